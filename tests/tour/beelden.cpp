#include "tests/tour/beelden.h"
#include "client/ui/overeenkomst/overeenkomst_chip.h"
#include "tests/tour/ronde.h"
#include <QTranslator>
#include <algorithm>
#include <cstdio>

namespace pgb::tour {

namespace {

/// Opens the first agreement in this state from the list, as a user looks for one: the SVB, whose eye the tour has, sees no drafts.
Address openOvereenkomst(Ronde& r, ZorgovereenkomstStatus status)
{
    r.open({Section::Overeenkomsten, {}, {}});
    hand::toets(Qt::Key_F, Qt::ControlModifier);
    hand::vervang(ui::overeenkomstChip(status, Kijkkant::Budgethouder).text);
    hand::toets(Qt::Key_Return);
    hand::toets(Qt::Key_Return);
    hand::rust(700);
    return r.werk().current()->address();
}

Address maand(Reis& reis)
{
    for (const QJsonValue& item : reis.eigen().lijst(QStringLiteral("/v1/declaraties?status=concept&budgethouder=1")))
        return {Section::Declaraties, BudgethouderId{1},
                QStringLiteral("maand/%1/%2").arg(item[QLatin1String("zorgovereenkomst")].toInteger()).arg(item[QLatin1String("periode")][QLatin1String("van")].toString().left(7))};
    throw Mislukt{QStringLiteral("geen maand in concept")};
}

void schil(Ronde& r)
{
    r.foto(QStringLiteral("vandaag"));
    r.naToets(QStringLiteral("palet"), Qt::Key_K, Qt::ControlModifier);
    r.naToets(QStringLiteral("client-kiezen"), Qt::Key_J, Qt::ControlModifier);
    r.naToets(QStringLiteral("toetsen"), Qt::Key_F1);
    hand::toets(Qt::Key_L, Qt::ControlModifier);
    hand::rust(200);
    r.foto(QStringLiteral("slot"));
    hand::typ(QStringLiteral("oefenen met pgb\n"));
    hand::rust(700);
    r.scherm(QStringLiteral("instellingen"), Section::Instellingen);
    r.klik("password");
    r.naToets(QStringLiteral("wachtwoord"), Qt::Key_Return);
    hand::toets(Qt::Key_W, Qt::ControlModifier);
    hand::rust(300);
    r.foto(QStringLiteral("melding-ongedaan"));
}

void lijsten(Ronde& r)
{
    r.scherm(QStringLiteral("clienten"), Section::Clienten);
    hand::toets(Qt::Key_F, Qt::ControlModifier);
    hand::typ(QStringLiteral("qqq"));
    r.naToets(QStringLiteral("clienten-geen-treffer"), Qt::Key_Shift);
    r.scherm(QStringLiteral("client"), {Section::Clienten, BudgethouderId{1}, {}});
    r.scherm(QStringLiteral("client-lange-naam"), {Section::Clienten, BudgethouderId{18}, {}});
    r.scherm(QStringLiteral("budget-lange-naam"), {Section::Budgetten, BudgethouderId{18}, {}});
    r.scherm(QStringLiteral("overeenkomsten"), Section::Overeenkomsten);
    r.scherm(QStringLiteral("declaraties"), Section::Declaraties);
    r.naToets(QStringLiteral("declaraties-reden"), Qt::Key_Space);
    r.scherm(QStringLiteral("budgetten"), Section::Budgetten);
    r.scherm(QStringLiteral("betalingen"), Section::Betalingen);
}

void overeenkomsten(Ronde& r)
{
    const Address begonnen = openOvereenkomst(r, ZorgovereenkomstStatus::Concept);
    for (int stap = 1; stap <= 5; ++stap) {
        r.foto(QStringLiteral("opstellen-%1").arg(stap));
        hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
        hand::rust(300);
    }
    r.scherm(QStringLiteral("opstellen-nieuw"), {Section::Overeenkomsten, begonnen.budgethouder, QStringLiteral("overeenkomst/nieuw")});
    hand::toets(Qt::Key_PageDown, Qt::ControlModifier);
    hand::rust(200);
    r.klik("afspraakErbij");
    for (int stap = 2; stap <= 5; ++stap) { // the fourth time it would be shared
        hand::toets(Qt::Key_Return, Qt::ControlModifier);
        hand::rust(400);
    }
    r.foto(QStringLiteral("opstellen-wat-ontbreekt"));
    for (int stap = 4; stap > 1; --stap)
        hand::toets(Qt::Key_PageUp, Qt::ControlModifier);
    hand::rust(300);
    r.foto(QStringLiteral("opstellen-met-punten"));
    openOvereenkomst(r, ZorgovereenkomstStatus::GetekendZorgverlener);
    r.foto(QStringLiteral("bekijken"));
    r.klik("ondertekenenBudgethouder");
    r.naToets(QStringLiteral("ondertekenen"), Qt::Key_Shift);
    openOvereenkomst(r, ZorgovereenkomstStatus::Lopend);
    r.foto(QStringLiteral("bekijken-lopend"));
    hand::toets(Qt::Key_F2);
    hand::rust(300);
    r.foto(QStringLiteral("wijzigen-keuze"));
    openOvereenkomst(r, ZorgovereenkomstStatus::Afgekeurd);
    r.foto(QStringLiteral("bekijken-afgekeurd"));
}

void declaratie(Ronde& r)
{
    r.scherm(QStringLiteral("maand"), maand(r.reis));
    hand::toets(Qt::Key_Semicolon, Qt::ControlModifier);
    hand::rust(100);
    hand::vervang(QStringLiteral("ma 24; di-do 12,5"));
    r.foto(QStringLiteral("maand-patroon"));
    hand::toets(Qt::Key_Return);
    hand::rust(300);
    hand::typ(QStringLiteral("2;x\n"));
    hand::rust(400);
    r.foto(QStringLiteral("maand-punten"));
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(400);
    r.foto(QStringLiteral("controle-fout"));
    hand::toets(Qt::Key_Escape);
    hand::toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    hand::rust(300);
    r.foto(QStringLiteral("maand-gedraaid"));
    hand::toets(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        hand::toets(Qt::Key_Z, Qt::ControlModifier);
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(400);
    r.foto(QStringLiteral("controle"));
    hand::toets(Qt::Key_Escape);
    hand::toets(Qt::Key_Home, Qt::ControlModifier); // a row of hours
    r.naToets(QStringLiteral("bezoeken"), Qt::Key_B, Qt::ControlModifier);
}

/// What belongs to declaring beside the hours: costs, invoice, correction, what was forgotten, what waits, and the money.
void geld(Ronde& r)
{
    const BudgethouderId een{1};
    r.scherm(QStringLiteral("budget"), {Section::Budgetten, een, {}});
    r.scherm(QStringLiteral("kosten"), {Section::Declaraties, een, QStringLiteral("kosten/nieuw")});
    r.scherm(QStringLiteral("factuur-keuze"), {Section::Declaraties, een, QStringLiteral("factuur/nieuw")});
    const Address open = maand(r.reis);
    r.scherm(QStringLiteral("factuur"), {Section::Declaraties, een, QString(open.wat).replace(QStringLiteral("maand/"), QStringLiteral("factuur/"))});
    r.scherm(QStringLiteral("vergeten-uren"), {Section::Declaraties, {}, QStringLiteral("maandronde")});
    r.scherm(QStringLiteral("proefkeuring"), {Section::Declaraties, {}, QStringLiteral("maandronde/proef")});
    for (const char* status : {"uitbetaald", "geparkeerd", "terBeoordeling"}) {
        for (const QJsonValue& item : r.reis.eigen().lijst(QStringLiteral("/v1/declaraties?status=") + QLatin1String(status))) {
            const BudgethouderId wie{item[QLatin1String("budgethouder")].toInteger()};
            const QString nummer = QString::number(item[QLatin1String("id")].toInteger());
            r.scherm(QStringLiteral("declaratie-") + QLatin1String(status), {Section::Declaraties, wie, QStringLiteral("declaratie/") + nummer});
            if (QLatin1String(status) == QLatin1String("uitbetaald"))
                r.scherm(QStringLiteral("correctie"), {Section::Declaraties, wie, QStringLiteral("corrigeren/") + nummer});
            if (QLatin1String(status) == QLatin1String("geparkeerd"))
                r.scherm(QStringLiteral("storten"), {Section::Budgetten, wie, QStringLiteral("storten/") + nummer});
            hand::toets(Qt::Key_Escape);
            break;
        }
    }
    r.open({Section::Betalingen, {}, {}});
    hand::toets(Qt::Key_Return);
    hand::rust(700);
    r.foto(QStringLiteral("specificatie"));
}

void verstrekker(Ronde& r)
{
    r.foto(QStringLiteral("verstrekker-vandaag"));
    r.scherm(QStringLiteral("werklijst"), Section::Werklijst);
    hand::toets(Qt::Key_J);
    hand::rust(500);
    r.foto(QStringLiteral("werklijst-volgende"));
    r.naToets(QStringLiteral("werklijst-afwijzen"), Qt::Key_R);
    r.naToets(QStringLiteral("werklijst-vraag"), Qt::Key_V);
    r.scherm(QStringLiteral("toekenningen"), {Section::Budgetten, {}, QStringLiteral("toekenningen")});
    r.scherm(QStringLiteral("toekenning"), {Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")});
    hand::toets(Qt::Key_Return, Qt::ControlModifier);
    hand::rust(300);
    r.foto(QStringLiteral("toekenning-fouten"));
}

/// The pages of the beheerder, who looked along, and the dialogs about who somebody is and who acts for him.
void beheer(Ronde& r)
{
    r.begin(QStringLiteral("beheer"));
    r.scherm(QStringLiteral("gebruikers"), Section::Gebruikers);
    r.naToets(QStringLiteral("account"), Qt::Key_Return);
    hand::toets(Qt::Key_N, Qt::ControlModifier);
    r.naToets(QStringLiteral("account-nieuw"), Qt::Key_Shift);
    r.scherm(QStringLiteral("parameters"), Section::Parameters);
    r.naToets(QStringLiteral("parameter"), Qt::Key_Return);
    r.scherm(QStringLiteral("logboek"), Section::Logboek);
    r.reis.sluit(QStringLiteral("beheer"));
    r.begin(QStringLiteral("vera"));
    r.scherm(QStringLiteral("wie-keek-mee"), {Section::Logboek, BudgethouderId{1}, {}});
    r.open({Section::Clienten, BudgethouderId{1}, {}});
    r.klik("gegevens");
    r.naToets(QStringLiteral("gegevens"), Qt::Key_Shift);
    r.reis.sluit(QStringLiteral("vera"));
    r.begin(QStringLiteral("zorgkantoor"));
    r.open({Section::Clienten, BudgethouderId{1}, {}});
    r.klik("gegevens");
    r.naToets(QStringLiteral("gegevens-zorgkantoor"), Qt::Key_Shift);
    r.klik("vertegenwoordigers");
    r.foto(QStringLiteral("vertegenwoordigers"));
    r.klik("wijzigVertegenwoordiging");
    r.naToets(QStringLiteral("vertegenwoordiging"), Qt::Key_Shift);
    r.klik("stopVertegenwoordiging");
    r.naToets(QStringLiteral("vertegenwoordiging-einde"), Qt::Key_Shift);
    r.reis.sluit(QStringLiteral("zorgkantoor"));
}

void anderen(Ronde& r)
{
    r.begin(QStringLiteral("svb"));
    r.scherm(QStringLiteral("svb-betalingen"), Section::Betalingen);
    r.scherm(QStringLiteral("svb-betaalruns"), {Section::Betalingen, {}, QStringLiteral("runs")});
    r.reis.sluit(QStringLiteral("svb"));
    r.begin(QStringLiteral("zv31"));
    r.foto(QStringLiteral("zorgverlener-vandaag"));
    r.klik("eigenRekening");
    r.naToets(QStringLiteral("mijn-rekeningnummer"), Qt::Key_Shift);
    r.scherm(QStringLiteral("zorgverlener-overeenkomsten"), Section::Overeenkomsten);
    r.scherm(QStringLiteral("zorgverlener-declaraties"), Section::Declaraties);
    r.reis.sluit(QStringLiteral("zv31"));
    r.beginLeeg(QStringLiteral("nieuw"), QStringLiteral("vertegenwoordiger"));
    r.foto(QStringLiteral("leeg-vandaag"));
    r.scherm(QStringLiteral("leeg-clienten"), Section::Clienten);
    r.scherm(QStringLiteral("leeg-overeenkomsten"), Section::Overeenkomsten);
    r.scherm(QStringLiteral("leeg-declaraties"), Section::Declaraties);
    r.scherm(QStringLiteral("leeg-budgetten"), Section::Budgetten);
    r.scherm(QStringLiteral("leeg-betalingen"), Section::Betalingen);
    r.open({Section::Instellingen, {}, {}});
    r.klik("secondFactor");
    r.naToets(QStringLiteral("authenticator"), Qt::Key_Shift);
    r.reis.serverWeg();
    r.scherm(QStringLiteral("geen-verbinding"), {Section::Clienten, BudgethouderId{1}, {}});
}

} // namespace

std::optional<Beeldkeuze> leesBeeldkeuze(const QStringList& woorden)
{
    Beeldkeuze keuze;
    for (const QString& woord : woorden) {
        const QString naam = woord.section(QLatin1Char('='), 0, 0);
        const QString waarde = woord.section(QLatin1Char('='), 1);
        if (naam == QLatin1String("kleur") && QStringList{QStringLiteral("licht"), QStringLiteral("donker"), QStringLiteral("contrast")}.contains(waarde)) {
            keuze.kleur = waarde;
        } else if (naam == QLatin1String("tekst") && waarde.toInt() >= 100 && waarde.toInt() <= 200) {
            keuze.tekst = waarde.toInt();
        } else if (naam == QLatin1String("taal") && (waarde == QLatin1String("nl") || waarde == QLatin1String("en"))) {
            keuze.taal = waarde;
        } else if (naam == QLatin1String("maat")) {
            keuze.maten.clear();
            for (const QString& maat : waarde.split(QLatin1Char(',')))
                keuze.maten.emplace_back(maat.section(QLatin1Char('x'), 0, 0).toInt(), maat.section(QLatin1Char('x'), 1).toInt());
            for (const QSize& maat : keuze.maten)
                if (maat.width() < 400 || maat.height() < 300)
                    return std::nullopt;
        } else if (naam == QLatin1String("alleen")) {
            keuze.alleen = waarde.split(QLatin1Char(','));
        } else {
            return std::nullopt;
        }
    }
    return keuze;
}

int beelden(const QDir& map, const Beeldkeuze& keuze)
{
    QTranslator taal;
    if (taal.load(QStringLiteral(":/translations/pgb_") + keuze.taal))
        QApplication::installTranslator(&taal);
    Ronde r(map, keuze);
    int mislukt = 0;
    // What cannot be shown is said, and the rest is still shown.
    const auto groep = [&](const char* naam, const std::function<void()>& toon) {
        const QString altijd[] = {QStringLiteral("server"), QStringLiteral("vera")};
        if (std::count(std::begin(altijd), std::end(altijd), QLatin1String(naam)) == 0 && !keuze.alleen.isEmpty() && !keuze.alleen.contains(QLatin1String(naam)))
            return;
        try {
            toon();
        } catch (const Mislukt& fout) {
            ++mislukt;
            std::printf("MISLUKT bij %s: %s\n", naam, qPrintable(fout.wat));
            if (QWidget* window = QApplication::activeWindow())
                window->grab().save(map.filePath(QStringLiteral("mislukt-%1.png").arg(QLatin1String(naam))));
        }
    };
    groep("server", [&] { r.reis.begin(); });
    if (mislukt > 0)
        return 1;
    groep("vera", [&] { r.begin(QStringLiteral("vera")); });
    groep("schil", [&] { schil(r); });
    groep("lijsten", [&] { lijsten(r); });
    groep("overeenkomsten", [&] { overeenkomsten(r); });
    groep("declaratie", [&] { declaratie(r); });
    groep("geld", [&] { geld(r); });
    r.reis.sluit(QStringLiteral("vera"));
    groep("zorgkantoor", [&] {
        r.begin(QStringLiteral("zorgkantoor"));
        verstrekker(r);
    });
    r.reis.sluit(QStringLiteral("zorgkantoor"));
    groep("bulk", [&] { bulk(r); });
    groep("beheer", [&] { beheer(r); });
    groep("anderen", [&] { anderen(r); });
    for (const QString& woorden : r.reis.fotos.afgeknipt())
        std::printf("past niet: %s\n", qPrintable(woorden));
    std::printf("%d beelden in %s\n", r.reis.fotos.aantal(), qPrintable(map.path()));
    return mislukt > 0 ? 1 : 0;
}

} // namespace pgb::tour
