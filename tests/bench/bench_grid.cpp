// Key press to painted cell: a digit and Enter in the month grid, with sums and controles, against the same two keys in a bare
// QTableWidget of the same size.
#include "tests/bench/figures.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "shared/domain/zorgfunctie.h"
#include "tests/support/bouwers.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTableWidget>
#include <algorithm>

namespace pgb::bench {

namespace {

constexpr int patienceMs = 1000;

/// Sees the paints of one viewport.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget* viewport) : QObject(viewport) { viewport->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        painted += event->type() == QEvent::Paint;
        return QObject::eventFilter(object, event);
    }
    int painted = 0;
};

/// Presses one key where the focus is and returns when the view has painted. False when it never does.
bool press(int key, const QString& text, QAbstractItemView& view, PaintCount& paints)
{
    const int before = paints.painted;
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : static_cast<QWidget*>(&view);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(target, &down);
    QElapsedTimer waited;
    waited.start();
    while (paints.painted == before && waited.elapsed() < patienceMs)
        QCoreApplication::processEvents();
    return paints.painted > before;
}

void typeCells(benchmark::State& state, QAbstractItemView& view, const QModelIndex& cell)
{
    PaintCount paints(view.viewport());
    view.setFocus();
    QCoreApplication::processEvents();
    bool odd = false;
    for ([[maybe_unused]] auto round : state) {
        state.PauseTiming();
        view.setCurrentIndex(cell);
        view.setFocus();
        QCoreApplication::processEvents();
        odd = !odd;
        const QString digit = odd ? QStringLiteral("2") : QStringLiteral("3");
        state.ResumeTiming();
        const bool seen = press(odd ? Qt::Key_2 : Qt::Key_3, digit, view, paints)
                          && press(Qt::Key_Return, QStringLiteral("\r"), view, paints);
        if (!seen || !cell.data().toString().startsWith(digit)) {
            state.SkipWithError("a typed cell was not painted or does not hold what was typed");
            break;
        }
    }
}

constexpr int rows = 12;

/// May 2025 with eleven agreed functions, of which two are in use, and travel: twelve rows.
DeclaratieMaand month()
{
    DeclaratieMaand maand;
    maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    maand.feiten = bouw::declaratieFeiten(*maand.parameters);
    std::vector<Werkafspraak>& afspraken = maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken;
    for (const Zorgfunctie& functie : zorgfuncties()) {
        const bool there = std::any_of(afspraken.begin(), afspraken.end(),
                                       [&](const Werkafspraak& afspraak) { return afspraak.functieCode == functie.code; });
        if (afspraken.size() < rows - 1 && !there && !isTotaalFunctie(functie.code) && functie.eenheden.front() == Eenheid::Uur)
            afspraken.push_back(bouw::werkafspraak(functie.code, 2500, 60, functie.naam));
    }
    return maand;
}

void ours(benchmark::State& state)
{
    ui::Theme theme;
    DeclaratieSession session(month());
    MaandroosterModel model(session);
    ui::Maandrooster grid(theme, model);
    grid.resize(1280, 500);
    grid.show();
    grid.activateWindow();
    QCoreApplication::processEvents();
    if (model.celRijen() != rows)
        state.SkipWithError(qPrintable(QStringLiteral("the grid has %1 rows").arg(model.celRijen())));
    else
        typeCells(state, *grid.cellen(), model.index(0, MaandroosterModel::eersteKolom + 4));
}

void baseline(benchmark::State& state)
{
    QTableWidget table(rows, 31);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 31; ++column)
            table.setItem(row, column, new QTableWidgetItem(QStringLiteral("2")));
    for (int column = 0; column < 31; ++column)
        table.setColumnWidth(column, 34);
    table.resize(1280, 500);
    table.show();
    table.activateWindow();
    QCoreApplication::processEvents();
    typeCells(state, table, table.model()->index(0, 5));
}

} // namespace

void registerGrid()
{
    benchmark::RegisterBenchmark("grid-key-to-paint/ours", ours);
    benchmark::RegisterBenchmark("grid-key-to-paint/baseline", baseline);
}

} // namespace pgb::bench
