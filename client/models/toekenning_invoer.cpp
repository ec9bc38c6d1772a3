#include "client/models/toekenning_invoer.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct ToekenningInvoerWoorden {
    Q_DECLARE_TR_FUNCTIONS(ToekenningInvoer)
};

constexpr size_t mostLevels = 200;
constexpr int longestNumber = 40;

QString totaalFunctie(Wet wet)
{
    for (const Zorgfunctie& functie : zorgfuncties()) {
        if (functie.wet == wet && isTotaalFunctie(functie.code))
            return functie.code;
    }
    return {};
}

/// Reads what is typed and keeps the sentences about what cannot be read.
class Lezer {
public:
    explicit Lezer(ToekenningLezing& uit) : m_uit(uit) {}
    void punt(const QString& veld, const QString& tekst) { m_uit.punten.push_back({veld, tekst}); }

    std::optional<Bedrag> bedrag(const QString& veld, const QString& tekst)
    {
        if (tekst.trimmed().isEmpty())
            return std::nullopt;
        const std::optional<Bedrag> gelezen = bedragFromTekst(tekst);
        if (!gelezen)
            punt(veld, ToekenningInvoerWoorden::tr("“%1” is geen bedrag. Schrijf het zo: 1.234,56.").arg(tekst));
        else if (gelezen->centen < 0)
            punt(veld, ToekenningInvoerWoorden::tr("Een budget kan niet onder nul zijn."));
        return gelezen;
    }
    std::optional<Tarief> tarief(const QString& veld, const QString& tekst)
    {
        if (tekst.trimmed().isEmpty())
            return std::nullopt;
        const std::optional<Tarief> gelezen = tariefFromTekst(tekst);
        if (!gelezen)
            punt(veld, ToekenningInvoerWoorden::tr("“%1” is geen tarief. Schrijf het zo: 25,65.").arg(tekst));
        return gelezen;
    }

private:
    ToekenningLezing& m_uit;
};

void leesNiveaus(const ToekenningInvoer& invoer, Lezer& lezer, Toekenning& record)
{
    BudgetniveauId wortel;
    BudgetniveauId boven;
    QStringList gezien;
    Bedrag kinderen;
    for (size_t i = 0; i < invoer.niveaus.size() && i < mostLevels; ++i) {
        const NiveauInvoer& in = invoer.niveaus[i];
        const QString veld = QStringLiteral("niveau/%1/").arg(i);
        Budgetniveau uit;
        // New levels only need a number that is unique in the record; the server gives them a real one.
        uit.id = in.id ? in.id : BudgetniveauId{9'000'000'000 + qint64(i)};
        uit.soort = in.soort;
        uit.naam = in.naam.trimmed();
        uit.bedrag = lezer.bedrag(veld + QStringLiteral("bedrag"), in.bedrag);
        uit.bovenliggend = i == 0 ? BudgetniveauId() : in.soort == BudgetniveauSoort::Arrangement ? wortel : boven;
        if (in.soort == BudgetniveauSoort::Functie) {
            uit.functieCode = in.functieCode;
            uit.maximumtariefFormeel = lezer.tarief(veld + QStringLiteral("formeel"), in.tariefFormeel);
            uit.maximumtariefInformeel = lezer.tarief(veld + QStringLiteral("informeel"), in.tariefInformeel);
            if (in.functieCode.isEmpty())
                lezer.punt(veld + QStringLiteral("functie"), ToekenningInvoerWoorden::tr("Kies welke zorg dit is."));
            else if (gezien.contains(in.functieCode))
                lezer.punt(veld + QStringLiteral("functie"), ToekenningInvoerWoorden::tr("%1 staat er al. Haal een van de twee weg.").arg(functieTekst(in.functieCode)));
            gezien << in.functieCode;
            if (uit.naam.isEmpty())
                uit.naam = functieTekst(in.functieCode);
            if (uit.bedrag)
                kinderen += *uit.bedrag;
        } else if (i > 0 && uit.naam.isEmpty()) {
            lezer.punt(veld + QStringLiteral("naam"), ToekenningInvoerWoorden::tr("Geef het arrangement een naam."));
        }
        if (i == 0)
            wortel = uit.id;
        if (in.soort != BudgetniveauSoort::Functie)
            boven = uit.id;
        record.niveaus.push_back(uit);
    }
    if (gezien.isEmpty())
        lezer.punt(QStringLiteral("niveaus"), ToekenningInvoerWoorden::tr("Voeg minstens één soort zorg toe."));
    if (record.niveaus.empty() || !invoer.niveaus.front().bedrag.trimmed().isEmpty())
        return; // what stands there and cannot be read has its own sentence
    if (kinderen.centen == 0)
        lezer.punt(QStringLiteral("niveau/0/bedrag"), ToekenningInvoerWoorden::tr("Vul het totaalbedrag in."));
}

void vraag(ToekenningLezing& lezing, QDate vandaag)
{
    const Toekenning& record = lezing.record;
    if (record.periode.van.isValid() && record.periode.van > vandaag.addYears(1))
        lezing.vragen.push_back({QStringLiteral("van"), ToekenningInvoerWoorden::tr("Dit begint meer dan een jaar na vandaag. Klopt dit?")});
    const std::optional<Bedrag> budget = record.niveaus.empty() ? std::nullopt : record.niveaus.front().bedrag;
    for (size_t i = 0; budget && i < record.niveaus.size(); ++i) {
        const Budgetniveau& niveau = record.niveaus[i];
        for (const auto& [wat, tarief] : {std::pair("formeel", niveau.maximumtariefFormeel), std::pair("informeel", niveau.maximumtariefInformeel)})
            if (tarief && tarief->rounded() > *budget)
                lezing.vragen.push_back({QStringLiteral("niveau/%1/").arg(i) + QLatin1String(wat),
                                         ToekenningInvoerWoorden::tr("Het tarief %1 is hoger dan het hele budget. Klopt dit?").arg(tariefTekst(*tarief))});
    }
}

} // namespace

std::vector<const Zorgfunctie*> functiesVoor(Wet wet)
{
    std::vector<const Zorgfunctie*> lijst;
    for (const Zorgfunctie& functie : zorgfuncties()) {
        if (functie.wet == wet && (wet != Wet::Wlz || isTotaalFunctie(functie.code)))
            lijst.push_back(&functie);
    }
    return lijst;
}

ToekenningInvoer nieuweToekenning(Wet wet, QDate vandaag)
{
    ToekenningInvoer invoer;
    invoer.wet = wet;
    invoer.periode = {vandaag, QDate(vandaag.year(), 12, 31)};
    NiveauInvoer totaal;
    totaal.soort = BudgetniveauSoort::Totaal;
    totaal.naam = ToekenningInvoerWoorden::tr("Totaal");
    invoer.niveaus.push_back(totaal);
    if (wet == Wet::Wlz) {
        NiveauInvoer functie;
        functie.functieCode = totaalFunctie(wet);
        invoer.niveaus.push_back(functie);
        return invoer;
    }
    NiveauInvoer arrangement;
    arrangement.soort = BudgetniveauSoort::Arrangement;
    arrangement.naam = ToekenningInvoerWoorden::tr("Ondersteuning");
    invoer.niveaus.push_back(arrangement);
    invoer.niveaus.push_back({});
    return invoer;
}

ToekenningInvoer invoerVan(const Toekenning& toekenning)
{
    ToekenningInvoer invoer{toekenning.budgethouder, toekenning.wet, toekenning.toekenningsnummer, toekenning.beschikkingsdatum, toekenning.periode,
                            toekenning.verantwoordingsvrijBedrag ? bedragTekst(*toekenning.verantwoordingsvrijBedrag) : QString(), {}};
    for (const Budgetniveau& n : toekenning.niveaus) {
        invoer.niveaus.push_back({n.id, n.soort, n.functieCode, n.naam, n.bedrag ? bedragTekst(*n.bedrag) : QString(),
                                  n.maximumtariefFormeel ? tariefTekst(*n.maximumtariefFormeel) : QString(),
                                  n.maximumtariefInformeel ? tariefTekst(*n.maximumtariefInformeel) : QString()});
    }
    return invoer;
}

ToekenningLezing leesToekenning(const ToekenningInvoer& invoer, const Toekenning* bestaand, QDate vandaag)
{
    ToekenningLezing uit;
    if (bestaand)
        uit.record = *bestaand;
    Toekenning& record = uit.record;
    Lezer lezer(uit);
    record.budgethouder = invoer.budgethouder;
    record.wet = invoer.wet;
    record.toekenningsnummer = invoer.nummer.trimmed();
    record.beschikkingsdatum = invoer.beschikkingsdatum;
    record.periode = invoer.periode;
    if (record.toekenningsnummer.isEmpty())
        lezer.punt(QStringLiteral("nummer"), ToekenningInvoerWoorden::tr("Vul het nummer van de toekenning in."));
    else if (record.toekenningsnummer.size() > longestNumber)
        lezer.punt(QStringLiteral("nummer"), ToekenningInvoerWoorden::tr("Dit nummer is te lang. Er passen %1 tekens.").arg(longestNumber));
    if (!record.beschikkingsdatum.isValid())
        lezer.punt(QStringLiteral("beschikking"), ToekenningInvoerWoorden::tr("Vul de datum van het besluit in."));
    else if (record.beschikkingsdatum > vandaag && (!bestaand || bestaand->beschikkingsdatum != record.beschikkingsdatum))
        lezer.punt(QStringLiteral("beschikking"), ToekenningInvoerWoorden::tr("Deze dag moet nog komen. Een besluit is van vandaag of eerder."));
    if (!record.periode.van.isValid())
        lezer.punt(QStringLiteral("van"), ToekenningInvoerWoorden::tr("Vul de eerste dag in."));
    if (!record.periode.tot.isValid())
        lezer.punt(QStringLiteral("tot"), ToekenningInvoerWoorden::tr("Vul de laatste dag in."));
    else if (record.periode.van.isValid() && record.periode.tot < record.periode.van)
        lezer.punt(QStringLiteral("tot"), ToekenningInvoerWoorden::tr("De laatste dag is voor de eerste dag."));
    else if (invoer.wet == Wet::Wlz && record.periode.van.isValid() && record.periode.tot.year() != record.periode.van.year())
        lezer.punt(QStringLiteral("tot"), ToekenningInvoerWoorden::tr("Een toekenning uit de Wlz eindigt uiterlijk op 31 december %1.").arg(record.periode.van.year()));
    record.verantwoordingsvrijBedrag = lezer.bedrag(QStringLiteral("vrij"), invoer.vrijBedrag);
    record.niveaus.clear();
    leesNiveaus(invoer, lezer, record);
    vraag(uit, vandaag);
    return uit;
}

QStringList bestedingsconflicten(const Toekenning& eerst, const Toekenning& record, const std::vector<NiveauStand>& stand)
{
    QStringList zinnen;
    for (const NiveauStand& nu : stand) {
        const auto zelfde = [&nu](const Budgetniveau& n) { return n.id == nu.niveau; };
        const auto was = std::find_if(eerst.niveaus.begin(), eerst.niveaus.end(), zelfde);
        const auto wordt = std::find_if(record.niveaus.begin(), record.niveaus.end(), zelfde);
        const Bedrag besteed = nu.uitbetaald + nu.ingepland;
        const Bedrag ruimte = (wordt == record.niveaus.end() ? Bedrag{} : wordt->bedrag.value_or(besteed)) + nu.erbij();
        const bool lager = was != eerst.niveaus.end() && (wordt == record.niveaus.end() || (wordt->bedrag && (!was->bedrag || *wordt->bedrag < *was->bedrag)));
        if (!lager || ruimte >= besteed)
            continue;
        const QString naam = was->soort == BudgetniveauSoort::Totaal ? ToekenningInvoerWoorden::tr("Totaal") : was->naam.isEmpty() ? functieNaam(was->functieCode) : was->naam;
        zinnen << ToekenningInvoerWoorden::tr("%1: er is al %2 betaald of ingepland, %3 meer dan het nieuwe bedrag.")
                      .arg(naam, euroTekst(besteed, huidigeTaal()), euroTekst(besteed - ruimte, huidigeTaal()));
    }
    return zinnen;
}

QString niveauSom(const ToekenningInvoer& invoer)
{
    Bedrag functies;
    bool een = false;
    for (const NiveauInvoer& n : invoer.niveaus) {
        const std::optional<Bedrag> bedrag = n.soort == BudgetniveauSoort::Functie ? bedragFromTekst(n.bedrag) : std::nullopt;
        if (bedrag) {
            functies += *bedrag;
            een = true;
        }
    }
    const std::optional<Bedrag> totaal = invoer.niveaus.empty() ? std::nullopt : bedragFromTekst(invoer.niveaus.front().bedrag);
    if (!een)
        return {};
    const Taal taal = huidigeTaal();
    if (!totaal)
        return ToekenningInvoerWoorden::tr("De soorten zorg zijn samen %1.").arg(euroTekst(functies, taal));
    const Bedrag verschil = functies - *totaal;
    if (verschil.centen == 0)
        return ToekenningInvoerWoorden::tr("De soorten zorg zijn samen %1: gelijk aan het totaal.").arg(euroTekst(functies, taal));
    return verschil.centen > 0 ? ToekenningInvoerWoorden::tr("De soorten zorg zijn samen %1: %2 meer dan het totaal. Het totaal is de grens.").arg(euroTekst(functies, taal), euroTekst(verschil, taal))
                               : ToekenningInvoerWoorden::tr("De soorten zorg zijn samen %1: %2 minder dan het totaal.").arg(euroTekst(functies, taal), euroTekst(-verschil, taal));
}

QString niveauNaam(const NiveauInvoer& niveau)
{
    if (niveau.soort == BudgetniveauSoort::Totaal)
        return ToekenningInvoerWoorden::tr("Totaal");
    return niveau.soort == BudgetniveauSoort::Functie ? functieNaam(niveau.functieCode) : niveau.naam;
}

QString functieNaam(const QString& code)
{
    return code.isEmpty() ? QString() : functieTekst(code);
}

} // namespace pgb
