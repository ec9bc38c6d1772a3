#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"

namespace pgb {
namespace {

bool isDienst(const ZorgovereenkomstInhoud& inhoud) { return inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; }

/// The category of the parameter opzegtermijnMaanden.
QStringView categorie(const Opzegvraag& vraag)
{
    if (!isDienst(vraag.inhoud))
        return u"overigeZorgovereenkomsten";
    if (vraag.partij == Partijrol::Zorgverlener)
        return u"werknemer";
    const QDate sinds = vraag.inDienstSinds.isValid() ? vraag.inDienstSinds : vraag.inhoud.ingangsdatum;
    const auto jaren = [&](int n) { return sinds.isValid() && sinds.addYears(n) <= vraag.dag; };
    if (jaren(15))
        return u"werkgeverVanaf15Jaar";
    if (jaren(10))
        return u"werkgever10Tot15Jaar";
    return jaren(5) ? QStringView(u"werkgever5Tot10Jaar") : QStringView(u"werkgeverMinderDan5Jaar");
}

} // namespace

std::optional<int> wettelijkeOpzegtermijn(const ParameterTabel& tabel, const Opzegvraag& vraag)
{
    const std::optional<qint64> maanden = tabel.getal(u"opzegtermijnMaanden", std::nullopt, categorie(vraag), vraag.dag);
    return maanden && *maanden <= 1200 ? std::optional(int(*maanden)) : std::nullopt;
}

bool geeftTransitievergoeding(const Opzegvraag& vraag) { return isDienst(vraag.inhoud) && vraag.partij != Partijrol::Zorgverlener; }

bool inProeftijd(const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    if (!isDienst(inhoud) || inhoud.proeftijdMaanden <= 0 || !inhoud.ingangsdatum.isValid() || dag < inhoud.ingangsdatum)
        return false;
    return dag <= laatsteDagNaMaanden(inhoud.ingangsdatum, inhoud.proeftijdMaanden);
}

std::optional<Opzegging> opzegging(const ParameterTabel& tabel, const Opzegvraag& vraag)
{
    if (inProeftijd(vraag.inhoud, vraag.dag))
        return Opzegging{0, true, vraag.dag};
    const std::optional<int> wet = wettelijkeOpzegtermijn(tabel, vraag);
    if (!wet || !vraag.dag.isValid())
        return std::nullopt;
    const int afgesproken = vraag.partij == Partijrol::Zorgverlener ? opzegtermijnZorgverlener(vraag.inhoud) : vraag.inhoud.opzegtermijnMaanden;
    const int maanden = std::max(*wet, afgesproken);
    QDate laatste = vraag.dag.addMonths(maanden);
    if (isDienst(vraag.inhoud))
        laatste = QDate(laatste.year(), laatste.month(), laatste.daysInMonth());
    return Opzegging{maanden, false, laatste};
}

std::optional<Opzegging> vroegsteOpzegging(const ParameterTabel& tabel, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie, Partijrol partij, QDate dag)
{
    std::optional<Opzegging> uit = opzegging(tabel, {versie.inhoud, partij, dag, inDienstSinds(zorgovereenkomst, versie)});
    const QDate uiterlijk = uiterlijkeDag(zorgovereenkomst);
    if (uit && uiterlijk.isValid())
        uit->laatsteDag = std::min(uit->laatsteDag, uiterlijk);
    return uit;
}

bool isOpzegdag(const Opzegging& wet, const ZorgovereenkomstInhoud& inhoud, QDate laatsteDag, QDate uiterlijk)
{
    if (laatsteDag.isValid() && laatsteDag == uiterlijk)
        return true;
    const bool eindeVanMaand = laatsteDag.day() == laatsteDag.daysInMonth();
    return laatsteDag >= wet.laatsteDag && (!isDienst(inhoud) || wet.proeftijd || eindeVanMaand);
}

bool stoptEerder(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw)
{
    const QDate was = afgesprokenEinde(oud);
    const QDate wordt = afgesprokenEinde(nieuw);
    return wordt.isValid() && (!was.isValid() || wordt < was);
}

} // namespace pgb
