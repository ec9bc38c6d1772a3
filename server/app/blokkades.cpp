#include "server/app/blokkades.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/toekenning/blokkade.h"
#include <algorithm>

namespace pgb::app {
namespace {

constexpr QLatin1String controlesVanBlokkade[] = {QLatin1String("DC-012"), QLatin1String("DC-017"), QLatin1String("DC-030")};

Outcome<void> eisBeheer(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    return eis(werk, relatie, Handeling::ToekenningZien, Handeling::BlokkadeBeheren);
}

bool isNiveauVan(const Toekenning& toekenning, qint64 id)
{
    return std::any_of(toekenning.niveaus.begin(), toekenning.niveaus.end(), [id](const Budgetniveau& n) { return n.id.waarde == id; });
}

/// What is named is of this budgethouder, and the caller's verstrekker pays it.
Outcome<bool> isVanBeller(Werk& werk, BudgethouderId budgethouder, const Blokkade& record)
{
    if (record.reikwijdte == BlokkadeReikwijdte::Toekenning || record.reikwijdte == BlokkadeReikwijdte::Budgetniveau) {
        PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(budgethouder));
        return std::any_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) {
            const bool genoemd = record.reikwijdte == BlokkadeReikwijdte::Toekenning ? t.id.waarde == record.reikwijdteId : isNiveauVan(t, record.reikwijdteId);
            return genoemd && t.verstrekker == werk.gebruiker().verstrekker;
        });
    }
    PGB_TRY(overeenkomsten, werk.unit.zorgovereenkomsten().ofBudgethouder(budgethouder));
    for (const Zorgovereenkomst& z : overeenkomsten) {
        if ((record.reikwijdte == BlokkadeReikwijdte::Zorgovereenkomst ? z.id.waarde : z.zorgverlener.waarde) != record.reikwijdteId)
            continue;
        PGB_TRY(relatie, relatieTot(werk, z));
        if (magNu(werk, relatie, Handeling::BlokkadeBeheren))
            return true;
    }
    return false;
}

Outcome<void> checkInhoud(const Werk& werk, const Blokkade& record)
{
    if (record.reikwijdte == BlokkadeReikwijdte::Vertegenwoordiger) // ending the registration is what stops him
        return ongeldig(QStringLiteral("codeOnbekend"), QStringLiteral("reikwijdte"));
    if (record.publiekeReden.isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("publiekeReden"));
    const BlokkadeDagen dagen = blokkadeDagen(record.van, record.tot, werk.vandaag());
    if (dagen == BlokkadeDagen::Goed)
        return {};
    const bool begin = dagen == BlokkadeDagen::BeginVoorbij || dagen == BlokkadeDagen::BeginTeVer;
    return ongeldig(QStringLiteral("periodeOngeldig"), begin ? QStringLiteral("van") : QStringLiteral("tot"));
}

/// What waits for the bank and is under a block now.
Outcome<void> houdBetalingen(Werk& werk, BudgethouderId budgethouder)
{
    constexpr int meest = 10'000;
    for (const DeclaratieStatus status : {DeclaratieStatus::Betaalbaar, DeclaratieStatus::Ingepland}) {
        PGB_TRY(lijst, werk.unit.declaraties().metStatus(status, meest, budgethouder));
        for (Declaratie& declaratie : lijst)
            PGB_CHECK(houdAlsGeblokkeerd(werk, declaratie));
    }
    return {};
}

bool isVoorbij(const Blokkade& record, QDate vandaag) { return record.tot && *record.tot < vandaag; }

} // namespace

Outcome<void> houdAlsGeblokkeerd(Werk& werk, Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    const bool geblokkeerd = std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) {
        return std::find(std::begin(controlesVanBlokkade), std::end(controlesVanBlokkade), b.controle) != std::end(controlesVanBlokkade);
    });
    return geblokkeerd ? houdTegen(werk, declaratie, bevindingen) : Outcome<void>();
}

Outcome<void> houdGeblokkeerdeInRun(Werk& werk, BetaalrunId run)
{
    PGB_TRY(betalingen, werk.unit.betalingen().ofRun(run));
    for (const Betaling& betaling : betalingen) {
        for (const DeclaratieId id : betaling.declaraties) {
            PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(id)));
            PGB_TRY(blokkades, werk.unit.toekenningen().blokkadesVoor(declaratie.budgethouder, declaratie.zorgverlener));
            if (!blokkades.empty())
                PGB_CHECK(houdAlsGeblokkeerd(werk, declaratie));
        }
    }
    return {};
}

Outcome<std::vector<Blokkade>> listBlokkades(Werk& werk, BudgethouderId budgethouder)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eisZien(werk, relatie, Handeling::ToekenningZien));
    const bool beheert = magNu(werk, relatie, Handeling::BlokkadeBeheren);
    if (!beheert && werk.gebruiker().rol != Rol::Svb)
        return nietToegestaan();
    PGB_CHECK(bekijkDossier(werk, QStringLiteral("blokkades.bekijken"), budgethouder));
    PGB_TRY(alle, werk.unit.toekenningen().blokkadesVoor(budgethouder, {}));
    std::erase_if(alle, [&](const Blokkade& b) { return isVoorbij(b, werk.vandaag()) || (beheert && b.verstrekker != werk.gebruiker().verstrekker); });
    for (Blokkade& b : alle) {
        if (!beheert)
            b.interneReden.clear();
    }
    return std::move(alle);
}

Outcome<Blokkade> plaatsBlokkade(Werk& werk, BudgethouderId budgethouder, Blokkade record)
{
    PGB_CHECK(eisBeheer(werk, budgethouder));
    record.id = {};
    record.verstrekker = werk.gebruiker().verstrekker;
    record.geplaatstDoor = werk.gebruiker().id;
    record.interneReden = record.interneReden.trimmed();
    record.publiekeReden = record.publiekeReden.trimmed();
    PGB_CHECK(checkInhoud(werk, record));
    PGB_TRY(eigen, isVanBeller(werk, budgethouder, record));
    if (!eigen)
        return nietGevonden();
    PGB_TRY(alle, werk.unit.toekenningen().blokkadesVoor(budgethouder, {}));
    const bool dubbel = std::any_of(alle.begin(), alle.end(), [&](const Blokkade& b) {
        return b.reikwijdte == record.reikwijdte && b.reikwijdteId == record.reikwijdteId && b.verstrekker == record.verstrekker && !isVoorbij(b, werk.vandaag());
    });
    if (dubbel)
        return Problem{ProblemKind::Conflict, QStringLiteral("alGeblokkeerd"), {}, {}, {}};
    PGB_TRY(stored, werk.unit.toekenningen().insertBlokkade(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("blokkade.plaatsen"), QStringLiteral("blokkade"), stored.id.waarde, budgethouder));
    PGB_CHECK(houdBetalingen(werk, budgethouder));
    PGB_CHECK(hercontroleer(werk, budgethouder));
    using S = DeclaratieStatus;
    if (stored.reikwijdte == BlokkadeReikwijdte::Zorgverlener) // in as many dossiers as he has: a job does those
        PGB_CHECK(werk.unit.dossier().laatNakijken(ZorgverlenerId{stored.reikwijdteId}, {S::Betaalbaar, S::Ingepland, S::Geparkeerd}, stored.van));
    return stored;
}

Outcome<void> hefBlokkadeOp(Werk& werk, BudgethouderId budgethouder, BlokkadeId id, qint64 rijversie)
{
    PGB_CHECK(eisBeheer(werk, budgethouder));
    PGB_TRY(alle, werk.unit.toekenningen().blokkadesVoor(budgethouder, {}));
    const auto gevonden = std::find_if(alle.begin(), alle.end(), [&](const Blokkade& b) { return b.id == id && b.verstrekker == werk.gebruiker().verstrekker; });
    if (gevonden == alle.end())
        return nietGevonden();
    PGB_CHECK(werk.unit.toekenningen().hefBlokkadeOp(id, rijversie, werk.gebruiker().id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("blokkade.opheffen"), QStringLiteral("blokkade"), id.waarde, budgethouder));
    if (gevonden->reikwijdte == BlokkadeReikwijdte::Zorgverlener)
        PGB_CHECK(werk.unit.dossier().laatNakijken(ZorgverlenerId{gevonden->reikwijdteId}, {DeclaratieStatus::Geparkeerd}, werk.vandaag()));
    return hercontroleer(werk, budgethouder);
}

} // namespace pgb::app
