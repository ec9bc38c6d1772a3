#pragma once
#include "server/app/werk.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QHash>

namespace pgb::app {

/// What a state asks of who must act, and what the others see of it; nothing = they see nothing.
struct Betekenis {
    const char* wat = nullptr;
    const char* actie = nullptr;
    const char* wachtWat = nullptr;
};
Betekenis betekenis(const ZorgovereenkomstVersie& versie);
Betekenis betekenis(const Declaratie& declaratie);
/// For whose task it is.
/// `laat`: it reached a day of betaaltermijnAlarm().
Betekenis betekenis(WerktaakSoort taak, const Declaratie& declaratie, bool laat);

/// Days that news of an agreement stands.
constexpr int nieuwsDagen = 14;
/// What happened to the agreement by another than the reader, a party of it: it was approved, or is ended by notice, by a verstrekker or by a change.
/// `regel` = of this agreement, to say it on; `verstrekkers` = names by id, those that are looked up come to it; nothing = there is no news.
Outcome<std::optional<VandaagRegel>> nieuws(Werk& werk, const Zorgovereenkomst& record, VandaagRegel regel, QHash<qint64, QString>& verstrekkers);

/// A part of it is open for this reviewer: he acts on it, or waits for the answer to a question.
bool isTeBeoordelen(const ZorgovereenkomstVersie& versie, const Gebruiker& wie);

/// Less than a tenth of it is left: of more niveaus the one with the least, and of equals the deepest.
std::optional<size_t> krapsteNiveau(const std::vector<NiveauStand>& stand);

} // namespace pgb::app
