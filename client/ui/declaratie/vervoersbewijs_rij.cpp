#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

VervoersbewijsRij::VervoersbewijsRij(DeclaratieSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rij(new QBoxLayout(QBoxLayout::LeftToRight)), m_kop(makeLabel(tr("Bewijs bij het openbaar vervoer"), LabelLook::Bold)),
      m_lijst(new BestandenLijst(tr("Nog geen vervoersbewijs of reisoverzicht."))), m_knop(new QPushButton(tr("Vervoersbewijs toevoegen…"))),
      m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    m_rij->addWidget(m_kop);
    m_rij->addWidget(m_lijst, 1);
    m_rij->addWidget(m_knop, 0, Qt::AlignLeft);
    kolom->addLayout(m_rij);
    kolom->addWidget(m_fout);
    m_fout->hide();
    connect(m_knop, &QPushButton::clicked, this, &VervoersbewijsRij::toevoegen);
    connect(m_lijst, &BestandenLijst::weghalen, this, &VervoersbewijsRij::weghalen);
    connect(&session, &EditSessionBase::undoChanged, this, &VervoersbewijsRij::ververs);
    connect(&session, &EditSessionBase::saveStateChanged, this, &VervoersbewijsRij::ververs);
    connect(&session, &EditSessionBase::findingsChanged, this, &VervoersbewijsRij::ververs);
    ververs();
}

void VervoersbewijsRij::ververs()
{
    const Declaratie& d = m_session.declaratie();
    if (m_getoond != d.bijlagen) {
        m_getoond = d.bijlagen;
        m_lijst->toon(d.bijlagen);
        schik();
    }
    const bool kaartje = std::any_of(d.regels.begin(), d.regels.end(), [](const Declaratieregel& r) { return isKaartje(r); });
    m_lijst->setEnabled(!m_session.gesloten() && !m_bezig);
    m_knop->setEnabled(!m_session.gesloten() && !m_bezig);
    m_knop->setHidden(m_session.gesloten());
    setHidden(!kaartje && d.bijlagen.empty());
}

void VervoersbewijsRij::schik()
{
    constexpr int tussen = 12;
    const bool naast = m_kop->sizeHint().width() + m_lijst->sizeHint().width() + m_knop->sizeHint().width() + 2 * tussen <= width();
    m_rij->setDirection(naast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rij->setSpacing(naast ? tussen : 4);
}

void VervoersbewijsRij::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

void VervoersbewijsRij::setBezig(bool bezig)
{
    m_bezig = bezig;
    ververs();
}

void VervoersbewijsRij::toonFout(const QString& zin)
{
    m_fout->setText(zin);
    m_fout->setHidden(zin.isEmpty());
}

QString VervoersbewijsRij::fout() const { return m_fout->text(); }

} // namespace pgb::ui
