#pragma once
#include "client/net/typed_call.h"
#include "client/state/declaratie_gateway.h"
#include "client/state/submitter.h"
#include "client/state/parameter_source.h"
#include "shared/domain/partij/partij.h"
#include <QHash>

namespace pgb::state {

/// The month grid's declaraties over HTTP: drafts directly, submissions through the outbox.
class HttpDeclaratieGateway final : public DeclaratieGateway {
    Q_OBJECT
public:
    /// `rol` decides what "indienen" is: a zorgverlener lays the declaratie before the budgethouder.
    HttpDeclaratieGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, Rol rol, QObject* parent = nullptr);

    void load(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void kijkIn(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar) override;
    void vorige(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                Antwoord<std::optional<Declaratie>> klaar) override;
    void save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar) override;
    void submit(const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar) override;
    void keepJournal(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, const QByteArray& snapshot, BewaardAntwoord klaar) override;

private:
    void haal(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, bool kijk, QObject* context, Antwoord<DeclaratieMaand> klaar);
    void loadBestaande(DeclaratieId id, bool kijk, ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                       const std::shared_ptr<DeclaratieMaand>& maand, Antwoord<DeclaratieMaand> klaar);
    /// What the journal and the outbox know of the month; `kijk` leaves the answer to a refused submission where it is.
    void voegWerkToe(const QString& key, bool kijk, DeclaratieMaand& maand);

    net::ApiClient& m_client;
    Outbox& m_outbox;
    Submitter m_submitter;
    Journal& m_journal;
    Rol m_rol;
    ParameterSource m_parameters;
    /// One key per new draft, so that a repeated first save makes no second record.
    QHash<QString, QString> m_newKeys;
};

} // namespace pgb::state
