#include "client/ui/shell/tab_strip.h"
#include <QPainter>
#include <QToolButton>
#include <algorithm>

namespace pgb::ui {

TabStrip::TabStrip(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setDocumentMode(true);
    setElideMode(Qt::ElideRight);
    setAccessibleName(tr("Tabbladen"));
    // The style sheet's tab padding would come on top of our own sizes.
    setStyleSheet(QStringLiteral("QTabBar::tab { padding: 0; margin: 0; border: none; }"));
    connect(&theme, &Theme::changed, this, [this] { share(); updateGeometry(); update(); });
    connect(this, &QTabBar::currentChanged, this, &TabStrip::share);
}

void TabStrip::addStrip(const QString& text, const QString& icon, int clientColor, bool closable)
{
    const int tab = addTab(text);
    setTabData(tab, QVariantList{icon, clientColor, closable});
    setTabToolTip(tab, text);
    share();
    setElideMode(elideMode()); // its icon came after its width was asked
    if (!closable)
        return;
    auto* cross = new QToolButton(this);
    cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W is the key
    nameCross(*cross, text);
    connect(cross, &QToolButton::clicked, this, [this, cross] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, RightSide) == cross)
                return Q_EMIT closeClicked(i);
    });
    dressed(m_theme, cross, [this, cross] {
        cross->setIcon(m_theme.icon(QStringLiteral("mark-cross")));
        cross->setIconSize({m_theme.px(14), m_theme.px(14)});
        cross->ensurePolished();
        cross->resize(cross->sizeHint());
        setElideMode(elideMode()); // its place follows its size
    });
    setTabButton(tab, RightSide, cross);
    cross->setVisible(hasCross(tab));
}

void TabStrip::nameCross(QToolButton& cross, const QString& text)
{
    cross.setAccessibleName(tr("Tabblad %1 sluiten").arg(text));
    cross.setToolTip(cross.accessibleName());
}

TabStrip::Look TabStrip::look(int tab) const
{
    const QVariantList data = tabData(tab).toList();
    if (data.size() != 3)
        return {};
    return {m_crowded && tab > 0 ? QString() : data[0].toString(), data[1].toInt(), data[2].toBool()};
}

int TabStrip::clientColor(int tab) const
{
    return look(tab).color;
}

QSize TabStrip::tabSizeHint(int index) const
{
    return {std::min(words(index), m_longest) + around(index), m_theme.px(32)};
}

int TabStrip::words(int tab) const
{
    if (m_crowded && tab == 0 && !look(0).icon.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(TextStyle::Body, true)).horizontalAdvance(tabText(tab));
}

bool TabStrip::hasCross(int tab) const
{
    return look(tab).closable && (!m_crowded || tab == currentIndex());
}

int TabStrip::around(int tab) const
{
    return (look(tab).icon.isEmpty() ? 0 : m_theme.px(24)) + m_theme.px(hasCross(tab) ? 14 + 36 : m_crowded ? 20 : 30);
}

int TabStrip::longestThatFits() const
{
    int room = parentWidget() ? parentWidget()->width() - m_theme.px(48) : width();
    std::vector<int> all;
    for (int i = 0; i < count(); ++i) {
        all.push_back(words(i));
        room -= around(i);
    }
    // Long names give way before short ones: the longest that still fits is the same for all.
    int longest = m_theme.px(220);
    std::sort(all.begin(), all.end());
    for (size_t i = 0; i < all.size(); ++i) {
        const int each = room / int(all.size() - i);
        if (all[i] > each) {
            longest = std::clamp(each, m_theme.px(24), longest);
            break;
        }
        room -= all[i];
    }
    return longest;
}

void TabStrip::share()
{
    // With many tabs words are worth more than icons; the first tab, which is always there, keeps only its icon.
    const bool was = m_crowded;
    m_crowded = false;
    int longest = longestThatFits();
    if (longest < m_theme.px(80)) {
        m_crowded = true;
        longest = longestThatFits();
    }
    for (int i = 0; i < count(); ++i)
        if (QWidget* cross = tabButton(i, RightSide))
            cross->setVisible(hasCross(i));
    if (longest != m_longest || was != m_crowded || m_crowded) {
        m_longest = longest;
        setElideMode(elideMode()); // the one public way to have the sizes asked again
        updateGeometry(); // which it does not tell the row while it is hidden
    }
}

bool TabStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        share();
    return QTabBar::eventFilter(watched, event);
}

void TabStrip::showEvent(QShowEvent* event)
{
    QTabBar::showEvent(event);
    parentWidget()->installEventFilter(this);
    share();
    // The row has not heard of a tab that came while both were hidden.
    QMetaObject::invokeMethod(this, [this] {
        setElideMode(elideMode());
        updateGeometry();
    }, Qt::QueuedConnection);
}

void TabStrip::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    share();
}

void TabStrip::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    share();
}

void TabStrip::rename(int tab, const QString& text, const QString& icon)
{
    QVariantList data = tabData(tab).toList();
    if (data.isEmpty() || (tabText(tab) == text && data[0] == icon))
        return; // the first one is selected before addStrip() has dressed it
    data[0] = icon;
    setTabData(tab, data);
    setTabText(tab, text);
    setTabToolTip(tab, text);
    if (auto* cross = qobject_cast<QToolButton*>(tabButton(tab, RightSide)))
        nameCross(*cross, text);
    share();
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return {std::min(tabSizeHint(index).width(), m_theme.px(72)), m_theme.px(32)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Hairline));
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const Look at = look(i);
        const bool current = i == currentIndex();
        if (current)
            painter.fillRect(tab, m_theme.color(Role::Base));
        const QColor strip = at.color >= 0 ? m_theme.clientColor(at.color) : m_theme.color(Role::Neutral);
        if (current || at.color >= 0)
            painter.fillRect(QRect(tab.x(), tab.y(), tab.width(), 3), strip);
        painter.fillRect(QRect(tab.right(), tab.y(), 1, tab.height()), m_theme.color(Role::Hairline));
        if (i == 0)
            painter.fillRect(QRect(tab.x(), tab.y(), 1, tab.height()), m_theme.color(Role::Hairline));
        QRect room = tab.adjusted(m_theme.px(m_crowded ? 10 : 14), 3, -m_theme.px(hasCross(i) ? 32 : m_crowded ? 8 : 14), 0);
        if (!at.icon.isEmpty()) {
            const int side = m_theme.px(16);
            m_theme.icon(at.icon, current ? Role::Text : Role::Muted)
                .paint(&painter, QRect(room.x(), room.y() + (room.height() - side) / 2, side, side));
            room.setLeft(room.left() + side + m_theme.px(8));
        }
        painter.setFont(m_theme.font(TextStyle::Body, current));
        painter.setPen(m_theme.color(current ? Role::Text : Role::Muted));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(tabText(i), Qt::ElideRight, room.width()));
        if (current && hasFocus()) {
            painter.setPen(QPen(m_theme.color(Role::Accent), 2));
            painter.drawRect(tab.adjusted(2, 5, -2, -3));
        }
    }
}

} // namespace pgb::ui
