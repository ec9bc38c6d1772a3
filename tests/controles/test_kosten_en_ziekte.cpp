#include "shared/domain/controle/loongrenzen.h"
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

    void a_payment_after_a_death_is_no_care_after_it()
    {
        DeclaratieFeiten feiten = bedrag(DeclaratieSoort::EenmaligeUitkering, QDate(2025, 5, 28));
        feiten.budgethouder->overlijdensdatum = QDate(2025, 5, 20);
        QVERIFY(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).empty());
        feiten.declaratie.soort = DeclaratieSoort::BijkomendeZorgkosten;
        QCOMPARE(pgb::test::van(feiten, u"DC-004"_s, Fase::Indienen).size(), size_t(1));
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
