#include "server/app/gather.h"
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/declaratie/maandloon.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// How much of the wage of a month is not booked yet, and so has to be set apart.
Bedrag nogTeBoeken(Bedrag loon, const BestaandeDeclaratie* gemaakt)
{
    if (!gemaakt)
        return loon;
    const bool wacht = gemaakt->status == S::Ingediend || gemaakt->status == S::Geparkeerd || gemaakt->status == S::HandmatigeControle
        || gemaakt->status == S::DeelsUitbetaald;
    return wacht ? std::max(loon - gemaakt->betaald, Bedrag{}) : Bedrag{};
}

class Reserve {
public:
    Reserve(Werk& werk, const std::vector<Toekenning>& toekenningen, const Declaratie* zelf) : m_werk(werk), m_toekenningen(toekenningen), m_zelf(zelf) {}

    Outcome<void> telOp(const Zorgovereenkomst& zorgovereenkomst)
    {
        PGB_TRY(wie, m_werk.unit.zorgverleners().find(zorgovereenkomst.zorgverlener));
        PGB_TRY(bestaande, m_werk.unit.declaraties().ofZorgovereenkomst(zorgovereenkomst.id));
        for (const QDate& maand : maanden()) {
            const auto gemaakt = std::find_if(bestaande.begin(), bestaande.end(), [&](const BestaandeDeclaratie& b) { return b.soort == DeclaratieSoort::Maandloon && b.periode.van == maand; });
            const BestaandeDeclaratie* al = gemaakt == bestaande.end() ? nullptr : &*gemaakt;
            const bool voorbij = !al && maand < QDate(m_werk.vandaag().year(), m_werk.vandaag().month(), 1);
            const bool vervallen = al && (al->status == S::Geweigerd || al->status == S::Ingetrokken);
            if (!voorbij && !vervallen)
                maandVan(zorgovereenkomst, wie ? &*wie : nullptr, maand, al);
        }
        return {};
    }

    std::vector<Boeking> boekingen;

private:
    /// First days of all months that the budgets touch.
    std::vector<QDate> maanden() const
    {
        std::vector<QDate> uit;
        for (const Toekenning& toekenning : m_toekenningen) {
            for (QDate dag = Periode::maandVan(toekenning.periode.van).van; dag.isValid() && dag <= toekenning.periode.tot; dag = dag.addMonths(1)) {
                if (std::find(uit.begin(), uit.end(), dag) == uit.end())
                    uit.push_back(dag);
            }
        }
        return uit;
    }

    /// What comes on top of the wage is booked by nothing else, so it stays set apart when the wage itself is declared.
    Bedrag bovenop(const Zorgovereenkomst& zorgovereenkomst, const Zorgverlener* wie, const Declaratieregel& regel, QDate maand) const
    {
        const ZorgovereenkomstVersie* versie = regel.functieCode == reiskostenFunctie() ? nullptr : versieOp(zorgovereenkomst, regel.datum);
        if (!versie)
            return {};
        return loonkosten(m_werk.parameters, versie->inhoud, wie, regel.bedrag, std::max(maand, versie->inhoud.ingangsdatum)).totaal() - regel.bedrag;
    }

    void maandVan(const Zorgovereenkomst& zorgovereenkomst, const Zorgverlener* wie, QDate maand, const BestaandeDeclaratie* al)
    {
        const std::optional<Maandloon> loon = maandloonVan(zorgovereenkomst, m_toekenningen, maand);
        const bool zelf = m_zelf && m_zelf->soort == DeclaratieSoort::Maandloon && m_zelf->zorgovereenkomst == zorgovereenkomst.id && m_zelf->periode.van == maand;
        Bedrag rest = loon && !zelf ? nogTeBoeken(totaalVan(loon->regels), al) : Bedrag{};
        for (const Declaratieregel& regel : loon ? loon->regels : std::vector<Declaratieregel>()) {
            const Bedrag deel = std::min(rest, regel.bedrag);
            rest = rest - deel;
            reserveer(regel, deel + bovenop(zorgovereenkomst, wie, regel, maand));
        }
    }

    void reserveer(const Declaratieregel& regel, Bedrag bedrag)
    {
        const auto toekenning = std::find_if(m_toekenningen.begin(), m_toekenningen.end(), [&](const Toekenning& t) { return t.id == regel.toekenning; });
        if (bedrag <= Bedrag{} || toekenning == m_toekenningen.end() || !toekenning->periode.contains(regel.datum))
            return;
        const auto bekend = std::find_if(boekingen.begin(), boekingen.end(), [&](const Boeking& b) { return b.toekenning == regel.toekenning && b.functieCode == regel.functieCode; });
        if (bekend != boekingen.end())
            bekend->gereserveerd += bedrag;
        else
            boekingen.push_back({regel.toekenning, regel.functieCode, {}, {}, bedrag});
    }

    Werk& m_werk;
    const std::vector<Toekenning>& m_toekenningen;
    const Declaratie* m_zelf;
};

} // namespace

Outcome<std::vector<Boeking>> maandloonBoekingen(Werk& werk, BudgethouderId budgethouder, const std::vector<Toekenning>& toekenningen, const Declaratie* zelf)
{
    Reserve reserve(werk, toekenningen, zelf);
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().metMaandloon(budgethouder));
    for (const Zorgovereenkomst& zorgovereenkomst : alle)
        PGB_CHECK(reserve.telOp(zorgovereenkomst));
    return std::move(reserve.boekingen);
}

} // namespace pgb::app
