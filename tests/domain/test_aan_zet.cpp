#include "shared/domain/controle/waarden.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/overzicht/oplossing.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;
using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;
using W = AanZet;

namespace {

Deelbeoordeling deel(DeelbeoordelingSoort soort, DeelbeoordelingStatus status)
{
    Deelbeoordeling d;
    d.soort = soort;
    d.status = status;
    return d;
}

} // namespace

/// One answer for the track line, the lists and Vandaag.
class TestAanZet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_state_of_a_version_has_one_who_must_act()
    {
        const std::pair<ZS, W> wie[] = {
            {ZS::Concept, W::Budgethouder}, {ZS::Gedeeld, W::Zorgverlener}, {ZS::Teruggestuurd, W::Budgethouder}, {ZS::GetekendZorgverlener, W::Budgethouder},
            {ZS::GetekendBudgethouder, W::Niemand}, {ZS::InBeoordeling, W::Verstrekker}, {ZS::AanvullingGevraagd, W::Budgethouder}, {ZS::Goedgekeurd, W::Niemand},
            {ZS::Afgekeurd, W::Budgethouder}, {ZS::Lopend, W::Niemand}, {ZS::Vervangen, W::Niemand}, {ZS::Opgezegd, W::Niemand}, {ZS::Beeindigd, W::Niemand},
            {ZS::Ingetrokken, W::Niemand}, {ZS::Vervallen, W::Niemand}};
        QCOMPARE(std::size(wie), codeTable<ZS>().size());
        for (const auto& [status, moet] : wie) {
            ZorgovereenkomstVersie v;
            v.status = status;
            QVERIFY2(aanZet(v) == moet, qPrintable(code(status)));
        }
        ZorgovereenkomstVersie v;
        v.status = ZS::Concept;
        v.opgesteldDoor = Partijrol::Zorgverlener;
        QVERIFY(aanZet(v) == W::Zorgverlener);
    }

    void a_review_waits_for_the_parts_that_are_open()
    {
        using enum DeelbeoordelingSoort;
        using enum DeelbeoordelingStatus;
        ZorgovereenkomstVersie v;
        v.status = ZS::InBeoordeling;
        v.beoordelingen = {deel(Verstrekker, Open), deel(SvbArbeidsrecht, Open)};
        QVERIFY(aanZet(v) == W::VerstrekkerEnSvb);
        QVERIFY(isAanZet(aanZet(v), Rol::Svb) && !isAanZet(aanZet(v), Rol::Budgethouder));
        v.beoordelingen[0].status = Goedgekeurd;
        QVERIFY(aanZet(v) == W::Svb);
        v.beoordelingen[0].status = Open;
        v.beoordelingen[1].status = Goedgekeurd;
        QVERIFY(aanZet(v) == W::Verstrekker);
    }

    void a_monthly_wage_waits_for_svb_unless_it_waits_for_money()
    {
        Declaratie d;
        d.soort = DeclaratieSoort::Maandloon;
        d.invoerkant = Invoerkant::Svb;
        d.status = DS::Geparkeerd;
        const auto doet = [&d](const char* controle, Ernst ernst) {
            d.bevindingen = {{QString::fromLatin1(controle), ernst, {}, {}}};
            return aanZet(d);
        };
        QVERIFY(doet("DC-031", Ernst::Parkeren) == W::Budgethouder);
        QVERIFY(doet("DC-017", Ernst::Weigeren) == W::Verstrekker);
        QVERIFY(doet("DC-027", Ernst::Weigeren) == W::Svb); // of hours the budgethouder would mend it
        d.bevindingen.clear();
        d.statusReden = QStringLiteral("Hoort dit er zo bij?");
        QVERIFY(aanZet(d) == W::Svb);
        d.status = DS::HandmatigeControle;
        QVERIFY(aanZet(d) == W::Svb);
        d.status = DS::Geweigerd;
        QVERIFY(aanZet(d) == W::Niemand);
    }

    void an_illness_is_reported_by_the_side_of_the_budgethouder()
    {
        Declaratie d;
        d.soort = DeclaratieSoort::ZiekteUren;
        d.status = DS::Geparkeerd;
        d.bevindingen = {{QStringLiteral("DC-095"), Ernst::Parkeren, {}, {}}};
        QVERIFY(aanZet(d) == W::Svb);
        d.bevindingen.front().params = {{QStringLiteral("variant"), QStringLiteral("nietGemeld")}};
        QVERIFY(aanZet(d) == W::Budgethouder);
        d.invoerkant = Invoerkant::Svb; // SVB typed it from paper
        QVERIFY(aanZet(d) == W::Budgethouder);
    }

    void every_state_of_a_declaratie_has_one_who_must_act()
    {
        const std::pair<DS, W> wie[] = {
            {DS::Concept, W::Budgethouder}, {DS::TerBeoordeling, W::Budgethouder}, {DS::AfgekeurdDoorBudgethouder, W::Zorgverlener}, {DS::Ingediend, W::Svb},
            {DS::Geweigerd, W::Budgethouder}, {DS::Geparkeerd, W::Svb}, {DS::HandmatigeControle, W::Svb}, {DS::Betaalbaar, W::Niemand}, {DS::Ingepland, W::Niemand},
            {DS::Uitbetaald, W::Niemand}, {DS::DeelsUitbetaald, W::Budgethouder}, {DS::Teruggekomen, W::Zorgverlener}, {DS::Ingetrokken, W::Niemand}, {DS::Gecorrigeerd, W::Niemand}};
        QCOMPARE(std::size(wie), codeTable<DS>().size());
        for (const auto& [status, moet] : wie) {
            Declaratie d;
            d.status = status;
            QVERIFY2(aanZet(d) == moet, qPrintable(code(status)));
        }
        for (const DS status : {DS::Concept, DS::Geweigerd}) { // whoever typed it
            Declaratie d;
            d.status = status;
            d.invoerkant = Invoerkant::Zorgverlener;
            QVERIFY(aanZet(d) == W::Zorgverlener);
            d.invoerkant = Invoerkant::Svb;
            QVERIFY(aanZet(d) == W::Svb);
        }
        Declaratie klaar;
        klaar.klaargezetOp = QDateTime(QDate(2025, 11, 3), QTime(9, 0), Qt::UTC);
        QVERIFY(aanZet(klaar) == W::Niemand); // it goes by itself
        Declaratie correctie;
        correctie.soort = DeclaratieSoort::Correctie;
        correctie.status = DS::TerBeoordeling;
        QVERIFY(aanZet(correctie) == W::Zorgverlener);
    }

    void what_is_held_waits_for_whoever_the_sentence_names()
    {
        Declaratie d;
        d.status = DS::Geparkeerd;
        d.statusReden = u"Stuur de factuur nog eens."_s;
        QVERIFY(aanZet(d) == W::Budgethouder);
        const auto met = [&](const QString& controle) {
            d.bevindingen = {{u"DC-036"_s, Ernst::Waarschuwen, {}, {}}, {controle, Ernst::Parkeren, {}, {}}};
            return aanZet(d);
        };
        QVERIFY(met(u"DC-031"_s) == W::Budgethouder); // no budget left
        QVERIFY(met(u"DC-030"_s) == W::Verstrekker);  // blocked
        QVERIFY(met(u"DC-015"_s) == W::Verstrekker);  // the agreement is being reviewed
        QVERIFY(met(u"DC-098"_s) == W::Zorgverlener); // his account
        QVERIFY(met(u"DC-099"_s) == W::Niemand);      // a changed account: some working days go by
        QVERIFY(met(u"DC-101"_s) == W::Svb);          // looks paid already
        d.statusReden.clear();
        d.bevindingen = {{u"DC-036"_s, Ernst::Waarschuwen, {}, {}}};
        QVERIFY(aanZet(d) == W::Svb); // what holds it is for SVB alone
    }

    void money_comes_after_the_permission_of_the_verstrekker()
    {
        Declaratie d;
        d.status = DS::Geparkeerd;
        d.bevindingen = {{u"DC-031"_s, Ernst::Parkeren, u"totaal"_s, {}}, {u"DC-080"_s, Ernst::Parkeren, u"soort"_s, {}}};
        QVERIFY(aanZet(d) == W::Verstrekker);
        QVERIFY(oplossingVan(d) != Oplossing::Budget);
        d.bevindingen.pop_back(); // it is given
        QVERIFY(aanZet(d) == W::Budgethouder);
        QVERIFY(oplossingVan(d) == Oplossing::Budget);
    }

    void money_comes_after_a_policy_that_nobody_entered()
    {
        Declaratie d;
        d.status = DS::Geparkeerd;
        const Bevinding geld{u"DC-031"_s, Ernst::Parkeren, u"totaal"_s, {}};
        const auto met = [&](QLatin1String controle, QLatin1String parameter) {
            d.bevindingen = {geld, parameterOnbekend(controle, u"soort"_s, parameter, QDate(2025, 5, 14))};
            return aanZet(d);
        };
        QVERIFY(met("DC-077"_L1, "feestdagenuitkeringToegestaan"_L1) == W::Svb); // no verstrekker has a field for it
        QVERIFY(zwaarsteBevinding(d)->controle == u"DC-077"_s);
        QVERIFY(oplossingVan(d) == Oplossing::Wachten);
        QVERIFY(met("DC-080"_L1, "eenmaligeUitkeringToegestaan"_L1) == W::Svb);
        QVERIFY(met("DC-066"_L1, "reiskostenToegestaan"_L1) == W::Verstrekker); // its policy says so
        QVERIFY(met("DC-079"_L1, "eenmaligeUitkeringReferentieMaanden"_L1) == W::Svb);
        d.bevindingen = {geld}; // it is known, and it may
        QVERIFY(aanZet(d) == W::Budgethouder);
        QVERIFY(oplossingVan(d) == Oplossing::Budget);
    }

    void another_rate_than_agreed_is_mended_in_the_sheet_and_none_in_the_agreement()
    {
        Declaratie d;
        d.status = DS::Geweigerd;
        d.bevindingen = {{u"DC-021"_s, Ernst::Weigeren, u"regels/0/tarief"_s, {{u"tarief"_s, u"2500000"_s}, {u"afgesprokenTarief"_s, u"2550000"_s}}}};
        QVERIFY(oplossingVan(d) == Oplossing::Uren);
        d.bevindingen.front().params = {{u"tarief"_s, u"2500000"_s}, {u"variant"_s, u"geenTarief"_s}};
        QVERIFY(oplossingVan(d) == Oplossing::Overeenkomst);
    }

    void a_side_is_all_its_roles()
    {
        for (const Code<Rol>& rij : codeTable<Rol>()) {
            const Rol rol = rij.waarde;
            QCOMPARE(isAanZet(W::Budgethouder, rol), rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger);
            QCOMPARE(isAanZet(W::Zorgverlener, rol), rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie);
            QCOMPARE(isAanZet(W::Svb, rol), rol == Rol::Svb);
            QVERIFY(!isAanZet(W::Verstrekker, rol) && !isAanZet(W::Niemand, rol));
        }
    }

    void it_waits_for_a_vertegenwoordiger_only_when_he_may_do_it()
    {
        const BudgethouderId client{3};
        const auto lezer = [&](Rechten rechten) {
            Gebruiker wie;
            wie.id = GebruikerId{7};
            wie.rol = Rol::Vertegenwoordiger;
            Vertegenwoordiging v;
            v.gebruiker = wie.id;
            v.budgethouder = client;
            v.rechten = rechten;
            return BevoegdVan(wie, {v}, {{client, u"V. Hendrikse"_s, Recht::Zien | Recht::Indienen}, {client, u"R. Maas"_s, Recht::Zien | Recht::Invoeren}});
        };
        const BevoegdVan kijkt = lezer(Recht::Zien), voert = lezer(Recht::Zien | Recht::Invoeren), dient = lezer(Recht::Zien | Recht::Indienen), tekent = lezer(Recht::Zien | Recht::Ondertekenen);
        Declaratie d;
        d.budgethouder = client;
        const auto met = [&](DS status, const QString& controle = {}) {
            d.status = status;
            d.invoerkant = Invoerkant::Budgethouder;
            d.bevindingen.clear();
            if (!controle.isEmpty())
                d.bevindingen = {{controle, Ernst::Parkeren, {}, {}}};
        };
        const std::tuple<DS, QString, bool, bool> gevallen[] = {{DS::Concept, {}, true, false},           {DS::Geweigerd, {}, true, false},
                                                                {DS::TerBeoordeling, {}, false, true},    {DS::DeelsUitbetaald, {}, false, true},
                                                                {DS::Geparkeerd, u"DC-031"_s, false, true}, {DS::Geparkeerd, u"DC-018"_s, true, false},
                                                                {DS::Geparkeerd, u"DC-060"_s, false, true}};
        for (const auto& [status, controle, invoeren, indienen] : gevallen) {
            met(status, controle);
            QVERIFY2(!isAanZet(d, kijkt) && !isAanZet(d, tekent), qPrintable(code(status) + controle));
            QVERIFY2(isAanZet(d, voert) == invoeren && isAanZet(d, dient) == indienen, qPrintable(code(status) + controle));
        }
        ZorgovereenkomstVersie versie;
        versie.status = ZS::GetekendZorgverlener;
        QVERIFY(isAanZet(versie, client, tekent) && !isAanZet(versie, client, voert) && !isAanZet(versie, client, kijkt));
        for (const ZS status : {ZS::Concept, ZS::Teruggestuurd, ZS::AanvullingGevraagd, ZS::Afgekeurd}) {
            versie.status = status;
            QVERIFY(isAanZet(versie, client, voert) && !isAanZet(versie, client, tekent) && !isAanZet(versie, client, kijkt));
        }
        // Of another client nothing is known, and so nothing is allowed.
        QVERIFY(!isAanZet(versie, BudgethouderId{4}, voert) && !voert.mag(Handeling::DeclaratieZien, BudgethouderId{4}));
        QVERIFY(voert.magErgens(Handeling::DeclaratieInvoeren) && !kijkt.magErgens(Handeling::DeclaratieInvoeren));
        QCOMPARE(kijkt.wieKan(Handeling::DeclaratieGoedkeuren, client), QStringList{u"V. Hendrikse"_s});
        QCOMPARE(kijkt.wieKan(Handeling::DeclaratieInvoeren, client), QStringList{u"R. Maas"_s});
        QVERIFY(kijkt.wieKan(Handeling::ZorgovereenkomstOndertekenenBudgethouder, client).isEmpty()); // the budgethouder alone
    }

    void the_budgethouder_may_in_his_own_dossier_only()
    {
        Gebruiker wie;
        wie.rol = Rol::Budgethouder;
        wie.budgethouder = BudgethouderId{3};
        QVERIFY(BevoegdVan(wie).mag(Handeling::DeclaratieGoedkeuren, BudgethouderId{3}) && BevoegdVan(wie).magErgens(Handeling::DeclaratieInvoeren));
        QVERIFY(!BevoegdVan(wie).mag(Handeling::DeclaratieGoedkeuren, BudgethouderId{4}) && !BevoegdVan(wie).mag(Handeling::DeclaratieGoedkeuren, {}));
        QVERIFY(!BevoegdVan(Gebruiker()).mag(Handeling::DeclaratieGoedkeuren, {}));
    }
};

HOUSE_TEST(test_aan_zet, TestAanZet)
#include "test_aan_zet.moc"
