#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

bool heeftReis(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    return std::any_of(regels.begin(), regels.end(), isReis);
}

Uitslag reisToegestaan(const DeclaratieFeiten& f)
{
    if (!heeftReis(f))
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Toekenning* toekenning = isReis(regels[i]) ? vindToekenning(*f.toekenningen, regels[i].toekenning) : nullptr;
        if (!toekenning)
            continue;
        const std::optional<bool> mag = reiskostenToegestaan(*f.parameters, f.verstrekkers, *toekenning, regels[i].datum);
        if (!mag) // The gemeente has not said yet: nobody guesses for her.
            uit.push_back(parameterOnbekend("DC-066"_L1, veldPad("regels"_L1, i, "functieCode"_L1), "reiskostenToegestaan"_L1, regels[i].datum));
        else if (!*mag)
            uit.push_back(bevinding("DC-066"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "functieCode"_L1),
                                    {waarde::code("wetCode"_L1, toekenning->wet), waarde::datum("datum"_L1, regels[i].datum)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag reisAfgesproken(const DeclaratieFeiten& f)
{
    if (!heeftReis(f))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool kijk = isReis(regels[i]) && !teruggenomen(f.declaratie, regels[i]);
        const ZorgovereenkomstVersie* versie = kijk ? versies.at(regels[i].datum) : nullptr;
        if (!versie)
            continue;
        const ZorgovereenkomstInhoud& inhoud = versie->inhoud;
        const bool perKilometer = inhoud.reiskosten == ReiskostenSoort::PerKilometer && inhoud.reiskostenTarief;
        const bool kilometer = regels[i].eenheid == Eenheid::Kilometer;
        // Tickets go by the piece, with their proof (DC-072); a fixed amount has no days, so only the wage of the month can hold it (L16).
        const bool vervoersbewijs = inhoud.reiskosten == ReiskostenSoort::OpenbaarVervoer && regels[i].eenheid == Eenheid::Stuk;
        const bool vast = inhoud.reiskosten == ReiskostenSoort::VastPerMaand && inhoud.loonsoort == Loonsoort::Maandloon && regels[i].eenheid == Eenheid::Maand
            && regels[i].tarief <= Tarief::fromCenten(inhoud.reiskostenMaandbedrag.value_or(Bedrag()).centen);
        if (vervoersbewijs || vast)
            continue;
        if (!perKilometer)
            uit.push_back(bevinding("DC-067"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "functieCode"_L1),
                                    {waarde::variant("geenAfspraak"_L1), waarde::datum("datum"_L1, regels[i].datum)}));
        else if (kilometer && regels[i].tarief > *inhoud.reiskostenTarief && !klopteBijIndienen(f.declaratie, *f.zorgovereenkomst, regels[i]))
            uit.push_back(bevinding("DC-067"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "tarief"_L1),
                                    {waarde::tarief("tarief"_L1, regels[i].tarief), waarde::tarief("afgesprokenTarief"_L1, *inhoud.reiskostenTarief)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag reisOnbelast(const DeclaratieFeiten& f)
{
    if (!heeftReis(f))
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!isReis(regels[i]) || regels[i].eenheid != Eenheid::Kilometer)
            continue;
        const std::optional<Bedrag> onbelast = f.parameters->bedrag(u"onbelasteKilometervergoeding", std::nullopt, {}, regels[i].datum);
        // Tax is settled after the year; an amount that is not known yet gives no warning and holds nothing up.
        if (onbelast && regels[i].tarief > Tarief::fromCenten(onbelast->centen))
            uit.push_back(bevinding("DC-068"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, i, "tarief"_L1),
                                    {waarde::tarief("tarief"_L1, regels[i].tarief),
                                     waarde::tarief("maximumTarief"_L1, Tarief::fromCenten(onbelast->centen))}));
    }
    return Uitslag::van(std::move(uit));
}

/// Days with care, sorted: of this declaratie, and of others of this dossier when the travel is declared alone.
std::vector<QDate> zorgdagenVan(const DeclaratieFeiten& f)
{
    std::vector<QDate> dagen;
    for (const Declaratieregel& regel : f.declaratie.regels) {
        if (!isReis(regel) && !regel.isPeriodetotaal())
            dagen.push_back(regel.datum);
    }
    if (f.declaratie.soort == DeclaratieSoort::Reiskosten) {
        for (const AndereRegel& a : *f.andereRegels) {
            if (a.budgethouder == f.declaratie.budgethouder && a.functieCode != "REISKOSTEN"_L1 && !a.tot.isValid())
                dagen.push_back(a.datum);
        }
    }
    std::sort(dagen.begin(), dagen.end());
    return dagen;
}

/// The day is of a total over more days, of which nobody knows on which of them care was given.
bool inTotaal(const DeclaratieFeiten& f, QDate dag)
{
    const auto bevat = [dag](const auto& r) { return r.tot.isValid() && r.datum <= dag && dag <= r.tot; };
    const bool elders = f.declaratie.soort == DeclaratieSoort::Reiskosten
        && std::any_of(f.andereRegels->begin(), f.andereRegels->end(), [&](const AndereRegel& a) { return a.budgethouder == f.declaratie.budgethouder && bevat(a); });
    return elders || std::any_of(f.declaratie.regels.begin(), f.declaratie.regels.end(), bevat);
}

Uitslag reisMetZorg(const DeclaratieFeiten& f)
{
    if (!heeftReis(f) || f.declaratie.soort == DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing();
    if (f.declaratie.soort == DeclaratieSoort::Reiskosten && !f.andereRegels)
        return Uitslag::nogNiet({"andereRegels"_L1});
    const std::vector<QDate> zorg = zorgdagenVan(f);
    std::vector<Bevinding> uit;
    bool bekend = false;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!isReis(regels[i]))
            continue;
        const bool metZorg = std::binary_search(zorg.begin(), zorg.end(), regels[i].datum);
        if (!metZorg && inTotaal(f, regels[i].datum))
            continue;
        bekend = true;
        if (!metZorg)
            uit.push_back(bevinding("DC-069"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("datum"_L1, regels[i].datum)}));
    }
    return bekend ? Uitslag::van(std::move(uit)) : Uitslag::nietVanToepassing();
}

Uitslag instellingZonderReis(const DeclaratieFeiten& f)
{
    if (!heeftReis(f))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const ZorgovereenkomstVersie* versie = isReis(regels[i]) ? versies.at(regels[i].datum) : nullptr;
        if (versie && versie->inhoud.soort == ZorgovereenkomstSoort::Zorginstelling)
            return Uitslag::van({bevinding("DC-071"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "functieCode"_L1),
                                           {waarde::datum("datum"_L1, regels[i].datum), waarde::centen("bedragCenten"_L1, regels[i].bedrag)})});
    }
    return Uitslag::goed();
}

} // namespace

std::span<const DeclaratieControle> reiskosten()
{
    static const std::array rijen{
        controle("DC-066"_L1, Ernst::Weigeren, {E}, {"regels/*/functieCode"_L1, "regels/*/toekenning"_L1, "regels/*/datum"_L1},
                 {"toekenningen"_L1, "parameters"_L1}, "W09"_L1, reisToegestaan),
        controle("DC-067"_L1, Ernst::Weigeren, {E},
                 {"soort"_L1, "regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/tarief"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1}, "seed 000"_L1, reisAfgesproken),
        controle("DC-068"_L1, Ernst::Waarschuwen, {E},
                 {"regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/tarief"_L1}, {"parameters"_L1}, "W58"_L1, reisOnbelast),
        controle("DC-069"_L1, Ernst::Weigeren, {E}, {"soort"_L1, "regels/*/functieCode"_L1, "regels/*/datum"_L1}, {"andereRegels"_L1}, "own"_L1,
                 reisMetZorg),
        controle("DC-071"_L1, Ernst::Weigeren, {E}, {"regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/bedrag"_L1},
                 {"zorgovereenkomst"_L1}, "W09; own"_L1, instellingZonderReis),
    };
    return rijen;
}

} // namespace pgb::dc
