#pragma once
#include "client/state/edit_session.h"
#include <QDate>

namespace pgb::ui {

enum class Connection { Verbinden, Verbonden, Weg, Storing };

/// Where the user's work is kept, connection and queue: shown by the top bar and the strip.
class ShellStatus final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    SaveToestand saveState() const { return m_save.toestand; }
    Connection connection() const { return m_connection; }
    /// What is typed now cannot be sent.
    bool away() const { return m_connection == Connection::Weg || m_connection == Connection::Storing; }
    int queued() const { return m_queued; }
    int refused() const { return m_refused; }
    void setSaveState(const SaveState& state);
    void setConnection(Connection connection);
    /// The server shows another certificate than the one that was trusted: nothing is sent to it. Ends when there is a connection.
    void setOtherCertificate();
    /// The server holds a practice set; its set day, or no valid day.
    void setPractice(QDate day);
    /// Typed work has no place on this computer.
    void setMemoryOnly();
    /// Typed work of an earlier run cannot be read, and the user has not put that away yet: then nothing is called all saved.
    void setUnreadable(bool unreadable);
    bool unreadable() const { return m_unreadable && m_save.toestand == SaveToestand::Opgeslagen; }
    /// Number of changes that wait for the server.
    void setQueued(int changes);
    /// Number of things that the server did not take and nobody has looked at yet.
    void setRefused(int number);

    QString saveText() const;
    /// Breeze icon beside the text.
    QString saveIcon() const;
    QString connectionText() const;
    /// That nothing here is real, for as long as that is so; else empty.
    QString practiceText() const;
    QString queueText() const;
    /// The plain sentence for the left of the strip when there is something that the user should know; else empty.
    QString sentence() const;
    /// That sentence is about one record, which need not be the one in view, or stands for as long as the window: what the page says
    /// goes before it.
    bool givesWay() const;

Q_SIGNALS:
    void changed();

private:
    /// What stays as it is until the program is closed.
    QString lastingSentence() const;

    SaveState m_save;
    Connection m_connection = Connection::Verbinden;
    int m_queued = 0;
    int m_refused = 0;
    bool m_unreadable = false;
    bool m_memoryOnly = false;
    bool m_otherCertificate = false;
    bool m_practice = false;
    QDate m_practiceDay;
};

} // namespace pgb::ui
