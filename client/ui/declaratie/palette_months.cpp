#include "client/ui/declaratie/palette_months.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb::ui {

namespace {

/// The month that is named; not valid when none is.
Periode namedMonth(const QString& query, QDate vandaag)
{
    const QDate thisMonth(vandaag.year(), vandaag.month(), 1);
    const QStringList words = foldedText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int back = 0; back < 12; ++back) {
        const QDate month = thisMonth.addMonths(-back);
        const QString name = foldedText(maandNaam(month.month(), huidigeTaal()));
        for (const QString& word : words) {
            if (word.size() >= 3 && name.startsWith(word))
                return Periode::maandVan(month);
        }
    }
    return {};
}

bool inForce(const Zorgovereenkomst& overeenkomst, const Periode& maand)
{
    for (QDate day = maand.van; day <= maand.tot; day = day.addDays(1)) {
        if (versieOp(overeenkomst, day))
            return true;
    }
    return false;
}

} // namespace

std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, const ParameterTabel& parameters, QDate vandaag)
{
    std::vector<PaletteNoun> nouns;
    if (query.trimmed().isEmpty())
        return nouns;
    const Periode named = namedMonth(query, vandaag);
    for (const OvereenkomstRij& row : overeenkomsten) {
        const Zorgovereenkomst& overeenkomst = row.zorgovereenkomst;
        const std::vector<Periode> periodes = named.valid() ? declaratiePeriodes(overeenkomst, parameters, named)
            : std::vector{declaratiePeriode(overeenkomst, parameters, declaratiePeriode(overeenkomst, parameters, vandaag).van.addDays(-1))};
        for (const Periode& periode : periodes) {
            if (periode.van > vandaag || !inForce(overeenkomst, periode))
                continue;
            PaletteNoun noun;
            noun.row.title = QCoreApplication::translate("pgb::ui::PaletteMonths", "Declaratie %1 · %2").arg(RoosterTekst::periode(periode), row.budgethouder);
            noun.row.detail = row.zorgverlener;
            noun.row.icon = QStringLiteral("table");
            noun.address = adresVan({overeenkomst.budgethouder, overeenkomst.id, periode.van});
            nouns.push_back(std::move(noun));
        }
    }
    return nouns;
}

} // namespace pgb::ui
