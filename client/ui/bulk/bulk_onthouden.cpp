#include "client/ui/bulk/bulk_onthouden.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace pgb::ui {

BulkOnthouden::BulkOnthouden(const PageContext& context, BulkGateway& gateway, QWidget* parent)
    : QDialog(parent), m_context(context), m_gateway(gateway), m_model(new CellTable({{tr("In uw bestand")}, {tr("Wat")}, {tr("Is")}}, this)), m_lijst(new RowTable(context.theme)),
      m_leeg(makeLabel({}, LabelLook::Muted, true)), m_gevolg(makeLabel({}, LabelLook::Plain, true)), m_vergeet(new QPushButton(tr("Vergeet"))), m_herstel(new QPushButton(tr("Ongedaan maken")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Onthouden nummers en namen"));
    auto* kolom = new QVBoxLayout(this);
    kolom->addWidget(makeLabel(tr("Deze eigen nummers en namen staan in uw bestanden, en iemand van uw organisatie heeft gezegd wat ze zijn. Wat u vergeet, vragen wij in het volgende bestand opnieuw. Wat is ingediend, blijft zo."),
                               LabelLook::Plain, true));
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(2);
    m_lijst->setKeepSelection(true);
    m_lijst->setAccessibleName(tr("Onthouden nummers en namen"));
    kolom->addWidget(m_lijst, 1);
    m_leeg->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    kolom->addWidget(m_leeg, 1);
    m_leeg->hide();
    kolom->addWidget(m_gevolg);
    auto* knoppen = new QHBoxLayout;
    auto* sluit = new QPushButton(tr("Sluiten"));
    for (QPushButton* knop : {m_vergeet, m_herstel}) {
        knop->setAutoDefault(false);
        knoppen->addWidget(knop);
    }
    knoppen->addStretch();
    sluit->setDefault(true);
    knoppen->addWidget(sluit);
    kolom->addLayout(knoppen);
    resize(context.theme.px(720), context.theme.px(460));
    connect(m_vergeet, &QPushButton::clicked, this, &BulkOnthouden::vergeet);
    connect(m_herstel, &QPushButton::clicked, this, &BulkOnthouden::herstel);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_lijst, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &BulkOnthouden::vergeet);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, &BulkOnthouden::herstel);
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BulkOnthouden::werkBij);
    m_gevolg->hide();
    m_lijst->setFocus();
    lees();
}

QString BulkOnthouden::wie(const BulkKlant& k) { return k.naam.isEmpty() ? tr("geen cliënt van u meer") : k.klantnummer.isEmpty() ? k.naam : tr("%1, nummer %2").arg(k.naam, k.klantnummer); }

void BulkOnthouden::lees()
{
    const int beurt = ++m_beurt; // answers to an earlier reading tell how it was
    m_open = 2;
    m_mislukt = false;
    m_geleerd.clear();
    werkBij();
    m_gateway.klanten(this, [this, beurt](const Outcome<std::vector<BulkKlant>>& klanten) {
        if (beurt != m_beurt)
            return;
        for (const BulkKlant& k : klanten ? *klanten : std::vector<BulkKlant>())
            m_geleerd.push_back({true, k.klant, k.naam.isEmpty() ? QString() : k.klantnummer, wie(k), k.naam.isEmpty()});
        gelezen(klanten ? std::nullopt : std::optional(klanten.problem()));
    });
    m_gateway.functies(this, [this, beurt](const Outcome<std::vector<BulkFunctie>>& functies) {
        if (beurt != m_beurt)
            return;
        for (const BulkFunctie& f : functies ? *functies : std::vector<BulkFunctie>())
            m_geleerd.push_back({false, f.functie, f.functieCode, QStringLiteral("%1 (%2)").arg(functieTekst(f.functieCode), f.functieCode)});
        gelezen(functies ? std::nullopt : std::optional(functies.problem()));
    });
}

void BulkOnthouden::gelezen(const std::optional<Problem>& problem)
{
    if (problem) {
        m_mislukt = true;
        zegGevolg(probleemTekst(*problem));
    }
    if (--m_open == 0)
        toon();
}

void BulkOnthouden::toon()
{
    std::stable_sort(m_geleerd.begin(), m_geleerd.end(), [](const Geleerd& een, const Geleerd& ander) { return een.isKlant != ander.isKlant ? een.isKlant : een.tekst < ander.tekst; });
    const int was = m_lijst->currentIndex().row();
    std::vector<CellRow> rijen;
    for (const Geleerd& g : m_geleerd)
        rijen.push_back({{.text = g.tekst, .bold = true}, {.text = g.isKlant ? tr("cliënt") : tr("zorg")}, {.text = g.uitleg, .tone = g.weg ? Role::Attention : Role::Text}});
    m_model->setRows(std::move(rijen));
    m_lijst->setVisible(!m_geleerd.empty());
    m_leeg->setVisible(m_geleerd.empty() && !m_mislukt);
    m_leeg->setText(tr("Er is nog niets onthouden. Staat er een nummer of naam in uw bestand die wij niet kennen, dan vraagt de controle wie of wat het is."));
    if (!m_geleerd.empty())
        m_lijst->setCurrentIndex(m_model->index(std::clamp(was, 0, int(m_geleerd.size()) - 1), 0));
    werkBij();
}

void BulkOnthouden::werkBij()
{
    const int rij = m_lijst->currentIndex().row();
    m_vergeet->setEnabled(m_open == 0 && rij >= 0 && size_t(rij) < m_geleerd.size());
    m_herstel->setEnabled(m_open == 0 && !m_vergeten.empty());
}

void BulkOnthouden::zegGevolg(const QString& zin)
{
    m_gevolg->setText(zin);
    m_gevolg->setVisible(!zin.isEmpty());
}

void BulkOnthouden::vergeet()
{
    const int rij = m_lijst->currentIndex().row();
    if (!m_vergeet->isEnabled())
        return;
    const Geleerd wat = m_geleerd[size_t(rij)];
    const auto gedaan = [this, wat](const Outcome<bool>& uit) {
        if (!uit)
            return zegGevolg(probleemTekst(uit.problem()));
        if (!wat.doel.isEmpty()) // of a client who went it cannot be learned again
            m_vergeten.push_back(wat);
        zegGevolg(tr("Vergeten: %1.").arg(wat.tekst));
        lees();
    };
    wat.isKlant ? m_gateway.vergeetKlant({}, wat.tekst, this, gedaan) : m_gateway.vergeetFunctie({}, wat.tekst, this, gedaan);
}

void BulkOnthouden::herstel()
{
    if (!m_herstel->isEnabled())
        return;
    const Geleerd wat = m_vergeten.back();
    m_vergeten.pop_back();
    const auto gedaan = [this, wat](const Outcome<bool>& uit) {
        zegGevolg(uit ? tr("Weer onthouden: %1.").arg(wat.tekst) : probleemTekst(uit.problem()));
        lees();
    };
    wat.isKlant ? m_gateway.leerKlant({}, {wat.tekst, wat.doel}, this, gedaan) : m_gateway.leerFunctie({}, {wat.tekst, wat.doel}, this, gedaan);
}

} // namespace pgb::ui
