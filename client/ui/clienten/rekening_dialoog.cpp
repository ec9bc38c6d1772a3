#include "client/ui/clienten/rekening_dialoog.h"
#include "client/models/nl_tijd.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {

QString nummer(const std::optional<Iban>& iban) { return iban ? iban->tekst() : RekeningDialoog::tr("geen"); }

} // namespace

RekeningDialoog::RekeningDialoog(qint64 id, DossierGateway& gateway, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_id(id), m_inhoud(new QVBoxLayout), m_reden(new QLineEdit), m_redenVak(new Veld(tr("Waarom wijst u het af?"), m_reden)),
      m_fout(makeLabel({}, LabelLook::Wrong, true)), m_ja(new QPushButton(tr("Bevestigen"))), m_nee(new QPushButton(tr("Afwijzen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Nieuw rekeningnummer"));
    m_reden->setMaxLength(500);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    m_inhoud->setSpacing(8);
    kolom->addLayout(m_inhoud);
    kolom->addWidget(m_redenVak);
    m_redenVak->hide();
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    auto* later = new QPushButton(tr("Later"));
    rij->addWidget(later);
    rij->addWidget(m_nee);
    restyle(m_ja, "kind", QStringLiteral("main"));
    rij->addWidget(m_ja);
    kolom->addLayout(rij);
    for (QPushButton* knop : {later, m_nee, m_ja}) {
        knop->setAutoDefault(false);
        knop->setEnabled(knop == later);
    }
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, [this] { beslis(true); });
    connect(m_nee, &QPushButton::clicked, this, [this] { beslis(false); });
    new GrowingDialog(this, 78);
    later->setFocus();
    gateway.rekeningen(this, [this](const Outcome<std::vector<Rekeningwijziging>>& alle) {
        if (!alle)
            return zeg(probleemTekst(alle.problem()));
        const auto gevonden = std::find_if(alle->begin(), alle->end(), [this](const Rekeningwijziging& r) { return r.id == m_id; });
        if (gevonden == alle->end())
            return zeg(tr("Over dit rekeningnummer is al besloten. U hoeft niets te doen."));
        toon(*gevonden);
    });
}

QString RekeningDialoog::melding() const
{
    return m_fout->isHidden() ? m_redenVak->punt() : m_fout->text();
}

void RekeningDialoog::zeg(const QString& zin, bool let)
{
    QLabel* regel = makeLabel(zin, let ? LabelLook::Bold : LabelLook::Plain, true);
    if (let)
        setTone(regel, Role::Attention);
    m_inhoud->addWidget(regel);
    m_wat += zin + QLatin1Char('\n');
}

void RekeningDialoog::toon(const Rekeningwijziging& record)
{
    m_record = record;
    const bool eigen = record.gebruiker == m_gateway.gebruiker().id;
    const bool svb = m_gateway.gebruiker().rol == Rol::Svb;
    m_inhoud->addWidget(makeLabel(tr("Nieuw rekeningnummer van %1").arg(record.naam), LabelLook::Heading, true));
    zeg(tr("Nu: %1").arg(nummer(record.huidig)));
    zeg(tr("Nieuw: %1").arg(nummer(record.iban)));
    zeg(tr("Gevraagd door %1 op %2.").arg(record.gevraagdDoor, datumTekst(nlTijd(record.gevraagdOp).date(), huidigeTaal())));
    if (eigen) {
        zeg(tr("Iemand anders bevestigt dit nummer, want de beheerder gaf uw account pas uit. Tot dan betalen wij op het oude nummer."));
        m_nee->setText(tr("Terugnemen"));
    } else if (svb) {
        zeg(record.telefoon.isEmpty() ? tr("Vraag %1 zelf of dit nummer klopt, met een brief of een telefoonnummer dat u al kent. Bevestig pas daarna.").arg(record.naam)
                                      : tr("Bel %1 (%2) en vraag of dit nummer klopt. Bevestig pas daarna.").arg(record.naam, record.telefoon));
        if (record.gegevensGewijzigd)
            zeg(tr("Let op: dit account wijzigde ook andere gegevens, misschien het telefoonnummer. Gebruik een nummer of adres dat u al kende."), true);
    } else {
        zeg(tr("Gaf u dit nummer zelf door? Bevestig het dan. Kent u dit nummer niet? Wijs het af en bel de SVB."), true);
    }
    m_redenVak->setVisible(!eigen);
    m_nee->setEnabled(true);
    m_ja->setVisible(!eigen);
    m_ja->setEnabled(record.magBevestigen);
    if (!eigen && !record.magBevestigen)
        zeg(tr("De beheerder gaf uw account pas uit. U kunt dit nummer daarom niet bevestigen, wel afwijzen."));
    if (!eigen)
        m_reden->setFocus();
}

void RekeningDialoog::beslis(bool bevestigd)
{
    const bool eigen = m_record.gebruiker == m_gateway.gebruiker().id;
    const QString reden = m_reden->text().trimmed();
    m_redenVak->setPunt(!bevestigd && !eigen && reden.isEmpty() ? tr("Schrijf kort op waarom.") : QString());
    if (!m_redenVak->punt().isEmpty())
        return m_reden->setFocus();
    m_fout->hide();
    m_ja->setEnabled(false);
    m_nee->setEnabled(false);
    m_gateway.beslisRekening(m_id, {bevestigd, bevestigd ? QString() : reden}, this, [this, bevestigd, eigen](const Outcome<Rekeningwijziging>& antwoord) {
        if (!antwoord) {
            m_nee->setEnabled(true);
            m_ja->setEnabled(m_record.magBevestigen);
            m_fout->setText(probleemTekst(antwoord.problem()));
            m_fout->show();
            return;
        }
        Q_EMIT besloten(bevestigd ? tr("Het nieuwe rekeningnummer van %1 geldt nu.").arg(m_record.naam)
                        : eigen   ? tr("Het rekeningnummer blijft zoals het was.")
                                  : tr("Het nieuwe rekeningnummer van %1 is afgewezen.").arg(m_record.naam));
        accept();
    });
}

} // namespace pgb::ui
