#include "client/ui/ronde/sjablonen_page.h"
#include "client/models/nl_tijd.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace pgb::ui {
namespace {

QString afspraken(const ZorgovereenkomstInhoud& inhoud)
{
    QStringList uit;
    for (const Werkafspraak& w : inhoud.werkafspraken)
        uit << (w.tarief ? QStringLiteral("%1 %2").arg(metHoofdletter(functieTekst(w.functieCode)), euroTekst(*w.tarief, huidigeTaal())) : metHoofdletter(functieTekst(w.functieCode)));
    return uit.join(QStringLiteral(" · "));
}

} // namespace

Address gemaaktAdres(const RondeServices& services, BudgethouderId budgethouder, ZorgovereenkomstId id)
{
    return overeenkomstAdres(services.overeenkomst.gebruiker.rol == Rol::Vertegenwoordiger ? budgethouder : BudgethouderId(), id);
}

SjablonenPage::SjablonenPage(const PageContext& context, const RondeServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_kader(new LijstKader(context, title(), tr("Naam of zorgfunctie"))),
      m_model(new CellTable({{tr("Naam")}, {tr("Soort")}, {tr("Afspraken")}, {tr("Van")}, {tr("Gewijzigd"), true}}, this)), m_tabel(new RowTable(context.theme))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_kader);
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(2);
    m_tabel->setGivingWay({1, 3});
    m_tabel->setGrowOnly(true);
    m_tabel->setMargin(16);
    m_tabel->setAccessibleName(title());
    m_kader->setInhoud(m_tabel, new EmptyState(context.theme, Drawing::Blad, tr("Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon” (Ctrl+K).")));
    if (services.begint()) {
        auto* maak = new QPushButton(tr("Nieuwe overeenkomst hiermee"));
        maak->setProperty("kind", QStringLiteral("main"));
        connect(maak, &QPushButton::clicked, this, &SjablonenPage::gebruik);
        m_kader->voegToe(maak);
    }
    voegExportToe(*this, m_context, *m_model);
    connect(m_kader, &LijstKader::filterChanged, this, &SjablonenPage::toon);
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_kader, &LijstKader::opnieuw, this, &SjablonenPage::haalOp);
    connect(m_tabel, &RowTable::opened, this, &SjablonenPage::gebruik);
    const auto er = [this] { return gekozen() != nullptr; };
    m_context.commands.add({QStringLiteral("sjabloon.hernoemen"), tr("Sjabloon een andere naam geven"), QKeySequence(Qt::Key_F2), [this] { hernoem(); }, er, {}}, this);
    m_context.commands.addLocal({QStringLiteral("sjabloon.verwijderen"), tr("Sjabloon verwijderen"), QKeySequence(Qt::Key_Delete), [this] { verwijder(); }, er, {}}, m_tabel);
}

void SjablonenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    haalOp();
}

void SjablonenPage::haalOp()
{
    m_services.nietTypen.sjablonen(this, [this](const Outcome<std::vector<wire::Sjabloon>>& sjablonen) {
        if (!sjablonen)
            return m_kader->fout()->toon(sjablonen.problem());
        m_kader->fout()->toon(QString(), false);
        m_sjablonen = *sjablonen;
        std::stable_sort(m_sjablonen.begin(), m_sjablonen.end(), [](const wire::Sjabloon& a, const wire::Sjabloon& b) { return a.naam.localeAwareCompare(b.naam) < 0; });
        toon();
        if (!std::exchange(m_gelezen, true) && !m_sjablonen.empty())
            m_tabel->setFocus(Qt::ShortcutFocusReason);
    });
}

void SjablonenPage::toon()
{
    const QStringList woorden = m_kader->filter().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_sjablonen.size(); ++i) {
        const wire::Sjabloon& s = m_sjablonen[i];
        const QString wat = afspraken(s.inhoud);
        const QString hooi = (s.naam + QLatin1Char(' ') + wat).toLower();
        if (std::any_of(woorden.begin(), woorden.end(), [&](const QString& w) { return !hooi.contains(w); }))
            continue;
        rijen.push_back({{.text = s.naam, .bold = true}, {.text = metHoofdletter(codeTekst(s.inhoud.soort)), .tone = Role::Muted}, {.text = wat},
                         {.text = s.vanOrganisatie ? tr("uw organisatie") : tr("u alleen"), .tone = Role::Muted}, {.text = dateShort(nlTijd(s.gewijzigdOp).date()), .tone = Role::Muted}});
        m_getoond.push_back(i);
    }
    const int getoond = int(rijen.size());
    const int huidig = std::max(0, m_tabel->currentIndex().row());
    m_model->setRows(std::move(rijen));
    m_kader->setOndertitel(m_sjablonen.size() == 1 ? tr("1 sjabloon") : tr("%1 sjablonen").arg(m_sjablonen.size()));
    m_kader->toonLijst(int(m_sjablonen.size()), getoond);
    if (getoond > 0)
        m_tabel->setCurrentIndex(m_model->index(std::min(huidig, getoond - 1), 0));
}

const wire::Sjabloon* SjablonenPage::gekozen() const
{
    const int rij = m_tabel->currentIndex().row();
    return rij >= 0 && size_t(rij) < m_getoond.size() ? &m_sjablonen[m_getoond[size_t(rij)]] : nullptr;
}

void SjablonenPage::gebruik()
{
    const wire::Sjabloon* sjabloon = gekozen();
    if (!sjabloon || !m_services.begint())
        return;
    const std::vector<SjabloonClient> clienten = m_services.eigenClienten();
    if (clienten.empty())
        return m_context.navigator.toast(tr("Er is nog geen cliënt om een overeenkomst voor te maken."));
    auto* dialoog = new SjabloonGebruiken(m_services, m_sjablonen, sjabloon->id, clienten, m_services.overeenkomst.gebruiker.budgethouder, window());
    connect(dialoog, &SjabloonGebruiken::gemaakt, this, [this](BudgethouderId budgethouder, ZorgovereenkomstId id) { m_context.navigator.open(gemaaktAdres(m_services, budgethouder, id)); });
    dialoog->open();
}

void SjablonenPage::hernoem()
{
    const wire::Sjabloon* sjabloon = gekozen();
    if (!sjabloon)
        return;
    auto* dialoog = new SjabloonNaam(m_services.nietTypen, *sjabloon, window());
    connect(dialoog, &SjabloonNaam::bewaard, this, &SjablonenPage::haalOp);
    dialoog->open();
}

void SjablonenPage::verwijder()
{
    const wire::Sjabloon* sjabloon = gekozen();
    if (!sjabloon)
        return;
    const QString wat = sjabloon->vanOrganisatie ? tr("“%1” verdwijnt ook voor uw collega's. Overeenkomsten die ermee zijn gemaakt, blijven.").arg(sjabloon->naam)
                                                 : tr("“%1” verdwijnt. Overeenkomsten die ermee zijn gemaakt, blijven.").arg(sjabloon->naam);
    (new BevestigenDialoog({tr("Sjabloon verwijderen"), wat, tr("Verwijderen"), {}}, [this, id = sjabloon->id](const QString&) {
        m_services.nietTypen.verwijderSjabloon(id, this, [this](const Outcome<bool>& weg) {
            if (!weg)
                m_context.navigator.toast(probleemTekst(weg.problem()));
            haalOp();
        });
    }, window()))->open();
}

std::vector<QWidget*> SjablonenPage::panes() { return {m_kader}; }

std::vector<KeyHint> SjablonenPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("nieuwe overeenkomst")}, {QKeySequence(Qt::Key_F2), tr("andere naam")}, {QKeySequence(Qt::Key_Delete), tr("verwijderen")}};
}

} // namespace pgb::ui
