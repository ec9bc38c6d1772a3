#pragma once
#include <QPagedPaintDevice>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace pgb::ui {

enum class PapierEinde { Klaar, Gestopt, Geweigerd };

/// Draws the rows, the headings first, while the window goes on. A short list is done at once; a long one shows on which page it is, with a button to stop. When `bij` goes away
/// the work does too, and nobody is told. `klaar` hears of Gestopt before the paper is put away, so that a printer can still be called off.
void zetOpPapier(QWidget& bij, std::shared_ptr<QPagedPaintDevice> apparaat, std::vector<QStringList> rijen, const QString& titel, std::function<void(PapierEinde)> klaar);

} // namespace pgb::ui
