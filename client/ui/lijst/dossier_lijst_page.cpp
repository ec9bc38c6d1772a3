#include "client/ui/lijst/dossier_lijst_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/widgets/empty_state.h"
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pgb::ui {

DossierLijstPage::DossierLijstPage(const PageContext& context, DossierGateway& gateway, Address address, const LijstTekst& tekst, std::vector<CellColumn> columns,
                     const QStringList& soorten)
    : m_context(context), m_gateway(gateway), m_address(std::move(address)), m_tekst(tekst), m_kader(new LijstKader(context, tekst.titel, tekst.filter)),
      m_model(new IndexTabel(std::move(columns), [this](int record) { return rij(record); }, this)), m_tabel(new RowTable(context.theme)),
      m_herlader(new Herlader(gateway, soorten, [this] { laad(); }, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_kader);
    m_tabel->setModel(m_model);
    m_tabel->setGrowOnly(true);
    m_tabel->setSpaceOpens(true);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(tekst.titel);
    voegExportToe(*this, context, *m_model);
    m_leeg = new EmptyState(context.theme, Drawing::Rust, tekst.leeg, tekst.leegActie);
    m_kader->setInhoud(m_tabel, m_leeg);
    if (!tekst.tabs.isEmpty())
        m_kader->setTabs(tekst.tabs);
    connect(m_leeg, &EmptyState::actionTriggered, this, [this] { leegActie(); });
    connect(m_kader, &LijstKader::filterChanged, this, [this] { if (m_geladen) herorden(); });
    connect(m_kader, &LijstKader::opnieuw, this, [this] { herlaad(); });
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        if (const int record = m_model->record(nu.row()); record >= 0 && record < records())
            m_gekozen = sleutel(record);
    });
    connect(m_tabel, &RowTable::opened, this, [this](int row) {
        if (const int record = m_model->record(row); record >= 0)
            open(record);
    });
}

std::vector<KeyHint> DossierLijstPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::CTRL | Qt::Key_F), tr("zoeken")}, {QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")}};
}

void DossierLijstPage::geladen()
{
    if (!m_foutBlijft)
        m_kader->fout()->toon(QString(), false);
    m_model->forget();
    const bool eerste = !m_geladen;
    m_geladen = true;
    herorden();
    if (eerste && isVisible())
        naarWerk();
    m_herlader->klaar();
    Q_EMIT described();
}

void DossierLijstPage::mislukt(const Problem& problem)
{
    m_foutBlijft = false; // what stands there now is about the reading
    m_kader->fout()->toon(problem);
    m_herlader->klaar();
}

void DossierLijstPage::herlaad(bool foutWeg)
{
    m_foutBlijft = m_foutBlijft && !foutWeg;
    m_herlader->nu();
}

void DossierLijstPage::herlaadNa(const Problem& problem)
{
    m_kader->fout()->toon(problem);
    m_foutBlijft = true;
    m_herlader->nu();
}

void DossierLijstPage::herlaadNa(const QString& zin)
{
    m_kader->fout()->toon(zin, false);
    m_foutBlijft = true;
    m_herlader->nu();
}

void DossierLijstPage::herorden()
{
    const int scroll = m_tabel->verticalScrollBar()->value();
    const int vorigeRij = m_tabel->currentIndex().row();
    m_model->setOrder(volgorde());
    m_kader->toonLijst(records(), m_model->records());
    int row = -1;
    for (int i = 0; m_gekozen >= 0 && i < m_model->records() && row < 0; ++i) {
        if (sleutel(m_model->record(i)) == m_gekozen)
            row = i;
    }
    if (row < 0)
        row = std::clamp(vorigeRij, 0, std::max(0, m_model->records() - 1));
    if (m_model->records() > 0)
        m_tabel->setCurrentIndex(m_model->index(row, 0));
    m_tabel->verticalScrollBar()->setValue(scroll);
    beschrijf();
}

void DossierLijstPage::kies(int record)
{
    if (const int row = m_model->rowOf(record); row >= 0)
        m_tabel->setCurrentIndex(m_model->index(row, 0));
}

void DossierLijstPage::naarWerk()
{
    if (m_geladen && !m_kader->toontLijst() && m_kader->veld())
        m_kader->veld()->setFocus(); // a list without rows takes no keys
    else if (QPushButton* knop = m_geladen && records() == 0 ? m_leeg->findChild<QPushButton*>() : nullptr)
        knop->setFocus(Qt::OtherFocusReason);
    else
        m_kader->rijenGekomen(m_tabel);
}

void DossierLijstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    naarWerk();
}

} // namespace pgb::ui
