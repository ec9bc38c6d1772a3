#include "client/ui/overeenkomst/bestand_vak.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "client/ui/widgets/labels.h"
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace pgb::ui {
namespace {

/// One file of this computer; empty = something else.
QString bestandIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

BestandVak::BestandVak(const QString& naam, QWidget* parent)
    : QWidget(parent), m_kies(new QPushButton(tr("Kies bestand…"))), m_weg(makeLink(tr("Weghalen"))), m_wat(makeLabel({}, LabelLook::Plain, true))
{
    setAcceptDrops(true);
    auto* rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(8);
    m_kies->setObjectName(QStringLiteral("kiesBestand"));
    m_kies->setAccessibleName(tr("Kies bestand: %1").arg(naam));
    m_weg->setAccessibleName(tr("Weghalen: %1").arg(naam));
    rij->addWidget(m_kies);
    rij->addWidget(m_wat, 1);
    rij->addWidget(m_weg);
    connect(m_kies, &QPushButton::clicked, this, [this] {
        if (!m_bezig)
            Q_EMIT kiezen();
    });
    connect(m_weg, &QPushButton::clicked, this, [this] {
        m_melding.clear();
        Q_EMIT weghalen();
    });
    schrijf();
}

std::vector<QWidget*> BestandVak::knoppen() const { return {m_kies, m_weg}; }

void BestandVak::toon(const std::optional<Bestandsverwijzing>& bestand)
{
    m_bestand = bestand;
    schrijf();
}

void BestandVak::meld(const QString& zin)
{
    m_melding = zin;
    schrijf();
}

void BestandVak::setBezig(bool bezig)
{
    m_bezig = bezig;
    m_melding.clear();
    schrijf();
}

void BestandVak::schrijf()
{
    const QString bestand = m_bestand ? QStringLiteral("%1 (%2)").arg(m_bestand->naam, bestandGrootte(m_bestand->grootte)) : tr("Nog geen bestand. U kunt het ook hierheen slepen.");
    m_wat->setText(m_bezig ? tr("Wij bewaren het bestand…") : !m_melding.isEmpty() ? m_melding : bestand);
    m_weg->setVisible(m_bestand.has_value());
}

void BestandVak::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_bezig && isEnabled() && !bestandIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BestandVak::dropEvent(QDropEvent* event)
{
    const QString pad = bestandIn(*event->mimeData());
    if (m_bezig || pad.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT gevallen(pad);
}

} // namespace pgb::ui
