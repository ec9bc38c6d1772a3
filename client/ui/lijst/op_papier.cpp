#include "client/ui/lijst/op_papier.h"
#include "client/ui/lijst/lijst_druk.h"
#include <QCoreApplication>
#include <QProgressDialog>
#include <QTimer>

namespace pgb::ui {
namespace {

/// Short enough for a list of a few pages to be no wait, and for a window that is being worked in.
constexpr int eersteMs = 300, stukMs = 30;

struct OpPapier {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::OpPapier)
};

struct Werk {
    Werk(std::shared_ptr<QPagedPaintDevice> papier, std::vector<QStringList> rijen, const QString& titel, std::function<void(PapierEinde)> daarna)
        : apparaat(std::move(papier)), klaar(std::move(daarna)), druk(std::make_unique<LijstDruk>(*apparaat, std::move(rijen), titel))
    {
    }
    void meld(PapierEinde einde)
    {
        std::exchange(klaar, {})(einde);
        druk.reset();
    }
    std::shared_ptr<QPagedPaintDevice> apparaat;
    std::function<void(PapierEinde)> klaar;
    std::unique_ptr<LijstDruk> druk; ///< gone before what it draws on
};

PapierEinde eindeVan(const LijstDruk& druk) { return druk.gelukt() ? PapierEinde::Klaar : PapierEinde::Geweigerd; }

} // namespace

void zetOpPapier(QWidget& bij, std::shared_ptr<QPagedPaintDevice> apparaat, std::vector<QStringList> rijen, const QString& titel, std::function<void(PapierEinde)> klaar)
{
    const auto werk = std::make_shared<Werk>(std::move(apparaat), std::move(rijen), titel, std::move(klaar));
    if (!werk->druk->verder(eersteMs))
        return werk->meld(eindeVan(*werk->druk));
    auto* voortgang = new QProgressDialog(QString(), OpPapier::tr("Stop"), 0, werk->druk->totaal(), &bij);
    voortgang->setWindowTitle(titel);
    voortgang->setMinimumDuration(0);
    voortgang->setAutoClose(false);
    voortgang->setAutoReset(false);
    auto* tik = new QTimer(voortgang);
    const auto klaarMet = [voortgang, tik, werk](PapierEinde einde) {
        tik->stop();
        voortgang->disconnect();
        voortgang->hide();
        voortgang->deleteLater();
        werk->meld(einde);
    };
    const auto toon = [voortgang, werk] {
        voortgang->setLabelText(OpPapier::tr("De lijst gaat op papier: bladzijde %1.").arg(werk->druk->bladzijde()));
        voortgang->setValue(werk->druk->gedaan());
    };
    QObject::connect(voortgang, &QProgressDialog::canceled, tik, [klaarMet] { klaarMet(PapierEinde::Gestopt); });
    QObject::connect(tik, &QTimer::timeout, tik, [werk, klaarMet, toon] {
        const bool verder = werk->druk->verder(stukMs);
        verder ? toon() : klaarMet(eindeVan(*werk->druk));
    });
    toon();
    voortgang->show();
    tik->start(0);
}

} // namespace pgb::ui
