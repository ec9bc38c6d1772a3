#include "shared/domain/betaling/splitsing.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>
#include <set>

namespace pgb {
namespace {

/// Up to so many payments every sum of some of them is tried; above it only those that belong together.
constexpr size_t elkeSom = 12;
/// More ways than this are not shown.
constexpr size_t hoogstens = 20;

QString kaal(QString tekst)
{
    tekst = tekst.toUpper();
    tekst.removeIf([](QChar teken) { return teken.isSpace(); });
    return tekst;
}

/// What a booking says, ready to be looked through.
class Gezegd {
public:
    explicit Gezegd(const Bankboeking& boeking) : m_tekst(QLatin1Char(' ') + boeking.omschrijving.simplified().toUpper() + QLatin1Char(' '))
    {
        for (const QString& kenmerk : boeking.kenmerken) {
            m_heel.insert(kaal(kenmerk));
            m_tekst += kenmerk.simplified().toUpper() + QLatin1Char(' ');
        }
    }
    bool bevat(const QString& woord) const { return m_tekst.contains(woord); }
    bool noemt(const QString& kenmerk) const
    {
        if (kenmerk.isEmpty())
            return false;
        if (m_heel.contains(kaal(kenmerk)))
            return true;
        const QString wat = kenmerk.simplified().toUpper();
        for (qsizetype plaats = m_tekst.indexOf(wat); plaats >= 0; plaats = m_tekst.indexOf(wat, plaats + 1)) {
            if (!m_tekst[plaats - 1].isLetterOrNumber() && !m_tekst[plaats + wat.size()].isLetterOrNumber())
                return true;
        }
        return false;
    }
    /// The EndToEndId of a payment is its number (domain 9.3).
    bool heet(BetalingId id) const { return m_heel.contains(QString::number(id.waarde)); }

private:
    QString m_tekst;
    QSet<QString> m_heel;
};

Bedrag som(const BetalingKeuze& keuze, const std::vector<EigenBetaling>& betalingen)
{
    Bedrag uit;
    for (size_t i : keuze)
        uit += betalingen[i].bedrag;
    return uit;
}

bool isOpTijd(const Bankboeking& boeking, const EigenBetaling& betaling)
{
    const qint64 dagen = betaling.boekdatum.daysTo(boeking.dag);
    return dagen >= 0 && dagen <= dagenOnderweg;
}

class Herkenner {
public:
    Herkenner(const std::vector<Bankboeking>& boekingen, const std::vector<EigenBetaling>& betalingen, const std::stop_token& stop)
        : m_stop(stop), m_boekingen(boekingen), m_betalingen(betalingen), m_uit(boekingen.size()), m_klaar(boekingen.size()), m_bezet(betalingen.size()), m_genoemd(boekingen.size())
    {
        for (size_t i = 0; i < betalingen.size(); ++i) {
            m_opBedrag.emplace(betalingen[i].bedrag, i);
            m_opKenmerk[betalingen[i].kenmerk.section(QLatin1Char(' '), 0, 0).toUpper()][betalingen[i].kenmerk].push_back(i);
        }
        for (size_t b = 0; b < boekingen.size() && !m_stop.stop_requested(); ++b) {
            const Gezegd gezegd(boekingen[b]);
            for (const auto& [woord, kenmerken] : m_opKenmerk) {
                if (!gezegd.bevat(woord)) // most of a statement is of others
                    continue;
                for (const auto& [kenmerk, plaatsen] : kenmerken) {
                    if (gezegd.noemt(kenmerk))
                        m_genoemd[b].insert(m_genoemd[b].end(), plaatsen.begin(), plaatsen.end());
                }
            }
            std::sort(m_genoemd[b].begin(), m_genoemd[b].end());
        }
    }

    std::vector<BoekingHerkend> herken()
    {
        ronde([this](size_t b) { return genoemdPast(b); });
        ronde([this](size_t b) { return m_genoemd[b].empty() ? eenPast(b) : Keuzes(); });
        std::map<QDate, Sommen> perDag; // the same for all bookings of a day
        ronde([&](size_t b) {
            if (!m_genoemd[b].empty())
                return Keuzes();
            const auto [plaats, nieuw] = perDag.try_emplace(m_boekingen[b].dag);
            if (nieuw)
                plaats->second = sommenVan(vrije(betalingenOpTijd(m_boekingen[b], m_betalingen)));
            return uitSommen(b, plaats->second);
        });
        ronde([this](size_t b) {
            const BetalingKeuze vrij = vrije(m_genoemd[b]);
            return vrij.empty() ? Keuzes() : Keuzes{vrij};
        });
        return std::move(m_uit);
    }

private:
    using Keuzes = std::vector<BetalingKeuze>;

    BetalingKeuze vrije(const BetalingKeuze& van) const
    {
        BetalingKeuze uit;
        std::copy_if(van.begin(), van.end(), std::back_inserter(uit), [this](size_t i) { return !m_bezet[i]; });
        return uit;
    }
    Keuzes eenPast(size_t boeking) const
    {
        Keuzes uit;
        const auto [van, tot] = m_opBedrag.equal_range(m_boekingen[boeking].bedrag);
        for (auto i = van; i != tot; ++i) {
            if (!m_bezet[i->second] && isOpTijd(m_boekingen[boeking], m_betalingen[i->second]))
                uit.push_back({i->second});
        }
        return uit;
    }
    Keuzes genoemdPast(size_t boeking) const
    {
        const Bedrag bedrag = m_boekingen[boeking].bedrag;
        const Gezegd gezegd(m_boekingen[boeking]);
        for (const BetalingKeuze& keuze : eenPast(boeking)) {
            if (gezegd.heet(m_betalingen[keuze.front()].id))
                return {keuze};
        }
        const BetalingKeuze genoemd = vrije(m_genoemd[boeking]);
        Keuzes uit;
        for (size_t i : genoemd) {
            if (m_betalingen[i].bedrag == bedrag)
                uit.push_back({i});
        }
        return uit.empty() ? uitSommen(boeking, sommenVan(genoemd)) : uit;
    }
    /// Two or more payments together, by what they come to.
    using Sommen = std::multimap<Bedrag, BetalingKeuze>;
    Sommen sommenVan(const BetalingKeuze& uit) const
    {
        Sommen sommen;
        if (uit.size() > elkeSom) {
            std::set<BetalingKeuze> samen{uit};
            std::map<std::pair<QDate, QString>, BetalingKeuze> perKenmerk;
            std::map<QDate, BetalingKeuze> perDag;
            for (size_t i : uit) {
                perKenmerk[{m_betalingen[i].boekdatum, m_betalingen[i].kenmerk}].push_back(i);
                perDag[m_betalingen[i].boekdatum].push_back(i);
            }
            for (const auto& [wat, keuze] : perKenmerk)
                samen.insert(keuze);
            for (const auto& [dag, keuze] : perDag)
                samen.insert(keuze);
            for (const BetalingKeuze& keuze : samen) {
                if (keuze.size() > 1)
                    sommen.emplace(som(keuze, m_betalingen), keuze);
            }
            return sommen;
        }
        for (unsigned welke = 1; welke < 1u << uit.size(); ++welke) {
            BetalingKeuze keuze;
            for (size_t i = 0; i < uit.size(); ++i) {
                if (welke & 1u << i)
                    keuze.push_back(uit[i]);
            }
            if (keuze.size() > 1)
                sommen.emplace(som(keuze, m_betalingen), std::move(keuze));
        }
        return sommen;
    }
    Keuzes uitSommen(size_t boeking, const Sommen& sommen) const
    {
        Keuzes uit;
        const auto [van, tot] = sommen.equal_range(m_boekingen[boeking].bedrag);
        for (auto i = van; i != tot && uit.size() < hoogstens; ++i)
            uit.push_back(i->second);
        return uit;
    }

    /// Every booking says what it could be; only what no other wants is given.
    template<class F>
    void ronde(F zoek)
    {
        std::map<size_t, Keuzes> gevonden;
        std::vector<int> gewild(m_betalingen.size());
        for (size_t b = 0; b < m_boekingen.size() && !m_stop.stop_requested(); ++b) {
            if (m_klaar[b])
                continue;
            Keuzes keuzes = zoek(b);
            if (keuzes.empty())
                continue;
            QSet<size_t> van;
            for (const BetalingKeuze& keuze : keuzes)
                van.unite(QSet<size_t>(keuze.begin(), keuze.end()));
            for (size_t i : van)
                ++gewild[i];
            gevonden.emplace(b, std::move(keuzes));
        }
        for (auto& [b, keuzes] : gevonden) {
            m_klaar[b] = true;
            const bool alleen = keuzes.size() == 1 && std::all_of(keuzes[0].begin(), keuzes[0].end(), [&](size_t i) { return gewild[i] == 1; });
            m_uit[b] = alleen ? gekozenBetalingen(m_boekingen[b], keuzes[0], m_betalingen) : BoekingHerkend{BoekingUitslag::Kiezen, keuzes, {}};
            for (const BetalingKeuze& keuze : keuzes) { // what is still to be chosen is not given away either
                for (size_t i : keuze)
                    m_bezet[i] = true;
            }
        }
    }

    const std::stop_token& m_stop;
    const std::vector<Bankboeking>& m_boekingen;
    const std::vector<EigenBetaling>& m_betalingen;
    std::vector<BoekingHerkend> m_uit;
    std::vector<bool> m_klaar;
    std::vector<bool> m_bezet;
    std::vector<BetalingKeuze> m_genoemd;
    std::multimap<Bedrag, size_t> m_opBedrag;
    std::map<QString, std::map<QString, BetalingKeuze>> m_opKenmerk; ///< by their first word
};

using Groepssleutel = std::tuple<qint64, QString, QString>;

Groepssleutel sleutel(const Splitsregel& r, SplitsGroep per)
{
    const bool client = per == SplitsGroep::Client || per == SplitsGroep::ClientAgbKostenplaats;
    const bool agb = per == SplitsGroep::Agb || per == SplitsGroep::ClientAgbKostenplaats;
    const bool plaats = per == SplitsGroep::Kostenplaats || per == SplitsGroep::ClientAgbKostenplaats;
    return {client ? r.budgethouder.waarde : 0, agb ? r.agb : QString(), plaats ? r.kostenplaats : QString()};
}

} // namespace

bool noemtPgb(const Bankboeking& boeking)
{
    static const QRegularExpression kenmerk(QStringLiteral("\\bPGB\\s?\\d+-\\d+\\b(?!-)"), QRegularExpression::CaseInsensitiveOption);
    const auto noemt = [](const QString& tekst) { return tekst.contains(QLatin1String("pgb"), Qt::CaseInsensitive) && kenmerk.match(tekst).hasMatch(); };
    return noemt(boeking.omschrijving) || std::any_of(boeking.kenmerken.begin(), boeking.kenmerken.end(), noemt);
}

std::vector<BoekingHerkend> herkenBoekingen(const std::vector<Bankboeking>& boekingen, const std::vector<EigenBetaling>& betalingen, const std::stop_token& stop)
{
    return Herkenner(boekingen, betalingen, stop).herken();
}

BetalingKeuze betalingenOpTijd(const Bankboeking& boeking, const std::vector<EigenBetaling>& betalingen)
{
    BetalingKeuze uit;
    for (size_t i = 0; i < betalingen.size(); ++i) {
        if (isOpTijd(boeking, betalingen[i]))
            uit.push_back(i);
    }
    return uit;
}

BoekingHerkend gekozenBetalingen(const Bankboeking& boeking, const BetalingKeuze& keuze, const std::vector<EigenBetaling>& betalingen)
{
    const Bedrag verschil = boeking.bedrag - som(keuze, betalingen);
    return {verschil == Bedrag() ? BoekingUitslag::Gevonden : BoekingUitslag::Verschil, {keuze}, verschil};
}

std::vector<Splitsdeel> splitsDeclaratie(Bedrag totaal, Bedrag verrekend, Bedrag deel, const std::vector<Kostenplaatsdeel>& delen)
{
    std::vector<Splitsdeel> uit;
    const auto voeg = [&](const QString& kostenplaats, SplitsSoort soort, Bedrag bedrag) {
        if (bedrag != Bedrag())
            uit.push_back({kostenplaats, soort, bedrag});
    };
    Bedrag gezegd;
    for (const Kostenplaatsdeel& d : delen) {
        voeg(d.kostenplaats, SplitsSoort::Zorg, d.bedrag);
        gezegd += d.bedrag;
    }
    if (delen.empty())
        voeg({}, SplitsSoort::Zorg, totaal);
    else
        voeg({}, SplitsSoort::Afwijking, totaal - gezegd);
    // What was held back cannot be said of one cost centre of several.
    const QString enige = delen.size() == 1 && gezegd == totaal ? delen[0].kostenplaats : QString();
    voeg(enige, SplitsSoort::Verrekend, -verrekend);
    voeg(enige, SplitsSoort::AndereBetaling, deel - (totaal - verrekend));
    return uit;
}

std::vector<Splitssom> groepeer(const std::vector<Splitsregel>& regels, SplitsGroep per)
{
    std::vector<Splitssom> uit;
    std::map<Groepssleutel, size_t> plaats;
    std::map<Groepssleutel, QSet<qint64>> declaraties;
    for (const Splitsregel& r : regels) {
        const Groepssleutel wat = sleutel(r, per);
        const auto [gevonden, nieuw] = plaats.emplace(wat, uit.size());
        if (nieuw)
            uit.push_back({r, 0, {}});
        Splitssom& s = uit[gevonden->second];
        s.bedrag += r.bedrag;
        QSet<qint64>& van = declaraties[wat];
        van.insert(r.declaratie.waarde);
        s.declaraties = van.size();
    }
    return uit;
}

std::vector<size_t> verklaarVerschil(Bedrag verschil, const std::vector<Splitsregel>& regels)
{
    if (verschil == Bedrag())
        return {};
    const auto isHet = [&](Bedrag bedrag) { return bedrag == verschil || bedrag == -verschil; };
    std::vector<size_t> uit;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (isHet(regels[i].bedrag))
            uit.push_back(i);
    }
    if (!uit.empty())
        return uit.size() == 1 ? uit : std::vector<size_t>();
    std::map<qint64, std::pair<Bedrag, std::vector<size_t>>> perClient;
    for (size_t i = 0; i < regels.size(); ++i) {
        auto& [bedrag, plaatsen] = perClient[regels[i].budgethouder.waarde];
        bedrag += regels[i].bedrag;
        plaatsen.push_back(i);
    }
    for (const auto& [client, wat] : perClient) {
        if (!isHet(wat.first))
            continue;
        if (!uit.empty())
            return {};
        uit = wat.second;
    }
    return uit;
}

template<>
std::span<const Code<SplitsSoort>> codeTable<SplitsSoort>()
{
    static constexpr Code<SplitsSoort> rows[] = {
        {SplitsSoort::Zorg, QLatin1String("zorg")},
        {SplitsSoort::Verrekend, QLatin1String("verrekend")},
        {SplitsSoort::AndereBetaling, QLatin1String("andereBetaling")},
        {SplitsSoort::Afwijking, QLatin1String("afwijking")},
    };
    return rows;
}

} // namespace pgb
