#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

Uitslag eigenRekening(const DeclaratieFeiten& f)
{
    if (naarBudgethouder(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.rekeningOokVan || !f.toestemmingen)
        return Uitslag::nogNiet({"rekeningOokVan"_L1, "toestemmingen"_L1});
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const auto mag = [&f](const Declaratieregel& r) { return isToegestaan(f, ToestemmingSoort::GedeeldHuishouden, r.toekenning, f.vandaag); };
    if (f.rekeningOokVan->empty() || (!regels.empty() && std::all_of(regels.begin(), regels.end(), mag)))
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-100"_L1, Ernst::Parkeren, u"zorgverlener/iban"_s, {waarde::code("partijrolCode"_L1, f.rekeningOokVan->front())})});
}

Uitslag nietAlBetaald(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort == DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing();
    if (!f.dubbeleBetaling)
        return Uitslag::nogNiet({"dubbeleBetaling"_L1});
    if (f.dubbeleBetaling->isEmpty() || f.declaratie.tweedePaarOgen)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-101"_L1, Ernst::Parkeren, {},
                                   {waarde::tekst("nummerTekst"_L1, *f.dubbeleBetaling), waarde::centen("bedragCenten"_L1, f.declaratie.totaal)})});
}

Uitslag correctieVanBetaalde(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing();
    if (!f.oorspronkelijkeDeclaratie)
        return Uitslag::nogNiet({"oorspronkelijkeDeclaratie"_L1});
    const std::optional<Correctiefeit>& was = *f.oorspronkelijkeDeclaratie;
    // The rest of what was paid in part may be in a run by now, or come back from the bank.
    const bool onderweg = was && was->betaald > Bedrag{} && (was->status == DeclaratieStatus::Ingepland || was->status == DeclaratieStatus::Teruggekomen);
    if (!was || (!onderweg && !isTeCorrigeren(was->status, was->betaald)) || was->zorgovereenkomst != f.declaratie.zorgovereenkomst)
        return Uitslag::van({bevinding("DC-102"_L1, Ernst::Weigeren, u"oorspronkelijke"_s, {waarde::variant("nietBetaald"_L1)})});
    if (was->verouderd)
        return Uitslag::van({bevinding("DC-102"_L1, Ernst::Weigeren, u"oorspronkelijke"_s, {waarde::variant("verouderd"_L1)})});
    if (was->wacht)
        return Uitslag::van({bevinding("DC-102"_L1, Ernst::Parkeren, u"oorspronkelijke"_s, {waarde::variant("eerdereWacht"_L1)})});
    const Bedrag maximum = std::max(was->totaal + was->gecorrigeerd, Bedrag{});
    const Bedrag terug = betaaldEnTerug(f.declaratie.regels).terug;
    if (terug <= maximum)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-102"_L1, Ernst::Weigeren, u"totaal"_s,
                                   {waarde::centen("maximumCenten"_L1, maximum), waarde::centen("bedragCenten"_L1, terug)})});
}

Uitslag verrekening(const DeclaratieFeiten& f)
{
    const Bedrag gevraagd = betaaldEnTerug(f.declaratie.regels).betaald;
    if (naarBudgethouder(f.declaratie.soort) || gevraagd <= Bedrag{})
        return Uitslag::nietVanToepassing();
    if (!f.openVordering)
        return Uitslag::nogNiet({"openVordering"_L1});
    if (*f.openVordering <= Bedrag{})
        return Uitslag::goed();
    const Bedrag verrekend = std::min(*f.openVordering, gevraagd);
    CodeParams params{waarde::centen("verrekendCenten"_L1, verrekend), waarde::centen("bedragCenten"_L1, gevraagd)};
    if (verrekend == gevraagd)
        params.push_back(waarde::variant("alles"_L1));
    return Uitslag::van({bevinding("DC-103"_L1, Ernst::Waarschuwen, u"totaal"_s, std::move(params))});
}

Uitslag tweedePaarOgen(const DeclaratieFeiten& f)
{
    const std::optional<Bedrag> grens = f.parameters->bedrag(u"betalingTweedePaarOgenBedrag", std::nullopt, {}, f.vandaag);
    if (!grens) // not set is a choice that SVB has to make; it is said, and every payment goes on
        return Uitslag::van({bevinding("DC-104"_L1, Ernst::Waarschuwen, u"totaal"_s, {waarde::variant("geenGrens"_L1)})});
    const Bedrag gevraagd = betaaldEnTerug(f.declaratie.regels).betaald;
    // Who of SVB typed it is one of the two; the run that pays it is no person.
    const int medewerkers = int(f.declaratie.invoerkant == Invoerkant::Svb && f.declaratie.ingevoerdDoor) + int(bool(f.declaratie.tweedePaarOgen)) + int(bool(f.declaratie.meegetekendDoor));
    if (gevraagd <= *grens || medewerkers >= 2)
        return Uitslag::goed();
    CodeParams params{waarde::centen("bedragCenten"_L1, gevraagd), waarde::centen("grensCenten"_L1, *grens)};
    if (medewerkers == 1)
        params.push_back(waarde::variant("nogEen"_L1));
    return Uitslag::van({bevinding("DC-104"_L1, Ernst::Parkeren, u"totaal"_s, std::move(params))});
}

/// A row that decided on the amount and that nobody confirmed yet.
const ParameterWaarde* onbevestigd(const ParameterTabel& tabel, QStringView key, std::optional<Wet> wet, QStringView categorie, QDate dag)
{
    const ParameterWaarde* rij = tabel.find(key, wet, categorie, dag);
    return rij && !rij->geverifieerd && !rij->oefenwaarde ? rij : nullptr;
}

/// The maximum rates of the Wlz and the minimum wage are what an agreed rate is held against; their rows must be confirmed.
Uitslag parametersBevestigd(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.zorgverlener || !f.zorgovereenkomst)
        return Uitslag::nogNiet({"toekenningen"_L1, "zorgverlener"_L1, "zorgovereenkomst"_L1});
    bool wlzUur = false;
    bool wlzDagdeel = false;
    bool uur = false;
    for (const Declaratieregel& r : f.declaratie.regels) {
        const bool zorg = isZorg(r);
        const Toekenning* toekenning = zorg && (!wlzUur || !wlzDagdeel) ? vindToekenning(*f.toekenningen, r.toekenning) : nullptr;
        const bool wlz = toekenning && toekenning->wet == Wet::Wlz;
        wlzUur = wlzUur || (wlz && r.eenheid == Eenheid::Uur);
        wlzDagdeel = wlzDagdeel || (wlz && r.eenheid == Eenheid::Dagdeel);
        uur = uur || (zorg && r.eenheid == Eenheid::Uur);
    }
    const ZorgovereenkomstVersie* versie = versieVanPeriode(f);
    const QDate dag = zorgdagen(f.declaratie).tot;
    const ParameterWaarde* rij = nullptr;
    const bool kijktMaximum = !versie || !versie->inhoud.tariefuitzonderingVerleend;
    const bool formeel = versie && tariefcategorie(*f.zorgverlener, versie->inhoud.relatie, true) == Tariefcategorie::Formeel;
    if (kijktMaximum && wlzUur)
        rij = onbevestigd(*f.parameters, u"maximumtariefUur", Wet::Wlz, formeel ? u"formeel" : u"informeel", dag);
    if (!rij && kijktMaximum && wlzDagdeel)
        rij = onbevestigd(*f.parameters, u"maximumtariefDagdeel", Wet::Wlz, u"dagbesteding", dag);
    if (!rij && uur && versie && wmlVanToepassing(versie->inhoud.soort, *f.zorgverlener))
        rij = onbevestigd(*f.parameters, u"wmlUurloon", std::nullopt, u"21+", dag);
    if (!rij)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-105"_L1, Ernst::Parkeren, u"regels"_s, {waarde::tekst("parameterCode"_L1, rij->key), waarde::datum("datum"_L1, dag)})});
}

} // namespace

std::span<const DeclaratieControle> uitbetaling()
{
    static const std::array rijen{
        controle("DC-100"_L1, Ernst::Parkeren, {B}, {"soort"_L1, "regels/*/toekenning"_L1}, {"rekeningOokVan"_L1, "toestemmingen"_L1, "vandaag"_L1, "verstrekkers"_L1}, "design"_L1, eigenRekening),
        controle("DC-101"_L1, Ernst::Parkeren, {B}, {"soort"_L1, "totaal"_L1, "periode"_L1, "tweedePaarOgen"_L1}, {"dubbeleBetaling"_L1}, "seed 004"_L1, nietAlBetaald),
        controle("DC-102"_L1, Ernst::Weigeren, {S, B}, {"soort"_L1, "oorspronkelijke"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1}, {"oorspronkelijkeDeclaratie"_L1}, "design"_L1,
                 correctieVanBetaalde),
        controle("DC-103"_L1, Ernst::Waarschuwen, {B}, {"soort"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1}, {"openVordering"_L1}, "design"_L1, verrekening),
        controle("DC-104"_L1, Ernst::Parkeren, {B}, {"invoerkant"_L1, "ingevoerdDoor"_L1, "tweedePaarOgen"_L1, "meegetekendDoor"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1}, {"parameters"_L1, "vandaag"_L1}, "design"_L1, tweedePaarOgen),
        controle("DC-105"_L1, Ernst::Parkeren, {B}, {"soort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/toekenning"_L1, "regels/*/eenheid"_L1},
                 {"toekenningen"_L1, "zorgverlener"_L1, "zorgovereenkomst"_L1, "parameters"_L1}, "design"_L1, parametersBevestigd),
    };
    return rijen;
}

} // namespace pgb::dc
