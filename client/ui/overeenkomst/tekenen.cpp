#include "client/ui/overeenkomst/tekenen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/models/wijziging_woorden.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb::ui {
namespace {

struct Tekenen {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::Tekenen)
};

QStringList eersteOvereenkomst(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const QString budgethouder = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : Tekenen::tr("de budgethouder");
    QStringList zinnen{eenPunt(Tekenen::tr("U tekent de %1 die op %4 ingaat, tussen %2 en %3.")
                                   .arg(codeTekst(inhoud.soort), budgethouder, OvereenkomstWoorden::zorgverlenerVan(feiten), datumTekst(inhoud.ingangsdatum, huidigeTaal())))};
    if (inhoud.einddatum)
        zinnen << Tekenen::tr("De overeenkomst eindigt op %1.").arg(datumTekst(*inhoud.einddatum, huidigeTaal()));
    for (const Werkafspraak& a : inhoud.werkafspraken) {
        if (a.tarief)
            zinnen << Tekenen::tr("%1: %2 per %3.").arg(functieTekst(a.functieCode), euroTekst(*a.tarief, huidigeTaal()), codeTekst(a.eenheid));
        for (const AfwijkendTarief& t : a.afwijkendeTarieven)
            zinnen << Tekenen::tr("%1, %2: %3 per %4.").arg(functieTekst(a.functieCode), codeTekst(t.moment), euroTekst(t.tarief, huidigeTaal()), codeTekst(a.eenheid));
    }
    if (inhoud.loonsoort == Loonsoort::Maandloon && inhoud.maandloon)
        zinnen << Tekenen::tr("Maandloon: %1.").arg(euroTekst(*inhoud.maandloon, huidigeTaal()));
    return zinnen;
}

/// Of what goes on after it in the same sentence: a whole sentence loses its full stop, an abbreviation ("B.V.") keeps it.
QString binnenZin(const QString& waarde)
{
    const QString tekst = waarde.trimmed();
    const bool zin = tekst.size() > 1 && tekst.endsWith(u'.') && !tekst[tekst.size() - 2].isUpper() && tekst[tekst.size() - 2] != u'.';
    return tekst.isEmpty() ? Tekenen::tr("niets") : zin ? tekst.chopped(1) : tekst;
}

QStringList verschilZinnen(const ZorgovereenkomstInhoud& was, const ZorgovereenkomstFeiten& feiten)
{
    QStringList zinnen;
    for (const VeldVerschil& veld : inhoudVerschillen(was, feiten.versie.inhoud, budgetnaam(feiten))) {
        if (!veld.gelijk() && veld.pad != QLatin1String("inhoud/ingangsdatum"))
            zinnen << eenPunt(Tekenen::tr("%1: was %2 en wordt %3.").arg(veld.naam, binnenZin(veld.was), binnenZin(veld.wordt)));
    }
    return zinnen;
}

/// Only what differs: the rest stays as both signed it before.
QStringList wijziging(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstInhoud& was, Kijkkant kant)
{
    const ZorgovereenkomstInhoud& wordt = feiten.versie.inhoud;
    QStringList zinnen{eenPunt(Tekenen::tr("U tekent de wijziging die op %3 ingaat, van overeenkomst %1 met %2.")
                                   .arg(feiten.zorgovereenkomst.nummer, OvereenkomstWoorden::anderePartij(feiten, kant), datumTekst(wordt.ingangsdatum, huidigeTaal())))};
    return zinnen + verschilZinnen(was, feiten);
}

QString daarna(const ZorgovereenkomstSession& session, const OvereenkomstServices& services)
{
    const std::optional<Wijzigingsoordeel> oordeel = session.oordeel();
    if (services.zorgverlenerKant())
        return Tekenen::tr("Daarna tekent de budgethouder.");
    if (!oordeel || oordeel->goedkeuring == Goedkeuring::NogNiet)
        return OvereenkomstWoorden::daarnaBeoordeling(session.feiten());
    if (oordeel->goedkeuring == Goedkeuring::Nodig)
        return eenPunt(Tekenen::tr("Daarna ter goedkeuring naar %1.").arg(WijzigingWoorden::goedkeurders(oordeel->goedkeurders, session.feiten().verstrekkers)));
    return Tekenen::tr("Daarna is de wijziging goedgekeurd. Niemand hoeft er nog naar te kijken.");
}

} // namespace

QStringList tekenaarsVoor(const ZorgovereenkomstFeiten& feiten, const OvereenkomstServices& services)
{
    constexpr Handeling tekenen = Handeling::ZorgovereenkomstOndertekenenBudgethouder;
    const BudgethouderId wie = feiten.zorgovereenkomst.budgethouder;
    if (!services.budgethouderKant() || services.mag(tekenen, wie))
        return {};
    return services.wieKan(tekenen, wie, feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : Tekenen::tr("de budgethouder"));
}

Bevestiging tekenBevestiging(const ZorgovereenkomstSession& session, const OvereenkomstServices& services)
{
    if (services.niveau == Inlogniveau::Wachtwoord)
        return {Tekenen::tr("Meld u eerst aan met een code"),
                Tekenen::tr("Een handtekening vraagt een sterke aanmelding. U bent nu alleen met uw wachtwoord aangemeld.\n"
                            "Kies bij Instellingen 'Authenticator koppelen'. Daarna kunt u meteen tekenen: de overeenkomst staat nog klaar."), {}, {}};
    const ZorgovereenkomstVersie* oud = session.gewijzigde();
    QStringList zinnen = oud ? wijziging(session.feiten(), oud->inhoud, services.kant()) : eersteOvereenkomst(session.feiten());
    if (session.anderDanGekregen()) {
        zinnen << Tekenen::tr("U tekent met wat u zelf heeft aangepast. De budgethouder ziet dit:");
        zinnen << verschilZinnen(*session.feiten().stand->gekregen, session.feiten());
    }
    zinnen << daarna(session, services);
    return {oud ? Tekenen::tr("Wijziging ondertekenen") : Tekenen::tr("Overeenkomst ondertekenen"), zinnen.join(QLatin1Char('\n')), Tekenen::tr("Ondertekenen"), {}};
}

} // namespace pgb::ui
