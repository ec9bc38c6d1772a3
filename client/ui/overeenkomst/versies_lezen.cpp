#include "client/ui/overeenkomst/versies_lezen.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/versie_keuze.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace pgb::ui {

VersiesLezen::VersiesLezen(const Theme& theme, ZorgovereenkomstSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_keuze(new VersieKeuze), m_blad(new ContractBlad(theme, tr("De overeenkomst")))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(bouwKop());
    kolom->addWidget(m_blad, 1);
    kolom->addWidget(bouwOnder());
    m_blad->setKlikbaar(false);
    connect(&session, &EditSessionBase::changed, this, &VersiesLezen::toon);
    connect(m_keuze, &QComboBox::activated, this, &VersiesLezen::toonGekozen);
    m_keuze->toon(session);
    const ZorgovereenkomstVersie* geldt = session.gewijzigde();
    for (const ZorgovereenkomstVersie& v : session.feiten().zorgovereenkomst.versies) {
        if (geldt ? v.volgnummer == geldt->volgnummer : v.volgnummer != session.versie().volgnummer)
            m_keuze->kies(v.volgnummer);
    }
    toonGekozen();
}

QWidget* VersiesLezen::bouwKop()
{
    auto* vak = new QFrame;
    vak->setProperty("part", QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* rij = new QHBoxLayout;
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(12);
    rij->addWidget(makeElided(tr("Versies van overeenkomst %1").arg(m_session.feiten().zorgovereenkomst.nummer), LabelLook::Heading), 1);
    rij->addWidget(m_keuze);
    kolom->addLayout(rij);
    kolom->addWidget(makeLine());
    return vak;
}

QWidget* VersiesLezen::bouwOnder()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    const auto voeg = [this, rij](const QString& tekst, const char* naam, const QString& tip, void (VersiesLezen::*signaal)()) {
        auto* knop = new QPushButton(tekst);
        knop->setObjectName(QString::fromLatin1(naam));
        knop->setToolTip(tip);
        connect(knop, &QPushButton::clicked, this, signaal);
        rij->addWidget(knop);
    };
    voeg(tr("Terug naar invullen"), "terugNaarInvullen", {}, &VersiesLezen::terug);
    voeg(tr("Pdf…"), "pdf", tr("Opslaan als pdf (Ctrl+E)"), &VersiesLezen::pdf);
    voeg(tr("Afdrukken…"), "afdrukken", tr("Afdrukken op A4 (Ctrl+P)"), &VersiesLezen::afdrukken);
    rij->addStretch(1);
    return balk;
}

void VersiesLezen::begin()
{
    m_keuze->setFocus(Qt::OtherFocusReason);
}

OvereenkomstDruk VersiesLezen::druk() const
{
    const ZorgovereenkomstFeiten feiten = m_keuze->getoond(m_session);
    return feiten.versie.volgnummer == m_session.versie().volgnummer ? drukVan(feiten, m_session.gekozen()) : drukVan(feiten);
}

void VersiesLezen::toon()
{
    m_keuze->toon(m_session);
    toonGekozen();
}

void VersiesLezen::toonGekozen()
{
    const OvereenkomstDruk nu = druk();
    m_blad->setTekst(nu.tekst, nu.rand);
}

void VersiesLezen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT terug();
    else
        QWidget::keyPressEvent(event);
}

std::vector<QWidget*> VersiesLezen::panes()
{
    return {m_keuze, m_blad};
}

} // namespace pgb::ui
