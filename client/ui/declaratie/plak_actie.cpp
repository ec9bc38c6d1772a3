#include "client/ui/declaratie/keuze_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"

namespace pgb::ui {

PlakActie::PlakActie(KeuzeBalk& balk, const RoosterDelen& delen, QObject* parent) : QObject(parent), m_balk(balk), m_delen(delen)
{
    connect(&balk, &KeuzeBalk::gewijzigd, this, [this] { zet(true); });
    connect(&balk, &KeuzeBalk::overnemen, this, [this] { zet(false); });
    connect(&balk, &KeuzeBalk::gesloten, this, [this] {
        m_tekst.clear();
        m_delen.model.setVoorbeeld({});
        m_balk.hide();
        m_delen.cellen.setFocus(Qt::OtherFocusReason);
    });
}

PlakPlan PlakActie::maakPlan(const QString& tekst, const QHash<QString, int>& keuze) const
{
    const auto [eerste, laatste] = m_delen.cellen.gekozenDeel().value_or(std::pair(CelPlaats(), CelPlaats()));
    return herhaald(plakPlan(tekst, m_delen.model.rijNamen(), m_delen.model.session().draft().periode, {eerste.rij, eerste.dag, m_delen.model.gedraaid()}, keuze),
                    laatste.rij - eerste.rij + 1, laatste.dag - eerste.dag + 1);
}

void PlakActie::plak(const QString& tekst)
{
    DeclaratieSession& session = m_delen.model.session();
    if (tekst.isEmpty() || session.gesloten())
        return;
    const PlakPlan plan = maakPlan(tekst, {});
    if (plan.teGroot) {
        m_delen.melding.toon(Role::Attention, tr("Dit is te veel om te plakken. Een maand heeft ten hoogste 31 dagen."));
        return;
    }
    m_tekst = tekst;
    if (plan.onbekend.isEmpty())
        zet(false);
    else
        m_balk.open(tr("Welke zorgfunctie is dit?"), plan.onbekend, m_delen.model.rijNamen(), {});
}

void PlakActie::zet(bool voorbeeld)
{
    if (m_tekst.isEmpty())
        return;
    DeclaratieSession& session = m_delen.model.session();
    const PlakPlan plan = maakPlan(m_tekst, m_balk.isVisible() ? m_balk.keuze() : QHash<QString, int>());
    std::vector<CelWijziging> wijzigingen;
    for (const PlakCel& cel : plan.cellen)
        wijzigingen.push_back({{cel.rij, cel.dag}, leesCel(session.rijen()[size_t(cel.rij)].eenheid, cel.tekst)});
    if (voorbeeld) {
        m_delen.model.setVoorbeeld(wijzigingen);
        m_balk.setUitleg(wijzigingen.size() == 1 ? tr("1 cel") : tr("%1 cellen").arg(wijzigingen.size()), true);
        return;
    }
    m_tekst.clear();
    m_delen.model.setVoorbeeld({});
    m_balk.hide();
    m_delen.cellen.setFocus(Qt::OtherFocusReason);
    const QString stap = tr("plakken");
    session.zet(stap, wijzigingen);
    m_delen.melding.sluit(); // what an earlier paste had to say
    QStringList niet;
    if (plan.buiten > 0)
        niet << (plan.buiten == 1 ? tr("1 waarde past niet in deze maand en is niet geplakt: %1.").arg(plan.nietGeplakt.front())
                                  : tr("%1 waarden passen niet in deze maand en zijn niet geplakt: %2.")
                                        .arg(QString::number(plan.buiten), plan.nietGeplakt.join(QStringLiteral("; ")) + (plan.buiten > plan.nietGeplakt.size() ? tr(" en nog %1").arg(plan.buiten - plan.nietGeplakt.size()) : QString())));
    if (plan.onder > 0)
        niet << (plan.onder == 1 ? tr("1 waarde staat onder de laatste rij van het rooster en is niet geplakt.")
                                 : tr("%1 waarden staan onder de laatste rij van het rooster en zijn niet geplakt.").arg(plan.onder));
    if (!niet.isEmpty())
        m_delen.melding.toonBij(session, stap, Role::Attention, niet.join(QLatin1Char(' ')));
}

} // namespace pgb::ui
