#include "client/ui/bulk/retour_lijst.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "shared/text/status_text.h"
#include <QKeyEvent>
#include <QScrollBar>

namespace pgb::ui {
namespace {

/// Rows before the end of what is shown at which the next page is asked.
constexpr int voorsprong = 20;

} // namespace

RetourLijst::RetourLijst(const PageContext& context, BulkSession& sessie, std::function<QString(const QString&)> naam, QObject* parent)
    : QObject(parent), m_context(context), m_sessie(sessie), m_naam(std::move(naam)),
      m_model(new CellTable({{tr("Rij"), true}, {tr("Eigen kenmerk")}, {tr("Cliënt")}, {tr("Kostenplaats")}, {tr("Datum"), true}, {tr("Bedrag"), true}, {tr("Factuurnummer")}, {tr("Declaratie")}, {tr("Status")}, {tr("Reden")}}, this)),
      m_tabel(new RowTable(context.theme))
{
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(9);
    m_tabel->setGivingWay({3, 6, 1});
    m_tabel->setAccessibleName(tr("Retourlijst"));
    m_tabel->installEventFilter(this);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        if (nu.row() + voorsprong >= m_model->rowCount())
            leesMeer();
    });
    connect(m_tabel->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int plaats) {
        if (plaats + voorsprong >= m_tabel->verticalScrollBar()->maximum())
            leesMeer();
    });
}

void RetourLijst::leeg()
{
    ++m_ronde;
    m_van = {};
    m_volgende.reset();
    m_onderweg = m_naarEinde = false;
    m_model->setRows({});
}

/// Ctrl+End goes to the end of all, which is read first; another key ends that.
bool RetourLijst::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* toets = static_cast<QKeyEvent*>(event);
        const bool einde = toets->key() == Qt::Key_End && toets->modifiers() == Qt::ControlModifier && m_model->rowCount() > 0;
        if (einde && (m_volgende || m_onderweg) && !m_naarEinde)
            m_context.navigator.toast(tr("De lijst wordt tot het einde gelezen."));
        m_naarEinde = einde && (m_volgende || m_onderweg || m_naarEinde);
        if (m_naarEinde)
            leesMeer();
    }
    return QObject::eventFilter(watched, event);
}

void RetourLijst::lees(DeclaratieId van)
{
    if (van != m_van)
        leeg(); // lines of another are not shown meanwhile
    m_van = van;
    ++m_ronde;
    vraag(0);
}

void RetourLijst::leesMeer()
{
    if (m_volgende)
        vraag(*std::exchange(m_volgende, std::nullopt));
}

void RetourLijst::vraag(qint64 na)
{
    m_volgende.reset();
    m_onderweg = true;
    m_sessie.gateway().retour(m_sessie.batch().id, m_van, na, this, [this, na, ronde = m_ronde](const Outcome<wire::Bladzijde<BulkRetour>>& blad) {
        if (ronde != m_ronde)
            return;
        m_onderweg = false;
        if (!blad) {
            if (na > 0)
                m_volgende = na;
            m_naarEinde = false;
            return m_context.navigator.toast(probleemTekst(blad.problem()));
        }
        std::vector<CellRow> rijen;
        for (const BulkRetour& r : blad->items)
            rijen.push_back(rijVan(r));
        m_volgende = blad->volgende;
        const QString nummer = m_tabel->currentIndex().siblingAtColumn(0).data().toString();
        na > 0 ? m_model->addRows(std::move(rijen)) : m_model->setRows(std::move(rijen));
        const auto zelfde = std::find_if(blad->items.begin(), blad->items.end(), [&nummer](const BulkRetour& r) { return QString::number(r.nummer) == nummer; });
        if (na == 0 && zelfde != blad->items.end()) // read again under the cursor
            m_tabel->setCurrentIndex(m_model->index(int(zelfde - blad->items.begin()), 0));
        if (m_naarEinde && m_volgende)
            leesMeer();
        else if (!m_onderweg && std::exchange(m_naarEinde, false))
            m_tabel->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    });
}

CellRow RetourLijst::rijVan(const BulkRetour& r) const
{
    return {{.text = QString::number(r.nummer)}, {.text = r.kenmerk}, {.text = m_naam(r.klant)}, {.text = r.kostenplaats}, {.text = dagenKort({r.datum, r.tot}, huidigeTaal())},
            {.text = euroTekst(r.bedrag, huidigeTaal())}, {.text = r.factuurnummer}, {.text = r.declaratienummer}, {.text = statusTekst(r.status)}, {.text = r.reden}};
}

LijstBladen RetourLijst::bladen(qint64 regels) const
{
    if (m_model->rowCount() >= regels)
        return {};
    const auto vraag = [this, batch = m_sessie.batch().id, van = m_van](qint64 na, QObject* context, const std::function<void(Outcome<LijstBlad>)>& klaar) {
        m_sessie.gateway().retour(batch, van, na, context, [zelf = QPointer(this), klaar](const Outcome<wire::Bladzijde<BulkRetour>>& blad) {
            if (!blad || !zelf)
                return klaar(blad ? Problem{ProblemKind::Intern, QStringLiteral("gestopt"), {}, {}, {}} : blad.problem());
            LijstBlad uit{{}, blad->volgende};
            for (const BulkRetour& r : blad->items)
                uit.rijen.push_back(teksten(zelf->rijVan(r)));
            klaar(std::move(uit));
        });
    };
    return {vraag, regels};
}

} // namespace pgb::ui
