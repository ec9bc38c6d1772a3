#include "client/models/maandrooster_model.h"
#include "client/models/maandrooster_tekst.h"
#include <algorithm>

namespace pgb {

MaandroosterModel::MaandroosterModel(DeclaratieSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    for (const BladRij& rij : session.rijen())
        m_namen << RoosterTekst::rijNaam(rij);
    connect(&session, &EditSessionBase::changed, this, &MaandroosterModel::ververs);
    connect(&session, &EditSessionBase::findingsChanged, this, &MaandroosterModel::ververs);
    ververs();
}

int MaandroosterModel::celKolommen() const
{
    return m_gedraaid ? m_session.draft().rijen : m_session.draft().dagen();
}

int MaandroosterModel::celRijen() const
{
    return m_gedraaid ? m_session.draft().dagen() : m_session.draft().rijen;
}

int MaandroosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : celRijen() + (m_gedraaid ? 2 : 1);
}

int MaandroosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : eersteKolom + celKolommen() + (m_gedraaid ? 1 : 2);
}

void MaandroosterModel::setGedraaid(bool gedraaid)
{
    if (m_gedraaid == gedraaid)
        return;
    beginResetModel();
    m_gedraaid = gedraaid;
    maakBeelden();
    endResetModel();
}

void MaandroosterModel::ververs()
{
    m_punten = RoosterPunten::van(m_session);
    m_ernst.clear();
    for (const RoosterPunt& punt : m_punten) {
        for (const CelPlaats plaats : punt.cellen) {
            const auto [plek, nieuw] = m_ernst.emplace(plaats, punt.ernst);
            if (!nieuw)
                plek->second = std::max(plek->second, punt.ernst);
        }
    }
    maakBeelden();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT puntenChanged();
}

void MaandroosterModel::maakBeelden()
{
    m_beelden.clear();
    m_beelden.reserve(size_t(rowCount()) * size_t(columnCount()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            m_beelden.push_back(maakBeeld(row, column));
    }
}

VakBeeld MaandroosterModel::maakBeeld(int row, int column) const
{
    VakBeeld beeld;
    // In terms of the grid that is not turned: which function (or the total row), which day (or name, total, agreement).
    const int functies = m_session.draft().rijen;
    const int dagen = m_session.draft().dagen();
    const int f = m_gedraaid ? column - eersteKolom : row;
    const int d = m_gedraaid ? row + 1 : column;
    const bool naam = column == 0;
    const bool totaalFunctie = f == functies;
    beeld.plaats = {f, d};
    if (naam)
        beeld.vak = Vak::Naam;
    else if (d > dagen)
        beeld.vak = d == dagen + 1 ? Vak::Totaal : Vak::Afspraak;
    else
        beeld.vak = totaalFunctie ? Vak::DagTotaal : Vak::Cel;
    if (d >= 1 && d <= dagen && (m_gedraaid || !naam)) {
        const QDate datum = m_session.draft().datum(d);
        beeld.feestdag = m_gedraaid && naam && !feestdag(datum).isEmpty();
        beeld.grijs = datum.dayOfWeek() >= Qt::Saturday || !feestdag(datum).isEmpty();
    }
    switch (beeld.vak) {
    case Vak::Naam:
        if (!m_gedraaid)
            beeld.tekst = totaalFunctie ? tr("Dag totaal (uren)") : m_namen[f];
        else if (d <= dagen)
            beeld.tekst = RoosterTekst::weekdag(m_session.draft().datum(d)) + QLatin1Char(' ') + QString::number(d);
        else
            beeld.tekst = d == dagen + 1 ? tr("Totaal") : tr("Afspraak");
        break;
    case Vak::Cel: vulCel(beeld); break;
    case Vak::DagTotaal: {
        const qint64 minuten = m_session.sommen().minutenPerDag[size_t(d) - 1];
        beeld.tekst = minuten > 0 ? RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, minuten)) : QString();
        break;
    }
    case Vak::Totaal: vulTotaal(beeld); break;
    case Vak::Afspraak: vulAfspraak(beeld); break;
    case Vak::Hoek: case Vak::Leeg: break;
    }
    return beeld;
}

void MaandroosterModel::vulCel(VakBeeld& beeld) const
{
    const BladRij& rij = m_session.rijen()[size_t(beeld.plaats.rij)];
    if (const auto voorbeeld = m_voorbeeld.find(beeld.plaats); voorbeeld != m_voorbeeld.end()) {
        beeld.voorbeeld = true;
        beeld.onleesbaar = !voorbeeld->second.leesbaar();
        beeld.tekst = beeld.onleesbaar ? voorbeeld->second.tekst : RoosterTekst::getal(celTekst(rij, voorbeeld->second));
        return;
    }
    const Cel& cel = m_session.draft().cel(beeld.plaats);
    beeld.onleesbaar = !cel.leesbaar();
    beeld.bezoeken = int(celBezoeken(cel).size());
    beeld.gekozenBudget = bool(cel.budget);
    const qint64 deel = m_session.sommen().verdeeldIn(beeld.plaats, m_session.draft().dagen());
    beeld.afgeleid = deel > 0 && cel.leeg();
    beeld.tekst = beeld.onleesbaar ? cel.tekst : RoosterTekst::getal(celTekst(rij, Cel{cel.aantal + deel, {}, false, {}}));
    if (const auto ernst = m_ernst.find(beeld.plaats); ernst != m_ernst.end())
        beeld.ernst = ernst->second;
}

void MaandroosterModel::vulTotaal(VakBeeld& beeld) const
{
    const DeclaratieSommen& sommen = m_session.sommen();
    if (beeld.plaats.rij == m_session.draft().rijen) {
        beeld.tekst = RoosterTekst::getal(aantalInEenheid(Eenheid::Uur, sommen.minuten));
        return;
    }
    const BladRij& rij = m_session.rijen()[size_t(beeld.plaats.rij)];
    beeld.tekst = RoosterTekst::getal(aantalInRij(rij, sommen.perRij[size_t(beeld.plaats.rij)]));
}

void MaandroosterModel::vulAfspraak(VakBeeld& beeld) const
{
    const DeclaratieSommen& sommen = m_session.sommen();
    qint64 gedaan = sommen.minuten;
    qint64 afspraak = sommen.afgesprokenMinuten;
    Eenheid eenheid = Eenheid::Uur;
    if (beeld.plaats.rij < m_session.draft().rijen) {
        const BladRij& rij = m_session.rijen()[size_t(beeld.plaats.rij)];
        gedaan = sommen.perRij[size_t(beeld.plaats.rij)];
        afspraak = rij.afspraak.value_or(0);
        eenheid = rij.eenheid;
        if (rij.samen() && rij.uren()) {
            gedaan = sommen.minuten;
            afspraak = sommen.afgesprokenMinuten;
        }
    }
    if (afspraak <= 0) {
        beeld.tekst = tr("vrij");
        return;
    }
    beeld.tekst = RoosterTekst::getal(aantalInEenheid(eenheid, afspraak));
    beeld.aandeel = int(std::min<qint64>(gedaan * 1000 / afspraak, 9999));
    beeld.boven = gedaan > afspraak;
}

const VakBeeld& MaandroosterModel::beeld(const QModelIndex& index) const
{
    return m_beelden[size_t(index.row()) * size_t(columnCount()) + size_t(index.column())];
}

std::optional<CelPlaats> MaandroosterModel::plaats(const QModelIndex& index) const
{
    if (!index.isValid() || beeld(index).vak != Vak::Cel)
        return std::nullopt;
    return beeld(index).plaats;
}

QModelIndex MaandroosterModel::indexVan(CelPlaats plaats) const
{
    if (!m_session.draft().bevat(plaats))
        return {};
    return m_gedraaid ? index(plaats.dag - 1, plaats.rij + eersteKolom) : index(plaats.rij, plaats.dag - 1 + eersteKolom);
}

void MaandroosterModel::setVoorbeeld(const std::vector<CelWijziging>& voorbeeld)
{
    if (voorbeeld.empty() && m_voorbeeld.empty())
        return;
    m_voorbeeld.clear();
    for (const CelWijziging& wijziging : voorbeeld) {
        if (m_session.draft().bevat(wijziging.plaats))
            m_voorbeeld[wijziging.plaats] = wijziging.cel;
    }
    maakBeelden();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT voorbeeldChanged();
}

Bedrag MaandroosterModel::totaalMetVoorbeeld() const
{
    std::vector<CelWijziging> wijzigingen;
    for (const auto& [plaats, cel] : m_voorbeeld)
        wijzigingen.push_back({plaats, cel});
    return m_session.totaalMet(wijzigingen);
}

QString MaandroosterModel::stapNaam(CelPlaats plaats) const
{
    return m_namen[plaats.rij] + QStringLiteral(u", ") + RoosterTekst::dagKort(m_session.draft().datum(plaats.dag));
}

QString MaandroosterModel::kopie(const QModelIndexList& indexes) const
{
    int top = rowCount(), left = columnCount(), bottom = -1, right = -1;
    for (const QModelIndex& index : indexes) {
        if (!plaats(index))
            continue;
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QStringList regels;
    for (int row = top; row <= bottom; ++row) {
        QStringList velden;
        for (int column = left; column <= right; ++column)
            velden << index(row, column).data(Qt::EditRole).toString();
        regels << velden.join(QLatin1Char('\t'));
    }
    return regels.join(QLatin1Char('\n'));
}

bool MaandroosterModel::zetTekst(const QModelIndexList& indexes, const QString& tekst)
{
    std::vector<CelWijziging> wijzigingen;
    for (const QModelIndex& index : indexes) {
        if (const auto waar = plaats(index))
            wijzigingen.push_back({*waar, leesCel(m_session.rijen()[size_t(waar->rij)].eenheid, tekst)});
    }
    if (wijzigingen.empty())
        return false;
    const QString kort = tekst.trimmed().left(maxCelTekst);
    const QString naam = kort.isEmpty() ? tr("wissen van %1 cellen").arg(wijzigingen.size()) // one cell has the name of its place
                                        : tr("%1 in %2 cellen").arg(kort).arg(wijzigingen.size());
    return m_session.zet(wijzigingen.size() == 1 ? stapNaam(wijzigingen.front().plaats) : naam, wijzigingen);
}

bool MaandroosterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto waar = plaats(index);
    if (role != Qt::EditRole || !waar)
        return false;
    const Cel cel = leesCel(m_session.rijen()[size_t(waar->rij)].eenheid, value.toString());
    return m_session.zet(stapNaam(*waar), {{*waar, cel}}, QStringLiteral(u"cel/%1/%2").arg(waar->rij).arg(waar->dag));
}

Qt::ItemFlags MaandroosterModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (plaats(index)) {
        flags |= Qt::ItemIsSelectable;
        if (!m_session.gesloten())
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

} // namespace pgb
