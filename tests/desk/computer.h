#pragma once
#include "client/main/wiring.h"
#include "client/ui/shell/sign_in_window.h"
#include "tests/desk/bureau.h"

namespace pgb::tests {

/// The window of this kind in view.
template<class Window>
Window* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible())
            return window;
    return nullptr;
}

/// One computer on which the program starts and ends in any way.
struct Computer {
    Computer()
    {
        const auto rest = world.server.answer;
        world.server.answer = [this, rest](const FakeRequest& request) {
            if (request.path == "/v1/sessies" && request.method == "POST" && request.body.contains(world.password.toUtf8()) && !world.away) {
                ++signIns;
                return FakeAnswer{201, session()};
            }
            if (request.path == "/v1/sessies/huidig" && request.header("Authorization") == "Bearer " + world.token && !world.away)
                return FakeAnswer{200, session()};
            return rest(request);
        };
    }
    QByteArray session() const
    {
        wire::SessieAntwoord session;
        session.token = QString::fromLatin1(world.token);
        session.verlooptOp = QDateTime::currentDateTimeUtc().addDays(1);
        session.gebruiker.id = {userId};
        session.gebruiker.gebruikersnaam = user;
        session.gebruiker.naam = name;
        session.gebruiker.rol = Rol::Budgethouder;
        session.gebruiker.budgethouder = bouw::budgethouderId;
        return wire::toText(wire::encode(session));
    }
    void start()
    {
        ended();
        Options options;
        options.server = world.server.url().toString();
        options.gebruiker = user;
        wiring = std::make_unique<Wiring>(options, DataDir::open(folder.path()).value());
        wiring->start();
    }
    void ended() { wiring.reset(); }
    bool asksToSignIn() { return QTest::qWaitFor([] { return shown<ui::SignInWindow>(); }, 15'000) && !shown<ui::MainWindow>(); }
    bool open() { return QTest::qWaitFor([] { return shown<ui::MainWindow>() && !shown<ui::SignInWindow>(); }, 15'000); }
    void signIn()
    {
        auto* field = shown<ui::SignInWindow>()->findChild<QLineEdit*>(QStringLiteral("password"));
        QTest::keyClicks(field, world.password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// From nothing to a desk.
    bool begin()
    {
        start();
        if (!asksToSignIn())
            return false;
        signIn();
        return open();
    }
    ui::MainWindow& window() { return *shown<ui::MainWindow>(); }
    ui::DeclaratiePage* month()
    {
        for (ui::Page* page : window().workspace().pages())
            if (auto* found = qobject_cast<ui::DeclaratiePage*>(page))
                return found;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(&window());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), key, modifiers);
    }
    void unlock()
    {
        for (QLineEdit* field : window().findChildren<QLineEdit*>())
            if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
                QTest::keyClicks(field, world.password);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
    }
    bool says(const QString& words)
    {
        const auto labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// What the keychain has for this user, beside the key of the typed work.
    bool keychainHas(const QString& what)
    {
        KeyStore keys(QStringLiteral("pgb-bureau"));
        std::optional<bool> found;
        keys.read(what + u'/' + world.server.url().toString() + u'/' + user, &keys, [&](const std::optional<QByteArray>& value) { found = value.has_value(); });
        return QTest::qWaitFor([&] { return found.has_value(); }, 15'000) && *found;
    }

    OneMonthServer world;
    QTemporaryDir folder;
    QString user = QStringLiteral("anna");
    qint64 userId = 9;
    QString name = QStringLiteral("Anna de Boer"); ///< of who signs in
    int signIns = 0;
    std::unique_ptr<Wiring> wiring;
};

} // namespace pgb::tests
