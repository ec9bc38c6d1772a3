#include "client/ui/clienten/blokkade_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/domain/toekenning/blokkade.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pgb::ui {

BlokkadeDialoog::BlokkadeDialoog(BudgethouderId budgethouder, const std::vector<BlokkadeDoel>& doelen, std::function<QDate()> vandaag, GeldGateway& geld, QWidget* parent)
    : QDialog(parent), m_budgethouder(budgethouder), m_doelen(doelen), m_vandaag(std::move(vandaag)), m_geld(geld), m_doel(new QComboBox), m_werking(new QComboBox), m_van(new DateLineEdit(m_vandaag)),
      m_tot(new DateLineEdit(m_vandaag)), m_publiek(new QLineEdit), m_intern(new QLineEdit), m_vanVak(new Veld(tr("Vanaf"), m_van)),
      m_totVak(new Veld(tr("Tot en met (leeg: tot u de blokkade opheft)"), m_tot)), m_publiekVak(new Veld(tr("Reden voor de budgethouder en de zorgverlener"), m_publiek)),
      m_fout(makeLabel({}, LabelLook::Wrong, true)), m_ja(new QPushButton(tr("Blokkade plaatsen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Blokkade plaatsen"));
    m_publiek->setMaxLength(500);
    m_intern->setMaxLength(2000);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(windowTitle(), LabelLook::Heading, true));
    auto* uitleg = makeLabel({}, LabelLook::Muted, true);
    kolom->addWidget(uitleg);
    for (const BlokkadeDoel& doel : m_doelen)
        m_doel->addItem(doel.naam);
    kolom->addWidget(new Veld(tr("Waarvoor"), m_doel));
    for (const BlokkadeWerking werking : {BlokkadeWerking::Parkeren, BlokkadeWerking::Weigeren})
        m_werking->addItem(codeTekst(werking), int(werking));
    kolom->addWidget(new Veld(tr("Wat er gebeurt"), m_werking));
    const auto legUit = [this, uitleg] {
        uitleg->setText(BlokkadeWerking(m_werking->currentData().toInt()) == BlokkadeWerking::Parkeren
                            ? tr("Uren invullen en indienen blijft mogelijk. Vanaf de eerste dag wordt niets hiervan betaald. Heft u de blokkade op, dan betalen wij het in de eerste run daarna.")
                            : tr("Uren invullen blijft mogelijk. Vanaf de eerste dag wordt geweigerd wat wordt ingediend of klaarstaat om te betalen. Na het opheffen moet dat opnieuw worden ingediend."));
    };
    legUit();
    connect(m_werking, &QComboBox::currentIndexChanged, this, legUit);
    auto* dagen = new QHBoxLayout;
    dagen->setSpacing(12);
    dagen->addWidget(m_vanVak, 1);
    dagen->addWidget(m_totVak, 1);
    kolom->addLayout(dagen);
    kolom->addWidget(m_publiekVak);
    kolom->addWidget(new Veld(tr("Reden voor uw eigen organisatie (niet verplicht)"), m_intern));
    m_van->setDate(m_vandaag());
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    auto* nee = new QPushButton(tr("Annuleren"));
    nee->setAutoDefault(false);
    rij->addWidget(nee);
    restyle(m_ja, "kind", QStringLiteral("main"));
    m_ja->setDefault(true);
    rij->addWidget(m_ja);
    kolom->addLayout(rij);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &BlokkadeDialoog::plaats);
    connect(m_publiek, &QLineEdit::textEdited, this, [this] { m_publiekVak->setPunt({}); });
    new GrowingDialog(this, 78);
    m_doel->setFocus();
}

QString BlokkadeDialoog::melding() const
{
    for (const Veld* vak : {m_vanVak, m_totVak, m_publiekVak}) {
        if (!vak->punt().isEmpty())
            return vak->punt();
    }
    return m_fout->text();
}

QWidget* BlokkadeDialoog::controleer()
{
    QString van = m_van->problem();
    QString tot = m_tot->problem();
    const BlokkadeDagen dagen = blokkadeDagen(m_van->date(), m_tot->date().isValid() ? std::optional(m_tot->date()) : std::nullopt, m_vandaag());
    if (van.isEmpty() && dagen == BlokkadeDagen::BeginVoorbij)
        van = tr("Kies vandaag of een latere dag.");
    else if (van.isEmpty() && dagen == BlokkadeDagen::BeginTeVer)
        van = tr("Deze dag is te ver weg. Een blokkade begint binnen een jaar.");
    if (tot.isEmpty() && dagen == BlokkadeDagen::EindVoorBegin)
        tot = tr("De laatste dag ligt voor de eerste.");
    else if (tot.isEmpty() && dagen == BlokkadeDagen::EindTeVer)
        tot = tr("Deze dag is te ver weg. Een blokkade duurt niet langer dan tien jaar. Laat het veld leeg als u het einde nog niet weet.");
    m_vanVak->setPunt(van);
    m_totVak->setPunt(tot);
    m_publiekVak->setPunt(m_publiek->text().trimmed().isEmpty() ? tr("Schrijf kort op waarom. Dit lezen de budgethouder en de zorgverlener bij hun declaratie.") : QString());
    if (!van.isEmpty())
        return m_van;
    if (!tot.isEmpty())
        return m_tot;
    return m_publiekVak->punt().isEmpty() ? nullptr : m_publiek;
}

void BlokkadeDialoog::plaats()
{
    m_fout->hide();
    m_fout->clear();
    if (QWidget* veld = controleer())
        return veld->setFocus();
    const BlokkadeDoel& doel = m_doelen[size_t(m_doel->currentIndex())];
    Blokkade blokkade;
    blokkade.reikwijdte = doel.reikwijdte;
    blokkade.reikwijdteId = doel.id;
    blokkade.publiekeReden = m_publiek->text().trimmed();
    blokkade.interneReden = m_intern->text().trimmed();
    blokkade.van = m_van->date();
    if (m_tot->date().isValid())
        blokkade.tot = m_tot->date();
    blokkade.werking = BlokkadeWerking(m_werking->currentData().toInt());
    m_ja->setEnabled(false);
    m_geld.plaats(m_budgethouder, blokkade, this, [this](const Outcome<Blokkade>& geplaatst) {
        m_ja->setEnabled(true);
        if (geplaatst)
            return accept();
        m_fout->setText(probleemTekst(geplaatst.problem()));
        m_fout->show();
        m_ja->setFocus();
    });
}

} // namespace pgb::ui
