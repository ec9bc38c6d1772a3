// The files that prove an amount: chosen, judged and put with the concept; what the controles say, and how the concept is thrown away.
#include "client/ui/declaraties/bestanden_lijst.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "shared/text/bevinding_text.h"
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
    toonBijlagen();
    if (m_overBestanden || !uitkomst->bevindingen.empty()) // of the files alone
        toonPunten(uitkomst->bevindingen);
    m_overBestanden = !uitkomst->bevindingen.empty();
}

void KostenPage::toonBijlagen()
{
    m_bijlagen->toon(m_declaratie.bijlagen);
    zegDagen(); // what is asked for may be there now
}

void KostenPage::toonPunten(const std::vector<Bevinding>& bevindingen)
{
    QStringList fout, wacht;
    for (const Bevinding& b : bevindingen) {
        QStringList& zinnen = b.ernst == Ernst::Weigeren ? fout : wacht;
        if (const QString zin = bevindingTekst(b); !zinnen.contains(zin))
            zinnen << zin;
    }
    m_punten->setText(fout.join(QLatin1Char('\n')));
    m_wacht->setText(wacht.join(QLatin1Char('\n')));
}

QStringList KostenPage::punten() const { return m_punten->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

void KostenPage::zetVast()
{
    const bool vast = bool(m_declaratie.id);
    if (vast)
        m_overeenkomst->setCurrentIndex(m_overeenkomst->findData(m_declaratie.zorgovereenkomst.waarde));
    m_overeenkomst->setEnabled(!vast);
    m_vast->setVisible(vast);
}

void KostenPage::gooiWeg()
{
    if (!m_session || m_bezig || !m_binnen->isEnabled())
        return;
    if (m_declaratie.id) {
        const Bevestiging vraag{tr("Kosten weggooien"), tr("Wat u heeft ingevuld en de bijlagen gaan weg. Er wordt niets betaald."), tr("Weggooien"), {}};
        return (new BevestigenDialoog(vraag, [this](const QString&) { opServerWeg(); }, this))->open();
    }
    const KostenForm was = form();
    toon(beginform(m_declaratie));
    getypt();
    m_soort->setFocus(Qt::OtherFocusReason);
    m_context.navigator.toast(tr("Weggegooid: de kosten die u had ingevuld."), [zelf = QPointer(this), was] {
        if (!zelf || zelf->m_declaratie.id)
            return;
        zelf->toon(was);
        zelf->getypt();
    });
}

void KostenPage::opServerWeg()
{
    if (m_bezig)
        return;
    if (m_declaratie.status != DeclaratieStatus::Concept) // only a concept goes
        return bewaar([this] { opServerWeg(); });
    m_bezig = true;
    setOpen(false);
    m_dossiers.beslis(DeclaratieBesluit{m_declaratie.id, m_session->rijversie(), DeclaratieGebeurtenis::Verwijderen, {}, {}}, this, [this](const Outcome<BesluitAntwoord>& antwoord) {
        m_bezig = false;
        setOpen(true);
        if (!antwoord)
            return mislukt(antwoord.problem(), [this] { opServerWeg(); });
        if (antwoord->soort == BesluitAntwoord::Soort::Geweigerd)
            return toonPunten(antwoord->bevindingen);
        m_ingediend = true;
        m_bewaarder.reset();
        m_dossiers.keepJournal(m_session->key(), {}, {});
        m_context.navigator.toast(tr("De kosten zijn weggegooid."));
        m_context.navigator.open(kostenAdres(m_address.budgethouder));
    });
}

} // namespace pgb::ui
