#include "server/app/periodetotalen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/declaratie/periodetotaal.h"
#include <algorithm>

namespace pgb::app {
namespace {

/// The policies of the verstrekkers, each asked for once.
class Beleidsboek {
public:
    explicit Beleidsboek(Werk& werk) : m_werk(werk) {}
    Outcome<std::optional<Periodebezwaar>> bezwaar(const Declaratieregel& regel, Periodevraag vraag)
    {
        if (!vraag.toekenning)
            return bezwaarTegenPeriode(regel, vraag);
        const qint64 wie = vraag.toekenning->verstrekker.waarde;
        if (const auto bekend = m_beleid.find(wie); bekend == m_beleid.end()) {
            PGB_TRY(beleid, m_werk.unit.beleid().ofVerstrekker(vraag.toekenning->verstrekker));
            m_beleid[wie] = std::move(beleid);
        }
        vraag.beleid = &m_beleid[wie];
        return bezwaarTegenPeriode(regel, vraag);
    }

private:
    Werk& m_werk;
    std::map<qint64, std::vector<Verstrekkersbeleid>> m_beleid;
};

bool isNieuw(const Declaratieregel& regel) { return regel.isPeriodetotaal() && regel.aantal >= 0; }

Problem nietMogelijk(const Declaratieregel& regel, size_t i, Periodebezwaar bezwaar)
{
    return {ProblemKind::OngeldigeInvoer, QStringLiteral("periodetotaalNietMogelijk"),
            {waarde::datum(QLatin1String("vanDatum"), regel.datum), waarde::datum(QLatin1String("totDatum"), regel.tot),
             waarde::code(QLatin1String("periodebezwaarCode"), bezwaar)},
            QStringLiteral("regels/%1/datumTot").arg(i), {}};
}

Outcome<void> keurVan(Werk& werk, Beleidsboek& boek, Klant& klant, std::optional<std::vector<Toekenning>>& toekenningen, Beurt& beurt)
{
    const auto paar = std::find_if(klant.overeenkomsten.begin(), klant.overeenkomsten.end(), [&](const auto& o) { return o.first.id == beurt.uitkomst.zorgovereenkomst; });
    if (paar == klant.overeenkomsten.end())
        return {};
    if (!toekenningen) {
        PGB_TRY(alle, werk.unit.toekenningen().ofBudgethouder(klant.budgethouder));
        toekenningen = std::move(alle);
    }
    Declaratieregel regel = alsDeclaratieregel(*beurt.regel, beurt.functieCode);
    regel.begin = beurt.regel->begin;
    regel.eind = beurt.regel->eind;
    completeRegel(regel, paar->first);
    const auto zorgverlener = klant.zorgverleners.find(paar->second);
    const Periodevraag vraag{DeclaratieSoort::GeleverdeZorg, zorgverlener == klant.zorgverleners.end() ? nullptr : &zorgverlener->second, &paar->first,
                             vindToekenning(*toekenningen, regel.toekenning)};
    PGB_TRY(bezwaar, boek.bezwaar(regel, vraag));
    if (bezwaar)
        zeg(beurt, Bulkstand::Fout, bulk::geenPeriodetotaal(*bezwaar, regel.dagen()));
    return {};
}

} // namespace

Outcome<void> checkPeriodetotalen(Werk& werk, const Declaratie& declaratie)
{
    if (std::none_of(declaratie.regels.begin(), declaratie.regels.end(), isNieuw))
        return {};
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    return checkPeriodetotalen(werk, declaratie, zorgovereenkomst);
}

Outcome<void> checkPeriodetotalen(Werk& werk, const Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst)
{
    const std::vector<Declaratieregel>& regels = declaratie.regels;
    if (std::none_of(regels.begin(), regels.end(), isNieuw))
        return {};
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    Beleidsboek boek(werk);
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!isNieuw(regels[i]))
            continue;
        const Periodevraag vraag{declaratie.soort, &zorgverlener, &zorgovereenkomst, vindToekenning(toekenningen, regels[i].toekenning)};
        PGB_TRY(bezwaar, boek.bezwaar(regels[i], vraag));
        if (bezwaar)
            return nietMogelijk(regels[i], i, *bezwaar);
    }
    return {};
}

bool isGeenPeriodetotaal(const Problem& problem) { return problem.code == QLatin1String("periodetotaalNietMogelijk"); }

Outcome<void> checkDubbeleTotalen(const std::vector<Declaratieregel>& regels)
{
    for (size_t i = 0; i < regels.size(); ++i) {
        if (regels[i].isPeriodetotaal() && valtOverAndere(regels, i))
            return nietMogelijk(regels[i], i, Periodebezwaar::Dubbel);
    }
    return {};
}

Outcome<void> keurPeriodetotalen(Werk& werk, std::vector<Klant>& klanten)
{
    Beleidsboek boek(werk);
    for (Klant& klant : klanten) {
        std::optional<std::vector<Toekenning>> toekenningen;
        for (Beurt& beurt : klant.beurten) {
            if (!beurt.klaar && beurt.regel->isPeriodetotaal())
                PGB_CHECK(keurVan(werk, boek, klant, toekenningen, beurt));
        }
    }
    return {};
}

} // namespace pgb::app
