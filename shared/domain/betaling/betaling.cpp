#include "shared/domain/betaling/betaling.h"
#include <algorithm>

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

std::optional<QDate> maandloondag(const ParameterTabel& tabel, QDate maand)
{
    const std::optional<qint64> dag = tabel.getal(u"maandloonDag", std::nullopt, {}, maand);
    if (!maand.isValid() || !dag || *dag < 1 || *dag > 31)
        return std::nullopt;
    QDate uit(maand.year(), maand.month(), std::min(int(*dag), maand.daysInMonth()));
    while (!isBankwerkdag(uit))
        uit = uit.addDays(-1);
    return uit;
}

QDate maandlonenLaatVoor(const ParameterTabel& tabel, QDate vandaag)
{
    const QDate maand(vandaag.year(), vandaag.month(), 1);
    const std::optional<QDate> dag = maandloondag(tabel, maand);
    return dag && vandaag <= *dag ? maand : maand.addMonths(1);
}

BetaalrunSoort betaalrunSoort(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const Declaratie& declaratie, QDate vandaag)
{
    if (declaratie.soort == DeclaratieSoort::Maandloon && declaratie.periode.van >= maandlonenLaatVoor(tabel, vandaag))
        return BetaalrunSoort::Maandloon;
    return naarBudgethouder(declaratie.soort) ? BetaalrunSoort::Bsn : betaalrunSoort(zorgverlener);
}

std::optional<QDate> boekdatum(const ParameterTabel& tabel, BetaalrunSoort soort, QDate dag)
{
    if (!dag.isValid())
        return std::nullopt;
    if (soort == BetaalrunSoort::Kvk)
        return volgendeBankwerkdag(dag);
    if (soort == BetaalrunSoort::Maandloon)
        return maandloondag(tabel, maandlonenLaatVoor(tabel, dag));
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

std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const Declaratie& declaratie, const QDateTime& lokaal,
                                          std::optional<QDate> rekeningSinds)
{
    const QDate vandaag = lokaal.date();
    if (betaalrunSoort(tabel, zorgverlener, declaratie, vandaag) == BetaalrunSoort::Maandloon) {
        const std::optional<QDate> dag = maandloondag(tabel, declaratie.periode.van);
        const std::optional<QTime> sluit = sluittijd(tabel, vandaag);
        const std::optional<QDate> vrij = rekeningSinds ? rekeningVrij(tabel, *rekeningSinds, vandaag) : std::nullopt;
        const bool opTijd = dag && sluit && (vandaag < *dag || lokaal.time() < *sluit);
        if (opTijd && (!vrij || *dag > *vrij))
            return dag;
    }
    return verwachteBetaaldatum(tabel, naarBudgethouder(declaratie.soort) ? BetaalrunSoort::Bsn : betaalrunSoort(zorgverlener), lokaal, rekeningSinds);
}

std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, BetaalrunSoort soort, const QDateTime& lokaal)
{
    if (soort == BetaalrunSoort::Maandloon)
        return boekdatum(tabel, soort, lokaal.date());
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
