#include "client/ui/wijziging/oordeel_vak.h"
#include "client/ui/widgets/labels.h"
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pgb::ui {

OordeelVak::OordeelVak(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, 0, 0, 0);
    m_kolom->setSpacing(6);
    m_kolom->addWidget(makeLabel(tr("Wat deze wijziging vraagt"), LabelLook::Bold));
    setAccessibleName(tr("Wat deze wijziging vraagt"));
}

void OordeelVak::toon(const std::vector<WijzigingsRegel>& regels)
{
    delete m_inhoud;
    m_inhoud = new QWidget;
    auto* raster = new QGridLayout(m_inhoud);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(12);
    raster->setVerticalSpacing(4);
    raster->setColumnStretch(1, 1);
    if (regels.empty())
        raster->addWidget(makeLabel(tr("Er is nog niets gewijzigd."), LabelLook::Muted, true), 0, 0, 1, 2);
    QStringList gezegd;
    for (int i = 0; i < int(regels.size()); ++i) {
        const WijzigingsRegel& regel = regels[size_t(i)];
        raster->addWidget(makeLabel(regel.kop, LabelLook::Muted), i, 0, Qt::AlignTop);
        raster->addWidget(makeLabel(regel.tekst, LabelLook::Plain, true), i, 1, Qt::AlignTop);
        gezegd << QStringLiteral("%1: %2").arg(regel.kop, regel.tekst);
    }
    setAccessibleDescription(gezegd.join(QLatin1Char(' ')));
    m_kolom->addWidget(m_inhoud);
}

} // namespace pgb::ui
