#pragma once
#include "client/models/werklijst_zaken.h"
#include "client/state/reden_concept.h"
#include "client/ui/lijst/herlader.h"
#include "client/ui/lijst/index_tabel.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/werklijst/besluit_balk.h"
#include <QSet>

class QSplitter;

namespace pgb {
class ZorgovereenkomstGateway;
}

namespace pgb::ui {

class Bedenktijd;
class RowTable;
class ZaakPaneel;

/// Queue and case side by side. The single keys work in both, but not while a reason is given; each decision is about the case that is on the
/// screen, and the next one opens after it.
class WerklijstPage final : public Page {
    Q_OBJECT
public:
    /// `overeenkomsten`: where the files with a case come from.
    WerklijstPage(const Address& address, const PageContext& context, DossierGateway& gateway, ZorgovereenkomstGateway* overeenkomsten = nullptr);
    ~WerklijstPage() override;

    QString title() const override { return tr("Werklijst"); }
    QString iconName() const override { return QStringLiteral("view-pim-tasks"); }
    Address address() const override { return m_address; }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    void fold(int room) override;
    void aboutToLock() override;
    void outboxAnswered() override;

    RowTable* tabel() const { return m_tabel; }
    IndexTabel* model() const { return m_model; }
    LijstKader* kader() const { return m_kader; }
    ZaakPaneel* paneel() const { return m_paneel; }
    BesluitBalk* balk() const { return m_balk; }
    bool onderElkaar() const;

Q_SIGNALS:
    /// For the rail: open tasks.
    void aantalChanged(int aantal);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A decision that was taken and can be taken back until it is sent.
    struct Wachtend {
        WerkZaak zaak;
        VersieBesluit opdracht;
        size_t plek = 0; ///< of the case in the list
    };
    struct Gegevens {
        WerklijstGegevens lijst;
        std::vector<Verstrekker> verstrekkers;
    };
    void maakLinks();
    void maakRechts(QSplitter* splitter);
    void maakToetsen();
    void stap(int rijen);
    void laad();
    void geladen(Gegevens gegevens);
    void herorden();
    CellRow rij(int record) const;
    const WerkZaak* huidig() const;
    void gekozen();
    /// The row says what the case says.
    void vlagNa(const BeoordeelZaak& inhoud);
    /// The same after the list was read again, which knows less of a case.
    void vlagVanGelezen();
    void toonAantal();
    /// Reads a case unless it is at hand; `daarna` gets it when the same case is still wanted.
    void haal(ZorgovereenkomstId id, std::function<void(const Outcome<BeoordeelZaak>&)> daarna);
    void toon(const WerkZaak& zaak, const BeoordeelZaak& inhoud);
    /// The key of a decision; of a declaratie it is taken where that can be read.
    void besluit(Besluit::Soort soort);
    /// Opens the declaratie that the current task is about; false when it is about an agreement.
    bool openDeclaratie();
    void beslis(const Besluit& besluit);
    /// The current task asks for a look alone (isKijktaak), and that was taken.
    void nagekeken();
    bool isTeBekijken() const;
    void neemTerug(const Wachtend& wat);
    /// On another page, or what waited was answered.
    void anderBesloten();
    void zetTerug(const Wachtend& wat);
    /// The reason was given up; it can be had back for a moment.
    void gestopt(const RedenConcept& reden);
    void toonReden();
    /// A reason whose case is not here any more: it is shown, for it can be sent nowhere.
    void zoekWees(ZorgovereenkomstId id);
    void beantwoord(const Wachtend& wat, const Outcome<BesluitAntwoord>& antwoord);
    /// A decision about this case was not taken: it is said there, with what was typed.
    void weiger(const WerkZaak& zaak, const Weigering& waarom);
    void toonWeigering();

    Address m_address;
    PageContext m_context;
    DossierGateway& m_gateway;
    LijstKader* m_kader;
    IndexTabel* m_model;
    RowTable* m_tabel;
    QSplitter* m_splitter;
    QWidget* m_rechts;
    ZaakPaneel* m_paneel;
    BesluitBalk* m_balk;
    FoutBalk* m_fout;
    Herlader* m_herlader;
    RedenBewaarder* m_reden;
    QString m_wees;
    Bedenktijd* m_bedenktijd;
    QSet<qint64> m_besloten; ///< as the list leaves them out (DossierGateway::beslotenOvereenkomsten)
    Namen m_namen;
    std::vector<WerkZaak> m_zaken;
    qint64 m_taak = 0;      ///< selected task
    qint64 m_overeenkomst = 0; ///< asked for by the address, until a task is selected
    qint64 m_getoond = 0;   ///< task on the screen; only that one can be decided
    qint64 m_gevraagd = 0;  ///< task whose case is being read
    QHash<qint64, Weigering> m_geweigerd; ///< per task, until it is said
    qint64 m_foutVan = 0;   ///< task that the sentence in the error bar is about
    qint64 m_rijversie = 0; ///< of the version on the screen
    bool m_geladen = false;
    bool m_kijkt = false; ///< isTeBekijken(), as the keys say
    /// The case on the screen and the next one, so that the next opens at once.
    QHash<qint64, BeoordeelZaak> m_voorraad;
    QHash<qint64, Rapport> m_gelezen; ///< per task whose case was read
};

} // namespace pgb::ui
