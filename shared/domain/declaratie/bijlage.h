#pragma once
#include "shared/base/id.h"
#include "shared/domain/codes.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace pgb {

using BijlageId = Id<struct BijlageTag>;

/// What an attached file is for: with a declaratie (domain 7.1, DC-072, DC-076) or with a zorgovereenkomst (5.2, ZC-050).
enum class BijlageSoort { Factuur, Bon, Vervoersbewijs, Verklaring, IdentiteitsbewijsVoorkant, IdentiteitsbewijsAchterkant, Tarievenlijst, Overig };
/// It goes with a zorgovereenkomst, and with nothing else.
bool isVanOvereenkomst(BijlageSoort soort);
/// A copy of somebody's identity document: few may see it.
bool isIdentiteitsbewijs(BijlageSoort soort);
/// The kinds of file that are taken (DC-087).
enum class Bestandstype { Pdf, Jpg, Png, Xml };
/// NietGecontroleerd: this installation has no virus scanner, or it did not answer.
enum class Virusoordeel { NietGecontroleerd, Schoon, Besmet };

/// What the bytes of a file say, whatever its name is (DC-087).
struct Bestandsoordeel {
    std::optional<Bestandstype> type; ///< nothing = none of the kinds that are taken
    bool leesbaar = false;            ///< it is built as its kind is, is there to its end, and does nothing where it is opened
    bool wachtwoord = false;          ///< it opens only with a password
    QLatin1String bezwaar{};          ///< the problem that says why it is not readable, when that has one of its own; not kept
    bool operator==(const Bestandsoordeel&) const = default;
};

/// A file with a declaratie or a zorgovereenkomst. The server keeps its bytes under their SHA-256.
struct Bijlage {
    BijlageId id;
    BijlageSoort soort = BijlageSoort::Factuur;
    QString naam;
    qint64 grootte = 0; ///< bytes
    QByteArray sha256;  ///< 32 bytes
    Bestandsoordeel oordeel;
    Virusoordeel virus = Virusoordeel::NietGecontroleerd;
    QDateTime toegevoegdOp; ///< UTC
    bool operator==(const Bijlage&) const = default;
};

/// Looks at how its kind is built: no picture or page is opened, and time and memory are bounded, so a hostile file has little to work on.
Bestandsoordeel beoordeelBestand(const QByteArray& inhoud);
/// True when one of the files is for this.
bool heeftBijlage(const std::vector<Bijlage>& bijlagen, BijlageSoort soort);

template<> std::span<const Code<BijlageSoort>> codeTable<BijlageSoort>();
template<> std::span<const Code<Bestandstype>> codeTable<Bestandstype>();
template<> std::span<const Code<Virusoordeel>> codeTable<Virusoordeel>();

} // namespace pgb
