#include "client/main/desk.h"
#include "client/platform/preferences.h"
#include "client/state/vorige_inhoud.h"
#include "client/ui/beheer/beheer_pages.h"
#include "client/ui/betalingen/betalingen_pages.h"
#include "client/ui/budget/budget_pages.h"
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/clienten_pages.h"
#include "client/ui/clienten/mijn_rekening_dialoog.h"
#include "client/ui/clienten/rekening_dialoog.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaraties/bedrag_correctie_page.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaraties/declaraties_pages.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/maandronde_page.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/ronde/tekenronde_page.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/rail.h"
#include "client/ui/shell/settings_page.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/toekenning/toekenning_pages.h"
#include "client/ui/vandaag/vandaag_page.h"
#include "client/ui/werklijst/werklijst_page.h"
#include "client/ui/werklijst/werklijst_pages.h"

namespace pgb {

namespace {

constexpr int minute = 60'000;

} // namespace

ui::Page* Desk::makePage(const ui::Address& address, const ui::PageContext& context)
{
    ui::Page* page = pageFor(address, context);
    if (!page)
        return nullptr;
    connect(page, &ui::Page::recordOpened, this, [this](EditSessionBase* record) { m_services.work.follow(*record); });
    ui::voegInvullenToe(*page, context, m_services.dossiers);
    if (address.budgethouder && !qobject_cast<ui::ClientPage*>(page)) // his overview adds them itself
        ui::ClientPage::voegWegenToe(*page, context, m_services.dossiers, address.budgethouder);
    return page;
}

ui::Page* Desk::pageFor(const ui::Address& address, const ui::PageContext& context)
{
    switch (address.section) {
    case ui::Section::Vandaag: return makeVandaag(context);
    case ui::Section::Instellingen: return makeSettings(context);
    case ui::Section::Werklijst: return makeWerklijst(address, context);
    case ui::Section::Overeenkomsten:
        if (ui::Page* page = ui::makeRondePage(address, context, rondeServices()))
            return page;
        return ui::makeOvereenkomstPage(address, context, overeenkomstServices());
    case ui::Section::Declaraties:
        if (ui::kostenVan(address))
            return new ui::KostenPage(address, context, m_services.dossiers, m_services.kosten, [this](ZorgovereenkomstId id, QObject* wie, std::function<void(Outcome<std::vector<Verzuim>>)> klaar) {
                m_services.levensloop.verzuim(id, wie, std::move(klaar));
            });
        if (ui::factuurVan(address))
            return new ui::FactuurPage(address, context, m_services.dossiers, m_services.declaraties, m_services.kosten, factuurLezer(lezerProgramma()));
        if (ui::bedragCorrectieVan(address))
            return new ui::BedragCorrectiePage(address, context, m_services.dossiers, m_services.correcties);
        if (ui::correctieVan(address))
            return new ui::CorrectiePage(address, context, m_services.dossiers, m_services.declaraties, m_services.correcties);
        if (address.wat.startsWith(ui::maandrondeAdres().wat))
            return new ui::MaandrondePage(address, context, m_services.dossiers, m_services.declaraties);
        if (ui::Page* page = isZorgverlenerKant() ? ui::makeBulkPage(address, context, [this] { return bulkServices(); }) : nullptr)
            return page;
        return ui::declaratieAdres(address) ? makeMaand(address, context) : ui::makeDeclaratiesPage(address, context, m_services.dossiers, m_services.geld);
    case ui::Section::Clienten:
        if (address.budgethouder && address == ui::blokkadesAdres(address.budgethouder))
            return new ui::BlokkadesPage(address, context, m_services.dossiers, m_services.geld);
        if (ui::isToestemmingen(address))
            return new ui::ToestemmingenPage(address, context, m_services.dossiers, m_services.geld);
        return ui::makeClientenPage(address, context, m_services.dossiers);
    case ui::Section::Budgetten:
        if (ui::Page* page = ui::makeToekenningPage(address, context, m_services.dossiers))
            return page;
        return ui::makeBudgetPage(address, context, m_services.dossiers, m_services.geld);
    case ui::Section::Betalingen:
        if (isZorgverlenerKant() && address == ui::splitsingAdres())
            return new ui::SplitsingPage(context, {splitsingStand(), lezerProgramma(), [this] { return vandaag(); }});
        return ui::makeBetalingenPage(address, context, m_services.dossiers, m_services.geld);
    case ui::Section::Gebruikers:
    case ui::Section::Parameters:
    case ui::Section::Logboek: return ui::makeBeheerPage(address, context, m_services.dossiers, m_services.beheer);
    default: return nullptr;
    }
}

ui::Page* Desk::makeVandaag(const ui::PageContext& context)
{
    auto* page = new ui::VandaagPage(context);
    const Rol rol = m_session.gebruiker.rol;
    page->setBudgetBlok(rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger || rol == Rol::MedewerkerVerstrekker);
    m_vandaag = page;
    m_wachtend.reset();
    connect(page, &ui::VandaagPage::shown, this, &Desk::readVandaag);
    connect(page, &ui::VandaagPage::meldingGekozen, this, &Desk::showUnsent);
    page->setEigenRekening(rol);
    connect(page, &ui::VandaagPage::rekeningGekozen, this, &Desk::showRekening);
    connect(page, &ui::VandaagPage::berichtGezien, this, &Desk::putAway);
    connect(page, &ui::VandaagPage::eigenRekeningGekozen, this, &Desk::showMijnRekening);
    connect(&m_clients, &ui::ClientDirectory::changed, page, [this, page] { page->setClienten(int(m_clients.entries().size())); });
    connect(page, &ui::VandaagPage::countsChanged, this, [this](int opU, int clienten) {
        m_window->rail().setCount(ui::Section::Werklijst, opU);
        m_window->rail().setCount(ui::Section::Clienten, clienten);
    });
    return page;
}

void Desk::putAway(qint64 bericht)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = QStringLiteral("/v1/vandaag/berichten/%1").arg(bericht);
    m_client->send(request, this, [this](const net::ApiReply& reply) {
        if (reply.result == net::ApiReply::Result::NoServer)
            m_window->workspace().toast(tr("Geen verbinding. Het bericht blijft staan."));
        m_settle.start();
    });
}

void Desk::showRekening(qint64 id)
{
    auto* dialoog = new ui::RekeningDialoog(id, m_services.dossiers, m_window.get());
    connect(dialoog, &ui::RekeningDialoog::besloten, this, [this](const QString& zin) {
        m_window->workspace().toast(zin);
        m_settle.start();
    });
    dialoog->open();
}

void Desk::showMijnRekening()
{
    auto* dialoog = new ui::MijnRekeningDialoog(m_services.dossiers, m_session.niveau, m_window.get());
    connect(dialoog, &ui::MijnRekeningDialoog::vraagGekozen, this, &Desk::showRekening);
    connect(dialoog, &ui::MijnRekeningDialoog::klaar, this, [this](const QString& zin) {
        m_window->workspace().toast(zin);
        m_settle.start();
    });
    dialoog->open();
}

ui::Page* Desk::makeWerklijst(const ui::Address& address, const ui::PageContext& context)
{
    ui::Page* page = ui::makeWerklijstPage(address, context, m_services.dossiers, m_services.levensloop, m_services.zorgovereenkomsten);
    if (auto* lijst = qobject_cast<ui::WerklijstPage*>(page)) // a decision counts in the rail at once, also while Vandaag is out of view
        connect(lijst, &ui::WerklijstPage::aantalChanged, this, [this](int open) { m_window->rail().setCount(ui::Section::Werklijst, open); });
    return page;
}

ui::Page* Desk::makeSettings(const ui::PageContext& context)
{
    auto* page = new ui::SettingsPage(context, m_preferences);
    page->setAccount(m_services.account, m_session.gebruiker.totpActief);
    connect(page, &ui::SettingsPage::sessieVernieuwd, this, [this](const wire::SessieAntwoord& sessie) {
        setSession(sessie);
        m_client->setToken(sessie.token.toLatin1());
        Q_EMIT sessionChanged(sessie);
    });
    connect(page, &ui::SettingsPage::afmeldenGekozen, m_window.get(), &ui::MainWindow::signOut);
    connect(page, &ui::SettingsPage::lockMinutesChanged, this, [this](int minutes) { m_idle.setLimit(minutes * minute); });
    return page;
}

ui::Page* Desk::makeMaand(const ui::Address& address, const ui::PageContext& context)
{
    auto* page = new ui::DeclaratiePage(context, m_services.declaraties, *ui::declaratieAdres(address));
    const QString turned = m_preferences.text(QStringLiteral("rooster/gedraaid"));
    if (!turned.isEmpty())
        page->setGedraaid(turned == QLatin1String("ja"));
    connect(page, &ui::DeclaratiePage::zelfGedraaid, this, [this](bool yes) { m_preferences.set(QStringLiteral("rooster/gedraaid"), yes ? QStringLiteral("ja") : QStringLiteral("nee")); });
    connect(page, &ui::DeclaratiePage::ingediend, this, [this](DeclaratieId id) { Q_EMIT m_services.dossiers.changed(QStringLiteral("declaratie"), id.waarde); });
    return page;
}

void Desk::setSession(const wire::SessieAntwoord& session)
{
    m_session = session;
    m_services.dossiers.setVertegenwoordigingen(session.vertegenwoordigingen, session.anderen);
    if (std::exchange(m_ended, false))
        m_window->lock().unlock();
    for (ui::Page* page : m_window->workspace().pages()) {
        if (auto* overeenkomst = qobject_cast<ui::OvereenkomstPage*>(page))
            overeenkomst->setNiveau(session.niveau);
        if (auto* tekenen = qobject_cast<ui::TekenrondePage*>(page))
            tekenen->setNiveau(session.niveau);
    }
}

ui::OvereenkomstServices Desk::overeenkomstServices()
{
    ui::OvereenkomstServices services{m_services.zorgovereenkomsten, m_services.levensloop, m_session.gebruiker, m_services.dossiers.bevoegd(), m_session.niveau};
    services.dossiers = &m_services.dossiers;
    services.vorige = [this](const Zorgovereenkomst& record, const ZorgovereenkomstVersie& versie) {
        return vorigeInhoud(record, versie, m_services.index.overeenkomsten(record.budgethouder));
    };
    return services;
}

bool Desk::isZorgverlenerKant() const
{
    return m_session.gebruiker.rol == Rol::MedewerkerOrganisatie || m_session.gebruiker.rol == Rol::Zorgverlener;
}

ui::RondeServices Desk::rondeServices()
{
    return {overeenkomstServices(), m_services.nietTypen, [this] { return vandaag(); }, [this] {
        std::vector<ui::SjabloonClient> uit;
        for (const auto& [id, client] : m_services.index.clients())
            uit.push_back({client.id, volledigeNaam(client.naam), client.geboortedatum});
        return uit;
    }, [this]() -> const ParameterTabel& { return *m_parameters; }};
}

} // namespace pgb
