#include "client/ui/bulk/bulk_resultaat.h"
#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/bulk/bulk_voortgang.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/scroll_to.h"
#include "client/ui/widgets/whole_rows.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>
#include <array>

namespace pgb::ui {
namespace {

constexpr std::array tabStanden{Bulkstand::Fout, Bulkstand::LetOp, Bulkstand::Goed, Bulkstand::AlIngediend, Bulkstand::Weggelaten, Bulkstand::Ingediend};

/// Rows before the end of what is shown at which the next page is asked.
constexpr int voorsprong = 20;
constexpr int eigenKolom = 7; ///< what is of the line alone
/// Between two readings while the check runs; and as much longer as a reading takes itself.
constexpr qint64 tussenMs = 2000, tussenKeer = 5;
/// Below this the causes stand above the lines, in px at 100 %.
constexpr int naastElkaar = 1000;

} // namespace

BulkResultaat::BulkResultaat(const PageContext& context, BulkSession& sessie, std::function<QDate()> vandaag, QWidget* parent)
    : QWidget(parent), m_context(context), m_sessie(sessie), m_vandaag(std::move(vandaag)), m_besluiten(new BulkBesluiten(context, sessie, this)), m_telling(makeLabel({}, LabelLook::Heading, true)), m_voortgang(new BulkVoortgang(sessie)),
      m_opnieuw(new QPushButton(tr("Controleer opnieuw"))), m_verder(new QPushButton(tr("Naar indienen"))), m_dag(makeLabel({}, LabelLook::Plain, true)), m_tabs(new QTabBar), m_leeg(makeLabel({}, LabelLook::Muted, true)), m_splitter(new QSplitter),
      m_oorzaakModel(new CellTable({{tr("Regels"), true}, {tr("Oorzaak")}}, this)), m_oorzaken(new RowTable(context.theme)),
      m_regelModel(new CellTable({{tr("Rij"), true}, {tr("Cliënt")}, {tr("Datum"), true}, {tr("Zorg")}, {tr("Aantal"), true}, {tr("Tarief"), true}, {tr("Bedrag"), true}, {tr("Bij deze regel")}}, this)),
      m_regels(new RowTable(context.theme)), m_zin(makeLabel({}, LabelLook::Plain, true)), m_origineel(makeLabel({}, LabelLook::Muted, true)), m_veldNaam(makeLabel({}, LabelLook::SmallBold)),
      m_veld(new QLineEdit), m_corrigeer(new QPushButton), m_vraag(new QPushButton(tr("Vraag aan de budgethouder…"))), m_laatWeg(new QPushButton), m_neemTerug(new QPushButton)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setSpacing(8);
    dressed(context.theme, this, [this, kolom] { kolom->setContentsMargins(16, 4, 16, m_context.theme.px(36)); }); // room for a message: it covers no row
    maakBoven();
    maakOnder();
    verbind();
    toonLijst(false);
    werkBij();
}

void BulkResultaat::maakBoven()
{
    auto* kolom = static_cast<QVBoxLayout*>(layout());
    auto* kop = new QHBoxLayout;
    kop->addWidget(m_telling, 1);
    kop->addWidget(m_opnieuw);
    m_verder->setProperty("kind", QStringLiteral("main"));
    kop->addWidget(m_verder);
    kolom->addLayout(kop);
    kolom->addWidget(m_voortgang);
    setTone(m_dag, Role::Attention);
    m_dag->hide();
    kolom->addWidget(m_dag);
    for (const Bulkstand stand : tabStanden)
        m_tabs->addTab(bulkstandTekst(stand));
    m_tabs->setDrawBase(false);
    kolom->addWidget(m_tabs);
}

void BulkResultaat::maakOnder()
{
    auto* kolom = static_cast<QVBoxLayout*>(layout());
    m_leeg->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_leeg->setContentsMargins(12, 12, 12, 12);
    kolom->addWidget(m_leeg, 1);
    m_oorzaken->setModel(m_oorzaakModel);
    m_oorzaken->setStretchColumn(1);
    m_oorzaken->setWrapped({1});
    m_oorzaken->setKeepSelection(true);
    m_oorzaken->setObjectName(QStringLiteral("oorzaken"));
    m_oorzaken->setAccessibleName(tr("Oorzaken"));
    m_oorzaken->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_splitter->addWidget(m_oorzaken);
    m_splitter->addWidget(maakRegels());
    dressed(m_context.theme, m_oorzaken, [this] {
        m_oorzaken->setMinimumSize(m_context.theme.px(240), m_oorzaken->heightFor(3));
        m_rijen->setLeastRows(4);
        m_veld->setMaximumWidth(m_context.theme.px(240));
        m_veldNaam->setMinimumWidth(m_context.theme.px(150)); // its words change with the line
    });
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_context.theme.px(380), m_context.theme.px(800)});
    m_splitter->setChildrenCollapsible(false);
    kolom->addWidget(m_splitter, 1);
}

QWidget* BulkResultaat::maakRegels()
{
    m_regels->setAccessibleName(tr("Regels"));
    m_rijen = new WholeRows(m_regels);
    m_regels->setModel(m_regelModel);
    toonEigen(true);
    auto* rechts = new QWidget;
    auto* kolom = new QVBoxLayout(rechts);
    kolom->setContentsMargins(0, 0, 0, 0);
    auto* besluiten = new QHBoxLayout;
    besluiten->setContentsMargins(8, 0, 0, 0);
    for (QPushButton* knop : {m_corrigeer, m_vraag, m_laatWeg, m_neemTerug})
        besluiten->addWidget(knop);
    besluiten->addStretch();
    kolom->addLayout(besluiten);
    kolom->addWidget(m_rijen, 1);
    for (QLabel* zin : {m_zin, m_origineel})
        zin->setContentsMargins(8, 0, 0, 0); // not against the handle
    kolom->addWidget(m_zin);
    kolom->addWidget(m_origineel);
    auto* veld = new QHBoxLayout;
    veld->setContentsMargins(8, 0, 0, 0);
    veld->addWidget(m_veldNaam);
    veld->addWidget(m_veld);
    veld->addStretch();
    kolom->addLayout(veld);
    return rechts;
}

/// What the cause says of all its lines is not said again at each: only what is of the line alone.
void BulkResultaat::toonEigen(bool toon)
{
    using Kolommen = std::vector<int>;
    m_regels->setAbsent(toon ? Kolommen() : Kolommen{eigenKolom});
    m_regels->setStretchColumn(toon ? eigenKolom : 3);
    m_regels->setGivingWay(toon ? Kolommen() : Kolommen{eigenKolom}, toon ? Kolommen{3, 5} : Kolommen{5});
}

void BulkResultaat::verbind()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_regelLijst.clear(); // lines of another tab are not acted upon meanwhile
        m_regelModel->setRows({});
        leesOorzaken();
    });
    connect(m_oorzaken->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { leesRegels(); });
    connect(m_regels->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        toonRegel();
        if (nu.row() + voorsprong >= int(m_regelLijst.size()))
            leesMeer();
    });
    connect(m_oorzaken, &RowTable::opened, this, [this] { m_regels->setFocus(Qt::ShortcutFocusReason); });
    connect(m_regels->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int plaats) {
        if (plaats + voorsprong >= m_regels->verticalScrollBar()->maximum())
            leesMeer();
    });
    connect(m_regels, &RowTable::opened, this, &BulkResultaat::openVeld);
    auto* weg = new QShortcut(QKeySequence(Qt::Key_Delete), m_regels, nullptr, nullptr, Qt::WidgetShortcut);
    weg->setAutoRepeat(false);
    connect(weg, &QShortcut::activated, this, &BulkResultaat::laatRegelWeg);
    m_veld->installEventFilter(this);
    connect(m_veld, &QLineEdit::textEdited, this, &BulkResultaat::neemGetypt);
    connect(m_veld, &QLineEdit::returnPressed, this, &BulkResultaat::bewaarVeld);
    connect(m_besluiten, &BulkBesluiten::nietGenomen, this, [this](bool geweigerd) {
        if (geweigerd)
            lees();
    });
    connect(m_voortgang, &BulkVoortgang::stoppen, this, &BulkResultaat::stoppen);
    connect(m_voortgang, &BulkVoortgang::rest, this, &BulkResultaat::rest);
    connect(m_opnieuw, &QPushButton::clicked, this, [this] { m_sessie.controleer(true); });
    connect(m_verder, &QPushButton::clicked, this, &BulkResultaat::verder);
    connect(m_corrigeer, &QPushButton::clicked, this, &BulkResultaat::corrigeerAlle);
    connect(m_vraag, &QPushButton::clicked, this, &BulkResultaat::vraagBudgethouder);
    connect(m_laatWeg, &QPushButton::clicked, this, &BulkResultaat::laatAlleWeg);
    connect(m_neemTerug, &QPushButton::clicked, this, &BulkResultaat::neemAllesTerug);
}

void BulkResultaat::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < m_context.theme.px(naastElkaar) ? Qt::Vertical : Qt::Horizontal);
}

Bulkstand BulkResultaat::stand() const { return tabStanden[size_t(std::max(0, m_tabs->currentIndex()))]; }
const QTableView* BulkResultaat::lijst() const { return window()->focusWidget() == m_oorzaken ? m_oorzaken : m_regels; }

void BulkResultaat::werkBij()
{
    QStringList delen{tr("%1 goed").arg(bulkGetal(m_sessie.regelsMet(Bulkstand::Goed))), tr("%1 fout").arg(bulkGetal(m_sessie.regelsMet(Bulkstand::Fout))),
                      tr("%1 let op").arg(bulkGetal(m_sessie.regelsMet(Bulkstand::LetOp))), euroTekst(m_sessie.bedragMet(Bulkstand::Goed) + m_sessie.bedragMet(Bulkstand::LetOp), huidigeTaal())};
    const bool bezig = !m_sessie.rust();
    if (!bezig)
        delen = bulkTeControleren(m_sessie.batch()) + delen;
    m_telling->setText(m_sessie.heeftBatch() ? delen.join(QStringLiteral(" · ")) : QString());
    for (size_t i = 0; i < tabStanden.size(); ++i)
        m_tabs->setTabText(int(i), QStringLiteral("%1 (%2)").arg(bulkstandTekst(tabStanden[i]), bulkGetal(m_sessie.regelsMet(tabStanden[i]))));
    if (m_leeg->isVisibleTo(this))
        toonLijst(false);
    if (!bezig && m_voortgang->stopknop()->hasFocus()) // it goes away; Enter twice does not begin anew
        m_tabs->setFocus(Qt::OtherFocusReason);
    m_voortgang->werkBij();
    leesTussendoor();
    m_opnieuw->setVisible(!bezig && m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.regelsMet(Bulkstand::LetOp) + m_sessie.regelsMet(Bulkstand::AlIngediend) + m_sessie.batch().teControleren > 0);
    m_verder->setVisible(m_sessie.goede() + m_sessie.regelsMet(Bulkstand::Ingediend) > 0);
    m_verder->setEnabled(!bezig && m_sessie.batch().status != Bulkstatus::Onvolledig); // of a part nothing goes
    if (bezig && (m_corrigeer->hasFocus() || m_vraag->hasFocus() || m_laatWeg->hasFocus() || m_neemTerug->hasFocus())) // else the keys go to whatever is next
        m_regels->setFocus(Qt::OtherFocusReason);
    for (QPushButton* knop : {m_corrigeer, m_vraag, m_laatWeg, m_neemTerug})
        knop->setEnabled(!bezig);
}

void BulkResultaat::leeg()
{
    ++m_gelezen;
    ++m_bestand;
    m_leest = false;
    m_tussendoor.invalidate();
    delete m_voorbeeld;
    m_besluiten->vergeet();
    m_oorzaakLijst.clear();
    m_getoond.clear();
    m_regelLijst.clear();
    m_volgende.reset();
    m_naar.reset();
    m_getypt.reset();
    m_andereOorzaak = false;
    m_kiesTab = true;
    m_oorzaakModel->setRows({});
    m_regelModel->setRows({});
    m_dag->hide();
    toonLijst(false);
    toonKnoppen();
    toonRegel();
}

std::vector<QWidget*> BulkResultaat::panes() const { return {m_tabs, m_oorzaken, m_splitter->widget(1)}; }

void BulkResultaat::zetFocus()
{
    if (!m_sessie.rust())
        m_voortgang->stopknop()->setFocus(Qt::ShortcutFocusReason);
    else if (!m_regelLijst.empty())
        m_regels->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
    if (!m_sessie.rust())
        showWhole(m_voortgang->stopknop());
}

void BulkResultaat::leesTussendoor()
{
    const auto kan = [this] { return m_sessie.bezig() == BulkSession::Bezig::Controleren && !m_splitter->isAncestorOf(window()->focusWidget()); };
    const bool gauw = m_tussendoor.isValid() && !m_tussendoor.hasExpired(m_tussenWacht);
    if (gauw || !kan() || m_sessie.gedaan() <= 0 || m_sessie.batch().teControleren == 0)
        return;
    m_tussendoor.start();
    m_tussenWacht = std::numeric_limits<qint64>::max();
    m_sessie.gateway().oorzaken(m_sessie.batch().id, this, [this, kan, bestand = m_bestand, vraag = ++m_oorzaakVraag](const Outcome<std::vector<BulkOorzaak>>& oorzaken) {
        m_tussenWacht = std::max(tussenMs, m_tussendoor.elapsed() * tussenKeer);
        if (bestand == m_bestand && oorzaken && kan() && neemOorzaken(vraag, *oorzaken))
            leesOorzaken();
    });
}

void BulkResultaat::lees()
{
    m_leest = true;
    m_sessie.gateway().oorzaken(m_sessie.batch().id, this, [this, bestand = m_bestand, vraag = ++m_oorzaakVraag](const Outcome<std::vector<BulkOorzaak>>& oorzaken) {
        if (bestand != m_bestand)
            return;
        m_leest = false;
        if (!oorzaken) {
            Q_EMIT gestoord();
            return m_context.navigator.toast(probleemTekst(oorzaken.problem()));
        }
        neemOorzaken(vraag, *oorzaken);
        m_naControle = true;
        const bool dag = std::any_of(oorzaken->begin(), oorzaken->end(), [this](const BulkOorzaak& o) {
            const QDate anders = dagWaaropAnders(o.bevinding);
            return anders.isValid() && anders <= m_vandaag();
        });
        m_dag->setText(tr("De dag waarop hier regels wachtten, is geweest. Kies Controleer opnieuw."));
        m_dag->setVisible(dag);
        kiesTab();
        leesOorzaken();
        m_besluiten->meld(m_oorzaakLijst);
        Q_EMIT gelezen();
    });
}

bool BulkResultaat::neemOorzaken(int vraag, const std::vector<BulkOorzaak>& oorzaken)
{
    if (vraag < m_genomen)
        return false;
    m_genomen = vraag;
    m_oorzaakLijst = oorzaken;
    return true;
}

void BulkResultaat::kiesTab()
{
    const bool letOp = std::exchange(m_letOpEerst, false) && m_sessie.regelsMet(Bulkstand::LetOp) > 0;
    if (!std::exchange(m_kiesTab, false) && m_sessie.regelsMet(stand()) > 0)
        return;
    const auto vol = std::find_if(tabStanden.begin(), tabStanden.end(), [&](Bulkstand s) { return letOp ? s == Bulkstand::LetOp : m_sessie.regelsMet(s) > 0; });
    const QSignalBlocker stil(m_tabs);
    m_tabs->setCurrentIndex(vol == tabStanden.end() ? 0 : int(vol - tabStanden.begin()));
}

void BulkResultaat::leesOorzaken()
{
    const QString was = oorzaak() ? oorzaak()->oorzaak : QString();
    m_getoond.clear();
    std::vector<CellRow> rijen;
    for (const BulkOorzaak& o : m_oorzaakLijst) {
        if (o.stand != stand())
            continue;
        m_getoond.push_back(o);
        const QString zin = bulkBevindingTekst(o.bevinding);
        rijen.push_back({{.text = bulkGetal(o.regels), .bold = true}, {.text = zin, .spoken = zin}});
    }
    m_oorzaakModel->setRows(std::move(rijen));
    m_oorzaken->setVisible(!m_getoond.empty());
    auto plaats = std::find_if(m_getoond.begin(), m_getoond.end(), [&](const BulkOorzaak& o) { return o.oorzaak == was; });
    if (plaats == m_getoond.end() && !(m_getoond.empty() && was.isEmpty())) {
        m_naar.reset(); // that was in another list
        m_andereOorzaak = true;
        plaats = m_getoond.begin();
    }
    if (m_getoond.empty())
        leesRegels();
    else
        m_oorzaken->setCurrentIndex(m_oorzaakModel->index(int(plaats - m_getoond.begin()), 0)); // its lines are read then
}

const BulkOorzaak* BulkResultaat::oorzaak() const
{
    const int rij = m_oorzaken->isVisibleTo(this) ? m_oorzaken->currentIndex().row() : -1;
    return rij >= 0 && size_t(rij) < m_getoond.size() ? &m_getoond[size_t(rij)] : nullptr;
}

BulkResultaat::LetOp BulkResultaat::letOp() const
{
    LetOp uit;
    for (const BulkOorzaak& o : m_oorzaakLijst) {
        if (o.stand != Bulkstand::LetOp)
            continue;
        QStringList& waar = !bulk::moetBekeken(o) ? uit.verder : bulk::vraagtOfHetEenAnderBezoekIs(o.bevinding) ? uit.bezoeken : uit.afgekeurd;
        waar << QStringLiteral("%1 × %2").arg(bulkGetal(o.regels), bulkBevindingTekst(o.bevinding));
    }
    return uit;
}

QString BulkResultaat::bekijkcode() const
{
    const auto o = std::find_if(m_oorzaakLijst.begin(), m_oorzaakLijst.end(), bulk::moetBekeken);
    return o == m_oorzaakLijst.end() ? QString() : o->bekijkcode;
}

void BulkResultaat::toonTeBekijken()
{
    m_tabs->setCurrentIndex(int(std::find(tabStanden.begin(), tabStanden.end(), Bulkstand::LetOp) - tabStanden.begin()));
    const auto o = std::find_if(m_getoond.begin(), m_getoond.end(), bulk::moetBekeken);
    if (o != m_getoond.end())
        m_oorzaken->setCurrentIndex(m_oorzaakModel->index(int(o - m_getoond.begin()), 0));
    zetFocus();
}

void BulkResultaat::toonKnoppen()
{
    const BulkOorzaak* o = oorzaak();
    const qint64 weg = m_sessie.regelsMet(Bulkstand::Weggelaten);
    m_corrigeer->setVisible(o && stand() == Bulkstand::Fout && helptCorrectie(o->bevinding));
    m_vraag->setVisible(kanVragen());
    m_laatWeg->setVisible(o && stand() != Bulkstand::Ingediend);
    m_neemTerug->setVisible(stand() == Bulkstand::Weggelaten && weg > 0);
    m_neemTerug->setText(weg == 1 ? tr("Neem deze regel terug") : tr("Neem alle %1 terug").arg(bulkGetal(weg)));
    if (o) {
        m_corrigeer->setText(o->regels == 1 ? tr("Corrigeer naar de overeenkomst") : tr("Corrigeer alle %1 naar de overeenkomst").arg(bulkGetal(o->regels)));
        m_laatWeg->setText(tr("Laat %1 weg…").arg(bulkGetal(o->regels)));
    }
    Q_EMIT anders();
}

bool BulkResultaat::kanCorrigeren() const { return m_corrigeer->isVisibleTo(this); }

} // namespace pgb::ui
