#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "shared/domain/zorgovereenkomst/overlijden.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <algorithm>

using namespace pgb;

class ZorgovereenkomstTest : public QObject {
    Q_OBJECT
    static ZorgovereenkomstVersie versie(int nr, ZorgovereenkomstStatus status, QDate van, std::optional<QDate> geldigTot = {},
                                         std::optional<QDate> einddatum = {})
    {
        ZorgovereenkomstVersie v;
        v.volgnummer = nr;
        v.status = status;
        v.inhoud.ingangsdatum = van;
        v.inhoud.einddatum = einddatum;
        v.geldigTot = geldigTot;
        return v;
    }

    static int op(const Zorgovereenkomst& z, QDate dag)
    {
        const auto* v = versieOp(z, dag);
        return v ? v->volgnummer : 0;
    }

    static Zorgverlener zorgverlener(ZorgverlenerSoort soort, bool kvk, bool big = false, bool ondernemer = false)
    {
        Zorgverlener z;
        z.soort = soort;
        if (kvk)
            z.kvkNummer = KvkNummer::parse(u"99999990");
        if (big)
            z.bigNummer = QStringLiteral("19012345601");
        z.ibOndernemer = ondernemer;
        return z;
    }

private Q_SLOTS:
    void a_payment_on_death_is_for_an_employee_or_family_where_the_law_knows_it()
    {
        const ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstInhoud inhoud = bouw::inhoud();
        const QDate dag(2025, 5, 20);
        Toekenning t = bouw::toekenning();
        inhoud.toekenningen = {t.id};
        for (const auto& [soort, kan] : {std::pair(ZorgovereenkomstSoort::Arbeidsovereenkomst, true), std::pair(ZorgovereenkomstSoort::Familie, true),
                                         std::pair(ZorgovereenkomstSoort::OvereenkomstVanOpdracht, false), std::pair(ZorgovereenkomstSoort::Zorginstelling, false)}) {
            inhoud.soort = soort;
            QCOMPARE(kanUitkeringBijOverlijden(tabel, inhoud, {t}, dag), kan);
        }
        inhoud.soort = ZorgovereenkomstSoort::Familie;
        for (const auto& [wet, kan] : {std::pair(Wet::Wlz, true), std::pair(Wet::Wmo, true), std::pair(Wet::Jw, true), std::pair(Wet::Zvw, false)}) {
            t.wet = wet;
            QCOMPARE(kanUitkeringBijOverlijden(tabel, inhoud, {t}, dag), kan);
        }
        QVERIFY(kanUitkeringBijOverlijden(tabel, inhoud, {}, dag)); // not known is no refusal
    }

    void only_a_version_that_was_approved_is_ever_in_force_data()
    {
        QTest::addColumn<ZorgovereenkomstStatus>("status");
        QTest::addColumn<bool>("inForce");
        using enum ZorgovereenkomstStatus;
        for (const auto& row : codeTable<ZorgovereenkomstStatus>()) {
            const auto s = row.waarde;
            QTest::newRow(row.code.data()) << s << (s == Goedgekeurd || s == Lopend || s == Opgezegd || s == Vervangen || s == Beeindigd);
        }
    }

    void only_a_version_that_was_approved_is_ever_in_force()
    {
        QFETCH(ZorgovereenkomstStatus, status);
        QFETCH(bool, inForce);
        Zorgovereenkomst z;
        z.versies = {versie(1, status, QDate(2025, 1, 1), QDate(2025, 12, 31))};
        QCOMPARE(op(z, QDate(2025, 1, 1)), inForce ? 1 : 0);
        QCOMPARE(op(z, QDate(2025, 12, 31)), inForce ? 1 : 0);
        QCOMPARE(op(z, QDate(2024, 12, 31)), 0);
        QCOMPARE(op(z, QDate(2026, 1, 1)), 0);
    }

    void a_new_version_takes_over_from_its_first_day()
    {
        using enum ZorgovereenkomstStatus;
        Zorgovereenkomst z;
        z.versies = {versie(1, Vervangen, QDate(2024, 1, 1), QDate(2025, 2, 28)), versie(2, Lopend, QDate(2025, 3, 1)), versie(3, Concept, QDate(2025, 5, 1)),
                     versie(4, Goedgekeurd, QDate(2025, 9, 1))};
        QCOMPARE(op(z, QDate(2025, 2, 28)), 1);
        QCOMPARE(op(z, QDate(2025, 3, 1)), 2);
        QCOMPARE(op(z, QDate(2025, 6, 1)), 2);
        QCOMPARE(op(z, QDate(2025, 9, 1)), 4);
        std::reverse(z.versies.begin(), z.versies.end()); // the order in the list is no fact
        QCOMPARE(op(z, QDate(2025, 2, 28)), 1);
        QCOMPARE(op(z, QDate(2025, 6, 1)), 2);
    }

    void a_version_that_was_taken_over_never_comes_back()
    {
        using enum ZorgovereenkomstStatus;
        Zorgovereenkomst z;
        z.versies = {versie(1, Vervangen, QDate(2024, 1, 1)), versie(2, Beeindigd, QDate(2025, 3, 1), QDate(2025, 6, 30))};
        QCOMPARE(op(z, QDate(2025, 2, 28)), 1);
        QCOMPARE(op(z, QDate(2025, 6, 30)), 2);
        QCOMPARE(op(z, QDate(2025, 7, 1)), 0);
    }

    void the_earlier_of_contract_end_and_early_end_counts()
    {
        using enum ZorgovereenkomstStatus;
        Zorgovereenkomst z;
        z.versies = {versie(1, Opgezegd, QDate(2025, 1, 1), QDate(2025, 5, 31), QDate(2025, 12, 31))};
        QCOMPARE(op(z, QDate(2025, 5, 31)), 1);
        QCOMPARE(op(z, QDate(2025, 6, 1)), 0);
        z.versies = {versie(1, Lopend, QDate(2025, 1, 1), {}, QDate(2025, 12, 31))};
        z.versies[0].inhoud.looptijd = Looptijd::Bepaald;
        z.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        QCOMPARE(op(z, QDate(2026, 1, 1)), 0);
        z.versies[0].inhoud.looptijd = Looptijd::Onbepaald; // for good has no last day, whatever stands in that field
        QCOMPARE(op(z, QDate(2026, 1, 1)), 1);
        z.versies[0].inhoud.looptijd = Looptijd::Bepaald;
        z.versies[0].inhoud.ketenBevestigd = true; // the chain made it permanent (L03)
        QCOMPARE(op(z, QDate(2026, 1, 1)), 1);
    }

    void an_agreement_ends_with_the_last_version_that_is_approved_and_not_over()
    {
        using enum ZorgovereenkomstStatus;
        const auto metEinde = [](int nr, ZorgovereenkomstStatus status, QDate van, QDate eind) {
            ZorgovereenkomstVersie v = versie(nr, status, van, {}, eind);
            v.inhoud.looptijd = Looptijd::Bepaald;
            return v;
        };
        Zorgovereenkomst z;
        QVERIFY(!uiterlijkeDag(z).isValid());
        z.versies = {metEinde(1, Vervangen, QDate(2025, 1, 1), QDate(2025, 6, 30)), metEinde(2, Lopend, QDate(2025, 3, 1), QDate(2025, 12, 31)),
                     metEinde(3, Concept, QDate(2025, 5, 1), QDate(2027, 12, 31))};
        QCOMPARE(uiterlijkeDag(z), QDate(2025, 12, 31));
        z.versies.push_back(metEinde(4, Goedgekeurd, QDate(2025, 9, 1), QDate(2026, 8, 31)));
        QCOMPARE(uiterlijkeDag(z), QDate(2026, 8, 31));
        std::reverse(z.versies.begin(), z.versies.end()); // the order in the list is no fact
        QCOMPARE(uiterlijkeDag(z), QDate(2026, 8, 31));
        z.versies = {versie(1, Opgezegd, QDate(2025, 1, 1), QDate(2025, 5, 31))};
        QCOMPARE(uiterlijkeDag(z), QDate(2025, 5, 31));
        z.versies = {versie(1, Beeindigd, QDate(2025, 1, 1), QDate(2025, 5, 31))};
        QVERIFY(!uiterlijkeDag(z).isValid());
    }

    void ended_without_a_day_on_record_is_not_in_force()
    {
        Zorgovereenkomst z;
        z.versies = {versie(1, ZorgovereenkomstStatus::Beeindigd, QDate(2025, 1, 1))};
        QCOMPARE(op(z, QDate(2025, 3, 1)), 0);
        z.versies = {versie(1, ZorgovereenkomstStatus::Lopend, QDate())};
        QCOMPARE(op(z, QDate(2025, 3, 1)), 0);
        QCOMPARE(op({}, QDate(2025, 3, 1)), 0);
    }

    void formeel_and_informeel_follow_domain_4_5_data()
    {
        QTest::addColumn<int>("soort");
        QTest::addColumn<bool>("kvk");
        QTest::addColumn<bool>("big");
        QTest::addColumn<int>("relatie");
        QTest::addColumn<bool>("uitsluiting");
        QTest::addColumn<bool>("formeel");
        using S = ZorgverlenerSoort;
        using R = Familierelatie;
        const auto row = [](const char* name, S s, bool kvk, bool big, R r, bool uitsluiting, bool formeel) {
            QTest::newRow(name) << int(s) << kvk << big << int(r) << uitsluiting << formeel;
        };
        row("organisation", S::Zorginstelling, true, false, R::Geen, true, true);
        row("organisation of family, excluded", S::Zorginstelling, true, false, R::EersteGraad, true, false);
        row("organisation of family, not excluded", S::Zorginstelling, true, false, R::EersteGraad, false, true);
        row("organisation without KvK", S::Zorginstelling, false, false, R::Geen, true, false);
        row("zzp", S::Zzp, true, false, R::Geen, true, true);
        row("zzp without KvK", S::Zzp, false, false, R::Geen, true, false);
        row("zzp partner", S::Zzp, true, false, R::Partner, false, false);
        row("zzp second degree", S::Zzp, true, true, R::TweedeGraad, false, false);
        row("zzp cousin", S::Zzp, true, false, R::Anders, false, true);
        row("BIG, no family", S::Informeel, false, true, R::Geen, true, true);
        row("BIG, mother", S::Informeel, false, true, R::EersteGraad, true, false);
        row("neighbour", S::Informeel, false, false, R::Geen, true, false);
    }

    void formeel_and_informeel_follow_domain_4_5()
    {
        QFETCH(int, soort);
        QFETCH(bool, kvk);
        QFETCH(bool, big);
        QFETCH(int, relatie);
        QFETCH(bool, uitsluiting);
        QFETCH(bool, formeel);
        const Tariefcategorie got = tariefcategorie(zorgverlener(ZorgverlenerSoort(soort), kvk, big), Familierelatie(relatie), uitsluiting);
        QCOMPARE(got, formeel ? Tariefcategorie::Formeel : Tariefcategorie::Informeel);
    }

    void who_judges_labour_law_gives_no_reason_about_the_care()
    {
        const auto mag = [](const char* code, DeelbeoordelingSoort soort) { return afwijsreden::isVan(QString::fromLatin1(code), soort); };
        for (const char* code : {"tariefTeHoog", "budgetTekort", "zorgPastNiet", "zorgbeschrijvingOnduidelijk"})
            QVERIFY2(mag(code, DeelbeoordelingSoort::Verstrekker) && !mag(code, DeelbeoordelingSoort::SvbArbeidsrecht), code);
        for (const char* code : {"datumsOnjuist", "partijOnjuist", "arbeidsrecht", "anders"})
            QVERIFY2(mag(code, DeelbeoordelingSoort::Verstrekker) && mag(code, DeelbeoordelingSoort::SvbArbeidsrecht), code);
        QVERIFY(!mag("onbekend", DeelbeoordelingSoort::Verstrekker));
    }

    void a_reason_opens_what_it_is_about_unless_a_remark_says_where()
    {
        Zorgovereenkomst z = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Afgekeurd);
        z.versies[0].inhoud.werkafspraken.resize(2);
        ZorgovereenkomstVersie herstel = z.versies[0];
        herstel.volgnummer = z.versies[0].volgnummer + 1;
        herstel.herstelVan = z.versies[0].volgnummer;
        const auto open = [&](const char* reden, std::vector<Veldopmerking> opmerkingen = {}) {
            Deelbeoordeling deel;
            deel.status = DeelbeoordelingStatus::Afgekeurd;
            deel.redenCode = QString::fromLatin1(reden);
            deel.opmerkingen = std::move(opmerkingen);
            z.versies[0].beoordelingen = {deel};
            return openVelden(z, herstel);
        };
        const Veldopmerking tweede{QStringLiteral("inhoud/werkafspraken/1/zorgbeschrijving"), QStringLiteral("Hoe vaak?")};
        const Veldopmerking elders{QStringLiteral("inhoud/overigeAfspraken"), QStringLiteral("Wat?")};
        const std::vector<FieldPath> zorg = open("zorgbeschrijvingOnduidelijk");
        QVERIFY(isOpenVeld(zorg, QStringLiteral("inhoud/werkafspraken/0/zorgbeschrijving")) && isOpenVeld(zorg, tweede.veld));
        QVERIFY(!zorg.empty() && !isOpenVeld(zorg, QStringLiteral("inhoud/werkafspraken/0/tarief")) && !isOpenVeld(zorg, QStringLiteral("inhoud/ingangsdatum")));
        QCOMPARE(open("zorgbeschrijvingOnduidelijk", {tweede}), std::vector<FieldPath>{tweede.veld});
        QVERIFY(isOpenVeld(open("zorgbeschrijvingOnduidelijk", {elders}), tweede.veld));
        QCOMPARE(open("datumsOnjuist"), (std::vector<FieldPath>{QStringLiteral("inhoud/ingangsdatum"), QStringLiteral("inhoud/looptijd"), QStringLiteral("inhoud/einddatum")}));
        for (const afwijsreden::Reden& reden : afwijsreden::alle) {
            QVERIFY2(reden.overGeheel == (reden.velden.front().isEmpty() && !afwijsreden::vraagtVeld(QString(reden.code))), reden.code.data());
            QVERIFY2(open(reden.code.data()).empty() == reden.velden.front().isEmpty(), reden.code.data());
            QCOMPARE(open(reden.code.data(), {elders}).front(), elders.veld);
        }
        QVERIFY(afwijsreden::vraagtVeld(u"arbeidsrecht") && !afwijsreden::vraagtVeld(u"anders"));
    }

    void the_minimum_wage_follows_the_model()
    {
        using enum ZorgovereenkomstSoort;
        const auto person = zorgverlener(ZorgverlenerSoort::Informeel, false);
        const auto entrepreneur = zorgverlener(ZorgverlenerSoort::Zzp, true, false, true);
        QVERIFY(wmlVanToepassing(Arbeidsovereenkomst, person));
        QVERIFY(wmlVanToepassing(Arbeidsovereenkomst, entrepreneur));
        QVERIFY(wmlVanToepassing(Familie, person));
        QVERIFY(wmlVanToepassing(OvereenkomstVanOpdracht, person));
        QVERIFY(!wmlVanToepassing(OvereenkomstVanOpdracht, entrepreneur));
        QVERIFY(wmlVanToepassing(Vervoer, person));
        QVERIFY(!wmlVanToepassing(Vervoer, zorgverlener(ZorgverlenerSoort::Zorginstelling, true)));
        QVERIFY(!wmlVanToepassing(Zorginstelling, zorgverlener(ZorgverlenerSoort::Zorginstelling, true)));
    }
};

HOUSE_TEST(test_zorgovereenkomst, ZorgovereenkomstTest)
#include "test_zorgovereenkomst.moc"
