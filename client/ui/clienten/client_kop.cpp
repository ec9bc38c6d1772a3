// The heading of a client's page: his name, and the ways from here to what stands beside it. The page itself is in client_page.cpp.
#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/persoon_gegevens.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/elided_label.h"
#include "shared/domain/toekenning/blokkade.h"
#include "shared/text/probleem_text.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pgb::ui {

QLayout* ClientPage::maakKop()
{
    auto* titels = new QHBoxLayout;
    titels->setSpacing(12);
    titels->addWidget(m_kop);
    titels->addWidget(m_ondertitel, 1);
    auto* kop = new QHBoxLayout;
    kop->setSpacing(12);
    m_kopRij->setSpacing(8);
    m_kopRij->addLayout(titels, 1);
    m_kopRij->addLayout(kop);
    const Bevoegd& lezer = m_gateway.bevoegd();
    const BudgethouderId wie = m_address.budgethouder;
    const auto link = [kop](QPushButton* knop, const char* naam, bool mag) {
        knop->setObjectName(QLatin1String(naam));
        kop->addWidget(knop);
        if (!mag)
            knop->hide();
    };
    link(m_gegevens, "gegevens", magGegevensWijzigen(lezer, wie));
    link(m_vertegenwoordigers, "vertegenwoordigers", lezer.mag(Handeling::VertegenwoordigingBeheren, wie));
    link(m_blokkades, "blokkades", zietBlokkades(lezer, wie));
    link(m_toestemmingen, "toestemmingen", lezer.mag(Handeling::ToekenningZien, wie));
    m_gegevens->setEnabled(false); // nothing was read yet
    m_vertegenwoordigers->setEnabled(false);
    connect(m_vertegenwoordigers, &QPushButton::clicked, this, &ClientPage::naarVertegenwoordigers);
    connect(m_blokkades, &QPushButton::clicked, this, [this] { m_context.navigator.open(blokkadesAdres(m_address.budgethouder)); });
    connect(m_toestemmingen, &QPushButton::clicked, this, [this] { m_context.navigator.open(toestemmingenAdres(m_address.budgethouder)); });
    auto* logboek = new QPushButton(tr("Wie keek mee"));
    connect(logboek, &QPushButton::clicked, this, [this] { m_context.navigator.open({Section::Logboek, m_address.budgethouder, {}}); });
    kop->addWidget(logboek);
    kop->addStretch();
    return m_kopRij;
}

void ClientPage::voegWegenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId wie, const std::function<void()>& wijzig)
{
    Navigator& navigator = context.navigator;
    if (magGegevensWijzigen(gateway.bevoegd(), wie))
        context.commands.add({QStringLiteral("client.gegevens"), tr("Gegevens van deze cliënt wijzigen"), {}, wijzig, {}, {}}, &page);
    if (zietBlokkades(gateway.bevoegd(), wie))
        context.commands.add({QStringLiteral("client.blokkades"), tr("Blokkades van deze cliënt"), {}, [&navigator, wie] { navigator.open(blokkadesAdres(wie)); }, {},
                              tr("betaling stoppen tegenhouden geblokkeerd opheffen")}, &page);
    if (gateway.bevoegd().mag(Handeling::ToekenningZien, wie))
        context.commands.add({QStringLiteral("client.toestemmingen"), tr("Toestemmingen van deze cliënt"), {}, [&navigator, wie] { navigator.open(toestemmingenAdres(wie)); }, {},
                              tr("tegemoetkoming doorlopende goedkeuring")}, &page);
    context.commands.add({QStringLiteral("client.logboek"), tr("Wie keek mee bij deze cliënt"), {}, [&navigator, wie] { navigator.open({Section::Logboek, wie, {}}); }, {},
                          tr("logboek inzage bekeken")}, &page);
}

void ClientPage::voegWegenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId wie)
{
    voegWegenToe(page, context, gateway, wie, [&page, &navigator = context.navigator, &gateway, wie] {
        gateway.budgethouder(wie, &page, [&page, &navigator, &gateway](const Outcome<Budgethouder>& nu) {
            if (!nu)
                return navigator.toast(probleemTekst(nu.problem()));
            wijzigBudgethouder(*nu, gateway, [&navigator](const QString& zin) { navigator.toast(zin); }, &page);
        });
    });
}

void ClientPage::maakOpdrachten()
{
    Commands& commands = m_context.commands;
    voegWegenToe(*this, m_context, m_gateway, m_address.budgethouder, [this] { wijzigGegevens(); });
    if (magInvullen())
        m_invullen = [this] { vulUrenIn(*this, m_context.navigator, m_gateway, m_address.budgethouder); };
    if (!m_vertegenwoordigers->isHidden())
        commands.add({QStringLiteral("client.vertegenwoordigers"), tr("Vertegenwoordigers van deze cliënt"), {}, [this] { naarVertegenwoordigers(); },
                              [this] { return bool(m_toekenning); }, tr("vertegenwoordiging volmacht machtiging rechten pgb-beheerder")}, this);
}

void ClientPage::wijzigGegevens()
{
    if (!m_budgethouder)
        return;
    // Also after a refusal: somebody else may have changed it.
    connect(wijzigBudgethouder(*m_budgethouder, m_gateway, [this](const QString& zin) { m_context.navigator.toast(zin); }, this), &QDialog::finished, m_herlader, &Herlader::nu);
}

void ClientPage::naarVertegenwoordigers()
{
    if (m_toekenning)
        m_context.navigator.open({Section::Budgetten, m_address.budgethouder, QStringLiteral("toekenning/%1").arg(m_toekenning.waarde)});
}

} // namespace pgb::ui
