#include "shared/base/nl_dag.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

/// Facts that ZC-017 and ZC-018 share; nothing = both are there.
std::optional<Uitslag> zonderAndere(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return klaar;
    if (!f.andereZorgovereenkomsten)
        return Uitslag::nogNiet({"andereZorgovereenkomsten"_L1});
    return std::nullopt;
}

bool metDezelfde(const Zorgovereenkomst& andere, const ZorgovereenkomstFeiten& f)
{
    return andere.id != f.zorgovereenkomst.id && andere.zorgverlener && andere.zorgverlener == f.zorgverlener->id;
}

Uitslag geenTweede(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderAndere(f))
        return std::move(*klaar);
    const QDate begin = f.versie.inhoud.ingangsdatum.isValid() ? f.versie.inhoud.ingangsdatum : f.vandaag;
    const auto loopt = [&](const ZorgovereenkomstVersie& v) {
        const QDate eind = laatsteDag(v);
        return geldt(v.status) && (!eind.isValid() || eind >= begin);
    };
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        if (metDezelfde(andere, f) && std::any_of(andere.versies.begin(), andere.versies.end(), loopt))
            return Uitslag::van({bevinding("ZC-017"_L1, Ernst::Weigeren, u"zorgverlener"_s,
                                           {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::tekst("nummerTekst"_L1, andere.nummer)})});
    }
    return Uitslag::goed();
}

Uitslag geenTweedeConcept(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderAndere(f))
        return std::move(*klaar);
    const auto open = [&](const ZorgovereenkomstVersie& v) {
        const bool zelf = v.id == f.versie.id && v.volgnummer == f.versie.volgnummer;
        // What nobody was given yet steps back for what was.
        const bool wijkt = v.status == ZorgovereenkomstStatus::Concept && f.versie.status != ZorgovereenkomstStatus::Concept;
        return !zelf && !wijkt && (isConcept(v.status) || wordtBeoordeeld(v.status));
    };
    const auto meld = [&](const ZorgovereenkomstVersie& v, bool eigene) {
        // Behind a draft of its own agreement the reader does not see the other version.
        const bool erachter = eigene && f.versie.status == ZorgovereenkomstStatus::Concept && v.status != ZorgovereenkomstStatus::Concept;
        CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("sindsDatum"_L1, nlDag(v.statusSinds))};
        if (wordtBeoordeeld(v.status)) {
            params.push_back(waarde::variant("inBeoordeling"_L1));
        } else if (erachter) {
            params.push_back(waarde::variant("erachter"_L1));
            params.push_back(waarde::getal("versieGetal"_L1, v.volgnummer));
        }
        return Uitslag::van({bevinding("ZC-018"_L1, Ernst::Weigeren, u"zorgverlener"_s, std::move(params))});
    };
    const std::vector<ZorgovereenkomstVersie>& eigen = f.zorgovereenkomst.versies;
    if (const auto v = std::find_if(eigen.begin(), eigen.end(), open); v != eigen.end())
        return meld(*v, true);
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        if (!metDezelfde(andere, f))
            continue;
        const auto v = std::find_if(andere.versies.begin(), andere.versies.end(), [](const ZorgovereenkomstVersie& w) {
            return isConcept(w.status) || wordtBeoordeeld(w.status);
        });
        if (v != andere.versies.end())
            return meld(*v, false);
    }
    return Uitslag::goed();
}

/// What a person without KvK answered leads to another model (domain 5.1); of family the questionnaire speaks (ZC-021).
std::optional<ZorgovereenkomstSoort> uitAntwoorden(const ZorgovereenkomstInhoud& inhoud)
{
    using S = ZorgovereenkomstSoort;
    if ((inhoud.soort != S::Arbeidsovereenkomst && inhoud.soort != S::OvereenkomstVanOpdracht) || isNaasteFamilie(inhoud.relatie))
        return std::nullopt;
    const std::optional<ModelVoorstel> voorstel = modelVoorstel(ZorgverlenerSoort::Informeel, inhoud.relatie, inhoud.antwoorden);
    if (!voorstel || voorstel->soort == inhoud.soort || (voorstel->soort == S::Arbeidsovereenkomst && !heeftVasteUren(inhoud)))
        return std::nullopt;
    return voorstel->soort;
}

/// The model of domain 5.1 that fits best when the chosen one does not; the choice itself stays the user's. A wijziging keeps its model, so
/// of that the answers are not asked again.
std::optional<ZorgovereenkomstSoort> passend(ZorgverlenerSoort zorgverlener, const ZorgovereenkomstInhoud& inhoud, bool wijziging)
{
    using S = ZorgovereenkomstSoort;
    const S gekozenSoort = inhoud.soort;
    if (gekozenSoort == S::Vervoer)
        return std::nullopt;
    switch (zorgverlener) {
    case ZorgverlenerSoort::Zorginstelling: return gekozenSoort == S::Zorginstelling ? std::nullopt : std::optional(S::Zorginstelling);
    case ZorgverlenerSoort::Zzp:
        return gekozenSoort == S::OvereenkomstVanOpdracht ? std::nullopt : std::optional(S::OvereenkomstVanOpdracht);
    case ZorgverlenerSoort::Informeel: break;
    }
    if (gekozenSoort == S::Zorginstelling)
        return S::OvereenkomstVanOpdracht;
    return wijziging ? std::nullopt : uitAntwoorden(inhoud);
}

/// A driver drives: every other kind of care asks for the model of who gives it (domain 5.1).
bool isVervoer(const Werkafspraak& w) { return w.functieCode.isEmpty() || isVervoerFunctie(w.functieCode); }

Uitslag modelPast(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const std::optional<ZorgovereenkomstSoort> beter = passend(f.zorgverlener->soort, f.versie.inhoud, f.wijziging);
    const std::vector<Werkafspraak>& werk = f.versie.inhoud.werkafspraken;
    const auto ander = std::find_if_not(werk.begin(), werk.end(), isVervoer);
    if (!f.wijziging && f.versie.inhoud.soort == ZorgovereenkomstSoort::Vervoer && ander != werk.end())
        return Uitslag::van({bevinding("ZC-019"_L1, Ernst::Weigeren, u"inhoud/soort"_s, {waarde::variant("geenVervoer"_L1), waarde::tekst("functieCode"_L1, ander->functieCode)})});
    if (!beter)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-019"_L1, Ernst::Weigeren, u"inhoud/soort"_s,
                                   {waarde::code("gekozenOvereenkomstSoortCode"_L1, f.versie.inhoud.soort),
                                    waarde::code("passendeOvereenkomstSoortCode"_L1, *beter), waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag familieband(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.soort != ZorgovereenkomstSoort::Familie)
        return Uitslag::nietVanToepassing();
    if (inhoud.relatie != Familierelatie::Geen && inhoud.relatie != Familierelatie::Anders)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-020"_L1, Ernst::Weigeren, u"inhoud/relatie"_s)});
}

} // namespace

std::span<const ZorgovereenkomstControle> keuze()
{
    static const std::array rijen{
        controle("ZC-017"_L1, Ernst::Weigeren, 1, {"inhoud/ingangsdatum"_L1}, {"zorgverlener"_L1, "andereZorgovereenkomsten"_L1, "vandaag"_L1}, "W01b"_L1,
                 geenTweede),
        controle("ZC-018"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1, "andereZorgovereenkomsten"_L1, "zorgovereenkomst"_L1}, "design"_L1,
                 geenTweedeConcept),
        controle("ZC-019"_L1, Ernst::Weigeren, 1,
                 {"inhoud/soort"_L1, "inhoud/relatie"_L1, "inhoud/antwoorden"_L1, "inhoud/vasteUren"_L1, "inhoud/werkafspraken/*/functieCode"_L1},
                 {"zorgverlener"_L1, "wijziging"_L1}, "W54"_L1, modelPast),
        controle("ZC-020"_L1, Ernst::Weigeren, 1, {"inhoud/soort"_L1, "inhoud/relatie"_L1}, {}, "W55"_L1, familieband),
    };
    return rijen;
}

} // namespace pgb::zc
