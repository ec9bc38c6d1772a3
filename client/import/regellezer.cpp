#include "client/import/kolommen.h"
#include "shared/base/ascii.h"
#include "shared/base/clean_text.h"
#include "shared/base/duur.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/declaratie/bezoek.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace pgb {
namespace {

/// What a word in the column of units stands for: the unit, and how many minutes one is (0 = no time).
struct EenheidWoord {
    const char* woord;
    Eenheid eenheid;
    int minuten;
};
constexpr std::array eenheden{
    EenheidWoord{"uur", Eenheid::Uur, 60},         EenheidWoord{"uren", Eenheid::Uur, 60},      EenheidWoord{"u", Eenheid::Uur, 60},
    EenheidWoord{"hour", Eenheid::Uur, 60},        EenheidWoord{"hours", Eenheid::Uur, 60},     EenheidWoord{"minuut", Eenheid::Uur, 1},
    EenheidWoord{"minuten", Eenheid::Uur, 1},      EenheidWoord{"min", Eenheid::Uur, 1},        EenheidWoord{"blok", Eenheid::Uur, minutenPerBlok},
    EenheidWoord{"blokken", Eenheid::Uur, minutenPerBlok},      EenheidWoord{"5 minuten", Eenheid::Uur, 5},  EenheidWoord{"dagdeel", Eenheid::Dagdeel, 0},
    EenheidWoord{"dagdelen", Eenheid::Dagdeel, 0}, EenheidWoord{"etmaal", Eenheid::Etmaal, 0},  EenheidWoord{"etmalen", Eenheid::Etmaal, 0},
    EenheidWoord{"stuk", Eenheid::Stuk, 0},        EenheidWoord{"stuks", Eenheid::Stuk, 0},     EenheidWoord{"km", Eenheid::Kilometer, 0},
    EenheidWoord{"kilometer", Eenheid::Kilometer, 0}, EenheidWoord{"maand", Eenheid::Maand, 0}, EenheidWoord{"nacht", Eenheid::Nacht, 0},
    EenheidWoord{"dag", Eenheid::Dag, 0},          EenheidWoord{"weekend", Eenheid::Weekend, 0}, EenheidWoord{"midweek", Eenheid::Midweek, 0},
    EenheidWoord{"week", Eenheid::Week, 0}};

void onleesbaar(Bulkregel& regel, Bulkveld veld, const QString& tekst)
{
    if (regel.onleesbaar == Bulkveld::Geen) {
        regel.onleesbaar = veld;
        regel.onleesbareTekst = tekst.left(80);
    } else if (regel.onleesbaar != veld) {
        regel.ookOnleesbaar.push_back({veld, tekst.left(80)});
    }
}

/// At most `cijfers` digits behind the comma: a spreadsheet keeps more than anybody typed.
QString afgekapt(QString getal, qsizetype cijfers)
{
    const qsizetype komma = getal.indexOf(QLatin1Char(','));
    return komma >= 0 && getal.size() - komma - 1 > cijfers ? getal.left(komma + 1 + cijfers) : getal;
}

/// Of care that is counted by these, one is of more days by itself.
bool isVanMeerDagen(Eenheid eenheid)
{
    return eenheid == Eenheid::Maand || eenheid == Eenheid::Week || eenheid == Eenheid::Midweek || eenheid == Eenheid::Weekend;
}

/// A visit from evening to morning, or a night, ends on the day after; all else that ends on another day is of a period.
bool isVanEenDag(const Bulkregel& regel, QDate tot)
{
    if (tot == regel.datum || isVanMeerDagen(regel.eenheid))
        return true;
    const bool nacht = (regel.begin && regel.eind && *regel.eind <= *regel.begin) || regel.eenheid == Eenheid::Nacht || regel.eenheid == Eenheid::Etmaal;
    return nacht && tot == regel.datum.addDays(1);
}

/// The amount follows from a price per minute or per block of five, and not from one per hour.
bool isPrijsPerDeel(const Bulkregel& regel)
{
    if (!regel.tarief || !regel.bedrag || regel.aantal <= 0)
        return false;
    const auto naast = [&](int minuten) {
        return std::abs((regelBedrag(Duur{qint32(std::min<qint64>(regel.aantal, 50'000))}, Tarief{regel.tarief->honderdduizendsten * 60 / minuten}) - *regel.bedrag).centen);
    };
    // Somebody who rounded the price is off by half a per cent at most.
    const qint64 best = std::min(naast(1), naast(minutenPerBlok));
    return best < naast(60) && best * 200 <= std::abs(regel.bedrag->centen);
}

/// What goes by on these days of a visit more, or less, than the clock shows.
void metVerzetteKlok(std::vector<DagDuur>& dagen, QTime begin, QTime eind)
{
    for (size_t k = 0; k < dagen.size(); ++k) {
        const bool laatste = k + 1 == dagen.size();
        const QDate dag = dagen[k].datum;
        const bool totMiddernacht = !laatste || eind == QTime(0, 0);
        dagen[k].duur.minuten += qint32(extraSeconden(dag, k == 0 ? begin : QTime(0, 0), totMiddernacht ? dag.addDays(1) : dag, totMiddernacht ? QTime(0, 0) : eind) / 60);
    }
}

bool isAantal(Bulkveld veld) { return veld == Bulkveld::Aantal || veld == Bulkveld::Minuten || veld == Bulkveld::Blokken; }

/// How many hours of a night were worked on which of its days only the times say: a quantity that they do not give is asked, for each of the days.
void vraagPerDag(Bulkregel& regel, const Bulkregel& heel, Bulkveld veld)
{
    regel.aantal = 0;
    const bool gevraagd = isAantal(heel.onleesbaar) || std::any_of(heel.ookOnleesbaar.begin(), heel.ookOnleesbaar.end(), [](const Onleesbaar& o) { return isAantal(o.veld); });
    if (!gevraagd)
        onleesbaar(regel, veld, nachtTekst(heel.aantal, *heel.begin, *heel.eind));
}

std::vector<Bulkregel> overMiddernacht(Bulkregel regel, Bulkveld veld)
{
    if (!regel.datum.isValid() || regel.tot.isValid() || !regel.begin || !regel.eind || *regel.eind >= *regel.begin || regel.eenheid != Eenheid::Uur || *regel.eind == QTime(0, 0))
        return {std::move(regel)};
    std::vector<DagDuur> dagen = dagenVan(Bezoek{regel.datum, {}, *regel.begin, *regel.eind, {}});
    const auto klopt = [&] { return regel.aantal == dagen[0].duur.minuten + dagen[1].duur.minuten; };
    if (!klopt())
        metVerzetteKlok(dagen, *regel.begin, *regel.eind);
    const bool zeker = klopt();
    if (!zeker && (regel.isRijOnleesbaar() || regel.onleesbaar == Bulkveld::Eenheid))
        return {std::move(regel)};
    const Bulkregel heel = regel;
    regel.aantal = dagen[0].duur.minuten;
    regel.eind = QTime(0, 0);
    // What the file says of the whole row says nothing of its parts.
    regel.bedrag.reset();
    Bulkregel tweede = regel;
    tweede.deel = 1;
    tweede.datum = dagen[1].datum;
    tweede.begin = QTime(0, 0);
    tweede.eind = heel.eind;
    tweede.aantal = dagen[1].duur.minuten;
    for (Bulkregel* deel : {&regel, &tweede}) {
        if (!zeker)
            vraagPerDag(*deel, heel, veld);
    }
    return {std::move(regel), std::move(tweede)};
}

} // namespace

QString Regellezer::waarde(const BronRij& rij, Bulkveld veld) const
{
    for (size_t k = 0; k < m_voorstel.kolommen.size(); ++k) {
        if (m_voorstel.kolommen[k].veld == veld)
            return cleanedLine(rij.velden.value(qsizetype(k)).trimmed());
    }
    return {};
}

/// The cell is a number of a spreadsheet.
bool Regellezer::isGetal(const BronRij& rij, Bulkveld veld) const
{
    const auto kolom = std::find_if(m_voorstel.kolommen.begin(), m_voorstel.kolommen.end(), [veld](const KolomVoorstel& k) { return k.veld == veld; });
    return rij.isGetal(kolom - m_voorstel.kolommen.begin());
}

/// The number in Dutch notation, whatever the file has; nothing = its comma may be a decimal sign in a file with points ("0,5" is never 5), or its point in
/// one with commas ("2.30" is neither 2:18 nor 2:30).
std::optional<QString> Regellezer::getal(const BronRij& rij, Bulkveld veld) const
{
    QString tekst = waarde(rij, veld);
    if (isGetal(rij, veld))
        return tekst.replace(QLatin1Char('.'), QLatin1Char(','));
    tekst.remove(QChar(u'€')).remove(QChar(0xa0)).remove(QChar(0x202f));
    tekst = tekst.trimmed();
    if (!m_voorstel.wijze.decimaalPunt) {
        // A point is for thousands, in groups of three; in a time with colons it is of the seconds.
        static const QRegularExpression duizenden(QStringLiteral("^[-+]?\\d{1,3}(\\.\\d{3})+(?!\\d)[^.]*$"));
        if (!tekst.contains(QLatin1Char('.')) || tekst.contains(QLatin1Char(':')))
            return tekst;
        return duizenden.match(tekst).hasMatch() ? std::optional(tekst.remove(QLatin1Char('.'))) : std::nullopt;
    }
    if (tekst.contains(QLatin1Char(','))) {
        // Groups of three are thousands only when a second comma or a point says so: "1,250" alone may be one and a quarter.
        static const QRegularExpression duizenden(QStringLiteral("^-?\\d{1,3}(,\\d{3})+\\.\\d+$|^-?\\d{1,3}(,\\d{3}){2,}$"));
        if (!duizenden.match(tekst).hasMatch())
            return std::nullopt;
        tekst.remove(QLatin1Char(','));
    }
    return tekst.replace(QLatin1Char('.'), QLatin1Char(','));
}

void Regellezer::leesAantal(const BronRij& rij, Bulkregel& regel) const
{
    const int per = minutenPer(rij, regel);
    if (per < 0)
        return;
    const Bulkveld veld = veldVoorMaat(per);
    const QString minuten = waarde(rij, Bulkveld::Minuten), blokken = waarde(rij, Bulkveld::Blokken);
    const std::optional<QString> aantal = getal(rij, Bulkveld::Aantal);
    if (!aantal)
        return onleesbaar(regel, veld, waarde(rij, Bulkveld::Aantal));
    if (aantal->isEmpty() && minuten.isEmpty() && blokken.isEmpty()) {
        if (!regel.begin || !regel.eind || regel.eenheid != Eenheid::Uur)
            return onleesbaar(regel, veld, {});
        return leesTijden(rij, veld, regel);
    }
    if (regel.eenheid == Eenheid::Uur)
        return leesTijd(rij, *aantal, per, regel);
    // Minutes say nothing of a part of a day, a piece or a kilometre.
    const auto n = aantalHonderdstenFromTekst(*aantal);
    n ? void(regel.aantal = *n) : onleesbaar(regel, Bulkveld::Aantal, aantal->isEmpty() ? minuten + blokken : *aantal);
}

/// How long the visit lasted by its times alone.
void Regellezer::leesTijden(const BronRij& rij, Bulkveld veld, Bulkregel& regel) const
{
    const bool heleDag = *regel.begin == QTime(0, 0) && isEindeVanDag(waarde(rij, Bulkveld::Eind));
    std::vector<DagDuur> dagen = heleDag ? std::vector<DagDuur>{{regel.datum, {}, {24 * 60}}} : dagenVan(Bezoek{regel.datum, {}, *regel.begin, *regel.eind, {}});
    if (!dagen.empty() && (isTijdOnzeker(dagen.front().datum, *regel.begin) || isTijdOnzeker(dagen.back().datum, *regel.eind)))
        return onleesbaar(regel, veld, klokTekst(*regel.begin, *regel.eind));
    metVerzetteKlok(dagen, *regel.begin, *regel.eind);
    for (const DagDuur& dag : dagen)
        regel.aantal += dag.duur.minuten;
    if (heleDag)
        regel.aantal = std::min<qint64>(regel.aantal, 24 * 60); // more nobody works on a day, also on the one of 25 hours
}

int Regellezer::minutenPer(const BronRij& rij, Bulkregel& regel) const
{
    const QString woord = waarde(rij, Bulkveld::Eenheid).toLower();
    const auto eenheid = std::find_if(eenheden.begin(), eenheden.end(), [&](const EenheidWoord& e) { return woord == QLatin1String(e.woord); });
    if (!woord.isEmpty() && eenheid == eenheden.end()) {
        onleesbaar(regel, Bulkveld::Eenheid, woord);
        return -1;
    }
    if (!woord.isEmpty())
        regel.eenheid = eenheid->eenheid;
    if (regel.eenheid != Eenheid::Uur)
        return 0;
    if (const Bulkveld veld = veldVanAantal(m_voorstel); veld != Bulkveld::Aantal)
        return veld == Bulkveld::Minuten ? 1 : minutenPerBlok;
    return !woord.isEmpty() ? eenheid->minuten : m_voorstel.wijze.duur == Duurmaat::Minuten ? 1 : 60;
}

/// The field by which a number that is put in the place of the quantity means what it means in its column.
Bulkveld Regellezer::veldVoorMaat(int minutenPer) const
{
    return minutenPer == 1 ? Bulkveld::Minuten : minutenPer == minutenPerBlok ? Bulkveld::Blokken : Bulkveld::Aantal;
}

void Regellezer::leesTijd(const BronRij& rij, const QString& aantal, int per, Bulkregel& regel) const
{
    const QString minuten = waarde(rij, Bulkveld::Minuten), blokken = waarde(rij, Bulkveld::Blokken);
    const bool zonderEenheid = waarde(rij, Bulkveld::Eenheid).isEmpty();
    std::optional<qint64> uren, erbij, inBlokken;
    if (!aantal.isEmpty() && !(uren = minutenUit(aantal, zonderEenheid ? 60 : per, zonderEenheid)))
        return onleesbaar(regel, veldVoorMaat(per), aantal);
    if (!minuten.isEmpty() && !(erbij = ascii::number(minuten, 5)))
        return onleesbaar(regel, Bulkveld::Minuten, minuten);
    if (!blokken.isEmpty()) {
        if (!(inBlokken = ascii::number(blokken, 4)))
            return onleesbaar(regel, Bulkveld::Blokken, blokken);
        *inBlokken *= minutenPerBlok;
    }
    const bool minutenErbij = uren && erbij && *uren != *erbij && per == 60 && *uren % 60 == 0 && *erbij < 60; // "2" and "30" are 2:30; "2,5" and "150" say the same twice
    const std::optional<qint64> tijd = minutenErbij ? std::optional(*uren + *erbij) : uren ? uren : erbij;
    if (uren && erbij && *uren != *erbij && !minutenErbij)
        return onleesbaar(regel, Bulkveld::Minuten, QStringLiteral("%1 / %2").arg(aantal, minuten));
    if (tijd && inBlokken && *tijd != *inBlokken)
        return onleesbaar(regel, Bulkveld::Blokken, QStringLiteral("%1 / %2").arg(aantal + minuten, blokken));
    regel.aantal = tijd ? *tijd : *inBlokken;
}

/// A quantity of time in minutes; nothing = it cannot be read, or may be hours as well as minutes.
std::optional<qint64> Regellezer::minutenUit(const QString& aantal, int minutenPer, bool zonderEenheid) const
{
    const bool cijfers = ascii::allDigits(aantal);
    if (zonderEenheid && cijfers && m_geenMaat)
        return std::nullopt;
    const bool kaalGetal = std::all_of(aantal.begin(), aantal.end(), [](QChar c) { return ascii::isDigit(c) || c == QLatin1Char(','); });
    if (zonderEenheid && kaalGetal && m_voorstel.wijze.duur == Duurmaat::Minuten)
        return cijfers ? ascii::number(aantal, 5) : std::nullopt;
    if (minutenPer != 60) {
        const auto n = aantalHonderdstenFromTekst(aantal);
        return n && *n % 100 == 0 ? std::optional(*n / 100 * minutenPer) : std::nullopt;
    }
    // "02:30:00" of a program is the clock, "2:30" and "2,5" are as typed by a person.
    if (const auto seconden = aantal.count(QLatin1Char(':')) == 2 ? secondenUitTekst(aantal) : std::nullopt)
        return divideHalfUp(*seconden, 60);
    const auto duur = duurFromTekst(afgekapt(aantal, 9));
    return duur ? std::optional<qint64>(duur->duur.minuten) : std::nullopt;
}

void Regellezer::leesGeld(const BronRij& rij, Bulkregel& regel) const
{
    const std::optional<QString> tarief = getal(rij, Bulkveld::Tarief);
    if (!tarief || !tarief->isEmpty()) {
        regel.tarief = tarief ? tariefFromTekst(afgekapt(*tarief, 5)) : std::nullopt;
        if (!regel.tarief)
            onleesbaar(regel, Bulkveld::Tarief, waarde(rij, Bulkveld::Tarief));
    }
    const std::optional<QString> bedrag = getal(rij, Bulkveld::Bedrag);
    if (!bedrag || !bedrag->isEmpty()) {
        regel.bedrag = bedrag ? bedragFromTekst(*bedrag) : std::nullopt;
        if (bedrag && !regel.bedrag) {
            // More than two decimals: a spreadsheet worked it out and rounds only what it shows.
            if (const auto fijn = tariefFromTekst(afgekapt(*bedrag, 5)))
                regel.bedrag = fijn->rounded();
        }
        if (!regel.bedrag)
            onleesbaar(regel, Bulkveld::Bedrag, waarde(rij, Bulkveld::Bedrag));
    }
}

bool Regellezer::isTotaal(const BronRij& rij) const
{
    if (rij.nummer <= m_voorstel.kopregel || !waarde(rij, Bulkveld::Datum).isEmpty())
        return false;
    const auto eerste = std::find_if(rij.velden.begin(), rij.velden.end(), [](const QString& v) { return !v.trimmed().isEmpty(); });
    if (eerste == rij.velden.end())
        return false;
    // "Som" is a name too: only with what it is the sum of, it says more.
    static const QRegularExpression totaal(QStringLiteral("^((eind|sub)?(totaal|totalen|total|totals)\\b|som\\s+van\\s)"), QRegularExpression::CaseInsensitiveOption);
    const QString tekst = cleanedLine(eerste->trimmed());
    const auto vanIemand = [&](Bulkveld veld) { return !waarde(rij, veld).isEmpty() && waarde(rij, veld) != tekst; };
    const bool isRegel = (vanIemand(Bulkveld::Klant) || vanIemand(Bulkveld::Overeenkomst)) && vanIemand(Bulkveld::Functie);
    return !isRegel && totaal.match(tekst).hasMatch();
}

std::vector<Bulkregel> Regellezer::lees(const BronRij& rij) const
{
    if (rij.nummer <= m_voorstel.kopregel || isTotaal(rij))
        return {};
    Bulkregel regel;
    regel.nummer = rij.nummer;
    regel.klant = waarde(rij, Bulkveld::Klant).left(80);
    if (regel.klant.isEmpty())
        regel.klant = waarde(rij, Bulkveld::Overeenkomst).left(80);
    regel.functie = waarde(rij, Bulkveld::Functie).left(200);
    regel.factuurnummer = waarde(rij, Bulkveld::Factuurnummer).left(60);
    regel.kenmerk = waarde(rij, Bulkveld::Kenmerk).left(100);
    regel.kostenplaats = waarde(rij, Bulkveld::Kostenplaats).left(60);
    regel.agb = waarde(rij, Bulkveld::Agb).left(20);
    if (!rij.heel()) // too wide, a cell that is too long, or NUL bytes: no part of it is believed
        onleesbaar(regel, Bulkveld::Klant, QStringLiteral("…"));
    const QString dag = waarde(rij, Bulkveld::Datum);
    if (const auto datum = datumUitTekst(dag))
        regel.datum = datum->als(m_voorstel.wijze.volgorde);
    if (!regel.datum.isValid())
        onleesbaar(regel, Bulkveld::Datum, dag);
    for (const auto& [veld, doel] : {std::pair{Bulkveld::Begin, &regel.begin}, std::pair{Bulkveld::Eind, &regel.eind}}) {
        const QString tekst = waarde(rij, veld);
        if (tekst.isEmpty())
            continue;
        if (veld == Bulkveld::Eind && isEindeVanDag(tekst))
            *doel = QTime(0, 0);
        else if (const auto tijd = isGetal(rij, veld) ? tijdUitTekst(tekst) : tijdUitKolom(tekst))
            *doel = QTime(tijd->hour(), tijd->minute());
        else
            onleesbaar(regel, veld, tekst);
    }
    leesAantal(rij, regel);
    leesGeld(rij, regel);
    if (regel.eenheid == Eenheid::Uur && isPrijsPerDeel(regel))
        regel.tarief.reset(); // the amount says enough: it is compared with what was agreed
    if (const QString tot = waarde(rij, Bulkveld::DatumTot); !tot.isEmpty()) {
        const auto gelezen = datumUitTekst(tot);
        const QDate laatste = gelezen ? gelezen->als(m_voorstel.wijze.volgorde) : QDate();
        const bool vanMeerDagen = laatste.isValid() && regel.datum.isValid() && !isVanEenDag(regel, laatste); // never guessed which day it was (domain 7.6)
        if (vanMeerDagen && laatste > regel.datum)
            regel.tot = laatste;
        else if (!laatste.isValid() || vanMeerDagen)
            onleesbaar(regel, Bulkveld::DatumTot, QStringLiteral("%1 – %2").arg(regel.datum.isValid() ? regel.datum.toString(QStringLiteral("d-M-yyyy")) : dag, laatste.isValid() ? laatste.toString(QStringLiteral("d-M-yyyy")) : tot));
    }
    // A row without anything that matters is a total or a remark; so is one that has an amount alone.
    if (regel.klant.isEmpty() && regel.functie.isEmpty() && dag.isEmpty())
        return {};
    if (!regel.begin || !regel.eind || *regel.eind >= *regel.begin)
        return {std::move(regel)};
    Bulkregel maat = regel;
    return overMiddernacht(std::move(regel), veldVoorMaat(minutenPer(rij, maat)));
}

} // namespace pgb
