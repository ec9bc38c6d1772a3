#include "shared/text/code_text.h"
#include "shared/text/woorden.h"
#include <array>

namespace pgb {

QString codeTekst(Ernst waarde)
{
    using enum Ernst;
    static constexpr std::array woorden{
        Woord<Ernst>{Waarschuwen, QT_TRANSLATE_NOOP("Ernst", "Let op")},
        Woord<Ernst>{Parkeren, QT_TRANSLATE_NOOP("Ernst", "Wacht")},
        Woord<Ernst>{Weigeren, QT_TRANSLATE_NOOP("Ernst", "Kan zo niet")},
    };
    return woordVoor(woorden, waarde, "Ernst");
}

QString codeTekst(Partijrol waarde)
{
    using enum Partijrol;
    static constexpr std::array woorden{
        Woord<Partijrol>{Zorgverlener, QT_TRANSLATE_NOOP("Partijrol", "zorgverlener")},
        Woord<Partijrol>{Budgethouder, QT_TRANSLATE_NOOP("Partijrol", "budgethouder")},
        Woord<Partijrol>{Vertegenwoordiger, QT_TRANSLATE_NOOP("Partijrol", "vertegenwoordiger")},
    };
    return woordVoor(woorden, waarde, "Partijrol");
}

QString codeTekst(Registersoort waarde)
{
    using enum Registersoort;
    static constexpr std::array woorden{
        Woord<Registersoort>{Brp, QT_TRANSLATE_NOOP("Registersoort", "de basisregistratie personen")},
        Woord<Registersoort>{Kvk, QT_TRANSLATE_NOOP("Registersoort", "het Handelsregister")},
        Woord<Registersoort>{Agb, QT_TRANSLATE_NOOP("Registersoort", "het AGB-register")},
        Woord<Registersoort>{Big, QT_TRANSLATE_NOOP("Registersoort", "het BIG-register")},
        Woord<Registersoort>{Naamcontrole, QT_TRANSLATE_NOOP("Registersoort", "de naamcontrole van de banken")},
    };
    return woordVoor(woorden, waarde, "Registersoort");
}

QString codeTekst(VertegenwoordigingSoort waarde)
{
    using enum VertegenwoordigingSoort;
    static constexpr std::array woorden{
        Woord<VertegenwoordigingSoort>{GewaarborgdeHulp, QT_TRANSLATE_NOOP("VertegenwoordigingSoort", "gewaarborgde hulp")},
        Woord<VertegenwoordigingSoort>{PgbBeheerder, QT_TRANSLATE_NOOP("VertegenwoordigingSoort", "pgb-beheerder")},
        Woord<VertegenwoordigingSoort>{WettelijkVertegenwoordiger, QT_TRANSLATE_NOOP("VertegenwoordigingSoort", "wettelijk vertegenwoordiger")},
        Woord<VertegenwoordigingSoort>{EigenKring, QT_TRANSLATE_NOOP("VertegenwoordigingSoort", "vertegenwoordiger uit eigen kring")},
        Woord<VertegenwoordigingSoort>{Professioneel, QT_TRANSLATE_NOOP("VertegenwoordigingSoort", "professioneel vertegenwoordiger")},
    };
    return woordVoor(woorden, waarde, "VertegenwoordigingSoort");
}

QString codeTekst(Vertegenwoordigingsgrond waarde)
{
    using enum Vertegenwoordigingsgrond;
    static constexpr std::array woorden{
        Woord<Vertegenwoordigingsgrond>{Machtiging, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "met een machtiging")},
        Woord<Vertegenwoordigingsgrond>{Ouder, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "als ouder")},
        Woord<Vertegenwoordigingsgrond>{Voogd, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "als voogd")},
        Woord<Vertegenwoordigingsgrond>{Bewindvoerder, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "als bewindvoerder")},
        Woord<Vertegenwoordigingsgrond>{Curator, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "als curator")},
        Woord<Vertegenwoordigingsgrond>{Mentor, QT_TRANSLATE_NOOP("Vertegenwoordigingsgrond", "als mentor")},
    };
    return woordVoor(woorden, waarde, "Vertegenwoordigingsgrond");
}

QString grondTekst(const std::optional<Vertegenwoordigingsgrond>& grond, VertegenwoordigingSoort soort) { return grond ? codeTekst(*grond) : codeTekst(soort); }

QString codeTekst(Recht waarde)
{
    using enum Recht;
    static constexpr std::array woorden{
        Woord<Recht>{Zien, QT_TRANSLATE_NOOP("Recht", "bekijken")},
        Woord<Recht>{Invoeren, QT_TRANSLATE_NOOP("Recht", "invoeren")},
        Woord<Recht>{Indienen, QT_TRANSLATE_NOOP("Recht", "indienen")},
        Woord<Recht>{Ondertekenen, QT_TRANSLATE_NOOP("Recht", "ondertekenen")},
    };
    return woordVoor(woorden, waarde, "Recht");
}

QString codeTekst(ZorgverlenerSoort waarde)
{
    using enum ZorgverlenerSoort;
    static constexpr std::array woorden{
        Woord<ZorgverlenerSoort>{Informeel, QT_TRANSLATE_NOOP("ZorgverlenerSoort", "particulier")},
        Woord<ZorgverlenerSoort>{Zzp, QT_TRANSLATE_NOOP("ZorgverlenerSoort", "zelfstandige (zzp)")},
        Woord<ZorgverlenerSoort>{Zorginstelling, QT_TRANSLATE_NOOP("ZorgverlenerSoort", "zorginstelling")},
    };
    return woordVoor(woorden, waarde, "ZorgverlenerSoort");
}

QString codeTekst(Betaalvoorkeur waarde)
{
    using enum Betaalvoorkeur;
    static constexpr std::array woorden{
        Woord<Betaalvoorkeur>{Bundel, QT_TRANSLATE_NOOP("Betaalvoorkeur", "alles in één betaling")},
        Woord<Betaalvoorkeur>{PerBudgethouder, QT_TRANSLATE_NOOP("Betaalvoorkeur", "één betaling per budgethouder")},
        Woord<Betaalvoorkeur>{PerFactuur, QT_TRANSLATE_NOOP("Betaalvoorkeur", "één betaling per factuur")},
        Woord<Betaalvoorkeur>{PerVestiging, QT_TRANSLATE_NOOP("Betaalvoorkeur", "één betaling per vestiging")},
    };
    return woordVoor(woorden, waarde, "Betaalvoorkeur");
}

QString codeTekst(VerstrekkerSoort waarde)
{
    using enum VerstrekkerSoort;
    static constexpr std::array woorden{
        Woord<VerstrekkerSoort>{Zorgkantoor, QT_TRANSLATE_NOOP("VerstrekkerSoort", "zorgkantoor")},
        Woord<VerstrekkerSoort>{Gemeente, QT_TRANSLATE_NOOP("VerstrekkerSoort", "gemeente")},
    };
    return woordVoor(woorden, waarde, "VerstrekkerSoort");
}

QString codeTekst(Rol waarde)
{
    using enum Rol;
    static constexpr std::array woorden{
        Woord<Rol>{Budgethouder, QT_TRANSLATE_NOOP("Rol", "Budgethouder")},
        Woord<Rol>{Vertegenwoordiger, QT_TRANSLATE_NOOP("Rol", "Vertegenwoordiger")},
        Woord<Rol>{Zorgverlener, QT_TRANSLATE_NOOP("Rol", "Zorgverlener")},
        Woord<Rol>{MedewerkerOrganisatie, QT_TRANSLATE_NOOP("Rol", "Medewerker zorgorganisatie")},
        Woord<Rol>{MedewerkerVerstrekker, QT_TRANSLATE_NOOP("Rol", "Medewerker verstrekker")},
        Woord<Rol>{Beheerder, QT_TRANSLATE_NOOP("Rol", "Beheerder")},
        Woord<Rol>{Svb, QT_TRANSLATE_NOOP("Rol", "Medewerker SVB")},
    };
    return woordVoor(woorden, waarde, "Rol");
}

QString codeTekst(BlokkadeReikwijdte waarde)
{
    using enum BlokkadeReikwijdte;
    static constexpr std::array woorden{
        Woord<BlokkadeReikwijdte>{Toekenning, QT_TRANSLATE_NOOP("BlokkadeReikwijdte", "het hele budget")},
        Woord<BlokkadeReikwijdte>{Budgetniveau, QT_TRANSLATE_NOOP("BlokkadeReikwijdte", "een deel van het budget")},
        Woord<BlokkadeReikwijdte>{Zorgovereenkomst, QT_TRANSLATE_NOOP("BlokkadeReikwijdte", "één zorgovereenkomst")},
        Woord<BlokkadeReikwijdte>{Zorgverlener, QT_TRANSLATE_NOOP("BlokkadeReikwijdte", "één zorgverlener")},
        Woord<BlokkadeReikwijdte>{Vertegenwoordiger, QT_TRANSLATE_NOOP("BlokkadeReikwijdte", "één vertegenwoordiger")},
    };
    return woordVoor(woorden, waarde, "BlokkadeReikwijdte");
}

QString codeTekst(ToestemmingSoort waarde)
{
    using enum ToestemmingSoort;
    static constexpr std::array woorden{
        Woord<ToestemmingSoort>{Boven40Uur, QT_TRANSLATE_NOOP("ToestemmingSoort", "meer dan 40 uur per week")},
        Woord<ToestemmingSoort>{DubbeleBezetting, QT_TRANSLATE_NOOP("ToestemmingSoort", "twee zorgverleners tegelijk")},
        Woord<ToestemmingSoort>{BijkomendeZorgkosten, QT_TRANSLATE_NOOP("ToestemmingSoort", "bijkomende zorgkosten")},
        Woord<ToestemmingSoort>{EigenVervoerskosten, QT_TRANSLATE_NOOP("ToestemmingSoort", "eigen vervoerskosten")},
        Woord<ToestemmingSoort>{EenmaligeUitkering, QT_TRANSLATE_NOOP("ToestemmingSoort", "eenmalige uitkering bij overlijden")},
        Woord<ToestemmingSoort>{TegemoetkomingSociaalNetwerk, QT_TRANSLATE_NOOP("ToestemmingSoort", "tegemoetkoming sociaal netwerk")},
        Woord<ToestemmingSoort>{GedeeldHuishouden, QT_TRANSLATE_NOOP("ToestemmingSoort", "één rekening voor een gedeeld huishouden")},
        Woord<ToestemmingSoort>{DoorlopendeGoedkeuring, QT_TRANSLATE_NOOP("ToestemmingSoort", "doorlopende goedkeuring")},
    };
    return woordVoor(woorden, waarde, "ToestemmingSoort");
}

QString codeTekst(BlokkadeWerking waarde)
{
    using enum BlokkadeWerking;
    static constexpr std::array woorden{
        Woord<BlokkadeWerking>{Parkeren, QT_TRANSLATE_NOOP("BlokkadeWerking", "declaraties wachten")},
        Woord<BlokkadeWerking>{Weigeren, QT_TRANSLATE_NOOP("BlokkadeWerking", "declaraties worden geweigerd")},
    };
    return woordVoor(woorden, waarde, "BlokkadeWerking");
}

QString codeTekst(StortingMethode waarde)
{
    using enum StortingMethode;
    static constexpr std::array woorden{
        Woord<StortingMethode>{Ideal, QT_TRANSLATE_NOOP("StortingMethode", "iDEAL")},
        Woord<StortingMethode>{Overboeking, QT_TRANSLATE_NOOP("StortingMethode", "overboeking")},
    };
    return woordVoor(woorden, waarde, "StortingMethode");
}

QString codeTekst(WerktaakSoort waarde)
{
    using enum WerktaakSoort;
    static constexpr std::array woorden{
        Woord<WerktaakSoort>{BeoordelingZorg, QT_TRANSLATE_NOOP("WerktaakSoort", "Zorgovereenkomst beoordelen")},
        Woord<WerktaakSoort>{BeoordelingArbeidsrecht, QT_TRANSLATE_NOOP("WerktaakSoort", "Arbeidsrecht beoordelen")},
        Woord<WerktaakSoort>{Uitzondering, QT_TRANSLATE_NOOP("WerktaakSoort", "Uitzondering beoordelen")},
        Woord<WerktaakSoort>{Signaal, QT_TRANSLATE_NOOP("WerktaakSoort", "Signaal nalopen")},
        Woord<WerktaakSoort>{Factuur, QT_TRANSLATE_NOOP("WerktaakSoort", "Factuur nakijken")},
        Woord<WerktaakSoort>{Jaar, QT_TRANSLATE_NOOP("WerktaakSoort", "Verzoek over een afgesloten jaar")},
        Woord<WerktaakSoort>{Tarief, QT_TRANSLATE_NOOP("WerktaakSoort", "Tarief boven het maximum")},
        Woord<WerktaakSoort>{DubbeleRol, QT_TRANSLATE_NOOP("WerktaakSoort", "Dubbele rol beoordelen")},
        Woord<WerktaakSoort>{Uren40, QT_TRANSLATE_NOOP("WerktaakSoort", "Meer dan 40 uur per week")},
        Woord<WerktaakSoort>{Agb, QT_TRANSLATE_NOOP("WerktaakSoort", "AGB-code nakijken")},
        Woord<WerktaakSoort>{Iban, QT_TRANSLATE_NOOP("WerktaakSoort", "Rekeningnummer nakijken")},
        Woord<WerktaakSoort>{Nakijken, QT_TRANSLATE_NOOP("WerktaakSoort", "Betaling nakijken")},
    };
    return woordVoor(woorden, waarde, "WerktaakSoort");
}

QString codeTekst(BetaalrunSoort waarde)
{
    using enum BetaalrunSoort;
    static constexpr std::array woorden{
        Woord<BetaalrunSoort>{Kvk, QT_TRANSLATE_NOOP("BetaalrunSoort", "Dagelijkse betaling (zorgverleners met KvK)")},
        Woord<BetaalrunSoort>{Bsn, QT_TRANSLATE_NOOP("BetaalrunSoort", "Wekelijkse betaling (zorgverleners met BSN)")},
        Woord<BetaalrunSoort>{Maandloon, QT_TRANSLATE_NOOP("BetaalrunSoort", "Maandelijkse betaling (vaste maandlonen)")},
    };
    return woordVoor(woorden, waarde, "BetaalrunSoort");
}

QString codeTekst(Geslacht waarde)
{
    using enum Geslacht;
    static constexpr std::array woorden{
        Woord<Geslacht>{Man, QT_TRANSLATE_NOOP("Geslacht", "man")},
        Woord<Geslacht>{Vrouw, QT_TRANSLATE_NOOP("Geslacht", "vrouw")},
        Woord<Geslacht>{X, QT_TRANSLATE_NOOP("Geslacht", "x")},
        Woord<Geslacht>{Onbekend, QT_TRANSLATE_NOOP("Geslacht", "onbekend")},
    };
    return woordVoor(woorden, waarde, "Geslacht");
}

} // namespace pgb
