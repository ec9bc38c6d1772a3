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
    canon.add("vasteUren", ofBool(i.vasteUren));
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
    return canon.result();
}

} // namespace pgb::app
