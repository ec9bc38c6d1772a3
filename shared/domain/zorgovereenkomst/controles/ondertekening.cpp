#include "shared/base/nl_dag.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

bool isBudgethouder(const Handtekening& h) { return h.partij != Partijrol::Zorgverlener; }
bool isZorgverlener(const Handtekening& h) { return h.partij == Partijrol::Zorgverlener; }

Bevinding handtekeningBevinding(QLatin1String variant, CodeParams params = {})
{
    params.push_back(waarde::variant(variant));
    return bevinding("ZC-066"_L1, Ernst::Weigeren, u"handtekeningen"_s, std::move(params));
}

/// It changes an approved version in a way that the zorgverlener need not sign (domain 6.3).
bool zonderZorgverlener(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstVersie* oud = nullptr;
    for (const ZorgovereenkomstVersie& v : f.zorgovereenkomst.versies) {
        if (gaatVooraf(v, f.versie) && wasGoedgekeurd(v.status))
            oud = &v;
    }
    return !zorgverlenerTekent(f, oud);
}

/// Judges the signatures that are there; one that is missing counts only once the version says that it was set.
Uitslag beideZelf(const ZorgovereenkomstFeiten& f)
{
    const std::vector<Handtekening>& alle = f.versie.handtekeningen;
    const ZorgovereenkomstStatus status = f.versie.status;
    const bool beiden = wordtBeoordeeld(status) || wasGoedgekeurd(status);
    const bool zorgverlener = beiden || status == ZorgovereenkomstStatus::GetekendZorgverlener;
    if ((alle.empty() && !zorgverlener) || isSysteemversie(f.versie))
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    for (const Handtekening& h : alle) {
        if (h.niveau == Inlogniveau::Wachtwoord)
            uit.push_back(handtekeningBevinding("zwak"_L1, {waarde::tekst("ondertekenaarNaam"_L1, h.naam)}));
    }
    const auto zv = std::find_if(alle.begin(), alle.end(), isZorgverlener);
    const auto bh = std::find_if(alle.begin(), alle.end(), isBudgethouder);
    if (zorgverlener && zv == alle.end() && !zonderZorgverlener(f))
        uit.push_back(handtekeningBevinding("zorgverlenerOntbreekt"_L1));
    if (beiden && bh == alle.end())
        uit.push_back(handtekeningBevinding("budgethouderOntbreekt"_L1));
    if (zv != alle.end() && bh != alle.end() && zv->gebruiker == bh->gebruiker)
        uit.push_back(bevinding("ZC-066"_L1, Ernst::Weigeren, u"handtekeningen"_s, {waarde::tekst("ondertekenaarNaam"_L1, bh->naam)}));
    return Uitslag::van(std::move(uit));
}

Uitslag ongewijzigd(const ZorgovereenkomstFeiten& f)
{
    if (f.versie.handtekeningen.empty())
        return Uitslag::nietVanToepassing();
    if (!f.inhoudHash)
        return Uitslag::nogNiet({"inhoudHash"_L1});
    for (const Handtekening& h : f.versie.handtekeningen) {
        if (h.inhoudHash != *f.inhoudHash)
            return Uitslag::van({bevinding("ZC-067"_L1, Ernst::Weigeren, u"inhoud"_s,
                                           {waarde::tekst("ondertekenaarNaam"_L1, h.naam), waarde::datum("tekenDatum"_L1, nlDag(h.tijdstip))})});
    }
    return Uitslag::goed();
}

} // namespace

std::span<const ZorgovereenkomstControle> ondertekening()
{
    static const std::array rijen{
        controle("ZC-066"_L1, Ernst::Weigeren, 5, {"handtekeningen"_L1, "status"_L1}, {}, "seed 001; seed 004"_L1, beideZelf),
        controle("ZC-067"_L1, Ernst::Weigeren, 5, {"handtekeningen"_L1, "inhoud"_L1}, {"inhoudHash"_L1}, "design"_L1, ongewijzigd),
    };
    return rijen;
}

} // namespace pgb::zc
