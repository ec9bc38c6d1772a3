#include "client/ui/widgets/bestand_lezen.h"
#include "client/state/achtergrond.h"
#include "shared/text/probleem_text.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

namespace pgb::ui {
namespace {

struct BestandLezen {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::BestandLezen)
};

constexpr qint64 grootsteBestand = 10 * 1024 * 1024;

GelezenBestand lees(const QString& pad)
{
    GelezenBestand uit;
    uit.naam = QFileInfo(pad).fileName().left(200);
    const auto nee = [&uit](const QString& zin) {
        uit.fout = zin.arg(uit.naam);
        return uit;
    };
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        return nee(BestandLezen::tr("Wij kunnen %1 niet lezen."));
    if (bestand.size() > grootsteBestand)
        return nee(BestandLezen::tr("%1 is te groot. Een bijlage is hoogstens 10 MB."));
    uit.inhoud = bestand.readAll();
    const Bestandsoordeel oordeel = beoordeelBestand(uit.inhoud);
    if (!oordeel.bezwaar.isEmpty()) {
        uit.fout = probleemTekst({ProblemKind::OngeldigeInvoer, oordeel.bezwaar, {{QStringLiteral("bestandTekst"), uit.naam}}, {}, {}});
        return uit;
    }
    if (!oordeel.type || !oordeel.leesbaar)
        return nee(BestandLezen::tr("%1 is geen pdf, jpg, png of xml, of het bestand is beschadigd. De inhoud telt, niet de naam."));
    if (oordeel.wachtwoord)
        return nee(BestandLezen::tr("%1 heeft een wachtwoord. Haal het wachtwoord eraf en kies het bestand opnieuw."));
    uit.type = oordeel.type;
    return uit;
}

} // namespace

void leesBijlage(const QString& pad, QObject* context, std::function<void(const GelezenBestand&)> klaar)
{
    opAchtergrond(context, std::stop_source(), [pad](const std::stop_token&) { return lees(pad); }, std::move(klaar));
}

void kiesBijlage(QWidget& bij, const QString& titel, std::function<void(const QString&)> gekozen, bool ookXml)
{
    auto* kiezer = new QFileDialog(&bij, titel, {}, ookXml ? BestandLezen::tr("Bijlagen (*.pdf *.jpg *.jpeg *.png *.xml);;Alle bestanden (*)")
                                                           : BestandLezen::tr("Pdf of foto (*.pdf *.jpg *.jpeg *.png);;Alle bestanden (*)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(kiezer, &QFileDialog::fileSelected, &bij, std::move(gekozen));
    kiezer->open();
}

void bewaarBijlage(QWidget& bij, const QString& naam, const QByteArray& inhoud, std::function<void(const QString&)> klaar)
{
    auto* kiezer = new QFileDialog(&bij, BestandLezen::tr("Bestand opslaan"), naam);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(kiezer, &QFileDialog::fileSelected, &bij, [inhoud, klaar = std::move(klaar)](const QString& pad) {
        QSaveFile bestand(pad);
        const bool gelukt = bestand.open(QIODevice::WriteOnly) && bestand.write(inhoud) == inhoud.size() && bestand.commit();
        klaar(gelukt ? BestandLezen::tr("Het bestand staat in %1.").arg(pad) : BestandLezen::tr("Wij kunnen %1 niet schrijven. Kies een andere plek.").arg(pad));
    });
    kiezer->open();
}

QString bestandGrootte(qint64 bytes)
{
    constexpr qint64 mb = 1024 * 1024;
    return bytes < mb ? BestandLezen::tr("%1 kB").arg(std::max<qint64>(1, (bytes + 1023) / 1024)) : BestandLezen::tr("%1 MB").arg((bytes + mb - 1) / mb);
}

} // namespace pgb::ui
