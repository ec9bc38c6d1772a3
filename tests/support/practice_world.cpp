#include "tests/support/practice_world.h"
#include "server/app/attempt.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QDateTime>
#include <cstdlib>
#include <liboath/oath.h>

namespace pgb::test {
namespace {

Bsn bsn(int which)
{
    for (int number = 999990000; ; ++number) {
        if (const auto found = Bsn::parse(QString::number(number)); found && which-- == 0)
            return *found;
    }
}

Iban iban(int which)
{
    for (int check = 2; check < 99; ++check) {
        const QString text = QStringLiteral("NL%1TEST%2").arg(check, 2, 10, QChar(u'0')).arg(which, 10, 10, QChar(u'0'));
        if (const auto found = Iban::parse(text))
            return *found;
    }
    return {};
}

/// Numbers of kinds with a check digit of their own are found by trying.
template<class Nummer>
Nummer numbered(const QString& form, int from)
{
    for (int i = from; i < from + 10'000; ++i) {
        if (const auto found = Nummer::parse(form.arg(i, 8, 10, QChar(u'0'))))
            return *found;
    }
    return {};
}

ParameterWaarde practiceValue(ParameterWaarde row, const QString& value)
{
    row.id = 0;
    row.waarde = value;
    row.oefenwaarde = true;
    return row;
}

Outcome<bool> seedParameters(app::UnitOfWork& unit)
{
    ParameterWaarde mark;
    mark.key = QStringLiteral("oefenomgeving");
    PGB_CHECK(unit.parameters().insert(practiceValue(mark, QStringLiteral("ja"))));
    for (const ParameterWaarde& row : ParameterTabel::meegeleverd()) {
        QString value;
        if (row.key == QLatin1String("maximumtariefUur"))
            value = row.categorie == QLatin1String("formeel") ? QStringLiteral("8400") : QStringLiteral("2670");
        else if (row.key == QLatin1String("maximumtariefDagdeel"))
            value = QStringLiteral("7740");
        else if (row.key == QLatin1String("reiskostenToegestaan"))
            value = QStringLiteral("ja");
        else if (row.key == QLatin1String("urenTolerantiePercentage"))
            value = QStringLiteral("10");
        else if (row.key == QLatin1String("betalingTweedePaarOgenBedrag"))
            value = QStringLiteral("2500000");
        // What nobody confirmed yet would hold every payment (DC-105).
        if (!row.waarde.isEmpty() && !row.geverifieerd)
            value = row.waarde;
        if (!row.geverifieerd && !value.isEmpty())
            PGB_CHECK(unit.parameters().insert(practiceValue(row, value)));
    }
    return true;
}

Outcome<Gebruiker> account(app::UnitOfWork& unit, Gebruiker gebruiker, const QByteArray& hash)
{
    gebruiker.naam = gebruiker.gebruikersnaam;
    gebruiker.totpActief = true;
    PGB_TRY(stored, unit.gebruikers().insert(gebruiker, hash));
    PGB_CHECK(unit.gebruikers().setAanmeldgegevens({stored.id, hash, practiceSecret(), 0}));
    return stored;
}

Gebruiker person(const QString& name, Rol rol)
{
    Gebruiker gebruiker;
    gebruiker.gebruikersnaam = name;
    gebruiker.rol = rol;
    return gebruiker;
}

Outcome<void> accounts(app::UnitOfWork& unit, PracticeWorld::Dossier& d, const QString& suffix, const QByteArray& hash)
{
    Gebruiker budgethouder = person(QStringLiteral("budgethouder") + suffix, Rol::Budgethouder);
    budgethouder.budgethouder = d.budgethouder.id;
    PGB_TRY(bh, account(unit, budgethouder, hash));
    d.budgethouderAccount = bh;
    PGB_TRY(vert, account(unit, person(QStringLiteral("vertegenwoordiger") + suffix, Rol::Vertegenwoordiger), hash));
    d.vertegenwoordigerAccount = vert;
    Vertegenwoordiging registratie;
    registratie.budgethouder = d.budgethouder.id;
    registratie.gebruiker = vert.id;
    registratie.rechten = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
    registratie.van = QDate(2024, 1, 1);
    PGB_CHECK(unit.budgethouders().insertVertegenwoordiging(registratie));
    Gebruiker zorgverlener = person(QStringLiteral("zorgverlener") + suffix, Rol::Zorgverlener);
    zorgverlener.zorgverlener = d.zorgverlener.id;
    PGB_TRY(zv, account(unit, zorgverlener, hash));
    d.zorgverlenerAccount = zv;
    Gebruiker medewerker = person(QStringLiteral("medewerker") + suffix, Rol::MedewerkerVerstrekker);
    medewerker.verstrekker = d.verstrekker.id;
    PGB_TRY(mw, account(unit, medewerker, hash));
    d.medewerkerAccount = mw;
    // They looked him up before this began.
    for (const Gebruiker& who : {d.budgethouderAccount, d.vertegenwoordigerAccount})
        PGB_CHECK(unit.zorgverleners().onthoud(who.id, d.zorgverlener.id));
    return {};
}

Outcome<PracticeWorld::Dossier> dossier(app::UnitOfWork& unit, int number, Wet wet, const QByteArray& hash)
{
    PracticeWorld::Dossier d;
    const QString suffix = QString::number(number);
    d.functie = wet == Wet::Wlz ? QStringLiteral("WLZ-BI") : QStringLiteral("WMO-02");
    d.verstrekker.soort = wet == Wet::Wlz ? VerstrekkerSoort::Zorgkantoor : VerstrekkerSoort::Gemeente;
    d.verstrekker.naam = QStringLiteral("Verstrekker ") + suffix;
    d.verstrekker.codeNummer = QStringLiteral("550") + suffix;
    d.verstrekker.wetten = wet == Wet::Wlz ? std::vector{Wet::Wlz} : std::vector{Wet::Wmo, Wet::Jw};
    PGB_TRY(verstrekker, unit.partijen().insertVerstrekker(d.verstrekker));
    d.verstrekker = verstrekker;

    d.budgethouder.bsn = bsn(number);
    d.budgethouder.profielnummer = QStringLiteral("A000000") + suffix;
    d.budgethouder.naam = {QStringLiteral("B."), QString(), QStringLiteral("Houder") + suffix};
    d.budgethouder.geboortedatum = QDate(1980, 5, 5);
    d.budgethouder.iban = iban(number);
    PGB_TRY(budgethouder, unit.budgethouders().insert(d.budgethouder));
    d.budgethouder = budgethouder;

    d.zorgverlener.soort = ZorgverlenerSoort::Zzp;
    d.zorgverlener.naam = QStringLiteral("Zorg ") + suffix;
    d.zorgverlener.kvkNummer = numbered<KvkNummer>(QStringLiteral("%1"), 99990000 + 20 * number);
    d.zorgverlener.agbCode = numbered<AgbCode>(QStringLiteral("%1"), 41990000 + number * 100);
    d.zorgverlener.ibOndernemer = true;
    d.zorgverlener.geboortedatum = QDate(1985, 2, 2);
    d.zorgverlener.iban = iban(100 + number);
    d.zorgverlener.ibanSinds = QDate(2020, 1, 1);
    PGB_TRY(zorgverlener, unit.zorgverleners().insert(d.zorgverlener));
    d.zorgverlener = zorgverlener;

    d.toekenning.verstrekker = d.verstrekker.id;
    d.toekenning.budgethouder = d.budgethouder.id;
    d.toekenning.wet = wet;
    d.toekenning.toekenningsnummer = QStringLiteral("T-2025-") + suffix;
    d.toekenning.beschikkingsdatum = QDate(2024, 12, 1);
    d.toekenning.periode = Periode::jaar(2025);
    Budgetniveau root;
    root.id = {1};
    root.naam = QStringLiteral("Totaal");
    root.bedrag = Bedrag{6'000'000};
    Budgetniveau leaf;
    leaf.id = {2};
    leaf.bovenliggend = {1};
    leaf.soort = BudgetniveauSoort::Functie;
    leaf.functieCode = wet == Wet::Wlz ? QStringLiteral("WLZ-TOT") : d.functie;
    leaf.naam = QStringLiteral("Zorg");
    d.toekenning.niveaus = {root, leaf};
    PGB_TRY(toekenning, unit.toekenningen().insert(d.toekenning));
    d.toekenning = toekenning;
    PGB_CHECK(accounts(unit, d, suffix, hash));
    return d;
}

QString totp(const QByteArray& secret, int stepsAhead)
{
    char code[7] = {};
    const time_t now = static_cast<time_t>(QDateTime::currentSecsSinceEpoch() + 30 * stepsAhead);
    oath_totp_generate2(secret.constData(), static_cast<size_t>(secret.size()), now, 30, 0, 6, 0, code);
    return QString::fromLatin1(code);
}

} // namespace

QDate practiceDay() { return {2025, 11, 3}; }
QString practicePassword() { return QStringLiteral("een lang wachtwoord"); }
QByteArray practiceSecret() { return "12345678901234567890"; }

QString practiceCode(int stepsAhead) { return totp(practiceSecret(), stepsAhead); }

QString codeOf(const QString& base32)
{
    const QByteArray text = base32.toLatin1();
    char* bytes = nullptr;
    size_t size = 0;
    if (oath_base32_decode(text.constData(), static_cast<size_t>(text.size()), &bytes, &size) != OATH_OK)
        return {};
    const QByteArray secret(bytes, static_cast<qsizetype>(size));
    free(bytes);
    return totp(secret, 0);
}

Outcome<PracticeWorld> seedPracticeWorld(app::Storage& storage, const QByteArray& passwordHash)
{
    return storage.write<PracticeWorld>([&](app::UnitOfWork& unit) -> Outcome<PracticeWorld> {
        PracticeWorld world;
        PGB_CHECK(seedParameters(unit));
        PGB_TRY(een, dossier(unit, 1, Wet::Wlz, passwordHash));
        world.een = een;
        PGB_TRY(twee, dossier(unit, 2, Wet::Wmo, passwordHash));
        world.twee = twee;
        PGB_TRY(svb, account(unit, person(QStringLiteral("svb"), Rol::Svb), passwordHash));
        world.svb = svb;
        PGB_TRY(beheerder, account(unit, person(QStringLiteral("beheerder"), Rol::Beheerder), passwordHash));
        world.beheerder = beheerder;
        return world;
    });
}

ZorgovereenkomstInhoud acceptableContent(const PracticeWorld::Dossier& dossier)
{
    ZorgovereenkomstInhoud content;
    content.toekenningen = {dossier.toekenning.id};
    content.ingangsdatum = QDate(2025, 10, 1);
    content.vasteUren = false;
    content.dagenPerWeek = 3;
    content.minutenPerWeek = 600;
    content.familieband = Familieband::Geen;
    content.antwoorden.geeftLeiding = false;
    content.werkafspraken.push_back({dossier.functie, dossier.toekenning.id, Eenheid::Uur, Tarief::fromCenten(4000), 600,
                                     QStringLiteral("Begeleiding bij het huishouden, de administratie en het reizen; drie keer per week, "
                                                    "thuis, met als doel zelfstandig te blijven wonen.")});
    return content;
}

std::vector<Declaratieregel> typedHours(const PracticeWorld::Dossier& dossier, int jaar, int maand, int aantal)
{
    std::vector<Declaratieregel> lines;
    for (QDate day(jaar, maand, 1); static_cast<int>(lines.size()) < aantal && day.month() == maand; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        Declaratieregel line;
        line.datum = day;
        line.functieCode = dossier.functie;
        line.eenheid = Eenheid::Uur;
        line.aantal = 120;
        lines.push_back(line);
    }
    return lines;
}

} // namespace pgb::test
