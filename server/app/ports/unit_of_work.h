#pragma once
#include "server/app/ports/dossier_stores.h"
#include "server/app/ports/rekeningen.h"
#include "server/app/ports/stores.h"
#include <functional>

namespace pgb::app {

class BulkStore;

/// All stores within one transaction. References are valid until the unit of work ends.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;

    /// What `work` reads for many records, asked of the database in few trips where each question costs one. `work` only reads. It runs again until nothing is asked that is not known:
    /// what a run did while `guessing` is to be thrown away, and its own answer is the last one's.
    virtual Outcome<void> together(const std::function<Outcome<void>()>& work) = 0;
    /// Some question of this run of `together` was answered by nothing for now.
    virtual bool guessing() const = 0;

    virtual BudgethouderStore& budgethouders() = 0;
    virtual ZorgverlenerStore& zorgverleners() = 0;
    virtual PartijStore& partijen() = 0;
    virtual GebruikerStore& gebruikers() = 0;
    virtual SessieStore& sessies() = 0;
    virtual RekeningStore& rekeningen() = 0;
    virtual ToekenningStore& toekenningen() = 0;
    virtual ZorgovereenkomstStore& zorgovereenkomsten() = 0;
    virtual DeclaratieStore& declaraties() = 0;
    virtual BetalingStore& betalingen() = 0;
    virtual WerktaakStore& werktaken() = 0;
    virtual BeleidStore& beleid() = 0;
    virtual VerzuimStore& verzuim() = 0;
    virtual SignaalStore& signalen() = 0;
    virtual SjabloonStore& sjablonen() = 0;
    virtual BekekenStore& bekeken() = 0;
    virtual ParameterStore& parameters() = 0;
    virtual AuditStore& audit() = 0;
    virtual WijzigingStore& wijzigingen() = 0;
    virtual IdempotentieStore& idempotentie() = 0;
    virtual BulkStore& bulk() = 0; ///< ports/bulk_store.h
    virtual BijlageStore& bijlagen() = 0;
    virtual OvereenkomstBijlageStore& overeenkomstBijlagen() = 0;
    virtual DossierStore& dossier() = 0;
    virtual DeclaratieFeitStore& declaratieFeiten() = 0;
    virtual StortingStore& stortingen() = 0;
    virtual KlaarberichtStore& klaarberichten() = 0;
};

/// The database. Blocking calls, to be made from handler threads, never from a socket or GUI thread.
/// `write` returns only after the commit is durable; a Problem from `work` rolls this unit back and nothing else.
/// On PostgreSQL `work` may run again after a serialisation failure: it must have no effect outside the unit of work.
class Storage {
public:
    virtual ~Storage() = default;

    template<class T>
    Outcome<T> write(const std::function<Outcome<T>(UnitOfWork&)>& work)
    {
        std::optional<Outcome<T>> result;
        Outcome<void> done = runWrite([&](UnitOfWork& unit) -> Outcome<void> {
            result.emplace(work(unit));
            if (!result->ok())
                return result->problem();
            return {};
        });
        if (!done)
            return done.problem();
        return std::move(*result);
    }

    /// Bookkeeping that nobody waits for: written at once when there is room for it, else later, or left out while another process writes. `work` holds what it uses.
    void writeSoon(std::function<Outcome<void>(UnitOfWork&)> work) { runSoon(std::move(work)); }

    template<class T>
    Outcome<T> read(const std::function<Outcome<T>(UnitOfWork&)>& work)
    {
        std::optional<Outcome<T>> result;
        Outcome<void> done = runRead([&](UnitOfWork& unit) -> Outcome<void> {
            result.emplace(work(unit));
            return {};
        });
        if (!done)
            return done.problem();
        return std::move(*result);
    }

    /// Called after each commit that appended to the feed of changes, from the writer's thread: wake long polls.
    virtual void setCommitListener(std::function<void()> listener) = 0;

protected:
    virtual Outcome<void> runWrite(const std::function<Outcome<void>(UnitOfWork&)>& work) = 0;
    virtual void runSoon(std::function<Outcome<void>(UnitOfWork&)> work) { (void)runWrite(work); }
    virtual Outcome<void> runRead(const std::function<Outcome<void>(UnitOfWork&)>& work) = 0;
};

} // namespace pgb::app
