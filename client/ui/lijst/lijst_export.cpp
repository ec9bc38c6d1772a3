#include "client/ui/lijst/lijst_export.h"
#include "client/ui/shell/commands.h"
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace pgb::ui {
namespace {

struct LijstExport {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstExport)
};

QString veld(QString tekst)
{
    const bool formule = !tekst.isEmpty() && (QStringLiteral("=+@\t\r").contains(tekst.front()) || (tekst.front() == u'-' && (tekst.size() == 1 || !tekst[1].isDigit())));
    if (formule)
        tekst.prepend(u'\'');
    return u'"' + tekst.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString inhoud(const QModelIndex& index)
{
    const QString tekst = index.data(Qt::DisplayRole).toString();
    return tekst.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : tekst;
}

void schrijf(const QString& pad, const QAbstractItemModel& model, Navigator& navigator)
{
    QSaveFile bestand(pad);
    const QByteArray tekst = lijstAlsCsv(model);
    const bool gelukt = bestand.open(QIODevice::WriteOnly) && bestand.write(tekst) == tekst.size() && bestand.commit();
    navigator.toast(gelukt ? LijstExport::tr("De lijst staat in %1.").arg(pad) : LijstExport::tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad));
}

} // namespace

QByteArray lijstAlsCsv(const QAbstractItemModel& model)
{
    QString tekst(QChar(0xfeff)); // so that a spreadsheet reads it as UTF-8
    QStringList regel;
    for (int kolom = 0; kolom < model.columnCount(); ++kolom)
        regel << veld(model.headerData(kolom, Qt::Horizontal).toString());
    tekst += regel.join(u';') + QStringLiteral("\r\n");
    for (int rij = 0; rij < model.rowCount(); ++rij) {
        if (!model.flags(model.index(rij, 0)).testFlag(Qt::ItemIsEnabled))
            continue; // the open part under a row
        regel.clear();
        for (int kolom = 0; kolom < model.columnCount(); ++kolom)
            regel << veld(inhoud(model.index(rij, kolom)));
        tekst += regel.join(u';') + QStringLiteral("\r\n");
    }
    return tekst.toUtf8();
}

void voegExportToe(Page& page, const PageContext& context, const QAbstractItemModel& model)
{
    voegExportToe(page, context, model, [&page] { return page.title(); });
}

void voegExportToe(QWidget& page, const PageContext& context, const QAbstractItemModel& model, std::function<QString()> naam)
{
    const auto vraag = [&page, &model, naam = std::move(naam), &navigator = context.navigator] {
        auto* kiezer = new QFileDialog(&page, LijstExport::tr("Lijst opslaan als bestand"), naam() + QStringLiteral(".csv"), LijstExport::tr("Tabel (*.csv)"));
        kiezer->setAttribute(Qt::WA_DeleteOnClose);
        kiezer->setAcceptMode(QFileDialog::AcceptSave);
        kiezer->setDefaultSuffix(QStringLiteral("csv"));
        QObject::connect(kiezer, &QFileDialog::fileSelected, &page, [&model, &navigator](const QString& pad) { schrijf(pad, model, navigator); });
        kiezer->open();
    };
    context.commands.add({QStringLiteral("lijst.exporteer"), LijstExport::tr("Lijst opslaan als bestand"), QKeySequence(Qt::CTRL | Qt::Key_E), vraag,
                          [&model] { return model.rowCount() > 0; }, LijstExport::tr("export exporteren rekenblad csv excel")}, &page);
}

} // namespace pgb::ui
