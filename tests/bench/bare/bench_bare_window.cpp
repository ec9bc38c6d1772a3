// The baseline of a client start: one Qt Widgets window with a label and a table, and nothing of ours. Says "painted" and its
// memory (KiB) at the first paint, and stops.
#include "tests/bench/first_paint.h"
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const pgb::bench::FirstPaint paint(application);
    QMainWindow window;
    auto* table = new QTableWidget(31, 12, &window);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
