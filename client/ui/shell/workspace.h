#pragma once
#include "client/ui/shell/page.h"
#include <QPointer>
#include <optional>

class QStackedWidget;
class QToolButton;

namespace pgb::ui {

class FocusKeeper;
class TabStrip;
class Toast;

/// The tabs and the pages in them: one tab per budgethouder and one per section, each with its own way back.
class Workspace final : public QWidget, public Navigator {
    Q_OBJECT
public:
    /// The first address opened stays: its tab cannot be closed.
    Workspace(Theme& theme, Commands& commands, PageFactory pages, QWidget* parent = nullptr);

    void open(const Address& address) override;
    void back() override;
    void leave() override;
    /// Goes with the page in view, unless it can still be undone: it speaks of what was done there.
    void toast(const QString& text, std::function<void()> undo = {}) override;
    void unsay(const QString& text) override;
    /// The same of no page: it stays its time.
    void announce(const QString& text);

    /// Opens the address in its tab without leaving the one in view; false when it is open already or there is no such screen.
    bool openBehind(const Address& address);
    Page* current() const;
    /// Who the client is by the list of clients; its answer goes before what a page read itself, which may be nothing yet.
    void setClientName(std::function<QString(BudgethouderId)> name) { m_clientName = std::move(name); }
    /// Whether work would be lost if the program ended now: then no closed tab says that it is kept.
    void setWouldLose(std::function<bool()> wouldLose) { m_wouldLose = std::move(wouldLose); }
    /// The name of its client, or its title when it is of no client: what its tab says.
    QString nameOf(const Page* page) const;
    /// The list of clients has changed.
    void nameTabs();
    int tabCount() const { return int(m_tabs.size()); }
    /// 0-based; -1 selects the last one. Out of range is ignored.
    void selectTab(int tab);
    /// Next or previous tab, around the ends.
    void stepTab(int step);
    /// Closes the current tab; the pages are kept until the next closing, so that it can be undone.
    void closeTab();
    /// Every page of every tab, also behind the ones in view.
    std::vector<Page*> pages() const;
    TabStrip* strip() const { return m_strip; }
    Toast& message() { return *m_toast; }

Q_SIGNALS:
    /// Another page came in view, or the one in view described itself anew.
    void currentChanged();
    void newTabClicked();
    void statusSentence(const QString& sentence);

private:
    struct Tab {
        Address key; ///< section only, or client only
        QString name;
        int color = -1;
        bool closable = true;
        std::vector<Page*> history;
        int at = -1;
        std::optional<Address> from = {}; ///< the tab that led here
    };
    static Address keyOf(const Address& address);
    int find(const Address& key) const;
    Page* make(const Address& address);
    /// By the page in view in it, which changes, or had to read its client first.
    void nameTab(int tab);
    /// The same for a client on every day and every computer, so that the colour can be learned.
    static int colorOf(const Address& key);
    void addTab(Tab tab);
    void close(int tab);
    void restore();
    void show(int tab);
    void bindToast();
    void put(Tab& tab, Page* page);
    static void discard(std::vector<Page*>& pages, int from);
    /// Pages that are finished and no longer in view.
    static void discardFinished(Tab& tab);
    static Page* pageAt(const Tab& tab, const Address& address);

    Theme& m_theme;
    Commands& m_commands;
    PageFactory m_factory;
    TabStrip* m_strip;
    QStackedWidget* m_stack;
    Toast* m_toast;
    FocusKeeper* m_focus;
    QPointer<Page> m_toastOf;             ///< the page in view when it was said, or the one that was opened with it
    QMetaObject::Connection m_toastEnd;   ///< that page is gone, and what could be undone there
    std::function<QString(BudgethouderId)> m_clientName;
    std::function<bool()> m_wouldLose;
    std::vector<Tab> m_tabs;
    std::optional<Tab> m_closed;
};

} // namespace pgb::ui
