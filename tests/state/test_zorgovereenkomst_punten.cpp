#include "client/state/zorgovereenkomst_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"
#include <QSignalSpy>
#include <algorithm>

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

ZorgovereenkomstDossier dossier()
{
    ZorgovereenkomstDossier d;
    d.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    d.feiten = bouw::zorgovereenkomstFeiten(*d.parameters);
    d.feiten.versie.rijversie = 3;
    return d;
}

} // namespace

/// What is counted as a point of an agreement, and what its cost is held against.
class TestZorgovereenkomstPunten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void care_that_was_chosen_says_nothing_of_the_kind_of_agreement()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.versie.status = ZorgovereenkomstStatus::Concept;
        d.feiten.versie.inhoud.antwoorden = {};
        ZorgovereenkomstSession s(d);
        QVERIFY(!s.inhoud().werkafspraken.empty() && s.nogGeenSoort());
        QVERIFY(!s.gekozen()(u"inhoud/soort"_s)); // so the sheet leaves it open too
        QVERIFY(!s.kanDelen());
        s.zet({}, [](ZorgovereenkomstDraft& w) { w.inhoud.antwoorden.geeftLeiding = false; });
        QVERIFY(!s.nogGeenSoort() && s.gekozen()(u"inhoud/soort"_s));
        ZorgovereenkomstSession zelf(d);
        zelf.soortGekozen();
        QVERIFY(!zelf.nogGeenSoort());
    }

    void the_sheet_shows_what_the_step_on_the_screen_shows()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.versie.status = ZorgovereenkomstStatus::Concept;
        d.feiten.versie.inhoud = {};
        ZorgovereenkomstSession s(d);
        const FieldPath pad = u"inhoud/opzegtermijnMaanden"_s;
        QVERIFY(!s.gekozen()(pad));
        s.toonStap(3);
        QVERIFY(s.gekozen()(pad));
        s.toonStap(2);
        QVERIFY(!s.gekozen()(pad));
    }

    void the_panel_and_the_check_agree_on_what_the_others_still_cost()
    {
        ZorgovereenkomstDossier d = dossier();
        Zorgovereenkomst andere = bouw::zorgovereenkomst();
        andere.id = ZorgovereenkomstId{40};
        andere.zorgverlener = ZorgverlenerId{41};
        d.feiten.andereZorgovereenkomsten->push_back(andere);
        andere.id = ZorgovereenkomstId{42};
        andere.versies[0].status = ZorgovereenkomstStatus::InBeoordeling;
        d.feiten.andereZorgovereenkomsten->push_back(andere);
        d.feiten.toekenningen->front().niveaus.front().bedrag = Bedrag{1'000'000};
        d.feiten.versie.inhoud.werkafspraken.clear(); // nothing agreed yet, and the budget is spent by another already
        ZorgovereenkomstSession s(d);
        const KostenNiveau niveau = s.kosten().niveaus.at(0);
        QCOMPARE(niveau.ditBlad, Bedrag());
        QVERIFY(niveau.anderen > Bedrag() && niveau.rest < Bedrag());
        QCOMPARE(niveau.gevraagd, niveau.anderen); // the same care, asked and not agreed yet
        const auto gezegd = s.bevindingen();
        const auto b = std::find_if(gezegd.begin(), gezegd.end(), [](const Bevinding& x) { return x.controle == u"ZC-043"_s && x.path == u"inhoud/werkafspraken"_s; });
        QVERIFY(b != gezegd.end());
        const auto bedrag = [&](const QString& naam) {
            const auto p = std::find_if(b->params.begin(), b->params.end(), [&](const auto& x) { return x.first == naam; });
            return p == b->params.end() ? Bedrag() : Bedrag{p->second.toLongLong()};
        };
        QCOMPARE(bedrag(u"anderenCenten"_s), niveau.anderen + niveau.gevraagd);
        QCOMPARE(bedrag(u"tekortCenten"_s), -niveau.rest);
    }

    void what_cannot_be_read_counts_only_while_its_question_is_asked()
    {
        ZorgovereenkomstSession s(dossier());
        s.zet({}, [](ZorgovereenkomstDraft& x) {
            x.inhoud.vasteUren = false;
            x.onleesbaar.insert(u"inhoud/dagenPerWeek"_s, u"8"_s);
        });
        QCOMPARE(s.onleesbaar().keys(), QStringList{u"inhoud/dagenPerWeek"_s});
        QVERIFY(s.alleenHier());
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.vasteUren = true; });
        QVERIFY2(s.onleesbaar().isEmpty(), "the question is gone, and nobody could reach its field");
        QVERIFY(!s.alleenHier());
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.onleesbaar.insert(u"inhoud/rooster/2"_s, u"2,,5"_s); });
        QCOMPARE(s.onleesbaar().keys(), QStringList{u"inhoud/rooster/2"_s});
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.vasteUren = false; });
        QCOMPARE(s.onleesbaar().keys(), QStringList{u"inhoud/dagenPerWeek"_s}); // it is back with its question
    }

    void what_cannot_be_read_is_one_point_and_not_two()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession s(d);
        const FieldPath pad = u"inhoud/werkafspraken/0/tarief"_s;
        const auto over = [&] {
            const auto alle = s.bevindingen();
            return std::count_if(alle.begin(), alle.end(), [&](const Bevinding& b) { return b.path == pad; });
        };
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.werkafspraken[0].tarief.reset(); });
        QVERIFY(over() > 0 || std::find(s.lege().begin(), s.lege().end(), pad) != s.lege().end());
        s.zet({}, [&](ZorgovereenkomstDraft& x) { x.onleesbaar.insert(pad, u"abc"_s); });
        QCOMPARE(over(), 0);
        QVERIFY(std::find(s.lege().begin(), s.lege().end(), pad) == s.lege().end());
        QVERIFY(!s.kanDelen());
    }

    void what_was_rejected_is_a_point_of_its_step_until_it_is_changed()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstVersie afgewezen = d.feiten.versie;
        afgewezen.status = ZorgovereenkomstStatus::Afgekeurd;
        Deelbeoordeling deel;
        deel.status = DeelbeoordelingStatus::Afgekeurd;
        deel.opmerkingen = {{u"inhoud/werkafspraken/0/tarief"_s, u"Te hoog."_s}};
        afgewezen.beoordelingen = {deel};
        d.feiten.versie.volgnummer = 2;
        d.feiten.versie.status = ZorgovereenkomstStatus::Concept;
        d.feiten.versie.herstelVan = 1;
        d.feiten.versie.beoordelingen.clear();
        d.feiten.versie.handtekeningen.clear();
        d.feiten.zorgovereenkomst.versies = {afgewezen, d.feiten.versie};
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.openVelden = {u"inhoud/werkafspraken/0/tarief"_s};
        d.feiten.stand = stand;
        ZorgovereenkomstSession s(d);
        QCOMPARE(s.teHerstellen().size(), size_t(1));
        QCOMPARE(s.stapStand(2), (StapStand{StapStand::Soort::LetOp, 1}));
        QCOMPARE(s.stapStand(1).soort, StapStand::Soort::Klaar);
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.werkafspraken[0].tarief->honderdduizendsten -= 100'000; });
        QVERIFY(s.teHerstellen().empty());
        QCOMPARE(s.stapStand(2).soort, StapStand::Soort::Klaar);
    }

    void what_the_registers_said_stands_until_the_server_knows_the_zorgverlener_anew()
    {
        ZorgovereenkomstDossier d = dossier();
        d.feiten.versie.inhoud.familieband = Familieband::Geen;
        ZorgovereenkomstSession s(d);
        VersieStand stand;
        stand.versie = s.versie();
        stand.bevindingen = {Bevinding{u"ZC-007"_s, Ernst::Waarschuwen, u"zorgverlener"_s, {}}};
        s.opgeslagen(stand, s.stand(), QDateTime::currentDateTime());
        QCOMPARE(s.bevindingen().size(), size_t(1));
        QSignalSpy verouderd(&s, &ZorgovereenkomstSession::feitenVerouderd);
        Zorgverlener beter = *s.zorgverlener();
        beter.naam = u"T. Verbeterd"_s;
        s.verversZorgverlener(beter);
        QCOMPARE(s.zorgverlener()->naam, beter.naam);
        QCOMPARE(s.bevindingen().size(), size_t(1)); // nobody looked again yet
        QVERIFY(s.feiten().registers == d.feiten.registers);
        QCOMPARE(verouderd.size(), 1);
        s.zet({}, [](ZorgovereenkomstDraft& draft) { draft.inhoud.overigeAfspraken = u"Sleutel bij de buren."_s; });
        ZorgovereenkomstFeiten nu = d.feiten;
        nu.zorgverlener = beter;
        nu.versie.rijversie = s.rijversie() + 1;
        QVERIFY2(!s.neemKennis(nu), "of another version it tells nothing of this one");
        nu.versie.rijversie = s.rijversie();
        QVERIFY(s.neemKennis(nu));
        QVERIFY(s.bevindingen().empty());
        QCOMPARE(s.inhoud().overigeAfspraken, u"Sleutel bij de buren."_s); // what was typed stays, and can be taken back
        QVERIFY(s.canUndo() && s.dirty());
    }

    void what_a_zorgverlener_changes_counts_before_the_server_has_it()
    {
        ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstVersie oud = d.feiten.versie;
        oud.status = ZorgovereenkomstStatus::Lopend;
        d.feiten.versie.volgnummer = 2;
        d.feiten.versie.status = ZorgovereenkomstStatus::Concept;
        d.feiten.versie.opgesteldDoor = Partijrol::Zorgverlener;
        d.feiten.versie.handtekeningen.clear();
        d.feiten.zorgovereenkomst.versies = {oud, d.feiten.versie};
        d.feiten.toekenningen.reset(); // as the server shows it to him
        d.feiten.saldo.reset();
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.wijziging = Wijzigingsoordeel();
        stand.eersteWijzigdag = QDate(2025, 7, 1);
        d.feiten.stand = stand;
        ZorgovereenkomstSession s(d);
        QVERIFY(s.oordeel()->regels.empty());
        QCOMPARE(s.eersteWijzigdag(), QDate(2025, 7, 1));
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.werkafspraken[0].tarief->honderdduizendsten += 50'000; });
        const Wijzigingsoordeel nu = *s.oordeel();
        QCOMPARE(nu.regels.size(), size_t(1));
        QVERIFY(nu.regels[0].grond == WijzigingGrond::TariefOmhoog && nu.goedkeuring == Goedkeuring::NogNiet && nu.handtekeningZorgverlener);
        QCOMPARE(s.eersteWijzigdag(), QDate(2025, 7, 1)); // the server said no other yet
    }
};

HOUSE_TEST(test_zorgovereenkomst_punten, TestZorgovereenkomstPunten)
#include "test_zorgovereenkomst_punten.moc"
