#include "client/models/maandrooster_afspraak.h"
#include "client/models/maandrooster_tekst.h"
#include "client/ui/declaratie/patroon_balk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/declaratie/rooster_view.h"
#include "shared/domain/declaratie/patroon.h"
#include "shared/text/formats.h"
#include <algorithm>
#include <map>
#include <set>

namespace pgb::ui {

PatroonActie::PatroonActie(PatroonBalk& balk, const RoosterDelen& delen, QObject* parent)
    : QObject(parent), m_balk(balk), m_delen(delen)
{
    connect(&balk, &PatroonBalk::gewijzigd, this, [this] {
        if (!m_doel.empty())
            m_delen.model.session().setPatroon(m_balk.tekst());
        toonVoorbeeld(false);
    });
    connect(&balk, &PatroonBalk::invullen, this, &PatroonActie::vulIn);
    connect(&balk, &PatroonBalk::gesloten, this, &PatroonActie::sluit);
    connect(&balk, &PatroonBalk::zoalsAfgesproken, this, &PatroonActie::vulAfspraak);
    // Typed in an earlier run: the line is open again, once the grid is there.
    if (!delen.model.session().patroon().isEmpty())
        QMetaObject::invokeMethod(this, &PatroonActie::herstel, Qt::QueuedConnection);
}

void PatroonActie::herstel()
{
    const QString tekst = m_delen.model.session().patroon();
    m_balk.setTekst(tekst);
    open();
    if (!m_doel.empty())
        return;
    m_doel = {{0, 1}}; // the grid has no cell yet
    m_balk.open();
}

void PatroonActie::open()
{
    m_doel.clear();
    for (const QModelIndex& index : m_delen.cellen.gekozen())
        m_doel.push_back(*m_delen.model.plaats(index));
    m_balk.setAfspraak(kanAfspraak());
    if (!m_doel.empty())
        m_balk.open();
}

bool PatroonActie::kanAfspraak() const { return !zoalsAfgesproken(m_delen.model.session()).empty(); }

void PatroonActie::vulAfspraak()
{
    DeclaratieSession& session = m_delen.model.session();
    const std::vector<CelWijziging> wijzigingen = zoalsAfgesproken(session);
    sluit();
    if (wijzigingen.empty())
        return;
    const QString stap = tr("zoals afgesproken");
    session.zet(stap, wijzigingen);
    std::set<int> dagen;
    for (const CelWijziging& w : wijzigingen)
        dagen.insert(w.plaats.dag);
    m_delen.melding.toonBij(session, stap, Role::Info, dagen.size() == 1 ? tr("1 dag ingevuld zoals afgesproken. Pas aan wat anders ging.")
                                                                               : tr("%1 dagen ingevuld zoals afgesproken. Pas aan wat anders ging.").arg(dagen.size()));
}

void PatroonActie::sluit()
{
    m_delen.model.setVoorbeeld({});
    m_wijzigingen.clear();
    m_doel.clear();
    m_delen.model.session().setPatroon({});
    m_balk.hide();
    m_delen.cellen.setFocus(Qt::OtherFocusReason);
}

std::vector<int> PatroonActie::rijen() const
{
    std::set<int> uit;
    for (const CelPlaats plaats : m_doel)
        uit.insert(plaats.rij);
    return {uit.begin(), uit.end()};
}

Periode PatroonActie::dagen() const
{
    const DeclaratieBlad& blad = m_delen.model.session().draft();
    const auto [eerste, laatste] = std::minmax_element(m_doel.begin(), m_doel.end(),
                                                       [](CelPlaats a, CelPlaats b) { return a.dag < b.dag; });
    // The cursor in one day asks for no days: then it is the whole period.
    return eerste->dag == laatste->dag ? blad.periode : Periode{blad.datum(eerste->dag), blad.datum(laatste->dag)};
}

void PatroonActie::toonVoorbeeld(bool poging)
{
    m_wijzigingen.clear();
    if (m_doel.empty())
        return;
    const auto& bladRijen = m_delen.model.session().rijen();
    std::optional<Problem> fout;
    for (const int rij : rijen()) {
        const auto patroon = weekpatroonFromTekst(m_balk.tekst(), bladRijen[size_t(rij)].eenheid);
        if (!patroon) {
            fout = patroon.problem();
            m_wijzigingen.clear();
            break;
        }
        for (const DagAantal& dag : dagenVan(*patroon, dagen(), m_balk.feestdagen()))
            m_wijzigingen.push_back({{rij, m_delen.model.session().draft().dagVan(dag.datum)}, Cel{dag.aantal, {}, false, {}}});
    }
    m_delen.model.setVoorbeeld(m_wijzigingen);
    m_balk.setUitleg(fout ? foutzin(*fout) : uitleg(m_wijzigingen), fout && poging);
}

QString PatroonActie::foutzin(const Problem& problem) const
{
    const QString tekst = problem.params.empty() ? QString() : problem.params.front().second;
    if (problem.code == QLatin1String("patroonLeeg"))
        return tr("Typ bijvoorbeeld ma-vr 2,5; za 4");
    if (problem.code == QLatin1String("patroonDagOnbekend"))
        return tr("Wij kennen de dag \"%1\" niet. Typ ma, di, wo, do, vr, za of zo.").arg(tekst);
    if (problem.code == QLatin1String("patroonAantalOnleesbaar"))
        return tekst.isEmpty() ? tr("Typ achter de dag hoeveel, bijvoorbeeld 2,5 of 2:30.")
                               : tr("Wij kunnen \"%1\" niet lezen. Typ bijvoorbeeld 2,5 of 2:30.").arg(tekst);
    if (problem.code == QLatin1String("patroonDagDubbel"))
        return tr("De dag %1 staat er twee keer.").arg(tekst);
    return tr("Dit patroon is te lang.");
}

QString PatroonActie::uitleg(const std::vector<CelWijziging>& wijzigingen) const
{
    const DeclaratieSession& session = m_delen.model.session();
    const QString waar = tr("%1 t/m %2").arg(QString::number(dagen().van.day()), RoosterTekst::dagKort(dagen().tot));
    if (wijzigingen.empty())
        return tr("geen dagen · %1").arg(waar);
    std::set<int> dag;
    qint64 minuten = 0;
    std::map<std::pair<bool, Eenheid>, qint64> anders; // of each unit, and of amounts
    for (const CelWijziging& w : wijzigingen) {
        dag.insert(w.plaats.dag);
        const qint64 erbij = w.cel.aantal - session.draft().cel(w.plaats).aantal;
        const BladRij& rij = session.rijen()[size_t(w.plaats.rij)];
        (rij.uren() ? minuten : anders[{rij.bedrag(), rij.eenheid}]) += erbij;
    }
    std::erase_if(anders, [](const auto& een) { return een.second == 0; });
    const auto teken = [](qint64 aantal) { return QString(aantal < 0 ? QStringLiteral("-") : QStringLiteral("+")); };
    QString tekst = (dag.size() == 1 ? tr("1 dag") : tr("%1 dagen").arg(dag.size())) + QStringLiteral(u" · ") + waar;
    if (minuten != 0 || anders.empty())
        tekst += QStringLiteral(u" · ") + tr("%1 uur").arg(teken(minuten) + RoosterTekst::getal(aantalInRij({}, std::abs(minuten))));
    for (const auto& [wat, aantal] : anders)
        tekst += QStringLiteral(u" · ") + (wat.first ? verschilTekst({aantal}, huidigeTaal()) : teken(aantal) + RoosterTekst::inWoorden(wat.second, std::abs(aantal)));
    return tekst;
}

void PatroonActie::vulIn()
{
    toonVoorbeeld(true);
    if (m_wijzigingen.empty())
        return;
    const std::vector<CelWijziging> wijzigingen = m_wijzigingen;
    sluit();
    DeclaratieSession& session = m_delen.model.session();
    const QString stap = tr("patroon %1").arg(m_balk.tekst().trimmed());
    session.zet(stap, wijzigingen);
    if (mistReis(session, wijzigingen))
        m_delen.melding.toonBij(session, stap, Role::Info, tr("De afgesproken kilometers van deze dagen staan er nog niet bij. Vul die zelf in."));
}

} // namespace pgb::ui
