#pragma once
#include "client/models/overeenkomst_papier.h"
#include "client/ui/shell/page.h"

class QPrinter;

namespace pgb::ui {

/// The text of a version as the screen has it, to be written elsewhere.
struct OvereenkomstDruk {
    QString titel;
    OvereenkomstTekst tekst;
    PapierRand rand;
};
/// `gekozen`: see OvereenkomstArtikelen::van.
OvereenkomstDruk drukVan(const ZorgovereenkomstFeiten& feiten, const std::function<bool(const FieldPath&)>& gekozen = {});
/// Asks where, and writes it there as PDF.
void bewaarAlsPdf(QWidget& bij, const OvereenkomstDruk& druk, Navigator& navigator);
/// Asks for the printer, and prints it on A4.
void drukAf(QWidget& bij, const OvereenkomstDruk& druk, Navigator& navigator);
/// The sheets on a printer that was chosen; false when it does not take them.
bool drukAfOp(QPrinter& printer, const OvereenkomstDruk& druk);

} // namespace pgb::ui
