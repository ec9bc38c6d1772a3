#pragma once
#include "shared/domain/zorgovereenkomst/keten.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/verhoging.h"
#include "shared/domain/controle/bevinding.h"

// Bodies around what spares typing: copy, templates, rounds, dates.

namespace pgb::wire {

struct KopieOpdracht {
    std::optional<QDate> ingangsdatum; ///< nothing = after the last day, or the first of the next year
    std::optional<Verhoging> verhoging; ///< of the rates as the new day has them; nothing = none
};

struct KopieAntwoord {
    Zorgovereenkomst zorgovereenkomst;
    int volgnummer = 0; ///< of the new draft
    std::vector<FieldPath> verschillen;
};

struct Sjabloon {
    SjabloonId id;
    qint64 rijversie = 0;
    QString naam;
    bool vanOrganisatie = false; ///< all accounts of the organisation see it
    ZorgovereenkomstInhoud inhoud;
    QDateTime gewijzigdOp;
};

struct SjabloonInvoer {
    QString naam;
    ZorgovereenkomstInhoud inhoud;
};

/// One raise over many agreements; no ids = all in force that the caller may change.
struct CentenOpdracht {
    Verhoging verhoging;
    QDate ingangsdatum;
    std::vector<ZorgovereenkomstId> zorgovereenkomsten;
};

struct CentenTarief {
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    Tarief oud;
    Tarief nieuw;
};

struct CentenRegel {
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    QString budgethouder;
    QString zorgverlener;
    std::vector<CentenTarief> tarieven;
    Bedrag perJaar;
    std::optional<Wijzigingsoordeel> oordeel;
    std::vector<Bevinding> bevindingen;
    QString probleem;
    std::optional<Bedrag> maandloonOud = {}; ///< of who is paid by the month
    std::optional<Bedrag> maandloonNieuw = {};
};

/// What became of one row of a round; `probleem` empty = done.
struct RondeUitkomst {
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 0;
    qint64 rijversie = 0;
    std::optional<ZorgovereenkomstStatus> status;
    QString probleem;
    std::vector<Bevinding> bevindingen;
};

struct Bekeken {
    QByteArray inhoudHash;
};

struct OndertekenRegel {
    ZorgovereenkomstId zorgovereenkomst;
    int volgnummer = 1;
    qint64 rijversie = 0;
};
struct OndertekenOpdracht {
    std::vector<OndertekenRegel> versies;
};

/// One contract of the chain; without `contract` it is of an agreement that the caller may not see, and only counted.
struct KetenRegel {
    std::optional<Ketencontract> contract;
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
};

struct KetenOverzicht {
    std::vector<KetenRegel> contracten;
    KetenUitkomst uitkomst;
    KetenUitkomst volgende;
    int nogKeer = 0; ///< fixed-term contracts that may follow
    std::optional<QDate> uiterlijk; ///< last day of the next one
    std::optional<QDate> nieuweKetenVanaf;
    QString onbekend;
};

struct EinddatumRegel {
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    BudgethouderId budgethouder;
    QString budgethouderNaam;
    QString zorgverlenerNaam;
    int volgnummer = 1;
    ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    QDate einddatum;
    bool opgezegd = false;
    bool vooraf = false;
    bool opvolger = false;
    std::optional<QDate> aanzeggenVoor;
    std::optional<QDate> eersteHerinnering;
    std::optional<QDate> tweedeHerinnering;
};

} // namespace pgb::wire
