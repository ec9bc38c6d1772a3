#include "client/ui/vandaag/vandaag_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/ronde/meer_knop.h"
#include "client/ui/ronde/ronde_pages.h"
#include "client/ui/shell/sections.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/whole_rows.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int twoColumnsFrom = 1100;
constexpr int rowsWhenStacked = 8;

template<class Row>
std::vector<VandaagDoel> doelenVan(const std::vector<Row>& rows)
{
    std::vector<VandaagDoel> doelen;
    for (const Row& row : rows)
        doelen.push_back(row.doel);
    return doelen;
}

/// The table scrolls through all it has; a link only when there is more than that.
QString more(int total, size_t rows)
{
    return total > int(rows) ? VandaagPage::tr("Toon alle %1").arg(total) : QString();
}

} // namespace

VandaagPage::VandaagPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_scroll(new QScrollArea), m_inside(new QWidget), m_grid(new QGridLayout),
      m_subtitle(makeElided(tr("Wij halen uw overzicht op."), LabelLook::Muted)), m_melding(new MeldingBalk(context.theme)),
      m_eigenRekening(new QPushButton(tr("Mijn rekeningnummer")))
{
    m_inside->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(makeLabel(title(), LabelLook::Title));
    top->addWidget(m_subtitle, 1);
    top->addWidget(m_eigenRekening);
    m_eigenRekening->setObjectName(QStringLiteral("eigenRekening"));
    m_eigenRekening->hide();
    connect(m_eigenRekening, &QPushButton::clicked, this, &VandaagPage::eigenRekeningGekozen);
    top->addWidget(maakRondeKnop(context, sectionName(Section::Overeenkomsten)));
    column->addLayout(top);
    column->addWidget(m_melding);
    connect(m_melding, &MeldingBalk::eersteGekozen, this, &VandaagPage::meldingGekozen);
    m_grid->setSpacing(16);
    column->addLayout(m_grid, 1);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    const QString none;
    makeBlock(0, tr("Op u wacht"), QStringLiteral("view-pim-tasks"), Role::Info,
              {{tr("Cliënt")}, {tr("Wat")}, {tr("Bedrag"), true}, {tr("Sinds"), true}, {none}}, 1, {2}, tr("Niets wacht op u. Fijne dag."), {Section::Werklijst, {}, {}});
    makeBlock(1, tr("Wacht op anderen"), QStringLiteral("mark-clock"), Role::Waits,
              {{tr("Cliënt")}, {tr("Wat")}, {tr("Wie is aan zet")}, {tr("Dagen"), true}, {none}}, 1, {4}, tr("Niemand anders is aan zet."), {Section::Werklijst, {}, {}});
    makeBlock(2, tr("Loopt af"), QStringLiteral("view-calendar"), Role::Attention,
              {{tr("Cliënt")}, {tr("Wat")}, {tr("Einddatum"), true}, {tr("Over"), true}, {none}}, 1, {3}, tr("De komende 90 dagen loopt niets af."), einddataAdres());
    makeBlock(3, tr("Budget let op"), QStringLiteral("office-chart-pie"), Role::Attention,
              {{tr("Cliënt")}, {tr("Budget")}, {tr("Betaald, gepland")}, {tr("Over"), true}, {none}}, 1, {}, tr("Geen budget is bijna op."), {Section::Budgetten, {}, {}});
    dressed(context.theme, this, [this] { arrange(); });
    voegExportToe(*this, context);
}

void VandaagPage::makeBlock(int at, const QString& title, const QString& icon, Role role, std::vector<CellColumn> columns, int stretch,
                            const std::vector<int>& givingWay, const QString& empty, const Address& all)
{
    Block& block = m_blocks[at];
    block.pane = new Pane(m_context.theme, title, icon, role);
    block.model = new CellTable(std::move(columns), this);
    block.table = new RowTable(m_context.theme);
    block.table->setModel(block.model);
    block.table->setStretchColumn(stretch);
    block.table->setGivingWay(givingWay);
    block.table->setWrapped({0, 1}); // whose it is and what is to be done are never cut
    block.table->setAccessibleName(title);
    block.rows = new WholeRows(block.table);
    block.stack = new QStackedWidget;
    block.stack->addWidget(block.rows);
    block.stack->addWidget(new EmptyState(m_context.theme, Drawing::Rust, empty));
    block.stack->setCurrentIndex(block.stack->addWidget(new QWidget)); // nothing is said before anything is known
    block.pane->setContent(block.stack);
    connect(block.table, &RowTable::actionTriggered, this, [this, at](int row) { openRow(at, row, true); });
    connect(block.table, &RowTable::opened, this, [this, at](int row) { openRow(at, row, false); });
    connect(block.pane, &Pane::footerClicked, this, [this, all] { m_context.navigator.open(all); });
}

void VandaagPage::fill(int at, std::vector<CellRow> rows, std::vector<VandaagDoel> doelen, int total, const QString& aside, const QString& footer)
{
    Block& block = m_blocks[at];
    const int current = block.table->currentIndex().row();
    const bool any = !rows.empty();
    const int count = int(rows.size());
    block.doelen = std::move(doelen);
    block.model->setRows(std::move(rows));
    block.stack->setCurrentIndex(any ? 0 : 1);
    block.pane->setCount(std::max(total, count));
    block.pane->setAside(aside);
    block.pane->setFooter(any ? footer : QString());
    if (any && current >= 0)
        block.table->setCurrentIndex(block.model->index(std::min(current, count - 1), 0));
}

void VandaagPage::setOverzicht(const VandaagOverzicht& overzicht)
{
    m_melding->hide();
    m_overzicht = overzicht;
    m_subtitle->setText(vandaagOndertitel(overzicht));
    const auto late = std::count_if(overzicht.bijAnderen.begin(), overzicht.bijAnderen.end(), [](const VandaagTaak& t) { return t.langerDanNormaal; });
    fill(0, opURijen(overzicht), doelenVan(overzicht.opU), overzicht.opUTotaal, tr("oudste boven"), more(overzicht.opUTotaal, overzicht.opU.size()));
    fill(1, bijAnderenRijen(overzicht), doelenVan(overzicht.bijAnderen), overzicht.bijAnderenTotaal,
         late > 0 ? tr("! %1 langer dan normaal").arg(late) : QString(), more(overzicht.bijAnderenTotaal, overzicht.bijAnderen.size()));
    fill(2, looptAfRijen(overzicht), doelenVan(overzicht.looptAf), overzicht.looptAfTotaal, tr("binnen 90 dagen"), tr("Toon alle einddata"));
    fill(3, budgetRijen(overzicht), doelenVan(overzicht.budget), overzicht.budgetTotaal, overzicht.budgetten == 1 ? tr("van 1 budget") : tr("van %1 budgetten").arg(overzicht.budgetten), tr("Toon alle budgetten"));
    Q_EMIT countsChanged(std::max(overzicht.opUTotaal, int(overzicht.opU.size())), overzicht.clienten);
    arrange();
    if (isVisible() && (!focusWidget() || focusWidget() == this))
        takeFocus();
}

void VandaagPage::setClienten(int clienten)
{
    if (!m_overzicht || m_overzicht->clienten == clienten)
        return;
    VandaagOverzicht overzicht = *m_overzicht;
    overzicht.clienten = overzicht.budgetten = clienten;
    setOverzicht(overzicht);
}

void VandaagPage::setBudgetBlok(bool toon)
{
    m_shownBlocks = toon ? 4 : 3;
    m_blocks[3].pane->setVisible(toon);
    arrange();
}

void VandaagPage::setEigenRekening(Rol rol)
{
    if (rol == Rol::MedewerkerOrganisatie)
        m_eigenRekening->setText(tr("Rekeningnummer van uw organisatie"));
    m_eigenRekening->setVisible(rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie);
}

void VandaagPage::takeFocus()
{
    for (int i = 0; i < m_shownBlocks; ++i) {
        if (m_blocks[i].stack->currentIndex() == 0 && m_blocks[i].model->rowCount() > 0)
            return m_blocks[i].table->setFocus();
    }
    setFocus(Qt::OtherFocusReason);
}

void VandaagPage::setGeenOverzicht(const QString& zin, const QString& actie)
{
    m_subtitle->setText(tr("Wij kunnen uw overzicht nu niet ophalen."));
    m_melding->toon(Role::Attention, zin, actie);
}

void VandaagPage::openRow(int block, int row, bool action)
{
    const std::vector<VandaagDoel>& doelen = m_blocks[block].doelen;
    if (row < 0 || size_t(row) >= doelen.size())
        return;
    const VandaagDoel& doel = doelen[size_t(row)];
    if (doel.rekening)
        return Q_EMIT rekeningGekozen(doel.rekening);
    if (doel.bericht && action)
        return Q_EMIT berichtGezien(doel.bericht);
    const Address target = action || doel.dossier == Address{} ? doel.naar : doel.dossier;
    m_context.navigator.open(target); // may rebuild this page: nothing of `doel` is used after it
}

void VandaagPage::arrange()
{
    for (int i = 0; i < m_shownBlocks; ++i) {
        Block& block = m_blocks[i];
        m_grid->removeWidget(block.pane);
        const bool last = m_shownBlocks == 3 && i == 2 && !m_oneColumn; // the third of three takes the whole row
        m_grid->addWidget(block.pane, m_oneColumn ? i : i / 2, m_oneColumn ? 0 : i % 2, 1, last ? 2 : 1);
        // Stacked, a block is as high as its rows and the page scrolls; side by side the blocks share the height.
        const int rows = std::clamp(block.model->rowCount(), 2, m_oneColumn ? rowsWhenStacked : 4);
        block.rows->setLeastRows(rows);
    }
    for (int i = 0; i < 2; ++i) {
        m_grid->setColumnStretch(i, m_oneColumn ? i == 0 : 1);
        m_grid->setRowStretch(i, m_oneColumn ? 0 : 1);
    }
    m_grid->setColumnMinimumWidth(1, 0);
}

void VandaagPage::fold(int room)
{
    const bool oneColumn = room < m_context.theme.px(twoColumnsFrom);
    if (oneColumn == m_oneColumn)
        return;
    m_oneColumn = oneColumn;
    arrange();
}

void VandaagPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!focusWidget())
        takeFocus();
    Q_EMIT shown();
}

std::vector<QWidget*> VandaagPage::panes()
{
    std::vector<QWidget*> panes;
    for (int i = 0; i < m_shownBlocks; ++i)
        panes.push_back(m_blocks[i].pane);
    return panes;
}

std::vector<KeyHint> VandaagPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_F6), tr("volgend blok")}, {QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::Key_Space), tr("actie van de rij")}};
}

} // namespace pgb::ui
