#include "client/models/verhoging_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb {
namespace {

struct VerhogingWoorden {
    Q_DECLARE_TR_FUNCTIONS(VerhogingTekst)
};

/// Takes one of the words off the end of the text.
bool neemEinde(QString& tekst, std::initializer_list<QLatin1String> woorden)
{
    for (const QLatin1String woord : woorden) {
        if (!tekst.endsWith(woord))
            continue;
        tekst = tekst.chopped(woord.size()).trimmed();
        return true;
    }
    return false;
}

} // namespace

std::optional<Verhoging> verhogingUitTekst(QStringView getypt)
{
    QString tekst = getypt.trimmed().toString().toLower();
    const bool min = tekst.startsWith(QLatin1Char('-')) || tekst.startsWith(QChar(u'−'));
    if (min || tekst.startsWith(QLatin1Char('+')))
        tekst = tekst.mid(1).trimmed();
    const bool procent = neemEinde(tekst, {QLatin1String("%"), QLatin1String("procent"), QLatin1String("percent")});
    const bool cent = !procent && neemEinde(tekst, {QLatin1String("centen"), QLatin1String("cents"), QLatin1String("cent"), QLatin1String("ct"), QLatin1String("c")});
    const std::optional<Bedrag> getal = bedragFromTekst(tekst);
    if (!getal || getal->centen <= 0)
        return std::nullopt;
    qint64 waarde = getal->centen;
    if (cent) {
        if (waarde % 100 != 0)
            return std::nullopt; // rates are agreed in whole cents
        waarde /= 100;
    }
    Verhoging uit;
    if (procent)
        uit.honderdsten = min ? -waarde : waarde;
    else
        uit.bedrag = Bedrag{min ? -waarde : waarde};
    return isGeldig(uit) ? std::optional(uit) : std::nullopt;
}

QString verhogingTekst(const Verhoging& v)
{
    const bool af = v.honderdsten ? *v.honderdsten < 0 : v.bedrag && v.bedrag->centen < 0;
    QString hoeveel;
    if (v.honderdsten)
        hoeveel = hoeveelheidTekst(qAbs(*v.honderdsten), huidigeTaal()) + QLatin1Char('%');
    else if (v.bedrag)
        hoeveel = VerhogingWoorden::tr("%1 per eenheid").arg(euroTekst(Bedrag{qAbs(v.bedrag->centen)}, huidigeTaal()));
    return af ? VerhogingWoorden::tr("%1 eraf").arg(hoeveel) : VerhogingWoorden::tr("%1 erbij").arg(hoeveel);
}

QStringList verhogingGevolgen(const ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging)
{
    ZorgovereenkomstInhoud nieuw = inhoud;
    QStringList uit;
    for (const size_t i : verhoog(nieuw, verhoging)) {
        const Werkafspraak& was = inhoud.werkafspraken[i];
        const Werkafspraak& wordt = nieuw.werkafspraken[i];
        if (was.tarief && wordt.tarief)
            uit << VerhogingWoorden::tr("%1: %2 wordt %3 per %4.").arg(metHoofdletter(functieTekst(was.functieCode)), euroTekst(*was.tarief, huidigeTaal()),
                                                                       euroTekst(*wordt.tarief, huidigeTaal()), codeTekst(was.eenheid));
    }
    if (inhoud.maandloon && *inhoud.maandloon != *nieuw.maandloon)
        uit << VerhogingWoorden::tr("Maandloon: %1 wordt %2.").arg(euroTekst(*inhoud.maandloon, huidigeTaal()), euroTekst(*nieuw.maandloon, huidigeTaal()));
    return uit;
}

} // namespace pgb
