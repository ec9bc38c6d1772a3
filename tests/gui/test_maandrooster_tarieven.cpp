#include "client/models/maandrooster_tekst.h"
#include "client/models/uren_strook_rijen.h"
#include "client/state/declaratie_snapshot.h"
#include "tests/gui/test_maandrooster_fixture.h"

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
