#pragma once
#include "client/net/change_feed.h"
#include "client/state/zorgovereenkomst_gateway.h"
#include <map>
#include <set>

namespace pgb::state {

/// What the whole desk looks things up in: clients, their agreements and the names of carers. Read once; then only the records that the
/// change feed names are read again, one call of a kind at a time. For an office of 1 500 clients a full reading takes dozens of calls,
/// and a busy day brings thousands of changes.
class DossierIndex final : public QObject {
    Q_OBJECT
public:
    /// When more records of one kind than this have changed, a full reading costs less.
    static constexpr size_t manyRecords = 40;

    explicit DossierIndex(net::ApiClient& client, QObject* parent = nullptr);
    /// At the start, and when the server was away and anything may have changed.
    void readAll();
    void apply(const std::vector<net::Change>& changes);

    /// By id.
    const std::map<qint64, Budgethouder>& clients() const { return m_clients.records; }
    /// Agreements with their names, by id; of one budgethouder, or (0) all.
    std::vector<OvereenkomstRij> overeenkomsten(BudgethouderId budgethouder = {}) const;
    /// Nothing while there was no full reading yet.
    const Zorgovereenkomst* overeenkomst(ZorgovereenkomstId id) const;
    /// Why the last full reading failed; nothing when it did not.
    const std::optional<Problem>& problem() const { return m_problem; }
    bool complete() const { return m_clients.read && m_overeenkomsten.read && m_zorgverleners.read; }

Q_SIGNALS:
    void clientsChanged();
    /// Agreements or the names in them.
    void overeenkomstenChanged();

private:
    /// The records of one kind and what is still to be read of them.
    template<class T>
    struct Shelf {
        QString path;
        void (DossierIndex::*told)() = nullptr;
        std::map<qint64, T> records = {};
        std::set<qint64> wanted = {};
        bool wantAll = false;
        bool busy = false;
        bool read = false; ///< wholly, at least once
    };
    template<class T>
    void want(Shelf<T>& shelf, qint64 id);
    /// Whom a record names and nobody told of: a zorgverlener is seen from the first agreement with him on.
    template<class T>
    void wantNamed(const T& record);
    template<class T>
    void next(Shelf<T>& shelf);
    template<class T>
    void readShelf(Shelf<T>& shelf);
    template<class T>
    void readOne(Shelf<T>& shelf, qint64 id);

    net::ApiClient& m_client;
    std::optional<Problem> m_problem;
    Shelf<Budgethouder> m_clients;
    Shelf<Zorgovereenkomst> m_overeenkomsten;
    Shelf<Zorgverlener> m_zorgverleners;
};

} // namespace pgb::state
