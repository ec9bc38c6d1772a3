#include "client/ui/lijst/bladen_werk.h"
#include <QCoreApplication>
#include <QProgressBar>
#include <QProgressDialog>

namespace pgb::ui {
namespace {

struct BladenWerkTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::LijstWerk)
};

class BladenWerk final : public QObject {
public:
    BladenWerk(QWidget& bij, LijstBladen bladen, std::vector<int> kolommen, const QString& titel, std::function<bool(QStringList)> neem, std::function<void(WerkEinde)> klaar)
        : QObject(&bij), m_bladen(std::move(bladen)), m_kolommen(std::move(kolommen)), m_neem(std::move(neem)), m_klaar(std::move(klaar)),
          m_voortgang(new QProgressDialog(BladenWerkTekst::tr("De lijst wordt gelezen."), BladenWerkTekst::tr("Stoppen"), 0, 0, bij.window()))
    {
        m_voortgang->setBar(kaleBalk());
        m_voortgang->setMaximum(int(m_bladen.totaal));
        m_voortgang->setWindowTitle(titel);
        m_voortgang->setAutoClose(false);
        m_voortgang->setAutoReset(false);
        connect(m_voortgang, &QProgressDialog::canceled, this, [this] { eindig(WerkEinde::Gestopt); });
    }
    ~BladenWerk() override { delete m_voortgang.data(); }
    void vraag(qint64 na)
    {
        m_bladen.vraag(na, this, [this](const Outcome<LijstBlad>& blad) {
            if (!m_klaar)
                return;
            if (!blad)
                return eindig(WerkEinde::Onvolledig);
            for (const QStringList& rij : blad->rijen) {
                QStringList cellen;
                for (const int kolom : m_kolommen)
                    cellen << rij.value(kolom);
                if (!m_neem(std::move(cellen)))
                    return eindig(WerkEinde::Geweigerd);
            }
            m_voortgang->setValue(std::min(m_gedaan += int(blad->rijen.size()), m_voortgang->maximum()));
            blad->volgende ? vraag(*blad->volgende) : eindig(WerkEinde::Klaar);
        });
    }

private:
    void eindig(WerkEinde hoe)
    {
        m_voortgang->disconnect(this);
        m_voortgang->hide();
        deleteLater();
        std::exchange(m_klaar, {})(hoe);
    }
    LijstBladen m_bladen;
    std::vector<int> m_kolommen;
    std::function<bool(QStringList)> m_neem;
    std::function<void(WerkEinde)> m_klaar;
    QPointer<QProgressDialog> m_voortgang;
    int m_gedaan = 0;
};

} // namespace

void leesBladen(QWidget& bij, const LijstBladen& bladen, std::vector<int> kolommen, const QString& titel, std::function<bool(QStringList rij)> neem,
                std::function<void(WerkEinde)> klaar)
{
    (new BladenWerk(bij, bladen, std::move(kolommen), titel, std::move(neem), std::move(klaar)))->vraag(0);
}

} // namespace pgb::ui
