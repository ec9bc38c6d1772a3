#include "client/ui/ronde/teken_detail.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/ronde/was_wordt.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pgb::ui {

TekenDetail::TekenDetail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_kop(makeLabel({}, LabelLook::Bold, true)), m_onder(makeLabel({}, LabelLook::Muted, true)), m_verschil(new WasWordt(theme)), m_rol(new QScrollArea),
      m_stapel(new QStackedWidget), m_zin(makeLabel({}, LabelLook::Muted, true)), m_blad(new ContractBlad(theme, tr("De hele tekst")))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    auto* boven = new QVBoxLayout(binnen);
    boven->setContentsMargins(16, 12, 16, 12);
    boven->setSpacing(4);
    boven->addWidget(m_kop);
    boven->addWidget(m_onder);
    boven->addSpacing(8);
    boven->addWidget(m_verschil);
    boven->addStretch(1);
    m_kop->setObjectName(QStringLiteral("tekenKop"));
    m_rol->setWidget(binnen);
    m_rol->setWidgetResizable(true);
    m_rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rol->setFocusPolicy(Qt::NoFocus);
    m_zin->setContentsMargins(16, 16, 16, 16);
    m_zin->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_blad->setKlikbaar(false);
    m_stapel->addWidget(m_zin);
    m_stapel->addWidget(m_blad);
    kolom->addWidget(m_rol, 2);
    kolom->addWidget(makeLine());
    kolom->addWidget(m_stapel, 3);
    leeg();
}

void TekenDetail::toon(const TekenRij& rij)
{
    m_kop->setText(tr("%1 en %2").arg(rij.client.isEmpty() ? tr("De budgethouder") : rij.client, rij.zorgverlener));
    m_onder->setText(rij.nieuw ? tr("Nieuwe overeenkomst, nummer %1").arg(rij.nummer) : tr("Wijziging van overeenkomst %1. Alleen wat anders wordt:").arg(rij.nummer));
    m_verschil->toon(rij.verschillen, rij.nieuw);
    zeg(tr("Druk op de spatiebalk. U ziet dan de hele tekst, en wij onthouden dat u deze hebt bekeken."));
}

void TekenDetail::toonTekst(const ZorgovereenkomstFeiten& feiten)
{
    // Of a change the row says already what differs from what holds now.
    const bool nieuw = !gewijzigdeVersie(feiten.zorgovereenkomst, feiten.versie);
    const std::optional<ZorgovereenkomstInhoud> gezien = nieuw && feiten.stand ? feiten.stand->gedeeld : std::nullopt;
    if (gezien && !(*gezien == feiten.versie.inhoud)) {
        m_onder->setText(tr("Nieuwe overeenkomst, nummer %1. Anders dan u haar het laatst zag:").arg(feiten.zorgovereenkomst.nummer));
        m_verschil->toon(inhoudVerschillen(*gezien, feiten.versie.inhoud, budgetnaam(feiten)), false);
    }
    m_blad->setTekst(OvereenkomstArtikelen::van(feiten), papierRand(feiten));
    m_stapel->setCurrentWidget(m_blad);
}

void TekenDetail::zeg(const QString& zin)
{
    m_zin->setText(zin);
    m_stapel->setCurrentWidget(m_zin);
}

void TekenDetail::leeg()
{
    m_kop->setText({});
    m_onder->setText({});
    m_verschil->toon({}, true);
    zeg({});
}

} // namespace pgb::ui
