#pragma once
#include <QObject>

class QDialog;

namespace pgb::ui {

/// Keeps a dialog exactly as high as its wrapped words need: they are measured only once they stand there, and a sentence about a problem
/// may come later, or go. `letters` = width in letters of the dialog's font. Ctrl+Enter presses its default button, also from a field in
/// which Enter begins a new line. Owned by the dialog.
class GrowingDialog final : public QObject {
    Q_OBJECT
public:
    GrowingDialog(QDialog* dialog, int letters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    bool pressDefault();
    QDialog* m_dialog;
    int m_letters;
    bool m_shown = false; ///< from then on it does not become narrower under the user's hands
};

} // namespace pgb::ui
