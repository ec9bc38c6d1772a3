#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

/// Hours that were not worked: of illness, also where a correction changes those.
bool isZiekte(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Correctie || !f.bestaandeDeclaraties)
        return f.declaratie.soort == DeclaratieSoort::ZiekteUren;
    return std::any_of(f.bestaandeDeclaraties->begin(), f.bestaandeDeclaraties->end(),
                       [&](const BestaandeDeclaratie& b) { return b.id == f.declaratie.oorspronkelijke && b.soort == DeclaratieSoort::ZiekteUren; });
}

/// What the controles on worked hours share; nothing = they can look. An organisation sends somebody else (W06b).
std::optional<Uitslag> geenGewerkteUren(const DeclaratieFeiten& f)
{
    const DeclaratieSoort soort = f.declaratie.soort;
    if ((soort != DeclaratieSoort::GeleverdeZorg && soort != DeclaratieSoort::Factuur && soort != DeclaratieSoort::Correctie) || isZiekte(f))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener || !f.verzuim)
        return Uitslag::nogNiet({"zorgverlener"_L1, "verzuim"_L1});
    if (f.zorgverlener->soort == ZorgverlenerSoort::Zorginstelling || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    return std::nullopt;
}

/// The first absence of this kind on the day.
const Verzuim* afwezig(const DeclaratieFeiten& f, VerzuimSoort soort, QDate dag)
{
    const auto v = std::find_if(f.verzuim->begin(), f.verzuim->end(), [&](const Verzuim& x) { return x.soort == soort && isAfwezigOp(x, dag); });
    return v == f.verzuim->end() ? nullptr : &*v;
}

bool isGewerkt(const DeclaratieFeiten& f, const Declaratieregel& regel) { return isZorg(regel) && !regel.isPeriodetotaal() && regel.aantal > 0 && !teruggenomen(f.declaratie, regel); }

Uitslag nietZiek(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = geenGewerkteUren(f))
        return std::move(*klaar);
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.regels.size() && !f.verzuim->empty(); ++i) {
        const Declaratieregel& regel = f.declaratie.regels[i];
        const Verzuim* ziek = isGewerkt(f, regel) ? afwezig(f, VerzuimSoort::Ziekte, regel.datum) : nullptr;
        if (ziek && ziek->inzetbaarProcent == 0)
            uit.push_back(bevinding("DC-092"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                                    {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("datum"_L1, regel.datum),
                                     waarde::datum("sindsDatum"_L1, ziek->van)}));
    }
    return Uitslag::van(std::move(uit));
}

/// By the week: what can be worked is a share of the agreed hours of a week.
Uitslag binnenInzetbaarheid(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = geenGewerkteUren(f))
        return std::move(*klaar);
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    std::vector<Bevinding> uit;
    const ZorgovereenkomstVersie* versie = f.verzuim->empty() ? nullptr : versieVanPeriode(f);
    if (!versie || versie->inhoud.minutenPerWeek <= 0)
        return Uitslag::goed();
    for (const EigenWeek& w : eigenWeken(f.declaratie)) {
        const Verzuim* ziek = afwezig(f, VerzuimSoort::Ziekte, f.declaratie.regels[w.laatsteRegel].datum);
        if (!ziek || ziek->inzetbaarProcent <= 0 || w.minuten * 100 <= qint64(versie->inhoud.minutenPerWeek) * ziek->inzetbaarProcent)
            continue;
        uit.push_back(bevinding("DC-093"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, w.laatsteRegel, "aantal"_L1),
                                {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::getal("procentGetal"_L1, ziek->inzetbaarProcent),
                                 waarde::datum("weekDatum"_L1, w.maandag), waarde::getal("ingevuldMinuten"_L1, w.minuten)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag nietMetVerlof(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = geenGewerkteUren(f))
        return std::move(*klaar);
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.regels.size() && !f.verzuim->empty(); ++i) {
        const Declaratieregel& regel = f.declaratie.regels[i];
        const Verzuim* verlof = isGewerkt(f, regel) ? afwezig(f, VerzuimSoort::Zwangerschap, regel.datum) : nullptr;
        if (!verlof)
            continue;
        CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("datum"_L1, regel.datum)};
        params.push_back(verlof->tot ? waarde::datum("totDatum"_L1, *verlof->tot) : waarde::variant("geenEinde"_L1));
        uit.push_back(bevinding("DC-094"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

/// Why wage during illness is not paid on the day; empty optional = it is.
std::optional<Bevinding> geenLoon(const DeclaratieFeiten& f, const ZorgovereenkomstVersie* versie, size_t i)
{
    const QDate dag = f.declaratie.regels[i].datum;
    const FieldPath pad = veldPad("regels"_L1, i, "datum"_L1);
    const auto houd = [&](QLatin1String variant) {
        CodeParams params{waarde::datum("datum"_L1, dag), waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)};
        if (!variant.isEmpty())
            params.push_back(waarde::variant(variant));
        return bevinding("DC-095"_L1, Ernst::Parkeren, pad, std::move(params));
    };
    if (!versie || versie->inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return houd("geenArbeidsovereenkomst"_L1);
    const Verzuim* ziek = afwezig(f, VerzuimSoort::Ziekte, dag);
    if (!ziek)
        return houd("nietGemeld"_L1);
    const std::optional<qint64> weken = wekenLoon(f, versie->inhoud, dag);
    if (!weken)
        return parameterOnbekend("DC-095"_L1, pad, "loondoorbetalingWeken"_L1, dag);
    const bool gestopt = std::any_of(f.loonstops->begin(), f.loonstops->end(), [&](const Loonstop& l) { return l.van <= dag && (!l.tot || dag <= *l.tot); });
    if (gestopt || ziek->van.daysTo(dag) >= *weken * 7)
        return houd({});
    return std::nullopt;
}

Uitslag ziekteUren(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::ZiekteUren)
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.verzuim || !f.loonstops)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "verzuim"_L1, "loonstops"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.regels.size(); ++i) {
        if (std::optional<Bevinding> b = geenLoon(f, versies.at(f.declaratie.regels[i].datum), i))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag loonadministratie(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1});
    const ZorgovereenkomstVersie* versie = versieVanPeriode(f);
    if (!versie || !versie->inhoud.salarisadministratie)
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    const auto mist = [&](QLatin1String variant, const FieldPath& pad) {
        CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)};
        if (!variant.isEmpty())
            params.push_back(waarde::variant(variant));
        uit.push_back(bevinding("DC-096"_L1, Ernst::Parkeren, pad, std::move(params)));
    };
    const Identiteitsbewijs& id = versie->inhoud.identiteitsbewijs;
    if (!id.voorkant || !id.achterkant)
        mist({}, u"inhoud/identiteitsbewijs"_s);
    if (!versie->inhoud.loonheffingskorting)
        mist("loonheffingskorting"_L1, u"inhoud/loonheffingskorting"_s);
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> verzuim()
{
    static const std::vector<QLatin1String> uren{"soort"_L1, "periode"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1};
    static const std::vector<QLatin1String> feiten{"zorgverlener"_L1, "verzuim"_L1};
    static const std::array rijen{
        controle("DC-092"_L1, Ernst::Weigeren, {E, S}, uren, feiten, "W98"_L1, nietZiek),
        controle("DC-093"_L1, Ernst::Waarschuwen, {E}, uren, {"zorgverlener"_L1, "verzuim"_L1, "zorgovereenkomst"_L1}, "W06b"_L1, binnenInzetbaarheid),
        controle("DC-094"_L1, Ernst::Weigeren, {E}, uren, feiten, "W100"_L1, nietMetVerlof),
        controle("DC-095"_L1, Ernst::Parkeren, {S, B}, {"soort"_L1, "regels/*/datum"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1, "verzuim"_L1, "loonstops"_L1, "parameters"_L1}, "W12"_L1, ziekteUren),
        controle("DC-096"_L1, Ernst::Parkeren, {B}, {"soort"_L1, "periode"_L1}, {"zorgovereenkomst"_L1, "zorgverlener"_L1}, "W01d"_L1, loonadministratie),
    };
    return rijen;
}

} // namespace pgb::dc
