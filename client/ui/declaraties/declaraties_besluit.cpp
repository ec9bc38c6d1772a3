// A decision about a declaratie, from the key until the server has it: for ten seconds it can be taken back.
#include "client/state/geld_gateway.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/declaraties/terugvordering_rij.h"
#include "client/ui/lijst/bedenktijd.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"

namespace pgb::ui {
namespace {

using G = DeclaratieGebeurtenis;

QString kijkEerst() { return DeclaratiesPage::tr("Kijk er eerst naar: open de rij met Spatie. Daarna geeft A akkoord en stuurt R terug."); }

QString watVan(const DeclaratieRij& rij)
{
    return DeclaratiesPage::tr("%1, %2").arg(rij.client, periodeTekst(rij.declaratie.periode, huidigeTaal()));
}

} // namespace

DeclaratiesPage::~DeclaratiesPage()
{
    blockSignals(true); // who listens may be gone
    m_bedenktijd->verstuur();
}

void DeclaratiesPage::aboutToLock()
{
    m_reden->nu();
    m_bedenktijd->verstuur();
}

void DeclaratiesPage::alsBesloten(Declaratie& d) const
{
    const auto besluit = m_besloten.constFind(d.id.waarde);
    if (besluit == m_besloten.constEnd())
        return;
    d.status = *besluit == G::Goedkeuren ? DeclaratieStatus::Ingediend
               : *besluit == G::ControleGoed    ? DeclaratieStatus::Betaalbaar
               : *besluit == G::ControleWeigert ? DeclaratieStatus::Geweigerd
               : *besluit != G::Afkeuren   ? DeclaratieStatus::Ingetrokken
               : bevestigtZorgverlener(d)  ? DeclaratieStatus::Geweigerd
                                           : DeclaratieStatus::AfgekeurdDoorBudgethouder;
    d.bevindingen.clear();
}

void DeclaratiesPage::typtDoor()
{
    m_typtWoord = false;
    m_typt.start();
}

bool DeclaratiesPage::beslistOver(int record) const
{
    if (record < 0 || record >= records())
        return false;
    const DeclaratieRij& rij = m_rijen[size_t(record)];
    return (rij.u && rij.declaratie.status == DeclaratieStatus::TerBeoordeling) || kijktNa(rij.declaratie, gateway().bevoegd()) || (magLaat() && isLaatVerzoek(rij.declaratie));
}

DraftKey DeclaratiesPage::typwerkVan(const Declaratie& d) const
{
    if (d.soort == DeclaratieSoort::Correctie)
        return DraftKey::correctie(d.zorgovereenkomst, d.oorspronkelijke);
    if (d.soort == DeclaratieSoort::Factuur)
        return DraftKey::factuur(d.zorgovereenkomst, d.periode.van, d.id);
    return isBedragOfPerDag(d.soort) ? DraftKey::kosten(d.budgethouder, d.id) : DraftKey::declaratie(d.zorgovereenkomst, d.periode, opentDeMaand(d) ? DeclaratieId() : d.id);
}

void DeclaratiesPage::alsBesloten(DeclaratieRij& rij) const
{
    if (!m_besloten.contains(rij.declaratie.id.waarde))
        return;
    alsBesloten(rij.declaratie);
    zetWie(rij, gateway().bevoegd());
}

bool DeclaratiesPage::gezien() const
{
    const int record = recordVan(m_open);
    return record >= 0 && m_paneel && m_volledig && record == huidig();
}

void DeclaratiesPage::meldBekeken()
{
    if (gezien())
        context().navigator.unsay(kijkEerst());
    const bool beslist = isVisible() && gezien() && m_rijen[size_t(recordVan(m_open))].u && !m_besloten.contains(m_open);
    if (beslist && m_volledig->status == DeclaratieStatus::TerBeoordeling)
        gateway().meldBekeken(m_volledig->id, m_volledig->rijversie);
}

void DeclaratiesPage::beslis(G gebeurtenis, const QString& reden, const std::optional<Celplek>& over)
{
    if (beslistLaat())
        return beslisLaat(gebeurtenis == G::Goedkeuren, reden);
    if (const int nu = huidig(); nu >= 0 && gateway().beslotenDeclaraties().contains(sleutel(nu)))
        return zegAlBesloten(sleutel(nu));
    if (!gezien())
        return zegEerstKijken();
    const DeclaratieRij& rij = m_rijen[size_t(recordVan(m_open))];
    if (gebeurtenis == G::Verwijderen && isTerugTeNemen(*m_volledig, gateway().bevoegd()))
        return houd({m_volledig->id, m_volledig->rijversie, G::Intrekken, {}, {}}, rij);
    if (kijktNa(*m_volledig, gateway().bevoegd()) && gebeurtenis != G::Verwijderen)
        return houd({m_volledig->id, m_volledig->rijversie, gebeurtenis == G::Goedkeuren ? G::ControleGoed : G::ControleWeigert, reden, {}}, rij);
    const DeclaratieStatus vanaf = gebeurtenis == G::Verwijderen ? DeclaratieStatus::Concept : DeclaratieStatus::TerBeoordeling;
    if (rij.u && rij.declaratie.status == vanaf && m_volledig->status == vanaf)
        houd({m_volledig->id, m_volledig->rijversie, gebeurtenis, reden, over}, rij);
}

void DeclaratiesPage::zegAlBesloten(qint64 id)
{
    if (m_bedenktijd->id() != id) // else the message that stands there can take it back
        context().navigator.toast(tr("Over deze declaratie is net al besloten. Dat besluit wordt nog verstuurd."));
}

void DeclaratiesPage::zegEerstKijken()
{
    const int record = huidig();
    if (record < 0 || (m_open == sleutel(record) && m_paneel)) // it is being read
        return;
    if (beslistOver(record))
        context().navigator.toast(kijkEerst());
}

void DeclaratiesPage::houd(const DeclaratieBesluit& besluit, DeclaratieRij rij)
{
    const qint64 id = besluit.declaratie.waarde;
    const bool correctie = rij.declaratie.soort == DeclaratieSoort::Correctie;
    const QString zin = besluit.gebeurtenis == G::Goedkeuren  ? tr("Akkoord: %1.")
                        : besluit.gebeurtenis == G::ControleGoed    ? tr("Goedgekeurd: %1.")
                        : besluit.gebeurtenis == G::ControleWeigert ? tr("Geweigerd: %1.")
                        : besluit.gebeurtenis == G::Intrekken ? tr("Ingetrokken: %1.")
                        : besluit.gebeurtenis != G::Afkeuren  ? tr("Weggegooid: %1.")
                        : correctie                           ? tr("Niet akkoord: %1.")
                                                              : tr("Teruggestuurd: %1.");
    DeclaratieBesluit opdracht = besluit;
    opdracht.uitstel = {Bedenktijd::ms, zin.arg(watVan(rij))};
    if (besluit.gebeurtenis == G::Verwijderen)
        opdracht.typwerk = typwerkVan(rij.declaratie);
    m_reden->nu(); // the text is kept until the server has the decision
    m_geweigerd.remove(id);
    m_bedenktijd->begin(id, DraftKey::reden(besluit.declaratie), opdracht.uitstel.wat, [this, rij] { neemTerug(rij); });
    gateway().beslis(opdracht, this, [this, rij](const Outcome<BesluitAntwoord>& antwoord) { beantwoord(rij, antwoord); });
    m_besloten = gateway().beslotenDeclaraties();
    const int volgende = model()->record(model()->openRow() + 1);
    const int beoordelen = volgendeTeBeoordelen();
    klap(-1);
    if (const int record = recordVan(id); record >= 0)
        alsBesloten(m_rijen[size_t(record)]);
    toonAnders();
    // After a decision the next one opens: it is looked at too, one by one.
    if (beoordelen >= 0 || volgende >= 0)
        kies(beoordelen >= 0 ? beoordelen : volgende);
    if (beoordelen >= 0)
        klap(beoordelen);
    tabel()->setFocus(Qt::OtherFocusReason);
}

void DeclaratiesPage::anderBesloten()
{
    const auto nu = gateway().beslotenDeclaraties();
    if (nu == m_besloten) // this page did it
        return;
    m_besloten = nu;
    for (DeclaratieRij& rij : m_rijen)
        alsBesloten(rij);
    toonAnders();
    herlaad(false);
}

void DeclaratiesPage::metVraag(const std::function<void()>& lijst)
{
    m_vraagt = m_paneel && m_paneel->vraagtReden();
    m_cursor = m_vraagt && m_paneel->reden()->hasFocus() ? m_paneel->reden()->cursorPosition() : -1;
    const qint64 van = m_open;
    const auto typwerk = m_paneel ? std::optional(m_paneel->terugvordering()->typwerk()) : std::nullopt;
    lijst();
    m_vraagt = false;
    m_cursor = -1;
    if (typwerk && m_paneel && m_open == van)
        m_paneel->terugvordering()->zet(*typwerk);
}

void DeclaratiesPage::toonAnders()
{
    tel();
    model()->forget();
    metVraag([this] { herorden(); });
    Q_EMIT described();
}

void DeclaratiesPage::zetTerug(const DeclaratieRij& rij)
{
    m_besloten = gateway().beslotenDeclaraties();
    if (const int record = recordVan(rij.declaratie.id.waarde); record >= 0)
        m_rijen[size_t(record)] = rij;
    toonAnders();
}

void DeclaratiesPage::neemTerug(const DeclaratieRij& rij)
{
    zetTerug(rij);
    if (const int record = recordVan(rij.declaratie.id.waarde); model()->rowOf(record) >= 0) {
        kies(record);
        klap(record);
    }
    tabel()->setFocus(Qt::OtherFocusReason);
    context().navigator.toast(tr("Teruggenomen: %1. Er is niets verstuurd.").arg(watVan(rij)));
    herlaad();
}

void DeclaratiesPage::beantwoord(const DeclaratieRij& rij, const Outcome<BesluitAntwoord>& antwoord)
{
    const qint64 id = rij.declaratie.id.waarde;
    if (antwoord && antwoord->soort != BesluitAntwoord::Soort::Geweigerd) {
        m_besloten = gateway().beslotenDeclaraties();
        if (antwoord->soort == BesluitAntwoord::Soort::Ontvangen) // until then nothing that was typed goes
            m_reden->vergeet(DraftKey::reden(rij.declaratie.id));
        else
            context().navigator.toast(tr("Geen verbinding. Uw besluit over %1 is bewaard en wordt vanzelf verstuurd.").arg(watVan(rij)));
        // What did not go of another one stays said.
        const bool weg = m_foutVan == id || m_foutVan == 0;
        if (weg)
            m_foutVan = 0;
        return herlaad(weg);
    }
    zetTerug(rij);
    if (m_open == id)
        m_volledig.reset();
    outboxAnswered();
}

void DeclaratiesPage::weiger(const DeclaratieRij& rij, const Weigering& waarom)
{
    const qint64 id = rij.declaratie.id.waarde;
    if (m_paneel && m_paneel->vraagtReden() && m_open != id) { // another one has the hands now
        m_geweigerd.insert(id, waarom);
        context().navigator.toast(tr("Uw besluit over %1 is niet aangenomen. De declaratie staat weer in de lijst.").arg(watVan(rij)));
        return herlaad(false);
    }
    m_foutVan = id;
    if (waarom.bevindingen.empty())
        return herlaadNa(tr("%1: %2").arg(watVan(rij), probleemTekst(waarom.problem)));
    QStringList zinnen;
    for (const Bevinding& b : waarom.bevindingen)
        zinnen << bevindingTekst(b);
    herlaadNa(tr("%1: dit kan niet. %2").arg(watVan(rij), zinnen.join(QLatin1Char(' '))));
}

void DeclaratiesPage::showEvent(QShowEvent* event)
{
    DossierLijstPage::showEvent(event);
    outboxAnswered();
}

void DeclaratiesPage::outboxAnswered()
{
    if (!isVisible())
        return; // nobody would read it
    // Also of an earlier run: what was decided there is said at its declaratie.
    for (const DeclaratieRij& rij : m_rijen) {
        if (const auto waarom = gateway().geweigerd(DraftKey::reden(rij.declaratie.id))) {
            m_volledig.reset();
            return weiger(DeclaratieRij(rij), *waarom);
        }
    }
}

bool DeclaratiesPage::beslistLaat() const
{
    return magLaat() && gezien() && isLaatVerzoek(*m_volledig);
}

void DeclaratiesPage::beslisLaat(bool toestaan, const QString& reden)
{
    if (m_bezig)
        return;
    m_bezig = true;
    m_geld->beslisLaat(m_volledig->id, m_volledig->rijversie, {toestaan, reden}, this, [this, toestaan, kopie = m_rijen[size_t(recordVan(m_open))]](const Outcome<Declaratie>& antwoord) {
        m_bezig = false;
        if (!antwoord) {
            m_volledig.reset();
            return herlaadNa(antwoord.problem());
        }
        m_reden->vergeet(DraftKey::reden(kopie.declaratie.id));
        const QString wat = watVan(kopie);
        context().navigator.toast(toestaan ? tr("Toegestaan: %1. Het jaar is voor deze ene declaratie open.").arg(wat) : tr("Geweigerd: %1.").arg(wat));
        klap(-1);
        tabel()->setFocus(Qt::OtherFocusReason);
        herlaad();
    });
}

void DeclaratiesPage::sluitTerugvordering(const wire::TerugvorderingBesluit& besluit)
{
    if (m_bezig || !m_geld || !m_volledig)
        return;
    m_bezig = true;
    m_geld->sluitTerugvordering(m_volledig->id, m_volledig->rijversie, besluit, this, [this, terug = besluit.terugbetaaldOp.has_value(), kopie = m_rijen[size_t(recordVan(m_open))]](const Outcome<Declaratie>& antwoord) {
        m_bezig = false;
        m_volledig.reset();
        if (!antwoord)
            return herlaadNa(antwoord.problem());
        const QString wat = watVan(kopie);
        context().navigator.toast(terug ? tr("Terugbetaald: %1. Het bedrag staat weer op het budget.").arg(wat) : tr("Afgeschreven: %1.").arg(wat));
        klap(-1);
        tabel()->setFocus(Qt::OtherFocusReason);
        herlaad();
    });
}

} // namespace pgb::ui
