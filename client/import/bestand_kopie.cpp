#include "client/import/bestand_kopie.h"
#include "client/import/bron.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>

namespace pgb {

Outcome<std::shared_ptr<const BestandKopie>> BestandKopie::maak(const QString& pad)
{
    if (!QFileInfo(pad).isFile()) // one that somebody has yet to write to would be waited for
        return bronFout("bestandNietTeOpenen");
    QFile bestand(pad);
    return bestand.open(QIODevice::ReadOnly) ? maak(bestand) : bronFout("bestandNietTeOpenen");
}

Outcome<std::shared_ptr<const BestandKopie>> BestandKopie::maakVan(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return maak(buffer);
}

Outcome<std::shared_ptr<const BestandKopie>> BestandKopie::maak(QIODevice& bron)
{
    const std::shared_ptr<BestandKopie> kopie(new BestandKopie);
    if (!kopie->m_bestand.open())
        return bronFout("bestandNietTeOpenen");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 over = BronGrenzen().bytes;
    QByteArray stuk(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 n = bron.read(stuk.data(), stuk.size());
        if (n < 0)
            return bronFout("bestandNietTeOpenen");
        if (n == 0)
            break;
        if ((over -= n) < 0)
            return bronFout("bestandTeGroot");
        hash.addData(QByteArrayView(stuk.constData(), n));
        if (kopie->m_bestand.write(stuk.constData(), n) != n)
            return bronFout("bestandNietTeOpenen");
    }
    if (!kopie->m_bestand.flush())
        return bronFout("bestandNietTeOpenen");
    kopie->m_hash = hash.result();
    return std::shared_ptr<const BestandKopie>(kopie);
}

QString BestandKopie::pad() const { return QStringLiteral("/proc/self/fd/%1").arg(m_bestand.handle()); }

} // namespace pgb
