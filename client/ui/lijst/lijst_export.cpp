#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/lijst_druk.h"
#include "client/ui/lijst/op_papier.h"
#include "client/ui/shell/commands.h"
#include "shared/base/ascii.h"
#include "shared/text/csv_veld.h"
#include "shared/text/formats.h"
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <xlsxwriter.h>

namespace pgb::ui {
namespace {

struct LijstExport {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstExport)
};

QString inhoud(const QModelIndex& index)
{
    const QString tekst = index.data(Qt::DisplayRole).toString();
    return tekst.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : tekst;
}

/// "€ 1.234,56" or "€1,234.56" in 1/100 000 euro; nothing when it is no amount.
std::optional<qint64> geldIn(const QString& tekst)
{
    const bool nl = huidigeTaal() == Taal::Nl;
    const bool min = tekst.startsWith(QLatin1Char('-'));
    if (tekst.mid(min ? 1 : 0, 1) != QStringLiteral("€"))
        return std::nullopt;
    QString getal = tekst.mid(min ? 2 : 1).remove(QChar(QChar::Nbsp)).remove(nl ? QLatin1Char('.') : QLatin1Char(','));
    const QStringList delen = getal.replace(QLatin1Char(','), QLatin1Char('.')).split(QLatin1Char('.'));
    if (delen.size() > 2)
        return std::nullopt;
    const auto euros = ascii::number(delen[0], 12), rest = ascii::number(delen.value(1).leftJustified(5, QLatin1Char('0')), 5);
    if (!euros || !rest)
        return std::nullopt;
    return (min ? -1 : 1) * (*euros * 100'000 + *rest);
}

/// "1.234" or "1,234"; nothing when it is no whole number, or one that is written as a name ("00417").
std::optional<qint64> getalIn(QString tekst)
{
    tekst.remove(huidigeTaal() == Taal::Nl ? QLatin1Char('.') : QLatin1Char(','));
    return tekst.size() > 1 && tekst.startsWith(QLatin1Char('0')) ? std::nullopt : ascii::number(tekst, 12);
}

/// The columns of a list that are shown.
class ZichtbareKolommen final : public QSortFilterProxyModel {
public:
    explicit ZichtbareKolommen(const QTableView& lijst) : m_lijst(lijst) { setSourceModel(lijst.model()); }

protected:
    bool filterAcceptsColumn(int kolom, const QModelIndex&) const override { return !m_lijst.isColumnHidden(kolom); }

private:
    const QTableView& m_lijst;
};

/// Rows that are shown, as texts: the headings first. The open part under a row is none.
template<class F>
void rijen(const QAbstractItemModel& model, F doe)
{
    QStringList rij;
    for (int kolom = 0; kolom < model.columnCount(); ++kolom)
        rij << model.headerData(kolom, Qt::Horizontal).toString();
    doe(rij);
    for (int r = 0; r < model.rowCount(); ++r) {
        if (!model.flags(model.index(r, 0)).testFlag(Qt::ItemIsEnabled))
            continue;
        rij.clear();
        for (int kolom = 0; kolom < model.columnCount(); ++kolom)
            rij << inhoud(model.index(r, kolom));
        doe(rij);
    }
}

std::vector<QStringList> alleRijen(const QAbstractItemModel& model)
{
    std::vector<QStringList> uit;
    rijen(model, [&](const QStringList& rij) { uit.push_back(rij); });
    return uit;
}

/// A file that is there only when it is whole.
struct PdfPapier {
    PdfPapier(const QString& pad, const QString& titel) : bestand(pad), schrijver(&bestand)
    {
        schrijver.setPageSize(QPageSize(QPageSize::A4));
        schrijver.setPageOrientation(QPageLayout::Landscape);
        schrijver.setTitle(titel);
    }
    QSaveFile bestand;
    QPdfWriter schrijver;
};

bool schrijfCsv(const QAbstractItemModel& model, const QString& pad)
{
    QSaveFile bestand(pad);
    const QByteArray tekst = lijstAlsCsv(model);
    return bestand.open(QIODevice::WriteOnly) && bestand.write(tekst) == tekst.size() && bestand.commit();
}

bool isPdf(const QString& pad) { return pad.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive); }

bool schrijf(const QAbstractItemModel& model, const QString& titel, const QString& pad)
{
    return pad.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? schrijfLijstAlsXlsx(model, titel, pad)
           : isPdf(pad)                                               ? schrijfLijstAlsPdf(model, titel, pad)
                                                                      : schrijfCsv(model, pad);
}

void zeg(bool gelukt, const QString& pad, Navigator& navigator)
{
    navigator.toast(gelukt ? LijstExport::tr("De lijst staat in %1.").arg(pad) : LijstExport::tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad));
}

/// As `schrijf`, and says how it ended; a long list goes on paper while the window goes on.
void schrijfEnZeg(QWidget& bij, const QAbstractItemModel& model, const QString& titel, const QString& pad, Navigator& navigator)
{
    if (!isPdf(pad))
        return zeg(schrijf(model, titel, pad), pad, navigator);
    const auto papier = std::make_shared<PdfPapier>(pad, titel);
    if (!papier->bestand.open(QIODevice::WriteOnly))
        return zeg(false, pad, navigator);
    const std::shared_ptr<QPagedPaintDevice> apparaat(papier, &papier->schrijver);
    zetOpPapier(bij, apparaat, alleRijen(model), titel, [papier, pad, &navigator](PapierEinde einde) {
        if (einde == PapierEinde::Gestopt)
            return navigator.toast(LijstExport::tr("Het opslaan is gestopt. Er is geen bestand gemaakt."));
        zeg(einde == PapierEinde::Klaar && papier->bestand.commit(), pad, navigator);
    });
}

} // namespace

bool bewaarLijst(const QTableView& lijst, const QString& titel, const QString& pad) { return schrijf(ZichtbareKolommen(lijst), titel, pad); }

QByteArray lijstAlsCsv(const QAbstractItemModel& model)
{
    QString tekst(QChar(0xfeff)); // so that a spreadsheet reads it as UTF-8
    rijen(model, [&](QStringList rij) {
        for (QString& cel : rij)
            cel = csvVeld(cel);
        tekst += rij.join(u';') + QStringLiteral("\r\n");
    });
    return tekst.toUtf8();
}

bool schrijfLijstAlsXlsx(const QAbstractItemModel& model, const QString& titel, const QString& pad)
{
    // Row by row, so that a long list takes no more memory than a short one.
    lxw_workbook_options opties{};
    opties.constant_memory = LXW_TRUE;
    const QByteArray naar = QFile::encodeName(pad);
    lxw_workbook* boek = workbook_new_opt(naar.constData(), &opties);
    if (!boek)
        return false;
    lxw_worksheet* blad = workbook_add_worksheet(boek, nullptr);
    lxw_format* kop = workbook_add_format(boek);
    format_set_bold(kop);
    lxw_format* geld = workbook_add_format(boek);
    format_set_num_format(geld, "\"€\" #,##0.00###;-\"€\" #,##0.00###");
    lxw_doc_properties eigenschappen{};
    QByteArray naam = titel.toUtf8();
    eigenschappen.title = naam.data();
    workbook_set_properties(boek, &eigenschappen);
    QList<bool> getallen;
    for (int kolom = 0; kolom < model.columnCount(); ++kolom)
        getallen << bool(model.headerData(kolom, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    lxw_row_t r = 0;
    rijen(model, [&](const QStringList& rij) {
        for (qsizetype kolom = 0; kolom < rij.size(); ++kolom) {
            if (const auto bedrag = geldIn(rij[kolom]))
                worksheet_write_number(blad, r, lxw_col_t(kolom), *bedrag / 100'000.0, geld);
            else if (const auto getal = r > 0 && getallen[kolom] ? getalIn(rij[kolom]) : std::nullopt)
                worksheet_write_number(blad, r, lxw_col_t(kolom), double(*getal), nullptr);
            else
                worksheet_write_string(blad, r, lxw_col_t(kolom), rij[kolom].toUtf8().constData(), r == 0 ? kop : nullptr);
        }
        ++r;
    });
    return workbook_close(boek) == LXW_NO_ERROR;
}

bool drukLijstOp(QPagedPaintDevice& apparaat, const QAbstractItemModel& model, const QString& titel)
{
    LijstDruk druk(apparaat, alleRijen(model), titel);
    while (druk.verder(1000)) { }
    return druk.gelukt();
}

bool schrijfLijstAlsPdf(const QAbstractItemModel& model, const QString& titel, const QString& pad)
{
    PdfPapier papier(pad, titel);
    return papier.bestand.open(QIODevice::WriteOnly) && drukLijstOp(papier.schrijver, model, titel) && papier.bestand.commit();
}

void drukLijstAf(QWidget& bij, const QAbstractItemModel& model, const QString& titel, Navigator& navigator)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(titel);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* kiezer = new QPrintDialog(printer.get(), &bij);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(kiezer, qOverload<>(&QDialog::accepted), &bij, [&bij, printer, &model, titel, &navigator] {
        zetOpPapier(bij, printer, alleRijen(model), titel, [printer, &navigator](PapierEinde einde) {
            if (einde == PapierEinde::Gestopt)
                printer->abort(); // not every printing system can
            navigator.toast(einde == PapierEinde::Gestopt                                                    ? LijstExport::tr("Het afdrukken is gestopt. De bladzijden die al klaar waren, kunnen nog uit de printer komen.")
                            : einde == PapierEinde::Geweigerd || printer->printerState() == QPrinter::Error ? LijstExport::tr("De printer neemt de lijst niet aan. Kijk of hij aan staat.")
                                                                                                            : LijstExport::tr("De lijst is naar de printer gestuurd."));
        });
    });
    kiezer->open();
}

namespace {

using Schrijver = std::function<void(const QString& pad, const QString& titel)>;

void voegToe(QWidget& deel, const PageContext& context, const Schrijver& schrijver, const std::function<bool()>& heeftRijen, const std::function<QString()>& naam)
{
    const auto vraag = [&deel, schrijver, naam] {
        auto* kiezer = new QFileDialog(&deel, LijstExport::tr("Lijst opslaan als bestand"), naam() + QStringLiteral(".csv"),
                                       LijstExport::tr("Tabel (*.csv);;Rekenblad (*.xlsx);;Papier (*.pdf)"));
        kiezer->setAttribute(Qt::WA_DeleteOnClose);
        kiezer->setAcceptMode(QFileDialog::AcceptSave);
        kiezer->setDefaultSuffix(QStringLiteral("csv"));
        QObject::connect(kiezer, &QFileDialog::filterSelected, kiezer, [kiezer](const QString& filter) {
            kiezer->setDefaultSuffix(filter.contains(QLatin1String("xlsx")) ? QStringLiteral("xlsx") : filter.contains(QLatin1String("pdf")) ? QStringLiteral("pdf") : QStringLiteral("csv"));
        });
        QObject::connect(kiezer, &QFileDialog::fileSelected, &deel, [schrijver, naam](const QString& pad) { schrijver(pad, naam()); });
        kiezer->open();
    };
    context.commands.add({QStringLiteral("lijst.exporteer"), LijstExport::tr("Lijst opslaan als bestand"), QKeySequence(Qt::CTRL | Qt::Key_E), vraag, heeftRijen,
                          LijstExport::tr("export exporteren rekenblad csv excel")}, &deel);
}

} // namespace

void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model)
{
    voegExportToe(page, context, model, [&page] { return page.title(); });
}

void voegExportToe(QWidget& deel, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam)
{
    voegToe(deel, context, [&deel, &model, &navigator = context.navigator](const QString& pad, const QString& titel) { schrijfEnZeg(deel, model, titel, pad, navigator); },
            [&model] { return model.rowCount() > 0; }, naam);
}

void voegExportToe(Page& page, const PageContext& context, std::function<const QTableView*()> lijst)
{
    const auto heeftRijen = [lijst] { return lijst() && lijst()->model()->rowCount() > 0; };
    voegToe(page, context, [&page, lijst, heeftRijen, &navigator = context.navigator](const QString& pad, const QString& titel) {
        if (heeftRijen())
            schrijfEnZeg(page, ZichtbareKolommen(*lijst()), titel, pad, navigator);
    }, heeftRijen, [&page] { return page.title(); });
}

} // namespace pgb::ui
