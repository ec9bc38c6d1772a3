#include "client/ui/widgets/long_text.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QScreen>
#include <algorithm>

namespace pgb::ui {

LongText::LongText(QWidget* parent) : QScrollArea(parent), m_label(makeLabel({}, LabelLook::Plain, true))
{
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(m_label);
    m_label->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LongText::setText(const QString& text)
{
    m_label->setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QString LongText::text() const { return m_label->text(); }

int LongText::highest() const
{
    const QWidget* below = window()->parentWidget() ? window()->parentWidget()->window() : nullptr;
    int height = screen()->availableGeometry().height();
    if (below && below->isVisible())
        height = std::min(height, below->height());
    return std::max(height * 11 / 20, minimumSizeHint().height());
}

int LongText::heightForWidth(int width) const { return std::min(m_label->heightForWidth(width), highest()); }

QSize LongText::sizeHint() const
{
    const int width = m_label->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize LongText::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 20, std::min(m_label->sizeHint().height(), fontMetrics().lineSpacing() * 3)}; }

void LongText::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // A stop on the way of the Tab key only where there is something to scroll.
    setFocusPolicy(m_label->heightForWidth(viewport()->width()) > viewport()->height() ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace pgb::ui
