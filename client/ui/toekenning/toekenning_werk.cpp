// What is typed in the form of a toekenning: kept on this computer, and put together with what somebody else did meanwhile.
#include "client/ui/toekenning/budgethouder_keuze.h"
#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/conflict_dialog.h"

namespace pgb::ui {

void ToekenningPage::begin(const ToekenningForm& begin, const DraftKey& key, qint64 rijversie)
{
    m_autosave.reset();
    m_session = std::make_unique<ToekenningSession>(begin, key, rijversie);
    const bool hersteld = m_session->restore(m_gateway.journaal(key));
    m_autosave = std::make_unique<ToekenningAutosave>(*m_session, m_gateway);
    connect(m_session.get(), &EditSessionBase::changed, this, [this] {
        if (!m_vult && m_session->draft() != form())
            toon(m_session->draft());
    });
    Q_EMIT recordOpened(m_session.get());
    if (!hersteld)
        return;
    toon(m_session->draft());
    m_melding->toon(Role::Info, tr("Wij hebben het werk van de vorige keer teruggezet."));
    // The client that was chosen for a new one.
    if (const BudgethouderId wie = m_session->draft().invoer.budgethouder; wie && !m_keuze->gekozen() && !m_bestaand && !m_address.budgethouder)
        m_gateway.budgethouder(wie, this, [this](Outcome<Budgethouder> record) { if (record) m_keuze->zetKeuze(*record); });
}

void ToekenningPage::getypt()
{
    if (m_vult)
        return;
    beoordeel();
    if (m_session)
        m_session->zet(form());
}

void ToekenningPage::elders(const QString& soort, qint64 id)
{
    const bool deze = m_bestaand && (soort.isEmpty() || (soort == QLatin1String("toekenning") && id == m_bestaand->id.waarde));
    if (deze && !m_bezig)
        laadBestaande();
}

void ToekenningPage::verwerkAnder(const Toekenning& ander)
{
    if (m_bezig || !m_session || ander.rijversie <= m_session->rijversie())
        return;
    m_bestaand = ander;
    const ToekenningForm daar = formVan(invoerVan(ander));
    const ToekenningSamen samen = voegSamen(m_session->beginform(), m_session->draft(), daar);
    if (!samen.botsingen.isEmpty()) {
        m_session->setServerStand(ServerStand::Conflict);
        m_opMelding = [this, daar, rijversie = ander.rijversie] { kies(daar, rijversie); };
        m_melding->toon(Role::Attention, samen.botsingen.size() == 1
                                             ? tr("Iemand anders heeft deze toekenning ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.")
                                             : tr("Iemand anders heeft deze toekenning ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.").arg(samen.botsingen.size()),
                        tr("Vergelijk en kies"));
        return;
    }
    m_session->voegSamen(daar, {}, ander.rijversie);
    toon(m_session->draft());
    if (!samen.vanAnder.isEmpty())
        m_melding->toon(Role::Info, tr("Iemand anders heeft deze toekenning gewijzigd. U ziet de nieuwste, met wat u al had getypt."));
}

void ToekenningPage::kies(const ToekenningForm& ander, qint64 rijversie)
{
    const ToekenningSamen samen = voegSamen(m_session->beginform(), m_session->draft(), ander);
    std::vector<ConflictRij> rijen;
    for (const QString& veld : samen.botsingen)
        rijen.push_back({veldKop(samen.form, veld), veldTekst(m_session->beginform(), veld), veldTekst(samen.form, veld), veldTekst(ander, veld)});
    auto* dialoog = new ConflictDialog(m_context.theme, tr("Twee keer gewijzigd"), tr("Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd."), rijen,
                                       [this, ander, rijversie, botsingen = samen.botsingen](const std::vector<bool>& vanAnder) {
        QStringList gekozen;
        for (qsizetype i = 0; i < botsingen.size(); ++i) {
            if (vanAnder[size_t(i)])
                gekozen << botsingen[i];
        }
        m_session->voegSamen(ander, gekozen, rijversie);
        toon(m_session->draft());
        m_melding->hide();
    }, this);
    dialoog->open();
}

} // namespace pgb::ui
