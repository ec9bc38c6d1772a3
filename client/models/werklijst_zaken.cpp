#include "client/models/werklijst_zaken.h"
#include "client/models/oefenwaarden.h"
#include "client/models/nl_tijd.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"
#include "shared/text/invullen.h"
#include "shared/text/veld_text.h"
#include <algorithm>

namespace pgb {
namespace {

struct WerklijstWoorden {
    Q_DECLARE_TR_FUNCTIONS(Werklijst)
};

const ZorgovereenkomstVersie* versieVan(const Zorgovereenkomst& overeenkomst, VersieId id)
{
    for (const ZorgovereenkomstVersie& versie : overeenkomst.versies) {
        if (versie.id == id)
            return &versie;
    }
    return nullptr;
}

QString soortVan(const Zorgovereenkomst& overeenkomst, const ZorgovereenkomstVersie& versie)
{
    const ZorgovereenkomstVersie* vorige = vorigeVersie(overeenkomst, versie.volgnummer);
    if (!vorige)
        return versie.herstelVan ? WerklijstWoorden::tr("hersteld") : WerklijstWoorden::tr("nieuw");
    ZorgovereenkomstInhoud gelijk = versie.inhoud;
    gelijk.einddatum = vorige->inhoud.einddatum;
    gelijk.looptijd = vorige->inhoud.looptijd;
    gelijk.ingangsdatum = vorige->inhoud.ingangsdatum;
    return gelijk == vorige->inhoud ? WerklijstWoorden::tr("verlenging") : WerklijstWoorden::tr("wijziging");
}

/// Judges what the list knows: the version, its agreement, the toekenningen. All other facts stay unknown, so nothing is found by absence.
std::vector<Bevinding> puntenVan(const WerklijstGegevens& gegevens, const Zorgovereenkomst& overeenkomst, const ZorgovereenkomstVersie& versie, QDate vandaag)
{
    if (!gegevens.parameters)
        return {};
    ZorgovereenkomstFeiten feiten;
    feiten.zorgovereenkomst = overeenkomst;
    feiten.versie = versie;
    feiten.vandaag = vandaag;
    feiten.parameters = gegevens.parameters.get();
    feiten.wijziging = vorigeVersie(overeenkomst, versie.volgnummer) != nullptr;
    std::vector<Toekenning> eigen;
    for (const Toekenning& t : gegevens.toekenningen) {
        if (t.budgethouder == overeenkomst.budgethouder)
            eigen.push_back(t);
    }
    const bool alle = std::all_of(versie.inhoud.toekenningen.begin(), versie.inhoud.toekenningen.end(),
                                  [&](ToekenningId id) { return vindToekenning(eigen, id) != nullptr; });
    if (alle)
        feiten.toekenningen = std::move(eigen);
    return evaluate(feiten).bevindingen;
}

} // namespace

const ZorgovereenkomstVersie* vorigeVersie(const Zorgovereenkomst& overeenkomst, int volgnummer)
{
    const auto& versies = overeenkomst.versies;
    const auto deze = std::find_if(versies.begin(), versies.end(), [&](const ZorgovereenkomstVersie& v) { return v.volgnummer == volgnummer; });
    const ZorgovereenkomstVersie* gevonden = nullptr;
    for (const ZorgovereenkomstVersie& versie : versies) {
        const bool ervoor = deze == versies.end() ? versie.volgnummer < volgnummer : gaatVooraf(versie, *deze);
        if (ervoor && wasGoedgekeurd(versie.status) && (!gevonden || gaatVooraf(*gevonden, versie)))
            gevonden = &versie;
    }
    return gevonden;
}

QString vlagTekst(const std::vector<Bevinding>& punten)
{
    QStringList velden;
    for (const Bevinding& punt : punten) {
        // "werkafspraak 2, tarief" is "tarief" in a narrow column.
        const QString veld = veldNaam(punt.path).section(QStringLiteral(", "), -1);
        if (!velden.contains(veld))
            velden << veld;
    }
    return velden.join(QStringLiteral(", "));
}

void zetPunten(WerkZaak& zaak, std::vector<Bevinding> punten)
{
    zaak.punten = std::move(punten);
    zaak.vlag = vlagTekst(zaak.punten);
    if (zaak.taak.soort == WerktaakSoort::BeoordelingArbeidsrecht && !zaak.vlag.isEmpty())
        zaak.vlag = WerklijstWoorden::tr("arbeidsrecht: %1").arg(zaak.vlag);
    zaak.zoek = (zaak.naam + QLatin1Char(' ') + zaak.soort + QLatin1Char(' ') + zaak.vlag).toLower();
}

std::vector<WerkZaak> werkZaken(const WerklijstGegevens& gegevens, QDate vandaag)
{
    const Namen namen(gegevens.budgethouders, {});
    QHash<qint64, const Zorgovereenkomst*> overeenkomsten;
    for (const auto* lijst : {&gegevens.overeenkomsten, &gegevens.metVraag}) {
        for (const Zorgovereenkomst& overeenkomst : *lijst)
            overeenkomsten.insert(overeenkomst.id.waarde, &overeenkomst);
    }
    std::vector<WerkZaak> zaken;
    for (const Werktaak& taak : gegevens.taken) {
        if (taak.status != WerktaakStatus::Open || !taak.zorgovereenkomst)
            continue;
        WerkZaak zaak;
        zaak.taak = taak;
        zaak.zorgovereenkomst = taak.declaratie ? ZorgovereenkomstId() : taak.zorgovereenkomst;
        zaak.naam = namen(taak.budgethouder);
        zaak.dagen = int(std::max<qint64>(0, nlTijd(taak.aangemaaktOp).date().daysTo(vandaag)));
        zaak.overNorm = taak.normdatum.isValid() && taak.normdatum < vandaag;
        zaak.declaratie = taak.declaratie;
        zaak.soort = !taak.declaratie ? WerklijstWoorden::tr("nieuw") : taak.soort == WerktaakSoort::Jaar ? WerklijstWoorden::tr("laat verzoek")
            : taak.soort == WerktaakSoort::Nakijken ? WerklijstWoorden::tr("nakijken") : WerklijstWoorden::tr("declaratie");
        if (const Zorgovereenkomst* overeenkomst = taak.declaratie ? nullptr : overeenkomsten.value(taak.zorgovereenkomst.waarde)) {
            if (const ZorgovereenkomstVersie* versie = versieVan(*overeenkomst, taak.versie)) {
                zaak.volgnummer = versie->volgnummer;
                zaak.vraagUit = versie->status == ZorgovereenkomstStatus::AanvullingGevraagd;
                zaak.overNorm = zaak.overNorm && !zaak.vraagUit;
                zaak.soort = soortVan(*overeenkomst, *versie);
                zaak.punten = puntenVan(gegevens, *overeenkomst, *versie, vandaag);
            }
        }
        zetPunten(zaak, std::move(zaak.punten));
        zaken.push_back(std::move(zaak));
    }
    std::stable_sort(zaken.begin(), zaken.end(), [](const WerkZaak& a, const WerkZaak& b) {
        if (a.vraagUit != b.vraagUit)
            return b.vraagUit;
        if (a.punten.empty() != b.punten.empty())
            return !a.punten.empty();
        if (a.dagen != b.dagen)
            return a.dagen > b.dagen;
        if (a.taak.normdatum != b.taak.normdatum)
            return a.taak.normdatum < b.taak.normdatum;
        return a.taak.id < b.taak.id;
    });
    return zaken;
}

namespace {

/// The same as the budgethouder reads about his money (ZC-043), for who looks at it; null = it is another finding.
const char* tekortZin(const Bevinding& bevinding)
{
    static constexpr std::pair<const char*, const char*> zinnen[] = {
        {"", QT_TRANSLATE_NOOP("Werklijst", "Met deze afspraken is er tot en met {totDatum} {tekortCenten} tekort: ze kosten {kostenCenten} en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.")},
        {"metAnderen", QT_TRANSLATE_NOOP("Werklijst", "Tot en met {totDatum} is er {tekortCenten} tekort: deze overeenkomst kost {eigenCenten}, de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten nog {anderenCenten}, en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.")},
        {"alleenAnderen", QT_TRANSLATE_NOOP("Werklijst", "Tot en met {totDatum} is er {tekortCenten} tekort, ook zonder deze overeenkomst: de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten nog {anderenCenten} en er is {restCenten}. De budgethouder kan minder zorg afspreken, of bijstorten.")},
        {"niveau", QT_TRANSLATE_NOOP("Werklijst", "Voor {niveauNaam} is er tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {kostenCenten} en er is {restCenten}. De budgethouder kan minder van deze zorg afspreken, of bijstorten.")},
        {"niveauMetAnderen", QT_TRANSLATE_NOOP("Werklijst", "Voor {niveauNaam} is er tot en met {totDatum} {tekortCenten} tekort: deze overeenkomst kost daar {eigenCenten}, de andere overeenkomsten van de budgethouder, die lopen of zijn gevraagd, kosten er nog {anderenCenten}, en er is {restCenten}. De budgethouder kan minder van deze zorg afspreken, of bijstorten.")},
    };
    if (bevinding.controle != QLatin1String("ZC-043"))
        return nullptr;
    QString variant;
    for (const auto& [key, waarde] : bevinding.params) {
        if (key == QLatin1String("variant"))
            variant = waarde;
    }
    const auto zin = std::find_if(std::begin(zinnen), std::end(zinnen), [&](const auto& z) { return variant == QLatin1String(z.first); });
    return zin == std::end(zinnen) ? nullptr : zin->second;
}

/// Only who reviews is told (ZorgovereenkomstFeiten::beoordeling).
bool isAanBeoordelaar(const Bevinding& bevinding)
{
    const auto alle = zorgovereenkomstControles();
    const auto controle = std::find_if(alle.begin(), alle.end(), [&](const auto& c) { return c.id == bevinding.controle; });
    return controle != alle.end() && std::find(controle->nodig.begin(), controle->nodig.end(), QLatin1String("beoordeling")) != controle->nodig.end();
}

} // namespace

QString beoordelaarTekst(const Bevinding& bevinding, const ParameterTabel* tabel, QDate dag)
{
    if (const char* zin = tekortZin(bevinding))
        return invullen(WerklijstWoorden::tr(zin), bevinding.params, huidigeTaal());
    if (onbekendeParameter(bevinding).isEmpty()) {
        const QString zin = bevindingMetOefenwaarde(bevinding, tabel, dag);
        return isAanBeoordelaar(bevinding) ? zin : WerklijstWoorden::tr("Aan de budgethouder: %1").arg(zin);
    }
    return invullen(WerklijstWoorden::tr("Wij weten voor {datum} nog niet: {parameterCode}. Wij kunnen dit dus niet controleren. Kijk er zelf naar voordat u beslist."),
                    bevinding.params, huidigeTaal());
}

ControleOverzicht controleOverzicht(const Rapport& rapport, const ParameterTabel* tabel, QDate dag)
{
    ControleOverzicht overzicht;
    overzicht.onbekend = int(rapport.nogNiet.size());
    QStringList geraakt;
    for (const Bevinding& bevinding : rapport.bevindingen) {
        if (!geraakt.contains(bevinding.controle))
            geraakt << bevinding.controle;
        ++(bevinding.ernst == Ernst::Weigeren ? overzicht.fout : overzicht.letOp);
        overzicht.punten.push_back({bevinding.controle, bevinding.ernst, beoordelaarTekst(bevinding, tabel, dag)});
    }
    std::stable_sort(overzicht.punten.begin(), overzicht.punten.end(), [](const ControleRegel& a, const ControleRegel& b) { return a.ernst > b.ernst; });
    overzicht.goed = std::max(0, int(zorgovereenkomstControles().size()) - overzicht.onbekend - int(geraakt.size()));
    return overzicht;
}

int werkdagenTot(QDate vandaag, QDate norm)
{
    if (!vandaag.isValid() || !norm.isValid())
        return 0;
    const bool voorbij = norm < vandaag;
    QDate dag = voorbij ? norm : vandaag;
    const QDate einde = voorbij ? vandaag : norm;
    int aantal = 0;
    while (aantal < 1000 && (dag = volgendeBankwerkdag(dag)) <= einde)
        ++aantal;
    return voorbij ? -aantal : aantal;
}

} // namespace pgb
