#pragma once
#include "server/app/werk.h"
#include "shared/domain/declaratie/bijlage.h"

namespace pgb::app {

/// A file with its bytes.
struct BijlageInhoud {
    Bijlage bijlage;
    QByteArray inhoud;
};

/// A file as it came, with what its bytes say (DC-087): looked at before a unit of work begins, for a large picture takes long enough to keep others from writing.
struct Bestand {
    explicit Bestand(QByteArray bytes);
    QByteArray inhoud;
    QByteArray sha256;
    Bestandsoordeel oordeel;
};

/// What is kept of a file. One that can never be of use (no kind that is taken, not whole, more than a
/// program shows, something that runs or fetches, too large, a password, a virus) is OngeldigeInvoer at "bijlage".
Outcome<Bijlage> neemBestand(const Werk& werk, BijlageSoort soort, const QString& naam, const Bestand& bestand);

/// There are as many as there may be.
Problem teVeelBijlagen(size_t hoogstens);

} // namespace pgb::app
