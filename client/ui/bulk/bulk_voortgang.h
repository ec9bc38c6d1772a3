#pragma once
#include "client/state/bulk_session.h"
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pgb::ui {

/// How far the step is that runs, about how long it still takes, and a button to stop it: what was done stays. Gone while nothing runs.
class BulkVoortgang final : public QWidget {
    Q_OBJECT
public:
    explicit BulkVoortgang(const BulkSession& sessie, QWidget* parent = nullptr);
    void werkBij();
    QPushButton* stopknop() const { return m_stop; }

Q_SIGNALS:
    void stoppen();

private:
    QString over() const;
    const BulkSession& m_sessie;
    QProgressBar* m_balk;
    QLabel* m_tijd;
    QPushButton* m_stop;
};

} // namespace pgb::ui
