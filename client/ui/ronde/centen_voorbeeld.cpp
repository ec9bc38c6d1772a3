#include "client/ui/ronde/centen_voorbeeld.h"
#include "client/models/verhoging_tekst.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/ronde/centen_woorden.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/key_cap.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {
/// Rows in one call: few enough to show how far it is, many enough not to wait for the network.
constexpr size_t perKeer = 10;
} // namespace

bool CentenVoorbeeld::Rij::kan() const { return CentenWoorden::kan(regel); }

CentenVoorbeeld::CentenVoorbeeld(const PageContext& context, const RondeServices& services, QWidget* parent)
    : QWidget(parent), m_context(context), m_services(services), m_kop(makeLabel(tr("Centenronde: voorbeeld"), LabelLook::Title)), m_som(makeLabel({}, LabelLook::Muted, true)),
      m_fout(new FoutBalk(context.theme)),
      m_model(new CellTable({{tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Was"), true}, {tr("Wordt"), true}, {tr("Per jaar"), true}, {tr("Controle")}, {tr("Daarna")}}, this)),
      m_tabel(new RowTable(context.theme)), m_uitlegVak(new QScrollArea), m_terug(new QPushButton(tr("Terug"))),
      m_verder(new KeyButton(context.theme, {}, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* boven = new QVBoxLayout;
    boven->setContentsMargins(16, 12, 16, 10);
    boven->addWidget(m_kop);
    boven->addWidget(m_som);
    kolom->addLayout(boven);
    kolom->addWidget(makeLine());
    kolom->addWidget(m_fout);
    m_som->setObjectName(QStringLiteral("som"));
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(1);
    m_tabel->setGivingWay({}, {6});
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(tr("Wat er per overeenkomst verandert"));
    kolom->addWidget(m_tabel, 1);
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    m_uitleg = new QVBoxLayout(binnen);
    m_uitleg->setContentsMargins(16, 8, 16, 8);
    m_uitleg->setSpacing(4);
    m_uitlegVak->setWidget(binnen);
    m_uitlegVak->setWidgetResizable(true);
    m_uitlegVak->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressed(context.theme, this, [this] { m_uitlegVak->setFixedHeight(m_context.theme.px(132)); });
    kolom->addWidget(makeLine());
    kolom->addWidget(m_uitlegVak);
    auto* balk = new QFrame;
    balk->setProperty("part", QStringLiteral("bar"));
    auto* rij = new QHBoxLayout(balk);
    rij->setContentsMargins(16, 10, 16, 10);
    rij->setSpacing(8);
    m_verder->setMain(true);
    m_verder->setObjectName(QStringLiteral("verder"));
    rij->addWidget(m_terug);
    rij->addStretch(1);
    rij->addWidget(m_verder);
    kolom->addWidget(balk);
    m_fout->hide();
    connect(m_terug, &QPushButton::clicked, this, &CentenVoorbeeld::terug);
    connect(m_verder, &QPushButton::clicked, this, &CentenVoorbeeld::verder);
    connect(m_fout, &FoutBalk::opnieuw, this, &CentenVoorbeeld::maakVolgende);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) { toonUitleg(nu.row()); });
    context.commands.add({QStringLiteral("centen.maak"), tr("Verder met de centenronde"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { verder(); }, {}, {}}, this);
    context.commands.addLocal({QStringLiteral("centen.terug"), tr("Terug naar de keuze"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT terug(); }, [this] { return !m_bezig; }, {}}, this);
}

void CentenVoorbeeld::toonVoorbeeld(const wire::CentenOpdracht& opdracht, const std::vector<wire::CentenRegel>& regels)
{
    m_opdracht = opdracht;
    m_rijen.clear();
    for (const wire::CentenRegel& regel : regels)
        m_rijen.push_back({regel, {}, false});
    // What cannot be done stands on top, then what asks attention: the rest needs no look.
    const auto gewicht = [](const Rij& r) { return !r.kan() ? 0 : !r.regel.bevindingen.empty() ? 1 : 2; };
    std::stable_sort(m_rijen.begin(), m_rijen.end(), [&](const Rij& a, const Rij& b) { return gewicht(a) < gewicht(b); });
    m_delen.clear();
    m_gedaan = false;
    m_bezig = false;
    m_kop->setText(tr("Centenronde: voorbeeld"));
    m_fout->toon(QString(), false);
    m_tabel->setCurrentIndex({});
    toon();
    m_tabel->setCurrentIndex(m_model->index(0, 0));
    begin();
}

bool CentenVoorbeeld::tekentHier() const { return m_services.overeenkomst.budgethouderKant(); }

int CentenVoorbeeld::aantal(bool (Rij::*telt)() const) const
{
    return int(std::count_if(m_rijen.begin(), m_rijen.end(), [telt](const Rij& r) { return (r.*telt)(); }));
}

CentenVoorbeeld::Rij* CentenVoorbeeld::rijVan(ZorgovereenkomstId id)
{
    const auto gevonden = std::find_if(m_rijen.begin(), m_rijen.end(), [id](const Rij& r) { return r.regel.zorgovereenkomst == id; });
    return gevonden == m_rijen.end() ? nullptr : &*gevonden;
}

void CentenVoorbeeld::toon()
{
    const int huidig = m_tabel->currentIndex().row();
    const int plek = m_tabel->verticalScrollBar()->value();
    std::vector<CellRow> rijen;
    for (const Rij& r : m_rijen) {
        const ChipLook chip = r.uitkomst ? CentenWoorden::uitkomst(*r.uitkomst, tekentHier())
                            : r.bezig    ? ChipLook{QStringLiteral("mark-clock"), tr("Bezig"), Role::Info}
                                         : CentenWoorden::voorbeeld(r.regel);
        const Role toon = r.kan() ? Role::Text : Role::Muted;
        rijen.push_back({{.text = r.regel.budgethouder, .tone = toon, .bold = true}, {.text = r.regel.zorgverlener, .tone = toon}, {.text = CentenWoorden::oud(r.regel), .tone = Role::Muted},
                         {.text = CentenWoorden::nieuw(r.regel), .tone = toon, .bold = r.kan()}, {.text = r.regel.tarieven.empty() && !r.regel.maandloonNieuw ? QString() : CentenWoorden::perJaar(r.regel.perJaar), .tone = toon},
                         {.text = chip.text, .chip = chip}, {.text = r.kan() ? CentenWoorden::hierna(r.regel, tekentHier()) : QString(), .tone = Role::Muted}});
    }
    m_model->setRows(std::move(rijen));
    if (huidig >= 0)
        m_tabel->setCurrentIndex(m_model->index(std::min(huidig, int(m_rijen.size()) - 1), 0));
    m_tabel->verticalScrollBar()->setValue(plek);
    toonKop();
}

void CentenVoorbeeld::toonKop()
{
    const int kan = aantal(&Rij::kan);
    const int gemaakt = aantal(&Rij::gemaakt);
    const int totaal = int(m_rijen.size());
    Bedrag som;
    for (const Rij& r : m_rijen) {
        if (r.kan())
            som += r.regel.perJaar;
    }
    const QString wat = tr("%1 vanaf %2.").arg(verhogingTekst(m_opdracht.verhoging), datumTekst(m_opdracht.ingangsdatum, huidigeTaal()));
    const QString hoeveel = totaal == 1 ? (kan == 1 ? tr("De overeenkomst kan mee.") : tr("De overeenkomst kan niet mee."))
                          : kan == totaal ? tr("Alle %1 overeenkomsten kunnen mee.").arg(totaal) : tr("%1 van %2 overeenkomsten kunnen mee.").arg(kan).arg(totaal);
    m_som->setText(m_bezig || m_gedaan ? (kan == 1 ? tr("%1 %2 van 1 wijziging is klaar.").arg(wat).arg(gemaakt) : tr("%1 %2 van %3 wijzigingen zijn klaar.").arg(wat).arg(gemaakt).arg(kan))
                                       : tr("%1 %2 Samen per jaar: %3.").arg(wat, hoeveel, CentenWoorden::perJaar(som)));
    m_terug->setText(m_gedaan ? tr("Sluiten") : tr("Terug"));
    m_terug->setEnabled(!m_bezig);
    m_verder->setEnabled(!m_bezig && (m_gedaan || kan > 0));
    if (m_bezig)
        m_verder->setText(tr("Wij maken de wijzigingen"));
    else if (m_gedaan)
        m_verder->setText(tekentHier() ? tr("Naar ondertekenen") : tr("Klaar"));
    else
        m_verder->setText(tekentHier() ? tr("Wijzigingen klaarzetten (%1)").arg(kan) : tr("Voorstel versturen (%1)").arg(kan));
}

void CentenVoorbeeld::toonUitleg(int rij)
{
    while (QLayoutItem* item = m_uitleg->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (rij < 0 || size_t(rij) >= m_rijen.size())
        return;
    const Rij& r = m_rijen[size_t(rij)];
    m_uitleg->addWidget(makeLabel(tr("%1 en %2, nummer %3").arg(r.regel.budgethouder, r.regel.zorgverlener, r.regel.nummer), LabelLook::Bold, true));
    const QString probleem = r.uitkomst && !r.uitkomst->probleem.isEmpty() ? r.uitkomst->probleem : r.regel.probleem;
    if (!probleem.isEmpty())
        m_uitleg->addWidget(new MeldingVak(m_context.theme, {Ernst::Weigeren, probleemTekst(Problem{ProblemKind::Conflict, probleem, {}, {}, {}}), {}}));
    const std::vector<Bevinding>& bevindingen = r.uitkomst && !r.uitkomst->bevindingen.empty() ? r.uitkomst->bevindingen : r.regel.bevindingen;
    for (const Bevinding& b : bevindingen)
        m_uitleg->addWidget(new MeldingVak(m_context.theme, {b.ernst, bevindingTekst(b), b.controle}));
    if (probleem.isEmpty() && bevindingen.empty())
        m_uitleg->addWidget(makeLabel(tr("Het nieuwe tarief past binnen de hoogste en laagste bedragen die wij hier kennen. %1").arg(CentenWoorden::hierna(r.regel, tekentHier())), LabelLook::Plain, true));
    m_uitleg->addStretch(1);
}

void CentenVoorbeeld::verder()
{
    if (!m_verder->isEnabled())
        return;
    if (m_gedaan) {
        if (!tekentHier())
            return Q_EMIT terug();
        return m_context.navigator.open(tekenrondeAdres());
    }
    if (tekentHier())
        return maakVolgende();
    const QString wat = tr("De budgethouder krijgt uw voorstel. Hij kan het overnemen of aanpassen. Daarna tekent u beiden.");
    (new BevestigenDialoog({tr("Voorstel versturen"), wat, tr("Versturen"), {}}, [this](const QString&) { maakVolgende(); }, window()))->open();
}

void CentenVoorbeeld::maakVolgende()
{
    if (m_bezig)
        return;
    m_fout->toon(QString(), false);
    if (m_delen.empty()) {
        for (const Rij& r : m_rijen) {
            if (!r.kan())
                continue;
            if (m_delen.empty() || m_delen.back().opdracht.zorgovereenkomsten.size() >= perKeer)
                m_delen.push_back({{m_opdracht.verhoging, m_opdracht.ingangsdatum, {}}, QUuid::createUuid().toString(QUuid::WithoutBraces), false});
            m_delen.back().opdracht.zorgovereenkomsten.push_back(r.regel.zorgovereenkomst);
        }
    }
    const auto volgend = std::find_if(m_delen.begin(), m_delen.end(), [](const Deel& d) { return !d.klaar; });
    if (volgend == m_delen.end())
        return afgerond();
    m_bezig = true;
    for (const ZorgovereenkomstId id : volgend->opdracht.zorgovereenkomsten)
        rijVan(id)->bezig = true;
    toon();
    const size_t deel = size_t(volgend - m_delen.begin());
    m_services.nietTypen.centenronde(volgend->opdracht, volgend->sleutel, this,
                                     [this, deel](const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten) { verwerk(deel, uitkomsten); });
}

void CentenVoorbeeld::verwerk(size_t deel, const Outcome<std::vector<wire::RondeUitkomst>>& uitkomsten)
{
    m_bezig = false;
    for (const ZorgovereenkomstId id : m_delen[deel].opdracht.zorgovereenkomsten)
        rijVan(id)->bezig = false;
    if (!uitkomsten) {
        toon();
        return m_fout->toon(uitkomsten.problem()); // what is done stays done; the same part goes again under its key
    }
    m_delen[deel].klaar = true;
    for (const wire::RondeUitkomst& uitkomst : *uitkomsten) {
        if (Rij* r = rijVan(uitkomst.zorgovereenkomst))
            r->uitkomst = uitkomst;
    }
    maakVolgende();
}

void CentenVoorbeeld::afgerond()
{
    m_gedaan = true;
    m_kop->setText(tr("Centenronde: gedaan"));
    toon();
    const int nietGelukt = aantal(&Rij::kan) - aantal(&Rij::gemaakt);
    if (nietGelukt > 0)
        m_fout->toon(nietGelukt == 1 ? tr("1 wijziging is niet gelukt. De reden staat bij de rij.") : tr("%1 wijzigingen zijn niet gelukt. De reden staat bij de rij.").arg(nietGelukt), false);
    m_context.navigator.toast(aantal(&Rij::gemaakt) == 1 ? tr("1 wijziging is klaar.") : tr("%1 wijzigingen zijn klaar.").arg(aantal(&Rij::gemaakt)));
}

void CentenVoorbeeld::begin() { m_tabel->setFocus(Qt::ShortcutFocusReason); }

std::vector<QWidget*> CentenVoorbeeld::panes() { return {m_tabel, m_uitlegVak, m_verder}; }

} // namespace pgb::ui
