#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

/// A rounding of one cent per line is no difference (domain 7.4).
Uitslag factuurtotaal(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Factuur)
        return Uitslag::nietVanToepassing();
    const std::optional<Bedrag>& opFactuur = f.declaratie.factuur.totaal;
    if (!opFactuur)
        return Uitslag::van({bevinding("DC-086"_L1, Ernst::Weigeren, u"factuur/totaal"_s, {waarde::variant("ontbreekt"_L1)})});
    const QDate dag = f.declaratie.periode.tot;
    const std::optional<qint64> perRegel = f.parameters->getal(u"factuurTolerantiePerRegel", std::nullopt, {}, dag);
    if (!perRegel || *perRegel > 100)
        return Uitslag::van({parameterOnbekend("DC-086"_L1, u"factuur/totaal"_s, "factuurTolerantiePerRegel"_L1, dag)});
    const Bedrag verschil = *opFactuur - f.declaratie.totaal;
    const qint64 tolerantie = *perRegel * qint64(f.declaratie.regels.size());
    if (verschil.centen <= tolerantie && verschil.centen >= -tolerantie)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-086"_L1, Ernst::Weigeren, u"factuur/totaal"_s,
                                   {waarde::centen("factuurCenten"_L1, *opFactuur), waarde::centen("totaalCenten"_L1, f.declaratie.totaal),
                                    waarde::centen("verschilCenten"_L1, verschil)})});
}

std::optional<Bevinding> bestand(const Bijlage& b, size_t i, qint64 maximumBytes)
{
    const FieldPath pad = u"bijlagen/"_s + QString::number(i);
    CodeParams params{waarde::tekst("bestandTekst"_L1, b.naam)};
    const auto nee = [&](QLatin1String variant, Ernst ernst = Ernst::Weigeren) {
        if (!variant.isEmpty())
            params.push_back(waarde::variant(variant));
        return bevinding("DC-087"_L1, ernst, pad, params);
    };
    if (b.virus == Virusoordeel::Besmet)
        return nee("virus"_L1);
    if (!b.oordeel.type || !b.oordeel.leesbaar || b.grootte <= 0)
        return nee({});
    if (b.grootte > maximumBytes)
        return nee("groot"_L1);
    if (b.oordeel.wachtwoord)
        return nee("wachtwoord"_L1);
    if (b.virus == Virusoordeel::NietGecontroleerd) // no scanner: said, and opened only behind a wall
        return nee("nietGescand"_L1, Ernst::Waarschuwen);
    return std::nullopt;
}

Uitslag bestandenLeesbaar(const DeclaratieFeiten& f)
{
    if (f.declaratie.bijlagen.empty())
        return Uitslag::nietVanToepassing();
    const std::optional<qint64> mb = f.parameters->getal(u"bestandMaximumGrootte", std::nullopt, {}, f.vandaag);
    if (!mb || *mb > 1000)
        return Uitslag::van({parameterOnbekend("DC-087"_L1, u"bijlagen"_s, "bestandMaximumGrootte"_L1, f.vandaag)});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.bijlagen.size(); ++i) {
        if (std::optional<Bevinding> b = bestand(f.declaratie.bijlagen[i], i, *mb * 1024 * 1024))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag bestandenNieuw(const DeclaratieFeiten& f)
{
    const std::vector<Bijlage>& bijlagen = f.declaratie.bijlagen;
    if (bijlagen.empty())
        return Uitslag::nietVanToepassing();
    if (!f.eerdereBijlagen)
        return Uitslag::nogNiet({"eerdereBijlagen"_L1});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < bijlagen.size(); ++i) {
        const auto eerder = std::find_if(f.eerdereBijlagen->begin(), f.eerdereBijlagen->end(), [&](const EerdereBijlage& e) { return e.sha256 == bijlagen[i].sha256; });
        if (eerder == f.eerdereBijlagen->end())
            continue;
        uit.push_back(bevinding("DC-088"_L1, Ernst::Weigeren, u"bijlagen/"_s + QString::number(i),
                                {waarde::tekst("bestandTekst"_L1, bijlagen[i].naam),
                                 eerder->op.isValid() ? waarde::datum("eerderDatum"_L1, eerder->op) : waarde::variant("elders"_L1)}));
    }
    return Uitslag::van(std::move(uit));
}

/// What could not be read with certainty is looked at by a person (domain 7.6).
Uitslag factuurHerkend(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Factuur)
        return Uitslag::nietVanToepassing();
    const std::optional<Factuurherkenning>& herkend = f.declaratie.factuur.herkenning;
    const bool gelezen = herkend && herkend->budgethouderKlopt && herkend->zorgverlenerKlopt;
    if (gelezen && *herkend->budgethouderKlopt && *herkend->zorgverlenerKlopt)
        return Uitslag::goed();
    CodeParams params;
    const bool anders = herkend && (herkend->budgethouderKlopt == false || herkend->zorgverlenerKlopt == false);
    if (!anders)
        params.push_back(waarde::variant("nietHerkend"_L1));
    return Uitslag::van({bevinding("DC-089"_L1, Ernst::Waarschuwen, u"factuur"_s, std::move(params))});
}

Uitslag btwKlopt(const DeclaratieFeiten& f)
{
    const Factuurgegevens& factuur = f.declaratie.factuur;
    if (!factuur.btw || factuur.btw->centen == 0)
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    if (!BtwId::parse(factuur.btwId))
        uit.push_back(bevinding("DC-090"_L1, Ernst::Weigeren, u"factuur/btwId"_s, {waarde::centen("btwCenten"_L1, *factuur.btw)}));
    const QDate dag = f.declaratie.factuurdatum.value_or(f.declaratie.periode.tot);
    const std::optional<qint64> hoogste = f.parameters->honderdsten(u"btwHoogstePercentage", std::nullopt, {}, dag);
    if (!hoogste) {
        uit.push_back(parameterOnbekend("DC-090"_L1, u"factuur/btw"_s, "btwHoogstePercentage"_L1, dag));
        return Uitslag::van(std::move(uit));
    }
    constexpr qint64 grootste = 100'000'000'000'000;
    const qint64 totaal = std::min(factuur.totaal.value_or(f.declaratie.totaal).centen, grootste);
    // VAT is at most the highest rate of what is left without it, to the cent.
    const qint64 netto = totaal - factuur.btw->centen;
    if (factuur.btw->centen < 0 || netto <= 0 || (factuur.btw->centen - 1) * 10000 > netto * *hoogste)
        uit.push_back(bevinding("DC-090"_L1, Ernst::Weigeren, u"factuur/btw"_s,
                                {waarde::variant("som"_L1), waarde::centen("btwCenten"_L1, *factuur.btw), waarde::centen("totaalCenten"_L1, Bedrag{totaal})}));
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> bestanden()
{
    static const std::array rijen{
        controle("DC-086"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "factuur"_L1, "totaal"_L1, "periode"_L1, "regels"_L1}, {"parameters"_L1}, "W98b"_L1, factuurtotaal),
        controle("DC-087"_L1, Ernst::Weigeren, {E}, {"bijlagen"_L1}, {"parameters"_L1, "vandaag"_L1}, "design"_L1, bestandenLeesbaar),
        controle("DC-088"_L1, Ernst::Weigeren, {E}, {"bijlagen"_L1}, {"eerdereBijlagen"_L1}, "design"_L1, bestandenNieuw),
        controle("DC-089"_L1, Ernst::Waarschuwen, {S}, {"soort"_L1, "factuur"_L1}, {}, "W98b"_L1, factuurHerkend),
        controle("DC-090"_L1, Ernst::Weigeren, {S}, {"factuur"_L1, "factuurdatum"_L1, "periode"_L1, "totaal"_L1}, {"parameters"_L1}, "W26"_L1, btwKlopt),
    };
    return rijen;
}

} // namespace pgb::dc
