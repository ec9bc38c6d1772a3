#pragma once
#include <QFile>
#include <QTemporaryDir>

namespace pgb::test {

/// A file with this content in `map`; its path.
inline QString schrijf(const QTemporaryDir& map, const QString& naam, const QByteArray& inhoud)
{
    QFile bestand(map.filePath(naam));
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(inhoud) != inhoud.size())
        qFatal("cannot write %s", qPrintable(naam));
    return bestand.fileName();
}

} // namespace pgb::test
