#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace pgb::ui {

Toast::Toast(const Theme& theme, QWidget* window)
    : QFrame(window), m_theme(theme), m_text(makeElided({}, LabelLook::Plain)), m_button(new QPushButton(tr("Ongedaan maken")))
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
    dress();
    hide();
}

void Toast::dress()
{
    setStyleSheet(QStringLiteral("#toast { background: %1; border: %2px solid %3; border-radius: 4px; }"
                                 "#toast QPushButton { min-height: %4px; padding-top: 0; padding-bottom: 0; }")
                      .arg(m_theme.color(Role::Base).name()).arg(m_theme.lineWidth()).arg(m_theme.color(Role::Accent).name()).arg(m_theme.px(16)));
}

void Toast::showMessage(const QString& text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_words = text;
    m_text->setText(text);
    m_button->setVisible(bool(m_undo));
    setAccessibleName(text);
    setToolTip(text);
    place();
    show();
    raise();
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

void Toast::place()
{
    // Over the keys in the status strip and no higher than the margin of an action bar above it: it hides neither a button nor where the work is.
    const ToastPlaats plaats = m_plaats ? m_plaats() : ToastPlaats();
    const int words = m_text->fontMetrics().horizontalAdvance(m_words) + 2;
    const int beside = 16 + 8 + (m_undo ? 16 + m_button->sizeHint().width() : 8) + 2 * m_theme.lineWidth();
    const int room = (plaats.links > 0 ? plaats.links : parentWidget()->width()) - 24;
    const int width = std::min(words + beside, room);
    const int height = std::max(layout()->minimumSize().height(), m_theme.px(24));
    const int x = plaats.links > 0 ? 12 + (room - width) / 2 : (parentWidget()->width() - width) / 2;
    setGeometry(x, parentWidget()->height() - plaats.boven - height - 1, width, height);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
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
