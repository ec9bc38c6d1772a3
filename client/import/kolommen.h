#pragma once
#include "client/import/bron.h"
#include "client/import/tijd_tekst.h"
#include "shared/domain/bulk/bulk.h"
#include "shared/domain/bulk/bulkregel.h"

namespace pgb {

/// What "30" in the column of quantities is, where nothing in the file says so.
enum class Duurmaat { Onbekend, Uren, Minuten };

/// How the numbers and dates of a file are to be read.
struct LeesWijze {
    DatumVolgorde volgorde = DatumVolgorde::DagMaand;
    bool decimaalPunt = false; ///< "2.5" is two and a half; else "2,5"
    Duurmaat duur = Duurmaat::Onbekend; ///< as a person said
    bool operator==(const LeesWijze&) const = default;
};

/// One column with what we think it is.
struct KolomVoorstel {
    QString kop;
    QStringList voorbeelden; ///< three that are not empty, as they stand
    Bulkveld veld = Bulkveld::Geen;
    int zekerheid = 0; ///< 0..1000; below 900 it is asked (domain 7.6)
    bool herkend = false; ///< by its heading or values it may be one of our fields, whatever it is taken for
    bool nieuw = false;   ///< so, and the profile that is used does not know it: asked
    bool vast = false;  ///< a column of an invoice that no profile leaves out
    bool heel = false;  ///< a whole number without more was seen
    bool breuk = false; ///< a number with decimals was seen: minutes never have them
    // What its values say of how they are written, whatever the column is taken for.
    int punten = 0;     ///< numbers with decimals after a point for sure
    int kommas = 0;     ///< the same after a comma
    bool tekens = false; ///< some number has either sign
    int dagEerst = 0;   ///< days that can only be read so
    int maandEerst = 0;
    bool dagen = false; ///< some day could be read either way, or one way only; false = none, or all begin with the year
};

/// What is shown before anything is read for good: nothing recognised is ever sent unseen.
struct BestandVoorstel {
    std::vector<KolomVoorstel> kolommen;
    int kopregel = 1;            ///< row of the headings; 0 = there are none
    LeesWijze wijze;
    bool volgordeZeker = false;  ///< some date can be read one way only
    bool decimaalZeker = false;
    bool getallenVast = false;   ///< in this kind of file every number has a point for sure
    bool afgekapt = false;       ///< there are more columns than we read
    QStringList ontbreekt;       ///< codes of fields without which no line can be made
    /// False = whole numbers in the column of quantities may be hours or minutes, and nobody said which.
    bool duurZeker() const;
    /// Headings (or the number of one without) of the columns that the profile does not know and that may be ours: nothing is read before a person said what they are.
    QStringList nieuweKolommen() const;
};

/// How its numbers and days are to be read, by the columns as they are chosen now. What nothing depends on is sure.
void raadWijze(BestandVoorstel& voorstel);
/// A person says what this column is: no other is that any more.
void kiesVeld(BestandVoorstel& voorstel, size_t kolom, Bulkveld veld);
/// True when neither a heading nor a unit says what a number in the column of quantities is.
bool zegtGeenMaat(const std::vector<KolomVoorstel>& kolommen);
/// One word for all choices of how a file is read: another word is another reading.
QString indelingSleutel(const BestandVoorstel& voorstel);

/// The first rows of a file; `soort` says whether numbers have a point for sure.
BestandVoorstel stelKolommenVoor(const std::vector<BronRij>& rijen, BronSoort soort);

/// What a person settled for files of one source and AGB ("Ons export"); kept on the server and used again without asking.
struct Bulkprofiel {
    QString naam;
    QString agb;
    QList<std::pair<QString, Bulkveld>> velden; ///< by heading; Geen = recognised, and left out on purpose
    LeesWijze wijze;
    bool operator==(const Bulkprofiel&) const = default;
};

/// The proposal with the choices of the profile, when the headings of the file hold all of its columns; else nothing. What we recognise and the
/// profile does not know is asked (`nieuw`).
std::optional<BestandVoorstel> metProfiel(const BestandVoorstel& voorstel, const Bulkprofiel& profiel);
/// The choices of a proposal as a profile.
Bulkprofiel alsProfiel(const BestandVoorstel& voorstel, const QString& naam, const QString& agb);

/// The profile as the text that the server keeps for all of the organisation, and back; nothing when it is none of ours.
QString profielTekst(const Bulkprofiel& profiel);
std::optional<Bulkprofiel> profielUitTekst(const QString& naam, const QString& agb, const QString& tekst);

/// The proposal with the profile that is used for it: one of the AGB that the file names alone before one of all, and of these the one that knows most of its
/// columns; one of another AGB never.
struct ProfielKeuze {
    BulkprofielTekst profiel;
    BestandVoorstel voorstel;
};
std::optional<ProfielKeuze> kiesProfiel(const BestandVoorstel& voorstel, const std::vector<BulkprofielTekst>& profielen);

/// When no profile fits: the one of which the fewest columns are missing, and which; nothing when none comes near.
struct ProfielGemis {
    QString naam;
    QStringList koppen;
};
std::optional<ProfielGemis> gemisteKolommen(const BestandVoorstel& voorstel, const std::vector<BulkprofielTekst>& profielen);

/// What a bare number stands for that takes the place of a quantity of this file: Minuten or Blokken where it counts in those, else Aantal.
Bulkveld veldVanAantal(const BestandVoorstel& voorstel);

/// Codes of the fields that are missing for a line: klant (or overeenkomst), functie, datum, and a quantity.
QStringList ontbrekendeVelden(const std::vector<KolomVoorstel>& kolommen);

/// Reads rows as the columns say. A visit past midnight gives two lines (domain 7.5).
class Regellezer {
public:
    explicit Regellezer(const BestandVoorstel& voorstel) : m_voorstel(voorstel) {}
    std::vector<Bulkregel> lees(const BronRij& rij) const;
    /// The sum of other rows, as the foot of a file: no line is made of it.
    bool isTotaal(const BronRij& rij) const;

private:
    QString waarde(const BronRij& rij, Bulkveld veld) const;
    bool isGetal(const BronRij& rij, Bulkveld veld) const;
    std::optional<QString> getal(const BronRij& rij, Bulkveld veld) const;
    /// Minutes in one of what the row counts in; 0 = that is no time, -1 = we do not know its unit.
    int minutenPer(const BronRij& rij, Bulkregel& regel) const;
    Bulkveld veldVoorMaat(int minutenPer) const;
    void leesAantal(const BronRij& rij, Bulkregel& regel) const;
    void leesTijden(const BronRij& rij, Bulkveld veld, Bulkregel& regel) const;
    void leesTijd(const BronRij& rij, const QString& aantal, int minutenPer, Bulkregel& regel) const;
    std::optional<qint64> minutenUit(const QString& aantal, int minutenPer, bool zonderEenheid) const;
    void leesGeld(const BronRij& rij, Bulkregel& regel) const;
    const BestandVoorstel m_voorstel;
    const bool m_geenMaat = zegtGeenMaat(m_voorstel.kolommen) && m_voorstel.wijze.duur == Duurmaat::Onbekend;
};

} // namespace pgb
