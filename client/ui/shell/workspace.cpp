#include "client/ui/shell/workspace.h"
#include "client/ui/shell/focus_keeper.h"
#include "client/ui/shell/page_holder.h"
#include "client/ui/shell/tab_strip.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/toast.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr size_t longestHistory = 20;

/// The ground behind the tabs.
class TabRow final : public QWidget {
public:
    explicit TabRow(const Theme& theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Role::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Hairline));
    }

private:
    const Theme& m_theme;
};

} // namespace

Workspace::Workspace(Theme& theme, Commands& commands, PageFactory pages, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_factory(std::move(pages)), m_strip(new TabStrip(theme)),
      m_stack(new QStackedWidget), m_toast(new Toast(theme)), m_focus(new FocusKeeper(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new TabRow(theme);
    auto* row = new QHBoxLayout(tabRow);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_strip, 0, Qt::AlignBottom);
    auto* plus = new QToolButton;
    const auto dressPlus = [this, plus] {
        plus->setIcon(m_theme.icon(QStringLiteral("list-add")));
        plus->setIconSize({m_theme.px(16), m_theme.px(16)});
    };
    dressPlus();
    plus->setFocusPolicy(Qt::TabFocus);
    plus->setToolTip(tr("Cliënt openen in een nieuw tabblad"));
    plus->setAccessibleName(plus->toolTip());
    row->addWidget(plus);
    row->addStretch(1);
    column->addWidget(tabRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_toast);
    connect(&theme, &Theme::changed, plus, dressPlus);
    connect(plus, &QToolButton::clicked, this, &Workspace::newTabClicked);
    connect(m_strip, &QTabBar::currentChanged, this, &Workspace::show);
    connect(m_strip, &TabStrip::closeClicked, this, &Workspace::close);
    connect(m_strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        const auto at = [this](int i) { return m_tabs.begin() + i; };
        if (from < to)
            std::rotate(at(from), at(from) + 1, at(to) + 1);
        else
            std::rotate(at(to), at(from), at(from) + 1);
    });
}

Address Workspace::keyOf(const Address& address)
{
    return address.budgethouder ? Address{Section::Clienten, address.budgethouder, {}} : Address{address.section, {}, {}};
}

int Workspace::find(const Address& key) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return tab.key == key; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int Workspace::colorOf(const Address& key)
{
    return key.budgethouder ? int(key.budgethouder.waarde % Theme::clientColors) : -1;
}

Page* Workspace::make(const Address& address)
{
    Page* page = m_factory(address, PageContext{m_theme, m_commands, *this});
    if (!page)
        return nullptr;
    m_stack->addWidget(new PageHolder(page));
    connect(page, &Page::described, this, [this, page] {
        nameTabs();
        if (page != current())
            return;
        m_focus->follow(page);
        Q_EMIT currentChanged();
    });
    connect(page, &Page::statusSentence, this, [this, page](const QString& sentence) {
        if (page == current())
            Q_EMIT statusSentence(sentence);
    });
    return page;
}

QString Workspace::nameOf(const Page* page) const
{
    const std::optional<PageClient> client = page->client();
    if (!client)
        return page->title();
    const QString known = m_clientName ? m_clientName(client->id) : QString();
    return !known.isEmpty() ? known : client->naam.isEmpty() ? tr("Cliënt") : client->naam;
}

void Workspace::nameTab(int tab)
{
    Tab& it = m_tabs[size_t(tab)];
    const Page* page = it.history[size_t(it.at)];
    it.name = nameOf(page);
    m_strip->rename(tab, it.name, it.color >= 0 ? QString() : page->iconName());
}

void Workspace::nameTabs()
{
    for (int tab = 0; tab < tabCount(); ++tab)
        nameTab(tab);
}

void Workspace::open(const Address& address)
{
    const Address key = keyOf(address);
    if (m_closed && m_closed->key == key && find(key) < 0)
        restore(); // with its undo history and all
    int at = find(key);
    if (at >= 0) {
        Tab& tab = m_tabs[size_t(at)];
        if (Page* known = pageAt(tab, address)) {
            tab.at = int(std::find(tab.history.begin(), tab.history.end(), known) - tab.history.begin());
            known->openedAgain(address);
        } else if (Page* page = make(address)) {
            put(tab, page);
        } else {
            return toast(tr("Dit scherm kunt u hier niet openen."));
        }
        discardFinished(tab);
    } else {
        Page* page = make(address);
        if (!page)
            return toast(tr("Dit scherm kunt u hier niet openen."));
        Tab tab{key, nameOf(page), colorOf(key), !m_tabs.empty(), {}, -1};
        put(tab, page);
        addTab(std::move(tab));
        at = tabCount() - 1;
    }
    const int was = m_strip->currentIndex();
    if (was == at)
        return show(at);
    if (was >= 0)
        m_tabs[size_t(at)].from = m_tabs[size_t(was)].key;
    m_strip->setCurrentIndex(at);
}

bool Workspace::openBehind(const Address& address)
{
    const Address key = keyOf(address);
    const int at = find(key);
    if (at >= 0) {
        if (at == m_strip->currentIndex() || pageAt(m_tabs[size_t(at)], address))
            return false;
    }
    Page* page = make(address);
    if (!page)
        return false;
    if (at >= 0) {
        put(m_tabs[size_t(at)], page);
        return true;
    }
    Tab tab{key, nameOf(page), colorOf(key), true, {}, -1};
    put(tab, page);
    addTab(std::move(tab));
    return true;
}

void Workspace::put(Tab& tab, Page* page)
{
    discard(tab.history, tab.at + 1);
    tab.history.push_back(page);
    if (tab.history.size() > longestHistory) {
        PageHolder::of(tab.history.front())->deleteLater();
        tab.history.erase(tab.history.begin());
    }
    tab.at = int(tab.history.size()) - 1;
}

Page* Workspace::pageAt(const Tab& tab, const Address& address)
{
    const auto known = std::find_if(tab.history.begin(), tab.history.end(), [&](const Page* page) { return !page->isFinished() && page->opens(address); });
    return known == tab.history.end() ? nullptr : *known;
}

void Workspace::discardFinished(Tab& tab)
{
    Page* const shown = tab.history[size_t(tab.at)];
    std::erase_if(tab.history, [&](Page* page) {
        const bool gone = page != shown && page->isFinished();
        if (gone)
            PageHolder::of(page)->deleteLater();
        return gone;
    });
    tab.at = int(std::find(tab.history.begin(), tab.history.end(), shown) - tab.history.begin());
}

void Workspace::discard(std::vector<Page*>& pages, int from)
{
    for (size_t i = size_t(from); i < pages.size(); ++i)
        PageHolder::of(pages[i])->deleteLater();
    pages.resize(size_t(from));
}

void Workspace::addTab(Tab tab)
{
    const QString icon = tab.color >= 0 ? QString() : tab.history[size_t(tab.at)]->iconName();
    const bool closable = tab.closable;
    const QString name = tab.name;
    const int color = tab.color;
    m_tabs.push_back(std::move(tab)); // before the strip, whose first tab is selected at once
    m_strip->addStrip(name, icon, color, closable);
}

void Workspace::show(int tab)
{
    if (tab < 0 || tab >= tabCount())
        return;
    const Tab& now = m_tabs[size_t(tab)];
    Page* const page = now.history[size_t(now.at)];
    m_focus->follow(page); // first: what loses the focus now is not on it
    m_stack->setCurrentWidget(PageHolder::of(page));
    if (m_toastOf && m_toastOf != page && !m_toast->hasUndo())
        m_toast->dismiss();
    nameTab(tab);
    Q_EMIT currentChanged();
}

void Workspace::back()
{
    const int at = m_strip->currentIndex();
    if (at < 0)
        return;
    Tab& tab = m_tabs[size_t(at)];
    if (tab.at > 0) {
        --tab.at;
        show(at);
    } else if (at > 0) {
        const int from = tab.from ? find(*std::exchange(tab.from, std::nullopt)) : -1; // once: two tabs do not lead to each other for ever
        m_strip->setCurrentIndex(from >= 0 && from != at ? from : 0);
    }
}

void Workspace::leave()
{
    const int at = m_strip->currentIndex();
    if (at < 0 || m_tabs[size_t(at)].at > 0 || !m_tabs[size_t(at)].closable)
        return back();
    const auto from = m_tabs[size_t(at)].from;
    closeTab();
    if (const int opener = from ? find(*from) : -1; opener >= 0)
        m_strip->setCurrentIndex(opener);
}

void Workspace::toast(const QString& text, std::function<void()> undo)
{
    disconnect(m_toastEnd);
    m_toastOf.clear();
    m_toast->showMessage(text, std::move(undo));
    QTimer::singleShot(0, this, &Workspace::bindToast); // what is opened with it is what it speaks of
}

void Workspace::unsay(const QString& text)
{
    if (m_toast->text() == text)
        m_toast->dismiss();
}

void Workspace::announce(const QString& text)
{
    disconnect(m_toastEnd);
    m_toastOf.clear();
    m_toast->showMessage(text);
}

void Workspace::bindToast()
{
    Page* const page = current();
    if (!page || !m_toast->isVisibleTo(this))
        return;
    m_toastOf = page;
    disconnect(m_toastEnd);
    m_toastEnd = connect(page, &QObject::destroyed, m_toast, &Toast::dismiss);
}

Page* Workspace::current() const
{
    const auto* holder = qobject_cast<PageHolder*>(m_stack->currentWidget());
    return holder ? holder->page() : nullptr;
}

void Workspace::selectTab(int tab)
{
    if (tab == -1)
        tab = tabCount() - 1;
    if (tab >= 0 && tab < tabCount())
        m_strip->setCurrentIndex(tab);
}

void Workspace::stepTab(int step)
{
    const int n = tabCount();
    if (n > 1)
        m_strip->setCurrentIndex((m_strip->currentIndex() + step % n + n) % n);
}

void Workspace::closeTab()
{
    close(m_strip->currentIndex());
}

void Workspace::close(int tab)
{
    if (tab < 0 || tab >= tabCount() || !m_tabs[size_t(tab)].closable)
        return;
    if (m_closed)
        discard(m_closed->history, 0);
    m_closed = std::move(m_tabs[size_t(tab)]);
    m_tabs.erase(m_tabs.begin() + tab);
    m_strip->removeTab(tab);
    show(m_strip->currentIndex());
    const bool onlyHere = m_wouldLose && m_wouldLose();
    toast((onlyHere ? tr("Tabblad %1 is gesloten. Niet al uw werk is bewaard: het staat alleen in dit programma. Sluit het nog niet af.")
                    : tr("Tabblad %1 is gesloten. Uw werk is bewaard.")).arg(m_closed->name),
          [this] { restore(); });
}

void Workspace::restore()
{
    if (!m_closed)
        return;
    addTab(std::move(*m_closed));
    m_closed.reset();
    m_strip->setCurrentIndex(tabCount() - 1);
}

std::vector<Page*> Workspace::pages() const
{
    std::vector<Page*> all;
    for (const Tab& tab : m_tabs)
        all.insert(all.end(), tab.history.begin(), tab.history.end());
    return all;
}

} // namespace pgb::ui
