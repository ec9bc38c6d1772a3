#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/bulk_bestand.h"
#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_kolommen.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_tokens.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/probleem_text.h"
#include <QAbstractItemModel>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {

Address bulkAdres() { return {Section::Declaraties, {}, QStringLiteral("bulk")}; }

Page* makeBulkPage(const Address& address, const PageContext& context, const std::function<BulkServices()>& services)
{
    return address == bulkAdres() ? new BulkPage(context, services()) : nullptr;
}

BulkPage::BulkPage(const PageContext& context, const BulkServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_sessie(services.gateway), m_stroom(services.lezer), m_opzoeken(services.lezer),
      m_stappen(new StepBar(context.theme, {tr("Bestand"), tr("Kolommen"), tr("Controleren"), tr("Indienen")})), m_fout(new FoutBalk(context.theme)), m_bron(makeLabel({}, LabelLook::Plain, true)), m_stapel(new QStackedWidget),
      m_bestand(new BulkBestand(context, services.map)), m_kolommen(new BulkKolommen(context)), m_resultaat(new BulkResultaat(context, m_sessie)), m_indienen(new BulkIndienen(context, m_sessie))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_stappen);
    kolom->addWidget(m_fout);
    m_fout->hide();
    m_bron->setContentsMargins(16, 6, 16, 6);
    setTone(m_bron, Role::Attention);
    m_bron->hide();
    kolom->addWidget(m_bron);
    for (QWidget* deel : {static_cast<QWidget*>(m_bestand), static_cast<QWidget*>(m_kolommen), static_cast<QWidget*>(m_resultaat), static_cast<QWidget*>(m_indienen)})
        m_stapel->addWidget(deel);
    kolom->addWidget(m_stapel, 1);
    m_stappen->setCurrent(0);
    verbindBestand();
    verbindSessie();
    voegOpdrachten();
}

void BulkPage::verbindBestand()
{
    connect(m_stappen, &StepBar::currentChanged, this, [this](int stap) { m_stapel->setCurrentIndex(stap); Q_EMIT described(); });
    connect(m_bestand, &BulkBestand::gekozen, this, &BulkPage::openBestand);
    connect(m_bestand, &BulkBestand::geplakt, this, &BulkPage::openTekst);
    connect(m_bestand, &BulkBestand::tokens, this, [this] { (new BulkTokens(m_context, m_services.gateway, this))->open(); });
    connect(m_bestand, &BulkBestand::mapGekozen, this, [this](const QString& map) { if (m_services.bewaarMap) m_services.bewaarMap(map); });
    connect(m_kolommen, &BulkKolommen::verder, this, &BulkPage::begin);
    connect(&m_stroom, &BestandStroom::bekeken, this, &BulkPage::toonKolommen);
    connect(&m_stroom, &BestandStroom::afschrift, this, [this](const std::shared_ptr<const BestandKopie>& kopie) {
        m_bestand->setBezig(false);
        m_services.openAfschrift ? m_services.openAfschrift(kopie, m_geopend) : zegFout(bronFout("isAfschrift"));
    });
    connect(&m_stroom, &BestandStroom::blok, &m_sessie, [this](const std::vector<Bulkregel>& regels) { m_sessie.breng(regels); });
    connect(&m_stroom, &BestandStroom::klaar, this, [this](const BronKenmerken& kenmerken) {
        zegVanBron(kenmerken);
        m_sessie.eindeBestand();
    });
    connect(&m_stroom, &BestandStroom::mislukt, this, [this](const Problem& problem) {
        m_bestand->setBezig(false);
        m_sessie.breekAf();
        zegFout(problem);
    });
    connect(&m_opzoeken, &BestandStroom::rij, m_resultaat, &BulkResultaat::toonOrigineel);
    connect(m_resultaat, &BulkResultaat::origineelNodig, this, [this](int nummer) { if (m_stroom.kopie()) m_opzoeken.zoekRij(m_stroom.kopie(), nummer); });
    connect(m_resultaat, &BulkResultaat::stoppen, this, [this] { m_sessie.stop(); m_stroom.stop(); });
}

void BulkPage::zegVanBron(const BronKenmerken& kenmerken)
{
    m_bron->setText(bronZinnen(kenmerken).join(QLatin1Char(' ')));
    m_bron->setVisible(!m_bron->text().isEmpty());
}

void BulkPage::toonKolommen(const BestandVoorstel& voorstel, const QByteArray& hash, const BronKenmerken& kenmerken)
{
    m_bestand->setBezig(false);
    m_naam = m_geopend;
    m_hash = hash;
    const auto keuze = kiesProfiel(voorstel, m_profielen);
    m_bron->hide();
    m_kolommen->toon(keuze ? keuze->voorstel : voorstel, kenmerken, keuze ? keuze->profiel : BulkprofielTekst());
    m_stappen->setState(0, StepState::Klaar);
    toonStap(1);
}

void BulkPage::verbindSessie()
{
    connect(&m_sessie, &BulkSession::genomen, this, [this] { m_stroom.genomen(); });
    connect(&m_sessie, &BulkSession::gewijzigd, this, &BulkPage::werkBij);
    connect(&m_sessie, &BulkSession::mislukt, this, &BulkPage::zegFout);
    connect(&m_sessie, &BulkSession::begonnen, this, [this] {
        if (m_sessie.batch().status == Bulkstatus::Ingediend)
            m_context.navigator.toast(tr("Dit bestand is al ingediend op %1. Dubbele regels tellen niet nog eens mee.").arg(m_sessie.batch().ingediendOp.toLocalTime().toString(QStringLiteral("d-M-yyyy"))));
    });
    connect(&m_sessie, &BulkSession::gecontroleerd, this, [this] {
        m_resultaat->lees();
        m_indienen->werkBij();
        // With nothing wrong there is nothing to look at first.
        if (m_sessie.regelsMet(Bulkstand::Fout) == 0 && m_sessie.goede() > 0 && m_stapel->currentIndex() == 2)
            toonStap(3);
    });
    connect(&m_sessie, &BulkSession::ingediend, this, [this](qint64 declaraties, qint64 regels) {
        m_context.navigator.toast(tr("%1 regels in %2 declaraties voorgelegd aan de budgethouders.").arg(regels).arg(declaraties), [this] { m_sessie.trekIn(); });
        m_stappen->setState(3, StepState::Klaar);
        m_indienen->leesRetour();
    });
    connect(&m_sessie, &BulkSession::ingetrokken, this, [this](qint64 declaraties, qint64 teLaat) {
        m_context.navigator.toast(teLaat == 0 ? tr("%1 declaraties teruggetrokken.").arg(declaraties) : tr("%1 declaraties teruggetrokken. %2 zitten al in een betaling.").arg(declaraties).arg(teLaat));
        m_sessie.controleer();
    });
    connect(m_indienen, &BulkIndienen::indienen, this, &BulkPage::dienIn);
    connect(m_indienen, &BulkIndienen::herinneren, &m_sessie, &BulkSession::herinner);
    connect(&m_sessie, &BulkSession::herinnerd, this, [this](qint64 declaraties) {
        m_context.navigator.toast(declaraties == 0 ? tr("Wie wacht, is vandaag al herinnerd.") : tr("Herinnerd aan %1 declaraties.").arg(declaraties));
    });
    connect(m_indienen, &BulkIndienen::intrekken, this, [this] { m_sessie.trekIn(); });
    connect(m_fout, &FoutBalk::opnieuw, this, [this] { m_fout->hide(); brengVerder(); });
}

void BulkPage::voegOpdrachten()
{
    voegExportToe(*this, m_context, [this]() -> const QAbstractItemModel* {
        return m_stapel->currentIndex() == 2 ? &m_resultaat->lijst() : m_stapel->currentIndex() == 3 ? &m_indienen->lijst() : nullptr;
    });
    Commands& c = m_context.commands;
    c.add({QStringLiteral("bulk.open"), tr("Bestand openen"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { toonStap(0); m_bestand->kies(); }, {}, tr("bulk importeren csv excel")}, this);
    c.add({QStringLiteral("bulk.plak"), tr("Regels plakken"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { m_bestand->plak(); }, {}, tr("bulk klembord")}, this);
    c.add({QStringLiteral("bulk.verder"), tr("Verder: controleren of indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
               if (m_stapel->currentIndex() == 1 && m_kolommen->compleet())
                   begin();
               else if (m_sessie.goede() > 0)
                   dienIn();
           }, {}, tr("bulk versturen")}, this);
    c.add({QStringLiteral("bulk.corrigeer"), tr("Corrigeer alle regels met deze oorzaak"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_resultaat->corrigeerAlle(); },
           [this] { return m_stapel->currentIndex() == 2; }, tr("bulk tarief overeenkomst")}, this);
    c.add({QStringLiteral("bulk.tokens"), tr("Toegang voor programma's"), {}, [this] { (new BulkTokens(m_context, m_services.gateway, this))->open(); }, {}, tr("bulk token pgb api koppeling")}, this);
    c.add({QStringLiteral("bulk.weg"), tr("Laat alle regels met deze oorzaak weg"), {}, [this] { m_resultaat->laatAlleWeg(); }, [this] { return m_stapel->currentIndex() == 2; }, {}}, this);
}

std::vector<KeyHint> BulkPage::keyHints() const
{
    switch (m_stapel->currentIndex()) {
    case 0: return {{QKeySequence(Qt::CTRL | Qt::Key_O), tr("bestand openen")}};
    case 1: return {{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("controleren")}};
    case 2: return {{QKeySequence(Qt::Key_Return), tr("herstellen")}, {QKeySequence(Qt::Key_F8), tr("volgende")}, {QKeySequence(Qt::CTRL | Qt::Key_G), tr("corrigeer alle")}};
    default: return {{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("indienen")}};
    }
}

bool BulkPage::walkFindings(bool forward) { return m_stapel->currentIndex() == 2 && m_resultaat->volgendeRegel(forward); }

void BulkPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_services.gateway.profielen(this, [this](const Outcome<std::vector<BulkprofielTekst>>& profielen) {
        if (profielen)
            m_profielen = *profielen;
    });
    if (m_stapel->currentIndex() == 0)
        m_bestand->zetFocus();
}

void BulkPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void BulkPage::dropEvent(QDropEvent* event) { openBestand(event->mimeData()->urls().first().toLocalFile()); }

void BulkPage::openBestand(const QString& pad)
{
    if (!pad.isEmpty() && opent(QFileInfo(pad).fileName()))
        m_stroom.bekijk(pad);
}

void BulkPage::openTekst(const QByteArray& tekst)
{
    if (opent(tr("Geplakt op %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("d-M-yyyy HH:mm")))))
        m_stroom.bekijkTekst(tekst);
}

bool BulkPage::opent(const QString& naam)
{
    if (m_sessie.bezig() != BulkSession::Bezig::Niets)
        return false;
    m_fout->hide();
    m_bron->hide();
    m_nogmaals = false;
    m_geopend = naam;
    m_bestand->setBezig(true);
    return true;
}

void BulkPage::toonStap(int stap)
{
    m_stappen->setCurrent(stap);
    m_stapel->setCurrentIndex(stap);
    if (stap == 0)
        m_bestand->zetFocus();
    else if (stap == 1)
        m_kolommen->zetFocus();
    else if (stap == 3)
        m_indienen->zetFocus();
    Q_EMIT described();
}

void BulkPage::begin()
{
    m_fout->hide();
    if (const QString naam = m_kolommen->bewaarAls(); !naam.isEmpty()) {
        m_services.gateway.bewaarProfiel({m_kolommen->agb(), naam, profielTekst(alsProfiel(m_kolommen->voorstel(), naam, m_kolommen->agb()))}, this, [this](const Outcome<BulkprofielTekst>& bewaard) {
            if (!bewaard)
                m_context.navigator.toast(probleemTekst(bewaard.problem()));
        });
    }
    m_stappen->setState(1, StepState::Klaar);
    m_sessie.begin({m_naam.left(200), m_hash, m_kolommen->referentie(), m_kolommen->factuurpatroon(), m_nogmaals, indelingSleutel(m_kolommen->voorstel())});
    m_stroom.lees(m_kolommen->voorstel());
    toonStap(2);
}

/// After an error: the file is begun, or brought on where it stopped, or checked on. What the server has stays.
void BulkPage::brengVerder()
{
    if (!m_sessie.heeftBatch()) {
        if (m_stapel->currentIndex() >= 2)
            begin();
    } else if (m_sessie.gebracht()) {
        m_sessie.controleer();
    } else {
        m_sessie.hervat();
        m_stroom.lees(m_kolommen->voorstel());
    }
}

void BulkPage::vraagNogmaals(const Problem& problem)
{
    toonStap(1);
    auto* dialoog = new BevestigenDialoog({tr("Al ingediend"), probleemTekst(problem), tr("Nog eens brengen")}, [this](const QString&) {
        m_nogmaals = true;
        begin();
    }, this);
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->open();
}

void BulkPage::werkBij()
{
    m_resultaat->werkBij();
    m_indienen->werkBij();
    const qint64 fout = m_sessie.regelsMet(Bulkstand::Fout);
    m_stappen->setState(2, fout > 0 ? StepState::LetOp : m_sessie.goede() > 0 ? StepState::Klaar : StepState::Leeg, int(fout));
}

void BulkPage::zegFout(const Problem& problem)
{
    if (problem.code == QLatin1String("bestandAndereIndeling"))
        return vraagNogmaals(problem);
    const QString bestand = bestandProbleemTekst(problem);
    bestand.isEmpty() ? m_fout->toon(problem) : m_fout->toon(bestand, false);
    m_fout->show();
}

void BulkPage::dienIn()
{
    if (m_sessie.bezig() != BulkSession::Bezig::Niets || m_sessie.goede() == 0)
        return;
    const qint64 blijft = m_sessie.regelsMet(Bulkstand::Fout);
    QString wat = blijft > 0 ? tr("%1 goede regels gaan naar de budgethouders. %2 regels blijven staan.").arg(m_sessie.goede()).arg(blijft)
                                   : tr("%1 goede regels gaan naar de budgethouders.").arg(m_sessie.goede());
    if (!m_sessie.gebracht())
        wat += QLatin1Char(' ') + tr("Niet het hele bestand is gelezen. Open het daarna nog eens: de rest volgt dan.");
    auto* dialoog = new BevestigenDialoog({tr("Bulk indienen"), wat, tr("Indienen")}, [this](const QString&) {
        toonStap(3);
        m_sessie.dienIn();
    }, this);
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->open();
}

} // namespace pgb::ui
