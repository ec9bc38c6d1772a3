#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

ErrorSummary::ErrorSummary(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_heading(makeLabel({}, LabelLook::Heading, true)), m_list(new QWidget)
{
    setProperty("part", QStringLiteral("pane"));
    m_heading->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(12, 10, 12, 10);
    title->setSpacing(8);
    title->addWidget(m_heading, 1);
    title->addWidget(makeLabel(tr("Volgende"), LabelLook::Muted));
    title->addWidget(new KeyCap(theme, QKeySequence(Qt::Key_F8)));
    column->addLayout(title);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addWidget(m_list);
    hide();
}

void ErrorSummary::setFindings(const std::vector<FindingText>& findings)
{
    if (findings == m_findings)
        return;
    const std::optional<FindingText> was = m_at >= 0 && m_at < count() ? std::optional(m_findings[size_t(m_at)]) : std::nullopt;
    m_findings = findings;
    const auto still = was ? std::find(m_findings.begin(), m_findings.end(), *was) : m_findings.end();
    m_at = still == m_findings.end() ? -1 : int(still - m_findings.begin());
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (int i = 0; i < count(); ++i) {
        m_rows->addWidget(makeLine());
        auto* row = new FindingRow(m_theme, m_findings[size_t(i)]);
        connect(row, &FindingRow::activated, this, [this, i] {
            m_at = i;
            Q_EMIT activated(i);
        });
        m_rows->addWidget(row);
        m_lines.push_back(row);
    }
    const auto rood = std::count_if(m_findings.begin(), m_findings.end(), [](const FindingText& f) { return f.ernst == Ernst::Weigeren; });
    const QString samen = count() == 1 ? tr("Er is 1 punt om te bekijken") : tr("Er zijn %1 punten om te bekijken").arg(count());
    m_heading->setText(count() < 2 || rood == 0 ? samen : rood == 1 ? tr("%1, 1 is rood").arg(samen) : tr("%1, %2 zijn rood").arg(samen).arg(rood));
    setAccessibleName(m_heading->text());
    setVisible(!m_findings.empty());
    QAccessibleEvent announce(this, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&announce);
}

bool ErrorSummary::walk(bool forward)
{
    if (m_findings.empty())
        return false;
    const int n = count();
    m_at = m_at < 0 ? (forward ? 0 : n - 1) : (m_at + (forward ? 1 : n - 1)) % n;
    Q_EMIT activated(m_at);
    return true;
}

QWidget* ErrorSummary::current() const
{
    return m_at < 0 ? nullptr : m_lines[size_t(m_at)];
}

void ErrorSummary::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace pgb::ui
