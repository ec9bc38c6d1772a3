#include "client/models/overeenkomst_papier.h"
#include "client/models/nl_tijd.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "shared/text/formats.h"
#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <algorithm>

namespace pgb {
namespace {

using namespace Qt::StringLiterals;

// Paper is white and ink is dark in every scheme, as printed (design/pictures/README.md).
const QColor inkt(0x1B, 0x24, 0x30);
const QColor grijs(0x55, 0x60, 0x6E);
const QColor merk(0xD9, 0xE8, 0xF5);
const QColor openInkt(0x8A, 0x53, 0x00);

int kleinVan(int gewoon) { return gewoon * 6 / 7; }
int grootVan(int gewoon) { return gewoon * 3 / 2; }

/// Blocks that are headings carry this.
constexpr int isKop = QTextFormat::UserProperty + 1;

QFont letter(int grootte, bool vet = false)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(grootte);
    font.setBold(vet);
    font.setHintingPreference(QFont::PreferNoHinting); // the same breaks at every size
    return font;
}

QTextCharFormat vorm(int grootte, bool vet, const QColor& kleur)
{
    QTextCharFormat uit;
    uit.setFont(letter(grootte, vet));
    uit.setForeground(kleur);
    return uit;
}

QTextBlockFormat blokVorm(int boven, int onder)
{
    QTextBlockFormat uit;
    uit.setTopMargin(boven);
    uit.setBottomMargin(onder);
    uit.setLineHeight(108, QTextBlockFormat::ProportionalHeight);
    return uit;
}

QTextBlockFormat kopVorm(int boven, bool opNieuwBlad)
{
    QTextBlockFormat uit = blokVorm(boven, 0);
    uit.setProperty(isKop, true);
    if (opNieuwBlad)
        uit.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    return uit;
}

/// Builds the document block by block.
class Schrijver {
public:
    Schrijver(QTextDocument& document, int gewoon) : m_cursor(&document), m_gewoon(gewoon) {}
    void alinea(const QString& tekst, const QTextCharFormat& letterVorm, const QTextBlockFormat& blok)
    {
        begin(blok);
        m_cursor.insertText(tekst, letterVorm);
    }
    void zinnen(const std::vector<Zin>& zinnen, const FieldPath& actief)
    {
        begin(blokVorm(m_gewoon / 5, m_gewoon * 2 / 5));
        for (size_t i = 0; i < zinnen.size(); ++i) {
            const Zin& zin = zinnen[i];
            QTextCharFormat f = vorm(m_gewoon, false, zin.open ? openInkt : inkt);
            const bool hier = !actief.isEmpty() && (zin.pad == actief || (!zin.pad.isEmpty() && actief.startsWith(zin.pad + u'/')) || zin.pad.startsWith(actief + u'/'));
            if (hier)
                f.setBackground(merk);
            f.setFontUnderline(hier);
            if (!zin.pad.isEmpty()) {
                f.setAnchor(true);
                f.setAnchorHref(zin.pad);
            }
            if (i > 0)
                m_cursor.insertText(u" "_s, vorm(m_gewoon, false, inkt));
            m_cursor.insertText(QString(zin.tekst).replace(u'\n', QChar::LineSeparator), f);
        }
    }

private:
    void begin(const QTextBlockFormat& blok)
    {
        if (m_eerste)
            m_cursor.setBlockFormat(blok);
        else
            m_cursor.insertBlock(blok);
        m_eerste = false;
    }
    QTextCursor m_cursor;
    int m_gewoon;
    bool m_eerste = true;
};

QString niveauTekst(Inlogniveau niveau)
{
    switch (niveau) {
    case Inlogniveau::TweeFactoren: return u"aangemeld met twee factoren"_s;
    case Inlogniveau::Certificaat: return u"aangemeld met een certificaat"_s;
    case Inlogniveau::Wachtwoord: break;
    }
    return u"aangemeld met een wachtwoord"_s;
}

QString rolTekst(Partijrol rol)
{
    switch (rol) {
    case Partijrol::Budgethouder: return u"budgethouder"_s;
    case Partijrol::Vertegenwoordiger: return u"vertegenwoordiger van de budgethouder"_s;
    case Partijrol::Zorgverlener: break;
    }
    return u"zorgverlener"_s;
}

/// The sheet of the first line: a block may begin on the sheet before it.
int bladVan(const QTextBlock& blok, const QAbstractTextDocumentLayout& opmaak)
{
    const double regel = blok.layout()->lineCount() > 0 ? blok.layout()->lineAt(0).y() : 0;
    return int(opmaak.blockBoundingRect(blok).top() + regel) / OvereenkomstPapier::hoogte;
}

/// Why this paper is no agreement; empty = it is one.
QString stempelVan(const ZorgovereenkomstVersie& versie)
{
    using enum ZorgovereenkomstStatus;
    if (versie.status == Afgekeurd)
        return u"Afgewezen op %1: deze versie geldt niet"_s.arg(datumTekst(nlDag(versie.statusSinds), Taal::Nl));
    if (versie.status == Ingetrokken || versie.status == Vervallen)
        return (versie.status == Ingetrokken ? u"Ingetrokken op %1: deze versie geldt niet"_s : u"Vervallen op %1: deze versie geldt niet"_s).arg(datumTekst(nlDag(versie.statusSinds), Taal::Nl));
    if (versie.handtekeningen.empty())
        return u"Niet ondertekend"_s;
    return isConcept(versie.status) ? u"Nog niet door iedereen ondertekend"_s : QString();
}

} // namespace

PapierRand papierRand(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const QString budgethouder = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : u"budgethouder"_s;
    const QString zorgverlener = feiten.zorgverlener && !feiten.zorgverlener->naam.isEmpty() ? feiten.zorgverlener->naam : u"zorgverlener"_s;
    PapierRand uit;
    uit.links = u"%1 · %2"_s.arg(budgethouder, zorgverlener);
    uit.onder = u"Overeenkomst %1, versie %2"_s.arg(feiten.zorgovereenkomst.nummer).arg(versie.volgnummer);
    if (isSysteemversie(versie)) {
        uit.handtekeningen << u"Deze versie geldt vanaf %1 omdat het wettelijk minimumloon steeg. Daarvoor is geen handtekening nodig."_s.arg(
            datumTekst(versie.inhoud.ingangsdatum, Taal::Nl));
        return uit;
    }
    uit.stempel = stempelVan(versie);
    if (versie.handtekeningen.empty())
        return uit;
    uit.vingerafdruk = QString::fromLatin1(versie.handtekeningen.back().inhoudHash.toHex());
    for (const Handtekening& h : versie.handtekeningen) {
        const QDateTime hier = nlTijd(h.tijdstip);
        uit.handtekeningen << u"Ondertekend door %1, %2, op %3 om %4, %5."_s.arg(h.naam, rolTekst(h.partij), datumTekst(hier.date(), Taal::Nl), hier.toString(u"HH:mm"_s), niveauTekst(h.niveau));
    }
    return uit;
}

OvereenkomstPapier::OvereenkomstPapier(const OvereenkomstTekst& tekst, const PapierRand& papierrand, const FieldPath& actief, int grootte)
    : m_rand(papierrand), m_letter(grootte), m_kant(grootte > letterOpPapier ? 84 : 144), m_voet(72 + kleinVan(grootte) * 5)
{
    if (!tekst.modelversie.isEmpty())
        m_rand.onder += u", model %1"_s.arg(tekst.modelversie);
    // A heading at the foot of a sheet goes to the next one, where its text is.
    QSet<int> breuken;
    zet(tekst, actief, breuken);
    for (int kop = losseKop(); kop >= 0 && !breuken.contains(kop); kop = losseKop()) {
        breuken.insert(kop);
        zet(tekst, actief, breuken);
    }
}

void OvereenkomstPapier::zet(const OvereenkomstTekst& tekst, const FieldPath& actief, const QSet<int>& breuken)
{
    m_document = std::make_unique<QTextDocument>();
    m_document->setDefaultFont(letter(m_letter));
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
    QTextFrameFormat kader = m_document->rootFrame()->frameFormat();
    kader.setLeftMargin(m_kant);
    kader.setRightMargin(m_kant);
    kader.setTopMargin(m_kant);
    kader.setBottomMargin(m_voet);
    m_document->rootFrame()->setFrameFormat(kader);
    vul(tekst, actief, breuken);
    m_document->setPageSize({breedte, hoogte}); // after the text: one layout instead of one a block
    m_document->pageCount();                    // the layout goes by parts; this finishes it
}

void OvereenkomstPapier::vul(const OvereenkomstTekst& tekst, const FieldPath& actief, const QSet<int>& breuken)
{
    const int klein = kleinVan(m_letter);
    const QTextCharFormat gewoon = vorm(m_letter, false, inkt);
    const QTextCharFormat kop = vorm(m_letter, true, inkt);
    int nummer = 0;
    Schrijver schrijver(*m_document, m_letter);
    if (!m_rand.stempel.isEmpty())
        schrijver.alinea(m_rand.stempel, vorm(klein, true, openInkt), blokVorm(0, klein / 2));
    schrijver.alinea(tekst.titel, vorm(grootVan(m_letter), true, inkt), blokVorm(0, 0));
    schrijver.alinea(tekst.ondertitel, vorm(klein, false, grijs), blokVorm(0, klein / 2));
    for (const Artikel& artikel : tekst.artikelen) {
        schrijver.alinea(artikel.kop, kop, kopVorm(m_letter * 4 / 5, breuken.contains(nummer++)));
        for (const std::vector<Zin>& zinnen : artikel.alineas)
            schrijver.zinnen(zinnen, actief);
    }
    if (!m_rand.handtekeningen.isEmpty())
        schrijver.alinea(u"Handtekeningen"_s, kop, kopVorm(m_letter, breuken.contains(nummer)));
    for (const QString& regel : m_rand.handtekeningen)
        schrijver.alinea(regel, gewoon, blokVorm(m_letter / 5, m_letter / 5));
}

int OvereenkomstPapier::losseKop() const
{
    int nummer = -1;
    for (QTextBlock blok = m_document->begin(); blok.next().isValid(); blok = blok.next()) {
        if (!blok.blockFormat().hasProperty(isKop))
            continue;
        ++nummer;
        if (bladVan(blok, *m_document->documentLayout()) != bladVan(blok.next(), *m_document->documentLayout()))
            return nummer;
    }
    return -1;
}

int OvereenkomstPapier::bladen() const
{
    // By the last line: room below it may reach a sheet further.
    const QTextBlock laatste = m_document->lastBlock();
    const QTextLayout& regels = *laatste.layout();
    const double onder = m_document->documentLayout()->blockBoundingRect(laatste).top() + (regels.lineCount() > 0 ? regels.lineAt(regels.lineCount() - 1).y() : 0);
    return int(onder) / hoogte + 1;
}

void OvereenkomstPapier::teken(QPainter& painter, int blad) const
{
    const int klein = kleinVan(m_letter);
    const int lijn = hoogte - m_voet + klein;
    painter.save();
    painter.translate(0, -double(blad) * hoogte);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, double(blad) * hoogte, breedte, lijn - 2);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setPen(QPen(grijs, 1));
    painter.drawLine(m_kant, lijn, breedte - m_kant, lijn);
    const QFontMetricsF maten(letter(klein));
    painter.setFont(letter(klein));
    QRectF regel(m_kant, lijn + klein / 2, breedte - 2 * m_kant, maten.height());
    const QString nummer = u"blad %1 van %2"_s.arg(blad + 1).arg(bladen());
    const double over = regel.width() - maten.horizontalAdvance(nummer) - klein;
    painter.drawText(regel, Qt::AlignRight | Qt::AlignTop, nummer);
    painter.drawText(regel, Qt::AlignLeft | Qt::AlignTop, maten.elidedText(m_rand.links, Qt::ElideRight, over));
    regel.translate(0, maten.height());
    painter.drawText(regel, Qt::AlignLeft | Qt::AlignTop, maten.elidedText(m_rand.onder, Qt::ElideRight, regel.width()));
    if (m_rand.vingerafdruk.isEmpty() || m_letter > letterOpPapier)
        return; // 64 digits fit in small letters only
    regel.translate(0, maten.height());
    painter.setFont(letter(klein * 4 / 5));
    painter.drawText(regel, Qt::AlignLeft | Qt::AlignTop, u"vingerafdruk %1"_s.arg(m_rand.vingerafdruk));
}

FieldPath OvereenkomstPapier::padOp(int blad, QPointF plek) const
{
    return m_document->documentLayout()->anchorAt(plek + QPointF(0, double(blad) * hoogte));
}

std::optional<std::pair<int, int>> OvereenkomstPapier::plekVan(const FieldPath& pad) const
{
    std::optional<std::pair<int, int>> ruim;
    for (QTextBlock blok = m_document->begin(); blok.isValid(); blok = blok.next()) {
        for (auto it = blok.begin(); !it.atEnd(); ++it) {
            const QString hier = it.fragment().charFormat().anchorHref();
            const bool precies = hier == pad;
            if (hier.isEmpty() || !(precies || pad.startsWith(hier + u'/') || hier.startsWith(pad + u'/')) || (!precies && ruim))
                continue;
            const QTextLine regel = blok.layout()->lineForTextPosition(it.fragment().position() - blok.position());
            const int y = int(m_document->documentLayout()->blockBoundingRect(blok).top() + (regel.isValid() ? regel.y() : 0));
            ruim = std::pair(y / hoogte, y % hoogte);
            if (precies)
                return ruim;
        }
    }
    return ruim;
}

QStringList OvereenkomstPapier::paden() const
{
    QStringList uit;
    for (QTextBlock blok = m_document->begin(); blok.isValid(); blok = blok.next()) {
        for (auto it = blok.begin(); !it.atEnd(); ++it) {
            const QString hier = it.fragment().charFormat().anchorHref();
            if (!hier.isEmpty() && !uit.contains(hier))
                uit << hier;
        }
    }
    return uit;
}

bool OvereenkomstPapier::koppenBij() const
{
    return losseKop() < 0;
}

QString OvereenkomstPapier::platteTekst() const
{
    return m_document->toPlainText();
}

bool schrijfPdf(QIODevice& naar, const OvereenkomstPapier& papier, const QString& titel)
{
    QPdfWriter pdf(&naar);
    pdf.setTitle(titel);
    pdf.setCreator(u"PGB Bureau"_s);
    pdf.setResolution(OvereenkomstPapier::resolutie);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    for (int blad = 0; blad < papier.bladen(); ++blad) {
        if (blad > 0)
            pdf.newPage();
        papier.teken(painter, blad);
    }
    return painter.end();
}

} // namespace pgb
