#include "client/ui/budget/jaar_keuze.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/labels.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace pgb::ui {

JaarKeuze::JaarKeuze(Page& page, Commands& commands) : QWidget(&page), m_lijst(new QComboBox)
{
    m_lijst->setAccessibleName(tr("Budgetjaar"));
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    rij->addWidget(makeLabel(tr("Jaar"), LabelLook::Muted));
    rij->addWidget(m_lijst);
    hide();
    connect(m_lijst, &QComboBox::activated, this, [this] { Q_EMIT gekozen(m_lijst->currentData().toInt()); });
    commands.add({QStringLiteral("budget.vorigJaar"), tr("Budget van het vorige jaar"), Qt::CTRL | Qt::Key_PageUp, [this] { stap(1); },
                  [this] { return m_lijst->currentIndex() + 1 < m_lijst->count(); }, tr("jaar oud december afgelopen")}, &page);
    commands.add({QStringLiteral("budget.volgendJaar"), tr("Budget van het volgende jaar"), Qt::CTRL | Qt::Key_PageDown, [this] { stap(-1); },
                  [this] { return m_lijst->currentIndex() > 0; }, tr("jaar nieuw")}, &page);
}

void JaarKeuze::zet(const std::vector<int>& jaren, int jaar)
{
    const QSignalBlocker stil(m_lijst);
    m_lijst->clear();
    for (const int j : jaren)
        m_lijst->addItem(QString::number(j), j);
    m_lijst->setCurrentIndex(m_lijst->findData(jaar));
    setVisible(m_lijst->count() > 1);
}

void JaarKeuze::stap(int rijen)
{
    m_lijst->setCurrentIndex(m_lijst->currentIndex() + rijen);
    Q_EMIT gekozen(m_lijst->currentData().toInt());
}

} // namespace pgb::ui
