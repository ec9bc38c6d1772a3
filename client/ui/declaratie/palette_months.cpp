#include "client/ui/declaratie/palette_months.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb::ui {

namespace {

QDate monthOf(const QString& query, QDate vandaag)
{
    const QDate thisMonth(vandaag.year(), vandaag.month(), 1);
    const QStringList words = foldedText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int back = 0; back < 12; ++back) {
        const QDate month = thisMonth.addMonths(-back);
        const QString name = foldedText(maandNaam(month.month(), huidigeTaal()));
        for (const QString& word : words) {
            if (word.size() >= 3 && name.startsWith(word))
                return month;
        }
    }
    return thisMonth.addMonths(-1);
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

std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, QDate vandaag)
{
    std::vector<PaletteNoun> nouns;
    if (query.trimmed().isEmpty())
        return nouns;
    const QDate month = monthOf(query, vandaag);
    const Periode maand = Periode::maandVan(month);
    for (const OvereenkomstRij& row : overeenkomsten) {
        if (!inForce(row.zorgovereenkomst, maand))
            continue;
        PaletteNoun noun;
        noun.row.title = QCoreApplication::translate("pgb::ui::PaletteMonths", "Declaratie %1 · %2").arg(periodeTekst(maand, huidigeTaal()), row.budgethouder);
        noun.row.detail = row.zorgverlener;
        noun.row.icon = QStringLiteral("table");
        noun.address = adresVan({row.zorgovereenkomst.budgethouder, row.zorgovereenkomst.id, month});
        nouns.push_back(std::move(noun));
    }
    return nouns;
}

} // namespace pgb::ui
