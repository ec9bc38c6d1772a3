#include "client/ui/lijst/lijst_tabel.h"
#include <QElapsedTimer>
#include <QTableView>
#include <numeric>

namespace pgb::ui {
namespace {

constexpr int meesteKeren = 5;

QString inhoud(const QModelIndex& index)
{
    const QString tekst = index.data(Qt::DisplayRole).toString();
    return tekst.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : tekst;
}

} // namespace

LijstTabel kopVan(const QAbstractItemModel& model, const std::vector<int>& kolommen)
{
    LijstTabel tabel;
    QStringList koppen;
    for (const int kolom : kolommen) {
        koppen << model.headerData(kolom, Qt::Horizontal).toString();
        tabel.getallen.push_back(model.headerData(kolom, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
    tabel.rijen.push_back(koppen);
    return tabel;
}

std::vector<int> alleKolommen(const QAbstractItemModel& model)
{
    std::vector<int> uit(size_t(model.columnCount()));
    std::iota(uit.begin(), uit.end(), 0);
    return uit;
}

std::vector<int> zichtbareKolommen(const QTableView& lijst)
{
    std::vector<int> uit = alleKolommen(*lijst.model());
    std::erase_if(uit, [&lijst](int kolom) { return lijst.isColumnHidden(kolom); });
    return uit;
}

LijstLezer::LijstLezer(const QAbstractItemModel& model, std::vector<int> kolommen) : m_model(&model), m_kolommen(std::move(kolommen))
{
    using M = QAbstractItemModel;
    connect(&model, &M::modelReset, this, [this] { anders(0); });
    connect(&model, &M::layoutChanged, this, [this] { anders(0); });
    connect(&model, &M::rowsMoved, this, [this] { anders(0); });
    connect(&model, &M::rowsInserted, this, [this](const QModelIndex&, int rij) { anders(rij); });
    connect(&model, &M::rowsRemoved, this, [this](const QModelIndex&, int rij) { anders(rij); });
    connect(&model, &M::dataChanged, this, [this](const QModelIndex& eerste) { anders(eerste.row()); });
    begin();
}

void LijstLezer::begin()
{
    ++m_keer;
    m_rij = 0;
    m_tabel = kopVan(*m_model, m_kolommen);
}

void LijstLezer::anders(int vanafRij)
{
    if (vanafRij < m_rij)
        begin();
}

bool LijstLezer::verder(int milliseconden)
{
    QElapsedTimer klok;
    klok.start();
    for (; m_model && m_rij < m_model->rowCount(); ++m_rij) {
        if (klok.hasExpired(milliseconden) && m_keer < meesteKeren)
            return true;
        if (!m_model->flags(m_model->index(m_rij, 0)).testFlag(Qt::ItemIsEnabled)) // the open part under a row
            continue;
        QStringList rij;
        for (const int kolom : m_kolommen)
            rij << inhoud(m_model->index(m_rij, kolom));
        m_tabel.rijen.push_back(std::move(rij));
    }
    return false;
}

} // namespace pgb::ui
