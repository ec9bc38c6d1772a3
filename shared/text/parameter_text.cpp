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
