#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/declaratie/balk.h"
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/empty_state.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <QVBoxLayout>

namespace pgb::ui {

using G = ZorgovereenkomstGebeurtenis;

OvereenkomstPage::OvereenkomstPage(const PageContext& context, const OvereenkomstServices& services, const Address& address,
                                   BudgethouderId budgethouder, ZorgovereenkomstId id, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_address(address), m_budgethouder(budgethouder), m_id(id),
      m_melding(new MeldingBalk(context.theme)), m_typwerk(new MeldingBalk(context.theme)), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(0);
    auto* boven = new QVBoxLayout;
    boven->setContentsMargins(12, 0, 12, 0);
    boven->setSpacing(4);
    boven->addWidget(m_typwerk);
    boven->addWidget(m_melding);
    m_kolom->addLayout(boven);
    connect(m_melding, &MeldingBalk::eersteGekozen, this, [this] { if (const auto doe = m_opEerste) doe(); });
    connect(m_melding, &MeldingBalk::tweedeGekozen, this, [this] { if (const auto doe = m_opTweede) doe(); });
    connect(m_typwerk, &MeldingBalk::eersteGekozen, this, [this] { if (const auto doe = m_opTypwerk) doe(); });
    connect(m_typwerk, &MeldingBalk::tweedeGekozen, this, [this] { if (const auto doe = m_opVergeet) doe(); });
    connect(&services.gateway, &ZorgovereenkomstGateway::changed, this, &OvereenkomstPage::elders);
    opdrachten();
    haalOp();
}

OvereenkomstPage::~OvereenkomstPage()
{
    if (m_autosave)
        m_autosave->bewaarHier();
    // The parts look at the session; they go first.
    delete m_opstellen;
    delete m_bekijken;
}

void OvereenkomstPage::opdrachten()
{
    const auto opstellend = [this] { return inOpstellen(); };
    m_context.commands.add({QStringLiteral("overeenkomst.volgende"), tr("Volgende stap"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                            [this] { m_opstellen->stapVerder(1); }, opstellend, {}}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.vorige"), tr("Vorige stap"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                            [this] { m_opstellen->stapVerder(-1); }, opstellend, {}}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.delen"), tr("Delen met zorgverlener"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                            [this] { deel(); }, opstellend, tr("versturen indienen")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.blad"), tr("Toon het blad van de overeenkomst"), {}, [this] { m_opstellen->wisselBlad(); },
                            opstellend, tr("voorbeeld contract tekst")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.ondertekenen"), tr("Overeenkomst ondertekenen"), {},
                            [this] { m_bekijken->begin(m_services.zorgverlenerKant() ? G::OndertekenenZorgverlener : G::OndertekenenBudgethouder); },
                            [this] { return m_bekijken != nullptr; }, tr("tekenen handtekening")}, this);
    const auto open = [this] { return m_session != nullptr; };
    m_context.commands.add({QStringLiteral("overeenkomst.pdf"), tr("Overeenkomst opslaan als pdf"), QKeySequence(Qt::CTRL | Qt::Key_E),
                            [this] { uitvoer(&bewaarAlsPdf); }, open, tr("bewaren downloaden bestand")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.afdrukken"), tr("Overeenkomst afdrukken"), QKeySequence(QKeySequence::Print),
                            [this] { uitvoer(&drukAf); }, open, tr("printen papier printer")}, this);
}

void OvereenkomstPage::uitvoer(void (*doe)(QWidget&, const ZorgovereenkomstFeiten&, Navigator&))
{
    doe(*this, m_bekijken ? m_bekijken->getoond() : m_session->feiten(), m_context.navigator);
}

bool OvereenkomstPage::inOpstellen() const
{
    return m_opstellen && m_session && m_session->bewerkbaar();
}

void OvereenkomstPage::haalOp()
{
    m_melding->hide();
    const auto klaar = [this](const Outcome<ZorgovereenkomstDossier>& dossier) { open(dossier); };
    if (m_id)
        m_services.gateway.load(m_id, this, klaar);
    else
        m_services.gateway.nieuw(m_budgethouder, this, klaar);
}

void OvereenkomstPage::open(const Outcome<ZorgovereenkomstDossier>& dossier)
{
    if (!dossier)
        return toonFout(dossier.problem());
    m_id = dossier->feiten.zorgovereenkomst.id;
    m_budgethouder = dossier->feiten.zorgovereenkomst.budgethouder;
    m_address = overeenkomstAdres(m_address.budgethouder, m_id);
    m_melding->hide();
    if (m_typwerkVan == dossier->feiten.versie.volgnummer)
        m_typwerk->hide(); // the journal tells anew what there is
    // What waited for a save of the record that was here goes with it.
    m_bezig = false;
    m_kijkt = false;
    delete m_opstellen;
    delete m_bekijken;
    delete m_leeg;
    m_opstellen = nullptr;
    m_bekijken = nullptr;
    m_leeg = nullptr;
    m_autosave.reset();
    const bool mag = m_services.budgethouderKant() && m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_budgethouder);
    m_session = std::make_unique<ZorgovereenkomstSession>(*dossier, mag);
    m_autosave = std::make_unique<ZorgovereenkomstAutosave>(*m_session, m_services.gateway, m_services.tijden);
    connect(m_autosave.get(), &Autosave::conflict, this, &OvereenkomstPage::conflict);
    connect(m_autosave.get(), &Autosave::geweigerd, this, [this](const Problem& problem) { toonGeweigerd({problem, {}}); });
    connect(m_session.get(), &EditSessionBase::undoChanged, this, [this] { Q_EMIT statusSentence({}); }); // what was undone is told until the next change
    Q_EMIT recordOpened(m_session.get());
    bouw();
    toonBegin(*dossier);
}

void OvereenkomstPage::bouw()
{
    if (m_session->gesloten()) {
        m_bekijken = new Bekijken(m_context.theme, *m_session, m_services);
        m_kolom->addWidget(m_bekijken, 1);
        m_bekijken->show();
        connect(m_bekijken, &Bekijken::gekozen, this, [this](G gebeurtenis, const QString& reden) { vuur(gebeurtenis, reden, false); });
        connect(m_bekijken, &Bekijken::pdf, this, [this] { uitvoer(&bewaarAlsPdf); });
        connect(m_bekijken, &Bekijken::afdrukken, this, [this] { uitvoer(&drukAf); });
        connect(m_bekijken, &Bekijken::terug, this, [this] { m_context.navigator.back(); });
    } else {
        m_opstellen = new Opstellen(m_context.theme, *m_session, m_services.gateway);
        m_kolom->addWidget(m_opstellen, 1);
        m_opstellen->show();
        connect(m_opstellen, &Opstellen::delen, this, &OvereenkomstPage::deel);
        connect(m_opstellen, &Opstellen::sluiten, this, [this] {
            m_autosave->bewaarHier();
            m_autosave->bewaarNu();
            m_context.navigator.back();
        });
        connect(m_opstellen, &Opstellen::stapGewijzigd, this, &Page::described);
        if (m_services.vorige)
            m_opstellen->setVorige(m_services.vorige(m_session->feiten().zorgovereenkomst, m_session->versie()));
        connect(m_opstellen, &Opstellen::naarOvereenkomst, this, [this](ZorgovereenkomstId id) { m_context.navigator.open(overeenkomstAdres(m_address.budgethouder, id)); });
        const int stap = std::exchange(m_beginStap, 0);
        if (stap > 0)
            m_opstellen->naarStap(stap);
        if (stap > 0 || (isVisible() && !focusWidget()))
            m_opstellen->begin();
    }
    Q_EMIT described();
}

void OvereenkomstPage::toonNieuweVersie(int stap)
{
    m_beginStap = stap;
    if (m_session)
        haalOp(); // else it is on its way already
}

void OvereenkomstPage::meld(Role role, const QString& tekst, const QString& eerste, std::function<void()> opEerste, const QString& tweede,
                            std::function<void()> opTweede)
{
    m_opEerste = std::move(opEerste);
    m_opTweede = std::move(opTweede);
    m_melding->toon(role, tekst, eerste, tweede);
}

void OvereenkomstPage::toonFout(const Problem& probleem)
{
    if (!m_session && !m_leeg) {
        m_leeg = new EmptyState(m_context.theme, Drawing::Blad, tr("Wij kunnen deze overeenkomst nu niet tonen."));
        m_kolom->addWidget(m_leeg, 1);
    }
    meld(Role::Wrong, probleemTekst(probleem), tr("Probeer opnieuw"), [this] { haalOp(); });
}

void OvereenkomstPage::deel()
{
    if (!inOpstellen() || m_bezig)
        return;
    if (!m_session->kanDelen())
        return m_opstellen->toonWatOntbreekt();
    const bool terug = m_session->versie().status == ZorgovereenkomstStatus::Teruggestuurd;
    vuur(terug ? G::Overnemen : G::Delen, {}, true);
}

void OvereenkomstPage::vuur(G gebeurtenis, const QString& reden, bool bewaren)
{
    m_bezig = true;
    if (m_opstellen)
        m_opstellen->setDelenBezig(true);
    if (m_bekijken)
        m_bekijken->setBezig(true);
    m_autosave->stop();
    // A save that is on its way changes the version number; the event must name the new one.
    m_autosave->alsRustig([this, gebeurtenis, reden, bewaren] {
        VersieStap stap{gebeurtenis, reden, ZorgovereenkomstAutosave::versieVan(*m_session), bewaren && (m_session->dirty() || m_session->houdtTerug())};
        m_services.gateway.vuur(stap, this, [this, gebeurtenis, wat = m_session->stand(), van = QPointer(m_session.get())](const Outcome<StapAntwoord>& uitkomst) {
            if (van)
                antwoord(gebeurtenis, uitkomst, wat);
            else
                kijk(); // the page shows what another made of it meanwhile
        });
    });
}

void OvereenkomstPage::antwoord(G gebeurtenis, const Outcome<StapAntwoord>& uitkomst, const ZorgovereenkomstSession::Stand& wat)
{
    m_bezig = false;
    if (uitkomst && uitkomst->soort == StapAntwoord::Soort::Wacht) {
        // It stays shut: the draft that waits in the outbox is the one that counts.
        m_session->setInWachtrij();
        meld(Role::Info, tr("Wij hebben nu geen verbinding. Uw keuze staat klaar en gaat vanzelf weg zodra het kan."), tr("Kijk opnieuw"), [this] { haalOp(); });
        return;
    }
    if (m_opstellen)
        m_opstellen->setDelenBezig(false);
    if (m_bekijken)
        m_bekijken->setBezig(false);
    if (!uitkomst || uitkomst->soort == StapAntwoord::Soort::Geweigerd) {
        // What was saved before the event was refused counts, or the next save would meet a version that it does not know.
        if (uitkomst && uitkomst->bewaard)
            m_session->bewaardVoorWeigering(uitkomst->rijversie, wat);
        m_autosave->hervat();
        return toonGeweigerd(uitkomst ? uitkomst->weigering : Weigering{uitkomst.problem(), {}});
    }
    const bool opnieuw = gebeurtenis == G::Herstellen || gebeurtenis == G::Wijzigen || gebeurtenis == G::Intrekken;
    m_session->bijgewerkt(uitkomst->stand);
    m_autosave->bewaarHier();
    const QString zorgverlener = OvereenkomstWoorden::zorgverlenerVan(m_session->feiten());
    if (gebeurtenis == G::Delen || gebeurtenis == G::Overnemen)
        m_context.navigator.toast(tr("Gedeeld met %1.").arg(zorgverlener));
    else if (gebeurtenis == G::OndertekenenBudgethouder || gebeurtenis == G::OndertekenenZorgverlener)
        m_context.navigator.toast(tr("Uw handtekening is gezet."));
    else if (gebeurtenis == G::Terugsturen)
        m_context.navigator.toast(tr("Teruggestuurd naar de budgethouder."));
    if (opnieuw || (m_opstellen && m_session->gesloten()))
        haalOp(); // another version, or drafting is over: built anew from what the server has
    else
        Q_EMIT described();
}

void OvereenkomstPage::toonGeweigerd(const Weigering& weigering)
{
    if (weigering.verouderd())
        return conflict(weigering.problem);
    if (weigering.bevindingen.empty())
        return meld(Role::Wrong, probleemTekst(weigering.problem));
    m_session->setServerBevindingen(weigering.bevindingen);
    if (m_opstellen)
        m_opstellen->toonWatOntbreekt();
    if (m_bekijken)
        m_bekijken->toonGeweigerd(weigering.bevindingen);
}

void OvereenkomstPage::outboxAnswered()
{
    if (m_session && m_session->inWachtrij())
        haalOp();
}

QString OvereenkomstPage::title() const
{
    if (inOpstellen())
        return tr("Zorgovereenkomst, stap %1 van 5").arg(m_opstellen->stap());
    return m_session ? tr("Zorgovereenkomst %1").arg(m_session->feiten().zorgovereenkomst.nummer) : tr("Zorgovereenkomst");
}

std::optional<PageClient> OvereenkomstPage::client() const
{
    // A tab of a client only when it was opened as one: the whole of a zorgverlener's work is one tab.
    if (!m_address.budgethouder || !m_session || !m_session->feiten().budgethouder)
        return std::nullopt;
    return PageClient{m_address.budgethouder, volledigeNaam(m_session->feiten().budgethouder->naam)};
}

std::vector<QWidget*> OvereenkomstPage::panes()
{
    if (m_opstellen)
        return m_opstellen->panes();
    return m_bekijken ? m_bekijken->panes() : std::vector<QWidget*>{this};
}

std::vector<KeyHint> OvereenkomstPage::keyHints() const
{
    if (!inOpstellen())
        return {};
    return {{QKeySequence(Qt::Key_F8), tr("volgend punt")}, {QKeySequence(Qt::Key_F1), tr("uitleg bij een punt")},
            {QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("volgende stap")}};
}

bool OvereenkomstPage::walkFindings(bool forward)
{
    return inOpstellen() && m_opstellen->loopPunten(forward);
}

UndoTarget* OvereenkomstPage::undoTarget() { return this; }
bool OvereenkomstPage::canUndo() const { return inOpstellen() && !m_bezig && m_session->canUndo(); }
bool OvereenkomstPage::canRedo() const { return inOpstellen() && !m_bezig && m_session->canRedo(); }

void OvereenkomstPage::undo()
{
    if (!canUndo())
        return;
    const QString naam = m_session->undoNaam();
    m_session->undo();
    Q_EMIT statusSentence(tr("Ongedaan: %1").arg(naam));
}

void OvereenkomstPage::redo()
{
    if (!canRedo())
        return;
    const QString naam = m_session->redoNaam();
    m_session->redo();
    Q_EMIT statusSentence(tr("Opnieuw gedaan: %1").arg(naam));
}

void OvereenkomstPage::aboutToLock()
{
    if (m_autosave)
        m_autosave->bewaarHier();
}

void OvereenkomstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_bekijken)
        kijk(); // the other side may have signed while there was no feed
}

} // namespace pgb::ui
