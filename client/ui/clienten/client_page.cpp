#include "client/ui/clienten/client_page.h"
#include "client/models/budget_jaar.h"
#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/models/nl_tijd.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/models/overlijden.h"
#include "client/state/dossier_samen.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/budget/budget_rijen.h"
#include "client/ui/declaratie/declaratie_chip.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/toekenning/blokkade.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace pgb::ui {
namespace {
constexpr size_t declaratiesShown = 12;
constexpr int sideBySideFrom = 860;
}

struct ClientPage::Gegevens {
    Budgethouder budgethouder;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Zorgverlener> zorgverleners;
    std::vector<Declaratie> declaraties;
    std::vector<Toekenning> toekenningen; ///< of all years
    BudgetOverzicht budget;
    int jaar = 0;
    std::shared_ptr<const ParameterTabel> parameters;
};

ClientPage::ClientPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : m_context(context), m_gateway(gateway), m_address(address), m_naam(tr("Cliënt")), m_kop(makeLabel({}, LabelLook::Title)), m_gegevens(makeLink(tr("Gegevens wijzigen"))),
      m_vertegenwoordigers(makeLink(tr("Vertegenwoordigers"))), m_blokkades(makeLink(tr("Blokkades"))), m_toestemmingen(makeLink(tr("Toestemmingen"))),
      m_ondertitel(makeElided(tr("Wij halen het overzicht op."), LabelLook::Muted)), m_fout(new FoutBalk(context.theme)), m_kopRij(new QBoxLayout(QBoxLayout::LeftToRight)), m_raster(new QGridLayout),
      m_herlader(new Herlader(gateway, {QStringLiteral("zorgovereenkomst"), QStringLiteral("declaratie"), QStringLiteral("budget"), QStringLiteral("toekenning"), QStringLiteral("budgethouder")}, [this] { laad(); }, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_fout);
    auto* binnen = new QVBoxLayout;
    binnen->setContentsMargins(16, 12, 16, 16);
    binnen->setSpacing(12);
    binnen->addLayout(maakKop());
    m_raster->setSpacing(16);
    binnen->addLayout(m_raster, 1);
    kolom->addLayout(binnen, 1);
    const BudgethouderId wie = address.budgethouder;
    const bool opstellen = kijkkantVan(gateway.gebruiker().rol) == Kijkkant::Budgethouder && gateway.bevoegd().mag(Handeling::ZorgovereenkomstOpstellen, wie);
    maakBlok(0, tr("Overeenkomsten"), QStringLiteral("document-edit"), {{tr("Zorgverlener")}, {tr("Soort")}, {tr("Status")}, {tr("Loopt tot"), true}, {QString()}}, 1,
             tr("Er is nog geen overeenkomst."), opstellen ? tr("Overeenkomst opstellen") : QString(), {Section::Overeenkomsten, wie, {}});
    maakBlok(1, tr("Declaraties"), QStringLiteral("table"), {{tr("Maand")}, {tr("Zorgverlener")}, {tr("Bedrag"), true}, {tr("Status")}}, 1,
             tr("Er is nog geen declaratie."), magInvullen() ? tr("Uren invullen") : QString(), {Section::Declaraties, wie, {}});
    maakBlok(2, tr("Budget"), QStringLiteral("office-chart-pie"), {{tr("Wet")}, {tr("Betaald, gepland")}, {tr("Over"), true}}, 0,
             tr("Er is nog geen toekenning."), QString(), {Section::Budgetten, wie, {}});
    schik();
    // The agreements take what they need, up to six; the rest of the page is for what comes every month.
    dressed(context.theme, this, [this] { pasHoogte(); });
    m_raster->setRowStretch(1, 1);
    toonBlokken(true);
    connect(m_fout, &FoutBalk::opnieuw, m_herlader, &Herlader::nu);
    connect(m_gegevens, &QPushButton::clicked, this, &ClientPage::wijzigGegevens);
    maakOpdrachten();
}

bool ClientPage::magInvullen() const
{
    return vultUrenIn(m_gateway.bevoegd(), m_address.budgethouder);
}

void ClientPage::maakBlok(int at, const QString& titel, const QString& icoon, std::vector<CellColumn> kolommen, int rek, const QString& leeg, const QString& leegActie,
                          const Address& naar)
{
    Blok& blok = m_blokken[at];
    blok.pane = new Pane(m_context.theme, titel, icoon);
    blok.model = new CellTable(std::move(kolommen), this);
    blok.tabel = new RowTable(m_context.theme);
    blok.tabel->setModel(blok.model);
    blok.tabel->setStretchColumn(rek);
    blok.tabel->setSpaceOpens(true);
    blok.tabel->setAccessibleName(titel);
    blok.stapel = new QStackedWidget;
    blok.stapel->addWidget(new QWidget);
    blok.stapel->addWidget(blok.tabel);
    auto* niets = new EmptyState(m_context.theme, Drawing::Blad, leeg, leegActie);
    blok.stapel->addWidget(niets);
    blok.pane->setContent(blok.stapel);
    connect(niets, &EmptyState::actionTriggered, this, [this, naar] {
        if (naar.section == Section::Declaraties)
            m_invullen();
        else
            m_context.navigator.open(nieuweOvereenkomstAdres(naar.budgethouder));
    });
    connect(blok.pane, &Pane::footerClicked, this, [this, naar] { m_context.navigator.open(naar); });
    // The address is copied: opening may rebuild this page.
    connect(blok.tabel, &RowTable::opened, this, [this, at](int row) {
        if (size_t(row) < m_blokken[at].enter.size())
            m_context.navigator.open(Address(m_blokken[at].enter[size_t(row)]));
    });
    connect(blok.tabel, &RowTable::actionTriggered, this, [this, at](int row) {
        if (size_t(row) < m_blokken[at].actie.size())
            m_context.navigator.open(Address(m_blokken[at].actie[size_t(row)]));
    });
}

void ClientPage::toonBlokken(bool toon)
{
    for (int i = 0; i < 3; ++i)
        m_blokken[i].pane->setVisible(toon && (i < 2 || zietBudget()));
}

bool ClientPage::zietBudget() const
{
    const Rol rol = m_gateway.gebruiker().rol;
    return rol != Rol::Zorgverlener && rol != Rol::MedewerkerOrganisatie && rol != Rol::Beheerder;
}

void ClientPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const BudgethouderId id = m_address.budgethouder;
    const auto klaar = [this, nieuw](const std::optional<Problem>& problem) {
        if (problem) {
            m_fout->toon(*problem);
            if (m_kop->text().isEmpty()) {
                // Nobody is fetching it any more, and blocks without words would say nothing.
                m_ondertitel->setText(tr("Wij kunnen dit overzicht nu niet ophalen."));
                toonBlokken(false);
            }
        } else
            toon(*nieuw);
        m_herlader->klaar();
    };
    const auto samen = Samen::maak([this, nieuw, id, klaar](const std::optional<Problem>& problem) {
        if (problem || !zietBudget())
            return klaar(problem);
        nieuw->jaar = beginJaar(budgetJaren(nieuw->toekenningen), m_gateway.vandaag().year());
        m_gateway.budget(id, nieuw->jaar, this, Samen::maak(klaar)->in(nieuw->budget));
    });
    m_gateway.budgethouder(id, this, samen->in(nieuw->budgethouder));
    m_gateway.zorgovereenkomsten(id, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    m_gateway.zorgverleners(this, samen->in(nieuw->zorgverleners));
    m_gateway.declaraties({id}, this, samen->in(nieuw->declaraties));
    m_gateway.parameters(this, samen->in(nieuw->parameters));
    if (zietBudget())
        m_gateway.toekenningen(id, this, samen->in(nieuw->toekenningen));
}

void ClientPage::toon(const Gegevens& gegevens)
{
    m_fout->toon(QString(), false);
    toonBlokken(true);
    const Budgethouder& b = gegevens.budgethouder;
    m_budgethouder = b;
    m_gegevens->setEnabled(true);
    m_toekenning = {};
    for (const ToekenningStand& stand : gegevens.budget.toekenningen) {
        if (stand.toekenning.verstrekker == m_gateway.gebruiker().verstrekker)
            m_toekenning = stand.toekenning.id;
    }
    m_vertegenwoordigers->setEnabled(bool(m_toekenning));
    m_naam = volledigeNaam(b.naam);
    m_kop->setText(m_naam);
    QStringList delen;
    if (b.geboortedatum.isValid())
        delen << tr("geboren %1").arg(datumTekst(b.geboortedatum, huidigeTaal()));
    if (b.overlijdensdatum)
        delen << tr("overleden op %1").arg(datumTekst(*b.overlijdensdatum, huidigeTaal()));
    if (!b.klantnummer.isEmpty())
        delen << tr("klantnummer %1").arg(b.klantnummer);
    if (!b.profielnummer.isEmpty())
        delen << tr("profielnummer %1").arg(b.profielnummer);
    if (!b.woonadres.woonplaats.isEmpty())
        delen << b.woonadres.woonplaats;
    m_ondertitel->setText(delen.join(QStringLiteral(" · ")));
    vulOvereenkomsten(gegevens);
    vulDeclaraties(gegevens);
    vulBudget(gegevens);
    Q_EMIT described();
}

void ClientPage::schik()
{
    for (const Blok& blok : m_blokken)
        m_raster->removeWidget(blok.pane);
    m_raster->addWidget(m_blokken[0].pane, 0, 0, 1, 2);
    m_raster->addWidget(m_blokken[1].pane, 1, 0, 1, m_onderElkaar ? 2 : 1);
    m_raster->addWidget(m_blokken[2].pane, m_onderElkaar ? 2 : 1, m_onderElkaar ? 0 : 1, 1, m_onderElkaar ? 2 : 1);
    m_kopRij->setDirection(m_onderElkaar ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_raster->setColumnStretch(0, 3);
    m_raster->setColumnStretch(1, 2);
}

void ClientPage::fold(int room)
{
    const bool onderElkaar = room < m_context.theme.px(sideBySideFrom);
    if (onderElkaar == m_onderElkaar)
        return;
    m_onderElkaar = onderElkaar;
    schik();
}

void ClientPage::pasHoogte()
{
    const Blok& blok = m_blokken[0];
    const int rijen = blok.model->rowCount();
    blok.stapel->setFixedHeight(rijen > 0 ? blok.tabel->heightFor(std::min(rijen, 6)) : m_context.theme.px(160));
    m_blokken[1].tabel->setMinimumHeight(m_blokken[1].tabel->heightFor(5));
    m_blokken[2].tabel->setMinimumHeight(m_blokken[2].tabel->heightFor(2));
}

void ClientPage::vul(int at, std::vector<CellRow> rijen)
{
    Blok& blok = m_blokken[at];
    const int huidig = blok.tabel->currentIndex().row();
    const int aantal = int(rijen.size());
    blok.model->setRows(std::move(rijen));
    blok.stapel->setCurrentIndex(aantal > 0 ? 1 : 2);
    blok.pane->setCount(at == 2 ? -1 : aantal);
    if (at == 0)
        pasHoogte();
    if (aantal > 0)
        blok.tabel->setCurrentIndex(blok.model->index(std::clamp(huidig, 0, aantal - 1), 0));
    if (at == 0 && huidig < 0 && aantal > 0 && isVisible())
        blok.tabel->setFocus();
}

void ClientPage::vulOvereenkomsten(const Gegevens& gegevens)
{
    const Namen namen({}, gegevens.zorgverleners);
    const Bevoegd& lezer = m_gateway.bevoegd();
    Blok& blok = m_blokken[0];
    blok.enter.clear();
    blok.actie.clear();
    std::vector<CellRow> rijen;
    const std::optional<QDate>& overleden = gegevens.budgethouder.overlijdensdatum;
    std::vector<Zorgovereenkomst> overeenkomsten = totOverlijden(gegevens.overeenkomsten, overleden);
    lopendeEerst(overeenkomsten, m_gateway.vandaag());
    for (const Zorgovereenkomst& z : overeenkomsten) {
        const ZorgovereenkomstVersie* versie = versieNu(z, m_gateway.vandaag());
        if (!versie)
            continue;
        const bool declareerbaar = magInvullen() && vraagtUren(z, gegevens.declaraties, *gegevens.parameters, m_gateway.vandaag());
        const Periode periode = declaratieNu(z, gegevens.declaraties, *gegevens.parameters, m_gateway.vandaag());
        const QString actie = declareerbaar && !(overleden && periode.van > *overleden) ? tr("Declaratie %1").arg(RoosterTekst::periodeNaam(periode)) : QString();
        const QDate einde = geldt(versie->status) ? uiterlijkeDag(z) : laatsteDag(*versie);
        const ZorgovereenkomstVersie* straks = geldt(versie->status) ? laatsteGeldende(z) : nullptr;
        QString tot = einde.isValid() ? dateShort(einde) : tr("onbepaald");
        if (straks && straks->volgnummer != versie->volgnummer && straks->inhoud.ingangsdatum > m_gateway.vandaag())
            tot = tr("%1, wijziging vanaf %2").arg(tot, dateShort(straks->inhoud.ingangsdatum));
        const ChipLook chip = overeenkomstChip(*versie, kijkkantVan(lezer, *versie, m_address.budgethouder));
        const auto wie = std::find_if(gegevens.zorgverleners.begin(), gegevens.zorgverleners.end(), [&z](const Zorgverlener& zorgverlener) { return zorgverlener.id == z.zorgverlener; });
        rijen.push_back({{.text = namen(z.zorgverlener), .bold = true},
                         {.text = OvereenkomstWoorden::soort(*versie, wie == gegevens.zorgverleners.end() ? std::nullopt : std::optional(wie->soort))},
                         {.text = chip.text, .spoken = tr("%1, sinds %2").arg(chip.text, datumTekst(nlTijd(versie->statusSinds).date(), huidigeTaal())), .chip = chip},
                         {.text = tot, .tone = einde.isValid() ? Role::Text : Role::Muted},
                         {.text = actie, .action = true}});
        blok.enter.push_back({Section::Overeenkomsten, m_address.budgethouder, QStringLiteral("overeenkomst/%1").arg(z.id.waarde)});
        blok.actie.push_back(adresVan(DeclaratieAdres{m_address.budgethouder, z.id, periode.van}));
    }
    vul(0, std::move(rijen));
}

void ClientPage::vulDeclaraties(const Gegevens& gegevens)
{
    const Namen namen({}, gegevens.zorgverleners);
    Blok& blok = m_blokken[1];
    blok.enter.clear();
    std::vector<const Declaratie*> nieuwste;
    for (const Declaratie& d : gegevens.declaraties)
        nieuwste.push_back(&d);
    std::stable_sort(nieuwste.begin(), nieuwste.end(), [](const Declaratie* a, const Declaratie* b) { return a->periode.van > b->periode.van; });
    blok.pane->setFooter(nieuwste.empty() ? QString() : nieuwste.size() > declaratiesShown ? tr("Toon alle %1").arg(nieuwste.size()) : tr("Naar de declaraties"));
    if (nieuwste.size() > declaratiesShown)
        nieuwste.resize(declaratiesShown);
    std::vector<CellRow> rijen;
    for (const Declaratie* d : nieuwste) {
        rijen.push_back({{.text = periodeTekst(d->periode, huidigeTaal())}, {.text = namen(d->zorgverlener)}, {.text = euroTekst(d->totaal, huidigeTaal())}, declaratieCel(*d, huidigeTaal())});
        blok.enter.push_back({Section::Declaraties, m_address.budgethouder, QStringLiteral("declaratie/%1").arg(d->id.waarde)});
    }
    vul(1, std::move(rijen));
    blok.pane->setCount(int(gegevens.declaraties.size()));
}

void ClientPage::vulBudget(const Gegevens& gegevens)
{
    Blok& blok = m_blokken[2];
    blok.enter.clear();
    std::vector<CellRow> rijen;
    for (const ToekenningStand& t : gegevens.budget.toekenningen) {
        if (t.stand.empty())
            continue;
        const NiveauStand& stand = t.stand.front();
        const std::optional<Bedrag> over = stand.beschikbaar();
        Cell balk{.text = tr("geen totaalbedrag"), .tone = Role::Muted};
        if (stand.bedrag)
            balk = {.spoken = budgetWoorden(stand), .budget = budgetDelen(stand)};
        rijen.push_back({{.text = codeTekst(t.toekenning.wet), .bold = true}, balk, {.text = over ? euroTekst(*over, huidigeTaal()) : QString()}});
        blok.enter.push_back(budgetAdres(m_address.budgethouder, t.toekenning.id));
    }
    blok.pane->setAside(QString::number(gegevens.jaar));
    blok.pane->setFooter(rijen.empty() ? QString() : tr("Toon alle niveaus"));
    vul(2, std::move(rijen));
}

std::vector<QWidget*> ClientPage::panes()
{
    return {m_blokken[0].pane, m_blokken[1].pane, m_blokken[2].pane};
}

std::vector<KeyHint> ClientPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_F6), tr("volgend blok")}, {QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::Key_Space), tr("actie van de rij, of bekijken")}};
}

void ClientPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_blokken[0].tabel->setFocus();
}

} // namespace pgb::ui
