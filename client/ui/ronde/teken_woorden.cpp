#include "client/ui/ronde/teken_woorden.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace pgb::ui {
namespace {

struct TekenWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::TekenWoorden)
};

QString dagTekst(const std::vector<TeTekenen>& versies)
{
    const auto [eerste, laatste] = std::minmax_element(versies.begin(), versies.end(), [](const TeTekenen& a, const TeTekenen& b) { return a.vanaf < b.vanaf; });
    const QString van = datumTekst(eerste->vanaf, huidigeTaal());
    return eerste->vanaf == laatste->vanaf ? van : TekenWoorden::tr("hun eigen eerste dag, tussen %1 en %2").arg(van, datumTekst(laatste->vanaf, huidigeTaal()));
}

QString over1(const TeTekenen& versie)
{
    const QString dag = datumTekst(versie.vanaf, huidigeTaal());
    switch (versie.goedkeuring) {
    case Goedkeuring::Nodig: return TekenWoorden::tr("Daarna is nog goedkeuring nodig. Met die goedkeuring geldt dit vanaf %1.").arg(dag);
    case Goedkeuring::NogNiet: return TekenWoorden::tr("Daarna wordt bekeken of er goedkeuring nodig is. Dit geldt op zijn vroegst vanaf %1.").arg(dag);
    case Goedkeuring::Geen:
    case Goedkeuring::Automatisch: break;
    }
    return TekenWoorden::tr("Daarna is geen goedkeuring meer nodig. Dit geldt vanaf %1.").arg(dag);
}

QString overGroep(Goedkeuring goedkeuring, const std::vector<TeTekenen>& groep)
{
    const bool een = groep.size() == 1;
    QString zin;
    switch (goedkeuring) {
    case Goedkeuring::Nodig:
        zin = een ? TekenWoorden::tr("Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring geldt dat vanaf %2.")
                  : TekenWoorden::tr("Voor %1 is daarna nog goedkeuring nodig. Met die goedkeuring gelden zij vanaf %2.");
        break;
    case Goedkeuring::NogNiet:
        zin = een ? TekenWoorden::tr("Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Dat geldt op zijn vroegst vanaf %2.")
                  : TekenWoorden::tr("Voor %1 wordt daarna bekeken of er goedkeuring nodig is. Zij gelden op zijn vroegst vanaf %2.");
        break;
    case Goedkeuring::Geen:
    case Goedkeuring::Automatisch:
        zin = een ? TekenWoorden::tr("Voor %1 is geen goedkeuring meer nodig. Dat geldt vanaf %2.") : TekenWoorden::tr("Voor %1 is geen goedkeuring meer nodig. Zij gelden vanaf %2.");
        break;
    }
    return zin.arg(aantalTekst(groep), dagTekst(groep));
}

} // namespace

QString aantalTekst(const std::vector<TeTekenen>& versies)
{
    const auto nieuw = std::count_if(versies.begin(), versies.end(), [](const TeTekenen& v) { return v.nieuw; });
    const auto wijzigingen = std::ptrdiff_t(versies.size()) - nieuw;
    QStringList delen;
    if (nieuw > 0)
        delen << (nieuw == 1 ? TekenWoorden::tr("1 overeenkomst") : TekenWoorden::tr("%1 overeenkomsten").arg(nieuw));
    if (wijzigingen > 0)
        delen << (wijzigingen == 1 ? TekenWoorden::tr("1 wijziging") : TekenWoorden::tr("%1 wijzigingen").arg(wijzigingen));
    return delen.size() == 2 ? TekenWoorden::tr("%1 en %2").arg(delen[0], delen[1]) : delen.value(0);
}

QString daarnaTekst(const std::vector<TeTekenen>& versies, bool budgethouderKant)
{
    if (versies.empty())
        return {};
    if (!budgethouderKant) {
        const QString zin = versies.size() == 1 ? TekenWoorden::tr("Daarna tekent de budgethouder. Dit geldt op zijn vroegst vanaf %1.")
                                                : TekenWoorden::tr("Daarna tekent de budgethouder. Zij gelden op zijn vroegst vanaf %1.");
        return zin.arg(dagTekst(versies));
    }
    if (versies.size() == 1)
        return over1(versies.front());
    QStringList regels;
    for (const Goedkeuring goedkeuring : {Goedkeuring::Geen, Goedkeuring::Nodig, Goedkeuring::NogNiet}) {
        std::vector<TeTekenen> groep;
        std::copy_if(versies.begin(), versies.end(), std::back_inserter(groep), [goedkeuring](const TeTekenen& v) {
            return v.goedkeuring == goedkeuring || (goedkeuring == Goedkeuring::Geen && v.goedkeuring == Goedkeuring::Automatisch);
        });
        if (!groep.empty())
            regels << overGroep(goedkeuring, groep);
    }
    return regels.join(QLatin1Char('\n'));
}

} // namespace pgb::ui
