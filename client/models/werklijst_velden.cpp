#include "client/models/werklijst_velden.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/veldregels.h"
#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/veld_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct WerklijstVeldenWoorden {
    Q_DECLARE_TR_FUNCTIONS(WerklijstVelden)
};

/// Inside a sentence; an abbreviation keeps its capitals.
QString kleineLetter(QString tekst)
{
    if (tekst.size() > 1 && tekst[1].isLower())
        tekst[0] = tekst[0].toLower();
    return tekst;
}

QString jaNee(bool ja)
{
    return ja ? WerklijstVeldenWoorden::tr("ja") : WerklijstVeldenWoorden::tr("nee");
}

QString jaNee(const std::optional<bool>& ja)
{
    return ja ? jaNee(*ja) : WerklijstVeldenWoorden::tr("niet ingevuld");
}

QString maanden(int aantal)
{
    return aantal == 0 ? WerklijstVeldenWoorden::tr("geen") : aantal == 1 ? WerklijstVeldenWoorden::tr("1 maand") : WerklijstVeldenWoorden::tr("%1 maanden").arg(aantal);
}

/// In a sentence; with what tells it from other work of the same name in the agreement.
QString werkNaam(const std::vector<Werkafspraak>& alle, size_t i)
{
    const auto wet = [](const Werkafspraak& w) { return findZorgfunctie(w.functieCode) ? codeTekst(findZorgfunctie(w.functieCode)->wet) : QString(); };
    const QString naam = functieTekst(alle[i].functieCode);
    QStringList erbij;
    for (size_t j = 0; j < alle.size(); ++j) {
        if (j == i || functieTekst(alle[j].functieCode) != naam)
            continue;
        const bool andereWet = wet(alle[j]) != wet(alle[i]);
        const QString woord = andereWet ? wet(alle[i]) : alle[j].eenheid != alle[i].eenheid ? WerklijstVeldenWoorden::tr("per %1").arg(codeTekst(alle[i].eenheid)) : QString();
        if (!woord.isEmpty() && !erbij.contains(woord))
            erbij << woord;
    }
    return erbij.isEmpty() ? kleineLetter(naam) : QStringLiteral("%1 (%2)").arg(kleineLetter(naam), erbij.join(QStringLiteral(", ")));
}

/// The fields of one content; `sleutel` makes the same field of another content findable, `werk` are those of its lines of work.
class Velden {
public:
    struct Rij {
        QString sleutel;
        InhoudVeld veld;
    };
    explicit Velden(const ZorgovereenkomstInhoud& inhoud, const QStringList& werk = {}) : m_inhoud(inhoud), m_werk(werk)
    {
        wie();
        wanneer();
        for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i)
            werkafspraak(i);
        kosten();
        verder();
    }
    const std::vector<Rij>& rijen() const { return m_rijen; }

private:
    void zet(const char* pad, const QString& waarde)
    {
        const FieldPath volledig = QStringLiteral("inhoud/") + QLatin1String(pad);
        m_rijen.push_back({volledig, {volledig, metHoofdletter(veldNaam(volledig)), waarde}});
    }
    void wie()
    {
        zet("soort", metHoofdletter(codeTekst(m_inhoud.soort)));
        zet("relatie", metHoofdletter(codeTekst(m_inhoud.relatie)));
        if (m_inhoud.familieband && *m_inhoud.familieband != Familieband::Geen) // the degree says it already
            zet("familieband", metHoofdletter(codeTekst(*m_inhoud.familieband)));
        als("antwoorden/geeftLeiding", m_inhoud.antwoorden.geeftLeiding, WerklijstVeldenWoorden::tr("de budgethouder"), WerklijstVeldenWoorden::tr("de zorgverlener"));
        als("antwoorden/doetZelf", m_inhoud.antwoorden.doetZelf, jaNee(true), jaNee(false));
        if (m_inhoud.vertegenwoordiger)
            zet("vertegenwoordiger", QStringLiteral("%1 (%2)").arg(m_inhoud.vertegenwoordiger->naam, grondTekst(m_inhoud.vertegenwoordiger->grond)));
        als("tekenbevoegde", m_inhoud.tekenbevoegde);
        als("tekenbevoegdeFunctie", m_inhoud.tekenbevoegdeFunctie);
        als("wooninitiatief", m_inhoud.wooninitiatief, jaNee(true), jaNee(false));
        als("eigenContractnummer", m_inhoud.eigenContractnummer);
        als("eigenKlantnummer", m_inhoud.eigenKlantnummer);
    }
    void als(const char* pad, const QString& tekst)
    {
        if (!tekst.trimmed().isEmpty())
            zet(pad, tekst);
    }
    void als(const char* pad, const std::optional<bool>& antwoord, const QString& ja, const QString& nee)
    {
        if (antwoord)
            zet(pad, *antwoord ? ja : nee);
    }
    void als(const char* pad, const std::optional<QDate>& dag)
    {
        if (dag)
            zet(pad, datumTekst(*dag, m_taal));
    }
    void als(const char* pad, const std::optional<Bestandsverwijzing>& bestand)
    {
        if (bestand)
            zet(pad, bestand->naam);
    }
    void wanneer()
    {
        zet("ingangsdatum", m_inhoud.ingangsdatum.isValid() ? datumTekst(m_inhoud.ingangsdatum, m_taal) : WerklijstVeldenWoorden::tr("niet ingevuld"));
        zet("looptijd", metHoofdletter(codeTekst(m_inhoud.looptijd)));
        if (m_inhoud.einddatum)
            zet("einddatum", datumTekst(*m_inhoud.einddatum, m_taal));
        if (m_inhoud.proeftijdMaanden > 0)
            zet("proeftijdMaanden", maanden(m_inhoud.proeftijdMaanden));
        if (m_inhoud.ketenBevestigd)
            zet("ketenBevestigd", jaNee(true));
        zet("opzegtermijnMaanden", maanden(m_inhoud.opzegtermijnMaanden));
        if (m_inhoud.opzegtermijnZorgverlenerMaanden)
            zet("opzegtermijnZorgverlenerMaanden", maanden(*m_inhoud.opzegtermijnZorgverlenerMaanden));
        if (!heeftVasteUren(m_inhoud) && m_inhoud.dagenPerWeek > 0)
            zet("dagenPerWeek", QString::number(m_inhoud.dagenPerWeek));
        if (heeftVasteUren(m_inhoud))
            rooster();
        if (m_inhoud.minutenPerWeek > 0)
            zet("minutenPerWeek", urenTekst(qint64(m_inhoud.minutenPerWeek), m_taal));
    }
    void rooster()
    {
        QStringList dagen;
        for (int dag = 0; dag < 7; ++dag) {
            if (const int minuten = m_inhoud.rooster[size_t(dag)]; minuten > 0)
                dagen << QStringLiteral("%1 %2").arg(weekdagNaam(dag + 1, m_taal).left(2), urenTekst(qint64(minuten), m_taal));
        }
        zet("rooster", dagen.isEmpty() ? WerklijstVeldenWoorden::tr("niet ingevuld") : dagen.join(QStringLiteral(" · ")));
    }
    void werkafspraak(size_t i)
    {
        const Werkafspraak& w = m_inhoud.werkafspraken[i];
        const QString functie = werkNaam(m_inhoud.werkafspraken, i);
        const auto rij = [&](const char* veld, const QString& naam, const QString& waarde) {
            const FieldPath pad = QStringLiteral("inhoud/werkafspraken/%1/%2").arg(QString::number(i), QLatin1String(veld));
            m_rijen.push_back({QStringLiteral("werk/%1/%2").arg(m_werk.value(qsizetype(i)), QLatin1String(veld)), {pad, naam.arg(functie), waarde}});
        };
        const QString per = WerklijstVeldenWoorden::tr("per %1").arg(codeTekst(w.eenheid));
        if (m_inhoud.loonsoort == Loonsoort::PerEenheid)
            rij("tarief", WerklijstVeldenWoorden::tr("Tarief %1"), w.tarief ? euroTekst(*w.tarief, m_taal) + QLatin1Char(' ') + per : WerklijstVeldenWoorden::tr("niet ingevuld"));
        rij("aantalPerWeek", w.eenheid == Eenheid::Uur ? WerklijstVeldenWoorden::tr("Uren per week %1")
            : w.eenheid == Eenheid::Maand ? WerklijstVeldenWoorden::tr("Aantal per maand %1") : WerklijstVeldenWoorden::tr("Aantal per week %1"),
            w.eenheid == Eenheid::Uur ? urenTekst(w.aantalPerWeek, m_taal) : hoeveelheidTekst(w.aantalPerWeek, m_taal) + QLatin1Char(' ') + codeTekst(w.eenheid));
        QStringList afwijkend;
        for (const AfwijkendTarief& t : w.afwijkendeTarieven)
            afwijkend << QStringLiteral("%1 %2").arg(codeTekst(t.moment), euroTekst(t.tarief, m_taal));
        if (!afwijkend.isEmpty())
            rij("afwijkendeTarieven", WerklijstVeldenWoorden::tr("Ander tarief %1"), afwijkend.join(QStringLiteral(" · ")));
        if (w.verdeelsleutel)
            rij("verdeelsleutel", WerklijstVeldenWoorden::tr("Deel van het totaal %1"), QString::number(*w.verdeelsleutel));
        if (!w.zorgbeschrijving.isEmpty())
            rij("zorgbeschrijving", WerklijstVeldenWoorden::tr("Zorgbeschrijving %1"), w.zorgbeschrijving);
        zorgdelen(w.zorgdelen, rij);
    }
    template<class Rij_>
    static void zorgdelen(const Zorgdelen& delen, const Rij_& rij)
    {
        const std::pair<const char*, const QString&> alle[] = {{"behoefte", delen.behoefte}, {"frequentie", delen.frequentie}, {"momenten", delen.momenten}, {"locatie", delen.locatie},
                                                               {"doelen", delen.doelen}, {"vervanging", delen.vervanging}, {"toezicht", delen.toezicht}};
        for (const auto& [naam, tekst] : alle) {
            const QString veld = QStringLiteral("zorgdelen/") + QLatin1String(naam);
            if (!tekst.trimmed().isEmpty())
                rij(veld.toLatin1().constData(), metHoofdletter(veldNaam(QStringLiteral("inhoud/werkafspraken/0/") + veld)) + QStringLiteral(" (%1)"), tekst);
        }
    }
    /// What a week of care costs by the agreed rates: exact, without a guess about months or holidays.
    void kosten()
    {
        Bedrag som;
        bool ander = false;
        for (const Werkafspraak& w : m_inhoud.werkafspraken) {
            ander = ander || !w.afwijkendeTarieven.empty(); // nobody agreed how many hours these are
            if (w.tarief && m_inhoud.loonsoort == Loonsoort::PerEenheid && w.eenheid != Eenheid::Maand) // that one is no price of a week
                som += w.eenheid == Eenheid::Uur ? regelBedrag(Duur{qint32(std::clamp<qint64>(w.aantalPerWeek, 0, 1'000'000))}, *w.tarief)
                                                 : regelBedrag(w.aantalPerWeek, *w.tarief);
        }
        if (som.centen > 0)
            m_rijen.push_back({QStringLiteral("kosten"), {{}, ander ? WerklijstVeldenWoorden::tr("Kosten per week, zonder het andere tarief") : WerklijstVeldenWoorden::tr("Kosten per week"), euroTekst(som, m_taal)}});
        zet("loonsoort", metHoofdletter(codeTekst(m_inhoud.loonsoort)));
        als("tarievenlijst", m_inhoud.tarievenlijst);
        if (m_inhoud.maandloon)
            zet("maandloon", euroTekst(*m_inhoud.maandloon, m_taal));
    }
    void verder()
    {
        zet("vakantiegeldInbegrepen", jaNee(m_inhoud.vakantiegeldInbegrepen));
        zet("vakantieUrenInbegrepen", jaNee(m_inhoud.vakantieUrenInbegrepen));
        zet("reiskosten", metHoofdletter(codeTekst(m_inhoud.reiskosten)));
        if (m_inhoud.reiskostenTarief)
            zet("reiskostenTarief", euroTekst(*m_inhoud.reiskostenTarief, m_taal));
        if (m_inhoud.reiskostenKilometer > 0)
            zet("reiskostenKilometer", WerklijstVeldenWoorden::tr("%1 km").arg(m_inhoud.reiskostenKilometer));
        if (m_inhoud.reiskostenDagenPerWeek > 0)
            zet("reiskostenDagenPerWeek", QString::number(m_inhoud.reiskostenDagenPerWeek));
        if (m_inhoud.reiskostenMaandbedrag)
            zet("reiskostenMaandbedrag", euroTekst(*m_inhoud.reiskostenMaandbedrag, m_taal));
        if (m_inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst) {
            zet("salarisadministratie", jaNee(m_inhoud.salarisadministratie));
            zet("aanzeggingVooraf", jaNee(m_inhoud.aanzeggingVooraf));
        } else if (m_inhoud.salarisadministratie) {
            zet("salarisadministratie", jaNee(true));
        }
        als("identiteitsbewijs/voorkant", m_inhoud.identiteitsbewijs.voorkant);
        als("identiteitsbewijs/achterkant", m_inhoud.identiteitsbewijs.achterkant);
        als("identiteitsbewijs/geldigTot", m_inhoud.identiteitsbewijs.geldigTot);
        als("loonheffingskorting", m_inhoud.loonheffingskorting, jaNee(true), jaNee(false));
        als("loonheffingskortingVanaf", m_inhoud.loonheffingskortingVanaf);
        if (m_inhoud.declaratieritme)
            zet("declaratieritme", metHoofdletter(codeTekst(*m_inhoud.declaratieritme)));
        if (!m_inhoud.overigeAfspraken.isEmpty())
            zet("overigeAfspraken", m_inhoud.overigeAfspraken);
    }

    const ZorgovereenkomstInhoud& m_inhoud;
    const QStringList m_werk;
    Taal m_taal = huidigeTaal();
    std::vector<Rij> m_rijen;
};

/// From what is paid: of the whole agreement, and of each line where that does not say it.
void budgetVerschillen(std::vector<VeldVerschil>& uit, const ZorgovereenkomstInhoud& was, const ZorgovereenkomstInhoud& wordt,
                       const std::vector<std::optional<size_t>>& eerder, const Budgetnaam& budget)
{
    const auto voegToe = [&uit](const FieldPath& pad, const QString& naam, const QString& oud, const QString& nieuw) {
        if (!oud.isEmpty() && !nieuw.isEmpty() && oud != nieuw)
            uit.push_back({pad, naam, oud, nieuw});
    };
    if (was.toekenningen != wordt.toekenningen) {
        voegToe(QStringLiteral("inhoud/toekenningen"), WerklijstVeldenWoorden::tr("Budget"), budgetnamen(was.toekenningen, budget), budgetnamen(wordt.toekenningen, budget));
        if (was.toekenningen.size() == 1 && wordt.toekenningen.size() == 1)
            return; // all of it went from the one to the other
    }
    for (size_t i = 0; i < wordt.werkafspraken.size(); ++i) {
        if (eerder[i])
            voegToe(QStringLiteral("inhoud/werkafspraken/%1/toekenning").arg(i), WerklijstVeldenWoorden::tr("Budget %1").arg(werkNaam(wordt.werkafspraken, i)),
                    budget(was.werkafspraken[*eerder[i]].toekenning), budget(wordt.werkafspraken[i].toekenning));
    }
}

} // namespace

Budgetnaam budgetnaam(const std::vector<Toekenning>& toekenningen, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    return [toekenningen, verstrekkers](ToekenningId id) {
        for (const Toekenning& t : toekenningen) {
            if (t.id != id)
                continue;
            const bool jaar = t.periode.van.year() == t.periode.tot.year();
            return QStringLiteral("%1 %2 (%3)").arg(codeTekst(t.wet), jaar ? QString::number(t.periode.van.year()) : periodeTekst(t.periode, huidigeTaal()), t.toekenningsnummer);
        }
        for (const VerstrekkerFeit& v : verstrekkers) {
            if (v.toekenning == id)
                return v.naam.isEmpty() ? codeTekst(v.wet) : QStringLiteral("%1 (%2)").arg(codeTekst(v.wet), v.naam);
        }
        return QString();
    };
}

Budgetnaam budgetnaam(const ZorgovereenkomstFeiten& feiten)
{
    return budgetnaam(feiten.toekenningen.value_or(std::vector<Toekenning>()), feiten.verstrekkers);
}

QString budgetnamen(const std::vector<ToekenningId>& budgetten, const Budgetnaam& naam)
{
    QStringList uit;
    for (const ToekenningId id : budgetten) {
        if (const QString een = naam(id); !een.isEmpty())
            uit << een;
    }
    return uit.join(QStringLiteral(", "));
}

std::vector<InhoudVeld> inhoudVelden(const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<InhoudVeld> velden;
    const Velden alle(inhoud);
    for (const Velden::Rij& rij : alle.rijen())
        velden.push_back(rij.veld);
    return velden;
}

std::vector<InhoudVeld> teHerstellen(const ZorgovereenkomstFeiten& feiten)
{
    const VeldVraag vraag{feiten.versie.inhoud, *feiten.parameters, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, nullptr, feiten.wijziging};
    std::vector<InhoudVeld> velden = inhoudVelden(feiten.versie.inhoud);
    std::erase_if(velden, [&](const InhoudVeld& veld) { return !isTeHerstellen(veld.pad, vraag); });
    return velden;
}

std::vector<VeldVerschil> inhoudVerschillen(const ZorgovereenkomstInhoud& was, const ZorgovereenkomstInhoud& wordt, const Budgetnaam& budget)
{
    const std::vector<std::optional<size_t>> eerder = eerderWerk(was.werkafspraken, wordt.werkafspraken);
    QStringList werkNieuw;
    QStringList werkOud;
    for (size_t i = 0; i < was.werkafspraken.size(); ++i)
        werkOud << QStringLiteral("weg%1").arg(i);
    for (size_t i = 0; i < eerder.size(); ++i) {
        werkNieuw << QString::number(i);
        if (eerder[i])
            werkOud[qsizetype(*eerder[i])] = werkNieuw.back();
    }
    const Velden oud(was, werkOud);
    const Velden nieuw(wordt, werkNieuw);
    std::vector<VeldVerschil> verschillen;
    if (budget)
        budgetVerschillen(verschillen, was, wordt, eerder, budget);
    for (const Velden::Rij& rij : nieuw.rijen()) {
        const auto vorig = std::find_if(oud.rijen().begin(), oud.rijen().end(), [&](const Velden::Rij& r) { return r.sleutel == rij.sleutel; });
        verschillen.push_back({rij.veld.pad, rij.veld.naam, vorig == oud.rijen().end() ? QString() : vorig->veld.waarde, rij.veld.waarde});
    }
    for (const Velden::Rij& rij : oud.rijen()) {
        const bool weg = std::none_of(nieuw.rijen().begin(), nieuw.rijen().end(), [&](const Velden::Rij& r) { return r.sleutel == rij.sleutel; });
        if (weg)
            verschillen.push_back({{}, rij.veld.naam, rij.veld.waarde, {}});
    }
    return verschillen;
}

} // namespace pgb
