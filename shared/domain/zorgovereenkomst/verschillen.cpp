#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <QSet>

namespace pgb {
namespace {

/// Keeps the path of what differs.
struct Verschil {
    using Inhoud = const ZorgovereenkomstInhoud;
    std::vector<FieldPath> paths;
    template<class T>
    void operator()(const FieldPath& path, const T& a, const T& b)
    {
        if (!(a == b))
            paths.push_back(path);
    }
};

/// Copies the fields that are named.
struct Overnemer {
    using Inhoud = ZorgovereenkomstInhoud;
    const QSet<FieldPath> paths;
    bool genoemd(const FieldPath& path) const { return paths.contains(path); }
    template<class T>
    void operator()(const FieldPath& path, T& a, const T& b)
    {
        if (genoemd(path))
            a = b;
    }
};

template<class V, class A, class B>
void veld(V& v, const char* path, A& a, const B& b)
{
    v(QString(QLatin1String(path)), a, b);
}

template<class V, class A>
void werkafspraak(V& v, size_t i, A& a, const Werkafspraak& b)
{
    const QString pad = QStringLiteral("inhoud/werkafspraken/%1/").arg(i);
    const auto lid = [&](const char* naam, auto& x, const auto& y) { v(pad + QLatin1String(naam), x, y); };
    lid("functieCode", a.functieCode, b.functieCode);
    lid("toekenning", a.toekenning, b.toekenning);
    lid("eenheid", a.eenheid, b.eenheid);
    lid("tarief", a.tarief, b.tarief);
    lid("aantalPerWeek", a.aantalPerWeek, b.aantalPerWeek);
    lid("zorgbeschrijving", a.zorgbeschrijving, b.zorgbeschrijving);
    lid("zorgdelen/behoefte", a.zorgdelen.behoefte, b.zorgdelen.behoefte);
    lid("zorgdelen/frequentie", a.zorgdelen.frequentie, b.zorgdelen.frequentie);
    lid("zorgdelen/momenten", a.zorgdelen.momenten, b.zorgdelen.momenten);
    lid("zorgdelen/locatie", a.zorgdelen.locatie, b.zorgdelen.locatie);
    lid("zorgdelen/doelen", a.zorgdelen.doelen, b.zorgdelen.doelen);
    lid("zorgdelen/vervanging", a.zorgdelen.vervanging, b.zorgdelen.vervanging);
    lid("zorgdelen/toezicht", a.zorgdelen.toezicht, b.zorgdelen.toezicht);
    lid("afwijkendeTarieven", a.afwijkendeTarieven, b.afwijkendeTarieven);
    lid("verdeelsleutel", a.verdeelsleutel, b.verdeelsleutel);
}

template<class V>
void partijen(V& v, typename V::Inhoud& a, const ZorgovereenkomstInhoud& b)
{
    veld(v, "inhoud/soort", a.soort, b.soort);
    veld(v, "inhoud/relatie", a.relatie, b.relatie);
    veld(v, "inhoud/familieband", a.familieband, b.familieband);
    veld(v, "inhoud/antwoorden/geeftLeiding", a.antwoorden.geeftLeiding, b.antwoorden.geeftLeiding);
    veld(v, "inhoud/antwoorden/doetZelf", a.antwoorden.doetZelf, b.antwoorden.doetZelf);
    veld(v, "inhoud/vertegenwoordiger", a.vertegenwoordiger, b.vertegenwoordiger);
    veld(v, "inhoud/toekenningen", a.toekenningen, b.toekenningen);
    veld(v, "inhoud/tekenbevoegde", a.tekenbevoegde, b.tekenbevoegde);
    veld(v, "inhoud/tekenbevoegdeFunctie", a.tekenbevoegdeFunctie, b.tekenbevoegdeFunctie);
    veld(v, "inhoud/wooninitiatief", a.wooninitiatief, b.wooninitiatief);
    veld(v, "inhoud/eigenContractnummer", a.eigenContractnummer, b.eigenContractnummer);
    veld(v, "inhoud/eigenKlantnummer", a.eigenKlantnummer, b.eigenKlantnummer);
}

template<class V>
void looptijd(V& v, typename V::Inhoud& a, const ZorgovereenkomstInhoud& b)
{
    veld(v, "inhoud/ingangsdatum", a.ingangsdatum, b.ingangsdatum);
    veld(v, "inhoud/looptijd", a.looptijd, b.looptijd);
    veld(v, "inhoud/einddatum", a.einddatum, b.einddatum);
    veld(v, "inhoud/vervangt", a.vervangt, b.vervangt);
    veld(v, "inhoud/aanzeggingVooraf", a.aanzeggingVooraf, b.aanzeggingVooraf);
    veld(v, "inhoud/proeftijdMaanden", a.proeftijdMaanden, b.proeftijdMaanden);
    veld(v, "inhoud/ketenBevestigd", a.ketenBevestigd, b.ketenBevestigd);
    veld(v, "inhoud/vasteUren", a.vasteUren, b.vasteUren);
    veld(v, "inhoud/rooster", a.rooster, b.rooster);
    veld(v, "inhoud/dagenPerWeek", a.dagenPerWeek, b.dagenPerWeek);
    veld(v, "inhoud/minutenPerWeek", a.minutenPerWeek, b.minutenPerWeek);
}

template<class V>
void loon(V& v, typename V::Inhoud& a, const ZorgovereenkomstInhoud& b)
{
    veld(v, "inhoud/loonsoort", a.loonsoort, b.loonsoort);
    veld(v, "inhoud/maandloon", a.maandloon, b.maandloon);
    veld(v, "inhoud/vakantiegeldInbegrepen", a.vakantiegeldInbegrepen, b.vakantiegeldInbegrepen);
    veld(v, "inhoud/vakantieUrenInbegrepen", a.vakantieUrenInbegrepen, b.vakantieUrenInbegrepen);
    veld(v, "inhoud/tarievenlijst", a.tarievenlijst, b.tarievenlijst);
    veld(v, "inhoud/reiskosten", a.reiskosten, b.reiskosten);
    veld(v, "inhoud/reiskostenTarief", a.reiskostenTarief, b.reiskostenTarief);
    veld(v, "inhoud/reiskostenKilometer", a.reiskostenKilometer, b.reiskostenKilometer);
    veld(v, "inhoud/reiskostenDagenPerWeek", a.reiskostenDagenPerWeek, b.reiskostenDagenPerWeek);
    veld(v, "inhoud/reiskostenMaandbedrag", a.reiskostenMaandbedrag, b.reiskostenMaandbedrag);
}

template<class V>
void algemeen(V& v, typename V::Inhoud& a, const ZorgovereenkomstInhoud& b)
{
    veld(v, "inhoud/salarisadministratie", a.salarisadministratie, b.salarisadministratie);
    veld(v, "inhoud/loonheffingskorting", a.loonheffingskorting, b.loonheffingskorting);
    veld(v, "inhoud/loonheffingskortingVanaf", a.loonheffingskortingVanaf, b.loonheffingskortingVanaf);
    veld(v, "inhoud/identiteitsbewijs/voorkant", a.identiteitsbewijs.voorkant, b.identiteitsbewijs.voorkant);
    veld(v, "inhoud/identiteitsbewijs/achterkant", a.identiteitsbewijs.achterkant, b.identiteitsbewijs.achterkant);
    veld(v, "inhoud/identiteitsbewijs/geldigTot", a.identiteitsbewijs.geldigTot, b.identiteitsbewijs.geldigTot);
    veld(v, "inhoud/opzegtermijnMaanden", a.opzegtermijnMaanden, b.opzegtermijnMaanden);
    veld(v, "inhoud/opzegtermijnZorgverlenerMaanden", a.opzegtermijnZorgverlenerMaanden, b.opzegtermijnZorgverlenerMaanden);
    veld(v, "inhoud/declaratieritme", a.declaratieritme, b.declaratieritme);
    veld(v, "inhoud/overigeAfspraken", a.overigeAfspraken, b.overigeAfspraken);
    veld(v, "inhoud/tariefuitzonderingVerleend", a.tariefuitzonderingVerleend, b.tariefuitzonderingVerleend);
    veld(v, "inhoud/modelversie", a.modelversie, b.modelversie);
    veld(v, "inhoud/modelHash", a.modelHash, b.modelHash);
}

template<class V>
void alles(V& v, typename V::Inhoud& a, const ZorgovereenkomstInhoud& b)
{
    partijen(v, a, b);
    looptijd(v, a, b);
    loon(v, a, b);
    if (a.werkafspraken.size() != b.werkafspraken.size()) {
        veld(v, "inhoud/werkafspraken", a.werkafspraken, b.werkafspraken);
    } else {
        for (size_t i = 0; i < b.werkafspraken.size(); ++i)
            werkafspraak(v, i, a.werkafspraken[i], b.werkafspraken[i]);
    }
    algemeen(v, a, b);
}

} // namespace

std::vector<FieldPath> verschillen(const ZorgovereenkomstInhoud& voor, const ZorgovereenkomstInhoud& na)
{
    Verschil v;
    alles(v, voor, na);
    return v.paths;
}

void neemOver(ZorgovereenkomstInhoud& doel, const ZorgovereenkomstInhoud& bron, const std::vector<FieldPath>& paden)
{
    Overnemer v{{paden.begin(), paden.end()}};
    alles(v, doel, bron);
    if (v.genoemd(QStringLiteral("inhoud/werkafspraken")))
        doel.werkafspraken = bron.werkafspraken;
}

} // namespace pgb
