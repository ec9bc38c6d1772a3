#include "client/import/tijdregistratie.h"
#include "client/import/naam_gelijkenis.h"
#include "client/import/tijd_tekst.h"
#include "shared/base/nl_dag.h"
#include <QDateTime>
#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace pgb {
namespace {

constexpr size_t maxOngelezen = 500;
constexpr size_t maxBezoeken = 24; ///< of one row on one day, as when they are typed
constexpr qsizetype maxNamen = 200;
constexpr qint64 dagSeconden = 24 * 3600;
constexpr qint64 afronding = 119; ///< times of day in whole minutes differ less than two minutes from a quantity in seconds

enum Kolom { Client, Project, Taak, Omschrijving, BeginDatum, BeginTijd, EindDatum, EindTijd, Duurkolom, KolomAantal };
using Kolommen = std::array<qsizetype, KolomAantal>;

struct Indeling {
    RegistratieSoort soort;
    std::array<const char*, KolomAantal> koppen; ///< "" = the tool has no such column
    std::vector<Kolom> nodig;
};

/// Headings by which a tool is known, as it writes them; upper and lower case are told apart by nobody.
const std::vector<Indeling>& indelingen()
{
    static const std::vector<Indeling> lijst{
        {RegistratieSoort::Clockify,
         {"client", "project", "task", "description", "start date", "start time", "end date", "end time", "duration (h)"},
         {BeginDatum, BeginTijd, EindDatum, EindTijd, Duurkolom}},
        {RegistratieSoort::Toggl,
         {"client", "project", "task", "description", "start date", "start time", "end date", "end time", "duration"},
         {BeginDatum, BeginTijd, EindDatum, EindTijd, Duurkolom}},
        {RegistratieSoort::Harvest,
         {"client", "project", "task", "notes", "date", "", "", "", "hours"},
         {BeginDatum, Duurkolom}},
    };
    return lijst;
}

struct RuweRegel {
    int nummer = 0;
    int dubbelVan = 0;
    std::array<QString, KolomAantal> velden;
};

struct Ruw {
    std::optional<RegistratieSoort> soort;
    Kolommen kolommen{};
    std::vector<RuweRegel> regels;
    QHash<QStringList, int> gezien; ///< number of the first line with these cells
};

void voegOngelezen(std::vector<OngelezenRegel>& lijst, int& aantal, OngelezenRegel regel)
{
    ++aantal;
    regel.waarde.truncate(60);
    if (lijst.size() < maxOngelezen)
        lijst.push_back(std::move(regel));
}

bool herken(const QStringList& koppen, Ruw& ruw)
{
    QStringList klein;
    for (const QString& kop : koppen)
        klein << kop.trimmed().toLower();
    for (const Indeling& indeling : indelingen()) {
        Kolommen kolommen{};
        for (int k = 0; k < KolomAantal; ++k) {
            const QLatin1String naam(indeling.koppen[size_t(k)]);
            kolommen[size_t(k)] = naam.isEmpty() ? -1 : klein.indexOf(QString(naam));
        }
        if (std::all_of(indeling.nodig.begin(), indeling.nodig.end(), [&](Kolom k) { return kolommen[k] >= 0; })) {
            ruw.soort = indeling.soort;
            ruw.kolommen = kolommen;
            return true;
        }
    }
    return false;
}

/// DD/MM or MM/DD: what cannot be otherwise decides; else what puts most lines in the month; else the American order of the tools.
DatumVolgorde volgordeVan(const std::vector<RuweRegel>& regels, const Periode& maand)
{
    int dagEerst = 0, maandEerst = 0, dagInMaand = 0, maandInMaand = 0;
    for (const RuweRegel& regel : regels) {
        const auto datum = datumUitTekst(regel.velden[BeginDatum]);
        if (!datum || datum->iso)
            continue;
        dagEerst += datum->eerste > 12 ? 1 : 0;
        maandEerst += datum->tweede > 12 ? 1 : 0;
        dagInMaand += maand.contains(datum->als(DatumVolgorde::DagMaand)) ? 1 : 0;
        maandInMaand += maand.contains(datum->als(DatumVolgorde::MaandDag)) ? 1 : 0;
    }
    if (dagEerst != maandEerst)
        return dagEerst > maandEerst ? DatumVolgorde::DagMaand : DatumVolgorde::MaandDag;
    return dagInMaand > maandInMaand ? DatumVolgorde::DagMaand : DatumVolgorde::MaandDag;
}

/// The column that says best which zorgfunctie it was: task, project or description. Free text that is hardly like any of them comes last:
/// that a few of its letters are alike is chance.
std::vector<Kolom> naamVolgorde(const std::vector<RuweRegel>& regels, const QStringList& functies)
{
    std::vector<std::pair<int, Kolom>> scores;
    for (const Kolom kolom : {Taak, Project, Omschrijving}) {
        QStringList namen;
        for (const RuweRegel& regel : regels) {
            const QString& naam = regel.velden[kolom];
            if (!naam.isEmpty() && namen.size() < 20 && !namen.contains(naam))
                namen << naam;
        }
        int som = 0;
        for (const QString& naam : namen) {
            int beste = 0;
            for (const QString& functie : functies)
                beste = std::max(beste, naamGelijkenis(naam, functie));
            som += beste;
        }
        const int gemiddeld = namen.isEmpty() ? -1 : som / int(namen.size());
        scores.emplace_back(kolom == Omschrijving && gemiddeld < naamGenoeg ? -1 : gemiddeld, kolom);
    }
    std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Kolom> volgorde;
    for (const auto& [score, kolom] : scores)
        volgorde.push_back(kolom);
    return volgorde;
}

/// Reads one line; a reason when it gives no hours.
std::optional<OngelezenRegel> leesRegel(const RuweRegel& ruw, const Indeling& indeling, DatumVolgorde volgorde, Registratieregel& uit)
{
    const auto weg = [&](RegelReden reden, const QString& waarde) { return OngelezenRegel{ruw.nummer, reden, waarde}; };
    const auto datum = datumUitTekst(ruw.velden[BeginDatum]);
    uit.datum = datum ? datum->als(volgorde) : QDate();
    if (!uit.datum.isValid())
        return weg(RegelReden::GeenDatum, ruw.velden[BeginDatum]);
    const auto seconden = secondenUitTekst(ruw.velden[Duurkolom]);
    if (!seconden)
        return weg(RegelReden::GeenDuur, ruw.velden[Duurkolom]);
    uit.seconden = *seconden;
    if (uit.seconden > dagSeconden)
        return weg(RegelReden::TeLang, ruw.velden[Duurkolom]);
    if (indeling.koppen[BeginTijd][0] == '\0')
        return std::nullopt;
    const auto begin = tijdUitTekst(ruw.velden[BeginTijd]);
    const bool middernacht = isEindeVanDag(ruw.velden[EindTijd]);
    const auto eind = middernacht ? std::optional(QTime(0, 0)) : tijdUitTekst(ruw.velden[EindTijd]);
    if (!begin || !eind)
        return weg(RegelReden::GeenTijd, ruw.velden[begin ? EindTijd : BeginTijd]);
    const auto eindDatumTekst = datumUitTekst(ruw.velden[EindDatum]);
    const QDate eindDatum = eindDatumTekst ? eindDatumTekst->als(volgorde) : QDate();
    if (!eindDatum.isValid())
        return weg(RegelReden::GeenDatum, ruw.velden[EindDatum]);
    const qint64 dagen = uit.datum.daysTo(eindDatum) + (middernacht ? 1 : 0);
    if (dagen < 0 || (dagen == 0 && *eind < *begin))
        return weg(RegelReden::EindVoorBegin, ruw.velden[EindDatum] + QLatin1Char(' ') + ruw.velden[EindTijd]);
    if (dagen > 1 || (dagen == 1 && *eind > *begin))
        return weg(RegelReden::TeLang, ruw.velden[EindDatum]);
    uit.begin = *begin;
    uit.eind = *eind;
    uit.volgendeDag = dagen == 1;
    const auto wijktAf = [&](qint64 tussen) { return std::abs(tussen - uit.seconden) > afronding; };
    const qint64 tussen = uit.tussenTijden();
    if (wijktAf(tussen) && wijktAf(tussen + extraSeconden(uit.datum, uit.begin, uit.datum.addDays(dagen), uit.eind))) {
        uit.opgegeven = uit.seconden;
        uit.seconden = std::min(tussen, uit.seconden);
    }
    return std::nullopt;
}

void voegNaam(QStringList& lijst, const QString& naam)
{
    if (!naam.isEmpty() && lijst.size() < maxNamen && !lijst.contains(naam))
        lijst << naam;
}

/// What of one line falls on one day.
struct DeelVanDag {
    QDate dag;
    qint64 seconden = 0;
    std::optional<GetyptBezoek> bezoek = {}; ///< when its times say it by the minute
};

std::vector<DeelVanDag> delenVan(const Registratieregel& regel)
{
    // Past midnight the clock decides; within a day the quantity of the tool does, which may leave out a pause.
    const qint64 totMiddernacht = regel.volgendeDag ? dagSeconden - QTime(0, 0).secsTo(regel.begin) : dagSeconden;
    const qint64 eersteDag = std::min(regel.seconden, totMiddernacht);
    const bool opDeKlok = regel.begin.isValid() && regel.eind.isValid() && regel.begin.second() == 0 && regel.eind.second() == 0 && regel.tussenTijden() == regel.seconden;
    std::vector<DeelVanDag> uit;
    const auto voeg = [&](QDate dag, qint64 seconden, QTime begin, QTime eind) {
        if (seconden <= 0)
            return;
        uit.push_back({dag, seconden});
        if (opDeKlok && begin != eind)
            uit.back().bezoek = GetyptBezoek{begin, eind, Duur{qint32(seconden / 60)}};
    };
    voeg(regel.datum, eersteDag, regel.begin, regel.volgendeDag ? QTime(0, 0) : regel.eind);
    voeg(regel.datum.addDays(1), regel.seconden - eersteDag, QTime(0, 0), regel.eind);
    return uit;
}

struct Som {
    qint64 seconden = 0;
    bool metTijden = true;
    std::vector<GetyptBezoek> bezoeken;

    void voegToe(const DeelVanDag& deel)
    {
        seconden += deel.seconden;
        metTijden = metTijden && deel.bezoek && bezoeken.size() < maxBezoeken;
        if (metTijden)
            bezoeken.push_back(*deel.bezoek);
    }
};
using Sommen = std::map<std::pair<int, QDate>, Som>;

/// Seconds are summed per day before they become whole minutes, so that many short visits lose nothing.
std::vector<RegistratieUren::Dag> dagenUit(Sommen sommen)
{
    std::vector<RegistratieUren::Dag> dagen;
    for (auto& [plaats, som] : sommen) {
        const Duur duur{qint32(divideHalfUp(som.seconden, 60))};
        if (duur.minuten <= 0)
            continue;
        dagen.push_back({plaats.first, plaats.second, duur});
        if (!som.metTijden)
            continue;
        std::stable_sort(som.bezoeken.begin(), som.bezoeken.end(), [](const GetyptBezoek& a, const GetyptBezoek& b) { return a.begin < b.begin; });
        dagen.back().bezoeken = std::move(som.bezoeken);
    }
    return dagen;
}

/// Each line that begins before one that began earlier has ended, beside the one of those that ends last.
std::vector<Overlap> overlapVan(std::vector<const Registratieregel*> regels)
{
    std::erase_if(regels, [](const Registratieregel* r) { return !r->begin.isValid() || r->tussenTijden() <= 0; });
    const auto begin = [](const Registratieregel* r) { return QDateTime(r->datum, r->begin, Qt::UTC); }; // as the clock shows it
    const auto eind = [&](const Registratieregel* r) { return begin(r).addSecs(r->tussenTijden()); };
    std::stable_sort(regels.begin(), regels.end(), [&](const Registratieregel* a, const Registratieregel* b) { return begin(a) < begin(b); });
    std::vector<Overlap> uit;
    const Registratieregel* langste = nullptr;
    for (const Registratieregel* regel : regels) {
        if (langste && begin(regel) < eind(langste))
            uit.push_back({*langste, *regel});
        if (!langste || eind(regel) > eind(langste))
            langste = regel;
    }
    return uit;
}

} // namespace

qint64 Registratieregel::tussenTijden() const
{
    return begin.secsTo(eind) + (volgendeDag ? dagSeconden : 0);
}

Outcome<Registratie> leesRegistratie(QIODevice& bestand, const Periode& maand, const QStringList& functies, const CsvGrenzen& grenzen)
{
    Ruw ruw;
    Registratie uit;
    const Outcome<CsvKenmerken> gelezen = leesCsv(bestand, grenzen, [&](CsvRij&& rij) {
        if (!ruw.soort)
            return rij.heel() && herken(rij.velden, ruw);
        if (!rij.heel()) {
            const RegelReden reden = rij.nulTekens ? RegelReden::VreemdeTekens : RegelReden::TeBreed;
            voegOngelezen(uit.ongelezen, uit.ongelezenAantal, {rij.nummer, reden, {}});
            return true;
        }
        const auto eerste = ruw.gezien.constFind(rij.velden);
        RuweRegel regel{rij.nummer, eerste == ruw.gezien.constEnd() ? 0 : *eerste, {}};
        if (!regel.dubbelVan)
            ruw.gezien.insert(rij.velden, rij.nummer);
        for (size_t k = 0; k < KolomAantal; ++k)
            regel.velden[k] = rij.velden.value(ruw.kolommen[k]).trimmed();
        ruw.regels.push_back(std::move(regel));
        return true;
    });
    if (!gelezen)
        return gelezen.problem();
    if (!ruw.soort)
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral(u"kopregelOnbekend"), {}, {}, {}};
    uit.soort = *ruw.soort;
    const DatumVolgorde volgorde = volgordeVan(ruw.regels, maand);
    const std::vector<Kolom> naamKolommen = naamVolgorde(ruw.regels, functies);
    const auto& indeling = *std::find_if(indelingen().begin(), indelingen().end(),
                                         [&](const Indeling& i) { return i.soort == uit.soort; });
    for (const RuweRegel& regel : ruw.regels) {
        Registratieregel nieuw{regel.nummer, regel.velden[Client], {}, {}, {}, {}, false, 0};
        nieuw.dubbelVan = regel.dubbelVan;
        if (auto ongelezen = leesRegel(regel, indeling, volgorde, nieuw)) {
            voegOngelezen(uit.ongelezen, uit.ongelezenAantal, std::move(*ongelezen));
            continue;
        }
        for (auto kolom = naamKolommen.begin(); kolom != naamKolommen.end() && nieuw.naam.isEmpty(); ++kolom)
            nieuw.naam = regel.velden[*kolom];
        voegNaam(uit.namen, nieuw.naam);
        voegNaam(uit.clienten, nieuw.client);
        uit.regels.push_back(std::move(nieuw));
    }
    return uit;
}

RegistratieUren urenVan(const Registratie& registratie, const RegistratieKeuze& keuze, const Periode& maand)
{
    RegistratieUren uit;
    Sommen sommen;
    std::vector<const Registratieregel*> geteld;
    for (const Registratieregel& regel : registratie.regels) {
        const auto weg = [&](RegelReden reden, const QString& waarde) {
            voegOngelezen(uit.weggelaten, uit.weggelatenAantal, {regel.nummer, reden, waarde});
        };
        if (!keuze.client.isEmpty() && regel.client != keuze.client) {
            weg(RegelReden::AndereClient, regel.client);
            continue;
        }
        const int rij = keuze.rijVan.value(regel.naam, -1);
        if (rij < 0) {
            weg(RegelReden::NietGekozen, regel.naam);
            continue;
        }
        const bool dubbel = regel.dubbelVan > 0;
        bool gebruikt = false;
        QString buiten;
        for (const DeelVanDag& deel : delenVan(regel)) {
            if (!maand.contains(deel.dag)) {
                if (buiten.isEmpty())
                    buiten = deel.dag.toString(Qt::ISODate);
                continue;
            }
            gebruikt = true;
            if (!dubbel || keuze.dubbeleTellen)
                sommen[{rij, deel.dag}].voegToe(dubbel ? DeelVanDag{deel.dag, deel.seconden} : deel); // two visits at one time are never taken: only its hours count
        }
        if (!buiten.isEmpty() && gebruikt)
            voegOngelezen(uit.weggelaten, uit.deelsAantal, {regel.nummer, RegelReden::BuitenMaand, buiten});
        else if (!buiten.isEmpty())
            weg(RegelReden::BuitenMaand, buiten);
        if (!gebruikt)
            continue;
        if (dubbel)
            uit.dubbel.push_back(regel);
        else
            geteld.push_back(&regel);
        if (dubbel && !keuze.dubbeleTellen)
            continue;
        if (regel.opgegeven > 0)
            uit.tijdWijktAf.push_back(regel);
        ++uit.gebruikteRegels;
    }
    uit.overlap = overlapVan(std::move(geteld));
    uit.dagen = dagenUit(std::move(sommen));
    return uit;
}

} // namespace pgb
