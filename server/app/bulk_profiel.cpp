#include "server/app/bulk.h"
#include "server/app/toegang_service.h"
#include "shared/base/nummers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace pgb::app {
namespace {

/// The headings of a profile with what is in those columns; nothing = it is none, or says nothing of any column.
std::optional<QStringList> koppenVan(const QString& inhoud)
{
    const QJsonObject object = QJsonDocument::fromJson(inhoud.toUtf8()).object();
    if (const QString duur = object.value(QLatin1String("duur")).toString(); !duur.isEmpty() && duur != QLatin1String("uren") && duur != QLatin1String("minuten"))
        return std::nullopt;
    QStringList uit;
    for (const QJsonValue& rij : object.value(QLatin1String("velden")).toArray()) {
        const QJsonArray paar = rij.toArray();
        if (paar.size() != 2 || !paar.at(0).isString() || !fromCode<Bulkveld>(paar.at(1).toString()))
            return std::nullopt;
        uit << paar.at(0).toString();
    }
    return uit.isEmpty() ? std::nullopt : std::optional(uit);
}

} // namespace

Outcome<void> bewaarBulkprofiel(Werk& werk, const BulkprofielTekst& profiel)
{
    PGB_TRY(eigenaar, bulkEigenaar(werk));
    if (profiel.naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    const auto koppen = koppenVan(profiel.inhoud);
    if (!koppen)
        return ongeldig(QStringLiteral("profielOnleesbaar"), QStringLiteral("inhoud"));
    const auto metBsn = [](const QString& tekst) { return bevatBsn(tekst); };
    // As it is kept, and as it is read, where \u0031 is a digit too.
    const QStringList inhoud = *koppen + QStringList{profiel.inhoud, QString::fromUtf8(QJsonDocument::fromJson(profiel.inhoud.toUtf8()).toJson())};
    const char* veld = metBsn(profiel.naam) ? "naam" : metBsn(profiel.agb) ? "agb" : std::any_of(inhoud.begin(), inhoud.end(), metBsn) ? "inhoud" : nullptr;
    if (veld)
        return ongeldig(QStringLiteral("tekstMetBsn"), QLatin1String(veld));
    return werk.unit.bulk().setProfiel(eigenaar, profiel);
}

} // namespace pgb::app
