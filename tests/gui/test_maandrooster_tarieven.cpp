#include "client/models/maandrooster_tekst.h"
#include "client/models/uren_strook_rijen.h"
#include "client/state/declaratie_snapshot.h"
#include "client/ui/declaratie/punten_paneel.h"
#include "client/ui/declaratie/totaal_tekst.h"
#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/widgets/elided_label.h"
#include "client/ui/widgets/total_box.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/support/cut_texts.h"
#include <QScrollBar>
#include <set>

using namespace pgb;
using namespace pgb::ui;

namespace {

DeclaratieMaand metTarieven()
{
    DeclaratieMaand maand = legeMaand();
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.werkafspraken = {bouw::werkafspraak(QStringLiteral("WLZ-BI"), 2000, 690, QStringLiteral("Samen de dag plannen."))};
    inhoud.werkafspraken.front().afwijkendeTarieven = {{Tariefmoment::Nacht, bouw::tarief(2300)}, {Tariefmoment::Weekend, bouw::tarief(2400)}, {Tariefmoment::Avond, bouw::tarief(2200)}};
    return maand;
}

void typ(Werkplek& w, CelPlaats plaats, const char* tekst)
{
    w.cellen()->naarCel(plaats);
    w.typ(QString::fromLatin1(tekst));
    w.toets(Qt::Key_Return);
}

/// The page in a window of 1366 x 768, as the workspace holds it.
constexpr QSize kleinScherm(1318, 635);

DeclaratieMaand metTarievenEnOv()
{
    DeclaratieMaand maand = metTarieven();
    ZorgovereenkomstInhoud& inhoud = maand.feiten.zorgovereenkomst->versies.front().inhoud;
    inhoud.reiskosten = ReiskostenSoort::OpenbaarVervoer;
    inhoud.reiskostenTarief.reset();
    return maand;
}

/// The part of the grid in which a column stands.
RoosterView* deelMet(const Werkplek& w, int kolom)
{
    for (RoosterView* deel : w.pagina->werk()->rooster()->findChildren<RoosterView*>())
        if (!deel->isColumnHidden(kolom))
            return deel;
    return nullptr;
}

/// Words of this part that stand lower than they are high, or over each other.
QStringList gedrongen(const QWidget& deel)
{
    QStringList uit;
    std::vector<std::pair<QRect, QString>> plekken;
    for (const QLabel* label : deel.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QRect plek(label->mapTo(&deel, QPoint()), label->size());
        if (plek.height() < label->fontMetrics().height())
            uit << label->text();
        for (const auto& [ander, tekst] : plekken)
            if (ander.intersects(plek))
                uit << tekst + QStringLiteral(" / ") + label->text();
        plekken.emplace_back(plek, label->text());
    }
    return uit;
}

QStringList regels(const Werkplek& w)
{
    QStringList uit;
    for (const Declaratieregel& r : w.session().declaratie().regels)
        uit << QStringLiteral("%1:%2×%3").arg(r.datum.day()).arg(r.aantal).arg(r.tarief.honderdduizendsten / 1000);
    return uit;
}

} // namespace

/// Agreed deviating rates in the grid: a weekend by its date, evening and night in rows of their own (domain 5.2, agreed-rate.md).
class TestMaandroosterTarieven final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evening_and_night_have_a_row_under_their_function_and_a_weekend_has_none()
    {
        Werkplek w(metTarieven());
        QVERIFY(w.klaar);
        const std::vector<BladRij>& rijen = w.session().rijen();
        QCOMPARE(rijen.at(0).functieCode, QStringLiteral("WLZ-BI"));
        QVERIFY(!rijen.at(0).moment);
        QVERIFY(rijen.at(1).moment == Tariefmoment::Avond && rijen.at(2).moment == Tariefmoment::Nacht);
        QCOMPARE(RoosterTekst::rijNaam(rijen.at(1)), RoosterTekst::rijNaam(rijen.at(0)) + QStringLiteral(", avond"));
        QVERIFY(std::none_of(rijen.begin(), rijen.end(), [](const BladRij& r) { return r.moment == Tariefmoment::Weekend; }));
    }

    void a_cell_takes_the_rate_of_its_day_and_a_day_may_have_both()
    {
        Werkplek w(metTarieven());
        QVERIFY(w.klaar);
        typ(w, {0, 6}, "2");
        typ(w, {1, 6}, "1");
        typ(w, {0, 10}, "3"); // a Saturday
        typ(w, {2, 10}, "1");
        QCOMPARE(regels(w), (QStringList{QStringLiteral("6:120×2000"), QStringLiteral("6:60×2200"), QStringLiteral("10:180×2400"), QStringLiteral("10:60×2300")}));
        for (const RoosterPunt& punt : w.pagina->model()->punten())
            QVERIFY2(punt.controle != QLatin1String("DC-021"), "refused");
        DeclaratieMaand weer = metTarieven();
        const DeclaratieBlad blad = w.session().draft();
        weer.feiten.declaratie = w.session().declaratie();
        Werkplek opnieuw(weer); // each line comes back in its own row
        QVERIFY(opnieuw.klaar);
        for (const CelPlaats plaats : {CelPlaats{0, 6}, {1, 6}, {0, 10}, {2, 10}})
            QCOMPARE(opnieuw.session().draft().cel(plaats).aantal, blad.cel(plaats).aantal);
    }

    void who_approves_sees_day_and_evening_in_rows_of_their_own()
    {
        Declaratie d;
        d.periode = Periode::maand(2025, 5);
        d.regels = {bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 120, 2000), bouw::regel(QDate(2025, 5, 10), QStringLiteral("WLZ-BI"), 60, 2400)};
        QCOMPARE(strookRijen(d).size(), size_t(1)); // another day at another rate is no other care
        d.regels.push_back(bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 60, 2200));
        const std::vector<StrookRij> rijen = strookRijen(d);
        QCOMPARE(rijen.size(), size_t(3));
        QCOMPARE(rijen.at(2).perDag.at(5), qint64(60));
        QVERIFY2(rijen.at(2).naam.contains(QStringLiteral("22,00")), qPrintable(rijen.at(2).naam));
    }

    void a_night_that_a_copy_has_no_day_for_is_named_as_a_night()
    {
        Werkplek w(metTarieven());
        QVERIFY(w.klaar);
        Declaratie april = bouw::declaratie();
        april.periode = Periode::maand(2025, 4);
        april.regels = {bouw::regel(QDate(2025, 4, 29), QStringLiteral("WLZ-BI"), 60, 2300)}; // a fifth Tuesday
        w.gateway.vorigeMaand = april;
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(w.pagina->werk()->melding()->tekst().contains(RoosterTekst::rijNaam(w.session().rijen().at(2))), qPrintable(w.pagina->werk()->melding()->tekst()));
    }

    void evening_and_night_do_not_look_alike_at_the_smallest_width()
    {
        for (const Scheme scheme : {Scheme::Licht, Scheme::Donker}) {
            Werkplek w(metTarieven(), kleinScherm, scheme);
            RoosterView* namen = deelMet(w, 0);
            QVERIFY(namen);
            const auto beeld = [&](int rij) { return namen->viewport()->grab(namen->visualRect(w.pagina->model()->index(rij, 0))).toImage(); };
            QVERIFY(beeld(1) != beeld(2));
            QCOMPARE(w.pagina->model()->index(2, 0).data(Qt::ToolTipRole).toString(), RoosterTekst::rijNaam(w.session().rijen().at(2))); // whole
            for (const int rij : {0, 1, 2})
                typ(w, {rij, 6}, "1");
            typ(w, {0, 10}, "1"); // a Saturday
            QStringList gelezen;
            for (const ElidedLabel* label : w.pagina->werk()->findChildren<ElidedLabel*>())
                if (label->text().startsWith(QStringLiteral("Begeleiding individueel")))
                    gelezen << label->painted().join(QString());
            QCOMPARE(gelezen.size(), 4);
            QVERIFY2(std::set<QString>(gelezen.begin(), gelezen.end()).size() == 4, qPrintable(gelezen.join(QLatin1Char('|'))));
        }
    }

    void amounts_of_a_weekend_and_a_holiday_are_named_so()
    {
        DeclaratieMaand maand = metTarieven();
        maand.feiten.zorgovereenkomst->versies.front().inhoud.werkafspraken.front().afwijkendeTarieven.push_back({Tariefmoment::Feestdag, bouw::tarief(2600)});
        Werkplek w(maand);
        typ(w, {0, 29}, "1"); // Ascension Day
        typ(w, {0, 10}, "1");
        typ(w, {0, 6}, "1");
        QStringList namen;
        for (const CijferTabel::Rij& rij : TotaalTekst::opbouw(*w.pagina->model()))
            namen << rij.velden.front();
        const QString naam = RoosterTekst::rijNaam(w.session().rijen().at(0));
        QCOMPARE(namen, (QStringList{naam, naam + QStringLiteral(", weekend"), naam + QStringLiteral(", feestdag"), QStringLiteral("Samen")}));
    }

    void a_sheet_with_evening_night_and_tickets_is_read_whole_at_the_smallest_size()
    {
        Werkplek w(metTarievenEnOv(), kleinScherm, Scheme::Licht, 100, true);
        for (const int rij : {0, 1, 2})
            typ(w, {rij, 6}, "1");
        typ(w, {3, 6}, "17,40");
        DeclaratieWerk& werk = *w.pagina->werk();
        QTRY_VERIFY(werk.bewijs()->isVisible() && werk.punten()->isVisible());
        QTest::qWait(30);
        const MaandroosterModel& model = *w.pagina->model();
        const int laatsteRij = model.rowCount() - 1;
        RoosterView* sommen = deelMet(w, model.columnCount() - 1);
        QVERIFY(sommen && !sommen->verticalScrollBar()->isVisible());
        QVERIFY(sommen->viewport()->rect().contains(sommen->visualRect(model.index(laatsteRij, model.columnCount() - 1))));
        QVERIFY2(werk.punten()->height() >= std::min(werk.punten()->sizeHint().height(), w.theme.px(120)), qPrintable(QString::number(werk.punten()->height())));
        for (const QWidget* deel : {static_cast<const QWidget*>(werk.totaal()), static_cast<const QWidget*>(werk.kop())}) {
            const QStringList af = gedrongen(*deel);
            QVERIFY2(af.isEmpty(), qPrintable(af.join(QLatin1Char('|'))));
        }
        const QStringList af = test::cutTexts(w.venster);
        QVERIFY2(af.isEmpty(), qPrintable(af.join(QLatin1Char('|'))));
    }

    void what_a_copy_leaves_out_is_read_whole_and_by_its_cause()
    {
        Werkplek w(metTarievenEnOv(), kleinScherm, Scheme::Licht, 100, true);
        typ(w, {3, 6}, "17,40"); // the proof of a ticket stands there too
        Declaratie april = bouw::declaratie();
        april.periode = Periode::maand(2025, 4);
        april.regels = {bouw::regel(QDate(2025, 4, 29), QStringLiteral("WLZ-BI"), 120, 2000)}; // a fifth Tuesday
        for (int dag = 1; dag <= 10; ++dag)
            april.regels.push_back(bouw::reisregel(QDate(2025, 4, dag), 12)); // now it goes by the ticket
        w.gateway.vorigeMaand = april;
        w.toets(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        MeldingBalk* balk = w.pagina->werk()->melding();
        QTRY_VERIFY(balk->tekst().contains(QStringLiteral("29 april")));
        const QString tekst = balk->tekst();
        QVERIFY2(tekst.contains(QStringLiteral("Dit is nu niet afgesproken: Reiskosten (km), 120 kilometer op 1, 2, 3, 4, 5, 6, 7, 8, 9 en 10 april.")), qPrintable(tekst));
        QCOMPARE(tekst.count(QStringLiteral("Reiskosten (km)")), 1);
        QTest::qWait(30);
        for (const QLabel* label : balk->findChildren<QLabel*>())
            QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(label->height())));
        QVERIFY2(balk->height() >= balk->heightForWidth(balk->width()), qPrintable(QString::number(balk->height())));
    }

    void what_was_typed_in_the_evening_is_kept_in_the_journal()
    {
        Werkplek w(metTarieven());
        QVERIFY(w.klaar);
        typ(w, {1, 6}, "1");
        DeclaratieSnapshot snapshot;
        snapshot.blad = w.session().draft();
        const auto terug = readSnapshot(writeSnapshot(snapshot, w.session().rijen()), w.session().rijen());
        QVERIFY(terug.has_value());
        QCOMPARE(terug->blad.cel({1, 6}).aantal, qint64(60));
        QVERIFY(terug->blad.cel({0, 6}).leeg());
    }
};

HOUSE_TEST(test_maandrooster_tarieven, TestMaandroosterTarieven)
#include "test_maandrooster_tarieven.moc"
