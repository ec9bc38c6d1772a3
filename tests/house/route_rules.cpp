#include "tests/house/route_rules.h"
#include <QRegularExpression>

namespace pgb::house {

namespace {

QString route(const QString& method, QString path)
{
    static const QRegularExpression parameter(QStringLiteral("\\{[^}]*\\}|:[A-Za-z]\\w*"));
    return method.toUpper() + QLatin1Char(' ') + path.replace(parameter, QStringLiteral("{}"));
}

} // namespace

QStringList routesOfYaml(const QString& yaml)
{
    static const QRegularExpression section(QStringLiteral("^(\\w+):"));
    static const QRegularExpression path(QStringLiteral("^  [\"']?(/[^\\s:\"']*)[\"']?:\\s*(?:#.*)?$"));
    static const QRegularExpression method(QStringLiteral("^    (get|put|post|patch|delete|head|options):"));
    bool inPaths = false;
    QString current;
    QStringList routes;
    for (const QString& line : yaml.split(QLatin1Char('\n'))) {
        if (const auto m = section.match(line); m.hasMatch())
            inPaths = m.captured(1) == QStringLiteral("paths");
        if (!inPaths)
            continue;
        if (const auto m = path.match(line); m.hasMatch())
            current = m.captured(1);
        else if (const auto n = method.match(line); n.hasMatch())
            routes << route(n.captured(1), current);
    }
    return routes;
}

QStringList routesOfServer(const QString& output)
{
    QStringList routes;
    for (const QString& line : output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        routes << route(words.value(0), words.value(1));
    }
    return routes;
}

QStringList routeOffences(const QStringList& yaml, const QStringList& server)
{
    QStringList offences;
    for (const QString& route : server)
        if (!yaml.contains(route))
            offences << QStringLiteral("%1 is served but not in openapi.yaml").arg(route);
    for (const QString& route : yaml)
        if (!server.contains(route))
            offences << QStringLiteral("%1 is in openapi.yaml but not served").arg(route);
    return offences;
}

} // namespace pgb::house
