#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <memory>

namespace pgb::ui {
namespace {

struct OvereenkomstUitvoer {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::OvereenkomstUitvoer)
};

} // namespace

OvereenkomstDruk drukVan(const ZorgovereenkomstFeiten& feiten, const std::function<bool(const FieldPath&)>& gekozen)
{
    return {OvereenkomstUitvoer::tr("Zorgovereenkomst %1, versie %2").arg(feiten.zorgovereenkomst.nummer).arg(feiten.versie.volgnummer),
            OvereenkomstArtikelen::van(feiten, gekozen), papierRand(feiten)};
}

void bewaarAlsPdf(QWidget& bij, const OvereenkomstDruk& druk, Navigator& navigator)
{
    auto* kiezer = new QFileDialog(&bij, OvereenkomstUitvoer::tr("Overeenkomst opslaan als pdf"), druk.titel + QStringLiteral(".pdf"), OvereenkomstUitvoer::tr("Pdf (*.pdf)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(kiezer, &QFileDialog::fileSelected, &bij, [druk, &navigator](const QString& pad) {
        QSaveFile bestand(pad);
        const bool gelukt = bestand.open(QIODevice::WriteOnly) && schrijfPdf(bestand, OvereenkomstPapier(druk.tekst, druk.rand), druk.titel) && bestand.commit();
        navigator.toast(gelukt ? OvereenkomstUitvoer::tr("De overeenkomst staat in %1.").arg(pad) : OvereenkomstUitvoer::tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad));
    });
    kiezer->open();
}

bool drukAfOp(QPrinter& printer, const OvereenkomstDruk& druk)
{
    const OvereenkomstPapier papier(druk.tekst, druk.rand);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double schaal = double(printer.resolution()) / OvereenkomstPapier::resolutie;
    painter.scale(schaal, schaal);
    const int eerste = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int laatste = printer.toPage() > 0 ? std::min(printer.toPage(), papier.bladen()) : papier.bladen();
    for (int blad = eerste; blad <= laatste; ++blad) {
        if (blad > eerste && !printer.newPage())
            return false;
        papier.teken(painter, blad - 1);
    }
    return painter.end();
}

void drukAf(QWidget& bij, const OvereenkomstDruk& druk, Navigator& navigator)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(druk.titel);
    printer->setFullPage(true); // the sheets have their own margins
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* kiezer = new QPrintDialog(printer.get(), &bij);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(kiezer, qOverload<>(&QDialog::accepted), &bij, [printer, druk, &navigator] {
        navigator.toast(drukAfOp(*printer, druk) ? OvereenkomstUitvoer::tr("De overeenkomst is naar de printer gestuurd.")
                                                   : OvereenkomstUitvoer::tr("De printer neemt de overeenkomst niet aan. Kijk of hij aan staat."));
    });
    kiezer->open();
}

} // namespace pgb::ui
