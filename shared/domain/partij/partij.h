#pragma once
#include "shared/base/id.h"
#include "shared/base/nummers.h"
#include "shared/base/periode.h"
#include "shared/domain/wet.h"
#include <QDateTime>
#include <QFlags>
#include <vector>

namespace pgb {

enum class Geslacht { Man, Vrouw, X, Onbekend };

struct Adres {
    QString straat;
    QString huisnummer;
    Postcode postcode;
    QString woonplaats;
    QString land; ///< empty = Nederland
    bool operator==(const Adres&) const = default;
};

/// Name parts of the civil register.
struct Naam {
    QString voorletters;
    QString voorvoegsel;
    QString achternaam;
    bool operator==(const Naam&) const = default;
};
/// "J. de Boer".
QString volledigeNaam(const Naam& naam);
/// A Dutch number of ten digits, or an international one with + or 00 and 8 to 15 digits; spaces, hyphens and parentheses are allowed (ZC-023).
bool isTelefoonnummer(QStringView tekst);

/// The person who has the pgb (domain 1.1). Name, birth date, BSN and address come from the BRP and are not edited.
struct Budgethouder {
    BudgethouderId id;
    qint64 rijversie = 0;
    Bsn bsn;
    /// Last four digits of the BSN, to find somebody by; only in a list, and only for who may see the profile.
    QString bsnEinde;
    QString profielnummer; ///< "A0000817"
    QString klantnummer;   ///< at SVB
    Naam naam;
    QDate geboortedatum;
    std::optional<QDate> overlijdensdatum;
    Geslacht geslacht = Geslacht::Onbekend;
    Adres woonadres;
    std::optional<Adres> correspondentieadres;
    QString email;
    QString telefoon;
    QString telefoon2 = {};
    std::optional<Iban> iban;
    std::optional<QDate> ibanSinds = {}; ///< since when the account is this one (DC-099); nothing = it was never another
    bool eigenInvoer = false;            ///< the reader entered the record and nobody builds on it yet: all of it is his to put right
};

enum class VertegenwoordigingSoort { GewaarborgdeHulp, PgbBeheerder, WettelijkVertegenwoordiger, EigenKring, Professioneel };

/// By what right someone acts for a budgethouder (domain 5.2, W54): with a mandate, as a parent, or by a decision of the court.
enum class Vertegenwoordigingsgrond { Machtiging, Ouder, Voogd, Bewindvoerder, Curator, Mentor };

/// What a vertegenwoordiger may do for one budgethouder (C-01; ui.md 4.1 row 3).
enum class Recht { Zien = 1, Invoeren = 2, Indienen = 4, Ondertekenen = 8 };
Q_DECLARE_FLAGS(Rechten, Recht)

/// One person acting for one budgethouder, granted by the verstrekker, with own rights and end date.
struct Vertegenwoordiging {
    qint64 id = 0;
    qint64 rijversie = 0;
    BudgethouderId budgethouder;
    GebruikerId gebruiker;
    VertegenwoordigingSoort soort = VertegenwoordigingSoort::PgbBeheerder;
    Rechten rechten;
    QDate van;
    std::optional<QDate> tot;
    /// The verstrekker allowed the double role of paid zorgverlener (DC-006, ZC-055).
    bool dubbeleRolToegestaan = false;
    std::optional<Vertegenwoordigingsgrond> grond = {}; ///< nothing = not on record
    Adres adres = {};
    QString telefoon = {};
    std::optional<Iban> iban = {}; ///< may not be where a zorgverlener is paid (ZC-016)
};

enum class ZorgverlenerSoort { Informeel, Zzp, Zorginstelling };
enum class Betaalvoorkeur { Bundel, PerBudgethouder, PerFactuur, PerVestiging };

/// The person or organisation that gives the care (domain 1.1, 4.5).
struct Zorgverlener {
    ZorgverlenerId id;
    qint64 rijversie = 0;
    ZorgverlenerSoort soort = ZorgverlenerSoort::Informeel;
    QString naam; ///< full name of a person ("T. de Wit") or of the undertaking
    std::optional<Bsn> bsn;             ///< persons without KvK
    std::optional<KvkNummer> kvkNummer; ///< zzp and zorginstelling
    std::optional<Vestigingsnummer> vestigingsnummer = {}; ///< branch of the KvK number
    std::optional<AgbCode> agbCode;
    QString bigNummer; ///< eleven digits; empty = none
    bool kvkActief = true;
    bool agbActief = true;
    bool ibOndernemer = false; ///< entrepreneur for income tax: the WML does not apply (domain 5.3)
    std::optional<QDate> geboortedatum;
    Geslacht geslacht = Geslacht::Onbekend;
    std::optional<QDate> overlijdensdatum;
    std::optional<Iban> iban;
    std::optional<QDate> ibanSinds;
    QString rekeninghouder = {}; ///< name of the account; empty = the same as `naam`
    std::optional<Bic> bic = {}; ///< for an account outside the Netherlands
    Adres adres;
    QString email;
    QString telefoon;
    OrganisatieId organisatie; ///< set when users of an organisation act for it
    Betaalvoorkeur betaalvoorkeur = Betaalvoorkeur::Bundel;
    bool beperkt = false; ///< the reader is not shown the person (birth date, address, contact), only enough to recognise him; never stored
};

/// Since when the account would be what it is with `iban`, never what a sender says of it. A first number is no change; one that was taken away
/// is, so that nobody gets round the wait (DC-099) by emptying the field first.
template<class Persoon>
std::optional<QDate> ibanSinds(const Persoon& nu, const std::optional<Iban>& iban, QDate vandaag)
{
    return iban == nu.iban || (!nu.iban && !nu.ibanSinds) ? nu.ibanSinds : vandaag;
}

enum class VerstrekkerSoort { Zorgkantoor, Gemeente };

/// Body that grants the budget (domain 2): zorgkantoor (Wlz) or gemeente (Wmo, Jw).
struct Verstrekker {
    VerstrekkerId id;
    VerstrekkerSoort soort = VerstrekkerSoort::Zorgkantoor;
    QString naam;
    QString codeNummer; ///< UZOVI or gemeentecode, four digits
    std::vector<Wet> wetten;
};

/// A care organisation or bureau whose employees have accounts.
struct Organisatie {
    OrganisatieId id;
    QString naam;
    std::optional<KvkNummer> kvkNummer;
};

/// Role of an account (issue A 2; domain 1.1, 1.2). One account has one role.
enum class Rol { Budgethouder, Vertegenwoordiger, Zorgverlener, MedewerkerOrganisatie, MedewerkerVerstrekker, Beheerder, Svb };

/// A person with an account. What the role is about stands in exactly one of the ids.
struct Gebruiker {
    GebruikerId id;
    qint64 rijversie = 0;
    QString gebruikersnaam; ///< lower case, unique
    QString naam;
    Rol rol = Rol::Budgethouder;
    BudgethouderId budgethouder;   ///< Rol::Budgethouder
    ZorgverlenerId zorgverlener;   ///< Rol::Zorgverlener
    OrganisatieId organisatie;     ///< Rol::MedewerkerOrganisatie; also the bureau of a Vertegenwoordiger
    VerstrekkerId verstrekker;     ///< Rol::MedewerkerVerstrekker
    bool geblokkeerd = false;
    bool totpActief = false;
    bool beheertGebruikers = false; ///< looks after the accounts of his own house (domain 1.2); only where kanGebruikersBeheren(rol)
};

template<> std::span<const Code<Geslacht>> codeTable<Geslacht>();
template<> std::span<const Code<VertegenwoordigingSoort>> codeTable<VertegenwoordigingSoort>();
template<> std::span<const Code<Vertegenwoordigingsgrond>> codeTable<Vertegenwoordigingsgrond>();
template<> std::span<const Code<Recht>> codeTable<Recht>();
template<> std::span<const Code<ZorgverlenerSoort>> codeTable<ZorgverlenerSoort>();
template<> std::span<const Code<Betaalvoorkeur>> codeTable<Betaalvoorkeur>();
template<> std::span<const Code<VerstrekkerSoort>> codeTable<VerstrekkerSoort>();
template<> std::span<const Code<Rol>> codeTable<Rol>();

} // namespace pgb

Q_DECLARE_OPERATORS_FOR_FLAGS(pgb::Rechten)
