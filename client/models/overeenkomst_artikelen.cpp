#include "client/models/overeenkomst_artikelen.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QStringList>
#include <algorithm>

namespace pgb {
namespace {

const QString stippen = QStringLiteral("…………");

QString dag(QDate datum)
{
    return datum.isValid() ? datumTekst(datum, huidigeTaal()) : stippen;
}

QString euro(std::optional<Tarief> bedrag)
{
    return bedrag ? euroTekst(*bedrag, huidigeTaal()) : stippen;
}

QString kleinBegin(const QString& naam)
{
    return naam.left(1).toLower() + naam.mid(1);
}

QString afspraakPad(size_t i, const char* veld)
{
    return QStringLiteral("inhoud/werkafspraken/%1/%2").arg(i).arg(QLatin1String(veld));
}

} // namespace

QString OvereenkomstArtikelen::duur(qint64 minuten)
{
    const QString uren = tr("%n uur", nullptr, int(minuten / 60));
    const QString rest = tr("%1 minuten").arg(minuten % 60);
    if (minuten % 60 == 0)
        return uren;
    return minuten < 60 ? rest : tr("%1 en %2").arg(uren, rest);
}

QString OvereenkomstArtikelen::hoeveel(Eenheid eenheid, qint64 aantal)
{
    if (eenheid == Eenheid::Uur)
        return duur(aantal);
    return QStringLiteral("%1 %2").arg(hoeveelheidTekst(aantal, huidigeTaal()), eenheidNaGetal(eenheid, aantal == 100));
}

OvereenkomstTekst OvereenkomstArtikelen::van(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const QString budgethouder = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("de budgethouder");
    const QString zorgverlener = feiten.zorgverlener ? feiten.zorgverlener->naam : tr("de zorgverlener");
    const QString model = codeTekst(inhoud.soort);
    OvereenkomstTekst tekst;
    tekst.titel = tr("Zorgovereenkomst");
    tekst.ondertitel = tr("%1 · %2 en %3").arg(model.left(1).toUpper() + model.mid(1), budgethouder, zorgverlener);
    tekst.artikelen = {partijen(feiten),    budget(feiten),     looptijd(inhoud), tijden(inhoud),
                       tarief(feiten),      reiskosten(inhoud), zorg(inhoud),     afspraken(inhoud)};
    for (size_t i = 0; i < tekst.artikelen.size(); ++i)
        tekst.artikelen[i].kop = tr("Artikel %1. %2").arg(i + 1).arg(tekst.artikelen[i].kop);
    return tekst;
}

Artikel OvereenkomstArtikelen::partijen(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const QString budgethouder = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : stippen;
    const QString zorgverlener = feiten.zorgverlener ? feiten.zorgverlener->naam : stippen;
    std::vector<Zin> zinnen{{QStringLiteral("zorgverlener"),
                             tr("Deze overeenkomst is tussen %1 (de budgethouder) en %2 (de zorgverlener).").arg(budgethouder, zorgverlener),
                             !feiten.zorgverlener},
                            {QStringLiteral("inhoud/soort"), tr("Het is een %1.").arg(codeTekst(inhoud.soort))}};
    if (inhoud.relatie == Familierelatie::Partner)
        zinnen.push_back({QStringLiteral("inhoud/relatie"), tr("De zorgverlener is de partner van de budgethouder.")});
    else if (inhoud.relatie != Familierelatie::Geen)
        zinnen.push_back({QStringLiteral("inhoud/relatie"), tr("De zorgverlener is %1 van de budgethouder.").arg(codeTekst(inhoud.relatie))});
    return {tr("Partijen"), {zinnen}};
}

Artikel OvereenkomstArtikelen::budget(const ZorgovereenkomstFeiten& feiten)
{
    std::vector<Zin> zinnen;
    const QString pad = QStringLiteral("inhoud/toekenningen");
    for (const ToekenningId id : feiten.versie.inhoud.toekenningen) {
        if (!feiten.toekenningen)
            break;
        const auto t = std::find_if(feiten.toekenningen->begin(), feiten.toekenningen->end(), [id](const Toekenning& x) { return x.id == id; });
        if (t != feiten.toekenningen->end())
            zinnen.push_back({pad, tr("De zorg wordt betaald uit het budget %1, beschikking %2.").arg(codeTekst(t->wet), t->toekenningsnummer)});
    }
    if (zinnen.empty())
        zinnen.push_back({pad, tr("De zorg wordt betaald uit het budget %1.").arg(stippen), feiten.versie.inhoud.toekenningen.empty()});
    return {tr("Budget"), {zinnen}};
}

Artikel OvereenkomstArtikelen::looptijd(const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<Zin> zinnen{{QStringLiteral("inhoud/ingangsdatum"), tr("Deze overeenkomst begint op %1.").arg(dag(inhoud.ingangsdatum)),
                             !inhoud.ingangsdatum.isValid()}};
    if (inhoud.looptijd == Looptijd::Onbepaald)
        zinnen.push_back({QStringLiteral("inhoud/looptijd"), tr("Er is geen einddatum: zij geldt voor onbepaalde tijd.")});
    else
        zinnen.push_back({QStringLiteral("inhoud/einddatum"), tr("Zij eindigt op %1.").arg(dag(inhoud.einddatum.value_or(QDate()))), !inhoud.einddatum});
    if (inhoud.aanzeggingVooraf)
        zinnen.push_back({QStringLiteral("inhoud/aanzeggingVooraf"), tr("De overeenkomst wordt daarna niet verlengd. Dat is hiermee aangezegd.")});
    const QString proeftijd = QStringLiteral("inhoud/proeftijdMaanden");
    if (inhoud.proeftijdMaanden > 0)
        zinnen.push_back({proeftijd, inhoud.proeftijdMaanden == 1 ? tr("De proeftijd is 1 maand.") : tr("De proeftijd is %1 maanden.").arg(inhoud.proeftijdMaanden)});
    else
        zinnen.push_back({proeftijd, tr("Er is geen proeftijd.")});
    zinnen.push_back({QStringLiteral("inhoud/opzegtermijnMaanden"), inhoud.opzegtermijnMaanden == 1
                                                                          ? tr("De opzegtermijn is 1 maand.")
                                                                          : tr("De opzegtermijn is %1 maanden.").arg(inhoud.opzegtermijnMaanden)});
    return {tr("Looptijd"), {zinnen}};
}

QString OvereenkomstArtikelen::roosterZin(const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<std::pair<int, QStringList>> perDuur; // the days that have the same length, in the order of the week
    for (int dagNummer = 0; dagNummer < 7; ++dagNummer) {
        const int minuten = inhoud.rooster[size_t(dagNummer)];
        if (minuten <= 0)
            continue;
        auto found = std::find_if(perDuur.begin(), perDuur.end(), [minuten](const auto& p) { return p.first == minuten; });
        if (found == perDuur.end())
            found = perDuur.insert(found, {minuten, {}});
        found->second << weekdagNaam(dagNummer + 1, huidigeTaal());
    }
    QStringList delen;
    for (auto& [minuten, dagen] : perDuur) {
        const QString laatste = dagen.takeLast();
        const QString namen = dagen.isEmpty() ? laatste : tr("%1 en %2").arg(dagen.join(QStringLiteral(", ")), laatste);
        delen << tr("op %1 %2").arg(namen, duur(minuten));
    }
    return delen.isEmpty() ? stippen : delen.join(QStringLiteral(", "));
}

Artikel OvereenkomstArtikelen::tijden(const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<Zin> zinnen;
    const bool week = inhoud.minutenPerWeek > 0;
    const QString perWeek = week ? duur(inhoud.minutenPerWeek) : stippen;
    if (inhoud.vasteUren) {
        const QString rooster = roosterZin(inhoud);
        zinnen.push_back({QStringLiteral("inhoud/rooster"), tr("De zorgverlener werkt %1.").arg(rooster), rooster == stippen});
        zinnen.push_back({QStringLiteral("inhoud/minutenPerWeek"), tr("Dat is samen %1 per week.").arg(perWeek), !week});
    } else {
        zinnen.push_back({QStringLiteral("inhoud/vasteUren"), tr("De dagen en tijden wisselen.")});
        zinnen.push_back({QStringLiteral("inhoud/minutenPerWeek"), tr("De zorgverlener werkt ongeveer %1 per week.").arg(perWeek), !week});
    }
    return {tr("Tijden"), {zinnen}};
}

Artikel OvereenkomstArtikelen::tarief(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const bool maandloon = inhoud.loonsoort == Loonsoort::Maandloon;
    Artikel artikel{tr("Zorg en tarief"), {}};
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        const QString functie = a.functieCode.isEmpty() ? stippen : kleinBegin(functieTekst(a.functieCode));
        const QString aantal = a.aantalPerWeek > 0 ? hoeveel(a.eenheid, a.aantalPerWeek) : stippen;
        std::vector<Zin> zinnen{{afspraakPad(i, "aantalPerWeek"), tr("De zorgverlener geeft %1, %2 per week.").arg(functie, aantal),
                                 a.functieCode.isEmpty() || a.aantalPerWeek <= 0}};
        if (!maandloon)
            zinnen.push_back({afspraakPad(i, "tarief"), tr("Het tarief voor %1 is %2 per %3.").arg(functie, euro(a.tarief), codeTekst(a.eenheid)), !a.tarief});
        artikel.alineas.push_back(std::move(zinnen));
    }
    if (artikel.alineas.empty())
        artikel.alineas.push_back({{QStringLiteral("inhoud/werkafspraken"), tr("De zorgverlener geeft %1.").arg(stippen), true}});
    std::vector<Zin> loon;
    if (maandloon) {
        const QString bedrag = inhoud.maandloon ? euroTekst(*inhoud.maandloon, huidigeTaal()) : stippen;
        loon.push_back({QStringLiteral("inhoud/maandloon"), tr("De zorgverlener krijgt %1 per maand.").arg(bedrag), !inhoud.maandloon});
    }
    if (inhoud.vakantiegeldInbegrepen)
        loon.push_back({QStringLiteral("inhoud/vakantiegeldInbegrepen"), *inhoud.vakantiegeldInbegrepen
                                                                             ? tr("Het vakantiegeld zit in dit loon.")
                                                                             : tr("Het vakantiegeld komt daar nog bij.")});
    if (inhoud.vakantieUrenInbegrepen && inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst)
        loon.push_back({QStringLiteral("inhoud/vakantieUrenInbegrepen"), *inhoud.vakantieUrenInbegrepen
                                                                             ? tr("De vakantie-uren zitten in dit loon.")
                                                                             : tr("Vakantie-uren worden doorbetaald.")});
    if (!loon.empty())
        artikel.alineas.push_back(std::move(loon));
    return artikel;
}

Artikel OvereenkomstArtikelen::reiskosten(const ZorgovereenkomstInhoud& inhoud)
{
    const QString pad = QStringLiteral("inhoud/reiskosten");
    const QString tariefPad = QStringLiteral("inhoud/reiskostenTarief");
    const bool leeg = !inhoud.reiskostenTarief;
    switch (inhoud.reiskosten) {
    case ReiskostenSoort::Geen: return {tr("Reiskosten"), {{{pad, tr("De zorgverlener krijgt geen reiskosten.")}}}};
    case ReiskostenSoort::OpenbaarVervoer:
        return {tr("Reiskosten"), {{{pad, tr("De zorgverlener krijgt de kosten van het openbaar vervoer terug.")}}}};
    case ReiskostenSoort::VastPerMaand:
        return {tr("Reiskosten"), {{{QStringLiteral("inhoud/reiskostenMaandbedrag"),
                                     tr("De zorgverlener krijgt %1 reiskosten per maand.")
                                         .arg(inhoud.reiskostenMaandbedrag ? euroTekst(*inhoud.reiskostenMaandbedrag, huidigeTaal()) : stippen),
                                     !inhoud.reiskostenMaandbedrag}}}};
    case ReiskostenSoort::PerKilometer: break;
    }
    std::vector<Zin> zinnen{{tariefPad, tr("De zorgverlener krijgt %1 per kilometer.").arg(euro(inhoud.reiskostenTarief)), leeg}};
    if (inhoud.reiskostenKilometer > 0)
        zinnen.push_back({QStringLiteral("inhoud/reiskostenKilometer"), tr("De afstand is %1 kilometer per gewerkte dag, heen en terug.").arg(inhoud.reiskostenKilometer)});
    return {tr("Reiskosten"), {zinnen}};
}

Artikel OvereenkomstArtikelen::zorg(const ZorgovereenkomstInhoud& inhoud)
{
    Artikel artikel{tr("De zorg"), {}};
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        const QString functie = a.functieCode.isEmpty() ? stippen : functieTekst(a.functieCode);
        const QString wat = a.zorgbeschrijving.simplified();
        artikel.alineas.push_back({{afspraakPad(i, "zorgbeschrijving"), QStringLiteral("%1: %2").arg(functie, wat.isEmpty() ? stippen : wat), wat.isEmpty()}});
    }
    if (artikel.alineas.empty())
        artikel.alineas.push_back({{QStringLiteral("inhoud/werkafspraken"), stippen, true}});
    return artikel;
}

Artikel OvereenkomstArtikelen::afspraken(const ZorgovereenkomstInhoud& inhoud)
{
    Artikel artikel{tr("Algemene afspraken"), {}};
    artikel.alineas.push_back({{QStringLiteral("inhoud/salarisadministratie"),
                                inhoud.salarisadministratie ? tr("De Sociale Verzekeringsbank (SVB) betaalt het loon en doet de loonadministratie.")
                                                            : tr("De Sociale Verzekeringsbank (SVB) betaalt wat de budgethouder goedkeurt.")}});
    artikel.alineas.push_back({{{}, tr("De zorgverlener vertelt binnen zes weken na een maand welke zorg is gegeven.")},
                               {{}, tr("De zorgverlener geeft de gegevens die nodig zijn om de zorg te controleren.")}});
    if (!inhoud.overigeAfspraken.trimmed().isEmpty())
        artikel.alineas.push_back({{QStringLiteral("inhoud/overigeAfspraken"), inhoud.overigeAfspraken.trimmed()}});
    return artikel;
}

} // namespace pgb
