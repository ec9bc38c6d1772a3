#include "shared/domain/declaratie/patroon.h"
#include "shared/base/ascii.h"
#include "shared/base/duur.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr qsizetype longestTekst = 200;
constexpr int longestPeriode = 366;

Problem problem(const char16_t* code, QStringView tekst = {})
{
    Problem result{ProblemKind::OngeldigeInvoer, QString::fromUtf16(code), {}, {}, {}};
    if (!tekst.isEmpty())
        result.params.emplace_back(QStringLiteral("tekst"), tekst.toString());
    return result;
}

bool isLetter(QChar c) { return ascii::isUpper(c) || ascii::isLower(c); }

/// 0 (Monday) to 6, from "ma", "maandag", "mo", "monday"; -1 when it is no day.
/// No two letters begin a Dutch and another English day, so both languages are read without asking which.
int weekdag(QStringView getypt)
{
    const QString tekst = ascii::upper(getypt);
    constexpr QStringView namen[] = {u"MAANDAG", u"DINSDAG", u"WOENSDAG", u"DONDERDAG", u"VRIJDAG", u"ZATERDAG", u"ZONDAG",
                                     u"MONDAY", u"TUESDAY", u"WEDNESDAY", u"THURSDAY", u"FRIDAY", u"SATURDAY", u"SUNDAY"};
    for (int i = 0; i < 14; ++i) {
        if (tekst == namen[i] || (tekst.size() == 2 && namen[i].startsWith(tekst)))
            return i % 7;
    }
    return -1;
}

bool isDash(QChar c) { return c == QChar(u'-') || c == QChar(0x2013) || c == QChar(0x2014); }
bool isGap(QChar c) { return c == QChar(u' ') || c == QChar(u','); }

QStringView takeSpaces(QStringView& rest)
{
    while (!rest.isEmpty() && rest.front() == QChar(u' '))
        rest = rest.sliced(1);
    return rest;
}

QStringView takeWord(QStringView& rest)
{
    qsizetype n = 0;
    while (n < rest.size() && isLetter(rest[n]))
        ++n;
    const QStringView word = rest.first(n);
    rest = rest.sliced(n);
    return word;
}

/// The days at the front of one part; `rest` is left at the quantity.
Outcome<std::vector<int>> takeDays(QStringView& rest)
{
    std::vector<int> days;
    while (!takeSpaces(rest).isEmpty() && isLetter(rest.front())) {
        const QStringView word = takeWord(rest);
        const int first = weekdag(word);
        if (first < 0)
            return problem(u"patroonDagOnbekend", word);
        int last = first;
        takeSpaces(rest);
        if (!rest.isEmpty() && isDash(rest.front())) {
            rest = rest.sliced(1);
            takeSpaces(rest);
            const QStringView until = takeWord(rest);
            last = weekdag(until);
            if (last < 0)
                return problem(u"patroonDagOnbekend", until.isEmpty() ? word : until);
        }
        for (int day = first;; day = (day + 1) % 7) {
            days.push_back(day);
            if (day == last)
                break;
        }
        while (!rest.isEmpty() && isGap(rest.front()))
            rest = rest.sliced(1);
    }
    return days;
}

std::optional<qint64> quantity(QStringView tekst, Eenheid eenheid)
{
    if (eenheid != Eenheid::Uur)
        return aantalHonderdstenFromTekst(tekst);
    const auto invoer = duurFromTekst(tekst);
    return invoer ? std::optional<qint64>(invoer->duur.minuten) : std::nullopt;
}

std::optional<Problem> addPart(Weekpatroon& patroon, QStringView part, Eenheid eenheid)
{
    QStringView rest = part;
    const auto days = takeDays(rest);
    if (!days)
        return days.problem();
    if (days->empty())
        return problem(u"patroonDagOnbekend", part);
    const auto aantal = quantity(rest, eenheid);
    if (!aantal)
        return problem(u"patroonAantalOnleesbaar", rest.isEmpty() ? part : rest);
    for (int day : *days) {
        auto& slot = patroon.perWeekdag[size_t(day)];
        if (slot)
            return problem(u"patroonDagDubbel", part);
        slot = *aantal;
    }
    return std::nullopt;
}

} // namespace

Outcome<Weekpatroon> weekpatroonFromTekst(QStringView tekst, Eenheid eenheid)
{
    if (tekst.size() > longestTekst)
        return problem(u"patroonTeLang");
    Weekpatroon patroon;
    bool any = false;
    for (QStringView part : tekst.split(QChar(u';'))) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        if (auto wrong = addPart(patroon, part, eenheid))
            return *std::move(wrong);
        any = true;
    }
    if (!any)
        return problem(u"patroonLeeg");
    return patroon;
}

std::vector<DagAantal> dagenVan(const Weekpatroon& patroon, const Periode& periode, bool ookFeestdagen)
{
    std::vector<DagAantal> result;
    if (periode.dagen() > longestPeriode)
        return result;
    for (QDate dag = periode.van; periode.valid() && dag <= periode.tot; dag = dag.addDays(1)) {
        const auto& aantal = patroon.perWeekdag[size_t(dag.dayOfWeek() - 1)];
        if (aantal && (ookFeestdagen || feestdag(dag).isEmpty()))
            result.push_back({dag, *aantal});
    }
    return result;
}

} // namespace pgb
