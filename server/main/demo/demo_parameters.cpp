#include "server/main/demo/demo_world.h"

namespace pgb::demo {

namespace {

ParameterWaarde practice(ParameterWaarde row, const QString& waarde)
{
    row.id = 0;
    row.waarde = waarde;
    row.bron = QStringLiteral("oefenwaarde");
    row.geverifieerd = true;
    row.oefenwaarde = true;
    return row;
}

/// Values for what nobody knows yet; made up, and marked so.
QString madeUp(const ParameterWaarde& row)
{
    if (row.key == QLatin1String("maximumtariefUur"))
        return row.categorie == QLatin1String("formeel") ? QStringLiteral("8400") : QStringLiteral("2670");
    if (row.key == QLatin1String("maximumtariefDagdeel"))
        return QStringLiteral("7740");
    if (row.key == QLatin1String("onbelasteKilometervergoeding"))
        return QStringLiteral("23");
    if (row.key == QLatin1String("reiskostenToegestaan"))
        return QStringLiteral("ja");
    if (row.key == QLatin1String("urenTolerantiePercentage"))
        return QStringLiteral("10");
    if (row.key == QLatin1String("bandbreedteTariefverhogingPercentage"))
        return QStringLiteral("3");
    if (row.key == QLatin1String("bandbreedteTariefverhogingBedrag"))
        return QStringLiteral("100");
    if (row.key == QLatin1String("betalingTweedePaarOgenBedrag"))
        return QStringLiteral("2500000");
    if (row.key == QLatin1String("maandloonToegestaan") || row.key == QLatin1String("rdahUitzonderingPgb"))
        return QStringLiteral("ja");
    if (row.key == QLatin1String("werkgeverslastenPercentage"))
        return row.categorie == QLatin1String("wwPremieLaag") ? QStringLiteral("18") : QStringLiteral("23");
    if (row.key == QLatin1String("aowLeeftijdMaanden"))
        return QStringLiteral("807");
    return {};
}

} // namespace

Outcome<void> seedParameters(World& world)
{
    ParameterWaarde marker;
    marker.key = QStringLiteral("oefenomgeving");
    marker.eenheid = QStringLiteral("ja/nee");
    const std::vector<ParameterWaarde> shipped = ParameterTabel::meegeleverd();
    return world.storage.write<void>([&](app::UnitOfWork& unit) -> Outcome<void> {
        PGB_CHECK(unit.parameters().insert(practice(marker, QStringLiteral("ja"))));
        for (const ParameterWaarde& row : shipped) {
            if (row.geverifieerd)
                continue;
            const QString waarde = row.waarde.isEmpty() ? madeUp(row) : row.waarde;
            if (!waarde.isEmpty())
                PGB_CHECK(unit.parameters().insert(practice(row, waarde)));
        }
        return {};
    });
}

} // namespace pgb::demo
