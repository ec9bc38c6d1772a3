#include "tests/tour/hand.h"
#include "tests/tour/maand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/support/sleutelbos.h"
#include "tests/tour/stappen.h"
#include <QCoreApplication>
#include <QProcess>

namespace pgb::tour {

namespace {

/// A client that runs as a process of its own.
class Client {
public:
    explicit Client(const QStringList& argumenten)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--kind")} + argumenten);
    }
    ~Client() { weg(); }
    void zeg(const QString& regel) { m_process.write(regel.toLatin1() + '\n'); }
    void hoor(const QByteArray& woord)
    {
        hand::wacht(tekst("de client zegt: ") + QString::fromLatin1(woord), [&] {
            m_process.waitForReadyRead(50);
            m_gezegd += m_process.readAllStandardOutput();
            return m_gezegd.contains(woord) || m_process.state() == QProcess::NotRunning;
        }, 60'000);
        if (!m_gezegd.contains(woord))
            throw Mislukt{tekst("de client stopte voordat hij zei: ") + QString::fromLatin1(woord)};
    }
    /// SIGKILL.
    void weg()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_gezegd;
};

} // namespace

void stapClientWeg(Reis& reis)
{
    if (!tests::heeftSleutelbos())
        return reis.laatWeg(tekst("client weg tijdens het typen: geen sleutelbos op deze computer"));
    const OpenMaand maand = openMaandVan(reis, 25, 44);
    const qint64 eerst = somVan(reis, maand.declaratie);
    const QString wie = tekst("ruben");
    const QString foto = reis.fotos.volgende(tekst("client-terug"));
    const QStringList over{reis.clientmap(wie), reis.adres().toString(), wie, maand.budgethouder, maand.zorgverlener, foto};
    {
        Client client(QStringList{tekst("typ")} + over);
        client.zeg(reis.code(wie));
        client.hoor("open");
        reis.serverWeg(); // so that what is typed is nowhere but on this computer
        client.zeg(tekst("typ"));
        client.hoor("getypt");
        hand::rust(1000); // the journal is written within 300 ms; a busy machine gets the rest
        client.weg();
    }
    reis.serverTerug();
    if (somVan(reis, maand.declaratie) != eerst)
        throw Mislukt{tekst("de server heeft al wat alleen de client kan weten")};
    Client client(QStringList{tekst("kijk")} + over);
    client.hoor("terug");
    reis.oog->eis(tekst("wat voor de val getypt was, staat op de server"), [&] { return somVan(reis, maand.declaratie) == eerst + 480; });
}

} // namespace pgb::tour
