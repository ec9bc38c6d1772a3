#include "server/app/afgesproken_tarief.h"
#include "server/app/bulk.h"
#include "server/app/wie_kan.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>
#include <iterator>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// A correction says what was paid, an amount is what was typed, and what the system makes it makes anew.
bool volgtTarief(const Declaratie& declaratie)
{
    return declaratie.soort != DeclaratieSoort::Correctie && declaratie.soort != DeclaratieSoort::Maandloon && !isBedragsoort(declaratie.soort) && !maaktSysteem(declaratie.soort);
}

bool neem(Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen)
{
    if (!volgtTarief(declaratie) || !neemNieuweTarieven(declaratie.regels, zorgovereenkomst, toen))
        return false;
    declaratie.totaal = totaalVan(declaratie.regels);
    return true;
}

bool zelfdeTarieven(const Declaratie& een, const Declaratie& ander)
{
    return std::equal(een.regels.begin(), een.regels.end(), ander.regels.begin(), ander.regels.end(), [](const auto& a, const auto& b) { return a.tarief == b.tarief; });
}

Outcome<void> vertel(Werk& werk, const Declaratie& declaratie, const std::vector<GebruikerId>& wie)
{
    for (const GebruikerId account : wie)
        PGB_CHECK(werk.unit.klaarberichten().insert({0, account, declaratie.id, QStringLiteral("nieuwTarief"), {}, {}, werk.nu}));
    return werk.melden(QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder);
}

Outcome<void> leg(Werk& werk, const Declaratie& was, const Declaratie& is)
{
    return werk.vastleggenVanzelf(QStringLiteral("declaratie.nieuwTarief"), QStringLiteral("declaratie"), is.id.waarde, is.budgethouder,
                                  {{QStringLiteral("wasCenten"), QString::number(was.totaal.centen)}, {QStringLiteral("wordtCenten"), QString::number(is.totaal.centen)}});
}

} // namespace

Outcome<void> neemAfgesprokenTarief(Werk& werk, Declaratie& declaratie)
{
    if (declaratie.status != S::Concept || !volgtTarief(declaratie))
        return {};
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    neem(declaratie, zorgovereenkomst, declaratie.klaargezetOp);
    return {};
}

Outcome<void> vertelNieuwTarief(Werk& werk, const Declaratie& was, const Declaratie& is)
{
    if (zelfdeTarieven(was, is))
        return {};
    PGB_CHECK(leg(werk, was, is));
    std::vector<GebruikerId> wie{werk.gebruiker().id};
    if (was.klaargezetDoor && was.klaargezetDoor != wie.front())
        wie.push_back(was.klaargezetDoor);
    return vertel(werk, is, wie);
}

Outcome<void> werkVoorgelegdeBij(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(zorgovereenkomst.id));
    for (const BestaandeDeclaratie& b : bestaande) {
        if (b.status != S::TerBeoordeling)
            continue;
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(b.id)));
        const Declaratie was = declaratie;
        // Whatever lies there was brought up to the version before this one.
        if (!neem(declaratie, zorgovereenkomst, goedgekeurdOp(versie).addMSecs(-1)))
            continue;
        PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
        PGB_CHECK(herrekenBulkregels(werk, was, stored));
        PGB_CHECK(leg(werk, was, stored));
        PGB_TRY(wie, accountsVan(werk, stored.budgethouder, Handeling::DeclaratieGoedkeuren));
        PGB_TRY(aanbieders, accountsVan(werk, stored.zorgverlener));
        std::copy_if(aanbieders.begin(), aanbieders.end(), std::back_inserter(wie), [&](GebruikerId id) { return std::find(wie.begin(), wie.end(), id) == wie.end(); });
        PGB_CHECK(vertel(werk, stored, wie));
    }
    return {};
}

} // namespace pgb::app
