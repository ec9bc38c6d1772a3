// The reason for a rejection: two letters choose it, and it brings its sentence and its field.
#include "client/ui/werklijst/besluit_balk.h"
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <algorithm>
#include <utility>

namespace pgb::ui {

void BesluitBalk::kiesVeld(const QString& redenCode)
{
    const auto past = [&](const FieldPath& pad) {
        if (redenCode == QLatin1String("tariefTeHoog"))
            return pad.endsWith(QLatin1String("/tarief"));
        if (redenCode == QLatin1String("datumsOnjuist"))
            return pad == QLatin1String("inhoud/ingangsdatum") || pad == QLatin1String("inhoud/einddatum");
        return redenCode == QLatin1String("zorgbeschrijvingOnduidelijk") && pad.endsWith(QLatin1String("/zorgbeschrijving"));
    };
    const auto punt = std::find_if(m_bevindingen.begin(), m_bevindingen.end(), [&](const Bevinding& b) { return past(b.path); });
    int rij = punt == m_bevindingen.end() ? -1 : m_veld->findData(punt->path);
    for (int i = 0; rij < 0 && i < m_veld->count(); ++i)
        rij = past(m_veld->itemData(i).toString()) ? i : -1;
    m_veld->setCurrentIndex(std::max(0, rij));
}

void BesluitBalk::letter(const QString& teken)
{
    if (m_letters.isEmpty()) {
        m_voorLetters = gekozenReden();
        m_veldVoorLetters = m_veld->currentData();
    }
    m_letters += teken;
    for (int i = 0; i < int(m_lijst.size()); ++i) {
        if (!m_lijst[size_t(i)].letters.startsWith(m_letters, Qt::CaseInsensitive))
            continue;
        // One letter only shows where it leads.
        m_redenen->selectionModel()->setCurrentIndex(m_redenen->model()->index(i, 0), m_letters.size() < 2 ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_redenen->clearSelection();
    m_redenen->setCurrentRow(m_voorLetters);
    m_veld->setCurrentIndex(std::max(0, m_veld->findData(m_veldVoorLetters)));
    if (m_tekst->toPlainText() == m_voorgevuld)
        m_tekst->clear();
    if (m_voorLetters < 0)
        m_voorgevuld.clear();
    m_tekst->moveCursor(QTextCursor::End);
    m_tekst->insertPlainText(std::exchange(m_letters, {}));
    m_tekst->setFocus(Qt::OtherFocusReason);
}

int BesluitBalk::gekozenReden() const
{
    // The focus alone makes a row current; only a choice selects it.
    const QList<QListWidgetItem*> gekozen = m_redenen->selectedItems();
    return gekozen.isEmpty() ? -1 : m_redenen->row(gekozen.front());
}

QString BesluitBalk::voorzin(int rij) const
{
    const QString& tekst = m_lijst[size_t(rij)].tekst;
    return tekst.isEmpty() ? tekst : tekst + QLatin1Char(' '); // one goes on behind it
}

void BesluitBalk::kiesReden(int rij)
{
    if (rij < 0 || size_t(rij) >= m_lijst.size())
        return;
    const QString tekst = voorzin(rij);
    if (m_tekst->toPlainText() == m_voorgevuld) // what was typed stays
        m_tekst->setPlainText(tekst);
    m_tekst->moveCursor(QTextCursor::End);
    m_voorgevuld = tekst;
    m_mist->clear();
    kiesVeld(m_lijst[size_t(rij)].code);
}

} // namespace pgb::ui
