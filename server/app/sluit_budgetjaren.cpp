#include "server/app/dagelijks.h"
#include "shared/domain/budget/budgetjaar.h"

namespace pgb::app {

Outcome<int> sluitBudgetjaren(Werk& werk, int limiet)
{
    int aantal = 0;
    for (const Code<Wet>& wet : codeTable<Wet>()) {
        PGB_TRY(eerste, werk.unit.toekenningen().eersteJaar(wet.waarde));
        for (int jaar = eerste.value_or(werk.vandaag().year()); jaar < werk.vandaag().year() && aantal < limiet; ++jaar) {
            const std::optional<QDate> dag = sluitdatum(werk.parameters, wet.waarde, jaar);
            if (!dag || werk.vandaag() < *dag)
                continue;
            PGB_TRY(open, werk.unit.toekenningen().metOpenJaar(wet.waarde, jaar, limiet - aantal));
            for (const Toekenning& toekenning : open) {
                PGB_CHECK(werk.unit.toekenningen().setBudgetjaar({toekenning.id, jaar, BudgetjaarStatus::Afgesloten, dag}));
                PGB_CHECK(werk.vastleggen(QStringLiteral("toekenning.jaarAfsluiten"), QStringLiteral("toekenning"), toekenning.id.waarde, toekenning.budgethouder,
                                          {{QStringLiteral("jaar"), QString::number(jaar)}}));
                ++aantal;
            }
        }
    }
    return aantal;
}

} // namespace pgb::app
