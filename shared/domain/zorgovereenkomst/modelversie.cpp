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

/// SHA-256 of the text of a model as it ships (client/models/modelteksten): who signs the hash of the model signs these words. A test holds it
/// against the files.
struct Tekst {
    QLatin1String versie;
    ZorgovereenkomstSoort soort;
    QLatin1String sha256;
};
constexpr Tekst teksten[] = {
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Arbeidsovereenkomst, QLatin1String("298aee94cd22a26166a7451a6deb13f92e1b1be957eaa4d4b96dcf620a87dc4e")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Familie, QLatin1String("2def359c54e9ae3a18439676c2d25ee97857086ec269d6234f8bfcfd4f3d8c22")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::OvereenkomstVanOpdracht, QLatin1String("0fd3672a27de0d4c047fea063c679bea93714f49e4d2484bef6e4da5debfd6cf")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Vervoer, QLatin1String("7069996edc68e0fe23d7de3bce2fdbc52f393c17bc6c218d4d426b18fa9139cb")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Zorginstelling, QLatin1String("1898241ecc8e8ad168d04b66e97b1384d105bbdf2d9ea9e7616e52065f26fd3f")},
};

QString tekstHash(QLatin1String versie, ZorgovereenkomstSoort soort)
{
    const auto is = [&](const Tekst& t) { return t.versie == versie && t.soort == soort; };
    const auto tekst = std::find_if(std::begin(teksten), std::end(teksten), is);
    return tekst == std::end(teksten) ? QString() : QString(tekst->sha256);
}

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
    QString vorm = QStringLiteral("pgb-model\n%1\n%2\n%3\n").arg(model.versie, code(soort), tekstHash(nieuwste->versie, soort));
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
