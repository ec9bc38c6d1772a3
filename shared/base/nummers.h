#pragma once
#include <QString>
#include <compare>
#include <optional>
#include <vector>

namespace pgb {

namespace detail {
/// A checked identifier: it exists only in its valid, normalised form. Empty when default-constructed.
template<class Tag>
class Nummer {
public:
    Nummer() = default;
    /// The normalised value, or nothing when the format or the check digit is wrong (domain 13). Spaces around it are
    /// dropped, letters become upper case; only ASCII digits and letters count.
    static std::optional<Nummer> parse(QStringView tekst);
    const QString& tekst() const { return m_tekst; }
    bool isEmpty() const { return m_tekst.isEmpty(); }
    friend std::strong_ordering operator<=>(const Nummer&, const Nummer&) = default;
    friend bool operator==(const Nummer&, const Nummer&) = default;

private:
    explicit Nummer(QString tekst) : m_tekst(std::move(tekst)) {}
    QString m_tekst;
};
} // namespace detail

/// Nine digits, 11-proef, not all zero (domain 13). Eight digits are refused: always stored with nine.
using Bsn = detail::Nummer<struct BsnTag>;
/// IBAN of any SEPA country, mod 97; NL in its full form. Stored without spaces, upper case.
using Iban = detail::Nummer<struct IbanTag>;
/// Eight digits, sort not 00.
using AgbCode = detail::Nummer<struct AgbTag>;
/// Eight digits, not all zero, leading zeros kept.
using KvkNummer = detail::Nummer<struct KvkTag>;
/// Twelve digits, not all zero.
using Vestigingsnummer = detail::Nummer<struct VestigingTag>;
/// [1-9]ddd AA, not SA, SD, SS; stored as "1234 AB".
using Postcode = detail::Nummer<struct PostcodeTag>;
/// 8 or 11 characters, known country.
using Bic = detail::Nummer<struct BicTag>;
/// 7, 9-14 or 16 digits with check digit and length code.
using Betalingskenmerk = detail::Nummer<struct KenmerkTag>;
/// NL + 9 digits + B + 2 digits.
using BtwId = detail::Nummer<struct BtwTag>;
/// 1-35 characters of the SEPA set, not only spaces.
using Factuurnummer = detail::Nummer<struct FactuurTag>;
/// 9 digits L 2 digits, BSN check on the nine.
using Loonheffingennummer = detail::Nummer<struct LoonheffingTag>;

namespace detail {
// Each kind has its own reading, in nummers.cpp and iban.cpp.
template<> std::optional<Bsn> Bsn::parse(QStringView tekst);
template<> std::optional<Iban> Iban::parse(QStringView tekst);
template<> std::optional<AgbCode> AgbCode::parse(QStringView tekst);
template<> std::optional<KvkNummer> KvkNummer::parse(QStringView tekst);
template<> std::optional<Vestigingsnummer> Vestigingsnummer::parse(QStringView tekst);
template<> std::optional<Postcode> Postcode::parse(QStringView tekst);
template<> std::optional<Bic> Bic::parse(QStringView tekst);
template<> std::optional<Betalingskenmerk> Betalingskenmerk::parse(QStringView tekst);
template<> std::optional<BtwId> BtwId::parse(QStringView tekst);
template<> std::optional<Factuurnummer> Factuurnummer::parse(QStringView tekst);
template<> std::optional<Loonheffingennummer> Loonheffingennummer::parse(QStringView tekst);
} // namespace detail

/// Nine digits that stand by themselves in a text, of any script, also with zeros before them ("0111222333"), or with points, spaces, one or two other signs or what
/// nobody sees between them: "1112.22.333", "111 222 333", "111-222333", "111,222,333".
struct NegenCijfers {
    qsizetype begin = 0;
    qsizetype lengte = 0; ///< as it stands there
    QString cijfers; ///< the nine
    bool isBsn = false;
};
std::vector<NegenCijfers> negenCijfersIn(QStringView tekst);
/// Some nine digits in it are a BSN.
bool bevatBsn(QStringView tekst);
/// "NL69 TEST 0000 0000 01" for reading.
QString ibanGroepen(const Iban& iban);
/// True for an account outside the European Economic Area: there a payment needs the BIC beside the IBAN (SEPA rules, own, verify).
bool bicNodig(const Iban& iban);
/// Bank codes of the practice set, which a real installation refuses (domain 13, notes).
bool isOefenIban(const Iban& iban);

} // namespace pgb
