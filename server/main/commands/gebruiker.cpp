#include "server/app/beheer.h"
#include "server/auth/argon2_hashing.h"
#include "server/main/commands.h"
#include "server/main/node.h"
#include <QTextStream>
#include <termios.h>
#include <unistd.h>

namespace pgb::server {
namespace {

/// One line of standard input, without echo on a terminal: a password never stands in a process list or a shell history.
QString readPassword()
{
    termios before{};
    const bool terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
        fputs("Wachtwoord: ", stderr);
    }
    QTextStream input(stdin);
    const QString line = input.readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        fputs("\n", stderr);
    }
    return line;
}

Outcome<QByteArray> hashOfTypedPassword()
{
    const QString password = readPassword();
    PGB_CHECK(app::validateWachtwoord(password));
    auth::Argon2Hashing hashing;
    return hashing.hash(password);
}

template<class T>
Outcome<T> asOperator(Node& node, const std::function<Outcome<T>(app::Werk&)>& work)
{
    app::Aanroeper wie;
    wie.gebruiker.rol = Rol::Beheerder;
    return node.application().write<T>(wie, work);
}

Outcome<Gebruiker> add(Node& node, const Invocation& invocation, const QString& name)
{
    const std::optional<Rol> rol = fromCode<Rol>(invocation.option("rol"));
    if (!rol)
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("codeOnbekend"), {}, QStringLiteral("rol"), {}};
    Gebruiker gebruiker;
    gebruiker.gebruikersnaam = name;
    gebruiker.naam = invocation.option("naam");
    gebruiker.rol = *rol;
    gebruiker.budgethouder = {invocation.option("budgethouder").toLongLong()};
    gebruiker.zorgverlener = {invocation.option("zorgverlener").toLongLong()};
    gebruiker.organisatie = {invocation.option("organisatie").toLongLong()};
    gebruiker.verstrekker = {invocation.option("verstrekker").toLongLong()};
    PGB_CHECK(app::validateGebruiker(gebruiker));
    PGB_TRY(hash, hashOfTypedPassword());
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) { return app::createGebruiker(werk, gebruiker, hash); });
}

/// A new password, without second factor and sessions: for who lost both.
Outcome<Gebruiker> reset(Node& node, const QString& name)
{
    PGB_TRY(hash, hashOfTypedPassword());
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) -> Outcome<Gebruiker> {
        PGB_TRY(gebruiker, app::gevonden(werk.unit.gebruikers().findByNaam(name)));
        PGB_CHECK(werk.unit.gebruikers().setAanmeldgegevens({gebruiker.id, hash, {}, 0}));
        gebruiker.totpActief = false;
        PGB_TRY(stored, werk.unit.gebruikers().update(gebruiker));
        PGB_CHECK(werk.unit.sessies().removeAllOf(stored.id));
        PGB_CHECK(werk.auditen(QStringLiteral("gebruiker.resetten"), QStringLiteral("gebruiker"), stored.id.waarde, {}));
        return stored;
    });
}

Outcome<Gebruiker> lock(Node& node, const QString& name, bool locked)
{
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) -> Outcome<Gebruiker> {
        PGB_TRY(gebruiker, app::gevonden(werk.unit.gebruikers().findByNaam(name)));
        gebruiker.geblokkeerd = locked;
        PGB_TRY(stored, werk.unit.gebruikers().update(gebruiker));
        PGB_CHECK(werk.unit.sessies().removeAllOf(stored.id));
        PGB_CHECK(werk.auditen(locked ? QStringLiteral("gebruiker.blokkeren") : QStringLiteral("gebruiker.vrijgeven"),
                               QStringLiteral("gebruiker"), stored.id.waarde, {}));
        return stored;
    });
}

int list(Node& node)
{
    using Items = std::vector<Gebruiker>;
    const Outcome<Items> items = asOperator<Items>(node, [](app::Werk& werk) { return app::listGebruikers(werk); });
    if (!items)
        return fail(items.problem());
    for (const Gebruiker& g : *items)
        print(QStringLiteral("%1\t%2\t%3%4").arg(g.gebruikersnaam, code(g.rol), g.totpActief ? QStringLiteral("tweeFactoren") : QStringLiteral("wachtwoord"),
                                                 g.geblokkeerd ? QStringLiteral("\tgeblokkeerd") : QString()));
    return 0;
}

} // namespace

int runGebruiker(const Invocation& invocation)
{
    const QString act = invocation.arguments.value(0);
    const QString name = invocation.arguments.value(1);
    Node node(invocation.config, invocation.klok);
    if (const Outcome<void> opened = node.open(act == QLatin1String("add")); !opened)
        return fail(opened.problem());
    if (act == QLatin1String("list"))
        return list(node);
    if (name.isEmpty())
        return misuse(QStringLiteral("gebruiker: geef add, reset, lock, unlock of list, en de gebruikersnaam"));
    const Outcome<Gebruiker> done = act == QLatin1String("add")      ? add(node, invocation, name)
                                    : act == QLatin1String("reset")  ? reset(node, name)
                                    : act == QLatin1String("lock")   ? lock(node, name, true)
                                    : act == QLatin1String("unlock") ? lock(node, name, false)
                                                                     : Outcome<Gebruiker>(app::ongeldig(QStringLiteral("opdrachtOnbekend")));
    if (!done)
        return fail(done.problem());
    print(QStringLiteral("%1 (%2)").arg(done->gebruikersnaam, code(done->rol)));
    return 0;
}

} // namespace pgb::server
