#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/base/periode.h"
#include <initializer_list>

namespace pgb {

/// True when no row of these keys begins or ends between the two days: a look-up then gives the same on each of them.
/// Lets a controle look a parameter up once for a month instead of once for a line.
bool gelijkOverDagen(const ParameterTabel& tabel, std::initializer_list<QLatin1String> keys, QDate eerste, QDate laatste);

/// Remembers the last answer of a look-up by day; over an unchanging stretch it is asked once.
template<class T>
class DagMemo {
public:
    DagMemo(bool gelijk, const Periode& over) : m_gelijk(gelijk), m_over(over) {}
    template<class Vraag>
    const T& at(QDate dag, Vraag&& vraag)
    {
        const bool weetHet = m_dag.isValid() && (dag == m_dag || (m_gelijk && m_over.contains(dag)));
        if (!weetHet) {
            m_waarde = vraag(dag);
            m_dag = dag;
        }
        return m_waarde;
    }

private:
    bool m_gelijk;
    Periode m_over;
    QDate m_dag;
    T m_waarde{};
};

} // namespace pgb
