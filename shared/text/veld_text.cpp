#include "shared/text/veld_text.h"
#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace pgb {

namespace {

struct Veld {
    const char* patroon;
    const char* tekst;
};

constexpr std::array velden{
    Veld{"soort",
            QT_TRANSLATE_NOOP("Veld", "soort declaratie")},
    Veld{"periode",
            QT_TRANSLATE_NOOP("Veld", "periode")},
    Veld{"factuurnummer",
            QT_TRANSLATE_NOOP("Veld", "factuurnummer")},
    Veld{"factuurdatum",
            QT_TRANSLATE_NOOP("Veld", "factuurdatum")},
    Veld{"totaal",
            QT_TRANSLATE_NOOP("Veld", "totaal")},
    Veld{"status",
            QT_TRANSLATE_NOOP("Veld", "status")},
    Veld{"regels",
            QT_TRANSLATE_NOOP("Veld", "regels")},
    Veld{"regels/*/datum",
            QT_TRANSLATE_NOOP("Veld", "datum")},
    Veld{"regels/*/functieCode",
            QT_TRANSLATE_NOOP("Veld", "soort zorg")},
    Veld{"regels/*/toekenning",
            QT_TRANSLATE_NOOP("Veld", "budget")},
    Veld{"regels/*/eenheid",
            QT_TRANSLATE_NOOP("Veld", "eenheid")},
    Veld{"regels/*/aantal",
            QT_TRANSLATE_NOOP("Veld", "aantal")},
    Veld{"regels/*/minuten",
            QT_TRANSLATE_NOOP("Veld", "uren")},
    Veld{"regels/*/tarief",
            QT_TRANSLATE_NOOP("Veld", "tarief")},
    Veld{"regels/*/bedrag",
            QT_TRANSLATE_NOOP("Veld", "bedrag")},
    Veld{"regels/*/begin",
            QT_TRANSLATE_NOOP("Veld", "begintijd")},
    Veld{"regels/*/eind",
            QT_TRANSLATE_NOOP("Veld", "eindtijd")},
    Veld{"budgethouder",
            QT_TRANSLATE_NOOP("Veld", "budgethouder")},
    Veld{"budgethouder/bsn",
            QT_TRANSLATE_NOOP("Veld", "burgerservicenummer van de budgethouder")},
    Veld{"zorgverlener",
            QT_TRANSLATE_NOOP("Veld", "zorgverlener")},
    Veld{"zorgverlener/bsn",
            QT_TRANSLATE_NOOP("Veld", "burgerservicenummer van de zorgverlener")},
    Veld{"zorgverlener/iban",
            QT_TRANSLATE_NOOP("Veld", "rekeningnummer van de zorgverlener")},
    Veld{"zorgverlener/kvkNummer",
            QT_TRANSLATE_NOOP("Veld", "KvK-nummer")},
    Veld{"zorgverlener/agbCode",
            QT_TRANSLATE_NOOP("Veld", "AGB-code")},
    Veld{"zorgverlener/geboortedatum",
            QT_TRANSLATE_NOOP("Veld", "geboortedatum van de zorgverlener")},
    Veld{"handtekeningen",
            QT_TRANSLATE_NOOP("Veld", "handtekeningen")},
    Veld{"inhoud",
            QT_TRANSLATE_NOOP("Veld", "zorgovereenkomst")},
    Veld{"inhoud/soort",
            QT_TRANSLATE_NOOP("Veld", "soort overeenkomst")},
    Veld{"inhoud/relatie",
            QT_TRANSLATE_NOOP("Veld", "relatie tot de budgethouder")},
    Veld{"inhoud/toekenningen",
            QT_TRANSLATE_NOOP("Veld", "toekenningsbeschikking")},
    Veld{"inhoud/ingangsdatum",
            QT_TRANSLATE_NOOP("Veld", "ingangsdatum")},
    Veld{"inhoud/looptijd",
            QT_TRANSLATE_NOOP("Veld", "looptijd")},
    Veld{"inhoud/einddatum",
            QT_TRANSLATE_NOOP("Veld", "einddatum")},
    Veld{"inhoud/vervangt",
            QT_TRANSLATE_NOOP("Veld", "wie wordt vervangen")},
    Veld{"inhoud/aanzeggingVooraf",
            QT_TRANSLATE_NOOP("Veld", "aanzegging vooraf")},
    Veld{"inhoud/proeftijdMaanden",
            QT_TRANSLATE_NOOP("Veld", "proeftijd")},
    Veld{"inhoud/vasteUren",
            QT_TRANSLATE_NOOP("Veld", "vaste uren")},
    Veld{"inhoud/rooster",
            QT_TRANSLATE_NOOP("Veld", "uren per dag")},
    Veld{"inhoud/rooster/*",
            QT_TRANSLATE_NOOP("Veld", "uren op deze dag")},
    Veld{"inhoud/minutenPerWeek",
            QT_TRANSLATE_NOOP("Veld", "uren per week")},
    Veld{"inhoud/loonsoort",
            QT_TRANSLATE_NOOP("Veld", "soort loon")},
    Veld{"inhoud/maandloon",
            QT_TRANSLATE_NOOP("Veld", "maandloon")},
    Veld{"inhoud/werkafspraken",
            QT_TRANSLATE_NOOP("Veld", "werkafspraken")},
    Veld{"inhoud/werkafspraken/*/functieCode",
            QT_TRANSLATE_NOOP("Veld", "soort zorg")},
    Veld{"inhoud/werkafspraken/*/toekenning",
            QT_TRANSLATE_NOOP("Veld", "budget")},
    Veld{"inhoud/werkafspraken/*/eenheid",
            QT_TRANSLATE_NOOP("Veld", "eenheid")},
    Veld{"inhoud/werkafspraken/*/tarief",
            QT_TRANSLATE_NOOP("Veld", "tarief")},
    Veld{"inhoud/werkafspraken/*/aantalPerWeek",
            QT_TRANSLATE_NOOP("Veld", "aantal per week")},
    Veld{"inhoud/werkafspraken/*/zorgbeschrijving",
            QT_TRANSLATE_NOOP("Veld", "zorgbeschrijving")},
    Veld{"inhoud/vakantiegeldInbegrepen",
            QT_TRANSLATE_NOOP("Veld", "vakantiegeld in het tarief")},
    Veld{"inhoud/vakantieUrenInbegrepen",
            QT_TRANSLATE_NOOP("Veld", "vakantie-uren in het tarief")},
    Veld{"inhoud/reiskosten",
            QT_TRANSLATE_NOOP("Veld", "reiskosten")},
    Veld{"inhoud/reiskostenTarief",
            QT_TRANSLATE_NOOP("Veld", "bedrag per kilometer")},
    Veld{"inhoud/reiskostenKilometer",
            QT_TRANSLATE_NOOP("Veld", "afgesproken kilometers")},
    Veld{"inhoud/salarisadministratie",
            QT_TRANSLATE_NOOP("Veld", "salarisadministratie")},
    Veld{"inhoud/opzegtermijnMaanden",
            QT_TRANSLATE_NOOP("Veld", "opzegtermijn")},
    Veld{"inhoud/overigeAfspraken",
            QT_TRANSLATE_NOOP("Veld", "overige afspraken")},
    Veld{"gebruikersnaam",
            QT_TRANSLATE_NOOP("Veld", "gebruikersnaam")},
    Veld{"wachtwoord",
            QT_TRANSLATE_NOOP("Veld", "wachtwoord")},
    Veld{"reden",
            QT_TRANSLATE_NOOP("Veld", "reden")},
};

const char* vindVeld(const QString& patroon)
{
    for (const Veld& veld : velden) {
        if (patroon == QLatin1String(veld.patroon))
            return veld.tekst;
    }
    return nullptr;
}

} // namespace

QString veldNaam(const FieldPath& path)
{
    if (path.isEmpty())
        return QCoreApplication::translate("Veld", "het geheel");
    QStringList stappen = path.split(u'/');
    int index = -1;
    for (QString& stap : stappen) {
        bool getal = false;
        const int waarde = stap.toInt(&getal);
        if (!getal)
            continue;
        index = waarde;
        stap = QStringLiteral("*");
    }
    const char* tekst = vindVeld(stappen.join(u'/'));
    const QString naam = tekst ? QCoreApplication::translate("Veld", tekst) : stappen.back();
    if (index < 0 || stappen.front() == QLatin1String("inhoud"))
        return naam;
    return QCoreApplication::translate("Veld", "regel %1, %2").arg(QString::number(qint64(index) + 1), naam);
}

} // namespace pgb
