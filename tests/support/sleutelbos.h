#pragma once
#include <QStringList>

namespace pgb::tests {

/// True in a run that has a keychain of its own.
bool heeftSleutelbos();
/// Runs this program again in a session with a bus, an unlocked keychain and an empty home of its own, so that the real one is
/// left alone. Gives its exit code; nothing when this machine has no dbus-run-session or gnome-keyring-daemon.
bool inSleutelbos(const QStringList& argumenten, int& code);

} // namespace pgb::tests
