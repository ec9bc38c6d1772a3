#include "client/ui/widgets/growing_dialog.h"
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace pgb::ui {

GrowingDialog::GrowingDialog(QDialog* dialog, int letters) : QObject(dialog), m_dialog(dialog), m_letters(letters)
{
    dialog->installEventFilter(this);
    fit();
}

bool GrowingDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void GrowingDialog::fit()
{
    const int width = std::max(m_dialog->fontMetrics().averageCharWidth() * m_letters, m_dialog->layout()->totalMinimumSize().width());
    const int height = m_dialog->layout()->hasHeightForWidth() ? m_dialog->layout()->totalHeightForWidth(width) : m_dialog->sizeHint().height();
    if (m_dialog->width() < width || m_dialog->height() < height)
        m_dialog->resize(std::max(width, m_dialog->width()), std::max(height, m_dialog->height()));
}

} // namespace pgb::ui
