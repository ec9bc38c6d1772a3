#include "client/ui/lijst/bedenktijd.h"
#include "client/ui/widgets/toast.h"
#include <QPointer>

namespace pgb::ui {

Bedenktijd::Bedenktijd(Navigator& navigator, QObject* parent) : QObject(parent), m_navigator(navigator), m_tijd(this)
{
    m_tijd.setObjectName(QStringLiteral("bedenktijd"));
    m_tijd.setSingleShot(true);
    connect(&m_tijd, &QTimer::timeout, this, &Bedenktijd::verstuur);
}

void Bedenktijd::begin(qint64 id, const QString& zin, std::function<void()> verstuur, std::function<void()> terug)
{
    this->verstuur();
    m_id = id;
    m_verstuur = std::move(verstuur);
    m_terug = std::move(terug);
    m_tijd.start(Toast::milliseconds);
    m_navigator.toast(zin, [zelf = QPointer(this), id] {
        if (zelf)
            zelf->neemTerug(id);
    });
    Q_EMIT changed();
}

std::function<void()> Bedenktijd::einde(bool versturen)
{
    m_tijd.stop();
    m_id = 0;
    std::function<void()> doe = std::move(versturen ? m_verstuur : m_terug);
    m_verstuur = {};
    m_terug = {};
    return doe;
}

void Bedenktijd::verstuur()
{
    if (m_id == 0)
        return;
    einde(true)();
    Q_EMIT changed();
}

void Bedenktijd::neemTerug(qint64 id)
{
    if (m_id == 0 || m_id != id)
        return m_navigator.toast(tr("Dit besluit is al verstuurd."));
    einde(false)();
    Q_EMIT changed();
}

} // namespace pgb::ui
