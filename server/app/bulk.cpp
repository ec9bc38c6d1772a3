#include "server/app/bulk_maand.h"
#include "server/app/gather.h"
#include "server/app/toegang_service.h"
#include "shared/base/nummers.h"
#include "shared/domain/zorgfunctie.h"
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace pgb::app {
namespace {

constexpr int maxBesluit = 5000;

/// Words of a reference that are a month or a day, and the surname of somebody as well.
bool isTijdwoord(const QString& woord)
{
    const QLocale nl(QLocale::Dutch);
    for (int i = 1; i <= 12; ++i) {
        if (woord.compare(nl.standaloneMonthName(i), Qt::CaseInsensitive) == 0 || (i <= 7 && woord.compare(nl.standaloneDayName(i), Qt::CaseInsensitive) == 0))
            return true;
    }
    return false;
}

/// The surname of a client in the reference, as it stands there but for the form of its apostrophe; empty = none. Surnames of more words are not looked for.
Outcome<QString> naamIn(Werk& werk, const QString& referentie)
{
    constexpr qsizetype kortste = 4;
    static const QRegularExpression geenLetters(QStringLiteral("[^\\p{L}'-]+")), inWoord(QStringLiteral("['-]+"));
    QStringList woorden = QString(referentie).replace(QChar(u'’'), QLatin1Char('\'')).split(geenLetters, Qt::SkipEmptyParts);
    for (const QString& woord : QStringList(woorden)) {
        if (woord.contains(inWoord)) // a name of two, words that were put together, or one in quotes
            woorden += woord.split(inWoord, Qt::SkipEmptyParts);
    }
    for (const QString& woord : woorden) {
        if (woord.size() < kortste || isTijdwoord(woord))
            continue;
        for (std::optional<qint64> na = 0; na;) {
            PGB_TRY(gevonden, werk.unit.budgethouders().list(werk.bereik(), woord, {200, *na}));
            if (std::any_of(gevonden.items.begin(), gevonden.items.end(), [&](const Budgethouder& b) { return b.naam.achternaam.compare(woord, Qt::CaseInsensitive) == 0; }))
                return woord;
            na = gevonden.volgende;
        }
    }
    return QString();
}

/// The name of a file with the surnames of clients in it covered: it is a label on lists, and nothing is looked up by it.
Outcome<QString> zonderNamen(Werk& werk, QString bestandsnaam)
{
    for (;;) {
        PGB_TRY(naam, naamIn(werk, bestandsnaam));
        if (naam.isEmpty())
            return bestandsnaam;
        const QString woord = QRegularExpression::escape(naam).replace(QStringLiteral("\\'"), QStringLiteral("['’]"));
        bestandsnaam.replace(QRegularExpression(QStringLiteral("(?<!\\p{L})%1(?!\\p{L})").arg(woord), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
                             QStringLiteral("•••"));
    }
}

} // namespace

/// The name of the file, the own reference and the pattern are on overviews that others see: they tell nothing of who it is about (R51).
Outcome<void> keurBulk(Werk& werk, const BulkNieuw& nieuw)
{
    if (!factuurnummerVan(nieuw.factuurpatroon, QStringLiteral("1"), QStringLiteral("2025-0001"), QDate(2025, 1, 1)))
        return ongeldig(QStringLiteral("factuurpatroonOngeldig"), QStringLiteral("factuurpatroon"));
    if (bevatBsn(nieuw.naam))
        return ongeldig(QStringLiteral("bestandsnaamMetBsn"), QStringLiteral("naam"));
    if (bevatBsn(nieuw.referentie))
        return ongeldig(QStringLiteral("referentieMetBsn"), QStringLiteral("referentie"));
    if (bevatBsn(nieuw.factuurpatroon))
        return ongeldig(QStringLiteral("factuurpatroonMetBsn"), QStringLiteral("factuurpatroon"));
    const bool perClient = nieuw.factuurpatroon.contains(QLatin1String("{klant}")) || nieuw.factuurpatroon.contains(QLatin1String("{overeenkomst}"));
    if (!perClient && nieuw.factuurpatroon.contains(QLatin1Char('{'))) // a number that is typed in full is of one declaratie: a second gets DC-084
        return ongeldig(QStringLiteral("factuurpatroonVoorAlle"), QStringLiteral("factuurpatroon"));
    PGB_TRY(kvk, kvkVan(werk));
    for (const QString& leverancier : nieuw.leveranciers.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!kvk.isEmpty() && leverancier != kvk)
            return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("bestandAndereKvk"), {{QStringLiteral("kvkTekst"), leverancier}}, QStringLiteral("leveranciers"), {}};
    }
    PGB_TRY(naam, naamIn(werk, nieuw.referentie));
    if (!naam.isEmpty())
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("referentieMetNaam"), {{QStringLiteral("naamTekst"), naam}}, QStringLiteral("referentie"), {}};
    return {};
}

Outcome<QString> bulkEigenaar(const Gebruiker& wie)
{
    if (wie.rol == Rol::MedewerkerOrganisatie && wie.organisatie)
        return QStringLiteral("o%1").arg(wie.organisatie.waarde);
    if (wie.rol == Rol::Zorgverlener && wie.zorgverlener)
        return QStringLiteral("z%1").arg(wie.zorgverlener.waarde);
    return nietToegestaan();
}

Outcome<Bulk> vindBulk(Werk& werk, BulkId id)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(bulk, gevonden(werk.unit.bulk().find(id)));
    if (bulk.eigenaar != eigenaar)
        return nietGevonden();
    return std::move(bulk);
}

namespace {

/// The batch that this file is in. Nothing = there is none, or one with clients of whom nothing is kept any more by which they can be found: then the file is brought
/// again, and what was handed in of it is known by its keys.
Outcome<std::optional<Bulk>> eerdereVan(Werk& werk, const QString& eigenaar, const BulkNieuw& nieuw)
{
    PGB_TRY(eerdere, werk.unit.bulk().metBestand(eigenaar, nieuw.bestandHash));
    bool onvindbaar = false;
    // Of a batch from before it was kept how a file was read, the same file is the same batch.
    for (const QString& indeling : {nieuw.indeling, QString()}) {
        for (const Bulk& eerder : eerdere) {
            if (eerder.indeling != indeling)
                continue;
            PGB_TRY(oud, werk.unit.bulk().heeftOudeBsnTeksten(eerder.id));
            if (!oud)
                return std::optional(eerder);
            onvindbaar = true;
        }
    }
    // With other columns the keys of the lines are others too: what was handed in would not be known again.
    if (!onvindbaar && std::any_of(eerdere.begin(), eerdere.end(), [](const Bulk& b) { return b.ingediendOp.isValid(); }))
        return Problem{ProblemKind::Conflict, QStringLiteral("bestandAndereIndeling"), {}, {}, {}};
    return std::optional<Bulk>();
}

} // namespace

Outcome<std::pair<Bulk, bool>> beginBulk(Werk& werk, const BulkNieuw& nieuw)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    if (nieuw.naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    if (nieuw.bestandHash.size() != 32)
        return ongeldig(QStringLiteral("veldSoort"), QStringLiteral("bestandHash"));
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z")); // has digits of all kinds
    if (bevatBsn(nieuw.indeling) && !hash.match(nieuw.indeling).hasMatch())
        return ongeldig(QStringLiteral("tekstMetBsn"), QStringLiteral("indeling"));
    PGB_CHECK(keurBulk(werk, nieuw));
    if (!nieuw.nogmaals) {
        PGB_TRY(eerder, eerdereVan(werk, eigenaar, nieuw));
        if (eerder) {
            const bool patroon = !nieuw.factuurpatroon.isEmpty() && nieuw.factuurpatroon != eerder->factuurpatroon;
            const bool referentie = !nieuw.referentie.isEmpty() && nieuw.referentie != eerder->referentie;
            if (!patroon && !referentie)
                return std::pair(std::move(*eerder), false);
            eerder->factuurpatroon = patroon ? nieuw.factuurpatroon : eerder->factuurpatroon;
            eerder->referentie = referentie ? nieuw.referentie : eerder->referentie;
            PGB_TRY(anders, werk.unit.bulk().update(*eerder));
            if (patroon) // mends numbers that were used already
                PGB_CHECK(werk.unit.bulk().openFouten(anders.id));
            return std::pair(std::move(anders), false);
        }
    }
    Bulk bulk;
    bulk.eigenaar = eigenaar;
    bulk.gebruiker = werk.gebruiker().id;
    PGB_TRY(naam, zonderNamen(werk, nieuw.naam.trimmed()));
    bulk.naam = naam;
    bulk.bestandHash = nieuw.bestandHash;
    bulk.referentie = nieuw.referentie;
    bulk.factuurpatroon = nieuw.factuurpatroon;
    bulk.indeling = nieuw.indeling;
    bulk.aangemaaktOp = werk.nu;
    PGB_TRY(stored, werk.unit.bulk().insert(bulk));
    PGB_CHECK(werk.auditen(QStringLiteral("bulk.aanbieden"), QStringLiteral("bulk"), stored.id.waarde, {}));
    return std::pair(stored, true);
}

Outcome<Bulk> voegBulkregels(Werk& werk, BulkId id, const std::vector<Bulkregel>& regels, bool vervolg)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    if (regels.size() > 2 * bulkBlok) // a row past midnight is two
        return ongeldig(QStringLiteral("teVeelRegels"), QStringLiteral("regels"));
    std::vector<Bulkregel> nieuw;
    nieuw.reserve(regels.size());
    std::pair<int, int> vorige{0, 0};
    for (size_t i = 0; i < regels.size(); ++i) {
        const std::pair plaats(regels[i].nummer, regels[i].deel);
        if (plaats <= vorige)
            return ongeldig(QStringLiteral("regelsNietOplopend"), QStringLiteral("regels/%1/nummer").arg(i));
        vorige = plaats;
        if (regels[i].nummer > bulk.laatsteNummer)
            nieuw.push_back(regels[i]);
    }
    if (nieuw.empty()) {
        const bool eerder = !regels.empty() && regels.back().nummer < bulk.laatsteNummer; // a block of before says nothing of the end
        if (bulk.status != Bulkstatus::Onvolledig || vervolg || eerder)
            return std::move(bulk);
        bulk.status = Bulkstatus::Open;
        return werk.unit.bulk().update(bulk);
    }
    PGB_CHECK(bedekBsns(werk, nieuw, id));
    PGB_TRY(teksten, bsnTekstenVan(werk, bulk.eigenaar, nieuw, true));
    for (Bulkregel& regel : nieuw)
        regel.klant = teksten.value(regel.klant, regel.klant);
    PGB_CHECK(werk.unit.bulk().voegRegels(id, nieuw));
    bulk.laatsteNummer = nieuw.back().nummer;
    bulk.status = vervolg ? Bulkstatus::Onvolledig : Bulkstatus::Open; // what was handed in of it stays so
    return werk.unit.bulk().update(bulk);
}

Outcome<void> wijzigBulkregel(Werk& werk, BulkId id, const Bulkregel& regel, bool weggelaten)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(was, gevonden(werk.unit.bulk().regel(id, regel.nummer, regel.deel)));
    std::vector<Bulkregel> nieuw{regel};
    PGB_CHECK(bedekBsns(werk, nieuw, id));
    for (const BulkTekstveld& veld : bulkTekstvelden()) {
        if (regel.*veld.tekst == was.regel.*veld.tekst) // what was let through as an own number is one
            nieuw.front().*veld.tekst = regel.*veld.tekst;
    }
    if (was.regel.isRijOnleesbaar() && !nieuw.front().isRijOnleesbaar())
        return ongeldig(QStringLiteral("bulkRijOnleesbaar"), QStringLiteral("regel"));
    PGB_TRY(teksten, bsnTekstenVan(werk, bulk.eigenaar, nieuw, true));
    const QString klant = was.regel.klant;
    was.regel = std::move(nieuw.front());
    was.regel.klant = teksten.value(was.regel.klant, was.regel.klant);
    was.weggelaten = weggelaten;
    return werk.unit.bulk().wijzigRegel(id, klant, was);
}

Outcome<std::pair<int, qint64>> besluitBulk(Werk& werk, BulkId id, Bulkbesluit besluit, Bulkstand stand, const QString& oorzaak)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    if (stand == Bulkstand::Ingediend)
        return ongeldig(QStringLiteral("codeOnbekend"), QStringLiteral("stand"));
    PGB_TRY(regels, werk.unit.bulk().metOorzaak(id, stand, oorzaak, maxBesluit));
    if (regels.empty())
        return nietGevonden();
    ++bulk.laatsteBesluit;
    for (BulkregelStand& regel : regels) {
        const QString klant = regel.regel.klant;
        regel.was = regel.regel;
        regel.besluit = bulk.laatsteBesluit;
        if (besluit == Bulkbesluit::LaatWeg)
            regel.weggelaten = true;
        else
            regel.regel.corrigeerNaarOvereenkomst();
        PGB_CHECK(werk.unit.bulk().wijzigRegel(id, klant, regel));
    }
    PGB_CHECK(werk.unit.bulk().update(bulk));
    PGB_CHECK(werk.auditen(QStringLiteral("bulk.besluit"), QStringLiteral("bulk"), id.waarde, {},
                           {{QStringLiteral("besluit"), code(besluit)}, {QStringLiteral("regels"), QString::number(regels.size())}}));
    return std::pair(bulk.laatsteBesluit, qint64(regels.size()));
}

Outcome<qint64> herstelBulk(Werk& werk, BulkId id, int besluit)
{
    PGB_CHECK(vindBulk(werk, id));
    PGB_TRY(regels, werk.unit.bulk().metBesluit(id, besluit, maxBesluit));
    if (besluit <= 0 || regels.empty())
        return nietGevonden();
    for (BulkregelStand& regel : regels) {
        const QString klant = regel.regel.klant;
        if (regel.was)
            regel.regel = *regel.was;
        regel.was.reset();
        regel.besluit = 0;
        regel.weggelaten = false;
        PGB_CHECK(werk.unit.bulk().wijzigRegel(id, klant, regel));
    }
    return qint64(regels.size());
}

namespace {

/// Of the batch that is named, if any: its lines of that client, or of that care, are open again. Also those under other names of whom it stood for: they were judged together.
Outcome<void> heropenKlant(Werk& werk, BulkId bulk, const QString& klant, BudgethouderId was)
{
    if (!bulk)
        return {};
    PGB_CHECK(vindBulk(werk, bulk));
    PGB_TRY(namen, was ? werk.unit.bulk().andereNamen(bulk, {was}, {klant}) : Outcome<QStringList>(QStringList()));
    for (const QString& naam : namen + QStringList{klant})
        PGB_CHECK(werk.unit.bulk().openGroep(bulk, naam));
    return {};
}

Outcome<void> heropenFunctie(Werk& werk, BulkId bulk, const QString& functie)
{
    if (!bulk)
        return {};
    PGB_CHECK(vindBulk(werk, bulk));
    return werk.unit.bulk().openMetFunctie(bulk, functie);
}

} // namespace

Outcome<void> leerKlant(Werk& werk, const QString& klant, const QString& budgethouder, BulkId bulk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    const QString eigen = klant.trimmed();
    if (eigen.isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("klant"));
    if (!isBsnTekst(eigen) && (bsnAlsKlant(eigen) || bevatBsn(eigen) || heeftBsnTekst(eigen))) // kept as it stands, or the same for two
        return ongeldig(QStringLiteral("klantIsBsn"), QStringLiteral("klant"));
    // Only somebody whom the caller works for already: a number that is tried out tells nothing. By the numbers that all know, not by what was
    // learned, for that is how a mistake in it is put right.
    const QString doel = budgethouder.trimmed();
    PGB_TRY(bekend, werk.unit.bulk().zoekKlanten(werk.bereik(), {}, {doel, eigen}));
    const BudgethouderId gevonden = bekend.value(doel);
    if (!gevonden)
        return nietGevonden();
    if (const BudgethouderId van = bekend.value(eigen); van && van != gevonden)
        return ongeldig(QStringLiteral("klantnummerVanAnder"), QStringLiteral("klant"));
    PGB_TRY(geleerd, werk.unit.bulk().zoekKlanten(werk.bereik(), eigenaar, {eigen}));
    PGB_CHECK(werk.unit.bulk().setKlant(eigenaar, eigen, gevonden));
    PGB_CHECK(heropenKlant(werk, bulk, klant, geleerd.value(eigen)));
    return werk.auditen(QStringLiteral("bulk.klant"), QStringLiteral("budgethouder"), gevonden.waarde, gevonden);
}

Outcome<void> leerFunctie(Werk& werk, const QString& functie, const QString& functieCode, BulkId bulk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    if (functie.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("functie"));
    if (bevatBsn(functie) || heeftBsnTekst(functie))
        return ongeldig(QStringLiteral("functieMetBsn"), QStringLiteral("functie"));
    if (!findZorgfunctie(functieCode))
        return ongeldig(QStringLiteral("functieOnbekend"), QStringLiteral("functieCode"));
    PGB_CHECK(werk.unit.bulk().setFunctie(eigenaar, bulkFunctieSleutel(functie), functieCode));
    return heropenFunctie(werk, bulk, functie);
}

Outcome<std::vector<BulkKlant>> bulkKlanten(Werk& werk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    return werk.unit.bulk().klanten(werk.bereik(), eigenaar);
}

Outcome<std::vector<BulkFunctie>> bulkFuncties(Werk& werk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(geleerd, werk.unit.bulk().functies(eigenaar));
    std::vector<BulkFunctie> uit;
    for (auto functie = geleerd.cbegin(); functie != geleerd.cend(); ++functie)
        uit.push_back({functie.key(), functie.value()});
    std::sort(uit.begin(), uit.end(), [](const BulkFunctie& een, const BulkFunctie& ander) { return een.functie < ander.functie; });
    return uit;
}

Outcome<void> vergeetKlant(Werk& werk, const QString& klant, BulkId bulk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(van, werk.unit.bulk().removeKlant(eigenaar, klant.trimmed()));
    if (!van)
        return nietGevonden();
    PGB_CHECK(heropenKlant(werk, bulk, klant, van));
    return werk.auditen(QStringLiteral("bulk.klantVergeten"), QStringLiteral("budgethouder"), van.waarde, van);
}

Outcome<void> vergeetFunctie(Werk& werk, const QString& functie, BulkId bulk)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_TRY(weg, werk.unit.bulk().removeFunctie(eigenaar, bulkFunctieSleutel(functie)));
    return weg ? heropenFunctie(werk, bulk, functie) : nietGevonden();
}

Outcome<void> heropenFouten(Werk& werk, BulkId id)
{
    PGB_CHECK(vindBulk(werk, id));
    return werk.unit.bulk().openFouten(id);
}

} // namespace pgb::app
