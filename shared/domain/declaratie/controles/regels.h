#pragma once
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/waarden.h"

/// What several DC controles need of the lines. All of it is linear in the lines and allocates nothing while all is well.
namespace pgb::dc {

using namespace Qt::StringLiterals;

inline bool isReis(const Declaratieregel& regel) { return regel.functieCode == "REISKOSTEN"_L1; }

/// Nothing but totals over more days: what is judged by the day has nothing to look at (domain 14.5).
bool zonderDagregels(const Declaratie& declaratie);
/// Calls with the day of the line, and of a total with its last day as well.
template<class Doe>
void perEind(const Declaratieregel& regel, Doe&& doe)
{
    doe(regel.datum);
    if (regel.isPeriodetotaal())
        doe(regel.tot);
}

/// Kinds whose lines are paid under a zorgovereenkomst; the others go to the budgethouder or come from a verklaring (domain 7.1).
bool opOvereenkomst(DeclaratieSoort soort);
/// Of a correction the kind that it corrects, as far as that is known.
DeclaratieSoort eigenlijkeSoort(const DeclaratieFeiten& f);

/// First and last care day of the lines; the declared period when there are none.
Periode zorgdagen(const Declaratie& declaratie);

enum class Dekking { Gedekt, InBeoordeling, Gestopt, VoorIngang, Geen };
struct DagDekking {
    Dekking soort = Dekking::Geen;
    QDate grens; ///< Gestopt: last day; VoorIngang: first day
};
/// Why a day is or is not covered by the zorgovereenkomst. Exactly one answer a day, so that DC-014, 015, 016 and 053 never
/// say two things about one line.
DagDekking dekkingOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag);

/// versieOp that remembers the last day: lines of one day stand together.
class VersieMemo {
public:
    explicit VersieMemo(const Zorgovereenkomst& zorgovereenkomst) : m_zorgovereenkomst(zorgovereenkomst) {}
    const ZorgovereenkomstVersie* at(QDate dag)
    {
        if (dag != m_dag) {
            m_dag = dag;
            m_versie = versieOp(m_zorgovereenkomst, dag);
        }
        return m_versie;
    }

private:
    const Zorgovereenkomst& m_zorgovereenkomst;
    QDate m_dag;
    const ZorgovereenkomstVersie* m_versie = nullptr;
};

/// A blokkade holds payments now, whatever the care day (domain 3.7).
inline bool blokkadeGeldt(const Blokkade& b, QDate vandaag) { return b.van <= vandaag && (!b.tot || vandaag <= *b.tot); }
/// It holds what the verstrekker pays that placed it.
inline bool blokkadeRaaktBetaler(const Blokkade& b, const DeclaratieFeiten& f)
{
    return !b.verstrekker || std::any_of(f.declaratie.regels.begin(), f.declaratie.regels.end(), [&](const Declaratieregel& r) {
        return std::any_of(f.verstrekkers.begin(), f.verstrekkers.end(), [&](const VerstrekkerFeit& v) { return v.toekenning == r.toekenning && v.verstrekker == b.verstrekker; });
    });
}
/// What a blokkade does, in whose name, why and since when. The verstrekker may also have chosen to refuse.
Bevinding blokkadeBevinding(QLatin1String controle, const Blokkade& b, const QString& verstrekker);
/// The one that placed it, among those of this dossier.
QString blokkadeVerstrekker(const Blokkade& b, const DeclaratieFeiten& f);

/// Sum of a quantity per day, by date, of the valid days of the declaratie's own lines only; other lines of those days can be added. Totals over more
/// days are of no day.
class DagSommen {
public:
    struct Dag {
        QDate datum;
        qint64 som = 0;
        size_t laatsteRegel = 0; ///< the last own line of that day: where the bevinding points at
    };
    template<class Telt>
    DagSommen(const std::vector<Declaratieregel>& regels, Telt&& telt);
    /// Adds to a day that has an own line; other days, and totals over more days, are ignored.
    void add(QDate datum, qint64 aantal);
    template<class Andere>
    void add(const Andere& regel)
    {
        if (!regel.tot.isValid())
            add(regel.datum, regel.aantal);
    }
    /// Drops the days on which nothing comes: a correction holds differences (domain 7.8), and one that lowers a day can break no limit.
    void alleenErbij();
    /// Only days with a valid date.
    const std::vector<Dag>& dagen() const { return m_dagen; }

private:
    void combine();
    std::vector<Dag> m_dagen;
};

template<class Telt>
DagSommen::DagSommen(const std::vector<Declaratieregel>& regels, Telt&& telt)
{
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!regels[i].datum.isValid() || regels[i].isPeriodetotaal() || !telt(regels[i]))
            continue;
        if (m_dagen.empty())
            m_dagen.reserve(regels.size() - i);
        m_dagen.push_back({regels[i].datum, regels[i].aantal, i});
    }
    combine();
}

/// The rows of a topic with one line a row: id, severity, phases, fields read, facts needed, basis, function.
inline DeclaratieControle controle(QLatin1String id, Ernst ernst, std::vector<Fase> fasen, std::vector<QLatin1String> leest,
                                   std::vector<QLatin1String> nodig, QLatin1String basis, Uitslag (*functie)(const DeclaratieFeiten&))
{
    return {id, ernst, std::move(fasen), 0, std::move(leest), std::move(nodig), basis, functie};
}

inline constexpr Fase E = Fase::Invoer;
inline constexpr Fase S = Fase::Indienen;
inline constexpr Fase B = Fase::Betaalrun;

} // namespace pgb::dc
