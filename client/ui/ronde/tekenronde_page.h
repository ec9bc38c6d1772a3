#pragma once
#include "client/models/ronde_rijen.h"
#include "client/ui/ronde/ronde_pages.h"
#include "client/ui/widgets/cell_table.h"
#include <QTimer>

class QSplitter;

namespace pgb::ui {

class KeyButton;
class LijstKader;
class RowTable;
class TekenDetail;

/// 'Ondertekenen': everything that waits for a signature of the user, over all clients. Only what he looked at can be signed; all of that
/// with one confirmation. What failed stays, with the reason.
class TekenrondePage final : public Page {
    Q_OBJECT
public:
    TekenrondePage(const PageContext& context, const RondeServices& services, QWidget* parent = nullptr);
    QString title() const override { return tr("Ondertekenen"); }
    QString iconName() const override { return QStringLiteral("document-edit"); }
    Address address() const override { return tekenrondeAdres(); }
    std::vector<QWidget*> panes() override;
    std::vector<KeyHint> keyHints() const override;
    /// All that waits, whatever was looked for the time before.
    void openedAgain(const Address& address) override;
    /// The user coupled a second factor, or signed in anew.
    void setNiveau(Inlogniveau niveau) { m_services.overeenkomst.niveau = niveau; }
    int bekeken() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Stand { Niet, Bezig, Bekeken, Getekend, Mislukt };
    struct Rij {
        TekenRij rij;
        Stand stand = Stand::Niet;
        QString reden = {}; ///< with Mislukt
        Goedkeuring goedkeuring = Goedkeuring::NogNiet; ///< known once it was looked at
    };
    struct Deel {
        wire::OndertekenOpdracht opdracht;
        QString sleutel;
        bool klaar = false;
    };
    void opdrachten();
    void haalOp();
    void neem(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen);
    void toon();
    /// The pane is of the row under the cursor, and of no other.
    void toonDetail();
    /// One row stands otherwise; the others are left as they lie.
    void werkBij(const Rij& rij);
    void toonStand();
    CellRow cellen(const Rij& rij) const;
    Rij* rijOp(int tabelrij);
    Rij* vind(ZorgovereenkomstId id, int volgnummer);
    void bekijk();
    void bekijkRij(ZorgovereenkomstId id, int volgnummer);
    /// What the server has is what the row showed: tells it that this was looked at.
    void meldBekeken(ZorgovereenkomstId id, int volgnummer, const ZorgovereenkomstFeiten& feiten);
    void misluk(ZorgovereenkomstId id, int volgnummer, const QString& reden);
    void bekijkBladzijde();
    void vraagTekenen();
    /// What was signed is shown as it now stands.
    void toonGetekend(ZorgovereenkomstId id, int volgnummer);
    QString wieBekeken() const;
    QString watTekentU() const;
    void tekenVolgende();
    void verwerk(size_t deel, const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten);
    void afgerond();

    PageContext m_context;
    RondeServices m_services;
    LijstKader* m_kader;
    CellTable* m_model;
    RowTable* m_tabel;
    TekenDetail* m_detail;
    KeyButton* m_bladzijde;
    KeyButton* m_teken;
    std::vector<Rij> m_rijen;
    std::vector<size_t> m_getoond;
    std::vector<Deel> m_delen;
    std::optional<TekenRij> m_inBeeld; ///< of which the pane is
    bool m_bezig = false;
    bool m_opnieuw = false; ///< the page was left: what was signed before goes
    QTimer m_geduld; ///< what was just made comes in by the feed, a moment later than the page
};

} // namespace pgb::ui
