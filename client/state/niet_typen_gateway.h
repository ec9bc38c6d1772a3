#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/wire/niet_typen.h"
#include <QObject>
#include <functional>

namespace pgb {

/// Where the screens that spare typing get their rows and bring their rounds. Every call answers exactly once, unless `context` is destroyed
/// first; never before the call has returned. `sleutel` is the idempotency key of what the user asked: the same key again is done once.
class NietTypenGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;
    template<class T>
    using Lijst = Antwoord<std::vector<T>>;

    using QObject::QObject;
    virtual void kopie(ZorgovereenkomstId van, const wire::KopieOpdracht& opdracht, const QString& sleutel, QObject* context, Antwoord<wire::KopieAntwoord> klaar) = 0;
    /// One row for each agreement that is named; nothing is written.
    virtual void centenVoorbeeld(const wire::CentenOpdracht& opdracht, QObject* context, Lijst<wire::CentenRegel> klaar) = 0;
    virtual void centenronde(const wire::CentenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar) = 0;
    /// A version with the fingerprint of its content, as the server has it now.
    virtual void feiten(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstFeiten> klaar) = 0;
    /// The user had the version with this fingerprint before him. Conflict "inhoudGewijzigd" when it is another by now.
    virtual void bekeken(ZorgovereenkomstId id, int volgnummer, const QByteArray& inhoudHash, QObject* context, Antwoord<wire::Bekeken> klaar) = 0;
    virtual void ondertekenronde(const wire::OndertekenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar) = 0;
    virtual void sjablonen(QObject* context, Lijst<wire::Sjabloon> klaar) = 0;
    /// Keeps a new one, or (`id` set) another name and content of one; VersieVerouderd when a colleague changed it in between.
    virtual void bewaarSjabloon(SjabloonId id, qint64 rijversie, const wire::SjabloonInvoer& invoer, QObject* context, Antwoord<wire::Sjabloon> klaar) = 0;
    virtual void verwijderSjabloon(SjabloonId id, QObject* context, Antwoord<bool> klaar) = 0;
    virtual void keten(ZorgovereenkomstId id, QObject* context, Antwoord<wire::KetenOverzicht> klaar) = 0;
    virtual void einddata(QDate van, QDate tot, QObject* context, Lijst<wire::EinddatumRegel> klaar) = 0;
    /// Of all clients, to know which verstrekker pays an agreement; empty for a zorgverlener, who sees no budget.
    virtual void toekenningen(QObject* context, Lijst<Toekenning> klaar) = 0;
    virtual void verstrekkers(QObject* context, Lijst<Verstrekker> klaar) = 0;
};

} // namespace pgb
