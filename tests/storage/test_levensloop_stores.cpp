#include "tests/storage/storage_test.h"
#include "tests/support/elk_blad.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;
using S = ZorgovereenkomstStatus;

/// What hangs around a version: what was handed over, absences, signals, templates, what was looked at.
class LevensloopStoresTest : public StorageTest {
    Q_OBJECT

    ZorgovereenkomstVersie& versie() { return m_dossier.zorgovereenkomst.versies[0]; }
    void zet(S status, const QDateTime& sinds, const QDateTime& bewaard)
    {
        versie().status = status;
        versie().statusSinds = sinds;
        versie().bewaardOp = bewaard;
        write([&](UnitOfWork& unit) { versie() = need(unit.zorgovereenkomsten().updateVersie(versie())); });
    }

private Q_SLOTS:
    void a_block_that_was_lifted_is_found_no_more_and_is_lifted_once()
    {
        const GebruikerId wie = m_dossier.account(Rol::MedewerkerVerstrekker).id;
        Blokkade b {{}, BlokkadeReikwijdte::Zorgovereenkomst, m_dossier.zorgovereenkomst.id.waarde, {}, {}, QStringLiteral("opheffen"), QDate(2025, 1, 1), {},
                    BlokkadeWerking::Parkeren, 1, m_dossier.verstrekker.id, wie};
        write([&](UnitOfWork& unit) { b = need(unit.toekenningen().insertBlokkade(b)); });
        // Of one zorgverlener, and of all of the budgethouder.
        const auto staat = [&](ZorgverlenerId zorgverlener) {
            bool gevonden = false;
            read([&](UnitOfWork& unit) {
                for (const Blokkade& andere : need(unit.toekenningen().blokkadesVoor(m_dossier.budgethouder.id, zorgverlener)))
                    gevonden = gevonden || andere.id == b.id;
            });
            return gevonden;
        };
        QVERIFY(staat(m_dossier.zorgverlener.id));
        QVERIFY(staat({}));
        const auto hefOp = [&](qint64 rijversie) {
            return m_storage->write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
                const Outcome<void> opgeheven = unit.toekenningen().hefBlokkadeOp(b.id, rijversie, wie);
                return opgeheven ? Outcome<bool>(true) : Outcome<bool>(opgeheven.problem());
            });
        };
        QCOMPARE(hefOp(2).problem().kind, ProblemKind::VersieVerouderd);
        QVERIFY(hefOp(1).ok());
        QCOMPARE(hefOp(2).problem().kind, ProblemKind::VersieVerouderd);
        QVERIFY(!staat(m_dossier.zorgverlener.id));
        QVERIFY(!staat({}));
    }

    void what_each_side_handed_over_last_is_kept_whole()
    {
        const ZorgovereenkomstInhoud vol = volleInhoud(m_dossier.toekenning.id, m_dossier.zorgverlener.id);
        ZorgovereenkomstInhoud leeg;
        write([&](UnitOfWork& unit) {
            need(unit.zorgovereenkomsten().setGedeeldeInhoud(versie().id, Partijrol::Budgethouder, leeg));
            need(unit.zorgovereenkomsten().setGedeeldeInhoud(versie().id, Partijrol::Budgethouder, vol)); // the last one counts
            need(unit.zorgovereenkomsten().setGedeeldeInhoud(versie().id, Partijrol::Zorgverlener, leeg));
        });
        read([&](UnitOfWork& unit) {
            QVERIFY(need(unit.zorgovereenkomsten().gedeeldeInhoud(versie().id, Partijrol::Budgethouder)) == vol);
            QVERIFY(need(unit.zorgovereenkomsten().gedeeldeInhoud(versie().id, Partijrol::Zorgverlener)) == leeg);
            QVERIFY(!need(unit.zorgovereenkomsten().gedeeldeInhoud({999}, Partijrol::Zorgverlener)));
        });
    }

    void an_absence_comes_back_and_counts_on_its_days()
    {
        Verzuim v;
        v.zorgovereenkomst = m_dossier.zorgovereenkomst.id;
        v.soort = VerzuimSoort::Zwangerschap;
        v.van = QDate(2025, 3, 3);
        v.inzetbaarProcent = 50;
        v.gemeldDoor = m_dossier.account(Rol::Budgethouder).id;
        v.gemeldOp = moment();
        const auto gelijk = [](const Verzuim& a, const Verzuim& b) {
            return a.id == b.id && a.rijversie == b.rijversie && a.zorgovereenkomst == b.zorgovereenkomst && a.soort == b.soort && a.van == b.van && a.tot == b.tot
                && a.inzetbaarProcent == b.inzetbaarProcent && a.gemeldDoor == b.gemeldDoor && a.gemeldOp == b.gemeldOp;
        };
        const auto afwezig = [&](UnitOfWork& unit, QDate dag) { return need(unit.verzuim().afwezigOp(m_dossier.budgethouder.id, dag)).size(); };
        write([&](UnitOfWork& unit) { v = need(unit.verzuim().insert(v)); });
        read([&](UnitOfWork& unit) {
            QVERIFY(gelijk(need(unit.verzuim().find(v.id)).value(), v));
            QCOMPARE(afwezig(unit, QDate(2025, 3, 2)), size_t(0));
            QCOMPARE(afwezig(unit, QDate(2030, 1, 1)), size_t(1));
        });
        v.tot = QDate(2025, 3, 31);
        Verzuim later = v;
        later.van = QDate(2025, 5, 1);
        later.tot.reset();
        write([&](UnitOfWork& unit) {
            v = need(unit.verzuim().update(v));
            later = need(unit.verzuim().insert(later));
            Verzuim oud = v;
            oud.rijversie = 1;
            QCOMPARE(unit.verzuim().update(oud).problem().code, QStringLiteral("versieVerouderd"));
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(afwezig(unit, QDate(2025, 3, 31)), size_t(1));
            QCOMPARE(afwezig(unit, QDate(2025, 4, 1)), size_t(0));
            const std::vector<Verzuim> alle = need(unit.verzuim().ofZorgovereenkomst(v.zorgovereenkomst));
            QVERIFY(alle.size() == 2 && gelijk(alle[0], later) && gelijk(alle[1], v));
        });
    }

    void a_signal_is_told_once_until_it_is_solved()
    {
        Signaal s;
        s.zorgovereenkomst = m_dossier.zorgovereenkomst.id;
        s.versie = versie().id;
        s.sleutel = QStringLiteral("ZC-070/agb/zorgverlener/agbCode");
        s.bevinding = {QStringLiteral("ZC-070"), Ernst::Parkeren, QStringLiteral("zorgverlener/agbCode"), {{QStringLiteral("agbTekst"), QStringLiteral("41999991")}}};
        s.wie = QStringLiteral("zorgverlener");
        s.uiterlijk = QDate(2025, 6, 9);
        s.gevondenOp = QDate(2025, 6, 2);
        write([&](UnitOfWork& unit) {
            QVERIFY(need(unit.signalen().meld(s)));
            s.uiterlijk = QDate(2025, 6, 10);
            QVERIFY(!need(unit.signalen().meld(s)));
        });
        read([&](UnitOfWork& unit) {
            const std::vector<Signaal> open = need(unit.signalen().open(s.zorgovereenkomst));
            QCOMPARE(open.size(), size_t(1));
            QVERIFY(open[0].bevinding == s.bevinding && open[0].wie == s.wie && open[0].uiterlijk == s.uiterlijk && open[0].gevondenOp == s.gevondenOp
                    && open[0].sleutel == s.sleutel && open[0].versie == s.versie);
            s.id = open[0].id;
        });
        write([&](UnitOfWork& unit) {
            need(unit.signalen().opgelost(s.id, QDate(2025, 6, 5)));
            QVERIFY(need(unit.signalen().open(s.zorgovereenkomst)).empty());
            QVERIFY(need(unit.signalen().meld(s))); // it is there again
        });
    }

    void a_template_is_found_by_its_house_or_its_owner()
    {
        Sjabloon eigen;
        eigen.gebruiker = m_dossier.account(Rol::Vertegenwoordiger).id;
        eigen.naam = QStringLiteral("b");
        eigen.inhoud = volleInhoud(m_dossier.toekenning.id, m_dossier.zorgverlener.id);
        eigen.gewijzigdOp = moment();
        Sjabloon huis = eigen;
        huis.organisatie = m_dossier.organisatie.id;
        huis.naam = QStringLiteral("a");
        const auto namen = [](const std::vector<Sjabloon>& lijst) {
            QString uit;
            for (const Sjabloon& s : lijst)
                uit += s.naam;
            return uit;
        };
        write([&](UnitOfWork& unit) {
            eigen = need(unit.sjablonen().insert(eigen));
            huis = need(unit.sjablonen().insert(huis));
            huis.naam = QStringLiteral("c");
            huis = need(unit.sjablonen().update(huis));
        });
        read([&](UnitOfWork& unit) {
            const Sjabloon terug = need(unit.sjablonen().find(huis.id)).value();
            QVERIFY(terug.inhoud == huis.inhoud && terug.rijversie == 2 && terug.organisatie == huis.organisatie && terug.gebruiker == huis.gebruiker
                    && terug.gewijzigdOp == huis.gewijzigdOp);
            QCOMPARE(namen(need(unit.sjablonen().van(m_dossier.organisatie.id, eigen.gebruiker))), QStringLiteral("bc"));
            QCOMPARE(namen(need(unit.sjablonen().van({}, eigen.gebruiker))), QStringLiteral("b"));
            QCOMPARE(namen(need(unit.sjablonen().van(m_dossier.organisatie.id, {999}))), QStringLiteral("c"));
        });
        write([&](UnitOfWork& unit) {
            need(unit.sjablonen().remove(eigen.id));
            QVERIFY(!need(unit.sjablonen().find(eigen.id)));
        });
    }

    void what_was_looked_at_is_the_last_form_of_it()
    {
        const GebruikerId wie = m_dossier.account(Rol::Vertegenwoordiger).id;
        write([&](UnitOfWork& unit) {
            QVERIFY(!need(unit.bekeken().hash(wie, versie().id)));
            need(unit.bekeken().zet(wie, versie().id, QByteArray(32, 'a'), moment()));
            need(unit.bekeken().zet(wie, versie().id, QByteArray(32, 'b'), moment(1)));
        });
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.bekeken().hash(wie, versie().id)).value(), QByteArray(32, 'b'));
            QVERIFY(!need(unit.bekeken().hash(m_dossier.account(Rol::Budgethouder).id, versie().id)));
        });
    }

    void an_untouched_draft_is_found_and_a_touched_one_is_not()
    {
        const auto gevonden = [&] {
            size_t aantal = 0;
            read([&](UnitOfWork& unit) { aantal = need(unit.zorgovereenkomsten().onaangeraaktSinds(moment(10))).size(); });
            return aantal;
        };
        zet(S::Gedeeld, moment(5), {});
        QCOMPARE(gevonden(), size_t(1));
        zet(S::Gedeeld, moment(5), moment(11));
        QCOMPARE(gevonden(), size_t(0));
        zet(S::Concept, moment(5), moment(9));
        QCOMPARE(gevonden(), size_t(1));
        zet(S::Concept, moment(10), {});
        QCOMPARE(gevonden(), size_t(0));
        zet(S::GetekendZorgverlener, moment(5), {});
        QCOMPARE(gevonden(), size_t(0));
    }

    void a_permission_without_a_last_day_is_stored_once_whatever_its_maximum()
    {
        Toestemming t{0, m_dossier.budgethouder.id, m_dossier.zorgovereenkomst.id, ToestemmingSoort::Boven40Uur, QDate(2025, 1, 1), std::nullopt, Bedrag{5}, {}, m_dossier.toekenning.verstrekker};
        write([&](UnitOfWork& unit) { need(unit.dossier().insertToestemming(t)); });
        t.van = QDate(2025, 7, 1);
        t.maximum = Bedrag{6};
        const Problem weer = refused([&](UnitOfWork& unit) {
            const auto stored = unit.dossier().insertToestemming(t);
            return stored ? Outcome<void>() : Outcome<void>(stored.problem());
        });
        QCOMPARE(weer.code, QStringLiteral("bestaatAl")); // what a user hears, is decided before it comes here
        write([&](UnitOfWork& unit) { QCOMPARE(need(unit.dossier().toestemmingen(t.budgethouder)).size(), size_t(1)); });
    }

    void agreements_in_force_come_in_parts()
    {
        Dossier tweede;
        write([&](UnitOfWork& unit) { tweede = storeDossier(unit, 2); });
        const auto ids = [&](ZorgovereenkomstId na, int limiet) {
            std::vector<ZorgovereenkomstId> uit;
            read([&](UnitOfWork& unit) {
                for (const Zorgovereenkomst& z : need(unit.zorgovereenkomsten().geldende(na, limiet)))
                    uit.push_back(z.id);
            });
            return uit;
        };
        QCOMPARE(ids({}, 9), (std::vector{m_dossier.zorgovereenkomst.id, tweede.zorgovereenkomst.id}));
        QCOMPARE(ids({}, 1), std::vector{m_dossier.zorgovereenkomst.id});
        QCOMPARE(ids(m_dossier.zorgovereenkomst.id, 9), std::vector{tweede.zorgovereenkomst.id});
        zet(S::Beeindigd, moment(), {});
        QCOMPARE(ids({}, 9), std::vector{tweede.zorgovereenkomst.id});
    }
};

HOUSE_TEST(test_levensloop_stores, LevensloopStoresTest)
#include "test_levensloop_stores.moc"
