#include "client/models/oefenwaarden.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/parameter_text.h"
#include <QCoreApplication>
#include <QStringList>

namespace pgb {
namespace {

struct OefenwaardenWoorden {
    Q_DECLARE_TR_FUNCTIONS(Oefenwaarden)
};

/// What a controle looks up in the table and shows or judges by.
struct Leest {
    const char* controle;
    const char* keys; ///< with a space between
};
constexpr Leest leest[] = {
    {"DC-023", "urenTolerantiePercentage"},
    {"DC-036", "bestedingstempoMaximumPercentage"},
    {"DC-038", "maximumtariefUur maximumtariefDagdeel"},
    {"DC-054", "aantalStap"},
    {"DC-055", "urenPerDagMaximum"},
    {"DC-056", "urenPerDagMaximum"},
    {"DC-059", "dagdeelMaximumPerDag"},
    {"DC-060", "etmaalMaximumPerDag"},
    {"DC-064", "bedragSignaalPercentage bedragSignaalPerioden"},
    {"DC-066", "reiskostenToegestaan"},
    {"DC-068", "onbelasteKilometervergoeding"},
    {"DC-091", "wmlUurloon"},
    {"ZC-022", "minimumleeftijd minimumleeftijdLichtWerk"},
    {"ZC-025", "maximumTerugwerkendeMaanden"},
    {"ZC-026", "wijzigingIngangsdag"},
    {"ZC-033", "wmlUurloon"},
    {"ZC-035", "wmlUurloon"},
    {"ZC-038", "wmlUurloon"},
    {"ZC-039", "maximumtariefUur maximumtariefDagdeel"},
    {"ZC-041", "maximumtariefUur maximumtariefDagdeel"},
    {"ZC-044", "urennormPerWeek"},
    {"ZC-045", "arbeidstijdMaximumUren"},
    {"ZC-047", "urenPerWeekSignaal"},
    {"ZC-048", "salarisadministratieVerplichtVanafDagenPerWeek"},
    {"ZC-051", "proeftijdMaximumMaanden"},
    {"ZC-056", "opzegtermijnMaanden"},
    {"ZC-057", "opzegtermijnMaanden"},
    {"ZC-060", "reiskostenToegestaan"},
    {"ZC-061", "reiskostenVastDagenPerJaar onbelasteKilometervergoeding"},
    {"ZC-063", "zorgbeschrijvingMinimumTekens"},
};

bool isOefenwaarde(const QString& key, const ParameterTabel& tabel, QDate dag)
{
    for (const ParameterWaarde& rij : tabel.rijen()) {
        if (rij.key != key || !rij.oefenwaarde)
            continue;
        const ParameterWaarde* geldig = tabel.find(rij.key, rij.wet, rij.categorie, dag);
        if (geldig && geldig->oefenwaarde)
            return true;
    }
    return false;
}

} // namespace

QStringList oefenwaardenVan(const QString& controle, const ParameterTabel& tabel, QDate dag)
{
    QStringList woorden;
    for (const Leest& een : leest) {
        if (controle != QLatin1String(een.controle))
            continue;
        for (const QString& key : QString::fromLatin1(een.keys).split(u' ')) {
            if (isOefenwaarde(key, tabel, dag))
                woorden << parameterTekst(key);
        }
    }
    return woorden;
}

QString oefenwaardeZin(const QString& controle, const ParameterTabel* tabel, QDate dag)
{
    const QStringList oefen = tabel ? oefenwaardenVan(controle, *tabel, dag) : QStringList();
    return oefen.isEmpty() ? QString() : OefenwaardenWoorden::tr("Oefenwaarde: %1.").arg(oefen.join(QStringLiteral(", ")));
}

QString bevindingMetOefenwaarde(const Bevinding& bevinding, const ParameterTabel* tabel, QDate dag)
{
    const QString zin = bevindingTekst(bevinding);
    const QStringList oefen = tabel ? oefenwaardenVan(bevinding.controle, *tabel, dag) : QStringList();
    return zin.isEmpty() || oefen.isEmpty() ? zin : zin + u' ' + OefenwaardenWoorden::tr("(Oefenwaarde: %1.)").arg(oefen.join(QStringLiteral(", ")));
}

} // namespace pgb
