#include "server/app/evaluation.h"

namespace pgb::app {
namespace {

Problem defect(const std::vector<QLatin1String>& nogNiet)
{
    QString ids;
    for (const QLatin1String id : nogNiet)
        ids += QString(id) + QChar(u' ');
    return {ProblemKind::Intern, QStringLiteral("intern"), {}, {}, QStringLiteral("controles without a fact: ") + ids};
}

} // namespace

Outcome<std::vector<Bevinding>> judge(const ZorgovereenkomstFeiten& feiten)
{
    Rapport rapport = evaluate(feiten);
    if (!rapport.nogNiet.empty())
        return defect(rapport.nogNiet);
    return std::move(rapport.bevindingen);
}

Outcome<std::vector<Bevinding>> judge(const DeclaratieFeiten& feiten, Fase fase)
{
    Rapport rapport = evaluate(feiten, fase);
    if (!rapport.nogNiet.empty())
        return defect(rapport.nogNiet);
    return std::move(rapport.bevindingen);
}

std::optional<Ernst> zwaarste(const std::vector<Bevinding>& bevindingen)
{
    Rapport rapport;
    rapport.bevindingen = bevindingen;
    return rapport.zwaarste();
}

ZorgovereenkomstFeiten zichtbaar(const Werk& werk, ZorgovereenkomstFeiten feiten)
{
    if (werk.isBudgethouderKant())
        return feiten;
    std::erase_if(feiten.zorgovereenkomst.versies, [](const auto& v) { return v.status == ZorgovereenkomstStatus::Concept; });
    feiten.andereZorgovereenkomsten.reset();
    if (!werk.isZorgverlenerKant())
        return feiten;
    feiten.budgethouder.reset();
    feiten.toekenningen.reset();
    feiten.saldo.reset();
    return feiten;
}

DeclaratieFeiten zichtbaar(const Werk& werk, DeclaratieFeiten feiten)
{
    if (werk.isBudgethouderKant()) {
        if (feiten.blokkades) {
            for (Blokkade& blokkade : *feiten.blokkades)
                blokkade.interneReden.clear();
        }
        // How much a zorgverlener works elsewhere is the business of other dossiers: those controles answer when it is submitted.
        feiten.andereRegels.reset();
        return feiten;
    }
    if (feiten.zorgovereenkomst)
        std::erase_if(feiten.zorgovereenkomst->versies, [](const auto& v) { return v.status == ZorgovereenkomstStatus::Concept; });
    if (!werk.isZorgverlenerKant())
        return feiten;
    feiten.budgethouder.reset();
    feiten.toekenningen.reset();
    feiten.saldo.reset();
    feiten.blokkades.reset();
    feiten.budgetjaren.reset();
    feiten.historie.reset();
    return feiten;
}

} // namespace pgb::app
