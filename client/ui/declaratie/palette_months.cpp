#include "client/ui/declaratie/palette_months.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

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

bool contains(const std::vector<VandaagRegel>& rows, const Zorgovereenkomst& overeenkomst, QDate van)
{
    return std::any_of(rows.begin(), rows.end(), [&](const VandaagRegel& row) {
        const auto is = [&row](const char* name, const QString& value) {
            return std::find(row.params.begin(), row.params.end(), std::pair(QString::fromLatin1(name), value)) != row.params.end();
        };
        return row.bericht == 0 && row.soort == QLatin1String("declaratie") && is("zorgovereenkomst", QString::number(overeenkomst.id.waarde))
            && is("van", van.toString(Qt::ISODate));
    });
}

} // namespace

std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, const ParameterTabel& parameters, QDate vandaag,
                                       const std::optional<Vandaag>& overzicht)
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
            noun.words = QCoreApplication::translate("pgb::ui::PaletteMonths", "declaratie uren");
            noun.rank = !overzicht || contains(overzicht->opUWacht, overeenkomst, periode.van) ? 0 : contains(overzicht->wachtOpAnderen, overeenkomst, periode.van) ? 1 : 2;
            if (overzicht && noun.rank == 0)
                noun.row.detail += QCoreApplication::translate("pgb::ui::PaletteMonths", " · wacht op u");
            noun.row.icon = QStringLiteral("table");
            noun.address = adresVan({overeenkomst.budgethouder, overeenkomst.id, periode.van});
            nouns.push_back(std::move(noun));
        }
    }
    return nouns;
}

} // namespace pgb::ui
