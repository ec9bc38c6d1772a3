#pragma once
#include "client/state/bulk_session.h"
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pgb::ui {

/// How far the step is that runs, about how long it still takes, and a button to stop it: what was done stays. While nothing runs: that a part of the file
/// is still to be brought, with a button for it, or nothing.
class BulkVoortgang final : public QWidget {
    Q_OBJECT
public:
    explicit BulkVoortgang(const BulkSession& sessie, QWidget* parent = nullptr);
    void werkBij();
    QPushButton* stopknop() const { return m_stop; }

Q_SIGNALS:
    void stoppen();
    void rest();

private:
    QString over() const;
    const BulkSession& m_sessie;
    QProgressBar* m_balk;
    QLabel* m_tijd;
    QPushButton* m_stop;
    QLabel* m_half;
    QPushButton* m_rest;
};

} // namespace pgb::ui
