#include "server/app/bulk.h"
#include "server/app/bulk_bekeken.h"
#include "server/app/bulk_dubbel.h"
#include "server/app/bulk_maand.h"
#include "server/app/gather.h"
#include "server/app/periodetotalen.h"
#include "server/app/toegang_service.h"
#include "shared/base/nl_dag.h"
#include "shared/base/nummers.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/ritme.h"
#include <QSet>
#include <algorithm>
#include <cstdlib>

namespace pgb::app {
namespace {

using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// Declaraties that one step takes back: each is a state of its own, with its row in the trail.
constexpr int intrekBlok = 50;
constexpr int herinnerBlok = 200;

/// What the budgethouder gets to see, with its lines from the batch, by row: the first with a number gives it.
Outcome<DeclaratieInhoud> inhoudVan(Werk& werk, const Bulk& bulk, const Bulkdeel& deel, const std::vector<BulkregelUitkomst>& regels)
{
    PGB_TRY(overeenkomst, gevonden(werk.unit.zorgovereenkomsten().find(deel.zorgovereenkomst)));
    DeclaratieInhoud inhoud;
    inhoud.periode = declaratiePeriode(overeenkomst, werk.parameters, deel.maand);
    for (const BulkregelUitkomst& regel : regels) {
        inhoud.regels.push_back(alsDeclaratieregel(regel.regel, regel.functieCode));
        if (inhoud.factuurnummer.isEmpty())
            inhoud.factuurnummer = regel.regel.factuurnummer;
    }
    std::stable_sort(inhoud.regels.begin(), inhoud.regels.end(), [](const Declaratieregel& a, const Declaratieregel& b) { return a.datum < b.datum; });
    if (inhoud.factuurnummer.isEmpty())
        inhoud.factuurnummer = factuurnummerVan(bulk.factuurpatroon, regels.front().regel.klant, overeenkomst.nummer, deel.maand).value_or(QString());
    inhoud.factuurdatum = werk.vandaag();
    return inhoud;
}

/// Since the lines were checked the agreement went to another organisation, or to nobody, or a total cannot be one any more: they are checked again, and
/// the rest goes on.
bool isVertrokken(const Problem& problem)
{
    return isGeenPeriodetotaal(problem) || problem.kind == ProblemKind::NietGevonden || problem.code == QLatin1String("geenZorgverlener");
}

/// A new declaratie, laid before the budgethouder at once: one set of facts, one row, one check. Nothing = it would be refused now.
Outcome<DeclaratieId> legVoor(Werk& werk, const Bulkdeel& deel, const DeclaratieInhoud& inhoud)
{
    Outcome<Declaratie> samengesteld = compose(werk, deel.zorgovereenkomst, inhoud);
    if (!samengesteld && isVertrokken(samengesteld.problem()))
        return DeclaratieId();
    PGB_TRY(declaratie, std::move(samengesteld));
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(redenen, weigeringen(feiten));
    if (!redenen.empty())
        return DeclaratieId();
    const DeclaratieOvergang* stap = findOvergang(S::Concept, G::Voorleggen, DeclaratieActor::Zorgverlener);
    if (!stap)
        return geenOvergang(code(S::Concept), code(G::Voorleggen));
    if (feiten.factuurnummerGebruikt && !feiten.factuurnummerGebruikt->isEmpty()) // DC-084: the budgethouder could not mend it
        return DeclaratieId();
    declaratie.status = stap->naar;
    declaratie.statusSinds = werk.nu;
    declaratie.aangebodenOp = werk.nu;
    PGB_TRY(stored, werk.unit.declaraties().insert(std::move(declaratie)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.voorleggen"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("status"), code(stored.status)}}));
    PGB_CHECK(keurDoorlopendGoed(werk, stored));
    PGB_CHECK(werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder));
    return stored.id;
}

/// Lines added to a declaratie that the budgethouder has not decided on. Nothing = it would be refused now.
Outcome<DeclaratieId> vulAan(Werk& werk, DeclaratieId id, const Bulkdeel& deel, DeclaratieInhoud inhoud)
{
    PGB_TRY(bestaand, gevonden(werk.unit.declaraties().find(id)));
    std::vector<Declaratieregel> regels = bestaand.regels;
    std::move(inhoud.regels.begin(), inhoud.regels.end(), std::back_inserter(regels));
    inhoud.regels = std::move(regels);
    inhoud.factuurnummer = bestaand.factuurnummer;
    inhoud.factuurdatum = bestaand.factuurdatum;
    Outcome<Declaratie> samengesteld = compose(werk, deel.zorgovereenkomst, inhoud);
    if (!samengesteld && isVertrokken(samengesteld.problem()))
        return DeclaratieId();
    PGB_TRY(declaratie, std::move(samengesteld));
    declaratie.id = id;
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(redenen, weigeringen(feiten));
    if (!redenen.empty())
        return DeclaratieId();
    bestaand.regels = declaratie.regels;
    bestaand.totaal = declaratie.totaal;
    bestaand.statusSinds = werk.nu; // it is another one now, so the days to decide begin again (domain 7.7)
    PGB_TRY(stored, werk.unit.declaraties().update(bestaand));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.aanvullen"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder,
                              {{QStringLiteral("regels"), QString::number(stored.regels.size())}}));
    PGB_CHECK(keurDoorlopendGoed(werk, stored));
    PGB_CHECK(werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder));
    return id;
}

/// Lines of one place: the first `bekend` are known to stand in a declaratie, the rest would be handed in.
struct OpPlaats {
    std::vector<const Bulkregel*> regels;
    std::vector<bool> gevraagd; ///< whether it is another visit; who hands it in says yes
    size_t bekend = 0;
    void neem(const BulkregelUitkomst& u)
    {
        regels.push_back(&u.regel);
        gevraagd.push_back(u.bevinding && bulk::vraagtOfHetEenAnderBezoekIs(*u.bevinding));
    }
};

void zoekDubbele(BulkId id, const OpPlaats& hier, const std::vector<BulkEerdere>& eerder, QSet<QString>& klanten)
{
    const std::vector<BulkGelijk> gelijk = vergelijkMetEerdere(id, hier.regels, eerder);
    for (size_t i = hier.bekend; i < hier.regels.size(); ++i) {
        const Bulkregel& regel = *hier.regels[i];
        const bool onderAndereNaam = std::any_of(hier.regels.begin() + qsizetype(hier.bekend), hier.regels.begin() + qsizetype(i), [&](const Bulkregel* r) { return r->klant != regel.klant && isDubbel(*r, regel); });
        const bool gezegd = gelijk[i].hoe == Bulkgelijkenis::Twijfel && hier.gevraagd[i];
        if ((gelijk[i].hoe != Bulkgelijkenis::Geen && !gezegd) || onderAndereNaam)
            klanten.insert(regel.klant);
    }
}

/// Clients of whom a line was handed in since the check, or stands under another name of the same client: they are checked again, and nothing is handed in
/// twice (C-25).
Outcome<QSet<QString>> metDubbele(Werk& werk, BulkId id, const Bulkdeel& deel, const std::vector<BulkregelUitkomst>& regels)
{
    PGB_TRY(bekend, werk.unit.bulk().alIngediendVan(id, deel));
    std::map<QString, OpPlaats> perPlaats;
    for (const BulkregelUitkomst& u : bekend) {
        OpPlaats& hier = perPlaats[bulkPlaats(deel.zorgovereenkomst, u.regel, u.functieCode)];
        hier.neem(u);
        ++hier.bekend;
    }
    for (const BulkregelUitkomst& u : regels)
        perPlaats[bulkPlaats(deel.zorgovereenkomst, u.regel, u.functieCode)].neem(u);
    QStringList plaatsen;
    for (const auto& [plaats, hier] : perPlaats)
        plaatsen << plaats;
    PGB_TRY(eerder, werk.unit.bulk().eerderIngediend(plaatsen));
    std::map<QString, std::vector<BulkEerdere>> eerderOp;
    for (BulkEerdere& een : eerder)
        eerderOp[een.plaats].push_back(std::move(een));
    QSet<QString> uit;
    for (const auto& [plaats, hier] : perPlaats)
        zoekDubbele(id, hier, eerderOp[plaats], uit);
    return uit;
}

/// A line of a batch, and which line of the declaratie it is.
struct BulkPlek {
    BulkId bulk;
    BulkregelUitkomst uitkomst;
    size_t plek = 0;
};

/// Of all batches in the declaratie, by batch and row. Of lines alike the one that comes to the same: that is kept up to date, while the rate
/// in a file is what was asked once, and may be that of another moment since.
Outcome<std::vector<BulkPlek>> plekkenIn(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(alle, werk.unit.bulk().alleRegelsIn(declaratie.id));
    std::vector<BulkPlek> uit;
    std::vector<bool> bezet(declaratie.regels.size());
    for (auto& [bulk, u] : alle) {
        const Declaratieregel zoek = alsDeclaratieregel(u.regel, u.functieCode);
        const auto afstand = [&](size_t i) { return std::pair(std::abs((declaratie.regels[i].bedrag - u.bedrag).centen), declaratie.regels[i].tarief != zoek.tarief); };
        std::optional<size_t> plek;
        for (size_t i = 0; i < declaratie.regels.size(); ++i) {
            if (!bezet[i] && zelfdeZorg(declaratie.regels[i], zoek) && (!plek || afstand(i) < afstand(*plek)))
                plek = i;
        }
        if (!plek)
            continue;
        bezet[*plek] = true;
        uit.push_back({bulk, std::move(u), *plek});
    }
    return uit;
}

Outcome<void> zetBedragen(Werk& werk, const std::vector<BulkPlek>& plekken, const std::vector<Declaratieregel>& regels)
{
    for (const BulkPlek& p : plekken) {
        if (regels[p.plek].bedrag != p.uitkomst.bedrag)
            PGB_CHECK(werk.unit.bulk().setBedrag(p.bulk, p.uitkomst, regels[p.plek].bedrag));
    }
    return {};
}

} // namespace

Outcome<void> herrekenBulkregels(Werk& werk, const Declaratie& was, const Declaratie& is)
{
    PGB_TRY(plekken, plekkenIn(werk, was));
    return zetBedragen(werk, plekken, is.regels);
}

namespace {

/// Takes the lines of this batch out of a declaratie that holds those of others too, while the budgethouder has not decided on it. False = it is too late.
Outcome<bool> haalRegelsEruit(Werk& werk, BulkId id, Declaratie declaratie, size_t aantal)
{
    if (declaratie.status != S::TerBeoordeling)
        return false;
    PGB_TRY(seen, zichtbareDeclaratie(werk, declaratie.id));
    if (!magNu(werk, seen.second, Handeling::DeclaratieInvoeren))
        return false;
    PGB_TRY(plekken, plekkenIn(werk, declaratie));
    const auto eigen = std::partition(plekken.begin(), plekken.end(), [id](const BulkPlek& p) { return p.bulk != id; });
    if (size_t(plekken.end() - eigen) != aantal)
        return false;
    // What stays is what was laid before the budgethouder: whatever was agreed since, a line that goes changes nothing of the others.
    std::sort(eigen, plekken.end(), [](const BulkPlek& een, const BulkPlek& ander) { return een.plek > ander.plek; });
    for (auto weg = eigen; weg != plekken.end(); ++weg) {
        declaratie.regels.erase(declaratie.regels.begin() + qsizetype(weg->plek));
        std::for_each(plekken.begin(), eigen, [&weg](BulkPlek& p) { p.plek -= p.plek > weg->plek ? 1 : 0; });
    }
    plekken.erase(eigen, plekken.end());
    berekenBedragen(declaratie.regels);
    declaratie.totaal = totaalVan(declaratie.regels);
    declaratie.statusSinds = werk.nu;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(zetBedragen(werk, plekken, stored.regels));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.aanvullen"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("regels"), QString::number(stored.regels.size())}}));
    PGB_CHECK(werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder));
    return true;
}

/// Back with who handed it in. Of one that was refused after a part was paid, the money is what stands: it cannot be handed in again.
bool isTerug(const Declaratie& d)
{
    const S s = d.status;
    return d.betaald <= Bedrag{} && (s == S::AfgekeurdDoorBudgethouder || s == S::Geweigerd || s == S::Ingetrokken || s == S::Concept);
}

} // namespace

std::optional<QString> factuurnummerVan(const QString& patroon, const QString& klant, const QString& overeenkomst, QDate maand)
{
    QString tekst = patroon.isEmpty() ? QStringLiteral("PGB-{jaar}{maand}-{overeenkomst}") : patroon;
    tekst.replace(QLatin1String("{jaar}"), QString::number(maand.year()));
    const auto tweeCijfers = [](int getal) { return QStringLiteral("%1").arg(getal, 2, 10, QLatin1Char('0')); };
    const QString dag = maand.day() == 1 ? QString() : tweeCijfers(maand.day()); // the later periods of a month have numbers of their own
    tekst.replace(QLatin1String("{maand}"), tweeCijfers(maand.month()) + dag);
    tekst.replace(QLatin1String("{klant}"), isBsnTekst(klant) ? overeenkomst : klant);
    tekst.replace(QLatin1String("{overeenkomst}"), overeenkomst);
    const auto nummer = Factuurnummer::parse(tekst);
    return nummer ? std::optional(nummer->tekst()) : std::nullopt;
}

Outcome<std::optional<QDate>> bulkBetaaldag(Werk& werk)
{
    PGB_TRY(kvk, kvkVan(werk));
    return verwachteBetaaldatum(werk.parameters, kvk.isEmpty() ? BetaalrunSoort::Bsn : BetaalrunSoort::Kvk, werk.nuLokaal);
}

Outcome<BulkIndienstap> dienBulkIn(Werk& werk, BulkId id, const QString& bekeken)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    if (bulk.status == Bulkstatus::Onvolledig)
        return Problem{ProblemKind::Conflict, QStringLiteral("bulkOnvolledig"), {}, {}, {}};
    PGB_CHECK(keurBekeken(werk, id, bekeken));
    PGB_TRY(delen, werk.unit.bulk().teIndienen(id, bulkBlok));
    BulkIndienstap stap;
    for (const Bulkdeel& deel : delen) {
        if (stap.regels >= bulkBlok) {
            stap.klaar = false;
            break;
        }
        PGB_TRY(allen, werk.unit.bulk().uitkomstenVan(id, deel));
        PGB_TRY(dubbel, metDubbele(werk, id, deel, allen));
        for (const QString& klant : dubbel)
            PGB_CHECK(werk.unit.bulk().openGroep(id, klant));
        std::vector<BulkregelUitkomst> regels;
        std::copy_if(std::make_move_iterator(allen.begin()), std::make_move_iterator(allen.end()), std::back_inserter(regels), [&](const BulkregelUitkomst& u) { return !dubbel.contains(u.regel.klant); });
        if (regels.empty())
            continue;
        PGB_TRY(inhoud, inhoudVan(werk, bulk, deel, regels));
        PGB_TRY(voorgelegd, werk.unit.bulk().voorgelegd(bulk.eigenaar, deel.zorgovereenkomst, inhoud.periode));
        PGB_TRY(declaratie, voorgelegd ? vulAan(werk, voorgelegd, deel, inhoud) : legVoor(werk, deel, inhoud));
        if (!declaratie) { // since it was checked something changed: the check says what
            for (const BulkregelUitkomst& regel : regels)
                PGB_CHECK(werk.unit.bulk().openGroep(id, regel.regel.klant));
            continue;
        }
        PGB_CHECK(werk.unit.bulk().setIngediend(id, deel, declaratie));
        ++stap.declaraties;
        stap.regels += qint64(regels.size());
    }
    stap.klaar = stap.klaar && delen.size() < size_t(bulkBlok);
    if (stap.declaraties > 0) {
        bulk.status = Bulkstatus::Ingediend;
        bulk.ingediendOp = werk.nu;
        PGB_CHECK(werk.unit.bulk().update(bulk));
    }
    return stap;
}

Outcome<BulkIndienstap> trekBulkIn(Werk& werk, BulkId id)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(declaraties, werk.unit.bulk().declaraties(id));
    BulkIndienstap stap;
    for (const DeclaratieId declaratie : declaraties) {
        PGB_TRY(nu, gevonden(werk.unit.declaraties().find(declaratie)));
        if (isTerug(nu)) {
            PGB_CHECK(werk.unit.bulk().heropen(id, declaratie));
            continue;
        }
        if (stap.declaraties >= intrekBlok) {
            stap.klaar = false;
            break;
        }
        PGB_TRY(regels, werk.unit.bulk().regelsIn(id, declaratie));
        if (regels.size() < nu.regels.size()) { // another batch added to it
            PGB_TRY(eruit, haalRegelsEruit(werk, id, nu, regels.size()));
            if (!eruit) {
                ++stap.teLaat;
                continue;
            }
            PGB_CHECK(werk.unit.bulk().heropen(id, declaratie));
            ++stap.declaraties;
            stap.regels += qint64(regels.size());
            continue;
        }
        const Outcome<DeclaratieAfloop> afloop = fireDeclaratie(werk, declaratie, nu.rijversie, G::Intrekken, {});
        if (!afloop && afloop.problem().kind != ProblemKind::Conflict && afloop.problem().kind != ProblemKind::NietToegestaan)
            return afloop.problem();
        if (!afloop) { // it is in a run, or paid
            ++stap.teLaat;
            continue;
        }
        PGB_CHECK(werk.unit.bulk().heropen(id, declaratie));
        ++stap.declaraties;
        stap.regels += qint64(nu.regels.size());
    }
    if (stap.klaar && stap.teLaat == 0 && bulk.ingediendOp.isValid()) {
        if (bulk.status == Bulkstatus::Ingediend)
            bulk.status = Bulkstatus::Open;
        bulk.ingediendOp = {};
        PGB_CHECK(werk.unit.bulk().update(bulk));
    }
    PGB_CHECK(werk.auditen(QStringLiteral("bulk.intrekken"), QStringLiteral("bulk"), id.waarde, {}, {{QStringLiteral("declaraties"), QString::number(stap.declaraties)}}));
    return stap;
}

Outcome<BulkIndienstap> herinnerBulk(Werk& werk, BulkId id)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(declaraties, werk.unit.bulk().declaraties(bulk.id));
    const QString handeling = QStringLiteral("declaratie.herinnering"), soort = QStringLiteral("declaratie");
    BulkIndienstap stap;
    for (const DeclaratieId declaratie : declaraties) {
        PGB_TRY(nu, gevonden(werk.unit.declaraties().find(declaratie)));
        if (nu.status != S::TerBeoordeling)
            continue;
        PGB_TRY(al, werk.unit.audit().gedaan(werk.gebruiker().id, handeling, soort, declaratie.waarde, werk.beginVanVandaag()));
        if (al)
            continue;
        if (stap.declaraties >= herinnerBlok) {
            stap.klaar = false;
            break;
        }
        PGB_CHECK(werk.vastleggen(handeling, soort, declaratie.waarde, nu.budgethouder, {{QStringLiteral("dag"), QString::number(nlDag(nu.statusSinds).daysTo(werk.vandaag()))}}));
        PGB_CHECK(werk.melden(QStringLiteral("budget"), nu.budgethouder.waarde, nu.budgethouder));
        ++stap.declaraties;
        stap.regels += qint64(nu.regels.size());
    }
    return stap;
}

Outcome<BulkIndienstap> heropenAfgewezen(Werk& werk, BulkId id)
{
    PGB_TRY(bulk, vindBulk(werk, id));
    PGB_TRY(declaraties, werk.unit.bulk().declaraties(bulk.id));
    BulkIndienstap stap;
    for (const DeclaratieId declaratie : declaraties) {
        PGB_TRY(nu, gevonden(werk.unit.declaraties().find(declaratie)));
        if (!isTerug(nu))
            continue;
        PGB_CHECK(werk.unit.bulk().heropen(id, declaratie));
        ++stap.declaraties;
        stap.regels += qint64(nu.regels.size());
    }
    return stap;
}

} // namespace pgb::app
