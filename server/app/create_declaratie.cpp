#include "server/app/declaraties.h"
#include "server/app/periodetotalen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include <tuple>

namespace pgb::app {
namespace {

/// Longest period of a declaratie that follows no rhythm, and that the facts are asked for.
constexpr int maxDagen = 92;

/// One declaratie is over one period of the rhythm (domain 7.2). A draft keeps the period that it was begun with, also when another rhythm is
/// agreed since.
Outcome<void> checkPeriode(Werk& werk, const Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst, const DeclaratieInhoud& inhoud)
{
    if (!inhoud.periode.valid() || inhoud.periode.dagen() > maxDagen)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("periode"));
    const bool begonnen = declaratie.id && volgtRitme(declaratie.soort) && inhoud.periode == declaratie.periode;
    if (!volgtRitme(inhoud.soort) || begonnen)
        return {};
    const Periode hoort = declaratiePeriode(zorgovereenkomst, werk.parameters, inhoud.periode.van);
    if (inhoud.periode == hoort)
        return {};
    return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("periodeNietVanRitme"),
                   {waarde::code(QLatin1String("ritmeCode"), declaratieritme(zorgovereenkomst, werk.parameters, inhoud.periode.van)),
                    waarde::periode(QLatin1String("periode"), hoort)},
                   QStringLiteral("periode"), {}};
}

/// The version that says what was agreed for the day: the one in force, else one that is still being reviewed (DC-015 then holds it).
const ZorgovereenkomstVersie* afspraakOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag)
{
    using S = ZorgovereenkomstStatus;
    if (const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, dag))
        return versie;
    for (auto it = zorgovereenkomst.versies.rbegin(); it != zorgovereenkomst.versies.rend(); ++it) {
        if ((it->status == S::InBeoordeling || it->status == S::AanvullingGevraagd) && it->inhoud.ingangsdatum <= dag)
            return &*it;
    }
    return nullptr;
}

} // namespace

Outcome<void> eisAantallen(const std::vector<Declaratieregel>& regels)
{
    for (size_t i = 0; i < regels.size(); ++i) {
        if (regels[i].aantal < 0)
            return ongeldig(QStringLiteral("aantalNegatief"), QStringLiteral("regels/%1/aantal").arg(i));
    }
    return {};
}

void completeRegel(Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst)
{
    if (const ZorgovereenkomstVersie* versie = afspraakOp(zorgovereenkomst, regel.datum)) {
        for (const Werkafspraak& afspraak : versie->inhoud.werkafspraken) {
            if (afspraak.functieCode != regel.functieCode || afspraak.eenheid != regel.eenheid)
                continue;
            if (regel.tarief.honderdduizendsten == 0)
                regel.tarief = tariefOp(afspraak, regel.dagen()).value_or(Tarief());
            if (!regel.toekenning)
                regel.toekenning = afspraak.toekenning;
        }
        if (regel.functieCode == reiskostenFunctie()) {
            if (regel.tarief.honderdduizendsten == 0)
                regel.tarief = versie->inhoud.reiskostenTarief.value_or(Tarief());
            if (!regel.toekenning && versie->inhoud.toekenningen.size() == 1)
                regel.toekenning = versie->inhoud.toekenningen.front();
        }
    }
}

namespace {

/// An amount is one piece at that price, from the budget that was chosen or else the only one of the agreement.
void completeBedrag(Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst)
{
    regel.functieCode = kostenFunctie();
    regel.eenheid = Eenheid::Stuk;
    regel.aantal = 100;
    const ZorgovereenkomstVersie* versie = afspraakOp(zorgovereenkomst, regel.datum);
    if (!regel.toekenning && versie && versie->inhoud.toekenningen.size() == 1)
        regel.toekenning = versie->inhoud.toekenningen.front();
    regel.bedrag = regelBedrag(regel);
}

/// A budget of another dossier is as unknown as one that does not exist.
Outcome<void> checkToekenningen(Werk& werk, BudgethouderId budgethouder, const std::vector<Declaratieregel>& regels)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(budgethouder));
    for (size_t i = 0; i < regels.size(); ++i) {
        if (regels[i].toekenning && !vindToekenning(toekenningen, regels[i].toekenning))
            return ongeldig(QStringLiteral("toekenningOnbekend"), QStringLiteral("regels/%1/toekenning").arg(i));
    }
    return {};
}

/// A visit ends after it began; one that goes on past midnight counts on this day until midnight (domain 7.5), and no longer.
Outcome<void> checkTijden(const std::vector<Declaratieregel>& regels)
{
    constexpr int dag = 24 * 60;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        if (!regel.begin || !regel.eind || *regel.eind > *regel.begin)
            continue;
        const int totMiddernacht = dag - regel.begin->msecsSinceStartOfDay() / 60'000;
        if (regel.eenheid == Eenheid::Uur && regel.aantal == totMiddernacht)
            continue;
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("eindNietNaBegin"),
                       {{QStringLiteral("datum"), regel.datum.toString(Qt::ISODate)},
                        {QStringLiteral("beginTekst"), regel.begin->toString(QStringLiteral("HH:mm"))},
                        {QStringLiteral("eindTekst"), regel.eind->toString(QStringLiteral("HH:mm"))}},
                       QStringLiteral("regels/%1/eind").arg(i), {}};
    }
    return {};
}

Outcome<void> fill(Werk& werk, Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst, const DeclaratieInhoud& inhoud)
{
    PGB_CHECK(checkPeriode(werk, declaratie, zorgovereenkomst, inhoud));
    if (!kanInvoeren(inhoud.soort, declaratie.invoerkant))
        return ongeldig(maaktSysteem(inhoud.soort) || inhoud.soort == DeclaratieSoort::Correctie ? QStringLiteral("declaratieSoortNietZelf") : QStringLiteral("declaratieSoortNietVoorU"), QStringLiteral("soort"));
    PGB_CHECK(checkTijden(inhoud.regels));
    PGB_CHECK(checkToekenningen(werk, declaratie.budgethouder, inhoud.regels));
    declaratie.periode = inhoud.periode;
    declaratie.soort = inhoud.soort;
    declaratie.factuurnummer = inhoud.factuurnummer;
    declaratie.factuurdatum = inhoud.factuurdatum;
    declaratie.regels = inhoud.regels;
    for (size_t i = 0; i < declaratie.regels.size(); ++i) {
        Declaratieregel& regel = declaratie.regels[i];
        if (regel.tot == regel.datum)
            regel.tot = {};
        if (isBedragsoort(declaratie.soort))
            completeBedrag(regel, zorgovereenkomst);
        else
            completeRegel(regel, zorgovereenkomst);
        if (isBedragsoort(declaratie.soort) && regel.bedrag != inhoud.regels[i].bedrag && regel.tarief.honderdduizendsten == 0) // it would become nothing unseen
            return ongeldig(QStringLiteral("bedragZonderTarief"), QStringLiteral("regels/%1/tarief").arg(i));
    }
    berekenBedragen(declaratie.regels);
    PGB_CHECK(checkPeriodetotalen(werk, declaratie, zorgovereenkomst));
    declaratie.factuur = inhoud.factuur;
    declaratie.factuur.herkenning.reset(); // only recognition may say so, never who sends it
    declaratie.kostensoort = inhoud.kostensoort;
    declaratie.omschrijving = inhoud.omschrijving;
    declaratie.klaargezetOp = {}; // what is changed is not finished any more
    declaratie.klaargezetDoor = {};
    declaratie.totaal = totaalVan(declaratie.regels);
    return {};
}

bool zelfdeInhoud(const Declaratie& a, const Declaratie& b)
{
    const auto typed = [](const Declaratie& d) { return std::tie(d.periode, d.soort, d.factuurnummer, d.factuurdatum, d.regels, d.factuur, d.kostensoort, d.omschrijving, d.totaal); };
    return typed(a) == typed(b);
}

} // namespace

Outcome<Declaratie> compose(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, zorgovereenkomst));
    const auto& [overeenkomst, relatie] = seen;
    const std::optional<Invoerkant> kant = invoerkantVan(werk.gebruiker().rol);
    if (!kant || !magNu(werk, relatie, Handeling::DeclaratieInvoeren))
        return nietToegestaan();
    if (!overeenkomst.zorgverlener)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenZorgverlener"), {}, {}, {}};
    Declaratie declaratie;
    declaratie.zorgovereenkomst = zorgovereenkomst;
    declaratie.budgethouder = overeenkomst.budgethouder;
    declaratie.zorgverlener = overeenkomst.zorgverlener;
    declaratie.ingevoerdDoor = werk.gebruiker().id;
    declaratie.invoerkant = *kant;
    declaratie.statusSinds = werk.nu;
    PGB_CHECK(fill(werk, declaratie, overeenkomst, inhoud));
    return declaratie;
}

Outcome<Declaratie> createDeclaratie(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud)
{
    PGB_CHECK(eisAantallen(inhoud.regels));
    PGB_TRY(declaratie, compose(werk, zorgovereenkomst, inhoud));
    PGB_TRY(stored, werk.unit.declaraties().insert(std::move(declaratie)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.invoeren"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder));
    return stored;
}

Outcome<std::vector<Bevinding>> judgeNewDraft(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud)
{
    PGB_TRY(declaratie, compose(werk, zorgovereenkomst, inhoud));
    return judgeDraft(werk, declaratie);
}

Outcome<std::vector<Bevinding>> judgeDraft(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    return judge(feiten, Fase::Invoer);
}

Outcome<Declaratie> saveDeclaratie(Werk& werk, DeclaratieId id, ZorgovereenkomstId zorgovereenkomst, qint64 rijversie,
                                   const DeclaratieInhoud& inhoud)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    // No side changes what it did not type.
    if (!magNu(werk, relatie, Handeling::DeclaratieInvoeren) || declaratie.invoerkant != invoerkantVan(werk.gebruiker().rol))
        return nietToegestaan();
    if (declaratie.status != DeclaratieStatus::Concept)
        return geenOvergang(code(declaratie.status), QStringLiteral("bewaren"));
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    if (declaratie.zorgovereenkomst != zorgovereenkomst)
        return ongeldig(QStringLiteral("zorgovereenkomstVast"), QStringLiteral("zorgovereenkomst"));
    PGB_TRY(overeenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    PGB_CHECK(eisAantallen(inhoud.regels));
    const Declaratie was = declaratie;
    PGB_CHECK(fill(werk, declaratie, overeenkomst, inhoud));
    if (zelfdeInhoud(was, declaratie)) // nothing is written, and what was finished stays so
        return was;
    if (werk.gebruiker().rol == Rol::Svb) // whoever set the amount last is not its second pair of eyes (DC-104)
        declaratie.ingevoerdDoor = werk.gebruiker().id;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.bewaard(QStringLiteral("declaratie.opslaan"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder));
    return stored;
}

Outcome<DeclaratieFeiten> declaratieFeiten(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const Periode& periode, DeclaratieId behalve)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, zorgovereenkomst));
    const auto& [overeenkomst, relatie] = seen;
    if (!periode.valid() || periode.dagen() > maxDagen)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("van"));
    if (!overeenkomst.zorgverlener)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenZorgverlener"), {}, {}, {}};
    Declaratie declaratie;
    declaratie.id = behalve;
    declaratie.zorgovereenkomst = zorgovereenkomst;
    declaratie.budgethouder = overeenkomst.budgethouder;
    declaratie.zorgverlener = overeenkomst.zorgverlener;
    declaratie.periode = periode;
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, magNu(werk, relatie, Handeling::DeclaratieIndienen)));
    feiten.factuurnummerGebruikt.reset(); // depends on what is typed
    // What holds is judged over all of them; shown are those that the caller may see.
    PGB_TRY(bestaande, werk.unit.declaraties().zichtbareVan(zorgovereenkomst, werk.bereik()));
    std::erase_if(bestaande, [&](const BestaandeDeclaratie& b) { return b.id == behalve; });
    feiten.bestaandeDeclaraties = std::move(bestaande);
    if (feiten.zorgovereenkomst) {
        PGB_TRY(gezien, zichtbaar(werk, relatie, *feiten.zorgovereenkomst));
        feiten.zorgovereenkomst = gezien;
    }
    return zichtbaar(werk, std::move(feiten));
}

} // namespace pgb::app
