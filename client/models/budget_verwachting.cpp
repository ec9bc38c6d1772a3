#include "client/models/budget_verwachting.h"
#include "shared/text/formats.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct BudgetWoorden {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

} // namespace

BudgetVerwachting bladVerwachting(const DeclaratieSession& session, const BudgetBeeld& beeld, const DossierZorg& dossier)
{
    const DeclaratieFeiten& feiten = session.feiten();
    if (!feiten.toekenningen || !feiten.saldo)
        return {};
    const auto toekenning = std::find_if(feiten.toekenningen->begin(), feiten.toekenningen->end(), [&](const Toekenning& t) { return t.id == beeld.toekenning; });
    if (toekenning == feiten.toekenningen->end())
        return {};
    std::vector<Declaratie> andere = dossier.declaraties;
    std::erase_if(andere, [&](const Declaratie& d) { return d.id == session.declaratie().id; });
    NiveauStand stand = budgetStand(*toekenning, *feiten.saldo).front();
    const auto afgesproken = [&] { return budgetVerwachting(*toekenning, stand, dossier.overeenkomsten, andere, *feiten.parameters); };
    if (session.sommen().leeg())
        return afgesproken();
    const BudgetVerwachting zonder = afgesproken();
    andere.push_back(session.declaratie());
    andere.back().status = DeclaratieStatus::Betaalbaar;
    stand.ingepland += beeld.ditBlad;
    const BudgetVerwachting met = afgesproken();
    const auto eind = [](const BudgetVerwachting& v) { return v.maanden.empty() ? Bedrag{} : v.maanden.back().over; };
    return session.nogNietVoorbij() && !session.gesloten() && eind(zonder) < eind(met) ? zonder : met;
}

QString budgetZin(const NiveauStand& totaal, const BudgetVerwachting& verwachting, QDate vandaag)
{
    const Taal taal = huidigeTaal();
    const std::optional<Bedrag> over = totaal.beschikbaar();
    if (!over)
        return BudgetWoorden::tr("Deze toekenning heeft geen totaalbedrag.");
    const QString nog = over->centen >= 0 ? BudgetWoorden::tr("Nog %1 over.").arg(euroTekst(*over, taal)) : BudgetWoorden::tr("Er is %1 te veel geboekt.").arg(euroTekst(-*over, taal));
    const QString onbekend = verwachting.loonBekend ? QString() : BudgetWoorden::tr(" Hoeveel er boven op een loon komt, is nog niet overal bekend. Dat is er niet af.");
    switch (verwachting.soort) {
    case BudgetVerwachting::Soort::Genoeg:
        return nog + BudgetWoorden::tr(" Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Dan blijft %2 over.")
                         .arg(datumTekst(verwachting.totEnMet, taal), euroTekst(verwachting.bedrag, taal))
            + onbekend;
    case BudgetVerwachting::Soort::Tekort:
        if (verwachting.totEnMet.isValid() && verwachting.totEnMet < vandaag)
            return nog + BudgetWoorden::tr(" Voor de maanden die nog niet zijn gedeclareerd en de afgesproken zorg tot het einde is er %1 te weinig.").arg(euroTekst(verwachting.bedrag, taal)) + onbekend;
        return verwachting.totEnMet.isValid()
                   ? nog + BudgetWoorden::tr(" Gaat de zorg door zoals afgesproken, dan is dit genoeg tot en met %1. Daarna is er %2 te weinig.")
                               .arg(datumTekst(verwachting.totEnMet, taal), euroTekst(verwachting.bedrag, taal))
                         + onbekend
                   : nog;
    case BudgetVerwachting::Soort::GeenLimiet: return nog;
    case BudgetVerwachting::Soort::GeenZorg: return nog + BudgetWoorden::tr(" Er is nog geen zorg afgesproken die hieruit betaald wordt.");
    }
    return nog;
}

BudgetRisico risicoVan(const Toekenning& toekenning, const NiveauStand& totaal, const BudgetVerwachting& verwachting)
{
    BudgetRisico risico{toekenning.periode.tot.addDays(1), ruimte(totaal)};
    if (verwachting.soort == BudgetVerwachting::Soort::Tekort)
        risico.opVanaf = verwachting.totEnMet.isValid() ? verwachting.totEnMet.addDays(1) : toekenning.periode.van;
    return risico;
}

int ruimte(const NiveauStand& totaal)
{
    const std::optional<Bedrag> over = totaal.beschikbaar();
    if (!over || !totaal.bedrag)
        return 1000;
    const qint64 alles = (*totaal.bedrag + totaal.erbij()).centen;
    if (alles <= 0)
        return over->centen < 0 ? -1000 : 0;
    return int(std::clamp<qint64>(over->centen / std::max<qint64>(1, alles / 1000), -1000, 1000));
}

} // namespace pgb
