#include "shared/domain/budget/verantwoordingsvrij.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/tegemoetkoming.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

using Soort = DeclaratieSoort;

/// Of what is one amount.
bool mag(const DeclaratieFeiten& f, ToestemmingSoort soort, QDate dag)
{
    return isToegestaan(f, soort, f.declaratie.regels.empty() ? ToekenningId() : f.declaratie.regels.front().toekenning, dag);
}

QDate dagVan(const DeclaratieFeiten& f) { return f.declaratie.regels.empty() ? f.declaratie.periode.tot : f.declaratie.regels.front().datum; }

waarde::Waarde verstrekkerNaam(const DeclaratieFeiten& f) { return waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f)); }

/// W35 names the sorts that the Wlz allows; all else, and every other law, is for the verstrekker to say.
Uitslag toegestaneKosten(const DeclaratieFeiten& f)
{
    const Soort soort = eigenlijkeSoort(f);
    if ((soort != Soort::BijkomendeZorgkosten && soort != Soort::EigenVervoerskosten) || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.toestemmingen)
        return Uitslag::nogNiet({"toekenningen"_L1, "toestemmingen"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    const std::optional<Kostensoort> waarvoor = f.declaratie.soort == Soort::Correctie ? (*f.oorspronkelijkeDeclaratie)->kostensoort : f.declaratie.kostensoort;
    const bool genoemd = soort == Soort::BijkomendeZorgkosten && toekenning && toekenning->wet == Wet::Wlz && waarvoor && *waarvoor != Kostensoort::Anders;
    const ToestemmingSoort nodig = soort == Soort::BijkomendeZorgkosten ? ToestemmingSoort::BijkomendeZorgkosten : ToestemmingSoort::EigenVervoerskosten;
    if (genoemd || mag(f, nodig, dagVan(f)))
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-075"_L1, Ernst::Parkeren, u"kostensoort"_s, {verstrekkerNaam(f), waarde::code("declaratieSoortCode"_L1, soort)})});
}

/// The proof of what is corrected holds up to what was declared then; a correction that comes above it has its own.
bool heeftAlBewijs(const DeclaratieFeiten& f)
{
    return f.declaratie.soort == Soort::Correctie && (f.declaratie.totaal <= Bedrag{} || totaalMetOorspronkelijke(f) <= (*f.oorspronkelijkeDeclaratie)->totaal);
}

Uitslag kostenMetBewijs(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort == Soort::Correctie && !f.oorspronkelijkeDeclaratie)
        return Uitslag::nogNiet({"oorspronkelijkeDeclaratie"_L1});
    const Soort soort = eigenlijkeSoort(f);
    if ((soort != Soort::BijkomendeZorgkosten && soort != Soort::EigenVervoerskosten) || heeftAlBewijs(f))
        return Uitslag::nietVanToepassing();
    const std::vector<Bijlage>& b = f.declaratie.bijlagen;
    if (heeftBijlage(b, BijlageSoort::Bon) || heeftBijlage(b, BijlageSoort::Factuur) || heeftBijlage(b, BijlageSoort::Vervoersbewijs))
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-076"_L1, Ernst::Weigeren, u"bijlagen"_s, {waarde::code("declaratieSoortCode"_L1, soort)})});
}

/// What a law says of a kind: ja, nee, or a person who must say so first.
std::optional<Bevinding> beleid(const DeclaratieFeiten& f, QLatin1String id, QLatin1String key, const Toekenning& toekenning)
{
    const QDate dag = dagVan(f);
    const std::optional<bool> toegestaan = f.parameters->jaNee(QString(key), toekenning.wet, {}, dag);
    if (!toegestaan) // the gemeente has not said yet: nobody guesses for her
        return parameterOnbekend(id, u"soort"_s, key, dag);
    if (*toegestaan)
        return std::nullopt;
    return bevinding(id, Ernst::Weigeren, u"soort"_s, {waarde::variant("magNiet"_L1), waarde::code("wetCode"_L1, toekenning.wet)});
}

Uitslag feestdagen(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) != Soort::Feestdagenuitkering || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.zorgverlener || !f.feestdagenuitkeringen)
        return Uitslag::nogNiet({"toekenningen"_L1, "zorgverlener"_L1, "feestdagenuitkeringen"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    if (!toekenning)
        return Uitslag::nietVanToepassing(); // DC-028 asks for one
    std::optional<Bevinding> mag = beleid(f, "DC-077"_L1, "feestdagenuitkeringToegestaan"_L1, *toekenning);
    if (mag && mag->ernst == Ernst::Weigeren)
        return Uitslag::van({std::move(*mag)});
    const QDate dag = dagVan(f);
    const std::optional<Bedrag> maximum = f.parameters->bedrag(u"feestdagenuitkeringMaximum", std::nullopt, {}, dag);
    if (!maximum)
        return Uitslag::van({parameterOnbekend("DC-077"_L1, u"totaal"_s, "feestdagenuitkeringMaximum"_L1, dag)});
    Bedrag eerder;
    for (const Jaarbedrag& j : *f.feestdagenuitkeringen)
        eerder += j.jaar == dag.year() ? j.bedrag : Bedrag{};
    const Bedrag rest = std::max(*maximum - eerder, Bedrag{});
    const Bedrag gevraagd = f.declaratie.totaal; // what a correction corrects is in `eerder`, with what was corrected of it
    if (gevraagd <= rest) // who may not know yet, does know what is too much
        return mag ? Uitslag::van({std::move(*mag)}) : Uitslag::goed();
    return Uitslag::van({bevinding("DC-077"_L1, Ernst::Weigeren, u"totaal"_s,
                                   {waarde::centen("restCenten"_L1, rest), waarde::centen("bedragCenten"_L1, gevraagd),
                                    waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag eindejaar(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) != Soort::Eindejaarsuitkering || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    if (!toekenning)
        return Uitslag::nietVanToepassing();
    const QDate dag = dagVan(f);
    const std::optional<bool> toegestaan = f.parameters->jaNee(u"eindejaarsuitkeringToegestaan", toekenning->wet, {}, dag);
    if (!toegestaan)
        return Uitslag::van({parameterOnbekend("DC-078"_L1, u"soort"_s, "eindejaarsuitkeringToegestaan"_L1, dag)});
    if (*toegestaan)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-078"_L1, Ernst::Weigeren, u"soort"_s, {verstrekkerNaam(f), waarde::code("wetCode"_L1, toekenning->wet)})});
}

/// The average of the last months that were declared; nothing = none was.
std::optional<Bedrag> gemiddelde(const std::vector<Bedrag>& historie, qint64 maanden)
{
    const qint64 telt = std::min(maanden, qint64(historie.size()));
    if (telt <= 0)
        return std::nullopt;
    Bedrag som;
    for (qint64 i = 0; i < telt; ++i)
        som += historie[size_t(i)];
    return Bedrag{divideHalfUp(som.centen, telt)};
}

Uitslag bijOverlijden(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) != Soort::EenmaligeUitkering || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.budgethouder || !f.zorgovereenkomst || !f.historie || !f.overlijdensuitkeringen)
        return Uitslag::nogNiet({"budgethouder"_L1, "zorgovereenkomst"_L1, "historie"_L1, "overlijdensuitkeringen"_L1});
    const auto nee = [](QLatin1String variant) { return Uitslag::van({bevinding("DC-079"_L1, Ernst::Weigeren, u"soort"_s, {waarde::variant(variant)})}); };
    if (!f.budgethouder->overlijdensdatum)
        return nee("nietOverleden"_L1);
    const ZorgovereenkomstVersie* versie = versieOp(*f.zorgovereenkomst, *f.budgethouder->overlijdensdatum);
    const bool soort = versie
        && (versie->inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst || versie->inhoud.soort == ZorgovereenkomstSoort::Familie);
    if (!soort)
        return nee("soort"_L1);
    if (f.declaratie.soort != Soort::Correctie && *f.overlijdensuitkeringen > 0)
        return nee("eenmaal"_L1);
    const QDate dag = *f.budgethouder->overlijdensdatum;
    const std::optional<qint64> maanden = f.parameters->getal(u"eenmaligeUitkeringReferentieMaanden", std::nullopt, {}, dag);
    if (!maanden)
        return Uitslag::van({parameterOnbekend("DC-079"_L1, u"totaal"_s, "eenmaligeUitkeringReferentieMaanden"_L1, dag)});
    const std::optional<qint64> maandlonen = f.parameters->getal(u"eenmaligeUitkeringMaximumMaandlonen", std::nullopt, {}, dag);
    if (!maandlonen)
        return Uitslag::van({parameterOnbekend("DC-079"_L1, u"totaal"_s, "eenmaligeUitkeringMaximumMaandlonen"_L1, dag)});
    const Bedrag maximum{gemiddelde(*f.historie, *maanden).value_or(Bedrag{}).centen * *maandlonen};
    const Bedrag gevraagd = totaalMetOorspronkelijke(f);
    if (gevraagd <= maximum)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-079"_L1, Ernst::Weigeren, u"totaal"_s,
                                   {waarde::centen("maximumCenten"_L1, maximum), waarde::centen("bedragCenten"_L1, gevraagd),
                                    waarde::getal("maandenGetal"_L1, *maanden)})});
}

Uitslag toestemmingBijOverlijden(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) != Soort::EenmaligeUitkering || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.toestemmingen)
        return Uitslag::nogNiet({"toekenningen"_L1, "toestemmingen"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    if (!toekenning)
        return Uitslag::nietVanToepassing();
    const QDate dag = dagVan(f);
    const std::optional<QString> beleid = f.parameters->tekst(u"eenmaligeUitkeringToegestaan", toekenning->wet, {}, dag);
    if (!beleid)
        return Uitslag::van({parameterOnbekend("DC-080"_L1, u"soort"_s, "eenmaligeUitkeringToegestaan"_L1, dag)});
    if (*beleid == u"ja"_s || (*beleid == u"toestemming"_s && mag(f, ToestemmingSoort::EenmaligeUitkering, dag)))
        return Uitslag::goed();
    CodeParams params{verstrekkerNaam(f), waarde::code("wetCode"_L1, toekenning->wet)};
    const bool kan = *beleid == u"toestemming"_s;
    if (!kan)
        params.push_back(waarde::variant("magNiet"_L1));
    return Uitslag::van({bevinding("DC-080"_L1, kan ? Ernst::Parkeren : Ernst::Weigeren, u"soort"_s, std::move(params))});
}

Uitslag verantwoordingsvrij(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != Soort::VerantwoordingsvrijBedrag)
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.opvragingen || !f.budgethouder)
        return Uitslag::nogNiet({"toekenningen"_L1, "opvragingen"_L1, "budgethouder"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    if (!toekenning)
        return Uitslag::nietVanToepassing();
    const std::optional<Bedrag> maximum = verantwoordingsvrijMaximum(*f.parameters, *toekenning);
    if (!maximum)
        return Uitslag::van({parameterOnbekend("DC-081"_L1, u"totaal"_s, "verantwoordingsvrijPercentage"_L1, toekenning->periode.van)});
    const auto o = std::find_if(f.opvragingen->begin(), f.opvragingen->end(), [&](const Opvraagfeit& x) { return x.toekenning == toekenning->id; });
    const Opvraagfeit eerder = o == f.opvragingen->end() ? Opvraagfeit{} : *o;
    const auto nee = [](QLatin1String variant, const FieldPath& pad) {
        return Uitslag::van({bevinding("DC-081"_L1, Ernst::Weigeren, pad, {waarde::variant(variant)})});
    };
    if (!eerder.zorgBetaald)
        return nee("geenZorg"_L1, u"soort"_s);
    if (!f.budgethouder->iban || f.budgethouder->iban->isEmpty())
        return nee("geenRekening"_L1, u"budgethouder/iban"_s);
    const Bedrag rest = std::max(*maximum - eerder.opgevraagd, Bedrag{});
    if (f.declaratie.totaal <= rest)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-081"_L1, Ernst::Weigeren, u"totaal"_s,
                                   {waarde::centen("restCenten"_L1, rest), waarde::centen("bedragCenten"_L1, f.declaratie.totaal)})});
}

Uitslag sociaalNetwerk(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != Soort::TegemoetkomingSociaalNetwerk)
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen || !f.toestemmingen)
        return Uitslag::nogNiet({"toekenningen"_L1, "toestemmingen"_L1});
    const Toekenning* toekenning = toekenningVanBedrag(f);
    if (!toekenning)
        return Uitslag::nietVanToepassing();
    const QDate dag = dagVan(f);
    bool verklaard = false;
    std::optional<Bedrag> maximum; // of more the highest
    for (const Toestemming& t : *f.toestemmingen) {
        if (!staatToe(t, ToestemmingSoort::TegemoetkomingSociaalNetwerk, f.declaratie.zorgovereenkomst, dag, toekenning->verstrekker))
            continue;
        verklaard = true;
        if (const std::optional<Bedrag> hier = tegemoetkomingVan(*f.parameters, t, toekenning->wet, dag))
            maximum = std::max(maximum.value_or(*hier), *hier);
    }
    if (!verklaard)
        return Uitslag::van({bevinding("DC-082"_L1, Ernst::Weigeren, u"soort"_s, {waarde::variant("geenVerklaring"_L1), verstrekkerNaam(f)})});
    if (!maximum)
        return Uitslag::van({parameterOnbekend("DC-082"_L1, u"totaal"_s, "tegemoetkomingSociaalNetwerkMaximum"_L1, dag)});
    if (f.declaratie.totaal <= *maximum)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-082"_L1, Ernst::Weigeren, u"totaal"_s,
                                   {waarde::centen("maximumCenten"_L1, *maximum), waarde::centen("bedragCenten"_L1, f.declaratie.totaal)})});
}

} // namespace

std::span<const DeclaratieControle> kosten()
{
    static const std::vector<QLatin1String> bedrag{"soort"_L1, "totaal"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1};
    static const std::array rijen{
        controle("DC-075"_L1, Ernst::Parkeren, {S}, {"soort"_L1, "kostensoort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1},
                 {"toekenningen"_L1, "toestemmingen"_L1, "verstrekkers"_L1, "oorspronkelijkeDeclaratie"_L1}, "W35"_L1, toegestaneKosten),
        controle("DC-076"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "bijlagen"_L1, "totaal"_L1}, {"oorspronkelijkeDeclaratie"_L1}, "W80"_L1, kostenMetBewijs),
        controle("DC-077"_L1, Ernst::Weigeren, {E}, bedrag, {"toekenningen"_L1, "zorgverlener"_L1, "feestdagenuitkeringen"_L1, "parameters"_L1, "oorspronkelijkeDeclaratie"_L1}, "W11"_L1, feestdagen),
        controle("DC-078"_L1, Ernst::Weigeren, {E}, bedrag, {"toekenningen"_L1, "parameters"_L1, "verstrekkers"_L1, "oorspronkelijkeDeclaratie"_L1}, "seed 004"_L1, eindejaar),
        controle("DC-079"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "totaal"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1},
                 {"budgethouder"_L1, "zorgovereenkomst"_L1, "historie"_L1, "overlijdensuitkeringen"_L1, "parameters"_L1, "oorspronkelijkeDeclaratie"_L1}, "W60a"_L1, bijOverlijden),
        controle("DC-080"_L1, Ernst::Parkeren, {S}, bedrag, {"toekenningen"_L1, "toestemmingen"_L1, "parameters"_L1, "verstrekkers"_L1, "oorspronkelijkeDeclaratie"_L1}, "W60a"_L1,
                 toestemmingBijOverlijden),
        controle("DC-081"_L1, Ernst::Weigeren, {E}, bedrag, {"toekenningen"_L1, "opvragingen"_L1, "budgethouder"_L1, "parameters"_L1}, "W76"_L1, verantwoordingsvrij),
        controle("DC-082"_L1, Ernst::Weigeren, {S}, bedrag, {"toekenningen"_L1, "toestemmingen"_L1, "parameters"_L1, "verstrekkers"_L1}, "W92"_L1, sociaalNetwerk),
    };
    return rijen;
}

} // namespace pgb::dc
