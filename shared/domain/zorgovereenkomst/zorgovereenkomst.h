#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <QDateTime>

namespace pgb {

/// State of a version (domain 6.2).
enum class ZorgovereenkomstStatus {
    Concept, Gedeeld, Teruggestuurd, GetekendZorgverlener, GetekendBudgethouder, InBeoordeling, AanvullingGevraagd,
    Goedgekeurd, Lopend, Afgekeurd, Ingetrokken, Vervangen, Opgezegd, Beeindigd, Vervallen
};

enum class Partijrol { Zorgverlener, Budgethouder, Vertegenwoordiger };
/// How strongly the signer was signed in; a signature needs TweeFactoren or Certificaat (ZC-066).
enum class Inlogniveau { Wachtwoord, TweeFactoren, Certificaat };

/// Who signed, with what, when, and over which content (C-103).
struct Handtekening {
    Partijrol partij = Partijrol::Zorgverlener;
    GebruikerId gebruiker;
    QString naam;
    Inlogniveau niveau = Inlogniveau::Wachtwoord;
    QDateTime tijdstip; ///< UTC
    QByteArray inhoudHash; ///< SHA-256 of the canonical content
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
};

/// The contract between one budgethouder and one zorgverlener; at most one per pair is alive (domain 5.2).
struct Zorgovereenkomst {
    ZorgovereenkomstId id;
    QString nummer; ///< "2024-1187"
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener; ///< 0 while a draft has none yet
    std::vector<ZorgovereenkomstVersie> versies; ///< by volgnummer
};

/// Nobody's business but the budgethouder's side: a draft, also one taken back to be changed, and a draft that was deleted (domain 6.2).
bool isPrive(const ZorgovereenkomstVersie& versie);
/// The version that is in force on the day (Goedgekeurd, Lopend, Opgezegd, Vervangen, Beeindigd within their dates), or nothing.
const ZorgovereenkomstVersie* versieOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag);
/// formeel / informeel on a day (domain 4.5). `familieUitsluiting` = parameter familieUitsluitingOnderneming.
Tariefcategorie tariefcategorie(const Zorgverlener& zorgverlener, Familierelatie relatie, bool familieUitsluiting);
/// True when the wettelijk minimumloon applies (domain 5.3).
bool wmlVanToepassing(ZorgovereenkomstSoort soort, const Zorgverlener& zorgverlener);

template<> std::span<const Code<ZorgovereenkomstStatus>> codeTable<ZorgovereenkomstStatus>();
template<> std::span<const Code<Partijrol>> codeTable<Partijrol>();
template<> std::span<const Code<Inlogniveau>> codeTable<Inlogniveau>();
template<> std::span<const Code<DeelbeoordelingSoort>> codeTable<DeelbeoordelingSoort>();
template<> std::span<const Code<DeelbeoordelingStatus>> codeTable<DeelbeoordelingStatus>();

} // namespace pgb
