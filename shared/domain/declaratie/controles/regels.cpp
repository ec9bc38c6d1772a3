#include "shared/domain/declaratie/controles/regels.h"
#include <algorithm>

namespace pgb::dc {

bool opOvereenkomst(DeclaratieSoort soort)
{
    switch (soort) {
    case DeclaratieSoort::GeleverdeZorg:
    case DeclaratieSoort::Maandloon:
    case DeclaratieSoort::Reiskosten:
    case DeclaratieSoort::ZiekteUren:
    case DeclaratieSoort::Factuur:
    case DeclaratieSoort::Correctie: return true;
    default: return false;
    }
}

DeclaratieSoort eigenlijkeSoort(const DeclaratieFeiten& f)
{
    const bool correctie = f.declaratie.soort == DeclaratieSoort::Correctie;
    return correctie && f.oorspronkelijkeDeclaratie && *f.oorspronkelijkeDeclaratie ? (*f.oorspronkelijkeDeclaratie)->soort : f.declaratie.soort;
}

bool zonderDagregels(const Declaratie& declaratie)
{
    const std::vector<Declaratieregel>& regels = declaratie.regels;
    return !regels.empty() && std::all_of(regels.begin(), regels.end(), [](const Declaratieregel& r) { return r.isPeriodetotaal(); });
}

Periode zorgdagen(const Declaratie& declaratie)
{
    if (declaratie.regels.empty())
        return declaratie.periode;
    Periode uit = declaratie.regels.front().dagen();
    for (const Declaratieregel& regel : declaratie.regels)
        uit = {std::min(uit.van, regel.datum), std::max(uit.tot, regel.dagen().tot)};
    return uit;
}

Bevinding blokkadeBevinding(QLatin1String controle, const Blokkade& b, const QString& verstrekker)
{
    const bool weigert = b.werking == BlokkadeWerking::Weigeren;
    CodeParams params{waarde::tekst("verstrekkerNaam"_L1, verstrekker), waarde::tekst("redenTekst"_L1, b.publiekeReden), waarde::datum("sindsDatum"_L1, b.van)};
    if (weigert)
        params.push_back(waarde::variant("weigert"_L1));
    return bevinding(controle, weigert ? Ernst::Weigeren : Ernst::Parkeren, {}, std::move(params));
}

QString blokkadeVerstrekker(const Blokkade& b, const DeclaratieFeiten& f)
{
    const auto wie = std::find_if(f.verstrekkers.begin(), f.verstrekkers.end(), [&](const VerstrekkerFeit& v) { return b.verstrekker && v.verstrekker == b.verstrekker; });
    return wie == f.verstrekkers.end() ? enigeVerstrekker(f) : wie->naam;
}

namespace {

bool geldtOp(const ZorgovereenkomstVersie& versie, QDate dag)
{
    const QDate eind = laatsteDag(versie);
    return versie.inhoud.ingangsdatum.isValid() && versie.inhoud.ingangsdatum <= dag && (!eind.isValid() || dag <= eind);
}

} // namespace

DagDekking dekkingOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag)
{
    if (versieOp(zorgovereenkomst, dag))
        return {Dekking::Gedekt, {}};
    QDate laatste;
    QDate eerste;
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        if (wordtBeoordeeld(versie.status) && geldtOp(versie, dag))
            return {Dekking::InBeoordeling, {}};
        if (!wasGoedgekeurd(versie.status) || !versie.inhoud.ingangsdatum.isValid())
            continue;
        if (versie.inhoud.ingangsdatum > dag) {
            if (!eerste.isValid() || versie.inhoud.ingangsdatum < eerste)
                eerste = versie.inhoud.ingangsdatum;
        } else if (const QDate eind = laatsteDag(versie); eind.isValid() && (!laatste.isValid() || eind > laatste)) {
            laatste = eind;
        }
    }
    if (laatste.isValid() && !eerste.isValid())
        return {Dekking::Gestopt, laatste};
    if (eerste.isValid() && !laatste.isValid())
        return {Dekking::VoorIngang, eerste};
    return {Dekking::Geen, {}};
}

void DagSommen::combine()
{
    const auto eerder = [](const Dag& a, const Dag& b) {
        return a.datum != b.datum ? a.datum < b.datum : a.laatsteRegel < b.laatsteRegel;
    };
    if (!std::is_sorted(m_dagen.begin(), m_dagen.end(), eerder))
        std::sort(m_dagen.begin(), m_dagen.end(), eerder);
    size_t vol = 0;
    for (size_t i = 1; i < m_dagen.size(); ++i) {
        if (m_dagen[i].datum == m_dagen[vol].datum) {
            m_dagen[vol].som = detail::saturatedSum(m_dagen[vol].som, m_dagen[i].som);
            m_dagen[vol].laatsteRegel = m_dagen[i].laatsteRegel;
        } else {
            m_dagen[++vol] = m_dagen[i];
        }
    }
    if (!m_dagen.empty())
        m_dagen.resize(vol + 1);
}

void DagSommen::alleenErbij()
{
    std::erase_if(m_dagen, [](const Dag& dag) { return dag.som <= 0; });
}

void DagSommen::add(QDate datum, qint64 aantal)
{
    const auto dag = std::lower_bound(m_dagen.begin(), m_dagen.end(), datum, [](const Dag& d, QDate wanted) { return d.datum < wanted; });
    if (dag != m_dagen.end() && dag->datum == datum)
        dag->som = detail::saturatedSum(dag->som, aantal);
}

} // namespace pgb::dc
