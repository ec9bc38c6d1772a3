#pragma once
#include "client/ui/shell/page.h"
#include "shared/wire/bulk.h"

class QLabel;
class QPushButton;

namespace pgb::ui {

class ElidedLabel;
class FoutBalk;

/// Which file the steps are about, beside it what went wrong, under it what has to be known of the file. Its first line is always as high: nothing
/// under it moves when a message comes.
class BulkKop final : public QWidget {
    Q_OBJECT
public:
    explicit BulkKop(const PageContext& context, QWidget* parent = nullptr);
    /// A file that is looked at; empty = none.
    void toonNaam(const QString& naam);
    /// The file that is being read, beside the one that is open; empty = none.
    void toonLeest(const QString& naam);
    void toonBatch(const wire::BulkBatch& batch);
    /// Of the file as a whole; empty = nothing.
    void zegVanBron(const QStringList& zinnen);
    FoutBalk& fout() { return *m_fout; }
    /// Beside what is being read.
    QPushButton* stopknop() const { return m_stop; }

private:
    ElidedLabel* m_naam;
    QString m_vanBatch; ///< what is said of the one that is open
    ElidedLabel* m_over;
    QPushButton* m_stop;
    FoutBalk* m_fout;
    QLabel* m_bron;
};

} // namespace pgb::ui
