#include "shared/domain/controle/catalogus.h"
#include "shared/text/bevinding_text.h"
#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using pgb::test::param;

namespace {

using Soort = Uitslag::Soort;
using F = DeclaratieFeiten;

Declaratieregel totaal(QDate van, QDate tot, qint64 minuten = 2400, const QString& functie = u"WLZ-BI"_s)
{
    Declaratieregel r = regel(van, functie, minuten);
    r.tot = tot;
    return r;
}

Uitslag uitslagVan(const F& feiten, const QString& id)
{
    const auto alle = declaratieControles();
    const auto c = std::find_if(alle.begin(), alle.end(), [&](const DeclaratieControle& x) { return x.id == id; });
    return c == alle.end() ? Uitslag() : c->functie(feiten);
}

AndereRegel elders(QDate dag, QDate tot, const QString& functie = u"WLZ-BI"_s)
{
    return {DeclaratieId{90}, u"2025-0400"_s, budgethouderId, dag, functie, Eenheid::Uur, 60, tot};
}

} // namespace

/// A total over more days beside the controles (domain 7.10, 14.5).
class Periodetotaal : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

    /// One total of 5 to 28 May, by an organisation.
    F feiten() const
    {
        F f = declaratieFeiten(m_tabel);
        f.zorgverlener = zorginstelling();
        f.declaratie.regels = {totaal(QDate(2025, 5, 5), QDate(2025, 5, 28))};
        f.declaratie.totaal = totaalVan(f.declaratie.regels);
        return f;
    }

private Q_SLOTS:
    void what_is_judged_by_the_day_does_not_apply_to_a_total_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"DC-023", "DC-025", "DC-042", "DC-045", "DC-055", "DC-056", "DC-057", "DC-058", "DC-059", "DC-060", "DC-061", "DC-062", "DC-069", "DC-073", "DC-092", "DC-093", "DC-094"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void what_is_judged_by_the_day_does_not_apply_to_a_total()
    {
        QFETCH(QString, id);
        F f = feiten();
        QCOMPARE(uitslagVan(f, id).soort, Soort::NietVanToepassing);
        // Also of whoever is judged by the day else: it is the line that has no day.
        f.zorgverlener = zorgverlener();
        f.andereRegels->push_back({DeclaratieId{90}, {}, budgethouderId, QDate(2025, 5, 5), u"WLZ-PV"_s, Eenheid::Uur, 1430});
        f.dossierRegels = {{ZorgverlenerId{22}, toekenningId, QDate(2025, 5, 5), u"WLZ-LO"_s, Eenheid::Etmaal, 100}};
        f.verzuim = {Verzuim()};
        f.verzuim->front().van = QDate(2025, 5, 1);
        QCOMPARE(uitslagVan(f, id).soort, Soort::NietVanToepassing);
    }

    void a_day_beside_a_total_is_judged_by_itself()
    {
        F f = feiten();
        f.zorgverlener = zorgverlener();
        f.declaratie.regels.push_back(regel(QDate(2025, 5, 5), u"WLZ-PV"_s, 17 * 60));
        QCOMPARE(uitslagVan(f, u"DC-056"_s).bevindingen.size(), size_t(1));
        QCOMPARE(param(uitslagVan(f, u"DC-056"_s).bevindingen[0], u"ingevuldMinuten"_s), QString::number(17 * 60)); // without the 40 hours
        f.declaratie.regels.back().aantal = 60;
        QCOMPARE(uitslagVan(f, u"DC-056"_s).soort, Soort::Goed);
        // A total of another declaratie is of no day either.
        f.andereRegels->push_back(elders(QDate(2025, 5, 5), QDate(2025, 5, 30)));
        f.andereRegels->back().aantal = 6000;
        QCOMPARE(uitslagVan(f, u"DC-055"_s).soort, Soort::Goed);
    }

    void both_ends_are_covered_or_it_is_refused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("wat");
        QTest::newRow("agreement ended") << u"DC-016"_s << 0;
        QTest::newRow("agreement begins later") << u"DC-053"_s << 1;
        QTest::newRow("no agreement") << u"DC-014"_s << 2;
        QTest::newRow("budget ended") << u"DC-027"_s << 3;
        QTest::newRow("budgethouder died") << u"DC-004"_s << 4;
        QTest::newRow("zorgverlener died") << u"DC-007"_s << 5;
        QTest::newRow("stay in it") << u"DC-041"_s << 6;
        QTest::newRow("outside the period") << u"DC-047"_s << 7;
    }
    void both_ends_are_covered_or_it_is_refused()
    {
        QFETCH(QString, id);
        QFETCH(int, wat);
        F f = feiten();
        if (wat == 5)
            f.zorgverlener = zorgverlener();
        QCOMPARE(uitslagVan(f, id).soort, Soort(wat == 5 ? Soort::Goed : uitslagVan(f, id).soort));
        QVERIFY(uitslagVan(f, id).bevindingen.empty());
        ZorgovereenkomstInhoud& inhoud = f.zorgovereenkomst->versies.front().inhoud;
        switch (wat) {
        case 0: inhoud.einddatum = QDate(2025, 5, 27); break;
        case 1: inhoud.ingangsdatum = QDate(2025, 5, 6); break;
        case 2: f.zorgovereenkomst->versies.front().status = ZorgovereenkomstStatus::Concept; break;
        case 3: f.toekenningen->front().periode.tot = QDate(2025, 5, 27); break;
        case 4: f.budgethouder->overlijdensdatum = QDate(2025, 5, 27); break;
        case 5: f.zorgverlener->overlijdensdatum = QDate(2025, 5, 27); break;
        case 6: f.opnamen = {{1, budgethouderId, QDate(2025, 5, 20), QDate(2025, 5, 22)}}; break;
        default: f.declaratie.periode = {QDate(2025, 5, 1), QDate(2025, 5, 27)};
        }
        const std::vector<Bevinding> b = uitslagVan(f, id).bevindingen;
        QCOMPARE(b.size(), size_t(1)); // once a line
        QVERIFY(!bevindingTekst(b[0]).contains(u'{'));
    }

    void the_rate_is_right_on_both_ends()
    {
        F f = feiten();
        QVERIFY(uitslagVan(f, u"DC-021"_s).bevindingen.empty());
        ZorgovereenkomstVersie nieuw = f.zorgovereenkomst->versies.front();
        nieuw.volgnummer = 2;
        nieuw.id = VersieId{55};
        nieuw.inhoud.ingangsdatum = QDate(2025, 5, 15);
        nieuw.inhoud.werkafspraken[0].tarief = tarief(2400);
        f.zorgovereenkomst->versies.front().geldigTot = QDate(2025, 5, 14);
        f.zorgovereenkomst->versies.push_back(nieuw);
        QCOMPARE(uitslagVan(f, u"DC-021"_s).bevindingen.size(), size_t(1));
    }

    void a_limit_counts_a_total_only_when_its_own_period_holds_it()
    {
        F f = feiten();
        Budgetniveau& niveau = f.toekenningen->front().niveaus.back();
        niveau.aantalsgrens = Aantalsgrens{600, Eenheid::Uur, Grensperiode::Week};
        QCOMPARE(uitslagVan(f, u"DC-024"_s).soort, Soort::NietVanToepassing);
        f.declaratie.regels.front().tot = QDate(2025, 5, 9); // Monday to Friday
        QCOMPARE(uitslagVan(f, u"DC-024"_s).bevindingen.size(), size_t(1));
        niveau.aantalsgrens = Aantalsgrens{2400, Eenheid::Uur, Grensperiode::Maand};
        f.declaratie.regels.front().tot = QDate(2025, 5, 28);
        QCOMPARE(uitslagVan(f, u"DC-024"_s).soort, Soort::Goed);
        f.declaratie.regels.front().aantal = 2401;
        QCOMPARE(uitslagVan(f, u"DC-024"_s).bevindingen.size(), size_t(1));
    }

    void the_same_care_on_days_of_a_total_is_double_data()
    {
        QTest::addColumn<QDate>("van");
        QTest::addColumn<QDate>("tot");
        QTest::addColumn<QString>("functie");
        QTest::addColumn<int>("dubbel");
        const QString bi = u"WLZ-BI"_s;
        QTest::newRow("day in it") << QDate(2025, 5, 12) << QDate() << bi << 1;
        QTest::newRow("first day") << QDate(2025, 5, 5) << QDate() << bi << 1;
        QTest::newRow("last day") << QDate(2025, 5, 28) << QDate() << bi << 1;
        QTest::newRow("day before") << QDate(2025, 5, 4) << QDate() << bi << 0;
        QTest::newRow("day after") << QDate(2025, 5, 29) << QDate() << bi << 0;
        QTest::newRow("other care") << QDate(2025, 5, 12) << QDate() << u"WLZ-PV"_s << 0;
        QTest::newRow("same total") << QDate(2025, 5, 5) << QDate(2025, 5, 28) << bi << 1;
        QTest::newRow("total that touches") << QDate(2025, 5, 1) << QDate(2025, 5, 5) << bi << 1;
        QTest::newRow("total beside it") << QDate(2025, 5, 29) << QDate(2025, 5, 31) << bi << 0;
    }
    void the_same_care_on_days_of_a_total_is_double()
    {
        QFETCH(QDate, van);
        QFETCH(QDate, tot);
        QFETCH(QString, functie);
        QFETCH(int, dubbel);
        F f = feiten();
        f.andereRegels->push_back(elders(QDate(2025, 5, 4), {}, u"WLZ-VP"_s));
        f.andereRegels->push_back(elders(van, tot, functie));
        QCOMPARE(int(uitslagVan(f, u"DC-049"_s).bevindingen.size()), dubbel);
        // The other way round: what is handed in now is the day, and the total was there.
        F om = feiten();
        om.declaratie.regels = {regel(van, functie, 60)};
        om.declaratie.regels[0].tot = tot;
        om.andereRegels->push_back(elders(QDate(2025, 5, 5), QDate(2025, 5, 28)));
        QCOMPARE(int(uitslagVan(om, u"DC-049"_s).bevindingen.size()), dubbel);
        // And in one declaratie: both lines are named.
        F samen = feiten();
        samen.declaratie.regels.push_back(om.declaratie.regels[0]);
        const std::vector<Bevinding> b = uitslagVan(samen, u"DC-049"_s).bevindingen;
        QCOMPARE(int(b.size()), 2 * dubbel);
        for (const Bevinding& een : b)
            QVERIFY(param(een, u"variant"_s) == u"inDeze"_s && !bevindingTekst(een).contains(u'{'));
    }

    void two_visits_of_a_day_are_no_double()
    {
        F f = feiten();
        f.declaratie.regels = {regel(QDate(2025, 5, 5)), regel(QDate(2025, 5, 5)), totaal(QDate(2025, 5, 6), QDate(2025, 5, 9))};
        QCOMPARE(uitslagVan(f, u"DC-049"_s).soort, Soort::Goed);
        f.declaratie.regels[2].tarief = tarief(2600); // care at another rate is agreed apart
        f.declaratie.regels[2].datum = QDate(2025, 5, 5);
        QCOMPARE(uitslagVan(f, u"DC-049"_s).soort, Soort::Goed);
    }

    void a_ride_on_a_day_of_a_total_is_not_held_against_it()
    {
        F f = feiten();
        f.declaratie.soort = DeclaratieSoort::GeleverdeZorg;
        f.declaratie.regels = {reisregel(QDate(2025, 5, 6)), totaal(QDate(2025, 5, 5), QDate(2025, 5, 28))};
        QCOMPARE(uitslagVan(f, u"DC-069"_s).soort, Soort::NietVanToepassing);
        f.declaratie.regels.push_back(reisregel(QDate(2025, 5, 29)));
        QCOMPARE(uitslagVan(f, u"DC-069"_s).bevindingen.size(), size_t(1));
        Declaratieregel rit = regel(QDate(2025, 5, 6), u"WLZ-VV"_s);
        f.declaratie.regels = {rit, totaal(QDate(2025, 5, 5), QDate(2025, 5, 28), 600, u"WLZ-BG"_s)};
        QCOMPARE(uitslagVan(f, u"DC-073"_s).soort, Soort::NietVanToepassing);
        f.declaratie.regels[0].datum = QDate(2025, 5, 30);
        QCOMPARE(uitslagVan(f, u"DC-073"_s).bevindingen.size(), size_t(1));
    }

    void money_is_rounded_once_for_the_whole_line()
    {
        Declaratieregel r = totaal(QDate(2025, 5, 5), QDate(2025, 5, 28), 2405);
        r.tarief = Tarief{2'456'700}; // 24,567
        QCOMPARE(regelBedrag(r), regelBedrag(Duur{2405}, r.tarief));
        F f = feiten();
        f.declaratie.regels.front().bedrag += Bedrag{1};
        QVERIFY(!uitslagVan(f, u"DC-063"_s).bevindingen.empty());
    }

    void a_declaratie_of_one_total_passes_as_a_whole()
    {
        F f = feiten();
        f.zorgovereenkomst->versies.front().inhoud.soort = ZorgovereenkomstSoort::Zorginstelling;
        f.inlogKvk = f.zorgverlener->kvkNummer->tekst();
        f.declaratie.factuurnummer = u"F-1"_s;
        f.declaratie.factuurdatum = QDate(2025, 6, 2);
        f.declaratie.goedgekeurdDoor = GebruikerId{1};
        const Rapport rapport = evaluate(f, Fase::Indienen);
        for (const Bevinding& b : rapport.bevindingen)
            QVERIFY2(b.ernst == Ernst::Waarschuwen, qPrintable(b.controle + u' ' + bevindingTekst(b)));
    }
};

HOUSE_TEST(test_periodetotaal, Periodetotaal)
#include "test_periodetotaal.moc"
