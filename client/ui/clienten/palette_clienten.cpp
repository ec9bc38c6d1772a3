#include "client/ui/clienten/palette_clienten.h"
#include "client/ui/clienten/blokkades_page.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/clienten/vraag_client.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/sections.h"
#include "shared/domain/toekenning/blokkade.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {

namespace {

class PaletteClientenWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::PaletteClienten)
};

struct Weg {
    QLatin1String id;
    QString naam;
    QString vanEen; ///< as a command
    QString vraag;
    QString woorden; ///< that find it too
    QString icoon;
    bool (*mag)(const Bevoegd& lezer, BudgethouderId wie);
    Address (*adres)(BudgethouderId wie);
};

std::vector<Weg> wegen()
{
    return {
        {QLatin1String("client.toestemmingenVan"), PaletteClientenWoorden::tr("Toestemmingen"), PaletteClientenWoorden::tr("Toestemmingen van een cliënt"), PaletteClientenWoorden::tr("Van welke cliënt wilt u de toestemmingen zien?"),
         PaletteClientenWoorden::tr("tegemoetkoming doorlopende goedkeuring"), QStringLiteral("document-edit"),
         [](const Bevoegd& lezer, BudgethouderId wie) { return lezer.mag(Handeling::ToekenningZien, wie); }, toestemmingenAdres},
        {QLatin1String("client.blokkadesVan"), PaletteClientenWoorden::tr("Blokkades"), PaletteClientenWoorden::tr("Blokkades van een cliënt"), PaletteClientenWoorden::tr("Van welke cliënt wilt u de blokkades zien?"),
         PaletteClientenWoorden::tr("betaling stoppen tegenhouden geblokkeerd opheffen"), QStringLiteral("view-bank"),
         [](const Bevoegd& lezer, BudgethouderId wie) { return zietBlokkades(lezer, wie); }, blokkadesAdres},
        {QLatin1String("client.logboekVan"), PaletteClientenWoorden::tr("Wie keek mee"), PaletteClientenWoorden::tr("Wie keek mee bij een cliënt"), PaletteClientenWoorden::tr("Bij welke cliënt wilt u zien wie meekeek?"),
         PaletteClientenWoorden::tr("logboek inzage bekeken"), sectionIcon(Section::Logboek), [](const Bevoegd&, BudgethouderId) { return true; },
         [](BudgethouderId wie) { return Address{Section::Logboek, wie, {}}; }},
    };
}

std::vector<ClientEntry> magZien(const Weg& weg, const ClientDirectory& clienten, const Bevoegd& lezer)
{
    std::vector<ClientEntry> uit;
    std::copy_if(clienten.entries().begin(), clienten.entries().end(), std::back_inserter(uit), [&](const ClientEntry& een) { return weg.mag(lezer, een.id); });
    return uit;
}

} // namespace

std::vector<PaletteNoun> paletteClienten(const QString& query, const ClientDirectory& clienten, const Bevoegd& lezer)
{
    std::vector<PaletteNoun> nouns;
    const FuzzyQuery getypt(query);
    if (getypt.words().size() < 2)
        return nouns;
    for (const Weg& weg : wegen()) {
        const QString woorden = foldedText(weg.naam + QLatin1Char(' ') + weg.woorden);
        const auto noemt = [&](const QString& woord) { return woord.size() >= 3 && FuzzyQuery(woord).fitFolded(woorden).tier == 3; };
        if (std::none_of(getypt.words().begin(), getypt.words().end(), noemt))
            continue;
        for (size_t at = 0; at < clienten.entries().size(); ++at) {
            const ClientEntry& een = clienten.entries()[at];
            if (clienten.fit(getypt, at, woorden).tier <= 1 || !weg.mag(lezer, een.id))
                continue;
            PaletteNoun noun;
            noun.row.title = weg.naam + QStringLiteral(" · ") + een.naam;
            noun.row.icon = weg.icoon;
            noun.words = weg.woorden;
            noun.address = weg.adres(een.id);
            nouns.push_back(std::move(noun));
        }
    }
    return nouns;
}

void clientWegen(const PageContext& context, const ClientDirectory& clienten, const Bevoegd& lezer, std::function<Page*()> huidig, QWidget& scope)
{
    for (const Weg& weg : wegen()) {
        const auto zonderClient = [huidig, weg, &clienten, &lezer] {
            const Page* nu = huidig();
            return !(nu && nu->client()) && !magZien(weg, clienten, lezer).empty();
        };
        const auto vraag = [context, weg, &clienten, &lezer, &scope] {
            const std::vector<ClientEntry> wie = magZien(weg, clienten, lezer);
            if (wie.size() == 1)
                return context.navigator.open(weg.adres(wie.front().id));
            vraagClient(context, weg.vraag, wie, [context, weg](BudgethouderId een) { context.navigator.open(weg.adres(een)); }, *scope.window());
        };
        context.commands.add({weg.id, weg.vanEen, {}, vraag, zonderClient, weg.woorden}, &scope);
    }
}

} // namespace pgb::ui
