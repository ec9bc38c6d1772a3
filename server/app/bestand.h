#pragma once
#include "server/app/werk.h"
#include "shared/domain/declaratie/bijlage.h"

namespace pgb::app {

/// A file with its bytes.
struct BijlageInhoud {
    Bijlage bijlage;
    QByteArray inhoud;
};

/// What a file is, by its bytes (DC-087). A file that can never be of use (no kind that is taken, not whole, more than a
/// program shows, something that runs or fetches, too large, a password, a virus) is OngeldigeInvoer at "bijlage".
Outcome<Bijlage> neemBestand(const Werk& werk, BijlageSoort soort, const QString& naam, const QByteArray& inhoud);

/// There are as many as there may be.
Problem teVeelBijlagen(size_t hoogstens);

} // namespace pgb::app
