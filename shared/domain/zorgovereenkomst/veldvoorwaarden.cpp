#include "shared/domain/zorgovereenkomst/veldvoorwaarden.h"
#include "shared/domain/declaratie/verdeling.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"
#include "shared/domain/zorgovereenkomst/proeftijd.h"

namespace pgb::veld {

namespace {

Veldstand verplichtAls(bool waar) { return waar ? Veldstand::Verplicht : Veldstand::Geen; }
Veldstand magAls(bool waar) { return waar ? Veldstand::Optioneel : Veldstand::Geen; }

ZorgverlenerSoort soortVan(const VeldVraag& v) { return v.zorgverlener ? v.zorgverlener->soort : ZorgverlenerSoort::Informeel; }
bool isOndernemer(const VeldVraag& v) { return soortVan(v) != ZorgverlenerSoort::Informeel; }
bool isInstelling(const VeldVraag& v) { return soortVan(v) == ZorgverlenerSoort::Zorginstelling; }

/// Whether a person without KvK works by a commission or in service follows from the answers (5.1); a wijziging keeps its model.
bool vraagtModel(const VeldVraag& v)
{
    return v.inhoud.soort == ZorgovereenkomstSoort::OvereenkomstVanOpdracht && !isOndernemer(v) && !v.wijziging;
}

bool opKilometers(ReiskostenSoort soort) { return soort == ReiskostenSoort::PerKilometer || soort == ReiskostenSoort::VastPerMaand; }

} // namespace

Veldstand vertegenwoordigd(const VeldVraag& v) { return v.inhoud.vertegenwoordiger ? Veldstand::Automatisch : Veldstand::Geen; }
Veldstand zonderKvk(const VeldVraag& v) { return verplichtAls(!isOndernemer(v)); }
Veldstand alsFamilie(const VeldVraag& v)
{
    return verplichtAls(isNaasteFamilie(v.inhoud.relatie) || v.inhoud.familieband); // that he is no family is an answer too
}

Veldstand leidingGevraagd(const VeldVraag& v)
{
    const bool opdracht = v.inhoud.soort == ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    if (vraagtModel(v) || (isNaasteFamilie(v.inhoud.relatie) && !(opdracht && isOndernemer(v))))
        return Veldstand::Verplicht;
    return magAls(opdracht);
}

Veldstand doetZelfGevraagd(const VeldVraag& v)
{
    const bool opdracht = v.inhoud.soort == ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    const bool familie = v.inhoud.soort == ZorgovereenkomstSoort::Familie || isNaasteFamilie(v.inhoud.relatie);
    if (v.inhoud.antwoorden.geeftLeiding.value_or(false) && (vraagtModel(v) || (familie && !(opdracht && isOndernemer(v)))))
        return Veldstand::Verplicht;
    return magAls(opdracht);
}

Veldstand alsOndernemer(const VeldVraag& v) { return verplichtAls(isOndernemer(v)); }
Veldstand magAlsOndernemer(const VeldVraag& v) { return magAls(isOndernemer(v)); }
Veldstand alsInstelling(const VeldVraag& v) { return verplichtAls(isInstelling(v)); }
Veldstand magAlsInstelling(const VeldVraag& v) { return magAls(isInstelling(v)); }

Veldstand buitenlandseRekening(const VeldVraag& v)
{
    return verplichtAls(v.zorgverlener && v.zorgverlener->iban && bicNodig(*v.zorgverlener->iban));
}

Veldstand eindigt(const VeldVraag& v)
{
    return v.inhoud.looptijd == Looptijd::Bepaald ? Veldstand::Verplicht : magAls(v.inhoud.looptijd == Looptijd::Vervanging);
}

Veldstand alsVervanging(const VeldVraag& v) { return verplichtAls(v.inhoud.looptijd == Looptijd::Vervanging); }

Veldstand langGenoegVoorAanzegging(const VeldVraag& v)
{
    const ZorgovereenkomstInhoud& i = v.inhoud;
    if (i.looptijd != Looptijd::Bepaald || !i.einddatum || !i.ingangsdatum.isValid() || *i.einddatum < i.ingangsdatum)
        return Veldstand::Geen;
    const std::optional<qint64> vanaf = v.parameters.getal(u"aanzeggenVanafContractduurMaanden", std::nullopt, u"arbeidsovereenkomst", i.ingangsdatum);
    return magAls(!vanaf || tenMinsteMaanden(i.ingangsdatum, *i.einddatum, int(std::min<qint64>(*vanaf, 1200))));
}

Veldstand proeftijdMag(const VeldVraag& v)
{
    const std::optional<qint64> maximum = proeftijdMaximum(v.parameters, v.inhoud);
    return magAls(maximum.value_or(0) > 0);
}

Veldstand tijdelijk(const VeldVraag& v) { return magAls(v.inhoud.looptijd != Looptijd::Onbepaald); }

Veldstand alsVasteUren(const VeldVraag& v)
{
    return vraagtWerkdagen(v.inhoud.soort) ? verplichtAls(heeftVasteUren(v.inhoud)) : magAls(heeftVasteUren(v.inhoud));
}

Veldstand alsOnregelmatig(const VeldVraag& v)
{
    if (!vraagtWerkdagen(v.inhoud.soort))
        return magAls(!heeftVasteUren(v.inhoud));
    return verplichtAls(v.inhoud.vasteUren == false); // it waits for the answer whether the days are fixed
}

Veldstand alsPerEenheid(const VeldVraag& v) { return verplichtAls(v.inhoud.loonsoort == Loonsoort::PerEenheid); }
Veldstand alsMaandloon(const VeldVraag& v) { return verplichtAls(v.inhoud.loonsoort == Loonsoort::Maandloon); }
Veldstand alsVerdeeld(const VeldVraag& v) { return magAls(kanVerdelen(v.inhoud)); }

Veldstand alsMinimumloonGeldt(const VeldVraag& v)
{
    return verplichtAls(wmlVanToepassing(v.inhoud.soort, v.zorgverlener ? *v.zorgverlener : Zorgverlener()));
}

Veldstand alsKilometers(const VeldVraag& v) { return verplichtAls(opKilometers(v.inhoud.reiskosten)); }

Veldstand kilometers(const VeldVraag& v)
{
    return v.inhoud.reiskosten == ReiskostenSoort::VastPerMaand ? Veldstand::Verplicht : magAls(opKilometers(v.inhoud.reiskosten));
}

Veldstand alsVastBedrag(const VeldVraag& v) { return verplichtAls(v.inhoud.reiskosten == ReiskostenSoort::VastPerMaand); }

Veldstand salarisMogelijk(const VeldVraag& v)
{
    const bool ondernemer = isOndernemer(v) || (v.zorgverlener && v.zorgverlener->ibOndernemer);
    return magAls(v.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst || !ondernemer);
}

Veldstand alsSalaris(const VeldVraag& v) { return verplichtAls(v.inhoud.salarisadministratie); }
Veldstand alsKorting(const VeldVraag& v) { return verplichtAls(v.inhoud.salarisadministratie && v.inhoud.loonheffingskorting.value_or(false)); }

bool relatieBeantwoord(const VeldVraag& v) { return !v.eersteKeer || v.inhoud.relatie != Familierelatie::Geen || v.inhoud.familieband; }

bool heeftRekeninghouder(const VeldVraag& v) { return v.zorgverlener && (isVol(v.zorgverlener->rekeninghouder) || isVol(v.zorgverlener->naam)); }

} // namespace pgb::veld
