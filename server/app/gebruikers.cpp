#include "server/app/beheer.h"
#include "server/app/ports/bulk_store.h"
#include "server/app/rekeningen.h"
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
    if (g.beheertGebruikers && !kanGebruikersBeheren(g.rol))
        return ongeldig(QStringLiteral("gebruikersbeheerRol"), QStringLiteral("gebruiker/beheertGebruikers"));
    return {};
}

Outcome<void> eisGebruikersbeheer(const Aanroeper& wie)
{
    if (!magGebruikersBeheren(wie.gebruiker))
        return nietToegestaan();
    // A password alone does not let somebody make accounts; a beheerder cannot work without a second factor at all.
    if (wie.gebruiker.rol != Rol::Beheerder && wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("codeNodigVoorGebruikers"));
    return {};
}

Outcome<std::vector<Gebruiker>> listGebruikers(Werk& werk)
{
    PGB_CHECK(eisGebruikersbeheer(werk.wie));
    return werk.unit.gebruikers().inBeheer(werk.bereik());
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

namespace {

/// A person has one account. Who lost his gets new means for it; a second one beside it would let a beheerder act as that person unseen.
Outcome<void> eisEnig(Werk& werk, const Gebruiker& nieuw)
{
    if (!nieuw.budgethouder && nieuw.rol != Rol::Zorgverlener)
        return {};
    PGB_TRY(alle, werk.unit.gebruikers().list());
    for (const Gebruiker& g : alle) {
        const bool zelfde = (nieuw.budgethouder && g.budgethouder == nieuw.budgethouder)
                            || (nieuw.rol == Rol::Zorgverlener && g.rol == Rol::Zorgverlener && g.zorgverlener == nieuw.zorgverlener);
        if (zelfde && !g.geblokkeerd)
            return Problem{ProblemKind::Conflict, QStringLiteral("persoonHeeftAccount"), {{QStringLiteral("gebruikersnaam"), g.gebruikersnaam}},
                           QStringLiteral("gebruiker/rol"), {}};
    }
    return {};
}

bool inBeheer(const Werk& werk, const Gebruiker& account)
{
    return magNu(werk, relatieTotAccount(werk.gebruiker(), account), Handeling::GebruikersBeheren);
}

/// Who looks after accounts hands that on to nobody: it comes from a beheerder.
Outcome<void> eisVlag(const Werk& werk, bool was, bool wordt)
{
    return was == wordt || werk.gebruiker().rol == Rol::Beheerder ? Outcome<void>() : nietToegestaan(QStringLiteral("gebruikersbeheerVast"));
}

} // namespace

Outcome<Gebruiker> createGebruiker(Werk& werk, Gebruiker gebruiker, const QByteArray& wachtwoordHash)
{
    PGB_CHECK(eisGebruikersbeheer(werk.wie));
    if (!inBeheer(werk, gebruiker))
        return nietToegestaan();
    PGB_CHECK(eisVlag(werk, false, gebruiker.beheertGebruikers));
    PGB_CHECK(validateGebruiker(gebruiker));
    PGB_TRY(known, werk.unit.gebruikers().findByNaam(gebruiker.gebruikersnaam));
    if (known)
        return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("gebruiker/gebruikersnaam"), {}};
    PGB_CHECK(eisEnig(werk, gebruiker));
    gebruiker.id = {};
    gebruiker.totpActief = false;
    PGB_TRY(stored, werk.unit.gebruikers().insert(std::move(gebruiker), wachtwoordHash));
    PGB_CHECK(toegangUitgegeven(werk, stored.id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("gebruiker.invoeren"), QStringLiteral("gebruiker"), stored.id.waarde, {},
                           {{QStringLiteral("rol"), code(stored.rol)}}));
    if (stored.beheertGebruikers)
        PGB_CHECK(werk.auditen(QStringLiteral("gebruiker.beheerGeven"), QStringLiteral("gebruiker"), stored.id.waarde, {}));
    return stored;
}

namespace {

/// Most of what a day brings; the whole chain is for verify-audit.
constexpr qint64 ketenRegels = 20'000;

Outcome<void> wisTweedeFactor(Werk& werk, GebruikerId id)
{
    PGB_TRY(gegevens, gevonden(werk.unit.gebruikers().aanmeldgegevens(id)));
    gegevens.totpGeheim.clear();
    gegevens.totpLaatsteStap = 0;
    return werk.unit.gebruikers().setAanmeldgegevens(gegevens);
}

/// Who looks after the accounts of a house gets into no other one that does: he could do through it what takes two.
Outcome<void> eisGeenMedebeheer(const Werk& werk, const Gebruiker& account)
{
    return account.beheertGebruikers && werk.gebruiker().rol != Rol::Beheerder ? nietToegestaan(QStringLiteral("toegangBeheerder")) : Outcome<void>();
}

/// What changes between the two, as the trail names it.
QStringList dadenVan(const Gebruiker& nu, const Gebruiker& gewenst)
{
    QStringList daden;
    if (gewenst.geblokkeerd != nu.geblokkeerd)
        daden << (gewenst.geblokkeerd ? QStringLiteral("gebruiker.blokkeren") : QStringLiteral("gebruiker.vrijgeven"));
    if (nu.totpActief && !gewenst.totpActief)
        daden << QStringLiteral("gebruiker.tweedeFactorWissen");
    if (gewenst.beheertGebruikers != nu.beheertGebruikers)
        daden << (gewenst.beheertGebruikers ? QStringLiteral("gebruiker.beheerGeven") : QStringLiteral("gebruiker.beheerIntrekken"));
    if (gewenst.naam != nu.naam)
        daden << QStringLiteral("gebruiker.wijzigen");
    return daden;
}

} // namespace

Outcome<Gebruiker> andermansAccount(Werk& werk, GebruikerId id)
{
    PGB_CHECK(eisGebruikersbeheer(werk.wie));
    PGB_TRY(gebruiker, gevonden(werk.unit.gebruikers().find(id)));
    if (!inBeheer(werk, gebruiker))
        return nietGevonden();
    if (gebruiker.id == werk.gebruiker().id)
        return nietToegestaan(QStringLiteral("eigenAccount"));
    return gebruiker;
}

Outcome<Gebruiker> changeGebruiker(Werk& werk, GebruikerId id, qint64 rijversie, const Gebruiker& gewenst)
{
    PGB_TRY(nu, andermansAccount(werk, id));
    if (nu.rijversie != rijversie)
        return versieVerouderd();
    const bool zelfde = gewenst.rol == nu.rol && gewenst.gebruikersnaam == nu.gebruikersnaam && gewenst.budgethouder == nu.budgethouder
                        && gewenst.zorgverlener == nu.zorgverlener && gewenst.organisatie == nu.organisatie && gewenst.verstrekker == nu.verstrekker;
    if (!zelfde || (gewenst.totpActief && !nu.totpActief))
        return ongeldig(QStringLiteral("accountVast"), QStringLiteral("rol"));
    if (gewenst.naam.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    PGB_CHECK(eisVlag(werk, nu.beheertGebruikers, gewenst.beheertGebruikers));
    if (gewenst.beheertGebruikers && !kanGebruikersBeheren(nu.rol))
        return ongeldig(QStringLiteral("gebruikersbeheerRol"), QStringLiteral("beheertGebruikers"));
    const bool slot = gewenst.geblokkeerd && !nu.geblokkeerd;
    const bool factorWeg = nu.totpActief && !gewenst.totpActief;
    if (factorWeg)
        PGB_CHECK(eisGeenMedebeheer(werk, nu));
    const QStringList daden = dadenVan(nu, gewenst);
    nu.naam = gewenst.naam;
    nu.geblokkeerd = gewenst.geblokkeerd;
    nu.totpActief = gewenst.totpActief;
    nu.beheertGebruikers = gewenst.beheertGebruikers;
    PGB_TRY(stored, werk.unit.gebruikers().update(nu));
    if (factorWeg)
        PGB_CHECK(wisTweedeFactor(werk, id));
    if (slot || factorWeg) {
        PGB_CHECK(werk.unit.sessies().removeAllOf(id));
        PGB_CHECK(werk.unit.bulk().trekTokensIn(id, werk.nu));
    }
    if (factorWeg)
        PGB_CHECK(toegangUitgegeven(werk, id));
    for (const QString& daad : daden)
        PGB_CHECK(werk.auditen(daad, QStringLiteral("gebruiker"), id.waarde, {}));
    if (!daden.isEmpty())
        PGB_CHECK(werk.melden(QStringLiteral("gebruiker"), id.waarde, {}));
    return stored;
}

Outcome<void> resetWachtwoord(Werk& werk, GebruikerId id, const QByteArray& wachtwoordHash)
{
    PGB_TRY(account, andermansAccount(werk, id));
    PGB_CHECK(eisGeenMedebeheer(werk, account));
    PGB_TRY(gegevens, gevonden(werk.unit.gebruikers().aanmeldgegevens(id)));
    gegevens.wachtwoordHash = wachtwoordHash;
    PGB_CHECK(werk.unit.gebruikers().setAanmeldgegevens(gegevens));
    PGB_CHECK(werk.unit.sessies().removeAllOf(id));
    PGB_CHECK(werk.unit.bulk().trekTokensIn(id, werk.nu));
    PGB_CHECK(toegangUitgegeven(werk, id));
    return werk.vastleggen(QStringLiteral("gebruiker.wachtwoordZetten"), QStringLiteral("gebruiker"), id.waarde, {});
}

Outcome<Koppeling> vindBudgethouder(Werk& werk, const Bsn& bsn)
{
    PGB_CHECK(eisRol(werk, Handeling::GebruikersBeheren));
    PGB_TRY(record, gevonden(werk.unit.budgethouders().findByBsn(bsn)));
    PGB_CHECK(werk.auditen(QStringLiteral("budgethouder.zoeken"), QStringLiteral("budgethouder"), record.id.waarde, record.id));
    return Koppeling{record.id.waarde, volledigeNaam(record.naam)};
}

Outcome<Koppeling> vindZorgverlener(Werk& werk, const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb)
{
    PGB_CHECK(eisRol(werk, Handeling::GebruikersBeheren));
    std::vector<Zorgverlener> records;
    if (bsn) {
        PGB_TRY(record, gevonden(werk.unit.zorgverleners().findByBsn(*bsn)));
        records.push_back(record);
    } else if (agb) {
        PGB_TRY(lijst, werk.unit.zorgverleners().findByAgb(*agb));
        records = std::move(lijst);
    }
    if (records.empty())
        return nietGevonden();
    if (records.size() > 1)
        return Problem{ProblemKind::Conflict, QStringLiteral("agbNietUniek"), {}, QStringLiteral("agbCode"), {}};
    PGB_CHECK(werk.auditen(QStringLiteral("zorgverlener.zoeken"), QStringLiteral("zorgverlener"), records.front().id.waarde, {}));
    return Koppeling{records.front().id.waarde, records.front().naam};
}

Outcome<std::vector<Koppeling>> listOrganisaties(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::GebruikersBeheren));
    PGB_TRY(organisaties, werk.unit.partijen().organisaties());
    std::vector<Koppeling> lijst;
    for (const Organisatie& organisatie : organisaties)
        lijst.push_back({organisatie.id.waarde, organisatie.naam});
    return lijst;
}

Outcome<KetenStand> ketenStand(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::AuditlogZien));
    if (werk.gebruiker().rol != Rol::Beheerder)
        return nietToegestaan();
    return werk.unit.audit().keten(ketenRegels);
}

} // namespace pgb::app
