#pragma once
#include "tests/gui/test_desk_fixture.h"

namespace pgb::ui {

/// One client with a declaratie of May that waits for money.
inline void zonderGeld(DeskFixture& bureau)
{
    bureau.maakClienten(1);
    const Bedrag alles = *bureau.dossiers.beschikkingen[0].niveaus.front().bedrag;
    bureau.dossiers.boekingen.boekingen.push_back({ToekenningId{101}, QStringLiteral("WLZ-BI"), alles - Bedrag{1'000}, {}, {}});
    Zorgovereenkomst z = bouw::zorgovereenkomst();
    z.budgethouder = BudgethouderId{1};
    for (Werkafspraak& w : z.versies[0].inhoud.werkafspraken)
        w.toekenning = ToekenningId{101};
    bureau.dossiers.overeenkomsten = {z};
    Declaratie d = bouw::declaratie();
    d.id = DeclaratieId{8};
    d.budgethouder = BudgethouderId{1};
    d.zorgovereenkomst = z.id;
    d.periode = Periode::maand(2025, 5);
    d.status = DeclaratieStatus::Geparkeerd;
    d.bevindingen = {{QStringLiteral("DC-031"), Ernst::Parkeren, QStringLiteral("totaal"), {}}};
    d.totaal = Bedrag{80'000};
    bureau.dossiers.claims = {d};
}

} // namespace pgb::ui
