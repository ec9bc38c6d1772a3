#include "server/app/profiel.h"
#include "server/app/declaraties.h"
#include "server/app/rekeningen.h"
#include "server/app/toegang_service.h"
#include <algorithm>
#include <set>

namespace pgb::app {
namespace {

/// One field of a record: its name, whether two records have the same there, and whether it is of how to reach and pay somebody.
template<class T>
struct Veld {
    const char* naam;
    bool (*gelijk)(const T&, const T&);
    bool bereik;
};

#define PGB_VELD(T, naam, bereik) Veld<T>{#naam, [](const T& a, const T& b) { return a.naam == b.naam; }, bereik}

constexpr Veld<Budgethouder> budgethouderVelden[] = {
    PGB_VELD(Budgethouder, bsn, false),           PGB_VELD(Budgethouder, profielnummer, false),
    PGB_VELD(Budgethouder, klantnummer, false),   PGB_VELD(Budgethouder, naam, false),
    PGB_VELD(Budgethouder, geboortedatum, false), PGB_VELD(Budgethouder, overlijdensdatum, false),
    PGB_VELD(Budgethouder, geslacht, false),      PGB_VELD(Budgethouder, woonadres, false),
    PGB_VELD(Budgethouder, correspondentieadres, true), PGB_VELD(Budgethouder, email, true),
    PGB_VELD(Budgethouder, telefoon, true),       PGB_VELD(Budgethouder, telefoon2, true),
    PGB_VELD(Budgethouder, iban, true),
};

constexpr Veld<Zorgverlener> zorgverlenerVelden[] = {
    PGB_VELD(Zorgverlener, soort, false),            PGB_VELD(Zorgverlener, naam, false),
    PGB_VELD(Zorgverlener, bsn, false),              PGB_VELD(Zorgverlener, kvkNummer, false),
    PGB_VELD(Zorgverlener, vestigingsnummer, false), PGB_VELD(Zorgverlener, agbCode, false),
    PGB_VELD(Zorgverlener, bigNummer, false),        PGB_VELD(Zorgverlener, ibOndernemer, false),
    PGB_VELD(Zorgverlener, geboortedatum, false),    PGB_VELD(Zorgverlener, geslacht, false),
    PGB_VELD(Zorgverlener, overlijdensdatum, false), PGB_VELD(Zorgverlener, iban, true),
    PGB_VELD(Zorgverlener, bic, true),               PGB_VELD(Zorgverlener, rekeninghouder, true),
    PGB_VELD(Zorgverlener, adres, true),             PGB_VELD(Zorgverlener, email, true),
    PGB_VELD(Zorgverlener, telefoon, true),          PGB_VELD(Zorgverlener, betaalvoorkeur, true),
};

#undef PGB_VELD

template<class T, size_t n>
std::vector<const Veld<T>*> verschil(const Veld<T> (&velden)[n], const T& a, const T& b)
{
    std::vector<const Veld<T>*> uit;
    for (const Veld<T>& veld : velden) {
        if (!veld.gelijk(a, b))
            uit.push_back(&veld);
    }
    return uit;
}

/// Names only: what is in them belongs in no trail.
template<class T>
CodeParams namen(const std::vector<const Veld<T>*>& velden)
{
    QStringList uit;
    for (const Veld<T>* veld : velden)
        uit << QString::fromLatin1(veld->naam);
    return {{QStringLiteral("velden"), uit.join(QChar(u','))}};
}

template<class T>
bool raakt(const std::vector<const Veld<T>*>& velden, QLatin1String naam)
{
    return std::any_of(velden.begin(), velden.end(), [&](const Veld<T>* veld) { return QLatin1String(veld->naam) == naam; });
}

/// Where the money goes changes only for who proved twice who he is, as a signature does.
template<class T>
Outcome<void> checkRekening(const Werk& werk, const std::vector<const Veld<T>*>& velden)
{
    if (raakt(velden, QLatin1String("iban")) && werk.wie.niveau == Inlogniveau::Wachtwoord)
        return nietToegestaan(QStringLiteral("codeNodigVoorRekening"));
    return {};
}

template<class T>
Problem nietVanU(const Veld<T>& veld)
{
    return {ProblemKind::NietToegestaan, QStringLiteral("veldNietVanU"), {}, QString::fromLatin1(veld.naam), {}};
}

Outcome<bool> voerdeIn(Werk& werk, const char* handeling, const char* soort, qint64 id)
{
    return werk.unit.audit().gedaan(werk.gebruiker().id, QString::fromLatin1(handeling), QString::fromLatin1(soort), id,
                                    QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
}

/// Agreements of which others than the budgethouder's side saw a version.
Outcome<std::vector<Zorgovereenkomst>> gedeeldeMet(Werk& werk, ZorgverlenerId zorgverlener)
{
    Gebruiker allen; // SVB sees every agreement that was shared, and no other
    allen.rol = Rol::Svb;
    ZorgovereenkomstFilter filter;
    filter.zorgverlener = zorgverlener;
    PGB_TRY(lijst, werk.unit.zorgovereenkomsten().list({allen, werk.vandaag()}, filter, Bladzijde{200, 0}));
    return std::move(lijst.items);
}

Outcome<bool> deeldeIets(Werk& werk, BudgethouderId id)
{
    PGB_TRY(alle, werk.unit.zorgovereenkomsten().ofBudgethouder(id));
    return std::any_of(alle.begin(), alle.end(), [](const Zorgovereenkomst& z) {
        return std::any_of(z.versies.begin(), z.versies.end(), [](const ZorgovereenkomstVersie& v) { return !isPrive(v); });
    });
}

/// Somebody else builds on the record: a verstrekker that is not the caller's, a vertegenwoordiger, or the person himself by an account.
Outcome<bool> isOokVanAnderen(Werk& werk, BudgethouderId id)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(id));
    const VerstrekkerId eigen = werk.gebruiker().verstrekker;
    const bool verstrekker = std::any_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) { return t.verstrekker != eigen; });
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(id));
    PGB_TRY(accounts, werk.unit.gebruikers().list());
    return verstrekker || !registraties.empty() || std::any_of(accounts.begin(), accounts.end(), [&](const Gebruiker& g) { return g.budgethouder == id; });
}

Outcome<bool> heeftAccount(Werk& werk, const Zorgverlener& record)
{
    PGB_TRY(accounts, werk.unit.gebruikers().list());
    return record.organisatie || std::any_of(accounts.begin(), accounts.end(), [&](const Gebruiker& g) { return g.zorgverlener == record.id; });
}

/// What the caller is not shown he cannot send back.
void houdVerborgen(Zorgverlener& record, const Zorgverlener& nu)
{
    if (!record.bsn)
        record.bsn = nu.bsn;
    if (!record.iban) {
        record.iban = nu.iban;
        if (!record.bic)
            record.bic = nu.bic;
    }
}

/// What of a record this caller may change.
enum class Deel { Alles, AllesBehalveBsn, Bereik, Post };

Outcome<Deel> deelVan(Werk& werk, const Relatie& relatie, bool eigenInvoer)
{
    if (eigenInvoer)
        return Deel::Alles;
    if (werk.gebruiker().rol == Rol::MedewerkerVerstrekker && magNu(werk, relatie, Handeling::ToekenningInvoeren))
        return Deel::Post;
    if (!magNu(werk, relatie, Handeling::ProfielWijzigen))
        return nietToegestaan();
    return werk.gebruiker().rol == Rol::Svb ? Deel::AllesBehalveBsn : Deel::Bereik;
}

/// Codes: those of changeBudgethouder.
Outcome<void> checkVelden(Werk& werk, const std::vector<const Veld<Budgethouder>*>& velden, Deel deel, const Budgethouder& record)
{
    PGB_CHECK(checkRekening(werk, velden));
    const bool bsn = raakt(velden, QLatin1String("bsn"));
    if (bsn && deel != Deel::Alles)
        return Problem{ProblemKind::Conflict, QStringLiteral("bsnVast"), {}, QStringLiteral("bsn"), {}};
    for (const Veld<Budgethouder>* veld : velden) {
        const bool post = QLatin1String(veld->naam) == QLatin1String("correspondentieadres");
        if ((deel == Deel::Bereik && !veld->bereik) || (deel == Deel::Post && !post))
            return nietVanU(*veld);
    }
    if (!bsn)
        return {};
    PGB_TRY(ander, werk.unit.budgethouders().findByBsn(record.bsn));
    return ander ? Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("bsn"), {}}) : Outcome<void>();
}

Outcome<Deel> deelVan(Werk& werk, const Zorgverlener& nu)
{
    PGB_TRY(relatie, relatieTotZorgverlener(werk, nu));
    PGB_TRY(kent, werk.unit.zorgverleners().kent(werk.gebruiker().id, nu.id));
    if (!kent && !magNu(werk, relatie, Handeling::ZorgovereenkomstZien))
        return nietGevonden();
    if (werk.gebruiker().rol == Rol::Svb)
        return Deel::AllesBehalveBsn;
    if (relatie.isZorgverlener)
        return Deel::Bereik;
    PGB_TRY(zelf, voerdeIn(werk, "zorgverlener.invoeren", "zorgverlener", nu.id.waarde));
    if (!zelf)
        return nietToegestaan(QStringLiteral("zorgverlenerVanAnder"));
    PGB_TRY(eigen, isEigenInvoer(werk, nu));
    return eigen ? Outcome<Deel>(Deel::Alles) : Outcome<Deel>(nietToegestaan(QStringLiteral("zorgverlenerGedeeld")));
}

/// What is asked of where the money goes waits for a second person where it must; the record then keeps the number it has.
Outcome<void> laatRekeningWachten(Werk& werk, const Budgethouder& nu, Budgethouder& record)
{
    PGB_TRY(wacht, rekeningMoetWachten(werk));
    if (!wacht || record.iban == nu.iban)
        return {};
    Rekeningwijziging gevraagd;
    gevraagd.budgethouder = nu.id;
    gevraagd.iban = record.iban;
    record.iban = nu.iban;
    record.ibanSinds = nu.ibanSinds;
    return stelRekeningVoor(werk, std::move(gevraagd));
}

Outcome<void> laatRekeningWachten(Werk& werk, const Zorgverlener& nu, Zorgverlener& record)
{
    PGB_TRY(wacht, rekeningMoetWachten(werk));
    if (!wacht || record.iban == nu.iban)
        return {};
    Rekeningwijziging gevraagd;
    gevraagd.zorgverlener = nu.id;
    gevraagd.iban = record.iban;
    gevraagd.bic = record.bic;
    gevraagd.rekeninghouder = record.rekeninghouder;
    record.iban = nu.iban;
    record.ibanSinds = nu.ibanSinds;
    record.bic = nu.bic;
    record.rekeninghouder = nu.rekeninghouder;
    return stelRekeningVoor(werk, std::move(gevraagd));
}

} // namespace

Outcome<bool> isEigenInvoer(Werk& werk, BudgethouderId id)
{
    PGB_TRY(zelf, voerdeIn(werk, "budgethouder.invoeren", "budgethouder", id.waarde));
    if (!zelf)
        return false;
    PGB_TRY(gedeeld, deeldeIets(werk, id));
    PGB_TRY(anderen, isOokVanAnderen(werk, id));
    return !gedeeld && !anderen;
}

Outcome<bool> voerdeIn(Werk& werk, ZorgverlenerId id) { return voerdeIn(werk, "zorgverlener.invoeren", "zorgverlener", id.waarde); }

Outcome<bool> magWijzigen(Werk& werk, const Zorgverlener& record)
{
    const Outcome<Deel> deel = deelVan(werk, record);
    const bool nee = !deel && (deel.problem().kind == ProblemKind::NietToegestaan || deel.problem().kind == ProblemKind::NietGevonden);
    return deel || nee ? Outcome<bool>(bool(deel)) : Outcome<bool>(deel.problem());
}

Outcome<bool> isEigenInvoer(Werk& werk, const Zorgverlener& record)
{
    PGB_TRY(zelf, voerdeIn(werk, record.id));
    if (!zelf)
        return false;
    PGB_TRY(gedeeld, gedeeldeMet(werk, record.id));
    PGB_TRY(account, heeftAccount(werk, record));
    return gedeeld.empty() && !account;
}

Outcome<void> hercontroleerMet(Werk& werk, ZorgverlenerId id)
{
    PGB_TRY(gedeeld, gedeeldeMet(werk, id));
    std::set<qint64> dossiers;
    for (const Zorgovereenkomst& z : gedeeld)
        dossiers.insert(z.budgethouder.waarde);
    for (const qint64 dossier : dossiers)
        PGB_CHECK(hercontroleer(werk, BudgethouderId{dossier}));
    return {};
}

Outcome<Budgethouder> changeBudgethouder(Werk& werk, BudgethouderId id, qint64 rijversie, Budgethouder record, const QString& reden)
{
    PGB_TRY(nu, gevonden(werk.unit.budgethouders().find(id)));
    PGB_TRY(relatie, relatieTotDossier(werk, id));
    PGB_TRY(eigen, isEigenInvoer(werk, id));
    if (!eigen && !magNu(werk, relatie, Handeling::ProfielZien))
        return nietGevonden();
    PGB_TRY(deel, deelVan(werk, relatie, eigen));
    if (nu.rijversie != rijversie)
        return versieVerouderd();
    record.id = id;
    record.rijversie = rijversie;
    record.bsnEinde.clear();
    record.ibanSinds = ibanSinds(nu, record.iban, werk.vandaag());
    PGB_CHECK(checkBudgethouder(werk, record));
    auto velden = verschil(budgethouderVelden, nu, record);
    PGB_CHECK(checkVelden(werk, velden, deel, record));
    const bool zegtWaarom = deel == Deel::AllesBehalveBsn;
    if (zegtWaarom && !velden.empty() && reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    if (deel != Deel::Alles) {
        PGB_CHECK(laatRekeningWachten(werk, nu, record));
        velden = verschil(budgethouderVelden, nu, record);
    }
    nu.eigenInvoer = eigen;
    if (velden.empty())
        return nu;
    CodeParams details = namen(velden);
    if (zegtWaarom)
        details.emplace_back(QStringLiteral("reden"), reden.trimmed());
    PGB_TRY(stored, werk.unit.budgethouders().update(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("budgethouder.wijzigen"), QStringLiteral("budgethouder"), id.waarde, id, details));
    PGB_CHECK(hercontroleer(werk, id));
    stored.eigenInvoer = eigen;
    return stored;
}

Outcome<Zorgverlener> changeZorgverlener(Werk& werk, ZorgverlenerId id, qint64 rijversie, Zorgverlener record)
{
    PGB_TRY(nu, gevonden(werk.unit.zorgverleners().find(id)));
    PGB_TRY(deel, deelVan(werk, nu));
    if (nu.rijversie != rijversie)
        return versieVerouderd();
    record.id = id;
    record.rijversie = rijversie;
    record.beperkt = false;
    record.organisatie = nu.organisatie;
    record.kvkActief = nu.kvkActief; // what the registers say is not typed
    record.agbActief = nu.agbActief;
    if (deel == Deel::Alles) // who is not shown the numbers
        houdVerborgen(record, nu);
    record.ibanSinds = ibanSinds(nu, record.iban, werk.vandaag());
    PGB_CHECK(checkZorgverlener(werk, record));
    auto velden = verschil(zorgverlenerVelden, nu, record);
    PGB_CHECK(checkRekening(werk, velden));
    for (const Veld<Zorgverlener>* veld : velden) {
        if (deel == Deel::Bereik && !veld->bereik)
            return nietVanU(*veld);
    }
    if (raakt(velden, QLatin1String("bsn"))) {
        if (deel != Deel::Alles)
            return Problem{ProblemKind::Conflict, QStringLiteral("bsnVast"), {}, QStringLiteral("bsn"), {}};
        PGB_TRY(ander, record.bsn ? werk.unit.zorgverleners().findByBsn(*record.bsn) : Outcome<std::optional<Zorgverlener>>(std::nullopt));
        if (ander)
            return Problem{ProblemKind::Conflict, QStringLiteral("bestaatAl"), {}, QStringLiteral("bsn"), {}};
    }
    if (deel != Deel::Alles) {
        PGB_CHECK(laatRekeningWachten(werk, nu, record));
        velden = verschil(zorgverlenerVelden, nu, record);
    }
    if (velden.empty())
        return zichtbaar(werk, std::move(nu));
    PGB_TRY(stored, werk.unit.zorgverleners().update(std::move(record)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("zorgverlener.wijzigen"), QStringLiteral("zorgverlener"), id.waarde, {}, namen(velden)));
    PGB_CHECK(hercontroleerMet(werk, id));
    return zichtbaar(werk, std::move(stored));
}

} // namespace pgb::app
