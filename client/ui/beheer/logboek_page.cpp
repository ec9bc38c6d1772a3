#include "client/ui/beheer/logboek_page.h"
#include "client/models/logboek_tekst.h"
#include "client/ui/beheer/logboek_details.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include "client/ui/theme/theme.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

constexpr size_t eenScherm = 100;
/// A search for something rare goes on by itself over so many answers of the server, then waits for the user.
constexpr int meesteRondes = 200;

LijstTekst teksten(bool allemaal)
{
    return {allemaal ? LogboekPage::tr("Logboek") : LogboekPage::tr("Wie keek mee"), QStringLiteral("document-multiple"), LogboekPage::tr("Woorden in de regels"), {},
            LogboekPage::tr("Hier is niets vastgelegd."), {}};
}

std::vector<CellColumn> kolommen(bool allemaal)
{
    std::vector<CellColumn> uit{{LogboekPage::tr("Wanneer"), true}, {LogboekPage::tr("Wat")}};
    if (allemaal)
        uit.push_back({LogboekPage::tr("Dossier"), true});
    uit.push_back({LogboekPage::tr("Bijzonderheden")});
    return uit;
}

} // namespace

LogboekPage::LogboekPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer)
    : RijenLijst(context, gateway, address, teksten(gateway.gebruiker().rol == Rol::Beheerder), kolommen(gateway.gebruiker().rol == Rol::Beheerder), {QStringLiteral("geen")}),
      m_beheer(beheer), m_dossier(address.budgethouder ? address.budgethouder : gateway.gebruiker().budgethouder), m_filters(new QWidget), m_raster(new QGridLayout(m_filters)),
      m_van(new DateLineEdit([&gateway] { return gateway.vandaag(); })), m_tot(new DateLineEdit([&gateway] { return gateway.vandaag(); })), m_soort(new QComboBox),
      m_wie(new QComboBox), m_nummer(new QLineEdit), m_knop(new QPushButton(tr("Meer ophalen")))
{
    if (gateway.gebruiker().rol == Rol::Beheerder)
        m_dossier = {};
    tabel()->setStretchColumn(1);
    tabel()->setGivingWay({allemaal() ? 3 : 2});
    maakFilters();
    kader()->voegToe(m_knop);
    connect(m_knop, &QPushButton::clicked, this, &LogboekPage::meer);
    connect(tabel()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int waarde) {
        if (waarde > 0 && waarde >= tabel()->verticalScrollBar()->maximum() && kader()->filter().isEmpty())
            meer();
    });
    if (m_dossier && address.budgethouder)
        gateway.budgethouder(m_dossier, this, [this](Outcome<Budgethouder> wie) {
            if (!wie)
                return;
            m_naam = volledigeNaam(wie->naam);
            Q_EMIT described();
        });
}

QString LogboekPage::title() const
{
    return allemaal() ? tr("Logboek") : tr("Wie keek mee");
}

std::optional<PageClient> LogboekPage::client() const
{
    return address().budgethouder ? std::optional(PageClient{address().budgethouder, m_naam.isEmpty() ? tr("Cliënt") : m_naam}) : std::nullopt;
}

std::vector<KeyHint> LogboekPage::keyHints() const
{
    return {{QKeySequence(Qt::CTRL | Qt::Key_F), tr("zoeken")}, {QKeySequence(Qt::CTRL | Qt::Key_E), tr("opslaan als bestand")}};
}

void LogboekPage::maakFilters()
{
    m_raster->setContentsMargins(16, 0, 16, 10);
    m_raster->setHorizontalSpacing(12);
    m_raster->setVerticalSpacing(8);
    m_soort->addItem(tr("Alles"), QString());
    for (const auto& [soort, woord] : logboekSoorten())
        m_soort->addItem(woord, soort);
    m_vakken = {new Veld(tr("Vanaf"), m_van), new Veld(tr("Tot en met"), m_tot), new Veld(tr("Soort"), m_soort)};
    for (DateLineEdit* datum : {m_van, m_tot}) {
        connect(datum, &DateLineEdit::dateChanged, this, &LogboekPage::opnieuw);
        connect(datum, &QLineEdit::editingFinished, this, &LogboekPage::opnieuw);
    }
    connect(m_soort, &QComboBox::activated, this, &LogboekPage::opnieuw);
    connect(m_wie, &QComboBox::activated, this, &LogboekPage::opnieuw);
    connect(m_nummer, &QLineEdit::editingFinished, this, &LogboekPage::opnieuw);
    if (allemaal()) {
        m_wie->addItem(tr("Iedereen"), qint64(0));
        m_nummer->setMaxLength(12);
        m_vakken.push_back(new Veld(tr("Wie"), m_wie));
        m_vakken.push_back(new Veld(tr("Dossiernummer"), m_nummer));
        m_beheer.gebruikers(this, [this](Outcome<std::vector<Gebruiker>> lijst) {
            if (!lijst)
                return; // the list itself tells what is wrong
            std::sort(lijst->begin(), lijst->end(), [](const Gebruiker& a, const Gebruiker& b) { return QString::localeAwareCompare(a.naam, b.naam) < 0; });
            for (const Gebruiker& g : *lijst)
                m_wie->addItem(QStringLiteral("%1 (%2)").arg(g.naam, g.gebruikersnaam), g.id.waarde);
        });
    } else {
        m_wie->setParent(m_filters);
        m_nummer->setParent(m_filters);
        m_wie->hide();
        m_nummer->hide();
    }
    m_wie->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wie->setMinimumContentsLength(14);
    schikFilters(int(m_vakken.size()));
    qobject_cast<QBoxLayout*>(kader()->layout())->insertWidget(1, m_filters);
}

void LogboekPage::schikFilters(int kolommen)
{
    if (kolommen == m_kolommen)
        return;
    m_kolommen = kolommen;
    for (size_t i = 0; i < m_vakken.size(); ++i) {
        m_raster->removeWidget(m_vakken[i]);
        m_raster->addWidget(m_vakken[i], int(i) / kolommen, int(i) % kolommen);
    }
}

void LogboekPage::fold(int room)
{
    const int vak = context().theme.px(170);
    schikFilters(std::clamp((room - 32) / vak, 1, int(m_vakken.size())));
}

LogboekVraag LogboekPage::vraag() const
{
    LogboekVraag vraag{m_dossier, GebruikerId{m_wie->currentData().toLongLong()}, m_soort->currentData().toString(), m_van->date(), m_tot->date()};
    if (allemaal())
        vraag.dossier = BudgethouderId{std::max<qint64>(0, m_nummer->text().trimmed().toLongLong())};
    return vraag;
}

void LogboekPage::opnieuw()
{
    static_cast<Veld*>(m_vakken[0])->setPunt(m_van->problem());
    static_cast<Veld*>(m_vakken[1])->setPunt(m_tot->problem());
    if (m_gevraagd == vraag())
        return;
    herlaad();
}

void LogboekPage::laad()
{
    ++m_leesbeurt;
    m_leest = true;
    m_gevraagd = vraag();
    m_volgende.reset();
    m_nieuw.clear();
    lees(0, eenScherm);
    if (allemaal())
        toonKeten();
}

void LogboekPage::meer()
{
    if (m_leest || !m_volgende)
        return;
    m_leest = true;
    m_nieuw = m_rijen;
    lees(0, m_rijen.size() + eenScherm);
}

void LogboekPage::lees(int ronde, size_t genoeg)
{
    m_beheer.logboek(*m_gevraagd, m_volgende.value_or(0), this, [this, ronde, genoeg, beurt = m_leesbeurt](Outcome<wire::Bladzijde<wire::AuditItem>> bladzijde) {
        if (beurt != m_leesbeurt)
            return;
        if (!bladzijde) {
            m_leest = false;
            return mislukt(bladzijde.problem());
        }
        for (wire::AuditItem& item : bladzijde->items) {
            LogboekRij rij{item, logboekZin(item), logboekDetails(item), {}};
            rij.zoek = QStringList{rij.zin, rij.bij, logboekMoment(item.tijdstip)}.join(u' ').toLower();
            m_nieuw.push_back(std::move(rij));
        }
        m_volgende = bladzijde->volgende;
        if (m_volgende && m_nieuw.size() < genoeg && ronde + 1 < meesteRondes)
            return lees(ronde + 1, genoeg);
        m_leest = false;
        m_rijen = std::move(m_nieuw);
        m_nieuw.clear();
        geladen();
    });
}

CellRow LogboekPage::rij(int record) const
{
    const LogboekRij& r = at(record);
    CellRow cellen{{.text = logboekMoment(r.item.tijdstip)}, {.text = r.zin, .spoken = r.zin}};
    if (allemaal()) {
        const qint64 dossier = logboekDossier(r.item);
        cellen.push_back({.text = dossier > 0 ? QString::number(dossier) : QString()});
    }
    cellen.push_back({.text = r.bij, .tone = Role::Muted, .spoken = r.bij});
    return cellen;
}

void LogboekPage::open(int record)
{
    const wire::AuditItem& item = at(record).item;
    if (allemaal())
        return; // the beheerder has no look into a dossier
    if (item.soort == QLatin1String("declaratie"))
        context().navigator.open({Section::Declaraties, address().budgethouder, QStringLiteral("declaratie/%1").arg(item.recordId)});
    else if (item.soort == QLatin1String("zorgovereenkomst"))
        context().navigator.open(overeenkomstAdres(address().budgethouder, ZorgovereenkomstId{item.recordId}));
}

void LogboekPage::toonKeten()
{
    m_beheer.keten(this, [this](Outcome<wire::KetenAntwoord> keten) {
        if (!keten)
            return; // the list itself tells what is wrong
        if (keten->breuk != QLatin1String("geen")) {
            m_keten = tr("de keten klopt niet meer");
            m_ketenFout = tr("Het logboek is veranderd: bij regel %1 klopt de keten niet meer. Laat niets meer wijzigen en bel uw leverancier. De server-opdracht verify-audit zegt meer.").arg(keten->breukBij);
        } else
            m_keten = keten->regels == 1                      ? tr("de ene regel klopt")
                      : keten->gecontroleerd == keten->regels ? tr("alle %1 regels kloppen").arg(keten->regels)
                                                            : tr("%1 regels; de nieuwste %2 zijn nagekeken en kloppen").arg(keten->regels).arg(keten->gecontroleerd);
        beschrijf();
    });
}

void LogboekPage::beschrijf()
{
    QString zin = m_volgende ? tr("de nieuwste %1 regels").arg(records()) : records() == 1 ? tr("1 regel") : tr("%1 regels").arg(records());
    if (!m_keten.isEmpty())
        zin += QStringLiteral(" · ") + m_keten;
    kader()->setOndertitel(zin);
    m_knop->setVisible(m_volgende.has_value());
    if (!m_ketenFout.isEmpty())
        kader()->fout()->toon(m_ketenFout, false);
}

} // namespace pgb::ui
