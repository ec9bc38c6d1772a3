#include "client/ui/wijziging/beeindig_dialoog.h"
#include "client/models/opzeg_woorden.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pgb::ui {
namespace {

constexpr int langsteReden = 2000;

} // namespace

BeeindigDialoog::BeeindigDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, std::function<void(const Eindbesluit&)> klaar, QWidget* parent)
    : QDialog(parent), m_gateway(gateway), m_id(feiten.zorgovereenkomst.id), m_vandaag(feiten.vandaag), m_begin(feiten.versie.inhoud.ingangsdatum),
      m_begonnen(feiten.versie.status == ZorgovereenkomstStatus::Lopend), m_klaar(std::move(klaar)), m_gevolg(makeLabel({}, LabelLook::Plain, true)),
      m_betalingen(makeLabel({}, LabelLook::Plain, true)), m_reden(new QPlainTextEdit), m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Overeenkomst beëindigen"));
    const QString budgethouder = feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("de budgethouder");
    bouw(theme, tr("Overeenkomst %1 van %2 met %3").arg(feiten.zorgovereenkomst.nummer, budgethouder, OvereenkomstWoorden::zorgverlenerVan(feiten)));
    vraag(m_vandaag);
}

void BeeindigDialoog::bouw(const Theme& theme, const QString& wie)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("Overeenkomst beëindigen"), LabelLook::Heading));
    kolom->addWidget(makeLabel(wie, LabelLook::Muted, true));
    kolom->addWidget(makeLabel(tr("Zorg na de laatste dag wordt niet meer betaald."), LabelLook::Plain, true));
    m_dag = new DateLineEdit([this] { return m_vandaag; });
    m_dag->setObjectName(QStringLiteral("laatsteDag"));
    m_dag->setDate(m_vandaag);
    dressed(theme, m_dag, [this, &theme] { m_dag->setMaximumWidth(theme.px(200)); });
    kolom->addWidget(new VeldBlok(theme, {tr("Laatste dag van de overeenkomst")}, QStringLiteral("einde/laatsteDag"), m_dag));
    kolom->addWidget(m_gevolg);
    m_gevolg->hide();
    m_betalingen->setObjectName(QStringLiteral("betalingen"));
    kolom->addWidget(m_betalingen);
    connect(m_dag, &DateLineEdit::dateChanged, this, [this](QDate dag) {
        if (dag.isValid())
            vraag(dag);
    });
    m_reden->setTabChangesFocus(true);
    m_reden->setObjectName(QStringLiteral("reden"));
    dressed(theme, m_reden, [this, &theme] { m_reden->setFixedHeight(theme.px(84)); });
    kolom->addWidget(new VeldBlok(theme, {tr("Reden"), tr("De budgethouder en de zorgverlener lezen dit.")}, QStringLiteral("einde/reden"), m_reden));
    kolom->addWidget(m_fout);
    m_fout->hide();
    auto* knoppen = new QHBoxLayout;
    auto* nee = new QPushButton(tr("Annuleren"));
    auto* ja = new QPushButton(tr("Beëindigen"));
    ja->setObjectName(QStringLiteral("ja"));
    ja->setDefault(true);
    restyle(ja, "kind", QStringLiteral("main"));
    knoppen->addStretch(1);
    knoppen->addWidget(nee);
    knoppen->addWidget(ja);
    kolom->addLayout(knoppen);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(ja, &QPushButton::clicked, this, &BeeindigDialoog::beeindig);
    new GrowingDialog(this, 78);
    m_dag->setFocus();
    m_dag->selectAll();
}

void BeeindigDialoog::vraag(QDate laatsteDag)
{
    m_gateway.opzegvoorstel(m_id, laatsteDag, this, [this, laatsteDag](const Outcome<wire::Opzegvoorstel>& voorstel) {
        if (m_dag->date() != laatsteDag)
            return; // another day was typed meanwhile, and that one is asked for too
        const bool nooit = !m_begonnen && laatsteDag < m_begin;
        m_gevolg->setText(nooit ? OpzegWoorden::nooitBegonnen(m_begin) : QString());
        m_gevolg->setVisible(nooit);
        m_betalingen->setText(voorstel ? OpzegWoorden::betalingen(*voorstel) : probleemTekst(voorstel.problem()));
    });
}

QString BeeindigDialoog::watMist() const
{
    if (!m_dag->problem().isEmpty() || !m_dag->date().isValid())
        return tr("Vul eerst de laatste dag in.");
    if (m_begonnen && m_dag->date() < m_begin)
        return tr("De overeenkomst begon op %1. Kies die dag of een latere.").arg(datumTekst(m_begin, huidigeTaal()));
    const QString reden = m_reden->toPlainText().trimmed();
    if (reden.isEmpty())
        return tr("Schrijf in een zin waarom.");
    return reden.size() > langsteReden ? tr("Dit zijn meer dan 2.000 tekens. Maak de tekst korter.") : QString();
}

void BeeindigDialoog::beeindig()
{
    const QString mist = watMist();
    m_fout->setText(mist);
    m_fout->setVisible(!mist.isEmpty());
    if (!mist.isEmpty()) {
        const bool dag = !m_dag->date().isValid() || (m_begonnen && m_dag->date() < m_begin);
        (dag ? static_cast<QWidget*>(m_dag) : m_reden)->setFocus();
        return;
    }
    const Eindbesluit besluit{m_dag->date(), m_reden->toPlainText().trimmed()};
    const auto klaar = m_klaar;
    accept();
    klaar(besluit);
}

} // namespace pgb::ui
