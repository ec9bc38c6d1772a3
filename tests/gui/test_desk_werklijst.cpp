#include "client/models/werklijst_spoor.h"
#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/werklijst/opmerking_rijen.h"
#include "client/ui/werklijst/verschil_blok.h"
#include "client/ui/werklijst/werklijst_page.h"
#include "client/ui/werklijst/zaak_paneel.h"
#include "client/ui/widgets/choice_box.h"
#include "client/ui/widgets/row_delegate.h"
#include "client/ui/widgets/row_table.h"
#include "shared/domain/toekenning/blokkade.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/gui/test_overeenkomst_gateway.h"
#include "tests/support/beeld.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::ui;

class DeskWerklijst final : public QObject {
    Q_OBJECT
    /// Five cases: a plain new one, an amendment, one with a date that is not good, and two that wait longer.
    static void vul(DeskFixture& bureau)
    {
        bureau.maakClienten(24);
        ZorgovereenkomstInhoud nieuw = bouw::inhoud();
        nieuw.ingangsdatum = QDate(2025, 7, 1);
        ZorgovereenkomstInhoud duurder = nieuw;
        duurder.werkafspraken[0].tarief = bouw::tarief(2650);
        duurder.werkafspraken[0].aantalPerWeek = 600;
        duurder.minutenPerWeek = 750;
        ZorgovereenkomstInhoud fout = nieuw;
        fout.ingangsdatum = QDate(2025, 9, 1);
        fout.einddatum = QDate(2025, 8, 1);
        bureau.maakZaak(1, nieuw, {}, 2);
        bureau.maakZaak(2, duurder, bouw::inhoud(), 5);
        bureau.maakZaak(3, fout, {}, 1);
        bureau.maakZaak(5, nieuw, bouw::inhoud(), 18);
        for (int i = 6; i < 22; ++i)
            bureau.maakZaak(i, i % 3 ? nieuw : duurder, i % 2 ? std::optional(bouw::inhoud()) : std::nullopt, i % 9);
    }
    /// What waits to be taken back goes, as at a lock.
    static void verstuur(DeskFixture& bureau, WerklijstPage* page)
    {
        page->aboutToLock();
        bureau.settle();
    }
    static QString naam(const WerklijstPage& page, int row) { return page.model()->index(row, 0).data().toString(); }
    static QString vlag(const WerklijstPage& page, int row) { return page.model()->index(row, 3).data().toString(); }
    static bool zonderVlag(const QString& vlag) { return vlag == QStringLiteral("nog niet bekeken") || vlag == QStringLiteral("schoon") || vlag == QStringLiteral("geen punten"); }
    static QString waarschuwing(const WerklijstPage* page)
    {
        QString uit;
        for (const FoutBalk* balk : page->findChildren<FoutBalk*>())
            uit += balk->zin();
        return uit;
    }
    /// The first case that asks for no reason.
    static int kiesSchone(DeskFixture& bureau, WerklijstPage* page)
    {
        int rij = 0;
        while (rij < page->model()->records() && !zonderVlag(vlag(*page, rij)))
            ++rij;
        page->tabel()->setCurrentIndex(page->model()->index(rij, 0));
        bureau.settle();
        return rij;
    }

private Q_SLOTS:
    void flagged_cases_come_first_then_the_longest_waiting()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        QCOMPARE(page->model()->records(), 20);
        bool schoon = false;
        int vorige = 1000;
        for (int i = 0; i < page->model()->records(); ++i) {
            const bool nu = zonderVlag(vlag(*page, i));
            QVERIFY2(!schoon || nu, "a flagged case after a clean one");
            if (nu != schoon)
                vorige = 1000;
            schoon = nu;
            const QString dagen = page->model()->index(i, 2).data().toString().remove(QStringLiteral("! ")).remove(QStringLiteral(" d"));
            const int getal = dagen == QStringLiteral("vandaag") ? 0 : dagen.toInt();
            QVERIFY(getal <= vorige);
            vorige = getal;
        }
        QVERIFY(schoon);
        QVERIFY(!zonderVlag(vlag(*page, 0)));
        bureau.keep(QStringLiteral("werklijst"));
        bureau.window->resize(1700, 950);
        bureau.keep(QStringLiteral("werklijst-groot"));
    }

    void a_task_about_a_declaratie_opens_the_declaratie_and_not_its_agreement()
    {
        DeskFixture bureau;
        vul(bureau);
        Werktaak taak = bureau.dossiers.taken.front();
        taak.id = WerktaakId{900};
        taak.soort = WerktaakSoort::Jaar;
        taak.versie = {};
        taak.declaratie = DeclaratieId{77};
        bureau.dossiers.taken.push_back(taak);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("taak/900")}, bureau.context(), bureau.dossiers));
        const int rij = page->tabel()->currentIndex().row();
        QCOMPARE(page->model()->index(rij, 1).data().toString(), QStringLiteral("laat verzoek"));
        QVERIFY(vlag(*page, rij).isEmpty());
        const Address daar{Section::Declaraties, taak.budgethouder, QStringLiteral("declaratie/77")};
        for (const Qt::Key toets : {Qt::Key_A, Qt::Key_R}) { // it is decided where it can be read
            bureau.navigator.geopend.clear();
            bureau.key(toets);
            QVERIFY(!bureau.navigator.geopend.empty());
            QCOMPARE(bureau.navigator.geopend.back(), daar);
        }
        bureau.navigator.geopend.clear();
        bureau.key(Qt::Key_V);
        QVERIFY(bureau.navigator.geopend.empty());
        QVERIFY2(bureau.navigator.meldingen.value(0).contains(QStringLiteral("geen vraag stellen")), qPrintable(bureau.navigator.meldingen.join(u'|')));
        QVERIFY(bureau.dossiers.besluiten.empty());
        bureau.keep(QStringLiteral("werklijst-laat-verzoek"));
        bureau.key(Qt::Key_Return);
        QVERIFY(!bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back(), daar);
    }

    void a_task_to_look_at_what_was_paid_ends_by_its_key_and_no_other_task_does()
    {
        DeskFixture bureau;
        vul(bureau);
        Werktaak taak = bureau.dossiers.taken.front();
        taak.id = WerktaakId{900};
        taak.soort = WerktaakSoort::Nakijken;
        taak.versie = {};
        taak.declaratie = DeclaratieId{77};
        bureau.dossiers.taken.push_back(taak);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("taak/900")}, bureau.context(), bureau.dossiers));
        const int alle = page->model()->records();
        const auto zegtN = [&] {
            const std::vector<KeyHint> hints = page->keyHints();
            return std::any_of(hints.begin(), hints.end(), [](const KeyHint& h) { return h.text == QStringLiteral("nagekeken"); });
        };
        QCOMPARE(page->model()->index(page->tabel()->currentIndex().row(), 1).data().toString(), QStringLiteral("nakijken"));
        QVERIFY(zegtN());
        QVERIFY(test::teksten(page).contains(QStringLiteral("druk dan hier op N.")));
        bureau.key(Qt::Key_N);
        bureau.settle();
        QCOMPARE(bureau.dossiers.nagekeken, std::vector{WerktaakId{900}});
        QCOMPARE(page->model()->records(), alle - 1);
        QVERIFY2(bureau.navigator.meldingen.value(0).startsWith(QStringLiteral("Nagekeken: ")), qPrintable(bureau.navigator.meldingen.join(u'|')));
        QVERIFY(!zegtN()); // the next one is a case to decide
        bureau.key(Qt::Key_N);
        bureau.settle();
        QCOMPARE(bureau.dossiers.nagekeken.size(), size_t(1));
    }

    void every_task_that_asks_for_a_look_alone_says_how_it_ends()
    {
        DeskFixture bureau;
        vul(bureau);
        Werktaak taak = bureau.dossiers.taken.front();
        taak.soort = WerktaakSoort::Signaal;
        taak.id = WerktaakId{900};
        bureau.dossiers.taken.push_back(taak); // of an agreement
        taak.id = WerktaakId{901};
        taak.versie = {};
        taak.declaratie = DeclaratieId{77};
        bureau.dossiers.taken.push_back(taak);
        taak.id = WerktaakId{902};
        taak.soort = WerktaakSoort::Jaar;
        bureau.dossiers.taken.push_back(taak);
        for (const int id : {900, 901, 902}) {
            auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("taak/%1").arg(id)}, bureau.context(), bureau.dossiers));
            bureau.settle();
            QVERIFY2(test::teksten(page).contains(QStringLiteral("druk dan hier op N.")) == (id != 902), qPrintable(test::teksten(page)));
        }
    }

    void the_flag_says_what_the_case_says_once_it_was_read()
    {
        DeskFixture bureau;
        vul(bureau);
        // Something that a list cannot know.
        bureau.dossiers.bijZaak = [](ZorgovereenkomstFeiten& f) { f.rekeningOokVan = std::vector{Partijrol::Vertegenwoordiger}; };
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const int rij = kiesSchone(bureau, page);
        QVERIFY(!page->paneel()->bevindingen().empty());
        QVERIFY(!zonderVlag(vlag(*page, rij)));
        // Also when the list was read again, while another case is in view.
        const QString bezocht = naam(*page, rij);
        page->tabel()->setCurrentIndex(page->model()->index(0, 0));
        bureau.settle();
        const int gelezen = bureau.dossiers.takenGelezen;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 1);
        QTRY_VERIFY(bureau.dossiers.takenGelezen > gelezen);
        bureau.settle();
        for (int i = 0; i < page->model()->records(); ++i)
            QVERIFY(naam(*page, i) != bezocht || !zonderVlag(vlag(*page, i)));
    }

    void a_flag_is_read_whole_however_narrow_the_list_is()
    {
        DeskFixture bureau;
        vul(bureau);
        bureau.dossiers.bijZaak = [](ZorgovereenkomstFeiten& f) { f.rekeningOokVan = std::vector{Partijrol::Vertegenwoordiger}; };
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        page->kader()->setFixedWidth(bureau.theme.px(340));
        bureau.settle();
        kiesSchone(bureau, page); // its flag becomes another
        const auto* tekent = qobject_cast<RowDelegate*>(page->tabel()->itemDelegate());
        for (int i = 0; i < page->model()->records(); ++i) {
            const QModelIndex cel = page->model()->index(i, 3);
            QVERIFY2(tekent->shows(cel, page->tabel()->visualRect(cel).size()), qPrintable(cel.data().toString()));
        }
    }

    void the_blocks_of_the_client_are_one_key_away()
    {
        DeskFixture bureau(Rol::MedewerkerVerstrekker);
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        page->tabel()->setFocus();
        const auto vanRij = [&](int rij) {
            for (const Budgethouder& b : bureau.dossiers.clienten) {
                if (volledigeNaam(b.naam) == naam(*page, rij))
                    return b.id;
            }
            return BudgethouderId();
        };
        int rij = 0;
        while (rij < page->model()->records() && !zietBlokkades(bureau.dossiers.bevoegd(), vanRij(rij)))
            ++rij;
        page->tabel()->setCurrentIndex(page->model()->index(rij, 0));
        bureau.key(Qt::Key_B);
        QVERIFY(vanRij(rij) && !bureau.navigator.geopend.empty());
        QCOMPARE(bureau.navigator.geopend.back(), blokkadesAdres(vanRij(rij)));
    }

    void no_row_is_called_clean_before_its_case_was_judged_with_all_facts()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const auto onderkop = [page] {
            for (const QLabel* label : page->kader()->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("met vlag")))
                    return label->text();
            }
            return QString();
        };
        const int laatste = page->model()->records() - 1;
        QCOMPARE(vlag(*page, laatste), QStringLiteral("nog niet bekeken"));
        QVERIFY2(onderkop().contains(QStringLiteral("nog niet bekeken")), qPrintable(onderkop()));
        page->tabel()->setCurrentIndex(page->model()->index(laatste, 0));
        bureau.settle();
        QVERIFY(vlag(*page, laatste) != QStringLiteral("nog niet bekeken"));
        QCOMPARE(zonderVlag(vlag(*page, laatste)), page->paneel()->bevindingen().empty());
    }

    void what_waits_for_an_unknown_minimum_wage_is_not_called_approved()
    {
        DeskFixture bureau;
        vul(bureau);
        std::vector<ParameterWaarde> rijen = bureau.dossiers.tabel->rijen();
        std::erase_if(rijen, [](const ParameterWaarde& rij) { return rij.key == QStringLiteral("wmlUurloon"); });
        bureau.dossiers.tabel = std::make_shared<const ParameterTabel>(std::move(rijen));
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        kiesSchone(bureau, page);
        QVERIFY(!page->paneel()->heeftRood() && page->balk()->kan());
        bureau.key(Qt::Key_A);
        QVERIFY2(bureau.navigator.meldingen.isEmpty(), qPrintable(bureau.navigator.meldingen.join(u'|'))); // nothing waits to be sent
        QVERIFY2(waarschuwing(page).contains(QStringLiteral("minimumloon")) && waarschuwing(page).contains(QStringLiteral("Goedkeuren kan daarom nog niet")), qPrintable(waarschuwing(page)));
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0);
        bureau.key(Qt::Key_R); // rejecting and asking can be done
        QVERIFY(page->balk()->vraagtReden());
    }

    void who_did_not_ask_reads_whose_question_keeps_him_waiting()
    {
        DeskFixture bureau(Rol::Svb);
        vul(bureau);
        for (Zorgovereenkomst& z : bureau.dossiers.overeenkomsten) {
            if (z.id != ZorgovereenkomstId{505})
                continue;
            z.versies.back().status = ZorgovereenkomstStatus::AanvullingGevraagd;
            Aanvullingsvraag vraag;
            vraag.verstrekker = bouw::verstrekkerId;
            vraag.sinds = z.versies.back().statusSinds;
            z.versies.back().vragen = {vraag};
        }
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        page->tabel()->setCurrentIndex(page->model()->index(page->model()->records() - 1, 0));
        bureau.settle();
        const QString zin = page->balk()->findChild<QLabel*>(QStringLiteral("wacht"))->text();
        QVERIFY2(zin.startsWith(QStringLiteral("De vraag van ")) && !zin.contains(QStringLiteral("Uw vraag")) && zin.contains(QStringLiteral("klok staat stil")), qPrintable(zin));
    }

    void who_looks_reads_of_a_shortage_what_the_budgethouder_can_do()
    {
        const auto zin = [](const char* variant) {
            Bevinding b{QStringLiteral("ZC-043"), Ernst::Waarschuwen, QStringLiteral("inhoud/werkafspraken"), {}};
            if (*variant)
                b.params.emplace_back(QStringLiteral("variant"), QString::fromLatin1(variant));
            Rapport rapport;
            rapport.bevindingen = {b};
            return controleOverzicht(rapport).punten.front().tekst;
        };
        for (const char* variant : {"", "metAnderen", "alleenAnderen", "niveau", "niveauMetAnderen"}) {
            const QString tekst = zin(variant);
            QVERIFY2(tekst.contains(QStringLiteral("De budgethouder kan minder")) && !tekst.contains(QStringLiteral("uw andere")) && !tekst.contains(QStringLiteral("Spreek")), qPrintable(tekst));
        }
    }

    void who_looks_reads_as_said_to_the_budgethouder_what_he_is_asked()
    {
        const auto zin = [](const char* controle) {
            Rapport rapport;
            rapport.bevindingen = {{QString::fromLatin1(controle), Ernst::Weigeren, QStringLiteral("inhoud/minutenPerWeek"), {}}};
            return controleOverzicht(rapport).punten.front().tekst;
        };
        QVERIFY2(zin("ZC-046").startsWith(QStringLiteral("Aan de budgethouder: ")), qPrintable(zin("ZC-046")));
        QVERIFY2(!zin("ZC-072").contains(QStringLiteral("budgethouder")), qPrintable(zin("ZC-072"))); // it is said to him
    }

    void of_two_who_judge_only_the_one_that_asked_has_a_question_out()
    {
        ZorgovereenkomstVersie v;
        v.status = ZorgovereenkomstStatus::AanvullingGevraagd;
        v.statusSinds = QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);
        v.beoordelingen.resize(2);
        v.beoordelingen[0].verstrekker = bouw::verstrekkerId;
        v.beoordelingen[1].soort = DeelbeoordelingSoort::SvbArbeidsrecht;
        Aanvullingsvraag vraag;
        vraag.verstrekker = bouw::verstrekkerId;
        vraag.sinds = v.statusSinds;
        const auto uit = [&] {
            QStringList wat;
            for (const SpoorHalte& halte : versieSpoor(v, [](VerstrekkerId) { return QStringLiteral("Huis"); }, [](const Deelbeoordeling&) { return false; }))
                wat << halte.wat;
            return wat.mid(wat.size() - 3, 2);
        };
        v.vragen = {vraag};
        QCOMPARE(uit(), (QStringList{QStringLiteral("Vraag staat uit"), QStringLiteral("Beoordelen")}));
        v.vragen.front().soort = DeelbeoordelingSoort::SvbArbeidsrecht;
        v.vragen.front().verstrekker = {};
        QCOMPARE(uit(), (QStringList{QStringLiteral("Beoordelen"), QStringLiteral("Vraag staat uit")}));
    }

    void while_a_question_is_typed_keys_and_buttons_are_those_of_the_question()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const auto knoppen = [&] {
            QStringList uit;
            for (const QPushButton* knop : page->balk()->findChildren<QPushButton*>())
                if (knop->isVisible())
                    uit << knop->text() + (knop->accessibleDescription().isEmpty() ? QString() : QStringLiteral(" [%1]").arg(knop->accessibleDescription()));
            return uit.join(QLatin1Char('|'));
        };
        const auto hints = [&] {
            QStringList uit;
            for (const KeyHint& hint : page->keyHints())
                uit << hint.text;
            return uit.join(QLatin1Char('|'));
        };
        kiesSchone(bureau, page);
        QVERIFY2(knoppen().contains(QStringLiteral("Goedkeuren [Toets: A]")), qPrintable(knoppen()));
        bureau.key(Qt::Key_V);
        QVERIFY2(knoppen().contains(QStringLiteral("Vraag versturen")) && knoppen().contains(QStringLiteral("Afwijzen…")), qPrintable(knoppen()));
        QVERIFY2(!knoppen().contains(QStringLiteral("Goedkeuren")) && !knoppen().contains(QStringLiteral("Vraag stellen")), qPrintable(knoppen()));
        QVERIFY2(!knoppen().contains(QStringLiteral("Toets: R")), qPrintable(knoppen())); // a letter is text now
        QCOMPARE(hints(), QStringLiteral("vraag versturen|annuleren"));
        bureau.keep(QStringLiteral("werklijst-vraag"));
        bureau.key(Qt::Key_Escape);
        QVERIFY(knoppen().contains(QStringLiteral("Goedkeuren [Toets: A]")));
        bureau.key(Qt::Key_R);
        QVERIFY2(hints().startsWith(QStringLiteral("naar de tekst|afwijzing versturen")), qPrintable(hints()));
    }

    void a_case_with_a_question_out_waits_at_the_end_and_its_clock_stands_still()
    {
        DeskFixture bureau;
        vul(bureau);
        for (Zorgovereenkomst& z : bureau.dossiers.overeenkomsten)
            if (z.id == ZorgovereenkomstId{505}) // an amendment that waits the longest
                z.versies.back().status = ZorgovereenkomstStatus::AanvullingGevraagd;
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const int laatste = page->model()->records() - 1;
        QCOMPARE(vlag(*page, laatste), QStringLiteral("vraag uit"));
        QVERIFY(page->model()->index(laatste, 1).data().toString() != QStringLiteral("nieuw"));
        QVERIFY(!page->model()->index(laatste, 2).data().toString().startsWith(QLatin1Char('!')));
        page->tabel()->setCurrentIndex(page->model()->index(laatste, 0));
        bureau.settle();
        const auto* wacht = page->balk()->findChild<QLabel*>(QStringLiteral("wacht"));
        QVERIFY(wacht->isVisible() && wacht->text().contains(QStringLiteral("klok staat stil")));
        for (const QPushButton* knop : page->balk()->findChildren<QPushButton*>())
            QVERIFY(!knop->isVisible());
        bureau.keep(QStringLiteral("werklijst-vraag-uit"));
    }

    void the_keys_decide_in_an_opened_case_too_and_are_letters_once_a_reason_is_given()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_Return);
        QVERIFY(page->paneel()->hasFocus());
        bureau.key(Qt::Key_R);
        QVERIFY(page->balk()->redenen()->hasFocus());
        bureau.type(QStringLiteral("bt"));
        bureau.key(Qt::Key_Tab);
        QVERIFY(page->balk()->tekst()->hasFocus());
        bureau.type(QStringLiteral("Ja"));
        QVERIFY2(page->balk()->tekst()->toPlainText().endsWith(QStringLiteral(". Ja")), qPrintable(page->balk()->tekst()->toPlainText()));
        page->balk()->findChild<QComboBox*>(QStringLiteral("veld"))->setFocus();
        bureau.key(Qt::Key_A);
        bureau.key(Qt::Key_V);
        QCOMPARE(page->keyHints().at(1).text, QStringLiteral("afwijzing versturen")); // still the same reason
        QCOMPARE(int(bureau.navigator.meldingen.size()), 0);
    }

    void the_keys_walk_and_decide_only_outside_a_text_field()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        QVERIFY(page->tabel()->hasFocus());
        bureau.key(Qt::Key_J);
        QCOMPARE(page->tabel()->currentIndex().row(), 1);
        bureau.key(Qt::Key_K);
        QCOMPARE(page->tabel()->currentIndex().row(), 0);
        bureau.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page->kader()->veld()->hasFocus());
        bureau.type(QStringLiteral("a"));
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0);
        QCOMPARE(page->kader()->filter(), QStringLiteral("a"));
        bureau.key(Qt::Key_Escape);
        bureau.key(Qt::Key_Escape);
        QVERIFY(page->tabel()->hasFocus());
    }

    void approving_opens_the_next_case_and_asks_for_each_one()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const int rij = kiesSchone(bureau, page);
        const QString volgende = naam(*page, rij + 1);
        QVERIFY(page->balk()->kan());
        QVERIFY(!page->paneel()->heeftRood());
        bureau.key(Qt::Key_A);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0); // it can be taken back until the next one
        QCOMPARE(naam(*page, page->tabel()->currentIndex().row()), volgende);
        QVERIFY(page->tabel()->hasFocus());
        QCOMPARE(int(bureau.navigator.meldingen.size()), 1);
        bureau.key(Qt::Key_A);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        QVERIFY(bureau.dossiers.besluiten[0].gebeurtenis == ZorgovereenkomstGebeurtenis::Goedkeuren);
        QCOMPARE(bureau.dossiers.besluiten[0].rijversie, 3);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 2);
        QVERIFY(bureau.dossiers.besluiten[0].zorgovereenkomst != bureau.dossiers.besluiten[1].zorgovereenkomst);
    }

    void the_rate_list_of_the_case_can_be_opened_where_it_is_judged()
    {
        DeskFixture bureau;
        bureau.maakClienten(2);
        FakeOvereenkomstGateway bestanden;
        Bijlage lijst;
        lijst.id = BijlageId{1};
        lijst.soort = BijlageSoort::Tarievenlijst;
        lijst.naam = QStringLiteral("tarieven 2025.pdf");
        lijst.grootte = 4'000;
        lijst.sha256 = QCryptographicHash::hash("tarieven", QCryptographicHash::Sha256);
        bestanden.bestanden = {{lijst, "tarieven"}};
        ZorgovereenkomstInhoud met = bouw::inhoud();
        met.tarievenlijst = Bestandsverwijzing{lijst.naam, lijst.sha256, lijst.grootte};
        bureau.maakZaak(1, met, {}, 9);
        bureau.maakZaak(2, bouw::inhoud(), {}, 2);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers, &bestanden), {1366, 1100});
        const auto knop = [page] { return page->paneel()->findChild<QPushButton*>(code(BijlageSoort::Tarievenlijst)); };
        QTRY_VERIFY(knop() && knop()->isVisible());
        QCOMPARE(knop()->text(), QStringLiteral("Tarievenlijst: tarieven 2025.pdf (4 kB), opslaan…"));
        bureau.keep(QStringLiteral("werklijst-tarievenlijst"));
        knop()->setFocus();
        bureau.key(Qt::Key_Space);
        bureau.settle();
        auto* kiezer = page->findChild<QFileDialog*>();
        QVERIFY(kiezer);
        QTemporaryDir map;
        Q_EMIT kiezer->fileSelected(map.filePath(QStringLiteral("x.pdf")));
        kiezer->close();
        QFile bewaard(map.filePath(QStringLiteral("x.pdf")));
        QVERIFY(bewaard.open(QIODevice::ReadOnly));
        QCOMPARE(bewaard.readAll(), QByteArray("tarieven"));
        // The next case has none.
        bureau.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bureau.window.get()));
        page->tabel()->setFocus();
        bureau.key(Qt::Key_J);
        QTRY_VERIFY(!knop() || !knop()->isVisible());
    }

    void nothing_can_be_decided_before_the_case_is_on_the_screen()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.dossiers.storing = true;
        page->tabel()->setCurrentIndex(page->model()->index(6, 0));
        QTest::keyClick(page->tabel(), Qt::Key_A);
        bureau.settle();
        QTest::keyClick(page->tabel(), Qt::Key_A);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0);
        QVERIFY(!page->balk()->kan());
    }

    void rejecting_needs_a_reason_picked_by_two_letters_and_a_sentence()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        QVERIFY(page->balk()->redenen()->hasFocus());
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0);
        bureau.type(QStringLiteral("bt"));
        QVERIFY(page->balk()->tekst()->toPlainText().contains(QStringLiteral("budget")));
        bureau.keep(QStringLiteral("werklijst-afwijzen"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        QCOMPARE(bureau.dossiers.besluiten[0].redenCode, QStringLiteral("budgetTekort"));
        QVERIFY(!bureau.dossiers.besluiten[0].reden.isEmpty());
        QVERIFY(page->tabel()->hasFocus());
    }

    void the_panel_of_a_rejection_cuts_no_word_and_lists_as_high_as_what_stands_beside_it_data()
    {
        QTest::addColumn<int>("procent");
        QTest::newRow("100") << 100;
        QTest::newRow("150") << 150;
    }
    void the_panel_of_a_rejection_cuts_no_word_and_lists_as_high_as_what_stands_beside_it()
    {
        QFETCH(int, procent);
        DeskFixture bureau;
        vul(bureau);
        bureau.theme.set({Scheme::Licht, Density::Normaal, procent});
        bureau.theme.apply(*qApp);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.window->resize(1318, 660);
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("th"));
        bureau.settle();
        auto* veld = qobject_cast<ChoiceBox*>(page->balk()->veld());
        QVERIFY(veld);
        QVERIFY2(veld->currentText().startsWith(QStringLiteral("Tarief")), qPrintable(veld->currentText()));
        QTRY_COMPARE(veld->shown(), veld->currentText());
        const QListWidget* redenen = page->balk()->redenen();
        const QPlainTextEdit* tekst = page->balk()->tekst();
        const auto top = [page](const QWidget* deel) { return deel->mapTo(page, QPoint()).y(); };
        if (procent == 100) { // with large letters they stand under each other
            QCOMPARE(top(redenen), top(tekst));
            QVERIFY2(top(redenen) + redenen->height() >= top(veld) + veld->height(), qPrintable(QString::number(redenen->height())));
        }
        page->findChild<QPushButton*>(QStringLiteral("nogEenVeld"))->click();
        bureau.settle();
        veld->setFocus();
        veld->showPopup();
        QVERIFY(veld->view()->viewport()->width() >= veld->view()->sizeHintForColumn(0));
        veld->hidePopup();
        test::keep(*bureau.window, QStringLiteral("werklijst-afwijzen-%1").arg(procent));
        for (const QString& naam : {QStringLiteral("Afwijzing versturen"), QStringLiteral("Annuleren")}) {
            for (const QPushButton* knop : page->balk()->findChildren<QPushButton*>()) {
                if (knop->text() == naam)
                    QVERIFY(knop->isVisible() && knop->mapTo(page, QPoint(0, knop->height())).y() <= page->height());
            }
        }
    }

    void the_reasons_that_are_offered_are_those_that_the_server_knows()
    {
        QStringList aangeboden, bekend;
        for (const AfwijsReden& reden : afwijsRedenen(DeelbeoordelingSoort::Verstrekker))
            aangeboden << reden.code;
        for (const afwijsreden::Reden& reden : afwijsreden::alle)
            bekend << reden.code;
        aangeboden.sort();
        bekend.sort();
        QCOMPARE(aangeboden, bekend);
        for (const AfwijsReden& reden : afwijsRedenen(DeelbeoordelingSoort::SvbArbeidsrecht)) // of the care SVB says nothing
            QVERIFY2(!reden.code.startsWith(u"zorg") && reden.code != u"tariefTeHoog" && reden.code != u"budgetTekort", qPrintable(reden.code));
        QVERIFY(!afwijsRedenen(DeelbeoordelingSoort::SvbArbeidsrecht).empty());
    }

    void a_rejection_stands_beside_the_field_that_its_reason_is_about()
    {
        for (const char* letters : {"th", "bt"}) {
            DeskFixture bureau;
            vul(bureau);
            auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
            bureau.key(Qt::Key_R);
            bureau.type(QString::fromLatin1(letters));
            bureau.key(Qt::Key_Return, Qt::ControlModifier);
            verstuur(bureau, page);
            QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
            const VersieBesluit& besluit = bureau.dossiers.besluiten[0];
            if (qstrcmp(letters, "bt") == 0) {
                QVERIFY(besluit.opmerkingen.empty()); // the budget is no field of the agreement
                continue;
            }
            QCOMPARE(int(besluit.opmerkingen.size()), 1);
            QVERIFY(besluit.opmerkingen[0].veld.endsWith(QLatin1String("/tarief")));
            QCOMPARE(besluit.opmerkingen[0].tekst, besluit.reden);
        }
    }

    void a_reason_that_names_no_field_asks_for_one()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("ar"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page->balk()->vraagtReden());
        QVERIFY(pgb::test::teksten(page->balk()).contains(QStringLiteral("Kies het veld waar het om gaat.")));
        bureau.key(Qt::Key_Down); // the focus is in the field
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        QCOMPARE(int(bureau.dossiers.besluiten[0].opmerkingen.size()), 1);
    }

    void a_sentence_that_is_typed_at_once_is_kept_whole()
    {
        for (const char* zin : {"De einddatum klopt niet.", "Anders dan afgesproken.", "Door verhuizing is dit tarief niet meer juist.", "Bt"}) {
            DeskFixture bureau;
            vul(bureau);
            auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
            bureau.key(Qt::Key_R);
            for (const QChar letter : QString::fromLatin1(zin))
                bureau.type(letter); // each to where the focus is then
            if (qstrcmp(zin, "Bt") == 0) {
                QCOMPARE(page->balk()->reden().code, QStringLiteral("budgetTekort")); // two letters are a reason
                continue;
            }
            QVERIFY(page->balk()->tekst()->hasFocus());
            QCOMPARE(page->balk()->tekst()->toPlainText(), QString::fromLatin1(zin));
            QCOMPARE(page->balk()->reden().code, QString());
            QCOMPARE(page->balk()->veld()->currentData().toString(), QString()); // no letter of a sentence chose a field
            bureau.key(Qt::Key_Return, Qt::ControlModifier);
            verstuur(bureau, page);
            QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
            QCOMPARE(bureau.dossiers.besluiten[0].reden, QString::fromLatin1(zin));
            QCOMPARE(bureau.dossiers.besluiten[0].redenCode, QStringLiteral("anders")); // a sentence alone is a reason of its own
            QVERIFY(bureau.dossiers.besluiten[0].opmerkingen.empty());
        }
    }

    void the_list_of_reasons_shows_that_it_has_the_focus()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        const auto rand = [&] { return page->balk()->redenen()->grab().toImage().pixelColor(page->balk()->redenen()->width() / 2, 0); };
        QVERIFY(page->balk()->redenen()->hasFocus());
        const QColor met = rand();
        page->balk()->tekst()->setFocus();
        bureau.settle();
        QVERIFY(met != rand());
    }

    void a_rejection_can_stand_beside_more_fields_than_one()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("th"));
        page->findChild<QPushButton*>(QStringLiteral("nogEenVeld"))->click();
        auto* velden = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(velden && page->balk()->meer()->isAncestorOf(velden));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0); // a row that says nothing yet
        velden->setCurrentIndex(velden->findData(QStringLiteral("inhoud/ingangsdatum")));
        velden->setFocus();
        bureau.key(Qt::Key_Tab);
        bureau.type(QStringLiteral("Begint te vroeg"));
        bureau.keep(QStringLiteral("werklijst-afwijzen-velden"));
        QTRY_VERIFY(!bureau.dossiers.journalen.isEmpty() && bureau.dossiers.journalen.begin().value().contains("Begint te vroeg"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        const VersieBesluit& besluit = bureau.dossiers.besluiten[0];
        QCOMPARE(int(besluit.opmerkingen.size()), 2);
        QVERIFY(besluit.opmerkingen[0].veld.endsWith(QLatin1String("/tarief")) && besluit.opmerkingen[0].tekst == besluit.reden);
        QCOMPARE(besluit.opmerkingen[1], (Veldopmerking{QStringLiteral("inhoud/ingangsdatum"), QStringLiteral("Begint te vroeg")}));
    }

    void a_reason_that_is_being_typed_stays_while_others_work()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("an"));
        bureau.key(Qt::Key_Return);
        bureau.type(QStringLiteral("Het rooster klopt niet"));
        const int gelezen = bureau.dossiers.takenGelezen;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 999);
        QTRY_VERIFY(bureau.dossiers.takenGelezen > gelezen);
        bureau.settle();
        QCOMPARE(page->balk()->tekst()->toPlainText(), QStringLiteral("Het rooster klopt niet"));
        QVERIFY(page->balk()->tekst()->isVisible() && page->balk()->tekst()->hasFocus());
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        QCOMPARE(bureau.dossiers.besluiten[0].reden, QStringLiteral("Het rooster klopt niet"));
    }

    void a_typed_reason_survives_the_end_of_the_program_and_another_case_in_between()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        bureau.type(QStringLiteral("bt"));
        bureau.key(Qt::Key_Return);
        bureau.type(QStringLiteral("Te weinig. "));
        QTRY_COMPARE(int(bureau.dossiers.journalen.size()), 1); // by itself: nobody warns before a power cut
        const QString getypt = page->balk()->tekst()->toPlainText();
        const QHash<QString, QByteArray> opSchijf = bureau.dossiers.journalen;
        page->tabel()->setFocus();
        bureau.key(Qt::Key_J);
        QVERIFY(!page->balk()->vraagtReden());
        bureau.key(Qt::Key_K);
        QVERIFY(page->balk()->vraagtReden());
        QCOMPARE(page->balk()->tekst()->toPlainText(), getypt);
        QVERIFY(page->tabel()->hasFocus()); // A, R and V are still keys of the list

        DeskFixture later;
        vul(later);
        later.dossiers.journalen = opSchijf;
        const qint64 zaak = DraftKey::lees(opSchijf.begin().key())->zorgovereenkomst.waarde;
        page = later.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("overeenkomst/%1").arg(zaak)}, later.context(), later.dossiers));
        QVERIFY(page->balk()->vraagtReden());
        QCOMPARE(page->balk()->tekst()->toPlainText(), getypt);
        QCOMPARE(page->balk()->reden().code, QStringLiteral("budgetTekort"));
        page->balk()->tekst()->setFocus();
        later.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(later, page);
        QCOMPARE(int(later.dossiers.besluiten.size()), 1);
        QCOMPARE(later.dossiers.besluiten[0].redenCode, QStringLiteral("budgetTekort"));
        QVERIFY(later.dossiers.journalen.isEmpty()); // sent: nothing waits on this computer
    }

    void a_decision_that_is_refused_keeps_its_reason()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak?"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QTRY_VERIFY(page->balk()->vraagtReden());
        QCOMPARE(page->balk()->tekst()->toPlainText(), QStringLiteral("Hoe vaak?"));
    }

    void a_reason_that_is_given_up_can_be_had_back()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_R);
        bureau.key(Qt::Key_Escape);
        QVERIFY(bureau.navigator.meldingen.isEmpty()); // nothing was typed
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak?"));
        bureau.key(Qt::Key_Escape);
        QVERIFY(!page->balk()->vraagtReden());
        QVERIFY(bureau.dossiers.journalen.isEmpty());
        QVERIFY(bureau.navigator.ongedaan);
        bureau.navigator.ongedaan();
        QCOMPARE(page->balk()->tekst()->toPlainText(), QStringLiteral("Hoe vaak?"));
        QVERIFY(page->balk()->vraagtReden());
    }

    void a_reason_for_a_case_that_another_decided_is_shown()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak?"));
        QTRY_COMPARE(int(bureau.dossiers.journalen.size()), 1);
        const ZorgovereenkomstId zaak = DraftKey::lees(bureau.dossiers.journalen.begin().key())->zorgovereenkomst;
        std::erase_if(bureau.dossiers.taken, [&](const Werktaak& t) { return t.zorgovereenkomst == zaak; });
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 1);
        QTRY_COMPARE(page->model()->records(), 19);
        QVERIFY2(page->kader()->fout()->zin().contains(QStringLiteral("Hoe vaak?")), qPrintable(page->kader()->fout()->zin()));
        QVERIFY(bureau.dossiers.journalen.isEmpty());
    }

    void a_question_is_sent_with_its_text_and_escape_sends_nothing()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("hoe vaak"));
        bureau.key(Qt::Key_Escape);
        QVERIFY(page->tabel()->hasFocus());
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 0);
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak komt de zorgverlener?"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 1);
        QVERIFY(bureau.dossiers.besluiten[0].gebeurtenis == ZorgovereenkomstGebeurtenis::AanvullingVragen);
    }

    void a_decision_can_be_taken_back_before_it_is_sent()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        kiesSchone(bureau, page);
        const auto gekozen = [&] { return naam(*page, page->tabel()->currentIndex().row()); };
        const QString eerste = gekozen();
        bureau.key(Qt::Key_A);
        QCOMPARE(page->model()->records(), 19);
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 999); // the server still has the task
        const int gelezen = bureau.dossiers.takenGelezen;
        QTRY_VERIFY(bureau.dossiers.takenGelezen > gelezen);
        bureau.settle();
        QCOMPARE(page->model()->records(), 19);
        bureau.key(Qt::Key_Z);
        QCOMPARE(page->model()->records(), 20);
        QCOMPARE(gekozen(), eerste);
        QVERIFY(page->balk()->kan());
        verstuur(bureau, page);
        QVERIFY(bureau.dossiers.besluiten.empty());
        // With the button of the message, and what was typed stands there again.
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak?"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        const auto ongedaan = bureau.navigator.ongedaan;
        ongedaan();
        bureau.settle();
        QCOMPARE(gekozen(), eerste);
        QCOMPARE(page->balk()->tekst()->toPlainText(), QStringLiteral("Hoe vaak?"));
        verstuur(bureau, page);
        QVERIFY(bureau.dossiers.besluiten.empty());
    }

    void a_refusal_of_an_earlier_run_is_said_at_its_case_with_the_reason()
    {
        DeskFixture bureau;
        vul(bureau);
        const DraftKey key = DraftKey::reden(bureau.dossiers.taken[2].zorgovereenkomst);
        bureau.dossiers.weigeringen.insert(key.tekst(), {{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}}, {}});
        bureau.dossiers.journalen.insert(key.tekst(), writeSnapshot(RedenConcept{QStringLiteral("vragen"), {}, QStringLiteral("Hoe vaak?")}));
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("overeenkomst/%1").arg(key.zorgovereenkomst.waarde)}, bureau.context(), bureau.dossiers));
        QTRY_VERIFY(page->balk()->vraagtReden());
        QCOMPARE(page->balk()->tekst()->toPlainText(), QStringLiteral("Hoe vaak?"));
        QStringList gezegd;
        for (FoutBalk* balk : page->findChildren<FoutBalk*>())
            gezegd << balk->zin();
        QVERIFY2(gezegd.join(QString()).size() > 10, qPrintable(gezegd.join(QLatin1Char('|'))));
        QVERIFY(bureau.dossiers.weigeringen.isEmpty());
    }

    void a_decision_goes_when_its_time_is_over_or_its_list_closes()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        kiesSchone(bureau, page);
        bureau.key(Qt::Key_A);
        page->findChild<QTimer*>(QStringLiteral("bedenktijd"))->start(0);
        QTRY_COMPARE(int(bureau.dossiers.besluiten.size()), 1);
        bureau.settle();
        const auto ongedaan = bureau.navigator.ongedaan;
        ongedaan();
        QCOMPARE(bureau.navigator.meldingen.back(), QStringLiteral("Dit besluit is al verstuurd."));
        QCOMPARE(page->model()->records(), 19);
        page->tabel()->setCurrentIndex(page->model()->index(18, 0));
        bureau.settle();
        QVERIFY(page->balk()->kan());
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Hoe vaak?"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        bureau.window.reset();
        QCOMPARE(int(bureau.dossiers.besluiten.size()), 2);
    }

    void a_conflict_is_said_and_the_case_is_read_again()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        const int gelezen = bureau.dossiers.zakenGelezen;
        bureau.dossiers.antwoordProblem = Problem{ProblemKind::VersieVerouderd, QStringLiteral("versieVerouderd"), {}, {}, {}};
        bureau.key(Qt::Key_V);
        bureau.type(QStringLiteral("Vraag"));
        bureau.key(Qt::Key_Return, Qt::ControlModifier);
        verstuur(bureau, page);
        bool gezegd = false;
        for (FoutBalk* balk : page->findChildren<FoutBalk*>())
            gezegd = gezegd || !balk->zin().isEmpty();
        QVERIFY(gezegd);
        QVERIFY(bureau.dossiers.zakenGelezen > gelezen);
        QCOMPARE(page->model()->records(), 20);
    }

    void an_amendment_shows_only_what_differs()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, QStringLiteral("taak/2")}, bureau.context(), bureau.dossiers));
        const auto woorden = [&] {
            QStringList alle;
            for (QLabel* label : page->paneel()->verschillen()->findChildren<QLabel*>())
                alle << label->text();
            return alle.join(QLatin1Char('|'));
        };
        QVERIFY2(woorden().contains(QStringLiteral("26,50")), qPrintable(woorden()));
        QVERIFY(woorden().contains(QStringLiteral("25,00")));
        QVERIFY(!woorden().contains(QStringLiteral("Opzegtermijn")));
        page->paneel()->verschillen()->wissel();
        bureau.settle();
        QVERIFY(woorden().contains(QStringLiteral("Opzegtermijn")));
        bureau.keep(QStringLiteral("werklijst-wijziging"));
    }

    void a_failed_reading_keeps_the_list_and_can_be_repeated()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.dossiers.storing = true;
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 1);
        QTRY_VERIFY(!page->kader()->fout()->zin().isEmpty());
        QCOMPARE(page->model()->records(), 20);
        bureau.dossiers.storing = false;
        Q_EMIT page->kader()->fout()->opnieuw();
        bureau.settle();
        QVERIFY(page->kader()->fout()->zin().isEmpty());
    }

    void a_change_elsewhere_keeps_the_selected_case()
    {
        DeskFixture bureau;
        vul(bureau);
        auto* page = bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        page->tabel()->setCurrentIndex(page->model()->index(9, 0));
        bureau.settle();
        const QString gekozen = naam(*page, 9);
        ZorgovereenkomstInhoud nieuw = bouw::inhoud();
        bureau.maakZaak(23, nieuw, {}, 30);
        Q_EMIT bureau.dossiers.changed(QStringLiteral("werktaak"), 23);
        QTRY_COMPARE(page->model()->records(), 21);
        bureau.settle();
        QCOMPARE(naam(*page, page->tabel()->currentIndex().row()), gekozen);
    }

    void an_empty_queue_says_so()
    {
        DeskFixture bureau;
        bureau.show(new WerklijstPage({Section::Werklijst, {}, {}}, bureau.context(), bureau.dossiers));
        bureau.keep(QStringLiteral("werklijst-leeg"));
        bool gezegd = false;
        for (QLabel* label : bureau.window->findChildren<QLabel*>())
            gezegd = gezegd || (label->isVisible() && label->text().contains(QStringLiteral("niets ter beoordeling")));
        QVERIFY(gezegd);
    }
};

HOUSE_TEST(test_desk_werklijst, DeskWerklijst)
#include "test_desk_werklijst.moc"
