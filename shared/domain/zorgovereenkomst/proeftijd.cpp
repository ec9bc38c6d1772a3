#include "shared/domain/zorgovereenkomst/proeftijd.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"

namespace pgb {
namespace {

/// The category of the parameter for the agreed term; empty = the dates are not filled in.
QStringView categorie(const ZorgovereenkomstInhoud& inhoud)
{
    const bool kalender = inhoud.einddatum && inhoud.einddatum->isValid();
    if (inhoud.looptijd == Looptijd::Onbepaald)
        return u"vanaf24MaandenOfOnbepaald";
    if (inhoud.looptijd == Looptijd::Vervanging && !kalender)
        return u"zonderKalenderEinddatum";
    if (!kalender || *inhoud.einddatum < inhoud.ingangsdatum)
        return {};
    if (!langerDanMaanden(inhoud.ingangsdatum, *inhoud.einddatum, 6))
        return u"totEnMet6Maanden";
    return tenMinsteMaanden(inhoud.ingangsdatum, *inhoud.einddatum, 24) ? QStringView(u"vanaf24MaandenOfOnbepaald") : QStringView(u"meerDan6MinderDan24Maanden");
}

} // namespace

std::optional<qint64> proeftijdMaximum(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud)
{
    const QStringView welke = inhoud.ingangsdatum.isValid() ? categorie(inhoud) : QStringView();
    if (welke.isEmpty())
        return std::nullopt;
    return tabel.getal(u"proeftijdMaximumMaanden", std::nullopt, welke, inhoud.ingangsdatum);
}

} // namespace pgb
