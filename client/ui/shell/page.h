#pragma once
#include "shared/base/id.h"
#include <QIcon>
#include <QKeySequence>
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace pgb {
class EditSessionBase;
}

namespace pgb::ui {

class Commands;
class Theme;

/// The items of the left rail (ui.md 5.1), and those of the beheerder.
enum class Section {
    Vandaag, Werklijst, Clienten, Overeenkomsten, Declaraties, Budgetten, Betalingen, Documenten, Rapporten, Instellingen,
    Gebruikers, Parameters, Logboek
};

/// Where something can be found in the client; what the navigator opens.
struct Address {
    Section section = Section::Vandaag;
    BudgethouderId budgethouder; ///< empty = over all clients
    QString wat;                 ///< within the section, its own words: "declaratie/12", "overeenkomst/nieuw"; may be empty
    bool operator==(const Address&) const = default;
};

/// The budgethouder a page belongs to: the tab, its strip and the window title say this name.
struct PageClient {
    BudgethouderId id;
    QString naam;
};

/// One key for the status strip ("Ctrl+Enter indienen"): two or three that fit the moment.
struct KeyHint {
    QKeySequence key;
    QString text;
};

/// What Ctrl+Z and Ctrl+Shift+Z act upon; each tab has its own.
class UndoTarget {
public:
    virtual ~UndoTarget() = default;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
};

/// Opens screens and shows short messages; given to pages so that they need not know the window.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Opens the address in the tab it belongs to (client or section) and remembers where it came from.
    virtual void open(const Address& address) = 0;
    /// Back through screens of this tab, as Alt+Left.
    virtual void back() = 0;
    /// The user is done with this page: the one before it in its tab comes back, or its tab closes as Ctrl+W does.
    virtual void leave() { back(); }
    /// A message of 10 s; with `undo` it has a button 'Ongedaan maken'.
    virtual void toast(const QString& text, std::function<void()> undo = {}) = 0;
    /// What that message asked for is done: it goes, when it still stands there.
    virtual void unsay(const QString& /*text*/) {}
};

/// What every page gets in its constructor besides its own data.
struct PageContext {
    Theme& theme;
    Commands& commands;
    Navigator& navigator;
};

/// A screen inside a tab. Pages keep their work in the draft store, so closing or locking never loses any.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the window title and the history: "Declaratie mei 2025".
    virtual QString title() const = 0;
    /// Breeze name, for a tab that belongs to no client.
    virtual QString iconName() const = 0;
    virtual Address address() const = 0;
    virtual std::optional<PageClient> client() const { return std::nullopt; }
    /// True when the page needs every pixel of width (the month grid): the rail folds while it is in view and the window is narrow.
    virtual bool wantsWidth() const { return false; }
    /// The blocks of the page in the order in which F6 visits them; the window adds the rail itself.
    virtual std::vector<QWidget*> panes() { return {this}; }
    virtual std::vector<KeyHint> keyHints() const { return {}; }
    /// F8 and Shift+F8: put the cursor at the next or previous finding. False when there is none.
    virtual bool walkFindings(bool forward) { Q_UNUSED(forward); return false; }
    /// Nothing when the page has nothing to undo.
    virtual UndoTarget* undoTarget() { return nullptr; }
    /// Before the lock screen covers the work: write what is typed to the draft store, close popups.
    virtual void aboutToLock() {}
    virtual void unlocked() {}
    /// The outbox has an answer: a page whose record waited for it reads it anew.
    virtual void outboxAnswered() {}
    /// This page is the one for the address; more than its own when it can be asked for something there.
    virtual bool opens(const Address& address) const { return address == this->address(); }
    /// An address that it opens was asked for (a link, a task) while it was open already.
    virtual void openedAgain(const Address& address) { Q_UNUSED(address) }
    /// What it was for is sent: its address is free for a new page, and no way back leads here.
    virtual bool isFinished() const { return false; }
    /// Lays the page out for `room` px of width. Not width(): that is never less than what the page needs as it is laid out now.
    virtual void fold(int room) { Q_UNUSED(room) }

Q_SIGNALS:
    /// title(), client() or keyHints() give something else now.
    void described();
    /// The page has opened a record (anew): where its work is kept is part of what the status strip says.
    void recordOpened(pgb::EditSessionBase* record);
    /// The sentence at the left of the status strip, such as the cell as a sentence; empty = the key hints only.
    void statusSentence(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        fold(parentWidget() ? std::min(width(), parentWidget()->width()) : width());
    }
};

/// Makes the page for an address; nullptr when there is none. Called when a page is first needed, so start stays cheap.
using PageFactory = std::function<Page*(const Address& address, const PageContext& context)>;

} // namespace pgb::ui
