#include "client/ui/widgets/growing_dialog.h"
#include <QDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>
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
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier && !key->isAutoRepeat())
            return pressDefault();
    }
    return QObject::eventFilter(watched, event);
}

bool GrowingDialog::pressDefault()
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isDefault() && button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

void GrowingDialog::fit()
{
    m_dialog->layout()->activate(); // also of the parts in it: their new size is not known above them before
    const int letters = m_dialog->fontMetrics().averageCharWidth() * m_letters;
    const int width = std::max({letters, m_dialog->layout()->totalMinimumSize().width(), m_shown ? m_dialog->width() : 0});
    const QLayout* layout = m_dialog->layout();
    const bool wraps = layout->hasHeightForWidth();
    const int height = wraps ? layout->totalHeightForWidth(width) : m_dialog->sizeHint().height();
    const int least = wraps ? layout->totalMinimumHeightForWidth(width) : 0; // of what cannot scroll nothing is cut
    const int frame = m_dialog->fontMetrics().height() * 3; // the title bar, which no screen should lose
    m_dialog->resize(width, std::max(std::min(height, m_dialog->screen()->availableGeometry().height() - frame), least));
}

} // namespace pgb::ui
