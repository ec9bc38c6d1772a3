#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/bulk_tekst.h"
#include "tests/support/house_test.h"

using namespace pgb;

/// What is said of the lines of a batch, of one and of many together.
class BulkTekstTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_a_line_does_not_have_is_said_as_such()
    {
        for (const Bevinding& leeg : {bulk::klantOnbekend({}), bulk::functieOnbekend(QStringLiteral(" ")), bulk::onleesbaar(Bulkveld::Datum, {}), bulk::onleesbaar(Bulkveld::Aantal, {}), bulk::onleesbaar(Bulkveld::Tarief, {})}) {
            const QString zin = bulkBevindingTekst(leeg);
            QVERIFY2(!zin.isEmpty() && !zin.contains(QStringLiteral("niet bekend")) && !zin.contains(QStringLiteral("\"")) && !zin.contains(QChar(u'…')), qPrintable(leeg.controle + zin));
        }
        QVERIFY(bulkBevindingTekst(bulk::klantOnbekend(QStringLiteral("00417"))).contains(QStringLiteral("cliënt \"00417\" niet")));
    }

    void a_day_outside_every_agreement_names_the_nearest()
    {
        const QDate dag(2024, 7, 3);
        const QString zin = bulkBevindingTekst(bulk::geenOvereenkomstOp(QStringLiteral("K1"), dag, {QDate(2024, 1, 1), QDate(2024, 6, 30)}));
        QVERIFY2(zin.contains(QStringLiteral("3 juli 2024")) && zin.contains(QStringLiteral("30 juni 2024")) && zin.contains(QStringLiteral("1 januari 2024")), qPrintable(zin));
        QVERIFY2(!zin.contains(QStringLiteral("meer dan een")), qPrintable(zin));
        const QString open = bulkBevindingTekst(bulk::geenOvereenkomstOp(QStringLiteral("K1"), dag, {QDate(2025, 1, 1), QDate()}));
        QVERIFY2(open.contains(QStringLiteral("vanaf 1 januari 2025")) && !open.contains(QStringLiteral("niet bekend")), qPrintable(open));
    }

    void lines_over_more_days_are_one_cause_with_one_sentence()
    {
        const Bevinding een = bulk::geenPeriodetotaal(Periodebezwaar::Beleid, Periode::maand(2025, 10)), ander = bulk::geenPeriodetotaal(Periodebezwaar::Beleid, Periode::maand(2025, 9));
        QCOMPARE(bulk::oorzaakVan(een), bulk::oorzaakVan(ander));
        QVERIFY(bulk::oorzaakVan(een) != bulk::oorzaakVan(bulk::geenPeriodetotaal(Periodebezwaar::Maand, Periode::maand(2025, 10))));
        const QString samen = bulkBevindingTekst(bulk::gezamenlijk(een, ander));
        QVERIFY2(samen.contains(QStringLiteral("meer dagen")) && !samen.contains(QChar(u'…')), qPrintable(samen));
        for (const Code<Periodebezwaar>& bezwaar : codeTable<Periodebezwaar>()) {
            const QString zin = bulkBevindingTekst(bulk::geenPeriodetotaal(bezwaar.waarde, Periode::maand(2025, 10)));
            QVERIFY2(zin.contains(QStringLiteral("1 oktober 2025 tot en met 31 oktober 2025")) && !zin.contains(QChar(u'{')) && !zin.contains(QStringLiteral(".. ")), qPrintable(zin));
        }
    }

    void more_hours_than_the_visit_lasts_are_named_with_both()
    {
        const Bevinding een = bulk::langerDanBezoek(QTime(9, 30), QTime(10, 30), 120, 60), ander = bulk::langerDanBezoek(QTime(9, 30), QTime(10, 0), 120, 30);
        const QString zin = bulkBevindingTekst(een);
        QVERIFY2(zin.contains(QStringLiteral("2,00 uur")) && zin.contains(QStringLiteral("9:30 tot 10:30")) && zin.contains(QStringLiteral("1,00 uur")), qPrintable(zin));
        QCOMPARE(bulk::oorzaakVan(een), bulk::oorzaakVan(ander));
        const QString samen = bulkBevindingTekst(bulk::gezamenlijk(een, ander));
        QVERIFY2(samen.contains(QStringLiteral("tussen begin en eind")) && !samen.contains(QChar(u'…')), qPrintable(samen));
    }

    void of_care_that_is_paid_or_being_paid_nobody_is_told_to_withdraw_it()
    {
        using enum DeclaratieStatus;
        const std::tuple<DeclaratieStatus, qint64, bulk::Terugweg> gevallen[] = {{TerBeoordeling, 0, bulk::Terugweg::Intrekken}, {Ingediend, 0, bulk::Terugweg::Intrekken}, {Ingepland, 0, bulk::Terugweg::NaBetaling},
                                                                                {Uitbetaald, 100, bulk::Terugweg::Corrigeren}, {Geweigerd, 100, bulk::Terugweg::Corrigeren}};
        for (const auto& [status, betaald, terugweg] : gevallen) {
            QCOMPARE(int(bulk::terugwegVan(status, Bedrag{betaald})), int(terugweg));
            for (const Bevinding& b : {bulk::alMetAnderKenmerk(QStringLiteral("N1"), terugweg), bulk::alMetAnderAantal(QStringLiteral("N1"), terugweg)}) {
                const bool trekt = bulkBevindingTekst(b).contains(QStringLiteral("rek die declaratie"));
                QVERIFY2(trekt == (terugweg == bulk::Terugweg::Intrekken), qPrintable(bulkBevindingTekst(b)));
            }
        }
    }

    void times_that_overlap_name_the_other_row()
    {
        const Bevinding b{QStringLiteral("DC-061"), Ernst::Weigeren, QStringLiteral("begin"), {{QStringLiteral("datum"), QStringLiteral("2025-11-27")}, {QStringLiteral("eersteTekst"), QStringLiteral("09:00")}, {QStringLiteral("tweedeTekst"), QStringLiteral("09:00")}}};
        QVERIFY(bulkBevindingTekst(bulk::metAndereRij(b, 12)).contains(QStringLiteral("rij 12 van dit bestand")));
        const QString elders = bulkBevindingTekst(bulk::metRijVan(b, 7, QStringLiteral("nov.csv"), QDate(2025, 12, 1)));
        QVERIFY2(elders.contains(QStringLiteral("rij 7 van nov.csv, ingediend op 1 december 2025")), qPrintable(elders));
    }

    void of_lines_together_only_what_all_have_is_said()
    {
        const Bevinding een = bulk::bedragAnders(Bedrag{999}, Bedrag{1000}), ander = bulk::bedragAnders(Bedrag{555}, Bedrag{1000});
        QVERIFY(bulk::gezamenlijk(een, een).params == een.params);
        const QString reden = bulkBevindingTekst(bulk::afgekeurd(QStringLiteral("Te veel uren… niemand kwam")));
        QVERIFY2(reden.contains(QStringLiteral("Te veel uren... niemand kwam")), qPrintable(reden)); // dots that somebody typed are no gap
        QVERIFY(bulk::gezamenlijk(een, ander).params.empty());
        QVERIFY2(!bulkBevindingTekst(bulk::gezamenlijk(een, ander)).contains(QStringLiteral("9,99")), qPrintable(bulkBevindingTekst(bulk::gezamenlijk(een, ander))));
        // What makes the cause stays: a client, a variant.
        const Bevinding dag1 = bulk::geenOvereenkomstOp(QStringLiteral("K1"), QDate(2024, 7, 3), {QDate(2024, 1, 1), QDate(2024, 6, 30)});
        const Bevinding dag2 = bulk::geenOvereenkomstOp(QStringLiteral("K1"), QDate(2024, 7, 4), {QDate(2024, 1, 1), QDate(2024, 6, 30)});
        QCOMPARE(bulk::oorzaakVan(dag1), bulk::oorzaakVan(dag2));
        const Bevinding samen = bulk::gezamenlijk(dag1, dag2);
        QCOMPARE(samen.params.size(), size_t(2));
        QVERIFY2(!bulkBevindingTekst(samen).contains(QChar(u'…')), qPrintable(bulkBevindingTekst(samen)));
    }

    void who_stopped_a_payment_and_why_is_said_at_each_line_of_many()
    {
        for (const char* controle : {"DC-012", "DC-017", "DC-030"}) {
            for (const bool weigert : {false, true}) {
                Bevinding een{QString::fromLatin1(controle), Ernst::Parkeren, {}, {{QStringLiteral("verstrekkerNaam"), QStringLiteral("CZ")}, {QStringLiteral("redenTekst"), QStringLiteral("onderzoek")}, {QStringLiteral("sindsDatum"), QStringLiteral("2025-10-01")}}};
                if (weigert)
                    een.params.push_back({QStringLiteral("variant"), QStringLiteral("weigert")});
                Bevinding ander = een;
                ander.params[1].second = QStringLiteral("beslag");
                const QString zin = bulkBevindingTekst(bulk::gezamenlijk(een, ander));
                QVERIFY2(zin.contains(QStringLiteral("Bij elke regel staat door wie en waarom.")) && !zin.contains(QStringLiteral("onderzoek")), qPrintable(zin));
            }
        }
    }

    void an_hour_that_the_clock_tells_twice_is_asked_with_that_cause()
    {
        for (const Bulkveld veld : {Bulkveld::Aantal, Bulkveld::Minuten, Bulkveld::Blokken}) {
            const Bevinding een = bulk::onleesbaar(veld, klokTekst(QTime(2, 30), QTime(7, 0)));
            QCOMPARE(een.path, code(veld));
            const QString zin = bulkBevindingTekst(een);
            QVERIFY2(zin.contains(QStringLiteral("het uur dat de klok werd verzet")) && zin.contains(QStringLiteral("? / 02:30-07:00")), qPrintable(zin));
        }
        QVERIFY(!isKlokTekst(QStringLiteral("02:30-07:00")) && !isKlokTekst(nachtTekst(450, QTime(22, 0), QTime(6, 0)))); // times that a file itself has in this column are not of such an hour
    }

    void no_sentence_of_lines_together_has_a_hole()
    {
        const auto heel = [](const Bevinding& samen) {
            const QString zin = bulkBevindingTekst(samen);
            return !zin.trimmed().isEmpty() && !zin.contains(QChar(u'…')) && !zin.contains(QChar(u'{'));
        };
        for (const BevindingZin& zin : declaratieZinnen()) {
            const QString sleutel = QString::fromLatin1(zin.sleutel);
            Bevinding samen;
            samen.controle = sleutel.section(QLatin1Char('/'), 0, 0);
            if (sleutel.contains(QLatin1Char('/')))
                samen.params.push_back({QStringLiteral("variant"), sleutel.section(QLatin1Char('/'), 1)});
            QVERIFY2(heel(samen), qPrintable(sleutel + QLatin1Char(' ') + bulkBevindingTekst(samen)));
        }
        const QDate dag(2025, 10, 1);
        CodeParams totaal{{QStringLiteral("vanDatum"), QStringLiteral("2025-10-01")}, {QStringLiteral("totDatum"), QStringLiteral("2025-10-31")}};
        for (const Bevinding& een : {bulk::klantOnbekend(QStringLiteral("K1")), bulk::functieOnbekend(QStringLiteral("x")), bulk::onleesbaar(Bulkveld::Datum, QStringLiteral("x")), bulk::geenOvereenkomst(QStringLiteral("K1")),
                                     bulk::meerOvereenkomsten(QStringLiteral("K1")), bulk::geenOvereenkomstOp(QStringLiteral("K1"), dag, {dag, QDate()}), bulk::dubbel(3, false), bulk::dubbel(3, true), bulk::bedragAnders(Bedrag{1}, Bedrag{2}),
                                     bulk::alIngediend(QStringLiteral("N1")), bulk::alMetAnderKenmerk(QStringLiteral("N1")), bulk::alMetAnderAantal(QStringLiteral("N1")), bulk::alMetAnderKenmerk(QStringLiteral("N1"), bulk::Terugweg::NaBetaling), bulk::alMetAnderAantal(QStringLiteral("N1"), bulk::Terugweg::Corrigeren), bulk::anderFactuurnummer(QStringLiteral("a"), QStringLiteral("b")),
                                     bulk::anderPatroonnummer(QStringLiteral("a"), QStringLiteral("b")), bulk::misschienAnderBezoek(QStringLiteral("x"), 3), bulk::misschienAnderBezoek({}, 0), bulk::nummerVoorMeer(QStringLiteral("a")),
                                     bulk::nummerOpRegelsVanMeer(), bulk::geenPeriodetotaal(Periodebezwaar::Beleid, Periode::maand(2025, 10)), bulk::wachtendTotaal(totaal), bulk::wachtendeRegel(dag),
                                     bulk::langerDanBezoek(QTime(9, 0), QTime(10, 0), 120, 60), bulk::overMiddernacht(QTime(22, 0), QTime(6, 0)),
                                     bulk::onleesbaar(Bulkveld::Aantal, nachtTekst(450, QTime(22, 0), QTime(6, 0))), bulk::onleesbaar(Bulkveld::Minuten, klokTekst(QTime(2, 30), QTime(7, 0))),
                                     bulk::teVeelRegels(QStringLiteral("K1"), 5000, false), bulk::teVeelRegels(QStringLiteral("K1"), 5000, true),
                                     bulk::afgekeurd(QStringLiteral("x")), bulk::metBsn(Bulkveld::Kenmerk), bulk::langerDanEenDag(dag, 1500)}) {
            Bevinding ander = een;
            ander.params.push_back({QStringLiteral("rijGetal"), QStringLiteral("99")});
            const Bevinding samen = bulk::gezamenlijk(een, ander);
            QVERIFY2(heel(samen), qPrintable(een.controle + QLatin1Char(' ') + bulkBevindingTekst(samen)));
        }
        Bevinding overElkaar;
        overElkaar.controle = QStringLiteral("DC-061");
        QVERIFY2(bulkBevindingTekst(overElkaar).startsWith(QStringLiteral("De tijden van deze zorg vallen over elkaar")), qPrintable(bulkBevindingTekst(overElkaar)));
    }
};

HOUSE_TEST(test_bulk_tekst, BulkTekstTest)
#include "test_bulk_tekst.moc"
