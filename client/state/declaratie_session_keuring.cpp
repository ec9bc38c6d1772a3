// What the controles say of a sheet; the sheet itself is in declaratie_session.cpp.
#include "client/state/declaratie_session.h"
#include <algorithm>

namespace pgb {

std::vector<CelPlaats> DeclaratieSession::onleesbaar() const
{
    std::vector<CelPlaats> uit;
    for (int rij = 0; rij < draft().rijen; ++rij) {
        for (int dag = 1; dag <= draft().dagen(); ++dag) {
            if (!draft().cel({rij, dag}).leesbaar())
                uit.push_back({rij, dag});
        }
    }
    return uit;
}

std::vector<CelPlaats> DeclaratieSession::nietVerdeeld() const
{
    std::vector<CelPlaats> uit;
    if (m_rijen.empty() || !m_rijen.front().samen())
        return uit;
    for (int dag = 1; dag <= draft().dagen(); ++dag) {
        const CelPlaats plaats{0, dag};
        if (draft().cel(plaats).aantal > 0 && std::find(m_regels.plaatsen.begin(), m_regels.plaatsen.end(), plaats) == m_regels.plaatsen.end())
            uit.push_back(plaats);
    }
    return uit;
}

std::optional<CelPlaats> DeclaratieSession::celVan(const Bevinding& bevinding) const
{
    const QStringList delen = bevinding.path.split(QLatin1Char('/'));
    bool ok = false;
    const int regel = delen.size() >= 2 && delen[0] == QLatin1String("regels") ? delen[1].toInt(&ok) : -1;
    if (!ok || regel < 0 || size_t(regel) >= m_regels.plaatsen.size() || m_regels.plaatsen[size_t(regel)].rij < 0)
        return std::nullopt;
    return m_regels.plaatsen[size_t(regel)];
}

Rapport DeclaratieSession::indienRapport() const
{
    return evaluate(m_feiten, indienFase());
}

bool DeclaratieSession::kanIndienen() const
{
    return compleet() && !indienRapport().weigert();
}

bool DeclaratieSession::kanKlaarzetten() const { return nogNietVoorbij() && compleet() && !rapport().weigert(); }

bool DeclaratieSession::compleet() const
{
    return !gesloten() && m_sommen.onleesbaar == 0 && onleesbareVelden().empty() && nietVerdeeld().empty() && !m_regels.regels.empty();
}

void DeclaratieSession::setBijlagen(std::vector<Bijlage> bijlagen)
{
    m_feiten.declaratie.bijlagen = std::move(bijlagen);
    keur({QStringLiteral("bijlagen")});
    Q_EMIT findingsChanged();
}

void DeclaratieSession::keur(const QStringList& paths)
{
    const bool maand = m_sleutel.soort == DraftKey::Soort::Declaratie;
    const Fase fase = maand && !gesloten() ? indienFase() : Fase::Invoer;
    const QDate vandaag = m_feiten.vandaag;
    if (maand)
        m_feiten.vandaag = std::max(vandaag, verzenddag(draft().periode));
    Rapport nieuw = paths.isEmpty() ? evaluate(m_feiten, fase) : evaluateChanged(m_feiten, fase, {paths.begin(), paths.end()}, rapport());
    m_feiten.vandaag = vandaag;
    setRapport(std::move(nieuw));
}

void DeclaratieSession::setServerBevindingen(std::vector<Bevinding> bevindingen)
{
    m_vanServer = std::move(bevindingen);
    Q_EMIT findingsChanged();
}

std::vector<Bevinding> DeclaratieSession::bevindingen() const
{
    std::vector<Bevinding> uit = rapport().bevindingen;
    for (const Bevinding& b : m_vanServer) {
        const auto zelfde = [&](const Bevinding& a) { return a.controle == b.controle && a.path == b.path; };
        if (std::none_of(uit.begin(), uit.end(), zelfde))
            uit.push_back(b);
    }
    return uit;
}

} // namespace pgb
