#pragma once
#include <QString>
#include <QStringList>

namespace pgb::house {

/// "METHOD /path" for every operation under `paths:` of an OpenAPI document in our layout: two spaces a level, methods in
/// lower case. Parameter names are dropped ("/declaraties/{}"), because they are for reading only.
QStringList routesOfYaml(const QString& yaml);
/// The lines of `pgb-server routes`, normalised in the same way.
QStringList routesOfServer(const QString& output);
/// Routes that one side has and the other has not.
QStringList routeOffences(const QStringList& yaml, const QStringList& server);

} // namespace pgb::house
