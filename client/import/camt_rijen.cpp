#include "client/import/camt_rijen.h"
#include "client/import/rij_bouwer.h"
#include "client/import/tijd_tekst.h"
#include "client/import/zip_lezer.h"
#include "shared/base/ascii.h"
#include "shared/base/bedrag.h"
#include <QXmlStreamReader>
#include <array>

namespace pgb {
namespace {

constexpr std::array<const char*, CamtKolommen> koppen{"camt", "rekening", "bedrag", "munt", "richting", "terugboeking", "status", "boekdatum", "valutadatum",
                                                       "tegenpartij", "kenmerken", "omschrijving"};
constexpr qsizetype maxDiepte = 60;
constexpr size_t maxDelen = 20'000;      ///< transactions of one entry
constexpr qint64 maxBytes = 64 * 1024 * 1024;
constexpr int maxInZip = 1000;           ///< files: a year of days for a few accounts
constexpr qsizetype maxKenmerken = 100;  ///< of one transaction
constexpr qsizetype maxTekst = 2'000'000; ///< of the transactions of one entry together
// As long as the standard lets them be, or longer.
constexpr qsizetype maxNaam = 140;
constexpr qsizetype maxKenmerk = 70;
constexpr qsizetype maxOmschrijving = 1'000; ///< of one transaction
constexpr char ruimte[] = "urn:iso:std:iso:20022:tech:xsd:camt.05";

/// What stands in an entry, or in one of its transactions.
struct Deel {
    QString bedrag;
    QString munt;
    QString richting;
    QString tegenpartij;
    QStringList kenmerken;
    QStringList omschrijving;
    qsizetype omschrijvingTekens = 0;
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

/// A moment is of the day that it is in the Netherlands; a day may have a zone behind it that says nothing.
QString dagVan(const QString& tekst, bool moment)
{
    if (!moment)
        return tekst.left(10);
    const auto dag = datumUitTekst(tekst);
    return dag ? dag->als(DatumVolgorde::DagMaand).toString(Qt::ISODate) : QString();
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
            m_boeking = {}, m_delen.clear(), m_status.clear(), m_terug.clear(), m_boekdag.clear(), m_valutadag.clear(), m_extra.clear(), m_ingekort = false, m_over = maxTekst;
        else if (is("TxDtls"))
            m_deel.emplace();
        else if (is("Amt"))
            m_munt = xml.attributes().value(QLatin1String("Ccy")).left(3).toString();
        return m_delen.size() > maxDelen ? std::optional(bronFout("afschriftTeGroot")) : std::nullopt;
    }
    bool is(const char* naam) const { return m_namen.last() == QLatin1String(naam); }
    /// The path ends so.
    bool op(std::initializer_list<const char*> eind) const
    {
        qsizetype i = m_namen.size() - qsizetype(eind.size());
        return i >= 0 && std::all_of(eind.begin(), eind.end(), [&](const char* naam) { return m_namen[i++] == QLatin1String(naam); });
    }
    /// Cut to what it may be at most.
    QString kort(qsizetype hoogstens)
    {
        const QString tekst = m_tekst.trimmed();
        m_ingekort |= tekst.size() > hoogstens;
        return tekst.left(hoogstens);
    }
    /// One that is compared with one word: longer than all of them, so cut it is still none of them.
    QString woord() const { return m_tekst.trimmed().left(10); }
    bool past(qsizetype tekens)
    {
        m_over -= tekens;
        m_ingekort |= m_over < 0;
        return m_over >= 0;
    }
    void voegKenmerk(QStringList& lijst)
    {
        const QString tekst = m_tekst.trimmed();
        // NOTPROVIDED is how the standard says that there is none.
        if (tekst.isEmpty() || tekst == QLatin1String("NOTPROVIDED") || lijst.contains(tekst))
            return;
        if (tekst.size() > maxKenmerk || lijst.size() >= maxKenmerken) // a part of a reference is another reference
            m_ingekort = true;
        else if (past(tekst.size()))
            lijst << tekst;
    }
    void voegOmschrijving(Deel& deel)
    {
        const QString tekst = kort(maxOmschrijving - std::min(maxOmschrijving, deel.omschrijvingTekens));
        if (tekst.isEmpty() || tekst == QLatin1String("NOTPROVIDED") || !past(tekst.size()))
            return;
        deel.omschrijving << tekst;
        deel.omschrijvingTekens += tekst.size() + 1;
    }
    void bedragVan(Deel& deel)
    {
        deel.bedrag = m_tekst.trimmed().left(40);
        deel.munt = m_munt;
    }

    void bewaarDeel(Deel& d)
    {
        if (op({"TxDtls", "Amt"}) || (op({"TxDtls", "AmtDtls", "TxAmt", "Amt"}) && d.bedrag.isEmpty()))
            bedragVan(d);
        else if (op({"TxDtls", "CdtDbtInd"}))
            d.richting = woord();
        else if (op({"Refs", "EndToEndId"}) || op({"CdtrRefInf", "Ref"}) || op({"RfrdDocInf", "Nb"}))
            voegKenmerk(d.kenmerken);
        else if (op({"RmtInf", "Ustrd"}) || op({"Strd", "AddtlRmtInf"}))
            voegOmschrijving(d);
        else if (op({"RltdPties", "Dbtr", "Nm"}) || op({"RltdPties", "Dbtr", "Pty", "Nm"}))
            d.tegenpartij = kort(maxNaam);
    }
    void bewaarBoeking()
    {
        if (op({"Ntry", "Amt"}))
            bedragVan(m_boeking);
        else if (op({"Ntry", "CdtDbtInd"}))
            m_boeking.richting = woord();
        else if (op({"Ntry", "RvslInd"}))
            m_terug = woord();
        else if (op({"Ntry", "Sts"}) || op({"Ntry", "Sts", "Cd"}))
            m_status = woord().isEmpty() ? m_status : woord();
        else if (op({"Ntry", "BookgDt", "Dt"}) || op({"Ntry", "BookgDt", "DtTm"}))
            m_boekdag = dagVan(m_tekst.trimmed(), is("DtTm"));
        else if (op({"Ntry", "ValDt", "Dt"}) || op({"Ntry", "ValDt", "DtTm"}))
            m_valutadag = dagVan(m_tekst.trimmed(), is("DtTm"));
        else if (op({"Ntry", "AddtlNtryInf"}))
            m_extra = kort(maxOmschrijving);
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
            m_rekening = m_tekst.trimmed().left(40);
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
            return std::all_of(m_delen.begin(), m_delen.end(), [this](const Deel& d) { return schrijf(d); });
        Deel heel = m_boeking;
        for (const Deel& d : m_delen) {
            heel.kenmerken << d.kenmerken;
            heel.omschrijving << d.omschrijving;
            if (heel.tegenpartij.isEmpty())
                heel.tegenpartij = d.tegenpartij;
        }
        return schrijf(heel);
    }
    /// As many whole lines as a cell may hold.
    QString samen(const QStringList& lijst)
    {
        QString uit;
        for (const QString& tekst : lijst) {
            if (uit.size() + tekst.size() + 1 > m_celTekens) {
                m_ingekort = true;
                break;
            }
            uit += (uit.isEmpty() ? QString() : QStringLiteral("\n")) + tekst;
        }
        return uit;
    }
    bool schrijf(const Deel& d)
    {
        const QString kenmerken = samen(d.kenmerken);
        const QString omschrijving = d.omschrijving.isEmpty() ? m_extra : samen(d.omschrijving);
        m_bouwer.begin(0);
        const std::array<QString, CamtKolommen> cellen{m_soort, m_rekening, d.bedrag, d.munt, d.richting, m_terug, m_status, m_boekdag, m_valutadag, d.tegenpartij,
                                                       kenmerken, omschrijving};
        for (int k = 0; k < CamtKolommen; ++k)
            m_bouwer.cel(k, cellen[size_t(k)]);
        if (m_ingekort)
            m_bouwer.merkTeLang();
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
    bool m_ingekort = false;      ///< something of this entry was left out
    qsizetype m_over = maxTekst;  ///< signs that the transactions of this entry may still hold
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

namespace {

/// By what its first element is; false when it has none, or definitions before it.
template<class F>
bool beginMet(QIODevice& bestand, F goed)
{
    QXmlStreamReader xml(bestand.peek(64 * 1024));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return goed(xml);
        if (token == QXmlStreamReader::DTD)
            return false;
    }
    return false;
}

bool isAfschrift(QIODevice& deel)
{
    return beginMet(deel, [](const QXmlStreamReader& xml) { return !soortVan(xml).isEmpty(); });
}

/// Of a zip that is too large for a statement nothing else says that it was meant as one.
bool heeftAfschrift(QIODevice& bestand, const BronGrenzen& grenzen)
{
    bool gevonden = false;
    ZipLezer zip(bestand, grenzen.uitgepakt);
    if (zip.open())
        zip.elkDeel(maxInZip, [&](QIODevice& deel) { return !(gevonden = isAfschrift(deel)); });
    return gevonden;
}

} // namespace

bool isCamt(QIODevice& bestand)
{
    return beginMet(bestand, [](const QXmlStreamReader& xml) { return xml.name() == QLatin1String("Document"); });
}

Outcome<BronKenmerken> leesCamt(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    if (bestand.size() > maxBytes)
        return bronFout("afschriftTeGroot");
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

Outcome<BronKenmerken> leesCamtZip(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    ZipLezer zip(bestand, std::min(grenzen.uitgepakt, maxBytes));
    if (!zip.open())
        return zip.fout() && heeftAfschrift(bestand, grenzen) ? bronFout("afschriftTeGroot") : zip.fout().value_or(bronFout("bestandBeschadigd"));
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Camt;
    RijBouwer bouwer(grenzen, rij);
    std::optional<Problem> fout;
    int afschriften = 0;
    const bool heel = zip.elkDeel(maxInZip, [&](QIODevice& deel) {
        if (!isAfschrift(deel)) {
            ++kenmerken.andereBladen;
            return true;
        }
        ++afschriften;
        fout = CamtLezer(bouwer, grenzen.celTekens).lees(deel);
        return !fout && !bouwer.gestopt();
    });
    // What does not unpack is no whole text either: the cause goes first.
    if (const auto zipFout = zip.fout())
        return afschriften > 0 && zipFout->code == QLatin1String("bestandUitgepaktTeGroot") ? bronFout("afschriftTeGroot") : *zipFout;
    if (fout)
        return *fout;
    if (!heel)
        return bronFout(afschriften > 0 ? "afschriftTeGroot" : "bestandTeVeelDelen");
    if (bouwer.rijen() == 0 && !bouwer.teVeel())
        return bronFout(afschriften == 0 ? "bestandSoortOnbekend" : "bestandGeenRegels");
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
