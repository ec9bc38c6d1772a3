#include "client/ui/widgets/key_cap.h"
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace pgb::ui {

QString keyText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::PortableText);
    const std::pair<QLatin1String, QString> words[] = {{QLatin1String("Return"), QStringLiteral("Enter")},
                                                       {QLatin1String("Space"), KeyCap::tr("Spatie")},
                                                       {QLatin1String("Left"), QStringLiteral("←")},
                                                       {QLatin1String("Right"), QStringLiteral("→")}};
    for (const auto& [from, to] : words)
        text.replace(from, to);
    return text;
}

int keyCapWidth(const Theme& theme, const QString& text)
{
    return QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(text) + theme.px(12);
}

void paintKeyCap(QPainter& painter, const QRect& area, const Theme& theme, const QString& text, const QColor& color)
{
    const int height = theme.px(18);
    const int width = keyCapWidth(theme, text);
    const QRect cap(area.right() + 1 - width, area.y() + (area.height() - height) / 2, width, height);
    QColor line = color;
    line.setAlphaF(0.45f);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(color);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

KeyCap::KeyCap(const Theme& theme, const QKeySequence& key, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_text(keyText(key))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_theme, m_text), m_theme.px(18)};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_theme, m_text, m_theme.color(Role::Muted));
}

KeyButton::KeyButton(const Theme& theme, const QString& text, const QKeySequence& key, QWidget* parent, Cap cap)
    : QPushButton(text, parent), m_theme(theme), m_cap(cap)
{
    setKey(key);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void KeyButton::setKey(const QKeySequence& key)
{
    m_key = keyText(key);
    setAccessibleDescription(m_key.isEmpty() ? QString() : tr("Toets: %1").arg(m_key));
    updateGeometry();
    update();
}

void KeyButton::setMain(bool main)
{
    m_main = main;
    setProperty("kind", main ? QStringLiteral("main") : QString());
    style()->unpolish(this);
    style()->polish(this);
}

QSize KeyButton::sizeHint() const
{
    QSize base = QPushButton::sizeHint();
    if (!icon().isNull()) // paintEvent() draws it at 16 + 8 px of the text size
        base.rwidth() += std::max(0, m_theme.px(16 + 8) - iconSize().width() - 4);
    return m_key.isEmpty() ? base : QSize(base.width() + keyCapWidth(m_theme, m_key) + m_theme.px(8), base.height());
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    QColor color = !isEnabled() ? m_theme.color(Role::Muted) : m_main ? m_theme.color(Role::OnAccent) : m_theme.color(Role::Text);
    if (!isEnabled() && color == m_theme.color(Role::Text))
        color.setAlphaF(0.62f); // high contrast has no grey: still over 7:1 on black
    QRect inner = rect().adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    if (!m_key.isEmpty()) {
        const int cap = keyCapWidth(m_theme, m_key);
        if (m_cap == Cap::After) {
            paintKeyCap(painter, inner, m_theme, m_key, color);
            inner.setRight(inner.right() - cap - m_theme.px(8));
        } else {
            paintKeyCap(painter, QRect(inner.x(), inner.y(), cap, inner.height()), m_theme, m_key, color);
            inner.setLeft(inner.x() + cap + m_theme.px(8));
        }
    }
    if (!icon().isNull()) {
        const int side = m_theme.px(16);
        icon().paint(&painter, QRect(inner.x(), inner.y() + (inner.height() - side) / 2, side, side), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.x() + side + m_theme.px(8));
    }
    QFont words = font();
    words.setBold(m_main && isEnabled());
    painter.setFont(words);
    painter.setPen(color);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace pgb::ui
