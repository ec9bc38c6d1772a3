// The eyes of the hand: finding things by the words that stand on the screen.
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace pgb::tour::hand {

namespace {

QWidget* actief()
{
    return QApplication::activeWindow();
}

QString zonderToets(QString text)
{
    return text.remove(QLatin1Char('&')).simplified();
}

/// What a user would call this widget, best name first.
QStringList namen(const QWidget* widget)
{
    QStringList result;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        result << zonderToets(button->text());
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        result << zonderToets(label->text());
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        result << zonderToets(group->title());
    result << widget->accessibleName().simplified();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        result << line->placeholderText();
    result.removeAll(QString());
    return result;
}

/// A label stands for the field that it belongs to.
QWidget* bedoeld(QWidget* widget)
{
    auto* label = qobject_cast<QLabel*>(widget);
    return label && label->buddy() && label->buddy()->isVisible() ? label->buddy() : widget;
}

/// On the screen, or a turn of the wheel away.
bool telt(const QWidget* widget)
{
    if (!widget->isVisible())
        return false;
    if (!widget->visibleRegion().isEmpty())
        return true;
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QScrollArea*>(up))
            return !up->visibleRegion().isEmpty();
    return false;
}

QString tekstVan(const QModelIndex& index)
{
    return index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') + index.data(Qt::AccessibleTextRole).toString();
}

QStringList rijenVan(const QAbstractItemView* view)
{
    QStringList result;
    const QAbstractItemModel* model = view->model();
    if (!model)
        return result;
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        QString line;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            line += tekstVan(model->index(row, column, view->rootIndex())) + QLatin1Char('\t');
        result << line;
    }
    return result;
}

} // namespace

QWidget* zoek(const QString& woorden)
{
    if (!actief())
        return nullptr;
    QWidget* begint = nullptr;
    QWidget* bevat = nullptr;
    QWidget* label = nullptr;
    for (QWidget* widget : actief()->findChildren<QWidget*>()) {
        if (!telt(widget))
            continue;
        for (const QString& naam : namen(widget)) {
            if (naam.compare(woorden, Qt::CaseInsensitive) == 0) {
                QWidget* found = bedoeld(widget);
                if (!qobject_cast<QLabel*>(found))
                    return found;
                label = label ? label : found;
            } else if (!qobject_cast<QLabel*>(bedoeld(widget)) && naam.contains(woorden, Qt::CaseInsensitive)) {
                QWidget*& where = naam.startsWith(woorden, Qt::CaseInsensitive) ? begint : bevat;
                where = where ? where : bedoeld(widget);
            }
        }
    }
    return begint ? begint : bevat ? bevat : label;
}

QWidget* vind(const QString& woorden, int ms)
{
    QWidget* found = nullptr;
    wacht(QStringLiteral("op het scherm: \"%1\"").arg(woorden), [&] { return (found = zoek(woorden)) != nullptr; }, ms);
    return found;
}

QString leesbaar()
{
    QStringList result;
    if (!actief())
        return {};
    result << actief()->windowTitle();
    for (QWidget* widget : actief()->findChildren<QWidget*>()) {
        if (!telt(widget))
            continue;
        result << namen(widget);
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            result << line->text();
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            result << box->currentText();
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            result << plain->toPlainText();
        else if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            result << text->toPlainText();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            result << rijenVan(view);
    }
    return result.join(QLatin1Char('\n'));
}

bool staatEr(const QString& woorden)
{
    return leesbaar().contains(woorden, Qt::CaseInsensitive);
}

void lees(const QString& woorden, int ms)
{
    wacht(QStringLiteral("te lezen: \"%1\"").arg(woorden), [&] { return staatEr(woorden); }, ms);
}

QModelIndex rij(const QStringList& woorden, QAbstractItemView** where)
{
    if (!actief())
        return {};
    for (QAbstractItemView* view : actief()->findChildren<QAbstractItemView*>()) {
        if (!telt(view))
            continue;
        const QStringList rows = rijenVan(view);
        for (int row = 0; row < rows.size(); ++row) {
            const bool all = std::all_of(woorden.begin(), woorden.end(), [&](const QString& word) { return rows[row].contains(word, Qt::CaseInsensitive); });
            if (!all)
                continue;
            if (where)
                *where = view;
            return view->model()->index(row, 0, view->rootIndex());
        }
    }
    return {};
}

int rijen(const QStringList& woorden)
{
    if (!actief())
        return 0;
    int aantal = 0;
    for (const QAbstractItemView* view : actief()->findChildren<QAbstractItemView*>()) {
        if (!telt(view) || view->inherits("QHeaderView")) // a heading has the model of its table
            continue;
        for (const QString& row : rijenVan(view))
            aantal += std::all_of(woorden.begin(), woorden.end(), [&](const QString& word) { return row.contains(word, Qt::CaseInsensitive); }) ? 1 : 0;
    }
    return aantal;
}

QString huidigeCel()
{
    const auto* view = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    return view ? tekstVan(view->currentIndex()) : QString();
}

QModelIndex klikRij(const QStringList& woorden, int ms)
{
    QAbstractItemView* view = nullptr;
    QModelIndex index;
    wacht(QStringLiteral("een rij met: ") + woorden.join(QLatin1String(", ")), [&] { return (index = rij(woorden, &view)).isValid(); }, ms);
    view->scrollTo(index);
    QRect place = view->visualRect(index);
    for (int column = 1; place.isEmpty() && column < index.model()->columnCount(); ++column)
        place = view->visualRect(index.siblingAtColumn(column));
    klik(view->viewport(), place.center());
    rust(30);
    return index;
}

} // namespace pgb::tour::hand
