#include "client/ui/ronde/was_wordt.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pgb::ui {

GewijzigdeWaarde::GewijzigdeWaarde(const Theme& theme, const QString& was, const QString& wordt, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* kolom = new QVBoxLayout(this);
    dressed(theme, this, [kolom, &theme] { kolom->setContentsMargins(theme.px(10), 0, 0, 0); });
    kolom->setSpacing(0);
    QLabel* nu = makeLabel(wordt.isEmpty() ? tr("vervalt") : wordt, LabelLook::Bold, true);
    QLabel* eerst = makeLabel(was.isEmpty() ? tr("was leeg") : tr("was %1").arg(was), LabelLook::MutedSmall, true);
    nu->setAccessibleName(tr("gewijzigd: %1, %2").arg(nu->text(), eerst->text()));
    kolom->addWidget(nu);
    kolom->addWidget(eerst);
}

void GewijzigdeWaarde::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 1, m_theme.px(3), height() - 2), m_theme.color(Role::Accent));
}

WasWordt::WasWordt(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
}

void WasWordt::toon(const std::vector<VeldVerschil>& velden, bool nieuw)
{
    delete m_binnen;
    m_binnen = new QWidget;
    auto* rooster = new QGridLayout(m_binnen);
    rooster->setContentsMargins(0, 0, 0, 0);
    rooster->setHorizontalSpacing(12);
    rooster->setVerticalSpacing(8);
    rooster->setColumnStretch(0, 2);
    rooster->setColumnStretch(1, 3);
    int rij = 0;
    for (const VeldVerschil& veld : velden) {
        if (!nieuw && veld.gelijk())
            continue;
        rooster->addWidget(makeLabel(veld.naam, LabelLook::Muted, true), rij, 0, Qt::AlignTop);
        QWidget* waarde = nieuw ? static_cast<QWidget*>(makeLabel(veld.wordt, LabelLook::Plain, true)) : new GewijzigdeWaarde(m_theme, veld.was, veld.wordt);
        rooster->addWidget(waarde, rij++, 1, Qt::AlignTop);
    }
    if (rij == 0)
        rooster->addWidget(makeLabel(tr("Er verandert niets."), LabelLook::Muted, true), 0, 0, 1, 2);
    layout()->addWidget(m_binnen);
}

} // namespace pgb::ui
