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
    LegendMark(const Theme& theme, int part) : m_theme(theme), m_part(part)
    {
        dressed(theme, this, [this] { setFixedSize(m_theme.px(10), m_theme.px(10)); });
    }

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
      m_budget(new QWidget), m_budgetTitle(makeLabel({}, LabelLook::Bold)), m_budgetAmount(makeLabel({})), m_bar(new BudgetBar(theme)),
      m_bold(makeLabel({}, LabelLook::Bold)), m_rest(makeLabel({}, LabelLook::Plain, true)),
      m_more(makeLabel({}, LabelLook::Plain, true))
{
    setProperty("part", QStringLiteral("pane"));
    setAccessibleName(tr("Totaal"));
    setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addLayout(pair(m_left, m_amount));
    column->addLayout(pair(m_underLeft, m_underRight));
    column->addSpacing(4);
    column->addWidget(makeLine());
    column->addSpacing(4);
    auto* budget = new QVBoxLayout(m_budget);
    budget->setContentsMargins(0, 0, 0, 0);
    budget->setSpacing(4);
    budget->addLayout(pair(m_budgetTitle, m_budgetAmount));
    budget->addWidget(m_bar);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(12);
    for (int part = 0; part < 3; ++part) {
        m_legend[part] = makeLabel({}, LabelLook::MutedSmall);
        auto* one = new QHBoxLayout;
        one->setSpacing(6);
        one->addWidget(new LegendMark(theme, part));
        one->addWidget(m_legend[part]);
        one->addStretch(1);
        m_parts->addLayout(one);
    }
    m_parts->addStretch(1);
    budget->addLayout(m_parts);
    column->addWidget(m_budget);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(0);
    sentence->addWidget(m_bold, 0, Qt::AlignTop);
    sentence->addWidget(m_rest, 1);
    column->addLayout(sentence);
    m_more->hide();
    column->addWidget(m_more);
}

void TotalBox::setTotals(const QString& left, Bedrag amount, const QString& underLeft, const QString& underRight, Role leftRole)
{
    m_left->setText(left);
    m_amount->setText(euro(amount));
    m_underLeft->setText(underLeft);
    m_underRight->setText(underRight);
    setTone(m_underLeft, leftRole);
    describe();
}

void TotalBox::setBudget(const QString& title, const BudgetParts& parts)
{
    m_budget->show();
    m_budgetTitle->setText(title);
    m_budgetAmount->setText(euro(parts.budget));
    m_bar->setParts(parts);
    m_most = bedragTekst(parts.budget, huidigeTaal());
    m_legend[0]->setText(tr("betaald %1").arg(bedragTekst(parts.betaald, huidigeTaal())));
    m_legend[1]->setText(tr("gepland %1").arg(bedragTekst(parts.gepland, huidigeTaal())));
    m_legend[2]->setText(tr("dit blad %1").arg(bedragTekst(parts.ditBlad, huidigeTaal())));
    arrange();
}

void TotalBox::setNoBudget(const QString& sentence)
{
    m_budget->hide();
    setSentence({}, sentence);
}

void TotalBox::arrange()
{
    // By the largest amounts that can come, so that nothing moves while someone types.
    const QFontMetrics metrics = m_legend[0]->fontMetrics();
    int needs = 0;
    for (const QString& word : {tr("betaald %1"), tr("gepland %1"), tr("dit blad %1")})
        needs += metrics.horizontalAdvance(word.arg(m_most)) + m_legend[0]->fontInfo().pixelSize() + 6 + 12;
    const bool stacked = needs > contentsRect().width() - 24;
    m_parts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(stacked ? 2 : 12);
}

void TotalBox::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void TotalBox::setSentence(const QString& bold, const QString& rest, Role role, const QString& more)
{
    m_bold->setText(bold);
    m_rest->setText(rest);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setTone(m_bold, role);
    describe();
}

void TotalBox::describe()
{
    QStringList texts;
    for (const QLabel* label : {m_left, m_amount, m_underLeft, m_underRight})
        texts << label->text();
    for (const QLabel* label : {m_budgetTitle, m_budgetAmount, m_legend[0], m_legend[1], m_legend[2]})
        texts << (m_budget->isHidden() ? QString() : label->text());
    texts.removeAll(QString());
    setAccessibleDescription(texts.join(QStringLiteral(", ")) + QStringLiteral(". ") + m_bold->text() + m_rest->text() + (m_more->text().isEmpty() ? QString() : QLatin1Char(' ') + m_more->text()));
}

} // namespace pgb::ui
