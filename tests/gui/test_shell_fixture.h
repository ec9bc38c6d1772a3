#pragma once
#include "client/platform/preferences.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/main_window.h"
#include "client/ui/shell/rail.h"
#include "client/ui/shell/sections.h"
#include "client/ui/shell/settings_page.h"
#include "client/ui/shell/shell_status.h"
#include "client/ui/shell/sign_in_service.h"
#include "client/ui/shell/workspace.h"
#include "client/ui/theme/theme.h"
#include "client/ui/vandaag/vandaag_page.h"
#include "tests/support/house_test.h"
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <memory>

namespace pgb::ui {

/// Nobody answers.
class NoSignIn final : public SignInService {
public:
    void start(const SignInRequest&) override {}
    void submitCode(const QString&) override {}
    void trustCertificate(const QByteArray&) override {}
    void coupled(const wire::SessieAntwoord&) override {}
    void cancel() override {}
};

/// A page with one field and two findings, enough to drive the shell.
class FakePage final : public Page {
public:
    FakePage(const PageContext& context, Address at, std::optional<PageClient> client)
        : m_at(std::move(at)), m_client(std::move(client)), field(new QLineEdit(this)), second(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(second);
        context.commands.add({QStringLiteral("nep.indienen"), QStringLiteral("Declaratie indienen"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                              [this] { ++submitted; }, {}, {}}, this);
    }
    QString title() const override { return m_client ? QStringLiteral("Declaratie mei 2025") : sectionName(m_at.section); }
    QString iconName() const override { return sectionIcon(m_at.section); }
    Address address() const override { return m_at; }
    std::optional<PageClient> client() const override { return m_client; }
    std::vector<QWidget*> panes() override { return {field, second}; }
    std::vector<KeyHint> keyHints() const override { return {{QKeySequence(Qt::Key_F8), QStringLiteral("volgende fout")}}; }
    bool walkFindings(bool forward) override { finding = (finding + (forward ? 1 : 2)) % 3; return true; }
    void aboutToLock() override { ++locked; }
    void unlocked() override { ++unlockedCount; }
    bool isFinished() const override { return finished; }

private:
    Address m_at;
    std::optional<PageClient> m_client;

public:
    QLineEdit* field;
    QLineEdit* second;
    int submitted = 0;
    int finding = 0;
    int locked = 0;
    int unlockedCount = 0;
    bool finished = false;
};

inline VandaagOverzicht voorbeeldOverzicht()
{
    const auto doel = [](const char* naam, const char* actie, qint64 id) {
        return VandaagDoel{BudgethouderId{id}, QString::fromUtf8(naam), QString::fromUtf8(actie), {Section::Declaraties, BudgethouderId{id}, {}},
                           {Section::Clienten, BudgethouderId{id}, {}}};
    };
    VandaagOverzicht o;
    o.dag = QDate(2025, 6, 3);
    o.bijgewerkt = QTime(14, 2);
    o.clienten = 84;
    o.budgetten = 84;
    o.opUTotaal = 23;
    o.bijAnderenTotaal = 14;
    o.looptAfTotaal = 7;
    o.budgetTotaal = 7;
    const auto u = [&](const char* naam, const char* wat, qint64 centen, int dagen, const char* actie, qint64 id) {
        o.opU.push_back({doel(naam, actie, id), QString::fromUtf8(wat), centen ? std::optional(Bedrag{centen}) : std::nullopt, {}, dagen, false});
    };
    u("R. Smit", "Declaratie april afgewezen", 40950, 6, "Herstellen", 1);
    u("T. Pinas", "Rekeningnummer bevestigen", 0, 4, "Bekijken", 2);
    u("L. Jansen", "Declaratie mei · P. Visser", 102000, 3, "Beoordelen", 3);
    u("H. van Dijk", "Vraag van zorgkantoor", 0, 3, "Antwoorden", 4);
    u("M. Kaya", "Budget is te laag", 52500, 2, "Bijstorten", 5);
    u("A. Bakker", "Overeenkomst tekenen", 0, 2, "Tekenen", 6);
    u("S. Yilmaz", "Declaratie mei · F. Demir", 91800, 1, "Beoordelen", 7);
    u("J. de Boer", "Declaratie mei afmaken", 314478, 0, "Verder", 8);
    const auto a = [&](const char* naam, const char* wat, const char* wie, int dagen, bool lang, const char* actie) {
        o.bijAnderen.push_back({doel(naam, actie, 20), QString::fromUtf8(wat), {}, QString::fromUtf8(wie), dagen, lang});
    };
    a("O. Hendriks", "Wijziging tarief", "Zorgkantoor", 12, true, "Herinneren");
    a("E. Mulder", "Nieuwe overeenkomst", "Zorgkantoor", 11, true, "Herinneren");
    a("K. Bos", "Handtekening", "P. Visser", 6, false, "Herinneren");
    a("N. El Amrani", "Declaratie mei", "Zorg Dichtbij B.V.", 5, false, "Herinneren");
    a("W. de Groot", "Nieuw IBAN", "SVB", 3, false, "Volgen");
    a("C. Peters", "Oude maand openen", "Zorgkantoor", 3, false, "Volgen");
    const auto l = [&](const char* naam, const char* wat, QDate eind, int over) {
        o.looptAf.push_back({doel(naam, "Verlengen", 30), QString::fromUtf8(wat), eind, over});
    };
    l("A. Bakker", "Overeenkomst · Thuishulp Noord", QDate(2025, 6, 30), 27);
    l("O. Hendriks", "Toekenning Wmo", QDate(2025, 7, 31), 58);
    l("S. Yilmaz", "Volmacht van M. de Vries", QDate(2025, 8, 15), 73);
    l("W. de Groot", "Overeenkomst · R. Achterberg", QDate(2025, 8, 31), 89);
    const auto b = [&](const char* naam, qint64 betaald, qint64 gepland, const char* tekst, Role toon, const char* niveau) {
        o.budget.push_back({doel(naam, "Bekijken", 40), QString::fromUtf8(niveau), {Bedrag{1000000}, Bedrag{betaald}, Bedrag{gepland}, {}}, QString::fromUtf8(tekst), toon});
    };
    b("M. Kaya", 960000, 30000, "Op: nog € 410,00", Role::Wrong, "Begeleiding");
    b("G. Vermeer", 720000, 280000, "€ 1.140,00 tekort", Role::Attention, "Totaalbudget");
    b("J. van Leeuwen", 80000, 40000, "€ 9.800,00 blijft over", Role::Info, "Hulp bij het huishouden");
    return o;
}

/// The real window over fake pages, shown and active.
class ShellFixture {
public:
    explicit ShellFixture(Rol rol = Rol::Vertegenwoordiger)
        : preferences(folder.filePath(QStringLiteral("voorkeuren.ini")))
    {
        theme.apply(*qApp);
        clients.setEntries({{BudgethouderId{8}, QStringLiteral("J. de Boer"), QDate(1950, 6, 3), {QStringLiteral("A-12")}, QStringLiteral("0012"), QStringLiteral("Wlz · loopt")},
                            {BudgethouderId{7}, QStringLiteral("S. Yılmaz"), QDate(1988, 1, 31), {QStringLiteral("A-77")}, QStringLiteral("4417"), QStringLiteral("Wmo · loopt")},
                            {BudgethouderId{5}, QStringLiteral("M. Kaya"), QDate(2009, 12, 24), {}, {}, QStringLiteral("Jeugdwet · loopt")}});
        status.setSaveState({SaveToestand::Opgeslagen, QDateTime(QDate(2025, 6, 3), QTime(14, 2))});
        status.setConnection(Connection::Verbonden);
        window = std::make_unique<MainWindow>(parts(rol));
        window->setWindowState(Qt::WindowNoState); // the screen of the tests is small
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }
    ~ShellFixture() { qApp->setStyleSheet({}); }

    ShellParts parts(Rol rol = Rol::Vertegenwoordiger)
    {
        return {
            theme, commands, status, clients, preferences,
            [this](const Address& address, const PageContext& context) -> Page* {
                if (address.section == Section::Vandaag) {
                    auto* page = new VandaagPage(context);
                    page->setOverzicht(voorbeeldOverzicht());
                    return page;
                }
                if (address.section == Section::Instellingen)
                    return new SettingsPage(context, preferences);
                if (address.section == Section::Rapporten)
                    return nullptr;
                const ClientEntry* client = clients.find(address.budgethouder);
                return new FakePage(context, address, client ? std::optional(PageClient{client->id, client->naam}) : std::nullopt);
            },
            [this](const QString& password, std::function<void(UnlockResult)> answer) {
                answer(password == QLatin1String("geheim") ? UnlockAnswer::Goed : unlockAnswer);
            },
            sectionsFor(rol), QStringLiteral("S. Bakker")};
    }
    FakePage* fake() const { return dynamic_cast<FakePage*>(window->workspace().current()); }
    void openClient(qint64 id) { window->workspace().open({Section::Declaraties, BudgethouderId{id}, {}}); }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::activeWindow() && QApplication::activeWindow()->focusWidget() ? QApplication::activeWindow()->focusWidget() : window.get();
        QTest::keyClick(target, key, modifiers);
    }

    QTemporaryDir folder;
    Preferences preferences;
    Theme theme;
    Commands commands;
    ShellStatus status;
    ClientDirectory clients;
    UnlockAnswer unlockAnswer = UnlockAnswer::Onjuist;
    std::unique_ptr<MainWindow> window;
};

} // namespace pgb::ui
