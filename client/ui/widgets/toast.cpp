#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/text/formats.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace pgb::ui {
namespace {

/// The list or the sheet that has the focus, also while a value is being typed in it.
QAbstractItemView* viewAround(QWidget* focus)
{
    for (QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            return view;
    }
    return nullptr;
}

bool isInView(QWidget* focus)
{
    if (!focus || focus->visibleRegion().isEmpty())
        return false;
    const QAbstractItemView* view = viewAround(focus);
    return !view || view->viewport()->rect().intersects(view->visualRect(view->currentIndex()));
}

} // namespace

Toast::Toast(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_text(makeLabel({}, LabelLook::Plain, true)), m_button(new QPushButton(tr("Ongedaan maken")))
{
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setProperty("kind", QStringLiteral("row"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    connect(&theme, &Theme::changed, this, &Toast::dress);
    dress();
    hide();
}

void Toast::dress()
{
    setStyleSheet(QStringLiteral("#toast { background: %1; border: none; border-top: %2px solid %3; }"
                                 "#toast QPushButton { min-height: %4px; padding-top: 0; padding-bottom: 0; }")
                      .arg(m_theme.color(Role::Base).name()).arg(2 * m_theme.lineWidth()).arg(m_theme.color(Role::Accent).name()).arg(m_theme.px(16)));
}

void Toast::showMessage(const QString& text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(eenPunt(text));
    m_button->setVisible(bool(m_undo));
    setAccessibleName(m_text->text());
    m_keep = isInView(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    show();
    QTimer::singleShot(0, this, &Toast::keepInView); // the work has its new size by then
    m_timer.start(milliseconds);
    QAccessibleEvent announce(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announce);
}

QString Toast::text() const { return m_text->text(); }

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

void Toast::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    QTimer::singleShot(0, this, &Toast::keepInView);
}

void Toast::keepInView()
{
    if (!m_keep || !isVisible() || m_keep != window()->focusWidget())
        return;
    if (QAbstractItemView* view = viewAround(m_keep))
        view->scrollTo(view->currentIndex());
    else
        showWhole(m_keep);
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
