#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/dag_velden.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_kosten_gateway.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

/// Hours of illness on the page of an amount.
class DeskZiekte final : public QObject {
    Q_OBJECT
    /// Employed for 8 hours a week, ill from 8 May on.
    struct ZiekBureau : DeskFixture {
        FakeKosten kosten;
        KostenPage* page = nullptr;
        explicit ZiekBureau(const QHash<QString, QByteArray>& journalen = {}, const Address& adres = ziekteAdres(bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1))) : DeskFixture(Rol::Vertegenwoordiger)
        {
            maakClienten(1);
            Zorgovereenkomst z = bouw::zorgovereenkomst();
            z.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
            dossiers.overeenkomsten = {z};
            dossiers.journalen = journalen;
            page = show(new KostenPage(adres, context(), dossiers, kosten, [](ZorgovereenkomstId id, QObject* wie, std::function<void(Outcome<std::vector<Verzuim>>)> klaar) {
                Verzuim v;
                v.zorgovereenkomst = id;
                v.van = QDate(2025, 5, 8);
                QTimer::singleShot(0, wie, [klaar, v] { klaar(std::vector{v}); });
            }), QSize(1146, 700));
        }
    };

private Q_SLOTS:
    void hours_of_illness_are_typed_by_the_day_and_handed_in_with_keys()
    {
        ZiekBureau bureau;
        KostenPage* page = bureau.page;
        QCOMPARE(page->address(), kostenAdres(bouw::budgethouderId));
        QCOMPARE(DeclaratieSoort(page->soort()->currentData().toInt()), DeclaratieSoort::ZiekteUren);
        QCOMPARE(page->periode()->currentData().toDate(), QDate(2025, 5, 1));
        QVERIFY(!page->bedrag()->isVisible() && page->dagen()->isVisible());
        const auto veld = [page](int dag) { return page->dagen()->veld(QDate(2025, 5, dag)); };
        QTRY_VERIFY(!veld(7)->isEnabled() && veld(8)->isEnabled()); // nobody reported the days before
        QVERIFY(!page->dagen()->veld(QDate(2025, 6, 1)));
        QVERIFY(bureau.commands.run(QStringLiteral("kosten.indienen")));
        bureau.settle();
        QVERIFY(bureau.kosten.bewaard.empty());
        QVERIFY2(bureau.tekst().contains(QStringLiteral("op elke ziektedag")), qPrintable(bureau.tekst()));
        veld(8)->setFocus();
        bureau.type(QStringLiteral("4x"));
        page->dienIn();
        bureau.settle();
        QVERIFY2(bureau.tekst().contains(QStringLiteral("\"4x\"")), qPrintable(bureau.tekst()));
        QVERIFY(bureau.kosten.bewaard.empty() && veld(8)->hasFocus());
        bureau.key(Qt::Key_Backspace);
        bureau.key(Qt::Key_Down);
        QVERIFY(veld(15)->hasFocus()); // a week further
        bureau.key(Qt::Key_Up);
        QVERIFY(veld(8)->hasFocus());
        QTest::keyClick(page->dagen()->zoalsEerste(), Qt::Key_Space);
        for (const int dag : {15, 22, 29})
            QCOMPARE(veld(dag)->text(), QStringLiteral("4"));
        veld(29)->setFocus();
        veld(29)->selectAll();
        bureau.type(QStringLiteral("2:30"));
        bureau.keep(QStringLiteral("ziekte-uren"));
        QVERIFY(bureau.commands.run(QStringLiteral("kosten.indienen")));
        bureau.settle();
        QCOMPARE(bureau.kosten.bewaard.size(), size_t(1));
        const Declaratie& d = bureau.kosten.bewaard[0];
        QCOMPARE(d.soort, DeclaratieSoort::ZiekteUren);
        QCOMPARE(d.periode, Periode::maand(2025, 5));
        QCOMPARE(d.zorgovereenkomst, bouw::zorgovereenkomstId);
        QCOMPARE(d.regels.size(), size_t(4));
        QCOMPARE(d.regels[0].datum, QDate(2025, 5, 8));
        QCOMPARE(d.regels[0].functieCode, QStringLiteral("WLZ-BI"));
        QCOMPARE(d.regels[0].eenheid, Eenheid::Uur);
        QCOMPARE(d.regels[0].aantal, qint64(240));
        QCOMPARE(d.regels[3].aantal, qint64(150));
        QCOMPARE(bureau.kosten.ingediend, 1);
        QVERIFY(page->isFinished());
    }

    void hours_of_illness_that_were_typed_are_there_after_the_program_stopped()
    {
        QHash<QString, QByteArray> journalen;
        {
            ZiekBureau bureau;
            QTRY_VERIFY(bureau.page->dagen()->veld(QDate(2025, 5, 9))->isEnabled());
            bureau.page->dagen()->veld(QDate(2025, 5, 9))->setFocus();
            bureau.type(QStringLiteral("3:15"));
            bureau.page->aboutToLock();
            bureau.settle();
            journalen = bureau.dossiers.journalen;
        }
        ZiekBureau weer(journalen, kostenAdres(bouw::budgethouderId));
        QCOMPARE(DeclaratieSoort(weer.page->soort()->currentData().toInt()), DeclaratieSoort::ZiekteUren);
        QCOMPARE(weer.page->dagen()->veld(QDate(2025, 5, 9))->text(), QStringLiteral("3:15"));
    }

    void hours_of_illness_on_the_server_are_shown_by_the_day()
    {
        ZiekBureau bureau;
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{31};
        d.soort = DeclaratieSoort::ZiekteUren;
        d.status = DeclaratieStatus::Concept;
        d.periode = Periode::maand(2025, 4);
        d.regels.resize(1);
        d.regels[0] = {};
        d.regels[0].datum = QDate(2025, 4, 10);
        d.regels[0].functieCode = QStringLiteral("WLZ-BI");
        d.regels[0].aantal = 135;
        bureau.dossiers.claims = {d};
        auto* page = bureau.show(new KostenPage(kostenAdres(bouw::budgethouderId, d.id), bureau.context(), bureau.dossiers, bureau.kosten), QSize(1146, 700));
        QTRY_VERIFY(page->session());
        QCOMPARE(page->periode()->currentData().toDate(), QDate(2025, 4, 1));
        QCOMPARE(page->dagen()->veld(QDate(2025, 4, 10))->text(), QStringLiteral("2:15"));
        QVERIFY(!page->session()->dirty());
    }
};

HOUSE_TEST(test_desk_ziekte, DeskZiekte)
#include "test_desk_ziekte.moc"
