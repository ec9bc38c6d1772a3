#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include <QKeyEvent>
#include <QRegularExpression>

namespace pgb::ui {

DateLineEdit::DateLineEdit(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), m_today(std::move(today))
{
    setMaxLength(40);
    setPlaceholderText(tr("dag-maand-jaar"));
    setToolTip(tr("Typ bijvoorbeeld 1-3, 1 mrt, vandaag of +1m. Op een datum: d, w, m of j is een dag, week, maand of jaar verder."));
    connect(this, &QLineEdit::returnPressed, this, &DateLineEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (problem().isEmpty())
            restyle(this, "finding", {});
    });
}

std::optional<QDate> DateLineEdit::read(const QString& text) const
{
    return dateFromText(text, m_today(), m_past ? m_today() : QDate());
}

void DateLineEdit::setDate(QDate date)
{
    m_date = date;
    setText(dateInField(date));
    restyle(this, "finding", {});
    setAccessibleDescription(dateInWords(date));
}

void DateLineEdit::setTyped(const QString& typed)
{
    if (typed == text())
        return;
    const std::optional<QDate> date = read(typed);
    if (date || typed.trimmed().isEmpty())
        return setDate(date.value_or(QDate()));
    m_date = {};
    setText(typed);
}

QString DateLineEdit::problem() const
{
    if (text().trimmed().isEmpty() || read(text()))
        return {};
    // A day that looks like one and does not exist: say which part is wrong.
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"));
    if (const auto m = numbers.match(text().simplified()); m.hasMatch()) {
        const int month = m.captured(2).toInt();
        if (month < 1 || month > 12)
            return tr("Maand %1 bestaat niet. Typ dag-maand-jaar, bijvoorbeeld 1-3-1985.").arg(month);
        const QString year = m.captured(3);
        int y = year.isEmpty() ? m_today().year() : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
        if (m_past && year.size() == 2 && y > m_today().year())
            y -= 100;
        if (!QDate(y, month, m.captured(1).toInt()).isValid())
            return tr("%1 %2 %3 bestaat niet. Controleer de dag, de maand en het jaar.").arg(m.captured(1).toInt()).arg(maandNaam(month, huidigeTaal())).arg(y);
    }
    return tr("Wij kunnen \"%1\" niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.").arg(text().trimmed());
}

void DateLineEdit::show(QDate date)
{
    const QDate before = m_date;
    setDate(date);
    if (date != before)
        Q_EMIT dateChanged(date);
}

void DateLineEdit::commit()
{
    if (isReadOnly())
        return;
    const QString problemText = problem();
    if (problemText.isEmpty()) {
        show(read(text()).value_or(QDate()));
        return;
    }
    restyle(this, "finding", QStringLiteral("wrong"));
    setAccessibleDescription(problemText);
    const QDate before = m_date;
    m_date = {};
    if (before.isValid())
        Q_EMIT dateChanged({});
}

bool DateLineEdit::step(const QKeyEvent& event)
{
    if (isReadOnly() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool back = event.modifiers() & Qt::ShiftModifier;
    // A letter steps only on a complete, shown date: "1 m" must stay the beginning of "1 mrt".
    const bool complete = m_date.isValid() && text() == dateInField(m_date);
    QDate from = complete ? m_date : read(text()).value_or(QDate());
    if (!from.isValid() && !text().trimmed().isEmpty())
        return false;
    if (!from.isValid())
        from = m_today();
    switch (event.key()) {
    case Qt::Key_Up: show(from.addDays(1)); return true;
    case Qt::Key_Down: show(from.addDays(-1)); return true;
    case Qt::Key_PageUp: show(from.addMonths(1)); return true;
    case Qt::Key_PageDown: show(from.addMonths(-1)); return true;
    default: break;
    }
    if (!complete)
        return false;
    const int n = back ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_D: show(m_date.addDays(n)); return true;
    case Qt::Key_W: show(m_date.addDays(7 * n)); return true;
    case Qt::Key_M: show(m_date.addMonths(n)); return true;
    case Qt::Key_J: show(m_date.addYears(n)); return true;
    default: return false;
    }
}

void DateLineEdit::keyPressEvent(QKeyEvent* event)
{
    if (!step(*event))
        QLineEdit::keyPressEvent(event);
}

void DateLineEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    QLineEdit::focusOutEvent(event);
}

} // namespace pgb::ui
