#pragma once
#include "client/ui/shell/finder_dialog.h"
#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace pgb::ui {

/// The rows that fit what is typed.
class FinderModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<FinderRow> rows);
    const FinderRow& row(int at) const { return m_rows[size_t(at)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FinderRow> m_rows;
};

/// Paints title, detail in muted text and the key at the right.
class FinderDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FinderDelegate(const Theme& theme, const FinderModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const FinderModel& m_model;
};

} // namespace pgb::ui
