#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/models/bsn_tekst.h"
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
#include <algorithm>

namespace pgb::ui {
namespace {
enum { FieldBsn, FieldInitials, FieldPrefix, FieldName, FieldStreet, FieldNumber, FieldPostcode, FieldTown, FieldBirth };
constexpr int zoalsZijStaan[] = {FieldBsn, FieldBirth, FieldInitials, FieldPrefix, FieldName, FieldStreet, FieldNumber, FieldPostcode, FieldTown};
constexpr size_t hitsShown = 8;
} // namespace

BudgethouderKeuze::BudgethouderKeuze(const Theme& theme, DossierGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_zoek(new QLineEdit), m_zoekVak(new Veld(tr("Naam of burgerservicenummer"), m_zoek)), m_lijst(new QListWidget), m_zin(makeLabel({}, LabelLook::Bold, true)),
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
    connect(m_wissel, &QPushButton::clicked, this, [this] {
        if (!m_gekozen)
            return wisselNieuw(!nieuw());
        m_gekozen = {}; // choosing another one begins the search again
        m_bsn.reset();
        m_zoek->clear();
        toonTreffers({});
        wisselNieuw(false);
        m_zoek->setFocus();
    });
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
    kolom->addWidget(m_zoekVak);
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
    m_geboren->setPast();
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
    if (nieuw) {
        // What was searched for and is nobody's yet is not typed twice.
        const std::optional<Bsn> gezocht = Bsn::parse(m_zoek->text().trimmed());
        if (gezocht && m_velden[FieldBsn]->text().isEmpty())
            m_velden[FieldBsn]->setText(gezocht->tekst());
        (m_velden[FieldBsn]->text().isEmpty() ? m_velden[FieldBsn] : m_velden[FieldBsn + 1])->setFocus();
    }
    Q_EMIT changed();
}

void BudgethouderKeuze::gemaakt(const Budgethouder& record)
{
    m_bsn = Bsn::parse(m_velden[FieldBsn]->text());
    zet(record);
}

void BudgethouderKeuze::zet(const Budgethouder& record)
{
    m_gekozen = record.id;
    const QString geboren = record.geboortedatum.isValid() ? tr(", geboren %1").arg(datumTekst(record.geboortedatum, huidigeTaal())) : QString();
    m_zin->setText(volledigeNaam(record.naam) + geboren);
    m_nieuwDeel->hide();
    m_zoekDeel->hide();
    m_zin->show();
    staatVast();
    Q_EMIT changed();
}

void BudgethouderKeuze::zetKeuze(const Budgethouder& record)
{
    zet(record);
    m_wissel->setText(tr("Andere budgethouder"));
    m_wissel->show();
}

void BudgethouderKeuze::staatVast()
{
    m_wissel->hide();
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
    zetKeuze(m_treffers[size_t(rij)]);
}

QWidget* BudgethouderKeuze::invoer(int veld) const
{
    return veld == FieldBirth ? static_cast<QWidget*>(m_geboren) : m_velden[veld];
}

QString BudgethouderKeuze::puntVan(int veld) const
{
    const QString tekst = veld == FieldBirth ? m_geboren->text().trimmed() : m_velden[veld]->text().trimmed();
    switch (veld) {
    case FieldBsn: return bsnProbleem(tekst);
    case FieldPrefix: return {};
    case FieldPostcode: return Postcode::parse(tekst) ? QString() : tekst.isEmpty() ? tr("Vul de postcode in.") : tr("%1 is geen postcode. Schrijf het zo: 1234 AB.").arg(tekst);
    case FieldBirth: break;
    default: return tekst.isEmpty() ? tr("Vul dit in.") : QString();
    }
    const std::optional<QDate> dag = m_geboren->typed();
    if (!m_geboren->problem().isEmpty())
        return m_geboren->problem();
    if (!dag)
        return tr("Vul de geboortedatum in.");
    return *dag > m_gateway.vandaag() ? tr("%1 is nog niet geweest.").arg(datumTekst(*dag, huidigeTaal())) : QString();
}

int BudgethouderKeuze::open() const
{
    if (m_gekozen)
        return 0;
    return nieuw() ? int(std::count_if(std::begin(zoalsZijStaan), std::end(zoalsZijStaan), [this](int veld) { return !puntVan(veld).isEmpty(); })) : 1;
}

void BudgethouderKeuze::toonPunten(bool tonen)
{
    m_zoekVak->setPunt(tonen && open() > 0 ? tr("Kies eerst de budgethouder, of voer een nieuwe in.") : QString());
    for (const int veld : zoalsZijStaan)
        m_vakken[veld]->setPunt(tonen && !m_gekozen ? puntVan(veld) : QString());
}

QWidget* BudgethouderKeuze::eerstePunt() const
{
    if (open() == 0)
        return nullptr;
    if (!nieuw())
        return m_zoek;
    return invoer(*std::find_if(std::begin(zoalsZijStaan), std::end(zoalsZijStaan), [this](int veld) { return !puntVan(veld).isEmpty(); }));
}

std::optional<Budgethouder> BudgethouderKeuze::nieuwe() const
{
    if (!nieuw() || open() > 0)
        return std::nullopt;
    const auto tekst = [&](int veld) { return m_velden[veld]->text().trimmed(); };
    Budgethouder b;
    b.bsn = *Bsn::parse(tekst(FieldBsn));
    b.naam = {tekst(FieldInitials), tekst(FieldPrefix), tekst(FieldName)};
    b.geboortedatum = *m_geboren->typed();
    b.woonadres = {tekst(FieldStreet), tekst(FieldNumber), *Postcode::parse(tekst(FieldPostcode)), tekst(FieldTown), {}};
    return b;
}

} // namespace pgb::ui
