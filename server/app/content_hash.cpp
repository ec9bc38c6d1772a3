#include "server/app/content_hash.h"
#include <QCryptographicHash>

namespace pgb::app {
namespace {

/// Every value goes in with its name and length, so that no two contents share a form.
class Canon {
public:
    void add(const char* name, const QString& value)
    {
        const QByteArray bytes = value.toUtf8();
        m_hash.addData(QByteArray(name) + ':' + QByteArray::number(bytes.size()) + ':' + bytes + '\n');
    }
    void add(const char* name, qint64 value) { add(name, QString::number(value)); }
    void add(const char* name, QDate value) { add(name, value.toString(Qt::ISODate)); }
    template<class T, class F>
    void optional(const char* name, const std::optional<T>& value, F text)
    {
        if (value)
            add(name, text(*value));
        else
            m_hash.addData(QByteArray(name) + ":-\n");
    }
    /// A field that is newer than the first signatures: it goes in only when it says something, so those signatures stay good.
    void newer(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            add(name, value);
    }
    void newer(const char* name, qint64 value)
    {
        if (value != 0)
            add(name, value);
    }
    template<class T, class F>
    void newer(const char* name, const std::optional<T>& value, F text)
    {
        if (value)
            add(name, text(*value));
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

qint64 ofTarief(Tarief t) { return t.honderdduizendsten; }
qint64 ofBool(bool value) { return value ? 1 : 0; }

void addWerkafspraak(Canon& canon, const Werkafspraak& afspraak)
{
    canon.add("functieCode", afspraak.functieCode);
    canon.add("toekenning", afspraak.toekenning.waarde);
    canon.add("eenheid", code(afspraak.eenheid));
    canon.optional("tarief", afspraak.tarief, ofTarief);
    canon.add("aantalPerWeek", afspraak.aantalPerWeek);
    canon.add("zorgbeschrijving", afspraak.zorgbeschrijving);
    const Zorgdelen& delen = afspraak.zorgdelen;
    canon.newer("zorgdelen.behoefte", delen.behoefte);
    canon.newer("zorgdelen.frequentie", delen.frequentie);
    canon.newer("zorgdelen.momenten", delen.momenten);
    canon.newer("zorgdelen.locatie", delen.locatie);
    canon.newer("zorgdelen.doelen", delen.doelen);
    canon.newer("zorgdelen.vervanging", delen.vervanging);
    canon.newer("zorgdelen.toezicht", delen.toezicht);
    for (const AfwijkendTarief& ander : afspraak.afwijkendeTarieven) {
        canon.add("tariefmoment", code(ander.moment));
        canon.add("afwijkendTarief", ander.tarief.honderdduizendsten);
    }
    canon.newer("verdeelsleutel", afspraak.verdeelsleutel, [](int deel) { return qint64(deel); });
}

void addBestand(Canon& canon, const char* name, const std::optional<Bestandsverwijzing>& bestand)
{
    if (!bestand)
        return;
    canon.add(name, bestand->naam);
    canon.add("sha256", QString::fromLatin1(bestand->sha256.toHex()));
    canon.add("grootte", bestand->grootte);
}

void addVertegenwoordiger(Canon& canon, const std::optional<VertegenwoordigerGegevens>& gegevens)
{
    if (!gegevens)
        return;
    canon.add("vertegenwoordiger.grond", gegevens->grond ? code(*gegevens->grond) : QLatin1String());
    canon.add("vertegenwoordiger.naam", gegevens->naam);
    canon.add("vertegenwoordiger.straat", gegevens->adres.straat);
    canon.add("vertegenwoordiger.huisnummer", gegevens->adres.huisnummer);
    canon.add("vertegenwoordiger.postcode", gegevens->adres.postcode.tekst());
    canon.add("vertegenwoordiger.woonplaats", gegevens->adres.woonplaats);
    canon.add("vertegenwoordiger.land", gegevens->adres.land);
    canon.add("vertegenwoordiger.telefoon", gegevens->telefoon);
}

/// The fields that came with the complete agreement (domain 5.2).
void addNewer(Canon& canon, const ZorgovereenkomstInhoud& i)
{
    const auto ofDag = [](QDate dag) { return dag; };
    const auto ofGetal = [](int getal) { return qint64(getal); };
    addVertegenwoordiger(canon, i.vertegenwoordiger);
    canon.newer("familieband", i.familieband, [](Familieband band) { return code(band); });
    canon.newer("antwoorden.geeftLeiding", i.antwoorden.geeftLeiding, ofBool);
    canon.newer("antwoorden.doetZelf", i.antwoorden.doetZelf, ofBool);
    canon.newer("ketenBevestigd", ofBool(i.ketenBevestigd));
    canon.newer("dagenPerWeek", i.dagenPerWeek);
    canon.newer("reiskostenDagenPerWeek", i.reiskostenDagenPerWeek);
    canon.newer("reiskostenMaandbedrag", i.reiskostenMaandbedrag, [](Bedrag b) { return b.centen; });
    canon.newer("loonheffingskorting", i.loonheffingskorting, ofBool);
    canon.newer("loonheffingskortingVanaf", i.loonheffingskortingVanaf, ofDag);
    addBestand(canon, "identiteitsbewijs.voorkant", i.identiteitsbewijs.voorkant);
    addBestand(canon, "identiteitsbewijs.achterkant", i.identiteitsbewijs.achterkant);
    canon.newer("identiteitsbewijs.geldigTot", i.identiteitsbewijs.geldigTot, ofDag);
    addBestand(canon, "tarievenlijst", i.tarievenlijst);
    canon.newer("tekenbevoegde", i.tekenbevoegde);
    canon.newer("tekenbevoegdeFunctie", i.tekenbevoegdeFunctie);
    canon.newer("wooninitiatief", i.wooninitiatief, ofBool);
    canon.newer("eigenContractnummer", i.eigenContractnummer);
    canon.newer("eigenKlantnummer", i.eigenKlantnummer);
    canon.newer("opzegtermijnZorgverlenerMaanden", i.opzegtermijnZorgverlenerMaanden, ofGetal);
    canon.newer("declaratieritme", i.declaratieritme, [](Declaratieritme ritme) { return code(ritme); });
    canon.newer("modelversie", i.modelversie);
    canon.newer("modelHash", QString::fromLatin1(i.modelHash.toHex()));
    canon.newer("dagenOnbeantwoord", ofBool(!i.vasteUren));
}

} // namespace

QByteArray contentHash(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    const ZorgovereenkomstInhoud& i = versie.inhoud;
    Canon canon;
    canon.add("vorm", QStringLiteral("pgb-zorgovereenkomst-1"));
    canon.add("nummer", zorgovereenkomst.nummer);
    canon.add("versie", versie.volgnummer);
    canon.add("budgethouder", zorgovereenkomst.budgethouder.waarde);
    canon.add("zorgverlener", zorgovereenkomst.zorgverlener.waarde);
    canon.add("soort", code(i.soort));
    canon.add("relatie", code(i.relatie));
    for (const ToekenningId id : i.toekenningen)
        canon.add("toekenning", id.waarde);
    canon.add("ingangsdatum", i.ingangsdatum);
    canon.add("looptijd", code(i.looptijd));
    canon.optional("einddatum", i.einddatum, [](QDate dag) { return dag; });
    canon.add("vervangt", i.vervangt.waarde);
    canon.add("aanzeggingVooraf", ofBool(i.aanzeggingVooraf));
    canon.add("proeftijdMaanden", i.proeftijdMaanden);
    canon.add("vasteUren", ofBool(heeftVasteUren(i)));
    for (const int minuten : i.rooster)
        canon.add("rooster", minuten);
    canon.add("minutenPerWeek", i.minutenPerWeek);
    canon.add("loonsoort", code(i.loonsoort));
    canon.optional("maandloon", i.maandloon, [](Bedrag b) { return b.centen; });
    for (const Werkafspraak& afspraak : i.werkafspraken)
        addWerkafspraak(canon, afspraak);
    canon.optional("vakantiegeldInbegrepen", i.vakantiegeldInbegrepen, ofBool);
    canon.optional("vakantieUrenInbegrepen", i.vakantieUrenInbegrepen, ofBool);
    canon.add("reiskosten", code(i.reiskosten));
    canon.optional("reiskostenTarief", i.reiskostenTarief, ofTarief);
    canon.add("reiskostenKilometer", i.reiskostenKilometer);
    canon.add("salarisadministratie", ofBool(i.salarisadministratie));
    canon.add("opzegtermijnMaanden", i.opzegtermijnMaanden);
    canon.add("overigeAfspraken", i.overigeAfspraken);
    canon.add("tariefuitzonderingVerleend", ofBool(i.tariefuitzonderingVerleend));
    addNewer(canon, i);
    return canon.result();
}

} // namespace pgb::app
