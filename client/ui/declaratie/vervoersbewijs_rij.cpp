#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

VervoersbewijsRij::VervoersbewijsRij(DeclaratieSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_lijst(new BestandenLijst(tr("Nog geen vervoersbewijs of reisoverzicht."))), m_knop(new QPushButton(tr("Vervoersbewijs toevoegen…"))),
      m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    kolom->addWidget(makeLabel(tr("Bewijs bij het openbaar vervoer"), LabelLook::Bold));
    kolom->addWidget(m_lijst);
    kolom->addWidget(m_knop, 0, Qt::AlignLeft);
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
    }
    const bool kaartje = std::any_of(d.regels.begin(), d.regels.end(), [](const Declaratieregel& r) { return isKaartje(r.functieCode, r.eenheid); });
    m_lijst->setEnabled(!m_session.gesloten() && !m_bezig);
    m_knop->setEnabled(!m_session.gesloten() && !m_bezig);
    m_knop->setHidden(m_session.gesloten());
    setHidden(!kaartje && d.bijlagen.empty());
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
