#include "server/main/demo/demo_world.h"

namespace pgb::demo {

namespace {

constexpr QDate start() { return QDate::fromJulianDay(2460585); } // 1 October 2024

struct Accounts {
    QByteArray hash;
    app::OneTimeCodes& codes;
};

Outcome<Gebruiker> account(app::UnitOfWork& unit, const Accounts& accounts, Gebruiker gebruiker)
{
    gebruiker.totpActief = true;
    PGB_TRY(stored, unit.gebruikers().insert(gebruiker, accounts.hash));
    PGB_CHECK(unit.gebruikers().setAanmeldgegevens({stored.id, accounts.hash, accounts.codes.newSecret(), 0}));
    return stored;
}

Gebruiker person(const QString& gebruikersnaam, const QString& naam, Rol rol)
{
    Gebruiker gebruiker;
    gebruiker.gebruikersnaam = gebruikersnaam;
    gebruiker.naam = naam;
    gebruiker.rol = rol;
    return gebruiker;
}

Outcome<void> verstrekkers(World& world, app::UnitOfWork& unit, const Accounts& accounts)
{
    const Verstrekker wanted[] = {
        {{}, VerstrekkerSoort::Zorgkantoor, QStringLiteral("Zorgkantoor Oefenland"), QStringLiteral("5999"), {Wet::Wlz}},
        {{}, VerstrekkerSoort::Gemeente, QStringLiteral("Gemeente Oefenstad"), QStringLiteral("9901"), {Wet::Wmo, Wet::Jw}},
        {{}, VerstrekkerSoort::Gemeente, QStringLiteral("Gemeente Voorbeeldam"), QStringLiteral("9902"), {Wet::Wmo, Wet::Jw}},
    };
    const QString names[] = {QStringLiteral("zorgkantoor"), QStringLiteral("oefenstad"), QStringLiteral("voorbeeldam")};
    const QString people[] = {QStringLiteral("C. Verhoef"), QStringLiteral("M. Terpstra"), QStringLiteral("B. Kuipers")};
    for (size_t i = 0; i < std::size(wanted); ++i) {
        PGB_TRY(stored, unit.partijen().insertVerstrekker(wanted[i]));
        Gebruiker gebruiker = person(names[i], people[i], Rol::MedewerkerVerstrekker);
        gebruiker.verstrekker = stored.id;
        PGB_TRY(employee, account(unit, accounts, gebruiker));
        world.verstrekkers.push_back(stored);
        world.beoordelaars.push_back(employee);
    }
    return {};
}

Outcome<void> staff(World& world, app::UnitOfWork& unit, const Accounts& accounts)
{
    PGB_TRY(svb, account(unit, accounts, person(QStringLiteral("svb"), QStringLiteral("L. Sanders"), Rol::Svb)));
    PGB_TRY(beheerder, account(unit, accounts, person(QStringLiteral("beheer"), QStringLiteral("P. Dijkstra"), Rol::Beheerder)));
    world.svb = svb;
    world.beheerder = beheerder;
    PGB_TRY(bureau, unit.partijen().insertOrganisatie({{}, QStringLiteral("Pgb-bureau De Brug"), KvkNummer::parse(u"99991001")}));
    const std::pair<QString, QString> people[] = {{QStringLiteral("vera"), QStringLiteral("V. Hendrikse")},
                                                  {QStringLiteral("ruben"), QStringLiteral("R. Maas")},
                                                  {QStringLiteral("anouk"), QStringLiteral("A. de Ruiter")}};
    for (const auto& [gebruikersnaam, naam] : people) {
        Gebruiker gebruiker = person(gebruikersnaam, naam, Rol::Vertegenwoordiger);
        gebruiker.organisatie = bureau.id;
        PGB_TRY(stored, account(unit, accounts, gebruiker));
        world.vertegenwoordigers.push_back(stored);
    }
    return {};
}

Outcome<void> zorgverleners(World& world, app::UnitOfWork& unit, const Accounts& accounts)
{
    const People people;
    const QString organisations[] = {QStringLiteral("Zorg Dichtbij B.V."), QStringLiteral("Thuishulp Noord")};
    for (int i = 0; i < aantalZorgverleners; ++i) {
        Zorgverlener record;
        record.soort = soortVan(i);
        const int number = 200 + i;
        const bool organisation = record.soort == ZorgverlenerSoort::Zorginstelling;
        record.naam = organisation ? organisations[i - (aantalZorgverleners - 2)] : volledigeNaam(people.naam(number));
        if (record.soort == ZorgverlenerSoort::Informeel)
            record.bsn = people.bsn(number);
        else
            record.kvkNummer = people.kvk(i), record.agbCode = people.agb(i, organisation);
        record.ibOndernemer = record.soort == ZorgverlenerSoort::Zzp;
        if (!organisation) {
            record.geboortedatum = people.geboortedatum(number);
            record.geslacht = people.geslacht(number);
        } else {
            record.vestigingsnummer = people.vestigingsnummer(i);
        }
        record.telefoon = people.telefoon(number);
        record.iban = people.iban(number);
        record.ibanSinds = QDate(2023, 1, 1);
        record.adres = people.adres(number);
        Gebruiker gebruiker = person(organisation ? QStringLiteral("org%1").arg(i - aantalZorgverleners + 3) : QStringLiteral("zv%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                                     organisation ? volledigeNaam(people.naam(number)) : record.naam, organisation ? Rol::MedewerkerOrganisatie : Rol::Zorgverlener);
        if (organisation) {
            PGB_TRY(company, unit.partijen().insertOrganisatie({{}, record.naam, record.kvkNummer}));
            record.organisatie = company.id;
            gebruiker.organisatie = company.id;
        }
        PGB_TRY(stored, unit.zorgverleners().insert(record));
        if (!organisation)
            gebruiker.zorgverlener = stored.id;
        PGB_TRY(employee, account(unit, accounts, gebruiker));
        world.zorgverleners.push_back(stored);
        (organisation ? world.organisatieAccounts : world.zorgverlenerAccounts).push_back(employee);
    }
    return {};
}

Outcome<void> represent(World& world, app::UnitOfWork& unit, const Budgethouder& houder, int i)
{
    const auto add = [&](const Gebruiker& who, Rechten rechten, std::optional<QDate> tot) -> Outcome<void> {
        Vertegenwoordiging record;
        record.budgethouder = houder.id;
        record.gebruiker = who.id;
        record.soort = VertegenwoordigingSoort::Professioneel;
        record.grond = i % 3 == 0 ? Vertegenwoordigingsgrond::Bewindvoerder : Vertegenwoordigingsgrond::Machtiging;
        record.adres = People().adres(900);
        record.telefoon = People().telefoon(900);
        record.rechten = rechten;
        record.van = QDate(2024, 1, 1);
        record.tot = tot;
        PGB_CHECK(unit.budgethouders().insertVertegenwoordiging(record));
        return {};
    };
    const Rechten alles = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
    if (i < 44)
        PGB_CHECK(add(world.vertegenwoordigers[0], alles, i == 10 ? std::optional(QDate(2025, 12, 15)) : std::nullopt));
    if (i >= 24)
        PGB_CHECK(add(world.vertegenwoordigers[1], i < 44 ? Rechten(Recht::Zien | Recht::Invoeren) : alles, std::nullopt));
    if (i < 12)
        PGB_CHECK(add(world.vertegenwoordigers[2], Recht::Zien, QDate(2025, 12, 31)));
    return {};
}

Outcome<Budgethouder> budgethouder(World& world, app::UnitOfWork& unit, int i)
{
    const People people;
    Budgethouder record;
    record.bsn = people.bsn(i);
    record.profielnummer = QStringLiteral("A%1").arg(817 + i, 7, 10, QLatin1Char('0'));
    record.klantnummer = QString::number(300100 + i * 3);
    record.naam = people.naam(i);
    record.geslacht = people.geslacht(i);
    record.geboortedatum = budgethouderPlan(i).wet == Wet::Jw ? QDate(2009 + i % 8, 1 + i % 12, 1 + i % 28) : people.geboortedatum(i);
    record.woonadres = people.adres(i);
    record.telefoon = people.telefoon(i);
    record.iban = people.iban(i);
    PGB_TRY(stored, unit.budgethouders().insert(record));
    PGB_CHECK(represent(world, unit, stored, i));
    world.budgethouders.push_back(stored);
    return stored;
}

Outcome<void> budgethouders(World& world, app::UnitOfWork& unit, const Accounts& accounts)
{
    for (int i = 0; i < aantalBudgethouders; ++i) {
        PGB_TRY(stored, budgethouder(world, unit, i));
        if (i < 3) {
            Gebruiker gebruiker = person(QStringLiteral("bh%1").arg(i + 1), volledigeNaam(stored.naam), Rol::Budgethouder);
            gebruiker.budgethouder = stored.id;
            PGB_CHECK(account(unit, accounts, gebruiker));
        }
    }
    return {};
}

} // namespace

const Gebruiker& World::zorgverlenerKant(int zorgverlener) const
{
    const int organisations = zorgverlener - (aantalZorgverleners - 2);
    return organisations >= 0 ? organisatieAccounts.at(size_t(organisations)) : zorgverlenerAccounts.at(size_t(zorgverlener));
}

Outcome<void> seedBudgethouder(World& world, int i)
{
    return world.storage.write<void>([&](app::UnitOfWork& unit) -> Outcome<void> {
        PGB_CHECK(budgethouder(world, unit, i));
        return {};
    });
}

Outcome<void> seedParties(World& world, app::PasswordHashing& hashing, app::OneTimeCodes& codes)
{
    world.clock.set(start(), QTime(9, 0));
    PGB_TRY(hash, hashing.hash(oefenWachtwoord()));
    const Accounts accounts{hash, codes};
    return world.storage.write<void>([&](app::UnitOfWork& unit) -> Outcome<void> {
        PGB_TRY(existing, unit.gebruikers().list());
        if (!existing.empty())
            return Problem{ProblemKind::Conflict, QStringLiteral("databaseNietLeeg"), {}, {}, {}};
        PGB_CHECK(verstrekkers(world, unit, accounts));
        PGB_CHECK(staff(world, unit, accounts));
        PGB_CHECK(zorgverleners(world, unit, accounts));
        return budgethouders(world, unit, accounts);
    });
}

} // namespace pgb::demo
