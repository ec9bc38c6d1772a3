#pragma once
#include "shared/base/outcome.h"
#include "shared/wire/berichten.h"
#include "shared/wire/bulk.h"
#include <QObject>
#include <functional>

namespace pgb {

/// Where the bulk screen brings its lines. Every call answers exactly once, unless `context` is destroyed first; never before it has returned.
class BulkGateway : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Antwoord = std::function<void(Outcome<T>)>;
    /// One step of handing in, of taking back, opening what was rejected, or reminding.
    enum class Stap { Indienen, Intrekken, Afgewezen, Herinneren };

    using QObject::QObject;
    virtual void begin(const wire::BulkInvoer& invoer, QObject* context, Antwoord<wire::BulkBatch> klaar) = 0;
    /// `vervolg`: more of the file follows. The last block may be empty.
    virtual void breng(BulkId id, const std::vector<Bulkregel>& regels, bool vervolg, QObject* context, Antwoord<wire::BulkBatch> klaar) = 0;
    /// One page of all batches of the organisation, newest first, after the cursor `na`.
    virtual void batches(qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::BulkBatch>> klaar) = 0;
    virtual void batch(BulkId id, QObject* context, Antwoord<wire::BulkBatch> klaar) = 0;
    /// The next lines; with `opnieuw` those that were found wrong or of note once more.
    virtual void controleer(BulkId id, bool opnieuw, QObject* context, Antwoord<wire::BulkBatch> klaar) = 0;
    /// `bekeken`: the code (BulkOorzaak::bekijkcode) of the lines that somebody looked at, and that go as they are.
    virtual void stap(BulkId id, Stap stap, const QString& bekeken, QObject* context, Antwoord<wire::BulkStap> klaar) = 0;
    virtual void oorzaken(BulkId id, QObject* context, Antwoord<std::vector<BulkOorzaak>> klaar) = 0;
    /// One page of lines of a stand and cause (empty = any), after the cursor `na`.
    virtual void regels(BulkId id, Bulkstand stand, const QString& oorzaak, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkregelUitkomst>> klaar) = 0;
    /// What the check would say of these lines; nothing is stored.
    virtual void proef(BulkId id, const std::vector<Bulkregel>& regels, QObject* context, Antwoord<std::vector<BulkregelUitkomst>> klaar) = 0;
    virtual void wijzig(BulkId id, const wire::BulkWijziging& wijziging, QObject* context, Antwoord<wire::BulkBatch> klaar) = 0;
    virtual void besluit(BulkId id, const wire::BulkBesluitOpdracht& opdracht, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) = 0;
    virtual void herstel(BulkId id, int besluit, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar) = 0;
    /// With a batch its lines of that cause are checked again; without one (0) it is only learned.
    virtual void leerKlant(BulkId id, const wire::BulkKlantInvoer& invoer, QObject* context, Antwoord<bool> klaar) = 0;
    virtual void leerFunctie(BulkId id, const wire::BulkFunctieInvoer& invoer, QObject* context, Antwoord<bool> klaar) = 0;
    /// What was learned, and forgetting it; in a batch (0 = none) its lines of that client or care are open again.
    virtual void klanten(QObject* context, Antwoord<std::vector<BulkKlant>> klaar) = 0;
    virtual void functies(QObject* context, Antwoord<std::vector<BulkFunctie>> klaar) = 0;
    virtual void vergeetKlant(BulkId id, const QString& klant, QObject* context, Antwoord<bool> klaar) = 0;
    virtual void vergeetFunctie(BulkId id, const QString& functie, QObject* context, Antwoord<bool> klaar) = 0;
    virtual void profielen(QObject* context, Antwoord<std::vector<BulkprofielTekst>> klaar) = 0;
    virtual void bewaarProfiel(const BulkprofielTekst& profiel, QObject* context, Antwoord<BulkprofielTekst> klaar) = 0;
    virtual void tokens(QObject* context, Antwoord<std::vector<wire::BulkTokenItem>> klaar) = 0;
    virtual void maakToken(const wire::BulkTokenInvoer& invoer, QObject* context, Antwoord<wire::BulkTokenItem> klaar) = 0;
    virtual void trekTokenIn(qint64 id, QObject* context, Antwoord<bool> klaar) = 0;
    /// What was handed in by declaratie, and what became of it.
    virtual void retourClienten(BulkId id, QObject* context, Antwoord<std::vector<BulkRetourClient>> klaar) = 0;
    /// One page of its lines, of one declaratie (0 = of all), after the cursor `na`.
    virtual void retour(BulkId id, DeclaratieId van, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkRetour>> klaar) = 0;
};

} // namespace pgb
