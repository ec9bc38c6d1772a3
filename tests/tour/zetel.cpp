#include "tests/tour/zetel.h"
#include "client/ui/shell/sign_in_window.h"
#include "client/ui/shell/workspace.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QApplication>
#include <set>

namespace pgb::tour {

namespace {

template<class Window>
Window* nieuw(const std::set<QWidget*>& bekend)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible() && !bekend.count(widget))
            return window;
    return nullptr;
}

} // namespace

Zetel::Zetel(QString gebruiker, QUrl server, QString map) : m_gebruiker(std::move(gebruiker)), m_server(std::move(server)), m_map(std::move(map)) {}

Zetel::~Zetel() = default;

void Zetel::meldAan(const std::function<QString()>& code, const std::function<void(QWidget*, const QString&)>& foto)
{
    auto folder = DataDir::open(m_map);
    if (!folder)
        throw Mislukt{QStringLiteral("de gegevensmap %1 gaat niet open: %2").arg(m_map, folder.problem().code)};
    const QWidgetList now = QApplication::topLevelWidgets();
    const std::set<QWidget*> known(now.begin(), now.end());
    m_wiring = std::make_unique<Wiring>(Options(), std::move(*folder));
    m_wiring->start();
    ui::SignInWindow* sign = nullptr;
    hand::wacht(QStringLiteral("het aanmeldvenster"), [&] { return (sign = nieuw<ui::SignInWindow>(known)) != nullptr; });
    hand::naarVenster(sign);
    // By their names: the words differ per language.
    hand::klik(sign->findChild<QWidget*>(QStringLiteral("server")));
    hand::vervang(m_server.toString());
    hand::toets(Qt::Key_Tab);
    hand::vervang(m_gebruiker);
    hand::toets(Qt::Key_Tab);
    hand::typ(QStringLiteral("oefenen met pgb"));
    if (foto)
        foto(sign, QStringLiteral("aanmelden"));
    hand::toets(Qt::Key_Return);
    if (code) {
        hand::wacht(QStringLiteral("de vraag om een code"), [&] { return sign->findChild<QWidget*>(QStringLiteral("code"))->isVisible(); });
        hand::typ(code());
        if (foto)
            foto(sign, QStringLiteral("code"));
        hand::toets(Qt::Key_Return);
    }
    hand::wacht(QStringLiteral("het venster van ") + m_gebruiker, [&] { return (m_venster = nieuw<ui::MainWindow>(known)) != nullptr; });
    m_venster->showNormal(); // the offscreen platform has a small screen, on which the window fills it
    m_venster->resize(1366, 768);
    pak();
    hand::wacht(QStringLiteral("het eerste scherm"), [&] { return m_venster->workspace().current() != nullptr; });
    hand::rust(300);
}

void Zetel::gaDoor()
{
    auto folder = DataDir::open(m_map);
    if (!folder)
        throw Mislukt{QStringLiteral("de gegevensmap %1 gaat niet open: %2").arg(m_map, folder.problem().code)};
    const QWidgetList now = QApplication::topLevelWidgets();
    const std::set<QWidget*> known(now.begin(), now.end());
    m_wiring = std::make_unique<Wiring>(Options(), std::move(*folder));
    m_wiring->start();
    hand::wacht(QStringLiteral("het venster zonder opnieuw aanmelden"), [&] { return (m_venster = nieuw<ui::MainWindow>(known)) != nullptr; });
    m_venster->showNormal(); // the offscreen platform has a small screen, on which the window fills it
    m_venster->resize(1366, 768);
    pak();
    hand::rust(300);
}

void Zetel::pak()
{
    hand::naarVenster(m_venster);
}

} // namespace pgb::tour
