#include "client/ui/lijst/bedenktijd.h"
#include "client/state/dossier_gateway.h"
#include "client/ui/widgets/toast.h"
#include <QPointer>

namespace pgb::ui {

const int Bedenktijd::ms = Toast::milliseconds;

Bedenktijd::Bedenktijd(Navigator& navigator, DossierGateway& gateway, QObject* parent) : QObject(parent), m_navigator(navigator), m_gateway(gateway), m_tijd(this)
{
    m_tijd.setObjectName(QStringLiteral("bedenktijd"));
    m_tijd.setSingleShot(true);
    connect(&m_tijd, &QTimer::timeout, this, &Bedenktijd::verstuur);
}

void Bedenktijd::begin(qint64 id, const DraftKey& besluit, const QString& zin, std::function<void()> terug)
{
    verstuur();
    m_id = id;
    m_besluit = besluit;
    m_terug = std::move(terug);
    m_tijd.start(ms);
    m_navigator.toast(tr("%1 Wij versturen dit over tien seconden.").arg(zin), [zelf = QPointer(this), id] {
        if (zelf)
            zelf->neemTerug(id);
    });
    Q_EMIT changed();
}

void Bedenktijd::einde()
{
    m_tijd.stop();
    m_id = 0;
    m_terug = {};
}

void Bedenktijd::verstuur()
{
    if (m_id == 0)
        return;
    einde();
    m_gateway.verstuurNu(m_besluit);
    Q_EMIT changed();
}

void Bedenktijd::neemTerug(qint64 id)
{
    if (m_id == 0 || m_id != id)
        return m_navigator.toast(tr("Dit besluit is al verstuurd."));
    const std::function<void()> terug = m_terug;
    einde();
    if (!m_gateway.neemTerug(m_besluit))
        m_navigator.toast(tr("Dit besluit is al verstuurd."));
    else
        terug();
    Q_EMIT changed();
}

} // namespace pgb::ui
