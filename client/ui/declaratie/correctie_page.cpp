#include "client/ui/declaratie/correctie_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/models/recht_tekst.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace pgb::ui {
namespace {

constexpr int voorbeeldNaMs = 350; ///< after the last key
constexpr int marge = 16;

} // namespace

Address correctieAdres(BudgethouderId budgethouder, DeclaratieId origineel)
{
    return {Section::Declaraties, budgethouder, QStringLiteral("corrigeren/%1").arg(origineel.waarde)};
}

std::optional<DeclaratieId> correctieVan(const Address& address)
{
    bool ok = false;
    const qint64 id = address.wat.section(QLatin1Char('/'), 1).toLongLong(&ok);
    if (address.section != Section::Declaraties || !address.wat.startsWith(QLatin1String("corrigeren/")) || !ok || id <= 0)
        return std::nullopt;
    return DeclaratieId{id};
}

CorrectiePage::CorrectiePage(const Address& address, const PageContext& context, DossierGateway& dossiers, DeclaratieGateway& maanden, CorrectieGateway& correcties)
    : BladPagina(address, context, dossiers, maanden, tr("Declaratie corrigeren")), m_correcties(correcties), m_id(correctieVan(address).value_or(DeclaratieId()))
{
    m_zin->setText(tr("De uren worden opgehaald…"));
    m_wacht.setSingleShot(true);
    m_wacht.setInterval(voorbeeldNaMs);
    connect(&m_wacht, &QTimer::timeout, this, &CorrectiePage::vraagVoorbeeld);
    laad();
}

void CorrectiePage::laad()
{
    m_dossiers.declaratie(m_id, this, [this](const Outcome<Declaratie>& origineel) {
        if (!origineel)
            return toonFout(probleemTekst(origineel.problem()));
        if (!isTeCorrigeren(origineel->status, origineel->betaald) || origineel->soort == DeclaratieSoort::Correctie)
            return toonFout(tr("Deze declaratie is nog niet betaald. Trek haar in om de uren te veranderen."));
        haalCorrecties(*origineel);
    });
}

void CorrectiePage::haalCorrecties(const Declaratie& origineel)
{
    m_dossiers.declaraties(origineel.budgethouder, this, [this, origineel](const Outcome<std::vector<Declaratie>>& alle) {
        if (!alle)
            return toonFout(probleemTekst(alle.problem()));
        std::vector<DeclaratieId> eerder;
        for (const Declaratie& d : *alle) {
            const bool begonnen = d.status == DeclaratieStatus::Concept && invoerkantVan(m_dossiers.gebruiker().rol) == d.invoerkant;
            if (d.oorspronkelijke == origineel.id && d.soort == DeclaratieSoort::Correctie && (teltAlsCorrectie(d) || begonnen))
                eerder.push_back(d.id);
        }
        std::sort(eerder.begin(), eerder.end());
        if (eerder.empty())
            return haalMaand(origineel);
        auto gelezen = std::make_shared<std::vector<Declaratie>>(eerder.size());
        const auto samen = Samen::maak([this, origineel, gelezen](const std::optional<Problem>& problem) {
            if (problem)
                return toonFout(probleemTekst(*problem));
            for (const Declaratie& d : *gelezen) {
                if (d.status == DeclaratieStatus::Concept)
                    m_begonnen = d;
                else
                    m_eerder.push_back(d.regels);
            }
            haalMaand(origineel);
        });
        for (size_t i = 0; i < eerder.size(); ++i)
            m_dossiers.declaratie(eerder[i], this, samen->in((*gelezen)[i]));
    });
}

void CorrectiePage::haalMaand(const Declaratie& origineel)
{
    m_maanden.kijkIn(origineel.zorgovereenkomst, origineel.periode, this, [this, origineel](Outcome<DeclaratieMaand> maand) {
        if (!maand)
            return toonFout(probleemTekst(maand.problem()));
        toon(origineel, std::move(*maand));
    });
}

void CorrectiePage::toon(const Declaratie& origineel, DeclaratieMaand maand)
{
    m_betaald = naCorrecties(origineel.regels, m_eerder);
    // The sheet opens on what was paid, to be typed over; the record itself stays as it is until the server makes a correction of it.
    maand.feiten.declaratie = origineel;
    maand.feiten.declaratie.regels = m_begonnen ? naCorrecties(m_betaald, {m_begonnen->regels}) : m_betaald;
    maand.feiten.declaratie.status = DeclaratieStatus::Concept;
    maand.feiten.declaratie.invoerkant = maand.kant.value_or(origineel.invoerkant);
    maand.sleutel = DraftKey::correctie(origineel.zorgovereenkomst, origineel.id);
    maand.journaal = m_dossiers.journaal(*maand.sleutel);
    maand.inWachtrij = false;
    maand.geweigerd.reset();
    begin(maand);
    if (m_begonnen && m_session->reden().isEmpty())
        m_session->setReden(m_begonnen->omschrijving);
    m_kop->setText(tr("Declaratie %1 corrigeren").arg(RoosterTekst::periode(origineel.periode)));
    m_zin->setText(m_begonnen ? tr("Nummer %1. Deze correctie is begonnen en nog niet verzonden. Maak haar af, of gooi haar weg in de lijst met declaraties.").arg(origineel.nummer)
                   : m_eerder.empty() ? tr("Nummer %1. Verander de uren zoals ze hadden moeten zijn.").arg(origineel.nummer)
                                    : tr("Nummer %1, eerder gecorrigeerd. Verander de uren zoals ze hadden moeten zijn.").arg(origineel.nummer));
    if (!m_session->magIndienen())
        m_zin->setText(nietIndienenTekst(m_maanden.wieKan(Handeling::DeclaratieIndienen, m_address.budgethouder, client()->naam)));
    m_kolom->addWidget(maakOnder(), 1);
    connect(m_session.get(), &EditSessionBase::changed, this, &CorrectiePage::ververs);
    connect(m_punten, &PuntenPaneel::gekozen, this, [this](const RoosterPunt& punt) {
        if (!punt.cellen.empty())
            rooster()->cellen()->naarCel(punt.cellen.front());
    });
    m_context.commands.add({QStringLiteral("correctie.indienen"), opdracht(), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                            [this] { return !m_session->gesloten() && m_session->magIndienen() && !verschillen().empty(); }, tr("corrigeren nabetaling terug verrekenen")}, this);
    ververs();
    getoond(*rooster()->cellen());
}

QWidget* CorrectiePage::maakOnder()
{
    auto* onder = new QWidget;
    auto* rij = new QHBoxLayout(onder);
    rij->setContentsMargins(0, 8, 0, 0);
    rij->setSpacing(marge);
    auto* links = new QVBoxLayout;
    links->setSpacing(marge);
    links->addWidget(m_punten);
    m_verschil = new CijferTabel(m_context.theme, 4);
    auto* lijst = new Pane(m_context.theme, tr("Wat er verandert"));
    auto* rol = new QScrollArea;
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setWidget(m_verschil);
    lijst->setContent(rol);
    links->addWidget(lijst, 1);
    rij->addLayout(links, 1);
    auto* rechts = new QVBoxLayout;
    rechts->setSpacing(8);
    auto* gevolg = new Pane(m_context.theme, tr("Wat dit doet"));
    m_gevolg = new CijferTabel(m_context.theme, 2);
    gevolg->setContent(m_gevolg);
    rechts->addWidget(gevolg);
    QLabel* label = makeLabel(tr("Waarom corrigeert u? De ander leest deze zin."), LabelLook::Bold, true);
    m_reden = new QLineEdit;
    m_reden->setMaxLength(2000);
    m_reden->setAccessibleName(tr("Reden van de correctie"));
    m_reden->setText(m_session->reden());
    connect(m_reden, &QLineEdit::textEdited, m_session.get(), &DeclaratieSession::setReden);
    label->setBuddy(m_reden);
    m_knop = new KeyButton(m_context.theme, opdracht(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_knop->setMain(true);
    if (!m_session->magIndienen())
        m_knop->hide();
    connect(m_knop, &QPushButton::clicked, this, &CorrectiePage::dienIn);
    for (QWidget* deel : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_reden), static_cast<QWidget*>(m_knop)})
        rechts->addWidget(deel);
    rechts->addStretch(1);
    auto* zij = new QWidget;
    zij->setLayout(rechts);
    rechts->setContentsMargins(0, 0, 0, 0);
    dressed(m_context.theme, zij, [this, zij] { zij->setFixedWidth(m_context.theme.px(400)); });
    rij->addWidget(zij);
    return onder;
}

std::vector<Correctieverschil> CorrectiePage::verschillen() const
{
    return m_session ? correctieVerschillen(m_betaald, m_session->declaratie().regels) : std::vector<Correctieverschil>();
}

void CorrectiePage::ververs()
{
    std::vector<CijferTabel::Rij> rijen = verschilRijen(verschillen());
    Bedrag som;
    for (const Correctieverschil& v : verschillen())
        som += v.bedrag;
    if (rijen.empty())
        rijen.push_back({{tr("Nog niets veranderd."), {}, {}, {}}});
    m_verschil->setRijen(rijen);
    if (rijen.size() == 1)
        m_gezegd.clear();
    toonPunten();
    m_knop->setEnabled(!m_session->gesloten() && rijen.size() > 1);
    m_reden->setReadOnly(m_session->gesloten());
    m_gevolg->setRijen({{{tr("Verschil"), metTeken(som)}, false, true}});
    if (rijen.size() > 1)
        m_wacht.start();
}

void CorrectiePage::vraagVoorbeeld()
{
    if (m_session->gesloten() || verschillen().empty())
        return;
    const int vraag = ++m_vraag;
    m_correcties.voorbeeld(m_id, gevraagdeRegels(m_betaald, m_session->declaratie().regels), this, [this, vraag](const Outcome<Correctievoorbeeld>& voorbeeld) {
        if (vraag != m_vraag || m_session->gesloten())
            return; // typed on since
        if (voorbeeld)
            toonVoorbeeld(*voorbeeld);
        else
            m_gevolg->setRijen({{{tr("Wat dit doet, kunnen wij nu niet ophalen."), {}}}});
    });
}

void CorrectiePage::toonVoorbeeld(const Correctievoorbeeld& voorbeeld)
{
    const Taal taal = huidigeTaal();
    std::vector<CijferTabel::Rij> rijen{{{tr("Verschil"), metTeken(voorbeeld.totaal)}, false, true}};
    const Rol rol = m_dossiers.gebruiker().rol;
    const bool ander = rol != Rol::Svb; // who has to agree before it counts (7.8)
    if (ander)
        rijen.push_back({{tr("Moet akkoord geven"), rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger ? tr("de zorgverlener") : tr("de budgethouder")}});
    if (voorbeeld.verrekend.centen > 0) {
        rijen.push_back({{tr("Gaat eraf: eerder te veel betaald"), euroTekst(voorbeeld.verrekend, taal)}});
        rijen.push_back({{tr("Wordt uitbetaald"), euroTekst(voorbeeld.nabetaling - voorbeeld.verrekend, taal)}});
    }
    if (voorbeeld.nabetaling > voorbeeld.verrekend) {
        const QString geenDag = vraagtLaatVerzoek(voorbeeld.bevindingen) ? tr("wacht op de verstrekker") : tr("nog niet bekend");
        rijen.push_back({{ander ? tr("Nabetaling bij akkoord vandaag") : tr("Nabetaling op"), voorbeeld.betaaldatum ? datumTekst(*voorbeeld.betaaldatum, taal) : geenDag}});
    }
    if (voorbeeld.verrekenen.centen > 0)
        rijen.push_back({{tr("Gaat af van de volgende betalingen"), euroTekst(voorbeeld.verrekenen, taal)}});
    const std::vector<BudgetBeeld> budgetten = m_session->budgetten();
    if (budgetten.size() == 1)
        rijen.push_back({{tr("Budget daarna"), euroTekst(budgetten.front().rest, taal)}});
    if (voorbeeld.tweedePaarOgen)
        rijen.push_back({{tr("De SVB kijkt er eerst naar"), tr("ja")}});
    m_gevolg->setRijen(rijen);
    m_gezegd = voorbeeld.bevindingen;
    toonPunten();
}

void CorrectiePage::toonPunten()
{
    std::vector<RoosterPunt> punten = m_model->punten();
    for (const Bevinding& b : m_gezegd) {
        const bool al = std::any_of(punten.begin(), punten.end(), [&](const RoosterPunt& p) { return p.controle == b.controle; });
        if (!al)
            punten.push_back({b.ernst, b.controle, {}, tr("De correctie"), bevindingTekst(b), {}});
    }
    m_punten->setPunten(punten, tr("Geen punten om te bekijken."), !verschillen().empty());
}

void CorrectiePage::dienIn()
{
    if (!m_session || m_session->gesloten() || !m_session->magIndienen())
        return;
    rondAf();
    if (!m_session->onleesbaar().empty() || !m_session->nietVerdeeld().empty())
        return toonFout(tr("Pas eerst aan wat hieronder rood is."));
    if (verschillen().empty())
        return toonFout(tr("Er is nog niets veranderd."));
    if (m_reden->text().trimmed().isEmpty()) {
        toonFout(tr("Typ eerst waarom u corrigeert."));
        m_reden->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_session->setOnderweg(true);
    if (!m_begonnen)
        return stuur();
    m_correcties.gooiWeg(*m_begonnen, this, [this](const Outcome<bool>& weg) {
        if (!weg)
            return antwoord(weg.problem());
        m_begonnen.reset();
        stuur();
    });
}

void CorrectiePage::stuur()
{
    m_correcties.dienIn(m_id, gevraagdeRegels(m_betaald, m_session->declaratie().regels), m_reden->text().trimmed(), this,
                        [this](const Outcome<CorrectieAntwoord>& uitkomst) { antwoord(uitkomst); });
}

void CorrectiePage::antwoord(const Outcome<CorrectieAntwoord>& uitkomst)
{
    m_session->setOnderweg(false);
    if (!uitkomst)
        return toonFout((legtVoor() ? tr("De correctie is niet voorgelegd. %1") : tr("De correctie is niet ingediend. %1")).arg(probleemTekst(uitkomst.problem())));
    if (uitkomst->geweigerd) {
        QStringList zinnen;
        for (const Bevinding& b : uitkomst->bevindingen)
            zinnen << bevindingTekst(b);
        return toonFout((legtVoor() ? tr("De correctie is niet voorgelegd. %1") : tr("De correctie is niet ingediend. %1")).arg(zinnen.join(QLatin1Char(' '))));
    }
    const bool gevraagd = uitkomst->correctie.status == DeclaratieStatus::TerBeoordeling;
    overgedragen(uitkomst->correctie.id, !gevraagd                                  ? tr("De correctie is ingediend.")
                                         : bevestigtZorgverlener(uitkomst->correctie) ? tr("De correctie is voorgelegd aan de zorgverlener. Tot het akkoord verandert er niets.")
                                                                                      : tr("De correctie is voorgelegd aan de budgethouder. Tot het akkoord verandert er niets."));
}

bool CorrectiePage::legtVoor() const { return m_dossiers.gebruiker().rol != Rol::Svb; }

QString CorrectiePage::opdracht() const { return legtVoor() ? tr("Correctie voorleggen") : tr("Correctie indienen"); }

void CorrectiePage::toonFout(const QString& zin)
{
    m_zin->setText(zin);
    setLook(m_zin, LabelLook::Wrong);
}

std::optional<PageClient> CorrectiePage::client() const
{
    const bool bekend = m_session && m_session->feiten().budgethouder;
    return PageClient{m_address.budgethouder, bekend ? volledigeNaam(m_session->feiten().budgethouder->naam) : QString()};
}

std::vector<QWidget*> CorrectiePage::panes()
{
    if (!m_blad)
        return {this};
    return {rooster()->cellen(), m_punten, m_reden};
}

std::vector<KeyHint> CorrectiePage::keyHints() const
{
    std::vector<KeyHint> uit{{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), tr("patroon")}, {QKeySequence(Qt::CTRL | Qt::Key_Z), tr("ongedaan maken")}};
    if (m_session && !m_session->gesloten() && m_session->magIndienen())
        uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_Return), opdracht().toLower()});
    return uit;
}

} // namespace pgb::ui
