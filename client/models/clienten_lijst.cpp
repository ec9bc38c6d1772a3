#include "client/models/clienten_lijst.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace pgb {

const ZorgovereenkomstVersie* versieNu(const Zorgovereenkomst& overeenkomst, QDate vandaag)
{
    if (const ZorgovereenkomstVersie* geldt = versieOp(overeenkomst, vandaag))
        return geldt;
    return laatsteVersie(overeenkomst);
}

StandNu standNu(const Zorgovereenkomst& overeenkomst, QDate vandaag)
{
    if (versieOp(overeenkomst, vandaag))
        return StandNu::Loopt;
    const ZorgovereenkomstVersie* laatste = laatsteVersie(overeenkomst);
    if (!laatste)
        return StandNu::Straks;
    using enum ZorgovereenkomstStatus;
    switch (laatste->status) {
    case Beeindigd: case Vervangen: case Vervallen: case Ingetrokken: return StandNu::Voorbij;
    case Goedgekeurd: case Lopend: case Opgezegd: break;
    default: return StandNu::Straks;
    }
    const QDate tot = laatsteDag(*laatste);
    return tot.isValid() && tot < vandaag ? StandNu::Voorbij : StandNu::Straks;
}

bool isAfgesproken(const Zorgovereenkomst& overeenkomst)
{
    using enum ZorgovereenkomstStatus;
    return std::any_of(overeenkomst.versies.begin(), overeenkomst.versies.end(), [](const ZorgovereenkomstVersie& v) {
        return v.status == Goedgekeurd || v.status == Lopend || v.status == Opgezegd || v.status == Vervangen || v.status == Beeindigd;
    });
}

void lopendeEerst(std::vector<Zorgovereenkomst>& overeenkomsten, QDate vandaag)
{
    std::stable_sort(overeenkomsten.begin(), overeenkomsten.end(),
                     [vandaag](const Zorgovereenkomst& a, const Zorgovereenkomst& b) { return standNu(a, vandaag) < standNu(b, vandaag); });
}

QString overeenkomstNaam(const Zorgovereenkomst& overeenkomst, const QString& zorgverlener, QDate vandaag)
{
    const QString naam = zorgverlener + (overeenkomst.nummer.isEmpty() ? QString() : QStringLiteral(u" · ") + overeenkomst.nummer);
    const ZorgovereenkomstVersie* laatste = laatsteVersie(overeenkomst);
    const QDate tot = laatste && standNu(overeenkomst, vandaag) == StandNu::Voorbij ? laatsteDag(*laatste) : QDate();
    return tot.isValid() ? QCoreApplication::translate("Overeenkomst", "%1 (tot en met %2)").arg(naam, datumTekst(tot, huidigeTaal())) : naam;
}

std::vector<ClientRij> clientRijen(const std::vector<Budgethouder>& budgethouders, const std::vector<Toekenning>& toekenningen,
                                   const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Verstrekker>& verstrekkers, QDate vandaag, int jaar)
{
    const Namen namen({}, {}, verstrekkers);
    struct Bij {
        QStringList wetten;
        QStringList verstrekkers;
        int lopend = 0;
        ToekenningId toekenning;
    };
    QHash<qint64, Bij> bij;
    QSet<qint64> heeftNu;
    for (const Toekenning& t : toekenningen) {
        if (geldtOp(t, vandaag))
            heeftNu.insert(t.budgethouder.waarde);
    }
    for (const Toekenning& t : toekenningen) {
        const bool telt = heeftNu.contains(t.budgethouder.waarde) ? geldtOp(t, vandaag) : !t.niveaus.empty() && t.periode.overlaps(Periode::jaar(jaar));
        if (!telt)
            continue;
        Bij& b = bij[t.budgethouder.waarde];
        if (const QString wet = codeTekst(t.wet); !b.wetten.contains(wet))
            b.wetten << wet;
        if (const QString naam = namen(t.verstrekker); !b.verstrekkers.contains(naam))
            b.verstrekkers << naam;
        if (!b.toekenning)
            b.toekenning = t.id;
    }
    for (const Zorgovereenkomst& z : overeenkomsten)
        bij[z.budgethouder.waarde].lopend += versieOp(z, vandaag) ? 1 : 0;
    std::vector<ClientRij> rijen;
    rijen.reserve(budgethouders.size());
    for (const Budgethouder& b : budgethouders) {
        const Bij extra = bij.value(b.id.waarde);
        ClientRij rij{b, volledigeNaam(b.naam), extra.wetten.join(QStringLiteral(", ")), extra.verstrekkers.join(QStringLiteral(", ")), extra.lopend, extra.toekenning, {}};
        rij.zoek = QStringList{rij.naam, b.klantnummer, b.profielnummer, datumKort(b.geboortedatum), b.geboortedatum.toString(QStringLiteral("d-M-yyyy")), rij.wetten, rij.verstrekkers}
                       .join(QLatin1Char(' ')).toLower();
        rijen.push_back(std::move(rij));
    }
    std::stable_sort(rijen.begin(), rijen.end(), [](const ClientRij& a, const ClientRij& b) {
        const int volgorde = QString::localeAwareCompare(a.budgethouder.naam.achternaam, b.budgethouder.naam.achternaam);
        return volgorde != 0 ? volgorde < 0 : a.budgethouder.id < b.budgethouder.id;
    });
    return rijen;
}

Periode declaratieNu(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    const Declaratie* begonnen = nullptr;
    const auto periodeVan = [&](QDate dag) {
        begonnen = nullptr; // hours that stand there already decide, in whatever rhythm they were begun
        for (const Declaratie& d : declaraties) {
            if (d.zorgovereenkomst == overeenkomst.id && d.soort == DeclaratieSoort::GeleverdeZorg && d.status != DeclaratieStatus::Ingetrokken
                && d.periode.contains(dag) && (!begonnen || d.id > begonnen->id))
                begonnen = &d;
        }
        return begonnen ? begonnen->periode : declaratiePeriode(overeenkomst, parameters, dag);
    };
    const Periode lopend = periodeVan(vandaag);
    const Periode vorige = periodeVan(lopend.van.addDays(-1));
    return begonnen && begonnen->status != DeclaratieStatus::Concept ? lopend : vorige;
}

} // namespace pgb
