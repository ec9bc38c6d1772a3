#include "client/ui/toekenning/vertegenwoordiging_dialoog.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr Recht alleRechten[] = {Recht::Zien, Recht::Invoeren, Recht::Indienen, Recht::Ondertekenen};

} // namespace

std::vector<Vertegenwoordigingsgrond> grondenVan(VertegenwoordigingSoort soort)
{
    std::vector<Vertegenwoordigingsgrond> uit;
    for (const Code<Vertegenwoordigingsgrond>& rij : codeTable<Vertegenwoordigingsgrond>()) {
        if (rij.waarde != Vertegenwoordigingsgrond::Machtiging || soort != VertegenwoordigingSoort::WettelijkVertegenwoordiger)
            uit.push_back(rij.waarde);
    }
    return uit;
}

VertegenwoordigingDialoog::VertegenwoordigingDialoog(Wat wat, const Vertegenwoordiging& record, const QString& naam, DossierGateway& gateway, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_wat(wat), m_record(record), m_grond(new QComboBox), m_tot(new DateLineEdit([&gateway] { return gateway.vandaag(); })),
      m_totVak(new Veld(wat == Wat::Wijzigen ? tr("Tot en met (niet verplicht)") : tr("Laatste dag"), m_tot)), m_fout(makeLabel({}, LabelLook::Wrong, true)),
      m_ja(new QPushButton(wat == Wat::Wijzigen ? tr("Opslaan") : weghalen() ? tr("Weghalen") : tr("Beëindigen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString titel = wat == Wat::Wijzigen ? tr("Vertegenwoordiging wijzigen") : weghalen() ? tr("Vertegenwoordiging weghalen") : tr("Vertegenwoordiging beëindigen");
    setWindowTitle(titel);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(12);
    kolom->addWidget(makeLabel(titel, LabelLook::Heading, true));
    kolom->addWidget(makeLabel(wat == Wat::Wijzigen ? tr("%1 mag dit meteen na het opslaan.").arg(naam)
                               : weghalen()         ? tr("%1 wordt geen vertegenwoordiger. Wat vandaag al is gedaan, blijft staan.").arg(naam)
                                                    : tr("Na de laatste dag kan %1 dit dossier niet meer openen. Kies gisteren om de toegang nu meteen te stoppen.").arg(naam),
                               LabelLook::Plain, true));
    auto* rij = new QHBoxLayout;
    rij->setSpacing(16);
    for (int i = 0; i < 4 && wat == Wat::Wijzigen; ++i) {
        m_rechten[i] = new QCheckBox(codeTekst(alleRechten[i]));
        m_rechten[i]->setChecked(record.rechten.testFlag(alleRechten[i]));
        rij->addWidget(m_rechten[i]);
    }
    if (m_rechten[0]) {
        m_rechten[0]->setEnabled(false); // without seeing nothing else can be done
        m_rechten[0]->setChecked(true);
    }
    rij->addStretch(1);
    kolom->addLayout(rij);
    maakGrond(kolom);
    if (wat == Wat::Wijzigen && record.tot)
        m_tot->setDate(*record.tot);
    else if (wat == Wat::Beeindigen)
        m_tot->setDate(gateway.vandaag().addDays(-1));
    kolom->addWidget(m_totVak);
    m_totVak->setVisible(wat == Wat::Wijzigen || !weghalen());
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto* knoppen = new QHBoxLayout;
    knoppen->setSpacing(8);
    knoppen->addStretch(1);
    auto* nee = new QPushButton(tr("Annuleren"));
    knoppen->addWidget(nee);
    m_ja->setProperty("kind", QStringLiteral("main"));
    m_ja->setDefault(true);
    knoppen->addWidget(m_ja);
    kolom->addLayout(knoppen);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &VertegenwoordigingDialoog::doorgaan);
    new GrowingDialog(this, 70);
    QWidget* eerste = m_wat == Wat::Wijzigen ? static_cast<QWidget*>(m_rechten[1]) : weghalen() ? m_ja : static_cast<QWidget*>(m_tot);
    eerste->setFocus();
}

/// Of who has a mandate the kind says it; only what is on record is asked.
void VertegenwoordigingDialoog::maakGrond(QVBoxLayout* kolom)
{
    auto* vak = new Veld(tr("Hoe vertegenwoordigt deze persoon?"), m_grond);
    kolom->addWidget(vak);
    vak->setVisible(m_wat == Wat::Wijzigen && (m_record.grond || m_record.soort == VertegenwoordigingSoort::WettelijkVertegenwoordiger));
    m_grond->setObjectName(QStringLiteral("grond"));
    if (!m_record.grond)
        m_grond->addItem(tr("Niet bekend"), -1);
    for (const Vertegenwoordigingsgrond grond : grondenVan(m_record.soort))
        m_grond->addItem(codeTekst(grond), int(grond));
    kiesGrond(m_record.grond);
}

std::optional<Vertegenwoordigingsgrond> VertegenwoordigingDialoog::gekozenGrond() const
{
    const int gekozen = m_grond->currentData().toInt();
    return gekozen < 0 ? std::nullopt : std::optional(Vertegenwoordigingsgrond(gekozen));
}

void VertegenwoordigingDialoog::kiesGrond(const std::optional<Vertegenwoordigingsgrond>& grond)
{
    m_grond->setCurrentIndex(std::max(0, m_grond->findData(grond ? int(*grond) : -1)));
}

bool VertegenwoordigingDialoog::weghalen() const
{
    return m_wat == Wat::Beeindigen && m_record.van >= m_gateway.vandaag();
}

QString VertegenwoordigingDialoog::melding() const
{
    return m_fout->isHidden() ? m_totVak->punt() : m_fout->text();
}

void VertegenwoordigingDialoog::meld(const QString& zin)
{
    m_fout->setText(zin);
    m_fout->setVisible(!zin.isEmpty());
}

QString VertegenwoordigingDialoog::dagFout() const
{
    if (!m_tot->problem().isEmpty())
        return m_tot->problem();
    const QDate dag = m_tot->date();
    if (!dag.isValid())
        return m_wat == Wat::Beeindigen ? tr("Vul de laatste dag in.") : QString();
    const QDate vroegst = std::max(m_record.van, m_gateway.vandaag().addDays(-1));
    return dag < vroegst ? tr("Wat voorbij is, blijft zo. Kies %1 of later.").arg(datumTekst(vroegst, huidigeTaal())) : QString();
}

void VertegenwoordigingDialoog::verder(const Vertegenwoordiging& huidig)
{
    const QString tot = huidig.tot ? tr("tot en met %1").arg(datumTekst(*huidig.tot, huidigeTaal())) : tr("zonder einddatum");
    QStringList rechten;
    for (int i = 0; i < 4; ++i) {
        if (huidig.rechten.testFlag(alleRechten[i]))
            rechten << codeTekst(alleRechten[i]);
        if (m_rechten[i] && m_rechten[i]->isChecked() == m_record.rechten.testFlag(alleRechten[i]))
            m_rechten[i]->setChecked(huidig.rechten.testFlag(alleRechten[i]));
    }
    if (gekozenGrond() == m_record.grond)
        kiesGrond(huidig.grond);
    if (m_wat == Wat::Wijzigen && m_tot->date() == m_record.tot.value_or(QDate()) && m_tot->problem().isEmpty())
        m_tot->setDate(huidig.tot.value_or(QDate()));
    m_record = huidig;
    meld(tr("Iemand anders wijzigde dit net. Nu geldt: %1, %2. Uw keuze staat er nog. Kies %3 om die te bewaren.")
             .arg(rechten.join(QStringLiteral(", ")), tot, m_ja->text()));
    m_ja->setFocus();
}

void VertegenwoordigingDialoog::doorgaan()
{
    const auto klaar = [this](const auto& antwoord, const std::optional<Vertegenwoordiging>& huidig) {
        m_ja->setEnabled(true);
        if (antwoord)
            return accept();
        if (huidig)
            return verder(*huidig);
        meld(probleemTekst(antwoord.problem()));
        m_ja->setFocus(); // while it was off the focus went on to the other button
    };
    meld({});
    if (weghalen()) {
        m_ja->setEnabled(false);
        return m_gateway.verwijderVertegenwoordiging(m_record, this, klaar);
    }
    const QString fout = dagFout();
    m_totVak->setPunt(fout);
    if (!fout.isEmpty())
        return m_tot->setFocus();
    Vertegenwoordiging record = m_record;
    record.tot = m_tot->date().isValid() ? std::optional(m_tot->date()) : std::nullopt;
    if (m_wat == Wat::Wijzigen)
        record.grond = gekozenGrond();
    for (int i = 0; i < 4 && m_wat == Wat::Wijzigen; ++i)
        record.rechten.setFlag(alleRechten[i], m_rechten[i]->isChecked());
    m_ja->setEnabled(false);
    m_gateway.wijzigVertegenwoordiging(record, this, klaar);
}

} // namespace pgb::ui
