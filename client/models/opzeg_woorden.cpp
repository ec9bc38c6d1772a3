#include "client/models/opzeg_woorden.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/text/formats.h"

namespace pgb {

QString OpzegWoorden::termijn(const wire::Opzegvoorstel& voorstel, ZorgovereenkomstSoort soort, bool budgethouderKant)
{
    const QString dag = datumTekst(voorstel.vroegsteDag, huidigeTaal());
    if (voorstel.proeftijd)
        return tr("De proeftijd loopt nog. Er is geen opzegtermijn. De laatste dag is op zijn vroegst %1.").arg(dag);
    QStringList zinnen{voorstel.maanden == 1 ? tr("De opzegtermijn is 1 maand.") : tr("De opzegtermijn is %1 maanden.").arg(voorstel.maanden)};
    if (soort == ZorgovereenkomstSoort::Arbeidsovereenkomst) {
        if (budgethouderKant && voorstel.maanden > 1)
            zinnen << tr("Hoe langer iemand bij u werkt, hoe langer de termijn.");
        zinnen << tr("Een arbeidsovereenkomst eindigt op de laatste dag van een maand.");
    } else {
        zinnen << tr("De termijn begint vandaag, op %1.").arg(datumTekst(voorstel.op, huidigeTaal()));
    }
    zinnen << tr("De laatste dag is op zijn vroegst %1.").arg(dag);
    return zinnen.join(QLatin1Char(' '));
}

QString OpzegWoorden::gevolg(const wire::Opzegvoorstel& voorstel, QDate begin, bool budgethouderKant)
{
    if (voorstel.laatsteDag < begin)
        return nooitBegonnen(begin);
    if (!voorstel.transitievergoeding || !budgethouderKant)
        return {};
    return tr("Zegt u op, dan heeft de zorgverlener recht op een transitievergoeding. De SVB helpt u met de berekening.");
}

QString OpzegWoorden::nooitBegonnen(QDate begin)
{
    return tr("De overeenkomst zou op %1 beginnen. Met deze laatste dag gaat zij niet in.").arg(datumTekst(begin, huidigeTaal()));
}

QString OpzegWoorden::vervalt(const Zorgovereenkomst& zorgovereenkomst)
{
    QStringList welke;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (v.status != ZorgovereenkomstStatus::Concept && (isConcept(v.status) || wordtBeoordeeld(v.status)))
            welke << QString::number(v.volgnummer);
    }
    if (welke.isEmpty())
        return {};
    return welke.size() == 1 ? tr("Versie %1 van de overeenkomst ligt nog bij een ander. Zegt u op, dan vervalt die wijziging.").arg(welke.front())
                             : tr("De versies %1 van de overeenkomst liggen nog bij een ander. Zegt u op, dan vervallen die wijzigingen.").arg(welke.join(QStringLiteral(", ")));
}

QString OpzegWoorden::betalingen(const wire::Opzegvoorstel& voorstel)
{
    if (voorstel.betalingen.empty() && voorstel.betaald.empty())
        return tr("Er staat geen betaling klaar voor zorg na de laatste dag. Zorg tot en met de laatste dag kunt u gewoon declareren.");
    QStringList regels;
    if (!voorstel.betaald.empty()) {
        regels << tr("Let op: voor zorg na de laatste dag is al betaald. De SVB kijkt na of dat terug moet:");
        for (const wire::GeraakteBetaling& b : voorstel.betaald)
            regels << tr("%1: %2, %3 (al betaald)").arg(b.nummer, periodeTekst({b.van, b.tot}, huidigeTaal()), euroTekst(b.bedrag, huidigeTaal()));
    }
    if (voorstel.betalingen.empty())
        return regels.join(QLatin1Char('\n'));
    regels << (voorstel.betalingen.size() == 1 ? tr("1 betaling is voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:")
                                                       : tr("%1 betalingen zijn voor zorg na de laatste dag. Wij bekijken die opnieuw en houden die zo nodig tegen:").arg(voorstel.betalingen.size()));
    for (const wire::GeraakteBetaling& b : voorstel.betalingen)
        regels << tr("%1: %2, %3 (%4)").arg(b.nummer, periodeTekst({b.van, b.tot}, huidigeTaal()), euroTekst(b.bedrag, huidigeTaal()), b.ingepland ? tr("ingepland") : tr("nog niet ingepland"));
    return regels.join(QLatin1Char('\n'));
}

} // namespace pgb
