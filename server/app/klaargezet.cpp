#include "server/app/correcties.h"
#include "server/app/declaraties.h"
#include "server/app/rekeningen.h"
#include "server/app/toegang_service.h"
#include "server/app/wie_kan.h"
#include "shared/domain/betaling/betaling.h"
#include <algorithm>

namespace pgb::app {
namespace {

using G = DeclaratieGebeurtenis;

/// Of more findings the first of the heaviest says why.
std::optional<Bevinding> waarom(const std::vector<Bevinding>& bevindingen)
{
    const auto zwaarst = std::max_element(bevindingen.begin(), bevindingen.end(), [](const Bevinding& a, const Bevinding& b) { return a.ernst < b.ernst; });
    return zwaarst == bevindingen.end() ? std::nullopt : std::optional(*zwaarst);
}

Outcome<void> vertel(Werk& werk, const Declaratie& declaratie, const char* wat, const std::optional<Bevinding>& bevinding, const QString& code)
{
    PGB_CHECK(werk.unit.klaarberichten().insert({0, declaratie.klaargezetDoor, declaratie.id, QString::fromLatin1(wat), bevinding, code, werk.nu}));
    return werk.melden(QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder);
}

/// Who finished it may not hand it in any more, so it is said to those of that side who may.
Outcome<void> vertelAnderen(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(anderen, declaratie.invoerkant == Invoerkant::Zorgverlener ? accountsVan(werk, declaratie.zorgverlener)
                                                                       : accountsVan(werk, declaratie.budgethouder, Handeling::DeclaratieIndienen));
    for (const GebruikerId account : anderen) {
        if (account != declaratie.klaargezetDoor)
            PGB_CHECK(werk.unit.klaarberichten().insert({0, account, declaratie.id, QStringLiteral("klaargezetTerug"), {}, QStringLiteral("klaarzetterMagNiet"), werk.nu}));
    }
    return {};
}

/// Takes the mark off and keeps what was found, for who has to look again.
Outcome<void> komtTerug(Werk& werk, const Declaratie& declaratie, const std::vector<Bevinding>& bevindingen, const QString& code, bool magNiet)
{
    PGB_TRY(nu, gevonden(werk.unit.declaraties().find(declaratie.id)));
    nu.klaargezetOp = {};
    nu.klaargezetDoor = {};
    nu.bevindingen = bevindingen;
    PGB_CHECK(werk.unit.declaraties().update(nu));
    if (magNiet)
        PGB_CHECK(vertelAnderen(werk, declaratie));
    PGB_CHECK(vertel(werk, declaratie, "klaargezetTerug", waarom(bevindingen), code));
    return werk.vastleggen(QStringLiteral("declaratie.klaargezetTerug"), QStringLiteral("declaratie"), nu.id.waarde, nu.budgethouder,
                           {{QStringLiteral("code"), code}});
}

/// That it went: to the other side, to be paid, or to wait, with why.
Outcome<void> vertelVerzonden(Werk& werk, const Declaratie& declaratie, const Declaratie& nu)
{
    using S = DeclaratieStatus;
    if (nu.status != S::Geparkeerd && nu.status != S::HandmatigeControle)
        return vertel(werk, declaratie, nu.status == S::TerBeoordeling ? "klaargezetVoorgelegd" : "klaargezetIngediend", {}, {});
    const std::optional<Bevinding> reden = nu.status == S::Geparkeerd ? waarom(nu.bevindingen) : std::nullopt;
    return vertel(werk, declaratie, "klaargezetWacht", reden, reden ? QString() : QStringLiteral("svbKijktNa"));
}

/// Sent in the name of who finished it, with the rights that he has today.
Outcome<bool> verstuur(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(wie, werk.unit.gebruikers().find(declaratie.klaargezetDoor));
    if (!wie || wie->geblokkeerd) {
        PGB_CHECK(komtTerug(werk, declaratie, {}, QStringLiteral("accountGeblokkeerd"), true));
        return false;
    }
    const Aanroeper namens{*wie, Inlogniveau::TweeFactoren, werk.wie.verzoekId};
    Werk zijnWerk{werk.unit, namens, werk.parameters, werk.nu, werk.nuLokaal, werk.registers};
    const bool voorleggen = declaratie.invoerkant == Invoerkant::Zorgverlener || bevestigtZorgverlener(declaratie);
    // He put it ready; that it goes now is no act of his.
    const Outcome<DeclaratieAfloop> afloop = fireDeclaratie(zijnWerk, declaratie.id, declaratie.rijversie, voorleggen ? G::Voorleggen : G::Indienen, {}, {},
                                                            voorleggen ? QStringLiteral("declaratie.vanzelfVoorgelegd") : QStringLiteral("declaratie.vanzelfIngediend"));
    if (!afloop && (afloop.problem().kind == ProblemKind::Intern || afloop.problem().kind == ProblemKind::NietBeschikbaar))
        return afloop.problem();
    if (afloop && !afloop->geweigerd) {
        PGB_CHECK(vertelVerzonden(werk, declaratie, afloop->declaratie));
        return true;
    }
    const bool magNiet = !afloop && (afloop.problem().kind == ProblemKind::NietGevonden || afloop.problem().kind == ProblemKind::NietToegestaan);
    PGB_CHECK(komtTerug(werk, declaratie, afloop ? afloop->bevindingen : std::vector<Bevinding>(), afloop ? QStringLiteral("geweigerd") : afloop.problem().code, magNiet));
    return false;
}

} // namespace

Outcome<Verzonden> verstuurKlaargezet(Werk& werk, DeclaratieId na, int limiet)
{
    Verzonden uit;
    PGB_TRY(klaar, werk.unit.declaraties().klaargezet(werk.vandaag(), na, limiet));
    for (const Declaratie& declaratie : klaar) {
        PGB_TRY(gelukt, verstuur(werk, declaratie));
        (gelukt ? uit.verzonden : uit.teruggekomen) += 1;
    }
    uit.laatste = int(klaar.size()) == limiet ? klaar.back().id : DeclaratieId();
    return uit;
}

Outcome<void> berichtGezien(Werk& werk, qint64 id)
{
    PGB_TRY(weg, werk.unit.klaarberichten().verwijder(werk.gebruiker().id, id));
    return weg ? Outcome<void>() : Outcome<void>(nietGevonden());
}

Outcome<std::optional<QDate>> verwachteBetaaldag(Werk& werk, ZorgovereenkomstId zorgovereenkomst, std::optional<QDate> tot)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, zorgovereenkomst));
    if (!seen.first.zorgverlener)
        return std::optional<QDate>();
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(seen.first.zorgverlener)));
    const bool later = tot && *tot >= werk.vandaag();
    return verwachteBetaaldatum(werk.parameters, betaalrunSoort(zorgverlener), later ? indienmoment({*tot, *tot}, werk.vandaag()) : werk.nuLokaal, zorgverlener.ibanSinds);
}

Outcome<DeclaratieAfloop> tekenMee(Werk& werk, DeclaratieId id, qint64 rijversie)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    if (werk.gebruiker().rol != Rol::Svb || !magNu(werk, relatie, Handeling::DeclaratieCorrigerenSvb))
        return nietToegestaan();
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    if (declaratie.status != DeclaratieStatus::Geparkeerd && declaratie.status != DeclaratieStatus::Betaalbaar)
        return geenOvergang(code(declaratie.status), QStringLiteral("meetekenen"));
    PGB_CHECK(eisTweedePersoon(werk, {declaratie.ingevoerdDoor, declaratie.goedgekeurdDoor, declaratie.tweedePaarOgen}));
    (declaratie.tweedePaarOgen ? declaratie.meegetekendDoor : declaratie.tweedePaarOgen) = werk.gebruiker().id;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.meetekenen"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder));
    PGB_CHECK(hercontroleer(werk, stored.budgethouder));
    PGB_TRY(nu, gevonden(werk.unit.declaraties().find(id)));
    return DeclaratieAfloop{nu, nu.bevindingen, false};
}

} // namespace pgb::app
