#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>

namespace pgb {
namespace {

bool isEerste(const ZorgovereenkomstInhoud& inhoud, ToekenningId toekenning) { return !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning; }

/// What an asked version costs beside what it takes the place of; that less is asked is no room yet.
Bedrag erbij(Bedrag nieuw, Bedrag vervangen) { return std::max(nieuw - vervangen, Bedrag{}); }

Bedrag opNiveau(const ParameterTabel& tabel, const Budgetbeslag& beslag, const Toekenning& toekenning, BudgetniveauId niveau)
{
    if (!toekenning.niveaus.empty() && toekenning.niveaus.front().id == niveau)
        return beslag.bedrag();
    Bedrag loon;
    for (const auto& [functie, bedrag] : beslag.functies) {
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, functie);
        if (std::find(pad.begin(), pad.end(), niveau) != pad.end())
            loon += bedrag;
    }
    if (!beslag.versie)
        return loon;
    return loonkosten(tabel, beslag.versie->inhoud, beslag.zorgverlener, loon, beslag.periode.van).totaal();
}

/// The cost of versions over the days of one toekenning.
class Som {
public:
    Som(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning) : m_tabel(*feiten.parameters), m_toekenning(toekenning) {}

    /// Over these days, as far as the version holds on them within `vanaf` and `tot` (invalid = no bound).
    std::vector<Budgetbeslag> over(const std::vector<Periode>& dagen, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, QDate vanaf = {}, QDate tot = {}) const
    {
        std::vector<Budgetbeslag> uit;
        for (Periode deel : dagen) {
            deel.van = std::max(deel.van, versie.inhoud.ingangsdatum);
            if (vanaf.isValid())
                deel.van = std::max(deel.van, vanaf);
            for (const QDate eind : {laatsteDag(versie), tot})
                deel.tot = eind.isValid() ? std::min(deel.tot, eind) : deel.tot;
            if (versie.inhoud.ingangsdatum.isValid() && deel.valid())
                uit.push_back(van(versie, zorgverlener, deel));
        }
        return uit;
    }

    /// What the declaraties of this agreement ask that were handed in and are not booked.
    std::vector<Budgetbeslag> ingediend(ZorgovereenkomstId zorgovereenkomst, const std::vector<GeboekteZorg>& geboekt) const
    {
        std::vector<Budgetbeslag> uit;
        for (const GeboekteZorg& g : geboekt) {
            Budgetbeslag deel{nullptr, nullptr, g.periode};
            for (const GevraagdeZorg& zorg : g.gevraagd) {
                if (g.zorgovereenkomst != zorgovereenkomst || zorg.toekenning != m_toekenning.id)
                    continue;
                deel.functies.emplace_back(zorg.functieCode, zorg.bedrag);
                deel.loon.loon += zorg.bedrag;
            }
            if (!deel.functies.empty())
                uit.push_back(std::move(deel));
        }
        return uit;
    }

private:
    Budgetbeslag van(const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Periode& periode) const
    {
        Budgetbeslag uit{&versie, zorgverlener, periode};
        uit.functies = verwachtPerFunctie(versie.inhoud, periode, m_toekenning.id);
        Bedrag loon;
        for (const auto& [functie, bedrag] : uit.functies)
            loon += bedrag;
        uit.loon = loonkosten(m_tabel, versie.inhoud, zorgverlener, loon, periode.van);
        if (isEerste(versie.inhoud, m_toekenning.id))
            uit.reis = verwachteReiskosten(versie.inhoud, periode).value_or(Bedrag());
        return uit;
    }

    const ParameterTabel& m_tabel;
    const Toekenning& m_toekenning;
};

/// What follows without a gap is one period: the panel shows the same lines over the whole of it.
std::vector<Periode> aaneen(const std::vector<Periode>& maanden)
{
    std::vector<Periode> uit;
    for (const Periode& maand : maanden) {
        if (!uit.empty() && uit.back().tot.addDays(1) == maand.van)
            uit.back().tot = maand.tot;
        else
            uit.push_back(maand);
    }
    return uit;
}

} // namespace

bool kostBudget(ZorgovereenkomstStatus status) { return geldt(status) || status == ZorgovereenkomstStatus::Vervangen; }

Bedrag bedragVan(const std::vector<Budgetbeslag>& beslag)
{
    Bedrag som;
    for (const Budgetbeslag& deel : beslag)
        som += deel.bedrag();
    return som;
}

Bedrag beslagOpNiveau(const ParameterTabel& tabel, const std::vector<Budgetbeslag>& beslag, const Toekenning& toekenning, BudgetniveauId niveau)
{
    Bedrag som;
    for (const Budgetbeslag& deel : beslag)
        som += opNiveau(tabel, deel, toekenning, niveau);
    return som;
}

std::vector<Budgetbeslag> eigenBeslag(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning)
{
    const Som som(feiten, toekenning);
    const Zorgverlener* zorgverlener = feiten.zorgverlener ? &*feiten.zorgverlener : nullptr;
    if (!feiten.geboekt)
        return som.over({toekenning.periode}, feiten.versie, zorgverlener);
    const std::vector<Periode> open = openDagen(toekenning, feiten.zorgovereenkomst.id, *feiten.geboekt);
    std::vector<Budgetbeslag> uit = som.over(aaneen(open), feiten.versie, zorgverlener);
    const QDate begin = feiten.versie.inhoud.ingangsdatum;
    for (const ZorgovereenkomstVersie& loopt : feiten.zorgovereenkomst.versies) {
        if (loopt.volgnummer == feiten.versie.volgnummer || !kostBudget(loopt.status) || !begin.isValid())
            continue;
        const std::vector<Budgetbeslag> eerst = som.over(open, loopt, zorgverlener, {}, begin.addDays(-1));
        uit.insert(uit.end(), eerst.begin(), eerst.end());
    }
    const std::vector<Budgetbeslag> ingediend = som.ingediend(feiten.zorgovereenkomst.id, *feiten.geboekt);
    uit.insert(uit.end(), ingediend.begin(), ingediend.end());
    return uit;
}

std::vector<AnderBeslag> beslagVanAnderen(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning)
{
    std::vector<AnderBeslag> uit;
    if (!feiten.andereZorgovereenkomsten || !feiten.geboekt)
        return uit;
    const Som som(feiten, toekenning);
    for (const Zorgovereenkomst& andere : *feiten.andereZorgovereenkomsten) {
        const std::vector<Periode> open = openDagen(toekenning, andere.id, *feiten.geboekt);
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool gevraagd = wordtGevraagd(versie.status);
            if (andere.id == feiten.zorgovereenkomst.id || !(gevraagd || kostBudget(versie.status)))
                continue;
            AnderBeslag een{&andere, som.over(open, versie, nullptr), gevraagd};
            for (const ZorgovereenkomstVersie& loopt : andere.versies) {
                if (!gevraagd || !kostBudget(loopt.status))
                    continue;
                const std::vector<Budgetbeslag> deel = som.over(open, loopt, nullptr, versie.inhoud.ingangsdatum);
                een.vervangt.insert(een.vervangt.end(), deel.begin(), deel.end());
            }
            uit.push_back(std::move(een));
        }
        std::vector<Budgetbeslag> ingediend = som.ingediend(andere.id, *feiten.geboekt);
        if (!ingediend.empty() && andere.id != feiten.zorgovereenkomst.id)
            uit.push_back({&andere, std::move(ingediend)});
    }
    return uit;
}

Bedrag AnderBeslag::bedrag() const { return gevraagd ? erbij(bedragVan(beslag), bedragVan(vervangt)) : bedragVan(beslag); }

Bedrag beslagOpNiveau(const ParameterTabel& tabel, const AnderBeslag& andere, const Toekenning& toekenning, BudgetniveauId niveau)
{
    const Bedrag nieuw = beslagOpNiveau(tabel, andere.beslag, toekenning, niveau);
    return andere.gevraagd ? erbij(nieuw, beslagOpNiveau(tabel, andere.vervangt, toekenning, niveau)) : nieuw;
}

} // namespace pgb
