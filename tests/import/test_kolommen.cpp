#include "client/import/kolommen.h"
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
        QVERIFY(!v.volgordeZeker && !v.decimaalZeker);
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
};

HOUSE_TEST(test_kolommen, TestKolommen)
#include "test_kolommen.moc"
