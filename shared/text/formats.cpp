#include "shared/text/formats.h"
#include <QCoreApplication>
#include <array>

namespace pgb {

namespace {

constexpr QChar noBreakSpace(0x00A0);

constexpr std::array<const char16_t*, 12> maandenNl{u"januari", u"februari", u"maart",     u"april",   u"mei",      u"juni",
                                                    u"juli",    u"augustus", u"september", u"oktober", u"november", u"december"};
constexpr std::array<const char16_t*, 12> maandenEn{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                                    u"July",    u"August",   u"September", u"October", u"November", u"December"};
constexpr std::array<const char16_t*, 7> dagenNl{u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
constexpr std::array<const char16_t*, 7> dagenEn{u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};

template<size_t N>
QString woord(const std::array<const char16_t*, N>& woorden, int een)
{
    return een >= 1 && een <= int(N) ? QString::fromUtf16(woorden[size_t(een - 1)]) : QString();
}

/// Dutch notation to English: the point and the comma change places.
QString metTekens(QString tekst, Taal taal)
{
    if (taal == Taal::Nl)
        return tekst;
    for (QChar& c : tekst) {
        if (c == u'.')
            c = u',';
        else if (c == u',')
            c = u'.';
    }
    return tekst;
}

QString metEuro(const QString& nederlands, Taal taal)
{
    const bool min = nederlands.startsWith(u'-');
    const QString getal = metTekens(min ? nederlands.sliced(1) : nederlands, taal);
    const QString euro = taal == Taal::Nl ? QString(QChar(0x20AC)) + noBreakSpace : QString(QChar(0x20AC));
    return (min ? QStringLiteral("-") : QString()) + euro + getal;
}

} // namespace

Taal huidigeTaal()
{
    // The translator says itself which language it speaks.
    const QString taal = QCoreApplication::translate("Formats", "nl", "code of the language of this translation: nl or en");
    return taal == QLatin1String("en") ? Taal::En : Taal::Nl;
}

QString maandNaam(int maand, Taal taal) { return woord(taal == Taal::Nl ? maandenNl : maandenEn, maand); }

QString maandKort(int maand, Taal taal)
{
    return maand == 3 && taal == Taal::Nl ? QStringLiteral("mrt") : maandNaam(maand, taal).left(3);
}

QString weekdagNaam(int weekdag, Taal taal) { return woord(taal == Taal::Nl ? dagenNl : dagenEn, weekdag); }

QString datumTekst(QDate dag, Taal taal)
{
    if (!dag.isValid())
        return {};
    return QString::number(dag.day()) + u' ' + maandNaam(dag.month(), taal) + u' ' + QString::number(dag.year());
}

QString dagTekst(QDate dag, Taal taal)
{
    if (!dag.isValid())
        return {};
    const QString kort = weekdagNaam(dag.dayOfWeek(), taal).first(taal == Taal::Nl ? 2 : 3);
    return kort + u' ' + QString::number(dag.day()) + u' ' + maandNaam(dag.month(), taal);
}

QString datumKort(QDate dag) { return dag.isValid() ? dag.toString(QStringLiteral("dd-MM-yyyy")) : QString(); }

QString dagenKort(const Periode& dagen, Taal taal)
{
    if (!dagen.tot.isValid() || dagen.tot == dagen.van)
        return datumKort(dagen.van);
    return datumKort(dagen.van) + (taal == Taal::Nl ? QStringLiteral(" t/m ") : QStringLiteral(" to ")) + datumKort(dagen.tot);
}

QString periodeTekst(const Periode& periode, Taal taal)
{
    if (!periode.valid())
        return {};
    if (periode == Periode::maandVan(periode.van))
        return maandNaam(periode.van.month(), taal) + u' ' + QString::number(periode.van.year());
    if (periode.van == periode.tot)
        return datumTekst(periode.van, taal);
    const QString tot = taal == Taal::Nl ? QStringLiteral(" tot en met ") : QStringLiteral(" up to and including ");
    return datumTekst(periode.van, taal) + tot + datumTekst(periode.tot, taal);
}

QString euroTekst(Bedrag bedrag, Taal taal) { return metEuro(bedragTekst(bedrag), taal); }

QString verschilTekst(Bedrag bedrag, Taal taal) { return (bedrag > Bedrag{} ? QStringLiteral("+") : QString()) + euroTekst(bedrag, taal); }

QString bedragTekst(Bedrag bedrag, Taal taal) { return metTekens(bedragTekst(bedrag), taal); }

QString euroTekst(Tarief tarief, Taal taal) { return metEuro(tariefTekst(tarief), taal); }

QString urenTekst(qint64 minuten, Taal taal)
{
    const bool min = minuten < 0;
    const qint64 m = min ? detail::negated(minuten) : minuten;
    const qint64 honderdsten = divideHalfUp((m % 60) * 100, 60);
    const QString tekst = QString::number(m / 60 + honderdsten / 100) + QLatin1Char(',')
        + QString::number(honderdsten % 100).rightJustified(2, QLatin1Char('0'));
    return metTekens(min ? QLatin1Char('-') + tekst : tekst, taal);
}

QString urenTekst(Duur duur, Taal taal) { return urenTekst(qint64(duur.minuten), taal); }

QString hoeveelheidTekst(qint64 honderdsten, Taal taal) { return metTekens(aantalTekst(honderdsten), taal); }

QString eenPunt(QString zin)
{
    for (qsizetype i = 1; i + 1 < zin.size(); ++i) {
        const qsizetype tweede = zin[i + 1] == u'"' ? i + 2 : i + 1; // the first may be the last of what is quoted
        const bool dubbel = zin[i] == u'.' && tweede < zin.size() && zin[tweede] == u'.' && zin[i - 1].isLetterOrNumber();
        if (dubbel && (tweede + 1 == zin.size() || zin[tweede + 1].isSpace()))
            zin.remove(i, 1);
    }
    return zin;
}

QString metHoofdletter(const QString& tekst) { return tekst.left(1).toUpper() + tekst.mid(1); }

} // namespace pgb
