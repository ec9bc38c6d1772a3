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

std::set<WachtendeMaand> maandenIn(const std::vector<VandaagRegel>& rows)
{
    std::set<WachtendeMaand> uit;
    for (const VandaagRegel& row : rows) {
        if (row.bericht != 0 || row.soort != QLatin1String("declaratie"))
            continue;
        WachtendeMaand maand;
        for (const auto& [name, value] : row.params) {
            if (name == QLatin1String("zorgovereenkomst"))
                maand.first = value.toLongLong();
            else if (name == QLatin1String("van"))
                maand.second = QDate::fromString(value, Qt::ISODate);
        }
        uit.insert(maand);
    }
    return uit;
}

} // namespace

WachtendeMaanden wachtendeMaanden(const Vandaag& overzicht)
{
    return {maandenIn(overzicht.opUWacht), maandenIn(overzicht.wachtOpAnderen)};
}

std::vector<PaletteNoun> paletteMonths(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, const ParameterTabel& parameters, QDate vandaag,
                                       const std::optional<WachtendeMaanden>& wachtend)
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
            const WachtendeMaand maand{overeenkomst.id.waarde, periode.van};
            noun.rank = !wachtend || wachtend->opU.contains(maand) ? 0 : wachtend->opAnderen.contains(maand) ? 1 : 2;
            if (wachtend && noun.rank == 0)
                noun.row.detail += QCoreApplication::translate("pgb::ui::PaletteMonths", " · wacht op u");
            noun.row.icon = QStringLiteral("table");
            noun.address = adresVan({overeenkomst.budgethouder, overeenkomst.id, periode.van});
            nouns.push_back(std::move(noun));
        }
    }
    return nouns;
}

} // namespace pgb::ui
