#include "client/models/declaraties_lijst.h"
#include "client/models/declaraties_spoor.h"
#include "shared/text/reden_text.h"
#include "shared/text/status_text.h"
#include "shared/domain/declaratie/machine.h"
#include "tests/support/bouwers.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace pgb;

class TestDeclaratiesSpoor final : public QObject {
    Q_OBJECT
    /// What the server writes down with a declaratie: every step of its machine, and every act that its sources name.
    static QSet<QString> handelingen()
    {
        QSet<QString> uit;
        for (const Code<DeclaratieGebeurtenis>& rij : codeTable<DeclaratieGebeurtenis>())
            uit << QStringLiteral("declaratie.") + QString(rij.code);
        static const QRegularExpression daad(QStringLiteral("\"(declaratie\\.[a-zA-Z]+|[a-z]+\\.[a-zA-Z]+(?=\"\\), QStringLiteral\\(\"declaratie\"\\)))\""));
        const QDir map(test::inSource("/server/app"));
        for (const QString& naam : map.entryList({QStringLiteral("*.cpp")})) {
            QFile bestand(map.filePath(naam));
            if (!bestand.open(QIODevice::ReadOnly))
                continue;
            auto gevonden = daad.globalMatch(QString::fromUtf8(bestand.readAll()));
            while (gevonden.hasNext())
                uit << gevonden.next().captured(1);
        }
        return uit;
    }

private Q_SLOTS:
    void the_filter_finds_the_kind_that_the_column_says()
    {
        Declaratie d = bouw::declaratie();
        d.soort = DeclaratieSoort::Correctie;
        Gebruiker lezer;
        lezer.rol = Rol::Svb;
        const std::vector<DeclaratieRij> rijen = declaratieRijen({d, bouw::declaratie()}, Namen(), BevoegdVan(lezer));
        int gevonden = 0;
        for (const DeclaratieRij& rij : rijen)
            gevonden += past(rij, declaratieZoek(QStringLiteral("correctie"))) ? 1 : 0;
        QCOMPARE(gevonden, 1);
    }

    void what_was_asked_is_told_as_long_as_it_has_to_be_answered()
    {
        std::vector<wire::AuditItem> gebeurd;
        for (const char* stap : {"afkeuren", "bewerken", "opslaan", "voorleggen", "afkeuren", "bewerken"}) {
            wire::AuditItem item;
            item.handeling = QStringLiteral("declaratie.") + QLatin1String(stap);
            item.gebruiker = QStringLiteral("V. Hendrikse");
            gebeurd.push_back(item);
        }
        Declaratie d = bouw::declaratie();
        d.invoerkant = Invoerkant::Zorgverlener;
        d.status = DeclaratieStatus::Concept;
        d.statusReden = QStringLiteral("Drie uur?");
        const std::vector<SpoorRegel> spoor = declaratieSpoor(d, gebeurd);
        QCOMPARE(spoor[0].tekst, QStringLiteral("V. Hendrikse stuurt de declaratie terug")); // another time, about something else
        QCOMPARE(spoor[4].tekst, QStringLiteral("V. Hendrikse stuurt de declaratie terug: Drie uur?"));
        d.vraagOver = Celplek{QStringLiteral("WLZ-PV"), QDate(2025, 5, 12)};
        const RedenDelen delen = redenDelen(d, {});
        QVERIFY2(delen.zin.startsWith(QStringLiteral("Teruggestuurd door de budgethouder: Over ")) && delen.zin.endsWith(QStringLiteral("12 mei 2025: Drie uur?")), qPrintable(delen.zin));
        QCOMPARE(delen.verder, QStringLiteral("Pas de declaratie aan en leg haar opnieuw voor."));
        d.status = DeclaratieStatus::TerBeoordeling;
        d.statusReden.clear();
        QCOMPARE(declaratieSpoor(d, gebeurd)[4].tekst, spoor[0].tekst);
    }

    void what_is_klaargezet_is_called_so_everywhere_and_waits_for_nobody()
    {
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::Concept;
        d.invoerkant = Invoerkant::Budgethouder;
        d.periode = Periode::maand(2025, 11);
        QCOMPARE(statusTekst(d), QStringLiteral("Concept"));
        QVERIFY(isAanZet(aanZet(d), Rol::Budgethouder));
        d.klaargezetOp = QDateTime(QDate(2025, 11, 3), QTime(9, 0), Qt::UTC);
        QCOMPARE(statusTekst(d), QStringLiteral("Klaargezet"));
        const QString zin = redenInEenZin(d, {});
        QVERIFY2(zin.startsWith(QStringLiteral("Klaargezet. Op 1 december 2025 controleren wij")), qPrintable(zin));
        Gebruiker lezer;
        lezer.rol = Rol::Budgethouder;
        lezer.budgethouder = d.budgethouder;
        const std::vector<DeclaratieRij> rijen = declaratieRijen({d}, Namen(), BevoegdVan(lezer));
        QVERIFY(!inTab(rijen[0], DeclaratieTab::WachtOpU));
        QVERIFY2(wieTekst(rijen[0]).contains(QStringLiteral("1 december")), qPrintable(wieTekst(rijen[0])));
        QVERIFY(past(rijen[0], declaratieZoek(QStringLiteral("status:klaargezet"))));
        QVERIFY(!past(rijen[0], declaratieZoek(QStringLiteral("status:concept"))));
        const std::vector<SpoorRegel> spoor = declaratieSpoor(d, {});
        QVERIFY(spoor.back().tekst.contains(QStringLiteral("1 december")));
    }

    void every_act_on_a_declaratie_is_told_in_words()
    {
        const QSet<QString> alle = handelingen();
        // Found at all: a step, an act of the sources, and one of another kind of record.
        for (const char* een : {"declaratie.betalingTerug", "declaratie.bijlageWeg", "declaratie.herinnering", "vordering.brief"})
            QVERIFY2(alle.contains(QLatin1String(een)), een);
        QStringList kaal;
        for (const QString& handeling : alle) {
            wire::AuditItem item;
            item.handeling = handeling;
            item.gebruiker = QStringLiteral("S. Bakker");
            item.tijdstip = QDateTime(QDate(2025, 5, 31), QTime(14, 20), Qt::UTC);
            const std::vector<SpoorRegel> regels = declaratieSpoor(bouw::declaratie(), {item});
            const bool blik = handeling.endsWith(QLatin1String(".bekijken")) || handeling.endsWith(QLatin1String(".bekekenVoorBesluit")); // a look is no step
            QCOMPARE(regels.front().soort == SpoorRegel::Soort::Gedaan && regels.front().tekst != QStringLiteral("Ingediend"), !blik);
            if (!blik && (regels.front().tekst.contains(handeling) || regels.front().tekst.contains(QLatin1Char('%'))))
                kaal << handeling;
        }
        QVERIFY2(kaal.isEmpty(), qPrintable(kaal.join(QLatin1Char(' '))));
    }

    void a_reminder_stands_behind_the_state_that_it_is_about()
    {
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::TerBeoordeling;
        d.statusSinds = QDateTime(QDate(2025, 11, 1), QTime(9, 0), Qt::UTC);
        wire::AuditItem voorgelegd;
        voorgelegd.handeling = QStringLiteral("declaratie.voorleggen");
        voorgelegd.tijdstip = d.statusSinds.addSecs(1);
        wire::AuditItem herinnering;
        herinnering.handeling = QStringLiteral("declaratie.herinnering");
        herinnering.tijdstip = QDateTime(QDate(2025, 11, 25), QTime(7, 0), Qt::UTC);
        const std::vector<SpoorRegel> spoor = declaratieSpoor(d, {voorgelegd, herinnering});
        QCOMPARE(spoor.size(), size_t(3));
        QCOMPARE(spoor[0].soort, SpoorRegel::Soort::Gedaan);
        QCOMPARE(spoor[1].soort, SpoorRegel::Soort::Nu);
        QVERIFY2(spoor[2].tekst.contains(QStringLiteral("herinnering")), qPrintable(spoor[2].tekst));
    }

    void a_stopped_run_is_told()
    {
        wire::AuditItem item;
        item.handeling = QStringLiteral("declaratie.runGestopt");
        QVERIFY(declaratieSpoor(bouw::declaratie(), {item}).front().tekst.contains(QStringLiteral("stopt de betaalrun")));
    }

    void who_did_it_is_said()
    {
        wire::AuditItem item;
        item.handeling = QStringLiteral("declaratie.bijlage");
        item.gebruiker = QStringLiteral("100%1 B.V.");
        QCOMPARE(declaratieSpoor(bouw::declaratie(), {item}).front().tekst, QStringLiteral("100%1 B.V. voegt een bestand toe"));
        item.gebruiker = QStringLiteral("M. Jansen");
        item.handeling = QStringLiteral("declaratie.vanzelfGoedgekeurd");
        QCOMPARE(declaratieSpoor(bouw::declaratie(), {item}).front().tekst, QStringLiteral("Vanzelf akkoord, door de doorlopende goedkeuring van M. Jansen"));
        item.gebruiker.clear();
        item.handeling = QStringLiteral("declaratie.controleParkeert");
        QCOMPARE(declaratieSpoor(bouw::declaratie(), {item}).front().tekst, QStringLiteral("Het systeem laat de declaratie wachten"));
    }
};

HOUSE_TEST(test_declaraties_spoor, TestDeclaratiesSpoor)
#include "test_declaraties_spoor.moc"
