#include "client/ui/bulk/bulk_tokens.h"
#include "client/models/nl_tijd.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/probleem_text.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace pgb::ui {
namespace {

/// In the order in which they are offered: the least first.
constexpr std::array bereiken{Bulkbereik::Controleren, Bulkbereik::Betalingen, Bulkbereik::Indienen};

QString dag(const QDateTime& moment) { return nlTijd(moment).toString(QStringLiteral("dd-MM-yyyy")); }

} // namespace

BulkTokens::BulkTokens(const PageContext& context, BulkGateway& gateway, QDate vandaag, QWidget* parent)
    : QDialog(parent), m_context(context), m_gateway(gateway), m_vandaag(vandaag),
      m_model(new CellTable({{tr("Naam")}, {tr("Mag")}, {tr("Gemaakt"), true}, {tr("Geldig tot"), true}, {tr("Laatst gebruikt"), true}, {tr("Stand")}}, this)), m_lijst(new RowTable(context.theme)),
      m_naam(new QLineEdit), m_bereik(new QComboBox), m_tot(new DateLineEdit([vandaag] { return vandaag; })), m_maak(new QPushButton(tr("Token maken"))), m_trekIn(new QPushButton(tr("Token intrekken…"))),
      m_leeg(makeLabel(tr("Er is nog geen programma toegelaten."), LabelLook::Muted, true)), m_uitleg(makeLabel({}, LabelLook::Plain, true)), m_token(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Toegang voor programma's"));
    auto* kolom = new QVBoxLayout(this);
    kolom->addWidget(makeLabel(tr("Met een token brengt een programma uw bestanden, zonder dat er iemand inlogt. Trek een token in zodra u het niet meer gebruikt."), LabelLook::Plain, true));
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(0);
    m_lijst->setAccessibleName(tr("Tokens"));
    kolom->addWidget(m_lijst, 1);
    kolom->addWidget(m_leeg);
    kolom->addStretch();
    m_leeg->hide();
    kolom->addWidget(m_trekIn, 0, Qt::AlignLeft);
    auto* vorm = new QFormLayout;
    m_naam->setPlaceholderText(tr("bijvoorbeeld: planning"));
    m_naam->setMaxLength(80);
    m_bereik->addItems({tr("bestanden controleren"), tr("zien wat is betaald"), tr("controleren, indienen en zien wat is betaald")});
    m_tot->setDate(vandaag.addDays(90));
    vorm->addRow(tr("Naam"), m_naam);
    vorm->addRow(tr("Mag"), m_bereik);
    vorm->addRow(tr("Geldig tot"), m_tot);
    kolom->addLayout(vorm);
    m_trekIn->setAutoDefault(false);
    m_maak->setDefault(true);
    kolom->addWidget(m_maak, 0, Qt::AlignLeft);
    kolom->addWidget(m_uitleg);
    m_token->setReadOnly(true);
    m_token->setAccessibleName(tr("Token"));
    m_uitleg->hide();
    m_token->hide();
    kolom->addWidget(m_token);
    resize(context.theme.px(820), context.theme.px(520));
    connect(m_naam, &QLineEdit::textChanged, this, &BulkTokens::werkBij);
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BulkTokens::werkBij);
    connect(m_maak, &QPushButton::clicked, this, &BulkTokens::maak);
    connect(m_trekIn, &QPushButton::clicked, this, &BulkTokens::trekIn);
    m_naam->setFocus();
    werkBij();
    lees();
}

void BulkTokens::werkBij()
{
    const int rij = m_lijst->currentIndex().row();
    m_trekIn->setEnabled(rij >= 0 && size_t(rij) < m_tokens.size() && !m_tokens[size_t(rij)].ingetrokkenOp.isValid());
    m_maak->setEnabled(!m_naam->text().trimmed().isEmpty());
}

QString BulkTokens::bereikTekst(const wire::BulkTokenItem& toegang)
{
    const QString mag = toegang.bereik == Bulkbereik::Indienen ? tr("controleren en indienen") : toegang.bereik == Bulkbereik::Betalingen ? tr("betalingen zien") : tr("controleren");
    return toegang.vingerafdruk.isEmpty() ? mag : tr("%1, met certificaat").arg(mag);
}

void BulkTokens::lees()
{
    m_gateway.tokens(this, [this](const Outcome<std::vector<wire::BulkTokenItem>>& tokens) {
        if (!tokens)
            return m_context.navigator.toast(probleemTekst(tokens.problem()));
        m_tokens = *tokens;
        std::vector<CellRow> rijen;
        for (const wire::BulkTokenItem& t : m_tokens) {
            const bool werkt = !t.ingetrokkenOp.isValid() && t.verlooptOp.date() > m_vandaag;
            rijen.push_back({{.text = t.naam, .bold = werkt}, {.text = bereikTekst(t)}, {.text = dag(t.aangemaaktOp)}, {.text = dag(t.verlooptOp)},
                             {.text = t.laatstGebruikt.isValid() ? dag(t.laatstGebruikt) : tr("nog niet")},
                             {.text = t.ingetrokkenOp.isValid() ? tr("ingetrokken op %1").arg(dag(t.ingetrokkenOp)) : werkt ? tr("werkt") : tr("verlopen")}});
        }
        m_model->setRows(std::move(rijen));
        for (QWidget* bij : {static_cast<QWidget*>(m_lijst), static_cast<QWidget*>(m_trekIn)})
            bij->setVisible(!m_tokens.empty());
        m_leeg->setVisible(m_tokens.empty());
        if (!m_tokens.empty())
            m_lijst->setCurrentIndex(m_model->index(int(m_tokens.size()) - 1, 0));
        werkBij();
    });
}

void BulkTokens::maak()
{
    const auto tot = m_tot->typed();
    if (!tot) {
        m_uitleg->setText(m_tot->problem().isEmpty() ? tr("Vul in tot wanneer het token geldt, bijvoorbeeld 31-12.") : m_tot->problem());
        m_uitleg->show();
        m_token->hide();
        return m_tot->setFocus(Qt::OtherFocusReason);
    }
    m_maak->setEnabled(false);
    const Bulkbereik bereik = bereiken[size_t(std::clamp(m_bereik->currentIndex(), 0, int(bereiken.size()) - 1))];
    m_gateway.maakToken({m_naam->text().trimmed(), bereik, *tot}, this, [this](const Outcome<wire::BulkTokenItem>& gemaakt) {
        m_uitleg->setText(gemaakt ? tr("Bewaar dit token nu: het wordt niet nog eens getoond.") : probleemTekst(gemaakt.problem()));
        m_uitleg->show();
        m_token->setVisible(gemaakt.ok());
        if (!gemaakt)
            return werkBij();
        m_naam->clear();
        m_token->setText(gemaakt->token);
        m_token->setFocus(Qt::OtherFocusReason);
        m_token->selectAll();
        lees();
    });
}

void BulkTokens::trekIn()
{
    const int rij = m_lijst->currentIndex().row();
    if (rij < 0 || size_t(rij) >= m_tokens.size())
        return;
    const wire::BulkTokenItem& token = m_tokens[size_t(rij)];
    auto* dialoog = new BevestigenDialoog({tr("Token intrekken"), tr("Het programma “%1” kan dan niets meer brengen. Dit kan niet ongedaan worden gemaakt.").arg(token.naam), tr("Intrekken")},
                                          [this, id = token.id](const QString&) {
        m_gateway.trekTokenIn(id, this, [this](const Outcome<bool>& gedaan) {
            if (!gedaan)
                m_context.navigator.toast(probleemTekst(gedaan.problem()));
            lees();
        });
    }, this);
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->open();
}

} // namespace pgb::ui
