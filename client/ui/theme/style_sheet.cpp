#include "client/ui/theme/style_sheet.h"
#include "client/ui/theme/theme.h"

namespace pgb::ui {
namespace {

// The text colour of fields comes from the palette: named here, Qt would make their hints half as strong, which is too weak to read.
// @role is a colour, $n a measure that grows with the text, %line the width of a control border.
const char* const controls = R"(
QToolTip { color: @text; background: @base; border: 1px solid @border; padding: $4; }
QPushButton { color: @text; background: @base; border: %line solid @border; border-radius: 3px;
    min-height: $26; padding: 0 $12; }
QPushButton:hover { background: @alternate; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled { color: @muted; background: @window; border-color: @hairline; }
QPushButton:disabled, QPushButton[kind="main"]:disabled { border-style: %off; font-weight: normal; }
QPushButton[kind="main"] { color: @onaccent; background: @accent; border-color: @accent; font-weight: bold; }
QPushButton[kind="main"]:disabled { color: @muted; background: @window; border-color: @hairline; }
QPushButton[kind="link"] { color: @accent; background: transparent; border: none; padding: 0 $4;
    text-align: left; text-decoration: underline; }
QPushButton[kind="row"] { min-height: $22; padding: 0 $10; font-size: $12; }
QPushButton[kind="plain"], QToolButton { background: transparent; border: none; border-radius: 3px; padding: $2; }
QPushButton[kind="plain"]:hover, QToolButton:hover { background: @selection; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: @base;
    border: %line solid @border; border-radius: 3px; selection-background-color: @selection; selection-color: @text; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $26; padding: 0 $7; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; min-height: 0; padding: 0; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: @window; }
QLineEdit[finding="wrong"], QComboBox[finding="wrong"], QPlainTextEdit[finding="wrong"] { border-color: @wrong; }
QComboBox::drop-down { border: none; width: $26; }
QComboBox::down-arrow { width: 0; height: 0; border-left: $4 solid @base; border-right: $4 solid @base;
    border-top: $5 solid @muted; margin-right: $10; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: $24; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { width: 0; height: 0; border-left: $4 solid @base; border-right: $4 solid @base; border-bottom: $5 solid @muted; }
QAbstractSpinBox::down-arrow { width: 0; height: 0; border-left: $4 solid @base; border-right: $4 solid @base; border-top: $5 solid @muted; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @border; outline: none; }
QCheckBox, QRadioButton { min-height: $24; spacing: $8; }
QLabel[look="title"] { font-size: $15; font-weight: bold; min-height: $28; }
QLabel[look="heading"] { font-size: $15; font-weight: bold; }
QLabel[look="total"] { font-size: $22; font-weight: bold; }
QLabel[look="small"] { font-size: $12; }
QLabel[look="smallBold"] { font-size: $12; font-weight: bold; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="mutedSmall"] { color: @muted; font-size: $12; }
QLabel[look="bold"] { font-weight: bold; }
QLabel[look="wrong"], QLabel[tone="wrong"] { color: @wrong; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="attention"] { color: @attention; }
QLabel[tone="info"] { color: @info; }
QLabel[tone="waits"] { color: @waits; }
)";

const char* const frames = R"(
QMenu { color: @text; background: @base; border: 1px solid @border; padding: $4 0; }
QMenu::item { padding: $5 $16; }
QMenu::item:selected { background: @selection; }
QAbstractItemView { color: @text; background: @base; alternate-background-color: @alternate; border: none;
    gridline-color: @hairline; selection-background-color: @selection; selection-color: @text; outline: none; }
QListWidget { border: %line solid @border; border-radius: 3px; padding: 1px; }
QListWidget:focus { border-color: @accent; }
QListWidget::item { padding: $3 $7; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { color: @muted; background: @window; border: none; border-bottom: 1px solid @hairline;
    padding: 0 $8; font-size: $12; min-height: $27; }
QHeaderView::section:first { padding-left: $12; }
QTableView[margin="16"] QHeaderView::section:first { padding-left: $16; }
QHeaderView::section:last { padding-right: $12; }
QTableCornerButton::section { background: @window; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#page { background: @base; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @hairline; }
QProgressBar { color: @text; background: @neutralfill; border: none; border-radius: 2px; min-height: $6; max-height: $6; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QTabBar { background: transparent; }
QTabBar::tab { color: @muted; background: transparent; border: none; border-bottom: 3px solid transparent;
    padding: $6 $14; }
QTabBar::tab:selected { color: @text; font-weight: bold; border-bottom-color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QFrame[part="pane"] { background: @base; border: %line solid @hairline; border-radius: 4px; }
QFrame[part="bar"] { background: @window; border: none; border-top: 1px solid @hairline; }
QFrame[part="page"] { background: @base; border: none; }
QFrame[part="line"] { background: @hairline; border: none; min-height: 1px; max-height: 1px; }
)";

struct Name {
    const char* word;
    Role role;
};

// Longer words first, so that @onaccent is not read as @on...
const Name names[] = {{"@alternate", Role::Alternate}, {"@selection", Role::Selection}, {"@hairline", Role::Hairline},
                      {"@onaccent", Role::OnAccent},   {"@accent", Role::Accent},       {"@border", Role::Border},
                      {"@window", Role::Window},       {"@muted", Role::Muted},         {"@wrong", Role::Wrong},
                      {"@base", Role::Base},           {"@text", Role::Text},           {"@good", Role::Good},
                      {"@attention", Role::Attention}, {"@info", Role::Info},           {"@waits", Role::Waits}};

void replaceMeasures(QString& sheet, const Theme& theme)
{
    QString out;
    out.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet[i] != QLatin1Char('$')) {
            out += sheet[i];
            continue;
        }
        int number = 0;
        while (i + 1 < sheet.size() && sheet[i + 1].isDigit())
            number = number * 10 + sheet[++i].digitValue();
        out += QString::number(theme.px(number)) + QLatin1String("px");
    }
    sheet = out;
}

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QLatin1String(controls) + QLatin1String(frames);
    sheet.replace(QLatin1String("@neutralfill"), theme.fill(Role::Neutral).name());
    for (const Name& name : names)
        sheet.replace(QLatin1String(name.word), theme.color(name.role).name());
    // Without greys only the edge can say that a button is off.
    sheet.replace(QLatin1String("%off"), theme.color(Role::Muted) == theme.color(Role::Text) ? QLatin1String("dashed") : QLatin1String("solid"));
    sheet.replace(QLatin1String("%line"), QString::number(theme.lineWidth()) + QLatin1String("px"));
    replaceMeasures(sheet, theme);
    return sheet;
}

} // namespace pgb::ui
