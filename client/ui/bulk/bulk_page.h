#pragma once
#include "client/import/bestand_stroom.h"
#include "client/state/bulk_session.h"
#include "client/ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace pgb::ui {

class BulkBestand;
class BulkIndienen;
class BulkKolommen;
class BulkResultaat;
class FoutBalk;
class StepBar;

/// What the bulk screen works with.
struct BulkServices {
    BulkGateway& gateway;
    QString lezer; ///< path of pgb-lezer
    QString map;   ///< watched folder; empty = none yet
    std::function<void(const QString&)> bewaarMap;
    std::function<void(const std::shared_ptr<const BestandKopie>&, const QString& naam)> openAfschrift = {}; ///< a bank statement that was dropped here
};

Address bulkAdres();

/// An organisation's month in one go (ui.md 5.4): 1 Bestand → 2 Kolommen → 3 Controleren → 4 Indienen, on one page.
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
    /// As chosen, dropped or found in the watched folder.
    void openBestand(const QString& pad);
    void openTekst(const QByteArray& tekst);
    BulkSession& sessie() { return m_sessie; }

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// False while something else goes on.
    bool opent(const QString& naam);
    void verbindBestand();
    void verbindSessie();
    void toonKolommen(const BestandVoorstel& voorstel, const QByteArray& hash, const BronKenmerken& kenmerken);
    void toonStap(int stap);
    void zegFout(const Problem& problem);
    void begin();
    void brengVerder();
    void zegVanBron(const BronKenmerken& kenmerken);
    void vraagNogmaals(const Problem& problem);
    void werkBij();
    void dienIn();
    void voegOpdrachten();

    PageContext m_context;
    BulkServices m_services;
    BulkSession m_sessie;
    BestandStroom m_stroom;
    BestandStroom m_opzoeken; ///< for the original row, beside the reading
    StepBar* m_stappen;
    FoutBalk* m_fout;
    QLabel* m_bron; ///< what has to be known of the file as a whole
    QStackedWidget* m_stapel;
    BulkBestand* m_bestand;
    BulkKolommen* m_kolommen;
    BulkResultaat* m_resultaat;
    BulkIndienen* m_indienen;
    QString m_geopend; ///< name of the file that is looked at
    QString m_naam;    ///< of the file whose columns were shown
    QByteArray m_hash;
    std::vector<BulkprofielTekst> m_profielen;
    bool m_nogmaals = false;
};

/// nullptr when the address is not ours.
Page* makeBulkPage(const Address& address, const PageContext& context, const std::function<BulkServices()>& services);

} // namespace pgb::ui
