#include "server/app/attempt.h"
#include "tests/app/bulk_fixture.h"
#include <QFile>

using namespace pgb;
using namespace pgb::test;
using namespace pgb::app;

/// What a batch tells of people, and what it asks about a line.
class TestBulkVragen : public QObject {
    Q_OBJECT

    /// The sandbox says the same.
    static QString weigering(BulkFixture& f, const QString& referentie, const QString& patroon, const QString& naam = QStringLiteral("x.csv"))
    {
        const BulkNieuw nieuw{naam, QByteArray(32, 'x'), referentie, patroon, true};
        const auto uit = f.write<BulkId>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<BulkId> {
            PGB_TRY(begonnen, beginBulk(werk, nieuw));
            return begonnen.first.id;
        });
        auto regels = goedeBulkregels(1, 1);
        const auto proef = f.read<std::vector<Bulkuitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return proefBulk(werk, regels, nieuw); });
        const QString code = uit ? QString() : uit.problem().code;
        return (proef ? QString() : proef.problem().code) == code ? code : QStringLiteral("de proef zegt iets anders");
    }
    /// A second agreement of the first client, of another zorgverlener of the same organisation, in these days.
    static Outcome<bool> tweedeOvereenkomst(BulkFixture& f, const QString& nummer, QDate van, QDate tot)
    {
        return f.write<bool>(f.world.beheerder, [&](Werk& werk) -> Outcome<bool> {
            Zorgverlener ander = f.bulk.zorgverlener;
            ander.id = {};
            ander.agbCode = {};
            ander.naam = QStringLiteral("Tweede vestiging");
            PGB_TRY(zorgverlener, werk.unit.zorgverleners().insert(ander));
            PGB_TRY(lijst, werk.unit.zorgovereenkomsten().vanBudgethouders({f.bulk.medewerker, werk.vandaag()}, {f.bulk.clienten.front()}));
            PGB_TRY(eerste, gevonden(werk.unit.zorgovereenkomsten().find(lijst.front().id)));
            Zorgovereenkomst kopie;
            kopie.nummer = nummer;
            kopie.budgethouder = f.bulk.clienten.front();
            kopie.zorgverlener = zorgverlener.id;
            ZorgovereenkomstVersie versie;
            versie.status = ZorgovereenkomstStatus::Beeindigd;
            versie.inhoud = eerste.versies.front().inhoud;
            versie.inhoud.ingangsdatum = van;
            versie.inhoud.looptijd = Looptijd::Bepaald;
            versie.inhoud.einddatum = tot;
            versie.statusSinds = eerste.versies.front().statusSinds;
            kopie.versies = {versie};
            PGB_CHECK(werk.unit.zorgovereenkomsten().insert(kopie));
            return true;
        });
    }

private Q_SLOTS:
    void an_own_reference_and_pattern_tell_nobody_who_it_is_about()
    {
        BulkFixture f(2);
        QCOMPARE(weigering(f, QStringLiteral("oktober 111222333"), {}), QStringLiteral("referentieMetBsn"));
        QCOMPARE(weigering(f, QStringLiteral("nr 1112.22.333."), {}), QStringLiteral("referentieMetBsn"));
        QCOMPARE(weigering(f, QStringLiteral("nr 111 222 333"), {}), QStringLiteral("referentieMetBsn"));
        QCOMPARE(weigering(f, {}, {}, QStringLiteral("uren 111222333.csv")), QStringLiteral("bestandsnaamMetBsn"));
        QCOMPARE(weigering(f, {}, QStringLiteral("111222333-{maand}")), QStringLiteral("factuurpatroonMetBsn"));
        QCOMPARE(weigering(f, QStringLiteral("Zorg voor cliënt1"), {}), QString()); // part of a name is none
        QVERIFY(f.write<bool>(f.world.beheerder, [&](Werk& werk) -> Outcome<bool> {
            PGB_TRY(wie, gevonden(werk.unit.budgethouders().find(f.bulk.clienten[1])));
            wie.naam.achternaam = QStringLiteral("Pietersen");
            PGB_CHECK(werk.unit.budgethouders().update(wie));
            return true;
        }).ok());
        QCOMPARE(weigering(f, QStringLiteral("uren PIETERSEN oktober"), {}), QStringLiteral("referentieMetNaam"));
        for (const char* aangehaald : {"uren 'Pietersen'", "Pietersen's uren", "uren ‘Pietersen’", "'Jansen-Pietersen'"})
            QCOMPARE(weigering(f, QString::fromUtf8(aangehaald), {}), QStringLiteral("referentieMetNaam"));
        QCOMPARE(weigering(f, QStringLiteral("uren oktober 2025-10, team Noord"), QStringLiteral("{jaar}{maand}-{klant}")), QString());
        QCOMPARE(weigering(f, QStringLiteral("123456789"), {}), QString()); // nine digits that are no BSN
    }

    void what_the_budgethouder_rejected_says_why_when_it_is_open_again()
    {
        BulkFixture f(2);
        HOUSE_VALUE(bulk, f.gecontroleerd(goedeBulkregels(2, 6)));
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 2);
        QVERIFY(f.storage->write<bool>([&](UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(ids, unit.bulk().declaraties(bulk.id));
            PGB_TRY(d, gevonden(unit.declaraties().find(ids.front())));
            d.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
            d.statusReden = QStringLiteral("Deze dagen was er niemand");
            PGB_CHECK(unit.declaraties().update(d));
            return true;
        }).ok());
        HOUSE_VALUE(open, f.write<BulkIndienstap>(f.bulk.medewerker, [&](Werk& werk) { return heropenAfgewezen(werk, bulk.id); }));
        QCOMPARE(open.regels, 3);
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("letOp BK-020x3")), qPrintable(f.watIsFout(bulk.id)));
        const auto regels = f.regels(bulk.id);
        const auto een = std::find_if(regels.begin(), regels.end(), [](const BulkregelUitkomst& u) { return u.stand == Bulkstand::LetOp; });
        QCOMPARE(een->bevinding->params.front().second, QStringLiteral("Deze dagen was er niemand"));
        // What is another line now was not rejected.
        Bulkregel hersteld = een->regel;
        hersteld.aantal += 5;
        hersteld.begin.reset();
        hersteld.eind.reset();
        QVERIFY(f.doe([&](Werk& werk) { return wijzigBulkregel(werk, bulk.id, hersteld); }).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("letOp BK-020x2")), qPrintable(f.watIsFout(bulk.id)));
        // What is still as it was goes only when somebody looked at exactly that.
        HOUSE_PROBLEM(f.dienIn(bulk.id), "regelsNietBekeken");
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Ingediend), 3);
        HOUSE_VALUE(weer, f.dienIn(bulk.id, true));
        QCOMPARE(weer, 1);
    }

    void one_good_line_is_left_out_alone()
    {
        BulkFixture f(1);
        const auto regels = goedeBulkregels(1, 3);
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY(f.doe([&](Werk& werk) { return wijzigBulkregel(werk, bulk.id, regels[1], true); }).ok() && f.controleer(bulk.id).ok());
        QVERIFY(f.aantal(bulk.id, Bulkstand::Weggelaten) == 1 && f.aantal(bulk.id, Bulkstand::Goed) == 2);
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QVERIFY(ingediend == 1 && f.aantal(bulk.id, Bulkstand::Ingediend) == 2);
    }

    void a_reference_that_is_given_later_is_kept()
    {
        BulkFixture f(1);
        const auto begin = [&](const QString& referentie) {
            return f.write<Bulk>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<Bulk> {
                PGB_TRY(begonnen, beginBulk(werk, {QStringLiteral("x.csv"), QByteArray(32, 'x'), referentie, {}, false}));
                return begonnen.first;
            });
        };
        HOUSE_VALUE(eerste, begin({}));
        HOUSE_VALUE(tweede, begin(QStringLiteral("team Noord")));
        QVERIFY(tweede.id == eerste.id && tweede.referentie == QLatin1String("team Noord"));
        HOUSE_VALUE(derde, begin({}));
        QCOMPARE(derde.referentie, QStringLiteral("team Noord"));
    }

    void a_surname_is_known_also_behind_hundreds_that_begin_like_it()
    {
        BulkFixture f(205);
        QVERIFY(f.write<bool>(f.world.beheerder, [&](Werk& werk) -> Outcome<bool> {
            for (const BudgethouderId id : f.bulk.clienten) {
                PGB_TRY(wie, gevonden(werk.unit.budgethouders().find(id)));
                wie.naam.achternaam = id == f.bulk.clienten.back() ? QStringLiteral("Pieters") : QStringLiteral("Pietersen");
                PGB_CHECK(werk.unit.budgethouders().update(wie));
            }
            return true;
        }).ok());
        QCOMPARE(weigering(f, QStringLiteral("uren Pieters"), {}), QStringLiteral("referentieMetNaam"));
        QCOMPARE(weigering(f, QStringLiteral("uren Pieter"), {}), QString());
        const auto bewaard = [&](const QString& naam) {
            return f.write<QString>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<QString> {
                PGB_TRY(begonnen, beginBulk(werk, {naam, QByteArray(32, 'y'), {}, {}, true}));
                return begonnen.first.naam;
            }).value();
        };
        QCOMPARE(bewaard(QStringLiteral("uren_PIETERS-oktober.csv")), QStringLiteral("uren_•••-oktober.csv"));
        QCOMPARE(bewaard(QStringLiteral("uren pieters (2), Pieters.csv")), QStringLiteral("uren ••• (2), •••.csv"));
        QCOMPARE(bewaard(QStringLiteral("uren 'Pieters'.csv")), QStringLiteral("uren '•••'.csv"));
        QCOMPARE(bewaard(QStringLiteral("uren Pieter oktober.csv")), QStringLiteral("uren Pieter oktober.csv"));
    }

    void a_file_of_which_clients_cannot_be_found_any_more_is_brought_again()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 6);
        const QString bsn = regels[5].klant == bulkKlant(1) ? f.bsnVan(1) : f.bsnVan(0);
        HOUSE_VALUE(oud, f.begin());
        auto toen = regels; // as 0031 left them
        toen[5].klant = QStringLiteral("BSN •••••%1 (1.2)").arg(bsn.right(4));
        QVERIFY(f.breng(oud.id, toen).ok() && f.controleer(oud.id).ok());
        QVERIFY2(f.watIsFout(oud.id).contains(QStringLiteral("|oudx1")), qPrintable(f.watIsFout(oud.id)));
        HOUSE_VALUE(eerst, f.dienIn(oud.id));
        QVERIFY(eerst > 0);
        regels[5].klant = bsn;
        HOUSE_VALUE(nieuw, f.begin());
        QVERIFY(nieuw.id != oud.id);
        QVERIFY(f.breng(nieuw.id, regels).ok() && f.controleer(nieuw.id).ok());
        QVERIFY2(f.aantal(nieuw.id, Bulkstand::AlIngediend) == 5 && f.aantal(nieuw.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(nieuw.id)));
        HOUSE_VALUE(weer, f.begin());
        QCOMPARE(weer.id, nieuw.id); // and from then on it is that one
    }

    void a_client_who_is_named_by_his_bsn_is_found_and_the_bsn_is_kept_nowhere()
    {
        BulkFixture f(2);
        const QString bsn = f.bsnVan(0), onbekend = QStringLiteral("111222333"), zelfdeEind = QStringLiteral("100032333");
        QVERIFY(Bsn::parse(onbekend));
        auto regels = goedeBulkregels(2, 8);
        for (size_t i = 0; i < 4; ++i)
            regels[i].klant = i % 2 ? bsn : bsn.left(4) + QLatin1Char('.') + bsn.mid(4, 2) + QLatin1Char('.') + bsn.mid(6);
        regels[6].klant = zelfdeEind;
        regels[7].klant = onbekend;
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Goed) + f.aantal(bulk.id, Bulkstand::LetOp) == 6, qPrintable(f.watIsFout(bulk.id)));
        for (const char* oorzaak : {"BK-001|BSN •••••2333x1", "BK-001|BSN •••••2333 (2)x1"}) // two people, whatever their last digits
            QVERIFY2(f.watIsFout(bulk.id).contains(QString::fromUtf8(oorzaak)), qPrintable(f.watIsFout(bulk.id)));
        // A repaired line neither.
        Bulkregel hersteld = regels[7];
        hersteld.klant = bsn;
        hersteld.datum = QDate(2025, 10, 20); // at another time than what he has
        QVERIFY(f.write<bool>(f.bulk.medewerker, [&](Werk& werk) -> Outcome<bool> { PGB_CHECK(wijzigBulkregel(werk, bulk.id, hersteld)); return true; }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 1);
        HOUSE_VALUE(ingediend, f.dienIn(bulk.id));
        QCOMPARE(ingediend, 2);
        HOUSE_VALUE(retour, f.read<Lijst<BulkRetour>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().retour(bulk.id, {}, {200, 0}); }));
        QCOMPARE(retour.items.size(), size_t(7));
        for (const BulkRetour& r : retour.items) {
            QVERIFY2(!bevatBsn(r.factuurnummer), qPrintable(r.factuurnummer)); // the pattern has {klant}
            QVERIFY2(!bevatBsn(r.klant), qPrintable(r.klant));
        }
        f.storage->close();
        for (const char* eind : {"", "-wal"}) {
            QFile bestand(f.config.path + QLatin1String(eind));
            if (!bestand.open(QIODevice::ReadOnly))
                continue;
            const QByteArray alles = bestand.readAll();
            QVERIFY2(!alles.contains(bsn.toLatin1()), eind);
            QVERIFY2(!alles.contains(onbekend.toLatin1()) && !alles.contains(zelfdeEind.toLatin1()), eind);
        }
        QVERIFY(f.storage->open().ok());
    }

    void a_number_at_the_svb_that_looks_like_a_bsn_is_none()
    {
        BulkFixture f(2);
        const QString nummer = QStringLiteral("111222333");
        QVERIFY(f.write<bool>(f.world.beheerder, [&](Werk& werk) -> Outcome<bool> {
            PGB_TRY(wie, gevonden(werk.unit.budgethouders().find(f.bulk.clienten[1])));
            wie.klantnummer = nummer;
            PGB_CHECK(werk.unit.budgethouders().update(wie));
            return true;
        }).ok());
        auto regels = goedeBulkregels(2, 4);
        for (size_t i = 2; i < 4; ++i)
            regels[i].klant = nummer;
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.aantal(bulk.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(bulk.id)));
        HOUSE_VALUE(lijst, f.read<Lijst<BulkregelUitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().regels(bulk.id, {}, {200, 0}); }));
        QCOMPARE(lijst.items.back().regel.klant, nummer);
    }

    void the_sandbox_says_of_a_bsn_what_the_check_says()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 6);
        regels[0].klant = f.bsnVan(0);
        regels[5].klant = QStringLiteral("111222333");
        HOUSE_VALUE(proef, f.read<std::vector<Bulkuitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return proefBulk(werk, regels); }));
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        HOUSE_VALUE(echt, f.read<Lijst<BulkregelUitkomst>>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().regels(bulk.id, {}, {200, 0}); }));
        QCOMPARE(proef.size(), echt.items.size());
        for (const Bulkuitkomst& p : proef) {
            const auto e = std::find_if(echt.items.begin(), echt.items.end(), [&](const BulkregelUitkomst& u) { return u.regel.nummer == p.nummer; });
            QVERIFY(e != echt.items.end());
            QCOMPARE(p.klant, e->regel.klant);
            QCOMPARE(p.stand, e->stand);
            QCOMPARE(p.oorzaak, e->oorzaak);
        }
    }

    void a_day_outside_every_agreement_says_which_is_nearest()
    {
        BulkFixture f(1);
        HOUSE_VALUE(tweede, tweedeOvereenkomst(f, QStringLiteral("2024-K9"), QDate(2024, 1, 1), QDate(2024, 6, 30)));
        QVERIFY(tweede);
        auto regels = goedeBulkregels(1, 2);
        regels[0].datum = QDate(2024, 7, 3);
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        const auto oorzaken = f.oorzaken(bulk.id);
        const auto o = std::find_if(oorzaken.begin(), oorzaken.end(), [](const BulkOorzaak& b) { return b.bevinding.controle == QLatin1String("BK-004"); });
        QVERIFY2(o != oorzaken.end(), qPrintable(f.watIsFout(bulk.id)));
        const auto waarde = [&](const char* key) {
            const auto p = std::find_if(o->bevinding.params.begin(), o->bevinding.params.end(), [&](const auto& w) { return w.first == QLatin1String(key); });
            return p == o->bevinding.params.end() ? QString() : p->second;
        };
        QCOMPARE(waarde("variant"), QStringLiteral("opDag"));
        QCOMPARE(waarde("opDatum"), QStringLiteral("2024-07-03"));
        QCOMPARE(waarde("vanDatum"), QStringLiteral("2024-01-01"));
        QCOMPARE(waarde("totDatum"), QStringLiteral("2024-06-30"));
        QCOMPARE(o->bevinding.path, QStringLiteral("datum"));
    }

    void what_was_learned_is_listed_and_can_be_forgotten()
    {
        BulkFixture f(2);
        QVERIFY(f.doe([](Werk& w) { return leerKlant(w, QStringLiteral("00417"), bulkKlant(1)); }).ok());
        QVERIFY(f.doe([](Werk& w) { return leerFunctie(w, QStringLiteral("Thuis"), QStringLiteral("WLZ-BI")); }).ok());
        HOUSE_VALUE(klanten, f.read<std::vector<BulkKlant>>(f.bulk.medewerker, [](Werk& w) { return bulkKlanten(w); }));
        QCOMPARE(klanten.size(), size_t(1));
        QCOMPARE(klanten[0].klant, QStringLiteral("00417"));
        QCOMPARE(klanten[0].klantnummer, bulkKlant(1));
        QVERIFY2(klanten[0].naam.contains(QStringLiteral("Cliënt1")), qPrintable(klanten[0].naam));
        HOUSE_VALUE(functies, f.read<std::vector<BulkFunctie>>(f.bulk.medewerker, [](Werk& w) { return bulkFuncties(w); }));
        QCOMPARE(functies.size(), size_t(1));
        HOUSE_VALUE(vreemd, f.read<std::vector<BulkKlant>>(f.bulk.vreemde, [](Werk& w) { return bulkKlanten(w); }));
        QVERIFY(vreemd.empty());
        QVERIFY(!f.write<bool>(f.bulk.vreemde, [](Werk& w) -> Outcome<bool> { PGB_CHECK(vergeetKlant(w, QStringLiteral("00417"))); return true; }));
        QVERIFY(f.doe([](Werk& w) { return vergeetKlant(w, QStringLiteral("00417")); }).ok());
        QVERIFY(!f.doe([](Werk& w) { return vergeetKlant(w, QStringLiteral("00417")); }));
        QVERIFY(f.doe([](Werk& w) { return vergeetFunctie(w, QStringLiteral("thuis")); }).ok());
        HOUSE_VALUE(na, f.read<std::vector<BulkKlant>>(f.bulk.medewerker, [](Werk& w) { return bulkKlanten(w); }));
        QVERIFY(na.empty());
    }

    void what_is_forgotten_for_a_batch_is_asked_in_it_again()
    {
        BulkFixture f(2);
        auto regels = goedeBulkregels(2, 6);
        for (size_t i = 0; i < 3; ++i)
            regels[i].klant = QStringLiteral("00417");
        regels[3].functie = QStringLiteral("THUIS  BIJ Één ");
        regels[4].functie = QStringLiteral("thuis  bij één");
        QVERIFY(f.doe([](Werk& w) { return leerKlant(w, QStringLiteral("00417"), bulkKlant(0)); }).ok());
        QVERIFY(f.doe([](Werk& w) { return leerFunctie(w, QStringLiteral(" Thuis  bij één"), QStringLiteral("WLZ-BI")); }).ok());
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 0);
        QVERIFY(f.doe([&](Werk& w) { return vergeetKlant(w, QStringLiteral("00417"), bulk.id); }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("BK-001|00417x3")), qPrintable(f.watIsFout(bulk.id)));
        QVERIFY(f.doe([&](Werk& w) { return vergeetFunctie(w, QStringLiteral("Thuis  bij Één"), bulk.id); }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 5); // however a line writes it
        QVERIFY(f.doe([&](Werk& w) { return leerFunctie(w, QStringLiteral("THUIS  bij één"), QStringLiteral("WLZ-BI"), bulk.id); }).ok());
        QVERIFY(f.controleer(bulk.id).ok());
        QCOMPARE(f.aantal(bulk.id, Bulkstand::Fout), 3);
    }

    void forgetting_a_client_is_in_his_trail()
    {
        BulkFixture f(1);
        QVERIFY(f.doe([](Werk& w) { return leerKlant(w, QStringLiteral("00417"), bulkKlant(0)); }).ok());
        QVERIFY(f.doe([](Werk& w) { return vergeetKlant(w, QStringLiteral("00417")); }).ok());
        const auto spoor = f.storage->read<Lijst<AuditRegel>>([&](UnitOfWork& unit) { return unit.audit().list({.dossier = f.bulk.clienten.front()}, Bladzijde{200, 0}); })->items;
        QVERIFY(spoor.size() >= 2);
        QCOMPARE(spoor[0].handeling, QStringLiteral("bulk.klantVergeten"));
        QCOMPARE(spoor[0].recordId, f.bulk.clienten.front().waarde);
        QCOMPARE(spoor[1].handeling, QStringLiteral("bulk.klant"));
    }

    void of_an_organisation_a_check_asks_nothing_about_its_other_clients()
    {
        QHash<QString, int> gevraagd; // is asked for until the fixture is gone
        BulkFixture f(3);
        const auto regels = goedeBulkregels(3, 9);
        HOUSE_VALUE(eerst, f.gecontroleerd(regels));
        QVERIFY(f.dienIn(eerst.id).ok());
        f.application.reset();
        f.storage.reset();
        f.config.statementLog = [&](const QString& naam, std::chrono::nanoseconds) { ++gevraagd[naam]; };
        f.storage = std::make_unique<storage::SqlStorage>(f.config);
        QVERIFY(f.storage->open().ok());
        f.application = std::make_unique<Application>(*f.storage, f.clock);
        auto november = regels;
        for (Bulkregel& r : november)
            r.kenmerk += QStringLiteral("-2"), r.begin = r.begin->addSecs(3600), r.eind = r.eind->addSecs(3600);
        HOUSE_VALUE(tweede, f.begin("tweede"));
        QVERIFY(f.breng(tweede.id, november).ok() && f.controleer(tweede.id).ok());
        QVERIFY2(f.aantal(tweede.id, Bulkstand::Fout) == 0, qPrintable(f.watIsFout(tweede.id)));
        // Over all that he did elsewhere, or over all of his budgets: each of these would walk through the whole organisation.
        QCOMPARE(gevraagd.value(QStringLiteral("feiten.somVanSoort")), 0);
        QCOMPARE(gevraagd.value(QStringLiteral("feiten.weken")), gevraagd.value(QStringLiteral("declaratie.andereRegels")));
        QVERIFY(gevraagd.value(QStringLiteral("declaratie.andereRegels")) >= 3);
    }

    void what_was_wrong_or_of_note_is_checked_once_more_and_nothing_else()
    {
        BulkFixture f(3);
        auto regels = goedeBulkregels(3, 9);
        regels[0].datum = QDate(2025, 11, 2); // the month is not over yet
        HOUSE_VALUE(bulk, f.gecontroleerd(regels));
        QVERIFY2(f.watIsFout(bulk.id).contains(QStringLiteral("DC-046")), qPrintable(f.watIsFout(bulk.id)));
        const auto open = [&] { return f.read<qint64>(f.bulk.medewerker, [&](Werk& werk) { return werk.unit.bulk().openRegels(bulk.id); }).value(); };
        const auto heropen = [&](const Gebruiker& wie) { return f.write<bool>(wie, [&](Werk& werk) -> Outcome<bool> { PGB_CHECK(heropenFouten(werk, bulk.id)); return true; }); };
        QVERIFY(!heropen(f.bulk.vreemde));
        QCOMPARE(open(), 0);
        QVERIFY(heropen(f.bulk.medewerker).ok());
        QCOMPARE(open(), 3); // the lines of the client that the wrong one is of
        QVERIFY(f.controleer(bulk.id).ok());
        const FixedDayClock december(QDate(2025, 12, 1));
        f.application = std::make_unique<Application>(*f.storage, december);
        QVERIFY(heropen(f.bulk.medewerker).ok() && f.controleer(bulk.id).ok());
        QVERIFY2(!f.watIsFout(bulk.id).contains(QStringLiteral("DC-046")), qPrintable(f.watIsFout(bulk.id)));
    }
};

HOUSE_TEST(test_bulk_vragen, TestBulkVragen)
#include "test_bulk_vragen.moc"
