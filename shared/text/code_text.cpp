#include "shared/text/code_text.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/text/woorden.h"
#include <array>

namespace pgb {

QString codeTekst(DeclaratieSoort waarde)
{
    using enum DeclaratieSoort;
    static constexpr std::array woorden{
        Woord<DeclaratieSoort>{GeleverdeZorg, QT_TRANSLATE_NOOP("DeclaratieSoort", "geleverde zorg")},
        Woord<DeclaratieSoort>{Maandloon, QT_TRANSLATE_NOOP("DeclaratieSoort", "maandloon")},
        Woord<DeclaratieSoort>{Reiskosten, QT_TRANSLATE_NOOP("DeclaratieSoort", "reiskosten")},
        Woord<DeclaratieSoort>{BijkomendeZorgkosten, QT_TRANSLATE_NOOP("DeclaratieSoort", "bijkomende zorgkosten")},
        Woord<DeclaratieSoort>{EigenVervoerskosten, QT_TRANSLATE_NOOP("DeclaratieSoort", "eigen vervoerskosten")},
        Woord<DeclaratieSoort>{EenmaligeUitkering, QT_TRANSLATE_NOOP("DeclaratieSoort", "eenmalige uitkering")},
        Woord<DeclaratieSoort>{Feestdagenuitkering, QT_TRANSLATE_NOOP("DeclaratieSoort", "feestdagenuitkering")},
        Woord<DeclaratieSoort>{Eindejaarsuitkering, QT_TRANSLATE_NOOP("DeclaratieSoort", "eindejaarsuitkering")},
        Woord<DeclaratieSoort>{VerantwoordingsvrijBedrag, QT_TRANSLATE_NOOP("DeclaratieSoort", "verantwoordingsvrij bedrag")},
        Woord<DeclaratieSoort>{ZiekteUren, QT_TRANSLATE_NOOP("DeclaratieSoort", "ziekte-uren")},
        Woord<DeclaratieSoort>{TegemoetkomingSociaalNetwerk, QT_TRANSLATE_NOOP("DeclaratieSoort", "tegemoetkoming sociaal netwerk")},
        Woord<DeclaratieSoort>{Factuur, QT_TRANSLATE_NOOP("DeclaratieSoort", "factuur")},
        Woord<DeclaratieSoort>{Correctie, QT_TRANSLATE_NOOP("DeclaratieSoort", "correctie")},
    };
    return woordVoor(woorden, waarde, "DeclaratieSoort");
}

QString codeTekst(ZorgovereenkomstSoort waarde)
{
    using enum ZorgovereenkomstSoort;
    static constexpr std::array woorden{
        Woord<ZorgovereenkomstSoort>{Arbeidsovereenkomst, QT_TRANSLATE_NOOP("ZorgovereenkomstSoort", "arbeidsovereenkomst")},
        Woord<ZorgovereenkomstSoort>{OvereenkomstVanOpdracht, QT_TRANSLATE_NOOP("ZorgovereenkomstSoort", "overeenkomst van opdracht")},
        Woord<ZorgovereenkomstSoort>{Familie, QT_TRANSLATE_NOOP("ZorgovereenkomstSoort", "overeenkomst met partner of familielid")},
        Woord<ZorgovereenkomstSoort>{Zorginstelling, QT_TRANSLATE_NOOP("ZorgovereenkomstSoort", "overeenkomst met zorginstelling")},
        Woord<ZorgovereenkomstSoort>{Vervoer, QT_TRANSLATE_NOOP("ZorgovereenkomstSoort", "overeenkomst voor vervoer")},
    };
    return woordVoor(woorden, waarde, "ZorgovereenkomstSoort");
}

QString codeTekst(Looptijd waarde)
{
    using enum Looptijd;
    static constexpr std::array woorden{
        Woord<Looptijd>{Onbepaald, QT_TRANSLATE_NOOP("Looptijd", "onbepaalde tijd")},
        Woord<Looptijd>{Bepaald, QT_TRANSLATE_NOOP("Looptijd", "bepaalde tijd")},
        Woord<Looptijd>{Vervanging, QT_TRANSLATE_NOOP("Looptijd", "vervanging van een ander")},
    };
    return woordVoor(woorden, waarde, "Looptijd");
}

QString codeTekst(Declaratieritme waarde)
{
    using enum Declaratieritme;
    static constexpr std::array woorden{
        Woord<Declaratieritme>{Maand, QT_TRANSLATE_NOOP("Declaratieritme", "per maand")},
        Woord<Declaratieritme>{VierWeken, QT_TRANSLATE_NOOP("Declaratieritme", "per vier weken")},
        Woord<Declaratieritme>{Week, QT_TRANSLATE_NOOP("Declaratieritme", "per week")},
    };
    return woordVoor(woorden, waarde, "Declaratieritme");
}

QString codeTekst(Periodebezwaar waarde)
{
    using enum Periodebezwaar;
    static constexpr std::array woorden{
        Woord<Periodebezwaar>{Beleid, QT_TRANSLATE_NOOP("Periodebezwaar", "De verstrekker van dit budget vraagt zorg per dag. Maak een regel per dag.")},
        Woord<Periodebezwaar>{Organisatie, QT_TRANSLATE_NOOP("Periodebezwaar", "Alleen een zorginstelling mag een totaal opgeven. Maak een regel per dag.")},
        Woord<Periodebezwaar>{Soort, QT_TRANSLATE_NOOP("Periodebezwaar", "Bij deze soort declaratie kan dat niet. Vul één datum in.")},
        Woord<Periodebezwaar>{Eenheid, QT_TRANSLATE_NOOP("Periodebezwaar", "Een totaal kan alleen in uren zorg. Maak een regel per dag.")},
        Woord<Periodebezwaar>{Omgekeerd, QT_TRANSLATE_NOOP("Periodebezwaar", "De laatste dag ligt niet na de eerste. Verbeter de laatste dag.")},
        Woord<Periodebezwaar>{Maand, QT_TRANSLATE_NOOP("Periodebezwaar", "Een totaal blijft binnen één maand. Maak een regel per maand.")},
        Woord<Periodebezwaar>{Overeenkomst, QT_TRANSLATE_NOOP("Periodebezwaar", "In deze dagen veranderde de zorgovereenkomst. Maak een regel voor de dagen ervoor en een voor de dagen erna.")},
        Woord<Periodebezwaar>{Tijden, QT_TRANSLATE_NOOP("Periodebezwaar", "Een totaal heeft geen begintijd en eindtijd. Haal de tijden weg, of maak een regel per dag.")},
        Woord<Periodebezwaar>{Locatie, QT_TRANSLATE_NOOP("Periodebezwaar", "Zorg buiten Nederland wordt per dag geteld. Maak een regel per dag.")},
        Woord<Periodebezwaar>{Hoeveelheid, QT_TRANSLATE_NOOP("Periodebezwaar", "Er staan meer uren dan deze dagen hebben. Pas het aantal uren aan.")},
        Woord<Periodebezwaar>{Dubbel, QT_TRANSLATE_NOOP("Periodebezwaar", "Voor deze dagen staat er nog een regel van dezelfde zorg. Haal er een weg.")},
    };
    return woordVoor(woorden, waarde, "Periodebezwaar");
}

QString codeTekst(Detailniveau waarde)
{
    return waarde == Detailniveau::Periode ? QCoreApplication::translate("Detailniveau", "totaal per periode") : QCoreApplication::translate("Detailniveau", "uren per dag");
}

QString codeTekst(Loonsoort waarde)
{
    using enum Loonsoort;
    static constexpr std::array woorden{
        Woord<Loonsoort>{PerEenheid, QT_TRANSLATE_NOOP("Loonsoort", "per uur of per keer")},
        Woord<Loonsoort>{Maandloon, QT_TRANSLATE_NOOP("Loonsoort", "vast maandloon")},
    };
    return woordVoor(woorden, waarde, "Loonsoort");
}

QString codeTekst(ReiskostenSoort waarde)
{
    using enum ReiskostenSoort;
    static constexpr std::array woorden{
        Woord<ReiskostenSoort>{Geen, QT_TRANSLATE_NOOP("ReiskostenSoort", "geen reiskosten")},
        Woord<ReiskostenSoort>{PerKilometer, QT_TRANSLATE_NOOP("ReiskostenSoort", "per kilometer")},
        Woord<ReiskostenSoort>{OpenbaarVervoer, QT_TRANSLATE_NOOP("ReiskostenSoort", "openbaar vervoer")},
        Woord<ReiskostenSoort>{VastPerMaand, QT_TRANSLATE_NOOP("ReiskostenSoort", "vast bedrag per maand")},
    };
    return woordVoor(woorden, waarde, "ReiskostenSoort");
}

QString codeTekst(Familierelatie waarde)
{
    using enum Familierelatie;
    static constexpr std::array woorden{
        Woord<Familierelatie>{Geen, QT_TRANSLATE_NOOP("Familierelatie", "geen familie")},
        Woord<Familierelatie>{Partner, QT_TRANSLATE_NOOP("Familierelatie", "partner")},
        Woord<Familierelatie>{EersteGraad, QT_TRANSLATE_NOOP("Familierelatie", "familie in de eerste graad")},
        Woord<Familierelatie>{TweedeGraad, QT_TRANSLATE_NOOP("Familierelatie", "familie in de tweede graad")},
        Woord<Familierelatie>{Anders, QT_TRANSLATE_NOOP("Familierelatie", "andere familie")},
    };
    return woordVoor(woorden, waarde, "Familierelatie");
}

QString codeTekst(Familieband waarde)
{
    using enum Familieband;
    static constexpr std::array woorden{
        Woord<Familieband>{Geen, QT_TRANSLATE_NOOP("Familieband", "geen familie")},
        Woord<Familieband>{Partner, QT_TRANSLATE_NOOP("Familieband", "partner")},
        Woord<Familieband>{Ouder, QT_TRANSLATE_NOOP("Familieband", "vader, moeder of hun partner")},
        Woord<Familieband>{Schoonouder, QT_TRANSLATE_NOOP("Familieband", "schoonvader of schoonmoeder")},
        Woord<Familieband>{Kind, QT_TRANSLATE_NOOP("Familieband", "zoon of dochter, ook van de partner")},
        Woord<Familieband>{PartnerVanKind, QT_TRANSLATE_NOOP("Familieband", "schoonzoon of schoondochter")},
        Woord<Familieband>{Grootouder, QT_TRANSLATE_NOOP("Familieband", "opa of oma, ook van de partner")},
        Woord<Familieband>{Kleinkind, QT_TRANSLATE_NOOP("Familieband", "kleinkind, ook van de partner")},
        Woord<Familieband>{BroerOfZus, QT_TRANSLATE_NOOP("Familieband", "broer of zus")},
        Woord<Familieband>{ZwagerOfSchoonzus, QT_TRANSLATE_NOOP("Familieband", "zwager of schoonzus")},
        Woord<Familieband>{AnderFamilielid, QT_TRANSLATE_NOOP("Familieband", "andere familie, zoals een oom of nicht")},
    };
    return woordVoor(woorden, waarde, "Familieband");
}

QString codeTekst(Tariefmoment waarde)
{
    using enum Tariefmoment;
    static constexpr std::array woorden{
        Woord<Tariefmoment>{Avond, QT_TRANSLATE_NOOP("Tariefmoment", "in de avond")},
        Woord<Tariefmoment>{Nacht, QT_TRANSLATE_NOOP("Tariefmoment", "in de nacht")},
        Woord<Tariefmoment>{Weekend, QT_TRANSLATE_NOOP("Tariefmoment", "in het weekend")},
        Woord<Tariefmoment>{Feestdag, QT_TRANSLATE_NOOP("Tariefmoment", "op een feestdag")},
    };
    return woordVoor(woorden, waarde, "Tariefmoment");
}

QString codeTekst(DeelbeoordelingSoort waarde)
{
    using enum DeelbeoordelingSoort;
    static constexpr std::array woorden{
        Woord<DeelbeoordelingSoort>{Verstrekker, QT_TRANSLATE_NOOP("DeelbeoordelingSoort", "Zorgafspraken")},
        Woord<DeelbeoordelingSoort>{SvbArbeidsrecht, QT_TRANSLATE_NOOP("DeelbeoordelingSoort", "Arbeidsrecht (SVB)")},
    };
    return woordVoor(woorden, waarde, "DeelbeoordelingSoort");
}

QString codeTekst(Wet waarde)
{
    using enum Wet;
    static constexpr std::array woorden{
        Woord<Wet>{Wlz, QT_TRANSLATE_NOOP("Wet", "Wlz")},
        Woord<Wet>{Wmo, QT_TRANSLATE_NOOP("Wet", "Wmo")},
        Woord<Wet>{Jw, QT_TRANSLATE_NOOP("Wet", "Jeugdwet")},
        Woord<Wet>{Zvw, QT_TRANSLATE_NOOP("Wet", "Zvw")},
    };
    return woordVoor(woorden, waarde, "Wet");
}

QString codeTekst(Eenheid waarde)
{
    using enum Eenheid;
    static constexpr std::array woorden{
        Woord<Eenheid>{Uur, QT_TRANSLATE_NOOP("Eenheid", "uur")},
        Woord<Eenheid>{Dagdeel, QT_TRANSLATE_NOOP("Eenheid", "dagdeel")},
        Woord<Eenheid>{Etmaal, QT_TRANSLATE_NOOP("Eenheid", "etmaal")},
        Woord<Eenheid>{Stuk, QT_TRANSLATE_NOOP("Eenheid", "stuk of rit")},
        Woord<Eenheid>{Kilometer, QT_TRANSLATE_NOOP("Eenheid", "kilometer")},
        Woord<Eenheid>{Maand, QT_TRANSLATE_NOOP("Eenheid", "maand")},
        Woord<Eenheid>{Nacht, QT_TRANSLATE_NOOP("Eenheid", "nacht")},
        Woord<Eenheid>{Dag, QT_TRANSLATE_NOOP("Eenheid", "dag")},
        Woord<Eenheid>{Weekend, QT_TRANSLATE_NOOP("Eenheid", "weekend")},
        Woord<Eenheid>{Midweek, QT_TRANSLATE_NOOP("Eenheid", "midweek")},
        Woord<Eenheid>{Week, QT_TRANSLATE_NOOP("Eenheid", "week")},
    };
    return woordVoor(woorden, waarde, "Eenheid");
}

QString eenheidNaGetal(Eenheid waarde, bool precies1)
{
    if (precies1)
        return codeTekst(waarde);
    using enum Eenheid;
    static constexpr std::array woorden{
        Woord<Eenheid>{Uur, QT_TRANSLATE_NOOP("EenheidMeervoud", "uur")},
        Woord<Eenheid>{Dagdeel, QT_TRANSLATE_NOOP("EenheidMeervoud", "dagdelen")},
        Woord<Eenheid>{Etmaal, QT_TRANSLATE_NOOP("EenheidMeervoud", "etmalen")},
        Woord<Eenheid>{Stuk, QT_TRANSLATE_NOOP("EenheidMeervoud", "stuks of ritten")},
        Woord<Eenheid>{Kilometer, QT_TRANSLATE_NOOP("EenheidMeervoud", "kilometer")},
        Woord<Eenheid>{Maand, QT_TRANSLATE_NOOP("EenheidMeervoud", "maanden")},
        Woord<Eenheid>{Nacht, QT_TRANSLATE_NOOP("EenheidMeervoud", "nachten")},
        Woord<Eenheid>{Dag, QT_TRANSLATE_NOOP("EenheidMeervoud", "dagen")},
        Woord<Eenheid>{Weekend, QT_TRANSLATE_NOOP("EenheidMeervoud", "weekenden")},
        Woord<Eenheid>{Midweek, QT_TRANSLATE_NOOP("EenheidMeervoud", "midweken")},
        Woord<Eenheid>{Week, QT_TRANSLATE_NOOP("EenheidMeervoud", "weken")},
    };
    return woordVoor(woorden, waarde, "EenheidMeervoud");
}

QString codeTekst(Tariefcategorie waarde)
{
    using enum Tariefcategorie;
    static constexpr std::array woorden{
        Woord<Tariefcategorie>{Formeel, QT_TRANSLATE_NOOP("Tariefcategorie", "professionele zorgverlener")},
        Woord<Tariefcategorie>{Informeel, QT_TRANSLATE_NOOP("Tariefcategorie", "niet-professionele zorgverlener")},
    };
    return woordVoor(woorden, waarde, "Tariefcategorie");
}

QString codeTekst(BudgetniveauSoort waarde)
{
    using enum BudgetniveauSoort;
    static constexpr std::array woorden{
        Woord<BudgetniveauSoort>{Totaal, QT_TRANSLATE_NOOP("BudgetniveauSoort", "totaalbudget")},
        Woord<BudgetniveauSoort>{Arrangement, QT_TRANSLATE_NOOP("BudgetniveauSoort", "arrangement")},
        Woord<BudgetniveauSoort>{Functie, QT_TRANSLATE_NOOP("BudgetniveauSoort", "soort zorg")},
    };
    return woordVoor(woorden, waarde, "BudgetniveauSoort");
}

QString functieTekst(const QString& functieCode)
{
    if (functieCode == reiskostenFunctie())
        return codeTekst(DeclaratieSoort::Reiskosten);
    if (functieCode == kostenFunctie())
        return QCoreApplication::translate("DeclaratieSoort", "kosten");
    // The names of the national lists are names: they stay Dutch in every language.
    const Zorgfunctie* functie = findZorgfunctie(functieCode);
    return functie ? functie->naam : functieCode;
}

} // namespace pgb
