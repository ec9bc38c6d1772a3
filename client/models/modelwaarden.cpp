#include "client/models/modelwaarden.h"
#include "shared/base/duur.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include "shared/text/formats.h"
#include <QStringList>
#include <algorithm>

namespace pgb {
namespace {

using namespace Qt::StringLiterals;

QString dag(QDate datum) { return datumTekst(datum, Taal::Nl); }
QString dag(const std::optional<QDate>& datum) { return datum ? dag(*datum) : QString(); }

QString maanden(int aantal) { return aantal == 1 ? u"1 maand"_s : u"%1 maanden"_s.arg(aantal); }

QString opsomming(QStringList delen)
{
    if (delen.size() < 2)
        return delen.join(QString());
    const QString laatste = delen.takeLast();
    return u"%1 en %2"_s.arg(delen.join(u", "_s), laatste);
}

/// "2 uur en 30 minuten".
QString tijd(qint64 minuten)
{
    const QString uren = u"%1 uur"_s.arg(minuten / 60);
    const QString rest = u"%1 minuten"_s.arg(minuten % 60);
    if (minuten % 60 == 0)
        return uren;
    return minuten < 60 ? rest : u"%1 en %2"_s.arg(uren, rest);
}

QString meervoud(Eenheid eenheid, bool een)
{
    using E = Eenheid;
    static constexpr std::pair<E, std::pair<const char*, const char*>> woorden[] = {
        {E::Uur, {"uur", "uur"}}, {E::Dagdeel, {"dagdeel", "dagdelen"}}, {E::Etmaal, {"etmaal", "etmalen"}}, {E::Stuk, {"stuk of rit", "stuks of ritten"}},
        {E::Kilometer, {"kilometer", "kilometer"}}, {E::Maand, {"maand", "maanden"}}, {E::Nacht, {"nacht", "nachten"}}, {E::Dag, {"dag", "dagen"}},
        {E::Weekend, {"weekend", "weekenden"}}, {E::Midweek, {"midweek", "midweken"}}, {E::Week, {"week", "weken"}}};
    for (const auto& [welke, woord] : woorden) {
        if (welke == eenheid)
            return QLatin1String(een ? woord.first : woord.second);
    }
    return {};
}

QString hoeveel(const Werkafspraak& a)
{
    if (a.aantalPerWeek <= 0)
        return {};
    return a.eenheid == Eenheid::Uur ? tijd(a.aantalPerWeek) : u"%1 %2"_s.arg(hoeveelheidTekst(a.aantalPerWeek, Taal::Nl), meervoud(a.eenheid, a.aantalPerWeek == 100));
}

QString wetNaam(Wet wet)
{
    switch (wet) {
    case Wet::Wlz: return u"Wlz"_s;
    case Wet::Wmo: return u"Wmo"_s;
    case Wet::Jw: return u"Jeugdwet"_s;
    case Wet::Zvw: break;
    }
    return u"Zvw"_s;
}

QString adres(const Adres& a)
{
    if (a.straat.isEmpty() && a.woonplaats.isEmpty())
        return {};
    QStringList delen;
    if (!a.straat.isEmpty())
        delen << a.straat + u' ' + a.huisnummer;
    delen << a.postcode.tekst() + u' ' + a.woonplaats << a.land;
    for (QString& deel : delen)
        deel = deel.simplified();
    delen.removeAll(QString()); // what is not known is left out, comma and all
    return delen.join(u", "_s);
}

QString functieNaam(const QString& functieCode)
{
    const Zorgfunctie* functie = findZorgfunctie(functieCode);
    return functie ? functie->naam : functieCode;
}

QString roosterTekst(const std::array<int, 7>& rooster)
{
    std::vector<std::pair<int, QStringList>> perDuur; // the days of the same length, in the order of the week
    for (int i = 0; i < 7; ++i) {
        const int minuten = rooster[size_t(i)];
        if (minuten <= 0)
            continue;
        auto found = std::find_if(perDuur.begin(), perDuur.end(), [minuten](const auto& p) { return p.first == minuten; });
        if (found == perDuur.end())
            found = perDuur.insert(found, {minuten, {}});
        found->second << weekdagNaam(i + 1, Taal::Nl);
    }
    QStringList delen;
    for (const auto& [minuten, dagen] : perDuur)
        delen << u"op %1 %2"_s.arg(opsomming(dagen), tijd(minuten));
    return delen.join(u", "_s);
}

const QString elders = u"bekend bij de SVB"_s;

class Vuller {
public:
    explicit Vuller(const ZorgovereenkomstFeiten& feiten) : m_feiten(feiten), m_inhoud(feiten.versie.inhoud)
    {
        budgethouder();
        zorgverlener();
        partijen();
        looptijd();
        geld();
        for (const Werkafspraak& a : m_inhoud.werkafspraken)
            werkafspraak(a);
        algemeen();
    }
    Modelwaarden uit;

private:
    void zet(const char* naam, const QString& waarde)
    {
        if (!waarde.trimmed().isEmpty())
            uit.waarden.insert(QLatin1String(naam), waarde.trimmed());
    }
    void keuze(const char* naam, const std::optional<int>& waarde) { zet(naam, waarde ? QString::number(*waarde) : QString()); }
    void keuze(const char* naam, const std::optional<bool>& waarde) { keuze(naam, waarde ? std::optional(int(*waarde)) : std::nullopt); }
    void geldt(const char* naam, bool waar)
    {
        if (waar)
            uit.waar.insert(QLatin1String(naam));
    }
    static std::optional<int> geslacht(Geslacht g) { return g == Geslacht::Onbekend ? std::nullopt : std::optional(int(g)); }

    void budgethouder()
    {
        if (!m_feiten.budgethouder)
            return;
        const Budgethouder& b = *m_feiten.budgethouder;
        zet("bhNaam", volledigeNaam(b.naam));
        zet("bhGeboren", dag(b.geboortedatum));
        keuze("bhGeslacht", geslacht(b.geslacht));
        zet("bhAdres", adres(b.woonadres));
        zet("bhTelefoon", b.telefoon);
        zet("bhTelefoon2", b.telefoon2);
        zet("bhBsn", b.bsn.tekst().isEmpty() ? elders : b.bsn.tekst());
        zet("bhKlantnummer", b.klantnummer);
    }
    void zorgverlener()
    {
        if (!m_feiten.zorgverlener || m_feiten.zorgverlener->naam.isEmpty())
            return;
        const Zorgverlener& z = *m_feiten.zorgverlener;
        zet("zvNaam", z.naam);
        zet("zvGeboren", dag(z.geboortedatum));
        keuze("zvGeslacht", geslacht(z.geslacht));
        zet("zvAdres", adres(z.adres));
        zet("zvTelefoon", z.telefoon);
        // The other party reads the contract without the numbers (domain 1.2); SVB has them and pays by them.
        const bool zonderNummers = z.id && !z.bsn && !z.iban && m_feiten.toekenningen;
        zet("zvBsn", z.bsn ? z.bsn->tekst() : zonderNummers && !z.kvkNummer ? elders : QString());
        zet("zvKvk", z.kvkNummer ? z.kvkNummer->tekst() : QString());
        zet("zvVestiging", z.vestigingsnummer ? z.vestigingsnummer->tekst() : QString());
        zet("zvAgb", z.agbCode ? z.agbCode->tekst() : QString());
        zet("zvBig", z.bigNummer);
        zet("zvIban", z.iban ? ibanGroepen(*z.iban) : zonderNummers ? u"(nummer bekend bij de SVB)"_s : QString());
        zet("zvRekeninghouder", z.rekeninghouder.isEmpty() ? z.naam : z.rekeninghouder);
        zet("zvBic", z.bic ? z.bic->tekst() : QString());
    }
    void partijen()
    {
        if (const auto& v = m_inhoud.vertegenwoordiger) {
            zet("vtNaam", v->naam);
            if (v->grond)
                keuze("vtGrond", std::optional(int(*v->grond)));
            else
                zet("vtGrond", u"wettelijk vertegenwoordiger"_s);
            zet("vtAdres", adres(v->adres));
            zet("vtTelefoon", v->telefoon);
        }
        zet("tekenbevoegde", m_inhoud.tekenbevoegde);
        zet("tekenbevoegdeFunctie", m_inhoud.tekenbevoegdeFunctie);
        keuze("wooninitiatief", m_inhoud.wooninitiatief);
        zet("eigenContractnummer", m_inhoud.eigenContractnummer);
        zet("eigenKlantnummer", m_inhoud.eigenKlantnummer);
        keuze("relatie", std::optional(int(m_inhoud.relatie)));
        keuze("familieband", m_inhoud.familieband ? std::optional(int(*m_inhoud.familieband)) : std::nullopt);
        geldt("geenBand", !m_inhoud.familieband);
        keuze("geeftLeiding", m_inhoud.antwoorden.geeftLeiding);
        keuze("doetZelf", m_inhoud.antwoorden.doetZelf);
        QStringList budgetten;
        for (const ToekenningId id : m_inhoud.toekenningen) {
            if (const Toekenning* t = toekenning(id))
                budgetten << u"%1 (beschikking %2)"_s.arg(wetNaam(t->wet), t->toekenningsnummer);
            else if (const auto w = std::find_if(m_feiten.verstrekkers.begin(), m_feiten.verstrekkers.end(), [id](const VerstrekkerFeit& v) { return v.toekenning == id; }); w != m_feiten.verstrekkers.end())
                budgetten << wetNaam(w->wet);
        }
        zet("budgetten", opsomming(budgetten));
        geldt("meerBudgetten", m_inhoud.toekenningen.size() > 1);
    }
    /// What the server says holds for every party; of a draft that it does not know yet the own agreements tell.
    QString vervangenDoor(ZorgverlenerId wie) const
    {
        for (const VervangenOvereenkomst& een : m_feiten.stand ? m_feiten.stand->vervangen : std::vector<VervangenOvereenkomst>()) {
            if (een.zorgverlener == wie)
                return een.naam.isEmpty() ? een.nummer : u"%1 (%2)"_s.arg(een.nummer, een.naam);
        }
        return vervangenNummer(m_feiten.andereZorgovereenkomsten.value_or(std::vector<Zorgovereenkomst>()), wie);
    }
    void looptijd()
    {
        // The agreement began with its first version; only what is changed begins with this one.
        const QDate begin = inDienstSinds(m_feiten.zorgovereenkomst, m_feiten.versie);
        const bool wijzigt = begin.isValid() && m_inhoud.ingangsdatum.isValid() && begin < m_inhoud.ingangsdatum;
        zet("ingangsdatum", wijzigt ? u"%1. Wat in deze versie is gewijzigd, geldt vanaf %2"_s.arg(dag(begin), dag(m_inhoud.ingangsdatum)) : dag(m_inhoud.ingangsdatum));
        zet("einddatum", dag(m_inhoud.einddatum));
        geldt("onbepaald", m_inhoud.looptijd == Looptijd::Onbepaald);
        geldt("bepaald", m_inhoud.looptijd == Looptijd::Bepaald);
        geldt("vervanging", m_inhoud.looptijd == Looptijd::Vervanging);
        if (m_inhoud.vervangt)
            zet("vervangt", vervangenDoor(m_inhoud.vervangt));
        geldt("aanzegging", m_inhoud.aanzeggingVooraf);
        geldt("proeftijd", m_inhoud.proeftijdMaanden > 0);
        zet("proeftijd", maanden(m_inhoud.proeftijdMaanden));
        geldt("keten", m_inhoud.ketenBevestigd);
        keuze("declaratieritme", m_inhoud.declaratieritme ? std::optional(int(*m_inhoud.declaratieritme)) : std::nullopt);
        geldt("vasteUren", heeftVasteUren(m_inhoud));
        geldt("eenDag", heeftVasteUren(m_inhoud) && std::count(m_inhoud.rooster.begin(), m_inhoud.rooster.end(), m_inhoud.minutenPerWeek) == 1
                            && std::count(m_inhoud.rooster.begin(), m_inhoud.rooster.end(), 0) == 6);
        keuze("vasteUren", m_inhoud.vasteUren);
        zet("rooster", roosterTekst(m_inhoud.rooster));
        zet("dagenPerWeek", m_inhoud.dagenPerWeek > 0 ? QString::number(m_inhoud.dagenPerWeek) : QString());
        zet("uren", m_inhoud.minutenPerWeek > 0 ? tijd(m_inhoud.minutenPerWeek) : QString());
    }
    void geld()
    {
        const auto euro = [](const auto& bedrag) { return bedrag ? euroTekst(*bedrag, Taal::Nl) : QString(); };
        geldt("maandloon", m_inhoud.loonsoort == Loonsoort::Maandloon);
        geldt("zorg", !m_inhoud.werkafspraken.empty());
        zet("maandloon", euro(m_inhoud.maandloon));
        zet("tarievenlijst", m_inhoud.tarievenlijst ? m_inhoud.tarievenlijst->naam : QString());
        keuze("vakantiegeld", m_inhoud.vakantiegeldInbegrepen);
        keuze("vakantieUren", m_inhoud.vakantieUrenInbegrepen);
        geldt("reisGeen", m_inhoud.reiskosten == ReiskostenSoort::Geen);
        geldt("reisKm", m_inhoud.reiskosten == ReiskostenSoort::PerKilometer);
        geldt("reisOv", m_inhoud.reiskosten == ReiskostenSoort::OpenbaarVervoer);
        geldt("reisVast", m_inhoud.reiskosten == ReiskostenSoort::VastPerMaand);
        zet("reisTarief", euro(m_inhoud.reiskostenTarief));
        zet("reisKm", m_inhoud.reiskostenKilometer > 0 ? QString::number(m_inhoud.reiskostenKilometer) : QString());
        zet("reisDagen", m_inhoud.reiskostenDagenPerWeek > 0 ? QString::number(m_inhoud.reiskostenDagenPerWeek) : QString());
        zet("reisBedrag", euro(m_inhoud.reiskostenMaandbedrag));
    }
    void werkafspraak(const Werkafspraak& a)
    {
        QHash<QString, QString> zorg;
        const auto doe = [&](const char* naam, const QString& waarde) {
            if (!waarde.trimmed().isEmpty())
                zorg.insert(QLatin1String(naam), waarde.trimmed());
        };
        const QString naam = functieNaam(a.functieCode);
        doe("functie", naam.left(1).toLower() + naam.mid(1));
        doe("functieBegin", naam);
        if (const Toekenning* t = toekenning(a.toekenning))
            doe("wet", wetNaam(t->wet));
        doe("aantal", hoeveel(a));
        doe("tarief", a.tarief ? euroTekst(*a.tarief, Taal::Nl) : QString());
        doe("eenheid", QString::number(int(a.eenheid)));
        QStringList afwijkend;
        for (const AfwijkendTarief& t : a.afwijkendeTarieven) {
            static constexpr const char* wanneer[] = {"in de avond", "in de nacht", "in het weekend", "op een feestdag"};
            afwijkend << u"%1: %2"_s.arg(QLatin1String(wanneer[size_t(t.moment)]), euroTekst(t.tarief, Taal::Nl));
        }
        doe("afwijkend", opsomming(afwijkend));
        doe("deel", a.verdeelsleutel ? QString::number(*a.verdeelsleutel) : QString());
        doe("zorgbeschrijving", a.zorgbeschrijving);
        doe("behoefte", a.zorgdelen.behoefte);
        doe("frequentie", a.zorgdelen.frequentie);
        doe("momenten", a.zorgdelen.momenten);
        doe("locatie", a.zorgdelen.locatie);
        doe("doelen", a.zorgdelen.doelen);
        doe("vervangingTekst", a.zorgdelen.vervanging);
        doe("toezicht", a.zorgdelen.toezicht);
        uit.zorg.push_back(std::move(zorg));
    }
    void algemeen()
    {
        keuze("salaris", std::optional(m_inhoud.salarisadministratie));
        const Identiteitsbewijs& bewijs = m_inhoud.identiteitsbewijs;
        zet("idVoor", bewijs.voorkant ? bewijs.voorkant->naam : QString());
        zet("idAchter", bewijs.achterkant ? bewijs.achterkant->naam : QString());
        zet("idGeldig", dag(bewijs.geldigTot));
        keuze("korting", m_inhoud.loonheffingskorting);
        zet("kortingVanaf", dag(m_inhoud.loonheffingskortingVanaf));
        zet("opzegtermijn", maanden(m_inhoud.opzegtermijnMaanden));
        if (m_inhoud.opzegtermijnZorgverlenerMaanden)
            zet("opzegtermijnZv", maanden(*m_inhoud.opzegtermijnZorgverlenerMaanden));
        geldt("zelfdeTermijn", !m_inhoud.opzegtermijnZorgverlenerMaanden);
        zet("overigeAfspraken", overig());
        std::vector<Wet> wetten;
        for (const ToekenningId id : m_inhoud.toekenningen) {
            for (const VerstrekkerFeit& v : m_feiten.verstrekkers) {
                if (v.toekenning == id)
                    wetten.push_back(v.wet);
            }
        }
        for (const Modelbepaling bepaling : huidigModel(m_inhoud.soort, wetten, m_feiten.vandaag).bepalingen)
            uit.waar.insert(code(bepaling));
    }
    /// The rhythm of declaring is no part of the fixed text of a model: it stands with what was agreed beside it.
    QString overig() const
    {
        static constexpr const char* hoe[] = {"maand", "vier weken", "week"};
        QStringList delen;
        if (m_inhoud.declaratieritme && m_inhoud.loonsoort == Loonsoort::PerEenheid)
            delen << u"De zorg wordt per %1 gedeclareerd."_s.arg(QLatin1String(hoe[size_t(*m_inhoud.declaratieritme)]));
        if (!m_inhoud.overigeAfspraken.trimmed().isEmpty())
            delen << m_inhoud.overigeAfspraken;
        return delen.join(u'\n');
    }
    const Toekenning* toekenning(ToekenningId id) const
    {
        if (!m_feiten.toekenningen)
            return nullptr;
        const auto t = std::find_if(m_feiten.toekenningen->begin(), m_feiten.toekenningen->end(), [id](const Toekenning& x) { return x.id == id; });
        return t == m_feiten.toekenningen->end() ? nullptr : &*t;
    }

    const ZorgovereenkomstFeiten& m_feiten;
    const ZorgovereenkomstInhoud& m_inhoud;
};

} // namespace

Modelwaarden modelwaarden(const ZorgovereenkomstFeiten& feiten)
{
    return Vuller(feiten).uit;
}

} // namespace pgb
