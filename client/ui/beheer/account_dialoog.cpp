#include "client/ui/beheer/account_dialoog.h"
#include "client/ui/beheer/wachtwoord_dialoog.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {

AccountDialoog::AccountDialoog(const PageContext& context, BeheerGateway& beheer, const Gebruiker& account, const Gebruiker& ik, QWidget* parent)
    : QDialog(parent), m_context(context), m_beheer(beheer), m_account(account), m_eigen(account.id == ik.id), m_alles(ik.rol == Rol::Beheerder), m_regel(makeLabel({}, LabelLook::Muted, true)),
      m_fout(makeLabel({}, LabelLook::Wrong, true)), m_naam(new QLineEdit(account.naam)), m_bewaar(new QPushButton(tr("Naam opslaan"))),
      m_slot(new QPushButton), m_factor(new QPushButton(tr("Tweede factor wissen…"))), m_wachtwoord(new QPushButton(tr("Nieuw wachtwoord…"))),
      m_beheerKnop(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Account"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(account.gebruikersnaam, LabelLook::Heading, true));
    kolom->addWidget(m_regel);
    m_naam->setMaxLength(200);
    auto* naamRij = new QHBoxLayout;
    naamRij->setSpacing(8);
    naamRij->addWidget(new Veld(tr("Naam"), m_naam), 1);
    naamRij->addWidget(m_bewaar, 0, Qt::AlignBottom);
    kolom->addLayout(naamRij);
    auto* daden = new QHBoxLayout;
    daden->setSpacing(8);
    for (QPushButton* knop : {m_slot, m_factor, m_wachtwoord})
        daden->addWidget(knop);
    daden->addStretch(1);
    kolom->addLayout(daden);
    kolom->addWidget(m_beheerKnop, 0, Qt::AlignLeft);
    m_beheerKnop->setVisible(ik.rol == Rol::Beheerder && kanGebruikersBeheren(account.rol));
    kolom->addWidget(m_fout);
    auto* onder = new QHBoxLayout;
    onder->addStretch(1);
    auto* sluit = new QPushButton(tr("Sluiten"));
    onder->addWidget(sluit);
    kolom->addLayout(onder);
    for (QPushButton* knop : {m_bewaar, m_slot, m_factor, m_wachtwoord, m_beheerKnop, sluit})
        knop->setAutoDefault(false);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_bewaar, &QPushButton::clicked, this, &AccountDialoog::bewaarNaam);
    connect(m_naam, &QLineEdit::returnPressed, this, &AccountDialoog::bewaarNaam);
    connect(m_naam, &QLineEdit::textChanged, this, &AccountDialoog::toon);
    connect(m_slot, &QPushButton::clicked, this, &AccountDialoog::wisselSlot);
    connect(m_beheerKnop, &QPushButton::clicked, this, &AccountDialoog::wisselBeheer);
    connect(m_factor, &QPushButton::clicked, this, [this] {
        Gebruiker anders = m_account;
        anders.totpActief = false;
        vraag(tr("Tweede factor wissen"), tr("De gekoppelde telefoon van %1 telt niet meer. %1 wordt afgemeld en koppelt bij het aanmelden een andere. Doe dit alleen als u zeker weet wie erom vraagt.").arg(m_account.naam),
              tr("Wissen"), [this, anders] { stuur(anders, tr("De tweede factor van %1 is gewist.").arg(m_account.naam)); });
    });
    connect(m_wachtwoord, &QPushButton::clicked, this, [this] {
        vraag(tr("Nieuw wachtwoord"), tr("%1 krijgt een nieuw wachtwoord en wordt afgemeld. Het oude geldt niet meer. Doe dit alleen als u zeker weet wie erom vraagt.").arg(m_account.naam),
              tr("Nieuw wachtwoord maken"), [this] { nieuwWachtwoord(); });
    });
    new GrowingDialog(this, 78);
    toon();
    m_naam->setFocus();
}

void AccountDialoog::toon()
{
    QStringList delen{codeTekst(m_account.rol), m_account.totpActief ? tr("tweede factor aan") : tr("zonder tweede factor")};
    if (m_account.beheertGebruikers)
        delen << tr("beheert accounts");
    if (m_account.geblokkeerd)
        delen << tr("geblokkeerd");
    if (m_eigen)
        delen << tr("dit bent u zelf");
    m_regel->setText(delen.join(QStringLiteral(" · ")));
    m_slot->setText(m_account.geblokkeerd ? tr("Vrijgeven") : tr("Blokkeren…"));
    const bool mag = !m_eigen && !m_bezig;
    m_slot->setEnabled(mag);
    // The accounts of who looks after accounts are opened by a beheerder.
    const bool vanBeheerder = m_account.beheertGebruikers && !m_alles;
    if (vanBeheerder && !m_eigen)
        m_regel->setText(m_regel->text() + u'\n' + tr("Een nieuw wachtwoord of een andere telefoon krijgt dit account van de beheerder."));
    m_factor->setEnabled(mag && m_account.totpActief && !vanBeheerder);
    m_wachtwoord->setEnabled(mag && !vanBeheerder);
    m_beheerKnop->setText(m_account.beheertGebruikers ? tr("Beheer van accounts terugnemen") : tr("Accounts laten beheren…"));
    m_beheerKnop->setEnabled(mag);
    m_naam->setReadOnly(m_eigen);
    m_bewaar->setEnabled(mag && !m_naam->text().trimmed().isEmpty() && m_naam->text().trimmed() != m_account.naam);
}

void AccountDialoog::vraag(const QString& titel, const QString& wat, const QString& ja, std::function<void()> doe)
{
    (new BevestigenDialoog({titel, wat, ja, {}}, [doe = std::move(doe)](const QString&) { doe(); }, this))->open();
}

void AccountDialoog::wisselSlot()
{
    Gebruiker anders = m_account;
    anders.geblokkeerd = !anders.geblokkeerd;
    if (!anders.geblokkeerd)
        return stuur(anders, tr("%1 kan weer aanmelden.").arg(m_account.naam));
    vraag(tr("Account blokkeren"), tr("%1 wordt overal meteen afgemeld en kan niet meer aanmelden. U kunt dit later weer vrijgeven.").arg(m_account.naam), tr("Blokkeren"),
          [this, anders] { stuur(anders, tr("%1 is geblokkeerd.").arg(m_account.naam)); });
}

void AccountDialoog::wisselBeheer()
{
    Gebruiker anders = m_account;
    anders.beheertGebruikers = !anders.beheertGebruikers;
    if (!anders.beheertGebruikers)
        return stuur(anders, tr("%1 beheert geen accounts meer.").arg(m_account.naam));
    vraag(tr("Accounts laten beheren"), tr("%1 mag dan accounts van collega's maken, blokkeren en vrijgeven, en hen helpen aan een nieuw wachtwoord of een andere telefoon. Alleen binnen de eigen organisatie. Het scherm Gebruikers staat er bij de volgende keer aanmelden.").arg(m_account.naam),
          tr("Laten beheren"), [this, anders] { stuur(anders, tr("%1 beheert nu de accounts van de eigen organisatie.").arg(m_account.naam)); });
}

void AccountDialoog::bewaarNaam()
{
    if (!m_bewaar->isEnabled())
        return;
    Gebruiker anders = m_account;
    anders.naam = m_naam->text().trimmed();
    stuur(anders, tr("De naam is opgeslagen."));
}

void AccountDialoog::stuur(const Gebruiker& anders, const QString& melding)
{
    m_bezig = true;
    m_fout->clear();
    toon();
    m_beheer.wijzig(anders, this, [this, melding](Outcome<Gebruiker> nu) {
        m_bezig = false;
        if (!nu)
            return mislukt(nu.problem());
        m_account = *nu;
        toon();
        m_context.navigator.toast(melding);
        Q_EMIT gewijzigd();
    });
}

void AccountDialoog::nieuwWachtwoord()
{
    m_bezig = true;
    m_fout->clear();
    toon();
    const QString wachtwoord = eersteWachtwoord();
    m_beheer.zetWachtwoord(m_account.id, wachtwoord, this, [this, wachtwoord](Outcome<void> gezet) {
        m_bezig = false;
        if (!gezet)
            return mislukt(gezet.problem());
        toon();
        (new WachtwoordDialoog(m_account.naam, m_account.gebruikersnaam, wachtwoord, this))->open();
        Q_EMIT gewijzigd();
    });
}

void AccountDialoog::mislukt(const Problem& problem)
{
    const bool ander = problem.kind == ProblemKind::VersieVerouderd;
    m_fout->setText(ander ? tr("Iemand anders heeft dit account net gewijzigd. Sluit dit venster en open het account opnieuw.") : probleemTekst(problem));
    toon();
    if (ander)
        Q_EMIT gewijzigd();
}

} // namespace pgb::ui
