// What somebody else does to the month that is open here: following the change feed, and putting his work and ours together.
#include "client/models/maandrooster_tekst.h"
#include "client/models/recht_tekst.h"
#include "client/state/declaratie_snapshot.h"
#include "client/ui/declaratie/controle_paneel.h"
#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaratie/declaratie_werk.h"
#include "client/ui/declaratie/rooster_acties.h"
#include "client/ui/widgets/conflict_dialog.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/text/probleem_text.h"
#include <QPointer>
#include <QStackedWidget>

namespace pgb::ui {

void DeclaratiePage::toonBegin(const DeclaratieMaand& maand)
{
    if (maand.geweigerd)
        return toonGeweigerd(*maand.geweigerd);
    if (m_gateway.kanBeslissen(m_session->declaratie()) || m_session->alleenBekijken())
        return zegDicht();
    if (m_session->inWachtrij())
        return meld(Role::Info, tr("Klaargezet. Wij hebben nu geen verbinding en sturen uw declaratie zodra het kan. U hoeft niets te doen."));
    if (m_session->hersteld())
        return meld(Role::Info, tr("Uw werk van de vorige keer staat er weer. Er is niets verloren gegaan."));
    if (!m_session->gesloten() && !magIndienen())
        return zegNietIndienen();
    if (maand.journaal.isEmpty())
        return vraagTerug();
    if (const auto gelezen = readSnapshot(maand.journaal, m_session->rijen()); gelezen && m_session->gesloten())
        toonTypwerk(metHalf(gelezen->blad, gelezen->half));
}

namespace {

QString waaromVast(const Declaratie& d)
{
    using S = DeclaratieStatus;
    switch (d.status) {
    case S::TerBeoordeling: return DeclaratiePage::tr("Deze declaratie ligt bij de budgethouder en kan nu niet worden veranderd.");
    case S::Ingediend:
    case S::HandmatigeControle: return DeclaratiePage::tr("De SVB controleert deze declaratie. Zij kan nu niet worden veranderd.");
    case S::Geparkeerd: return DeclaratiePage::tr("Deze declaratie is ingediend en wacht. Zij kan nu niet worden veranderd.");
    case S::Betaalbaar: return DeclaratiePage::tr("Deze declaratie is goedgekeurd voor betaling en kan niet meer worden veranderd.");
    case S::Ingepland: return DeclaratiePage::tr("De betaling van deze declaratie is al gepland. Zij kan niet meer worden veranderd. Na de betaling kunt u corrigeren.");
    case S::Uitbetaald:
    case S::DeelsUitbetaald: return DeclaratiePage::tr("Deze declaratie is betaald en kan niet meer worden veranderd.");
    case S::Teruggekomen: return DeclaratiePage::tr("De betaling van deze declaratie kwam terug. De uren kunnen niet meer worden veranderd.");
    case S::Gecorrigeerd: return DeclaratiePage::tr("Deze declaratie is al gecorrigeerd en kan niet meer worden veranderd.");
    case S::Ingetrokken: return DeclaratiePage::tr("Deze declaratie is ingetrokken en kan niet meer worden veranderd.");
    case S::Concept:
    case S::Geweigerd:
    case S::AfgekeurdDoorBudgethouder: break;
    }
    return DeclaratiePage::tr("Deze declaratie wordt ingediend en kan nu niet worden veranderd.");
}

/// What came back, of another side than the reader's.
QString vanAnder(Invoerkant kant)
{
    switch (kant) {
    case Invoerkant::Budgethouder: return DeclaratiePage::tr("De budgethouder past deze declaratie aan. U kunt haar hier alleen bekijken.");
    case Invoerkant::Zorgverlener: return DeclaratiePage::tr("De zorgverlener past deze declaratie aan. U kunt haar hier alleen bekijken.");
    case Invoerkant::Svb: break;
    }
    return DeclaratiePage::tr("De SVB past deze declaratie aan. U kunt haar hier alleen bekijken.");
}

} // namespace

void DeclaratiePage::zegDicht()
{
    const Declaratie& d = m_session->declaratie();
    if (m_session->inWachtrij())
        return meld(Role::Info, tr("Deze declaratie staat klaar om te worden verzonden en kan nu niet worden veranderd. Dat gaat vanzelf zodra er verbinding is."));
    if (m_gateway.kanBeslissen(d))
        return meld(Role::Info, tr("Deze declaratie wacht op u. Kijk de uren na en geef akkoord (A), of stuur haar terug (R)."), tr("Akkoord"), [this] { beslis(QLatin1String("akkoord")); },
                    tr("Terugsturen…"), [this] { beslis(QLatin1String("terugsturen")); });
    const bool wacht = d.status == DeclaratieStatus::TerBeoordeling && !wieKan(Handeling::DeclaratieGoedkeuren).isEmpty();
    const QString geenRecht = wacht ? geenRechtTekst(Handeling::DeclaratieGoedkeuren, wieKan(Handeling::DeclaratieGoedkeuren)) : QString();
    const bool terug = d.status == DeclaratieStatus::Geweigerd || d.status == DeclaratieStatus::AfgekeurdDoorBudgethouder;
    const QString waarom = terug && !m_session->teBewerken() ? vanAnder(d.invoerkant) : waaromVast(d);
    if (m_session->alleenBekijken()) {
        const bool open = !d.id || isTeBewerken(d, Invoerkant::Budgethouder); // to be typed in by who has the right
        return meld(Role::Info, wacht ? geenRecht : open ? geenRechtTekst(Handeling::DeclaratieInvoeren, wieKan(Handeling::DeclaratieInvoeren)) : waarom);
    }
    if (!m_session->gesloten())
        return zegNietIndienen();
    if (m_gateway.kanTerugnemen(d))
        return meld(Role::Info, waarom + QLatin1Char(' ') + terugneemzin(d.status == DeclaratieStatus::Betaalbaar), tr("Terugnemen"), [this] { neemTerug(); });
    if (isTeCorrigeren(d.status, d.betaald))
        return meld(Role::Info, waarom + QLatin1Char(' ') + tr("Klopt er iets niet, dan kunt u corrigeren."), tr("Corrigeren"),
                    [this, adres = correctieAdres(d.budgethouder, d.id)] { m_context.navigator.open(adres); });
    meld(Role::Info, wacht ? geenRecht : waarom);
}

QString DeclaratiePage::terugneemzin(bool totSluittijd) const
{
    if (m_session->legtVoor())
        return totSluittijd ? tr("Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw voorleggen.") : tr("U kunt haar terugnemen, veranderen en opnieuw voorleggen.");
    return totSluittijd ? tr("Tot de sluittijd van de betaling kunt u haar terugnemen, veranderen en opnieuw indienen.") : tr("U kunt haar terugnemen, veranderen en opnieuw indienen.");
}

QStringList DeclaratiePage::wieKan(Handeling nodig) const
{
    const std::optional<Budgethouder>& wie = m_session->feiten().budgethouder;
    return m_gateway.wieKan(nodig, m_adres.budgethouder, wie ? volledigeNaam(wie->naam) : tr("De budgethouder"));
}

void DeclaratiePage::zegNietIndienen()
{
    meld(Role::Info, nietIndienenTekst(wieKan(Handeling::DeclaratieIndienen)));
}

/// In the list, where it can be taken back and the next one opens.
void DeclaratiePage::beslis(QLatin1String besluit)
{
    const Declaratie& d = m_session->declaratie();
    m_context.navigator.open({Section::Declaraties, d.budgethouder, QStringLiteral("declaratie/%1/%2").arg(QString::number(d.id.waarde), besluit)});
}

void DeclaratiePage::neemTerug()
{
    m_gateway.neemTerug(m_session->declaratie(), this, [this](const Outcome<Declaratie>& terug) {
        if (!terug)
            return meld(Role::Wrong, probleemTekst(terug.problem()));
        m_context.navigator.toast(m_session->legtVoor() ? tr("Teruggenomen. Verander de uren en leg de declaratie opnieuw voor.")
                                                             : tr("Teruggenomen. Verander de uren en dien de declaratie opnieuw in."));
        laad();
    });
}

void DeclaratiePage::volgKlaargezet()
{
    const bool nu = m_session->klaargezet();
    if (nu == std::exchange(m_klaargezet, nu))
        return;
    Q_EMIT described(); // the keys that are of use
    const QString zin = tr("Deze declaratie is niet meer klaargezet, omdat u iets heeft veranderd. Zet haar weer klaar met Ctrl+Enter.");
    if (!nu && !m_session->gesloten())
        meld(Role::Attention, zin);
    else if (m_werk->melding()->tekst() == zin)
        m_werk->melding()->hide();
}

void DeclaratiePage::elders(DeclaratieId id, BudgethouderId budgethouder)
{
    if (!m_session)
        return;
    if (!id && m_session->serverStand() == ServerStand::Conflict)
        return conflict({}); // it could not be looked at before
    if (!id)
        m_autosave->bewaarNu();
    const bool mogelijkNieuw = !m_session->declaratie().id && budgethouder == m_adres.budgethouder;
    if (!id || id == m_session->declaratie().id || mogelijkNieuw)
        kijk();
}

void DeclaratiePage::kijk()
{
    if (m_kijkt || m_dientIn || m_session->inWachtrij())
        return;
    m_kijkt = true;
    // Our own save is announced too, maybe before its answer is here.
    m_autosave->alsRustig([this] {
        vraag(m_periode, [this](Outcome<DeclaratieMaand> uitkomst) {
            m_kijkt = false;
            if (uitkomst && !m_dientIn && !m_session->inWachtrij())
                gezien(std::move(uitkomst).value());
        });
    });
}

void DeclaratiePage::gezien(DeclaratieMaand maand)
{
    if (m_autosave->bezig())
        return kijk();
    const Declaratie& daar = maand.feiten.declaratie;
    const bool zelfde = daar.id == m_session->declaratie().id && daar.rijversie <= m_session->rijversie();
    if (!zelfde && daar.id)
        verwerkAnder(std::move(maand));
}

void DeclaratiePage::conflict(const Problem& problem)
{
    m_session->setServerStand(ServerStand::Conflict);
    meld(Role::Attention, tr("Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij halen die wijziging op. Uw werk blijft hier staan."));
    vraag(m_periode, [this, problem, van = QPointer(m_session.get())](Outcome<DeclaratieMaand> uitkomst) {
        if (!van)
            return; // the change feed was first: what the other made of it is on the screen already
        const Declaratie* daar = uitkomst ? &uitkomst->feiten.declaratie : nullptr;
        if (daar && daar->id == m_session->declaratie().id && daar->rijversie == m_session->rijversie()) {
            // Nobody wrote another version: it is the change itself that is not taken.
            m_session->setServerStand(ServerStand::Geweigerd);
            return meld(Role::Wrong, probleemTekst(problem));
        }
        if (uitkomst)
            return verwerkAnder(std::move(uitkomst).value());
        meld(Role::Attention, tr("Iemand anders heeft deze declaratie intussen ook gewijzigd. Wij kunnen die wijziging nu niet ophalen. Uw werk blijft hier staan."),
             tr("Probeer opnieuw"), [this, problem] { conflict(problem); });
    });
}

void DeclaratiePage::verwerkAnder(DeclaratieMaand maand)
{
    const Declaratie daar = maand.feiten.declaratie;
    const bool vanMij = m_session->dirty() || m_session->alleenHier();
    if (!m_session->teBewerken(daar) || m_session->gesloten()) {
        const DeclaratieBlad mijn = metHalf(m_session->draft(), m_session->half());
        m_autosave->bewaarHier();
        if (vanMij)
            maand.journaal.clear(); // it is older than what stands here
        geladen(std::move(maand)); // sent in, decided, withdrawn or given back in between: shown as it is now
        if (vanMij)
            toonTypwerk(mijn);
        return;
    }
    const BladSamen samen = m_session->vergelijk(daar);
    if (!samen.botsingen.empty()) {
        m_session->setServerStand(ServerStand::Conflict);
        meld(Role::Attention, samen.botsingen.size() == 1
                                  ? tr("Iemand anders heeft deze declaratie ook gewijzigd. Op 1 plek moet u kiezen. Uw werk blijft hier staan.")
                                  : tr("Iemand anders heeft deze declaratie ook gewijzigd. Op %1 plekken moet u kiezen. Uw werk blijft hier staan.").arg(samen.botsingen.size()),
             tr("Vergelijk en kies"), [this, daar] { kies(daar); });
        return;
    }
    m_session->voegSamen(daar, {});
    m_werk->ververs(); // the status too may be another one, with the same hours
    if (samen.vanAnder.empty())
        m_werk->melding()->hide(); // what the other wrote is what stands here
    else
        meld(Role::Info, vanMij ? tr("Iemand anders heeft deze declaratie ook gewijzigd. Wij hebben de uren van u beiden samengevoegd.")
                                : tr("Iemand anders heeft deze declaratie gewijzigd. U ziet de nieuwste uren."));
}

QString DeclaratiePage::celWoorden(const BladRij& rij, const Cel& cel) const
{
    const QString budget = RoosterTekst::gekozenBudget(cel.budget, m_session->feiten().toekenningen);
    return budget.isEmpty() ? celTekst(rij, cel) : QStringLiteral("%1, %2").arg(celTekst(rij, cel), budget);
}

void DeclaratiePage::vraagTerug()
{
    const Declaratie& d = m_session->declaratie();
    if (!d.id || d.status != DeclaratieStatus::Concept || m_session->gesloten() || m_session->klaargezet() || m_session->nogNietVoorbij())
        return; // it is sent after its last day
    m_gateway.teruggekomen(d, m_werk, [this, bevindingen = d.bevindingen](const Outcome<std::optional<QString>>& uitkomst) {
        if (!uitkomst || !*uitkomst || m_session->dirty() || m_session->klaargezet())
            return;
        const QString zin = m_session->legtVoor() ? tr("Deze declaratie stond klaar, maar kon niet worden voorgelegd.") : tr("Deze declaratie stond klaar, maar kon niet worden ingediend.");
        const QString& code = **uitkomst;
        if (bevindingen.empty())
            return meld(Role::Attention, code.isEmpty() ? zin : zin + QLatin1Char(' ') + probleemTekst(Problem{ProblemKind::Conflict, code, {}, {}, {}}));
        m_session->setServerBevindingen(bevindingen);
        meld(Role::Attention, zin + QLatin1Char(' ') + tr("Hieronder staat waarom."));
    });
}

void DeclaratiePage::kies(const Declaratie& ander)
{
    const BladSamen samen = m_session->vergelijk(ander);
    const std::optional<DeclaratieBlad> basis = m_session->beginblad();
    const DeclaratieBlad daar = m_session->bladUit(ander);
    std::vector<ConflictRij> rijen;
    for (const CelPlaats& plaats : samen.botsingen) {
        const BladRij& rij = m_session->rijen()[size_t(plaats.rij)];
        const QString veld = QStringLiteral("%1, %2").arg(m_model->rijNaam(plaats.rij), RoosterTekst::dagLang(samen.blad.datum(plaats.dag)));
        rijen.push_back({veld, basis ? celWoorden(rij, basis->cel(plaats)) : tr("niet meer bekend"), celWoorden(rij, samen.blad.cel(plaats)), celWoorden(rij, daar.cel(plaats))});
    }
    auto* dialoog = new ConflictDialog(m_context.theme, tr("Twee keer gewijzigd"), tr("Kies per dag welke uren u houdt. Wat maar een van u beiden heeft gewijzigd, is al samengevoegd."), rijen,
                                       [this, ander, botsingen = samen.botsingen](const std::vector<bool>& vanAnder) {
        std::vector<CelPlaats> gekozen;
        for (size_t i = 0; i < botsingen.size(); ++i) {
            if (vanAnder[i])
                gekozen.push_back(botsingen[i]);
        }
        m_session->voegSamen(ander, gekozen);
        m_werk->melding()->hide();
        m_autosave->bewaarNu();
        // Once the dialog has given the focus back: where the choice was made, not the first heading of the page.
        QMetaObject::invokeMethod(this, [this, plaats = botsingen.front()] { naarCel(plaats); }, Qt::QueuedConnection);
    }, this);
    dialoog->open();
}

void DeclaratiePage::toonTypwerk(const DeclaratieBlad& blad)
{
    std::vector<ConflictRij> rijen;
    for (int rij = 0; rij < std::min(blad.rijen, m_session->draft().rijen); ++rij) {
        for (int dag = 1; dag <= blad.dagen(); ++dag) {
            const CelPlaats plaats{rij, dag};
            const BladRij& bladRij = m_session->rijen()[size_t(rij)];
            const QString mijn = celWoorden(bladRij, blad.cel(plaats));
            const QString nu = celWoorden(bladRij, m_session->draft().cel(plaats));
            if (mijn != nu)
                rijen.push_back({QStringLiteral("%1, %2").arg(m_model->rijNaam(rij), RoosterTekst::dagLang(blad.datum(dag))), {}, mijn, nu});
        }
    }
    const auto vergeet = [this] {
        m_gateway.keepJournal(m_session->key(), {}, {});
        m_werk->melding()->hide();
    };
    if (rijen.empty())
        return vergeet();
    meld(Role::Attention, tr("Deze declaratie is intussen door iemand anders ingediend of beoordeeld. Wat u hier had getypt, staat er niet in."),
         tr("Toon wat ik typte"), [this, rijen] {
             (new ConflictDialog(m_context.theme, tr("Wat u had getypt"), tr("Dit staat niet in de declaratie. U kunt het lezen en kopiëren."), rijen, {}, this))->open();
         }, tr("Weggooien"), vergeet);
}

} // namespace pgb::ui
