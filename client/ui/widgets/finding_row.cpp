#include "client/ui/widgets/finding_row.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {

QString findingIcon(Ernst ernst)
{
    return ernst == Ernst::Weigeren ? QStringLiteral("mark-wrong")
         : ernst == Ernst::Parkeren ? QStringLiteral("mark-pause")
                                    : QStringLiteral("mark-attention");
}

Role findingRole(Ernst ernst)
{
    return ernst == Ernst::Weigeren ? Role::Wrong : Role::Attention;
}

FindingRow::FindingRow(const Theme& theme, const FindingText& finding, QWidget* parent)
    : QWidget(parent), m_ernst(finding.ernst),
      m_icon(new IconMark(theme, findingIcon(finding.ernst), findingRole(finding.ernst), 18)), m_button(new QPushButton(finding.action))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    if (!finding.where.isEmpty())
        words->addWidget(makeLabel(finding.where, LabelLook::Bold, true));
    words->addWidget(makeLabel(finding.text, LabelLook::Plain, true));
    if (!finding.extra.isEmpty())
        words->addWidget(makeLabel(finding.extra, LabelLook::Muted, true));
    row->addLayout(words, 1);
    m_button->setProperty("kind", QStringLiteral("row"));
    const QString severity = m_ernst == Ernst::Weigeren ? tr("Fout") : m_ernst == Ernst::Parkeren ? tr("Wordt geparkeerd") : tr("Let op");
    m_icon->setAccessibleName(severity);
    m_icon->setToolTip(severity);
    m_button->setAccessibleName(finding.action + QStringLiteral(": ") + finding.where);
    m_button->setAccessibleDescription(QStringLiteral("%1. %2 %3").arg(severity, finding.text, finding.extra));
    row->addWidget(m_button, 0, Qt::AlignTop);
    // Only now: without a parent it would be a window of its own and take the focus.
    m_button->setVisible(!finding.action.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &FindingRow::activated);
}

} // namespace pgb::ui
