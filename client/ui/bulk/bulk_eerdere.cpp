#include "client/ui/bulk/bulk_eerdere.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

/// Rows before the end of what is shown at which the next page is asked.
constexpr int voorsprong = 10;

CellRow rijVan(const wire::BulkBatch& b)
{
    return {{.text = b.naam, .icon = QStringLiteral("text-x-generic")}, {.text = QString::number(b.id.waarde)}, {.text = bulkDag(b.aangemaaktOp)}, {.text = bulkDag(b.ingediendOp)}, {.text = bulkStanden(b)}};
}

} // namespace

BulkEerdere::BulkEerdere(const PageContext& context, BulkGateway& gateway, QWidget* parent)
    : QWidget(parent), m_context(context), m_gateway(gateway), m_kop(makeLabel(tr("Eerdere bestanden. Enter opent er een waar het was gebleven."), LabelLook::Muted, true)),
      m_model(new CellTable({{tr("Bestand")}, {tr("Nummer"), true}, {tr("Gebracht"), true}, {tr("Ingediend"), true}, {tr("Regels")}}, this)), m_lijst(new RowTable(context.theme))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(6);
    kolom->addWidget(m_kop);
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(0);
    m_lijst->setAccessibleName(tr("Eerdere bestanden"));
    dressed(context.theme, m_lijst, [this] { m_lijst->setMinimumHeight(m_lijst->heightFor(3)); });
    kolom->addWidget(m_lijst, 1);
    connect(m_lijst, &RowTable::opened, this, [this](int rij) {
        if (rij >= 0 && size_t(rij) < m_batches.size())
            Q_EMIT gekozen(m_batches[size_t(rij)].id);
    });
    connect(m_lijst->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int plaats) {
        if (plaats + voorsprong >= m_lijst->verticalScrollBar()->maximum())
            leesMeer();
    });
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        if (nu.row() + voorsprong >= int(m_batches.size()))
            leesMeer();
    });
    hide();
}

void BulkEerdere::zetFocus() { m_lijst->setFocus(Qt::ShortcutFocusReason); }

const QTableView* BulkEerdere::lijst() const { return m_lijst; }

LijstBladen BulkEerdere::bladen() const
{
    if (!m_volgende)
        return {};
    const auto vraag = [this](qint64 na, QObject* context, const std::function<void(Outcome<LijstBlad>)>& klaar) {
        m_gateway.batches(na, context, [klaar](const Outcome<wire::Bladzijde<wire::BulkBatch>>& blad) {
            if (!blad)
                return klaar(blad.problem());
            LijstBlad uit{{}, blad->volgende};
            for (const wire::BulkBatch& b : blad->items)
                uit.rijen.push_back(teksten(rijVan(b)));
            klaar(std::move(uit));
        });
    };
    return {vraag, 0}; // how many there are, nobody counted
}

void BulkEerdere::lees()
{
    ++m_ronde;
    vraag(0);
}

void BulkEerdere::leesMeer()
{
    if (m_volgende)
        vraag(*std::exchange(m_volgende, std::nullopt));
}

void BulkEerdere::vraag(qint64 na)
{
    m_gateway.batches(na, this, [this, na, ronde = m_ronde](const Outcome<wire::Bladzijde<wire::BulkBatch>>& blad) {
        if (ronde != m_ronde)
            return;
        if (!blad) {
            if (na > 0)
                m_volgende = na; // asked again when the end is reached once more
            return;
        }
        m_volgende = blad->volgende;
        toon(blad->items, na > 0);
    });
}

void BulkEerdere::toon(const std::vector<wire::BulkBatch>& batches, bool vervolg)
{
    const int rij = m_lijst->currentIndex().row();
    const BulkId gekozenWas = rij >= 0 && size_t(rij) < m_batches.size() ? m_batches[size_t(rij)].id : BulkId();
    std::vector<CellRow> rijen;
    for (const wire::BulkBatch& b : batches)
        rijen.push_back(rijVan(b));
    if (vervolg) {
        m_batches.insert(m_batches.end(), batches.begin(), batches.end());
        m_model->addRows(std::move(rijen));
    } else {
        m_batches = batches;
        m_model->setRows(std::move(rijen));
        const auto plaats = std::find_if(m_batches.begin(), m_batches.end(), [&](const wire::BulkBatch& b) { return b.id == gekozenWas; });
        if (!m_batches.empty())
            m_lijst->setCurrentIndex(m_model->index(plaats == m_batches.end() ? 0 : int(plaats - m_batches.begin()), 0));
    }
    setVisible(!m_batches.empty());
    Q_EMIT gelezen(m_batches);
}

} // namespace pgb::ui
