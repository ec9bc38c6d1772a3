#include "server/app/van_systeem.h"
#include "server/app/declaratie_taken.h"

namespace pgb::app {

using S = DeclaratieStatus;

Outcome<void> beoordeelVanSysteem(Werk& werk, Declaratie& declaratie, const QString& daad)
{
    declaratie.status = S::Ingediend;
    declaratie.totaal = totaalVan(declaratie.regels);
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    PGB_CHECK(settle(werk, declaratie, bevindingen));
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.vastleggen(daad, QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("status"), code(stored.status)}, {QStringLiteral("totaalCenten"), QString::number(stored.totaal.centen)}}));
    return werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder);
}

Outcome<void> maakVanSysteem(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, DeclaratieSoort soort, const Periode& maand, const std::vector<Declaratieregel>& regels,
                             const QString& daad)
{
    Declaratie d;
    d.zorgovereenkomst = zorgovereenkomst.id;
    d.budgethouder = zorgovereenkomst.budgethouder;
    d.zorgverlener = zorgovereenkomst.zorgverlener;
    d.soort = soort;
    d.periode = maand;
    d.regels = regels;
    d.invoerkant = Invoerkant::Svb; // SVB pays it; nobody typed it
    d.ingediendOp = d.aangebodenOp = d.statusSinds = werk.nu;
    d.status = S::Ingediend;
    PGB_CHECK(geefNummers(werk, d));
    PGB_TRY(stored, werk.unit.declaraties().insert(d));
    return beoordeelVanSysteem(werk, stored, daad);
}

Outcome<void> trekInVanSysteem(Werk& werk, Declaratie& declaratie)
{
    declaratie.verwachteBetaaldatum = {};
    PGB_CHECK(stapDoorSysteem(werk, declaratie, DeclaratieGebeurtenis::Intrekken));
    return werkTakenBij(werk, declaratie);
}

} // namespace pgb::app
