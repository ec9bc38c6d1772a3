#pragma once
#include "client/ui/lijst/lijst_doel.h"

class QProgressBar;
class QWidget;

namespace pgb::ui {

/// Onvolledig = not all of the list could be read.
enum class WerkEinde { Klaar, Gestopt, Geweigerd, Onvolledig };

/// For a dialog: our bars are too thin for the words that Qt writes in them.
QProgressBar* kaleBalk();

/// Reads these columns of the list and brings them where they go, while the window goes on. A short list is done at once; a long one shows how far
/// it is, with a button to stop. Once it is read `bij` may go away: a page that closes cuts no paper in two. When its window goes away the work is
/// broken off, and nobody is told. `model` outlives `bij`.
void brengLijst(QWidget& bij, const QAbstractItemModel& model, std::vector<int> kolommen, const QString& titel, std::unique_ptr<LijstDoel> doel,
                std::function<void(WerkEinde)> klaar);
/// The same of what was read already.
void brengTabel(QWidget& bij, LijstTabel tabel, const QString& titel, std::unique_ptr<LijstDoel> doel, std::function<void(WerkEinde)> klaar);

} // namespace pgb::ui
