#pragma once
#include "shared/base/problem.h"
#include <QSet>
#include <algorithm>
#include <vector>

namespace pgb {

/// Paths of fields, so kept that one is found without going through all of them: an agreement of hundreds of functions has thousands.
class Paden {
public:
    Paden() = default;
    explicit Paden(const std::vector<FieldPath>& paden)
    {
        for (const FieldPath& pad : paden)
            voegToe(pad);
    }
    void voegToe(const FieldPath& pad)
    {
        m_zelf.insert(pad);
        for (qsizetype streep = pad.indexOf(u'/'); streep >= 0; streep = pad.indexOf(u'/', streep + 1))
            m_boven.insert(pad.left(streep));
    }
    /// One of them is the path, holds it, or is a part of it.
    bool raakt(const FieldPath& pad) const
    {
        if (m_boven.contains(pad))
            return true;
        for (FieldPath deel = pad; !deel.isEmpty(); deel = deel.left(std::max<qsizetype>(0, deel.lastIndexOf(u'/')))) {
            if (m_zelf.contains(deel))
                return true;
        }
        return false;
    }

private:
    QSet<FieldPath> m_zelf;
    QSet<FieldPath> m_boven; ///< what one of them is a part of
};

} // namespace pgb
