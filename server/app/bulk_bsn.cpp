#include "server/app/bulk.h"
#include "server/app/toegang_service.h"
#include "shared/base/nummers.h"
#include <QSet>
#include <algorithm>

// A batch keeps no BSN: a client who is named by it has a text that stands for him, and in any other text it is covered.

namespace pgb::app {
namespace {

constexpr qsizetype langsteOnleesbaar = 80;

/// The text with each of these BSNs covered, or all of them without a list.
QString bedekt(const QString& tekst, qsizetype lengte, const QSet<QString>* alleen = nullptr)
{
    std::vector<NegenCijfers> nummers = negenCijfersIn(tekst);
    std::erase_if(nummers, [&](const NegenCijfers& n) { return !n.isBsn || (alleen && !alleen->contains(n.cijfers)); });
    QString uit = tekst;
    for (auto n = nummers.rbegin(); n != nummers.rend(); ++n)
        uit.replace(n->begin, n->lengte, bsnTekst(*Bsn::parse(n->cijfers)));
    return uit.left(lengte);
}

/// Own numbers of nine digits are a BSN once in eleven by chance. A column in which most of them are, has those of people.
bool heeftNummersVanMensen(const std::vector<Bulkregel>& regels, QString Bulkregel::*tekst)
{
    qsizetype alle = 0, bsns = 0;
    for (const Bulkregel& regel : regels) {
        for (const NegenCijfers& n : negenCijfersIn(regel.*tekst)) {
            ++alle;
            bsns += n.isBsn ? 1 : 0;
        }
    }
    return 2 * bsns > alle;
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

Outcome<void> bedekBsns(Werk& werk, std::vector<Bulkregel>& regels)
{
    PGB_TRY(vanClienten, bsnsVanClienten(werk, regels));
    for (const BulkTekstveld& veld : bulkTekstvelden()) {
        const bool alle = !veld.nummer || heeftNummersVanMensen(regels, veld.tekst);
        for (Bulkregel& regel : regels) {
            if (veld.veld != Bulkveld::Klant || !bsnAlsKlant(regel.klant)) // that one has a text of its own
                regel.*veld.tekst = bedekt(regel.*veld.tekst, veld.lengte, alle ? nullptr : &vanClienten);
        }
    }
    for (Bulkregel& regel : regels) {
        regel.onleesbareTekst = bedekt(regel.onleesbareTekst, langsteOnleesbaar);
        for (Onleesbaar& o : regel.ookOnleesbaar)
            o.tekst = bedekt(o.tekst, langsteOnleesbaar);
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
    PGB_TRY(bekend, werk.unit.bulk().zoekKlanten(werk.bereik(), eigenaar, bsns, false));
    for (auto nummer = bekend.cbegin(); nummer != bekend.cend(); ++nummer) {
        bsns.removeAll(nummer.key());
        uit.removeIf([&](const auto& paar) { return paar.value() == nummer.key(); });
    }
    PGB_TRY(teksten, werk.unit.bulk().bsnTeksten(eigenaar, bsns, bewaar));
    for (QString& tekst : uit)
        tekst = teksten.value(tekst);
    return uit;
}

} // namespace pgb::app
