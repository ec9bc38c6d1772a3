#include "client/ui/lijst/fout_balk.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/ronde/teken_woorden.h"
#include "tests/gui/test_ronde_overeenkomsten.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

/// What waits for a signature: looked at, signed together, and how it stands after that.
class TestRondeTekenen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_what_was_looked_at_is_signed_and_what_fails_stays_with_the_reason()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        for (int i = 1; i <= 4; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 4 && rondeTabel(v)->hasFocus());
        v.toets(Qt::Key_Return, Qt::ControlModifier); // nothing was looked at
        QVERIFY(!rondeDialoog(v) && v.nietTypen.getekend.empty());
        QVERIFY(!rondeTekenen(v)->findChild<FoutBalk*>()->isHidden());
        // One after the other with the whole text; the fake server of single agreements is given the one that is asked for.
        const auto laad = [&](int rij) {
            const int i = rij; // rows stand in the order of the clients' names
            for (const OvereenkomstRij& r : v.gateway.rijen) {
                if (r.budgethouder == rondeKolom(rondeTabel(v), i, 1))
                    v.gateway.feiten = v.nietTypen.opFeiten(r.zorgovereenkomst.id);
            }
        };
        QSignalSpy opnieuw(rondeTabel(v)->model(), &QAbstractItemModel::modelReset);
        laad(0);
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 1);
        QVERIFY(rondeTekenen(v)->findChild<FoutBalk*>()->isHidden()); // that nothing was looked at is not so any more
        laad(1);
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 2);
        QCOMPARE(opnieuw.size(), 0); // only the row that is about is laid out again
        auto* veld = rondeTekenen(v)->findChild<QLineEdit*>();
        veld->setText(rondeKolom(rondeTabel(v), 0, 1));
        QCOMPARE(rondeTabel(v)->model()->rowCount(), 1);
        rondeTekenen(v)->openedAgain(tekenrondeAdres());
        QCOMPARE(rondeTabel(v)->model()->rowCount(), 4); // what was looked for the time before hides nothing
        QCOMPARE(rondeTekenen(v)->bekeken(), 2);
        v.keep(u"tekenen-tekst"_s, {1146, 700});
        v.keep(u"tekenen-tekst"_s, {1700, 1010});
        const auto goed = v.nietTypen.opTekenen;
        int eerste = 0;
        v.nietTypen.opTekenen = [&, goed](const wire::OndertekenRegel& regel) {
            return eerste++ == 0 ? wire::RondeUitkomst{regel.zorgovereenkomst, regel.volgnummer, 0, {}, u"versieVerouderd"_s, {}} : goed(regel);
        };
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.getekend.size(), size_t(1));
        QCOMPARE(v.nietTypen.getekend[0].versies.size(), size_t(2)); // and not the other two
        QTRY_VERIFY(rondeKolom(rondeTabel(v), 0, 0).size() > 10); // the reason
        QCOMPARE(rondeTekenen(v)->bekeken(), 0);
        v.keep(u"tekenen-mislukt"_s, {1146, 700});
    }

    void templates_and_rounds_can_be_kept_and_printed()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        for (int i = 1; i <= 4; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.nietTypen.eigen = {{{7}, 3, u"Begeleiding"_s, true, {}, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)}};
        for (const Address& adres : {sjablonenAdres(), tekenrondeAdres(), centenrondeAdres()}) {
            v.open(adres);
            QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->isVisible() && rondeTabel(v)->model()->rowCount() > 0);
            for (const QString& id : {u"lijst.exporteer"_s, u"lijst.afdrukken"_s})
                QVERIFY2(std::ranges::any_of(v.commands.available(), [&id](const Command& c) { return c.id == id; }), qPrintable(adres.wat + u' ' + id));
        }
    }

    void another_version_that_goes_first_is_named_as_the_reason()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 1);
        v.nietTypen.opRonde({101}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 1 && rondeTabel(v)->hasFocus());
        v.gateway.feiten = v.nietTypen.opFeiten({101});
        ZorgovereenkomstVersie voorstel = v.gateway.feiten.versie;
        voorstel.volgnummer = 3;
        voorstel.status = S::Teruggestuurd;
        voorstel.opgesteldDoor = Partijrol::Zorgverlener;
        v.gateway.feiten.zorgovereenkomst.versies.push_back(voorstel);
        v.toets(Qt::Key_Space);
        QTRY_VERIFY(rondeKolom(rondeTabel(v), 0, 0).contains(u"versie 3"_s));
        QVERIFY(!rondeKolom(rondeTabel(v), 0, 0).contains(u"intussen gewijzigd"_s)); // it was not
        QCOMPARE(rondeTekenen(v)->bekeken(), 0);
    }

    void an_end_before_the_term_does_not_wait_for_the_budgethouder_alone()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 1);
        Zorgovereenkomst& z = v.gateway.rijen[0].zorgovereenkomst;
        z.versies[0].inhoud.looptijd = Looptijd::Bepaald;
        z.versies[0].inhoud.einddatum = QDate(2025, 12, 31);
        ZorgovereenkomstVersie stopt = z.versies[0];
        stopt.volgnummer = 2;
        stopt.status = S::Concept;
        z.versies.push_back(stopt);
        const auto rijen = [&](QDate laatste) {
            z.versies[1].inhoud.einddatum = laatste;
            return tekenRijen(v.gateway.rijen, {}, *v.gateway.parameters, QDate(2025, 6, 3), true).size();
        };
        QCOMPARE(rijen(QDate(2025, 6, 20)), size_t(0)); // the zorgverlener signs too, so it is shared first
        QCOMPARE(rijen(QDate(2025, 7, 3)), size_t(1));
    }

    void the_pane_is_of_the_row_under_the_cursor_also_after_a_filter()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        for (int i = 1; i <= 4; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 4 && rondeTabel(v)->hasFocus());
        const auto opRij = [&] { return rondeKolom(rondeTabel(v), rondeTabel(v)->currentIndex().row(), 1); };
        const auto inPaneel = [&] { return v.page()->findChild<QLabel*>(u"tekenKop"_s)->text(); };
        const QString eerste = opRij();
        QVERIFY2(inPaneel().startsWith(eerste), qPrintable(inPaneel()));
        for (const OvereenkomstRij& r : v.gateway.rijen) {
            if (r.budgethouder == eerste)
                v.gateway.feiten = v.nietTypen.opFeiten(r.zorgovereenkomst.id);
        }
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 1);
        const QString ander = rondeKolom(rondeTabel(v), 2, 1);
        v.toets(Qt::Key_F, Qt::ControlModifier);
        v.typ(ander.section(u' ', -1).toLower());
        QTRY_COMPARE(rondeTabel(v)->model()->rowCount(), 1);
        QCOMPARE(opRij(), ander);
        QVERIFY2(inPaneel().startsWith(ander), qPrintable(inPaneel()));
        // What is signed although the filter hides it, is named.
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        QString gevraagd;
        for (const QLabel* label : rondeDialoog(v)->findChildren<QLabel*>())
            gevraagd += label->text() + u'\n';
        QVERIFY2(gevraagd.contains(eerste) && !gevraagd.contains(ander), qPrintable(gevraagd));
        v.keep(u"tekenen-vraag"_s, {1146, 700});
        v.toets(Qt::Key_Escape);
    }

    void only_a_row_that_can_be_read_to_its_last_word_counts_as_looked_at_by_the_page()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 11);
        for (int i = 1; i <= 11; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{42}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 11 && rondeTabel(v)->hasFocus());
        RowTable* t = rondeTabel(v);
        v.keep(u"tekenen-lang"_s, {1146, 640});
        v.keep(u"tekenen-lang"_s, {1700, 1010});
        for (int rij = 0; rij < 11; ++rij) {
            t->scrollTo(t->model()->index(rij, 0));
            QVERIFY2(t->isReadable(rij), qPrintable(rondeKolom(t, rij, 3)));
            QCOMPARE(rondeKolom(t, rij, 3).count(u" naar "_s), rondeTarieven(v, rondeKolom(t, rij, 1)));
        }
        t->setCurrentIndex(t->model()->index(0, 0));
        t->scrollToTop();
        t->setColumnWidth(3, 60); // too narrow for its words at this height
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(rondeTekenen(v)->bekeken(), 0);
        v.window.resize(1146, 330); // some rows and a piece of one
        v.settle();
        t->setCurrentIndex(t->model()->index(0, 0));
        t->scrollToTop();
        int leesbaar = 0;
        for (int rij = 0; rij < 11; ++rij)
            leesbaar += t->isReadable(rij) ? 1 : 0;
        QVERIFY(leesbaar > 0 && leesbaar < 11);
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), leesbaar);
        QTest::qWait(50);
        QCOMPARE(rondeTekenen(v)->bekeken(), leesbaar);
        for (int rij = 0; rij < 11; ++rij)
            QCOMPARE(rondeKolom(t, rij, 0) == u"ja"_s, rij < leesbaar);
    }

    void the_row_beside_the_pane_stays_in_view_when_a_batch_was_signed()
    {
        RondeVenster v;
        v.window.resize(1146, 330);
        zetOvereenkomsten(v, 20);
        for (int i = 1; i <= 20; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open(tekenrondeAdres());
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->model()->rowCount() == 20 && rondeTabel(v)->hasFocus());
        RowTable* t = rondeTabel(v);
        while (rondeTekenen(v)->bekeken() < 8) {
            const int voor = rondeTekenen(v)->bekeken();
            v.toets(Qt::Key_Space, Qt::ShiftModifier);
            QTRY_VERIFY(rondeTekenen(v)->bekeken() > voor);
        }
        const auto inPaneel = [&] { return v.page()->findChild<QLabel*>(u"tekenKop"_s)->text(); };
        const auto inBeeld = [&] { return t->viewport()->rect().intersects(t->visualRect(t->currentIndex())); };
        const QString wie = inPaneel();
        QVERIFY(inBeeld());
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 0);
        QTest::qWait(50); // the list came in anew
        QVERIFY(inBeeld());
        QCOMPARE(inPaneel(), wie);
        QVERIFY2(wie.startsWith(rondeKolom(t, t->currentIndex().row(), 1)), qPrintable(wie));
        QCOMPARE(rondeKolom(t, 0, 0), u"getekend"_s); // what was signed stays where it was
    }

    void the_question_says_what_is_signed_and_from_when_it_holds()
    {
        using enum Goedkeuring;
        const QDate juli(2025, 7, 1), september(2025, 9, 1);
        QCOMPARE(aantalTekst({{false, juli, Automatisch}}), u"1 wijziging"_s);
        QCOMPARE(aantalTekst({{true, juli, Nodig}, {false, juli, Geen}, {false, juli, Geen}}), u"1 overeenkomst en 2 wijzigingen"_s);
        QCOMPARE(daarnaTekst({{false, juli, Automatisch}}, true), u"Daarna is geen goedkeuring meer nodig. Dit geldt vanaf 1 juli 2025."_s);
        QCOMPARE(daarnaTekst({{true, juli, Nodig}}, true), u"Daarna is nog goedkeuring nodig. Met die goedkeuring geldt dit vanaf 1 juli 2025."_s);
        const QString gemengd = daarnaTekst({{true, juli, Nodig}, {false, juli, Geen}, {false, september, Automatisch}}, true);
        QCOMPARE(gemengd, u"Voor 2 wijzigingen is geen goedkeuring meer nodig. Zij gelden vanaf hun eigen eerste dag, tussen 1 juli 2025 en 1 september 2025.\n"
                          "Voor 1 overeenkomst is daarna nog goedkeuring nodig. Met die goedkeuring geldt dat vanaf 1 juli 2025."_s);
        QCOMPARE(daarnaTekst({{false, juli, NogNiet}}, false), u"Daarna tekent de budgethouder. Dit geldt op zijn vroegst vanaf 1 juli 2025."_s);
    }

    void what_was_just_signed_shows_its_signature()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 1);
        v.nietTypen.opRonde({101}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        v.gateway.feiten = v.nietTypen.opFeiten({101});
        const auto blad = [&] { return v.page()->findChild<ContractBlad*>()->platteTekst(); };
        v.toets(Qt::Key_Space);
        QTRY_VERIFY2(blad().contains(u"Niet ondertekend"_s), qPrintable(blad().left(60)));
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 1);
        const auto goed = v.nietTypen.opTekenen;
        v.nietTypen.opTekenen = [&v, goed](const wire::OndertekenRegel& regel) {
            const wire::RondeUitkomst uit = goed(regel);
            ZorgovereenkomstVersie& versie = v.gateway.feiten.zorgovereenkomst.versies.back();
            versie.status = S::InBeoordeling;
            versie.handtekeningen = {{Partijrol::Vertegenwoordiger, v.wie.id, u"S. Bakker"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 6, 3), QTime(10, 0), Qt::UTC), QByteArray(32, 'h')}};
            return uit;
        };
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY2(blad().contains(u"Ondertekend door S. Bakker"_s), qPrintable(blad().right(200)));
        QVERIFY(!blad().contains(u"Niet ondertekend"_s));
        v.keep(u"tekenen-ondertekend"_s, {1146, 700});
    }

    void another_content_than_the_row_showed_does_not_count_as_looked_at()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 1);
        v.nietTypen.opRonde({101}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        const auto goed = v.nietTypen.opFeiten;
        v.nietTypen.opFeiten = [goed](ZorgovereenkomstId id) {
            ZorgovereenkomstFeiten f = goed(id);
            f.versie.inhoud.werkafspraken[0].tarief = Tarief::fromCenten(9900);
            return f;
        };
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(rondeTekenen(v)->bekeken(), 0);
        QVERIFY(v.nietTypen.gezien.empty());
    }

    void with_only_a_password_nothing_is_signed()
    {
        RondeVenster v(Rol::Vertegenwoordiger, Inlogniveau::Wachtwoord);
        zetOvereenkomsten(v, 1);
        v.nietTypen.opRonde({101}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(rondeTabel(v) && rondeTabel(v)->hasFocus());
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(rondeTekenen(v)->bekeken(), 1);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rondeDialoog(v));
        v.toets(Qt::Key_Return);
        v.settle();
        QVERIFY(v.nietTypen.getekend.empty());
    }
};

HOUSE_TEST(test_ronde_tekenen, TestRondeTekenen)
#include "test_ronde_tekenen.moc"
