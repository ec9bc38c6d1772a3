#include "client/state/reden_concept.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb {
namespace {
constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 64 * 1024;
constexpr int wachtMs = 150; // with the 100 ms of the journal itself: on disk within 300 ms
} // namespace

QByteArray writeSnapshot(const RedenConcept& reden)
{
    QJsonArray meer;
    for (const Veldopmerking& o : reden.meer)
        meer.append(QJsonObject{{QStringLiteral("veld"), o.veld}, {QStringLiteral("tekst"), o.tekst}});
    const QJsonObject object{{QStringLiteral("versie"), vormVersie}, {QStringLiteral("soort"), reden.soort},
                             {QStringLiteral("code"), reden.code}, {QStringLiteral("tekst"), reden.tekst}, {QStringLiteral("meer"), meer}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RedenConcept> readRedenConcept(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QLatin1String("versie")).toInt() != vormVersie)
        return std::nullopt;
    RedenConcept uit{object.value(QLatin1String("soort")).toString(), object.value(QLatin1String("code")).toString(),
                     object.value(QLatin1String("tekst")).toString()};
    for (const QJsonValue& een : object.value(QLatin1String("meer")).toArray())
        uit.meer.push_back({een.toObject().value(QLatin1String("veld")).toString(), een.toObject().value(QLatin1String("tekst")).toString()});
    return uit;
}

RedenBewaarder::RedenBewaarder(DossierGateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(wachtMs);
    connect(&m_timer, &QTimer::timeout, this, &RedenBewaarder::nu);
}

RedenBewaarder::~RedenBewaarder()
{
    nu();
}

void RedenBewaarder::over(const std::optional<DraftKey>& key)
{
    if (key == m_key)
        return;
    nu();
    m_key = key;
}

void RedenBewaarder::getypt(const RedenConcept& reden)
{
    if (!m_key)
        return;
    m_wacht = reden;
    // Not restarted by each key: steady typing must not put the journal off.
    if (!m_timer.isActive())
        m_timer.start();
}

void RedenBewaarder::nu()
{
    m_timer.stop();
    if (!m_key || !m_wacht)
        return;
    const bool leeg = m_wacht->code.isEmpty() && m_wacht->tekst.trimmed().isEmpty() && m_wacht->meer.empty();
    m_gateway.keepJournal(*m_key, leeg ? QByteArray() : writeSnapshot(*m_wacht), {});
    m_wacht.reset();
}

void RedenBewaarder::vergeet(const DraftKey& key)
{
    if (m_key == key) {
        m_wacht.reset();
        m_timer.stop();
    }
    m_gateway.keepJournal(key, {}, {});
}

std::optional<RedenConcept> RedenBewaarder::van(const DraftKey& key) const
{
    return m_key == key && m_wacht ? m_wacht : readRedenConcept(m_gateway.journaal(key));
}

} // namespace pgb
