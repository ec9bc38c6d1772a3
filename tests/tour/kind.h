#pragma once
#include <QStringList>

namespace pgb::tour {

/// The client as a process of its own, so that it can be killed. Arguments: "typ" or "kijk", data folder, server, user, client, carer.
/// Reads from standard input: the code of the phone, then a line when it may type. Says "open", "getypt" or the row that it sees.
int kind(const QStringList& argumenten);

} // namespace pgb::tour
