#include "client/ui/clienten/blokkades_page.h"
#include "client/models/clienten_namen.h"
#include "client/state/dossier_samen.h"
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QPushButton>
#include <algorithm>
#include <set>

namespace pgb::ui {
namespace {

bool magPlaatsen(const DossierGateway& gateway, const Address& address) { return gateway.bevoegd().mag(Handeling::BlokkadeBeheren, address.budgethouder); }

/// Who manages blocks sees his own only; whoever looks sees whose they are.
std::vector<CellColumn> kolommen(bool beheert)
{
    std::vector<CellColumn> uit{{BlokkadesPage::tr("Waarvoor")}, {BlokkadesPage::tr("Vanaf"), true}, {BlokkadesPage::tr("Tot en met"), true}, {BlokkadesPage::tr("Wat er gebeurt")}, {BlokkadesPage::tr("Reden voor de betrokkenen")}};
    if (!beheert)
        uit.push_back({BlokkadesPage::tr("Verstrekker")});
    return uit;
}

} // namespace

struct BlokkadesPage::Gegevens {
    Budgethouder budgethouder;
    std::vector<Blokkade> blokkades;
    std::vector<Toekenning> toekenningen;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Zorgverlener> zorgverleners;
    std::vector<Verstrekker> verstrekkers;
};

Address blokkadesAdres(BudgethouderId budgethouder) { return {Section::Clienten, budgethouder, QStringLiteral("blokkades")}; }

BlokkadesPage::BlokkadesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
    : RijenLijst(context, gateway, address,
                 {tr("Blokkades"), QStringLiteral("view-bank"), QString(), {}, magPlaatsen(gateway, address) ? tr("Uw organisatie heeft hier geen blokkade.") : tr("Er is geen blokkade."),
                  magPlaatsen(gateway, address) ? tr("Blokkade plaatsen…") : QString()},
                 kolommen(magPlaatsen(gateway, address)),
                 {QStringLiteral("blokkade"), QStringLiteral("toekenning"), QStringLiteral("zorgovereenkomst")}),
      m_geld(geld), m_naam(tr("Cliënt")), m_plaats(new QPushButton(tr("Blokkade plaatsen…")))
{
    tabel()->setStretchColumn(4);
    m_plaats->setEnabled(false); // nothing was read yet
    kader()->voegToe(m_plaats);
    if (!beheert()) {
        m_plaats->hide();
        return;
    }
    connect(m_plaats, &QPushButton::clicked, this, &BlokkadesPage::plaats);
    context.commands.addLocal({QStringLiteral("blokkade.plaatsen"), tr("Blokkade plaatsen…"), QKeySequence(Qt::Key_B), [this] { plaats(); }, [this] { return !m_doelen.empty(); },
                          tr("betaling stoppen tegenhouden geblokkeerd parkeren")}, this);
    context.commands.addLocal({QStringLiteral("blokkade.opheffen"), tr("Blokkade opheffen…"), QKeySequence(Qt::SHIFT | Qt::Key_B), [this] { open(huidig()); }, [this] { return huidig() >= 0; },
                          tr("betaling hervatten vrijgeven")}, this);
}

bool BlokkadesPage::beheert() const { return magPlaatsen(gateway(), address()); }

std::vector<KeyHint> BlokkadesPage::keyHints() const
{
    std::vector<KeyHint> uit{{QKeySequence(Qt::Key_Return), beheert() ? tr("bekijken en opheffen") : tr("bekijken")}};
    if (beheert())
        uit.push_back({QKeySequence(Qt::Key_B), tr("plaatsen")});
    return uit;
}

void BlokkadesPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        toon(*nieuw);
    });
    const BudgethouderId id = address().budgethouder;
    gateway().budgethouder(id, this, samen->in(nieuw->budgethouder));
    m_geld.blokkades(id, this, samen->in(nieuw->blokkades));
    gateway().toekenningen(id, this, samen->in(nieuw->toekenningen));
    gateway().zorgovereenkomsten(id, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    gateway().zorgverleners(this, samen->in(nieuw->zorgverleners));
    gateway().verstrekkers(this, samen->in(nieuw->verstrekkers));
}

std::vector<BlokkadeDoel> BlokkadesPage::doelenVan(const Gegevens& gegevens) const
{
    std::vector<BlokkadeDoel> uit;
    std::set<ToekenningId> betaalt;
    std::vector<Toekenning> toekenningen = gegevens.toekenningen;
    std::stable_sort(toekenningen.begin(), toekenningen.end(), [](const Toekenning& a, const Toekenning& b) { return a.periode.van > b.periode.van; });
    for (const Toekenning& t : toekenningen) {
        if (beheert() && t.verstrekker != gateway().gebruiker().verstrekker)
            continue;
        betaalt.insert(t.id);
        const QString budget = tr("%1 %2 (%3)", "law, number, year").arg(codeTekst(t.wet), t.toekenningsnummer, QString::number(t.periode.van.year()));
        uit.push_back({BlokkadeReikwijdte::Toekenning, t.id.waarde, tr("Het hele budget: %1").arg(budget)});
        for (const Budgetniveau& n : t.niveaus) {
            if (n.bovenliggend)
                uit.push_back({BlokkadeReikwijdte::Budgetniveau, n.id.waarde, tr("Deel van het budget %1: %2").arg(budget, n.naam.isEmpty() ? functieTekst(n.functieCode) : n.naam)});
        }
    }
    const Namen namen({}, gegevens.zorgverleners);
    std::set<ZorgverlenerId> verleners;
    std::vector<Zorgovereenkomst> overeenkomsten = gegevens.overeenkomsten;
    std::stable_partition(overeenkomsten.begin(), overeenkomsten.end(), [this](const Zorgovereenkomst& z) { return versieOp(z, gateway().vandaag()) != nullptr; });
    for (const Zorgovereenkomst& z : overeenkomsten) {
        const bool betaald = std::any_of(z.versies.begin(), z.versies.end(), [&](const ZorgovereenkomstVersie& v) {
            return std::any_of(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(), [&](ToekenningId id) { return betaalt.contains(id); });
        });
        if (!betaald)
            continue;
        uit.push_back({BlokkadeReikwijdte::Zorgovereenkomst, z.id.waarde, tr("Overeenkomst %1 met %2").arg(z.nummer, namen(z.zorgverlener))});
        verleners.insert(z.zorgverlener);
    }
    for (const ZorgverlenerId id : verleners)
        uit.push_back({BlokkadeReikwijdte::Zorgverlener, id.waarde, tr("Zorgverlener %1, bij alle budgethouders van de verstrekker").arg(namen(id))});
    return uit;
}

void BlokkadesPage::toon(const Gegevens& gegevens)
{
    m_naam = volledigeNaam(gegevens.budgethouder.naam);
    m_doelen = doelenVan(gegevens);
    m_plaats->setEnabled(!m_doelen.empty());
    m_rijen.clear();
    const Namen namen({}, {}, gegevens.verstrekkers);
    for (const Blokkade& b : gegevens.blokkades) {
        const auto doel = std::find_if(m_doelen.begin(), m_doelen.end(), [&](const BlokkadeDoel& d) { return d.reikwijdte == b.reikwijdte && d.id == b.reikwijdteId; });
        m_rijen.push_back({b, doel == m_doelen.end() ? codeTekst(b.reikwijdte) : doel->naam, namen(b.verstrekker), {}});
    }
    geladen();
}

CellRow BlokkadesPage::rij(int record) const
{
    const BlokkadeRij& r = at(record);
    CellRow uit{{.text = r.waarvoor, .bold = true},
                {.text = dateShort(r.blokkade.van)},
                {.text = r.blokkade.tot ? dateShort(*r.blokkade.tot) : tr("tot opheffen")},
                {.text = codeTekst(r.blokkade.werking)},
                {.text = r.blokkade.publiekeReden}};
    if (!beheert())
        uit.push_back({.text = r.verstrekker});
    return uit;
}

void BlokkadesPage::beschrijf()
{
    kader()->setOndertitel(m_rijen.empty() ? m_naam : m_rijen.size() == 1 ? tr("%1 · 1 blokkade").arg(m_naam) : tr("%1 · %2 blokkades").arg(m_naam).arg(m_rijen.size()));
}

void BlokkadesPage::plaats()
{
    if (m_doelen.empty() || !beheert())
        return;
    auto* dialoog = new BlokkadeDialoog(address().budgethouder, m_doelen, [this] { return gateway().vandaag(); }, m_geld, this);
    connect(dialoog, &QDialog::accepted, this, [this] { context().navigator.toast(tr("De blokkade staat.")); });
    connect(dialoog, &QDialog::finished, this, [this] { herlaad(); });
    dialoog->open();
}

void BlokkadesPage::open(int record)
{
    if (record < 0)
        return;
    const BlokkadeRij& r = at(record);
    const QString tot = r.blokkade.tot ? tr("tot en met %1").arg(datumTekst(*r.blokkade.tot, huidigeTaal())) : tr("tot iemand de blokkade opheft");
    QString wat = tr("%1, vanaf %2 %3: %4.\n\nReden voor de betrokkenen: %5")
                      .arg(r.waarvoor, datumTekst(r.blokkade.van, huidigeTaal()), tot, codeTekst(r.blokkade.werking), r.blokkade.publiekeReden);
    if (!r.blokkade.interneReden.isEmpty())
        wat += tr("\n\nReden voor uw eigen organisatie: %1").arg(r.blokkade.interneReden);
    if (beheert() && r.blokkade.werking == BlokkadeWerking::Weigeren)
        wat += tr("\n\nWat door deze blokkade is geweigerd, moet na het opheffen opnieuw worden ingediend.");
    else if (beheert())
        wat += tr("\n\nNa het opheffen controleren wij opnieuw wat nu wacht. Is verder alles goed, dan gaat het mee in de eerste run.");
    Bevestiging vraag{beheert() ? tr("Blokkade opheffen") : tr("Blokkade"), wat, beheert() ? tr("Opheffen") : QString()};
    vraag.voorzichtig = beheert(); // it was opened to be read
    (new BevestigenDialoog(vraag, [this, blokkade = r.blokkade](const QString&) { hefOp(blokkade); }, this))->open();
}

void BlokkadesPage::hefOp(const Blokkade& blokkade)
{
    m_geld.hefOp(address().budgethouder, blokkade, this, [this](const Outcome<bool>& opgeheven) {
        if (!opgeheven)
            return herlaadNa(opgeheven.problem());
        context().navigator.toast(tr("De blokkade is opgeheven."));
        herlaad();
    });
}

} // namespace pgb::ui
