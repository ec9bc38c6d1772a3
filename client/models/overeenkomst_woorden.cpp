#include "client/models/overeenkomst_woorden.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"
#include "shared/base/duur.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/veld_text.h"
#include <algorithm>

namespace pgb {

using S = ZorgovereenkomstStatus;

namespace {

/// The highest value of a field that takes a whole number; 0 = it is none.
int hoogsteHeel(const FieldPath& pad)
{
    const auto is = [&pad](const char* veld) { return pad.endsWith(QLatin1String(veld)); };
    if (is("dagenPerWeek") || is("reiskostenDagenPerWeek"))
        return invoergrens::dagenPerWeek;
    return is("reiskostenKilometer") ? invoergrens::reiskostenKilometer : is("verdeelsleutel") ? invoergrens::verdeelsleutel : 0;
}

} // namespace

QString OvereenkomstWoorden::onleesbaar(const FieldPath& pad, const QString& tekst)
{
    if (pad.endsWith(QLatin1String("datum")) || pad.endsWith(QLatin1String("Vanaf")) || pad.endsWith(QLatin1String("geldigTot")))
        return tr("Wij kunnen \"%1\" niet lezen als datum. Typ bijvoorbeeld 1-3 of 1 mrt.").arg(tekst);
    const QString kaal = tekst.trimmed();
    const bool cijfers = std::all_of(kaal.begin(), kaal.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    const bool getal = aantalHonderdstenFromTekst(tekst) || bedragFromTekst(tekst) || (cijfers && kaal.size() > 9);
    if (pad.contains(QLatin1String("tarief"), Qt::CaseInsensitive) || pad.endsWith(QLatin1String("maandloon")) || pad.endsWith(QLatin1String("bedrag"))) {
        if (const std::optional<Bedrag> bedrag = bedragFromTekst(tekst); bedrag && bedrag->centen < 0)
            return tr("\"%1\" is minder dan nul. Typ een bedrag van nul of meer.").arg(tekst);
        return getal || tariefFromTekst(tekst) ? tr("\"%1\" is meer dan hier past: ten hoogste %2. Controleer het bedrag.").arg(tekst, euroTekst(Bedrag{invoergrens::maandbedrag}, huidigeTaal()))
                                               : tr("Wij kunnen \"%1\" niet lezen als bedrag. Typ bijvoorbeeld 25,50.").arg(tekst);
    }
    if (const int hoogste = hoogsteHeel(pad))
        return tr("\"%1\" kan hier niet. Typ een heel getal van 1 tot en met %2.").arg(tekst).arg(hoogste);
    const bool dag = pad.contains(QLatin1String("rooster"));
    if (getal && dag)
        return tr("Een dag heeft 24 uur. Typ minder dan \"%1\".").arg(tekst);
    const bool week = pad.endsWith(QLatin1String("minutenPerWeek"));
    if (duurFromTekst(tekst) && (week || pad.endsWith(QLatin1String("aantalPerWeek"))))
        return tr("Een week heeft 168 uur. Typ minder dan \"%1\".").arg(tekst);
    if (dag || week)
        return tr("Wij kunnen \"%1\" niet lezen als tijd. Typ bijvoorbeeld 2,5 of 2:30.").arg(tekst);
    return getal ? tr("\"%1\" is meer dan hier past. Controleer het getal.").arg(tekst) : tr("Wij kunnen \"%1\" niet lezen als getal. Typ bijvoorbeeld 12 of 0,5.").arg(tekst);
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
    if (is("geslacht"))
        return tr("Kies het geslacht, zoals het in het paspoort staat.");
    if (is("vestiging"))
        return tr("Een vestigingsnummer heeft twaalf cijfers. Controleer het nummer.");
    if (is("big"))
        return tr("Een BIG-nummer heeft elf cijfers. Controleer het nummer.");
    if (is("bic"))
        return fout.leeg ? tr("Vul de BIC-code in. Die is nodig bij deze buitenlandse rekening.") : tr("Een BIC-code heeft acht of elf tekens. Controleer de code.");
    if (is("telefoon"))
        return fout.leeg ? tr("Vul het telefoonnummer in.") : tr("Een telefoonnummer heeft tien cijfers. Begint het met een landnummer, typ dan een +.");
    if (is("straat"))
        return tr("Vul de straat in.");
    if (is("huisnummer"))
        return tr("Vul het huisnummer in.");
    if (is("woonplaats"))
        return tr("Vul de woonplaats in.");
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

QString OvereenkomstWoorden::watIs(ZorgovereenkomstSoort soort)
{
    using M = ZorgovereenkomstSoort;
    switch (soort) {
    case M::Arbeidsovereenkomst: return tr("De zorgverlener is bij u in dienst. U bent werkgever: loon bij ziekte, vakantie en een opzegtermijn horen erbij.");
    case M::OvereenkomstVanOpdracht: return tr("De zorgverlener werkt voor u zonder baas, zelfstandig of naast ander werk.");
    case M::Familie: return tr("De zorgverlener is uw partner of naaste familie en u geeft geen leiding. Loon bij ziekte hoort er niet bij.");
    case M::Zorginstelling: return tr("Een organisatie met een KvK-nummer levert de zorg en regelt wie er komt.");
    case M::Vervoer: break;
    }
    return tr("Voor een chauffeur of taxi die u alleen brengt en haalt.");
}

QString OvereenkomstWoorden::beoordelaar(const Deelbeoordeling& deel, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    if (deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht)
        return tr("de SVB");
    const auto feit = std::find_if(verstrekkers.begin(), verstrekkers.end(), [&](const VerstrekkerFeit& v) { return v.verstrekker == deel.verstrekker; });
    return feit == verstrekkers.end() || feit->naam.isEmpty() ? tr("de verstrekker") : feit->naam;
}

QString OvereenkomstWoorden::daarnaBeoordeling(const ZorgovereenkomstFeiten& feiten)
{
    QStringList namen;
    for (const Deelbeoordeling& deel : beoordelingenVoor(feiten.versie.inhoud, feiten.verstrekkers)) {
        const QString naam = beoordelaar(deel, feiten.verstrekkers);
        if (!namen.contains(naam)) // a verstrekker may grant under two laws
            namen << naam;
    }
    if (namen.isEmpty())
        namen << tr("de verstrekker");
    if (namen.size() == 1)
        return eenPunt(tr("Daarna beoordeelt %1.").arg(namen.front()));
    const QString laatste = namen.takeLast();
    return eenPunt(tr("Daarna beoordelen %1 en %2.").arg(namen.join(QStringLiteral(", ")), laatste));
}

QString OvereenkomstWoorden::zorgverlenerVan(const ZorgovereenkomstFeiten& feiten)
{
    return feiten.zorgverlener ? feiten.zorgverlener->naam : tr("de zorgverlener");
}

QString OvereenkomstWoorden::anderePartij(const ZorgovereenkomstFeiten& feiten, Kijkkant kant)
{
    if (kant != Kijkkant::Zorgverlener)
        return zorgverlenerVan(feiten);
    return feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("de budgethouder");
}

QString OvereenkomstWoorden::onderwerp(const ZorgovereenkomstFeiten& feiten)
{
    const QString soort = codeTekst(feiten.versie.inhoud.soort);
    return tr("%1 · %2 en %3").arg(soort.left(1).toUpper() + soort.mid(1), anderePartij(feiten, Kijkkant::Zorgverlener), zorgverlenerVan(feiten));
}

QString OvereenkomstWoorden::wieIsAanZet(const ZorgovereenkomstVersie& versie, Kijkkant kant)
{
    switch (aanZet(versie)) {
    case AanZet::Budgethouder: return kant == Kijkkant::Budgethouder ? tr("U") : tr("De budgethouder");
    case AanZet::Zorgverlener: return kant == Kijkkant::Zorgverlener ? tr("U") : tr("De zorgverlener");
    case AanZet::Verstrekker: return tr("De verstrekker");
    case AanZet::Svb: return tr("De SVB");
    case AanZet::VerstrekkerEnSvb: return tr("De verstrekker en de SVB");
    case AanZet::Niemand: break;
    }
    return tr("Niemand");
}

QString OvereenkomstWoorden::hierna(const ZorgovereenkomstFeiten& feiten)
{
    return eenPunt(tr("Na delen tekent %1. Daarna tekent u. %2").arg(zorgverlenerVan(feiten), daarnaBeoordeling(feiten)));
}

QString OvereenkomstWoorden::zonderAccount(const ZorgovereenkomstFeiten& feiten)
{
    const S status = feiten.versie.status;
    const bool tekentNog = status == S::Concept || status == S::Gedeeld || status == S::Teruggestuurd;
    if (!tekentNog || !feiten.stand || !feiten.stand->zonderAccount)
        return {};
    const QString zin = tr("%1 heeft nog geen account en kan dus nog niet tekenen. Vraag de beheerder om een account voor deze zorgverlener.").arg(zorgverlenerVan(feiten));
    return status == S::Gedeeld ? zin : zin + QLatin1Char(' ') + tr("Delen kan nu al.");
}

QString OvereenkomstWoorden::statusReden(const ZorgovereenkomstVersie& versie)
{
    const QString reden = versie.statusReden.trimmed();
    if (isSysteemversie(versie))
        return tr("Het wettelijk minimumloon is gestegen. Wij hebben het loon daarom per %1 verhoogd. Niemand hoeft te tekenen of goed te keuren.")
            .arg(datumTekst(versie.inhoud.ingangsdatum, huidigeTaal()));
    if (reden == statusreden::overlijden)
        return tr("De budgethouder is overleden. De overeenkomst stopte op die dag.");
    if (reden == statusreden::uitgeschreven)
        return tr("De onderneming van de zorgverlener staat niet meer in het Handelsregister. Daarom is de overeenkomst gestopt.");
    if (reden == statusreden::failliet)
        return tr("De onderneming van de zorgverlener is failliet. Daarom is de overeenkomst gestopt.");
    if (reden == statusreden::geenBudget)
        return tr("Er is geen budget meer waaruit deze zorg wordt betaald. Daarom is de overeenkomst gestopt.");
    if (reden == statusreden::termijnVoorbij)
        return tr("Niemand ging er op tijd mee verder.");
    return reden;
}

QString OvereenkomstWoorden::minimumloonOnderweg(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie* verhoogd = verhoogdTijdens(feiten.zorgovereenkomst, feiten.versie);
    if (!verhoogd)
        return {};
    const QString dag = datumTekst(verhoogd->inhoud.ingangsdatum, huidigeTaal());
    if (feiten.versie.handtekeningen.empty() && isConcept(feiten.versie.status))
        return tr("Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Wat in deze wijziging nog het oude loon was, hebben wij ook verhoogd.").arg(dag);
    return tr("Het minimumloon is gestegen per %1. De overeenkomst die nu loopt, is verhoogd. Deze wijziging blijft zoals zij is getekend. Is het loon erin te laag, dan verhogen wij het vanaf haar eerste dag.").arg(dag);
}

QString OvereenkomstWoorden::afwezig(const ZorgovereenkomstFeiten& feiten)
{
    const std::vector<ZorgovereenkomstVersie>& versies = feiten.zorgovereenkomst.versies; // one that comes later may be in view
    const bool loopt = std::any_of(versies.begin(), versies.end(), [](const ZorgovereenkomstVersie& v) { return v.status == S::Lopend || v.status == S::Opgezegd; });
    if (!loopt || !feiten.verzuim)
        return {};
    const std::vector<ZorgverlenerId>& wie = feiten.verzuim->afwezig;
    return std::find(wie.begin(), wie.end(), feiten.zorgovereenkomst.zorgverlener) == wie.end()
        ? QString() : tr("%1 is nu afwezig door ziekte of verlof.").arg(zorgverlenerVan(feiten));
}

QString OvereenkomstWoorden::moment(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime hier = nlTijd(utc);
    return QStringLiteral("%1, %2").arg(datumTekst(hier.date(), huidigeTaal()), hier.toString(QStringLiteral("HH:mm")));
}

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
    const ZorgovereenkomstVersie* oud = gewijzigdeVersie(feiten.zorgovereenkomst, versie);
    const bool zonder = !had && (bh || (oud && !zorgverlenerTekent(feiten, oud->inhoud)));
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
        uit.push_back({versie.status == S::GetekendZorgverlener ? Nu : Straks, budgethouderKant ? tr("U tekent") : tr("%1 tekent").arg(budgethouder), versie.status == S::GetekendZorgverlener ? tr("sinds %1").arg(sinds) : QString()});
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
    if (versie.status == S::Goedgekeurd && begin.isValid())
        uit.push_back({Nu, tr("Geldt vanaf %1").arg(dag(begin)), {}});
    else if (loopt && begin.isValid())
        uit.push_back({versie.status == S::Lopend && !versie.einde ? Nu : Gedaan, tr("Geldt sinds %1").arg(dag(begin)), {}});
    if (versie.einde && (loopt || versie.status == S::Goedgekeurd)) {
        const QString door = versie.einde->naam.isEmpty() ? QString() : tr("opgezegd door %1 op %2").arg(versie.einde->naam, dag(versie.einde->op));
        uit.push_back({loopt ? Nu : Straks, tr("Loopt tot en met %1").arg(dag(versie.einde->laatsteDag)), door});
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

QString OvereenkomstWoorden::termijn(const Deelbeoordeling& deel, const QString& statusSinds)
{
    const QString sinds = deel.sinds.isValid() ? moment(deel.sinds) : statusSinds;
    return deel.normdatum.isValid() ? tr("sinds %1, norm %2").arg(sinds, datumTekst(deel.normdatum, huidigeTaal())) : tr("sinds %1").arg(sinds);
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
    if (delen.empty())
        delen = beoordelingenVoor(versie.inhoud, feiten.verstrekkers);
    if (delen.empty())
        delen.emplace_back(); // no budget chosen yet: "de verstrekker"
    for (const Deelbeoordeling& deel : delen) {
        QString naam = beoordelaar(deel, feiten.verstrekkers);
        naam[0] = naam[0].toUpper();
        if (deel.status == DeelbeoordelingStatus::Goedgekeurd)
            uit.push_back({Gedaan, tr("%1 heeft goedgekeurd").arg(naam), moment(deel.tijdstip)});
        else if (deel.status == DeelbeoordelingStatus::Afgekeurd)
            uit.push_back({Gestopt, tr("%1 heeft de overeenkomst afgewezen").arg(naam), moment(deel.tijdstip)});
        else if (deel.status == DeelbeoordelingStatus::Gesloten)
            uit.push_back({Gedaan, tr("%1 hoefde niet meer te beoordelen").arg(naam), {}});
        else
            uit.push_back({bezig ? Nu : Straks, tr("%1 beoordeelt").arg(naam), bezig ? termijn(deel, sinds) : QString()});
    }
}

} // namespace pgb
