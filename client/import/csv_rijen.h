#pragma once
#include "shared/base/outcome.h"
#include <QIODevice>
#include <QStringList>
#include <functional>

namespace pgb {

/// What a file may cost us at most. Everything in it is assumed hostile.
struct CsvGrenzen {
    qint64 bytes = 20 * 1024 * 1024;
    int rijen = 50'000;
    int kolommen = 256;
    int celBytes = 4096;
};

/// One record of the file. A field that is too long, or a record with too many fields or with NUL bytes, is marked and not kept.
struct CsvRij {
    int nummer = 0; ///< 1 = the first record (the headings)
    QStringList velden;
    bool teBreed = false;
    bool teLang = false;
    bool nulTekens = false;
    bool heel() const { return !teBreed && !teLang && !nulTekens; }
};

/// Reads comma, semicolon or tab separated text record by record; the separator is the one that the first line has most of.
/// Text is UTF-8 with or without mark, and what is no UTF-8 is Windows-1252. `rij` answers false to stop.
/// Problems: bestandTeGroot, teVeelRegels, citaatNietGesloten, bestandOnleesbaar, bestandLeeg, bestandUtf16.
Outcome<void> leesCsv(QIODevice& bestand, const CsvGrenzen& grenzen, const std::function<bool(CsvRij&&)>& rij);

/// UTF-8 when the bytes are that, else Windows-1252, in which every byte means something.
QString tekstVan(QByteArrayView bytes);

} // namespace pgb
