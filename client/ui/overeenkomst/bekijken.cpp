#include "client/ui/overeenkomst/bekijken.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/bijlage_lijst.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/overeenkomst/spoor_lijn.h"
#include "client/ui/overeenkomst/tekenen.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/wijziging/oordeel_vak.h"
#include "client/ui/wijziging/signaal_vak.h"
#include "client/ui/wijziging/vraag_vak.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QComboBox>
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
      m_spoor(new SpoorLijn(theme)), m_versies(new QComboBox), m_blad(new ContractBlad(theme, tr("De overeenkomst"))), m_uitleg(makeLabel({}, LabelLook::Muted, true))
{
    m_zij = new QWidget;
    m_zij->setObjectName(QStringLiteral("page"));
    auto* zij = new QVBoxLayout(m_zij);
    zij->setContentsMargins(16, 12, 16, 16);
    zij->setSpacing(12);
    zij->addWidget(m_titel);
    zij->addWidget(m_onder);
    zij->addWidget(m_chip, 0, Qt::AlignLeft);
    zij->addWidget(m_reden);
    m_vraag = new VraagVak(theme, services.gateway);
    zij->addWidget(m_vraag);
    m_versies->setAccessibleName(tr("Versie van de overeenkomst"));
    zij->addWidget(m_versies, 0, Qt::AlignLeft);
    m_oordeel = new OordeelVak(theme);
    zij->addWidget(m_oordeel);
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
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(midden, 1);
    kolom->addWidget(balk);
    connect(&session, &EditSessionBase::changed, this, &Bekijken::toon);
    connect(m_versies, &QComboBox::activated, this, &Bekijken::toonBlad);
    toon();
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
        m_verschil->toon(inhoudVerschillen(*was, m_session.versie().inhoud), true, {});
    if (oordeel)
        m_oordeel->toon(WijzigingWoorden::oordeel(*oordeel, m_session.feiten(), !m_services.zorgverlenerKant()));
}

void Bekijken::toonVersies()
{
    const QVariant gekozen = m_versies->currentData();
    m_versies->clear();
    const int nu = m_session.versie().volgnummer;
    const auto& alle = m_session.feiten().zorgovereenkomst.versies;
    for (auto v = alle.rbegin(); v != alle.rend(); ++v) {
        const ZorgovereenkomstStatus status = v->volgnummer == nu ? m_session.versie().status : v->status;
        m_versies->addItem(tr("Versie %1, %2").arg(v->volgnummer).arg(statusTekst(status).toLower()), v->volgnummer);
    }
    const int plek = m_versies->findData(gekozen.isValid() ? gekozen : QVariant(nu));
    m_versies->setCurrentIndex(plek >= 0 ? plek : m_versies->findData(nu));
    m_versies->setVisible(m_versies->count() > 1);
}

ZorgovereenkomstFeiten Bekijken::getoond() const
{
    ZorgovereenkomstFeiten feiten = m_session.feiten();
    const int gekozen = m_versies->currentData().toInt();
    for (const ZorgovereenkomstVersie& v : feiten.zorgovereenkomst.versies) {
        if (gekozen > 0 && v.volgnummer == gekozen && gekozen != feiten.versie.volgnummer)
            feiten.versie = v;
    }
    return feiten;
}

void Bekijken::toonBlad()
{
    const ZorgovereenkomstFeiten feiten = getoond();
    const OvereenkomstTekst tekst = OvereenkomstArtikelen::van(feiten);
    m_onder->setText(tekst.ondertitel);
    m_bestanden->toon(feiten.zorgovereenkomst.id, feiten.versie.inhoud);
    m_blad->setTekst(tekst, papierRand(feiten));
}

void Bekijken::toon()
{
    const ZorgovereenkomstFeiten& feiten = m_session.feiten();
    const bool bh = m_services.budgethouderKant();
    const ZorgovereenkomstVersie& versie = m_session.versie();
    m_titel->setText(tr("Zorgovereenkomst %1").arg(feiten.zorgovereenkomst.nummer));
    m_chip->setLook(overeenkomstChip(versie.status, m_services.kant()));
    m_chip->setToolTip(tr("Sinds %1").arg(OvereenkomstWoorden::moment(versie.statusSinds)));
    toonReden();
    m_vraag->toon(m_session, bh && m_services.mag(Handeling::ZorgovereenkomstOpstellen, feiten.zorgovereenkomst.budgethouder));
    m_signalen->toon(versie.status == S::Lopend || versie.status == S::Opgezegd ? feiten.zorgovereenkomst.id : ZorgovereenkomstId());
    m_spoor->toon(OvereenkomstWoorden::spoor(feiten, m_services.kant()));
    toonVersies();
    toonBlad();
    toonWijziging();
    const bool telt = versie.status == S::Gedeeld || versie.status == S::GetekendZorgverlener || versie.status == S::Afgekeurd;
    toonBevindingen(telt ? m_session.bevindingen() : std::vector<Bevinding>());
    toonKnoppen();
}

void Bekijken::toonReden()
{
    const ZorgovereenkomstVersie& versie = m_session.versie();
    QString tekst;
    if (versie.status == S::Afgekeurd)
        tekst = WijzigingWoorden::afkeuring(versie, m_session.feiten().verstrekkers);
    const QString reden = OvereenkomstWoorden::statusReden(versie);
    if (tekst.isEmpty() && !reden.isEmpty() && versie.status != S::AanvullingGevraagd)
        tekst = versie.status == S::Afgekeurd ? tr("Reden van de afwijzing: %1").arg(reden) : reden == versie.statusReden.trimmed() ? tr("Toelichting: %1").arg(reden) : reden;
    const QString loon = OvereenkomstWoorden::minimumloonOnderweg(m_session.feiten());
    if (!loon.isEmpty())
        tekst += (tekst.isEmpty() ? QString() : QStringLiteral("\n\n")) + loon;
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

std::vector<Bekijken::Knop> Bekijken::knoppen() const
{
    const ZorgovereenkomstVersie& versie = m_session.versie();
    const BudgethouderId budgethouder = m_session.feiten().zorgovereenkomst.budgethouder;
    std::vector<Knop> uit;
    const auto bied = [&](G gebeurtenis, ZorgovereenkomstActor actor, Handeling handeling, const QString& tekst, bool hoofd) {
        if (findOvergang(versie.status, gebeurtenis, actor) && m_services.mag(handeling, budgethouder))
            uit.push_back({gebeurtenis, tekst, hoofd});
    };
    using A = ZorgovereenkomstActor;
    if (m_services.zorgverlenerKant()) {
        if (versie.opgesteldDoor == Partijrol::Zorgverlener)
            bied(G::Intrekken, A::Zorgverlener, Handeling::ZorgovereenkomstOpstellen, tr("Voorstel intrekken"), false);
        bied(G::Terugsturen, A::Zorgverlener, Handeling::ZorgovereenkomstOpstellen, tr("Terugsturen met een vraag"), false);
        bied(G::OndertekenenZorgverlener, A::Zorgverlener, Handeling::ZorgovereenkomstOndertekenenZorgverlener, tr("Ondertekenen"), true);
    } else if (m_services.budgethouderKant()) {
        bied(G::Intrekken, A::Budgethouder, Handeling::ZorgovereenkomstOpstellen, tr("Intrekken"), false);
        bied(G::Wijzigen, A::Budgethouder, Handeling::ZorgovereenkomstOpstellen, tr("Toch wijzigen"), false);
        bied(G::Aanvullen, A::Budgethouder, Handeling::ZorgovereenkomstOpstellen, tr("Antwoord sturen"), true);
        bied(G::Herstellen, A::Budgethouder, Handeling::ZorgovereenkomstOpstellen, tr("Herstellen"), true);
        bied(G::OndertekenenBudgethouder, A::Budgethouder, Handeling::ZorgovereenkomstOndertekenenBudgethouder, tr("Ondertekenen"), true);
    }
    return uit;
}

void Bekijken::toonKnoppen()
{
    m_knoppen->removeWidget(m_uitleg);
    while (QLayoutItem* item = m_knoppen->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto* terugKnop = new QPushButton(tr("Sluiten"));
    connect(terugKnop, &QPushButton::clicked, this, &Bekijken::terug);
    m_knoppen->addWidget(terugKnop);
    auto* pdfKnop = new QPushButton(tr("Pdf…"));
    pdfKnop->setToolTip(tr("Opslaan als pdf (Ctrl+E)"));
    connect(pdfKnop, &QPushButton::clicked, this, &Bekijken::pdf);
    auto* drukKnop = new QPushButton(tr("Afdrukken…"));
    drukKnop->setToolTip(tr("Afdrukken op A4 (Ctrl+P)"));
    connect(drukKnop, &QPushButton::clicked, this, &Bekijken::afdrukken);
    for (QPushButton* knop : {pdfKnop, drukKnop}) {
        knop->setProperty("kind", QStringLiteral("row"));
        m_knoppen->addWidget(knop);
    }
    m_knoppen->addWidget(m_uitleg, 1);
    const std::vector<Knop> alle = knoppen();
    const S status = m_session.versie().status;
    const bool mijnBeurt = m_services.budgethouderKant() ? status == S::GetekendZorgverlener : m_services.zorgverlenerKant() && status == S::Gedeeld;
    const bool kanTekenen = std::any_of(alle.begin(), alle.end(), [](const Knop& k) { return k.gebeurtenis == G::OndertekenenBudgethouder || k.gebeurtenis == G::OndertekenenZorgverlener; });
    m_uitleg->setText(m_bezig ? tr("Wij sturen het door.")
                      : mijnBeurt && !kanTekenen ? tr("U kunt dit bekijken, maar niet tekenen. Vraag het recht om te ondertekenen aan bij de verstrekker.") : QString());
    voegDoenToe();
    for (const Knop& k : alle) {
        auto* knop = new QPushButton(k.tekst);
        if (k.hoofd)
            knop->setProperty("kind", QStringLiteral("main"));
        knop->setObjectName(code(k.gebeurtenis));
        knop->setEnabled(!m_bezig);
        connect(knop, &QPushButton::clicked, this, [this, g = k.gebeurtenis] { vraag(g); });
        m_knoppen->addWidget(knop);
    }
}

bool Bekijken::kanBeeindigen() const
{
    const std::optional<VersieInzicht>& stand = m_session.feiten().stand;
    const bool mag = stand && std::find(stand->mogelijk.begin(), stand->mogelijk.end(), G::Beeindigen) != stand->mogelijk.end();
    return mag && m_session.versie().inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst; // there notice is needed (W20)
}

void Bekijken::bewaarAntwoord()
{
    m_vraag->bewaar();
}

/// What begins something new, as far as it can be done now.
void Bekijken::voegDoenToe()
{
    if (kanBeeindigen() && !m_bezig) {
        auto* knop = new QPushButton(tr("Beëindigen…"));
        knop->setObjectName(QStringLiteral("beeindigen"));
        connect(knop, &QPushButton::clicked, this, &Bekijken::beeindigen);
        m_knoppen->addWidget(knop);
    }
    if (!m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_session.feiten().zorgovereenkomst.budgethouder) || m_bezig)
        return;
    const S status = m_session.versie().status;
    const bool partij = m_services.budgethouderKant() || m_services.zorgverlenerKant();
    if (m_services.zorgverlenerKant() && status == S::Gedeeld) {
        auto* aanpas = new QPushButton(tr("Aanpassen…"));
        aanpas->setObjectName(QStringLiteral("aanpassen"));
        connect(aanpas, &QPushButton::clicked, this, &Bekijken::aanpassen);
        m_knoppen->addWidget(aanpas);
    }
    const auto rijKnop = [this](const QString& tekst, const char* naam, void (Bekijken::*signaal)()) {
        auto* knop = new QPushButton(tekst);
        knop->setObjectName(QString::fromLatin1(naam));
        connect(knop, &QPushButton::clicked, this, signaal);
        m_knoppen->addWidget(knop);
    };
    const bool persoon = m_session.versie().inhoud.soort != ZorgovereenkomstSoort::Zorginstelling;
    if (m_services.budgethouderKant() && status == S::Lopend && persoon)
        rijKnop(tr("Ziekte of verlof…"), "verzuim", &Bekijken::verzuim);
    if (partij && status == S::Lopend)
        rijKnop(tr("Opzeggen…"), "opzeggen", &Bekijken::opzeggen);
    if (partij && (status == S::Lopend || status == S::Goedgekeurd)) {
        auto* wijzig = new KeyButton(m_theme, tr("Wijzigen…"), QKeySequence(Qt::Key_F2));
        wijzig->setObjectName(QStringLiteral("wijzigen"));
        connect(wijzig, &QPushButton::clicked, this, &Bekijken::wijzigen);
        m_knoppen->addWidget(wijzig);
    }
}

void Bekijken::setBezig(bool bezig)
{
    m_bezig = bezig;
    toonKnoppen();
}

bool Bekijken::begin(G gebeurtenis)
{
    const std::vector<Knop> alle = knoppen();
    if (m_bezig || std::none_of(alle.begin(), alle.end(), [gebeurtenis](const Knop& k) { return k.gebeurtenis == gebeurtenis; }))
        return false;
    vraag(gebeurtenis);
    return true;
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
