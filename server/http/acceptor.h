#pragma once
#include <QTcpServer>
#include <functional>

namespace pgb::http {

/// Listens and hands out descriptors; never makes a socket itself.
class Acceptor : public QTcpServer {
    Q_OBJECT
public:
    using Take = std::function<void(qintptr descriptor)>;

    explicit Acceptor(Take take, QObject* parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptError();

    const Take m_take;
};

/// Raises this process's limit of open descriptors to what the system allows.
void raiseDescriptorLimit();

/// Closes a descriptor that nobody took.
void closeDescriptor(qintptr descriptor);

} // namespace pgb::http
