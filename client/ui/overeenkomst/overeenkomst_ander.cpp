// What somebody else does to the agreement that is open here: following the change feed, and putting his work and ours together.
#include "client/models/overeenkomst_woorden.h"
#include "client/ui/overeenkomst/bekijken.h"
#include "client/ui/overeenkomst/opstellen.h"
#include "client/ui/overeenkomst/overeenkomst_page.h"
#include "client/ui/widgets/balk.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <utility>

namespace pgb::ui {

using G = ZorgovereenkomstGebeurtenis;

void OvereenkomstPage::toonReden()
{
    const auto gehouden = m_services.gateway.reden(m_id);
    const std::optional<G> stap = gehouden ? fromCode<G>(gehouden->first) : std::nullopt;
    if (!stap)
        return;
    constexpr qsizetype kort = 120;
    const QString& tekst = gehouden->second;
    meld(Role::Info, tr("U was dit aan het typen: “%1”. Het is bewaard.").arg(tekst.size() > kort ? tekst.left(kort) + QChar(0x2026) : tekst), tr("Verder typen"),
         [this, stap = *stap] {
             m_melding->hide();
             if (m_bekijken && !m_bekijken->begin(stap))
                 meld(Role::Attention, tr("Dit kan bij deze overeenkomst nu niet meer."));
             else if (!m_bekijken)
                 stap == G::Intrekken ? weggooien() : deel();
         },
         tr("Weggooien"), [this, soort = gehouden->first] {
             m_melding->hide();
             m_services.gateway.keepReden(m_id, soort, {});
         });
}

void OvereenkomstPage::toonBegin(const ZorgovereenkomstDossier& dossier)
{
    // What waits in the outbox is on its way; what another closed before it could go is not.
    if (m_session->gesloten() && !m_session->inWachtrij() && !dossier.journaal.isEmpty()) {
        if (const auto gelezen = readZorgovereenkomstSnapshot(dossier.journaal))
            toonTypwerk(gelezen->volgnummer, gelezen->draft, gelezen->basis);
    }
    if (dossier.geweigerd)
        return toonGeweigerd(*dossier.geweigerd);
    if (m_session->inWachtrij()) {
        if (m_bewerker)
            m_bewerker->setDelenBezig(true);
        if (m_bekijken)
            m_bekijken->setBezig(true);
        return meld(Role::Info, tr("Wij hebben nu geen verbinding. Uw keuze staat klaar en gaat vanzelf weg zodra het kan."), tr("Kijk opnieuw"), [this] { haalOp(); });
    }
    if (m_session->feiten().stand && m_session->feiten().stand->eindigt && m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_budgethouder))
        return meld(Role::Attention, probleemTekst({ProblemKind::Conflict, QStringLiteral("overeenkomstEindigt"), {}, {}, {}}), tr("Weggooien"), [this] { weggooien(); });
    if (m_session->hersteld())
        return meld(Role::Info, tr("Wij hebben het werk van de vorige keer teruggezet."));
    if (m_bekijken && m_session->anderDanGekregen() && m_services.mag(Handeling::ZorgovereenkomstOpstellen, m_budgethouder))
        return meld(Role::Attention, tr("U heeft hier iets aangepast en nog niet teruggestuurd."), tr("Verder aanpassen"), [this] {
            m_aanpassen = true;
            haalOp();
        });
    const QString zonderAccount = m_services.budgethouderKant() && m_session->versie().status == ZorgovereenkomstStatus::Gedeeld ? OvereenkomstWoorden::zonderAccount(m_session->feiten()) : QString();
    if (!zonderAccount.isEmpty())
        return meld(Role::Attention, zonderAccount);
    const QString reden = m_session->reden().trimmed();
    if (!m_session->gesloten() && !reden.isEmpty())
        meld(Role::Attention, m_session->versie().status == ZorgovereenkomstStatus::Teruggestuurd
                                  ? tr("De zorgverlener vraagt: %1").arg(reden)
                                  : tr("De overeenkomst is afgewezen. Reden: %1 Pas hem aan en deel opnieuw.").arg(reden));
}

void OvereenkomstPage::elders(ZorgovereenkomstId id)
{
    if (!m_session)
        return;
    if (!id && m_session->serverStand() == ServerStand::Conflict)
        return conflict({}); // it could not be looked at before
    if (!id)
        m_autosave->bewaarNu();
    if (!id || id == m_id)
        kijk();
}

void OvereenkomstPage::kijk()
{
    if (m_kijkt || m_bezig || !m_session || m_session->inWachtrij())
        return;
    m_kijkt = true;
    // Our own save is announced too, maybe before its answer is here.
    m_autosave->alsRustig([this] {
        const bool feitenOok = std::exchange(m_feitenVerouderd, false);
        m_services.gateway.load(m_id, this, [this, feitenOok](const Outcome<ZorgovereenkomstDossier>& dossier) {
            m_kijkt = false;
            if (!dossier || m_bezig || m_session->inWachtrij()) {
                m_feitenVerouderd = m_feitenVerouderd || feitenOok;
                return;
            }
            if (m_autosave->bezig() || m_feitenVerouderd) {
                m_feitenVerouderd = m_feitenVerouderd || feitenOok;
                return kijk();
            }
            const ZorgovereenkomstVersie& daar = dossier->feiten.versie;
            if (daar.volgnummer != m_session->versie().volgnummer || daar.rijversie > m_session->rijversie())
                verwerkAnder(*dossier);
            else if (feitenOok)
                m_session->neemKennis(dossier->feiten);
        });
    });
}

void OvereenkomstPage::conflict(const Problem& problem)
{
    m_session->setServerStand(ServerStand::Conflict);
    const QString zin = tr("Iemand anders heeft deze overeenkomst intussen ook gewijzigd.");
    meld(Role::Attention, zin);
    m_services.gateway.load(m_id, this, [this, zin, problem, van = QPointer(m_session.get())](const Outcome<ZorgovereenkomstDossier>& dossier) {
        if (!van)
            return; // the change feed was first: what the other made of it is on the screen already
        const ZorgovereenkomstVersie* daar = dossier ? &dossier->feiten.versie : nullptr;
        if (daar && daar->volgnummer == m_session->versie().volgnummer && daar->rijversie == m_session->rijversie()) {
            // Nobody wrote another version: it is the change or the event itself that is not taken.
            if (m_session->dirty())
                m_session->setServerStand(ServerStand::Geweigerd);
            else
                m_session->volg(dossier->feiten);
            return meld(Role::Wrong, probleemTekst(problem));
        }
        if (dossier)
            return verwerkAnder(*dossier);
        meld(Role::Attention, tr("%1 Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan.").arg(zin), tr("Probeer opnieuw"), [this, problem] { conflict(problem); });
    });
}

void OvereenkomstPage::verwerkAnder(const ZorgovereenkomstDossier& dossier)
{
    const ZorgovereenkomstFeiten& daar = dossier.feiten;
    const bool vanMij = !m_session->gesloten() && (m_session->dirty() || m_session->alleenHier());
    const bool status = daar.versie.status == ZorgovereenkomstStatus::Concept || daar.versie.status == ZorgovereenkomstStatus::Teruggestuurd;
    const bool open = magBewerken(daar) && (daar.stand ? daar.stand->bewerkbaar : status);
    const bool zelfdeScherm = daar.versie.volgnummer == m_session->versie().volgnummer && open == !m_session->gesloten();
    if (!zelfdeScherm) {
        // Shared, signed, decided or replaced in between: another screen.
        const ZorgovereenkomstDraft mijn = m_session->draft();
        const std::optional<ZorgovereenkomstDraft> basis = m_session->begindraft();
        const int volgnummer = m_session->versie().volgnummer;
        m_autosave->bewaarHier();
        ZorgovereenkomstDossier nu = dossier;
        if (vanMij)
            nu.journaal.clear(); // it is older than what stands here
        this->open(nu);
        if (vanMij)
            toonTypwerk(volgnummer, mijn, basis);
        return;
    }
    if (!vanMij) {
        m_session->volg(daar);
        meld(Role::Info, tr("Deze overeenkomst is intussen gewijzigd. U ziet de nieuwste."));
        Q_EMIT described();
        return;
    }
    const ZorgovereenkomstSamen samen = m_session->vergelijk(daar);
    if (!samen.botsingen.isEmpty()) {
        m_session->setServerStand(ServerStand::Conflict);
        meld(Role::Attention, samen.botsingen.size() == 1
                                  ? tr("Iemand anders heeft deze overeenkomst ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.")
                                  : tr("Iemand anders heeft deze overeenkomst ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.").arg(samen.botsingen.size()),
             tr("Vergelijk en kies"), [this, daar] { kies(daar); });
        return;
    }
    m_session->voegSamen(daar, {});
    if (samen.vanAnder.isEmpty())
        m_melding->hide(); // what the other wrote is what stands here
    else
        meld(Role::Info, tr("Iemand anders heeft deze overeenkomst ook gewijzigd. Wij hebben het werk van u beiden samengevoegd."));
}

void OvereenkomstPage::kies(const ZorgovereenkomstFeiten& ander)
{
    const ZorgovereenkomstSamen samen = m_session->vergelijk(ander);
    const std::optional<ZorgovereenkomstDraft> basis = m_session->begindraft();
    std::vector<ConflictRij> rijen;
    for (const QString& pad : samen.botsingen)
        rijen.push_back({OvereenkomstWoorden::veldKop(pad), basis ? OvereenkomstWoorden::veldTekst(pad, *basis, *m_session) : tr("niet meer bekend"),
                         OvereenkomstWoorden::veldTekst(pad, samen.draft, *m_session), OvereenkomstWoorden::veldTekst(pad, ander)});
    auto* dialoog = new ConflictDialog(m_context.theme, tr("Twee keer gewijzigd"), tr("Kies per onderdeel wat u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd."), rijen,
                                       [this, ander, botsingen = samen.botsingen](const std::vector<bool>& vanAnder) {
        QStringList gekozen;
        for (qsizetype i = 0; i < botsingen.size(); ++i) {
            if (vanAnder[size_t(i)])
                gekozen << botsingen[i];
        }
        m_session->voegSamen(ander, gekozen);
        m_melding->hide();
        m_autosave->hervat();
        m_autosave->bewaarNu();
    }, this);
    dialoog->open();
}

void OvereenkomstPage::toonTypwerk(int volgnummer, const ZorgovereenkomstDraft& mijn, const std::optional<ZorgovereenkomstDraft>& basis)
{
    const ZorgovereenkomstSamen samen = pgb::voegSamen(basis, mijn, m_session->draft());
    std::vector<ConflictRij> rijen;
    for (const QString& pad : verschillen(m_session->draft(), mijn)) {
        const bool vanRecord = pad == QLatin1String("zorgverlener") || pad.startsWith(QLatin1String("inhoud/"));
        if (vanRecord && !samen.vanAnder.contains(pad))
            rijen.push_back({OvereenkomstWoorden::veldKop(pad), basis ? OvereenkomstWoorden::veldTekst(pad, *basis, *m_session) : QString(),
                             OvereenkomstWoorden::veldTekst(pad, mijn, *m_session), OvereenkomstWoorden::veldTekst(pad, m_session->feiten())});
    }
    m_typwerkVan = volgnummer;
    m_opVergeet = [this, volgnummer] {
        m_services.gateway.keepJournal(m_id, volgnummer, {}, {});
        m_typwerk->hide();
    };
    if (rijen.empty())
        return m_opVergeet();
    m_opTypwerk = [this, rijen] {
        (new ConflictDialog(m_context.theme, tr("Wat u had getypt"), tr("Dit staat niet in de overeenkomst. U kunt het lezen en kopiëren."), rijen, {}, this))->open();
    };
    m_typwerk->toon(Role::Attention, tr("Deze overeenkomst is intussen door iemand anders verder gebracht. Wat u hier had getypt, staat er niet in."), tr("Toon wat ik typte"),
                    tr("Weggooien"));
}

} // namespace pgb::ui
