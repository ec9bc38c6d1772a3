#include "client/import/kolom_koppen.h"
#include <algorithm>
#include <array>

namespace pgb {
namespace {

constexpr std::array andereDagen{"factuur", "invoice", "geboorte", "birth"};

/// A heading of days is one of no other field but a time, and one of another day of no field at all.
bool magKop(const QString& kop, Bulkveld veld)
{
    const bool dagen = kop.contains(QLatin1String("datum")) || kop.endsWith(QLatin1String("date"));
    return veld == Bulkveld::Datum || veld == Bulkveld::DatumTot ? !isAndereDag(kop) : !dagen || veld == Bulkveld::Begin || veld == Bulkveld::Eind;
}

} // namespace

const std::vector<KopWoorden>& kopWoorden()
{
    static const std::vector<KopWoorden> lijst{
        {Bulkveld::Klant, {"klant", "klantnummer", "clientnummer", "client", "cliënt", "cliëntnummer", "klantnr", "clientnr", "cliëntnr", "budgethouder", "relatienummer", "debiteur", "debiteurnummer", "customer", "clientid"}},
        {Bulkveld::Overeenkomst, {"zorgovereenkomst", "zorgovereenkomstnummer", "overeenkomst", "overeenkomstnummer", "contract", "contractnummer"}},
        {Bulkveld::Functie, {"functie", "zorgfunctie", "functiecode", "product", "productcode", "omschrijving", "soort zorg", "zorgsoort", "prestatie", "prestatiecode", "dienst", "activiteit", "artikel", "care code", "carecode", "service code", "task"}},
        {Bulkveld::Datum, {"datum", "date", "zorgdatum", "prestatiedatum", "dag", "begindatum", "startdatum", "start date", "datum zorg"}},
        {Bulkveld::DatumTot, {"datum tot", "einddatum", "end date", "datum tm", "datum t m", "t m", "tm", "tot en met", "t m datum", "tot en met datum", "einddatum periode", "periode tot", "laatste dag"}},
        {Bulkveld::Begin, {"begin", "begintijd", "starttijd", "van", "aanvang", "start", "start time", "tijd van"}},
        {Bulkveld::Eind, {"eind", "eindtijd", "tot", "einde", "end", "end time", "tijd tot"}},
        {Bulkveld::Blokken, {"blokken", "aantal blokken", "blokken 5 min", "blokken 5 minuten", "blokken van 5 minuten", "blokken van vijf minuten", "vijf minuten", "vijfminuten", "vijfminutenblokken", "blokjes"}},
        {Bulkveld::Aantal, {"aantal", "uren", "hoeveelheid", "quantity", "duur", "uur", "aantal uren", "uren decimaal", "tijd", "hours", "duration"}},
        {Bulkveld::Minuten, {"minuten", "aantal minuten", "min", "minutes"}},
        {Bulkveld::Eenheid, {"eenheid", "unit", "tijdseenheid"}},
        {Bulkveld::Tarief, {"tarief", "prijs", "uurtarief", "rate", "stuksprijs", "prijs per eenheid"}},
        {Bulkveld::Bedrag, {"bedrag", "totaal", "amount", "regelbedrag", "totaalbedrag", "te declareren"}},
        {Bulkveld::Factuurnummer, {"factuurnummer", "factuurnr", "factuur", "invoice"}},
        {Bulkveld::Kenmerk, {"kenmerk", "referentie", "regelnummer", "id", "regelid", "referentienummer", "urenregel", "reference", "line id"}},
        {Bulkveld::Kostenplaats, {"kostenplaats", "afdeling", "team", "locatie", "vestiging"}},
        {Bulkveld::Agb, {"agb", "agbcode", "agb code", "zorgaanbieder agb"}},
    };
    return lijst;
}

QString kaleKop(const QString& kop)
{
    QString uit;
    for (const QChar c : kop.toLower()) {
        if (c.isLetterOrNumber())
            uit += c;
        else if (!uit.isEmpty() && !uit.endsWith(QLatin1Char(' ')))
            uit += QLatin1Char(' ');
    }
    return uit.trimmed();
}

bool isAndereDag(const QString& kop)
{
    return std::any_of(andereDagen.begin(), andereDagen.end(), [&](const char* woord) { return kop.contains(QLatin1String(woord)); });
}

int kopScore(const QString& kop, const KopWoorden& woorden)
{
    if (!magKop(kop, woorden.veld))
        return 0;
    int beste = 0;
    for (const char* woord : woorden.koppen) {
        const QString w = QString::fromUtf8(woord);
        if (kop == w)
            return 700;
        if (kop.contains(w) && w.size() >= 3)
            beste = std::max(beste, 450);
    }
    return beste;
}

} // namespace pgb
