#include "shared/base/nummers.h"
#include "shared/base/ascii.h"
#include <algorithm>
#include <array>

namespace pgb {
namespace {

constexpr qsizetype longestTekst = 64;

/// Trimmed and in upper case; empty (which no number is) when it is too long to be one.
QString normalised(QStringView tekst)
{
    return tekst.size() > longestTekst ? QString() : ascii::upper(tekst.trimmed());
}

bool digitsOfLength(QStringView tekst, qsizetype length) { return tekst.size() == length && ascii::allDigits(tekst); }

bool allZero(QStringView tekst)
{
    return std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return c == QChar(u'0'); });
}

int digit(QChar c) { return c.unicode() - u'0'; }

bool elfproef(QStringView nineDigits)
{
    if (!digitsOfLength(nineDigits, 9) || allZero(nineDigits))
        return false;
    int sum = -digit(nineDigits[8]);
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digit(nineDigits[i]);
    return sum % 11 == 0;
}

/// Check digit of a betalingskenmerk: weights from the right, 11 - (sum mod 11), 10 -> 1, 11 -> 0 (domain 13).
int kenmerkCheck(QStringView digits)
{
    constexpr std::array<int, 10> weights{2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digit(digits[digits.size() - 1 - i]) * weights[size_t(i % 10)];
    const int check = 11 - sum % 11;
    return check == 10 ? 1 : check == 11 ? 0 : check;
}

bool isKenmerk(QStringView tekst)
{
    if (!ascii::allDigits(tekst))
        return false;
    const qsizetype n = tekst.size();
    if (n == 7)
        return true;
    const bool checked = (n >= 9 && n <= 14 && digit(tekst[1]) == (n - 2) % 10) || n == 16;
    return checked && digit(tekst[0]) == kenmerkCheck(tekst.sliced(1));
}

bool inSepaSet(QChar c)
{
    return ascii::isDigit(c) || ascii::isUpper(c) || ascii::isLower(c) || QStringView(u"/-?:().,'+ ").contains(c);
}

} // namespace

namespace detail {

template<>
std::optional<Bsn> Bsn::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    return elfproef(value) ? std::optional(Bsn(value)) : std::nullopt;
}

template<>
std::optional<AgbCode> AgbCode::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    const bool good = digitsOfLength(value, 8) && !value.startsWith(QStringLiteral("00"));
    return good ? std::optional(AgbCode(value)) : std::nullopt;
}

template<>
std::optional<KvkNummer> KvkNummer::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    return digitsOfLength(value, 8) && !allZero(value) ? std::optional(KvkNummer(value)) : std::nullopt;
}

template<>
std::optional<Vestigingsnummer> Vestigingsnummer::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    return digitsOfLength(value, 12) && !allZero(value) ? std::optional(Vestigingsnummer(value)) : std::nullopt;
}

template<>
std::optional<Postcode> Postcode::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    if (value.size() != 6 && !(value.size() == 7 && value[4] == QChar(u' ')))
        return std::nullopt;
    const QString digits = value.first(4);
    const QString letters = value.last(2);
    const bool good = ascii::allDigits(digits) && digits[0] != QChar(u'0') && ascii::isUpper(letters[0]) && ascii::isUpper(letters[1]);
    const bool unused = letters == QStringLiteral("SA") || letters == QStringLiteral("SD") || letters == QStringLiteral("SS");
    return good && !unused ? std::optional(Postcode(digits + QChar(u' ') + letters)) : std::nullopt;
}

template<>
std::optional<Betalingskenmerk> Betalingskenmerk::parse(QStringView tekst)
{
    // Printed in groups of four on every acceptgiro, so spaces between the digits are no error.
    const QString value = ascii::withoutSpaces(normalised(tekst));
    return isKenmerk(value) ? std::optional(Betalingskenmerk(value)) : std::nullopt;
}

template<>
std::optional<BtwId> BtwId::parse(QStringView tekst)
{
    const QString value = ascii::withoutSpaces(normalised(tekst)).remove(QChar(u'.'));
    if (value.size() != 14 || !value.startsWith(QStringLiteral("NL")) || value[11] != QChar(u'B'))
        return std::nullopt;
    const QStringView nine = QStringView(value).sliced(2, 9);
    const QStringView two = QStringView(value).last(2);
    const bool good = ascii::allDigits(nine) && ascii::allDigits(two) && !allZero(nine) && !allZero(two)
        && (elfproef(nine) || ascii::mod97(value) == 1);
    return good ? std::optional(BtwId(value)) : std::nullopt;
}

template<>
std::optional<Factuurnummer> Factuurnummer::parse(QStringView tekst)
{
    if (tekst.size() > longestTekst)
        return std::nullopt;
    const QString value = tekst.trimmed().toString();
    const bool good = value.size() >= 1 && value.size() <= 35 && std::all_of(value.begin(), value.end(), inSepaSet);
    return good ? std::optional(Factuurnummer(value)) : std::nullopt;
}

template<>
std::optional<Loonheffingennummer> Loonheffingennummer::parse(QStringView tekst)
{
    const QString value = normalised(tekst);
    const bool good = value.size() == 12 && value[9] == QChar(u'L') && elfproef(QStringView(value).first(9))
        && ascii::allDigits(QStringView(value).last(2));
    return good ? std::optional(Loonheffingennummer(value)) : std::nullopt;
}

} // namespace detail

namespace {

/// Digits after each other, with no more than points between them, and what nobody sees.
struct Cijfergroep {
    qsizetype begin = 0;
    qsizetype eind = 0;
    QString cijfers;
    QString tussen;        ///< what is seen between the group before and this one
    bool naSpatie = false; ///< nothing but spaces
    bool naTeken = false;  ///< one or two signs, with or without spaces
    bool verbonden() const { return naSpatie || naTeken; }
};

char32_t tekenOp(QStringView tekst, qsizetype i, qsizetype& lengte)
{
    const bool paar = tekst[i].isHighSurrogate() && i + 1 < tekst.size() && tekst[i + 1].isLowSurrogate();
    lengte = paar ? 2 : 1; // units of UTF-16
    return paar ? QChar::surrogateToUcs4(tekst[i], tekst[i + 1]) : char32_t(tekst[i].unicode());
}

/// A digit of any script; -1 = it is none.
int cijferOp(QStringView tekst, qsizetype i, qsizetype& lengte)
{
    const char32_t teken = tekenOp(tekst, i, lengte);
    return QChar::category(teken) == QChar::Number_DecimalDigit ? QChar::digitValue(teken) : -1;
}

/// As a soft hyphen, a joiner or a mark of direction.
bool isOnzichtbaar(char32_t teken)
{
    const QChar::Category soort = QChar::category(teken);
    return soort == QChar::Other_Format || soort == QChar::Other_Control || soort == QChar::Mark_NonSpacing || soort == QChar::Mark_Enclosing;
}

constexpr int meesteTekens = 2;

/// The group that begins after this text.
Cijfergroep groepNa(QStringView tussen, qsizetype begin)
{
    Cijfergroep groep{begin, begin, {}, {}};
    int tekens = 0;
    for (qsizetype i = 0, lengte = 1; i < tussen.size() && tekens <= meesteTekens; i += lengte) {
        const char32_t teken = tekenOp(tussen, i, lengte);
        if (!QChar::isSpace(teken) && isOnzichtbaar(teken))
            continue;
        groep.tussen += tussen.sliced(i, lengte);
        tekens += QChar::isSpace(teken) ? 0 : QChar::isLetterOrNumber(teken) ? meesteTekens + 1 : 1;
    }
    groep.naSpatie = tekens == 0;
    groep.naTeken = tekens > 0 && tekens <= meesteTekens;
    return groep;
}

std::vector<Cijfergroep> cijfergroepen(QStringView tekst)
{
    std::vector<Cijfergroep> uit;
    qsizetype lengte = 1;
    for (qsizetype i = 0; i < tekst.size(); i += lengte) {
        const int cijfer = cijferOp(tekst, i, lengte);
        if (cijfer < 0)
            continue;
        if (uit.empty()) {
            uit.push_back({i, i, {}, {}});
        } else if (uit.back().eind != i) {
            Cijfergroep groep = groepNa(tekst.sliced(uit.back().eind, i - uit.back().eind), i);
            if (!groep.tussen.isEmpty() && groep.tussen != QLatin1String("."))
                uit.push_back(std::move(groep));
        }
        uit.back().cijfers += QChar(u'0' + cijfer);
        uit.back().eind = i + lengte;
    }
    return uit;
}

constexpr qsizetype bsnLengte = 9;

/// Without the zeros by which it was made longer; no number of nine digits = as it is.
QString zonderVoorloop(QString cijfers)
{
    const qsizetype over = cijfers.size() - bsnLengte;
    const bool opgevuld = over > 0 && allZero(QStringView(cijfers).first(over)) && cijfers.mid(over, 2) != QLatin1String("00");
    return opgevuld ? cijfers.sliced(over) : cijfers;
}

/// Groups with spaces between them that are one number: as people write a BSN, and no part of a longer row ("2025 111 222 333" has one, "111 222 333 000" none).
bool zijnEenNummer(const std::vector<Cijfergroep>& groepen, size_t van, size_t tot)
{
    static const std::vector<std::vector<qsizetype>> vormen{{3, 3, 3}, {4, 2, 3}, {2, 2, 2, 3}, std::vector<qsizetype>(bsnLengte, 1)};
    std::vector<qsizetype> vorm;
    for (size_t g = van; g < tot; ++g)
        vorm.push_back(groepen[g].cijfers.size());
    const auto past = [&](size_t g) { return g < groepen.size() && groepen[g].cijfers.size() == vorm.back(); };
    const bool ervoor = groepen[van].naSpatie, erna = tot < groepen.size() && groepen[tot].naSpatie;
    const bool los = (!ervoor && !erna) || (vorm == vormen.front() && !(ervoor && past(van - 1)) && !(erna && past(tot)));
    return los && std::find(vormen.begin(), vormen.end(), vorm) != vormen.end();
}

bool isJaar(QStringView cijfers) { return cijfers.size() == 4 && cijfers >= QLatin1String("1990") && cijfers <= QLatin1String("2059"); }

/// "20251001" or "01102025".
bool isDag(const QString& cijfers) { return cijfers.size() == 8 && (isJaar(QStringView(cijfers).first(4)) || isJaar(QStringView(cijfers).last(4))); }

/// "2025-00417" is the number of an invoice of that year, and "01-10-25 123" begins with a day.
bool isVanDag(const std::vector<Cijfergroep>& groepen, size_t van, size_t tot)
{
    const auto tot31 = [&](size_t g, int meest) { return groepen[g].cijfers.size() == 2 && groepen[g].cijfers.toInt() <= meest; };
    const bool jaar = std::any_of(groepen.begin() + qptrdiff(van), groepen.begin() + qptrdiff(tot), [](const Cijfergroep& g) { return isJaar(g.cijfers) || isDag(g.cijfers); });
    return jaar || (tot - van > 2 && ((tot31(van, 31) && tot31(van + 1, 12)) || (tot31(van, 12) && tot31(van + 1, 31))));
}

/// "9:30" is among them.
bool heeftTijd(const std::vector<Cijfergroep>& groepen, size_t van, size_t tot)
{
    for (size_t g = van + 1; g < tot; ++g) {
        const QString &uur = groepen[g - 1].cijfers, &minuut = groepen[g].cijfers;
        if (groepen[g].tussen == QLatin1String(":") && uur.size() <= 2 && minuut.size() == 2 && uur.toInt() <= 24 && minuut.toInt() < 60)
            return true;
    }
    return false;
}

/// Where the groups end that are joined from here, by a sign somewhere among them; `van` + 1 = none are.
size_t eindeVanReeks(const std::vector<Cijfergroep>& groepen, size_t van)
{
    size_t tot = van + 1;
    bool teken = false;
    for (; tot < groepen.size() && groepen[tot].verbonden(); ++tot)
        teken = teken || groepen[tot].naTeken;
    return teken && !isVanDag(groepen, van, tot) && !heeftTijd(groepen, van, tot) ? tot : van + 1;
}

/// Where the groups end that have the same sign between them, and another or none around them; `van` + 1 = none are.
size_t eindeVanGelijke(const std::vector<Cijfergroep>& groepen, size_t van)
{
    size_t tot = van + 1;
    const bool midden = tot < groepen.size() && groepen[van].tussen == groepen[tot].tussen;
    while (!midden && tot < groepen.size() && groepen[tot].naTeken && groepen[tot].tussen == groepen[van + 1].tussen)
        ++tot;
    return isVanDag(groepen, van, tot) ? van + 1 : tot;
}

/// Three of three, whatever is between them, and no part of a longer row of those.
bool zijnDrieMaalDrie(const std::vector<Cijfergroep>& groepen, size_t van)
{
    const auto drie = [&](size_t g) { return g < groepen.size() && groepen[g].cijfers.size() == 3; };
    const bool samenhang = drie(van) && drie(van + 1) && drie(van + 2) && groepen[van + 1].verbonden() && groepen[van + 2].verbonden();
    return samenhang && !(groepen[van].verbonden() && drie(van - 1)) && !(drie(van + 3) && groepen[van + 3].verbonden());
}

QString samen(const std::vector<Cijfergroep>& groepen, size_t van, size_t tot)
{
    QString uit;
    for (size_t g = van; g < tot; ++g)
        uit += groepen[g].cijfers;
    return zonderVoorloop(uit);
}

/// Where the number of nine digits ends that begins with this group; `van` = there is none.
size_t eindeVanNegen(const std::vector<Cijfergroep>& groepen, size_t van)
{
    if (zonderVoorloop(groepen[van].cijfers).size() == bsnLengte)
        return van + 1;
    const auto isNegen = [&](size_t tot) { return tot > van + 1 && samen(groepen, van, tot).size() == bsnLengte; };
    if (van == 0 || !groepen[van].verbonden()) {
        if (const size_t tot = eindeVanReeks(groepen, van); isNegen(tot))
            return tot;
    }
    if (const size_t tot = eindeVanGelijke(groepen, van); isNegen(tot))
        return tot;
    if (zijnDrieMaalDrie(groepen, van))
        return van + 3;
    size_t tot = van + 1;
    for (qsizetype lengte = groepen[van].cijfers.size(); lengte < bsnLengte && tot < groepen.size() && groepen[tot].naSpatie; ++tot)
        lengte += groepen[tot].cijfers.size();
    return tot > van + 1 && samen(groepen, van, tot).size() == bsnLengte && zijnEenNummer(groepen, van, tot) ? tot : van;
}

} // namespace

std::vector<NegenCijfers> negenCijfersIn(QStringView tekst)
{
    std::vector<NegenCijfers> uit;
    if (tekst.size() < bsnLengte)
        return uit;
    const std::vector<Cijfergroep> groepen = cijfergroepen(tekst);
    for (size_t van = 0; van < groepen.size(); ++van) {
        const size_t tot = eindeVanNegen(groepen, van);
        if (tot == van)
            continue;
        QString cijfers = samen(groepen, van, tot);
        const bool isBsn = Bsn::parse(cijfers).has_value();
        uit.push_back({groepen[van].begin, groepen[tot - 1].eind - groepen[van].begin, std::move(cijfers), isBsn});
        van = tot - 1;
    }
    return uit;
}

bool bevatBsn(QStringView tekst)
{
    const std::vector<NegenCijfers> nummers = negenCijfersIn(tekst);
    return std::any_of(nummers.begin(), nummers.end(), [](const NegenCijfers& n) { return n.isBsn; });
}

} // namespace pgb
