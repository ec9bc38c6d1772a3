#include "client/ui/declaratie/declaratie_uitvoer.h"
#include "client/models/declaratie_regel_tabel.h"
#include "client/models/maandrooster_tekst.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <memory>

namespace pgb::ui {
namespace {

struct DeclaratieUitvoer {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::DeclaratieUitvoer)
};

constexpr int voet = 24; ///< points under the lines for the number of the sheet

QString titelVan(const DeclaratieSession& session)
{
    return DeclaratieUitvoer::tr("Declaratie %1").arg(RoosterTekst::periode(session.draft().periode));
}

QStringList kopVan(const DeclaratieSession& session)
{
    const DeclaratieFeiten& feiten = session.feiten();
    const Declaratie& d = session.declaratie();
    QStringList regels;
    if (feiten.budgethouder)
        regels << DeclaratieUitvoer::tr("Budgethouder: %1").arg(volledigeNaam(feiten.budgethouder->naam));
    if (feiten.zorgverlener)
        regels << DeclaratieUitvoer::tr("Zorgverlener: %1").arg(feiten.zorgverlener->naam)
                      + (feiten.zorgverlener->kvkNummer ? DeclaratieUitvoer::tr(", KvK %1").arg(feiten.zorgverlener->kvkNummer->tekst()) : QString());
    if (feiten.zorgovereenkomst && !feiten.zorgovereenkomst->nummer.isEmpty())
        regels << DeclaratieUitvoer::tr("Zorgovereenkomst: %1").arg(feiten.zorgovereenkomst->nummer);
    if (!d.factuurnummer.isEmpty())
        regels << DeclaratieUitvoer::tr("Factuurnummer: %1").arg(d.factuurnummer);
    regels << DeclaratieUitvoer::tr("Periode: %1 tot en met %2").arg(RoosterTekst::datum(d.periode.van), RoosterTekst::datum(d.periode.tot));
    regels << (d.nummer.isEmpty() ? DeclaratieUitvoer::tr("Status: %1").arg(statusTekst(d))
                                  : DeclaratieUitvoer::tr("Status: %1, nummer %2").arg(statusTekst(d), d.nummer));
    regels << DeclaratieUitvoer::tr("Afgedrukt voor de dag %1").arg(RoosterTekst::datum(feiten.vandaag));
    return regels;
}

void zetTabel(QTextCursor& cursor, const DeclaratieSession& session)
{
    const DeclaratieRegelTabel tabel(session);
    QTextTableFormat vorm;
    vorm.setHeaderRowCount(1);
    vorm.setCellPadding(3);
    vorm.setCellSpacing(0);
    vorm.setBorder(0.5);
    vorm.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    vorm.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* t = cursor.insertTable(tabel.rowCount() + 2, tabel.columnCount(), vorm);
    QTextCharFormat vet;
    vet.setFontWeight(QFont::Bold);
    QTextBlockFormat rechts;
    rechts.setAlignment(Qt::AlignRight);
    const auto zet = [&](int rij, int kolom, const QString& tekst, bool kop) {
        QTextCursor cel = t->cellAt(rij, kolom).firstCursorPosition();
        if (kolom >= 3)
            cel.setBlockFormat(rechts);
        cel.insertText(tekst, kop ? vet : QTextCharFormat());
    };
    for (int kolom = 0; kolom < tabel.columnCount(); ++kolom) {
        zet(0, kolom, tabel.headerData(kolom, Qt::Horizontal, Qt::DisplayRole).toString(), true);
        for (int rij = 0; rij < tabel.rowCount(); ++rij)
            zet(rij + 1, kolom, tabel.index(rij, kolom).data().toString(), false);
    }
    const int som = tabel.rowCount() + 1;
    zet(som, 1, DeclaratieUitvoer::tr("Samen"), true);
    zet(som, 3, urenTekst(session.sommen().minuten, huidigeTaal()), true);
    zet(som, 5, RoosterTekst::euro(session.sommen().totaal), true);
}

std::unique_ptr<QTextDocument> document(const DeclaratieSession& session)
{
    auto doc = std::make_unique<QTextDocument>();
    QFont letter = doc->defaultFont();
    letter.setPixelSize(9); // a point on paper, see drukDeclaratieOp()
    doc->setDefaultFont(letter);
    doc->setDocumentMargin(0);
    QTextCursor cursor(doc.get());
    QTextCharFormat titel;
    titel.setProperty(QTextFormat::FontPixelSize, 14);
    titel.setFontWeight(QFont::Bold);
    cursor.insertText(titelVan(session), titel);
    for (const QString& regel : kopVan(session)) {
        cursor.insertBlock();
        cursor.insertText(regel, QTextCharFormat());
    }
    cursor.insertBlock();
    zetTabel(cursor, session);
    return doc;
}

} // namespace

bool drukDeclaratieOp(QPagedPaintDevice& apparaat, const DeclaratieSession& session)
{
    const auto doc = document(session);
    QPainter painter;
    if (!painter.begin(&apparaat))
        return false;
    // The document is laid out in points on this device, whatever its resolution.
    const qreal schaal = apparaat.logicalDpiX() / 72.0;
    painter.scale(schaal, schaal);
    const QSizeF blad(apparaat.width() / schaal, apparaat.height() / schaal - voet);
    doc->setPageSize(blad);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int i = 0; i < doc->pageCount(); ++i) {
        if (i > 0 && !apparaat.newPage())
            return false;
        painter.save();
        painter.translate(0, -i * blad.height());
        context.clip = QRectF(0, i * blad.height(), blad.width(), blad.height());
        painter.setClipRect(context.clip);
        doc->documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setPen(Qt::black);
        painter.setFont(doc->defaultFont());
        painter.drawText(QRectF(0, blad.height(), blad.width(), voet), Qt::AlignRight | Qt::AlignBottom,
                         DeclaratieUitvoer::tr("%1 · blad %2 van %3").arg(titelVan(session)).arg(i + 1).arg(doc->pageCount()));
    }
    return painter.end();
}

void drukDeclaratieAf(QWidget& bij, const DeclaratieSession& session, Navigator& navigator)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(titelVan(session));
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* kiezer = new QPrintDialog(printer.get(), &bij);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(kiezer, qOverload<>(&QDialog::accepted), &bij, [printer, van = QPointer(&session), &navigator] {
        navigator.toast(van && drukDeclaratieOp(*printer, *van) ? DeclaratieUitvoer::tr("De declaratie is naar de printer gestuurd.")
                                                                : DeclaratieUitvoer::tr("De printer neemt de declaratie niet aan. Kijk of hij aan staat."));
    });
    kiezer->open();
}

} // namespace pgb::ui
