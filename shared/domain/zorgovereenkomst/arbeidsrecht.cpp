#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"

namespace pgb {
namespace {

/// `vanaf` days a week make a duty; below that it depends on whether the scheme for home services still excepts the pgb.
std::optional<bool> plichtVanafDagen(const ParameterTabel& tabel, QStringView vanafKey, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return false;
    const std::optional<qint64> vanaf = tabel.getal(vanafKey, std::nullopt, u"arbeidsovereenkomst", dag);
    if (!vanaf)
        return std::nullopt;
    if (werkdagenPerWeek(inhoud) >= *vanaf)
        return true;
    const std::optional<bool> uitzondering = tabel.jaNee(u"rdahUitzonderingPgb", std::nullopt, {}, dag);
    return uitzondering ? std::optional(!*uitzondering) : std::nullopt;
}

} // namespace

std::optional<bool> rdahGeldt(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return false;
    const std::optional<qint64> totEnMet = tabel.getal(u"rdahMaximumDagenPerWeek", std::nullopt, u"arbeidsovereenkomst", dag);
    if (!totEnMet)
        return std::nullopt;
    if (werkdagenPerWeek(inhoud) > *totEnMet)
        return false;
    return tabel.jaNee(u"rdahUitzonderingPgb", std::nullopt, {}, dag);
}

std::optional<bool> salarisadministratieVerplicht(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    return plichtVanafDagen(tabel, u"salarisadministratieVerplichtVanafDagenPerWeek", inhoud, dag);
}

std::optional<bool> ontslagvergunningNodig(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    return plichtVanafDagen(tabel, u"ontslagvergunningVanafDagenPerWeek", inhoud, dag);
}

bool lageWwPremie(const ZorgovereenkomstInhoud& inhoud)
{
    return inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.looptijd == Looptijd::Onbepaald && heeftVasteUren(inhoud);
}

std::optional<qint64> werkgeverslasten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst || !inhoud.salarisadministratie)
        return 0;
    const QStringView categorie = lageWwPremie(inhoud) ? QStringView(u"wwPremieLaag") : QStringView(u"wwPremieHoog");
    return tabel.honderdsten(u"werkgeverslastenPercentage", std::nullopt, categorie, dag);
}

std::optional<QDate> vasteUrenAanbodOp(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate inDienstSinds)
{
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst || heeftVasteUren(inhoud) || !inDienstSinds.isValid())
        return QDate();
    const std::optional<qint64> maanden = tabel.getal(u"vasteUrenAanbodNaMaanden", std::nullopt, u"arbeidsovereenkomst", inDienstSinds);
    return maanden && *maanden <= 1200 ? std::optional(inDienstSinds.addMonths(int(*maanden))) : std::nullopt;
}

} // namespace pgb
