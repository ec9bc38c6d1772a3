#include "client/models/overeenkomst_woorden.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <algorithm>

namespace pgb {

using S = ZorgovereenkomstStatus;

QString OvereenkomstWoorden::onleesbaar(const FieldPath& pad, const QString& tekst)
{
    if (pad.endsWith(QLatin1String("datum")))
        return tr("Wij kunnen \"%1\" niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.").arg(tekst);
    if (pad.contains(QLatin1String("tarief"), Qt::CaseInsensitive) || pad.endsWith(QLatin1String("maandloon")))
        return tr("Wij kunnen \"%1\" niet lezen als bedrag. Typ bijvoorbeeld 25,50.").arg(tekst);
    if (pad.contains(QLatin1String("rooster")) || pad.endsWith(QLatin1String("minutenPerWeek")))
        return tr("Wij kunnen \"%1\" niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.").arg(tekst);
    return tr("Wij kunnen \"%1\" niet lezen als getal. Typ bijvoorbeeld 12 of 0,5.").arg(tekst);
}

QString OvereenkomstWoorden::nieuwFout(const NieuwFout& fout)
{
    const auto is = [&](const char* veld) { return fout.veld == QLatin1String(veld); };
    if (is("naam"))
        return tr("Vul de naam in.");
    if (is("bsn"))
        return fout.leeg ? tr("Vul het burgerservicenummer in.") : tr("Dit burgerservicenummer klopt niet. Controleer de negen cijfers.");
    if (is("kvk"))
        return fout.leeg ? tr("Vul het KvK-nummer in.") : tr("Een KvK-nummer heeft acht cijfers. Controleer het nummer.");
    if (is("agb"))
        return tr("Een AGB-code heeft acht cijfers. Controleer de code.");
    if (is("geboortedatum"))
        return fout.leeg ? tr("Vul de geboortedatum in. Het minimumloon hangt af van de leeftijd.") : tr("Wij kunnen deze geboortedatum niet lezen. Typ bijvoorbeeld 1-3-1985.");
    if (is("postcode"))
        return tr("Een postcode bestaat uit vier cijfers en twee letters, zoals 1234 AB.");
    return fout.leeg ? tr("Vul het rekeningnummer in.") : tr("Dit rekeningnummer klopt niet. Controleer elk cijfer.");
}

QString OvereenkomstWoorden::voorstel(const ModelVoorstel& voorstel)
{
    QString reden;
    switch (voorstel.reden) {
    case ModelReden::OrganisatieMetKvk: reden = tr("De zorgverlener is een organisatie met een KvK-nummer."); break;
    case ModelReden::ZzpMetKvk: reden = tr("De zorgverlener werkt als zelfstandige met een KvK-nummer."); break;
    case ModelReden::FamilieZonderLeiding: reden = tr("De zorgverlener is partner of familie en u geeft geen leiding aan het werk."); break;
    case ModelReden::WerktOnderLeiding: reden = tr("U bepaalt hoe en wanneer de zorgverlener werkt, en de zorgverlener doet het werk zelf."); break;
    case ModelReden::VrijInWerk: reden = tr("De zorgverlener is vrij in hoe, wanneer of door wie het werk gebeurt."); break;
    }
    return tr("Dit past: %1. %2").arg(codeTekst(voorstel.soort), reden);
}

QString OvereenkomstWoorden::verstrekkerVan(const ZorgovereenkomstFeiten& feiten)
{
    return feiten.verstrekkerNaam.isEmpty() ? tr("de verstrekker") : feiten.verstrekkerNaam;
}

QString OvereenkomstWoorden::zorgverlenerVan(const ZorgovereenkomstFeiten& feiten)
{
    return feiten.zorgverlener ? feiten.zorgverlener->naam : tr("de zorgverlener");
}

QString OvereenkomstWoorden::wieIsAanZet(const ZorgovereenkomstVersie& versie, bool budgethouderKant, const QString& verstrekker)
{
    const QString budgethouder = budgethouderKant ? tr("U") : tr("De budgethouder");
    switch (versie.status) {
    case S::Concept:
    case S::Teruggestuurd:
    case S::GetekendZorgverlener:
    case S::AanvullingGevraagd:
    case S::Afgekeurd: return budgethouder;
    case S::Gedeeld: return budgethouderKant ? tr("De zorgverlener") : tr("U");
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return verstrekker.isEmpty() ? tr("De verstrekker") : verstrekker;
    default: return tr("Niemand");
    }
}

QString OvereenkomstWoorden::hierna(const ZorgovereenkomstFeiten& feiten)
{
    return tr("Na delen tekent %1. Daarna tekent u. Daarna beoordeelt %2.").arg(zorgverlenerVan(feiten), verstrekkerVan(feiten));
}

QString OvereenkomstWoorden::moment(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime hier = utc.toLocalTime();
    return QStringLiteral("%1, %2").arg(datumTekst(hier.date(), huidigeTaal()), hier.toString(QStringLiteral("HH:mm")));
}

std::vector<SpoorStap> OvereenkomstWoorden::spoor(const ZorgovereenkomstFeiten& feiten, bool budgethouderKant)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const QString zorgverlener = zorgverlenerVan(feiten);
    const QString budgethouder = budgethouderKant ? tr("U") : feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("De budgethouder");
    const auto handtekening = [&](bool vanZorgverlener) {
        const auto& alle = versie.handtekeningen;
        const auto h = std::find_if(alle.begin(), alle.end(), [&](const Handtekening& x) { return (x.partij == Partijrol::Zorgverlener) == vanZorgverlener; });
        return h == alle.end() ? std::optional<Handtekening>() : *h;
    };
    const auto zv = handtekening(true);
    const auto bh = handtekening(false);
    const bool gedeeld = versie.status != S::Concept;
    // The moment of sharing is kept only while that is the state.
    const QString sinds = moment(versie.statusSinds);
    std::vector<SpoorStap> uit;
    using enum SpoorStap::Soort;
    if (versie.status == S::Teruggestuurd)
        uit.push_back({Nu, budgethouderKant ? tr("U past de overeenkomst aan en deelt opnieuw") : tr("De budgethouder past de overeenkomst aan"), sinds});
    else
        uit.push_back({gedeeld ? Gedaan : Nu, gedeeld ? tr("Gedeeld met %1").arg(zorgverlener) : tr("Concept: nog niet gedeeld"), versie.status == S::Gedeeld ? sinds : QString()});
    if (zv)
        uit.push_back({Gedaan, tr("%1 heeft getekend").arg(zv->naam), moment(zv->tijdstip)});
    else
        uit.push_back({versie.status == S::Gedeeld ? Nu : Straks, budgethouderKant ? tr("%1 tekent").arg(zorgverlener) : tr("U tekent"), versie.status == S::Gedeeld ? tr("sinds %1").arg(sinds) : QString()});
    if (bh)
        uit.push_back({Gedaan, tr("%1 heeft getekend").arg(bh->naam), moment(bh->tijdstip)});
    else
        uit.push_back({versie.status == S::GetekendZorgverlener ? Nu : Straks, budgethouderKant ? tr("U tekent") : tr("%1 tekent").arg(budgethouder), versie.status == S::GetekendZorgverlener ? tr("sinds %1").arg(sinds) : QString()});
    const QString verstrekker = verstrekkerVan(feiten);
    switch (versie.status) {
    case S::GetekendBudgethouder:
    case S::InBeoordeling: uit.push_back({Nu, tr("%1 beoordeelt").arg(verstrekker), tr("sinds %1").arg(sinds)}); break;
    case S::AanvullingGevraagd: uit.push_back({Nu, tr("%1 heeft een vraag").arg(verstrekker), tr("sinds %1").arg(sinds)}); break;
    case S::Afgekeurd: uit.push_back({Nu, tr("%1 heeft de overeenkomst afgewezen").arg(verstrekker), sinds}); break;
    case S::Goedgekeurd:
    case S::Lopend:
    case S::Vervangen:
    case S::Opgezegd:
    case S::Beeindigd: uit.push_back({Gedaan, tr("%1 heeft goedgekeurd").arg(verstrekker), versie.status == S::Goedgekeurd ? sinds : QString()}); break;
    case S::Ingetrokken: uit.push_back({Gedaan, tr("De overeenkomst is ingetrokken"), sinds}); break;
    case S::Vervallen: uit.push_back({Gedaan, tr("De overeenkomst is vervallen"), sinds}); break;
    default: uit.push_back({Straks, tr("%1 beoordeelt").arg(verstrekker), {}}); break;
    }
    return uit;
}

} // namespace pgb
