#pragma once
#include "client/state/declaratie_session.h"
#include <QTimer>

namespace pgb {

/// Keeps one open declaratie safe: the journal within 300 ms of the last key, the server within 2 s, one save at a time.
/// What fails stays in the journal and is tried again; a conflict waits for the user.
class DeclaratieAutosave final : public QObject {
    Q_OBJECT
public:
    /// The times in ms; a test may shorten them.
    struct Tijden {
        int journaal = 300;
        int server = 2000;
        int opnieuw = 15000;
    };
    DeclaratieAutosave(DeclaratieSession& session, DeclaratieGateway& gateway, const Tijden& tijden, QObject* parent = nullptr);

    /// Writes the journal now: before a lock, a close or a submit.
    void bewaarHier();
    /// No more saves to the server: the submit takes it from here. The journal goes on.
    void stop();
    void hervat();
    /// The user keeps his own draft after a conflict.
    void overschrijf(qint64 rijversie);

Q_SIGNALS:
    /// A save met another version on the server.
    void conflict();

private:
    void gewijzigd();
    void bewaarOpServer();
    void antwoord(const Outcome<Declaratie>& uitkomst, const DeclaratieSession::Stand& stand);

    DeclaratieSession& m_session;
    DeclaratieGateway& m_gateway;
    Tijden m_tijden;
    QTimer m_journaal;
    QTimer m_server;
    bool m_bezig = false;
    bool m_gestopt = false;
};

} // namespace pgb
