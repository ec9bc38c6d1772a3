#include "client/ui/clienten/vraag_client.h"
#include "client/ui/shell/finder_dialog.h"
#include <QCoreApplication>
#include <algorithm>
#include <memory>

namespace pgb::ui {

void vraagClient(const PageContext& context, const QString& vraag, std::vector<ClientEntry> wie, std::function<void(BudgethouderId)> doe, QWidget& window)
{
    std::stable_sort(wie.begin(), wie.end(), [](const ClientEntry& a, const ClientEntry& b) { return a.naam.localeAwareCompare(b.naam) < 0; });
    const auto namen = std::make_shared<ClientDirectory>();
    namen->setEntries(std::move(wie));
    (new FinderDialog(context.theme, vraag, QCoreApplication::translate("pgb::ui::VraagClient", "%1 Typ een naam of geboortedatum").arg(vraag),
                      [namen](const QString& getypt) { return namen->rows(getypt); },
                      [doe = std::move(doe)](const QString& id) { doe(BudgethouderId{id.toLongLong()}); }, &window))->popUp();
}

} // namespace pgb::ui
