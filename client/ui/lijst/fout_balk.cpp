#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pgb::ui {

FoutBalk::FoutBalk(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_icoon(new IconMark(theme, QStringLiteral("mark-attention"), Role::Attention, 20)),
      m_zin(makeLabel({}, LabelLook::Plain, true)), m_knop(new QPushButton(tr("Opnieuw proberen")))
{
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(16, 6, 16, 6);
    rij->setSpacing(12);
    rij->addWidget(m_icoon);
    rij->addWidget(m_zin, 1);
    rij->addWidget(m_knop);
    connect(m_knop, &QPushButton::clicked, this, &FoutBalk::opnieuw);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FoutBalk::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.fill(Role::Attention));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Role::Attention));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Hairline));
}

void FoutBalk::toon(const Problem& problem)
{
    toon(probleemTekst(problem), true);
}

void FoutBalk::toon(const QString& zin, bool opnieuw)
{
    m_zin->setText(zin);
    m_knop->setVisible(opnieuw);
    setAccessibleName(zin);
    setVisible(!zin.isEmpty());
}

QString FoutBalk::zin() const
{
    return isHidden() ? QString() : m_zin->text();
}

} // namespace pgb::ui
