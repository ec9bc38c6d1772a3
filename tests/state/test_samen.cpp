#include "client/state/declaratie_session.h"
#include "client/state/zorgovereenkomst_session.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace Qt::StringLiterals;

namespace {

DeclaratieMaand maand()
{
    DeclaratieMaand m;
    m.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    m.feiten = bouw::declaratieFeiten(*m.parameters);
    m.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 6)), bouw::regel(QDate(2025, 5, 7))};
    return m;
}

ZorgovereenkomstDossier dossier()
{
    ZorgovereenkomstDossier d;
    d.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
    d.feiten = bouw::zorgovereenkomstFeiten(*d.parameters);
    return d;
}

void typ(DeclaratieSession& session, int dag, const QString& tekst)
{
    session.zet(u"x"_s, {{{0, dag}, leesCel(Eenheid::Uur, tekst)}});
}

Declaratie met(Declaratie d, QDate dag, qint64 minuten)
{
    std::erase_if(d.regels, [&](const Declaratieregel& r) { return r.datum == dag; });
    Declaratieregel regel = bouw::regel(dag);
    regel.aantal = minuten;
    if (minuten > 0)
        d.regels.push_back(regel);
    d.rijversie += 1;
    return d;
}

} // namespace

/// Two people change the same record: nothing of either is lost without being asked.
class TestSamen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hours_on_other_days_are_put_together()
    {
        DeclaratieMaand m = maand();
        DeclaratieSession session(m);
        typ(session, 12, u"3"_s);
        const Declaratie ander = met(m.feiten.declaratie, QDate(2025, 5, 20), 60);
        QVERIFY(session.vergelijk(ander).botsingen.empty());
        QCOMPARE(session.vergelijk(ander).vanAnder, (std::vector<CelPlaats>{{0, 20}}));
        session.voegSamen(ander, {});
        QCOMPARE(session.draft().cel({0, 12}).aantal, qint64(180));
        QCOMPARE(session.draft().cel({0, 20}).aantal, qint64(60));
        QCOMPARE(session.rijversie(), ander.rijversie);
        QVERIFY(session.dirty());    // mine is not on the server yet
        QVERIFY(!session.canUndo()); // that would take back what the other did
    }

    void the_same_cell_changed_twice_is_a_question_with_all_three_values()
    {
        DeclaratieMaand m = maand();
        DeclaratieSession session(m);
        typ(session, 6, u"1"_s);
        typ(session, 7, u"1"_s);
        const Declaratie ander = met(met(m.feiten.declaratie, QDate(2025, 5, 6), 240), QDate(2025, 5, 7), 0);
        const BladSamen samen = session.vergelijk(ander);
        QCOMPARE(samen.botsingen, (std::vector<CelPlaats>{{0, 6}, {0, 7}}));
        QCOMPARE(session.beginblad()->cel({0, 6}).aantal, qint64(150));
        session.voegSamen(ander, {{0, 7}});
        QCOMPARE(session.draft().cel({0, 6}).aantal, qint64(60)); // mine
        QVERIFY(session.draft().cel({0, 7}).leeg());              // the other's: taken out
    }

    void what_both_changed_to_the_same_is_no_question()
    {
        DeclaratieMaand m = maand();
        DeclaratieSession session(m);
        typ(session, 6, u"4"_s);
        const Declaratie ander = met(m.feiten.declaratie, QDate(2025, 5, 6), 240);
        QVERIFY(session.vergelijk(ander).botsingen.empty());
        session.voegSamen(ander, {});
        QVERIFY(!session.dirty()); // such as our own save whose answer was lost
    }

    void restored_work_still_knows_what_it_began_with()
    {
        DeclaratieMaand m = maand();
        QByteArray bytes;
        {
            DeclaratieSession session(m);
            typ(session, 12, u"3"_s);
            bytes = session.snapshot();
        }
        const Declaratie ander = met(met(m.feiten.declaratie, QDate(2025, 5, 20), 60), QDate(2025, 5, 6), 0);
        m.feiten.declaratie = ander;
        m.journaal = bytes;
        DeclaratieSession terug(m);
        QVERIFY(terug.hersteld());
        QVERIFY(terug.rijversie() < ander.rijversie); // so that saving meets the other version
        QVERIFY(terug.vergelijk(ander).botsingen.empty());
        terug.voegSamen(ander, {});
        QCOMPARE(terug.draft().cel({0, 12}).aantal, qint64(180));
        QCOMPARE(terug.draft().cel({0, 20}).aantal, qint64(60));
        QVERIFY(terug.draft().cel({0, 6}).leeg());
    }

    void what_cannot_be_read_is_mine_also_after_a_save()
    {
        DeclaratieMaand m = maand();
        m.sleutel = DraftKey::correctie(m.feiten.declaratie.zorgovereenkomst, m.feiten.declaratie.id); // it goes by the button
        QByteArray bytes;
        {
            DeclaratieSession session(m);
            typ(session, 12, u"half drie"_s);
            session.opgeslagen(m.feiten.declaratie, session.stand(), QDateTime::currentDateTime());
            QVERIFY(!session.dirty());
            QVERIFY(session.alleenHier());
            const Declaratie ander = met(m.feiten.declaratie, QDate(2025, 5, 20), 60);
            session.voegSamen(ander, {});
            QCOMPARE(session.draft().cel({0, 12}).tekst, u"half drie"_s); // the server never had it, so nobody took it out
            bytes = session.snapshot();
        }
        m.journaal = bytes;
        DeclaratieSession terug(m);
        QCOMPARE(terug.draft().cel({0, 12}).tekst, u"half drie"_s);
    }

    void what_is_handed_in_is_no_work_any_more()
    {
        DeclaratieMaand m = maand();
        DeclaratieSession session(m);
        typ(session, 6, u"1"_s);
        session.setReden(u"vergeten"_s);
        session.setHalf({0, 9}, u"1:"_s);
        session.setOnderweg(true);
        QVERIFY(session.gesloten());
        QVERIFY(!session.zet({}, {{{0, 7}, leesCel(Eenheid::Uur, u"1"_s)}}));
        session.setReden(u"anders"_s);
        QCOMPARE(session.reden(), u"vergeten"_s);
        session.setOnderweg(false);
        QVERIFY(!session.gesloten());
        session.overgedragen();
        QVERIFY(session.gesloten());
        QVERIFY(!session.dirty());
        QVERIFY(!session.alleenHier());
        QCOMPARE(session.saveState().toestand, SaveToestand::Opgeslagen);
    }

    void fields_of_an_agreement_are_put_together()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession session(d);
        session.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.overigeAfspraken = u"Sleutel bij de buren."_s; });
        ZorgovereenkomstFeiten ander = d.feiten;
        ander.versie.inhoud.opzegtermijnMaanden = 3;
        ander.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        ander.versie.rijversie += 1;
        const ZorgovereenkomstSamen samen = session.vergelijk(ander);
        QVERIFY(samen.botsingen.isEmpty());
        QCOMPARE(samen.vanAnder, (QStringList{u"inhoud/werkafspraken/0/tarief"_s, u"inhoud/opzegtermijnMaanden"_s}));
        session.voegSamen(ander, {});
        QCOMPARE(session.inhoud().overigeAfspraken, u"Sleutel bij de buren."_s);
        QCOMPARE(session.inhoud().opzegtermijnMaanden, 3);
        QCOMPARE(session.inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2600)));
        QCOMPARE(session.rijversie(), ander.versie.rijversie);
        QVERIFY(session.dirty());
    }

    void a_field_changed_twice_is_asked_and_the_choice_is_kept()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession session(d);
        session.zet({}, [](ZorgovereenkomstDraft& x) {
            x.inhoud.werkafspraken[0].tarief = bouw::tarief(2400);
            x.inhoud.einddatum = QDate(2025, 6, 30);
        });
        ZorgovereenkomstFeiten ander = d.feiten;
        ander.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        ander.versie.inhoud.einddatum.reset();
        ander.versie.rijversie += 1;
        QCOMPARE(session.vergelijk(ander).botsingen, (QStringList{u"inhoud/einddatum"_s, u"inhoud/werkafspraken/0/tarief"_s}));
        session.voegSamen(ander, {u"inhoud/einddatum"_s});
        QVERIFY(!session.inhoud().einddatum);
        QCOMPARE(session.inhoud().werkafspraken[0].tarief, std::optional(bouw::tarief(2400)));
    }

    void an_added_line_makes_the_lines_one_question_only_when_both_touched_them()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession session(d);
        session.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.werkafspraken.push_back(bouw::werkafspraak(u"WLZ-HH"_s, 3100, 60, {})); });
        ZorgovereenkomstFeiten ander = d.feiten;
        ander.versie.rijversie += 1;
        ander.versie.inhoud.opzegtermijnMaanden = 3;
        QVERIFY(session.vergelijk(ander).botsingen.isEmpty());
        ander.versie.inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
        QCOMPARE(session.vergelijk(ander).botsingen, QStringList{u"inhoud/werkafspraken"_s});
        const size_t regels = session.inhoud().werkafspraken.size();
        session.voegSamen(ander, {});
        QCOMPARE(session.inhoud().werkafspraken.size(), regels); // mine, unless chosen otherwise
        QCOMPARE(session.inhoud().opzegtermijnMaanden, 3);
    }

    void text_that_cannot_be_read_is_work_too()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession session(d);
        session.zet({}, [](ZorgovereenkomstDraft& x) {
            x.onleesbaar.insert(u"inhoud/einddatum"_s, u"32 mei"_s);
            x.inhoud.einddatum.reset();
        });
        ZorgovereenkomstFeiten ander = d.feiten;
        ander.versie.inhoud.einddatum = QDate(2025, 6, 30);
        ander.versie.rijversie += 1;
        QCOMPARE(session.vergelijk(ander).botsingen, QStringList{u"inhoud/einddatum"_s});
        session.voegSamen(ander, {});
        QCOMPARE(session.draft().onleesbaar.value(u"inhoud/einddatum"_s), u"32 mei"_s);
        QVERIFY(session.alleenHier());
        session.voegSamen(ander, {u"inhoud/einddatum"_s});
        QCOMPARE(session.inhoud().einddatum, std::optional(QDate(2025, 6, 30)));
        QVERIFY(session.draft().onleesbaar.isEmpty());
    }

    void an_event_of_the_other_side_shows_without_anything_typed()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession session(d);
        ZorgovereenkomstFeiten nu = d.feiten;
        nu.versie.rijversie += 2;
        nu.versie.inhoud.opzegtermijnMaanden = 3;
        session.volg(nu);
        QCOMPARE(session.inhoud().opzegtermijnMaanden, 3);
        QCOMPARE(session.rijversie(), nu.versie.rijversie);
        QVERIFY(!session.dirty());
        QCOMPARE(session.saveState().toestand, SaveToestand::Opgeslagen);
        nu.versie.status = ZorgovereenkomstStatus::Gedeeld;
        session.volg(nu);
        QVERIFY(session.gesloten());
    }

    void every_state_of_an_agreement_is_said()
    {
        const ZorgovereenkomstDossier d = dossier();
        ZorgovereenkomstSession s(d);
        const auto is = [&](SaveToestand t) { return s.saveState().toestand == t; };
        QVERIFY(is(SaveToestand::Opgeslagen));
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.opzegtermijnMaanden = 2; });
        QVERIFY(is(SaveToestand::Gewijzigd));
        s.setJournaalStand(Bewaard::OpSchijf);
        QVERIFY(is(SaveToestand::AlleenHier));
        s.setServerStand(ServerStand::Geweigerd);
        QVERIFY(is(SaveToestand::Geweigerd));
        s.setServerStand(ServerStand::Conflict);
        QVERIFY(is(SaveToestand::Conflict));
        s.setInWachtrij();
        QVERIFY(is(SaveToestand::InWachtrij));
        QVERIFY(!s.bewerkbaar());
        QVERIFY(!s.zet({}, [](ZorgovereenkomstDraft& x) { x.inhoud.opzegtermijnMaanden = 4; }));
        s.setJournaalStand(Bewaard::InGeheugen);
        QVERIFY(is(SaveToestand::InGeheugen));
        s.setJournaalStand(Bewaard::Mislukt);
        QVERIFY(is(SaveToestand::NietBewaard));
        s.bewaardVoorWeigering(9, s.stand());
        QVERIFY(is(SaveToestand::Opgeslagen));
        QCOMPARE(s.rijversie(), qint64(9));
        s.zet({}, [](ZorgovereenkomstDraft& x) { x.nieuw = NieuweZorgverlener(); });
        s.bewaardVoorWeigering(10, s.stand());
        s.setJournaalStand(Bewaard::OpSchijf);
        QVERIFY(is(SaveToestand::AlleenHier)); // a zorgverlener that is half entered has no place on the server
    }
};

HOUSE_TEST(test_samen, TestSamen)
#include "test_samen.moc"
