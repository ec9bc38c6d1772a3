#pragma once
#include "client/ui/shell/page.h"
#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>
#include <vector>

namespace pgb::ui {

/// The items of the rail with their counts.
class RailModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Data : int { CountRole = Qt::UserRole + 1, IconNameRole };
    using QAbstractListModel::QAbstractListModel;
    void setSections(const std::vector<Section>& sections);
    void setCount(Section section, int count);
    void setFolded(bool folded);
    Section section(int row) const { return m_sections[size_t(row)]; }
    int rowOf(Section section) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Section> m_sections;
    QHash<int, int> m_counts;
    bool m_folded = false;
};

/// Paints a rail item: 3 px mark and selection ground for the current one, icon, word, count at the right.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RailDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace pgb::ui
