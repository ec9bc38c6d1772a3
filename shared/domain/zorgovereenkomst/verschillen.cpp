#include "shared/domain/zorgovereenkomst/verschillen.h"

namespace pgb {
namespace {

/// Keeps the path of what differs.
struct Verschil {
    std::vector<FieldPath> paths;
    template<class T>
    void vergelijk(const FieldPath& path, const T& a, const T& b)
    {
        if (!(a == b))
            paths.push_back(path);
    }
    template<class T>
    void vergelijk(const char* path, const T& a, const T& b)
    {
        vergelijk(QString(QLatin1String(path)), a, b);
    }
};

void vergelijkAfspraak(Verschil& v, size_t i, const Werkafspraak& a, const Werkafspraak& b)
{
    const QString pad = QStringLiteral("inhoud/werkafspraken/%1/").arg(i);
    const auto lid = [&](const char* naam, const auto& x, const auto& y) { v.vergelijk(pad + QLatin1String(naam), x, y); };
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

void vergelijkPartijen(Verschil& v, const ZorgovereenkomstInhoud& a, const ZorgovereenkomstInhoud& b)
{
    v.vergelijk("inhoud/soort", a.soort, b.soort);
    v.vergelijk("inhoud/relatie", a.relatie, b.relatie);
    v.vergelijk("inhoud/familieband", a.familieband, b.familieband);
    v.vergelijk("inhoud/antwoorden/geeftLeiding", a.antwoorden.geeftLeiding, b.antwoorden.geeftLeiding);
    v.vergelijk("inhoud/antwoorden/doetZelf", a.antwoorden.doetZelf, b.antwoorden.doetZelf);
    v.vergelijk("inhoud/vertegenwoordiger", a.vertegenwoordiger, b.vertegenwoordiger);
    v.vergelijk("inhoud/toekenningen", a.toekenningen, b.toekenningen);
    v.vergelijk("inhoud/tekenbevoegde", a.tekenbevoegde, b.tekenbevoegde);
    v.vergelijk("inhoud/tekenbevoegdeFunctie", a.tekenbevoegdeFunctie, b.tekenbevoegdeFunctie);
    v.vergelijk("inhoud/wooninitiatief", a.wooninitiatief, b.wooninitiatief);
    v.vergelijk("inhoud/eigenContractnummer", a.eigenContractnummer, b.eigenContractnummer);
    v.vergelijk("inhoud/eigenKlantnummer", a.eigenKlantnummer, b.eigenKlantnummer);
}

void vergelijkLooptijd(Verschil& v, const ZorgovereenkomstInhoud& a, const ZorgovereenkomstInhoud& b)
{
    v.vergelijk("inhoud/ingangsdatum", a.ingangsdatum, b.ingangsdatum);
    v.vergelijk("inhoud/looptijd", a.looptijd, b.looptijd);
    v.vergelijk("inhoud/einddatum", a.einddatum, b.einddatum);
    v.vergelijk("inhoud/vervangt", a.vervangt, b.vervangt);
    v.vergelijk("inhoud/aanzeggingVooraf", a.aanzeggingVooraf, b.aanzeggingVooraf);
    v.vergelijk("inhoud/proeftijdMaanden", a.proeftijdMaanden, b.proeftijdMaanden);
    v.vergelijk("inhoud/ketenBevestigd", a.ketenBevestigd, b.ketenBevestigd);
    v.vergelijk("inhoud/vasteUren", a.vasteUren, b.vasteUren);
    v.vergelijk("inhoud/rooster", a.rooster, b.rooster);
    v.vergelijk("inhoud/dagenPerWeek", a.dagenPerWeek, b.dagenPerWeek);
    v.vergelijk("inhoud/minutenPerWeek", a.minutenPerWeek, b.minutenPerWeek);
}

void vergelijkLoon(Verschil& v, const ZorgovereenkomstInhoud& a, const ZorgovereenkomstInhoud& b)
{
    v.vergelijk("inhoud/loonsoort", a.loonsoort, b.loonsoort);
    v.vergelijk("inhoud/maandloon", a.maandloon, b.maandloon);
    v.vergelijk("inhoud/vakantiegeldInbegrepen", a.vakantiegeldInbegrepen, b.vakantiegeldInbegrepen);
    v.vergelijk("inhoud/vakantieUrenInbegrepen", a.vakantieUrenInbegrepen, b.vakantieUrenInbegrepen);
    v.vergelijk("inhoud/tarievenlijst", a.tarievenlijst, b.tarievenlijst);
    v.vergelijk("inhoud/reiskosten", a.reiskosten, b.reiskosten);
    v.vergelijk("inhoud/reiskostenTarief", a.reiskostenTarief, b.reiskostenTarief);
    v.vergelijk("inhoud/reiskostenKilometer", a.reiskostenKilometer, b.reiskostenKilometer);
    v.vergelijk("inhoud/reiskostenDagenPerWeek", a.reiskostenDagenPerWeek, b.reiskostenDagenPerWeek);
    v.vergelijk("inhoud/reiskostenMaandbedrag", a.reiskostenMaandbedrag, b.reiskostenMaandbedrag);
}

void vergelijkAlgemeen(Verschil& v, const ZorgovereenkomstInhoud& a, const ZorgovereenkomstInhoud& b)
{
    v.vergelijk("inhoud/salarisadministratie", a.salarisadministratie, b.salarisadministratie);
    v.vergelijk("inhoud/loonheffingskorting", a.loonheffingskorting, b.loonheffingskorting);
    v.vergelijk("inhoud/loonheffingskortingVanaf", a.loonheffingskortingVanaf, b.loonheffingskortingVanaf);
    v.vergelijk("inhoud/identiteitsbewijs/voorkant", a.identiteitsbewijs.voorkant, b.identiteitsbewijs.voorkant);
    v.vergelijk("inhoud/identiteitsbewijs/achterkant", a.identiteitsbewijs.achterkant, b.identiteitsbewijs.achterkant);
    v.vergelijk("inhoud/identiteitsbewijs/geldigTot", a.identiteitsbewijs.geldigTot, b.identiteitsbewijs.geldigTot);
    v.vergelijk("inhoud/opzegtermijnMaanden", a.opzegtermijnMaanden, b.opzegtermijnMaanden);
    v.vergelijk("inhoud/opzegtermijnZorgverlenerMaanden", a.opzegtermijnZorgverlenerMaanden, b.opzegtermijnZorgverlenerMaanden);
    v.vergelijk("inhoud/overigeAfspraken", a.overigeAfspraken, b.overigeAfspraken);
    v.vergelijk("inhoud/tariefuitzonderingVerleend", a.tariefuitzonderingVerleend, b.tariefuitzonderingVerleend);
    v.vergelijk("inhoud/modelversie", a.modelversie, b.modelversie);
    v.vergelijk("inhoud/modelHash", a.modelHash, b.modelHash);
}

} // namespace

std::vector<FieldPath> verschillen(const ZorgovereenkomstInhoud& voor, const ZorgovereenkomstInhoud& na)
{
    Verschil v;
    vergelijkPartijen(v, voor, na);
    vergelijkLooptijd(v, voor, na);
    vergelijkLoon(v, voor, na);
    if (voor.werkafspraken.size() != na.werkafspraken.size()) {
        v.paths.push_back(QStringLiteral("inhoud/werkafspraken"));
    } else {
        for (size_t i = 0; i < voor.werkafspraken.size(); ++i)
            vergelijkAfspraak(v, i, voor.werkafspraken[i], na.werkafspraken[i]);
    }
    vergelijkAlgemeen(v, voor, na);
    return v.paths;
}

} // namespace pgb
