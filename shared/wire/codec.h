#pragma once
#include "shared/base/outcome.h"
#include "shared/wire/berichten.h"
#include <QJsonObject>

namespace pgb::wire {

/// Record or message to JSON. Exists for every type that codecs/*.h gives a `fields` function (instantiated in codec.cpp).
template<class T>
QJsonObject encode(const T& value);

/// JSON to record or message. Problem (OngeldigeInvoer) with the path of the first field that is missing, unknown or wrong.
template<class T>
Outcome<T> decode(const QJsonObject& object);

template<class T>
QJsonObject encode(const Bladzijde<T>& page);
template<class T>
Outcome<Bladzijde<T>> decodePage(const QJsonObject& object);

QJsonObject encodeProblem(const ProblemBericht& problem);
/// Lenient: keys that a later server adds are passed over, so that an error always reaches the user.
Outcome<ProblemBericht> decodeProblem(const QJsonObject& object);

} // namespace pgb::wire
