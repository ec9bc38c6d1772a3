#pragma once
#include "client/import/csv_rijen.h"
#include <QDate>

namespace pgb {

/// What kind of file it is, by its first bytes and never by its name.
enum class BronSoort { Csv, Xlsx, Ods, Json, Ubl, Pdf, Camt };

/// What a file may cost us at most, whatever it says of itself.
struct BronGrenzen {
    qint64 bytes = 256 * 1024 * 1024;
    int rijen = 1'100'000;
    int kolommen = 256;
    int celTekens = 4096;
    qint64 uitgepakt = qint64(2) * 1024 * 1024 * 1024; ///< of all parts of a packed file together
    qint64 woorden = 128 * 1024 * 1024;                ///< of texts that a file keeps apart from its rows
    QDate vandaag = {};                                ///< of the server; invalid = not known, and no day is called one of the future
};

/// What the reader saw of the file as a whole, to be shown before anything is done with it.
struct BronKenmerken {
    BronSoort soort = BronSoort::Csv;
    QChar scheiding;        ///< of CSV
    QString tekenset;       ///< of CSV: "UTF-8", "UTF-16", "Windows-1252"
    QString blad;           ///< the sheet that was read
    int andereBladen = 0;   ///< sheets that were not
    qint64 formules = 0;    ///< cells of which the stored outcome was read; nothing is ever worked out
    qint64 rijen = 0;
    QStringList andereFacturen; ///< numbers of invoices that are text alone, in a PDF with others inside it: these were not read
    QStringList leveranciers;   ///< KvK numbers of who made the invoices, at most 20
    QStringList andereTotalen;  ///< numbers of invoices of which the amount to pay without VAT is not the sum of their lines, at most 20
    QStringList metBtw;         ///< such with VAT, and how much: "2025-0017 (27,00)", at most 20
    QStringList andereDatums;   ///< such without a date, or with one in the future or before the last care on it, and which: "2025-0017 (1-10-2025)", at most 20
    qint64 andereRegels = 0;    ///< their lines, and such of which it is not said whose they are
    qint64 totalen = 0;         ///< rows that are a sum of others, as who reads the rows counted them
};

using BronRij = CsvRij;
using RijOntvanger = std::function<bool(BronRij&&)>;

/// Reads any file that the bulk screen takes, and bank statements (camt_rijen.h) packed or not, row by row; the first row holds the headings. Cells are text: identifiers keep their leading zeros,
/// dates of spreadsheets are "yyyy-MM-dd", times "HH:mm", numbers have a point. `rij` answers false to stop. The file must be seekable.
/// Problems: those of leesCsv, and bestandVersleuteld, bestandBeschadigd, bestandUitgepaktTeGroot, bestandTeVeelDelen, bestandSoortOnbekend, bestandDtd,
/// bestandGeenRegels, bestandCreditnota, factuurVreemdGeld, factuurBtwNummer, factuurBtwBedrag, pdfGeenTabel.
Outcome<BronKenmerken> leesBron(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

/// OngeldigeInvoer with this code.
Problem bronFout(const char* code, CodeParams params = {});

} // namespace pgb
