#pragma once
#include "shared/domain/declaratie/bijlage.h"
#include <QByteArray>
#include <QString>
#include <functional>

class QObject;
class QWidget;

namespace pgb::ui {

/// A file of the user that is to go to the server.
struct GelezenBestand {
    QString naam;
    QByteArray inhoud;
    std::optional<Bestandstype> type;
    QString fout; ///< why it cannot go, in words; empty = it can
};
/// Read and judged aside, as the server does: by its bytes, up to 10 MB (DC-087). The server has the last word. `klaar` hears later, unless `context`
/// is gone by then.
void leesBijlage(const QString& pad, QObject* context, std::function<void(const GelezenBestand&)> klaar);
/// Asks for a file; Esc leaves all as it is.
void kiesBijlage(QWidget& bij, const QString& titel, std::function<void(const QString& pad)> gekozen, bool ookXml = true);
/// Asks where, and writes the bytes there; `klaar` hears in words how that went.
void bewaarBijlage(QWidget& bij, const QString& naam, const QByteArray& inhoud, std::function<void(const QString& zin)> klaar);
/// "12 kB", "3 MB".
QString bestandGrootte(qint64 bytes);

} // namespace pgb::ui
