#pragma once
#include "shared/wire/archive.h"
#include "shared/wire/codec.h"

// What a codec file instantiates for each record of its table. Included by codec*.cpp only.

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

} // namespace pgb::wire

#define PGB_RECORD(T)                              \
    template QJsonObject encode<T>(const T&);      \
    template Outcome<T> decode<T>(const QJsonObject&);
#define PGB_LISTED(T)                                        \
    PGB_RECORD(T)                                            \
    template QJsonObject encode<T>(const Bladzijde<T>&);     \
    template Outcome<Bladzijde<T>> decodePage<T>(const QJsonObject&);
