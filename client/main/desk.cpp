#include "client/main/desk.h"
#include "client/models/declaraties_lijst.h"
#include "client/ui/bulk/bulk_page.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/clienten/palette_clienten.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/palette_months.h"
#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/maandronde_page.h"
#include "client/models/nl_tijd.h"
#include "client/net/typed_call.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/palette_overeenkomsten.h"
#include "client/ui/ronde/ronde_opdrachten.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/rail.h"
#include "client/ui/shell/sections.h"
#include "client/ui/shell/settings_page.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/vandaag/vandaag_page.h"
#include "client/ui/vandaag/vandaag_words.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/code_text.h"
#include "shared/text/probleem_text.h"

namespace pgb {
namespace {
constexpr int settleMs = 500;
constexpr int minute = 60'000;
/// More tabs than this would hide what the user is doing; the others are opened by hand and are counted until then.
constexpr size_t reopenedTabs = 8;
} // namespace

Desk::Desk(ui::Theme& theme, Preferences& preferences, std::unique_ptr<net::ApiClient> client, wire::SessieAntwoord session,
           const QString& journalDirectory, Secret journalKey, QDate klok, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_client(std::move(client)), m_session(std::move(session)), m_feed(*m_client),
      m_services(*m_client, m_session.gebruiker, journalDirectory, std::move(journalKey), [this] { return vandaag(); }),
      m_unlocker(*m_client, m_session.gebruiker.gebruikersnaam), m_unsent(m_services.journal, m_services.outbox, m_services.work, m_services.index),
      m_serverDay(klok)
{
    if (klok.isValid())
        m_status.setPractice(klok);
    if (!m_services.journal.persistent())
        m_status.setMemoryOnly();
    m_window = std::make_unique<ui::MainWindow>(ui::ShellParts{
        m_theme, m_commands, m_status, m_clients, m_preferences,
        [this](const ui::Address& address, const ui::PageContext& context) { return makePage(address, context); },
        [this](const QString& password, std::function<void(ui::UnlockResult)> answer) { tryUnlock(password, std::move(answer)); },
        ui::sectionsFor(m_session.gebruiker), m_session.gebruiker.naam, [this] { return losesWork(); },
        [this] { return !m_services.outbox.pending().empty() || (!m_services.journal.persistent() && m_services.work.goesByItself()); },
        [this] { m_services.outbox.releaseAll(); }});
    connect(m_window.get(), &ui::MainWindow::signOutWanted, this, &Desk::signOutWanted);
    connect(&m_unlocker, &Unlocker::tokenChanged, this, &Desk::tokenChanged);
    connect(&m_services.account, &AccountGateway::wachtwoordGewijzigd, this, &Desk::rememberPassword);
    connect(&m_idle, &IdleWatch::idle, &m_window->lock(), &ui::Lock::lock);
    m_idle.setLimit(ui::lockMinutes(m_preferences) * minute);
    m_services.dossiers.setVertegenwoordigingen(m_session.vertegenwoordigingen, m_session.anderen);
    new ui::RondeOpdrachten({m_theme, m_commands, m_window->workspace()}, [this] { return rondeServices(); }, [this] { return m_window->workspace().current(); },
                            &m_window->workspace());
    followServer();
    followSession();
    followWork();
    tellUnreadable();
}

bool Desk::losesWork() const
{
    const SaveToestand stand = m_services.work.state().toestand; // not yet written is enough where there is a disk: the journal does it at the end
    return stand == SaveToestand::NietBewaard || (!m_services.journal.persistent() && stand != SaveToestand::Opgeslagen);
}

void Desk::followServer()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_services.dossiers, &DossierGateway::beslotenAnders, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &Desk::readVandaag);
    const auto tellConnection = [this] { m_status.setConnection(!m_client->online() ? ui::Connection::Weg : m_client->faulty() ? ui::Connection::Storing : ui::Connection::Verbonden); };
    connect(m_client.get(), &net::ApiClient::onlineChanged, this, tellConnection);
    connect(m_client.get(), &net::ApiClient::faultyChanged, this, tellConnection);
    connect(m_client.get(), &net::ApiClient::certificateProblem, this, [this](const net::CertificateProblem& problem) { tellCertificate(problem.fingerprint); });
    connect(&m_feed, &net::ChangeFeed::changed, this, &Desk::changed);
    connect(&m_feed, &net::ChangeFeed::resumed, this, [this] {
        Q_EMIT m_services.dossiers.changed({}, 0);
        Q_EMIT m_services.declaraties.changed({}, {});
        Q_EMIT m_services.zorgovereenkomsten.changed({});
        if (ui::BulkPage* page = bulkPage())
            page->verbindingTerug();
        readRechten();
        m_services.index.readAll();
        m_settle.start();
        askDay(); // it may have come back on another day
    });
    connect(&m_services.index, &state::DossierIndex::clientsChanged, this, &Desk::showClients);
    connect(&m_services.index, &state::DossierIndex::overeenkomstenChanged, this, [this] {
        m_overeenkomsten = m_services.index.overeenkomsten();
        showClients();
        if (m_services.index.complete() && !std::exchange(m_reopened, true))
            reopenWork();
    });
}

void Desk::followSession()
{
    // Who is not there cannot sign in: then it is asked when the lock is opened.
    connect(m_client.get(), &net::ApiClient::sessionExpired, this, [this] {
        m_ended = true;
        if (m_window->lock().isLocked())
            return;
        m_window->lock().lock();
        Q_EMIT sessionExpired();
    });
    connect(&m_unlocker, &Unlocker::tokenChanged, this, [this] { m_ended = false; });
    connect(&m_window->lock(), &ui::Lock::aboutToLock, this, [this] {
        if (m_ended)
            m_window->lock().setNotice(ui::sessionEndedText());
    });
    connect(&m_window->lock(), &ui::Lock::unlocked, this, [this] {
        if (!m_services.outbox.refused().empty())
            tell(state::Submission(m_services.outbox.refused().back()));
    });
}

void Desk::tryUnlock(const QString& password, std::function<void(ui::UnlockResult)> answer)
{
    m_unlocker.tryPassword(password, [this, answer = std::move(answer)](ui::UnlockResult result) {
        const bool signIn = m_ended && result.answer == ui::UnlockAnswer::Goed;
        answer(signIn ? ui::UnlockAnswer::Beeindigd : result);
        if (signIn)
            Q_EMIT sessionExpired();
    });
}

void Desk::followWork()
{
    const auto showRefused = [this] { m_status.setRefused(int(m_services.outbox.refused().size())); };
    // Whoever leaves once all is sent hears a refusal first.
    const auto showWork = [this, showRefused] { showRefused(), m_status.setSaveState(m_services.work.state()); };
    connect(&m_services.work, &state::WorkStatus::changed, this, showWork);
    connect(m_client.get(), &net::ApiClient::written, this, [this] { m_services.work.serverHas(QDateTime::currentDateTime()); });
    showWork();
    connect(&m_services.outbox, &state::Outbox::refusedChanged, this, showRefused);
    connect(&m_services.outbox, &state::Outbox::pendingCountChanged, this, [this](int count) { m_status.setQueued(count); });
    m_status.setQueued(int(m_services.outbox.pending().size()));
    connect(&m_services.outbox, &state::Outbox::updated, this, [this](const state::Submission& submission) {
        const bool ended = submission.state == state::Submission::State::Received || submission.state == state::Submission::State::Refused;
        if (!ended)
            return;
        m_settle.start();
        for (ui::Page* page : m_window->workspace().pages())
            page->outboxAnswered();
        tell(submission);
    });
    addCommands();
}

void Desk::readRechten()
{
    net::call<wire::SessieAntwoord>(*m_client, net::getRequest(QStringLiteral("/v1/sessies/huidig")), this,
                                    [this](const Outcome<wire::SessieAntwoord>& session, const net::ApiReply&) {
        if (!session)
            return;
        m_services.dossiers.setVertegenwoordigingen(session->vertegenwoordigingen, session->anderen);
        if (m_session.gebruiker.rol == Rol::Vertegenwoordiger) { // what stands in a list follows what he may do
            Q_EMIT m_services.dossiers.changed({}, 0);
            Q_EMIT m_services.zorgovereenkomsten.lijstChanged();
        }
    });
}

void Desk::changed(const std::vector<net::Change>& changes)
{
    if (std::any_of(changes.begin(), changes.end(), [](const net::Change& change) { return change.soort == QLatin1String("vertegenwoordiging"); }))
        readRechten();
    for (const net::Change& change : changes) {
        Q_EMIT m_services.dossiers.changed(change.soort, change.recordId);
        if (change.soort == QLatin1String("declaratie"))
            Q_EMIT m_services.declaraties.changed({change.recordId}, {change.budgethouder});
        else if (change.soort == QLatin1String("zorgovereenkomst"))
            Q_EMIT m_services.zorgovereenkomsten.changed({change.recordId});
    }
    m_services.index.apply(changes);
    m_settle.start();
}

Desk::~Desk()
{
    m_feed.stop();
}

void Desk::show()
{
    m_window->show();
    askDay();
    m_services.index.readAll();
    m_services.dossiers.parameters(this, [this](const Outcome<std::shared_ptr<const ParameterTabel>>& tabel) {
        if (tabel) // the rhythm that holds where the parties wrote none
            m_parameters = *tabel;
    });
    m_window->commandPalette().addNouns([this](const QString& query) { return ui::paletteMonths(query, m_overeenkomsten, *m_parameters, vandaag(), m_wachtend); });
    m_window->commandPalette().addNouns([this](const QString& query) { return ui::paletteOvereenkomsten(query, m_overeenkomsten, m_session.gebruiker.rol == Rol::Vertegenwoordiger); });
    m_window->commandPalette().addNouns([this](const QString& query) { return ui::paletteClienten(query, m_clients, m_services.dossiers.bevoegd()); });
    m_feed.start();
}

void Desk::askDay()
{
    net::ApiRequest over = net::getRequest(QStringLiteral("/v1/over"));
    over.needsSession = false;
    net::call<wire::Over>(*m_client, over, this, [this](const Outcome<wire::Over>& answer, const net::ApiReply&) {
        if (!answer)
            return;
        m_status.setConnection(ui::Connection::Verbonden);
        m_serverDay = answer->klok.value_or(QDate());
        if (answer->oefenomgeving)
            m_status.setPractice(m_serverDay);
        readVandaag(); // once more, with the day of the server
    });
}

void Desk::showClients()
{
    // "Wlz · loopt": the laws of what is agreed today.
    std::map<qint64, QStringList> laws;
    for (const OvereenkomstRij& row : m_overeenkomsten) {
        const ZorgovereenkomstVersie* now = versieOp(row.zorgovereenkomst, vandaag());
        for (const Werkafspraak& work : now ? now->inhoud.werkafspraken : std::vector<Werkafspraak>()) {
            const Zorgfunctie* kind = findZorgfunctie(work.functieCode);
            QStringList& known = laws[row.zorgovereenkomst.budgethouder.waarde];
            if (kind && !known.contains(codeTekst(kind->wet)))
                known << codeTekst(kind->wet);
        }
    }
    std::vector<ui::ClientEntry> entries;
    for (const auto& [id, one] : m_services.index.clients()) {
        const QString law = laws[id].join(QStringLiteral(", "));
        entries.push_back({one.id, volledigeNaam(one.naam), one.geboortedatum, {one.profielnummer, one.klantnummer}, one.bsnEinde,
                           law.isEmpty() ? QString() : tr("%1 · loopt").arg(law)});
    }
    m_clients.setEntries(std::move(entries));
    m_window->rail().setCount(ui::Section::Clienten, int(m_clients.entries().size()));
}

std::optional<ui::Address> Desk::addressOf(const DraftKey& draft) const
{
    if (draft.soort == DraftKey::Soort::Toekenning)
        return ui::Address{ui::Section::Budgetten, draft.budgethouder,
                           draft.toekenning ? QStringLiteral("toekenning/%1").arg(draft.toekenning.waarde) : QStringLiteral("toekenning/nieuw")};
    const bool beoordelaar = m_session.gebruiker.rol == Rol::MedewerkerVerstrekker || m_session.gebruiker.rol == Rol::Svb;
    if (draft.soort == DraftKey::Soort::RedenOvereenkomst && beoordelaar)
        return ui::Address{ui::Section::Werklijst, {}, QStringLiteral("overeenkomst/%1").arg(draft.zorgovereenkomst.waarde)};
    if (draft.soort == DraftKey::Soort::RedenDeclaratie)
        return ui::Address{ui::Section::Declaraties, {}, QStringLiteral("declaratie/%1").arg(draft.declaratieId.waarde)};
    if (draft.soort == DraftKey::Soort::Kosten)
        return ui::kostenAdres(draft.budgethouder, draft.declaratieId);
    const Zorgovereenkomst* record = m_services.index.overeenkomst(draft.zorgovereenkomst);
    if (!record)
        return std::nullopt;
    const Rol rol = m_session.gebruiker.rol;
    // Those who work for clients have a tab for each client.
    const BudgethouderId tab = rol == Rol::Vertegenwoordiger || draft.soort == DraftKey::Soort::Declaratie ? record->budgethouder : BudgethouderId();
    if (draft.soort == DraftKey::Soort::Zorgovereenkomst || draft.soort == DraftKey::Soort::RedenOvereenkomst)
        return ui::overeenkomstAdres(tab, record->id);
    if (draft.soort == DraftKey::Soort::Factuur)
        return ui::factuurAdres(record->budgethouder, record->id, draft.maand, draft.declaratieId);
    if (draft.soort == DraftKey::Soort::Correctie)
        return ui::correctieAdres(record->budgethouder, draft.declaratieId);
    return ui::adresVan({record->budgethouder, record->id, draft.maand, draft.declaratieId});
}

void Desk::reopenWork()
{
    const std::vector<DraftKey> loose = m_services.work.loose();
    size_t opened = 0;
    std::optional<ui::Address> first;
    bool whole = m_unsent.unreadable().isEmpty();
    for (const DraftKey& draft : loose) {
        const std::optional<ui::Address> address = addressOf(draft);
        whole = whole && address;
        if (!address || opened >= reopenedTabs || !m_window->workspace().openBehind(*address))
            continue;
        ++opened;
        if (!first)
            first = address;
    }
    if (isZorgverlenerKant() && !bulkServices().open.isEmpty() && opened < reopenedTabs && m_window->workspace().openBehind(ui::bulkAdres())) {
        ++opened;
        first = first.value_or(ui::bulkAdres());
    }
    // The work is in front, unless the user has gone somewhere himself meanwhile.
    if (const ui::Page* now = m_window->workspace().current(); first && now && now->address() == ui::Address{ui::sectionsFor(m_session.gebruiker).front(), {}, {}})
        m_window->workspace().open(*first);
    if (opened > 0)
        m_window->workspace().toast(whole ? tr("Wij hebben geopend waar u de vorige keer mee bezig was. Er is niets verloren gegaan.")
                                          : tr("Wij hebben geopend waar u de vorige keer mee bezig was."));
}

void Desk::showRefused()
{
    if (m_services.outbox.refused().empty())
        return;
    const state::Submission first = m_services.outbox.refused().front();
    if (const std::optional<DraftKey> draft = DraftKey::lees(first.about)) {
        if (const std::optional<ui::Address> address = addressOf(*draft)) {
            m_window->workspace().open(*address); // it tells there what was wrong
            for (ui::Page* page : m_window->workspace().pages())
                page->outboxAnswered();
            return;
        }
    }
    const QString why = first.reply.bevindingen.empty() ? probleemTekst(first.reply.problem) : bevindingTekst(first.reply.bevindingen.front());
    auto* dialog = new ui::BevestigenDialoog({tr("Niet aangenomen"), tr("Een besluit dat klaarstond om te verzenden, is niet aangenomen. %1").arg(why), {}, {}}, {}, m_window.get());
    connect(dialog, &QDialog::finished, this, [this, key = first.key] { m_services.outbox.seen(key); });
    dialog->open();
}

void Desk::tell(const state::Submission& submission)
{
    const auto& refused = m_services.outbox.refused(); // what a page in view has told is not in it
    if (std::any_of(refused.begin(), refused.end(), [&](const state::Submission& s) { return s.key == submission.key; }))
        m_window->workspace().announce((submission.wat.isEmpty() ? tr("Iets dat klaarstond, is niet aangenomen.") : tr("Niet aangenomen: “%1”").arg(submission.wat))
                                       + QLatin1Char(' ') + tr("Kies Ctrl+K en typ 'niet aangenomen'."));
    else if (submission.earlier && submission.state == state::Submission::State::Received)
        m_window->workspace().announce(tr("Verstuurd wat van de vorige keer nog klaarstond.%1").arg(submission.wat.isEmpty() ? QString() : QLatin1Char(' ') + submission.wat));
}

void Desk::tellCertificate(const QByteArray& fingerprint)
{
    m_status.setOtherCertificate();
    if (m_window->lock().isLocked() || std::exchange(m_toldCertificate, fingerprint) == fingerprint)
        return;
    auto* dialog = new ui::BevestigenDialoog(
        {tr("Het certificaat van de server is anders dan eerst"),
         tr("Dat kan een vernieuwd certificaat zijn, maar ook een andere server die zich voordoet als de uwe. Voor uw veiligheid maken wij geen verbinding. "
            "Wat u typte, blijft staan.\n\nMeld u opnieuw aan om het certificaat te bekijken. Twijfelt u? Vraag dan eerst uw beheerder."),
         tr("Opnieuw aanmelden"), {}},
        [this](const QString&) { Q_EMIT signInAgainWanted(); }, m_window.get());
    dialog->open();
    dialog->activateWindow(); // nobody pressed a key for it
}

void Desk::showUnsent()
{
    constexpr qsizetype most = 12;
    const QStringList all = m_unsent.sentences();
    QStringList lines = all.mid(0, most);
    if (all.size() > most)
        lines << tr("en nog %1").arg(all.size() - most);
    const QString wat = tr("Dit staat op deze computer en nog niet op de server. Het gaat vanzelf zodra er verbinding is. U hoeft niets te doen.");
    (new ui::BevestigenDialoog({tr("Nog niet verzonden"), wat + QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')), {}, {}}, {}, m_window.get()))->open();
}

void Desk::tellAway(const Problem& problem)
{
    if (m_wachtend)
        return; // what stands there is from a moment ago, and the strip says that there is no connection
    const qsizetype number = m_unsent.sentences().size();
    QString zin = problem.kind == ProblemKind::NietBeschikbaar ? tr("Wij hebben nu geen verbinding met de server. Uw overzicht komt vanzelf zodra die er weer is.")
                                                              : probleemTekst(problem);
    if (number > 0)
        zin += QLatin1Char(' ') + (number == 1 ? tr("Op deze computer staat 1 ding dat nog niet is verzonden. Dat is bewaard.")
                                               : tr("Op deze computer staan %1 dingen die nog niet zijn verzonden. Die zijn bewaard.").arg(number));
    m_vandaag->setGeenOverzicht(zin, number > 0 ? tr("Toon wat er staat") : QString());
}

void Desk::readVandaag()
{
    if (!m_vandaag || !m_vandaag->isVisible())
        return; // it asks when it comes in view
    m_vandaagAgain = m_readsVandaag;
    if (std::exchange(m_readsVandaag, true))
        return;
    net::call<Vandaag>(*m_client, net::getRequest(QStringLiteral("/v1/vandaag")), this, [this](const Outcome<Vandaag>& answer, const net::ApiReply&) {
        m_readsVandaag = false;
        if (std::exchange(m_vandaagAgain, false))
            m_settle.start();
        if (!m_vandaag)
            return;
        if (!answer)
            return tellAway(answer.problem());
        m_wachtend = ui::wachtendeMaanden(*answer);
        m_status.setConnection(ui::Connection::Verbonden);
        m_vandaag->setOverzicht(ui::vandaagInWoorden(ui::zonderBesloten(*answer, m_services.dossiers), vandaag(), nlNu().time(), int(m_clients.entries().size())));
    });
}

} // namespace pgb
