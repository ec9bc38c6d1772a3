#include "client/models/toekenning_session.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace pgb {
namespace {

constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 256 * 1024;
constexpr qsizetype maxNiveaus = 200;
constexpr qsizetype maxTekst = 500;
constexpr qsizetype maxVelden = 20;

const QString datumVelden[] = {QStringLiteral("beschikking"), QStringLiteral("van"), QStringLiteral("tot")};

/// The texts of one level under their names, for reading, writing and comparing alike.
template<class N, class F>
void niveauVelden(N& n, F f)
{
    f(QStringLiteral("functie"), n.functieCode);
    f(QStringLiteral("naam"), n.naam);
    f(QStringLiteral("bedrag"), n.bedrag);
    f(QStringLiteral("formeel"), n.tariefFormeel);
    f(QStringLiteral("informeel"), n.tariefInformeel);
}

/// What the record has a place for, by field.
QMap<QString, QString> velden(const ToekenningForm& form, bool perNiveau)
{
    QMap<QString, QString> uit{{QStringLiteral("nummer"), form.invoer.nummer}, {QStringLiteral("vrij"), form.invoer.vrijBedrag}};
    for (qsizetype i = 0; i < 3; ++i)
        uit.insert(datumVelden[i], form.datums.value(i));
    QString samen;
    for (size_t i = 0; i < form.invoer.niveaus.size(); ++i) {
        niveauVelden(form.invoer.niveaus[i], [&](const QString& naam, const QString& tekst) {
            if (perNiveau)
                uit.insert(QStringLiteral("niveau/%1/%2").arg(i).arg(naam), tekst);
            samen += tekst + QLatin1Char('|');
        });
    }
    if (!perNiveau)
        uit.insert(QStringLiteral("niveaus"), samen);
    return uit;
}

QJsonObject schrijf(const ToekenningForm& form)
{
    QJsonArray niveaus;
    for (const NiveauInvoer& n : form.invoer.niveaus) {
        QJsonObject object{{QStringLiteral("id"), n.id.waarde}, {QStringLiteral("soort"), code(n.soort)}};
        niveauVelden(n, [&](const QString& naam, const QString& tekst) { object.insert(naam, tekst); });
        niveaus << object;
    }
    const VertegenwoordigerKeuze& v = form.vertegenwoordiger;
    return {{QStringLiteral("budgethouder"), form.invoer.budgethouder.waarde},
            {QStringLiteral("wet"), code(form.invoer.wet)},
            {QStringLiteral("nummer"), form.invoer.nummer},
            {QStringLiteral("vrij"), form.invoer.vrijBedrag},
            {QStringLiteral("datums"), QJsonArray::fromStringList(form.datums)},
            {QStringLiteral("niveaus"), niveaus},
            {QStringLiteral("nieuw"), form.nieuw},
            {QStringLiteral("nieuweBudgethouder"), QJsonArray::fromStringList(form.nieuweBudgethouder)},
            {QStringLiteral("bsn"), form.bsn},
            {QStringLiteral("vertegenwoordiger"), QJsonArray{v.gebruiker.waarde, code(v.soort), int(v.rechten), v.tot, v.grond ? code(*v.grond) : QString()}}};
}

QStringList teksten(const QJsonValue& waarde)
{
    QStringList uit;
    for (const QJsonValue& een : waarde.toArray()) {
        if (uit.size() < maxVelden)
            uit << een.toString().left(maxTekst);
    }
    return uit;
}

std::optional<ToekenningForm> lees(const QJsonObject& object)
{
    const auto wet = fromCode<Wet>(object.value(QLatin1String("wet")).toString());
    const QJsonArray niveaus = object.value(QLatin1String("niveaus")).toArray();
    const QJsonArray v = object.value(QLatin1String("vertegenwoordiger")).toArray();
    const auto soort = fromCode<VertegenwoordigingSoort>(v.at(1).toString());
    if (!wet || !soort || niveaus.isEmpty() || niveaus.size() > maxNiveaus)
        return std::nullopt;
    ToekenningForm form;
    form.invoer.budgethouder.waarde = object.value(QLatin1String("budgethouder")).toInteger();
    form.invoer.wet = *wet;
    form.invoer.nummer = object.value(QLatin1String("nummer")).toString().left(maxTekst);
    form.invoer.vrijBedrag = object.value(QLatin1String("vrij")).toString().left(maxTekst);
    form.datums = teksten(object.value(QLatin1String("datums")));
    for (const QJsonValue& waarde : niveaus) {
        const auto niveauSoort = fromCode<BudgetniveauSoort>(waarde[QLatin1String("soort")].toString());
        if (!niveauSoort)
            return std::nullopt;
        NiveauInvoer n;
        n.id.waarde = waarde[QLatin1String("id")].toInteger();
        n.soort = *niveauSoort;
        niveauVelden(n, [&](const QString& naam, QString& tekst) { tekst = waarde[naam].toString().left(maxTekst); });
        form.invoer.niveaus.push_back(n);
    }
    form.nieuw = object.value(QLatin1String("nieuw")).toBool();
    form.nieuweBudgethouder = teksten(object.value(QLatin1String("nieuweBudgethouder")));
    form.bsn = object.value(QLatin1String("bsn")).toString().left(maxTekst);
    form.vertegenwoordiger = {{v.at(0).toInteger()}, *soort, Rechten::fromInt(v.at(2).toInt() & 15), v.at(3).toString().left(maxTekst), fromCode<Vertegenwoordigingsgrond>(v.at(4).toString())};
    return form;
}

struct ToekenningVelden {
    Q_DECLARE_TR_FUNCTIONS(ToekenningVelden)
};

} // namespace

ToekenningSamen voegSamen(const ToekenningForm& basis, const ToekenningForm& mijn, const ToekenningForm& ander)
{
    const size_t n = mijn.invoer.niveaus.size();
    const bool perNiveau = basis.invoer.niveaus.size() == n && ander.invoer.niveaus.size() == n;
    const QMap<QString, QString> begin = velden(basis, perNiveau);
    const QMap<QString, QString> ik = velden(mijn, perNiveau);
    const QMap<QString, QString> zij = velden(ander, perNiveau);
    ToekenningSamen uit{mijn, {}, {}};
    for (auto it = ik.begin(); it != ik.end(); ++it) {
        const QString daar = zij.value(it.key());
        const QString stond = begin.value(it.key());
        if (*it == daar || stond == daar)
            continue;
        (*it == stond ? uit.vanAnder : uit.botsingen) << it.key();
    }
    neemVelden(uit.form, ander, uit.vanAnder);
    if (perNiveau) { // the server may have numbered levels that were new
        for (size_t i = 0; i < n; ++i)
            uit.form.invoer.niveaus[i].id = ander.invoer.niveaus[i].id;
    }
    return uit;
}

void neemVelden(ToekenningForm& doel, const ToekenningForm& bron, const QStringList& welke)
{
    for (const QString& veld : welke) {
        if (veld == QLatin1String("nummer"))
            doel.invoer.nummer = bron.invoer.nummer;
        else if (veld == QLatin1String("vrij"))
            doel.invoer.vrijBedrag = bron.invoer.vrijBedrag;
        else if (veld == QLatin1String("niveaus"))
            doel.invoer.niveaus = bron.invoer.niveaus;
        for (qsizetype i = 0; i < 3 && i < doel.datums.size(); ++i) {
            if (veld == datumVelden[i])
                doel.datums[i] = bron.datums.value(i);
        }
        const size_t i = veld.section(QLatin1Char('/'), 1, 1).toULong();
        if (!veld.startsWith(QLatin1String("niveau/")) || i >= doel.invoer.niveaus.size() || i >= bron.invoer.niveaus.size())
            continue;
        QMap<QString, QString> daar;
        niveauVelden(bron.invoer.niveaus[i], [&](const QString& naam, const QString& tekst) { daar.insert(naam, tekst); });
        niveauVelden(doel.invoer.niveaus[i], [&](const QString& naam, QString& tekst) {
            if (veld.endsWith(QLatin1Char('/') + naam))
                tekst = daar.value(naam);
        });
    }
}

QString veldKop(const ToekenningForm& form, const QString& veld)
{
    static const QMap<QString, const char*> namen{{QStringLiteral("nummer"), QT_TRANSLATE_NOOP("ToekenningVelden", "Toekenningsnummer")},
                                                  {QStringLiteral("beschikking"), QT_TRANSLATE_NOOP("ToekenningVelden", "Datum van het besluit")},
                                                  {QStringLiteral("van"), QT_TRANSLATE_NOOP("ToekenningVelden", "Eerste dag")},
                                                  {QStringLiteral("tot"), QT_TRANSLATE_NOOP("ToekenningVelden", "Laatste dag")},
                                                  {QStringLiteral("vrij"), QT_TRANSLATE_NOOP("ToekenningVelden", "Verantwoordingsvrij bedrag")},
                                                  {QStringLiteral("niveaus"), QT_TRANSLATE_NOOP("ToekenningVelden", "Budgetniveaus")},
                                                  {QStringLiteral("functie"), QT_TRANSLATE_NOOP("ToekenningVelden", "Soort zorg")},
                                                  {QStringLiteral("naam"), QT_TRANSLATE_NOOP("ToekenningVelden", "Naam")},
                                                  {QStringLiteral("bedrag"), QT_TRANSLATE_NOOP("ToekenningVelden", "Bedrag")},
                                                  {QStringLiteral("formeel"), QT_TRANSLATE_NOOP("ToekenningVelden", "Hoogste tarief professioneel")},
                                                  {QStringLiteral("informeel"), QT_TRANSLATE_NOOP("ToekenningVelden", "Hoogste tarief niet-professioneel")}};
    const QStringList delen = veld.split(QLatin1Char('/'));
    const QString naam = ToekenningVelden::tr(namen.value(delen.last(), ""));
    if (delen.size() < 3)
        return naam;
    const size_t i = delen[1].toULong();
    if (i == 0 || i >= form.invoer.niveaus.size())
        return ToekenningVelden::tr("%1, totaal").arg(naam);
    const NiveauInvoer& n = form.invoer.niveaus[i];
    return QStringLiteral("%1, %2").arg(naam, n.soort == BudgetniveauSoort::Functie ? niveauNaam(n) : n.naam);
}

QString veldTekst(const ToekenningForm& form, const QString& veld)
{
    if (veld == QLatin1String("niveaus")) {
        QStringList regels;
        for (const NiveauInvoer& n : form.invoer.niveaus)
            regels << QStringLiteral("%1 %2").arg(niveauNaam(n), n.bedrag).trimmed();
        return regels.join(QLatin1Char('\n'));
    }
    const QString tekst = velden(form, true).value(veld);
    return veld.endsWith(QLatin1String("/functie")) ? functieNaam(tekst) : tekst;
}

ToekenningSession::ToekenningSession(ToekenningForm begin, DraftKey key, qint64 rijversie, QObject* parent)
    : EditSession(std::move(begin), parent), m_key(key)
{
    m_rijversie = rijversie;
}

void ToekenningSession::zet(ToekenningForm form)
{
    const QStringList anders = verschil(draft(), form);
    change(tr("Invullen"), std::move(form), anders.join(QLatin1Char(' ')));
}

void ToekenningSession::voegSamen(const ToekenningForm& ander, const QStringList& vanAnder, qint64 rijversie)
{
    ToekenningSamen samen = pgb::voegSamen(beginform(), draft(), ander);
    neemVelden(samen.form, ander, vanAnder);
    vervang(ander, std::move(samen.form), rijversie);
}

QStringList ToekenningSession::verschil(const ToekenningForm& voor, const ToekenningForm& na) const
{
    QStringList uit;
    const bool perNiveau = voor.invoer.niveaus.size() == na.invoer.niveaus.size();
    const QMap<QString, QString> a = velden(voor, perNiveau);
    const QMap<QString, QString> b = velden(na, perNiveau);
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (a.value(it.key()) != *it)
            uit << it.key();
    }
    for (qsizetype i = 0; i < std::max(voor.nieuweBudgethouder.size(), na.nieuweBudgethouder.size()); ++i) {
        if (voor.nieuweBudgethouder.value(i) != na.nieuweBudgethouder.value(i))
            uit << QStringLiteral("budgethouder/%1").arg(i);
    }
    if (uit.isEmpty())
        uit << QStringLiteral("overig");
    return uit;
}

QByteArray ToekenningSession::snapshot() const
{
    QJsonObject object = schrijf(draft());
    object.insert(QStringLiteral("versie"), vormVersie);
    object.insert(QStringLiteral("rijversie"), m_rijversie);
    object.insert(QStringLiteral("basis"), schrijf(beginform()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool ToekenningSession::restore(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return false;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    std::optional<ToekenningForm> form = lees(object);
    if (object.value(QLatin1String("versie")).toInt() != vormVersie || !form)
        return false;
    if (object.value(QLatin1String("rijversie")).toInteger() != m_rijversie) {
        // Another changed it since: what only he changed is taken over, and for the rest what was typed here stays.
        if (const std::optional<ToekenningForm> basis = lees(object.value(QLatin1String("basis")).toObject()))
            form = pgb::voegSamen(*basis, *form, draft()).form;
    }
    if (form->datums == draft().datums) { // the same text is the same day
        form->invoer.beschikkingsdatum = draft().invoer.beschikkingsdatum;
        form->invoer.periode = draft().invoer.periode;
    }
    return zetTerug(tr("Werk van de vorige keer"), *form, m_rijversie, {});
}

ToekenningAutosave::ToekenningAutosave(ToekenningSession& session, DossierGateway& gateway, QObject* parent)
    : Autosave(session, Tijden(), parent), m_session(session), m_gateway(gateway)
{
}

void ToekenningAutosave::schrijfJournaal(BewaardAntwoord klaar)
{
    m_gateway.keepJournal(m_session.key(), m_session.dirty() ? m_session.snapshot() : QByteArray(), std::move(klaar));
}

} // namespace pgb
