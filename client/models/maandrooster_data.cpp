// What the model answers to views and screen readers; the model itself is in maandrooster_model.cpp.
#include "client/models/maandrooster_model.h"
#include "client/models/maandrooster_tekst.h"
#include <algorithm>

namespace pgb {

QVariant MaandroosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VakBeeld& vak = beeld(index);
    switch (role) {
    case Qt::DisplayRole: return vak.tekst;
    case Qt::EditRole:
        if (vak.vak != Vak::Cel)
            return vak.tekst;
        return celInvoerTekst(m_session.rijen()[size_t(vak.plaats.rij)], m_session.draft().cel(vak.plaats));
    case Qt::AccessibleTextRole: return zin(index);
    case Qt::ToolTipRole: {
        if (vak.vak == Vak::Naam)
            return zin(index);
        if (vak.vak != Vak::Cel)
            return {};
        QStringList regels{puntZin(vak.plaats), RoosterTekst::bezoeken(celBezoeken(m_session.draft().cel(vak.plaats)))};
        regels << budgetZin(vak.plaats);
        if (vak.afgeleid)
            regels << tr("Verdeeld uit het totaal van alle zorg samen.");
        regels.removeAll(QString());
        return regels.isEmpty() ? QVariant() : QVariant(regels.join(QLatin1Char('\n')));
    }
    case ErnstRol: return vak.ernst ? QVariant(int(*vak.ernst)) : QVariant();
    case VoorbeeldRol: return vak.voorbeeld;
    case GrijsRol: return vak.grijs;
    case FeestdagRol: return vak.feestdag ? feestdag(m_session.draft().datum(vak.plaats.dag)) : QString();
    default: return {};
    }
}

QVariant MaandroosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != FeestdagRol && role != Qt::ToolTipRole && role != GrijsRol))
        return {};
    const int cel = section - eersteKolom;
    const bool dagKolom = !m_gedraaid && cel >= 0 && cel < celKolommen();
    if (role != Qt::DisplayRole) {
        const QDate dag = dagKolom ? m_session.draft().datum(cel + 1) : QDate();
        if (role == GrijsRol)
            return dag.isValid() && (dag.dayOfWeek() >= Qt::Saturday || !feestdag(dag).isEmpty());
        const QString naam = dag.isValid() ? feestdag(dag) : QString();
        if (role == FeestdagRol)
            return naam;
        if (dag.isValid())
            return naam.isEmpty() ? RoosterTekst::dagLang(dag) : RoosterTekst::dagLang(dag) + QStringLiteral(u" · ") + naam;
        return m_gedraaid && cel >= 0 && cel < celKolommen() ? QVariant(m_namen[cel]) : QVariant();
    }
    if (section == 0)
        return m_gedraaid ? tr("Dag") : tr("Zorgfunctie");
    if (cel < celKolommen())
        return m_gedraaid ? m_namen[cel] : QString::number(cel + 1);
    if (m_gedraaid)
        return tr("Dag totaal");
    return cel == celKolommen() ? tr("Totaal") : tr("Afspraak");
}

QString MaandroosterModel::zin(const QModelIndex& index) const
{
    const VakBeeld& vak = beeld(index);
    const auto metNaam = [&](const QString& tekst) {
        const bool alles = vak.plaats.rij >= m_session.draft().rijen;
        return (alles ? tr("Alle uren") : m_namen[vak.plaats.rij]) + QStringLiteral(u", ") + tekst;
    };
    switch (vak.vak) {
    case Vak::Naam: {
        if (!m_gedraaid || vak.plaats.dag > m_session.draft().dagen())
            return vak.tekst;
        const QDate dag = m_session.draft().datum(vak.plaats.dag);
        return vak.feestdag ? RoosterTekst::dagLang(dag) + QStringLiteral(u" · ") + feestdag(dag) : RoosterTekst::dagLang(dag);
    }
    case Vak::Cel: return celZin(vak);
    case Vak::DagTotaal:
        return tr("Dag totaal, %1, %2").arg(RoosterTekst::dagLang(m_session.draft().datum(vak.plaats.dag)),
                  RoosterTekst::inWoorden(Eenheid::Uur, m_session.sommen().minutenPerDag[size_t(vak.plaats.dag) - 1]));
    case Vak::Totaal: return metNaam(tr("totaal %1").arg(totaalZin(vak)));
    case Vak::Afspraak:
        if (vak.aandeel < 0)
            return metNaam(tr("geen afspraak over het aantal"));
        return metNaam((isGemiddeld(vak.plaats) ? tr("afgesproken gemiddeld %1, %2% gebruikt%3") : tr("afgesproken %1 in deze periode, %2% gebruikt%3"))
                           .arg(vak.tekst, QString::number(vak.aandeel / 10), vak.boven ? tr(", boven de afspraak") : QString()));
    case Vak::Hoek: case Vak::Leeg: break;
    }
    return vak.tekst;
}

bool MaandroosterModel::isGemiddeld(CelPlaats plaats) const
{
    const bool eigen = plaats.rij < m_session.draft().rijen && !m_session.rijen()[size_t(plaats.rij)].samen();
    return eigen ? m_session.rijen()[size_t(plaats.rij)].gemiddeld : m_session.sommen().afspraakGemiddeld;
}

QString MaandroosterModel::totaalZin(const VakBeeld& vak) const
{
    if (vak.plaats.rij >= m_session.draft().rijen)
        return RoosterTekst::inWoorden(Eenheid::Uur, m_session.sommen().minuten);
    return RoosterTekst::inWoorden(m_session.rijen()[size_t(vak.plaats.rij)],
                                   m_session.sommen().perRij[size_t(vak.plaats.rij)]);
}

QString MaandroosterModel::celZin(const VakBeeld& vak) const
{
    const BladRij& rij = m_session.rijen()[size_t(vak.plaats.rij)];
    const QDate dag = m_session.draft().datum(vak.plaats.dag);
    QStringList delen{m_namen[vak.plaats.rij], RoosterTekst::dagLang(dag)};
    if (const QString naam = feestdag(dag); !naam.isEmpty())
        delen << naam;
    const auto voorbeeld = m_voorbeeld.find(vak.plaats);
    const Cel& cel = voorbeeld != m_voorbeeld.end() ? voorbeeld->second : m_session.draft().cel(vak.plaats);
    const qint64 deel = m_session.sommen().verdeeldIn(vak.plaats, m_session.draft().dagen());
    const QString waarde = !cel.leesbaar() ? tr("niet te lezen: %1").arg(cel.tekst)
                         : vak.afgeleid && !vak.voorbeeld ? tr("%1 uit het totaal van alle zorg samen").arg(RoosterTekst::inWoorden(rij.eenheid, deel))
                         : cel.aantal == 0 ? tr("leeg")
                                           : RoosterTekst::inWoorden(rij, cel.aantal);
    delen << (vak.voorbeeld ? tr("voorbeeld %1").arg(waarde) : waarde);
    if (const QString bezoeken = RoosterTekst::bezoeken(celBezoeken(cel)); !bezoeken.isEmpty() && !vak.voorbeeld)
        delen << bezoeken;
    if (const QString budget = vak.voorbeeld ? QString() : budgetZin(vak.plaats); !budget.isEmpty())
        delen << budget;
    if (const QString punt = vak.voorbeeld ? QString() : puntZin(vak.plaats); !punt.isEmpty())
        delen << punt;
    else if (rij.afspraak && cel.leesbaar() && cel.aantal > 0)
        delen << (bovenAfspraak(vak.plaats) ? tr("boven de afspraak") : tr("binnen de afspraak"));
    return delen.join(QStringLiteral(u", "));
}

/// Of hours by the week, as the list of points does (DC-023).
bool MaandroosterModel::bovenAfspraak(CelPlaats plaats) const
{
    const BladRij& rij = m_session.rijen()[size_t(plaats.rij)];
    if (!rij.uren())
        return m_session.sommen().perRij[size_t(plaats.rij)] > rij.afspraak.value_or(0);
    const QDate dag = m_session.draft().datum(plaats.dag);
    return std::any_of(m_punten.begin(), m_punten.end(), [&](const RoosterPunt& punt) {
        return punt.controle == QLatin1String("DC-023") && std::find(punt.weken.begin(), punt.weken.end(), dag.addDays(1 - dag.dayOfWeek())) != punt.weken.end();
    });
}

QString MaandroosterModel::budgetZin(CelPlaats plaats) const
{
    return RoosterTekst::gekozenBudget(m_session.draft().cel(plaats).budget, m_session.feiten().toekenningen);
}

QString MaandroosterModel::puntZin(CelPlaats plaats) const
{
    QStringList zinnen;
    for (const RoosterPunt& punt : m_punten) {
        if (std::find(punt.cellen.begin(), punt.cellen.end(), plaats) != punt.cellen.end())
            zinnen << punt.zinVan(plaats);
    }
    return zinnen.join(QLatin1Char('\n'));
}

} // namespace pgb
