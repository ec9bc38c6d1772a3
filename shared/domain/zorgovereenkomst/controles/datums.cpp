#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

/// A chosen law from which nothing is paid, once it is known from where everything is.
void voegOngebruikteToe(const ZorgovereenkomstFeiten& f, std::vector<Bevinding>& uit)
{
    const std::vector<Werkafspraak>& afspraken = f.versie.inhoud.werkafspraken;
    std::vector<Wet> betaalt;
    for (const Werkafspraak& a : afspraken) {
        const Toekenning* van = vindToekenning(*f.toekenningen, a.toekenning);
        if (!van)
            return;
        betaalt.push_back(van->wet);
    }
    for (const Toekenning* t : afspraken.empty() ? std::vector<const Toekenning*>() : gekozen(f)) {
        if (std::find(betaalt.begin(), betaalt.end(), t->wet) != betaalt.end())
            continue;
        betaalt.push_back(t->wet); // said once
        uit.push_back(bevinding("ZC-001"_L1, Ernst::Waarschuwen, u"inhoud/toekenningen"_s,
                                {waarde::variant("nietGebruikt"_L1), waarde::code("wetCode"_L1, t->wet)}));
    }
}

Uitslag toekenningPerWet(const ZorgovereenkomstFeiten& f)
{
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const FieldPath pad = u"inhoud/toekenningen"_s;
    if (inhoud.toekenningen.empty())
        return Uitslag::van({bevinding("ZC-001"_L1, Ernst::Weigeren, pad, {waarde::variant("geen"_L1)})});
    std::vector<Bevinding> uit;
    std::vector<Wet> gemeld;
    for (const ToekenningId id : inhoud.toekenningen) {
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, id);
        if (!toekenning) {
            uit.push_back(bevinding("ZC-001"_L1, Ernst::Weigeren, pad, {waarde::variant("onbekend"_L1)}));
            continue;
        }
        const auto past = [&](const Toekenning& t) { return t.wet == toekenning->wet && geldtOp(t, inhoud.ingangsdatum); };
        const bool eerder = std::find(gemeld.begin(), gemeld.end(), toekenning->wet) != gemeld.end();
        // Without a start date ZC-024 asks for it.
        if (eerder || !inhoud.ingangsdatum.isValid() || std::any_of(f.toekenningen->begin(), f.toekenningen->end(), past))
            continue;
        gemeld.push_back(toekenning->wet);
        uit.push_back(bevinding("ZC-001"_L1, Ernst::Weigeren, pad,
                                {waarde::datum("datum"_L1, inhoud.ingangsdatum), waarde::code("wetCode"_L1, toekenning->wet)}));
    }
    voegOngebruikteToe(f, uit);
    return Uitslag::van(std::move(uit));
}

Uitslag ingangBinnenBudget(const ZorgovereenkomstFeiten& f)
{
    const QDate ingang = f.versie.inhoud.ingangsdatum;
    const FieldPath pad = u"inhoud/ingangsdatum"_s;
    if (!ingang.isValid())
        return Uitslag::van({bevinding("ZC-024"_L1, Ernst::Weigeren, pad, {waarde::variant("leeg"_L1)})});
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const std::vector<const Toekenning*> keuze = gekozen(f);
    if (keuze.empty())
        return Uitslag::nietVanToepassing();
    if (std::any_of(keuze.begin(), keuze.end(), [&](const Toekenning* t) { return t->periode.contains(ingang); }))
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-024"_L1, Ernst::Weigeren, pad,
                                   {waarde::datum("ingangsDatum"_L1, ingang), waarde::periode("budgetPeriode"_L1, keuze.front()->periode)})});
}

/// The first day that is allowed: by the policy of the verstrekker, and as long as no budget is chosen by the parameter table.
std::optional<QDate> eersteToegestane(const ZorgovereenkomstFeiten& f, const Toekenning* t, QDate dag)
{
    if (t)
        return verstTerug(beleidVoor(f, *t), dag);
    Wijzigingsbeleid tabel;
    tabel.maximumTerugwerkendeMaanden = f.parameters->getal(u"maximumTerugwerkendeMaanden", std::nullopt, {}, dag);
    return verstTerug(tabel, dag);
}

/// It changes the payroll of an agreement that is there.
bool wijzigtLoonadministratie(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstVersie* oud = f.wijziging ? gewijzigdeVersie(f.zorgovereenkomst, f.versie) : nullptr;
    const std::vector<Veldwijziging> velden = oud ? veldwijzigingen(oud->inhoud, f.versie.inhoud, {}) : std::vector<Veldwijziging>();
    return std::any_of(velden.begin(), velden.end(), [](const Veldwijziging& w) { return w.grond == WijzigingGrond::Loonheffing; });
}

Uitslag nietTeVerTerug(const ZorgovereenkomstFeiten& f)
{
    const QDate ingang = f.versie.inhoud.ingangsdatum;
    const QDate dag = toetsdag(f);
    if (!ingang.isValid() || !dag.isValid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    std::vector<const Toekenning*> keuze = gekozen(f);
    if (keuze.empty())
        keuze.push_back(nullptr);
    const FieldPath pad = u"inhoud/ingangsdatum"_s;
    QDate vroegste;
    for (const Toekenning* t : keuze) {
        const std::optional<QDate> grens = eersteToegestane(f, t, dag);
        if (!grens)
            return Uitslag::van({parameterOnbekend("ZC-025"_L1, pad, "maximumTerugwerkendeMaanden"_L1, dag)});
        if (!vroegste.isValid() || *grens > vroegste)
            vroegste = *grens;
    }
    const bool loon = ingang < eersteLoonperiode(dag) && wijzigtLoonadministratie(f);
    if (ingang >= vroegste && !loon)
        return Uitslag::goed();
    CodeParams params{waarde::datum("ingangsDatum"_L1, ingang), waarde::datum("vroegsteDatum"_L1, loon ? std::max(vroegste, eersteLoonperiode(dag)) : vroegste)};
    if (loon)
        params.push_back(waarde::variant("loonperiode"_L1));
    return Uitslag::van({bevinding("ZC-025"_L1, Ernst::Weigeren, pad, std::move(params))});
}

Uitslag wijzigingOpEerste(const ZorgovereenkomstFeiten& f)
{
    const QDate ingang = f.versie.inhoud.ingangsdatum;
    if (!f.wijziging || !ingang.isValid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const FieldPath pad = u"inhoud/ingangsdatum"_s;
    for (const Toekenning* t : gekozen(f)) {
        const std::optional<qint64> dag = f.parameters->getal(u"wijzigingIngangsdag", t->wet, {}, ingang);
        if (!dag && t->wet == Wet::Wlz)
            return Uitslag::van({parameterOnbekend("ZC-026"_L1, pad, "wijzigingIngangsdag"_L1, ingang)});
        // The first of a month is always good (6.3). The source is a zorgkantoor: whether a gemeente takes another day is not known, so it says so.
        if (!dag && ingang.day() != 1)
            return Uitslag::van({bevinding("ZC-026"_L1, Ernst::Parkeren, pad,
                                           {waarde::variant("anderVerstrekker"_L1), waarde::datum("ingangsDatum"_L1, ingang), waarde::code("wetCode"_L1, t->wet),
                                            waarde::datum("volgendeDatum"_L1, QDate(ingang.year(), ingang.month(), 1).addMonths(1))})});
        if (!dag || ingang.day() == *dag)
            continue;
        const QDate dezeMaand(ingang.year(), ingang.month(), static_cast<int>(std::clamp(*dag, qint64(1), qint64(28))));
        const QDate volgende = dezeMaand > ingang ? dezeMaand : dezeMaand.addMonths(1);
        return Uitslag::van({bevinding("ZC-026"_L1, Ernst::Weigeren, pad,
                                       {waarde::datum("ingangsDatum"_L1, ingang), waarde::getal("dagGetal"_L1, *dag),
                                        waarde::datum("volgendeDatum"_L1, volgende)})});
    }
    return Uitslag::goed();
}

Uitslag eindNaBegin(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const bool eind = inhoud.einddatum && inhoud.einddatum->isValid();
    if (inhoud.looptijd == Looptijd::Bepaald && !eind)
        return Uitslag::van({bevinding("ZC-027"_L1, Ernst::Weigeren, u"inhoud/einddatum"_s, {waarde::variant("leeg"_L1)})});
    if (!eind || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    if (*inhoud.einddatum > inhoud.ingangsdatum)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-027"_L1, Ernst::Weigeren, u"inhoud/einddatum"_s,
                                   {waarde::datum("eindDatum"_L1, *inhoud.einddatum), waarde::datum("ingangsDatum"_L1, inhoud.ingangsdatum)})});
}

/// Only an end date that was typed can run past the budget; a permanent agreement always does, and is meant to.
Uitslag nietLangerDanBudget(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!inhoud.einddatum || !inhoud.einddatum->isValid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    QDate laatste;
    for (const Toekenning* t : gekozen(f))
        laatste = laatste.isValid() ? std::max(laatste, t->periode.tot) : t->periode.tot;
    if (!laatste.isValid())
        return Uitslag::nietVanToepassing();
    if (*inhoud.einddatum <= laatste)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-028"_L1, Ernst::Waarschuwen, u"inhoud/einddatum"_s,
                                   {waarde::datum("eindDatum"_L1, *inhoud.einddatum), waarde::datum("budgetDatum"_L1, laatste)})});
}

} // namespace

std::span<const ZorgovereenkomstControle> datums()
{
    static const std::vector<QLatin1String> ingang{"inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1};
    static const std::array rijen{
        controle("ZC-001"_L1, Ernst::Weigeren, 1, {"inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1, "inhoud/werkafspraken/*/toekenning"_L1}, {"toekenningen"_L1}, "W01b"_L1, toekenningPerWet),
        controle("ZC-024"_L1, Ernst::Weigeren, 2, ingang, {"toekenningen"_L1}, "W01b"_L1, ingangBinnenBudget),
        controle("ZC-025"_L1, Ernst::Weigeren, 2,
                 {"inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1, "inhoud/salarisadministratie"_L1, "inhoud/loonheffingskorting"_L1,
                  "inhoud/loonheffingskortingVanaf"_L1, "inhoud/identiteitsbewijs"_L1},
                 {"toekenningen"_L1, "vandaag"_L1, "parameters"_L1, "wijziging"_L1, "zorgovereenkomst"_L1}, "W23"_L1, nietTeVerTerug),
        controle("ZC-026"_L1, Ernst::Weigeren, 2, ingang, {"toekenningen"_L1, "wijziging"_L1, "parameters"_L1}, "W22"_L1, wijzigingOpEerste),
        controle("ZC-027"_L1, Ernst::Weigeren, 2, {"inhoud/ingangsdatum"_L1, "inhoud/einddatum"_L1, "inhoud/looptijd"_L1}, {}, "own"_L1, eindNaBegin),
        controle("ZC-028"_L1, Ernst::Waarschuwen, 2, {"inhoud/einddatum"_L1, "inhoud/toekenningen"_L1}, {"toekenningen"_L1}, "W67"_L1, nietLangerDanBudget),
    };
    return rijen;
}

} // namespace pgb::zc
