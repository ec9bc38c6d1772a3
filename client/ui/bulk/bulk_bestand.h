#pragma once
#include "client/state/bulk_gateway.h"
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pgb::ui {

class BulkEerdere;
class RowTable;

/// Part 1: choose, drop or paste a file, or take one from the folder that is watched: the newest is on top, and Enter opens it. Below it the files of before.
class BulkBestand final : public QWidget {
    Q_OBJECT
public:
    BulkBestand(const PageContext& context, BulkGateway& gateway, const QString& map, QWidget* parent = nullptr);
    void zetFocus();
    /// The files of the folder when the keys are there, else those of before.
    const QTableView* lijst() const;
    LijstBladen bladen() const;
    BulkEerdere& eerdere() { return *m_eerdere; }

Q_SIGNALS:
    void gekozen(const QString& pad);
    void geplakt(const QByteArray& tekst);
    void mapGekozen(const QString& map);
    /// The tokens of programs are asked for.
    void tokens();
    /// What was learned is asked for.
    void onthouden();

public:
    void kies();
    void kiesMap();
    /// The file or the text on the clipboard.
    void plak();

private:
    void leesMap();

    PageContext m_context;
    QString m_map;
    QFileSystemWatcher m_wachter;
    QTimer m_rust; ///< a file that is being written says so many times a second
    QStringList m_paden;
    CellTable* m_model;
    RowTable* m_lijst;
    QLabel* m_mapTekst;
    QPushButton* m_kies;
    BulkEerdere* m_eerdere;
};

} // namespace pgb::ui
