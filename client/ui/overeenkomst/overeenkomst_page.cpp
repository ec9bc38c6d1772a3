#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/versies_lezen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/tab_order.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "shared/text/formats.h"
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
    boven->setContentsMargins(16, 8, 16, 0); // on the edges of what stands below; no room while both are closed
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
    if (m_zelfBegonnen && isOnaangeroerd()) // its tab was closed
        m_services.gateway.vuur({G::Verwijderen, {}, ZorgovereenkomstAutosave::versieVan(*m_session)}, &m_services.gateway, [](const Outcome<StapAntwoord>&) {});
    // The parts look at the session; they go first.
    delete m_versies;
    delete m_keuze;
    delete m_bewerker;
    delete m_bekijken;
}

void OvereenkomstPage::opdrachten()
{
    const auto opstellend = [this] { return inOpstellen() && m_opstellen; };
    m_context.commands.add({QStringLiteral("overeenkomst.volgende"), tr("Volgende stap"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                            [this] { m_opstellen->stapVerder(1); }, opstellend, {}}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.vorige"), tr("Vorige stap"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                            [this] { m_opstellen->stapVerder(-1); }, opstellend, {}}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.hoofdknop"), tr("De hoofdknop: verder, delen, ondertekenen of antwoord sturen"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                            [this] { hoofdactie()(); }, [this] { return bool(hoofdactie()); }, {}}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.delen"), tr("Overeenkomst of wijziging versturen"), {},
                            [this] { deel(); }, [this] { return !m_keuze && inOpstellen() && nietTekenen().isEmpty(); }, tr("delen ondertekenen indienen")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.wijzigen"), tr("Overeenkomst wijzigen"), QKeySequence(Qt::Key_F2),
                            [this] { beginWijzigen(); }, [this] { return kanWijzigen(); }, tr("tarief verhogen uren verlengen wijziging")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.opzeggen"), tr("Overeenkomst opzeggen"), {}, [this] { beginOpzeggen(); }, [this] { return kanOpzeggen(); },
                            tr("stoppen beëindigen ontslag")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.beeindigen"), tr("Overeenkomst beëindigen"), {}, [this] { beginBeeindigen(); }, [this] { return kanBeeindigen(); },
                            tr("stoppen intrekken failliet einde")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.verzuim"), tr("Ziekte of verlof van de zorgverlener"), {}, [this] { beginVerzuim(); },
                            [this] { return kanVerzuimMelden(); }, tr("ziek melden beter vervanging zwanger")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.blad"), tr("Toon het blad van de overeenkomst"), {}, [this] { m_opstellen->wisselBlad(); },
                            opstellend, tr("voorbeeld contract tekst")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.ondertekenen"), tr("Overeenkomst ondertekenen"), {},
                            [this] { m_bekijken->begin(tekenen()); }, [this] { return m_bekijken && m_bekijken->biedt(tekenen()); }, tr("tekenen handtekening")}, this);
    const auto doe = [this](const char* naam, const QString& tekst, G gebeurtenis, const QString& ook) {
        m_context.commands.add({QString::fromLatin1(naam), tekst, {}, [this, gebeurtenis] { m_bekijken->begin(gebeurtenis); },
                                [this, gebeurtenis] { return m_bekijken && m_bekijken->biedt(gebeurtenis); }, ook}, this);
    };
    doe("overeenkomst.intrekken", tr("Overeenkomst of wijziging intrekken"), G::Intrekken, tr("terughalen stoppen annuleren"));
    doe("overeenkomst.terugsturen", tr("Overeenkomst terugsturen met een vraag"), G::Terugsturen, tr("vragen budgethouder"));
    doe("overeenkomst.tochWijzigen", tr("Toch wijzigen wat is getekend"), G::Wijzigen, tr("handtekening vervalt aanpassen"));
    m_context.commands.add({QStringLiteral("overeenkomst.versies"), tr("Andere versie van de overeenkomst lezen"), {}, [this] { leesVersies(); },
                            [this] { return kanVersiesLezen(); }, tr("versies vorige eerdere lopende pdf afdrukken")}, this);
    const auto open = [this] { return m_session != nullptr; };
    m_context.commands.add({QStringLiteral("overeenkomst.pdf"), tr("Overeenkomst opslaan als pdf"), QKeySequence(Qt::CTRL | Qt::Key_E),
                            [this] { uitvoer(&bewaarAlsPdf); }, open, tr("bewaren downloaden bestand")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.afdrukken"), tr("Overeenkomst afdrukken"), QKeySequence(QKeySequence::Print),
                            [this] { uitvoer(&drukAf); }, open, tr("printen papier printer")}, this);
}

G OvereenkomstPage::tekenen() const { return m_services.zorgverlenerKant() ? G::OndertekenenZorgverlener : G::OndertekenenBudgethouder; }

std::function<void()> OvereenkomstPage::hoofdactie() const
{
    if (m_versies)
        return {};
    if (m_keuze)
        return [keuze = m_keuze] { keuze->kies(); };
    if (inOpstellen())
        return [bewerker = m_bewerker] { bewerker->hoofdactie(); };
    if (m_bekijken && !m_bezig && m_bekijken->hoofdknop())
        return [bekijken = m_bekijken] { bekijken->begin(*bekijken->hoofdknop()); };
    return {};
}

void OvereenkomstPage::uitvoer(void (*doe)(QWidget&, const OvereenkomstDruk&, Navigator&))
{
    doe(*this, m_versies ? m_versies->druk() : m_bekijken ? drukVan(m_bekijken->getoond()) : drukVan(m_session->feiten(), m_session->gekozen()), m_context.navigator);
}

bool OvereenkomstPage::inOpstellen() const
{
    return m_bewerker && !m_versies && m_session && m_session->bewerkbaar();
}

void OvereenkomstPage::haalOp()
{
    m_melding->hide();
    if (!m_session && !m_leeg) {
        m_leeg = new EmptyState(m_context.theme, Drawing::Blad, {});
        m_kolom->addWidget(m_leeg, 1);
    }
    if (m_leeg)
        m_leeg->setSentence(m_id ? tr("De overeenkomst wordt geopend.") : tr("De nieuwe overeenkomst wordt klaargezet."));
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
    const QWidget* focus = window()->focusWidget();
    const bool hier = isVisible() && focus && isAncestorOf(focus); // what has the focus may go below
    // What waited for a save of the record that was here goes with it.
    m_bezig = false;
    m_kijkt = false;
    m_feitenVerouderd = false;
    delete m_versies;
    delete m_keuze;
    delete m_bewerker;
    delete m_bekijken;
    delete m_leeg;
    m_versies = nullptr;
    m_keuze = nullptr;
    m_bewerker = nullptr;
    m_opstellen = nullptr;
    m_wijzigen = nullptr;
    m_bekijken = nullptr;
    m_leeg = nullptr;
    m_autosave.reset();
    m_session = std::make_unique<ZorgovereenkomstSession>(*dossier, magBewerken(dossier->feiten));
    m_autosave = std::make_unique<ZorgovereenkomstAutosave>(*m_session, m_services.gateway, m_services.tijden);
    connect(m_autosave.get(), &Autosave::conflict, this, &OvereenkomstPage::conflict);
    connect(m_autosave.get(), &Autosave::geweigerd, this, [this](const Problem& problem) { toonGeweigerd({problem, {}}); });
    connect(m_session.get(), &EditSessionBase::undoChanged, this, [this] { Q_EMIT statusSentence({}); }); // what was undone is told until the next change
    connect(m_session.get(), &ZorgovereenkomstSession::feitenVerouderd, this, [this] {
        m_feitenVerouderd = true;
        kijk();
    });
    Q_EMIT recordOpened(m_session.get());
    bouw();
    // What somebody began before keeps the term that he chose.
    const bool nogLeeg = m_session->inhoud().looptijd == Looptijd::Onbepaald && !m_session->inhoud().vervangt;
    if (const ZorgverlenerId vervangt = std::exchange(m_vervangt, {}); vervangt && nogLeeg)
        m_session->zet(tr("vervanging"), [vervangt](ZorgovereenkomstDraft& d) {
            d.inhoud.looptijd = Looptijd::Vervanging;
            d.inhoud.vervangt = vervangt;
        });
    if (hier && m_bekijken)
        m_bekijken->naarKop();
    toonBegin(*dossier);
    if (m_melding->isHidden())
        toonReden();
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
    if (m_leeg)
        m_leeg->setSentence(tr("Wij kunnen deze overeenkomst nu niet tonen."));
    meld(Role::Wrong, probleemTekst(probleem), tr("Probeer opnieuw"), [this] { haalOp(); });
}

void OvereenkomstPage::vuur(G gebeurtenis, const QString& reden, bool bewaren)
{
    m_bezig = true;
    if (m_bewerker)
        m_bewerker->setDelenBezig(true);
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
    if (m_bewerker)
        m_bewerker->setDelenBezig(false);
    if (m_bekijken)
        m_bekijken->setBezig(false);
    if (!uitkomst || uitkomst->soort == StapAntwoord::Soort::Geweigerd) {
        // What was saved before the event was refused counts, or the next save would meet a version that it does not know.
        if (uitkomst && uitkomst->bewaard)
            m_session->bewaardVoorWeigering(uitkomst->rijversie, wat);
        m_autosave->hervat();
        return toonGeweigerd(uitkomst ? uitkomst->weigering : Weigering{uitkomst.problem(), {}});
    }
    m_melding->hide(); // what it said was about the state before
    const bool opnieuw = gebeurtenis == G::Herstellen || gebeurtenis == G::Wijzigen || gebeurtenis == G::Intrekken || gebeurtenis == G::Verwijderen;
    m_session->bijgewerkt(uitkomst->stand);
    m_autosave->bewaarHier();
    const QString zorgverlener = OvereenkomstWoorden::zorgverlenerVan(m_session->feiten());
    if (gebeurtenis == G::Aanvullen)
        m_services.gateway.keepAntwoord(m_id, {});
    if (gebeurtenis == G::Delen || gebeurtenis == G::Overnemen)
        m_context.navigator.toast(eenPunt(tr("Gedeeld met %1.").arg(zorgverlener)));
    else if (gebeurtenis == G::OndertekenenBudgethouder || gebeurtenis == G::OndertekenenZorgverlener)
        m_context.navigator.toast(tr("Uw handtekening is gezet."));
    else if (gebeurtenis == G::Terugsturen)
        m_context.navigator.toast(tr("Teruggestuurd naar de budgethouder."));
    else if (gebeurtenis == G::Verwijderen)
        m_context.navigator.toast(tr("De wijziging is weggegooid."));
    m_aanpassen = false;
    if (opnieuw || (m_bewerker && m_session->gesloten()))
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
    if (m_bewerker)
        m_bewerker->toonWatOntbreekt();
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
        return m_bewerker->titel();
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
    if (m_versies)
        return m_versies->panes();
    if (m_keuze)
        return {m_keuze};
    if (m_bewerker)
        return m_bewerker->panes();
    return m_bekijken ? m_bekijken->panes() : std::vector<QWidget*>{this};
}

std::vector<KeyHint> OvereenkomstPage::keyHints() const
{
    if (m_versies)
        return {{QKeySequence(Qt::Key_Escape), tr("terug naar invullen")}};
    if (m_keuze)
        return {{QKeySequence(Qt::Key_Space), tr("aanvinken")}, {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("verder")}};
    if (kanWijzigen())
        return {{QKeySequence(Qt::Key_F2), tr("wijzigen")}};
    const QKeySequence hoofd(Qt::CTRL | Qt::Key_Return);
    if (inOpstellen()) {
        std::vector<KeyHint> uit{{QKeySequence(Qt::Key_F8), tr("volgend punt")}, {QKeySequence(Qt::Key_F1), tr("uitleg bij een punt")}};
        if (!m_bewerker->hoofdwoord().isEmpty())
            uit.push_back({hoofd, m_bewerker->hoofdwoord()});
        return uit;
    }
    return m_bekijken && m_bekijken->hoofdknop() ? std::vector<KeyHint>{{hoofd, m_bekijken->hoofdwoord()}} : std::vector<KeyHint>();
}

bool OvereenkomstPage::walkFindings(bool forward)
{
    return inOpstellen() && m_bewerker->loopPunten(forward);
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
    if (m_bekijken)
        m_bekijken->bewaarAntwoord();
    if (m_autosave)
        m_autosave->bewaarHier();
}

void OvereenkomstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_bekijken)
        kijk(); // the other side may have signed while there was no feed
}

bool OvereenkomstPage::focusNextPrevChild(bool next)
{
    tabAsLaidOut(this);
    return Page::focusNextPrevChild(next);
}

void OvereenkomstPage::openedAgain(const Address&)
{
    if (m_aanpassen && m_bewerker && !m_bezig)
        stopAanpassen();
}

} // namespace pgb::ui
