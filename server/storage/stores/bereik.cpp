#include "server/storage/stores/bereik.h"
#include "shared/domain/declaratie/declaratie.h"

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

/// pgb::isPrive of the version named v, the other way round.
const char getoond[] = "(v.status NOT IN ('concept', 'ingetrokken', 'vervallen') OR (v.status <> 'concept' "
                       "AND (EXISTS (SELECT 1 FROM handtekening h WHERE h.versie = v.id) OR EXISTS (SELECT 1 FROM versie_stap s WHERE s.versie = v.id "
                       "AND s.status <> 'concept' AND s.volgnummer = (SELECT MAX(l.volgnummer) - 1 FROM versie_stap l WHERE l.versie = v.id)))))";

/// Some version of the agreement named o was shown to others than the budgethouder's side.
QString gedeeld() { return QStringLiteral("EXISTS (SELECT 1 FROM zorgovereenkomst_versie v WHERE v.zorgovereenkomst = o.id AND %1)").arg(QLatin1String(getoond)); }

/// pgb::isVoorKant of the declaratie named d.
Conditie voorKant(Rol rol)
{
    const QString open = QStringLiteral("(d.status <> 'concept' AND (d.status <> 'ingetrokken' OR d.aangeboden_op IS NOT NULL))");
    if (const std::optional<Invoerkant> kant = invoerkantVan(rol))
        return {QStringLiteral("(%1 OR d.invoerkant = ?)").arg(open), valuesOf(*kant)};
    return {open, {}};
}

Conditie en(const Conditie& a, const Conditie& b) { return {QStringLiteral("(%1 AND %2)").arg(a.sql, b.sql), a.values + b.values}; }

/// Of which dossier or party, drafts included.
Conditie vanDeclaratie(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "d.zorgverlener"))
        return *partij;
    if (isVerstrekker(bereik)) {
        return {QStringLiteral("(EXISTS (SELECT 1 FROM declaratiesom s JOIN toekenning t ON t.id = s.toekenning "
                               "WHERE s.declaratie = d.id AND t.verstrekker = ?))"),
                verstrekker(bereik)};
    }
    return eigenDossiers(bereik, "d.budgethouder");
}

/// A row of the feed whose record `conditie` shows.
Conditie gemeld(const char* soort, const char* bron, const Conditie& conditie)
{
    const QLatin1String tabel(bron);
    return {QStringLiteral("(f.soort = '%1' AND EXISTS (SELECT 1 FROM %2 WHERE %3.id = f.record_id AND %4))")
                .arg(QLatin1String(soort), tabel, tabel.last(1), conditie.sql),
            conditie.values};
}

Conditie eenVan(const std::vector<Conditie>& delen)
{
    QStringList sql;
    Values values;
    for (const Conditie& deel : delen) {
        sql += deel.sql;
        values += deel.values;
    }
    return {QStringLiteral("(%1)").arg(sql.join(QStringLiteral(" OR "))), values};
}

/// Whose account number it is, or who decides about it: the row named r.
Conditie bereikRekening(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "r.zorgverlener"))
        return *partij;
    return eigenDossiers(bereik, "r.budgethouder");
}

} // namespace

bool opDossier(const app::Bereik& bereik) { return bereik.gebruiker.rol == Rol::Budgethouder || bereik.gebruiker.rol == Rol::Vertegenwoordiger; }

bool zietVelen(const app::Bereik& bereik) { return bereik.gebruiker.rol == Rol::Svb || isVerstrekker(bereik); }

Conditie bereikBudgethouder(const app::Bereik& bereik)
{
    if (const auto partij = alsZorgverlener(bereik, "o.zorgverlener")) {
        return {QStringLiteral("(b.id IN (SELECT o.budgethouder FROM zorgovereenkomst o WHERE %1 AND %2))").arg(partij->sql, gedeeld()),
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
        return en(*partij, {gedeeld(), {}});
    if (isVerstrekker(bereik)) {
        // The set of its people is small beside that of their agreements; the plus keeps a page in the order of the keys, so that it ends early.
        return {QStringLiteral("(+o.budgethouder IN (SELECT t.budgethouder FROM toekenning t WHERE t.verstrekker = ?) AND EXISTS (SELECT 1 FROM "
                               "zorgovereenkomst_versie v JOIN zorgovereenkomst_toekenning ot ON ot.versie = v.id JOIN toekenning t ON t.id = ot.toekenning "
                               "WHERE v.zorgovereenkomst = o.id AND t.verstrekker = ? AND %1))")
                    .arg(QLatin1String(getoond)),
                verstrekker(bereik) + verstrekker(bereik)};
    }
    if (bereik.gebruiker.rol == Rol::Svb)
        return {gedeeld(), {}};
    return eigenDossiers(bereik, "o.budgethouder");
}

Conditie bereikDeclaratie(const app::Bereik& bereik)
{
    return en(vanDeclaratie(bereik), voorKant(bereik.gebruiker.rol));
}

Conditie bereikEigenBetaling(const app::Bereik& bereik)
{
    return alsZorgverlener(bereik, "p.zorgverlener").value_or(niets());
}

Conditie bereikWerktaak(const app::Bereik& bereik)
{
    if (isVerstrekker(bereik))
        return {QStringLiteral("(w.verstrekker = ?)"), verstrekker(bereik)};
    if (bereik.gebruiker.rol == Rol::Svb)
        return {QStringLiteral("(w.verstrekker IS NULL)"), {}};
    return bereik.gebruiker.rol == Rol::Beheerder ? alles() : niets();
}

Conditie bereikGebruiker(const app::Bereik& bereik)
{
    const Gebruiker& wie = bereik.gebruiker;
    if (wie.rol == Rol::Beheerder)
        return alles();
    if (!wie.beheertGebruikers)
        return niets();
    if (wie.rol == Rol::MedewerkerOrganisatie && wie.organisatie)
        return {QStringLiteral("(g.rol = ? AND g.organisatie = ?)"), valuesOf(wie.rol, wie.organisatie.waarde)};
    if (wie.rol == Rol::MedewerkerVerstrekker && wie.verstrekker)
        return {QStringLiteral("(g.rol = ? AND g.verstrekker = ?)"), valuesOf(wie.rol, wie.verstrekker.waarde)};
    if (wie.rol == Rol::Svb)
        return {QStringLiteral("(g.rol = ?)"), valuesOf(wie.rol)};
    return niets();
}

Conditie bereikWijziging(const app::Bereik& bereik)
{
    const Rol rol = bereik.gebruiker.rol;
    if (rol == Rol::Beheerder)
        return {QStringLiteral("(f.soort IN ('gebruiker', 'parameter', 'werktaak'))"), {}};
    // Accounts are of who looks after them; parameters are everybody's, for every screen checks with them.
    const Conditie gebruiker = gemeld("gebruiker", "gebruiker g", bereikGebruiker(bereik));
    const Conditie rekening = gemeld("rekening", "rekeningwijziging r", bereikRekening(bereik));
    const Conditie parameter{QStringLiteral("(f.soort = 'parameter')"), {}};
    const Conditie overeenkomst = gemeld("zorgovereenkomst", "zorgovereenkomst o", bereikZorgovereenkomst(bereik));
    const Conditie declaratie = gemeld("declaratie", "declaratie d", bereikDeclaratie(bereik));
    if (rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger || rol == Rol::Svb) {
        // The whole dossier, but for the drafts of others.
        const Conditie rest{QStringLiteral("(f.soort NOT IN ('zorgovereenkomst', 'declaratie', 'gebruiker'))"), {}};
        return eenVan({en(eigenDossiers(bereik, "f.budgethouder"), eenVan({rest, overeenkomst, declaratie})), rekening, gebruiker, parameter});
    }
    // The others see part of a dossier: that another part changed is not theirs to know.
    return eenVan({gemeld("budgethouder", "budgethouder b", bereikBudgethouder(bereik)),
                   gemeld("toekenning", "toekenning t", bereikToekenning(bereik)), overeenkomst, declaratie,
                   gemeld("werktaak", "werktaak w", bereikWerktaak(bereik)), rekening, gebruiker, parameter});
}

} // namespace pgb::storage
