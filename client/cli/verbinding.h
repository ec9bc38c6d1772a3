#pragma once
#include "client/net/typed_call.h"
#include <optional>

namespace pgb::cli {

/// Where the server is and with which token; kept in a file that only its owner reads.
struct Toegang {
    QUrl server;
    QByteArray token;
    QByteArray vingerafdruk; ///< SHA-256 of the certificate that is trusted for it; empty = only what the system trusts
};

/// From PGB_SERVER, PGB_TOKEN and PGB_VINGERAFDRUK, else from the file that `pgb login` wrote; nothing = not signed in yet. A token that is kept for one server goes to
/// no other.
std::optional<Toegang> leesToegang();
/// What is wrong with the address of a server, or "".
QString adresFout(const QUrl& server);
Outcome<void> bewaarToegang(const Toegang& toegang);
QString toegangsbestand();
bool zelfdeServer(const QUrl& een, const QUrl& ander);
/// "AA:BB:…" or "aabb…" as 32 bytes; empty when it is neither.
QByteArray vingerafdrukUit(const QString& tekst);
/// PGB_SERVER; empty = not set.
QUrl serverUitOmgeving();
/// PGB_VINGERAFDRUK as it stands.
QString vingerafdrukUitOmgeving();

/// One call after the other, each waited for: a command has nothing else to do.
class Verbinding {
public:
    explicit Verbinding(const Toegang& toegang);
    net::ApiReply stuur(net::ApiRequest request);
    template<class T>
    Outcome<T> vraag(const net::ApiRequest& request)
    {
        return net::readAnswer<T>(stuur(request));
    }
    template<class T>
    Outcome<std::vector<T>> alle(net::ApiRequest request)
    {
        std::vector<T> uit;
        const Outcome<void> gelezen = bladen<T>(std::move(request), [&uit](std::vector<T> items) {
            uit.insert(uit.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
        });
        return gelezen ? Outcome<std::vector<T>>(std::move(uit)) : Outcome<std::vector<T>>(gelezen.problem());
    }
    /// A long list, a page at a time.
    template<class T, class F>
    Outcome<void> bladen(net::ApiRequest request, F doe)
    {
        for (;;) {
            Outcome<wire::Bladzijde<T>> blad = net::readPage<T>(stuur(request));
            if (!blad)
                return blad.problem();
            doe(std::move(blad->items));
            if (!blad->volgende)
                return {};
            request.query.removeAllQueryItems(QStringLiteral("na"));
            request.query.addQueryItem(QStringLiteral("na"), QString::number(*blad->volgende));
        }
    }
    /// The day of the server: a practice set keeps its own.
    QDate vandaag();
    /// The last call did not reach the server.
    bool onbereikbaar() const { return m_onbereikbaar; }
    /// Fingerprint of the certificate for which the last call did not reach the server, "aabb…"; empty = that was not why.
    QString vreemdCertificaat() const { return m_onbereikbaar ? m_vreemd : QString(); }
    /// Another one is trusted for this server.
    bool vertrouwtAnder() const { return m_vertrouwt; }

private:
    net::ApiClient m_client;
    bool m_onbereikbaar = false;
    QString m_vreemd;
    const bool m_vertrouwt;
};

} // namespace pgb::cli
