#include "client/ui/budget/storting_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int vraagNaMs = 3000;
constexpr std::array uitkomsten{StortingStatus::Betaald, StortingStatus::Mislukt, StortingStatus::Verlopen};
}

StortingDialoog::StortingDialoog(BudgethouderId budgethouder, const Toekenning& toekenning, std::vector<StortDoel> doelen, DeclaratieId gekozen, GeldGateway& gateway, QWidget* parent)
    : QDialog(parent), m_budgethouder(budgethouder), m_toekenning(toekenning.id), m_gateway(gateway), m_zin(makeLabel({}, LabelLook::Plain, true)),
      m_fout(makeLabel({}, LabelLook::Wrong, true)), m_doelen(std::move(doelen)), m_waarvoor(new QComboBox), m_veldWaarvoor(new Veld(tr("Waarvoor"), m_waarvoor)), m_bedrag(new QLineEdit), m_veld(new Veld(tr("Bedrag"), m_bedrag)), m_betalen(new QPushButton(tr("Betalen met iDEAL"))),
      m_open(new QPushButton(tr("Open de pagina van de bank"))), m_sluit(new QPushButton(tr("Sluiten"))),
      m_bank{new QPushButton(tr("De bank betaalt")), new QPushButton(tr("De betaling mislukt")), new QPushButton(tr("De betaling verloopt"))}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Geld storten"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("Storten op het budget %1").arg(codeTekst(toekenning.wet)), LabelLook::Heading, true));
    kolom->addWidget(m_zin);
    kolom->addWidget(m_veldWaarvoor);
    kolom->addWidget(m_veld);
    for (const StortDoel& doel : m_doelen)
        m_waarvoor->addItem(doel.tekst);
    kiesDoel([gekozen](const StortDoel& doel) { return gekozen ? doel.declaratie == gekozen : doel.tekort > Bedrag{}; });
    kolom->addWidget(m_fout);
    for (size_t i = 0; i < m_bank.size(); ++i) {
        kolom->addWidget(m_bank[i]);
        connect(m_bank[i], &QPushButton::clicked, this, [this, i] { kies(uitkomsten[i]); });
    }
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    rij->addWidget(m_sluit);
    rij->addWidget(m_open);
    restyle(m_betalen, "kind", QStringLiteral("main"));
    rij->addWidget(m_betalen);
    kolom->addLayout(rij);
    m_betalen->setDefault(true);
    stelVoor();
    connect(m_waarvoor, &QComboBox::currentIndexChanged, this, &StortingDialoog::stelVoor);
    m_bedrag->setPlaceholderText(tr("bijvoorbeeld 115,00"));
    connect(m_bedrag, &QLineEdit::textEdited, this, [this] { m_veld->setPunt({}); });
    connect(m_betalen, &QPushButton::clicked, this, &StortingDialoog::begin);
    connect(m_sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_pagina)); });
    m_wacht.setInterval(vraagNaMs);
    connect(&m_wacht, &QTimer::timeout, this, &StortingDialoog::vraagStand);
    new GrowingDialog(this, 60);
    toon();
    m_bedrag->selectAll();
}

/// The first of these, or the whole.
void StortingDialoog::kiesDoel(const std::function<bool(const StortDoel&)>& past)
{
    const auto doel = std::find_if(m_doelen.begin(), m_doelen.end(), past);
    const QSignalBlocker stil(m_waarvoor); // what is proposed with it is its own affair
    m_waarvoor->setCurrentIndex(doel == m_doelen.end() ? 0 : int(doel - m_doelen.begin()));
}

void StortingDialoog::stelVoor()
{
    if (m_bedrag->text() != m_voorgesteld)
        return;
    const Bedrag tekort = m_doelen[size_t(m_waarvoor->currentIndex())].tekort;
    m_voorgesteld = tekort.centen > 0 ? bedragTekst(tekort, Taal::Nl) : QString();
    m_bedrag->setText(m_voorgesteld);
    m_veld->setPunt({});
}

QString StortingDialoog::zin() const { return m_zin->text(); }

QString StortingDialoog::melding() const { return m_fout->isHidden() ? m_veld->punt() : m_fout->text(); }

void StortingDialoog::ga(const Storting& storting, const QString& betaalpagina)
{
    m_storting = storting;
    m_pagina = betaalpagina;
    kiesDoel([&storting](const StortDoel& doel) { return doel.declaratie == storting.bestemming && doel.functieCode == storting.functieCode; });
    if (m_bedrag->text() == m_voorgesteld) { // once more is the same amount
        m_voorgesteld = bedragTekst(storting.bedrag, Taal::Nl);
        m_bedrag->setText(m_voorgesteld);
    }
    toon();
}

void StortingDialoog::toon()
{
    using enum StortingStatus;
    const bool vragen = !m_storting || m_storting->status == Mislukt || m_storting->status == Verlopen;
    const bool wacht = m_storting && m_storting->status == Gestart;
    const bool oefen = wacht && isOefenbank(*m_storting);
    const QString bedrag = m_storting ? euroTekst(m_storting->bedrag, huidigeTaal()) : QString();
    QString zin = tr("U betaalt met uw eigen geld. Het bedrag staat meteen op het budget, en declaraties die op geld wachten gaan dan door.");
    if (m_storting) {
        switch (m_storting->status) {
        case Gestart:
            zin = oefen ? tr("De betaling van %1 is begonnen. Dit is een oefenomgeving: kies zelf wat uw bank doet.").arg(bedrag)
                        : tr("De betaling van %1 is begonnen. Rond haar af bij uw bank. U kunt dit venster sluiten: wij zien vanzelf of er is betaald.").arg(bedrag);
            break;
        case Betaald: zin = tr("Betaald. %1 staat op het budget.").arg(bedrag); break;
        case Mislukt: zin = tr("De betaling van %1 is niet gelukt. Er is niets afgeschreven. U kunt het opnieuw proberen.").arg(bedrag); break;
        case Verlopen: zin = tr("De betaling van %1 is verlopen. Er is niets afgeschreven. U kunt het opnieuw proberen.").arg(bedrag); break;
        case Terugbetaald: zin = tr("%1 is aan u terugbetaald.").arg(bedrag); break;
        }
    }
    m_zin->setText(zin);
    setAccessibleDescription(zin);
    m_fout->hide();
    m_veld->setVisible(vragen);
    m_veldWaarvoor->setVisible(vragen && m_doelen.size() > 1); // with nothing to choose it is for the budget
    m_betalen->setVisible(vragen);
    m_betalen->setText(m_storting ? tr("Opnieuw betalen met iDEAL") : tr("Betalen met iDEAL"));
    m_open->setVisible(wacht && !m_pagina.isEmpty());
    for (QPushButton* knop : m_bank)
        knop->setVisible(oefen);
    bezig(false);
    if (wacht && !oefen)
        m_wacht.start();
    else
        m_wacht.stop();
    QWidget* naar = vragen ? static_cast<QWidget*>(m_bedrag) : oefen ? m_bank.front() : m_open->isHidden() ? m_sluit : m_open;
    naar->setFocus(Qt::OtherFocusReason);
}

void StortingDialoog::bezig(bool bezig)
{
    for (QPushButton* knop : {m_betalen, m_bank[0], m_bank[1], m_bank[2]})
        knop->setEnabled(!bezig);
}

void StortingDialoog::fout(const Problem& problem)
{
    bezig(false);
    m_fout->setText(probleemTekst(problem));
    m_fout->show();
}

void StortingDialoog::begin()
{
    const auto bedrag = bedragFromTekst(m_bedrag->text());
    m_veld->setPunt(bedrag && bedrag->centen > 0 ? QString() : tr("Typ een bedrag, bijvoorbeeld 115,00."));
    if (!m_veld->punt().isEmpty())
        return m_bedrag->setFocus();
    bezig(true);
    const StortDoel& doel = m_doelen[size_t(m_waarvoor->currentIndex())];
    m_gateway.begin({m_toekenning, *bedrag, doel.declaratie, doel.functieCode}, this, [this](const Outcome<wire::StortingBegonnen>& begonnen) {
        if (!begonnen)
            return fout(begonnen.problem());
        ga(begonnen->storting, begonnen->betaalpagina);
        if (!m_pagina.isEmpty())
            QDesktopServices::openUrl(QUrl(m_pagina));
        Q_EMIT veranderd();
    });
}

void StortingDialoog::kies(StortingStatus uitkomst)
{
    bezig(true);
    m_gateway.oefenbank(m_storting->id, uitkomst, this, [this](const Outcome<Storting>& storting) {
        if (!storting)
            return fout(storting.problem());
        ga(*storting);
        Q_EMIT veranderd();
    });
}

void StortingDialoog::vraagStand()
{
    m_gateway.stortingen(m_budgethouder, this, [this](const Outcome<std::vector<Storting>>& alle) {
        if (!alle || !m_storting)
            return; // asked again in a moment
        const auto nu = std::find_if(alle->begin(), alle->end(), [this](const Storting& s) { return s.id == m_storting->id; });
        if (nu == alle->end() || nu->status == m_storting->status)
            return;
        ga(*nu, m_pagina);
        Q_EMIT veranderd();
    });
}

} // namespace pgb::ui
