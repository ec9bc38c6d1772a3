#pragma once
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"
#include "client/ui/widgets/cell_table.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace pgb::ui {

class RowTable;

/// Part 3: how far the check is, and what it says: by stand, by cause, by line, with the original row beside it and its field open.
class BulkResultaat final : public QWidget {
    Q_OBJECT
public:
    BulkResultaat(const PageContext& context, BulkSession& sessie, QWidget* parent = nullptr);
    /// Counts and progress as they are now.
    void werkBij();
    /// The check is done (or stopped): causes and lines are read, the cursor goes to the first mistake.
    void lees();
    /// F8: the next or previous line of the list; false when there is none.
    bool volgendeRegel(bool vooruit);
    void toonOrigineel(int nummer, const QStringList& velden);
    const QAbstractItemModel& lijst() const;

    void corrigeerAlle();
    void laatAlleWeg();
    void openVeld();

Q_SIGNALS:
    void origineelNodig(int nummer);
    void stoppen();
    void verder();

private:
    void maakBoven();
    void maakOnder();
    Bulkstand stand() const;
    void leesOorzaken();
    void leesRegels();
    /// The next page of the list, behind what is shown.
    void leesMeer();
    void vraagRegels(qint64 na);
    void toonRegel();
    void besluit(Bulkbesluit besluit, const BulkOorzaak& oorzaak);
    void bewaarVeld();
    void leer(const QString& keuze);
    void herstel(int besluit, qint64 regels);
    void opnieuw();
    const BulkregelUitkomst* huidige() const;
    const BulkOorzaak* oorzaak() const;

    PageContext m_context;
    BulkSession& m_sessie;
    QLabel* m_telling;
    QProgressBar* m_balk;
    QLabel* m_tijd;
    QPushButton* m_stop;
    QTabBar* m_tabs;
    CellTable* m_oorzaakModel;
    RowTable* m_oorzaken;
    CellTable* m_regelModel;
    RowTable* m_regels;
    QLabel* m_zin;
    QLabel* m_origineel;
    QLabel* m_veldNaam;
    QLineEdit* m_veld;
    QPushButton* m_corrigeer;
    QPushButton* m_laatWeg;
    std::vector<BulkOorzaak> m_oorzaakLijst;
    std::vector<BulkOorzaak> m_getoond; ///< of the tab
    std::vector<BulkregelUitkomst> m_regelLijst;
    int m_gelezen = 0;   ///< which reading the answers are of; an older one is passed over
    std::optional<qint64> m_volgende; ///< the page that follows; nothing = all is shown, or it is asked already
    int m_naRij = 0;     ///< row to go on at after a repair
};

} // namespace pgb::ui
