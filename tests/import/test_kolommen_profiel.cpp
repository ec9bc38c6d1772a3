#include "client/import/bron_zinnen.h"
#include "client/import/kolommen.h"
#include "tests/support/house_test.h"

using namespace pgb;

namespace {

/// Headings and rows; the columns `getallen` of the rows are numbers of their own.
std::vector<BronRij> profielBestand(std::initializer_list<const char*> regels, std::initializer_list<size_t> getallen = {})
{
    std::vector<BronRij> uit;
    for (const char* regel : regels) {
        uit.push_back({int(uit.size()) + 1, QString::fromUtf8(regel).split(QLatin1Char(';')), false, false, false});
        if (uit.size() == 1)
            continue;
        uit.back().getallen.assign(size_t(uit.back().velden.size()), false);
        for (const size_t kolom : getallen)
            uit.back().getallen[kolom] = true;
    }
    return uit;
}

Bulkveld veldOnder(const BestandVoorstel& v, const char* kop)
{
    for (const KolomVoorstel& k : v.kolommen) {
        if (k.kop == QString::fromUtf8(kop))
            return k.veld;
    }
    return Bulkveld::Geen;
}

} // namespace

/// What a profile that was kept makes of another file, and what the values of a column say whatever its heading.
class TestKolommenProfiel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_sum_at_the_foot_of_a_file_is_no_line()
    {
        const auto rijen = profielBestand({"Cliëntnummer;Zorgfunctie;Datum;Uren;Tarief;Bedrag", "300163;JW-45;14-11-2025;0,50;59,00;29,50", "Totaal;;;15,00;;900,00", "Eindtotaal uren:;;;15,00;;900,00",
                                           "Somer;JW-45;;0,50;59,00;29,50", "Totaal;JW-45;14-11-2025;0,50;59,00;29,50"});
        const Regellezer lezer(stelKolommenVoor(rijen, BronSoort::Csv));
        for (const int totaal : {2, 3})
            QVERIFY(lezer.isTotaal(rijen[size_t(totaal)]) && lezer.lees(rijen[size_t(totaal)]).empty());
        for (const int regel : {1, 4, 5})
            QVERIFY2(!lezer.isTotaal(rijen[size_t(regel)]) && lezer.lees(rijen[size_t(regel)]).size() == 1, qPrintable(QString::number(regel)));
        BronKenmerken kenmerken;
        kenmerken.totalen = 1;
        QCOMPARE(bronZinnen(kenmerken), QStringList{QStringLiteral("Niet gelezen: 1 rij met een totaal.")});
    }

    void a_row_of_somebody_is_read_also_when_his_name_or_place_is_called_as_a_total()
    {
        const auto rijen = profielBestand({"Team;Cliënt;Zorgfunctie;Datum;Uren;Bedrag", "Noord;300163;JW-45;14-11-2025;0,50;29,50", "Som van Uren;;;;15,00;900,00", "Totaal;300163;;;15,00;900,00",
                                           "Totaal Zorg Utrecht;300163;JW-45;;0,50;29,50", "Som, J.;;;;0,50;29,50"});
        const BestandVoorstel voorstel = stelKolommenVoor(rijen, BronSoort::Csv);
        const Regellezer lezer(voorstel);
        QVERIFY(lezer.isTotaal(rijen[2]) && lezer.isTotaal(rijen[3]) && !lezer.isTotaal(rijen[4]) && !lezer.isTotaal(rijen[5]));
        const auto bij = profielBestand({"Cliënt;Zorgfunctie;Datum;Uren;Bedrag", "J. Bos;JW-45;14-11-2025;0,50;29,50", "Som, J.;JW-45;;0,50;29,50", "Som;JW-45;31-11-2025;0,50;29,50", "Som J.;;;0,50;29,50"});
        const Regellezer namen(stelKolommenVoor(bij, BronSoort::Csv));
        for (const size_t regel : {2, 3, 4})
            QVERIFY2(!namen.isTotaal(bij[regel]) && namen.lees(bij[regel]).size() == 1, qPrintable(QString::number(regel)));
    }

    void a_night_on_which_the_clock_changes_counts_the_hours_that_went_by()
    {
        const auto koppen = profielBestand({"Cliënt;Zorgfunctie;Datum;Begin;Eind;Uren", "1;WLZ-BI;31-10-2025;9:00;10:00;1,00"});
        const Regellezer lezer(stelKolommenVoor(koppen, BronSoort::Csv));
        const auto minuten = [&](const char* tijden) {
            QList<qint64> uit;
            for (const Bulkregel& r : lezer.lees({9, QStringLiteral("1;WLZ-BI;%1").arg(QString::fromUtf8(tijden)).split(QLatin1Char(';')), false, false, false}))
                uit << (r.onleesbaar == Bulkveld::Geen ? r.aantal : -1);
            return uit;
        };
        using Delen = QList<qint64>;
        QCOMPARE(minuten("25-10-2025;23:00;07:00;"), (Delen{60, 480})); // by its times alone
        QCOMPARE(minuten("25-10-2025;23:00;07:00;9:00"), (Delen{60, 480}));
        QCOMPARE(minuten("25-10-2025;23:00;07:00;8:00"), (Delen{60, 420})); // what was written is less: that
        QCOMPARE(minuten("29-03-2025;23:00;07:00;"), (Delen{60, 360}));
        QCOMPARE(minuten("29-03-2025;23:00;07:00;7:00"), (Delen{60, 360}));
        QCOMPARE(minuten("29-03-2025;23:00;07:00;8:00"), (Delen{60, 420})); // as it was written: the server says that it is more than went by (BK-016)
        QCOMPARE(minuten("26-10-2025;01:30;03:30;"), (Delen{180}));
        QCOMPARE(minuten("26-10-2025;00:00;24:00;"), (Delen{24 * 60}));
        QCOMPARE(minuten("26-10-2025;09:00;11:00;"), (Delen{120}));
        QCOMPARE(minuten("18-10-2025;23:00;07:00;"), (Delen{60, 420}));
        QCOMPARE(minuten("26-10-2025;02:30;07:00;"), (Delen{-1})); // half past two came twice
        QCOMPARE(minuten("26-10-2025;02:30;07:00;4,5"), (Delen{270}));
        QCOMPARE(minuten("25-10-2025;22:00;06:00;9,0"), (Delen{120, 420}));
        QCOMPARE(minuten("26-10-2025;01:00;04:00;4,0"), (Delen{240}));
    }

    void an_hour_that_the_clock_tells_twice_is_asked_in_what_the_file_counts_in_with_its_cause()
    {
        for (const auto& [kop, goed, veld] : {std::tuple("Uren", "1,00", Bulkveld::Aantal), std::tuple("Minuten", "60", Bulkveld::Minuten), std::tuple("Blokken", "12", Bulkveld::Blokken)}) {
            const Regellezer lezer(stelKolommenVoor(profielBestand({QByteArray("Cliënt;Zorgfunctie;Datum;Begin;Eind;").append(kop).constData(), QByteArray("1;WLZ-BI;31-10-2025;9:00;10:00;").append(goed).constData()}), BronSoort::Csv));
            const auto lees = [&](const char* rij) { return lezer.lees({9, QString::fromUtf8(rij).split(QLatin1Char(';')), false, false, false}); };
            const auto dag = lees("1;WLZ-BI;26-10-2025;02:30;07:00;");
            QCOMPARE(dag.size(), size_t(1));
            QCOMPARE(dag[0].onleesbaar, veld);
            QCOMPARE(dag[0].onleesbareTekst, QStringLiteral("? / 02:30-07:00"));
            const auto nacht = lees("1;WLZ-BI;29-03-2025;22:00;02:30;");
            QCOMPARE(nacht.size(), size_t(2));
            for (const Bulkregel& deel : nacht)
                QVERIFY(deel.onleesbaar == veld && deel.onleesbareTekst == QStringLiteral("? / 22:00-02:30") && deel.ookOnleesbaar.empty());
        }
    }

    void a_night_with_other_hours_than_its_times_is_split_and_asked_for_each_day()
    {
        const Regellezer uren(stelKolommenVoor(profielBestand({"Cliënt;Zorgfunctie;Datum;Begin;Eind;Uren", "1;WLZ-BI;31-10-2025;9:00;10:00;1,00"}), BronSoort::Csv));
        const auto lees = [](const Regellezer& lezer, const char* rij) { return lezer.lees({9, QString::fromUtf8(rij).split(QLatin1Char(';')), false, false, false}); };
        for (const auto& [rij, tekst] : {std::pair("1;WLZ-BI;05-11-2025;22:00;06:00;7,5", "7:30 / 22:00-06:00"), std::pair("1;WLZ-BI;05-11-2025;22:00;06:00;9,0", "9:00 / 22:00-06:00")}) {
            const auto delen = lees(uren, rij);
            QCOMPARE(delen.size(), size_t(2));
            QVERIFY(delen[0].datum == QDate(2025, 11, 5) && delen[0].eind == QTime(0, 0) && delen[1].datum == QDate(2025, 11, 6) && delen[1].begin == QTime(0, 0) && delen[1].eind == QTime(6, 0));
            for (const Bulkregel& deel : delen) {
                QVERIFY(deel.onleesbaar == Bulkveld::Aantal && deel.aantal == 0);
                QCOMPARE(deel.onleesbareTekst, QLatin1String(tekst));
            }
        }
        QCOMPARE(lees(uren, "1;WLZ-BI;05-11-2025;22:00;06:00;8,0")[1].aantal, 360);
        QCOMPARE(lees(uren, "1;WLZ-BI;05-11-2025;09:00;17:00;7,5")[0].aantal, 450); // of one day: nothing to ask
        const Regellezer minuten(stelKolommenVoor(profielBestand({"Cliënt;Zorgfunctie;Datum;Begin;Eind;Minuten", "1;WLZ-BI;31-10-2025;9:00;10:00;60"}), BronSoort::Csv));
        QCOMPARE(lees(minuten, "1;WLZ-BI;05-11-2025;22:00;06:00;450")[1].onleesbaar, Bulkveld::Minuten);
    }

    void of_profiles_that_leave_something_to_ask_the_one_that_knows_most_is_used()
    {
        const auto profiel = [](const QString& naam, QList<std::pair<QString, Bulkveld>> velden) {
            return BulkprofielTekst{{}, naam, profielTekst({naam, {}, std::move(velden), {}})};
        };
        const QList<std::pair<QString, Bulkveld>> weinig{{QStringLiteral("Klant"), Bulkveld::Klant}, {QStringLiteral("Zorgfunctie"), Bulkveld::Functie}, {QStringLiteral("Datum"), Bulkveld::Datum}, {QStringLiteral("Uren"), Bulkveld::Aantal}};
        auto meer = weinig;
        meer << std::pair(QStringLiteral("Tarief"), Bulkveld::Tarief);
        const BestandVoorstel voorstel = stelKolommenVoor(profielBestand({"Klant;Zorgfunctie;Datum;Uren;Tarief;Kenmerk", "1;WLZ-BI;31-10-2025;2,50;40,00;R1"}), BronSoort::Csv);
        const auto keuze = kiesProfiel(voorstel, {profiel(QStringLiteral("bsn2"), weinig), profiel(QStringLiteral("bsn"), meer)});
        QVERIFY(keuze && keuze->voorstel.nieuweKolommen() == QStringList{QStringLiteral("Kenmerk")});
        QCOMPARE(keuze->profiel.naam, QStringLiteral("bsn"));
    }

    void a_number_that_is_put_in_the_place_of_a_quantity_means_what_the_column_means()
    {
        const auto van = [](const char* kop) { return veldVanAantal(stelKolommenVoor(profielBestand({kop, "1;WLZ-BI;31-10-2025;500"}), BronSoort::Csv)); };
        QCOMPARE(van("Klant;Zorgfunctie;Datum;Minuten"), Bulkveld::Minuten);
        QCOMPARE(van("Klant;Zorgfunctie;Datum;Blokken"), Bulkveld::Blokken);
        QCOMPARE(van("Klant;Zorgfunctie;Datum;Uren"), Bulkveld::Aantal);
        BestandVoorstel aantal = stelKolommenVoor(profielBestand({"Klant;Zorgfunctie;Datum;Aantal", "1;WLZ-BI;31-10-2025;500"}), BronSoort::Csv);
        aantal.wijze.duur = Duurmaat::Minuten; // as a person said
        QCOMPARE(veldVanAantal(aantal), Bulkveld::Minuten);
    }

    void the_end_of_the_day_is_an_end_also_where_it_is_the_only_one()
    {
        const BestandVoorstel voorstel = stelKolommenVoor(profielBestand({"Cliënt;Zorgfunctie;Datum;Van;Tot;Uren", "1;WLZ-BI;31-10-2025;22:00;24:00;2,00"}), BronSoort::Csv);
        QCOMPARE(voorstel.kolommen[4].veld, Bulkveld::Eind);
    }

    void a_profile_of_as_many_columns_as_a_file_may_have_fits_and_knows_them_again()
    {
        BronRij koppen{1, {}, false, false, false}, rij{2, {}, false, false, false};
        for (int k = 0; k < 256; ++k) {
            koppen.velden << (k == 0 ? QStringLiteral("klant") : k == 1 ? QStringLiteral("functie") : k == 2 ? QStringLiteral("datum") : k == 3 ? QStringLiteral("uren") : QStringLiteral("\"kolom\" %1 ").arg(k) + QString(5'000, QLatin1Char('x')));
            rij.velden << (k == 1 ? QStringLiteral("WLZ-BI") : k == 2 ? QStringLiteral("31-10-2025") : k == 3 ? QStringLiteral("2,5") : QStringLiteral("1"));
        }
        BestandVoorstel v = stelKolommenVoor({koppen, rij}, BronSoort::Csv);
        QCOMPARE(v.kolommen.size(), size_t(256));
        for (KolomVoorstel& k : v.kolommen)
            k.herkend = true; // each is kept, used or not
        const QString tekst = profielTekst(alsProfiel(v, QStringLiteral("breed"), {}));
        QVERIFY2(tekst.size() > 8'000 && tekst.size() <= 64 * 1024, qPrintable(QString::number(tekst.size()))); // what the server takes
        const auto profiel = profielUitTekst(QStringLiteral("breed"), {}, tekst);
        const auto weer = profiel ? metProfiel(v, *profiel) : std::nullopt;
        QVERIFY(weer && weer->nieuweKolommen().isEmpty() && veldOnder(*weer, "uren") == Bulkveld::Aantal);
    }

    void a_column_that_the_profile_does_not_know_is_asked_once()
    {
        const auto oud = stelKolommenVoor(profielBestand({"klant;functie;datum;uren;factuur;team", "1;WLZ-BI;31-10-2025;2,5;F1;Noord"}), BronSoort::Csv);
        auto gekozen = oud;
        gekozen.kolommen[5].veld = Bulkveld::Geen; // left out on purpose
        const auto profiel = profielUitTekst({}, {}, profielTekst(alsProfiel(gekozen, {}, {})));
        QVERIFY(profiel);
        const auto weer = metProfiel(oud, *profiel);
        QVERIFY(weer && weer->nieuweKolommen().isEmpty() && veldOnder(*weer, "team") == Bulkveld::Geen);
        for (const auto& [kop, waarde, veld] : {std::tuple("Datum tot", "30-11-2025", Bulkveld::DatumTot), std::tuple("Minuten", "30", Bulkveld::Minuten), std::tuple("Bedrag", "100,00", Bulkveld::Bedrag)}) {
            const auto nieuw = stelKolommenVoor(profielBestand({QByteArray("klant;functie;datum;uren;factuur;team;").append(kop).constData(), QByteArray("1;WLZ-BI;31-10-2025;2,5;F1;Noord;").append(waarde).constData()}), BronSoort::Csv);
            auto met = metProfiel(nieuw, *profiel);
            QVERIFY2(met && met->nieuweKolommen() == QStringList{QString::fromLatin1(kop)} && veldOnder(*met, kop) == veld, kop);
            // Answered with "not used", and kept.
            met->kolommen[6].veld = Bulkveld::Geen;
            met->kolommen[6].nieuw = false;
            const auto bewaard = metProfiel(nieuw, alsProfiel(*met, {}, {}));
            QVERIFY2(bewaard && bewaard->nieuweKolommen().isEmpty() && veldOnder(*bewaard, kop) == Bulkveld::Geen, kop);
        }
        const auto zonderKop = metProfiel(stelKolommenVoor(profielBestand({"klant;functie;datum;uren;factuur;team;", "1;WLZ-BI;31-10-2025;2,5;F1;Noord;30-11-2025"}), BronSoort::Csv), *profiel);
        QVERIFY(zonderKop && zonderKop->nieuweKolommen() == QStringList{QStringLiteral("7")}); // as --kolom names it
        // A second column for a field that the profile has elsewhere is asked, without a guess.
        const auto tweede = metProfiel(stelKolommenVoor(profielBestand({"klant;functie;datum;uren;factuur;team;aantal", "1;WLZ-BI;31-10-2025;2,5;F1;Noord;9"}), BronSoort::Csv), *profiel);
        QVERIFY(tweede && tweede->nieuweKolommen() == QStringList{QStringLiteral("aantal")} && veldOnder(*tweede, "aantal") == Bulkveld::Geen);
        // A profile of before knows nothing of what it left out.
        Bulkprofiel vanEerder = *profiel;
        vanEerder.velden.removeIf([](const auto& v) { return v.second == Bulkveld::Geen; });
        const auto gevraagd = metProfiel(oud, vanEerder);
        QVERIFY(gevraagd && gevraagd->nieuweKolommen() == QStringList{QStringLiteral("team")});
        // What was left out need not be there any more.
        const auto zonder = metProfiel(stelKolommenVoor(profielBestand({"klant;functie;datum;uren;factuur", "1;WLZ-BI;31-10-2025;2,5;F1"}), BronSoort::Csv), *profiel);
        QVERIFY(zonder && zonder->nieuweKolommen().isEmpty());
    }

    void a_profile_that_asks_nothing_goes_before_one_that_does()
    {
        const auto v = stelKolommenVoor(profielBestand({"klant;functie;datum;uren;minuten", "1;WLZ-BI;31-10-2025;2;30"}), BronSoort::Csv);
        Bulkprofiel kort = alsProfiel(v, {}, {});
        kort.velden.removeLast();
        const auto keuze = kiesProfiel(v, {{{}, QStringLiteral("Kort"), profielTekst(kort)}, {{}, QStringLiteral("Heel"), profielTekst(alsProfiel(v, {}, {}))}});
        QVERIFY(keuze && keuze->profiel.naam == QStringLiteral("Heel"));
    }

    void a_profile_that_misses_a_column_is_named_with_it()
    {
        const auto profiel = stelKolommenVoor(profielBestand({"klant;functie;datum;uren;tarief;kenmerk", "1;WLZ-BI;31-10-2025;2,5;40,00;R1"}), BronSoort::Csv);
        const std::vector<BulkprofielTekst> bewaard{{{}, QStringLiteral("Ons export"), profielTekst(alsProfiel(profiel, {}, {}))}};
        const auto met = [](const char* kop) { return stelKolommenVoor(profielBestand({kop, "1;WLZ-BI;31-10-2025;2,5;R1"}), BronSoort::Csv); };
        const auto gemis = gemisteKolommen(met("klant;functie;datum;uren;kenmerk"), bewaard);
        QVERIFY(gemis && gemis->naam == QStringLiteral("Ons export") && gemis->koppen == QStringList{QStringLiteral("tarief")});
        QVERIFY(!gemisteKolommen(profiel, bewaard));
        QVERIFY(!gemisteKolommen(met("a;b;c;d;kenmerk"), bewaard)); // another file altogether
    }

    void numbers_that_are_text_are_read_as_text_in_every_kind_of_file()
    {
        const auto tekst = stelKolommenVoor(profielBestand({"klant;functie;datum;uren;tarief", "1;WLZ-BI;2025-10-31;1,50;40,00"}), BronSoort::Xlsx);
        QVERIFY(!tekst.wijze.decimaalPunt && tekst.decimaalZeker);
        QCOMPARE(Regellezer(tekst).lees(profielBestand({"", "1;WLZ-BI;2025-10-31;1,50;40,00"})[1])[0].aantal, 90);
        // Hours are numbers, rates are text, and neither says anything of the other.
        const auto bron = profielBestand({"klant;functie;datum;uren;tarief", "1;WLZ-BI;2025-10-31;1.5;40,00"}, {0, 3});
        const auto gemengd = stelKolommenVoor(bron, BronSoort::Xlsx);
        QVERIFY(!gemengd.wijze.decimaalPunt && gemengd.decimaalZeker);
        const Bulkregel regel = Regellezer(gemengd).lees(bron[1])[0];
        QVERIFY(regel.onleesbaar == Bulkveld::Geen && regel.aantal == 90 && regel.tarief == Tarief::fromCenten(4000));
        QCOMPARE(gemengd.kolommen[3].voorbeelden, QStringList{QStringLiteral("1,5")}); // as the page says that numbers are written
        // Text that can be read two ways is asked, as in CSV.
        QVERIFY(!stelKolommenVoor(profielBestand({"klant;functie;datum;uren", "1;WLZ-BI;2025-10-31;1.250"}), BronSoort::Json).decimaalZeker);
        // A profile that was kept when such files had points for sure still reads their numbers.
        Bulkprofiel vanEerder = alsProfiel(gemengd, {}, {});
        vanEerder.wijze.decimaalPunt = true;
        const auto getallen = profielBestand({"klant;functie;datum;uren;tarief", "1;WLZ-BI;2025-10-31;1.5;40.25"}, {3, 4});
        const auto met = metProfiel(stelKolommenVoor(getallen, BronSoort::Xlsx), vanEerder);
        QVERIFY(met && Regellezer(*met).lees(getallen[1])[0].tarief == Tarief::fromCenten(4025));
    }

    void days_of_other_things_are_no_numbers_and_no_days_of_care()
    {
        const auto v = stelKolommenVoor(profielBestand({"klant;functie;zorgdatum;uren;Factuurdatum;Geboortedatum;Referentie", "1;WLZ-BI;31-10-2025;2,5;01-11-2025;03-05-1950;13-11-2025", "1;WLZ-BI;30-10-2025;2,5;01-11-2025;03-05-1950;14-11-2025"}), BronSoort::Csv);
        QCOMPARE(veldOnder(v, "zorgdatum"), Bulkveld::Datum);
        for (const char* kop : {"Factuurdatum", "Geboortedatum", "Referentie"})
            QVERIFY2(veldOnder(v, kop) == Bulkveld::Geen, kop);
        QCOMPARE(veldOnder(stelKolommenVoor(profielBestand({"klant;functie;uren;Factuurdatum", "1;WLZ-BI;2,5;13-11-2025"}), BronSoort::Csv), "Factuurdatum"), Bulkveld::Geen);
        QCOMPARE(veldOnder(stelKolommenVoor(profielBestand({"klant;factuur;datum", "1;20251101;31-10-2025"}), BronSoort::Csv), "factuur"), Bulkveld::Factuurnummer);
    }

    void care_is_known_by_its_codes_and_names_whatever_the_heading()
    {
        const auto v = stelKolommenVoor(profielBestand({"Client;Zorg;Date;Start;End;Omschrijving", "1;WLZ-BI;2025-10-31;09:00;10:00;wandelen", "1;JW-45;2025-10-30;09:00;10:00;koken"}), BronSoort::Csv);
        QCOMPARE(veldOnder(v, "Zorg"), Bulkveld::Functie); // and not the remarks beside it
        QCOMPARE(veldOnder(v, "Start"), Bulkveld::Begin);
        QCOMPARE(veldOnder(v, "End"), Bulkveld::Eind);
        QVERIFY(v.ontbreekt.isEmpty());
        QCOMPARE(veldOnder(stelKolommenVoor(profielBestand({"Client;Wat;Date;Hours", "1;Persoonlijke verzorging;2025-10-31;1,5"}), BronSoort::Csv), "Wat"), Bulkveld::Functie);
        QCOMPARE(veldOnder(stelKolommenVoor(profielBestand({"Client;Task;Date;Hours", "1;koken;2025-10-31;1,5"}), BronSoort::Csv), "Task"), Bulkveld::Functie);
    }
};

HOUSE_TEST(test_kolommen_profiel, TestKolommenProfiel)
#include "test_kolommen_profiel.moc"
