#include "server/main/commands.h"
#include "server/main/node.h"

namespace pgb::server {
namespace {

/// "add" or "list"; anything else is misuse, and so are options with list.
std::optional<bool> adds(const Invocation& invocation)
{
    const QString act = invocation.arguments.value(0);
    if (act == QLatin1String("add"))
        return true;
    return act == QLatin1String("list") && invocation.options.isEmpty() ? std::optional(false) : std::nullopt;
}

std::optional<std::vector<Wet>> wettenOf(const QString& text)
{
    std::vector<Wet> wetten;
    for (const QString& part : text.split(QChar(u','), Qt::SkipEmptyParts)) {
        const std::optional<Wet> wet = fromCode<Wet>(part.trimmed());
        if (!wet)
            return std::nullopt;
        wetten.push_back(*wet);
    }
    return wetten.empty() ? std::nullopt : std::optional(wetten);
}

/// A zorgkantoor grants the Wlz, a gemeente the other laws (domain 2).
bool passen(VerstrekkerSoort soort, const std::vector<Wet>& wetten)
{
    return std::all_of(wetten.begin(), wetten.end(), [&](Wet wet) { return (wet == Wet::Wlz) == (soort == VerstrekkerSoort::Zorgkantoor); });
}

bool dezelfde(const Verstrekker& a, const Verstrekker& b) { return a.soort == b.soort && a.codeNummer == b.codeNummer; }
bool dezelfde(const Organisatie& a, const Organisatie& b) { return a.kvkNummer == b.kvkNummer; }

QString line(const Verstrekker& v)
{
    QStringList wetten;
    for (const Wet wet : v.wetten)
        wetten += code(wet);
    return QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(v.id.waarde).arg(code(v.soort), v.codeNummer, wetten.join(QChar(u',')), v.naam);
}

QString line(const Organisatie& o)
{
    return QStringLiteral("%1\t%2\t%3").arg(o.id.waarde).arg(o.kvkNummer ? o.kvkNummer->tekst() : QStringLiteral("-"), o.naam);
}

/// Enters the one record, or shows all; each with the number that accounts refer to.
template<class T>
int run(const Invocation& invocation, const QString& kind, const std::optional<T>& record, Outcome<T> (app::PartijStore::*insert)(T),
        Outcome<std::vector<T>> (app::PartijStore::*all)())
{
    Node node(invocation.config, invocation.klok);
    if (const Outcome<void> opened = node.open(record.has_value()); !opened)
        return fail(opened.problem());
    using Records = std::vector<T>;
    const Outcome<Records> shown = asOperator<Records>(node, [&](app::Werk& werk) -> Outcome<Records> {
        if (!record)
            return (werk.unit.partijen().*all)();
        PGB_TRY(bestaande, (werk.unit.partijen().*all)());
        if (std::any_of(bestaande.begin(), bestaande.end(), [&](const T& one) { return dezelfde(one, *record); }))
            return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, {}, {}};
        PGB_TRY(stored, (werk.unit.partijen().*insert)(*record));
        PGB_CHECK(werk.vastleggen(kind + QStringLiteral(".invoeren"), kind, stored.id.waarde, {}));
        return Records{stored};
    });
    if (!shown)
        return fail(shown.problem());
    for (const T& one : *shown)
        print(line(one));
    return 0;
}

} // namespace

int runVerstrekker(const Invocation& invocation)
{
    const std::optional<bool> add = adds(invocation);
    if (!add)
        return misuse(QStringLiteral("verstrekker: geef add met --naam, --soort, --code en --wetten, of list"));
    std::optional<Verstrekker> record;
    if (*add) {
        const auto soort = fromCode<VerstrekkerSoort>(invocation.option("soort"));
        const auto wetten = wettenOf(invocation.option("wetten"));
        const QString nummer = invocation.option("code");
        const bool digits = nummer.size() == 4 && std::all_of(nummer.begin(), nummer.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (invocation.option("naam").trimmed().isEmpty() || !soort || !digits || !wetten || !passen(*soort, *wetten))
            return misuse(QStringLiteral("verstrekker add: geef --naam, --soort zorgkantoor of gemeente, --code met vier cijfers en --wetten, zorgkantoor: wlz; gemeente: wmo,jw"));
        record = Verstrekker{{}, *soort, invocation.option("naam").trimmed(), nummer, *wetten};
    }
    return run<Verstrekker>(invocation, QStringLiteral("verstrekker"), record, &app::PartijStore::insertVerstrekker, &app::PartijStore::verstrekkers);
}

int runOrganisatie(const Invocation& invocation)
{
    const std::optional<bool> add = adds(invocation);
    if (!add)
        return misuse(QStringLiteral("organisatie: geef add met --naam en --kvk, of list"));
    std::optional<Organisatie> record;
    if (*add) {
        const auto kvk = KvkNummer::parse(invocation.option("kvk"));
        if (invocation.option("naam").trimmed().isEmpty() || !kvk)
            return misuse(QStringLiteral("organisatie add: geef --naam en --kvk met acht cijfers"));
        record = Organisatie{{}, invocation.option("naam").trimmed(), kvk};
    }
    return run<Organisatie>(invocation, QStringLiteral("organisatie"), record, &app::PartijStore::insertOrganisatie, &app::PartijStore::organisaties);
}

} // namespace pgb::server
