// What the flags of the list say once a case was read.
#include "client/ui/werklijst/werklijst_page.h"
#include "shared/domain/controle/evaluator.h"
#include <algorithm>

namespace pgb::ui {

void WerklijstPage::vlagNa(const BeoordeelZaak& inhoud)
{
    const Rapport rapport = evaluate(inhoud.feiten); // with the registers too, as the case itself shows
    for (size_t i = 0; i < m_zaken.size(); ++i) {
        WerkZaak& zaak = m_zaken[i];
        if (zaak.zorgovereenkomst != inhoud.feiten.zorgovereenkomst.id)
            continue;
        m_gelezen.insert(zaak.taak.id.waarde, rapport);
        zaak.onbekend = int(rapport.nogNiet.size());
        zetPunten(zaak, rapport.bevindingen);
        m_model->renew(int(i));
    }
    toonAantal();
}

void WerklijstPage::vlagVanGelezen()
{
    const auto eerder = std::exchange(m_gelezen, {});
    for (WerkZaak& zaak : m_zaken) {
        const auto gelezen = eerder.constFind(zaak.taak.id.waarde);
        if (gelezen == eerder.constEnd())
            continue;
        m_gelezen.insert(zaak.taak.id.waarde, *gelezen);
        std::vector<Bevinding> punten = gelezen->bevindingen;
        for (const Bevinding& nu : zaak.punten) {
            if (std::none_of(gelezen->bevindingen.begin(), gelezen->bevindingen.end(), [&](const Bevinding& b) { return b.controle == nu.controle && b.path == nu.path; }))
                punten.push_back(nu);
        }
        zaak.onbekend = int(gelezen->nogNiet.size());
        zetPunten(zaak, std::move(punten));
    }
}

void WerklijstPage::toonAantal()
{
    const auto gevlagd = std::count_if(m_zaken.begin(), m_zaken.end(), [](const WerkZaak& zaak) { return !zaak.punten.empty(); });
    const auto ongezien = std::count_if(m_zaken.begin(), m_zaken.end(), [](const WerkZaak& zaak) { return zaak.punten.empty() && !zaak.onbekend && !zaak.declaratie && !zaak.vraagUit; });
    const QString stand = tr("%1 open · %2 met vlag").arg(m_zaken.size()).arg(gevlagd);
    m_kader->setOndertitel(m_zaken.empty() ? QString() : ongezien > 0 ? tr("%1 · %2 nog niet bekeken").arg(stand).arg(ongezien) : stand);
}

} // namespace pgb::ui
