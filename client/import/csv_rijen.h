#pragma once
#include "shared/base/outcome.h"
#include <QIODevice>
#include <QStringConverter>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

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
    std::vector<bool> getallen{}; ///< by column: a number of its own in the file, with a point for its decimals; past the end = text
    bool isGetal(qsizetype kolom) const { return kolom >= 0 && size_t(kolom) < getallen.size() && getallen[size_t(kolom)]; }
    bool heel() const { return !teBreed && !teLang && !nulTekens; }
};

/// What was found out about the text.
struct CsvKenmerken {
    char scheiding = ',';
    QString tekenset; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// Reads text separated by commas, semicolons, tabs or bars record by record; the separator is the one that the first line has most of.
/// Text is UTF-8 with or without mark, UTF-16, and what is neither is Windows-1252. `rij` answers false to stop.
/// Problems: bestandTeGroot, teVeelRegels, citaatNietGesloten, bestandOnleesbaar, bestandLeeg.
Outcome<CsvKenmerken> leesCsv(QIODevice& bestand, const CsvGrenzen& grenzen, const std::function<bool(CsvRij&&)>& rij);

/// UTF-8 when the bytes are that, else Windows-1252, in which every byte means something.
QString tekstVan(QByteArrayView bytes);
/// By how it begins, with a mark or with Latin letters in two bytes each; nothing = the text is not UTF-16.
std::optional<QStringConverter::Encoding> utf16Van(QByteArrayView begin);

} // namespace pgb
