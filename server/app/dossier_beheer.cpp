#include "server/app/dossier_beheer.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "server/app/toegang_service.h"
#include "server/app/verzuim.h"
#include "shared/domain/controle/waarden.h"
#include <algorithm>

namespace pgb::app {
namespace {

Outcome<void> checkDagen(QDate van, const std::optional<QDate>& tot)
{
    if (!van.isValid() || (tot && *tot < van))
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("van"));
    return {};
}

/// The verstrekker of the dossier, or SVB.
Outcome<void> eisMedewerker(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    const Rol rol = werk.gebruiker().rol;
    return rol == Rol::MedewerkerVerstrekker || rol == Rol::Svb ? Outcome<void>() : Outcome<void>(nietToegestaan());
}

Outcome<void> klaar(Werk& werk, const QString& handeling, BudgethouderId budgethouder)
{
    PGB_CHECK(werk.vastleggen(handeling, QStringLiteral("budgethouder"), budgethouder.waarde, budgethouder));
    return hercontroleer(werk, budgethouder);
}

/// The budgets of the caller's own house in this dossier under whose law it may give this permission.
Outcome<std::vector<Toekenning>> eigenBudgetten(Werk& werk, BudgethouderId budgethouder, ToestemmingSoort soort)
{
    PGB_TRY(alle, werk.unit.toekenningen().ofBudgethouder(budgethouder));
    const Gebruiker& wie = werk.gebruiker();
    std::erase_if(alle, [&](const Toekenning& t) {
        return wie.rol != Rol::MedewerkerVerstrekker || t.verstrekker != wie.verstrekker || t.status == ToekenningStatus::Ingetrokken || !kanToestaan(soort, t.wet);
    });
    return alle;
}

/// Who may give a permission: each kind has one giver.
Outcome<void> eisGever(Werk& werk, BudgethouderId budgethouder, ToestemmingSoort soort)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    const bool eigen = soort == ToestemmingSoort::DoorlopendeGoedkeuring;
    if (eigen)
        return eis(werk, relatie, Handeling::DeclaratieZien, Handeling::DeclaratieGoedkeuren);
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    PGB_TRY(budgetten, eigenBudgetten(werk, budgethouder, soort));
    return budgetten.empty() ? Outcome<void>(nietToegestaan()) : Outcome<void>();
}

/// Of a zorgovereenkomst only who pays it may say so, by a law under which the permission exists; the budgethouder of each of his own.
Outcome<void> eisOverOvereenkomst(Werk& werk, const Toestemming& toestemming)
{
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(toestemming.zorgovereenkomst)));
    if (zorgovereenkomst.budgethouder != toestemming.budgethouder)
        return nietGevonden();
    if (toestemming.soort == ToestemmingSoort::DoorlopendeGoedkeuring)
        return {};
    PGB_TRY(budgetten, eigenBudgetten(werk, toestemming.budgethouder, toestemming.soort));
    const bool betaalt = std::any_of(budgetten.begin(), budgetten.end(), [&](const Toekenning& t) {
        return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) {
            return std::find(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(), t.id) != v.inhoud.toekenningen.end();
        });
    });
    return betaalt ? Outcome<void>() : Outcome<void>(nietToegestaan());
}

/// The same permission stands once: two would have to be ended to end one. In the place of one that is over another may come, also for its days.
Outcome<void> eisEnige(Werk& werk, const Toestemming& nieuw)
{
    PGB_TRY(alle, werk.unit.dossier().toestemmingen(nieuw.budgethouder));
    const auto staande = std::find_if(alle.begin(), alle.end(), [&](const Toestemming& t) {
        const bool zelfde = t.soort == nieuw.soort && t.zorgovereenkomst == nieuw.zorgovereenkomst && t.verstrekker == nieuw.verstrekker;
        const bool geldtNog = !t.tot || *t.tot >= werk.vandaag();
        return zelfde && geldtNog && (!nieuw.tot || t.van <= *nieuw.tot) && (!t.tot || nieuw.van <= *t.tot);
    });
    if (staande == alle.end())
        return {};
    CodeParams params{waarde::datum(QLatin1String("vanDatum"), staande->van)};
    if (staande->tot)
        params.push_back(waarde::datum(QLatin1String("totDatum"), *staande->tot));
    return Problem{ProblemKind::Conflict, staande->tot ? QStringLiteral("toestemmingOverlapt") : QStringLiteral("toestemmingLoopt"), std::move(params), QStringLiteral("van"), {}};
}

/// Before its agreement, or else before every budget that it is about, there is nothing to permit.
Outcome<void> eisNaBegin(Werk& werk, const Toestemming& nieuw)
{
    QDate begin;
    const auto telt = [&begin](QDate dag) { begin = dag.isValid() && (!begin.isValid() || dag < begin) ? dag : begin; };
    if (nieuw.zorgovereenkomst) {
        PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(nieuw.zorgovereenkomst)));
        for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies)
            telt(versie.inhoud.ingangsdatum);
    } else {
        PGB_TRY(budgetten, werk.unit.toekenningen().ofBudgethouder(nieuw.budgethouder));
        for (const Toekenning& t : budgetten) {
            if (t.status != ToekenningStatus::Ingetrokken && (!nieuw.verstrekker || t.verstrekker == nieuw.verstrekker))
                telt(t.periode.van);
        }
    }
    if (!begin.isValid() || nieuw.van >= begin)
        return {};
    return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("toestemmingVoorBegin"), {waarde::datum(QLatin1String("beginDatum"), begin)}, QStringLiteral("van"), {}};
}

/// What another house gave is not this one's to end; SVB ends for one that cannot. Of one that was put in without a name its law says whose it is.
Outcome<void> eisGegevenDoor(Werk& werk, const Toestemming& toestemming)
{
    const bool vanHuis = toestemming.soort != ToestemmingSoort::DoorlopendeGoedkeuring;
    if (vanHuis && werk.gebruiker().rol == Rol::Svb)
        return eisMedewerker(werk, toestemming.budgethouder);
    if (vanHuis && toestemming.verstrekker == werk.gebruiker().verstrekker && toestemming.verstrekker)
        return eisMedewerker(werk, toestemming.budgethouder); // also when it has no budget here any more
    PGB_CHECK(eisGever(werk, toestemming.budgethouder, toestemming.soort));
    return vanHuis && toestemming.verstrekker ? Outcome<void>(nietToegestaan()) : Outcome<void>();
}

} // namespace

Outcome<Opname> meldOpname(Werk& werk, BudgethouderId budgethouder, QDate van, std::optional<QDate> tot)
{
    PGB_CHECK(eisMedewerker(werk, budgethouder));
    PGB_CHECK(checkDagen(van, tot));
    PGB_TRY(stored, werk.unit.dossier().insertOpname({0, budgethouder, van, tot}));
    PGB_CHECK(klaar(werk, QStringLiteral("opname.melden"), budgethouder));
    return stored;
}

Outcome<void> eindigOpname(Werk& werk, BudgethouderId budgethouder, qint64 id, QDate tot)
{
    PGB_CHECK(eisMedewerker(werk, budgethouder));
    PGB_TRY(alle, werk.unit.dossier().opnamen(budgethouder));
    const auto opname = std::find_if(alle.begin(), alle.end(), [id](const Opname& o) { return o.id == id; });
    if (opname == alle.end())
        return nietGevonden();
    PGB_CHECK(checkDagen(opname->van, tot));
    PGB_CHECK(werk.unit.dossier().eindigOpname(id, tot));
    return klaar(werk, QStringLiteral("opname.eindigen"), budgethouder);
}

Outcome<std::vector<Opname>> listOpnamen(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    return werk.unit.dossier().opnamen(budgethouder);
}

Outcome<Toestemming> geefToestemming(Werk& werk, BudgethouderId budgethouder, Toestemming toestemming)
{
    PGB_CHECK(eisGever(werk, budgethouder, toestemming.soort));
    PGB_CHECK(checkDagen(toestemming.van, toestemming.tot));
    if (toestemming.soort == ToestemmingSoort::TegemoetkomingSociaalNetwerk && !toestemming.zorgovereenkomst) // it is of one helper
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("zorgovereenkomst"));
    toestemming.id = 0;
    toestemming.budgethouder = budgethouder;
    if (toestemming.zorgovereenkomst)
        PGB_CHECK(eisOverOvereenkomst(werk, toestemming));
    toestemming.door = werk.gebruiker().id;
    toestemming.verstrekker = werk.gebruiker().verstrekker; // the budgethouder's side has none
    PGB_CHECK(eisNaBegin(werk, toestemming));
    PGB_CHECK(eisEnige(werk, toestemming));
    PGB_TRY(stored, werk.unit.dossier().insertToestemming(toestemming));
    PGB_CHECK(klaar(werk, QStringLiteral("toestemming.geven"), budgethouder));
    return stored;
}

Outcome<void> eindigToestemming(Werk& werk, BudgethouderId budgethouder, qint64 id, QDate tot)
{
    PGB_TRY(alle, werk.unit.dossier().toestemmingen(budgethouder));
    const auto toestemming = std::find_if(alle.begin(), alle.end(), [id](const Toestemming& t) { return t.id == id; });
    if (toestemming == alle.end())
        return nietGevonden();
    PGB_CHECK(eisGegevenDoor(werk, *toestemming));
    PGB_CHECK(checkDagen(toestemming->van, tot));
    if (toestemming->tot && tot > *toestemming->tot) // longer is a new one, in the name of who gives it
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("tot"));
    PGB_CHECK(werk.unit.dossier().eindigToestemming(id, tot));
    return klaar(werk, QStringLiteral("toestemming.eindigen"), budgethouder);
}

Outcome<std::vector<Toestemming>> listToestemmingen(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    return werk.unit.dossier().toestemmingen(budgethouder);
}

Outcome<Loonstop> zetLoonstop(Werk& werk, ZorgovereenkomstId id, LoonstopSoort soort, QDate van, std::optional<QDate> tot)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    if (werk.gebruiker().rol != Rol::Svb)
        return nietToegestaan();
    PGB_CHECK(checkDagen(van, tot));
    PGB_TRY(stored, werk.unit.dossier().insertLoonstop({0, id, soort, van, tot}));
    PGB_CHECK(vraagLoonOpnieuw(werk, id, van, tot));
    PGB_CHECK(volgVerzuimfeiten(werk, id, van, tot));
    PGB_CHECK(klaar(werk, QStringLiteral("loonstop.zetten"), seen.first.budgethouder));
    return stored;
}

Outcome<std::vector<Loonstop>> listLoonstops(Werk& werk, ZorgovereenkomstId id)
{
    PGB_CHECK(zichtbareZorgovereenkomst(werk, id));
    return werk.unit.dossier().loonstops(id);
}

} // namespace pgb::app
