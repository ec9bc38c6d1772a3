#include "server/app/beheer.h"
#include "server/app/toegang_service.h"
#include <QRegularExpression>

namespace pgb::app {

namespace {

/// "aaaaaaaaaaaa", "123412341234": one piece of at most four characters again and again.
bool herhaalt(const QString& tekst)
{
    for (qsizetype stuk = 1; stuk <= 4; ++stuk) {
        bool gelijk = true;
        for (qsizetype i = stuk; gelijk && i < tekst.size(); ++i)
            gelijk = tekst[i] == tekst[i - stuk];
        if (gelijk)
            return true;
    }
    return false;
}

} // namespace

Outcome<void> validateWachtwoord(const QString& wachtwoord, const QString& gebruikersnaam)
{
    if (wachtwoord.size() < 12)
        return Problem{ProblemKind::OngeldigeInvoer, QStringLiteral("wachtwoordTeKort"),
                       {{QStringLiteral("minimum"), QStringLiteral("12")}}, QStringLiteral("wachtwoord"), {}};
    if (wachtwoord.size() > 1000)
        return ongeldig(QStringLiteral("wachtwoordTeLang"), QStringLiteral("wachtwoord"));
    constexpr qsizetype genoegOver = 8;
    QString rest = wachtwoord.toLower();
    if (!gebruikersnaam.isEmpty())
        rest.remove(gebruikersnaam.toLower());
    if (rest.size() < genoegOver || herhaalt(wachtwoord.toLower()))
        return ongeldig(QStringLiteral("wachtwoordVoorspelbaar"), QStringLiteral("wachtwoord"));
    return {};
}

Outcome<void> validateGebruiker(const Gebruiker& g)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9._@-]{1,63}\\z"));
    if (!form.match(g.gebruikersnaam).hasMatch())
        return ongeldig(QStringLiteral("gebruikersnaamOngeldig"), QStringLiteral("gebruiker/gebruikersnaam"));
    if (g.naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("gebruiker/naam"));
    // What the role is about stands in exactly one of the ids; a Vertegenwoordiger may belong to a bureau, and may be a zorgverlener
    // himself: without that DC-006 and ZC-055 would never know.
    const bool isZorgverlener = g.zorgverlener ? g.rol == Rol::Zorgverlener || g.rol == Rol::Vertegenwoordiger : g.rol != Rol::Zorgverlener;
    const bool fits = bool(g.budgethouder) == (g.rol == Rol::Budgethouder) && isZorgverlener
                      && bool(g.verstrekker) == (g.rol == Rol::MedewerkerVerstrekker)
                      && (g.organisatie ? g.rol == Rol::MedewerkerOrganisatie || g.rol == Rol::Vertegenwoordiger
                                        : g.rol != Rol::MedewerkerOrganisatie);
    if (!fits)
        return ongeldig(QStringLiteral("rolVerwijzing"), QStringLiteral("gebruiker/rol"));
    return {};
}

Outcome<std::vector<Gebruiker>> listGebruikers(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::GebruikersBeheren));
    return werk.unit.gebruikers().list();
}

Outcome<std::vector<Gebruiker>> listVertegenwoordigers(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::VertegenwoordigingBeheren));
    PGB_TRY(alle, werk.unit.gebruikers().list());
    std::vector<Gebruiker> keuze;
    for (const Gebruiker& g : alle) {
        if (g.rol != Rol::Vertegenwoordiger || g.geblokkeerd)
            continue;
        // Only what is needed to choose one.
        Gebruiker kaal;
        kaal.id = g.id;
        kaal.rijversie = g.rijversie;
        kaal.gebruikersnaam = g.gebruikersnaam;
        kaal.naam = g.naam;
        kaal.rol = g.rol;
        keuze.push_back(kaal);
    }
    return keuze;
}

Outcome<Gebruiker> createGebruiker(Werk& werk, Gebruiker gebruiker, const QByteArray& wachtwoordHash)
{
    PGB_CHECK(eisRol(werk, Handeling::GebruikersBeheren));
    PGB_CHECK(validateGebruiker(gebruiker));
    PGB_TRY(known, werk.unit.gebruikers().findByNaam(gebruiker.gebruikersnaam));
    if (known)
        return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("gebruiker/gebruikersnaam"), {}};
    gebruiker.id = {};
    gebruiker.totpActief = false;
    PGB_TRY(stored, werk.unit.gebruikers().insert(std::move(gebruiker), wachtwoordHash));
    PGB_CHECK(werk.auditen(QStringLiteral("gebruiker.invoeren"), QStringLiteral("gebruiker"), stored.id.waarde, {},
                           {{QStringLiteral("rol"), code(stored.rol)}}));
    return stored;
}

} // namespace pgb::app
