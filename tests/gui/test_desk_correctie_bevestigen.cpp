#include "client/state/correctie_gateway.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "tests/gui/test_desk_fixture.h"
#include <QLineEdit>

using namespace pgb;
using namespace pgb::ui;
using G = DeclaratieGebeurtenis;
using S = DeclaratieStatus;

/// A correction that waits for the other side (domain 7.8): what it changes is looked at, and then Akkoord or Niet akkoord.
class DeskCorrectieBevestigen final : public QObject {
    Q_OBJECT
    static Declaratie correctie(S status, Invoerkant van = Invoerkant::Budgethouder)
    {
        Declaratie d = bouw::declaratie();
        d.id = DeclaratieId{70};
        d.rijversie = 4;
        d.soort = DeclaratieSoort::Correctie;
        d.oorspronkelijke = bouw::declaratieId;
        d.invoerkant = van;
        d.status = status;
        d.omschrijving = QStringLiteral("Ik telde een half uur te weinig.");
        d.statusSinds = QDateTime(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);
        const std::vector<Declaratieregel> was{bouw::regel(QDate(2025, 5, 5)), bouw::regel(QDate(2025, 5, 6))};
        std::vector<Declaratieregel> wordt = was;
        wordt[0] = bouw::regel(QDate(2025, 5, 5), QStringLiteral("WLZ-BI"), 180);
        d.regels = correctieRegels(was, wordt);
        d.totaal = totaalVan(d.regels);
        return d;
    }
    struct Bureau : DeskFixture {
        DeclaratiesPage* page = nullptr;
        explicit Bureau(Rol rol, const Declaratie& d) : DeskFixture(rol)
        {
            maakClienten(2);
            dossiers.claims = {d};
            page = show(new DeclaratiesPage({Section::Declaraties, {}, {}}, context(), dossiers));
            window->resize(1366, 768);
            key(Qt::Key_Space);
        }
        void verstuur()
        {
            window->findChild<QTimer*>(QStringLiteral("bedenktijd"))->start(0);
            settle();
        }
        const DeclaratieBesluit& besluit() const { return dossiers.claimBesluiten.back(); }
    };

private Q_SLOTS:
    void the_zorgverlener_sees_what_changes_and_agrees_with_a_key()
    {
        Bureau bureau(Rol::Zorgverlener, correctie(S::TerBeoordeling));
        QVERIFY2(bureau.page->paneel()->verder().contains(QStringLiteral("U bent aan zet.")), qPrintable(bureau.page->paneel()->verder()));
        for (const QString& deel : {QStringLiteral("Waarom: Ik telde een half uur te weinig."), QStringLiteral("2 uur 30 minuten"), QStringLiteral("3 uur"), QStringLiteral("12,50"), QStringLiteral("Samen")})
            QVERIFY2(bureau.tekst().contains(deel), qPrintable(deel + QLatin1Char('|') + bureau.tekst()));
        QVERIFY(!bureau.tekst().contains(QStringLiteral("6 mei"))); // what stays as it was is no part of it
        bureau.keep(QStringLiteral("correctie-bevestigen"));
        bureau.key(Qt::Key_A);
        bureau.verstuur();
        QCOMPARE(int(bureau.dossiers.claimBesluiten.size()), 1);
        QVERIFY(bureau.besluit().gebeurtenis == G::Goedkeuren);
        QCOMPARE(bureau.besluit().rijversie, 4);
    }

    void who_does_not_agree_types_why()
    {
        Bureau bureau(Rol::Zorgverlener, correctie(S::TerBeoordeling));
        bureau.key(Qt::Key_R);
        bureau.key(Qt::Key_Return);
        QVERIFY(bureau.dossiers.claimBesluiten.empty()); // not without a reason
        bureau.type(QStringLiteral("Het was twee en een half uur."));
        bureau.key(Qt::Key_Return);
        QVERIFY(bureau.navigator.meldingen.back().startsWith(QStringLiteral("Niet akkoord: ")));
        bureau.verstuur();
        QVERIFY(bureau.besluit().gebeurtenis == G::Afkeuren);
        QCOMPARE(bureau.besluit().reden, QStringLiteral("Het was twee en een half uur."));
    }

    void who_asked_waits_and_can_withdraw_it()
    {
        Bureau bureau(Rol::Vertegenwoordiger, correctie(S::TerBeoordeling));
        QVERIFY2(bureau.page->paneel()->zin().contains(QStringLiteral("wacht sinds 1 juni 2025 op het akkoord van")), qPrintable(bureau.page->paneel()->zin()));
        QVERIFY(!bureau.page->paneel()->beslist());
        bureau.key(Qt::Key_A);
        bureau.verstuur();
        QVERIFY(bureau.dossiers.claimBesluiten.empty());
        bureau.klik(QStringLiteral("Intrekken"));
        bureau.verstuur();
        QVERIFY(bureau.besluit().gebeurtenis == G::Intrekken);
    }

    void both_read_who_did_not_agree_and_why()
    {
        for (const Rol rol : {Rol::Budgethouder, Rol::Zorgverlener}) {
            Declaratie d = correctie(S::Geweigerd);
            d.ingediendOp = {};
            d.statusReden = QStringLiteral("Het was twee en een half uur");
            Bureau bureau(rol, d);
            const QString zin = bureau.page->paneel()->zin();
            QVERIFY2(zin.endsWith(QStringLiteral("was op 1 juni 2025 niet akkoord: Het was twee en een half uur.")), qPrintable(zin));
            QCOMPARE(bureau.page->paneel()->verder().contains(QStringLiteral("De budgethouder is aan zet.")), rol == Rol::Zorgverlener);
            const QList<QPushButton*> knoppen = bureau.page->paneel()->findChildren<QPushButton*>();
            QCOMPARE(std::any_of(knoppen.begin(), knoppen.end(), [](const QPushButton* k) { return k->isVisible() && k->text() == QStringLiteral("Opnieuw corrigeren"); }),
                     rol == Rol::Budgethouder);
        }
    }

    void the_other_way_round_the_budgethouder_decides()
    {
        Bureau bureau(Rol::Budgethouder, correctie(S::TerBeoordeling, Invoerkant::Zorgverlener));
        QVERIFY(bureau.page->paneel()->beslist());
        QVERIFY(bureau.tekst().contains(QStringLiteral("Waarom: Ik telde een half uur te weinig.")));
        Bureau zelf(Rol::Zorgverlener, correctie(S::TerBeoordeling, Invoerkant::Zorgverlener));
        QVERIFY(!zelf.page->paneel()->beslist());
    }
};

HOUSE_TEST(test_desk_correctie_bevestigen, DeskCorrectieBevestigen)
#include "test_desk_correctie_bevestigen.moc"
