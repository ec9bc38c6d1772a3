#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

Uitslag bicErbij(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (!f.zorgverlenerNummers->bicOntbreekt)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-014"_L1, Ernst::Weigeren, u"zorgverlener/bic"_s, {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag eigenRekening(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.rekeningOokVan)
        return Uitslag::nogNiet({"rekeningOokVan"_L1});
    std::vector<Bevinding> uit;
    for (const Partijrol rol : *f.rekeningOokVan)
        uit.push_back(bevinding("ZC-016"_L1, Ernst::Parkeren, u"zorgverlener/iban"_s,
                                {waarde::code("partijrolCode"_L1, rol), verstrekkerVan(f)}));
    return Uitslag::van(std::move(uit));
}

Bevinding familie(QLatin1String pad, QLatin1String variant)
{
    CodeParams params;
    if (!variant.isEmpty())
        params.push_back(waarde::variant(variant));
    return bevinding("ZC-021"_L1, Ernst::Weigeren, QString(pad), std::move(params));
}

/// Complete, and what was answered leads to the model that was chosen (domain 5.1).
Uitslag vragenlijstFamilie(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    using S = ZorgovereenkomstSoort;
    const bool tegenspraak = inhoud.familieband && familierelatieVan(*inhoud.familieband) != inhoud.relatie; // else "geen" would be a way past the questions
    const bool opdracht = inhoud.soort == S::OvereenkomstVanOpdracht;
    const bool metVragen = opdracht || inhoud.soort == S::Arbeidsovereenkomst;
    if (inhoud.soort != S::Familie && !(metVragen && (isNaasteFamilie(inhoud.relatie) || tegenspraak)))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener && !niemandGekozen(f))
        return Uitslag::nogNiet({"zorgverlener"_L1});
    if (opdracht && f.zorgverlener && !modelVragenGelden(f.zorgverlener->soort)) // an undertaking works on commission for its own family too
        return Uitslag::nietVanToepassing();
    if (tegenspraak)
        return Uitslag::van({familie("inhoud/familieband"_L1, "graad"_L1)});
    if (!inhoud.antwoorden.geeftLeiding)
        return Uitslag::van({familie("inhoud/antwoorden/geeftLeiding"_L1, {})});
    if (*inhoud.antwoorden.geeftLeiding && !inhoud.antwoorden.doetZelf)
        return Uitslag::van({familie("inhoud/antwoorden/doetZelf"_L1, {})});
    const std::optional<ModelVoorstel> voorstel = modelVoorstel(ZorgverlenerSoort::Informeel, inhoud.relatie, inhoud.antwoorden);
    if (!voorstel || voorstel->soort == inhoud.soort)
        return Uitslag::goed();
    Bevinding b = familie("inhoud/soort"_L1, "anders"_L1);
    b.params.push_back(waarde::code("gekozenOvereenkomstSoortCode"_L1, inhoud.soort));
    b.params.push_back(waarde::code("passendeOvereenkomstSoortCode"_L1, voorstel->soort));
    return Uitslag::van({b});
}

Uitslag oudGenoeg(const ZorgovereenkomstFeiten& f)
{
    constexpr int volwassen = 18; // below it the limits of working time for the young hold (L26)
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    const QDate dag = f.versie.inhoud.ingangsdatum.isValid() ? f.versie.inhoud.ingangsdatum : f.vandaag;
    const FieldPath pad = u"zorgverlener/geboortedatum"_s;
    if (z.soort == ZorgverlenerSoort::Zorginstelling)
        return Uitslag::nietVanToepassing();
    if (!z.geboortedatum) {
        if (z.soort == ZorgverlenerSoort::Zzp)
            return Uitslag::nietVanToepassing();
        return zonderLeeftijd(f).value_or(Uitslag::van({bevinding("ZC-022"_L1, Ernst::Weigeren, pad, {waarde::variant("leeftijdOnbekend"_L1)})}));
    }
    const int leeftijd = leeftijdOp(*z.geboortedatum, dag);
    if (leeftijd >= volwassen)
        return Uitslag::goed();
    const std::optional<qint64> licht = f.parameters->getal(u"minimumleeftijdLichtWerk", std::nullopt, {}, dag);
    const std::optional<qint64> minimum = f.parameters->getal(u"minimumleeftijd", std::nullopt, {}, dag);
    if (!licht || !minimum)
        return Uitslag::van({parameterOnbekend("ZC-022"_L1, pad, "minimumleeftijd"_L1, dag)});
    CodeParams params{waarde::getal("leeftijdGetal"_L1, leeftijd), waarde::datum("datum"_L1, dag), waarde::getal("minimumGetal"_L1, *licht)};
    if (leeftijd < *licht)
        return Uitslag::van({bevinding("ZC-022"_L1, Ernst::Weigeren, pad, std::move(params))});
    params.pop_back();
    params.push_back(waarde::variant(leeftijd < *minimum ? "lichtWerk"_L1 : "jong"_L1));
    return Uitslag::van({bevinding("ZC-022"_L1, Ernst::Waarschuwen, pad, std::move(params))});
}

/// A Postcode exists only in its valid form, so what can still be met is that it is not there.
Uitslag adresEnTelefoon(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    std::vector<Bevinding> uit;
    const bool nederland = z.adres.land.isEmpty() || z.adres.land == "NL"_L1 || z.adres.land.compare("Nederland"_L1, Qt::CaseInsensitive) == 0;
    if (!z.adres.straat.isEmpty() && nederland && z.adres.postcode.isEmpty())
        uit.push_back(bevinding("ZC-023"_L1, Ernst::Weigeren, u"zorgverlener/adres"_s, {waarde::tekst("zorgverlenerNaam"_L1, z.naam)}));
    if (!z.telefoon.isEmpty() && !isTelefoonnummer(z.telefoon))
        uit.push_back(bevinding("ZC-023"_L1, Ernst::Weigeren, u"zorgverlener/telefoon"_s,
                                {waarde::variant("telefoon"_L1), waarde::tekst("telefoonTekst"_L1, z.telefoon)}));
    return Uitslag::van(std::move(uit));
}

/// Who is replaced is away, and works for this budgethouder; a replacement is paid by the hour.
Uitslag vervanging(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.looptijd != Looptijd::Vervanging)
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/vervangt"_s;
    std::vector<Bevinding> uit;
    const bool perUur = inhoud.loonsoort == Loonsoort::PerEenheid
        && std::all_of(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), [](const Werkafspraak& w) { return w.eenheid == Eenheid::Uur; });
    if (!perUur)
        uit.push_back(bevinding("ZC-029"_L1, Ernst::Weigeren, u"inhoud/loonsoort"_s, {waarde::variant("uurloon"_L1)}));
    if (!inhoud.vervangt) {
        uit.push_back(bevinding("ZC-029"_L1, Ernst::Weigeren, pad));
        return Uitslag::van(std::move(uit));
    }
    if (!f.andereZorgovereenkomsten || !f.verzuim)
        return Uitslag::nogNiet({"andereZorgovereenkomsten"_L1, "verzuim"_L1});
    const bool kentHem = std::any_of(f.andereZorgovereenkomsten->begin(), f.andereZorgovereenkomsten->end(), [&](const Zorgovereenkomst& z) {
        return z.zorgverlener == inhoud.vervangt && std::any_of(z.versies.begin(), z.versies.end(), [](const auto& v) { return wasGoedgekeurd(v.status); });
    });
    const std::vector<ZorgverlenerId>& weg = f.verzuim->afwezig;
    if (!kentHem)
        uit.push_back(bevinding("ZC-029"_L1, Ernst::Weigeren, pad, {waarde::variant("onbekend"_L1)}));
    else if (!f.verzuim->bijgehouden)
        uit.push_back(bevinding("ZC-029"_L1, Ernst::Parkeren, pad, {waarde::variant("nietBijgehouden"_L1), verstrekkerVan(f)}));
    else if (std::find(weg.begin(), weg.end(), inhoud.vervangt) == weg.end())
        uit.push_back(bevinding("ZC-029"_L1, Ernst::Weigeren, pad, {waarde::variant("nietAfwezig"_L1)}));
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const ZorgovereenkomstControle> gegevens()
{
    static const std::array rijen{
        controle("ZC-014"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1, "zorgverlenerNummers"_L1}, "W54"_L1, bicErbij),
        controle("ZC-016"_L1, Ernst::Parkeren, 1, {"inhoud/toekenningen"_L1}, {"zorgverlener"_L1, "rekeningOokVan"_L1, "verstrekkers"_L1}, "design"_L1, eigenRekening),
        controle("ZC-021"_L1, Ernst::Weigeren, 3, {"inhoud/soort"_L1, "inhoud/relatie"_L1, "inhoud/familieband"_L1, "inhoud/antwoorden"_L1}, {"zorgverlener"_L1}, "W01d"_L1,
                 vragenlijstFamilie),
        controle("ZC-022"_L1, Ernst::Weigeren, 1, {"inhoud/ingangsdatum"_L1}, {"zorgverlener"_L1, "parameters"_L1, "vandaag"_L1}, "own"_L1, oudGenoeg),
        controle("ZC-023"_L1, Ernst::Weigeren, 1, {}, {"zorgverlener"_L1}, "W51"_L1, adresEnTelefoon),
        controle("ZC-029"_L1, Ernst::Weigeren, 2,
                 {"inhoud/looptijd"_L1, "inhoud/vervangt"_L1, "inhoud/loonsoort"_L1, "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/toekenningen"_L1},
                 {"andereZorgovereenkomsten"_L1, "verzuim"_L1, "verstrekkers"_L1}, "W54"_L1, vervanging),
    };
    return rijen;
}

} // namespace pgb::zc
