#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/declaratie/tegemoetkoming.h"
#include "shared/domain/declaratie/ziektecompensatie.h"
#include "tests/controles/bevindingen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;

/// Amounts that are no care, and what SVB refills for hours of illness.
class KostenEnZiekte : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

private Q_SLOTS:
    void a_holiday_bonus_that_is_too_high_is_refused_also_where_nobody_knows_yet_whether_it_may()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Feestdagenuitkering, QDate(2025, 5, 14));
        feiten.feestdagenuitkeringen = std::vector<Jaarbedrag>();
        feiten.toekenningen->front().wet = Wet::Jw; // the gemeente has not said
        feiten.declaratie.totaal = Bedrag{27'200};
        const std::vector<Bevinding> wacht = pgb::test::van(feiten, u"DC-077"_s, Fase::Indienen);
        QCOMPARE(wacht.size(), size_t(1));
        QVERIFY(wacht.front().ernst == Ernst::Parkeren);
        feiten.declaratie.totaal = Bedrag{27'300};
        const std::vector<Bevinding> teVeel = pgb::test::van(feiten, u"DC-077"_s, Fase::Indienen);
        QCOMPARE(teVeel.size(), size_t(1));
        QVERIFY(teVeel.front().ernst == Ernst::Weigeren);
    }

    void a_correction_of_a_bonus_is_held_to_the_maximum_and_the_policy_of_the_bonus()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 14));
        Correctiefeit was;
        was.soort = DeclaratieSoort::Feestdagenuitkering;
        was.totaal = Bedrag{20'000};
        was.gecorrigeerd = Bedrag{2'000};
        feiten.oorspronkelijkeDeclaratie = was;
        feiten.feestdagenuitkeringen = std::vector<Jaarbedrag>{{2025, was.totaal + was.gecorrigeerd}}; // as they count for whichever comes next
        feiten.declaratie.regels.front().bedrag = Bedrag{5'200};
        feiten.declaratie.totaal = Bedrag{5'200};
        QVERIFY(pgb::test::van(feiten, u"DC-077"_s, Fase::Indienen).empty());
        feiten.declaratie.totaal = Bedrag{5'201};
        QCOMPARE(pgb::test::van(feiten, u"DC-077"_s, Fase::Indienen).size(), size_t(1));
        feiten.toekenningen->front().wet = Wet::Jw; // nobody said whether a bonus may, and permitted a payment after a death
        was.soort = DeclaratieSoort::Eindejaarsuitkering;
        feiten.oorspronkelijkeDeclaratie = was;
        QCOMPARE(pgb::test::van(feiten, u"DC-078"_s, Fase::Indienen).size(), size_t(1));
        was.soort = DeclaratieSoort::EenmaligeUitkering;
        feiten.oorspronkelijkeDeclaratie = was;
        feiten.toestemmingen = std::vector<Toestemming>();
        QCOMPARE(pgb::test::van(feiten, u"DC-080"_s, Fase::Indienen).size(), size_t(1));
    }

    void more_cost_by_a_correction_needs_the_permission_of_the_cost()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 14));
        feiten.declaratie.regels.front().bedrag = Bedrag{5'000};
        feiten.declaratie.totaal = Bedrag{5'000};
        feiten.toestemmingen = std::vector<Toestemming>();
        Correctiefeit was;
        was.soort = DeclaratieSoort::BijkomendeZorgkosten;
        was.kostensoort = Kostensoort::Anders;
        feiten.oorspronkelijkeDeclaratie = was;
        QCOMPARE(pgb::test::van(feiten, u"DC-075"_s, Fase::Indienen).size(), size_t(1));
        was.kostensoort = Kostensoort::Cursus; // of the Wlz that may
        feiten.oorspronkelijkeDeclaratie = was;
        QVERIFY(pgb::test::van(feiten, u"DC-075"_s, Fase::Indienen).empty());
        was.soort = DeclaratieSoort::EigenVervoerskosten;
        feiten.oorspronkelijkeDeclaratie = was;
        QCOMPARE(pgb::test::van(feiten, u"DC-075"_s, Fase::Indienen).size(), size_t(1));
        feiten.toestemmingen->push_back({1, budgethouderId, {}, ToestemmingSoort::EigenVervoerskosten, QDate(2025, 1, 1), {}, {}, {}, verstrekkerId});
        QVERIFY(pgb::test::van(feiten, u"DC-075"_s, Fase::Indienen).empty());
        feiten.toestemmingen->clear();
        feiten.declaratie.regels.front().bedrag = Bedrag{-5'000}; // less may always
        feiten.declaratie.totaal = Bedrag{-5'000};
        QVERIFY(pgb::test::van(feiten, u"DC-075"_s, Fase::Indienen).empty());
    }

    void a_correction_above_what_was_declared_has_a_proof_of_its_own()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 14));
        Correctiefeit was;
        was.soort = DeclaratieSoort::BijkomendeZorgkosten;
        was.totaal = Bedrag{10'000};
        const auto gevraagd = [&](qint64 centen, qint64 eerder) {
            was.gecorrigeerd = Bedrag{eerder};
            feiten.oorspronkelijkeDeclaratie = was;
            feiten.declaratie.regels.front().bedrag = feiten.declaratie.totaal = Bedrag{centen};
            return pgb::test::van(feiten, u"DC-076"_s, Fase::Indienen).size();
        };
        feiten.declaratie.bijlagen.clear(); // those of the original stay with it
        QCOMPARE(gevraagd(5'000, 0), size_t(1));
        QCOMPARE(gevraagd(5'000, -5'000), size_t(0)); // back to what its bon says
        QCOMPARE(gevraagd(5'001, -5'000), size_t(1));
        QCOMPARE(gevraagd(-2'000, 5'000), size_t(0)); // less may always
        Bijlage bon;
        bon.soort = BijlageSoort::Bon;
        feiten.declaratie.bijlagen = {bon};
        QCOMPARE(gevraagd(5'000, 0), size_t(0));
        was.soort = DeclaratieSoort::Feestdagenuitkering; // no cost
        feiten.declaratie.bijlagen.clear();
        QCOMPARE(gevraagd(5'000, 0), size_t(0));
    }

    void a_correction_that_pays_more_for_tickets_has_a_proof_of_its_own_and_one_that_pays_less_has_none()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 14));
        Correctiefeit was;
        was.soort = DeclaratieSoort::Reiskosten;
        feiten.oorspronkelijkeDeclaratie = was;
        feiten.declaratie.bijlagen.clear();
        const auto kaartjes = [&](qint64 terug, qint64 nieuw) {
            Declaratieregel regel = feiten.declaratie.regels.front();
            regel.functieCode = reiskostenFunctie();
            regel.eenheid = Eenheid::Stuk;
            regel.aantal = -100;
            regel.bedrag = Bedrag{-terug};
            feiten.declaratie.regels = {regel};
            regel.aantal = 100;
            regel.bedrag = Bedrag{nieuw};
            feiten.declaratie.regels.push_back(regel);
            return pgb::test::van(feiten, u"DC-072"_s, Fase::Indienen).size();
        };
        QCOMPARE(kaartjes(1'800, 900), size_t(0));
        QCOMPARE(kaartjes(1'800, 1'900), size_t(1));
        Bijlage bewijs;
        bewijs.soort = BijlageSoort::Vervoersbewijs;
        feiten.declaratie.bijlagen = {bewijs};
        QCOMPARE(kaartjes(1'800, 1'900), size_t(0));
    }

    void a_payment_after_a_death_is_no_care_after_it()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::EenmaligeUitkering, QDate(2025, 5, 28));
        feiten.budgethouder->overlijdensdatum = QDate(2025, 5, 20);
        QVERIFY(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).empty());
        feiten.declaratie.soort = DeclaratieSoort::BijkomendeZorgkosten;
        QCOMPARE(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).size(), size_t(1));
    }

    void a_correction_is_held_to_what_its_original_is()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 28));
        feiten.budgethouder->overlijdensdatum = QDate(2025, 5, 20);
        ZorgovereenkomstVersie& versie = feiten.zorgovereenkomst->versies.front();
        versie.status = ZorgovereenkomstStatus::Beeindigd;
        versie.geldigTot = QDate(2025, 5, 20);
        Correctiefeit was;
        was.soort = DeclaratieSoort::EenmaligeUitkering;
        feiten.oorspronkelijkeDeclaratie = was;
        QVERIFY(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).empty());
        QVERIFY(pgb::test::van(feiten, u"DC-016"_s, Fase::Indienen).empty());
        was.soort = DeclaratieSoort::GeleverdeZorg;
        feiten.oorspronkelijkeDeclaratie = was;
        QCOMPARE(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).size(), size_t(1));
        QCOMPARE(pgb::test::van(feiten, u"DC-016"_s, Fase::Indienen).size(), size_t(1));
    }

    void a_payment_after_a_death_stays_below_its_maximum_after_corrections_too()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::Correctie, QDate(2025, 5, 28));
        feiten.budgethouder->overlijdensdatum = QDate(2025, 5, 20);
        feiten.zorgovereenkomst->versies.front().inhoud.soort = ZorgovereenkomstSoort::Familie;
        feiten.historie = {Bedrag{90'000}};
        feiten.overlijdensuitkeringen = 1; // the one that is corrected
        Correctiefeit was;
        was.soort = DeclaratieSoort::EenmaligeUitkering;
        was.totaal = Bedrag{60'000};
        was.gecorrigeerd = Bedrag{10'000};
        feiten.oorspronkelijkeDeclaratie = was;
        feiten.declaratie.regels.front().bedrag = Bedrag{20'000};
        feiten.declaratie.totaal = Bedrag{20'000};
        QVERIFY(pgb::test::van(feiten, u"DC-079"_s, Fase::Indienen).empty());
        feiten.declaratie.totaal = Bedrag{20'001};
        QCOMPARE(pgb::test::van(feiten, u"DC-079"_s, Fase::Indienen).size(), size_t(1));
    }

    void the_allowance_is_what_the_permission_says_and_else_what_the_law_says()
    {
        const QDate dag(2025, 5, 31);
        Toestemming t;
        const std::optional<Bedrag> wettelijk = m_tabel.bedrag(u"tegemoetkomingSociaalNetwerkMaximum", Wet::Jw, {}, dag);
        QVERIFY(wettelijk);
        QCOMPARE(tegemoetkomingVan(m_tabel, t, Wet::Jw, dag), wettelijk);
        t.maximum = *wettelijk - Bedrag{100};
        QCOMPARE(tegemoetkomingVan(m_tabel, t, Wet::Jw, dag), t.maximum);
    }

    void what_is_left_to_book_is_the_difference_to_what_was_booked()
    {
        const Boeking tien{ToekenningId{1}, u"WLZ-BI"_s, {}, {}, {}, Bedrag{1'000}};
        const Boeking vier{ToekenningId{1}, u"WLZ-BI"_s, {}, {}, {}, Bedrag{400}};
        const Boeking ander{ToekenningId{1}, u"WLZ-PV"_s, {}, {}, {}, Bedrag{300}};
        const std::vector<Boeking> nog = nogTeBoeken({tien}, {vier, ander});
        QCOMPARE(nog.size(), size_t(2));
        QCOMPARE(nog[0].ziektecompensatie, Bedrag{600});
        QCOMPARE(nog[1].functieCode, u"WLZ-PV"_s);
        QCOMPARE(nog[1].ziektecompensatie, Bedrag{-300}); // it was too much
        QVERIFY(nogTeBoeken({tien}, {tien}).empty());
    }

    void what_is_refilled_is_never_above_the_maximum_rate()
    {
        DeclaratieFeiten feiten = ziek();
        const Declaratieregel& eerste = feiten.declaratie.regels.front();
        QCOMPARE(refill(feiten), eerste.bedrag);
        const ZorgovereenkomstInhoud& inhoud = feiten.zorgovereenkomst->versies.front().inhoud;
        const WlzMaximum maximum = wlzMaximum(m_tabel, *feiten.zorgverlener, inhoud.relatie, Eenheid::Uur, eerste.datum);
        QVERIFY(maximum.tarief);
        Declaratieregel duur = eerste;
        duur.tarief = Tarief{maximum.tarief->honderdduizendsten + 500'000};
        duur.bedrag = regelBedrag(duur);
        feiten.declaratie.regels = {duur};
        Declaratieregel hoogste = duur;
        hoogste.tarief = *maximum.tarief;
        QCOMPARE(refill(feiten), regelBedrag(hoogste));
        QVERIFY(refill(feiten) < duur.bedrag);
    }

    void nothing_is_refilled_but_for_an_employee_who_is_ill_and_reported_so()
    {
        DeclaratieFeiten feiten = ziek();
        feiten.zorgovereenkomst->versies.front().inhoud.soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
        QCOMPARE(refill(feiten), Bedrag{});
        feiten = ziek();
        feiten.verzuim->front().gemeldOp = QDateTime(QDate(2025, 5, 15), QTime(9, 0), Qt::UTC);
        QCOMPARE(refill(feiten), Bedrag{});
        feiten = ziek();
        feiten.verzuim->front().soort = VerzuimSoort::Zwangerschap;
        QCOMPARE(refill(feiten), Bedrag{});
        feiten = ziek();
        feiten.verzuim->clear();
        QCOMPARE(refill(feiten), Bedrag{});
    }

private:
    DeclaratieFeiten bedrag(DeclaratieSoort soort, QDate dag) const
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.soort = soort;
        Declaratieregel kosten = regel(dag);
        kosten.functieCode = kostenFunctie();
        kosten.eenheid = Eenheid::Stuk;
        kosten.aantal = 100;
        feiten.declaratie.regels = {kosten};
        return feiten;
    }
    DeclaratieFeiten ziek() const
    {
        DeclaratieFeiten feiten = declaratieFeiten(m_tabel);
        feiten.declaratie.soort = DeclaratieSoort::ZiekteUren;
        Declaratieregel uren = regel(QDate(2025, 5, 14));
        uren.toekenning = toekenningId;
        uren.bedrag = regelBedrag(uren);
        feiten.declaratie.regels = {uren};
        feiten.zorgovereenkomst->versies.front().inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        Verzuim v;
        v.van = QDate(2025, 5, 1);
        v.gemeldOp = QDateTime(QDate(2025, 5, 14), QTime(9, 0), Qt::UTC);
        feiten.verzuim = {v};
        return feiten;
    }
    static Bedrag refill(const DeclaratieFeiten& feiten)
    {
        Bedrag som;
        for (const Boeking& b : ziektecompensatie(feiten))
            som += b.ziektecompensatie;
        return som;
    }
};

HOUSE_TEST(test_kosten_en_ziekte, KostenEnZiekte)
#include "test_kosten_en_ziekte.moc"
