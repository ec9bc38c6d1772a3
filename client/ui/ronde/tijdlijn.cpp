#include "client/ui/ronde/tijdlijn.h"
#include <QPainter>
#include <algorithm>

namespace pgb::ui {

Tijdlijn::Tijdlijn(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Tijdlijn::toon(std::vector<TijdlijnDeel> delen, QDate vandaag)
{
    m_delen = std::move(delen);
    m_vandaag = vandaag;
    QDate van = vandaag;
    QDate tot = vandaag;
    for (const TijdlijnDeel& deel : m_delen) {
        van = std::min(van, deel.begin);
        tot = std::max({tot, deel.begin, deel.einde.value_or(tot)});
    }
    // Whole years, so that the lines under the bars stand at the first of January.
    m_van = QDate(van.year(), 1, 1);
    m_tot = QDate(tot.year() + 1, 1, 1);
    update();
}

void Tijdlijn::wijs(int deel)
{
    for (size_t i = 0; i < m_delen.size(); ++i)
        m_delen[i].nu = int(i) == deel;
    update();
}

QSize Tijdlijn::sizeHint() const { return {m_theme.px(320), m_theme.px(84)}; }

double Tijdlijn::plek(QDate dag) const
{
    const double deel = double(m_van.daysTo(dag)) / double(std::max<qint64>(1, m_van.daysTo(m_tot)));
    return 16 + std::clamp(deel, 0.0, 1.0) * (width() - 32);
}

void Tijdlijn::paintEvent(QPaintEvent*)
{
    if (!m_van.isValid())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const int hoog = m_theme.px(28);
    const int top = m_theme.px(12);
    const int onder = top + hoog + m_theme.px(8);
    p.setFont(m_theme.font(TextStyle::Small));
    const int stap = (width() - 32) / std::max(1, m_tot.year() - m_van.year()) < m_theme.px(48) ? 2 : 1;
    for (int jaar = m_van.year(); jaar <= m_tot.year(); ++jaar) {
        const double x = plek(QDate(jaar, 1, 1));
        p.setPen(QPen(m_theme.color(Role::Hairline), 1));
        p.drawLine(QPointF(x, top - 4), QPointF(x, onder));
        p.setPen(m_theme.color(Role::Muted));
        if (jaar < m_tot.year() && (jaar - m_van.year()) % stap == 0)
            p.drawText(QRectF(x + 4, onder, m_theme.px(60), m_theme.px(20)), Qt::AlignLeft | Qt::AlignVCenter, QString::number(jaar));
    }
    for (const TijdlijnDeel& deel : m_delen) {
        const double links = plek(deel.begin);
        const double rechts = plek(deel.einde ? deel.einde->addDays(1) : m_tot);
        const QRectF balk(links, top, std::max(3.0, rechts - links - 1), hoog);
        const Role role = deel.vast ? Role::Good : Role::Info;
        p.setPen(QPen(m_theme.color(deel.nu ? Role::Accent : role), deel.nu ? 2 : 1));
        p.setBrush(m_theme.fill(role));
        p.drawRoundedRect(balk.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        p.setPen(m_theme.textOn(role));
        if (p.fontMetrics().horizontalAdvance(deel.tekst) + 8 < balk.width())
            p.drawText(balk, Qt::AlignCenter, deel.tekst);
    }
    const double x = plek(m_vandaag);
    p.setPen(QPen(m_theme.color(Role::Wrong), 2));
    p.drawLine(QPointF(x, top - 6), QPointF(x, onder));
    p.drawText(QRectF(x - m_theme.px(60), onder + m_theme.px(16), m_theme.px(120), m_theme.px(16)), Qt::AlignCenter, tr("vandaag"));
}

} // namespace pgb::ui
