// The proof of public transport with the sheet: the file goes to the record on the server, so that is saved first.
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/vervoersbewijs_rij.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/bestand_lezen.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/probleem_text.h"
#include <QPushButton>

namespace pgb::ui {

void DeclaratiePage::maakBewijs()
{
    VervoersbewijsRij* rij = m_werk->bewijs();
    connect(rij, &VervoersbewijsRij::toevoegen, this, [this] { kiesBijlage(*this, tr("Vervoersbewijs toevoegen"), [this](const QString& pad) { voegBewijsToe(pad); }); });
    connect(rij, &VervoersbewijsRij::weghalen, this, [this](BijlageId bijlage) {
        metRecord([this, bijlage](DeclaratieId id) {
            m_gateway.haalBijlageWeg(id, bijlage, m_werk, [this](const Outcome<Declaratie>& uitkomst) { toonBewijs(uitkomst); });
        });
    });
    m_context.commands.add({QStringLiteral("declaratie.vervoersbewijs"), tr("Vervoersbewijs toevoegen"), {}, [rij] { rij->knop()->click(); },
                            [rij] { return rij->gevraagd() && rij->knop()->isEnabled(); }, tr("bijlage bestand openbaar vervoer reiskosten kaartje")}, m_werk);
}

void DeclaratiePage::voegBewijsToe(const QString& pad)
{
    m_werk->bewijs()->setBezig(true);
    leesBijlage(pad, m_werk, [this](const GelezenBestand& bestand) {
        m_werk->bewijs()->setBezig(false);
        m_werk->bewijs()->toonFout(bestand.fout);
        if (!bestand.fout.isEmpty())
            return;
        metRecord([this, bestand](DeclaratieId id) {
            m_gateway.voegBijlageToe(id, BijlageSoort::Vervoersbewijs, bestand.naam, bestand.inhoud, m_werk, [this](const Outcome<Declaratie>& uitkomst) { toonBewijs(uitkomst); });
        });
    });
}

/// What stands here is saved, so that there is a concept for the file.
void DeclaratiePage::metRecord(std::function<void(DeclaratieId)> daarna)
{
    if (m_session->gesloten() || m_dientIn)
        return m_werk->bewijs()->toonFout(tr("De declaratie wordt ingediend, of is al ingediend. Aan de bestanden is niets veranderd."));
    m_werk->bewijs()->setBezig(true);
    m_autosave->stop();
    m_autosave->alsRustig([this, daarna = std::move(daarna)] {
        Declaratie wat = m_session->declaratie();
        wat.rijversie = m_session->rijversie();
        m_gateway.save(wat, m_werk, [this, daarna, stand = m_session->stand()](const Outcome<Declaratie>& daar) {
            if (!daar) {
                m_autosave->hervat();
                return toonBewijs(daar);
            }
            m_session->opgeslagen(*daar, stand, QDateTime::currentDateTime());
            m_autosave->hervat();
            m_autosave->bewaarHier();
            daarna(daar->id);
        });
    });
}

void DeclaratiePage::toonBewijs(const Outcome<Declaratie>& uitkomst)
{
    VervoersbewijsRij* rij = m_werk->bewijs();
    rij->setBezig(false);
    if (!uitkomst)
        return rij->toonFout(probleemTekst(uitkomst.problem()));
    m_session->setBijlagen(uitkomst->bijlagen); // what is typed was not sent with them
    QString fout;
    for (const Bevinding& b : uitkomst->bevindingen) // of the files alone
        fout = b.ernst == Ernst::Weigeren ? bevindingTekst(b) : fout;
    rij->toonFout(fout);
}

} // namespace pgb::ui
