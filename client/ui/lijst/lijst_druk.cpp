#include "client/ui/lijst/lijst_druk.h"
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <numeric>

namespace pgb::ui {
namespace {

/// Rows by which the widths of the columns are chosen.
constexpr size_t gemeten = 500;

qreal breedsteWoord(const QString& tekst, const QFontMetricsF& maat)
{
    qreal uit = 0;
    for (const QString& woord : tekst.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        uit = std::max(uit, maat.horizontalAdvance(woord));
    return uit;
}

} // namespace

LijstDruk::LijstDruk(QPagedPaintDevice& apparaat, std::vector<QStringList> rijen, QString titel)
    : m_apparaat(apparaat), m_rijen(std::move(rijen)), m_titel(std::move(titel))
{
    m_letter.setPointSize(8);
    m_vet = m_letter;
    m_vet.setBold(true);
    m_groot = m_vet;
    m_groot.setPointSize(12);
    m_fout = m_rijen.empty() || !m_verf.begin(&m_apparaat);
    m_klaar = m_fout;
    if (m_fout)
        return;
    meet();
    beginBladzijde();
}

void LijstDruk::meet()
{
    const qreal duim = m_apparaat.logicalDpiY();
    const qreal marge = duim * 2 / 2.54; // as any document that we print has
    m_vlak = QRectF(0, 0, m_apparaat.width(), m_apparaat.height()).adjusted(marge, marge, -marge, -marge);
    m_rand = duim * 3 / 96;
    const QFontMetricsF gewoon(m_letter, &m_apparaat), vet(m_vet, &m_apparaat);
    m_regel = std::max(gewoon.lineSpacing(), vet.lineSpacing());
    const size_t kolommen = size_t(m_rijen.front().size());
    std::vector<qreal> smalst(kolommen), breedst(kolommen);
    for (size_t r = 0; r < std::min(gemeten, m_rijen.size()); ++r) {
        const QFontMetricsF& maat = r == 0 ? vet : gewoon;
        for (size_t k = 0; k < std::min(kolommen, size_t(m_rijen[r].size())); ++k) {
            const QString& tekst = m_rijen[r][qsizetype(k)];
            smalst[k] = std::max(smalst[k], breedsteWoord(tekst, maat) + 3 * m_rand);
            breedst[k] = std::max(breedst[k], maat.horizontalAdvance(tekst) + 3 * m_rand);
        }
    }
    // With words that do not fit beside each other at all, none takes the place of another column.
    if (std::accumulate(smalst.begin(), smalst.end(), 0.0) > m_vlak.width()) {
        for (qreal& breedte : smalst)
            breedte = std::min(breedte, m_vlak.width() / qreal(kolommen));
    }
    verdeelBreedte(smalst, breedst);
    m_kop = regelsVan(m_rijen.front(), m_vet);
}

/// Each column has room for its longest word, and of what is left as much as it has use for.
void LijstDruk::verdeelBreedte(const std::vector<qreal>& smalst, const std::vector<qreal>& breedst)
{
    const qreal minst = std::accumulate(smalst.begin(), smalst.end(), 0.0), meest = std::accumulate(breedst.begin(), breedst.end(), 0.0);
    for (size_t k = 0; k < smalst.size(); ++k) {
        if (meest <= m_vlak.width())
            m_breedtes.push_back(breedst[k] * (meest > 0 ? m_vlak.width() / meest : 0));
        else
            m_breedtes.push_back(smalst[k] + (breedst[k] - smalst[k]) * (m_vlak.width() - minst) / (meest - minst));
    }
}

QStringList LijstDruk::breek(const QString& tekst, qreal breedte, const QFont& font) const
{
    QStringList uit;
    for (const QString& alinea : tekst.split(QLatin1Char('\n'))) {
        if (QFontMetricsF(font, &m_apparaat).horizontalAdvance(alinea) <= breedte) {
            uit << alinea;
            continue;
        }
        QTextLayout opmaak(alinea, font, &m_apparaat);
        QTextOption optie;
        optie.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        opmaak.setTextOption(optie);
        opmaak.beginLayout();
        for (QTextLine regel = opmaak.createLine(); regel.isValid(); regel = opmaak.createLine()) {
            regel.setLineWidth(std::max(breedte, 1.0));
            uit << alinea.mid(regel.textStart(), regel.textLength()).trimmed();
        }
        opmaak.endLayout();
    }
    return uit;
}

LijstDruk::Regels LijstDruk::regelsVan(const QStringList& rij, const QFont& font) const
{
    Regels uit;
    for (size_t k = 0; k < m_breedtes.size(); ++k)
        uit.push_back(breek(rij.value(qsizetype(k)), m_breedtes[k] - 2 * m_rand, font));
    return uit;
}

qsizetype LijstDruk::hoogsteVan(const Regels& regels)
{
    qsizetype uit = 1;
    for (const QStringList& cel : regels)
        uit = std::max(uit, cel.size());
    return uit;
}

qsizetype LijstDruk::kopRegels() const { return std::clamp(qsizetype(m_vlak.height() / 2 / m_regel), qsizetype(1), hoogsteVan(m_kop)); }

void LijstDruk::teken(const Regels& regels, qsizetype van, qsizetype tot, const QFont& font)
{
    m_verf.setFont(font);
    const qreal voet = QFontMetricsF(font, &m_apparaat).ascent();
    qreal x = m_vlak.left();
    for (size_t k = 0; k < regels.size(); ++k) {
        for (qsizetype i = van; i < std::min(tot, regels[k].size()); ++i)
            m_verf.drawText(QPointF(x + m_rand, m_y + m_rand + qreal(i - van) * m_regel + voet), regels[k][i]);
        x += m_breedtes[k];
    }
    m_y += hoogte(tot - van);
}

void LijstDruk::beginBladzijde()
{
    ++m_bladzijde;
    m_y = m_vlak.top();
    m_verf.setFont(m_letter);
    const QFontMetricsF gewoon(m_letter, &m_apparaat);
    const QString nummer = QString::number(m_bladzijde);
    m_verf.drawText(QPointF(m_vlak.right() - gewoon.horizontalAdvance(nummer), m_vlak.bottom() + gewoon.ascent() + 5 * m_apparaat.logicalDpiY() / 72.0), nummer);
    if (m_bladzijde == 1) {
        const QFontMetricsF groot(m_groot, &m_apparaat);
        m_verf.setFont(m_groot);
        for (const QString& regel : breek(m_titel, m_vlak.width(), m_groot)) {
            m_verf.drawText(QPointF(m_vlak.left(), m_y + groot.ascent()), regel);
            m_y += groot.lineSpacing();
        }
        m_y += 4 * m_rand;
    }
    teken(m_kop, 0, kopRegels(), m_vet);
}

bool LijstDruk::nieuweBladzijde()
{
    if (!m_apparaat.newPage()) {
        m_fout = true;
        return false;
    }
    beginBladzijde();
    return true;
}

/// A row stands on one page; one that is higher than a page goes on over the next.
void LijstDruk::tekenRij(const Regels& regels)
{
    const qsizetype alle = hoogsteVan(regels);
    const bool pastOpEen = hoogte(kopRegels()) + hoogte(alle) <= m_vlak.height();
    if (pastOpEen && m_y + hoogte(alle) > m_vlak.bottom() && !nieuweBladzijde())
        return;
    qsizetype minst = 0; // on a page of its own there is always something
    for (qsizetype van = 0; van < alle; minst = 1) {
        const qsizetype ruimte = pastOpEen ? alle : std::max(minst, qsizetype((m_vlak.bottom() - m_y - 2 * m_rand) / m_regel));
        if (ruimte >= 1) {
            const qsizetype tot = std::min(alle, van + ruimte);
            teken(regels, van, tot, m_letter);
            van = tot;
        }
        if (van < alle && !nieuweBladzijde())
            return;
    }
}

void LijstDruk::eind()
{
    m_fout = !m_verf.end() || m_fout;
    m_klaar = true;
}

bool LijstDruk::verder(int milliseconden)
{
    if (m_klaar)
        return false;
    QElapsedTimer klok;
    klok.start();
    while (m_volgende < m_rijen.size() && !m_fout) {
        tekenRij(regelsVan(m_rijen[m_volgende], m_letter));
        m_rijen[m_volgende++].clear();
        if (klok.hasExpired(milliseconden) && m_volgende < m_rijen.size())
            return true;
    }
    eind();
    return false;
}

} // namespace pgb::ui
