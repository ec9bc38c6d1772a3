#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/aanzegging.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QHash>
#include <algorithm>

namespace pgb::app {
namespace {

using S = ZorgovereenkomstStatus;

/// A contract of the same length right after the last one.
std::optional<Ketencontract> nogEen(const std::vector<Ketencontract>& contracten)
{
    if (contracten.empty() || contracten.back().onbepaald || !contracten.back().einddatum)
        return std::nullopt;
    Ketencontract volgend = contracten.back();
    volgend.ingangsdatum = contracten.back().einddatum->addDays(1);
    const qint64 dagen = contracten.back().ingangsdatum.daysTo(*contracten.back().einddatum);
    volgend.einddatum = volgend.ingangsdatum.addDays(dagen);
    return volgend;
}

/// The employment contracts of a pair: all of them for the sum, and as the caller may see them.
struct Paarcontracten {
    std::vector<Ketencontract> alle;
    std::vector<KetenRegel> regels;
};

Outcome<Paarcontracten> contractenVan(Werk& werk, const Zorgovereenkomst& record)
{
    Paarcontracten uit;
    size_t verborgen = 0;
    PGB_TRY(overeenkomsten, werk.unit.zorgovereenkomsten().ofBudgethouder(record.budgethouder));
    for (const Zorgovereenkomst& andere : overeenkomsten) {
        if (andere.zorgverlener != record.zorgverlener)
            continue;
        PGB_TRY(relatie, relatieTot(werk, andere));
        const bool zien = magNu(werk, relatie, Handeling::ZorgovereenkomstZien);
        for (const Ketencontract& contract : ketencontracten(andere, 0)) {
            uit.alle.push_back(contract);
            if (zien)
                uit.regels.push_back({contract, andere.id, andere.nummer});
            else
                ++verborgen;
        }
    }
    std::stable_sort(uit.alle.begin(), uit.alle.end(), [](const auto& a, const auto& b) { return a.ingangsdatum < b.ingangsdatum; });
    std::stable_sort(uit.regels.begin(), uit.regels.end(), [](const auto& a, const auto& b) { return a.contract->ingangsdatum < b.contract->ingangsdatum; });
    uit.regels.resize(uit.regels.size() + verborgen); // at the end: the place in the row would tell when it was
    return uit;
}

/// What kind and how many, and no day from which one that is not shown could be found.
void zonderData(KetenOverzicht& uit)
{
    for (KetenUitkomst* uitkomst : {&uit.uitkomst, &uit.volgende}) {
        uitkomst->begin = {};
        uitkomst->onbepaaldVanaf = {};
    }
    uit.ruimte.uiterlijk.reset();
    uit.nieuweKetenVanaf.reset();
}

/// Reads the page of dates, and keeps the names that it looked up.
class Agenda {
public:
    Agenda(Werk& werk, const Periode& periode) : m_werk(werk), m_periode(periode) {}

    Outcome<std::vector<EinddatumRegel>> lees()
    {
        constexpr int perKeer = 200;
        constexpr int meest = 5000;
        qint64 na = 0;
        for (int gezien = 0; gezien < meest; gezien += perKeer) {
            PGB_TRY(lijst, m_werk.unit.zorgovereenkomsten().eindigend(m_werk.bereik(), m_periode, Bladzijde{perKeer, na}));
            for (const Zorgovereenkomst& record : lijst.items)
                PGB_CHECK(voeg(record));
            if (!lijst.volgende)
                break;
            na = *lijst.volgende;
        }
        std::stable_sort(m_uit.begin(), m_uit.end(), [](const EinddatumRegel& a, const EinddatumRegel& b) { return a.einddatum < b.einddatum; });
        return std::move(m_uit);
    }

private:
    Outcome<void> voeg(const Zorgovereenkomst& record)
    {
        PGB_TRY(relatie, relatieTot(m_werk, record));
        if (!magNu(m_werk, relatie, Handeling::ZorgovereenkomstZien))
            return {};
        const ZorgovereenkomstVersie* versie = laatsteGeldende(record);
        const QDate einde = uiterlijkeDag(record);
        if (!einde.isValid() || !m_periode.contains(einde))
            return {};
        EinddatumRegel regel;
        regel.zorgovereenkomst = record.id;
        regel.nummer = record.nummer;
        regel.budgethouder = record.budgethouder;
        PGB_TRY(van, budgethouderNaam(record.budgethouder));
        regel.budgethouderNaam = van;
        PGB_TRY(wie, zorgverlenerNaam(record.zorgverlener));
        regel.zorgverlenerNaam = wie;
        regel.volgnummer = versie->volgnummer;
        regel.soort = versie->inhoud.soort;
        regel.einddatum = einde;
        regel.opgezegd = versie->status == S::Opgezegd;
        regel.vooraf = versie->inhoud.aanzeggingVooraf;
        PGB_TRY(opvolger, heeftOpvolger(record, einde));
        regel.opvolger = opvolger;
        const std::optional<Aanzegging> a = aanzegging(m_werk.parameters, versie->inhoud);
        if (a && a->nodig && !regel.opgezegd) {
            regel.aanzeggenVoor = a->uiterlijk;
            regel.eersteHerinnering = a->eersteHerinnering;
            regel.tweedeHerinnering = a->tweedeHerinnering;
        }
        m_uit.push_back(regel);
        return {};
    }

    /// Another agreement of the same two, that the caller may see, goes on after the day.
    Outcome<bool> heeftOpvolger(const Zorgovereenkomst& record, QDate einde)
    {
        if (!record.zorgverlener)
            return false;
        PGB_TRY(alle, m_werk.unit.zorgovereenkomsten().list(m_werk.bereik(), {record.budgethouder, record.zorgverlener, {}}, Bladzijde{200, 0}));
        for (const Zorgovereenkomst& andere : alle.items) {
            if (andere.id == record.id)
                continue;
            PGB_TRY(relatie, relatieTot(m_werk, andere));
            const bool gaatDoor = std::any_of(andere.versies.begin(), andere.versies.end(), [&](const ZorgovereenkomstVersie& v) {
                const QDate laatste = laatsteDag(v);
                return (v.status == S::Lopend || v.status == S::Goedgekeurd) && (!laatste.isValid() || laatste > einde);
            });
            if (gaatDoor && magNu(m_werk, relatie, Handeling::ZorgovereenkomstZien))
                return true;
        }
        return false;
    }

    Outcome<QString> budgethouderNaam(BudgethouderId id)
    {
        if (!m_budgethouders.contains(id.waarde)) {
            PGB_TRY(record, m_werk.unit.budgethouders().find(id));
            m_budgethouders[id.waarde] = record ? volledigeNaam(record->naam) : QString();
        }
        return m_budgethouders[id.waarde];
    }

    Outcome<QString> zorgverlenerNaam(ZorgverlenerId id)
    {
        if (!m_zorgverleners.contains(id.waarde)) {
            PGB_TRY(record, m_werk.unit.zorgverleners().find(id));
            m_zorgverleners[id.waarde] = record ? record->naam : QString();
        }
        return m_zorgverleners[id.waarde];
    }

    Werk& m_werk;
    const Periode& m_periode;
    std::vector<EinddatumRegel> m_uit;
    QHash<qint64, QString> m_budgethouders;
    QHash<qint64, QString> m_zorgverleners;
};

} // namespace

Outcome<KetenOverzicht> ketenOverzicht(Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, bekijkZorgovereenkomst(werk, id));
    const Zorgovereenkomst& record = seen.first;
    KetenOverzicht uit;
    if (!record.zorgverlener)
        return uit;
    PGB_TRY(paar, contractenVan(werk, record));
    if (paar.alle.empty())
        return uit;
    uit.contracten = std::move(paar.regels);
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(record.zorgverlener)));
    const KetenAntwoord nu = keten(werk.parameters, paar.alle, zorgverlener.geboortedatum);
    uit.uitkomst = nu.uitkomst;
    uit.onbekend = QString(nu.onbekend);
    const std::optional<Ketencontract> volgend = nogEen(paar.alle);
    if (volgend && uit.onbekend.isEmpty()) {
        std::vector<Ketencontract> langer = paar.alle;
        langer.push_back(*volgend);
        const KetenAntwoord straks = keten(werk.parameters, langer, zorgverlener.geboortedatum);
        uit.volgende = straks.uitkomst;
        uit.onbekend = QString(straks.onbekend);
        uit.ruimte = ketenRuimte(werk.parameters, paar.alle, zorgverlener.geboortedatum);
        // A new chain begins after a gap of more than so many months (L03).
        const std::optional<qint64> maanden = werk.parameters.getal(u"ketenTussenpoosMaanden", std::nullopt, {}, volgend->ingangsdatum);
        if (maanden && *maanden <= 1200 && uit.uitkomst.soort == KetenUitkomst::Soort::Tijdelijk) // a permanent one has no end to count from
            uit.nieuweKetenVanaf = volgend->ingangsdatum.addMonths(int(*maanden)).addDays(1);
    }
    if (std::any_of(uit.contracten.begin(), uit.contracten.end(), [](const KetenRegel& r) { return !r.contract; }))
        zonderData(uit);
    return uit;
}

Outcome<std::vector<EinddatumRegel>> einddatums(Werk& werk, const Periode& periode)
{
    constexpr int tweeJaar = 731;
    if (!periode.valid() || periode.dagen() > tweeJaar)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("tot"));
    return Agenda(werk, periode).lees();
}

} // namespace pgb::app
