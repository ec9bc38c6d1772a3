#include "client/import/ubl_rijen.h"
#include "client/import/rij_bouwer.h"
#include "shared/base/bedrag.h"
#include "shared/base/nummers.h"
#include <QXmlStreamReader>
#include <QDate>
#include <algorithm>
#include <array>
#include <span>

namespace pgb {
namespace {

enum Kolom { Factuurnummer, Factuurdatum, Klant, Klantnaam, Kvk, Kostenplaats, Regel, Functie, Omschrijving, Datum, DatumTot, Aantal, Eenheidskolom, Tarief,
             Bedragkolom, KolomAantal,
             Prijsbasis = KolomAantal, BtwNummer, VeldAantal }; ///< of these no column is made
using Velden = std::array<QString, VeldAantal>;

constexpr std::array<const char*, KolomAantal> koppen{
    "factuurnummer", "factuurdatum", "klantnummer", "klantnaam", "kvk", "kostenplaats", "regelnummer", "functie", "omschrijving", "datum", "datum tot",
    "aantal", "eenheid", "tarief", "bedrag"};

/// Where something stands in an invoice: the end of the path of element names.
struct Plaats {
    const char* pad;
    Kolom kolom;
};

/// UBL 2.1 (NLCIUS): of the invoice, and of a line.
constexpr Plaats ublKop[] = {
    {"Invoice/ID", Factuurnummer},
    {"Invoice/IssueDate", Factuurdatum},
    {"AccountingCustomerParty/Party/PartyIdentification/ID", Klant},
    {"AccountingCustomerParty/Party/PartyName/Name", Klantnaam},
    {"AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName", Klantnaam},
    {"Invoice/BuyerReference", Klant},
    {"AccountingSupplierParty/Party/PartyLegalEntity/CompanyID", Kvk},
    {"AccountingSupplierParty/Party/PartyTaxScheme/CompanyID", BtwNummer},
    {"Invoice/AccountingCost", Kostenplaats},
    {"Invoice/InvoicePeriod/StartDate", Datum},
    {"Invoice/InvoicePeriod/EndDate", DatumTot},
};
constexpr Plaats ublRegel[] = {
    {"InvoiceLine/ID", Regel},
    {"InvoiceLine/InvoicedQuantity", Aantal},
    {"InvoiceLine/LineExtensionAmount", Bedragkolom},
    {"InvoiceLine/AccountingCost", Kostenplaats},
    {"InvoiceLine/InvoicePeriod/StartDate", Datum},
    {"InvoiceLine/InvoicePeriod/EndDate", DatumTot},
    {"InvoiceLine/Item/Description", Omschrijving},
    {"InvoiceLine/Item/Name", Omschrijving},
    {"InvoiceLine/Item/SellersItemIdentification/ID", Functie},
    {"InvoiceLine/Price/PriceAmount", Tarief},
    {"InvoiceLine/Price/BaseQuantity", Prijsbasis},
};
/// The CII of Factur-X and ZUGFeRD.
constexpr Plaats ciiKop[] = {
    {"ExchangedDocument/ID", Factuurnummer},
    {"ExchangedDocument/IssueDateTime/DateTimeString", Factuurdatum},
    {"BuyerTradeParty/ID", Klant},
    {"BuyerTradeParty/Name", Klantnaam},
    {"ApplicableHeaderTradeAgreement/BuyerReference", Klant},
    {"SellerTradeParty/SpecifiedLegalOrganization/ID", Kvk},
    {"SellerTradeParty/SpecifiedTaxRegistration/ID", BtwNummer},
};
constexpr Plaats ciiRegel[] = {
    {"AssociatedDocumentLineDocument/LineID", Regel},
    {"SpecifiedTradeProduct/SellerAssignedID", Functie},
    {"SpecifiedTradeProduct/Name", Omschrijving},
    {"NetPriceProductTradePrice/ChargeAmount", Tarief},
    {"NetPriceProductTradePrice/BasisQuantity", Prijsbasis},
    {"SpecifiedLineTradeDelivery/BilledQuantity", Aantal},
    {"BillingSpecifiedPeriod/StartDateTime/DateTimeString", Datum},
    {"BillingSpecifiedPeriod/EndDateTime/DateTimeString", DatumTot},
    {"SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount", Bedragkolom},
};

/// Units of UN/ECE recommendation 20 that care is counted in; others stay as they stand, and are asked.
QString eenheidVan(QStringView code)
{
    if (code == QLatin1String("HUR"))
        return QStringLiteral("uur");
    if (code == QLatin1String("MIN"))
        return QStringLiteral("minuut");
    if (code == QLatin1String("DAY"))
        return QStringLiteral("dag");
    if (code == QLatin1String("KMT") || code == QLatin1String("KTM"))
        return QStringLiteral("kilometer");
    if (code == QLatin1String("MON"))
        return QStringLiteral("maand");
    if (code == QLatin1String("WEE"))
        return QStringLiteral("week");
    if (code == QLatin1String("C62") || code == QLatin1String("EA") || code == QLatin1String("H87") || code == QLatin1String("XPP"))
        return QStringLiteral("stuk");
    return code.toString();
}

/// CII writes days as 20250305.
QString dagVan(const QString& tekst)
{
    const QDate dag = tekst.size() == 8 ? QDate::fromString(tekst, QStringLiteral("yyyyMMdd")) : QDate();
    return dag.isValid() ? dag.toString(Qt::ISODate) : tekst;
}

/// What kind of document it is (UNTDID 1001). A corrected invoice and one that the buyer made ask for money as well; that the same care was handed in before, the check sees.
const char* soortFout(const QString& code)
{
    constexpr std::array vorderingen{"", "326", "380", "384", "389"};
    constexpr std::array creditnotas{"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"};
    const auto is = [&](const char* een) { return code == QLatin1String(een); };
    if (std::any_of(vorderingen.begin(), vorderingen.end(), is))
        return nullptr;
    return std::any_of(creditnotas.begin(), creditnotas.end(), is) ? "bestandCreditnota" : "factuurGeenVordering";
}

constexpr size_t maxWachtend = 20'000;
constexpr qsizetype maxGenoemd = 20;

void noem(QStringList& lijst, const QString& tekst)
{
    if (!lijst.contains(tekst) && lijst.size() < maxGenoemd)
        lijst << tekst;
}

/// An amount with a point; more than two decimals are rounded.
std::optional<Bedrag> bedragVan(const QString& tekst)
{
    QString getal = tekst.trimmed().replace(QLatin1Char('.'), QLatin1Char(','));
    const bool min = getal.startsWith(QLatin1Char('-'));
    if (const qsizetype komma = getal.indexOf(QLatin1Char(',')); komma >= 0)
        getal = getal.left(komma + 6);
    const auto fijn = tariefFromTekst(min ? getal.mid(1) : getal);
    return fijn ? std::optional(min ? -fijn->rounded() : fijn->rounded()) : std::nullopt;
}

/// A price of 118.00 for each 2 hours is 59 for one. What is no number stays as it stands, and is asked.
QString prijsPerEen(const QString& prijs, const QString& basis)
{
    const auto getal = [](QString tekst) {
        tekst.replace(QLatin1Char('.'), QLatin1Char(','));
        const qsizetype komma = tekst.indexOf(QLatin1Char(','));
        return tariefFromTekst(komma < 0 ? tekst : tekst.left(komma + 6));
    };
    const auto p = getal(prijs), b = getal(basis);
    constexpr qint64 een = 100'000, grootste = 90'000'000'000'000;
    if (!p || !b || b->honderdduizendsten <= 0 || b->honderdduizendsten == een || p->honderdduizendsten > grootste)
        return prijs;
    const qint64 per = divideHalfUp(p->honderdduizendsten * een, b->honderdduizendsten);
    return QStringLiteral("%1.%2").arg(per / een).arg(per % een, 5, 10, QLatin1Char('0'));
}

class FactuurLezer {
public:
    FactuurLezer(RijBouwer& bouwer, int celTekens, QDate vandaag) : m_bouwer(bouwer), m_celTekens(celTekens), m_vandaag(vandaag) {}

    std::optional<Problem> lees(QIODevice& bestand)
    {
        QXmlStreamReader xml(&bestand);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return bronFout("bestandDtd");
            if (token == QXmlStreamReader::StartElement) {
                if (const auto fout = begin(xml))
                    return fout;
            } else if (token == QXmlStreamReader::Characters) {
                if (m_tekst.size() <= m_celTekens)
                    m_tekst += xml.text();
            } else if (token == QXmlStreamReader::EndElement && !eind()) {
                return m_fout ? std::optional(bronFout(m_fout)) : std::nullopt;
            }
        }
        if (xml.hasError())
            return bronFout(m_factuur ? "bestandBeschadigd" : "bestandSoortOnbekend");
        return m_factuur ? std::nullopt : std::optional(bronFout("bestandSoortOnbekend"));
    }
    const QStringList& leveranciers() const { return m_leveranciers; }
    const QStringList& andereTotalen() const { return m_andereTotalen; }
    const QStringList& metBtw() const { return m_metBtw; }
    const QStringList& andereDatums() const { return m_andereDatums; }

private:
    std::optional<Problem> begin(const QXmlStreamReader& xml)
    {
        if (m_namen.size() > 60)
            return bronFout("bestandBeschadigd");
        const QString naam = xml.name().left(80).toString();
        if (naam == QLatin1String("CreditNote"))
            return bronFout("bestandCreditnota");
        m_namen << naam;
        m_tekst.clear();
        if (naam == QLatin1String("Invoice") || naam == QLatin1String("CrossIndustryInvoice")) {
            m_factuur = true;
            m_cii = naam.startsWith(QLatin1Char('C'));
            m_kop = {};
            m_som = Bedrag();
            m_teBetalen.reset();
            m_btw.reset();
            m_zonderBtw.reset();
            m_metBtwErbij.reset();
            m_laatsteDag = {};
            m_geteld = 0;
        }
        if (isRegel(naam))
            m_regel.emplace();
        if (m_regel && (naam == QLatin1String("InvoicedQuantity") || naam == QLatin1String("BilledQuantity")))
            (*m_regel)[Eenheidskolom] = eenheidVan(xml.attributes().value(QLatin1String("unitCode")).left(20));
        return std::nullopt;
    }
    bool isRegel(const QString& naam) const
    {
        return naam == QLatin1String(m_cii ? "IncludedSupplyChainTradeLineItem" : "InvoiceLine");
    }
    bool staatOp(const char* pad) const
    {
        const QStringList delen = QString::fromLatin1(pad).split(QLatin1Char('/'));
        return m_namen.size() >= delen.size() && std::equal(delen.rbegin(), delen.rend(), m_namen.rbegin());
    }
    void bewaar(Velden& velden, std::span<const Plaats> plaatsen)
    {
        const QString laatste = QLatin1Char('/') + m_namen.last();
        for (const Plaats& plaats : plaatsen) {
            if (!QLatin1String(plaats.pad).endsWith(QLatin1String(laatste.toLatin1())) || !staatOp(plaats.pad))
                continue;
            const bool dag = plaats.kolom == Datum || plaats.kolom == DatumTot || plaats.kolom == Factuurdatum;
            // What is named first stays: an identification before a reference, a description before a name.
            if (velden[plaats.kolom].isEmpty() || (plaats.kolom == BtwNummer && !BtwId::parse(velden[BtwNummer])))
                velden[plaats.kolom] = dag ? dagVan(m_tekst.trimmed()) : m_tekst.trimmed();
        }
    }
    bool eind()
    {
        if (m_namen.isEmpty())
            return true;
        if (m_factuur) {
            if (m_regel)
                bewaar(*m_regel, m_cii ? std::span<const Plaats>(ciiRegel) : std::span<const Plaats>(ublRegel));
            else
                bewaar(m_kop, m_cii ? std::span<const Plaats>(ciiKop) : std::span<const Plaats>(ublKop));
        }
        const QString naam = m_namen.takeLast();
        if (!m_regel && naam == QLatin1String(m_cii ? "DuePayableAmount" : "PayableAmount"))
            m_teBetalen = bedragVan(m_tekst);
        if (!m_regel && naam == QLatin1String(m_cii ? "TaxBasisTotalAmount" : "TaxExclusiveAmount"))
            m_zonderBtw = bedragVan(m_tekst);
        if (!m_regel && naam == QLatin1String(m_cii ? "GrandTotalAmount" : "TaxInclusiveAmount"))
            m_metBtwErbij = bedragVan(m_tekst);
        if (!m_regel && !m_btw && (m_cii ? naam == QLatin1String("TaxTotalAmount") : naam == QLatin1String("TaxAmount") && !m_namen.isEmpty() && m_namen.last() == QLatin1String("TaxTotal")))
            m_btw = bedragVan(m_tekst);
        const bool isMunt = m_factuur && naam == QLatin1String(m_cii ? "InvoiceCurrencyCode" : "DocumentCurrencyCode");
        if (isMunt && m_tekst.trimmed() != QLatin1String("EUR"))
            return weiger("factuurVreemdGeld");
        const bool isSoort = m_factuur && naam == QLatin1String(m_cii ? "TypeCode" : "InvoiceTypeCode") && !m_namen.isEmpty() && m_namen.last() == QLatin1String(m_cii ? "ExchangedDocument" : "Invoice");
        if (const char* fout = isSoort ? soortFout(m_tekst.trimmed()) : nullptr)
            return weiger(fout);
        m_tekst.clear();
        if (m_regel && isRegel(naam)) {
            noemLeverancier(); // who only looks stops before the end
            (*m_regel)[Tarief] = prijsPerEen((*m_regel)[Tarief], (*m_regel)[Prijsbasis]);
            const auto bedrag = bedragVan((*m_regel)[size_t(Bedragkolom)]);
            m_som = m_som && bedrag ? std::optional(*m_som + *bedrag) : std::nullopt;
            ++m_geteld;
            const auto veld = [&](Kolom kolom) { return (*m_regel)[kolom].isEmpty() ? m_kop[kolom] : (*m_regel)[kolom]; };
            const QDate dag = QDate::fromString(veld(Datum), Qt::ISODate), tot = QDate::fromString(veld(DatumTot), Qt::ISODate);
            m_laatsteDag = std::max({m_laatsteDag, dag, (*m_regel)[Datum].isEmpty() || !(*m_regel)[DatumTot].isEmpty() ? tot : QDate()});
            m_regels.push_back(std::move(*m_regel));
            m_regel.reset();
        }
        const bool einde = naam == QLatin1String(m_cii ? "CrossIndustryInvoice" : "Invoice");
        if (einde)
            vergelijkTotaal();
        if (const char* fout = einde || !m_regels.empty() ? btwFout(einde) : nullptr) // of UBL it is known before the first line
            return weiger(fout);
        // A CII says after its lines whom it is for.
        const bool compleet = m_cii ? naam == QLatin1String("CrossIndustryInvoice") || m_regels.size() >= maxWachtend : true;
        return !compleet || schrijf();
    }
    bool weiger(const char* code)
    {
        m_fout = code;
        return false;
    }
    /// DC-090: with VAT there is a number, and the amount is that between the totals without and with it.
    const char* btwFout(bool einde) const
    {
        const Bedrag btw = m_btw.value_or(Bedrag());
        if (btw == Bedrag())
            return nullptr;
        if (!BtwId::parse(m_kop[BtwNummer]))
            return "factuurBtwNummer";
        if (m_zonderBtw && m_metBtwErbij)
            return btw.centen < 0 || std::abs((*m_metBtwErbij - *m_zonderBtw - btw).centen) > 1 ? "factuurBtwBedrag" : nullptr;
        return btw.centen < 0 || (einde && m_teBetalen && m_som && !past(*m_teBetalen) && !past(*m_teBetalen - btw)) ? "factuurBtwBedrag" : nullptr;
    }
    /// A cent a line is how others round (DC-086).
    bool past(Bedrag totaal) const { return std::abs((totaal - *m_som).centen) <= m_geteld; }
    /// DC-085: it has a day, no later than today and no earlier than the last care on it.
    void vergelijkDatum()
    {
        const QDate dag = QDate::fromString(m_kop[Factuurdatum], Qt::ISODate);
        if (m_geteld > 0 && (!dag.isValid() || (m_vandaag.isValid() && dag > m_vandaag) || dag < m_laatsteDag))
            noem(m_andereDatums, dag.isValid() ? QStringLiteral("%1 (%2)").arg(m_kop[Factuurnummer], dag.toString(QStringLiteral("d-M-yyyy"))) : m_kop[Factuurnummer]);
    }
    void noemLeverancier()
    {
        if (KvkNummer::parse(m_kop[Kvk]))
            noem(m_leveranciers, m_kop[Kvk]);
    }
    void vergelijkTotaal()
    {
        noemLeverancier();
        vergelijkDatum();
        const Bedrag btw = m_btw.value_or(Bedrag());
        if (!m_teBetalen || !m_som || past(*m_teBetalen))
            return;
        if (btw.centen != 0 && past(*m_teBetalen - btw))
            noem(m_metBtw, QStringLiteral("%1 (%2)").arg(m_kop[Factuurnummer], bedragTekst(btw)));
        else
            noem(m_andereTotalen, m_kop[Factuurnummer]);
    }
    bool schrijf()
    {
        for (const Velden& regel : std::exchange(m_regels, {})) {
            if (m_bouwer.rijen() == 0 && !schrijfKop())
                return false;
            m_bouwer.begin(0);
            for (int k = 0; k < KolomAantal; ++k) {
                const bool eigenDag = k == DatumTot && !regel[Datum].isEmpty(); // of the line itself, and not of the invoice
                m_bouwer.cel(k, regel[size_t(k)].isEmpty() && !eigenDag ? m_kop[size_t(k)] : regel[size_t(k)]);
            }
            if (!m_bouwer.eind())
                return false;
        }
        return true;
    }
    bool schrijfKop()
    {
        m_bouwer.begin(1);
        for (const char* kop : koppen)
            m_bouwer.volgende(QString::fromLatin1(kop));
        return m_bouwer.eind();
    }

    RijBouwer& m_bouwer;
    int m_celTekens;
    const QDate m_vandaag;
    QStringList m_namen;
    QString m_tekst;
    Velden m_kop;
    std::optional<Velden> m_regel;
    std::vector<Velden> m_regels;
    bool m_factuur = false;
    bool m_cii = false;
    const char* m_fout = nullptr;
    std::optional<Bedrag> m_som;       ///< of the lines of this invoice; nothing = one of them cannot be read
    std::optional<Bedrag> m_teBetalen; ///< as the invoice says
    std::optional<Bedrag> m_btw;
    std::optional<Bedrag> m_zonderBtw, m_metBtwErbij; ///< totals
    QDate m_laatsteDag; ///< of care
    qint64 m_geteld = 0;
    QStringList m_leveranciers;
    QStringList m_andereTotalen;
    QStringList m_metBtw;
    QStringList m_andereDatums;
};

} // namespace

Outcome<BronKenmerken> leesUbl(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    RijBouwer bouwer(grenzen, rij);
    FactuurLezer lezer(bouwer, grenzen.celTekens, grenzen.vandaag);
    if (const auto fout = lezer.lees(bestand))
        return *fout;
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Ubl;
    kenmerken.leveranciers = lezer.leveranciers();
    kenmerken.andereTotalen = lezer.andereTotalen();
    kenmerken.metBtw = lezer.metBtw();
    kenmerken.andereDatums = lezer.andereDatums();
    if (bouwer.rijen() == 0)
        return bronFout("bestandGeenRegels");
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
