#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/wet.h"
#include <array>
#include <optional>
#include <vector>

namespace pgb {

/// The model (domain 5.1).
enum class ZorgovereenkomstSoort { Arbeidsovereenkomst, OvereenkomstVanOpdracht, Familie, Zorginstelling, Vervoer };
enum class Looptijd { Onbepaald, Bepaald, Vervanging };
enum class Loonsoort { PerEenheid, Maandloon };
enum class ReiskostenSoort { Geen, PerKilometer, OpenbaarVervoer, VastPerMaand };
/// How near the zorgverlener is to the budgethouder; decides Familie and formeel/informeel (domain 4.5, 5.1).
enum class Familierelatie { Geen, Partner, EersteGraad, TweedeGraad, Anders };
/// Who the zorgverlener is to the budgethouder, as people say it; the degree follows from it (domain 5.1, degree table).
/// Own blood and by marriage count alike: a parent's or grandparent's partner is Ouder or Grootouder.
enum class Familieband { Geen, Partner, Ouder, Schoonouder, Kind, PartnerVanKind, Grootouder, Kleinkind, BroerOfZus, ZwagerOfSchoonzus, AnderFamilielid };
/// When a rate differs from the usual one (domain 5.2, W83).
enum class Tariefmoment { Avond, Nacht, Weekend, Feestdag };
/// How often is declared (domain 7.2).
enum class Declaratieritme { Maand, VierWeken, Week };

/// Answers to the plain questions that lead to a model (domain 5.1, W01d); nothing = not answered yet.
struct ModelAntwoorden {
    /// The budgethouder decides how and when the work is done.
    std::optional<bool> geeftLeiding;
    /// The zorgverlener always does the work in person.
    std::optional<bool> doetZelf;
    bool operator==(const ModelAntwoorden&) const = default;
};

/// A file by its content: the bytes are stored under their SHA-256, so what was signed cannot be exchanged.
struct Bestandsverwijzing {
    QString naam;
    QByteArray sha256; ///< 32 bytes
    qint64 grootte = 0; ///< bytes
    bool operator==(const Bestandsverwijzing&) const = default;
};

struct AfwijkendTarief {
    Tariefmoment moment = Tariefmoment::Avond;
    Tarief tarief; ///< per the unit of its werkafspraak
    bool operator==(const AfwijkendTarief&) const = default;
};

/// The parts of a zorgbeschrijving beside the tasks themselves (domain 6.1).
struct Zorgdelen {
    QString behoefte;   ///< what the budgethouder needs
    QString frequentie; ///< how often
    QString momenten;   ///< when in the day or week
    QString locatie;
    QString doelen;
    QString vervanging; ///< who comes when the zorgverlener cannot
    QString toezicht;   ///< supervision and safety
    bool operator==(const Zorgdelen&) const = default;
};

/// One line of work: a zorgfunctie with its unit, rate and expected quantity (domain 6.1 step 2 and 3).
struct Werkafspraak {
    QString functieCode;
    ToekenningId toekenning;
    Eenheid eenheid = Eenheid::Uur;
    /// Nothing = not filled in yet.
    std::optional<Tarief> tarief;
    /// Expected quantity a week: minutes for Uur, hundredths for other units; 0 = not filled in.
    qint64 aantalPerWeek = 0;
    /// The tasks (werkzaamheden); an agreement of the old system has all of its description here (C-10).
    QString zorgbeschrijving;
    Zorgdelen zorgdelen = {};
    std::vector<AfwijkendTarief> afwijkendeTarieven = {}; ///< at most one per moment
    /// Weight of this function when one total is split over functions of one rate (domain 7.3); nothing = by the agreed quantity.
    std::optional<int> verdeelsleutel = {};
    bool operator==(const Werkafspraak&) const = default;
};

/// Who acts for the budgethouder, as it stands in the agreement; taken over from the registration, never typed (domain 6.1 step 1).
struct VertegenwoordigerGegevens {
    std::optional<Vertegenwoordigingsgrond> grond = {}; ///< nothing = by law, on a ground that is not on record
    QString naam;
    Adres adres;
    QString telefoon;
    bool operator==(const VertegenwoordigerGegevens&) const = default;
};

/// Copy of an identity document, both sides, for the payroll (domain 5.2, W01d).
struct Identiteitsbewijs {
    std::optional<Bestandsverwijzing> voorkant;
    std::optional<Bestandsverwijzing> achterkant;
    std::optional<QDate> geldigTot;
    bool operator==(const Identiteitsbewijs&) const = default;
};

/// The content that is signed and judged (domain 5.2). A new field goes into verschillen.cpp, the signed form (server/app/content_hash),
/// the codec and the database; tests walk all members and fail when one is forgotten.
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
    std::optional<bool> vasteUren; ///< on fixed days; nothing = not answered yet
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
    std::optional<Tarief> reiskostenTarief; ///< per km
    int reiskostenKilometer = 0; ///< agreed distance a day, whole km (return)
    bool salarisadministratie = false;
    int opzegtermijnMaanden = 1; ///< of the budgethouder's side
    QString overigeAfspraken;
    bool tariefuitzonderingVerleend = false;
    std::optional<VertegenwoordigerGegevens> vertegenwoordiger = {}; ///< nothing = the budgethouder acts alone
    std::optional<Familieband> familieband = {};
    ModelAntwoorden antwoorden = {};
    bool ketenBevestigd = false; ///< both know that the chain makes it a permanent contract (ZC-053)
    int dagenPerWeek = 0;        ///< for irregular hours; with fixed hours the rooster says it
    int reiskostenDagenPerWeek = 0;                    ///< for VastPerMaand (L16)
    std::optional<Bedrag> reiskostenMaandbedrag = {};  ///< for VastPerMaand
    std::optional<bool> loonheffingskorting = {};      ///< nothing = not answered yet
    std::optional<QDate> loonheffingskortingVanaf = {};
    Identiteitsbewijs identiteitsbewijs = {};
    std::optional<Bestandsverwijzing> tarievenlijst = {};
    QString tekenbevoegde = {};        ///< who signs for the organisation
    QString tekenbevoegdeFunctie = {};
    std::optional<bool> wooninitiatief = {}; ///< the organisation is a wooninitiatief; nothing = not answered yet
    QString eigenContractnummer = {};  ///< in the books of the zorgverlener
    QString eigenKlantnummer = {};
    std::optional<int> opzegtermijnZorgverlenerMaanden = {}; ///< nothing = the same as the budgethouder's side
    std::optional<Declaratieritme> declaratieritme = {}; ///< nothing = the setting of the installation
    QString modelversie = {};   ///< of the fixed clauses (ZC-065)
    QByteArray modelHash = {};  ///< SHA-256 of their text
    bool operator==(const ZorgovereenkomstInhoud&) const = default;
};

/// The degree that follows from the relation (domain 5.1): Partner; first degree = parents, children and their partners, parents-in-law;
/// second = grandparents, grandchildren, brothers, sisters, in-laws.
Familierelatie familierelatieVan(Familieband band);
/// Partner, first or second degree.
bool isNaasteFamilie(Familierelatie relatie);
/// It was answered that the work is on fixed days.
bool heeftVasteUren(const ZorgovereenkomstInhoud& inhoud);
/// Working days a week: of the rooster with fixed hours, else as agreed; 0 = not filled in (L08, L10).
int werkdagenPerWeek(const ZorgovereenkomstInhoud& inhoud);
/// Its days of the week are required (domain 5.2); an organisation and a driver may leave them open.
bool vraagtWerkdagen(ZorgovereenkomstSoort soort);
/// Notice term of the zorgverlener's side in months.
int opzegtermijnZorgverlener(const ZorgovereenkomstInhoud& inhoud);

template<> std::span<const Code<ZorgovereenkomstSoort>> codeTable<ZorgovereenkomstSoort>();
template<> std::span<const Code<Looptijd>> codeTable<Looptijd>();
template<> std::span<const Code<Loonsoort>> codeTable<Loonsoort>();
template<> std::span<const Code<ReiskostenSoort>> codeTable<ReiskostenSoort>();
template<> std::span<const Code<Familierelatie>> codeTable<Familierelatie>();
template<> std::span<const Code<Familieband>> codeTable<Familieband>();
template<> std::span<const Code<Tariefmoment>> codeTable<Tariefmoment>();
template<> std::span<const Code<Declaratieritme>> codeTable<Declaratieritme>();

} // namespace pgb
