#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include <QMenu>

namespace pgb::ui {

BudgetActie::BudgetActie(const RoosterDelen& delen, QObject* parent) : QObject(parent), m_delen(delen) {}

std::vector<CelPlaats> BudgetActie::gekozen() const
{
    std::vector<CelPlaats> uit;
    for (const QModelIndex& index : m_delen.cellen.gekozen())
        uit.push_back(*m_delen.model.plaats(index));
    return uit;
}

bool BudgetActie::kan() const { return !m_delen.model.session().andereBudgetten(gekozen()).empty(); }

void BudgetActie::kies() { kies(gekozen()); }

void BudgetActie::kies(const std::vector<CelPlaats>& cellen)
{
    const std::vector<BudgetVoorCellen> budgetten = m_delen.model.session().andereBudgetten(cellen);
    if (budgetten.size() == 1)
        return betaal(budgetten.front());
    if (budgetten.empty())
        return m_delen.melding.toon(Role::Info, m_delen.model.session().magBudgetKiezen() ? tr("Er is geen ander budget dat dit kan betalen.")
                                                                                           : tr("Hier kunt u geen ander budget kiezen."));
    m_delen.cellen.naarCel(budgetten.front().cellen.front());
    auto* menu = new QMenu(&m_delen.cellen);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Welk budget betaalt dit?"));
    for (const BudgetVoorCellen& keuze : budgetten)
        menu->addAction(tr("%1, geldt tot en met %2").arg(naam(keuze), RoosterTekst::datum(keuze.budget.periode.tot)), this, [this, keuze] { betaal(keuze); });
    const QRect vak = m_delen.cellen.visualRect(m_delen.cellen.currentIndex());
    menu->popup(m_delen.cellen.viewport()->mapToGlobal(vak.bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

QString BudgetActie::naam(const BudgetVoorCellen& keuze) const
{
    return RoosterTekst::budget(keuze.budget, m_delen.model.session().feiten().toekenningen.value_or(std::vector<Toekenning>()));
}

void BudgetActie::betaal(const BudgetVoorCellen& keuze)
{
    DeclaratieSession& session = m_delen.model.session();
    session.sluitStap();
    const QString stap = tr("budget %1").arg(naam(keuze));
    if (session.kiesBudget(stap, keuze))
        m_delen.melding.toonBij(session, stap, Role::Info, tr("Dit wordt nu betaald uit %1.").arg(naam(keuze)));
    session.sluitStap();
    m_delen.cellen.naarCel(keuze.cellen.front());
}

} // namespace pgb::ui
