#pragma once
#include "shared/base/outcome.h"
#include <QByteArray>
#include <QJsonObject>

namespace pgb::wire {

/// How much JSON is read at all. The HTTP layer bounds the bytes before this does.
struct JsonLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 16;
};

/// Reads one JSON object strictly: UTF-8, no doubled or escaped key, no control character inside a text, no deeper than the limit.
/// Problems (OngeldigeInvoer): jsonTeGroot, jsonTeDiep, sleutelDubbel {veld}, jsonOngeldig.
Outcome<QJsonObject> parseObject(const QByteArray& text, JsonLimits limits = {});

/// Compact UTF-8; keys in alphabetical order, so equal records give equal bytes.
QByteArray toText(const QJsonObject& object);

} // namespace pgb::wire
