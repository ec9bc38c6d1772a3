#include "client/ui/declaratie/periodetotalen.h"
#include "client/models/maandrooster_tekst.h"

namespace pgb::ui {

Periodetotalen::Periodetotalen(MaandroosterModel& model, QWidget* parent) : QLabel(parent), m_model(model)
{
    setObjectName(QStringLiteral("periodetotalen"));
    setWordWrap(true);
    connect(&model.session(), &EditSessionBase::undoChanged, this, &Periodetotalen::ververs);
    connect(&model.session(), &EditSessionBase::saveStateChanged, this, &Periodetotalen::ververs); // what another side wrote comes with it
    ververs();
}

void Periodetotalen::ververs()
{
    QStringList zinnen;
    for (const Declaratieregel& regel : m_model.session().draft().overig) {
        if (regel.isPeriodetotaal())
            zinnen << tr("%1, totaal %2: %3, %4.").arg(RoosterTekst::rijNaam({regel.functieCode, regel.eenheid, {}}), RoosterTekst::dagenVanTotaal(regel.dagen()),
                                                      RoosterTekst::inWoorden(regel.eenheid, regel.aantal), RoosterTekst::euro(regel.bedrag));
    }
    if (!zinnen.isEmpty())
        zinnen << tr("Een totaal kunt u in het rooster niet wijzigen. Het blijft staan zoals het is.");
    setText(zinnen.join(QLatin1Char(' ')));
    setHidden(zinnen.isEmpty());
}

} // namespace pgb::ui
