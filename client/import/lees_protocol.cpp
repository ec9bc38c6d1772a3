#include "client/import/lees_protocol.h"
#include <QtEndian>

namespace pgb::leesprotocol {
namespace {

constexpr quint32 maxFrame = 4 * 1024 * 1024;
constexpr quint32 maxVelden = 1024;

void schrijf(QByteArray& naar, quint32 getal)
{
    const quint32 groot = qToBigEndian(getal);
    naar.append(reinterpret_cast<const char*>(&groot), sizeof groot);
}
void schrijf(QByteArray& naar, const QString& tekst)
{
    const QByteArray bytes = tekst.toUtf8();
    schrijf(naar, quint32(bytes.size()));
    naar += bytes;
}
void schrijf(QByteArray& naar, qint64 getal) { schrijf(naar, QString::number(getal)); }

QByteArray omhuld(const QByteArray& inhoud)
{
    QByteArray uit;
    schrijf(uit, quint32(inhoud.size()));
    return uit + inhoud;
}

/// Reads from a frame; past its end everything is empty and `goed` is false.
class Inhoud {
public:
    explicit Inhoud(QByteArrayView bytes) : m_bytes(bytes) {}
    char teken()
    {
        if (!heeft(1))
            return 0;
        return m_bytes[m_plaats++];
    }
    quint32 getal()
    {
        if (!heeft(4))
            return 0;
        const quint32 waarde = qFromBigEndian<quint32>(m_bytes.data() + m_plaats);
        m_plaats += 4;
        return waarde;
    }
    QString tekst()
    {
        const quint32 lengte = getal();
        if (!heeft(lengte))
            return {};
        const QString waarde = QString::fromUtf8(m_bytes.sliced(m_plaats, lengte));
        m_plaats += lengte;
        return waarde;
    }
    bool goed = true;

private:
    bool heeft(quint32 lengte) { return goed = goed && m_bytes.size() - m_plaats >= qsizetype(lengte); }
    QByteArrayView m_bytes;
    qsizetype m_plaats = 0;
};

std::optional<Bericht> bericht(QByteArrayView bytes)
{
    Inhoud in(bytes);
    const char soort = in.teken();
    if (soort == 'R') {
        BronRij rij;
        rij.nummer = int(in.getal() & 0x7fffffff);
        const char vlaggen = in.teken();
        rij.teBreed = vlaggen & 1;
        rij.teLang = vlaggen & 2;
        rij.nulTekens = vlaggen & 4;
        const quint32 aantal = in.getal();
        if (aantal > maxVelden)
            return std::nullopt;
        for (quint32 i = 0; i < aantal && in.goed; ++i) {
            rij.getallen.push_back(in.teken() != 0);
            rij.velden << in.tekst();
        }
        return in.goed ? std::optional<Bericht>(std::move(rij)) : std::nullopt;
    }
    if (soort == 'F') {
        const QString code = in.tekst();
        return in.goed ? std::optional<Bericht>(Outcome<BronKenmerken>(bronFout(code.left(80).toLatin1().constData()))) : std::nullopt;
    }
    if (soort != 'E')
        return std::nullopt;
    BronKenmerken k;
    const quint32 bron = in.getal();
    k.soort = bron <= quint32(BronSoort::Camt) ? BronSoort(bron) : BronSoort::Csv;
    k.scheiding = QChar(char16_t(in.getal() & 0xffff));
    k.tekenset = in.tekst();
    k.blad = in.tekst();
    k.andereBladen = int(in.getal() & 0xffff);
    k.formules = in.tekst().toLongLong();
    k.rijen = in.tekst().toLongLong();
    k.andereFacturen = in.tekst().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    k.andereRegels = in.tekst().toLongLong();
    k.leveranciers = in.tekst().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    k.andereTotalen = in.tekst().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    k.metBtw = in.tekst().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    k.andereDatums = in.tekst().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return in.goed ? std::optional<Bericht>(Outcome<BronKenmerken>(std::move(k))) : std::nullopt;
}

} // namespace

QByteArray frame(const BronRij& rij)
{
    QByteArray inhoud("R");
    schrijf(inhoud, quint32(rij.nummer));
    inhoud += char((rij.teBreed ? 1 : 0) | (rij.teLang ? 2 : 0) | (rij.nulTekens ? 4 : 0));
    schrijf(inhoud, quint32(rij.velden.size()));
    for (qsizetype k = 0; k < rij.velden.size(); ++k) {
        inhoud += char(rij.isGetal(k) ? 1 : 0);
        schrijf(inhoud, rij.velden[k]);
    }
    return omhuld(inhoud);
}

QByteArray frame(const Outcome<BronKenmerken>& einde)
{
    if (!einde) {
        QByteArray inhoud("F");
        schrijf(inhoud, einde.problem().code);
        return omhuld(inhoud);
    }
    QByteArray inhoud("E");
    schrijf(inhoud, quint32(einde->soort));
    schrijf(inhoud, quint32(einde->scheiding.unicode()));
    schrijf(inhoud, einde->tekenset);
    schrijf(inhoud, einde->blad);
    schrijf(inhoud, quint32(einde->andereBladen));
    schrijf(inhoud, einde->formules);
    schrijf(inhoud, einde->rijen);
    schrijf(inhoud, einde->andereFacturen.join(QLatin1Char('\n')));
    schrijf(inhoud, einde->andereRegels);
    schrijf(inhoud, einde->leveranciers.join(QLatin1Char('\n')));
    schrijf(inhoud, einde->andereTotalen.join(QLatin1Char('\n')));
    schrijf(inhoud, einde->metBtw.join(QLatin1Char('\n')));
    schrijf(inhoud, einde->andereDatums.join(QLatin1Char('\n')));
    return omhuld(inhoud);
}

std::optional<Bericht> Ontvanger::volgende()
{
    const qsizetype over = m_bytes.size() - m_plaats;
    if (m_kapot || over < 4)
        return std::nullopt;
    const quint32 lengte = qFromBigEndian<quint32>(m_bytes.constData() + m_plaats);
    if (lengte == 0 || lengte > maxFrame) {
        m_kapot = true;
        return std::nullopt;
    }
    if (over - 4 < qsizetype(lengte)) {
        m_bytes.remove(0, m_plaats);
        m_plaats = 0;
        return std::nullopt;
    }
    auto uit = bericht(QByteArrayView(m_bytes).sliced(m_plaats + 4, lengte));
    m_plaats += 4 + qsizetype(lengte);
    m_kapot = !uit;
    return uit;
}

} // namespace pgb::leesprotocol
