#include "server/app/bulk_dubbel.h"
#include "server/app/bulk_maand.h"
#include "server/app/periodetotalen.h"
#include "server/app/toegang_service.h"
#include "shared/base/ascii.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>
#include <limits>
#include <numeric>

namespace pgb::app {
namespace {

/// A kind of care of the national lists by its full name, of a law that the client has an agreement for before another: that it was not agreed, is said then (DC-019).
QString uitDeLijst(const QString& naam, const Klant& klant)
{
    const auto isVanKlant = [&](Wet wet) {
        for (const auto& [overeenkomst, wie] : klant.overeenkomsten) {
            for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
                if (std::any_of(versie.inhoud.werkafspraken.begin(), versie.inhoud.werkafspraken.end(), [&](const Werkafspraak& a) { const Zorgfunctie* f = findZorgfunctie(a.functieCode); return f && f->wet == wet; }))
                    return true;
            }
        }
        return false;
    };
    QString gevonden;
    for (const Zorgfunctie& functie : zorgfuncties()) {
        if (functie.naam.compare(naam, Qt::CaseInsensitive) != 0)
            continue;
        if (isVanKlant(functie.wet))
            return functie.code;
        if (gevonden.isEmpty())
            gevonden = functie.code;
    }
    return gevonden;
}

QString functieVan(const Bulkregel& regel, const Klant& klant)
{
    const QString tekst = regel.functie.trimmed();
    if (const QString geleerd = klant.kader.functies.value(bulkFunctieSleutel(tekst)); !geleerd.isEmpty())
        return geleerd;
    if (const Zorgfunctie* functie = findZorgfunctie(ascii::upper(tekst)))
        return functie->code;
    if (ascii::upper(tekst) == reiskostenFunctie())
        return reiskostenFunctie();
    // By its full name, when the name stands for one function only in the agreements of this client.
    QString gevonden;
    for (const auto& [overeenkomst, wie] : klant.overeenkomsten) {
        for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
            for (const Werkafspraak& afspraak : versie.inhoud.werkafspraken) {
                const Zorgfunctie* functie = findZorgfunctie(afspraak.functieCode);
                if (!functie || functie->naam.compare(tekst, Qt::CaseInsensitive) != 0)
                    continue;
                if (!gevonden.isEmpty() && gevonden != functie->code)
                    return {};
                gevonden = functie->code;
            }
        }
    }
    return gevonden.isEmpty() ? uitDeLijst(tekst, klant) : gevonden;
}

bool heeftFunctie(const ZorgovereenkomstVersie* versie, const QString& functieCode)
{
    return versie && (functieCode == reiskostenFunctie()
        || std::any_of(versie->inhoud.werkafspraken.begin(), versie->inhoud.werkafspraken.end(), [&](const Werkafspraak& a) { return a.functieCode == functieCode; }));
}

/// The days on which an agreement holds or held that is nearest to the day; nothing = none was ever approved.
std::optional<Periode> naasteGeldigheid(const std::vector<const Zorgovereenkomst*>& overeenkomsten, QDate dag)
{
    std::optional<Periode> uit;
    qint64 afstand = 0;
    for (const Zorgovereenkomst* overeenkomst : overeenkomsten) {
        for (const ZorgovereenkomstVersie& versie : overeenkomst->versies) {
            if (!wasGoedgekeurd(versie.status) || !versie.inhoud.ingangsdatum.isValid())
                continue;
            const Periode geldig{versie.inhoud.ingangsdatum, laatsteDag(versie)};
            const qint64 ver = dag < geldig.van ? dag.daysTo(geldig.van) : geldig.tot.isValid() && geldig.tot < dag ? geldig.tot.daysTo(dag) : 0;
            if (!uit || ver < afstand)
                uit = geldig, afstand = ver;
        }
    }
    return uit;
}

/// The agreement that the line is of: with the function on that day, else in force on that day, else the only one. Nothing = `waarom` says why.
const Zorgovereenkomst* overeenkomstVan(const Beurt& beurt, const Klant& klant, Bevinding& waarom)
{
    std::vector<const Zorgovereenkomst*> kandidaten;
    for (const auto& [overeenkomst, wie] : klant.overeenkomsten) {
        const auto zorgverlener = klant.zorgverleners.find(wie);
        const bool agbPast = beurt.regel->agb.isEmpty() || (zorgverlener != klant.zorgverleners.end() && zorgverlener->second.agbCode
                                                            && zorgverlener->second.agbCode->tekst() == beurt.regel->agb);
        if (agbPast && (overeenkomst.nummer == beurt.regel->klant || !std::any_of(klant.overeenkomsten.begin(), klant.overeenkomsten.end(), [&](const auto& o) {
                return o.first.nummer == beurt.regel->klant; // a number of an agreement means that one
            })))
            kandidaten.push_back(&overeenkomst);
    }
    const auto beste = [&](auto past) {
        std::vector<const Zorgovereenkomst*> uit;
        std::copy_if(kandidaten.begin(), kandidaten.end(), std::back_inserter(uit), past);
        return uit;
    };
    auto passend = beste([&](const Zorgovereenkomst* o) { return heeftFunctie(versieOp(*o, beurt.regel->datum), beurt.functieCode); });
    if (passend.empty())
        passend = beste([&](const Zorgovereenkomst* o) { return versieOp(*o, beurt.regel->datum) != nullptr; });
    if (passend.empty() && kandidaten.size() == 1)
        passend = kandidaten; // the controles say what there is about its days
    if (passend.size() == 1)
        return passend.front();
    const auto naaste = passend.empty() ? naasteGeldigheid(kandidaten, beurt.regel->datum) : std::nullopt;
    waarom = naaste ? bulk::geenOvereenkomstOp(beurt.regel->klant, beurt.regel->datum, *naaste)
        : passend.empty() ? bulk::geenOvereenkomst(beurt.regel->klant) : bulk::meerOvereenkomsten(beurt.regel->klant);
    return nullptr;
}

/// How long the visit can last by its times; an end at midnight is that of the day (domain 7.5), and on two nights the clock changes. Nothing = it has none.
std::optional<qint64> minutenTussenTijden(const Bulkregel& r)
{
    if (!r.begin || !r.eind || r.eenheid != Eenheid::Uur || r.isPeriodetotaal())
        return std::nullopt;
    const int dagen = *r.eind == QTime(0, 0) ? 1 : 0;
    return std::max<qint64>(0, dagen * 24 * 3600 + r.begin->secsTo(*r.eind) + extraSeconden(r.datum, *r.begin, r.datum.addDays(dagen), *r.eind)) / 60;
}

/// What can be said of a line by itself.
void beoordeelAlleen(Beurt& beurt, const Klant& klant, const ParameterTabel& parameters)
{
    const Bulkregel& r = *beurt.regel;
    if (r.onleesbaar != Bulkveld::Geen)
        return zeg(beurt, Bulkstand::Fout, bulk::onleesbaar(r.onleesbaar, r.onleesbareTekst));
    if (!r.datum.isValid())
        return zeg(beurt, Bulkstand::Fout, bulk::onleesbaar(Bulkveld::Datum, {}));
    beurt.functieCode = functieVan(r, klant);
    if (beurt.functieCode.isEmpty())
        return zeg(beurt, Bulkstand::Fout, bulk::functieOnbekend(r.functie));
    beurt.uitkomst.functieCode = beurt.functieCode;
    Bevinding waarom;
    const Zorgovereenkomst* overeenkomst = overeenkomstVan(beurt, klant, waarom);
    if (!overeenkomst)
        return zeg(beurt, Bulkstand::Fout, std::move(waarom));
    if (r.begin && r.eind && *r.eind <= *r.begin && *r.eind != QTime(0, 0))
        return zeg(beurt, Bulkstand::Fout, *r.eind < *r.begin ? bulk::overMiddernacht(*r.begin, *r.eind) : bulk::onleesbaar(Bulkveld::Eind, r.eind->toString(QStringLiteral("HH:mm"))));
    if (r.eenheid == Eenheid::Uur && !r.isPeriodetotaal() && r.aantal > 24 * 60) // of an organisation many may come on a day, but nobody so long at once
        return zeg(beurt, Bulkstand::Fout, bulk::langerDanEenDag(r.datum, r.aantal));
    if (const std::optional<qint64> tussen = minutenTussenTijden(r); tussen && r.aantal > *tussen + 1) // a quantity in hours is rounded
        return zeg(beurt, Bulkstand::Fout, bulk::langerDanBezoek(*r.begin, *r.eind, r.aantal, *tussen));
    beurt.uitkomst.zorgovereenkomst = overeenkomst->id;
    beurt.uitkomst.maand = declaratiePeriode(*overeenkomst, parameters, r.datum).van;
    beurt.uitkomst.plaats = bulkPlaats(overeenkomst->id, r, beurt.functieCode);
}

/// The agreements that the caller may declare on, of all these clients.
Outcome<void> vulOvereenkomsten(Werk& werk, std::vector<Klant>& klanten)
{
    std::map<BudgethouderId, Klant*> perBudgethouder;
    std::vector<BudgethouderId> wie;
    for (Klant& klant : klanten) {
        if (klant.budgethouder) {
            perBudgethouder[klant.budgethouder] = &klant;
            wie.push_back(klant.budgethouder);
        }
    }
    std::vector<Zorgovereenkomst> lijst;
    PGB_CHECK(werk.unit.together([&]() -> Outcome<void> {
        PGB_TRY(van, werk.unit.zorgovereenkomsten().vanBudgethouders(werk.bereik(), wie));
        lijst = std::move(van);
        return {};
    }));
    for (const Zorgovereenkomst& kort : lijst) {
        PGB_TRY(gezien, zichtbareZorgovereenkomst(werk, kort.id));
        const auto& [overeenkomst, relatie] = gezien;
        if (!overeenkomst.zorgverlener || !magNu(werk, relatie, Handeling::DeclaratieInvoeren))
            continue;
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(overeenkomst.zorgverlener)));
        Klant& klant = *perBudgethouder.at(overeenkomst.budgethouder);
        klant.zorgverleners.emplace(overeenkomst.zorgverlener, zorgverlener);
        klant.overeenkomsten.emplace_back(overeenkomst, overeenkomst.zorgverlener);
    }
    return {};
}

void voegBeurten(std::vector<Beurt>& beurten, const std::vector<BulkregelStand>& regels)
{
    if (beurten.empty())
        beurten.reserve(regels.size());
    for (const BulkregelStand& regel : regels) {
        Beurt& beurt = beurten.emplace_back();
        beurt.regel = &regel.regel;
        beurt.uitkomst.klant = regel.regel.klant;
        beurt.uitkomst.nummer = regel.regel.nummer;
        beurt.uitkomst.deel = regel.regel.deel;
        beurt.uitkomst.stand = regel.weggelaten ? Bulkstand::Weggelaten : Bulkstand::Goed;
        beurt.uitkomst.bedrag = regel.regel.bedrag.value_or(Bedrag());
        beurt.klaar = regel.weggelaten;
    }
}

/// Two names may mean the same client: what holds for all his lines, holds whatever the file calls him.
std::vector<Klant> klantenVan(const Bulkkader& kader, const std::map<QString, std::vector<BulkregelStand>>& regels, const QHash<QString, BudgethouderId>& wie)
{
    std::vector<Klant> klanten;
    klanten.reserve(regels.size());
    std::map<BudgethouderId, size_t> bekend;
    for (const auto& [naam, lijst] : regels) {
        const BudgethouderId budgethouder = wie.value(naam);
        const auto eerder = budgethouder ? bekend.find(budgethouder) : bekend.end();
        if (eerder != bekend.end()) {
            voegBeurten(klanten[eerder->second].beurten, lijst);
            continue;
        }
        if (budgethouder)
            bekend[budgethouder] = klanten.size();
        klanten.push_back({kader, budgethouder, {}, {}, {}});
        voegBeurten(klanten.back().beurten, lijst);
    }
    const auto eerder = [](const Beurt& een, const Beurt& ander) { return std::pair(een.regel->nummer, een.regel->deel) < std::pair(ander.regel->nummer, ander.regel->deel); };
    for (Klant& klant : klanten) {
        if (!std::is_sorted(klant.beurten.begin(), klant.beurten.end(), eerder)) // of one name they are read in order
            std::stable_sort(klant.beurten.begin(), klant.beurten.end(), eerder);
    }
    return klanten;
}

/// The field in which a BSN was covered.
Bulkveld metBsn(const Bulkregel& regel)
{
    for (const BulkTekstveld& veld : bulkTekstvelden()) {
        if (heeftBsnTekst(regel.*veld.tekst) && (veld.veld != Bulkveld::Klant || !isBsnTekst(regel.klant)))
            return veld.veld;
    }
    return Bulkveld::Geen;
}

void beoordeelAlleen(Klant& klant, const ParameterTabel& parameters)
{
    for (Beurt& beurt : klant.beurten) {
        const Bulkveld bedekt = beurt.regel->onleesbaar == Bulkveld::Geen ? metBsn(*beurt.regel) : Bulkveld::Geen;
        if (bedekt != Bulkveld::Geen)
            zeg(beurt, Bulkstand::Fout, bulk::metBsn(bedekt));
        else if (!klant.budgethouder && beurt.regel->onleesbaar == Bulkveld::Geen)
            zeg(beurt, Bulkstand::Fout, bulk::klantOnbekend(beurt.regel->klant));
        else if (!beurt.klaar)
            beoordeelAlleen(beurt, klant, parameters);
    }
    zoekDubbele(klant.beurten);
}

std::vector<Maandbeoordeling> maandenVan(std::vector<Klant>& klanten)
{
    std::vector<Maandbeoordeling> uit;
    for (Klant& klant : klanten) {
        std::map<std::pair<qint64, QDate>, std::vector<Beurt*>> maanden;
        for (Beurt& beurt : klant.beurten) {
            if (!beurt.klaar)
                maanden[{beurt.uitkomst.zorgovereenkomst.waarde, beurt.uitkomst.maand}].push_back(&beurt);
        }
        for (auto& [sleutel, beurten] : maanden)
            uit.emplace_back(klant, std::move(beurten));
    }
    return uit;
}

/// What the check says of all lines of these clients, client by client: what one of them asks of the database, is asked for all of them at once.
Outcome<std::vector<Bulkuitkomst>> beoordeel(Werk& werk, BulkId id, const Bulkkader& kader, const std::map<QString, std::vector<BulkregelStand>>& regels,
                                             const QHash<QString, BudgethouderId>& wie, bool alleenDeze)
{
    std::vector<Klant> klanten = klantenVan(kader, regels, wie);
    PGB_CHECK(vulOvereenkomsten(werk, klanten));
    for (Klant& klant : klanten)
        beoordeelAlleen(klant, werk.parameters);
    PGB_CHECK(keurPeriodetotalen(werk, klanten));
    PGB_CHECK(zoekEerdere(werk, id, klanten));
    PGB_CHECK(beoordeelMaanden(werk, maandenVan(klanten)));
    PGB_CHECK(zoekNummerVoorMeer(werk, klanten, alleenDeze));
    std::vector<Bulkuitkomst> uit;
    uit.reserve(std::accumulate(klanten.begin(), klanten.end(), size_t(0), [](size_t som, const Klant& klant) { return som + klant.beurten.size(); }));
    for (Klant& klant : klanten) {
        for (Beurt& beurt : klant.beurten)
            uit.push_back(std::move(beurt.uitkomst));
    }
    return uit;
}

/// Other names of these clients, of which lines were checked before: those are checked again with theirs.
Outcome<void> voegAndereNamen(Werk& werk, const Bulk& bulk, QStringList& klanten, QHash<QString, BudgethouderId>& wie)
{
    const QList<BudgethouderId> bekend = wie.values();
    PGB_TRY(namen, werk.unit.bulk().andereNamen(bulk.id, {bekend.begin(), bekend.end()}, klanten));
    if (namen.isEmpty())
        return {};
    PGB_TRY(vanWie, werk.unit.bulk().zoekKlanten(werk.bereik(), bulk.eigenaar, namen));
    wie.insert(vanWie);
    klanten += namen;
    return {};
}

/// Clients who under all their names together have too many lines that could go: their names go out, and none of these is checked. What holds for all lines of a client
/// cannot be said of a part of them.
Outcome<void> weigerTeVeel(Werk& werk, const Bulk& bulk, QStringList& klanten, const QHash<QString, BudgethouderId>& wie)
{
    PGB_TRY(regels, werk.unit.bulk().telRegels(bulk.id, klanten));
    struct Samen {
        int regels = 0;
        int namen = 0;
    };
    const auto client = [&](const QString& naam) { const BudgethouderId id = wie.value(naam); return id ? QString::number(id.waarde) : u'/' + naam; };
    QHash<QString, Samen> perClient; // the limit is of the client, whatever the file calls him
    for (const QString& naam : std::as_const(klanten)) {
        Samen& samen = perClient[client(naam)];
        samen.regels += regels.value(naam);
        samen.namen += regels.value(naam) > 0 ? 1 : 0;
    }
    const auto teVeel = [&](const QString& naam) { return perClient.value(client(naam)).regels > bulkRegelsPerKlant; };
    for (const QString& naam : std::as_const(klanten)) {
        if (!teVeel(naam))
            continue;
        const Bevinding bevinding = bulk::teVeelRegels(naam, bulkRegelsPerKlant, perClient.value(client(naam)).namen > 1);
        PGB_CHECK(werk.unit.bulk().weigerGroep(bulk.id, naam, bulk::oorzaakVan(bevinding), bevinding, wie.value(naam)));
    }
    klanten.removeIf(teVeel);
    return {};
}

} // namespace

Outcome<void> controleerBulk(Werk& werk, BulkId id)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(functies, werk.unit.bulk().functies(bulk.eigenaar));
    PGB_TRY(groepen, werk.unit.bulk().openGroepen(id, bulkBlok));
    QStringList klanten;
    int regels = 0;
    for (const Bulkgroep& groep : groepen) {
        if (regels >= bulkBlok || (regels > 0 && regels + groep.regels > 2 * bulkBlok))
            break;
        regels += std::max(groep.regels, 1);
        klanten << groep.klant;
    }
    if (klanten.isEmpty())
        return {};
    PGB_TRY(wie, werk.unit.bulk().zoekKlanten(werk.bereik(), bulk.eigenaar, klanten));
    const qsizetype open = klanten.size();
    PGB_CHECK(voegAndereNamen(werk, bulk, klanten, wie));
    if (regels > bulkRegelsPerKlant || klanten.size() > open)
        PGB_CHECK(weigerTeVeel(werk, bulk, klanten, wie));
    if (klanten.isEmpty())
        return keurNummers(werk, bulk);
    PGB_TRY(lijst, werk.unit.bulk().regelsVan(id, klanten, std::numeric_limits<int>::max()));
    std::map<QString, std::vector<BulkregelStand>> perKlant;
    for (BulkregelStand& regel : lijst)
        perKlant[regel.regel.klant].push_back(std::move(regel));
    PGB_TRY(uitkomsten, beoordeel(werk, id, {bulk.eigenaar, bulk.factuurpatroon, functies}, perKlant, wie, false));
    PGB_CHECK(werk.unit.bulk().setUitkomsten(id, klanten, uitkomsten));
    return keurNummers(werk, bulk);
}

Outcome<std::vector<Bulkuitkomst>> proefBulk(Werk& werk, std::vector<Bulkregel>& regels, const BulkNieuw& als, BulkId van)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    PGB_CHECK(keurBulk(werk, als));
    QString patroon = als.factuurpatroon;
    if (van) {
        PGB_TRY(batch, vindBulk(werk, van));
        patroon = batch.factuurpatroon;
    }
    PGB_CHECK(bedekBsns(werk, regels, van));
    PGB_TRY(functies, werk.unit.bulk().functies(eigenaar));
    PGB_TRY(teksten, bsnTekstenVan(werk, eigenaar, regels, false));
    std::map<QString, std::vector<BulkregelStand>> perKlant;
    QStringList namen;
    for (const Bulkregel& regel : regels) {
        std::vector<BulkregelStand>& zijne = perKlant[teksten.value(regel.klant, regel.klant)];
        if (zijne.empty())
            namen << regel.klant;
        zijne.push_back({regel, false, 0, std::nullopt});
        zijne.back().regel.klant = teksten.value(regel.klant, regel.klant);
    }
    if (const auto veel = std::find_if(perKlant.begin(), perKlant.end(), [](const auto& k) { return k.second.size() > size_t(bulkRegelsPerKlant); }); veel != perKlant.end())
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("teVeelRegelsVoorKlant"), {{QStringLiteral("klantTekst"), veel->first}}, {}, {}};
    if (perKlant.size() > 1 && regels.size() > 2 * bulkBlok)
        return ongeldig(QStringLiteral("teVeelRegels"), QStringLiteral("regels"));
    PGB_TRY(gevonden, werk.unit.bulk().zoekKlanten(werk.bereik(), eigenaar, namen + teksten.values()));
    QHash<QString, BudgethouderId> wie;
    for (const QString& naam : namen) {
        const QString tekst = teksten.value(naam, naam);
        const BudgethouderId zelf = gevonden.value(naam); // whose BSN it is goes before what was learned of the text, as in a batch
        if (const BudgethouderId een = zelf ? zelf : gevonden.value(tekst))
            wie.insert(tekst, een);
    }
    return beoordeel(werk, van, {eigenaar, patroon, functies}, perKlant, wie, true);
}

} // namespace pgb::app
