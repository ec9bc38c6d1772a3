#include "client/ui/widgets/choice_box.h"
#include <QAbstractItemView>
#include <QEvent>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int besideWords = 24; ///< px: margins, and the bar of a long list

} // namespace

ChoiceBox::ChoiceBox(int least, QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(least);
}

void ChoiceBox::showPopup()
{
    const int room = screen() ? screen()->availableGeometry().width() : width();
    view()->setMinimumWidth(std::clamp(view()->sizeHintForColumn(0) + besideWords, width(), std::max(width(), room)));
    QComboBox::showPopup();
}

QString ChoiceBox::shown() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - 2);
}

bool ChoiceBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(shown() == currentText() ? QString() : currentText());
    return QComboBox::event(event);
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shown();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace pgb::ui
