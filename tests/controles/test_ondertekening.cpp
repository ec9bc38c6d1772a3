#include "shared/domain/controle/evaluator.h"
#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::bouw;
using namespace Qt::StringLiterals;

/// Which change the zorgverlener signs, and that ZC-066 asks for no other signature (domain 6.3, W16).
class TestOndertekening : public QObject {
    Q_OBJECT
    const ParameterTabel m_tabel = parameters();

    /// A change under review with the signature of the budgethouder's side alone.
    ZorgovereenkomstFeiten gewijzigd(const std::function<void(ZorgovereenkomstInhoud&)>& maak) const
    {
        ZorgovereenkomstFeiten f = zorgovereenkomstFeiten(m_tabel);
        ZorgovereenkomstVersie oud = f.versie;
        oud.volgnummer = 1;
        oud.status = ZorgovereenkomstStatus::Lopend;
        f.versie.volgnummer = 2;
        f.versie.status = ZorgovereenkomstStatus::InBeoordeling;
        maak(f.versie.inhoud);
        f.versie.handtekeningen = {{Partijrol::Budgethouder, {2}, u"J. de Boer"_s, Inlogniveau::TweeFactoren, {}, {}}};
        f.inhoudHash = QByteArray();
        f.zorgovereenkomst.versies = {oud, f.versie};
        return f;
    }
    static bool zorgverlenerOntbreekt(const ZorgovereenkomstFeiten& f)
    {
        for (const Bevinding& b : evaluate(f).bevindingen) {
            if (b.controle == "ZC-066"_L1)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void a_raise_and_an_extension_need_no_signature_of_the_zorgverlener()
    {
        QVERIFY(!zorgverlenerOntbreekt(gewijzigd([](auto& i) { i.werkafspraken[0].tarief = tarief(2600); })));
        QVERIFY(!zorgverlenerOntbreekt(gewijzigd([](auto& i) { i.einddatum = QDate(2026, 12, 31); })));
    }

    void what_touches_his_work_or_lowers_his_pay_does()
    {
        QVERIFY(zorgverlenerOntbreekt(gewijzigd([](auto& i) { i.werkafspraken[0].tarief = tarief(2400); })));
        QVERIFY(zorgverlenerOntbreekt(gewijzigd([](auto& i) { i.werkafspraken[0].aantalPerWeek += 60; })));
        QVERIFY(zorgverlenerOntbreekt(gewijzigd([](auto& i) {
            i.werkafspraken[0].tarief = tarief(2600);
            i.overigeAfspraken = u"x"_s;
        })));
        QVERIFY(zorgverlenerOntbreekt(gewijzigd([](auto&) {}))); // nothing differs: nothing that he could do without
        ZorgovereenkomstFeiten zelf = gewijzigd([](auto& i) { i.werkafspraken[0].tarief = tarief(2600); });
        zelf.versie.opgesteldDoor = Partijrol::Zorgverlener;
        QVERIFY(zorgverlenerOntbreekt(zelf));
        ZorgovereenkomstFeiten nieuw = gewijzigd([](auto& i) { i.werkafspraken[0].tarief = tarief(2600); });
        nieuw.zorgovereenkomst.versies[0].status = ZorgovereenkomstStatus::Afgekeurd; // changes nothing that was ever approved
        QVERIFY(zorgverlenerOntbreekt(nieuw));
    }

    void stopping_an_employment_is_never_without_a_look_at_his_absence()
    {
        const auto korter = [this](ZorgovereenkomstSoort soort) {
            ZorgovereenkomstFeiten f = zorgovereenkomstFeiten(m_tabel);
            f.vandaag = QDate(2025, 5, 20);
            f.versie.inhoud.soort = soort;
            ZorgovereenkomstVersie oud = f.versie;
            oud.status = ZorgovereenkomstStatus::Lopend;
            f.versie.volgnummer = 2;
            f.versie.status = ZorgovereenkomstStatus::Concept;
            f.versie.inhoud.einddatum = QDate(2025, 8, 31);
            f.zorgovereenkomst.versies = {oud, f.versie};
            return f;
        };
        ZorgovereenkomstFeiten f = korter(ZorgovereenkomstSoort::OvereenkomstVanOpdracht);
        QVERIFY(!zorgverlenerTekent(f));
        QVERIFY(zorgverlenerTekent(korter(ZorgovereenkomstSoort::Arbeidsovereenkomst)));
        f.versie.inhoud.soort = ZorgovereenkomstSoort::Familie;
        QVERIFY(zorgverlenerTekent(f));
    }

    void a_last_day_before_the_term_asks_his_signature_by_the_day_on_which_was_signed()
    {
        const auto stopt = [](auto& i) { i.einddatum = QDate(2025, 6, 25); };
        ZorgovereenkomstFeiten f = gewijzigd(stopt);
        f.versie.handtekeningen[0].tijdstip = QDateTime(QDate(2025, 5, 20), QTime(10, 0), Qt::UTC);
        f.vandaag = QDate(2025, 6, 20); // looked at later: it was in time when it was signed
        QVERIFY(!zorgverlenerOntbreekt(f));
        f.versie.handtekeningen[0].tijdstip = QDateTime(QDate(2025, 6, 10), QTime(10, 0), Qt::UTC);
        QVERIFY(zorgverlenerOntbreekt(f));
    }
};

HOUSE_TEST(test_ondertekening, TestOndertekening)
#include "test_ondertekening.moc"
