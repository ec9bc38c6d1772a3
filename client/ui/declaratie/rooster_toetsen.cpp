// Keys and mouse of the cells, as in a spreadsheet (ui.md 5.3); the rest of the view is in rooster_view.cpp.
#include "client/ui/declaratie/rooster_delegate.h"
#include "client/ui/declaratie/rooster_view.h"
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <algorithm>

namespace pgb::ui {

void RoosterView::keyPressEvent(QKeyEvent* event)
{
    if (m_deel != Deel::Cellen || !spreadsheetToets(event))
        QTableView::keyPressEvent(event);
}

bool RoosterView::wijzigt(const QKeyEvent* event) const
{
    if (event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Paste))
        return true;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return event->key() == Qt::Key_F2 || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
        || (!event->text().isEmpty() && event->text().front().isPrint());
}

bool RoosterView::spreadsheetToets(const QKeyEvent* event)
{
    const Qt::KeyboardModifiers mods = event->modifiers() & ~Qt::KeypadModifier;
    const bool terug = mods.testFlag(Qt::ShiftModifier);
    if (m_model.session().gesloten() && wijzigt(event)) {
        Q_EMIT dicht();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        kopieer();
    } else if (event->matches(QKeySequence::Cut)) {
        kopieer();
        wis();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT plakken();
    } else if (event->key() == Qt::Key_F2 && mods == Qt::NoModifier) {
        m_delegate->setBeginTekst({});
        edit(currentIndex(), AllEditTriggers, nullptr);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !mods.testFlag(Qt::ControlModifier)) {
        verder(0, terug ? -1 : 1);
    } else if (pijl(event->key(), mods)) {
        return true;
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        verder(event->key() == Qt::Key_Tab && !terug ? 1 : -1, 0);
    } else if (event->key() == Qt::Key_Escape) {
        selectionModel()->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT escape();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        wis();
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const bool einde = event->key() == Qt::Key_End;
        const int eerste = MaandroosterModel::eersteKolom;
        const int rij = mods.testFlag(Qt::ControlModifier) ? (einde ? m_model.celRijen() - 1 : 0) : currentIndex().row();
        ga(rij, einde ? eerste + m_model.celKolommen() - 1 : eerste, terug);
    } else if (!event->text().isEmpty() && event->text().front().isPrint()
               && !(mods & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && m_model.plaats(currentIndex())) {
        m_delegate->setBeginTekst(event->text());
        edit(currentIndex(), AllEditTriggers, nullptr);
        m_delegate->setBeginTekst({});
        // The view selects all in a new editor; the first key would be typed over.
        if (auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            editor->end(false);
    } else {
        return false;
    }
    return true;
}

/// An arrow with Shift or Ctrl. The view keeps an anchor of its own that our moves cannot set, so a selection grows from what is selected now.
bool RoosterView::pijl(int toets, Qt::KeyboardModifiers mods)
{
    const int opzij = toets == Qt::Key_Left ? -1 : toets == Qt::Key_Right ? 1 : 0;
    const int omlaag = toets == Qt::Key_Up ? -1 : toets == Qt::Key_Down ? 1 : 0;
    const bool spring = mods.testFlag(Qt::ControlModifier);
    const bool breidUit = mods.testFlag(Qt::ShiftModifier);
    if ((opzij == 0 && omlaag == 0) || (!spring && !breidUit) || mods.testFlag(Qt::AltModifier) || mods.testFlag(Qt::MetaModifier))
        return false;
    const QModelIndex rand = spring ? randVan(opzij, omlaag) : QModelIndex();
    if (spring)
        ga(rand.row(), rand.column(), breidUit);
    else
        ga(currentIndex().row() + omlaag, currentIndex().column() + opzij, true);
    return true;
}

/// The last filled cell of this run, else the next filled one, else the last cell that way.
QModelIndex RoosterView::randVan(int opzij, int omlaag) const
{
    const auto buur = [&](const QModelIndex& index) { return m_model.index(index.row() + omlaag, index.column() + opzij); };
    const auto gevuld = [](const QModelIndex& index) { return !index.data(Qt::EditRole).toString().isEmpty(); };
    QModelIndex nu = currentIndex();
    const bool inBlok = gevuld(nu) && m_model.plaats(buur(nu)) && gevuld(buur(nu));
    for (QModelIndex volgende = buur(nu); m_model.plaats(volgende); volgende = buur(volgende)) {
        if (inBlok && !gevuld(volgende))
            break;
        nu = volgende;
        if (!inBlok && gevuld(nu))
            break;
    }
    return nu;
}

bool RoosterView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (m_deel != Deel::Cellen || !m_model.plaats(index) || m_model.session().gesloten())
        return false;
    return QTableView::edit(index, trigger, event);
}

bool RoosterView::legWeg()
{
    QWidget* editor = indexWidget(currentIndex());
    if (!editor)
        return false;
    m_legtWeg = true;
    Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    m_legtWeg = false;
    return true;
}

void RoosterView::rondAf()
{
    QWidget* editor = indexWidget(currentIndex());
    if (!editor)
        return;
    Q_EMIT m_delegate->commitData(editor);
    Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void RoosterView::neemOp()
{
    const auto half = m_model.session().half();
    if (!half || m_halfElders)
        return;
    if (QWidget* editor = indexWidget(currentIndex())) {
        if (hasFocus())
            editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    naarCel(half->first);
    m_delegate->setBeginTekst(half->second);
    edit(currentIndex(), AllEditTriggers, nullptr);
    m_delegate->setBeginTekst({});
    if (auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex())))
        editor->end(false);
}

void RoosterView::neemOpIn(QWidget& pagina)
{
    if (isVisible())
        neemOp();
    // Once more when the tab has settled: it gives the focus to where it was or to nobody, which closes the editor that was just opened.
    QMetaObject::invokeMethod(this, [this, pagina = QPointer(&pagina)] {
        if (!pagina || !isVisible() || !isActiveWindow() || !m_model.session().half())
            return;
        if (!pagina->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason);
        neemOp();
    }, Qt::QueuedConnection);
}

void RoosterView::wis()
{
    m_model.zetTekst(gekozen(), {});
}

void RoosterView::kopieer()
{
    QApplication::clipboard()->setText(m_model.kopie(gekozen()));
}

void RoosterView::ga(int rij, int kolom, bool uitbreiden)
{
    const int eerste = MaandroosterModel::eersteKolom;
    const QModelIndex index = m_model.index(std::clamp(rij, 0, m_model.celRijen() - 1),
                                            std::clamp(kolom, eerste, eerste + m_model.celKolommen() - 1));
    if (!index.isValid())
        return;
    if (uitbreiden) {
        const QRect vak = gekozenVak();
        // From the far corner of what is selected, as Shift with an arrow does.
        const int ankerRij = currentIndex().row() == vak.top() ? vak.bottom() : vak.top();
        const int ankerKolom = currentIndex().column() == vak.left() ? vak.right() : vak.left();
        const QItemSelection blok(m_model.index(std::min(ankerRij, index.row()), std::min(ankerKolom, index.column())),
                                  m_model.index(std::max(ankerRij, index.row()), std::max(ankerKolom, index.column())));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selectionModel()->select(blok, QItemSelectionModel::ClearAndSelect);
    } else {
        // Not setCurrentIndex(): that looks at the keys held down, and Shift+Enter is no wish to select.
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(index);
}

void RoosterView::verder(int kolommen, int rijen)
{
    const int eerste = MaandroosterModel::eersteKolom;
    const int laatste = eerste + m_model.celKolommen() - 1;
    int rij = currentIndex().row() + rijen;
    int kolom = currentIndex().column() + kolommen;
    const std::optional<int> begon = kolommen != 0 && !m_beginKolom ? std::optional(currentIndex().column()) : m_beginKolom;
    // Enter after Tab goes on under the cell where the row was begun.
    if (rijen > 0 && begon)
        kolom = *begon;
    // Tab goes on at the begin of the next row, as one writes.
    if (kolom > laatste && rij + 1 < m_model.celRijen()) {
        kolom = eerste;
        ++rij;
    } else if (kolom < eerste && rij > 0) {
        kolom = laatste;
        --rij;
    }
    m_model.session().sluitStap();
    ga(rij, kolom, false); // any move ends the row that is being typed
    if (kolommen != 0)
        m_beginKolom = begon;
}

QModelIndex RoosterView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QTableView::moveCursor(action, modifiers);
    if (m_deel != Deel::Cellen || m_model.plaats(index))
        return index;
    return currentIndex();
}

void RoosterView::mousePressEvent(QMouseEvent* event)
{
    const QRect vierkant = greep();
    if (event->button() == Qt::LeftButton && vierkant.isValid() && vierkant.adjusted(-3, -3, 3, 3).contains(event->pos())) {
        m_sleep = gekozenVak();
        return;
    }
    const QModelIndex onder = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && m_model.plaats(onder)) {
        ga(onder.row(), onder.column(), true);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RoosterView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_sleep) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex onder = indexAt(event->pos());
    if (!m_model.plaats(onder))
        return;
    // One way at a time: the one in which the pointer is furthest out.
    const QRect bron = gekozenVak();
    const int opzij = std::max({onder.column() - bron.right(), bron.left() - onder.column(), 0});
    const int hoog = std::max({onder.row() - bron.bottom(), bron.top() - onder.row(), 0});
    m_sleep = bron;
    if (hoog > opzij) {
        m_sleep->setTop(std::min(bron.top(), onder.row()));
        m_sleep->setBottom(std::max(bron.bottom(), onder.row()));
    } else {
        m_sleep->setLeft(std::min(bron.left(), onder.column()));
        m_sleep->setRight(std::max(bron.right(), onder.column()));
    }
    viewport()->update();
}

void RoosterView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_sleep) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QRect doel = *m_sleep;
    m_sleep.reset();
    vulNaar(doel);
    viewport()->update();
}

} // namespace pgb::ui
