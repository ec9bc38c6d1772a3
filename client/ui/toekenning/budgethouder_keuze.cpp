#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace pgb::ui {
namespace {
enum { FieldBsn, FieldInitials, FieldPrefix, FieldName, FieldStreet, FieldNumber, FieldPostcode, FieldTown, FieldBirth };
constexpr size_t hitsShown = 8;
} // namespace

BudgethouderKeuze::BudgethouderKeuze(const Theme& theme, DossierGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_zoek(new QLineEdit), m_lijst(new QListWidget), m_zin(makeLabel({}, LabelLook::Bold, true)),
      m_wissel(new QPushButton), m_zoekDeel(new QWidget), m_nieuwDeel(new QWidget), m_geboren(new DateLineEdit([&gateway] { return gateway.vandaag(); }))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    kolom->addWidget(m_zin);
    maakZoeken();
    kolom->addWidget(m_zoekDeel);
    maakNieuw(theme);
    kolom->addWidget(m_nieuwDeel);
    auto* onder = new QHBoxLayout;
    onder->addWidget(m_wissel);
    onder->addStretch(1);
    kolom->addLayout(onder);
    dressed(theme, m_lijst, [this, &theme] { m_lijst->setMaximumHeight(theme.px(150)); });
    m_zin->hide();
    connect(m_wissel, &QPushButton::clicked, this, [this] { wisselNieuw(!nieuw()); });
    wisselNieuw(false);
    gateway.budgethouders(this, [this](Outcome<std::vector<Budgethouder>> lijst) {
        if (lijst)
            m_bekend = std::move(*lijst);
    });
}

void BudgethouderKeuze::maakZoeken()
{
    auto* kolom = new QVBoxLayout(m_zoekDeel);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(4);
    m_zoek->setPlaceholderText(tr("Typ een naam of een burgerservicenummer"));
    m_zoek->setMaxLength(60);
    kolom->addWidget(new Veld(tr("Naam of burgerservicenummer"), m_zoek));
    m_lijst->setAccessibleName(tr("Gevonden budgethouders"));
    m_lijst->hide();
    kolom->addWidget(m_lijst);
    connect(m_zoek, &QLineEdit::textEdited, this, &BudgethouderKeuze::zoek);
    connect(m_zoek, &QLineEdit::returnPressed, this, [this] { kies(std::max(0, m_lijst->currentRow())); });
    connect(m_lijst, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { kies(m_lijst->row(item)); });
    connect(m_lijst, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { kies(m_lijst->row(item)); });
}

void BudgethouderKeuze::maakNieuw(const Theme& theme)
{
    auto* raster = new QGridLayout(m_nieuwDeel);
    raster->setContentsMargins(0, 0, 0, 0);
    raster->setHorizontalSpacing(8);
    raster->setVerticalSpacing(8);
    const QString namen[] = {tr("Burgerservicenummer"), tr("Voorletters"), tr("Voorvoegsel (niet verplicht)"), tr("Achternaam"), tr("Straat"), tr("Huisnummer"), tr("Postcode"), tr("Woonplaats")};
    for (int i = 0; i < 8; ++i) {
        m_velden[i] = new QLineEdit;
        m_velden[i]->setMaxLength(80);
        m_vakken[i] = new Veld(namen[i], m_velden[i]);
        connect(m_velden[i], &QLineEdit::textEdited, this, &BudgethouderKeuze::changed);
    }
    dressed(theme, m_geboren, [this, &theme] { m_geboren->setMaximumWidth(theme.px(160)); });
    m_vakken[FieldBirth] = new Veld(tr("Geboortedatum"), m_geboren);
    connect(m_geboren, &DateLineEdit::dateChanged, this, &BudgethouderKeuze::changed);
    connect(m_geboren, &QLineEdit::textEdited, this, &BudgethouderKeuze::changed);
    const int plaatsen[9][3] = {{0, 0, 2}, {1, 0, 1}, {1, 1, 1}, {1, 2, 2}, {2, 0, 2}, {2, 2, 1}, {2, 3, 1}, {3, 0, 2}, {0, 2, 2}};
    for (int i = 0; i < 9; ++i)
        raster->addWidget(m_vakken[i], plaatsen[i][0], plaatsen[i][1], 1, plaatsen[i][2]);
}

bool BudgethouderKeuze::nieuw() const
{
    return !m_nieuwDeel->isHidden();
}

void BudgethouderKeuze::wisselNieuw(bool nieuw)
{
    m_nieuwDeel->setVisible(nieuw);
    m_zoekDeel->setVisible(!nieuw && !m_gekozen);
    m_zin->setVisible(bool(m_gekozen));
    m_wissel->setText(m_gekozen ? tr("Andere budgethouder") : nieuw ? tr("Bestaande budgethouder zoeken") : tr("Nieuwe budgethouder"));
    if (nieuw)
        m_velden[0]->setFocus();
    Q_EMIT changed();
}

void BudgethouderKeuze::zet(const Budgethouder& record)
{
    m_gekozen = record.id;
    const QString geboren = record.geboortedatum.isValid() ? tr(", geboren %1").arg(datumTekst(record.geboortedatum, huidigeTaal())) : QString();
    m_zin->setText(volledigeNaam(record.naam) + geboren);
    m_nieuwDeel->hide();
    m_zoekDeel->hide();
    m_zin->show();
    m_wissel->hide();
    Q_EMIT changed();
}

QStringList BudgethouderKeuze::getypt() const
{
    QStringList teksten;
    for (const QLineEdit* veld : m_velden)
        teksten << veld->text();
    return teksten << m_geboren->text();
}

void BudgethouderKeuze::zetGetypt(bool isNieuw, const QStringList& teksten)
{
    for (qsizetype i = 0; i < 8; ++i) {
        if (m_velden[i]->text() != teksten.value(i))
            m_velden[i]->setText(teksten.value(i));
    }
    m_geboren->setTyped(teksten.value(FieldBirth));
    if (isNieuw != nieuw() && !m_gekozen)
        wisselNieuw(isNieuw);
}

void BudgethouderKeuze::zoek()
{
    const QString tekst = m_zoek->text().trimmed();
    if (const std::optional<Bsn> bsn = Bsn::parse(tekst)) {
        m_gateway.zoekBudgethouder(*bsn, this, [this, tekst, bsn](Outcome<Budgethouder> gevonden) {
            if (m_zoek->text().trimmed() != tekst)
                return;
            if (gevonden)
                return toonTreffers({*gevonden}, bsn);
            toonTreffers({});
            m_lijst->addItem(gevonden.problem().kind == ProblemKind::NietGevonden ? tr("Niemand met dit nummer. Voer een nieuwe budgethouder in.") : probleemTekst(gevonden.problem()));
            m_lijst->show();
        });
        return;
    }
    std::vector<Budgethouder> treffers;
    const QStringList woorden = tekst.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Budgethouder& b : m_bekend) {
        const QString naam = (volledigeNaam(b.naam) + QLatin1Char(' ') + b.klantnummer + QLatin1Char(' ') + b.profielnummer).toLower();
        const bool past = !woorden.isEmpty() && std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return naam.contains(woord); });
        if (past && treffers.size() < hitsShown)
            treffers.push_back(b);
    }
    toonTreffers(treffers);
}

void BudgethouderKeuze::toonTreffers(const std::vector<Budgethouder>& treffers, const std::optional<Bsn>& bsn)
{
    m_treffers = treffers;
    m_trefferBsn = bsn;
    m_lijst->clear();
    for (const Budgethouder& b : treffers)
        m_lijst->addItem(QStringLiteral("%1 · %2").arg(volledigeNaam(b.naam), datumKort(b.geboortedatum)));
    m_lijst->setVisible(!treffers.empty());
}

void BudgethouderKeuze::kies(int rij)
{
    if (rij < 0 || size_t(rij) >= m_treffers.size())
        return;
    m_bsn = m_trefferBsn;
    zet(m_treffers[size_t(rij)]);
    m_wissel->show();
    m_wissel->setText(tr("Andere budgethouder"));
    // Choosing another one begins the search again.
    disconnect(m_wissel, nullptr, this, nullptr);
    connect(m_wissel, &QPushButton::clicked, this, [this] {
        if (m_gekozen) {
            m_gekozen = {};
            wisselNieuw(false);
            m_zoek->setFocus();
        } else {
            wisselNieuw(!nieuw());
        }
    });
}

std::optional<Budgethouder> BudgethouderKeuze::nieuwe()
{
    Budgethouder b;
    bool goed = true;
    const auto punt = [&](int veld, const QString& tekst) {
        m_vakken[veld]->setPunt(tekst);
        goed = goed && tekst.isEmpty();
    };
    const auto tekst = [&](int veld) { return m_velden[veld]->text().trimmed(); };
    const std::optional<Bsn> bsn = Bsn::parse(tekst(FieldBsn));
    punt(FieldBsn, bsn ? QString() : tekst(FieldBsn).isEmpty() ? tr("Vul het burgerservicenummer in.") : tr("Dit nummer klopt niet. Een burgerservicenummer heeft 9 cijfers."));
    for (const int veld : {FieldInitials, FieldName, FieldStreet, FieldNumber, FieldTown})
        punt(veld, tekst(veld).isEmpty() ? tr("Vul dit in.") : QString());
    const std::optional<Postcode> postcode = Postcode::parse(tekst(FieldPostcode));
    punt(FieldPostcode, postcode ? QString() : tr("Schrijf het zo: 1234 AB."));
    const QDate geboren = m_geboren->date();
    punt(FieldBirth, !m_geboren->problem().isEmpty() ? m_geboren->problem() : !geboren.isValid() ? tr("Vul de geboortedatum in.") : geboren > m_gateway.vandaag() ? tr("Deze dag is nog niet geweest.") : QString());
    if (!goed)
        return std::nullopt;
    b.bsn = *bsn;
    m_bsn = bsn;
    b.naam = {tekst(FieldInitials), tekst(FieldPrefix), tekst(FieldName)};
    b.geboortedatum = geboren;
    b.woonadres = {tekst(FieldStreet), tekst(FieldNumber), *postcode, tekst(FieldTown), {}};
    return b;
}

} // namespace pgb::ui
