#pragma once
#include "client/net/api_client.h"
#include "client/state/correctie_gateway.h"
#include <QHash>

namespace pgb::state {

/// Corrections over HTTP. They are not put in the outbox: what they do is looked at first, with the server.
class HttpCorrectieGateway final : public CorrectieGateway {
public:
    /// `rol` decides what handing in is: a zorgverlener lays it before the budgethouder.
    HttpCorrectieGateway(net::ApiClient& client, Rol rol) : m_client(client), m_rol(rol) {}

    void voorbeeld(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, QObject* context, Antwoord<Correctievoorbeeld> klaar) override;
    void dienIn(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen, QObject* context,
                Antwoord<CorrectieAntwoord> klaar) override;
    void gooiWeg(const Declaratie& concept_, QObject* context, Antwoord<bool> klaar) override;

private:
    /// After an answer that was lost: what the server has of it already is not sent again, and what is no longer chosen goes.
    void gaVerder(const Declaratie& correctie, const std::vector<CorrectieBewijs>& bewijzen, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar);
    /// Takes away the files `over`, one after the other, and then sends `bewijzen`.
    void haalWeg(const Declaratie& correctie, std::vector<Bijlage> over, const std::vector<CorrectieBewijs>& bewijzen, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar);
    /// The files from the `volgende` on, one after the other, and then the correction itself.
    void stuurBewijzen(const Declaratie& correctie, const std::vector<CorrectieBewijs>& bewijzen, size_t volgende, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar);
    void geef(const Declaratie& correctie, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar);
    void verwijder(const Declaratie& correctie, QObject* context, Antwoord<bool> klaar);
    /// A step before the last failed; without an answer the same call again goes on where this one stopped.
    void nietGenomen(const Declaratie& correctie, const Problem& problem, const net::ApiReply& reply, const QByteArray& wat, const Antwoord<CorrectieAntwoord>& klaar);
    QString sleutel(const QByteArray& wat);

    net::ApiClient& m_client;
    Rol m_rol;
    QHash<QByteArray, QString> m_keys; ///< one key for each content, so that a repeated call makes no second record
};

} // namespace pgb::state
