#include "client/import/ods_rijen.h"
#include "client/import/rij_bouwer.h"
#include "shared/base/ascii.h"
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace pgb {
namespace {

/// "PT26H30M00S" as "26:30" and "PT24H" as "24:00"; other text as it stands.
QString duurTekst(const QString& iso)
{
    static const QRegularExpression vorm(QStringLiteral("^PT(\\d{1,4})H(?:(\\d{1,2})M)?(?:(\\d{1,2})(?:[.,]\\d+)?S)?$"));
    const auto m = vorm.match(iso);
    if (!m.hasMatch())
        return iso;
    const QString klok = m.captured(1).rightJustified(2, QLatin1Char('0')) + QLatin1Char(':') + m.captured(2).rightJustified(2, QLatin1Char('0'));
    return m.captured(3).toInt() == 0 ? klok : klok + QLatin1Char(':') + m.captured(3).rightJustified(2, QLatin1Char('0'));
}

/// "2025-03-05T09:00:00" as "2025-03-05 09:00:00", at midnight the day alone.
QString datumTekst(QString iso)
{
    if (iso.size() > 10 && iso[10] == QLatin1Char('T'))
        iso[10] = QLatin1Char(' ');
    return iso.endsWith(QLatin1String(" 00:00:00")) ? iso.left(10) : iso;
}

/// Far wider than any row that is taken, so that a wider one is seen to be that.
constexpr size_t maxCellen = 2000;

class OdsLezer {
public:
    explicit OdsLezer(RijBouwer& bouwer) : m_bouwer(bouwer) {}

    std::optional<Problem> lees(ZipLezer& zip, QIODevice& deel)
    {
        QXmlStreamReader xml(&deel);
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD: return bronFout("bestandDtd");
            case QXmlStreamReader::StartElement: begin(xml); break;
            case QXmlStreamReader::Characters:
                if (m_alinea > 0 && m_notitie == 0 && m_tekst.size() <= 100'000)
                    m_tekst += xml.text();
                break;
            case QXmlStreamReader::EndElement:
                if (!eind(xml))
                    return std::nullopt;
                break;
            default: break;
            }
        }
        if (const auto fout = zip.fout())
            return fout;
        return xml.hasError() ? std::optional(bronFout("bestandBeschadigd")) : std::nullopt;
    }
    QString blad;
    int bladen = 0;
    qint64 formules = 0;

private:
    static qint64 herhaald(const QXmlStreamAttributes& a, const char* naam)
    {
        for (const QXmlStreamAttribute& attribuut : a) {
            if (attribuut.name() == QLatin1String(naam))
                return std::clamp(attribuut.value().toLongLong(), qint64(1), qint64(1) << 30);
        }
        return 1;
    }
    static QString waarde(const QXmlStreamAttributes& a, const char* naam)
    {
        for (const QXmlStreamAttribute& attribuut : a) {
            if (attribuut.name() == QLatin1String(naam))
                return attribuut.value().left(5000).toString();
        }
        return {};
    }
    void begin(const QXmlStreamReader& xml)
    {
        const auto naam = xml.name();
        const auto a = xml.attributes();
        if (naam == QLatin1String("table")) {
            ++bladen;
            // Only the first sheet that has rows; those behind it are counted.
            m_lezen = m_bouwer.rijen() == 0;
            if (m_lezen) {
                blad = waarde(a, "name");
                m_nummer = m_herhaalRij = 0;
            }
        } else if (naam == QLatin1String("table-row")) {
            m_cellen.clear();
            m_nummer += m_herhaalRij;
            m_herhaalRij = herhaald(a, "number-rows-repeated");
            m_kolom = 0;
        } else if (naam == QLatin1String("table-cell") || naam == QLatin1String("covered-table-cell")) {
            m_herhaalCel = herhaald(a, "number-columns-repeated");
            m_soort = waarde(a, "value-type");
            m_waarde = waarde(a, m_soort == QLatin1String("date") ? "date-value" : m_soort == QLatin1String("time") ? "time-value" : "value");
            formules += waarde(a, "formula").isEmpty() ? 0 : 1;
            m_tekst.clear();
        } else if (naam == QLatin1String("p")) {
            if (!m_tekst.isEmpty() && m_notitie == 0)
                m_tekst += QLatin1Char(' ');
            ++m_alinea;
        } else if (naam == QLatin1String("s") && m_alinea > 0 && m_tekst.size() <= 100'000) {
            m_tekst += QLatin1Char(' ');
        } else if (naam == QLatin1String("annotation")) {
            ++m_notitie;
        }
    }
    bool isGetal() const { return m_soort == QLatin1String("float") || m_soort == QLatin1String("currency") || m_soort == QLatin1String("percentage"); }
    QString cel() const
    {
        if (m_soort == QLatin1String("date"))
            return datumTekst(m_waarde);
        if (m_soort == QLatin1String("time"))
            return duurTekst(m_waarde);
        if (isGetal()) {
            // A number that is shown with leading zeros is an identifier.
            const bool nullen = m_tekst.startsWith(QLatin1Char('0')) && m_tekst.size() > 1 && ascii::allDigits(m_tekst);
            return nullen ? m_tekst : leesbaarGetal(m_waarde);
        }
        return m_tekst;
    }
    bool eind(const QXmlStreamReader& xml)
    {
        const auto naam = xml.name();
        if (naam == QLatin1String("p"))
            m_alinea = std::max(0, m_alinea - 1);
        if (naam == QLatin1String("annotation"))
            m_notitie = std::max(0, m_notitie - 1);
        if (naam == QLatin1String("table-cell") || naam == QLatin1String("covered-table-cell")) {
            const QString tekst = m_lezen ? cel() : QString();
            // An empty stretch may be as wide as the sheet and costs nothing; a filled one is kept up to the widest row.
            if (!tekst.isEmpty()) {
                for (qint64 i = 0; i < m_herhaalCel && m_cellen.size() < maxCellen; ++i)
                    m_cellen.push_back({m_kolom + i, tekst, isGetal()});
            }
            m_kolom += m_herhaalCel;
        }
        if (naam == QLatin1String("table-row") && m_lezen && !m_cellen.empty()) {
            for (qint64 keer = 0; keer < m_herhaalRij; ++keer) {
                m_bouwer.begin(m_nummer + keer + 1);
                for (const auto& [kolom, tekst, getal] : m_cellen)
                    m_bouwer.cel(kolom, tekst, getal);
                if (!m_bouwer.eind())
                    return false;
            }
        }
        return true;
    }

    RijBouwer& m_bouwer;
    struct Cel {
        qint64 kolom;
        QString tekst;
        bool getal;
    };
    std::vector<Cel> m_cellen;
    QString m_soort;
    QString m_waarde;
    QString m_tekst;
    qint64 m_nummer = 0;
    qint64 m_herhaalRij = 0;
    qint64 m_herhaalCel = 1;
    qint64 m_kolom = 0;
    int m_alinea = 0;
    int m_notitie = 0;
    bool m_lezen = false;
};

} // namespace

Outcome<BronKenmerken> leesOds(ZipLezer& zip, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    if (const auto manifest = zip.deel(QStringLiteral("META-INF/manifest.xml"))) {
        // With a password the parts are there, but not to be read.
        if (manifest->read(1024 * 1024).contains("encryption-data"))
            return bronFout("bestandVersleuteld");
    }
    const auto deel = zip.deel(QStringLiteral("content.xml"));
    if (!deel)
        return zip.fout().value_or(bronFout("bestandBeschadigd"));
    RijBouwer bouwer(grenzen, rij);
    OdsLezer lezer(bouwer);
    if (const auto fout = lezer.lees(zip, *deel))
        return *fout;
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Ods;
    kenmerken.blad = lezer.blad;
    kenmerken.andereBladen = std::max(0, lezer.bladen - 1);
    kenmerken.formules = lezer.formules;
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
