#include "tests/gui/test_overeenkomst_fixture.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "tests/support/cut_texts.h"
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;
using pgb::test::keep;
using namespace Qt::StringLiterals;

namespace {

void vul(FakeOvereenkomstGateway& gateway, ZorgovereenkomstStatus status)
{
    gateway.feiten.zorgovereenkomst.zorgverlener = bouw::zorgverlenerId;
    gateway.feiten.zorgverlener = bouw::zorgverlener();
    gateway.feiten.versie = bouw::versie(status);
    ZorgovereenkomstInhoud& inhoud = gateway.feiten.versie.inhoud;
    inhoud.ingangsdatum = QDate(2025, 7, 1);
    inhoud.toekenningen = {bouw::toekenningId, bouw::wmoToekenning().id};
    inhoud.werkafspraken[0].tarief = bouw::tarief(2600);
    Werkafspraak lang = bouw::werkafspraak(u"WMO-06"_s, 2450, 120, u"Samen de post, de administratie en het bezoek van het gezin regelen."_s);
    lang.toekenning = bouw::wmoToekenning().id;
    inhoud.werkafspraken.push_back(lang);
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
    gateway.feiten.saldo->boekingen = {{bouw::toekenningId, u"WLZ-BI"_s, Bedrag{821350}, Bedrag{120000}, {}}};
}

/// An employment with irregular hours, payroll, rates for the night, one total and everything that is still empty said in red.
void vulDienst(FakeOvereenkomstGateway& gateway)
{
    vul(gateway, ZorgovereenkomstStatus::Concept);
    ZorgovereenkomstInhoud& inhoud = gateway.feiten.versie.inhoud;
    inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    inhoud.relatie = Familierelatie::TweedeGraad;
    inhoud.familieband = Familieband::ZwagerOfSchoonzus;
    inhoud.antwoorden = {true, true};
    inhoud.einddatum = QDate(2026, 6, 30);
    inhoud.vasteUren = false;
    inhoud.salarisadministratie = true;
    inhoud.loonheffingskorting = true;
    inhoud.werkafspraken.pop_back();
    inhoud.werkafspraken[1].tarief = inhoud.werkafspraken[0].tarief;
    inhoud.werkafspraken[0].afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(3000)}, {Tariefmoment::Feestdag, bouw::tarief(3500)}};
    inhoud.werkafspraken[0].verdeelsleutel = 3;
    inhoud.werkafspraken[0].zorgdelen.locatie = u"Thuis en in de buurt"_s;
    inhoud.reiskosten = ReiskostenSoort::VastPerMaand;
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

/// Layouts settle over several turns of the event loop, on a busy machine over many.
void settle(QWidget& window)
{
    QTest::qWait(90);
    if (!QTest::qWaitFor([&] { return cutTexts(window).isEmpty(); }, 3000))
        qWarning("something is still cut");
}

} // namespace

/// Looks at every screen of the family in two sizes and two schemes: nothing may be cut.
class TestOvereenkomstBeeld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_step_fits_data()
    {
        QTest::addColumn<int>("breed");
        QTest::addColumn<int>("hoog");
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("tekst");
        QTest::newRow("1318-licht") << 1318 << 660 << int(Scheme::Licht) << 100;
        QTest::newRow("1146-licht") << 1146 << 660 << int(Scheme::Licht) << 100;
        QTest::newRow("1872-licht") << 1872 << 970 << int(Scheme::Licht) << 100;
        QTest::newRow("1318-donker") << 1318 << 660 << int(Scheme::Donker) << 100;
        QTest::newRow("1872-donker") << 1872 << 970 << int(Scheme::Donker) << 100;
        QTest::newRow("1318-150") << 1318 << 900 << int(Scheme::Licht) << 150;
        QTest::newRow("1872-200") << 1872 << 970 << int(Scheme::Donker) << 200;
        QTest::newRow("760-licht") << 760 << 660 << int(Scheme::Licht) << 100;
    }
    void every_step_fits()
    {
        QFETCH(int, breed);
        QFETCH(int, hoog);
        QFETCH(int, schema);
        QFETCH(int, tekst);
        OvereenkomstVenster v;
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        vul(v.gateway, ZorgovereenkomstStatus::Concept);
        v.window.resize(breed, hoog);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const QString naam = QString::fromLatin1(QTest::currentDataTag());
        for (int stap = 1; stap <= 5; ++stap) {
            v.opstellen()->naarStap(stap);
            if (stap == 2)
                v.opstellen()->naarVeld(u"inhoud/werkafspraken/0/tarief"_s);
            settle(v.window);
            keep(v.window, u"stap%1-%2"_s.arg(stap).arg(naam));
            const QStringList cut = cutTexts(v.window);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
            const QWidget* vorm = v.opstellen()->panes()[1]->findChild<QWidget*>(u"page"_s);
            const int teBreed = vorm->minimumSizeHint().width() - vorm->parentWidget()->width();
            QVERIFY2(teBreed <= 0, qPrintable(u"step %1 is %2 px wider than its column"_s.arg(stap).arg(teBreed)));
        }
        OvereenkomstVenster leeg;
        leeg.theme.set({Scheme(schema), Density::Normaal, tekst});
        leeg.window.resize(breed, hoog);
        leeg.open(u"overeenkomst/nieuw"_s);
        QTRY_VERIFY(leeg.opstellen());
        settle(leeg.window);
        keep(leeg.window, u"nieuw-%1"_s.arg(naam));
        QCOMPARE(cutTexts(leeg.window), QStringList());
        leeg.sessie()->zet({}, [](ZorgovereenkomstDraft& d) {
            d.nieuw.emplace();
            d.nieuw->soort = ZorgverlenerSoort::Zzp;
            d.nieuw->kvk = u"1234"_s;
        });
        settle(leeg.window);
        keep(leeg.window, u"zorgverlener-%1"_s.arg(naam));
        QCOMPARE(cutTexts(leeg.window), QStringList());
    }

    void a_long_name_of_a_zorgverlener_stands_on_as_many_lines_as_it_needs()
    {
        const QString lang = u"Stichting Thuiszorg, Begeleiding en Huishoudelijke Hulp Noordoost-Brabant en Omstreken"_s;
        OvereenkomstVenster v;
        v.theme.set({Scheme::Licht, Density::Normaal, 150});
        vul(v.gateway, ZorgovereenkomstStatus::Concept);
        v.gateway.feiten.zorgverlener->naam = lang;
        v.window.resize(1318, 900);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.opstellen()->naarStap(1);
        QWidget* vorm = v.opstellen()->panes()[1]->findChild<QWidget*>(u"page"_s);
        QLabel* naam = nullptr;
        for (QLabel* label : vorm->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == lang)
                naam = label;
        }
        QVERIFY(naam);
        QTRY_VERIFY(vorm->minimumSizeHint().width() <= vorm->parentWidget()->width());
        QTRY_VERIFY(naam->height() >= naam->heightForWidth(naam->width()));
    }

    void an_employment_with_every_question_fits_data() { every_step_fits_data(); }
    void an_employment_with_every_question_fits()
    {
        QFETCH(int, breed);
        QFETCH(int, hoog);
        QFETCH(int, schema);
        QFETCH(int, tekst);
        OvereenkomstVenster v;
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        vulDienst(v.gateway);
        v.window.resize(breed, qEnvironmentVariableIsSet("PGB_PICTURES") ? 2400 : hoog);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->toonAlles();
        for (int stap = 1; stap <= 4; ++stap) {
            v.opstellen()->naarStap(stap);
            settle(v.window);
            keep(v.window, u"dienst%1-%2"_s.arg(stap).arg(QString::fromLatin1(QTest::currentDataTag())));
            const QStringList cut = cutTexts(v.window);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
            const QWidget* vorm = v.opstellen()->panes()[1]->findChild<QWidget*>(u"page"_s);
            const int teBreed = vorm->minimumSizeHint().width() - vorm->parentWidget()->width();
            QVERIFY2(teBreed <= 0, qPrintable(u"step %1 is %2 px wider than its column"_s.arg(stap).arg(teBreed)));
        }
    }

    void reading_and_the_list_fit_data() { every_step_fits_data(); }
    void reading_and_the_list_fit()
    {
        QFETCH(int, breed);
        QFETCH(int, hoog);
        QFETCH(int, schema);
        QFETCH(int, tekst);
        const QString naam = QString::fromLatin1(QTest::currentDataTag());
        OvereenkomstVenster v;
        v.theme.set({Scheme(schema), Density::Normaal, tekst});
        vul(v.gateway, ZorgovereenkomstStatus::GetekendZorgverlener);
        v.gateway.feiten.versie.handtekeningen = {{Partijrol::Zorgverlener, {2}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC), {}}};
        v.window.resize(breed, hoog);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        settle(v.window);
        keep(v.window, u"bekijken-%1"_s.arg(naam));
        QCOMPARE(cutTexts(v.window), QStringList());
        OvereenkomstVenster lijst;
        lijst.theme.set({Scheme(schema), Density::Normaal, tekst});
        using S = ZorgovereenkomstStatus;
        for (const S status : {S::Concept, S::Gedeeld, S::GetekendZorgverlener, S::InBeoordeling, S::Afgekeurd, S::Lopend, S::Beeindigd, S::AanvullingGevraagd})
            lijst.gateway.rijen.push_back({bouw::zorgovereenkomst(status), status == S::Concept ? QString() : u"Thuiszorg De Linde-Hogenkamp"_s, u"A. de Boer"_s});
        lijst.window.resize(breed, hoog);
        lijst.open({});
        settle(lijst.window);
        keep(lijst.window, u"lijst-%1"_s.arg(naam));
        QCOMPARE(cutTexts(lijst.window), QStringList());
    }
};

HOUSE_TEST(test_overeenkomst_beeld, TestOvereenkomstBeeld)
#include "test_overeenkomst_beeld.moc"
