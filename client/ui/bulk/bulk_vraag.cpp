#include "client/ui/bulk/bulk_vraag.h"
#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_woorden.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr size_t meeste = 5000; ///< lines that are kept for it

/// What the check found, without what the organisation is told to do about it: its first sentence. A dot behind an initial ends none.
QString watEris(const Bevinding& bevinding)
{
    static const QRegularExpression einde(QStringLiteral("(?<=[^\\s.]{2}[.?!]) (?=\\p{Lu})"));
    return bulkBevindingTekst(bevinding).section(einde, 0, 0);
}

} // namespace

BulkVraag::BulkVraag(const PageContext& context, BulkGateway& gateway, BulkId batch, const BulkOorzaak& oorzaak, QWidget* parent)
    : QDialog(parent), m_context(context), m_gateway(gateway), m_batch(batch), m_oorzaak(oorzaak), m_model(new CellTable({{tr("Cliënt")}, {tr("Regels"), true}}, this)), m_nietAlle(makeLabel({}, LabelLook::Plain, true)), m_lijst(new RowTable(context.theme)), m_tekst(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Vraag aan de budgethouder"));
    auto* kolom = new QVBoxLayout(this);
    kolom->addWidget(makeLabel(tr("Wij sturen deze vraag niet zelf. Kopieer haar en stuur haar zoals u de budgethouder anders ook schrijft. In elke vraag staan alleen de regels van die cliënt."), LabelLook::Plain, true));
    m_nietAlle->setText(tr("Deze oorzaak heeft zeer veel regels. Hier staan de eerste: %1 van %2. Van een cliënt kunnen er dus meer zijn.").arg(bulkGetal(meeste), bulkGetal(oorzaak.regels)));
    setTone(m_nietAlle, Role::Attention);
    m_nietAlle->hide();
    kolom->addWidget(m_nietAlle);
    auto* midden = new QHBoxLayout;
    m_lijst->setModel(m_model);
    m_lijst->setStretchColumn(0);
    m_lijst->setKeepSelection(true);
    m_lijst->setAccessibleName(tr("Cliënten"));
    m_tekst->setReadOnly(true);
    m_tekst->setTabChangesFocus(true);
    m_tekst->setAccessibleName(tr("Vraag"));
    midden->addWidget(m_lijst, 1);
    midden->addWidget(m_tekst, 2);
    kolom->addLayout(midden, 1);
    auto* knoppen = new QDialogButtonBox;
    QPushButton* doen = knoppen->addButton(tr("Kopieer de vraag"), QDialogButtonBox::ActionRole);
    knoppen->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    doen->setProperty("kind", QStringLiteral("main"));
    doen->setDefault(true);
    kolom->addWidget(knoppen);
    connect(doen, &QPushButton::clicked, this, &BulkVraag::kopieer);
    connect(knoppen, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lijst, &RowTable::opened, this, &BulkVraag::kopieer);
    connect(m_lijst->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_tekst->setPlainText(vraag()); });
    resize(context.theme.px(900), context.theme.px(460));
    lees(0);
}

void BulkVraag::lees(qint64 na)
{
    m_gateway.regels(m_batch, m_oorzaak.stand, m_oorzaak.oorzaak, na, this, [this](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
        if (!blad) {
            m_context.navigator.toast(probleemTekst(blad.problem()));
            return deleteLater();
        }
        for (const BulkregelUitkomst& u : blad->items)
            neem(u);
        m_gelezen += blad->items.size();
        if (blad->volgende && m_gelezen < meeste)
            return lees(*blad->volgende);
        m_nietAlle->setVisible(blad->volgende.has_value());
        toon();
    });
}

/// A person is asked once, by whatever names the file calls him.
void BulkVraag::neem(const BulkregelUitkomst& u)
{
    const auto wie = std::find_if(m_clienten.begin(), m_clienten.end(), [&](const Client& c) {
        const BulkregelUitkomst& eerste = c.regels.front();
        return u.budgethouder ? eerste.budgethouder == u.budgethouder : !eerste.budgethouder && eerste.regel.klant == u.regel.klant;
    });
    Client& client = wie == m_clienten.end() ? m_clienten.emplace_back() : *wie;
    client.regels.push_back(u);
    if (!client.namen.contains(u.regel.klant))
        client.namen << u.regel.klant;
}

void BulkVraag::toon()
{
    std::sort(m_clienten.begin(), m_clienten.end(), [](const Client& een, const Client& ander) { return een.namen.first() < ander.namen.first(); });
    std::vector<CellRow> rijen;
    for (const Client& client : m_clienten)
        rijen.push_back({{.text = client.namen.size() == 1 ? client.namen.first() : tr("%1 (ook %2)").arg(client.namen.first(), client.namen.mid(1).join(QStringLiteral(", ")))}, {.text = bulkGetal(qint64(client.regels.size()))}});
    m_model->setRows(std::move(rijen));
    open();
    m_lijst->setCurrentIndex(m_model->index(0, 0));
    m_lijst->setFocus(Qt::ShortcutFocusReason);
}

QString BulkVraag::vraag() const
{
    const int rij = m_lijst->currentIndex().row();
    return rij < 0 || size_t(rij) >= m_clienten.size() ? QString() : vraagOver(m_clienten[size_t(rij)].regels);
}

QString BulkVraag::vraagOver(const std::vector<BulkregelUitkomst>& regels) const
{
    QStringList uit{tr("Beste budgethouder,"), {}, tr("Wij willen deze zorg bij u indienen, maar de controle zegt:"), {}};
    QString vorige;
    for (const BulkregelUitkomst& u : regels) {
        const Bulkregel& r = u.regel;
        const QString zin = watEris(u.bevinding.value_or(m_oorzaak.bevinding));
        if (zin != std::exchange(vorige, zin))
            uit << zin;
        const QString zorg = u.functieCode.isEmpty() ? r.functie : functieTekst(u.functieCode);
        QStringList delen{r.isPeriodetotaal() ? periodeTekst({r.datum, r.tot}, huidigeTaal()) : datumTekst(r.datum, huidigeTaal()), zorg, bulkCel(r, Bulkveld::Aantal), bulkCel(r, Bulkveld::Tarief)};
        delen.removeAll(QString());
        uit << QStringLiteral("- ") + delen.join(QStringLiteral(", "));
    }
    uit << QString() << tr("Klopt onze opgave? Pas dan de overeenkomst aan, of laat ons weten wat er anders moet.");
    return uit.join(QLatin1Char('\n'));
}

void BulkVraag::kopieer()
{
    QGuiApplication::clipboard()->setText(vraag());
    m_context.navigator.toast(tr("De vraag over cliënt %1 staat op het klembord.").arg(m_lijst->currentIndex().siblingAtColumn(0).data().toString()));
}

} // namespace pgb::ui
