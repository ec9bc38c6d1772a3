#include "client/ui/widgets/total_box.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

QString euro(Bedrag bedrag)
{
    return euroTekst(bedrag, huidigeTaal());
}

/// The sample of a part of the bar in the legend: same fill as in the bar.
class LegendMark final : public QWidget {
public:
    LegendMark(const Theme& theme, int part) : m_theme(theme), m_part(part) { setFixedSize(theme.px(10), theme.px(10)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_part == 1)
            paintHatch(painter, rect(), m_theme.color(Role::Info), m_theme.color(Role::Base));
        else
            painter.fillRect(rect(), m_theme.color(m_part == 0 ? Role::Neutral : Role::Accent));
    }

private:
    const Theme& m_theme;
    int m_part;
};

QHBoxLayout* pair(QLabel* left, QLabel* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(right);
    return row;
}

} // namespace

TotalBox::TotalBox(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_left(makeLabel({}, LabelLook::Total)), m_amount(makeLabel({}, LabelLook::Total)),
      m_underLeft(makeLabel({}, LabelLook::Muted)), m_underRight(makeLabel({}, LabelLook::Muted)),
      m_budgetTitle(makeLabel({}, LabelLook::Bold)), m_budgetAmount(makeLabel({})), m_bar(new BudgetBar(theme)),
      m_bold(makeLabel({}, LabelLook::Bold)), m_rest(makeLabel({}, LabelLook::Plain, true))
{
    setProperty("part", QStringLiteral("pane"));
    setAccessibleName(tr("Totaal"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addLayout(pair(m_left, m_amount));
    column->addLayout(pair(m_underLeft, m_underRight));
    column->addSpacing(4);
    column->addWidget(makeLine());
    column->addSpacing(4);
    column->addLayout(pair(m_budgetTitle, m_budgetAmount));
    column->addWidget(m_bar);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(6);
    for (int part = 0; part < 3; ++part) {
        m_legend[part] = makeLabel({}, LabelLook::MutedSmall);
        legend->addWidget(new LegendMark(theme, part));
        legend->addWidget(m_legend[part]);
        legend->addSpacing(6);
    }
    legend->addStretch(1);
    column->addLayout(legend);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(0);
    sentence->addWidget(m_bold, 0, Qt::AlignTop);
    sentence->addWidget(m_rest, 1);
    column->addLayout(sentence);
}

void TotalBox::setTotals(const QString& left, Bedrag amount, const QString& underLeft, const QString& underRight)
{
    m_left->setText(left);
    m_amount->setText(euro(amount));
    m_underLeft->setText(underLeft);
    m_underRight->setText(underRight);
}

void TotalBox::setBudget(const QString& title, const BudgetParts& parts)
{
    m_budgetTitle->setText(title);
    m_budgetAmount->setText(euro(parts.budget));
    m_bar->setParts(parts);
    m_legend[0]->setText(tr("betaald %1").arg(bedragTekst(parts.betaald, huidigeTaal())));
    m_legend[1]->setText(tr("gepland %1").arg(bedragTekst(parts.gepland, huidigeTaal())));
    m_legend[2]->setText(tr("dit blad %1").arg(bedragTekst(parts.ditBlad, huidigeTaal())));
}

void TotalBox::setSentence(const QString& bold, const QString& rest, Role role)
{
    m_bold->setText(bold);
    m_rest->setText(rest);
    setTone(m_bold, role);
}

} // namespace pgb::ui
