#include "client/ui/ronde/sjabloon_dialogen.h"
#include "client/ui/ronde/client_zoeker.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

SjabloonDialoog::SjabloonDialoog(const QString& vraag, const QString& uitleg, const QString& ja, QWidget* parent)
    : QDialog(parent), m_velden(new QVBoxLayout), m_fout(makeLabel({}, LabelLook::Wrong, true)), m_ja(new QPushButton(ja))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(vraag);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(8);
    kolom->addWidget(makeLabel(vraag, LabelLook::Heading));
    kolom->addWidget(makeLabel(uitleg, LabelLook::Plain, true));
    m_velden->setSpacing(4);
    kolom->addLayout(m_velden);
    kolom->addWidget(m_fout);
    m_fout->hide();
    auto* onder = new QHBoxLayout;
    onder->setSpacing(8);
    auto* nee = new QPushButton(tr("Annuleren"));
    nee->setAutoDefault(false);
    m_ja->setDefault(true);
    m_ja->setProperty("kind", QStringLiteral("main"));
    m_ja->setObjectName(QStringLiteral("ja"));
    onder->addStretch(1);
    onder->addWidget(nee);
    onder->addWidget(m_ja);
    kolom->addLayout(onder);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &SjabloonDialoog::verder);
    new GrowingDialog(this, 64);
}

void SjabloonDialoog::voegToe(const QString& naam, QWidget* veld)
{
    QLabel* label = makeLabel(naam, LabelLook::Bold);
    label->setBuddy(veld);
    veld->setAccessibleName(naam);
    m_velden->addWidget(label);
    m_velden->addWidget(veld);
    m_velden->addSpacing(6);
    setTabOrder(veld, m_ja);
}

void SjabloonDialoog::zegFout(const QString& fout)
{
    m_fout->setText(fout);
    m_fout->setVisible(!fout.isEmpty());
}

void SjabloonDialoog::setBezig(bool bezig)
{
    // A button that cannot be pressed would hand the keys to 'Annuleren'.
    if (bezig && focusWidget() == m_ja)
        setFocus(Qt::OtherFocusReason);
    m_ja->setEnabled(!bezig);
    if (!bezig && focusWidget() == this)
        m_ja->setFocus(Qt::OtherFocusReason);
}

void SjabloonDialoog::setJa(const QString& tekst, bool metEnter)
{
    m_ja->setText(tekst);
    m_ja->setAutoDefault(metEnter);
    m_ja->setDefault(metEnter);
}

void SjabloonDialoog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* knop = qobject_cast<QPushButton*>(focusWidget());
    if (enter && knop)
        return knop->click();
    QDialog::keyPressEvent(event);
}

SjabloonNaam::SjabloonNaam(NietTypenGateway& gateway, const wire::Sjabloon& oud, QWidget* parent)
    : SjabloonDialoog(oud.id ? tr("Sjabloon een andere naam geven") : tr("Bewaren als sjabloon"),
                      oud.id ? tr("De inhoud blijft gelijk.") : tr("De afspraken en tarieven gaan mee. Teksten, namen, data en budgetten van deze cliënt niet."), tr("Bewaren"), parent),
      m_gateway(gateway), m_oud(oud), m_naam(new QLineEdit(oud.naam))
{
    m_naam->setObjectName(QStringLiteral("naam"));
    m_naam->setMaxLength(200);
    voegToe(tr("Naam van het sjabloon"), m_naam);
    m_naam->setFocus();
    m_naam->selectAll();
    connect(this, &SjabloonDialoog::verder, this, &SjabloonNaam::bewaar);
    connect(m_naam, &QLineEdit::textEdited, this, [this] {
        m_bestaande.clear();
        setJa(tr("Bewaren"), true);
        zegFout({});
    });
}

void SjabloonNaam::bewaar()
{
    const QString naam = m_naam->text().trimmed();
    if (naam.isEmpty()) {
        zegFout(tr("Geef het sjabloon een naam."));
        return m_naam->setFocus();
    }
    setBezig(true);
    if (naam == m_bestaande)
        return vervang(naam);
    stuur(m_oud, naam);
}

void SjabloonNaam::stuur(const wire::Sjabloon& over, const QString& naam)
{
    m_gateway.bewaarSjabloon(over.id, over.rijversie, {naam, m_oud.inhoud}, this, [this, naam](const Outcome<wire::Sjabloon>& sjabloon) {
        setBezig(false);
        if (!sjabloon)
            return bestaat(naam, sjabloon.problem());
        const wire::Sjabloon uitkomst = *sjabloon;
        accept();
        Q_EMIT bewaard(uitkomst);
    });
}

void SjabloonNaam::bestaat(const QString& naam, const Problem& problem)
{
    const bool al = problem.code == QLatin1String("sjabloonNaamBestaat");
    zegFout(al && m_oud.id ? tr("Er is al een sjabloon met deze naam. Kies een andere naam.") : probleemTekst(problem));
    if (!al)
        return;
    m_naam->setFocus(Qt::OtherFocusReason); // also before 'Vervangen': a second press of Enter must not do that unread
    if (m_oud.id) // another name for one does not take away another
        return;
    m_bestaande = naam;
    setJa(tr("Vervangen"), false);
}

void SjabloonNaam::vervang(const QString& naam)
{
    m_gateway.sjablonen(this, [this, naam](const Outcome<std::vector<wire::Sjabloon>>& lijst) {
        if (!lijst) {
            setBezig(false);
            return zegFout(probleemTekst(lijst.problem()));
        }
        const wire::Sjabloon* over = nullptr;
        for (const wire::Sjabloon& s : *lijst) {
            const bool zelfde = s.naam.compare(naam.simplified(), Qt::CaseInsensitive) == 0;
            if (zelfde && (!over || s.vanOrganisatie)) // who works for a house keeps them there
                over = &s;
        }
        stuur(over ? *over : m_oud, naam); // it may be gone by now
    });
}

SjabloonGebruiken::SjabloonGebruiken(const RondeServices& services, std::vector<wire::Sjabloon> sjablonen, SjabloonId gekozen, std::vector<SjabloonClient> clienten,
                                     BudgethouderId client, QWidget* parent)
    : SjabloonDialoog(tr("Nieuwe overeenkomst van een sjabloon"), tr("Daarna kiest u de zorgverlener en het budget, en vult u de data in."), tr("Maken"), parent), m_services(services),
      m_sjablonen(std::move(sjablonen)), m_sjabloon(new QComboBox)
{
    m_sjabloon->setObjectName(QStringLiteral("sjabloon"));
    for (const wire::Sjabloon& s : m_sjablonen)
        m_sjabloon->addItem(s.naam, s.id.waarde);
    m_sjabloon->setCurrentIndex(std::max(0, m_sjabloon->findData(gekozen.waarde)));
    if (client && std::none_of(clienten.begin(), clienten.end(), [client](const SjabloonClient& een) { return een.id == client; }))
        clienten.push_back({client, tr("de cliënt van dit tabblad"), {}});
    m_client = new ClientZoeker(std::move(clienten), client);
    voegToe(tr("Sjabloon"), m_sjabloon);
    voegToe(tr("Cliënt"), m_client);
    (gekozen ? static_cast<QWidget*>(m_client) : m_sjabloon)->setFocus();
    connect(this, &SjabloonDialoog::verder, this, &SjabloonGebruiken::maak);
}

void SjabloonGebruiken::maak()
{
    const BudgethouderId budgethouder = m_client->gekozen();
    if (m_bezig || m_sjabloon->currentIndex() < 0)
        return;
    if (!budgethouder) {
        zegFout(m_client->ietsPast() ? tr("Kies eerst de cliënt: met de pijltjes, of met een klik.") : tr("Er is geen cliënt met deze naam. Typ een ander deel van de naam."));
        return m_client->setFocus();
    }
    zegFout({});
    m_bezig = true;
    setBezig(true);
    const ZorgovereenkomstInhoud inhoud = m_sjablonen[size_t(m_sjabloon->currentIndex())].inhoud;
    const auto faal = [this](const Problem& problem) {
        m_bezig = false;
        setBezig(false);
        zegFout(probleemTekst(problem));
    };
    m_services.overeenkomst.gateway.nieuw(budgethouder, this, [this, budgethouder, inhoud, faal](const Outcome<ZorgovereenkomstDossier>& dossier) {
        if (!dossier)
            return faal(dossier.problem());
        const Zorgovereenkomst& record = dossier->feiten.zorgovereenkomst;
        const ZorgovereenkomstVersie& versie = dossier->feiten.versie;
        m_services.overeenkomst.gateway.save({record.id, versie.volgnummer, versie.rijversie, {}, inhoud}, this, [this, budgethouder, id = record.id, faal](const Outcome<VersieStand>& stand) {
            if (!stand)
                return faal(stand.problem());
            accept();
            Q_EMIT gemaakt(budgethouder, id);
        });
    });
}

} // namespace pgb::ui
