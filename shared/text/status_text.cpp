#include "shared/text/status_text.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/text/woorden.h"
#include <algorithm>
#include <array>

namespace pgb {

QString statusTekst(DeclaratieStatus waarde)
{
    using enum DeclaratieStatus;
    static constexpr std::array woorden{
        Woord<DeclaratieStatus>{Concept, QT_TRANSLATE_NOOP("DeclaratieStatus", "Concept")},
        Woord<DeclaratieStatus>{TerBeoordeling, QT_TRANSLATE_NOOP("DeclaratieStatus", "Ter beoordeling")},
        Woord<DeclaratieStatus>{AfgekeurdDoorBudgethouder, QT_TRANSLATE_NOOP("DeclaratieStatus", "Afgekeurd door budgethouder")},
        Woord<DeclaratieStatus>{Ingediend, QT_TRANSLATE_NOOP("DeclaratieStatus", "Ingediend")},
        Woord<DeclaratieStatus>{Geweigerd, QT_TRANSLATE_NOOP("DeclaratieStatus", "Geweigerd")},
        Woord<DeclaratieStatus>{Geparkeerd, QT_TRANSLATE_NOOP("DeclaratieStatus", "Geparkeerd")},
        Woord<DeclaratieStatus>{HandmatigeControle, QT_TRANSLATE_NOOP("DeclaratieStatus", "Handmatige controle SVB")},
        Woord<DeclaratieStatus>{Betaalbaar, QT_TRANSLATE_NOOP("DeclaratieStatus", "Goedgekeurd voor betaling")},
        Woord<DeclaratieStatus>{Ingepland, QT_TRANSLATE_NOOP("DeclaratieStatus", "Betaling ingepland")},
        Woord<DeclaratieStatus>{Uitbetaald, QT_TRANSLATE_NOOP("DeclaratieStatus", "Uitbetaald")},
        Woord<DeclaratieStatus>{DeelsUitbetaald, QT_TRANSLATE_NOOP("DeclaratieStatus", "Deels uitbetaald")},
        Woord<DeclaratieStatus>{Teruggekomen, QT_TRANSLATE_NOOP("DeclaratieStatus", "Betaling teruggekomen")},
        Woord<DeclaratieStatus>{Ingetrokken, QT_TRANSLATE_NOOP("DeclaratieStatus", "Ingetrokken")},
        Woord<DeclaratieStatus>{Gecorrigeerd, QT_TRANSLATE_NOOP("DeclaratieStatus", "Gecorrigeerd")},
    };
    return woordVoor(woorden, waarde, "DeclaratieStatus");
}

bool isHeelVerrekend(const Declaratie& declaratie)
{
    return declaratie.status == DeclaratieStatus::Uitbetaald && declaratie.verrekend > Bedrag{} && declaratie.verrekend == declaratie.betaald;
}

bool gaatTerug(const Declaratie& declaratie)
{
    return declaratie.soort == DeclaratieSoort::Correctie && declaratie.totaal < Bedrag{} && declaratie.status == DeclaratieStatus::Betaalbaar;
}

Bedrag nogTerug(const Declaratie& declaratie)
{
    const Bedrag perBrief = declaratie.terugvordering ? declaratie.terugvordering->bedrag + declaratie.terugvordering->eerder : Bedrag{};
    return isTeruggevorderd(declaratie) ? std::max(-declaratie.totaal - declaratie.verrekend - perBrief, Bedrag{}) : Bedrag{};
}

QString statusTekst(const Declaratie& declaratie)
{
    if (const auto& brief = declaratie.terugvordering; brief && (!brief->afgedaanOp || nogTerug(declaratie) == Bedrag{}))
        return !brief->afgedaanOp                 ? QCoreApplication::translate("DeclaratieStatus", "Wordt teruggevraagd")
               : brief->afschrijfreden.isEmpty()  ? QCoreApplication::translate("DeclaratieStatus", "Terugbetaald")
                                                  : QCoreApplication::translate("DeclaratieStatus", "Afgeschreven");
    if (isTeruggevorderd(declaratie) && nogTerug(declaratie) > Bedrag{})
        return QCoreApplication::translate("DeclaratieStatus", "Wordt verrekend");
    if (isTeruggevorderd(declaratie))
        return QCoreApplication::translate("DeclaratieStatus", "Verwerkt");
    if (isHeelVerrekend(declaratie))
        return QCoreApplication::translate("DeclaratieStatus", "Verrekend");
    if (gaatTerug(declaratie))
        return QCoreApplication::translate("DeclaratieStatus", "Goedgekeurd");
    return isKlaargezet(declaratie) ? QCoreApplication::translate("DeclaratieStatus", "Klaargezet") : statusTekst(declaratie.status);
}

QString statusTekst(ZorgovereenkomstStatus waarde)
{
    using enum ZorgovereenkomstStatus;
    static constexpr std::array woorden{
        Woord<ZorgovereenkomstStatus>{Concept, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Concept")},
        Woord<ZorgovereenkomstStatus>{Gedeeld, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Gedeeld met zorgverlener")},
        Woord<ZorgovereenkomstStatus>{Teruggestuurd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Teruggestuurd door zorgverlener")},
        Woord<ZorgovereenkomstStatus>{GetekendZorgverlener, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Ondertekend door zorgverlener")},
        Woord<ZorgovereenkomstStatus>{GetekendBudgethouder, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Ondertekend door budgethouder")},
        Woord<ZorgovereenkomstStatus>{InBeoordeling, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Ter beoordeling")},
        Woord<ZorgovereenkomstStatus>{AanvullingGevraagd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Aanvulling gevraagd")},
        Woord<ZorgovereenkomstStatus>{Goedgekeurd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Goedgekeurd")},
        Woord<ZorgovereenkomstStatus>{Lopend, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Lopend")},
        Woord<ZorgovereenkomstStatus>{Afgekeurd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Afgekeurd")},
        Woord<ZorgovereenkomstStatus>{Ingetrokken, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Ingetrokken")},
        Woord<ZorgovereenkomstStatus>{Vervangen, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Vervangen door wijziging")},
        Woord<ZorgovereenkomstStatus>{Opgezegd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Opgezegd")},
        Woord<ZorgovereenkomstStatus>{Beeindigd, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Beëindigd")},
        Woord<ZorgovereenkomstStatus>{Vervallen, QT_TRANSLATE_NOOP("ZorgovereenkomstStatus", "Vervallen")},
    };
    return woordVoor(woorden, waarde, "ZorgovereenkomstStatus");
}

QString statusTekst(ToekenningStatus waarde)
{
    using enum ToekenningStatus;
    static constexpr std::array woorden{
        Woord<ToekenningStatus>{Ontvangen, QT_TRANSLATE_NOOP("ToekenningStatus", "Ontvangen")},
        Woord<ToekenningStatus>{Gecontroleerd, QT_TRANSLATE_NOOP("ToekenningStatus", "Gecontroleerd")},
        Woord<ToekenningStatus>{Actief, QT_TRANSLATE_NOOP("ToekenningStatus", "Actief")},
        Woord<ToekenningStatus>{Gewijzigd, QT_TRANSLATE_NOOP("ToekenningStatus", "Gewijzigd")},
        Woord<ToekenningStatus>{Afgelopen, QT_TRANSLATE_NOOP("ToekenningStatus", "Afgelopen")},
        Woord<ToekenningStatus>{InAfsluiting, QT_TRANSLATE_NOOP("ToekenningStatus", "Wordt afgesloten")},
        Woord<ToekenningStatus>{Afgesloten, QT_TRANSLATE_NOOP("ToekenningStatus", "Afgesloten")},
        Woord<ToekenningStatus>{Ingetrokken, QT_TRANSLATE_NOOP("ToekenningStatus", "Ingetrokken")},
        Woord<ToekenningStatus>{Heropend, QT_TRANSLATE_NOOP("ToekenningStatus", "Heropend")},
    };
    return woordVoor(woorden, waarde, "ToekenningStatus");
}

QString statusTekst(BudgetjaarStatus waarde)
{
    using enum BudgetjaarStatus;
    static constexpr std::array woorden{
        Woord<BudgetjaarStatus>{Open, QT_TRANSLATE_NOOP("BudgetjaarStatus", "Open")},
        Woord<BudgetjaarStatus>{InAfsluiting, QT_TRANSLATE_NOOP("BudgetjaarStatus", "Wordt afgesloten")},
        Woord<BudgetjaarStatus>{Afgesloten, QT_TRANSLATE_NOOP("BudgetjaarStatus", "Afgesloten")},
        Woord<BudgetjaarStatus>{Heropend, QT_TRANSLATE_NOOP("BudgetjaarStatus", "Heropend")},
    };
    return woordVoor(woorden, waarde, "BudgetjaarStatus");
}

QString statusTekst(StortingStatus waarde)
{
    using enum StortingStatus;
    static constexpr std::array woorden{
        Woord<StortingStatus>{Gestart, QT_TRANSLATE_NOOP("StortingStatus", "Gestart")},
        Woord<StortingStatus>{Betaald, QT_TRANSLATE_NOOP("StortingStatus", "Betaald")},
        Woord<StortingStatus>{Mislukt, QT_TRANSLATE_NOOP("StortingStatus", "Mislukt")},
        Woord<StortingStatus>{Terugbetaald, QT_TRANSLATE_NOOP("StortingStatus", "Terugbetaald")},
        Woord<StortingStatus>{Verlopen, QT_TRANSLATE_NOOP("StortingStatus", "Verlopen")},
    };
    return woordVoor(woorden, waarde, "StortingStatus");
}

QString statusTekst(DeelbeoordelingStatus waarde)
{
    using enum DeelbeoordelingStatus;
    static constexpr std::array woorden{
        Woord<DeelbeoordelingStatus>{Open, QT_TRANSLATE_NOOP("DeelbeoordelingStatus", "Nog te beoordelen")},
        Woord<DeelbeoordelingStatus>{Goedgekeurd, QT_TRANSLATE_NOOP("DeelbeoordelingStatus", "Goedgekeurd")},
        Woord<DeelbeoordelingStatus>{Afgekeurd, QT_TRANSLATE_NOOP("DeelbeoordelingStatus", "Afgekeurd")},
        Woord<DeelbeoordelingStatus>{Gesloten, QT_TRANSLATE_NOOP("DeelbeoordelingStatus", "Niet meer nodig")},
    };
    return woordVoor(woorden, waarde, "DeelbeoordelingStatus");
}

QString statusTekst(WerktaakStatus waarde)
{
    using enum WerktaakStatus;
    static constexpr std::array woorden{
        Woord<WerktaakStatus>{Open, QT_TRANSLATE_NOOP("WerktaakStatus", "Open")},
        Woord<WerktaakStatus>{Afgehandeld, QT_TRANSLATE_NOOP("WerktaakStatus", "Afgehandeld")},
        Woord<WerktaakStatus>{Samengevoegd, QT_TRANSLATE_NOOP("WerktaakStatus", "Samengevoegd met een andere taak")},
    };
    return woordVoor(woorden, waarde, "WerktaakStatus");
}

QString statusTekst(BetaalrunStatus waarde)
{
    using enum BetaalrunStatus;
    static constexpr std::array woorden{
        Woord<BetaalrunStatus>{Ingepland, QT_TRANSLATE_NOOP("BetaalrunStatus", "Ingepland")},
        Woord<BetaalrunStatus>{Uitgevoerd, QT_TRANSLATE_NOOP("BetaalrunStatus", "Uitgevoerd")},
        Woord<BetaalrunStatus>{Gestopt, QT_TRANSLATE_NOOP("BetaalrunStatus", "Gestopt")},
    };
    return woordVoor(woorden, waarde, "BetaalrunStatus");
}

} // namespace pgb
