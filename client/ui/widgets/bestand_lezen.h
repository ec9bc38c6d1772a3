#pragma once
#include <QByteArray>
#include <QString>
#include <functional>

class QWidget;

namespace pgb::ui {

/// A file of the user that is to go to the server.
struct GelezenBestand {
    QString naam;
    QByteArray inhoud;
    QString fout; ///< why it cannot go, in words; empty = it can
};
/// Judged as the server does: by its bytes, up to 10 MB (DC-087). The server has the last word.
GelezenBestand leesBijlage(const QString& pad);
/// Asks for a file; Esc leaves all as it is.
void kiesBijlage(QWidget& bij, const QString& titel, std::function<void(const QString& pad)> gekozen);
/// Asks where, and writes the bytes there; `klaar` hears in words how that went.
void bewaarBijlage(QWidget& bij, const QString& naam, const QByteArray& inhoud, std::function<void(const QString& zin)> klaar);
/// "12 kB", "3 MB".
QString bestandGrootte(qint64 bytes);

} // namespace pgb::ui
