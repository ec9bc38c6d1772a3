#pragma once
#include <QObject>
#include <QTime>

namespace pgb::ui {

/// What the client can honestly say about the user's work.
enum class SaveState {
    Opgeslagen,     ///< the server has it
    Bezig,          ///< on its way
    OpDezeComputer, ///< in the draft store here, not yet at the server
    NietOpgeslagen  ///< neither: the draft store refuses (disk full)
};
enum class Connection { Verbinden, Verbonden, Weg };

/// Save state, connection and queue, set by the outbox and the draft store, shown by the top bar and the strip.
class ShellStatus final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    SaveState saveState() const { return m_save; }
    Connection connection() const { return m_connection; }
    int queued() const { return m_queued; }
    void setSaveState(SaveState state, QTime at = {});
    void setConnection(Connection connection);
    /// Number of changes that wait for the server.
    void setQueued(int changes);

    QString saveText() const;
    /// Breeze icon beside the text.
    QString saveIcon() const;
    QString connectionText() const;
    QString queueText() const;
    /// The plain sentence for the left of the strip while there is no connection; else empty.
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    SaveState m_save = SaveState::Opgeslagen;
    QTime m_at;
    Connection m_connection = Connection::Verbinden;
    int m_queued = 0;
};

} // namespace pgb::ui
