#include "server/app/ter_betaling.h"
#include "shared/domain/betaling/betaling.h"
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

Outcome<void> boekZiektecompensatie(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(soort, eigenlijkeSoort(werk, declaratie));
    if (soort != DeclaratieSoort::ZiekteUren || !declaratie.id)
        return {};
    PGB_TRY(feiten, loonfeiten(werk, declaratie));
    return werk.unit.dossier().zetZiektecompensatie(declaratie.id, ziektecompensatie(feiten));
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
