#include "shared/wire/codec.h"
#include "shared/wire/codecs/bulk.h"

namespace pgb::wire {

template<class T>
QJsonObject encode(const T& value)
{
    return writeRecord(value);
}

template<class T>
Outcome<T> decode(const QJsonObject& object)
{
    return readRecord<T>(object);
}

template<class T>
QJsonObject encode(const Bladzijde<T>& page)
{
    Writer writer;
    writer.must("items", page.items);
    writer.may("volgende", page.volgende);
    return writer.object();
}

template<class T>
Outcome<Bladzijde<T>> decodePage(const QJsonObject& object)
{
    Bladzijde<T> page;
    Reader reader(object);
    reader.must("items", page.items);
    reader.may("volgende", page.volgende);
    if (std::optional<Problem> problem = reader.finish())
        return *problem;
    return page;
}

#define PGB_RECORD(T)                              \
    template QJsonObject encode<T>(const T&);      \
    template Outcome<T> decode<T>(const QJsonObject&);
#define PGB_LISTED(T)                                        \
    PGB_RECORD(T)                                            \
    template QJsonObject encode<T>(const Bladzijde<T>&);     \
    template Outcome<Bladzijde<T>> decodePage<T>(const QJsonObject&);

PGB_RECORD(Bulkregel)
PGB_RECORD(BulkInvoer)
PGB_LISTED(BulkBatch)
PGB_RECORD(BulkBlok)
PGB_RECORD(BulkWijziging)
PGB_RECORD(BulkBesluitOpdracht)
PGB_RECORD(BulkBesluitAntwoord)
PGB_RECORD(BulkHerstel)
PGB_RECORD(BulkStap)
PGB_LISTED(BulkOorzaak)
PGB_LISTED(BulkregelUitkomst)
PGB_LISTED(BulkRetour)
PGB_LISTED(BulkprofielTekst)
PGB_RECORD(BulkKlantInvoer)
PGB_RECORD(BulkFunctieInvoer)
PGB_RECORD(BulkTokenInvoer)
PGB_LISTED(BulkTokenItem)

} // namespace pgb::wire
