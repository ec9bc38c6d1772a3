#include "client/ui/widgets/labels.h"
#include "tests/gui/test_shell_fixture.h"
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;

/// The keys stay on the page in view when what had them is gone.
class ShellFocus : public QObject {
    Q_OBJECT
    /// A page with a heading and a button to sign, that is read anew.
    struct Bureau : ShellFixture {
        Bureau()
        {
            openClient(8);
            kop = makeLabel(u"Overeenkomst"_s, LabelLook::Title);
            auto* kolom = static_cast<QVBoxLayout*>(fake()->layout());
            kolom->insertWidget(0, kop);
            teken = new QPushButton(u"Ondertekenen"_s);
            kolom->addWidget(teken);
            QTest::qWait(1);
            teken->setFocus();
        }
        QLabel* kop;
        QPushButton* teken;
    };

private Q_SLOTS:
    void what_is_gone_leaves_the_focus_at_the_heading_data()
    {
        QTest::addColumn<int>("hoe");
        QTest::newRow("deleted") << 0;
        QTest::newRow("hidden") << 1;
        QTest::newRow("disabled") << 2;
        QTest::newRow("hidden with all that is on the page") << 3;
    }
    void what_is_gone_leaves_the_focus_at_the_heading()
    {
        QFETCH(int, hoe);
        Bureau b;
        QVERIFY(b.teken->hasFocus());
        if (hoe == 3)
            for (QWidget* deel : std::initializer_list<QWidget*>{b.fake()->field, b.fake()->second})
                deel->hide();
        if (hoe == 0)
            b.teken->deleteLater();
        else if (hoe == 2)
            b.teken->setEnabled(false);
        else
            b.teken->hide();
        QTRY_VERIFY2(b.kop->hasFocus(), qPrintable(QApplication::focusWidget() ? QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()) : u"nothing"_s));
        b.keys(Qt::Key_Tab); // and from there on the page
        QVERIFY(b.fake()->isAncestorOf(QApplication::focusWidget()) || hoe == 3);
    }

    void a_dialog_that_outlives_the_button_that_opened_it_gives_the_focus_back_to_the_page()
    {
        Bureau b;
        QDialog vraag(b.window.get());
        vraag.setModal(true);
        vraag.show();
        QVERIFY(QTest::qWaitForWindowActive(&vraag));
        delete b.teken; // the answer of the server came while the question was open
        vraag.accept();
        b.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(b.window.get()));
        QTRY_VERIFY(b.kop->hasFocus());
    }

    void who_goes_to_the_frame_himself_stays_there()
    {
        Bureau b;
        b.keys(Qt::Key_F6); // field
        b.keys(Qt::Key_F6);
        b.keys(Qt::Key_F6);
        QVERIFY(b.window->rail().isAncestorOf(QApplication::focusWidget()));
        const QWidget* was = QApplication::focusWidget();
        b.teken->hide(); // the page is read anew meanwhile
        Q_EMIT b.fake()->described();
        QTest::qWait(20);
        QCOMPARE(QApplication::focusWidget(), was);
    }

    void a_field_that_gives_way_to_the_next_one_by_itself_is_left_alone()
    {
        Bureau b;
        b.fake()->field->setFocus();
        b.fake()->second->setFocus();
        b.fake()->field->hide();
        QTest::qWait(20);
        QVERIFY(b.fake()->second->hasFocus());
    }
};

HOUSE_TEST(test_shell_focus, ShellFocus)
#include "test_shell_focus.moc"
