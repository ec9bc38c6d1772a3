#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/declaraties/bewijs_rij.h"
#include "client/ui/shell/page_holder.h"
#include "shared/text/bevinding_text.h"
#include "tests/gui/test_desk_fixture.h"
#include "tests/support/schrijf.h"
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;

namespace {

class PuntenMaand final : public DeclaratieGateway {
public:
    DeclaratieMaand maand;
    void load(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<DeclaratieMaand>) override {}
    void kijkIn(ZorgovereenkomstId, const Periode&, QObject* context, Antwoord<DeclaratieMaand> klaar) override
    {
        QTimer::singleShot(0, context, [this, klaar] { klaar(maand); });
    }
    void factuur(ZorgovereenkomstId, const Periode&, DeclaratieId, QObject*, Antwoord<DeclaratieMaand>) override {}
    void vorige(ZorgovereenkomstId, const Periode&, QObject*, Antwoord<std::optional<Declaratie>>) override {}
    void save(const Declaratie&, QObject*, Antwoord<Declaratie>) override {}
    void submit(const DraftKey&, const Declaratie&, QObject*, Antwoord<IndienAntwoord>) override {}
    void keepJournal(const DraftKey&, const QByteArray&, BewaardAntwoord) override {}
};

class PuntenCorrecties final : public CorrectieGateway {
public:
    int bekeken = 0;
    std::vector<CorrectieBewijs> bewijs; ///< with what was handed in
    void voorbeeld(DeclaratieId, const std::vector<Declaratieregel>&, QObject* context, Antwoord<Correctievoorbeeld> klaar) override
    {
        ++bekeken;
        QTimer::singleShot(0, context, [this, klaar] {
            Correctievoorbeeld v;
            v.totaal = v.nabetaling = Bedrag{1250};
            v.bevindingen = {{QStringLiteral("DC-050"), Ernst::Parkeren, QStringLiteral("periode"), {{QStringLiteral("jaarGetal"), QStringLiteral("2025")}, {QStringLiteral("verstrekkerNaam"), QStringLiteral("De Stroom")}}}};
            v.bevindingen.push_back(vraagtBewijs);
            klaar(v);
        });
    }
    const Bevinding vraagtBewijs{QStringLiteral("DC-072"), Ernst::Weigeren, QStringLiteral("bijlagen"), {{QStringLiteral("datum"), QStringLiteral("2025-05-06")}, {QStringLiteral("bedragCenten"), QStringLiteral("840")}}};
    void dienIn(DeclaratieId, const std::vector<Declaratieregel>&, const QString&, const std::vector<CorrectieBewijs>& bewijzen, QObject*, Antwoord<CorrectieAntwoord>) override { bewijs = bewijzen; }
    void gooiWeg(const Declaratie&, QObject*, Antwoord<bool>) override {}
};

} // namespace

/// A paid month of two days in the room of the workspace, which scrolls a page that needs more.
struct Werktafel {
    PuntenMaand maand;
    PuntenCorrecties correcties;
    DeskFixture bureau{Rol::Vertegenwoordiger};
    CorrectiePage* page = nullptr;
    QWidget venster;
    Werktafel(QSize maat, int tekst, ReiskostenSoort reis = ReiskostenSoort::Geen)
    {
        bureau.maakClienten(1);
        bureau.theme.set({Scheme::Licht, Density::Normaal, tekst});
        bureau.theme.apply(*qApp);
        maand.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.maand.feiten = bouw::declaratieFeiten(*maand.maand.parameters);
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Uitbetaald;
        d.regels = {bouw::regel(QDate(2025, 5, 5)), bouw::regel(QDate(2025, 5, 6))};
        bureau.dossiers.claims = {d};
        ZorgovereenkomstInhoud& inhoud = maand.maand.feiten.zorgovereenkomst->versies.front().inhoud;
        inhoud.reiskosten = reis;
        inhoud.reiskostenTarief.reset();
        page = new CorrectiePage(correctieAdres(bouw::budgethouderId, bouw::declaratieId), bureau.context(), bureau.dossiers, maand, correcties);
        auto* kolom = new QVBoxLayout(&venster);
        kolom->setContentsMargins(0, 0, 0, 0);
        kolom->addWidget(new PageHolder(page));
        venster.resize(maat);
        venster.show();
        venster.activateWindow();
        if (!QTest::qWaitForWindowActive(&venster) || !QTest::qWaitFor([this] { return page->session() != nullptr; }))
            qWarning("the page did not come");
        bureau.settle();
    }
    ~Werktafel()
    {
        bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        bureau.theme.apply(*qApp);
    }
    void typ(int dag, const QString& tekst, int rij = 0)
    {
        page->rooster()->cellen()->naarCel({rij, dag});
        page->rooster()->cellen()->setFocus();
        for (const QChar c : tekst) // the first one opens the editor, which gets the rest
            QTest::keyClick(venster.focusWidget(), c.toLatin1());
        QTest::keyClick(venster.focusWidget(), Qt::Key_Return);
        bureau.settle();
    }
};

/// What the server says of a correction stands on its page before it is laid before the other side (domain 7.8).
class CorrectiePunten final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_holds_a_correction_is_said_while_it_is_typed_and_no_day_is_promised()
    {
        DeskFixture bureau(Rol::Vertegenwoordiger);
        bureau.maakClienten(1);
        PuntenMaand maand;
        maand.maand.parameters = std::make_shared<const ParameterTabel>(bouw::parameters());
        maand.maand.feiten = bouw::declaratieFeiten(*maand.maand.parameters);
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Uitbetaald;
        d.nummer = QStringLiteral("2025-0412");
        d.regels = {bouw::regel(QDate(2025, 5, 5)), bouw::regel(QDate(2025, 5, 6))};
        bureau.dossiers.claims = {d};
        PuntenCorrecties correcties;
        auto* page = bureau.show(new CorrectiePage(correctieAdres(bouw::budgethouderId, bouw::declaratieId), bureau.context(), bureau.dossiers, maand, correcties), QSize(1318, 700));
        QTRY_VERIFY(page->rooster());
        auto woorden = [&] {
            QStringList alle;
            for (const QLabel* label : page->findChildren<QLabel*>())
                alle << label->text();
            return alle.join(u'\n');
        };
        QVERIFY(!woorden().contains(QStringLiteral("De Stroom")));
        page->rooster()->cellen()->setFocus();
        bureau.key(Qt::Key_Home);
        bureau.type(QStringLiteral("3"));
        bureau.key(Qt::Key_Return);
        QTRY_VERIFY(correcties.bekeken > 0);
        QTRY_VERIFY2(woorden().contains(QStringLiteral("De Stroom")), qPrintable(woorden()));
        bureau.keep(QStringLiteral("correctie-punten"));
    }

    void with_words_twice_as_large_all_stands_in_one_column_that_scrolls()
    {
        Werktafel w(QSize(1270, 575), 200);
        w.typ(5, QStringLiteral("3"));
        const QWidget* punten = w.page->punten();
        QTRY_VERIFY(punten->width() > w.page->width() * 9 / 10);
        QTRY_VERIFY(punten->height() >= punten->sizeHint().height()); // it has no bar of its own
        QTRY_VERIFY(w.page->reden()->mapTo(w.page, QPoint()).y() > punten->mapTo(w.page, QPoint(0, punten->height())).y());
        QTRY_VERIFY(w.page->height() > w.venster.height());
        QVERIFY(w.page->rooster()->height() >= w.venster.height() / 2);
        w.bureau.theme.set({Scheme::Licht, Density::Normaal, 100});
        w.bureau.theme.apply(*qApp);
        QTRY_VERIFY(punten->width() < w.page->width() * 9 / 10);
    }

    void a_turned_grid_is_framed_no_wider_than_its_columns()
    {
        Werktafel w(QSize(1270, 575), 200);
        const Maandrooster* rooster = w.page->rooster();
        QTRY_VERIFY(rooster->gedraaid());
        const auto delen = [rooster] {
            int breed = 0;
            for (const RoosterView* deel : rooster->findChildren<RoosterView*>())
                breed += deel->width();
            return breed;
        };
        QTRY_VERIFY2(rooster->width() <= delen() + 16, qPrintable(QStringLiteral("%1 > %2").arg(rooster->width()).arg(delen())));
    }

    void a_ticket_in_a_correction_asks_for_its_proof_and_takes_it_along()
    {
        const QTemporaryDir map;
        Werktafel w(QSize(1318, 700), 100, ReiskostenSoort::OpenbaarVervoer);
        const QString zin = bevindingTekst(w.correcties.vraagtBewijs);
        const int ovRij = int(w.page->session()->rijen().size()) - 1;
        QVERIFY(w.page->session()->rijen().back().bedrag());
        w.typ(5, QStringLiteral("3"));
        QVERIFY(w.page->bewijs()->isHidden());
        w.typ(6, QStringLiteral("8,40"), ovRij);
        QVERIFY(w.page->bewijs()->isVisible());
        QTRY_VERIFY2(w.bureau.tekst(w.page).contains(zin), qPrintable(w.bureau.tekst(w.page)));
        w.page->bewijs()->voegToe(pgb::test::schrijf(map, QStringLiteral("kaartje.xml"), "<?xml version=\"1.0\"?><rit><bedrag>8.40</bedrag></rit>\n"));
        QTRY_COMPARE(w.page->bewijs()->bewijzen().size(), size_t(1));
        QTRY_VERIFY(!w.bureau.tekst(w.page).contains(zin));
        w.page->reden()->setText(QStringLiteral("De reis was vergeten."));
        w.page->dienIn();
        QCOMPARE(w.correcties.bewijs.size(), size_t(1));
        QCOMPARE(w.correcties.bewijs[0].soort, BijlageSoort::Vervoersbewijs);
    }

    void a_cell_that_cannot_be_read_changes_nothing_yet()
    {
        Werktafel w(QSize(1318, 700), 100);
        w.typ(5, QStringLiteral("759975"));
        QCOMPARE(w.page->session()->onleesbaar().size(), size_t(1));
        QVERIFY(w.page->verschillen().empty());
        w.typ(6, QStringLiteral("3"));
        QCOMPARE(w.page->verschillen().size(), size_t(1));
        QCOMPARE(w.page->verschillen()[0].datum, QDate(2025, 5, 6));
        QTRY_VERIFY(w.correcties.bekeken > 0);
    }
};

HOUSE_TEST(test_correctie_punten, CorrectiePunten)
#include "test_correctie_punten.moc"
