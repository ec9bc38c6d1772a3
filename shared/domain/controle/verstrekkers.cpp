#include "shared/domain/controle/feiten.h"
#include <algorithm>

namespace pgb {
namespace {

const VerstrekkerFeit* vind(const std::vector<VerstrekkerFeit>& verstrekkers, ToekenningId toekenning)
{
    const auto gevonden = std::find_if(verstrekkers.begin(), verstrekkers.end(), [&](const VerstrekkerFeit& v) { return v.toekenning == toekenning; });
    return gevonden == verstrekkers.end() ? nullptr : &*gevonden;
}

} // namespace

QString verstrekkerVan(const std::vector<VerstrekkerFeit>& verstrekkers, ToekenningId toekenning)
{
    const VerstrekkerFeit* gevonden = vind(verstrekkers, toekenning);
    return gevonden ? gevonden->naam : QString();
}

VerstrekkerId huisVan(const std::vector<VerstrekkerFeit>& verstrekkers, ToekenningId toekenning)
{
    const VerstrekkerFeit* gevonden = vind(verstrekkers, toekenning);
    return gevonden ? gevonden->verstrekker : VerstrekkerId();
}

std::optional<bool> reiskostenToegestaan(const ParameterTabel& tabel, const std::vector<VerstrekkerFeit>& verstrekkers, const Toekenning& toekenning, QDate dag)
{
    const VerstrekkerFeit* huis = vind(verstrekkers, toekenning.id);
    return reiskostenToegestaan(tabel, huis ? huis->reiskosten : std::vector<Reiskostenbeleid>(), toekenning.wet, dag);
}

QString enigeVerstrekker(const std::vector<VerstrekkerFeit>& verstrekkers, const std::vector<ToekenningId>& toekenningen)
{
    const VerstrekkerFeit* eerste = toekenningen.empty() ? nullptr : vind(verstrekkers, toekenningen.front());
    if (!eerste)
        return {};
    const bool zelfde = std::all_of(toekenningen.begin(), toekenningen.end(), [&](ToekenningId id) {
        const VerstrekkerFeit* v = vind(verstrekkers, id);
        return v && v->verstrekker == eerste->verstrekker;
    });
    return zelfde ? eerste->naam : QString();
}

QString enigeVerstrekker(const DeclaratieFeiten& feiten)
{
    std::vector<ToekenningId> toekenningen;
    const auto voegToe = [&](ToekenningId id) {
        if (std::find(toekenningen.begin(), toekenningen.end(), id) == toekenningen.end())
            toekenningen.push_back(id);
    };
    for (const Declaratieregel& regel : feiten.declaratie.regels)
        voegToe(regel.toekenning);
    if (toekenningen.empty() && feiten.zorgovereenkomst) {
        if (const ZorgovereenkomstVersie* versie = versieOp(*feiten.zorgovereenkomst, feiten.declaratie.periode.tot))
            toekenningen = versie->inhoud.toekenningen;
    }
    return enigeVerstrekker(feiten.verstrekkers, toekenningen);
}

std::vector<Deelbeoordeling> beoordelingenVoor(const ZorgovereenkomstInhoud& inhoud, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    std::vector<Deelbeoordeling> delen;
    std::optional<Wet> arbeidsrecht;
    for (const ToekenningId id : inhoud.toekenningen) {
        const VerstrekkerFeit* v = vind(verstrekkers, id);
        const auto zelfde = [&](const Deelbeoordeling& d) { return d.verstrekker == v->verstrekker && d.wet == v->wet; };
        if (!v || std::any_of(delen.begin(), delen.end(), zelfde))
            continue;
        Deelbeoordeling deel;
        deel.verstrekker = v->verstrekker;
        deel.wet = v->wet;
        delen.push_back(deel);
        if (!arbeidsrecht && (v->wet == Wet::Wmo || v->wet == Wet::Jw))
            arbeidsrecht = v->wet;
    }
    if (arbeidsrecht) {
        Deelbeoordeling deel;
        deel.soort = DeelbeoordelingSoort::SvbArbeidsrecht;
        deel.wet = *arbeidsrecht;
        delen.push_back(deel);
    }
    return delen;
}

bool isVanDeel(const FieldPath& pad, const ZorgovereenkomstInhoud& inhoud, const Deelbeoordeling& deel, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    const bool svb = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht;
    const size_t i = pad.section(u'/', 2, 2).toUInt();
    if (!pad.startsWith(QLatin1String("inhoud/werkafspraken/")) || i >= inhoud.werkafspraken.size())
        return true;
    const QString veld = pad.section(u'/', 3, 3);
    if (svb && (veld == QLatin1String("zorgbeschrijving") || veld == QLatin1String("zorgdelen"))) // he does not see them (domain 1.2)
        return false;
    const VerstrekkerFeit* v = vind(verstrekkers, inhoud.werkafspraken[i].toekenning);
    if (!v) // of which nobody here knows who pays it: the server does
        return true;
    if (svb)
        return v->wet == Wet::Wmo || v->wet == Wet::Jw;
    return v->verstrekker == deel.verstrekker && v->wet == deel.wet;
}

} // namespace pgb
