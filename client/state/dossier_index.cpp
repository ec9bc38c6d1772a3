#include "client/state/dossier_index.h"
#include "client/net/typed_call.h"

namespace pgb::state {

namespace {
const QString pageSize = QStringLiteral("200");
} // namespace

DossierIndex::DossierIndex(net::ApiClient& client, QObject* parent)
    : QObject(parent), m_client(client), m_clients{QStringLiteral("/v1/budgethouders"), &DossierIndex::clientsChanged},
      m_overeenkomsten{QStringLiteral("/v1/zorgovereenkomsten"), &DossierIndex::overeenkomstenChanged},
      m_zorgverleners{QStringLiteral("/v1/zorgverleners"), &DossierIndex::overeenkomstenChanged}
{
}

void DossierIndex::readAll()
{
    readShelf(m_clients);
    readShelf(m_overeenkomsten);
    readShelf(m_zorgverleners);
}

void DossierIndex::apply(const std::vector<net::Change>& changes)
{
    for (const net::Change& change : changes) {
        if (change.soort == QLatin1String("budgethouder"))
            want(m_clients, change.recordId);
        else if (change.soort == QLatin1String("zorgovereenkomst"))
            want(m_overeenkomsten, change.recordId);
        else if (change.soort == QLatin1String("zorgverlener"))
            want(m_zorgverleners, change.recordId);
        // Rights over a dossier come and go with these, and an agreement or a toekenning may bring a client that is new here.
        const bool access = change.soort == QLatin1String("vertegenwoordiging");
        if (change.budgethouder != 0 && (access || m_clients.records.find(change.budgethouder) == m_clients.records.end()))
            want(m_clients, change.budgethouder);
    }
    next(m_clients);
    next(m_overeenkomsten);
    next(m_zorgverleners);
}

std::vector<OvereenkomstRij> DossierIndex::overeenkomsten(BudgethouderId budgethouder) const
{
    std::vector<OvereenkomstRij> uit;
    for (const auto& [id, record] : m_overeenkomsten.records) {
        if (budgethouder && record.budgethouder != budgethouder)
            continue;
        const auto wie = m_zorgverleners.records.find(record.zorgverlener.waarde);
        const auto van = m_clients.records.find(record.budgethouder.waarde);
        const bool bekend = wie != m_zorgverleners.records.end();
        uit.push_back({record, bekend ? wie->second.naam : QString(), van == m_clients.records.end() ? QString() : volledigeNaam(van->second.naam),
                       bekend ? std::optional(wie->second.soort) : std::nullopt});
    }
    return uit;
}

const Zorgovereenkomst* DossierIndex::overeenkomst(ZorgovereenkomstId id) const
{
    const auto found = m_overeenkomsten.records.find(id.waarde);
    return found == m_overeenkomsten.records.end() ? nullptr : &found->second;
}

template<class T>
void DossierIndex::wantNamed(const T& record)
{
    if constexpr (std::is_same_v<T, Zorgovereenkomst>) {
        const qint64 wie = record.zorgverlener.waarde;
        if (wie == 0 || m_zorgverleners.records.find(wie) != m_zorgverleners.records.end())
            return;
        want(m_zorgverleners, wie);
        next(m_zorgverleners);
    }
}

template<class T>
void DossierIndex::want(Shelf<T>& shelf, qint64 id)
{
    shelf.wanted.insert(id);
    if (shelf.wanted.size() > manyRecords)
        shelf.wantAll = true;
}

template<class T>
void DossierIndex::readShelf(Shelf<T>& shelf)
{
    shelf.wantAll = true;
    next(shelf);
}

template<class T>
void DossierIndex::next(Shelf<T>& shelf)
{
    if (shelf.busy)
        return;
    if (!shelf.wantAll) {
        if (shelf.wanted.empty())
            return;
        const qint64 id = *shelf.wanted.begin();
        shelf.wanted.erase(shelf.wanted.begin());
        return readOne(shelf, id);
    }
    shelf.busy = true;
    shelf.wantAll = false;
    shelf.wanted.clear();
    net::callAll<T>(m_client, net::getRequest(shelf.path, {{QStringLiteral("limiet"), pageSize}}), this,
                    [this, &shelf](const Outcome<std::vector<T>>& answer, const net::ApiReply& reply) {
        shelf.busy = false;
        if (!answer && reply.result == net::ApiReply::Result::NoServer) {
            m_problem = answer.problem();
            Q_EMIT (this->*shelf.told)();
            return; // the feed asks for everything once the server is back
        }
        m_problem.reset();
        shelf.records.clear();
        if (answer) { // a role that may not see this kind has none of it
            for (const T& record : *answer)
                shelf.records.emplace(record.id.waarde, record);
        }
        shelf.read = true;
        Q_EMIT (this->*shelf.told)();
        next(shelf);
    });
}

template<class T>
void DossierIndex::readOne(Shelf<T>& shelf, qint64 id)
{
    shelf.busy = true;
    // The page that begins at the record: a list shows what the caller may see of it, writes no "was looked at" in the audit trail, and
    // answers with another record or none when this one may not be seen (any more).
    const net::ApiRequest request = net::getRequest(shelf.path, {{QStringLiteral("na"), QString::number(id - 1)}, {QStringLiteral("limiet"), QStringLiteral("1")}});
    m_client.send(request, this, [this, &shelf, id](const net::ApiReply& reply) {
        shelf.busy = false;
        if (reply.result == net::ApiReply::Result::NoServer) {
            shelf.wanted.insert(id); // with the next change
            return;
        }
        const Outcome<wire::Bladzijde<T>> page = net::readPage<T>(reply);
        if (page && !page->items.empty() && page->items.front().id.waarde == id) {
            shelf.records.insert_or_assign(id, page->items.front());
            wantNamed(page->items.front());
        } else if (page) {
            shelf.records.erase(id);
        }
        if (page)
            Q_EMIT (this->*shelf.told)();
        next(shelf);
    });
}

} // namespace pgb::state
