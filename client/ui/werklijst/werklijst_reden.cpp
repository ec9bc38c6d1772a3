// The reason of a decision while it is being typed: kept on this computer, put back, given up.
#include "client/ui/werklijst/werklijst_page.h"
#include "client/ui/widgets/row_table.h"
#include <QPointer>

namespace pgb::ui {

void WerklijstPage::toonReden()
{
    const WerkZaak* zaak = huidig();
    if (!zaak || !m_balk->kan() || m_balk->vraagtReden())
        return;
    if (const auto reden = m_reden->van(DraftKey::reden(zaak->zorgovereenkomst)))
        m_balk->herstel(*reden);
}

void WerklijstPage::gestopt(const RedenConcept& reden)
{
    m_tabel->setFocus(Qt::OtherFocusReason);
    const WerkZaak* zaak = huidig();
    if (!zaak)
        return;
    const DraftKey key = DraftKey::reden(zaak->zorgovereenkomst);
    m_reden->vergeet(key);
    if (reden == RedenConcept())
        return;
    m_context.navigator.toast(tr("Uw tekst is weg."), [this, zelf = QPointer(this), key, reden] {
        if (!zelf)
            return;
        m_gateway.keepJournal(key, writeSnapshot(reden), {});
        toonReden();
    });
}

void WerklijstPage::zoekWees(ZorgovereenkomstId id)
{
    const auto zelfde = [id](const WerkZaak& zaak) { return zaak.zorgovereenkomst == id; };
    if (id && !m_besloten.contains(id.waarde) && std::none_of(m_zaken.begin(), m_zaken.end(), zelfde)) {
        const DraftKey key = DraftKey::reden(id);
        if (isVisible())
            m_gateway.geweigerd(key); // what is said below is why
        if (const auto reden = m_reden->van(key)) {
            m_wees = reden->tekst;
            m_reden->vergeet(key);
        }
    }
    if (!m_wees.isEmpty())
        m_kader->fout()->toon(tr("Deze taak is al afgehandeld. Uw tekst is niet verstuurd: “%1”").arg(m_wees), false);
}

} // namespace pgb::ui
