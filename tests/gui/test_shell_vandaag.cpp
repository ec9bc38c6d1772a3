#include "tests/gui/test_shell_fixture.h"
#include "client/ui/vandaag/vandaag_words.h"
#include "client/ui/widgets/row_table.h"
#include "tests/support/house_test.h"
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <algorithm>

using namespace pgb;
using namespace pgb::ui;

class ShellVandaag : public QObject {
    Q_OBJECT

private:
    static RowTable* table(ShellFixture& shell, int block)
    {
        return shell.window->workspace().current()->panes()[size_t(block)]->findChild<RowTable*>();
    }

private Q_SLOTS:
    void before_anything_is_known_no_empty_table_stands_there()
    {
        ShellFixture shell;
        VandaagPage page({shell.theme, shell.commands, shell.window->workspace()});
        page.resize(1100, 700);
        page.show();
        QCoreApplication::processEvents();
        const auto tables = page.findChildren<RowTable*>();
        QVERIFY(!tables.isEmpty());
        for (const RowTable* table : tables)
            QVERIFY(!table->isVisible());
    }

    void clients_that_come_after_the_overview_are_counted_in_it()
    {
        ShellFixture shell;
        VandaagPage page({shell.theme, shell.commands, shell.window->workspace()});
        VandaagOverzicht overzicht;
        overzicht.dag = QDate(2025, 6, 3);
        QVERIFY(!vandaagOndertitel(overzicht).contains(QStringLiteral("cliënt"))); // not known yet is not none
        int geteld = -1;
        connect(&page, &VandaagPage::countsChanged, this, [&geteld](int, int clienten) { geteld = clienten; });
        page.setOverzicht(overzicht);
        page.setClienten(301);
        QCOMPARE(geteld, 301);
    }

    void space_goes_straight_to_what_the_row_asks_for()
    {
        ShellFixture shell;
        RowTable* first = table(shell, 0);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(shell.fake());
        QCOMPARE(shell.fake()->address(), (Address{Section::Declaraties, BudgethouderId{2}, {}}));
    }

    void the_block_that_has_the_keys_can_be_kept_and_printed()
    {
        ShellFixture shell;
        RowTable* tweede = table(shell, 1);
        tweede->setFocus();
        const std::vector<Command> nu = shell.commands.available();
        for (const char* id : {"lijst.exporteer", "lijst.afdrukken"})
            QVERIFY2(std::any_of(nu.begin(), nu.end(), [id](const Command& c) { return c.id == QLatin1String(id); }), id);
        QVERIFY(shell.commands.run(QStringLiteral("lijst.exporteer")));
        auto* kiezer = shell.window->workspace().current()->findChild<QFileDialog*>();
        QVERIFY(kiezer);
        QTemporaryDir map;
        const QString pad = map.filePath(QStringLiteral("vandaag.csv"));
        Q_EMIT kiezer->fileSelected(pad);
        kiezer->close();
        QTRY_VERIFY(QFile::exists(pad));
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QString tekst = QString::fromUtf8(bestand.readAll());
        QVERIFY2(tekst.contains(QStringLiteral("Wie is aan zet")) && tekst.contains(tweede->model()->index(0, 1).data().toString()), qPrintable(tekst));
    }

    void enter_opens_the_dossier()
    {
        ShellFixture shell;
        RowTable* first = table(shell, 0);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(shell.fake());
        QCOMPARE(shell.fake()->address(), (Address{Section::Clienten, BudgethouderId{1}, {}}));
    }

    void f6_walks_the_four_blocks()
    {
        ShellFixture shell;
        table(shell, 0)->setFocus();
        for (const int block : {1, 2, 3}) {
            shell.keys(Qt::Key_F6);
            QVERIFY(table(shell, block)->hasFocus());
        }
    }

    void waiting_too_long_is_said_with_a_mark_and_in_words_never_by_colour_alone()
    {
        const auto rows = bijAnderenRijen(voorbeeldOverzicht());
        QVERIFY(rows[0][3].text.startsWith(QLatin1Char('!')));
        QVERIFY(rows[0][3].bold);
        QVERIFY(rows[0][3].spoken.contains(QStringLiteral("langer dan normaal")));
        QVERIFY(!rows[2][3].text.contains(QLatin1Char('!')));
    }

    void an_empty_day_has_a_kind_sentence_and_no_table()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        page->setOverzicht({});
        QVERIFY(!table(shell, 0)->isVisible());
        bool said = false;
        for (const QLabel* label : page->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("Niets wacht op u. Fijne dag."));
        QVERIFY(said);
    }

    void new_numbers_keep_the_row_the_user_was_on()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        table(shell, 0)->setFocus();
        table(shell, 0)->setCurrentIndex(table(shell, 0)->model()->index(3, 0));
        page->setOverzicht(voorbeeldOverzicht());
        QCOMPARE(table(shell, 0)->currentIndex().row(), 3);
        VandaagOverzicht shorter = voorbeeldOverzicht();
        shorter.opU.resize(2);
        page->setOverzicht(shorter);
        QCOMPARE(table(shell, 0)->currentIndex().row(), 1);
    }

    void who_has_no_budgets_to_watch_has_no_block_about_them()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        page->setBudgetBlok(false);
        page->setOverzicht({});
        QCOMPARE(page->panes().size(), size_t(3));
        for (const QLabel* label : page->findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("op schema")));
    }

    void an_empty_page_takes_the_keys_itself()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        page->setOverzicht({});
        QWidget* now = QApplication::focusWidget();
        QVERIFY(now && (now == page || page->isAncestorOf(now)));
    }

    void a_narrow_window_puts_the_blocks_under_each_other()
    {
        ShellFixture shell;
        const auto tops = [&] {
            std::vector<int> y;
            for (QWidget* pane : shell.window->workspace().current()->panes())
                y.push_back(pane->mapTo(shell.window.get(), QPoint(0, 0)).y());
            return y;
        };
        shell.window->resize(1440, 900);
        QTRY_COMPARE(tops()[0], tops()[1]);
        shell.window->resize(1000, 700);
        QTRY_VERIFY(tops()[0] < tops()[1] && tops()[1] < tops()[2]);
    }

    void what_is_to_be_done_and_for_whom_is_never_cut()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        VandaagOverzicht overzicht = voorbeeldOverzicht();
        overzicht.opU[0].doel.naam = QStringLiteral("R. van Oosterhout-Schimmelpenninck");
        overzicht.opU[0].wat = QStringLiteral("Vraag van K. van der Sahin-Achterberg over de overeenkomst die vorige week is getekend");
        page->setOverzicht(overzicht);
        QTRY_VERIFY(table(shell, 0)->rowHeight(0) > table(shell, 0)->rowHeight(7)); // on more lines
        const auto whole = [&] { // and no row is seen in part
            const int end = table(shell, 0)->viewport()->height();
            const int last = table(shell, 0)->rowAt(end - 1);
            return last < 0 || table(shell, 0)->rowViewportPosition(last) + table(shell, 0)->rowHeight(last) == end;
        };
        QTRY_VERIFY(whole());
    }

    void no_name_is_broken_inside_a_word_at_1366_pixels()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        VandaagOverzicht overzicht = voorbeeldOverzicht();
        const QString naam = QStringLiteral("R. van Oosterhout-Schimmelpenninck van der Oye");
        overzicht.opU[5].doel.naam = overzicht.looptAf[3].doel.naam = naam;
        page->setOverzicht(overzicht);
        QCoreApplication::processEvents();
        const int woord = QFontMetrics(shell.theme.font(TextStyle::Body, true)).horizontalAdvance(QStringLiteral("Schimmelpenninck"));
        for (const int block : {0, 2})
            QVERIFY2(table(shell, block)->columnWidth(0) >= woord + shell.theme.px(12 + 8), qPrintable(QString::number(table(shell, block)->columnWidth(0))));
    }

    void the_rail_and_links_count_everything_also_what_is_not_listed()
    {
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        QSignalSpy counts(page, &VandaagPage::countsChanged);
        page->setOverzicht(voorbeeldOverzicht());
        QCOMPARE(counts.first().first().toInt(), 23);
        QCOMPARE(counts.first().last().toInt(), 84);
    }

    void an_approved_agreement_names_who_approved_it()
    {
        VandaagRegel regel;
        regel.budgethouder = BudgethouderId{4};
        regel.naam = QStringLiteral("R. Smit");
        regel.soort = QStringLiteral("zorgovereenkomst");
        regel.recordId = 12;
        regel.wat = QStringLiteral("zorgovereenkomstGoedgekeurd");
        regel.einddatum = QDate(2025, 6, 1);
        regel.params = {{QStringLiteral("zorgverlener"), QStringLiteral("Thuishulp Noord")}, {QStringLiteral("door"), QStringLiteral("Zorgkantoor De Stroom")}};
        const auto wat = [&] {
            Vandaag antwoord;
            antwoord.opUWacht = {regel};
            return vandaagInWoorden(antwoord, QDate(2025, 6, 1), QTime(8, 0), 1).opU.at(0).wat;
        };
        QVERIFY2(wat().startsWith(QStringLiteral("Overeenkomst goedgekeurd door Zorgkantoor De Stroom · Thuishulp Noord, geldt vanaf 1 juni 2025")), qPrintable(wat()));
        regel.params.emplace_back(QStringLiteral("svb"), QStringLiteral("ja"));
        QVERIFY2(wat().startsWith(QStringLiteral("Overeenkomst goedgekeurd door Zorgkantoor De Stroom en de SVB · Thuishulp Noord")), qPrintable(wat()));
        regel.params.erase(regel.params.begin() + 1); // its verstrekker had approved before
        QVERIFY2(wat().startsWith(QStringLiteral("Overeenkomst goedgekeurd door de SVB · Thuishulp Noord")), qPrintable(wat()));
        regel.params.pop_back(); // a change that no verstrekker had to look at
        QVERIFY2(wat().startsWith(QStringLiteral("Overeenkomst vanzelf goedgekeurd · Thuishulp Noord, geldt vanaf 1 juni 2025")), qPrintable(wat()));
    }

    void a_message_is_put_away_with_space_and_opens_its_month_with_enter()
    {
        VandaagRegel regel;
        regel.budgethouder = BudgethouderId{4};
        regel.naam = QStringLiteral("R. Smit");
        regel.soort = QStringLiteral("declaratie");
        regel.recordId = 90;
        regel.wat = QStringLiteral("klaargezetTerug");
        regel.actie = QStringLiteral("gezien");
        regel.bericht = 7;
        regel.params = {{QStringLiteral("zorgverlener"), QStringLiteral("Thuishulp Noord")}, {QStringLiteral("maand"), QStringLiteral("2025-05")},
                        {QStringLiteral("van"), QStringLiteral("2025-05-01")}, {QStringLiteral("zorgovereenkomst"), QStringLiteral("12")}};
        regel.bevinding = Bevinding{QStringLiteral("DC-005"), Ernst::Weigeren, {}, {}};
        Vandaag antwoord;
        antwoord.opUWacht = {regel};
        ShellFixture shell;
        auto* page = qobject_cast<VandaagPage*>(shell.window->workspace().current());
        const VandaagOverzicht overzicht = vandaagInWoorden(antwoord, QDate(2025, 6, 1), QTime(8, 0), 1);
        QVERIFY2(overzicht.opU.at(0).wat.startsWith(QStringLiteral("Mei is niet verzonden en staat weer bij u · Thuishulp Noord. Deze declaratie is nog niet goedgekeurd")),
                 qPrintable(overzicht.opU.at(0).wat));
        page->setOverzicht(overzicht);
        QSignalSpy gezien(page, &VandaagPage::berichtGezien);
        RowTable* first = table(shell, 0);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(gezien.size(), 1);
        QCOMPARE(gezien.first().first().toLongLong(), 7);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(shell.fake());
        QCOMPARE(shell.fake()->address(), (Address{Section::Declaraties, BudgethouderId{4}, QStringLiteral("maand/12/2025-05")}));
    }

    void a_row_opens_its_own_declaratie()
    {
        const auto rij = [](qint64 id, const char* wat, const char* van, qint64 bericht = 0) {
            VandaagRegel regel;
            regel.budgethouder = BudgethouderId{4};
            regel.soort = QStringLiteral("declaratie");
            regel.recordId = id;
            regel.wat = QString::fromLatin1(wat);
            regel.actie = bericht ? QStringLiteral("gezien") : QStringLiteral("afmaken");
            regel.bericht = bericht;
            regel.params = {{QStringLiteral("maand"), QString::fromLatin1(van).left(7)}, {QStringLiteral("van"), QString::fromLatin1(van)}, {QStringLiteral("zorgovereenkomst"), QStringLiteral("12")}};
            return regel;
        };
        Vandaag antwoord;
        antwoord.opUWacht = {rij(41, "declaratieConcept", "2025-05-01"), rij(42, "declaratieConcept", "2025-05-01"), rij(43, "declaratieConcept", "2025-05-12"),
                             rij(44, "klaargezetIngediend", "2025-04-01", 7)};
        QStringList adressen;
        for (const VandaagTaak& taak : vandaagInWoorden(antwoord, QDate(2025, 6, 1), QTime(8, 0), 1).opU)
            adressen << taak.doel.naar.wat;
        // The newest that is still to be handed in is what its month opens, and what was typed there is kept under it.
        // News comes first.
        QCOMPARE(adressen, (QStringList{QStringLiteral("maand/12/2025-04/44"), QStringLiteral("maand/12/2025-05/41"), QStringLiteral("maand/12/2025-05"), QStringLiteral("maand/12/2025-05-12")}));
    }

    void the_subtitle_says_day_clients_and_time()
    {
        QCOMPARE(vandaagOndertitel(voorbeeldOverzicht()), QStringLiteral("dinsdag 3 juni 2025 · 84 cliënten · bijgewerkt om 14:02"));
    }
};

HOUSE_TEST(test_shell_vandaag, ShellVandaag)
#include "test_shell_vandaag.moc"
