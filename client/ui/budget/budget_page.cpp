#include "client/ui/budget/budget_page.h"
#include "client/models/budget_jaar.h"
#include "client/models/clienten_namen.h"
#include "client/models/kijkkant.h"
#include "client/models/nl_tijd.h"
#include "client/models/overlijden.h"
#include "client/state/dossier_samen.h"
#include "client/ui/budget/budget_pages.h"
#include "client/ui/budget/budget_rijen.h"
#include "client/ui/budget/jaar_keuze.h"
#include "client/ui/budget/storting_dialoog.h"
#include "client/ui/budget/budgetten_page.h"
#include "client/ui/budget/verwachting_vak.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace pgb::ui {

Page* makeBudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
{
    if (address.budgethouder)
        return new BudgetPage(address, context, gateway, &geld);
    return new BudgettenPage(address, context, gateway);
}

Address stortAdres(BudgethouderId budgethouder, DeclaratieId voor)
{
    return {Section::Budgetten, budgethouder, voor ? QStringLiteral("storten/%1").arg(voor.waarde) : QStringLiteral("storten")};
}

Address budgetAdres(BudgethouderId budgethouder, int jaar) { return {Section::Budgetten, budgethouder, QStringLiteral("jaar/%1").arg(jaar)}; }

Address budgetAdres(BudgethouderId budgethouder, ToekenningId toekenning) { return {Section::Budgetten, budgethouder, QStringLiteral("van/%1").arg(toekenning.waarde)}; }

namespace {

Bedrag grootsteTekort(const std::vector<StortDoel>& doelen)
{
    return std::max_element(doelen.begin(), doelen.end(), [](const StortDoel& a, const StortDoel& b) { return a.tekort < b.tekort; })->tekort;
}

QString eersteWoord(const Address& address) { return address.wat.section(QLatin1Char('/'), 0, 0); }

bool vraagtStorten(const Address& address) { return eersteWoord(address) == QLatin1String("storten"); }

} // namespace

struct BudgetPage::Gegevens {
    Budgethouder budgethouder;
    std::vector<Toekenning> toekenningen; ///< of all years
    BudgetOverzicht budget;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> declaraties;
    std::vector<Zorgverlener> zorgverleners;
    std::vector<Storting> stortingen;
    std::shared_ptr<const ParameterTabel> parameters;
    int jaar = 0; ///< of `budget`
};

BudgetPage::BudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld)
    : m_context(context), m_gateway(gateway), m_address{address.section, address.budgethouder, {}}, m_naam(tr("Cliënt")), m_ondertitel(makeElided(tr("Wij halen het budget op."), LabelLook::Muted)),
      m_fout(new FoutBalk(context.theme)), m_plaats(nullptr),
      m_herlader(new Herlader(gateway, {QStringLiteral("budget"), QStringLiteral("toekenning"), QStringLiteral("declaratie"), QStringLiteral("zorgovereenkomst")}, [this] { laad(); }, this)), m_geld(geld),
      m_keuze(new JaarKeuze(*this, context.commands))
{
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    m_plaats = new QVBoxLayout(binnen);
    m_plaats->setContentsMargins(16, 12, 16, 16);
    m_plaats->setSpacing(12);
    auto* kop = new QHBoxLayout;
    kop->setSpacing(12);
    kop->addWidget(makeLabel(tr("Budget"), LabelLook::Title));
    kop->addWidget(m_ondertitel, 1);
    kop->addWidget(m_keuze);
    m_plaats->addLayout(kop);
    m_lijst = new QWidget;
    m_plaats->addWidget(m_lijst);
    m_plaats->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus); // its tables have the keys
    rol->setWidget(binnen);
    auto* buiten = new QVBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    buiten->setSpacing(0);
    buiten->addWidget(m_fout);
    buiten->addWidget(rol, 1);
    vraag(address);
    connect(m_fout, &FoutBalk::opnieuw, m_herlader, &Herlader::nu);
    connect(m_keuze, &JaarKeuze::gekozen, this, [this](int jaar) {
        m_jaar = jaar;
        m_herlader->nu();
    });
    if (magStorten())
        context.commands.add({QStringLiteral("budget.storten"), tr("Geld storten op het budget"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { stort(); },
                              [this] { return !m_tekorten.empty(); }, tr("bijstorten ideal tekort eigen geld")}, this);
    voegExportToe(*this, context);
}

bool BudgetPage::magStorten() const
{
    return m_geld && kijkkantVan(m_gateway.gebruiker().rol) == Kijkkant::Budgethouder && m_gateway.bevoegd().mag(Handeling::DeclaratieIndienen, m_address.budgethouder);
}

bool BudgetPage::opens(const Address& address) const
{
    return address.section == m_address.section && address.budgethouder == m_address.budgethouder && (address.wat.isEmpty() || vraagtStorten(address) || eersteWoord(address) == QLatin1String("jaar") || eersteWoord(address) == QLatin1String("van"));
}

void BudgetPage::openedAgain(const Address& address)
{
    vraag(address);
    if (!address.wat.isEmpty())
        m_herlader->nu(); // what falls short now, or another year
}

void BudgetPage::vraag(const Address& address)
{
    m_stort = vraagtStorten(address);
    const qint64 getal = address.wat.section(QLatin1Char('/'), 1).toLongLong();
    m_stortVoor = m_stort ? DeclaratieId{getal} : DeclaratieId();
    if (eersteWoord(address) == QLatin1String("jaar"))
        m_jaar = int(getal);
    m_jaarVan = eersteWoord(address) == QLatin1String("van") ? ToekenningId{getal} : ToekenningId();
}

void BudgetPage::kiesJaar(const Gegevens& gegevens)
{
    const int nu = m_gateway.vandaag().year();
    const std::vector<int> jaren = budgetJaren(gegevens.toekenningen);
    for (const Toekenning& t : gegevens.toekenningen) {
        if (t.id == m_jaarVan)
            m_jaar = jaarVan(t.periode, nu);
    }
    m_jaarVan = {};
    for (const Declaratie& d : gegevens.declaraties) {
        if (m_stort && d.id == m_stortVoor)
            m_jaar = d.periode.van.year();
    }
    if (std::find(jaren.begin(), jaren.end(), m_jaar) == jaren.end())
        m_jaar = beginJaar(jaren, nu);
    m_keuze->zet(jaren, m_jaar);
}

void BudgetPage::stort()
{
    const DeclaratieId voor = std::exchange(m_stortVoor, {});
    for (const Tekort& t : m_tekorten) {
        if (voor && std::any_of(t.doelen.begin(), t.doelen.end(), [voor](const StortDoel& doel) { return doel.declaratie == voor; }))
            return opWeg(t.toekenning, t.doelen, voor, nullptr);
    }
    const auto grootste = std::max_element(m_tekorten.begin(), m_tekorten.end(), [](const Tekort& a, const Tekort& b) {
        return a.bedrag != b.bedrag ? a.bedrag < b.bedrag : a.straks < b.straks;
    });
    if (grootste != m_tekorten.end())
        opWeg(grootste->toekenning, grootste->doelen, {}, nullptr);
}

std::vector<StortDoel> BudgetPage::stortDoelen(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const Gegevens& gegevens) const
{
    const Bedrag over = stand.empty() ? Bedrag{} : stand.front().beschikbaar().value_or(Bedrag{});
    const Taal taal = huidigeTaal();
    const Namen namen({}, gegevens.zorgverleners);
    const std::vector<const Declaratie*> wachtend = wachtendOpGeld(toekenning, gegevens.overeenkomsten, gegevens.declaraties);
    const Bedrag alles = std::max(wachtOpGeld(toekenning, gegevens.overeenkomsten, gegevens.declaraties) - over, Bedrag{});
    std::vector<StortDoel> doelen{{{}, tr("Het hele budget"), alles}};
    for (const Declaratie* d : wachtend) {
        const Bedrag vraagt = d->totaal - d->betaald;
        const QString wat = tr("%1 · %2 · vraagt nog %3").arg(periodeTekst(d->periode, taal), namen(d->zorgverlener), euroTekst(vraagt, taal));
        const std::vector<FunctieTekort> perFunctie = functieTekorten(toekenning, gegevens.budget.boekingen, *d);
        for (const FunctieTekort& f : perFunctie)
            doelen.push_back({d->id, tr("%1 · %2 · %3, %4 te weinig").arg(periodeTekst(d->periode, taal), namen(d->zorgverlener), functieTekst(f.functieCode), euroTekst(f.bedrag, taal)), f.bedrag, f.functieCode});
        if (!perFunctie.empty())
            continue;
        doelen.push_back({d->id, wat, std::max(vraagt - std::max(over, Bedrag{}), Bedrag{})});
    }
    for (const FunctieTekort& f : functieStanden(toekenning, stand)) {
        const QString functie = functieTekst(f.functieCode);
        doelen.push_back({{}, f.bedrag > Bedrag{} ? tr("%1, %2 te weinig").arg(functie, euroTekst(f.bedrag, taal)) : functie, f.bedrag, f.functieCode});
    }
    return doelen;
}

void BudgetPage::opWeg(const Toekenning& toekenning, std::vector<StortDoel> doelen, DeclaratieId voor, const Storting* storting)
{
    auto* dialoog = new StortingDialoog(m_address.budgethouder, toekenning, std::move(doelen), voor, *m_geld, this);
    if (storting)
        dialoog->ga(*storting);
    connect(dialoog, &StortingDialoog::veranderd, m_herlader, &Herlader::nu);
    dialoog->open();
}

void BudgetPage::toonStortingen(QVBoxLayout* kolom, const Toekenning& toekenning, const std::vector<StortDoel>& doelen, const Gegevens& gegevens)
{
    const Taal taal = huidigeTaal();
    for (const Storting& s : gegevens.stortingen) {
        if (s.toekenning != toekenning.id)
            continue;
        auto* rij = new QHBoxLayout;
        rij->setContentsMargins(12, 4, 12, 4);
        rij->setSpacing(8);
        QString zin = tr("Storting %1 · %2 · %3").arg(datumTekst(nlTijd(s.tijdstip).date(), taal), euroTekst(s.bedrag, taal), statusTekst(s.status));
        const auto doel = std::find_if(gegevens.declaraties.begin(), gegevens.declaraties.end(), [&s](const Declaratie& d) { return s.bestemming && d.id == s.bestemming; });
        if (!s.functieCode.isEmpty())
            zin += QStringLiteral(" · ") + functieTekst(s.functieCode);
        if (doel != gegevens.declaraties.end())
            zin += QStringLiteral(" · ") + tr("voor %1").arg(periodeTekst(doel->periode, taal));
        rij->addWidget(makeLabel(zin, s.status == StortingStatus::Betaald ? LabelLook::Plain : LabelLook::Muted), 1);
        if (magStorten() && s.status == StortingStatus::Gestart) {
            auto* verder = new QPushButton(tr("Verder met betalen"));
            verder->setProperty("kind", QStringLiteral("row"));
            connect(verder, &QPushButton::clicked, this, [this, toekenning, doelen, s] { opWeg(toekenning, doelen, s.bestemming, &s); });
            rij->addWidget(verder);
        }
        kolom->addLayout(rij);
    }
}

void BudgetPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) { problem ? gelezen(*nieuw, problem) : leesJaar(nieuw); });
    const BudgethouderId id = m_address.budgethouder;
    m_gateway.budgethouder(id, this, samen->in(nieuw->budgethouder));
    m_gateway.toekenningen(id, this, samen->in(nieuw->toekenningen));
    m_gateway.zorgovereenkomsten(id, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    m_gateway.declaraties({id}, this, samen->in(nieuw->declaraties));
    m_gateway.zorgverleners(this, samen->in(nieuw->zorgverleners));
    m_gateway.parameters(this, samen->in(nieuw->parameters));
    if (magStorten() || (m_geld && m_gateway.gebruiker().rol != Rol::Zorgverlener && m_gateway.gebruiker().rol != Rol::MedewerkerOrganisatie))
        m_geld->stortingen(id, this, samen->in(nieuw->stortingen));
}

/// The list has no lines; what waits for the budget of a function is read with them, for what that function falls short.
void BudgetPage::leesJaar(const std::shared_ptr<Gegevens>& nieuw)
{
    kiesJaar(*nieuw);
    nieuw->jaar = m_jaar;
    nieuw->overeenkomsten = totOverlijden(std::move(nieuw->overeenkomsten), nieuw->budgethouder.overlijdensdatum);
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) { gelezen(*nieuw, problem); });
    m_gateway.budget(m_address.budgethouder, m_jaar, this, samen->in(nieuw->budget));
    for (Declaratie& d : nieuw->declaraties) {
        if (magStorten() && wachtOpFunctie(d))
            m_gateway.declaratie(d.id, this, samen->in(d));
    }
}

void BudgetPage::gelezen(const Gegevens& nieuw, const std::optional<Problem>& problem)
{
    if (problem)
        m_fout->toon(*problem);
    else if (nieuw.jaar == m_jaar) // else another was chosen meanwhile, and is read next
        toon(nieuw);
    m_herlader->klaar();
}

void BudgetPage::toon(const Gegevens& gegevens)
{
    m_fout->toon(QString(), false);
    m_naam = volledigeNaam(gegevens.budgethouder.naam);
    m_ondertitel->setText(QStringLiteral("%1 · %2").arg(m_naam, QString::number(m_jaar)));
    const bool neem = !std::exchange(m_gelezen, true) || m_lijst->isAncestorOf(window()->focusWidget()); // what stood there goes
    auto* nieuw = new QWidget;
    auto* kolom = new QVBoxLayout(nieuw);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    delete m_plaats->replaceWidget(m_lijst, nieuw);
    m_lijst->deleteLater();
    m_lijst = nieuw;
    m_zinnen.clear();
    m_tekorten.clear();
    for (const ToekenningStand& stand : gegevens.budget.toekenningen)
        voegToe(stand, gegevens);
    if (gegevens.budget.toekenningen.empty())
        leeg();
    QMetaObject::invokeMethod(this, [this, neem] { naarWerk(neem); }, Qt::QueuedConnection); // once it is in view
    Q_EMIT described();
    if (std::exchange(m_stort, false) && magStorten())
        stort();
}

void BudgetPage::naarWerk(bool neem)
{
    auto* tabel = m_lijst->findChild<RowTable*>();
    const QWidget* nu = window()->focusWidget();
    const bool vrij = !nu || nu == this || nu->isAncestorOf(this) || (isAncestorOf(nu) && !(nu->focusPolicy() & Qt::TabFocus)); // a heading does nothing
    if (tabel && isVisible() && (neem || vrij))
        tabel->setFocus(Qt::OtherFocusReason);
}

void BudgetPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    naarWerk(false);
}

void BudgetPage::leeg()
{
    const bool invoeren = m_gateway.gebruiker().rol == Rol::MedewerkerVerstrekker;
    auto* niets = new EmptyState(m_context.theme, Drawing::Blad, tr("Er is nog geen toekenning."), invoeren ? tr("Toekenning invoeren") : QString());
    connect(niets, &EmptyState::actionTriggered, this, [this] { m_context.navigator.open({Section::Budgetten, m_address.budgethouder, QStringLiteral("toekenning/nieuw")}); });
    m_lijst->layout()->addWidget(niets);
}

void BudgetPage::voegToe(const ToekenningStand& stand, const Gegevens& gegevens)
{
    const Toekenning& t = stand.toekenning;
    const Taal taal = huidigeTaal();
    auto* pane = new Pane(m_context.theme, codeTekst(t.wet), QStringLiteral("office-chart-pie"));
    pane->setAside(tr("%1 tot en met %2 · nummer %3").arg(datumTekst(t.periode.van, taal), datumTekst(t.periode.tot, taal), t.toekenningsnummer));
    if (m_gateway.gebruiker().rol == Rol::MedewerkerVerstrekker && m_gateway.gebruiker().verstrekker == t.verstrekker) {
        auto* knop = new QPushButton(tr("Wijzigen"));
        knop->setProperty("kind", QStringLiteral("row"));
        connect(knop, &QPushButton::clicked, this, [this, id = t.id] {
            m_context.navigator.open({Section::Budgetten, m_address.budgethouder, QStringLiteral("toekenning/%1").arg(id.waarde)});
        });
        pane->addToTitle(knop);
    }
    auto* inhoud = new QWidget;
    auto* kolom = new QVBoxLayout(inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* model = new CellTable(niveauKolommen(stand.stand), inhoud);
    auto* tabel = new RowTable(m_context.theme);
    tabel->setModel(model);
    tabel->setStretchColumn(0);
    tabel->setGivingWay({3, metZiektecompensatie(stand.stand) ? 6 : 5});
    tabel->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tabel->setAccessibleName(tr("Budget %1").arg(codeTekst(t.wet)));
    model->setRows(niveauRijen(t, stand.stand));
    tabel->setFixedHeight(tabel->heightFor(model->rowCount()));
    kolom->addWidget(tabel);
    std::vector<StortDoel> doelen = stortDoelen(t, stand.stand, gegevens);
    if (!stand.stand.empty()) {
        auto bron = std::make_shared<VerwachtingBron>(VerwachtingBron{t, stand.stand.front(), gegevens.overeenkomsten, gegevens.declaraties,
                                                                      gegevens.zorgverleners, gegevens.parameters, m_gateway.vandaag()});
        auto* vak = new VerwachtingVak(m_context.theme, std::move(bron));
        if (const auto vraag = m_vragen.constFind(t.id.waarde); vraag != m_vragen.constEnd())
            vak->setWatAls(*vraag);
        connect(vak, &VerwachtingVak::watAlsVeranderd, this, [this, vak, id = t.id.waarde] { m_vragen.insert(id, vak->watAls()); });
        m_zinnen << vak->zin();
        kolom->addWidget(vak);
        const NiveauStand& totaal = stand.stand.front();
        const BudgetVerwachting verwachting = budgetVerwachting(t, totaal, gegevens.overeenkomsten, gegevens.declaraties, *gegevens.parameters);
        const bool komtTekort = verwachting.soort == BudgetVerwachting::Soort::Tekort;
        const Bedrag tekort = grootsteTekort(doelen);
        if (komtTekort && tekort == Bedrag{}) // nothing is short yet
            doelen.front() = {{}, tr("Het hele budget, straks %1 te weinig").arg(euroTekst(verwachting.bedrag, huidigeTaal())), verwachting.bedrag};
        if (magStorten() && vraagtStorting(t, stand.stand, gegevens.budget.boekingen, gegevens.overeenkomsten, gegevens.declaraties, *gegevens.parameters)) {
            m_tekorten.push_back({t, tekort, komtTekort ? verwachting.bedrag : Bedrag{}, doelen});
            auto* knop = new QPushButton(tr("Geld storten…"));
            knop->setObjectName(QStringLiteral("storten"));
            knop->setProperty("kind", QStringLiteral("row"));
            connect(knop, &QPushButton::clicked, this, [this, t, doelen] { opWeg(t, doelen, {}, nullptr); });
            pane->addToTitle(knop);
        }
    }
    toonStortingen(kolom, t, doelen, gegevens);
    pane->setContent(inhoud);
    m_lijst->layout()->addWidget(pane);
}

} // namespace pgb::ui
