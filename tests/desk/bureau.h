#pragma once
#include "client/main/desk.h"
#include "client/platform/preferences.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/maandrooster.h"
#include "client/ui/declaratie/rooster_view.h"
#include "client/ui/shell/lock.h"
#include "client/ui/shell/workspace.h"
#include "shared/wire/json_text.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

namespace pgb::tests {

/// A server of one budgethouder with one agreement and an empty month, which keeps what is saved and can go away or end the session.
class OneMonthServer {
public:
    OneMonthServer()
    {
        feiten.declaratie.regels.clear();
        record = bouw::declaratie();
        record.regels.clear();
        record.id = {41};
        server.answer = [this](const FakeRequest& request) { return answer(request); };
    }
    FakeAnswer answer(const FakeRequest& request)
    {
        const QByteArray path = request.path.left(request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
        if (away)
            return {200, "", "", true};
        if (path == "/v1/sessies" && request.method == "POST")
            return signIn(request);
        if (path == "/v1/over")
            return {200, wire::toText(wire::encode(wire::Over{QStringLiteral("1"), true, QDate(2025, 6, 3)}))};
        if (request.header("Authorization") != "Bearer " + token)
            return {401, R"({"code":"sessieVerlopen"})"};
        return inSession(path, request);
    }

    ParameterTabel tabel = bouw::parameters();
    DeclaratieFeiten feiten = bouw::declaratieFeiten(tabel);
    Declaratie record;
    QByteArray token = "t1";
    QString password = QStringLiteral("geheim wachtwoord");
    bool away = false;
    bool exists = false; ///< the month has a declaratie
    FakeServer server;

private:
    FakeAnswer signIn(const FakeRequest& request) const
    {
        if (!request.body.contains(password.toUtf8()))
            return {401, R"({"code":"aanmeldingOnjuist"})"};
        return {201, wire::toText(wire::encode(wire::SessieAntwoord{QString::fromLatin1(token), QDateTime::currentDateTimeUtc().addDays(1), {}, {}, {}}))};
    }
    FakeAnswer inSession(const QByteArray& path, const FakeRequest& request)
    {
        if (path == "/v1/wijzigingen")
            return request.path.contains("sinds") && !request.path.contains("wacht=0") ? FakeAnswer{.silent = true} : FakeAnswer{200, R"({"laatste":1,"items":[]})"};
        if (path == "/v1/budgethouders")
            return {200, list(wire::encode(bouw::budgethouder()))};
        if (path == "/v1/zorgovereenkomsten")
            return {200, list(wire::encode(*feiten.zorgovereenkomst))};
        if (path == "/v1/zorgverleners")
            return {200, list(wire::encode(bouw::zorgverlener()))};
        if (path == "/v1/parameters")
            return {200, list(wire::encode(tabel.rijen().front()))};
        if (path == "/v1/vandaag")
            return {200, wire::toText(wire::encode(Vandaag()))};
        if (path == "/v1/declaraties/feiten")
            return {200, facts()};
        if (path.startsWith("/v1/declaraties"))
            return path.endsWith("/bekeken") ? FakeAnswer{204, {}} : declaratie(request);
        return {404, R"({"code":"nietGevonden"})"};
    }
    QByteArray facts()
    {
        feiten.bestaandeDeclaraties.emplace();
        if (exists)
            feiten.bestaandeDeclaraties->push_back({record.id, {}, DeclaratieSoort::GeleverdeZorg, Periode::maand(2025, 5), record.status});
        return wire::toText(wire::encode(feiten));
    }
    FakeAnswer declaratie(const FakeRequest& request)
    {
        if (request.method == "GET")
            return {200, wire::toText(wire::encode(record))};
        const Outcome<QJsonObject> body = wire::parseObject(request.body);
        const Outcome<wire::DeclaratieInvoer> input = wire::decode<wire::DeclaratieInvoer>(*body);
        if (input)
            record.regels = input->regels;
        exists = true;
        ++record.rijversie;
        return {request.method == "POST" ? 201 : 200, wire::toText(wire::encode(wire::DeclaratieAntwoord{record, {}})), "ETag: \"" + QByteArray::number(record.rijversie) + "\"\r\n"};
    }
    static QByteArray list(const QJsonObject& item) { return QJsonDocument(QJsonObject{{QStringLiteral("items"), QJsonArray{item}}}).toJson(); }
};

/// The client of one signed-in user on that server.
class Bureau {
public:
    /// `key`: of the journal; empty = there is no keychain.
    Bureau(OneMonthServer& world, const QString& folder, Secret key = Secret(QByteArray(32, 'k')), Rol rol = Rol::Budgethouder)
        : preferences(folder + QStringLiteral("/voorkeuren.ini"))
    {
        session.gebruiker.id = {9};
        session.gebruiker.gebruikersnaam = QStringLiteral("anna");
        session.gebruiker.naam = QStringLiteral("Anna de Boer");
        session.gebruiker.rol = rol;
        session.gebruiker.budgethouder = bouw::budgethouderId;
        session.gebruiker.zorgverlener = rol == Rol::Zorgverlener ? bouw::zorgverlenerId : ZorgverlenerId();
        session.gebruiker.organisatie = rol == Rol::MedewerkerOrganisatie ? OrganisatieId{6} : OrganisatieId();
        auto client = std::make_unique<net::ApiClient>(world.server.url());
        client->setToken(world.token);
        theme.apply(*qApp);
        desk = std::make_unique<Desk>(theme, preferences, std::move(client), session, folder + QStringLiteral("/journaal"), std::move(key));
        desk->rememberPassword(world.password);
        desk->window().setWindowState(Qt::WindowNoState); // the screen of the tests is small
        desk->window().resize(1600, 900);
        desk->show();
        QApplication::setActiveWindow(&desk->window());
    }
    ui::Workspace& work() { return desk->window().workspace(); }
    ui::DeclaratiePage* openMonth()
    {
        work().open(ui::adresVan({bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)}));
        return month();
    }
    /// The month, also when another tab is in view.
    ui::DeclaratiePage* month()
    {
        for (ui::Page* page : work().pages()) {
            if (auto* found = qobject_cast<ui::DeclaratiePage*>(page))
                return found;
        }
        return nullptr;
    }
    bool loaded() { return QTest::qWaitFor([this] { return month() && month()->werk(); }); }
    void keys(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(focus(), c.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    QTabBar* tabs() { return work().findChild<QTabBar*>(); }
    QString cell(int row, int day) { return month()->model()->indexVan({row, day}).data().toString(); }
    /// What the top bar says of the work.
    QString saved() { return textWith({QStringLiteral("pgeslagen"), QStringLiteral("ewaard"), QStringLiteral("opslaan"), QStringLiteral("verzenden"), QStringLiteral("aangenomen"), QStringLiteral("gewijzigd")}); }
    QLineEdit* passwordField()
    {
        for (QLineEdit* field : desk->window().findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password)
                return field;
        }
        return nullptr;
    }
    bool locked() { return desk->window().lock().isLocked(); }
    void tryPassword(const QString& password)
    {
        QTest::keyClicks(passwordField(), password);
        QTest::keyClick(passwordField(), Qt::Key_Return);
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : desk->window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    Preferences preferences;
    ui::Theme theme;
    wire::SessieAntwoord session;
    std::unique_ptr<Desk> desk;

private:
    QWidget* focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &desk->window(); }
    QString textWith(const QStringList& parts)
    {
        const QWidget* bar = desk->window().findChild<QWidget*>(QStringLiteral("topBar"));
        for (const QLabel* label : (bar ? bar : static_cast<const QWidget*>(&desk->window()))->findChildren<QLabel*>()) {
            for (const QString& part : parts) {
                if (label->isVisible() && label->text().contains(part))
                    return label->text();
            }
        }
        return {};
    }
};

} // namespace pgb::tests
