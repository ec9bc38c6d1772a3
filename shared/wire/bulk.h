#pragma once
#include "shared/domain/bulk/bulk.h"

// Bodies around an organisation's month in one go.

namespace pgb::wire {

/// A new batch. `bestandHash`: SHA-256 of the file.
struct BulkInvoer {
    QString naam;
    QByteArray bestandHash;
    QString referentie;
    QString factuurpatroon;
    bool nogmaals = false; ///< although this file was brought before
    QString indeling = {}; ///< one word for how its columns were read
    QString leveranciers = {}; ///< KvK numbers of who made the e-invoices in it, with spaces between
};

/// A batch with how far it is.
struct BulkBatch {
    BulkId id;
    qint64 rijversie = 0;
    QString naam;
    QByteArray bestandHash;
    QString referentie;
    QString factuurpatroon;
    Bulkstatus status = Bulkstatus::Open;
    int laatsteNummer = 0;
    int laatsteBesluit = 0;
    QDateTime aangemaaktOp;
    QDateTime ingediendOp;
    qint64 teControleren = 0; ///< lines
    std::vector<BulkTelling> tellingen;
    QDate betaaldag = {}; ///< of what would be approved now; invalid = not known
    qint64 opnieuw = 0;   ///< of teControleren: of these something was said before, and they are in tellingen too
};

struct BulkBlok {
    std::vector<Bulkregel> regels;
    bool vervolg = false; ///< more of the file follows
};

/// Lines of whole clients for the sandbox.
struct BulkProef {
    std::vector<Bulkregel> regels;
    QString factuurpatroon = {};
    QString naam = {}; ///< of the file
    QString referentie = {};
    QString leveranciers = {}; ///< as of a batch
    BulkId bulk = {};          ///< the batch that the lines are of; its pattern holds
};

struct BulkWijziging {
    Bulkregel regel;
    bool weggelaten = false; ///< it takes no part any more
};

struct BulkBesluitOpdracht {
    Bulkbesluit besluit = Bulkbesluit::Corrigeer;
    Bulkstand stand = Bulkstand::Fout;
    QString oorzaak;
};

/// What a decision did, or its undoing.
struct BulkBesluitAntwoord {
    int besluit = 0;
    qint64 regels = 0;
};

struct BulkHerstel {
    int besluit = 0;
};

/// What is said at handing in.
struct BulkIndiening {
    QString bekeken = {}; ///< somebody looked at exactly the lines that this code stands for (BulkOorzaak::bekijkcode), and they go as they are
};

/// One step of handing in or taking back.
struct BulkStap {
    qint64 declaraties = 0; ///< done in this step
    qint64 regels = 0;
    qint64 teLaat = 0;      ///< could not be taken back any more
    bool klaar = false;
    BulkBatch batch;
};

struct BulkKlantInvoer {
    QString klant;
    QString budgethouder; ///< number at SVB, profile number or number of the agreement
};

struct BulkFunctieInvoer {
    QString functie;
    QString functieCode;
};

struct BulkTokenInvoer {
    QString naam;
    Bulkbereik bereik = Bulkbereik::Controleren;
    QDate verlooptOp;
};

/// Without `vingerafdruk` the certificate of the connection itself; `gebruiker` and `vingerafdruk` are a beheerder's.
struct BulkCertificaatInvoer {
    QString naam;
    Bulkbereik bereik = Bulkbereik::Controleren;
    QDate verlooptOp;
    GebruikerId gebruiker;
    QString vingerafdruk;
};

struct BulkTokenItem {
    qint64 id = 0;
    QString naam;
    Bulkbereik bereik = Bulkbereik::Controleren;
    QDateTime aangemaaktOp;
    QDateTime verlooptOp;
    QDateTime ingetrokkenOp;
    QDateTime laatstGebruikt;
    QString token;             ///< only in the answer to making it
    QString vingerafdruk = {}; ///< of a certificate
};

} // namespace pgb::wire
