#include "client/ui/budget/budgetten_page.h"
#include "client/models/budget_jaar.h"
#include "client/models/budget_verwachting.h"
#include "client/models/overlijden.h"
#include "client/state/dossier_samen.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/budget/budget_rijen.h"
#include "client/ui/budget/jaar_keuze.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QPushButton>

namespace pgb::ui {

BudgettenPage::BudgettenPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : RijenLijst(context, gateway, address,
                       {tr("Budgetten"), QStringLiteral("office-chart-pie"), tr("Naam, toekenningsnummer of wet"), {}, tr("Er zijn nog geen toekenningen."),
                        gateway.gebruiker().rol == Rol::MedewerkerVerstrekker ? tr("Toekenning invoeren") : QString()},
                       {{tr("Cliënt")}, {tr("Wet")}, {tr("Periode")}, {tr("Betaald, gepland")}, {tr("Toegekend"), true}, {tr("Over"), true}, {tr("Genoeg tot")}},
                       {QStringLiteral("toekenning"), QStringLiteral("budgethouder"), QStringLiteral("zorgovereenkomst"), QStringLiteral("declaratie")}),
      m_budgetten(new DossierBudgetten(gateway, this)), m_keuze(new JaarKeuze(*this, context.commands))
{
    tabel()->setStretchColumn(0);
    tabel()->setGivingWay({2, 4, 3});
    connect(m_budgetten, &DossierBudgetten::gelezen, this, [this] {
        m_verwacht.clear();
        model()->forget();
        const bool bovenaan = !m_geordend && tabel()->currentIndex().row() <= 0;
        herorden();
        if (bovenaan && model()->records() > 0) // the order is known only now: the cursor stays on top, not on who stood there
            kies(model()->record(0));
        m_geordend = true;
    });
    kader()->voegToe(m_keuze);
    connect(m_keuze, &JaarKeuze::gekozen, this, [this](int jaar) {
        m_jaar = jaar;
        m_geordend = false;
        herlaad();
    });
    if (gateway.gebruiker().rol == Rol::MedewerkerVerstrekker) {
        auto* knop = new QPushButton(tr("Toekenningen"));
        connect(knop, &QPushButton::clicked, this, [this] { this->context().navigator.open({Section::Budgetten, {}, QStringLiteral("toekenningen")}); });
        kader()->voegToe(knop);
    }
}

void BudgettenPage::laad()
{
    struct Gegevens {
        std::vector<Toekenning> toekenningen;
        std::vector<Budgethouder> budgethouders;
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Declaratie> declaraties;
        std::shared_ptr<const ParameterTabel> parameters;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        const Namen namen(nieuw->budgethouders, {});
        const std::vector<int> jaren = budgetJaren(nieuw->toekenningen);
        if (std::find(jaren.begin(), jaren.end(), m_jaar) == jaren.end())
            m_jaar = beginJaar(jaren, gateway().vandaag().year());
        m_keuze->zet(jaren, m_jaar);
        m_rijen.clear();
        for (Toekenning& t : nieuw->toekenningen) {
            if (!t.periode.overlaps(Periode::jaar(m_jaar)) || t.niveaus.empty())
                continue;
            ToekenningRij rij{std::move(t), {}, {}};
            rij.naam = namen(rij.toekenning.budgethouder);
            rij.zoek = (rij.naam + QLatin1Char(' ') + rij.toekenning.toekenningsnummer + QLatin1Char(' ') + codeTekst(rij.toekenning.wet)).toLower();
            m_rijen.push_back(std::move(rij));
        }
        m_parameters = nieuw->parameters;
        m_zorg.clear();
        for (Zorgovereenkomst& z : nieuw->overeenkomsten)
            m_zorg[z.budgethouder.waarde].overeenkomsten.push_back(std::move(z));
        for (const Budgethouder& b : nieuw->budgethouders) {
            if (const auto zorg = m_zorg.find(b.id.waarde); zorg != m_zorg.end() && b.overlijdensdatum)
                zorg->overeenkomsten = totOverlijden(std::move(zorg->overeenkomsten), b.overlijdensdatum);
        }
        for (Declaratie& d : nieuw->declaraties)
            m_zorg[d.budgethouder.waarde].declaraties.push_back(std::move(d));
        m_verwacht.clear();
        geladen();
        m_budgetten->haal(m_jaar);
    });
    gateway().toekenningen({}, this, samen->in(nieuw->toekenningen));
    gateway().budgethouders(this, samen->in(nieuw->budgethouders));
    gateway().zorgovereenkomsten({}, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    gateway().declaraties({}, this, samen->in(nieuw->declaraties));
    gateway().parameters(this, samen->in(nieuw->parameters));
}

const BudgetVerwachting& BudgettenPage::verwachting(const ToekenningRij& rij, const NiveauStand& totaal) const
{
    const qint64 id = rij.toekenning.id.waarde;
    auto gevonden = m_verwacht.constFind(id);
    if (gevonden == m_verwacht.constEnd()) {
        static const Zorg geen;
        const auto van = m_zorg.constFind(rij.toekenning.budgethouder.waarde);
        const Zorg& zorg = van == m_zorg.constEnd() ? geen : *van;
        gevonden = m_verwacht.insert(id, budgetVerwachting(rij.toekenning, totaal, zorg.overeenkomsten, zorg.declaraties, *m_parameters));
    }
    return *gevonden;
}

const NiveauStand* BudgettenPage::stand(const ToekenningRij& rij) const { return m_budgetten->van(rij.toekenning.id); }

std::vector<int> BudgettenPage::volgorde() const
{
    std::vector<std::pair<BudgetRisico, int>> gekozen; // worst first; what is not read yet last
    for (const int record : RijenLijst::volgorde()) {
        const NiveauStand* s = stand(at(record));
        gekozen.push_back({s ? risicoVan(at(record).toekenning, *s, verwachting(at(record), *s)) : BudgetRisico{QDate(9999, 12, 31), 1001}, record});
    }
    std::sort(gekozen.begin(), gekozen.end());
    std::vector<int> volgorde;
    volgorde.reserve(gekozen.size());
    for (const auto& [risico, record] : gekozen)
        volgorde.push_back(record);
    return volgorde;
}

CellRow BudgettenPage::rij(int record) const
{
    const ToekenningRij& r = at(record);
    const Taal taal = huidigeTaal();
    const Periode& periode = r.toekenning.periode;
    CellRow cellen{{.text = r.naam, .bold = true},
                   {.text = codeTekst(r.toekenning.wet)},
                   {.text = dateShort(periode.van) + QStringLiteral(" – ") + dateShort(periode.tot)}};
    const NiveauStand* s = stand(r);
    if (!s) {
        cellen.insert(cellen.end(), {{.text = QStringLiteral("…"), .tone = Role::Muted}, {}, {}, {}});
        return cellen;
    }
    const std::optional<Bedrag> over = s->beschikbaar();
    const bool weinig = over && ruimte(*s) < 50;
    const bool op = over && over->centen <= 0;
    cellen.push_back({.spoken = budgetWoorden(*s), .budget = budgetDelen(*s)});
    cellen.push_back({.text = s->bedrag ? euroTekst(*s->bedrag, taal) : QString()});
    cellen.push_back({.text = over ? (weinig ? QStringLiteral("! ") : QString()) + euroTekst(*over, taal) : QString(),
                      .tone = op ? Role::Wrong : weinig ? Role::Attention : Role::Text, .bold = weinig});
    const BudgetVerwachting& v = verwachting(r, *s);
    const bool tekort = v.soort == BudgetVerwachting::Soort::Tekort;
    const bool nuOp = tekort && (!v.totEnMet.isValid() || v.totEnMet < gateway().vandaag());
    const bool geenZorg = v.soort == BudgetVerwachting::Soort::GeenZorg; // nothing is agreed that uses it
    cellen.push_back({.text = geenZorg ? tr("nog geen zorg") : v.soort == BudgetVerwachting::Soort::Genoeg ? tr("het einde") : nuOp ? tr("! te weinig") : tekort ? QStringLiteral("! ") + dateShort(v.totEnMet) : QString(),
                      .tone = tekort ? Role::Wrong : geenZorg ? Role::Muted : Role::Text, .bold = tekort, .spoken = budgetZin(*s, v, gateway().vandaag())});
    return cellen;
}

void BudgettenPage::open(int record)
{
    context().navigator.open(budgetAdres(at(record).toekenning.budgethouder, m_jaar));
}

void BudgettenPage::leegActie()
{
    context().navigator.open({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")});
}

void BudgettenPage::beschrijf()
{
    const auto weinig = std::count_if(m_rijen.begin(), m_rijen.end(), [this](const ToekenningRij& r) {
        const NiveauStand* s = stand(r);
        return s && s->bedrag && ruimte(*s) < 50;
    });
    QStringList delen{QString::number(m_jaar), m_rijen.size() == 1 ? tr("1 budget") : tr("%1 budgetten").arg(m_rijen.size())};
    const auto tekort = std::count_if(m_rijen.begin(), m_rijen.end(), [this](const ToekenningRij& r) {
        const NiveauStand* s = stand(r);
        return s && verwachting(r, *s).soort == BudgetVerwachting::Soort::Tekort;
    });
    if (tekort > 0)
        delen << tr("%1 niet genoeg tot het einde").arg(tekort);
    if (weinig > 0)
        delen << tr("%1 met minder dan 5% over").arg(weinig);
    kader()->setOndertitel(delen.join(QStringLiteral(" · ")));
}

} // namespace pgb::ui
