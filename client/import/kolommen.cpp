#include "client/import/kolommen.h"
#include "client/import/kolom_koppen.h"
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

bool isGetal(const QString& tekst)
{
    static constexpr auto mag = QLatin1String("0123456789.,-");
    return std::any_of(tekst.begin(), tekst.end(), ascii::isDigit) && std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return c == QChar(u'€') || c.isSpace() || mag.contains(c); });
}

bool isKlok(const QString& tekst) { return tekst.contains(QLatin1Char(':')) && tijdUitTekst(tekst); }

/// A code of the national lists, or the whole name of one.
bool isZorgfunctie(const QString& tekst)
{
    const auto functies = zorgfuncties();
    return findZorgfunctie(ascii::upper(tekst)) || std::any_of(functies.begin(), functies.end(), [&](const Zorgfunctie& f) { return f.naam.compare(tekst, Qt::CaseInsensitive) == 0; });
}

/// 0..300: how many of the values have the shape of the field.
int vormScore(Bulkveld veld, const QStringList& waarden)
{
    if (waarden.isEmpty())
        return 0;
    const auto past = [&](const QString& w) {
        switch (veld) {
        case Bulkveld::Datum:
        case Bulkveld::DatumTot: return datumUitTekst(w).has_value();
        case Bulkveld::Begin: return isKlok(w);
        case Bulkveld::Eind: return isKlok(w) || (w.contains(QLatin1Char(':')) && isEindeVanDag(w));
        case Bulkveld::Aantal: return duurFromTekst(w).has_value() || isGetal(w);
        case Bulkveld::Minuten:
        case Bulkveld::Blokken: return ascii::allDigits(w);
        case Bulkveld::Tarief:
        case Bulkveld::Bedrag: return isGetal(w);
        case Bulkveld::Agb: return AgbCode::parse(w).has_value();
        case Bulkveld::Functie: return findZorgfunctie(w) != nullptr || std::any_of(w.begin(), w.end(), [](QChar c) { return c.isLetter(); });
        case Bulkveld::Eenheid: return !std::any_of(w.begin(), w.end(), ascii::isDigit);
        case Bulkveld::Geen: return false;
        default: return ascii::allDigits(w) || !datumUitTekst(w); // a name or a number of anything, which no day is
        }
    };
    return int(300 * std::count_if(waarden.begin(), waarden.end(), past) / waarden.size());
}

/// The values of a column as they would stand in a text with commas when they are numbers of their own, so that these say nothing of the others.
struct Waarden {
    QStringList alle;
    QStringList teksten; ///< those that are no numbers of their own
};

Waarden waardenVan(const std::vector<BronRij>& rijen, size_t vanaf, qsizetype kolom)
{
    Waarden uit;
    for (size_t i = vanaf; i < std::min(rijen.size(), vanaf + proef); ++i) {
        QString w = rijen[i].velden.value(kolom).trimmed();
        if (w.isEmpty())
            continue;
        if (!rijen[i].isGetal(kolom))
            uit.teksten << w;
        else if (isGetal(w))
            w.replace(QLatin1Char('.'), QLatin1Char(','));
        uit.alle << w;
    }
    return uit;
}

int koppenIn(const BronRij& rij)
{
    int aantal = 0;
    for (const QString& veld : rij.velden) {
        const QString kop = kaleKop(veld);
        aantal += std::any_of(kopWoorden().begin(), kopWoorden().end(), [&](const KopWoorden& w) { return kopScore(kop, w) > 0; }) ? 1 : 0;
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

/// Nearly all of the values are kinds of care of the national lists: that says more than a heading.
bool isZorgKolom(const QStringList& waarden)
{
    return !waarden.isEmpty() && std::count_if(waarden.begin(), waarden.end(), isZorgfunctie) * 10 >= waarden.size() * 9;
}

std::vector<Kandidaat> kandidatenIn(const std::vector<KolomVoorstel>& kolommen, const std::vector<QStringList>& waarden)
{
    std::vector<Kandidaat> uit;
    std::vector<bool> zorg;
    for (const QStringList& w : waarden)
        zorg.push_back(isZorgKolom(w));
    const bool ergensZorg = std::any_of(zorg.begin(), zorg.end(), [](bool z) { return z; });
    for (size_t k = 0; k < kolommen.size(); ++k) {
        const QString naam = kaleKop(kolommen[k].kop);
        for (const KopWoorden& woorden : kopWoorden()) {
            const int kop = kopScore(naam, woorden);
            const int vorm = vormScore(woorden.veld, waarden[k]);
            const bool functie = woorden.veld == Bulkveld::Functie;
            const int minder = functie && ergensZorg && !zorg[k] ? 600 : 0;
            // Without a heading only what looks like nothing else is proposed, and never as sure.
            const bool eigenVorm = (woorden.veld == Bulkveld::Datum && vorm > 270 && !isAndereDag(naam)) || (functie && zorg[k]);
            if (kop > 0 && (vorm > 150 || waarden[k].isEmpty()))
                uit.push_back({kop + vorm - minder, k, woorden.veld});
            else if (eigenVorm)
                uit.push_back({vorm + 200, k, woorden.veld});
        }
    }
    return uit;
}

/// Each field to the column that fits best, the surest first.
void verdeelVelden(std::vector<KolomVoorstel>& kolommen, const std::vector<QStringList>& waarden)
{
    std::vector<Kandidaat> kandidaten = kandidatenIn(kolommen, waarden);
    std::stable_sort(kandidaten.begin(), kandidaten.end(), [](const Kandidaat& a, const Kandidaat& b) { return a.score > b.score; });
    QList<Bulkveld> gebruikt;
    for (const Kandidaat& k : kandidaten) {
        kolommen[k.kolom].herkend = true;
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

void kiesVeld(BestandVoorstel& voorstel, size_t kolom, Bulkveld veld)
{
    for (KolomVoorstel& ander : voorstel.kolommen) {
        if (ander.veld == veld)
            ander.veld = Bulkveld::Geen;
    }
    voorstel.kolommen[kolom].veld = veld;
    voorstel.kolommen[kolom].zekerheid = 1000;
    voorstel.kolommen[kolom].nieuw = false;
    voorstel.ontbreekt = ontbrekendeVelden(voorstel.kolommen);
}

bool zegtGeenMaat(const std::vector<KolomVoorstel>& kolommen)
{
    const auto kolom = std::find_if(kolommen.begin(), kolommen.end(), [](const KolomVoorstel& k) { return k.veld == Bulkveld::Aantal; });
    if (kolom == kolommen.end() || kolom->breuk || std::any_of(kolommen.begin(), kolommen.end(), [](const KolomVoorstel& k) { return k.veld == Bulkveld::Eenheid; }))
        return false;
    const QStringList woorden = kaleKop(kolom->kop).split(QLatin1Char(' ')); // "duur" holds "uur" and says nothing of it
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

Bulkveld veldVanAantal(const BestandVoorstel& voorstel)
{
    const auto heeft = [&](Bulkveld v) { return std::any_of(voorstel.kolommen.begin(), voorstel.kolommen.end(), [v](const KolomVoorstel& k) { return k.veld == v; }); };
    if (!heeft(Bulkveld::Aantal) && heeft(Bulkveld::Minuten) != heeft(Bulkveld::Blokken))
        return heeft(Bulkveld::Minuten) ? Bulkveld::Minuten : Bulkveld::Blokken;
    return voorstel.wijze.duur == Duurmaat::Minuten && !heeft(Bulkveld::Eenheid) ? Bulkveld::Minuten : Bulkveld::Aantal;
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
    voorstel.afgekapt = std::any_of(rijen.begin() + std::max(kop, 0), rijen.end(), [](const BronRij& rij) { return rij.teBreed; });
    std::vector<QStringList> waarden;
    for (qsizetype k = 0; k < breedte; ++k) {
        KolomVoorstel kolom;
        kolom.kop = kop < 0 ? QString() : rijen[size_t(kop)].velden.value(k).trimmed().left(langsteKop);
        const Waarden hier = waardenVan(rijen, eerste, k);
        waarden.push_back(hier.alle);
        for (const QString& w : waarden.back()) {
            if (kolom.voorbeelden.size() < 3 && !kolom.voorbeelden.contains(w))
                kolom.voorbeelden << w.left(80);
            kolom.heel |= ascii::allDigits(w);
            kolom.breuk |= isGetal(w) && (w.contains(QLatin1Char(',')) || w.contains(QLatin1Char('.')));
        }
        telTekens(kolom, hier.teksten);
        voorstel.kolommen.push_back(kolom);
    }
    verdeelVelden(voorstel.kolommen, waarden);
    for (KolomVoorstel& kolom : voorstel.kolommen)
        kolom.vast = kolom.veld == Bulkveld::DatumTot && (soort == BronSoort::Ubl || soort == BronSoort::Pdf);
    voorstel.getallenVast = soort == BronSoort::Ubl;
    raadWijze(voorstel);
    voorstel.ontbreekt = ontbrekendeVelden(voorstel.kolommen);
    return voorstel;
}

namespace {

/// Of what the profile does not know our own guess is shown, unless the profile has that field elsewhere: a person says what it is.
void vraagNieuwe(std::vector<KolomVoorstel>& kolommen, const std::vector<KolomVoorstel>& geraden)
{
    for (size_t i = 0; i < kolommen.size(); ++i) {
        if (!kolommen[i].nieuw)
            continue;
        const Bulkveld veld = geraden[i].veld;
        const bool vrij = std::none_of(kolommen.begin(), kolommen.end(), [veld](const KolomVoorstel& k) { return k.veld == veld; });
        kolommen[i].veld = vrij ? veld : Bulkveld::Geen;
        kolommen[i].zekerheid = vrij ? geraden[i].zekerheid : 0;
    }
}

} // namespace

QStringList BestandVoorstel::nieuweKolommen() const
{
    QStringList uit;
    for (size_t i = 0; i < kolommen.size(); ++i) {
        if (kolommen[i].nieuw)
            uit << (kolommen[i].kop.isEmpty() ? QString::number(i + 1) : kolommen[i].kop);
    }
    return uit;
}

std::optional<BestandVoorstel> metProfiel(const BestandVoorstel& voorstel, const Bulkprofiel& profiel)
{
    if (voorstel.kopregel == 0) // a profile knows columns by their headings
        return std::nullopt;
    // What the file itself proves wins: a profile with the other order would swap days and months.
    const Geschreven in = geschrevenIn(voorstel);
    if ((in.dagenZeggenHet() && voorstel.wijze.volgorde != profiel.wijze.volgorde) || ((voorstel.getallenVast || in.getallenZeggenHet()) && voorstel.wijze.decimaalPunt != profiel.wijze.decimaalPunt))
        return std::nullopt;
    BestandVoorstel uit = voorstel;
    for (KolomVoorstel& kolom : uit.kolommen) {
        kolom.veld = kolom.vast ? kolom.veld : Bulkveld::Geen;
        kolom.zekerheid = 1000;
        kolom.nieuw = kolom.herkend && !kolom.vast;
    }
    std::vector<bool> genoemd(uit.kolommen.size()); // two columns may have one heading: in their order
    for (const auto& [kop, veld] : profiel.velden) {
        size_t k = 0;
        while (k < uit.kolommen.size() && (genoemd[k] || kaleKop(uit.kolommen[k].kop) != kaleKop(kop.left(langsteKop))))
            ++k;
        if (k == uit.kolommen.size()) {
            if (veld != Bulkveld::Geen)
                return std::nullopt;
            continue;
        }
        genoemd[k] = true;
        uit.kolommen[k].nieuw = false;
        if (veld != Bulkveld::Geen)
            uit.kolommen[k].veld = veld;
    }
    vraagNieuwe(uit.kolommen, voorstel.kolommen);
    uit.wijze = profiel.wijze;
    uit.volgordeZeker = uit.decimaalZeker = true;
    uit.ontbreekt = ontbrekendeVelden(uit.kolommen);
    return uit;
}

Bulkprofiel alsProfiel(const BestandVoorstel& voorstel, const QString& naam, const QString& agb)
{
    Bulkprofiel profiel{naam, agb, {}, voorstel.wijze};
    for (const KolomVoorstel& kolom : voorstel.kolommen) {
        if (kolom.veld != Bulkveld::Geen || kolom.herkend)
            profiel.velden.push_back({kolom.kop, kolom.veld});
    }
    return profiel;
}

} // namespace pgb
