#pragma once
#include "client/net/typed_call.h"
#include "shared/wire/beheer.h"
#include <QObject>

namespace pgb {

/// Which lines of the audit trail a page asks for; empty = any.
struct LogboekVraag {
    BudgethouderId dossier;
    GebruikerId gebruiker;
    QString soort;
    QDate van; ///< Dutch days, both included
    QDate tot;
    bool operator==(const LogboekVraag&) const = default;
};

/// What a beheerder does, and the audit trail for whoever may read it. Every call answers exactly once, unless `context` is destroyed first;
/// never before the call has returned.
class BeheerGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;
    template<class T>
    using Lijst = Antwoord<std::vector<T>>;

    using QObject::QObject;
    virtual void gebruikers(QObject* context, Lijst<Gebruiker> klaar) = 0;
    virtual void maakGebruiker(const wire::GebruikerInvoer& invoer, QObject* context, Antwoord<Gebruiker> klaar) = 0;
    /// Name, locked, second factor. VersieVerouderd when somebody else changed the account in between.
    virtual void wijzig(const Gebruiker& account, QObject* context, Antwoord<Gebruiker> klaar) = 0;
    virtual void zetWachtwoord(GebruikerId id, const QString& wachtwoord, QObject* context, Antwoord<void> klaar) = 0;
    /// Whom an account is about; NietGevonden when nobody has this number.
    virtual void vindBudgethouder(const Bsn& bsn, QObject* context, Antwoord<wire::Koppeling> klaar) = 0;
    virtual void vindZorgverlener(const wire::ZoekOpdracht& nummer, QObject* context, Antwoord<wire::Koppeling> klaar) = 0;
    virtual void organisaties(QObject* context, Lijst<wire::Koppeling> klaar) = 0;
    virtual void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) = 0;

    /// All rows, shipped and entered, in the order of the table.
    virtual void parameters(QObject* context, Lijst<ParameterWaarde> klaar) = 0;
    virtual void voerIn(const ParameterWaarde& waarde, QObject* context, Antwoord<ParameterWaarde> klaar) = 0;

    /// One page, newest first. It may be empty and still have a next one (`volgende`).
    virtual void logboek(const LogboekVraag& vraag, qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::AuditItem>> klaar) = 0;
    virtual void keten(QObject* context, Antwoord<wire::KetenAntwoord> klaar) = 0;
};

namespace state {

class HttpBeheerGateway final : public BeheerGateway {
public:
    explicit HttpBeheerGateway(net::ApiClient& client, QObject* parent = nullptr) : BeheerGateway(parent), m_client(client) {}
    void gebruikers(QObject* context, Lijst<Gebruiker> klaar) override;
    void maakGebruiker(const wire::GebruikerInvoer& invoer, QObject* context, Antwoord<Gebruiker> klaar) override;
    void wijzig(const Gebruiker& account, QObject* context, Antwoord<Gebruiker> klaar) override;
    void zetWachtwoord(GebruikerId id, const QString& wachtwoord, QObject* context, Antwoord<void> klaar) override;
    void vindBudgethouder(const Bsn& bsn, QObject* context, Antwoord<wire::Koppeling> klaar) override;
    void vindZorgverlener(const wire::ZoekOpdracht& nummer, QObject* context, Antwoord<wire::Koppeling> klaar) override;
    void organisaties(QObject* context, Lijst<wire::Koppeling> klaar) override;
    void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) override;
    void parameters(QObject* context, Lijst<ParameterWaarde> klaar) override;
    void voerIn(const ParameterWaarde& waarde, QObject* context, Antwoord<ParameterWaarde> klaar) override;
    void logboek(const LogboekVraag& vraag, qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::AuditItem>> klaar) override;
    void keten(QObject* context, Antwoord<wire::KetenAntwoord> klaar) override;

private:
    /// The key that makes pressing again after a lost answer no second record: one for each content until the server has answered.
    void metSleutel(net::ApiRequest& request);
    net::ApiClient& m_client;
    QHash<QByteArray, QString> m_sleutels;
};

} // namespace state
} // namespace pgb
