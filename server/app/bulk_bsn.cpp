#include "server/app/bulk.h"
#include "server/app/toegang_service.h"
#include "shared/base/nummers.h"
#include <QSet>
#include <algorithm>

// A batch keeps no BSN: a client who is named by it has a text that stands for him, and in any other text it is covered.

namespace pgb::app {
namespace {

constexpr qsizetype langsteOnleesbaar = 80;

/// Nine digits in a column, and how many of them are a BSN.
struct Cijfertelling {
    qsizetype alle = 0;
    qsizetype bsns = 0;
    void tel(const QString& tekst)
    {
        for (const NegenCijfers& n : negenCijfersIn(tekst)) {
            ++alle;
            bsns += n.isBsn ? 1 : 0;
        }
        if (heeftBsnTekst(tekst)) // one that was covered
            ++alle, ++bsns;
    }
    /// Own numbers of nine digits are a BSN once in eleven by chance. A column in which most of them are, has those of people.
    bool vanMensen() const { return 2 * bsns > alle; }
};

/// The fields with own numbers in which these lines have those of people: seen by themselves, when they are enough to tell, and together with the first of the batch.
Outcome<QSet<Bulkveld>> veldenVanMensen(Werk& werk, const std::vector<Bulkregel>& regels, BulkId batch)
{
    constexpr int eerste = 200;
    constexpr qsizetype genoeg = 10; // a line that is repaired says by itself nothing about its column
    Lijst<BulkregelUitkomst> bekend;
    if (batch) {
        PGB_TRY(gelezen, werk.unit.bulk().regels(batch, {}, {eerste, 0}));
        bekend = std::move(gelezen);
    }
    QSet<Bulkveld> uit;
    for (const BulkTekstveld& veld : bulkTekstvelden()) {
        if (!veld.nummer)
            continue;
        Cijfertelling telling;
        for (const Bulkregel& regel : regels)
            telling.tel(regel.*veld.tekst);
        const bool alleen = telling.alle >= genoeg && telling.vanMensen();
        for (const BulkregelUitkomst& u : bekend.items)
            telling.tel(u.regel.*veld.tekst);
        if (alleen || telling.vanMensen())
            uit.insert(veld.veld);
    }
    return uit;
}

/// In a field with own numbers, but for a client who is named by it.
bool heeftBsn(const std::vector<Bulkregel>& regels)
{
    return std::any_of(regels.begin(), regels.end(), [](const Bulkregel& regel) {
        return std::any_of(bulkTekstvelden().begin(), bulkTekstvelden().end(), [&](const BulkTekstveld& veld) {
            return veld.nummer && bevatBsn(regel.*veld.tekst) && (veld.veld != Bulkveld::Klant || !bsnAlsKlant(regel.klant));
        });
    });
}

/// The BSNs in the own numbers of these lines that are of clients: of the caller, or named as one in these lines.
Outcome<QSet<QString>> bsnsVanClienten(Werk& werk, const std::vector<Bulkregel>& regels)
{
    QSet<QString> gezien, genoemd;
    for (const Bulkregel& regel : regels) {
        if (const auto bsn = bsnAlsKlant(regel.klant))
            genoemd.insert(bsn->tekst());
        for (const BulkTekstveld& veld : bulkTekstvelden()) {
            for (const NegenCijfers& n : negenCijfersIn(regel.*veld.tekst)) {
                if (n.isBsn)
                    gezien.insert(n.cijfers);
            }
        }
    }
    if (gezien.isEmpty())
        return genoemd;
    PGB_TRY(eigen, werk.unit.bulk().clientenMetBsn(werk.bereik(), gezien.values()));
    return genoemd.unite(eigen);
}

} // namespace

Outcome<void> bedekBsns(Werk& werk, std::vector<Bulkregel>& regels, BulkId batch)
{
    PGB_TRY(vanClienten, bsnsVanClienten(werk, regels));
    QSet<Bulkveld> vanMensen;
    if (heeftBsn(regels)) {
        PGB_TRY(velden, veldenVanMensen(werk, regels, batch));
        vanMensen = std::move(velden);
    }
    for (const BulkTekstveld& veld : bulkTekstvelden()) {
        const bool alle = !veld.nummer || vanMensen.contains(veld.veld);
        for (Bulkregel& regel : regels) {
            if (veld.veld != Bulkveld::Klant || !bsnAlsKlant(regel.klant)) // that one has a text of its own
                regel.*veld.tekst = bedekteBsns(regel.*veld.tekst, veld.lengte, alle ? nullptr : &vanClienten);
        }
    }
    for (Bulkregel& regel : regels) {
        regel.onleesbareTekst = bedekteBsns(regel.onleesbareTekst, langsteOnleesbaar);
        for (Onleesbaar& o : regel.ookOnleesbaar)
            o.tekst = bedekteBsns(o.tekst, langsteOnleesbaar);
    }
    return {};
}

Outcome<QHash<QString, QString>> bsnTekstenVan(Werk& werk, const QString& eigenaar, const std::vector<Bulkregel>& regels, bool bewaar)
{
    QHash<QString, QString> uit; // first as the BSN
    QStringList bsns;
    for (const Bulkregel& regel : regels) {
        if (uit.contains(regel.klant))
            continue;
        if (const auto bsn = bsnAlsKlant(regel.klant)) {
            uit.insert(regel.klant, bsn->tekst());
            bsns << bsn->tekst();
        }
    }
    if (bsns.isEmpty())
        return uit;
    // A number of the SVB or of the organisation itself may happen to look like one.
    QStringList namen = bsns;
    for (auto paar = uit.cbegin(); paar != uit.cend(); ++paar) {
        if (paar.key() != paar.value())
            namen << paar.key(); // as the file has it
    }
    PGB_TRY(bekend, werk.unit.bulk().zoekKlanten(werk.bereik(), eigenaar, namen, false));
    uit.removeIf([&](const auto& paar) { return bekend.contains(paar.key()) || bekend.contains(paar.value()); });
    bsns = uit.values();
    bsns.removeDuplicates();
    PGB_TRY(teksten, werk.unit.bulk().bsnTeksten(eigenaar, bsns, bewaar));
    for (QString& tekst : uit)
        tekst = teksten.value(tekst);
    return uit;
}

} // namespace pgb::app
