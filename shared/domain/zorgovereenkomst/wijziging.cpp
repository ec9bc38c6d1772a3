#include "shared/domain/zorgovereenkomst/wijziging.h"
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/zorgovereenkomst/vaste_reiskosten.h"
#include "shared/domain/zorgovereenkomst/werk_vervolg.h"
#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include <algorithm>

namespace pgb {
namespace {

using G = WijzigingGrond;

/// Works one question out, line by line.
class Beoordeling {
public:
    explicit Beoordeling(const Wijzigingsvraag& vraag) : m_vraag(vraag) {}

    Wijzigingsoordeel uitkomst()
    {
        m_uit.nieuweOvereenkomst = m_vraag.oud.soort != m_vraag.nieuw.soort;
        for (const Veldwijziging& w : veldwijzigingen(m_vraag.oud, m_vraag.nieuw, [this](ToekenningId voor, ToekenningId na) { return isVervolg(voor, na); }))
            regelVan(w.grond).velden.push_back(w.veld);
        for (Wijzigingsregel& regel : m_uit.regels)
            weeg(regel);
        std::stable_sort(m_uit.regels.begin(), m_uit.regels.end(), [](const auto& a, const auto& b) { return a.soort < b.soort; });
        if (m_uit.regels.empty())
            return m_uit;
        m_uit.handtekeningBudgethouder = true;
        m_uit.handtekeningZorgverlener |= m_vraag.wie == Partijrol::Zorgverlener;
        if (m_uit.goedkeuring == Goedkeuring::Nodig)
            zoekGoedkeurders();
        m_uit.lagereKosten = kosten(m_vraag.nieuw) < kosten(m_vraag.oud);
        m_uit.eersteDatum = eersteDatum();
        return m_uit;
    }

private:
    Wijzigingsregel& regelVan(G grond)
    {
        const auto is = [grond](const Wijzigingsregel& r) { return r.grond == grond; };
        const auto gevonden = std::find_if(m_uit.regels.begin(), m_uit.regels.end(), is);
        if (gevonden != m_uit.regels.end())
            return *gevonden;
        m_uit.regels.push_back({soortVan(grond), grond, false, Goedkeuring::Nodig, {}});
        return m_uit.regels.back();
    }

    void mist(QLatin1String naam)
    {
        if (std::find(m_uit.ontbreekt.begin(), m_uit.ontbreekt.end(), naam) == m_uit.ontbreekt.end())
            m_uit.ontbreekt.push_back(naam);
    }

    void weeg(Wijzigingsregel& regel)
    {
        regel.handtekeningZorgverlener = vraagtHandtekening(regel.grond);
        switch (regel.grond) {
        case G::TariefOmhoog: regel.goedkeuring = omhoog(regel); break;
        case G::TariefOmlaag: regel.goedkeuring = haaltMinimum(regel) ? Goedkeuring::Automatisch : Goedkeuring::Nodig; break;
        case G::Reiskosten: regel.goedkeuring = reiskosten(); break;
        case G::Verlenging:
        case G::Loonheffing:
        case G::Gegevens:
        case G::OverigeAfspraken: regel.goedkeuring = Goedkeuring::Geen; break;
        case G::Stoppen:
            regel.goedkeuring = Goedkeuring::Geen;
            regel.handtekeningZorgverlener = stoptSamen();
            break;
        case G::TariefAnders:
        case G::Uren:
        case G::Zorgfuncties:
        case G::AndereBeschikking:
        case G::AndereLooptijd:
        case G::Familieband:
        case G::Organisatiegegevens: regel.goedkeuring = Goedkeuring::Nodig; break;
        }
        m_uit.handtekeningZorgverlener |= regel.handtekeningZorgverlener;
        // One part that waits for a person makes the whole wait; what is not known yet comes next.
        const auto zwaarte = [](Goedkeuring g) { return g == Goedkeuring::Nodig ? 3 : g == Goedkeuring::NogNiet ? 2 : int(g); };
        if (zwaarte(regel.goedkeuring) > zwaarte(m_uit.goedkeuring))
            m_uit.goedkeuring = regel.goedkeuring;
    }

    const Toekenning* toekenning(ToekenningId id) const
    {
        const auto is = [id](const Toekenning& t) { return t.id == id; };
        const auto gevonden = std::find_if(m_vraag.toekenningen.begin(), m_vraag.toekenningen.end(), is);
        return gevonden == m_vraag.toekenningen.end() ? nullptr : &*gevonden;
    }

    bool isVervolg(ToekenningId voor, ToekenningId na) const
    {
        const Toekenning* oud = toekenning(voor);
        const Toekenning* nieuw = toekenning(na);
        return oud && nieuw && volgtOp(*oud, *nieuw);
    }

    const Wijzigingsbeleid* beleidVan(const Toekenning& t) const
    {
        const auto is = [&](const Wijzigingsbeleid& b) { return b.wet == t.wet && b.verstrekker == t.verstrekker; };
        const auto gevonden = std::find_if(m_vraag.beleid.begin(), m_vraag.beleid.end(), is);
        return gevonden == m_vraag.beleid.end() ? nullptr : &*gevonden;
    }

    /// The werkafspraken that a path is about: its own, or all.
    std::vector<const Werkafspraak*> afspraken(const FieldPath& pad) const
    {
        std::vector<const Werkafspraak*> uit;
        const bool eigen = pad.startsWith(QLatin1String("inhoud/werkafspraken/"));
        const size_t index = eigen ? pad.section(u'/', 2, 2).toUInt() : 0;
        for (const ZorgovereenkomstInhoud* inhoud : {&m_vraag.nieuw, &m_vraag.oud}) {
            for (size_t i = 0; i < inhoud->werkafspraken.size(); ++i) {
                if (!eigen || i == index)
                    uit.push_back(&inhoud->werkafspraken[i]);
            }
        }
        return uit;
    }

    static bool binnen(const Wijzigingsbeleid& beleid, Tarief was, Tarief wordt)
    {
        constexpr qint64 honderdProcent = 10'000; // in hundredths of a percent
        constexpr qint64 grootste = 100'000'000'000; // a million euro: above it the product would overflow, and nobody's bandwidth reaches
        if (!beleid.bandbreedteHonderdsten || !beleid.bandbreedteBedrag || was.honderdduizendsten > grootste || wordt.honderdduizendsten > grootste)
            return false;
        const qint64 verschil = wordt.honderdduizendsten - was.honderdduizendsten;
        const qint64 procent = std::min(*beleid.bandbreedteHonderdsten, honderdProcent);
        return verschil * honderdProcent <= was.honderdduizendsten * procent && Tarief{verschil} <= Tarief::fromCenten(beleid.bandbreedteBedrag->centen);
    }

    /// Under the maximum that is on record; one that exists and is not known is not kept to.
    bool onderMaximum(const Toekenning& t, const Werkafspraak& w, Tarief tarief) const
    {
        if (t.wet == Wet::Wlz) {
            const WlzMaximum maximum = wlzMaximum(m_vraag.parameters, *m_vraag.zorgverlener, m_vraag.nieuw.relatie, w.eenheid, m_vraag.nieuw.ingangsdatum);
            return !maximum.bestaat || (maximum.tarief && tarief <= *maximum.tarief);
        }
        const Tariefcategorie categorie = tariefcategorie(*m_vraag.zorgverlener, m_vraag.nieuw.relatie, true);
        const std::optional<Tarief> maximum = niveauMaximum(t, w.functieCode, categorie);
        return !maximum || tarief <= *maximum;
    }

    /// The rate of this work that a person judged last: many small steps are one big one.
    std::optional<Tarief> beoordeeldTarief(const Werkafspraak& werk) const
    {
        const ZorgovereenkomstInhoud& bron = m_vraag.beoordeeld ? *m_vraag.beoordeeld : m_vraag.oud;
        for (const Werkafspraak& w : bron.werkafspraken) {
            const bool zelfdeBudget = w.toekenning == werk.toekenning || isVervolg(w.toekenning, werk.toekenning);
            if (w.functieCode == werk.functieCode && zelfdeBudget && w.eenheid == werk.eenheid)
                return w.tarief;
        }
        return std::nullopt;
    }

    bool stijgingBinnen(const FieldPath& pad) const
    {
        if (!pad.endsWith(QLatin1String("/tarief")))
            return false; // for a monthly wage and deviating rates no bandwidth is agreed
        const size_t i = pad.section(u'/', 2, 2).toUInt();
        const Werkafspraak& wordt = m_vraag.nieuw.werkafspraken[i];
        const std::optional<Tarief> was = beoordeeldTarief(wordt);
        const Toekenning* t = toekenning(wordt.toekenning);
        const Wijzigingsbeleid* beleid = t ? beleidVan(*t) : nullptr;
        return was && beleid && binnen(*beleid, *was, *wordt.tarief) && onderMaximum(*t, wordt, *wordt.tarief);
    }

    Goedkeuring omhoog(const Wijzigingsregel& regel)
    {
        if (!m_vraag.zorgverlener) {
            mist(QLatin1String("zorgverlener"));
            return Goedkeuring::NogNiet;
        }
        if (!std::all_of(regel.velden.begin(), regel.velden.end(), [this](const FieldPath& pad) { return stijgingBinnen(pad); }))
            return Goedkeuring::Nodig;
        return binnenBudget();
    }

    /// Every lower rate is an hourly one that is still at the legal minimum, or no minimum holds.
    bool haaltMinimum(const Wijzigingsregel& regel) const
    {
        if (!m_vraag.zorgverlener)
            return false;
        const Minimum minimum = minimumVoor(m_vraag.parameters, *m_vraag.zorgverlener, m_vraag.nieuw, m_vraag.nieuw.ingangsdatum);
        if (!minimum.geldt)
            return !minimum.leeftijdOnbekend;
        return std::all_of(regel.velden.begin(), regel.velden.end(), [&](const FieldPath& pad) {
            if (!minimum.perUur || !pad.endsWith(QLatin1String("/tarief")))
                return false;
            const Werkafspraak& w = m_vraag.nieuw.werkafspraken[pad.section(u'/', 2, 2).toUInt()];
            return w.eenheid == Eenheid::Uur && w.tarief && *w.tarief >= Tarief::fromCenten(minimum.perUur->centen);
        });
    }

    bool reiskostenBinnenBeleid() const
    {
        const ZorgovereenkomstInhoud& nieuw = m_vraag.nieuw;
        if (nieuw.reiskosten == ReiskostenSoort::Geen)
            return true;
        const bool mag = !m_vraag.beleid.empty()
            && std::all_of(m_vraag.beleid.begin(), m_vraag.beleid.end(), [](const Wijzigingsbeleid& b) { return b.reiskostenToegestaan.value_or(false); });
        if (!mag || nieuw.reiskosten == ReiskostenSoort::OpenbaarVervoer)
            return mag;
        const std::optional<Bedrag> onbelast = m_vraag.parameters.bedrag(u"onbelasteKilometervergoeding", std::nullopt, {}, nieuw.ingangsdatum);
        if (!onbelast || !nieuw.reiskostenTarief || *nieuw.reiskostenTarief > Tarief::fromCenten(onbelast->centen))
            return false;
        if (nieuw.reiskosten == ReiskostenSoort::PerKilometer)
            return true;
        const std::optional<VasteReiskosten> vast = vasteReiskosten(m_vraag.parameters, nieuw, nieuw.ingangsdatum);
        return vast && !vast->teVer && nieuw.reiskostenMaandbedrag && *nieuw.reiskostenMaandbedrag <= vast->maximum;
    }

    /// Travel is paid from the same budget as the care: within the policy it still has to fit, and what it will cost has to be known.
    Goedkeuring reiskosten()
    {
        const ZorgovereenkomstInhoud& nieuw = m_vraag.nieuw;
        if (!reiskostenBinnenBeleid())
            return Goedkeuring::Nodig;
        if (nieuw.reiskosten == ReiskostenSoort::Geen)
            return Goedkeuring::Automatisch;
        const QDate begin = nieuw.ingangsdatum.isValid() ? nieuw.ingangsdatum : m_vraag.vandaag;
        if (!verwachteReiskosten(nieuw, {begin, begin.addYears(1).addDays(-1)}))
            return Goedkeuring::Nodig;
        return binnenBudget();
    }

    /// Of what is inside the policy of the verstrekker.
    Goedkeuring binnenBudget()
    {
        if (!m_vraag.budgetToereikend) {
            mist(QLatin1String("budgetToereikend"));
            return Goedkeuring::NogNiet;
        }
        return *m_vraag.budgetToereikend ? Goedkeuring::Automatisch : Goedkeuring::Nodig;
    }

    /// A change ends an employment, or an agreement before its term is over, only when both agree.
    bool stoptSamen() const
    {
        return m_vraag.oud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst
            || stoptVoorTermijn(m_vraag.parameters, m_vraag.oud, m_vraag.nieuw, m_vraag.vandaag, m_vraag.inDienstSinds);
    }

    void voegGoedkeurder(const Goedkeurder& wie)
    {
        if (std::find(m_uit.goedkeurders.begin(), m_uit.goedkeurders.end(), wie) == m_uit.goedkeurders.end())
            m_uit.goedkeurders.push_back(wie);
    }

    bool isErbij(ToekenningId id) const
    {
        const auto& oud = m_vraag.oud.toekenningen;
        return std::find(oud.begin(), oud.end(), id) == oud.end();
    }

    /// The toekenningen that a line is about: of the lines of work it names, of the new decision, or all.
    std::vector<ToekenningId> geraakt(const Wijzigingsregel& regel) const
    {
        std::vector<ToekenningId> uit;
        for (const FieldPath& pad : regel.velden) {
            if (pad.startsWith(QLatin1String("inhoud/werkafspraken/"))) {
                for (const Werkafspraak* w : afspraken(pad))
                    uit.push_back(w->toekenning);
            } else {
                for (const ZorgovereenkomstInhoud* inhoud : {&m_vraag.nieuw, &m_vraag.oud}) // also whose care goes out of it
                    uit.insert(uit.end(), inhoud->toekenningen.begin(), inhoud->toekenningen.end());
            }
        }
        if (regel.grond == G::AndereBeschikking)
            std::erase_if(uit, [this](ToekenningId id) { return !isErbij(id); });
        return uit;
    }

    void zoekGoedkeurders()
    {
        std::optional<Wet> svb;
        for (const Wijzigingsregel& regel : m_uit.regels) {
            if (regel.goedkeuring != Goedkeuring::Nodig)
                continue;
            for (const ToekenningId id : geraakt(regel)) {
                const Toekenning* t = toekenning(id);
                if (!t)
                    continue;
                voegGoedkeurder({DeelbeoordelingSoort::Verstrekker, t->verstrekker, t->wet});
                if (!svb && (t->wet == Wet::Wmo || t->wet == Wet::Jw))
                    svb = t->wet;
            }
        }
        if (svb)
            voegGoedkeurder({DeelbeoordelingSoort::SvbArbeidsrecht, {}, *svb});
    }

    /// Of 52 whole weeks from the first day of the new content: with other fixed days no day counts once more than another.
    Bedrag kosten(ZorgovereenkomstInhoud inhoud) const
    {
        const QDate begin = m_vraag.nieuw.ingangsdatum.isValid() ? m_vraag.nieuw.ingangsdatum : m_vraag.vandaag;
        inhoud.ingangsdatum = begin;
        inhoud.einddatum.reset();
        Bedrag som;
        for (const Toekenning& t : m_vraag.toekenningen) {
            Bedrag loon; // rounded as it is paid: once for each toekenning
            for (const auto& [functie, bedrag] : verwachtPerFunctie(inhoud, {begin, begin.addDays(52 * 7 - 1)}, t.id, Feestdagen::Meetellen))
                loon += bedrag;
            som += loonkosten(m_vraag.parameters, inhoud, m_vraag.zorgverlener, loon, begin).totaal();
        }
        return som;
    }

    QDate eersteDatum()
    {
        const std::optional<QDate> dag = eersteWijzigingsdatum(m_vraag.beleid, m_vraag.vandaag, m_vraag.oud.ingangsdatum);
        if (!dag)
            mist(QLatin1String("maximumTerugwerkendeMaanden"));
        const bool loon = std::any_of(m_uit.regels.begin(), m_uit.regels.end(), [](const Wijzigingsregel& r) { return r.grond == G::Loonheffing; });
        if (!loon || !dag)
            return dag.value_or(QDate());
        return std::max(*dag, eersteLoonperiode(m_vraag.vandaag));
    }

    const Wijzigingsvraag& m_vraag;
    Wijzigingsoordeel m_uit;
};

} // namespace

QDate eersteLoonperiode(QDate vandaag) { return QDate(vandaag.year(), vandaag.month(), 1).addMonths(1); }

Wijzigingsoordeel beoordeelWijziging(const Wijzigingsvraag& vraag) { return Beoordeling(vraag).uitkomst(); }

} // namespace pgb
