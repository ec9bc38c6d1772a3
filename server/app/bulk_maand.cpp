#include "server/app/bulk_maand.h"
#include "server/app/periodetotalen.h"
#include "server/app/toegang_service.h"
#include "shared/base/ascii.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/declaratie/factuur_sleutel.h"
#include "shared/domain/declaratie/ritme.h"
#include <algorithm>
#include <array>

namespace pgb::app {
namespace {

/// About the budgethouder's approval, which comes later.
constexpr std::array vanDeGoedkeurder{"DC-001", "DC-002", "DC-005", "DC-006", "DC-052"};
/// How often lines may go out before what is left is as it is.
constexpr int maxRonden = 4;

/// Index of the line in "regels/3/tarief"; -1 when it is about the whole.
int regelIn(const FieldPath& pad)
{
    if (!pad.startsWith(QLatin1String("regels/")))
        return -1;
    return ascii::number(pad.section(QLatin1Char('/'), 1, 1), 9).value_or(-1);
}

} // namespace

Declaratieregel alsDeclaratieregel(const Bulkregel& r, const QString& functieCode)
{
    Declaratieregel regel;
    regel.datum = r.datum;
    regel.functieCode = functieCode;
    regel.eenheid = r.eenheid;
    regel.aantal = r.aantal;
    regel.tarief = r.tarief.value_or(Tarief());
    regel.tot = r.isPeriodetotaal() ? r.tot : QDate();
    // An end at midnight is no end on this day: the quantity says how long (domain 7.5).
    if (r.begin && r.eind && *r.eind > *r.begin) {
        regel.begin = r.begin;
        regel.eind = r.eind;
    }
    return regel;
}

bool zelfdeZorg(const Declaratieregel& een, const Declaratieregel& ander)
{
    return een.datum == ander.datum && een.tot == ander.tot && een.functieCode == ander.functieCode && een.eenheid == ander.eenheid && een.aantal == ander.aantal && een.begin == ander.begin && een.eind == ander.eind;
}

void zeg(Beurt& beurt, Bulkstand stand, Bevinding bevinding)
{
    if (beurt.klaar || (beurt.gevraagd && stand == Bulkstand::LetOp))
        return;
    beurt.uitkomst.stand = stand;
    beurt.uitkomst.oorzaak = bulk::oorzaakVan(bevinding);
    beurt.uitkomst.bevinding = std::move(bevinding);
    beurt.klaar = stand != Bulkstand::LetOp && stand != Bulkstand::Goed;
}

Outcome<std::vector<Bevinding>> weigeringen(const DeclaratieFeiten& feiten)
{
    PGB_TRY(uit, judge(feiten, Fase::Invoer));
    PGB_TRY(later, judge(feiten, Fase::Indienen));
    std::copy_if(later.begin(), later.end(), std::back_inserter(uit), [](const Bevinding& b) { return b.controle == QLatin1String("DC-049"); });
    std::erase_if(uit, [](const Bevinding& b) { return b.ernst != Ernst::Weigeren; });
    return std::move(uit);
}

Outcome<void> Maandbeoordeling::verzamel(Werk& werk)
{
    const Bulkuitkomst& eerste = m_beurten.front()->uitkomst;
    m_bezwaar.reset();
    m_wachtend.reset();
    DeclaratieInhoud inhoud;
    inhoud.periode = periodeVan(werk, eerste);
    PGB_TRY(voorgelegd, werk.unit.bulk().voorgelegd(m_klant->kader.eigenaar, eerste.zorgovereenkomst, inhoud.periode));
    if (voorgelegd) { // added to what the budgethouder has not looked at yet
        PGB_TRY(bestaand, gevonden(werk.unit.declaraties().find(voorgelegd)));
        inhoud.regels = bestaand.regels;
        m_bestaand = bestaand.factuurnummer;
    }
    m_begin = inhoud.regels.size();
    for (const Beurt* beurt : m_beurten)
        inhoud.regels.push_back(alsDeclaratieregel(*beurt->regel, beurt->functieCode));
    inhoud.factuurnummer = nummer();
    inhoud.factuurdatum = werk.vandaag(); // as it will be when it is handed in
    Outcome<Declaratie> samengesteld = compose(werk, eerste.zorgovereenkomst, inhoud);
    if (!samengesteld && isGeenPeriodetotaal(samengesteld.problem())) // one that waits since before something else was agreed
        m_bezwaar = samengesteld.problem().params;
    if (m_bezwaar)
        return {};
    PGB_TRY(declaratie, std::move(samengesteld));
    declaratie.id = voorgelegd;
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    m_feiten = std::move(feiten);
    m_afgekeurd.clear();
    for (const BestaandeDeclaratie& b : m_feiten.bestaandeDeclaraties.value_or(std::vector<BestaandeDeclaratie>())) {
        if (b.status != DeclaratieStatus::AfgekeurdDoorBudgethouder || b.betaald > Bedrag{} || !b.periode.overlaps(inhoud.periode))
            continue;
        PGB_TRY(afgekeurd, gevonden(werk.unit.declaraties().find(b.id)));
        m_afgekeurd.push_back(std::move(afgekeurd));
    }
    std::sort(m_afgekeurd.begin(), m_afgekeurd.end(), [](const Declaratie& een, const Declaratie& ander) { return een.id.waarde > ander.id.waarde; });
    return {};
}

void Maandbeoordeling::zegAfgekeurd()
{
    for (size_t i = 0; i < m_beurten.size(); ++i) {
        const Declaratieregel& regel = m_feiten.declaratie.regels[m_begin + i];
        const auto past = [&](const Declaratie& d) {
            const bool dezeCel = !d.vraagOver || (d.vraagOver->datum == regel.datum && d.vraagOver->functieCode == regel.functieCode);
            return dezeCel && std::any_of(d.regels.begin(), d.regels.end(), [&](const Declaratieregel& r) { return zelfdeZorg(r, regel); });
        };
        const auto waarin = std::find_if(m_afgekeurd.begin(), m_afgekeurd.end(), past);
        if (waarin == m_afgekeurd.end())
            continue;
        zeg(*m_beurten[i], Bulkstand::LetOp, bulk::afgekeurd(waarin->statusReden));
        m_beurten[i]->gevraagd = true;
    }
}

Outcome<bool> Maandbeoordeling::oordeel(const Werk& werk)
{
    if (m_bezwaar) {
        for (Beurt* beurt : std::exchange(m_beurten, {}))
            zeg(*beurt, Bulkstand::Fout, bulk::wachtendTotaal(*m_bezwaar));
        return false;
    }
    PGB_TRY(alles, judge(m_feiten, Fase::Indienen));
    std::vector<Bevinding> bevindingen = zichtbaar(werk, alles);
    // No budget on a line is what follows when nothing was agreed for it: what caused it is said first.
    std::stable_partition(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.controle != QLatin1String("DC-028"); });
    for (size_t i = 0; i < m_beurten.size(); ++i)
        m_beurten[i]->uitkomst.bedrag = m_feiten.declaratie.regels[m_begin + i].bedrag;
    vergelijkBedragen(bevindingen);
    for (const Bevinding& bevinding : bevindingen) {
        const int regel = regelIn(bevinding.path);
        if (regel < int(m_begin)) {
            verdeel(bevinding);
            continue;
        }
        PGB_TRY(metAndere, metAndereRij(werk, bevinding, regel));
        verdeel(metAndere);
    }
    zegAfgekeurd();
    const size_t eerder = m_beurten.size();
    const auto ruimOp = [this] {
        for (size_t i = 0; i < m_beurten.size(); ++i) { // out of the declaratie, it comes to what it is alone, whichever lines are beside it this time (domain 7.4)
            if (m_beurten[i]->klaar)
                m_beurten[i]->uitkomst.bedrag = regelBedrag(m_feiten.declaratie.regels[m_begin + i]);
        }
        std::erase_if(m_beurten, [](const Beurt* b) { return b->klaar; });
    };
    ruimOp();
    if (m_beurten.size() == eerder && m_begin > 0) {
        PGB_CHECK(keurWachtende(werk));
        ruimOp();
    }
    return m_beurten.size() < eerder && !m_beurten.empty();
}

/// Times that fall over each other (DC-061): which row the other visit is of. One of those that wait is of this owner too; `deze` = the line that it is said of, -1 = one of ours.
Outcome<Bevinding> Maandbeoordeling::metAndereRij(const Werk& werk, const Bevinding& bevinding, int deze)
{
    if (bevinding.controle != QLatin1String("DC-061"))
        return bevinding;
    const std::vector<Declaratieregel>& regels = m_feiten.declaratie.regels;
    const auto waar = [&](const char* naam) {
        const auto p = std::find_if(bevinding.params.begin(), bevinding.params.end(), [naam](const auto& param) { return param.first == QLatin1String(naam); });
        return p == bevinding.params.end() ? QString() : p->second;
    };
    const QString begin = waar("eersteTekst");
    size_t ander = size_t(std::max(0, regelIn(bevinding.path)));
    for (size_t i = 0; deze >= 0 && i < regels.size(); ++i) {
        if (i != size_t(deze) && regels[i].begin && regels[i].datum == regels[size_t(deze)].datum && regels[i].begin->toString(QStringLiteral("HH:mm")) == begin)
            ander = i;
    }
    if (ander == size_t(deze))
        return bevinding;
    if (const Beurt* beurt = ander < m_begin ? nullptr : beurtVan(ander))
        return bulk::metAndereRij(bevinding, beurt->regel->nummer);
    if (!m_wachtend) {
        PGB_TRY(rijen, wachtendeRijen(werk));
        m_wachtend = std::move(rijen);
    }
    const auto rij = std::find_if(m_wachtend->begin(), m_wachtend->end(), [&](const WachtendeRij& r) { return zelfdeZorg(r.regel, regels[ander]); });
    return rij == m_wachtend->end() ? bevinding : bulk::metRijVan(bevinding, rij->nummer, rij->bestand, rij->ingediend);
}

Outcome<std::vector<Maandbeoordeling::WachtendeRij>> Maandbeoordeling::wachtendeRijen(const Werk& werk) const
{
    PGB_TRY(alle, werk.unit.bulk().alleRegelsIn(m_feiten.declaratie.id));
    std::vector<WachtendeRij> uit;
    std::optional<Bulk> bestand;
    for (const auto& [batch, uitkomst] : alle) { // by batch
        if (!bestand || bestand->id != batch) {
            PGB_TRY(gelezen, gevonden(werk.unit.bulk().find(batch)));
            bestand = std::move(gelezen);
        }
        if (bestand->eigenaar == m_klant->kader.eigenaar)
            uit.push_back({uitkomst.regel.nummer, alsDeclaratieregel(uitkomst.regel, uitkomst.functieCode), bestand->naam, nlDag(bestand->ingediendOp)});
    }
    return uit;
}

/// With ours a line that waits would be refused: ours of those days, or else all of ours. Would it be without ours as well, then nothing can be added to it.
Outcome<void> Maandbeoordeling::keurWachtende(const Werk& werk)
{
    PGB_TRY(samen, weigeringen(m_feiten));
    std::erase_if(samen, [this](const Bevinding& b) { return regelIn(b.path) < 0 || size_t(regelIn(b.path)) >= m_begin; });
    if (samen.empty())
        return {};
    DeclaratieFeiten zonder = m_feiten;
    zonder.declaratie.regels.resize(m_begin);
    zonder.declaratie.totaal = totaalVan(zonder.declaratie.regels);
    PGB_TRY(alleen, weigeringen(zonder));
    for (Bevinding& reden : samen) {
        const Periode dagen = m_feiten.declaratie.regels[size_t(regelIn(reden.path))].dagen();
        const bool zelf = std::any_of(alleen.begin(), alleen.end(), [&](const Bevinding& b) { return b.controle == reden.controle && b.path == reden.path; });
        if (!zelf) {
            PGB_TRY(metAndere, metAndereRij(werk, reden, -1));
            reden = std::move(metAndere);
        }
        reden.path = reden.path.section(QLatin1Char('/'), 2);
        const auto raakt = [&](size_t i) { return !zelf && m_feiten.declaratie.regels[m_begin + i].dagen().overlaps(dagen); };
        std::vector<Beurt*> wie;
        for (size_t i = 0; i < m_beurten.size(); ++i) {
            if (raakt(i))
                wie.push_back(m_beurten[i]);
        }
        for (Beurt* beurt : wie.empty() ? m_beurten : wie)
            zeg(*beurt, Bulkstand::Fout, zelf ? bulk::wachtendeRegel(dagen.van) : reden);
    }
    return {};
}

void Maandbeoordeling::rondAf()
{
    if (m_beurten.empty())
        return;
    const QString vanAllen = nummer();
    const QString gewenst = m_bestaand.isEmpty() || m_klant->kader.factuurpatroon.isEmpty() ? QString() : vanPatroon(); // what nobody asked for, nobody misses
    for (Beurt* beurt : m_beurten) {
        beurt->nummer = vanAllen;
        const QString eigen = beurt->regel->factuurnummer;
        if (!eigen.isEmpty() && factuurSleutel(eigen) != factuurSleutel(vanAllen))
            zeg(*beurt, Bulkstand::LetOp, bulk::anderFactuurnummer(eigen, vanAllen));
        else if (eigen.isEmpty() && !gewenst.isEmpty() && factuurSleutel(gewenst) != factuurSleutel(vanAllen))
            zeg(*beurt, Bulkstand::LetOp, bulk::anderPatroonnummer(gewenst, vanAllen));
    }
}

/// Of the declaratie that waits, else of the first line that has one, else of the pattern.
QString Maandbeoordeling::nummer() const
{
    if (!m_bestaand.isEmpty())
        return m_bestaand;
    const auto eigen = std::find_if(m_beurten.begin(), m_beurten.end(), [](const Beurt* b) { return !b->regel->factuurnummer.isEmpty(); });
    if (eigen != m_beurten.end())
        return (*eigen)->regel->factuurnummer;
    return vanPatroon();
}

QString Maandbeoordeling::vanPatroon() const
{
    const Bulkuitkomst& eerste = m_beurten.front()->uitkomst;
    return factuurnummerVan(m_klant->kader.factuurpatroon, m_beurten.front()->regel->klant, nummerVan(eerste.zorgovereenkomst), eerste.maand).value_or(QString());
}

const Zorgovereenkomst* Maandbeoordeling::overeenkomst(ZorgovereenkomstId id) const
{
    const auto o = std::find_if(m_klant->overeenkomsten.begin(), m_klant->overeenkomsten.end(), [&](const auto& paar) { return paar.first.id == id; });
    return o == m_klant->overeenkomsten.end() ? nullptr : &o->first;
}

QString Maandbeoordeling::nummerVan(ZorgovereenkomstId id) const
{
    const Zorgovereenkomst* o = overeenkomst(id);
    return o ? o->nummer : QString();
}

Periode Maandbeoordeling::periodeVan(const Werk& werk, const Bulkuitkomst& uitkomst) const
{
    const Zorgovereenkomst* o = overeenkomst(uitkomst.zorgovereenkomst);
    return o ? declaratiePeriode(*o, werk.parameters, uitkomst.maand) : Periode::maandVan(uitkomst.maand);
}

void Maandbeoordeling::vergelijkBedragen(const std::vector<Bevinding>& bevindingen)
{
    for (size_t i = 0; i < m_beurten.size(); ++i) {
        const auto& bedrag = m_beurten[i]->regel->bedrag;
        const Bedrag berekend = regelBedrag(m_feiten.declaratie.regels[m_begin + i]);
        // Of another rate the amount follows.
        const bool anderTarief = std::any_of(bevindingen.begin(), bevindingen.end(), [&](const Bevinding& b) { return b.controle == QLatin1String("DC-021") && size_t(regelIn(b.path)) == m_begin + i; });
        // One cent a line is how others round (domain 7.4).
        if (!anderTarief && bedrag && std::abs((*bedrag - berekend).centen) > 1 && !m_beurten[i]->klaar)
            zeg(*m_beurten[i], Bulkstand::Fout, bulk::bedragAnders(*bedrag, berekend));
    }
}

Beurt* Maandbeoordeling::beurtVan(size_t regel) const { return regel - m_begin < m_beurten.size() ? m_beurten[regel - m_begin] : nullptr; }

Beurt* Maandbeoordeling::eersteInWeek(const Bevinding& bevinding) const
{
    const auto week = std::find_if(bevinding.params.begin(), bevinding.params.end(), [](const auto& p) { return p.first == QLatin1String("weekDatum"); });
    const QDate maandag = week == bevinding.params.end() ? QDate() : QDate::fromString(week->second, Qt::ISODate);
    const auto hierin = [maandag](const Beurt* b) { return maandag.isValid() && !b->regel->isPeriodetotaal() && b->regel->datum >= maandag && b->regel->datum < maandag.addDays(7); };
    const auto eerste = std::find_if(m_beurten.begin(), m_beurten.end(), hierin);
    return eerste == m_beurten.end() ? nullptr : *eerste;
}

void Maandbeoordeling::verdeel(const Bevinding& bevinding)
{
    if (std::any_of(vanDeGoedkeurder.begin(), vanDeGoedkeurder.end(), [&](const char* id) { return bevinding.controle == QLatin1String(id); }))
        return;
    const int regel = regelIn(bevinding.path);
    const bool weigert = bevinding.ernst == Ernst::Weigeren;
    Bevinding zonderPlaats = bevinding;
    if (regel >= 0) {
        zonderPlaats.path = bevinding.path.section(QLatin1Char('/'), 2);
        if (Beurt* beurt = size_t(regel) < m_begin ? eersteInWeek(bevinding) : beurtVan(size_t(regel)))
            zeg(*beurt, weigert ? Bulkstand::Fout : Bulkstand::LetOp, std::move(zonderPlaats));
        return;
    }
    if (weigert) {
        for (Beurt* beurt : m_beurten)
            zeg(*beurt, Bulkstand::Fout, zonderPlaats);
    } else if (m_beurten.front()->uitkomst.stand != Bulkstand::LetOp) {
        zeg(*m_beurten.front(), Bulkstand::LetOp, std::move(zonderPlaats));
    }
}

Outcome<void> beoordeelMaanden(Werk& werk, std::vector<Maandbeoordeling> maanden)
{
    for (int ronde = 0; ronde < maxRonden && !maanden.empty(); ++ronde) {
        PGB_CHECK(werk.unit.together([&]() -> Outcome<void> {
            Outcome<void> uit;
            for (Maandbeoordeling& maand : maanden) { // each, also when one failed: what all of them ask is then known at once
                if (Outcome<void> gedaan = maand.verzamel(werk); !gedaan && uit)
                    uit = std::move(gedaan);
            }
            return uit;
        }));
        std::vector<Maandbeoordeling> rest;
        for (Maandbeoordeling& maand : maanden) {
            PGB_TRY(nogEens, maand.oordeel(werk));
            if (nogEens && ronde + 1 < maxRonden)
                rest.push_back(std::move(maand));
            else
                maand.rondAf();
        }
        maanden = std::move(rest);
    }
    return {};
}

} // namespace pgb::app
