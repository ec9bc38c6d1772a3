#include "client/ui/shell/shell_status.h"
#include "client/models/nl_tijd.h"
#include "shared/text/formats.h"
#include <algorithm>
#include <utility>

namespace pgb::ui {

void ShellStatus::setSaveState(const SaveState& state)
{
    if (state.toestand == m_save.toestand && state.sinds == m_save.sinds)
        return;
    m_save = state;
    Q_EMIT changed();
}

void ShellStatus::setRefused(int number)
{
    if (number == m_refused)
        return;
    m_refused = number;
    Q_EMIT changed();
}

void ShellStatus::setConnection(Connection connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    if (connection == Connection::Verbonden)
        m_otherCertificate = false;
    Q_EMIT changed();
}

void ShellStatus::setOtherCertificate()
{
    if (std::exchange(m_otherCertificate, true))
        return;
    m_connection = Connection::Weg;
    Q_EMIT changed();
}

void ShellStatus::setPractice(QDate day)
{
    m_practice = true;
    m_practiceDay = day;
    Q_EMIT changed();
}

void ShellStatus::setMemoryOnly()
{
    m_memoryOnly = true;
    Q_EMIT changed();
}

void ShellStatus::setUnreadable(bool unreadable)
{
    m_unreadable = unreadable;
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
    if (unreadable())
        return tr("Niet alles is te lezen");
    switch (m_save.toestand) {
    case SaveToestand::Opgeslagen:
        return m_save.sinds.isValid() ? tr("Opgeslagen %1").arg(nlTijd(m_save.sinds).toString(QStringLiteral("HH:mm"))) : tr("Alles is opgeslagen");
    case SaveToestand::Gewijzigd: return tr("Bezig met opslaan");
    case SaveToestand::InWachtrij: return tr("Wacht op verzenden");
    case SaveToestand::AlleenHier: return tr("Bewaard op deze computer");
    case SaveToestand::Geweigerd: return tr("Niet aangenomen");
    case SaveToestand::Conflict: return tr("Twee keer gewijzigd");
    case SaveToestand::InGeheugen: return tr("Nog niet bewaard");
    case SaveToestand::NietBewaard: return tr("Niet bewaard");
    }
    return {};
}

QString ShellStatus::saveIcon() const
{
    if (unreadable())
        return QStringLiteral("data-warning");
    switch (m_save.toestand) {
    case SaveToestand::Opgeslagen: return QStringLiteral("mark-check");
    case SaveToestand::Gewijzigd: return QStringLiteral("view-refresh");
    case SaveToestand::InWachtrij: return QStringLiteral("clock");
    case SaveToestand::AlleenHier: return QStringLiteral("document-save");
    case SaveToestand::Geweigerd:
    case SaveToestand::Conflict: return QStringLiteral("data-warning");
    case SaveToestand::InGeheugen:
    case SaveToestand::NietBewaard: return QStringLiteral("mark-wrong");
    }
    return {};
}

QString ShellStatus::connectionText() const
{
    switch (m_connection) {
    case Connection::Verbinden: return tr("Verbinding maken");
    case Connection::Verbonden: return tr("Verbonden");
    case Connection::Weg: return tr("Geen verbinding");
    case Connection::Storing: return tr("Storing op de server");
    }
    return {};
}

QString ShellStatus::practiceText() const
{
    if (!m_practice)
        return {};
    return m_practiceDay.isValid() ? tr("Oefenomgeving · %1").arg(datumKort(m_practiceDay)) : tr("Oefenomgeving");
}

QString ShellStatus::queueText() const
{
    QStringList delen;
    if (m_queued > 0)
        delen << (m_queued == 1 ? tr("1 wijziging in wachtrij") : tr("%1 wijzigingen in wachtrij").arg(m_queued));
    if (m_refused > 0)
        delen << tr("%1 niet aangenomen").arg(m_refused);
    // What has not been sent need not stand in the queue: it may still be typed, or wait for the user.
    if (m_queued == 0 && m_save.toestand != SaveToestand::Opgeslagen)
        delen << tr("nog niet alles verzonden");
    if (m_memoryOnly)
        delen << tr("niets bewaard op deze computer");
    return delen.isEmpty() ? tr("0 wijzigingen in wachtrij") : delen.join(QStringLiteral(" · "));
}

QString ShellStatus::sentence() const
{
    switch (m_save.toestand) {
    case SaveToestand::NietBewaard: return tr("Wij kunnen uw werk nu niet bewaren. Laat dit venster open.");
    case SaveToestand::Geweigerd: return tr("De server neemt een wijziging van u niet aan. Uw werk staat op deze computer.");
    case SaveToestand::Conflict: return tr("Iemand anders wijzigde ook wat u open had. Uw werk staat op deze computer. Kies daar wat u houdt.");
    default: break;
    }
    if (m_otherCertificate)
        return tr("De server toont een ander certificaat dan eerst. Wij maken daarom geen verbinding. Kies Ctrl+K en typ 'opnieuw aanmelden'.");
    if (away() && m_save.toestand == SaveToestand::InGeheugen)
        return tr("Uw sleutelbos is er niet. Uw laatste werk staat alleen in dit venster. Laat het open.");
    if (m_connection == Connection::Weg)
        return tr("U kunt doorwerken. Wij sturen uw werk zodra het kan.");
    if (m_connection == Connection::Storing)
        return tr("De server heeft een storing. Uw werk blijft bewaard. Wij proberen het steeds opnieuw.");
    return m_refused > 0 ? tr("Niet alles is aangenomen. Kies Ctrl+K en typ 'niet aangenomen'.") : lastingSentence();
}

QString ShellStatus::lastingSentence() const
{
    return m_memoryOnly ? tr("Wat u typt, staat alleen in dit venster tot de server het heeft. Op deze computer kunnen wij niets bewaren.") : QString();
}

bool ShellStatus::givesWay() const
{
    return m_save.toestand == SaveToestand::Geweigerd || m_save.toestand == SaveToestand::Conflict || (m_save.toestand != SaveToestand::NietBewaard && !away());
}

} // namespace pgb::ui
