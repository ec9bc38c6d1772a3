#include "client/import/kolommen.h"
#include "shared/base/ascii.h"
#include "shared/base/duur.h"
#include "shared/base/nummers.h"
#include "shared/domain/zorgfunctie.h"
#include <QCryptographicHash>
#include <algorithm>
#include <array>

namespace pgb {
namespace {

constexpr size_t kopZoek = 10;   ///< a title and a few empty lines may stand above the headings
constexpr size_t proef = 200;    ///< rows that are looked at

/// Headings that organisations and their programs use, in small letters without signs.
struct Woorden {
    Bulkveld veld;
    std::vector<const char*> koppen;
};
const std::vector<Woorden>& woordenlijst()
{
    static const std::vector<Woorden> lijst{
        {Bulkveld::Klant, {"klant", "klantnummer", "clientnummer", "client", "cliënt", "cliëntnummer", "klantnr", "clientnr", "cliëntnr", "budgethouder", "relatienummer", "debiteur", "debiteurnummer", "customer", "clientid"}},
        {Bulkveld::Overeenkomst, {"zorgovereenkomst", "zorgovereenkomstnummer", "overeenkomst", "overeenkomstnummer", "contract", "contractnummer"}},
        {Bulkveld::Functie, {"functie", "zorgfunctie", "functiecode", "product", "productcode", "omschrijving", "soort zorg", "zorgsoort", "prestatie", "prestatiecode", "dienst", "activiteit", "artikel", "care code", "carecode", "service code"}},
        {Bulkveld::Datum, {"datum", "date", "zorgdatum", "prestatiedatum", "dag", "begindatum", "startdatum", "start date", "datum zorg"}},
        {Bulkveld::DatumTot, {"datum tot", "einddatum", "end date", "datum tm", "datum t m", "t m", "tm", "tot en met", "t m datum", "tot en met datum", "einddatum periode", "periode tot", "laatste dag"}},
        {Bulkveld::Begin, {"begin", "begintijd", "starttijd", "van", "aanvang", "start time", "tijd van"}},
        {Bulkveld::Eind, {"eind", "eindtijd", "tot", "einde", "end time", "tijd tot"}},
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

QString kaal(const QString& kop)
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

/// 0..700: how well a heading says that it is this field.
int kopScore(const QString& kop, const Woorden& woorden)
{
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

bool isGetal(const QString& tekst)
{
    static constexpr auto mag = QLatin1String("0123456789.,-");
    return std::any_of(tekst.begin(), tekst.end(), ascii::isDigit) && std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return c == QChar(u'€') || c.isSpace() || mag.contains(c); });
}

bool isKlok(const QString& tekst) { return tekst.contains(QLatin1Char(':')) && tijdUitTekst(tekst); }

/// 0..300: how many of the values have the shape of the field.
int vormScore(Bulkveld veld, const QStringList& waarden)
{
    if (waarden.isEmpty())
        return 0;
    const auto past = [&](const QString& w) {
        switch (veld) {
        case Bulkveld::Datum:
        case Bulkveld::DatumTot: return datumUitTekst(w).has_value();
        case Bulkveld::Begin:
        case Bulkveld::Eind: return isKlok(w);
        case Bulkveld::Aantal: return duurFromTekst(w).has_value() || isGetal(w);
        case Bulkveld::Minuten:
        case Bulkveld::Blokken: return ascii::allDigits(w);
        case Bulkveld::Tarief:
        case Bulkveld::Bedrag: return isGetal(w);
        case Bulkveld::Agb: return AgbCode::parse(w).has_value();
        case Bulkveld::Functie: return findZorgfunctie(w) != nullptr || std::any_of(w.begin(), w.end(), [](QChar c) { return c.isLetter(); });
        case Bulkveld::Eenheid: return !std::any_of(w.begin(), w.end(), ascii::isDigit);
        default: return true;
        }
    };
    return int(300 * std::count_if(waarden.begin(), waarden.end(), past) / waarden.size());
}

QStringList waardenVan(const std::vector<BronRij>& rijen, size_t vanaf, qsizetype kolom)
{
    QStringList uit;
    for (size_t i = vanaf; i < std::min(rijen.size(), vanaf + proef); ++i) {
        if (const QString w = rijen[i].velden.value(kolom).trimmed(); !w.isEmpty())
            uit << w;
    }
    return uit;
}

int koppenIn(const BronRij& rij)
{
    int aantal = 0;
    for (const QString& veld : rij.velden) {
        const QString kop = kaal(veld);
        aantal += std::any_of(woordenlijst().begin(), woordenlijst().end(), [&](const Woorden& w) { return kopScore(kop, w) > 0; }) ? 1 : 0;
    }
    return aantal;
}

bool heeftCijfer(const QString& tekst) { return std::any_of(tekst.begin(), tekst.end(), ascii::isDigit); }

/// The row with the most headings that we know, or else a first row of words above numbers; -1 when there is neither.
int kopPlaats(const std::vector<BronRij>& rijen)
{
    int beste = -1, hoogste = 1;
    for (size_t i = 0; i < std::min(rijen.size(), kopZoek); ++i) {
        if (const int aantal = koppenIn(rijen[i]); aantal > hoogste) {
            hoogste = aantal;
            beste = int(i);
        }
    }
    if (beste >= 0 || rijen.size() < 2)
        return beste;
    const QStringList& eerste = rijen[0].velden;
    const QStringList& tweede = rijen[1].velden;
    const bool woorden = eerste.size() >= 2 && std::none_of(eerste.begin(), eerste.end(), heeftCijfer);
    return woorden && std::any_of(tweede.begin(), tweede.end(), heeftCijfer) ? 0 : -1;
}

struct Kandidaat {
    int score;
    size_t kolom;
    Bulkveld veld;
};

/// Each field to the column that fits best, the surest first.
void verdeelVelden(std::vector<KolomVoorstel>& kolommen, const std::vector<QStringList>& waarden)
{
    std::vector<Kandidaat> kandidaten;
    for (size_t k = 0; k < kolommen.size(); ++k) {
        for (const Woorden& woorden : woordenlijst()) {
            const int kop = kopScore(kaal(kolommen[k].kop), woorden);
            const int vorm = vormScore(woorden.veld, waarden[k]);
            // Without a heading only what looks like nothing else is proposed, and never as sure.
            const bool codes = woorden.veld == Bulkveld::Functie && !waarden[k].isEmpty() && std::all_of(waarden[k].begin(), waarden[k].end(), [](const QString& w) { return findZorgfunctie(ascii::upper(w)) != nullptr; });
            const bool eigenVorm = (woorden.veld == Bulkveld::Datum && vorm > 270) || codes;
            if (kop > 0 && (vorm > 150 || waarden[k].isEmpty()))
                kandidaten.push_back({kop + vorm, k, woorden.veld});
            else if (eigenVorm)
                kandidaten.push_back({vorm + 200, k, woorden.veld});
        }
    }
    std::stable_sort(kandidaten.begin(), kandidaten.end(), [](const Kandidaat& a, const Kandidaat& b) { return a.score > b.score; });
    QList<Bulkveld> gebruikt;
    for (const Kandidaat& k : kandidaten) {
        if (kolommen[k.kolom].veld != Bulkveld::Geen || gebruikt.contains(k.veld))
            continue;
        kolommen[k.kolom].veld = k.veld;
        kolommen[k.kolom].zekerheid = k.score;
        gebruikt << k.veld;
    }
}

/// What the values of a column say by themselves.
void telTekens(KolomVoorstel& kolom, const QStringList& waarden)
{
    for (const QString& w : waarden) {
        if (const auto datum = datumUitTekst(w); datum && !datum->iso) {
            kolom.dagen = true;
            kolom.dagEerst += datum->eerste > 12 ? 1 : 0;
            kolom.maandEerst += datum->tweede > 12 ? 1 : 0;
        }
        const qsizetype p = w.lastIndexOf(QLatin1Char('.')), c = w.lastIndexOf(QLatin1Char(','));
        if (p < 0 && c < 0)
            continue;
        kolom.tekens = true;
        // The last sign with one or two digits behind it, or the only one with another number of them than three.
        kolom.punten += p > c && w.size() - p - 1 != 3 ? 1 : 0;
        kolom.kommas += c > p && w.size() - c - 1 != 3 ? 1 : 0;
    }
}

/// All columns of numbers, or of days, taken together.
struct Geschreven {
    int punten = 0, kommas = 0, dagEerst = 0, maandEerst = 0;
    bool tekens = false, dagen = false;
    bool getallenZeggenHet() const { return (punten == 0) != (kommas == 0); }
    bool dagenZeggenHet() const { return (dagEerst == 0) != (maandEerst == 0); }
};

Geschreven geschrevenIn(const BestandVoorstel& voorstel)
{
    Geschreven uit;
    for (const KolomVoorstel& k : voorstel.kolommen) {
        if (k.veld == Bulkveld::Datum || k.veld == Bulkveld::DatumTot) {
            uit.dagEerst += k.dagEerst;
            uit.maandEerst += k.maandEerst;
            uit.dagen |= k.dagen;
        } else if (k.veld == Bulkveld::Aantal || k.veld == Bulkveld::Tarief || k.veld == Bulkveld::Bedrag) {
            uit.punten += k.punten;
            uit.kommas += k.kommas;
            uit.tekens |= k.tekens;
        }
    }
    return uit;
}

} // namespace

void raadWijze(BestandVoorstel& voorstel)
{
    const Geschreven in = geschrevenIn(voorstel);
    voorstel.wijze.decimaalPunt = voorstel.getallenVast || in.punten > in.kommas;
    voorstel.decimaalZeker = voorstel.getallenVast || !in.tekens || in.getallenZeggenHet();
    voorstel.wijze.volgorde = in.maandEerst > in.dagEerst ? DatumVolgorde::MaandDag : DatumVolgorde::DagMaand;
    voorstel.volgordeZeker = !in.dagen || in.dagenZeggenHet();
}

bool zegtGeenMaat(const std::vector<KolomVoorstel>& kolommen)
{
    const auto kolom = std::find_if(kolommen.begin(), kolommen.end(), [](const KolomVoorstel& k) { return k.veld == Bulkveld::Aantal; });
    if (kolom == kolommen.end() || kolom->breuk || std::any_of(kolommen.begin(), kolommen.end(), [](const KolomVoorstel& k) { return k.veld == Bulkveld::Eenheid; }))
        return false;
    const QStringList woorden = kaal(kolom->kop).split(QLatin1Char(' ')); // "duur" holds "uur" and says nothing of it
    return std::none_of(woorden.begin(), woorden.end(), [](const QString& w) {
        return w.startsWith(QLatin1String("uur")) || w.endsWith(QLatin1String("uren")) || w.startsWith(QLatin1String("hour"));
    });
}

bool BestandVoorstel::duurZeker() const
{
    return wijze.duur != Duurmaat::Onbekend || !zegtGeenMaat(kolommen)
        || std::none_of(kolommen.begin(), kolommen.end(), [](const KolomVoorstel& k) { return k.veld == Bulkveld::Aantal && k.heel; });
}

QString indelingSleutel(const BestandVoorstel& voorstel)
{
    QStringList delen{QString::number(voorstel.kopregel), QString::number(int(voorstel.wijze.volgorde)), QString::number(voorstel.wijze.decimaalPunt), QString::number(int(voorstel.wijze.duur))};
    for (const KolomVoorstel& kolom : voorstel.kolommen)
        delen << code(kolom.veld);
    return QString::fromLatin1(QCryptographicHash::hash(delen.join(QLatin1Char('|')).toLatin1(), QCryptographicHash::Sha256).toHex());
}

QStringList ontbrekendeVelden(const std::vector<KolomVoorstel>& kolommen)
{
    const auto heeft = [&](Bulkveld v) { return std::any_of(kolommen.begin(), kolommen.end(), [v](const KolomVoorstel& k) { return k.veld == v; }); };
    QStringList uit;
    if (!heeft(Bulkveld::Klant) && !heeft(Bulkveld::Overeenkomst))
        uit << code(Bulkveld::Klant);
    if (!heeft(Bulkveld::Functie))
        uit << code(Bulkveld::Functie);
    if (!heeft(Bulkveld::Datum))
        uit << code(Bulkveld::Datum);
    if (!heeft(Bulkveld::Aantal) && !heeft(Bulkveld::Minuten) && !heeft(Bulkveld::Blokken) && !(heeft(Bulkveld::Begin) && heeft(Bulkveld::Eind)))
        uit << code(Bulkveld::Aantal);
    return uit;
}

BestandVoorstel stelKolommenVoor(const std::vector<BronRij>& rijen, BronSoort soort)
{
    BestandVoorstel voorstel;
    const int kop = kopPlaats(rijen);
    voorstel.kopregel = kop < 0 ? 0 : rijen[size_t(kop)].nummer;
    const size_t eerste = size_t(kop + 1);
    qsizetype breedte = 0;
    for (size_t i = size_t(std::max(kop, 0)); i < std::min(rijen.size(), eerste + proef); ++i)
        breedte = std::max(breedte, rijen[i].velden.size());
    std::vector<QStringList> waarden;
    for (qsizetype k = 0; k < breedte; ++k) {
        KolomVoorstel kolom;
        kolom.kop = kop < 0 ? QString() : rijen[size_t(kop)].velden.value(k).trimmed();
        waarden.push_back(waardenVan(rijen, eerste, k));
        for (const QString& w : waarden.back()) {
            if (kolom.voorbeelden.size() < 3 && !kolom.voorbeelden.contains(w))
                kolom.voorbeelden << w.left(80);
            kolom.heel |= ascii::allDigits(w);
            kolom.breuk |= isGetal(w) && (w.contains(QLatin1Char(',')) || w.contains(QLatin1Char('.')));
        }
        telTekens(kolom, waarden.back());
        voorstel.kolommen.push_back(kolom);
    }
    verdeelVelden(voorstel.kolommen, waarden);
    for (KolomVoorstel& kolom : voorstel.kolommen)
        kolom.vast = kolom.veld == Bulkveld::DatumTot && (soort == BronSoort::Ubl || soort == BronSoort::Pdf);
    voorstel.getallenVast = soort == BronSoort::Xlsx || soort == BronSoort::Ods || soort == BronSoort::Json || soort == BronSoort::Ubl;
    raadWijze(voorstel);
    voorstel.ontbreekt = ontbrekendeVelden(voorstel.kolommen);
    return voorstel;
}

std::optional<BestandVoorstel> metProfiel(const BestandVoorstel& voorstel, const Bulkprofiel& profiel)
{
    // What the file itself proves wins: a profile with the other order would swap days and months.
    const Geschreven in = geschrevenIn(voorstel);
    if ((in.dagenZeggenHet() && voorstel.wijze.volgorde != profiel.wijze.volgorde) || ((voorstel.getallenVast || in.getallenZeggenHet()) && voorstel.wijze.decimaalPunt != profiel.wijze.decimaalPunt))
        return std::nullopt;
    BestandVoorstel uit = voorstel;
    for (KolomVoorstel& kolom : uit.kolommen) {
        kolom.veld = kolom.vast ? kolom.veld : Bulkveld::Geen;
        kolom.zekerheid = 1000;
    }
    for (const auto& [kop, veld] : profiel.velden) {
        const auto kolom = std::find_if(uit.kolommen.begin(), uit.kolommen.end(), [&](const KolomVoorstel& k) { return kaal(k.kop) == kaal(kop); });
        if (kolom == uit.kolommen.end())
            return std::nullopt;
        kolom->veld = veld;
    }
    uit.wijze = profiel.wijze;
    uit.volgordeZeker = uit.decimaalZeker = true;
    uit.ontbreekt = ontbrekendeVelden(uit.kolommen);
    return uit;
}

Bulkprofiel alsProfiel(const BestandVoorstel& voorstel, const QString& naam, const QString& agb)
{
    Bulkprofiel profiel{naam, agb, {}, voorstel.wijze};
    for (const KolomVoorstel& kolom : voorstel.kolommen) {
        if (kolom.veld != Bulkveld::Geen)
            profiel.velden.push_back({kolom.kop, kolom.veld});
    }
    return profiel;
}

} // namespace pgb
