#include "client/ui/lijst/lijst_werk.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QProgressDialog>
#include <QTimer>
#include <algorithm>

namespace pgb::ui {
namespace {

/// Long enough for a list of a few pages, and no wait yet; short enough for a window that is being worked in.
constexpr int eersteMs = 300, stukMs = 30;

struct LijstWerkTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstWerk)
};

} // namespace

QProgressBar* kaleBalk()
{
    auto* balk = new QProgressBar;
    balk->setTextVisible(false);
    return balk;
}

namespace {

/// Child of the page while it reads, and of the window from then on.
class LijstWerk final : public QObject {
public:
    LijstWerk(QWidget& bij, std::unique_ptr<LijstLezer> lezer, const QString& titel, std::unique_ptr<LijstDoel> doel, std::function<void(WerkEinde)> klaar)
        : QObject(&bij), m_venster(bij.window()), m_titel(titel), m_lezer(std::move(lezer)), m_doel(std::move(doel)), m_klaar(std::move(klaar))
    {
        connect(&m_tik, &QTimer::timeout, this, [this] {
            if (stap(stukMs))
                toon();
        });
    }
    ~LijstWerk() override
    {
        delete m_voortgang.data();
        if (m_doel && !m_lezer)
            m_doel->breekAf();
    }
    /// What was read already.
    LijstWerk(QWidget& bij, LijstTabel tabel, const QString& titel, std::unique_ptr<LijstDoel> doel, std::function<void(WerkEinde)> klaar)
        : LijstWerk(bij, std::unique_ptr<LijstLezer>(), titel, std::move(doel), std::move(klaar))
    {
        neem(std::move(tabel));
    }
    void begin()
    {
        QElapsedTimer klok;
        klok.start();
        if (!stap(eersteMs))
            return;
        m_voortgang = new QProgressDialog(QString(), LijstWerkTekst::tr("Stoppen"), 0, 1, m_venster);
        m_voortgang->setBar(kaleBalk());
        m_voortgang->setWindowTitle(m_titel);
        m_voortgang->setAutoClose(false);
        m_voortgang->setAutoReset(false);
        connect(m_voortgang, &QProgressDialog::canceled, this, [this] { eindig(WerkEinde::Gestopt); });
        m_voortgang->setMinimumDuration(int(std::max<qint64>(0, eersteMs - klok.elapsed()))); // it shows itself then
        m_voortgang->setValue(0);
        toon();
        if (klok.hasExpired(eersteMs))
            m_voortgang->show();
        m_tik.start();
    }

private:
    /// False when it is done, and told.
    bool stap(int milliseconden)
    {
        if (m_lezer) {
            if (m_lezer->verder(milliseconden))
                return true;
            if (!m_lezer->gelukt())
                return eindig(WerkEinde::Gestopt);
            LijstTabel tabel = m_lezer->neem();
            m_lezer.reset();
            neem(std::move(tabel));
        }
        return m_doel->verder(milliseconden) || eindig(m_doel->rondAf() ? WerkEinde::Klaar : WerkEinde::Geweigerd);
    }
    void neem(LijstTabel tabel)
    {
        m_totaal = int(tabel.rijen.size());
        m_doel->begin(std::move(tabel));
        m_tik.setInterval(m_doel->pauze());
        setParent(m_venster);
    }
    bool eindig(WerkEinde hoe)
    {
        m_tik.stop();
        if (m_voortgang) {
            m_voortgang->disconnect(this);
            m_voortgang->hide();
        }
        if (hoe == WerkEinde::Gestopt && !m_lezer)
            m_doel->breekAf();
        m_doel.reset();
        deleteLater();
        std::exchange(m_klaar, {})(hoe);
        return false;
    }
    void toon()
    {
        m_voortgang->setMaximum(m_lezer ? m_lezer->totaal() : m_totaal);
        m_voortgang->setLabelText(m_lezer ? LijstWerkTekst::tr("De lijst wordt gelezen.") : m_doel->stand());
        m_voortgang->setValue(m_lezer ? m_lezer->gedaan() : m_doel->gedaan());
    }
    QPointer<QWidget> m_venster;
    QString m_titel;
    std::unique_ptr<LijstLezer> m_lezer; ///< null = all is read
    std::unique_ptr<LijstDoel> m_doel;   ///< null = it is done
    std::function<void(WerkEinde)> m_klaar;
    QPointer<QProgressDialog> m_voortgang;
    QTimer m_tik;
    int m_totaal = 0;
};

} // namespace

void brengLijst(QWidget& bij, const QAbstractItemModel& model, std::vector<int> kolommen, const QString& titel, std::unique_ptr<LijstDoel> doel,
                std::function<void(WerkEinde)> klaar)
{
    (new LijstWerk(bij, std::make_unique<LijstLezer>(model, std::move(kolommen)), titel, std::move(doel), std::move(klaar)))->begin();
}

void brengTabel(QWidget& bij, LijstTabel tabel, const QString& titel, std::unique_ptr<LijstDoel> doel, std::function<void(WerkEinde)> klaar)
{
    (new LijstWerk(bij, std::move(tabel), titel, std::move(doel), std::move(klaar)))->begin();
}

} // namespace pgb::ui
