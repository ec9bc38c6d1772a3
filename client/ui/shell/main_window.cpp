#include "client/ui/shell/main_window.h"
#include "client/platform/preferences.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/close_question.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/keys_help.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/pane_walk.h"
#include "client/ui/shell/rail.h"
#include "client/ui/shell/sections.h"
#include "client/ui/shell/status_strip.h"
#include "client/ui/shell/top_bar.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/toast.h"
#include <QScreen>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

namespace {
/// From here on a month fits beside the words of the rail (ui.md 5.3: 1.640 px for the grid).
constexpr int roomyWidth = 1880;
/// Below this the words of the rail would take a quarter of the window, as at 200 % text on a small screen.
constexpr int narrowWidth = 960;
/// What a window manager puts around a window, at the most: its edges and its title.
constexpr QSize frameRoom(16, 48);
} // namespace

MainWindow::MainWindow(ShellParts parts, QWidget* parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_root(new QStackedWidget), m_work(new QWidget),
      m_rail(new Rail(m_parts.theme)), m_topBar(new TopBar(m_parts.theme, m_parts.status)), m_notice(new MeldingBalk(m_parts.theme)),
      m_workspace(new Workspace(m_parts.theme, m_parts.commands, m_parts.pages)),
      m_strip(new StatusStrip(m_parts.theme, m_parts.status)),
      m_lock(new Lock(m_parts.theme, m_root, m_work, m_parts.user, m_parts.unlock, this)),
      m_palette(std::make_unique<CommandPalette>(m_parts.commands, m_parts.clients, *m_workspace))
{
    build();
    addNavigationCommands();
    addWorkCommands();
    addLookCommands();
    m_palette->setSections(m_parts.sections);
    m_palette->setClient([this] {
        const Page* now = m_workspace->current();
        const auto client = now ? now->client() : std::nullopt;
        return client ? client->id : BudgethouderId();
    });
    m_rail->setSections(m_parts.sections);
    m_topBar->setKiestClienten(kiestClienten(m_parts.sections));
    m_rail->setFolded(m_parts.preferences.flag(QStringLiteral("rail/ingeklapt"), false));

    connect(m_rail, &Rail::chosen, this, [this](Section section) { m_workspace->open({section, {}, {}}); });
    connect(m_rail, &Rail::foldedChanged, this, [this](bool folded) { m_parts.preferences.set(QStringLiteral("rail/ingeklapt"), folded); });
    connect(m_topBar, &TopBar::clientClicked, this, &MainWindow::openSwitcher);
    connect(m_topBar, &TopBar::paletteClicked, this, &MainWindow::openPalette);
    m_topBar->setUser(m_parts.user);
    connect(m_topBar, &TopBar::lockClicked, m_lock, &Lock::lock);
    connect(m_topBar, &TopBar::signOutClicked, this, &MainWindow::signOut);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::showPage);
    m_workspace->setClientName([this](BudgethouderId id) {
        const ClientEntry* entry = m_parts.clients.find(id);
        return entry ? entry->naam : QString();
    });
    m_workspace->setWouldLose(m_parts.wouldLose);
    connect(&m_parts.clients, &ClientDirectory::changed, m_workspace, &Workspace::nameTabs);
    connect(&m_parts.clients, &ClientDirectory::changed, this, &MainWindow::showClient);
    connect(m_workspace, &Workspace::newTabClicked, this, &MainWindow::openSwitcher);
    connect(m_workspace, &Workspace::statusSentence, m_strip, &StatusStrip::setSentence);
    connect(m_lock, &Lock::aboutToLock, this, [this] {
        for (Page* page : m_workspace->pages())
            page->aboutToLock();
        if (m_parts.sendNow)
            m_parts.sendNow();
    });
    connect(m_lock, &Lock::locked, this, [this] { setWindowTitle(tr("Vergrendeld — PGB Bureau")); });
    connect(m_lock, &Lock::unlocked, this, [this] {
        showPage();
        for (Page* page : m_workspace->pages())
            page->unlocked();
    });
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::fitRail);
    placeOnScreen();
    if (!m_parts.sections.empty())
        m_workspace->open({m_parts.sections.front(), {}, {}});
}

MainWindow::~MainWindow() = default;

void MainWindow::placeOnScreen()
{
    if (!restoreGeometry(m_parts.preferences.bytes(QStringLiteral("venster"))))
        resize(1440, 900);
    const QSize room = screen()->availableSize() - frameRoom;
    if (isMaximized() || isFullScreen() || size() == size().boundedTo(room))
        return;
    // The strip with the save state is at the bottom: it must not be under the edge of the screen.
    resize(size().boundedTo(room));
    setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::build()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    auto* notice = new QHBoxLayout; // takes no room while there is none
    notice->setContentsMargins(8, 8, 8, 8);
    notice->addWidget(m_notice);
    right->addLayout(notice);
    right->addWidget(m_workspace, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    m_root->addWidget(m_work);
    setCentralWidget(m_root);
}

void MainWindow::addNavigationCommands()
{
    Commands& commands = m_parts.commands;
    const auto key = [](auto... keys) { return QKeySequence(keys...); };
    commands.add({QStringLiteral("ga.client"), tr("Andere cliënt kiezen"), key(Qt::CTRL | Qt::Key_J), [this] { openSwitcher(); }, [this] { return kiestClienten(m_parts.sections); }, {}}, m_work);
    commands.add({QStringLiteral("ga.authenticator"), tr("Authenticator koppelen"), {}, [this] { m_workspace->open({Section::Instellingen, {}, {}}); }, {}, tr("tweede stap factor inlogcode")}, m_work);
    const auto heeft = [this](Section section) { return std::find(m_parts.sections.begin(), m_parts.sections.end(), section) != m_parts.sections.end(); };
    // Who has a work list finds it there; for the others it is what waits for a decision among the declaraties.
    commands.add({QStringLiteral("ga.beoordelen"), tr("Beoordelen wat op u wacht"), {}, [this, heeft] {
        m_workspace->open(heeft(Section::Werklijst) ? Address{Section::Werklijst, {}, {}} : Address{Section::Declaraties, {}, QStringLiteral("beoordelen")});
    }, [heeft] { return heeft(Section::Declaraties); }, tr("akkoord goedkeuren nakijken declaraties ter beoordeling")}, m_work);
    commands.add({QStringLiteral("ga.palet"), tr("Zoeken of iets doen"), key(Qt::CTRL | Qt::Key_K), [this] { openPalette(); }, {}, {}}, m_work);
    commands.add({QStringLiteral("ga.terug"), tr("Terug naar het vorige scherm"), key(Qt::ALT | Qt::Key_Left), [this] { m_workspace->back(); }, {}, {}}, m_work);
    commands.add({QStringLiteral("ga.volgendBlok"), tr("Volgend blok"), key(Qt::Key_F6), [this] { walkPanes(true); }, {}, {}}, m_work);
    commands.add({QStringLiteral("ga.vorigBlok"), tr("Vorig blok"), key(Qt::SHIFT | Qt::Key_F6), [this] { walkPanes(false); }, {}, {}}, m_work);
    commands.add({QStringLiteral("tab.volgende"), tr("Volgend tabblad"), key(Qt::CTRL | Qt::Key_Tab), [this] { m_workspace->stepTab(1); }, {}, {}}, m_work);
    commands.add({QStringLiteral("tab.vorige"), tr("Vorig tabblad"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { m_workspace->stepTab(-1); }, {}, {}}, m_work);
    commands.add({QStringLiteral("tab.sluiten"), tr("Tabblad sluiten"), key(Qt::CTRL | Qt::Key_W), [this] { m_workspace->closeTab(); }, {}, {}}, m_work);
    for (int n = 1; n <= 9; ++n)
        commands.add({QStringLiteral("tab.%1").arg(n), n == 9 ? tr("Naar het laatste tabblad") : tr("Naar tabblad %1").arg(n),
                      key(Qt::CTRL | Qt::Key(Qt::Key_0 + n)), [this, n] { m_workspace->selectTab(n == 9 ? -1 : n - 1); },
                      [this, n] { return n == 9 || n <= m_workspace->tabCount(); }, {}}, m_work);
}

void MainWindow::addWorkCommands()
{
    Commands& commands = m_parts.commands;
    const auto page = [this] { return m_workspace->current(); };
    const auto undoTarget = [page] { return page() ? page()->undoTarget() : nullptr; };
    commands.add({QStringLiteral("punten.volgende"), tr("Volgende punt om te bekijken"), QKeySequence(Qt::Key_F8),
                  [page] { if (page()) page()->walkFindings(true); }, {}, tr("fout fouten")}, m_work);
    commands.add({QStringLiteral("punten.vorige"), tr("Vorige punt om te bekijken"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
                  [page] { if (page()) page()->walkFindings(false); }, {}, tr("fout fouten")}, m_work);
    commands.add({QStringLiteral("werk.ongedaan"), tr("Ongedaan maken"), QKeySequence(Qt::CTRL | Qt::Key_Z), [undoTarget] { undoTarget()->undo(); },
                  [undoTarget] { return undoTarget() && undoTarget()->canUndo(); }, {}}, m_work);
    commands.add({QStringLiteral("werk.opnieuw"), tr("Opnieuw doen"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [undoTarget] { undoTarget()->redo(); },
                  [undoTarget] { return undoTarget() && undoTarget()->canRedo(); }, {}}, m_work);
    commands.add({QStringLiteral("scherm.toetsen"), tr("Toetsen van dit scherm"), QKeySequence(Qt::Key_F1), [this, page] {
                      (new KeysHelp(m_parts.theme, page() ? page()->title() : QString(), m_parts.commands.available(page()), this))->open();
                  }, {}, tr("hulp help")}, m_work);
    commands.add({QStringLiteral("scherm.vergrendelen"), tr("Vergrendelen"), Lock::key(), [this] { m_lock->lock(); }, {}, tr("slot pauze")}, m_work);
    commands.add({QStringLiteral("sessie.afmelden"), tr("Afmelden"), {}, [this] { signOut(); }, {}, tr("uitloggen andere gebruiker")}, m_work);
}

void MainWindow::addLookCommands()
{
    const auto look = [this](auto change) {
        return [this, change] {
            ThemeSettings settings = m_parts.theme.settings();
            change(settings);
            m_parts.theme.set(settings);
        };
    };
    Commands& commands = m_parts.commands;
    const struct { const char* id; QString text; Scheme scheme; } schemes[] = {
        {"beeld.licht", tr("Lichte kleuren"), Scheme::Licht}, {"beeld.donker", tr("Donkere kleuren"), Scheme::Donker},
        {"beeld.contrast", tr("Hoog contrast"), Scheme::HoogContrast}, {"beeld.systeem", tr("Kleuren van het systeem"), Scheme::Systeem}};
    for (const auto& one : schemes)
        commands.add({QLatin1String(one.id), one.text, {}, look([scheme = one.scheme](ThemeSettings& s) { s.scheme = scheme; }), {}, tr("thema kleur")}, m_work);
    const struct { const char* id; const char* taal; QString text; } talen[] = {{"taal.nl", "nl", tr("Taal: Nederlands")}, {"taal.en", "en", tr("Taal: Engels (English)")}};
    for (const auto& one : talen)
        commands.add({QLatin1String(one.id), one.text, {}, [this, taal = QLatin1String(one.taal)] {
                          m_parts.preferences.set(QStringLiteral("taal"), QString(taal));
                          m_workspace->toast(tr("De taal verandert als u het programma opnieuw start."));
                      }, {}, QStringLiteral("taal language dutch english nederlands engels")}, m_work);
    const struct { const char* id; QString text; Qt::Key key; Density density; } densities[] = {
        {"beeld.compact", tr("Rijen compact"), Qt::Key_1, Density::Compact}, {"beeld.normaal", tr("Rijen normaal"), Qt::Key_2, Density::Normaal},
        {"beeld.ruim", tr("Rijen ruim"), Qt::Key_3, Density::Ruim}};
    for (const auto& one : densities)
        commands.add({QLatin1String(one.id), one.text, QKeySequence(Qt::CTRL | Qt::SHIFT | one.key),
                      look([density = one.density](ThemeSettings& s) { s.density = density; }), {}, tr("dichtheid")}, m_work);
    commands.add({QStringLiteral("beeld.groter"), tr("Tekst groter"), QKeySequence(Qt::CTRL | Qt::Key_Plus), look([](ThemeSettings& s) { s.textPercent += 25; }), {}, {}}, m_work);
    commands.add({QStringLiteral("beeld.kleiner"), tr("Tekst kleiner"), QKeySequence(Qt::CTRL | Qt::Key_Minus), look([](ThemeSettings& s) { s.textPercent -= 25; }), {}, {}}, m_work);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::fitRail()
{
    const Page* page = m_workspace->current();
    const int needs = m_parts.theme.px(page && page->wantsWidth() ? roomyWidth : narrowWidth);
    const bool tight = width() < needs;
    const bool folded = tight || m_parts.preferences.flag(QStringLiteral("rail/ingeklapt"), false);
    if (folded != m_rail->isFolded())
        m_rail->setFolded(folded);
}

void MainWindow::showPage()
{
    fitRail();
    Page* page = m_workspace->current();
    if (!page || m_lock->isLocked())
        return;
    const auto client = page->client();
    if (client)
        m_parts.clients.touch(client->id);
    showClient();
    m_rail->setCurrent(page->address().section);
    m_strip->setSentence({});
    m_strip->setHints(page->keyHints());
}

void MainWindow::showClient()
{
    const Page* page = m_workspace->current();
    const auto client = page && !m_lock->isLocked() ? page->client() : std::nullopt;
    const ClientEntry* entry = client ? m_parts.clients.find(client->id) : nullptr;
    m_topBar->setClient(client ? m_workspace->nameOf(page) : QString(), entry ? entry->bij : QString());
    if (page && !m_lock->isLocked())
        setWindowTitle(client ? tr("%1 · %2 — PGB Bureau").arg(m_workspace->nameOf(page), page->title()) : tr("%1 — PGB Bureau").arg(page->title()));
}

void MainWindow::walkPanes(bool forward)
{
    std::vector<QWidget*> panes{m_rail};
    const QWidget* from = focusWidget();
    if (Page* page = m_workspace->current()) {
        for (QWidget* pane : page->panes())
            panes.push_back(pane);
        const auto holds = [from](const QWidget* pane) { return pane == from || pane->isAncestorOf(from); };
        if (page->isAncestorOf(from) && std::none_of(panes.begin(), panes.end(), holds))
            from = m_rail; // at the heading, beside the blocks: the first block of the page is next, not the frame
    }
    pgb::ui::walkPanes(panes, from, forward);
}

void MainWindow::openPalette()
{
    (new FinderDialog(m_parts.theme, tr("Zoek of doe iets"), tr("Zoek of doe iets, bijvoorbeeld: declaraties yilmaz"),
                      [this](const QString& query) { return m_palette->rows(query); },
                      [this](const QString& id) { m_palette->choose(id); }, this))->popUp();
}

void MainWindow::openSwitcher()
{
    (new FinderDialog(m_parts.theme, tr("Kies een cliënt"), tr("Naam, geboortedatum, klantnummer of laatste vier cijfers van het BSN"),
                      [this](const QString& query) { return m_parts.clients.rows(query); },
                      [this](const QString& id) { openClient(BudgethouderId{id.toLongLong()}); }, this))->popUp();
}

void MainWindow::openClient(BudgethouderId id)
{
    const Page* page = m_workspace->current();
    const Section now = page ? page->address().section : Section::Clienten;
    // The same kind of screen for the other client, where that exists per client.
    const bool perClient = now == Section::Overeenkomsten || now == Section::Declaraties || now == Section::Budgetten;
    m_workspace->open({perClient ? now : Section::Clienten, id, {}});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool ready = readyToLeave();
    if (!m_closeAnyway && !ready) {
        event->ignore();
        return askToLeave(false);
    }
    m_parts.preferences.set(QStringLiteral("venster"), saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::readyToLeave()
{
    for (Page* page : m_workspace->pages())
        page->aboutToLock(); // what is typed goes to the draft store
    if (m_parts.sendNow)
        m_parts.sendNow();
    return !(m_parts.wouldLose && m_parts.wouldLose()) && !(m_parts.sends && m_parts.sends());
}

void MainWindow::signOut()
{
    if (readyToLeave())
        Q_EMIT signOutWanted();
    else
        askToLeave(true);
}

void MainWindow::askToLeave(bool signingOut)
{
    if (m_leaving)
        return m_leaving->raise();
    m_leaving = new CloseQuestion(m_parts.status, {m_parts.wouldLose, m_parts.sends, signingOut}, this);
    connect(m_leaving, &QDialog::accepted, this, [this, signingOut] {
        if (signingOut) {
            Q_EMIT signOutWanted();
        } else {
            m_closeAnyway = true;
            close();
        }
    });
    m_leaving->open();
}

} // namespace pgb::ui
