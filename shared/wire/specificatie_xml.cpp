#include "shared/wire/specificatie_xml.h"
#include "shared/domain/codes.h"
#include "shared/domain/declaratie/declaratie.h"
#include <QXmlStreamWriter>

namespace pgb::wire {
namespace {

/// Without what no XML 1.0 document can hold, also not as a reference.
QString houdbaar(const QString& tekst)
{
    QString uit;
    uit.reserve(tekst.size());
    for (qsizetype i = 0; i < tekst.size(); ++i) {
        const QChar c = tekst[i];
        if (c.isHighSurrogate() && i + 1 < tekst.size() && tekst[i + 1].isLowSurrogate()) {
            uit += c;
            uit += tekst[++i];
            continue;
        }
        const bool mag = c.unicode() >= 0x20 || c == QChar(u'\t') || c == QChar(u'\n') || c == QChar(u'\r');
        if (mag && !c.isSurrogate() && c.unicode() < 0xFFFE)
            uit += c;
    }
    return uit;
}

class Schrijver {
public:
    explicit Schrijver(QByteArray& naar) : m_xml(&naar) { m_xml.setAutoFormatting(true); }

    void schrijf(const Specificatie& spec)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("specificatie"));
        betaling(spec.betaling);
        m_xml.writeStartElement(QStringLiteral("regels"));
        for (const Specificatieregel& r : spec.regels)
            regel(spec.betaling, r);
        m_xml.writeEndElement();
        getal("verrekendCenten", spec.verrekend.centen);
        getal("nietNuCenten", spec.nietNu.centen);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void tekst(const char* naam, const QString& waarde)
    {
        if (!waarde.isEmpty())
            m_xml.writeTextElement(QString::fromLatin1(naam), houdbaar(waarde));
    }
    void getal(const char* naam, qint64 waarde) { m_xml.writeTextElement(QString::fromLatin1(naam), QString::number(waarde)); }
    void dag(const char* naam, QDate waarde) { tekst(naam, waarde.toString(Qt::ISODate)); }

    void betaling(const Betaling& b)
    {
        m_xml.writeStartElement(QStringLiteral("betaling"));
        getal("betaalrunId", b.betaalrun.waarde);
        getal("betalingId", b.id.waarde);
        dag("boekdatum", b.boekdatum);
        tekst("kenmerk", b.kenmerk);
        tekst("iban", b.iban.tekst());
        getal("bedragCenten", b.bedrag.centen);
        m_xml.writeEndElement();
    }

    void regel(const Betaling& b, const Specificatieregel& r)
    {
        m_xml.writeStartElement(QStringLiteral("regel"));
        getal("betaalrunId", b.betaalrun.waarde);
        getal("betalingId", b.id.waarde);
        dag("boekdatum", b.boekdatum);
        tekst("klantnummer", r.klantnummer);
        tekst("budgethouderNaam", r.budgethouderNaam);
        tekst("wet", code(r.wet));
        tekst("zorgovereenkomstNummer", r.zorgovereenkomstNummer);
        tekst("eigenContractnummer", r.eigenContractnummer);
        tekst("eigenKlantnummer", r.eigenKlantnummer);
        tekst("declaratieNummer", r.declaratieNummer);
        m_xml.writeStartElement(QStringLiteral("periode"));
        dag("van", r.periode.van);
        dag("tot", r.periode.tot);
        m_xml.writeEndElement();
        tekst("functieCode", r.functieCode);
        tekst("eenheid", code(r.eenheid));
        getal("aantal", r.aantal);
        getal("tarief", r.tarief.honderdduizendsten);
        getal("bedragCenten", r.bedrag.centen);
        getal("reiskostenCenten", r.functieCode == reiskostenFunctie() ? r.bedrag.centen : 0); // of the amount, what is travel
        if (r.correctieVan)
            getal("correctieVan", r.correctieVan.waarde);
        tekst("factuurnummer", r.factuurnummer);
        tekst("vestiging", r.vestiging);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray specificatieXml(const Specificatie& specificatie)
{
    QByteArray uit;
    Schrijver(uit).schrijf(specificatie);
    return uit;
}

} // namespace pgb::wire
