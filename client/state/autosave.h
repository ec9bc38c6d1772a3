#pragma once
#include "client/state/edit_session.h"
#include "shared/base/problem.h"
#include <QTimer>
#include <functional>
#include <vector>

namespace pgb {

/// Keeps one open record safe: the journal within 300 ms of the last key, the server within 2 s, one save at a time.
/// What fails stays in the journal and is tried again; a conflict waits for the user.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// The times in ms; a test may shorten them.
    struct Tijden {
        int journaal = 150; ///< with the 100 ms of the journal itself: on disk within 300 ms
        int server = 2000;
        int opnieuw = 15000;
    };
    Autosave(EditSessionBase& session, const Tijden& tijden, QObject* parent = nullptr);

    /// Writes the journal now: before a lock, a close or a submit.
    void bewaarHier();
    /// No more saves to the server: the submit takes it from here. The journal goes on.
    void stop();
    void hervat();
    /// Calls `daarna` as soon as no save is on its way (at once when there is none).
    void alsRustig(std::function<void()> daarna);
    bool bezig() const { return m_bezig; }
    /// Saves on the server now, if there is anything to save.
    void bewaarNu();

Q_SIGNALS:
    /// A save met another version on the server.
    void conflict(const pgb::Problem& problem);
    /// The server looked at the draft and does not take it; it stays in the journal and is sent again after the next change.
    void geweigerd(const pgb::Problem& problem);

protected:
    /// Writes the session's snapshot to the journal, or forgets it when the server has everything.
    virtual void schrijfJournaal(BewaardAntwoord klaar) = 0;
    /// Something that the server should have and would take.
    virtual bool teBewaren() const = 0;
    /// Sends the draft; ends with bewaard() or mislukt().
    virtual void stuur() = 0;
    void bewaard();
    void mislukt(const Problem& problem);

private:
    void gewijzigd();
    void gewijzigdHier();
    void rust();

    EditSessionBase& m_session;
    Tijden m_tijden;
    QTimer m_journaal;
    QTimer m_server;
    std::vector<std::function<void()>> m_daarna;
    int m_beurt = 0; ///< an answer of the journal about an older draft says nothing
    bool m_bezig = false;
    bool m_anders = false; ///< typed on since the save on its way
    bool m_gestopt = false;
};

} // namespace pgb
