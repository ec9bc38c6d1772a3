#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

bool betaaltLoon(const Budgetbeslag& b) { return b.loon.loon > Bedrag{}; }

/// What is not known of the cost: said once for each agreement, whatever it is paid from.
class Onbekend {
public:
    void eigen(const Budgetbeslag& b)
    {
        if (betaaltLoon(b) && b.loon.vakantieGeldt && !b.loon.vakantie && !m_zonderVakantiegeld.isValid())
            m_zonderVakantiegeld = b.periode.van;
        if (betaaltLoon(b) && b.loon.lastenGelden && !b.loon.lasten && !m_zonderLasten.isValid())
            m_zonderLasten = b.periode.van;
    }
    void ander(const AnderBeslag& andere)
    {
        const bool nieuw = std::find(m_andere.begin(), m_andere.end(), andere.zorgovereenkomst) == m_andere.end();
        const bool onbekend = std::any_of(andere.beslag.begin(), andere.beslag.end(), [](const Budgetbeslag& b) { return betaaltLoon(b) && !b.loon.bekend(); });
        if (nieuw && onbekend)
            m_andere.push_back(andere.zorgovereenkomst);
    }
    void zegIn(std::vector<Bevinding>& uit) const
    {
        if (m_zonderVakantiegeld.isValid())
            uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/vakantiegeldInbegrepen"_s,
                                    {waarde::variant("zonderVakantiegeld"_L1), waarde::datum("datum"_L1, m_zonderVakantiegeld)}));
        if (m_zonderLasten.isValid())
            uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/salarisadministratie"_s,
                                    {waarde::variant("zonderLasten"_L1), waarde::datum("datum"_L1, m_zonderLasten)}));
        for (const Zorgovereenkomst* andere : m_andere)
            uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/toekenningen"_s,
                                    {waarde::variant("andereOnbekend"_L1), waarde::tekst("nummerTekst"_L1, andere->nummer)}));
    }

private:
    QDate m_zonderVakantiegeld;
    QDate m_zonderLasten;
    std::vector<const Zorgovereenkomst*> m_andere;
};

/// Too little for what this agreement costs and what the others still cost; each is named, for only one of them is on the screen.
Bevinding tekort(const Toekenning& toekenning, Bedrag eigen, Bedrag anderen, Bedrag rest)
{
    Bevinding b = bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/werkafspraken"_s,
                            {waarde::centen("tekortCenten"_L1, eigen + anderen - rest), waarde::centen("kostenCenten"_L1, eigen + anderen),
                             waarde::centen("restCenten"_L1, rest), waarde::code("wetCode"_L1, toekenning.wet), waarde::datum("totDatum"_L1, toekenning.periode.tot)});
    if (anderen > Bedrag{}) {
        b.params.push_back(waarde::variant(eigen > Bedrag{} ? "metAnderen"_L1 : "alleenAnderen"_L1));
        b.params.push_back(waarde::centen("eigenCenten"_L1, eigen));
        b.params.push_back(waarde::centen("anderenCenten"_L1, anderen));
    }
    return b;
}

/// A level below the root that has too little for what this agreement and the others take from it (3.2: every level on the path has room).
void zegNiveaus(const ZorgovereenkomstFeiten& f, const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const std::vector<Budgetbeslag>& eigen,
                const std::vector<AnderBeslag>& andere, std::vector<Bevinding>& uit)
{
    for (size_t i = 1; i < stand.size(); ++i) {
        const std::optional<Bedrag> rest = stand[i].beschikbaar();
        const Bedrag hier = rest ? beslagOpNiveau(*f.parameters, eigen, toekenning, stand[i].niveau) : Bedrag{};
        if (hier <= Bedrag{}) // no limit, or not what this agreement is paid from
            continue;
        Bedrag anderen;
        for (const AnderBeslag& a : andere)
            anderen += beslagOpNiveau(*f.parameters, a, toekenning, stand[i].niveau);
        if (hier + anderen <= *rest)
            continue;
        Bevinding b = tekort(toekenning, hier, anderen, *rest);
        std::erase_if(b.params, [](const auto& param) { return param.first == u"variant"_s; });
        b.params.push_back(waarde::variant(anderen > Bedrag{} ? "niveauMetAnderen"_L1 : "niveau"_L1));
        b.params.push_back(waarde::tekst("niveauNaam"_L1, toekenning.niveaus[i].naam));
        uit.push_back(std::move(b));
    }
}

Uitslag genoegBudget(const ZorgovereenkomstFeiten& f)
{
    if (!f.toekenningen || !f.saldo || !f.andereZorgovereenkomsten || !f.geboekt)
        return Uitslag::nogNiet({"toekenningen"_L1, "saldo"_L1, "andereZorgovereenkomsten"_L1, "geboekt"_L1});
    if (!f.versie.inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    Onbekend onbekend;
    for (const Toekenning* toekenning : gekozen(f)) {
        const std::vector<NiveauStand> stand = budgetStand(*toekenning, *f.saldo);
        const std::optional<Bedrag> rest = stand.empty() ? std::nullopt : stand.front().beschikbaar();
        const std::vector<Budgetbeslag> delen = eigenBeslag(f, *toekenning);
        const Bedrag eigen = bedragVan(delen);
        for (const Budgetbeslag& deel : delen)
            onbekend.eigen(deel);
        Bedrag anderen;
        const std::vector<AnderBeslag> andere = beslagVanAnderen(f, *toekenning);
        for (const AnderBeslag& een : andere) {
            anderen += een.bedrag();
            onbekend.ander(een);
        }
        if (rest && eigen + anderen > *rest)
            uit.push_back(tekort(*toekenning, eigen, anderen, *rest));
        else
            zegNiveaus(f, *toekenning, stand, delen, andere, uit);
    }
    onbekend.zegIn(uit);
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const ZorgovereenkomstControle> kosten()
{
    static const std::array rijen{
        controle("ZC-043"_L1, Ernst::Waarschuwen, 2,
                 {"inhoud/ingangsdatum"_L1, "inhoud/einddatum"_L1, "inhoud/toekenningen"_L1, "inhoud/loonsoort"_L1, "inhoud/maandloon"_L1,
                  "inhoud/werkafspraken/*/tarief"_L1, "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/werkafspraken/*/toekenning"_L1,
                  "inhoud/werkafspraken/*/aantalPerWeek"_L1, "inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/afwijkendeTarieven"_L1, "inhoud/soort"_L1,
                  "inhoud/looptijd"_L1, "inhoud/vasteUren"_L1,
                  "inhoud/vakantiegeldInbegrepen"_L1, "inhoud/vakantieUrenInbegrepen"_L1,
                  "inhoud/salarisadministratie"_L1, "inhoud/reiskosten"_L1, "inhoud/reiskostenTarief"_L1, "inhoud/reiskostenKilometer"_L1,
                  "inhoud/reiskostenMaandbedrag"_L1, "inhoud/rooster"_L1, "inhoud/dagenPerWeek"_L1, "geldigTot"_L1},
                 {"toekenningen"_L1, "saldo"_L1, "andereZorgovereenkomsten"_L1, "geboekt"_L1, "zorgovereenkomst"_L1, "zorgverlener"_L1, "parameters"_L1}, "design"_L1,
                 genoegBudget),
    };
    return rijen;
}

} // namespace pgb::zc
