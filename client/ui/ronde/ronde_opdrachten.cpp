#include "client/ui/ronde/ronde_opdrachten.h"
#include "client/ui/clienten/vraag_client.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/ronde/einddata_page.h"
#include "client/ui/ronde/sjablonen_page.h"
#include "client/ui/ronde/van_vorig_jaar.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/text/probleem_text.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb::ui {

RondeOpdrachten::RondeOpdrachten(const PageContext& context, std::function<RondeServices()> services, std::function<Page*()> huidig, QWidget* scope)
    : QObject(scope), m_context(context), m_services(std::move(services)), m_huidig(std::move(huidig)), m_scope(scope)
{
    voegToe();
}

void RondeOpdrachten::voegToe()
{
    const auto opstellen = [this] { return m_services().steltOp(); };
    const auto naar = [this](const Address& adres) { return [this, adres] { m_context.navigator.open(adres); }; };
    Commands& commands = m_context.commands;
    const auto begint = [this] { return m_services().begint(); };
    commands.add({QStringLiteral("ronde.nieuw"), tr("Nieuwe overeenkomst"), {}, [this] { nieuw(); },
                  [this] {
                      const auto* lijst = qobject_cast<OvereenkomstLijstPage*>(m_huidig());
                      return magVoor(tab()) && !(lijst && lijst->voorWie()); // such a list has the act itself
                  },
                  tr("contract zorgovereenkomst opstellen maken")}, m_scope);
    commands.add({QStringLiteral("ronde.vorigJaar"), tr("Nieuw van vorig jaar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { vanVorigJaar(); },
                  [this] { return magVoor(plek().budgethouder); }, tr("kopie overnemen verlengen overeenkomst contract jaar")}, m_scope);
    commands.add({QStringLiteral("ronde.centen"), tr("Tarief van veel overeenkomsten wijzigen (centenronde)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                  naar(centenrondeAdres()), opstellen, tr("tarief verhogen verlagen cent procent indexatie")}, m_scope);
    commands.add({QStringLiteral("ronde.tekenen"), tr("Ondertekenen: alles wat op u wacht"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), naar(tekenrondeAdres()),
                  [this] { return m_services().tekent(); }, tr("tekenen handtekening ronde stapel")}, m_scope);
    const auto dossier = [this] { return m_services().overeenkomst.gebruiker.rol != Rol::Beheerder; };
    commands.add({QStringLiteral("ronde.einddata"), tr("Einddata en aanzeggen"), {}, naar(einddataAdres()), dossier, tr("kalender agenda loopt af verlengen aanzegtermijn")}, m_scope);
    commands.add({QStringLiteral("ronde.keten"), tr("Contracten op een rij (ketenregeling)"), {}, [this] { keten(); }, dossier, tr("keten ketenregeling tijdelijk vast contract onbepaalde tijd")}, m_scope);
    commands.add({QStringLiteral("ronde.sjablonen"), tr("Sjablonen"), {}, naar(sjablonenAdres()), opstellen, tr("model voorbeeld eigen")}, m_scope);
    commands.add({QStringLiteral("ronde.alsSjabloon"), tr("Bewaren als sjabloon"), {}, [this] { bewaarAlsSjabloon(); }, [this] { return m_services().steltOp() && plek().overeenkomst; },
                  tr("overeenkomst model eigen")}, m_scope);
    commands.add({QStringLiteral("ronde.uitSjabloon"), tr("Nieuwe overeenkomst van een sjabloon"), {}, [this] { kiesSjabloon(); },
                  begint, tr("contract opstellen maken")}, m_scope);
}

RondeOpdrachten::Plek RondeOpdrachten::plek() const
{
    Page* page = m_huidig();
    Plek uit;
    if (auto* overeenkomst = qobject_cast<OvereenkomstPage*>(page); overeenkomst && overeenkomst->session()) {
        const Zorgovereenkomst& record = overeenkomst->session()->feiten().zorgovereenkomst;
        uit = {record.budgethouder, record.id};
    } else if (auto* lijst = qobject_cast<OvereenkomstLijstPage*>(page); lijst && lijst->gekozen()) {
        uit = {lijst->gekozen()->budgethouder, lijst->gekozen()->id};
    } else if (auto* einddata = qobject_cast<EinddataPage*>(page); einddata && einddata->gekozen()) {
        uit = {einddata->gekozen()->budgethouder, einddata->gekozen()->zorgovereenkomst};
    } else if (page) {
        uit.budgethouder = page->address().budgethouder;
        if (const auto maand = declaratieAdres(page->address()))
            uit = {maand->budgethouder, maand->zorgovereenkomst};
    }
    if (!uit.budgethouder)
        uit.budgethouder = m_services().overeenkomst.gebruiker.budgethouder;
    return uit;
}

BudgethouderId RondeOpdrachten::tab() const
{
    const Page* page = m_huidig();
    const BudgethouderId open = page ? page->address().budgethouder : BudgethouderId();
    return open ? open : m_services().overeenkomst.gebruiker.budgethouder;
}

bool RondeOpdrachten::magVoor(BudgethouderId wie) const
{
    const RondeServices services = m_services();
    return services.begint() && (!wie || services.overeenkomst.mag(Handeling::ZorgovereenkomstOpstellen, wie));
}

BudgethouderId RondeOpdrachten::tabVan(const Plek& waar) const
{
    // Those who work for clients have a tab for each client.
    const Page* nu = m_huidig();
    const bool tab = m_services().overeenkomst.gebruiker.rol == Rol::Vertegenwoordiger || (nu && nu->address().budgethouder);
    return tab ? waar.budgethouder : BudgethouderId();
}

void RondeOpdrachten::bewaarAlsSjabloon()
{
    const auto vraag = [this](const ZorgovereenkomstInhoud& inhoud) {
        auto* dialoog = new SjabloonNaam(m_services().nietTypen, {{}, 0, {}, false, inhoud, {}}, m_scope->window());
        connect(dialoog, &SjabloonNaam::bewaard, this, [this](const wire::Sjabloon& s) { m_context.navigator.toast(tr("Sjabloon “%1” is bewaard.").arg(s.naam)); });
        dialoog->open();
    };
    if (auto* page = qobject_cast<OvereenkomstPage*>(m_huidig()); page && page->session())
        return vraag(page->session()->feiten().versie.inhoud); // as it is typed now
    const Plek waar = plek();
    m_services().overeenkomst.gateway.lijst(waar.budgethouder, this, [this, waar, vraag](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        for (const OvereenkomstRij& rij : *lijst) {
            if (rij.zorgovereenkomst.id == waar.overeenkomst && !rij.zorgovereenkomst.versies.empty())
                return vraag(laatsteVersie(rij.zorgovereenkomst)->inhoud);
        }
    });
}

void RondeOpdrachten::kiesSjabloon()
{
    m_services().nietTypen.sjablonen(this, [this, waar = plek()](const Outcome<std::vector<wire::Sjabloon>>& sjablonen) {
        if (!sjablonen)
            return m_context.navigator.toast(probleemTekst(sjablonen.problem()));
        if (sjablonen->empty())
            return m_context.navigator.toast(tr("Er zijn nog geen sjablonen. Open een overeenkomst en kies “Bewaren als sjabloon”."));
        const RondeServices services = m_services();
        auto* dialoog = new SjabloonGebruiken(services, *sjablonen, {}, services.eigenClienten(), waar.budgethouder, m_scope->window());
        connect(dialoog, &SjabloonGebruiken::gemaakt, this, [this, services](BudgethouderId budgethouder, ZorgovereenkomstId id) {
            m_context.navigator.open(gemaaktAdres(services, budgethouder, id));
        });
        dialoog->open();
    });
}

void RondeOpdrachten::vraagClient(const QString& vraag, std::function<void(BudgethouderId)> doe)
{
    const RondeServices services = m_services();
    std::vector<ClientEntry> wie;
    for (const SjabloonClient& een : services.eigenClienten())
        wie.push_back({een.id, een.naam, een.geboortedatum, {}, {}, {}});
    if (wie.empty())
        return m_context.navigator.toast(tr("U heeft geen cliënt voor wie u een overeenkomst mag opstellen."));
    ui::vraagClient(m_context, vraag, std::move(wie), std::move(doe), *m_scope->window());
}

void RondeOpdrachten::keten()
{
    const Plek waar = plek();
    if (waar.overeenkomst)
        return m_context.navigator.open(ketenAdres(tabVan(waar), waar.overeenkomst));
    m_services().overeenkomst.gateway.lijst(waar.budgethouder, this, [this](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        std::vector<FinderRow> regels;
        for (const OvereenkomstRij& rij : *lijst) {
            if (rij.zorgovereenkomst.zorgverlener)
                regels.push_back({QStringLiteral("%1/%2").arg(rij.zorgovereenkomst.id.waarde).arg(rij.zorgovereenkomst.budgethouder.waarde),
                                  rij.budgethouder.isEmpty() ? rij.zorgverlener : tr("%1 en %2").arg(rij.budgethouder, rij.zorgverlener), rij.zorgovereenkomst.nummer, {}, QStringLiteral("document-edit")});
        }
        if (regels.empty())
            return m_context.navigator.toast(tr("Er is nog geen overeenkomst met een zorgverlener."));
        const auto past = [regels](const QString& getypt) {
            std::vector<FinderRow> uit = regels;
            std::erase_if(uit, [vraag = FuzzyQuery(getypt)](const FinderRow& r) { return !vraag.fit(r.title + QLatin1Char(' ') + r.detail); });
            return uit;
        };
        (new FinderDialog(m_context.theme, tr("Van wie wilt u de contracten op een rij?"), tr("Van wie wilt u de contracten op een rij? Typ een naam of nummer"), past,
                          [this](const QString& id) {
                              const Plek gekozen{{id.section(QLatin1Char('/'), 1).toLongLong()}, {id.section(QLatin1Char('/'), 0, 0).toLongLong()}};
                              m_context.navigator.open(ketenAdres(tabVan(gekozen), gekozen.overeenkomst));
                          },
                          m_scope->window()))->popUp();
    });
}

void RondeOpdrachten::nieuw()
{
    const auto open = [this](BudgethouderId wie) { m_context.navigator.open(nieuweOvereenkomstAdres(wie)); };
    tab() ? open(tab()) : vraagClient(tr("Voor welke cliënt is de nieuwe overeenkomst?"), open);
}

void RondeOpdrachten::vanVorigJaar()
{
    const Plek waar = plek();
    if (!waar.budgethouder)
        return vraagClient(tr("Van welke cliënt neemt u een overeenkomst over?"), [this](BudgethouderId wie) { vanVorigJaarBij({wie, {}}); });
    vanVorigJaarBij(waar);
}

void RondeOpdrachten::vanVorigJaarBij(const Plek& waar)
{
    m_services().overeenkomst.gateway.lijst(waar.budgethouder, this, [this, waar](const Outcome<std::vector<OvereenkomstRij>>& lijst) {
        if (!lijst)
            return m_context.navigator.toast(probleemTekst(lijst.problem()));
        vraag(waar, VanVorigJaarDialoog::bruikbaar(*lijst));
    });
}

void RondeOpdrachten::vraag(const Plek& waar, const std::vector<OvereenkomstRij>& lijst)
{
    if (lijst.empty())
        return m_context.navigator.toast(tr("Deze cliënt heeft nog geen overeenkomst die is goedgekeurd. Er is niets om over te nemen."));
    auto* dialoog = new VanVorigJaarDialoog(m_context.theme, m_services(), lijst, waar.overeenkomst, m_scope->window());
    connect(dialoog, &VanVorigJaarDialoog::gemaakt, this, &RondeOpdrachten::openKopie);
    dialoog->open();
}

void RondeOpdrachten::openKopie(const wire::KopieAntwoord& kopie)
{
    m_context.navigator.open(overeenkomstAdres(tabVan({kopie.zorgovereenkomst.budgethouder, kopie.zorgovereenkomst.id}), kopie.zorgovereenkomst.id));
    if (auto* page = qobject_cast<OvereenkomstPage*>(m_huidig()))
        page->toonNieuweVersie(4);
    m_context.navigator.toast(tr("Overgenomen. Hier ziet u wat er anders is dan vorig jaar."));
}

} // namespace pgb::ui
