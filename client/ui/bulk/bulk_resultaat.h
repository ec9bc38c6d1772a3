#pragma once
#include "client/ui/bulk/bulk_besluiten.h"
#include "client/ui/lijst/lijst_tabel.h"
#include "client/ui/widgets/cell_table.h"
#include <QElapsedTimer>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTabBar;
class QTableView;

namespace pgb::ui {

class BulkVoorbeeld;
class BulkVoortgang;
class RowTable;
class WholeRows;

/// Part 3: how far the check is, and what it says: by stand, by cause, by line, with the original row beside it and its field open.
class BulkResultaat final : public QWidget {
    Q_OBJECT
public:
    BulkResultaat(const PageContext& context, BulkSession& sessie, std::function<QDate()> vandaag, QWidget* parent = nullptr);
    /// Counts and progress as they are now.
    void werkBij();
    /// The check is done (or stopped): causes and lines are read, the cursor goes to the first mistake.
    void lees();
    /// After the check that runs the first tab with something in it is shown.
    void kiesTabNaControle() { m_kiesTab = true; }
    /// Before the wrong ones, which were there already.
    void kiesLetOpNaControle() { m_kiesTab = m_letOpEerst = true; }
    /// Nothing of an earlier file is shown.
    void leeg();
    /// F8: the next or previous line of the list; false when there is none.
    bool volgendeRegel(bool vooruit);
    void toonOrigineel(int nummer, const QStringList& velden);
    /// The file was not read here.
    void toonGeenOrigineel();
    /// The causes when the keys are there, else the lines.
    const QTableView* lijst() const;
    /// In what the open file counts its quantities: hours, minutes or blocks.
    void zetMaat(Bulkveld maat) { m_maat = maat; }
    /// Of that list what is not held here.
    LijstBladen bladen() const;
    void zetFocus();
    /// Tabs, causes, and lines with what is done about them.
    std::vector<QWidget*> panes() const;
    BulkBesluiten& besluiten() { return *m_besluiten; }
    /// What asks for attention, with its number of lines.
    struct LetOp {
        QStringList bezoeken;  ///< the question whether they are another visit (BK-012)
        QStringList afgekeurd; ///< what the budgethouder rejected, and is as it was (BK-020)
        QStringList verder;
    };
    LetOp letOp() const;
    /// The code of the lines of the first two; empty = there are none.
    QString bekijkcode() const;
    /// Those lines are shown.
    void toonTeBekijken();

    /// All lines of the chosen cause can be put right at once.
    bool kanCorrigeren() const;
    void corrigeerAlle();
    void laatAlleWeg();
    /// The line that the cursor is at.
    void laatRegelWeg();
    bool kanRegelWeg() const;
    /// It is about what was agreed or granted, so the budgethouder may know.
    bool kanVragen() const;
    void vraagBudgethouder();
    void neemAllesTerug();
    /// Enter on a line: its field is opened; one that was left out takes part again.
    void openVeld();

Q_SIGNALS:
    void origineelNodig(int nummer);
    /// Another cause was chosen: other things can be done.
    void anders();
    void stoppen();
    /// What is not brought yet follows.
    void rest();
    void verder();
    /// After `lees`: what the check says is known.
    void gelezen();
    /// It could not be read, or somebody types: nothing follows by itself.
    void gestoord();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The line of a file that stands in the field, and what stood there: while the line has that still, no answer takes the place of what is typed.
    struct Getypt {
        int nummer = 0;
        int deel = 0;
        Bulkveld veld = Bulkveld::Geen;
        QString was;
        bool getypt = false;
        bool gestuurd = false;
    };
    void maakBoven();
    void maakOnder();
    QWidget* maakRegels();
    void toonEigen(bool toon);
    void verbind();
    Bulkstand stand() const;
    /// A tab with nothing in it tells nothing: the first that has something.
    void kiesTab();
    void leesOorzaken();
    /// While a check runs what it found so far, unless somebody works in the list.
    void leesTussendoor();
    /// Unless a later question was answered already.
    bool neemOorzaken(int vraag, const std::vector<BulkOorzaak>& oorzaken);
    void leesRegels();
    void toonLijst(bool iets);
    void toonKnoppen();
    /// The next page of the list, behind what is shown.
    void leesMeer();
    void vraagRegels(qint64 na);
    void neemBladzijde(const wire::Bladzijde<BulkregelUitkomst>& blad, bool vervolg);
    void toonRegel();
    void naarVeld();
    void neemGetypt();
    void bewaarVeld();
    /// The line is sent as it is now: its field is that of the next line.
    void naarVolgende(const Bulkregel& bewaard);
    bool isVeldOpen() const;
    /// Of the line, or else of the first after it; -1 = it is behind all that are shown.
    int rijVanaf(const std::optional<std::pair<int, int>>& regel) const;
    const BulkregelUitkomst* huidige() const;
    /// Something is typed in the field that was not sent yet.
    bool isGetypt() const { return m_getypt && m_getypt->getypt && !m_getypt->gestuurd; }
    bool isGetypt(const BulkregelUitkomst& u) const { return m_getypt && m_getypt->getypt && m_getypt->nummer == u.regel.nummer && m_getypt->deel == u.regel.deel; }
    /// In the list as it is read now; -1 = not there.
    int rijVanGetypt() const;
    Bulkveld veldVan(const BulkregelUitkomst& u) const;
    const BulkOorzaak* oorzaak() const;
    QString oorzaakZin() const;
    /// As a row of the list of this cause (nullptr = of all).
    CellRow rijVan(const BulkregelUitkomst& u, const BulkOorzaak* o) const;
    /// What its finding names that the cause does not: a day, a number.
    QString eigenWaarden(const BulkregelUitkomst& u, const BulkOorzaak* o) const;

    PageContext m_context;
    BulkSession& m_sessie;
    std::function<QDate()> m_vandaag;
    BulkBesluiten* m_besluiten;
    QLabel* m_telling;
    BulkVoortgang* m_voortgang;
    QPushButton* m_opnieuw;
    QPushButton* m_verder;
    QLabel* m_dag; ///< the day that lines waited for has come
    QTabBar* m_tabs;
    QLabel* m_leeg;
    QSplitter* m_splitter;
    CellTable* m_oorzaakModel;
    RowTable* m_oorzaken;
    CellTable* m_regelModel;
    RowTable* m_regels;
    WholeRows* m_rijen = nullptr;
    QLabel* m_zin;
    QLabel* m_origineel;
    QLabel* m_veldNaam;
    QLineEdit* m_veld;
    QPushButton* m_corrigeer;
    QPushButton* m_vraag;
    QPushButton* m_laatWeg;
    QPushButton* m_neemTerug;
    QPointer<BulkVoorbeeld> m_voorbeeld;
    std::vector<BulkOorzaak> m_oorzaakLijst;
    std::vector<BulkOorzaak> m_getoond; ///< of the tab
    std::vector<BulkregelUitkomst> m_regelLijst;
    std::optional<Getypt> m_getypt;
    Bulkveld m_maat = Bulkveld::Aantal;
    int m_gelezen = 0;   ///< which reading the answers are of; an older one is passed over
    int m_bestand = 0;   ///< the same for the file
    int m_oorzaakVraag = 0; ///< the last question for the causes
    int m_genomen = 0;      ///< the one whose answer is held
    QElapsedTimer m_tussendoor; ///< since the last reading while the check runs
    qint64 m_tussenWacht = 0;   ///< ms until the next
    bool m_leest = false;       ///< what the check says is on its way
    std::optional<qint64> m_volgende; ///< the page that follows; nothing = all is shown, or it is asked already
    std::optional<std::pair<int, int>> m_naar; ///< line to go on at, by number and part
    bool m_andereOorzaak = false; ///< the cause that was chosen is gone
    bool m_letOpEerst = false; ///< the tab is that of lines of note, when there are
    bool m_naarVeld = false;   ///< the field of the first line is opened when they are read
    bool m_kiesTab = true;     ///< the tab was not chosen for this file yet
    bool m_naControle = false; ///< the list is read after a check: the cursor goes to it
};

} // namespace pgb::ui
