#include "client/ui/declaratie/correctie_page.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/cijfer_tabel.h"
#include "client/ui/declaratie/hele_rol.h"
#include "client/ui/declaratie/correctie_loop.h"
#include "client/ui/declaratie/correctie_verschil.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/bedrag_correctie_page.h"
#include "client/ui/declaraties/bewijs_rij.h"
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
#include <algorithm>
#include <iterator>

namespace pgb::ui {
namespace {

constexpr int marge = 16;
constexpr int rechtseBreedte = 400;

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
    : BladPagina(address, context, dossiers, maanden, tr("Declaratie corrigeren")), m_loop(new CorrectieLoop(correctieVan(address).value_or(DeclaratieId()), dossiers, correcties, this))
{
    m_zin->setText(tr("De uren worden opgehaald…"));
    connect(m_loop, &CorrectieLoop::geladen, this, &CorrectiePage::geladen);
    connect(m_loop, &CorrectieLoop::nietGeladen, this, &CorrectiePage::toonFout);
    connect(m_loop, &CorrectieLoop::voorbeeld, this, &CorrectiePage::toonVoorbeeld);
    connect(m_loop, &CorrectieLoop::geenVoorbeeld, this, &CorrectiePage::toonGeenVoorbeeld);
    connect(m_loop, &CorrectieLoop::gelukt, this, &CorrectiePage::overgedragen);
    connect(m_loop, &CorrectieLoop::nietGelukt, this, [this](const QString& zin) {
        m_session->setOnderweg(false);
        toonFout(zin);
    });
    m_loop->laad();
}

void CorrectiePage::geladen()
{
    const Declaratie& origineel = m_loop->origineel();
    if (correctiewijzeVan(origineel) == Correctiewijze::PerRegel) {
        m_perRegel = true;
        return gaVerder();
    }
    m_maanden.kijkIn(origineel.zorgovereenkomst, origineel.periode, this, [this](Outcome<DeclaratieMaand> maand) {
        if (!maand)
            return toonFout(probleemTekst(maand.problem()));
        toon(std::move(*maand));
    });
}

void CorrectiePage::gaVerder()
{
    if (m_perRegel && isVisible())
        m_context.navigator.open(bedragCorrectieAdres(m_address.budgethouder, m_loop->origineel().id));
}

void CorrectiePage::showEvent(QShowEvent* event)
{
    BladPagina::showEvent(event);
    QMetaObject::invokeMethod(this, &CorrectiePage::gaVerder, Qt::QueuedConnection);
}

void CorrectiePage::toon(DeclaratieMaand maand)
{
    const Declaratie& origineel = m_loop->origineel();
    // The sheet opens on what was paid, to be typed over; the record itself stays as it is until the server makes a correction of it.
    maand.feiten.declaratie = origineel;
    maand.feiten.declaratie.regels = m_loop->beginregels();
    maand.feiten.declaratie.bijlagen.clear(); // they stay with what was paid
    maand.feiten.declaratie.status = DeclaratieStatus::Concept;
    maand.feiten.declaratie.invoerkant = maand.kant.value_or(origineel.invoerkant);
    maand.sleutel = DraftKey::correctie(origineel.zorgovereenkomst, origineel.id);
    maand.journaal = m_dossiers.journaal(*maand.sleutel);
    maand.inWachtrij = false;
    maand.geweigerd.reset();
    begin(maand);
    if (m_session->reden().isEmpty())
        m_session->setReden(m_loop->beginreden());
    m_kop->setText(tr("Declaratie %1 corrigeren").arg(RoosterTekst::periode(origineel.periode)));
    m_zin->setText(m_loop->kop(tr("Verander de uren zoals ze hadden moeten zijn.")));
    if (!m_session->magIndienen())
        m_zin->setText(nietIndienenTekst(m_maanden.wieKan(Handeling::DeclaratieIndienen, m_address.budgethouder, client()->naam)));
    m_kolom->addWidget(maakOnder(), 1);
    schik();
    connect(m_session.get(), &EditSessionBase::changed, this, &CorrectiePage::ververs);
    connect(m_loop, &CorrectieLoop::serverHoudt, m_session.get(), [this](const std::vector<Declaratieregel>& regels) {
        Declaratie daar = m_session->declaratie();
        daar.regels = regels;
        m_session->saved(std::make_shared<const DeclaratieBlad>(m_session->bladUit(daar)), m_session->rijversie(), {});
        m_bewaarder->bewaarHier();
    });
    connect(m_punten, &PuntenPaneel::gekozen, this, [this](const RoosterPunt& punt) {
        if (!punt.cellen.empty())
            rooster()->cellen()->naarCel(punt.cellen.front());
    });
    m_context.commands.add({QStringLiteral("correctie.indienen"), m_loop->opdracht(), Qt::CTRL | Qt::Key_Return, [this] { dienIn(); },
                            [this] { return !m_session->gesloten() && m_session->magIndienen() && !m_verschillen.empty(); }, tr("corrigeren nabetaling terug verrekenen")}, this);
    ververs();
    getoond(*rooster()->cellen());
}

QWidget* CorrectiePage::maakOnder()
{
    auto* onder = new QWidget;
    auto* naast = new QBoxLayout(QBoxLayout::LeftToRight, onder);
    naast->setContentsMargins(0, 8, 0, 0);
    naast->setSpacing(marge);
    auto* links = new QVBoxLayout;
    links->setSpacing(marge);
    links->addWidget(m_punten);
    m_verschil = new CijferTabel(m_context.theme, 4);
    auto* lijst = new Pane(m_context.theme, tr("Wat er verandert"));
    auto* rol = new HeleRol;
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setWidget(m_verschil);
    lijst->setContent(rol);
    links->addWidget(lijst, 1);
    naast->addLayout(links, 1);
    auto* rechts = new QVBoxLayout;
    rechts->setSpacing(8);
    auto* gevolg = new Pane(m_context.theme, tr("Wat dit doet"));
    m_gevolg = new CijferTabel(m_context.theme, 2);
    gevolg->setContent(m_gevolg);
    rechts->addWidget(gevolg);
    m_bewijs = new BewijsRij(onder);
    connect(m_bewijs, &BewijsRij::veranderd, this, &CorrectiePage::toonPunten);
    rechts->addWidget(m_bewijs);
    QLabel* label = makeLabel(tr("Waarom corrigeert u? De ander leest deze zin."), LabelLook::Bold, true);
    m_reden = new QLineEdit;
    m_reden->setMaxLength(2000);
    m_reden->setAccessibleName(tr("Reden van de correctie"));
    m_reden->setText(m_session->reden());
    connect(m_reden, &QLineEdit::textEdited, m_session.get(), &DeclaratieSession::setReden);
    label->setBuddy(m_reden);
    m_knop = new KeyButton(m_context.theme, m_loop->opdracht(), QKeySequence(Qt::CTRL | Qt::Key_Return));
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
    naast->addWidget(zij);
    zetOnder(naast, zij, rechtseBreedte);
    return onder;
}

std::vector<Declaratieregel> CorrectiePage::wordt() const
{
    std::vector<Declaratieregel> regels = m_session->declaratie().regels;
    const std::vector<BladRij>& rijen = m_session->rijen();
    for (const CelPlaats& plaats : m_session->onleesbaar()) {
        const BladRij& rij = rijen[size_t(plaats.rij)];
        const QDate dag = m_session->draft().datum(plaats.dag);
        const auto hoortErbij = [&](const Declaratieregel& r) {
            const int eigen = rijVoor(rijen, m_session->zorgovereenkomst(), r);
            return r.datum == dag && r.eenheid == rij.eenheid && (eigen == plaats.rij || (rij.samen() && eigen < 0));
        };
        std::copy_if(m_loop->betaald().begin(), m_loop->betaald().end(), std::back_inserter(regels), hoortErbij);
    }
    return regels;
}

void CorrectiePage::ververs()
{
    const std::vector<Declaratieregel> nu = wordt();
    m_verschillen = correctieVerschillen(m_loop->betaald(), nu, m_session->zorgovereenkomst());
    std::vector<CijferTabel::Rij> rijen = verschilRijen(m_verschillen);
    Bedrag som;
    for (const Correctieverschil& v : m_verschillen)
        som += v.bedrag;
    if (rijen.empty()) {
        rijen.push_back({{tr("Nog niets veranderd."), {}, {}, {}}});
        m_gezegd.clear();
    }
    m_verschil->setRijen(rijen);
    toonPunten();
    m_knop->setEnabled(!m_session->gesloten() && !m_verschillen.empty());
    m_reden->setReadOnly(m_session->gesloten());
    m_bewijs->vraag(m_session->magIndienen() ? bewijsVan(m_loop->origineel(), nu) : std::nullopt);
    m_bewijs->setEnabled(!m_session->gesloten());
    m_gevolg->setRijen({{{tr("Verschil"), verschilTekst(som, huidigeTaal())}, false, true}});
    if (m_verschillen.empty() || m_session->gesloten())
        m_loop->vraagNiet();
    else
        m_loop->vraag(gevraagdeRegels(m_loop->betaald(), nu, m_session->zorgovereenkomst()));
}

void CorrectiePage::toonGeenVoorbeeld(const QString& zin)
{
    m_gezegd.clear(); // it was of other figures
    toonPunten();
    m_gevolg->setRijen({{{tr("Wat dit doet, kunnen wij nu niet ophalen."), {}}}, {{zin, {}}}});
}

void CorrectiePage::toonVoorbeeld(const Correctievoorbeeld& voorbeeld)
{
    std::vector<CijferTabel::Rij> rijen = gevolgRijen(voorbeeld, m_dossiers.gebruiker().rol);
    const std::vector<BudgetBeeld> budgetten = m_session->budgetten();
    if (budgetten.size() == 1)
        rijen.push_back({{tr("Budget daarna"), euroTekst(budgetten.front().rest, huidigeTaal())}});
    m_gevolg->setRijen(rijen);
    m_gezegd = voorbeeld.bevindingen;
    toonPunten();
}

void CorrectiePage::toonPunten()
{
    std::vector<RoosterPunt> punten = m_model->punten();
    // The files of what was paid are not on this sheet, so whether the correction needs one the server says.
    std::erase_if(punten, [](const RoosterPunt& p) { return p.controle == QLatin1String("DC-072"); });
    for (const Bevinding& b : m_gezegd) {
        if (b.path == QLatin1String("bijlagen") && !m_bewijs->bewijzen().empty()) // the files go with it
            continue;
        const bool al = std::any_of(punten.begin(), punten.end(), [&](const RoosterPunt& p) { return p.controle == b.controle; });
        if (!al)
            punten.push_back({b.ernst, b.controle, {}, tr("De correctie"), bevindingTekst(b), {}});
    }
    m_punten->setPunten(punten, tr("Geen punten om te bekijken."), !m_verschillen.empty());
}

void CorrectiePage::dienIn()
{
    if (!m_session || m_session->gesloten() || !m_session->magIndienen())
        return;
    rondAf();
    if (!m_session->onleesbaar().empty() || !m_session->nietVerdeeld().empty())
        return toonFout(tr("Pas eerst aan wat hieronder rood is."));
    if (m_verschillen.empty())
        return toonFout(tr("Er is nog niets veranderd."));
    if (m_reden->text().trimmed().isEmpty()) {
        toonFout(tr("Typ eerst waarom u corrigeert."));
        m_reden->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_session->setOnderweg(true);
    m_loop->dienIn(gevraagdeRegels(m_loop->betaald(), m_session->declaratie().regels, m_session->zorgovereenkomst()), m_reden->text().trimmed(), m_bewijs->bewijzen());
}

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
        uit.push_back({QKeySequence(Qt::CTRL | Qt::Key_Return), m_loop->opdracht().toLower()});
    return uit;
}

} // namespace pgb::ui
