#include "client/import/bron_zinnen.h"
#include "client/models/nl_tijd.h"
#include "client/ui/bulk/bulk_bestand.h"
#include "client/ui/bulk/bulk_eerdere.h"
#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_kolommen.h"
#include "client/ui/bulk/bulk_kop.h"
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/bulk/bulk_tokens.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/probleem_text.h"
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

// Which file the page is about: opened here, or brought before.

namespace pgb::ui {

void BulkPage::verbindBestand()
{
    connect(m_stappen, &StepBar::currentChanged, this, [this](int stap) {
        m_dientStraksIn = false;
        m_stapel->setCurrentIndex(stap);
        if (stap == 0)
            m_bestand->eerdere().lees();
        Q_EMIT described();
    });
    connect(m_bestand, &BulkBestand::gekozen, this, &BulkPage::openBestand);
    connect(m_bestand, &BulkBestand::geplakt, this, &BulkPage::openTekst);
    connect(m_bestand, &BulkBestand::onthouden, this, &BulkPage::toonOnthouden);
    connect(m_bestand, &BulkBestand::tokens, this, &BulkPage::toonTokens);
    connect(m_bestand, &BulkBestand::mapGekozen, this, [this](const QString& map) { if (m_services.bewaarMap) m_services.bewaarMap(map); });
    connect(&m_bestand->eerdere(), &BulkEerdere::gekozen, this, &BulkPage::openBatch);
    connect(&m_bestand->eerdere(), &BulkEerdere::gelezen, this, [this](const std::vector<wire::BulkBatch>& batches) { if (m_services.batchesGelezen) m_services.batchesGelezen(batches); });
    connect(m_kolommen, &BulkKolommen::verder, this, &BulkPage::begin);
}

void BulkPage::verbindStroom()
{
    connect(&m_stroom, &BestandStroom::bekeken, this, &BulkPage::toonKolommen);
    connect(&m_stroom, &BestandStroom::afschrift, this, [this](const std::shared_ptr<const BestandKopie>& kopie) {
        setLeest(false);
        m_services.openAfschrift ? m_services.openAfschrift(kopie, std::exchange(m_geopend, m_naam)) : zegFout(bronFout("isAfschrift"));
    });
    connect(&m_stroom, &BestandStroom::blok, &m_sessie, [this](const std::vector<Bulkregel>& regels) { m_sessie.breng(regels); });
    connect(&m_stroom, &BestandStroom::klaar, this, [this](const BronKenmerken& kenmerken) {
        m_kop->zegVanBron(bronZinnen(kenmerken));
        m_sessie.eindeBestand();
    });
    connect(&m_stroom, &BestandStroom::mislukt, this, [this](const Problem& problem) {
        setLeest(false);
        m_sessie.breekAf();
        zegFout(problem);
        m_geopend = m_naam;
    });
    connect(m_kop->stopknop(), &QPushButton::clicked, this, &BulkPage::stopLezen);
    m_weg->setEnabled(false);
    connect(m_weg, &QShortcut::activated, this, [this] { m_leest ? stopLezen() : stop(); });
    connect(&m_opzoeken, &BestandStroom::rij, m_resultaat, &BulkResultaat::toonOrigineel);
}

void BulkPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_services.gateway.profielen(this, [this](const Outcome<std::vector<BulkprofielTekst>>& profielen) {
        if (profielen)
            m_profielen = *profielen;
    });
    m_bestand->eerdere().lees();
    ververs();
    if (m_stapel->currentIndex() == 0 || std::exchange(m_focusBijTonen, false))
        zetFocus();
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
    if (opent(tr("Geplakt op %1").arg(nlNu().toString(QStringLiteral("d-M-yyyy HH:mm")))))
        m_stroom.bekijkTekst(tekst);
}

bool BulkPage::isBezet()
{
    if (m_vanzelf) // what is chosen goes before it
        stopLezen();
    if (m_leest)
        m_context.navigator.toast(tr("Wij lezen nog %1. Wacht tot dat klaar is, of kies Stoppen.").arg(m_geopend));
    else if (!m_sessie.rust())
        m_context.navigator.toast(tr("Wij zijn nog bezig met %1. Wacht tot dat klaar is, of stop het bij stap %2.").arg(m_sessie.batch().naam).arg(m_sessie.bezig() == BulkSession::Bezig::Indienen ? 4 : 3));
    return m_leest || !m_sessie.rust();
}

bool BulkPage::opent(const QString& naam)
{
    if (isBezet())
        return false;
    m_kop->fout().hide();
    m_nogmaals = m_wachtOpServer = false;
    m_geopend = naam;
    setLeest(true);
    return true;
}

/// While a file is looked at nothing is done with the one before.
void BulkPage::setLeest(bool leest)
{
    m_leest = leest;
    m_vanzelf = false;
    const bool vanStop = m_kop->stopknop()->hasFocus(); // it goes away
    for (int stap = 0; stap < m_stapel->count(); ++stap)
        m_stapel->widget(stap)->setEnabled(!leest);
    m_kop->toonLeest(leest ? m_geopend : QString()); // its button is there after the focus went: Enter twice stops nothing
    m_weg->setEnabled(leest || !m_sessie.rust());
    if (!leest && isVisible() && (vanStop || !isAncestorOf(window()->focusWidget())))
        zetFocus();
}

/// The file that is looked at is left; the one that was open stays.
void BulkPage::stopLezen()
{
    if (!m_leest)
        return;
    ++m_leesbeurt;
    m_stroom.stop();
    m_geopend = m_naam;
    setLeest(false);
}

void BulkPage::vergeetVorige()
{
    m_resultaat->leeg();
    m_indienen->leeg();
    m_sessie.leeg();
    m_kop->zegVanBron({});
    m_kop->fout().hide();
    m_resultaat->zetMaat(Bulkveld::Aantal);
    m_vanHier = m_naarStap = m_heropend = m_wachtOpServer = m_dientStraksIn = false;
    for (int stap = 0; stap < m_stapel->count(); ++stap)
        m_stappen->setState(stap, StepState::Leeg);
}

void BulkPage::toonKolommen(const BestandVoorstel& voorstel, const QByteArray& hash, const BronKenmerken& kenmerken)
{
    vergeetVorige();
    werkBij();
    setLeest(false);
    m_naam = m_geopend;
    m_hash = hash;
    m_leveranciers = kenmerken.leveranciers.join(QLatin1Char(' '));
    m_kop->toonNaam(m_naam);
    const auto keuze = kiesProfiel(voorstel, m_profielen);
    m_kolommen->toon(keuze ? keuze->voorstel : voorstel, kenmerken, keuze ? keuze->profiel : BulkprofielTekst(), keuze ? std::nullopt : gemisteKolommen(voorstel, m_profielen));
    m_stappen->setState(0, StepState::Klaar);
    toonStap(1);
}

void BulkPage::openBatch(BulkId id)
{
    if (m_sessie.rust() && !m_leest && id == m_sessie.batch().id) {
        m_kop->fout().hide(); // it was of what was opened in between
        return toonStap(stapVoor());
    }
    if (opent(tr("bestand %1").arg(id.waarde)))
        leesBatch(id, true);
}

void BulkPage::openBewaarde()
{
    const QStringList open = m_bewaard.split(QLatin1Char(' '));
    const BulkId id{open.first().toLongLong()};
    if (!id || !opent(tr("bestand %1").arg(id.waarde)))
        return;
    m_vanzelf = true;
    leesBatch(id, open.size() == 1);
}

void BulkPage::leesBatch(BulkId id, bool gebracht)
{
    m_services.gateway.batch(id, this, [this, gebracht, beurt = ++m_leesbeurt](const Outcome<wire::BulkBatch>& batch) {
        if (beurt != m_leesbeurt)
            return;
        setLeest(false);
        if (batch)
            return toonBatch(*batch, gebracht);
        const QString naam = std::exchange(m_geopend, m_naam);
        if (m_sessie.heeftBatch()) // beside the title of that one it would be of that one
            return m_context.navigator.toast(QStringLiteral("%1: %2").arg(naam, probleemTekst(batch.problem())));
        if (batch.problem().kind == ProblemKind::NietGevonden && m_services.bewaarOpen)
            m_services.bewaarOpen(m_bewaard = QString());
        zegFout(batch.problem());
    });
}

void BulkPage::toonBatch(const wire::BulkBatch& batch, bool gebracht)
{
    m_stroom.stop(); // what it still reads is of the file before
    vergeetVorige();
    m_sessie.neemEerdere(batch, gebracht);
    m_geopend = m_naam = batch.naam;
    m_kop->toonBatch(batch);
    m_kolommen->toonGeen(true);
    const StepState gelezen = batch.status == Bulkstatus::Onvolledig ? StepState::Leeg : StepState::Klaar;
    m_stappen->setState(0, gelezen);
    m_stappen->setState(1, gelezen);
    toonStap(stapVoor());
    if (batch.teControleren == 0)
        return naControle();
    m_naarStap = true;
    m_sessie.controleer();
}

void BulkPage::ververs()
{
    if (m_stapel->currentIndex() == 0)
        m_bestand->eerdere().lees();
    if (!m_leest)
        m_sessie.ververs();
}

void BulkPage::begin()
{
    m_kop->fout().hide();
    m_wachtOpServer = false;
    if (const QString naam = m_kolommen->bewaarAls(); !naam.isEmpty()) {
        m_services.gateway.bewaarProfiel({m_kolommen->agb(), naam, profielTekst(alsProfiel(m_kolommen->voorstel(), naam, m_kolommen->agb()))}, this, [this](const Outcome<BulkprofielTekst>& bewaard) {
            if (!bewaard)
                m_context.navigator.toast(probleemTekst(bewaard.problem()));
        });
    }
    m_resultaat->leeg();
    m_resultaat->zetMaat(veldVanAantal(m_kolommen->voorstel()));
    m_indienen->leeg();
    m_stappen->setState(1, StepState::Klaar);
    m_vanHier = true;
    m_sessie.begin({m_naam.left(200), m_hash, m_kolommen->referentie(), m_kolommen->factuurpatroon(), m_nogmaals, indelingSleutel(m_kolommen->voorstel()), m_leveranciers});
    m_stroom.lees(m_kolommen->voorstel());
    toonStap(2);
}

/// After an error: the file is begun, or brought on where it stopped, or checked on. What the server has stays.
void BulkPage::brengVerder()
{
    m_wachtOpServer = false;
    if (m_leest || !m_sessie.rust())
        return;
    if (!m_sessie.heeftBatch()) {
        if (m_stapel->currentIndex() >= 2 && m_kolommen->compleet())
            begin();
        else if (m_stapel->currentIndex() == 0)
            openBewaarde();
    } else if (m_sessie.gebracht() || !m_vanHier) {
        m_sessie.controleer();
    } else {
        m_sessie.hervat();
        m_stroom.lees(m_kolommen->voorstel());
    }
}

/// From where it stopped; a file that was not read here is opened for it.
void BulkPage::brengRest()
{
    m_kop->fout().hide();
    if (!m_vanHier || m_sessie.gebracht())
        return kiesBestand();
    brengVerder();
    toonStap(2);
}

void BulkPage::verbindingTerug()
{
    if (!m_wachtOpServer)
        return ververs();
    m_kop->fout().hide();
    brengVerder();
}

void BulkPage::vraagNogmaals(const Problem& problem)
{
    toonStap(1);
    (new BevestigenDialoog({tr("Al ingediend"), probleemTekst(problem), tr("Nog eens brengen")}, [this](const QString&) {
        m_nogmaals = true;
        begin();
    }, this))->open();
}

void BulkPage::zegFout(const Problem& problem)
{
    if (problem.code == QLatin1String("bestandAndereIndeling"))
        return vraagNogmaals(problem);
    m_dientStraksIn = false;
    if (problem.code == QLatin1String("regelsNietBekeken")) { // others since the list was read
        m_kop->fout().toon(probleemTekst(problem), false);
        toonStap(2);
        return m_resultaat->lees();
    }
    m_wachtOpServer = problem.kind == ProblemKind::NietBeschikbaar;
    const QString bestand = bestandProbleemTekst(problem);
    // What is not right in what was sent does not become so by sending it again.
    bestand.isEmpty() ? m_kop->fout().toon(probleemTekst(problem), problem.kind != ProblemKind::OngeldigeInvoer) : m_kop->fout().toon(QStringLiteral("%1: %2").arg(m_geopend, bestand), false);
    if (!m_sessie.heeftBatch() && m_vanHier && m_kolommen->compleet() && m_stapel->currentIndex() == 2 && problem.kind == ProblemKind::OngeldigeInvoer) {
        toonStap(1);
        m_kolommen->naarVeld(problem.path);
    }
}

} // namespace pgb::ui
