#pragma once
#include "client/state/declaratie_session.h"
#include <QAbstractTableModel>

namespace pgb {

/// The lines of an open declaratie in the six columns of the invoice of mijnpgb (ui.md 4.17 row 132): date, what was done, unit, quantity,
/// rate, amount. Reads the session at every question, so it is never behind.
class DeclaratieRegelTabel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DeclaratieRegelTabel(const DeclaratieSession& session, QObject* parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const DeclaratieSession& m_session;
};

} // namespace pgb
