#pragma once
#include <QObject>

class QApplication;

namespace pgb::ui {

/// What keys do everywhere outside dialogs: Enter presses the button that has the focus, as Space does; Tab goes through a screen as it is
/// laid out and lands on the chosen one of a group of radio buttons. (Dialogs have their own default button; an
/// Enter that is still held presses nothing in them, so it answers no question that has just come.) One for the program.
class KeyHabits final : public QObject {
    Q_OBJECT
public:
    explicit KeyHabits(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace pgb::ui
