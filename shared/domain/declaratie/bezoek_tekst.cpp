#include "shared/base/ascii.h"
#include "shared/base/duur.h"
#include "shared/domain/declaratie/bezoek.h"

namespace pgb {
namespace {

constexpr int minutenPerDag = 24 * 60;
constexpr qsizetype langsteTekst = 400;
constexpr qsizetype meesteBezoeken = 24;

struct Klok {
    int minuut = 0; ///< 0 to 1440
    bool metMinuten = false;
};

/// "9", "9:10", "9.10", "9u10", "0910", "24:00".
std::optional<Klok> klok(QStringView tekst)
{
    qsizetype teken = -1;
    for (const QChar c : {QChar(u':'), QChar(u'.'), QChar(u'U')}) {
        if (teken < 0)
            teken = tekst.indexOf(c);
    }
    QStringView uren = teken < 0 ? tekst : tekst.first(teken);
    QStringView minuten = teken < 0 ? QStringView() : tekst.sliced(teken + 1);
    if (teken < 0 && tekst.size() == 4) {
        uren = tekst.first(2);
        minuten = tekst.sliced(2);
    }
    const auto h = ascii::number(uren, 2);
    const auto m = minuten.isEmpty() ? std::optional<qint64>(0) : ascii::number(minuten, 2);
    if (!h || !m || *m > 59 || (minuten.size() == 1) || *h * 60 + *m > minutenPerDag)
        return std::nullopt;
    return Klok{int(*h * 60 + *m), teken >= 0 || !minuten.isEmpty()};
}

QTime tijd(int minuut) { return QTime(minuut / 60 % 24, minuut % 60); }

bool vanTot(QStringView deel, qsizetype streep, GetypteBezoeken& uit)
{
    const auto begin = klok(deel.first(streep));
    const auto eind = klok(deel.sliced(streep + 1));
    if (!begin || !eind || (!begin->metMinuten && !eind->metMinuten) || begin->minuut == minutenPerDag || begin->minuut == eind->minuut)
        return false;
    const bool voorbij = eind->minuut < begin->minuut;
    const int tot = voorbij ? minutenPerDag : eind->minuut;
    uit.dag.push_back({tijd(begin->minuut), tijd(tot), {tot - begin->minuut}});
    if (voorbij && eind->minuut > 0)
        uit.volgendeDag.push_back({QTime(0, 0), tijd(eind->minuut), {eind->minuut}});
    return true;
}

QString klokTekst(QTime t) { return QString::number(t.hour()) + QChar(u':') + QString::number(t.minute()).rightJustified(2, QChar(u'0')); }

} // namespace

std::optional<GetypteBezoeken> bezoekenFromTekst(QStringView tekst)
{
    if (tekst.size() > langsteTekst)
        return std::nullopt;
    QString plat = ascii::upper(tekst).replace(QChar(0x2013), QChar(u'-')).replace(QChar(u'+'), QChar(u';'));
    // Spaces around a dash belong to it; the others stand between two visits.
    plat = plat.simplified().replace(QStringLiteral(" -"), QStringLiteral("-")).replace(QStringLiteral("- "), QStringLiteral("-"));
    const bool alleenSpaties = plat.contains(QChar(u' ')) && !plat.contains(QChar(u';')); // "2 15" is no two visits
    const QStringList delen = plat.replace(QChar(u' '), QChar(u';')).split(QChar(u';'), Qt::SkipEmptyParts);
    if (delen.isEmpty() || delen.size() > meesteBezoeken)
        return std::nullopt;
    GetypteBezoeken uit;
    bool tijden = false;
    for (const QString& deel : delen) {
        if (const qsizetype streep = deel.indexOf(QChar(u'-')); streep >= 0) {
            tijden = true;
            if (!vanTot(deel, streep, uit))
                return std::nullopt;
            continue;
        }
        const auto duur = duurFromTekst(deel);
        if (alleenSpaties || !duur || duur->duur.minuten <= 0 || duur->duur.minuten > minutenPerDag)
            return std::nullopt;
        uit.dag.push_back({std::nullopt, std::nullopt, duur->duur});
    }
    if (!tijden && uit.dag.size() < 2)
        return std::nullopt;
    return uit;
}

QString bezoekenTekst(const std::vector<GetyptBezoek>& bezoeken)
{
    QStringList delen;
    for (const GetyptBezoek& bezoek : bezoeken) {
        if (!bezoek.begin || !bezoek.eind)
            delen << duurKlok(bezoek.duur);
        else
            delen << klokTekst(*bezoek.begin) + QChar(u'-') + (*bezoek.eind == QTime(0, 0) ? QStringLiteral("24:00") : klokTekst(*bezoek.eind));
    }
    return delen.join(QStringLiteral("; "));
}

} // namespace pgb
