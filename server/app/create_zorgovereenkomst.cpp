#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include <algorithm>
#include <set>

namespace pgb::app {
namespace {

bool isOpen(ZorgovereenkomstStatus status)
{
    using S = ZorgovereenkomstStatus;
    return status == S::Concept || status == S::Gedeeld || status == S::Teruggestuurd || status == S::GetekendZorgverlener
           || status == S::GetekendBudgethouder || status == S::InBeoordeling || status == S::AanvullingGevraagd;
}

/// Whether the caller may name this zorgverlener: he found him by number, entered him, or has an agreement with him. A number that was only
/// counted up is as unknown as one that nobody has: naming somebody opens his name and address.
Outcome<bool> isBekend(Werk& werk, ZorgverlenerId zorgverlener)
{
    PGB_TRY(kent, werk.unit.zorgverleners().kent(werk.gebruiker().id, zorgverlener));
    if (kent)
        return true;
    ZorgovereenkomstFilter filter;
    filter.zorgverlener = zorgverlener;
    PGB_TRY(eigen, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, Bladzijde{1, 0}));
    return !eigen.items.empty();
}

/// No more than an agreement holds: what one side types, the other must be able to open and read.
Outcome<void> checkOmvang(const ZorgovereenkomstInhoud& inhoud)
{
    if (inhoud.werkafspraken.size() > size_t(invoergrens::zorgfuncties))
        return ongeldig(QStringLiteral("teVeelZorgfuncties"), QStringLiteral("inhoud/werkafspraken"));
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        std::set<Tariefmoment> momenten;
        for (const AfwijkendTarief& tarief : inhoud.werkafspraken[i].afwijkendeTarieven) {
            if (!momenten.insert(tarief.moment).second)
                return ongeldig(QStringLiteral("momentDubbel"), QStringLiteral("inhoud/werkafspraken/%1/afwijkendeTarieven").arg(i));
        }
    }
    return {};
}

/// Unknown toekenningen and zorgverleners in a draft would break later look-ups; whose they are is for the controles to say.
Outcome<void> checkReferences(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener, const ZorgovereenkomstInhoud& inhoud,
                              const ZorgovereenkomstInhoud& bewaard = {})
{
    PGB_CHECK(checkOmvang(inhoud));
    for (const auto& [id, path] : {std::pair(zorgverlener, QStringLiteral("zorgverlener")), std::pair(inhoud.vervangt, QStringLiteral("inhoud/vervangt"))}) {
        if (!id)
            continue;
        PGB_TRY(bekend, isBekend(werk, id));
        if (!bekend)
            return ongeldig(QStringLiteral("zorgverlenerOnbekend"), path);
    }
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(budgethouder));
    const auto known = [&](ToekenningId id) {
        // Which budgets there are is the budgethouder's to tell: a zorgverlener names those that he was given.
        if (werk.isZorgverlenerKant())
            return std::find(bewaard.toekenningen.begin(), bewaard.toekenningen.end(), id) != bewaard.toekenningen.end();
        return std::any_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) { return t.id == id; });
    };
    for (size_t i = 0; i < inhoud.toekenningen.size(); ++i) {
        const bool dubbel = std::count(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), inhoud.toekenningen[i]) > 1;
        if (dubbel || !known(inhoud.toekenningen[i]))
            return ongeldig(QStringLiteral("toekenningOnbekend"), QStringLiteral("inhoud/toekenningen/%1").arg(i));
    }
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        if (inhoud.werkafspraken[i].toekenning && !known(inhoud.werkafspraken[i].toekenning))
            return ongeldig(QStringLiteral("toekenningOnbekend"), QStringLiteral("inhoud/werkafspraken/%1/toekenning").arg(i));
    }
    return {};
}

/// Another agreement with the same zorgverlener is still being drawn up or looked at; the caller may see it (domain 6.2, guard of nieuw).
Outcome<bool> heeftOpenConcept(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener)
{
    if (!zorgverlener)
        return false;
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(budgethouder));
    return std::any_of(alle.begin(), alle.end(), [&](const Zorgovereenkomst& z) {
        return z.zorgverlener == zorgverlener && std::any_of(z.versies.begin(), z.versies.end(), [&](const ZorgovereenkomstVersie& v) {
            return isOpen(v.status) && isVoorKant(v, werk.gebruiker().rol);
        });
    });
}

/// By what right he acts (domain 5.2): whoever is no legal representative has a mandate; for one by law only the record says which.
std::optional<Vertegenwoordigingsgrond> grondVan(const Vertegenwoordiging& registratie)
{
    const bool metMachtiging = registratie.soort != VertegenwoordigingSoort::WettelijkVertegenwoordiger;
    return !registratie.grond && metMachtiging ? std::optional(Vertegenwoordigingsgrond::Machtiging) : registratie.grond;
}

/// Who acts for the budgethouder, as the verstrekker registered it (domain 6.1 step 1: it is shown, not typed): the caller when he may sign. Whoever may only type leaves who is named, and
/// names the one who may sign where nobody is; nothing when that is not one, or for a budgethouder himself.
Outcome<std::optional<VertegenwoordigerGegevens>> geregistreerd(Werk& werk, BudgethouderId budgethouder, const std::optional<VertegenwoordigerGegevens>& bewaard)
{
    if (werk.gebruiker().rol != Rol::Vertegenwoordiger)
        return bewaard;
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(budgethouder));
    std::erase_if(registraties, [&](const Vertegenwoordiging& v) {
        const std::optional<Rechten> rechten = rechtenOp({&v, 1}, v.gebruiker, budgethouder, werk.vandaag());
        return !rechten || !rechten->testFlag(Recht::Ondertekenen);
    });
    auto wie = std::find_if(registraties.begin(), registraties.end(), [&](const Vertegenwoordiging& v) { return v.gebruiker == werk.gebruiker().id; });
    if (wie == registraties.end() && !bewaard && registraties.size() == 1)
        wie = registraties.begin();
    if (wie == registraties.end())
        return bewaard;
    PGB_TRY(persoon, gevonden(werk.unit.gebruikers().find(wie->gebruiker)));
    return std::optional(VertegenwoordigerGegevens{grondVan(*wie), persoon.naam, wie->adres, wie->telefoon});
}

/// What no client decides: only a verstrekker grants an exception, the registration says who represents, the law prescribes the model.
Outcome<ZorgovereenkomstInhoud> vanOns(Werk& werk, BudgethouderId budgethouder, ZorgovereenkomstInhoud inhoud,
                                       const ZorgovereenkomstInhoud& bewaard)
{
    inhoud.tariefuitzonderingVerleend = bewaard.tariefuitzonderingVerleend;
    if (inhoud.looptijd == Looptijd::Onbepaald)
        inhoud.einddatum.reset(); // the question of a last day is not asked then
    PGB_TRY(wie, geregistreerd(werk, budgethouder, bewaard.vertegenwoordiger));
    inhoud.vertegenwoordiger = std::move(wie);
    PGB_CHECK(zetOpModel(werk, budgethouder, inhoud));
    return inhoud;
}

} // namespace

Outcome<void> zetOpModel(Werk& werk, BudgethouderId budgethouder, ZorgovereenkomstInhoud& inhoud)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(budgethouder));
    std::vector<Wet> wetten;
    for (const ToekenningId id : inhoud.toekenningen) {
        if (const Toekenning* toekenning = vindToekenning(toekenningen, id))
            wetten.push_back(toekenning->wet);
    }
    const Modelversie model = huidigModel(inhoud.soort, wetten, werk.vandaag());
    inhoud.modelversie = model.versie;
    inhoud.modelHash = model.hash;
    return {};
}

Outcome<ZorgovereenkomstVersie> versieVan(const Zorgovereenkomst& zorgovereenkomst, int volgnummer)
{
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        if (versie.volgnummer == volgnummer)
            return versie;
    }
    return nietGevonden();
}

ZorgovereenkomstActor actorVan(const Werk& werk)
{
    if (!werk.gebruiker().id)
        return ZorgovereenkomstActor::Systeem;
    if (werk.isBudgethouderKant())
        return ZorgovereenkomstActor::Budgethouder;
    return werk.isZorgverlenerKant() ? ZorgovereenkomstActor::Zorgverlener : ZorgovereenkomstActor::Beoordelaar;
}

namespace {

void zetStap(const Werk& werk, ZorgovereenkomstVersie& versie, ZorgovereenkomstStatus status, const QString& reden, ZorgovereenkomstActor door)
{
    versie.status = status;
    versie.statusSinds = werk.nu;
    versie.statusReden = reden;
    versie.stappen.push_back({status, werk.nu, door});
}

} // namespace

void setStatus(const Werk& werk, ZorgovereenkomstVersie& versie, ZorgovereenkomstStatus status, const QString& reden)
{
    zetStap(werk, versie, status, reden, actorVan(werk));
}

void setStatusVanzelf(const Werk& werk, ZorgovereenkomstVersie& versie, ZorgovereenkomstStatus status, const QString& reden)
{
    zetStap(werk, versie, status, reden, ZorgovereenkomstActor::Systeem);
}

Outcome<Zorgovereenkomst> createZorgovereenkomst(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener,
                                                 const ZorgovereenkomstInhoud& inhoud)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eis(werk, relatie, Handeling::ZorgovereenkomstZien, Handeling::ZorgovereenkomstOpstellen));
    if (!werk.isBudgethouderKant())
        return nietToegestaan();
    PGB_CHECK(checkReferences(werk, budgethouder, zorgverlener, inhoud));
    PGB_CHECK(checkBestanden(werk, {}, inhoud, {}));
    PGB_TRY(bezig, heeftOpenConcept(werk, budgethouder, zorgverlener));
    if (bezig)
        return Problem{ProblemKind::Conflict, QStringLiteral("openVersie"), {}, {}, {}};
    Zorgovereenkomst record;
    PGB_TRY(nummer, werk.unit.zorgovereenkomsten().nextNummer(werk.vandaag().year()));
    record.nummer = nummer;
    record.budgethouder = budgethouder;
    record.zorgverlener = zorgverlener;
    ZorgovereenkomstVersie versie;
    PGB_TRY(eigen, vanOns(werk, budgethouder, inhoud, {}));
    versie.inhoud = std::move(eigen);
    setStatus(werk, versie, ZorgovereenkomstStatus::Concept);
    record.versies.push_back(versie);
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().insert(record));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.opstellen"), QStringLiteral("zorgovereenkomst"), stored.id.waarde,
                              budgethouder));
    return stored;
}

Outcome<ZorgovereenkomstVersie> amendZorgovereenkomst(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return nietToegestaan();
    const ZorgovereenkomstVersie* source = nullptr;
    for (const ZorgovereenkomstVersie& versie : record.versies) {
        // A draft of the other side is not there for this one; who hands his over first goes first.
        if (isOpen(versie.status) && isVoorKant(versie, werk.gebruiker().rol))
            return Problem{ProblemKind::Conflict, QStringLiteral("openVersie"), {}, {}, {}};
        if (versie.status == ZorgovereenkomstStatus::Lopend || versie.status == ZorgovereenkomstStatus::Goedgekeurd)
            source = &versie;
    }
    if (eindigt(record))
        return Problem{ProblemKind::Conflict, QStringLiteral("overeenkomstEindigt"), {}, {}, {}};
    if (!source)
        return Problem{ProblemKind::Conflict, QStringLiteral("geenGeldendeVersie"), {}, {}, {}};
    ZorgovereenkomstVersie versie;
    versie.zorgovereenkomst = id;
    versie.opgesteldDoor = werk.isZorgverlenerKant() ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    versie.volgnummer = record.versies.back().volgnummer + 1;
    PGB_TRY(eigen, vanOns(werk, record.budgethouder, source->inhoud, source->inhoud));
    versie.inhoud = std::move(eigen);
    versie.inhoud.ketenBevestigd = false; // an extension is a new contract of the chain, and asks again (L03)
    // A change takes effect on the first of a month (domain 6.3, W22); of what has not begun, from its first day at the earliest.
    const auto eersteVanaf = [](QDate dag) { return dag.day() == 1 ? dag : QDate(dag.year(), dag.month(), 1).addMonths(1); };
    versie.inhoud.ingangsdatum = std::max(eersteVanaf(werk.vandaag().addDays(1)), eersteVanaf(source->inhoud.ingangsdatum));
    setStatus(werk, versie, ZorgovereenkomstStatus::Concept);
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().insertVersie(versie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.wijzigen"), QStringLiteral("zorgovereenkomst"), id.waarde,
                              record.budgethouder));
    return stored;
}

Outcome<VersieAfloop> saveVersie(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie, ZorgverlenerId zorgverlener,
                                 const ZorgovereenkomstInhoud& inhoud)
{
    using S = ZorgovereenkomstStatus;
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return nietToegestaan();
    PGB_TRY(versie, versieVan(record, volgnummer));
    if (!isVoorKant(versie, werk.gebruiker().rol))
        return nietGevonden();
    if (!isBewerkbaar(werk, relatie, versie))
        return geenOvergang(code(versie.status), QStringLiteral("bewaren"));
    if (versie.rijversie != rijversie)
        return versieVerouderd();
    PGB_CHECK(checkReferences(werk, record.budgethouder, zorgverlener, inhoud, versie.inhoud));
    PGB_CHECK(checkBestanden(werk, record, inhoud, versie.inhoud));
    PGB_CHECK(checkOpenVelden(werk, record, versie, inhoud));
    if (zorgverlener && zorgverlener != record.zorgverlener) {
        if (record.versies.size() > 1 || versie.status != S::Concept)
            return Problem{ProblemKind::Conflict, QStringLiteral("zorgverlenerVast"), {}, QStringLiteral("zorgverlener"), {}};
        PGB_CHECK(werk.unit.zorgovereenkomsten().setZorgverlener(id, zorgverlener));
        record.zorgverlener = zorgverlener;
    }
    PGB_TRY(eigen, vanOns(werk, record.budgethouder, inhoud, versie.inhoud));
    versie.inhoud = std::move(eigen);
    versie.bewaardOp = werk.nu;
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
    PGB_CHECK(werk.melden(QStringLiteral("zorgovereenkomst"), id.waarde, record.budgethouder));
    for (ZorgovereenkomstVersie& v : record.versies) {
        if (v.volgnummer == volgnummer)
            v = stored;
    }
    PGB_TRY(feiten, gatherFeiten(werk, record, stored, true));
    PGB_TRY(bevindingen, judge(feiten));
    return VersieAfloop{stored, bevindingen, false};
}

} // namespace pgb::app
