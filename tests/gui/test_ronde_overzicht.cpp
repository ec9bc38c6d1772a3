#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/ronde/einddata_page.h"
#include "client/ui/ronde/keten_page.h"
#include "client/ui/ronde/keten_woorden.h"
#include "client/ui/ronde/sjablonen_page.h"
#include "client/ui/ronde/van_vorig_jaar.h"
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_ronde_fixture.h"
#include "tests/support/beeld.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

RowTable* tabel(Page* page, const QString& naam)
{
    for (RowTable* t : page->findChildren<RowTable*>()) {
        if (t->accessibleName() == naam)
            return t;
    }
    return nullptr;
}
QString cel(RowTable* t, int rij, int kolom) { return t->model()->index(rij, kolom).data().toString(); }

wire::EinddatumRegel regel(int id, const QString& client, QDate einde, std::optional<QDate> aanzeggen)
{
    wire::EinddatumRegel r;
    r.zorgovereenkomst = {id};
    r.nummer = u"2025-%1"_s.arg(id);
    r.budgethouder = {id};
    r.budgethouderNaam = client;
    r.zorgverlenerNaam = u"T. de Wit"_s;
    r.soort = aanzeggen ? ZorgovereenkomstSoort::Arbeidsovereenkomst : ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    r.einddatum = einde;
    r.aanzeggenVoor = aanzeggen;
    return r;
}

wire::KetenOverzicht ketting()
{
    wire::KetenOverzicht k;
    k.contracten = {{Ketencontract{QDate(2023, 1, 1), QDate(2023, 12, 31), false, 1200}, {90}, u"2023-0007"_s},
                    {Ketencontract{QDate(2024, 3, 5), QDate(2025, 3, 4), false, 1200}, bouw::zorgovereenkomstId, u"2025-1187"_s}};
    k.uitkomst = {KetenUitkomst::Soort::Tijdelijk, 2, QDate(2023, 1, 1), {}};
    k.volgende = {KetenUitkomst::Soort::Tijdelijk, 3, QDate(2023, 1, 1), {}};
    k.nogKeer = 1;
    k.uiterlijk = QDate(2025, 12, 31);
    k.nieuweKetenVanaf = QDate(2025, 9, 6);
    return k;
}

Zorgovereenkomst lopend()
{
    Zorgovereenkomst z = bouw::zorgovereenkomst(S::Lopend);
    return z;
}

} // namespace

/// End dates, the chain of contracts and templates.
class TestRondeOverzicht : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void end_dates_stand_in_order_with_the_last_day_of_notice_and_what_to_do()
    {
        RondeVenster v;
        v.vandaag = QDate(2025, 6, 3);
        v.nietTypen.einden = {regel(1, u"J. de Boer"_s, QDate(2025, 6, 30), QDate(2025, 5, 31)), regel(2, u"S. Yılmaz"_s, QDate(2025, 7, 31), QDate(2025, 6, 30)),
                              regel(3, u"M. van den Wijngaarden-Schimmelpenninck"_s, QDate(2025, 9, 30), {}), regel(4, u"A. Bakker"_s, QDate(2025, 12, 31), QDate(2025, 11, 30)),
                              regel(5, u"E. Mulder"_s, QDate(2026, 2, 28), QDate(2026, 1, 31))};
        v.nietTypen.einden[3].opvolger = true;
        QVERIFY(v.commands.run(u"ronde.einddata"_s) || (v.window.show(), v.commands.run(u"ronde.einddata"_s)));
        RowTable* lijst = tabel(v.page(), u"Einddata"_s);
        QTRY_COMPARE(lijst->model()->rowCount(), 5);
        QCOMPARE(v.nietTypen.gevraagd, (std::pair{QDate(2025, 6, 1), QDate(2026, 5, 31)}));
        QVERIFY(cel(lijst, 0, 6).contains(u"meteen"_s)); // too late already
        QCOMPARE(cel(lijst, 1, 5), u"30 jun 2025"_s);
        QVERIFY(cel(lijst, 1, 6).contains(u"schriftelijk"_s));
        QVERIFY(cel(lijst, 2, 5).isEmpty() && cel(lijst, 2, 6).contains(u"nieuwe"_s)); // no employment: nothing to say in writing
        QVERIFY(cel(lijst, 3, 5).isEmpty() && cel(lijst, 3, 6).contains(u"vervolg"_s));
        v.keep(u"einddata"_s, {1146, 700});
        v.keep(u"einddata"_s, {1700, 1010});
        RowTable* maanden = tabel(v.page(), u"Maanden"_s);
        QCOMPARE(maanden->model()->rowCount(), 13);
        QCOMPARE(cel(maanden, 0, 1), u"5"_s);
        QCOMPARE(cel(maanden, 0, 2), u"3"_s); // notices to give
        maanden->setFocus();
        v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Down); // July
        QCOMPARE(lijst->model()->rowCount(), 1);
        v.toets(Qt::Key_Return);
        QVERIFY(lijst->hasFocus());
        v.toets(Qt::Key_Return);
        QCOMPARE(v.geopend.back(), overeenkomstAdres({2}, {2}));
    }

    void from_an_end_date_the_next_agreement_is_one_key_away()
    {
        RondeVenster v;
        v.nietTypen.einden = {regel(int(bouw::zorgovereenkomstId.waarde), u"A. de Boer"_s, QDate(2024, 12, 31), {})};
        Zorgovereenkomst z = lopend();
        z.versies[0].inhoud.ingangsdatum = QDate(2024, 1, 1);
        z.versies[0].inhoud.einddatum = QDate(2024, 12, 31);
        v.gateway.rijen = {{z, u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open(einddataAdres());
        QTRY_VERIFY(tabel(v.page(), u"Einddata"_s)->hasFocus());
        v.toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(v.window.findChild<QDialog*>());
    }

    void a_new_agreement_from_the_list_of_all_clients_asks_for_whom()
    {
        RondeVenster v;
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open({Section::Overeenkomsten, {}, {}});
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen()); // the row of A. de Boer, who is not meant
        const size_t voor = v.geopend.size();
        for (QPushButton* knop : v.page()->findChildren<QPushButton*>()) {
            if (knop->isVisible() && knop->text() == u"Nieuwe overeenkomst"_s) {
                QTest::mouseClick(knop, Qt::LeftButton);
                break;
            }
        }
        FinderDialog* vraag = nullptr;
        QTRY_VERIFY((vraag = v.window.findChild<FinderDialog*>()) && vraag->isVisible());
        QVERIFY(vraag->accessibleName().contains(u"Voor welke cli"_s));
        QCOMPARE(v.geopend.size(), voor);
        auto* veld = vraag->findChild<QLineEdit*>();
        QTest::keyClicks(veld, u"yil"_s);
        QTest::keyClick(veld, Qt::Key_Return);
        QTRY_COMPARE(v.geopend.back(), nieuweOvereenkomstAdres({2}));
        QVERIFY(v.geopend.size() == voor + 1);
    }

    void the_acts_of_drawing_up_are_in_the_palette_everywhere()
    {
        RondeVenster v;
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.window.show();
        const auto aangeboden = [&v](const QString& tekst) {
            const std::vector<Command> alle = v.commands.available();
            return std::count_if(alle.begin(), alle.end(), [&](const Command& c) { return c.text == tekst; });
        };
        for (const QString& tekst : {u"Nieuwe overeenkomst"_s, u"Nieuw van vorig jaar"_s, u"Nieuwe overeenkomst van een sjabloon"_s})
            QCOMPARE(aangeboden(tekst), 1); // no page at all is in view, as little as Vandaag is one of agreements
        QVERIFY(v.commands.run(u"ronde.vorigJaar"_s));
        FinderDialog* vraag = nullptr;
        QTRY_VERIFY((vraag = v.window.findChild<FinderDialog*>()) && vraag->isVisible());
        auto* veld = vraag->findChild<QLineEdit*>();
        QTest::keyClicks(veld, u"boer"_s);
        QTest::keyClick(veld, Qt::Key_Return);
        QTRY_VERIFY(v.window.findChild<VanVorigJaarDialoog*>());
        delete v.window.findChild<VanVorigJaarDialoog*>();
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}}); // in the tab of a client it is for that client, and offered once
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen());
        QCOMPARE(aangeboden(u"Nieuwe overeenkomst"_s), 1);
        RondeVenster ander(Rol::MedewerkerVerstrekker);
        ander.window.show();
        for (const Command& c : ander.commands.available())
            QVERIFY(c.id != u"ronde.nieuw"_s && c.id != u"ronde.vorigJaar"_s && c.id != u"ronde.uitSjabloon"_s);
    }

    void the_chain_says_what_happens_next()
    {
        RondeVenster v;
        v.vandaag = QDate(2025, 2, 1);
        v.nietTypen.ketting = ketting();
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen());
        QVERIFY(v.commands.run(u"ronde.keten"_s));
        RowTable* t = tabel(v.page(), u"Contracten op een rij"_s);
        QTRY_COMPARE(t->model()->rowCount(), 2);
        for (const QString& id : {u"lijst.exporteer"_s, u"lijst.afdrukken"_s})
            QVERIFY(std::ranges::any_of(v.commands.available(), [&id](const Command& c) { return c.id == id; }));
        QVERIFY(v.page()->findChild<QLabel*>(u"nu"_s)->text().contains(u"2 contracten"_s));
        const QString straks = v.page()->findChild<QLabel*>(u"straks"_s)->text();
        QVERIFY2(straks.contains(u"kan nog 1 keer, tot uiterlijk 31 december 2025"_s), qPrintable(straks));
        QVERIFY(straks.contains(u"6 september 2025"_s));
        QCOMPARE(cel(t, 1, 4), u"2 maanden en 4 dagen"_s);
        QVERIFY(!v.page()->findChild<QLabel*>(u"verborgen"_s)->isVisible());
        v.keep(u"keten"_s, {1146, 700});
        v.keep(u"keten"_s, {1700, 1010});
        t->setFocus();
        v.toets(Qt::Key_Return);
        QCOMPARE(v.geopend.back(), overeenkomstAdres(bouw::budgethouderId, bouw::zorgovereenkomstId));
    }

    void a_contract_of_another_verstrekker_is_counted_without_saying_when_it_was()
    {
        RondeVenster v(Rol::MedewerkerVerstrekker);
        v.vandaag = QDate(2025, 2, 1);
        wire::KetenOverzicht k = ketting();
        k.contracten.erase(k.contracten.begin());
        k.contracten.push_back({});
        k.uitkomst.begin = {};
        k.volgende.begin = {};
        k.uiterlijk.reset();
        k.nieuweKetenVanaf.reset();
        v.nietTypen.ketting = k;
        v.open(ketenAdres({}, bouw::zorgovereenkomstId));
        RowTable* t = tabel(v.page(), u"Contracten op een rij"_s);
        QTRY_COMPARE(t->model()->rowCount(), 1);
        QVERIFY(v.page()->findChild<QLabel*>(u"nu"_s)->text().contains(u"2 contracten"_s));
        QVERIFY(v.page()->findChild<QLabel*>(u"verborgen"_s)->text().contains(u"1 contract"_s));
        QVERIFY(v.page()->findChild<QLabel*>(u"verborgen"_s)->isVisible());
        QVERIFY(cel(t, 0, 4).isEmpty());
    }

    void gaps_are_told_in_months_and_days()
    {
        QCOMPARE(KetenWoorden::tussenpoos(QDate(2023, 12, 31), QDate(2024, 1, 1)), u"sluit aan"_s);
        QCOMPARE(KetenWoorden::tussenpoos(QDate(2023, 12, 31), QDate(2024, 7, 1)), u"6 maanden"_s);
        QCOMPARE(KetenWoorden::tussenpoos(QDate(2023, 12, 31), QDate(2024, 1, 2)), u"1 dag"_s);
        QCOMPARE(KetenWoorden::tussenpoos(QDate(2023, 12, 31), QDate(2023, 12, 1)), u"loopt door elkaar"_s);
    }

    void an_agreement_is_kept_as_a_template_and_another_client_gets_one_from_it()
    {
        RondeVenster v;
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen());
        QVERIFY(v.commands.run(u"ronde.alsSjabloon"_s));
        QTRY_VERIFY(v.window.findChild<SjabloonNaam*>());
        const QString zegt = pgb::test::teksten(v.window.findChild<SjabloonNaam*>());
        QVERIFY2(zegt.contains(u"Teksten, namen, data en budgetten"_s) && !zegt.contains(u"teksten gaan mee"_s), qPrintable(zegt));
        v.toets(Qt::Key_Return); // no name yet
        QVERIFY(v.nietTypen.eigen.empty());
        v.typ(u"Begeleiding thuis"_s);
        v.keep(u"sjabloon-naam"_s, {1146, 700}, v.window.findChild<SjabloonNaam*>());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.eigen.size(), size_t(1));
        QVERIFY(v.nietTypen.eigen[0].inhoud.werkafspraken.size() == 2);
        v.open(sjablonenAdres());
        RowTable* t = tabel(v.page(), u"Sjablonen"_s);
        QTRY_VERIFY(t->hasFocus());
        v.keep(u"sjablonen"_s, {1146, 700});
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.window.findChild<SjabloonGebruiken*>());
        v.keep(u"sjabloon-gebruiken"_s, {1146, 700}, v.window.findChild<SjabloonGebruiken*>());
        v.typ(u"xq"_s);
        v.toets(Qt::Key_Return); // nobody has that name, so nothing is made
        QCOMPARE(v.gateway.bewaard, 0);
        v.toets(Qt::Key_Backspace);
        v.toets(Qt::Key_Backspace);
        v.typ(u"yilmaz"_s); // the name, not the initials that the list begins with
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.gateway.bewaard, 1);
        QCOMPARE(v.gateway.feiten.versie.inhoud.werkafspraken.size(), size_t(2));
        QTRY_COMPARE(v.geopend.back(), overeenkomstAdres({2}, bouw::zorgovereenkomstId));
    }

    void an_agreement_from_a_template_is_for_nobody_who_was_not_chosen()
    {
        RondeVenster v;
        v.clienten.push_back({BudgethouderId{3}, u"B. de Boer"_s});
        v.nietTypen.eigen = {{{7}, 3, u"Begeleiding"_s, true, {}, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)}};
        v.open(sjablonenAdres());
        QTRY_VERIFY(tabel(v.page(), u"Sjablonen"_s)->hasFocus());
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.window.findChild<SjabloonGebruiken*>());
        for (const QString& getypt : {QString(), u"boer"_s, u"yimaz"_s}) { // all of them, two of them, and one that was not typed so
            v.typ(getypt);
            v.toets(Qt::Key_Return);
            QCOMPARE(v.gateway.bewaard, 0);
            v.toets(Qt::Key_A, Qt::ControlModifier);
        }
        QVERIFY(pgb::test::teksten(v.window.findChild<SjabloonGebruiken*>()).contains(u"Kies eerst de cliënt"_s));
        v.typ(u"boer"_s);
        v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Down);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.geopend.back(), overeenkomstAdres({3}, bouw::zorgovereenkomstId));
    }

    void the_name_of_a_template_that_is_there_takes_its_place_after_a_second_look()
    {
        RondeVenster v;
        v.nietTypen.eigen = {{{7}, 3, u"Begeleiding"_s, true, {}, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)}};
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen());
        QVERIFY(v.commands.run(u"ronde.alsSjabloon"_s));
        QTRY_VERIFY(v.window.findChild<SjabloonNaam*>());
        const auto* ja = v.window.findChild<SjabloonNaam*>()->findChild<QPushButton*>(u"ja"_s);
        v.typ(u"begeleiding"_s);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(ja->text(), u"Vervangen"_s);
        QVERIFY(v.nietTypen.eigen.size() == 1 && v.nietTypen.eigen[0].inhoud.werkafspraken.empty());
        v.typ(u"2"_s); // another name is no replacement
        QCOMPARE(ja->text(), u"Bewaren"_s);
        v.toets(Qt::Key_Backspace);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(ja->text(), u"Vervangen"_s);
        v.toets(Qt::Key_Return); // once more, unread
        const auto vastgehouden = [] {
            QKeyEvent druk(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &druk);
        };
        vastgehouden();
        QTest::qWait(50);
        QVERIFY(v.nietTypen.eigen[0].inhoud.werkafspraken.empty());
        v.toets(Qt::Key_Tab);
        QVERIFY(ja->hasFocus());
        vastgehouden();
        QTest::qWait(50);
        QVERIFY(v.nietTypen.eigen[0].inhoud.werkafspraken.empty());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.eigen[0].inhoud.werkafspraken.size(), size_t(2));
        QVERIFY(v.nietTypen.eigen.size() == 1 && v.nietTypen.eigen[0].id == SjabloonId{7});
    }

    void the_keys_are_where_they_are_needed_after_a_name_was_refused_or_a_replacement_failed()
    {
        RondeVenster v;
        v.nietTypen.eigen = {{{7}, 3, u"Begeleiding"_s, true, {}, QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)}};
        v.gateway.rijen = {{lopend(), u"T. de Wit"_s, u"A. de Boer"_s}};
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        QTRY_VERIFY(qobject_cast<OvereenkomstLijstPage*>(v.page())->gekozen());
        QVERIFY(v.commands.run(u"ronde.alsSjabloon"_s));
        QTRY_VERIFY(v.window.findChild<SjabloonNaam*>());
        const QPointer<SjabloonNaam> dialoog = v.window.findChild<SjabloonNaam*>();
        auto* ja = dialoog->findChild<QPushButton*>(u"ja"_s);
        v.typ(u"begeleiding"_s);
        v.toets(Qt::Key_Tab);
        QVERIFY(ja->hasFocus());
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(ja->text(), u"Vervangen"_s);
        QVERIFY(dialoog->findChild<QLineEdit*>(u"naam"_s)->hasFocus()); // another name, or a second look
        v.toets(Qt::Key_Tab);
        QVERIFY(ja->hasFocus());
        v.nietTypen.problem = Problem{ProblemKind::NietBeschikbaar, u"geenVerbinding"_s, {}, {}, {}};
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(dialoog && ja->isEnabled());
        QVERIFY(ja->hasFocus()); // and not 'Annuleren'
        QVERIFY(v.nietTypen.eigen[0].inhoud.werkafspraken.empty());
        v.nietTypen.problem.reset();
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.eigen[0].inhoud.werkafspraken.size(), size_t(2));
        QTRY_VERIFY(!dialoog);
    }

    void another_name_for_a_template_does_not_offer_to_take_the_place_of_another()
    {
        RondeVenster v;
        const QDateTime toen(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC);
        v.nietTypen.eigen = {{{1}, 3, u"Begeleiding"_s, true, bouw::inhoud(), toen}, {{2}, 3, u"Verzorging"_s, true, bouw::inhoud(), toen}};
        v.open(sjablonenAdres());
        QTRY_VERIFY(tabel(v.page(), u"Sjablonen"_s)->hasFocus());
        v.toets(Qt::Key_F2);
        QTRY_VERIFY(v.window.findChild<SjabloonNaam*>());
        const auto* dialoog = v.window.findChild<SjabloonNaam*>();
        const auto zegt = [dialoog](const QString& woord) {
            const QList<QLabel*> labels = dialoog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(woord); });
        };
        v.typ(u"Verzorging"_s);
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(zegt(u"Kies een andere naam."_s));
        QVERIFY(!zegt(u"vervang"_s));
        QCOMPARE(dialoog->findChild<QPushButton*>(u"ja"_s)->text(), u"Bewaren"_s);
        QCOMPARE(v.nietTypen.eigen.size(), size_t(2));
    }

    void a_template_gets_another_name_and_goes_after_a_question()
    {
        RondeVenster v;
        v.nietTypen.eigen = {{{1}, 3, u"Begeleiding"_s, true, bouw::inhoud(), QDateTime(QDate(2025, 6, 3), QTime(9, 0), Qt::UTC)}};
        v.open(sjablonenAdres());
        RowTable* t = tabel(v.page(), u"Sjablonen"_s);
        QTRY_VERIFY(t->hasFocus());
        v.toets(Qt::Key_F2);
        QTRY_VERIFY(v.window.findChild<SjabloonNaam*>());
        v.typ(u"Begeleiding thuis"_s);
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(cel(t, 0, 0), u"Begeleiding thuis"_s);
        QApplication::setActiveWindow(&v.window); // a dialog went
        t->setFocus();
        v.toets(Qt::Key_Delete);
        QTRY_VERIFY(v.window.findChild<BevestigenDialoog*>());
        QCOMPARE(v.nietTypen.eigen.size(), size_t(1));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(v.nietTypen.eigen.empty());
        QTRY_COMPARE(t->model()->rowCount(), 0);
    }
};

HOUSE_TEST(test_ronde_overzicht, TestRondeOverzicht)
#include "test_ronde_overzicht.moc"
