#include "client/main/wiring.h"
#include "client/main/desk.h"
#include "client/net/typed_call.h"
#include "client/state/journal.h"
#include "client/state/seal.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/settings_page.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/shell/sign_in_window.h"
#include "client/ui/shell/workspace.h"
#include "shared/wire/codecs/berichten.h"
#include "shared/wire/json_text.h"
#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

namespace pgb {

Wiring::Wiring(Options options, DataDir folder)
    : m_options(std::move(options)), m_folder(std::move(folder)), m_preferences(m_folder.file(QStringLiteral("voorkeuren.ini"))),
      m_keys(QStringLiteral("pgb-bureau")), m_signIn(m_preferences)
{
    if (!m_options.schema.isEmpty())
        m_preferences.forThisRun(QStringLiteral("beeld/schema"), m_options.schema);
    if (!m_options.taal.isEmpty())
        m_preferences.forThisRun(QStringLiteral("taal"), m_options.taal);
    connect(&m_keys, &KeyStore::notKept, this, [this] {
        if (m_desk) // else it is said when it opens
            tellNotKept();
    });
    ui::loadTheme(m_theme, m_preferences);
    connect(&m_theme, &ui::Theme::changed, this, [this] { ui::saveTheme(m_theme, m_preferences); });
    m_theme.apply(*qApp);
    const QString server = m_options.server.isEmpty() ? m_preferences.text(QStringLiteral("server")) : m_options.server;
    m_server = ui::serverUrlFromText(server).value_or(QUrl());
    m_gebruiker = m_options.gebruiker.isEmpty() ? m_preferences.text(QStringLiteral("gebruiker")) : m_options.gebruiker;
}

Wiring::~Wiring() = default;

QString Wiring::tokenKey() const
{
    return QStringLiteral("sessie/") + m_server.toString() + QLatin1Char('/') + m_gebruiker;
}

void Wiring::start()
{
    if (m_server.isEmpty() || m_gebruiker.isEmpty())
        return showSignIn({});
    if (QFileInfo::exists(lockMark())) {
        forgetSession();
        showSignIn(tr("PGB Bureau was vergrendeld. Meld u aan om verder te gaan. Wat u typte, is bewaard."));
        return tellAway();
    }
    m_keys.read(tokenKey(), this, [this](const std::optional<QByteArray>& token) {
        if (!token || token->isEmpty()) {
            showSignIn({});
            return tellAway();
        }
        m_signIn.resume(m_server, *token, this, [this, token = *token](HttpSignIn::Resumed answer) {
            if (answer == HttpSignIn::Resumed::GeenVerbinding)
                return openWithoutServer(token);
            if (answer == HttpSignIn::Resumed::Nee)
                return showSignIn({});
            keepSession(m_signIn.session());
            openDesk();
        });
    });
}

void Wiring::tellAway()
{
    auto* probe = new net::ApiClient(m_server, this);
    net::ApiRequest over = net::getRequest(QStringLiteral("/v1/over"));
    over.needsSession = false;
    over.timeoutMs = 8'000;
    probe->send(over, this, [this, probe](const net::ApiReply& reply) {
        probe->deleteLater();
        const bool away = reply.result == net::ApiReply::Result::NoServer && reply.problem.code != QLatin1String("certificaatProbleem");
        if (!away || m_desk || !m_signInWindow)
            return;
        m_keys.read(journalName(), this, [this](const std::optional<QByteArray>& key) {
            const QString folder = m_folder.file(journalName());
            const bool waits = key && !key->isEmpty() && state::Journal::holdsWork(folder, Secret(*key));
            if (m_desk || !m_signInWindow)
                return;
            m_signInWindow->setNotice(waits ? tr("Wij hebben nu geen verbinding met de server. Op deze computer staat werk dat nog niet is verzonden. Dat is bewaard en gaat na het aanmelden vanzelf.")
                                            : tr("Wij hebben nu geen verbinding met de server. Aanmelden kan zodra die er weer is."));
        });
    });
}

void Wiring::openWithoutServer(const QByteArray& token)
{
    m_keys.read(whoKey(), this, [this, token](const std::optional<QByteArray>& kept) {
        const Outcome<QJsonObject> object = wire::parseObject(kept.value_or(QByteArray()));
        auto who = object ? wire::decode<wire::SessieAntwoord>(*object) : Outcome<wire::SessieAntwoord>(object.problem());
        if (!who || who->verlooptOp < QDateTime::currentDateTimeUtc())
            return showSignIn(tr("Wij hebben nu geen verbinding met de server. Wat u hier typte, is bewaard."));
        who->token = QString::fromLatin1(token);
        m_session = *who;
        m_signIn.assume(*who);
        openJournal();
    });
}

void Wiring::keepSession(const wire::SessieAntwoord& session)
{
    m_session = session;
    if (isLocked())
        return;
    wire::SessieAntwoord who = session;
    who.token.clear();
    m_keys.write(whoKey(), wire::toText(wire::encode(who)), this, [](bool) {}); // not kept: then a start without the server asks to sign in
    m_keys.write(tokenKey(), session.token.toLatin1(), this, [this, mark = lockMark()](bool kept) {
        if (kept && !isLocked())
            QFile::remove(mark);
    });
}

void Wiring::tellNotKept()
{
    m_desk->window().workspace().announce(m_journalKept ? tr("Uw aanmelding wordt niet bewaard. Na afsluiten meldt u zich opnieuw aan.")
                                                     : tr("Uw sleutelbos is niet beschikbaar. Wat u typt, bewaren wij niet op deze computer: tot de server het heeft, staat het alleen in dit venster. Na afsluiten meldt u zich opnieuw aan."));
}

void Wiring::forgetSession()
{
    m_keys.remove(tokenKey());
    m_keys.remove(whoKey());
}

void Wiring::rememberLock()
{
    QSaveFile mark(lockMark());
    const bool marked = mark.open(QIODevice::WriteOnly) && mark.commit();
    forgetSession();
    if (!marked)
        m_desk->window().lock().setNotice(tr("Op deze computer kon niet worden bewaard dat het scherm vergrendeld is. Is de schijf vol? Sluit het programma nu niet af."));
}

bool Wiring::isLocked() const
{
    return m_desk && m_desk->window().lock().isLocked();
}

QString Wiring::lockMark() const
{
    return m_folder.file(QStringLiteral("vergrendeld-") + ownerName());
}

QString Wiring::whoKey() const
{
    return QStringLiteral("wie/") + m_server.toString() + QLatin1Char('/') + m_gebruiker;
}

void Wiring::showSignIn(const QString& notice)
{
    if (!m_signInWindow) {
        m_signInWindow = std::make_unique<ui::SignInWindow>(m_theme, m_signIn);
        connect(m_signInWindow.get(), &ui::SignInWindow::signedIn, this, [this](const ui::SignedIn&, const QUrl& server, const QString& gebruiker) {
            const bool another = m_again && m_desk && !m_signIn.onExisting();
            another && m_desk->losesWork() ? askBeforeLoss(server, gebruiker) : signedIn(server, gebruiker);
        });
    }
    m_signInWindow->prefill(m_server.isEmpty() ? QString() : m_server.toString(), m_gebruiker);
    m_signInWindow->setNotice(notice);
    m_signInWindow->show();
    m_signInWindow->activateWindow();
}

void Wiring::signedIn(const QUrl& server, const QString& gebruiker)
{
    m_server = server;
    m_gebruiker = gebruiker;
    m_preferences.set(QStringLiteral("server"), server.toString());
    m_preferences.set(QStringLiteral("gebruiker"), gebruiker);
    keepSession(m_signIn.session());
    if (std::exchange(m_again, false) && m_desk && m_signIn.onExisting()) { // its waiting calls go on by themselves
        m_desk->rememberPassword(m_signIn.takePassword());
        m_desk->setSession(m_signIn.session());
        m_signInWindow->hide();
        return;
    }
    m_desk.reset(); // the work of the one before stays in his own journal
    openDesk();
}

void Wiring::askBeforeLoss(const QUrl& server, const QString& gebruiker)
{
    const QString naam = m_desk->naam();
    const QString wat = tr("%1 heeft hier werk dat nog niet op de server staat, en op deze computer kunnen wij het niet bewaren. Gaat u door als %2, dan is dat werk weg.\n"
                           "Laat %1 eerst aanmelden. Dan gaat het werk vanzelf verder.").arg(naam, m_signIn.session().gebruiker.naam);
    auto* vraag = new ui::BevestigenDialoog({tr("Werk van %1 gaat verloren").arg(naam), wat, tr("Toch doorgaan"), {}, {}, {}, true}, [](const QString&) {}, m_signInWindow.get());
    connect(vraag, &QDialog::accepted, this, [this, server, gebruiker] { signedIn(server, gebruiker); });
    connect(vraag, &QDialog::rejected, this, [this, naam] {
        m_signIn.drop();
        signInAgain(tr("%1 heeft hier nog werk. Meld u aan als %1.").arg(naam));
    });
    vraag->open();
}

QString Wiring::dayKey() const
{
    return QStringLiteral("klok/") + QString::fromLatin1(QCryptographicHash::hash(m_server.toString().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString Wiring::journalName() const
{
    return QStringLiteral("concepten-") + ownerName();
}

QString Wiring::ownerName() const
{
    const QByteArray owner = (m_server.toString() + QLatin1Char('/') + m_gebruiker).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex().left(16));
}

void Wiring::openDesk()
{
    m_signIn.askDay(this, [this](const Outcome<wire::Over>& over) {
        if (over)
            m_preferences.set(dayKey(), over->klok.value_or(QDate()).toString(Qt::ISODate));
        openJournal();
    });
}

void Wiring::openJournal()
{
    m_keys.read(journalName(), this, [this](const std::optional<QByteArray>& found) {
        if (found && !found->isEmpty())
            return openDeskWith(Secret(*found));
        if (!m_keys.isKept()) // it did not answer: the key that it may hold opens what was typed before
            return openDeskWith({});
        auto made = std::make_shared<Secret>(state::makeSealKey());
        m_keys.write(journalName(), made->bytes(), this, [this, made](bool kept) {
            if (!kept)
                m_keys.remove(journalName()); // what it seals cannot be read by a later run
            openDeskWith(kept ? std::move(*made) : Secret());
        });
    });
}

void Wiring::openDeskWith(Secret journalKey)
{
    m_journalKept = !journalKey.isEmpty();
    const QString password = m_signIn.takePassword();
    m_desk = std::make_unique<Desk>(m_theme, m_preferences, m_signIn.takeClient(), m_signIn.session(), m_folder.file(journalName()), std::move(journalKey),
                                    QDate::fromString(m_preferences.text(dayKey()), Qt::ISODate));
    connect(m_desk.get(), &Desk::signOutWanted, this, &Wiring::signOut, Qt::QueuedConnection);
    connect(m_desk.get(), &Desk::sessionExpired, this, [this] { signInAgain(tr("Uw sessie is beëindigd. Meld u opnieuw aan. Uw werk blijft staan.")); });
    connect(m_desk.get(), &Desk::signInAgainWanted, this, [this] { signInAgain(tr("Meld u opnieuw aan. Uw werk blijft staan.")); });
    connect(m_desk.get(), &Desk::tokenChanged, this, [this](const QByteArray& token) {
        m_session.token = QString::fromLatin1(token);
        keepSession(m_session);
    });
    connect(m_desk.get(), &Desk::sessionChanged, this, &Wiring::keepSession);
    connect(&m_desk->window().lock(), &ui::Lock::aboutToLock, this, &Wiring::rememberLock);
    connect(&m_desk->window().lock(), &ui::Lock::unlocked, this, [this] { keepSession(m_session); });
    if (!password.isEmpty())
        m_desk->rememberPassword(password);
    m_desk->show();
    // Only now: a keychain that asks for its own password must not leave an empty screen.
    if (m_signInWindow)
        m_signInWindow->hide();
    if (!m_keys.isKept())
        tellNotKept();
}

void Wiring::signInAgain(const QString& why)
{
    m_again = true;
    m_signIn.setExisting(&m_desk->client(), m_desk->gebruiker());
    showSignIn(why);
}

void Wiring::signOut()
{
    if (!m_desk) // asked twice
        return;
    forgetSession();
    net::ApiRequest end;
    end.method = "DELETE";
    end.path = QStringLiteral("/v1/sessies/huidig");
    // The connection must outlive the window until the server has answered; a new desk may be open before that.
    Desk* ending = m_desk.release();
    disconnect(ending, nullptr, this, nullptr);
    disconnect(&ending->window().lock(), nullptr, this, nullptr);
    disconnect(&ending->client(), &net::ApiClient::sessionExpired, ending, nullptr); // a session that ended before is no reason to lock what goes
    QTimer::singleShot(20'000, ending, &QObject::deleteLater);
    ending->window().hide();
    m_signIn.setExisting(nullptr);
    m_again = false;
    ending->client().send(end, this, [ending](const net::ApiReply&) { ending->deleteLater(); });
    showSignIn({});
}

} // namespace pgb
