#pragma once
#include "client/net/typed_call.h"
#include "client/state/niet_typen_gateway.h"

namespace pgb::state {

/// Over HTTP, one call each.
class HttpNietTypenGateway final : public NietTypenGateway {
    Q_OBJECT
public:
    /// `rol`: who may not list something is not sent there.
    HttpNietTypenGateway(net::ApiClient& client, Rol rol, QObject* parent = nullptr);
    void kopie(ZorgovereenkomstId van, const wire::KopieOpdracht& opdracht, const QString& sleutel, QObject* context, Antwoord<wire::KopieAntwoord> klaar) override;
    void centenVoorbeeld(const wire::CentenOpdracht& opdracht, QObject* context, Lijst<wire::CentenRegel> klaar) override;
    void centenronde(const wire::CentenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar) override;
    void feiten(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstFeiten> klaar) override;
    void bekeken(ZorgovereenkomstId id, int volgnummer, const QByteArray& inhoudHash, QObject* context, Antwoord<wire::Bekeken> klaar) override;
    void ondertekenronde(const wire::OndertekenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar) override;
    void sjablonen(QObject* context, Lijst<wire::Sjabloon> klaar) override;
    void bewaarSjabloon(SjabloonId id, qint64 rijversie, const wire::SjabloonInvoer& invoer, QObject* context, Antwoord<wire::Sjabloon> klaar) override;
    void verwijderSjabloon(SjabloonId id, QObject* context, Antwoord<bool> klaar) override;
    void keten(ZorgovereenkomstId id, QObject* context, Antwoord<wire::KetenOverzicht> klaar) override;
    void einddata(QDate van, QDate tot, QObject* context, Lijst<wire::EinddatumRegel> klaar) override;
    void toekenningen(QObject* context, Lijst<Toekenning> klaar) override;
    void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) override;

private:
    net::ApiClient& m_client;
    Rol m_rol;
};

} // namespace pgb::state
