#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/labels.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace pgb::ui {
namespace {

constexpr int edge = 12;
constexpr int gap = 4;
/// A field of a form is at most so high; a larger one is the work itself.
constexpr int fieldHeight = 160;

} // namespace

Toast::Toast(const Theme& theme, QWidget* window)
    : QFrame(window), m_theme(theme), m_text(makeLabel({}, LabelLook::Plain, true)), m_button(new QPushButton(tr("Ongedaan maken")))
{
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 8, 1);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setProperty("kind", QStringLiteral("row"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    connect(&theme, &Theme::changed, this, &Toast::dress);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { // the user goes on under it
        if (isVisible())
            placeLater();
    });
    dress();
    hide();
}

void Toast::dress()
{
    setStyleSheet(QStringLiteral("#toast { background: %1; border: %2px solid %3; border-radius: 4px; }"
                                 "#toast QPushButton { min-height: %4px; padding-top: 0; padding-bottom: 0; }")
                      .arg(m_theme.color(Role::Base).name()).arg(m_theme.lineWidth()).arg(m_theme.color(Role::Accent).name()).arg(m_theme.px(16)));
    placeLater(); // words of another size
}

void Toast::showMessage(const QString& text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(text);
    m_button->setVisible(bool(m_undo));
    setAccessibleName(text);
    place();
    show();
    raise();
    placeLater(); // a page that is opened with the message has its buttons in place only then
    m_timer.start(milliseconds);
    QAccessibleEvent announce(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announce);
}

void Toast::undo()
{
    const auto act = std::exchange(m_undo, {});
    dismiss();
    if (act)
        act();
}

void Toast::dismiss()
{
    m_timer.stop();
    m_undo = {};
    hide();
}

std::vector<QRect> Toast::inUse() const
{
    QWidget* window = parentWidget();
    const auto inWindow = [window](const QWidget* widget, const QRect& part) { return QRect(widget->mapTo(window, part.topLeft()), part.size()); };
    std::vector<QRect> rects;
    const QList<QAbstractButton*> buttons = window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && !isAncestorOf(button) && !button->visibleRegion().isEmpty())
            rects.push_back(inWindow(button, button->rect()));
    }
    const QWidget* focus = window->focusWidget();
    if (!focus || !focus->isVisible() || !window->isAncestorOf(focus))
        return rects;
    if (focus->height() <= m_theme.px(fieldHeight))
        rects.push_back(inWindow(focus, focus->rect()));
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(focus))
        rects.push_back(inWindow(view->viewport(), view->visualRect(view->currentIndex())));
    return rects;
}

void Toast::placeLater()
{
    QTimer::singleShot(0, this, &Toast::place);
}

void Toast::place()
{
    const QRect room = (m_plaats ? m_plaats() : parentWidget()->rect()).marginsRemoved(QMargins(edge, edge, edge, gap));
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    const int beside = 16 + 8 + (m_undo ? 16 + m_button->sizeHint().width() : 8) + 2 * m_theme.lineWidth();
    const int width = std::min(words + beside, room.width());
    const int height = std::max(layout()->totalHeightForWidth(width), m_theme.px(24));
    QRect at(room.x() + (room.width() - width) / 2, room.bottom() + 1 - height, width, height);
    const QRect lowest = at;
    const std::vector<QRect> taken = inUse();
    for (auto hit = taken.begin(); hit != taken.end();) {
        hit = std::find_if(taken.begin(), taken.end(), [&](const QRect& rect) { return rect.intersects(at); });
        if (hit != taken.end())
            at.moveBottom(hit->top() - gap);
    }
    setGeometry(at.top() < room.top() + room.height() / 2 ? lowest : at); // full of buttons: the bottom is where one looks for it
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && isVisible())
        placeLater(); // what is around it has its new place only then
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_timer.start(milliseconds);
}

} // namespace pgb::ui
