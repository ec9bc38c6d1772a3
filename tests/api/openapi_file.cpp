#include "tests/api/openapi_file.h"
#include "tests/api/yaml_subset.h"
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace pgb::test {

OpenApiFile::OpenApiFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    m_root = readYaml(QString::fromUtf8(file.readAll()));
}

QStringList OpenApiFile::operations() const
{
    QStringList result;
    const QJsonObject paths = m_root.value(QLatin1String("paths")).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList methods = path.value().toObject().keys();
        for (const QString& method : methods)
            result << method.toUpper() + QChar(u' ') + path.key();
    }
    return result;
}

QJsonObject OpenApiFile::resolve(QJsonObject node) const
{
    while (node.contains(QLatin1String("$ref"))) {
        QJsonValue at = m_root;
        const QStringList steps = node.value(QLatin1String("$ref")).toString().mid(2).split(QChar(u'/'));
        for (const QString& step : steps)
            at = at.toObject().value(step);
        node = at.toObject();
    }
    return node;
}

QString OpenApiFile::judge(const QString& method, const QString& pattern, int status, const QByteArray& contentType, const QByteArray& body) const
{
    const QJsonObject operation = m_root.value(QLatin1String("paths")).toObject().value(pattern).toObject().value(method.toLower()).toObject();
    const QJsonObject answers = operation.value(QLatin1String("responses")).toObject();
    if (!answers.contains(QString::number(status)))
        return QStringLiteral("status %1 is not described").arg(status);
    const QJsonObject content = resolve(answers.value(QString::number(status)).toObject()).value(QLatin1String("content")).toObject();
    if (content.isEmpty())
        return body.isEmpty() ? QString() : QStringLiteral("a body where none is described");
    const QString type = content.keys().constFirst();
    if (QString::fromLatin1(contentType) != type)
        return QStringLiteral("content type %1").arg(QString::fromLatin1(contentType));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return judgeValue(document.object(), content.value(type).toObject().value(QLatin1String("schema")).toObject(), {});
}

QString OpenApiFile::judgeValue(const QJsonValue& value, const QJsonObject& unresolved, const QString& path) const
{
    const QJsonObject schema = resolve(unresolved);
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("object"))
        return value.isObject() ? judgeObject(value.toObject(), schema, path) : path + QStringLiteral(": no object");
    if (type == QLatin1String("string"))
        return value.isString() ? judgeText(value.toString(), schema, path) : path + QStringLiteral(": no text");
    if (type == QLatin1String("boolean"))
        return value.isBool() ? QString() : path + QStringLiteral(": no boolean");
    if (type == QLatin1String("integer")) {
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        const bool within = number >= schema.value(QLatin1String("minimum")).toInteger(std::numeric_limits<qint64>::min() + 1)
                            && number <= schema.value(QLatin1String("maximum")).toInteger(std::numeric_limits<qint64>::max());
        return value.isDouble() && within ? QString() : path + QStringLiteral(": no whole number in range");
    }
    if (type != QLatin1String("array"))
        return path + QStringLiteral(": no type in the description");
    if (!value.isArray())
        return path + QStringLiteral(": no array");
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString wrong = judgeValue(items.at(i), schema.value(QLatin1String("items")).toObject(), path + QStringLiteral("/%1").arg(i));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString OpenApiFile::judgeObject(const QJsonObject& value, const QJsonObject& schema, const QString& path) const
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const QJsonValue& key : required) {
        if (!value.contains(key.toString()))
            return path + QStringLiteral("/%1: missing").arg(key.toString());
    }
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    for (auto it = value.begin(); it != value.end(); ++it) {
        QJsonObject property = properties.value(it.key()).toObject();
        if (property.isEmpty() && others.isObject())
            property = others.toObject();
        if (property.isEmpty() && others.isBool() && !others.toBool())
            return path + QStringLiteral("/%1: not described").arg(it.key());
        const QString wrong = property.isEmpty() ? QString() : judgeValue(it.value(), property, path + QChar(u'/') + it.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString OpenApiFile::judgeText(const QString& value, const QJsonObject& schema, const QString& path) const
{
    if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(value))
        return path + QStringLiteral(": \"%1\" is no value of the list").arg(value);
    if (value.size() > schema.value(QLatin1String("maxLength")).toInteger(1'000'000))
        return path + QStringLiteral(": too long");
    if (schema.contains(QLatin1String("pattern")) && !QRegularExpression(schema.value(QLatin1String("pattern")).toString()).match(value).hasMatch())
        return path + QStringLiteral(": \"%1\" does not fit the pattern").arg(value);
    const QString format = schema.value(QLatin1String("format")).toString();
    if (format == QLatin1String("date") && !QDate::fromString(value, Qt::ISODate).isValid())
        return path + QStringLiteral(": no date");
    if (format == QLatin1String("date-time") && !(value.endsWith(QChar(u'Z')) && QDateTime::fromString(value, Qt::ISODateWithMs).isValid()))
        return path + QStringLiteral(": no time in UTC");
    return {};
}

} // namespace pgb::test
