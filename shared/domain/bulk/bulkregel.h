#pragma once
#include "shared/base/nummers.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/declaratie/declaratie.h"
#include <QSet>
#include <limits>

namespace pgb {

/// What a column of an organisation's own file may mean (ui.md 5.4). `Geen` = it is left out.
enum class Bulkveld {
    Geen, Klant, Overeenkomst, Functie, Datum, Begin, Eind, Aantal, Minuten, Blokken, Eenheid, Tarief, Bedrag, Factuurnummer, Kenmerk, Kostenplaats, Agb,
    DatumTot ///< last day, where a line is of more than one
};

constexpr int minutenPerBlok = 5; ///< of a five-minute registration (domain 7.5)

/// Where a line of a batch stands.
enum class Bulkstand {
    Open,        ///< not checked yet, or changed since
    Goed, LetOp, ///< can be submitted; LetOp has a warning or would be held
    Fout,        ///< cannot be submitted as it is
    AlIngediend, ///< the same care was submitted before
    Weggelaten,  ///< left out by decision
    Ingediend
};

enum class Bulkstatus {
    Open,
    Ingediend,
    Onvolledig ///< who brings the file said that more of it follows, and nothing did yet
};

/// A field that could not be read, as it stood.
struct Onleesbaar {
    Bulkveld veld = Bulkveld::Geen;
    QString tekst;
    bool operator==(const Onleesbaar&) const = default;
};

/// One line of an own registration, read but not judged. What could not be read is named in `onleesbaar` and left empty: it is shown, asked and
/// never guessed.
struct Bulkregel {
    int nummer = 0; ///< row in the file, as a spreadsheet shows it
    int deel = 0;   ///< 1 = the part of the row after midnight (domain 7.5)
    QString klant;  ///< own number of the client, his number at SVB or the number of the agreement; as it stood
    QString functie; ///< code of the national list or own name; as it stood
    QDate datum;
    std::optional<QTime> begin;
    std::optional<QTime> eind;
    pgb::Eenheid eenheid = pgb::Eenheid::Uur;
    qint64 aantal = 0; ///< minutes for Uur, else hundredths
    std::optional<pgb::Tarief> tarief; ///< nothing = as agreed
    std::optional<pgb::Bedrag> bedrag; ///< nothing = not in the file
    QString factuurnummer;
    QString kenmerk;      ///< own reference of the line
    QString kostenplaats;
    QString agb;
    Bulkveld onleesbaar = Bulkveld::Geen;
    QString onleesbareTekst;
    std::vector<Onleesbaar> ookOnleesbaar; ///< the further fields of the line
    QDate tot = {}; ///< last day of a total over more days; invalid = of one day
    /// No part of the row is believed: a number of a client is a text, and is never unreadable by itself. It can be left out, and not be mended here.
    bool isRijOnleesbaar() const { return onleesbaar == Bulkveld::Klant; }
    bool isPeriodetotaal() const { return tot.isValid() && tot != datum; }
    /// The field is read after all.
    void isGelezen(Bulkveld veld);
    /// What the agreement says takes the place of what the file says (DC-020, DC-021 and the amount that follows from them).
    void corrigeerNaarOvereenkomst();
    bool operator==(const Bulkregel&) const = default;
};

/// A quantity of a visit past midnight that its times do not give, so that nothing says how much of it is of which day (domain 7.5): "7:30 / 22:00-06:00".
QString nachtTekst(qint64 minuten, QTime begin, QTime eind);
bool isNachtTekst(const QString& tekst);
/// A visit without a quantity that begins or ends in the hour that the clock shows twice or passes over: "? / 02:30-07:00".
QString klokTekst(QTime begin, QTime eind);
bool isKlokTekst(const QString& tekst);

/// What stands for a BSN by which a file names a client: "BSN •••••1234". The BSN itself is not kept.
QString bsnTekst(const Bsn& bsn);
/// The text with each of these BSNs covered by what stands for it, or all of them without a list. What is too long is cut, but no cover: it takes the place of the end.
QString bedekteBsns(const QString& tekst, qsizetype lengte = std::numeric_limits<qsizetype>::max(), const QSet<QString>* alleen = nullptr);
/// It stands for a client, with nothing beside it.
bool isBsnTekst(const QString& klant);
/// Of a client from before 0030: nothing is kept by which he can be found.
bool isOudeBsnTekst(const QString& klant);
/// A text in which it stands for a BSN, whatever is beside it.
bool heeftBsnTekst(const QString& tekst);
/// The BSN by which a file names a client, also with zeros before it, or written with points, spaces or dashes; nothing = it is another number.
std::optional<Bsn> bsnAlsKlant(const QString& klant);

/// An own name of care as it is learned and compared: whatever its capitals, and the spaces around it.
inline QString bulkFunctieSleutel(const QString& functie) { return functie.trimmed().toLower(); }

/// A field in which a file has a text of its own, and how long it may be.
struct BulkTekstveld {
    Bulkveld veld = Bulkveld::Geen;
    QString Bulkregel::*tekst = nullptr;
    qsizetype lengte = 0;
    bool nummer = false; ///< an own number, which may look like a BSN
};
std::span<const BulkTekstveld> bulkTekstvelden();

template<> std::span<const Code<Bulkveld>> codeTable<Bulkveld>();
template<> std::span<const Code<Bulkstand>> codeTable<Bulkstand>();
template<> std::span<const Code<Bulkstatus>> codeTable<Bulkstatus>();

} // namespace pgb
