#include "client/ui/toekenning/toekenning_page.h"
#include "client/state/weigering.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/shell/commands.h"
#include "client/ui/theme/theme.h"
#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/ui/toekenning/niveau_lijst.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/toekenning/vertegenwoordiger_blok.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/text/code_text.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace pgb::ui {
namespace {

constexpr int formWidth = 940; // three labels beside each other, each whole

void inPane(const Theme& theme, QVBoxLayout* kolom, const QString& titel, QWidget* inhoud)
{
    auto* pane = new Pane(theme, titel);
    pane->setContent(inhoud, 12);
    kolom->addWidget(pane);
}

} // namespace

ToekenningPage::ToekenningPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : m_context(context), m_gateway(gateway), m_address(address), m_kop(makeLabel({}, LabelLook::Title)), m_fout(new FoutBalk(context.theme)), m_keuze(new BudgethouderKeuze(context.theme, gateway)),
      m_wet(new QComboBox), m_nummer(new QLineEdit), m_vrij(new QLineEdit), m_niveaus(new NiveauLijst(context.theme)), m_som(makeLabel({}, LabelLook::Muted, true)),
      m_vertegenwoordiger(new VertegenwoordigerBlok(gateway)), m_punten(makeLabel({}, LabelLook::Muted, true)),
      m_knop(new KeyButton(context.theme, tr("Opslaan"), QKeySequence(Qt::CTRL | Qt::Key_Return))), m_melding(new MeldingBalk(context.theme))
{
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    auto* midden = new QHBoxLayout(binnen);
    midden->setContentsMargins(16, 12, 16, 16);
    auto* formulier = new QWidget;
    dressed(context.theme, formulier, [formulier, &theme = context.theme] { formulier->setMaximumWidth(theme.px(formWidth)); });
    midden->addWidget(formulier, 1);
    midden->addStretch(0);
    auto* kolom = new QVBoxLayout(formulier);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(12);
    kolom->addWidget(m_melding);
    m_kop->setText(nieuw() ? tr("Toekenning invoeren") : tr("Toekenning wijzigen"));
    kolom->addWidget(m_kop);
    inPane(context.theme, kolom, tr("Budgethouder"), m_keuze);
    maakBesluit(kolom);
    auto* budget = new QWidget;
    auto* budgetKolom = new QVBoxLayout(budget);
    budgetKolom->setContentsMargins(0, 0, 0, 0);
    budgetKolom->addWidget(m_niveaus);
    budgetKolom->addWidget(m_som);
    inPane(context.theme, kolom, tr("Budget"), budget);
    inPane(context.theme, kolom, tr("Vertegenwoordigers"), m_vertegenwoordiger);
    kolom->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setWidget(binnen);
    auto* buiten = new QVBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    buiten->setSpacing(0);
    buiten->addWidget(m_fout);
    buiten->addWidget(rol, 1);
    maakBalk(buiten);
    connect(m_keuze, &BudgethouderKeuze::changed, this, [this] {
        m_vertegenwoordiger->toonVan(m_keuze->gekozen());
        getypt();
    });
    connect(m_niveaus, &NiveauLijst::changed, this, &ToekenningPage::getypt);
    connect(m_vertegenwoordiger, &VertegenwoordigerBlok::changed, this, &ToekenningPage::getypt);
    connect(m_fout, &FoutBalk::opnieuw, this, &ToekenningPage::laad);
    connect(m_melding, &MeldingBalk::eersteGekozen, this, [this] { if (const auto doe = m_opMelding) doe(); });
    connect(&gateway, &DossierGateway::changed, this, &ToekenningPage::elders);
    toon(formVan(nieuweToekenning(m_wet->count() > 0 ? Wet(m_wet->currentData().toInt()) : Wet::Wlz, gateway.vandaag())));
    m_leeg = form();
    laad();
}

ToekenningPage::~ToekenningPage()
{
    if (m_autosave)
        m_autosave->bewaarHier();
}

void ToekenningPage::aboutToLock()
{
    if (m_autosave)
        m_autosave->bewaarHier();
}

void ToekenningPage::maakBesluit(QVBoxLayout* kolom)
{
    auto* inhoud = new QWidget;
    auto* raster = new QGridLayout(inhoud);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(12);
    raster->setVerticalSpacing(8);
    for (const Wet wet : {Wet::Wlz, Wet::Wmo, Wet::Jw})
        m_wet->addItem(codeTekst(wet), int(wet));
    for (DateLineEdit*& datum : m_datums)
        datum = new DateLineEdit([this] { return m_gateway.vandaag(); });
    m_vrij->setAlignment(Qt::AlignRight);
    m_nummer->setMaxLength(60);
    m_vakken[0] = new Veld(tr("Toekenningsnummer"), m_nummer);
    m_vakken[1] = new Veld(tr("Datum van het besluit"), m_datums[0]);
    m_vakken[2] = new Veld(tr("Eerste dag"), m_datums[1]);
    m_vakken[3] = new Veld(tr("Laatste dag"), m_datums[2]);
    m_vakken[4] = new Veld(tr("Verantwoordingsvrij bedrag (niet verplicht)"), m_vrij);
    raster->addWidget(new Veld(tr("Wet"), m_wet), 0, 0);
    raster->addWidget(m_vakken[0], 0, 1);
    raster->addWidget(m_vakken[1], 0, 2);
    raster->addWidget(m_vakken[2], 1, 0);
    raster->addWidget(m_vakken[3], 1, 1);
    raster->addWidget(m_vakken[4], 1, 2);
    for (int i = 0; i < 3; ++i)
        raster->setColumnStretch(i, 1);
    inPane(m_context.theme, kolom, tr("Besluit"), inhoud);
    connect(m_wet, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_vult)
            m_niveaus->setNiveaus(Wet(m_wet->currentData().toInt()), nieuweToekenning(Wet(m_wet->currentData().toInt()), m_gateway.vandaag()).niveaus);
    });
    for (QLineEdit* veld : {m_nummer, m_vrij})
        connect(veld, &QLineEdit::textEdited, this, &ToekenningPage::getypt);
    for (DateLineEdit* datum : m_datums) {
        connect(datum, &DateLineEdit::dateChanged, this, &ToekenningPage::getypt);
        connect(datum, &QLineEdit::textEdited, this, &ToekenningPage::getypt);
    }
}

void ToekenningPage::maakBalk(QVBoxLayout* buiten)
{
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(12);
    rij->addWidget(m_punten, 1);
    m_knop->setMain(true);
    rij->addWidget(m_knop);
    buiten->addWidget(balk);
    connect(m_knop, &QPushButton::clicked, this, &ToekenningPage::bewaar);
    m_context.commands.add({QStringLiteral("toekenning.opslaan"), tr("Toekenning opslaan"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { bewaar(); }, {}, {}}, this);
}

std::optional<PageClient> ToekenningPage::client() const
{
    return m_address.budgethouder ? std::optional(PageClient{m_address.budgethouder, m_naam.isEmpty() ? tr("Cliënt") : m_naam}) : std::nullopt;
}

std::vector<KeyHint> ToekenningPage::keyHints() const
{
    return {{QKeySequence(Qt::CTRL | Qt::Key_Return), tr("opslaan")}, {QKeySequence(Qt::ALT | Qt::Key_Left), tr("terug")}};
}

void ToekenningPage::laad()
{
    m_gateway.verstrekkers(this, [this](Outcome<std::vector<Verstrekker>> lijst) {
        if (!lijst)
            m_fout->toon(lijst.problem());
        else if (!m_bestaand)
            beperkWetten(*lijst);
        if (nieuw() && !m_session) {
            begin(m_leeg, DraftKey::nieuweToekenning(m_address.budgethouder), 0);
            getypt(); // what was typed before the answer came
        }
    });
    if (m_address.budgethouder) {
        m_gateway.budgethouder(m_address.budgethouder, this, [this](Outcome<Budgethouder> record) {
            if (!record)
                return m_fout->toon(record.problem());
            m_naam = volledigeNaam(record->naam);
            m_keuze->zet(*record);
            Q_EMIT described();
        });
    }
    if (m_bestaand || !nieuw())
        laadBestaande();
}

bool ToekenningPage::nieuw() const
{
    return m_address.wat.endsWith(QLatin1String("/nieuw"));
}

void ToekenningPage::beperkWetten(const std::vector<Verstrekker>& verstrekkers)
{
    for (const Verstrekker& v : verstrekkers) {
        if (v.id != m_gateway.gebruiker().verstrekker)
            continue;
        for (int i = m_wet->count() - 1; i >= 0; --i) {
            if (std::find(v.wetten.begin(), v.wetten.end(), Wet(m_wet->itemData(i).toInt())) == v.wetten.end())
                m_wet->removeItem(i);
        }
    }
    m_leeg.invoer.wet = Wet(m_wet->currentData().toInt());
    m_leeg.invoer.niveaus = nieuweToekenning(m_leeg.invoer.wet, m_gateway.vandaag()).niveaus;
}

void ToekenningPage::laadBestaande()
{
    const ToekenningId id = m_bestaand ? m_bestaand->id : ToekenningId{m_address.wat.section(QLatin1Char('/'), 1).toLongLong()};
    m_gateway.toekenning(id, this, [this](Outcome<Toekenning> record) {
        if (!record)
            return m_fout->toon(record.problem());
        m_fout->toon(QString(), false);
        if (m_bestaand)
            return verwerkAnder(*record);
        m_bestaand = *record;
        m_wet->setEnabled(false);
        toon(formVan(invoerVan(*record)));
        begin(form(), DraftKey::bestaandeToekenning(record->id), record->rijversie);
        if (!m_address.budgethouder)
            m_gateway.budgethouder(record->budgethouder, this, [this](Outcome<Budgethouder> wie) { if (wie) m_keuze->zet(*wie); });
        Q_EMIT described();
    });
}

ToekenningForm ToekenningPage::formVan(const ToekenningInvoer& invoer) const
{
    ToekenningForm uit;
    uit.invoer = invoer;
    uit.datums = QStringList{dateInField(invoer.beschikkingsdatum), dateInField(invoer.periode.van), dateInField(invoer.periode.tot)};
    uit.nieuweBudgethouder = m_keuze->getypt();
    uit.vertegenwoordiger = m_vertegenwoordiger->keuze();
    return uit;
}

void ToekenningPage::toon(const ToekenningForm& form)
{
    m_vult = true;
    m_wet->setCurrentIndex(std::max(0, m_wet->findData(int(form.invoer.wet))));
    if (m_nummer->text() != form.invoer.nummer)
        m_nummer->setText(form.invoer.nummer);
    for (int i = 0; i < 3; ++i)
        m_datums[i]->setTyped(form.datums.value(i));
    if (m_vrij->text() != form.invoer.vrijBedrag)
        m_vrij->setText(form.invoer.vrijBedrag);
    if (m_niveaus->niveaus() != form.invoer.niveaus)
        m_niveaus->setNiveaus(form.invoer.wet, form.invoer.niveaus);
    m_keuze->zetGetypt(form.nieuw, form.nieuweBudgethouder);
    if (const auto bsn = Bsn::parse(form.bsn))
        m_keuze->zetBsn(bsn);
    m_vertegenwoordiger->zet(form.vertegenwoordiger);
    m_vult = false;
    beoordeel();
}

ToekenningForm ToekenningPage::form() const
{
    ToekenningForm uit;
    const BudgethouderId gekozen = m_keuze->gekozen() ? m_keuze->gekozen() : m_address.budgethouder;
    uit.invoer = {m_bestaand ? m_bestaand->budgethouder : gekozen, Wet(m_wet->currentData().toInt()), m_nummer->text(), m_datums[0]->date(),
                  {m_datums[1]->date(), m_datums[2]->date()}, m_vrij->text(), m_niveaus->niveaus()};
    uit.datums = QStringList{m_datums[0]->text(), m_datums[1]->text(), m_datums[2]->text()};
    uit.nieuw = m_keuze->nieuw();
    uit.nieuweBudgethouder = m_keuze->getypt();
    uit.vertegenwoordiger = m_vertegenwoordiger->keuze();
    if (!m_bestaand && m_keuze->bsn())
        uit.bsn = m_keuze->bsn()->tekst();
    return uit;
}

QString ToekenningPage::puntenZin() const
{
    return m_punten->text();
}

} // namespace pgb::ui
