#include "client/ui/wijziging/wijzigen.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/overeenkomst/formulier.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/overeenkomst/stap_algemeen.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/overeenkomst/stap_partijen.h"
#include "client/ui/overeenkomst/stap_werkafspraken.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/error_summary.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/wijziging/oordeel_vak.h"
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace pgb::ui {
namespace {

constexpr int vormBreedte = 528;
constexpr int zijMinimum = 420;

QVBoxLayout* kolomIn(QWidget* vak)
{
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(16, 14, 16, 16);
    kolom->setSpacing(16);
    return kolom;
}

} // namespace

Wijzigen::Wijzigen(const Theme& theme, ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, Kijkkant kant, const QStringList& tekenaars, QWidget* parent)
    : Bewerker(parent), m_theme(theme), m_session(session), m_gateway(gateway), m_kant(kant), m_tekenaars(tekenaars)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(bouwKop());
    kolom->addWidget(bouwMidden(), 1);
    kolom->addWidget(bouwOnder());
    connect(qApp, &QApplication::focusChanged, this, &Wijzigen::focusGewijzigd);
    connect(&session, &EditSessionBase::changed, this, &Wijzigen::toon);
    connect(&session, &ZorgovereenkomstSession::getoondGewijzigd, this, &Wijzigen::toonPunten);
    connect(&session, &ZorgovereenkomstSession::getoondGewijzigd, this, &Wijzigen::toonOordeel); // also when the server says more of it
    connect(&theme, &Theme::changed, this, [this] { schik(); });
    toon();
}

Wijzigen::~Wijzigen()
{
    disconnect(qApp, nullptr, this, nullptr); // a dialog that goes with it moves the focus
}

QWidget* Wijzigen::bouwKop()
{
    auto* vak = new QFrame;
    vak->setProperty("part", QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* rij = new QHBoxLayout;
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(12);
    m_wat = makeElided({}, LabelLook::Heading);
    auto* anders = m_anders = new QPushButton(tr("Anders kiezen…"));
    anders->setProperty("kind", QStringLiteral("row"));
    anders->setObjectName(QStringLiteral("andersKiezen"));
    auto* versies = new QPushButton(tr("Andere versies…"));
    versies->setProperty("kind", QStringLiteral("row"));
    versies->setObjectName(QStringLiteral("versies"));
    rij->addWidget(m_wat, 1);
    rij->addWidget(versies);
    rij->addWidget(anders);
    connect(versies, &QPushButton::clicked, this, &Bewerker::versiesLezen);
    connect(anders, &QPushButton::clicked, this, &Wijzigen::andersKiezen);
    kolom->addLayout(rij);
    kolom->addWidget(makeLine());
    return vak;
}

QWidget* Wijzigen::bouwMidden()
{
    auto* vorm = new QWidget;
    m_links = kolomIn(vorm);
    m_formulieren = {new StapWerkafspraken(m_theme, m_session, m_gateway), new StapAlgemeen(m_theme, m_session, m_gateway), new StapPartijen(m_theme, m_session, m_gateway)};
    for (Formulier* formulier : m_formulieren)
        m_links->addWidget(formulier, 0, Qt::AlignTop); // as high as its wrapped words need at this width
    m_links->addStretch(1);
    m_rol = rolVak(vorm);
    m_oordelen = new QWidget;
    auto* rechts = kolomIn(m_oordelen);
    m_punten = new ErrorSummary(m_theme);
    m_loon = makeLabel({}, LabelLook::Plain, true);
    m_loon->setObjectName(QStringLiteral("minimumloonOnderweg"));
    m_oordeel = new OordeelVak(m_theme);
    m_verschil = new VerschilBlok(m_theme);
    m_kosten = new KostenVak(m_theme);
    for (QWidget* deel : {static_cast<QWidget*>(m_punten), static_cast<QWidget*>(m_loon), static_cast<QWidget*>(m_oordeel), static_cast<QWidget*>(m_verschil), static_cast<QWidget*>(m_kosten)})
        rechts->addWidget(deel);
    rechts->addStretch(1);
    m_zij = rolVak(m_oordelen);
    connect(m_punten, &ErrorSummary::activated, this, [this](int i) {
        if (size_t(i) < m_paden.size())
            naarPunt(m_paden[size_t(i)]);
    });
    auto* midden = new QFrame;
    midden->setProperty("part", QStringLiteral("page"));
    auto* naast = new QHBoxLayout(midden);
    naast->setContentsMargins(0, 0, 0, 0);
    naast->setSpacing(0);
    naast->addWidget(m_rol, 2);
    naast->addWidget(m_zij, 3);
    return midden;
}

QWidget* Wijzigen::bouwOnder()
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    auto* sluit = new QPushButton(tr("Sluiten (wordt bewaard)"));
    // A proposal of the zorgverlener is not the budgethouder's to throw away: he says no to it. Nor is what was shared the zorgverlener's.
    const ZorgovereenkomstStatus status = m_session.versie().status;
    auto* weg = new QPushButton(status == ZorgovereenkomstStatus::Teruggestuurd ? tr("Niet akkoord…") : status == ZorgovereenkomstStatus::Gedeeld ? tr("Toch niet aanpassen…") : tr("Weggooien…"));
    weg->setObjectName(QStringLiteral("weggooien"));
    m_hoofd = new KeyButton(m_theme, QString(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_hoofd->setMain(true);
    m_hoofd->setObjectName(QStringLiteral("hoofdknop"));
    rij->addWidget(sluit);
    m_waaromNiet = makeLabel({}, LabelLook::Muted, true);
    m_waaromNiet->setObjectName(QStringLiteral("waaromNiet"));
    rij->addWidget(weg);
    rij->addWidget(m_waaromNiet, 1);
    rij->addWidget(m_hoofd);
    connect(sluit, &QPushButton::clicked, this, &Bewerker::sluiten);
    connect(weg, &QPushButton::clicked, this, &Bewerker::weggooien);
    connect(m_hoofd, &QPushButton::clicked, this, &Bewerker::delen);
    return balk;
}

QString Wijzigen::titel() const
{
    return tr("Wijziging %1").arg(m_session.feiten().zorgovereenkomst.nummer);
}

void Wijzigen::setHoofdknop(const QString& tekst, const QString& waaromNiet)
{
    m_hoofdTekst = tekst;
    m_waaromNiet->setText(waaromNiet);
    m_hoofd->setVisible(!tekst.isEmpty());
    m_hoofd->setText(tekst);
    m_hoofd->updateGeometry();
}

void Wijzigen::setDelenBezig(bool bezig)
{
    m_rol->setEnabled(!bezig); // what is typed now would not be in what is sent
    m_hoofd->setText(bezig ? tr("Wij sturen het door") : m_hoofdTekst);
    m_hoofd->updateGeometry();
}

void Wijzigen::toon()
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    const QString wie = OvereenkomstWoorden::anderePartij(feiten, m_kant);
    m_wat->setText(m_session.soorten().empty() ? tr("Wijziging van de overeenkomst met %1").arg(wie)
                                               : tr("Wijziging van de overeenkomst met %1: %2").arg(wie, WijzigingWoorden::soorten(m_session.soorten())));
    m_anders->setVisible(!feiten.stand || feiten.stand->openVelden.empty()); // a repair opens what was rejected, nothing else
    const ZorgovereenkomstInhoud* was = m_session.vorige();
    const QString loon = OvereenkomstWoorden::minimumloonOnderweg(feiten);
    m_loon->setText(loon);
    m_loon->setVisible(!loon.isEmpty());
    toonOordeel();
    if (was)
        m_verschil->toon(inhoudVerschillen(*was, feiten.versie.inhoud, budgetnaam(feiten)), true, m_session.zichtbaar());
    // Whoever does not see the budget has no bar to look at.
    m_kosten->setVisible(feiten.toekenningen.has_value());
    m_kosten->toon(m_session.kosten(), QString());
    toonPunten();
}

void Wijzigen::toonOordeel()
{
    const std::optional<Wijzigingsoordeel> oordeel = m_session.oordeel();
    m_oordeel->toon(oordeel ? WijzigingWoorden::oordeel(*oordeel, m_session.feiten(), m_kant, m_tekenaars) : std::vector<WijzigingsRegel>());
}

void Wijzigen::toonPunten()
{
    std::vector<FindingText> teksten;
    m_paden.clear();
    for (const OvereenkomstPunt& punt : puntenVan(m_session, false)) {
        teksten.push_back(punt.tekst);
        m_paden.push_back(punt.pad);
    }
    m_punten->setFindings(teksten);
}

void Wijzigen::begin()
{
    for (const bool dag : {false, true}) {
        for (Formulier* formulier : m_formulieren) {
            if (formulier->naarEerste(dag ? FieldPath() : QStringLiteral("inhoud/ingangsdatum")))
                return;
        }
    }
    m_hoofd->setFocus();
}

void Wijzigen::naarPunt(const FieldPath& pad)
{
    for (Formulier* formulier : m_formulieren) {
        if (formulier->stap() == ZorgovereenkomstSession::stapVanPad(pad) && formulier->naarVeld(pad))
            return formulier->toonPunt(pad);
    }
    m_punten->focusHeading(); // no field here is about it: what it says is read
}

bool Wijzigen::loopPunten(bool vooruit)
{
    const std::vector<OvereenkomstPunt> punten = puntenVan(m_session, true);
    if (punten.empty())
        return false;
    naarPunt(m_punt.verder(punten, vooruit));
    return true;
}

void Wijzigen::toonWatOntbreekt()
{
    m_session.toonAlles();
    toonPunten();
    m_zij->ensureVisible(0, 0);
    m_punten->focusHeading();
    if (m_zij->isHidden())
        m_rol->ensureWidgetVisible(m_punten);
}

void Wijzigen::focusGewijzigd(const QWidget* oud, const QWidget* nieuw)
{
    if (!nieuw || nieuw->window() != window())
        return;
    const FieldPath van = oud && isAncestorOf(oud) ? padVan(oud) : FieldPath();
    const FieldPath naar = isAncestorOf(nieuw) ? padVan(nieuw) : FieldPath();
    if (van == naar)
        return;
    if (!van.isEmpty())
        m_session.verlaat(van);
    for (Formulier* formulier : m_formulieren)
        formulier->toonMeldingen();
    if (!naar.isEmpty())
        m_rol->ensureWidgetVisible(const_cast<QWidget*>(nieuw), 0, m_theme.px(72));
}

void Wijzigen::schik()
{
    const int vorm = m_theme.px(vormBreedte) + 44;
    const bool naast = width() >= vorm + m_theme.px(zijMinimum);
    // In a narrow window what the change asks stands under the form, and one bar scrolls both.
    if (naast != (m_zij->widget() == m_oordelen)) {
        if (naast) {
            m_links->removeWidget(m_oordelen);
            m_zij->setWidget(m_oordelen);
        } else {
            m_links->addWidget(m_zij->takeWidget());
        }
        m_oordelen->layout()->setContentsMargins(naast ? 16 : 0, naast ? 14 : 0, naast ? 16 : 0, naast ? 16 : 0);
        m_oordelen->show();
    }
    m_zij->setVisible(naast);
    m_rol->setMaximumWidth(naast ? vorm : QWIDGETSIZE_MAX);
    m_rol->setMinimumWidth(naast ? vorm : 0);
}

void Wijzigen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schik();
}

std::vector<QWidget*> Wijzigen::panes()
{
    return {m_rol, m_oordelen};
}

} // namespace pgb::ui
