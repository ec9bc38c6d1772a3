#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "shared/domain/zorgovereenkomst/nieuw_jaar.h"

namespace pgb::app {
namespace {

/// A template is of the house of the one who makes it; whoever has none keeps it himself.
bool isEigen(const Werk& werk, const Sjabloon& sjabloon)
{
    if (sjabloon.organisatie)
        return sjabloon.organisatie == werk.gebruiker().organisatie;
    return sjabloon.gebruiker == werk.gebruiker().id;
}

Outcome<void> eisOpsteller(const Werk& werk)
{
    if (!werk.isBudgethouderKant() && !werk.isZorgverlenerKant())
        return nietToegestaan();
    return {};
}

/// Templates are for who draws up agreements: who may only look on uses none and changes none.
Outcome<void> eisWijziger(Werk& werk)
{
    PGB_CHECK(eisOpsteller(werk));
    if (werk.gebruiker().rol != Rol::Vertegenwoordiger)
        return {};
    PGB_TRY(ergens, steltErgensOp(werk));
    return ergens ? Outcome<void>() : Outcome<void>(nietToegestaan());
}

Outcome<Sjabloon> eigen(Werk& werk, SjabloonId id)
{
    PGB_CHECK(eisWijziger(werk));
    PGB_TRY(sjabloon, gevonden(werk.unit.sjablonen().find(id)));
    if (!isEigen(werk, sjabloon))
        return nietGevonden();
    return sjabloon;
}

/// As it is read: without what nobody sees, in one spelling.
QString leesbaar(const QString& naam)
{
    QString uit;
    for (const char32_t teken : naam.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const bool onzichtbaar = QChar::category(teken) == QChar::Other_Format || teken == 0x034F || (teken >= 0x180B && teken <= 0x180F)
            || (teken >= 0xFE00 && teken <= 0xFE0F) || teken == 0x115F || teken == 0x1160 || teken == 0x2800;
        if (!onzichtbaar)
            uit += QString::fromUcs4(&teken, 1);
    }
    return uit.simplified();
}

/// Of the same house, or of the same account when it has none.
Outcome<void> eisEigenNaam(Werk& werk, const Sjabloon& sjabloon)
{
    PGB_TRY(lijst, werk.unit.sjablonen().van(sjabloon.organisatie, sjabloon.gebruiker));
    for (const Sjabloon& ander : lijst) {
        const bool zelfdeHuis = ander.organisatie == sjabloon.organisatie && ander.id != sjabloon.id;
        if (zelfdeHuis && ander.naam.compare(sjabloon.naam, Qt::CaseInsensitive) == 0)
            return Problem{ProblemKind::Conflict, QStringLiteral("sjabloonNaamBestaat"), {}, QStringLiteral("naam"), {}};
    }
    return {};
}

Outcome<void> vul(Werk& werk, Sjabloon& sjabloon, const QString& naam, const ZorgovereenkomstInhoud& inhoud)
{
    const QString was = sjabloon.naam;
    sjabloon.naam = leesbaar(naam);
    if (sjabloon.naam.isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("naam"));
    if (sjabloon.naam != was) // of before the rule there may be two
        PGB_CHECK(eisEigenNaam(werk, sjabloon));
    sjabloon.inhoud = alsSjabloon(inhoud);
    sjabloon.gewijzigdOp = werk.nu;
    return {};
}

} // namespace

Outcome<std::vector<Sjabloon>> listSjablonen(Werk& werk)
{
    PGB_CHECK(eisOpsteller(werk));
    return werk.unit.sjablonen().van(werk.gebruiker().organisatie, werk.gebruiker().id);
}

Outcome<Sjabloon> enterSjabloon(Werk& werk, const QString& naam, const ZorgovereenkomstInhoud& inhoud)
{
    PGB_CHECK(eisWijziger(werk));
    Sjabloon sjabloon;
    sjabloon.organisatie = werk.gebruiker().organisatie;
    sjabloon.gebruiker = werk.gebruiker().id;
    PGB_CHECK(vul(werk, sjabloon, naam, inhoud));
    return werk.unit.sjablonen().insert(sjabloon);
}

Outcome<Sjabloon> changeSjabloon(Werk& werk, SjabloonId id, qint64 rijversie, const QString& naam, const ZorgovereenkomstInhoud& inhoud)
{
    PGB_TRY(sjabloon, eigen(werk, id));
    if (sjabloon.rijversie != rijversie)
        return versieVerouderd();
    PGB_CHECK(vul(werk, sjabloon, naam, inhoud));
    return werk.unit.sjablonen().update(sjabloon);
}

Outcome<void> removeSjabloon(Werk& werk, SjabloonId id)
{
    PGB_CHECK(eigen(werk, id));
    return werk.unit.sjablonen().remove(id);
}

} // namespace pgb::app
