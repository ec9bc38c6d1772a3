#include "client/models/bulk_veld.h"
#include "client/ui/bulk/bulk_resultaat.h"
#include "client/ui/widgets/row_table.h"
#include "client/ui/widgets/scroll_to.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bulk_tekst.h"
#include "shared/text/probleem_text.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

// The line that is mended: its field, and its row of the file.

namespace pgb::ui {
namespace {

/// Why that cannot stand in the field, with what can.
QString waaromNiet(Bulkveld veld, const QString& typ)
{
    const bool klant = veld == Bulkveld::Klant || veld == Bulkveld::Overeenkomst;
    return bulkBevindingTekst(klant ? bulk::klantOnbekend({}) : veld == Bulkveld::Functie ? bulk::functieOnbekend({}) : bulk::onleesbaar(veld, typ));
}

} // namespace

/// With nothing typed to take back, Ctrl+Z takes back the line before; Ctrl+E is of the list, and not the end of the field.
bool BulkResultaat::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_veld || event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* toets = static_cast<QKeyEvent*>(event);
    const bool bewaart = toets->key() == Qt::Key_E && toets->modifiers() == Qt::ControlModifier;
    if (!bewaart && (m_veld->isUndoAvailable() || !toets->matches(QKeySequence::Undo)))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// As the column of the file counts, where that is known.
Bulkveld BulkResultaat::veldVan(const BulkregelUitkomst& u) const
{
    const Bulkveld veld = bulkveldVan(u.regel, u.bevinding);
    if (m_maat == Bulkveld::Blokken && u.regel.aantal % minutenPerBlok != 0) // in whole blocks it would be less
        return veld;
    return veld == Bulkveld::Aantal && u.regel.onleesbaar == Bulkveld::Geen && u.regel.eenheid == Eenheid::Uur ? m_maat : veld;
}

void BulkResultaat::toonRegel()
{
    const BulkregelUitkomst* u = huidige();
    const bool kan = u && !u->regel.isRijOnleesbaar() && (u->stand == Bulkstand::Fout || u->stand == Bulkstand::LetOp || u->stand == Bulkstand::Goed);
    if (!kan && isVeldOpen()) // it goes away, and the keys with it
        m_regels->setFocus(Qt::OtherFocusReason);
    m_veld->setVisible(kan);
    m_veldNaam->setVisible(m_veld->isVisibleTo(this));
    const QString zin = u && u->bevinding ? bulkBevindingTekst(*u->bevinding) : QString();
    m_zin->setText(zin == oorzaakZin() ? QString() : zin);
    m_zin->setVisible(!m_zin->text().isEmpty());
    m_origineel->clear();
    if (!u)
        return;
    const Bulkveld veld = veldVan(*u);
    const QString naam = veld == Bulkveld::Aantal && u->regel.eenheid == Eenheid::Uur ? tr("aantal in uren") : bulkveldTekst(veld);
    m_veldNaam->setText(naam);
    m_veld->setAccessibleName(naam);
    const QString waarde = bulkWaarde(u->regel, veld);
    if (!isGetypt(*u) || m_getypt->veld != veld || m_getypt->was != waarde) {
        m_getypt = Getypt{u->regel.nummer, u->regel.deel, veld, waarde};
        m_veld->setText(waarde);
    }
    Q_EMIT origineelNodig(u->regel.nummer);
}

void BulkResultaat::toonOrigineel(int nummer, const QStringList& velden)
{
    const BulkregelUitkomst* u = huidige();
    QStringList cellen; // others see the screen
    for (const QString& veld : velden)
        cellen << bedekteBsns(veld);
    if (u && u->regel.nummer == nummer && !velden.isEmpty())
        m_origineel->setText(tr("Rij %1 van uw bestand: %2").arg(nummer).arg(cellen.join(QStringLiteral("  |  "))));
    if (m_veld->hasFocus()) // what came above it moved it
        showWhole(m_veld);
}

void BulkResultaat::toonGeenOrigineel() { m_origineel->setText(tr("Open het bestand nog eens om hier te zien wat er in deze rij staat.")); }

void BulkResultaat::openVeld()
{
    const BulkregelUitkomst* u = huidige();
    if (u && u->stand == Bulkstand::Weggelaten) {
        m_naar = {u->regel.nummer, u->regel.deel};
        return m_besluiten->neemTerug(u->regel);
    }
    if (u && u->regel.isRijOnleesbaar())
        return m_context.navigator.toast(tr("Herstel rij %1 in uw bestand, of laat hem hier weg: Delete.").arg(u->regel.nummer));
    naarVeld();
}

void BulkResultaat::naarVeld()
{
    if (!m_veld->isVisibleTo(this))
        return m_regels->setFocus(Qt::ShortcutFocusReason);
    m_veld->setFocus(Qt::ShortcutFocusReason);
    m_veld->selectAll();
    showWhole(m_veld);
}

bool BulkResultaat::isVeldOpen() const { return m_veld->isVisibleTo(this) && window()->focusWidget() == m_veld; }

void BulkResultaat::neemGetypt()
{
    if (!m_getypt)
        return;
    m_getypt->getypt = true;
    m_getypt->gestuurd = false;
    Q_EMIT gestoord();
    showWhole(m_veld);
}

void BulkResultaat::bewaarVeld()
{
    const BulkregelUitkomst* u = huidige();
    if (!u)
        return;
    const Bulkveld veld = veldVan(*u);
    const QString typ = m_veld->text().trimmed();
    // An unknown client or kind of care is learned, for this file and every next one.
    if (u->bevinding && typ != bulkWaarde(u->regel, veld)) {
        const bool klant = u->bevinding->controle == QLatin1String("BK-001") && !u->regel.klant.isEmpty();
        if (klant || (u->bevinding->controle == QLatin1String("BK-002") && !u->regel.functie.trimmed().isEmpty())) {
            if (!m_sessie.rust())
                return;
            if (m_getypt)
                m_getypt->gestuurd = true;
            return klant ? m_besluiten->leerKlant(u->regel.klant, typ) : m_besluiten->leerFunctie(u->regel.functie, typ.toUpper());
        }
    }
    const auto regel = metBulkWaarde(u->regel, veld, typ);
    if (!regel)
        return m_context.navigator.toast(waaromNiet(veld, typ));
    m_besluiten->wijzig(u->regel, *regel);
    naarVolgende(*regel);
}

void BulkResultaat::naarVolgende(const Bulkregel& bewaard)
{
    const int rij = m_regels->currentIndex().row();
    BulkregelUitkomst& deze = m_regelLijst[size_t(rij)];
    deze.regel = bewaard;
    deze.bedrag = {};
    m_regelModel->setRow(rij, rijVan(deze, oorzaak()));
    m_getypt.reset();
    if (rij + 1 < int(m_regelLijst.size())) {
        m_regels->setCurrentIndex(m_regelModel->index(rij + 1, 0)); // its line is shown then
    } else {
        leesMeer();
        toonRegel();
    }
    naarVeld();
}

} // namespace pgb::ui
