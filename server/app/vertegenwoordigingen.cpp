#include "server/app/declaraties.h"
#include "server/app/dossiers.h"
#include "server/app/toegang_service.h"
#include <algorithm>

namespace pgb::app {
namespace {

QDate laatsteDag(const Vertegenwoordiging& v) { return v.tot.value_or(QDate(9999, 12, 31)); }

/// What the record says by itself.
Outcome<void> check(const Vertegenwoordiging& record)
{
    if (record.tot && *record.tot < record.van)
        return ongeldig(QStringLiteral("periodeOngeldig"), QStringLiteral("tot"));
    // Whoever may do something must see what he does it to.
    if (!record.rechten.testFlag(Recht::Zien))
        return ongeldig(QStringLiteral("rechtenZonderZien"), QStringLiteral("rechten"));
    // By law nobody acts with a mandate (domain 5.2).
    if (record.soort == VertegenwoordigingSoort::WettelijkVertegenwoordiger && record.grond == Vertegenwoordigingsgrond::Machtiging)
        return ongeldig(QStringLiteral("codeOnbekend"), QStringLiteral("grond"));
    return {};
}

/// One person has one registration at a time: rights of two would be joined, and ending one would not end his.
Outcome<void> checkEnige(Werk& werk, const Vertegenwoordiging& record)
{
    PGB_TRY(alle, werk.unit.budgethouders().vertegenwoordigingen(record.budgethouder));
    const bool dubbel = std::any_of(alle.begin(), alle.end(), [&](const Vertegenwoordiging& v) {
        return v.id != record.id && v.gebruiker == record.gebruiker && v.van <= laatsteDag(record) && record.van <= laatsteDag(v);
    });
    return dubbel ? Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("vertegenwoordigingOverlapt"), {}, QStringLiteral("gebruiker"), {}})
                  : Outcome<void>();
}

QString rechtenCodes(Rechten rechten)
{
    QStringList codes;
    for (const Code<Recht>& recht : codeTable<Recht>()) {
        if (rechten.testFlag(recht.waarde))
            codes << QString(recht.code);
    }
    return codes.join(QChar(u','));
}

QString grondCode(const Vertegenwoordiging& v) { return v.grond ? QString(code(*v.grond)) : QString(); }

CodeParams details(const Vertegenwoordiging& v)
{
    return {{QStringLiteral("gebruiker"), QString::number(v.gebruiker.waarde)},
            {QStringLiteral("rechten"), rechtenCodes(v.rechten)},
            {QStringLiteral("grond"), grondCode(v)},
            {QStringLiteral("van"), v.van.toString(Qt::ISODate)},
            {QStringLiteral("tot"), v.tot ? v.tot->toString(Qt::ISODate) : QString()}};
}

Outcome<void> leg(Werk& werk, const char* handeling, const Vertegenwoordiging& v, CodeParams extra = {})
{
    CodeParams alles = details(v);
    alles.insert(alles.end(), extra.begin(), extra.end());
    PGB_CHECK(werk.vastleggen(QString::fromLatin1(handeling), QStringLiteral("vertegenwoordiging"), v.id, v.budgethouder, alles));
    return hercontroleer(werk, v.budgethouder); // it may allow the double role (DC-006)
}

/// The registration of this dossier that the caller may manage.
Outcome<Vertegenwoordiging> beheerbare(Werk& werk, BudgethouderId budgethouder, qint64 id, qint64 rijversie)
{
    PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
    PGB_CHECK(eis(werk, relatie, Handeling::VertegenwoordigingZien, Handeling::VertegenwoordigingBeheren));
    PGB_TRY(alle, werk.unit.budgethouders().vertegenwoordigingen(budgethouder));
    const auto found = std::find_if(alle.begin(), alle.end(), [&](const Vertegenwoordiging& v) { return v.id == id; });
    if (found == alle.end())
        return nietGevonden();
    if (found->rijversie != rijversie)
        return versieVerouderd();
    return *found;
}

} // namespace

Outcome<std::vector<Vertegenwoordiging>> listVertegenwoordigingen(Werk& werk, BudgethouderId id)
{
    PGB_TRY(relatie, relatieTotDossier(werk, id));
    PGB_CHECK(eisZien(werk, relatie, Handeling::VertegenwoordigingZien));
    PGB_CHECK(bekijkDossier(werk, QStringLiteral("vertegenwoordigingen.bekijken"), id));
    PGB_TRY(lijst, werk.unit.budgethouders().vertegenwoordigingen(id));
    // The account is on record for the controles (ZC-016); only who keeps the registration sees it.
    for (Vertegenwoordiging& v : lijst) {
        if (!magNu(werk, relatie, Handeling::VertegenwoordigingBeheren))
            v.iban.reset();
    }
    return std::move(lijst);
}

Outcome<std::vector<Medevertegenwoordiger>> medevertegenwoordigers(Werk& werk, BudgethouderId id)
{
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(id));
    std::vector<Medevertegenwoordiger> uit;
    for (const Vertegenwoordiging& v : registraties) {
        const std::optional<Rechten> rechten = rechtenOp({&v, 1}, v.gebruiker, id, werk.vandaag());
        if (!rechten || v.gebruiker == werk.gebruiker().id)
            continue;
        PGB_TRY(wie, werk.unit.gebruikers().find(v.gebruiker));
        if (wie)
            uit.push_back({id, wie->naam, *rechten});
    }
    return uit;
}

Outcome<Vertegenwoordiging> createVertegenwoordiging(Werk& werk, Vertegenwoordiging record)
{
    PGB_TRY(relatie, relatieTotDossier(werk, record.budgethouder));
    PGB_CHECK(eis(werk, relatie, Handeling::VertegenwoordigingZien, Handeling::VertegenwoordigingBeheren));
    PGB_TRY(gebruiker, werk.unit.gebruikers().find(record.gebruiker));
    if (!gebruiker || gebruiker->rol != Rol::Vertegenwoordiger)
        return ongeldig(QStringLiteral("gebruikerOnbekend"), QStringLiteral("gebruiker"));
    PGB_CHECK(check(record));
    // Abolished per 1 July 2024 (domain 3.6, W30).
    if (record.soort == VertegenwoordigingSoort::GewaarborgdeHulp && record.van > QDate(2024, 6, 30))
        return ongeldig(QStringLiteral("gewaarborgdeHulpAfgeschaft"), QStringLiteral("soort"));
    record.id = 0;
    PGB_CHECK(checkEnige(werk, record));
    PGB_TRY(stored, werk.unit.budgethouders().insertVertegenwoordiging(std::move(record)));
    PGB_CHECK(leg(werk, "vertegenwoordiging.invoeren", stored));
    return stored;
}

Outcome<Vertegenwoordiging> changeVertegenwoordiging(Werk& werk, BudgethouderId budgethouder, qint64 id, qint64 rijversie, Vertegenwoordiging record)
{
    PGB_TRY(nu, beheerbare(werk, budgethouder, id, rijversie));
    if (record.gebruiker != nu.gebruiker || record.soort != nu.soort || record.van != nu.van) {
        const char* veld = record.gebruiker != nu.gebruiker ? "gebruiker" : record.soort != nu.soort ? "soort" : "van";
        return ongeldig(QStringLiteral("vertegenwoordigingVast"), QString::fromLatin1(veld));
    }
    const QDate gisteren = werk.vandaag().addDays(-1);
    if (laatsteDag(nu) < werk.vandaag())
        return Problem{ProblemKind::Conflict, QStringLiteral("vertegenwoordigingVoorbij"), {}, QStringLiteral("tot"), {}};
    record.id = id;
    record.rijversie = rijversie;
    record.budgethouder = budgethouder;
    PGB_CHECK(check(record));
    if (laatsteDag(record) < gisteren)
        return ongeldig(QStringLiteral("eindeInVerleden"), QStringLiteral("tot"));
    PGB_CHECK(checkEnige(werk, record));
    if (nu.grond && !record.grond)
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("grond"));
    PGB_TRY(stored, werk.unit.budgethouders().updateVertegenwoordiging(std::move(record)));
    PGB_CHECK(leg(werk, "vertegenwoordiging.wijzigen", stored, {{QStringLiteral("rechtenEerst"), rechtenCodes(nu.rechten)},
                                                                {QStringLiteral("grondEerst"), grondCode(nu)},
                                                                {QStringLiteral("totEerst"), nu.tot ? nu.tot->toString(Qt::ISODate) : QString()}}));
    return stored;
}

Outcome<void> removeVertegenwoordiging(Werk& werk, BudgethouderId budgethouder, qint64 id, qint64 rijversie)
{
    PGB_TRY(nu, beheerbare(werk, budgethouder, id, rijversie));
    if (nu.van < werk.vandaag())
        return Problem{ProblemKind::Conflict, QStringLiteral("vertegenwoordigingBegonnen"), {}, QStringLiteral("van"), {}};
    PGB_CHECK(werk.unit.budgethouders().removeVertegenwoordiging(id));
    return leg(werk, "vertegenwoordiging.verwijderen", nu);
}

} // namespace pgb::app
