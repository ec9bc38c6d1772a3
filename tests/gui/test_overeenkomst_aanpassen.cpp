#include "client/models/overeenkomst_woorden.h"
#include "client/models/werklijst_velden.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/kosten_vak.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "client/ui/overeenkomst/veld_blok.h"
#include "client/ui/widgets/balk.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "tests/support/cut_texts.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;
using pgb::test::keep;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

/// Shared with the zorgverlener, as the server shows it to him: nothing of the budgets.
void deel(OvereenkomstVenster& v)
{
    ZorgovereenkomstFeiten& feiten = v.gateway.feiten;
    feiten = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
    feiten.vandaag = QDate(2025, 1, 3);
    feiten.versie.status = S::Gedeeld;
    feiten.versie.stappen = {{S::Concept, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC), ZorgovereenkomstActor::Budgethouder},
                             {S::Gedeeld, QDateTime(QDate(2025, 1, 2), QTime(8, 0), Qt::UTC), ZorgovereenkomstActor::Budgethouder}};
    feiten.zorgovereenkomst.versies = {feiten.versie};
    feiten.toekenningen.reset();
    feiten.saldo.reset();
    feiten.andereZorgovereenkomsten.reset();
    feiten.beleid.reset();
    VersieInzicht stand;
    stand.bewerkbaar = true;
    stand.gedeeld = feiten.versie.inhoud;
    feiten.stand = stand;
}

bool begin(OvereenkomstVenster& v)
{
    deel(v);
    v.open(u"overeenkomst/4"_s);
    if (!QTest::qWaitFor([&] { return v.overeenkomst()->bekijken(); }))
        return false;
    v.page->findChild<QPushButton*>(u"aanpassen"_s)->click();
    return QTest::qWaitFor([&] { return v.opstellen() != nullptr; });
}

} // namespace

/// The zorgverlener fills in something else in what was shared with him (domain 6.2: wijzigen+terugsturen).
class TestOvereenkomstAanpassen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_message_stands_free_of_the_tabs_and_on_the_edges_of_what_is_below()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        deel(v);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        auto* balk = v.page->findChild<MeldingBalk*>();
        QVERIFY(balk);
        balk->toon(Role::Attention, u"De overeenkomst is afgewezen."_s);
        QTRY_COMPARE(balk->mapTo(v.page, QPoint(0, 0)), QPoint(16, 8));
        QCOMPARE(balk->mapTo(v.page, QPoint(balk->width(), 0)).x(), v.page->width() - 16);
    }

    void he_is_spoken_to_as_himself_and_of_no_budget()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        QVERIFY(begin(v));
        QVERIFY(!v.page->findChild<KostenVak*>()->isVisible());
        v.opstellen()->naarStap(4);
        const QString controle = teksten(v.page);
        QVERIFY2(!controle.contains(u"nog niet gekozen"_s) && !controle.contains(u"Daarna tekent u"_s), qPrintable(controle));
        QVERIFY2(controle.contains(u"De budgethouder ziet wat u heeft gewijzigd"_s), qPrintable(controle));
        v.opstellen()->naarStap(5);
        const QString delen = teksten(v.page);
        QVERIFY2(delen.contains(u"U tekent"_s), qPrintable(delen));
        QCOMPARE(v.page->findChild<QPushButton*>(u"volgende"_s)->text(), u"Terugsturen naar de budgethouder"_s);
    }

    void what_a_reviewer_may_remark_on_is_shown_to_whoever_repairs_data()
    {
        QTest::addColumn<ZorgovereenkomstSoort>("soort");
        QTest::addColumn<bool>("maandloon");
        for (const auto& rij : codeTable<ZorgovereenkomstSoort>()) {
            QTest::addRow("%s", rij.code.data()) << rij.waarde << false;
            QTest::addRow("%s, by the month", rij.code.data()) << rij.waarde << true;
        }
    }
    void what_a_reviewer_may_remark_on_is_shown_to_whoever_repairs()
    {
        QFETCH(ZorgovereenkomstSoort, soort);
        QFETCH(bool, maandloon);
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& f = v.gateway.feiten;
        f = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
        inhoud.soort = soort;
        inhoud.loonsoort = maandloon ? Loonsoort::Maandloon : Loonsoort::PerEenheid;
        inhoud.maandloon = Bedrag{150'000};
        inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}};
        inhoud.overigeAfspraken = u"Op dinsdag niet."_s;
        f.versie.status = S::Afgekeurd;
        Deelbeoordeling deel;
        deel.verstrekker = bouw::verstrekkerId;
        deel.status = DeelbeoordelingStatus::Afgekeurd;
        for (const InhoudVeld& veld : teHerstellen(f))
            deel.opmerkingen.push_back({veld.pad, u"Niet goed: "_s + veld.pad});
        QVERIFY(deel.opmerkingen.size() > 10);
        const auto gaatOver = [&](const QString& pad) {
            return std::any_of(deel.opmerkingen.begin(), deel.opmerkingen.end(), [&](const Veldopmerking& o) { return o.veld == pad; });
        };
        QCOMPARE(gaatOver(u"inhoud/werkafspraken/0/tarief"_s), !maandloon); // the rate is no question then
        QCOMPARE(gaatOver(u"inhoud/maandloon"_s), maandloon);
        f.versie.beoordelingen = {deel};
        ZorgovereenkomstVersie herstel = f.versie;
        herstel.volgnummer = 2;
        herstel.status = S::Concept;
        herstel.herstelVan = 1;
        herstel.beoordelingen.clear();
        f.zorgovereenkomst.versies = {f.versie, herstel};
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.openVelden = openVelden(f.zorgovereenkomst, herstel);
        f.stand = stand;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QSet<FieldPath> gezien;
        for (int stap = 1; stap <= 3; ++stap) {
            v.opstellen()->naarStap(stap);
            for (const VeldBlok* blok : v.opstellen()->findChildren<VeldBlok*>()) {
                for (const VeldMelding& m : blok->isVisible() ? blok->meldingen() : std::vector<VeldMelding>()) {
                    if (m.tekst.contains(u"Niet goed: "_s + m.pad))
                        gezien.insert(m.pad);
                }
            }
        }
        for (const Veldopmerking& o : deel.opmerkingen)
            QVERIFY2(gezien.contains(o.veld), qPrintable(o.veld));
    }

    void what_he_changed_goes_back_with_a_sentence()
    {
        OvereenkomstVenster v(Rol::Zorgverlener);
        QVERIFY(begin(v));
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.overigeAfspraken = u"Op dinsdag kan ik niet."_s; });
        v.commands.run(u"overeenkomst.delen"_s);
        auto* dialoog = v.window.findChild<BevestigenDialoog*>();
        QVERIFY(dialoog);
        dialoog->findChild<QPlainTextEdit*>()->setPlainText(u"Graag een andere dag."_s);
        dialoog->findChild<QPushButton*>(u"ja"_s)->click();
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QCOMPARE(v.gateway.stappen.front().gebeurtenis, G::Terugsturen);
        QVERIFY(v.gateway.stappen.front().bewaren);
        QCOMPARE(v.gateway.stappen.front().versie.inhoud.overigeAfspraken, u"Op dinsdag kan ik niet."_s);
    }

    void a_state_says_whose_turn_it_is_from_where_one_looks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kant");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("wie");
        const auto rij = [](const char* naam, S status, Kijkkant kant, const char* chip, const char* wie) {
            QTest::newRow(naam) << int(status) << int(kant) << QString::fromLatin1(chip) << QString::fromLatin1(wie);
        };
        rij("shared, to the zorgverlener", S::Gedeeld, Kijkkant::Zorgverlener, "Wacht op u", "U");
        rij("shared, to the budgethouder", S::Gedeeld, Kijkkant::Budgethouder, "Wacht op zorgverlener", "De zorgverlener");
        rij("shared, to a verstrekker", S::Gedeeld, Kijkkant::Ander, "Wacht op zorgverlener", "De zorgverlener");
        rij("signed once, to a verstrekker", S::GetekendZorgverlener, Kijkkant::Ander, "Wacht op budgethouder", "De budgethouder");
        rij("signed once, to the budgethouder", S::GetekendZorgverlener, Kijkkant::Budgethouder, "Wacht op u", "U");
        rij("under review", S::InBeoordeling, Kijkkant::Budgethouder, "Wacht op verstrekker", "De verstrekker");
    }
    void a_state_says_whose_turn_it_is_from_where_one_looks()
    {
        QFETCH(int, status);
        QFETCH(int, kant);
        ZorgovereenkomstVersie versie = bouw::versie(S(status));
        QTEST(overeenkomstChip(versie.status, Kijkkant(kant)).text, "chip");
        QTEST(OvereenkomstWoorden::wieIsAanZet(versie, Kijkkant(kant)), "wie");
        versie.status = S::Concept;
        versie.opgesteldDoor = Partijrol::Zorgverlener; // his own proposal is his to finish
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(versie, Kijkkant::Zorgverlener), u"U"_s);
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(versie, Kijkkant::Budgethouder), u"De zorgverlener"_s);
    }

    void the_track_tells_a_day_to_come_and_an_agreement_that_never_started()
    {
        OvereenkomstVenster venster;
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*venster.gateway.parameters);
        f.versie.inhoud.ingangsdatum = QDate(2025, 8, 1);
        const auto spoor = [&f](S status, QDate vandaag) {
            f.versie.status = status;
            f.vandaag = vandaag;
            f.zorgovereenkomst.versies = {f.versie};
            QStringList uit;
            for (const SpoorStap& stap : OvereenkomstWoorden::spoor(f, Kijkkant::Budgethouder))
                uit << stap.tekst;
            return uit.join(u'|');
        };
        f.versie.einde = VersieEinde{ZorgovereenkomstActor::Budgethouder, u"A. de Boer"_s, QDate(2025, 6, 1), QDate(2025, 9, 30), 1, {}};
        QString zegt = spoor(S::Opgezegd, QDate(2025, 6, 2));
        QVERIFY2(zegt.contains(u"Geldt vanaf 1 augustus 2025"_s) && !zegt.contains(u"Geldt sinds"_s), qPrintable(zegt));
        zegt = spoor(S::Opgezegd, QDate(2025, 8, 2));
        QVERIFY2(zegt.contains(u"Geldt sinds 1 augustus 2025"_s) && zegt.contains(u"Loopt tot en met 30 september 2025"_s), qPrintable(zegt));
        f.versie.einde->laatsteDag = QDate(2025, 7, 1); // before its first day
        zegt = spoor(S::Opgezegd, QDate(2025, 6, 2));
        QVERIFY2(zegt.contains(u"Gaat niet in"_s) && !zegt.contains(u"Geldt"_s) && !zegt.contains(u"Loopt tot"_s), qPrintable(zegt));
        zegt = spoor(S::Beeindigd, QDate(2025, 7, 2));
        QVERIFY2(zegt.contains(u"Is niet ingegaan"_s) && !zegt.contains(u"Beëindigd na"_s), qPrintable(zegt));
    }

    void the_track_says_that_the_norm_has_passed_and_who_signs()
    {
        OvereenkomstVenster venster;
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*venster.gateway.parameters);
        f.versie.status = S::InBeoordeling;
        f.versie.statusSinds = QDateTime(QDate(2025, 3, 3), QTime(8, 0), Qt::UTC);
        Deelbeoordeling deel;
        deel.verstrekker = bouw::verstrekkerId;
        deel.normdatum = QDate(2025, 3, 17);
        f.versie.beoordelingen = {deel};
        const auto zegt = [&f](QDate vandaag, Kijkkant kant = Kijkkant::Budgethouder) {
            f.vandaag = vandaag;
            f.zorgovereenkomst.versies = {f.versie};
            QStringList uit;
            for (const SpoorStap& stap : OvereenkomstWoorden::spoor(f, kant))
                uit << stap.tekst + u'/' + stap.sinds;
            return uit.join(u'|');
        };
        QVERIFY2(zegt(QDate(2025, 3, 17)).contains(u", norm 17 maart 2025"_s), qPrintable(zegt(QDate(2025, 3, 17))));
        for (const auto& [dag, geleden] : {std::pair{QDate(2025, 3, 18), u"gisteren"_s}, {QDate(2025, 3, 20), u"3 dagen geleden"_s}, {QDate(2025, 4, 14), u"4 weken geleden"_s}, {QDate(2025, 6, 17), u"3 maanden geleden"_s}})
            QVERIFY2(zegt(dag).contains(u"/! sinds"_s) && zegt(dag).contains(u"norm was 17 maart 2025, "_s + geleden), qPrintable(zegt(dag)));
        f.versie.status = S::GetekendZorgverlener;
        f.versie.beoordelingen.clear();
        f.versie.inhoud.vertegenwoordiger = VertegenwoordigerGegevens{Vertegenwoordigingsgrond::Ouder, u"V. Hendrikse"_s, {}, {}};
        const QString ander = zegt(QDate(2025, 3, 18), Kijkkant::Ander);
        QVERIFY2(ander.contains(u"V. Hendrikse tekent"_s) && !ander.contains(u"A. de Boer tekent"_s), qPrintable(ander));
    }

    void an_end_that_both_agree_on_waits_for_no_reviewer()
    {
        OvereenkomstVenster venster;
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*venster.gateway.parameters);
        f.vandaag = QDate(2025, 5, 20);
        ZorgovereenkomstVersie oud = f.versie;
        oud.status = S::Lopend;
        f.wijziging = true;
        f.versie.volgnummer = 2;
        f.versie.status = S::Gedeeld;
        f.versie.inhoud.ingangsdatum = QDate(2025, 6, 1);
        f.versie.inhoud.einddatum = QDate(2025, 6, 5);
        const auto zegt = [&] {
            f.zorgovereenkomst.versies = {oud, f.versie};
            QStringList uit{OvereenkomstWoorden::daarnaBeoordeling(f)};
            for (const SpoorStap& stap : OvereenkomstWoorden::spoor(f, Kijkkant::Budgethouder))
                uit << stap.tekst;
            return uit.join(u'|');
        };
        QVERIFY2(zegt().contains(u"T. de Wit tekent"_s) && zegt().contains(u"|Geen goedkeuring nodig"_s) && !zegt().contains(u"beoordeelt"_s), qPrintable(zegt()));
        f.versie.inhoud.minutenPerWeek += 60; // more work is looked at
        QVERIFY2(zegt().contains(u"beoordeelt"_s) && !zegt().contains(u"Geen goedkeuring nodig"_s), qPrintable(zegt()));
    }

    void the_chip_the_list_and_the_track_name_the_same_one()
    {
        OvereenkomstVenster venster;
        ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(*venster.gateway.parameters);
        ZorgovereenkomstVersie& v = feiten.versie;
        const auto deel = [](DeelbeoordelingSoort soort, DeelbeoordelingStatus status) {
            Deelbeoordeling d;
            d.soort = soort;
            d.status = status;
            return d;
        };
        const auto nu = [&feiten] {
            QStringList uit;
            for (const SpoorStap& stap : OvereenkomstWoorden::spoor(feiten, Kijkkant::Budgethouder)) {
                if (stap.soort == SpoorStap::Soort::Nu)
                    uit << stap.tekst;
            }
            return uit.join(u'|');
        };
        v.status = S::InBeoordeling;
        v.beoordelingen = {deel(DeelbeoordelingSoort::Verstrekker, DeelbeoordelingStatus::Goedgekeurd), deel(DeelbeoordelingSoort::SvbArbeidsrecht, DeelbeoordelingStatus::Open)};
        QCOMPARE(overeenkomstChip(v, Kijkkant::Budgethouder).text, u"Wacht op SVB"_s);
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(v, Kijkkant::Budgethouder), u"De SVB"_s);
        QCOMPARE(nu(), u"De SVB beoordeelt"_s);
        v.beoordelingen[0].status = DeelbeoordelingStatus::Open;
        QCOMPARE(overeenkomstChip(v, Kijkkant::Budgethouder).text, u"Wacht op verstrekker en SVB"_s);
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(v, Kijkkant::Budgethouder), u"De verstrekker en de SVB"_s);
        QVERIFY2(nu().contains(u"De SVB beoordeelt"_s) && nu().contains(u'|'), qPrintable(nu()));
        v.status = S::AanvullingGevraagd;
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(v, Kijkkant::Budgethouder), u"U"_s);
        QCOMPARE(nu(), u"U beantwoordt de vraag over de overeenkomst"_s);
        v.status = S::Afgekeurd;
        v.beoordelingen = {deel(DeelbeoordelingSoort::Verstrekker, DeelbeoordelingStatus::Afgekeurd)};
        feiten.zorgovereenkomst.versies = {v};
        QCOMPARE(OvereenkomstWoorden::wieIsAanZet(v, Kijkkant::Budgethouder), u"U"_s);
        QCOMPARE(nu(), u"U kunt de overeenkomst herstellen"_s);
        ZorgovereenkomstVersie herstel = v;
        herstel.volgnummer = v.volgnummer + 1;
        herstel.status = S::Concept;
        herstel.herstelVan = v.volgnummer;
        feiten.zorgovereenkomst.versies.push_back(herstel);
        QCOMPARE(nu(), QString()); // somebody is at it
    }

    void it_fits_data()
    {
        QTest::addColumn<int>("breed");
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("tekst");
        QTest::newRow("1318-licht") << 1318 << int(Scheme::Licht) << 100;
        QTest::newRow("1872-donker") << 1872 << int(Scheme::Donker) << 100;
        QTest::newRow("1318-150") << 1318 << int(Scheme::Licht) << 150;
    }
    void it_fits()
    {
        QFETCH(int, breed);
        QFETCH(int, schema);
        QFETCH(int, tekst);
        OvereenkomstVenster v(Rol::Zorgverlener);
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        v.window.resize(breed, breed > 1500 ? 970 : 660);
        QVERIFY(begin(v));
        for (const int stap : {2, 4, 5}) {
            v.opstellen()->naarStap(stap);
            QTest::qWait(60);
            QTRY_COMPARE(cutTexts(v.window), QStringList());
            keep(v.window, u"aanpassen-%1-stap%2"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(stap));
        }
    }
};

HOUSE_TEST(test_overeenkomst_aanpassen, TestOvereenkomstAanpassen)
#include "test_overeenkomst_aanpassen.moc"
