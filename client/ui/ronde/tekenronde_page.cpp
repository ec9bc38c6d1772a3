#include "client/ui/ronde/tekenronde_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/ronde/teken_detail.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/row_table.h"
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int geduldMs = 1500;
} // namespace

TekenrondePage::TekenrondePage(const PageContext& context, const RondeServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_kader(new LijstKader(context, title(), tr("Naam of wat er verandert"))),
      m_model(new CellTable({{tr("Bekeken")}, {tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Wat u tekent")}}, this)), m_tabel(new RowTable(context.theme)),
      m_detail(new TekenDetail(context.theme)), m_bladzijde(new KeyButton(context.theme, tr("Deze regels zijn bekeken"), QKeySequence(Qt::SHIFT | Qt::Key_Space))),
      m_teken(new KeyButton(context.theme, tr("Ondertekenen"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_kader);
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(3);
    m_tabel->setWrapped({1, 2, 3}); // who signs what has to be readable before it counts as looked at
    m_tabel->setGrowOnly(true);
    m_tabel->setMargin(16);
    m_tabel->setKeepSelection(true);
    m_tabel->setAccessibleName(tr("Wat op uw handtekening wacht"));
    voegExportToe(*this, m_context, *m_model);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_tabel);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 460});
    splitter->setChildrenCollapsible(false);
    m_kader->setInhoud(splitter, new EmptyState(context.theme, Drawing::Rust, tr("Er wacht niets op uw handtekening.")));
    m_teken->setMain(true);
    m_teken->setObjectName(QStringLiteral("teken"));
    m_bladzijde->setToolTip(tr("Voor de regels in beeld waar alleen het tarief en de ingangsdatum veranderen: daar staat de hele wijziging in de regel."));
    m_kader->voegToe(m_bladzijde);
    m_kader->voegToe(m_teken);
    m_geduld.setSingleShot(true);
    m_geduld.setInterval(geduldMs);
    connect(&m_geduld, &QTimer::timeout, this, &TekenrondePage::toon);
    connect(m_bladzijde, &QPushButton::clicked, this, &TekenrondePage::bekijkBladzijde);
    connect(m_teken, &QPushButton::clicked, this, &TekenrondePage::vraagTekenen);
    connect(m_kader, &LijstKader::filterChanged, this, &TekenrondePage::toon);
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_kader, &LijstKader::opnieuw, this, [this] { m_delen.empty() ? haalOp() : tekenVolgende(); });
    connect(m_tabel, &RowTable::opened, this, &TekenrondePage::bekijk);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TekenrondePage::toonDetail);
    connect(&services.overeenkomst.gateway, &ZorgovereenkomstGateway::lijstChanged, this, [this] {
        if (isVisible() && !m_bezig)
            haalOp();
    });
    opdrachten();
}

void TekenrondePage::opdrachten()
{
    m_context.commands.addLocal({QStringLiteral("tekenen.bekijk"), tr("Deze bekijken, en dan de volgende"), QKeySequence(Qt::Key_Space), [this] { bekijk(); }, {}, {}}, m_tabel);
    m_context.commands.addLocal({QStringLiteral("tekenen.bladzijde"), tr("De regels in beeld zijn bekeken"), QKeySequence(Qt::SHIFT | Qt::Key_Space), [this] { bekijkBladzijde(); }, {}, {}}, m_tabel);
    m_context.commands.add({QStringLiteral("tekenen.onderteken"), tr("Alles ondertekenen wat is bekeken"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { vraagTekenen(); },
                            {}, tr("handtekening tekenen")}, this);
}

void TekenrondePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return; // the window came back; the page was not left
    if (m_rijen.empty())
        m_geduld.start();
    m_opnieuw = !m_bezig;
    haalOp();
}

void TekenrondePage::haalOp()
{
    m_services.overeenkomst.gateway.lijst({}, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_kader->fout()->toon(lijst.problem());
        if (!m_services.overeenkomst.budgethouderKant())
            return neem(*lijst, {});
        // Whether a next year follows on this one; without it such a change goes by way of the zorgverlener.
        m_services.nietTypen.toekenningen(this, [this, lijst = *lijst](const Outcome<std::vector<Toekenning>>& toekenningen) {
            neem(lijst, toekenningen ? *toekenningen : std::vector<Toekenning>());
        });
    });
}

void TekenrondePage::neem(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen)
{
    const bool opnieuw = std::exchange(m_opnieuw, false);
    std::vector<Rij> nieuw;
    for (TekenRij& een : tekenRijen(lijst, toekenningen, m_services.parameters(), m_services.vandaag(), m_services.overeenkomst.budgethouderKant())) {
        // Who may only look or type cannot sign, so it does not wait for him.
        const bool bh = m_services.overeenkomst.budgethouderKant();
        if (!m_services.overeenkomst.mag(bh ? Handeling::ZorgovereenkomstOndertekenenBudgethouder : Handeling::ZorgovereenkomstOndertekenenZorgverlener, een.budgethouder))
            continue;
        const Rij* oud = vind(een.id, een.volgnummer);
        // What became another version was not looked at.
        const bool gelijk = oud && oud->rij == een;
        nieuw.push_back(gelijk ? *oud : Rij{std::move(een)});
    }
    for (size_t i = 0; i < m_rijen.size(); ++i) {
        const Rij& oud = m_rijen[i];
        const bool nog = std::any_of(nieuw.begin(), nieuw.end(), [&](const Rij& r) { return r.rij.id == oud.rij.id && r.rij.volgnummer == oud.rij.volgnummer; });
        if (oud.stand == Stand::Getekend && !nog && !opnieuw)
            nieuw.insert(nieuw.begin() + qsizetype(std::min(i, nieuw.size())), oud); // what was just signed stays where it is until the page is left
    }
    const bool eerste = m_rijen.empty();
    m_rijen = std::move(nieuw);
    if (opnieuw && m_inBeeld && !vind(m_inBeeld->id, m_inBeeld->volgnummer))
        m_tabel->setCurrentIndex({}); // begins at the top again
    if (!m_rijen.empty())
        m_geduld.stop();
    if (!m_bezig)
        m_kader->fout()->toon(QString(), false);
    toon();
    // Also when what was just made comes in later than the page: the feed takes a moment.
    if (eerste && !m_rijen.empty() && isVisible())
        m_kader->rijenGekomen(m_tabel);
}

CellRow TekenrondePage::cellen(const Rij& r) const
{
    Cell stand;
    switch (r.stand) {
    case Stand::Niet: stand = {.text = tr("nee"), .tone = Role::Muted, .icon = QStringLiteral("mark-empty")}; break;
    case Stand::Bezig: stand = {.text = tr("bezig"), .tone = Role::Muted, .icon = QStringLiteral("mark-clock")}; break;
    case Stand::Bekeken: stand = {.text = tr("ja"), .tone = Role::Accent, .icon = QStringLiteral("mark-check")}; break;
    case Stand::Getekend: stand = {.text = tr("getekend"), .tone = Role::Good, .icon = QStringLiteral("mark-twice")}; break;
    case Stand::Mislukt: stand = {.text = tr("niet gelukt"), .tone = Role::Wrong, .icon = QStringLiteral("mark-cross"), .spoken = r.reden}; break;
    }
    const Role toon = r.stand == Stand::Getekend ? Role::Muted : Role::Text;
    return {stand, {.text = r.rij.client, .tone = toon, .bold = true}, {.text = r.rij.zorgverlener, .tone = toon},
            {.text = r.reden.isEmpty() ? r.rij.wat : r.reden, .tone = r.reden.isEmpty() ? toon : Role::Wrong}};
}

void TekenrondePage::toon()
{
    const QStringList woorden = m_kader->filter().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int huidig = m_tabel->currentIndex().row();
    const bool inBeeld = huidig < 0 || m_tabel->viewport()->rect().intersects(m_tabel->visualRect(m_tabel->currentIndex()));
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_rijen.size(); ++i) {
        if (std::any_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return !m_rijen[i].rij.zoek.contains(woord); }))
            continue;
        rijen.push_back(cellen(m_rijen[i]));
        m_getoond.push_back(i);
    }
    const int plek = m_tabel->verticalScrollBar()->value();
    const int getoond = int(rijen.size());
    {
        const QSignalBlocker stil(m_tabel->selectionModel()); // the same agreement stays in view with its text
        m_model->setRows(std::move(rijen));
        const auto zelfde = std::find_if(m_getoond.begin(), m_getoond.end(), [this](size_t i) {
            return m_inBeeld && m_rijen[i].rij.id == m_inBeeld->id && m_rijen[i].rij.volgnummer == m_inBeeld->volgnummer;
        });
        const int naar = zelfde != m_getoond.end() ? int(zelfde - m_getoond.begin()) : std::clamp(huidig, 0, std::max(0, getoond - 1));
        if (getoond > 0)
            m_tabel->setCurrentIndex(m_model->index(naar, 0));
    }
    m_tabel->verticalScrollBar()->setValue(plek);
    if (inBeeld) // else the user looks at others
        m_tabel->scrollTo(m_tabel->currentIndex());
    if (!m_rijen.empty() || !m_geduld.isActive())
        m_kader->toonLijst(int(m_rijen.size()), getoond);
    toonDetail();
    toonStand();
}

void TekenrondePage::toonDetail()
{
    const Rij* rij = rijOp(m_tabel->currentIndex().row());
    if (!rij) {
        m_inBeeld.reset();
        return m_detail->leeg();
    }
    if (m_inBeeld == rij->rij)
        return;
    m_inBeeld = rij->rij;
    m_detail->toon(rij->rij);
    if (!rij->reden.isEmpty())
        m_detail->zeg(rij->reden);
    else if (rij->stand == Stand::Getekend)
        m_detail->zeg(tr("Uw handtekening is gezet."));
}

void TekenrondePage::werkBij(const Rij& rij)
{
    const auto plek = std::find(m_getoond.begin(), m_getoond.end(), size_t(&rij - m_rijen.data()));
    if (plek != m_getoond.end())
        m_model->setRow(int(plek - m_getoond.begin()), cellen(rij));
    toonStand();
}

int TekenrondePage::bekeken() const
{
    return int(std::count_if(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return r.stand == Stand::Bekeken; }));
}

void TekenrondePage::toonStand()
{
    const int gezien = bekeken();
    const int getekend = int(std::count_if(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return r.stand == Stand::Getekend; }));
    const int wachten = int(m_rijen.size()) - getekend;
    QString tekst = wachten == 1 ? tr("1 wacht op uw handtekening, %1 bekeken").arg(gezien) : tr("%1 wachten op uw handtekening, %2 bekeken").arg(wachten).arg(gezien);
    if (getekend > 0)
        tekst = tr("%1, %2 getekend").arg(tekst).arg(getekend);
    m_kader->setOndertitel(m_rijen.empty() && m_geduld.isActive() ? QString() : tekst);
    m_teken->setEnabled(!m_bezig && wachten > 0);
    m_teken->setText(m_bezig ? tr("Wij ondertekenen") : gezien > 0 ? tr("Ondertekenen (%1)").arg(gezien) : tr("Ondertekenen"));
    m_bladzijde->setVisible(std::any_of(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return r.rij.inDeRegel && r.stand == Stand::Niet; }));
}

TekenrondePage::Rij* TekenrondePage::rijOp(int tabelrij)
{
    return tabelrij >= 0 && size_t(tabelrij) < m_getoond.size() ? &m_rijen[m_getoond[size_t(tabelrij)]] : nullptr;
}

TekenrondePage::Rij* TekenrondePage::vind(ZorgovereenkomstId id, int volgnummer)
{
    const auto gevonden = std::find_if(m_rijen.begin(), m_rijen.end(), [&](const Rij& r) { return r.rij.id == id && r.rij.volgnummer == volgnummer; });
    return gevonden == m_rijen.end() ? nullptr : &*gevonden;
}

void TekenrondePage::openedAgain(const Address&) { m_kader->setFilter({}); }

std::vector<QWidget*> TekenrondePage::panes() { return {m_kader, m_detail->blad()}; }

std::vector<KeyHint> TekenrondePage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Space), tr("bekijken")}, {QKeySequence(Qt::SHIFT | Qt::Key_Space), tr("regels in beeld bekeken")}, {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("ondertekenen")}};
}

} // namespace pgb::ui
