#pragma once
#include <QObject>
#include <QSocketNotifier>

namespace pgb::server {

/// SIGTERM and SIGINT as a Qt signal of the main thread.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopAsked();

private:
    int m_descriptor = -1;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace pgb::server
