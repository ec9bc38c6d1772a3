#include "client/ui/ronde/keten_page.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/ronde/keten_woorden.h"
#include "client/ui/ronde/tijdlijn.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {

KetenPage::KetenPage(const PageContext& context, const RondeServices& services, const Address& address, ZorgovereenkomstId id, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_address(address), m_id(id), m_paar(makeLabel({}, LabelLook::Muted, true)),
      m_nu(makeLabel(tr("Wij halen de contracten op."), LabelLook::Heading, true)), m_straks(makeLabel({}, LabelLook::Plain, true)), m_verborgen(makeLabel({}, LabelLook::Muted, true)),
      m_fout(new FoutBalk(context.theme)), m_lijn(new Tijdlijn(context.theme)),
      m_model(new CellTable({{tr("Contract"), true}, {tr("Van")}, {tr("Tot en met")}, {tr("Uren per week"), true}, {tr("Na het vorige")}, {tr("Overeenkomst")}}, this)),
      m_tabel(new RowTable(context.theme)), m_rust(new QWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    kolom->addWidget(m_fout);
    auto* boven = new QVBoxLayout;
    boven->setContentsMargins(16, 12, 16, 12);
    boven->setSpacing(4);
    boven->addWidget(makeLabel(title(), LabelLook::Title));
    boven->addWidget(m_paar);
    boven->addSpacing(8);
    boven->addWidget(m_nu);
    boven->addWidget(m_straks);
    boven->addWidget(m_verborgen);
    kolom->addLayout(boven);
    kolom->addWidget(makeLine());
    kolom->addWidget(m_lijn);
    kolom->addWidget(makeLine());
    kolom->addWidget(m_tabel, 1);
    kolom->addWidget(m_rust, 1);
    m_nu->setObjectName(QStringLiteral("nu"));
    m_straks->setObjectName(QStringLiteral("straks"));
    m_verborgen->setObjectName(QStringLiteral("verborgen"));
    m_fout->hide();
    m_straks->hide();
    m_verborgen->hide();
    m_lijn->setAccessibleName(tr("De contracten op een tijdlijn; de tabel zegt hetzelfde"));
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(5);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(title());
    voegExportToe(*this, m_context, *m_model);
    connect(m_fout, &FoutBalk::opnieuw, this, &KetenPage::haalOp);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) { m_lijn->wijs(nu.row()); });
    connect(m_tabel, &RowTable::opened, this, [this](int rij) {
        if (rij >= 0 && size_t(rij) < m_regels.size() && m_regels[size_t(rij)].zorgovereenkomst)
            m_context.navigator.open(overeenkomstAdres(m_address.budgethouder, m_regels[size_t(rij)].zorgovereenkomst));
    });
    connect(&services.overeenkomst.gateway, &ZorgovereenkomstGateway::changed, this, [this] { if (isVisible()) haalOp(); });
}

void KetenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    haalOp();
}

void KetenPage::haalOp()
{
    m_services.overeenkomst.gateway.lijst({}, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        for (const OvereenkomstRij& rij : lijst ? *lijst : std::vector<OvereenkomstRij>()) {
            if (rij.zorgovereenkomst.id != m_id)
                continue;
            m_client = rij.budgethouder;
            m_zorgverlener = rij.zorgverlener;
            m_paar->setText(tr("Tussen %1 en %2").arg(m_client.isEmpty() ? tr("de budgethouder") : m_client, m_zorgverlener));
            Q_EMIT described();
        }
    });
    m_services.nietTypen.keten(m_id, this, [this](const Outcome<wire::KetenOverzicht>& keten) {
        if (!keten)
            return m_fout->toon(keten.problem());
        m_fout->toon(QString(), false);
        toon(*keten);
    });
}

void KetenPage::toon(const wire::KetenOverzicht& keten)
{
    m_nu->setText(KetenWoorden::nu(keten));
    const QString straks = KetenWoorden::straks(keten);
    m_straks->setText(straks);
    m_straks->setVisible(!straks.isEmpty());
    m_regels.clear();
    for (const wire::KetenRegel& regel : keten.contracten) {
        if (regel.contract)
            m_regels.push_back(regel);
    }
    const int verborgen = int(keten.contracten.size() - m_regels.size());
    m_verborgen->setText(verborgen == 1 ? tr("1 contract staat hier niet: het valt onder een andere verstrekker. Het telt wel mee.")
                                        : tr("%1 contracten staan hier niet: zij vallen onder een andere verstrekker. Zij tellen wel mee.").arg(verborgen));
    m_verborgen->setVisible(verborgen > 0);
    std::vector<CellRow> rijen;
    std::vector<TijdlijnDeel> delen;
    std::optional<QDate> vorigEinde;
    for (const wire::KetenRegel& regel : m_regels) {
        // The last one may have been made permanent by the chain: then its agreed end is none.
        const bool werdVast = verborgen == 0 && keten.uitkomst.soort == KetenUitkomst::Soort::WordtOnbepaald && &regel == &m_regels.back();
        Ketencontract c = *regel.contract;
        c.onbepaald = c.onbepaald || werdVast;
        if (werdVast)
            c.einddatum.reset();
        const QString nummer = QString::number(rijen.size() + 1);
        const QString tot = c.einddatum ? dateShort(*c.einddatum) : c.onbepaald ? tr("onbepaalde tijd") : tr("tot de vervangen zorgverlener terug is");
        // Between what is shown a hidden one may stand, so then nothing is said of gaps.
        const QString na = vorigEinde && verborgen == 0 ? KetenWoorden::tussenpoos(*vorigEinde, c.ingangsdatum) : QString();
        rijen.push_back({{.text = nummer, .bold = true}, {.text = dateShort(c.ingangsdatum)}, {.text = tot}, {.text = c.minutenPerWeek > 0 ? urenTekst(qint64(c.minutenPerWeek), huidigeTaal()) : QString()},
                         {.text = na, .tone = Role::Muted}, {.text = regel.nummer, .tone = Role::Muted}});
        delen.push_back({c.ingangsdatum, c.einddatum, nummer, c.onbepaald, false});
        vorigEinde = c.einddatum;
    }
    m_lijn->setVisible(!delen.empty());
    m_tabel->setVisible(!delen.empty());
    m_rust->setVisible(delen.empty());
    m_lijn->toon(std::move(delen), m_services.vandaag());
    const bool eerste = m_model->rowCount() == 0;
    m_model->setRows(std::move(rijen));
    if (m_model->rowCount() > 0)
        m_tabel->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    if (eerste && isVisible())
        m_tabel->setFocus(Qt::ShortcutFocusReason);
}

std::optional<PageClient> KetenPage::client() const
{
    return m_address.budgethouder ? std::optional(PageClient{m_address.budgethouder, m_client}) : std::nullopt;
}

std::vector<QWidget*> KetenPage::panes() { return {m_tabel}; }

std::vector<KeyHint> KetenPage::keyHints() const { return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::ALT | Qt::Key_Left), tr("terug")}}; }

} // namespace pgb::ui
