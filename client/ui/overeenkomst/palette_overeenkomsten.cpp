#include "client/ui/overeenkomst/palette_overeenkomsten.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {

std::vector<PaletteNoun> paletteOvereenkomsten(const QString& query, const std::vector<OvereenkomstRij>& overeenkomsten, bool perClient)
{
    std::vector<PaletteNoun> nouns;
    if (std::none_of(query.begin(), query.end(), [](QChar c) { return c.isDigit(); }))
        return nouns; // by name the client is found, with the list of what he agreed
    for (const OvereenkomstRij& row : overeenkomsten) {
        const Zorgovereenkomst& overeenkomst = row.zorgovereenkomst;
        PaletteNoun noun;
        noun.row.title = QCoreApplication::translate("pgb::ui::PaletteOvereenkomsten", "Overeenkomst %1").arg(overeenkomst.nummer);
        QStringList wie{row.budgethouder, row.zorgverlener};
        wie.removeAll(QString());
        noun.row.detail = wie.join(QStringLiteral(" · "));
        noun.row.icon = QStringLiteral("document-edit");
        noun.address = overeenkomstAdres(perClient ? overeenkomst.budgethouder : BudgethouderId(), overeenkomst.id);
        nouns.push_back(std::move(noun));
    }
    return nouns;
}

} // namespace pgb::ui
