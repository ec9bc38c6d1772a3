#include "client/ui/ronde/centenronde_page.h"
#include "client/ui/ronde/teken_woorden.h"
#include "client/ui/ronde/tekenronde_page.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_ronde_fixture.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

const char* const namen[] = {"J. de Boer", "S. Yılmaz", "L. Jansen", "A. Bakker", "E. Mulder", "T. Pinas", "K. Vos", "N. El Amrani", "M. van den Wijngaarden-Schimmelpenninck", "M. Kaya"};

OvereenkomstRij* rijVan(RondeVenster& v, ZorgovereenkomstId id)
{
    for (OvereenkomstRij& rij : v.gateway.rijen) {
        if (rij.zorgovereenkomst.id == id)
            return &rij;
    }
    return nullptr;
}

/// `aantal` running agreements of as many clients, and a server that raises and signs them in memory.
void zetOvereenkomsten(RondeVenster& v, int aantal)
{
    v.vandaag = QDate(2025, 6, 3);
    for (int i = 1; i <= aantal; ++i) {
        Zorgovereenkomst z = bouw::zorgovereenkomst(S::Lopend);
        z.id = {100 + i};
        z.budgethouder = {i};
        z.nummer = u"2025-%1"_s.arg(1000 + i);
        z.versies[0].zorgovereenkomst = z.id;
        if (i % 3 == 0)
            z.versies[0].inhoud.werkafspraken.resize(1);
        v.gateway.rijen.push_back({z, i % 4 == 0 ? u"Thuiszorg De Linde"_s : u"T. de Wit"_s, QString::fromUtf8(namen[size_t(i) % std::size(namen)])});
    }
    v.nietTypen.opVoorbeeld = [&v](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
        const OvereenkomstRij& rij = *rijVan(v, id);
        ZorgovereenkomstInhoud nieuw = rij.zorgovereenkomst.versies[0].inhoud;
        wire::CentenRegel regel{id, rij.zorgovereenkomst.nummer, rij.budgethouder, rij.zorgverlener, {}, Bedrag{522}, Wijzigingsoordeel{}, {}, {}};
        for (const size_t i : verhoog(nieuw, opdracht.verhoging))
            regel.tarieven.push_back({nieuw.werkafspraken[i].functieCode, Eenheid::Uur, *rij.zorgovereenkomst.versies[0].inhoud.werkafspraken[i].tarief, *nieuw.werkafspraken[i].tarief});
        regel.oordeel->goedkeuring = Goedkeuring::Automatisch;
        return regel;
    };
    v.nietTypen.opRonde = [&v](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
        Zorgovereenkomst& z = rijVan(v, id)->zorgovereenkomst;
        ZorgovereenkomstVersie nieuw = z.versies[0];
        nieuw.volgnummer = 2;
        nieuw.status = S::Concept;
        nieuw.rijversie = 7;
        nieuw.inhoud.ingangsdatum = opdracht.ingangsdatum;
        verhoog(nieuw.inhoud, opdracht.verhoging);
        z.versies.push_back(nieuw);
        return wire::RondeUitkomst{id, 2, 7, S::Concept, {}, {}};
    };
    v.nietTypen.opFeiten = [&v](ZorgovereenkomstId id) {
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        f.zorgovereenkomst = rijVan(v, id)->zorgovereenkomst;
        f.versie = f.zorgovereenkomst.versies.back();
        f.inhoudHash = QByteArray(32, 'h');
        return f;
    };
    v.nietTypen.opTekenen = [&v](const wire::OndertekenRegel& regel) {
        ZorgovereenkomstVersie& versie = rijVan(v, regel.zorgovereenkomst)->zorgovereenkomst.versies.back();
        versie.status = S::InBeoordeling;
        return wire::RondeUitkomst{regel.zorgovereenkomst, regel.volgnummer, regel.rijversie + 1, versie.status, {}, {}};
    };
}

RowTable* tabel(RondeVenster& v)
{
    for (RowTable* t : v.page()->findChildren<RowTable*>()) {
        if (t->isVisible())
            return t;
    }
    return nullptr;
}
QString kolom(RowTable* t, int rij, int kolom) { return t->model()->index(rij, kolom).data(Qt::AccessibleTextRole).toString(); }
/// How many rates the agreement of this client has.
int tarieven(RondeVenster& v, const QString& client)
{
    for (const OvereenkomstRij& rij : v.gateway.rijen) {
        if (rij.budgethouder == client)
            return int(rij.zorgovereenkomst.versies[0].inhoud.werkafspraken.size());
    }
    return -1;
}
BevestigenDialoog* dialoog(RondeVenster& v) { return v.window.findChild<BevestigenDialoog*>(); }
TekenrondePage* tekenen(RondeVenster& v) { return qobject_cast<TekenrondePage*>(v.page()); }

bool naarVoorbeeld(RondeVenster& v, const QString& verhoging)
{
    v.toets(Qt::Key_A, Qt::ControlModifier);
    v.toets(Qt::Key_Tab);
    v.typ(verhoging);
    v.toets(Qt::Key_Return);
    return QTest::qWaitFor([&] { return tabel(v) && tabel(v)->accessibleName().startsWith(u"Wat er per"); });
}

} // namespace

/// One change of the rate over many agreements, and the round of signatures after it.
class TestRondeCenten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_cent_over_forty_agreements_is_signed_in_at_most_twentyfour_keys()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 40);
        v.open({Section::Overeenkomsten, {}, {}});
        v.toets(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(qobject_cast<CentenrondePage*>(v.page()));
        QTRY_VERIFY(tabel(v) && tabel(v)->model()->rowCount() == 40 && tabel(v)->hasFocus());
        v.keep(u"centen-kiezen"_s, {1146, 700});
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        QCOMPARE(v.nietTypen.voorbeelden.size(), size_t(1));
        QCOMPARE(v.nietTypen.voorbeelden[0].zorgovereenkomsten.size(), size_t(40));
        QVERIFY(v.nietTypen.voorbeelden[0].verhoging.bedrag == Bedrag{1} && v.nietTypen.voorbeelden[0].ingangsdatum == QDate(2025, 7, 1));
        const QString som = v.page()->findChild<QLabel*>(u"som"_s)->text();
        QVERIFY2(som.contains(u"Alle 40"_s) && som.contains(u"208,80"_s), qPrintable(som)); // 40 times 5,22 a year
        QVERIFY(v.nietTypen.rondes.empty()); // nothing was made yet
        v.keep(u"centen-voorbeeld"_s, {1146, 700});
        v.keep(u"centen-voorbeeld"_s, {1700, 1010});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.rondes.size(), size_t(4)); // ten at a time, each under a key of its own
        QCOMPARE(QSet<QString>(v.nietTypen.sleutels.begin(), v.nietTypen.sleutels.end()).size(), 4);
        QTRY_VERIFY(v.page()->findChild<QPushButton*>(u"verder"_s)->text().contains(u"ondertekenen"_s));
        v.keep(u"centen-gedaan"_s, {1146, 700});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(tekenen(v) && tabel(v) && tabel(v)->model()->rowCount() == 40 && tabel(v)->hasFocus());
        v.keep(u"tekenen-begin"_s, {1146, 700});
        for (int bladen = 0; bladen < 8 && tekenen(v)->bekeken() < 40; ++bladen) {
            v.toets(Qt::Key_Space, Qt::ShiftModifier);
            QTest::qWait(50);
        }
        QTRY_COMPARE(tekenen(v)->bekeken(), 40);
        QCOMPARE(v.nietTypen.gezien.size(), size_t(40)); // the server knows of each
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialoog(v));
        QVERIFY2(v.toetsen <= 24, qPrintable(u"%1 keys"_s.arg(v.toetsen)));
        QVERIFY(v.nietTypen.getekend.empty());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.getekend.size(), size_t(4));
        QTRY_VERIFY(v.meldingen.join(u'\n').contains(u"40 wijzigingen"_s));
        auto* knop = v.page()->findChild<QPushButton*>(u"teken"_s);
        QTRY_VERIFY(!knop->isEnabled()); // nothing is left to sign
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialoog(v) && v.meldingen.back().contains(u"niets meer"_s));
        for (const OvereenkomstRij& rij : v.gateway.rijen)
            QCOMPARE(rij.zorgovereenkomst.versies.back().status, S::InBeoordeling);
        v.keep(u"tekenen-gedaan"_s, {1146, 700});
    }

    void a_choice_is_made_by_zorgverlener_and_function_and_the_raise_is_for_that_function_alone()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 12);
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->model()->rowCount() == 12);
        const QList<QComboBox*> keuzes = v.page()->findChildren<QComboBox*>();
        keuzes[0]->setCurrentIndex(keuzes[0]->findData(u"Thuiszorg De Linde"_s));
        QCOMPARE(tabel(v)->model()->rowCount(), 3);
        keuzes[3]->setCurrentIndex(keuzes[3]->findData(u"WLZ-PV"_s));
        QCOMPARE(tabel(v)->model()->rowCount(), 2);
        tabel(v)->setFocus();
        QVERIFY(naarVoorbeeld(v, u"2%"_s));
        QCOMPARE(v.nietTypen.voorbeelden[0].zorgovereenkomsten.size(), size_t(2));
        QCOMPARE(v.nietTypen.voorbeelden[0].verhoging.functieCode, u"WLZ-PV"_s);
    }

    void what_cannot_be_raised_says_why_and_stays_out_of_the_round()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 3);
        const auto goed = v.nietTypen.opVoorbeeld;
        v.nietTypen.opVoorbeeld = [goed](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
            wire::CentenRegel regel = goed(id, opdracht);
            if (id == ZorgovereenkomstId{101})
                regel.probleem = u"openVersie"_s;
            if (id == ZorgovereenkomstId{102})
                regel.bevindingen = {{u"ZC-039"_s, Ernst::Waarschuwen, u"inhoud/werkafspraken/0/tarief"_s, {}}};
            return regel;
        };
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->hasFocus());
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        QVERIFY(kolom(tabel(v), 0, 5).contains(u"Kan niet"_s)); // on top
        QVERIFY(kolom(tabel(v), 1, 5).contains(u"Let op"_s));
        QVERIFY(kolom(tabel(v), 2, 5).contains(u"Past"_s));
        v.keep(u"centen-weigert"_s, {1146, 700});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.rondes.size(), size_t(1));
        QCOMPARE(v.nietTypen.rondes[0].zorgovereenkomsten, (std::vector<ZorgovereenkomstId>{{102}, {103}}));
    }

    void after_a_lost_connection_the_same_part_goes_again_under_its_key()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 2);
        v.open({Section::Overeenkomsten, {}, u"ronde/centen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->hasFocus());
        QVERIFY(naarVoorbeeld(v, u"1c"_s));
        v.nietTypen.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(v.page()->findChild<QPushButton*>(u"verder"_s)->isEnabled());
        v.nietTypen.problem.reset();
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.nietTypen.sleutels.size(), 2);
        QCOMPARE(v.nietTypen.sleutels[0], v.nietTypen.sleutels[1]);
    }

    void only_what_was_looked_at_is_signed_and_what_fails_stays_with_the_reason()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        for (int i = 1; i <= 4; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->model()->rowCount() == 4 && tabel(v)->hasFocus());
        v.toets(Qt::Key_Return, Qt::ControlModifier); // nothing was looked at
        QVERIFY(!dialoog(v) && v.nietTypen.getekend.empty());
        // One after the other with the whole text; the fake server of single agreements is given the one that is asked for.
        const auto laad = [&](int rij) {
            const int i = rij; // rows stand in the order of the clients' names
            for (const OvereenkomstRij& r : v.gateway.rijen) {
                if (r.budgethouder == kolom(tabel(v), i, 1))
                    v.gateway.feiten = v.nietTypen.opFeiten(r.zorgovereenkomst.id);
            }
        };
        QSignalSpy opnieuw(tabel(v)->model(), &QAbstractItemModel::modelReset);
        laad(0);
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(tekenen(v)->bekeken(), 1);
        laad(1);
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(tekenen(v)->bekeken(), 2);
        QCOMPARE(opnieuw.size(), 0); // only the row that is about is laid out again
        auto* veld = tekenen(v)->findChild<QLineEdit*>();
        veld->setText(kolom(tabel(v), 0, 1));
        QCOMPARE(tabel(v)->model()->rowCount(), 1);
        tekenen(v)->openedAgain(tekenrondeAdres());
        QCOMPARE(tabel(v)->model()->rowCount(), 4); // what was looked for the time before hides nothing
        QCOMPARE(tekenen(v)->bekeken(), 2);
        v.keep(u"tekenen-tekst"_s, {1146, 700});
        v.keep(u"tekenen-tekst"_s, {1700, 1010});
        const auto goed = v.nietTypen.opTekenen;
        int eerste = 0;
        v.nietTypen.opTekenen = [&, goed](const wire::OndertekenRegel& regel) {
            return eerste++ == 0 ? wire::RondeUitkomst{regel.zorgovereenkomst, regel.volgnummer, 0, {}, u"versieVerouderd"_s, {}} : goed(regel);
        };
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.getekend.size(), size_t(1));
        QCOMPARE(v.nietTypen.getekend[0].versies.size(), size_t(2)); // and not the other two
        QTRY_VERIFY(kolom(tabel(v), 0, 0).size() > 10); // the reason
        QCOMPARE(tekenen(v)->bekeken(), 0);
        v.keep(u"tekenen-mislukt"_s, {1146, 700});
    }

    void the_pane_is_of_the_row_under_the_cursor_also_after_a_filter()
    {
        RondeVenster v;
        zetOvereenkomsten(v, 4);
        for (int i = 1; i <= 4; ++i)
            v.nietTypen.opRonde({100 + i}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->model()->rowCount() == 4 && tabel(v)->hasFocus());
        const auto opRij = [&] { return kolom(tabel(v), tabel(v)->currentIndex().row(), 1); };
        const auto inPaneel = [&] { return v.page()->findChild<QLabel*>(u"tekenKop"_s)->text(); };
        const QString eerste = opRij();
        QVERIFY2(inPaneel().startsWith(eerste), qPrintable(inPaneel()));
        for (const OvereenkomstRij& r : v.gateway.rijen) {
            if (r.budgethouder == eerste)
                v.gateway.feiten = v.nietTypen.opFeiten(r.zorgovereenkomst.id);
        }
        v.toets(Qt::Key_Space);
        QTRY_COMPARE(tekenen(v)->bekeken(), 1);
        const QString ander = kolom(tabel(v), 2, 1);
        v.toets(Qt::Key_F, Qt::ControlModifier);
        v.typ(ander.section(u' ', -1).toLower());
        QTRY_COMPARE(tabel(v)->model()->rowCount(), 1);
        QCOMPARE(opRij(), ander);
        QVERIFY2(inPaneel().startsWith(ander), qPrintable(inPaneel()));
        // What is signed although the filter hides it, is named.
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialoog(v));
        QString gevraagd;
        for (const QLabel* label : dialoog(v)->findChildren<QLabel*>())
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
        QTRY_VERIFY(tabel(v) && tabel(v)->model()->rowCount() == 11 && tabel(v)->hasFocus());
        RowTable* t = tabel(v);
        v.keep(u"tekenen-lang"_s, {1146, 640});
        v.keep(u"tekenen-lang"_s, {1700, 1010});
        for (int rij = 0; rij < 11; ++rij) {
            t->scrollTo(t->model()->index(rij, 0));
            QVERIFY2(t->isReadable(rij), qPrintable(kolom(t, rij, 3)));
            QCOMPARE(kolom(t, rij, 3).count(u" naar "_s), tarieven(v, kolom(t, rij, 1)));
        }
        t->setCurrentIndex(t->model()->index(0, 0));
        t->scrollToTop();
        t->setColumnWidth(3, 60); // too narrow for its words at this height
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(tekenen(v)->bekeken(), 0);
        v.window.resize(1146, 330); // some rows and a piece of one
        v.settle();
        t->setCurrentIndex(t->model()->index(0, 0));
        t->scrollToTop();
        int leesbaar = 0;
        for (int rij = 0; rij < 11; ++rij)
            leesbaar += t->isReadable(rij) ? 1 : 0;
        QVERIFY(leesbaar > 0 && leesbaar < 11);
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(tekenen(v)->bekeken(), leesbaar);
        QTest::qWait(50);
        QCOMPARE(tekenen(v)->bekeken(), leesbaar);
        for (int rij = 0; rij < 11; ++rij)
            QCOMPARE(kolom(t, rij, 0) == u"ja"_s, rij < leesbaar);
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
        QTRY_VERIFY(tabel(v) && tabel(v)->hasFocus());
        v.gateway.feiten = v.nietTypen.opFeiten({101});
        const auto blad = [&] { return v.page()->findChild<ContractBlad*>()->platteTekst(); };
        v.toets(Qt::Key_Space);
        QTRY_VERIFY2(blad().contains(u"Niet ondertekend"_s), qPrintable(blad().left(60)));
        QTRY_COMPARE(tekenen(v)->bekeken(), 1);
        const auto goed = v.nietTypen.opTekenen;
        v.nietTypen.opTekenen = [&v, goed](const wire::OndertekenRegel& regel) {
            const wire::RondeUitkomst uit = goed(regel);
            v.gateway.feiten.versie.status = S::InBeoordeling;
            v.gateway.feiten.versie.handtekeningen = {{Partijrol::Vertegenwoordiger, v.wie.id, u"S. Bakker"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 6, 3), QTime(10, 0), Qt::UTC), QByteArray(32, 'h')}};
            return uit;
        };
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialoog(v));
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
        QTRY_VERIFY(tabel(v) && tabel(v)->hasFocus());
        const auto goed = v.nietTypen.opFeiten;
        v.nietTypen.opFeiten = [goed](ZorgovereenkomstId id) {
            ZorgovereenkomstFeiten f = goed(id);
            f.versie.inhoud.werkafspraken[0].tarief = Tarief::fromCenten(9900);
            return f;
        };
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(tekenen(v)->bekeken(), 0);
        QVERIFY(v.nietTypen.gezien.empty());
    }

    void with_only_a_password_nothing_is_signed()
    {
        RondeVenster v(Rol::Vertegenwoordiger, Inlogniveau::Wachtwoord);
        zetOvereenkomsten(v, 1);
        v.nietTypen.opRonde({101}, {{{}, Bedrag{1}, {}}, QDate(2025, 7, 1), {}});
        v.open({Section::Overeenkomsten, {}, u"ronde/tekenen"_s});
        QTRY_VERIFY(tabel(v) && tabel(v)->hasFocus());
        v.toets(Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(tekenen(v)->bekeken(), 1);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialoog(v));
        v.toets(Qt::Key_Return);
        v.settle();
        QVERIFY(v.nietTypen.getekend.empty());
    }

    void a_caseworker_has_no_rounds()
    {
        RondeVenster v(Rol::MedewerkerVerstrekker);
        QVERIFY(!makeRondePage(centenrondeAdres(), {v.theme, v.commands, v}, v.services()));
        QVERIFY(!makeRondePage(tekenrondeAdres(), {v.theme, v.commands, v}, v.services()));
    }
};

HOUSE_TEST(test_ronde_centen, TestRondeCenten)
#include "test_ronde_centen.moc"
