#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/toegang/bevoegd.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

// The one answer to who has to act before a record goes on (domain 6.2, 7.7): the track line, every list and the page Vandaag say it.

/// Niemand: it goes on by itself, or it is done.
enum class AanZet { Niemand, Budgethouder, Zorgverlener, Verstrekker, Svb, VerstrekkerEnSvb };

AanZet aanZet(const ZorgovereenkomstVersie& versie);
/// Of one that is held it is whoever must act on its heaviest finding.
AanZet aanZet(const Declaratie& declaratie);
/// It waits until the budgethouder's side reports the illness (DC-095): nobody else can.
bool wachtOpZiekmelding(const Bevinding& bevinding);

/// An account of this role is of the side that must act. Never of a verstrekker: whether it is his own says the part of the review that is open.
bool isAanZet(AanZet wie, Rol lezer);
/// What somebody of the budgethouder's side must be allowed who brings it further (domain 1.2).
Handeling nodigVoor(const ZorgovereenkomstVersie& versie);
Handeling nodigVoor(const Declaratie& declaratie);
/// What its side must be allowed to take it back as a draft: an order that was given is undone by who may give one.
Handeling nodigVoorBewerken(const Declaratie& declaratie);
/// The reader is of that side, and may do what it waits for.
bool isAanZet(const ZorgovereenkomstVersie& versie, BudgethouderId budgethouder, const Bevoegd& lezer);
bool isAanZet(const Declaratie& declaratie, const Bevoegd& lezer);
/// Who can do it when the reader may not: names, or that of the budgethouder, who always may.
QStringList wieKan(const Bevoegd& lezer, Handeling handeling, BudgethouderId budgethouder, const QString& naam);

template<> std::span<const Code<AanZet>> codeTable<AanZet>();

} // namespace pgb
