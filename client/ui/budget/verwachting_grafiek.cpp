#include "client/ui/budget/verwachting_grafiek.h"
#include "client/ui/widgets/budget_bar.h"
#include "shared/text/formats.h"
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace pgb::ui {

/// Where things stand: the months from left to right, amounts from `laagste` to `hoogste`.
struct VerwachtingGrafiek::Maten {
    QRect vlak;
    int maanden = 0;
    qint64 hoogste = 1;
    qint64 laagste = 0;

    int x(int maand) const { return vlak.left() + maand * vlak.width() / std::max(1, maanden); }
    /// Whole-number arithmetic in thousandths of the height, so that no amount is ever a double.
    int y(qint64 centen) const
    {
        const qint64 bereik = std::max<qint64>(1, (hoogste - laagste) / 1000);
        const qint64 deel = std::clamp<qint64>((centen - laagste) / bereik, 0, 1000);
        return vlak.bottom() - int(deel * vlak.height() / 1000);
    }
};

VerwachtingGrafiek::VerwachtingGrafiek(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Verwachting per maand als grafiek; de tabel ernaast heeft dezelfde bedragen"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void VerwachtingGrafiek::setVerwachting(const BudgetVerwachting& verwachting, Bedrag budget, QDate vandaag)
{
    m_verwachting = verwachting;
    m_budget = budget;
    m_vandaag = vandaag;
    update();
}

QSize VerwachtingGrafiek::sizeHint() const { return {m_theme.px(520), m_theme.px(260)}; }
QSize VerwachtingGrafiek::minimumSizeHint() const { return {m_theme.px(280), m_theme.px(180)}; }

VerwachtingGrafiek::Maten VerwachtingGrafiek::maten() const
{
    Maten m;
    m.vlak = rect().adjusted(m_theme.px(76), m_theme.px(14), -m_theme.px(12), -m_theme.px(44));
    m.maanden = int(m_verwachting.maanden.size());
    m.hoogste = std::clamp<qint64>(m_budget.centen, 100, Bedrag::maxCenten);
    for (const BudgetMaand& maand : m_verwachting.maanden) {
        m.hoogste = std::max({m.hoogste, std::min(maand.over.centen, Bedrag::maxCenten), std::min((maand.geboekt + maand.verwacht).centen, Bedrag::maxCenten)});
        m.laagste = std::min(m.laagste, std::max(maand.over.centen, -Bedrag::maxCenten));
    }
    return m;
}

void VerwachtingGrafiek::paintAssen(QPainter& painter, const Maten& m) const
{
    painter.setFont(m_theme.font(TextStyle::Small));
    const int regel = m_theme.px(16);
    const auto lijn = [&](qint64 centen, const QColor& kleur) {
        const int y = m.y(centen);
        painter.setPen(kleur);
        painter.drawLine(m.vlak.left(), y, m.vlak.right(), y);
        painter.setPen(m_theme.color(Role::Muted));
        const Bedrag heel{centen / 100 * 100};
        const QString tekst = euroTekst(heel, huidigeTaal());
        painter.drawText(QRect(0, y - regel / 2, m.vlak.left() - m_theme.px(6), regel), Qt::AlignRight | Qt::AlignVCenter, tekst.left(tekst.size() - 3)); // whole euros
    };
    lijn(m.hoogste, m_theme.color(Role::Hairline));
    lijn(m.hoogste / 2, m_theme.color(Role::Hairline));
    lijn(0, m_theme.color(Role::Border));
    if (m.laagste < 0 && m.y(m.laagste) - m.y(0) > regel)
        lijn(m.laagste, m_theme.color(Role::Hairline));
    for (int i = 0; i < m.maanden; ++i) {
        const Periode& dagen = m_verwachting.maanden[size_t(i)].dagen;
        const bool nu = dagen.contains(m_vandaag);
        painter.setPen(m_theme.color(nu ? Role::Text : Role::Muted));
        painter.setFont(m_theme.font(TextStyle::Small, nu));
        const QRect plek(m.x(i), m.vlak.bottom() + m_theme.px(3), m.x(i + 1) - m.x(i), regel);
        const QString naam = maandKort(dagen.van.month(), huidigeTaal());
        painter.drawText(plek, Qt::AlignCenter, plek.width() >= m_theme.px(26) ? naam : naam.left(1));
    }
}

void VerwachtingGrafiek::paintStaven(QPainter& painter, const Maten& m) const
{
    const int nul = m.y(0);
    for (int i = 0; i < m.maanden; ++i) {
        const BudgetMaand& maand = m_verwachting.maanden[size_t(i)];
        const int breed = std::max(3, (m.x(i + 1) - m.x(i)) * 6 / 10);
        const int links = m.x(i) + (m.x(i + 1) - m.x(i) - breed) / 2;
        const int geboekt = m.y(std::max<qint64>(0, maand.geboekt.centen));
        const int samen = m.y(std::max<qint64>(0, (maand.geboekt + maand.verwacht).centen));
        if (nul > geboekt)
            painter.fillRect(QRect(links, geboekt, breed, nul - geboekt), m_theme.color(Role::Neutral));
        if (geboekt > samen)
            paintHatch(painter, QRect(links, samen, breed, geboekt - samen), m_theme.color(Role::Info), m_theme.fill(Role::Info));
    }
}

void VerwachtingGrafiek::paintLijn(QPainter& painter, const Maten& m) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPoint vorige(m.vlak.left(), m.y((m_budget - m_verwachting.buitenMaanden).centen));
    for (int i = 0; i < m.maanden; ++i) {
        const BudgetMaand& maand = m_verwachting.maanden[size_t(i)];
        const QPoint punt(m.x(i + 1), m.y(maand.over.centen));
        const bool tekort = maand.over.centen < 0;
        painter.setPen(QPen(m_theme.color(tekort ? Role::Wrong : Role::Accent), 2, maand.dagen.tot < m_vandaag ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(vorige, punt);
        painter.setBrush(m_theme.color(tekort ? Role::Wrong : Role::Accent));
        painter.drawEllipse(punt, 2, 2);
        painter.setBrush(Qt::NoBrush);
        vorige = punt;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void VerwachtingGrafiek::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Maten m = maten();
    if (m.maanden == 0 || m.vlak.height() < 20)
        return;
    paintAssen(painter, m);
    paintStaven(painter, m);
    paintLijn(painter, m);
    // The legend says by fill and shape what the colours say too.
    painter.setFont(m_theme.font(TextStyle::Small));
    int x = m.vlak.left();
    const int y = height() - m_theme.px(18);
    const int zijde = m_theme.px(10);
    const auto woord = [&](const QString& tekst) {
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(x + zijde + m_theme.px(5), y + zijde, tekst);
        x += zijde + m_theme.px(21) + painter.fontMetrics().horizontalAdvance(tekst);
    };
    painter.fillRect(QRect(x, y, zijde, zijde), m_theme.color(Role::Neutral));
    woord(tr("geboekt"));
    paintHatch(painter, QRect(x, y, zijde, zijde), m_theme.color(Role::Info), m_theme.fill(Role::Info));
    woord(tr("verwacht"));
    painter.setPen(QPen(m_theme.color(Role::Accent), 2));
    painter.drawLine(x, y + zijde / 2, x + zijde, y + zijde / 2);
    woord(tr("over"));
}

bool VerwachtingGrafiek::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* hulp = static_cast<QHelpEvent*>(event);
    const Maten m = maten();
    for (int i = 0; i < m.maanden; ++i) {
        if (hulp->pos().x() >= m.x(i) && hulp->pos().x() < m.x(i + 1)) {
            const QStringList regel = verwachtingRegel(m_verwachting.maanden[size_t(i)]);
            QToolTip::showText(hulp->globalPos(), tr("%1: geboekt %2, verwacht %3, daarna over %4").arg(regel[0], regel[1], regel[2], regel[3]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

QStringList verwachtingRegel(const BudgetMaand& maand)
{
    const Taal taal = huidigeTaal();
    return {maandNaam(maand.dagen.van.month(), taal) + QLatin1Char(' ') + QString::number(maand.dagen.van.year()), euroTekst(maand.geboekt, taal),
            euroTekst(maand.verwacht, taal), euroTekst(maand.over, taal)};
}

} // namespace pgb::ui
