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

Outcome<QByteArray> hashOfTypedPassword(const QString& gebruikersnaam)
{
    const QString password = readPassword();
    PGB_CHECK(app::validateWachtwoord(password, gebruikersnaam));
    auth::Argon2Hashing hashing;
    return hashing.hash(password);
}

/// The number of an option; nothing when it was not given, and 0 (which no record has) when it is none.
template<class IdType>
IdType idOf(const Invocation& invocation, const char* option)
{
    return IdType{invocation.option(option).toLongLong()};
}

Problem rolOnbekend()
{
    QStringList rollen;
    for (const auto& rol : codeTable<Rol>())
        rollen += QString(rol.code);
    return {ProblemKind::OngeldigeInvoer, QStringLiteral("rolOnbekend"), {{QStringLiteral("rollen"), rollen.join(QStringLiteral(", "))}}, {}, {}};
}

Outcome<Gebruiker> add(Node& node, const Invocation& invocation, const QString& name)
{
    const std::optional<Rol> rol = fromCode<Rol>(invocation.option("rol"));
    if (!rol)
        return rolOnbekend();
    if (invocation.option("naam").trimmed().isEmpty())
        return app::ongeldig(QStringLiteral("naamOntbreekt"));
    Gebruiker gebruiker;
    gebruiker.gebruikersnaam = name;
    gebruiker.naam = invocation.option("naam");
    gebruiker.rol = *rol;
    gebruiker.budgethouder = idOf<BudgethouderId>(invocation, "budgethouder");
    gebruiker.zorgverlener = idOf<ZorgverlenerId>(invocation, "zorgverlener");
    gebruiker.organisatie = idOf<OrganisatieId>(invocation, "organisatie");
    gebruiker.verstrekker = idOf<VerstrekkerId>(invocation, "verstrekker");
    gebruiker.beheertGebruikers = invocation.has("beheert-gebruikers");
    PGB_CHECK(app::validateGebruiker(gebruiker));
    PGB_TRY(hash, hashOfTypedPassword(name));
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) { return app::createGebruiker(werk, gebruiker, hash); });
}

Outcome<Gebruiker> findUser(app::Werk& werk, const QString& name)
{
    PGB_TRY(gebruiker, werk.unit.gebruikers().findByNaam(name));
    return gebruiker ? Outcome<Gebruiker>(*gebruiker) : Outcome<Gebruiker>(gebruikerOnbekend(name));
}

/// A new password, without second factor and sessions: for who lost both.
Outcome<Gebruiker> reset(Node& node, const QString& name)
{
    const auto find = [&](app::Werk& werk) { return findUser(werk, name); };
    PGB_CHECK(asOperator<Gebruiker>(node, find)); // before a password is asked for
    PGB_TRY(hash, hashOfTypedPassword(name));
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) -> Outcome<Gebruiker> {
        PGB_TRY(gebruiker, find(werk));
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
        PGB_TRY(gebruiker, findUser(werk, name));
        gebruiker.geblokkeerd = locked;
        PGB_TRY(stored, werk.unit.gebruikers().update(gebruiker));
        PGB_CHECK(werk.unit.sessies().removeAllOf(stored.id));
        PGB_CHECK(werk.auditen(locked ? QStringLiteral("gebruiker.blokkeren") : QStringLiteral("gebruiker.vrijgeven"),
                               QStringLiteral("gebruiker"), stored.id.waarde, {}));
        return stored;
    });
}

/// Gives or takes the care for the accounts of one's own house.
Outcome<Gebruiker> grant(Node& node, const QString& name, bool given)
{
    return asOperator<Gebruiker>(node, [&](app::Werk& werk) -> Outcome<Gebruiker> {
        PGB_TRY(gebruiker, findUser(werk, name));
        gebruiker.beheertGebruikers = given;
        return app::changeGebruiker(werk, gebruiker.id, gebruiker.rijversie, gebruiker);
    });
}

int list(Node& node)
{
    using Items = std::vector<Gebruiker>;
    const Outcome<Items> items = asOperator<Items>(node, [](app::Werk& werk) { return app::listGebruikers(werk); });
    if (!items)
        return fail(items.problem());
    for (const Gebruiker& g : *items)
        print(QStringLiteral("%1\t%2\t%3%4%5").arg(g.gebruikersnaam, code(g.rol), g.totpActief ? QStringLiteral("tweeFactoren") : QStringLiteral("wachtwoord"),
                                                   g.beheertGebruikers ? QStringLiteral("\tbeheertGebruikers") : QString(),
                                                   g.geblokkeerd ? QStringLiteral("\tgeblokkeerd") : QString()));
    return 0;
}

} // namespace

int runGebruiker(const Invocation& invocation)
{
    const QString act = invocation.arguments.value(0);
    const QString name = invocation.arguments.value(1);
    const bool lists = act == QLatin1String("list");
    static const QStringList acts{QStringLiteral("add"),   QStringLiteral("reset"),  QStringLiteral("lock"), QStringLiteral("unlock"),
                                  QStringLiteral("grant"), QStringLiteral("revoke"), QStringLiteral("list")};
    if (!acts.contains(act))
        return misuse(QStringLiteral("gebruiker: geef add, reset, lock, unlock, grant, revoke of list"));
    if (lists != name.isEmpty())
        return misuse(lists ? QStringLiteral("gebruiker list: geef geen naam") : QStringLiteral("gebruiker %1: geef de gebruikersnaam").arg(act));
    if (!invocation.options.isEmpty() && act != QLatin1String("add"))
        return misuse(QStringLiteral("gebruiker %1: de opties horen bij add").arg(act));
    for (const char* option : {"budgethouder", "zorgverlener", "organisatie", "verstrekker"}) {
        if (invocation.has(option) && invocation.option(option).toLongLong() <= 0)
            return misuse(QStringLiteral("gebruiker add: bij --%1 hoort een nummer").arg(QLatin1String(option)));
    }
    Node node(invocation.config, invocation.klok);
    if (const Outcome<void> opened = node.open(act == QLatin1String("add")); !opened)
        return fail(opened.problem());
    if (lists)
        return list(node);
    const bool grants = act == QLatin1String("grant") || act == QLatin1String("revoke");
    const Outcome<Gebruiker> done = act == QLatin1String("add")     ? add(node, invocation, name)
                                    : act == QLatin1String("reset") ? reset(node, name)
                                    : grants                        ? grant(node, name, act == QLatin1String("grant"))
                                                                    : lock(node, name, act == QLatin1String("lock"));
    if (!done)
        return fail(done.problem());
    print(QStringLiteral("%1 (%2)").arg(done->gebruikersnaam, code(done->rol)));
    return 0;
}

} // namespace pgb::server
