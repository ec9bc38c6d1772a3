#include "server/app/ter_betaling.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/budget/geboekt.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/domain/declaratie/ziektecompensatie.h"

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// Of a correction the kind that it corrects.
Outcome<DeclaratieSoort> eigenlijkeSoort(Werk& werk, const Declaratie& declaratie)
{
    if (declaratie.soort != DeclaratieSoort::Correctie || !declaratie.oorspronkelijke)
        return declaratie.soort;
    PGB_TRY(origineel, gevonden(werk.unit.declaraties().find(declaratie.oorspronkelijke)));
    return origineel.soort;
}

/// The rest of the original and its corrections, as far as they are on the budget.
Outcome<std::vector<Declaratie>> anderenVanKeten(Werk& werk, const Declaratie& declaratie)
{
    const DeclaratieId eerste = declaratie.oorspronkelijke ? declaratie.oorspronkelijke : declaratie.id;
    PGB_TRY(uit, werk.unit.declaraties().correctiesVan(eerste));
    PGB_TRY(origineel, gevonden(werk.unit.declaraties().find(eerste)));
    uit.push_back(origineel);
    std::erase_if(uit, [&](const Declaratie& d) { return d.id == declaratie.id || !(staatOpBudget(d.status) || d.betaald > Bedrag{}); });
    return std::move(uit);
}

/// Together they are booked for what they come to by what is known now: this one for what the others were not.
Outcome<std::vector<Boeking>> teBoeken(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(feiten, loonfeiten(werk, declaratie));
    PGB_TRY(anderen, anderenVanKeten(werk, declaratie));
    std::vector<Boeking> geboekt;
    for (const Declaratie& andere : anderen) {
        feiten.declaratie.regels.insert(feiten.declaratie.regels.end(), andere.regels.begin(), andere.regels.end());
        PGB_TRY(al, werk.unit.dossier().ziektecompensatieVan(andere.id));
        geboekt.insert(geboekt.end(), al.begin(), al.end());
    }
    return nogTeBoeken(ziektecompensatie(feiten), geboekt);
}

Outcome<void> boekZiektecompensatie(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(soort, eigenlijkeSoort(werk, declaratie));
    if (soort != DeclaratieSoort::ZiekteUren || !declaratie.id)
        return {};
    PGB_TRY(boekingen, teBoeken(werk, declaratie));
    return werk.unit.dossier().zetZiektecompensatie(declaratie.id, boekingen);
}

} // namespace

Outcome<DeclaratieFeiten> loonfeiten(Werk& werk, const Declaratie& declaratie)
{
    DeclaratieFeiten feiten;
    feiten.declaratie = declaratie;
    feiten.parameters = &werk.parameters;
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    feiten.zorgovereenkomst = zorgovereenkomst;
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    feiten.zorgverlener = zorgverlener;
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    feiten.toekenningen = toekenningen;
    PGB_TRY(verzuim, werk.unit.verzuim().ofZorgovereenkomst(declaratie.zorgovereenkomst));
    feiten.verzuim = verzuim;
    PGB_TRY(loonstops, werk.unit.dossier().loonstops(declaratie.zorgovereenkomst));
    feiten.loonstops = loonstops;
    return feiten;
}

Outcome<void> herboekZiektecompensatie(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(wordt, teBoeken(werk, declaratie));
    PGB_TRY(was, werk.unit.dossier().ziektecompensatieVan(declaratie.id));
    const std::vector<Boeking> verschil = nogTeBoeken(wordt, was);
    if (verschil.empty())
        return {};
    PGB_CHECK(werk.unit.dossier().zetZiektecompensatie(declaratie.id, wordt));
    Bedrag som;
    for (const Boeking& b : verschil)
        som += b.ziektecompensatie;
    PGB_CHECK(werk.vastleggenVanzelf(QStringLiteral("declaratie.ziektecompensatie"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder,
                                     {{QStringLiteral("bedragCenten"), QString::number(som.centen)}}));
    return werk.melden(QStringLiteral("budget"), declaratie.budgethouder.waarde, declaratie.budgethouder);
}

Outcome<QString> soortvraag(Werk& werk, const Declaratie& declaratie)
{
    if (declaratie.soort == DeclaratieSoort::Correctie && betaaldEnTerug(declaratie.regels).betaald <= Bedrag{})
        return QString();
    PGB_TRY(soort, eigenlijkeSoort(werk, declaratie));
    if (soort == DeclaratieSoort::ZiekteUren)
        return QString(loonvraag::ziekte);
    return soort == DeclaratieSoort::EenmaligeUitkering ? QString(loonvraag::overlijden) : QString();
}

Outcome<void> bereidBetalingVoor(Werk& werk, Declaratie& declaratie)
{
    declaratie.verwachteBetaaldatum = {};
    if (declaratie.status != S::Betaalbaar)
        return {};
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    std::optional<QDate> sinds = zorgverlener.ibanSinds;
    if (naarBudgethouder(declaratie.soort)) {
        PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(declaratie.budgethouder)));
        sinds = budgethouder.ibanSinds;
    }
    declaratie.verwachteBetaaldatum = verwachteBetaaldatum(werk.parameters, zorgverlener, declaratie, werk.nuLokaal, sinds).value_or(QDate());
    return boekZiektecompensatie(werk, declaratie);
}

} // namespace pgb::app
