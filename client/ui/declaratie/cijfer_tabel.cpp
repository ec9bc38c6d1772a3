#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace pgb::ui {

CijferTabel::CijferTabel(const Theme& theme, int kolommen, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_kolommen(kolommen), m_rooster(new QGridLayout(this))
{
    m_rooster->setContentsMargins(12, 0, 12, 0);
    m_rooster->setHorizontalSpacing(12);
    m_rooster->setVerticalSpacing(0);
    m_rooster->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &CijferTabel::kleed);
}

void CijferTabel::setGelijk(bool gelijk)
{
    for (int kolom = 1; kolom < m_kolommen; ++kolom)
        m_rooster->setColumnStretch(kolom, gelijk ? 1 : 0);
}

void CijferTabel::setRijen(const std::vector<Rij>& rijen)
{
    if (rijen == m_rijen)
        return;
    m_rijen = rijen;
    while (m_labels.size() < rijen.size() * size_t(m_kolommen)) {
        const int nummer = int(m_labels.size());
        const int kolom = nummer % m_kolommen;
        // A long name gives way, a number never.
        ElidedLabel* naam = kolom == 0 ? makeElided({}) : nullptr;
        if (naam)
            naam->setKeepsEnd();
        QLabel* label = naam ? naam : makeLabel({});
        label->setAlignment((kolom == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_rooster->addWidget(label, nummer / m_kolommen, kolom);
        m_labels.push_back(label);
    }
    kleed();
}

void CijferTabel::kleed()
{
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const size_t rij = i / size_t(m_kolommen);
        const int kolom = int(i) % m_kolommen;
        QLabel* label = m_labels[i];
        label->setVisible(rij < m_rijen.size());
        if (rij >= m_rijen.size())
            continue;
        const Rij& inhoud = m_rijen[rij];
        label->setText(inhoud.velden.value(kolom));
        setLook(label, inhoud.kop ? LabelLook::MutedSmall : inhoud.som ? LabelLook::Bold : LabelLook::Plain);
        label->setFixedHeight(inhoud.kop ? m_theme.px(28) : m_theme.rowHeight());
    }
    updateGeometry();
    update();
}

void CijferTabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int y = 0;
    for (size_t rij = 0; rij < m_rijen.size(); ++rij) {
        const int hoogte = m_rijen[rij].kop ? m_theme.px(28) : m_theme.rowHeight();
        if (m_rijen[rij].kop)
            painter.fillRect(0, y, width(), hoogte, m_theme.color(Role::Window));
        else if (rij % 2 == 1 && !m_rijen[rij].som)
            painter.fillRect(0, y, width(), hoogte, m_theme.color(Role::Alternate));
        if (rij > 0)
            painter.fillRect(0, y, width(), 1, m_theme.color(Role::Hairline));
        y += hoogte;
    }
}

} // namespace pgb::ui
