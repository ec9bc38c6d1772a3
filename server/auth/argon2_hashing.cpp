#include "server/auth/argon2_hashing.h"
#include "shared/base/secret.h"
#include <QMutexLocker>
#include <sodium.h>

namespace pgb::auth {
namespace {

Problem busy()
{
    return {ProblemKind::TeVeel, QStringLiteral("teVeelPogingen"), {{QStringLiteral("seconden"), QStringLiteral("5")}}, {}, {}};
}

QByteArray hashNow(const QByteArray& password, const Argon2Config& config)
{
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str_alg(out.data(), password.constData(), static_cast<quint64>(password.size()), config.passes,
                                             config.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : QByteArray(out.constData());
}

} // namespace

/// A place among the few that may hash at once; taken in the constructor, `granted` false when too many wait already.
class Argon2Hashing::Slot {
public:
    explicit Slot(Argon2Hashing& owner) : m_owner(owner)
    {
        QMutexLocker lock(&m_owner.m_mutex);
        if (m_owner.m_running >= m_owner.m_config.atOnce) {
            if (m_owner.m_waiting >= m_owner.m_config.waiting)
                return;
            ++m_owner.m_waiting;
            while (m_owner.m_running >= m_owner.m_config.atOnce)
                m_owner.m_free.wait(&m_owner.m_mutex);
            --m_owner.m_waiting;
        }
        ++m_owner.m_running;
        granted = true;
    }
    ~Slot()
    {
        if (!granted)
            return;
        QMutexLocker lock(&m_owner.m_mutex);
        --m_owner.m_running;
        m_owner.m_free.wakeOne();
    }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;
    bool granted = false;

private:
    Argon2Hashing& m_owner;
};

Argon2Hashing::Argon2Hashing(Argon2Config config) : m_config(config)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    QByteArray random(24, '\0');
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    m_decoy = hashNow(random, m_config);
}

Outcome<QByteArray> Argon2Hashing::hash(const QString& wachtwoord)
{
    const Slot place(*this);
    if (!place.granted)
        return busy();
    const Secret bytes(wachtwoord.toUtf8());
    const QByteArray result = hashNow(bytes.bytes(), m_config);
    if (result.isEmpty())
        return Problem{ProblemKind::NietBeschikbaar, QStringLiteral("geheugenTekort"), {}, {}, {}};
    return result;
}

Outcome<bool> Argon2Hashing::verify(const QByteArray& hash, const QString& wachtwoord)
{
    const Slot place(*this);
    if (!place.granted)
        return busy();
    const Secret bytes(wachtwoord.toUtf8());
    const QByteArray& against = hash.isEmpty() ? m_decoy : hash;
    const bool right = crypto_pwhash_str_verify(against.constData(), bytes.bytes().constData(),
                                                static_cast<quint64>(bytes.bytes().size())) == 0;
    return right && !hash.isEmpty();
}

bool Argon2Hashing::needsRehash(const QByteArray& hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), m_config.passes, m_config.memoryBytes) != 0;
}

} // namespace pgb::auth
