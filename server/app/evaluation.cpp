#include "server/app/evaluation.h"
#include "server/app/toegang_service.h"
#include <algorithm>

namespace pgb::app {
namespace {

Problem defect(const std::vector<QLatin1String>& nogNiet)
{
    QString ids;
    for (const QLatin1String id : nogNiet)
        ids += QString(id) + QChar(u' ');
    return {ProblemKind::Intern, QStringLiteral("intern"), {}, {}, QStringLiteral("controles without a fact: ") + ids};
}

} // namespace

Outcome<std::vector<Bevinding>> judge(const ZorgovereenkomstFeiten& feiten, Fase fase)
{
    Rapport rapport = evaluate(feiten, fase);
    if (!rapport.nogNiet.empty())
        return defect(rapport.nogNiet);
    return std::move(rapport.bevindingen);
}

Outcome<std::vector<Bevinding>> judge(const DeclaratieFeiten& feiten, Fase fase)
{
    Rapport rapport = evaluate(feiten, fase);
    if (!rapport.nogNiet.empty())
        return defect(rapport.nogNiet);
    return std::move(rapport.bevindingen);
}

std::optional<Ernst> zwaarste(const std::vector<Bevinding>& bevindingen)
{
    Rapport rapport;
    rapport.bevindingen = bevindingen;
    return rapport.zwaarste();
}

namespace {

/// Of the budgets of others a verstrekker sees that the zorgovereenkomst names them, not how much there is (domain 1.2).
void alleenEigen(const Werk& werk, const Zorgovereenkomst& zorgovereenkomst, std::optional<std::vector<Toekenning>>& toekenningen,
                 std::optional<BudgetBoekingen>& saldo)
{
    if (werk.gebruiker().rol != Rol::MedewerkerVerstrekker || !toekenningen || !saldo)
        return;
    const auto eigen = [&](ToekenningId id) {
        return std::any_of(toekenningen->begin(), toekenningen->end(),
                           [&](const Toekenning& t) { return t.id == id && t.verstrekker == werk.gebruiker().verstrekker; });
    };
    std::erase_if(saldo->boekingen, [&](const Boeking& b) { return !eigen(b.toekenning); });
    std::erase_if(saldo->stortingen, [&](const Storting& s) { return !eigen(s.toekenning); });
    const auto genoemd = [&](ToekenningId id) {
        return std::any_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) {
            return std::find(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(), id) != v.inhoud.toekenningen.end();
        });
    };
    std::erase_if(*toekenningen, [&](const Toekenning& t) { return t.verstrekker != werk.gebruiker().verstrekker && !genoemd(t.id); });
    for (Toekenning& t : *toekenningen) {
        if (t.verstrekker == werk.gebruiker().verstrekker)
            continue;
        t.verantwoordingsvrijBedrag.reset();
        for (Budgetniveau& niveau : t.niveaus)
            niveau.bedrag.reset();
    }
}

/// A zorgverlener knows of the budgets what his own agreement names.
void alleenGenoemd(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Declaratieregel>& regels, std::vector<VerstrekkerFeit>& verstrekkers)
{
    std::erase_if(verstrekkers, [&](const VerstrekkerFeit& feit) {
        const bool opRegel = std::any_of(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return r.toekenning == feit.toekenning; });
        return !opRegel && std::none_of(zorgovereenkomst.versies.begin(), zorgovereenkomst.versies.end(), [&](const ZorgovereenkomstVersie& v) {
            return std::find(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(), feit.toekenning) != v.inhoud.toekenningen.end();
        });
    });
}

/// The other agreements that this reader may see, each as far as he may: a reviewer holds the budget that he looks after against all of them
/// (ZC-043).
Outcome<std::vector<Zorgovereenkomst>> teZien(Werk& werk, std::vector<Zorgovereenkomst> andere)
{
    std::vector<Zorgovereenkomst> uit;
    for (Zorgovereenkomst& record : andere) {
        PGB_TRY(relatie, relatieTot(werk, record));
        if (werk.isZorgverlenerKant() || !magNu(werk, relatie, Handeling::ZorgovereenkomstZien))
            continue;
        PGB_TRY(gezien, zichtbaar(werk, relatie, std::move(record)));
        if (!gezien.versies.empty())
            uit.push_back(std::move(gezien));
    }
    return uit;
}

/// Idem of what is asked of them.
void alleenEigen(const Werk& werk, const std::vector<Toekenning>& toekenningen, std::vector<GeboekteZorg>& geboekt)
{
    for (GeboekteZorg& zorg : geboekt) {
        std::erase_if(zorg.gevraagd, [&](const GevraagdeZorg& g) {
            return std::none_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) { return t.id == g.toekenning && t.verstrekker == werk.gebruiker().verstrekker; });
        });
    }
}

} // namespace

Outcome<ZorgovereenkomstFeiten> zichtbaar(Werk& werk, ZorgovereenkomstFeiten feiten)
{
    if (feiten.zorgverlener && feiten.zorgverlener->id) {
        PGB_TRY(gezien, zichtbaarUitOvereenkomst(werk, *feiten.zorgverlener));
        feiten.zorgverlener = gezien;
    }
    const auto zonderPrive = [&](Zorgovereenkomst& z) { std::erase_if(z.versies, [&](const auto& v) { return !isVoorKant(v, werk.gebruiker().rol); }); };
    zonderPrive(feiten.zorgovereenkomst);
    if (werk.isBudgethouderKant() && feiten.andereZorgovereenkomsten)
        std::for_each(feiten.andereZorgovereenkomsten->begin(), feiten.andereZorgovereenkomsten->end(), zonderPrive);
    if (werk.isBudgethouderKant())
        return feiten;
    PGB_TRY(andere, teZien(werk, feiten.andereZorgovereenkomsten.value_or(std::vector<Zorgovereenkomst>())));
    if (feiten.geboekt)
        std::erase_if(*feiten.geboekt, [&](const GeboekteZorg& g) {
            const auto is = [&](const Zorgovereenkomst& z) { return z.id == g.zorgovereenkomst; };
            return g.zorgovereenkomst != feiten.zorgovereenkomst.id && std::none_of(andere.begin(), andere.end(), is);
        });
    feiten.andereZorgovereenkomsten = std::move(andere);
    alleenEigen(werk, feiten.zorgovereenkomst, feiten.toekenningen, feiten.saldo);
    if (feiten.geboekt && werk.gebruiker().rol == Rol::MedewerkerVerstrekker)
        alleenEigen(werk, feiten.toekenningen.value_or(std::vector<Toekenning>()), *feiten.geboekt);
    if (!werk.isZorgverlenerKant())
        return feiten;
    alleenGenoemd(feiten.zorgovereenkomst, {}, feiten.verstrekkers);
    feiten.andereZorgovereenkomsten.reset();
    feiten.budgethouder.reset();
    feiten.toekenningen.reset();
    feiten.saldo.reset();
    feiten.geboekt.reset();
    feiten.rekeningOokVan.reset();
    feiten.verzuim.reset();
    feiten.beleid.reset();
    return feiten;
}

DeclaratieFeiten zichtbaar(const Werk& werk, DeclaratieFeiten feiten)
{
    if (feiten.zorgverlener)
        feiten.zorgverlener = zichtbaar(werk, *feiten.zorgverlener);
    if (feiten.blokkades) { // of a house that pays nothing here, or of another one than the reader's, it is not his business
        const std::vector<Toekenning> hier = feiten.toekenningen.value_or(std::vector<Toekenning>());
        std::erase_if(*feiten.blokkades, [&](const Blokkade& b) {
            const bool anderHuis = werk.gebruiker().rol == Rol::MedewerkerVerstrekker && b.verstrekker != werk.gebruiker().verstrekker;
            return anderHuis || std::none_of(hier.begin(), hier.end(), [&](const Toekenning& t) { return t.verstrekker == b.verstrekker; });
        });
    }
    for (size_t i = 0; feiten.blokkades && i < feiten.blokkades->size(); ++i) { // no controle asks for these
        feiten.blokkades->at(i).interneReden.clear();
        feiten.blokkades->at(i).geplaatstDoor = {};
    }
    if (werk.isBudgethouderKant()) {
        // How much a zorgverlener works elsewhere is the business of other dossiers: those controles answer when it is submitted.
        feiten.andereRegels.reset();
        return feiten;
    }
    if (feiten.zorgovereenkomst)
        std::erase_if(feiten.zorgovereenkomst->versies, [](const auto& v) { return isPrive(v); });
    if (feiten.zorgovereenkomst)
        alleenEigen(werk, *feiten.zorgovereenkomst, feiten.toekenningen, feiten.saldo);
    if (!werk.isZorgverlenerKant())
        return feiten;
    alleenGenoemd(feiten.zorgovereenkomst.value_or(Zorgovereenkomst()), feiten.declaratie.regels, feiten.verstrekkers);
    feiten.budgethouder.reset();
    feiten.toekenningen.reset();
    feiten.saldo.reset();
    feiten.blokkades.reset();
    feiten.budgetjaren.reset();
    feiten.historie.reset();
    feiten.dossierRegels.reset();
    feiten.niveauAantallen.reset();
    feiten.jaren.reset();
    feiten.opvragingen.reset();
    feiten.opnamen.reset();
    feiten.vervangingen.reset();
    feiten.maandloonReserve.reset();
    feiten.heropeningen.reset();
    feiten.rekeningOokVan.reset();
    feiten.overlijdensuitkeringen.reset();
    return feiten;
}

} // namespace pgb::app
