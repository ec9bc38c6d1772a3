#include "client/ui/beheer/gebruikers_page.h"
#include "client/state/dossier_samen.h"
#include "client/ui/beheer/account_dialoog.h"
#include "client/ui/beheer/nieuw_account_dialoog.h"
#include "client/ui/shell/commands.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/text/code_text.h"
#include <QPushButton>

namespace pgb::ui {
namespace {

/// Without it this account can do nothing but couple one.
bool mistFactor(const Gebruiker& account) { return eistTweedeFactor(account.rol) && !account.totpActief; }

QString naamVan(const std::vector<wire::Koppeling>& organisaties, const std::vector<Verstrekker>& verstrekkers, const Gebruiker& account)
{
    for (const Verstrekker& v : verstrekkers)
        if (v.id == account.verstrekker)
            return v.naam;
    for (const wire::Koppeling& o : organisaties)
        if (account.organisatie && o.id == account.organisatie.waarde)
            return o.naam;
    return {};
}

/// In one's own house all have the same role and work at the same place.
std::vector<CellColumn> kolommen(const Gebruiker& wie)
{
    std::vector<CellColumn> uit{{GebruikersPage::tr("Naam")}, {GebruikersPage::tr("Gebruikersnaam")}};
    if (wie.rol == Rol::Beheerder)
        uit.insert(uit.end(), {{GebruikersPage::tr("Rol")}, {GebruikersPage::tr("Bij")}});
    else
        uit.push_back({GebruikersPage::tr("Beheer")});
    uit.insert(uit.end(), {{GebruikersPage::tr("Tweede factor")}, {GebruikersPage::tr("Stand")}});
    return uit;
}

} // namespace

GebruikersPage::GebruikersPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer)
    : RijenLijst(context, gateway, address,
                 {tr("Gebruikers"), QStringLiteral("user-properties"), gateway.gebruiker().rol == Rol::Beheerder ? tr("Naam, gebruikersnaam of rol") : tr("Naam of gebruikersnaam"), {tr("Alle"), tr("Geblokkeerd"), tr("Zonder tweede factor")},
                  tr("Er is nog geen account."), tr("Account toevoegen")},
                 kolommen(gateway.gebruiker()), {QStringLiteral("gebruiker")}),
      m_beheer(beheer)
{
    tabel()->setStretchColumn(0);
    tabel()->setGivingWay({alles() ? 3 : 1});
    auto* knop = new QPushButton(tr("Account toevoegen…"));
    connect(knop, &QPushButton::clicked, this, &GebruikersPage::nieuw);
    kader()->voegToe(knop);
    context.commands.add({QStringLiteral("beheer.account"), tr("Account toevoegen"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { nieuw(); }, {}, tr("gebruiker nieuw")}, this);
}

std::vector<KeyHint> GebruikersPage::keyHints() const
{
    return {{QKeySequence(Qt::Key_Return), tr("openen")}, {QKeySequence(Qt::CTRL | Qt::Key_N), tr("toevoegen")}, {QKeySequence(Qt::CTRL | Qt::Key_F), tr("zoeken")}};
}

void GebruikersPage::laad()
{
    struct Gegevens {
        std::vector<Gebruiker> gebruikers;
        std::vector<wire::Koppeling> organisaties;
        std::vector<Verstrekker> verstrekkers;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        m_rijen.clear();
        for (const Gebruiker& account : nieuw->gebruikers) {
            GebruikerRij rij{account, naamVan(nieuw->organisaties, nieuw->verstrekkers, account), {}};
            rij.zoek = QStringList{account.naam, account.gebruikersnaam, alles() ? codeTekst(account.rol) : QString(), rij.bij,
                                   account.beheertGebruikers ? tr("beheert accounts") : QString()}.join(u' ').toLower();
            m_rijen.push_back(std::move(rij));
        }
        std::stable_sort(m_rijen.begin(), m_rijen.end(), [](const GebruikerRij& a, const GebruikerRij& b) { return QString::localeAwareCompare(a.account.naam, b.account.naam) < 0; });
        geladen();
    });
    m_beheer.gebruikers(this, samen->in(nieuw->gebruikers));
    if (!alles())
        return;
    m_beheer.organisaties(this, samen->in(nieuw->organisaties));
    m_beheer.verstrekkers(this, samen->in(nieuw->verstrekkers));
}

bool GebruikersPage::past(const Gebruiker& account, int tab) const
{
    return tab == 0 || (tab == 1 ? account.geblokkeerd : !account.totpActief && !account.geblokkeerd);
}

std::vector<int> GebruikersPage::volgorde() const
{
    std::vector<int> gekozen = RijenLijst::volgorde();
    std::erase_if(gekozen, [this](int i) { return !past(at(i).account, kader()->tab()); });
    return gekozen;
}

CellRow GebruikersPage::rij(int record) const
{
    const GebruikerRij& r = at(record);
    const Gebruiker& a = r.account;
    const ChipLook aan{QStringLiteral("mark-check"), tr("Aan"), Role::Good};
    const ChipLook uit{mistFactor(a) ? QStringLiteral("mark-attention") : QStringLiteral("mark-empty"), tr("Uit"), mistFactor(a) ? Role::Attention : Role::Neutral};
    const ChipLook actief{QStringLiteral("mark-check"), tr("Actief"), Role::Good};
    const ChipLook dicht{QStringLiteral("mark-wrong"), tr("Geblokkeerd"), Role::Wrong};
    const QString rol = a.beheertGebruikers ? tr("%1, beheert accounts").arg(codeTekst(a.rol)) : codeTekst(a.rol);
    CellRow cellen{{.text = a.naam, .bold = true}, {.text = a.gebruikersnaam}};
    if (alles())
        cellen.insert(cellen.end(), {{.text = rol}, {.text = r.bij, .tone = Role::Muted}});
    else
        cellen.push_back({.text = a.beheertGebruikers ? tr("Beheert accounts") : QString()});
    cellen.push_back({.spoken = a.totpActief ? aan.text : uit.text, .chip = a.totpActief ? aan : uit});
    cellen.push_back({.spoken = a.geblokkeerd ? dicht.text : actief.text, .chip = a.geblokkeerd ? dicht : actief});
    return cellen;
}

void GebruikersPage::open(int record)
{
    auto* dialoog = new AccountDialoog(context(), m_beheer, at(record).account, gateway().gebruiker(), window());
    connect(dialoog, &AccountDialoog::gewijzigd, this, [this] { herlaad(); });
    dialoog->open();
}

void GebruikersPage::nieuw()
{
    auto* dialoog = new NieuwAccountDialoog(m_beheer, gateway().gebruiker(), window());
    connect(dialoog, &NieuwAccountDialoog::toegevoegd, this, [this](const QString& naam) {
        context().navigator.toast(tr("Het account van %1 is gemaakt.").arg(naam));
        herlaad();
    });
    dialoog->open();
}

void GebruikersPage::beschrijf()
{
    std::vector<int> aantallen;
    for (int tab = 0; tab < 3; ++tab)
        aantallen.push_back(int(std::count_if(m_rijen.begin(), m_rijen.end(), [&](const GebruikerRij& r) { return past(r.account, tab); })));
    kader()->setAantallen(aantallen);
    kader()->setOndertitel(aantallen[0] == 1 ? tr("1 account") : tr("%1 accounts").arg(aantallen[0]));
}

} // namespace pgb::ui
