#include "server/storage/stores/inhoud_tekst.h"
#include "server/storage/sql_error.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"

namespace pgb::storage {

QString inhoudToText(const ZorgovereenkomstInhoud& inhoud) { return QString::fromUtf8(wire::toText(wire::encode(inhoud))); }

ZorgovereenkomstInhoud inhoudFromText(const QString& text)
{
    const Outcome<QJsonObject> object = wire::parseObject(text.toUtf8());
    const Outcome<ZorgovereenkomstInhoud> inhoud = object ? wire::decode<ZorgovereenkomstInhoud>(*object) : Outcome<ZorgovereenkomstInhoud>(object.problem());
    if (!inhoud)
        throw beschadigd(QStringLiteral("inhoud"));
    return *inhoud;
}

} // namespace pgb::storage
