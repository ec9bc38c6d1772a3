#include "shared/base/ascii.h"
#include "shared/base/nummers.h"
#include <algorithm>
#include <iterator>

namespace pgb {
namespace {

struct IbanLand {
    char16_t code[3];
    int lengte;
};

/// The countries of the SEPA geographical scope with the length of their IBAN (ISO 13616 register).
constexpr IbanLand sepaLanden[] = {
    {u"AD", 24}, {u"AL", 28}, {u"AT", 20}, {u"BE", 16}, {u"BG", 22}, {u"CH", 21}, {u"CY", 28}, {u"CZ", 24}, {u"DE", 22},
    {u"DK", 18}, {u"EE", 20}, {u"ES", 24}, {u"FI", 18}, {u"FR", 27}, {u"GB", 22}, {u"GI", 23}, {u"GR", 27}, {u"HR", 21},
    {u"HU", 28}, {u"IE", 22}, {u"IS", 26}, {u"IT", 27}, {u"LI", 21}, {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"MC", 27},
    {u"MD", 24}, {u"ME", 22}, {u"MK", 19}, {u"MT", 31}, {u"NL", 18}, {u"NO", 15}, {u"PL", 28}, {u"PT", 25}, {u"RO", 24},
    {u"RS", 22}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"VA", 22},
};

/// ISO 3166-1 alpha-2, and XK, which SWIFT uses for Kosovo.
constexpr QStringView landen =
    u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG "
    u"CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL "
    u"GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA "
    u"LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
    u"NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    u"SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The European Economic Area, where an IBAN is enough.
constexpr QStringView zonderBic = u"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

bool allUpper(QStringView tekst) { return std::all_of(tekst.begin(), tekst.end(), ascii::isUpper); }

bool allUpperOrDigit(QStringView tekst)
{
    return std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return ascii::isUpper(c) || ascii::isDigit(c); });
}

bool isIban(QStringView value)
{
    if (value.size() < 15 || !allUpperOrDigit(value) || !ascii::allDigits(value.sliced(2, 2)))
        return false;
    const auto land = std::find_if(std::begin(sepaLanden), std::end(sepaLanden),
                                   [&](const IbanLand& l) { return value.first(2) == QStringView(l.code); });
    if (land == std::end(sepaLanden) || value.size() != land->lengte)
        return false;
    if (value.first(2) == QStringView(u"NL") && !(allUpper(value.sliced(4, 4)) && ascii::allDigits(value.last(10))))
        return false;
    // 00, 01 and 99 give the same remainder as 97, 98 and 02, but no bank gives them out (ISO 13616).
    const qint64 check = *ascii::number(value.sliced(2, 2), 2);
    return check >= 2 && check <= 98 && ascii::mod97(value.first(4), ascii::mod97(value.sliced(4))) == 1;
}

} // namespace

namespace detail {

template<>
std::optional<Iban> Iban::parse(QStringView tekst)
{
    if (tekst.size() > 64)
        return std::nullopt;
    const QString value = ascii::upper(ascii::withoutSpaces(tekst.trimmed()));
    return isIban(value) ? std::optional(Iban(value)) : std::nullopt;
}

template<>
std::optional<Bic> Bic::parse(QStringView tekst)
{
    if (tekst.size() > 64)
        return std::nullopt;
    const QString value = ascii::upper(tekst.trimmed());
    if ((value.size() != 8 && value.size() != 11) || !allUpper(QStringView(value).first(6)) || !allUpperOrDigit(value))
        return std::nullopt;
    return landen.contains(QStringView(value).sliced(4, 2)) ? std::optional(Bic(value)) : std::nullopt;
}

} // namespace detail

QString ibanGroepen(const Iban& iban)
{
    QString tekst = iban.tekst();
    for (qsizetype i = (tekst.size() - 1) / 4 * 4; i > 0; i -= 4)
        tekst.insert(i, QChar(u' '));
    return tekst;
}

bool bicNodig(const Iban& iban) { return !iban.isEmpty() && !zonderBic.contains(QStringView(iban.tekst()).first(2)); }

bool isOefenIban(const Iban& iban)
{
    const QString& tekst = iban.tekst();
    if (!tekst.startsWith(QStringLiteral("NL")))
        return false;
    const QStringView bank = QStringView(tekst).sliced(4, 4);
    return bank == QStringView(u"TEST") || bank == QStringView(u"ZZZZ");
}

} // namespace pgb
