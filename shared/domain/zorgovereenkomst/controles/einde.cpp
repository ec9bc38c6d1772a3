#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/controles/contracten.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

bool isDienst(const ZorgovereenkomstFeiten& f) { return f.versie.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; }

/// Not before the term is over; employment ends with the month, and in the trial period on any day.
Uitslag opLegaleDag(const ZorgovereenkomstFeiten& f)
{
    if (!f.opzegging)
        return Uitslag::nogNiet({"opzegging"_L1});
    const Opzegfeit& feit = *f.opzegging;
    if (feit.zorgverlenerTekende)
        return Uitslag::nietVanToepassing(); // who agrees on a last day need not wait for a term
    const FieldPath pad = u"opzegging/laatsteDag"_s;
    const std::optional<Opzegging> wet = opzegging(*f.parameters, {f.versie.inhoud, feit.partij, feit.op, inDienstSinds(f)});
    if (!wet)
        return Uitslag::van({parameterOnbekend("ZC-057"_L1, pad, "opzegtermijnMaanden"_L1, feit.op)});
    if (isOpzegdag(*wet, f.versie.inhoud, feit.laatsteDag, uiterlijkeDag(f.zorgovereenkomst)))
        return Uitslag::goed();
    CodeParams params{waarde::getal("maandenGetal"_L1, wet->maanden), waarde::datum("gekozenDatum"_L1, feit.laatsteDag)};
    if (feit.laatsteDag >= wet->laatsteDag) {
        const QDate maand = feit.laatsteDag;
        params.push_back(waarde::variant("eindeVanMaand"_L1));
        params.push_back(waarde::datum("eindDatum"_L1, QDate(maand.year(), maand.month(), maand.daysInMonth())));
    } else {
        params.push_back(waarde::datum("eindDatum"_L1, wet->laatsteDag));
    }
    return Uitslag::van({bevinding("ZC-057"_L1, Ernst::Weigeren, pad, std::move(params))});
}

/// An employee who is ill or pregnant is not given notice, unless he signs for it himself (L07, W16).
Uitslag nietTijdensZiekte(const ZorgovereenkomstFeiten& f)
{
    if (!f.opzegging)
        return Uitslag::nogNiet({"opzegging"_L1});
    if (!isDienst(f) || f.opzegging->partij == Partijrol::Zorgverlener)
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.verzuim)
        return Uitslag::nogNiet({"verzuim"_L1});
    if (f.opzegging->zorgverlenerTekende)
        return Uitslag::goed();
    const std::vector<ZorgverlenerId>& weg = f.verzuim->afwezig;
    const CodeParams params{waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)};
    if (std::find(weg.begin(), weg.end(), f.zorgverlener->id) != weg.end())
        return Uitslag::van({bevinding("ZC-058"_L1, Ernst::Weigeren, {}, params)});
    if (f.verzuim->bijgehouden)
        return Uitslag::goed();
    Bevinding b = bevinding("ZC-058"_L1, Ernst::Waarschuwen, {}, params); // nobody to hold it for: the employer must ask
    b.params.push_back(waarde::variant("nietBijgehouden"_L1));
    return Uitslag::van({b});
}

Uitslag ontslagvergunning(const ZorgovereenkomstFeiten& f)
{
    if (!f.opzegging)
        return Uitslag::nogNiet({"opzegging"_L1});
    if (!isDienst(f) || f.opzegging->partij == Partijrol::Zorgverlener || inProeftijd(f.versie.inhoud, f.opzegging->op))
        return Uitslag::nietVanToepassing();
    const std::optional<bool> nodig = ontslagvergunningNodig(*f.parameters, f.versie.inhoud, f.opzegging->op);
    if (nodig && !*nodig)
        return Uitslag::goed();
    CodeParams params{waarde::getal("dagenGetal"_L1, werkdagenPerWeek(f.versie.inhoud))};
    if (!nodig)
        params.push_back(waarde::variant("onbekend"_L1));
    return Uitslag::van({bevinding("ZC-059"_L1, Ernst::Waarschuwen, {}, std::move(params))});
}

} // namespace

std::span<const ZorgovereenkomstControle> einde()
{
    static const std::vector<QLatin1String> inhoud{"inhoud"_L1};
    static const std::array rijen{
        controleIn(Fase::Einde, "ZC-057"_L1, Ernst::Weigeren, inhoud, {"opzegging"_L1, "parameters"_L1, "zorgovereenkomst"_L1}, "W15"_L1, opLegaleDag),
        controleIn(Fase::Einde, "ZC-058"_L1, Ernst::Weigeren, inhoud, {"opzegging"_L1, "zorgverlener"_L1, "verzuim"_L1}, "W15; W16"_L1, nietTijdensZiekte),
        controleIn(Fase::Einde, "ZC-059"_L1, Ernst::Waarschuwen, inhoud, {"opzegging"_L1, "parameters"_L1}, "W15"_L1, ontslagvergunning),
    };
    return rijen;
}

} // namespace pgb::zc
