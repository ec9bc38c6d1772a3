#include "shared/text/parameter_text.h"
#include <QCoreApplication>
#include <array>

namespace pgb {

namespace {

struct Naam {
    const char* key;
    const char* tekst;
};

constexpr std::array namen{
    Naam{"wmlUurloon", QT_TRANSLATE_NOOP("Parameter", "het minimumloon")},
    Naam{"maximumtariefUur", QT_TRANSLATE_NOOP("Parameter", "het maximumtarief per uur")},
    Naam{"maximumtariefDagdeel", QT_TRANSLATE_NOOP("Parameter", "het maximumtarief per dagdeel")},
    Naam{"reiskostenToegestaan", QT_TRANSLATE_NOOP("Parameter", "of reiskosten uit dit budget mogen")},
    Naam{"aantalStap", QT_TRANSLATE_NOOP("Parameter", "de kleinste hoeveelheid")},
    Naam{"dagdeelMaximumPerDag", QT_TRANSLATE_NOOP("Parameter", "het hoogste aantal dagdelen per dag")},
    Naam{"etmaalMaximumPerDag", QT_TRANSLATE_NOOP("Parameter", "het hoogste aantal etmalen per dag")},
    Naam{"urenPerDagMaximum", QT_TRANSLATE_NOOP("Parameter", "het hoogste aantal uren per dag")},
    Naam{"urennormPerWeek", QT_TRANSLATE_NOOP("Parameter", "het hoogste aantal uren per week")},
    Naam{"vroegsteZorgdag", QT_TRANSLATE_NOOP("Parameter", "de eerste dag waarvan het systeem zorg kent")},
    Naam{"maximumTerugwerkendeMaanden", QT_TRANSLATE_NOOP("Parameter", "hoe ver een overeenkomst terug mag gaan")},
    Naam{"wijzigingIngangsdag", QT_TRANSLATE_NOOP("Parameter", "op welke dag van de maand een wijziging ingaat")},
    Naam{"zorgbeschrijvingMinimumTekens", QT_TRANSLATE_NOOP("Parameter", "hoe lang een zorgbeschrijving moet zijn")},
    Naam{"salarisadministratieVerplichtVanafDagenPerWeek",
         QT_TRANSLATE_NOOP("Parameter", "vanaf hoeveel dagen salarisadministratie verplicht is")},
    Naam{"proeftijdMaximumMaanden", QT_TRANSLATE_NOOP("Parameter", "hoe lang een proeftijd mag zijn")},
    Naam{"ketenMaximumAantal", QT_TRANSLATE_NOOP("Parameter", "hoeveel tijdelijke contracten er mogen zijn")},
    Naam{"ketenMaximumMaanden", QT_TRANSLATE_NOOP("Parameter", "hoe lang tijdelijke contracten samen mogen duren")},
    Naam{"ketenTussenpoosMaanden", QT_TRANSLATE_NOOP("Parameter", "na hoeveel tijd een nieuwe reeks contracten begint")},
    Naam{"ketenUitzonderingMaximumUrenPerWeek", QT_TRANSLATE_NOOP("Parameter", "wanneer contracten van jongeren niet meetellen")},
    Naam{"aowLeeftijdMaanden", QT_TRANSLATE_NOOP("Parameter", "de AOW-leeftijd")},
    Naam{"opzegtermijnMaanden", QT_TRANSLATE_NOOP("Parameter", "de opzegtermijn van de wet")},
    Naam{"aanzegtermijnMaanden", QT_TRANSLATE_NOOP("Parameter", "wanneer u het einde van een contract moet aanzeggen")},
    Naam{"arbeidstijdMaximumUren", QT_TRANSLATE_NOOP("Parameter", "hoeveel uren een werknemer mag werken")},
    Naam{"urenPerWeekSignaal", QT_TRANSLATE_NOOP("Parameter", "boven hoeveel uren er een signaal is")},
    Naam{"rdahUitzonderingPgb", QT_TRANSLATE_NOOP("Parameter", "of de regeling dienstverlening aan huis nog geldt")},
    Naam{"minimumleeftijd", QT_TRANSLATE_NOOP("Parameter", "vanaf welke leeftijd iemand mag werken")},
    Naam{"maandloonToegestaan", QT_TRANSLATE_NOOP("Parameter", "of een vast maandloon uit dit budget mag")},
    Naam{"reiskostenVastDagenPerJaar", QT_TRANSLATE_NOOP("Parameter", "hoe een vaste reiskostenvergoeding wordt berekend")},
    Naam{"werktaakNormWerkdagen", QT_TRANSLATE_NOOP("Parameter", "binnen hoeveel werkdagen een taak klaar moet zijn")},
    Naam{"vasteUrenAanbodNaMaanden", QT_TRANSLATE_NOOP("Parameter", "na hoeveel maanden u vaste uren moet aanbieden")},
    Naam{"ibanWijzigingWachttijdWerkdagen", QT_TRANSLATE_NOOP("Parameter", "hoe lang een nieuw rekeningnummer moet wachten")},
};

} // namespace

QString parameterTekst(const QString& key)
{
    for (const Naam& naam : namen) {
        if (key == QLatin1String(naam.key))
            return QCoreApplication::translate("Parameter", naam.tekst);
    }
    return key;
}

} // namespace pgb
