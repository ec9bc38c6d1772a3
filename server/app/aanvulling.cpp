#include "server/app/versie_stappen.h"
#include "shared/domain/controle/veldpad.h"
#include "shared/domain/zorgovereenkomst/veldregels.h"
#include <QTimeZone>
#include <algorithm>

namespace pgb::app {
namespace {

QDate werkdagenLater(QDate dag, qint64 aantal)
{
    for (qint64 i = 0; i < aantal; ++i)
        dag = volgendeBankwerkdag(dag);
    return dag;
}

/// Working days after `van`, up to and with `tot`.
int werkdagenTussen(QDate van, QDate tot)
{
    int aantal = 0;
    for (QDate dag = volgendeBankwerkdag(van); dag <= tot; dag = volgendeBankwerkdag(dag))
        ++aantal;
    return aantal;
}

/// A field of table 5.2, a part of one, or a whole line of work.
bool isVeldVan(const ZorgovereenkomstInhoud& inhoud, const FieldPath& pad)
{
    const QLatin1String lijst("inhoud/werkafspraken");
    if (!pad.startsWith(QLatin1String("inhoud/")))
        return false;
    const bool inRegel = pad.startsWith(lijst + QLatin1Char('/'));
    constexpr int delenVanRegel = 2; // "inhoud/werkafspraken/0"
    if (inRegel) {
        bool getal = false;
        const size_t regel = pad.section(u'/', 2, 2).toUInt(&getal);
        if (!getal || regel >= inhoud.werkafspraken.size())
            return false;
        if (pad.count(u'/') == delenVanRegel)
            return true;
    }
    // The list itself is a rule too, and says nothing of what a line of it has.
    const std::span<const Veldregel> regels = veldregels();
    const bool raakt = std::any_of(regels.begin(), regels.end(), [&](const Veldregel& r) {
        return r.veld.startsWith(QLatin1String("inhoud/")) && !(inRegel && r.veld == lijst) && padRaakt(r.veld, pad);
    });
    const bool deelVanVeld = !inRegel || pad.count(u'/') > delenVanRegel + 1;
    return raakt || (deelVanVeld && findVeldregel(pad.section(u'/', 0, -2)));
}

} // namespace

std::optional<QDate> normdag(const Werk& werk, QStringView taaksoort)
{
    constexpr qint64 langste = 250;
    const std::optional<qint64> dagen = werk.parameters.getal(u"werktaakNormWerkdagen", std::nullopt, taaksoort, werk.vandaag());
    return dagen && *dagen <= langste ? std::optional(werkdagenLater(werk.vandaag(), *dagen)) : std::nullopt;
}

void stelVraag(const Werk& werk, ZorgovereenkomstVersie& versie, const Deelbeoordeling& deel, const VersieOpdracht& opdracht)
{
    versie.vragen.push_back({deel.soort, deel.verstrekker, deel.wet, werk.nu, opdracht.reden.trimmed(), opdracht.opmerkingen, {}, {}});
}

Outcome<void> beantwoordVraag(Werk& werk, ZorgovereenkomstVersie& versie, const QString& antwoord)
{
    if (!openVraag(versie)) // asked before questions were kept
        return {};
    Aanvullingsvraag& vraag = versie.vragen.back();
    vraag.beantwoordOp = werk.nu;
    vraag.antwoord = antwoord.trimmed();
    const int stil = werkdagenTussen(vraag.sinds.toTimeZone(werk.nuLokaal.timeZone()).date(), werk.vandaag());
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status == DeelbeoordelingStatus::Open && deel.normdatum.isValid())
            deel.normdatum = werkdagenLater(deel.normdatum, stil);
    }
    PGB_TRY(taken, werk.unit.werktaken().openVoorVersie(versie.id));
    for (Werktaak& taak : taken) {
        if (!taak.normdatum.isValid())
            continue;
        taak.normdatum = werkdagenLater(taak.normdatum, stil);
        PGB_CHECK(werk.unit.werktaken().update(taak));
        PGB_CHECK(werk.melden(QStringLiteral("werktaak"), taak.id.waarde, taak.budgethouder));
    }
    return {};
}

Outcome<void> checkOpmerkingen(const ZorgovereenkomstInhoud& inhoud, const std::vector<Veldopmerking>& opmerkingen)
{
    for (size_t i = 0; i < opmerkingen.size(); ++i) {
        if (!isVeldVan(inhoud, opmerkingen[i].veld))
            return ongeldig(QStringLiteral("veldOnbekend"), QStringLiteral("opmerkingen/%1/veld").arg(i));
        if (opmerkingen[i].tekst.trimmed().isEmpty())
            return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("opmerkingen/%1/tekst").arg(i));
    }
    return {};
}

} // namespace pgb::app
