#include "server/storage/stores/json.h"
#include "server/storage/sql_error.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pgb::storage {

namespace {

QJsonArray arrayOf(const CodeParams& params)
{
    QJsonArray array;
    for (const auto& [naam, waarde] : params)
        array.append(QJsonArray {naam, waarde});
    return array;
}

CodeParams paramsOf(const QJsonArray& array)
{
    CodeParams params;
    for (const QJsonValue& value : array) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            throw beschadigd(QStringLiteral("parameters"));
        params.emplace_back(pair[0].toString(), pair[1].toString());
    }
    return params;
}

QString textOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray parsed(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        throw beschadigd(QStringLiteral("json"));
    return document.array();
}

} // namespace

QString paramsToJson(const CodeParams& params)
{
    return textOf(arrayOf(params));
}

CodeParams paramsFromJson(const QString& json)
{
    return paramsOf(parsed(json));
}

QString bevindingenToJson(const std::vector<Bevinding>& bevindingen)
{
    QJsonArray array;
    for (const Bevinding& b : bevindingen)
        array.append(QJsonArray {b.controle, code(b.ernst), b.path, arrayOf(b.params)});
    return textOf(array);
}

std::vector<Bevinding> bevindingenFromJson(const QString& json)
{
    std::vector<Bevinding> bevindingen;
    for (const QJsonValue& value : parsed(json)) {
        const QJsonArray row = value.toArray();
        const std::optional<Ernst> ernst = fromCode<Ernst>(row.at(1).toString());
        if (row.size() != 4 || !ernst)
            throw beschadigd(QStringLiteral("bevindingen"));
        bevindingen.push_back({row[0].toString(), *ernst, row[2].toString(), paramsOf(row[3].toArray())});
    }
    return bevindingen;
}

} // namespace pgb::storage
