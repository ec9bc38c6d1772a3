#include "client/models/werklijst_spoor.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb {
namespace {

struct WerklijstSpoorWoorden {
    Q_DECLARE_TR_FUNCTIONS(WerklijstSpoor)
};

QString dagVan(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    return datumTekst(nlTijd(utc).date(), huidigeTaal());
}

SpoorHalte handtekening(const ZorgovereenkomstVersie& versie, bool zorgverlener)
{
    SpoorHalte stap{SpoorHalte::Stand::Straks, WerklijstSpoorWoorden::tr("Getekend"), zorgverlener ? WerklijstSpoorWoorden::tr("zorgverlener") : WerklijstSpoorWoorden::tr("budgethouder"), {}};
    for (const Handtekening& h : versie.handtekeningen) {
        if ((h.partij == Partijrol::Zorgverlener) == zorgverlener)
            stap = {SpoorHalte::Stand::Gedaan, WerklijstSpoorWoorden::tr("Getekend"), h.naam, dagVan(h.tijdstip)};
    }
    return stap;
}

/// This part asks; of a question from before they were kept nobody knows which.
bool heeftGevraagd(const ZorgovereenkomstVersie& versie, const Deelbeoordeling& deel)
{
    const Aanvullingsvraag* vraag = openVraag(versie);
    return !vraag || (vraag->soort == deel.soort && vraag->verstrekker == deel.verstrekker && vraag->wet == deel.wet);
}

SpoorHalte beoordeling(const ZorgovereenkomstVersie& versie, const Deelbeoordeling& deel, const QString& wie, bool vanMij)
{
    SpoorHalte stap{SpoorHalte::Stand::Straks, WerklijstSpoorWoorden::tr("Beoordelen"), wie, {}};
    switch (deel.status) {
    case DeelbeoordelingStatus::Goedgekeurd: return {SpoorHalte::Stand::Gedaan, WerklijstSpoorWoorden::tr("Goedgekeurd"), wie, dagVan(deel.tijdstip)};
    case DeelbeoordelingStatus::Afgekeurd: return {SpoorHalte::Stand::Gestopt, WerklijstSpoorWoorden::tr("Afgekeurd"), wie, dagVan(deel.tijdstip)};
    case DeelbeoordelingStatus::Gesloten: return {SpoorHalte::Stand::Gestopt, WerklijstSpoorWoorden::tr("Gestopt"), wie, {}};
    case DeelbeoordelingStatus::Open: break;
    }
    const bool vraagUit = versie.status == ZorgovereenkomstStatus::AanvullingGevraagd;
    if (vraagUit && heeftGevraagd(versie, deel))
        return {SpoorHalte::Stand::Nu, WerklijstSpoorWoorden::tr("Vraag staat uit"), WerklijstSpoorWoorden::tr("budgethouder"), WerklijstSpoorWoorden::tr("sinds %1").arg(dagVan(versie.statusSinds))};
    if (vraagUit || versie.status == ZorgovereenkomstStatus::InBeoordeling) {
        stap.stand = vraagUit ? SpoorHalte::Stand::Straks : SpoorHalte::Stand::Nu;
        stap.wie = vanMij ? WerklijstSpoorWoorden::tr("%1: u").arg(wie) : wie;
        stap.wanneer = vraagUit ? WerklijstSpoorWoorden::tr("na het antwoord") : WerklijstSpoorWoorden::tr("sinds %1").arg(dagVan(versie.statusSinds));
    }
    return stap;
}

bool ging(ZorgovereenkomstStatus status)
{
    using enum ZorgovereenkomstStatus;
    return status == Lopend || status == Vervangen || status == Opgezegd || status == Beeindigd;
}

} // namespace

std::vector<SpoorHalte> versieSpoor(const ZorgovereenkomstVersie& versie, const std::function<QString(VerstrekkerId)>& verstrekker,
                                   const std::function<bool(const Deelbeoordeling&)>& vanMij)
{
    std::vector<SpoorHalte> stappen{handtekening(versie, true), handtekening(versie, false)};
    if (stappen[0].stand != SpoorHalte::Stand::Gedaan && stappen[1].stand == SpoorHalte::Stand::Gedaan)
        stappen.erase(stappen.begin()); // the zorgverlener signs first, or is not asked
    for (const Deelbeoordeling& deel : versie.beoordelingen) {
        const bool svb = deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht;
        stappen.push_back(beoordeling(versie, deel, svb ? WerklijstSpoorWoorden::tr("SVB") : verstrekker(deel.verstrekker), vanMij(deel)));
    }
    stappen.push_back({ging(versie.status) ? SpoorHalte::Stand::Gedaan : SpoorHalte::Stand::Straks, WerklijstSpoorWoorden::tr("Geldt"), WerklijstSpoorWoorden::tr("alle partijen"),
                       datumTekst(versie.inhoud.ingangsdatum, huidigeTaal())});
    return stappen;
}

QString afwijsNaam(const QString& code)
{
    for (const AfwijsReden& reden : afwijsRedenen(DeelbeoordelingSoort::Verstrekker)) {
        if (reden.code == code)
            return reden.naam;
    }
    return code;
}

std::vector<AfwijsReden> afwijsRedenen(DeelbeoordelingSoort soort)
{
    const auto reden = [](const char* code, const char* letters, const char* naam, const char* tekst) {
        return AfwijsReden{QString::fromLatin1(code), QString::fromLatin1(letters), WerklijstSpoorWoorden::tr(naam), WerklijstSpoorWoorden::tr(tekst)};
    };
    std::vector<AfwijsReden> uit{
        reden("tariefTeHoog", "TH", QT_TRANSLATE_NOOP("WerklijstSpoor", "Tarief te hoog"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "Het tarief is hoger dan wij mogen betalen. Spreek een lager tarief af en deel de overeenkomst opnieuw.")),
        reden("budgetTekort", "BT", QT_TRANSLATE_NOOP("WerklijstSpoor", "Budget is te laag"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "Het budget is niet genoeg voor deze zorg. Spreek minder uren of een lager tarief af.")),
        reden("zorgPastNiet", "ZP", QT_TRANSLATE_NOOP("WerklijstSpoor", "Zorg past niet bij de toekenning"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "De zorg die u heeft afgesproken, past niet bij uw toekenning. Kies zorg die in uw toekenning staat.")),
        reden("zorgbeschrijvingOnduidelijk", "ZO", QT_TRANSLATE_NOOP("WerklijstSpoor", "Zorgbeschrijving onduidelijk"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "Wij kunnen in de zorgbeschrijving niet lezen welke zorg u krijgt. Schrijf op wat de zorgverlener doet en hoe vaak.")),
        reden("datumsOnjuist", "DO", QT_TRANSLATE_NOOP("WerklijstSpoor", "Datums kloppen niet"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "De begindatum of einddatum past niet bij uw toekenning. Verander de datum en deel de overeenkomst opnieuw.")),
        reden("partijOnjuist", "PO", QT_TRANSLATE_NOOP("WerklijstSpoor", "Zorgverlener mag dit niet"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "Deze zorgverlener mag deze zorg niet uit het pgb geven. Kies een andere zorgverlener.")),
        reden("arbeidsrecht", "AR", QT_TRANSLATE_NOOP("WerklijstSpoor", "Past niet bij de regels voor werk"),
              QT_TRANSLATE_NOOP("WerklijstSpoor", "De afspraken passen niet bij de wettelijke regels voor werk. Pas de afspraken aan en deel de overeenkomst opnieuw.")),
        reden("anders", "AN", QT_TRANSLATE_NOOP("WerklijstSpoor", "Andere reden"), ""),
    };
    std::erase_if(uit, [soort](const AfwijsReden& r) { return !afwijsreden::isVan(r.code, soort); });
    return uit;
}

} // namespace pgb
