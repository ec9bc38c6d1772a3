#pragma once
#include "client/import/bestand_stroom.h"
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"

class QShortcut;
class QStackedWidget;

namespace pgb::ui {

class BulkBestand;
class BulkIndienen;
class BulkKolommen;
class BulkKop;
class BulkResultaat;
class StepBar;

/// What the bulk screen works with.
struct BulkServices {
    BulkGateway& gateway;
    QString lezer; ///< path of pgb-lezer
    QString map;   ///< watched folder; empty = none yet
    std::function<void(const QString&)> bewaarMap;
    std::function<void(const std::shared_ptr<const BestandKopie>&, const QString& naam)> openAfschrift = {}; ///< a bank statement that was dropped here
    std::function<QDate()> vandaag = {}; ///< of the server
    QString open = {}; ///< what was kept by `bewaarOpen` when the program ended; empty = nothing was left to do
    std::function<void(const QString&)> bewaarOpen = {};
    std::function<void(const std::vector<wire::BulkBatch>&)> batchesGelezen = {};
};

Address bulkAdres();

/// An organisation's month in one go (ui.md 5.4): 1 Bestand → 2 Kolommen → 3 Controleren → 4 Indienen, on one page. One file is open at a time; all steps
/// are about it.
class BulkPage final : public Page {
    Q_OBJECT
public:
    BulkPage(const PageContext& context, const BulkServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Bulk"); }
    QString iconName() const override { return QStringLiteral("document-import"); }
    Address address() const override { return bulkAdres(); }
    bool wantsWidth() const override { return true; }
    std::vector<KeyHint> keyHints() const override;
    bool walkFindings(bool forward) override;
    std::vector<QWidget*> panes() override;
    UndoTarget* undoTarget() override;
    /// As chosen, dropped or found in the watched folder.
    void openBestand(const QString& pad);
    void openTekst(const QByteArray& tekst);
    /// One that was brought before, at the step where there is something to do.
    void openBatch(BulkId id);
    void toonEerdere();
    /// The server is there again: what stopped for it goes on.
    void verbindingTerug();
    /// Reads how the open file stands, when nothing runs: somebody else may have done something about it.
    void ververs();
    BulkSession& sessie() { return m_sessie; }

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void verbindBestand();
    void verbindStroom();
    void verbindSessie();
    void verbindIndienen();
    void voegOpdrachten();
    /// Something else goes on: that is said. What nobody asked for is left.
    bool isBezet();
    /// False while something else goes on.
    bool opent(const QString& naam);
    void setLeest(bool leest);
    void stopLezen();
    void toonKolommen(const BestandVoorstel& voorstel, const QByteArray& hash, const BronKenmerken& kenmerken);
    void leesBatch(BulkId id, bool gebracht);
    void toonBatch(const wire::BulkBatch& batch, bool gebracht);
    /// Nothing of the file before is shown any more.
    void vergeetVorige();
    void toonStap(int stap);
    void toonOnthouden();
    void toonTokens();
    void zetFocus();
    void openBewaarde();
    int stapVoor() const;
    void naControle();
    void zegFout(const Problem& problem);
    void kiesBestand();
    void begin();
    void stop();
    void brengVerder();
    void brengRest();
    void vraagNogmaals(const Problem& problem);
    void werkBij();
    void bewaarOpen();
    void dienIn();
    QString watGaat() const;
    /// `ookEerdere`: he asked to undo the last time only, which cannot be done alone.
    void vraagIntrekken(bool ookEerdere = false);

    PageContext m_context;
    BulkServices m_services;
    BulkSession m_sessie;
    BestandStroom m_stroom;
    BestandStroom m_opzoeken; ///< for the original row, beside the reading
    StepBar* m_stappen;
    BulkKop* m_kop;
    QShortcut* m_weg; ///< stops what runs
    QStackedWidget* m_stapel;
    BulkBestand* m_bestand;
    BulkKolommen* m_kolommen;
    BulkResultaat* m_resultaat;
    BulkIndienen* m_indienen;
    QString m_geopend; ///< name of the file that is looked at; else of the one that is open
    QString m_naam;    ///< of the one that is open
    QString m_bewaard; ///< what was kept last
    QByteArray m_hash;
    QString m_leveranciers; ///< KvK numbers in the file, with spaces between
    std::vector<BulkprofielTekst> m_profielen;
    bool m_nogmaals = false;
    bool m_leest = false;
    bool m_vanzelf = false; ///< nobody asked for what is read
    int m_leesbeurt = 0; ///< an answer about a batch that was left is passed over
    bool m_focusBijTonen = false;
    bool m_vanHier = false;       ///< the open batch is of the file that was read here: its rows can be shown
    bool m_naarStap = false;      ///< the step is chosen after the check
    bool m_wachtOpServer = false; ///< what went wrong goes on when the server is back
    bool m_dientStraksIn = false; ///< when what was typed before is with the server, and checked
    bool m_heropend = false;      ///< what was rejected is open again: it is looked at before it is sent
};

/// nullptr when the address is not ours.
Page* makeBulkPage(const Address& address, const PageContext& context, const std::function<BulkServices()>& services);

} // namespace pgb::ui
