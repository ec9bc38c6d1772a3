#include "client/ui/betalingen/betalingen_page.h"
#include "client/state/dossier_samen.h"
#include "client/ui/betalingen/betaalruns_page.h"
#include "client/ui/betalingen/betalingen_pages.h"
#include "client/ui/betalingen/specificatie_page.h"
#include "client/ui/bulk/splitsing_page.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QPushButton>

namespace pgb::ui {
namespace {

bool isBetaald(const Betaling& b) { return b.status == BetaalrunStatus::Uitgevoerd; }
QString statusVan(const Betaling& b) { return statusTekst(isBetaald(b) ? DeclaratieStatus::Uitbetaald : DeclaratieStatus::Ingepland); }

} // namespace

Page* makeBetalingenPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
{
    if (address.wat == QLatin1String("runs") && gateway.gebruiker().rol == Rol::Svb)
        return new BetaalrunsPage(address, context, gateway, &geld);
    if (specificatieVan(address))
        return new SpecificatiePage(address, context, gateway, geld);
    return new BetalingenPage(address, context, gateway);
}

BetalingenPage::BetalingenPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : DossierLijstPage(context, gateway, address,
                       {tr("Betalingen"), QStringLiteral("view-bank"), tr("Zorgverlener, kenmerk of bedrag"), {}, tr("Er is nog niets betaald."), tr("Naar de declaraties")},
                       {{tr("Datum"), true}, {tr("Zorgverlener")}, {tr("Rekening")}, {tr("Kenmerk")}, {tr("Declaraties"), true}, {tr("Bedrag"), true}, {tr("Status")}},
                       {QStringLiteral("betaalrun"), QStringLiteral("declaratie")})
{
    tabel()->setStretchColumn(1);
    tabel()->setGivingWay({3, 2});
    if (gateway.gebruiker().rol == Rol::Svb && !address.budgethouder) {
        auto* knop = new QPushButton(tr("Betaalruns"));
        connect(knop, &QPushButton::clicked, this, [this] { this->context().navigator.open({Section::Betalingen, {}, QStringLiteral("runs")}); });
        kader()->voegToe(knop);
    }
    const Rol rol = gateway.gebruiker().rol;
    if ((rol == Rol::MedewerkerOrganisatie || rol == Rol::Zorgverlener) && !address.budgethouder) {
        auto* knop = new QPushButton(tr("Betaling splitsen…"));
        connect(knop, &QPushButton::clicked, this, [this] { this->context().navigator.open(splitsingAdres()); });
        kader()->voegToe(knop);
    }
}

std::optional<PageClient> BetalingenPage::client() const
{
    return address().budgethouder ? std::optional(PageClient{address().budgethouder, m_client.isEmpty() ? tr("Cliënt") : m_client}) : std::nullopt;
}

void BetalingenPage::laad()
{
    struct Gegevens {
        std::vector<Betaling> betalingen;
        std::vector<Zorgverlener> zorgverleners;
        Budgethouder budgethouder;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        const Namen namen({}, nieuw->zorgverleners);
        if (address().budgethouder)
            m_client = volledigeNaam(nieuw->budgethouder.naam);
        m_rijen.clear();
        for (Betaling& b : nieuw->betalingen) {
            Rij rij{std::move(b), {}, {}};
            rij.naam = namen(rij.betaling.zorgverlener);
            rij.zoek = (rij.naam + QLatin1Char(' ') + rij.betaling.kenmerk + QLatin1Char(' ') + bedragTekst(rij.betaling.bedrag) + QLatin1Char(' ') + datumKort(rij.betaling.boekdatum)
                        + QLatin1Char(' ') + dateShort(rij.betaling.boekdatum) + QLatin1Char(' ') + statusVan(rij.betaling)).toLower();
            m_rijen.push_back(std::move(rij));
        }
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const Rij& a, const Rij& b) { return a.betaling.boekdatum > b.betaling.boekdatum; });
        geladen();
        // The account of another is for few to see.
        const bool rekening = m_rijen.empty() || std::any_of(m_rijen.begin(), m_rijen.end(), [](const Rij& r) { return !ibanGroepen(r.betaling.iban).isEmpty(); });
        tabel()->setAbsent(rekening ? std::vector<int>() : std::vector<int>{2}); // measures the rows that are shown
    });
    gateway().betalingen(address().budgethouder, this, samen->in(nieuw->betalingen));
    gateway().zorgverleners(this, samen->in(nieuw->zorgverleners));
    if (address().budgethouder)
        gateway().budgethouder(address().budgethouder, this, samen->in(nieuw->budgethouder));
}

std::vector<int> BetalingenPage::volgorde() const
{
    const QStringList woorden = kader()->filter().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> gekozen;
    for (int i = 0; i < int(m_rijen.size()); ++i) {
        const QString& zoek = m_rijen[size_t(i)].zoek;
        if (std::all_of(woorden.begin(), woorden.end(), [&](const QString& woord) { return zoek.contains(woord); }))
            gekozen.push_back(i);
    }
    return gekozen;
}

CellRow BetalingenPage::rij(int record) const
{
    const Rij& r = m_rijen[size_t(record)];
    const Betaling& b = r.betaling;
    return {{.text = dateShort(b.boekdatum), .spoken = datumTekst(b.boekdatum, huidigeTaal())},
            {.text = r.naam, .bold = true},
            {.text = ibanGroepen(b.iban)},
            {.text = b.kenmerk, .tone = Role::Muted},
            {.text = QString::number(b.declaraties.size())},
            {.text = euroTekst(b.bedrag, huidigeTaal())},
            {.text = statusVan(b), .tone = isBetaald(b) ? Role::Muted : Role::Text}};
}

void BetalingenPage::open(int record)
{
    context().navigator.open(specificatieAdres(address().budgethouder, m_rijen[size_t(record)].betaling.id));
}

void BetalingenPage::leegActie()
{
    context().navigator.open({Section::Declaraties, address().budgethouder, {}});
}

void BetalingenPage::beschrijf()
{
    Bedrag betaald, ingepland;
    for (int i = 0; i < model()->records(); ++i) {
        const Betaling& b = m_rijen[size_t(model()->record(i))].betaling;
        (isBetaald(b) ? betaald : ingepland) += b.bedrag;
    }
    QStringList delen{tr("%n betaling", nullptr, model()->records())};
    if (betaald > Bedrag{} || ingepland <= Bedrag{})
        delen << tr("%1 uitbetaald").arg(euroTekst(betaald, huidigeTaal()));
    if (ingepland > Bedrag{})
        delen << tr("%1 ingepland").arg(euroTekst(ingepland, huidigeTaal()));
    kader()->setOndertitel(delen.join(QStringLiteral(" · ")));
}

} // namespace pgb::ui
