#include "client/models/maandrooster_tekst.h"
#include "shared/base/duur.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <algorithm>

namespace pgb {

QString RoosterTekst::eenheidAchter(Eenheid eenheid, qint64 aantal)
{
    if (eenheid == Eenheid::Uur)
        return tr("u");
    return eenheid == Eenheid::Kilometer ? tr("km") : eenheidNaGetal(eenheid, aantal == 100);
}

QString RoosterTekst::metMoment(Tariefmoment moment)
{
    switch (moment) {
    case Tariefmoment::Avond: return tr("%1, avond");
    case Tariefmoment::Nacht: return tr("%1, nacht");
    case Tariefmoment::Weekend: return tr("%1, weekend");
    case Tariefmoment::Feestdag: break;
    }
    return tr("%1, feestdag");
}

QString RoosterTekst::rijNaam(const BladRij& rij)
{
    if (rij.reiskosten())
        return rij.bedrag() ? tr("Reiskosten (ov, €)") : tr("Reiskosten (km)");
    if (rij.samen())
        return rij.uren() ? tr("Alle zorg samen") : tr("Alle zorg samen (%1)").arg(codeTekst(rij.eenheid));
    const Zorgfunctie* functie = findZorgfunctie(rij.functieCode);
    QString naam = functie ? functie->naam : rij.functieCode;
    if (rij.moment)
        naam = metMoment(*rij.moment).arg(naam);
    return rij.uren() ? naam : QStringLiteral(u"%1 (%2)").arg(naam, codeTekst(rij.eenheid));
}

QString RoosterTekst::dagLang(QDate dag)
{
    return weekdagNaam(dag.dayOfWeek(), huidigeTaal()) + QLatin1Char(' ') + dagKort(dag);
}

QString RoosterTekst::dagKort(QDate dag)
{
    return QString::number(dag.day()) + QLatin1Char(' ') + maandNaam(dag);
}

QString RoosterTekst::weekdag(QDate dag)
{
    return weekdagNaam(dag.dayOfWeek(), huidigeTaal()).left(2);
}

QString RoosterTekst::maand(QDate dag)
{
    return maandNaam(dag) + QLatin1Char(' ') + QString::number(dag.year());
}

QString RoosterTekst::periode(const Periode& periode)
{
    return periodeNaam(periode) + QLatin1Char(' ') + QString::number(periode.tot.year());
}

QString RoosterTekst::periodeNaam(const Periode& periode)
{
    if (periode == Periode::maandVan(periode.van))
        return maandNaam(periode.van);
    return dagenVanTotaal(periode);
}

QString RoosterTekst::dagenVanTotaal(const Periode& periode)
{
    if (periode.van == periode.tot)
        return dagKort(periode.van);
    const bool zelfdeMaand = Periode::maandVan(periode.van).contains(periode.tot);
    return tr("%1 t/m %2").arg(zelfdeMaand ? QString::number(periode.van.day()) : dagKort(periode.van), dagKort(periode.tot));
}

QString RoosterTekst::maandNaam(QDate dag)
{
    return pgb::maandNaam(dag.month(), huidigeTaal());
}

QString RoosterTekst::datum(QDate dag)
{
    return datumTekst(dag, huidigeTaal());
}

QString RoosterTekst::opDagen(const std::set<QDate>& dagen)
{
    const bool eenMaand = Periode::maandVan(*dagen.begin()).contains(*dagen.rbegin());
    QStringList delen;
    for (const QDate dag : dagen)
        delen << (eenMaand && dag != *dagen.rbegin() ? QString::number(dag.day()) : dagKort(dag));
    const QString laatste = delen.takeLast();
    return delen.isEmpty() ? laatste : tr("%1 en %2", "days").arg(delen.join(QStringLiteral(u", ")), laatste);
}

QString RoosterTekst::dagen(const Periode& periode)
{
    const QString begin = QString::number(periode.van.day());
    const QString naam = maandKort(periode.tot.month(), huidigeTaal());
    if (periode.van == periode.tot)
        return begin + QLatin1Char(' ') + naam;
    return begin + QChar(0x2013) + QString::number(periode.tot.day()) + QLatin1Char(' ') + naam;
}

QString RoosterTekst::precies(Eenheid eenheid, qint64 aantal)
{
    if (eenheid == Eenheid::Uur && aantal * 100 % 60 != 0)
        return duurKlok({qint32(aantal)}) + QLatin1Char(' ') + eenheidAchter(eenheid, aantal);
    return (eenheid == Eenheid::Uur ? urenTekst(aantal, huidigeTaal()) : hoeveelheidTekst(aantal, huidigeTaal())) + QLatin1Char(' ') + eenheidAchter(eenheid, aantal);
}

QString RoosterTekst::inWoorden(Eenheid eenheid, qint64 aantal)
{
    if (eenheid != Eenheid::Uur)
        return hoeveelheidTekst(aantal, huidigeTaal()) + QLatin1Char(' ') + eenheidNaGetal(eenheid, aantal == 100);
    const qint64 uren = aantal / 60;
    const qint64 minuten = aantal % 60;
    const QString minutenTekst = minuten == 1 ? tr("1 minuut") : tr("%1 minuten").arg(minuten);
    if (uren == 0)
        return minutenTekst;
    const QString urenTekst = tr("%n uur", nullptr, int(uren));
    return minuten == 0 ? urenTekst : urenTekst + QLatin1Char(' ') + minutenTekst;
}

QString RoosterTekst::inWoorden(const BladRij& rij, qint64 aantal) { return rij.bedrag() ? euro({aantal}) : inWoorden(rij.eenheid, aantal); }

QString RoosterTekst::bezoeken(const std::vector<GetyptBezoek>& bezoeken)
{
    if (bezoeken.empty())
        return {};
    QStringList delen;
    for (const GetyptBezoek& bezoek : bezoeken) {
        if (!bezoek.begin || !bezoek.eind)
            delen << inWoorden(Eenheid::Uur, bezoek.duur.minuten);
        else
            delen << tr("%1 tot %2").arg(bezoek.begin->toString(QStringLiteral("HH:mm")),
                                         *bezoek.eind == QTime(0, 0) ? QStringLiteral("24:00") : bezoek.eind->toString(QStringLiteral("HH:mm")));
    }
    return (bezoeken.size() == 1 ? tr("1 bezoek: %1") : tr("%1 bezoeken: %2").arg(bezoeken.size())).arg(delen.join(QStringLiteral(u", ")));
}

QString RoosterTekst::getal(QString nederlands)
{
    return huidigeTaal() == Taal::Nl ? nederlands : nederlands.replace(QLatin1Char(','), QLatin1Char('.'));
}

QString RoosterTekst::feestdagLetter() { return tr("F", "day off for everyone: feestdag"); }

QString RoosterTekst::budget(const Toekenning& toekenning, const std::vector<Toekenning>& alle)
{
    const bool meer = std::count_if(alle.begin(), alle.end(), [&](const Toekenning& t) { return t.wet == toekenning.wet; }) > 1;
    return meer ? tr("%1 %2", "law, number of the budget").arg(codeTekst(toekenning.wet), toekenning.toekenningsnummer) : codeTekst(toekenning.wet);
}

QString RoosterTekst::gekozenBudget(ToekenningId gekozen, const std::optional<std::vector<Toekenning>>& alle)
{
    if (!gekozen)
        return {};
    const std::vector<Toekenning> bekend = alle.value_or(std::vector<Toekenning>());
    const auto toekenning = std::find_if(bekend.begin(), bekend.end(), [gekozen](const Toekenning& t) { return t.id == gekozen; });
    return toekenning == bekend.end() ? tr("betaald uit een gekozen budget") : tr("betaald uit het gekozen budget %1").arg(budget(*toekenning, bekend));
}

QString RoosterTekst::euro(Bedrag bedrag)
{
    return euroTekst(bedrag, huidigeTaal());
}

} // namespace pgb
