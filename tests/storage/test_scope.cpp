#include "shared/domain/toegang/toegang.h"
#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// What a list shows to whom, decided inside SQL.
class ScopeTest : public StorageTest {
    Q_OBJECT

    Dossier m_other;
    DeclaratieId m_eigen;
    DeclaratieId m_vreemd;
    const QDate m_dag {2025, 6, 1};

    template<class T>
    static std::vector<qint64> ids(const Lijst<T>& lijst)
    {
        std::vector<qint64> result;
        for (const T& item : lijst.items)
            result.push_back(item.id.waarde);
        return result;
    }
    using Ids = std::vector<qint64>;

    /// A second dossier, and in each: a declaratie, a task, an entry in the feed.
    void fill()
    {
        write([this](UnitOfWork& unit) {
            m_other = storeDossier(unit, 2);
            const auto add = [&](const Dossier& d) {
                const Declaratie stored
                    = need(unit.declaraties().insert(declaratie(d.zorgovereenkomst, d.toekenning.id, DeclaratieStatus::Ingediend)));
                Werktaak taak;
                taak.verstrekker = d.verstrekker.id;
                taak.budgethouder = d.budgethouder.id;
                taak = need(unit.werktaken().insertOrMerge(taak));
                need(unit.wijzigingen().append(QStringLiteral("werktaak"), taak.id.waarde, d.budgethouder.id));
                need(unit.wijzigingen().append(QStringLiteral("declaratie"), stored.id.waarde, d.budgethouder.id));
                need(unit.wijzigingen().append(QStringLiteral("toekenning"), d.toekenning.id.waarde, d.budgethouder.id));
                return stored.id;
            };
            m_eigen = add(m_dossier);
            m_vreemd = add(m_other);
            Vertegenwoordiging v;
            v.budgethouder = m_dossier.budgethouder.id;
            v.gebruiker = m_dossier.account(Rol::Vertegenwoordiger).id;
            v.rechten = Recht::Zien;
            v.van = QDate(2025, 1, 1);
            v.tot = m_dag;
            need(unit.budgethouders().insertVertegenwoordiging(v));
        });
    }

    struct Zicht {
        Ids budgethouders, zorgverleners, toekenningen, zorgovereenkomsten, declaraties;
        size_t werktaken = 0;
        QStringList feed;
    };
    Zicht zichtVan(const Bereik& bereik)
    {
        Zicht z;
        read([&](UnitOfWork& unit) {
            z.budgethouders = ids(need(unit.budgethouders().list(bereik, {}, {})));
            z.zorgverleners = ids(need(unit.zorgverleners().list(bereik, {})));
            z.toekenningen = ids(need(unit.toekenningen().list(bereik, {})));
            z.zorgovereenkomsten = ids(need(unit.zorgovereenkomsten().list(bereik, {}, {})));
            z.declaraties = ids(need(unit.declaraties().list(bereik, {}, {})));
            z.werktaken = need(unit.werktaken().list(bereik, {}, {})).items.size();
            for (const Wijziging& w : need(unit.wijzigingen().since(bereik, 0, 100)))
                z.feed += w.soort + QString::number(w.recordId);
        });
        return z;
    }

private Q_SLOTS:
    void each_role_sees_its_own_records_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("dossier");
        QTest::addColumn<bool>("toekenning");
        QTest::addColumn<bool>("ander");
        QTest::addColumn<int>("werktaken");
        QTest::newRow("budgethouder") << Rol::Budgethouder << true << true << false << 0;
        QTest::newRow("vertegenwoordiger") << Rol::Vertegenwoordiger << true << true << false << 0;
        QTest::newRow("zorgverlener never sees a budget") << Rol::Zorgverlener << true << false << false << 0;
        QTest::newRow("organisatie never sees a budget") << Rol::MedewerkerOrganisatie << true << false << false << 0;
        QTest::newRow("verstrekker") << Rol::MedewerkerVerstrekker << true << true << false << 1;
        QTest::newRow("svb sees all, but has its own tasks") << Rol::Svb << true << true << true << 0;
        QTest::newRow("beheerder sees no dossier, but reads every task") << Rol::Beheerder << false << false << false << 2;
    }
    void each_role_sees_its_own_records()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, dossier);
        QFETCH(bool, toekenning);
        QFETCH(bool, ander);
        QFETCH(int, werktaken);
        fill();
        const Zicht z = zichtVan({m_dossier.account(rol), m_dag});
        const auto expected = [&](bool eigen, qint64 first, qint64 second) {
            Ids result;
            if (eigen)
                result.push_back(first);
            if (ander)
                result.push_back(second);
            return result;
        };
        QCOMPARE(z.budgethouders, expected(dossier, m_dossier.budgethouder.id.waarde, m_other.budgethouder.id.waarde));
        QCOMPARE(z.zorgverleners, expected(dossier, m_dossier.zorgverlener.id.waarde, m_other.zorgverlener.id.waarde));
        QCOMPARE(z.toekenningen, expected(toekenning, m_dossier.toekenning.id.waarde, m_other.toekenning.id.waarde));
        QCOMPARE(z.zorgovereenkomsten, expected(dossier, m_dossier.zorgovereenkomst.id.waarde, m_other.zorgovereenkomst.id.waarde));
        Ids declaraties = expected(dossier, m_eigen.waarde, m_vreemd.waarde);
        std::reverse(declaraties.begin(), declaraties.end()); // newest first
        QCOMPARE(z.declaraties, declaraties);
        QCOMPARE(z.werktaken, size_t(werktaken));
        if (werktaken > 0) // who reads tasks hears of them
            QCOMPARE(z.feed.filter(QStringLiteral("werktaak")).size(), werktaken);
        QCOMPARE(z.feed.contains(QStringLiteral("declaratie%1").arg(m_eigen.waarde)), dossier);
        QCOMPARE(z.feed.contains(QStringLiteral("toekenning%1").arg(m_dossier.toekenning.id.waarde)), toekenning);
        QCOMPARE(z.feed.contains(QStringLiteral("declaratie%1").arg(m_vreemd.waarde)), ander);
    }

    void a_vertegenwoordiger_sees_nothing_after_the_end_date_or_without_the_right()
    {
        fill();
        Gebruiker wie = m_dossier.account(Rol::Vertegenwoordiger);
        QCOMPARE(zichtVan({wie, m_dag}).declaraties.size(), size_t(1));
        QVERIFY(zichtVan({wie, m_dag.addDays(1)}).declaraties.empty());
        QVERIFY(zichtVan({wie, QDate(2024, 12, 31)}).budgethouders.empty());
        write([&](UnitOfWork& unit) {
            Vertegenwoordiging v = need(unit.budgethouders().vertegenwoordigingen(m_dossier.budgethouder.id)).at(0);
            v.rechten = Recht::Invoeren;
            need(unit.budgethouders().updateVertegenwoordiging(v));
        });
        QVERIFY(zichtVan({wie, m_dag}).budgethouders.empty());
    }

    void an_account_without_what_its_role_is_about_sees_nothing_data()
    {
        QTest::addColumn<Rol>("rol");
        for (Rol rol : {Rol::Budgethouder, Rol::Vertegenwoordiger, Rol::Zorgverlener, Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker})
            QTest::newRow(qPrintable(code(rol))) << rol;
    }
    void an_account_without_what_its_role_is_about_sees_nothing()
    {
        QFETCH(Rol, rol);
        fill();
        Gebruiker wie;
        wie.rol = rol;
        const Zicht z = zichtVan({wie, m_dag});
        QVERIFY(z.budgethouders.empty() && z.zorgverleners.empty() && z.toekenningen.empty() && z.zorgovereenkomsten.empty()
                && z.declaraties.empty() && z.werktaken == 0 && z.feed.isEmpty());
    }

    void who_looks_after_accounts_lists_those_of_his_house_and_hears_of_them()
    {
        fill();
        const std::vector<Gebruiker> alle = [this] {
            std::vector<Gebruiker> gelezen;
            read([&](UnitOfWork& unit) { gelezen = need(unit.gebruikers().list()); });
            return gelezen;
        }();
        write([&](UnitOfWork& unit) {
            for (const Gebruiker& g : alle)
                need(unit.wijzigingen().append(QStringLiteral("gebruiker"), g.id.waarde, {}));
        });
        for (const Gebruiker& een : alle) {
            for (const bool vlag : {false, true}) {
                Gebruiker wie = een;
                wie.beheertGebruikers = vlag;
                Ids verwacht; // what the rule says, one by one
                QStringList gehoord;
                for (const Gebruiker& account : alle) {
                    if (!mag(wie.rol, relatieTotAccount(wie, account), Handeling::GebruikersBeheren))
                        continue;
                    verwacht.push_back(account.id.waarde);
                    gehoord += QStringLiteral("gebruiker%1").arg(account.id.waarde);
                }
                Ids lijst;
                QStringList feed;
                read([&](UnitOfWork& unit) {
                    for (const Gebruiker& g : need(unit.gebruikers().inBeheer({wie, m_dag})))
                        lijst.push_back(g.id.waarde);
                    for (const Wijziging& w : need(unit.wijzigingen().since({wie, m_dag}, 0, 100)))
                        if (w.soort == QLatin1String("gebruiker"))
                            feed += w.soort + QString::number(w.recordId);
                });
                QCOMPARE(lijst, verwacht);
                QCOMPARE(feed, gehoord);
            }
        }
    }

    void a_zorgverlener_does_not_see_a_draft_that_was_never_shared()
    {
        write([&](UnitOfWork& unit) {
            Dossier second = storeDossier(unit, 3);
            Zorgovereenkomst draft;
            draft.budgethouder = second.budgethouder.id;
            draft.zorgverlener = m_dossier.zorgverlener.id;
            draft.versies.resize(1);
            draft = need(unit.zorgovereenkomsten().insert(draft));
            const Bereik bereik {m_dossier.account(Rol::Zorgverlener), m_dag};
            QCOMPARE(need(unit.zorgovereenkomsten().list(bereik, {}, {})).items.size(), size_t(1));
            QCOMPARE(need(unit.budgethouders().list(bereik, {}, {})).items.size(), size_t(1));
            draft.versies[0].status = ZorgovereenkomstStatus::Gedeeld;
            need(unit.zorgovereenkomsten().updateVersie(draft.versies[0]));
            QCOMPARE(need(unit.zorgovereenkomsten().list(bereik, {}, {})).items.size(), size_t(2));
            QCOMPARE(need(unit.budgethouders().list(bereik, {}, {})).items.size(), size_t(2));
        });
    }

    /// The rule is pgb::isVoorKant; SQL says the same, for the list, the facts and the feed alike.
    void a_draft_is_shown_to_its_own_side_only()
    {
        std::vector<Declaratie> all;
        write([&](UnitOfWork& unit) {
            Vertegenwoordiging v;
            v.budgethouder = m_dossier.budgethouder.id;
            v.gebruiker = m_dossier.account(Rol::Vertegenwoordiger).id;
            v.rechten = Recht::Zien;
            v.van = QDate(2025, 1, 1);
            need(unit.budgethouders().insertVertegenwoordiging(v));
            for (const auto& status : codeTable<DeclaratieStatus>()) {
                for (const auto& kant : codeTable<Invoerkant>()) {
                    for (const QDateTime& aangeboden : {QDateTime(), moment()}) {
                        Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, status.waarde);
                        d.invoerkant = kant.waarde;
                        d.aangebodenOp = aangeboden;
                        d.regels.resize(1);
                        all.push_back(need(unit.declaraties().insert(d)));
                        need(unit.wijzigingen().append(QStringLiteral("declaratie"), all.back().id.waarde, d.budgethouder));
                    }
                }
            }
        });
        read([&](UnitOfWork& unit) {
            for (const auto& rol : codeTable<Rol>()) {
                const Bereik bereik {m_dossier.account(rol.waarde), m_dag};
                Ids listed = ids(need(unit.declaraties().list(bereik, {}, {200, 0})));
                Ids facts, feed, expected;
                for (const BestaandeDeclaratie& b : need(unit.declaraties().zichtbareVan(m_dossier.zorgovereenkomst.id, bereik)))
                    facts.push_back(b.id.waarde);
                for (const Wijziging& w : need(unit.wijzigingen().since(bereik, 0, 1000)))
                    feed.push_back(w.recordId);
                for (const Declaratie& d : all) {
                    if (rol.waarde != Rol::Beheerder && isVoorKant(d, rol.waarde))
                        expected.push_back(d.id.waarde);
                }
                std::sort(listed.begin(), listed.end());
                QVERIFY2(listed == expected, rol.code.data());
                QVERIFY2(facts == expected, rol.code.data());
                QVERIFY2(feed == expected, rol.code.data());
            }
            QCOMPARE(need(unit.declaraties().ofZorgovereenkomst(m_dossier.zorgovereenkomst.id)).size(), all.size());
        });
    }

    /// The rule is pgb::isPrive of a version.
    void an_agreement_that_was_never_shown_is_the_budgethouders_alone()
    {
        std::vector<Zorgovereenkomst> all;
        write([&](UnitOfWork& unit) {
            for (const auto& status : codeTable<ZorgovereenkomstStatus>()) {
                for (bool getekend : {false, true}) {
                    Zorgovereenkomst o;
                    o.budgethouder = m_dossier.budgethouder.id;
                    o.zorgverlener = m_dossier.zorgverlener.id;
                    ZorgovereenkomstVersie v = m_dossier.zorgovereenkomst.versies[0];
                    v.id = {};
                    v.status = status.waarde;
                    if (!getekend)
                        v.handtekeningen.clear();
                    o.versies = {v};
                    all.push_back(need(unit.zorgovereenkomsten().insert(o)));
                    need(unit.wijzigingen().append(QStringLiteral("zorgovereenkomst"), all.back().id.waarde, o.budgethouder));
                }
            }
        });
        read([&](UnitOfWork& unit) {
            for (Rol rol : {Rol::Budgethouder, Rol::Zorgverlener, Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker, Rol::Svb}) {
                const Bereik bereik {m_dossier.account(rol), m_dag};
                Ids listed = ids(need(unit.zorgovereenkomsten().list(bereik, {}, {200, 0})));
                listed.erase(listed.begin()); // the one of the dossier itself
                Ids feed, expected;
                for (const Wijziging& w : need(unit.wijzigingen().since(bereik, 0, 1000)))
                    feed.push_back(w.recordId);
                for (const Zorgovereenkomst& o : all) {
                    if (rol == Rol::Budgethouder || !isPrive(o.versies[0]))
                        expected.push_back(o.id.waarde);
                }
                QVERIFY2(listed == expected, qPrintable(code(rol)));
                QVERIFY2(feed == expected, qPrintable(code(rol)));
            }
        });
    }

    void a_bundle_shows_a_budgethouder_only_the_own_part()
    {
        fill();
        Betaling bundel;
        write([&](UnitOfWork& unit) {
            const Betaalrun run = need(unit.betalingen().insertRun({{}, BetaalrunSoort::Kvk, m_dag, BetaalrunStatus::Ingepland, 1, {}}));
            bundel = need(unit.betalingen().insert(
                {{}, run.id, m_dossier.zorgverlener.id, iban(1), Bedrag {2 * 119288}, m_dag, QStringLiteral("k"), {m_eigen, m_vreemd}, {Bedrag {119288}, Bedrag {119288}}}));
        });
        read([&](UnitOfWork& unit) {
            const auto own = need(unit.betalingen().list({m_dossier.account(Rol::Budgethouder), m_dag}, {}, {}));
            QCOMPARE(own.items.size(), size_t(1));
            QCOMPARE(own.items[0].declaraties, std::vector<DeclaratieId> {m_eigen});
            QCOMPARE(own.items[0].bedrag, Bedrag {119288});
            const auto all = need(unit.betalingen().list({m_dossier.account(Rol::Svb), m_dag}, {}, {}));
            QVERIFY(same(all.items.at(0), bundel));
            QVERIFY(need(unit.betalingen().list({m_dossier.account(Rol::Beheerder), m_dag}, {}, {})).items.empty());
        });
    }

    void lists_come_in_pages_and_filters_narrow_them()
    {
        fill();
        read([&](UnitOfWork& unit) {
            const Bereik svb {m_dossier.account(Rol::Svb), m_dag};
            const auto first = need(unit.budgethouders().list(svb, {}, {1, 0}));
            QCOMPARE(ids(first), Ids {m_dossier.budgethouder.id.waarde});
            const auto second = need(unit.budgethouders().list(svb, {}, {1, *first.volgende}));
            QCOMPARE(ids(second), Ids {m_other.budgethouder.id.waarde});
            QVERIFY(!second.volgende);
            const auto newest = need(unit.declaraties().list(svb, {}, {1, 0}));
            QCOMPARE(ids(newest), Ids {m_vreemd.waarde});
            QVERIFY(newest.items[0].regels.empty());
            QCOMPARE(ids(need(unit.declaraties().list(svb, {}, {1, *newest.volgende}))), Ids {m_eigen.waarde});

            DeclaratieFilter filter;
            filter.budgethouder = m_dossier.budgethouder.id;
            filter.zorgovereenkomst = m_dossier.zorgovereenkomst.id;
            filter.status = DeclaratieStatus::Ingediend;
            filter.periode = Periode {QDate(2025, 5, 31), QDate(2025, 7, 1)};
            QCOMPARE(ids(need(unit.declaraties().list(svb, filter, {}))), Ids {m_eigen.waarde});
            filter.periode = Periode {QDate(2025, 6, 1), QDate(2025, 7, 1)};
            QVERIFY(ids(need(unit.declaraties().list(svb, filter, {}))).empty());

            ZorgovereenkomstFilter lopend;
            lopend.zorgverlener = m_other.zorgverlener.id;
            lopend.status = ZorgovereenkomstStatus::Lopend;
            QCOMPARE(ids(need(unit.zorgovereenkomsten().list(svb, lopend, {}))), Ids {m_other.zorgovereenkomst.id.waarde});
            lopend.status = ZorgovereenkomstStatus::Concept;
            QVERIFY(ids(need(unit.zorgovereenkomsten().list(svb, lopend, {}))).empty());
        });
    }

    void a_search_matches_the_start_of_name_or_number_data()
    {
        QTest::addColumn<QString>("zoek");
        QTest::addColumn<int>("gevonden");
        QTest::newRow("start of the name in another case") << "ÅNGSTRÖM" << 2;
        QTest::newRow("whole name") << "ångström-2" << 1;
        QTest::newRow("middle of the name") << "strö" << 0;
        QTest::newRow("profielnummer") << "a0000001" << 1;
        QTest::newRow("klantnummer") << "K00000" << 2;
        QTest::newRow("a sign of SQL") << "%" << 0;
        QTest::newRow("a quote") << "' OR 1=1 --" << 0;
        QTest::newRow("only spaces is no search") << "  " << 2;
    }
    void a_search_matches_the_start_of_name_or_number()
    {
        QFETCH(QString, zoek);
        QFETCH(int, gevonden);
        fill();
        read([&](UnitOfWork& unit) {
            const auto found = need(unit.budgethouders().list({m_dossier.account(Rol::Svb), m_dag}, zoek, {}));
            QCOMPARE(found.items.size(), size_t(gevonden));
        });
    }
};



HOUSE_TEST(test_scope, ScopeTest)
#include "test_scope.moc"
