#include "client/import/bron_zinnen.h"
#include <QCoreApplication>

namespace pgb {
namespace {

struct BronZinnen {
    Q_DECLARE_TR_FUNCTIONS(pgb::BronZinnen)
};

} // namespace

QStringList bronZinnen(const BronKenmerken& kenmerken)
{
    QStringList zinnen;
    if (kenmerken.formules > 0)
        zinnen << BronZinnen::tr("Sommige cellen zijn een formule: wij lezen de uitkomst die erin is bewaard.");
    if (kenmerken.andereBladen > 0)
        zinnen << BronZinnen::tr("Wij lezen alleen het blad “%1”.").arg(kenmerken.blad);
    if (!kenmerken.andereTotalen.isEmpty())
        zinnen << BronZinnen::tr("Let op: op factuur %1 is het totaal niet de som van de regels. Wij dienen de regels in.").arg(kenmerken.andereTotalen.join(QStringLiteral(", ")));
    if (!kenmerken.metBtw.isEmpty())
        zinnen << BronZinnen::tr("Let op: op factuur %1 staat btw. Zorg is vrij van btw: wij dienen de regels in zonder btw.").arg(kenmerken.metBtw.join(QStringLiteral(", ")));
    if (!kenmerken.andereDatums.isEmpty())
        zinnen << BronZinnen::tr("Let op: op factuur %1 ontbreekt de datum, of zij ligt na vandaag of vóór de laatste zorgdag. Klopt dit? Wij dienen de regels in met de datum van vandaag.").arg(kenmerken.andereDatums.join(QStringLiteral(", ")));
    if (!kenmerken.andereFacturen.isEmpty())
        zinnen << BronZinnen::tr("Niet gelezen: factuur %1. Die staat alleen als tekst in deze PDF, naast facturen die als e-factuur zijn bijgesloten. Breng haar als een eigen bestand.")
                      .arg(kenmerken.andereFacturen.join(QStringLiteral(", ")));
    else if (kenmerken.andereRegels > 0)
        zinnen << (kenmerken.andereRegels == 1 ? BronZinnen::tr("Niet gelezen: 1 regel die alleen als tekst in deze PDF staat, naast de e-factuur die is bijgesloten.")
                                               : BronZinnen::tr("Niet gelezen: %1 regels die alleen als tekst in deze PDF staan, naast de e-factuur die is bijgesloten.").arg(kenmerken.andereRegels));
    if (kenmerken.totalen > 0)
        zinnen << (kenmerken.totalen == 1 ? BronZinnen::tr("Niet gelezen: 1 rij met een totaal.") : BronZinnen::tr("Niet gelezen: %1 rijen met een totaal.").arg(kenmerken.totalen));
    return zinnen;
}

} // namespace pgb
