#include "client/models/clienten_lijst.h"
#include "client/models/budget_jaar.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <iterator>

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

namespace {

struct Getoond {
    std::vector<const Toekenning*> toekenningen;
    int jaar = 0;
    bool metBudget = true;
};

/// What holds today, else what is of the year; who has neither shows the law of the last that there is, and no budget.
Getoond getoondVan(const std::vector<const Toekenning*>& alle, QDate vandaag, int jaar)
{
    const auto kies = [&alle](const auto& past) {
        std::vector<const Toekenning*> uit;
        std::copy_if(alle.begin(), alle.end(), std::back_inserter(uit), past);
        return uit;
    };
    const auto inJaar = [](int welk) { return [welk](const Toekenning* t) { return !t->niveaus.empty() && t->periode.overlaps(Periode::jaar(welk)); }; };
    if (auto nu = kies([vandaag](const Toekenning* t) { return geldtOp(*t, vandaag); }); !nu.empty())
        return {std::move(nu), vandaag.year(), true};
    if (auto van = kies(inJaar(jaar)); !van.empty())
        return {std::move(van), jaar, true};
    const auto laatste = std::max_element(alle.begin(), alle.end(), [](const Toekenning* a, const Toekenning* b) { return a->periode.van < b->periode.van; });
    const int toen = jaarVan((*laatste)->periode, vandaag.year());
    return {kies(inJaar(toen)), toen, false};
}

} // namespace

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
    QHash<qint64, std::vector<const Toekenning*>> per;
    for (const Toekenning& t : toekenningen)
        per[t.budgethouder.waarde].push_back(&t);
    QHash<qint64, Bij> bij;
    for (auto client = per.cbegin(); client != per.cend(); ++client) {
        const Getoond getoond = getoondVan(*client, vandaag, jaar);
        Bij& b = bij[client.key()];
        for (const Toekenning* t : getoond.toekenningen) {
            if (const QString wet = codeTekst(t->wet); !b.wetten.contains(wet))
                b.wetten << wet;
            if (const QString naam = namen(t->verstrekker); !b.verstrekkers.contains(naam))
                b.verstrekkers << naam;
        }
        if (getoond.jaar != vandaag.year() && !b.wetten.isEmpty())
            b.wetten.back() += QStringLiteral(" (%1)").arg(getoond.jaar);
        if (getoond.metBudget)
            b.toekenning = getoond.toekenningen.front()->id;
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

bool goldIn(const Zorgovereenkomst& overeenkomst, const Periode& periode)
{
    for (QDate dag = periode.van; dag <= periode.tot; dag = dag.addDays(1)) {
        if (versieOp(overeenkomst, dag))
            return true;
    }
    return false;
}

namespace {

/// The hours of the period in which a day falls.
struct Uren {
    Periode periode; ///< in whatever rhythm they were begun
    bool ingediend = false;
};

Uren urenOp(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate dag)
{
    const Declaratie* begonnen = nullptr; // as they were begun last
    for (const Declaratie& d : declaraties) {
        if (d.zorgovereenkomst == overeenkomst.id && d.soort == DeclaratieSoort::GeleverdeZorg && d.status != DeclaratieStatus::Ingetrokken
            && d.periode.contains(dag) && (!begonnen || d.id > begonnen->id))
            begonnen = &d;
    }
    if (!begonnen)
        return {declaratiePeriode(overeenkomst, parameters, dag)};
    return {begonnen->periode, begonnen->status != DeclaratieStatus::Concept};
}

} // namespace

Periode declaratieNu(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    const Periode lopend = urenOp(overeenkomst, declaraties, parameters, vandaag).periode;
    const Uren vorige = urenOp(overeenkomst, declaraties, parameters, lopend.van.addDays(-1));
    if (const bool nu = goldIn(overeenkomst, lopend); nu != goldIn(overeenkomst, vorige.periode))
        return nu ? lopend : vorige.periode;
    return vorige.ingediend ? lopend : vorige.periode;
}

Periode oudsteOpen(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    const Periode nu = declaratieNu(overeenkomst, declaraties, parameters, vandaag);
    constexpr qint64 meesteWeken = 1000; // as DC-051
    const auto opTijd = [&](const Periode& periode) {
        const std::optional<qint64> weken = parameters.getal(u"indientermijnZorgverlenerWeken", std::nullopt, {}, periode.tot);
        return weken && *weken <= meesteWeken && periode.tot.addDays(*weken * 7) >= vandaag;
    };
    Periode oudste = nu;
    for (Uren uren{nu};;) {
        uren = urenOp(overeenkomst, declaraties, parameters, uren.periode.van.addDays(-1));
        if (!uren.periode.valid() || !opTijd(uren.periode))
            return oudste;
        if (goldIn(overeenkomst, uren.periode) && !uren.ingediend)
            oudste = uren.periode;
    }
}

Periode laatsteUren(QDate vandaag) { return {Periode::maandVan(vandaag).van.addMonths(-1), vandaag}; }

bool kanUrenVragen(const Zorgovereenkomst& overeenkomst, QDate vandaag)
{
    return standNu(overeenkomst, vandaag) == StandNu::Loopt || goldIn(overeenkomst, laatsteUren(vandaag));
}

bool vraagtUren(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    if (!kanUrenVragen(overeenkomst, vandaag) || standNu(overeenkomst, vandaag) == StandNu::Loopt)
        return kanUrenVragen(overeenkomst, vandaag);
    const Periode periode = declaratieNu(overeenkomst, declaraties, parameters, vandaag);
    return goldIn(overeenkomst, periode) && !urenOp(overeenkomst, declaraties, parameters, periode.van).ingediend;
}

} // namespace pgb
