#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/stap_controle.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include "tests/support/pdf_tekst.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;

namespace {

/// Runs in May 2025.
ZorgovereenkomstFeiten& zetLopend(OvereenkomstVenster& v)
{
    ZorgovereenkomstFeiten& f = v.gateway.feiten;
    f = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
    f.vandaag = QDate(2025, 5, 20);
    f.versie.status = S::Lopend;
    f.versie.inhoud.vasteUren = false;
    f.versie.inhoud.rooster = {};
    f.versie.inhoud.dagenPerWeek = 5;
    f.zorgovereenkomst.versies = {f.versie};
    return f;
}

/// Another rate from July.
ZorgovereenkomstVersie wijziging(const ZorgovereenkomstFeiten& f, int volgnummer, S status, qint64 centen)
{
    ZorgovereenkomstVersie v = f.zorgovereenkomst.versies.front();
    v.id = VersieId{50 + volgnummer};
    v.volgnummer = volgnummer;
    v.status = status;
    v.handtekeningen.clear();
    v.inhoud.ingangsdatum = QDate(2025, 7, 1);
    v.inhoud.werkafspraken[0].tarief = bouw::tarief(centen);
    return v;
}

Deelbeoordeling afgewezen()
{
    Deelbeoordeling deel;
    deel.verstrekker = bouw::verstrekkerId;
    deel.status = DeelbeoordelingStatus::Afgekeurd;
    deel.redenCode = u"tariefTeHoog"_s;
    deel.toelichting = u"Spreek een lager tarief af."_s;
    deel.opmerkingen = {{u"inhoud/werkafspraken/0/tarief"_s, u"Het maximum is 24 euro."_s}};
    return deel;
}

} // namespace

/// Ways through an agreement that once ended nowhere.
class TestOvereenkomstWegen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_proposal_is_taken_over_after_it_is_said_that_the_own_draft_lapses()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& f = zetLopend(v);
        const ZorgovereenkomstVersie eigen = wijziging(f, 2, S::Concept, 2525);
        ZorgovereenkomstVersie voorstel = wijziging(f, 3, S::Teruggestuurd, 2501);
        voorstel.opgesteldDoor = Partijrol::Zorgverlener;
        f.zorgovereenkomst.versies.push_back(eigen);
        f.zorgovereenkomst.versies.push_back(voorstel);
        f.wijziging = true;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        QVERIFY2(v.sessie()->kanDelen(), qPrintable(v.sessie()->bevindingen().empty() ? QString() : v.sessie()->bevindingen().front().controle));
        v.commands.run(u"overeenkomst.hoofdknop"_s);
        auto* dialoog = v.window.findChild<BevestigenDialoog*>();
        QVERIFY(dialoog && v.gateway.stappen.empty());
        QVERIFY2(teksten(dialoog).contains(u"versie 2"_s) && teksten(dialoog).contains(u"vervalt"_s), qPrintable(teksten(dialoog)));
        QTest::keyClick(dialoog->findChild<QPushButton*>(u"ja"_s), Qt::Key_Return);
        QTRY_COMPARE(v.gateway.stappen.size(), size_t(1));
        QVERIFY(v.gateway.stappen.front().gebeurtenis == G::Overnemen && v.gateway.stappen.front().versie.volgnummer == 3);
    }

    void the_pdf_of_a_draft_holds_no_answer_that_nobody_gave()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const QString pad = map.filePath(u"concept.pdf"_s);
        v.commands.run(u"overeenkomst.pdf"_s);
        v.typPad(pad);
        QTRY_VERIFY(QFile::exists(pad));
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        const QString tekst = test::PdfTekst(bestand.readAll()).bladen().join(u'\n');
        QVERIFY2(!tekst.isEmpty() && !tekst.contains(u"overeenkomstvanopdracht"_s, Qt::CaseInsensitive) && !tekst.contains(u"geenfamilie"_s, Qt::CaseInsensitive), qPrintable(tekst));
    }

    void a_verstrekker_can_end_what_runs_while_a_change_is_open()
    {
        OvereenkomstVenster v(Rol::MedewerkerVerstrekker);
        ZorgovereenkomstFeiten& f = zetLopend(v);
        f.zorgovereenkomst.versies.push_back(wijziging(f, 2, S::InBeoordeling, 2501));
        f.stand = VersieInzicht{}; // of the change, which cannot be ended
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(v.page->findChild<QPushButton*>(u"beeindigen"_s));
        QVERIFY(v.commands.run(u"overeenkomst.beeindigen"_s));
    }

    void an_earlier_version_is_shown_with_how_that_one_stands()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& f = zetLopend(v);
        ZorgovereenkomstVersie eerste = f.versie;
        eerste.status = S::Afgekeurd;
        eerste.handtekeningen = {{Partijrol::Zorgverlener, {2}, u"T. de Wit"_s, Inlogniveau::TweeFactoren, QDateTime(QDate(2025, 1, 2), QTime(8, 0), Qt::UTC), QByteArray(32, 'h')}};
        eerste.beoordelingen = {afgewezen()};
        f.zorgovereenkomst.versies = {eerste};
        ZorgovereenkomstVersie herstel = wijziging(f, 2, S::InBeoordeling, 2400);
        herstel.herstelVan = 1;
        herstel.beoordelingen.clear();
        f.zorgovereenkomst.versies.push_back(herstel);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        QVERIFY(!teksten(v.page).contains(u"Spreek een lager tarief af."_s));
        auto* versies = v.overeenkomst()->bekijken()->findChild<QComboBox*>();
        versies->setFocus();
        v.toets(Qt::Key_Down); // the newest stands first
        QCOMPARE(versies->currentData().toInt(), 1);
        QVERIFY2(teksten(v.page).contains(u"Spreek een lager tarief af."_s), qPrintable(teksten(v.page)));
        auto* blad = v.overeenkomst()->bekijken()->findChild<ContractBlad*>();
        QTRY_VERIFY2(blad->platteTekst().contains(u"deze versie geldt niet"_s), qPrintable(blad->platteTekst().left(80)));
        v.toets(Qt::Key_Up);
        QVERIFY(!teksten(v.page).contains(u"Spreek een lager tarief af."_s));
    }

    void f8_goes_to_what_is_open_before_anything_was_left()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        QVERIFY(puntenVan(*v.sessie(), false).empty());
        QVERIFY(v.page->walkFindings(true));
        QCOMPARE(v.opstellen()->stap(), 1);
        QVERIFY(!padVan(QApplication::focusWidget()).isEmpty());
    }

    void every_count_of_the_points_is_the_same()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.nieuw.emplace(); });
        v.sessie()->toonAlles();
        const std::vector<OvereenkomstPunt> punten = puntenVan(*v.sessie(), true);
        QCOMPARE(v.sessie()->stapStand(4).punten, int(punten.size()));
        for (int stap = 1; stap <= 3; ++stap)
            QCOMPARE(v.sessie()->stapStand(stap).punten, int(std::count_if(punten.begin(), punten.end(), [stap](const OvereenkomstPunt& p) { return p.stap == stap; })));
        QVERIFY(std::none_of(punten.begin(), punten.end(), [](const OvereenkomstPunt& p) { return p.pad == u"zorgverlener"_s; })); // he is being entered: one gap, one point
    }

    void who_may_not_sign_is_offered_no_notice_and_takes_nothing_signed_back()
    {
        for (const bool tekent : {false, true}) {
            OvereenkomstVenster v(Rol::Vertegenwoordiger);
            Vertegenwoordiging r;
            r.budgethouder = bouw::budgethouderId;
            r.gebruiker = v.services.gebruiker.id;
            r.rechten = Recht::Zien | Recht::Invoeren;
            r.rechten.setFlag(Recht::Ondertekenen, tekent);
            v.bevoegd = BevoegdVan(v.services.gebruiker, {r}, {{bouw::budgethouderId, u"V. Hendrikse"_s, Recht::Zien | Recht::Ondertekenen}});
            zetLopend(v);
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.overeenkomst()->bekijken());
            const auto knop = [&](const QString& naam) { return v.page->findChild<QPushButton*>(naam); };
            QVERIFY(knop(u"wijzigen"_s) && knop(u"verzuim"_s)); // that asks the right to type
            QCOMPARE(bool(knop(u"opzeggen"_s)), tekent);
            knop(u"wijzigen"_s)->click();
            QTRY_VERIFY(v.overeenkomst()->keuze());
            auto* stoppen = v.overeenkomst()->keuze()->findChild<QCheckBox*>(code(WijzigingSoort::Stoppen));
            QCOMPARE(stoppen->isEnabled(), tekent);
            QCOMPARE(teksten(v.overeenkomst()->keuze()).contains(u"V. Hendrikse kan dat wel."_s), !tekent);
        }
    }

    void what_was_signed_is_withdrawn_by_who_may_sign_alone()
    {
        for (const auto& [status, tekent] : {std::pair(S::InBeoordeling, false), std::pair(S::InBeoordeling, true), std::pair(S::Gedeeld, false)}) {
            OvereenkomstVenster v(Rol::Vertegenwoordiger);
            Vertegenwoordiging r;
            r.budgethouder = bouw::budgethouderId;
            r.gebruiker = v.services.gebruiker.id;
            r.rechten = Recht::Zien | Recht::Invoeren;
            r.rechten.setFlag(Recht::Ondertekenen, tekent);
            v.bevoegd = BevoegdVan(v.services.gebruiker, {r}, {});
            ZorgovereenkomstFeiten& f = zetLopend(v);
            f.versie.status = status;
            f.zorgovereenkomst.versies = {f.versie};
            v.open(u"overeenkomst/4"_s);
            QTRY_VERIFY(v.overeenkomst()->bekijken());
            QCOMPARE(bool(v.page->findChild<QPushButton*>(u"intrekken"_s)), tekent || status == S::Gedeeld); // what nobody signed he may take back
        }
    }

    void a_repair_says_what_the_rejected_field_was()
    {
        OvereenkomstVenster v;
        ZorgovereenkomstFeiten& f = zetLopend(v);
        ZorgovereenkomstVersie eerste = f.versie;
        eerste.status = S::Afgekeurd;
        eerste.beoordelingen = {afgewezen()};
        f.zorgovereenkomst.versies = {eerste};
        ZorgovereenkomstVersie herstel = eerste;
        herstel.volgnummer = 2;
        herstel.status = S::Concept;
        herstel.herstelVan = 1;
        herstel.beoordelingen.clear();
        f.zorgovereenkomst.versies.push_back(herstel);
        VersieInzicht stand;
        stand.bewerkbaar = true;
        stand.openVelden = {u"inhoud/werkafspraken/0/tarief"_s};
        f.stand = stand;
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.opstellen());
        const auto was = [&] { return teksten(v.page).contains(QRegularExpression(u"Was: [^\\n]*25,00"_s)); };
        QVERIFY(!was());
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.werkafspraken[0].tarief = bouw::tarief(2400); });
        QVERIFY2(was(), qPrintable(teksten(v.page)));
    }
};

HOUSE_TEST(test_overeenkomst_wegen, TestOvereenkomstWegen)
#include "test_overeenkomst_wegen.moc"
