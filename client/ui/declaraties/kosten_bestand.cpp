// The files that prove an amount: chosen, judged and put with the concept.
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/widgets/bestand_lezen.h"
#include <QComboBox>
#include <QLabel>

namespace pgb::ui {

void KostenPage::kiesBestand()
{
    kiesBijlage(*this, tr("Bijlage toevoegen"), [this](const QString& pad) { voegToe(pad); });
}

void KostenPage::voegToe(const QString& pad)
{
    if (!m_session || !m_binnen->isEnabled())
        return;
    if (m_bezig)
        return m_punten->setText(tr("Er is nog iets onderweg. Kies het bestand zo meteen opnieuw."));
    m_bezig = true;
    leesBijlage(pad, this, [this](const GelezenBestand& bestand) {
        m_bezig = false;
        if (!bestand.fout.isEmpty())
            return m_punten->setText(bestand.fout);
        bewaar([this, bestand] { stuur(bestand.naam, bestand.inhoud); });
    });
}

void KostenPage::stuur(const QString& naam, const QByteArray& inhoud)
{
    m_bezig = true;
    m_kosten.voegToe(m_declaratie.id, BijlageSoort(m_bijlagesoort->currentData().toInt()), naam, inhoud, this, [this, naam, inhoud](const Outcome<Declaratie>& uitkomst) {
        toonBestanden(uitkomst, [this, naam, inhoud] { stuur(naam, inhoud); });
    });
}

void KostenPage::haalWeg(BijlageId bijlage)
{
    if (m_bezig)
        return;
    if (m_declaratie.status != DeclaratieStatus::Concept) // it goes from a concept
        return bewaar([this, bijlage] { haalWeg(bijlage); });
    m_bezig = true;
    m_kosten.haalWeg(m_declaratie.id, bijlage, this, [this, bijlage](const Outcome<Declaratie>& uitkomst) {
        toonBestanden(uitkomst, [this, bijlage] { haalWeg(bijlage); });
    });
}

void KostenPage::toonBestanden(const Outcome<Declaratie>& uitkomst, std::function<void()> opnieuw)
{
    m_bezig = false;
    if (!uitkomst)
        return mislukt(uitkomst.problem(), std::move(opnieuw));
    m_declaratie.bijlagen = uitkomst->bijlagen; // what is typed was not sent with them
    m_bijlagen->toon(m_declaratie.bijlagen);
}

} // namespace pgb::ui
