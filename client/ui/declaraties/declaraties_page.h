#pragma once
#include "client/models/uitweg.h"
#include "client/state/reden_concept.h"
#include "client/ui/lijst/dossier_lijst_page.h"
#include "shared/wire/declaratie_werk.h"
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <functional>

namespace pgb {
class GeldGateway;
}

namespace pgb::ui {

class Bedenktijd;
class RedenPaneel;

/// Every declaratie with its status; one row can be open and says the reason in one sentence. A and R decide on the open row only, so
/// each one is looked at.
class DeclaratiesPage final : public DossierLijstPage {
    Q_OBJECT
public:
    DeclaratiesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld = nullptr);

    std::optional<PageClient> client() const override;
    std::vector<KeyHint> keyHints() const override;
    RedenPaneel* paneel() const { return m_paneel; }
    /// Opens or closes the part under the current row.
    void wissel();
    ~DeclaratiesPage() override;
    void aboutToLock() override;
    void outboxAnswered() override;

protected:
    void laad() override;
    int records() const override { return int(m_rijen.size()); }
    qint64 sleutel(int record) const override { return m_rijen[size_t(record)].declaratie.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Gegevens {
        std::vector<Declaratie> declaraties;
        std::vector<Budgethouder> budgethouders;
        std::vector<Zorgverlener> zorgverleners;
    };
    void maakToetsen();
    void maakKnoppen();
    void tel();
    void klap(int record);
    /// The address of its month leads to this one, and not to another of the same month.
    bool opentDeMaand(const Declaratie& declaratie) const;
    void corrigeer(int record);
    /// The way out of the record for this reader; Geen when there is no such record.
    Uitweg uitweg(int record) const;
    void losOp(int record);
    void ga(int record, Uitweg uitweg);
    /// Decides on late requests of a closed year (domain 7.9).
    bool magLaat() const;
    void leesOpen();
    void zetHoogte();
    /// Gives the row that was open the height and the columns of the others, also when the list was ordered anew since.
    void vouwDicht();
    void maakPaneel(int plaats);
    void vraagReden();
    /// Who goes on typing his reason after an R that did not count presses no keys of other rows with it.
    void typtDoor();
    /// The reader decides on this one, once he has looked at it.
    bool beslistOver(int record) const;
    /// Fills the open part, with the reason that was being typed for it.
    void toonPaneel(int record);
    void gestopt(const QString& reden);
    /// Where what was typed in it and did not reach the server is kept.
    DraftKey typwerkVan(const Declaratie& declaratie) const;
    /// The open row is the current one and stands on the screen as the server has it.
    bool gezien() const;
    /// Tells the server so, when the reader decides on it.
    void meldBekeken();
    void zegEerstKijken();
    void zegAlBesloten(qint64 id);
    void beslis(DeclaratieGebeurtenis gebeurtenis, const QString& reden, const std::optional<Celplek>& over = {});
    /// A late request waits for this user's verstrekker (domain 7.9).
    bool beslistLaat() const;
    void beslisLaat(bool toestaan, const QString& reden);
    void sluitTerugvordering(const wire::TerugvorderingBesluit& besluit);
    /// A declaratie that was decided on stands as if the server had it.
    void alsBesloten(Declaratie& d) const;
    void alsBesloten(DeclaratieRij& rij) const;
    /// On another page, or what waited was answered.
    void anderBesloten();
    void houd(const DeclaratieBesluit& besluit, DeclaratieRij rij);
    void toonAnders();
    /// Makes the list anew; a reason that is being asked stays open under the hands, also without a letter.
    void metVraag(const std::function<void()>& lijst);
    void zetTerug(const DeclaratieRij& rij);
    void neemTerug(const DeclaratieRij& rij);
    void beantwoord(const DeclaratieRij& rij, const Outcome<BesluitAntwoord>& antwoord);
    /// A decision about it was not taken.
    void weiger(const DeclaratieRij& rij, const Weigering& waarom);
    int recordVan(qint64 id) const;
    /// The next below the open row, else from the top, that waits for this user's Akkoord; -1 = none.
    int volgendeTeBeoordelen() const;

    std::vector<DeclaratieRij> m_rijen;
    QString m_client; ///< whose they are; empty = of all clients
    QPointer<RedenPaneel> m_paneel;
    qint64 m_open = 0;             ///< declaratie with the open part
    std::optional<Declaratie> m_volledig; ///< of the open one, as it was looked at
    std::vector<wire::AuditItem> m_gebeurd;
    int m_hoog = -1; ///< row of the table that was made high
    bool m_bezig = false;
    QTimer m_typt;            ///< runs while somebody types on after an R that did not count
    bool m_typtWoord = false; ///< and letters of it came
    bool m_inBeeld = false; ///< the open row was just asked for: it is kept in view while it grows
    RedenBewaarder* m_reden;
    Bedenktijd* m_bedenktijd;
    QHash<qint64, DeclaratieGebeurtenis> m_besloten; ///< as the rows show them (DossierGateway::beslotenDeclaraties)
    QHash<qint64, Weigering> m_geweigerd; ///< until it is said
    qint64 m_foutVan = 0; ///< declaratie that the sentence in the error bar is about
    GeldGateway* m_geld;
    qint64 m_gevraagdVan = 0; ///< the declaratie of which it was asked
    QString m_gevraagd; ///< "akkoord" or "terugsturen": asked in the sheet, to be done once it is read here
    std::function<void()> m_invullen; ///< begins a month of this client; empty = not for this reader
    bool m_vraagt = false; ///< the reason is asked, while the list is made anew
    int m_cursor = -1; ///< in the reason, while the list is read anew under the user's hands
};

} // namespace pgb::ui
