#pragma once
#include <QObject>
#include <QTimer>

namespace pgb {

/// Says when nobody has touched keyboard or mouse for a while. Watches the events of this program.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// 0 switches the watch off.
    void setLimit(int milliseconds);

Q_SIGNALS:
    /// Once per quiet spell.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();
    int m_limit = 0;
    qint64 m_lastActive = 0;
    QTimer m_timer;
};

} // namespace pgb
