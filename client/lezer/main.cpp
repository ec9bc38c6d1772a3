// Reads one file from its standard input and writes its rows to its standard output; with a number, at most so many rows (0 = all), and behind it the day that it is. It opens nothing, fetches nothing
// and has little of everything, so that a hostile file can at most end it.
#include "client/import/lees_protocol.h"
#include <QFile>
#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

/// Memory for the largest file that is taken, and the time to read it on a slow machine.
constexpr rlim_t geheugen = rlim_t(1024) * 1024 * 1024;
constexpr rlim_t seconden = 120;

bool begrens(int wat, rlim_t waarde)
{
    const rlimit grens{waarde, waarde};
    return setrlimit(wat, &grens) == 0;
}

bool begrensGeheugen()
{
#ifdef __SANITIZE_ADDRESS__
    return true; // its shadow takes terabytes of addresses
#else
    return begrens(RLIMIT_AS, geheugen);
#endif
}

bool schrijf(const QByteArray& bytes)
{
    for (qsizetype gedaan = 0; gedaan < bytes.size();) {
        const ssize_t n = ::write(STDOUT_FILENO, bytes.constData() + gedaan, size_t(bytes.size() - gedaan));
        if (n <= 0)
            return false;
        gedaan += n;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace pgb;
    const bool begrensd = begrensGeheugen() && begrens(RLIMIT_CPU, seconden) && begrens(RLIMIT_CORE, 0) && begrens(RLIMIT_FSIZE, 0)
                          && begrens(RLIMIT_NOFILE, 64) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    prctl(PR_SET_PDEATHSIG, SIGKILL); // who asked is gone: nobody reads on
    if (!begrensd)
        return 2;
    QFile bestand;
    if (!bestand.open(STDIN_FILENO, QIODevice::ReadOnly) || bestand.isSequential())
        return 2;
    constexpr qsizetype blok = 64 * 1024;
    QByteArray uit;
    bool leest = true;
    const int hoogstens = argc > 1 ? std::atoi(argv[1]) : 0;
    BronGrenzen grenzen;
    grenzen.vandaag = argc > 2 ? QDate::fromString(QString::fromLatin1(argv[2]), Qt::ISODate) : QDate();
    int rijen = 0;
    const Outcome<BronKenmerken> einde = leesBron(bestand, grenzen, [&](BronRij&& rij) {
        uit += leesprotocol::frame(rij);
        if (uit.size() >= blok)
            leest = schrijf(std::exchange(uit, QByteArray()));
        return leest && ++rijen != hoogstens;
    });
    uit += leesprotocol::frame(einde);
    return leest && schrijf(uit) ? 0 : 1;
}
