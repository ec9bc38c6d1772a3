#include "client/ui/declaratie/declaratie_page.h"
#include "client/models/declaratie_regel_tabel.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/declaratie_periode.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_bediening.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/total_box.h"
#include "shared/base/ascii.h"
#include "shared/domain/overzicht/oplossing.h"
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace pgb::ui {

Address adresVan(const DeclaratieAdres& adres)
{
    const QString een = adres.declaratie ? QLatin1Char('/') + QString::number(adres.declaratie.waarde) : QString();
    return {Section::Declaraties, adres.budgethouder,
            QStringLiteral("maand/%1/%2").arg(QString::number(adres.zorgovereenkomst.waarde),
                                              adres.maand.toString(adres.maand.day() == 1 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"))) + een};
}

std::optional<DeclaratieAdres> declaratieAdres(const Address& address)
{
    const QStringList delen = address.wat.split(QLatin1Char('/'));
    if (address.section != Section::Declaraties || delen.size() < 3 || delen.size() > 4 || delen[0] != QLatin1String("maand"))
        return std::nullopt;
    const auto nummer = ascii::number(delen[1], 18);
    const auto een = delen.size() == 4 ? ascii::number(delen[3], 18) : std::optional<qint64>(0);
    const QDate maand = QDate::fromString(delen[2].size() == 7 ? delen[2] + QStringLiteral("-01") : delen[2], Qt::ISODate);
    if (!nummer || !een || !maand.isValid())
        return std::nullopt;
    return DeclaratieAdres{address.budgethouder, ZorgovereenkomstId{*nummer}, maand, DeclaratieId{*een}};
}

DeclaratiePage::DeclaratiePage(const PageContext& context, DeclaratieGateway& gateway, const DeclaratieAdres& adres, QWidget* parent)
    : Page(parent), m_context(context), m_gateway(gateway), m_adres(adres), m_periode(Periode::maandVan(adres.maand)), m_stapel(new QStackedWidget), m_wacht(new QWidget),
      m_wachtZin(makeLabel({}, LabelLook::Muted, true))
{
    m_stapel->setProperty("part", QStringLiteral("page"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_stapel);
    auto* wacht = new QVBoxLayout(m_wacht);
    wacht->setContentsMargins(16, 16, 16, 16);
    wacht->addWidget(makeLabel(title(), LabelLook::Heading));
    wacht->addWidget(m_wachtZin);
    auto* opnieuw = new QPushButton(tr("Probeer opnieuw"));
    opnieuw->setObjectName(QStringLiteral("opnieuw"));
    opnieuw->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    opnieuw->hide();
    connect(opnieuw, &QPushButton::clicked, this, &DeclaratiePage::laad);
    wacht->addWidget(opnieuw);
    wacht->addStretch(1);
    m_stapel->addWidget(m_wacht);
    connect(m_stapel, &QStackedWidget::currentChanged, m_stapel, &QWidget::updateGeometry);
    connect(&gateway, &DeclaratieGateway::changed, this, &DeclaratiePage::elders);
    laad();
}

DeclaratiePage::~DeclaratiePage()
{
    if (m_autosave)
        m_autosave->bewaarHier();
    // Widgets look at the model and the session, so they go first.
    delete std::exchange(m_stapel, nullptr);
}

QSize DeclaratiePage::minimumSizeHint() const
{
    const QWidget* nu = m_stapel ? m_stapel->currentWidget() : nullptr;
    return nu ? nu->minimumSizeHint() : Page::minimumSizeHint();
}

void DeclaratiePage::laad()
{
    m_wachtZin->setText(tr("De uren worden opgehaald…"));
    m_wacht->findChild<QPushButton*>(QStringLiteral("opnieuw"))->hide();
    if (m_session || m_adres.declaratie || m_adres.maand.day() == 1)
        return haal(m_periode);
    // A day later in the month: what was refused of the first period is not to be taken off here.
    m_gateway.kijkIn(m_adres.zorgovereenkomst, m_periode, this, [this](const Outcome<DeclaratieMaand>& uitkomst) {
        if (!uitkomst)
            return mislukt(uitkomst.problem());
        m_periode = bladPeriode(*uitkomst, m_adres.maand);
        haal(m_periode);
    });
}

void DeclaratiePage::vraag(const Periode& periode, DeclaratieGateway::Antwoord<DeclaratieMaand> klaar)
{
    if (m_adres.declaratie)
        m_gateway.een(m_adres.zorgovereenkomst, m_adres.declaratie, this, std::move(klaar));
    else
        m_gateway.load(m_adres.zorgovereenkomst, periode, this, std::move(klaar));
}

void DeclaratiePage::haal(const Periode& periode, std::optional<Weigering> geweigerd)
{
    vraag(periode, [this, periode, geweigerd](Outcome<DeclaratieMaand> uitkomst) {
        if (!uitkomst)
            return mislukt(uitkomst.problem());
        if (!uitkomst->geweigerd)
            uitkomst->geweigerd = geweigerd;
        if (m_adres.declaratie) {
            m_periode = uitkomst->feiten.declaratie.periode;
            return geladen(std::move(uitkomst).value());
        }
        // Only with the agreement at hand is its rhythm known. What was refused is told once, so it goes along.
        if (const Periode hoort = bladPeriode(*uitkomst, m_adres.maand); !m_session && hoort.valid() && hoort != periode) {
            m_periode = hoort;
            return haal(hoort, uitkomst->geweigerd);
        }
        geladen(std::move(uitkomst).value());
    });
}

void DeclaratiePage::mislukt(const Problem& problem)
{
    const bool nietVoorU = problem.kind == ProblemKind::NietGevonden || problem.kind == ProblemKind::NietToegestaan;
    toonFout(nietVoorU ? tr("Deze maand kunt u niet bekijken.") : tr("Wij kunnen de uren nu niet ophalen. Controleer uw verbinding en probeer het opnieuw."));
}

void DeclaratiePage::naarPeriode(bool verder)
{
    const Periode buur = buurPeriode(m_session->feiten(), *m_session->feiten().parameters, m_session->draft().periode, verder);
    m_context.navigator.open(adresVan(DeclaratieAdres{m_adres.budgethouder, m_adres.zorgovereenkomst, buur.van}));
}

void DeclaratiePage::toonFout(const QString& zin)
{
    m_wachtZin->setText(zin);
    m_wacht->findChild<QPushButton*>(QStringLiteral("opnieuw"))->show();
}

void DeclaratiePage::geladen(DeclaratieMaand maand)
{
    if (m_werk) {
        m_stapel->removeWidget(m_werk);
        m_stapel->removeWidget(m_controle);
        delete m_werk;
        delete m_controle;
        m_autosave.reset();
        m_model.reset();
    }
    // What waited for a save of the month that was here goes with it.
    m_dientIn = false;
    m_kijkt = false;
    m_session = std::make_unique<DeclaratieSession>(maand);
    m_model = std::make_unique<MaandroosterModel>(*m_session);
    m_autosave = std::make_unique<DeclaratieAutosave>(*m_session, m_gateway, DeclaratieAutosave::Tijden());
    connect(m_autosave.get(), &DeclaratieAutosave::conflict, this, &DeclaratiePage::conflict);
    connect(m_autosave.get(), &Autosave::geweigerd, this, [this](const Problem& problem) { toonGeweigerd({problem, {}}); });
    bouw();
    haalDossier();
    Q_EMIT recordOpened(m_session.get());
    toonBegin(maand);
    Q_EMIT described();
    if (isVisible())
        m_werk->rooster()->cellen()->setFocus(Qt::OtherFocusReason);
    neemOp();
}

void DeclaratiePage::haalDossier()
{
    if (m_session->budgetten().empty())
        return;
    m_gateway.dossier(m_adres.budgethouder, m_werk, [this](const Outcome<DossierZorg>& dossier) {
        if (dossier) // without it the box promises nothing
            m_werk->setDossier(*dossier);
    });
}

void DeclaratiePage::bouw()
{
    m_werk = new DeclaratieWerk(m_context.theme, *m_model);
    m_controle = new ControlePaneel(m_context.theme, *m_model);
    m_stapel->addWidget(m_werk);
    m_stapel->addWidget(m_controle);
    m_stapel->setCurrentWidget(m_werk);
    connect(m_werk->melding(), &MeldingBalk::eersteGekozen, this, [this] { if (const auto doe = m_opEerste) doe(); });
    connect(m_werk->melding(), &MeldingBalk::tweedeGekozen, this, [this] { if (const auto doe = m_opTweede) doe(); });
    m_klaargezet = m_session->klaargezet();
    connect(m_session.get(), &DeclaratieSession::changed, this, &DeclaratiePage::volgKlaargezet);
    maakOpdrachten();
    maakBewijs();
    voegExportToe(*m_werk, m_context, *new DeclaratieRegelTabel(*m_session, m_werk), [this] { return title(); });
    if (m_gedraaid)
        m_werk->rooster()->kies(*m_gedraaid);
    connect(m_werk->rooster(), &Maandrooster::zelfGedraaid, this, [this](bool gedraaid) {
        m_gedraaid = gedraaid; // also when this month is built anew
        Q_EMIT zelfGedraaid(gedraaid);
    });
    const auto naarPunt = [this](const RoosterPunt& punt) {
        if (!punt.cellen.empty())
            return naarCel(punt.cellen.front());
        if (oplossingVan(punt.controle) == Oplossing::Budget && !m_session->budgetten().empty())
            return m_context.navigator.open(budgetAdres(m_adres.budgethouder, m_session->draft().periode.van.year()));
        if (punt.veld.isEmpty())
            return;
        naarRooster();
        QWidget* veld = punt.veld == QLatin1String("factuurdatum") ? static_cast<QWidget*>(m_werk->factuurdatum()) : m_werk->factuurnummer();
        veld->setFocus(Qt::OtherFocusReason);
    };
    connect(m_werk->punten(), &PuntenPaneel::gekozen, this, naarPunt);
    connect(m_controle->punten(), &PuntenPaneel::gekozen, this, naarPunt);
    for (PuntenPaneel* paneel : {m_werk->punten(), m_controle->punten()}) {
        connect(paneel, &PuntenPaneel::ziekte, this, [this] {
            m_context.navigator.open(ziekteAdres(m_adres.budgethouder, m_adres.zorgovereenkomst, m_session->draft().periode.van));
        });
        connect(paneel, &PuntenPaneel::verbeter, this, [this](const RoosterPunt& punt) {
            naarRooster();
            m_bediening->verbeter(punt);
        });
        connect(paneel, &PuntenPaneel::overeenkomst, this, [this] {
            m_context.navigator.open({Section::Overeenkomsten, m_adres.budgethouder, QStringLiteral("overeenkomst/%1").arg(m_adres.zorgovereenkomst.waarde)});
        });
        connect(paneel, &PuntenPaneel::budget, this, [this](const RoosterPunt& punt) {
            naarRooster();
            m_bediening->kiesBudget(punt);
        });
    }
    connect(m_controle, &ControlePaneel::terug, this, &DeclaratiePage::naarRooster);
    connect(m_controle, &ControlePaneel::indienen, this, &DeclaratiePage::dienIn);
}

QString DeclaratiePage::title() const
{
    return tr("Declaratie %1").arg(RoosterTekst::periode(m_session ? m_session->draft().periode : m_periode));
}

std::optional<PageClient> DeclaratiePage::client() const
{
    if (!m_session || !m_session->feiten().budgethouder)
        return PageClient{m_adres.budgethouder, {}};
    return PageClient{m_adres.budgethouder, volledigeNaam(m_session->feiten().budgethouder->naam)};
}

std::vector<QWidget*> DeclaratiePage::panes()
{
    if (!m_werk || m_stapel->currentWidget() != m_werk)
        return {this};
    return {m_werk->rooster()->cellen(), m_werk->punten(), m_werk->totaal(), m_werk->kop()};
}

std::vector<KeyHint> DeclaratiePage::keyHints() const
{
    if (m_controle && m_stapel->currentWidget() == m_controle) {
        const KeyHint terug{QKeySequence(Qt::Key_Escape), tr("terug naar het rooster")};
        if (!m_controle->open())
            return {terug};
        return {{QKeySequence(Qt::CTRL | Qt::Key_Return), m_controle->indienwoord()}, terug, {QKeySequence(Qt::Key_F8), tr("volgend punt")}};
    }
    if (m_session && m_gateway.kanBeslissen(m_session->declaratie()))
        return {{QKeySequence(Qt::Key_A), tr("akkoord")}, {QKeySequence(Qt::Key_R), tr("terugsturen")}, {QKeySequence(QKeySequence::Print), tr("afdrukken")}};
    if (m_session && m_session->gesloten())
        return {{QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("vorige periode")}, {QKeySequence(QKeySequence::Print), tr("afdrukken")}};
    std::vector<KeyHint> uit{{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), tr("patroon")}, {QKeySequence(Qt::Key_F8), tr("volgend punt")},
                             {QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("vorige periode")}};
    if (magIndienen() && !m_session->klaargezet()) // done already, until something changes
        uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_Return), indienwoord()});
    return uit;
}

QString DeclaratiePage::indienwoord() const
{
    return m_session->nogNietVoorbij() ? tr("klaarzetten") : m_session->legtVoor() ? tr("voorleggen") : tr("indienen");
}

bool DeclaratiePage::walkFindings(bool forward)
{
    if (!m_werk)
        return false;
    if (m_stapel->currentWidget() == m_controle)
        return m_controle->punten()->loop(forward);
    return m_werk->punten()->loop(forward);
}

UndoTarget* DeclaratiePage::undoTarget()
{
    return m_session ? this : nullptr;
}

void DeclaratiePage::undo()
{
    if (!canUndo())
        return;
    const QString naam = m_session->undoNaam();
    m_session->undo();
    Q_EMIT statusSentence(tr("Ongedaan: %1").arg(naam));
}

void DeclaratiePage::redo()
{
    if (!canRedo())
        return;
    const QString naam = m_session->redoNaam();
    m_session->redo();
    Q_EMIT statusSentence(tr("Opnieuw gedaan: %1").arg(naam));
}

void DeclaratiePage::aboutToLock()
{
    if (!m_autosave)
        return;
    m_werk->rooster()->cellen()->legWeg();
    m_autosave->bewaarHier();
}

void DeclaratiePage::unlocked()
{
    if (m_werk && m_werk->isVisible())
        m_werk->rooster()->cellen()->neemOp();
}

void DeclaratiePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_werk && !focusWidget())
        m_werk->rooster()->cellen()->setFocus(Qt::OtherFocusReason);
    neemOp();
}

void DeclaratiePage::neemOp()
{
    if (m_werk)
        m_werk->rooster()->cellen()->neemOpIn(*this);
}

} // namespace pgb::ui
