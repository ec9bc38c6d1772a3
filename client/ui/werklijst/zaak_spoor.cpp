#include "client/ui/werklijst/zaak_spoor.h"
#include <QPainter>
#include <algorithm>

namespace pgb::ui {
namespace {

/// Between words, or within one that is longer than the room.
int wrapOf(const QFontMetrics& metrics, const QString& tekst, int ruimte)
{
    for (const QString& woord : tekst.split(QLatin1Char(' '))) {
        if (metrics.horizontalAdvance(woord) > ruimte)
            return Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
    }
    return Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
}

} // namespace

ZaakZaakSpoor::ZaakZaakSpoor(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int ZaakZaakSpoor::langsteWoord() const
{
    int langste = m_theme.px(40);
    for (const SpoorHalte& stap : m_stappen) {
        for (const auto& [tekst, stijl] : {std::pair(stap.wat, TextStyle::Body), std::pair(stap.wie, TextStyle::Small), std::pair(stap.wanneer, TextStyle::Small)}) {
            for (const QString& woord : tekst.split(QLatin1Char(' ')))
                langste = std::max(langste, QFontMetrics(m_theme.font(stijl, true)).horizontalAdvance(woord));
        }
    }
    return langste + m_theme.px(8);
}

int ZaakZaakSpoor::perRij(int breedte) const
{
    const int alle = int(m_stappen.size());
    const int passen = std::clamp(breedte / langsteWoord(), 1, std::max(alle, 1));
    const int rijen = (alle + passen - 1) / passen;
    return rijen > 0 ? (alle + rijen - 1) / rijen : 1; // each row as full as the others
}

int ZaakZaakSpoor::breedteIn(int breedte) const
{
    return std::min(breedte / perRij(breedte), std::max(stapBreedte(), m_theme.px(124)));
}

int ZaakZaakSpoor::rijHoogte(int eerste, int breedte) const
{
    int hoogte = m_theme.px(24 + 18 + 16 + 16);
    const int voorbij = std::min(eerste + perRij(breedte), int(m_stappen.size()));
    for (int i = eerste; i < voorbij; ++i) {
        for (const Regel& regel : regels(m_stappen[size_t(i)], breedteIn(breedte)))
            hoogte = std::max(hoogte, regel.vak.bottom() + 1);
    }
    return hoogte + m_theme.px(4);
}

QSize ZaakZaakSpoor::sizeHint() const
{
    const int breedte = int(m_stappen.size()) * std::min(stapBreedte(), m_theme.px(150));
    return {breedte, heightForWidth(breedte)};
}

std::vector<ZaakZaakSpoor::Regel> ZaakZaakSpoor::regels(const SpoorHalte& stap, int breedte) const
{
    const bool nu = stap.stand == SpoorHalte::Stand::Nu;
    std::vector<Regel> uit{{stap.wat, m_theme.font(TextStyle::Body, nu), Role::Text, {}, 0},
                           {stap.wie, m_theme.font(TextStyle::Small, nu), nu ? Role::Text : Role::Muted, {}, 0},
                           {stap.wanneer, m_theme.font(TextStyle::Small, false), Role::Muted, {}, 0}};
    std::erase_if(uit, [](const Regel& regel) { return regel.tekst.isEmpty(); });
    const int ruimte = std::max(1, breedte - m_theme.px(8));
    int y = m_theme.px(24);
    for (Regel& regel : uit) {
        const QFontMetrics metrics(regel.font);
        regel.wrap = wrapOf(metrics, regel.tekst, ruimte);
        regel.vak = QRect(0, y, ruimte, metrics.boundingRect(QRect(0, 0, ruimte, 10'000), regel.wrap, regel.tekst).height());
        y += regel.vak.height();
    }
    return uit;
}

int ZaakZaakSpoor::heightForWidth(int breedte) const
{
    int hoogte = 0;
    for (int i = 0; i < int(m_stappen.size()); i += perRij(breedte))
        hoogte += rijHoogte(i, breedte);
    return std::max(hoogte, m_theme.px(24 + 18 + 16 + 16 + 4));
}

void ZaakZaakSpoor::paintStap(QPainter& painter, int at, int x, int breedte) const
{
    using Stand = SpoorHalte::Stand;
    const SpoorHalte& stap = m_stappen[size_t(at)];
    const int schijf = m_theme.px(20);
    const Role rol = stap.stand == Stand::Gedaan ? Role::Good : stap.stand == Stand::Nu ? Role::Accent : stap.stand == Stand::Gestopt ? Role::Wrong : Role::Border;
    const QRectF rond = QRectF(x, 0, schijf, schijf).adjusted(1, 1, -1, -1);
    if (at + 1 < int(m_stappen.size()) && (at + 1) % perRij(width()) != 0) {
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
    for (const Regel& regel : regels(stap, breedte)) {
        painter.setFont(regel.font);
        painter.setPen(m_theme.color(regel.rol));
        painter.drawText(regel.vak.translated(x, 0), regel.wrap, regel.tekst);
    }
}

void ZaakZaakSpoor::paintEvent(QPaintEvent*)
{
    if (m_stappen.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int breedte = breedteIn(width());
    const int naast = perRij(width());
    for (int i = 0; i < int(m_stappen.size()); ++i) {
        if (i > 0 && i % naast == 0)
            painter.translate(0, rijHoogte(i - naast, width()));
        paintStap(painter, i, i % naast * breedte, breedte);
    }
}

} // namespace pgb::ui
