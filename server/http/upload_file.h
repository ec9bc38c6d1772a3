#pragma once
#include <QFile>
#include <QString>

namespace pgb::http {

/// A request body that was streamed to disk. The file is removed when the last copy of its Request is gone.
class UploadFile {
public:
    /// Creates a new file that only this process's user can read; `isOpen()` tells whether that worked.
    explicit UploadFile(const QString& directory);
    ~UploadFile();
    UploadFile(const UploadFile&) = delete;
    UploadFile& operator=(const UploadFile&) = delete;

    bool isOpen() const { return m_file.isOpen(); }
    /// Appends; false when the disk is full or failing.
    bool append(const char* data, qint64 size);
    /// Flushes and closes; false when the bytes could not all be written.
    bool finish();
    QString path() const { return m_file.fileName(); }
    /// Bytes received.
    qint64 size() const { return m_size; }

private:
    QFile m_file;
    qint64 m_size = 0;
};

} // namespace pgb::http
