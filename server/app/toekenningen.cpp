#include "server/app/declaraties.h"
#include "server/app/dossiers.h"
#include "server/app/gather.h"
#include "server/app/toegang_service.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>

namespace pgb::app {
namespace {

Outcome<void> validateNiveau(const Toekenning& record, size_t index)
{
    const Budgetniveau& niveau = record.niveaus[index];
    const QString path = QStringLiteral("niveaus/%1").arg(index);
    const auto begin = record.niveaus.begin();
    const bool known = std::any_of(begin, begin + static_cast<ptrdiff_t>(index), [&](const Budgetniveau& n) {
        return n.id == niveau.bovenliggend;
    });
    if (index == 0 ? niveau.soort != BudgetniveauSoort::Totaal || niveau.bovenliggend : niveau.soort == BudgetniveauSoort::Totaal)
        return ongeldig(QStringLiteral("eersteNiveauTotaal"), path + QStringLiteral("/soort"));
    if (index > 0 && !known)
        return ongeldig(QStringLiteral("bovenliggendOnbekend"), path + QStringLiteral("/bovenliggend"));
    if (niveau.bedrag && niveau.bedrag->centen < 0)
        return ongeldig(QStringLiteral("bedragNegatief"), path + QStringLiteral("/bedragCenten"));
    if (niveau.soort == BudgetniveauSoort::Functie) {
        const Zorgfunctie* functie = findZorgfunctie(niveau.functieCode);
        if (!functie || functie->wet != record.wet)
            return ongeldig(QStringLiteral("functieOnbekend"), path + QStringLiteral("/functieCode"));
    }
    return {};
}

} // namespace

Outcome<void> validateToekenning(const Toekenning& record)
{
    if (!record.periode.valid())
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("periode"));
    if (record.wet == Wet::Wlz && record.periode.tot.year() != record.periode.van.year()) // domain 2: ends at the latest on 31 December
        return ongeldig(QStringLiteral("eindeBuitenJaar"), QStringLiteral("periode/tot"));
    if (record.niveaus.empty() || record.niveaus.size() > 200)
        return ongeldig(QStringLiteral("niveausLeeg"), QStringLiteral("niveaus"));
    if (record.toekenningsnummer.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("toekenningsnummer"));
    for (size_t i = 0; i < record.niveaus.size(); ++i)
        PGB_CHECK(validateNiveau(record, i));
    return {};
}

Outcome<Lijst<Toekenning>> listToekenningen(Werk& werk, BudgethouderId budgethouder, Bladzijde bladzijde)
{
    Lijst<Toekenning> result;
    if (budgethouder) {
        PGB_TRY(all, werk.unit.toekenningen().ofBudgethouder(budgethouder));
        result.items = std::move(all);
    } else {
        PGB_TRY(lijst, werk.unit.toekenningen().list(werk.bereik(), bladzijde));
        result = std::move(lijst);
    }
    std::vector<Toekenning> visible;
    for (Toekenning& toekenning : result.items) {
        PGB_TRY(relatie, relatieTot(werk, toekenning));
        if (magNu(werk, relatie, Handeling::ToekenningZien))
            visible.push_back(std::move(toekenning));
    }
    if (budgethouder && visible.empty()) {
        PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
        PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    }
    if (budgethouder && !visible.empty())
        PGB_CHECK(bekijkDossier(werk, QStringLiteral("toekenningen.bekijken"), budgethouder));
    result.items = std::move(visible);
    return result;
}

namespace {

/// A decision is of today or earlier; one that stood there already stays.
Outcome<void> checkBesluitdag(const Werk& werk, QDate dag, QDate was)
{
    return dag > werk.vandaag() && dag != was ? ongeldig(QStringLiteral("besluitNogNiet"), QStringLiteral("beschikkingsdatum")) : Outcome<void>();
}

/// What the Wlz lets go without an account has a maximum (domain 3.4); a gemeente has its own value. A typing error here would be paid out.
Outcome<void> checkVerantwoordingsvrij(const Werk& werk, const Toekenning& record)
{
    if (!record.verantwoordingsvrijBedrag)
        return {};
    const QString pad = QStringLiteral("verantwoordingsvrijBedragCenten");
    if (record.verantwoordingsvrijBedrag->centen < 0)
        return ongeldig(QStringLiteral("bedragNegatief"), pad);
    const std::optional<Bedrag> maximum = werk.parameters.bedrag(u"verantwoordingsvrijMaximum", record.wet, {}, record.periode.van);
    const std::optional<Bedrag> budget = record.niveaus.front().bedrag;
    const bool teHoog = (maximum && *record.verantwoordingsvrijBedrag > *maximum) || (budget && *record.verantwoordingsvrijBedrag > *budget);
    return teHoog ? ongeldig(QStringLiteral("verantwoordingsvrijTeHoog"), pad) : Outcome<void>();
}

/// The same budget entered twice would be paid twice: a number of a verstrekker names one toekenning, and for the Wlz a budgethouder has one
/// at a time from him. (Gemeenten grant several beside each other.)
Outcome<void> checkNietDubbel(Werk& werk, const Toekenning& record)
{
    PGB_TRY(alle, werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
    for (const Toekenning& t : alle) {
        if (t.id == record.id || t.verstrekker != record.verstrekker || t.wet != record.wet || t.status == ToekenningStatus::Ingetrokken)
            continue;
        const bool nummer = !record.toekenningsnummer.isEmpty() && t.toekenningsnummer == record.toekenningsnummer;
        if (nummer || (record.wet == Wet::Wlz && t.periode.overlaps(record.periode)))
            return Problem{ProblemKind::Conflict, nummer ? QStringLiteral("toekenningBestaatAl") : QStringLiteral("toekenningOverlapt"),
                           {{QStringLiteral("nummerTekst"), t.toekenningsnummer}}, nummer ? QStringLiteral("toekenningsnummer") : QStringLiteral("periode"), {}};
    }
    return {};
}

} // namespace

Outcome<Toekenning> showToekenning(Werk& werk, ToekenningId id)
{
    PGB_TRY(record, gevonden(werk.unit.toekenningen().find(id)));
    PGB_TRY(relatie, relatieTot(werk, record));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    PGB_CHECK(werk.bekeken(QStringLiteral("toekenning.bekijken"), QStringLiteral("toekenning"), id.waarde, record.budgethouder));
    return record;
}

Outcome<Toekenning> enterToekenning(Werk& werk, Toekenning record, const std::optional<Bsn>& bsn)
{
    PGB_CHECK(eisRol(werk, Handeling::ToekenningInvoeren));
    PGB_TRY(relatie, relatieTotDossier(werk, record.budgethouder));
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(record.budgethouder)));
    // A toekenning opens the whole dossier to its verstrekker: a guessed number may not be enough for it.
    if (!relatie.isVerstrekker && (!bsn || *bsn != budgethouder.bsn))
        return nietGevonden();
    record.id = {};
    record.verstrekker = werk.gebruiker().verstrekker;
    record.status = ToekenningStatus::Actief;
    PGB_TRY(verstrekker, gevonden(werk.unit.partijen().findVerstrekker(record.verstrekker)));
    if (std::find(verstrekker.wetten.begin(), verstrekker.wetten.end(), record.wet) == verstrekker.wetten.end())
        return ongeldig(QStringLiteral("wetNietVanVerstrekker"), QStringLiteral("wet"));
    PGB_CHECK(validateToekenning(record));
    PGB_CHECK(checkBesluitdag(werk, record.beschikkingsdatum, {}));
    PGB_CHECK(checkVerantwoordingsvrij(werk, record));
    PGB_CHECK(checkNietDubbel(werk, record));
    PGB_TRY(stored, werk.unit.toekenningen().insert(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("toekenning.invoeren"), QStringLiteral("toekenning"), stored.id.waarde, stored.budgethouder));
    PGB_CHECK(hercontroleer(werk, stored.budgethouder));
    return stored;
}

Outcome<Toekenning> changeToekenning(Werk& werk, ToekenningId id, qint64 rijversie, Toekenning record)
{
    PGB_TRY(current, gevonden(werk.unit.toekenningen().find(id)));
    PGB_TRY(relatie, relatieTot(werk, current));
    PGB_CHECK(eis(werk, relatie, Handeling::ToekenningZien, Handeling::ToekenningInvoeren));
    if (current.rijversie != rijversie)
        return versieVerouderd();
    if (record.wet != current.wet)
        return ongeldig(QStringLiteral("wetVast"), QStringLiteral("wet"));
    if (record.budgethouder != current.budgethouder)
        return ongeldig(QStringLiteral("budgethouderVast"), QStringLiteral("budgethouder"));
    record.id = id;
    record.rijversie = rijversie;
    record.verstrekker = current.verstrekker;
    record.status = ToekenningStatus::Actief;
    PGB_CHECK(validateToekenning(record));
    PGB_CHECK(checkBesluitdag(werk, record.beschikkingsdatum, current.beschikkingsdatum));
    PGB_CHECK(checkVerantwoordingsvrij(werk, record));
    PGB_CHECK(checkNietDubbel(werk, record));
    PGB_TRY(stored, werk.unit.toekenningen().update(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("toekenning.wijzigen"), QStringLiteral("toekenning"), id.waarde, stored.budgethouder));
    PGB_CHECK(werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder));
    PGB_CHECK(hercontroleer(werk, stored.budgethouder));
    return stored;
}

Outcome<BudgetBoekingen> metReserve(Werk& werk, const std::vector<BudgethouderId>& budgethouders)
{
    PGB_TRY(boekingen, werk.unit.toekenningen().boekingenVan(budgethouders));
    for (const BudgethouderId id : budgethouders) {
        PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(id));
        PGB_TRY(reserve, maandloonBoekingen(werk, id, toekenningen, nullptr));
        boekingen.boekingen.insert(boekingen.boekingen.end(), reserve.begin(), reserve.end());
    }
    return std::move(boekingen);
}

std::vector<BudgethouderId> budgethoudersVan(const std::vector<Toekenning>& toekenningen)
{
    std::vector<BudgethouderId> ids;
    for (const Toekenning& toekenning : toekenningen)
        ids.push_back(toekenning.budgethouder);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Outcome<Lijst<ToekenningSom>> listToekenningSommen(Werk& werk, int jaar, Bladzijde bladzijde)
{
    PGB_TRY(lijst, werk.unit.toekenningen().list(werk.bereik(), bladzijde));
    Lijst<ToekenningSom> sommen;
    sommen.volgende = lijst.volgende;
    std::vector<Toekenning> gezien;
    for (Toekenning& toekenning : lijst.items) {
        PGB_TRY(relatie, relatieTot(werk, toekenning));
        if (magNu(werk, relatie, Handeling::BudgetZien) && toekenning.periode.overlaps(Periode::jaar(jaar)) && !toekenning.niveaus.empty())
            gezien.push_back(std::move(toekenning));
    }
    PGB_TRY(boekingen, metReserve(werk, budgethoudersVan(gezien)));
    for (Toekenning& toekenning : gezien) {
        const NiveauStand stand = budgetStand(toekenning, boekingen).front();
        sommen.items.push_back({std::move(toekenning), stand});
    }
    return sommen;
}

Outcome<BudgetOverzicht> budgetOverzicht(Werk& werk, BudgethouderId id, int jaar)
{
    PGB_TRY(dossier, relatieTotDossier(werk, id));
    PGB_CHECK(eisZien(werk, dossier, Handeling::BudgetZien));
    PGB_CHECK(bekijkDossier(werk, QStringLiteral("budget.bekijken"), id));
    BudgetOverzicht overzicht;
    PGB_TRY(boekingen, metReserve(werk, {id}));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(id));
    for (const Toekenning& toekenning : toekenningen) {
        PGB_TRY(relatie, relatieTot(werk, toekenning));
        if (!magNu(werk, relatie, Handeling::BudgetZien) || !toekenning.periode.overlaps(Periode::jaar(jaar)))
            continue;
        overzicht.toekenningen.push_back({toekenning, budgetStand(toekenning, boekingen)});
        for (const Boeking& boeking : boekingen.boekingen) {
            if (boeking.toekenning == toekenning.id)
                overzicht.boekingen.boekingen.push_back(boeking);
        }
        for (const Storting& storting : boekingen.stortingen) {
            if (storting.toekenning == toekenning.id)
                overzicht.boekingen.stortingen.push_back(storting);
        }
    }
    return overzicht;
}

} // namespace pgb::app
