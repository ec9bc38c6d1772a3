#include "client/ui/ronde/keten_woorden.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb::ui {
namespace {

struct Woorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::KetenWoorden)
};

QString dag(QDate datum) { return datumTekst(datum, huidigeTaal()); }

} // namespace

QString KetenWoorden::nu(const wire::KetenOverzicht& keten)
{
    using S = KetenUitkomst::Soort;
    const KetenUitkomst& u = keten.uitkomst;
    if (!keten.onbekend.isEmpty() && u.soort == S::Leeg)
        return Woorden::tr("Wij kunnen nu niet zeggen hoe de reeks ervoor staat: een gegeven dat daarvoor nodig is, is niet bekend.");
    switch (u.soort) {
    case S::Leeg: return Woorden::tr("Er is nog geen arbeidscontract dat meetelt voor de ketenregeling.");
    case S::Tijdelijk:
        if (!u.begin.isValid())
            return u.aantal == 1 ? Woorden::tr("Er telt nu 1 contract in deze reeks.") : Woorden::tr("Er tellen nu %1 contracten in deze reeks.").arg(u.aantal);
        return u.aantal == 1 ? Woorden::tr("Er telt nu 1 contract in deze reeks. De reeks begon op %1.").arg(dag(u.begin))
                             : Woorden::tr("Er tellen nu %1 contracten in deze reeks. De reeks begon op %2.").arg(u.aantal).arg(dag(u.begin));
    case S::Onbepaald: return Woorden::tr("Dit is een contract voor onbepaalde tijd.");
    case S::WordtOnbepaald:
        return u.onbepaaldVanaf.isValid() ? Woorden::tr("Het laatste contract geldt door de ketenregeling voor onbepaalde tijd, vanaf %1.").arg(dag(u.onbepaaldVanaf))
                                          : Woorden::tr("Het laatste contract geldt door de ketenregeling voor onbepaalde tijd.");
    }
    return {};
}

QString KetenWoorden::straks(const wire::KetenOverzicht& keten)
{
    using S = KetenUitkomst::Soort;
    if (keten.uitkomst.soort == S::Leeg || keten.uitkomst.soort == S::Onbepaald || keten.uitkomst.soort == S::WordtOnbepaald)
        return {};
    if (!keten.onbekend.isEmpty() || keten.volgende.soort == S::Leeg)
        return Woorden::tr("Wat een volgend contract wordt, kunnen wij nu niet zeggen.");
    QString zin;
    if (keten.nogKeer == 0)
        zin = Woorden::tr("Een volgend contract geldt meteen voor onbepaalde tijd.");
    else if (keten.uiterlijk)
        zin = keten.nogKeer == 1 ? Woorden::tr("Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer, tot uiterlijk %1.").arg(dag(*keten.uiterlijk))
                                 : Woorden::tr("Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer, tot uiterlijk %2.").arg(keten.nogKeer).arg(dag(*keten.uiterlijk));
    else
        zin = keten.nogKeer == 1 ? Woorden::tr("Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer.")
                                 : Woorden::tr("Een volgende overeenkomst voor bepaalde tijd kan nog %1 keer.").arg(keten.nogKeer);
    if (keten.volgende.soort == S::WordtOnbepaald && keten.nogKeer > 0)
        zin += QLatin1Char(' ') + Woorden::tr("Duurt hij even lang als de laatste, dan wordt hij voor onbepaalde tijd.");
    if (keten.nieuweKetenVanaf)
        zin += QLatin1Char(' ') + Woorden::tr("Begint een contract op of na %1, dan begint de telling opnieuw.").arg(dag(*keten.nieuweKetenVanaf));
    return zin;
}

QString KetenWoorden::tussenpoos(QDate einde, QDate begin)
{
    const QDate aansluitend = einde.addDays(1);
    if (begin < aansluitend)
        return Woorden::tr("loopt door elkaar");
    if (begin == aansluitend)
        return Woorden::tr("sluit aan");
    int maanden = 0;
    while (aansluitend.addMonths(maanden + 1) <= begin)
        ++maanden;
    const qint64 dagen = aansluitend.addMonths(maanden).daysTo(begin);
    QStringList delen;
    if (maanden > 0)
        delen << (maanden == 1 ? Woorden::tr("1 maand") : Woorden::tr("%1 maanden").arg(maanden));
    if (dagen > 0)
        delen << (dagen == 1 ? Woorden::tr("1 dag") : Woorden::tr("%1 dagen").arg(dagen));
    return delen.size() == 2 ? Woorden::tr("%1 en %2").arg(delen[0], delen[1]) : delen.value(0);
}

} // namespace pgb::ui
