#include "shared/domain/betaling/betaling.h"

namespace pgb {
namespace {

std::optional<QTime> sluittijd(const ParameterTabel& tabel, QDate dag)
{
    const auto tekst = tabel.tekst(u"betaalrunSluittijd", std::nullopt, {}, dag);
    const QTime tijd = tekst ? QTime::fromString(*tekst, QStringLiteral("HH:mm")) : QTime();
    return tijd.isValid() ? std::optional(tijd) : std::nullopt;
}

std::optional<int> weekdag(const ParameterTabel& tabel, QDate dag)
{
    const auto tekst = tabel.tekst(u"betaalrunWeekdag", std::nullopt, u"zorgverlenerMetBsn", dag);
    const QStringList namen{QStringLiteral("maandag"), QStringLiteral("dinsdag"), QStringLiteral("woensdag"), QStringLiteral("donderdag"),
                            QStringLiteral("vrijdag"), QStringLiteral("zaterdag"), QStringLiteral("zondag")};
    const qsizetype at = tekst ? namen.indexOf(*tekst) : -1;
    return at < 0 ? std::nullopt : std::optional(int(at) + 1);
}

QDate bankwerkdagVanaf(QDate dag) { return isBankwerkdag(dag) ? dag : volgendeBankwerkdag(dag); }

} // namespace

BetaalrunSoort betaalrunSoort(const Zorgverlener& zorgverlener)
{
    return zorgverlener.kvkNummer ? BetaalrunSoort::Kvk : BetaalrunSoort::Bsn;
}

BetaalrunSoort betaalrunSoort(const Zorgverlener& zorgverlener, const Declaratie& declaratie)
{
    return naarBudgethouder(declaratie.soort) ? BetaalrunSoort::Bsn : betaalrunSoort(zorgverlener);
}

std::optional<QDate> boekdatum(const ParameterTabel& tabel, BetaalrunSoort soort, QDate dag)
{
    if (!dag.isValid())
        return std::nullopt;
    if (soort == BetaalrunSoort::Kvk)
        return volgendeBankwerkdag(dag);
    const auto runDag = weekdag(tabel, dag);
    if (!runDag)
        return std::nullopt;
    // The weekly day moves to the next bank working day, so the first that counts may belong to a weekday some days back.
    QDate week = dag.addDays(-6);
    week = week.addDays((*runDag - week.dayOfWeek() + 7) % 7);
    while (bankwerkdagVanaf(week) < dag)
        week = week.addDays(7);
    return bankwerkdagVanaf(week);
}

QDateTime indienmoment(const Periode& periode, QDate vandaag)
{
    const QDate eerste = verzenddag(periode);
    return vandaag < eerste ? QDateTime(eerste, QTime(0, 5)) : QDateTime(vandaag, QTime(23, 59));
}

std::optional<QDate> rekeningVrij(const ParameterTabel& tabel, QDate sinds, QDate vandaag)
{
    const std::optional<qint64> wacht = tabel.getal(u"ibanWijzigingWachttijdWerkdagen", std::nullopt, {}, vandaag);
    if (!sinds.isValid() || !wacht || *wacht < 0 || *wacht > 100)
        return std::nullopt;
    for (qint64 dag = 0; dag < *wacht; ++dag)
        sinds = volgendeBankwerkdag(sinds);
    return sinds;
}

std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, BetaalrunSoort soort, const QDateTime& lokaal, std::optional<QDate> rekeningSinds)
{
    const std::optional<QDate> dag = verwachteBetaaldatum(tabel, soort, lokaal);
    if (!dag || !rekeningSinds)
        return dag;
    const std::optional<QDate> vrij = rekeningVrij(tabel, *rekeningSinds, lokaal.date());
    return vrij && *dag <= *vrij ? verwachteBetaaldatum(tabel, soort, QDateTime(std::max(*vrij, lokaal.date()), QTime(0, 5))) : dag;
}

std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, BetaalrunSoort soort, const QDateTime& lokaal)
{
    const QDate dag = lokaal.date();
    const auto sluit = sluittijd(tabel, dag);
    if (!lokaal.isValid() || !sluit)
        return std::nullopt;
    const bool opTijd = lokaal.time() < *sluit;
    if (soort == BetaalrunSoort::Kvk) {
        const QDate run = opTijd ? bankwerkdagVanaf(dag) : volgendeBankwerkdag(dag);
        return volgendeBankwerkdag(run);
    }
    const auto runDag = weekdag(tabel, dag);
    if (!runDag)
        return std::nullopt;
    int verder = (*runDag - dag.dayOfWeek() + 7) % 7;
    if (verder == 0 && !opTijd)
        verder = 7;
    return bankwerkdagVanaf(dag.addDays(verder));
}

} // namespace pgb
