#include "shared/text/bevinding_text.h"
#include "shared/text/invullen.h"
#include "shared/text/waarom_text.h"
#include "tests/controles/controle_gevallen.h"
#include "tests/support/house_test.h"
#include <QRegularExpression>
#include <QSet>

using namespace pgb;
using namespace pgb::gevallen;

namespace {

DeclaratieFeiten plain(const ParameterTabel& tabel, const DeclaratieFeiten*) { return bouw::declaratieFeiten(tabel); }
ZorgovereenkomstFeiten plain(const ParameterTabel& tabel, const ZorgovereenkomstFeiten*) { return bouw::zorgovereenkomstFeiten(tabel); }

std::span<const DeclaratieControle> controlesVan(const DeclaratieFeiten*) { return declaratieControles(); }
std::span<const ZorgovereenkomstControle> controlesVan(const ZorgovereenkomstFeiten*) { return zorgovereenkomstControles(); }

template<class Feiten>
const Controle<Feiten>* vind(const char* id)
{
    for (const Controle<Feiten>& controle : controlesVan(static_cast<const Feiten*>(nullptr))) {
        if (controle.id == QLatin1String(id))
            return &controle;
    }
    return nullptr;
}

QString sleutelVan(const Bevinding& b)
{
    for (const auto& [key, waarde] : b.params) {
        if (key == QLatin1String("variant"))
            return b.controle + u'/' + waarde;
    }
    return b.controle;
}

/// Facts whose absence is no "not yet": always there, or only used for words.
bool altijdBekend(QLatin1String feit)
{
    static const QSet<QString> altijd{QStringLiteral("vandaag"),   QStringLiteral("parameters"),      QStringLiteral("verstrekkers"),
                                      QStringLiteral("wijziging"), QStringLiteral("zorgovereenkomst"),
                                      QStringLiteral("beoordeling")};
    return altijd.contains(QString(feit));
}

/// Every value that the sentence shows is the real one, and nothing of the pattern is left.
void checkSentence(const Bevinding& b, QSet<QString>& gezien)
{
    static const QRegularExpression vorm(
        QStringLiteral("(Datum|Periode|Centen|Tarief|Minuten|Aantal|Getal|Naam|Tekst|Code)$"), QRegularExpression::CaseInsensitiveOption);
    const QString zin = bevindingTekst(b);
    const QByteArray waar = (sleutelVan(b) + QStringLiteral(": ") + zin).toUtf8();
    QVERIFY2(zin.size() > 20, waar.constData());
    QVERIFY2(!zin.contains(u'{') && !zin.contains(u'…') && !zin.contains(QStringLiteral("niet bekend")), waar.constData());
    QVERIFY2(zin.endsWith(u'.') || zin.endsWith(u'?') || zin.endsWith(u')'), waar.constData());
    QVERIFY2(!zin.contains(QStringLiteral("heeft iets gevonden")) && !zin.contains(QStringLiteral("hier iets gevonden")), waar.constData());
    for (const auto& [key, waarde] : b.params) {
        if (key == QLatin1String("variant"))
            continue;
        QVERIFY2(vorm.match(key).hasMatch(), qPrintable(key));
        QVERIFY2(!waardeTekst(key, waarde, Taal::Nl).isEmpty(), qPrintable(sleutelVan(b) + u' ' + key));
    }
    gezien.insert(sleutelVan(b));
}

template<class Feiten>
void checkGeval(const Geval<Feiten>& geval, const ParameterTabel& tabel, QSet<QString>& gezien)
{
    const Controle<Feiten>* controle = vind<Feiten>(geval.id);
    const QByteArray waar = QByteArray(geval.id) + " " + geval.naam;
    QVERIFY2(controle, waar.constData());
    Feiten feiten = plain(tabel, static_cast<const Feiten*>(nullptr));
    geval.goed(feiten);
    const Uitslag goed = controle->functie(feiten);
    QVERIFY2(goed.soort == Uitslag::Soort::Goed || goed.soort == Uitslag::Soort::NietVanToepassing,
             (waar + ": " + (goed.bevindingen.empty() ? QByteArray("not yet") : bevindingTekst(goed.bevindingen[0]).toUtf8())).constData());
    geval.fout(feiten);
    const Uitslag fout = controle->functie(feiten);
    QVERIFY2(fout.soort == Uitslag::Soort::Bevindingen && !fout.bevindingen.empty(), waar.constData());
    for (const Bevinding& b : fout.bevindingen) {
        QCOMPARE(b.controle, QString::fromLatin1(geval.id));
        checkSentence(b, gezien);
    }
}

/// Ids for which some dossier was looked at and found good.
template<class Feiten>
QSet<QString> goedgekeurdeIds(const std::vector<Geval<Feiten>>& gevallen, const ParameterTabel& tabel)
{
    QSet<QString> ids;
    for (const Geval<Feiten>& geval : gevallen) {
        Feiten feiten = plain(tabel, static_cast<const Feiten*>(nullptr));
        geval.goed(feiten);
        const Controle<Feiten>* controle = vind<Feiten>(geval.id);
        if (controle && controle->functie(feiten).soort == Uitslag::Soort::Goed)
            ids.insert(QString::fromLatin1(geval.id));
    }
    return ids;
}

template<class Feiten>
void everyOneHasBoth(const std::vector<Geval<Feiten>>& gevallen, const ParameterTabel& tabel)
{
    const QSet<QString> goed = goedgekeurdeIds(gevallen, tabel);
    for (const Controle<Feiten>& controle : controlesVan(static_cast<const Feiten*>(nullptr))) {
        const bool fout = std::any_of(gevallen.begin(), gevallen.end(), [&](const Geval<Feiten>& g) { return controle.id == QLatin1String(g.id); });
        QVERIFY2(fout, controle.id.data());
        QVERIFY2(goed.contains(QString(controle.id)), controle.id.data());
    }
}

template<class Feiten>
void withoutFactsNotYet(const std::vector<Geval<Feiten>>& gevallen, const ParameterTabel& tabel)
{
    for (const Geval<Feiten>& geval : gevallen) {
        const Controle<Feiten>* controle = vind<Feiten>(geval.id);
        Feiten feiten = plain(tabel, static_cast<const Feiten*>(nullptr));
        geval.goed(feiten);
        if (controle->functie(feiten).soort != Uitslag::Soort::Goed)
            continue;
        bool iets = false;
        for (const QLatin1String feit : controle->nodig) {
            iets = iets || !altijdBekend(feit);
            neemWeg(feiten, feit);
        }
        // These need other lines only when the travel is declared alone, or of a correction: see their own tests.
        if (!iets || controle->id == QLatin1String("DC-069") || controle->id == QLatin1String("DC-059") || controle->id == QLatin1String("DC-060")
            || controle->id == QLatin1String("DC-076"))
            continue;
        const Uitslag uitslag = controle->functie(feiten);
        QVERIFY2(uitslag.soort == Uitslag::Soort::NogNiet && !uitslag.ontbreekt.empty(), controle->id.data());
    }
}

} // namespace

class Gevallen : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = bouw::parameters();

private Q_SLOTS:
    void the_plain_dossier_passes_everything()
    {
        const DeclaratieFeiten d = bouw::declaratieFeiten(m_tabel);
        for (const Fase fase : {Fase::Invoer, Fase::Indienen, Fase::Betaalrun}) {
            const Rapport rapport = evaluate(d, fase);
            QVERIFY2(rapport.bevindingen.empty(), rapport.bevindingen.empty() ? "" : qPrintable(bevindingTekst(rapport.bevindingen[0])));
            QVERIFY(rapport.nogNiet.empty());
        }
        const Rapport z = evaluate(bouw::zorgovereenkomstFeiten(m_tabel));
        QVERIFY2(z.bevindingen.empty(), z.bevindingen.empty() ? "" : qPrintable(z.bevindingen[0].controle + bevindingTekst(z.bevindingen[0])));
        QVERIFY(z.nogNiet.empty());
    }

    void every_controle_has_a_passing_and_a_failing_dossier()
    {
        everyOneHasBoth(declaratieGevallen(), m_tabel);
        everyOneHasBoth(zorgovereenkomstGevallen(), m_tabel);
    }

    void what_a_controle_finds_it_says_with_the_real_values_and_every_sentence_is_used()
    {
        QSet<QString> gezien;
        for (const Geval<DeclaratieFeiten>& geval : declaratieGevallen())
            checkGeval(geval, m_tabel, gezien);
        for (const Geval<ZorgovereenkomstFeiten>& geval : zorgovereenkomstGevallen())
            checkGeval(geval, m_tabel, gezien);
        for (const std::span<const BevindingZin> zinnen : {declaratieZinnen(), zorgovereenkomstZinnen()}) {
            for (const BevindingZin& zin : zinnen) {
                const QString sleutel = QString::fromUtf8(zin.sleutel);
                // No controle says this: the server does, to a reader who may not see the budget, so it holds no amount.
                if (sleutel.endsWith(QLatin1String("/zonderBedrag")))
                    QVERIFY2(!QString::fromUtf8(zin.tekst).contains(QLatin1String("Centen")), zin.sleutel);
                else
                    QVERIFY2(gezien.contains(sleutel), zin.sleutel);
            }
        }
    }

    void what_the_budget_holds_can_be_said_without_an_amount()
    {
        // A zorgverlener sees why his declaratie is held and never what is left (domain 1.2); a warning he does not see at all.
        int held = 0;
        for (const DeclaratieControle& controle : declaratieControles()) {
            const bool leest = std::find(controle.nodig.begin(), controle.nodig.end(), QLatin1String("saldo")) != controle.nodig.end();
            if (!leest || controle.ernst == Ernst::Waarschuwen)
                continue;
            ++held;
            const QByteArray sleutel = QByteArray(controle.id.data(), controle.id.size()) + "/zonderBedrag";
            QVERIFY2(std::any_of(declaratieZinnen().begin(), declaratieZinnen().end(), [&](const BevindingZin& zin) { return sleutel == zin.sleutel; }),
                     sleutel.constData());
        }
        QVERIFY(held > 0);
    }

    void without_the_facts_it_needs_a_controle_says_not_yet()
    {
        withoutFactsNotYet(declaratieGevallen(), m_tabel);
        withoutFactsNotYet(zorgovereenkomstGevallen(), m_tabel);
    }

    void an_unknown_parameter_holds_and_never_refuses()
    {
        const ParameterTabel leeg;
        for (const Fase fase : {Fase::Indienen, Fase::Betaalrun}) {
            const Rapport rapport = evaluate(bouw::declaratieFeiten(leeg), fase);
            QVERIFY(rapport.zwaarste() == Ernst::Parkeren);
            for (const Bevinding& b : rapport.bevindingen)
                QVERIFY2(!bevindingTekst(b).contains(u'{'), qPrintable(b.controle));
        }
        const Rapport z = evaluate(bouw::zorgovereenkomstFeiten(leeg));
        QVERIFY(z.zwaarste() == Ernst::Parkeren);
    }

    void every_controle_can_say_why()
    {
        for (const DeclaratieControle& controle : declaratieControles())
            QVERIFY2(waaromTekst(QString(controle.id)).contains(QStringLiteral("Bron: ")), controle.id.data());
        for (const ZorgovereenkomstControle& controle : zorgovereenkomstControles())
            QVERIFY2(waaromTekst(QString(controle.id)).contains(QStringLiteral("Bron: ")), controle.id.data());
        for (const WaaromZin& zin : waaromZinnen())
            QVERIFY2(vind<DeclaratieFeiten>(zin.id) || vind<ZorgovereenkomstFeiten>(zin.id), zin.id);
    }
};

HOUSE_TEST(test_gevallen, Gevallen)
#include "test_gevallen.moc"
