#include "client/ui/werklijst/zaak_spoor.h"
#include <QPainter>

namespace pgb::ui {

ZaakZaakSpoor::ZaakZaakSpoor(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void ZaakZaakSpoor::setStappen(std::vector<SpoorHalte> stappen)
{
    m_stappen = std::move(stappen);
    QStringList zinnen;
    for (const SpoorHalte& stap : m_stappen) {
        const QString stand = stap.stand == SpoorHalte::Stand::Gedaan ? tr("gedaan") : stap.stand == SpoorHalte::Stand::Nu ? tr("nu aan de beurt")
                            : stap.stand == SpoorHalte::Stand::Gestopt ? tr("gestopt") : tr("daarna");
        zinnen << QStringLiteral("%1: %2, %3 %4").arg(stand, stap.wat, stap.wie, stap.wanneer);
    }
    setAccessibleName(tr("Het spoor"));
    setAccessibleDescription(zinnen.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ZaakZaakSpoor::stapBreedte() const
{
    int breedste = m_theme.px(96);
    for (const SpoorHalte& stap : m_stappen) {
        breedste = std::max(breedste, QFontMetrics(m_theme.font(TextStyle::Body, true)).horizontalAdvance(stap.wat));
        for (const QString& klein : {stap.wie, stap.wanneer})
            breedste = std::max(breedste, QFontMetrics(m_theme.font(TextStyle::Small, true)).horizontalAdvance(klein));
    }
    return breedste + m_theme.px(20);
}

QSize ZaakZaakSpoor::sizeHint() const
{
    return {int(m_stappen.size()) * std::min(stapBreedte(), m_theme.px(150)), m_theme.px(20 + 4 + 18 + 16 + 16 + 4)};
}

void ZaakZaakSpoor::paintStap(QPainter& painter, int at, int x, int breedte) const
{
    using Stand = SpoorHalte::Stand;
    const SpoorHalte& stap = m_stappen[size_t(at)];
    const int schijf = m_theme.px(20);
    const Role rol = stap.stand == Stand::Gedaan ? Role::Good : stap.stand == Stand::Nu ? Role::Accent : stap.stand == Stand::Gestopt ? Role::Wrong : Role::Border;
    const QRectF rond = QRectF(x, 0, schijf, schijf).adjusted(1, 1, -1, -1);
    if (at + 1 < int(m_stappen.size())) {
        painter.setPen(QPen(m_theme.color(stap.stand == Stand::Gedaan ? Role::Good : Role::Border), m_theme.lineWidth()));
        painter.drawLine(QPointF(x + schijf + m_theme.px(4), schijf / 2.0), QPointF(x + breedte - m_theme.px(4), schijf / 2.0));
    }
    painter.setPen(QPen(m_theme.color(rol), m_theme.lineWidth()));
    painter.setBrush(stap.stand == Stand::Nu ? m_theme.color(Role::Accent) : stap.stand == Stand::Straks ? m_theme.color(Role::Base) : m_theme.fill(rol));
    painter.drawEllipse(rond);
    const QString icoon = stap.stand == Stand::Gedaan ? QStringLiteral("mark-check") : stap.stand == Stand::Nu ? QStringLiteral("mark-planned")
                        : stap.stand == Stand::Gestopt ? QStringLiteral("mark-cross") : QString();
    const int zijde = m_theme.px(12);
    if (!icoon.isEmpty())
        m_theme.icon(icoon, stap.stand == Stand::Nu ? Role::OnAccent : rol).paint(&painter, QRect(x + (schijf - zijde) / 2, (schijf - zijde) / 2, zijde, zijde));
    const int ruimte = breedte - m_theme.px(8);
    const auto regel = [&](const QString& tekst, TextStyle stijl, bool vet, Role kleur, int y) {
        painter.setFont(m_theme.font(stijl, vet));
        painter.setPen(m_theme.color(kleur));
        painter.drawText(QRect(x, y, ruimte, m_theme.px(18)), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(tekst, Qt::ElideRight, ruimte));
    };
    const bool nu = stap.stand == Stand::Nu;
    regel(stap.wat, TextStyle::Body, nu, Role::Text, m_theme.px(24));
    regel(stap.wie, TextStyle::Small, nu, nu ? Role::Text : Role::Muted, m_theme.px(41));
    regel(stap.wanneer, TextStyle::Small, false, Role::Muted, m_theme.px(57));
}

void ZaakZaakSpoor::paintEvent(QPaintEvent*)
{
    if (m_stappen.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int breedte = std::min(width() / int(m_stappen.size()), std::max(stapBreedte(), m_theme.px(124)));
    for (int i = 0; i < int(m_stappen.size()); ++i)
        paintStap(painter, i, i * breedte, breedte);
}

} // namespace pgb::ui
