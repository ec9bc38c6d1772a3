#include "shared/domain/declaratie/bezoek.h"
#include <QHash>
#include <algorithm>
#include <limits>

namespace pgb {

namespace {

constexpr int minutenPerDag = 24 * 60;

int minuutVan(QTime tijd) { return tijd.hour() * 60 + tijd.minute(); }

} // namespace

std::vector<DagDuur> dagenVan(const Bezoek& bezoek)
{
    std::vector<DagDuur> result;
    const auto add = [&](QDate datum, int minuten) {
        if (minuten > 0 && datum.isValid())
            result.push_back({datum, bezoek.functieCode, {minuten}});
    };
    if (!bezoek.begin.isValid() || !bezoek.eind.isValid()) {
        add(bezoek.datum, bezoek.duur.minuten);
        return result;
    }
    const int begin = minuutVan(bezoek.begin);
    const int eind = minuutVan(bezoek.eind);
    if (eind >= begin) {
        add(bezoek.datum, eind - begin);
    } else {
        add(bezoek.datum, minutenPerDag - begin);
        add(bezoek.datum.addDays(1), eind);
    }
    return result;
}

std::vector<DagDuur> perDag(const std::vector<Bezoek>& bezoeken)
{
    std::vector<DagDuur> result;
    QHash<std::pair<QDate, QString>, size_t> places;
    for (const Bezoek& bezoek : bezoeken) {
        for (const DagDuur& deel : dagenVan(bezoek)) {
            const auto key = std::pair(deel.datum, deel.functieCode);
            if (const auto place = places.constFind(key); place != places.constEnd()) {
                Duur& som = result[*place].duur;
                som.minuten = qint32(std::min<qint64>(qint64(som.minuten) + deel.duur.minuten, std::numeric_limits<qint32>::max()));
            } else {
                places.insert(key, result.size());
                result.push_back(deel);
            }
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const DagDuur& a, const DagDuur& b) { return a.datum < b.datum; });
    return result;
}

} // namespace pgb
