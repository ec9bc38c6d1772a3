#pragma once
#include "server/app/evaluation.h"
#include "shared/domain/zorgovereenkomst/stand.h"

namespace pgb::app {

// Use cases of a zorgovereenkomst (domain 6). Refused acts: NietGevonden, NietToegestaan, Conflict "geenOvergang".

/// A version with what the controles say of it. `geweigerd` = the event was refused and nothing was written.
struct VersieAfloop {
    ZorgovereenkomstVersie versie;
    std::vector<Bevinding> bevindingen;
    bool geweigerd = false;
};

/// New draft of the budgethouder's side. OngeldigeInvoer "teVeelZorgfuncties", "momentDubbel".
Outcome<Zorgovereenkomst> createZorgovereenkomst(Werk& werk, BudgethouderId budgethouder, ZorgverlenerId zorgverlener,
                                                 const ZorgovereenkomstInhoud& inhoud);
/// New draft version with the content of the one in force. Conflict "openVersie" when another is still open, "overeenkomstEindigt", "geenGeldendeVersie".
Outcome<ZorgovereenkomstVersie> amendZorgovereenkomst(Werk& werk, ZorgovereenkomstId id);
/// Autosave of a draft (budgethouder: Concept, Teruggestuurd; zorgverlener: Gedeeld). The zorgverlener of a zorgovereenkomst is
/// fixed once its first version was shared. OngeldigeInvoer as createZorgovereenkomst.
Outcome<VersieAfloop> saveVersie(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie, ZorgverlenerId zorgverlener,
                                 const ZorgovereenkomstInhoud& inhoud);

struct VersieOpdracht {
    ZorgovereenkomstGebeurtenis gebeurtenis = ZorgovereenkomstGebeurtenis::Delen;
    QString reden;     ///< public text
    QString redenCode; ///< for Afkeuren
    std::optional<QDate> datum; ///< last day, for Opzeggen and Beeindigen
    std::vector<Veldopmerking> opmerkingen = {}; ///< for Afkeuren and AanvullingVragen
};
/// One event of the state machine by a person. Conflict "nietsGewijzigd" when a change changes nothing, OngeldigeInvoer "veldBijReden" when a reason asks for a field.
Outcome<VersieAfloop> fireVersie(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie, const VersieOpdracht& opdracht);

/// The caller may type in this version now.
bool isBewerkbaar(const Werk& werk, const Relatie& relatie, const ZorgovereenkomstVersie& versie);
/// How the version stands for the caller: what he may do, what differs, what a change asks. `feiten` = of the version, all of them.
Outcome<VersieInzicht> standVan(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                              const ZorgovereenkomstFeiten& feiten);

/// What a notice of today would mean, before it is given.
struct Opzegvoorstel {
    int volgnummer = 0;    ///< of the version in force
    QDate op;              ///< day of the notice
    int maanden = 0;       ///< the term; 0 = in the trial period, or for a verstrekker
    bool proeftijd = false;
    QDate vroegsteDag;     ///< first last day that law and agreement allow (L05, L05b)
    QDate laatsteDag;      ///< the one asked for, else the first
    std::vector<Bevinding> bevindingen; ///< ZC-057, ZC-058, ZC-059
    std::vector<Declaratie> betalingen; ///< wait to be paid and have care after the last day
    bool transitievergoeding = false;   ///< L22
    std::vector<Declaratie> betaald = {}; ///< were paid for care after the last day, with the lines of those days alone: SVB looks at them
};
/// For a party of the agreement; for a verstrekker that may end it, of a day that is asked for, else of today: no term, but what it does to the
/// payments. Conflict "geenGeldendeVersie"; NietToegestaan
/// "opzegtermijnOnbekend", "arbeidsovereenkomstNietBeeindigen", "ookVanAndereVerstrekker".
Outcome<Opzegvoorstel> opzegvoorstel(Werk& werk, ZorgovereenkomstId id, std::optional<QDate> gevraagd);

/// Events that the calendar fires: first day reached, end reached. Returns how many versions changed.
Outcome<int> fireDatumgebeurtenissen(Werk& werk);

// Parts of fireVersie, in files of their own.

/// As whom the caller may fire this event of a version in this state, by the permission table; nothing = never by a person of this kind.
std::optional<ZorgovereenkomstActor> actorVoor(const Werk& werk, const Relatie& relatie, ZorgovereenkomstStatus van, ZorgovereenkomstGebeurtenis gebeurtenis);
/// The part of a review is the caller's to decide.
bool isEigenDeel(const Werk& werk, const Deelbeoordeling& deel);
/// The version with that volgnummer, or NietGevonden.
Outcome<ZorgovereenkomstVersie> versieVan(const Zorgovereenkomst& zorgovereenkomst, int volgnummer);
/// Puts the content on the model that is compulsory today (ZC-065).
Outcome<void> zetOpModel(Werk& werk, BudgethouderId budgethouder, ZorgovereenkomstInhoud& inhoud);
/// By whose act this piece of work changes something.
ZorgovereenkomstActor actorVan(const Werk& werk);
/// Sets the state with its time and reason, and adds the step to its track.
void setStatus(const Werk& werk, ZorgovereenkomstVersie& versie, ZorgovereenkomstStatus status, const QString& reden = {});
/// Idem of a step that nobody sets: it follows by itself, in whoever's work it may be found.
void setStatusVanzelf(const Werk& werk, ZorgovereenkomstVersie& versie, ZorgovereenkomstStatus status, const QString& reden = {});
/// After the last signature, by what the change asks (domain 6.3): to the reviewers with their tasks, or approved at once when nobody needs
/// to or the verstrekkers' policy allows it, and nothing in `bevindingen` parks.
Outcome<void> routeVersie(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                          const std::vector<Bevinding>& bevindingen);
/// A reviewer's decision on the parts that are his.
Outcome<void> reviewVersie(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie,
                           const VersieOpdracht& opdracht);
/// Everything that follows from approval: in force from its first day, what it replaces ends, held declaraties are checked again.
Outcome<void> becomeApproved(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, ZorgovereenkomstVersie& versie);
Outcome<void> closeTaken(Werk& werk, const ZorgovereenkomstVersie& versie, std::optional<VerstrekkerId> alleenVan = {});

} // namespace pgb::app
