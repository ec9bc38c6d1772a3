#include "client/ui/budget/budget_page.h"
#include "client/models/clienten_namen.h"
#include "client/state/dossier_samen.h"
#include "client/ui/budget/budget_pages.h"
#include "client/ui/budget/budget_rijen.h"
#include "client/ui/budget/budgetten_page.h"
#include "client/ui/budget/verwachting_vak.h"
#include "client/ui/lijst/fout_balk.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/labels.h"
#include "client/ui/widgets/pane.h"
#include "client/ui/widgets/row_table.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace pgb::ui {

Page* makeBudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway)
{
    if (address.budgethouder)
        return new BudgetPage(address, context, gateway);
    return new BudgettenPage(address, context, gateway);
}

struct BudgetPage::Gegevens {
    Budgethouder budgethouder;
    BudgetOverzicht budget;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> declaraties;
    std::vector<Zorgverlener> zorgverleners;
};

BudgetPage::BudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : m_context(context), m_gateway(gateway), m_address(address), m_naam(tr("Cliënt")), m_ondertitel(makeElided(tr("Wij halen het budget op."), LabelLook::Muted)),
      m_fout(new FoutBalk(context.theme)), m_plaats(nullptr),
      m_herlader(new Herlader(gateway, {QStringLiteral("budget"), QStringLiteral("toekenning"), QStringLiteral("declaratie"), QStringLiteral("zorgovereenkomst")}, [this] { laad(); }, this))
{
    auto* binnen = new QWidget;
    binnen->setObjectName(QStringLiteral("page"));
    m_plaats = new QVBoxLayout(binnen);
    m_plaats->setContentsMargins(16, 12, 16, 16);
    m_plaats->setSpacing(12);
    auto* kop = new QHBoxLayout;
    kop->setSpacing(12);
    kop->addWidget(makeLabel(tr("Budget"), LabelLook::Title));
    kop->addWidget(m_ondertitel, 1);
    m_plaats->addLayout(kop);
    m_lijst = new QWidget;
    m_plaats->addWidget(m_lijst);
    m_plaats->addStretch(1);
    auto* rol = new QScrollArea;
    rol->setWidgetResizable(true);
    rol->setFocusPolicy(Qt::NoFocus); // its tables have the keys
    rol->setWidget(binnen);
    auto* buiten = new QVBoxLayout(this);
    buiten->setContentsMargins(0, 0, 0, 0);
    buiten->setSpacing(0);
    buiten->addWidget(m_fout);
    buiten->addWidget(rol, 1);
    connect(m_fout, &FoutBalk::opnieuw, m_herlader, &Herlader::nu);
}

void BudgetPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            m_fout->toon(*problem);
        else
            toon(*nieuw);
        m_herlader->klaar();
    });
    const BudgethouderId id = m_address.budgethouder;
    m_gateway.budgethouder(id, this, samen->in(nieuw->budgethouder));
    m_gateway.budget(id, m_gateway.vandaag().year(), this, samen->in(nieuw->budget));
    m_gateway.zorgovereenkomsten(id, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    m_gateway.declaraties(id, this, samen->in(nieuw->declaraties));
    m_gateway.zorgverleners(this, samen->in(nieuw->zorgverleners));
}

void BudgetPage::toon(const Gegevens& gegevens)
{
    m_fout->toon(QString(), false);
    m_naam = volledigeNaam(gegevens.budgethouder.naam);
    m_ondertitel->setText(QStringLiteral("%1 · %2").arg(m_naam, QString::number(m_gateway.vandaag().year())));
    auto* nieuw = new QWidget;
    auto* kolom = new QVBoxLayout(nieuw);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(16);
    m_plaats->replaceWidget(m_lijst, nieuw);
    m_lijst->deleteLater();
    m_lijst = nieuw;
    m_zinnen.clear();
    for (const ToekenningStand& stand : gegevens.budget.toekenningen)
        voegToe(stand, gegevens);
    if (gegevens.budget.toekenningen.empty()) {
        const bool invoeren = m_gateway.gebruiker().rol == Rol::MedewerkerVerstrekker;
        auto* leeg = new EmptyState(m_context.theme, Drawing::Blad, tr("Er is dit jaar nog geen toekenning."), invoeren ? tr("Toekenning invoeren") : QString());
        connect(leeg, &EmptyState::actionTriggered, this, [this] { m_context.navigator.open({Section::Budgetten, m_address.budgethouder, QStringLiteral("toekenning/nieuw")}); });
        kolom->addWidget(leeg);
    }
    Q_EMIT described();
}

void BudgetPage::voegToe(const ToekenningStand& stand, const Gegevens& gegevens)
{
    const Toekenning& t = stand.toekenning;
    const Taal taal = huidigeTaal();
    auto* pane = new Pane(m_context.theme, codeTekst(t.wet), QStringLiteral("office-chart-pie"));
    pane->setAside(tr("%1 tot en met %2 · nummer %3").arg(datumTekst(t.periode.van, taal), datumTekst(t.periode.tot, taal), t.toekenningsnummer));
    if (m_gateway.gebruiker().rol == Rol::MedewerkerVerstrekker && m_gateway.gebruiker().verstrekker == t.verstrekker) {
        auto* knop = new QPushButton(tr("Wijzigen"));
        knop->setProperty("kind", QStringLiteral("row"));
        connect(knop, &QPushButton::clicked, this, [this, id = t.id] {
            m_context.navigator.open({Section::Budgetten, m_address.budgethouder, QStringLiteral("toekenning/%1").arg(id.waarde)});
        });
        pane->addToTitle(knop);
    }
    auto* inhoud = new QWidget;
    auto* kolom = new QVBoxLayout(inhoud);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(0);
    auto* model = new CellTable(niveauKolommen(), inhoud);
    auto* tabel = new RowTable(m_context.theme);
    tabel->setModel(model);
    tabel->setStretchColumn(0);
    tabel->setGivingWay({3, 5});
    tabel->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tabel->setAccessibleName(tr("Budget %1").arg(codeTekst(t.wet)));
    model->setRows(niveauRijen(t, stand.stand));
    tabel->setFixedHeight(tabel->heightFor(model->rowCount()));
    kolom->addWidget(tabel);
    if (!stand.stand.empty()) {
        auto bron = std::make_shared<VerwachtingBron>(VerwachtingBron{t, stand.stand.front(), gegevens.overeenkomsten, gegevens.declaraties,
                                                                      gegevens.zorgverleners, m_gateway.vandaag()});
        auto* vak = new VerwachtingVak(m_context.theme, std::move(bron));
        if (const auto vraag = m_vragen.constFind(t.id.waarde); vraag != m_vragen.constEnd())
            vak->setWatAls(*vraag);
        connect(vak, &VerwachtingVak::watAlsVeranderd, this, [this, vak, id = t.id.waarde] { m_vragen.insert(id, vak->watAls()); });
        m_zinnen << vak->zin();
        kolom->addWidget(vak);
    }
    pane->setContent(inhoud);
    m_lijst->layout()->addWidget(pane);
}

} // namespace pgb::ui
