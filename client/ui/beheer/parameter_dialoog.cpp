#include "client/ui/beheer/parameter_dialoog.h"
#include "client/models/parameter_bron.h"
#include "client/ui/toekenning/veld.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/probleem_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

ParameterDialoog::ParameterDialoog(BeheerGateway& beheer, const ParameterWaarde& rij, ParameterStand stand, QDate vandaag, QWidget* parent)
    : QDialog(parent), m_beheer(beheer), m_rij(rij), m_waarde(new QLineEdit(parameterInVeld(rij))), m_van(new DateLineEdit([vandaag] { return vandaag; })),
      m_tot(new DateLineEdit([vandaag] { return vandaag; })), m_bron(new QLineEdit),
      m_waardeVak(new Veld(tr("Waarde (%1)").arg(parameterEenheidTekst(rij.eenheid)), m_waarde)), m_vanVak(new Veld(tr("Eerste dag (leeg = altijd al)"), m_van)),
      m_totVak(new Veld(tr("Laatste dag (leeg = zonder einde)"), m_tot)), m_bronVak(new Veld(tr("Bron"), m_bron)), m_fout(makeLabel({}, LabelLook::Wrong, true)),
      m_knop(new QPushButton(tr("Waarde vastleggen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Waarde vastleggen"));
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(parameterNaam(rij.key), LabelLook::Heading, true));
    const QString voor = parameterVoor(rij);
    const QString nu = tr("Nu: %1, %2 (%3)").arg(parameterWaardeTekst(rij), parameterPeriode(rij), parameterStandTekst(stand).toLower());
    kolom->addWidget(makeLabel(voor.isEmpty() ? nu : voor + QStringLiteral(" · ") + nu, LabelLook::Muted, true));
    kolom->addWidget(makeLabel(tr("Kijk de waarde na bij de bron. Klopt zij, leg haar dan zo vast. De waarde telt voor zorg op de dagen die u hier noemt; de oude regel blijft bewaard."), LabelLook::Plain, true));
    m_waarde->setMaxLength(60);
    m_bron->setMaxLength(500);
    m_bron->setPlaceholderText(tr("Bijvoorbeeld: Staatscourant 2025, 12345"));
    if (stand == ParameterStand::Bevestigd)
        m_bron->setText(parameterBronTekst(rij.bron));
    m_van->setDate(rij.geldigVan.value_or(QDate()));
    m_tot->setDate(rij.geldigTot.value_or(QDate()));
    auto* dagen = new QHBoxLayout;
    dagen->setSpacing(12);
    dagen->addWidget(m_vanVak, 1);
    dagen->addWidget(m_totVak, 1);
    kolom->addWidget(m_waardeVak);
    kolom->addLayout(dagen);
    kolom->addWidget(m_bronVak);
    kolom->addWidget(m_fout);
    auto* onder = new QHBoxLayout;
    onder->setSpacing(8);
    onder->addStretch(1);
    auto* stop = new QPushButton(tr("Sluiten"));
    stop->setAutoDefault(false);
    onder->addWidget(stop);
    restyle(m_knop, "kind", QStringLiteral("main"));
    m_knop->setDefault(true);
    onder->addWidget(m_knop);
    kolom->addLayout(onder);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_knop, &QPushButton::clicked, this, &ParameterDialoog::bewaar);
    new GrowingDialog(this, 72);
    m_waarde->setFocus();
    m_waarde->selectAll();
}

void ParameterDialoog::bewaar()
{
    m_fout->clear();
    const std::optional<QString> waarde = parameterUitVeld(m_waarde->text(), m_rij.eenheid);
    m_waardeVak->setPunt(waarde ? QString() : tr("“%1” is hier geen waarde. Schrijf: %2.").arg(m_waarde->text().trimmed(), parameterEenheidTekst(m_rij.eenheid)));
    m_vanVak->setPunt(m_van->problem());
    m_totVak->setPunt(!m_tot->problem().isEmpty()                                                 ? m_tot->problem()
                      : m_van->date().isValid() && m_tot->date().isValid() && m_tot->date() < m_van->date() ? tr("De laatste dag ligt voor de eerste.")
                                                                                                            : QString());
    m_bronVak->setPunt(m_bron->text().trimmed().isEmpty() ? tr("Vul in waar deze waarde staat.") : QString());
    const std::pair<Veld*, QWidget*> vakken[] = {{m_waardeVak, m_waarde}, {m_vanVak, m_van}, {m_totVak, m_tot}, {m_bronVak, m_bron}};
    for (const auto& [vak, veld] : vakken) {
        if (!vak->punt().isEmpty())
            return veld->setFocus();
    }
    ParameterWaarde nieuw = m_rij;
    nieuw.id = 0;
    nieuw.waarde = *waarde;
    nieuw.bron = m_bron->text().trimmed();
    nieuw.geldigVan = m_van->date().isValid() ? std::optional(m_van->date()) : std::nullopt;
    nieuw.geldigTot = m_tot->date().isValid() ? std::optional(m_tot->date()) : std::nullopt;
    nieuw.geverifieerd = false; // the server says so
    nieuw.oefenwaarde = false;
    m_knop->setEnabled(false);
    m_beheer.voerIn(nieuw, this, [this](Outcome<ParameterWaarde> gezet) {
        m_knop->setEnabled(true);
        if (!gezet)
            return mislukt(gezet.problem());
        Q_EMIT vastgelegd(*gezet);
        accept();
    });
}

void ParameterDialoog::mislukt(const Problem& problem)
{
    if (problem.path == QLatin1String("waarde")) {
        m_waardeVak->setPunt(problem.code == QLatin1String("parameterNul") ? tr("Een waarde van 0 kan hier niet. Is de waarde niet bekend? Laat haar dan leeg.")
                                                                           : tr("Deze waarde past niet bij de eenheid (%1).").arg(parameterEenheidTekst(m_rij.eenheid)));
        return m_waarde->setFocus();
    }
    m_fout->setText(probleemTekst(problem));
}

} // namespace pgb::ui
