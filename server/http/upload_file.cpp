#include "server/http/upload_file.h"
#include <QRandomGenerator>

namespace pgb::http {

UploadFile::UploadFile(const QString& directory)
    : m_file(directory + QStringLiteral("/upload-%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')))
{
    // NewOnly: a file or link that someone else put there is never written to.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
}

UploadFile::~UploadFile()
{
    m_file.close();
    m_file.remove();
}

bool UploadFile::append(const char* data, qint64 size)
{
    m_size += size;
    return m_file.write(data, size) == size;
}

bool UploadFile::finish()
{
    const bool flushed = m_file.flush();
    m_file.close();
    return flushed && m_file.error() == QFileDevice::NoError;
}

} // namespace pgb::http
