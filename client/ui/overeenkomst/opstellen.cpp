#include "client/ui/overeenkomst/opstellen.h"
#include "client/state/zorgovereenkomst_gevraagd.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/step_bar.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/text/formats.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

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

Opstellen::~Opstellen()
{
    disconnect(qApp, nullptr, this, nullptr); // a dialog that goes with it moves the focus
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

void Opstellen::hoofdactie()
{
    if (m_stap == 4)
        Q_EMIT delen();
    else
        stapVerder(1);
}

QString Opstellen::hoofdwoord() const
{
    return m_stap < 4 ? tr("volgende stap") : vanZorgverlener() ? tr("terugsturen") : tr("delen");
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
    m_session.toonStap(stap());
    const QStringList namen{tr("Deelnemende partijen"), tr("Werkafspraken"), tr("Algemene afspraken"), tr("Controle"), tr("Delen")};
    m_naam->setText(namen.value(index));
    for (size_t i = 0; i < m_bladen.size(); ++i)
        m_bladen[i]->setVisible(int(i) == index);
    m_bladen[size_t(index)]->setAccessibleName(tr("Stap %1 van 5: %2").arg(stap()).arg(namen.value(index)));
    if (index == 3) {
        m_session.verlaatStap(4);
        m_controle->toon();
    }
    m_vorige->setVisible(index > 0);
    const std::vector<FieldPath> open = m_session.feiten().stand && m_session.beperkt() ? m_session.feiten().stand->openVelden : std::vector<FieldPath>();
    const bool hier = std::any_of(open.begin(), open.end(), [this](const FieldPath& pad) { return ZorgovereenkomstSession::stapVanPad(pad) == stap(); });
    m_nietsOpen->setVisible(formulier() && !open.empty() && !hier);
    toonVolgende();
    m_rol->verticalScrollBar()->setValue(0);
    m_bladOver = m_bladOver && bladNaast();
    schik();
    toonStanden();
    toonBlad();
    Q_EMIT stapGewijzigd();
}

void Opstellen::toonVolgende()
{
    m_volgende->setText(m_stap == 4 ? m_versturen : tr("Volgende"));
}

void Opstellen::toonStanden()
{
    const std::vector<FieldPath> anders = teruggegeven();
    const auto gewijzigd = [&anders](int stap) { return int(std::count_if(anders.begin(), anders.end(), [stap](const FieldPath& pad) { return ZorgovereenkomstSession::stapVanPad(pad) == stap; })); };
    for (int i = 1; i <= 5; ++i) {
        const StapStand stand = m_session.stapStand(i);
        const int hier = gewijzigd(i);
        const StepState toestand = stand.soort == StapStand::Soort::LetOp ? StepState::LetOp
                                 : hier > 0 ? StepState::Gewijzigd
                                 : stand.soort == StapStand::Soort::Klaar ? StepState::Klaar
                                                                          : StepState::Leeg;
        m_stappen->setState(i - 1, toestand, toestand == StepState::Gewijzigd ? hier : stand.punten);
    }
    const int hier = gewijzigd(stap());
    m_plaats->setText(hier > 0 ? tr("Stap %1 van 5 · %2 gewijzigd").arg(stap()).arg(hier) : tr("Stap %1 van 5").arg(stap()));
    if (m_stap == 3)
        m_controle->toon();
    schikKop();
}

void Opstellen::toonAlles()
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    QStringList delen;
    if (m_session.zorgverlener())
        delen << OvereenkomstWoorden::anderePartij(feiten, vanZorgverlener() ? Kijkkant::Zorgverlener : Kijkkant::Budgethouder);
    if (m_session.inhoud().ingangsdatum.isValid())
        delen << tr("vanaf %1").arg(datumTekst(m_session.inhoud().ingangsdatum, huidigeTaal()));
    m_waarover->setText(delen.join(QStringLiteral(" · ")));
    const QString zorgverlener = OvereenkomstWoorden::zorgverlenerVan(feiten);
    const QString beoordeling = OvereenkomstWoorden::daarnaBeoordeling(feiten);
    m_kosten->toon(m_session.kosten(), m_tekenaars.isEmpty() ? tr("Tekenen: %1 eerst, daarna u. %2").arg(zorgverlener, beoordeling)
                                                             : tr("Tekenen: %1 eerst, daarna %3. %2").arg(zorgverlener, beoordeling, m_tekenaars));
    toonBlad();
    m_spoor->toon(OvereenkomstWoorden::spoor(feiten, vanZorgverlener() ? Kijkkant::Zorgverlener : m_tekenaars.isEmpty() ? Kijkkant::Budgethouder : Kijkkant::Ander));
    const QString zonderAccount = vanZorgverlener() ? QString() : OvereenkomstWoorden::zonderAccount(feiten);
    m_zonderAccount->setText(zonderAccount);
    m_zonderAccount->setVisible(!zonderAccount.isEmpty());
    m_delenUitleg->setText(!m_versturenUitleg.isEmpty() ? m_versturenUitleg : eenPunt(tr("U deelt de overeenkomst met %1. Zolang niemand heeft getekend kunt u hem terughalen en aanpassen. %2")
                               .arg(OvereenkomstWoorden::zorgverlenerVan(feiten), OvereenkomstWoorden::hierna(feiten, m_tekenaars))));
    if (!m_tekenaars.isEmpty())
        m_controle->setHierna(OvereenkomstWoorden::hierna(feiten, m_tekenaars));
    toonStanden();
}

void Opstellen::toonBlad() { m_blad->setTekst(OvereenkomstArtikelen::van(m_session.feiten(), m_session.gekozen()), papierRand(m_session.feiten())); }

void Opstellen::setVersturen(const QString& knop, const QString& uitleg)
{
    m_versturen = knop;
    m_versturenUitleg = uitleg;
    m_controle->setHierna(uitleg);
    m_tochNiet->setVisible(m_session.versie().status == ZorgovereenkomstStatus::Gedeeld);
    schik();
    toonStap(m_stap);
    toonAlles();
}

void Opstellen::setTekenaars(const QStringList& tekenaars)
{
    m_tekenaars = WijzigingWoorden::een(tekenaars);
    if (!m_tekenaars.isEmpty())
        toonAlles();
}

void Opstellen::naarVeld(const QString& pad)
{
    const int naar = ZorgovereenkomstSession::stapVanPad(pad);
    if (naar > int(m_formulieren.size()))
        return;
    m_bladOver = m_bladOver && bladNaast();
    naarStap(naar);
    schik();
    Formulier* f = m_formulieren[size_t(naar - 1)];
    f->layout()->activate();
    if (!f->naarVeld(pad))
        f->naarEerste();
}

std::vector<FieldPath> Opstellen::teruggegeven() const
{
    const ZorgovereenkomstInhoud* gezien = m_session.versie().status == ZorgovereenkomstStatus::Teruggestuurd ? m_session.vorige() : nullptr;
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    // An answer to what is not asked goes by itself: nobody changed it.
    const auto gevraagd = [&feiten](const ZorgovereenkomstInhoud& inhoud) { return gevraagdeInhoud({inhoud, *feiten.parameters, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr}); };
    std::vector<FieldPath> uit = gezien ? verschillen(gevraagd(*gezien), gevraagd(feiten.versie.inhoud)) : std::vector<FieldPath>();
    std::stable_sort(uit.begin(), uit.end(), [](const FieldPath& a, const FieldPath& b) { return ZorgovereenkomstSession::stapVanPad(a) < ZorgovereenkomstSession::stapVanPad(b); });
    return uit;
}

void Opstellen::naarPunt(const FieldPath& pad)
{
    naarVeld(pad);
    if (Formulier* f = formulier())
        f->toonPunt(pad);
}

bool Opstellen::loopPunten(bool vooruit)
{
    std::vector<OvereenkomstPunt> punten = puntenVan(m_session, m_stap >= 3);
    if (punten.empty()) { // nothing was left yet: what is still open, from this step on
        punten = puntenVan(m_session, true);
        std::stable_partition(punten.begin(), punten.end(), [this](const OvereenkomstPunt& p) { return p.stap >= stap(); });
    }
    if (punten.empty())
        return false;
    naarPunt(m_punt.verder(punten, vooruit));
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
    if (bezig)
        m_volgende->setText(tr("Wij sturen het door"));
    else
        toonVolgende();
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
    if (!van.isEmpty()) {
        m_session.verlaat(van);
        toonBlad();
    }
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
    if (m_rol->isVisible())
        return; // the sheet came beside what is typed
    if (m_bladOver)
        m_blad->setFocus();
    else if (Formulier* f = formulier())
        f->naarEerste();
}

int Opstellen::vormBreed() const { return m_theme.px(vormBreedte) + 32 + 12; }
bool Opstellen::bladNaast() const { return width() - vormBreed() >= m_theme.px(bladMinimum); }

void Opstellen::schik()
{
    const int vorm = vormBreed();
    // Whoever does not see the budget has no bar to look at.
    const bool metKosten = m_session.feiten().toekenningen.has_value();
    const int kosten = metKosten ? m_theme.px(kostenBreedte) + 24 : 0;
    const bool past = width() - vorm - kosten >= m_theme.px(bladMinimum);
    const bool smal = width() < vorm + kosten;
    // Without room for all three the sheet takes the place of the cost, and in a narrow window of the form as well.
    const bool naast = bladNaast();
    m_bladKnop->setVisible(!past);
    m_bladKnop->setText(!m_bladOver ? tr("Toon het blad") : naast ? tr("Toon de kosten") : tr("Terug naar invullen"));
    const bool over = !past && m_bladOver;
    m_blad->setVisible(past || over);
    m_rol->setVisible(!over || naast);
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
    m_rol->setMinimumWidth(past || (over && naast) ? vorm : 0);
    m_rol->setMaximumWidth(smal || (!metKosten && !past && !over) ? QWIDGETSIZE_MAX : vorm);
    m_kostenRol->setMinimumWidth(past ? kosten : 0);
    schikKop();
    m_kostenRol->setMaximumWidth(past || over ? kosten : QWIDGETSIZE_MAX);
    m_kosten->setMaximumWidth(smal ? QWIDGETSIZE_MAX : m_theme.px(kostenBreedte));
}

void Opstellen::schikKop()
{
    const int knop = m_bladKnop->isHidden() ? 0 : m_bladKnop->sizeHint().width() + 12;
    const int over = width() - m_stappen->fullWidth() - knop - 16 - 12;
    m_waarover->setVisible(over >= m_theme.px(120));
    m_waarover->setMaximumWidth(std::max(over, 0));
}

void Opstellen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_rol->isHidden() && !bladNaast())
        m_bladOver = false; // what is typed stays in view
    schik();
}

std::vector<QWidget*> Opstellen::panes()
{
    return {m_stappen, m_rol, m_kosten, m_blad};
}

} // namespace pgb::ui
