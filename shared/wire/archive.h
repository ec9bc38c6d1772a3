#pragma once
#include "shared/base/outcome.h"
#include "shared/wire/values.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <array>
#include <concepts>

// A record's codec is one function `fields(archive, record)` that names every field once; Writer and Reader are the two archives.
// `must` = the key is always there; `may` = it may be absent, and then the field keeps its default.

namespace pgb::wire {

class Writer;
class Reader;

/// Something that has a `fields` function of its own: a JSON object.
template<class A, class T>
concept Record = requires(A& archive, typename A::template Ref<T> value) { fields(archive, value); };

/// Record to JSON object.
class Writer {
public:
    template<class T>
    using Ref = const T&;

    template<class T>
    void must(const char* key, const T& value, Grens = {})
    {
        m_object.insert(QLatin1String(key), json(value));
    }
    /// A record that says nothing is left out like an empty text.
    template<class T>
    void may(const char* key, const T& value, Grens = {})
    {
        if constexpr (Record<Writer, T> && std::equality_comparable<T>) {
            if (value == T{})
                return;
        }
        if (!isAbsent(value))
            must(key, value);
    }
    template<class T>
    void may(const char* key, const std::optional<T>& value, Grens = {})
    {
        if (value)
            must(key, *value);
    }
    const QJsonObject& object() const { return m_object; }

private:
    template<class T>
    static QJsonValue json(const T& value)
    {
        if constexpr (Record<Writer, T>) {
            Writer inner;
            fields(inner, value);
            return inner.object();
        } else {
            return valueToJson(value);
        }
    }
    template<class T>
    static QJsonValue json(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(json(value));
        return array;
    }
    static QJsonValue json(const CodeParams& values) { return valueToJson(values); }
    template<size_t N>
    static QJsonValue json(const std::array<int, N>& values)
    {
        QJsonArray array;
        for (const int value : values)
            array.append(value);
        return array;
    }
    QJsonObject m_object;
};

/// JSON object to record; keeps the first problem with its path, and finds keys that nobody asked for.
class Reader {
public:
    template<class T>
    using Ref = T&;
    /// Longest list inside a record; a month of lines is far below it.
    static constexpr int maxItems = 5000;

    explicit Reader(QJsonObject object, FieldPath path = {}) : m_object(std::move(object)), m_path(std::move(path)) {}

    template<class T>
    void must(const char* key, T& value, Grens grens = {})
    {
        if (m_problem)
            return;
        const QLatin1String name(key);
        m_seen.insert(name);
        const auto it = m_object.constFind(name);
        if (it == m_object.constEnd())
            fail(QLatin1String("veldOntbreekt"), at(name));
        else
            read(it.value(), value, at(name), grens);
    }
    template<class T>
    void may(const char* key, T& value, Grens grens = {})
    {
        m_seen.insert(QLatin1String(key));
        if (m_object.contains(QLatin1String(key)))
            must(key, value, grens);
    }
    template<class T>
    void may(const char* key, std::optional<T>& value, Grens grens = {})
    {
        m_seen.insert(QLatin1String(key));
        if (m_object.contains(QLatin1String(key)))
            must(key, value.emplace(), grens);
    }
    /// The first problem, an unknown key included; nothing = all was read.
    std::optional<Problem> finish();
    /// For a rule over several fields.
    void fail(QLatin1String code, const FieldPath& path);

private:
    FieldPath at(QLatin1String key) const { return m_path.isEmpty() ? QString(key) : m_path + QChar(u'/') + key; }
    void take(std::optional<Problem> problem);

    template<class T>
    void read(const QJsonValue& json, T& value, const FieldPath& path, Grens grens)
    {
        if constexpr (Record<Reader, T>) {
            if (!json.isObject())
                return fail(QLatin1String("veldSoort"), path);
            Reader inner(json.toObject(), path);
            fields(inner, value);
            take(inner.finish());
        } else {
            if (const Fout fout = valueFromJson(json, value, grens); !fout.isEmpty())
                fail(fout, path);
        }
    }
    template<class T>
    void read(const QJsonValue& json, std::vector<T>& values, const FieldPath& path, Grens grens)
    {
        if (!json.isArray())
            return fail(QLatin1String("veldSoort"), path);
        const QJsonArray array = json.toArray();
        if (array.size() > maxItems)
            return fail(QLatin1String("veldTeLang"), path);
        values.clear();
        values.reserve(static_cast<size_t>(array.size()));
        for (qsizetype i = 0; i < array.size() && !m_problem; ++i)
            read(array.at(i), values.emplace_back(), path + QChar(u'/') + QString::number(i), grens);
    }
    void read(const QJsonValue& json, CodeParams& value, const FieldPath& path, Grens grens)
    {
        if (const Fout fout = valueFromJson(json, value, grens); !fout.isEmpty())
            fail(fout, path);
    }
    template<size_t N>
    void read(const QJsonValue& json, std::array<int, N>& values, const FieldPath& path, Grens grens)
    {
        if (!json.isArray() || json.toArray().size() != static_cast<qsizetype>(N))
            return fail(QLatin1String("veldSoort"), path);
        for (size_t i = 0; i < N; ++i)
            read(json.toArray().at(static_cast<qsizetype>(i)), values[i], path + QChar(u'/') + QString::number(i), grens);
    }

    QJsonObject m_object;
    FieldPath m_path;
    QSet<QString> m_seen;
    std::optional<Problem> m_problem;
};

template<class T>
QJsonObject writeRecord(const T& record)
{
    Writer writer;
    fields(writer, record);
    return writer.object();
}

template<class T>
Outcome<T> readRecord(const QJsonObject& object)
{
    T record{};
    Reader reader(object);
    fields(reader, record);
    if (std::optional<Problem> problem = reader.finish())
        return *problem;
    return record;
}

} // namespace pgb::wire
