#include "client/ui/theme/tab_order.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>
#include <algorithm>
#include <tuple>
#include <vector>

namespace pgb::ui {
namespace {

/// In the order of the screen. Whoever hands the focus to a part of itself stands right before that part: behind it Tab would come back to
/// the part for ever.
struct Stops {
    std::vector<QWidget*> order;
    std::vector<QWidget*> handers; ///< whose part has not come yet
};
void collect(QWidget* widget, Stops& stops);

/// The part of `widget` that gets the focus in its place; nullptr = none.
QWidget* partFor(const QWidget* widget)
{
    QWidget* part = widget->focusProxy();
    while (part && part->focusProxy())
        part = part->focusProxy();
    return part && widget->isAncestorOf(part) ? part : nullptr;
}

QWidget* firstChild(const QWidget* widget)
{
    for (QObject* child : widget->children()) {
        if (auto* found = qobject_cast<QWidget*>(child))
            return found;
    }
    return nullptr;
}

void add(QWidget* widget, Stops& stops)
{
    for (QWidget* hander : stops.handers) {
        if (partFor(hander) == widget)
            stops.order.push_back(hander);
    }
    stops.order.push_back(widget);
}

/// What is inside it follows no layout of ours.
bool isOneStop(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// The place of item `at`: row and column in a grid or a form, else its number.
std::pair<int, int> placeOf(QLayout* layout, int at)
{
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        int row = 0, column = 0, rows = 0, columns = 0;
        grid->getItemPosition(at, &row, &column, &rows, &columns);
        return {row, column};
    }
    if (auto* form = qobject_cast<QFormLayout*>(layout)) {
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getItemPosition(at, &row, &role);
        return {row, int(role)};
    }
    const auto* box = qobject_cast<QBoxLayout*>(layout);
    const bool backwards = box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop);
    return {backwards ? -at : at, 0};
}

void collect(QLayout* layout, Stops& stops, std::vector<QWidget*>& placed)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> items;
    for (int i = 0; i < layout->count(); ++i)
        items.push_back({placeOf(layout, i), layout->itemAt(i)});
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [place, item] : items) {
        if (item->layout()) {
            collect(item->layout(), stops, placed);
        } else if (QWidget* widget = item->widget()) {
            placed.push_back(widget);
            collect(widget, stops);
        }
    }
}

void collect(QWidget* widget, Stops& stops)
{
    if (widget->isHidden())
        return;
    // Where the focus is, Tab goes on from, also a heading that Tab itself does not reach.
    if (partFor(widget))
        stops.handers.push_back(widget);
    else if (((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) || QApplication::focusWidget() == widget)
        add(widget, stops);
    if (isOneStop(widget))
        return;
    std::vector<QWidget*> placed;
    if (widget->layout())
        collect(widget->layout(), stops, placed);
    // What has its place without a layout: the page of a scroll area, the parts of a splitter.
    std::vector<QWidget*> rest;
    for (QObject* child : widget->children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part && !part->isWindow() && std::find(placed.begin(), placed.end(), part) == placed.end())
            rest.push_back(part);
    }
    std::stable_sort(rest.begin(), rest.end(), [](const QWidget* a, const QWidget* b) { return std::tuple(a->y(), a->x()) < std::tuple(b->y(), b->x()); });
    for (QWidget* part : rest)
        collect(part, stops);
}

/// From `in` on, because a ring that is in order may begin halfway.
bool isInOrder(const QWidget* in, const std::vector<QWidget*>& stops)
{
    const QSet<const QWidget*> all(stops.begin(), stops.end());
    size_t at = stops.front() == in ? 1 : 0;
    for (const QWidget* next = in->nextInFocusChain(); next != in; next = next->nextInFocusChain()) {
        if (at < stops.size() && next == stops[at])
            ++at;
        else if (all.contains(next))
            return false;
    }
    return true;
}

} // namespace

void tabAsLaidOut(QWidget* in)
{
    Stops stops;
    collect(in, stops);
    if (stops.order.size() < 2 || isInOrder(in, stops.order))
        return;
    // Meanwhile as stops of their own: Qt moves whoever hands the focus on together with all that lies between it and its part, one without a
    // policy not at all, and puts it back right before its first child, which therefore moves with it.
    struct Hander {
        QWidget* widget;
        QWidget* part;
    };
    std::vector<Hander> handed;
    std::vector<std::pair<QWidget*, Qt::FocusPolicy>> policies;
    std::vector<QWidget*> order;
    for (QWidget* widget : stops.order) {
        order.push_back(widget);
        if (!partFor(widget))
            continue;
        handed.push_back({widget, widget->focusProxy()});
        policies.emplace_back(widget, widget->focusPolicy());
        QWidget* first = firstChild(widget);
        if (first && std::find(stops.order.begin(), stops.order.end(), first) == stops.order.end()) {
            order.push_back(first);
            policies.emplace_back(first, first->focusPolicy());
        }
    }
    for (const Hander& hander : handed)
        hander.widget->setFocusProxy(nullptr);
    for (const auto& [widget, policy] : policies)
        widget->setFocusPolicy(Qt::StrongFocus);
    for (size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    for (const auto& [widget, policy] : policies)
        widget->setFocusPolicy(policy);
    for (const Hander& hander : handed)
        hander.widget->setFocusProxy(hander.part);
}

} // namespace pgb::ui
