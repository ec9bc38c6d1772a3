#pragma once
#include "shared/domain/zorgovereenkomst/machine.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// With this zorgverlener there is an agreement already: a change of it takes the place of the new one (domain 6.3, ZC-017).
struct Wijzigingsvoorstel {
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    std::vector<QString> functies; ///< codes of the zorgfuncties that both have; empty = other work
    bool operator==(const Wijzigingsvoorstel&) const = default;
};

/// Who is replaced, by his name and the agreement with him: both sides read that on paper (domain 5.2).
struct VervangenOvereenkomst {
    ZorgverlenerId zorgverlener;
    QString nummer;
    QString naam = {};
    bool operator==(const VervangenOvereenkomst&) const = default;
};
/// The newest agreement of `zorgverlener` among them that was ever approved, else the newest; empty = none.
QString vervangenNummer(const std::vector<Zorgovereenkomst>& andere, ZorgverlenerId zorgverlener);

/// How a version stands for the one who looks at it, worked out by the server: what the record itself does not say.
struct VersieInzicht {
    /// What the caller's side saw last, to hold the content against; nothing = it was never handed over, or the caller is no party.
    std::optional<ZorgovereenkomstInhoud> gedeeld;
    /// What the zorgverlener was given to sign, while it is with him and he may type in it; nothing = it is not.
    std::optional<ZorgovereenkomstInhoud> gekregen;
    std::vector<FieldPath> verschillen; ///< between `gedeeld` and the content, as verschillen() names them
    bool bewerkbaar = false;            ///< the caller may type in it now
    std::vector<FieldPath> openVelden;  ///< when not empty, only these may be changed (repair of a rejected version)
    std::vector<ZorgovereenkomstGebeurtenis> mogelijk; ///< what the caller may fire now
    std::optional<Wijzigingsoordeel> wijziging; ///< against the version that it changes; nothing = it changes none
    std::optional<Wijzigingsvoorstel> voorstel; ///< for the budgethouder's side, of a new agreement
    /// For the zorgverlener, who cannot work it out himself: the first day on which a change may start, of this version or of the one
    /// that it changes; invalid = not known, or there is none.
    QDate eersteWijzigdag;
    std::vector<VervangenOvereenkomst> vervangen = {}; ///< of each zorgverlener that a version replaces; also for whoever may not see those agreements
    bool eindigt = false; ///< of a change that was not shared: notice was given of what it changes, or that ended; it can only be thrown away
    bool zorgverlenerWijzigbaar = false; ///< the caller may put the particulars of the zorgverlener right
    bool zonderAccount = false; ///< for the budgethouder's side: nobody can sign for the zorgverlener yet
};

/// The fields that may be changed in a repair: what was remarked on, and what the reason names unless a remark lies within that. Empty = all: the
/// version repairs nothing, or a reviewer rejected it as a whole.
std::vector<FieldPath> openVelden(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);
/// `pad` is one of the open fields, or lies below or above one ("inhoud/werkafspraken" when a line of it is open). Empty list = everything is open.
bool isOpenVeld(const std::vector<FieldPath>& open, const FieldPath& pad);

/// The version that a later one changes: the newest that was approved and still holds or is going to; nothing = none.
const ZorgovereenkomstVersie* gewijzigdeVersie(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie);

} // namespace pgb
