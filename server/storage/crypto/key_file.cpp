#include "server/storage/crypto/key_file.h"
#include "server/storage/durable_file.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <openssl/rand.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pgb::storage {

namespace {

constexpr int keyBytes = 32;
// The number is the version of this format.
const char heading[] = "pgb-sleutelbestand 1";

Problem problem(const char* code, const QString& path, QString detail = {})
{
    return {ProblemKind::Conflict, QString(QLatin1String(code)), {{QStringLiteral("pad"), path}}, {}, std::move(detail)};
}

/// "name 64 hexadecimal digits", or empty.
QByteArray keyOfLine(const QByteArray& line, const char* name)
{
    const QByteArray prefix = QByteArray(name) + ' ';
    if (!line.startsWith(prefix))
        return {};
    const QByteArray hex = line.mid(prefix.size());
    const QByteArray key = QByteArray::fromHex(hex);
    return key.size() == keyBytes && key.toHex() == hex ? key : QByteArray();
}

QByteArray randomKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(key.data()), keyBytes) != 1)
        key.clear();
    return key;
}

} // namespace

Outcome<Keys> readKeyFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return errno == ENOENT ? problem("sleutelbestandOntbreekt", path) : problem("sleutelbestandOnveilig", path);
    QFile file;
    struct stat status {};
    // Asked of the open file, so that it cannot be exchanged between the question and the reading.
    const bool safe = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & 0077) == 0
        && (status.st_uid == ::geteuid() || ::geteuid() == 0);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return problem("sleutelbestandOnveilig", path);
    }
    if (!safe)
        return problem("sleutelbestandOnveilig", path);
    const QByteArray text = file.read(4096);
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || lines[0] != heading || !lines[3].isEmpty())
        return problem("sleutelbestandOngeldig", path);
    const QByteArray first = keyOfLine(lines[1], "versleuteling");
    const QByteArray second = keyOfLine(lines[2], "hash");
    if (first.isEmpty() || second.isEmpty() || first == second)
        return problem("sleutelbestandOngeldig", path);
    return Keys {Secret(first), Secret(second)};
}

Outcome<void> createKeyFile(const QString& path)
{
    const QByteArray first = randomKey();
    const QByteArray second = randomKey();
    if (first.isEmpty() || second.isEmpty())
        return problem("sleutelbestandNietGemaakt", path, QStringLiteral("no random bytes"));
    // Written in full under another name and linked to its own: a half-written key file is never found there, nor one replaced.
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open()) // mode 0600
        return problem("sleutelbestandNietGemaakt", path, file.errorString());
    const QByteArray text
        = QByteArray(heading) + "\nversleuteling " + first.toHex() + "\nhash " + second.toHex() + '\n';
    if (file.write(text) != text.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return problem("sleutelbestandNietGemaakt", path, file.errorString());
    if (::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return problem("sleutelbestandNietGemaakt", path, QStringLiteral("it exists already, or its directory takes no files"));
    if (!syncDirectoryOf(path))
        return problem("sleutelbestandNietGemaakt", path, QStringLiteral("its directory could not be synced"));
    return {};
}

} // namespace pgb::storage
