#pragma once
#include "client/models/maandrooster_model.h"
#include "client/ui/theme/theme.h"
#include <QStyledItemDelegate>

class QLineEdit;

namespace pgb::ui {

/// Paints the squares of the month grid and edits a cell in a bare line edit.
class RoosterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RoosterDelegate(const Theme& theme, QObject* parent);

    /// The text that the next editor begins with instead of the value: what was typed to open it.
    void setBeginTekst(const QString& tekst) { m_begin = tekst; }
    /// Row of the current cell: its name is tinted. The ring is drawn when the grid has the focus.
    void setHuidig(const QModelIndex& index, bool ring);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The editor was closed by a key that goes on to the next cell.
    void verder(int kolommen, int rijen);
    /// Ctrl+Enter in the editor: the text goes into all selected cells.
    void inAlle(const QString& tekst);
    /// What stands in the editor now.
    void getypt(const QString& tekst);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool toets(QLineEdit* editor, int key, Qt::KeyboardModifiers modifiers);
    void sluit(QLineEdit* editor, int kolommen, int rijen);
    void paintAfspraak(QPainter& painter, const QRect& vak, const VakBeeld& beeld) const;
    void paintTekst(QPainter& painter, const QRect& vak, const VakBeeld& beeld) const;
    void paintRing(QPainter& painter, const QRect& vak) const;
    QColor grond(const VakBeeld& beeld, bool gekozen) const;
    Role rol(const VakBeeld& beeld) const;

    const Theme& m_theme;
    QString m_begin;
    QPersistentModelIndex m_huidig;
    bool m_ring = false;
};

} // namespace pgb::ui
