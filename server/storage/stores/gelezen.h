#pragma once
#include "server/storage/database.h"
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pgb::storage {

/// Records by id as the unit that is running has read them. All is forgotten at the connection's next begin, end or write, so the answer is
/// always what the database would say: gathering facts asks for the same agreement four times.
template<class T>
class Gelezen {
public:
    explicit Gelezen(const Database& database) : m_database(database) {}

    /// The one with the id, by `read() -> std::optional<T>` when it was not read yet.
    template<class F>
    std::optional<T> one(qint64 id, F read)
    {
        forget();
        if (const auto known = m_records.find(id); known != m_records.end())
            return known->second;
        std::optional<T> record = read();
        if (record)
            keep(id, *record);
        return record;
    }
    /// Those of these ids that exist, by id; what was not read yet by `read(ids) -> std::vector<T>`, which gives them by id.
    template<class F>
    std::vector<T> of(std::vector<qint64> ids, F read)
    {
        forget();
        std::vector<qint64> unknown;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(unknown), [&](qint64 id) { return !m_records.contains(id); });
        if (unknown.size() == ids.size() || m_records.size() + unknown.size() > most) {
            std::vector<T> records = read(ids);
            for (const T& record : records)
                keep(record.id.waarde, record);
            return records;
        }
        if (!unknown.empty()) {
            for (T& record : read(unknown))
                keep(record.id.waarde, std::move(record));
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        std::vector<T> records;
        for (const qint64 id : ids) {
            if (const auto known = m_records.find(id); known != m_records.end())
                records.push_back(known->second);
        }
        return records;
    }

private:
    static constexpr size_t most = 1024; ///< the clients of a block of bulk, and some

    void forget()
    {
        if (m_moment == m_database.moment())
            return;
        m_moment = m_database.moment();
        m_records.clear();
    }
    void keep(qint64 id, T record)
    {
        if (m_database.guessing()) // it may lack a part
            return;
        if (m_records.size() >= most)
            m_records.clear();
        m_records.insert_or_assign(id, std::move(record));
    }

    const Database& m_database;
    quint64 m_moment = 0;
    std::unordered_map<qint64, T> m_records;
};

} // namespace pgb::storage
