#include "server/app/gather.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// Weeks before the period that the averages of DC-057 look back on.
constexpr int wekenTerug = 16;

QDate maandagVan(QDate dag) { return dag.addDays(1 - dag.dayOfWeek()); }

} // namespace

Periode heleWeken(const Periode& periode) { return {maandagVan(periode.van), maandagVan(periode.tot).addDays(6)}; }

Outcome<QString> kvkVan(Werk& werk)
{
    const Gebruiker& wie = werk.gebruiker();
    if (wie.rol == Rol::MedewerkerOrganisatie) {
        PGB_TRY(organisatie, werk.unit.partijen().findOrganisatie(wie.organisatie));
        return organisatie && organisatie->kvkNummer ? organisatie->kvkNummer->tekst() : QString();
    }
    if (wie.rol == Rol::Zorgverlener && wie.zorgverlener) {
        PGB_TRY(zelf, werk.unit.zorgverleners().find(wie.zorgverlener));
        return zelf && zelf->kvkNummer ? zelf->kvkNummer->tekst() : QString();
    }
    return QString();
}

namespace {

/// The functions that count on a niveau: its own, or of every leaf below it.
std::vector<QString> functiesOnder(const Toekenning& toekenning, const Budgetniveau& niveau, const std::vector<Declaratieregel>& regels)
{
    std::vector<QString> uit;
    for (const Declaratieregel& r : regels) {
        if (r.toekenning != toekenning.id || std::find(uit.begin(), uit.end(), r.functieCode) != uit.end())
            continue;
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, r.functieCode);
        if (std::find(pad.begin(), pad.end(), niveau.id) != pad.end())
            uit.push_back(r.functieCode);
    }
    for (const Budgetniveau& n : toekenning.niveaus) {
        if (n.functieCode.isEmpty() || std::find(uit.begin(), uit.end(), n.functieCode) != uit.end())
            continue;
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, n.functieCode);
        if (std::find(pad.begin(), pad.end(), niveau.id) != pad.end())
            uit.push_back(n.functieCode);
    }
    return uit;
}

/// What was declared already against each limit of quantity that the lines touch.
Outcome<std::vector<NiveauAantal>> niveauAantallen(Werk& werk, const DeclaratieFeiten& feiten)
{
    std::vector<NiveauAantal> uit;
    for (const Toekenning& toekenning : *feiten.toekenningen) {
        for (const Budgetniveau& niveau : toekenning.niveaus) {
            if (!niveau.aantalsgrens)
                continue;
            const std::vector<QString> functies = functiesOnder(toekenning, niveau, feiten.declaratie.regels);
            const Periode geraakt = heleWeken(feiten.declaratie.periode);
            for (QDate dag = geraakt.van; dag <= geraakt.tot;) {
                const Periode periode = grensperiodeVan(niveau.aantalsgrens->periode, dag);
                PGB_TRY(aantal, werk.unit.declaratieFeiten().aantal(toekenning.id, functies, niveau.aantalsgrens->eenheid, periode, feiten.declaratie.id));
                uit.push_back({niveau.id, periode, aantal});
                dag = periode.tot.addDays(1);
            }
        }
    }
    return uit;
}

/// The absences of those whom a version of this agreement replaces.
Outcome<std::vector<Vervanging>> vervangingen(Werk& werk, const Zorgovereenkomst& zorgovereenkomst)
{
    std::vector<Vervanging> uit;
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        const ZorgverlenerId wie = versie.inhoud.vervangt;
        const bool bekend = std::any_of(uit.begin(), uit.end(), [wie](const Vervanging& v) { return v.zorgverlener == wie; });
        if (versie.inhoud.looptijd != Looptijd::Vervanging || !wie || bekend)
            continue;
        Vervanging v;
        v.zorgverlener = wie;
        PGB_TRY(zorgverlener, werk.unit.zorgverleners().find(wie));
        v.naam = zorgverlener ? zorgverlener->naam : QString();
        PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(zorgovereenkomst.budgethouder));
        for (const Zorgovereenkomst& ander : alle) {
            if (ander.zorgverlener != wie)
                continue;
            PGB_TRY(verzuim, werk.unit.verzuim().ofZorgovereenkomst(ander.id));
            v.verzuim.insert(v.verzuim.end(), verzuim.begin(), verzuim.end());
        }
        uit.push_back(std::move(v));
    }
    return uit;
}

Outcome<std::vector<Maandloonreserve>> maandloonReserve(Werk& werk, const DeclaratieFeiten& feiten)
{
    std::vector<Maandloonreserve> uit;
    PGB_TRY(boekingen, maandloonBoekingen(werk, feiten.declaratie.budgethouder, *feiten.toekenningen, &feiten.declaratie));
    for (const Boeking& boeking : boekingen) {
        const auto bekend = std::find_if(uit.begin(), uit.end(), [&](const Maandloonreserve& r) { return r.toekenning == boeking.toekenning; });
        if (bekend == uit.end())
            uit.push_back({boeking.toekenning, boeking.gereserveerd});
        else
            bekend->bedrag += boeking.gereserveerd;
    }
    return uit;
}

Outcome<void> voegJarenToe(Werk& werk, DeclaratieFeiten& feiten)
{
    DeclaratieFeitStore& store = werk.unit.declaratieFeiten();
    const Declaratie& d = feiten.declaratie;
    feiten.jaren.emplace();
    feiten.feestdagenuitkeringen.emplace();
    for (int jaar = d.periode.van.year(); jaar <= d.periode.tot.year(); ++jaar) {
        PGB_TRY(feit, store.jaarfeit(d.budgethouder, jaar, d.id));
        feiten.jaren->push_back(feit);
        if (d.soort != DeclaratieSoort::Feestdagenuitkering && d.soort != DeclaratieSoort::Correctie)
            continue; // over all budgets of the zorgverlener: asked for what it is about
        PGB_TRY(bedrag, store.somVanSoort(d.zorgverlener, DeclaratieSoort::Feestdagenuitkering, jaar, d.id));
        feiten.feestdagenuitkeringen->push_back({jaar, bedrag});
    }
    PGB_TRY(opvragingen, store.opvragingen(d.budgethouder, d.id));
    feiten.opvragingen = opvragingen;
    return {};
}

bool kanWerknemerZijn(const Zorgovereenkomst& zorgovereenkomst)
{
    return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [](const ZorgovereenkomstVersie& v) { return v.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; });
}

Outcome<void> voegWekenToe(Werk& werk, DeclaratieFeiten& feiten)
{
    DeclaratieFeitStore& store = werk.unit.declaratieFeiten();
    const Declaratie& d = feiten.declaratie;
    const Periode weken = heleWeken(d.periode);
    const Periode terug{weken.van.addDays(-7 * (wekenTerug - 1)), weken.tot};
    PGB_TRY(regels, store.dossierRegels(d.budgethouder, weken, d.id));
    feiten.dossierRegels = regels;
    PGB_TRY(hier, store.weken(d.zorgverlener, d.zorgovereenkomst, terug, d.id));
    feiten.weken = hier;
    feiten.wekenOveral.emplace();
    if (kanWerknemerZijn(*feiten.zorgovereenkomst)) { // of anyone else, and of an organisation above all, nobody asks what he does elsewhere (DC-057)
        PGB_TRY(overal, store.weken(d.zorgverlener, {}, terug, d.id));
        feiten.wekenOveral = std::move(overal);
    }
    feiten.patronen.emplace();
    if (const auto perioden = werk.parameters.getal(u"kopieSignaalPerioden", std::nullopt, {}, d.periode.tot); perioden && *perioden > 0 && *perioden <= 24) {
        PGB_TRY(laatste, store.laatste(d.zorgovereenkomst, d.periode.van, int(*perioden)));
        for (const std::vector<Declaratieregel>& r : laatste)
            feiten.patronen->push_back(patroonSleutel(r));
    }
    return {};
}

} // namespace

Outcome<void> voegDossierToe(Werk& werk, DeclaratieFeiten& feiten)
{
    const Declaratie& d = feiten.declaratie;
    DossierStore& dossier = werk.unit.dossier();
    PGB_TRY(registers, raadpleegRegisters(werk, *feiten.zorgverlener));
    feiten.registers = registers;
    PGB_TRY(kvk, kvkVan(werk));
    feiten.inlogKvk = kvk;
    PGB_TRY(aantallen, niveauAantallen(werk, feiten));
    feiten.niveauAantallen = aantallen;
    PGB_CHECK(voegJarenToe(werk, feiten));
    PGB_CHECK(voegWekenToe(werk, feiten));
    PGB_TRY(opnamen, dossier.opnamen(d.budgethouder));
    feiten.opnamen = opnamen;
    PGB_TRY(toestemmingen, dossier.toestemmingen(d.budgethouder));
    feiten.toestemmingen = toestemmingen;
    PGB_TRY(verzuim, werk.unit.verzuim().ofZorgovereenkomst(d.zorgovereenkomst));
    feiten.verzuim = verzuim;
    PGB_TRY(vervangen, vervangingen(werk, *feiten.zorgovereenkomst));
    feiten.vervangingen = vervangen;
    PGB_TRY(loonstops, dossier.loonstops(d.zorgovereenkomst));
    feiten.loonstops = loonstops;
    PGB_TRY(reserve, maandloonReserve(werk, feiten));
    feiten.maandloonReserve = reserve;
    PGB_TRY(uitkeringen, werk.unit.declaratieFeiten().aantalVanSoort(d.zorgovereenkomst, DeclaratieSoort::EenmaligeUitkering, d.id));
    feiten.overlijdensuitkeringen = uitkeringen;
    PGB_TRY(eerder, werk.unit.bijlagen().eerdere(d.bijlagen, d.id, d.budgethouder));
    feiten.eerdereBijlagen = eerder;
    PGB_TRY(heropend, dossier.heropeningen(d.budgethouder));
    feiten.heropeningen = heropend;
    return {};
}

namespace {

/// What a correction was worked out from: the original with what was corrected before. A later one always has a higher number.
Outcome<void> voegOndergrondToe(Werk& werk, const Declaratie& correctie, Correctiefeit& feit)
{
    PGB_TRY(origineel, gevonden(werk.unit.declaraties().find(correctie.oorspronkelijke)));
    PGB_TRY(alle, werk.unit.declaraties().correctiesVan(origineel.id));
    std::vector<std::vector<Declaratieregel>> eerder;
    for (Declaratie& c : alle) {
        if (correctie.id && c.id.waarde >= correctie.id.waarde)
            continue;
        feit.wacht = feit.wacht || c.status == DeclaratieStatus::Geparkeerd || c.status == DeclaratieStatus::HandmatigeControle;
        eerder.push_back(std::move(c.regels));
    }
    feit.verouderd = !pastOp(naCorrecties(origineel.regels, eerder), correctie.regels);
    return {};
}

} // namespace

Outcome<void> voegBetalingToe(Werk& werk, DeclaratieFeiten& feiten)
{
    const Declaratie& d = feiten.declaratie;
    feiten.oorspronkelijkeDeclaratie.emplace();
    if (d.oorspronkelijke) {
        PGB_TRY(was, werk.unit.declaratieFeiten().oorspronkelijke(d.oorspronkelijke, d.id));
        if (was && d.soort == DeclaratieSoort::Correctie)
            PGB_CHECK(voegOndergrondToe(werk, d, *was));
        feiten.oorspronkelijkeDeclaratie = was;
    }
    PGB_TRY(rekening, rekeningOokVan(werk, *feiten.budgethouder, *feiten.zorgverlener));
    feiten.rekeningOokVan = rekening;
    PGB_TRY(dubbel, werk.unit.declaratieFeiten().dubbel(d));
    feiten.dubbeleBetaling = dubbel;
    Bedrag open;
    for (const auto& [toekenning, bedrag] : bedragPerToekenning(d.regels)) {
        if (!toekenning || bedrag <= Bedrag{})
            continue;
        PGB_TRY(vorderingen, werk.unit.dossier().openVorderingen(d.zorgverlener, toekenning));
        Bedrag hier;
        for (const Vordering& v : vorderingen)
            hier += v.open();
        open += std::min(hier, bedrag); // a toekenning is paid back from its own payments only
    }
    feiten.openVordering = open;
    return {};
}

} // namespace pgb::app
