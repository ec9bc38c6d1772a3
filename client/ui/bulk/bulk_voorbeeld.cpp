#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/models/bulk_veld.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/formats.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

QString geld(Bedrag bedrag) { return euroTekst(bedrag, huidigeTaal()); }

} // namespace

BulkVoorbeeld::BulkVoorbeeld(const PageContext& context, const BulkOorzaak& oorzaak, const std::vector<BulkregelUitkomst>& nu, const std::vector<BulkregelUitkomst>& straks, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Corrigeren naar de overeenkomst"));
    auto* kolom = new QVBoxLayout(this);
    kolom->addWidget(makeLabel(bulkBevindingTekst(oorzaak.bevinding), LabelLook::Bold, true));
    auto* model = new CellTable({{tr("Rij"), true}, {tr("Cliënt")}, {tr("Datum"), true}, {tr("Tarief in bestand"), true}, {tr("Bedrag nu"), true}, {tr("Bedrag straks"), true}, {tr("Daarna")}}, this);
    std::vector<CellRow> rijen;
    Bedrag somNu, somStraks;
    for (const BulkregelUitkomst& u : nu) {
        const auto nieuw = std::find_if(straks.begin(), straks.end(), [&](const BulkregelUitkomst& s) { return s.regel.nummer == u.regel.nummer && s.regel.deel == u.regel.deel; });
        if (nieuw == straks.end())
            continue;
        const Bedrag was = u.regel.bedrag.value_or(u.bedrag);
        somNu += was;
        somStraks += nieuw->bedrag;
        rijen.push_back({{.text = QString::number(u.regel.nummer)}, {.text = u.regel.klant}, {.text = bulkWaarde(u.regel, Bulkveld::Datum)}, {.text = bulkWaarde(u.regel, Bulkveld::Tarief)},
                         {.text = geld(was)}, {.text = geld(nieuw->bedrag), .bold = was != nieuw->bedrag},
                         {.text = nieuw->bevinding ? bulkBevindingTekst(*nieuw->bevinding) : bulkstandTekst(nieuw->stand), .tone = nieuw->stand == Bulkstand::Fout ? Role::Wrong : Role::Text}});
    }
    const qint64 getoond = qint64(rijen.size());
    model->setRows(std::move(rijen));
    auto* lijst = new RowTable(context.theme);
    lijst->setModel(model);
    lijst->setStretchColumn(6);
    lijst->setAccessibleName(tr("Wat er verandert"));
    kolom->addWidget(lijst, 1);
    QString som = tr("Samen nu %1, straks %2.").arg(geld(somNu), geld(somStraks));
    if (getoond < oorzaak.regels)
        som += QLatin1Char(' ') + tr("Dit zijn de eerste %1 van %2 regels.").arg(getoond).arg(oorzaak.regels);
    kolom->addWidget(makeLabel(som, LabelLook::Plain, true));
    auto* knoppen = new QDialogButtonBox;
    QPushButton* doen = knoppen->addButton(tr("Corrigeer alle %1").arg(oorzaak.regels), QDialogButtonBox::AcceptRole);
    knoppen->addButton(tr("Niet doen"), QDialogButtonBox::RejectRole);
    doen->setProperty("kind", QStringLiteral("main"));
    doen->setDefault(true);
    kolom->addWidget(knoppen);
    connect(knoppen, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(knoppen, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(context.theme.px(900), context.theme.px(460));
    doen->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pgb::ui
