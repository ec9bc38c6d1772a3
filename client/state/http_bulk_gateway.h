#pragma once
#include "client/net/typed_call.h"
#include "client/state/bulk_gateway.h"

namespace pgb::state {

/// Over HTTP, one call each.
class HttpBulkGateway final : public BulkGateway {
    Q_OBJECT
public:
    explicit HttpBulkGateway(net::ApiClient& client, QObject* parent = nullptr) : BulkGateway(parent), m_client(client) {}
    void begin(const wire::BulkInvoer& invoer, QObject* context, Antwoord<wire::BulkBatch> klaar) override;
    void breng(BulkId id, const std::vector<Bulkregel>& regels, bool vervolg, QObject* context, Antwoord<wire::BulkBatch> klaar) override;
    void batches(qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::BulkBatch>> klaar) override;
    void batch(BulkId id, QObject* context, Antwoord<wire::BulkBatch> klaar) override;
    void controleer(BulkId id, bool opnieuw, QObject* context, Antwoord<wire::BulkBatch> klaar) override;
    void stap(BulkId id, Stap stap, const QString& bekeken, QObject* context, Antwoord<wire::BulkStap> klaar) override;
    void oorzaken(BulkId id, QObject* context, Antwoord<std::vector<BulkOorzaak>> klaar) override;
    void regels(BulkId id, Bulkstand stand, const QString& oorzaak, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkregelUitkomst>> klaar) override;
    void proef(BulkId id, const std::vector<Bulkregel>& regels, QObject* context, Antwoord<std::vector<BulkregelUitkomst>> klaar) override;
    void wijzig(BulkId id, const wire::BulkWijziging& wijziging, QObject* context, Antwoord<wire::BulkBatch> klaar) override;
    void besluit(BulkId id, const wire::BulkBesluitOpdracht& opdracht, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override;
    void herstel(BulkId id, int besluit, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) override;
    void leerKlant(BulkId id, const wire::BulkKlantInvoer& invoer, QObject* context, Antwoord<bool> klaar) override;
    void leerFunctie(BulkId id, const wire::BulkFunctieInvoer& invoer, QObject* context, Antwoord<bool> klaar) override;
    void klanten(QObject* context, Antwoord<std::vector<BulkKlant>> klaar) override;
    void functies(QObject* context, Antwoord<std::vector<BulkFunctie>> klaar) override;
    void vergeetKlant(BulkId id, const QString& klant, QObject* context, Antwoord<bool> klaar) override;
    void vergeetFunctie(BulkId id, const QString& functie, QObject* context, Antwoord<bool> klaar) override;
    void profielen(QObject* context, Antwoord<std::vector<BulkprofielTekst>> klaar) override;
    void bewaarProfiel(const BulkprofielTekst& profiel, QObject* context, Antwoord<BulkprofielTekst> klaar) override;
    void tokens(QObject* context, Antwoord<std::vector<wire::BulkTokenItem>> klaar) override;
    void maakToken(const wire::BulkTokenInvoer& invoer, QObject* context, Antwoord<wire::BulkTokenItem> klaar) override;
    void trekTokenIn(qint64 id, QObject* context, Antwoord<bool> klaar) override;
    void retourClienten(BulkId id, QObject* context, Antwoord<std::vector<BulkRetourClient>> klaar) override;
    void retour(BulkId id, DeclaratieId van, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkRetour>> klaar) override;

private:
    void vergeet(BulkId id, const QString& pad, const QString& wat, const QString& tekst, QObject* context, Antwoord<bool> klaar);
    template<class T>
    void vraag(net::ApiRequest request, QObject* context, Antwoord<T> klaar);
    void zeg(const net::ApiRequest& request, QObject* context, Antwoord<bool> klaar);
    net::ApiClient& m_client;
};

} // namespace pgb::state
