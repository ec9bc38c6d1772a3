#include "client/ui/overeenkomst/overeenkomst_pages.h"
#include "client/models/clienten_lijst.h"
#include "client/models/declaraties_lijst.h"
#include "client/ui/overeenkomst/lijst_page.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"

namespace pgb::ui {
namespace {

constexpr QLatin1String voorVervanging("nieuw/vervangt:");

} // namespace

Kijkkant OvereenkomstServices::kant(const ZorgovereenkomstVersie& versie, BudgethouderId budgethouder) const
{
    return kijkkantVan(bevoegd, versie, budgethouder);
}

QStringList OvereenkomstServices::wieKan(Handeling handeling, BudgethouderId budgethouder, const QString& naam) const
{
    return pgb::wieKan(bevoegd, handeling, budgethouder, naam);
}

bool OvereenkomstServices::vultUrenIn(const Zorgovereenkomst& z) const
{
    return dossiers && pgb::vultUrenIn(bevoegd, z.budgethouder) && kanUrenVragen(z, dossiers->vandaag());
}

Address overeenkomstAdres(BudgethouderId budgethouder, ZorgovereenkomstId id)
{
    return {Section::Overeenkomsten, budgethouder, QStringLiteral("overeenkomst/%1").arg(id.waarde)};
}

Address nieuweOvereenkomstAdres(BudgethouderId budgethouder)
{
    return {Section::Overeenkomsten, budgethouder, QStringLiteral("overeenkomst/nieuw")};
}

Address vervangingAdres(BudgethouderId budgethouder, ZorgverlenerId vervangt)
{
    return {Section::Overeenkomsten, budgethouder, QStringLiteral("overeenkomst/") + voorVervanging + QString::number(vervangt.waarde)};
}

Page* makeOvereenkomstPage(const Address& address, const PageContext& context, const OvereenkomstServices& services)
{
    if (address.section != Section::Overeenkomsten)
        return nullptr;
    BudgethouderId budgethouder = address.budgethouder;
    if (!budgethouder && services.gebruiker.rol == Rol::Budgethouder)
        budgethouder = services.gebruiker.budgethouder;
    if (address.wat.isEmpty())
        return new OvereenkomstLijstPage(context, services, address.budgethouder);
    const QString naam = address.wat.section(QLatin1Char('/'), 1);
    if (!address.wat.startsWith(QLatin1String("overeenkomst/")))
        return nullptr;
    bool ok = false;
    const qint64 id = naam.toLongLong(&ok);
    if (naam == QLatin1String("nieuw") && budgethouder)
        return new OvereenkomstPage(context, services, address, budgethouder, {});
    if (naam.startsWith(voorVervanging) && budgethouder) {
        auto* page = new OvereenkomstPage(context, services, address, budgethouder, {});
        page->setVervangt({naam.mid(voorVervanging.size()).toLongLong()});
        return page;
    }
    return ok && id > 0 ? new OvereenkomstPage(context, services, address, budgethouder, {id}) : nullptr;
}

} // namespace pgb::ui
