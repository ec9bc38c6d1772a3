#include "shared/domain/declaratie/dossier.h"
#include <algorithm>

namespace pgb {

bool kanToestaan(ToestemmingSoort soort, Wet wet)
{
    switch (soort) {
    case ToestemmingSoort::Boven40Uur: return wet == Wet::Wlz;
    case ToestemmingSoort::EenmaligeUitkering:
    case ToestemmingSoort::TegemoetkomingSociaalNetwerk: return wet == Wet::Wmo || wet == Wet::Jw;
    case ToestemmingSoort::DoorlopendeGoedkeuring: return false;
    case ToestemmingSoort::DubbeleBezetting:
    case ToestemmingSoort::BijkomendeZorgkosten:
    case ToestemmingSoort::EigenVervoerskosten:
    case ToestemmingSoort::GedeeldHuishouden: break;
    }
    return true;
}

bool staatToe(const Toestemming& t, ToestemmingSoort soort, ZorgovereenkomstId zorgovereenkomst, QDate dag, VerstrekkerId huis)
{
    const bool hier = !t.zorgovereenkomst || t.zorgovereenkomst == zorgovereenkomst;
    const bool eigen = !t.verstrekker || t.verstrekker == huis;
    return t.soort == soort && hier && eigen && t.van <= dag && (!t.tot || dag <= *t.tot);
}

const Toestemming* vindToestemming(const std::vector<Toestemming>& toestemmingen, ToestemmingSoort soort, ZorgovereenkomstId zorgovereenkomst, QDate dag, VerstrekkerId huis)
{
    const auto past = [&](const Toestemming& t) { return staatToe(t, soort, zorgovereenkomst, dag, huis); };
    const auto gevonden = std::find_if(toestemmingen.begin(), toestemmingen.end(), past);
    return gevonden == toestemmingen.end() ? nullptr : &*gevonden;
}

QByteArray patroonSleutel(const std::vector<Declaratieregel>& regels)
{
    // Day of the week, and the how manieth of its month: months have other lengths and begin on other days.
    std::vector<QByteArray> delen;
    delen.reserve(regels.size());
    for (const Declaratieregel& r : regels) {
        if (r.isPeriodetotaal())
            continue;
        const int rang = (r.datum.day() - 1) / 7;
        if (rang > 3) // a fifth one is not in every month
            continue;
        delen.push_back(QByteArray::number(r.datum.dayOfWeek()) + '.' + QByteArray::number(rang) + '/' + r.functieCode.toLatin1() + '/'
                        + QByteArray::number(r.aantal));
    }
    std::sort(delen.begin(), delen.end());
    QByteArray sleutel;
    for (const QByteArray& deel : delen)
        sleutel += deel + ';';
    return sleutel;
}

template<>
std::span<const Code<ToestemmingSoort>> codeTable<ToestemmingSoort>()
{
    static constexpr Code<ToestemmingSoort> rows[] = {
        {ToestemmingSoort::Boven40Uur, QLatin1String("boven40Uur")},
        {ToestemmingSoort::DubbeleBezetting, QLatin1String("dubbeleBezetting")},
        {ToestemmingSoort::BijkomendeZorgkosten, QLatin1String("bijkomendeZorgkosten")},
        {ToestemmingSoort::EigenVervoerskosten, QLatin1String("eigenVervoerskosten")},
        {ToestemmingSoort::EenmaligeUitkering, QLatin1String("eenmaligeUitkering")},
        {ToestemmingSoort::TegemoetkomingSociaalNetwerk, QLatin1String("tegemoetkomingSociaalNetwerk")},
        {ToestemmingSoort::GedeeldHuishouden, QLatin1String("gedeeldHuishouden")},
        {ToestemmingSoort::DoorlopendeGoedkeuring, QLatin1String("doorlopendeGoedkeuring")},
    };
    return rows;
}

template<>
std::span<const Code<LoonstopSoort>> codeTable<LoonstopSoort>()
{
    static constexpr Code<LoonstopSoort> rows[] = {
        {LoonstopSoort::Stopzetting, QLatin1String("stopzetting")},
        {LoonstopSoort::Opschorting, QLatin1String("opschorting")},
    };
    return rows;
}

} // namespace pgb
