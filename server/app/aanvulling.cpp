#include "server/app/versie_stappen.h"
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

Outcome<void> checkOpmerkingen(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                               const std::vector<Veldopmerking>& opmerkingen)
{
    if (opmerkingen.empty())
        return {};
    PGB_TRY(zorgverlener, werk.unit.zorgverleners().find(zorgovereenkomst.zorgverlener));
    const VeldVraag vraag{versie.inhoud, werk.parameters, zorgverlener ? &*zorgverlener : nullptr, nullptr, gewijzigdeVersie(zorgovereenkomst, versie) != nullptr};
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(zorgovereenkomst.budgethouder));
    PGB_TRY(verstrekkers, verstrekkersVan(werk, toekenningen));
    const auto vanMij = [&](const FieldPath& pad) {
        return std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [&](const Deelbeoordeling& deel) {
            return isEigenDeel(werk, deel) && isVanDeel(pad, versie.inhoud, deel, verstrekkers);
        });
    };
    for (size_t i = 0; i < opmerkingen.size(); ++i) {
        if (!vanMij(opmerkingen[i].veld))
            return ongeldig(QStringLiteral("veldVanAnder"), QStringLiteral("opmerkingen/%1/veld").arg(i));
        if (!isTeHerstellen(opmerkingen[i].veld, vraag))
            return ongeldig(QStringLiteral("veldOnbekend"), QStringLiteral("opmerkingen/%1/veld").arg(i));
        if (opmerkingen[i].tekst.trimmed().isEmpty())
            return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("opmerkingen/%1/tekst").arg(i));
    }
    return {};
}

} // namespace pgb::app
