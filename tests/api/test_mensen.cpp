#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// Who acts for a person, and what is known of people, can be put right, by who may and never backwards in time.
class TestMensen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void rights_are_narrowed_and_hold_at_once()
    {
        const Vertegenwoordiging v = registered();
        ApiClient& vera = m_fixture->as(one().vertegenwoordigerAccount);
        const QString draft = QStringLiteral("/v1/zorgovereenkomsten");
        const wire::ZorgovereenkomstInvoer input{one().budgethouder.id, one().zorgverlener.id, acceptableContent(one())};
        Vertegenwoordiging narrow = v;
        narrow.rechten = Recht::Zien;
        const Answer stored = employee().put(pathOf(v), wire::encode(narrow), v.rijversie);
        QVERIFY2(stored.status == 200, stored.text().constData());
        QCOMPARE(stored.as<Vertegenwoordiging>()->rechten, Rechten(Recht::Zien));
        QCOMPARE(vera.get(dossier()).status, 200);
        QCOMPARE(vera.post(draft, wire::encode(input)).status, 403);
        const QJsonObject row = newest(QStringLiteral("vertegenwoordiging.wijzigen"));
        const QString details = QString::fromUtf8(wire::toText(row));
        QVERIFY2(details.contains(QLatin1String("zien,invoeren,indienen,ondertekenen")), qPrintable(details));
    }

    void the_ground_can_be_set_and_corrected_and_the_log_says_what_it_was()
    {
        Vertegenwoordiging v = registered();
        const std::optional<Vertegenwoordigingsgrond> eerst = v.grond;
        for (const Vertegenwoordigingsgrond grond : {Vertegenwoordigingsgrond::Mentor, Vertegenwoordigingsgrond::Curator}) {
            v.grond = grond;
            const Answer stored = employee().put(pathOf(v), wire::encode(v), v.rijversie);
            QVERIFY2(stored.status == 200, stored.text().constData());
            QVERIFY(stored.as<Vertegenwoordiging>()->grond == grond);
            v = registered();
            QVERIFY(v.grond == grond);
        }
        const QString details = QString::fromUtf8(wire::toText(newest(QStringLiteral("vertegenwoordiging.wijzigen"))));
        QVERIFY2(details.contains(QLatin1String("mentor")) && details.contains(QLatin1String("curator")), qPrintable(details));
        Vertegenwoordiging zonder = v;
        zonder.grond.reset();
        QCOMPARE(employee().put(pathOf(v), wire::encode(zonder), v.rijversie).status, 400); // what is known does not become unknown
        ApiClient& vera = m_fixture->as(one().vertegenwoordigerAccount);
        QCOMPARE(vera.put(pathOf(v), wire::encode(v), v.rijversie).status, 403);
        v.grond = eerst.value_or(Vertegenwoordigingsgrond::Machtiging);
        QCOMPARE(employee().put(pathOf(v), wire::encode(v), v.rijversie).status, 200);
    }

    void who_has_not_every_right_is_told_who_else_acts()
    {
        const Vertegenwoordiging v = registered();
        ApiClient& vera = m_fixture->as(one().vertegenwoordigerAccount);
        const auto anderen = [&] { return vera.get(QStringLiteral("/v1/sessies/huidig")).as<wire::SessieAntwoord>()->anderen; };
        const Gebruiker& tweede = m_fixture->world.twee.vertegenwoordigerAccount;
        Vertegenwoordiging ander = v;
        ander.id = 0;
        ander.gebruiker = tweede.id;
        ander.rechten = Recht::Zien | Recht::Indienen;
        ander.van = practiceDay();
        const Answer made = employee().post(dossier() + QStringLiteral("/vertegenwoordigingen"), wire::encode(ander));
        QVERIFY2(made.status == 201, made.text().constData());
        QVERIFY(anderen().empty()); // she needs nobody
        Vertegenwoordiging narrow = v;
        narrow.rechten = Recht::Zien;
        QCOMPARE(employee().put(pathOf(v), wire::encode(narrow), v.rijversie).status, 200);
        const std::vector<Medevertegenwoordiger> nu = anderen();
        QCOMPARE(nu.size(), size_t(1));
        QCOMPARE(nu[0].naam, tweede.naam);
        QCOMPARE(nu[0].rechten, ander.rechten);
        QCOMPARE(nu[0].budgethouder, one().budgethouder.id);
        const auto weg = made.as<Vertegenwoordiging>();
        ApiClient::Extra extra;
        extra.ifMatch = '"' + QByteArray::number(weg->rijversie) + '"';
        QCOMPARE(employee().send("DELETE", pathOf(*weg), {}, extra).status, 204);
        QVERIFY(anderen().empty());
    }

    void what_has_ended_opens_nothing_any_more()
    {
        const Vertegenwoordiging v = registered();
        ApiClient& vera = m_fixture->as(one().vertegenwoordigerAccount);
        QCOMPARE(vera.get(dossier()).status, 200);
        Vertegenwoordiging ended = v;
        ended.tot = practiceDay().addDays(-1);
        const qint64 feed = m_fixture->as(one().budgethouderAccount).get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        QCOMPARE(employee().put(pathOf(v), wire::encode(ended), v.rijversie).status, 200);
        for (const QString& path : {dossier(), dossier() + QStringLiteral("/budget"), dossier() + QStringLiteral("/vertegenwoordigingen")})
            QCOMPARE(vera.get(path).status, 404);
        QVERIFY(vera.get(QStringLiteral("/v1/budgethouders")).json().value(QLatin1String("items")).toArray().isEmpty());
        const Answer changes = m_fixture->as(one().budgethouderAccount).get(QStringLiteral("/v1/wijzigingen?sinds=%1").arg(feed));
        QVERIFY2(changes.body.contains("\"vertegenwoordiging\""), changes.text().constData());
        // The past stays as it was.
        Vertegenwoordiging again = ended;
        again.tot.reset();
        const Answer late = employee().put(pathOf(v), wire::encode(again), v.rijversie + 1);
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), QStringLiteral("vertegenwoordigingVoorbij"));
    }

    void what_a_registration_may_not_become_data()
    {
        QTest::addColumn<std::function<void(Vertegenwoordiging&)>>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        using Change = std::function<void(Vertegenwoordiging&)>;
        QTest::newRow("no rights") << Change([](auto& v) { v.rechten = {}; }) << 400 << QStringLiteral("rechtenZonderZien");
        QTest::newRow("sign without seeing") << Change([](auto& v) { v.rechten = Recht::Ondertekenen; }) << 400 << QStringLiteral("rechtenZonderZien");
        QTest::newRow("ended the day before yesterday") << Change([](auto& v) { v.tot = practiceDay().addDays(-2); }) << 400 << QStringLiteral("eindeInVerleden");
        QTest::newRow("ended before it began") << Change([](auto& v) { v.tot = QDate(2020, 1, 1); }) << 400 << QStringLiteral("periodeOngeldig");
        QTest::newRow("another person") << Change([](auto& v) { v.gebruiker = GebruikerId{v.gebruiker.waarde + 1}; }) << 400 << QStringLiteral("vertegenwoordigingVast");
        QTest::newRow("another first day") << Change([](auto& v) { v.van = v.van.addDays(1); }) << 400 << QStringLiteral("vertegenwoordigingVast");
        QTest::newRow("another kind") << Change([](auto& v) { v.soort = VertegenwoordigingSoort::Professioneel; }) << 400 << QStringLiteral("vertegenwoordigingVast");
    }
    void what_a_registration_may_not_become()
    {
        QFETCH(std::function<void(Vertegenwoordiging&)>, change);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Vertegenwoordiging v = registered();
        Vertegenwoordiging odd = v;
        change(odd);
        const Answer refused = employee().put(pathOf(v), wire::encode(odd), v.rijversie);
        QVERIFY2(refused.status == status, refused.text().constData());
        QCOMPARE(refused.code(), code);
        QCOMPARE(registered().rijversie, v.rijversie);
    }

    void the_row_version_is_asked_and_the_newer_one_is_shown()
    {
        const Vertegenwoordiging v = registered();
        QCOMPARE(employee().send("PUT", pathOf(v), wire::toText(wire::encode(v)), {}).status, 428);
        const Answer late = employee().put(pathOf(v), wire::encode(v), v.rijversie + 5);
        QCOMPARE(late.status, 412);
        QCOMPARE(late.json().value(QLatin1String("huidig")).toObject().value(QLatin1String("id")).toInteger(), v.id);
        QCOMPARE(employee().put(QStringLiteral("%1/vertegenwoordigingen/999").arg(dossier()), wire::encode(v), 1).status, 404);
        // In the other dossier there is no such registration.
        const QString elsewhere = QStringLiteral("/v1/budgethouders/%1/vertegenwoordigingen/%2").arg(m_fixture->world.twee.budgethouder.id.waarde).arg(v.id);
        QCOMPARE(m_fixture->as(m_fixture->world.twee.medewerkerAccount).put(elsewhere, wire::encode(v), v.rijversie).status, 404);
    }

    void nobody_is_registered_twice_for_the_same_days()
    {
        const Vertegenwoordiging v = registered();
        Vertegenwoordiging twice = v;
        twice.id = 0;
        twice.van = practiceDay();
        const Answer refused = enter(twice);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("vertegenwoordigingOverlapt"));
        Vertegenwoordiging ended = v;
        ended.tot = practiceDay().addDays(9);
        QCOMPARE(employee().put(pathOf(v), wire::encode(ended), v.rijversie).status, 200);
        twice.van = practiceDay().addDays(10);
        const Answer after = enter(twice);
        QVERIFY2(after.status == 201, after.text().constData());
        ended.tot = practiceDay().addDays(10);
        QCOMPARE(employee().put(pathOf(v), wire::encode(ended), v.rijversie + 1).code(), QStringLiteral("vertegenwoordigingOverlapt"));
        Vertegenwoordiging blind = twice;
        blind.rechten = Recht::Indienen;
        QCOMPARE(enter(blind).code(), QStringLiteral("rechtenZonderZien"));
    }

    void what_has_not_begun_is_taken_away_and_what_has_begun_is_not()
    {
        const Vertegenwoordiging v = registered();
        ApiClient::Extra extra;
        extra.ifMatch = '"' + QByteArray::number(v.rijversie) + '"';
        const Answer begun = employee().send("DELETE", pathOf(v), {}, extra);
        QCOMPARE(begun.status, 409);
        QCOMPARE(begun.code(), QStringLiteral("vertegenwoordigingBegonnen"));
        Vertegenwoordiging ended = v;
        ended.tot = practiceDay().addDays(9);
        QCOMPARE(employee().put(pathOf(v), wire::encode(ended), v.rijversie).status, 200);
        Vertegenwoordiging later = v;
        later.id = 0;
        later.van = practiceDay().addDays(10);
        const Vertegenwoordiging stored = *enter(later).as<Vertegenwoordiging>();
        QCOMPARE(employee().send("DELETE", pathOf(stored)).status, 428);
        extra.ifMatch = '"' + QByteArray::number(stored.rijversie) + '"';
        QCOMPARE(employee().send("DELETE", pathOf(stored), {}, extra).status, 204);
        QCOMPARE(employee().send("DELETE", pathOf(stored), {}, extra).status, 404);
        QVERIFY(!newest(QStringLiteral("vertegenwoordiging.verwijderen")).isEmpty());
    }

    void a_budgethouder_is_corrected_by_who_may_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<std::function<void(Budgethouder&)>>("change");
        QTest::addColumn<QString>("code"); ///< empty = stored
        using Change = std::function<void(Budgethouder&)>;
        const Change mail([](auto& b) { b.email = QStringLiteral("nieuw@voorbeeld.nl"); });
        const Change iban([](auto& b) { b.iban = Iban::parse(u"NL02ABNA0123456789"); });
        const Change naam([](auto& b) { b.naam.achternaam = QStringLiteral("Verbeterd"); });
        const Change post([](auto& b) { b.correspondentieadres = b.woonadres; b.correspondentieadres->huisnummer = QStringLiteral("99"); });
        const Change bsn([](auto& b) { b.bsn = *Bsn::parse(u"999998043"); });
        QTest::newRow("self: mail") << QStringLiteral("b") << mail << QString();
        QTest::newRow("self: account") << QStringLiteral("b") << iban << QString();
        QTest::newRow("self: name") << QStringLiteral("b") << naam << QStringLiteral("veldNietVanU");
        QTest::newRow("self: bsn") << QStringLiteral("b") << bsn << QStringLiteral("bsnVast");
        QTest::newRow("vertegenwoordiger: account") << QStringLiteral("v") << iban << QString();
        QTest::newRow("self: post") << QStringLiteral("b") << post << QString();
        QTest::newRow("svb: mail") << QStringLiteral("s") << mail << QString();
        QTest::newRow("svb: account") << QStringLiteral("s") << iban << QString();
        QTest::newRow("svb: name") << QStringLiteral("s") << naam << QString();
        QTest::newRow("svb: bsn") << QStringLiteral("s") << bsn << QStringLiteral("bsnVast");
        QTest::newRow("svb without a reason") << QStringLiteral("zonder reden") << mail << QStringLiteral("redenVerplicht");
        QTest::newRow("verstrekker: name") << QStringLiteral("m") << naam << QStringLiteral("veldNietVanU");
        QTest::newRow("verstrekker: home") << QStringLiteral("m") << Change([](auto& b) { b.woonadres.huisnummer = QStringLiteral("99"); }) << QStringLiteral("veldNietVanU");
        QTest::newRow("verstrekker: born") << QStringLiteral("m") << Change([](auto& b) { b.geboortedatum = b.geboortedatum.addDays(1); }) << QStringLiteral("veldNietVanU");
        QTest::newRow("verstrekker: mail") << QStringLiteral("m") << mail << QStringLiteral("veldNietVanU");
        QTest::newRow("verstrekker: post") << QStringLiteral("m") << post << QString();
        QTest::newRow("verstrekker: account") << QStringLiteral("m") << iban << QStringLiteral("veldNietVanU");
        QTest::newRow("verstrekker: bsn of one he did not enter") << QStringLiteral("m") << bsn << QStringLiteral("bsnVast");
        QTest::newRow("no name") << QStringLiteral("m") << Change([](auto& b) { b.naam.achternaam = QStringLiteral("  "); }) << QStringLiteral("naamLeeg");
        QTest::newRow("no mail address") << QStringLiteral("b") << Change([](auto& b) { b.email = QStringLiteral("geen mail"); }) << QStringLiteral("emailOngeldig");
        QTest::newRow("no phone number") << QStringLiteral("b") << Change([](auto& b) { b.telefoon = QStringLiteral("12"); }) << QStringLiteral("telefoonOngeldig");
        QTest::newRow("born in 1700") << QStringLiteral("m") << Change([](auto& b) { b.geboortedatum = QDate(1700, 1, 1); }) << QStringLiteral("datumOngeldig");
    }
    void a_budgethouder_is_corrected_by_who_may()
    {
        QFETCH(QString, who);
        QFETCH(std::function<void(Budgethouder&)>, change);
        QFETCH(QString, code);
        ApiClient& client = m_fixture->as(who == QLatin1String("b")   ? one().budgethouderAccount
                                          : who == QLatin1String("v") ? one().vertegenwoordigerAccount
                                          : who == QLatin1String("m") ? one().medewerkerAccount
                                                                      : m_fixture->world.svb);
        const QString reden = who == QLatin1String("s") ? QStringLiteral("Op verzoek, per brief.") : QString();
        const Budgethouder now = *client.get(dossier()).as<Budgethouder>();
        Budgethouder changed = now;
        change(changed);
        const QJsonObject body = wire::encode(wire::BudgethouderWijziging{changed, reden});
        const Answer answer = client.put(dossier(), body, now.rijversie);
        const Budgethouder after = *client.get(dossier()).as<Budgethouder>();
        if (!code.isEmpty()) {
            QVERIFY2(answer.code() == code, answer.text().constData());
            QCOMPARE(after.rijversie, now.rijversie);
            return;
        }
        QVERIFY2(answer.status == 200, answer.text().constData());
        QCOMPARE(after.rijversie, now.rijversie + 1);
        const QByteArray row = wire::toText(newest(QStringLiteral("budgethouder.wijzigen")));
        QVERIFY2(row.contains("velden"), row.constData());
        QVERIFY(!row.contains("NL02ABNA0123456789") && !row.contains("Verbeterd") && !row.contains("voorbeeld.nl"));
        QCOMPARE(row.contains("Op verzoek, per brief."), !reden.isEmpty());
        QCOMPARE(client.put(dossier(), body, now.rijversie).status, 412);
    }

    void who_entered_a_person_puts_the_bsn_right_until_an_agreement_was_shared()
    {
        Budgethouder typed = one().budgethouder;
        typed.id = {};
        typed.rijversie = 0;
        typed.bsn = *Bsn::parse(u"999993021");
        typed.profielnummer.clear();
        typed.klantnummer.clear();
        typed.naam.achternaam = QStringLiteral("Typefout");
        const Answer entered = employee().post(QStringLiteral("/v1/budgethouders"), wire::encode(typed));
        QVERIFY2(entered.status == 201, entered.text().constData());
        Budgethouder record = *entered.as<Budgethouder>();
        const QString path = QStringLiteral("/v1/budgethouders/%1").arg(record.id.waarde);
        QCOMPARE(m_fixture->as(m_fixture->world.twee.medewerkerAccount).put(path, wire::encode(record), record.rijversie).status, 404);
        QCOMPARE(m_fixture->as(m_fixture->world.twee.medewerkerAccount).get(path).status, 404);
        const Answer shown = employee().get(path);
        QVERIFY2(shown.status == 200, shown.text().constData());
        QCOMPARE(shown.as<Budgethouder>()->bsn, typed.bsn);
        const Answer stale = employee().put(path, wire::encode(record), record.rijversie + 3);
        QVERIFY2(stale.status == 412, stale.text().constData());
        QCOMPARE(stale.json().value(QLatin1String("huidig")).toObject().value(QLatin1String("id")).toInteger(), record.id.waarde);
        record.bsn = one().budgethouder.bsn;
        QCOMPARE(employee().put(path, wire::encode(record), record.rijversie).code(), QStringLiteral("bestaatAl"));
        record.bsn = *Bsn::parse(u"999998031");
        record.naam.achternaam = QStringLiteral("Goed");
        const Answer corrected = employee().put(path, wire::encode(record), record.rijversie);
        QVERIFY2(corrected.status == 200, corrected.text().constData());
        const Answer found = employee().post(QStringLiteral("/v1/budgethouders/zoeken"), wire::encode(wire::ZoekOpdracht{record.bsn, {}}));
        QCOMPARE(found.status, 200);
        QCOMPARE(employee().post(QStringLiteral("/v1/budgethouders/zoeken"), wire::encode(wire::ZoekOpdracht{typed.bsn, {}})).status, 404);
    }

    void who_entered_a_zorgverlener_puts_him_right_until_an_agreement_was_shared()
    {
        ApiClient& self = m_fixture->as(one().budgethouderAccount);
        Zorgverlener typed = one().zorgverlener;
        typed.id = {};
        typed.rijversie = 0;
        typed.soort = ZorgverlenerSoort::Informeel;
        typed.kvkNummer.reset();
        typed.agbCode.reset();
        typed.bsn = *Bsn::parse(u"999993021");
        typed.naam = QStringLiteral("T. Typefout");
        const Answer entered = self.post(QStringLiteral("/v1/zorgverleners"), wire::encode(typed));
        QVERIFY2(entered.status == 201, entered.text().constData());
        Zorgverlener record = *entered.as<Zorgverlener>();
        const QString path = QStringLiteral("/v1/zorgverleners/%1").arg(record.id.waarde);
        const auto sinds = [&] { return m_fixture->as(m_fixture->world.svb).get(path).as<Zorgverlener>()->ibanSinds; };
        QVERIFY(typed.iban && !sinds()); // a first number is no change, so nothing waits for it (DC-099)
        QCOMPARE(self.get(path).status, 200);
        QVERIFY(!self.get(path).body.contains(typed.bsn->tekst().toLatin1()));
        const Answer stale = self.put(path, wire::encode(record), record.rijversie + 3);
        QVERIFY2(stale.status == 412, stale.text().constData());
        QCOMPARE(stale.json().value(QLatin1String("huidig")).toObject().value(QLatin1String("naam")).toString(), typed.naam);
        record.naam = QStringLiteral("T. Goed");
        record.bsn.reset(); // he is not shown it, so he does not send it
        record.iban.reset();
        const Answer corrected = self.put(path, wire::encode(record), record.rijversie);
        QVERIFY2(corrected.status == 200, corrected.text().constData());
        record.rijversie = corrected.as<Zorgverlener>()->rijversie;
        record.soort = ZorgverlenerSoort::Zzp;
        QCOMPARE(self.put(path, wire::encode(record), record.rijversie).code(), QStringLiteral("kvkNummerNodig"));
        record.soort = ZorgverlenerSoort::Informeel;
        // The numbers are still there.
        const Answer twice = self.post(QStringLiteral("/v1/zorgverleners"), wire::encode(typed));
        QCOMPARE(twice.code(), QStringLiteral("bestaatAl"));
        QVERIFY(m_fixture->as(m_fixture->world.svb).get(path).body.contains(typed.iban->tekst().toLatin1()));
        // Others did not enter him.
        QCOMPARE(m_fixture->as(m_fixture->world.twee.budgethouderAccount).put(path, wire::encode(record), record.rijversie).status, 404);

        wire::ZorgovereenkomstInvoer input{one().budgethouder.id, record.id, acceptableContent(one())};
        const Answer draft = self.post(QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(input));
        QVERIFY2(draft.status == 201, draft.text().constData());
        ApiClient::Extra extra;
        extra.ifMatch = "\"1\"";
        const Answer shared = self.post(QStringLiteral("/v1/zorgovereenkomsten/%1/versies/1/gebeurtenissen").arg(draft.json().value(QLatin1String("id")).toInteger()),
                                        wire::encode(wire::VersieGebeurtenis{ZorgovereenkomstGebeurtenis::Delen, {}, {}, {}}), extra);
        QVERIFY2(shared.status == 200, shared.text().constData());
        record.naam = QStringLiteral("T. Anders");
        const Answer late = self.put(path, wire::encode(record), record.rijversie);
        QCOMPARE(late.status, 403);
        QCOMPARE(late.code(), QStringLiteral("zorgverlenerGedeeld"));
    }

    void a_zorgverlener_keeps_his_own_account_and_svb_his_name()
    {
        MonthOverHttp month(*m_fixture, one());
        QCOMPARE(month.running().status, 200);
        const QString path = QStringLiteral("/v1/zorgverleners/%1").arg(one().zorgverlener.id.waarde);
        ApiClient& self = m_fixture->as(one().zorgverlenerAccount);
        Zorgverlener record = *self.get(path).as<Zorgverlener>();
        record.iban = Iban::parse(u"NL02ABNA0123456789");
        const Answer moved = self.put(path, wire::encode(record), record.rijversie);
        QVERIFY2(moved.status == 200, moved.text().constData());
        record = *self.get(path).as<Zorgverlener>();
        QCOMPARE(record.ibanSinds, std::optional(practiceDay()));
        Zorgverlener named = record;
        named.naam = QStringLiteral("Iemand Anders");
        QCOMPARE(self.put(path, wire::encode(named), record.rijversie).code(), QStringLiteral("veldNietVanU"));
        QCOMPARE(m_fixture->as(m_fixture->world.svb).put(path, wire::encode(named), record.rijversie).status, 200);
        named.rijversie = record.rijversie + 1;
        named.bsn = *Bsn::parse(u"999998031");
        QCOMPARE(m_fixture->as(m_fixture->world.svb).put(path, wire::encode(named), named.rijversie).code(), QStringLiteral("bsnVast"));
        // Neither the budgethouder nor the verstrekker turns his money elsewhere.
        for (const Gebruiker& who : {one().budgethouderAccount, one().vertegenwoordigerAccount, one().medewerkerAccount}) {
            Zorgverlener bend = *m_fixture->as(who).get(path).as<Zorgverlener>();
            bend.iban = Iban::parse(u"NL91ABNA0417164300");
            const Answer refused = m_fixture->as(who).put(path, wire::encode(bend), bend.rijversie);
            QVERIFY2(refused.status == 403, refused.text().constData());
        }
    }

private:
    PracticeWorld::Dossier& one() { return m_fixture->world.een; }
    ApiClient& employee() { return m_fixture->as(one().medewerkerAccount); }
    QString dossier() { return QStringLiteral("/v1/budgethouders/%1").arg(one().budgethouder.id.waarde); }
    QString pathOf(const Vertegenwoordiging& v) { return QStringLiteral("%1/vertegenwoordigingen/%2").arg(dossier()).arg(v.id); }
    Answer enter(const Vertegenwoordiging& v) { return employee().post(dossier() + QStringLiteral("/vertegenwoordigingen"), wire::encode(v)); }
    Vertegenwoordiging registered()
    {
        const QJsonArray items = employee().get(dossier() + QStringLiteral("/vertegenwoordigingen")).json().value(QLatin1String("items")).toArray();
        return *wire::decode<Vertegenwoordiging>(items.at(0).toObject());
    }
    QJsonObject newest(const QString& handeling)
    {
        const QJsonArray items = m_fixture->as(one().budgethouderAccount)
                                     .get(QStringLiteral("/v1/auditlog?budgethouder=%1&limiet=200").arg(one().budgethouder.id.waarde)).json().value(QLatin1String("items")).toArray();
        for (const QJsonValue& item : items) {
            if (item.toObject().value(QLatin1String("handeling")).toString() == handeling)
                return item.toObject();
        }
        return {};
    }

    std::unique_ptr<ApiFixture> m_fixture;
};

HOUSE_TEST(test_mensen, TestMensen)
#include "test_mensen.moc"
