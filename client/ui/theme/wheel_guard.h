#pragma once
#include <QObject>

class QApplication;

namespace pgb::ui {

/// The wheel scrolls; it never changes what is chosen or filled in. Over a list of choices, a number, a date, a slider or a tab it goes on to
/// the page around it, with and without the focus. One for the program.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace pgb::ui
