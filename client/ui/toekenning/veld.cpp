#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pgb::ui {

Veld::Veld(const QString& naam, QWidget* veld, QWidget* parent) : QWidget(parent), m_veld(veld), m_naam(makeLabel({}, LabelLook::Bold)), m_punt(makeLabel({}, LabelLook::Wrong, true)), m_vraag(makeLabel({}, LabelLook::Plain, true))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(3);
    const auto bij = naam.indexOf(QLatin1String(" (")); // "(niet verplicht)" is said in a softer tone
    m_naam->setText(naam.left(bij));
    m_naam->setBuddy(veld);
    veld->setAccessibleName(naam);
    auto* kop = new QHBoxLayout;
    kop->setSpacing(6);
    kop->addWidget(m_naam);
    if (bij > 0)
        kop->addWidget(makeElided(naam.mid(bij + 1), LabelLook::Muted));
    kop->addStretch(1);
    kolom->addLayout(kop);
    kolom->addWidget(veld);
    kolom->addWidget(m_punt);
    kolom->addWidget(m_vraag);
    setTone(m_vraag, Role::Attention);
    m_vraag->hide();
    kolom->addStretch(1);
    m_punt->hide();
}

void Veld::setNaam(const QString& naam)
{
    m_naam->setText(naam);
    m_veld->setAccessibleName(naam);
}

void Veld::setPunt(const QString& tekst)
{
    m_punt->setText(tekst);
    m_punt->setVisible(!tekst.isEmpty());
    m_veld->setAccessibleDescription(tekst);
    restyle(m_veld, "finding", tekst.isEmpty() ? QString() : QStringLiteral("wrong"));
}

void Veld::setVraag(const QString& tekst)
{
    const bool zichtbaar = !tekst.isEmpty() && punt().isEmpty();
    m_vraag->setText(tekst);
    m_vraag->setVisible(zichtbaar);
    if (zichtbaar)
        m_veld->setAccessibleDescription(tekst);
}

QString Veld::punt() const
{
    return m_punt->text();
}

} // namespace pgb::ui
