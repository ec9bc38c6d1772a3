#include "client/state/zorgovereenkomst_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

ZorgovereenkomstDossier dossier()
{
    ZorgovereenkomstDossier d;
    d.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    d.feiten = bouw::zorgovereenkomstFeiten(*d.parameters);
    d.feiten.versie.rijversie = 3;
    d.feiten.versie.inhoud.familieband = Familieband::Geen;
    return d;
}

ZorgovereenkomstDossier leegDossier()
{
    ZorgovereenkomstDossier d = dossier();
    d.feiten.zorgverlener.reset();
    d.feiten.zorgovereenkomst.zorgverlener = {};
    d.feiten.versie.inhoud = {};
    return d;
}

/// A change as a user might make, chosen by `n`.
void wijzig(ZorgovereenkomstDraft& d, quint32 n, quint32 waarde)
{
    ZorgovereenkomstInhoud& i = d.inhoud;
    switch (n % 12) {
    case 0: i.ingangsdatum = QDate(2025, 1, 1).addDays(int(waarde % 400)); break;
    case 1: i.soort = ZorgovereenkomstSoort(waarde % 5); break;
    case 2: i.werkafspraken.push_back(bouw::werkafspraak(waarde % 2 ? u"WLZ-BI"_s : u"WLZ-HH"_s, qint64(waarde % 5000), 60, {})); break;
    case 3:
        if (!i.werkafspraken.empty())
            i.werkafspraken.pop_back();
        break;
    case 4:
        if (!i.werkafspraken.empty())
            i.werkafspraken.front().tarief = bouw::tarief(qint64(waarde % 6000));
        break;
    case 5: i.rooster[waarde % 7] = int(waarde % 600); break;
    case 6: i.minutenPerWeek = int(waarde % 3000); break;
    case 7: i.vakantiegeldInbegrepen = waarde % 3 == 0 ? std::nullopt : std::optional(waarde % 2 == 0); break;
    case 8: d.onleesbaar.insert(u"inhoud/rooster/%1"_s.arg(waarde % 7), u"2,,%1"_s.arg(waarde % 9)); break;
    case 9: d.onleesbaar.clear(); break;
    case 10: i.toekenningen = waarde % 2 ? std::vector<ToekenningId>{} : std::vector<ToekenningId>{bouw::toekenningId}; break;
    default:
        if (!i.werkafspraken.empty())
            i.werkafspraken.back().zorgbeschrijving = QString(int(waarde % 60), u'a');
        break;
    }
}

bool gelijk(const Rapport& a, const Rapport& b) { return a.bevindingen == b.bevindingen && a.nogNiet == b.nogNiet; }

} // namespace

class TestZorgovereenkomstSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undo_is_exact_and_the_findings_are_those_of_a_full_run_data()
    {
        QTest::addColumn<quint32>("zaad");
        for (quint32 zaad = 1; zaad <= 12; ++zaad)
            QTest::newRow(qPrintable(QString::number(zaad))) << zaad;
    }
    void undo_is_exact_and_the_findings_are_those_of_a_full_run()
    {
        QFETCH(quint32, zaad);
        QRandomGenerator toeval(zaad);
        ZorgovereenkomstSession s(dossier());
        std::vector<ZorgovereenkomstDraft> standen{s.draft()};
        for (int stap = 0; stap < 60; ++stap) {
            const quint32 n = toeval.generate();
            const quint32 waarde = toeval.generate();
            if (s.zet(u"Wijziging %1"_s.arg(stap), [&](ZorgovereenkomstDraft& d) { wijzig(d, n, waarde); }))
                standen.push_back(s.draft());
            QVERIFY(gelijk(s.rapport(), evaluate(s.feiten())));
        }
        for (size_t i = standen.size(); i-- > 1;) {
            QVERIFY(s.draft() == standen[i]);
            s.undo();
            QVERIFY(gelijk(s.rapport(), evaluate(s.feiten())));
        }
        QVERIFY(s.draft() == standen.front());
        QVERIFY(!s.canUndo());
        QVERIFY(!s.dirty());
        while (s.canRedo())
            s.redo();
        QVERIFY(s.draft() == standen.back());
    }

    void the_journal_gives_back_every_draft()
    {
        QRandomGenerator toeval(7);
        ZorgovereenkomstSession s(dossier());
        for (int stap = 0; stap < 40; ++stap) {
            const quint32 n = toeval.generate();
            s.zet({}, [&](ZorgovereenkomstDraft& d) { wijzig(d, n, toeval.generate()); });
            ZorgovereenkomstDossier opnieuw = dossier();
            opnieuw.journaal = s.snapshot();
            ZorgovereenkomstSession terug(opnieuw);
            QVERIFY(terug.draft() == s.draft());
            QCOMPARE(terug.rijversie(), s.rijversie());
        }
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.nieuw = NieuweZorgverlener{ZorgverlenerSoort::Zzp, true, u"F. Demir"_s, {}, u"9999999"_s, {}, u"NL69 TE"_s, {}, {}, {}, {}, {}, {}, {}}; });
        ZorgovereenkomstDossier opnieuw = dossier();
        opnieuw.journaal = s.snapshot();
        QVERIFY(ZorgovereenkomstSession(opnieuw).draft() == s.draft());
    }

    void a_journal_of_another_record_or_a_broken_one_is_left_alone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        ZorgovereenkomstSession s(dossier());
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.minutenPerWeek = 77; });
        const QByteArray goed = s.snapshot();
        QTest::newRow("niets") << QByteArray("{}");
        QTest::newRow("half") << goed.left(goed.size() / 2);
        QTest::newRow("andere overeenkomst") << QByteArray(goed).replace("\"zorgovereenkomst\":4", "\"zorgovereenkomst\":5");
        QTest::newRow("andere versie") << QByteArray(goed).replace("\"volgnummer\":1", "\"volgnummer\":2");
        QTest::newRow("andere vorm") << QByteArray(goed).replace("\"versie\":1", "\"versie\":9");
        QTest::newRow("te groot") << QByteArray(2 * 1024 * 1024, ' ') + goed;
        QTest::newRow("buiten de grens") << QByteArray(goed).replace("\"minutenPerWeek\":77", "\"minutenPerWeek\":999999");
    }
    void a_journal_of_another_record_or_a_broken_one_is_left_alone()
    {
        QFETCH(QByteArray, bytes);
        ZorgovereenkomstDossier d = dossier();
        d.journaal = bytes;
        ZorgovereenkomstSession s(d);
        QVERIFY(!s.hersteld());
        QVERIFY(!s.canUndo());
    }

    void a_step_is_empty_until_it_was_left_then_done_or_a_number_of_points()
    {
        ZorgovereenkomstDossier nieuw = leegDossier();
        nieuw.feiten.versie.inhoud.modelversie = u"2017-1"_s; // the server's, as who represents
        nieuw.feiten.versie.inhoud.modelHash = QByteArray(32, 'x');
        nieuw.feiten.versie.inhoud.vertegenwoordiger = VertegenwoordigerGegevens{Vertegenwoordigingsgrond::Ouder, u"V. Hendrikse"_s, {}, {}};
        ZorgovereenkomstSession s(nieuw);
        for (int stap = 1; stap <= 5; ++stap)
            QCOMPARE(s.stapStand(stap), StapStand());
        QVERIFY(s.zichtbaar().empty());
        QVERIFY(!s.bevindingen().empty());
        s.verlaatStap(2);
        QCOMPARE(s.stapStand(2).soort, StapStand::Soort::LetOp);
        QCOMPARE(s.stapStand(1).soort, StapStand::Soort::Leeg);
        const int punten = s.stapStand(2).punten;
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.ingangsdatum = QDate(2025, 1, 1); });
        QVERIFY(s.stapStand(2).punten < punten);
        ZorgovereenkomstSession vol(dossier());
        QCOMPARE(vol.stapStand(1), (StapStand{StapStand::Soort::Klaar, 0}));
        QCOMPARE(vol.stapStand(2).soort, StapStand::Soort::Klaar);
    }

    void a_finding_shows_once_its_field_was_left()
    {
        ZorgovereenkomstSession s(leegDossier());
        QSignalSpy getoond(&s, &ZorgovereenkomstSession::getoondGewijzigd);
        s.verlaat(u"inhoud/ingangsdatum"_s);
        QCOMPARE(getoond.count(), 1);
        const auto lijst = s.zichtbaar();
        QVERIFY(!lijst.empty());
        for (const Bevinding& b : lijst)
            QCOMPARE(b.path, u"inhoud/ingangsdatum"_s);
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.ingangsdatum = QDate(2025, 1, 1); });
        QVERIFY(s.zichtbaar().empty());
    }

    void numbers_that_are_kept_from_us_are_no_findings_of_ours()
    {
        ZorgovereenkomstSession s(leegDossier());
        Zorgverlener kaal = bouw::zorgverlener();
        kaal.bsn.reset();
        kaal.iban.reset();
        kaal.geboortedatum.reset();
        s.kiesZorgverlener(kaal);
        for (const Bevinding& b : s.bevindingen())
            QVERIFY2(!b.path.startsWith(u"zorgverlener"), qPrintable(b.controle));
    }

    void what_the_server_found_stands_until_something_it_reads_changes()
    {
        ZorgovereenkomstSession s(dossier());
        VersieStand stand;
        stand.versie = s.versie();
        stand.versie.rijversie = 4;
        stand.bevindingen = {Bevinding{u"ZC-033"_s, Ernst::Weigeren, u"inhoud/werkafspraken/0/tarief"_s, {}}};
        s.opgeslagen(stand, s.stand(), QDateTime::currentDateTime());
        QCOMPARE(s.rijversie(), qint64(4));
        QCOMPARE(s.bevindingen().size(), size_t(1));
        QVERIFY(!s.kanDelen());
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.overigeAfspraken = u"Sleutel bij de buren."_s; });
        QCOMPARE(s.bevindingen().size(), size_t(1));
        s.zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].tarief = bouw::tarief(2400); });
        QVERIFY(s.bevindingen().empty());
        QVERIFY(s.kanDelen());
    }

    void a_shared_version_cannot_be_changed()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.versie.status = ZorgovereenkomstStatus::Gedeeld;
        ZorgovereenkomstSession s(d);
        QVERIFY(s.gesloten());
        QVERIFY(!s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.minutenPerWeek = 5; }));
        QVERIFY(ZorgovereenkomstSession(dossier(), false).gesloten());
    }

    void the_model_follows_from_plain_answers_data()
    {
        using S = ZorgovereenkomstSoort;
        QTest::addColumn<int>("zorgverlener");
        QTest::addColumn<int>("relatie");
        QTest::addColumn<int>("leiding"); // -1 = not answered
        QTest::addColumn<int>("zelf");
        QTest::addColumn<int>("soort"); // -1 = no proposal yet
        const auto rij = [](const char* naam, ZorgverlenerSoort z, Familierelatie r, int leiding, int zelf, int soort) {
            QTest::newRow(naam) << int(z) << int(r) << leiding << zelf << soort;
        };
        using Z = ZorgverlenerSoort;
        using F = Familierelatie;
        rij("instelling", Z::Zorginstelling, F::Geen, -1, -1, int(S::Zorginstelling));
        rij("zzp", Z::Zzp, F::Geen, -1, -1, int(S::OvereenkomstVanOpdracht));
        rij("partner zonder leiding", Z::Informeel, F::Partner, 0, -1, int(S::Familie));
        rij("kind zonder leiding", Z::Informeel, F::EersteGraad, 0, -1, int(S::Familie));
        rij("nicht zonder leiding", Z::Informeel, F::Anders, 0, -1, int(S::OvereenkomstVanOpdracht));
        rij("partner onder leiding", Z::Informeel, F::Partner, 1, 1, int(S::Arbeidsovereenkomst));
        rij("onder leiding en zelf", Z::Informeel, F::Geen, 1, 1, int(S::Arbeidsovereenkomst));
        rij("onder leiding, stuurt een ander", Z::Informeel, F::Geen, 1, 0, int(S::OvereenkomstVanOpdracht));
        rij("vrij", Z::Informeel, F::Geen, 0, -1, int(S::OvereenkomstVanOpdracht));
        rij("nog niets", Z::Informeel, F::Geen, -1, -1, -1);
        rij("nog de helft", Z::Informeel, F::Geen, 1, -1, -1);
    }
    void the_model_follows_from_plain_answers()
    {
        QFETCH(int, zorgverlener);
        QFETCH(int, relatie);
        QFETCH(int, leiding);
        QFETCH(int, zelf);
        QFETCH(int, soort);
        const auto antwoord = [](int n) { return n < 0 ? std::nullopt : std::optional(n == 1); };
        const auto voorstel = modelVoorstel(ZorgverlenerSoort(zorgverlener), Familierelatie(relatie), {antwoord(leiding), antwoord(zelf)});
        QCOMPARE(voorstel ? int(voorstel->soort) : -1, soort);
    }

    void the_cost_is_that_of_the_forecast_on_every_level()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.toekenningen = {bouw::toekenning(), bouw::wmoToekenning()};
        d.feiten.versie.inhoud.toekenningen = {bouw::toekenningId, bouw::wmoToekenning().id};
        Werkafspraak wmo = bouw::werkafspraak(u"WMO-02"_s, 2000, 60, {});
        wmo.toekenning = bouw::wmoToekenning().id;
        d.feiten.versie.inhoud.werkafspraken = {bouw::werkafspraak(u"WLZ-BI"_s, 2500, 420, {}), wmo};
        d.feiten.versie.inhoud.vasteUren = false;
        d.feiten.versie.inhoud.dagenPerWeek = 5;
        d.feiten.saldo->boekingen = {{bouw::toekenningId, u"WLZ-TOT"_s, Bedrag{100000}, {}, {}}};
        const KostenBeeld beeld = ZorgovereenkomstSession(d).kosten();
        // 7 hours a week is one hour a day: 365 x 25,00; one hour a week: 365/7 x 20,00 by the minute.
        QCOMPARE(beeld.regels.size(), size_t(2));
        QCOMPARE(beeld.regels[0].bedrag, Bedrag{912500});
        // 14 km on five days a week is 10 km a day: 3650 km x 0,23.
        QCOMPARE(beeld.reiskosten, (KostenDeel{true, Bedrag{83'950}}));
        QCOMPARE(beeld.lasten, KostenDeel());
        QCOMPARE(beeld.totaal, beeld.regels[0].bedrag + beeld.regels[1].bedrag + Bedrag{83'950});
        QCOMPARE(beeld.niveaus.size(), size_t(4)); // Wlz total; Wmo total, arrangement, Begeleiding
        QCOMPARE(beeld.niveaus[0].ditBlad, Bedrag{912'500 + 83'950});
        QCOMPARE(beeld.niveaus[0].rest, Bedrag{5'000'000 - 100'000 - 912'500 - 83'950});
        for (size_t i = 1; i < 4; ++i)
            QCOMPARE(beeld.niveaus[i].ditBlad, beeld.regels[1].bedrag);
        QCOMPARE(beeld.niveaus[3].naam, u"Begeleiding"_s);
        d.feiten.saldo.reset();
        QVERIFY(ZorgovereenkomstSession(d).kosten().niveaus.empty());
    }

    void an_employer_pays_on_top_of_the_wage_and_is_told_when_nobody_knows_how_much()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstInhoud& i = d.feiten.versie.inhoud;
        i.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        i.salarisadministratie = true;
        i.reiskosten = ReiskostenSoort::OpenbaarVervoer;
        i.werkafspraken = {bouw::werkafspraak(u"WLZ-BI"_s, 2500, 420, {})};
        i.vasteUren = false;
        i.dagenPerWeek = 5;
        const KostenBeeld onbekend = ZorgovereenkomstSession(d).kosten();
        QCOMPARE(onbekend.lasten, (KostenDeel{true, std::nullopt}));
        QCOMPARE(onbekend.reiskosten, (KostenDeel{true, std::nullopt}));
        QCOMPARE(onbekend.totaal, Bedrag{912'500});
        std::vector<ParameterWaarde> rijen = bouw::parameters().rijen();
        ParameterWaarde lasten;
        lasten.id = 1;
        lasten.key = u"werkgeverslastenPercentage"_s;
        lasten.categorie = u"wwPremieHoog"_s;
        lasten.waarde = u"20.5"_s;
        rijen.push_back(lasten);
        d.parameters = std::make_shared<const ParameterTabel>(rijen);
        const KostenBeeld bekend = ZorgovereenkomstSession(d).kosten();
        QCOMPARE(bekend.lasten, (KostenDeel{true, Bedrag{187'063}})); // 9125,00 x 20,5% = 1870,625
        QCOMPARE(bekend.totaal, Bedrag{912'500 + 187'063});
        QCOMPARE(bekend.niveaus[0].ditBlad, Bedrag{912'500 + 187'063});
    }

    void the_panel_tells_apart_what_a_change_costs_and_what_runs_before_it()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstVersie loopt = d.feiten.versie;
        loopt.status = ZorgovereenkomstStatus::Lopend;
        d.feiten.wijziging = true;
        d.feiten.versie.volgnummer = loopt.volgnummer + 1;
        d.feiten.versie.inhoud.ingangsdatum = QDate(2025, 12, 1);
        d.feiten.zorgovereenkomst.versies = {loopt, d.feiten.versie};
        d.feiten.geboekt = std::vector{GeboekteZorg{d.feiten.zorgovereenkomst.id, {QDate(2025, 1, 1), QDate(2025, 10, 31)}}};
        const KostenBeeld beeld = ZorgovereenkomstSession(d).kosten();
        QVERIFY(beeld.niveaus[0].ervoor > Bedrag());
        QCOMPARE(beeld.niveaus[0].ditBlad, beeld.totaal + beeld.niveaus[0].ervoor); // December, and November of what runs
        QCOMPARE(beeld.niveaus[0].rest, Bedrag{5'000'000} - beeld.niveaus[0].ditBlad);
    }

    void the_panel_and_the_check_name_one_amount()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstInhoud& i = d.feiten.versie.inhoud;
        i.ingangsdatum = QDate(2025, 12, 1);
        i.einddatum = QDate(2025, 12, 31);
        i.vakantiegeldInbegrepen = false;
        i.reiskosten = ReiskostenSoort::Geen;
        i.werkafspraken = {bouw::werkafspraak(u"WLZ-BI"_s, 1555, 720, {})};
        d.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{100};
        ZorgovereenkomstSession s(d);
        const KostenBeeld beeld = s.kosten();
        QCOMPARE(beeld.regels[0].bedrag, Bedrag{80'316}); // four weeks, a Monday, a Tuesday and a Wednesday, without Christmas on Thursday and Friday: 4 x 720 + 720 x 210 / 690 = 3099 minutes
        QCOMPARE(beeld.vakantie, (KostenDeel{true, Bedrag{6'425}}));
        QCOMPARE(beeld.totaal, Bedrag{80'316 + 6'425});
        const auto gezegd = s.bevindingen();
        const auto b = std::find_if(gezegd.begin(), gezegd.end(), [](const Bevinding& x) { return x.controle == u"ZC-043"_s; });
        QVERIFY(b != gezegd.end());
        QVERIFY(std::any_of(b->params.begin(), b->params.end(), [&](const auto& p) { return p.first == u"kostenCenten"_s && p.second == QString::number(beeld.totaal.centen); }));
    }

    void what_is_not_asked_is_not_judged_and_comes_back_with_its_question()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.versie.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        ZorgovereenkomstSession s(d);
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.proeftijdMaanden = 1; });
        QCOMPARE(s.feiten().versie.inhoud.proeftijdMaanden, 1);
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht; });
        QCOMPARE(s.feiten().versie.inhoud.proeftijdMaanden, 0);
        QVERIFY(s.houdtTerug());
        for (const Bevinding& b : s.bevindingen())
            QVERIFY2(b.controle != u"ZC-051"_s, "a trial period that is not asked was judged");
        QVERIFY(gelijk(s.rapport(), evaluate(s.feiten())));
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst; });
        QCOMPARE(s.feiten().versie.inhoud.proeftijdMaanden, 1);
        // What is signed stays as it was signed.
        d.feiten.versie.inhoud.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
        d.feiten.versie.inhoud.proeftijdMaanden = 1;
        d.feiten.versie.status = ZorgovereenkomstStatus::Lopend;
        QCOMPARE(ZorgovereenkomstSession(d).feiten().versie.inhoud.proeftijdMaanden, 1);
    }

    void the_text_of_a_row_that_goes_goes_with_it_and_those_below_move_up()
    {
        const QString lijst = u"inhoud/werkafspraken/0/afwijkendeTarieven"_s;
        const QMap<QString, QString> onleesbaar{{lijst + u"/0/tarief"_s, u"a"_s}, {lijst + u"/1/tarief"_s, u"b"_s}, {lijst + u"/2/tarief"_s, u"c"_s}, {u"inhoud/maandloon"_s, u"d"_s}};
        const QMap<QString, QString> verwacht{{lijst + u"/0/tarief"_s, u"a"_s}, {lijst + u"/1/tarief"_s, u"c"_s}, {u"inhoud/maandloon"_s, u"d"_s}};
        QCOMPARE(zonderRij(onleesbaar, lijst, 1), verwacht);
    }
};

HOUSE_TEST(test_zorgovereenkomst_session, TestZorgovereenkomstSession)
#include "test_zorgovereenkomst_session.moc"
