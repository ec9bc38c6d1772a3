#include "client/models/declaratie_regel_tabel.h"
#include "client/models/maandrooster_tekst.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"

namespace pgb {

int DeclaratieRegelTabel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.declaratie().regels.size());
}

QVariant DeclaratieRegelTabel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_session.declaratie().regels.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Declaratieregel& regel = m_session.declaratie().regels[size_t(index.row())];
    const Taal taal = huidigeTaal();
    switch (index.column()) {
    case 0: return dagenKort(regel.dagen(), taal);
    case 1: {
        const QString wat = functieTekst(regel.functieCode);
        return regel.begin && regel.eind ? wat + QStringLiteral(" ") + bezoekenTekst({{regel.begin, regel.eind, {}}}) : wat;
    }
    case 2: return codeTekst(regel.eenheid);
    case 3: return regel.eenheid == Eenheid::Uur ? urenTekst(regel.aantal, taal) : hoeveelheidTekst(regel.aantal, taal);
    case 4: return euroTekst(regel.tarief, taal);
    default: return euroTekst(regel.bedrag, taal);
    }
}

QVariant DeclaratieRegelTabel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return tr("Datum");
    case 1: return tr("Omschrijving werkzaamheid");
    case 2: return tr("Eenheid");
    case 3: return tr("Aantal");
    case 4: return tr("Tarief");
    case 5: return tr("Bedrag");
    default: return {};
    }
}

} // namespace pgb
