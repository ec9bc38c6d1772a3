#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/status_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
      m_opnieuw(new QPushButton), m_ververs(new QPushButton(tr("Retourlijst verversen"))), m_herinner(new QPushButton), m_standen(makeLabel({}, LabelLook::Bold, true)), m_tabs(new QTabBar), m_stapel(new QStackedWidget),
      m_clientModel(new CellTable({{tr("Cliënt")}, {tr("Regels"), true}, {tr("Bedrag"), true}, {tr("Declaratie")}, {tr("Factuurnummer")}, {tr("Status")}, {tr("Reden")}}, this)),
      m_regelModel(new CellTable({{tr("Rij"), true}, {tr("Eigen kenmerk")}, {tr("Cliënt")}, {tr("Kostenplaats")}, {tr("Datum"), true}, {tr("Bedrag"), true}, {tr("Factuurnummer")}, {tr("Declaratie")}, {tr("Status")}, {tr("Reden")}}, this)),
      m_clienten(new RowTable(context.theme)), m_retour(new RowTable(context.theme))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setSpacing(10);
    dressed(context.theme, this, [this, kolom] { kolom->setContentsMargins(16, 4, 16, m_context.theme.px(36)); }); // room for a message: it covers no row
    kolom->addWidget(m_zin);
    maakKnoppen();
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
    m_retour->setModel(m_regelModel);
    m_retour->setStretchColumn(9);
    m_retour->setGivingWay({3, 6, 1});
    m_retour->setAccessibleName(tr("Retourlijst"));
    m_stapel->addWidget(m_clienten);
    m_stapel->addWidget(m_retour);
    connect(m_tabs, &QTabBar::currentChanged, m_stapel, &QStackedWidget::setCurrentIndex);
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
    const qint64 blijft = m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.batch().teControleren;
    const qint64 ingediend = m_sessie.regelsMet(Bulkstand::Ingediend);
    const bool rust = m_sessie.rust();
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

void BulkIndienen::zetFocus()
{
    if (m_dienIn->isVisibleTo(this) && m_dienIn->isEnabled())
        m_dienIn->setFocus(Qt::ShortcutFocusReason);
    else if (m_stapel->isVisibleTo(this) && m_regelModel->rowCount() > 0)
        m_stapel->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void BulkIndienen::leeg()
{
    ++m_ronde;
    m_afgewezen = 0;
    m_clientModel->setRows({});
    m_regelModel->setRows({});
    m_standen->clear();
    m_herinner->hide();
    m_opnieuw->hide();
}

void BulkIndienen::leesRetour()
{
    m_sessie.gateway().retour(m_sessie.batch().id, this, [this, ronde = ++m_ronde](const Outcome<std::vector<BulkRetour>>& lijst) {
        if (ronde != m_ronde)
            return;
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        leesNamen(*lijst);
    });
}

/// Who is meant by an own number, as far as it was learned; without that the numbers stand alone.
void BulkIndienen::leesNamen(const std::vector<BulkRetour>& lijst)
{
    m_sessie.gateway().klanten(this, [this, lijst, ronde = m_ronde](const Outcome<std::vector<BulkKlant>>& klanten) {
        if (ronde != m_ronde)
            return;
        m_namen.clear();
        for (const BulkKlant& k : klanten ? *klanten : std::vector<BulkKlant>())
            m_namen[k.klant] = k.naam;
        toonRetour(lijst);
        Q_EMIT gelezen();
    });
}

QString BulkIndienen::metNaam(const QString& klant) const
{
    const auto naam = m_namen.find(klant);
    return naam == m_namen.end() || naam->second.isEmpty() ? klant : QStringLiteral("%1, %2").arg(klant, naam->second);
}

void BulkIndienen::toonRetour(const std::vector<BulkRetour>& lijst)
{
    struct Deel {
        const BulkRetour* eerste = nullptr;
        qint64 regels = 0;
        Bedrag bedrag;
    };
    std::map<std::pair<QString, qint64>, Deel> perClient;
    std::map<DeclaratieStatus, std::set<qint64>> perStand;
    std::set<QString> wachten;
    std::vector<CellRow> rijen;
    m_afgewezen = 0;
    for (const BulkRetour& r : lijst) {
        perStand[r.status].insert(r.declaratie.waarde);
        Deel& deel = perClient[{r.klant, r.declaratie.waarde}];
        deel.eerste = &r;
        ++deel.regels;
        deel.bedrag += r.bedrag;
        m_afgewezen += isTerug(r.status) ? 1 : 0;
        if (r.status == DeclaratieStatus::TerBeoordeling)
            wachten.insert(r.klant);
        rijen.push_back({{.text = QString::number(r.nummer)}, {.text = r.kenmerk}, {.text = metNaam(r.klant)}, {.text = r.kostenplaats}, {.text = dagenKort({r.datum, r.tot}, huidigeTaal())},
                         {.text = euroTekst(r.bedrag, huidigeTaal())}, {.text = r.factuurnummer}, {.text = r.declaratienummer}, {.text = statusTekst(r.status)}, {.text = r.reden}});
    }
    m_regelModel->setRows(std::move(rijen));
    rijen.clear();
    for (const auto& [wie, deel] : perClient)
        rijen.push_back({{.text = metNaam(wie.first), .bold = true}, {.text = bulkGetal(deel.regels)}, {.text = euroTekst(deel.bedrag, huidigeTaal())}, {.text = deel.eerste->declaratienummer}, {.text = deel.eerste->factuurnummer},
                         {.text = statusTekst(deel.eerste->status), .tone = isTerug(deel.eerste->status) ? Role::Wrong : Role::Text}, {.text = deel.eerste->reden}});
    m_clientModel->setRows(std::move(rijen));
    QStringList delen;
    for (const auto& [status, ids] : perStand)
        delen << tr("%1 × %2").arg(ids.size()).arg(statusTekst(status).toLower());
    m_herinner->setText(wachten.size() == 1 ? tr("Herinner 1 budgethouder") : tr("Herinner %1 budgethouders").arg(wachten.size()));
    m_herinner->setVisible(!wachten.empty());
    m_opnieuw->setText(m_afgewezen == 1 ? tr("Herstel 1 afgewezen regel") : tr("Herstel %1 afgewezen regels").arg(bulkGetal(m_afgewezen)));
    m_opnieuw->setVisible(m_afgewezen > 0);
    m_standen->setText(tr("Declaraties: %1").arg(delen.join(QStringLiteral(" · "))));
}

} // namespace pgb::ui
