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

/// How many connections this process can hold, at most `wanted`: raises its limit of open descriptors if need be and
/// keeps some for files and databases. Without descriptors left Qt 6.4 would spin on accept (its engine keeps the first
/// error it met), so the cap must come first.
int affordableConnections(int wanted);

/// Closes a descriptor that nobody took.
void closeDescriptor(qintptr descriptor);

} // namespace pgb::http
