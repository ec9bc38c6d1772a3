#include "server/storage/stores/bereik.h"

namespace pgb::storage {

namespace {

Conditie niets()
{
    return {QStringLiteral("(1 = 0)"), {}};
}
Conditie alles()
{
    return {QStringLiteral("(1 = 1)"), {}};
}

/// The budgethouders for whom this person acts, or that he is.
Conditie eigenDossiers(const app::Bereik& bereik, const char* column)
{
    const Gebruiker& wie = bereik.gebruiker;
    const QLatin1String name(column);
    if (wie.rol == Rol::Budgethouder)
        return {QStringLiteral("(%1 = ?)").arg(name), valuesOf(wie.budgethouder.waarde)};
    if (wie.rol == Rol::Vertegenwoordiger) {
        return {QStringLiteral("(%1 IN (SELECT v.budgethouder FROM vertegenwoordiging v WHERE v.gebruiker = ? AND v.van <= ? "
                               "AND (v.tot IS NULL OR v.tot >= ?) AND (v.rechten & 1) = 1))")
                    .arg(name),
                valuesOf(wie.id.waarde, bereik.dag, bereik.dag)};
    }
    return wie.rol == Rol::Svb ? alles() : niets();
}

/// The zorgverleners that this person is or works for; nothing for other roles.
std::optional<Conditie> alsZorgverlener(const app::Bereik& bereik, const char* column)
{
    const Gebruiker& wie = bereik.gebruiker;
    const QLatin1String name(column);
    if (wie.rol == Rol::Zorgverlener)
        return Conditie {QStringLiteral("(%1 = ?)").arg(name), valuesOf(wie.zorgverlener.waarde)};
    if (wie.rol == Rol::MedewerkerOrganisatie) {
        return Conditie {QStringLiteral("(%1 IN (SELECT z.id FROM zorgverlener z WHERE z.organisatie = ?))").arg(name),
                         valuesOf(wie.organisatie.waarde)};
    }
    return std::nullopt;
}

bool isVerstrekker(const app::Bereik& bereik)
{
    return bereik.gebruiker.rol == Rol::MedewerkerVerstrekker;
}

Values verstrekker(const app::Bereik& bereik)
{
    return valuesOf(bereik.gebruiker.verstrekker.waarde);
}

const char gedeeld[] = "EXISTS (SELECT 1 FROM zorgovereenkomst_versie g WHERE g.zorgovereenkomst = o.id AND g.status <> 'concept')";

} // namespace

Conditie bereikBudgethouder(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "o.zorgverlener")) {
        return {QStringLiteral("(b.id IN (SELECT o.budgethouder FROM zorgovereenkomst o WHERE %1 AND %2))")
                    .arg(partij->sql, QLatin1String(gedeeld)),
                partij->values};
    }
    if (isVerstrekker(bereik))
        return {QStringLiteral("(b.id IN (SELECT t.budgethouder FROM toekenning t WHERE t.verstrekker = ?))"), verstrekker(bereik)};
    return eigenDossiers(bereik, "b.id");
}

Conditie bereikToekenning(const app::Bereik& bereik)
{
    if (isVerstrekker(bereik))
        return {QStringLiteral("(t.verstrekker = ?)"), verstrekker(bereik)};
    return eigenDossiers(bereik, "t.budgethouder");
}

Conditie bereikZorgovereenkomst(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "o.zorgverlener"))
        return {QStringLiteral("(%1 AND %2)").arg(partij->sql, QLatin1String(gedeeld)), partij->values};
    if (isVerstrekker(bereik)) {
        return {QStringLiteral("(o.id IN (SELECT ov.zorgovereenkomst FROM toekenning t "
                               "JOIN zorgovereenkomst_toekenning ot ON ot.toekenning = t.id "
                               "JOIN zorgovereenkomst_versie ov ON ov.id = ot.versie WHERE t.verstrekker = ?))"),
                verstrekker(bereik)};
    }
    return eigenDossiers(bereik, "o.budgethouder");
}

Conditie bereikDeclaratie(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "d.zorgverlener"))
        return *partij;
    if (isVerstrekker(bereik)) {
        return {QStringLiteral("(EXISTS (SELECT 1 FROM declaratieregel r JOIN toekenning t ON t.id = r.toekenning "
                               "WHERE r.declaratie = d.id AND t.verstrekker = ?))"),
                verstrekker(bereik)};
    }
    return eigenDossiers(bereik, "d.budgethouder");
}

Conditie bereikWerktaak(const app::Bereik& bereik)
{
    if (isVerstrekker(bereik))
        return {QStringLiteral("(w.verstrekker = ?)"), verstrekker(bereik)};
    if (bereik.gebruiker.rol == Rol::Svb)
        return {QStringLiteral("(w.verstrekker IS NULL)"), {}};
    return niets();
}

Conditie bereikWijziging(const app::Bereik& bereik)
{
    const Rol rol = bereik.gebruiker.rol;
    if (rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger || rol == Rol::Svb)
        return eigenDossiers(bereik, "f.budgethouder");
    if (rol == Rol::Beheerder)
        return niets();
    // The others see part of a dossier: that another part changed is not theirs to know.
    const struct {
        const char* soort;
        const char* bron;
        Conditie conditie;
    } soorten[] = {
        {"budgethouder", "budgethouder b", bereikBudgethouder(bereik)},
        {"toekenning", "toekenning t", bereikToekenning(bereik)},
        {"zorgovereenkomst", "zorgovereenkomst o", bereikZorgovereenkomst(bereik)},
        {"declaratie", "declaratie d", bereikDeclaratie(bereik)},
        {"werktaak", "werktaak w", bereikWerktaak(bereik)},
    };
    QStringList delen;
    Values values;
    for (const auto& soort : soorten) {
        const QLatin1String bron(soort.bron);
        delen += QStringLiteral("(f.soort = '%1' AND EXISTS (SELECT 1 FROM %2 WHERE %3.id = f.record_id AND %4))")
                     .arg(QLatin1String(soort.soort), bron, bron.last(1), soort.conditie.sql);
        values += soort.conditie.values;
    }
    return {QStringLiteral("(%1)").arg(delen.join(QStringLiteral(" OR "))), values};
}

} // namespace pgb::storage
