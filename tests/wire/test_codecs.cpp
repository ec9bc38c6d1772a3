#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "tests/support/elk_blad.h"
#include "tests/support/house_test.h"
#include "tests/wire/inhoud.h"
#include <QJsonArray>

using namespace pgb;
using pgb::test::inhoud;

namespace {

Declaratie declaratie()
{
    Declaratie d;
    d.id = {7};
    d.rijversie = 3;
    d.nummer = QStringLiteral("2025-0412");
    d.zorgovereenkomst = {1};
    d.budgethouder = {2};
    d.zorgverlener = {3};
    d.periode = Periode::maand(2025, 10);
    d.status = DeclaratieStatus::Geparkeerd;
    d.regels.push_back({QDate(2025, 10, 6), QStringLiteral("WLZ-BI"), ToekenningId{4}, Eenheid::Uur, 150, Tarief{2'565'000},
                        Bedrag{6413}, QTime(9, 10), std::nullopt, true});
    d.totaal = Bedrag{6413};
    d.ingediendOp = QDateTime(QDate(2025, 11, 3), QTime(8, 1, 2, 345), Qt::UTC);
    d.bevindingen.push_back({QStringLiteral("DC-015"), Ernst::Parkeren, QStringLiteral("regels/0"), {{QStringLiteral("datum"), QStringLiteral("2025-10-06")}}});
    return d;
}

QJsonObject changed(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

} // namespace

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_declaratie_survives_the_round_trip()
    {
        const QJsonObject json = wire::encode(declaratie());
        QCOMPARE(json.value(QLatin1String("totaalCenten")).toInteger(), 6413);
        QCOMPARE(json.value(QLatin1String("ingediendOp")).toString(), QStringLiteral("2025-11-03T08:01:02.345Z"));
        QVERIFY(!json.contains(QLatin1String("factuurnummer")));
        const Outcome<Declaratie> read = wire::decode<Declaratie>(json);
        QVERIFY(read.ok());
        QCOMPARE(wire::encode(*read), json);
        QVERIFY(read->regels == declaratie().regels);
        QVERIFY(read->bevindingen == declaratie().bevindingen);
        QCOMPARE(read->ingediendOp, declaratie().ingediendOp);
    }

    void the_content_of_a_zorgovereenkomst_survives_the_round_trip()
    {
        const Outcome<ZorgovereenkomstInhoud> read = wire::decode<ZorgovereenkomstInhoud>(wire::encode(inhoud()));
        QVERIFY(read.ok());
        QVERIFY(*read == inhoud());
        QVERIFY(!read->vakantieUrenInbegrepen.has_value());
    }

    void every_field_of_the_content_survives_the_round_trip()
    {
        for (const ZorgovereenkomstInhoud& van : {ZorgovereenkomstInhoud(), test::volleInhoud()}) {
            ZorgovereenkomstInhoud naar = van;
            int bladen = 0;
            test::elkBlad(naar, [&] {
                // An id 0 and a file or a name of nobody cannot be sent; the rest must come back as it went.
                const Outcome<ZorgovereenkomstInhoud> read = wire::decode<ZorgovereenkomstInhoud>(wire::encode(naar));
                if (!read.ok())
                    return;
                ++bladen;
                QVERIFY(*read == naar);
            });
            QVERIFY2(bladen >= 45, qPrintable(QString::number(bladen)));
        }
    }

    void the_parties_survive_the_round_trip_with_what_a_contract_needs_of_them()
    {
        Vertegenwoordiging v;
        v.gebruiker = {3};
        v.van = QDate(2024, 1, 1);
        v.grond = Vertegenwoordigingsgrond::Mentor;
        v.adres.straat = QStringLiteral("Kade");
        v.telefoon = QStringLiteral("0600001000");
        v.iban = Iban::parse(u"NL69TEST0000000001");
        const Outcome<Vertegenwoordiging> wie = wire::decode<Vertegenwoordiging>(wire::encode(v));
        QVERIFY(wie.ok() && wie->grond == v.grond && wie->adres == v.adres && wie->telefoon == v.telefoon && wie->iban == v.iban);
        Zorgverlener z;
        z.naam = QStringLiteral("De Wit Zorg");
        z.geslacht = Geslacht::X;
        z.vestigingsnummer = Vestigingsnummer::parse(u"000099999991");
        z.rekeninghouder = QStringLiteral("T. de Wit");
        z.bic = Bic::parse(u"TESTNL2A");
        const Outcome<Zorgverlener> zorg = wire::decode<Zorgverlener>(wire::encode(z));
        QVERIFY(zorg.ok() && zorg->geslacht == z.geslacht && zorg->vestigingsnummer == z.vestigingsnummer
                && zorg->rekeninghouder == z.rekeninghouder && zorg->bic == z.bic);
    }

    void a_draft_of_an_older_program_is_still_read()
    {
        const QJsonObject oud{{QStringLiteral("soort"), QStringLiteral("familie")}, {QStringLiteral("relatie"), QStringLiteral("partner")},
                              {QStringLiteral("toekenningen"), QJsonArray()}, {QStringLiteral("looptijd"), QStringLiteral("onbepaald")},
                              {QStringLiteral("werkafspraken"), QJsonArray{QJsonObject{{QStringLiteral("functieCode"), QStringLiteral("WLZ-BI")},
                                                                                         {QStringLiteral("eenheid"), QStringLiteral("uur")}}}}};
        const Outcome<ZorgovereenkomstInhoud> read = wire::decode<ZorgovereenkomstInhoud>(oud);
        QVERIFY(read.ok());
        QVERIFY(!read->vertegenwoordiger && !read->familieband && read->werkafspraken[0].afwijkendeTarieven.empty());
    }

    void a_budgethouder_without_what_may_not_be_seen_is_still_a_budgethouder()
    {
        Budgethouder b;
        b.id = {5};
        b.naam = {QStringLiteral("J."), QStringLiteral("de"), QStringLiteral("Boer")};
        const QJsonObject json = wire::encode(b);
        QVERIFY(!json.contains(QLatin1String("bsn")));
        QVERIFY(!json.contains(QLatin1String("iban")));
        const Outcome<Budgethouder> read = wire::decode<Budgethouder>(json);
        QVERIFY(read.ok());
        QVERIFY(read->bsn.isEmpty());
        QVERIFY(read->naam == b.naam);
    }

    /// A zorgverlener with more than one client got an answer that his own client refused.
    void care_in_another_dossier_travels_without_the_numbers_of_that_dossier()
    {
        AndereRegel elders;
        elders.datum = QDate(2025, 10, 7);
        elders.functieCode = QStringLiteral("PV");
        elders.aantal = 150;
        DeclaratieFeiten feiten;
        feiten.vandaag = QDate(2025, 11, 3);
        feiten.andereRegels = std::vector{elders};
        const Outcome<DeclaratieFeiten> read = wire::decode<DeclaratieFeiten>(wire::encode(feiten));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().code + read.problem().path));
        QCOMPARE(read->andereRegels->front().aantal, qint64(150));
        QVERIFY(!read->andereRegels->front().declaratie && !read->andereRegels->front().budgethouder);
    }

    void facts_that_are_unknown_stay_unknown()
    {
        DeclaratieFeiten feiten;
        feiten.vandaag = QDate(2025, 11, 3);
        feiten.bestaandeDeclaraties = std::vector<BestaandeDeclaratie>{};
        const Outcome<DeclaratieFeiten> read = wire::decode<DeclaratieFeiten>(wire::encode(feiten));
        QVERIFY(read.ok());
        QVERIFY(!read->saldo.has_value());
        QVERIFY(read->bestaandeDeclaraties.has_value());
        QVERIFY(read->bestaandeDeclaraties->empty());
    }

    void what_registers_and_lists_say_survives_the_round_trip()
    {
        ZorgovereenkomstFeiten feiten;
        feiten.zorgovereenkomst.id = {4};
        feiten.zorgovereenkomst.budgethouder = {5};
        feiten.vandaag = QDate(2025, 11, 3);
        feiten.beoordeling = true;
        feiten.rekeningOokVan = std::vector{Partijrol::Vertegenwoordiger};
        feiten.verzuim = Verzuimstand{true, {ZorgverlenerId{3}}};
        feiten.minutenElders = 2400;
        feiten.toezichtlijst = true;
        feiten.geboekt = std::vector{GeboekteZorg{ZorgovereenkomstId{9}, Periode::maand(2025, 10), {{ToekenningId{2}, QStringLiteral("WLZ-PV"), Bedrag{1'234}}}}};
        feiten.bestanden = std::vector{QByteArray(32, 'k')};
        Registers r;
        r.brp = {Registerstand::Bekend, true, {QDate(2025, 1, 2), false, false}};
        r.kvk = {Registerstand::Bekend, false, {false, true, false, {*Vestigingsnummer::parse(u"000099999991")}, {QStringLiteral("M. van Zanten")}}};
        r.agb = {Registerstand::Bekend, true, {false, AgbSoort::Vestiging, KvkNummer::parse(u"99999990")}};
        r.big = {Registerstand::Bekend, true, {false, QDate(2026, 1, 1)}};
        r.naamcontrole = {Registerstand::Onbekend, true, {}};
        feiten.registers = r;
        const Outcome<ZorgovereenkomstFeiten> read = wire::decode<ZorgovereenkomstFeiten>(wire::encode(feiten));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().code + read.problem().path));
        QVERIFY(read->registers == feiten.registers);
        QVERIFY(read->beoordeling);
        QVERIFY(read->rekeningOokVan == feiten.rekeningOokVan);
        QVERIFY(read->verzuim && read->verzuim->bijgehouden && read->verzuim->afwezig == feiten.verzuim->afwezig);
        QCOMPARE(read->minutenElders.value_or(0), 2400);
        QVERIFY(read->toezichtlijst.value_or(false));
        QVERIFY(read->bestanden == feiten.bestanden);
        QVERIFY(read->geboekt == feiten.geboekt);
        // What nobody told stays unknown, and a register without an answer is not one that agrees.
        ZorgovereenkomstFeiten kaal;
        kaal.zorgovereenkomst = feiten.zorgovereenkomst;
        kaal.vandaag = feiten.vandaag;
        const Outcome<ZorgovereenkomstFeiten> leeg = wire::decode<ZorgovereenkomstFeiten>(wire::encode(kaal));
        QVERIFY(leeg.ok() && !leeg->registers && !leeg->verzuim && !leeg->rekeningOokVan && !leeg->toezichtlijst && !leeg->bestanden);
        feiten.registers = Registers();
        const Outcome<ZorgovereenkomstFeiten> dicht = wire::decode<ZorgovereenkomstFeiten>(wire::encode(feiten));
        QVERIFY(dicht.ok() && dicht->registers && dicht->registers->kvk.stand == Registerstand::NietAangesloten);
    }

    void rights_and_pages_survive_the_round_trip()
    {
        Vertegenwoordiging v;
        v.gebruiker = {3};
        v.rechten = Recht::Zien | Recht::Ondertekenen;
        v.van = QDate(2024, 1, 1);
        const auto read = wire::decodePage<Vertegenwoordiging>(wire::encode(wire::Bladzijde<Vertegenwoordiging>{{v, v}, 17}));
        QVERIFY(read.ok());
        QCOMPARE(read->items.size(), size_t(2));
        QVERIFY(read->items.at(0).rechten == v.rechten);
        QCOMPARE(read->volgende.value_or(0), 17);
    }

    void a_problem_of_a_newer_server_is_still_read()
    {
        wire::ProblemBericht problem;
        problem.status = 412;
        problem.code = QStringLiteral("versieVerouderd");
        problem.huidig = QJsonObject{{QStringLiteral("rijversie"), 4}};
        QJsonObject json = changed(wire::encodeProblem(problem), QStringLiteral("nieuwer"), true);
        const auto read = wire::decodeProblem(json);
        QVERIFY(read.ok());
        QCOMPARE(read->status, 412);
        QCOMPARE(read->huidig->value(QLatin1String("rijversie")).toInt(), 4);
    }

    void a_wrong_field_is_named_by_its_path_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& path, const QJsonValue& value, const QString& code) {
            QTest::newRow(name) << path << value << code;
        };
        row("unknown", QStringLiteral("regels/0/kleur"), 1, QStringLiteral("veldOnbekend"));
        row("unknown top", QStringLiteral("kleur"), QJsonValue::Null, QStringLiteral("veldOnbekend"));
        row("missing", QStringLiteral("regels/0/datum"), QJsonValue::Undefined, QStringLiteral("veldOntbreekt"));
        row("null", QStringLiteral("regels/0/datum"), QJsonValue::Null, QStringLiteral("veldSoort"));
        row("no day", QStringLiteral("regels/0/datum"), QStringLiteral("2025-02-30"), QStringLiteral("datumOngeldig"));
        row("number as text", QStringLiteral("regels/0/aantal"), QStringLiteral("150"), QStringLiteral("veldSoort"));
        row("half", QStringLiteral("regels/0/aantal"), 1.5, QStringLiteral("veldSoort"));
        row("too much", QStringLiteral("regels/0/aantal"), 1e15, QStringLiteral("veldBereik"));
        row("huge", QStringLiteral("regels/0/aantal"), 1e300, QStringLiteral("veldSoort"));
        row("negative rate", QStringLiteral("regels/0/tarief"), -1, QStringLiteral("veldBereik"));
        row("code", QStringLiteral("status"), QStringLiteral("Concept"), QStringLiteral("codeOnbekend"));
        row("long", QStringLiteral("factuurnummer"), QString(41, QChar(u'x')), QStringLiteral("veldTeLang"));
        row("nul", QStringLiteral("factuurnummer"), QString(QChar(0)), QStringLiteral("tekstOngeldig"));
        row("half surrogate", QStringLiteral("factuurnummer"), QString(QChar(0xd800)), QStringLiteral("tekstOngeldig"));
        row("no time", QStringLiteral("regels/0/begin"), QStringLiteral("24:00"), QStringLiteral("tijdOngeldig"));
        row("local time", QStringLiteral("ingediendOp"), QStringLiteral("2025-11-03T08:01:02.3455"), QStringLiteral("datumOngeldig"));
        row("list", QStringLiteral("regels"), QJsonObject(), QStringLiteral("veldSoort"));
    }
    void a_wrong_field_is_named_by_its_path()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject json = wire::encode(declaratie());
        const QStringList parts = path.split(QChar(u'/'));
        if (parts.size() == 1) {
            json.insert(path, value);
        } else {
            QJsonArray lines = json.value(QLatin1String("regels")).toArray();
            QJsonObject line = lines.at(0).toObject();
            if (value.isUndefined())
                line.remove(parts.last());
            else
                line.insert(parts.last(), value);
            lines.replace(0, line);
            json.insert(QLatin1String("regels"), lines);
        }
        const Outcome<Declaratie> read = wire::decode<Declaratie>(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.problem().code, code);
        QCOMPARE(read.problem().path, path);
    }
};

HOUSE_TEST(test_codecs, TestCodecs)
#include "test_codecs.moc"
