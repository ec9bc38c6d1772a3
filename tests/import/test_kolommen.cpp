#include "client/import/kolommen.h"
#include "shared/base/duur.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

std::vector<BronRij> rijen(std::initializer_list<const char*> regels)
{
    std::vector<BronRij> uit;
    for (const char* regel : regels)
        uit.push_back({int(uit.size()) + 1, QString::fromUtf8(regel).split(QLatin1Char(';')), false, false, false});
    return uit;
}

Bulkveld veldVan(const BestandVoorstel& v, const char* kop)
{
    for (const KolomVoorstel& k : v.kolommen) {
        if (k.kop == QString::fromUtf8(kop))
            return k.veld;
    }
    return Bulkveld::Geen;
}

} // namespace

/// What we make of the columns of a file, and of its rows.
class TestKolommen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columns_are_known_by_heading_and_by_what_is_in_them()
    {
        const auto v = stelKolommenVoor(rijen({"Clientnr;Zorgfunctie;Zorgdatum;Uren;Tarief;Bedrag;Kostenplaats", "00417;WLZ-BI;31-10-2025;2,50;40,00;100,00;Noord",
                                               "00418;WLZ-PV;01-10-2025;1:30;40,00;60,00;Zuid"}), BronSoort::Csv);
        QCOMPARE(veldVan(v, "Clientnr"), Bulkveld::Klant);
        QCOMPARE(veldVan(v, "Zorgfunctie"), Bulkveld::Functie);
        QCOMPARE(veldVan(v, "Zorgdatum"), Bulkveld::Datum);
        QCOMPARE(veldVan(v, "Uren"), Bulkveld::Aantal);
        QCOMPARE(veldVan(v, "Tarief"), Bulkveld::Tarief);
        QCOMPARE(veldVan(v, "Bedrag"), Bulkveld::Bedrag);
        QVERIFY(v.volgordeZeker && v.decimaalZeker && !v.wijze.decimaalPunt);
        QCOMPARE(v.kolommen[0].voorbeelden, (QStringList{QStringLiteral("00417"), QStringLiteral("00418")}));
        QVERIFY(v.ontbreekt.isEmpty());
        QVERIFY(v.kolommen[0].zekerheid >= 900);
    }

    void a_title_above_the_headings_and_american_dates_are_seen()
    {
        const auto v = stelKolommenVoor(rijen({"Export oktober", "client;functie;date;hours;bedrag", "1;a;10/13/2025;2.5;1,234.50", "1;a;10/02/2025;1.25;50.00"}), BronSoort::Csv);
        QCOMPARE(v.kopregel, 2);
        QCOMPARE(v.wijze.volgorde, DatumVolgorde::MaandDag);
        QVERIFY(v.wijze.decimaalPunt && v.volgordeZeker);
        const auto r = Regellezer(v).lees({3, QStringLiteral("1;a;10/13/2025;2.5;1,234.50").split(QLatin1Char(';')), false, false, false});
        QCOMPARE(r.size(), size_t(1));
        QCOMPARE(r[0].datum, QDate(2025, 10, 13));
        QCOMPARE(r[0].aantal, 150);
        QCOMPARE(r[0].bedrag->centen, 123'450);
    }

    void an_amount_with_a_hard_space_in_it_is_an_amount()
    {
        const BestandVoorstel v = stelKolommenVoor(rijen({"klant;functie;datum;uren;tarief;bedrag", "1;a;31-10-2025;2,5;€\u00a059,00;€\u202f147,50"}), BronSoort::Csv);
        QCOMPARE(v.kolommen[4].veld, Bulkveld::Tarief);
        QCOMPARE(v.kolommen[5].veld, Bulkveld::Bedrag);
        const auto r = Regellezer(v).lees({2, QStringLiteral("1;a;31-10-2025;2,5;€\u00a059,00;€\u202f147,50").split(QLatin1Char(';')), false, false, false});
        QVERIFY(r[0].onleesbaar == Bulkveld::Geen && r[0].tarief == Tarief::fromCenten(5900) && r[0].bedrag == Bedrag{14'750});
    }

    void a_comma_in_a_file_with_points_is_never_left_out()
    {
        BestandVoorstel v = stelKolommenVoor(rijen({"client;functie;date;hours;bedrag", "1;a;10/13/2025;2.5;50.00"}), BronSoort::Csv);
        QVERIFY(v.wijze.decimaalPunt);
        for (const char* uren : {"0,5", "1,250", "12,5"}) {
            const auto r = Regellezer(v).lees({2, QStringLiteral("1;a;10/13/2025;%1;50.00").arg(QLatin1String(uren)).split(QLatin1Char(';')), false, false, false});
            QCOMPARE(r.size(), size_t(1));
            QCOMPARE(r[0].onleesbaar, Bulkveld::Aantal);
            QCOMPARE(r[0].onleesbareTekst, QLatin1String(uren));
        }
        const auto geld = Regellezer(v).lees({2, QStringLiteral("1;a;10/13/2025;2.5;€ 45,00").split(QLatin1Char(';')), false, false, false});
        QCOMPARE(geld[0].onleesbaar, Bulkveld::Bedrag);
        const auto groot = Regellezer(v).lees({2, QStringLiteral("1;a;10/13/2025;2.5;€ 1,234,567.50").split(QLatin1Char(';')), false, false, false});
        QCOMPARE(groot[0].bedrag->centen, 123'456'750);
    }

    void a_point_in_a_file_with_commas_is_of_thousands_or_asked()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;uren;tarief;bedrag", "1;a;31-10-2025;2,5;40,00;100,00"}), BronSoort::Csv);
        const auto lees = [&](const char* rij) { return Regellezer(v).lees({2, QString::fromUtf8(rij).split(QLatin1Char(';')), false, false, false})[0]; };
        for (const char* uren : {"2.30", "1.500", "2.5 uur"}) {
            const Bulkregel r = lees(QByteArray("1;a;31-10-2025;").append(uren).append(";40,00;").constData());
            QVERIFY2(r.onleesbaar == Bulkveld::Aantal && r.aantal == 0, uren);
        }
        QCOMPARE(lees("1;a;31-10-2025;2:30;1.059;").tarief, Tarief::fromCenten(105'900));
        QCOMPARE(lees("1;a;31-10-2025;2:30;€ 1.059,25;1.234.567,89").bedrag, Bedrag{123'456'789});
        QCOMPARE(lees("1;a;31-10-2025;2:30;40.25;").onleesbaar, Bulkveld::Tarief);
        QCOMPARE(lees("1;a;31-10-2025;2:30;40,00;100.0").onleesbaar, Bulkveld::Bedrag);
    }

    void the_end_of_the_day_is_a_time_and_a_time_needs_no_colon()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;begin;eind;uren", "1;a;31-10-2025;09:00;10:00;1,00"}), BronSoort::Csv);
        const auto lees = [&](const char* rij) { return Regellezer(v).lees({2, QString::fromUtf8(rij).split(QLatin1Char(';')), false, false, false}); };
        for (const char* eind : {"24:00", "24:00:00", "24.00", "2400"}) {
            const auto r = lees(QByteArray("1;a;31-10-2025;22:00;").append(eind).append(";").constData());
            QVERIFY2(r.size() == 1 && r[0].onleesbaar == Bulkveld::Geen && r[0].eind == QTime(0, 0) && r[0].aantal == 120, eind);
        }
        QCOMPARE(lees("1;a;31-10-2025;0:00;24:00;")[0].aantal, 24 * 60);
        const Bulkregel r = lees("1;a;31-10-2025;8.00;0930;1,50")[0];
        QVERIFY(r.onleesbaar == Bulkveld::Geen && r.begin == QTime(8, 0) && r.eind == QTime(9, 30));
        for (const char* begin : {"24:00", "25.00", "8.5", "8.60", "800"})
            QVERIFY2(lees(QByteArray("1;a;31-10-2025;").append(begin).append(";23:00;1,00").constData())[0].onleesbaar == Bulkveld::Begin, begin);
    }

    /// One cell made the server refuse the whole file.
    void a_cell_that_no_text_may_hold_costs_its_own_row_only()
    {
        const BestandVoorstel v = stelKolommenVoor(rijen({"klant;functie;datum;uren;kenmerk", "1;a;31-10-2025;2,5;U-1"}), BronSoort::Csv);
        BronRij rij{2, QStringLiteral("1;a;31-10-2025;2,5;U").split(QLatin1Char(';')), false, false, true};
        rij.velden.last() += QChar(0);
        const auto r = Regellezer(v).lees(rij);
        QCOMPARE(r.size(), size_t(1));
        QCOMPARE(r[0].onleesbaar, Bulkveld::Klant);
        QCOMPARE(r[0].kenmerk, QStringLiteral("U\ufffd"));
    }

    void a_profile_gives_way_to_what_the_file_proves()
    {
        const BestandVoorstel dag = stelKolommenVoor(rijen({"client;functie;datum;uren", "1;a;31-10-2025;2,5"}), BronSoort::Csv);
        Bulkprofiel profiel = alsProfiel(dag, QStringLiteral("Ons export"), {});
        QVERIFY(metProfiel(dag, profiel));
        profiel.wijze.volgorde = DatumVolgorde::MaandDag;
        QVERIFY(!metProfiel(dag, profiel));
        profiel = alsProfiel(dag, QStringLiteral("Ons export"), {});
        profiel.wijze.decimaalPunt = true;
        QVERIFY(!metProfiel(dag, profiel));
    }

    void what_is_not_certain_is_said()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;uren", "1;a;03-05-2025;2", "1;a;04-05-2025;3"}), BronSoort::Csv);
        QVERIFY(!v.volgordeZeker);
        QVERIFY(v.decimaalZeker); // there are no decimals: nothing depends on it
        QVERIFY(!stelKolommenVoor(rijen({"klant;functie;datum;uren", "1;a;31-10-2025;1.250"}), BronSoort::Csv).decimaalZeker);
        // Of columns that are chosen by hand it is asked then, or seen.
        auto hand = stelKolommenVoor(rijen({"417;zorg;03-05-2025;1,50", "418;zorg;04-05-2025;2,50"}), BronSoort::Csv);
        hand.kolommen[3].veld = Bulkveld::Aantal;
        raadWijze(hand);
        QVERIFY(hand.decimaalZeker && !hand.wijze.decimaalPunt && !hand.volgordeZeker);
        QCOMPARE(stelKolommenVoor(rijen({"klant;datum", "1;03-05-2025"}), BronSoort::Csv).ontbreekt, (QStringList{QStringLiteral("functie"), QStringLiteral("aantal")}));
        const auto kaal = stelKolommenVoor(rijen({"417;31-10-2025;2,5"}), BronSoort::Csv);
        QCOMPARE(kaal.kopregel, 0);
        QVERIFY(kaal.kolommen[1].veld == Bulkveld::Datum && kaal.kolommen[1].zekerheid < 900);
    }

    void rows_become_lines_with_whole_minutes()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;van;tot;aantal;eenheid;bedrag", "1;a;31-10-2025;;;7;blokken;"}), BronSoort::Csv);
        const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false}); };
        QCOMPARE(lees("1;a;31-10-2025;;;7;blokken;")[0].aantal, 35); // domain 7.5
        QCOMPARE(lees("1;a;31-10-2025;;;0,58;uur;")[0].aantal, 35);
        QCOMPARE(lees("1;a;31-10-2025;;;1,5;dagdeel;")[0].aantal, 150);
        const auto nacht = lees("1;a;31-10-2025;23:50;00:20;;;");
        QCOMPARE(nacht.size(), size_t(2));
        QVERIFY(nacht[0].aantal == 10 && nacht[1].aantal == 20 && nacht[1].datum == QDate(2025, 11, 1) && nacht[1].deel == 1);
        QCOMPARE(lees("1;a;31-10-2025;;;twee;uur;")[0].onleesbaar, Bulkveld::Aantal);
        QCOMPARE(lees("1;a;32-10-2025;;;2;uur;")[0].onleesbaar, Bulkveld::Datum);
        QCOMPARE(lees("1;a;31-10-2025;;;2;kan;")[0].onleesbaar, Bulkveld::Eenheid);
        QCOMPARE(lees("1;a;31-10-2025;;;2;uur;x")[0].onleesbaar, Bulkveld::Bedrag);
        QVERIFY(lees(";;;;;12;;480").empty()); // a total
    }

    void hours_beside_minutes_are_added_or_asked()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;uren;minuten", "1;a;31-10-2025;2;30"}), BronSoort::Csv);
        QVERIFY(v.duurZeker());
        const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false})[0]; };
        QCOMPARE(lees("1;a;31-10-2025;2;30").aantal, 150);
        QCOMPARE(lees("1;a;31-10-2025;0;45").aantal, 45);
        QCOMPARE(lees("1;a;31-10-2025;2,5;150").aantal, 150); // the same, said twice
        QCOMPARE(lees("1;a;31-10-2025;;150").aantal, 150);
        QCOMPARE(lees("1;a;31-10-2025;2;").aantal, 120);
        for (const char* rij : {"1;a;31-10-2025;2,5;30", "1;a;31-10-2025;2;90"})
            QVERIFY2(lees(rij).onleesbaar == Bulkveld::Minuten && lees(rij).aantal == 0, rij);
    }

    void care_codes_are_known_by_what_they_are()
    {
        const auto v = stelKolommenVoor(rijen({"Client ID;Care code;What;Date;Hours;Reference", "1;WLZ-BI;WLZ-BI;2025-10-31;2,5;R1", "1;WLZ-PV;WLZ-PV;2025-10-30;1,5;R2"}), BronSoort::Csv);
        QCOMPARE(veldVan(v, "Care code"), Bulkveld::Functie);
        QCOMPARE(veldVan(v, "Reference"), Bulkveld::Kenmerk);
        const auto zonder = stelKolommenVoor(rijen({"Client ID;What;Date;Hours", "1;WLZ-BI;2025-10-31;2,5", "1;wlz-pv;2025-10-30;1,5"}), BronSoort::Csv);
        QCOMPARE(veldVan(zonder, "What"), Bulkveld::Functie);
        QVERIFY(zonder.kolommen[1].zekerheid < 900); // asked, for no heading says it
    }

    void blocks_of_five_minutes_are_a_column()
    {
        for (const char* kop : {"blokken 5 min", "Aantal blokken", "Blokken (5 minuten)", "vijf minuten"}) {
            const auto v = stelKolommenVoor(rijen({QByteArray("klant;functie;datum;").append(kop).append(";tarief").constData(), "1;a;31-10-2025;18;65,00", "1;a;30-10-2025;6;65,00"}), BronSoort::Csv);
            QVERIFY2(veldVan(v, kop) == Bulkveld::Blokken && v.ontbreekt.isEmpty() && v.duurZeker(), kop);
            const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false})[0]; };
            QCOMPARE(lees("1;a;31-10-2025;18;65,00").aantal, 90); // domain 7.5
            QCOMPARE(lees("1;a;31-10-2025;x;65,00").onleesbaar, Bulkveld::Blokken);
        }
    }

    void a_cell_that_cannot_be_read_keeps_what_its_column_counts_in()
    {
        const auto lees = [](const char* koppen, const char* goed, const char* fout) {
            return Regellezer(stelKolommenVoor(rijen({koppen, goed, goed}), BronSoort::Csv)).lees({9, QString::fromUtf8(fout).split(QLatin1Char(';')), false, false, false})[0].onleesbaar;
        };
        QCOMPARE(lees("klant;functie;datum;minuten", "1;a;31-10-2025;30", "1;a;31-10-2025;abc"), Bulkveld::Minuten);
        QCOMPARE(lees("klant;functie;datum;minuten", "1;a;31-10-2025;30", "1;a;31-10-2025;"), Bulkveld::Minuten);
        QCOMPARE(lees("klant;functie;datum;aantal;eenheid", "1;a;31-10-2025;30;min", "1;a;31-10-2025;abc;min"), Bulkveld::Minuten);
        QCOMPARE(lees("klant;functie;datum;aantal;eenheid", "1;a;31-10-2025;6;blokken", "1;a;31-10-2025;abc;blokken"), Bulkveld::Blokken);
        QCOMPARE(lees("klant;functie;datum;uren", "1;a;31-10-2025;2,5", "1;a;31-10-2025;abc"), Bulkveld::Aantal);
        auto v = stelKolommenVoor(rijen({"klant;functie;datum;aantal", "1;a;31-10-2025;30"}), BronSoort::Csv);
        v.wijze.duur = Duurmaat::Minuten;
        QCOMPARE(Regellezer(v).lees({9, QStringLiteral("1;a;31-10-2025;abc").split(QLatin1Char(';')), false, false, false})[0].onleesbaar, Bulkveld::Minuten);
        QCOMPARE(Regellezer(v).lees({9, QStringLiteral("1;a;31-10-2025;0:30").split(QLatin1Char(';')), false, false, false})[0].aantal, 30); // a clock says itself what it is
        // A unit that we do not know is asked, whatever else is wrong: nothing is taken for hours.
        const auto zonderEenheid = Regellezer(stelKolommenVoor(rijen({"klant;functie;datum;aantal;eenheid", "1;a;31-10-2025;30;min"}), BronSoort::Csv)).lees({9, QStringLiteral("1;a;gisteren;30;kan").split(QLatin1Char(';')), false, false, false})[0];
        QVERIFY(zonderEenheid.onleesbaar == Bulkveld::Datum && zonderEenheid.ookOnleesbaar.at(0).veld == Bulkveld::Eenheid && zonderEenheid.aantal == 0);
    }

    void a_price_per_minute_or_block_is_no_rate_per_hour()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;aantal;eenheid;tarief;bedrag", "1;a;31-10-2025;90;min;1,0833;97,50"}), BronSoort::Csv);
        const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false})[0]; };
        const Bulkregel minuten = lees("1;a;31-10-2025;90;min;1,0833;97,50");
        QVERIFY(minuten.aantal == 90 && !minuten.tarief && minuten.bedrag == Bedrag{9750});
        const Bulkregel blokken = lees("1;a;31-10-2025;18;blokken;5,42;97,50");
        QVERIFY(blokken.aantal == 90 && !blokken.tarief && blokken.bedrag == Bedrag{9750});
        QCOMPARE(lees("1;a;31-10-2025;90;min;65,00;97,50").tarief, Tarief::fromCenten(6500)); // an hour's rate beside minutes
        QCOMPARE(lees("1;a;31-10-2025;1,5;uur;65,00;97,50").tarief, Tarief::fromCenten(6500));
        QCOMPARE(lees("1;a;31-10-2025;1,5;uur;41,25;97,50").tarief, Tarief::fromCenten(4125)); // wrong, and said so
    }

    void minutes_are_no_part_of_a_day()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;van;tot;aantal;eenheid;minuten", "1;a;31-10-2025;;;1;dagdeel;240"}), BronSoort::Csv);
        const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false})[0]; };
        const Bulkregel beide = lees("1;a;31-10-2025;;;1;dagdeel;240");
        QVERIFY(beide.eenheid == Eenheid::Dagdeel && beide.aantal == 100 && beide.onleesbaar == Bulkveld::Geen);
        QCOMPARE(lees("1;a;31-10-2025;;;;dagdeel;240").onleesbaar, Bulkveld::Aantal);
        const Bulkregel tijden = lees("1;a;31-10-2025;9:00;13:00;;dagdeel;");
        QVERIFY(tijden.eenheid == Eenheid::Dagdeel && tijden.onleesbaar == Bulkveld::Aantal);
    }

    void whole_numbers_of_a_duration_are_asked()
    {
        auto v = stelKolommenVoor(rijen({"klant;functie;datum;duur", "1;a;31-10-2025;30", "1;a;30-10-2025;45"}), BronSoort::Csv);
        QVERIFY(!v.duurZeker());
        const auto lees = [&](const char* t) { return Regellezer(v).lees({9, QString::fromUtf8(t).split(QLatin1Char(';')), false, false, false})[0]; };
        QCOMPARE(lees("1;a;31-10-2025;30").onleesbaar, Bulkveld::Aantal); // never guessed
        QCOMPARE(lees("1;a;31-10-2025;0:30").aantal, 30);
        v.wijze.duur = Duurmaat::Minuten;
        QVERIFY(v.duurZeker());
        QCOMPARE(lees("1;a;31-10-2025;30").aantal, 30);
        QCOMPARE(lees("1;a;31-10-2025;2:30").aantal, 150);
        QCOMPARE(lees("1;a;31-10-2025;2,5").onleesbaar, Bulkveld::Minuten);
        // Kept with the profile.
        const auto weer = profielUitTekst({}, {}, profielTekst(alsProfiel(v, {}, {})));
        QVERIFY(weer && weer->wijze.duur == Duurmaat::Minuten);
        v.wijze.duur = Duurmaat::Uren;
        QCOMPARE(lees("1;a;31-10-2025;2").aantal, 120);
        QVERIFY(stelKolommenVoor(rijen({"klant;functie;datum;duur", "1;a;31-10-2025;0,5", "1;a;31-10-2025;2"}), BronSoort::Csv).duurZeker());
        QVERIFY(stelKolommenVoor(rijen({"klant;functie;datum;uren", "1;a;31-10-2025;2"}), BronSoort::Csv).duurZeker());
    }

    void every_field_that_cannot_be_read_is_remembered()
    {
        const auto v = stelKolommenVoor(rijen({"klant;functie;datum;uren;tarief;bedrag", "1;a;31-10-2025;2,5;40,00;100,00"}), BronSoort::Csv);
        Bulkregel r = Regellezer(v).lees({9, QStringLiteral("1;a;32-10-2025;twee;veertig;honderd").split(QLatin1Char(';')), false, false, false})[0];
        QCOMPARE(r.onleesbaar, Bulkveld::Datum);
        QCOMPARE(r.ookOnleesbaar, (std::vector<Onleesbaar>{{Bulkveld::Aantal, QStringLiteral("twee")}, {Bulkveld::Tarief, QStringLiteral("veertig")}, {Bulkveld::Bedrag, QStringLiteral("honderd")}}));
        r.isGelezen(Bulkveld::Tarief);
        r.isGelezen(Bulkveld::Datum);
        QVERIFY(r.onleesbaar == Bulkveld::Aantal && r.onleesbareTekst == QStringLiteral("twee"));
        r.isGelezen(Bulkveld::Aantal);
        QVERIFY(r.onleesbaar == Bulkveld::Bedrag && r.ookOnleesbaar.empty());
        r.isGelezen(Bulkveld::Bedrag);
        QCOMPARE(r.onleesbaar, Bulkveld::Geen);
    }

    void a_moment_with_a_zone_is_a_day_in_the_netherlands()
    {
        const auto dag = [](const char* t) { return datumUitTekst(QString::fromLatin1(t)).value_or(DatumTekst()).als(DatumVolgorde::DagMaand); };
        QCOMPARE(dag("2025-10-05T22:30:00Z"), QDate(2025, 10, 6)); // half past midnight here
        QCOMPARE(dag("2025-12-05T22:30:00Z"), QDate(2025, 12, 5));
        QCOMPARE(dag("2025-10-06T00:30:00.000+02:00"), QDate(2025, 10, 6));
        QCOMPARE(dag("2025-10-05T22:30:00"), QDate(2025, 10, 5)); // says no zone: the day that stands there
        QCOMPARE(dag("2025-10-05T99:30:00Z"), QDate());
        QCOMPARE(dag("20251101"), QDate(2025, 11, 1));
        QCOMPARE(dag("20251301"), QDate());
        QCOMPARE(dag("12345678"), QDate());
        QCOMPARE(tijdUitTekst(u"2025-10-05T22:30:00Z"), std::optional(QTime(0, 30)));
        QCOMPARE(tijdUitTekst(u"2025-10-05T22:30:00"), std::optional(QTime(22, 30)));
        QCOMPARE(tijdUitTekst(u"2025-10-05T22:30:00.250"), std::optional(QTime(22, 30)));
        // The half of the day is never lost.
        for (const char16_t* middag : {u"2:30 PM", u"02:30:00 pm", u"2:30PM", u"2025-03-05 2:30 PM", u"2025-03-05 02:30 PM", u"2025-03-05 02:30:00 PM", u"2025-03-05T02:30:00PM", u"2025-03-05 02:30:00.000 PM"})
            QVERIFY2(tijdUitTekst(middag) == std::optional(QTime(14, 30)), qPrintable(QString::fromUtf16(middag)));
        for (const char16_t* niets : {u"2:30 p.m.", u"14:30 PM", u"2025-03-05 14:30:00 PM", u"2025-03-05 02:30:00 PM+01:00", u"2:30 PMX"})
            QVERIFY2(!tijdUitTekst(niets), qPrintable(QString::fromUtf16(niets)));
        for (const char16_t* duur : {u"2:30 PM", u"2:30 pm"})
            QVERIFY(!secondenUitTekst(duur) && !duurFromTekst(duur));
    }

    void another_choice_of_columns_is_another_reading()
    {
        auto v = stelKolommenVoor(rijen({"klant;functie;datum;uren", "1;a;31-10-2025;2,5"}), BronSoort::Csv);
        const QString eerst = indelingSleutel(v);
        QCOMPARE(indelingSleutel(v), eerst);
        v.wijze.volgorde = DatumVolgorde::MaandDag;
        QVERIFY(indelingSleutel(v) != eerst);
        v.wijze.volgorde = DatumVolgorde::DagMaand;
        std::swap(v.kolommen[0].veld, v.kolommen[1].veld);
        QVERIFY(indelingSleutel(v) != eerst);
    }

    void a_profile_is_used_when_its_columns_are_there()
    {
        auto v = stelKolommenVoor(rijen({"k;wat;dag;u", "1;a;31-10-2025;2"}), BronSoort::Csv);
        v.kolommen[0].veld = Bulkveld::Klant;
        v.kolommen[1].veld = Bulkveld::Functie;
        v.kolommen[2].veld = Bulkveld::Datum;
        v.kolommen[3].veld = Bulkveld::Aantal;
        const Bulkprofiel profiel = alsProfiel(v, QStringLiteral("Ons export"), QString());
        const auto weer = stelKolommenVoor(rijen({"U;K;dag;wat;extra", "2;1;31-10-2025;a;x"}), BronSoort::Csv);
        const auto met = metProfiel(weer, profiel);
        QVERIFY(met && met->ontbreekt.isEmpty());
        QCOMPARE(met->kolommen[0].veld, Bulkveld::Aantal);
        QCOMPARE(met->kolommen[1].veld, Bulkveld::Klant);
        QVERIFY(!metProfiel(stelKolommenVoor(rijen({"a;b", "1;2"}), BronSoort::Csv), profiel));
    }

    void of_the_profiles_that_fit_the_one_of_the_agb_is_used_and_never_one_of_another()
    {
        const auto noord = stelKolommenVoor(rijen({"klant;functie;datum;uren;agb", "1;a;31-10-2025;2,5;41000001", "2;a;30-10-2025;1,5;41000001"}), BronSoort::Csv);
        const auto beide = stelKolommenVoor(rijen({"klant;functie;datum;uren;agb", "1;a;31-10-2025;2,5;41000001", "2;a;30-10-2025;1,5;41000002"}), BronSoort::Csv);
        Bulkprofiel profiel = alsProfiel(noord, {}, {});
        const QString inhoud = profielTekst(profiel);
        profiel.velden.removeIf([](const auto& v) { return v.second == Bulkveld::Agb; });
        const QString zonderKolom = profielTekst(profiel);
        const BulkprofielTekst van2{QStringLiteral("41000002"), QStringLiteral("Zuid"), inhoud}, alle{{}, QStringLiteral("Algemeen"), inhoud}, van1{QStringLiteral("41000001"), QStringLiteral("Noord"), inhoud};
        const auto naam = [](const std::optional<ProfielKeuze>& k) { return k ? k->profiel.naam : QStringLiteral("geen"); };
        QCOMPARE(naam(kiesProfiel(noord, {van2, alle, van1})), QStringLiteral("Noord"));
        QCOMPARE(naam(kiesProfiel(noord, {van2, alle})), QStringLiteral("Algemeen"));
        QCOMPARE(naam(kiesProfiel(noord, {van2})), QStringLiteral("geen"));
        QCOMPARE(naam(kiesProfiel(beide, {van1, van2})), QStringLiteral("geen")); // of both: of neither
        QCOMPARE(naam(kiesProfiel(noord, {{QStringLiteral("41000001"), QStringLiteral("Kort"), zonderKolom}})), QStringLiteral("Kort"));
    }

    void care_over_more_days_is_never_put_on_the_first()
    {
        const auto regel = [](const char* rij) {
            const auto v = stelKolommenVoor(rijen({"client;functie;datum;einddatum;begintijd;eindtijd;aantal;eenheid", rij}), BronSoort::Csv);
            return Regellezer(v).lees({2, QString::fromUtf8(rij).split(QLatin1Char(';')), false, false, false});
        };
        const auto maand = regel("1;a;01-10-2025;31-10-2025;;;62;uur");
        QCOMPARE(maand.size(), size_t(1));
        QVERIFY(maand[0].onleesbaar == Bulkveld::Geen && maand[0].isPeriodetotaal());
        QVERIFY(maand[0].datum == QDate(2025, 10, 1) && maand[0].tot == QDate(2025, 10, 31));
        const auto terug = regel("1;a;31-10-2025;01-10-2025;;;62;uur");
        QCOMPARE(terug[0].onleesbaar, Bulkveld::DatumTot);
        QCOMPARE(terug[0].onleesbareTekst, QStringLiteral("31-10-2025 – 1-10-2025"));
        Bulkregel hersteld = terug[0];
        hersteld.isGelezen(Bulkveld::Datum); // a person typed the day
        QCOMPARE(hersteld.onleesbaar, Bulkveld::Geen);
        QCOMPARE(regel("1;a;01-10-2025;01-10-2025;;;2;uur").at(0).onleesbaar, Bulkveld::Geen);
        QCOMPARE(regel("1;a;01-10-2025;;;;2;uur").at(0).onleesbaar, Bulkveld::Geen);
        QCOMPARE(regel("1;a;01-10-2025;31-10-2025;;;1;maand").at(0).onleesbaar, Bulkveld::Geen);
        QCOMPARE(regel("1;a;01-10-2025;02-10-2025;;;1;etmaal").at(0).onleesbaar, Bulkveld::Geen);
        QVERIFY(!regel("1;a;01-10-2025;02-10-2025;;;1;etmaal").at(0).isPeriodetotaal());
        QCOMPARE(regel("1;a;01-10-2025;03-10-2025;;;2;etmaal").at(0).tot, QDate(2025, 10, 3));
        QCOMPARE(regel("1;a;13-10-2025;14-10-2025;22:00;06:00;8;uur").at(0).onleesbaar, Bulkveld::Geen); // from evening to morning
        QVERIFY(!regel("1;a;13-10-2025;14-10-2025;22:00;06:00;8;uur").at(0).isPeriodetotaal());
        QCOMPARE(regel("1;a;13-10-2025;14-10-2025;06:00;22:00;40;uur").at(0).tot, QDate(2025, 10, 14));
        const auto v = stelKolommenVoor(rijen({"client;functie;datum;einddatum;aantal", "1;a;01-10-2025;01-10-2025;2:00"}), BronSoort::Csv);
        QCOMPARE(Regellezer(v).lees({3, QStringLiteral("1;a;13-10-2025;later;2:00").split(QLatin1Char(';')), false, false, false}).at(0).onleesbaar, Bulkveld::DatumTot);
    }

    void the_period_of_an_invoice_is_not_left_out_by_a_profile()
    {
        const auto v = stelKolommenVoor(rijen({"klantnummer;functie;datum;datum tot;aantal;eenheid", "1;a;2025-10-01;2025-10-31;62;uur"}), BronSoort::Ubl);
        QCOMPARE(veldVan(v, "datum tot"), Bulkveld::DatumTot);
        QCOMPARE(veldVan(stelKolommenVoor(rijen({"klantnummer;functie;datum;t/m;aantal;eenheid", "1;a;2025-10-01;2025-10-31;62;uur"}), BronSoort::Csv), "t/m"), Bulkveld::DatumTot);
        Bulkprofiel oud = alsProfiel(v, QStringLiteral("van eerder"), {}); // from before this was read
        oud.velden.removeIf([](const auto& p) { return p.second == Bulkveld::DatumTot; });
        const auto met = metProfiel(v, oud);
        QVERIFY(met.has_value());
        QCOMPARE(veldVan(*met, "datum tot"), Bulkveld::DatumTot);
    }
};

HOUSE_TEST(test_kolommen, TestKolommen)
#include "test_kolommen.moc"
