#include "shared/domain/zorgovereenkomst/lege_velden.h"

namespace pgb {
namespace {

constexpr QLatin1String perRegel("inhoud/werkafspraken/*/");

FieldPath opRegel(QLatin1String veld, size_t i) { return QString(veld).replace(QLatin1Char('*'), QString::number(i)); }

/// Filled in on another page, by the server or by signing.
bool isElders(QLatin1String veld)
{
    return veld.startsWith(QLatin1String("budgethouder/")) || veld.startsWith(QLatin1String("zorgverlener/")) || veld == QLatin1String("handtekeningen");
}

} // namespace

std::vector<FieldPath> legeVelden(const VeldVraag& vraag)
{
    std::vector<FieldPath> uit;
    const std::vector<Werkafspraak>& werk = vraag.inhoud.werkafspraken;
    for (const Veldregel& regel : veldregels()) {
        if (isElders(regel.veld) || veldstand(regel, vraag) != Veldstand::Verplicht || regel.ingevuld(vraag))
            continue;
        if (!regel.veld.startsWith(perRegel)) {
            uit.push_back(QString(regel.veld));
            continue;
        }
        ZorgovereenkomstInhoud een = vraag.inhoud;
        for (size_t i = 0; i < werk.size(); ++i) {
            een.werkafspraken = {werk[i]};
            if (!regel.ingevuld({een, vraag.parameters, vraag.zorgverlener, vraag.budgethouder, vraag.wijziging, vraag.eersteKeer}))
                uit.push_back(opRegel(regel.veld, i));
        }
    }
    // Whoever adds a rate for the night has to say which.
    for (size_t i = 0; i < werk.size(); ++i) {
        for (size_t k = 0; k < werk[i].afwijkendeTarieven.size(); ++k) {
            if (werk[i].afwijkendeTarieven[k].tarief.honderdduizendsten <= 0)
                uit.push_back(QStringLiteral("inhoud/werkafspraken/%1/afwijkendeTarieven/%2/tarief").arg(i).arg(k));
        }
    }
    return uit;
}

} // namespace pgb
