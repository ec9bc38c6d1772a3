#include "shared/text/invullen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/parameter_text.h"
#include <QCoreApplication>

namespace pgb {

namespace {

template<class E>
QString codeWoord(const QString& waarde)
{
    const std::optional<E> e = fromCode<E>(waarde);
    return e ? codeTekst(*e) : waarde;
}

bool eindigt(const QString& key, const char16_t* soort) { return key.endsWith(QStringView(soort), Qt::CaseInsensitive); }

QString codeVan(const QString& key, const QString& waarde)
{
    if (eindigt(key, u"functieCode"))
        return waarde.isEmpty() ? QCoreApplication::translate("Bevinding", "deze zorg") : functieTekst(waarde); // nothing chosen yet
    if (eindigt(key, u"wetCode"))
        return codeWoord<Wet>(waarde);
    if (eindigt(key, u"eenheidCode"))
        return codeWoord<Eenheid>(waarde);
    if (eindigt(key, u"declaratieSoortCode"))
        return codeWoord<DeclaratieSoort>(waarde);
    if (eindigt(key, u"overeenkomstSoortCode"))
        return codeWoord<ZorgovereenkomstSoort>(waarde);
    if (eindigt(key, u"categorieCode"))
        return codeWoord<Tariefcategorie>(waarde);
    if (eindigt(key, u"registerCode"))
        return codeWoord<Registersoort>(waarde);
    if (eindigt(key, u"tariefmomentCode"))
        return codeWoord<Tariefmoment>(waarde);
    if (eindigt(key, u"partijrolCode"))
        return codeWoord<Partijrol>(waarde);
    if (eindigt(key, u"ritmeCode"))
        return codeWoord<Declaratieritme>(waarde);
    if (eindigt(key, u"periodebezwaarCode"))
        return codeWoord<Periodebezwaar>(waarde);
    if (eindigt(key, u"parameterCode"))
        return parameterTekst(waarde);
    return waarde;
}

/// Names that nobody filled in are still spoken of.
QString naamOf(const QString& key, const QString& waarde)
{
    if (!waarde.isEmpty())
        return waarde;
    if (eindigt(key, u"verstrekkerNaam"))
        return QCoreApplication::translate("Bevinding", "de verstrekker");
    if (eindigt(key, u"zorgverlenerNaam"))
        return QCoreApplication::translate("Bevinding", "de zorgverlener");
    return QCoreApplication::translate("Bevinding", "niet bekend");
}

QString getalOf(const QString& key, const QString& waarde, Taal taal)
{
    bool ok = false;
    const qint64 getal = waarde.toLongLong(&ok);
    if (!ok)
        return waarde;
    if (eindigt(key, u"centen"))
        return euroTekst(Bedrag{getal}, taal);
    if (eindigt(key, u"tarief"))
        return euroTekst(Tarief{getal}, taal);
    if (eindigt(key, u"minuten"))
        return urenTekst(getal, taal);
    if (eindigt(key, u"aantal"))
        return hoeveelheidTekst(getal, taal);
    if (eindigt(key, u"weekdagGetal"))
        return weekdagNaam(static_cast<int>(qBound(qint64(0), getal, qint64(8))), taal);
    return waarde;
}

/// Hours are in minutes and quantities in hundredths.
bool isEen(const QString& key, const QString& waarde)
{
    return waarde == (eindigt(key, u"minuten") ? QLatin1String("60") : eindigt(key, u"aantal") ? QLatin1String("100") : QLatin1String("1"));
}

/// "dagenGetal|dag|dagen": the number with the word that fits it.
QString ingevuld(const QString& plaats, const CodeParams& params, Taal taal)
{
    const QStringList delen = plaats.split(u'|');
    QString waarde = QStringLiteral("…");
    bool een = false;
    for (const auto& [naam, tekst] : params) {
        if (naam != delen.front())
            continue;
        waarde = waardeTekst(naam, tekst, taal);
        een = isEen(naam, tekst);
    }
    return delen.size() == 3 ? QStringLiteral("%1 %2").arg(waarde, delen[een ? 1 : 2]) : waarde;
}

/// True at the start of the text and after the end of a sentence.
bool beginVanZin(const QString& tekst)
{
    const QString voor = tekst.trimmed();
    return voor.isEmpty() || voor.endsWith(u'.') || voor.endsWith(u'?');
}

} // namespace

QString waardeTekst(const QString& key, const QString& waarde, Taal taal)
{
    if (eindigt(key, u"code"))
        return codeVan(key, waarde);
    if (eindigt(key, u"naam") || eindigt(key, u"tekst"))
        return naamOf(key, waarde);
    if (eindigt(key, u"dagDatum"))
        return dagTekst(QDate::fromString(waarde, Qt::ISODate), taal);
    if (eindigt(key, u"datum")) {
        const QDate dag = QDate::fromString(waarde, Qt::ISODate);
        return dag.isValid() ? datumTekst(dag, taal) : naamOf(key, {});
    }
    if (eindigt(key, u"periode")) {
        const qsizetype streep = waarde.indexOf(u'/');
        const Periode periode{QDate::fromString(waarde.left(streep), Qt::ISODate), QDate::fromString(waarde.mid(streep + 1), Qt::ISODate)};
        return periode.valid() ? periodeTekst(periode, taal) : naamOf(key, {});
    }
    return getalOf(key, waarde, taal);
}

QString invullen(const QString& zin, const CodeParams& params, Taal taal)
{
    QString uit;
    uit.reserve(zin.size() * 2);
    qsizetype plaats = 0;
    for (;;) {
        const qsizetype open = zin.indexOf(u'{', plaats);
        const qsizetype dicht = open < 0 ? -1 : zin.indexOf(u'}', open);
        if (dicht < 0)
            break;
        uit += QStringView(zin).sliced(plaats, open - plaats);
        const QString waarde = ingevuld(zin.sliced(open + 1, dicht - open - 1), params, taal);
        uit += beginVanZin(uit) ? metHoofdletter(waarde) : waarde;
        plaats = dicht + 1;
    }
    uit += QStringView(zin).sliced(plaats);
    return eenPunt(uit);
}

} // namespace pgb
