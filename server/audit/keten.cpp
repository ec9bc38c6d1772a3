#include "server/audit/keten.h"
#include "shared/base/ascii.h"
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace pgb::audit {

namespace {

void append(QByteArray& bytes, qint64 number)
{
    char raw[sizeof(qint64)];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void append(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    append(bytes, qint64(utf8.size()));
    bytes.append(utf8);
}

QByteArray hmac(const QByteArray& sleutel, const QByteArray& bytes)
{
    return QMessageAuthenticationCode::hash(bytes, sleutel, QCryptographicHash::Sha256);
}

} // namespace

QString ankerTekst(const Anker& anker)
{
    return QStringLiteral("%1:%2").arg(anker.volgnummer).arg(QLatin1String(anker.hash.toHex()));
}

std::optional<Anker> ankerFromTekst(QStringView tekst)
{
    const qsizetype colon = tekst.indexOf(QChar(u':'));
    if (colon < 0)
        return std::nullopt;
    const std::optional<qint64> nummer = ascii::number(tekst.first(colon), 18);
    const QByteArray hex = tekst.sliced(colon + 1).toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    if (!nummer || hash.size() != 32 || hash.toHex() != hex)
        return std::nullopt;
    return Anker {*nummer, hash};
}

QByteArray beginHash(const QByteArray& sleutel)
{
    return hmac(sleutel, "begin");
}

QByteArray canoniek(qint64 volgnummer, const app::AuditRegel& regel)
{
    QByteArray bytes;
    append(bytes, volgnummer);
    append(bytes, regel.tijdstip.toMSecsSinceEpoch());
    append(bytes, regel.gebruiker.waarde);
    append(bytes, regel.handeling);
    append(bytes, regel.dossier.waarde);
    append(bytes, regel.soort);
    append(bytes, regel.recordId);
    append(bytes, regel.verzoekId);
    append(bytes, qint64(regel.details.size()));
    for (const auto& [naam, waarde] : regel.details) {
        append(bytes, naam);
        append(bytes, waarde);
    }
    return bytes;
}

QByteArray volgendeHash(const QByteArray& sleutel, const QByteArray& vorige, qint64 volgnummer, const app::AuditRegel& regel)
{
    return hmac(sleutel, vorige + canoniek(volgnummer, regel));
}

QByteArray ankerZegel(const QByteArray& sleutel, const Anker& anker)
{
    QByteArray bytes("kop");
    append(bytes, anker.volgnummer);
    return hmac(sleutel, bytes + anker.hash);
}

QString breukCode(Breuk breuk)
{
    switch (breuk) {
    case Breuk::Geen: return QStringLiteral("geen");
    case Breuk::Gewijzigd: return QStringLiteral("gewijzigd");
    case Breuk::Ontbreekt: return QStringLiteral("ontbreekt");
    case Breuk::Verplaatst: return QStringLiteral("verplaatst");
    case Breuk::Afgekapt: return QStringLiteral("afgekapt");
    case Breuk::KopOngeldig: return QStringLiteral("kopOngeldig");
    case Breuk::AnkerOnbekend: return QStringLiteral("ankerOnbekend");
    case Breuk::Onbeschermd: return QStringLiteral("onbeschermd");
    }
    return {};
}

KetenControle::KetenControle(QByteArray sleutel, std::optional<Anker> verwacht, std::optional<Anker> begin) :
    m_sleutel(std::move(sleutel)), m_verwacht(std::move(verwacht)), m_laatste(begin ? *begin : Anker {0, beginHash(m_sleutel)}),
    m_verwachtGezien(!m_verwacht || m_verwacht->volgnummer == 0)
{
}

bool KetenControle::regel(qint64 volgnummer, const app::AuditRegel& regel, const QByteArray& hash)
{
    if (!m_oordeel.goed())
        return false;
    if (volgnummer <= m_laatste.volgnummer) {
        breek(Breuk::Verplaatst, volgnummer);
        return false;
    }
    if (volgnummer != m_laatste.volgnummer + 1) {
        breek(Breuk::Ontbreekt, m_laatste.volgnummer + 1);
        return false;
    }
    if (hash != volgendeHash(m_sleutel, m_laatste.hash, volgnummer, regel)) {
        breek(Breuk::Gewijzigd, volgnummer);
        return false;
    }
    m_laatste = {volgnummer, hash};
    ++m_oordeel.gecontroleerd;
    if (m_verwacht && m_verwacht->volgnummer == volgnummer)
        m_verwachtGezien = *m_verwacht == m_laatste;
    return true;
}

Oordeel KetenControle::einde(const std::optional<Anker>& kop, const QByteArray& zegel)
{
    m_oordeel.kop = m_laatste;
    if (!m_oordeel.goed())
        return m_oordeel;
    if (!kop || zegel != ankerZegel(m_sleutel, *kop))
        breek(Breuk::KopOngeldig, m_laatste.volgnummer);
    else if (kop->volgnummer > m_laatste.volgnummer)
        breek(Breuk::Afgekapt, m_laatste.volgnummer + 1);
    else if (*kop != m_laatste)
        breek(Breuk::KopOngeldig, m_laatste.volgnummer);
    else if (!m_verwachtGezien)
        breek(m_verwacht->volgnummer > m_laatste.volgnummer ? Breuk::Afgekapt : Breuk::AnkerOnbekend, m_verwacht->volgnummer);
    return m_oordeel;
}

Oordeel KetenControle::onleesbaar(qint64 volgnummer)
{
    m_oordeel.kop = m_laatste;
    breek(Breuk::Gewijzigd, volgnummer);
    return m_oordeel;
}

void KetenControle::breek(Breuk breuk, qint64 volgnummer)
{
    m_oordeel.breuk = breuk;
    m_oordeel.volgnummer = volgnummer;
}

} // namespace pgb::audit
