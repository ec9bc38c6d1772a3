#pragma once
#include "server/app/beheer.h"
#include "server/app/correcties.h"
#include "server/app/dossiers.h"
#include "server/app/nakijken.h"
#include "tests/app/loop.h"
#include <algorithm>

namespace pgb::test {

/// A dossier from which is paid, with what a person reads of its budget.
struct Geld : Loop {
    Outcome<Declaratie> toon(DeclaratieId id)
    {
        return f.storage->read<Declaratie>([&](app::UnitOfWork& unit) { return app::gevonden(unit.declaraties().find(id)); });
    }
    /// Straight in the store: a state that takes a long way to reach.
    Outcome<Declaratie> zet(DeclaratieId id, const std::function<void(Declaratie&)>& maak)
    {
        return f.storage->write<Declaratie>([&](app::UnitOfWork& unit) -> Outcome<Declaratie> {
            PGB_TRY(d, app::gevonden(unit.declaraties().find(id)));
            maak(d);
            return unit.declaraties().update(d);
        });
    }
    Outcome<Betaalrun> betaal(BetaalrunSoort soort = BetaalrunSoort::Kvk, std::optional<QDate> dag = {})
    {
        PGB_TRY(run, f.write<Betaalrun>(f.world.svb, [&](app::Werk& werk) {
            return app::runBetaalrunNow(werk, soort, dag ? dag : soort == BetaalrunSoort::Kvk ? std::optional(werk.vandaag()) : std::nullopt);
        }));
        PGB_CHECK(kijkNa());
        return run;
    }
    /// What the job does every minute.
    Outcome<DeclaratieId> kijkNa()
    {
        return systeem<DeclaratieId>([](app::Werk& werk) { return app::kijkNa(werk, {}, 1000); });
    }
    Outcome<Betaalrun> stop(const Gebruiker& wie, BetaalrunId run, const QString& reden = {})
    {
        return f.write<Betaalrun>(wie, [&](app::Werk& werk) { return app::stopBetaalrun(werk, run, reden); });
    }
    Outcome<bool> kijkOpnieuw()
    {
        return systeem<bool>([](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::hercontroleer(werk, {}));
            return true;
        });
    }
    Outcome<Toekenning> zetBudget(qint64 centen)
    {
        return f.write<Toekenning>(een.medewerkerAccount, [&](app::Werk& werk) -> Outcome<Toekenning> {
            PGB_TRY(nu, app::showToekenning(werk, een.toekenning.id));
            nu.niveaus.at(0).bedrag = Bedrag{centen};
            return app::changeToekenning(werk, nu.id, nu.rijversie, nu);
        });
    }
    Outcome<bool> stort(qint64 centen)
    {
        return f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            Storting s;
            s.toekenning = een.toekenning.id;
            s.bedrag = Bedrag{centen};
            s.status = StortingStatus::Betaald;
            PGB_CHECK(unit.toekenningen().insertStorting(s));
            return true;
        });
    }
    /// A budget of the same person from the verstrekker of the other dossier.
    Outcome<Toekenning> tweedeBudget()
    {
        return f.storage->write<Toekenning>([&](app::UnitOfWork& unit) {
            Toekenning t = f.world.twee.toekenning;
            t.id = {};
            t.budgethouder = een.budgethouder.id;
            t.toekenningsnummer = QStringLiteral("tweede");
            return unit.toekenningen().insert(t);
        });
    }
    NiveauStand stand(ToekenningId id = {})
    {
        const auto budget = f.read<BudgetOverzicht>(een.budgethouderAccount, [&](app::Werk& werk) { return app::budgetOverzicht(werk, een.budgethouder.id, 2025); });
        for (const auto& t : budget->toekenningen) {
            if (!id || t.toekenning.id == id)
                return t.stand.at(0);
        }
        return {};
    }
    int open(WerktaakSoort soort, const Gebruiker& wie)
    {
        const std::vector<Werktaak> alle = taken(wie);
        return int(std::count_if(alle.begin(), alle.end(), [soort](const Werktaak& t) { return t.soort == soort; }));
    }
    std::vector<app::AuditRegel> spoor(DeclaratieId id, const QString& handeling)
    {
        auto alle = f.storage->read<app::Lijst<app::AuditRegel>>([&](app::UnitOfWork& unit) {
            return unit.audit().list({.dossier = een.budgethouder.id}, app::Bladzijde{200, 0});
        })->items;
        std::erase_if(alle, [&](const app::AuditRegel& r) { return r.recordId != id.waarde || r.handeling != handeling; });
        return alle;
    }
    Gebruiker tweedeSvb()
    {
        Gebruiker g;
        g.gebruikersnaam = QStringLiteral("svb2");
        g.naam = QStringLiteral("Tweede van de SVB");
        g.rol = Rol::Svb;
        g.totpActief = true;
        return *f.storage->write<Gebruiker>([&](app::UnitOfWork& unit) { return unit.gebruikers().insert(g, "no hash"); });
    }
};

inline bool heeft(const Declaratie& declaratie, const char* controle)
{
    return std::any_of(declaratie.bevindingen.begin(), declaratie.bevindingen.end(), [controle](const Bevinding& b) { return b.controle == QLatin1String(controle); });
}

} // namespace pgb::test
