#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_voortgang.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/bulk/retour_lijst.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/status_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <set>

namespace pgb::ui {
namespace {

/// The lines of such a declaratie can be handed in again.
bool isTerug(DeclaratieStatus status)
{
    using S = DeclaratieStatus;
    return status == S::AfgekeurdDoorBudgethouder || status == S::Geweigerd || status == S::Ingetrokken || status == S::Concept;
}

} // namespace

BulkIndienen::BulkIndienen(const PageContext& context, BulkSession& sessie, QWidget* parent)
    : QWidget(parent), m_context(context), m_sessie(sessie), m_zin(makeLabel({}, LabelLook::Plain, true)), m_dienIn(new QPushButton), m_trekIn(new QPushButton(tr("Alles terugtrekken…"))),
      m_opnieuw(new QPushButton), m_ververs(new QPushButton(tr("Retourlijst verversen"))), m_herinner(new QPushButton), m_voortgang(new BulkVoortgang(sessie)), m_standen(makeLabel({}, LabelLook::Bold, true)), m_tabs(new QTabBar), m_stapel(new QStackedWidget),
      m_clientModel(new CellTable({{tr("Cliënt")}, {tr("Regels"), true}, {tr("Bedrag"), true}, {tr("Declaratie")}, {tr("Factuurnummer")}, {tr("Status")}, {tr("Reden")}}, this)),
      m_clienten(new RowTable(context.theme)), m_retour(new RetourLijst(context, sessie, [this](const QString& klant) { return metNaam(klant); }, this))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setSpacing(10);
    dressed(context.theme, this, [this, kolom] { kolom->setContentsMargins(16, 4, 16, m_context.theme.px(36)); }); // room for a message: it covers no row
    kolom->addWidget(m_zin);
    maakKnoppen();
    kolom->addWidget(m_voortgang);
    connect(m_voortgang, &BulkVoortgang::stoppen, this, &BulkIndienen::stoppen);
    connect(m_voortgang, &BulkVoortgang::rest, this, &BulkIndienen::rest);
    kolom->addWidget(m_standen);
    maakLijsten();
    setFocusPolicy(Qt::ClickFocus); // holds the focus while a step runs
    setProperty("ownRing", true);   // around all of it a ring is a line under the page
    werkBij();
}

void BulkIndienen::maakKnoppen()
{
    auto* knoppen = new QHBoxLayout;
    m_dienIn->setProperty("kind", QStringLiteral("main"));
    for (QPushButton* knop : {m_dienIn, m_opnieuw, m_herinner, m_ververs, m_trekIn})
        knoppen->addWidget(knop);
    knoppen->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(knoppen);
    connect(m_dienIn, &QPushButton::clicked, this, &BulkIndienen::indienen);
    connect(m_trekIn, &QPushButton::clicked, this, &BulkIndienen::intrekken);
    connect(m_opnieuw, &QPushButton::clicked, this, &BulkIndienen::opnieuw);
    connect(m_herinner, &QPushButton::clicked, this, &BulkIndienen::herinneren);
    connect(m_ververs, &QPushButton::clicked, this, &BulkIndienen::verversen);
    m_herinner->hide();
    m_opnieuw->hide();
}

void BulkIndienen::maakLijsten()
{
    m_tabs->addTab(tr("Per cliënt"));
    m_tabs->addTab(tr("Per regel"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Wat ervan werd"));
    m_clienten->setModel(m_clientModel);
    m_clienten->setStretchColumn(6);
    m_clienten->setGivingWay({4});
    m_clienten->setAccessibleName(tr("Per cliënt"));
    m_stapel->addWidget(m_clienten);
    m_stapel->addWidget(m_retour->tabel());
    connect(m_tabs, &QTabBar::currentChanged, this, &BulkIndienen::toonTab);
    connect(m_clienten, &RowTable::opened, this, &BulkIndienen::openClient);
    m_terug = new QShortcut(QKeySequence(Qt::Key_Escape), m_retour->tabel(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_terug, &QShortcut::activated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_clienten->setFocus(Qt::ShortcutFocusReason);
    });
    auto* onder = new QWidget; // keeps its room also while there is no list
    auto* lijst = new QVBoxLayout(onder);
    lijst->setContentsMargins(0, 0, 0, 0);
    lijst->setSpacing(6);
    lijst->addWidget(m_tabs);
    lijst->addWidget(m_stapel, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(onder, 1);
}

void BulkIndienen::werkBij()
{
    const qint64 letOp = m_sessie.regelsMet(Bulkstand::LetOp);
    const qint64 goed = m_sessie.goede();
    const qint64 blijft = m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.nieuwe();
    const qint64 ingediend = m_sessie.regelsMet(Bulkstand::Ingediend);
    const bool rust = m_sessie.rust();
    if (rust && m_voortgang->stopknop()->hasFocus()) // it goes away
        setFocus(Qt::OtherFocusReason);
    m_voortgang->werkBij();
    const bool half = rust && m_sessie.batch().status == Bulkstatus::Onvolledig;
    if (goed == 1)
        m_dienIn->setText(letOp > 0 ? tr("Dien 1 regel in") : tr("Dien 1 goede regel in"));
    else
        m_dienIn->setText(letOp > 0 ? tr("Dien %1 regels in").arg(bulkGetal(goed)) : tr("Dien %1 goede regels in").arg(bulkGetal(goed)));
    m_dienIn->setVisible(goed > 0 || ingediend == 0);
    m_dienIn->setEnabled(rust && goed > 0 && !half);
    for (QWidget* deel : {static_cast<QWidget*>(m_trekIn), static_cast<QWidget*>(m_ververs), static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_stapel), static_cast<QWidget*>(m_standen)})
        deel->setVisible(ingediend > 0);
    for (QPushButton* knop : {m_trekIn, m_opnieuw, m_ververs, m_herinner})
        knop->setEnabled(rust);
    m_terug->setEnabled(rust);
    if (ingediend == 0) {
        m_herinner->hide();
        m_opnieuw->hide();
    }
    QStringList zinnen;
    if (half)
        zinnen << tr("Er gaat nog niets naar de budgethouders: eerst moet de rest van het bestand er zijn.");
    if (goed > 0 && !half)
        zinnen << (goed == 1 ? tr("%1 gaat naar de budgethouder, %2.") : tr("%1 gaan naar de budgethouders, samen %2."))
                      .arg(bulkTeIndienen(m_sessie), euroTekst(m_sessie.bedragMet(Bulkstand::Goed) + m_sessie.bedragMet(Bulkstand::LetOp), huidigeTaal()));
    if (blijft > 0)
        zinnen << (blijft == 1 ? tr("1 regel blijft staan.") : tr("%1 regels blijven staan.").arg(bulkGetal(blijft)));
    if (ingediend > 0)
        zinnen << (ingediend == 1 ? tr("1 regel is ingediend. U kunt hem terugtrekken tot hij in een betaling zit.")
                                  : tr("%1 regels zijn ingediend. U kunt ze terugtrekken tot ze in een betaling zitten.").arg(bulkGetal(ingediend)));
    m_zin->setText(zinnen.isEmpty() ? tr("Er is nog niets om in te dienen.") : zinnen.join(QLatin1Char(' ')));
}

const QTableView* BulkIndienen::lijst() const { return static_cast<const QTableView*>(m_stapel->currentWidget()); }

void BulkIndienen::undo() { m_context.navigator.toast(tr("Wat is ingediend, neemt Ctrl+Z niet terug. Kies Alles terugtrekken: dat kan tot het in een betaling zit.")); }

void BulkIndienen::zetFocus()
{
    if (m_dienIn->isVisibleTo(this) && m_dienIn->isEnabled())
        m_dienIn->setFocus(Qt::ShortcutFocusReason);
    else if (m_stapel->isVisibleTo(this) && !isLeeg())
        m_stapel->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

/// Of the list that is shown what is not held here.
LijstBladen BulkIndienen::bladen() const
{
    if (m_stapel->currentWidget() != m_retour->tabel())
        return {};
    const auto een = std::find_if(m_getoond.begin(), m_getoond.end(), [this](const BulkRetourClient& c) { return c.declaratie == m_retour->van(); });
    return m_retour->bladen(een == m_getoond.end() ? m_sessie.regelsMet(Bulkstand::Ingediend) : een->regels);
}

void BulkIndienen::leeg()
{
    ++m_ronde;
    m_afgewezen = 0;
    m_getoond.clear();
    m_clientModel->setRows({});
    m_retour->leeg();
    m_tabs->setCurrentIndex(0);
    m_standen->clear();
    m_herinner->hide();
    m_opnieuw->hide();
}

/// "Per regel" is of all; of one client it is opened in the list of clients, and left by going back there.
void BulkIndienen::toonTab(int tab)
{
    if (tab == 0) {
        m_tabs->setTabText(1, tr("Per regel"));
        if (m_retour->van())
            m_retour->lees();
    }
    m_stapel->setCurrentIndex(tab);
}

void BulkIndienen::openClient(int rij)
{
    if (rij < 0 || size_t(rij) >= m_getoond.size())
        return;
    m_tabs->setTabText(1, tr("Regels van %1").arg(metNaam(m_getoond[size_t(rij)].klant)));
    m_retour->lees(m_getoond[size_t(rij)].declaratie);
    m_tabs->setCurrentIndex(1);
    m_retour->tabel()->setFocus(Qt::ShortcutFocusReason);
}

void BulkIndienen::leesRetour()
{
    m_sessie.gateway().retourClienten(m_sessie.batch().id, this, [this, ronde = ++m_ronde](const Outcome<std::vector<BulkRetourClient>>& lijst) {
        if (ronde != m_ronde)
            return;
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        leesNamen(*lijst);
    });
}

/// Who is meant by an own number, as far as it was learned; without that the numbers stand alone.
void BulkIndienen::leesNamen(const std::vector<BulkRetourClient>& lijst)
{
    m_sessie.gateway().klanten(this, [this, lijst, ronde = m_ronde](const Outcome<std::vector<BulkKlant>>& klanten) {
        if (ronde != m_ronde)
            return;
        m_namen.clear();
        for (const BulkKlant& k : klanten ? *klanten : std::vector<BulkKlant>())
            m_namen[k.klant] = k.naam;
        toonClienten(lijst);
        m_retour->lees(m_retour->van());
        Q_EMIT gelezen();
    });
}

QString BulkIndienen::metNaam(const QString& klant) const
{
    const auto naam = m_namen.find(klant);
    return naam == m_namen.end() || naam->second.isEmpty() ? klant : QStringLiteral("%1, %2").arg(klant, naam->second);
}

void BulkIndienen::toonClienten(std::vector<BulkRetourClient> lijst)
{
    std::stable_sort(lijst.begin(), lijst.end(), [](const BulkRetourClient& a, const BulkRetourClient& b) { return a.klant < b.klant; });
    const int rij = m_clienten->currentIndex().row();
    const DeclaratieId was = rij >= 0 && size_t(rij) < m_getoond.size() ? m_getoond[size_t(rij)].declaratie : DeclaratieId();
    m_getoond = std::move(lijst);
    std::map<DeclaratieStatus, int> perStand;
    std::set<qint64> wachten; // a person is reminded once, by whatever names the file calls him
    std::vector<CellRow> rijen;
    m_afgewezen = 0;
    for (const BulkRetourClient& c : m_getoond) {
        ++perStand[c.status];
        m_afgewezen += isTerug(c.status) ? c.regels : 0;
        if (c.status == DeclaratieStatus::TerBeoordeling)
            wachten.insert(c.budgethouder.waarde);
        const QString naam = c.ookKlant.isEmpty() ? metNaam(c.klant) : tr("%1 (ook %2)").arg(metNaam(c.klant), c.ookKlant);
        rijen.push_back({{.text = naam, .bold = true}, {.text = bulkGetal(c.regels)}, {.text = euroTekst(c.bedrag, huidigeTaal())}, {.text = c.declaratienummer}, {.text = c.factuurnummer},
                         {.text = statusTekst(c.status), .tone = isTerug(c.status) ? Role::Wrong : Role::Text}, {.text = c.reden}});
    }
    m_clientModel->setRows(std::move(rijen));
    const auto plaats = std::find_if(m_getoond.begin(), m_getoond.end(), [was](const BulkRetourClient& c) { return c.declaratie == was; });
    if (rij >= 0 && !m_getoond.empty()) // the keys are there still: so is the cursor
        m_clienten->setCurrentIndex(m_clientModel->index(plaats == m_getoond.end() ? 0 : int(plaats - m_getoond.begin()), 0));
    QStringList delen;
    for (const auto& [status, aantal] : perStand)
        delen << tr("%1 × %2").arg(bulkGetal(aantal), statusTekst(status).toLower());
    m_herinner->setText(wachten.size() == 1 ? tr("Herinner 1 budgethouder") : tr("Herinner %1 budgethouders").arg(wachten.size()));
    m_herinner->setVisible(!wachten.empty());
    m_opnieuw->setText(m_afgewezen == 1 ? tr("Herstel 1 afgewezen regel") : tr("Herstel %1 afgewezen regels").arg(bulkGetal(m_afgewezen)));
    m_opnieuw->setVisible(m_afgewezen > 0);
    m_standen->setText(tr("Declaraties: %1").arg(delen.join(QStringLiteral(" · "))));
}

} // namespace pgb::ui
