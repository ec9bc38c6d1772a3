#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace pgb::ui {

/// Something the user can do, by key, by menu or by its words in the palette.
struct Command {
    QString id;                    ///< "declaratie.indienen"; unique within its scope widget
    QString text;                  ///< tr() text as it stands in the palette: "Declaratie indienen"
    QKeySequence key;              ///< may be empty
    std::function<void()> run;
    std::function<bool()> enabled; ///< empty = always
    QString words;                 ///< further search words for the palette, never shown
    std::function<void()> refused = {}; ///< its key was pressed while it is not enabled: says why
};

/// The one registry of acts: palette, F1 list, menus and shortcuts are all made from it.
/// A command lives as long as its scope widget and works only while that is visible and enabled, so each page brings its own.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject* parent = nullptr);

    /// The QAction made for it may be put in a menu or a button; it is owned by `scope`. With a key, the key works in the
    /// whole window of `scope` while `scope` is visible.
    QAction* add(const Command& command, QWidget* scope);
    /// As add(), but the key works only while the focus is inside `scope` (single letters, grid keys).
    QAction* addLocal(const Command& command, QWidget* scope);

    /// The commands that can be used now: visible scope, enabled. Those of `first` and what is in it before the others, each in the order of adding.
    std::vector<Command> available(const QWidget* first = nullptr) const;
    /// Runs the available command with that id; false when there is none.
    bool run(const QString& id) const;

private:
    struct Entry {
        Command command;
        QPointer<QWidget> scope;
        QPointer<QAction> action;
    };
    QAction* addEntry(const Command& command, QWidget* scope, Qt::ShortcutContext context);
    const Entry* find(const QString& id) const;
    static bool usable(const Entry& entry);

    std::vector<Entry> m_entries;
};

} // namespace pgb::ui
