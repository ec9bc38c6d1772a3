#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/overeenkomst/formulier.h"
#include "shared/text/waarom_text.h"
#include "tests/support/bestanden.h"
#include "tests/support/schrijf.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;
using namespace Qt::StringLiterals;
using M = ZorgovereenkomstSoort;

namespace {

void zetInhoud(FakeOvereenkomstGateway& gateway, const ZorgovereenkomstInhoud& inhoud, const Zorgverlener& zorgverlener = bouw::zorgverlener())
{
    gateway.feiten.zorgovereenkomst.zorgverlener = zorgverlener.id;
    gateway.zorgverleners = {zorgverlener};
    gateway.feiten.zorgverlener = zorgverlener;
    gateway.feiten.versie.inhoud = inhoud;
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

ZorgovereenkomstInhoud ontwerp(M soort = M::OvereenkomstVanOpdracht)
{
    ZorgovereenkomstInhoud i = bouw::inhoud();
    i.soort = soort;
    i.ingangsdatum = QDate(2025, 7, 1);
    i.toekenningen = {bouw::toekenningId};
    return i;
}

/// With everything that a model can have, in as many contents as that takes.
std::vector<ZorgovereenkomstInhoud> alles(M soort)
{
    ZorgovereenkomstInhoud a = ontwerp(soort);
    a.relatie = Familierelatie::EersteGraad;
    a.familieband = Familieband::Kind;
    a.antwoorden = {soort == M::Arbeidsovereenkomst, true};
    a.salarisadministratie = true;
    a.loonheffingskorting = true;
    a.reiskosten = ReiskostenSoort::VastPerMaand;
    a.werkafspraken[1].tarief = a.werkafspraken[0].tarief;
    a.einddatum = QDate(2026, 6, 30);
    ZorgovereenkomstInhoud b = a;
    b.looptijd = Looptijd::Vervanging;
    b.vasteUren = false;
    ZorgovereenkomstInhoud c = a;
    c.loonsoort = Loonsoort::Maandloon;
    return {a, b, c};
}

Zorgverlener voorModel(M soort) { return soort == M::Zorginstelling ? bouw::zorginstelling() : bouw::zorgverlener(); }

/// Not by a question of its own.
bool isElders(const QString& veld)
{
    static constexpr const char* elders[] = {"inhoud/vertegenwoordiger", "inhoud/modelversie", "inhoud/werkafspraken/*/toekenning", "inhoud/ketenBevestigd",
                                             "inhoud/antwoorden/doetZelf"}; // asked only of who is directed: has a test of its own
    return !veld.startsWith(u"inhoud/"_s) || std::any_of(std::begin(elders), std::end(elders), [&](const char* e) { return veld == QLatin1String(e); });
}

void kiesBestand(OvereenkomstVenster& v, const QString& pad)
{
    v.toets(Qt::Key_Space);
    v.typPad(pad);
}

} // namespace

/// Every field of domain 5.2 in its step, and only those that apply.
class TestOvereenkomstVelden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_field_of_the_table_can_be_reached_in_its_step_data()
    {
        QTest::addColumn<int>("soort");
        for (const Code<M>& rij : codeTable<M>())
            QTest::newRow(rij.code.data()) << int(rij.waarde);
    }
    void every_field_of_the_table_can_be_reached_in_its_step()
    {
        QFETCH(int, soort);
        QSet<QString> gezien;
        for (const ZorgovereenkomstInhoud& inhoud : alles(M(soort))) {
            OvereenkomstVenster v;
            zetInhoud(v.gateway, inhoud, voorModel(M(soort)));
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.opstellen());
            for (const Veldregel& regel : veldregels()) {
                const QString pad = QString(regel.veld).replace(u'*', u'0');
                if (isElders(regel.veld) || gezien.contains(pad) || !v.sessie()->isGevraagd(pad))
                    continue;
                if (pad.endsWith(u"/zorgdelen"_s))
                    v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].zorgdelen.locatie = u"Thuis"_s; });
                if (pad.endsWith(u"/afwijkendeTarieven"_s))
                    v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}}; });
                v.opstellen()->naarVeld(pad);
                QCOMPARE(v.opstellen()->stap(), ZorgovereenkomstSession::stapVanPad(pad));
                const QString waar = padVan(QApplication::focusWidget());
                const bool zelf = waar == pad || waar.startsWith(pad + u'/');
                const bool samen = (pad == u"inhoud/familieband"_s && waar == u"inhoud/relatie"_s) || (pad == u"inhoud/minutenPerWeek"_s && waar == u"inhoud/rooster/0"_s);
                QVERIFY2(zelf || samen, qPrintable(pad + u" -> "_s + waar));
                gezien.insert(pad);
            }
        }
        // Every field that the model has at all was asked in one of the contents.
        for (const Veldregel& regel : veldregels()) {
            const QString pad = QString(regel.veld).replace(u'*', u'0');
            const bool heeft = regel.eis[size_t(soort)] == Veldeis::Verplicht || regel.eis[size_t(soort)] == Veldeis::Optioneel;
            QVERIFY2(!heeft || isElders(regel.veld) || gezien.contains(pad), qPrintable(pad));
        }
    }

    void an_answer_that_is_not_asked_any_more_is_kept_here_but_not_saved()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp(M::Arbeidsovereenkomst));
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.vakantieUrenInbegrepen = false; });
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.vakantieUrenInbegrepen, std::optional(false));
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.soort = M::Zorginstelling; });
        QVERIFY(!v.sessie()->isGevraagd(u"inhoud/vakantieUrenInbegrepen"_s));
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.soort, M::Zorginstelling);
        QCOMPARE(v.gateway.feiten.versie.inhoud.vakantieUrenInbegrepen, std::nullopt);
        QCOMPARE(v.gateway.feiten.versie.inhoud.reiskosten, ReiskostenSoort::Geen);
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.soort = M::Arbeidsovereenkomst; });
        QCOMPARE(v.sessie()->inhoud().vakantieUrenInbegrepen, std::optional(false));
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.vakantieUrenInbegrepen, std::optional(false));
        QCOMPARE(v.gateway.feiten.versie.inhoud.reiskosten, ReiskostenSoort::PerKilometer);
    }

    void a_required_field_that_is_empty_is_a_point_and_stops_the_sharing()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp(M::Zorginstelling), bouw::zorginstelling());
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QVERIFY(std::find(v.sessie()->lege().begin(), v.sessie()->lege().end(), u"inhoud/tekenbevoegde"_s) != v.sessie()->lege().end());
        QVERIFY(!v.sessie()->kanDelen());
        QCOMPARE(v.sessie()->stapStand(1).soort, StapStand::Soort::LetOp);
        const int punten = v.sessie()->stapStand(1).punten;
        v.opstellen()->naarVeld(u"inhoud/tekenbevoegde"_s);
        v.typ(u"M. van Zanten"_s);
        QCOMPARE(v.sessie()->stapStand(1).punten, punten - 1);
        QVERIFY(v.tabNaar(u"inhoud/wooninitiatief"_s));
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().wooninitiatief, std::optional(false));
        QVERIFY(v.sessie()->lege().empty());
    }

    void the_choice_helper_proposes_and_the_model_follows_until_another_is_chosen()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp());
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/antwoorden/geeftLeiding"_s);
        v.toets(Qt::Key_Space); // Ja
        QVERIFY(!v.sessie()->modelVoorstel());
        QVERIFY(v.tabNaar(u"inhoud/antwoorden/doetZelf"_s, 4));
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().soort, M::Arbeidsovereenkomst);
        QVERIFY(v.tabNaar(u"inhoud/soort"_s, 4));
        v.toets(Qt::Key_End); // Vervoer, by hand
        QCOMPARE(v.sessie()->inhoud().soort, M::Vervoer);
        v.opstellen()->naarVeld(u"inhoud/antwoorden/geeftLeiding"_s);
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Space); // Nee
        QCOMPARE(v.sessie()->inhoud().soort, M::Vervoer);
        QCOMPARE(v.sessie()->modelVoorstel()->soort, M::OvereenkomstVanOpdracht);
        QVERIFY(v.tabNaarNaam(u"neemVoorstel"_s, 6));
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().soort, M::OvereenkomstVanOpdracht);
    }

    void an_employment_with_irregular_hours_and_payroll_is_shared_by_keys_only()
    {
        QTemporaryDir map;
        for (const QString& naam : {u"voor.jpg"_s, u"achter.jpg"_s})
            test::schrijf(map, naam, test::kleineJpg(naam.toUtf8()));
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp());
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/relatie"_s);
        v.toets(Qt::Key_Down); // from no answer to "geen familie"
        v.opstellen()->naarVeld(u"inhoud/antwoorden/geeftLeiding"_s);
        v.toets(Qt::Key_Space);
        QVERIFY(v.tabNaar(u"inhoud/antwoorden/doetZelf"_s, 4));
        v.toets(Qt::Key_Space);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(v.tabNaar(u"inhoud/vasteUren"_s));
        v.toets(Qt::Key_Right);
        v.toets(Qt::Key_Space);
        QVERIFY(v.tabNaar(u"inhoud/dagenPerWeek"_s));
        v.typ(u"4"_s);
        QVERIFY(v.tabNaar(u"inhoud/minutenPerWeek"_s));
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"11:30"_s);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(v.tabNaar(u"inhoud/salarisadministratie"_s));
        v.toets(Qt::Key_Left); // Tab stands on Nee, which is chosen: to Ja
        QVERIFY(v.sessie()->inhoud().salarisadministratie);
        QVERIFY(v.tabNaar(u"inhoud/identiteitsbewijs/voorkant"_s, 4));
        kiesBestand(v, map.filePath(u"voor.jpg"_s));
        QTRY_VERIFY(v.sessie()->inhoud().identiteitsbewijs.voorkant);
        QVERIFY(v.tabNaar(u"inhoud/identiteitsbewijs/achterkant"_s, 6));
        kiesBestand(v, map.filePath(u"achter.jpg"_s));
        QTRY_VERIFY(v.sessie()->inhoud().identiteitsbewijs.achterkant);
        QCOMPARE(int(v.gateway.bestanden.size()), 2);
        QCOMPARE(v.sessie()->inhoud().identiteitsbewijs.achterkant->naam, u"achter.jpg"_s);
        QCOMPARE(v.sessie()->inhoud().identiteitsbewijs.achterkant->sha256.size(), 32);
        QVERIFY(v.tabNaar(u"inhoud/identiteitsbewijs/geldigTot"_s, 6));
        v.typ(u"1-1-2030"_s);
        QVERIFY(v.tabNaar(u"inhoud/loonheffingskorting"_s, 4));
        v.toets(Qt::Key_Space);
        QVERIFY(v.tabNaar(u"inhoud/loonheffingskortingVanaf"_s, 4));
        v.typ(u"1-7"_s);
        v.toets(Qt::Key_PageDown, Qt::ControlModifier);
        for (const Bevinding& b : v.sessie()->bevindingen())
            QVERIFY2(b.ernst != Ernst::Weigeren, qPrintable(b.controle + u' ' + b.path));
        QCOMPARE(v.sessie()->lege(), std::vector<FieldPath>());
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(v.gateway.feiten.versie.status, ZorgovereenkomstStatus::Gedeeld);
        const ZorgovereenkomstInhoud& gedeeld = v.gateway.feiten.versie.inhoud;
        QCOMPARE(gedeeld.dagenPerWeek, 4);
        QCOMPARE(gedeeld.rooster, (std::array<int, 7>{})); // was typed, is not asked with irregular hours
        QCOMPARE(gedeeld.loonheffingskortingVanaf, std::optional(QDate(2025, 7, 1)));
    }

    void rates_for_the_night_and_the_share_of_one_total_stand_under_their_function()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp());
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        QVERIFY(!v.sessie()->isGevraagd(u"inhoud/werkafspraken/0/verdeelsleutel"_s)); // two rates
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"22,50"_s);
        QVERIFY(v.sessie()->isGevraagd(u"inhoud/werkafspraken/0/verdeelsleutel"_s));
        QVERIFY(v.tabNaar(u"inhoud/werkafspraken/0/verdeelsleutel"_s, 8));
        v.typ(u"3"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].verdeelsleutel, std::optional(3));
        QTRY_COMPARE(v.gateway.feiten.versie.inhoud.werkafspraken[0].verdeelsleutel, std::optional(3));
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
        QVERIFY(v.tabNaarNaam(u"afwijkendErbij"_s, 6));
        v.toets(Qt::Key_Space);
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/0/afwijkendeTarieven/0/moment"_s);
        v.toets(Qt::Key_Down); // the evening, then the night
        v.toets(Qt::Key_Tab);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(u"30"_s);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].afwijkendeTarieven, (std::vector<AfwijkendTarief>{{Tariefmoment::Nacht, bouw::tarief(3000)}}));
        QVERIFY(!v.sessie()->isGevraagd(u"inhoud/werkafspraken/0/verdeelsleutel"_s)); // two rates at night
    }

    void what_is_more_than_a_field_takes_is_said_at_the_field_data()
    {
        QTest::addColumn<QString>("pad");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("zin");
        const QString bedrag = u"ten hoogste €\u00A010.000.000,00"_s;
        QTest::newRow("wage") << u"inhoud/maandloon"_s << u"10.000.000.000,01"_s << bedrag;
        QTest::newRow("wage beyond all numbers") << u"inhoud/maandloon"_s << u"1000000000000000000"_s << bedrag;
        QTest::newRow("rate") << u"inhoud/werkafspraken/0/tarief"_s << u"10000001"_s << bedrag;
        QTest::newRow("travel a month") << u"inhoud/reiskostenMaandbedrag"_s << u"10000000,01"_s << bedrag;
        QTest::newRow("travel a km") << u"inhoud/reiskostenTarief"_s << u"10000001"_s << bedrag;
        QTest::newRow("km") << u"inhoud/reiskostenKilometer"_s << u"2001"_s << u"van 1 tot en met 2000"_s;
        QTest::newRow("half a km") << u"inhoud/reiskostenKilometer"_s << u"1,5"_s << u"van 1 tot en met 2000"_s;
        QTest::newRow("travel days") << u"inhoud/reiskostenDagenPerWeek"_s << u"8"_s << u"van 1 tot en met 7"_s;
        QTest::newRow("quantity") << u"inhoud/werkafspraken/0/aantalPerWeek"_s << u"169"_s << u"Een week heeft 168 uur."_s;
        QTest::newRow("hours of a day") << u"inhoud/rooster/0"_s << u"25"_s << u"Een dag heeft 24 uur."_s;
    }
    void what_is_more_than_a_field_takes_is_said_at_the_field()
    {
        QFETCH(QString, pad);
        QFETCH(QString, tekst);
        QFETCH(QString, zin);
        OvereenkomstVenster v;
        ZorgovereenkomstInhoud inhoud = ontwerp();
        inhoud.vasteUren = true;
        inhoud.loonsoort = Loonsoort::Maandloon;
        if (pad.endsWith(u"/tarief"_s) || pad.endsWith(u"PerWeek"_s))
            inhoud.loonsoort = Loonsoort::PerEenheid;
        inhoud.reiskosten = pad.endsWith(u"reiskostenTarief"_s) ? ReiskostenSoort::PerKilometer : ReiskostenSoort::VastPerMaand;
        zetInhoud(v.gateway, inhoud);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(pad);
        QCOMPARE(padVan(QApplication::focusWidget()), pad);
        v.toets(Qt::Key_A, Qt::ControlModifier);
        v.typ(tekst);
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        QStringList gezegd;
        for (const VeldBlok* blok : v.opstellen()->findChildren<VeldBlok*>()) {
            for (const VeldMelding& melding : blok->meldingen()) {
                if (blok->isVisible() && blok->gaatOver(pad))
                    gezegd << melding.tekst;
            }
        }
        QVERIFY2(gezegd.join(u' ').contains(zin), qPrintable(gezegd.join(u'\n')));
        QVERIFY(!v.sessie()->kanDelen());
    }

    void an_earlier_description_of_the_same_care_is_taken_over_in_one_click()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstInhoud leeg = ontwerp();
        leeg.werkafspraken[0].zorgbeschrijving.clear();
        zetInhoud(v.gateway, leeg);
        Zorgovereenkomst eerder = bouw::zorgovereenkomst();
        eerder.id = {77};
        eerder.nummer = u"2024-0077"_s;
        eerder.zorgverlener = {90};
        eerder.versies[0].inhoud.werkafspraken[0].zorgdelen.locatie = u"Thuis"_s;
        Zorgovereenkomst ongetekend = eerder; // newer, and nobody signed it
        ongetekend.id = {78};
        ongetekend.versies[0].status = ZorgovereenkomstStatus::Concept;
        ongetekend.versies[0].handtekeningen.clear();
        ongetekend.versies[0].inhoud.ingangsdatum = QDate(2026, 1, 1);
        ongetekend.versies[0].inhoud.werkafspraken[0].zorgbeschrijving = u"Nog niet besloten."_s;
        v.gateway.feiten.andereZorgovereenkomsten = {eerder, ongetekend};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/zorgbeschrijving"_s);
        v.toets(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"neemEerdereBeschrijving"_s);
        v.toets(Qt::Key_Space);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].zorgbeschrijving, eerder.versies[0].inhoud.werkafspraken[0].zorgbeschrijving);
        QCOMPARE(v.sessie()->inhoud().werkafspraken[0].zorgdelen.locatie, u"Thuis"_s);
        QCOMPARE(padVan(QApplication::focusWidget()), u"inhoud/werkafspraken/0/zorgbeschrijving"_s);
        v.page->undoTarget()->undo();
        QVERIFY(v.sessie()->inhoud().werkafspraken[0].zorgbeschrijving.isEmpty());
    }

    void f1_shows_the_rule_behind_a_question_with_its_source()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp());
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"inhoud/ingangsdatum"_s);
        const auto staat = [&] {
            const QList<QLabel*> labels = v.opstellen()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->isVisible() && l->text().contains(u"budgetperiode"_s) && l->text().contains(bronTekst(u"W54"_s)); });
        };
        QVERIFY(!staat());
        v.toets(Qt::Key_F1);
        QVERIFY(staat());
        v.toets(Qt::Key_F1);
        QVERIFY(!staat());
    }

    void a_second_agreement_with_a_known_zorgverlener_leads_to_the_first()
    {
        OvereenkomstVenster v;
        zetInhoud(v.gateway, ontwerp());
        Zorgovereenkomst loopt = bouw::zorgovereenkomst();
        loopt.id = {78};
        v.gateway.feiten.andereZorgovereenkomsten = {loopt};
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarVeld(u"zorgverlener"_s);
        QVERIFY(v.tabNaarNaam(u"openBestaande"_s, 8));
        v.toets(Qt::Key_Space);
        QCOMPARE(v.navigator.geopend, overeenkomstAdres(bouw::budgethouderId, ZorgovereenkomstId{78}));
    }
};

HOUSE_TEST(test_overeenkomst_velden, TestOvereenkomstVelden)
#include "test_overeenkomst_velden.moc"
