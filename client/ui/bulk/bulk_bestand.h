#pragma once
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"
#include <QFileSystemWatcher>
#include <QStringList>

class QLabel;
class QPushButton;

namespace pgb::ui {

class RowTable;

/// Part 1: choose, drop or paste a file, or take one from the folder that is watched. The newest is on top; Enter opens it.
class BulkBestand final : public QWidget {
    Q_OBJECT
public:
    BulkBestand(const PageContext& context, const QString& map, QWidget* parent = nullptr);
    void zetFocus();
    /// While a file is looked at nothing else is opened.
    void setBezig(bool bezig);

Q_SIGNALS:
    void gekozen(const QString& pad);
    void geplakt(const QByteArray& tekst);
    void mapGekozen(const QString& map);
    /// The tokens of programs are asked for.
    void tokens();

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
    QStringList m_paden;
    CellTable* m_model;
    RowTable* m_lijst;
    QLabel* m_mapTekst;
    QPushButton* m_kies;
};

} // namespace pgb::ui
