#pragma once
#include "client/import/bankafschrift.h"
#include "client/state/splitsing_session.h"
#include "client/ui/shell/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace pgb::ui {

class CellTable;
class DateLineEdit;
class EmptyState;
class FoutBalk;
class RowTable;
class SplitsingBlad;

/// A statement that was looked at; it outlives the page, so that whoever comes back finds it as it was left.
struct SplitsingStand {
    explicit SplitsingStand(SplitsingGateway& gateway) : sessie(gateway) {}
    SplitsingSession sessie;
    QString bron;                  ///< name of the file; empty = typed
    QString rest;                  ///< what else the statement holds
    QString bedrag;                ///< as typed
    QString datum;
    std::optional<size_t> gekozen; ///< booking
};

/// What the screen works with.
struct SplitsingServices {
    std::shared_ptr<SplitsingStand> stand;
    QString lezer; ///< path of pgb-lezer
    std::function<QDate()> vandaag;
};

Address splitsingAdres();

/// A bank statement beside what was paid (C-36, T16): drop a camt.053 or camt.054, or type an amount and a day; above the bookings and what they
/// are, below the split of the one that is chosen.
class SplitsingPage final : public Page, public UndoTarget {
    Q_OBJECT
public:
    SplitsingPage(const PageContext& context, const SplitsingServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Betaling splitsen"); }
    QString iconName() const override { return QStringLiteral("view-bank"); }
    Address address() const override { return splitsingAdres(); }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    /// Bookings that ask for something: more than one fits, or there is a difference.
    bool walkFindings(bool forward) override;
    /// As chosen or dropped.
    void openBestand(const QString& pad);
    /// As it was dropped elsewhere.
    void openKopie(const std::shared_ptr<const BestandKopie>& kopie, const QString& naam);
    SplitsingSession& sessie() { return m_sessie; }
    UndoTarget* undoTarget() override { return this; }
    bool canUndo() const override { return m_sessie.magTerug(); }
    bool canRedo() const override { return false; }
    void undo() override;
    void redo() override {}

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* maakInvoer();
    void verbind();
    void kies();
    void begin(const QString& naam);
    void zoekGetypt();
    void neemAfschrift(const Bankafschrift& afschrift);
    void toonBoekingen();
    void toonBlad();
    void zegFout(const Problem& problem);
    /// Shows the busy sentence until something comes.
    void wacht(const QString& zin);
    std::optional<size_t> gekozen() const;
    void kiesBetaling(size_t boeking, const BetalingKeuze& keuze);
    void toonVanEerder();

    PageContext m_context;
    SplitsingServices m_services;
    SplitsingSession& m_sessie;
    AfschriftLezer m_lezer;
    QLabel* m_ondertitel;
    QPushButton* m_kies;
    QLineEdit* m_bedrag;
    DateLineEdit* m_datum;
    FoutBalk* m_fout;
    QStackedWidget* m_stapel;
    EmptyState* m_leeg;
    QLabel* m_wacht;
    QCheckBox* m_alle;
    CellTable* m_model;
    RowTable* m_lijst;
    SplitsingBlad* m_blad;
    std::vector<size_t> m_rijen; ///< booking of each row that is shown
    bool m_eersteKeer = true;
};

} // namespace pgb::ui
