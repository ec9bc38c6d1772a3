#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/domain/declaratie/machine.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/toegang/bevoegd.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include <QJsonObject>

// Bodies of requests and answers that are no record of the domain.

namespace pgb::wire {

struct SessieAanvraag {
    QString gebruikersnaam;
    QString wachtwoord;
    QString code; ///< TOTP, six digits; empty = not given
};

struct SessieAntwoord {
    QString token; ///< only in the answer to signing in
    QDateTime verlooptOp;
    Gebruiker gebruiker;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    /// For a vertegenwoordiger: the registrations that are valid today.
    std::vector<Vertegenwoordiging> vertegenwoordigingen;
    /// Who else acts for those for whom he may not do everything.
    std::vector<Medevertegenwoordiger> anderen = {};
};

/// The password once more: a session that somebody took over must not be able to couple a telephone of his.
struct TotpOpdracht {
    QString wachtwoord;
};

struct TotpAanvraag {
    QString geheim; ///< base32
    QString uri;    ///< otpauth://totp/...
    QString qr;     ///< PNG, base64
};

struct TotpBevestiging {
    QString code;
};

struct WachtwoordWijziging {
    QString oud;
    QString nieuw;
};

/// A new account with its first password.
struct GebruikerInvoer {
    Gebruiker gebruiker;
    QString wachtwoord;
};

/// A corrected profile; SVB says why (domain 1.2).
struct BudgethouderWijziging {
    Budgethouder budgethouder;
    QString reden;
};

/// Look-up by number; exactly one is given.
struct ZoekOpdracht {
    std::optional<Bsn> bsn;
    std::optional<AgbCode> agbCode;
};

/// A new toekenning. `bsn`: of the budgethouder, for a verstrekker that has no toekenning in the dossier yet.
struct ToekenningInvoer {
    Toekenning toekenning;
    std::optional<Bsn> bsn;
};

struct ZorgovereenkomstInvoer {
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener;
    ZorgovereenkomstInhoud inhoud;
};

/// Autosave of a draft version.
struct VersieInvoer {
    ZorgverlenerId zorgverlener;
    ZorgovereenkomstInhoud inhoud;
};

/// A version as stored, with what the controles say of it now.
struct VersieAntwoord {
    ZorgovereenkomstVersie versie;
    std::vector<Bevinding> bevindingen;
    std::optional<VersieInzicht> stand = {};
};

struct VersieGebeurtenis {
    ZorgovereenkomstGebeurtenis gebeurtenis = ZorgovereenkomstGebeurtenis::Delen;
    QString reden;
    QString redenCode;
    std::optional<QDate> datum;
    std::vector<Veldopmerking> opmerkingen = {}; ///< with Afkeuren and AanvullingVragen: beside which fields
};

struct DeclaratieInvoer {
    ZorgovereenkomstId zorgovereenkomst;
    Periode periode;
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
    QString factuurnummer;
    std::optional<QDate> factuurdatum;
    std::vector<Declaratieregel> regels;
    Factuurgegevens factuur = {};
    std::optional<Kostensoort> kostensoort = {};
    QString omschrijving = {};
};

struct DeclaratieAntwoord {
    Declaratie declaratie;
    std::vector<Bevinding> bevindingen;
};

struct DeclaratieOpdracht {
    DeclaratieGebeurtenis gebeurtenis = DeclaratieGebeurtenis::Indienen;
    QString reden;
    std::optional<Celplek> over = {}; ///< with Afkeuren: the cell that the reason asks about
};

struct BetaalrunOpdracht {
    BetaalrunSoort soort = BetaalrunSoort::Kvk;
    std::optional<QDate> datum;
};

struct Wijziging {
    qint64 volgnummer = 0;
    QString soort;
    qint64 recordId = 0;
    BudgethouderId budgethouder;
};

struct Wijzigingen {
    std::vector<Wijziging> items;
    qint64 laatste = 0;
};

struct AuditItem {
    QDateTime tijdstip;
    QString gebruiker; ///< name; empty = the system
    QString handeling;
    QString soort;
    qint64 recordId = 0;
    CodeParams details;
};

struct Over {
    QString versie;
    bool oefenomgeving = false;
    std::optional<QDate> klok; ///< the set day of a practice set
};

/// A page of a list.
template<class T>
struct Bladzijde {
    std::vector<T> items;
    std::optional<qint64> volgende;
};

/// A Problem as it travels (application/problem+json).
struct ProblemBericht {
    int status = 0;
    QString code;
    CodeParams params;
    FieldPath path;
    QString requestId;
    std::vector<Bevinding> bevindingen;
    /// The record as it is now, when another version was written in between (412).
    std::optional<QJsonObject> huidig;
};

} // namespace pgb::wire
