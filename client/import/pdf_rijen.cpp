#include "client/import/pdf_rijen.h"
#include "client/import/factuur_kop.h"
#include "client/import/factuur_totaal.h"
#include "client/import/pdf_ingesloten.h"
#include "client/import/rij_bouwer.h"
#include "client/import/tijd_tekst.h"
#include <algorithm>
#include <array>
#include <poppler-qt6.h>

namespace pgb {
namespace {

constexpr qint64 maxPdf = 32 * 1024 * 1024;
constexpr int maxBladzijden = 500;
constexpr size_t maxWoorden = 20'000; ///< of one page
constexpr qsizetype maxGenoemd = 20;    ///< numbers of invoices

/// The columns of an invoice as mijnpgb asks for them.
enum Kolom { Datum, Omschrijving, Eenheidskolom, Aantal, Tariefkolom, Bedragkolom, KolomAantal };
constexpr std::array<const char*, KolomAantal> koppen{"Datum", "Omschrijving", "Eenheid", "Aantal", "Tarief", "Bedrag"};

/// A word and where it stands, in hundredths of a point.
struct Woord {
    QString tekst;
    int links = 0;
    int rechts = 0;
    int boven = 0;
    int hoogte = 0;
};
using Regel = std::vector<Woord>;

std::vector<Regel> regelsVan(const Poppler::Page& bladzijde)
{
    std::vector<Woord> woorden;
    for (const auto& vak : bladzijde.textList()) {
        const QRectF plaats = vak->boundingBox();
        if (woorden.size() < maxWoorden)
            woorden.push_back({vak->text().left(500), int(plaats.left() * 100), int(plaats.right() * 100), int(plaats.top() * 100), int(plaats.height() * 100)});
    }
    std::sort(woorden.begin(), woorden.end(), [](const Woord& a, const Woord& b) { return a.boven < b.boven; });
    std::vector<Regel> regels;
    for (Woord& woord : woorden) {
        // On one line when it begins less than half its height lower than the first of the line.
        if (regels.empty() || woord.boven - regels.back().front().boven > woord.hoogte / 2)
            regels.emplace_back();
        regels.back().push_back(std::move(woord));
    }
    for (Regel& regel : regels)
        std::sort(regel.begin(), regel.end(), [](const Woord& a, const Woord& b) { return a.links < b.links; });
    return regels;
}

/// Where the headings stand on a line that has them all.
std::optional<std::array<Woord, KolomAantal>> kopVan(const Regel& regel)
{
    std::array<Woord, KolomAantal> uit;
    for (int k = 0; k < KolomAantal; ++k) {
        const auto woord = std::find_if(regel.begin(), regel.end(), [&](const Woord& w) {
            return w.tekst.startsWith(QLatin1String(koppen[size_t(k)]), Qt::CaseInsensitive);
        });
        if (woord == regel.end())
            return std::nullopt;
        uit[size_t(k)] = *woord;
    }
    return uit;
}

/// Numbers stand against the right of their heading, words begin at its left.
Kolom kolomVan(const Woord& woord, const std::array<Woord, KolomAantal>& kop)
{
    constexpr int speling = 300;
    if (woord.rechts > kop[Eenheidskolom].rechts + speling) {
        for (const Kolom k : {Aantal, Tariefkolom}) {
            if (woord.rechts <= kop[k].rechts + speling || woord.links < (kop[k].rechts + kop[k + 1].links) / 2 - speling)
                return k;
        }
        return Bedragkolom;
    }
    if (woord.links >= kop[Eenheidskolom].links - speling)
        return Eenheidskolom;
    return woord.links >= kop[Omschrijving].links - speling ? Omschrijving : Datum;
}

class TabelLezer {
public:
    explicit TabelLezer(RijBouwer& bouwer) : m_bouwer(bouwer) {}

    void begin(int bladzijde) { m_bladzijde = bladzijde; }
    bool lees(const Regel& regel)
    {
        if (const auto kop = kopVan(regel)) {
            m_kop = kop;
            return true;
        }
        if (!m_kop) {
            geenRij(regel);
            return true;
        }
        std::array<QString, KolomAantal> cellen;
        for (const Woord& woord : regel) {
            QString& cel = cellen[kolomVan(woord, *m_kop)];
            cel += (cel.isEmpty() ? QString() : QStringLiteral(" ")) + woord.tekst;
        }
        if (!datumUitTekst(cellen[Datum])) { // a total, the foot of the page, the rest of a description, or the head of the next invoice
            geenRij(regel);
            return true;
        }
        return schrijf(cellen);
    }
    bool gevonden() const { return m_kop.has_value(); }
    /// What stands beside the rows, when all was read.
    const FactuurTotaal& totaal()
    {
        m_totaal.einde();
        return m_totaal;
    }

private:
    void geenRij(const Regel& regel)
    {
        const QString tekst = tekstVanRegel(regel);
        m_van.regel(tekst, m_bladzijde);
        m_totaal.regel(tekst, m_bladzijde);
    }
    static QString tekstVanRegel(const Regel& regel)
    {
        QStringList woorden;
        for (const Woord& woord : regel)
            woorden << woord.tekst;
        return woorden.join(QLatin1Char(' ')).left(500);
    }
    bool schrijf(const std::array<QString, KolomAantal>& cellen)
    {
        if (m_bouwer.rijen() == 0) {
            m_bouwer.begin(1);
            for (const char* kop : koppen)
                m_bouwer.volgende(QString::fromLatin1(kop));
            m_bouwer.volgende(QStringLiteral("Factuurnummer"));
            m_bouwer.volgende(QStringLiteral("Klantnummer"));
            if (!m_bouwer.eind())
                return false;
        }
        m_van.rij(m_bladzijde);
        m_totaal.rij(m_van.factuurnummer(), cellen[Bedragkolom]);
        m_bouwer.begin(0);
        for (int k = 0; k < KolomAantal; ++k)
            m_bouwer.cel(k, cellen[size_t(k)]);
        m_bouwer.cel(KolomAantal, m_van.factuurnummer());
        m_bouwer.cel(KolomAantal + 1, m_van.klant());
        return m_bouwer.eind();
    }

    RijBouwer& m_bouwer;
    std::optional<std::array<Woord, KolomAantal>> m_kop;
    FactuurKop m_van; ///< whose the rows are
    FactuurTotaal m_totaal;
    int m_bladzijde = 0;
};

/// False when a page cannot be read.
bool leesBladen(const Poppler::Document& document, TabelLezer& tabel)
{
    for (int b = 0; b < std::min(document.numPages(), maxBladzijden); ++b) {
        const std::unique_ptr<Poppler::Page> bladzijde = document.page(b);
        if (!bladzijde)
            return false;
        tabel.begin(b + 1);
        for (const Regel& regel : regelsVan(*bladzijde)) {
            if (!tabel.lees(regel))
                return true;
        }
    }
    return true;
}

/// The pages show the invoices that are inside, and may show others that are nothing but text: these are not read with them, and that is said.
void zoekAndere(const Poppler::Document& document, const BronGrenzen& grenzen, const Ingesloten& gelezen, BronKenmerken& kenmerken)
{
    qint64 zelfde = 0, naamloos = 0;
    const RijOntvanger tel = [&](BronRij&& rij) {
        const QString nummer = rij.velden.value(KolomAantal);
        if (rij.nummer == 1)
            return true;
        if (nummer.isEmpty()) {
            ++naamloos;
        } else if (gelezen.nummers.contains(nummer)) {
            ++zelfde;
        } else {
            ++kenmerken.andereRegels;
            if (!kenmerken.andereFacturen.contains(nummer) && kenmerken.andereFacturen.size() < maxGenoemd)
                kenmerken.andereFacturen << nummer;
        }
        return true;
    };
    RijBouwer bouwer(grenzen, tel);
    TabelLezer tabel(bouwer);
    leesBladen(document, tabel);
    // Rows of which it is not said whose they are show what is inside, as far as that has as many.
    const qint64 binnen = std::max<qint64>(0, gelezen.kenmerken.rijen - 1 - zelfde);
    kenmerken.andereRegels += std::max<qint64>(0, naamloos - binnen);
}

} // namespace

Outcome<BronKenmerken> leesPdf(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    if (bestand.size() > std::min(grenzen.bytes, maxPdf))
        return bronFout("bestandTeGroot");
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, QVariant());
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bestand.readAll());
    if (!document)
        return bronFout("bestandBeschadigd");
    if (document->isLocked())
        return bronFout("bestandVersleuteld");
    if (const auto ingesloten = leesIngesloten(*document, grenzen, rij)) {
        if (!*ingesloten)
            return ingesloten->problem();
        BronKenmerken kenmerken = (*ingesloten)->kenmerken;
        if (!(*ingesloten)->gestopt)
            zoekAndere(*document, grenzen, **ingesloten, kenmerken);
        return kenmerken;
    }
    RijBouwer bouwer(grenzen, rij);
    TabelLezer tabel(bouwer);
    if (!leesBladen(*document, tabel))
        return bronFout("bestandBeschadigd");
    if (bouwer.rijen() == 0 && !bouwer.gestopt())
        return bronFout(tabel.gevonden() ? "bestandGeenRegels" : "pdfGeenTabel");
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Pdf;
    const FactuurTotaal& totaal = tabel.totaal();
    kenmerken.leveranciers = totaal.leveranciers();
    kenmerken.andereTotalen = totaal.andereTotalen();
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
