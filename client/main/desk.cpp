#include "client/main/desk.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/palette_months.h"
#include "client/net/typed_call.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/rail.h"
#include "client/ui/shell/sections.h"
#include "client/ui/shell/settings_page.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/vandaag/vandaag_page.h"
#include "client/ui/vandaag/vandaag_words.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/domain/toegang/toegang.h"

namespace pgb {
namespace {
constexpr int settleMs = 500;
constexpr int minute = 60'000;
} // namespace

Desk::Desk(ui::Theme& theme, Preferences& preferences, std::unique_ptr<net::ApiClient> client, wire::SessieAntwoord session,
           const QString& journalDirectory, Secret journalKey, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_client(std::move(client)), m_session(std::move(session)), m_feed(*m_client),
      m_services(*m_client, m_session.gebruiker, journalDirectory, std::move(journalKey), [this] { return vandaag(); })
{
    m_window = std::make_unique<ui::MainWindow>(ui::ShellParts{
        m_theme, m_commands, m_status, m_clients, m_preferences,
        [this](const ui::Address& address, const ui::PageContext& context) { return makePage(address, context); },
        [this](const QString& password, std::function<void(ui::UnlockAnswer)> answer) { unlock(password, std::move(answer)); },
        ui::sectionsFor(m_session.gebruiker.rol), m_session.gebruiker.naam});
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settleMs);
    connect(m_window.get(), &ui::MainWindow::signOutWanted, this, &Desk::signOutWanted);
    connect(m_client.get(), &net::ApiClient::sessionExpired, this, &Desk::sessionExpired);
    connect(m_client.get(), &net::ApiClient::onlineChanged, this, [this](bool online) {
        m_status.setConnection(online ? ui::Connection::Verbonden : ui::Connection::Weg);
    });
    connect(&m_feed, &net::ChangeFeed::changed, this, &Desk::changed);
    connect(&m_feed, &net::ChangeFeed::resumed, this, [this] {
        Q_EMIT m_services.dossiers.changed({}, 0);
        m_refresh.start();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        readClients();
        readOvereenkomsten();
        readVandaag();
    });
    connect(&m_idle, &IdleWatch::idle, &m_window->lock(), &ui::Lock::lock);
    m_idle.setLimit(ui::lockMinutes(m_preferences) * minute);
    followWork();
}

void Desk::followWork()
{
    connect(&m_services.outbox, &state::Outbox::pendingCountChanged, this, [this](int count) { m_status.setQueued(count); });
    m_status.setQueued(int(m_services.outbox.pending().size()));
    connect(&m_services.outbox, &state::Outbox::updated, this, [this](const state::Submission& submission) {
        const bool ended = submission.state == state::Submission::State::Received || submission.state == state::Submission::State::Refused;
        if (!ended)
            return;
        m_refresh.start();
        for (ui::Page* page : m_window->workspace().pages()) {
            if (auto* maand = qobject_cast<ui::DeclaratiePage*>(page))
                maand->naWachtrij();
        }
    });
    connect(&m_services.journal, &state::Journal::saveFailed, this, [this] { m_status.setSaveState(ui::SaveState::NietOpgeslagen); });
}

void Desk::changed(const std::vector<net::Change>& changes)
{
    for (const net::Change& change : changes)
        Q_EMIT m_services.dossiers.changed(change.soort, change.recordId);
    m_refresh.start();
}

Desk::~Desk()
{
    m_feed.stop();
}

void Desk::show()
{
    m_window->show();
    net::ApiRequest over = net::getRequest(QStringLiteral("/v1/over"));
    over.needsSession = false;
    net::call<wire::Over>(*m_client, over, this, [this](const Outcome<wire::Over>& answer, const net::ApiReply&) {
        if (!answer)
            return;
        m_status.setConnection(ui::Connection::Verbonden);
        m_serverDay = answer->klok.value_or(QDate());
        readVandaag(); // once more, with the day of the server
    });
    readClients();
    readOvereenkomsten();
    m_window->commandPalette().addNouns([this](const QString& query) { return ui::paletteMonths(query, m_overeenkomsten, vandaag()); });
    m_feed.start();
}

void Desk::unlock(const QString& password, std::function<void(ui::UnlockAnswer)> answer)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/sessies"), wire::SessieAanvraag{m_session.gebruiker.gebruikersnaam, password, {}});
    request.needsSession = false;
    net::call<wire::SessieAntwoord>(*m_client, request, this, [this, answer](const Outcome<wire::SessieAntwoord>& session, const net::ApiReply& reply) {
        // With a session that may only couple a second factor nothing here can go on: the next call asks to sign in.
        if (session && !alleenKoppelen(session->gebruiker.rol, session->niveau)) {
            m_client->setToken(session->token.toLatin1());
            Q_EMIT tokenChanged(session->token.toLatin1());
            return answer(ui::UnlockAnswer::Goed);
        }
        // The server asks for the second factor only after the right password, and the session here still stands.
        if (session || session.problem().code == QLatin1String("tweedeFactorNodig"))
            return answer(ui::UnlockAnswer::Goed);
        answer(reply.result == net::ApiReply::Result::NoServer || session.problem().kind == ProblemKind::NietBeschikbaar ? ui::UnlockAnswer::GeenVerbinding
               : session.problem().kind == ProblemKind::TeVeel ? ui::UnlockAnswer::TeVaak
                                                               : ui::UnlockAnswer::Onjuist);
    });
}

void Desk::readClients()
{
    net::callAll<Budgethouder>(*m_client, net::getRequest(QStringLiteral("/v1/budgethouders")), this,
                               [this](const Outcome<std::vector<Budgethouder>>& answer, const net::ApiReply&) {
        if (!answer)
            return;
        std::vector<ui::ClientEntry> entries;
        for (const Budgethouder& one : *answer)
            entries.push_back({one.id, volledigeNaam(one.naam), one.geboortedatum, one.profielnummer, {}});
        m_clients.setEntries(std::move(entries));
        m_window->rail().setCount(ui::Section::Clienten, int(m_clients.entries().size()));
    });
}

void Desk::readOvereenkomsten()
{
    m_services.zorgovereenkomsten.lijst({}, this, [this](const Outcome<std::vector<OvereenkomstRij>>& rows) {
        if (rows)
            m_overeenkomsten = *rows;
    });
}

void Desk::readVandaag()
{
    if (!m_vandaag)
        return;
    net::call<Vandaag>(*m_client, net::getRequest(QStringLiteral("/v1/vandaag")), m_vandaag, [this](const Outcome<Vandaag>& answer, const net::ApiReply&) {
        if (!answer || !m_vandaag)
            return;
        m_status.setConnection(ui::Connection::Verbonden);
        const QDate day = m_serverDay.isValid() ? m_serverDay : QDate::currentDate();
        m_vandaag->setOverzicht(ui::vandaagInWoorden(*answer, day, QTime::currentTime(), int(m_clients.entries().size())));
    });
}

} // namespace pgb
