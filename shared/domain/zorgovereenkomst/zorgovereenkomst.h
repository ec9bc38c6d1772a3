#pragma once
#include "shared/base/problem.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <QDateTime>

namespace pgb {

/// State of a version (domain 6.2).
enum class ZorgovereenkomstStatus {
    Concept, Gedeeld, Teruggestuurd, GetekendZorgverlener, GetekendBudgethouder, InBeoordeling, AanvullingGevraagd,
    Goedgekeurd, Lopend, Afgekeurd, Ingetrokken, Vervangen, Opgezegd, Beeindigd, Vervallen
};

/// Who may fire an event, and so by whose act a version came where it is.
enum class ZorgovereenkomstActor { Budgethouder, Zorgverlener, Beoordelaar, Systeem };
enum class Partijrol { Zorgverlener, Budgethouder, Vertegenwoordiger };
/// How strongly the signer was signed in; a signature needs TweeFactoren or Certificaat (ZC-066).
enum class Inlogniveau { Wachtwoord, TweeFactoren, Certificaat };
/// The means with which the signer proved who he is.
enum class Inlogmiddel { Wachtwoord, Authenticator, Certificaat };
Inlogmiddel middelVan(Inlogniveau niveau);
/// Whether a person must approve a version (domain 6.3). NogNiet: a fact or parameter that decides is not known.
enum class Goedkeuring { Geen, Automatisch, Nodig, NogNiet };

/// Who signed, with what, when, and over which content (C-103).
struct Handtekening {
    Partijrol partij = Partijrol::Zorgverlener;
    GebruikerId gebruiker;
    QString naam;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    QDateTime tijdstip; ///< UTC
    QByteArray inhoudHash; ///< SHA-256 of the canonical content
    Inlogmiddel middel = Inlogmiddel::Wachtwoord;
};

/// What a reviewer says beside one field.
struct Veldopmerking {
    FieldPath veld; ///< as verschillen() names it: "inhoud/werkafspraken/0/tarief"
    QString tekst;
    bool operator==(const Veldopmerking&) const = default;
};

enum class DeelbeoordelingSoort { Verstrekker, SvbArbeidsrecht };
enum class DeelbeoordelingStatus { Open, Goedgekeurd, Afgekeurd, Gesloten };

/// One part of a review: each verstrekker (per law), and SVB on labour law under Wmo/Jw (domain 2, 6.2).
struct Deelbeoordeling {
    DeelbeoordelingSoort soort = DeelbeoordelingSoort::Verstrekker;
    VerstrekkerId verstrekker; ///< for Verstrekker
    Wet wet = Wet::Wlz;
    DeelbeoordelingStatus status = DeelbeoordelingStatus::Open;
    GebruikerId beoordelaar;
    QDateTime tijdstip;
    QString redenCode; ///< when Afgekeurd
    QString toelichting;
    QDateTime sinds = {};  ///< UTC; when it was laid before the reviewer
    QDate normdatum = {};  ///< last day of the norm (domain 11.5), moved on by the days that the clock stood still; invalid = none
    std::vector<Veldopmerking> opmerkingen = {}; ///< when Afgekeurd: the fields that are rejected; empty = the whole
};

/// A question of a reviewer. From `sinds` until `beantwoordOp` the clock of every open part stands still (domain 6.2).
struct Aanvullingsvraag {
    DeelbeoordelingSoort soort = DeelbeoordelingSoort::Verstrekker; ///< the part that asks
    VerstrekkerId verstrekker;
    Wet wet = Wet::Wlz;
    QDateTime sinds; ///< UTC
    QString tekst;
    std::vector<Veldopmerking> opmerkingen = {};
    QDateTime beantwoordOp = {}; ///< UTC; invalid = open
    QString antwoord = {};
};

/// One state that the version was in, and by whose act.
struct Spoorstap {
    ZorgovereenkomstStatus status = ZorgovereenkomstStatus::Concept;
    QDateTime sinds; ///< UTC
    ZorgovereenkomstActor door = ZorgovereenkomstActor::Systeem;
    bool operator==(const Spoorstap&) const = default;
};

/// How an agreement comes to its end before its time (L05-L08).
struct VersieEinde {
    ZorgovereenkomstActor door = ZorgovereenkomstActor::Systeem; ///< Systeem = by law: death, the replaced carer is back
    QString naam;       ///< of the person; empty for Systeem
    QDate op;           ///< day of the notice
    QDate laatsteDag;
    int opzegtermijnMaanden = 0; ///< that counted; 0 = none (trial period, ended by a verstrekker or by law)
    QString reden;
    bool operator==(const VersieEinde&) const = default;
};

/// One version; exactly one is effective per day (domain 6.2).
struct ZorgovereenkomstVersie {
    VersieId id;
    qint64 rijversie = 0;
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 1;
    ZorgovereenkomstStatus status = ZorgovereenkomstStatus::Concept;
    ZorgovereenkomstInhoud inhoud;
    std::vector<Handtekening> handtekeningen;
    std::vector<Deelbeoordeling> beoordelingen;
    /// Last day on which this version holds, set by notice, end or a successor.
    std::optional<QDate> geldigTot;
    QDateTime statusSinds; ///< UTC
    QString statusReden;   ///< public text of the last rejection, question or withdrawal
    bool geblokkeerd = false;
    Partijrol opgesteldDoor = Partijrol::Budgethouder; ///< the side whose draft it is: Budgethouder or Zorgverlener
    std::vector<Spoorstap> stappen = {};        ///< oldest first; versions of before this was kept have none
    std::vector<Aanvullingsvraag> vragen = {};   ///< oldest first; only the last may be open
    std::optional<VersieEinde> einde = {};
    int herstelVan = 0; ///< volgnummer of the rejected version that this one repairs; 0 = none
    std::optional<Goedkeuring> goedkeuring = {}; ///< how it was routed after the last signature; nothing = not yet
    std::vector<BeleidId> beleidsregels = {};    ///< the policies under which it was approved by itself
    QDateTime bewaardOp = {}; ///< UTC; when somebody last typed in it; invalid = not since it was made
    std::vector<FieldPath> verborgen = {}; ///< what this reader may not see (domain 1.2): empty here, and no controle judges it; never stored
};

/// The contract between one budgethouder and one zorgverlener; at most one per pair is alive (domain 5.2).
struct Zorgovereenkomst {
    ZorgovereenkomstId id;
    QString nummer; ///< "2024-1187"
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener; ///< 0 while a draft has none yet
    std::vector<ZorgovereenkomstVersie> versies; ///< by volgnummer
};

/// The question that waits for an answer, or nothing.
const Aanvullingsvraag* openVraag(const ZorgovereenkomstVersie& versie);
/// Nobody's business but that of the side that drew it up: a draft, also one taken back to be changed, and a deleted draft (domain 6.2).
bool isPrive(const ZorgovereenkomstVersie& versie);
/// Not private, or the draft of the side of this role.
bool isVoorKant(const ZorgovereenkomstVersie& versie, Rol rol);
/// The version that is in force on the day (Goedgekeurd, Lopend, Opgezegd, Vervangen, Beeindigd within their dates), or nothing.
const ZorgovereenkomstVersie* versieOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag);
/// formeel / informeel on a day (domain 4.5). `familieUitsluiting` = parameter familieUitsluitingOnderneming.
Tariefcategorie tariefcategorie(const Zorgverlener& zorgverlener, Familierelatie relatie, bool familieUitsluiting);
/// True when the wettelijk minimumloon applies (domain 5.3).
bool wmlVanToepassing(ZorgovereenkomstSoort soort, const Zorgverlener& zorgverlener);

template<> std::span<const Code<ZorgovereenkomstStatus>> codeTable<ZorgovereenkomstStatus>();
template<> std::span<const Code<Partijrol>> codeTable<Partijrol>();
template<> std::span<const Code<ZorgovereenkomstActor>> codeTable<ZorgovereenkomstActor>();
template<> std::span<const Code<Inlogniveau>> codeTable<Inlogniveau>();
template<> std::span<const Code<Inlogmiddel>> codeTable<Inlogmiddel>();
template<> std::span<const Code<Goedkeuring>> codeTable<Goedkeuring>();
template<> std::span<const Code<DeelbeoordelingSoort>> codeTable<DeelbeoordelingSoort>();
template<> std::span<const Code<DeelbeoordelingStatus>> codeTable<DeelbeoordelingStatus>();

} // namespace pgb
