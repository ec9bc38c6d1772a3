#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/toegang_service.h"
#include "server/app/zorgovereenkomsten.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// No agreement needs more files than this, changes of many years included.
constexpr size_t meesteBijlagen = 60;

std::optional<Partijrol> kantVan(const Werk& werk)
{
    if (werk.isBudgethouderKant())
        return Partijrol::Budgethouder;
    return werk.isZorgverlenerKant() ? std::optional(Partijrol::Zorgverlener) : std::nullopt;
}

/// `gezien`: the agreement with the versions that the caller sees.
bool isZichtbaar(const Werk& werk, const Relatie& relatie, const Zorgovereenkomst& gezien, const OvereenkomstBijlage& bestand)
{
    if (isIdentiteitsbewijs(bestand.bijlage.soort) && (!magNu(werk, relatie, Handeling::IdentiteitsbewijsZien) || !telt(bestand, gezien.zorgverlener)))
        return false;
    return kantVan(werk) == bestand.kant || std::any_of(gezien.versies.begin(), gezien.versies.end(), [&](const ZorgovereenkomstVersie& v) {
        return noemt(v.inhoud, bestand.bijlage);
    });
}

Outcome<std::vector<OvereenkomstBijlage>> zichtbareBestanden(Werk& werk, const Relatie& relatie, const Zorgovereenkomst& record)
{
    PGB_TRY(gezien, zichtbaar(werk, relatie, record));
    PGB_TRY(alle, werk.unit.overeenkomstBijlagen().ofZorgovereenkomst(record.id));
    std::erase_if(alle, [&](const OvereenkomstBijlage& b) { return !isZichtbaar(werk, relatie, gezien, b); });
    return std::move(alle);
}

bool magTypen(const Werk& werk, const Relatie& relatie, const Zorgovereenkomst& record)
{
    return magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen)
        && std::any_of(record.versies.begin(), record.versies.end(), [&](const ZorgovereenkomstVersie& v) {
               return isVoorKant(v, werk.gebruiker().rol) && isBewerkbaar(werk, relatie, v);
           });
}

/// A draft that only its own side has seen.
bool isEigenConcept(const Werk& werk, const ZorgovereenkomstVersie& versie)
{
    return versie.status == ZorgovereenkomstStatus::Concept && isVoorKant(versie, werk.gebruiker().rol);
}

Outcome<OvereenkomstBijlage> vind(const std::vector<OvereenkomstBijlage>& bestanden, BijlageId id)
{
    for (const OvereenkomstBijlage& b : bestanden) {
        if (b.bijlage.id == id)
            return b;
    }
    return nietGevonden();
}

CodeParams details(const Bijlage& bijlage) { return {{QStringLiteral("soort"), code(bijlage.soort)}}; }

} // namespace

Outcome<std::vector<Bijlage>> overeenkomstBijlagen(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, id));
    PGB_TRY(bestanden, zichtbareBestanden(werk, seen.second, seen.first));
    std::vector<Bijlage> uit;
    for (OvereenkomstBijlage& b : bestanden)
        uit.push_back(std::move(b.bijlage));
    return uit;
}

Outcome<Bijlage> addOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageSoort soort, const QString& naam, const Bestand& bestand)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return nietToegestaan();
    if (!magTypen(werk, relatie, record))
        return Problem{ProblemKind::Conflict, QStringLiteral("nietTeBewerken"), {}, {}, {}};
    if (!isVanOvereenkomst(soort))
        return ongeldig(QStringLiteral("bijlageHoortElders"), QStringLiteral("soort"));
    const bool bewijs = isIdentiteitsbewijs(soort);
    if (bewijs && !record.zorgverlener)
        return Problem{ProblemKind::Conflict, QStringLiteral("zorgverlenerEerst"), {}, {}, {}};
    PGB_TRY(bijlage, neemBestand(werk, soort, naam, bestand));
    OvereenkomstBijlage nieuw{bijlage, kantVan(werk).value_or(Partijrol::Budgethouder), bewijs ? record.zorgverlener : ZorgverlenerId()};
    PGB_TRY(alle, werk.unit.overeenkomstBijlagen().ofZorgovereenkomst(id));
    for (const OvereenkomstBijlage& b : alle) {
        if (b.kant == nieuw.kant && b.zorgverlener == nieuw.zorgverlener && b.bijlage.soort == soort && b.bijlage.sha256 == bijlage.sha256)
            return b.bijlage;
    }
    if (alle.size() >= meesteBijlagen)
        return teVeelBijlagen(meesteBijlagen);
    PGB_TRY(stored, werk.unit.overeenkomstBijlagen().insert(id, nieuw, bestand.inhoud));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgovereenkomst.bijlage"), QStringLiteral("zorgovereenkomst"), id.waarde, record.budgethouder, details(stored.bijlage)));
    return std::move(stored.bijlage);
}

Outcome<void> removeOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageId bijlage)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::ZorgovereenkomstOpstellen))
        return nietToegestaan();
    PGB_TRY(bestanden, zichtbareBestanden(werk, relatie, record));
    PGB_TRY(bestand, vind(bestanden, bijlage));
    if (bestand.kant != kantVan(werk))
        return nietToegestaan();
    const bool inGebruik = std::any_of(record.versies.begin(), record.versies.end(), [&](const ZorgovereenkomstVersie& v) {
        return !isEigenConcept(werk, v) && noemt(v.inhoud, bestand.bijlage);
    });
    if (inGebruik)
        return Problem{ProblemKind::Conflict, QStringLiteral("bestandInGebruik"), {}, {}, {}};
    PGB_CHECK(werk.unit.overeenkomstBijlagen().remove(id, bijlage));
    return werk.vastleggen(QStringLiteral("zorgovereenkomst.bijlageWeg"), QStringLiteral("zorgovereenkomst"), id.waarde, record.budgethouder, details(bestand.bijlage));
}

Outcome<BijlageInhoud> openOvereenkomstBijlage(Werk& werk, ZorgovereenkomstId id, BijlageId bijlage)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    const auto& [record, relatie] = seen;
    PGB_TRY(bestanden, zichtbareBestanden(werk, relatie, record));
    PGB_TRY(bestand, vind(bestanden, bijlage));
    PGB_TRY(inhoud, gevonden(werk.unit.overeenkomstBijlagen().inhoud(id, bijlage)));
    const QString handeling = isIdentiteitsbewijs(bestand.bijlage.soort) ? QStringLiteral("zorgovereenkomst.identiteitsbewijsBekijken")
                                                                         : QStringLiteral("zorgovereenkomst.bijlageBekijken");
    PGB_CHECK(werk.bekeken(handeling, QStringLiteral("zorgovereenkomst"), id.waarde, record.budgethouder));
    return BijlageInhoud{std::move(bestand.bijlage), inhoud};
}

Outcome<void> checkBestanden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstInhoud& inhoud, const ZorgovereenkomstInhoud& bewaard)
{
    std::optional<std::vector<OvereenkomstBijlage>> hier;
    for (const Bestandsplaats& plaats : bestandsplaatsen()) {
        const std::optional<Bestandsverwijzing>& bestand = plaats.van(inhoud);
        if (!bestand || bestand == plaats.van(bewaard))
            continue;
        if (!hier && zorgovereenkomst.id) {
            PGB_TRY(relatie, relatieTot(werk, zorgovereenkomst));
            PGB_TRY(bestanden, zichtbareBestanden(werk, relatie, zorgovereenkomst));
            hier = std::move(bestanden);
        }
        const bool bekend = hier && std::any_of(hier->begin(), hier->end(), [&](const OvereenkomstBijlage& b) {
            return b.bijlage.soort == plaats.soort && b.bijlage.sha256 == bestand->sha256;
        });
        if (!bekend)
            return ongeldig(QStringLiteral("bestandOnbekend"), QString(plaats.pad));
    }
    return {};
}

Outcome<std::vector<QByteArray>> bewaardeBestanden(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<QByteArray> uit;
    const auto plaatsen = bestandsplaatsen();
    if (std::none_of(plaatsen.begin(), plaatsen.end(), [&](const Bestandsplaats& p) { return p.van(inhoud).has_value(); }))
        return uit;
    PGB_TRY(alle, werk.unit.overeenkomstBijlagen().ofZorgovereenkomst(zorgovereenkomst.id));
    for (const OvereenkomstBijlage& b : alle) {
        if (telt(b, zorgovereenkomst.zorgverlener) && noemt(inhoud, b.bijlage))
            uit.push_back(b.bijlage.sha256);
    }
    return uit;
}

void zonderBestanden(ZorgovereenkomstInhoud& inhoud)
{
    for (const Bestandsplaats& plaats : bestandsplaatsen())
        plaats.in(inhoud).reset();
}

Outcome<void> neemBestandenMee(Werk& werk, const Zorgovereenkomst& van, const ZorgovereenkomstInhoud& inhoud, Zorgovereenkomst& naar)
{
    PGB_TRY(relatie, relatieTot(werk, van));
    PGB_TRY(bestanden, zichtbareBestanden(werk, relatie, van));
    ZorgovereenkomstVersie& versie = naar.versies.back();
    bool mee = false;
    for (OvereenkomstBijlage& b : bestanden) {
        const auto plaatsen = bestandsplaatsen();
        const auto plaats = std::find_if(plaatsen.begin(), plaatsen.end(), [&](const Bestandsplaats& p) { return p.soort == b.bijlage.soort; });
        if (plaats == plaatsen.end() || !noemt(inhoud, b.bijlage) || plaats->van(versie.inhoud))
            continue;
        PGB_TRY(bytes, gevonden(werk.unit.overeenkomstBijlagen().inhoud(van.id, b.bijlage.id)));
        b.kant = kantVan(werk).value_or(b.kant);
        b.bijlage.toegevoegdOp = werk.nu;
        PGB_CHECK(werk.unit.overeenkomstBijlagen().insert(naar.id, b, bytes));
        plaats->in(versie.inhoud) = plaats->van(inhoud);
        mee = true;
    }
    if (!mee)
        return {};
    PGB_TRY(stored, werk.unit.zorgovereenkomsten().updateVersie(versie));
    versie = stored;
    return {};
}

Outcome<int> ruimBijlagenOp(Werk& werk) { return werk.unit.overeenkomstBijlagen().ruimOp(werk.nu.addDays(-1)); }

} // namespace pgb::app
