#pragma once
#include <QModelIndex>
#include <QWidget>
#include <functional>

class QAbstractItemView;

namespace pgb::tour::hand {

/// A keyboard, a mouse and a pair of eyes: keys go to the window that has the focus, clicks to a place in a window, and things are
/// found by the words that a user sees or a screen reader says. Nothing here calls a method of a page.

/// Runs the event loop until `klaar`; throws Mislukt with `wat` after `ms`.
void wacht(const QString& wat, const std::function<bool()>& klaar, int ms = 15'000);
/// Lets the windows settle: layouts, queued work, a repaint.
void rust(int ms = 60);

void toets(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void toetsen(Qt::Key key, int keren);
/// Types the text character by character.
void typ(const QString& tekst);
/// Selects what is in the focused field and types over it.
void vervang(const QString& tekst);
void klik(QWidget* widget);
void klik(QWidget* widget, QPoint plek, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Opens the window of the user to keys.
void naarVenster(QWidget* venster);

/// The visible widget in the active window with these words: its accessible name, its text (a button, a label's buddy) or its
/// placeholder; exact first, then beginning
/// with it, then containing it. Null when there is none.
QWidget* zoek(const QString& woorden);
/// The same, waited for; a missing widget is a failure.
QWidget* vind(const QString& woorden, int ms = 15'000);
/// Clicks the button, link or field with these words.
void klikOp(const QString& woorden);
/// Clicks the field, types over what is in it and leaves it with Tab.
void vul(const QString& veld, const QString& tekst);
/// Chooses the row of a combo box by typing its first letters.
void kies(const QString& veld, const QString& keuze);
/// Clicks the radio button with the answer under the question.
void kiesUit(const QString& vraag, const QString& antwoord);
/// Puts a check box on or off.
void vink(const QString& woorden, bool aan = true);

/// All that can be read in the active window: labels, buttons, fields, rows of lists.
QString leesbaar();
bool staatEr(const QString& woorden);
/// Waits until these words can be read.
void lees(const QString& woorden, int ms = 15'000);

/// A row of any visible list or table in which all these words occur; the first cell of it.
QModelIndex rij(const QStringList& woorden, QAbstractItemView** view = nullptr);
/// How many rows of the visible lists and tables have all these words.
int rijen(const QStringList& woorden);
/// Waits for that row and clicks it.
QModelIndex klikRij(const QStringList& woorden, int ms = 15'000);

/// What a screen reader says of the cell with the focus; empty when the focus is in no table.
QString huidigeCel();

/// Ctrl+K, the words, Enter.
void palet(const QString& woorden);
/// Ctrl+J, the name, Enter.
void wissel(const QString& naam);

} // namespace pgb::tour::hand
