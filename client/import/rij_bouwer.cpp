#include "client/import/rij_bouwer.h"
#include "shared/base/ascii.h"
#include <algorithm>

namespace pgb {

void RijBouwer::begin(qint64 nummer)
{
    m_huidige = BronRij();
    m_gevuld = false;
    constexpr qint64 hoogste = 16'777'216; // of a sheet of LibreOffice, which holds the most rows; a higher number is not the row's
    m_vorige = nummer > m_vorige && nummer <= hoogste ? int(nummer) : m_vorige + 1;
    m_huidige.nummer = m_vorige;
}

void RijBouwer::cel(qint64 kolom, QString tekst, bool getal)
{
    if (tekst.isEmpty())
        return;
    m_gevuld = true;
    if (kolom < 0 || kolom >= m_grenzen.kolommen) {
        m_huidige.teBreed = true;
        return;
    }
    while (m_huidige.velden.size() <= kolom)
        m_huidige.velden << QString();
    if (tekst.size() > m_grenzen.celTekens) {
        m_huidige.teLang = true;
        return;
    }
    m_huidige.nulTekens |= tekst.contains(QChar(u'\0'));
    m_huidige.velden[kolom] = std::move(tekst);
    if (getal) {
        m_huidige.getallen.resize(std::max(m_huidige.getallen.size(), size_t(kolom) + 1));
        m_huidige.getallen[size_t(kolom)] = true;
    }
}

bool RijBouwer::eind()
{
    if (!m_gevuld || m_gestopt)
        return !m_gestopt;
    if (++m_rijen > m_grenzen.rijen) {
        m_teVeel = m_gestopt = true;
        return false;
    }
    m_gestopt = !m_rij(std::move(m_huidige));
    m_huidige = BronRij();
    m_gevuld = false;
    return !m_gestopt;
}

Outcome<BronKenmerken> afgerond(const RijBouwer& bouwer, BronKenmerken kenmerken)
{
    if (bouwer.teVeel())
        return bronFout("teVeelRegels");
    if (bouwer.rijen() == 0)
        return bronFout("bestandLeeg");
    kenmerken.rijen = bouwer.rijen();
    return kenmerken;
}

QString leesbaarGetal(const QString& getal)
{
    constexpr qsizetype cijfers = 15;
    QStringView rest(getal);
    const bool min = rest.startsWith(QLatin1Char('-'));
    rest = rest.mid(min || rest.startsWith(QLatin1Char('+')) ? 1 : 0);
    const qsizetype e = rest.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
    bool goed = true;
    const int macht = e < 0 ? 0 : rest.mid(e + 1).toInt(&goed);
    const QStringView mantisse = e < 0 ? rest : rest.left(e);
    const qsizetype punt = mantisse.indexOf(QLatin1Char('.'));
    QString alles = mantisse.toString().remove(QLatin1Char('.'));
    if (!goed || std::abs(macht) > 40 || alles.size() > 60 || !ascii::allDigits(alles))
        return getal;
    // The digits and the place of the point in them.
    qsizetype plaats = (punt < 0 ? mantisse.size() : punt) + macht;
    qsizetype eerste = 0;
    while (eerste + 1 < alles.size() && alles[eerste] == QLatin1Char('0') && eerste + 1 < plaats)
        ++eerste;
    alles.remove(0, eerste);
    plaats -= eerste;
    qsizetype betekenis = 0;
    while (betekenis < alles.size() && alles[betekenis] == QLatin1Char('0'))
        ++betekenis;
    if (alles.size() - betekenis > cijfers && betekenis + cijfers >= plaats) { // only behind the point is anything rounded
        const bool omhoog = alles[betekenis + cijfers] >= QLatin1Char('5');
        alles.truncate(betekenis + cijfers);
        for (qsizetype i = alles.size() - 1; omhoog; --i) {
            if (i < 0) {
                alles.prepend(QLatin1Char('1'));
                ++plaats;
                break;
            }
            if (alles[i] != QLatin1Char('9')) {
                alles[i] = QChar(alles[i].unicode() + 1);
                break;
            }
            alles[i] = QLatin1Char('0');
        }
    }
    if (plaats <= 0)
        alles.prepend(QString(1 - plaats, QLatin1Char('0'))), plaats = 1;
    if (plaats > alles.size())
        alles.append(QString(plaats - alles.size(), QLatin1Char('0')));
    QString heel = alles.left(plaats);
    QString deel = alles.mid(plaats);
    while (deel.endsWith(QLatin1Char('0')))
        deel.chop(1);
    const bool nul = deel.isEmpty() && heel.count(QLatin1Char('0')) == heel.size();
    return (min && !nul ? QStringLiteral("-") : QString()) + heel + (deel.isEmpty() ? QString() : QLatin1Char('.') + deel);
}

} // namespace pgb
