#include "client/models/verhoging_tekst.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/ronde/van_vorig_jaar.h"
#include "client/ui/ronde/was_wordt.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "tests/gui/test_ronde_fixture.h"
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

constexpr ZorgovereenkomstId oudId{90};

/// Last year's agreement in the list, and a server that copies it to 2025.
void zetVorigJaar(RondeVenster& v)
{
    Zorgovereenkomst oud = bouw::zorgovereenkomst(S::Lopend);
    oud.id = oudId;
    oud.nummer = u"2024-0012"_s;
    oud.versies[0].inhoud.ingangsdatum = QDate(2024, 1, 1);
    oud.versies[0].inhoud.einddatum = QDate(2024, 12, 31);
    v.gateway.rijen = {{oud, u"T. de Wit"_s, u"A. de Boer"_s}};
    v.nietTypen.opKopie = [&v, oud](ZorgovereenkomstId, const wire::KopieOpdracht& opdracht) {
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        ZorgovereenkomstInhoud& nieuw = v.gateway.feiten.versie.inhoud;
        nieuw.ingangsdatum = opdracht.ingangsdatum.value_or(QDate());
        nieuw.familieband = Familieband::Geen; // as the server takes it over
        if (opdracht.verhoging)
            verhoog(nieuw, *opdracht.verhoging);
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        return wire::KopieAntwoord{v.gateway.feiten.zorgovereenkomst, 1, verschillen(oud.versies[0].inhoud, nieuw)};
    };
}

VanVorigJaarDialoog* dialoog(RondeVenster& v) { return v.window.findChild<VanVorigJaarDialoog*>(); }

QString tekst(QWidget* in, const QString& naam) { return in->findChild<QLabel*>(naam)->text(); }

} // namespace

/// 'Nieuw van vorig jaar' from the list and from a tab.
class TestRondeVorigJaar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_agreement_from_last_years_is_shared_in_at_most_forty_keys()
    {
        RondeVenster v;
        zetVorigJaar(v);
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        v.toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialoog(v));
        QCOMPARE(dialoog(v)->findChild<DateLineEdit*>()->date(), QDate(2025, 1, 1)); // after the last day of the old one
        v.toets(Qt::Key_Tab);
        v.typ(u"2,5%"_s);
        QVERIFY2(tekst(dialoog(v), u"gevolg"_s).contains(u"25,63"_s), qPrintable(tekst(dialoog(v), u"gevolg"_s)));
        v.keep(u"vorigjaar-vraag"_s, {1366, 768}, dialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<OvereenkomstPage*>(v.page()));
        auto* page = qobject_cast<OvereenkomstPage*>(v.page());
        QTRY_VERIFY(page->opstellen() && page->opstellen()->stap() == 4);
        QCOMPARE(v.nietTypen.kopieen.size(), size_t(1));
        QVERIFY(v.nietTypen.kopieen[0].first == oudId && v.nietTypen.kopieen[0].second.verhoging->honderdsten == 250);
        // What differs from last year is marked and says what it was.
        QStringList was;
        for (GewijzigdeWaarde* waarde : page->findChildren<GewijzigdeWaarde*>()) {
            for (const QLabel* label : waarde->findChildren<QLabel*>())
                was << label->text();
        }
        const QString alles = was.join(u'\n');
        QVERIFY2(alles.contains(u"was € 25,00"_s) || alles.contains(u"was €\u00a025,00"_s), qPrintable(alles));
        QVERIFY2(alles.contains(u"was 1 januari 2024"_s), qPrintable(alles));
        v.settle();
        v.keep(u"vorigjaar-stap4"_s, {1146, 700});
        v.keep(u"vorigjaar-stap4"_s, {1700, 1010});
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page->opstellen()->stap(), 5);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, S::Gedeeld);
        QVERIFY2(v.toetsen <= 40, qPrintable(u"%1 keys"_s.arg(v.toetsen)));
        QCOMPARE(v.toetsen, 9);
    }

    void the_agreement_that_is_open_is_the_one_that_is_copied()
    {
        RondeVenster v;
        zetVorigJaar(v);
        OvereenkomstRij ander = v.gateway.rijen[0];
        ander.zorgovereenkomst.id = bouw::zorgovereenkomstId;
        ander.zorgovereenkomst.versies[0].inhoud.ingangsdatum = QDate(2023, 1, 1);
        v.gateway.rijen.push_back(ander);
        v.gateway.feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        v.gateway.feiten.versie.status = S::Lopend;
        v.gateway.feiten.zorgovereenkomst.versies = {v.gateway.feiten.versie};
        v.open(overeenkomstAdres(bouw::budgethouderId, bouw::zorgovereenkomstId));
        QTRY_VERIFY(qobject_cast<OvereenkomstPage*>(v.page())->bekijken());
        v.toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialoog(v));
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.kopieen.size(), size_t(1));
        QCOMPARE(v.nietTypen.kopieen[0].first, bouw::zorgovereenkomstId);
        QVERIFY(!v.nietTypen.kopieen[0].second.verhoging);
    }

    void what_cannot_be_read_stays_in_the_dialog_with_the_reason()
    {
        RondeVenster v;
        zetVorigJaar(v);
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        v.toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialoog(v));
        v.typ(u"15-1-2025"_s);
        v.toets(Qt::Key_Return);
        QVERIFY(tekst(dialoog(v), u"fout"_s).contains(u"1 februari 2025"_s)); // the first of a month
        dialoog(v)->findChild<DateLineEdit*>()->setDate(QDate(2025, 2, 1));
        dialoog(v)->findChild<QLineEdit*>(u"verhoging"_s)->setText(u"veel"_s);
        v.toets(Qt::Key_Return);
        QVERIFY(tekst(dialoog(v), u"fout"_s).contains(u"veel"_s));
        QVERIFY(v.nietTypen.kopieen.empty());
        dialoog(v)->findChild<QLineEdit*>(u"verhoging"_s)->clear();
        v.nietTypen.problem = Problem{ProblemKind::Conflict, u"openVersie"_s, {}, {}, {}};
        v.toets(Qt::Key_Return);
        QTRY_VERIFY(!tekst(dialoog(v), u"fout"_s).isEmpty());
        v.nietTypen.problem.reset();
        v.toets(Qt::Key_Return);
        QTRY_COMPARE(v.nietTypen.kopieen.size(), size_t(2));
        QCOMPARE(v.nietTypen.sleutels[0], v.nietTypen.sleutels[1]); // the same question has the same key, so it counts once
    }

    void there_is_nothing_to_take_over_from_what_was_never_approved()
    {
        RondeVenster v;
        zetVorigJaar(v);
        v.gateway.rijen[0].zorgovereenkomst.versies[0].status = S::Concept;
        v.open({Section::Overeenkomsten, bouw::budgethouderId, {}});
        v.toets(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(v.meldingen.size(), 1);
        QVERIFY(!dialoog(v));
    }

    void a_zorgverlener_has_no_such_act()
    {
        RondeVenster v(Rol::Zorgverlener);
        zetVorigJaar(v);
        v.open({Section::Overeenkomsten, {}, {}});
        QVERIFY(!v.commands.run(u"ronde.vorigJaar"_s));
    }

    void a_raise_is_read_as_people_type_it()
    {
        const auto lees = [](const char16_t* tekst) { return verhogingUitTekst(QStringView(tekst)); };
        QCOMPARE(lees(u"+1 cent")->bedrag.value_or(Bedrag()), Bedrag{1});
        QCOMPARE(lees(u"1c")->bedrag.value_or(Bedrag()), Bedrag{1});
        QCOMPARE(lees(u"-3 ct")->bedrag.value_or(Bedrag()), Bedrag{-3});
        QCOMPARE(lees(u"€ 0,05")->bedrag.value_or(Bedrag()), Bedrag{5});
        QCOMPARE(lees(u"2,5%")->honderdsten.value_or(0), 250);
        QCOMPARE(lees(u"− 2 procent")->honderdsten.value_or(0), -200);
        for (const char16_t* niets : {u"", u"0", u"0%", u"veel", u"0,5 cent", u"250%", u"1 2"})
            QVERIFY2(!lees(niets), qPrintable(QString::fromUtf16(niets)));
        QVERIFY(verhogingTekst({250, {}}).contains(u"2,5%"_s));
    }
};

HOUSE_TEST(test_ronde_vorig_jaar, TestRondeVorigJaar)
#include "test_ronde_vorig_jaar.moc"
