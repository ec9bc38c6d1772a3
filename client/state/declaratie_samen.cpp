#include "client/state/declaratie_samen.h"
#include <algorithm>

namespace pgb {
namespace {

/// The same quantity, visits, chosen budget and typed text. A rate or an amount is no part of what is typed, and a hint about it neither.
bool zelfde(const Cel& a, const Cel& b)
{
    return a.aantal == b.aantal && a.tekst == b.tekst && a.budget == b.budget
        && std::equal(a.regels.begin(), a.regels.end(), b.regels.begin(), b.regels.end(), [](const Declaratieregel& x, const Declaratieregel& y) {
               return x.aantal == y.aantal && x.begin == y.begin && x.eind == y.eind && x.afgeleid == y.afgeleid;
           });
}

} // namespace

void neemZelfde(DeclaratieBlad& blad, const DeclaratieBlad& ander)
{
    for (size_t i = 0; i < std::min(blad.cellen.size(), ander.cellen.size()); ++i) {
        if (zelfde(blad.cellen[i], ander.cellen[i]))
            blad.cellen[i] = ander.cellen[i];
    }
}

BladSamen voegSamen(const std::optional<DeclaratieBlad>& basis, const DeclaratieBlad& mijn, const DeclaratieBlad& ander)
{
    BladSamen uit{mijn, {}, {}};
    uit.blad.overig = ander.overig;
    // Of the invoice what only the other changed is his; what both changed stays as it stands here.
    if (basis && mijn.factuurnummer == basis->factuurnummer)
        uit.blad.factuurnummer = ander.factuurnummer;
    if (basis && mijn.factuurdatum == basis->factuurdatum)
        uit.blad.factuurdatum = ander.factuurdatum;
    for (QString FactuurTekst::* veld : {&FactuurTekst::totaal, &FactuurTekst::btw, &FactuurTekst::btwId, &FactuurTekst::kvkNummer, &FactuurTekst::datum}) {
        if (basis && mijn.factuur.*veld == basis->factuur.*veld)
            uit.blad.factuur.*veld = ander.factuur.*veld;
    }
    for (int rij = 0; rij < mijn.rijen; ++rij) {
        for (int dag = 1; dag <= mijn.dagen(); ++dag) {
            const CelPlaats plaats{rij, dag};
            if (zelfde(mijn.cel(plaats), ander.cel(plaats)))
                continue;
            const bool ik = !basis || !zelfde(basis->cel(plaats), mijn.cel(plaats));
            const bool zij = !basis || !zelfde(basis->cel(plaats), ander.cel(plaats));
            if (ik && zij) {
                uit.botsingen.push_back(plaats);
            } else if (zij) {
                uit.vanAnder.push_back(plaats);
                uit.blad.cel(plaats) = ander.cel(plaats);
            }
        }
    }
    return uit;
}

} // namespace pgb
