#include "client/ui/ronde/ronde_pages.h"
#include "client/ui/ronde/centenronde_page.h"
#include "client/ui/ronde/einddata_page.h"
#include "client/ui/ronde/keten_page.h"
#include "client/ui/ronde/sjablonen_page.h"
#include "client/ui/ronde/tekenronde_page.h"

namespace pgb::ui {

Address centenrondeAdres() { return {Section::Overeenkomsten, {}, QStringLiteral("ronde/centen")}; }
Address tekenrondeAdres() { return {Section::Overeenkomsten, {}, QStringLiteral("ronde/tekenen")}; }
Address sjablonenAdres() { return {Section::Overeenkomsten, {}, QStringLiteral("sjablonen")}; }
Address einddataAdres() { return {Section::Overeenkomsten, {}, QStringLiteral("einddata")}; }
Address ketenAdres(BudgethouderId budgethouder, ZorgovereenkomstId id)
{
    return {Section::Overeenkomsten, budgethouder, QStringLiteral("keten/%1").arg(id.waarde)};
}

std::vector<SjabloonClient> RondeServices::eigenClienten() const
{
    std::vector<SjabloonClient> wie = clienten();
    std::erase_if(wie, [this](const SjabloonClient& een) { return !overeenkomst.mag(Handeling::ZorgovereenkomstOpstellen, een.id); });
    return wie;
}

Page* makeRondePage(const Address& address, const PageContext& context, const RondeServices& services)
{
    if (address.section != Section::Overeenkomsten)
        return nullptr;
    if (address == centenrondeAdres() && services.steltOp())
        return new CentenrondePage(context, services);
    if (address == tekenrondeAdres() && services.tekent())
        return new TekenrondePage(context, services);
    if (address == sjablonenAdres() && services.steltOp())
        return new SjablonenPage(context, services);
    const bool dossier = services.overeenkomst.gebruiker.rol != Rol::Beheerder;
    if (address == einddataAdres() && dossier)
        return new EinddataPage(context, services);
    bool ok = false;
    const qint64 id = address.wat.section(QLatin1Char('/'), 1).toLongLong(&ok);
    if (dossier && ok && id > 0 && address.wat.startsWith(QLatin1String("keten/")))
        return new KetenPage(context, services, address, {id});
    return nullptr;
}

} // namespace pgb::ui
