#include "server/config/options.h"
#include <QFile>

namespace pgb::config {
namespace {

using T = OptionType;

constexpr Option table[] = {
    {"server.adres", T::Text, "127.0.0.1", 0, 0, false, "Adres waarop de server luistert; :: = alle."},
    {"server.poort", T::Number, "8443", 0, 65535, false, "Poort; 0 = een vrije."},
    {"server.certificaat", T::Text, "", 0, 0, false, "TLS-certificaat (PEM, met keten)."},
    {"server.sleutel", T::Text, "", 0, 0, false, "Bestand met de sleutel van het certificaat (PEM)."},
    {"server.onveiligLokaal", T::Flag, "nee", 0, 0, false, "HTTP zonder TLS, alleen op een lokaal adres."},
    {"server.clientcertificaat", T::Flag, "nee", 0, 0, false, "Vraag om een clientcertificaat: programma's van organisaties komen ermee binnen als het is geregistreerd."},
    {"server.gezondheidspoort", T::Number, "8444", -1, 65535, false, "Lokale poort voor /health en /metrics; 0 = een vrije, -1 = uit."},
    {"server.werkers", T::Number, "2", 1, 64, false, "Threads voor verbindingen."},
    {"server.handlers", T::Number, "32", 2, 256, false, "Threads voor verzoeken; wie schrijft, wacht hier op de schijf en deelt die met de anderen."},
    {"server.vertrouwdeProxies", T::List, "", 0, 0, false, "Adressen van proxies waarvan X-Forwarded-For wordt geloofd."},
    {"server.afbouwSeconden", T::Number, "20", 0, 600, false, "Wachttijd voor lopende verzoeken bij het stoppen."},
    {"limiet.verbindingen", T::Number, "4000", 1, 100000, false, "Verbindingen in totaal."},
    {"limiet.verbindingenPerAdres", T::Number, "256", 1, 100000, false, "Verbindingen per adres."},
    {"limiet.verzoekenPerSeconde", T::Number, "50", 0, 1000000, false, "Verzoeken per account per seconde; 0 = geen grens."},
    {"database.soort", T::Text, "sqlite", 0, 0, false, "sqlite of postgresql."},
    {"database.pad", T::Text, "/var/lib/pgb-server/pgb.sqlite", 0, 0, false, "SQLite: het databasebestand."},
    {"database.sleutelbestand", T::Text, "/var/lib/pgb-server-keys/sleutels", 0, 0, false, "Sleutels van versleutelde kolommen; buiten de database."},
    {"database.host", T::Text, "", 0, 0, false, "PostgreSQL: naam of map van de socket."},
    {"database.poort", T::Number, "5432", 1, 65535, false, "PostgreSQL: poort."},
    {"database.naam", T::Text, "pgb", 0, 0, false, "PostgreSQL: naam van de database."},
    {"database.gebruiker", T::Text, "pgb", 0, 0, false, "PostgreSQL: gebruiker."},
    {"database.wachtwoord", T::Text, "", 0, 0, true, "PostgreSQL: wachtwoord; leeg = peer, certificaat of .pgpass."},
    {"database.sslModus", T::Text, "", 0, 0, false, "PostgreSQL: sslmode, bijvoorbeeld verify-full."},
    {"database.wachtrij", T::Number, "1024", 1, 100000, false, "Schrijfopdrachten die mogen wachten."},
    {"sessie.inactiefMinuten", T::Number, "30", 1, 1440, false, "Een sessie stopt na zoveel minuten zonder gebruik."},
    {"sessie.maximaalUren", T::Number, "12", 1, 168, false, "Een sessie duurt nooit langer."},
    {"aanmelden.pogingenPerAccount", T::Number, "5", 1, 1000, false, "Pogingen voordat een account moet wachten."},
    {"aanmelden.pogingenPerNetwerk", T::Number, "30", 1, 100000, false, "Pogingen voordat een adres moet wachten."},
    {"taken.betaalruns", T::Flag, "ja", 0, 0, false, "Betaalruns op hun tijd uitvoeren."},
};

constexpr qint64 longestLine = 4096;

Problem problem(const QString& code, const QString& key)
{
    return {ProblemKind::OngeldigeInvoer, code, {{QStringLiteral("sleutel"), key}}, {}, {}};
}

const Option* find(const QString& key)
{
    for (const Option& option : table) {
        if (key == QLatin1String(option.key))
            return &option;
    }
    return nullptr;
}

bool isFlag(const QString& value) { return value == QLatin1String("ja") || value == QLatin1String("nee"); }

bool valid(const Option& option, const QString& value)
{
    if (option.type == T::Flag)
        return isFlag(value);
    if (option.type != T::Number)
        return true;
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok && number >= option.min && number <= option.max;
}

} // namespace

std::span<const Option> options() { return table; }

Config::Config()
{
    for (const Option& option : table)
        m_values.insert(QString::fromLatin1(option.key), QString::fromLatin1(option.standard));
}

Outcome<void> Config::set(const QString& key, const QString& value)
{
    const Option* option = find(key);
    if (!option)
        return problem(QStringLiteral("sleutelOnbekend"), key);
    if (!valid(*option, value))
        return problem(QStringLiteral("waardeOngeldig"), key);
    m_values.insert(key, value);
    return {};
}

Outcome<void> Config::set(const QString& assignment)
{
    const qsizetype at = assignment.indexOf(QChar(u'='));
    if (at < 0)
        return problem(QStringLiteral("instellingOngeldig"), assignment);
    return set(assignment.first(at).trimmed(), assignment.sliced(at + 1).trimmed());
}

Outcome<void> Config::load(const QString& file)
{
    QFile ini(file);
    if (!ini.open(QIODevice::ReadOnly))
        return problem(QStringLiteral("configOnleesbaar"), file);
    QString section;
    while (!ini.atEnd()) {
        const QString line = QString::fromUtf8(ini.readLine(longestLine)).trimmed();
        if (line.isEmpty() || line.startsWith(QChar(u';')) || line.startsWith(QChar(u'#')))
            continue;
        const qsizetype at = line.indexOf(QChar(u'='));
        if (line.startsWith(QChar(u'[')) && line.endsWith(QChar(u']')))
            section = line.sliced(1, line.size() - 2).trimmed() + QChar(u'.');
        else if (at < 0)
            return problem(QStringLiteral("instellingOngeldig"), line);
        else if (Outcome<void> done = set(section + line.first(at).trimmed(), line.sliced(at + 1).trimmed()); !done)
            return done;
    }
    return {};
}

QString Config::text(const char* key) const { return m_values.value(QString::fromLatin1(key)); }
qint64 Config::number(const char* key) const { return text(key).toLongLong(); }
bool Config::flag(const char* key) const { return text(key) == QLatin1String("ja"); }

QStringList Config::list(const char* key) const
{
    QStringList items = text(key).split(QChar(u','), Qt::SkipEmptyParts);
    for (QString& item : items)
        item = item.trimmed();
    return items;
}

QString Config::describe() const
{
    QString result;
    for (const Option& option : table) {
        const QString value = text(option.key);
        result += QStringLiteral("%1 = %2\n").arg(QLatin1String(option.key), option.secret && !value.isEmpty() ? QStringLiteral("(geheim)") : value);
    }
    return result;
}

QString Config::sample()
{
    QString result;
    QString section;
    for (const Option& option : table) {
        const QString key = QString::fromLatin1(option.key);
        const QString now = key.section(QChar(u'.'), 0, 0);
        if (now != section) {
            result += (section.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("[%1]\n").arg(now);
            section = now;
        }
        result += QStringLiteral("; %1\n;%2=%3\n").arg(QString::fromUtf8(option.help), key.section(QChar(u'.'), 1), QLatin1String(option.standard));
    }
    return result;
}

} // namespace pgb::config
