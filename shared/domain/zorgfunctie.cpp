#include "shared/domain/zorgfunctie.h"
#include <algorithm>

namespace pgb {
namespace {

using enum Eenheid;

std::vector<Zorgfunctie> wlzFuncties()
{
    const auto row = [](const char16_t* code, const char16_t* naam, std::vector<Eenheid> eenheden) {
        return Zorgfunctie{QString::fromUtf16(code), Wet::Wlz, QString::fromUtf16(naam), std::move(eenheden)};
    };
    return {
        row(u"WLZ-PV", u"Persoonlijke verzorging", {Uur, Maand}),
        row(u"WLZ-VP", u"Verpleging", {Uur, Maand}),
        row(u"WLZ-BI", u"Begeleiding individueel", {Uur, Maand}),
        row(u"WLZ-BG", u"Begeleiding groep of dagbesteding", {Dagdeel, Uur, Maand}),
        row(u"WLZ-VV", u"Vervoer van en naar dagbesteding", {Stuk, Uur}),
        row(u"WLZ-HH", u"Huishoudelijke hulp", {Uur, Maand}),
        row(u"WLZ-LO", u"Logeeropvang", {Etmaal}),
        row(u"WLZ-TOT", u"Totaal zorgpakket", {}),
    };
}

std::vector<Zorgfunctie> wmoFuncties()
{
    // Typical units of domain 4.3; where it names none, every unit in which care is counted.
    const std::vector<Eenheid> open{Uur, Dagdeel, Etmaal, Stuk, Maand};
    const auto row = [](const char16_t* code, const char16_t* naam, std::vector<Eenheid> eenheden) {
        return Zorgfunctie{QString::fromUtf16(code), Wet::Wmo, QString::fromUtf16(naam), std::move(eenheden)};
    };
    return {
        row(u"WMO-01", u"Hulp bij het huishouden", {Uur, Maand}),
        row(u"WMO-02", u"Begeleiding", {Uur, Dagdeel, Maand}),
        row(u"WMO-03", u"Persoonlijke verzorging", {Uur, Maand}),
        row(u"WMO-04", u"Kortdurend verblijf", {Etmaal}),
        row(u"WMO-05", u"Woondiensten", open),
        row(u"WMO-06", u"Overige ondersteuning gericht op het individu of huishouden/gezin", open),
        row(u"WMO-07", u"Dagbesteding", {Dagdeel, Uur}),
        row(u"WMO-08", u"Vervoerdiensten", {Stuk, Uur}),
        row(u"WMO-09", u"Overige groepsgerichte ondersteuning", {Dagdeel, Uur}),
        row(u"WMO-10", u"Overige maatwerkarrangementen", {Stuk, Maand, Uur}),
        row(u"WMO-11", u"Rolstoelen", {Stuk}),
        row(u"WMO-12", u"Vervoervoorzieningen", {Stuk}),
        row(u"WMO-13", u"Woonvoorzieningen", {Stuk}),
        row(u"WMO-14", u"Overige hulpmiddelen", {Stuk}),
        row(u"WMO-15", u"Beschermd wonen", {Etmaal, Maand}),
        row(u"WMO-16", u"Opvang", {Etmaal}),
        row(u"WMO-17", u"Spoedopvang", {Etmaal}),
        row(u"WMO-18", u"Overige beschermd wonen en opvang", open),
        row(u"WMO-99", u"Totaal zorgpakket", {}),
    };
}

std::vector<Zorgfunctie> jwFuncties()
{
    const auto row = [](const char16_t* code, const char16_t* naam, std::vector<Eenheid> eenheden) {
        return Zorgfunctie{QString::fromUtf16(code), Wet::Jw, QString::fromUtf16(naam), std::move(eenheden)};
    };
    return {
        row(u"JW-40", u"Persoonlijke verzorging", {Uur, Maand}),
        row(u"JW-41", u"Dagbehandeling", {Dagdeel, Uur}),
        row(u"JW-42", u"Vervoerdiensten", {Stuk, Uur}),
        row(u"JW-43", u"Jeugdhulp verblijf inclusief behandeling", {Etmaal}),
        row(u"JW-44", u"Jeugdhulp verblijf exclusief behandeling", {Etmaal}),
        row(u"JW-45", u"Jeugdhulp ambulant", {Uur, Dagdeel, Maand}),
        row(u"JW-46", u"Jeugdhulp crisis", {Uur, Etmaal}),
        row(u"JW-47", u"Jeugdreclassering", {Uur}),
        row(u"JW-48", u"Jeugdbescherming", {Uur}),
        row(u"JW-49", u"Preventief justitieel kader", {Uur}),
        row(u"JW-50", u"Maatwerkarrangementen jeugd", {Stuk, Maand, Uur}),
    };
}

std::vector<Zorgfunctie> alle()
{
    std::vector<Zorgfunctie> result = wlzFuncties();
    for (auto list : {wmoFuncties(), jwFuncties()})
        std::move(list.begin(), list.end(), std::back_inserter(result));
    return result;
}

} // namespace

std::span<const Zorgfunctie> zorgfuncties()
{
    static const std::vector<Zorgfunctie> list = alle();
    return list;
}

const Zorgfunctie* findZorgfunctie(QStringView code)
{
    const auto list = zorgfuncties();
    const auto found = std::find_if(list.begin(), list.end(), [&](const Zorgfunctie& f) { return f.code == code; });
    return found == list.end() ? nullptr : &*found;
}

bool isVervoerFunctie(QStringView code)
{
    return code == QStringView(u"WLZ-VV") || code == QStringView(u"WMO-08") || code == QStringView(u"WMO-12") || code == QStringView(u"JW-42");
}

bool isTotaalFunctie(QStringView code) { return code == QStringView(u"WLZ-TOT") || code == QStringView(u"WMO-99"); }

} // namespace pgb
