#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <array>

namespace pgb::dc {

namespace {

/// One bevinding for each line of which the day, or an end of a total, has this dekking.
template<class Maak>
Uitslag perDekking(const DeclaratieFeiten& f, Dekking soort, Maak&& maak)
{
    if (!opOvereenkomst(eigenlijkeSoort(f)))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        bool gezegd = teruggenomen(f.declaratie, regels[i]);
        perEind(regels[i], [&](QDate dag) {
            if (gezegd || versies.at(dag))
                return;
            const DagDekking dekking = dekkingOp(*f.zorgovereenkomst, dag);
            gezegd = dekking.soort == soort;
            if (gezegd)
                uit.push_back(maak(i, dag, dekking));
        });
    }
    return Uitslag::van(std::move(uit));
}

Uitslag goedgekeurdeOvereenkomst(const DeclaratieFeiten& f)
{
    if (opOvereenkomst(eigenlijkeSoort(f)) && !f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    return perDekking(f, Dekking::Geen, [&](size_t i, QDate dag, const DagDekking&) {
        return bevinding("DC-014"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                         {waarde::datum("datum"_L1, dag), waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)});
    });
}

Uitslag inBeoordeling(const DeclaratieFeiten& f)
{
    return perDekking(f, Dekking::InBeoordeling, [](size_t i, QDate dag, const DagDekking&) {
        return bevinding("DC-015"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("datum"_L1, dag)});
    });
}

Uitslag gestopt(const DeclaratieFeiten& f)
{
    return perDekking(f, Dekking::Gestopt, [](size_t i, QDate dag, const DagDekking& dekking) {
        return bevinding("DC-016"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                         {waarde::datum("eindDatum"_L1, dekking.grens), waarde::datum("datum"_L1, dag)});
    });
}

Uitslag voorIngang(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    if (regels.empty())
        return Uitslag::nietVanToepassing();
    Uitslag uitslag = perDekking(f, Dekking::VoorIngang, [](size_t i, QDate dag, const DagDekking& dekking) {
        return bevinding("DC-053"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                         {waarde::datum("datum"_L1, dag), waarde::datum("ingangsDatum"_L1, dekking.grens)});
    });
    const std::optional<QString> eersteTekst = f.parameters->tekst(u"vroegsteZorgdag", std::nullopt, {}, regels.front().datum);
    const QDate vroegste = eersteTekst ? QDate::fromString(*eersteTekst, Qt::ISODate) : QDate();
    if (!vroegste.isValid()) {
        uitslag.bevindingen.push_back(parameterOnbekend("DC-053"_L1, {}, "vroegsteZorgdag"_L1, regels.front().datum));
        return Uitslag::van(std::move(uitslag.bevindingen));
    }
    for (size_t i = 0; i < regels.size(); ++i) {
        if (regels[i].datum < vroegste)
            uitslag.bevindingen.push_back(bevinding("DC-053"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1),
                                                    {waarde::variant("voorBegin"_L1), waarde::datum("datum"_L1, regels[i].datum),
                                                     waarde::datum("vroegsteDatum"_L1, vroegste)}));
    }
    return uitslag.bevindingen.empty() ? uitslag : Uitslag::van(std::move(uitslag.bevindingen));
}

Uitslag overeenkomstGeblokkeerd(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort) || neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.blokkades)
        return Uitslag::nogNiet({"blokkades"_L1});
    for (const Blokkade& b : *f.blokkades) {
        const bool raakt = b.reikwijdte == BlokkadeReikwijdte::Zorgovereenkomst && b.reikwijdteId == f.declaratie.zorgovereenkomst.waarde;
        if (raakt && blokkadeGeldt(b, f.vandaag) && blokkadeRaaktBetaler(b, f))
            return Uitslag::van({blokkadeBevinding("DC-017"_L1, b, blokkadeVerstrekker(b, f))});
    }
    return Uitslag::goed();
}

} // namespace

std::span<const DeclaratieControle> dekking()
{
    static const std::array rijen{
        controle("DC-014"_L1, Ernst::Weigeren, {E, S}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"zorgovereenkomst"_L1, "zorgverlener"_L1, "oorspronkelijkeDeclaratie"_L1},
                 "seed 001; W88"_L1, goedgekeurdeOvereenkomst),
        controle("DC-015"_L1, Ernst::Parkeren, {S}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"zorgovereenkomst"_L1, "oorspronkelijkeDeclaratie"_L1}, "design"_L1, inBeoordeling),
        controle("DC-016"_L1, Ernst::Weigeren, {E, S}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"zorgovereenkomst"_L1, "oorspronkelijkeDeclaratie"_L1}, "W19"_L1, gestopt),
        controle("DC-017"_L1, Ernst::Parkeren, {S, B}, {"zorgovereenkomst"_L1, "soort"_L1, "regels/*/toekenning"_L1, "regels/*/bedrag"_L1},
                 {"blokkades"_L1, "vandaag"_L1, "verstrekkers"_L1}, "seed 004"_L1, overeenkomstGeblokkeerd),
        controle("DC-053"_L1, Ernst::Weigeren, {E}, {"regels/*/datum"_L1, "regels/*/aantal"_L1, "soort"_L1}, {"zorgovereenkomst"_L1, "parameters"_L1, "oorspronkelijkeDeclaratie"_L1}, "own"_L1, voorIngang),
    };
    return rijen;
}

} // namespace pgb::dc
