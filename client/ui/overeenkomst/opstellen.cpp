#include "client/ui/overeenkomst/opstellen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/overeenkomst/stap_algemeen.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/text/formats.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

constexpr int vormBreedte = 528;
constexpr int kostenBreedte = 286;
constexpr int bladMinimum = 360;

} // namespace

Opstellen::Opstellen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, QWidget* parent)
    : Bewerker(parent), m_theme(theme), m_session(session), m_gateway(gateway), m_versturen(tr("Delen met zorgverlener"))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(bouwKop());
    kolom->addWidget(bouwMidden(), 1);
    kolom->addWidget(bouwOnder());
    connect(qApp, &QApplication::focusChanged, this, &Opstellen::focusGewijzigd);
    connect(&session, &EditSessionBase::changed, this, &Opstellen::toonAlles);
    connect(&session, &ZorgovereenkomstSession::getoondGewijzigd, this, &Opstellen::toonStanden);
    connect(&theme, &Theme::changed, this, [this] { toonAlles(); schik(); });
    toonStap(0);
    toonAlles();
}

QWidget* Opstellen::bouwKop()
{
    auto* kop = new QWidget;
    auto* rij = new QHBoxLayout(kop);
    rij->setContentsMargins(0, 0, 16, 0);
    rij->setSpacing(12);
    m_stappen = new StepBar(m_theme, {tr("Partijen"), tr("Werkafspraken"), tr("Algemene afspraken"), tr("Controle"), tr("Delen")});
    m_waarover = makeElided({}, LabelLook::Muted);
    m_waarover->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bladKnop = new QPushButton;
    m_bladKnop->setProperty("kind", QStringLiteral("row"));
    rij->addWidget(m_stappen, 100);
    rij->addWidget(m_waarover);
    rij->addWidget(m_bladKnop);
    connect(m_stappen, &StepBar::currentChanged, this, &Opstellen::toonStap);
    connect(m_bladKnop, &QPushButton::clicked, this, &Opstellen::wisselBlad);
    auto* vak = new QFrame;
    vak->setProperty("part", QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(kop);
    kolom->addWidget(makeLine());
    return vak;
}

QWidget* Opstellen::bouwMidden()
{
    auto* vorm = new QWidget;
    m_vorm = new QVBoxLayout(vorm);
    m_vorm->setContentsMargins(16, 14, 16, 16);
    m_vorm->setSpacing(0);
    m_plaats = makeLabel({}, LabelLook::Muted);
    m_naam = makeLabel({}, LabelLook::Heading);
    m_vorm->addWidget(m_plaats);
    m_vorm->addWidget(m_naam);
    m_vorm->addSpacing(14);
    auto* partijen = new StapPartijen(m_theme, m_session, m_gateway);
    connect(partijen, &StapPartijen::naarOvereenkomst, this, &Opstellen::naarOvereenkomst);
    connect(partijen, &StapPartijen::wordtWijziging, this, &Opstellen::wordtWijziging);
    m_formulieren = {partijen, new StapWerkafspraken(m_theme, m_session, m_gateway), new StapAlgemeen(m_theme, m_session, m_gateway)};
    m_controle = new StapControle(m_theme, m_session);
    m_bladen = {m_formulieren.begin(), m_formulieren.end()};
    m_bladen.push_back(m_controle);
    m_bladen.push_back(bouwDelen());
    // Not a stacked widget: the page is as high and as wide as the step in view, not as the largest one.
    for (QWidget* blad : m_bladen) {
        blad->hide();
        m_vorm->addWidget(blad);
    }
    m_vorm->addStretch(1);
    m_rol = rolVak(vorm);
    m_kosten = new KostenVak(m_theme);
    auto* kostenBlad = new QWidget;
    // A row with a stretch, because a column asks the height for its own width and not for that of the box.
    m_kostenRij = new QHBoxLayout(kostenBlad);
    m_kostenRij->setContentsMargins(8, 14, 16, 16);
    m_kostenRij->addWidget(m_kosten, 1000);
    m_kostenRij->addStretch(1);
    m_kostenRol = rolVak(kostenBlad);
    m_blad = new ContractBlad(m_theme, tr("Zo komt het in de overeenkomst"));
    auto* midden = new QFrame;
    midden->setProperty("part", QStringLiteral("page"));
    auto* rij = new QHBoxLayout(midden);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(0);
    rij->addWidget(m_rol, 2);
    rij->addWidget(m_kostenRol, 1);
    rij->addWidget(m_blad, 100);
    connect(m_blad, &ContractBlad::zinGekozen, this, &Opstellen::naarVeld);
    connect(m_controle, &StapControle::naarVeld, this, &Opstellen::naarVeld);
    return midden;
}

QWidget* Opstellen::bouwDelen()
{
    auto* vak = new QWidget;
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    m_delenUitleg = makeLabel({}, LabelLook::Plain, true);
    m_spoor = new SpoorLijn(m_theme);
    kolom->addWidget(m_delenUitleg);
    kolom->addWidget(m_spoor);
    kolom->addStretch(1);
    return vak;
}

QWidget* Opstellen::bouwOnder()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    auto* sluit = new QPushButton(tr("Sluiten (wordt bewaard)"));
    m_vorige = new QPushButton(tr("Vorige"));
    m_volgende = new QPushButton;
    m_volgende->setProperty("kind", QStringLiteral("main"));
    m_volgende->setObjectName(QStringLiteral("volgende"));
    rij->addWidget(sluit);
    rij->addStretch(1);
    rij->addWidget(m_vorige);
    rij->addWidget(m_volgende);
    connect(sluit, &QPushButton::clicked, this, &Bewerker::sluiten);
    connect(m_vorige, &QPushButton::clicked, this, [this] { stapVerder(-1); });
    connect(m_volgende, &QPushButton::clicked, this, [this] {
        if (m_stap == 4)
            Q_EMIT delen();
        else
            stapVerder(1);
    });
    return balk;
}

QString Opstellen::titel() const
{
    return tr("Zorgovereenkomst, stap %1 van 5").arg(stap());
}

int Opstellen::stap() const
{
    return m_stap + 1;
}

Formulier* Opstellen::formulier() const
{
    return size_t(m_stap) < m_formulieren.size() ? m_formulieren[size_t(m_stap)] : nullptr;
}

void Opstellen::naarStap(int stap)
{
    m_stappen->setCurrent(stap - 1);
}

void Opstellen::setVorige(const std::optional<ZorgovereenkomstInhoud>& vorige)
{
    m_controle->setVorige(vorige);
}

void Opstellen::stapVerder(int richting)
{
    naarStap(std::clamp(stap() + richting, 1, 5));
    begin();
}

void Opstellen::begin()
{
    if (Formulier* f = formulier())
        f->naarEerste();
    else
        m_volgende->setFocus();
}

void Opstellen::toonStap(int index)
{
    m_session.sluitStap();
    if (index != m_stap)
        m_session.verlaatStap(m_stap + 1);
    m_stap = index;
    const QStringList namen{tr("Deelnemende partijen"), tr("Werkafspraken"), tr("Algemene afspraken"), tr("Controle"), tr("Delen")};
    m_plaats->setText(tr("Stap %1 van 5").arg(stap()));
    m_naam->setText(namen.value(index));
    for (size_t i = 0; i < m_bladen.size(); ++i)
        m_bladen[i]->setVisible(int(i) == index);
    m_bladen[size_t(index)]->setAccessibleName(tr("Stap %1 van 5: %2").arg(stap()).arg(namen.value(index)));
    if (index == 3) {
        m_session.verlaatStap(4);
        m_controle->toon();
    }
    m_vorige->setVisible(index > 0);
    m_volgende->setText(index == 4 ? m_versturen : tr("Volgende"));
    m_rol->verticalScrollBar()->setValue(0);
    m_bladOver = false;
    schik();
    toonStanden();
    Q_EMIT stapGewijzigd();
}

void Opstellen::toonStanden()
{
    for (int i = 1; i <= 5; ++i) {
        const StapStand stand = m_session.stapStand(i);
        const StepState toestand = stand.soort == StapStand::Soort::Klaar ? StepState::Klaar
                                 : stand.soort == StapStand::Soort::LetOp ? StepState::LetOp
                                                                          : StepState::Leeg;
        m_stappen->setState(i - 1, toestand, stand.punten);
    }
    if (m_stap == 3)
        m_controle->toon();
}

void Opstellen::toonAlles()
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    QStringList delen;
    if (m_session.zorgverlener())
        delen << m_session.zorgverlener()->naam;
    if (m_session.inhoud().ingangsdatum.isValid())
        delen << tr("vanaf %1").arg(datumTekst(m_session.inhoud().ingangsdatum, huidigeTaal()));
    m_waarover->setText(delen.join(QStringLiteral(" · ")));
    m_kosten->toon(m_session.kosten(), tr("Tekenen: %1 eerst, daarna u. %2").arg(OvereenkomstWoorden::zorgverlenerVan(feiten), OvereenkomstWoorden::daarnaBeoordeling(feiten)));
    m_blad->setTekst(OvereenkomstArtikelen::van(feiten), papierRand(feiten));
    m_spoor->toon(OvereenkomstWoorden::spoor(feiten, vanZorgverlener() ? Kijkkant::Zorgverlener : Kijkkant::Budgethouder));
    m_delenUitleg->setText(!m_versturenUitleg.isEmpty() ? m_versturenUitleg : tr("U deelt de overeenkomst met %1. Zolang niemand heeft getekend kunt u hem terughalen en aanpassen. %2")
                               .arg(OvereenkomstWoorden::zorgverlenerVan(feiten), OvereenkomstWoorden::hierna(feiten)));
    toonStanden();
}

void Opstellen::setVersturen(const QString& knop, const QString& uitleg)
{
    m_versturen = knop;
    m_versturenUitleg = uitleg;
    m_controle->setHierna(uitleg);
    schik();
    toonStap(m_stap);
    toonAlles();
}

void Opstellen::naarVeld(const QString& pad)
{
    const int naar = ZorgovereenkomstSession::stapVanPad(pad);
    if (naar > int(m_formulieren.size()))
        return;
    m_bladOver = false;
    naarStap(naar);
    schik();
    Formulier* f = m_formulieren[size_t(naar - 1)];
    f->layout()->activate();
    if (!f->naarVeld(pad))
        f->naarEerste();
}

bool Opstellen::loopPunten(bool vooruit)
{
    const std::vector<OvereenkomstPunt> punten = puntenVan(m_session, m_stap >= 3);
    if (punten.empty())
        return false;
    const int n = int(punten.size());
    m_punt = m_punt < 0 || m_punt >= n ? (vooruit ? 0 : n - 1) : (m_punt + (vooruit ? 1 : n - 1)) % n;
    naarVeld(punten[size_t(m_punt)].pad);
    return true;
}

void Opstellen::toonWatOntbreekt()
{
    m_session.toonAlles();
    naarStap(4);
    m_controle->toon();
    m_controle->wijsOpPunten();
}

void Opstellen::setDelenBezig(bool bezig)
{
    m_rol->setEnabled(!bezig); // what is typed now would not be in what is sent
    m_volgende->setText(bezig ? tr("Wij sturen het door") : m_stap == 4 ? m_versturen : tr("Volgende"));
}

void Opstellen::focusGewijzigd(const QWidget* oud, const QWidget* nieuw)
{
    if (!nieuw)
        return; // another program came to the front, or the window is closing: no field was left
    const bool popup = nieuw->window() != window();
    const FieldPath van = oud && isAncestorOf(oud) ? padVan(oud) : FieldPath();
    const FieldPath naar = isAncestorOf(nieuw) ? padVan(nieuw) : FieldPath();
    if (popup || van == naar)
        return;
    if (!van.isEmpty())
        m_session.verlaat(van);
    if (Formulier* f = formulier())
        f->toonMeldingen();
    if (!naar.isEmpty()) {
        m_blad->setActief(naar);
        m_rol->ensureWidgetVisible(const_cast<QWidget*>(nieuw), 0, m_theme.px(72));
    }
}

void Opstellen::wisselBlad()
{
    m_bladOver = !m_bladOver;
    schik();
    QWidget* focus = m_bladOver ? m_blad : nullptr;
    if (focus)
        focus->setFocus();
    else if (Formulier* f = formulier())
        f->naarEerste();
}

void Opstellen::schik()
{
    const int vorm = m_theme.px(vormBreedte) + 32 + 12;
    // Whoever does not see the budget has no bar to look at.
    const bool metKosten = m_session.feiten().toekenningen.has_value();
    const int kosten = metKosten ? m_theme.px(kostenBreedte) + 24 : 0;
    const bool past = width() - vorm - kosten >= m_theme.px(bladMinimum);
    const bool smal = width() < vorm + kosten;
    m_bladKnop->setVisible(!past);
    m_bladKnop->setText(m_bladOver ? tr("Terug naar invullen") : tr("Toon het blad"));
    const bool over = !past && m_bladOver;
    m_blad->setVisible(past || over);
    m_rol->setVisible(!over);
    m_kostenRol->setVisible(!over && !smal && metKosten);
    m_kosten->setVisible(metKosten);
    // In a narrow window the cost stands above the form.
    QWidget* thuis = smal ? m_rol->widget() : m_kostenRol->widget();
    if (m_kosten->parentWidget() != thuis) {
        if (smal)
            m_vorm->insertWidget(2, m_kosten);
        else
            m_kostenRij->insertWidget(0, m_kosten, 1000);
        m_kosten->setVisible(metKosten);
    }
    // Only beside the sheet the columns are fixed; without it the window may still become narrower.
    m_rol->setMinimumWidth(past ? vorm : 0);
    m_rol->setMaximumWidth(smal || (!metKosten && !past) ? QWIDGETSIZE_MAX : vorm);
    m_kostenRol->setMinimumWidth(past ? kosten : 0);
    m_waarover->setVisible(width() >= m_theme.px(1080));
    m_kostenRol->setMaximumWidth(past || over ? kosten : QWIDGETSIZE_MAX);
    m_kosten->setMaximumWidth(smal ? QWIDGETSIZE_MAX : m_theme.px(kostenBreedte));
}

void Opstellen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

std::vector<QWidget*> Opstellen::panes()
{
    return {m_stappen, m_rol, m_kosten, m_blad};
}

} // namespace pgb::ui
