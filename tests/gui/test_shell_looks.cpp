#include "client/ui/shell/status_strip.h"
#include "client/ui/shell/tab_strip.h"
#include "client/ui/theme/focus_ring.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/toast.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/gui/test_shell_fixture.h"
#include "tests/support/house_test.h"
#include <QHBoxLayout>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// Everything on the window, after its layouts have settled.
QImage picture(QWidget& window)
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Pixels that differ, as a rectangle; null when there are none.
QRect difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return QRect(QPoint(0, 0), a.size());
    QRect found;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                found |= QRect(x, y, 1, 1);
    return found;
}

QString place(const QRect& r)
{
    return QStringLiteral("%1,%2 %3x%4").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

} // namespace

/// How the window behaves as a thing to look at: what covers what, and what follows a change of the look.
class ShellLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_page_looks_the_same_whether_the_look_was_chosen_before_or_after_it_opened_data()
    {
        QTest::addColumn<int>("section");
        QTest::newRow("vandaag") << int(Section::Vandaag);
        QTest::newRow("instellingen") << int(Section::Instellingen);
    }
    void a_page_looks_the_same_whether_the_look_was_chosen_before_or_after_it_opened()
    {
        QFETCH(int, section);
        const ThemeSettings look{Scheme::Donker, Density::Compact, 150};
        const auto shown = [&](bool before) {
            ShellFixture shell;
            shell.theme.set(before ? look : ThemeSettings{Scheme::Licht, Density::Normaal, 100});
            shell.window->resize(1800, 1000);
            shell.openClient(8);
            shell.window->workspace().open({Section(section), {}, {}});
            picture(*shell.window);
            shell.theme.set(look);
            shell.window->rail().setFocus();
            return picture(*shell.window);
        };
        const QRect where = difference(shown(true), shown(false));
        QVERIFY2(where.isNull(), qPrintable(place(where)));
    }

    void a_month_looks_the_same_whether_the_look_was_chosen_before_or_after_it_opened()
    {
        const auto shown = [](bool before) {
            Werkplek w(legeMaand(), QSize(1872, 1400), before ? Scheme::Donker : Scheme::Licht, before ? 125 : 100);
            w.typ(QStringLiteral("2,5"));
            w.toets(Qt::Key_Return);
            picture(w.venster);
            w.theme.set({Scheme::Donker, Density::Normaal, 125});
            return picture(w.venster);
        };
        const QRect where = difference(shown(true), shown(false));
        QVERIFY2(where.isNull(), qPrintable(place(where)));
    }

    void a_hint_in_a_field_can_be_read_in_every_scheme()
    {
        Theme theme;
        theme.apply(*qApp);
        QLineEdit field;
        field.setPlaceholderText(QStringLiteral("dag-maand-jaar"));
        field.show();
        for (const Scheme scheme : {Scheme::Licht, Scheme::Donker, Scheme::HoogContrast}) {
            theme.set({scheme, Density::Normaal, 100});
            QCoreApplication::processEvents();
            const QColor hint = field.palette().color(QPalette::PlaceholderText);
            QCOMPARE(hint.alpha(), 255);
            QVERIFY(contrastRatio(hint, theme.color(Role::Base)) >= 4.5);
            QVERIFY(contrastRatio(field.palette().color(QPalette::Text), theme.color(Role::Base)) >= 4.5);
        }
        qApp->setStyleSheet({});
    }

    void a_page_that_needs_more_room_than_the_window_scrolls()
    {
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, 200});
        shell.window->resize(1366, 768);
        shell.window->workspace().open({Section::Instellingen, {}, {}});
        picture(*shell.window);
        QCOMPARE(shell.window->size(), QSize(1366, 768));
        QVERIFY(shell.window->minimumSizeHint().width() <= 1366);
        Page* page = shell.window->workspace().current();
        page->setMinimumSize(2000, 1500);
        picture(*shell.window);
        QCOMPARE(shell.window->size(), QSize(1366, 768));
        QCOMPARE(page->width(), 2000);
        page->setMinimumSize(0, 0);
        shell.window->resize(1360, 768);
        picture(*shell.window);
        QVERIFY(page->width() <= 1360);
    }

    void one_tab_keeps_its_whole_name_with_large_text()
    {
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, 150});
        picture(*shell.window);
        const auto* strip = shell.window->findChild<TabStrip*>();
        QCOMPARE(strip->count(), 1);
        const int words = QFontMetrics(shell.theme.font(TextStyle::Body, true)).horizontalAdvance(strip->tabText(0));
        QVERIFY(strip->tabRect(0).width() >= words + shell.theme.px(14 + 24 + 14));
    }

    void nine_tabs_fit_with_twice_the_text()
    {
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, 200});
        shell.window->resize(1366, 768);
        for (int client = 1; client <= 8; ++client)
            shell.openClient(client);
        QCOMPARE(shell.window->workspace().tabCount(), 9);
        picture(*shell.window);
        const auto* strip = shell.window->findChild<TabStrip*>();
        for (int tab = 0; tab < 9; ++tab) {
            QVERIFY2(strip->rect().contains(strip->tabRect(tab)), qPrintable(QString::number(tab)));
            const QWidget* cross = strip->tabButton(tab, QTabBar::RightSide);
            QCOMPARE(cross && cross->isVisible(), tab == 8); // the current one
        }
        QVERIFY(strip->mapTo(shell.window.get(), QPoint(strip->width(), 0)).x() < 1366 - 24); // the plus has its place
        shell.window->workspace().selectTab(3);
        picture(*shell.window);
        QVERIFY(strip->tabButton(3, QTabBar::RightSide)->isVisible());
        QVERIFY(strip->rect().contains(strip->tabRect(8)));
    }

    void a_message_hides_no_button_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100") << 100;
        QTest::newRow("200") << 200;
    }
    void a_message_hides_no_button()
    {
        QFETCH(int, percent);
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, percent});
        shell.window->workspace().open({Section::Declaraties, BudgethouderId{8}, {}});
        QWidget* page = shell.window->workspace().current();
        auto* low = new QPushButton(QStringLiteral("Indienen"));
        static_cast<QVBoxLayout*>(page->layout())->addStretch(1);
        page->layout()->addWidget(low);
        QTest::qWait(20);
        const int whole = low->mapTo(shell.window.get(), QPoint()).y();
        shell.window->workspace().toast(QStringLiteral("Tabblad W. van Oosterhout-Schimmelpenninck van der Oye is gesloten."), [] {});
        QTest::qWait(20);
        const auto* toast = shell.window->findChild<Toast*>();
        const auto* strip = shell.window->findChild<StatusStrip*>();
        QVERIFY(toast->isVisible());
        const QRect message(toast->mapTo(shell.window.get(), QPoint()), toast->size());
        QVERIFY(!message.intersects(QRect(low->mapTo(shell.window.get(), QPoint()), low->size())));
        QVERIFY(!low->visibleRegion().isEmpty()); // the page gave way
        QVERIFY(!message.intersects(QRect(page->parentWidget()->mapTo(shell.window.get(), QPoint()), page->parentWidget()->size())));
        QVERIFY(message.bottom() < strip->mapTo(shell.window.get(), QPoint()).y());
        QVERIFY(toast->geometry().right() < toast->parentWidget()->width());
        shell.window->workspace().message().dismiss();
        QTRY_COMPARE(low->mapTo(shell.window.get(), QPoint()).y(), whole);
    }

    void a_practice_set_is_marked_as_one_in_every_size()
    {
        ShellFixture shell;
        const auto* strip = shell.window->findChild<StatusStrip*>();
        const auto says = [&] {
            QStringList words;
            for (const QLabel* label : strip->findChildren<QLabel*>())
                words << (label->isVisible() ? label->text() : QString());
            return words.join(u' ');
        };
        QVERIFY(!says().contains(u"Oefenomgeving"));
        shell.status.setPractice(QDate(2025, 11, 3));
        for (const int width : {900, 1366, 1920}) {
            shell.window->resize(width, 768);
            QCoreApplication::processEvents();
            QVERIFY2(says().contains(u"Oefenomgeving · 03-11-2025"), qPrintable(says()));
        }
    }

    void the_keys_at_the_bottom_give_way_one_by_one_and_are_never_cut()
    {
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, 200});
        shell.window->resize(1366, 768);
        QTest::qWait(20);
        auto* strip = shell.window->findChild<StatusStrip*>();
        shell.status.setPractice(QDate(2025, 11, 3));
        strip->setHints({{QKeySequence(Qt::Key_Return), QStringLiteral("openen")}, {QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("toevoegen")},
                         {QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("zoeken in de hele lijst")}, {QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("opslaan als bestand")}});
        QTest::qWait(20);
        QStringList seen;
        for (const QLabel* label : strip->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            seen << label->text();
        }
        QVERIFY2(seen.contains(QStringLiteral("openen")), qPrintable(seen.join(QLatin1Char('|'))));
        QVERIFY2(!seen.contains(QStringLiteral("opslaan als bestand")), qPrintable(seen.join(QLatin1Char('|'))));
    }

    void the_sentence_of_a_cell_is_whole_with_large_words()
    {
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, 200});
        shell.window->resize(1366, 768);
        QTest::qWait(20);
        auto* strip = shell.window->findChild<StatusStrip*>();
        strip->setHints({{QKeySequence(Qt::Key_Return), QStringLiteral("openen")}});
        const QString zin = QStringLiteral("Begeleiding individueel, dinsdag 2 december, 2 uur 30 minuten, Op 2 december staan meer uren dan afgesproken.");
        strip->setSentence(zin);
        QTest::qWait(20);
        const auto gezegd = [strip] {
            for (const ElidedLabel* label : strip->findChildren<ElidedLabel*>())
                if (label->isVisible())
                    return label->painted();
            return QStringList();
        };
        QCOMPARE(gezegd().join(QLatin1Char(' ')), zin);
        QVERIFY(gezegd().size() > 1);
        const int hoog = strip->height();
        strip->setSentence(QStringLiteral("Begeleiding individueel, woensdag 3 december, leeg")); // the page does not jump with each cell
        QTest::qWait(20);
        QCOMPARE(strip->height(), hoog);
        strip->setHints({}); // another page
        QTest::qWait(20);
        QVERIFY(strip->height() < hoog);
    }

    void the_ring_is_whole_around_a_field_in_a_frame_without_margins()
    {
        Theme theme;
        theme.apply(*qApp);
        QWidget window;
        auto* outer = new QHBoxLayout(&window);
        auto* frame = new QWidget;
        auto* inner = new QHBoxLayout(frame);
        inner->setContentsMargins(0, 0, 0, 0);
        auto* field = new QLineEdit;
        inner->addWidget(field);
        outer->addWidget(frame);
        window.resize(300, 80);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QCoreApplication::processEvents();
        const auto* ring = window.findChild<FocusRing*>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->visibleRegion().boundingRect().size(), ring->size());
        QCOMPARE(ring->size(), field->size() + QSize(6, 6));
        qApp->setStyleSheet({});
    }

    void the_ring_follows_into_a_dialog_and_back()
    {
        Theme theme;
        theme.apply(*qApp);
        QWidget window;
        auto* column = new QHBoxLayout(&window);
        auto* field = new QLineEdit;
        column->addWidget(field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        {
            QDialog dialog(&window);
            auto* row = new QHBoxLayout(&dialog);
            auto* other = new QLineEdit;
            row->addWidget(other);
            dialog.show();
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            other->setFocus();
            QTRY_VERIFY(dialog.findChild<FocusRing*>());
            QVERIFY(!window.findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly));
        }
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->clearFocus();
        field->setFocus();
        QTRY_VERIFY(window.findChild<FocusRing*>());
        qApp->setStyleSheet({});
    }

    void a_long_name_gives_way_before_short_ones_on_the_tabs()
    {
        Theme theme;
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* strip = new TabStrip(theme);
        row->addWidget(strip);
        row->addStretch(1);
        window.resize(560, 60);
        window.show();
        strip->addStrip(QStringLiteral("Vandaag"), QStringLiteral("go-home"), -1, false);
        strip->addStrip(QStringLiteral("W. van Oosterhout-Schimmelpenninck van der Oye"), {}, 0, true);
        strip->addStrip(QStringLiteral("J. de Boer"), {}, 1, true);
        strip->addStrip(QStringLiteral("S. Yilmaz"), {}, 2, true);
        QCoreApplication::processEvents();
        const QFontMetrics metrics(theme.font(TextStyle::Body, true));
        QVERIFY(strip->tabRect(0).width() >= metrics.horizontalAdvance(QStringLiteral("Vandaag")) + 24 + 30);
        QVERIFY(strip->tabRect(2).width() >= metrics.horizontalAdvance(QStringLiteral("J. de Boer")) + 50);
        QVERIFY(strip->tabRect(3).right() <= window.width());
    }
};

HOUSE_TEST(test_shell_looks, ShellLooks)
#include "test_shell_looks.moc"
