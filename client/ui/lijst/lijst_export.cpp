#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/bladen_werk.h"
#include "client/ui/lijst/lijst_werk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/row_table.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>

namespace pgb::ui {
namespace {

struct LijstExport {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstExport)
};

struct PdfPapier {
    PdfPapier(std::shared_ptr<QSaveFile> naar, const QString& titel) : bestand(std::move(naar)), schrijver(bestand.get())
    {
        schrijver.setPageSize(QPageSize(QPageSize::A4));
        schrijver.setPageOrientation(QPageLayout::Landscape);
        schrijver.setTitle(titel);
    }
    std::shared_ptr<QSaveFile> bestand;
    QPdfWriter schrijver;
};

std::shared_ptr<QPagedPaintDevice> pdf(const std::shared_ptr<QSaveFile>& bestand, const QString& titel)
{
    const auto papier = std::make_shared<PdfPapier>(bestand, titel);
    return {papier, &papier->schrijver};
}

std::unique_ptr<LijstDoel> doelVan(const std::shared_ptr<QSaveFile>& bestand, const QString& titel)
{
    const QString pad = bestand->fileName();
    if (pad.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return std::make_unique<PapierDoel>(pdf(bestand, titel), titel, [bestand] { return bestand->commit(); }, [] {});
    if (pad.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return std::make_unique<BestandDoel>(bestand, [titel](const LijstTabel& tabel, QIODevice& naar, const GaDoor& gaDoor) { return schrijfXlsx(tabel, titel, naar, gaDoor); });
    return std::make_unique<BestandDoel>(bestand, schrijfCsv);
}

/// What is shown, when it is asked for.
struct Bron {
    const QAbstractItemModel* model = nullptr; ///< null = there is none now
    std::vector<int> kolommen;
    LijstBladen bladen = {};
    bool heeftRijen() const { return model && model->rowCount() > 0; }
};
using WelkeBron = std::function<Bron()>;
using Naam = std::function<QString()>;

std::unique_ptr<LijstSchrijver> schrijverVan(QSaveFile& bestand, const QString& titel, const LijstTabel& kop)
{
    return bestand.fileName().endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? xlsxSchrijver(bestand, titel, kop.getallen) : csvSchrijver(bestand);
}

/// Rows that are not held here go to the file as they come.
void schrijfBladen(QWidget& bij, const Bron& bron, const QString& titel, const std::shared_ptr<QSaveFile>& bestand, const std::function<void(WerkEinde)>& zeg)
{
    const LijstTabel kop = kopVan(*bron.model, bron.kolommen);
    const std::shared_ptr<LijstSchrijver> schrijver = schrijverVan(*bestand, titel, kop);
    if (!schrijver->schrijf(kop.rijen.front()))
        return zeg(WerkEinde::Geweigerd);
    leesBladen(bij, bron.bladen, bron.kolommen, titel, [schrijver](const QStringList& rij) { return schrijver->schrijf(rij); }, [schrijver, bestand, zeg](WerkEinde einde) {
        zeg(einde != WerkEinde::Klaar || (schrijver->sluit() && bestand->commit()) ? einde : WerkEinde::Geweigerd);
    });
}

/// On paper every row has to be there before the first can be drawn: the columns are as wide as what stands in them.
void brengBladen(QWidget& bij, const Bron& bron, const QString& titel, const std::function<std::unique_ptr<LijstDoel>()>& doel, const std::function<void(WerkEinde)>& zeg)
{
    const auto tabel = std::make_shared<LijstTabel>(kopVan(*bron.model, bron.kolommen));
    const auto neem = [tabel](QStringList rij) {
        tabel->rijen.push_back(std::move(rij));
        return true;
    };
    leesBladen(bij, bron.bladen, bron.kolommen, titel, neem, [&bij, tabel, titel, doel, zeg](WerkEinde einde) {
        einde == WerkEinde::Klaar ? brengTabel(bij, std::move(*tabel), titel, doel(), zeg) : zeg(einde);
    });
}

void schrijf(QWidget& bij, const Bron& bron, const QString& titel, const QString& pad, Navigator& navigator)
{
    const auto zeg = [pad, &navigator](WerkEinde einde) {
        navigator.toast(einde == WerkEinde::Gestopt ? LijstExport::tr("Het opslaan is gestopt. Er is geen bestand gemaakt.")
                        : einde == WerkEinde::Onvolledig ? LijstExport::tr("Wij konden de lijst niet helemaal lezen. Er is geen bestand gemaakt.")
                        : einde == WerkEinde::Klaar ? LijstExport::tr("De lijst staat in %1.").arg(pad)
                                                    : LijstExport::tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad));
    };
    const auto bestand = std::make_shared<QSaveFile>(pad);
    if (!bestand->open(QIODevice::WriteOnly))
        return zeg(WerkEinde::Geweigerd);
    if (bron.bladen.vraag && pad.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return brengBladen(bij, bron, titel, [bestand, titel] { return doelVan(bestand, titel); }, zeg);
    if (bron.bladen.vraag)
        return schrijfBladen(bij, bron, titel, bestand, zeg);
    brengLijst(bij, *bron.model, bron.kolommen, titel, doelVan(bestand, titel), zeg);
}

void vraagBestand(QWidget& bij, const WelkeBron& bron, const Naam& naam, Navigator& navigator)
{
    auto* kiezer = new QFileDialog(&bij, LijstExport::tr("Lijst opslaan als bestand"), naam() + QStringLiteral(".csv"),
                                   LijstExport::tr("Tabel (*.csv);;Rekenblad (*.xlsx);;Papier (*.pdf)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setDefaultSuffix(QStringLiteral("csv"));
    QObject::connect(kiezer, &QFileDialog::filterSelected, kiezer, [kiezer](const QString& filter) {
        kiezer->setDefaultSuffix(filter.contains(QLatin1String("xlsx")) ? QStringLiteral("xlsx") : filter.contains(QLatin1String("pdf")) ? QStringLiteral("pdf") : QStringLiteral("csv"));
    });
    QObject::connect(kiezer, &QFileDialog::fileSelected, &bij, [&bij, bron, naam, &navigator](const QString& pad) {
        if (const Bron nu = bron(); nu.heeftRijen())
            schrijf(bij, nu, naam(), pad, navigator);
    });
    kiezer->open();
}

void druk(QWidget& bij, const Bron& bron, const QString& titel, const std::shared_ptr<QPrinter>& printer, Navigator& navigator)
{
    const auto gelukt = [printer] { return printer->printerState() != QPrinter::Error; };
    const auto breekAf = [printer] { printer->abort(); }; // not every printing system can
    const auto doel = [printer, titel, gelukt, breekAf] { return std::make_unique<PapierDoel>(printer, titel, gelukt, breekAf); };
    const auto zeg = [&navigator](WerkEinde einde) {
        navigator.toast(einde == WerkEinde::Gestopt ? LijstExport::tr("Het afdrukken is gestopt. De bladzijden die al klaar waren, kunnen nog uit de printer komen.")
                        : einde == WerkEinde::Onvolledig ? LijstExport::tr("Wij konden de lijst niet helemaal lezen. Er is niets afgedrukt.")
                        : einde == WerkEinde::Geweigerd ? LijstExport::tr("De printer neemt de lijst niet aan. Kijk of hij aan staat.")
                                                        : LijstExport::tr("De lijst is naar de printer gestuurd."));
    };
    bron.bladen.vraag ? brengBladen(bij, bron, titel, doel, zeg) : brengLijst(bij, *bron.model, bron.kolommen, titel, doel(), zeg);
}

void vraagPrinter(QWidget& bij, const WelkeBron& bron, const Naam& naam, Navigator& navigator)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(naam());
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* kiezer = new QPrintDialog(printer.get(), &bij);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(kiezer, qOverload<>(&QDialog::accepted), &bij, [&bij, bron, naam, printer, &navigator] {
        if (const Bron nu = bron(); nu.heeftRijen())
            druk(bij, nu, naam(), printer, navigator);
    });
    kiezer->open();
}

void voegToe(QWidget& deel, const PageContext& context, const WelkeBron& bron, const Naam& naam, bool ookOpPapier)
{
    const auto heeftRijen = [bron] { return bron().heeftRijen(); };
    Navigator& navigator = context.navigator;
    context.commands.add({QStringLiteral("lijst.exporteer"), LijstExport::tr("Lijst opslaan als bestand"), QKeySequence(Qt::CTRL | Qt::Key_E),
                          [&deel, bron, naam, &navigator] { vraagBestand(deel, bron, naam, navigator); }, heeftRijen, LijstExport::tr("export exporteren rekenblad csv excel")}, &deel);
    if (ookOpPapier)
        context.commands.add({QStringLiteral("lijst.afdrukken"), LijstExport::tr("Lijst afdrukken"), QKeySequence(QKeySequence::Print),
                              [&deel, bron, naam, &navigator] { vraagPrinter(deel, bron, naam, navigator); }, heeftRijen, LijstExport::tr("print papier")}, &deel);
}

} // namespace

void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model)
{
    voegToe(page, context, [&model] { return Bron{&model, alleKolommen(model)}; }, [&page] { return page.title(); }, true);
}

void voegExportToe(QWidget& deel, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam)
{
    voegToe(deel, context, [&model] { return Bron{&model, alleKolommen(model)}; }, naam, false);
}

void voegExportToe(Page& page, const PageContext& context, std::function<const QTableView*()> lijst, std::function<LijstBladen()> bladen)
{
    const WelkeBron bron = [lijst, bladen] { return lijst() ? Bron{lijst()->model(), zichtbareKolommen(*lijst()), bladen ? bladen() : LijstBladen()} : Bron(); };
    voegToe(page, context, bron, [&page] { return page.title(); }, true);
}

void voegExportToe(Page& page, const PageContext& context)
{
    voegExportToe(page, context, [&page]() -> const QTableView* {
        if (const auto* nu = qobject_cast<const QTableView*>(page.focusWidget()))
            return nu;
        const QList<RowTable*> lijsten = page.findChildren<RowTable*>();
        const auto eerste = std::find_if(lijsten.begin(), lijsten.end(), [](const RowTable* lijst) { return lijst->isVisible() && lijst->model()->rowCount() > 0; });
        return eerste == lijsten.end() ? nullptr : *eerste;
    });
}

} // namespace pgb::ui
