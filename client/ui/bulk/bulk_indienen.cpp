#include "client/ui/bulk/bulk_indienen.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/status_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>
#include <set>

namespace pgb::ui {

BulkIndienen::BulkIndienen(const PageContext& context, BulkSession& sessie, QWidget* parent)
    : QWidget(parent), m_context(context), m_sessie(sessie), m_zin(makeLabel({}, LabelLook::Plain, true)), m_dienIn(new QPushButton), m_trekIn(new QPushButton(tr("Alles terugtrekken"))),
      m_ververs(new QPushButton(tr("Retourlijst verversen"))), m_herinner(new QPushButton), m_standen(makeLabel({}, LabelLook::Bold, true)),
      m_model(new CellTable({{tr("Rij"), true}, {tr("Eigen kenmerk")}, {tr("Cliënt")}, {tr("Kostenplaats")}, {tr("Datum"), true}, {tr("Bedrag"), true}, {tr("Factuurnummer")}, {tr("Declaratie")}, {tr("Status")}, {tr("Reden")}}, this)),
      m_retour(new RowTable(context.theme))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 12);
    kolom->setSpacing(10);
    kolom->addWidget(m_zin);
    auto* knoppen = new QHBoxLayout;
    m_dienIn->setProperty("kind", QStringLiteral("main"));
    for (QPushButton* knop : {m_dienIn, m_trekIn, m_ververs, m_herinner})
        knoppen->addWidget(knop);
    knoppen->addStretch();
    kolom->addLayout(knoppen);
    kolom->addWidget(m_standen);
    m_retour->setModel(m_model);
    m_retour->setStretchColumn(9);
    m_retour->setGivingWay({3, 6, 1});
    m_retour->setAccessibleName(tr("Retourlijst"));
    auto* onder = new QWidget; // keeps its room also while there is no list
    auto* lijst = new QVBoxLayout(onder);
    lijst->setContentsMargins(0, 0, 0, 0);
    lijst->addWidget(m_retour);
    kolom->addWidget(onder, 1);
    connect(m_dienIn, &QPushButton::clicked, this, &BulkIndienen::indienen);
    connect(m_trekIn, &QPushButton::clicked, this, &BulkIndienen::intrekken);
    m_herinner->hide();
    connect(m_herinner, &QPushButton::clicked, this, &BulkIndienen::herinneren);
    connect(m_ververs, &QPushButton::clicked, this, &BulkIndienen::leesRetour);
    werkBij();
}

void BulkIndienen::werkBij()
{
    const auto getal = [](qint64 n) { return QLocale(QLocale::Dutch).toString(n); };
    const qint64 goed = m_sessie.goede();
    const qint64 blijft = m_sessie.regelsMet(Bulkstand::Fout) + m_sessie.batch().teControleren;
    const qint64 ingediend = m_sessie.regelsMet(Bulkstand::Ingediend);
    const bool rust = m_sessie.bezig() == BulkSession::Bezig::Niets;
    m_dienIn->setText(tr("Dien %1 goede regels in").arg(getal(goed)));
    m_dienIn->setEnabled(rust && goed > 0);
    m_trekIn->setVisible(ingediend > 0);
    m_trekIn->setEnabled(rust);
    m_ververs->setVisible(ingediend > 0);
    m_herinner->setEnabled(rust);
    if (ingediend == 0)
        m_herinner->hide();
    m_retour->setVisible(ingediend > 0);
    m_standen->setVisible(ingediend > 0);
    QStringList zinnen;
    if (goed > 0)
        zinnen << tr("%1 goede regels gaan naar de budgethouders, samen %2.").arg(getal(goed), euroTekst(m_sessie.bedragMet(Bulkstand::Goed) + m_sessie.bedragMet(Bulkstand::LetOp), huidigeTaal()));
    if (blijft > 0)
        zinnen << tr("%1 regels blijven staan.").arg(getal(blijft));
    if (ingediend > 0)
        zinnen << tr("%1 regels zijn ingediend. U kunt ze terugtrekken tot ze in een betaling zitten.").arg(getal(ingediend));
    m_zin->setText(zinnen.isEmpty() ? tr("Er is nog niets om in te dienen.") : zinnen.join(QLatin1Char(' ')));
}

void BulkIndienen::zetFocus()
{
    if (m_dienIn->isEnabled())
        m_dienIn->setFocus(Qt::ShortcutFocusReason);
    else
        m_retour->setFocus(Qt::ShortcutFocusReason);
}

void BulkIndienen::leesRetour()
{
    m_sessie.gateway().retour(m_sessie.batch().id, this, [this](const Outcome<std::vector<BulkRetour>>& lijst) {
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        std::vector<CellRow> rijen;
        std::map<DeclaratieStatus, std::set<qint64>> perStand;
        std::set<QString> wachten;
        for (const BulkRetour& r : *lijst) {
            perStand[r.status].insert(r.declaratie.waarde);
            if (r.status == DeclaratieStatus::TerBeoordeling)
                wachten.insert(r.klant);
            rijen.push_back({{.text = QString::number(r.nummer)}, {.text = r.kenmerk}, {.text = r.klant}, {.text = r.kostenplaats}, {.text = r.datum.toString(QStringLiteral("dd-MM-yyyy"))},
                             {.text = euroTekst(r.bedrag, huidigeTaal())}, {.text = r.factuurnummer}, {.text = r.declaratienummer}, {.text = statusTekst(r.status)}, {.text = r.reden}});
        }
        m_model->setRows(std::move(rijen));
        QStringList delen;
        for (const auto& [status, ids] : perStand)
            delen << tr("%1 × %2").arg(ids.size()).arg(statusTekst(status).toLower());
        m_herinner->setText(wachten.size() == 1 ? tr("Herinner 1 budgethouder") : tr("Herinner %1 budgethouders").arg(wachten.size()));
        m_herinner->setVisible(!wachten.empty());
        m_standen->setText(tr("Declaraties: %1").arg(delen.join(QStringLiteral(" · "))));
    });
}

} // namespace pgb::ui
