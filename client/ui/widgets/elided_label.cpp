#include "client/ui/widgets/elided_label.h"
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace pgb::ui {

QString elidedName(const QFontMetrics& metrics, const QString& name, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype bracket = name.endsWith(QLatin1Char(')')) ? name.lastIndexOf(QLatin1String(" (")) : -1;
    for (const qsizetype at : {name.left(bracket).lastIndexOf(QLatin1String(", ")), bracket, name.lastIndexOf(QStringLiteral(" · "))}) {
        const QString end = at > 0 ? name.mid(at) : QString();
        const int rest = width - metrics.horizontalAdvance(end);
        if (!end.isEmpty() && rest >= width / 3)
            return metrics.elidedText(name.left(at), Qt::ElideRight, rest) + end;
    }
    return metrics.elidedText(name, Qt::ElideRight, width);
}

ElidedLabel::ElidedLabel(QWidget* parent) : ElidedLabel(QString(), parent) {}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height() + (m_lines - 1) * fontMetrics().lineSpacing()};
}

QSize ElidedLabel::sizeHint() const { return QLabel::sizeHint() + QSize(0, (m_lines - 1) * fontMetrics().lineSpacing()); }

void ElidedLabel::setLines(int lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

void ElidedLabel::setKeepsEnd()
{
    m_keepsEnd = true;
    update();
}

int ElidedLabel::linesAt(int width, int most) const { return int(broken(width, most).size()); }

QStringList ElidedLabel::broken(int width, int lines) const
{
    if (lines < 2 || width < 1)
        return {m_keepsEnd ? elidedName(fontMetrics(), text(), width) : fontMetrics().elidedText(text(), Qt::ElideRight, width)};
    QStringList uit;
    QTextLayout layout(text(), font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = int(uit.size()) + 1 == lines;
        uit << (last ? fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, width) : text().mid(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return uit.isEmpty() ? QStringList{QString()} : uit;
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString whole = painted().join(QLatin1Char(' ')) == text() ? QString() : text();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStringList lines = painted();
    const int high = fontMetrics().lineSpacing();
    QRect at = contentsRect();
    if (lines.size() > 1) {
        at.setTop(at.top() + std::max(0, (at.height() - high * int(lines.size())) / 2));
        at.setHeight(high);
    }
    for (const QString& line : lines) {
        style()->drawItemText(&painter, at, int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(), line, foregroundRole());
        at.translate(0, high);
    }
}

} // namespace pgb::ui
