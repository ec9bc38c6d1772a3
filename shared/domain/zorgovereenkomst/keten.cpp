#include "shared/domain/zorgovereenkomst/keten.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr int volwassen = 18; // "jongerDan18" in the parameters

/// The limits that hold on a day for a person; `onbekend` names what is missing.
struct Grenzen {
    int aantal = 0;
    int maanden = 0;
    int tussenpoos = 0;
    QLatin1String onbekend;
};

std::optional<int> klein(std::optional<qint64> getal)
{
    constexpr qint64 honderdJaar = 1200;
    return getal && *getal <= honderdJaar ? std::optional(int(*getal)) : std::nullopt;
}

Grenzen grenzenOp(const ParameterTabel& tabel, QDate dag, bool aow)
{
    const QStringView categorie = aow ? QStringView(u"aowLeeftijd") : QStringView();
    const std::optional<int> aantal = klein(tabel.getal(u"ketenMaximumAantal", std::nullopt, categorie, dag));
    const std::optional<int> maanden = klein(tabel.getal(u"ketenMaximumMaanden", std::nullopt, categorie, dag));
    const std::optional<int> tussenpoos = klein(tabel.getal(u"ketenTussenpoosMaanden", std::nullopt, {}, dag));
    if (!aantal)
        return {0, 0, 0, QLatin1String("ketenMaximumAantal")};
    if (!maanden)
        return {0, 0, 0, QLatin1String("ketenMaximumMaanden")};
    if (!tussenpoos)
        return {0, 0, 0, QLatin1String("ketenTussenpoosMaanden")};
    return {*aantal, *maanden, *tussenpoos, {}};
}

/// The chain so far.
class Keten {
public:
    Keten(const ParameterTabel& tabel, std::optional<QDate> geboren) : m_tabel(tabel), m_geboren(geboren) {}

    /// False when something is not known: `antwoord` says what.
    bool voegToe(const Ketencontract& c, KetenAntwoord& antwoord)
    {
        const std::optional<bool> aow = heeftAow(c.ingangsdatum, antwoord);
        if (!aow)
            return false;
        const Grenzen grenzen = grenzenOp(m_tabel, c.ingangsdatum, *aow);
        antwoord.onbekend = grenzen.onbekend;
        const std::optional<QDate> telt = antwoord.onbekend.isEmpty() ? teltVanaf(c, antwoord) : std::nullopt;
        if (!antwoord.onbekend.isEmpty())
            return false;
        if (!telt)
            return true; // a young person's small job
        // From a gap of more than so many months on; without an end there is no gap.
        const bool naTussenpoos = m_eind && c.ingangsdatum > m_eind->addDays(1).addMonths(grenzen.tussenpoos);
        if (m_uitkomst.aantal == 0 || naTussenpoos || (*aow && !m_aow))
            m_uitkomst = {KetenUitkomst::Soort::Tijdelijk, 0, *telt, {}};
        m_aow = *aow;
        m_eind = c.einddatum;
        ++m_uitkomst.aantal;
        oordeel(c, grenzen);
        return true;
    }
    const KetenUitkomst& uitkomst() const { return m_uitkomst; }

private:
    void oordeel(const Ketencontract& c, const Grenzen& grenzen)
    {
        using S = KetenUitkomst::Soort;
        const QDate laatste = m_uitkomst.begin.addMonths(grenzen.maanden);
        if (c.onbepaald || m_uitkomst.soort != S::Tijdelijk) {
            m_uitkomst.soort = S::Onbepaald; // also what follows on one that the rule made permanent
        } else if (m_uitkomst.aantal > grenzen.aantal) {
            m_uitkomst.soort = S::WordtOnbepaald;
            m_uitkomst.onbepaaldVanaf = c.ingangsdatum;
        } else if (c.einddatum && langerDanMaanden(m_uitkomst.begin, *c.einddatum, grenzen.maanden)) {
            m_uitkomst.soort = S::WordtOnbepaald;
            m_uitkomst.onbepaaldVanaf = std::max(laatste, c.ingangsdatum);
        }
    }

    /// Whether the person has reached the AOW age on the day; nobody under sixty has, whatever the table says.
    std::optional<bool> heeftAow(QDate dag, KetenAntwoord& antwoord) const
    {
        constexpr int nooitAow = 60;
        if (!m_geboren) {
            antwoord.onbekend = QLatin1String("geboortedatum");
            return std::nullopt;
        }
        if (leeftijdOp(*m_geboren, dag) < nooitAow)
            return false;
        const std::optional<int> maanden = klein(m_tabel.getal(u"aowLeeftijdMaanden", std::nullopt, {}, dag));
        if (!maanden) {
            antwoord.onbekend = QLatin1String("aowLeeftijdMaanden");
            return std::nullopt;
        }
        return m_geboren->addMonths(*maanden) <= dag;
    }

    /// The first day of the contract that counts: nothing when none does.
    std::optional<QDate> teltVanaf(const Ketencontract& c, KetenAntwoord& antwoord) const
    {
        const QDate verjaardag = m_geboren->addYears(volwassen);
        if (c.ingangsdatum >= verjaardag)
            return c.ingangsdatum;
        const std::optional<qint64> uren = m_tabel.getal(u"ketenUitzonderingMaximumUrenPerWeek", std::nullopt, u"jongerDan18", c.ingangsdatum);
        if (!uren) {
            antwoord.onbekend = QLatin1String("ketenUitzonderingMaximumUrenPerWeek");
            return std::nullopt;
        }
        if (c.minutenPerWeek / 60 > *uren || c.minutenPerWeek > *uren * 60)
            return c.ingangsdatum;
        return c.onbepaald || !c.einddatum || *c.einddatum >= verjaardag ? std::optional(verjaardag) : std::nullopt;
    }

    const ParameterTabel& m_tabel;
    std::optional<QDate> m_geboren;
    KetenUitkomst m_uitkomst;
    std::optional<QDate> m_eind; ///< of the last one that counted
    bool m_aow = false;
};

/// The agreed end, or the earlier day on which it was ended; a version that another took over from ends no contract.
std::optional<QDate> contracteinde(const ZorgovereenkomstVersie& v)
{
    const bool gestopt = v.status == ZorgovereenkomstStatus::Opgezegd || v.status == ZorgovereenkomstStatus::Beeindigd;
    if (!gestopt || !v.geldigTot)
        return v.inhoud.einddatum;
    return v.inhoud.einddatum ? std::min(*v.inhoud.einddatum, *v.geldigTot) : *v.geldigTot;
}

} // namespace

KetenAntwoord keten(const ParameterTabel& tabel, std::vector<Ketencontract> contracten, std::optional<QDate> geboortedatum)
{
    std::stable_sort(contracten.begin(), contracten.end(),
                     [](const Ketencontract& a, const Ketencontract& b) { return a.ingangsdatum < b.ingangsdatum; });
    Keten keten(tabel, geboortedatum);
    KetenAntwoord antwoord;
    for (const Ketencontract& c : contracten) {
        if (!keten.voegToe(c, antwoord))
            return antwoord;
    }
    antwoord.uitkomst = keten.uitkomst();
    return antwoord;
}

std::vector<Ketencontract> ketencontracten(const Zorgovereenkomst& zorgovereenkomst, int ook)
{
    std::vector<const ZorgovereenkomstVersie*> versies;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        const bool telt = wasGoedgekeurd(v.status) || v.volgnummer == ook;
        if (telt && v.inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && v.inhoud.ingangsdatum.isValid())
            versies.push_back(&v);
    }
    std::sort(versies.begin(), versies.end(), [](const auto* a, const auto* b) { return a->volgnummer < b->volgnummer; });
    std::vector<Ketencontract> uit;
    for (const ZorgovereenkomstVersie* v : versies) {
        const ZorgovereenkomstInhoud& i = v->inhoud;
        const Ketencontract nu{i.ingangsdatum, contracteinde(*v), i.looptijd == Looptijd::Onbepaald, i.minutenPerWeek};
        const bool langer = !uit.empty() && nu.einddatum && uit.back().einddatum && *nu.einddatum > *uit.back().einddatum;
        if (uit.empty() || nu.onbepaald != uit.back().onbepaald || langer) {
            uit.push_back(nu);
            if (langer && !nu.onbepaald) // an extension begins where the contract before it ends
                uit.back().ingangsdatum = std::max(i.ingangsdatum, uit[uit.size() - 2].einddatum->addDays(1));
        } else {
            uit.back().einddatum = nu.einddatum;
        }
    }
    return uit;
}

template<>
std::span<const Code<KetenUitkomst::Soort>> codeTable<KetenUitkomst::Soort>()
{
    static constexpr Code<KetenUitkomst::Soort> rows[] = {
        {KetenUitkomst::Soort::Leeg, QLatin1String("leeg")},
        {KetenUitkomst::Soort::Tijdelijk, QLatin1String("tijdelijk")},
        {KetenUitkomst::Soort::Onbepaald, QLatin1String("onbepaald")},
        {KetenUitkomst::Soort::WordtOnbepaald, QLatin1String("wordtOnbepaald")},
    };
    return rows;
}

} // namespace pgb
