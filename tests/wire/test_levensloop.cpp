#include "shared/wire/codec.h"
#include "tests/support/house_test.h"
#include "tests/wire/inhoud.h"

using namespace pgb;
using pgb::test::inhoud;

class TestLevensloop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_life_of_a_version_survives_the_round_trip()
    {
        const QDateTime nu(QDate(2025, 11, 3), QTime(8, 1, 2, 345), Qt::UTC);
        ZorgovereenkomstVersie v;
        v.zorgovereenkomst = {3};
        v.inhoud = inhoud();
        v.status = ZorgovereenkomstStatus::AanvullingGevraagd;
        v.handtekeningen = {{Partijrol::Zorgverlener, {2}, QStringLiteral("T. de Wit"), Inlogniveau::Certificaat, nu, QByteArray(32, 'a'), Inlogmiddel::Certificaat}};
        Deelbeoordeling deel;
        deel.verstrekker = {6};
        deel.sinds = nu;
        deel.normdatum = QDate(2025, 11, 17);
        deel.opmerkingen = {{QStringLiteral("inhoud/einddatum"), QStringLiteral("Te laat")}};
        v.beoordelingen = {deel};
        v.opgesteldDoor = Partijrol::Zorgverlener;
        v.stappen = {{ZorgovereenkomstStatus::Concept, nu, ZorgovereenkomstActor::Zorgverlener}};
        v.vragen = {{DeelbeoordelingSoort::Verstrekker, {6}, Wet::Wmo, nu, QStringLiteral("Hoe vaak?"), deel.opmerkingen, nu.addDays(1), QStringLiteral("Twee keer")},
                    {DeelbeoordelingSoort::SvbArbeidsrecht, {}, Wet::Wmo, nu, QStringLiteral("Waar?"), {}, {}, {}}};
        v.einde = VersieEinde{ZorgovereenkomstActor::Budgethouder, QStringLiteral("J. de Boer"), nu.date(), QDate(2025, 12, 31), 1, QStringLiteral("Verhuist")};
        v.herstelVan = 2;
        v.goedkeuring = Goedkeuring::Automatisch;
        v.beleidsregels = {BeleidId{4}, BeleidId{5}};
        v.bewaardOp = nu.addDays(2);
        const Outcome<ZorgovereenkomstVersie> read = wire::decode<ZorgovereenkomstVersie>(wire::encode(v));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().code + read.problem().path));
        QCOMPARE(wire::encode(*read), wire::encode(v));
        QVERIFY(read->handtekeningen[0].middel == Inlogmiddel::Certificaat && read->beoordelingen[0].normdatum == deel.normdatum
                && read->beoordelingen[0].opmerkingen == deel.opmerkingen && read->beoordelingen[0].sinds == nu);
        QVERIFY(read->opgesteldDoor == v.opgesteldDoor && read->stappen == v.stappen && read->einde == v.einde && read->herstelVan == 2);
        QVERIFY(read->goedkeuring == v.goedkeuring && read->beleidsregels == v.beleidsregels && read->bewaardOp == v.bewaardOp);
        QVERIFY(read->vragen.size() == 2 && read->vragen[0].antwoord == v.vragen[0].antwoord && !read->vragen[1].beantwoordOp.isValid());
        QCOMPARE(openVraag(*read), &read->vragen[1]);
    }

    void how_a_version_stands_survives_the_round_trip()
    {
        VersieInzicht s;
        s.gedeeld = inhoud();
        s.verschillen = {QStringLiteral("inhoud/werkafspraken/0/tarief")};
        s.bewerkbaar = true;
        s.openVelden = {QStringLiteral("inhoud/einddatum")};
        s.mogelijk = {ZorgovereenkomstGebeurtenis::Delen, ZorgovereenkomstGebeurtenis::Verwijderen};
        Wijzigingsoordeel o;
        o.regels = {{WijzigingSoort::Tarief, WijzigingGrond::TariefOmhoog, false, Goedkeuring::Automatisch, s.verschillen}};
        o.handtekeningBudgethouder = true;
        o.goedkeuring = Goedkeuring::Nodig;
        o.goedkeurders = {{DeelbeoordelingSoort::SvbArbeidsrecht, {}, Wet::Jw}};
        o.eersteDatum = QDate(2025, 12, 1);
        o.ontbreekt = {QStringLiteral("verzuim")};
        o.bezwaar = Bevinding{QStringLiteral("ZC-024"), Ernst::Weigeren, QStringLiteral("inhoud/ingangsdatum"), {{QStringLiteral("variant"), QStringLiteral("x")}}};
        s.wijziging = o;
        s.voorstel = Wijzigingsvoorstel{{8}, QStringLiteral("2025-0008"), {QStringLiteral("WLZ-BI")}};
        const wire::VersieAntwoord van{{}, {}, s};
        QJsonObject json = wire::encode(van);
        QJsonObject versie = json.value(QLatin1String("versie")).toObject();
        versie.insert(QStringLiteral("zorgovereenkomst"), 1); // an id 0 cannot be sent
        json.insert(QStringLiteral("versie"), versie);
        const Outcome<wire::VersieAntwoord> read = wire::decode<wire::VersieAntwoord>(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().code + read.problem().path));
        QCOMPARE(wire::encode(*read), json);
        QVERIFY(read->stand && read->stand->wijziging && read->stand->gedeeld == s.gedeeld && read->stand->voorstel == s.voorstel);
        QVERIFY(read->stand->mogelijk == s.mogelijk && read->stand->openVelden == s.openVelden && read->stand->verschillen == s.verschillen);
        QCOMPARE(read->stand->wijziging->eersteDatum, o.eersteDatum);
        QCOMPARE(read->stand->wijziging->ontbreekt, o.ontbreekt);
        QVERIFY(read->stand->wijziging->bezwaar == o.bezwaar);
        QVERIFY(read->stand->wijziging->goedkeurders == o.goedkeurders);
    }
};

HOUSE_TEST(test_levensloop, TestLevensloop)
#include "test_levensloop.moc"
