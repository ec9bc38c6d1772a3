#include "client/ui/bulk/bulk_resultaat.h"
#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_voorbeeld.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>
#include <array>

namespace pgb::ui {
namespace {

constexpr std::array tabStanden{Bulkstand::Fout, Bulkstand::LetOp, Bulkstand::Goed, Bulkstand::AlIngediend, Bulkstand::Weggelaten, Bulkstand::Ingediend};

/// Rows before the end of what is shown at which the next page is asked.
constexpr int voorsprong = 20;

} // namespace

BulkResultaat::BulkResultaat(const PageContext& context, BulkSession& sessie, QWidget* parent)
    : QWidget(parent), m_context(context), m_sessie(sessie), m_telling(makeLabel({}, LabelLook::Heading, true)), m_balk(new QProgressBar), m_tijd(makeLabel({}, LabelLook::Muted)),
      m_stop(new QPushButton(tr("Stoppen"))), m_tabs(new QTabBar), m_oorzaakModel(new CellTable({{tr("Regels"), true}, {tr("Oorzaak")}}, this)), m_oorzaken(new RowTable(context.theme)),
      m_regelModel(new CellTable({{tr("Rij"), true}, {tr("Cliënt")}, {tr("Datum"), true}, {tr("Zorg")}, {tr("Aantal"), true}, {tr("Tarief"), true}, {tr("Bedrag"), true}, {tr("Wat is er")}}, this)),
      m_regels(new RowTable(context.theme)), m_zin(makeLabel({}, LabelLook::Plain, true)), m_origineel(makeLabel({}, LabelLook::Muted, true)), m_veldNaam(makeLabel({}, LabelLook::SmallBold)),
      m_veld(new QLineEdit), m_corrigeer(new QPushButton), m_laatWeg(new QPushButton)
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(16, 12, 16, 12);
    kolom->setSpacing(8);
    maakBoven();
    maakOnder();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { leesOorzaken(); });
    connect(m_oorzaken->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { leesRegels(); });
    connect(m_oorzaken, &RowTable::opened, this, [this] { m_regels->setFocus(Qt::ShortcutFocusReason); });
    connect(m_regels->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        toonRegel();
        if (nu.row() + voorsprong >= int(m_regelLijst.size()))
            leesMeer();
    });
    connect(m_regels->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int plaats) {
        if (plaats + voorsprong >= m_regels->verticalScrollBar()->maximum())
            leesMeer();
    });
    connect(m_regels, &RowTable::opened, this, &BulkResultaat::openVeld);
    connect(m_veld, &QLineEdit::returnPressed, this, &BulkResultaat::bewaarVeld);
    connect(m_stop, &QPushButton::clicked, this, &BulkResultaat::stoppen);
    connect(m_corrigeer, &QPushButton::clicked, this, &BulkResultaat::corrigeerAlle);
    connect(m_laatWeg, &QPushButton::clicked, this, &BulkResultaat::laatAlleWeg);
    werkBij();
}

void BulkResultaat::maakBoven()
{
    auto* kolom = static_cast<QVBoxLayout*>(layout());
    kolom->addWidget(m_telling);
    auto* voortgang = new QHBoxLayout;
    m_balk->setTextVisible(false);
    m_balk->setAccessibleName(tr("Voortgang van de controle"));
    voortgang->addWidget(m_balk, 1);
    voortgang->addWidget(m_tijd);
    voortgang->addWidget(m_stop);
    kolom->addLayout(voortgang);
    for (const Bulkstand stand : tabStanden)
        m_tabs->addTab(bulkstandTekst(stand));
    m_tabs->setDrawBase(false);
    kolom->addWidget(m_tabs);
}

void BulkResultaat::maakOnder()
{
    m_oorzaken->setModel(m_oorzaakModel);
    m_oorzaken->setStretchColumn(1);
    m_oorzaken->setKeepSelection(true);
    m_oorzaken->setAccessibleName(tr("Oorzaken"));
    m_regels->setModel(m_regelModel);
    m_regels->setStretchColumn(7);
    m_regels->setGivingWay({3, 5});
    m_regels->setAccessibleName(tr("Regels"));
    auto* rechts = new QWidget;
    auto* kolom = new QVBoxLayout(rechts);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_regels, 1);
    kolom->addWidget(m_zin);
    kolom->addWidget(m_origineel);
    auto* veld = new QHBoxLayout;
    m_veldNaam->setMinimumWidth(m_context.theme.px(150)); // its words change with the line
    veld->addWidget(m_veldNaam);
    m_veld->setMaximumWidth(m_context.theme.px(240));
    veld->addWidget(m_veld);
    veld->addStretch();
    veld->addWidget(m_corrigeer);
    veld->addWidget(m_laatWeg);
    kolom->addLayout(veld);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_oorzaken);
    splitter->addWidget(rechts);
    splitter->setSizes({m_context.theme.px(380), m_context.theme.px(800)});
    splitter->setChildrenCollapsible(false);
    static_cast<QVBoxLayout*>(layout())->addWidget(splitter, 1);
}

Bulkstand BulkResultaat::stand() const { return tabStanden[size_t(std::max(0, m_tabs->currentIndex()))]; }
const QAbstractItemModel& BulkResultaat::lijst() const { return *m_regelModel; }

void BulkResultaat::werkBij()
{
    const auto getal = [](qint64 n) { return QLocale(QLocale::Dutch).toString(n); };
    QStringList delen{tr("%1 goed").arg(getal(m_sessie.regelsMet(Bulkstand::Goed))), tr("%1 fout").arg(getal(m_sessie.regelsMet(Bulkstand::Fout))),
                      tr("%1 let op").arg(getal(m_sessie.regelsMet(Bulkstand::LetOp))), euroTekst(m_sessie.bedragMet(Bulkstand::Goed) + m_sessie.bedragMet(Bulkstand::LetOp), huidigeTaal())};
    m_telling->setText(delen.join(QStringLiteral(" · ")));
    for (size_t i = 0; i < tabStanden.size(); ++i)
        m_tabs->setTabText(int(i), QStringLiteral("%1 (%2)").arg(bulkstandTekst(tabStanden[i]), getal(m_sessie.regelsMet(tabStanden[i]))));
    const bool bezig = m_sessie.bezig() != BulkSession::Bezig::Niets;
    m_balk->setVisible(bezig);
    m_stop->setVisible(bezig);
    m_tijd->setVisible(bezig);
    if (!bezig)
        return;
    const qint64 over = m_sessie.batch().teControleren;
    m_balk->setRange(0, m_sessie.bezig() == BulkSession::Bezig::Controleren ? int(m_sessie.teDoen()) : 0);
    m_balk->setValue(int(m_sessie.teDoen() - over));
    const qint64 seconden = m_sessie.secondenOver();
    m_tijd->setText(m_sessie.bezig() == BulkSession::Bezig::Brengen ? tr("%1 regels gelezen").arg(getal(over))
                    : seconden < 0                                  ? tr("nog %1 regels").arg(getal(over))
                                                                    : tr("nog %1 regels, ongeveer %2 s").arg(getal(over), getal(seconden + 1)));
}

void BulkResultaat::lees()
{
    m_sessie.gateway().oorzaken(m_sessie.batch().id, this, [this](const Outcome<std::vector<BulkOorzaak>>& oorzaken) {
        if (!oorzaken)
            return m_context.navigator.toast(probleemTekst(oorzaken.problem()));
        m_oorzaakLijst = *oorzaken;
        leesOorzaken();
    });
}

void BulkResultaat::leesOorzaken()
{
    m_getoond.clear();
    std::vector<CellRow> rijen;
    for (const BulkOorzaak& o : m_oorzaakLijst) {
        if (o.stand != stand())
            continue;
        m_getoond.push_back(o);
        const QString zin = bulkBevindingTekst(o.bevinding);
        rijen.push_back({{.text = QString::number(o.regels), .bold = true}, {.text = zin, .spoken = zin}});
    }
    const bool oorzaken = !rijen.empty();
    m_oorzaakModel->setRows(std::move(rijen));
    m_oorzaken->setVisible(oorzaken);
    if (oorzaken)
        m_oorzaken->setCurrentIndex(m_oorzaakModel->index(0, 0));
    leesRegels();
}

const BulkOorzaak* BulkResultaat::oorzaak() const
{
    const int rij = m_oorzaken->isVisibleTo(this) ? m_oorzaken->currentIndex().row() : -1;
    return rij >= 0 && size_t(rij) < m_getoond.size() ? &m_getoond[size_t(rij)] : nullptr;
}

void BulkResultaat::leesRegels()
{
    ++m_gelezen;
    const BulkOorzaak* o = oorzaak();
    m_corrigeer->setVisible(o && stand() == Bulkstand::Fout);
    m_laatWeg->setVisible(o && stand() != Bulkstand::Ingediend);
    if (o) {
        m_corrigeer->setText(tr("Corrigeer alle %1 naar de overeenkomst").arg(o->regels));
        m_laatWeg->setText(tr("Laat %1 weg").arg(o->regels));
    }
    vraagRegels(0);
}

void BulkResultaat::leesMeer()
{
    if (m_volgende)
        vraagRegels(*std::exchange(m_volgende, std::nullopt));
}

void BulkResultaat::vraagRegels(qint64 na)
{
    const BulkOorzaak* o = oorzaak();
    m_volgende.reset();
    m_sessie.gateway().regels(m_sessie.batch().id, stand(), o ? o->oorzaak : QString(), na, this, [this, na, deze = m_gelezen](const Outcome<wire::Bladzijde<BulkregelUitkomst>>& blad) {
        if (deze != m_gelezen)
            return;
        if (!blad) {
            if (na > 0)
                m_volgende = na;
            return m_context.navigator.toast(probleemTekst(blad.problem()));
        }
        std::vector<CellRow> rijen;
        for (const BulkregelUitkomst& u : blad->items) {
            const Bulkregel& r = u.regel;
            rijen.push_back({{.text = QString::number(r.nummer)}, {.text = r.klant}, {.text = bulkWaarde(r, Bulkveld::Datum)}, {.text = u.functieCode.isEmpty() ? r.functie : functieTekst(u.functieCode)},
                             {.text = bulkWaarde(r, Bulkveld::Aantal)}, {.text = bulkWaarde(r, Bulkveld::Tarief)}, {.text = u.bedrag.centen ? euroTekst(u.bedrag, huidigeTaal()) : QString()},
                             {.text = u.bevinding ? bulkBevindingTekst(*u.bevinding) : QString(), .tone = u.stand == Bulkstand::Fout ? Role::Wrong : Role::Text}});
        }
        m_volgende = blad->volgende;
        if (na > 0) {
            m_regelLijst.insert(m_regelLijst.end(), blad->items.begin(), blad->items.end());
            m_regelModel->addRows(std::move(rijen));
        } else {
            m_regelLijst = blad->items;
            m_regelModel->setRows(std::move(rijen));
        }
        if (m_naRij >= int(m_regelLijst.size()) && m_volgende) // the row to go on at stands on a later page
            return leesMeer();
        if (m_regelLijst.empty())
            return toonRegel();
        if (na > 0 && m_naRij == 0)
            return;
        const int naar = std::clamp(std::exchange(m_naRij, 0), 0, int(m_regelLijst.size()) - 1);
        m_regels->setCurrentIndex(m_regelModel->index(naar, 0));
        toonRegel();
        if (stand() == Bulkstand::Fout && isVisible())
            m_regels->setFocus(Qt::ShortcutFocusReason);
    });
}

const BulkregelUitkomst* BulkResultaat::huidige() const
{
    const int rij = m_regels->currentIndex().row();
    return rij >= 0 && size_t(rij) < m_regelLijst.size() ? &m_regelLijst[size_t(rij)] : nullptr;
}

void BulkResultaat::toonRegel()
{
    const BulkregelUitkomst* u = huidige();
    m_veld->setVisible(u && (u->stand == Bulkstand::Fout || u->stand == Bulkstand::LetOp));
    m_veldNaam->setVisible(m_veld->isVisibleTo(this));
    m_zin->setText(u && u->bevinding ? bulkBevindingTekst(*u->bevinding) : QString());
    m_origineel->clear();
    if (!u)
        return;
    const Bulkveld veld = bulkveldVan(u->regel, u->bevinding);
    m_veldNaam->setText(bulkveldTekst(veld));
    m_veld->setAccessibleName(bulkveldTekst(veld));
    m_veld->setText(bulkWaarde(u->regel, veld));
    Q_EMIT origineelNodig(u->regel.nummer);
}

void BulkResultaat::toonOrigineel(int nummer, const QStringList& velden)
{
    const BulkregelUitkomst* u = huidige();
    if (u && u->regel.nummer == nummer && !velden.isEmpty())
        m_origineel->setText(tr("Rij %1 van uw bestand: %2").arg(nummer).arg(velden.join(QStringLiteral("  |  "))));
}

void BulkResultaat::openVeld()
{
    if (!m_veld->isVisibleTo(this))
        return;
    m_veld->setFocus(Qt::ShortcutFocusReason);
    m_veld->selectAll();
}

void BulkResultaat::bewaarVeld()
{
    const BulkregelUitkomst* u = huidige();
    if (!u)
        return;
    const Bulkveld veld = bulkveldVan(u->regel, u->bevinding);
    const QString typ = m_veld->text().trimmed();
    // An unknown client or kind of care is learned, for this file and every next one.
    if (u->bevinding && (u->bevinding->controle == QLatin1String("BK-001") || u->bevinding->controle == QLatin1String("BK-002")) && typ != bulkWaarde(u->regel, veld))
        return leer(typ);
    const auto regel = metBulkWaarde(u->regel, veld, typ);
    if (!regel)
        return m_context.navigator.toast(tr("“%1” kan hier niet staan.").arg(typ));
    m_naRij = m_regels->currentIndex().row();
    m_sessie.gateway().wijzig(m_sessie.batch().id, *regel, this, [this](const Outcome<wire::BulkBatch>& batch) {
        if (!batch)
            return m_context.navigator.toast(probleemTekst(batch.problem()));
        m_sessie.neem(*batch);
        opnieuw();
    });
}

void BulkResultaat::leer(const QString& keuze)
{
    const BulkregelUitkomst u = *huidige();
    const auto klaar = [this](const Outcome<bool>& geleerd) {
        if (!geleerd)
            return m_context.navigator.toast(geleerd.problem().kind == ProblemKind::NietGevonden ? tr("Onder dit nummer heeft u geen cliënt. Vul het klantnummer bij de SVB of het nummer van de zorgovereenkomst in.")
                                                                                                 : probleemTekst(geleerd.problem()));
        m_context.navigator.toast(tr("Onthouden. Dit geldt ook voor volgende bestanden."));
        opnieuw();
    };
    if (u.bevinding->controle == QLatin1String("BK-001"))
        m_sessie.gateway().leerKlant(m_sessie.batch().id, {u.regel.klant, keuze}, this, klaar);
    else
        m_sessie.gateway().leerFunctie(m_sessie.batch().id, {u.regel.functie, keuze.toUpper()}, this, klaar);
}

/// Seen before it is done: each line as it is and as it would be.
void BulkResultaat::corrigeerAlle()
{
    const BulkOorzaak* o = oorzaak();
    if (!o || m_sessie.bezig() != BulkSession::Bezig::Niets)
        return;
    auto* dialoog = new BulkVoorbeeld(m_context, m_sessie.gateway(), m_sessie.batch().id, *o, this);
    connect(dialoog, &QDialog::accepted, this, [this, o = *o] { besluit(Bulkbesluit::Corrigeer, o); });
}

void BulkResultaat::laatAlleWeg()
{
    if (const BulkOorzaak* o = oorzaak())
        besluit(Bulkbesluit::LaatWeg, *o);
}

void BulkResultaat::besluit(Bulkbesluit besluit, const BulkOorzaak& o)
{
    m_sessie.gateway().besluit(m_sessie.batch().id, {besluit, o.stand, o.oorzaak}, this, [this, besluit](const Outcome<wire::BulkBesluitAntwoord>& gedaan) {
        if (!gedaan)
            return m_context.navigator.toast(probleemTekst(gedaan.problem()));
        const QString zin = besluit == Bulkbesluit::Corrigeer ? tr("Gecorrigeerd naar de overeenkomst: %1 regels.").arg(gedaan->regels) : tr("Weggelaten: %1 regels.").arg(gedaan->regels);
        m_context.navigator.toast(zin, [this, nummer = gedaan->besluit, regels = gedaan->regels] { herstel(nummer, regels); });
        opnieuw();
    });
}

void BulkResultaat::herstel(int besluit, qint64 regels)
{
    Q_UNUSED(regels)
    m_sessie.gateway().herstel(m_sessie.batch().id, besluit, this, [this](const Outcome<wire::BulkBesluitAntwoord>& gedaan) {
        if (!gedaan)
            return m_context.navigator.toast(probleemTekst(gedaan.problem()));
        opnieuw();
    });
}

/// Clients whose lines changed are checked again; `lees` follows when that is done.
void BulkResultaat::opnieuw() { m_sessie.controleer(); }

bool BulkResultaat::volgendeRegel(bool vooruit)
{
    const int rij = m_regels->currentIndex().row() + (vooruit ? 1 : -1);
    if (rij < 0 || size_t(rij) >= m_regelLijst.size()) {
        if (vooruit)
            leesMeer();
        return false;
    }
    m_regels->setCurrentIndex(m_regelModel->index(rij, 0));
    openVeld();
    return true;
}

} // namespace pgb::ui
