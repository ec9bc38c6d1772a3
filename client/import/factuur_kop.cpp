#include "client/import/factuur_kop.h"
#include "shared/base/ascii.h"
#include <QStringList>
#include <algorithm>

namespace pgb {
namespace {

constexpr size_t hoogstens = 400; ///< lines between two rows; the last are nearest to the next row

/// "Factuurnummer: 2025-0017"; nothing = it is not named here.
std::optional<QString> waarde(const QString& regel, std::initializer_list<QStringView> namen)
{
    for (const QStringView naam : namen) {
        const qsizetype plaats = regel.indexOf(naam, 0, Qt::CaseInsensitive);
        if (plaats < 0)
            continue;
        QString rest = regel.mid(plaats + naam.size()).trimmed();
        while (rest.startsWith(QLatin1Char(':')) || rest.startsWith(QLatin1Char(' ')))
            rest.remove(0, 1);
        rest = rest.section(QLatin1Char(' '), 0, 0);
        while (rest.endsWith(QLatin1Char('.')) || rest.endsWith(QLatin1Char(',')) || rest.endsWith(QLatin1Char(';'))) // of the sentence
            rest.chop(1);
        if (std::any_of(rest.begin(), rest.end(), ascii::isDigit)) // else it is a word of a sentence
            return rest;
    }
    return std::nullopt;
}
std::optional<QString> factuurIn(const QString& regel) { return waarde(regel, {u"factuurnummer"}); }
std::optional<QString> klantIn(const QString& regel) { return waarde(regel, {u"klantnummer", u"cliëntnummer", u"clientnummer"}); }

bool noemtTotaal(const QString& regel)
{
    const QStringList woorden = regel.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(woorden.begin(), woorden.end(), [](const QString& woord) { return woord.startsWith(QLatin1String("totaal"), Qt::CaseInsensitive); });
}

} // namespace

void FactuurKop::regel(const QString& tekst, int bladzijde)
{
    m_regels.push_back({tekst, bladzijde, noemtTotaal(tekst)});
    m_totaal |= m_regels.back().totaal;
    if (m_regels.size() > hoogstens)
        m_regels.pop_front();
}

size_t FactuurKop::naBladzijde(int bladzijde) const
{
    const auto plaats = std::find_if(m_regels.begin(), m_regels.end(), [&](const Regel& r) { return r.bladzijde > bladzijde; });
    return size_t(plaats - m_regels.begin());
}

/// A page on which the invoice before had rows, or its total, is its own; on one page the next begins below the total.
size_t FactuurKop::begin(int bladzijde) const
{
    if (m_vorige == 0)
        return 0;
    if (m_vorige == bladzijde) {
        auto plaats = std::find_if(m_regels.begin(), m_regels.end(), [](const Regel& r) { return r.totaal; });
        if (plaats == m_regels.end())
            return 0;
        return size_t(std::find_if(plaats, m_regels.end(), [](const Regel& r) { return !r.totaal; }) - m_regels.begin());
    }
    size_t vanaf = naBladzijde(m_vorige);
    for (size_t i = vanaf; i < m_regels.size(); ++i) {
        if (m_regels[i].totaal && m_regels[i].bladzijde < bladzijde)
            vanaf = naBladzijde(m_regels[i].bladzijde);
    }
    return vanaf;
}

std::optional<FactuurKop::Vondst> FactuurKop::nummer(size_t vanaf) const
{
    std::optional<Vondst> zelfde, laatste;
    for (size_t i = vanaf; i < m_regels.size(); ++i) {
        const auto gevonden = factuurIn(m_regels[i].tekst);
        if (!gevonden)
            continue;
        if (*gevonden == m_factuurnummer) {
            zelfde = Vondst{*gevonden, i};
            continue;
        }
        // The head names its own number before those that it refers to; below a foot that may name an own number that we do not know, the last is meant.
        if (!laatste || (m_factuurnummer.isEmpty() && m_vorige == m_regels[i].bladzijde))
            laatste = Vondst{*gevonden, i};
    }
    return laatste ? laatste : zelfde;
}

std::optional<FactuurKop::Vondst> FactuurKop::klantnummer(size_t vanaf, bool vanVoren) const
{
    std::optional<Vondst> uit;
    for (size_t i = vanaf; i < m_regels.size(); ++i) {
        if (const auto gevonden = klantIn(m_regels[i].tekst); gevonden && (!uit || !vanVoren))
            uit = Vondst{*gevonden, i};
    }
    return uit;
}

size_t FactuurKop::beginVan(const Vondst& nummer, size_t vanaf, int bladzijde) const
{
    if (m_vorige == 0)
        return vanaf;
    if (m_vorige != bladzijde)
        return std::max(vanaf, naBladzijde(m_regels[nummer.plaats].bladzijde - 1));
    for (size_t i = vanaf; i < nummer.plaats; ++i) {
        const bool vanVorige = (!m_factuurnummer.isEmpty() && factuurIn(m_regels[i].tekst) == m_factuurnummer) || (!m_klant.isEmpty() && klantIn(m_regels[i].tekst) == m_klant)
            || m_factuurnummer.isEmpty();
        if (vanVorige)
            vanaf = i + 1;
    }
    return vanaf;
}

void FactuurKop::rij(int bladzijde)
{
    const size_t vanaf = begin(bladzijde);
    auto factuur = nummer(vanaf);
    const bool zelfdeBlad = m_vorige == bladzijde;
    // Below a total on the same page what was said before is as likely said in the foot.
    const bool inVoet = zelfdeBlad && m_totaal;
    if (inVoet && factuur && factuur->waarde == m_factuurnummer)
        factuur.reset();
    auto klant = klantnummer(factuur ? beginVan(*factuur, vanaf, bladzijde) : vanaf, factuur || !zelfdeBlad);
    if (inVoet && !factuur && klant && klant->waarde == m_klant)
        klant.reset();
    const bool andere = (factuur && factuur->waarde != m_factuurnummer) || (!factuur && klant && !m_klant.isEmpty() && klant->waarde != m_klant);
    if (m_totaal || andere) {
        m_factuurnummer.clear();
        m_klant.clear();
    }
    if (factuur)
        m_factuurnummer = factuur->waarde;
    if (klant)
        m_klant = klant->waarde;
    m_regels.clear();
    m_totaal = false;
    m_vorige = bladzijde;
}

} // namespace pgb
