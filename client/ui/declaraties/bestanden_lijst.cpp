#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "client/ui/widgets/labels.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

BestandenLijst::BestandenLijst(QString geen, QWidget* parent) : QWidget(parent), m_geen(std::move(geen)), m_rijen(new QVBoxLayout(this))
{
    m_rijen->setContentsMargins(0, 0, 0, 0);
    m_rijen->setSpacing(4);
    toon({});
}

QString BestandenLijst::soortTekst(BijlageSoort soort)
{
    switch (soort) {
    case BijlageSoort::Factuur: return tr("Factuur");
    case BijlageSoort::Bon: return tr("Bon");
    case BijlageSoort::Vervoersbewijs: return tr("Vervoersbewijs");
    case BijlageSoort::Verklaring: return tr("Verklaring");
    default: return tr("Iets anders");
    }
}

void BestandenLijst::toon(const std::vector<Bijlage>& bijlagen)
{
    while (QLayoutItem* item = m_rijen->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was pressed
        item->widget()->hide();
        delete item;
    }
    for (const Bijlage& bijlage : bijlagen) {
        auto* rij = new QWidget;
        auto* regel = new QHBoxLayout(rij);
        regel->setContentsMargins(0, 0, 0, 0);
        regel->addWidget(makeLabel(QStringLiteral("%1: %2, %3").arg(soortTekst(bijlage.soort), bijlage.naam, bestandGrootte(bijlage.grootte))), 1);
        QPushButton* weg = makeLink(tr("Weghalen"));
        weg->setAccessibleName(tr("%1 weghalen").arg(bijlage.naam));
        connect(weg, &QPushButton::clicked, this, [this, id = bijlage.id] { Q_EMIT weghalen(id); });
        regel->addWidget(weg);
        m_rijen->addWidget(rij);
    }
    if (bijlagen.empty())
        m_rijen->addWidget(makeLabel(m_geen, LabelLook::Muted, true));
}

} // namespace pgb::ui
