// Where an invoice begins: its address, the agreement and the month that it is of, the file that belongs with it and what is read on it.
#include "client/models/clienten_lijst.h"
#include "client/models/declaraties_lijst.h"
#include "client/models/maandrooster_tekst.h"
#include "client/state/achtergrond.h"
#include "client/state/declaratie_session.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/rooster_blad.h"
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "shared/base/ascii.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {
namespace {

constexpr int aantalMaanden = 24;

} // namespace

Address factuurAdres(BudgethouderId budgethouder, ZorgovereenkomstId zorgovereenkomst, QDate maand, DeclaratieId bestaand)
{
    QString wat = QStringLiteral("factuur/nieuw");
    if (zorgovereenkomst)
        wat = QStringLiteral("factuur/%1/%2").arg(QString::number(zorgovereenkomst.waarde), maand.toString(QStringLiteral("yyyy-MM")));
    if (bestaand)
        wat += QLatin1Char('/') + QString::number(bestaand.waarde);
    return {Section::Declaraties, budgethouder, wat};
}

std::optional<FactuurAdres> factuurVan(const Address& address)
{
    const QStringList delen = address.wat.split(QLatin1Char('/'));
    if (address.section != Section::Declaraties || !address.budgethouder || delen[0] != QLatin1String("factuur"))
        return std::nullopt;
    if (delen.size() == 2 && delen[1] == QLatin1String("nieuw"))
        return FactuurAdres{};
    const auto nummer = ascii::number(delen.value(1), 18);
    const QDate maand = QDate::fromString(delen.value(2) + QStringLiteral("-01"), Qt::ISODate);
    const auto bestaand = delen.size() == 4 ? ascii::number(delen[3], 18) : std::optional<qint64>(0);
    if (delen.size() < 3 || delen.size() > 4 || !nummer || *nummer <= 0 || !maand.isValid() || !bestaand || (delen.size() == 4 && *bestaand <= 0))
        return std::nullopt;
    return FactuurAdres{ZorgovereenkomstId{*nummer}, maand, DeclaratieId{*bestaand}};
}

void FactuurPage::maakKeuze()
{
    m_zin->setText(tr("Van welke zorgverlener en welke maand is de factuur?"));
    m_keuze = new QWidget;
    auto* kolom = new QVBoxLayout(m_keuze);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(8);
    m_overeenkomst = new QComboBox;
    m_maand = new QComboBox;
    QDate maand = Periode::maandVan(m_dossiers.vandaag()).van.addMonths(-1);
    for (int i = 0; i < aantalMaanden; ++i, maand = maand.addMonths(-1))
        m_maand->addItem(RoosterTekst::maand(maand), maand);
    auto* verder = new QPushButton(tr("Verder"));
    verder->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    verder->setDefault(true);
    connect(verder, &QPushButton::clicked, this, [this] {
        if (m_overeenkomst->currentIndex() >= 0)
            m_context.navigator.open(factuurAdres(m_address.budgethouder, ZorgovereenkomstId{m_overeenkomst->currentData().toLongLong()}, m_maand->currentData().toDate()));
    });
    for (QWidget* deel : {static_cast<QWidget*>(new Veld(tr("Overeenkomst"), m_overeenkomst)), static_cast<QWidget*>(new Veld(tr("Maand"), m_maand)), static_cast<QWidget*>(verder)})
        kolom->addWidget(deel);
    m_openLijst = new QVBoxLayout;
    m_openLijst->setContentsMargins(0, 16, 0, 0);
    m_openLijst->setSpacing(4);
    kolom->addLayout(m_openLijst);
    dressed(m_context.theme, m_keuze, [this] { m_keuze->setMaximumWidth(m_context.theme.px(560)); });
    m_kolom->addWidget(m_keuze);
    m_kolom->addStretch(1);
}

void FactuurPage::laadKeuze()
{
    struct Gegevens {
        Budgethouder budgethouder;
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Zorgverlener> zorgverleners;
        std::vector<Declaratie> declaraties;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem, [this] { laadKeuze(); });
        m_naam = volledigeNaam(nieuw->budgethouder.naam);
        const Namen namen({}, nieuw->zorgverleners);
        m_overeenkomst->clear();
        std::erase_if(nieuw->overeenkomsten, [](const Zorgovereenkomst& z) { return !isAfgesproken(z); });
        lopendeEerst(nieuw->overeenkomsten, m_dossiers.vandaag());
        for (const Zorgovereenkomst& z : nieuw->overeenkomsten)
            m_overeenkomst->addItem(overeenkomstNaam(z, namen(z.zorgverlener), m_dossiers.vandaag()), z.id.waarde);
        if (nieuw->overeenkomsten.empty())
            m_zin->setText(tr("Er is nog geen overeenkomst bij deze cliënt."));
        toonOpen(nieuw->declaraties);
        m_overeenkomst->setFocus(Qt::OtherFocusReason);
        Q_EMIT described();
    });
    m_dossiers.budgethouder(m_address.budgethouder, this, samen->in(nieuw->budgethouder));
    m_dossiers.zorgovereenkomsten(m_address.budgethouder, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    m_dossiers.zorgverleners(this, samen->in(nieuw->zorgverleners));
    m_dossiers.declaraties({m_address.budgethouder}, this, samen->in(nieuw->declaraties));
}

void FactuurPage::toonOpen(const std::vector<Declaratie>& declaraties)
{
    while (QLayoutItem* item = m_openLijst->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::optional<Invoerkant> kant = invoerkantVan(m_dossiers.gebruiker().rol);
    for (const Declaratie& d : declaraties) {
        if (d.soort != DeclaratieSoort::Factuur || !kant || !isTeBewerken(d, *kant))
            continue;
        if (m_openLijst->isEmpty())
            m_openLijst->addWidget(makeLabel(tr("U was al begonnen aan:"), LabelLook::Bold));
        const QString maand = RoosterTekst::periode(d.periode);
        auto* verder = makeLink(d.factuurnummer.isEmpty() ? tr("Factuur van %1").arg(maand) : tr("Factuur %1 van %2").arg(d.factuurnummer, maand));
        connect(verder, &QPushButton::clicked, this, [this, naar = factuurAdres(d.budgethouder, d.zorgovereenkomst, d.periode.van, d.id)] { m_context.navigator.open(naar); });
        m_openLijst->addWidget(verder);
    }
}

void FactuurPage::kiesBestand()
{
    kiesBijlage(*this, tr("Bestand van de factuur"), [this](const QString& pad) { voegToe(pad); });
}

void FactuurPage::voegToe(const QString& pad)
{
    if (!m_session || m_session->gesloten())
        return;
    if (m_bezig)
        return toonFout(tr("Er is nog iets onderweg. Kies het bestand zo meteen opnieuw."));
    setBezig(true);
    leesBijlage(pad, this, [this, pad](const GelezenBestand& bestand) {
        setBezig(false);
        if (!bestand.fout.isEmpty())
            return toonFout(bestand.fout);
        if (bestand.type == Bestandstype::Pdf || bestand.type == Bestandstype::Xml)
            lees(pad, bestand.naam);
        bewaar([this, bestand] { stuur(bestand.naam, bestand.inhoud); });
    });
}

void FactuurPage::stuur(const QString& naam, const QByteArray& inhoud)
{
    setBezig(true);
    m_kosten.voegToe(m_session->declaratie().id, BijlageSoort::Factuur, naam, inhoud, this, [this, naam, inhoud](const Outcome<Declaratie>& uitkomst) {
        toonBestanden(uitkomst, [this, naam, inhoud] { stuur(naam, inhoud); });
    });
}

void FactuurPage::haalWeg(BijlageId bijlage)
{
    if (m_bezig || m_session->gesloten())
        return;
    bewaar([this, bijlage] { // it goes from a concept
        setBezig(true);
        m_kosten.haalWeg(m_session->declaratie().id, bijlage, this, [this, bijlage](const Outcome<Declaratie>& uitkomst) {
            toonBestanden(uitkomst, [this, bijlage] { haalWeg(bijlage); });
        });
    });
}

void FactuurPage::toonBestanden(const Outcome<Declaratie>& uitkomst, std::function<void()> opnieuw)
{
    setBezig(false);
    if (!uitkomst)
        return mislukt(uitkomst.problem(), std::move(opnieuw));
    // Only its files: what is typed was not sent with them.
    m_bijlagen = uitkomst->bijlagen;
    m_lijst->toon(m_bijlagen);
    for (const Bevinding& b : uitkomst->bevindingen) { // of the files alone
        if (b.ernst == Ernst::Weigeren)
            toonFout(bevindingTekst(b));
    }
}

QWidget* FactuurPage::maakVoorstel()
{
    m_voorstelVak = new Pane(m_context.theme, tr("Dit lezen wij op de factuur"));
    auto* binnen = new QWidget;
    auto* kolom = new QVBoxLayout(binnen);
    kolom->setContentsMargins(12, 8, 12, 12);
    m_voorstel = makeLabel({}, LabelLook::Plain, true);
    kolom->addWidget(m_voorstel);
    auto* rij = new QHBoxLayout;
    auto* ja = new QPushButton(tr("Overnemen"));
    auto* nee = makeLink(tr("Niet overnemen"));
    connect(ja, &QPushButton::clicked, this, &FactuurPage::neemVoorstelOver);
    connect(nee, &QPushButton::clicked, this, [this] {
        m_gelezen.reset();
        m_voorstelVak->hide();
    });
    rij->addWidget(ja);
    rij->addWidget(nee);
    rij->addStretch(1);
    kolom->addLayout(rij);
    static_cast<Pane*>(m_voorstelVak)->setContent(binnen);
    m_voorstelVak->hide();
    return m_voorstelVak;
}

void FactuurPage::lees(const QString& pad, const QString& naam)
{
    if (!m_lezer)
        return;
    m_leest.request_stop(); // of two files the last that was chosen is proposed
    m_leest = std::stop_source();
    opAchtergrond(this, m_leest, [lezer = m_lezer, pad](const std::stop_token& stop) { return lezer(pad, stop); },
                  [this, naam](const Outcome<FactuurLezing>& uitkomst) { gelezen(naam, uitkomst); });
}

void FactuurPage::gelezen(const QString& naam, const Outcome<FactuurLezing>& uitkomst)
{
    if (!uitkomst) {
        const bool meer = uitkomst.problem().code == QLatin1String("meerFacturen");
        m_blad->melding()->toon(Role::Info, meer ? bestandProbleemTekst(uitkomst.problem()) : tr("Wij kunnen niet lezen wat er op %1 staat. Vul de uren zelf in.").arg(naam));
        return;
    }
    m_gelezen = *uitkomst;
    m_gelezenUit = naam;
    const Taal taal = huidigeTaal();
    QStringList zinnen;
    if (!m_gelezen->nummer.isEmpty())
        zinnen << tr("Nummer %1").arg(m_gelezen->nummer);
    if (m_gelezen->datum)
        zinnen << tr("van %1").arg(datumTekst(*m_gelezen->datum, taal));
    if (!m_gelezen->kvkNummer.isEmpty())
        zinnen << tr("KvK %1").arg(m_gelezen->kvkNummer);
    if (!m_gelezen->klantnaam.isEmpty())
        zinnen << tr("voor %1").arg(m_gelezen->klantnaam);
    zinnen << (m_gelezen->aantalRegels == 1 ? tr("1 regel") : tr("%1 regels").arg(m_gelezen->aantalRegels));
    if (m_gelezen->regels)
        zinnen << tr("samen %1 zonder btw").arg(euroTekst(*m_gelezen->regels, taal));
    if (m_gelezen->nietGelezen > 0)
        zinnen << (m_gelezen->nietGelezen == 1 ? tr("1 regel staat alleen als tekst in het bestand en is niet gelezen")
                                               : tr("%1 regels staan alleen als tekst in het bestand en zijn niet gelezen").arg(m_gelezen->nietGelezen));
    m_voorstel->setText(zinnen.join(QStringLiteral(u" · ")));
    m_voorstelVak->show();
}

QString FactuurPage::voorstel() const { return m_gelezen ? m_voorstel->text() : QString(); }

void FactuurPage::neemVoorstelOver()
{
    if (!m_gelezen)
        return;
    const FactuurLezing gelezen = *m_gelezen;
    m_gelezen.reset();
    m_voorstelVak->hide();
    m_session->sluitStap();
    const DeclaratieBlad& blad = m_session->draft();
    m_session->zetFactuur(gelezen.nummer.isEmpty() ? blad.factuurnummer : gelezen.nummer, gelezen.datum ? gelezen.datum : blad.factuurdatum);
    FactuurTekst tekst = m_session->draft().factuur;
    if (gelezen.datum)
        tekst.datum.clear();
    if (!gelezen.kvkNummer.isEmpty())
        tekst.kvkNummer = gelezen.kvkNummer.left(maxFactuurnummer);
    m_session->zetFactuurTekst(tekst);
    m_session->sluitStap();
    // The hours are looked at in the grid before they count.
    if (gelezen.aantalRegels > 0)
        m_blad->bediening()->bied(tr("Factuur · %1").arg(m_gelezenUit), m_gelezenUit, gelezen.uren);
}

} // namespace pgb::ui
