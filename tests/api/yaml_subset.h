#pragma once
#include <QJsonObject>
#include <QString>

namespace pgb::test {

/// The part of YAML that openapi.yaml is written in, as JSON. Ends the test program at a line that is none of it.
QJsonObject readYaml(const QString& text);

} // namespace pgb::test
