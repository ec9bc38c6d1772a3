#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/kopie.h"
#include "shared/domain/declaratie/periodetotaal.h"
#include "shared/domain/declaratie/totalen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <functional>

using namespace pgb;
using namespace pgb::bouw;

namespace {

struct Geval {
    Declaratieregel regel = bouw::regel(QDate(2025, 5, 5), u"WLZ-BI"_s, 2400);
    Zorgverlener zorgverlener = bouw::zorginstelling();
    Zorgovereenkomst zorgovereenkomst = bouw::zorgovereenkomst();
    Toekenning toekenning = bouw::toekenning();
    std::vector<Verstrekkersbeleid> beleid;
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;

    Geval()
    {
        regel.tot = QDate(2025, 5, 28);
        zet(QDate(2025, 5, 1), Detailniveau::Periode);
    }
    void zet(QDate van, std::optional<Detailniveau> niveau)
    {
        Verstrekkersbeleid b{{qint64(beleid.size()) + 1}, toekenning.verstrekker, toekenning.wet, van, {}, {}, {}, {}, {}, {}};
        b.detailniveau = niveau;
        beleid.push_back(b);
    }
    QString bezwaar() const
    {
        const auto b = bezwaarTegenPeriode(regel, {soort, &zorgverlener, &zorgovereenkomst, &toekenning, &beleid});
        return b ? QString(code(*b)) : QString();
    }
};

} // namespace

/// Totals over more days: when they are taken, and what reads them (domain 14.5, C-73).
class Periodetotaal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_total_is_taken_only_where_everything_allows_it_data()
    {
        using Maak = std::function<void(Geval&)>;
        QTest::addColumn<Maak>("maak");
        QTest::addColumn<QString>("bezwaar");
        const auto rij = [](const char* naam, const char* bezwaar, Maak maak) { QTest::newRow(naam) << maak << QString::fromLatin1(bezwaar); };
        rij("allowed", "", [](Geval&) {});
        rij("one day", "", [](Geval& g) { g.regel.tot = {}; g.beleid.clear(); g.zorgverlener = bouw::zorgverlener(); });
        rij("no policy", "beleid", [](Geval& g) { g.beleid.clear(); });
        rij("policy says day", "beleid", [](Geval& g) { g.zet(QDate(2025, 5, 2), Detailniveau::Dag); });
        rij("newer policy says nothing", "beleid", [](Geval& g) { g.zet(QDate(2025, 5, 2), std::nullopt); });
        rij("policy from the second day", "beleid", [](Geval& g) { g.beleid[0].geldigVan = QDate(2025, 5, 6); });
        rij("other policy on the last day", "beleid", [](Geval& g) { g.zet(QDate(2025, 5, 28), Detailniveau::Dag); });
        rij("other policy after it", "", [](Geval& g) { g.zet(QDate(2025, 5, 29), Detailniveau::Dag); });
        rij("policy of another", "beleid", [](Geval& g) { g.beleid[0].verstrekker = VerstrekkerId{99}; });
        rij("policy of another law", "beleid", [](Geval& g) { g.beleid[0].wet = Wet::Wmo; });
        rij("a person", "organisatie", [](Geval& g) { g.zorgverlener = bouw::zorgverlener(); });
        rij("zzp", "organisatie", [](Geval& g) { g.zorgverlener = bouw::zzpZorgverlener(); });
        rij("other unit", "eenheid", [](Geval& g) { g.regel.eenheid = Eenheid::Dagdeel; });
        rij("travel", "eenheid", [](Geval& g) { g.regel.functieCode = reiskostenFunctie(); });
        rij("next month", "maand", [](Geval& g) { g.regel.tot = QDate(2025, 6, 1); });
        rij("backwards", "omgekeerd", [](Geval& g) { g.regel.tot = QDate(2025, 5, 4); });
        rij("with times", "tijden", [](Geval& g) { g.regel.begin = QTime(9, 0); });
        rij("abroad", "locatie", [](Geval& g) { g.regel.locatie = Zorglocatie::BuitenEu; });
        rij("too many hours", "hoeveelheid", [](Geval& g) { g.regel.aantal = 24 * 60 * 24 + 1; });
        rij("as many as there are", "", [](Geval& g) { g.regel.aantal = 24 * 60 * 24; });
        rij("sick hours", "soort", [](Geval& g) { g.soort = DeclaratieSoort::ZiekteUren; });
        rij("invoice", "", [](Geval& g) { g.soort = DeclaratieSoort::Factuur; });
        rij("new version in it", "overeenkomst", [](Geval& g) {
            ZorgovereenkomstVersie nieuw = g.zorgovereenkomst.versies[0];
            nieuw.volgnummer = 2;
            nieuw.inhoud.ingangsdatum = QDate(2025, 5, 15);
            g.zorgovereenkomst.versies[0].geldigTot = QDate(2025, 5, 14);
            g.zorgovereenkomst.versies.push_back(nieuw);
        });
    }
    void a_total_is_taken_only_where_everything_allows_it()
    {
        QFETCH(std::function<void(Geval&)>, maak);
        QFETCH(QString, bezwaar);
        Geval g;
        maak(g);
        QCOMPARE(g.bezwaar(), bezwaar);
    }

    void a_correction_knows_a_total_from_a_day()
    {
        const Geval g;
        Declaratieregel dag = g.regel;
        dag.tot = {};
        QVERIFY(correctieRegels({g.regel}, {g.regel}).empty());
        const auto uit = correctieRegels({g.regel}, {dag});
        QCOMPARE(uit.size(), size_t(2));
        QVERIFY(naCorrecties({g.regel}, {uit}) == std::vector{dag});
        QVERIFY(!pastOp({dag}, correctieRegels({g.regel}, {})));
    }

    void a_new_rate_from_within_a_total_leaves_it_as_it_is()
    {
        Geval g;
        ZorgovereenkomstVersie nieuw = g.zorgovereenkomst.versies[0];
        nieuw.volgnummer = 2;
        nieuw.inhoud.ingangsdatum = QDate(2025, 5, 15);
        nieuw.inhoud.werkafspraken[0].tarief = tarief(2700);
        g.zorgovereenkomst.versies[0].geldigTot = QDate(2025, 5, 14);
        g.zorgovereenkomst.versies.push_back(nieuw);
        QVERIFY(metNieuwTarief({g.regel}, g.zorgovereenkomst) == std::vector{g.regel});
        g.regel.datum = QDate(2025, 5, 15);
        QCOMPARE(metNieuwTarief({g.regel}, g.zorgovereenkomst)[0].tarief, tarief(2700));
    }

    void weeks_count_a_total_only_within_one_of_them()
    {
        Geval g;
        const auto minuten = [&] {
            qint64 som = 0;
            for (const WeekTotaal& w : totalenPerWeek({g.regel}, Periode::maand(2025, 5)))
                som += w.minuten;
            return som;
        };
        QCOMPARE(minuten(), 0);
        QCOMPARE(minutenOp({g.regel}, QDate(2025, 5, 5)), 0);
        QCOMPARE(minutenVan({g.regel}), 2400);
        g.regel.tot = QDate(2025, 5, 9);
        QCOMPARE(minuten(), 2400);
    }

    void a_copy_of_last_month_leaves_a_total_out_and_names_it()
    {
        const Geval g;
        const Kopie kopie = kopieerNaar({g.regel, regel(QDate(2025, 5, 5))}, Periode::maand(2025, 5), Periode::maand(2025, 6));
        QCOMPARE(kopie.regels.size(), size_t(1));
        QVERIFY(kopie.pastNiet == std::vector{g.regel});
    }
};

HOUSE_TEST(test_periodetotaal, Periodetotaal)
#include "test_periodetotaal.moc"
