#pragma once
#include <QJsonObject>
#include <QStringList>

namespace pgb::test {

/// shared/wire/openapi.yaml as JSON, and answers judged by it.
class OpenApiFile {
public:
    /// Reads the part of YAML that the file is written in: block maps and lists, flow maps and lists, plain, quoted and folded scalars.
    /// Ends the test program when a line is none of these.
    explicit OpenApiFile(const QString& path);

    const QJsonObject& root() const { return m_root; }
    /// "GET /v1/over" of every operation.
    QStringList operations() const;
    /// What is wrong with an answer of that operation ("GET", "/v1/declaraties/{id}"); empty = as described.
    QString judge(const QString& method, const QString& pattern, int status, const QByteArray& contentType, const QByteArray& body) const;

private:
    QJsonObject resolve(QJsonObject node) const;
    QString judgeValue(const QJsonValue& value, const QJsonObject& schema, const QString& path) const;
    QString judgeObject(const QJsonObject& value, const QJsonObject& schema, const QString& path) const;
    QString judgeText(const QString& value, const QJsonObject& schema, const QString& path) const;

    QJsonObject m_root;
};

} // namespace pgb::test
