#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/maandloon.h"
#include <algorithm>

namespace pgb {
namespace {

/// The last day of the absence in the period; nothing when it has none.
std::optional<QDate> laatsteDagIn(const Verzuim& v, const Periode& periode)
{
    if (v.van > periode.tot || (v.tot && *v.tot < periode.van))
        return std::nullopt;
    return std::min(v.tot.value_or(periode.tot), periode.tot);
}

/// The wage goes on in full (domain 10.3): of an employee who is ill, in the first year, within the weeks of the law.
bool looptDoor(const DeclaratieFeiten& f, const Verzuim& v, QDate laatste)
{
    const ZorgovereenkomstVersie* versie = dc::versieVanPeriode(f);
    if (v.soort != VerzuimSoort::Ziekte || !versie || versie->inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return false;
    const std::optional<qint64> weken = dc::wekenLoon(f, versie->inhoud, laatste);
    return weken && laatste < v.van.addYears(1) && v.van.daysTo(laatste) < *weken * 7;
}

bool isGestopt(const DeclaratieFeiten& f)
{
    const Periode& maand = f.declaratie.periode;
    return std::any_of(f.loonstops->begin(), f.loonstops->end(), [&](const Loonstop& l) { return l.van <= maand.tot && (!l.tot || *l.tot >= maand.van); });
}

} // namespace

bool isLoonAchteraf(const QString& omschrijving)
{
    return omschrijving == loonvraag::achteraf || omschrijving == loonvraag::afwezigAchteraf || omschrijving == loonvraag::stopAchteraf;
}

QLatin1String waaromZonderLoon(const DeclaratieFeiten& f)
{
    if (isGestopt(f))
        return loonvraag::stopAchteraf;
    return dagenZonderLoon(f).empty() ? QLatin1String() : loonvraag::afwezigAchteraf;
}

std::vector<Periode> dagenZonderLoon(const DeclaratieFeiten& f)
{
    const Periode& maand = f.declaratie.periode;
    std::vector<Periode> uit;
    const auto voeg = [&](QDate van, QDate tot) {
        if (van <= tot)
            uit.push_back({van, tot});
    };
    for (const Loonstop& l : *f.loonstops)
        voeg(std::max(l.van, maand.van), std::min(l.tot.value_or(maand.tot), maand.tot));
    for (const Verzuim& v : *f.verzuim) {
        const std::optional<QDate> laatste = laatsteDagIn(v, maand);
        QDate van = std::max(v.van, maand.van);
        while (laatste && van <= *laatste && looptDoor(f, v, van))
            van = van.addDays(1);
        if (laatste)
            voeg(van, *laatste);
    }
    return uit;
}

QLatin1String loonvraagVan(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort != DeclaratieSoort::Maandloon)
        return {};
    const Periode& maand = f.declaratie.periode;
    const std::optional<Maandloon> loon = maandloonVan(*f.zorgovereenkomst, *f.toekenningen, maand.van);
    if (!loon || !loon->heleMaand)
        return loonvraag::deelVanMaand;
    if (isGestopt(f))
        return loonvraag::loonstop;
    const bool afwezig = std::any_of(f.verzuim->begin(), f.verzuim->end(), [&](const Verzuim& v) {
        const std::optional<QDate> laatste = laatsteDagIn(v, maand);
        return laatste && !looptDoor(f, v, *laatste);
    });
    if (afwezig)
        return loonvraag::afwezig;
    const auto uitMeer = [&](QDate dag) {
        const ZorgovereenkomstVersie* versie = versieOp(*f.zorgovereenkomst, dag);
        return versie && !isLoonUitEenBudget(versie->inhoud, *f.toekenningen);
    };
    return uitMeer(maand.van) || uitMeer(maand.tot) ? loonvraag::budgetten : QLatin1String();
}

} // namespace pgb
