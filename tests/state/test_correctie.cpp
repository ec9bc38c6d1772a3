#include "client/state/correctie_gateway.h"
#include "shared/domain/declaratie/bedragen.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>

using namespace pgb;

class TestCorrectie final : public QObject {
    Q_OBJECT
    /// What the server fills in: the rate and budget that were paid for the function.
    static std::vector<Declaratieregel> aangevuld(std::vector<Declaratieregel> regels, const std::vector<Declaratieregel>& betaald)
    {
        for (Declaratieregel& regel : regels) {
            for (const Declaratieregel& b : betaald) {
                if (regel.tarief.honderdduizendsten == 0 && b.functieCode == regel.functieCode) {
                    regel.tarief = b.tarief;
                    regel.toekenning = b.toekenning;
                }
            }
        }
        berekenBedragen(regels);
        return regels;
    }

private Q_SLOTS:
    void only_what_differs_is_asked_for()
    {
        std::vector<Declaratieregel> betaald{bouw::regel(QDate(2025, 5, 6)), bouw::regel(QDate(2025, 5, 7))};
        std::vector<Declaratieregel> nu = betaald;
        for (Declaratieregel& regel : nu)
            regel.tarief = bouw::tarief(2700); // the rate of the agreement since
        QVERIFY(correctieVerschillen(betaald, nu).empty());
        QCOMPARE(gevraagdeRegels(betaald, nu), betaald); // a rate that changed since corrects nothing by itself
        nu[1].aantal = 180;
        const auto gevraagd = gevraagdeRegels(betaald, nu);
        QCOMPARE(gevraagd[0], betaald[0]);
        QCOMPARE(gevraagd[1].tarief, Tarief{}); // the server takes what was paid
        const auto verschil = correctieVerschillen(betaald, nu);
        QCOMPARE(verschil.size(), size_t(1));
        QCOMPARE(verschil[0].was, 150);
        QCOMPARE(verschil[0].wordt, 180);
        QCOMPARE(verschil[0].bedrag, Bedrag{1250}); // half an hour at the 25 euro that was paid
        nu.erase(nu.begin());
        QCOMPARE(correctieVerschillen(betaald, nu).front().bedrag, Bedrag{-6250}); // taken away whole
    }

    void an_evening_keeps_its_own_rate_beside_the_day()
    {
        Zorgovereenkomst zorgovereenkomst = bouw::zorgovereenkomst();
        zorgovereenkomst.versies.front().inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Avond, bouw::tarief(2700)}};
        const QDate dag(2025, 5, 6);
        const std::vector<Declaratieregel> betaald{bouw::regel(dag, QStringLiteral("WLZ-BI"), 60, 2700), bouw::regel(dag, QStringLiteral("WLZ-BI"), 120, 2500)};
        std::vector<Declaratieregel> nu{betaald[1], betaald[0]};
        QVERIFY(correctieVerschillen(betaald, nu, zorgovereenkomst).empty()); // in another order
        nu[1].aantal = 120;
        const auto gevraagd = gevraagdeRegels(betaald, nu, zorgovereenkomst);
        QCOMPARE(gevraagd.size(), size_t(2));
        QCOMPARE(gevraagd[0], betaald[1]);
        QCOMPARE(gevraagd[1].tarief, bouw::tarief(2700));
        const auto verschil = correctieVerschillen(betaald, nu, zorgovereenkomst);
        QCOMPARE(verschil.size(), size_t(1));
        QVERIFY(verschil[0].moment == Tariefmoment::Avond);
        QCOMPARE(verschil[0].bedrag, Bedrag{2700});
    }

    void the_price_of_a_ticket_is_what_is_corrected()
    {
        Declaratieregel kaartje = bouw::regel(QDate(2025, 5, 6), reiskostenFunctie(), 100);
        kaartje.eenheid = Eenheid::Stuk;
        kaartje.tarief = Tarief::fromCenten(840);
        kaartje.bedrag = Bedrag{840};
        const std::vector<Declaratieregel> betaald{kaartje};
        std::vector<Declaratieregel> nu = betaald;
        nu[0].tarief = Tarief::fromCenten(1000);
        QCOMPARE(gevraagdeRegels(betaald, nu)[0].tarief, Tarief::fromCenten(1000));
        const auto verschil = correctieVerschillen(betaald, nu);
        QCOMPARE(verschil.size(), size_t(1));
        QCOMPARE(verschil[0].bedrag, Bedrag{160});
        QVERIFY(verschil[0].bedragen == std::pair(Bedrag{840}, Bedrag{1000}));
    }

    void a_correction_of_the_rate_alone_names_both_rates()
    {
        const std::vector<Declaratieregel> betaald{bouw::regel(QDate(2025, 5, 6)), bouw::regel(QDate(2025, 5, 7))};
        std::vector<Declaratieregel> wordt = betaald;
        wordt[0].tarief = bouw::tarief(2700);
        wordt[1].aantal = 180;
        Declaratie correctie;
        for (Declaratieregel& regel : wordt)
            regel.bedrag = regelBedrag(regel);
        correctie.regels = correctieRegels(betaald, wordt);
        const auto verschil = correctieVerschillen(correctie);
        QCOMPARE(verschil.size(), size_t(2));
        QVERIFY(verschil[0].tarieven == std::pair(betaald[0].tarief, bouw::tarief(2700)));
        QVERIFY(!verschil[1].tarieven);
    }

    void each_kind_is_corrected_in_one_way()
    {
        const auto wijze = [](DeclaratieSoort soort) {
            Declaratie d = bouw::declaratie();
            d.soort = soort;
            return correctiewijzeVan(d);
        };
        using enum DeclaratieSoort;
        for (const DeclaratieSoort soort : {GeleverdeZorg, Factuur, ZiekteUren})
            QVERIFY(wijze(soort) == Correctiewijze::Blad);
        for (const DeclaratieSoort soort : {Reiskosten, BijkomendeZorgkosten, EenmaligeUitkering, Feestdagenuitkering, Eindejaarsuitkering})
            QVERIFY(wijze(soort) == Correctiewijze::PerRegel);
        for (const DeclaratieSoort soort : {Correctie, Maandloon, TegemoetkomingSociaalNetwerk, EigenVervoerskosten, VerantwoordingsvrijBedrag})
            QVERIFY(wijze(soort) == Correctiewijze::Geen);
        Declaratie totaal = bouw::declaratie();
        totaal.regels = {bouw::regel(QDate(2025, 5, 1))};
        totaal.regels[0].tot = QDate(2025, 5, 31);
        QVERIFY(correctiewijzeVan(totaal) == Correctiewijze::PerRegel);
    }

    void who_could_begin_a_correction_sees_its_button_and_nobody_else()
    {
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Uitbetaald;
        Gebruiker wie;
        wie.rol = Rol::Budgethouder;
        wie.budgethouder = d.budgethouder;
        QVERIFY(kanCorrigeren(d, BevoegdVan(wie)));
        d.status = DeclaratieStatus::Betaalbaar; // not paid
        QVERIFY(!kanCorrigeren(d, BevoegdVan(wie)));
        d.status = DeclaratieStatus::Uitbetaald;
        d.soort = DeclaratieSoort::Maandloon; // follows the agreement
        QVERIFY(!kanCorrigeren(d, BevoegdVan(wie)));
        d.soort = DeclaratieSoort::Factuur;
        wie.rol = Rol::MedewerkerVerstrekker;
        QVERIFY(!kanCorrigeren(d, BevoegdVan(wie)));
        wie.rol = Rol::Vertegenwoordiger; // without a registration
        QVERIFY(!kanCorrigeren(d, BevoegdVan(wie)));
    }

    void the_list_agrees_with_the_lines_of_the_server_to_the_cent()
    {
        QRandomGenerator toeval(20251129);
        const QStringList functies{QStringLiteral("WLZ-BI"), QStringLiteral("WLZ-PV")};
        for (int ronde = 0; ronde < 300; ++ronde) {
            std::vector<Declaratieregel> betaald, nu;
            for (int dag = 1; dag <= 28; ++dag) {
                for (int f = 0; f < 2; ++f) {
                    const qint64 was = toeval.bounded(3) == 0 ? 0 : toeval.bounded(1, 600);
                    const qint64 wordt = toeval.bounded(2) == 0 ? was : qint64(toeval.bounded(0, 600));
                    const qint64 tarief = f == 0 ? 2565 : 4133;
                    const int bezoeken = int(toeval.bounded(1, 4));
                    for (int b = 0; b < bezoeken; ++b) {
                        if (was > 0)
                            betaald.push_back(bouw::regel(QDate(2025, 5, dag), functies[f], was, tarief));
                        if (wordt > 0 && (b == 0 || toeval.bounded(3) > 0))
                            nu.push_back(bouw::regel(QDate(2025, 5, dag), functies[f], wordt, tarief));
                    }
                }
            }
            berekenBedragen(betaald);
            Bedrag som;
            for (const Correctieverschil& v : correctieVerschillen(betaald, nu))
                som += v.bedrag;
            const auto wordt = aangevuld(gevraagdeRegels(betaald, nu), betaald);
            const auto delta = correctieRegels(betaald, wordt);
            QCOMPARE(totaalVan(delta), som);
            QCOMPARE(totaalVan(naCorrecties(betaald, {delta})), totaalVan(wordt));
        }
    }
};

HOUSE_TEST(test_correctie, TestCorrectie)
#include "test_correctie.moc"
