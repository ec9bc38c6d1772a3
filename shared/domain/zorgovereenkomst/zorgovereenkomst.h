#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/wet.h"
#include <QDateTime>
#include <array>
#include <optional>
#include <vector>

namespace pgb {

/// The model (domain 5.1).
enum class ZorgovereenkomstSoort { Arbeidsovereenkomst, OvereenkomstVanOpdracht, Familie, Zorginstelling, Vervoer };

/// State of a version (domain 6.2).
enum class ZorgovereenkomstStatus {
    Concept, Gedeeld, Teruggestuurd, GetekendZorgverlener, GetekendBudgethouder, InBeoordeling, AanvullingGevraagd,
    Goedgekeurd, Lopend, Afgekeurd, Ingetrokken, Vervangen, Opgezegd, Beeindigd, Vervallen
};

enum class Looptijd { Onbepaald, Bepaald, Vervanging };
enum class Loonsoort { PerEenheid, Maandloon };
enum class ReiskostenSoort { Geen, PerKilometer, OpenbaarVervoer, VastPerMaand };
/// How the zorgverlener is related to the budgethouder; decides Familie and formeel/informeel (domain 4.5, 5.1).
enum class Familierelatie { Geen, Partner, EersteGraad, TweedeGraad, Anders };

/// One line of work: a zorgfunctie with its unit, rate and expected quantity (domain 6.1 step 2 and 3).
struct Werkafspraak {
    QString functieCode;
    ToekenningId toekenning;
    Eenheid eenheid = Eenheid::Uur;
    /// Nothing = not filled in yet.
    std::optional<Tarief> tarief;
    /// Expected quantity a week: minutes for Uur, hundredths for other units; 0 = not filled in.
    qint64 aantalPerWeek = 0;
    QString zorgbeschrijving;
    bool operator==(const Werkafspraak&) const = default;
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

/// The content that is signed and judged.
struct ZorgovereenkomstInhoud {
    ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    Familierelatie relatie = Familierelatie::Geen;
    std::vector<ToekenningId> toekenningen;
    QDate ingangsdatum; ///< invalid = not filled in
    Looptijd looptijd = Looptijd::Onbepaald;
    std::optional<QDate> einddatum;
    ZorgverlenerId vervangt; ///< for Vervanging
    bool aanzeggingVooraf = false;
    int proeftijdMaanden = 0;
    bool vasteUren = false;
    /// Agreed minutes on Monday..Sunday.
    std::array<int, 7> rooster{};
    int minutenPerWeek = 0;
    Loonsoort loonsoort = Loonsoort::PerEenheid;
    std::optional<Bedrag> maandloon;
    std::vector<Werkafspraak> werkafspraken;
    /// Nothing = not answered yet (ZC-034).
    std::optional<bool> vakantiegeldInbegrepen;
    std::optional<bool> vakantieUrenInbegrepen;
    ReiskostenSoort reiskosten = ReiskostenSoort::Geen;
    std::optional<Tarief> reiskostenTarief;
    int reiskostenKilometer = 0; ///< agreed distance a visit, whole km (return)
    bool salarisadministratie = false;
    int opzegtermijnMaanden = 1;
    QString overigeAfspraken;
    bool tariefuitzonderingVerleend = false;
    bool operator==(const ZorgovereenkomstInhoud&) const = default;
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

/// The version that is in force on the day (Goedgekeurd, Lopend, Opgezegd, Vervangen, Beeindigd within their dates), or nothing.
const ZorgovereenkomstVersie* versieOp(const Zorgovereenkomst& zorgovereenkomst, QDate dag);
/// formeel / informeel on a day (domain 4.5). `familieUitsluiting` = parameter familieUitsluitingOnderneming.
Tariefcategorie tariefcategorie(const Zorgverlener& zorgverlener, Familierelatie relatie, bool familieUitsluiting);
/// True when the wettelijk minimumloon applies (domain 5.3).
bool wmlVanToepassing(ZorgovereenkomstSoort soort, const Zorgverlener& zorgverlener);

template<> std::span<const Code<ZorgovereenkomstSoort>> codeTable<ZorgovereenkomstSoort>();
template<> std::span<const Code<ZorgovereenkomstStatus>> codeTable<ZorgovereenkomstStatus>();
template<> std::span<const Code<Looptijd>> codeTable<Looptijd>();
template<> std::span<const Code<Loonsoort>> codeTable<Loonsoort>();
template<> std::span<const Code<ReiskostenSoort>> codeTable<ReiskostenSoort>();
template<> std::span<const Code<Familierelatie>> codeTable<Familierelatie>();
template<> std::span<const Code<Partijrol>> codeTable<Partijrol>();
template<> std::span<const Code<Inlogniveau>> codeTable<Inlogniveau>();
template<> std::span<const Code<DeelbeoordelingSoort>> codeTable<DeelbeoordelingSoort>();
template<> std::span<const Code<DeelbeoordelingStatus>> codeTable<DeelbeoordelingStatus>();

} // namespace pgb
