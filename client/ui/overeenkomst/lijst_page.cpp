#include "client/ui/overeenkomst/lijst_page.h"
#include "client/models/clienten_lijst.h"
#include "client/models/nl_tijd.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/ronde/meer_knop.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

Cell statusCel(const ZorgovereenkomstVersie& versie, Kijkkant kant)
{
    const ChipLook chip = overeenkomstChip(versie, kant);
    Cell cel;
    cel.text = chip.text;
    cel.chip = chip;
    cel.spoken = OvereenkomstLijstPage::tr("%1, sinds %2").arg(chip.text, dateShort(nlTijd(versie.statusSinds).date()));
    return cel;
}

/// The client stands in a list over all clients only.
std::vector<CellColumn> kolommen(bool metClient)
{
    std::vector<CellColumn> uit{{OvereenkomstLijstPage::tr("Zorgverlener")}, {OvereenkomstLijstPage::tr("Soort")}, {OvereenkomstLijstPage::tr("Ingang"), true}, {OvereenkomstLijstPage::tr("Einde"), true},
                                {OvereenkomstLijstPage::tr("Status")}, {OvereenkomstLijstPage::tr("Sinds"), true}, {OvereenkomstLijstPage::tr("Wijziging")},
                                {OvereenkomstLijstPage::tr("Wie is aan zet")},
                                {OvereenkomstLijstPage::tr("Wat nu")}};
    if (metClient)
        uit.insert(uit.begin(), {OvereenkomstLijstPage::tr("Cliënt")});
    return uit;
}

} // namespace

OvereenkomstLijstPage::OvereenkomstLijstPage(const PageContext& context, const OvereenkomstServices& services, BudgethouderId budgethouder, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_budgethouder(budgethouder),
      m_metClient(!budgethouder && services.gebruiker.rol != Rol::Budgethouder),
      m_kader(new LijstKader(context, title(), tr("Naam, status, soort of nummer"))), m_model(new CellTable(kolommen(m_metClient), this)),
      m_tabel(new RowTable(context.theme)), m_uren(services.dossiers ? new Urenvraag(*services.dossiers, [this] { toonOpnieuw(); }, this) : nullptr)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_kader);
    m_kader->veld()->setObjectName(QStringLiteral("filter"));
    m_tabel->setModel(m_model);
    const int eerste = m_metClient ? 1 : 0;
    m_tabel->setStretchColumn(eerste);
    m_tabel->setGivingWay({eerste + 8, eerste + 1, eerste + 5, eerste + 2, eerste + 6});
    m_tabel->setGrowOnly(true);
    m_tabel->setSpaceOpens(true);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(title());
    auto* leeg = new EmptyState(context.theme, Drawing::Blad, tr("Er zijn nog geen overeenkomsten."), magOpstellen() ? tr("Nieuwe overeenkomst") : QString());
    m_kader->setInhoud(m_tabel, leeg);
    m_kader->voegToe(maakMeerKnop(context));
    if (magOpstellen()) {
        auto* nieuwKnop = new QPushButton(tr("Nieuwe overeenkomst"));
        nieuwKnop->setProperty("kind", QStringLiteral("main"));
        connect(nieuwKnop, &QPushButton::clicked, this, &OvereenkomstLijstPage::nieuw);
        m_kader->voegToe(nieuwKnop);
    }
    connect(m_kader, &LijstKader::filterChanged, this, [this] { if (m_opgehaald) toon(); });
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_kader, &LijstKader::opnieuw, this, &OvereenkomstLijstPage::ververs);
    connect(&services.gateway, &ZorgovereenkomstGateway::lijstChanged, this, [this] { if (isVisible()) ververs(); });
    connect(leeg, &EmptyState::actionTriggered, this, &OvereenkomstLijstPage::nieuw);
    connect(m_tabel, &RowTable::opened, this, &OvereenkomstLijstPage::openRij);
    connect(m_tabel, &RowTable::actionTriggered, this, &OvereenkomstLijstPage::vulIn);
    voegExportToe(*this, m_context, *m_model);
    m_context.commands.add({QStringLiteral("overeenkomst.nieuw"), tr("Nieuwe overeenkomst"), {}, [this] { nieuw(); },
                            [this] { return magOpstellen() && voorWie(); }, tr("contract zorgovereenkomst opstellen maken")}, this);
}

void OvereenkomstLijstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    ververs(); // what was done in another page shows at once
}

void OvereenkomstLijstPage::ververs()
{
    m_services.gateway.lijst(m_budgethouder, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_kader->fout()->toon(lijst.problem());
        m_kader->fout()->toon(QString(), false);
        const bool eerste = !m_opgehaald;
        m_opgehaald = true;
        m_rijen = *lijst;
        // What waits for someone stands on top, the newest first; of one client what runs, and everywhere what is over last.
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const OvereenkomstRij& a, const OvereenkomstRij& b) {
            const ZorgovereenkomstVersie* va = huidigeVersie(a.zorgovereenkomst);
            const ZorgovereenkomstVersie* vb = huidigeVersie(b.zorgovereenkomst);
            return va && vb ? va->statusSinds > vb->statusSinds : bool(va);
        });
        if (m_services.dossiers)
            std::stable_sort(m_rijen.begin(), m_rijen.end(), [this, vandaag = m_services.dossiers->vandaag()](const OvereenkomstRij& a, const OvereenkomstRij& b) {
                const StandNu sa = standNu(a.zorgovereenkomst, vandaag);
                const StandNu sb = standNu(b.zorgovereenkomst, vandaag);
                return m_budgethouder ? sa < sb : sa != StandNu::Voorbij && sb == StandNu::Voorbij;
            });
        toon();
        std::vector<ZorgovereenkomstId> geeindigd;
        for (const OvereenkomstRij& r : m_rijen)
            if (m_uren && m_services.vultUrenIn(r.zorgovereenkomst) && m_uren->moetLezen(r.zorgovereenkomst))
                geeindigd.push_back(r.zorgovereenkomst.id);
        if (!geeindigd.empty())
            m_uren->lees(m_budgethouder, geeindigd);
        if (eerste && isVisible() && !m_rijen.empty())
            m_kader->rijenGekomen(m_tabel);
        Q_EMIT described();
    });
}

void OvereenkomstLijstPage::toon()
{
    const QStringList woorden = m_kader->filter().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_rijen.size(); ++i) {
        const OvereenkomstRij& rij = m_rijen[i];
        const ZorgovereenkomstVersie* v = huidigeVersie(rij.zorgovereenkomst);
        if (!v)
            continue;
        const Kijkkant kant = m_services.kant(*v, rij.zorgovereenkomst.budgethouder);
        const ZorgovereenkomstVersie* ernaast = m_services.dossiers ? staatErnaast(rij.zorgovereenkomst, m_services.dossiers->vandaag()) : nullptr;
        const ZorgovereenkomstVersie& staat = ernaast ? *ernaast : *v;
        const Cell status = statusCel(staat, kant);
        const Cell wijziging = ernaast ? statusCel(*v, kant) : Cell();
        const QString soort = OvereenkomstWoorden::soort(staat, rij.zorgverlenerSoort);
        const QString hooi = QStringList{status.text, wijziging.text, rij.budgethouder, rij.zorgverlener, soort, rij.zorgovereenkomst.nummer}.join(QLatin1Char(' ')).toLower();
        if (std::any_of(woorden.begin(), woorden.end(), [&](const QString& w) { return !hooi.contains(w); }))
            continue;
        const QDate tot = ernaast ? uiterlijkeDag(rij.zorgovereenkomst) : laatsteDag(staat);
        const bool onze = m_services.kant() == kant;
        const QString wie = onze ? OvereenkomstWoorden::wieIsAanZet(*v, kant) : m_services.wieKan(nodigVoor(*v), rij.zorgovereenkomst.budgethouder, rij.budgethouder).join(QStringLiteral(", "));
        const bool u = onze && wie == OvereenkomstWoorden::tr("U");
        const QString zorgverlener = rij.zorgverlener.isEmpty() ? tr("Nog niet gekozen") : rij.zorgverlener;
        rijen.push_back({{.text = zorgverlener, .tone = rij.zorgverlener.isEmpty() ? Role::Muted : Role::Text, .bold = !m_metClient},
                         {.text = soort, .tone = Role::Muted}, {.text = dateShort(staat.inhoud.ingangsdatum)},
                         {.text = tot.isValid() ? dateShort(tot) : tr("onbepaald"), .tone = tot.isValid() ? Role::Text : Role::Muted}, status,
                         {.text = dateShort(nlTijd(staat.statusSinds).date()), .tone = Role::Muted}, wijziging, {.text = wie, .tone = u ? Role::Text : Role::Muted, .bold = u},
                         {.text = m_services.vultUrenIn(rij.zorgovereenkomst) && m_uren->vraagt(rij.zorgovereenkomst) ? tr("Uren invullen") : QString(), .action = true}});
        if (m_metClient)
            rijen.back().insert(rijen.back().begin(), Cell{.text = rij.budgethouder, .bold = true});
        m_getoond.push_back(i);
    }
    const int getoond = int(rijen.size());
    m_kader->setOndertitel(woorden.isEmpty() ? (getoond == 1 ? tr("1 overeenkomst") : tr("%1 overeenkomsten").arg(getoond)) : tr("%1 van %2").arg(getoond).arg(m_rijen.size()));
    m_model->setRows(std::move(rijen));
    m_kader->toonLijst(int(m_rijen.size()), getoond);
    if (getoond > 0 && !m_tabel->currentIndex().isValid())
        m_tabel->setCurrentIndex(m_model->index(0, 0));
}

void OvereenkomstLijstPage::toonOpnieuw()
{
    const int rij = m_tabel->currentIndex().row();
    toon();
    if (rij >= 0 && rij < m_model->rowCount())
        m_tabel->setCurrentIndex(m_model->index(rij, 0));
}

void OvereenkomstLijstPage::openRij(int rij)
{
    if (rij < 0 || size_t(rij) >= m_getoond.size())
        return;
    const Zorgovereenkomst& z = m_rijen[m_getoond[size_t(rij)]].zorgovereenkomst;
    // Those who work for clients get the client's tab; a zorgverlener stays in the section.
    const Address naar = overeenkomstAdres(m_services.gebruiker.rol == Rol::Vertegenwoordiger || m_budgethouder ? z.budgethouder : BudgethouderId(), z.id);
    m_context.navigator.open(naar);
}

bool OvereenkomstLijstPage::magOpstellen() const
{
    const bool mag = voorWie() ? m_services.mag(Handeling::ZorgovereenkomstOpstellen, voorWie()) : m_services.magErgens(Handeling::ZorgovereenkomstOpstellen);
    return m_services.budgethouderKant() && mag;
}

void OvereenkomstLijstPage::vulIn(int rij)
{
    if (rij >= 0 && size_t(rij) < m_getoond.size())
        openMaandVan(m_rijen[m_getoond[size_t(rij)]].zorgovereenkomst, this, m_context.navigator, *m_services.dossiers);
}

const Zorgovereenkomst* OvereenkomstLijstPage::gekozen() const
{
    const int rij = m_tabel->currentIndex().row();
    return rij >= 0 && size_t(rij) < m_getoond.size() ? &m_rijen[m_getoond[size_t(rij)]].zorgovereenkomst : nullptr;
}

BudgethouderId OvereenkomstLijstPage::voorWie() const
{
    return m_budgethouder ? m_budgethouder : m_services.gebruiker.budgethouder;
}

void OvereenkomstLijstPage::nieuw()
{
    if (voorWie())
        m_context.navigator.open(nieuweOvereenkomstAdres(voorWie()));
    else if (!m_context.commands.run(QStringLiteral("ronde.nieuw"))) // asks for whom; the row in view is not an answer
        m_context.navigator.open({Section::Clienten, {}, {}});
}

std::optional<PageClient> OvereenkomstLijstPage::client() const
{
    if (!m_budgethouder)
        return std::nullopt;
    return PageClient{m_budgethouder, m_rijen.empty() ? QString() : m_rijen.front().budgethouder};
}

std::vector<QWidget*> OvereenkomstLijstPage::panes()
{
    return {m_kader};
}

std::vector<KeyHint> OvereenkomstLijstPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::Key_Space), m_services.magErgens(Handeling::DeclaratieInvoeren) ? tr("uren invullen, of bekijken") : tr("bekijken")}, {QKeySequence(QKeySequence::Find), tr("filter")}};
}

} // namespace pgb::ui
