#include "client/models/overeenkomst_woorden.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/status_reden.h"
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
    const Wacht wacht = daarna(feiten);
    if (wacht.goedkeuring == Goedkeuring::Geen)
        return tr("Daarna is geen goedkeuring nodig.");
    if (wacht.goedkeuring == Goedkeuring::Automatisch)
        return tr("Daarna wordt het vanzelf goedgekeurd.");
    QStringList namen;
    for (const Deelbeoordeling& deel : wacht.delen) {
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

QString OvereenkomstWoorden::soort(const ZorgovereenkomstVersie& versie, std::optional<ZorgverlenerSoort> zorgverlener)
{
    return metHoofdletter(isModelOpen(versie, zorgverlener) ? tr("nog niet gekozen") : codeTekst(versie.inhoud.soort));
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
    return tr("%1 · %2 en %3").arg(metHoofdletter(codeTekst(feiten.versie.inhoud.soort)), anderePartij(feiten, Kijkkant::Zorgverlener), zorgverlenerVan(feiten));
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

QString OvereenkomstWoorden::hierna(const ZorgovereenkomstFeiten& feiten, const QString& tekenaars)
{
    if (!tekenaars.isEmpty())
        return eenPunt(tr("Na delen tekent %1. Daarna tekent %3. %2").arg(zorgverlenerVan(feiten), daarnaBeoordeling(feiten), tekenaars));
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
    if (reden == statusreden::voorstelOvergenomen)
        return tr("U nam het voorstel van de zorgverlener over. Dit concept kwam te vervallen.");
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

} // namespace pgb
