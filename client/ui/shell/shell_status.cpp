#include "client/ui/shell/shell_status.h"
#include <algorithm>

namespace pgb::ui {

void ShellStatus::setSaveState(SaveState state, QTime at)
{
    if (state == m_save && at == m_at)
        return;
    m_save = state;
    m_at = at;
    Q_EMIT changed();
}

void ShellStatus::setConnection(Connection connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    Q_EMIT changed();
}

void ShellStatus::setQueued(int changes)
{
    changes = std::max(0, changes);
    if (changes == m_queued)
        return;
    m_queued = changes;
    Q_EMIT changed();
}

QString ShellStatus::saveText() const
{
    switch (m_save) {
    case SaveState::Opgeslagen:
        return m_at.isValid() ? tr("Opgeslagen %1").arg(m_at.toString(QStringLiteral("HH:mm"))) : tr("Alles is opgeslagen");
    case SaveState::Bezig: return tr("Bezig met opslaan");
    case SaveState::OpDezeComputer: return tr("Bewaard op deze computer");
    case SaveState::NietOpgeslagen: return tr("Niet opgeslagen");
    }
    return {};
}

QString ShellStatus::saveIcon() const
{
    switch (m_save) {
    case SaveState::Opgeslagen: return QStringLiteral("mark-check");
    case SaveState::Bezig: return QStringLiteral("view-refresh");
    case SaveState::OpDezeComputer: return QStringLiteral("document-save");
    case SaveState::NietOpgeslagen: return QStringLiteral("mark-wrong");
    }
    return {};
}

QString ShellStatus::connectionText() const
{
    switch (m_connection) {
    case Connection::Verbinden: return tr("Verbinding maken");
    case Connection::Verbonden: return tr("Verbonden");
    case Connection::Weg: return tr("Geen verbinding");
    }
    return {};
}

QString ShellStatus::queueText() const
{
    return m_queued == 1 ? tr("1 wijziging in wachtrij") : tr("%1 wijzigingen in wachtrij").arg(m_queued);
}

QString ShellStatus::sentence() const
{
    if (m_save == SaveState::NietOpgeslagen)
        return tr("Wij kunnen uw werk nu niet bewaren. Laat dit venster open.");
    return m_connection == Connection::Weg
        ? tr("Wij hebben nu geen verbinding. U kunt doorwerken. Wij sturen uw werk zodra het kan.") : QString();
}

} // namespace pgb::ui
