#include "shared/domain/parameter/parameter_invoer.h"
#include "shared/base/ascii.h"
#include <QTime>
#include <algorithm>
#include <iterator>

namespace pgb {
namespace {

constexpr qsizetype longestTekst = 200;

bool isDecimal(QStringView tekst)
{
    const qsizetype point = tekst.indexOf(QChar(u'.'));
    if (point < 0)
        return ascii::number(tekst, 15).has_value();
    return ascii::number(tekst.first(point), 15) && ascii::number(tekst.sliced(point + 1), 5);
}

bool isWeekday(QStringView tekst)
{
    constexpr QStringView namen[] = {u"maandag", u"dinsdag", u"woensdag", u"donderdag", u"vrijdag", u"zaterdag", u"zondag"};
    return std::find(std::begin(namen), std::end(namen), tekst) != std::end(namen);
}

/// The form of a value by its unit (domain 15.5).
bool hasForm(QStringView eenheid, const QString& waarde)
{
    if (eenheid.startsWith(QStringView(u"eurocent")))
        return ascii::number(waarde, 15).has_value();
    if (eenheid.startsWith(QStringView(u"ja/nee")))
        return eenheid.split(QChar(u'/')).contains(QStringView(waarde));
    if (eenheid == QStringView(u"datum"))
        return waarde.size() == 10 && QDate::fromString(waarde, Qt::ISODate).isValid();
    if (eenheid == QStringView(u"maand-dag"))
        return waarde.size() == 5 && QDate::fromString(QStringLiteral("2024-") + waarde, Qt::ISODate).isValid();
    if (eenheid == QStringView(u"tijd"))
        return QTime::fromString(waarde, QStringLiteral("HH:mm")).isValid();
    if (eenheid == QStringView(u"weekdag"))
        return isWeekday(waarde);
    if (eenheid == QStringView(u"keuze"))
        return !waarde.isEmpty() && std::all_of(waarde.begin(), waarde.end(), [](QChar c) { return ascii::isLower(c) || ascii::isUpper(c); });
    return isDecimal(waarde);
}

/// Of these units nothing can be zero: a wage, a maximum, a length or an age. A tolerance, a term or a percentage of nothing is a choice.
bool mustBePositive(QStringView eenheid)
{
    constexpr QStringView positief[] = {u"eurocent per uur", u"eurocent per dagdeel", u"eurocent per kilometer", u"eurocent per maand", u"eurocent per jaar",
                                        u"MB", u"contracten", u"dag van de maand", u"dagdeel", u"dagen per jaar", u"etmaal", u"etmalen per jaar", u"getal",
                                        u"jaar", u"jaren", u"kilometer", u"kilometer per dag", u"maandlonen", u"minuten", u"minuut", u"per dag", u"perioden",
                                        u"uur", u"uur per dag", u"uur per week", u"week", u"weken per jaar"};
    return std::find(std::begin(positief), std::end(positief), eenheid) != std::end(positief);
}

bool isZero(const QString& waarde)
{
    return std::all_of(waarde.begin(), waarde.end(), [](QChar c) { return c == QChar(u'0') || c == QChar(u'.'); });
}

Problem problem(const char16_t* code, const char16_t* path, CodeParams params = {})
{
    return {ProblemKind::OngeldigeInvoer, QString::fromUtf16(code), std::move(params), QString::fromUtf16(path), {}};
}

} // namespace

Outcome<void> controleerInvoer(const ParameterTabel& tabel, const ParameterWaarde& waarde)
{
    const auto& rijen = tabel.rijen();
    const auto known = std::find_if(rijen.begin(), rijen.end(), [&](const ParameterWaarde& rij) {
        return rij.id == 0 && rij.key == waarde.key && rij.categorie == waarde.categorie;
    });
    if (known == rijen.end())
        return problem(u"parameterOnbekend", u"key");
    if (!waarde.eenheid.isEmpty() && waarde.eenheid != known->eenheid)
        return problem(u"parameterWaardeOngeldig", u"eenheid", {{QStringLiteral("eenheid"), known->eenheid}});
    if (waarde.waarde.size() > longestTekst || (!waarde.waarde.isEmpty() && !hasForm(known->eenheid, waarde.waarde)))
        return problem(u"parameterWaardeOngeldig", u"waarde", {{QStringLiteral("eenheid"), known->eenheid}});
    if (!waarde.waarde.isEmpty() && mustBePositive(known->eenheid) && isZero(waarde.waarde))
        return problem(u"parameterNul", u"waarde", {{QStringLiteral("eenheid"), known->eenheid}});
    const bool datesValid = (!waarde.geldigVan || waarde.geldigVan->isValid()) && (!waarde.geldigTot || waarde.geldigTot->isValid());
    if (!datesValid || (waarde.geldigVan && waarde.geldigTot && *waarde.geldigVan > *waarde.geldigTot))
        return problem(u"parameterPeriodeOngeldig", u"geldigTot");
    if (waarde.bron.trimmed().isEmpty())
        return problem(u"parameterBronOntbreekt", u"bron");
    return {};
}

} // namespace pgb
