// Which fields of an open version may be changed, and what they are held against.
#include "client/state/zorgovereenkomst_session.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include "shared/domain/zorgovereenkomst/wijziging_vooraf.h"
#include <algorithm>

namespace pgb {
namespace {

const QString lijst = QStringLiteral("inhoud/werkafspraken");

bool bevat(const std::vector<WijzigingSoort>& soorten, WijzigingSoort soort) { return std::find(soorten.begin(), soorten.end(), soort) != soorten.end(); }

bool isDeel(const FieldPath& deel, const FieldPath& geheel) { return deel.size() > geheel.size() && deel.startsWith(geheel) && deel[geheel.size()] == u'/'; }
bool raakt(const FieldPath& een, const FieldPath& ander) { return een == ander || isDeel(een, ander) || isDeel(ander, een); }

/// The list of lines of work, or one line of it as a whole.
bool isRegel(const FieldPath& pad) { return pad == lijst || (pad.startsWith(lijst + QLatin1Char('/')) && pad.count(QLatin1Char('/')) == 2); }

bool isTicked(const std::vector<WijzigingSoort>& soorten, const FieldPath& pad)
{
    using W = WijzigingSoort;
    if (pad == QLatin1String("inhoud/ingangsdatum"))
        return true;
    if (isRegel(pad))
        return bevat(soorten, W::Tarief) || bevat(soorten, W::Uren) || bevat(soorten, W::Zorgfuncties);
    const std::optional<W> soort = soortVanVeld(pad);
    // A line of work that is new needs its rate and hours too.
    const bool regel = pad.startsWith(lijst) && bevat(soorten, W::Zorgfuncties);
    return soort && (regel || bevat(soorten, *soort));
}

} // namespace

const ZorgovereenkomstVersie* ZorgovereenkomstSession::gewijzigde() const
{
    return gewijzigdeVersie(m_feiten.zorgovereenkomst, m_feiten.versie);
}

const ZorgovereenkomstInhoud* ZorgovereenkomstSession::vorige() const
{
    const ZorgovereenkomstInhoud* gezien = m_feiten.stand && m_feiten.stand->gedeeld ? &*m_feiten.stand->gedeeld : nullptr;
    if (gezien && m_feiten.versie.status == ZorgovereenkomstStatus::Teruggestuurd)
        return gezien; // what the other side made of it
    const ZorgovereenkomstVersie* versie = gewijzigde();
    if (!versie && m_feiten.versie.status == ZorgovereenkomstStatus::Concept)
        versie = herstelde();
    return versie ? &versie->inhoud : gezien;
}

std::optional<Wijzigingsoordeel> ZorgovereenkomstSession::oordeel() const
{
    const ZorgovereenkomstVersie* versie = gewijzigde();
    if (!versie)
        return std::nullopt;
    const Partijrol wie = m_feiten.versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    const Wijzigingsoordeel* server = m_feiten.stand && m_feiten.stand->wijziging ? &*m_feiten.stand->wijziging : nullptr;
    if (m_feiten.toekenningen || !server)
        return beoordeelWijziging(m_feiten, versie->inhoud, wie);
    if (!dirty())
        return *server;
    // Without the budgets only the server can tell who approves and from when; what was changed and who signs is known here at once.
    Wijzigingsoordeel hier = beoordeelWijziging(m_feiten, versie->inhoud, wie);
    for (Wijzigingsregel& regel : hier.regels)
        regel.goedkeuring = Goedkeuring::NogNiet;
    hier.goedkeuring = hier.regels.empty() ? Goedkeuring::Geen : Goedkeuring::NogNiet;
    hier.goedkeurders.clear();
    hier.lagereKosten = false;
    hier.eersteDatum = server->eersteDatum;
    hier.bezwaar = server->bezwaar;
    return hier;
}

QDate ZorgovereenkomstSession::eersteWijzigdag() const
{
    const ZorgovereenkomstVersie* versie = gewijzigde();
    const std::optional<Wijzigingsoordeel> nu = oordeel();
    if (!versie || !nu)
        return {};
    if (!nu->regels.empty() && nu->eersteDatum.isValid())
        return nu->eersteDatum;
    if (!m_feiten.toekenningen)
        return m_feiten.stand ? m_feiten.stand->eersteWijzigdag : QDate();
    const Partijrol wie = m_feiten.versie.opgesteldDoor == Partijrol::Zorgverlener ? Partijrol::Zorgverlener : Partijrol::Budgethouder;
    QDate uit;
    for (const Wijzigingsvooruitblik& blik : nu->regels.empty() ? wijzigingVooruitblik(m_feiten, *versie, wie) : std::vector<Wijzigingsvooruitblik>()) {
        if (bevat(m_soorten, blik.soort) && blik.eersteDatum.isValid() && (!uit.isValid() || blik.eersteDatum < uit))
            uit = blik.eersteDatum;
    }
    return uit;
}

bool ZorgovereenkomstSession::anderDanGekregen() const
{
    if (!m_feiten.stand || !m_feiten.stand->gekregen)
        return false;
    // What is not asked of both sides is on neither: the other knows other things of the zorgverlener.
    const auto gevraagd = [this](const ZorgovereenkomstInhoud& inhoud) {
        return gevraagdeInhoud({inhoud, *m_parameters, m_feiten.zorgverlener ? &*m_feiten.zorgverlener : nullptr});
    };
    std::vector<FieldPath> anders = verschillen(gevraagd(*m_feiten.stand->gekregen), gevraagd(m_feiten.versie.inhoud));
    std::erase_if(anders, [](const FieldPath& pad) { return pad.startsWith(QLatin1String("inhoud/model")); }); // the server's
    return !anders.empty() || alleenHier();
}

void ZorgovereenkomstSession::zetGekregenTerug()
{
    if (!m_feiten.stand || !m_feiten.stand->gekregen)
        return;
    zet(tr("Toch niet wijzigen"), [inhoud = *m_feiten.stand->gekregen](ZorgovereenkomstDraft& d) {
        d.inhoud = inhoud;
        d.onleesbaar.clear();
    });
}

ZorgovereenkomstInhoud ZorgovereenkomstSession::zonderNietGevraagd(const Zorgverlener* zorgverlener) const
{
    const ZorgovereenkomstInhoud& getypt = draft().inhoud;
    ZorgovereenkomstInhoud uit = gevraagdeInhoud({getypt, *m_parameters, zorgverlener});
    const ZorgovereenkomstVersie* oud = gewijzigde();
    if (!oud)
        return uit;
    // What the version in force holds without being asked stays: taking it out would be a change that nobody made.
    const std::vector<FieldPath> anders = verschillen(oud->inhoud, getypt);
    std::vector<FieldPath> terug = verschillen(uit, getypt);
    std::erase_if(terug, [&](const FieldPath& pad) { return std::find(anders.begin(), anders.end(), pad) != anders.end(); });
    pgb::neemOver(uit, getypt, terug);
    return uit;
}

void ZorgovereenkomstSession::setSoorten(std::vector<WijzigingSoort> soorten)
{
    if (const std::optional<Wijzigingsoordeel> nu = oordeel()) {
        for (const Wijzigingsregel& regel : nu->regels) {
            if (!bevat(soorten, regel.soort))
                soorten.push_back(regel.soort);
        }
    }
    std::sort(soorten.begin(), soorten.end());
    m_soorten = std::move(soorten);
    Q_EMIT changed({});
    Q_EMIT getoondGewijzigd();
}

void ZorgovereenkomstSession::zetSoortTerug(WijzigingSoort soort)
{
    const std::optional<Wijzigingsoordeel> nu = oordeel();
    const ZorgovereenkomstVersie* versie = gewijzigde();
    if (!nu || !versie)
        return;
    for (const Wijzigingsregel& regel : nu->regels) {
        if (regel.soort == soort)
            zet(tr("Toch niet wijzigen"), [&](ZorgovereenkomstDraft& d) { pgb::neemOver(d.inhoud, versie->inhoud, regel.velden); });
    }
}

bool ZorgovereenkomstSession::beperkt() const
{
    const bool herstel = m_feiten.stand && !m_feiten.stand->openVelden.empty();
    return !gesloten() && (herstel || (gewijzigde() && !m_soorten.empty()));
}

bool ZorgovereenkomstSession::moetAnders(const FieldPath& pad) const
{
    // Not bevindingen(): every field asks this, and that list is made anew each time.
    const auto weigert = [&](const Bevinding& b) { return b.ernst == Ernst::Weigeren && !b.path.isEmpty() && raakt(b.path, pad) && !draft().onleesbaar.contains(b.path); };
    const auto leeg = [&](const FieldPath& veld) { return raakt(veld, pad); };
    return std::any_of(rapport().bevindingen.begin(), rapport().bevindingen.end(), weigert) || std::any_of(m_vanServer.begin(), m_vanServer.end(), weigert)
        || std::any_of(m_leeg.begin(), m_leeg.end(), leeg);
}

bool ZorgovereenkomstSession::isOpen(const FieldPath& pad) const
{
    if (!beperkt())
        return true;
    if (m_feiten.stand && !m_feiten.stand->openVelden.empty()) {
        const std::vector<FieldPath>& open = m_feiten.stand->openVelden;
        const auto eronder = [&](const FieldPath& veld) { return veld.startsWith(pad + QChar(u'/')); }; // a whole is shown for what is open in it
        return isOpenVeld(open, pad) || std::any_of(open.begin(), open.end(), eronder);
    }
    return isTicked(m_soorten, pad) || (pad.startsWith(QLatin1String("inhoud/")) && soortVanVeld(pad) && moetAnders(pad));
}

const ZorgovereenkomstVersie* ZorgovereenkomstSession::herstelde() const
{
    for (const ZorgovereenkomstVersie& v : m_feiten.zorgovereenkomst.versies) {
        if (m_feiten.versie.herstelVan > 0 && v.volgnummer == m_feiten.versie.herstelVan)
            return &v;
    }
    return m_feiten.versie.status == ZorgovereenkomstStatus::Afgekeurd ? &m_feiten.versie : nullptr;
}

const Deelbeoordeling* ZorgovereenkomstSession::afkeuring() const
{
    const ZorgovereenkomstVersie* versie = herstelde();
    if (!versie)
        return nullptr;
    const auto is = [](const Deelbeoordeling& d) { return d.status == DeelbeoordelingStatus::Afgekeurd; };
    const auto deel = std::find_if(versie->beoordelingen.begin(), versie->beoordelingen.end(), is);
    return deel == versie->beoordelingen.end() ? nullptr : &*deel;
}

std::vector<Veldopmerking> ZorgovereenkomstSession::teHerstellen() const
{
    return gesloten() || !afkeuring() ? std::vector<Veldopmerking>() : opmerkingen();
}

std::vector<Veldopmerking> ZorgovereenkomstSession::opmerkingen() const
{
    if (const Aanvullingsvraag* vraag = openVraag(m_feiten.versie))
        return vraag->opmerkingen;
    const ZorgovereenkomstVersie* versie = herstelde();
    const Deelbeoordeling* deel = afkeuring();
    if (!versie || !deel)
        return {};
    const std::vector<FieldPath> anders = verschillen(versie->inhoud, m_feiten.versie.inhoud);
    std::vector<Veldopmerking> uit;
    for (const Veldopmerking& o : deel->opmerkingen) {
        const bool gedaan = std::any_of(anders.begin(), anders.end(), [&](const FieldPath& pad) { return raakt(pad, o.veld); });
        if (!gedaan)
            uit.push_back(o);
    }
    return uit;
}

} // namespace pgb
