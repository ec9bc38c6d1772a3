#pragma once
#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QWidget>
#include <array>
#include <memory>

class QApplication;

namespace pgb::ui {

class FocusRings;
class KeyHabits;
class WheelGuard;

/// Colour schemes a user can choose; Systeem follows the desktop as read when the program starts.
enum class Scheme { Licht, Donker, HoogContrast, Systeem };
/// Row heights 26, 32 and 40 px (Ctrl+Shift+1/2/3).
enum class Density { Compact, Normaal, Ruim };

/// Colour roles of ui.md 5.7. A widget paints with roles only, never with a colour of its own.
enum class Role {
    Window,    ///< rail, bars, table headers, frozen columns
    Base,      ///< page, panes, fields
    Alternate, ///< every second row
    Weekend,   ///< weekend, holiday, ground behind a sheet
    Selection, ///< current row, new value, selected text
    Text,
    Muted,     ///< old value, help, units, headers
    Accent,    ///< one filled button, focus, current item, this sheet, links
    OnAccent,  ///< text on a fill of Accent
    Border,    ///< border of a control, at least 3:1
    Hairline,  ///< 1 px lines between things
    Good, Attention, Wrong, Info, Waits, Neutral, ///< status: text colour and a ground (fill) of their own
    Count
};

/// Body 13/18, heading 15/20 bold, total 22/28 bold, small 12/16 px at 100 % text.
enum class TextStyle { Body, Heading, Total, Small };

/// What the user chose about looks; kept in the preferences.
struct ThemeSettings {
    Scheme scheme = Scheme::Systeem;
    Density density = Density::Normaal;
    int textPercent = 100; ///< 100..200
    bool operator==(const ThemeSettings&) const = default;
};

/// Colours, fonts, measures and icons of the whole client. One object, passed by reference to constructors.
/// Widgets that keep a colour or a size listen to changed().
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    const ThemeSettings& settings() const { return m_settings; }
    /// Clamps the text size to 100..200 %, then emits changed() when something differs.
    void set(ThemeSettings settings);
    /// Licht, Donker or HoogContrast: what Systeem came down to.
    Scheme effectiveScheme() const;

    /// The colour of a role itself: a surface, a line, or the text colour of a text or status role.
    QColor color(Role role) const;
    /// The ground of a role: the tint of a status, the accent of Accent, the surface itself, else Base.
    QColor fill(Role role) const;
    /// The text colour that belongs on fill(role); contrast at least 4.5.
    QColor textOn(Role role) const;
    /// Strip colour of a client tab; no status colour. Any index is folded into the list.
    QColor clientColor(int index) const;
    static constexpr int clientColors = 8;

    QFont font(TextStyle style = TextStyle::Body, bool bold = false) const;
    /// Height of a table row in px at this density and text size.
    int rowHeight() const;
    /// A measure of the design at 100 % text, scaled with the text size.
    int px(int at100) const;
    /// 1 px, in high contrast 2 px.
    int lineWidth() const;
    /// Breeze icon, or a mark of drawn_marks.h, tinted in color(role); sharp at every pixel ratio. Empty when the icon theme
    /// is not installed: every icon stands beside its word.
    QIcon icon(const QString& breezeName, Role role = Role::Muted) const;

    /// Sets Fusion, font, palette, style sheet, focus ring and wheel of the program to this theme; repeated on every changed().
    void apply(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    const std::array<QColor, size_t(Role::Count)>& colors() const;

    ThemeSettings m_settings;
    bool m_systemDark = false;
    mutable QHash<QString, QIcon> m_icons;
    std::unique_ptr<FocusRings> m_rings;
    std::unique_ptr<WheelGuard> m_wheel;
    std::unique_ptr<KeyHabits> m_keys;
};

/// Runs `dress` now and after every change of the theme, as long as `widget` lives: for a size that grows with the text.
template<class Dress>
void dressed(const Theme& theme, QWidget* widget, Dress dress)
{
    dress();
    QObject::connect(&theme, &Theme::changed, widget, dress);
}

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace pgb::ui
