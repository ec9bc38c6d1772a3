#pragma once
#include <QMutex>
#include <QString>

namespace pgb::server {

/// Lines on standard error, which systemd keeps with their time. Thread-safe. Never a value of a record, a name or a number of a person.
class Log {
public:
    void line(const QString& text);

private:
    QMutex m_mutex;
};

} // namespace pgb::server
