#include "client/ui/lijst/fout_balk.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

FoutBalk::FoutBalk(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_icoon(new QLabel), m_zin(makeLabel({}, LabelLook::Plain, true)), m_knop(new QPushButton(tr("Opnieuw proberen")))
{
    setAutoFillBackground(true);
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(16, 6, 16, 6);
    rij->setSpacing(12);
    rij->addWidget(m_icoon, 0, Qt::AlignTop);
    rij->addWidget(m_zin, 1);
    rij->addWidget(m_knop, 0, Qt::AlignTop);
    connect(m_knop, &QPushButton::clicked, this, &FoutBalk::opnieuw);
    connect(&theme, &Theme::changed, this, &FoutBalk::kleed);
    kleed();
    hide();
}

void FoutBalk::kleed()
{
    const int zijde = m_theme.px(20);
    m_icoon->setPixmap(m_theme.icon(QStringLiteral("data-warning"), Role::Attention).pixmap(QSize(zijde, zijde), devicePixelRatioF()));
    QPalette kleuren = palette();
    kleuren.setColor(QPalette::Window, m_theme.fill(Role::Attention));
    kleuren.setColor(QPalette::WindowText, m_theme.color(Role::Text));
    setPalette(kleuren);
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
