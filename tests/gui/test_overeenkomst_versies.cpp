#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/overeenkomst/contract_blad.h"
#include "client/ui/overeenkomst/overeenkomst_uitvoer.h"
#include "client/ui/overeenkomst/versies_lezen.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/command_palette.h"
#include "client/ui/wijziging/wijzig_keuze.h"
#include "client/ui/wijziging/wijzigen.h"
#include "tests/gui/test_overeenkomst_fixture.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::teksten;
using namespace Qt::StringLiterals;
using S = ZorgovereenkomstStatus;

namespace {

/// An agreement that runs, in May 2025.
void zetLopend(FakeOvereenkomstGateway& gateway)
{
    gateway.feiten = bouw::zorgovereenkomstFeiten(*gateway.parameters);
    gateway.feiten.vandaag = QDate(2025, 5, 20);
    gateway.feiten.versie.status = S::Lopend;
    gateway.feiten.versie.inhoud.vasteUren = false;
    gateway.feiten.versie.inhoud.rooster = {};
    gateway.feiten.versie.inhoud.dagenPerWeek = 5;
    gateway.feiten.zorgovereenkomst.versies = {gateway.feiten.versie};
}

/// With a change of the rate in concept beside it.
void zetConcept(FakeOvereenkomstGateway& gateway)
{
    zetLopend(gateway);
    ZorgovereenkomstVersie tweede = gateway.feiten.versie;
    tweede.volgnummer = 2;
    tweede.status = S::Concept;
    tweede.handtekeningen.clear();
    tweede.inhoud.ingangsdatum = QDate(2025, 6, 1);
    tweede.inhoud.werkafspraken[0].tarief = bouw::tarief(2501);
    gateway.feiten.zorgovereenkomst.versies.push_back(tweede);
}

/// May look and fill in; V. Hendrikse signs.
void magNietTekenen(OvereenkomstVenster& v)
{
    Vertegenwoordiging r;
    r.budgethouder = bouw::budgethouderId;
    r.gebruiker = v.services.gebruiker.id;
    r.rechten = Recht::Zien | Recht::Invoeren;
    v.bevoegd = BevoegdVan(v.services.gebruiker, {r}, {{bouw::budgethouderId, u"V. Hendrikse"_s, Recht::Zien | Recht::Ondertekenen}});
}

bool aangeboden(const OvereenkomstVenster& v, const QString& id)
{
    const std::vector<Command> alle = v.commands.available();
    return std::any_of(alle.begin(), alle.end(), [&id](const Command& c) { return c.id == id; });
}

} // namespace

/// What can be done beside and with an own draft of a change.
class TestOvereenkomstVersies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void who_may_not_sign_a_change_reads_who_does_and_is_offered_no_signature()
    {
        OvereenkomstVenster v(Rol::Vertegenwoordiger);
        magNietTekenen(v);
        zetConcept(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        QTRY_VERIFY(QApplication::focusWidget());
        const auto* knop = v.page->findChild<QPushButton*>(u"hoofdknop"_s);
        QVERIFY(knop && !knop->isVisible());
        QTRY_VERIFY2(teksten(v.page).contains(u"Alleen V. Hendrikse."_s), qPrintable(teksten(v.page))); // shown by its layout, in a turn of its own
        const QString wat = teksten(v.page);
        QVERIFY2(!wat.contains(u"Alleen u."_s), qPrintable(wat));
        QVERIFY2(wat.contains(u"U kunt dit invullen, maar niet tekenen. V. Hendrikse kan dat wel."_s), qPrintable(wat));
        for (const KeyHint& hint : v.page->keyHints())
            QVERIFY2(hint.key != QKeySequence(Qt::CTRL | Qt::Key_Return), qPrintable(hint.text));
        QVERIFY(!aangeboden(v, u"overeenkomst.delen"_s));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>());
        QVERIFY(v.gateway.stappen.empty());
        // What the zorgverlener signs first is his to share.
        v.sessie()->zet({}, [](ZorgovereenkomstDraft& d) { d.inhoud.minutenPerWeek += 60; });
        QTRY_VERIFY(knop->isVisible());
        QCOMPARE(knop->text(), u"Delen met zorgverlener"_s);
        QTRY_VERIFY2(teksten(v.page).contains(u"T. de Wit en V. Hendrikse."_s), qPrintable(teksten(v.page)));
    }

    void the_ticks_name_who_signs_where_the_user_may_not()
    {
        OvereenkomstVenster v(Rol::Vertegenwoordiger);
        magNietTekenen(v);
        zetLopend(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->bekijken());
        v.commands.run(u"overeenkomst.wijzigen"_s);
        QTRY_VERIFY(v.overeenkomst()->keuze());
        const QString tarief = v.page->findChild<QCheckBox*>(u"tarief"_s)->accessibleDescription();
        QVERIFY2(tarief.contains(u"alleen V. Hendrikse."_s) && !tarief.contains(u"alleen u"_s), qPrintable(tarief));
        const QString uren = v.page->findChild<QCheckBox*>(u"uren"_s)->accessibleDescription();
        QVERIFY2(uren.contains(u"T. de Wit en V. Hendrikse."_s), qPrintable(uren));
    }

    void beside_an_own_draft_the_version_in_force_is_read_and_kept()
    {
        QTemporaryDir map;
        OvereenkomstVenster v;
        zetConcept(v.gateway);
        v.open(u"overeenkomst/4"_s);
        QTRY_VERIFY(v.overeenkomst()->wijzigen());
        QTRY_VERIFY(QApplication::focusWidget());
        const QPointer<QWidget> waar = QApplication::focusWidget();
        const ClientDirectory niemand;
        const CommandPalette palet(v.commands, niemand, v.navigator);
        const std::vector<FinderRow> rijen = palet.rows(u"versie"_s);
        QVERIFY(!rijen.empty());
        QCOMPARE(rijen.front().id, u"doe/overeenkomst.versies"_s);
        QVERIFY(palet.choose(rijen.front().id));
        VersiesLezen* lezen = v.overeenkomst()->versies();
        QVERIFY(lezen && lezen->isVisible() && !v.overeenkomst()->wijzigen()->isVisible());
        auto* keuze = lezen->findChild<QComboBox*>();
        QTRY_VERIFY(keuze->hasFocus());
        QCOMPARE(keuze->currentData().toInt(), 1); // what runs
        const auto blad = [&] { return lezen->findChild<ContractBlad*>()->platteTekst(); };
        QTRY_VERIFY2(blad().contains(u"25,00"_s) && !blad().contains(u"25,01"_s), qPrintable(blad()));
        v.toets(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!v.window.findChild<BevestigenDialoog*>()); // the draft is not in view
        const QString pad = map.filePath(u"loopt.pdf"_s);
        lezen->findChild<QPushButton*>(u"pdf"_s)->click();
        v.typPad(pad);
        QTRY_VERIFY(QFile::exists(pad));
        QVERIFY(lezen->druk().titel.endsWith(u"versie 1"_s));
        keuze->setFocus();
        v.toets(Qt::Key_Up);
        QVERIFY(lezen->druk().titel.endsWith(u"versie 2"_s));
        QTRY_VERIFY2(blad().contains(u"25,01"_s), qPrintable(blad()));
        v.toets(Qt::Key_Escape);
        QVERIFY(!v.overeenkomst()->versies());
        QVERIFY(v.overeenkomst()->wijzigen()->isVisible());
        QCOMPARE(QApplication::focusWidget(), waar.data());
        v.page->findChild<QPushButton*>(u"versies"_s)->click(); // by the mouse too
        QVERIFY(v.overeenkomst()->versies());
        v.page->findChild<QPushButton*>(u"terugNaarInvullen"_s)->click();
        QVERIFY(v.overeenkomst()->wijzigen()->isVisible());
    }

    void a_first_draft_has_no_other_version_to_choose()
    {
        OvereenkomstVenster v;
        v.open(u"overeenkomst/nieuw"_s);
        QTRY_VERIFY(v.opstellen());
        QVERIFY(!v.page->findChild<QPushButton*>(u"versies"_s));
        QVERIFY(!aangeboden(v, u"overeenkomst.versies"_s));
    }
};

HOUSE_TEST(test_overeenkomst_versies, TestOvereenkomstVersies)
#include "test_overeenkomst_versies.moc"
