#include "client/ui/overeenkomst/lijst_page.h"
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/cell_table.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include "ui_lijst.h"
#include <algorithm>

namespace pgb::ui {
namespace {

/// The version that the row speaks of: the newest one that was not given up.
const ZorgovereenkomstVersie* rijVersie(const Zorgovereenkomst& z)
{
    const auto staat = std::find_if(z.versies.rbegin(), z.versies.rend(), [](const ZorgovereenkomstVersie& v) {
        return v.status != ZorgovereenkomstStatus::Ingetrokken && v.status != ZorgovereenkomstStatus::Vervallen;
    });
    return staat != z.versies.rend() ? &*staat : z.versies.empty() ? nullptr : &z.versies.back();
}

QDate einde(const ZorgovereenkomstVersie& v)
{
    return v.geldigTot ? *v.geldigTot : v.inhoud.einddatum.value_or(QDate());
}

/// The client stands in a list over all clients only.
std::vector<CellColumn> kolommen(bool metClient)
{
    std::vector<CellColumn> uit{{OvereenkomstLijstPage::tr("Status")}};
    if (metClient)
        uit.push_back({OvereenkomstLijstPage::tr("Cliënt")});
    for (const CellColumn& kolom : {CellColumn{OvereenkomstLijstPage::tr("Zorgverlener")}, CellColumn{OvereenkomstLijstPage::tr("Soort")}, CellColumn{OvereenkomstLijstPage::tr("Ingang"), true}, CellColumn{OvereenkomstLijstPage::tr("Einde"), true},
                                    CellColumn{OvereenkomstLijstPage::tr("Wie is aan zet")}, CellColumn{OvereenkomstLijstPage::tr("Sinds"), true}})
        uit.push_back(kolom);
    return uit;
}

} // namespace

OvereenkomstLijstPage::OvereenkomstLijstPage(const PageContext& context, const OvereenkomstServices& services, BudgethouderId budgethouder, QWidget* parent)
    : Page(parent), m_context(context), m_services(services), m_budgethouder(budgethouder),
      m_metClient(!budgethouder && services.gebruiker.rol != Rol::Budgethouder), m_ui(std::make_unique<Ui::OvereenkomstLijst>()),
      m_model(new CellTable(kolommen(m_metClient), this)),
      m_tabel(new RowTable(context.theme)), m_leeg(new EmptyState(context.theme, Drawing::Blad, tr("Wij halen de overeenkomsten op."),
                                                                 services.budgethouderKant() ? tr("Nieuwe overeenkomst") : QString()))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setLook(m_ui->titel, LabelLook::Heading);
    setLook(m_ui->aantal, LabelLook::Muted);
    setLook(m_ui->melding, LabelLook::Wrong);
    m_ui->melding->hide();
    m_ui->filter->setFixedWidth(context.theme.px(300));
    m_ui->nieuw->setProperty("kind", QStringLiteral("main"));
    m_ui->nieuw->setVisible(services.budgethouderKant());
    m_tabel->setModel(m_model);
    const int eerste = m_metClient ? 2 : 1;
    m_tabel->setStretchColumn(eerste);
    m_tabel->setGivingWay({eerste + 1, eerste + 5, eerste + 2});
    m_tabel->setAccessibleName(title());
    m_ui->stapel->addWidget(m_leeg);
    m_ui->stapel->addWidget(m_tabel);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &OvereenkomstLijstPage::toon);
    connect(m_ui->filter, &QLineEdit::returnPressed, m_tabel, [this] { m_tabel->setFocus(); });
    connect(m_ui->nieuw, &QPushButton::clicked, this, &OvereenkomstLijstPage::nieuw);
    connect(m_leeg, &EmptyState::actionTriggered, this, &OvereenkomstLijstPage::nieuw);
    connect(m_tabel, &RowTable::opened, this, &OvereenkomstLijstPage::openRij);
    connect(m_tabel, &RowTable::actionTriggered, this, &OvereenkomstLijstPage::openRij);
    m_context.commands.add({QStringLiteral("overeenkomst.nieuw"), tr("Nieuwe overeenkomst"), {}, [this] { nieuw(); },
                            [this] { return m_services.budgethouderKant(); }, tr("contract zorgovereenkomst opstellen maken")}, this);
    m_context.commands.add({QStringLiteral("overeenkomst.filter"), tr("Filter deze lijst"), QKeySequence(QKeySequence::Find),
                            [this] { m_ui->filter->setFocus(Qt::ShortcutFocusReason); m_ui->filter->selectAll(); }, {}, {}}, this);
}

OvereenkomstLijstPage::~OvereenkomstLijstPage() = default;

void OvereenkomstLijstPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    ververs(); // what was done in another page shows at once
}

void OvereenkomstLijstPage::ververs()
{
    m_services.gateway.lijst(m_budgethouder, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        m_ui->melding->setVisible(!lijst);
        if (!lijst) {
            m_ui->melding->setText(probleemTekst(lijst.problem()));
            return;
        }
        m_opgehaald = true;
        m_rijen = *lijst;
        // What waits for someone stands on top, the newest first.
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const OvereenkomstRij& a, const OvereenkomstRij& b) {
            const ZorgovereenkomstVersie* va = rijVersie(a.zorgovereenkomst);
            const ZorgovereenkomstVersie* vb = rijVersie(b.zorgovereenkomst);
            return va && vb ? va->statusSinds > vb->statusSinds : bool(va);
        });
        toon();
        Q_EMIT described();
    });
}

void OvereenkomstLijstPage::toon()
{
    const bool bh = m_services.budgethouderKant();
    const QStringList woorden = m_ui->filter->text().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<CellRow> rijen;
    m_getoond.clear();
    for (size_t i = 0; i < m_rijen.size(); ++i) {
        const OvereenkomstRij& rij = m_rijen[i];
        const ZorgovereenkomstVersie* v = rijVersie(rij.zorgovereenkomst);
        if (!v)
            continue;
        const ChipLook chip = overeenkomstChip(v->status, bh);
        const QString soort = codeTekst(v->inhoud.soort);
        const QString hooi = QStringList{chip.text, rij.budgethouder, rij.zorgverlener, soort, rij.zorgovereenkomst.nummer}.join(QLatin1Char(' ')).toLower();
        if (std::any_of(woorden.begin(), woorden.end(), [&](const QString& w) { return !hooi.contains(w); }))
            continue;
        const QDate tot = einde(*v);
        const QString sinds = datumKort(v->statusSinds.toLocalTime().date());
        Cell status;
        status.text = chip.text;
        status.chip = chip;
        status.spoken = tr("%1, sinds %2").arg(chip.text, sinds);
        const QString zorgverlener = rij.zorgverlener.isEmpty() ? tr("Nog niet gekozen") : rij.zorgverlener;
        rijen.push_back({status, {.text = zorgverlener, .tone = rij.zorgverlener.isEmpty() ? Role::Muted : Role::Text, .bold = !m_metClient},
                         {.text = soort.left(1).toUpper() + soort.mid(1), .tone = Role::Muted}, {.text = datumKort(v->inhoud.ingangsdatum)},
                         {.text = tot.isValid() ? datumKort(tot) : tr("onbepaald"), .tone = tot.isValid() ? Role::Text : Role::Muted},
                         {.text = OvereenkomstWoorden::wieIsAanZet(*v, bh)}, {.text = sinds, .tone = Role::Muted}});
        if (m_metClient)
            rijen.back().insert(rijen.back().begin() + 1, Cell{.text = rij.budgethouder, .bold = true});
        m_getoond.push_back(i);
    }
    const bool leeg = rijen.empty();
    m_ui->aantal->setText(m_opgehaald ? (woorden.isEmpty() ? QString::number(rijen.size()) : tr("%1 van %2").arg(rijen.size()).arg(m_rijen.size())) : QString());
    m_model->setRows(std::move(rijen));
    m_leeg->setSentence(!m_opgehaald ? tr("Wij halen de overeenkomsten op.") : woorden.isEmpty() ? tr("Er zijn nog geen overeenkomsten.") : tr("Geen overeenkomst past bij dit filter."));
    m_ui->stapel->setCurrentWidget(leeg ? static_cast<QWidget*>(m_leeg) : m_tabel);
    if (!leeg && !m_tabel->currentIndex().isValid())
        m_tabel->setCurrentIndex(m_model->index(0, 0));
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

void OvereenkomstLijstPage::nieuw()
{
    BudgethouderId voor = m_budgethouder ? m_budgethouder : m_services.gebruiker.budgethouder;
    const int rij = m_tabel->currentIndex().row();
    if (!voor && rij >= 0 && size_t(rij) < m_getoond.size())
        voor = m_rijen[m_getoond[size_t(rij)]].zorgovereenkomst.budgethouder;
    if (voor)
        m_context.navigator.open({Section::Overeenkomsten, voor, QStringLiteral("overeenkomst/nieuw")});
    else
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
    return {m_ui->filter, m_ui->stapel};
}

std::vector<KeyHint> OvereenkomstLijstPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(QKeySequence::Find), tr("filter")}};
}

} // namespace pgb::ui
