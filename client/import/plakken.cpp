#include "client/import/plakken.h"
#include "client/import/naam_gelijkenis.h"
#include "client/import/tijd_tekst.h"
#include "shared/base/ascii.h"
#include "shared/base/duur.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr qsizetype maxTekst = 1024 * 1024;
constexpr qsizetype maxMaat = 120;
constexpr int meesteGenoemd = 5;
constexpr qsizetype langsteGenoemd = 40;

using Blok = std::vector<QStringList>;

Blok blokVan(const QString& tekst)
{
    Blok blok;
    const auto regels = QStringView(tekst).split(QLatin1Char('\n'));
    for (QStringView regel : regels) {
        if (blok.size() >= size_t(maxMaat))
            break;
        if (regel.endsWith(QLatin1Char('\r')))
            regel.chop(1);
        QStringList velden;
        for (QStringView veld : regel.split(QLatin1Char('\t'))) {
            veld = veld.trimmed();
            if (veld.size() >= 2 && veld.startsWith(QLatin1Char('"')) && veld.endsWith(QLatin1Char('"')))
                veld = veld.mid(1, veld.size() - 2);
            if (velden.size() < maxMaat)
                velden << veld.left(100).toString();
        }
        blok.push_back(velden);
    }
    while (!blok.empty() && blok.back().join(QString()).isEmpty())
        blok.pop_back();
    qsizetype breedte = 0;
    for (const QStringList& rij : blok)
        breedte = std::max(breedte, rij.size());
    for (QStringList& rij : blok) {
        while (rij.size() < breedte)
            rij << QString();
    }
    return blok;
}

Blok gekanteld(const Blok& blok)
{
    Blok uit(blok.empty() ? 0 : size_t(blok.front().size()));
    for (const QStringList& rij : blok) {
        for (qsizetype k = 0; k < rij.size(); ++k)
            uit[size_t(k)] << rij[k];
    }
    return uit;
}

bool isTotaal(const QString& tekst)
{
    return tekst.contains(QLatin1String("totaal"), Qt::CaseInsensitive) || tekst.contains(QLatin1String("total"), Qt::CaseInsensitive)
        || tekst.compare(QLatin1String("afspraak"), Qt::CaseInsensitive) == 0
        || tekst.compare(QLatin1String("som"), Qt::CaseInsensitive) == 0;
}

bool isWaarde(const QString& tekst)
{
    return tekst.isEmpty() || tekst == QLatin1String("-") || duurFromTekst(tekst) || aantalHonderdstenFromTekst(tekst);
}

bool isNaam(const QString& tekst)
{
    return tekst.size() >= 2 && !isWaarde(tekst) && std::any_of(tekst.begin(), tekst.end(), [](QChar c) { return c.isLetter(); });
}

/// True when the texts are headings of days. Bare numbers are only that when they count up one by one, three at least.
bool zijnDagen(const QStringList& koppen, const Periode& maand)
{
    int dagen = 0, kaal = 0, vorige = 0;
    bool oplopend = true;
    for (const QString& kop : koppen) {
        if (kop.isEmpty() || isTotaal(kop))
            continue;
        const int dag = dagUitKop(kop, maand);
        if (dag == 0)
            return false;
        if (ascii::allDigits(kop)) {
            oplopend &= kaal == 0 || dag == vorige + 1;
            vorige = dag;
            ++kaal;
        }
        ++dagen;
    }
    return dagen > 0 && (kaal == 0 || (oplopend && kaal >= 3));
}

QStringList kolom(const Blok& blok, qsizetype k, size_t vanaf)
{
    QStringList uit;
    for (size_t i = vanaf; i < blok.size(); ++i)
        uit << blok[i].value(k);
    return uit;
}

bool heeftNamen(const Blok& blok, size_t vanaf)
{
    const QStringList eerste = kolom(blok, 0, vanaf);
    return std::any_of(eerste.begin(), eerste.end(), isNaam);
}

/// Rows of the block as rows of the grid (-1 = leave out), asking for what is not clear.
std::vector<int> rijenVan(const Blok& blok, size_t vanaf, const QStringList& rijNamen, const QHash<QString, int>& keuze, PlakPlan& plan)
{
    const QStringList namen = kolom(blok, 0, vanaf);
    const QHash<QString, int> voorstel = naamVoorstel(namen, rijNamen);
    std::vector<int> rijen;
    for (const QString& naam : namen) {
        if (naam.isEmpty() || isTotaal(naam)) {
            rijen.push_back(-1);
        } else if (keuze.contains(naam) || voorstel.contains(naam)) {
            rijen.push_back(keuze.value(naam, voorstel.value(naam, -1)));
        } else {
            rijen.push_back(-1);
            if (!plan.onbekend.contains(naam))
                plan.onbekend << naam;
        }
    }
    return rijen;
}

int dagVanPeriode(QDate dag, const Periode& periode) { return int(periode.van.daysTo(dag)) + 1; }

} // namespace

int dagUitKop(QStringView kop, const Periode& maand)
{
    const QString tekst = kop.trimmed().toString().toLower();
    if (const auto datum = datumUitTekst(tekst)) {
        const QDate dag = datum->als(DatumVolgorde::DagMaand);
        return maand.contains(dag) ? dagVanPeriode(dag, maand) : dag.isValid() ? -1 : 0;
    }
    static const char* const woorden[] = {"ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
                                          "vrijdag", "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    static const char* const maanden[] = {"jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
    int dag = 0;
    bool andereMaand = false;
    for (const QString& deel : QString(tekst).replace(QLatin1Char('/'), QLatin1Char('-')).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList paar = deel.split(QLatin1Char('-'));
        const auto getal = ascii::number(paar.first(), 2);
        const auto maandGetal = paar.size() == 2 ? ascii::number(paar.last(), 2) : std::optional<qint64>();
        if (getal && dag == 0 && (paar.size() == 1 || maandGetal)) {
            dag = int(*getal);
            andereMaand |= maandGetal && *maandGetal != maand.van.month();
        } else if (std::none_of(std::begin(woorden), std::end(woorden), [&](const char* w) { return deel == QLatin1String(w); })) {
            const bool isMaand = std::any_of(std::begin(maanden), std::end(maanden),
                                             [&](const char* m) { return deel.startsWith(QLatin1String(m)); });
            if (!isMaand || dag == 0)
                return 0;
            const QLatin1String onze(maanden[maand.van.month() - 1]);
            andereMaand |= !deel.startsWith(onze) || (maand.van.month() == 3 && deel.startsWith(QLatin1String("mei")));
        }
    }
    if (dag < 1 || dag > 31)
        return 0;
    const QDate datum(maand.van.year(), maand.van.month(), dag);
    return andereMaand || !maand.contains(datum) ? -1 : dagVanPeriode(datum, maand);
}

PlakPlan plakPlan(const QString& tekst, const QStringList& rijNamen, const Periode& maand, const PlakBegin& begin,
                  const QHash<QString, int>& keuze)
{
    PlakPlan plan;
    if (tekst.size() > maxTekst) {
        plan.teGroot = true;
        return plan;
    }
    Blok blok = blokVan(tekst);
    if (blok.empty())
        return plan;
    // Days in the first column: the block is turned against the way it is worked out here.
    const bool dagenOmlaag = zijnDagen(kolom(blok, 0, 1), maand) && !zijnDagen(blok.front().mid(1), maand) && blok.size() > 1
        && blok.front().size() > 1;
    const bool kop = dagenOmlaag || (blok.size() > 1 && (zijnDagen(blok.front().mid(1), maand) || zijnDagen(blok.front(), maand)))
        || (blok.size() > 1 && blok.front().size() == 1 && zijnDagen(blok.front(), maand));
    if (dagenOmlaag || (begin.gedraaid && !kop))
        blok = gekanteld(blok);
    const size_t eersteRij = kop ? 1 : 0;
    const bool namen = heeftNamen(blok, eersteRij);
    const qsizetype eersteKolom = namen || (kop && dagUitKop(blok.front().front(), maand) == 0) ? 1 : 0;
    if (!kop && !namen) {
        plan.rijen = int(blok.size());
        plan.dagen = int(blok.front().size());
    }
    const std::vector<int> rijen = namen ? rijenVan(blok, eersteRij, rijNamen, keuze, plan) : std::vector<int>();
    for (size_t i = eersteRij; i < blok.size(); ++i) {
        const int rij = namen ? rijen[i - eersteRij] : begin.rij + int(i - eersteRij);
        if (namen && rij < 0)
            continue;
        for (qsizetype k = eersteKolom; k < blok[i].size(); ++k) {
            if (kop && dagUitKop(blok.front()[k], maand) == 0)
                continue;
            const int dag = kop ? dagUitKop(blok.front()[k], maand) : begin.dag + int(k - eersteKolom);
            const QString waarde = blok[i][k] == QLatin1String("-") ? QString() : blok[i][k];
            if (dag >= 1 && dag <= maand.dagen() && rij < rijNamen.size())
                plan.cellen.push_back({rij, dag, waarde});
            else if (!waarde.isEmpty() && rij >= rijNamen.size())
                ++plan.onder;
            else if (!waarde.isEmpty() && ++plan.buiten <= meesteGenoemd)
                plan.nietGeplakt << (kop ? waarde + QStringLiteral(" (%1)").arg(blok.front()[k]) : waarde).left(langsteGenoemd);
        }
    }
    return plan;
}

PlakPlan herhaald(PlakPlan plan, int rijen, int dagen)
{
    if (plan.rijen == 0 || plan.buiten + plan.onder > 0 || rijen % plan.rijen != 0 || dagen % plan.dagen != 0)
        return plan;
    const std::vector<PlakCel> een = plan.cellen;
    for (int rij = 0; rij < rijen; rij += plan.rijen) {
        for (int dag = 0; dag < dagen; dag += plan.dagen) {
            for (const PlakCel& cel : een) {
                if (rij > 0 || dag > 0)
                    plan.cellen.push_back({cel.rij + rij, cel.dag + dag, cel.tekst});
            }
        }
    }
    return plan;
}

} // namespace pgb
