// The fields of an agreement in words, one by one.
#include "client/models/overeenkomst_artikelen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "shared/text/formats.h"
#include "shared/text/veld_text.h"
#include "shared/wire/codec.h"
#include <QJsonArray>

namespace pgb {
namespace {

/// The value at a path of the wire as text, for what no other text says.
QString kaal(const ZorgovereenkomstInhoud& inhoud, const FieldPath& pad)
{
    QJsonValue waarde = wire::encode(inhoud);
    for (const QString& stap : pad.split(QLatin1Char('/')).sliced(1))
        waarde = waarde.isArray() ? waarde[stap.toInt()] : waarde[stap];
    if (waarde.isBool())
        return waarde.toBool() ? OvereenkomstWoorden::tr("ja") : OvereenkomstWoorden::tr("nee");
    if (const QDate datum = QDate::fromString(waarde.toString(), Qt::ISODate); datum.isValid())
        return datumTekst(datum, huidigeTaal());
    return waarde.isObject() ? waarde[QLatin1String("naam")].toString() : waarde.toVariant().toString();
}

/// From what the line of work at the path is paid; nothing when the path is about something else.
ToekenningId budgetVan(const ZorgovereenkomstInhoud& inhoud, const FieldPath& pad)
{
    const size_t i = pad.section(u'/', 2, 2).toUInt();
    const bool budget = pad.startsWith(QLatin1String("inhoud/werkafspraken/")) && pad.endsWith(QLatin1String("/toekenning")) && i < inhoud.werkafspraken.size();
    return budget ? inhoud.werkafspraken[i].toekenning : ToekenningId();
}

/// The value as the caseworker reads it, of a field or of everything below it.
QString uitTabel(const ZorgovereenkomstInhoud& inhoud, const FieldPath& pad)
{
    QStringList delen;
    for (const InhoudVeld& veld : inhoudVelden(inhoud)) {
        if (veld.pad == pad)
            return veld.waarde;
        if (veld.pad.startsWith(pad + QLatin1Char('/')))
            delen << QStringLiteral("%1: %2").arg(veld.naam, veld.waarde);
    }
    return delen.join(QLatin1Char('\n'));
}

} // namespace

QString OvereenkomstWoorden::veldKop(const FieldPath& pad)
{
    return metHoofdletter(veldNaam(pad));
}

QString OvereenkomstWoorden::veldTekst(const FieldPath& pad, const ZorgovereenkomstFeiten& feiten)
{
    if (pad == QLatin1String("zorgverlener"))
        return feiten.zorgverlener ? feiten.zorgverlener->naam : QString();
    if (pad == QLatin1String("inhoud/toekenningen"))
        return budgetnamen(feiten.versie.inhoud.toekenningen, budgetnaam(feiten));
    if (const ToekenningId budget = budgetVan(feiten.versie.inhoud, pad))
        return budgetnaam(feiten)(budget);
    if (const QString waarde = uitTabel(feiten.versie.inhoud, pad); !waarde.isEmpty())
        return waarde;
    QStringList zinnen;
    for (const Artikel& artikel : OvereenkomstArtikelen::van(feiten).artikelen) {
        for (const std::vector<Zin>& alinea : artikel.alineas) {
            for (const Zin& zin : alinea) {
                if (!zin.open && (zin.pad == pad || zin.pad.startsWith(pad + QLatin1Char('/'))))
                    zinnen << zin.tekst;
            }
        }
    }
    return zinnen.isEmpty() ? kaal(feiten.versie.inhoud, pad) : zinnen.join(QLatin1Char(' '));
}

QString OvereenkomstWoorden::veldTekst(const FieldPath& pad, const ZorgovereenkomstDraft& draft, const ZorgovereenkomstSession& session)
{
    if (const auto typed = draft.onleesbaar.constFind(pad); typed != draft.onleesbaar.constEnd())
        return *typed;
    ZorgovereenkomstFeiten feiten = session.feiten();
    feiten.versie.inhoud = draft.inhoud;
    feiten.zorgverlener = session.bekende(draft.zorgverlener);
    return veldTekst(pad, feiten);
}

} // namespace pgb
