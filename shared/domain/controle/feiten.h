#pragma once
#include "shared/domain/budget/budget.h"
#include "shared/domain/budget/geboekt.h"
#include "shared/domain/controle/registers.h"
#include "shared/domain/declaratie/dossier.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/stand.h"

namespace pgb {

/// A line of another declaratie of the same zorgverlener or zorgovereenkomst, as far as a controle may know it.
/// `budgethouder` stays 0 for another dossier: provider-wide controles never name another budgethouder (domain 1.2).
struct AndereRegel {
    DeclaratieId declaratie;
    QString nummer;
    BudgethouderId budgethouder;
    QDate datum;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0;
    QDate tot = {}; ///< last day of a total over more days; invalid = of one day
};

/// Another declaratie of the same zorgovereenkomst (DC-048).
struct BestaandeDeclaratie {
    DeclaratieId id;
    QString nummer;
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
    Periode periode;
    DeclaratieStatus status = DeclaratieStatus::Concept;
    Bedrag betaald = {}; ///< a part of one that was refused afterwards is paid care all the same
};

/// What the controles ask of the numbers of a zorgverlener. The numbers themselves are its own and for who pays (domain 1.2); so whoever
/// may not see them can still be told what is wrong.
struct ZorgverlenerNummers {
    bool heeftBsn = false;
    bool heeftIban = false;
    bool bicOntbreekt = false; ///< the account asks for a BIC that is not there (ZC-014)
    bool isBudgethouder = false; ///< the BSN is the budgethouder's own (ZC-005)
    bool operator==(const ZorgverlenerNummers&) const = default;
};
ZorgverlenerNummers nummersVan(const Zorgverlener& zorgverlener, const Budgethouder& budgethouder);

struct BudgetjaarFeit {
    ToekenningId toekenning;
    int jaar = 0;
    BudgetjaarStatus status = BudgetjaarStatus::Open;
    std::optional<QDate> sluitdatum = {}; ///< first day on which it was closed; nothing = not closed by its date
};

/// Who granted a toekenning, and so judges what is paid from it.
struct VerstrekkerFeit {
    ToekenningId toekenning;
    VerstrekkerId verstrekker;
    Wet wet = Wet::Wlz;
    QString naam;
    std::vector<Reiskostenbeleid> reiskosten = {}; ///< its own rows, oldest first; of a law by which the gemeente says
};

/// Everything a DC controle may look at. An empty optional = the fact is not known here: the controle answers NogNiet.
/// The server fills every one inside the transaction.
struct DeclaratieFeiten {
    Declaratie declaratie;
    QDate vandaag;
    const ParameterTabel* parameters = nullptr; ///< never null
    std::optional<Budgethouder> budgethouder;
    std::optional<Zorgverlener> zorgverlener;
    std::optional<ZorgverlenerNummers> zorgverlenerNummers;
    std::optional<Zorgovereenkomst> zorgovereenkomst; ///< all versions, also those under review
    std::optional<std::vector<Toekenning>> toekenningen; ///< all of the budgethouder
    /// Bookings without this declaratie.
    std::optional<BudgetBoekingen> saldo;
    std::optional<std::vector<BestaandeDeclaratie>> bestaandeDeclaraties;
    /// All lines of this zorgverlener in the period, of a correction in its weeks, that count as declared (no draft, refused or withdrawn one), not this declaratie's.
    std::optional<std::vector<AndereRegel>> andereRegels;
    std::optional<std::vector<Blokkade>> blokkades;
    std::optional<std::vector<BudgetjaarFeit>> budgetjaren;
    /// Totals of earlier calendar months, newest first (DC-064, DC-079); the periods of a month together.
    std::optional<std::vector<Bedrag>> historie;
    std::optional<Vertegenwoordiging> indienerVertegenwoordiging; ///< empty when the submitter is no vertegenwoordiger
    std::optional<bool> indienerMag; ///< result of domain/toegang (DC-001)
    std::optional<bool> indienerIsZorgverlener; ///< the approver is the carer himself (DC-006)
    /// Nummer of an earlier declaratie with this factuurnummer of the same KvK, or `zonderNummer` of one that waits for its budgethouder; "" = none (DC-084).
    std::optional<QString> factuurnummerGebruikt;
    static constexpr QLatin1String zonderNummer{"-"};
    std::optional<QString> inlogKvk; ///< KvK number of the undertaking that signed in; "" = it is none (DC-008)
    std::optional<Registers> registers; ///< about the zorgverlener
    /// All lines of this dossier in the weeks of the period that count as declared, not this declaratie's.
    std::optional<std::vector<DossierRegel>> dossierRegels;
    std::optional<std::vector<NiveauAantal>> niveauAantallen;
    std::optional<std::vector<Jaarfeit>> jaren;
    std::optional<std::vector<Opvraagfeit>> opvragingen;
    std::optional<std::vector<Weekfeit>> weken;       ///< of this agreement, from 16 weeks before the period
    std::optional<std::vector<Weekfeit>> wekenOveral; ///< of this zorgverlener in all dossiers; not for the client
    std::optional<std::vector<Jaarbedrag>> feestdagenuitkeringen; ///< to this zorgverlener over all budgets; not for the client
    std::optional<std::vector<Opname>> opnamen;
    std::optional<std::vector<Toestemming>> toestemmingen;
    std::optional<std::vector<Verzuim>> verzuim; ///< under this agreement
    std::optional<std::vector<Vervanging>> vervangingen; ///< of those whom a version of this agreement replaces
    std::optional<std::vector<Loonstop>> loonstops;
    std::optional<std::vector<Maandloonreserve>> maandloonReserve;
    std::optional<std::vector<QByteArray>> patronen; ///< patroonSleutel of the last declaraties of this agreement, newest first; not for the client
    std::optional<int> overlijdensuitkeringen; ///< paid or asked for under this agreement (DC-079)
    std::optional<std::vector<EerdereBijlage>> eerdereBijlagen;
    std::optional<std::optional<Correctiefeit>> oorspronkelijkeDeclaratie; ///< the inner nothing = there is none
    std::optional<std::vector<Heropening>> heropeningen;
    std::optional<std::vector<Partijrol>> rekeningOokVan; ///< of whom on the other side the account is as well (DC-100)
    std::optional<QString> dubbeleBetaling; ///< nummer of a paid one with the same parties, period and amount; "" = none (DC-101)
    std::optional<Bedrag> openVordering; ///< of the toekenningen of the lines on this zorgverlener (DC-103)
    /// Of each toekenning that this reader knows: by name, and whose permission opens it.
    std::vector<VerstrekkerFeit> verstrekkers;
};

/// Who of the zorgverleners of a budgethouder is ill or pregnant today; never why (domain 1.2).
struct Verzuimstand {
    bool bijgehouden = false; ///< false: this installation keeps no absences, so a person has to say
    std::vector<ZorgverlenerId> afwezig;
};

/// The notice that is about to be given (phase Einde).
struct Opzegfeit {
    Partijrol partij = Partijrol::Budgethouder; ///< who gives it
    QDate op;                                   ///< day of the notice
    QDate laatsteDag;                           ///< last day that is asked for
    bool zorgverlenerTekende = false;           ///< the zorgverlener agreed with a signature
};

/// Everything a ZC controle may look at; idem.
struct ZorgovereenkomstFeiten {
    Zorgovereenkomst zorgovereenkomst; ///< with the version under test
    ZorgovereenkomstVersie versie;
    QDate vandaag;
    const ParameterTabel* parameters = nullptr; ///< never null
    bool wijziging = false; ///< the version amends an earlier one in force
    bool beoordeling = false; ///< whoever looks reviews it: shows what is for reviewers only (ZC-047, ZC-072)
    std::optional<Budgethouder> budgethouder;
    bool profielVerborgen = false; ///< only name and address of the budgethouder are known to this reader; what stands on more is for the server
    std::optional<Zorgverlener> zorgverlener;
    std::optional<ZorgverlenerNummers> zorgverlenerNummers;
    std::optional<std::vector<Toekenning>> toekenningen;
    std::optional<BudgetBoekingen> saldo;
    /// Other zorgovereenkomsten of the same budgethouder.
    std::optional<std::vector<Zorgovereenkomst>> andereZorgovereenkomsten;
    /// Of this agreement and the others; whoever may not see the others knows it of this one.
    std::optional<std::vector<GeboekteZorg>> geboekt;
    std::optional<bool> opstellerMag; ///< result of domain/toegang (ZC-002)
    std::optional<bool> zorgverlenerIsVertegenwoordiger; ///< ZC-055
    std::optional<Registers> registers; ///< about the zorgverlener
    std::optional<std::vector<Partijrol>> rekeningOokVan; ///< of whom on the other side the account is as well (ZC-016)
    std::optional<Verzuimstand> verzuim;
    std::optional<qint64> minutenElders; ///< a week, agreed by this zorgverlener in all other agreements in force (ZC-047)
    std::optional<bool> toezichtlijst; ///< a verstrekker supervises or refuses this zorgverlener (ZC-069)
    std::optional<Opzegfeit> opzegging; ///< phase Einde
    /// What the verstrekkers of these toekenningen allow (ZC-025, ZC-026); nothing = the parameter table alone is known here.
    std::optional<std::vector<Wijzigingsbeleid>> beleid;
    std::optional<VersieInzicht> stand; ///< of the version, for the one who looks; no controle asks for it
    /// SHA-256 of the canonical content as it is now (ZC-067); asked for only when there are signatures.
    std::optional<QByteArray> inhoudHash;
    /// SHA-256 of the files that the version names and that are kept with the agreement (ZC-050).
    std::optional<std::vector<QByteArray>> bestanden;
    /// For the words only: a toekenning that is not among them has a verstrekker without a name.
    std::vector<VerstrekkerFeit> verstrekkers;
};

/// Name of who granted the toekenning; empty when that is not known here.
QString verstrekkerVan(const std::vector<VerstrekkerFeit>& verstrekkers, ToekenningId toekenning);
/// Who granted it; 0 when that is not known here.
VerstrekkerId huisVan(const std::vector<VerstrekkerFeit>& verstrekkers, ToekenningId toekenning);
/// Whether travel may be paid from it on the day; nothing = nobody said.
std::optional<bool> reiskostenToegestaan(const ParameterTabel& tabel, const std::vector<VerstrekkerFeit>& verstrekkers, const Toekenning& toekenning, QDate dag);
/// The one verstrekker of all these toekenningen; empty when there are several, none, or one of them is not known here.
QString enigeVerstrekker(const std::vector<VerstrekkerFeit>& verstrekkers, const std::vector<ToekenningId>& toekenningen);
/// The one verstrekker of all lines, or of the agreement while there are no lines; empty when there is no single one.
QString enigeVerstrekker(const DeclaratieFeiten& feiten);

/// The parts of a review of this content, all open: one for each verstrekker and law, and one of SVB on labour law under Wmo and
/// Jeugdwet (domain 2). A toekenning that is not among `verstrekkers` is left out.
std::vector<Deelbeoordeling> beoordelingenVoor(const ZorgovereenkomstInhoud& inhoud, const std::vector<VerstrekkerFeit>& verstrekkers);
/// The field is for this part to judge: it holds for the whole agreement, or is of a line of work that is paid from what this one looks after.
/// What care is given is never SVB's.
bool isVanDeel(const FieldPath& pad, const ZorgovereenkomstInhoud& inhoud, const Deelbeoordeling& deel, const std::vector<VerstrekkerFeit>& verstrekkers);

} // namespace pgb
