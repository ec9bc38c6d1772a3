#include "server/app/rekeningen.h"
#include "server/app/declaraties.h"
#include "server/app/profiel.h"
#include "server/app/toegang_service.h"

namespace pgb::app {
namespace {

/// Whose money it is, as it stands now.
struct Persoon {
    std::optional<Budgethouder> budgethouder;
    std::optional<Zorgverlener> zorgverlener;
    Relatie relatie;
};

Outcome<Persoon> persoonVan(Werk& werk, const Rekeningwijziging& record)
{
    Persoon persoon;
    if (record.budgethouder) {
        PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(record.budgethouder)));
        PGB_TRY(relatie, relatieTotDossier(werk, record.budgethouder));
        persoon.budgethouder = std::move(budgethouder);
        persoon.relatie = relatie;
    } else {
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
        PGB_TRY(relatie, relatieTotZorgverlener(werk, zorgverlener));
        persoon.zorgverlener = std::move(zorgverlener);
        persoon.relatie = relatie;
    }
    return persoon;
}

/// Those who could have changed the number themselves: SVB, and the person's own side. A beheerder never, a verstrekker neither.
bool magZien(const Werk& werk, const Persoon& persoon)
{
    if (persoon.budgethouder)
        return magNu(werk, persoon.relatie, Handeling::ProfielWijzigen);
    return persoon.relatie.isZorgverlener || werk.gebruiker().rol == Rol::Svb;
}

QString soortVan(const Rekeningwijziging& record) { return record.budgethouder ? QStringLiteral("budgethouder") : QStringLiteral("zorgverlener"); }
qint64 nummerVan(const Rekeningwijziging& record) { return record.budgethouder ? record.budgethouder.waarde : record.zorgverlener.waarde; }

Outcome<bool> bewezen(Werk& werk, GebruikerId gebruiker)
{
    PGB_TRY(op, werk.unit.rekeningen().uitgegeven(gebruiker));
    return !op.isValid();
}

Outcome<bool> gafUit(Werk& werk, GebruikerId wie, GebruikerId account)
{
    const QDateTime ooit = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const char* daad : {"gebruiker.invoeren", "gebruiker.wachtwoordZetten", "gebruiker.tweedeFactorWissen"}) {
        PGB_TRY(gedaan, werk.unit.audit().gedaan(wie, QLatin1String(daad), QStringLiteral("gebruiker"), account.waarde, ooit));
        if (gedaan)
            return true;
    }
    return false;
}

/// One person could be behind the caller's account and this one.
Outcome<bool> eenHand(Werk& werk, GebruikerId ander)
{
    const GebruikerId zelf = werk.gebruiker().id;
    if (!ander || !zelf)
        return false;
    PGB_TRY(gaf, gafUit(werk, zelf, ander));
    PGB_TRY(kreeg, gafUit(werk, ander, zelf));
    return gaf || kreeg;
}

Outcome<Rekeningwijziging> voorLezer(Werk& werk, Rekeningwijziging record, const Persoon& persoon)
{
    PGB_TRY(asker, werk.unit.gebruikers().find(record.gebruiker));
    PGB_TRY(sinds, werk.unit.rekeningen().uitgegeven(record.gebruiker));
    PGB_TRY(zelf, bewezen(werk, werk.gebruiker().id));
    const QDateTime vanaf = sinds.isValid() ? sinds : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    PGB_TRY(meer, werk.unit.audit().gedaan(record.gebruiker, soortVan(record) + QStringLiteral(".wijzigen"), soortVan(record), nummerVan(record), vanaf));
    record.gevraagdDoor = asker ? asker->naam : QString();
    record.gegevensGewijzigd = meer;
    record.naam = persoon.budgethouder ? volledigeNaam(persoon.budgethouder->naam) : persoon.zorgverlener->naam;
    record.huidig = persoon.budgethouder ? persoon.budgethouder->iban : persoon.zorgverlener->iban;
    record.telefoon = persoon.budgethouder ? persoon.budgethouder->telefoon : persoon.zorgverlener->telefoon;
    PGB_TRY(uitgever, eenHand(werk, record.gebruiker));
    record.magBevestigen = zelf && !uitgever && record.gebruiker != werk.gebruiker().id;
    return record;
}

Outcome<void> zet(Werk& werk, const Rekeningwijziging& record, Persoon persoon)
{
    if (persoon.budgethouder) {
        persoon.budgethouder->ibanSinds = ibanSinds(*persoon.budgethouder, record.iban, werk.vandaag());
        persoon.budgethouder->iban = record.iban;
        PGB_CHECK(werk.unit.budgethouders().update(*persoon.budgethouder));
        PGB_CHECK(werk.melden(QStringLiteral("budgethouder"), record.budgethouder.waarde, record.budgethouder));
        return hercontroleer(werk, record.budgethouder);
    }
    persoon.zorgverlener->ibanSinds = ibanSinds(*persoon.zorgverlener, record.iban, werk.vandaag());
    persoon.zorgverlener->iban = record.iban;
    persoon.zorgverlener->bic = record.bic;
    persoon.zorgverlener->rekeninghouder = record.rekeninghouder;
    PGB_CHECK(werk.unit.zorgverleners().update(*persoon.zorgverlener));
    PGB_CHECK(werk.melden(QStringLiteral("zorgverlener"), record.zorgverlener.waarde, {}));
    return hercontroleerMet(werk, record.zorgverlener);
}

Outcome<void> eisTweede(Werk& werk, const Rekeningwijziging& record)
{
    if (record.gebruiker == werk.gebruiker().id)
        return nietToegestaan(QStringLiteral("eigenRekening"));
    PGB_TRY(zelf, bewezen(werk, werk.gebruiker().id));
    if (!zelf)
        return nietToegestaan(QStringLiteral("accountNietBewezen"));
    PGB_TRY(uitgever, eenHand(werk, record.gebruiker));
    if (uitgever)
        return nietToegestaan(QStringLiteral("accountZelfUitgegeven"));
    if (werk.wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("codeNodigVoorRekening"));
    return {};
}

} // namespace

Outcome<bool> rekeningMoetWachten(Werk& werk)
{
    PGB_TRY(zelf, bewezen(werk, werk.gebruiker().id));
    return !zelf;
}

Outcome<void> toegangUitgegeven(Werk& werk, GebruikerId gebruiker)
{
    const bool opDeServer = werk.gebruiker().id == GebruikerId();
    return opDeServer ? Outcome<void>() : werk.unit.rekeningen().setUitgegeven(gebruiker, werk.nu);
}

Outcome<void> eisTweedePersoon(Werk& werk, const std::vector<GebruikerId>& eersten)
{
    for (const GebruikerId eerste : eersten) {
        PGB_TRY(een, eenHand(werk, eerste));
        if (eerste && (eerste == werk.gebruiker().id || een))
            return nietToegestaan(QStringLiteral("tweedePersoonNodig"));
    }
    return {};
}

Outcome<void> stelRekeningVoor(Werk& werk, Rekeningwijziging record)
{
    record.gebruiker = werk.gebruiker().id;
    record.gevraagdOp = werk.nu;
    PGB_TRY(stored, werk.unit.rekeningen().insert(std::move(record)));
    PGB_CHECK(werk.auditen(QStringLiteral("rekening.voorstellen"), soortVan(stored), nummerVan(stored), stored.budgethouder));
    return werk.melden(QStringLiteral("rekening"), stored.id, stored.budgethouder);
}

Outcome<std::vector<Rekeningwijziging>> wachtendeRekeningen(Werk& werk)
{
    PGB_TRY(alle, werk.unit.rekeningen().wachtend());
    std::vector<Rekeningwijziging> zichtbaar;
    for (Rekeningwijziging& record : alle) {
        PGB_TRY(persoon, persoonVan(werk, record));
        if (!magZien(werk, persoon))
            continue;
        PGB_TRY(getoond, voorLezer(werk, std::move(record), persoon));
        zichtbaar.push_back(std::move(getoond));
    }
    return zichtbaar;
}

Outcome<std::vector<Rekeningwijziging>> listRekeningwijzigingen(Werk& werk)
{
    PGB_TRY(lijst, wachtendeRekeningen(werk));
    // Two account numbers and a telephone number of one person are a look at him (NEN 7513).
    for (const Rekeningwijziging& record : lijst)
        PGB_CHECK(werk.bekeken(QStringLiteral("rekening.bekijken"), soortVan(record), nummerVan(record), record.budgethouder));
    return std::move(lijst);
}

Outcome<Rekeningwijziging> beslisRekening(Werk& werk, qint64 id, bool bevestigd, const QString& reden)
{
    PGB_TRY(record, gevonden(werk.unit.rekeningen().find(id)));
    PGB_TRY(persoon, persoonVan(werk, record));
    if (!magZien(werk, persoon))
        return nietGevonden();
    if (record.status != RekeningStatus::Wacht)
        return Problem{ProblemKind::Conflict, QStringLiteral("rekeningAlBesloten"), {}, {}, {}};
    const bool terug = !bevestigd && record.gebruiker == werk.gebruiker().id;
    if (bevestigd)
        PGB_CHECK(eisTweede(werk, record));
    else if (!terug && reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    record.status = bevestigd ? RekeningStatus::Bevestigd : RekeningStatus::Afgewezen;
    PGB_CHECK(werk.unit.rekeningen().besluit(id, record.status, werk.gebruiker().id, werk.nu, reden.trimmed()));
    PGB_CHECK(werk.auditen(bevestigd ? QStringLiteral("rekening.bevestigen") : QStringLiteral("rekening.afwijzen"), soortVan(record), nummerVan(record),
                           record.budgethouder, {{QStringLiteral("gebruiker"), QString::number(record.gebruiker.waarde)}}));
    PGB_CHECK(werk.melden(QStringLiteral("rekening"), id, record.budgethouder));
    if (!bevestigd)
        return record;
    // It proves who held the account when it was asked, not who got it from a beheerder after that.
    PGB_TRY(uitgegeven, werk.unit.rekeningen().uitgegeven(record.gebruiker));
    if (uitgegeven.isValid() && uitgegeven <= record.gevraagdOp)
        PGB_CHECK(werk.unit.rekeningen().setUitgegeven(record.gebruiker, {}));
    PGB_CHECK(zet(werk, record, std::move(persoon)));
    return record;
}

} // namespace pgb::app
