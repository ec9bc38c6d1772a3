#pragma once
#include "shared/base/problem.h"
#include "shared/domain/bulk/bulk.h"
#include <QJsonObject>

namespace pgb::cli {

/// What went wrong, for who reads a terminal or a log.
QString foutTekst(const Problem& problem);
void zeg(const QString& regel);
void klaag(const QString& regel);
/// One JSON object on one line.
void toonJson(const QJsonObject& object);
QString uitleg();
/// Asks without showing what is typed; from a pipe as it comes.
QString geheim(const QString& vraag);

} // namespace pgb::cli
