#include "client/ui/widgets/step_bar.h"
#include "shared/text/formats.h"
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace pgb::ui {
namespace {

QString tellingTekst(int aantal) { return QLocale(huidigeTaal() == Taal::Nl ? QLocale::Dutch : QLocale::English).toString(aantal); }

} // namespace

StepButton::StepButton(const Theme& theme, int number, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setProperty("ownRing", true); // one around it is cut at the top of the page
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void StepButton::setState(StepState state, int count)
{
    m_state = state;
    m_count = count;
    describe(m_steps);
    updateGeometry();
    update();
}

void StepButton::setCurrent(bool current, int steps)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    describe(steps);
    updateGeometry();
    update();
}

void StepButton::describe(int steps)
{
    m_steps = steps;
    setAccessibleName(tr("Stap %1 van %2: %3").arg(m_number).arg(steps).arg(text()));
    const QString state = m_state == StepState::Klaar ? tr("klaar")
                        : m_state == StepState::LetOp ? tr("%n punt(en) om te bekijken", nullptr, m_count)
                        : m_state == StepState::Gewijzigd ? tr("%1 gewijzigd").arg(m_count)
                                                      : tr("nog niet klaar");
    setAccessibleDescription(m_current ? tr("u bent hier, %1").arg(state) : state);
    setToolTip(QStringLiteral("%1 %2: %3").arg(m_number).arg(text(), state));
}

void StepButton::setShort(bool shorter)
{
    if (shorter == m_short)
        return;
    m_short = shorter;
    updateGeometry();
    update();
}

QString StepButton::label() const
{
    return m_short && !m_current ? QString::number(m_number) : QStringLiteral("%1 %2").arg(m_number).arg(text());
}

int StepButton::widthOf(const QString& words) const
{
    const QString count = counts() ? QStringLiteral("  (%1)").arg(tellingTekst(m_count)) : QString();
    return m_theme.px(16 + 20 + 8 + 16) + QFontMetrics(m_theme.font(TextStyle::Body, true)).horizontalAdvance(words + count);
}

int StepButton::fullWidth() const
{
    return widthOf(QStringLiteral("%1 %2").arg(m_number).arg(text()));
}

QSize StepButton::sizeHint() const
{
    return {widthOf(label()), m_theme.px(44)};
}

void StepButton::paintMark(QPainter& painter, const QRect& area) const
{
    const Role role = m_state == StepState::Klaar ? Role::Good : m_state == StepState::LetOp ? Role::Attention
                    : m_state == StepState::Gewijzigd ? Role::Accent : Role::Border;
    painter.setPen(QPen(m_theme.color(role), 1.5));
    painter.setBrush(m_state == StepState::Leeg ? Qt::NoBrush : QBrush(m_state == StepState::Gewijzigd ? m_theme.color(role) : m_theme.fill(role)));
    const qreal in = m_state == StepState::Gewijzigd ? area.width() * 0.25 : 1;
    painter.drawEllipse(QRectF(area).adjusted(in, in, -in, -in));
    if (m_state == StepState::Klaar) {
        const QRectF r(area);
        const QPointF points[] = {{r.left() + r.width() * 0.29, r.top() + r.height() * 0.52},
                                  {r.left() + r.width() * 0.44, r.top() + r.height() * 0.67},
                                  {r.left() + r.width() * 0.72, r.top() + r.height() * 0.36}};
        painter.drawPolyline(points, 3);
    } else if (m_state == StepState::LetOp) {
        painter.setFont(m_theme.font(TextStyle::Small, true));
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("!"));
    }
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_current)
        painter.fillRect(rect(), m_theme.color(Role::Selection));
    const int side = m_theme.px(20);
    const QRect mark(m_theme.px(16), (height() - side) / 2, side, side);
    paintMark(painter, mark);
    painter.setFont(m_theme.font(TextStyle::Body, m_current));
    painter.setPen(m_theme.color(m_current ? Role::Text : Role::Muted));
    const QRect words = rect().adjusted(mark.right() + 1 + m_theme.px(8), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, label());
    if (counts()) {
        const int x = painter.fontMetrics().horizontalAdvance(label() + QStringLiteral("  "));
        painter.setFont(m_theme.font(TextStyle::Body, true));
        painter.setPen(m_theme.color(m_state == StepState::LetOp ? Role::Attention : Role::Accent));
        painter.drawText(words.adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_short && !m_current ? QStringLiteral("(%1)").arg(tellingTekst(m_count)) : tellingTekst(m_count));
    }
    if (m_current)
        painter.fillRect(QRect(0, height() - 3, width(), 3), m_theme.color(Role::Accent));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

StepBar::StepBar(const Theme& theme, const QStringList& steps, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new StepButton(theme, i + 1, steps[i], this);
        step->installEventFilter(this);
        connect(step, &QAbstractButton::clicked, this, [this, i] { setCurrent(i); });
        row->addWidget(step);
        m_steps.push_back(step);
    }
    row->addStretch(1);
    setAccessibleName(tr("Stappen"));
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    if (step < 0 || step >= int(m_steps.size()) || step == m_current)
        return;
    const bool moveFocus = m_current >= 0 && m_steps[size_t(m_current)]->hasFocus();
    m_current = step;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps[size_t(i)]->setCurrent(i == step, int(m_steps.size()));
    if (moveFocus)
        m_steps[size_t(step)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(step);
}

int StepBar::fullWidth() const
{
    int all = 0;
    for (const StepButton* step : m_steps)
        all += step->fullWidth();
    return all;
}

void StepBar::fit()
{
    const int all = fullWidth();
    for (StepButton* step : m_steps)
        step->setShort(all > width());
}

QSize StepBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void StepBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepBar::setState(int step, StepState state, int findings)
{
    if (step >= 0 && step < int(m_steps.size()))
        m_steps[size_t(step)]->setState(state, findings);
    fit();
}

bool StepBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int last = int(m_steps.size()) - 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, last)); return true;
    case Qt::Key_Left: setCurrent(std::max(m_current - 1, 0)); return true;
    case Qt::Key_Home: setCurrent(0); return true;
    case Qt::Key_End: setCurrent(last); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace pgb::ui
