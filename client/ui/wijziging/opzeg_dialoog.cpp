#include "client/ui/wijziging/opzeg_dialoog.h"
#include "client/models/opzeg_woorden.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/growing_dialog.h"
#include "client/ui/widgets/labels.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

OpzegDialoog::OpzegDialoog(const Theme& theme, LevensloopGateway& gateway, const ZorgovereenkomstFeiten& feiten, bool budgethouderKant,
                           std::function<void(const Opzegbesluit&)> klaar, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_gateway(gateway), m_id(feiten.zorgovereenkomst.id), m_soort(feiten.versie.inhoud.soort), m_begin(feiten.versie.inhoud.ingangsdatum), m_vandaag(feiten.vandaag),
      m_vervalt(OpzegWoorden::vervalt(feiten.zorgovereenkomst)), m_budgethouderKant(budgethouderKant), m_klaar(std::move(klaar)), m_termijn(makeLabel({}, LabelLook::Plain, true)), m_gevolg(makeLabel({}, LabelLook::Plain, true)),
      m_betalingen(makeLabel({}, LabelLook::Plain, true)), m_reden(new QPlainTextEdit), m_fout(makeLabel({}, LabelLook::Wrong, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Overeenkomst opzeggen"));
    const QString ander = budgethouderKant ? OvereenkomstWoorden::zorgverlenerVan(feiten)
                        : feiten.budgethouder ? volledigeNaam(feiten.budgethouder->naam) : tr("de budgethouder");
    bouw(theme, tr("Overeenkomst %1 met %2").arg(feiten.zorgovereenkomst.nummer, ander));
    vraag(std::nullopt);
}

void OpzegDialoog::bouw(const Theme& theme, const QString& wie)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 16, 16, 16);
    kolom->setSpacing(10);
    kolom->addWidget(makeLabel(tr("Overeenkomst opzeggen"), LabelLook::Heading));
    kolom->addWidget(makeLabel(wie, LabelLook::Muted, true));
    kolom->addWidget(m_termijn);
    m_dag = new DateLineEdit([this] { return m_vandaag; });
    m_dag->setObjectName(QStringLiteral("laatsteDag"));
    dressed(theme, m_dag, [this, &theme] { m_dag->setMaximumWidth(theme.px(200)); });
    kolom->addWidget(new VeldBlok(theme, {tr("Laatste dag van de overeenkomst")}, QStringLiteral("opzegging/laatsteDag"), m_dag));
    m_meldingen = new QVBoxLayout;
    m_meldingen->setSpacing(6);
    kolom->addLayout(m_meldingen);
    if (!m_vervalt.isEmpty()) {
        auto* vervalt = makeLabel(m_vervalt, LabelLook::Plain, true);
        vervalt->setObjectName(QStringLiteral("vervalt"));
        kolom->addWidget(vervalt);
    }
    kolom->addWidget(m_gevolg);
    kolom->addWidget(m_betalingen);
    m_reden->setTabChangesFocus(true);
    m_reden->setObjectName(QStringLiteral("reden"));
    dressed(theme, m_reden, [this, &theme] { m_reden->setFixedHeight(theme.px(64)); });
    kolom->addWidget(new VeldBlok(theme, {tr("Reden"), tr("De ander leest dit."), false}, QStringLiteral("opzegging/reden"), m_reden));
    kolom->addWidget(m_fout);
    m_fout->hide();
    auto* knoppen = new QHBoxLayout;
    auto* nee = new QPushButton(tr("Annuleren"));
    m_ja = new QPushButton(tr("Opzeggen"));
    m_ja->setObjectName(QStringLiteral("ja"));
    m_ja->setDefault(true);
    restyle(m_ja, "kind", QStringLiteral("main"));
    knoppen->addStretch(1);
    knoppen->addWidget(nee);
    knoppen->addWidget(m_ja);
    kolom->addLayout(knoppen);
    connect(nee, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ja, &QPushButton::clicked, this, &OpzegDialoog::zegOp);
    connect(m_dag, &DateLineEdit::dateChanged, this, [this](QDate dag) {
        if (dag.isValid() && (!m_voorstel || m_voorstel->laatsteDag != dag))
            vraag(dag);
    });
    new GrowingDialog(this, 84);
    m_dag->setFocus();
}

void OpzegDialoog::vraag(std::optional<QDate> laatsteDag)
{
    m_voorstel.reset();
    m_gateway.opzegvoorstel(m_id, laatsteDag, this, [this, laatsteDag](const Outcome<wire::Opzegvoorstel>& voorstel) {
        const bool nog = !laatsteDag || !m_dag->date().isValid() || m_dag->date() == *laatsteDag;
        if (nog) // else another day was typed meanwhile, and that one is asked for too
            toon(voorstel);
    });
}

void OpzegDialoog::toon(const Outcome<wire::Opzegvoorstel>& voorstel)
{
    while (QLayoutItem* item = m_meldingen->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_fout->setVisible(!voorstel);
    if (!voorstel) {
        m_fout->setText(probleemTekst(voorstel.problem()));
        return;
    }
    m_voorstel = *voorstel;
    m_termijn->setText(OpzegWoorden::termijn(*voorstel, m_soort, m_budgethouderKant));
    if (!m_dag->date().isValid() && m_dag->problem().isEmpty()) {
        m_dag->setDate(voorstel->laatsteDag);
        m_dag->selectAll();
    }
    for (const Bevinding& b : voorstel->bevindingen)
        m_meldingen->addWidget(new MeldingVak(m_theme, {b.ernst, bevindingTekst(b), b.controle}));
    const QString gevolg = OpzegWoorden::gevolg(*voorstel, m_begin, m_budgethouderKant);
    m_gevolg->setVisible(!gevolg.isEmpty());
    m_gevolg->setText(gevolg);
    m_betalingen->setText(OpzegWoorden::betalingen(*voorstel));
}

void OpzegDialoog::zegOp()
{
    const bool weigert = m_voorstel && std::any_of(m_voorstel->bevindingen.begin(), m_voorstel->bevindingen.end(), [](const Bevinding& b) { return b.ernst == Ernst::Weigeren; });
    const QString wat = !m_dag->problem().isEmpty() || !m_dag->date().isValid() ? tr("Vul eerst de laatste dag in.")
                      : !m_voorstel || m_voorstel->laatsteDag != m_dag->date()  ? tr("Wij rekenen deze dag nog na. Probeer het zo opnieuw.")
                      : weigert                                                 ? tr("Dit kan nog niet. Bekijk de punten hierboven.")
                                                                                : QString();
    m_fout->setText(wat);
    m_fout->setVisible(!wat.isEmpty());
    if (!wat.isEmpty()) {
        m_dag->setFocus();
        return;
    }
    const Opzegbesluit besluit{m_voorstel->volgnummer, m_voorstel->laatsteDag, m_reden->toPlainText().trimmed().left(2000)};
    const auto klaar = m_klaar;
    accept();
    klaar(besluit);
}

} // namespace pgb::ui
