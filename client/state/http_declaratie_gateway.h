#pragma once
#include "client/net/typed_call.h"
#include "client/state/declaratie_gateway.h"
#include "client/state/submitter.h"
#include "client/state/parameter_source.h"
#include "shared/domain/toegang/bevoegd.h"
#include <QHash>

namespace pgb::state {

/// The month grid's declaraties over HTTP: drafts directly, submissions through the outbox.
class HttpDeclaratieGateway final : public DeclaratieGateway {
    Q_OBJECT
public:
    /// `bevoegd`: what this user may do for whom; it outlives this. Its role decides what "indienen" is: a zorgverlener lays the declaratie before
    /// the budgethouder.
    HttpDeclaratieGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, const Bevoegd& bevoegd, QObject* parent = nullptr);

    void load(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void kijkIn(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void een(ZorgovereenkomstId zorgovereenkomst, DeclaratieId id, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void factuur(ZorgovereenkomstId zorgovereenkomst, const Periode& maand, DeclaratieId bestaand, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void vorige(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                Antwoord<std::optional<Declaratie>> klaar) override;
    void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override;
    void betaaldag(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<std::optional<QDate>> klaar) override;
    void voegBijlageToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar) override;
    void haalBijlageWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar) override;
    void teruggekomen(const Declaratie& declaratie, QObject* context, Antwoord<std::optional<QString>> klaar) override;
    void dossier(BudgethouderId budgethouder, QObject* context, Antwoord<DossierZorg> klaar) override;
    QStringList wieKan(Handeling handeling, BudgethouderId budgethouder, const QString& naam) const override;
    bool kanBeslissen(const Declaratie& declaratie) const override;
    bool kanTerugnemen(const Declaratie& declaratie) const override;
    void neemTerug(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override;
    void submit(const DraftKey& key, const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar) override;
    void keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar) override;

private:
    /// The record that is asked for: the hours of a period, one declaratie of hours, or an invoice.
    struct Vraag {
        DraftKey key;
        Periode periode;
        bool kijk = false; ///< leaves the answer to a refused submission where it is
        std::optional<Declaratie> daar = {}; ///< the one that was asked for, as the server has it
        bool factuur() const { return key.soort == DraftKey::Soort::Factuur; }
    };
    /// The one that was asked for, when it is of this kind and agreement.
    void haalEen(Vraag vraag, DeclaratieSoort soort, QObject* context, Antwoord<DeclaratieMaand> klaar);
    bool legtVoor() const { return invoerkantVan(m_rol) == Invoerkant::Zorgverlener; }
    void haal(const Vraag& vraag, QObject* context, Antwoord<DeclaratieMaand> klaar);
    void loadBestaande(DeclaratieId id, const Vraag& vraag, QObject* context, const std::shared_ptr<DeclaratieMaand>& maand, Antwoord<DeclaratieMaand> klaar);
    static const BestaandeDeclaratie* current(const DeclaratieFeiten& feiten, const Periode& periode);
    /// What the journal and the outbox know of it.
    void voegWerkToe(const Vraag& vraag, DeclaratieMaand& maand);

    net::ApiClient& m_client;
    Outbox& m_outbox;
    Submitter m_submitter;
    Journal& m_journal;
    bool mag(Handeling handeling, BudgethouderId budgethouder) const { return m_bevoegd.mag(handeling, budgethouder); }
    const Bevoegd& m_bevoegd;
    Rol m_rol;
    ParameterSource m_parameters;
    /// One key per new draft, so that a repeated first save makes no second record.
    QHash<QString, QString> m_newKeys;
};

} // namespace pgb::state
