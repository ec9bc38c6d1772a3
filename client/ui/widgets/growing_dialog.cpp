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
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fit();
        m_shown = m_dialog->isVisible();
    }
    return QObject::eventFilter(watched, event);
}

void GrowingDialog::fit()
{
    m_dialog->layout()->activate(); // also of the parts in it: their new size is not known above them before
    const int letters = m_dialog->fontMetrics().averageCharWidth() * m_letters;
    const int width = std::max({letters, m_dialog->layout()->totalMinimumSize().width(), m_shown ? m_dialog->width() : 0});
    const int height = m_dialog->layout()->hasHeightForWidth() ? m_dialog->layout()->totalHeightForWidth(width) : m_dialog->sizeHint().height();
    m_dialog->resize(width, height);
}

} // namespace pgb::ui
