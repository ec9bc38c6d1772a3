// The keys of the cell editor; the painting is in rooster_delegate.cpp.
#include "client/ui/declaratie/rooster_delegate.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace pgb::ui {

bool RoosterDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // With an open editor Ctrl+Enter means "in all these cells", not submit.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    // Another window is no next cell: what is half typed stays in the editor, and is no value yet.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (toets(editor, key->key(), key->modifiers()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool RoosterDelegate::toets(QLineEdit* editor, int key, Qt::KeyboardModifiers modifiers)
{
    const bool terug = modifiers.testFlag(Qt::ShiftModifier);
    // After F2 the arrows move in the text; after typing they go on to the next cell.
    const bool getypt = editor->property("getypt").toBool();
    switch (key) {
    case Qt::Key_Return: case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier)) {
            const QString tekst = editor->text();
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            Q_EMIT inAlle(tekst);
        } else {
            sluit(editor, 0, terug ? -1 : 1);
        }
        return true;
    case Qt::Key_Tab: sluit(editor, 1, 0); return true;
    case Qt::Key_Backtab: sluit(editor, -1, 0); return true;
    case Qt::Key_Up: sluit(editor, 0, -1); return true;
    case Qt::Key_Down: sluit(editor, 0, 1); return true;
    case Qt::Key_Left:
        if (getypt)
            sluit(editor, -1, 0);
        return getypt;
    case Qt::Key_Right:
        if (getypt)
            sluit(editor, 1, 0);
        return getypt;
    case Qt::Key_F2: editor->setProperty("getypt", false); return true;
    case Qt::Key_Escape: Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache); return true;
    default: return false;
    }
}

void RoosterDelegate::sluit(QLineEdit* editor, int kolommen, int rijen)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT verder(kolommen, rijen);
}

} // namespace pgb::ui
