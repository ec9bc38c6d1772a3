#include "client/ui/overeenkomst/bekijken.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/bijlage_lijst.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/overeenkomst/tekenen.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/overeenkomst/versie_keuze.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/wijziging/oordeel_vak.h"
#include "client/ui/wijziging/signaal_vak.h"
#include "client/ui/wijziging/vraag_vak.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

Bekijken::Bekijken(const Theme& theme, ZorgovereenkomstSession& session, const OvereenkomstServices& services, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_services(services), m_titel(makeLabel({}, LabelLook::Title, true)),
      m_onder(makeLabel({}, LabelLook::Muted, true)), m_chip(new StatusChip(theme)), m_reden(makeLabel({}, LabelLook::Plain, true)),
      m_spoor(new SpoorLijn(theme)), m_versies(new VersieKeuze), m_blad(new ContractBlad(theme, tr("De overeenkomst"))), m_uren(services.dossiers ? new Urenvraag(*services.dossiers, [this] { toonKnoppen(); }, this) : nullptr), m_uitleg(makeLabel({}, LabelLook::Muted, true))
{
    m_zij = new QWidget;
    m_zij->setObjectName(QStringLiteral("page"));
    auto* zij = new QVBoxLayout(m_zij);
    zij->setContentsMargins(16, 12, 16, 16);
    zij->setSpacing(12);
    bouwKop(zij);
    m_vraag = new VraagVak(theme, services.gateway);
    zij->addWidget(m_vraag);
    m_titel->setFocusPolicy(Qt::ClickFocus); // Tab passes it
    zij->addWidget(m_versies, 0, Qt::AlignLeft);
    zij->addWidget(m_oordeel = new OordeelVak(theme));
    zij->addSpacing(4);
    zij->addWidget(m_spoor);
    m_signalen = new SignaalVak(theme, services.levensloop);
    zij->addWidget(m_signalen);
    m_bestanden = new BijlageLijst(services.gateway);
    zij->addWidget(m_bestanden);
    m_bevindingen = new QVBoxLayout;
    m_bevindingen->setSpacing(8);
    zij->addLayout(m_bevindingen);
    zij->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidget(m_zij);
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus);
    dressed(theme, rol, [rol, &theme] {
        rol->setMinimumWidth(theme.px(360));
        rol->setMaximumWidth(theme.px(460));
    });
    m_blad->setKlikbaar(false);
    auto* midden = new QFrame;
    midden->setProperty("part", QStringLiteral("page"));
    auto* rij = new QHBoxLayout(midden);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(0);
    rij->addWidget(rol, 2);
    rij->addWidget(bouwRechts(), 3);
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    m_knoppen = new QHBoxLayout(balk);
    m_knoppen->setContentsMargins(16, 10, 16, 10);
    m_knoppen->setSpacing(8);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins({});
    kolom->setSpacing(0);
    kolom->addWidget(midden, 1);
    kolom->addWidget(balk);
    connect(&session, &EditSessionBase::changed, this, &Bekijken::toon);
    connect(m_versies, &QComboBox::activated, this, &Bekijken::toonGekozen);
    toon();
}

void Bekijken::bouwKop(QVBoxLayout* zij)
{
    m_wijziging = makeLabel({}, LabelLook::Bold, true);
    m_wijziging->setObjectName(QStringLiteral("wijziging"));
    m_wijzigingChip = new StatusChip(m_theme);
    zij->addWidget(m_titel);
    zij->addWidget(m_onder);
    zij->addWidget(m_chip, 0, Qt::AlignLeft);
    zij->addWidget(m_wijziging);
    zij->addWidget(m_wijzigingChip, 0, Qt::AlignLeft);
    zij->addWidget(m_reden);
}

QWidget* Bekijken::bouwRechts()
{
    auto* rechts = new QWidget;
    auto* kolom = new QVBoxLayout(rechts);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* in = new QWidget;
    in->setObjectName(QStringLiteral("page"));
    auto* onder = new QVBoxLayout(in);
    onder->setContentsMargins(16, 12, 16, 12);
    onder->setSpacing(8);
    onder->addWidget(makeLabel(tr("Wat er wijzigt"), LabelLook::Bold));
    m_verschil = new VerschilBlok(m_theme);
    onder->addWidget(m_verschil);
    onder->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidget(in);
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wasWordt = rol;
    kolom->addWidget(rol, 2);
    kolom->addWidget(m_blad, 3);
    return rechts;
}

void Bekijken::toonWijziging()
{
    const ZorgovereenkomstInhoud* was = m_session.versie().status == S::Afgekeurd ? nullptr : m_session.vorige();
    const std::optional<Wijzigingsoordeel> oordeel = m_session.oordeel();
    const bool anders = was && !(*was == m_session.versie().inhoud);
    m_wasWordt->setVisible(anders);
    m_oordeel->setVisible(oordeel && !oordeel->regels.empty());
    if (anders)
        m_verschil->toon(inhoudVerschillen(*was, m_session.versie().inhoud, budgetnaam(m_session.feiten())), true, {});
    if (oordeel)
        m_oordeel->toon(WijzigingWoorden::oordeel(*oordeel, m_session.feiten(), m_services.kant(), tekenaarsVoor(m_session.feiten(), m_services)));
}

ZorgovereenkomstFeiten Bekijken::getoond() const { return m_versies->getoond(m_session); }
void Bekijken::naarVersies() { m_versies->setFocus(Qt::OtherFocusReason); }

void Bekijken::toonGekozen()
{
    const ZorgovereenkomstFeiten feiten = getoond();
    const Kijkkant kant = m_services.kant(feiten.versie, feiten.zorgovereenkomst.budgethouder);
    toonStatus(feiten, kant);
    toonReden(feiten);
    // Who may only look reads by name who is to sign.
    const bool magTekenen = !m_services.budgethouderKant() || m_services.mag(Handeling::ZorgovereenkomstOndertekenenBudgethouder, feiten.zorgovereenkomst.budgethouder);
    m_spoor->toon(OvereenkomstWoorden::spoor(feiten, magTekenen ? kant : Kijkkant::Ander));
    const OvereenkomstTekst tekst = OvereenkomstArtikelen::van(feiten);
    m_onder->setText(OvereenkomstWoorden::onderwerp(feiten));
    m_bestanden->toon(feiten.zorgovereenkomst.id, feiten.versie.inhoud);
    m_blad->setTekst(tekst, papierRand(feiten));
}

void Bekijken::toon()
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    const bool bh = m_services.budgethouderKant();
    const ZorgovereenkomstVersie& versie = m_session.versie();
    m_titel->setText(tr("Zorgovereenkomst %1").arg(feiten.zorgovereenkomst.nummer));
    m_vraag->toon(m_session, bh && m_services.mag(Handeling::ZorgovereenkomstOpstellen, feiten.zorgovereenkomst.budgethouder));
    m_signalen->toon(versie.status == S::Lopend || versie.status == S::Opgezegd ? feiten.zorgovereenkomst.id : ZorgovereenkomstId());
    m_versies->toon(m_session);
    m_versies->setVisible(m_versies->count() > 1);
    toonGekozen();
    toonWijziging();
    const bool telt = versie.status == S::Gedeeld || versie.status == S::GetekendZorgverlener || versie.status == S::Afgekeurd;
    toonBevindingen(telt ? m_session.bevindingen() : std::vector<Bevinding>());
    toonKnoppen();
    if (m_uren && m_services.vultUrenIn(feiten.zorgovereenkomst) && m_uren->moetLezen(feiten.zorgovereenkomst))
        m_uren->lees(feiten.zorgovereenkomst.budgethouder, {feiten.zorgovereenkomst.id});
}

void Bekijken::toonStatus(const ZorgovereenkomstFeiten& feiten, Kijkkant kant)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const bool eerdere = versie.volgnummer != m_session.versie().volgnummer;
    const auto zet = [kant](StatusChip* chip, const ZorgovereenkomstVersie& v) {
        chip->setLook(overeenkomstChip(v, kant));
        chip->setToolTip(tr("Sinds %1").arg(OvereenkomstWoorden::moment(v.statusSinds)));
    };
    const ZorgovereenkomstVersie* ernaast = eerdere ? nullptr : staatErnaast(feiten.zorgovereenkomst, feiten.vandaag);
    if (ernaast && ernaast->volgnummer == versie.volgnummer)
        ernaast = nullptr;
    zet(m_chip, ernaast ? *ernaast : versie);
    zet(m_wijzigingChip, versie);
    m_wijzigingChip->setVisible(ernaast);
    m_wijziging->setVisible(ernaast);
    m_wijziging->setText(tr("Wijziging vanaf %1").arg(datumTekst(versie.inhoud.ingangsdatum, huidigeTaal())));
}

void Bekijken::toonReden(const ZorgovereenkomstFeiten& feiten)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    QString tekst;
    if (versie.status == S::Afgekeurd)
        tekst = WijzigingWoorden::afkeuring(versie, feiten.verstrekkers);
    const QString reden = OvereenkomstWoorden::statusReden(versie);
    if (tekst.isEmpty() && !reden.isEmpty() && versie.status != S::AanvullingGevraagd)
        tekst = versie.status == S::Afgekeurd ? tr("Reden van de afwijzing: %1").arg(reden) : reden == versie.statusReden.trimmed() ? tr("Toelichting: %1").arg(reden) : reden;
    for (const QString& zin : {OvereenkomstWoorden::minimumloonOnderweg(feiten), OvereenkomstWoorden::afwezig(feiten)}) {
        if (!zin.isEmpty())
            tekst += (tekst.isEmpty() ? QString() : QStringLiteral("\n\n")) + zin;
    }
    m_reden->setVisible(!tekst.isEmpty());
    m_reden->setText(tekst);
}

void Bekijken::toonBevindingen(const std::vector<Bevinding>& bevindingen)
{
    while (QLayoutItem* item = m_bevindingen->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Bevinding& b : bevindingen)
        m_bevindingen->addWidget(new MeldingVak(m_theme, {b.ernst, bevindingTekst(b), b.controle}));
}

void Bekijken::toonGeweigerd(const std::vector<Bevinding>& bevindingen)
{
    toonBevindingen(bevindingen);
    m_uitleg->setText(tr("Dit kan nog niet. Bekijk de punten hierboven."));
}

void Bekijken::bewaarAntwoord()
{
    m_vraag->bewaar();
}

void Bekijken::setBezig(bool bezig)
{
    m_bezig = bezig;
    toonKnoppen();
}

bool Bekijken::begin(G gebeurtenis)
{
    if (!biedt(gebeurtenis))
        return false;
    vraag(gebeurtenis);
    return true;
}

bool Bekijken::biedt(G gebeurtenis) const
{
    const std::vector<Knop> alle = knoppen();
    return !m_bezig && std::any_of(alle.begin(), alle.end(), [gebeurtenis](const Knop& k) { return k.gebeurtenis == gebeurtenis; });
}

void Bekijken::vraag(G gebeurtenis)
{
    const bool tekenen = gebeurtenis == G::OndertekenenBudgethouder || gebeurtenis == G::OndertekenenZorgverlener;
    Bevestiging b;
    if (tekenen) {
        b = tekenBevestiging(m_session, m_services);
    } else if (gebeurtenis == G::Terugsturen) {
        b = {tr("Terugsturen met een vraag"), tr("De budgethouder leest uw vraag, past de overeenkomst aan en deelt hem opnieuw met u."), tr("Terugsturen"),
             tr("Wat wilt u anders, of wat wilt u weten?")};
    } else if (gebeurtenis == G::Aanvullen && !m_vraag->isHidden()) {
        const QString antwoord = m_vraag->antwoord();
        if (!antwoord.isEmpty())
            Q_EMIT gekozen(gebeurtenis, antwoord);
        return;
    } else if (gebeurtenis == G::Aanvullen) {
        b = {tr("Antwoord sturen"), m_session.reden(), tr("Versturen"), tr("Uw antwoord")}; // asked before questions were kept
    } else if (gebeurtenis == G::Wijzigen) {
        b = {tr("Toch wijzigen"), tr("De handtekening van de zorgverlener vervalt. Na uw wijziging tekent de zorgverlener opnieuw."), tr("Wijzigen"), {}};
    } else if (gebeurtenis == G::Intrekken && m_services.zorgverlenerKant()) {
        b = {tr("Voorstel intrekken"), tr("De budgethouder kan het niet meer overnemen. De overeenkomst blijft zoals die nu is."), tr("Intrekken"), {}};
    } else if (gebeurtenis == G::Intrekken) {
        const bool gedeeld = m_session.versie().status == S::Gedeeld;
        if (m_session.feiten().wijziging)
            b = {tr("Wijziging intrekken"), gedeeld ? tr("De wijziging wordt weer een concept. De zorgverlener kan haar niet meer tekenen. De overeenkomst blijft zoals die nu is.")
                                                    : tr("De beoordeling stopt. De wijziging gaat niet door. De overeenkomst blijft zoals die nu is."), tr("Intrekken"), {}};
        else
            b = {tr("Overeenkomst intrekken"), gedeeld ? tr("De overeenkomst wordt weer een concept. De zorgverlener kan hem niet meer tekenen.")
                                                       : tr("De beoordeling stopt. De overeenkomst gaat niet door."), tr("Intrekken"), {}};
    } else {
        Q_EMIT gekozen(gebeurtenis, {}); // a repair makes a new draft and can itself be undone
        return;
    }
    auto* dialoog = new BevestigenDialoog(metBewaardeReden(b, m_services.gateway, m_session.feiten().zorgovereenkomst.id, gebeurtenis), [this, gebeurtenis](const QString& reden) { Q_EMIT gekozen(gebeurtenis, reden); }, this);
    dialoog->open();
}

std::vector<QWidget*> Bekijken::panes()
{
    return {m_zij, m_blad, m_knoppen->parentWidget()};
}

} // namespace pgb::ui
