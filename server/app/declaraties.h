#pragma once
#include "server/app/bestand.h"
#include "server/app/evaluation.h"
#include "shared/domain/declaratie/machine.h"

namespace pgb::app {

// Use cases of a declaratie (domain 7).

/// A declaratie with what the controles say of it. `geweigerd` = it was refused and nothing was written.
struct DeclaratieAfloop {
    Declaratie declaratie;
    std::vector<Bevinding> bevindingen;
    bool geweigerd = false;
};

/// What a person types.
struct DeclaratieInhoud {
    Periode periode;
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
    QString factuurnummer;
    std::optional<QDate> factuurdatum;
    std::vector<Declaratieregel> regels;
    Factuurgegevens factuur = {};
    std::optional<Kostensoort> kostensoort = {};
    QString omschrijving = {};
};

/// Fills in what the zorgovereenkomst says and was not typed.
void completeRegel(Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst);
/// The draft as it would be stored.
Outcome<Declaratie> compose(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud);
/// New draft. Rate and toekenning of a line come from the zorgovereenkomst where they were left out; amounts are always computed here.
Outcome<Declaratie> createDeclaratie(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud);
/// Autosave of a Concept by the side that entered it.
Outcome<Declaratie> saveDeclaratie(Werk& werk, DeclaratieId id, ZorgovereenkomstId zorgovereenkomst, qint64 rijversie,
                                   const DeclaratieInhoud& inhoud);
// What the controles say of a draft has no effect, so it is worked out in a unit that reads, beside the one that writes.
/// Of the draft that createDeclaratie would store.
Outcome<std::vector<Bevinding>> judgeNewDraft(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const DeclaratieInhoud& inhoud);
/// Of a draft as stored.
Outcome<std::vector<Bevinding>> judgeDraft(Werk& werk, const Declaratie& declaratie);
/// One event by a person; Indienen and Goedkeuren run every controle with authority. `over`: with Afkeuren, the cell that the reason asks about;
/// OngeldigeInvoer "celOnbekend" when nothing stands there.
/// `daad`: how it is called in the log; empty = after the event.
Outcome<DeclaratieAfloop> fireDeclaratie(Werk& werk, DeclaratieId id, qint64 rijversie, DeclaratieGebeurtenis gebeurtenis,
                                         const QString& reden, const std::optional<Celplek>& over = {}, const QString& daad = {});
/// As whom the caller decides on what lies before the other side; nothing = he does not.
std::optional<DeclaratieActor> beslisserVan(const Werk& werk, const Relatie& relatie, const Declaratie& declaratie);
/// Who decides on it had this version of it before him: kept once, with an audit row. VersieVerouderd when it is another by now.
Outcome<Declaratie> bekijkVoorBesluit(Werk& werk, DeclaratieId id, qint64 rijversie);
/// Conflict "declaratieNietBekeken" when the caller did not have this version before him.
Outcome<void> eisBekeken(Werk& werk, const Declaratie& declaratie);
/// Runs all controles of submitting on a declaratie and moves it to its next state: Betaalbaar, Geparkeerd or (when allowed) Geweigerd.
/// The record is changed, not stored.
Outcome<void> settle(Werk& werk, Declaratie& declaratie, const std::vector<Bevinding>& bevindingen);
/// Its own number and an invoice number (domain 9.2), where it has none yet. The record is changed, not stored.
Outcome<void> geefNummers(Werk& werk, Declaratie& declaratie);
/// What controles that hold it do. What the system made is never refused by them: nobody could mend it and hand it in again, so it waits.
DeclaratieGebeurtenis tegenhouden(const Declaratie& declaratie, std::optional<Ernst> ernst);
/// What is asked for is nothing or more, also in a correction: less is less than there was. OngeldigeInvoer "aantalNegatief", with the field.
Outcome<void> eisAantallen(const std::vector<Declaratieregel>& regels);
/// The budgethouder said beforehand that hours on which no controle says anything need no look (C-24): what was laid before him goes on by itself, and
/// the log says on whose permission. The record is stored as it becomes.
Outcome<void> keurDoorlopendGoed(Werk& werk, Declaratie& declaratie);
/// One event by the system, stored and recorded.
Outcome<void> stapDoorSysteem(Werk& werk, Declaratie& declaratie, DeclaratieGebeurtenis gebeurtenis);
/// A file with a Concept of the caller's own side. What it is, is judged by its bytes; a file that can never be paid on (no kind that is taken,
/// too large, a virus) is refused here and not kept. Comes with what the controles say of its files; when they cannot, nothing is stored.
Outcome<Declaratie> addBijlage(Werk& werk, DeclaratieId id, BijlageSoort soort, const QString& naam, const Bestand& bestand);
Outcome<Declaratie> removeBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage);
/// What the controles say of the files of a draft.
Outcome<std::vector<Bevinding>> bevindingenOverBijlagen(Werk& werk, const Declaratie& declaratie);
/// The bytes of a file, for who may see the declaratie.
Outcome<BijlageInhoud> openBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage);
/// An employee of SVB signs for what is held or payable; the first is its second pair of eyes (7.8), another one its second name (DC-104).
Outcome<DeclaratieAfloop> tekenMee(Werk& werk, DeclaratieId id, qint64 rijversie);
/// Sends what was finished before its period was over (domain 7.4 klaargezet). How many were sent, held or came back.
struct Verzonden {
    int verzonden = 0;
    int teruggekomen = 0;
    DeclaratieId laatste; ///< the one to go on after; 0 = these were the last
};
/// A part of it: at most `limiet` after `na`.
Outcome<Verzonden> verstuurKlaargezet(Werk& werk, DeclaratieId na, int limiet);
/// Puts a message about one of those away. NietGevonden when the caller has no such message.
Outcome<void> berichtGezien(Werk& werk, qint64 id);
/// Takes a planned declaratie out of its run, with what was set off in it. The record is changed, not stored.
Outcome<void> haalUitBetaling(Werk& werk, Declaratie& declaratie);
/// Holds or refuses what is Betaalbaar or Ingepland, for these findings of a look at it as when it is submitted.
Outcome<void> houdTegen(Werk& werk, Declaratie& declaratie, const std::vector<Bevinding>& bevindingen);
/// Of a declaratie that would be submitted now, or that is sent by itself after a period that ends on `tot` and is not over.
Outcome<std::optional<QDate>> verwachteBetaaldag(Werk& werk, ZorgovereenkomstId zorgovereenkomst, std::optional<QDate> tot = {});
/// Checks held declaraties of a dossier again after something changed that could release them; 0 = of everyone.
Outcome<void> hercontroleer(Werk& werk, BudgethouderId budgethouder);
/// The same of one, if it is held.
Outcome<void> hercontroleerDeze(Werk& werk, DeclaratieId id);
/// A part of it: at most `limiet` after `na`. Gives the one to go on after; 0 = these were the last.
Outcome<DeclaratieId> hercontroleerNa(Werk& werk, BudgethouderId budgethouder, DeclaratieId na, int limiet);
/// Facts for the client's evaluator, as far as the caller may see them.
Outcome<DeclaratieFeiten> declaratieFeiten(Werk& werk, ZorgovereenkomstId zorgovereenkomst, const Periode& periode, DeclaratieId behalve);

} // namespace pgb::app
