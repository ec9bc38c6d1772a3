#include "client/ui/theme/theme.h"
#include "client/ui/theme/drawn_marks.h"
#include "client/ui/theme/focus_ring.h"
#include "client/ui/theme/house_style.h"
#include "client/ui/theme/key_habits.h"
#include "client/ui/theme/scheme_colors.h"
#include "client/ui/theme/style_sheet.h"
#include "client/ui/theme/tinted_icon.h"
#include "client/ui/theme/wheel_guard.h"
#include <QApplication>
#include <QFile>
#include <QPalette>
#include <algorithm>
#include <cmath>

namespace pgb::ui {
namespace {

constexpr bool isStatus(Role role)
{
    return role >= Role::Good && role <= Role::Neutral;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role ours) { palette.setColor(role, theme.color(ours)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Alternate);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Button, Role::Base);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Base);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Base);
    set(QPalette::Midlight, Role::Alternate);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Dark, Role::Border);
    set(QPalette::Shadow, Role::Border);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Role::Muted));
    return palette;
}

/// The drawings for 16 and 22 px of the Breeze theme. The larger ones are other pictures in several colours, which would be
/// blots once tinted; QIcon::fromTheme would take them at 200 % text.
IconSource iconSource(const QString& name)
{
    if (isMark(name))
        return {name, {}, {}};
    const auto file = [&](const QString& size) -> QIcon {
        QStringList paths = QIcon::themeSearchPaths();
        paths << QStringLiteral("/usr/share/icons");
        for (const QString& path : paths)
            for (const char* context : {"actions", "status", "places"})
                if (const QString svg = path + QStringLiteral("/breeze/") + QLatin1String(context) + size + name + QStringLiteral(".svg"); QFile::exists(svg))
                    return QIcon(svg);
        return {};
    };
    return {{}, file(QStringLiteral("/16/")), file(QStringLiteral("/22/"))};
}

double luminance(const QColor& color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    // Qt 6.4 has no colorScheme(): the palette of the desktop, read before ours is set, tells.
    m_systemDark = qApp && QApplication::palette().color(QPalette::Window).lightness() < 128;
}

Theme::~Theme() = default;

void Theme::set(ThemeSettings settings)
{
    settings.textPercent = std::clamp(settings.textPercent, 100, 200);
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_icons.clear();
    Q_EMIT changed();
}

Scheme Theme::effectiveScheme() const
{
    if (m_settings.scheme != Scheme::Systeem)
        return m_settings.scheme;
    return m_systemDark ? Scheme::Donker : Scheme::Licht;
}

const std::array<QColor, size_t(Role::Count)>& Theme::colors() const
{
    return schemeColors(effectiveScheme());
}

QColor Theme::color(Role role) const
{
    return colors()[size_t(role)];
}

QColor Theme::fill(Role role) const
{
    if (isStatus(role))
        return schemeFills(effectiveScheme())[size_t(role) - size_t(Role::Good)];
    switch (role) {
    case Role::Text: case Role::Muted: case Role::Border: case Role::Hairline: return color(Role::Base);
    case Role::OnAccent: return color(Role::Accent);
    default: return color(role);
    }
}

QColor Theme::textOn(Role role) const
{
    if (isStatus(role) || role == Role::Muted)
        return color(role);
    return color(role == Role::Accent || role == Role::OnAccent ? Role::OnAccent : Role::Text);
}

QColor Theme::clientColor(int index) const
{
    return schemeClientColors(effectiveScheme())[size_t(std::abs(index % clientColors))];
}

QFont Theme::font(TextStyle style, bool bold) const
{
    QFont font(QStringLiteral("Noto Sans"));
    const int size = style == TextStyle::Total ? 22 : style == TextStyle::Heading ? 15 : style == TextStyle::Small ? 12 : 13;
    font.setPixelSize(px(size));
    font.setBold(bold || style == TextStyle::Heading || style == TextStyle::Total);
    return font;
}

int Theme::rowHeight() const
{
    return px(m_settings.density == Density::Compact ? 26 : m_settings.density == Density::Ruim ? 40 : 32);
}

int Theme::px(int at100) const
{
    return (at100 * m_settings.textPercent + 50) / 100;
}

int Theme::lineWidth() const
{
    return effectiveScheme() == Scheme::HoogContrast ? 2 : 1;
}

QIcon Theme::icon(const QString& breezeName, Role role) const
{
    const QString key = breezeName + QLatin1Char('/') + QString::number(int(role));
    const auto found = m_icons.constFind(key);
    if (found != m_icons.constEnd())
        return *found;
    const IconSource source = iconSource(breezeName);
    const bool any = !source.mark.isEmpty() || !source.small.isNull() || !source.large.isNull();
    const QIcon icon = any ? QIcon(new TintedIconEngine(source, color(role), color(Role::Border))) : QIcon();
    m_icons.insert(key, icon);
    return icon;
}

void Theme::apply(QApplication& application)
{
    const auto dress = [this, &application] {
        QApplication::setPalette(paletteOf(*this));
        QApplication::setFont(font());
        application.setStyleSheet(styleSheet(*this));
    };
    QApplication::setStyle(new HouseStyle);
    dress();
    connect(this, &Theme::changed, &application, dress);
    m_rings = std::make_unique<FocusRings>(*this, application);
    m_wheel = std::make_unique<WheelGuard>(application);
    m_keys = std::make_unique<KeyHabits>(application);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace pgb::ui
