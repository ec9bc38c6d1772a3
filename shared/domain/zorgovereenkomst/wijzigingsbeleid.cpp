#include "shared/domain/zorgovereenkomst/wijziging.h"
#include <algorithm>
#include <iterator>

namespace pgb {

Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const Toekenning& toekenning, QDate dag)
{
    Wijzigingsbeleid b;
    b.wet = toekenning.wet;
    b.verstrekker = toekenning.verstrekker;
    b.bandbreedteHonderdsten = tabel.honderdsten(u"bandbreedteTariefverhogingPercentage", toekenning.wet, {}, dag);
    b.bandbreedteBedrag = tabel.bedrag(u"bandbreedteTariefverhogingBedrag", toekenning.wet, {}, dag);
    b.reiskostenToegestaan = reiskostenToegestaan(tabel, {}, toekenning.wet, dag);
    b.maximumTerugwerkendeMaanden = tabel.getal(u"maximumTerugwerkendeMaanden", toekenning.wet, {}, dag);
    b.ingangsdag = tabel.getal(u"wijzigingIngangsdag", toekenning.wet, {}, dag);
    return b;
}

bool beslistGemeenteOverReis(Wet wet) { return wet == Wet::Wmo || wet == Wet::Jw; }

std::vector<Reiskostenbeleid> reiskostenbeleid(const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning)
{
    std::vector<const Verstrekkersbeleid*> rijen;
    for (const Verstrekkersbeleid& b : eigen) {
        if (b.verstrekker == toekenning.verstrekker && b.wet == toekenning.wet && b.geldigVan.isValid())
            rijen.push_back(&b);
    }
    std::sort(rijen.begin(), rijen.end(), [](const auto* a, const auto* b) { return a->geldigVan != b->geldigVan ? a->geldigVan < b->geldigVan : a->id < b->id; });
    std::vector<Reiskostenbeleid> uit;
    for (const Verstrekkersbeleid* b : rijen)
        uit.push_back({b->geldigVan, b->reiskostenToegestaan});
    return uit;
}

std::optional<bool> reiskostenToegestaan(const ParameterTabel& tabel, const std::vector<Reiskostenbeleid>& vanHuis, Wet wet, QDate dag)
{
    const auto later = std::find_if(vanHuis.begin(), vanHuis.end(), [dag](const Reiskostenbeleid& b) { return b.van > dag; });
    if (beslistGemeenteOverReis(wet) && later != vanHuis.begin() && std::prev(later)->mag)
        return std::prev(later)->mag;
    return tabel.jaNee(u"reiskostenToegestaan", wet, {}, dag);
}

const Verstrekkersbeleid* geldendBeleid(const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate dag)
{
    const Verstrekkersbeleid* nieuwste = nullptr;
    for (const Verstrekkersbeleid& b : eigen) {
        const bool geldt = b.verstrekker == toekenning.verstrekker && b.wet == toekenning.wet && b.geldigVan.isValid() && b.geldigVan <= dag;
        // Of two of the same day the later one corrects the first.
        const bool nieuwer = !nieuwste || b.geldigVan > nieuwste->geldigVan || (b.geldigVan == nieuwste->geldigVan && b.id > nieuwste->id);
        if (geldt && nieuwer)
            nieuwste = &b;
    }
    return nieuwste;
}

Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate dag)
{
    Wijzigingsbeleid uit = wijzigingsbeleid(tabel, toekenning, dag);
    const Verstrekkersbeleid* nieuwste = geldendBeleid(eigen, toekenning, dag);
    if (!nieuwste)
        return uit;
    uit.regel = nieuwste->id;
    const auto over = [](auto& doel, const auto& bron) {
        if (bron)
            doel = bron;
    };
    over(uit.bandbreedteHonderdsten, nieuwste->bandbreedteHonderdsten);
    over(uit.bandbreedteBedrag, nieuwste->bandbreedteBedrag);
    uit.reiskostenToegestaan = reiskostenToegestaan(tabel, reiskostenbeleid(eigen, toekenning), toekenning.wet, dag);
    over(uit.maximumTerugwerkendeMaanden, nieuwste->maximumTerugwerkendeMaanden);
    return uit;
}

Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate vandaag, QDate ingang)
{
    const bool later = ingang.isValid() && (!vandaag.isValid() || ingang > vandaag);
    Wijzigingsbeleid uit = wijzigingsbeleid(tabel, eigen, toekenning, later ? ingang : vandaag);
    if (vandaag.isValid())
        uit.maximumTerugwerkendeMaanden = wijzigingsbeleid(tabel, eigen, toekenning, vandaag).maximumTerugwerkendeMaanden;
    return uit;
}

std::optional<QDate> verstTerug(const Wijzigingsbeleid& beleid, QDate vandaag)
{
    constexpr qint64 honderdJaar = 1200;
    const std::optional<qint64>& maanden = beleid.maximumTerugwerkendeMaanden;
    if (!maanden || *maanden < 0 || *maanden > honderdJaar)
        return std::nullopt;
    return QDate(vandaag.year(), vandaag.month(), 1).addMonths(-int(*maanden));
}

std::optional<QDate> eersteWijzigingsdatum(const std::vector<Wijzigingsbeleid>& beleid, QDate vandaag, QDate ingangOud)
{
    constexpr int tweeMaanden = 62;
    if (beleid.empty() || !vandaag.isValid())
        return std::nullopt;
    QDate vroegste = ingangOud.isValid() ? ingangOud : QDate(1, 1, 1);
    for (const Wijzigingsbeleid& b : beleid) {
        // The source of the day is a zorgkantoor: what a gemeente that set none allows is not known, and the first of a month is always good (6.3).
        const bool dagOnbekend = !b.ingangsdag && b.wet == Wet::Wlz;
        const std::optional<QDate> grens = verstTerug(b, vandaag);
        if (dagOnbekend || !grens)
            return std::nullopt;
        vroegste = std::max(vroegste, *grens);
    }
    const auto past = [&](QDate dag) {
        return std::all_of(beleid.begin(), beleid.end(), [&](const Wijzigingsbeleid& b) { return dag.day() == b.ingangsdag.value_or(1); });
    };
    for (int i = 0; i < tweeMaanden; ++i) {
        if (past(vroegste.addDays(i)))
            return vroegste.addDays(i);
    }
    return std::nullopt; // two laws that never fall on the same day
}

} // namespace pgb
