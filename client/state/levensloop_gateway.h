#pragma once
#include "shared/base/outcome.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include "shared/wire/levensloop.h"
#include <QObject>
#include <functional>

namespace pgb {

/// An absence to report (id 0), or to give other dates.
struct VerzuimOpdracht {
    ZorgovereenkomstId zorgovereenkomst;
    VerzuimId verzuim;
    qint64 rijversie = 0; ///< with a verzuim
    wire::VerzuimInvoer invoer;
};

/// Where the screens around the life of an agreement get and bring their records: change, notice, absence, signals, policy. Every call answers
/// exactly once (success, problem or time-out), unless `context` is destroyed first; never before the call has returned.
class LevensloopGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;

    using QObject::QObject;
    /// A draft that changes the version in force; Conflict "openVersie" when one is open already. A repeated call after a time-out makes no second one.
    virtual void wijzig(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstVersie> klaar) = 0;
    /// The draft of a new agreement made into a change of the one that runs with the same zorgverlener; gives the id of that one.
    virtual void alsWijziging(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstId> klaar) = 0;
    /// What a notice of today would mean; `laatsteDag` = the last day that is wished for, nothing = the first that can be.
    virtual void opzegvoorstel(ZorgovereenkomstId id, std::optional<QDate> laatsteDag, QObject* context, Antwoord<wire::Opzegvoorstel> klaar) = 0;
    virtual void signalen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<wire::Signaal>> klaar) = 0;
    virtual void verzuim(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Verzuim>> klaar) = 0;
    virtual void meldVerzuim(const VerzuimOpdracht& opdracht, QObject* context, Antwoord<Verzuim> klaar) = 0;
    /// Of the caller's verstrekker, oldest first.
    virtual void beleid(QObject* context, Antwoord<std::vector<Verstrekkersbeleid>> klaar) = 0;
    virtual void voerBeleidIn(const wire::BeleidInvoer& invoer, QObject* context, Antwoord<Verstrekkersbeleid> klaar) = 0;
};

} // namespace pgb
