#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/aanzegging.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/controles/contracten.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/overlijden.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

bool loopt(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstStatus s = f.versie.status;
    return s == ZorgovereenkomstStatus::Lopend || s == ZorgovereenkomstStatus::Goedgekeurd;
}

Uitslag aanzeggen(const ZorgovereenkomstFeiten& f)
{
    if (!loopt(f))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/einddatum"_s;
    const std::optional<Aanzegging> a = aanzegging(*f.parameters, f.versie.inhoud);
    if (!a)
        return Uitslag::van({parameterOnbekend("ZC-054"_L1, pad, "aanzegtermijnMaanden"_L1, f.vandaag)});
    if (!a->nodig)
        return Uitslag::nietVanToepassing();
    const QDate eind = *f.versie.inhoud.einddatum;
    if (f.vandaag < a->eersteHerinnering || f.vandaag > eind)
        return Uitslag::goed();
    CodeParams params{waarde::datum("uiterlijkDatum"_L1, a->uiterlijk), waarde::datum("eindDatum"_L1, eind)};
    const std::optional<Bedrag> hoogste = hoogsteAanzegvergoeding(f.versie.inhoud);
    if (f.vandaag > a->uiterlijk && hoogste)
        params.push_back(waarde::centen("hoogsteCenten"_L1, *hoogste));
    if (f.vandaag > a->uiterlijk)
        params.push_back(hoogste ? waarde::variant("teLaatBedrag"_L1) : waarde::variant("teLaat"_L1));
    else if (f.vandaag >= a->tweedeHerinnering)
        params.push_back(waarde::variant("tweede"_L1));
    return Uitslag::van({bevinding("ZC-054"_L1, Ernst::Waarschuwen, pad, std::move(params))});
}

/// What may have changed outside since the agreement was approved; each finding is a task with a day.
class Nalopen {
public:
    Nalopen(const ZorgovereenkomstFeiten& f, QDate voor)
        : m_f(f), m_voor(voor), m_dag(std::max(f.vandaag, f.versie.inhoud.ingangsdatum)) {}

    void personen()
    {
        if (const auto& dag = m_f.budgethouder->overlijdensdatum) {
            const bool uitkering = kanUitkeringBijOverlijden(*m_f.parameters, m_f.versie.inhoud, m_f.toekenningen.value_or(std::vector<Toekenning>()), *dag);
            meld(uitkering ? "budgethouderOverledenUitkering"_L1 : "budgethouderOverleden"_L1, {}, {waarde::datum("overlijdensDatum"_L1, *dag)});
        }
        const Registerantwoord<BrpGegevens>& brp = m_f.registers->brp;
        std::optional<QDate> dag = m_f.zorgverlener->overlijdensdatum;
        if (!dag && brp.stand == Registerstand::Bekend)
            dag = brp.gegevens.overlijdensdatum;
        if (dag)
            meld("zorgverlenerOverleden"_L1, u"zorgverlener"_s, {waarde::datum("overlijdensDatum"_L1, *dag)});
    }

    void nummers()
    {
        const Zorgverlener& z = *m_f.zorgverlener;
        const Registers& r = *m_f.registers;
        const bool kvk = r.kvk.stand == Registerstand::Bekend;
        if (z.kvkNummer && kvk && r.kvk.gegevens.failliet)
            meld("failliet"_L1, u"zorgverlener/kvkNummer"_s, {});
        else if (z.kvkNummer && (!z.kvkActief || (kvk && !r.kvk.gegevens.actief)))
            meld({}, u"zorgverlener/kvkNummer"_s, {waarde::tekst("kvkTekst"_L1, z.kvkNummer->tekst())});
        if (z.agbCode && (!z.agbActief || (r.agb.stand == Registerstand::Bekend && !r.agb.gegevens.actief)))
            meld("agb"_L1, u"zorgverlener/agbCode"_s, {waarde::tekst("agbTekst"_L1, z.agbCode->tekst())});
        const bool big = r.big.stand == Registerstand::Bekend;
        const bool verlopen = big && (!r.big.gegevens.actief || (r.big.gegevens.geldigTot && *r.big.gegevens.geldigTot < m_f.vandaag));
        if (!z.bigNummer.isEmpty() && verlopen)
            meld("big"_L1, u"zorgverlener/bigNummer"_s, {});
    }

    void tarieven()
    {
        const ZorgovereenkomstInhoud& inhoud = m_f.versie.inhoud;
        const Minimum minimum = minimumVoor(*m_f.parameters, *m_f.zorgverlener, inhoud, m_dag);
        for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
            const Werkafspraak& a = inhoud.werkafspraken[i];
            if (!a.tarief || inhoud.loonsoort == Loonsoort::Maandloon)
                continue;
            const FieldPath pad = afspraakPad(i, "tarief"_L1);
            if (a.eenheid == Eenheid::Uur && minimum.geldt && minimum.perUur && *a.tarief < Tarief::fromCenten(minimum.perUur->centen))
                meld("wml"_L1, pad, {waarde::tarief("tarief"_L1, *a.tarief), waarde::centen("minimumCenten"_L1, *minimum.perUur)});
            const Toekenning* t = vindToekenning(*m_f.toekenningen, a.toekenning);
            if (!t || t->wet != Wet::Wlz || inhoud.tariefuitzonderingVerleend)
                continue;
            const WlzMaximum maximum = wlzMaximum(*m_f.parameters, *m_f.zorgverlener, inhoud.relatie, a.eenheid, m_dag);
            if (maximum.tarief && *a.tarief > *maximum.tarief)
                meld("maximum"_L1, pad, {waarde::tarief("tarief"_L1, *a.tarief), waarde::tarief("maximumTarief"_L1, *maximum.tarief)});
        }
    }

    /// Once for a law under which nothing is granted any more.
    void budget()
    {
        std::vector<Wet> gemeld;
        for (const Toekenning* keuze : gekozen(m_f)) {
            const auto past = [&](const Toekenning& t) { return t.wet == keuze->wet && geldtOp(t, m_dag); };
            const bool eerder = std::find(gemeld.begin(), gemeld.end(), keuze->wet) != gemeld.end();
            if (eerder || std::any_of(m_f.toekenningen->begin(), m_f.toekenningen->end(), past))
                continue;
            gemeld.push_back(keuze->wet);
            meld("toekenning"_L1, u"inhoud/toekenningen"_s, {waarde::code("wetCode"_L1, keuze->wet), waarde::datum("totDatum"_L1, keuze->periode.tot)});
        }
    }

    std::vector<Bevinding> bevindingen() { return std::move(m_uit); }

private:
    void meld(QLatin1String variant, FieldPath pad, CodeParams params)
    {
        params.push_back(waarde::tekst("zorgverlenerNaam"_L1, m_f.zorgverlener->naam));
        params.push_back(waarde::datum("voorDatum"_L1, m_voor));
        if (!variant.isEmpty())
            params.push_back(waarde::variant(variant));
        m_uit.push_back(bevinding("ZC-070"_L1, Ernst::Parkeren, std::move(pad), std::move(params)));
    }

    const ZorgovereenkomstFeiten& m_f;
    QDate m_voor;
    QDate m_dag; ///< an agreement that has not begun is judged by the norms of its first day
    std::vector<Bevinding> m_uit;
};

/// The day by which it must be done; nothing = the norm is not known.
std::optional<QDate> normdag(const ZorgovereenkomstFeiten& f)
{
    constexpr qint64 langste = 250;
    const std::optional<qint64> dagen = f.parameters->getal(u"werktaakNormWerkdagen", std::nullopt, u"T-TARIEF", f.vandaag);
    if (!dagen || *dagen > langste)
        return std::nullopt;
    QDate dag = f.vandaag;
    for (qint64 i = 0; i < *dagen; ++i)
        dag = volgendeBankwerkdag(dag);
    return dag;
}

Uitslag veranderd(const ZorgovereenkomstFeiten& f)
{
    if (!loopt(f))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener || !f.zorgverlenerNummers || !f.budgethouder || !f.toekenningen || !f.registers)
        return Uitslag::nogNiet({"zorgverlener"_L1, "zorgverlenerNummers"_L1, "budgethouder"_L1, "toekenningen"_L1, "registers"_L1});
    const std::optional<QDate> voor = normdag(f);
    if (!voor)
        return Uitslag::van({parameterOnbekend("ZC-070"_L1, {}, "werktaakNormWerkdagen"_L1, f.vandaag)});
    Nalopen na(f, *voor);
    na.personen();
    na.nummers();
    na.tarieven();
    na.budget();
    std::vector<Bevinding> uit = na.bevindingen();
    // A register that cannot be asked says nothing: that is no pass, and no task for every day either.
    const Zorgverlener& z = *f.zorgverlener;
    const auto dicht = [](bool heeftNummer, Registerstand stand) { return heeftNummer && stand == Registerstand::NietAangesloten; };
    const bool nietGevraagd = dicht(f.zorgverlenerNummers->heeftBsn, f.registers->brp.stand) || dicht(z.kvkNummer.has_value(), f.registers->kvk.stand)
        || dicht(z.agbCode.has_value(), f.registers->agb.stand) || dicht(!z.bigNummer.isEmpty(), f.registers->big.stand);
    if (uit.empty() && nietGevraagd)
        return Uitslag::nogNiet({"registers"_L1});
    return Uitslag::van(std::move(uit));
}

Uitslag vasteUrenAanbieden(const ZorgovereenkomstFeiten& f)
{
    if (!loopt(f))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/vasteUren"_s;
    const QDate sinds = inDienstSinds(f);
    const std::optional<QDate> op = vasteUrenAanbodOp(*f.parameters, f.versie.inhoud, sinds);
    if (!op)
        return Uitslag::van({parameterOnbekend("ZC-071"_L1, pad, "vasteUrenAanbodNaMaanden"_L1, f.vandaag)});
    if (!op->isValid())
        return Uitslag::nietVanToepassing();
    if (f.vandaag < *op)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-071"_L1, Ernst::Waarschuwen, pad, {waarde::datum("sindsDatum"_L1, sinds), waarde::datum("aanbodDatum"_L1, *op)})});
}

} // namespace

std::span<const ZorgovereenkomstControle> herhaling()
{
    static const std::array rijen{
        controleIn(Fase::Herhaling, "ZC-054"_L1, Ernst::Waarschuwen, {"inhoud"_L1, "status"_L1}, {"parameters"_L1, "vandaag"_L1}, "W15"_L1, aanzeggen),
        controleIn(Fase::Herhaling, "ZC-070"_L1, Ernst::Parkeren, {"inhoud"_L1, "status"_L1},
                   {"zorgverlener"_L1, "zorgverlenerNummers"_L1, "budgethouder"_L1, "toekenningen"_L1, "registers"_L1, "parameters"_L1, "vandaag"_L1}, "W20; design"_L1, veranderd),
        controleIn(Fase::Herhaling, "ZC-071"_L1, Ernst::Waarschuwen, {"inhoud"_L1, "status"_L1}, {"parameters"_L1, "vandaag"_L1, "zorgovereenkomst"_L1}, "own"_L1,
                   vasteUrenAanbieden),
    };
    return rijen;
}

} // namespace pgb::zc
