#include "tests/support/bulk_world.h"
#include "server/app/attempt.h"
#include "shared/base/duur.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::test {
namespace {

/// The n-th valid number of a form.
template<class Nummer>
Nummer volgend(const QString& vorm, int breedte, int& vanaf)
{
    for (;;) {
        if (const auto gevonden = Nummer::parse(vorm.arg(vanaf++, breedte, 10, QLatin1Char('0'))))
            return *gevonden;
    }
}

Outcome<Gebruiker> medewerkerVan(app::UnitOfWork& unit, const QString& naam, OrganisatieId organisatie, const QByteArray& hash)
{
    Gebruiker gebruiker;
    gebruiker.gebruikersnaam = naam;
    gebruiker.naam = naam;
    gebruiker.rol = Rol::MedewerkerOrganisatie;
    gebruiker.organisatie = organisatie;
    gebruiker.totpActief = true;
    PGB_TRY(stored, unit.gebruikers().insert(gebruiker, hash));
    PGB_CHECK(unit.gebruikers().setAanmeldgegevens({stored.id, hash, practiceSecret(), 0}));
    return stored;
}

Outcome<BudgethouderId> client(app::UnitOfWork& unit, const PracticeWorld& world, const BulkWorld& bulk, int nummer, int& bsn)
{
    PracticeWorld::Dossier d = world.een;
    d.budgethouder.bsn = volgend<Bsn>(QStringLiteral("9%1"), 8, bsn);
    d.budgethouder.profielnummer = QStringLiteral("C%1").arg(nummer, 7, 10, QLatin1Char('0'));
    d.budgethouder.klantnummer = bulkKlant(nummer);
    d.budgethouder.naam.achternaam = QStringLiteral("Cliënt%1").arg(nummer);
    PGB_TRY(budgethouder, unit.budgethouders().insert(d.budgethouder));
    d.toekenning.budgethouder = budgethouder.id;
    d.toekenning.toekenningsnummer = QStringLiteral("K-%1").arg(nummer);
    PGB_TRY(toekenning, unit.toekenningen().insert(d.toekenning));
    d.toekenning = toekenning;
    Zorgovereenkomst overeenkomst;
    overeenkomst.nummer = QStringLiteral("2025-K%1").arg(nummer, 5, 10, QLatin1Char('0'));
    overeenkomst.budgethouder = budgethouder.id;
    overeenkomst.zorgverlener = bulk.zorgverlener.id;
    ZorgovereenkomstVersie versie;
    versie.status = ZorgovereenkomstStatus::Lopend;
    versie.inhoud = acceptableContent(d);
    versie.statusSinds = QDateTime(QDate(2025, 9, 20), QTime(9, 0), Qt::UTC);
    overeenkomst.versies = {versie};
    PGB_CHECK(unit.zorgovereenkomsten().insert(overeenkomst));
    return budgethouder.id;
}

} // namespace

QString bulkKlant(int client) { return QStringLiteral("K%1").arg(client, 5, 10, QLatin1Char('0')); }

Outcome<BulkWorld> seedBulkWorld(app::Storage& storage, const PracticeWorld& world, int clienten, const QByteArray& passwordHash)
{
    return storage.write<BulkWorld>([&](app::UnitOfWork& unit) -> Outcome<BulkWorld> {
        BulkWorld bulk;
        // Numbers that the practice registers know.
        int kvk = 5000, agb = 5000, bsn = 1'000'000;
        bulk.zorgverlener.kvkNummer = volgend<KvkNummer>(QStringLiteral("9999%1"), 4, kvk);
        PGB_TRY(organisatie, unit.partijen().insertOrganisatie({{}, QStringLiteral("Zorg Samen"), bulk.zorgverlener.kvkNummer}));
        bulk.organisatie = organisatie;
        PGB_TRY(andere, unit.partijen().insertOrganisatie({{}, QStringLiteral("Andere Zorg"), {}}));
        PGB_TRY(medewerker, medewerkerVan(unit, QStringLiteral("declarant"), organisatie.id, passwordHash));
        bulk.medewerker = medewerker;
        PGB_TRY(vreemde, medewerkerVan(unit, QStringLiteral("vreemde"), andere.id, passwordHash));
        bulk.vreemde = vreemde;
        bulk.zorgverlener = world.een.zorgverlener;
        bulk.zorgverlener.id = {};
        bulk.zorgverlener.kvkNummer = organisatie.kvkNummer; // DC-008
        bulk.zorgverlener.soort = ZorgverlenerSoort::Zorginstelling;
        bulk.zorgverlener.naam = organisatie.naam;
        bulk.zorgverlener.agbCode = volgend<AgbCode>(QStringLiteral("4199%1"), 4, agb);
        bulk.zorgverlener.organisatie = organisatie.id;
        PGB_TRY(zorgverlener, unit.zorgverleners().insert(bulk.zorgverlener));
        bulk.zorgverlener = zorgverlener;
        for (int i = 0; i < clienten; ++i) {
            PGB_TRY(id, client(unit, world, bulk, i, bsn));
            bulk.clienten.push_back(id);
        }
        return bulk;
    });
}

std::vector<Bulkregel> goedeBulkregels(int clienten, int aantal)
{
    std::vector<Bulkregel> uit;
    const int per = (aantal + clienten - 1) / clienten;
    for (int c = 0; c < clienten && int(uit.size()) < aantal; ++c) {
        for (int i = 0; i < per && int(uit.size()) < aantal; ++i) {
            Bulkregel regel;
            regel.nummer = int(uit.size()) + 2;
            regel.klant = bulkKlant(c);
            regel.functie = QStringLiteral("WLZ-BI");
            // Visits through the month, the n-th of a day an hour and a half after the one before: none is another's copy.
            regel.datum = QDate(2025, 10, 1 + i % 31);
            regel.begin = QTime(6, 0).addSecs(i / 31 * 600);
            regel.eind = regel.begin->addSecs(300);
            regel.aantal = 5;
            regel.tarief = Tarief::fromCenten(4000);
            regel.kenmerk = QStringLiteral("R%1").arg(regel.nummer);
            uit.push_back(regel);
        }
    }
    return uit;
}

QByteArray bulkCsv(const std::vector<Bulkregel>& regels)
{
    QString tekst = QStringLiteral("Cliëntnummer;Zorgfunctie;Datum;Begintijd;Eindtijd;Uren;Tarief;Bedrag;Kenmerk\r\n");
    for (const Bulkregel& r : regels) {
        tekst += QStringList{r.klant, r.functie, r.datum.toString(QStringLiteral("dd-MM-yyyy")), r.begin ? r.begin->toString(QStringLiteral("HH:mm")) : QString(),
                             r.eind ? r.eind->toString(QStringLiteral("HH:mm")) : QString(), duurKlok(Duur{qint32(r.aantal)}),
                             r.tarief ? tariefTekst(*r.tarief) : QString(), r.bedrag ? bedragTekst(*r.bedrag) : QString(), r.kenmerk}
                     .join(QLatin1Char(';')) + QStringLiteral("\r\n");
    }
    return "\xef\xbb\xbf" + tekst.toUtf8();
}

} // namespace pgb::test
