#include "client/import/naam_gelijkenis.h"
#include "client/import/tijdregistratie.h"
#include "tests/support/house_test.h"
#include "tests/support/house_paths.h"
#include <QBuffer>
#include <QFile>
#include <QPoint>
#include <QRandomGenerator>

using namespace pgb;

namespace {

const Periode mei = Periode::maand(2025, 5);

QStringList functies()
{
    return {QStringLiteral("Begeleiding individueel"), QStringLiteral("Persoonlijke verzorging"), QStringLiteral("Huishoudelijke hulp")};
}

Outcome<Registratie> lees(const QByteArray& bytes, const CsvGrenzen& grenzen = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return leesRegistratie(buffer, mei, functies(), grenzen);
}

Registratie leesVoorbeeld(const char* naam)
{
    QFile bestand(pgb::test::inSource("/tests/data/import/") + QString::fromLatin1(naam));
    if (!bestand.open(QIODevice::ReadOnly))
        return {};
    const auto uitkomst = leesRegistratie(bestand, mei, functies());
    return uitkomst ? uitkomst.value() : Registratie();
}

QHash<QString, int> voorstel(const Registratie& registratie)
{
    return naamVoorstel(registratie.namen, functies());
}

qint64 minuten(const RegistratieUren& uren, int rij)
{
    qint64 som = 0;
    for (const auto& dag : uren.dagen)
        som += dag.rij == rij ? dag.duur.minuten : 0;
    return som;
}

int minutenOpDag(const RegistratieUren& uren, int rij, int dag)
{
    for (const auto& d : uren.dagen) {
        if (d.rij == rij && d.datum == QDate(2025, 5, dag))
            return d.duur.minuten;
    }
    return 0;
}

const QByteArray clockifyKop("Project,Client,Description,Task,Start Date,Start Time,End Date,End Time,Duration (h)\n");

} // namespace

class TestTijdregistratie : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_clockify_export_of_a_month();
    void a_toggl_export_with_two_clients();
    void a_harvest_export_with_decimal_comma();
    void the_order_of_day_and_month_follows_the_file_data();
    void the_order_of_day_and_month_follows_the_file();
    void midnight_is_split();
    void a_line_over_midnight_is_one_line_when_it_is_told_what_was_left_out();
    void free_text_that_is_like_no_care_does_not_go_before_the_task();
    void seconds_are_summed_before_they_become_minutes();
    void the_same_line_twice_is_one_visit_until_somebody_says_otherwise();
    void times_and_quantity_that_disagree_count_for_the_smaller_and_are_told();
    void lines_that_fall_over_each_other_are_told_data();
    void lines_that_fall_over_each_other_are_told();
    void visits_keep_their_times_where_the_file_tells_them_by_the_minute();
    void the_night_the_clock_changes_counts_the_hours_that_were_worked_data();
    void the_night_the_clock_changes_counts_the_hours_that_were_worked();
    void broken_lines_are_listed_with_number_and_reason_data();
    void broken_lines_are_listed_with_number_and_reason();
    void lines_of_another_month_or_without_choice_are_listed();
    void files_that_are_refused_data();
    void files_that_are_refused();
    void hostile_bytes_never_break_it();
    void cut_off_anywhere_it_ends();
};

void TestTijdregistratie::a_clockify_export_of_a_month()
{
    const Registratie r = leesVoorbeeld("clockify-2025-05.csv");
    QCOMPARE(r.soort, RegistratieSoort::Clockify);
    QCOMPARE(r.namen, (QStringList{QStringLiteral("Begeleiding individueel"), QStringLiteral("Persoonlijke verzorging")}));
    QCOMPARE(r.ongelezenAantal, 1);
    QCOMPARE(r.ongelezen[0].reden, RegelReden::GeenDatum);
    QCOMPARE(r.ongelezen[0].waarde, QStringLiteral("13/45/2025"));
    QCOMPARE(r.ongelezen[0].nummer, 44); // as the spreadsheet counts, headings included
    const RegistratieUren uren = urenVan(r, {voorstel(r), {}}, mei);
    // 20 working days of 2:30, 30 minutes over midnight of the 14th, one hour of the last evening.
    QCOMPARE(minuten(uren, 0), 20 * 150 + 30 + 60);
    QCOMPARE(minuten(uren, 1), 20 * 60);
    QCOMPARE(minutenOpDag(uren, 0, 14), 160);
    QCOMPARE(minutenOpDag(uren, 0, 15), 170);
    QCOMPARE(minutenOpDag(uren, 0, 31), 60);
    QCOMPARE(uren.weggelatenAantal, 0);
    QCOMPARE(uren.deelsAantal, 1); // the part of that evening that is in June
    QCOMPARE(uren.weggelaten.size(), size_t(1));
}

void TestTijdregistratie::a_toggl_export_with_two_clients()
{
    const Registratie r = leesVoorbeeld("toggl-2025-05.csv");
    QCOMPARE(r.soort, RegistratieSoort::Toggl);
    QCOMPARE(r.clienten, (QStringList{QStringLiteral("A. de Boer"), QStringLiteral("S. Yılmaz")}));
    QVERIFY(r.namen.contains(QStringLiteral("Begeleiding"))); // Task is empty, so the project tells
    QHash<QString, int> keuze = voorstel(r);
    QCOMPARE(keuze.value(QStringLiteral("Huishoudelijke hulp"), -1), 2);
    const RegistratieUren uren = urenVan(r, {keuze, QStringLiteral("A. de Boer")}, mei);
    QCOMPARE(minutenOpDag(uren, 0, 2), 150); // 2:29:45 is rounded once, per day
    QCOMPARE(minuten(uren, 2), 4 * 180);
    QCOMPARE(uren.weggelatenAantal, 3);
    QCOMPARE(uren.weggelaten[0].reden, RegelReden::AndereClient);
}

void TestTijdregistratie::a_harvest_export_with_decimal_comma()
{
    const Registratie r = leesVoorbeeld("harvest-2025-05.csv");
    QCOMPARE(r.soort, RegistratieSoort::Harvest);
    const QHash<QString, int> keuze = voorstel(r);
    QCOMPARE(keuze.value(QStringLiteral("PV"), -1), 1);
    QVERIFY(!keuze.contains(QStringLiteral("Intern overleg"))); // unknown: must be asked
    const RegistratieUren uren = urenVan(r, {keuze, {}}, mei);
    QCOMPARE(minuten(uren, 1), 20 * 75);
    QCOMPARE(minutenOpDag(uren, 0, 3), 20 * 60);
    QCOMPARE(uren.weggelaten[0].reden, RegelReden::NietGekozen);
}

void TestTijdregistratie::the_order_of_day_and_month_follows_the_file_data()
{
    QTest::addColumn<QByteArray>("datums");
    QTest::addColumn<QDate>("eerste");
    QTest::newRow("american, by a day above 12") << QByteArray("05/06/2025 05/13/2025") << QDate(2025, 5, 6);
    QTest::newRow("dutch, by a day above 12") << QByteArray("06/05/2025 13/05/2025") << QDate(2025, 5, 6);
    QTest::newRow("dutch, by the month asked for") << QByteArray("06-05-2025 07-05-2025") << QDate(2025, 5, 6);
    QTest::newRow("american, by the month asked for") << QByteArray("05/06/2025 05/07/2025") << QDate(2025, 5, 6);
    QTest::newRow("iso") << QByteArray("2025-05-06 2025-05-07") << QDate(2025, 5, 6);
    QTest::newRow("two digits of the year") << QByteArray("06.05.25 13.05.25") << QDate(2025, 5, 6);
}

void TestTijdregistratie::the_order_of_day_and_month_follows_the_file()
{
    QFETCH(QByteArray, datums);
    QFETCH(QDate, eerste);
    QByteArray bytes = clockifyKop;
    for (const QByteArray& datum : datums.split(' '))
        bytes += "P,C,D,Begeleiding," + datum + ",09:00," + datum + ",10:00,01:00:00\n";
    const auto r = lees(bytes);
    QVERIFY(r);
    QCOMPARE(r->regels[0].datum, eerste);
}

void TestTijdregistratie::midnight_is_split()
{
    const auto r = lees(clockifyKop + "P,C,D,Begeleiding,05/06/2025,11:50:00 PM,05/07/2025,12:20:00 AM,00:30:00\n");
    QVERIFY(r);
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    QCOMPARE(minutenOpDag(uren, 0, 6), 10);
    QCOMPARE(minutenOpDag(uren, 0, 7), 20);
    // The end of the day is a time too (domain 7.5).
    const auto avond = lees(clockifyKop + "P,C,D,Begeleiding,05/06/2025,22:00,05/06/2025,24:00,02:00:00\n");
    QVERIFY(avond && avond->ongelezenAantal == 0);
    const RegistratieUren laat = urenVan(avond.value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    QCOMPARE(minutenOpDag(laat, 0, 6), 120);
    QCOMPARE(minutenOpDag(laat, 0, 7), 0);
}

void TestTijdregistratie::a_line_over_midnight_is_one_line_when_it_is_told_what_was_left_out()
{
    const QByteArray april = "P,C,D,Begeleiding,04/28/2025,23:00,04/29/2025,01:00,2:00\n";
    const QByteArray halfApril = "P,C,D,Begeleiding,04/30/2025,23:00,05/01/2025,01:00,2:00\n";
    const RegistratieUren uren = urenVan(lees(clockifyKop + april + halfApril).value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    QCOMPARE(uren.gebruikteRegels, 1);
    QCOMPARE(uren.weggelatenAantal, 1);
    QCOMPARE(uren.deelsAantal, 1);
    QCOMPARE(uren.weggelaten.size(), size_t(2)); // each is told
    QCOMPARE(minutenOpDag(uren, 0, 1), 60);
}

void TestTijdregistratie::free_text_that_is_like_no_care_does_not_go_before_the_task()
{
    const QByteArray tijden = ",05/06/2025,09:00,05/06/2025,10:00,1:00\n";
    const auto namen = [&](const QByteArray& regels) { return lees(clockifyKop + regels)->namen; };
    // Nothing is alike; by chance the description is it a little more than the task.
    QCOMPARE(namen("Pgb,C,Boodschappen gedaan en gebeld met de dochter,Xyz" + tijden), QStringList{QStringLiteral("Xyz")});
    // The description is the care itself.
    QCOMPARE(namen("Pgb,C,Begeleiding individueel,Xyz" + tijden), QStringList{QStringLiteral("Begeleiding individueel")});
}

void TestTijdregistratie::seconds_are_summed_before_they_become_minutes()
{
    QByteArray bytes = clockifyKop;
    for (int i = 0; i < 4; ++i)
        bytes += "P,C,D,Begeleiding,05/06/2025,0" + QByteArray::number(5 + i) + ":00:00,05/06/2025,0" + QByteArray::number(5 + i) + ":05:15,00:05:15\n";
    const RegistratieUren uren = urenVan(lees(bytes).value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    QCOMPARE(minutenOpDag(uren, 0, 6), 21);
}

void TestTijdregistratie::the_same_line_twice_is_one_visit_until_somebody_says_otherwise()
{
    const QByteArray regel = "P,C,D,Begeleiding,05/06/2025,09:00,05/06/2025,10:00,1:00\n";
    const auto r = lees(clockifyKop + regel + "P,C,D,Begeleiding,05/06/2025,11:00,05/06/2025,12:00,1:00\n" + regel);
    QVERIFY(r);
    RegistratieKeuze keuze{{{QStringLiteral("Begeleiding"), 0}}, {}};
    RegistratieUren uren = urenVan(r.value(), keuze, mei);
    QCOMPARE(minutenOpDag(uren, 0, 6), 120);
    QCOMPARE(bezoekenTekst(uren.dagen.at(0).bezoeken), QStringLiteral("9:00-10:00; 11:00-12:00"));
    QCOMPARE(uren.gebruikteRegels, 2);
    QCOMPARE(uren.dubbel.size(), size_t(1));
    QCOMPARE(uren.dubbel[0].nummer, 4);
    QCOMPARE(uren.dubbel[0].dubbelVan, 2);
    keuze.dubbeleTellen = true;
    uren = urenVan(r.value(), keuze, mei);
    QCOMPARE(minutenOpDag(uren, 0, 6), 180);
    QVERIFY(uren.dagen.at(0).bezoeken.empty()); // nobody is at one place twice at the same time: hours alone
    QCOMPARE(uren.gebruikteRegels, 3);
    QCOMPARE(uren.dubbel.size(), size_t(1)); // still told
}

void TestTijdregistratie::times_and_quantity_that_disagree_count_for_the_smaller_and_are_told()
{
    const auto r = lees(clockifyKop + "P,C,D,Begeleiding,05/06/2025,15:00,05/06/2025,16:00,05:00:00\n"
                        "P,C,D,Begeleiding,05/07/2025,09:00,05/07/2025,17:00,07:30:00\n"
                        "P,C,D,Begeleiding,05/08/2025,09:00,05/08/2025,10:00,01:00:40\n"
                        "P,C,D,Begeleiding,05/09/2025,23:00,05/10/2025,01:00,09:00:00\n");
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    QCOMPARE(minutenOpDag(uren, 0, 6), 60);
    QCOMPARE(minutenOpDag(uren, 0, 7), 450);
    QCOMPARE(minutenOpDag(uren, 0, 9), 60);
    QCOMPARE(minutenOpDag(uren, 0, 10), 60);
    QCOMPARE(uren.tijdWijktAf.size(), size_t(3)); // not the one that was rounded to minutes
    QCOMPARE(uren.tijdWijktAf[0].tussenTijden(), qint64(3600));
    QCOMPARE(uren.tijdWijktAf[0].opgegeven, qint64(5 * 3600));
}

void TestTijdregistratie::lines_that_fall_over_each_other_are_told_data()
{
    QTest::addColumn<QByteArray>("regels");
    QTest::addColumn<QList<QPoint>>("overlap"); // numbers of the two lines
    const auto lijn = [](const char* wat) { return QByteArray("P,C,D,") + wat + '\n'; };
    const QByteArray ochtend = lijn("Begeleiding,05/20/2025,09:00,05/20/2025,11:00,2:00");
    const auto rij = [](const char* naam, const QByteArray& regels, const QList<QPoint>& overlap) { QTest::newRow(naam) << regels << overlap; };
    rij("half", ochtend + lijn("Begeleiding,05/20/2025,10:00,05/20/2025,12:00,2:00"), {{2, 3}});
    rij("of another function", ochtend + lijn("Verzorging,05/20/2025,10:00,05/20/2025,12:00,2:00"), {{2, 3}});
    rij("the later one first in the file", lijn("Begeleiding,05/20/2025,10:00,05/20/2025,12:00,2:00") + ochtend, {{3, 2}});
    rij("one over two", lijn("Begeleiding,05/20/2025,09:00,05/20/2025,12:00,3:00") + lijn("Begeleiding,05/20/2025,09:30,05/20/2025,10:00,0:30") + lijn("Begeleiding,05/20/2025,11:00,05/20/2025,13:00,2:00"),
        {{2, 3}, {2, 4}});
    rij("over midnight", lijn("Begeleiding,05/19/2025,23:00,05/20/2025,01:00,2:00") + lijn("Begeleiding,05/20/2025,00:30,05/20/2025,02:00,1:30"), {{2, 3}});
    rij("one after the other", ochtend + lijn("Begeleiding,05/20/2025,11:00,05/20/2025,12:00,1:00"), {});
    rij("on another day", ochtend + lijn("Begeleiding,05/21/2025,10:00,05/21/2025,12:00,2:00"), {});
    rij("the same line twice, which is told as that", ochtend + ochtend, {});
    rij("a line that is not taken", ochtend + lijn("Overleg,05/20/2025,10:00,05/20/2025,12:00,2:00"), {});
}

void TestTijdregistratie::lines_that_fall_over_each_other_are_told()
{
    QFETCH(QByteArray, regels);
    const auto r = lees(clockifyKop + regels);
    QVERIFY(r);
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("Begeleiding"), 0}, {QStringLiteral("Verzorging"), 1}}, {}}, mei);
    QList<QPoint> gezegd;
    for (const Overlap& o : uren.overlap)
        gezegd << QPoint(o.eerste.nummer, o.tweede.nummer);
    QTEST(gezegd, "overlap");
}

void TestTijdregistratie::visits_keep_their_times_where_the_file_tells_them_by_the_minute()
{
    const auto r = lees(clockifyKop + "P,C,D,Begeleiding,05/06/2025,13:00,05/06/2025,14:30,1:30\n"
                        "P,C,D,Begeleiding,05/06/2025,09:10,05/06/2025,11:45,2:35\n"
                        "P,C,D,Begeleiding,05/07/2025,23:50,05/08/2025,00:20,0:30\n"
                        "P,C,D,Begeleiding,05/09/2025,09:00,05/09/2025,10:00,1:00\n"
                        "P,C,D,Begeleiding,05/09/2025,12:00,05/09/2025,17:00,4:30\n"
                        "P,C,D,Begeleiding,05/10/2025,09:00:13,05/10/2025,10:00:13,1:00\n");
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, mei);
    const auto op = [&](int dag) {
        for (const auto& d : uren.dagen) {
            if (d.datum.day() == dag)
                return bezoekenTekst(d.bezoeken);
        }
        return QStringLiteral("no such day");
    };
    QCOMPARE(op(6), QStringLiteral("9:10-11:45; 13:00-14:30"));
    QCOMPARE(op(7), QStringLiteral("23:50-24:00"));
    QCOMPARE(op(8), QStringLiteral("0:00-0:20"));
    QCOMPARE(op(9), QString()); // one of them had a pause that no visit can say
    QCOMPARE(op(10), QString());
    QCOMPARE(minutenOpDag(uren, 0, 9), 60 + 270);
    QCOMPARE(minutenOpDag(uren, 0, 10), 60);
}

void TestTijdregistratie::the_night_the_clock_changes_counts_the_hours_that_were_worked_data()
{
    QTest::addColumn<QByteArray>("tijden");
    QTest::addColumn<qint64>("telt");
    QTest::addColumn<bool>("wijktAf");
    QTest::newRow("back") << QByteArray("10/26/2025,01:30 AM,10/26/2025,03:30 AM,03:00:00") << qint64(180) << false;
    QTest::newRow("back, over midnight") << QByteArray("10/25/2025,10:00 PM,10/26/2025,07:00 AM,10:00:00") << qint64(600) << false;
    QTest::newRow("back, another difference") << QByteArray("10/26/2025,01:30 AM,10/26/2025,03:30 AM,04:00:00") << qint64(120) << true;
    QTest::newRow("back, after it") << QByteArray("10/26/2025,09:00 AM,10/26/2025,11:00 AM,03:00:00") << qint64(120) << true;
    QTest::newRow("forward") << QByteArray("03/30/2025,01:30 AM,03/30/2025,03:30 AM,01:00:00") << qint64(60) << false;
    QTest::newRow("an ordinary night") << QByteArray("10/19/2025,01:30 AM,10/19/2025,03:30 AM,03:00:00") << qint64(120) << true;
}

void TestTijdregistratie::the_night_the_clock_changes_counts_the_hours_that_were_worked()
{
    QFETCH(QByteArray, tijden);
    QFETCH(qint64, telt);
    const int maand = tijden.startsWith("10") ? 10 : 3;
    const auto r = lees(clockifyKop + "P,C,D,Begeleiding," + tijden + '\n');
    QVERIFY(r);
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("Begeleiding"), 0}}, {}}, Periode::maand(2025, maand));
    QCOMPARE(minuten(uren, 0), telt);
    QTEST(!uren.tijdWijktAf.empty(), "wijktAf");
}

void TestTijdregistratie::broken_lines_are_listed_with_number_and_reason_data()
{
    QTest::addColumn<QByteArray>("regel");
    QTest::addColumn<int>("reden");
    const auto rij = [](const char* naam, const QByteArray& regel, RegelReden reden) { QTest::newRow(naam) << regel << int(reden); };
    rij("no date", "P,C,D,T,,09:00,05/06/2025,10:00,1:00", RegelReden::GeenDatum);
    rij("30 February", "P,C,D,T,02/30/2025,09:00,02/30/2025,10:00,1:00", RegelReden::GeenDatum);
    rij("year 99999", "P,C,D,T,05/06/99999,09:00,05/06/2025,10:00,1:00", RegelReden::GeenDatum);
    rij("other digits", QByteArray("P,C,D,T,٠٥/٠٦/٢٠٢٥,09:00,05/06/2025,10:00,1:00"), RegelReden::GeenDatum);
    rij("25 o'clock", "P,C,D,T,05/06/2025,25:00,05/06/2025,10:00,1:00", RegelReden::GeenTijd);
    rij("13 PM", "P,C,D,T,05/06/2025,13:00 PM,05/06/2025,10:00,1:00", RegelReden::GeenTijd);
    rij("no duration", "P,C,D,T,05/06/2025,09:00,05/06/2025,10:00,much", RegelReden::GeenDuur);
    rij("negative duration", "P,C,D,T,05/06/2025,09:00,05/06/2025,10:00,-1:00", RegelReden::GeenDuur);
    rij("scientific duration", "P,C,D,T,05/06/2025,09:00,05/06/2025,10:00,1e9", RegelReden::GeenDuur);
    rij("end before begin", "P,C,D,T,05/06/2025,10:00,05/06/2025,09:00,1:00", RegelReden::EindVoorBegin);
    rij("end on the day before", "P,C,D,T,05/06/2025,10:00,05/05/2025,11:00,1:00", RegelReden::EindVoorBegin);
    rij("longer than a day", "P,C,D,T,05/06/2025,10:00,05/08/2025,11:00,1:00", RegelReden::TeLang);
    rij("25 hours", "P,C,D,T,05/06/2025,10:00,05/06/2025,11:00,25:00", RegelReden::TeLang);
    rij("NUL", QByteArray("P,C,D,T\0x,05/06/2025,09:00,05/06/2025,10:00,1:00", 48), RegelReden::VreemdeTekens);
    rij("huge cell", "P,C," + QByteArray(100'000, 'x') + ",T,05/06/2025,09:00,05/06/2025,10:00,1:00", RegelReden::TeBreed);
    rij("too many columns", "P,C,D,T,05/06/2025,09:00,05/06/2025,10:00,1:00" + QByteArray(5000, ','), RegelReden::TeBreed);
    rij("too few columns", "P,C", RegelReden::GeenDatum);
}

void TestTijdregistratie::broken_lines_are_listed_with_number_and_reason()
{
    QFETCH(QByteArray, regel);
    QFETCH(int, reden);
    const auto r = lees(clockifyKop + "P,C,D,T,05/07/2025,09:00,05/07/2025,10:00,1:00\n" + regel + "\n");
    QVERIFY(r);
    QCOMPARE(r->regels.size(), size_t(1)); // the good line stays good
    QCOMPARE(r->ongelezenAantal, 1);
    QCOMPARE(int(r->ongelezen[0].reden), reden);
    QCOMPARE(r->ongelezen[0].nummer, 3);
    QVERIFY(r->ongelezen[0].waarde.size() <= 60);
}

void TestTijdregistratie::lines_of_another_month_or_without_choice_are_listed()
{
    const auto r = lees(clockifyKop + "P,C,D,T,04/30/2025,09:00,04/30/2025,10:00,1:00\nP,C,D,U,05/13/2025,09:00,05/13/2025,10:00,1:00\n");
    const RegistratieUren uren = urenVan(r.value(), {{{QStringLiteral("T"), 0}}, {}}, mei);
    QVERIFY(uren.dagen.empty());
    QCOMPARE(uren.weggelatenAantal, 2);
    QCOMPARE(uren.weggelaten[0].reden, RegelReden::BuitenMaand);
    QCOMPARE(uren.weggelaten[1].reden, RegelReden::NietGekozen);
    QCOMPARE(uren.gebruikteRegels, 0);
}

void TestTijdregistratie::files_that_are_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("bestandLeeg");
    QTest::newRow("other headings") << QByteArray("Naam,Leeftijd\nx,3\n") << QStringLiteral("kopregelOnbekend");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QStringLiteral("kopregelOnbekend");
    QTest::newRow("utf-16") << QByteArray("\xff\xfe" "D\0a\0", 6) << QStringLiteral("kopregelOnbekend");
    QTest::newRow("open quote") << QByteArray(clockifyKop + "P,\"" + QByteArray(1000, 'x')) << QStringLiteral("citaatNietGesloten");
    QTest::newRow("open quote, large") << QByteArray(clockifyKop + "P,\"" + QByteArray(3'000'000, 'x')) << QStringLiteral("citaatNietGesloten");
    QTest::newRow("too many lines") << QByteArray(clockifyKop + QByteArray("a\n").repeated(60'000)) << QStringLiteral("teVeelRegels");
    QTest::newRow("too large") << QByteArray(clockifyKop + QByteArray(1000, 'y').append('\n').repeated(22'000)) << QStringLiteral("bestandTeGroot");
    QTest::newRow("a million columns") << QByteArray(1'000'000, ',') << QStringLiteral("kopregelOnbekend");
}

void TestTijdregistratie::files_that_are_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto r = lees(bytes);
    QVERIFY(!r);
    QCOMPARE(r.problem().code, code);
}

void TestTijdregistratie::hostile_bytes_never_break_it()
{
    QRandomGenerator toeval(42);
    const QByteArray letters("0123456789/:;,\"\n\r\t AMP.-\0\xff\xc3", 28);
    for (int ronde = 0; ronde < 300; ++ronde) {
        QByteArray bytes = ronde % 2 ? clockifyKop : QByteArray();
        for (int i = int(toeval.bounded(2000)); i > 0; --i)
            bytes += letters[toeval.bounded(int(letters.size()))];
        const auto r = lees(bytes);
        if (r) {
            const RegistratieUren uren = urenVan(r.value(), {{{QString(), 0}}, {}}, mei);
            for (const auto& dag : uren.dagen)
                QVERIFY(mei.contains(dag.datum) && dag.duur.minuten > 0);
        }
    }
}

void TestTijdregistratie::cut_off_anywhere_it_ends()
{
    QFile bestand(pgb::test::inSource("/tests/data/import/harvest-2025-05.csv"));
    QVERIFY(bestand.open(QIODevice::ReadOnly));
    const QByteArray heel = bestand.readAll();
    const auto alles = lees(heel);
    QVERIFY(alles);
    for (qsizetype n = 0; n < heel.size(); n += 7) {
        const auto deel = lees(heel.left(n));
        if (deel)
            QVERIFY(deel->regels.size() <= alles->regels.size());
    }
}

HOUSE_TEST(test_tijdregistratie, TestTijdregistratie)
#include "test_tijdregistratie.moc"
