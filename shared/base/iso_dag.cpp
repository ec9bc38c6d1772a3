#include "shared/base/iso_dag.h"

namespace pgb {

QString isoDag(QDate dag)
{
    int jaar = 0, maand = 0, inMaand = 0;
    dag.getDate(&jaar, &maand, &inMaand);
    if (jaar < 1 || jaar > 9999)
        return {};
    QString tekst(10, QLatin1Char('-'));
    const auto cijfers = [&tekst](int plaats, int aantal, int getal) {
        for (int i = plaats + aantal - 1; i >= plaats; --i, getal /= 10)
            tekst[i] = QLatin1Char(char('0' + getal % 10));
    };
    cijfers(0, 4, jaar);
    cijfers(5, 2, maand);
    cijfers(8, 2, inMaand);
    return tekst;
}

} // namespace pgb
