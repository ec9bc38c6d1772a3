#include "client/ui/shell/commands.h"
#include <QAction>
#include <QWidget>
#include <algorithm>

namespace pgb::ui {

namespace {

/// A letter alone decides something (A = akkoord): held down it would decide over the next one too, unseen.
bool isLetter(const QKeySequence& key)
{
    return key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier && key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z;
}

} // namespace

Commands::Commands(QObject* parent) : QObject(parent) {}

QAction* Commands::add(const Command& command, QWidget* scope)
{
    return addEntry(command, scope, Qt::WindowShortcut);
}

QAction* Commands::addLocal(const Command& command, QWidget* scope)
{
    return addEntry(command, scope, Qt::WidgetWithChildrenShortcut);
}

QAction* Commands::addEntry(const Command& command, QWidget* scope, Qt::ShortcutContext context)
{
    std::erase_if(m_entries, [](const Entry& entry) { return !entry.scope; });
    auto* action = new QAction(command.text, scope);
    action->setShortcut(command.key);
    action->setShortcutContext(context);
    action->setAutoRepeat(!isLetter(command.key));
    connect(action, &QAction::triggered, this, [command] {
        if (!command.enabled || command.enabled())
            command.run();
        else if (command.refused)
            command.refused();
    });
    scope->addAction(action);
    m_entries.push_back({command, scope, action});
    return action;
}

bool Commands::usable(const Entry& entry)
{
    // A scope behind the lock screen or in another tab is not visible, and so cannot be reached by any way.
    return entry.scope && entry.scope->isVisible() && entry.scope->isEnabled()
        && (!entry.command.enabled || entry.command.enabled());
}

const Commands::Entry* Commands::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.command.id == id && usable(entry); });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<Command> Commands::available(const QWidget* first) const
{
    std::vector<Command> list, others;
    for (const Entry& entry : m_entries) {
        if (usable(entry))
            (first && (entry.scope == first || first->isAncestorOf(entry.scope)) ? list : others).push_back(entry.command);
    }
    list.insert(list.end(), others.begin(), others.end());
    return list;
}

bool Commands::run(const QString& id) const
{
    const Entry* entry = find(id);
    if (!entry)
        return false;
    const auto act = entry->command.run; // the act may add commands and so move the list
    act();
    return true;
}

} // namespace pgb::ui
