#include "shared/domain/budget/budget.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/declaratie/maandloon.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <array>

namespace pgb::zc {

namespace {

bool perUur(const Werkafspraak& a) { return a.eenheid == Eenheid::Uur && a.tarief; }

Bevinding leeftijdOnbekend(QLatin1String id, Ernst ernst)
{
    return bevinding(id, ernst, u"zorgverlener/geboortedatum"_s, {waarde::variant("leeftijdOnbekend"_L1)});
}

/// Every agreed hourly rate with its path, those for the night and so on too.
std::vector<std::pair<Tarief, FieldPath>> uurtarieven(const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<std::pair<Tarief, FieldPath>> uit;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        if (a.eenheid != Eenheid::Uur)
            continue;
        if (a.tarief)
            uit.emplace_back(*a.tarief, afspraakPad(i, "tarief"_L1));
        for (size_t k = 0; k < a.afwijkendeTarieven.size(); ++k)
            uit.emplace_back(a.afwijkendeTarieven[k].tarief, afwijkendPad(i, k));
    }
    return uit;
}

Uitslag minimumloonGehaald(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!inhoud.ingangsdatum.isValid() || inhoud.loonsoort == Loonsoort::Maandloon)
        return Uitslag::nietVanToepassing();
    const Minimum minimum = minimumVoor(*f.parameters, *f.zorgverlener, inhoud, inhoud.ingangsdatum);
    if (!minimum.geldt)
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    for (const auto& [tarief, pad] : uurtarieven(inhoud)) {
        if (minimum.leeftijdOnbekend)
            return zonderLeeftijd(f).value_or(Uitslag::van({leeftijdOnbekend("ZC-033"_L1, Ernst::Weigeren)}));
        if (!minimum.perUur)
            return Uitslag::van({parameterOnbekend("ZC-033"_L1, pad, minimum.ontbreekt, inhoud.ingangsdatum)});
        if (tarief < Tarief::fromCenten(minimum.perUur->centen))
            uit.push_back(bevinding("ZC-033"_L1, Ernst::Weigeren, pad,
                                    {waarde::tarief("loonTarief"_L1, tarief), waarde::centen("minimumCenten"_L1, *minimum.perUur),
                                     waarde::getal("leeftijdGetal"_L1, minimum.leeftijd), waarde::datum("datum"_L1, inhoud.ingangsdatum)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag vakantieIngevuld(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    // The table of fields (domain 5.2) asks it for no transport and no organisation.
    const bool gevraagd = inhoud.soort != ZorgovereenkomstSoort::Vervoer && inhoud.soort != ZorgovereenkomstSoort::Zorginstelling
        && wmlVanToepassing(inhoud.soort, *f.zorgverlener);
    if (!gevraagd)
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    if (!inhoud.vakantiegeldInbegrepen)
        uit.push_back(bevinding("ZC-034"_L1, Ernst::Weigeren, u"inhoud/vakantiegeldInbegrepen"_s));
    if (inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && !inhoud.vakantieUrenInbegrepen)
        uit.push_back(bevinding("ZC-034"_L1, Ernst::Weigeren, u"inhoud/vakantieUrenInbegrepen"_s, {waarde::variant("uren"_L1)}));
    return Uitslag::van(std::move(uit));
}

Uitslag maandloonGenoeg(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const bool maandloon = inhoud.loonsoort == Loonsoort::Maandloon && inhoud.maandloon && inhoud.maandloon->centen > 0;
    if (!maandloon || inhoud.minutenPerWeek <= 0 || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    const Minimum minimum = minimumVoor(*f.parameters, *f.zorgverlener, inhoud, inhoud.ingangsdatum);
    if (!minimum.geldt)
        return Uitslag::nietVanToepassing();
    if (minimum.leeftijdOnbekend)
        return zonderLeeftijd(f).value_or(Uitslag::van({leeftijdOnbekend("ZC-035"_L1, Ernst::Weigeren)}));
    const FieldPath pad = u"inhoud/maandloon"_s;
    if (!minimum.perUur)
        return Uitslag::van({parameterOnbekend("ZC-035"_L1, pad, minimum.ontbreekt, inhoud.ingangsdatum)});
    // maandloon / (uren per week x 52 / 12), in cents; the amount is held where 12 x 60 times it still fits.
    const qint64 centen = std::min(inhoud.maandloon->centen, qint64(1'000'000'000'000));
    const qint64 noemer = qint64(inhoud.minutenPerWeek) * 52;
    const qint64 uurloon = centen * 12 * 60 / noemer;
    if (centen * 12 * 60 >= minimum.perUur->centen * noemer)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-035"_L1, Ernst::Weigeren, pad,
                                   {waarde::centen("uurloonCenten"_L1, Bedrag{uurloon}), waarde::centen("minimumCenten"_L1, *minimum.perUur)})});
}

Uitslag maandloonVasteUren(const ZorgovereenkomstFeiten& f)
{
    if (f.versie.inhoud.loonsoort != Loonsoort::Maandloon)
        return Uitslag::nietVanToepassing();
    if (!heeftVasteUren(f.versie.inhoud))
        return Uitslag::van({bevinding("ZC-036"_L1, Ernst::Weigeren, u"inhoud/vasteUren"_s)});
    if (!f.toekenningen && f.versie.inhoud.werkafspraken.size() > 1)
        return Uitslag::nogNiet({"toekenningen"_L1});
    if (!f.toekenningen || isLoonUitEenBudget(f.versie.inhoud, *f.toekenningen))
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-036"_L1, Ernst::Weigeren, u"inhoud/loonsoort"_s, {waarde::variant("meerBudgetten"_L1)})});
}

/// A gemeente says whether it takes part in monthly wages (W88); for the Wlz there is no such rule.
Uitslag maandloonToegestaan(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.loonsoort != Loonsoort::Maandloon || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const FieldPath pad = u"inhoud/loonsoort"_s;
    std::vector<Bevinding> uit;
    bool gemeente = false;
    for (const Toekenning* t : gekozen(f)) {
        if (t->wet != Wet::Wmo && t->wet != Wet::Jw)
            continue;
        gemeente = true;
        const std::optional<bool> mag = f.parameters->jaNee(u"maandloonToegestaan", t->wet, {}, inhoud.ingangsdatum);
        if (!mag)
            uit.push_back(parameterOnbekend("ZC-037"_L1, pad, "maandloonToegestaan"_L1, inhoud.ingangsdatum));
        else if (!*mag)
            uit.push_back(bevinding("ZC-037"_L1, Ernst::Parkeren, pad, {waarde::code("wetCode"_L1, t->wet)}));
    }
    return gemeente ? Uitslag::van(std::move(uit)) : Uitslag::nietVanToepassing();
}

/// The birthday itself; for the 29th of February in another year the day after it, when the age counts.
QDate verjaardag(QDate geboren, int leeftijd)
{
    const QDate dag = geboren.addYears(leeftijd);
    return leeftijdOp(geboren, dag) < leeftijd ? dag.addDays(1) : dag;
}

/// The first birthday on which the rate falls below the minimum of that day; unknown amounts of later years say nothing yet.
std::optional<Bevinding> laterTeLaag(const ZorgovereenkomstFeiten& f, const Werkafspraak& a, size_t i)
{
    constexpr int eersteMetVolLoon = 21;
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const QDate geboren = *f.zorgverlener->geboortedatum;
    const QDate eind = inhoud.einddatum.value_or(QDate());
    for (int leeftijd = leeftijdOp(geboren, inhoud.ingangsdatum) + 1; leeftijd <= eersteMetVolLoon; ++leeftijd) {
        const QDate dag = verjaardag(geboren, leeftijd);
        if (eind.isValid() && dag > eind)
            break;
        const Minimum minimum = minimumVoor(*f.parameters, *f.zorgverlener, inhoud, dag);
        if (minimum.geldt && minimum.perUur && *a.tarief < Tarief::fromCenten(minimum.perUur->centen))
            return bevinding("ZC-038"_L1, Ernst::Waarschuwen, afspraakPad(i, "tarief"_L1),
                             {waarde::datum("vanafDatum"_L1, dag), waarde::centen("minimumCenten"_L1, *minimum.perUur),
                              waarde::tarief("loonTarief"_L1, *a.tarief), waarde::getal("leeftijdGetal"_L1, leeftijd)});
    }
    return std::nullopt;
}

Uitslag laterOudGenoeg(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const std::optional<QDate>& geboren = f.zorgverlener->geboortedatum;
    if (!geboren || !geboren->isValid() || !inhoud.ingangsdatum.isValid() || leeftijdOp(*geboren, inhoud.ingangsdatum) >= 21)
        return Uitslag::nietVanToepassing();
    const Minimum nu = minimumVoor(*f.parameters, *f.zorgverlener, inhoud, inhoud.ingangsdatum);
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        const bool alTeLaag = nu.perUur && a.tarief && *a.tarief < Tarief::fromCenten(nu.perUur->centen); // ZC-033 speaks
        if (!perUur(a) || alTeLaag)
            continue;
        if (std::optional<Bevinding> b = laterTeLaag(f, a, i))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const ZorgovereenkomstControle> loon()
{
    static const std::vector<QLatin1String> uurloon{"inhoud/soort"_L1, "inhoud/ingangsdatum"_L1, "inhoud/einddatum"_L1, "inhoud/loonsoort"_L1,
                                                    "inhoud/werkafspraken/*/tarief"_L1, "inhoud/werkafspraken/*/afwijkendeTarieven"_L1,
                                                    "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/vakantiegeldInbegrepen"_L1, "inhoud/vakantieUrenInbegrepen"_L1};
    static const std::array rijen{
        controle("ZC-033"_L1, Ernst::Weigeren, 2, uurloon, {"zorgverlener"_L1, "parameters"_L1}, "seed 000; W86"_L1, minimumloonGehaald),
        controle("ZC-034"_L1, Ernst::Weigeren, 2, {"inhoud/soort"_L1, "inhoud/vakantiegeldInbegrepen"_L1, "inhoud/vakantieUrenInbegrepen"_L1},
                 {"zorgverlener"_L1}, "W08; W86"_L1, vakantieIngevuld),
        controle("ZC-035"_L1, Ernst::Weigeren, 2,
                 {"inhoud/soort"_L1, "inhoud/loonsoort"_L1, "inhoud/maandloon"_L1, "inhoud/minutenPerWeek"_L1, "inhoud/ingangsdatum"_L1,
                  "inhoud/vakantiegeldInbegrepen"_L1, "inhoud/vakantieUrenInbegrepen"_L1},
                 {"zorgverlener"_L1, "parameters"_L1}, "W83; own"_L1, maandloonGenoeg),
        controle("ZC-036"_L1, Ernst::Weigeren, 2,
                 {"inhoud/loonsoort"_L1, "inhoud/vasteUren"_L1, "inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/toekenning"_L1},
                 {"toekenningen"_L1}, "W83"_L1, maandloonVasteUren),
        controle("ZC-037"_L1, Ernst::Parkeren, 2, {"inhoud/loonsoort"_L1, "inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1},
                 {"toekenningen"_L1, "parameters"_L1}, "W88"_L1, maandloonToegestaan),
        controle("ZC-038"_L1, Ernst::Waarschuwen, 2, uurloon, {"zorgverlener"_L1, "parameters"_L1}, "design"_L1, laterOudGenoeg),
    };
    return rijen;
}

} // namespace pgb::zc
