#include "client/ui/shell/pane_walk.h"
#include <QWidget>

namespace pgb::ui {
namespace {

bool reachable(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget* firstIn(QWidget* pane)
{
    if (!pane->isVisible())
        return nullptr;
    if (QWidget* last = pane->focusWidget(); last && last != pane && reachable(last))
        return last;
    if (reachable(pane))
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && reachable(next))
            return next;
    return nullptr;
}

} // namespace

void walkPanes(const std::vector<QWidget*>& panes, const QWidget* focus, bool forward)
{
    const int n = int(panes.size());
    int at = forward ? -1 : n;
    for (int i = 0; i < n; ++i)
        if (focus && (panes[size_t(i)] == focus || panes[size_t(i)]->isAncestorOf(focus)))
            at = i;
    for (int step = 1; step <= n; ++step) {
        const int next = ((forward ? at + step : at - step) % n + n) % n;
        if (QWidget* target = firstIn(panes[size_t(next)]))
            return target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace pgb::ui
