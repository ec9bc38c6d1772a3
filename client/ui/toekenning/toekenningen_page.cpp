#include "client/ui/toekenning/toekenningen_page.h"
#include "client/models/clienten_namen.h"
#include "client/state/dossier_samen.h"
#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/toekenning/toekenning_pages.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QPushButton>

namespace pgb::ui {

namespace {

ChipLook toekenningChip(ToekenningStatus status)
{
    using enum ToekenningStatus;
    switch (status) {
    case Ontvangen:
    case Gecontroleerd: return {QStringLiteral("mark-ready"), statusTekst(status), Role::Neutral};
    case Actief:
    case Heropend: return {QStringLiteral("mark-check"), statusTekst(status), Role::Good};
    case Gewijzigd: return {QStringLiteral("mark-swap"), statusTekst(status), Role::Info};
    case InAfsluiting: return {QStringLiteral("mark-clock"), statusTekst(status), Role::Waits};
    case Afgelopen:
    case Afgesloten: return {QStringLiteral("mark-ends"), statusTekst(status), Role::Neutral};
    case Ingetrokken: return {QStringLiteral("mark-back"), statusTekst(status), Role::Neutral};
    }
    return {};
}

} // namespace

Page* makeToekenningPage(const Address& address, const PageContext& context, DossierGateway& gateway)
{
    if (address.wat == QLatin1String("toekenningen"))
        return new ToekenningenPage(address, context, gateway);
    if (address.wat.startsWith(QLatin1String("toekenning/")))
        return new ToekenningPage(address, context, gateway);
    return nullptr;
}

ToekenningenPage::ToekenningenPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : RijenLijst(context, gateway, address,
                       {tr("Toekenningen"), QStringLiteral("document-new"), tr("Naam, nummer of wet"), {}, tr("U heeft nog geen toekenningen ingevoerd."), tr("Toekenning invoeren")},
                       {{tr("Cliënt")}, {tr("Wet")}, {tr("Nummer")}, {tr("Vanaf"), true}, {tr("Tot en met"), true}, {tr("Bedrag"), true}, {tr("Status")}},
                       {QStringLiteral("toekenning"), QStringLiteral("budgethouder")})
{
    tabel()->setStretchColumn(0);
    tabel()->setGivingWay({2, 6});
    auto* knop = new QPushButton(tr("Toekenning invoeren"));
    connect(knop, &QPushButton::clicked, this, &ToekenningenPage::leegActie);
    kader()->voegToe(knop);
}

void ToekenningenPage::laad()
{
    struct Gegevens {
        std::vector<Toekenning> toekenningen;
        std::vector<Budgethouder> budgethouders;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        const Namen namen(nieuw->budgethouders, {});
        m_rijen.clear();
        for (Toekenning& t : nieuw->toekenningen) {
            ToekenningRij rij{std::move(t), {}, {}};
            rij.naam = namen(rij.toekenning.budgethouder);
            rij.zoek = (rij.naam + QLatin1Char(' ') + rij.toekenning.toekenningsnummer + QLatin1Char(' ') + codeTekst(rij.toekenning.wet)).toLower();
            m_rijen.push_back(std::move(rij));
        }
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const ToekenningRij& a, const ToekenningRij& b) { return a.toekenning.id > b.toekenning.id; });
        geladen();
    });
    gateway().toekenningen({}, this, samen->in(nieuw->toekenningen));
    gateway().budgethouders(this, samen->in(nieuw->budgethouders));
}

CellRow ToekenningenPage::rij(int record) const
{
    const ToekenningRij& r = at(record);
    const Toekenning& t = r.toekenning;
    const std::optional<Bedrag> bedrag = t.niveaus.empty() ? std::nullopt : t.niveaus.front().bedrag;
    return {{.text = r.naam, .bold = true},
            {.text = codeTekst(t.wet)},
            {.text = t.toekenningsnummer},
            {.text = dateShort(t.periode.van)},
            {.text = dateShort(t.periode.tot)},
            {.text = bedrag ? euroTekst(*bedrag, huidigeTaal()) : QString()},
            {.text = statusTekst(t.status), .chip = toekenningChip(t.status)}};
}

void ToekenningenPage::open(int record)
{
    const Toekenning& t = at(record).toekenning;
    context().navigator.open({Section::Budgetten, t.budgethouder, QStringLiteral("toekenning/%1").arg(t.id.waarde)});
}

void ToekenningenPage::leegActie()
{
    context().navigator.open({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")});
}

void ToekenningenPage::beschrijf()
{
    kader()->setOndertitel(m_rijen.size() == 1 ? tr("1 toekenning") : tr("%1 toekenningen").arg(m_rijen.size()));
}

} // namespace pgb::ui
