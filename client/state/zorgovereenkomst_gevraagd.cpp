#include "client/state/zorgovereenkomst_gevraagd.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/modelkeuze.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QStringList>
#include <algorithm>

namespace pgb {
namespace {

const QString perRegel = QStringLiteral("inhoud/werkafspraken/*/");

/// "inhoud/werkafspraken/2/tarief" is the rule "inhoud/werkafspraken/*/tarief".
QString metSter(const FieldPath& pad)
{
    QStringList delen = pad.split(QLatin1Char('/'));
    for (QString& deel : delen) {
        bool getal = false;
        deel.toInt(&getal);
        if (getal)
            deel = QStringLiteral("*");
    }
    return delen.join(QLatin1Char('/'));
}

FieldPath opRegel(QLatin1String veld, size_t i)
{
    return QString(veld).replace(QLatin1Char('*'), QString::number(i));
}

/// The fields that a rule stands for, as verschillen() names them.
std::vector<FieldPath> paden(const Veldregel& regel, size_t regels)
{
    if (!QString(regel.veld).startsWith(perRegel))
        return {QString(regel.veld)};
    std::vector<FieldPath> uit;
    for (size_t i = 0; i < regels; ++i)
        uit.push_back(opRegel(regel.veld, i));
    return uit;
}

bool isHulpvraag(const Veldregel& regel, const VeldVraag& vraag)
{
    return regel.veld.startsWith(QLatin1String("inhoud/antwoorden/")) && modelVragenGelden(vraag.zorgverlener ? vraag.zorgverlener->soort : ZorgverlenerSoort::Informeel);
}

} // namespace

GevraagdeVelden::GevraagdeVelden(const VeldVraag& vraag)
{
    for (const Veldregel& regel : veldregels())
        m_standen.insert(QString(regel.veld), veldstand(regel, vraag));
}

Veldstand GevraagdeVelden::stand(const FieldPath& pad) const
{
    return m_standen.value(metSter(pad), Veldstand::Geen);
}

bool GevraagdeVelden::verborgen(const FieldPath& pad) const
{
    for (QString deel = metSter(pad); !deel.isEmpty(); deel = deel.left(std::max<qsizetype>(0, deel.lastIndexOf(QLatin1Char('/'))))) {
        if (const auto regel = m_standen.constFind(deel); regel != m_standen.constEnd())
            return *regel == Veldstand::Geen;
    }
    return false;
}

ZorgovereenkomstInhoud gevraagdeInhoud(const VeldVraag& vraag)
{
    constexpr int hoogstens = 4; // a question may hang on one that hangs on one
    ZorgovereenkomstInhoud uit = vraag.inhoud;
    ZorgovereenkomstInhoud leeg;
    leeg.werkafspraken.resize(uit.werkafspraken.size());
    for (int beurt = 0; beurt < hoogstens; ++beurt) {
        const VeldVraag nu{uit, vraag.parameters, vraag.zorgverlener, vraag.budgethouder};
        std::vector<FieldPath> weg;
        for (const Veldregel& regel : veldregels()) {
            if (veldstand(regel, nu) != Veldstand::Geen || isHulpvraag(regel, nu))
                continue;
            for (const FieldPath& pad : paden(regel, uit.werkafspraken.size()))
                weg.push_back(pad);
        }
        const ZorgovereenkomstInhoud voor = uit;
        neemOver(uit, leeg, weg);
        if (uit == voor)
            break;
    }
    return uit;
}

std::optional<EerdereBeschrijving> eerdereBeschrijving(const ZorgovereenkomstFeiten& feiten, const Werkafspraak& nu)
{
    std::optional<EerdereBeschrijving> uit;
    const auto kijk = [&](const Zorgovereenkomst& overeenkomst, const ZorgovereenkomstVersie& versie) {
        for (const Werkafspraak& a : versie.inhoud.werkafspraken) {
            const bool past = a.functieCode == nu.functieCode && !nu.functieCode.isEmpty() && !a.zorgbeschrijving.trimmed().isEmpty();
            const QDate sinds = versie.inhoud.ingangsdatum;
            if (past && (!uit || (sinds.isValid() && sinds > uit->sinds)))
                uit = EerdereBeschrijving{overeenkomst.nummer, sinds, a.zorgbeschrijving, a.zorgdelen};
        }
    };
    for (const ZorgovereenkomstVersie& versie : feiten.zorgovereenkomst.versies) {
        if (gaatVooraf(versie, feiten.versie))
            kijk(feiten.zorgovereenkomst, versie);
    }
    for (const Zorgovereenkomst& andere : feiten.andereZorgovereenkomsten.value_or(std::vector<Zorgovereenkomst>())) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            if (!versie.handtekeningen.empty() || wasGoedgekeurd(versie.status)) // what nobody signed may change still
                kijk(andere, versie);
        }
    }
    const bool zelfde = uit && uit->zorgbeschrijving.trimmed() == nu.zorgbeschrijving.trimmed() && uit->zorgdelen == nu.zorgdelen;
    return zelfde ? std::nullopt : uit;
}

} // namespace pgb
