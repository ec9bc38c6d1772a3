#include "client/ui/beheer/nieuw_account_dialoog.h"
#include "client/ui/beheer/wachtwoord_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {
namespace {

bool metNummer(Rol rol) { return rol == Rol::Budgethouder || rol == Rol::Zorgverlener; }
bool metKeuze(Rol rol) { return rol == Rol::MedewerkerVerstrekker || rol == Rol::MedewerkerOrganisatie || rol == Rol::Vertegenwoordiger; }

} // namespace

NieuwAccountDialoog::NieuwAccountDialoog(BeheerGateway& beheer, const Gebruiker& ik, QWidget* parent)
    : QDialog(parent), m_beheer(beheer), m_ik(ik), m_rol(new QComboBox), m_naam(new QLineEdit), m_gebruikersnaam(new QLineEdit), m_nummer(new QLineEdit),
      m_keuze(new QComboBox), m_beheertGebruikers(new QCheckBox(tr("Beheert de accounts van de eigen organisatie"))), m_naamVak(new Veld(tr("Naam"), m_naam)), m_gebruikersnaamVak(new Veld(tr("Gebruikersnaam"), m_gebruikersnaam)),
      m_nummerVak(new Veld(tr("Burgerservicenummer of AGB-code"), m_nummer)), m_keuzeVak(new Veld(tr("Werkt bij"), m_keuze)),
      m_fout(makeLabel({}, LabelLook::Wrong, true)), m_knop(new QPushButton(tr("Account maken"))), m_wachtwoord(eersteWachtwoord())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Account toevoegen"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("Account toevoegen"), LabelLook::Heading));
    for (const auto& een : codeTable<Rol>()) {
        if (alles() || een.waarde == m_ik.rol)
            m_rol->addItem(codeTekst(een.waarde), int(een.waarde));
    }
    m_naam->setMaxLength(200);
    m_gebruikersnaam->setMaxLength(64);
    m_gebruikersnaam->setPlaceholderText(tr("kleine letters, cijfers, punten en streepjes"));
    m_nummer->setMaxLength(12);
    auto* rolVak = new Veld(tr("Rol"), m_rol);
    kolom->addWidget(rolVak);
    rolVak->setVisible(alles());
    for (QWidget* vak : {static_cast<QWidget*>(m_naamVak), static_cast<QWidget*>(m_gebruikersnaamVak), static_cast<QWidget*>(m_nummerVak), static_cast<QWidget*>(m_keuzeVak),
                         static_cast<QWidget*>(m_beheertGebruikers), static_cast<QWidget*>(m_fout)})
        kolom->addWidget(vak);
    auto* onder = new QHBoxLayout;
    onder->setSpacing(8);
    onder->addStretch(1);
    auto* stop = new QPushButton(tr("Niet toevoegen"));
    stop->setAutoDefault(false);
    onder->addWidget(stop);
    restyle(m_knop, "kind", QStringLiteral("main"));
    m_knop->setDefault(true);
    onder->addWidget(m_knop);
    kolom->addLayout(onder);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_knop, &QPushButton::clicked, this, &NieuwAccountDialoog::bewaar);
    connect(m_rol, &QComboBox::currentIndexChanged, this, &NieuwAccountDialoog::toonRol);
    new GrowingDialog(this, 64);
    if (alles())
        leesKeuzes();
    toonRol();
    (alles() ? static_cast<QWidget*>(m_rol) : m_naam)->setFocus();
}

void NieuwAccountDialoog::leesKeuzes()
{
    m_beheer.organisaties(this, [this](Outcome<std::vector<wire::Koppeling>> lijst) {
        if (!lijst)
            return mislukt(lijst.problem());
        m_organisaties = *lijst;
        vulKeuze();
    });
    m_beheer.verstrekkers(this, [this](Outcome<std::vector<Verstrekker>> lijst) {
        if (!lijst)
            return mislukt(lijst.problem());
        m_verstrekkers = *lijst;
        vulKeuze();
    });
}

Rol NieuwAccountDialoog::rol() const
{
    return Rol(m_rol->currentData().toInt());
}

void NieuwAccountDialoog::toonRol()
{
    m_nummerVak->setVisible(metNummer(rol()));
    m_nummerVak->setNaam(rol() == Rol::Budgethouder ? tr("Burgerservicenummer") : tr("Burgerservicenummer of AGB-code"));
    m_keuzeVak->setVisible(alles() && metKeuze(rol()));
    m_beheertGebruikers->setVisible(alles() && kanGebruikersBeheren(rol()));
    m_nummerVak->setPunt({});
    vulKeuze();
}

void NieuwAccountDialoog::vulKeuze()
{
    m_keuze->clear();
    if (rol() == Rol::MedewerkerVerstrekker) {
        for (const Verstrekker& v : m_verstrekkers)
            m_keuze->addItem(v.naam, v.id.waarde);
        return;
    }
    if (rol() == Rol::Vertegenwoordiger)
        m_keuze->addItem(tr("Geen bureau"), qint64(0));
    for (const wire::Koppeling& o : m_organisaties)
        m_keuze->addItem(o.naam, o.id);
}

void NieuwAccountDialoog::bewaar()
{
    m_fout->clear();
    m_naamVak->setPunt(m_naam->text().trimmed().isEmpty() ? tr("Vul de naam in.") : QString());
    m_gebruikersnaamVak->setPunt(m_gebruikersnaam->text().trimmed().isEmpty() ? tr("Vul een gebruikersnaam in.") : QString());
    m_nummerVak->setPunt(metNummer(rol()) && m_nummer->text().trimmed().isEmpty() ? tr("Vul het nummer in van wie dit account is.") : QString());
    m_keuzeVak->setPunt(alles() && metKeuze(rol()) && m_keuze->count() == 0 ? tr("Er is nog geen organisatie of verstrekker. Voer die eerst in op de server.") : QString());
    const std::pair<Veld*, QWidget*> vakken[] = {{m_naamVak, m_naam}, {m_gebruikersnaamVak, m_gebruikersnaam}, {m_nummerVak, m_nummer}, {m_keuzeVak, m_keuze}};
    for (const auto& [vak, veld] : vakken) {
        if (!vak->punt().isEmpty())
            return veld->setFocus();
    }
    if (metNummer(rol()))
        return zoekNummer();
    stuur(alles() ? m_keuze->currentData().toLongLong() : m_ik.rol == Rol::MedewerkerVerstrekker ? m_ik.verstrekker.waarde : m_ik.organisatie.waarde);
}

void NieuwAccountDialoog::zoekNummer()
{
    const QString tekst = m_nummer->text().trimmed();
    wire::ZoekOpdracht zoek;
    zoek.bsn = Bsn::parse(tekst);
    if (!zoek.bsn && rol() == Rol::Zorgverlener)
        zoek.agbCode = AgbCode::parse(tekst);
    if (!zoek.bsn && !zoek.agbCode) {
        m_nummerVak->setPunt(rol() == Rol::Zorgverlener ? tr("“%1” is geen burgerservicenummer en geen AGB-code.").arg(tekst) : tr("“%1” is geen burgerservicenummer.").arg(tekst));
        return m_nummer->setFocus();
    }
    bezig(true);
    const auto klaar = [this](const Outcome<wire::Koppeling>& wie) {
        if (wie)
            return stuur(wie->id);
        bezig(false);
        if (wie.problem().kind != ProblemKind::NietGevonden)
            return mislukt(wie.problem());
        m_nummerVak->setPunt(tr("Met dit nummer staat nog niemand in PGB Bureau. Die persoon moet er eerst in staan."));
        m_nummer->setFocus();
    };
    if (rol() == Rol::Budgethouder)
        m_beheer.vindBudgethouder(*zoek.bsn, this, klaar);
    else
        m_beheer.vindZorgverlener(zoek, this, klaar);
}

void NieuwAccountDialoog::stuur(qint64 gevonden)
{
    wire::GebruikerInvoer invoer;
    invoer.wachtwoord = m_wachtwoord;
    Gebruiker& g = invoer.gebruiker;
    g.rol = rol();
    g.naam = m_naam->text().trimmed();
    g.gebruikersnaam = m_gebruikersnaam->text().trimmed().toLower();
    if (g.rol == Rol::Budgethouder)
        g.budgethouder = BudgethouderId{gevonden};
    else if (g.rol == Rol::Zorgverlener)
        g.zorgverlener = ZorgverlenerId{gevonden};
    else if (g.rol == Rol::MedewerkerVerstrekker)
        g.verstrekker = VerstrekkerId{gevonden};
    else if (metKeuze(g.rol))
        g.organisatie = OrganisatieId{gevonden};
    g.beheertGebruikers = m_beheertGebruikers->isChecked() && alles() && kanGebruikersBeheren(g.rol);
    bezig(true);
    m_beheer.maakGebruiker(invoer, this, [this](Outcome<Gebruiker> account) {
        bezig(false);
        if (!account)
            return mislukt(account.problem());
        Q_EMIT toegevoegd(account->naam);
        (new WachtwoordDialoog(account->naam, account->gebruikersnaam, m_wachtwoord, parentWidget()))->open();
        accept();
    });
}

void NieuwAccountDialoog::mislukt(const Problem& problem)
{
    const bool naam = problem.path.endsWith(QLatin1String("gebruikersnaam"));
    (naam ? static_cast<QWidget*>(m_gebruikersnaam) : m_knop)->setFocus();
    if (naam)
        return m_gebruikersnaamVak->setPunt(problem.code == QLatin1String("bestaatAl") ? tr("Deze gebruikersnaam is al in gebruik.") : probleemTekst(problem));
    m_fout->setText(probleemTekst(problem));
}

void NieuwAccountDialoog::bezig(bool ja)
{
    m_knop->setEnabled(!ja);
}

} // namespace pgb::ui
