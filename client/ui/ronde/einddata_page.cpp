#include "client/ui/ronde/einddata_page.h"
#include "client/ui/lijst/lijst_export.h"
#include "client/ui/lijst/lijst_kader.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/date_text.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int maanden = 12;
/// Within so many days before the last day of notice it presses.
constexpr int dringendDagen = 42;

bool moetAanzeggen(const wire::EinddatumRegel& r) { return r.aanzeggenVoor && !r.opgezegd && !r.opvolger; }

} // namespace

EinddataPage::EinddataPage(const PageContext& context, const RondeServices& services, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_kader(new LijstKader(context, title(), tr("Naam, soort of nummer"))),
      m_maandModel(new CellTable({{tr("Maand")}, {tr("Eindigt"), true}, {tr("Aanzeggen"), true}}, this)), m_maanden(new RowTable(context.theme)),
      m_model(new CellTable({{tr("Einde"), true}, {tr("Over"), true}, {tr("Cliënt")}, {tr("Zorgverlener")}, {tr("Soort")}, {tr("Aanzeggen uiterlijk"), true}, {tr("Wat te doen")}}, this)),
      m_tabel(new RowTable(context.theme))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_kader);
    m_maanden->setModel(m_maandModel);
    m_maanden->setStretchColumn(0);
    m_maanden->setKeepSelection(true);
    m_maanden->setMargin(16);
    m_maanden->setAccessibleName(tr("Maanden"));
    m_tabel->setModel(m_model);
    m_tabel->setStretchColumn(6);
    m_tabel->setGivingWay({4, 1});
    m_tabel->setWrapped({6});
    m_tabel->setGrowOnly(true);
    m_tabel->setAccessibleName(title());
    auto* splitter = new QSplitter;
    splitter->addWidget(m_maanden);
    splitter->addWidget(m_tabel);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_maanden->setMinimumWidth(context.theme.px(290)); // "September 2025" with both numbers
    splitter->setSizes({context.theme.px(290), context.theme.px(820)});
    splitter->setChildrenCollapsible(false);
    m_kader->setInhoud(splitter, new EmptyState(context.theme, Drawing::Rust, tr("In de komende twaalf maanden eindigt er geen overeenkomst.")));
    voegExportToe(*this, m_context, *m_model);
    connect(m_kader, &LijstKader::filterChanged, this, [this] { if (m_gelezen) toon(); });
    connect(m_kader, &LijstKader::naarLijst, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_kader, &LijstKader::opnieuw, this, &EinddataPage::haalOp);
    connect(m_tabel, &RowTable::opened, this, &EinddataPage::openRij);
    connect(m_maanden, &RowTable::opened, this, [this] { m_tabel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_maanden->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& nu) {
        const QDate maand = nu.row() > 0 ? m_eerste.addMonths(nu.row() - 1) : QDate();
        if (maand != m_maand) {
            m_maand = maand;
            toon();
        }
    });
    connect(&services.overeenkomst.gateway, &ZorgovereenkomstGateway::lijstChanged, this, [this] { if (isVisible()) haalOp(); });
}

void EinddataPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    haalOp();
}

void EinddataPage::haalOp()
{
    const QDate vandaag = m_services.vandaag();
    m_eerste = QDate(vandaag.year(), vandaag.month(), 1);
    m_services.nietTypen.einddata(m_eerste, m_eerste.addMonths(maanden).addDays(-1), this, [this](const Outcome<std::vector<wire::EinddatumRegel>>& regels) {
        if (!regels)
            return m_kader->fout()->toon(regels.problem());
        m_kader->fout()->toon(QString(), false);
        m_regels = *regels;
        toonMaanden();
        toon();
        if (!std::exchange(m_gelezen, true) && !m_regels.empty())
            m_tabel->setFocus(Qt::ShortcutFocusReason);
    });
}

void EinddataPage::toonMaanden()
{
    const int huidig = std::max(0, m_maanden->currentIndex().row());
    std::vector<CellRow> rijen;
    const auto rij = [&](const QString& naam, const auto& telt) {
        const auto aantal = std::count_if(m_regels.begin(), m_regels.end(), telt);
        const auto aanzeggen = std::count_if(m_regels.begin(), m_regels.end(), [&](const wire::EinddatumRegel& r) { return telt(r) && moetAanzeggen(r); });
        rijen.push_back({{.text = naam, .tone = aantal > 0 ? Role::Text : Role::Muted}, {.text = aantal > 0 ? QString::number(aantal) : QString()},
                         {.text = aanzeggen > 0 ? QString::number(aanzeggen) : QString(), .tone = Role::Attention, .bold = true}});
    };
    rij(tr("Alle maanden"), [](const wire::EinddatumRegel&) { return true; });
    for (int i = 0; i < maanden; ++i) {
        const QDate maand = m_eerste.addMonths(i);
        rij(metHoofdletter(QStringLiteral("%1 %2").arg(maandNaam(maand.month(), huidigeTaal())).arg(maand.year())),
            [maand](const wire::EinddatumRegel& r) { return r.einddatum.year() == maand.year() && r.einddatum.month() == maand.month(); });
    }
    m_maandModel->setRows(std::move(rijen));
    m_maanden->setCurrentIndex(m_maandModel->index(huidig, 0));
}

Cell EinddataPage::watTeDoen(const wire::EinddatumRegel& r, QDate vandaag, bool steltOp)
{
    if (r.opvolger)
        return {.text = tr("Niets: er is al een vervolg."), .tone = Role::Muted, .icon = QStringLiteral("mark-check")};
    if (r.opgezegd)
        return {.text = tr("Niets: is opgezegd en eindigt vanzelf."), .tone = Role::Muted, .icon = QStringLiteral("mark-ends")};
    if (moetAanzeggen(r)) {
        if (*r.aanzeggenVoor < vandaag)
            return {.text = tr("Zeg meteen schriftelijk aan: de laatste dag daarvoor is voorbij."), .tone = Role::Wrong, .bold = true, .icon = QStringLiteral("mark-wrong")};
        const bool dringend = vandaag.daysTo(*r.aanzeggenVoor) <= dringendDagen;
        return {.text = tr("Zeg schriftelijk aan of u verdergaat."), .tone = dringend ? Role::Attention : Role::Text, .bold = dringend, .icon = QStringLiteral("mark-attention")};
    }
    if (r.vooraf)
        return {.text = tr("Niets: vooraf is afgesproken dat hij eindigt."), .tone = Role::Muted, .icon = QStringLiteral("mark-ends")};
    return {.text = steltOp ? tr("Gaat de zorg door? Maak een nieuwe van deze.") : tr("Eindigt vanzelf."), .tone = Role::Text};
}

void EinddataPage::toon()
{
    const QDate vandaag = m_services.vandaag();
    const QStringList woorden = m_kader->filter().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_regels.size(); ++i) {
        const wire::EinddatumRegel& r = m_regels[i];
        const QString soort = codeTekst(r.soort);
        const QString hooi = QStringList{r.budgethouderNaam, r.zorgverlenerNaam, soort, r.nummer}.join(QLatin1Char(' ')).toLower();
        const bool inMaand = !m_maand.isValid() || (r.einddatum.year() == m_maand.year() && r.einddatum.month() == m_maand.month());
        if (!inMaand || std::any_of(woorden.begin(), woorden.end(), [&](const QString& w) { return !hooi.contains(w); }))
            continue;
        const qint64 over = vandaag.daysTo(r.einddatum);
        const QString dagen = over < 0 ? tr("voorbij") : over == 0 ? tr("vandaag") : over == 1 ? tr("1 dag") : tr("%1 dagen").arg(over);
        const Cell doen = watTeDoen(r, vandaag, m_services.begint() && m_services.overeenkomst.mag(Handeling::ZorgovereenkomstOpstellen, r.budgethouder));
        rijen.push_back({{.text = dateShort(r.einddatum), .bold = true}, {.text = dagen, .tone = Role::Muted}, {.text = r.budgethouderNaam}, {.text = r.zorgverlenerNaam},
                         {.text = metHoofdletter(soort), .tone = Role::Muted},
                         {.text = moetAanzeggen(r) ? dateShort(*r.aanzeggenVoor) : QString(), .tone = doen.tone, .bold = doen.bold}, doen});
        m_getoond.push_back(i);
    }
    const int getoond = int(rijen.size());
    const int huidig = std::max(0, m_tabel->currentIndex().row());
    m_model->setRows(std::move(rijen));
    if (getoond > 0)
        m_tabel->setCurrentIndex(m_model->index(std::min(huidig, getoond - 1), 0));
    const auto aanzeggen = std::count_if(m_regels.begin(), m_regels.end(), moetAanzeggen);
    const QString eindigen = m_regels.size() == 1 ? tr("1 eindigt in de komende twaalf maanden") : tr("%1 eindigen in de komende twaalf maanden").arg(m_regels.size());
    m_kader->setOndertitel(aanzeggen == 0 ? eindigen : tr("%1, bij %2 is een aanzegging nodig").arg(eindigen).arg(aanzeggen));
    m_kader->toonLijst(int(m_regels.size()), m_regels.empty() ? 0 : std::max(getoond, woorden.isEmpty() ? 1 : 0));
}

const wire::EinddatumRegel* EinddataPage::gekozen() const
{
    const int rij = m_tabel->currentIndex().row();
    return rij >= 0 && size_t(rij) < m_getoond.size() ? &m_regels[m_getoond[size_t(rij)]] : nullptr;
}

void EinddataPage::openRij(int rij)
{
    if (rij < 0 || size_t(rij) >= m_getoond.size())
        return;
    const wire::EinddatumRegel& r = m_regels[m_getoond[size_t(rij)]];
    const bool tab = m_services.overeenkomst.gebruiker.rol == Rol::Vertegenwoordiger;
    m_context.navigator.open(overeenkomstAdres(tab ? r.budgethouder : BudgethouderId(), r.zorgovereenkomst));
}

std::vector<QWidget*> EinddataPage::panes() { return {m_maanden, m_tabel}; }

std::vector<KeyHint> EinddataPage::keyHints() const
{
    std::vector<KeyHint> uit{{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::Key_F6), tr("maanden")}};
    if (m_services.begint())
        uit.push_back({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("nieuwe van deze")});
    return uit;
}

} // namespace pgb::ui
