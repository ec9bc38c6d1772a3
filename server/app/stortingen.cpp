#include "server/app/stortingen.h"
#include "server/app/application.h"
#include "server/app/declaraties.h"
#include "server/app/gather.h"
#include "server/app/toegang_service.h"
#include "shared/domain/budget/budgetjaar.h"
#include "shared/domain/budget/verwachting.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/declaratie/totalen.h"
#include <QUuid>
#include <algorithm>
#include <map>

namespace pgb::app {
namespace {

constexpr qint64 hoogsteStorting = 5'000'000;
constexpr qint64 geldigSeconden = 3600;

/// An answer after which nothing else is expected; only "paid" can still come after another one.
bool isKlaar(StortingStatus status) { return status != StortingStatus::Gestart; }

/// It still asks money of this budget, or will.
bool wachtOpGeldUit(const Declaratie& declaratie, ToekenningId toekenning)
{
    using enum DeclaratieStatus;
    const DeclaratieStatus s = declaratie.status;
    const bool open = s == Concept || s == TerBeoordeling || s == Ingediend || s == Geparkeerd || s == HandmatigeControle || s == DeelsUitbetaald;
    return open && std::any_of(declaratie.regels.begin(), declaratie.regels.end(), [&](const Declaratieregel& r) { return r.toekenning == toekenning; });
}

Outcome<Toekenning> eigenToekenning(Werk& werk, ToekenningId id)
{
    PGB_TRY(toekenning, gevonden(werk.unit.toekenningen().find(id)));
    PGB_TRY(relatie, relatieTotDossier(werk, toekenning.budgethouder));
    PGB_CHECK(eis(werk, relatie, Handeling::BudgetZien, Handeling::DeclaratieIndienen));
    if (!werk.isBudgethouderKant()) // nobody pays in for somebody else
        return nietToegestaan();
    return std::move(toekenning);
}

/// Whether this deposit is still for it: in what was paid in part only what was paid in after that is.
bool isNogVoor(const Storting& storting, const Declaratie& doel)
{
    using enum DeclaratieStatus;
    const DeclaratieStatus s = doel.status;
    return s == Concept || s == TerBeoordeling || s == Ingediend || s == Geparkeerd || s == HandmatigeControle || (s == DeelsUitbetaald && storting.tijdstip > doel.statusSinds);
}

/// Nothing is paid from a closed year any more (domain 7.9), but for a declaratie that it is open for.
Outcome<void> eisOpenJaar(Werk& werk, const Toekenning& toekenning, const Declaratie* doel)
{
    PGB_TRY(jaren, werk.unit.toekenningen().budgetjaren(toekenning.budgethouder));
    PGB_TRY(heropeningen, werk.unit.dossier().heropeningen(toekenning.budgethouder));
    int open = 0;
    int dicht = 0;
    for (const BudgetjaarFeit& jaar : jaren) {
        if (jaar.toekenning == toekenning.id)
            ++(jaar.status == BudgetjaarStatus::Afgesloten || jaar.status == BudgetjaarStatus::InAfsluiting ? dicht : open);
    }
    const bool gesloten = doel ? !geslotenJaren(*doel, jaren, heropeningen, werk.vandaag()).empty() : dicht > 0 && open == 0;
    return gesloten ? Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("stortingJaarAfgesloten"), {waarde::periode(QLatin1String("periode"), toekenning.periode)}, {}, {}}) : Outcome<void>();
}

/// Another payment for the same was begun and is not answered yet: one of both would be too much.
Outcome<void> eisGeenLopende(Werk& werk, BudgethouderId budgethouder, const Storting& nieuw)
{
    PGB_TRY(alle, werk.unit.stortingen().ofBudgethouder(budgethouder));
    for (const Storting& s : alle) {
        const bool zelfde = s.toekenning == nieuw.toekenning && s.bestemming == nieuw.bestemming && s.functieCode == nieuw.functieCode;
        if (zelfde && !isKlaar(s.status) && s.tijdstip > nieuw.tijdstip.addSecs(-geldigSeconden))
            return Problem{ProblemKind::Conflict, QStringLiteral("stortingLoopt"), {waarde::centen(QLatin1String("bedragCenten"), s.bedrag)}, {}, {}};
    }
    return {};
}

/// As the budget page reads them: what waits for the budget of a function with its lines.
Outcome<std::vector<Declaratie>> declaratiesVan(Werk& werk, BudgethouderId budgethouder)
{
    std::vector<Declaratie> uit;
    const DeclaratieFilter filter{budgethouder, {}, {}, {}};
    Bladzijde bladzijde{200, 0};
    while (true) {
        PGB_TRY(lijst, werk.unit.declaraties().list(werk.bereik(), filter, bladzijde));
        for (Declaratie& d : lijst.items) {
            if (!wachtOpFunctie(d)) {
                uit.push_back(std::move(d));
                continue;
            }
            PGB_TRY(heel, gevonden(werk.unit.declaraties().find(d.id)));
            uit.push_back(std::move(heel));
        }
        if (!lijst.volgende)
            return uit;
        bladzijde.na = *lijst.volgende;
    }
}

/// Money is taken where it falls short or will (domain 3.5), or for what asks more than there is.
Outcome<void> eisTekort(Werk& werk, const Toekenning& toekenning, const Declaratie* doel)
{
    PGB_TRY(boekingen, metReserve(werk, {toekenning.budgethouder}));
    if (doel && !tekorten(toekenning, boekingen, bedragPerFunctie(doel->regels, toekenning.id)).empty())
        return {};
    PGB_TRY(overeenkomsten, werk.unit.zorgovereenkomsten().ofBudgethouder(toekenning.budgethouder));
    PGB_TRY(declaraties, declaratiesVan(werk, toekenning.budgethouder));
    const bool nodig = vraagtStorting(toekenning, budgetStand(toekenning, boekingen), boekingen, overeenkomsten, declaraties, werk.parameters);
    return nodig ? Outcome<void>() : Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("stortingNietNodig"), {}, {}, {}});
}

} // namespace

Outcome<void> houdBestemdVrij(Werk& werk, BudgetBoekingen& saldo, DeclaratieId zelf)
{
    std::map<qint64, Bedrag> vraagtNog;
    for (const Storting& storting : saldo.stortingen) {
        if (storting.status != StortingStatus::Betaald || !storting.bestemming || storting.bestemming == zelf)
            continue;
        PGB_TRY(doel, werk.unit.declaraties().find(storting.bestemming));
        if (!doel || !isNogVoor(storting, *doel))
            continue;
        Bedrag& nog = vraagtNog.try_emplace(doel->id.waarde, doel->totaal - doel->betaald).first->second;
        const Bedrag houdt = std::max(std::min(nog, storting.bedrag), Bedrag{});
        nog -= houdt;
        saldo.boekingen.push_back({storting.toekenning, storting.functieCode, {}, {}, houdt});
    }
    return {};
}

Outcome<Betaalstart> IdealSimulator::begin(const Storting&, const QDateTime&)
{
    return Betaalstart{QStringLiteral("oefen-") + QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
}

Outcome<StortingBegonnen> beginStorting(Werk& werk, ToekenningId id, Bedrag bedrag, DeclaratieId bestemming, const QString& functieCode)
{
    PGB_TRY(toekenning, eigenToekenning(werk, id));
    if (bedrag.centen <= 0 || bedrag.centen > hoogsteStorting)
        return ongeldig(QStringLiteral("bedragBuitenBereik"), QStringLiteral("bedragCenten"));
    const bool kent = functieCode.isEmpty() || std::any_of(toekenning.niveaus.begin(), toekenning.niveaus.end(), [&](const Budgetniveau& n) {
        return n.soort == BudgetniveauSoort::Functie && n.functieCode == functieCode;
    });
    if (!kent)
        return ongeldig(QStringLiteral("functieBuitenBudget"), QStringLiteral("functieCode"));
    std::optional<Declaratie> doel;
    if (bestemming) {
        PGB_TRY(seen, zichtbareDeclaratie(werk, bestemming));
        doel = seen.first;
        if (seen.first.budgethouder != toekenning.budgethouder)
            return nietGevonden();
        if (!wachtOpGeldUit(seen.first, id))
            return ongeldig(QStringLiteral("bestemmingWachtNiet"), QStringLiteral("bestemming"));
    }
    PGB_CHECK(eisOpenJaar(werk, toekenning, doel ? &*doel : nullptr));
    if (!isOefenomgeving(werk.parameters, werk.vandaag()))
        return Problem{ProblemKind::Conflict, QStringLiteral("geenBetaaldienst"), {}, {}, {}};
    Storting storting;
    storting.toekenning = id;
    storting.bedrag = bedrag;
    storting.methode = StortingMethode::Ideal;
    storting.tijdstip = werk.nu;
    storting.bestemming = bestemming;
    storting.functieCode = functieCode;
    storting.gestartDoor = werk.gebruiker().id;
    PGB_CHECK(eisGeenLopende(werk, toekenning.budgethouder, storting));
    PGB_CHECK(eisTekort(werk, toekenning, doel ? &*doel : nullptr));
    IdealSimulator dienst;
    PGB_TRY(begonnen, dienst.begin(storting, werk.nu));
    storting.transactie = begonnen.transactie;
    PGB_TRY(stored, werk.unit.stortingen().insert(storting));
    PGB_CHECK(werk.vastleggen(QStringLiteral("storting.beginnen"), QStringLiteral("budget"), toekenning.budgethouder.waarde, toekenning.budgethouder));
    return StortingBegonnen{stored, begonnen.betaalpagina};
}

Outcome<std::vector<Storting>> listStortingen(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eisZien(werk, relatie, Handeling::BudgetZien));
    PGB_TRY(alle, werk.unit.stortingen().ofBudgethouder(budgethouder));
    for (Storting& s : alle) {
        if (!werk.isBudgethouderKant())
            s.transactie.clear();
    }
    return std::move(alle);
}

Outcome<Storting> verwerkTerugmelding(Werk& werk, const QString& transactie, StortingStatus status)
{
    PGB_TRY(storting, gevonden(werk.unit.stortingen().metTransactie(transactie)));
    const bool alBetaald = storting.status == StortingStatus::Betaald || storting.status == StortingStatus::Terugbetaald;
    const bool nieuws = storting.status != status && !alBetaald && (status == StortingStatus::Betaald || !isKlaar(storting.status));
    if (!nieuws)
        return storting;
    storting.status = status;
    PGB_TRY(stored, werk.unit.stortingen().update(storting));
    PGB_TRY(toekenning, gevonden(werk.unit.toekenningen().find(stored.toekenning)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("storting.") + code(status), QStringLiteral("budget"), toekenning.budgethouder.waarde, toekenning.budgethouder));
    if (status == StortingStatus::Betaald) {
        if (stored.bestemming) // first what it was paid in for
            PGB_CHECK(hercontroleerDeze(werk, stored.bestemming));
        PGB_CHECK(hercontroleer(werk, toekenning.budgethouder));
    }
    return stored;
}

Outcome<Storting> oefenbank(Werk& werk, qint64 id, StortingStatus uitkomst)
{
    PGB_TRY(storting, gevonden(werk.unit.stortingen().find(id)));
    PGB_CHECK(eigenToekenning(werk, storting.toekenning));
    if (!isOefenomgeving(werk.parameters, werk.vandaag()) || uitkomst == StortingStatus::Terugbetaald)
        return nietToegestaan();
    return verwerkTerugmelding(werk, storting.transactie, uitkomst);
}

Outcome<void> houdLopende(Werk& werk, std::vector<Toekenning>& toekenningen)
{
    std::erase_if(toekenningen, [&](const Toekenning& t) { return t.periode.van > werk.vandaag(); });
    const auto voorbij = [&](const Toekenning& t) { return t.periode.tot < werk.vandaag(); };
    std::vector<BudgethouderId> ids;
    for (const Toekenning& t : toekenningen) {
        if (voorbij(t) && std::find(ids.begin(), ids.end(), t.budgethouder) == ids.end())
            ids.push_back(t.budgethouder);
    }
    if (ids.empty())
        return {};
    PGB_TRY(wachten, werk.unit.declaratieFeiten().wachtOpGeld(werk.bereik(), ids));
    std::erase_if(toekenningen, [&](const Toekenning& t) {
        const auto raakt = [&](const DossierPeriode& d) { return d.budgethouder == t.budgethouder && d.periode.van <= t.periode.tot && d.periode.tot >= t.periode.van; };
        return voorbij(t) && std::none_of(wachten.begin(), wachten.end(), raakt);
    });
    return {};
}

Outcome<int> verloopStortingen(Werk& werk)
{
    PGB_TRY(open, werk.unit.stortingen().openSinds(werk.nu.addSecs(-geldigSeconden)));
    for (const Storting& storting : open) {
        if (!storting.transactie.isEmpty())
            PGB_CHECK(verwerkTerugmelding(werk, storting.transactie, StortingStatus::Verlopen));
    }
    return int(open.size());
}

} // namespace pgb::app
