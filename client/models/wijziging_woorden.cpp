#include "client/models/wijziging_woorden.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_spoor.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/partij/partij.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include <algorithm>

namespace pgb {
namespace {

QString opsomming(QStringList delen)
{
    if (delen.size() < 2)
        return delen.join(QString());
    const QString laatste = delen.takeLast();
    return WijzigingWoorden::tr("%1 en %2").arg(delen.join(QStringLiteral(", ")), laatste);
}

/// "hoger tarief en reiskosten": the turns for which `past` holds.
template<class Past>
QString gevallen(const Wijzigingsvooruitblik& blik, Past past)
{
    QStringList uit;
    for (const Wijzigingsgeval& geval : blik.gevallen) {
        const QString naam = WijzigingWoorden::grond(geval.grond);
        if (past(geval) && !uit.contains(naam))
            uit << naam;
    }
    return opsomming(uit);
}

} // namespace

QString WijzigingWoorden::soort(WijzigingSoort soort)
{
    switch (soort) {
    case WijzigingSoort::Tarief: return tr("Tarief");
    case WijzigingSoort::Uren: return tr("Uren");
    case WijzigingSoort::Zorgfuncties: return tr("Zorgfuncties");
    case WijzigingSoort::Einddatum: return tr("Einddatum");
    case WijzigingSoort::Gegevens: return tr("Gegevens");
    case WijzigingSoort::OverigeAfspraken: return tr("Overige afspraken");
    case WijzigingSoort::Stoppen: break;
    }
    return tr("Stoppen");
}

QString WijzigingWoorden::soorten(const std::vector<WijzigingSoort>& soorten)
{
    QStringList uit;
    for (const WijzigingSoort s : soorten)
        uit << (uit.isEmpty() ? soort(s) : soort(s).toLower());
    return opsomming(uit);
}

QString WijzigingWoorden::watEronder(const Wijzigingsvooruitblik& blik)
{
    const bool alleenStoppen = std::all_of(blik.gevallen.begin(), blik.gevallen.end(), [](const Wijzigingsgeval& g) { return g.grond == WijzigingGrond::Stoppen; });
    switch (blik.soort) {
    case WijzigingSoort::Tarief: return tr("Tarief, maandloon, tarief voor nacht of weekend, reiskosten.");
    case WijzigingSoort::Uren: return tr("Hoeveel uur en op welke dagen.");
    case WijzigingSoort::Zorgfuncties: return tr("Welke zorg, de zorgbeschrijving, een ander budget erbij.");
    case WijzigingSoort::Einddatum:
        return alleenStoppen ? tr("Samen een laatste dag afspreken. Dat kan ook als opzeggen niet mag.") : tr("Verlengen, samen eerder stoppen, of geen einddatum meer.");
    case WijzigingSoort::Gegevens: return tr("Loonadministratie, familieband, nummers van de organisatie. Adres, telefoon en rekeningnummer wijzigt u in het profiel.");
    case WijzigingSoort::OverigeAfspraken: return tr("Opzegtermijn en andere afspraken.");
    case WijzigingSoort::Stoppen: break;
    }
    return tr("De overeenkomst opzeggen.");
}

QString WijzigingWoorden::grond(WijzigingGrond grond)
{
    using G = WijzigingGrond;
    switch (grond) {
    case G::TariefOmhoog: return tr("hoger tarief");
    case G::TariefOmlaag: return tr("lager tarief");
    case G::TariefAnders: return tr("ander tarief");
    case G::Reiskosten: return tr("reiskosten");
    case G::Uren: return tr("uren");
    case G::Zorgfuncties: return tr("zorgfuncties");
    case G::AndereBeschikking: return tr("ander budget");
    case G::Verlenging: return tr("verlenging");
    case G::AndereLooptijd: return tr("andere looptijd");
    case G::Stoppen: return tr("stoppen");
    case G::Loonheffing: return tr("loonadministratie");
    case G::Familieband: return tr("familieband");
    case G::Organisatiegegevens: return tr("gegevens van de organisatie");
    case G::Gegevens: return tr("eigen nummers");
    case G::OverigeAfspraken: break;
    }
    return tr("overige afspraken");
}

QString WijzigingWoorden::goedkeurders(const std::vector<Goedkeurder>& wie, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    QStringList uit;
    for (const Goedkeurder& g : wie) {
        QString naam = tr("de SVB");
        if (g.soort == DeelbeoordelingSoort::Verstrekker) {
            const auto feit = std::find_if(verstrekkers.begin(), verstrekkers.end(), [&](const VerstrekkerFeit& v) { return v.verstrekker == g.verstrekker; });
            naam = feit == verstrekkers.end() || feit->naam.isEmpty() ? tr("de verstrekker") : feit->naam;
        }
        if (!uit.contains(naam))
            uit << naam;
    }
    return uit.isEmpty() ? tr("de verstrekker") : opsomming(uit);
}

QString WijzigingWoorden::veldOpmerking(const Veldopmerking& opmerking, const QString& geheel)
{
    const QString kop = OvereenkomstWoorden::veldKop(opmerking.veld);
    return opmerking.tekst.trimmed() == geheel.trimmed() ? tr("Dit gaat over: %1.").arg(kop) : tr("%1: %2").arg(kop, opmerking.tekst);
}

QString WijzigingWoorden::afkeuring(const ZorgovereenkomstVersie& versie, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    QStringList regels;
    for (const Deelbeoordeling& deel : versie.beoordelingen) {
        if (deel.status != DeelbeoordelingStatus::Afgekeurd)
            continue;
        const QString wie = metHoofdletter(goedkeurders({{deel.soort, deel.verstrekker, deel.wet}}, verstrekkers));
        regels << (deel.redenCode.isEmpty() ? tr("%1 wijst af. %2") .arg(wie, deel.toelichting)
                                            : tr("%1 wijst af: %2. %3").arg(wie, afwijsNaam(deel.redenCode).toLower(), deel.toelichting));
        for (const Veldopmerking& o : deel.opmerkingen)
            regels << veldOpmerking(o, deel.toelichting);
    }
    return regels.join(QLatin1Char('\n'));
}

QString WijzigingWoorden::tekenen(bool zorgverlenerOok, const ZorgovereenkomstFeiten& feiten, Kijkkant kant, const QStringList& tekenaars)
{
    if (!tekenaars.isEmpty()) {
        const QString wie = een(tekenaars);
        return zorgverlenerOok ? tr("%1 en %2").arg(OvereenkomstWoorden::zorgverlenerVan(feiten), wie) : tr("Alleen %1").arg(wie);
    }
    if (kant == Kijkkant::Ander && zorgverlenerOok)
        return tr("%1 en de budgethouder").arg(OvereenkomstWoorden::zorgverlenerVan(feiten));
    if (kant != Kijkkant::Budgethouder)
        return zorgverlenerOok ? tr("U en de budgethouder") : tr("Alleen de budgethouder");
    return zorgverlenerOok ? tr("%1 en u").arg(OvereenkomstWoorden::zorgverlenerVan(feiten)) : tr("Alleen u");
}

QString WijzigingWoorden::goedkeuring(Goedkeuring goedkeuring, const std::vector<Goedkeurder>& wie, const ZorgovereenkomstFeiten& feiten)
{
    switch (goedkeuring) {
    case Goedkeuring::Geen: return tr("niet nodig");
    case Goedkeuring::Automatisch: return tr("gaat vanzelf");
    case Goedkeuring::Nodig: return tr("door %1").arg(goedkeurders(wie, feiten.verstrekkers));
    case Goedkeuring::NogNiet: break;
    }
    return tr("nog niet bekend");
}

QString WijzigingWoorden::beoordelaars(const std::vector<Deelbeoordeling>& delen, DeelbeoordelingStatus status, const ZorgovereenkomstFeiten& feiten)
{
    std::vector<Goedkeurder> wie;
    for (const Deelbeoordeling& deel : delen) {
        if (deel.status == status)
            wie.push_back({deel.soort, deel.verstrekker, deel.wet});
    }
    return goedkeurders(wie, feiten.verstrekkers);
}

QString WijzigingWoorden::naHetTekenen(const ZorgovereenkomstFeiten& feiten)
{
    return tr("na het tekenen, door %1 of vanzelf").arg(beoordelaars(beoordelingenVoor(feiten.versie.inhoud, feiten.verstrekkers), DeelbeoordelingStatus::Open, feiten));
}

QString WijzigingWoorden::beoordeling(const ZorgovereenkomstFeiten& feiten)
{
    using S = ZorgovereenkomstStatus;
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const auto wie = [&](DeelbeoordelingStatus status) { return beoordelaars(versie.beoordelingen, status, feiten); };
    if (wasGoedgekeurd(versie.status))
        return tr("is gegeven");
    switch (versie.status) {
    case S::Concept:
    case S::Gedeeld:
    case S::Teruggestuurd:
    case S::GetekendZorgverlener: break;
    case S::GetekendBudgethouder:
    case S::InBeoordeling: return tr("wacht op %1").arg(wie(DeelbeoordelingStatus::Open));
    case S::AanvullingGevraagd: return tr("wacht op de budgethouder, die een vraag beantwoordt van %1").arg(wie(DeelbeoordelingStatus::Open));
    case S::Afgekeurd: return tr("afgewezen door %1").arg(wie(DeelbeoordelingStatus::Afgekeurd));
    default: return tr("niet meer nodig");
    }
    return naHetTekenen(feiten);
}

QString WijzigingWoorden::geenDag(const Bevinding& bezwaar) { return tr("Er is nu geen dag die kan. %1").arg(bevindingTekst(bezwaar)); }

std::vector<WijzigingsRegel> WijzigingWoorden::vooraf(const Wijzigingsvooruitblik& blik, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant,
                                                      const QStringList& tekenaars)
{
    const auto ook = [](const Wijzigingsgeval& g) { return g.handtekeningZorgverlener; };
    const auto nietOok = [](const Wijzigingsgeval& g) { return !g.handtekeningZorgverlener; };
    const QString met = gevallen(blik, ook);
    const QString zonder = gevallen(blik, nietOok);
    QString handtekening = tekenen(zonder.isEmpty(), feiten, budgethouderKant ? Kijkkant::Budgethouder : Kijkkant::Zorgverlener, tekenaars) + QLatin1Char('.');
    if (!met.isEmpty() && !zonder.isEmpty())
        handtekening = tekenaars.isEmpty() ? tr("%1: alleen u. %2: ook %3.").arg(metHoofdletter(zonder), metHoofdletter(met), OvereenkomstWoorden::zorgverlenerVan(feiten))
                                           : tr("%1: alleen %4. %2: ook %3.").arg(metHoofdletter(zonder), metHoofdletter(met), OvereenkomstWoorden::zorgverlenerVan(feiten), een(tekenaars));
    const bool stoppen = blik.soort == WijzigingSoort::Stoppen;
    if (stoppen && met.isEmpty())
        handtekening = tr("Niet nodig.");
    QStringList goed;
    for (const Goedkeuring g : {Goedkeuring::Geen, Goedkeuring::Automatisch, Goedkeuring::Nodig, Goedkeuring::NogNiet}) {
        std::vector<Goedkeurder> wie;
        for (const Wijzigingsgeval& geval : blik.gevallen) {
            if (geval.goedkeuring == g)
                wie.insert(wie.end(), geval.goedkeurders.begin(), geval.goedkeurders.end());
        }
        const QString welke = gevallen(blik, [g](const Wijzigingsgeval& geval) { return geval.goedkeuring == g; });
        if (welke.isEmpty())
            continue;
        const bool alle = std::all_of(blik.gevallen.begin(), blik.gevallen.end(), [g](const Wijzigingsgeval& geval) { return geval.goedkeuring == g; });
        // Nobody knows yet how far it will go.
        const QString wat = g == Goedkeuring::Automatisch                      ? tr("gaat vanzelf als het past binnen wat de verstrekker toestaat")
                          : g == Goedkeuring::NogNiet && !budgethouderKant ? naHetTekenen(feiten)
                                                                           : goedkeuring(g, wie, feiten);
        goed << (alle ? metHoofdletter(wat) : tr("%1: %2").arg(metHoofdletter(welke), wat)) + QLatin1Char('.');
    }
    QString dag = tr("Ziet u als u begint.");
    if (blik.eersteDatum.isValid()) {
        dag = datumTekst(blik.eersteDatum, huidigeTaal());
        if (stoppen)
            dag = tr("Laatste dag %1").arg(dag);
    } else if (blik.bezwaar) {
        dag = geenDag(*blik.bezwaar);
    }
    return {{tr("Tekenen"), eenPunt(handtekening)}, {tr("Goedkeuring"), eenPunt(goed.join(QLatin1Char(' ')))}, {tr("Op zijn vroegst"), dag}};
}

std::vector<WijzigingsRegel> WijzigingWoorden::oordeel(const Wijzigingsoordeel& oordeel, const ZorgovereenkomstFeiten& feiten, Kijkkant kant, const QStringList& tekenaars)
{
    if (oordeel.regels.empty())
        return {};
    std::vector<WijzigingsRegel> uit;
    uit.push_back({tr("Tekenen"), eenPunt(tekenen(oordeel.handtekeningZorgverlener, feiten, kant, tekenaars) + QLatin1Char('.'))});
    const bool verborgen = oordeel.goedkeuring == Goedkeuring::NogNiet && (kant != Kijkkant::Budgethouder || !isConcept(feiten.versie.status));
    QString goed = metHoofdletter(verborgen ? beoordeling(feiten) : goedkeuring(oordeel.goedkeuring, oordeel.goedkeurders, feiten)) + QLatin1Char('.');
    if (oordeel.goedkeuring == Goedkeuring::Automatisch)
        goed += QLatin1Char(' ') + tr("Het past binnen wat de verstrekker toestaat.");
    if (oordeel.goedkeuring == Goedkeuring::Nodig) {
        QStringList om;
        for (const Wijzigingsregel& regel : oordeel.regels) {
            if (regel.goedkeuring == Goedkeuring::Nodig && !om.contains(grond(regel.grond)))
                om << grond(regel.grond);
        }
        if (!om.isEmpty()) // else it is held by a check, which says so itself
            goed += QLatin1Char(' ') + tr("Dat komt door: %1.").arg(opsomming(om));
        if (oordeel.lagereKosten)
            goed += QLatin1Char(' ') + tr("De kosten dalen, dus het kan sneller gaan.");
    }
    uit.push_back({tr("Goedkeuring"), eenPunt(goed)});
    if (!isConcept(feiten.versie.status)) // its day was chosen
        return uit;
    if (oordeel.eersteDatum.isValid())
        uit.push_back({tr("Op zijn vroegst"), datumTekst(oordeel.eersteDatum, huidigeTaal())});
    else if (oordeel.bezwaar)
        uit.push_back({tr("Op zijn vroegst"), geenDag(*oordeel.bezwaar)});
    return uit;
}

} // namespace pgb
