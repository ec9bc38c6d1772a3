#include "client/cli/opdrachten.h"
#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return int(pgb::cli::voerUit(app.arguments().mid(1)));
}
