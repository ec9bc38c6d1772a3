#include "client/main/unlocker.h"
#include "client/net/typed_call.h"
#include "client/ui/shell/sign_in_text.h"
#include "shared/domain/toegang/toegang.h"

namespace pgb {

Unlocker::Unlocker(net::ApiClient& client, QString gebruikersnaam, QObject* parent)
    : QObject(parent), m_client(client), m_gebruikersnaam(std::move(gebruikersnaam))
{
}

Unlocker::~Unlocker()
{
    for (QThread* thread : m_threads) {
        thread->wait();
        delete thread;
    }
}

void Unlocker::aside(std::function<void()> work, std::function<void()> then)
{
    QThread* thread = QThread::create(std::move(work));
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread, then = std::move(then)] {
        std::erase(m_threads, thread);
        thread->deleteLater();
        then();
    });
    thread->start();
}

void Unlocker::remember(const QString& password)
{
    auto memory = std::make_shared<std::optional<state::PasswordMemory>>();
    ++m_remembering;
    aside([memory, password] { *memory = state::PasswordMemory::of(password); }, [this, memory] {
        m_memory = *memory;
        if (--m_remembering > 0)
            return;
        for (const std::function<void()>& attempt : std::exchange(m_waiting, {}))
            attempt();
    });
}

void Unlocker::tryPassword(const QString& password, Answer answer)
{
    if (m_remembering > 0)
        return m_waiting.push_back([this, password, answer] { tryPassword(password, answer); });
    if (const qint64 left = m_pause.left(); left > 0) {
        QMetaObject::invokeMethod(this, [answer, left] { answer({ui::UnlockAnswer::TeVaak, int((left + 999) / 1000)}); }, Qt::QueuedConnection);
        return;
    }
    if (!m_memory)
        return askServer(password, answer);
    auto right = std::make_shared<bool>(false);
    aside([right, password, memory = *m_memory] { *right = memory.matches(password); }, [this, right, password, answer] {
        if (!*right)
            return askServer(password, answer); // changed elsewhere, perhaps
        m_pause.right();
        answer(ui::UnlockAnswer::Goed);
    });
}

void Unlocker::askServer(const QString& password, const Answer& answer)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/sessies"), wire::SessieAanvraag{m_gebruikersnaam, password, {}});
    request.needsSession = false;
    request.timeoutMs = 10'000;
    net::call<wire::SessieAntwoord>(m_client, request, this, [this, password, answer](const Outcome<wire::SessieAntwoord>& session, const net::ApiReply& reply) {
        // The server asks for the second factor only after the right password, and the session here still stands.
        if (session || session.problem().code == QLatin1String("tweedeFactorNodig")) {
            // With a session that may only couple a second factor nothing here can go on: the next call asks to sign in.
            if (session && !alleenKoppelen(session->gebruiker.rol, session->niveau)) {
                m_client.setToken(session->token.toLatin1());
                Q_EMIT tokenChanged(session->token.toLatin1());
            }
            m_pause.right();
            remember(password);
            return answer(ui::UnlockAnswer::Goed);
        }
        const bool away = reply.result == net::ApiReply::Result::NoServer || session.problem().kind == ProblemKind::NietBeschikbaar;
        if (session.problem().kind == ProblemKind::TeVeel)
            return answer({ui::UnlockAnswer::TeVaak, ui::secondsToWait(session.problem())});
        if (away && !m_memory)
            return answer(ui::UnlockAnswer::GeenVerbinding);
        m_pause.wrong();
        answer(ui::UnlockAnswer::Onjuist);
    });
}

} // namespace pgb
