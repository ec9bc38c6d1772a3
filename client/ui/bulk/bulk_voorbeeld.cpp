#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/models/bulk_veld.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/formats.h"
#include "shared/text/invullen.h"
#include "shared/text/probleem_text.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <map>

namespace pgb::ui {
namespace {

QString geld(Bedrag bedrag) { return euroTekst(bedrag, huidigeTaal()); }

/// As it was agreed; where that is not what the file differs in, it stays.
QString tariefStraks(const BulkregelUitkomst& u)
{
    const CodeParams geen;
    for (const auto& [naam, waarde] : u.bevinding ? u.bevinding->params : geen) {
        if (naam == QLatin1String("afgesprokenTarief"))
            return waardeTekst(naam, waarde, huidigeTaal());
    }
    return bulkCel(u.regel, Bulkveld::Tarief);
}

/// Rows before the end of what is shown at which the next page is asked.
constexpr int voorsprong = 20;

} // namespace

BulkVoorbeeld::BulkVoorbeeld(const PageContext& context, BulkGateway& gateway, BulkId batch, const BulkOorzaak& oorzaak, QWidget* parent)
    : QDialog(parent), m_context(context), m_gateway(gateway), m_batch(batch), m_oorzaak(oorzaak),
      m_model(new CellTable({{tr("Rij"), true}, {tr("Cliënt")}, {tr("Datum"), true}, {tr("Tarief nu"), true}, {tr("Tarief straks"), true}, {tr("Bedrag nu"), true}, {tr("Bedrag straks"), true}, {tr("Daarna")}}, this)),
      m_lijst(new RowTable(context.theme)), m_som(makeLabel({}, LabelLook::Plain, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Corrigeren naar de overeenkomst"));
    auto* kolom = new QVBoxLayout(this);
    kolom->addWidget(makeLabel(bulkBevindingTekst(oorzaak.bevinding), LabelLook::Bold, true));
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(7);
    m_lijst->setWrapped({7});
    m_lijst->setAccessibleName(tr("Wat er verandert"));
    kolom->addWidget(m_lijst, 1);
    kolom->addWidget(m_som);
    auto* knoppen = new QDialogButtonBox;
    QPushButton* doen = knoppen->addButton(oorzaak.regels == 1 ? tr("Corrigeer deze regel") : tr("Corrigeer alle %1").arg(oorzaak.regels), QDialogButtonBox::AcceptRole);
    knoppen->addButton(tr("Niet doen"), QDialogButtonBox::RejectRole);
    doen->setProperty("kind", QStringLiteral("main"));
    doen->setDefault(true);
    kolom->addWidget(knoppen);
    connect(knoppen, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(knoppen, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        if (nu.row() + voorsprong >= m_model->rowCount())
            leesMeer();
    });
    connect(m_lijst->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int plaats) {
        if (plaats + voorsprong >= m_lijst->verticalScrollBar()->maximum())
            leesMeer();
    });
    resize(context.theme.px(900), context.theme.px(460));
    doen->setFocus(Qt::ShortcutFocusReason);
    leesMeer();
}

void BulkVoorbeeld::leesMeer()
{
    if (!m_volgende)
        return;
    const qint64 na = *std::exchange(m_volgende, std::nullopt);
    m_gateway.regels(m_batch, m_oorzaak.stand, m_oorzaak.oorzaak, na, this, [this, na](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
        if (!blad)
            return mislukt(blad.problem(), na);
        std::vector<Bulkregel> straks;
        for (const BulkregelUitkomst& u : blad->items) {
            straks.push_back(u.regel);
            straks.back().corrigeerNaarOvereenkomst();
        }
        m_gateway.proef(m_batch, straks, this, [this, na, nu = *blad](const Outcome<std::vector<BulkregelUitkomst>>& uit) {
            if (!uit)
                return mislukt(uit.problem(), na);
            m_volgende = nu.volgende;
            toon(nu.items, *uit);
        });
    });
}

void BulkVoorbeeld::mislukt(const Problem& problem, qint64 na)
{
    m_context.navigator.toast(probleemTekst(problem));
    m_volgende = na;
    if (na == 0)
        deleteLater();
}

void BulkVoorbeeld::toon(const std::vector<BulkregelUitkomst>& nu, const std::vector<BulkregelUitkomst>& straks)
{
    std::map<std::pair<int, int>, const BulkregelUitkomst*> nieuw;
    for (const BulkregelUitkomst& s : straks)
        nieuw[{s.regel.nummer, s.regel.deel}] = &s;
    std::vector<CellRow> rijen;
    for (const BulkregelUitkomst& u : nu) {
        const auto plaats = nieuw.find({u.regel.nummer, u.regel.deel});
        if (plaats == nieuw.end())
            continue;
        const BulkregelUitkomst& dan = *plaats->second;
        const Bedrag was = u.regel.bedrag.value_or(u.bedrag);
        m_nu += was;
        m_straks += dan.bedrag;
        rijen.push_back({{.text = QString::number(u.regel.nummer)}, {.text = u.regel.klant}, {.text = bulkWaarde(u.regel, Bulkveld::Datum)}, {.text = bulkCel(u.regel, Bulkveld::Tarief)},
                         {.text = tariefStraks(u), .bold = true},
                         {.text = geld(was)}, {.text = geld(dan.bedrag), .bold = was != dan.bedrag},
                         {.text = dan.bevinding ? bulkBevindingTekst(*dan.bevinding) : bulkstandTekst(dan.stand), .tone = dan.stand == Bulkstand::Fout ? Role::Wrong : Role::Text}});
    }
    m_model->rowCount() == 0 ? m_model->setRows(std::move(rijen)) : m_model->addRows(std::move(rijen));
    if (m_model->rowCount() == 0) { // somebody else mended them meanwhile
        m_context.navigator.toast(tr("Deze regels zijn intussen veranderd. Er is hier niets meer te corrigeren."));
        return deleteLater();
    }
    QString som = tr("Samen nu %1, straks %2.").arg(geld(m_nu), geld(m_straks));
    if (m_model->rowCount() < m_oorzaak.regels)
        som += QLatin1Char(' ') + tr("Dit zijn de eerste %1 van %2 regels.").arg(m_model->rowCount()).arg(m_oorzaak.regels);
    m_som->setText(som);
    if (isVisible())
        return;
    m_lijst->setCurrentIndex(m_model->index(0, 0));
    open();
}

} // namespace pgb::ui
