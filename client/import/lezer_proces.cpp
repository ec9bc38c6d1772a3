#include "client/import/lezer_proces.h"
#include "client/import/lees_protocol.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace pgb {
namespace {

/// The reader has a limit on its own time; this is for one that hangs without using any.
constexpr int stilMilliseconden = 60'000;
constexpr int tikMilliseconden = 200;

/// Whatever way the reading ends, no process is left behind.
struct Afsluiter {
    QProcess& proces;
    ~Afsluiter()
    {
        if (proces.state() == QProcess::NotRunning)
            return;
        proces.kill();
        proces.waitForFinished(5000);
    }
};

} // namespace

QString lezerProgramma() { return QCoreApplication::applicationDirPath() + QStringLiteral("/pgb-lezer"); }

Outcome<BronKenmerken> LezerProces::lees(const QString& bestand, const RijOntvanger& rij, int hoogstens)
{
    if (!QFileInfo(m_programma).isExecutable())
        return Problem{ProblemKind::Intern, QStringLiteral("lezerOntbreekt"), {}, {}, m_programma};
    const QFileInfo info(bestand);
    if (!info.isFile() || !info.isReadable())
        return bronFout("bestandNietTeOpenen");
    QProcess proces;
    const Afsluiter afsluiter{proces};
    proces.setProgram(m_programma);
    if (hoogstens > 0 || m_vandaag.isValid())
        proces.setArguments({QString::number(hoogstens), m_vandaag.toString(Qt::ISODate)});
    proces.setStandardInputFile(bestand);
    proces.setStandardErrorFile(QProcess::nullDevice());
    proces.start(QIODevice::ReadOnly);
    if (!proces.waitForStarted(10'000))
        return Problem{ProblemKind::Intern, QStringLiteral("lezerOntbreekt"), {}, {}, proces.errorString()};
    leesprotocol::Ontvanger ontvanger;
    int stil = 0;
    while (true) {
        if (m_stop)
            return bronFout("gestopt");
        const bool nieuw = proces.bytesAvailable() > 0 || proces.waitForReadyRead(tikMilliseconden);
        const QByteArray bytes = proces.readAllStandardOutput();
        stil = bytes.isEmpty() ? stil + tikMilliseconden : 0;
        ontvanger.voed(bytes);
        while (auto bericht = ontvanger.volgende()) {
            if (auto* einde = std::get_if<Outcome<BronKenmerken>>(&*bericht))
                return std::move(*einde);
            if (!rij(std::move(std::get<BronRij>(*bericht))))
                return BronKenmerken();
            if (m_stop)
                return bronFout("gestopt");
        }
        if (ontvanger.kapot() || (!nieuw && bytes.isEmpty() && proces.state() == QProcess::NotRunning))
            return bronFout("lezerGestopt");
        if (stil > stilMilliseconden)
            return bronFout("lezerTijd");
    }
}

} // namespace pgb
