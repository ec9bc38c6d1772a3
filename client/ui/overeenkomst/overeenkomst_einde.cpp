// Notice of an agreement, and the absence of its zorgverlener.
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/wijziging/beeindig_dialoog.h"
#include "client/ui/wijziging/opzeg_dialoog.h"
#include "client/ui/wijziging/verzuim_dialoog.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"

namespace pgb::ui {

bool OvereenkomstPage::kanOpzeggen() const
{
    const bool partij = m_services.budgethouderKant() || m_services.zorgverlenerKant();
    return partij && m_session && !m_bezig && teBeeindigenVersie(m_session->feiten().zorgovereenkomst) && m_services.magOpzeggen(m_budgethouder);
}

bool OvereenkomstPage::kanVerzuimMelden() const
{
    const bool mag = m_session && !m_bezig && m_services.budgethouderKant() && m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_budgethouder);
    const ZorgovereenkomstVersie* versie = mag ? teBeeindigenVersie(m_session->feiten().zorgovereenkomst) : nullptr;
    return versie && versie->status == ZorgovereenkomstStatus::Lopend;
}

void OvereenkomstPage::beginOpzeggen()
{
    if (!kanOpzeggen())
        return;
    ZorgovereenkomstFeiten feiten = m_session->feiten();
    feiten.versie = *teBeeindigenVersie(feiten.zorgovereenkomst);
    (new OpzegDialoog(m_context.theme, m_services.levensloop, feiten, m_services.budgethouderKant(), [this](const Opzegbesluit& besluit) { zegOp(besluit); }, this))->open();
}

void OvereenkomstPage::zegOp(const Opzegbesluit& besluit)
{
    const ZorgovereenkomstVersie* versie = teBeeindigenVersie(m_session->feiten().zorgovereenkomst);
    if (!versie || versie->volgnummer != besluit.volgnummer)
        return meld(Role::Attention, tr("De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u opzegt."), tr("Kijk opnieuw"), [this] { haalOp(); });
    stuurEinde(ZorgovereenkomstGebeurtenis::Opzeggen, *versie, besluit.laatsteDag, besluit.reden, tr("Opgezegd. De laatste dag is %1."));
}

bool OvereenkomstPage::kanBeeindigen() const
{
    return m_bekijken && !m_bezig && m_bekijken->kanBeeindigen();
}

void OvereenkomstPage::beginBeeindigen()
{
    if (!kanBeeindigen())
        return;
    ZorgovereenkomstFeiten feiten = m_session->feiten();
    feiten.versie = *teBeeindigenVersie(feiten.zorgovereenkomst);
    (new BeeindigDialoog(m_context.theme, m_services.levensloop, feiten, [this, volgnummer = feiten.versie.volgnummer](const Eindbesluit& besluit) {
        const ZorgovereenkomstVersie* versie = teBeeindigenVersie(m_session->feiten().zorgovereenkomst);
        if (!versie || versie->volgnummer != volgnummer)
            return meld(Role::Attention, tr("De overeenkomst is intussen gewijzigd. Kijk opnieuw voordat u die beëindigt."), tr("Kijk opnieuw"), [this] { haalOp(); });
        stuurEinde(ZorgovereenkomstGebeurtenis::Beeindigen, *versie, besluit.laatsteDag, besluit.reden, tr("Beëindigd. De laatste dag is %1."));
    }, this))->open();
}

void OvereenkomstPage::stuurEinde(ZorgovereenkomstGebeurtenis gebeurtenis, const ZorgovereenkomstVersie& versie, QDate laatsteDag, const QString& reden,
                                  const QString& gelukt)
{
    VersieStap stap;
    stap.gebeurtenis = gebeurtenis;
    stap.reden = reden;
    stap.versie = {m_id, versie.volgnummer, versie.rijversie, {}, versie.inhoud};
    stap.datum = laatsteDag;
    m_services.gateway.vuur(stap, this, [this, laatsteDag, gelukt](const Outcome<StapAntwoord>& uitkomst) {
        if (uitkomst && uitkomst->soort == StapAntwoord::Soort::Wacht)
            return meld(Role::Info, tr("Wij hebben nu geen verbinding. Uw besluit staat klaar en gaat vanzelf weg zodra het kan."));
        if (uitkomst && uitkomst->soort == StapAntwoord::Soort::Ontvangen) {
            m_context.navigator.toast(gelukt.arg(datumTekst(laatsteDag, huidigeTaal())));
            return haalOp();
        }
        const Weigering weigering = uitkomst ? uitkomst->weigering : Weigering{uitkomst.problem(), {}};
        meld(Role::Wrong, weigering.bevindingen.empty() ? probleemTekst(weigering.problem) : bevindingTekst(weigering.bevindingen.front()));
    });
}

void OvereenkomstPage::beginVerzuim()
{
    if (!m_session || !m_services.budgethouderKant())
        return;
    auto* dialoog = new VerzuimDialoog(m_context.theme, m_services.levensloop, m_session->feiten(), this);
    connect(dialoog, &VerzuimDialoog::gemeld, this, [this](const QString& zin) {
        m_context.navigator.toast(zin);
        haalOp(); // the version is the same: what changed is who is absent
    });
    connect(dialoog, &VerzuimDialoog::vervanging, this, [this] {
        m_context.navigator.open(vervangingAdres(m_budgethouder, m_session->feiten().zorgovereenkomst.zorgverlener));
    });
    dialoog->open();
}

} // namespace pgb::ui
