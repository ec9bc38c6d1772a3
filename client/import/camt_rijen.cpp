#include "client/import/camt_rijen.h"
#include "client/import/rij_bouwer.h"
#include "shared/base/ascii.h"
#include "shared/base/bedrag.h"
#include <QXmlStreamReader>
#include <array>

namespace pgb {
namespace {

constexpr std::array<const char*, CamtKolommen> koppen{"camt", "rekening", "bedrag", "munt", "richting", "terugboeking", "status", "boekdatum", "valutadatum",
                                                       "tegenpartij", "kenmerken", "omschrijving", "delen"};
constexpr qsizetype maxDiepte = 60;
constexpr size_t maxDelen = 20'000;      ///< transactions of one entry
constexpr qsizetype maxKenmerken = 200;  ///< of one row
constexpr char ruimte[] = "urn:iso:std:iso:20022:tech:xsd:camt.05";

/// What stands in an entry, or in one of its transactions.
struct Deel {
    QString bedrag;
    QString munt;
    QString richting;
    QString tegenpartij;
    QStringList kenmerken;
    QStringList omschrijving;
};

/// "053" or "054"; empty when it is no statement that we read.
QString soortVan(const QXmlStreamReader& xml)
{
    const QStringView naam = xml.namespaceUri();
    if (xml.name() != QLatin1String("Document") || !naam.startsWith(QLatin1String(ruimte)))
        return {};
    const QString soort = naam.mid(qsizetype(sizeof ruimte) - 3, 3).toString();
    return soort == QLatin1String("053") || soort == QLatin1String("054") ? soort : QString();
}

class CamtLezer {
public:
    CamtLezer(RijBouwer& bouwer, int celTekens) : m_bouwer(bouwer), m_celTekens(celTekens) {}

    std::optional<Problem> lees(QIODevice& bestand)
    {
        QXmlStreamReader xml(&bestand);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return bronFout("bestandDtd");
            if (token == QXmlStreamReader::StartElement) {
                if (const auto fout = begin(xml))
                    return fout;
            } else if (token == QXmlStreamReader::Characters) {
                if (m_tekst.size() <= m_celTekens)
                    m_tekst += xml.text().left(m_celTekens + 1);
            } else if (token == QXmlStreamReader::EndElement && !eind()) {
                return std::nullopt;
            }
        }
        return xml.hasError() ? std::optional(bronFout("bestandBeschadigd")) : std::nullopt;
    }

private:
    std::optional<Problem> begin(const QXmlStreamReader& xml)
    {
        if (m_namen.isEmpty()) {
            m_soort = soortVan(xml);
            if (m_soort.isEmpty())
                return bronFout("bestandSoortOnbekend");
        }
        if (m_namen.size() >= maxDiepte)
            return bronFout("bestandBeschadigd");
        m_namen << xml.name().left(40).toString();
        m_tekst.clear();
        if (is("Stmt") || is("Ntfctn"))
            m_rekening.clear();
        else if (is("Ntry"))
            m_boeking = {}, m_delen.clear(), m_status.clear(), m_terug.clear(), m_boekdag.clear(), m_valutadag.clear(), m_extra.clear();
        else if (is("TxDtls"))
            m_deel.emplace();
        else if (is("Amt"))
            m_munt = xml.attributes().value(QLatin1String("Ccy")).left(3).toString();
        return m_delen.size() > maxDelen ? std::optional(bronFout("teVeelRegels")) : std::nullopt;
    }
    bool is(const char* naam) const { return m_namen.last() == QLatin1String(naam); }
    /// The path ends so.
    bool op(std::initializer_list<const char*> eind) const
    {
        qsizetype i = m_namen.size() - qsizetype(eind.size());
        return i >= 0 && std::all_of(eind.begin(), eind.end(), [&](const char* naam) { return m_namen[i++] == QLatin1String(naam); });
    }
    void voeg(QStringList& lijst)
    {
        const QString tekst = m_tekst.trimmed();
        // NOTPROVIDED is how the standard says that there is none.
        if (!tekst.isEmpty() && tekst != QLatin1String("NOTPROVIDED") && lijst.size() < maxKenmerken && !lijst.contains(tekst))
            lijst << tekst;
    }
    void bedragVan(Deel& deel)
    {
        deel.bedrag = m_tekst.trimmed();
        deel.munt = m_munt;
    }

    void bewaarDeel(Deel& d)
    {
        if (op({"TxDtls", "Amt"}) || (op({"TxDtls", "AmtDtls", "TxAmt", "Amt"}) && d.bedrag.isEmpty()))
            bedragVan(d);
        else if (op({"TxDtls", "CdtDbtInd"}))
            d.richting = m_tekst.trimmed();
        else if (op({"Refs", "EndToEndId"}) || op({"CdtrRefInf", "Ref"}) || op({"RfrdDocInf", "Nb"}))
            voeg(d.kenmerken);
        else if (op({"RmtInf", "Ustrd"}) || op({"Strd", "AddtlRmtInf"}))
            voeg(d.omschrijving);
        else if (op({"RltdPties", "Dbtr", "Nm"}) || op({"RltdPties", "Dbtr", "Pty", "Nm"}))
            d.tegenpartij = m_tekst.trimmed();
    }
    void bewaarBoeking()
    {
        if (op({"Ntry", "Amt"}))
            bedragVan(m_boeking);
        else if (op({"Ntry", "CdtDbtInd"}))
            m_boeking.richting = m_tekst.trimmed();
        else if (op({"Ntry", "RvslInd"}))
            m_terug = m_tekst.trimmed();
        else if (op({"Ntry", "Sts"}) || op({"Ntry", "Sts", "Cd"}))
            m_status = m_tekst.trimmed().isEmpty() ? m_status : m_tekst.trimmed();
        else if (op({"Ntry", "BookgDt", "Dt"}) || op({"Ntry", "BookgDt", "DtTm"}))
            m_boekdag = m_tekst.trimmed().left(10);
        else if (op({"Ntry", "ValDt", "Dt"}) || op({"Ntry", "ValDt", "DtTm"}))
            m_valutadag = m_tekst.trimmed().left(10);
        else if (op({"Ntry", "AddtlNtryInf"}))
            m_extra = m_tekst.trimmed();
    }

    /// False when the receiver wants no more.
    bool eind()
    {
        if (m_namen.contains(QLatin1String("Ntry"))) {
            if (m_deel && is("TxDtls"))
                m_delen.push_back(*std::exchange(m_deel, std::nullopt));
            else
                m_deel ? bewaarDeel(*m_deel) : bewaarBoeking();
        } else if (op({"Acct", "Id", "IBAN"})) {
            m_rekening = m_tekst.trimmed();
        }
        const bool boeking = is("Ntry");
        m_namen.removeLast();
        m_tekst.clear();
        return !boeking || schrijf();
    }

    /// The transactions say their own amounts, and are the entry together.
    bool telOp()
    {
        const auto heel = camtCenten(m_boeking.bedrag);
        Bedrag som;
        for (Deel& d : m_delen) {
            const auto centen = camtCenten(d.bedrag);
            if (!centen || d.munt != m_boeking.munt)
                return false;
            if (d.richting.isEmpty())
                d.richting = m_boeking.richting;
            som += Bedrag{d.richting == m_boeking.richting ? *centen : -*centen};
        }
        return heel && som.centen == *heel;
    }

    bool schrijf()
    {
        if (m_bouwer.rijen() == 0) {
            m_bouwer.begin(1);
            for (const char* kop : koppen)
                m_bouwer.volgende(QString::fromLatin1(kop));
            if (!m_bouwer.eind())
                return false;
        }
        if (m_delen.size() > 1 && telOp())
            return std::all_of(m_delen.begin(), m_delen.end(), [this](const Deel& d) { return schrijf(d, 1); });
        Deel heel = m_boeking;
        for (const Deel& d : m_delen) {
            for (const QString& kenmerk : d.kenmerken) {
                if (heel.kenmerken.size() < maxKenmerken)
                    heel.kenmerken << kenmerk;
            }
            if (heel.omschrijving.size() < maxKenmerken)
                heel.omschrijving << d.omschrijving;
            if (heel.tegenpartij.isEmpty())
                heel.tegenpartij = d.tegenpartij;
        }
        return schrijf(heel, m_delen.size());
    }
    bool schrijf(const Deel& d, size_t delen)
    {
        const QString omschrijving = d.omschrijving.isEmpty() ? m_extra : d.omschrijving.join(QLatin1Char('\n'));
        m_bouwer.begin(0);
        const std::array<QString, CamtKolommen> cellen{m_soort, m_rekening, d.bedrag, d.munt, d.richting, m_terug, m_status, m_boekdag, m_valutadag, d.tegenpartij,
                                                       d.kenmerken.join(QLatin1Char('\n')), omschrijving, QString::number(delen)};
        for (int k = 0; k < CamtKolommen; ++k)
            m_bouwer.cel(k, cellen[size_t(k)].left(m_celTekens));
        return m_bouwer.eind();
    }

    RijBouwer& m_bouwer;
    int m_celTekens;
    QStringList m_namen;
    QString m_tekst;
    QString m_munt;
    QString m_soort;
    QString m_rekening;
    QString m_terug;
    QString m_status;
    QString m_boekdag;
    QString m_valutadag;
    QString m_extra;
    Deel m_boeking;
    std::optional<Deel> m_deel;
    std::vector<Deel> m_delen;
};

} // namespace

std::optional<qint64> camtCenten(QStringView tekst)
{
    const qsizetype punt = tekst.indexOf(QLatin1Char('.'));
    const QStringView heel = punt < 0 ? tekst : tekst.left(punt);
    QStringView deel = punt < 0 ? QStringView() : tekst.mid(punt + 1);
    while (deel.size() > 2 && deel.endsWith(QLatin1Char('0'))) // the standard allows five digits
        deel.chop(1);
    const bool cijfers = ascii::allDigits(heel.toString() + deel.toString());
    if (!cijfers || heel.isEmpty() || heel.size() > 13 || deel.size() > 2)
        return std::nullopt;
    const qint64 tienden = deel.isEmpty() ? 0 : deel.toLongLong() * (deel.size() == 1 ? 10 : 1);
    return heel.toLongLong() * 100 + tienden;
}

bool isCamt(QIODevice& bestand)
{
    QXmlStreamReader xml(bestand.peek(64 * 1024));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return xml.name() == QLatin1String("Document");
        if (token == QXmlStreamReader::DTD)
            return false;
    }
    return false;
}

Outcome<BronKenmerken> leesCamt(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    RijBouwer bouwer(grenzen, rij);
    CamtLezer lezer(bouwer, grenzen.celTekens);
    if (const auto fout = lezer.lees(bestand))
        return *fout;
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Camt;
    if (bouwer.rijen() == 0 && !bouwer.teVeel())
        return bronFout("bestandGeenRegels");
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
