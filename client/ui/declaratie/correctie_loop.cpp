#include "client/ui/declaratie/correctie_loop.h"
#include "client/state/dossier_samen.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/probleem_text.h"
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr int voorbeeldNaMs = 350; ///< after the last key

} // namespace

CorrectieLoop::CorrectieLoop(DeclaratieId origineel, DossierGateway& dossiers, CorrectieGateway& correcties, QObject* parent)
    : QObject(parent), m_id(origineel), m_dossiers(dossiers), m_correcties(correcties)
{
    m_wacht.setSingleShot(true);
    m_wacht.setInterval(voorbeeldNaMs);
    connect(&m_wacht, &QTimer::timeout, this, [this] {
        m_correcties.voorbeeld(m_id, m_wordt, this, [this, vraag = m_vraag](const Outcome<Correctievoorbeeld>& uitkomst) {
            if (vraag != m_vraag)
                return; // typed on since
            if (uitkomst)
                Q_EMIT voorbeeld(*uitkomst);
            else
                Q_EMIT geenVoorbeeld(probleemTekst(uitkomst.problem()));
        });
    });
}

void CorrectieLoop::laad()
{
    m_dossiers.declaratie(m_id, this, [this](const Outcome<Declaratie>& origineel) {
        if (!origineel)
            return Q_EMIT nietGeladen(probleemTekst(origineel.problem()));
        if (!isTeCorrigeren(origineel->status, origineel->betaald))
            return Q_EMIT nietGeladen(tr("Deze declaratie is nog niet betaald. Trek haar in om iets te veranderen."));
        if (correctiewijzeVan(*origineel) == Correctiewijze::Geen)
            return Q_EMIT nietGeladen(tr("Deze declaratie kan niet worden gecorrigeerd."));
        m_origineel = *origineel;
        haalCorrecties();
    });
}

void CorrectieLoop::haalCorrecties()
{
    m_dossiers.declaraties({m_origineel.budgethouder}, this, [this](const Outcome<std::vector<Declaratie>>& alle) {
        if (!alle)
            return Q_EMIT nietGeladen(probleemTekst(alle.problem()));
        std::vector<DeclaratieId> eerder;
        for (const Declaratie& d : *alle) {
            const bool begonnen = d.status == DeclaratieStatus::Concept && invoerkantVan(m_dossiers.gebruiker().rol) == d.invoerkant;
            if (d.oorspronkelijke == m_id && d.soort == DeclaratieSoort::Correctie && (teltAlsCorrectie(d) || begonnen))
                eerder.push_back(d.id);
        }
        std::sort(eerder.begin(), eerder.end());
        auto gelezen = std::make_shared<std::vector<Declaratie>>(eerder.size());
        const auto klaar = [this, gelezen](const std::optional<Problem>& problem) {
            if (problem)
                return Q_EMIT nietGeladen(probleemTekst(*problem));
            std::vector<std::vector<Declaratieregel>> regels;
            for (const Declaratie& d : *gelezen) {
                if (d.status == DeclaratieStatus::Concept)
                    m_begonnen = d;
                else
                    regels.push_back(d.regels);
            }
            m_eerder = !regels.empty();
            m_betaald = naCorrecties(m_origineel.regels, regels);
            Q_EMIT geladen();
        };
        if (eerder.empty())
            return klaar(std::nullopt);
        const auto samen = Samen::maak(klaar);
        for (size_t i = 0; i < eerder.size(); ++i)
            m_dossiers.declaratie(eerder[i], this, samen->in((*gelezen)[i]));
    });
}

std::vector<Declaratieregel> CorrectieLoop::beginregels() const
{
    return m_begonnen ? naCorrecties(m_betaald, {m_begonnen->regels}) : m_betaald;
}

QString CorrectieLoop::kop(const QString& gewoon) const
{
    if (m_begonnen)
        return tr("Nummer %1. Deze correctie is begonnen en nog niet verzonden. Maak haar af, of gooi haar weg in de lijst met declaraties.").arg(m_origineel.nummer);
    return (m_eerder ? tr("Nummer %1, eerder gecorrigeerd. %2") : tr("Nummer %1. %2")).arg(m_origineel.nummer, gewoon);
}

void CorrectieLoop::vraag(std::vector<Declaratieregel> wordt)
{
    ++m_vraag;
    m_wordt = std::move(wordt);
    m_wacht.start();
}

void CorrectieLoop::vraagNiet()
{
    ++m_vraag;
    m_wacht.stop();
}

void CorrectieLoop::dienIn(const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen)
{
    vraagNiet();
    if (!m_begonnen)
        return stuur(wordt, reden, bewijzen);
    const std::vector<Declaratieregel> begonnen = beginregels();
    Q_EMIT serverHoudt(m_betaald, {}); // until the new one is in, what was begun stands nowhere else
    m_correcties.gooiWeg(*m_begonnen, this, [this, wordt, reden, bewijzen, begonnen](const Outcome<bool>& weg) {
        if (!weg) {
            if (weg.problem().kind != ProblemKind::NietBeschikbaar) // else it may be gone all the same
                Q_EMIT serverHoudt(begonnen, beginreden());
            return antwoord(weg.problem());
        }
        m_begonnen.reset();
        stuur(wordt, reden, bewijzen);
    });
}

void CorrectieLoop::stuur(const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen)
{
    m_correcties.dienIn(m_id, wordt, reden, bewijzen, this, [this](const Outcome<CorrectieAntwoord>& uitkomst) { antwoord(uitkomst); });
}

void CorrectieLoop::antwoord(const Outcome<CorrectieAntwoord>& uitkomst)
{
    if (!uitkomst || uitkomst->geweigerd) {
        QStringList zinnen;
        if (!uitkomst)
            zinnen << probleemTekst(uitkomst.problem());
        else
            for (const Bevinding& b : uitkomst->bevindingen)
                zinnen << bevindingTekst(b);
        return Q_EMIT nietGelukt((legtVoor() ? tr("De correctie is niet voorgelegd. %1") : tr("De correctie is niet ingediend. %1")).arg(zinnen.join(QLatin1Char(' '))));
    }
    const Declaratie& correctie = uitkomst->correctie;
    Q_EMIT gelukt(correctie.id, correctie.status != DeclaratieStatus::TerBeoordeling ? tr("De correctie is ingediend.")
                                : bevestigtZorgverlener(correctie) ? tr("De correctie is voorgelegd aan de zorgverlener. Tot het akkoord verandert er niets.")
                                                                   : tr("De correctie is voorgelegd aan de budgethouder. Tot het akkoord verandert er niets."));
}

bool CorrectieLoop::legtVoor() const { return m_dossiers.gebruiker().rol != Rol::Svb; }

QString CorrectieLoop::opdracht() const { return legtVoor() ? tr("Correctie voorleggen") : tr("Correctie indienen"); }

} // namespace pgb::ui
