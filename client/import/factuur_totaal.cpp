#include "client/import/factuur_totaal.h"
#include "shared/base/nummers.h"
#include <QRegularExpression>
#include <algorithm>

namespace pgb {
namespace {

constexpr qsizetype maxGenoemd = 20;
constexpr size_t maxTotalen = 100;

void noem(QStringList& lijst, const QString& tekst)
{
    if (!lijst.contains(tekst) && lijst.size() < maxGenoemd)
        lijst << tekst;
}

/// "1.180,00" as well as "1,180.00": the last sign before two digits is that of the decimals.
std::optional<Bedrag> bedragVan(QString tekst)
{
    tekst.remove(QChar(u'€')).remove(QChar(0xa0)).remove(QLatin1Char(' '));
    static const QRegularExpression punt(QStringLiteral("^-?[\\d,]*\\.\\d{2}$"));
    if (punt.match(tekst).hasMatch())
        tekst.remove(QLatin1Char(',')).replace(QLatin1Char('.'), QLatin1Char(','));
    return bedragFromTekst(tekst);
}

/// The amount of a line that names a total: its last, after hours that it may name too.
std::optional<Bedrag> totaalIn(const QString& regel)
{
    static const QRegularExpression totaal(QStringLiteral("\\btotaal(?!\\s+btw)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression geenGeld(QStringLiteral("\\b(uur|uren|km|kilometers?)\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression getal(QStringLiteral("(?<![\\d.,])-?\\d[\\d.,]*[.,]\\d{2}(?![\\d.,])"));
    if (!totaal.match(regel).hasMatch())
        return std::nullopt;
    QStringList getallen;
    for (auto plaats = getal.globalMatch(regel); plaats.hasNext();)
        getallen << plaats.next().captured();
    if (getallen.isEmpty() || (getallen.size() == 1 && geenGeld.match(regel).hasMatch()))
        return std::nullopt;
    return bedragVan(getallen.last());
}

} // namespace

void FactuurTotaal::Som::tel(const std::optional<Bedrag>& erbij)
{
    bedrag = bedrag && erbij ? std::optional(*bedrag + *erbij) : std::nullopt;
    ++rijen;
}

/// A cent a line is how others round (DC-086); what cannot be added up is not held against anything.
bool FactuurTotaal::Som::past(Bedrag totaal) const { return !bedrag || std::abs((totaal - *bedrag).centen) <= rijen; }

void FactuurTotaal::regel(const QString& tekst, int bladzijde)
{
    if (bladzijde != m_bladzijde)
        sluitBladzijde();
    m_bladzijde = bladzijde;
    static const QRegularExpression kvk(QStringLiteral("\\bk\\.?v\\.?k\\.?(?:[\\s-]?(?:nummer|nr)\\b\\.?)?\\s*:?\\s*(\\d{8})(?!\\d)"), QRegularExpression::CaseInsensitiveOption);
    for (auto plaats = kvk.globalMatch(tekst); plaats.hasNext();) {
        if (const QString nummer = plaats.next().captured(1); KvkNummer::parse(nummer))
            noem(m_kvks, nummer);
    }
    if (m_sindsTotaal.rijen == 0) // above the first row, or said already
        return;
    if (const auto totaal = totaalIn(tekst); totaal && m_totalen.size() < maxTotalen)
        m_totalen.push_back(*totaal);
}

void FactuurTotaal::rij(const QString& factuurnummer, const QString& bedrag)
{
    vergelijk();
    if (factuurnummer != m_factuurnummer)
        m_factuur = {};
    m_factuurnummer = factuurnummer;
    const auto erbij = bedragVan(bedrag);
    for (Som* som : {&m_sindsTotaal, &m_factuur, &m_bestand})
        som->tel(erbij);
}

void FactuurTotaal::einde()
{
    vergelijk();
    sluitBladzijde();
}

void FactuurTotaal::vergelijk()
{
    if (m_totalen.empty())
        return;
    const bool past = std::any_of(m_totalen.begin(), m_totalen.end(), [&](Bedrag totaal) { return m_sindsTotaal.past(totaal) || m_factuur.past(totaal) || m_bestand.past(totaal); });
    if (!past)
        noem(m_andereTotalen, m_factuurnummer.isEmpty() ? QStringLiteral("?") : m_factuurnummer);
    m_totalen.clear();
    m_sindsTotaal = {};
}

void FactuurTotaal::sluitBladzijde()
{
    if (m_kvks.size() == 1)
        noem(m_leveranciers, m_kvks.front());
    m_kvks.clear();
}

} // namespace pgb
