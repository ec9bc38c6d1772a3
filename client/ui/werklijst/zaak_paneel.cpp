#include "client/ui/werklijst/zaak_paneel.h"
#include "client/models/wijziging_woorden.h"
#include "client/ui/overeenkomst/bijlage_lijst.h"
#include "client/ui/theme/theme.h"
#include "client/ui/werklijst/zaak_spoor.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "client/ui/widgets/finding_row.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/icon_mark.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/status_chip.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QBoxLayout>
#include <QLabel>

namespace pgb::ui {
namespace {

constexpr int sideBySideFrom = 640;

/// Icon, bold words and a muted line, as the checks and the papers have them.
QWidget* regel(const Theme& theme, const QString& icoon, Role rol, const QString& tekst, const QString& bij, bool vet)
{
    auto* vak = new QWidget;
    auto* rij = new QHBoxLayout(vak);
    rij->setContentsMargins(12, 6, 12, 6);
    rij->setSpacing(12);
    rij->addWidget(new IconMark(theme, icoon, rol, 18), 0, Qt::AlignTop);
    auto* woorden = new QVBoxLayout;
    woorden->setSpacing(0);
    woorden->addWidget(makeLabel(tekst, vet ? LabelLook::Bold : LabelLook::Plain, true));
    if (!bij.isEmpty())
        woorden->addWidget(makeLabel(bij, LabelLook::Muted, true));
    rij->addLayout(woorden, 1);
    return vak;
}

/// A column that is filled anew for each case.
QWidget* maakLijst()
{
    auto* lijst = new QWidget;
    auto* kolom = new QVBoxLayout(lijst);
    kolom->setContentsMargins(0, 6, 0, 6);
    kolom->setSpacing(0);
    return lijst;
}

void maakLeeg(QWidget* lijst)
{
    while (QLayoutItem* item = lijst->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ZaakPaneel::ZaakPaneel(const PageContext& context, const Gebruiker& gebruiker, ZorgovereenkomstGateway* overeenkomsten, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_gebruiker(gebruiker), m_inhoud(new QWidget), m_titel(makeElided({}, LabelLook::Title)),
      m_chip(new StatusChip(context.theme)), m_termijn(makeLabel({}, LabelLook::Muted)), m_onder(makeLabel({}, LabelLook::Muted, true)),
      m_spoor(new ZaakZaakSpoor(context.theme)), m_verschil(new VerschilBlok(context.theme)), m_controles(new Pane(context.theme, tr("Controles"))),
      m_controleLijst(maakLijst()), m_stukken(new Pane(context.theme, tr("Dossier"))), m_stukkenLijst(maakLijst()), m_naast(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_daarna(makeLabel({}, LabelLook::Muted, true)), m_leeg(makeLabel({}, LabelLook::Muted, true))
{
    setWidgetResizable(true);
    setAccessibleName(tr("De zaak"));
    auto* buiten = new QWidget;
    buiten->setObjectName(QStringLiteral("page"));
    auto* stapel = new QVBoxLayout(buiten);
    stapel->setContentsMargins(16, 12, 16, 16);
    stapel->addWidget(m_leeg);
    stapel->addWidget(m_inhoud);
    stapel->addStretch(1);
    auto* kolom = new QVBoxLayout(m_inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(12);
    auto* kop = new QHBoxLayout;
    kop->setSpacing(12);
    kop->addWidget(m_titel);
    kop->addWidget(m_chip);
    kop->addStretch(1);
    kop->addWidget(m_termijn);
    kolom->addLayout(kop);
    kolom->addWidget(m_onder);
    kolom->addWidget(m_spoor);
    kolom->addWidget(m_verschil);
    m_naast->setSpacing(16);
    m_naast->addWidget(m_controles, 1, Qt::AlignTop);
    m_naast->addWidget(m_stukken, 1, Qt::AlignTop);
    kolom->addLayout(m_naast);
    kolom->addWidget(m_daarna);
    setWidget(buiten);
    m_controles->setContent(m_controleLijst);
    auto* stukken = new QWidget;
    auto* onder = new QVBoxLayout(stukken);
    onder->setContentsMargins(0, 0, 0, 0);
    onder->setSpacing(0);
    onder->addWidget(m_stukkenLijst);
    if (overeenkomsten) {
        m_bijlagen = new BijlageLijst(*overeenkomsten);
        m_bijlagen->setContentsMargins(12, 0, 12, 12);
        onder->addWidget(m_bijlagen);
    }
    m_stukken->setContent(stukken);
    leeg({});
}

void ZaakPaneel::leeg(const QString& zin)
{
    m_rood = false;
    m_inhoud->hide();
    m_leeg->setText(zin);
    m_leeg->show();
}

void ZaakPaneel::toonKop(const WerkZaak& zaak, const BeoordeelZaak& inhoud)
{
    const ZorgovereenkomstFeiten& feiten = inhoud.feiten;
    m_titel->setText((vorigeVersie(feiten.zorgovereenkomst, feiten.versie.volgnummer) ? tr("Wijziging overeenkomst · %1") : tr("Nieuwe overeenkomst · %1")).arg(zaak.naam));
    const bool vraag = feiten.versie.status == ZorgovereenkomstStatus::AanvullingGevraagd;
    m_chip->setLook(vraag ? ChipLook{QStringLiteral("mark-question"), tr("Vraag staat uit"), Role::Attention} : ChipLook{QStringLiteral("mark-clock"), tr("Wacht op u"), Role::Waits});
    m_chip->setToolTip(statusTekst(feiten.versie.status));
    const int dagen = werkdagenTot(feiten.vandaag, zaak.taak.normdatum);
    m_termijn->setText(vraag ? tr("de klok staat stil") : dagen < 0 ? tr("! %1 werkdagen te laat").arg(-dagen) : dagen == 0 ? tr("laatste werkdag") : dagen == 1 ? tr("nog 1 werkdag") : tr("nog %1 werkdagen").arg(dagen));
    QStringList delen;
    if (feiten.zorgverlener) {
        delen << feiten.zorgverlener->naam;
        if (feiten.zorgverlener->kvkNummer)
            delen << tr("KvK %1").arg(feiten.zorgverlener->kvkNummer->tekst());
    }
    if (feiten.toekenningen) {
        for (const Toekenning& t : *feiten.toekenningen) {
            const auto& gekozen = feiten.versie.inhoud.toekenningen;
            if (std::find(gekozen.begin(), gekozen.end(), t.id) != gekozen.end() && !delen.contains(codeTekst(t.wet)))
                delen << codeTekst(t.wet);
        }
    }
    delen << codeTekst(feiten.versie.inhoud.soort) << tr("overeenkomst %1").arg(feiten.zorgovereenkomst.nummer);
    m_onder->setText(delen.join(QStringLiteral(" · ")));
}

void ZaakPaneel::toonControles(const Rapport& rapport, const ZorgovereenkomstFeiten& feiten)
{
    const ControleOverzicht overzicht = controleOverzicht(rapport, feiten.parameters, feiten.versie.inhoud.ingangsdatum);
    m_rood = overzicht.fout > 0;
    const QString tellers = tr("%1 goed · %2 let op · %3 fout").arg(overzicht.goed).arg(overzicht.letOp).arg(overzicht.fout);
    m_controles->setAside(tellers);
    QWidget* lijst = m_controleLijst;
    maakLeeg(lijst);
    for (const ControleRegel& punt : overzicht.punten) {
        QWidget* rij = regel(m_context.theme, findingIcon(*punt.ernst), findingRole(*punt.ernst), punt.tekst, {}, false);
        rij->setToolTip(punt.id);
        lijst->layout()->addWidget(rij);
    }
    if (overzicht.onbekend > 0)
        lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("mark-question"), Role::Muted,
                                         overzicht.onbekend == 1 ? tr("1 controle kan hier niet: daarvoor ziet u te weinig. De server deed haar bij het ondertekenen.")
                                                                 : tr("%1 controles kunnen hier niet: daarvoor ziet u te weinig. De server deed ze bij het ondertekenen.").arg(overzicht.onbekend), {}, false));
    if (overzicht.punten.empty() && overzicht.onbekend == 0)
        lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("mark-check"), Role::Good, tr("Alle controles zijn goed."), {}, false));
}

void ZaakPaneel::toonStukken(const ZorgovereenkomstVersie& versie, const Zorgovereenkomst& overeenkomst)
{
    QWidget* lijst = m_stukkenLijst;
    maakLeeg(lijst);
    const Taal taal = huidigeTaal();
    for (const Werkafspraak& w : versie.inhoud.werkafspraken) {
        if (!w.zorgbeschrijving.isEmpty())
            lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("document-preview"), Role::Muted, tr("Zorgbeschrijving %1").arg(functieTekst(w.functieCode)), w.zorgbeschrijving, false));
    }
    for (const Aanvullingsvraag& v : versie.vragen) {
        if (v.tekst.isEmpty())
            continue; // of another house
        const QString antwoord = v.beantwoordOp.isValid() ? tr("Antwoord: %1").arg(v.antwoord) : tr("Nog geen antwoord. De klok staat stil.");
        lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("mark-question"), Role::Muted, tr("Vraag op %1: %2").arg(datumTekst(v.sinds.date(), taal), v.tekst), antwoord, false));
    }
    for (const Handtekening& h : versie.handtekeningen) {
        const QString hoe = h.niveau == Inlogniveau::Wachtwoord ? tr("met wachtwoord") : h.niveau == Inlogniveau::TweeFactoren ? tr("met extra code") : tr("met certificaat");
        lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("document-sign"), Role::Muted, tr("Handtekening van %1").arg(h.naam),
                                         tr("%1 · %2 · %3").arg(codeTekst(h.partij), datumTekst(h.tijdstip.date(), taal), hoe), false));
    }
    for (const ZorgovereenkomstVersie& andere : overeenkomst.versies) {
        if (andere.volgnummer != versie.volgnummer)
            lijst->layout()->addWidget(regel(m_context.theme, QStringLiteral("document-edit"), Role::Muted, tr("Versie %1").arg(andere.volgnummer),
                                             tr("%1 · vanaf %2").arg(statusTekst(andere.status), datumTekst(andere.inhoud.ingangsdatum, taal)), false));
    }
    if (m_bijlagen)
        m_bijlagen->toon(overeenkomst.id, versie.inhoud);
    m_stukken->setVisible(lijst->layout()->count() > 0);
}

QString ZaakPaneel::welkeVraag(const ZorgovereenkomstFeiten& feiten) const
{
    const Aanvullingsvraag* vraag = openVraag(feiten.versie);
    if (!vraag)
        return tr("de vraag");
    Deelbeoordeling deel;
    deel.soort = vraag->soort;
    deel.verstrekker = vraag->verstrekker;
    return isEigen(deel) ? tr("uw vraag") : tr("de vraag van %1").arg(WijzigingWoorden::goedkeurders({{vraag->soort, vraag->verstrekker, vraag->wet}}, feiten.verstrekkers));
}

QString ZaakPaneel::wachtOp(const ZorgovereenkomstFeiten& feiten) const
{
    if (feiten.versie.status != ZorgovereenkomstStatus::AanvullingGevraagd)
        return {};
    const QString vraag = welkeVraag(feiten);
    return tr("%1 staat uit en de klok staat stil. Na het antwoord kunt u beslissen.").arg(metHoofdletter(vraag));
}

QString ZaakPaneel::daarna(const ZorgovereenkomstFeiten& feiten) const
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    const auto open = std::count_if(versie.beoordelingen.begin(), versie.beoordelingen.end(), [](const Deelbeoordeling& d) { return d.status == DeelbeoordelingStatus::Open; });
    const QString dag = datumTekst(versie.inhoud.ingangsdatum, huidigeTaal());
    if (versie.status == ZorgovereenkomstStatus::AanvullingGevraagd)
        return tr("Eerst antwoordt de budgethouder op %1. Daarna kunt u weer beslissen.").arg(welkeVraag(feiten));
    return open > 1 ? tr("Na goedkeuren beslist de andere beoordelaar. Daarna geldt de overeenkomst vanaf %1.").arg(dag)
                    : tr("Na goedkeuren geldt de overeenkomst vanaf %1. Beide partijen krijgen bericht.").arg(dag);
}

bool ZaakPaneel::isEigen(const Deelbeoordeling& deel) const
{
    return deel.soort == DeelbeoordelingSoort::SvbArbeidsrecht ? m_gebruiker.rol == Rol::Svb
                                                               : m_gebruiker.rol == Rol::MedewerkerVerstrekker && m_gebruiker.verstrekker == deel.verstrekker;
}

bool ZaakPaneel::isVanMij(const FieldPath& pad, const ZorgovereenkomstFeiten& feiten) const
{
    const auto& delen = feiten.versie.beoordelingen;
    return std::any_of(delen.begin(), delen.end(), [&](const Deelbeoordeling& deel) { return isEigen(deel) && isVanDeel(pad, feiten.versie.inhoud, deel, feiten.verstrekkers); });
}

void ZaakPaneel::toon(const WerkZaak& zaak, const BeoordeelZaak& inhoud, const std::function<QString(VerstrekkerId)>& verstrekker)
{
    const ZorgovereenkomstFeiten& feiten = inhoud.feiten;
    const Rapport rapport = evaluate(feiten);
    m_bevindingen = rapport.bevindingen;
    setUpdatesEnabled(false);
    toonKop(zaak, inhoud);
    m_spoor->setStappen(versieSpoor(feiten.versie, verstrekker, [this](const Deelbeoordeling& deel) { return isEigen(deel); }));
    const ZorgovereenkomstVersie* vorige = vorigeVersie(feiten.zorgovereenkomst, feiten.versie.volgnummer);
    const bool herstel = !vorige && feiten.stand && feiten.stand->gedeeld; // of a repair: what was rejected
    const ZorgovereenkomstInhoud was = vorige ? vorige->inhoud : herstel ? *feiten.stand->gedeeld : ZorgovereenkomstInhoud{};
    m_verschil->toon(inhoudVerschillen(was, feiten.versie.inhoud, budgetnaam(feiten)), vorige || herstel, rapport.bevindingen);
    toonControles(rapport, feiten);
    toonStukken(feiten.versie, feiten.zorgovereenkomst);
    m_daarna->setText(isKijktaak(zaak.taak.soort) ? kijkZin() : daarna(feiten));
    m_leeg->hide();
    m_inhoud->show();
    setUpdatesEnabled(true);
}

void ZaakPaneel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_naast->setDirection(viewport()->width() < m_context.theme.px(sideBySideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace pgb::ui
