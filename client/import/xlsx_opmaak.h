#pragma once
#include <QHash>
#include <QString>
#include <vector>

class QIODevice;

namespace pgb {

/// What the number format of a cell makes of its number.
enum class XlsxOpmaak { Gewoon, Datum, DatumTijd, Tijd, Duur, Nullen };

/// The cell formats of a workbook, by the index that a cell names.
struct XlsxStijlen {
    struct Stijl {
        XlsxOpmaak opmaak = XlsxOpmaak::Gewoon;
        int nullen = 0; ///< for Nullen: shown with at least so many digits
    };
    std::vector<Stijl> cellen;
    void lees(QIODevice& styles);
    Stijl van(int index) const { return index >= 0 && size_t(index) < cellen.size() ? cellen[size_t(index)] : Stijl(); }
};

XlsxStijlen::Stijl stijlVanCode(const QString& code);
/// The number of a cell as text: a day as "yyyy-MM-dd", a time as "HH:mm", a duration as "26:30", else the number itself.
QString xlsxWaarde(const QString& getal, const XlsxStijlen::Stijl& stijl, bool epoche1904);

} // namespace pgb
