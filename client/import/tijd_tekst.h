#pragma once
#include <QDate>
#include <QStringView>
#include <QTime>
#include <optional>

namespace pgb {

/// Which part stands first in "03/05/2025"; a year of four digits in front needs no order.
enum class DatumVolgorde { DagMaand, MaandDag };

/// A date with - / or . between its parts, as it stands in exports; `eerste` and `tweede` are the two parts that are no year.
struct DatumTekst {
    int jaar = 0;
    int eerste = 0;
    int tweede = 0;
    bool iso = false; ///< year first: month, then day
    QDate als(DatumVolgorde volgorde) const;
};
/// Nothing when it is no date at all. A time behind it ("2025-03-05 09:00") is left out; with a zone behind that ("2025-03-05T23:30:00Z") it is the day
/// in the Netherlands at that moment.
std::optional<DatumTekst> datumUitTekst(QStringView tekst);

/// "09:00:00 AM", "9:00 pm", "21:15", "21:15:30"; 12:00 AM is midnight. Of a whole moment its time, in the Netherlands when it names a zone.
std::optional<QTime> tijdUitTekst(QStringView tekst);
/// The same where a time is expected: also "8.00" and "0800".
std::optional<QTime> tijdUitKolom(QStringView tekst);
/// "24:00", which ends the day (domain 7.5), as it is written in a column of times.
bool isEindeVanDag(QStringView tekst);

/// "02:30:00", "2:30", "2.5", "20,0" as whole seconds; decimal hours are rounded half up. Never more than 744 hours.
std::optional<qint64> secondenUitTekst(QStringView tekst);

} // namespace pgb
