#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb {
namespace {

Periode betaald(const ZorgovereenkomstVersie& versie, const Toekenning& toekenning, QDate vanaf)
{
    const QDate eind = laatsteDag(versie);
    const QDate tot = eind.isValid() ? std::min(eind, toekenning.periode.tot) : toekenning.periode.tot;
    return {std::max({versie.inhoud.ingangsdatum, toekenning.periode.van, vanaf}), tot};
}

bool isEerste(const ZorgovereenkomstInhoud& inhoud, ToekenningId toekenning) { return !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning; }

/// What an asked version costs beside what it takes the place of; that less is asked is no room yet.
Bedrag erbij(Bedrag nieuw, Bedrag vervangen) { return std::max(nieuw - vervangen, Bedrag{}); }

} // namespace

Budgetbeslag budgetbeslag(const ParameterTabel& tabel, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Toekenning& toekenning, QDate vanaf)
{
    Budgetbeslag uit;
    uit.periode = betaald(versie, toekenning, vanaf);
    uit.functies = verwachtPerFunctie(versie.inhoud, uit.periode, toekenning.id);
    Bedrag loon;
    for (const auto& [functie, bedrag] : uit.functies)
        loon += bedrag;
    uit.loon = loonkosten(tabel, versie.inhoud, zorgverlener, loon, uit.periode.van);
    if (isEerste(versie.inhoud, toekenning.id))
        uit.reis = verwachteReiskosten(versie.inhoud, uit.periode).value_or(Bedrag());
    return uit;
}

Bedrag beslagOpNiveau(const ParameterTabel& tabel, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Toekenning& toekenning, const Budgetbeslag& beslag,
                      BudgetniveauId niveau)
{
    if (!toekenning.niveaus.empty() && toekenning.niveaus.front().id == niveau)
        return beslag.bedrag();
    Bedrag loon;
    for (const auto& [functie, bedrag] : beslag.functies) {
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, functie);
        if (std::find(pad.begin(), pad.end(), niveau) != pad.end())
            loon += bedrag;
    }
    return loonkosten(tabel, versie.inhoud, zorgverlener, loon, beslag.periode.van).totaal();
}

Budgetbeslag eigenBeslag(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning)
{
    const QDate vanaf = feiten.wijziging ? feiten.vandaag : feiten.versie.inhoud.ingangsdatum;
    return budgetbeslag(*feiten.parameters, feiten.versie, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, toekenning, vanaf);
}

std::vector<AnderBeslag> beslagVanAnderen(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning)
{
    std::vector<AnderBeslag> uit;
    if (!feiten.andereZorgovereenkomsten)
        return uit;
    for (const Zorgovereenkomst& andere : *feiten.andereZorgovereenkomsten) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool gevraagd = wordtGevraagd(versie.status);
            if (andere.id == feiten.zorgovereenkomst.id || !versie.inhoud.ingangsdatum.isValid() || !(gevraagd || geldt(versie.status)))
                continue;
            AnderBeslag een{&andere, &versie, budgetbeslag(*feiten.parameters, versie, nullptr, toekenning, feiten.vandaag), gevraagd};
            for (const ZorgovereenkomstVersie& loopt : andere.versies) {
                if (gevraagd && geldt(loopt.status))
                    een.vervangt.emplace_back(&loopt, budgetbeslag(*feiten.parameters, loopt, nullptr, toekenning, std::max(feiten.vandaag, versie.inhoud.ingangsdatum)));
            }
            uit.push_back(std::move(een));
        }
    }
    return uit;
}

Bedrag AnderBeslag::bedrag() const
{
    Bedrag was;
    for (const auto& [loopt, deel] : vervangt)
        was += deel.bedrag();
    return gevraagd ? erbij(beslag.bedrag(), was) : beslag.bedrag();
}

Bedrag beslagOpNiveau(const ParameterTabel& tabel, const AnderBeslag& andere, const Toekenning& toekenning, BudgetniveauId niveau)
{
    Bedrag was;
    for (const auto& [loopt, deel] : andere.vervangt)
        was += beslagOpNiveau(tabel, *loopt, nullptr, toekenning, deel, niveau);
    const Bedrag nieuw = beslagOpNiveau(tabel, *andere.versie, nullptr, toekenning, andere.beslag, niveau);
    return andere.gevraagd ? erbij(nieuw, was) : nieuw;
}

} // namespace pgb
