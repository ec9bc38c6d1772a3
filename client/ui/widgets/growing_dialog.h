#pragma once
#include <QObject>

class QDialog;

namespace pgb::ui {

/// Keeps a dialog as high as its wrapped words need: they are measured only once they stand there, and a sentence about a problem may
/// come later. `letters` = width in letters of the dialog's font. Owned by the dialog.
class GrowingDialog final : public QObject {
    Q_OBJECT
public:
    GrowingDialog(QDialog* dialog, int letters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    QDialog* m_dialog;
    int m_letters;
};

} // namespace pgb::ui
