#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/controle/parameter_memo.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <array>

namespace pgb::dc {

namespace {

/// The legal minimum on a day. Asked again only when the version, the age or a row of the table changes.
class MinimumMemo {
public:
    explicit MinimumMemo(const DeclaratieFeiten& f) : m_feiten(f)
    {
        const Periode dagen = zorgdagen(f.declaratie);
        const std::optional<QDate>& geboren = f.zorgverlener->geboortedatum;
        const bool zelfdeLeeftijd = !geboren || leeftijdOp(*geboren, dagen.van) == leeftijdOp(*geboren, dagen.tot);
        m_gelijk = zelfdeLeeftijd
            && gelijkOverDagen(*f.parameters,
                               {"wmlUurloon"_L1, "wmlStaffelPercentage"_L1, "vakantiegeldPercentage"_L1, "vakantieUrenFactorTeller"_L1,
                                "vakantieUrenFactorNoemer"_L1, "wmlUurloonInclVakantiegeld"_L1, "wmlUurloonInclVakantiegeldEnVakantieUren"_L1},
                               dagen.van, dagen.tot);
    }
    const Minimum& at(const ZorgovereenkomstVersie& versie, QDate dag)
    {
        if (m_versie != &versie || (!m_gelijk && dag != m_dag)) {
            m_versie = &versie;
            m_dag = dag;
            m_minimum = minimumVoor(*m_feiten.parameters, *m_feiten.zorgverlener, versie.inhoud, dag);
        }
        return m_minimum;
    }

private:
    const DeclaratieFeiten& m_feiten;
    bool m_gelijk = false;
    const ZorgovereenkomstVersie* m_versie = nullptr;
    QDate m_dag;
    Minimum m_minimum;
};

std::optional<Bevinding> teLaag(const Minimum& minimum, const Declaratieregel& regel, size_t i)
{
    if (!minimum.geldt)
        return std::nullopt;
    if (minimum.leeftijdOnbekend)
        return bevinding("DC-091"_L1, Ernst::Parkeren, u"zorgverlener/geboortedatum"_s, {waarde::variant("leeftijdOnbekend"_L1)});
    if (!minimum.perUur)
        return parameterOnbekend("DC-091"_L1, veldPad("regels"_L1, i, "tarief"_L1), minimum.ontbreekt, regel.datum);
    if (regel.tarief >= Tarief::fromCenten(minimum.perUur->centen))
        return std::nullopt;
    return bevinding("DC-091"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "tarief"_L1),
                     {waarde::tarief("tarief"_L1, regel.tarief), waarde::centen("minimumCenten"_L1, *minimum.perUur),
                      waarde::getal("leeftijdGetal"_L1, minimum.leeftijd), waarde::datum("datum"_L1, regel.datum)});
}

Uitslag minimumloonGehaald(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    MinimumMemo minima(f);
    std::vector<Bevinding> uit;
    bool eenmaal = false; // what is missing for the whole declaratie is said once
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool uur = !isReis(regels[i]) && regels[i].eenheid == Eenheid::Uur && !teruggenomen(f.declaratie, regels[i]);
        const ZorgovereenkomstVersie* versie = uur ? versies.at(regels[i].datum) : nullptr;
        if (!versie || versie->inhoud.loonsoort == Loonsoort::Maandloon)
            continue;
        const Minimum& minimum = minima.at(*versie, regels[i].datum);
        const bool ontbreekt = minimum.geldt && (minimum.leeftijdOnbekend || !minimum.perUur);
        if (ontbreekt && eenmaal)
            continue;
        eenmaal = eenmaal || ontbreekt;
        if (std::optional<Bevinding> b = teLaag(minimum, regels[i], i))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> arbeid()
{
    static const std::array rijen{
        controle("DC-091"_L1, Ernst::Parkeren, {S, B},
                 {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/tarief"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1, "parameters"_L1}, "seed 000; W86"_L1, minimumloonGehaald),
    };
    return rijen;
}

} // namespace pgb::dc
