#include "client/ui/clienten/toestemming_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
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
#include <algorithm>

namespace pgb::ui {
namespace {

using S = ToestemmingSoort;

/// Cancel, and the button that does it.
QHBoxLayout* knoppen(QDialog& dialoog, const QString& nee, QPushButton* ja)
{
    auto* rij = new QHBoxLayout;
    rij->setSpacing(8);
    rij->addStretch(1);
    auto* weg = new QPushButton(nee);
    weg->setObjectName(QStringLiteral("nee"));
    weg->setAutoDefault(false);
    weg->setDefault(!ja);
    rij->addWidget(weg);
    if (ja) {
        restyle(ja, "kind", QStringLiteral("main"));
        ja->setDefault(true);
        rij->addWidget(ja);
    }
    QObject::connect(weg, &QPushButton::clicked, &dialoog, &QDialog::reject);
    return rij;
}

QVBoxLayout* maakKolom(QDialog& dialoog, const QString& titel)
{
    dialoog.setAttribute(Qt::WA_DeleteOnClose);
    dialoog.setWindowModality(Qt::WindowModal);
    dialoog.setWindowTitle(titel);
    auto* kolom = new QVBoxLayout(&dialoog);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(titel, LabelLook::Heading, true));
    return kolom;
}

} // namespace

QString toestemmingUitleg(ToestemmingSoort soort)
{
    switch (soort) {
    case S::TegemoetkomingSociaalNetwerk:
        return ToestemmingDialoog::tr("Na elke maand die helemaal onder de toestemming valt, maken wij de tegemoetkoming vanzelf. Zij gaat met de gewone betaling mee.");
    case S::DoorlopendeGoedkeuring:
        return ToestemmingDialoog::tr("Uren waarover geen enkele controle iets zegt, keuren wij namens u goed. Bij de andere vragen wij uw akkoord.");
    case S::Boven40Uur: return ToestemmingDialoog::tr("Deze zorgverlener mag meer dan 40 uur per week voor de budgethouder werken.");
    case S::DubbeleBezetting: return ToestemmingDialoog::tr("Twee zorgverleners mogen op dezelfde tijd werken.");
    case S::BijkomendeZorgkosten: return ToestemmingDialoog::tr("De budgethouder mag bijkomende zorgkosten declareren.");
    case S::EigenVervoerskosten: return ToestemmingDialoog::tr("De budgethouder mag eigen vervoerskosten declareren.");
    case S::EenmaligeUitkering: return ToestemmingDialoog::tr("Na het overlijden mag één keer een uitkering worden betaald.");
    case S::GedeeldHuishouden: return ToestemmingDialoog::tr("De zorgverlener en iemand anders in dit dossier mogen dezelfde rekening hebben.");
    }
    return {};
}

ToestemmingDialoog::ToestemmingDialoog(BudgethouderId budgethouder, std::vector<ToestemmingKeuze> keuzes, std::vector<Toestemming> lopend, std::function<QDate()> vandaag,
                                       GeldGateway& geld, QWidget* parent)
    : QDialog(parent), m_budgethouder(budgethouder), m_keuzes(std::move(keuzes)), m_lopend(std::move(lopend)), m_vandaag(vandaag), m_geld(geld), m_uitleg(makeLabel({}, LabelLook::Muted, true)),
      m_soort(new QComboBox), m_voorWie(new QComboBox), m_van(new DateLineEdit(vandaag)), m_tot(new DateLineEdit(vandaag)), m_bedrag(new QLineEdit),
      m_vanVak(new Veld(tr("Eerste dag"), m_van)), m_totVak(new Veld(tr("Laatste dag (leeg: tot intrekken)"), m_tot)),
      m_bedragVak(new Veld(tr("Bedrag per maand in euro (leeg: het bedrag van de wet)"), m_bedrag)), m_fout(makeLabel({}, LabelLook::Wrong, true)),
      m_ja(new QPushButton(tr("Toestemming geven")))
{
    QVBoxLayout* kolom = maakKolom(*this, tr("Toestemming geven"));
    kolom->addWidget(m_uitleg);
    for (const ToestemmingKeuze& keuze : m_keuzes)
        m_soort->addItem(metHoofdletter(codeTekst(keuze.soort)));
    kolom->addWidget(new Veld(tr("Waarvoor"), m_soort));
    kolom->addWidget(new Veld(tr("Voor wie"), m_voorWie));
    auto* dagen = new QHBoxLayout;
    dagen->setSpacing(12);
    dagen->addWidget(m_vanVak, 1);
    dagen->addWidget(m_totVak, 1);
    kolom->addLayout(dagen);
    m_bedrag->setMaxLength(20);
    kolom->addWidget(m_bedragVak);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->addLayout(knoppen(*this, tr("Annuleren"), m_ja));
    toonKeuze();
    connect(m_soort, &QComboBox::currentIndexChanged, this, &ToestemmingDialoog::toonKeuze);
    connect(m_voorWie, &QComboBox::currentIndexChanged, this, &ToestemmingDialoog::stelVanVoor);
    connect(m_ja, &QPushButton::clicked, this, &ToestemmingDialoog::geef);
    connect(m_bedrag, &QLineEdit::textEdited, this, [this] { m_bedragVak->setPunt({}); });
    new GrowingDialog(this, 78);
    m_soort->setFocus();
}

const ToestemmingKeuze& ToestemmingDialoog::keuze() const { return m_keuzes[size_t(std::max(0, m_soort->currentIndex()))]; }

ToestemmingVoor ToestemmingDialoog::wie() const { return keuze().voorWie[size_t(std::max(0, m_voorWie->currentIndex()))]; }

void ToestemmingDialoog::toonKeuze()
{
    m_voorWie->clear();
    for (const ToestemmingVoor& voor : keuze().voorWie)
        m_voorWie->addItem(voor.naam);
    m_uitleg->setText(toestemmingUitleg(keuze().soort));
    m_bedragVak->setVisible(keuze().soort == S::TegemoetkomingSociaalNetwerk);
    stelVanVoor();
}

void ToestemmingDialoog::stelVanVoor()
{
    if (m_voorWie->currentIndex() < 0 || m_van->date() != m_voorstel)
        return;
    const QDate nu = m_vandaag();
    const QDate dag = keuze().soort == S::TegemoetkomingSociaalNetwerk ? QDate(nu.year(), nu.month(), 1) : nu;
    m_voorstel = wie().eersteDag.isValid() ? std::max(dag, wie().eersteDag) : dag;
    m_van->setDate(m_voorstel);
}

QString ToestemmingDialoog::melding() const
{
    for (const Veld* vak : {m_vanVak, m_totVak, m_bedragVak}) {
        if (!vak->punt().isEmpty())
            return vak->punt();
    }
    return m_fout->text();
}

QString ToestemmingDialoog::dagenPunt() const
{
    if (!m_van->date().isValid())
        return tr("Vul de eerste dag in.");
    const QDate tot = m_tot->date();
    const auto al = std::find_if(m_lopend.begin(), m_lopend.end(), [&](const Toestemming& t) {
        return t.soort == keuze().soort && t.zorgovereenkomst == wie().zorgovereenkomst && t.van <= m_van->date() && (!t.tot || (tot.isValid() && *t.tot >= tot));
    });
    if (al == m_lopend.end())
        return {};
    return al->tot ? tr("Voor deze dagen geldt al een toestemming, tot en met %1. Trek die eerst in.").arg(datumTekst(*al->tot, huidigeTaal()))
                   : tr("Deze toestemming geldt al vanaf %1. Trek die eerst in.").arg(datumTekst(al->van, huidigeTaal()));
}

QWidget* ToestemmingDialoog::controleer()
{
    m_vanVak->setPunt(m_van->problem().isEmpty() ? dagenPunt() : m_van->problem());
    QString tot = m_tot->problem();
    if (tot.isEmpty() && m_tot->date().isValid() && m_tot->date() < m_van->date())
        tot = tr("De laatste dag ligt voor de eerste.");
    m_totVak->setPunt(tot);
    const bool metBedrag = keuze().soort == S::TegemoetkomingSociaalNetwerk && !m_bedrag->text().trimmed().isEmpty();
    const auto bedrag = bedragFromTekst(m_bedrag->text());
    m_bedragVak->setPunt(!metBedrag ? QString()
                         : !bedrag  ? tr("Wij kunnen dit niet lezen als bedrag. Typ bijvoorbeeld 100 of 100,00.")
                         : *bedrag <= Bedrag{} ? tr("Vul een bedrag boven nul in, of laat het veld leeg.")
                                               : QString());
    if (!m_vanVak->punt().isEmpty())
        return m_van;
    if (!m_totVak->punt().isEmpty())
        return m_tot;
    return m_bedragVak->punt().isEmpty() ? nullptr : m_bedrag;
}

void ToestemmingDialoog::geef()
{
    m_fout->hide();
    m_fout->clear();
    if (QWidget* veld = controleer())
        return veld->setFocus();
    Toestemming toestemming;
    toestemming.soort = keuze().soort;
    toestemming.zorgovereenkomst = wie().zorgovereenkomst;
    toestemming.van = m_van->date();
    if (m_tot->date().isValid())
        toestemming.tot = m_tot->date();
    if (const auto bedrag = bedragFromTekst(m_bedrag->text()); bedrag && toestemming.soort == S::TegemoetkomingSociaalNetwerk)
        toestemming.maximum = *bedrag;
    m_ja->setEnabled(false);
    m_geld.geef(m_budgethouder, toestemming, this, [this](const Outcome<Toestemming>& gegeven) {
        m_ja->setEnabled(true);
        if (gegeven)
            return accept();
        m_fout->setText(probleemTekst(gegeven.problem()));
        m_fout->show();
        m_ja->setFocus();
    });
}

ToestemmingEindeDialoog::ToestemmingEindeDialoog(const QString& wat, const Toestemming& toestemming, std::function<QDate()> vandaag, std::function<void(QDate)> eindig,
                                                 QWidget* parent)
    : QDialog(parent), m_toestemming(toestemming), m_eindig(std::move(eindig))
{
    QVBoxLayout* kolom = maakKolom(*this, m_eindig ? tr("Toestemming intrekken") : tr("Toestemming"));
    kolom->addWidget(makeLabel(wat, LabelLook::Plain, true));
    setAccessibleDescription(wat); // no field has these words
    new GrowingDialog(this, 66);
    if (!m_eindig) {
        kolom->addLayout(knoppen(*this, tr("Sluiten"), nullptr));
        return;
    }
    m_tot = new DateLineEdit(vandaag);
    m_totVak = new Veld(tr("Laatste dag"), m_tot);
    m_tot->setDate(std::max(toestemming.van, toestemming.tot ? std::min(*toestemming.tot, vandaag()) : vandaag()));
    kolom->addWidget(m_totVak);
    m_ja = new QPushButton(tr("Intrekken"));
    kolom->addLayout(knoppen(*this, tr("Annuleren"), m_ja));
    connect(m_ja, &QPushButton::clicked, this, &ToestemmingEindeDialoog::doorgaan);
    m_tot->setFocus();
}

QString ToestemmingEindeDialoog::melding() const { return m_totVak ? m_totVak->punt() : QString(); }

void ToestemmingEindeDialoog::doorgaan()
{
    const QDate tot = m_tot->date();
    QString punt = m_tot->problem();
    if (punt.isEmpty() && !tot.isValid())
        punt = tr("Vul de laatste dag in.");
    else if (punt.isEmpty() && tot < m_toestemming.van)
        punt = tr("De laatste dag ligt voor de eerste.");
    else if (punt.isEmpty() && m_toestemming.tot && tot > *m_toestemming.tot)
        punt = tr("Langer kan niet. Geef daarvoor een nieuwe toestemming.");
    m_totVak->setPunt(punt);
    if (!punt.isEmpty())
        return m_tot->setFocus();
    m_eindig(tot);
    accept();
}

} // namespace pgb::ui
