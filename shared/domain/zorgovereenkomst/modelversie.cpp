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
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Arbeidsovereenkomst, QLatin1String("0efa55b29b836110c95e769d45417bcb2e10160716fcc7ef46ec13a73b685ad4")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Familie, QLatin1String("f201d3896576d6c21c3b0c25dc6cefd0932d10dcecc64354229600803f7a5bc3")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::OvereenkomstVanOpdracht, QLatin1String("7e956594213a5c05f99e87676cbccff3ecd6b365f56eccfda77724f8ff8e3968")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Vervoer, QLatin1String("d462616a146f29075656ebca3342187b22d79f4f2bf0ec324460c476bf142908")},
    {QLatin1String("2017-1"), ZorgovereenkomstSoort::Zorginstelling, QLatin1String("1192513121f9133b76139832b5ec7f3003a1f1f91dd09cc977f7a4d914b9928e")},
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
