#include "shared/domain/zorgovereenkomst/modelversie.h"
#include <QCryptographicHash>
#include <algorithm>

namespace pgb {
namespace {

struct Versie {
    QLatin1String versie;
    QDate vanaf;
};

/// By first day, the newest last. The models have been compulsory since 1 April 2017 (W55).
const Versie versies[] = {{QLatin1String("2017-1"), QDate(2017, 4, 1)}};

} // namespace

Modelversie huidigModel(ZorgovereenkomstSoort soort, const std::vector<Wet>& wetten, QDate dag)
{
    const Versie* nieuwste = &versies[0];
    for (const Versie& v : versies) {
        if (v.vanaf <= dag)
            nieuwste = &v;
    }
    Modelversie model{QString(nieuwste->versie), {Modelbepaling::ZesWeken, Modelbepaling::Gegevensplicht}, {}};
    if (std::find(wetten.begin(), wetten.end(), Wet::Jw) != wetten.end())
        model.bepalingen.push_back(Modelbepaling::Derdenbeding);
    QString vorm = QStringLiteral("pgb-model\n%1\n%2\n").arg(model.versie, code(soort));
    for (const Modelbepaling bepaling : model.bepalingen)
        vorm += code(bepaling) + QLatin1Char('\n');
    model.hash = QCryptographicHash::hash(vorm.toUtf8(), QCryptographicHash::Sha256);
    return model;
}

bool isOpModel(const ZorgovereenkomstInhoud& inhoud, const Modelversie& model)
{
    return inhoud.modelversie == model.versie && inhoud.modelHash == model.hash;
}

template<>
std::span<const Code<Modelbepaling>> codeTable<Modelbepaling>()
{
    static constexpr Code<Modelbepaling> rows[] = {
        {Modelbepaling::ZesWeken, QLatin1String("zesWeken")},
        {Modelbepaling::Gegevensplicht, QLatin1String("gegevensplicht")},
        {Modelbepaling::Derdenbeding, QLatin1String("derdenbeding")},
    };
    return rows;
}

} // namespace pgb
