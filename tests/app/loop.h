#pragma once
#include "server/app/beheer.h"
#include "server/app/dagelijks.h"
#include "server/app/verzuim.h"
#include "tests/app/month.h"

namespace pgb::test {

/// A dossier in which things happen day after day.
struct Loop {
    AppFixture f;
    Month month{f, f.world.een};
    const PracticeWorld::Dossier& een = f.world.een;

    void op(QDate dag) { f.clock = app::FixedDayClock(dag); }
    Outcome<Zorgovereenkomst> nu(ZorgovereenkomstId id)
    {
        return f.read<Zorgovereenkomst>(een.budgethouderAccount, [&](app::Werk& werk) { return app::gevonden(werk.unit.zorgovereenkomsten().find(id)); });
    }
    ZorgovereenkomstVersie versie(ZorgovereenkomstId id, int volgnummer = 1) { return *app::versieVan(*nu(id), volgnummer); }
    Outcome<app::VersieAfloop> bewaar(const Gebruiker& wie, ZorgovereenkomstId id, int volgnummer, const std::function<void(ZorgovereenkomstInhoud&)>& maak)
    {
        const ZorgovereenkomstVersie v = versie(id, volgnummer);
        ZorgovereenkomstInhoud inhoud = v.inhoud;
        maak(inhoud);
        return f.write<app::VersieAfloop>(wie, [&](app::Werk& werk) { return app::saveVersie(werk, id, volgnummer, v.rijversie, {}, inhoud); });
    }
    Outcome<VersieInzicht> stand(const Gebruiker& wie, ZorgovereenkomstId id, int volgnummer = 1)
    {
        return f.read<VersieInzicht>(wie, [&](app::Werk& werk) -> Outcome<VersieInzicht> {
            PGB_TRY(record, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
            PGB_TRY(v, app::versieVan(record, volgnummer));
            PGB_TRY(feiten, app::gatherFeiten(werk, record, v, true));
            return app::standVan(werk, record, v, feiten);
        });
    }
    template<class T>
    Outcome<T> systeem(const std::function<Outcome<T>(app::Werk&)>& werk)
    {
        return f.application->write<T>(app::Aanroeper(), werk);
    }
    std::vector<Werktaak> taken(const Gebruiker& wie)
    {
        return f.read<app::Lijst<Werktaak>>(wie, [](app::Werk& werk) { return werk.unit.werktaken().list(werk.bereik(), WerktaakStatus::Open, {}); })->items;
    }
};

} // namespace pgb::test
