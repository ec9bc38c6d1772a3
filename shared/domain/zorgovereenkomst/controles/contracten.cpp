#include "shared/domain/zorgovereenkomst/controles/contracten.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include <algorithm>

namespace pgb::zc {

namespace {

/// The agreement as it will be with the version under test in it.
Zorgovereenkomst metVersie(const ZorgovereenkomstFeiten& f)
{
    Zorgovereenkomst z = f.zorgovereenkomst;
    const auto zelfde = [&](const ZorgovereenkomstVersie& v) { return v.volgnummer == f.versie.volgnummer; };
    std::erase_if(z.versies, zelfde);
    z.versies.push_back(f.versie);
    return z;
}

bool metDezelfde(const ZorgovereenkomstFeiten& f, const Zorgovereenkomst& andere)
{
    return andere.id != f.zorgovereenkomst.id && andere.zorgverlener && andere.zorgverlener == f.zorgovereenkomst.zorgverlener;
}

std::optional<QDate> vroegste(std::optional<QDate> a, QDate b) { return !a || b < *a ? b : a; }

} // namespace

std::vector<Ketencontract> contractenVan(const ZorgovereenkomstFeiten& f)
{
    std::vector<Ketencontract> alle = ketencontracten(metVersie(f), f.versie.volgnummer);
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        if (!metDezelfde(f, andere))
            continue;
        for (const Ketencontract& c : ketencontracten(andere, 0)) {
            if (c.ingangsdatum < f.versie.inhoud.ingangsdatum) // what begins later is judged when it is made
                alle.push_back(c);
        }
    }
    return alle;
}

KetenAntwoord ketenVan(const ZorgovereenkomstFeiten& f) { return keten(*f.parameters, contractenVan(f), f.zorgverlener->geboortedatum); }

bool maaktEinde(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstVersie* oud = f.wijziging ? gewijzigdeVersie(f.zorgovereenkomst, f.versie) : nullptr;
    if (!oud || f.versie.inhoud.proeftijdMaanden > oud->inhoud.proeftijdMaanden)
        return false;
    // Permanent by the chain, and asked again: the day that was typed before is no end that somebody agreed now.
    const std::optional<QDate>& was = oud->inhoud.einddatum;
    const std::optional<QDate>& wordt = f.versie.inhoud.einddatum;
    const bool alleenKeten = oud->inhoud.ketenBevestigd && was && wordt && *wordt >= *was;
    return !alleenKeten && stoptEerder(oud->inhoud, f.versie.inhoud);
}

std::optional<QDate> werkteAlSinds(const ZorgovereenkomstFeiten& f)
{
    const QDate begin = f.versie.inhoud.ingangsdatum;
    std::optional<QDate> uit;
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        for (const ZorgovereenkomstVersie& v : andere.versies) {
            if (metDezelfde(f, andere) && wasGoedgekeurd(v.status) && v.inhoud.ingangsdatum < begin)
                uit = vroegste(uit, v.inhoud.ingangsdatum);
        }
    }
    const std::vector<Ketencontract> eigen = ketencontracten(metVersie(f), f.versie.volgnummer);
    if (eigen.size() > 1) // an extension: a contract that follows
        uit = vroegste(uit, eigen.front().ingangsdatum);
    return uit;
}

QDate inDienstSinds(const ZorgovereenkomstFeiten& f) { return pgb::inDienstSinds(f.zorgovereenkomst, f.versie); }

} // namespace pgb::zc
