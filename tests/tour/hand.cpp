#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QWindow>
#include <QtTest>

namespace pgb::tour::hand {

namespace {

constexpr char laatste[] = "vensterVanDeHand";

/// The window with the keys. When a dialog closed and nothing has them, the window that was used before gets them back, as every
/// window manager does and the offscreen platform does not.
QWindow* venster()
{
    if (QWindow* window = QGuiApplication::focusWindow())
        return window;
    auto* top = qobject_cast<QWidget*>(qApp->property(laatste).value<QPointer<QObject>>().data());
    if (!top || !top->isVisible())
        throw Mislukt{QStringLiteral("geen venster heeft de toetsen")};
    naarVenster(top);
    return top->windowHandle();
}

} // namespace

void wacht(const QString& wat, const std::function<bool()>& klaar, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!klaar()) {
        if (timer.elapsed() > ms)
            throw Mislukt{QStringLiteral("na %1 s nog niet: %2").arg(ms / 1000).arg(wat)};
        rust(15);
    }
}

void rust(int ms)
{
    QTest::qWait(ms);
    if (!QGuiApplication::focusWindow() && qApp->property(laatste).value<QPointer<QObject>>().data())
        venster();
}

void toets(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(venster(), key, modifiers);
    QCoreApplication::processEvents();
}

void toetsen(Qt::Key key, int keren)
{
    for (int i = 0; i < keren; ++i)
        toets(key);
}

void typ(const QString& tekst)
{
    for (const QChar c : tekst) {
        if (c == QLatin1Char('\n')) {
            toets(Qt::Key_Return);
            continue;
        }
        if (c == QLatin1Char('\t')) {
            toets(Qt::Key_Tab);
            continue;
        }
        const ushort code = c.toUpper().unicode();
        QTest::sendKeyEvent(QTest::Click, venster(), code < 0x80 ? Qt::Key(code) : Qt::Key_unknown, QString(c), Qt::NoModifier);
        QCoreApplication::processEvents();
    }
}

void vervang(const QString& tekst)
{
    toets(Qt::Key_A, Qt::ControlModifier);
    if (tekst.isEmpty())
        toets(Qt::Key_Delete);
    else
        typ(tekst);
}

void klik(QWidget* widget, QPoint plek, Qt::KeyboardModifiers modifiers)
{
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up); scroll && widget->visibleRegion().boundingRect() != widget->rect()) {
            scroll->ensureWidgetVisible(widget, 0, 24); // the wheel
            rust(20);
        }
    QWindow* window = widget->window()->windowHandle();
    if (!window || !widget->isVisible() || !widget->visibleRegion().contains(plek))
        throw Mislukt{QStringLiteral("niet te zien om op te klikken: ") + widget->accessibleName()};
    QTest::mouseClick(window, Qt::LeftButton, modifiers, widget->mapTo(widget->window(), plek));
    QCoreApplication::processEvents();
}

void klik(QWidget* widget)
{
    // A check box reacts on its mark and words, not on the empty end of its row.
    const bool mark = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
    klik(widget, {mark ? std::min(8, widget->width() / 2) : widget->width() / 2, widget->height() / 2});
}

void naarVenster(QWidget* top)
{
    qApp->setProperty(laatste, QVariant::fromValue(QPointer<QObject>(top)));
    top->show();
    top->activateWindow();
    if (!QTest::qWaitForWindowActive(top, 5'000))
        throw Mislukt{QStringLiteral("het venster krijgt geen toetsen: ") + top->windowTitle()};
}

void klikOp(const QString& woorden)
{
    QWidget* widget = vind(woorden);
    wacht(QStringLiteral("te gebruiken: ") + woorden, [&] { return widget->isEnabled(); });
    klik(widget);
    rust();
}

void vul(const QString& veld, const QString& tekst)
{
    QWidget* widget = vind(veld);
    klik(widget);
    vervang(tekst);
    toets(Qt::Key_Tab);
    rust(20);
}

void kies(const QString& veld, const QString& keuze)
{
    auto* box = qobject_cast<QComboBox*>(vind(veld));
    if (!box)
        throw Mislukt{QStringLiteral("geen keuzelijst: ") + veld};
    box->window()->activateWindow();
    klik(box);
    rust(30);
    typ(keuze);
    rust(30);
    toets(Qt::Key_Return);
    rust(30);
    if (!box->currentText().startsWith(keuze, Qt::CaseInsensitive))
        throw Mislukt{QStringLiteral("%1: wil %2, er staat %3").arg(veld, keuze, box->currentText())};
}

void kiesUit(const QString& vraag, const QString& antwoord)
{
    for (QRadioButton* button : vind(vraag)->findChildren<QRadioButton*>())
        if (button->text() == antwoord && button->isVisible()) {
            klik(button);
            rust(30);
            if (!button->isChecked())
                throw Mislukt{QStringLiteral("%1: %2 is niet te kiezen").arg(vraag, antwoord)};
            return;
        }
    throw Mislukt{QStringLiteral("%1: er is geen %2").arg(vraag, antwoord)};
}

void vink(const QString& woorden, bool aan)
{
    auto* button = qobject_cast<QAbstractButton*>(vind(woorden));
    if (!button || !button->isCheckable())
        throw Mislukt{QStringLiteral("geen vakje: ") + woorden};
    if (button->isChecked() != aan)
        klik(button);
    if (button->isChecked() != aan)
        throw Mislukt{QStringLiteral("vakje gaat niet om: ") + woorden};
}

void palet(const QString& woorden)
{
    toets(Qt::Key_K, Qt::ControlModifier);
    wacht(QStringLiteral("het palet"), [] { return qobject_cast<QDialog*>(QApplication::activeWindow()) != nullptr; });
    typ(woorden);
    rust(30);
    toets(Qt::Key_Return);
    rust();
}

void wissel(const QString& naam)
{
    toets(Qt::Key_J, Qt::ControlModifier);
    wacht(QStringLiteral("de cliëntkiezer"), [] { return qobject_cast<QDialog*>(QApplication::activeWindow()) != nullptr; });
    typ(naam);
    rust(30);
    toets(Qt::Key_Return);
    rust();
}

} // namespace pgb::tour::hand
