#include "client/ui/bulk/bulk_voortgang.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace pgb::ui {

BulkVoortgang::BulkVoortgang(const BulkSession& sessie, QWidget* parent)
    : QWidget(parent), m_sessie(sessie), m_balk(new QProgressBar), m_tijd(makeLabel({}, LabelLook::Muted)), m_stop(new QPushButton(tr("Stoppen"))),
      m_half(makeLabel(tr("De rest van dit bestand is nog niet gebracht."), LabelLook::Plain, true)), m_rest(new QPushButton(tr("Breng de rest")))
{
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    m_balk->setTextVisible(false);
    m_balk->setAccessibleName(tr("Voortgang"));
    rij->addWidget(m_balk, 1);
    rij->addWidget(m_tijd);
    rij->addWidget(m_stop);
    setTone(m_half, Role::Attention);
    rij->addWidget(m_half, 1);
    rij->addWidget(m_rest);
    connect(m_stop, &QPushButton::clicked, this, &BulkVoortgang::stoppen);
    connect(m_rest, &QPushButton::clicked, this, &BulkVoortgang::rest);
    hide();
}

void BulkVoortgang::werkBij()
{
    const bool rust = m_sessie.rust(), half = rust && m_sessie.heeftBatch() && (!m_sessie.gebracht() || m_sessie.batch().status == Bulkstatus::Onvolledig);
    for (QWidget* deel : {static_cast<QWidget*>(m_balk), static_cast<QWidget*>(m_tijd), static_cast<QWidget*>(m_stop)})
        deel->setVisible(!rust);
    m_half->setVisible(half);
    m_rest->setVisible(half);
    setVisible((!rust || half) && parentWidget());
    if (rust)
        return;
    m_balk->setRange(0, m_sessie.telt() ? int(m_sessie.teDoen()) : 0);
    m_balk->setValue(int(m_sessie.gedaan()));
    m_tijd->setText(over());
}

QString BulkVoortgang::over() const
{
    const qint64 nieuw = m_sessie.batch().teControleren, seconden = m_sessie.secondenOver(), rest = m_sessie.teDoen() - m_sessie.gedaan();
    if (m_sessie.bezig() == BulkSession::Bezig::Brengen)
        return nieuw == 1 ? tr("1 regel gelezen") : tr("%1 regels gelezen").arg(bulkGetal(nieuw));
    if (!m_sessie.telt())
        return {};
    const QString nog = rest == 1 ? tr("nog 1 regel") : tr("nog %1 regels").arg(bulkGetal(rest));
    return seconden < 0 ? nog : tr("%1, ongeveer %2 s").arg(nog, bulkGetal(seconden + 1));
}

} // namespace pgb::ui
