#include "client/ui/overeenkomst/papier_beeld.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int tussen = 14; ///< px between two sheets

} // namespace

PapierBeeld::PapierBeeld(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy beleid(QSizePolicy::Expanding, QSizePolicy::Preferred);
    beleid.setHeightForWidth(true);
    setSizePolicy(beleid);
}

void PapierBeeld::setPapier(std::unique_ptr<OvereenkomstPapier> papier)
{
    const int voor = bladen();
    m_papier = std::move(papier);
    if (voor != bladen())
        updateGeometry();
    update();
}

void PapierBeeld::setKlikbaar(bool klikbaar)
{
    m_klikbaar = klikbaar;
}

double PapierBeeld::schaal() const
{
    return std::max(0.05, double(width() - 2) / OvereenkomstPapier::breedte);
}

int PapierBeeld::heightForWidth(int breed) const
{
    const int een = int(double(breed - 2) / OvereenkomstPapier::breedte * OvereenkomstPapier::hoogte);
    return bladen() * (een + 2 + tussen) - tussen;
}

QSize PapierBeeld::sizeHint() const
{
    const int breed = m_theme.px(560);
    return {breed, heightForWidth(breed)};
}

int PapierBeeld::topVan(int blad) const
{
    return blad * (int(schaal() * OvereenkomstPapier::hoogte) + 2 + tussen);
}

int PapierBeeld::bladOp(int y) const
{
    return std::clamp(y / std::max(1, topVan(1)), 0, bladen() - 1);
}

int PapierBeeld::hoogteVan(const FieldPath& pad) const
{
    const auto plek = m_papier ? m_papier->plekVan(pad) : std::nullopt;
    return plek ? topVan(plek->first) + int(plek->second * schaal()) : -1;
}

FieldPath PapierBeeld::padOp(QPoint plek) const
{
    if (!m_papier || !m_klikbaar)
        return {};
    const int blad = bladOp(plek.y());
    return m_papier->padOp(blad, QPointF(plek.x() - 1, plek.y() - topVan(blad) - 1) / schaal());
}

void PapierBeeld::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (int blad = bladOp(event->rect().top()); m_papier && blad <= bladOp(event->rect().bottom()); ++blad) {
        const QRect vel(0, topVan(blad), width() - 1, int(schaal() * OvereenkomstPapier::hoogte) + 1);
        painter.fillRect(vel, Qt::white);
        painter.setPen(m_theme.color(Role::Border));
        painter.drawRect(vel);
        painter.save();
        painter.translate(1, vel.top() + 1);
        painter.scale(schaal(), schaal());
        m_papier->teken(painter, blad);
        painter.restore();
    }
}

void PapierBeeld::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(padOp(event->position().toPoint()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PapierBeeld::mouseReleaseEvent(QMouseEvent* event)
{
    const FieldPath pad = padOp(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !pad.isEmpty())
        Q_EMIT gekozen(pad);
}

void PapierBeeld::keyPressEvent(QKeyEvent* event)
{
    const int stap = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const bool kies = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_papier || !m_klikbaar || event->modifiers() != Qt::NoModifier || (stap == 0 && !kies))
        return QWidget::keyPressEvent(event);
    if (kies) {
        if (!m_aangewezen.isEmpty())
            Q_EMIT gekozen(m_aangewezen);
        return;
    }
    const QStringList paden = m_papier->paden();
    if (paden.isEmpty())
        return;
    const qsizetype nu = paden.indexOf(m_aangewezen);
    m_aangewezen = paden[nu < 0 ? (stap > 0 ? 0 : paden.size() - 1) : std::clamp<qsizetype>(nu + stap, 0, paden.size() - 1)];
    Q_EMIT aangewezen(m_aangewezen);
}

} // namespace pgb::ui
