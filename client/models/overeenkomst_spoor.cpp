// The track of an agreement: who did what, who is to act now, what comes next.
#include "client/models/overeenkomst_woorden.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "shared/text/formats.h"
#include <algorithm>

namespace pgb {

using S = ZorgovereenkomstStatus;

namespace {

/// When it last came into this state; invalid = it did not, or nobody kept it.
QDateTime laatsteKeer(const ZorgovereenkomstVersie& versie, S status)
{
    if (versie.status == status)
        return versie.statusSinds;
    const auto stap = std::find_if(versie.stappen.rbegin(), versie.stappen.rend(), [status](const Spoorstap& s) { return s.status == status; });
    return stap == versie.stappen.rend() ? QDateTime() : stap->sinds;
}

} // namespace

std::vector<SpoorStap> OvereenkomstWoorden::spoor(const ZorgovereenkomstFeiten& feiten, Kijkkant kant)
{
    const bool budgethouderKant = kant == Kijkkant::Budgethouder;
    const bool zorgverlenerKant = kant == Kijkkant::Zorgverlener;
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
    // What nobody signed and is approved all the same asks for no signature: a change to his advantage, or one that the law made.
    const bool klaar = wasGoedgekeurd(versie.status);
    // The zorgverlener is on the track only when he had it, or is still to get it.
    const bool had = wasBij(versie, Spoorpunt::Zorgverlener);
    const bool zonder = !had && (bh || !zorgverlenerTekent(feiten));
    const bool opgesteld = versie.status != S::Concept;
    const bool gedeeld = had || (opgesteld && !zonder && versie.stappen.empty()); // of an old version nobody kept the steps
    const QString sinds = moment(versie.statusSinds);
    std::vector<SpoorStap> uit;
    using enum SpoorStap::Soort;
    if (isSysteemversie(versie))
        uit.push_back({Gedaan, tr("Door het systeem gemaakt: het minimumloon is gestegen"), {}});
    else if (versie.status == S::Teruggestuurd)
        uit.push_back({Nu, budgethouderKant ? tr("U past de overeenkomst aan en deelt opnieuw") : tr("De budgethouder past de overeenkomst aan"), sinds});
    else
        uit.push_back({opgesteld ? Gedaan : Nu, gedeeld ? tr("Gedeeld met %1").arg(zorgverlener) : opgesteld ? tr("Opgesteld") : zonder ? tr("Concept: nog niet getekend") : tr("Concept: nog niet gedeeld"),
                       !opgesteld ? QString() : moment(gedeeld ? laatsteKeer(versie, S::Gedeeld) : versie.stappen.empty() ? QDateTime() : versie.stappen.front().sinds)});
    if (zv)
        uit.push_back({Gedaan, tr("%1 heeft getekend").arg(zv->naam), moment(zv->tijdstip)});
    else if (!klaar && !zonder) {
        const QString wacht = versie.status == S::Gedeeld ? tr("sinds %1").arg(sinds) : QString();
        const QString kanNiet = budgethouderKant && !zonderAccount(feiten).isEmpty() ? tr("heeft nog geen account") : QString();
        uit.push_back({versie.status == S::Gedeeld ? Nu : Straks, zorgverlenerKant ? tr("U tekent") : tr("%1 tekent").arg(zorgverlener),
                       wacht.isEmpty() || kanNiet.isEmpty() ? wacht + kanNiet : tr("%1, %2").arg(wacht, kanNiet)});
    }
    if (bh)
        uit.push_back({Gedaan, tr("%1 heeft getekend").arg(bh->naam), moment(bh->tijdstip)});
    else if (!klaar)
        uit.push_back({versie.status == S::GetekendZorgverlener ? Nu : Straks, budgethouderKant ? tr("U tekent") : tr("%1 tekent").arg(versie.inhoud.vertegenwoordiger ? versie.inhoud.vertegenwoordiger->naam : budgethouder), versie.status == S::GetekendZorgverlener ? tr("sinds %1").arg(sinds) : QString()});
    voegBeoordelingToe(uit, feiten);
    if (versie.status == S::AanvullingGevraagd)
        uit.push_back({Nu, budgethouderKant ? tr("U beantwoordt de vraag over de overeenkomst") : tr("De budgethouder beantwoordt de vraag over de overeenkomst"), tr("sinds %1, de klok staat stil").arg(sinds)});
    const ZorgovereenkomstVersie* huidig = huidigeVersie(feiten.zorgovereenkomst);
    if (versie.status == S::Afgekeurd && (!huidig || huidig->volgnummer == versie.volgnummer)) // else it is being repaired already
        uit.push_back({Nu, budgethouderKant ? tr("U kunt de overeenkomst herstellen") : tr("De budgethouder kan de overeenkomst herstellen"), tr("sinds %1").arg(sinds)});
    voegEindeToe(uit, feiten);
    // Who may act has until this day before the draft goes away by itself.
    const std::optional<QDate> vervalt = feiten.parameters ? vervaltNa(versie, *feiten.parameters) : std::nullopt;
    if (vervalt && !uit.empty())
        uit.push_back({Straks, tr("Vervalt na %1 als niemand verdergaat").arg(datumTekst(*vervalt, huidigeTaal())), {}});
    return uit;
}

void OvereenkomstWoorden::voegEindeToe(std::vector<SpoorStap>& uit, const ZorgovereenkomstFeiten& feiten)
{
    using enum SpoorStap::Soort;
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const auto dag = [](QDate d) { return datumTekst(d, huidigeTaal()); };
    const QDate begin = versie.inhoud.ingangsdatum;
    const bool loopt = versie.status == S::Lopend || versie.status == S::Opgezegd;
    const bool geldig = loopt || versie.status == S::Goedgekeurd;
    const bool begonnen = begin.isValid() && begin <= feiten.vandaag;
    const bool nooit = versie.einde && begin.isValid() && versie.einde->laatsteDag < begin;
    const QString door = !versie.einde || versie.einde->naam.isEmpty() ? QString() : tr("opgezegd door %1 op %2").arg(versie.einde->naam, dag(versie.einde->op));
    if (nooit && geldig)
        return uit.push_back({Nu, tr("Gaat niet in: eindigt voor de eerste dag, %1").arg(dag(begin)), door});
    if (nooit && versie.status == S::Beeindigd)
        return uit.push_back({Gedaan, tr("Is niet ingegaan: eindigde voor de eerste dag, %1").arg(dag(begin)), door.isEmpty() ? moment(versie.statusSinds) : door});
    if (geldig && begin.isValid())
        uit.push_back({begonnen && versie.einde ? Gedaan : Nu, begonnen ? tr("Geldt sinds %1").arg(dag(begin)) : tr("Geldt vanaf %1").arg(dag(begin)), {}});
    if (versie.einde && geldig) {
        uit.push_back({begonnen ? Nu : Straks, tr("Loopt tot en met %1").arg(dag(versie.einde->laatsteDag)), door});
    } else if (const ZorgovereenkomstVersie* straks = loopt ? laatsteGeldende(feiten.zorgovereenkomst) : nullptr; straks && straks->volgnummer > versie.volgnummer) {
        uit.push_back({Straks, tr("Loopt door, een wijziging geldt vanaf %1").arg(dag(straks->inhoud.ingangsdatum)), {}});
    } else if (loopt && versie.geldigTot) {
        uit.push_back({Straks, tr("Loopt tot en met %1").arg(dag(*versie.geldigTot)), {}});
    }
    if (versie.status == S::Beeindigd)
        uit.push_back({Gedaan, versie.einde ? tr("Beëindigd na %1").arg(dag(versie.einde->laatsteDag)) : tr("De overeenkomst is beëindigd"), moment(versie.statusSinds)});
    if (versie.status == S::Vervangen)
        uit.push_back({Gedaan, tr("Vervangen door een nieuwere versie"), moment(versie.statusSinds)});
}

QString OvereenkomstWoorden::termijn(const Deelbeoordeling& deel, const QString& statusSinds, QDate vandaag)
{
    const QString sinds = deel.sinds.isValid() ? moment(deel.sinds) : statusSinds;
    if (!deel.normdatum.isValid())
        return tr("sinds %1").arg(sinds);
    const QString norm = datumTekst(deel.normdatum, huidigeTaal());
    const int dagen = vandaag.isValid() ? int(deel.normdatum.daysTo(vandaag)) : 0;
    if (dagen <= 0)
        return tr("sinds %1, norm %2").arg(sinds, norm);
    int maanden = 0;
    while (deel.normdatum.addMonths(maanden + 1) <= vandaag)
        ++maanden;
    const QString geleden = dagen == 1 ? tr("gisteren") : dagen < 14 ? tr("%1 dagen geleden").arg(dagen) : maanden < 2 ? tr("%1 weken geleden").arg(dagen / 7) : tr("%1 maanden geleden").arg(maanden);
    return tr("! sinds %1, norm was %2, %3").arg(sinds, norm, geleden);
}

SpoorStap OvereenkomstWoorden::zonderBeoordelaar(const ZorgovereenkomstFeiten& feiten)
{
    using enum SpoorStap::Soort;
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const QString toen = moment(laatsteKeer(versie, S::Goedgekeurd));
    if (isSysteemversie(versie) || versie.goedkeuring == Goedkeuring::Geen)
        return {Gedaan, tr("Geen goedkeuring nodig"), toen};
    if (versie.goedkeuring != Goedkeuring::Automatisch)
        return {Gedaan, tr("De overeenkomst is goedgekeurd"), toen};
    QString wie = enigeVerstrekker(feiten.verstrekkers, versie.inhoud.toekenningen);
    if (wie.isEmpty())
        wie = tr("de verstrekker");
    QStringList regels;
    for (const BeleidId regel : versie.beleidsregels)
        regels << QString::number(regel.waarde);
    const QString regel = regels.isEmpty() ? tr("volgens de regels die voor iedereen gelden") : tr("volgens beleidsregel %1").arg(regels.join(QStringLiteral(", ")));
    return {Gedaan, tr("Vanzelf goedgekeurd: de wijziging past binnen wat %1 toestaat").arg(wie), toen.isEmpty() ? regel : QStringLiteral("%1, %2").arg(toen, regel)};
}

OvereenkomstWoorden::Wacht OvereenkomstWoorden::daarna(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    Wacht uit{Goedkeuring::Nodig, beoordelingenVoor(versie.inhoud, feiten.verstrekkers)};
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(feiten.zorgovereenkomst, versie);
    if (!oud || versie.inhoud.ingangsdatum < oud->inhoud.ingangsdatum)
        return uit; // days before what is changed were approved by nobody
    const Partijrol wie = versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    const bool hier = feiten.toekenningen && feiten.parameters; // who sees no budget has what the server says
    const std::optional<Wijzigingsoordeel> oordeel = hier ? beoordeelWijziging(feiten, oud->inhoud, wie) : feiten.stand ? feiten.stand->wijziging : std::nullopt;
    if (!oordeel || oordeel->regels.empty() || oordeel->nieuweOvereenkomst)
        return uit;
    if (oordeel->goedkeuring == Goedkeuring::Geen || oordeel->goedkeuring == Goedkeuring::Automatisch)
        return {oordeel->goedkeuring, {}};
    std::vector<Deelbeoordeling> gevraagd = uit.delen;
    std::erase_if(gevraagd, [&](const Deelbeoordeling& deel) {
        return std::none_of(oordeel->goedkeurders.begin(), oordeel->goedkeurders.end(), [&](const Goedkeurder& g) {
            return g.soort == deel.soort && (g.soort == DeelbeoordelingSoort::SvbArbeidsrecht || (g.verstrekker == deel.verstrekker && g.wet == deel.wet));
        });
    });
    if (!gevraagd.empty())
        uit.delen = std::move(gevraagd);
    return uit;
}

void OvereenkomstWoorden::voegBeoordelingToe(std::vector<SpoorStap>& uit, const ZorgovereenkomstFeiten& feiten)
{
    using enum SpoorStap::Soort;
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const QString sinds = moment(versie.statusSinds);
    if (versie.status == S::Ingetrokken)
        return uit.push_back({Gedaan, tr("De overeenkomst is ingetrokken"), sinds});
    if (versie.status == S::Vervallen)
        return uit.push_back({Gedaan, tr("De overeenkomst is vervallen"), sinds});
    const bool bezig = versie.status == S::GetekendBudgethouder || versie.status == S::InBeoordeling;
    const bool klaar = versie.status == S::Goedgekeurd || versie.status == S::Lopend || versie.status == S::Vervangen
        || versie.status == S::Opgezegd || versie.status == S::Beeindigd;
    // A rejected or returned version still has the parts of its review; one that was taken back into draft will get new ones.
    const bool begonnen = bezig || klaar || versie.status == S::AanvullingGevraagd || versie.status == S::Afgekeurd;
    std::vector<Deelbeoordeling> delen = begonnen ? versie.beoordelingen : std::vector<Deelbeoordeling>();
    if (delen.empty() && klaar)
        return uit.push_back(zonderBeoordelaar(feiten));
    if (delen.empty()) {
        Wacht wacht = daarna(feiten);
        if (wacht.goedkeuring == Goedkeuring::Geen)
            return uit.push_back({Straks, tr("Geen goedkeuring nodig"), {}});
        if (wacht.goedkeuring == Goedkeuring::Automatisch)
            return uit.push_back({Straks, tr("Wordt vanzelf goedgekeurd"), {}});
        delen = std::move(wacht.delen);
    }
    if (delen.empty())
        delen.emplace_back(); // no budget chosen yet: "de verstrekker"
    for (const Deelbeoordeling& deel : delen) {
        const QString naam = metHoofdletter(beoordelaar(deel, feiten.verstrekkers));
        if (deel.status == DeelbeoordelingStatus::Goedgekeurd)
            uit.push_back({Gedaan, tr("%1 heeft goedgekeurd").arg(naam), moment(deel.tijdstip)});
        else if (deel.status == DeelbeoordelingStatus::Afgekeurd)
            uit.push_back({Gestopt, tr("%1 heeft de overeenkomst afgewezen").arg(naam), moment(deel.tijdstip)});
        else if (deel.status == DeelbeoordelingStatus::Gesloten)
            uit.push_back({Gedaan, tr("%1 hoefde niet meer te beoordelen").arg(naam), {}});
        else
            uit.push_back({bezig ? Nu : Straks, tr("%1 beoordeelt").arg(naam), bezig ? termijn(deel, sinds, feiten.vandaag) : QString()});
    }
}

} // namespace pgb
