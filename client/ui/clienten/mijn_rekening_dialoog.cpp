#include "client/ui/clienten/mijn_rekening_dialoog.h"
#include "client/models/nl_tijd.h"
#include "client/ui/clienten/persoon_gegevens.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace pgb::ui {
namespace {

QString nummerTekst(const std::optional<Iban>& iban) { return iban ? ibanGroepen(*iban) : MijnRekeningDialoog::tr("geen"); }

} // namespace

MijnRekeningDialoog::MijnRekeningDialoog(DossierGateway& gateway, Inlogniveau niveau, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_metCode(niveau != Inlogniveau::Wachtwoord), m_organisatie(gateway.gebruiker().rol == Rol::MedewerkerOrganisatie),
      m_id(gateway.gebruiker().zorgverlener), m_inhoud(new QVBoxLayout), m_wie(new QComboBox), m_nummer(new QLineEdit), m_opNaam(new QLineEdit),
      m_bic(new QLineEdit), m_wijze(new QComboBox), m_wieVak(new Veld(tr("Van wie"), m_wie)), m_nummerVak(new Veld(tr("Nieuw rekeningnummer"), m_nummer)),
      m_opNaamVak(new Veld(m_organisatie ? tr("Op naam van (leeg: de naam van uw organisatie)") : tr("Op naam van (leeg: uw eigen naam)"), m_opNaam)),
      m_bicVak(new Veld(tr("BIC van de bank"), m_bic)),
      m_wijzeVak(new Veld(m_organisatie ? tr("Hoe wij uw organisatie betalen") : tr("Hoe wij u betalen"), m_wijze)), m_fout(makeLabel({}, LabelLook::Wrong, true)), m_beslis(new QPushButton(tr("Bekijken en beslissen"))),
      m_terug(new QPushButton(tr("Terugnemen"))), m_dicht(new QPushButton(tr("Sluiten"))), m_ja(new QPushButton(tr("Opslaan")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_organisatie ? tr("Rekeningnummer van uw organisatie") : tr("Mijn rekeningnummer"));
    m_nummer->setMaxLength(50);
    m_opNaam->setMaxLength(140);
    m_bic->setMaxLength(20);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(windowTitle(), LabelLook::Heading, true));
    m_inhoud->setSpacing(8);
    kolom->addWidget(m_wieVak);
    m_wieVak->hide();
    kolom->addLayout(m_inhoud);
    for (const Betaalvoorkeur wijze : {Betaalvoorkeur::Bundel, Betaalvoorkeur::PerBudgethouder, Betaalvoorkeur::PerFactuur})
        m_wijze->addItem(metHoofdletter(codeTekst(wijze)), int(wijze));
    for (Veld* vak : {m_nummerVak, m_bicVak, m_opNaamVak, m_wijzeVak})
        kolom->addWidget(vak);
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    for (QPushButton* knop : {m_beslis, m_terug, m_dicht, m_ja}) {
        knop->setAutoDefault(false);
        rij->addWidget(knop);
    }
    restyle(m_ja, "kind", QStringLiteral("main"));
    m_ja->setDefault(true);
    kolom->addLayout(rij);
    volg();
    toon();
    new GrowingDialog(this, 78);
    m_dicht->setFocus();
    lees();
}

void MijnRekeningDialoog::volg()
{
    connect(m_dicht, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &MijnRekeningDialoog::bewaar);
    connect(m_terug, &QPushButton::clicked, this, &MijnRekeningDialoog::neemTerug);
    connect(m_beslis, &QPushButton::clicked, this, [this] {
        Q_EMIT vraagGekozen(m_wacht->id);
        accept();
    });
    connect(m_nummer, &QLineEdit::textChanged, this, &MijnRekeningDialoog::vraagBic);
    connect(m_wie, &QComboBox::currentIndexChanged, this, [this] {
        m_id = ZorgverlenerId{m_wie->currentData().toLongLong()};
        m_record.reset();
        m_wacht.reset();
        for (QLineEdit* veld : {m_nummer, m_bic, m_opNaam})
            veld->clear(); // it was typed for the other
        toon();
        leesRecord();
    });
    connect(&m_gateway, &DossierGateway::changed, this, [this](const QString& soort, qint64) {
        if (!m_bezig && (soort.isEmpty() || soort == QLatin1String("rekening") || soort == QLatin1String("zorgverlener")))
            lees();
    });
}

QString MijnRekeningDialoog::melding() const
{
    for (const Veld* vak : {m_nummerVak, m_bicVak, m_opNaamVak, m_wijzeVak}) {
        if (!vak->punt().isEmpty())
            return vak->punt();
    }
    return m_fout->text();
}

void MijnRekeningDialoog::lees()
{
    if (m_organisatie && !m_id)
        leesOrganisatie();
    else
        leesRecord();
}

void MijnRekeningDialoog::leesOrganisatie()
{
    m_gateway.zorgverleners(this, [this](const Outcome<std::vector<Zorgverlener>>& alle) {
        if (!alle)
            return meld(probleemTekst(alle.problem()));
        const QSignalBlocker stil(m_wie);
        m_wie->clear();
        for (const Zorgverlener& z : *alle) {
            if (z.organisatie && z.organisatie == m_gateway.gebruiker().organisatie)
                m_wie->addItem(z.vestigingsnummer ? tr("%1, vestiging %2").arg(z.naam, z.vestigingsnummer->tekst()) : z.naam, z.id.waarde);
        }
        if (m_wie->count() == 0)
            return meld(tr("Er is nog geen overeenkomst met uw organisatie. Het rekeningnummer staat hier zodra die er is."));
        m_wieVak->setVisible(m_wie->count() > 1);
        m_id = ZorgverlenerId{m_wie->currentData().toLongLong()};
        leesRecord();
    });
}

void MijnRekeningDialoog::leesRecord()
{
    m_gateway.zorgverlener(m_id, this, [this, id = m_id](const Outcome<Zorgverlener>& record) {
        if (id != m_id)
            return; // another was chosen since
        if (!record)
            return meld(probleemTekst(record.problem()));
        const bool eerste = !m_record;
        m_record = *record;
        if (eerste) {
            m_opNaam->setText(record->rekeninghouder);
            toonWijze();
        }
        leesWachtend();
        if (eerste)
            (m_metCode ? static_cast<QWidget*>(m_nummer) : m_wijze)->setFocus();
    });
}

void MijnRekeningDialoog::leesWachtend()
{
    m_gateway.rekeningen(this, [this, id = m_id](const Outcome<std::vector<Rekeningwijziging>>& alle) {
        if (id != m_id || !m_record)
            return;
        if (!alle)
            return meld(probleemTekst(alle.problem()));
        const auto gevonden = std::find_if(alle->begin(), alle->end(), [this](const Rekeningwijziging& r) { return r.zorgverlener == m_record->id; });
        m_wacht = gevonden == alle->end() ? std::nullopt : std::optional(*gevonden);
        meld({});
        toon();
    });
}

void MijnRekeningDialoog::zeg(const QString& zin, bool let)
{
    QLabel* regel = makeLabel(zin, let ? LabelLook::Bold : LabelLook::Plain, true);
    if (let)
        setTone(regel, Role::Attention);
    m_inhoud->addWidget(regel);
    m_wat += zin + QLatin1Char('\n');
}

void MijnRekeningDialoog::meld(const QString& zin)
{
    m_fout->setText(zin);
    m_fout->setVisible(!zin.isEmpty());
}

void MijnRekeningDialoog::zetBezig(bool bezig)
{
    m_bezig = bezig;
    const bool mag = m_record && !bezig;
    m_ja->setEnabled(mag);
    m_wie->setEnabled(!bezig);
    m_terug->setEnabled(!bezig);
    m_beslis->setEnabled(!bezig);
}

void MijnRekeningDialoog::toon()
{
    while (QLayoutItem* item = m_inhoud->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_wat.clear();
    const bool eigen = m_wacht && m_wacht->gebruiker == m_gateway.gebruiker().id;
    if (m_record) {
        zeg(tr("Nu: %1").arg(nummerTekst(m_record->iban)), false);
        if (m_record->iban && m_record->ibanSinds)
            zeg(tr("Sinds %1.").arg(datumTekst(*m_record->ibanSinds, huidigeTaal())));
    } else {
        zeg(m_organisatie ? tr("Wij halen de gegevens op.") : tr("Wij halen uw gegevens op."));
    }
    if (m_wacht) {
        zeg(tr("Nieuw: %1").arg(nummerTekst(m_wacht->iban)), true);
        zeg(tr("Gevraagd door %1 op %2.").arg(m_wacht->gevraagdDoor, datumTekst(nlTijd(m_wacht->gevraagdOp).date(), huidigeTaal())));
        if (eigen && m_organisatie)
            zeg(tr("Dit nummer wacht op een collega met een eigen account, of op de SVB. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit."));
        else if (eigen)
            zeg(tr("Dit nummer wacht op de SVB. Zij bellen u om te vragen of het klopt. Tot dan betalen wij op het oude nummer. Vraagt u een ander nummer, dan vervalt dit."));
        else
            zeg(m_organisatie ? tr("Dit nummer vroeg een ander account. Zeg of het van uw organisatie is. Tot dan betalen wij op het oude nummer.")
                              : tr("Dit nummer vroeg een ander account. Zeg of het van u is. Tot dan betalen wij op het oude nummer."));
    }
    if (!m_metCode)
        zeg(tr("Voor een ander rekeningnummer is een inlogcode nodig. Kies bij Instellingen 'Authenticator koppelen'. Daarna kunt u het "
               "rekeningnummer meteen wijzigen."), true);
    for (QWidget* vak : {m_nummerVak, m_opNaamVak}) // how is no secret, where to is
        vak->setVisible(m_metCode);
    vraagBic();
    m_terug->setVisible(eigen);
    m_beslis->setVisible(m_wacht && !eigen);
    zetBezig(m_bezig);
}

void MijnRekeningDialoog::vraagBic()
{
    const std::optional<Iban> iban = Iban::parse(m_nummer->text());
    m_bicVak->setVisible(m_metCode && iban && bicNodig(*iban));
}

void MijnRekeningDialoog::toonWijze()
{
    // A record has one branch: paid per branch is paid at once.
    m_wijze->setCurrentIndex(std::max(0, m_wijze->findData(int(m_record->betaalvoorkeur))));
}

Betaalvoorkeur MijnRekeningDialoog::gekozenWijze() const
{
    const auto gekozen = Betaalvoorkeur(m_wijze->currentData().toInt());
    return gekozen == Betaalvoorkeur::Bundel && m_record->betaalvoorkeur == Betaalvoorkeur::PerVestiging ? m_record->betaalvoorkeur : gekozen;
}

bool MijnRekeningDialoog::leesVelden(Zorgverlener& nieuw)
{
    for (Veld* vak : {m_nummerVak, m_bicVak, m_opNaamVak, m_wijzeVak})
        vak->setPunt({});
    const auto fout = [](Veld* vak, QWidget* veld, const QString& zin) {
        vak->setPunt(zin);
        veld->setFocus();
        return false;
    };
    const QString tekst = m_nummer->text().trimmed();
    nieuw.betaalvoorkeur = gekozenWijze();
    const bool naam = m_opNaam->text().trimmed() != m_record->rekeninghouder; // it goes with a number
    if (tekst.isEmpty() && nieuw.betaalvoorkeur != m_record->betaalvoorkeur && !naam)
        return true; // paid otherwise, on the number as it is
    if (!m_metCode)
        return fout(m_wijzeVak, m_wijze, m_organisatie ? tr("Zo betalen wij uw organisatie al. Kies iets anders, of sluit dit venster.") : tr("Zo betalen wij u al. Kies iets anders, of sluit dit venster."));
    nieuw.iban = Iban::parse(tekst);
    if (tekst.isEmpty())
        return fout(m_nummerVak, m_nummer, tr("Typ het nieuwe rekeningnummer."));
    if (!nieuw.iban)
        return fout(m_nummerVak, m_nummer, tr("Dit rekeningnummer klopt niet. Controleer de letters en cijfers."));
    if (nieuw.iban == m_record->iban)
        return fout(m_nummerVak, m_nummer, m_organisatie ? tr("Dit is al het rekeningnummer.") : tr("Dit is al uw rekeningnummer."));
    nieuw.bic.reset();
    if (bicNodig(*nieuw.iban)) {
        nieuw.bic = Bic::parse(m_bic->text());
        if (!nieuw.bic)
            return fout(m_bicVak, m_bic, tr("Vul de BIC in: 8 of 11 letters en cijfers. Hij staat bij uw bank."));
    }
    nieuw.rekeninghouder = m_opNaam->text().trimmed();
    return true;
}

void MijnRekeningDialoog::bewaar()
{
    meld({});
    if (!m_record || m_bezig)
        return;
    Zorgverlener nieuw = *m_record;
    if (!leesVelden(nieuw))
        return;
    zetBezig(true);
    m_gateway.wijzigZorgverlener(nieuw, this, [this, iban = nieuw.iban, zelfdeNummer = nieuw.iban == m_record->iban](const Outcome<Zorgverlener>& antwoord, const std::optional<Zorgverlener>& huidig) {
        zetBezig(false);
        if (antwoord) {
            Q_EMIT klaar(zelfdeNummer            ? tr("Vanaf de volgende betaling betalen wij zo: %1.").arg(codeTekst(antwoord->betaalvoorkeur))
                         : antwoord->iban != iban ? rekeningWacht()
                         : m_organisatie ? tr("Het nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten de betalingen nog. U hoeft niets te doen.")
                                         : tr("Uw nieuwe rekeningnummer geldt nu. De eerste werkdagen wachten uw betalingen nog. U hoeft niets te doen."));
            return accept();
        }
        if (!huidig)
            return meld(probleemTekst(antwoord.problem()));
        m_record = *huidig;
        toon();
        meld(tr("Iemand anders wijzigde net uw gegevens. Wat u typte staat er nog. Kies Opslaan."));
        m_ja->setFocus();
    });
}

void MijnRekeningDialoog::neemTerug()
{
    meld({});
    zetBezig(true);
    m_gateway.beslisRekening(m_wacht->id, {false, {}}, this, [this](const Outcome<Rekeningwijziging>& antwoord) {
        zetBezig(false);
        if (!antwoord)
            return meld(probleemTekst(antwoord.problem()));
        Q_EMIT klaar(tr("Het rekeningnummer blijft zoals het was."));
        accept();
    });
}

} // namespace pgb::ui
