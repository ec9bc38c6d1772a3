// A decision, from the key until the server has it: for ten seconds it can be taken back.
#include "client/ui/werklijst/werklijst_page.h"
#include "client/ui/lijst/bedenktijd.h"
#include "client/ui/widgets/row_table.h"

namespace pgb::ui {

WerklijstPage::~WerklijstPage()
{
    blockSignals(true); // who listens may be gone
    m_bedenktijd->verstuur();
}

void WerklijstPage::aboutToLock()
{
    m_reden->nu();
    m_bedenktijd->verstuur();
}

void WerklijstPage::besluit(Besluit::Soort soort)
{
    const WerkZaak* zaak = huidig();
    if (zaak && zaak->declaratie && soort == Besluit::Soort::Vragen)
        return m_context.navigator.toast(tr("Over een declaratie kunt u hier geen vraag stellen. Open haar met Enter en beslis daar."));
    if (!openDeclaratie())
        m_balk->begin(soort);
}

bool WerklijstPage::openDeclaratie()
{
    const WerkZaak* zaak = huidig();
    if (!zaak || !zaak->declaratie)
        return false;
    m_context.navigator.open({Section::Declaraties, zaak->taak.budgethouder, QStringLiteral("declaratie/%1").arg(zaak->declaratie.waarde)});
    return true;
}

bool WerklijstPage::isTeBekijken() const
{
    const WerkZaak* zaak = huidig();
    return zaak && isKijktaak(zaak->taak.soort);
}

void WerklijstPage::nagekeken()
{
    if (!isTeBekijken())
        return;
    const WerkZaak zaak = *huidig();
    m_gateway.taakNagekeken(zaak.taak, this, [this, naam = zaak.naam](const Outcome<Werktaak>& antwoord) {
        if (antwoord)
            m_context.navigator.toast(tr("Nagekeken: %1. Deze taak is klaar.").arg(naam));
        else
            m_kader->fout()->toon(antwoord.problem());
        m_herlader->nu();
    });
}

void WerklijstPage::beslis(const Besluit& besluit)
{
    const WerkZaak* zaak = huidig();
    if (!zaak || zaak->taak.id.waarde != m_getoond || m_gateway.beslotenOvereenkomsten().contains(zaak->zorgovereenkomst.waarde))
        return;
    Wachtend nieuw{*zaak, {}, size_t(zaak - m_zaken.data())};
    VersieBesluit& opdracht = nieuw.opdracht;
    opdracht.zorgovereenkomst = zaak->zorgovereenkomst;
    const auto inhoud = m_voorraad.constFind(zaak->zorgovereenkomst.waarde);
    opdracht.volgnummer = inhoud == m_voorraad.constEnd() ? zaak->volgnummer : inhoud->feiten.versie.volgnummer;
    opdracht.rijversie = m_rijversie;
    opdracht.gebeurtenis = besluit.soort == Besluit::Soort::Goedkeuren ? ZorgovereenkomstGebeurtenis::Goedkeuren
                         : besluit.soort == Besluit::Soort::Afwijzen   ? ZorgovereenkomstGebeurtenis::Afkeuren
                                                                       : ZorgovereenkomstGebeurtenis::AanvullingVragen;
    opdracht.reden = besluit.reden;
    opdracht.redenCode = besluit.redenCode;
    opdracht.opmerkingen = besluit.opmerkingen;
    const WerktaakId taak = nieuw.zaak.taak.id;
    const QString wat = (besluit.soort == Besluit::Soort::Goedkeuren ? tr("Goedgekeurd: %1.") : besluit.soort == Besluit::Soort::Afwijzen ? tr("Afgewezen: %1.") : tr("Vraag gesteld over %1.")).arg(zaak->naam);
    opdracht.uitstel = {Bedenktijd::ms, wat};
    m_reden->nu(); // the text is kept until the server has the decision
    m_balk->setZaak(false, false);
    m_tabel->setFocus(Qt::OtherFocusReason);
    m_geweigerd.remove(taak.waarde);
    m_bedenktijd->begin(taak.waarde, DraftKey::reden(opdracht.zorgovereenkomst), wat, [this, nieuw] { neemTerug(nieuw); });
    m_gateway.beslis(opdracht, this, [this, nieuw](const Outcome<BesluitAntwoord>& antwoord) { beantwoord(nieuw, antwoord); });
    m_besloten = m_gateway.beslotenOvereenkomsten();
    std::erase_if(m_zaken, [&](const WerkZaak& z) { return z.taak.id == taak; });
    m_getoond = 0;
    m_taak = 0; // the row that takes its place is the next one
    m_model->forget();
    herorden();
    Q_EMIT aantalChanged(int(m_zaken.size()));
    Q_EMIT described();
}

void WerklijstPage::neemTerug(const Wachtend& wat)
{
    m_taak = wat.zaak.taak.id.waarde;
    zetTerug(wat);
    m_tabel->setFocus(Qt::OtherFocusReason);
    m_context.navigator.toast(tr("Teruggenomen: %1. Er is niets verstuurd.").arg(wat.zaak.naam));
}

void WerklijstPage::anderBesloten()
{
    const auto nu = m_gateway.beslotenOvereenkomsten();
    if (nu == m_besloten) // this page did it
        return;
    m_besloten = nu;
    std::erase_if(m_zaken, [this](const WerkZaak& zaak) { return m_besloten.contains(zaak.zorgovereenkomst.waarde); });
    m_model->forget();
    herorden();
    Q_EMIT aantalChanged(int(m_zaken.size()));
    m_herlader->nu();
}

void WerklijstPage::zetTerug(const Wachtend& wat)
{
    m_besloten = m_gateway.beslotenOvereenkomsten();
    if (std::none_of(m_zaken.begin(), m_zaken.end(), [&](const WerkZaak& z) { return z.taak.id == wat.zaak.taak.id; }))
        m_zaken.insert(m_zaken.begin() + qptrdiff(std::min(wat.plek, m_zaken.size())), wat.zaak);
    m_model->forget();
    herorden();
    Q_EMIT aantalChanged(int(m_zaken.size()));
    m_herlader->nu();
}

void WerklijstPage::beantwoord(const Wachtend& wat, const Outcome<BesluitAntwoord>& antwoord)
{
    const WerkZaak& zaak = wat.zaak;
    m_besloten = m_gateway.beslotenOvereenkomsten();
    m_voorraad.remove(zaak.zorgovereenkomst.waarde);
    if (antwoord && antwoord->soort != BesluitAntwoord::Soort::Geweigerd) {
        if (antwoord->soort == BesluitAntwoord::Soort::Ontvangen)
            m_reden->vergeet(DraftKey::reden(zaak.zorgovereenkomst));
        else
            m_context.navigator.toast(tr("Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.").arg(zaak.naam));
        return m_herlader->nu();
    }
    if (const auto waarom = isVisible() ? m_gateway.geweigerd(DraftKey::reden(zaak.zorgovereenkomst)) : std::nullopt)
        weiger(zaak, *waarom);
    zetTerug(wat);
}

void WerklijstPage::weiger(const WerkZaak& zaak, const Weigering& waarom)
{
    m_geweigerd.insert(zaak.taak.id.waarde, waarom);
    if (m_balk->vraagtReden() && m_getoond != zaak.taak.id.waarde) // another case has the hands now
        return m_context.navigator.toast(tr("Uw besluit over %1 is niet aangenomen. De taak staat weer in de lijst.").arg(zaak.naam));
    m_taak = zaak.taak.id.waarde;
    m_getoond = 0;
    toonWeigering();
}

void WerklijstPage::toonWeigering()
{
    const auto waarom = m_geweigerd.constFind(m_taak);
    if (waarom == m_geweigerd.constEnd())
        return;
    m_foutVan = m_taak;
    if (waarom->bevindingen.empty())
        m_fout->toon(waarom->problem);
    else
        m_fout->toon(tr("Dit besluit kan niet: %1").arg(vlagTekst(waarom->bevindingen)), false);
    m_geweigerd.erase(waarom);
}

void WerklijstPage::outboxAnswered()
{
    if (!isVisible())
        return; // nobody would read it
    // Also of an earlier run: what was decided there is said at its case.
    for (const WerkZaak& zaak : m_zaken) {
        if (const auto waarom = m_gateway.geweigerd(DraftKey::reden(zaak.zorgovereenkomst))) {
            weiger(zaak, *waarom);
            m_voorraad.remove(zaak.zorgovereenkomst.waarde);
            return m_herlader->nu();
        }
    }
}

} // namespace pgb::ui
