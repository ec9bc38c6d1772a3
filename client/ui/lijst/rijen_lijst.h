#pragma once
#include "client/ui/lijst/dossier_lijst_page.h"
#include <algorithm>

namespace pgb::ui {

/// A list page over rows that carry their own search text (`zoek`, lower case): a row is shown when every word of the filter is in it.
template<class Rij>
class RijenLijst : public DossierLijstPage {
public:
    using DossierLijstPage::DossierLijstPage;

protected:
    int records() const override { return int(m_rijen.size()); }
    /// In the order in which they were read.
    std::vector<int> volgorde() const override
    {
        const QStringList woorden = kader()->filter().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        std::vector<int> gekozen;
        for (int i = 0; i < records(); ++i) {
            if (std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return at(i).zoek.contains(woord); }))
                gekozen.push_back(i);
        }
        return gekozen;
    }
    const Rij& at(int record) const { return m_rijen[size_t(record)]; }

    std::vector<Rij> m_rijen;
};

/// A toekenning in a list, with the name of its client.
struct ToekenningRij {
    Toekenning toekenning;
    QString naam;
    QString zoek;
};

} // namespace pgb::ui
