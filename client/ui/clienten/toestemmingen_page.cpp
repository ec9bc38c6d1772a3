#include "client/ui/clienten/toestemmingen_page.h"
#include "client/models/clienten_namen.h"
#include "client/state/dossier_samen.h"
#include "client/ui/shell/commands.h"
#include "client/ui/widgets/date_line_edit.h"
#include "client/ui/widgets/date_text.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QComboBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace pgb::ui {
namespace {

using S = ToestemmingSoort;

constexpr S soorten[] = {S::TegemoetkomingSociaalNetwerk, S::Boven40Uur,         S::DubbeleBezetting,  S::BijkomendeZorgkosten,
                         S::EigenVervoerskosten,          S::EenmaligeUitkering, S::GedeeldHuishouden, S::DoorlopendeGoedkeuring};

bool geeftVerstrekker(const DossierGateway& gateway) { return gateway.gebruiker().rol == Rol::MedewerkerVerstrekker; }
bool geeftBudgethouder(const DossierGateway& gateway, BudgethouderId id)
{
    const Rol rol = gateway.gebruiker().rol;
    return (rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger) && gateway.bevoegd().mag(Handeling::DeclaratieGoedkeuren, id);
}
bool magGeven(const DossierGateway& gateway, BudgethouderId id) { return geeftVerstrekker(gateway) || geeftBudgethouder(gateway, id); }

/// Of all its versions; invalid = none has one.
QDate eersteDagVan(const Zorgovereenkomst& overeenkomst)
{
    QDate eerste;
    for (const ZorgovereenkomstVersie& v : overeenkomst.versies) {
        if (v.inhoud.ingangsdatum.isValid() && (!eerste.isValid() || v.inhoud.ingangsdatum < eerste))
            eerste = v.inhoud.ingangsdatum;
    }
    return eerste;
}

constexpr QLatin1String lijstNaam("toestemmingen"), geefNaam("toestemmingen/geven/");

std::optional<ToestemmingVraag> vraagVan(const Address& address)
{
    const QStringList delen = address.wat.mid(geefNaam.size()).split(QLatin1Char('/'));
    if (!address.wat.startsWith(geefNaam) || delen.size() != 3)
        return std::nullopt;
    const std::optional<S> soort = fromCode<S>(delen[0]);
    const QDate van = QDate::fromString(delen[2], Qt::ISODate);
    return soort && van.isValid() ? std::optional(ToestemmingVraag{*soort, ZorgovereenkomstId{delen[1].toLongLong()}, van}) : std::nullopt;
}

bool eindigtVoorHuizen(const DossierGateway& gateway) { return gateway.gebruiker().rol == Rol::Svb; }

} // namespace

struct ToestemmingenPage::Gegevens {
    Budgethouder budgethouder;
    std::vector<Toestemming> toestemmingen;
    std::vector<Toekenning> toekenningen;
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Zorgverlener> zorgverleners;
    std::vector<Verstrekker> verstrekkers;
};

Address toestemmingenAdres(BudgethouderId budgethouder) { return {Section::Clienten, budgethouder, lijstNaam}; }

Address toestemmingAdres(BudgethouderId budgethouder, const ToestemmingVraag& vraag)
{
    return {Section::Clienten, budgethouder, QStringLiteral("%1%2/%3/%4").arg(geefNaam, code(vraag.soort)).arg(vraag.zorgovereenkomst.waarde).arg(vraag.van.toString(Qt::ISODate))};
}

bool isToestemmingen(const Address& address)
{
    return address.section == Section::Clienten && address.budgethouder && (address.wat == lijstNaam || vraagVan(address));
}

ToestemmingenPage::ToestemmingenPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld)
    : RijenLijst(context, gateway, toestemmingenAdres(address.budgethouder), // going back there asks nothing again
                 {tr("Toestemmingen"), QStringLiteral("document-edit"), QString(), {}, tr("Er is geen toestemming."),
                  magGeven(gateway, address.budgethouder) ? tr("Toestemming geven…") : QString()},
                 {{tr("Waarvoor")}, {tr("Voor wie")}, {tr("Vanaf"), true}, {tr("Tot en met"), true}, {tr("Per maand"), true}},
                 {QStringLiteral("budgethouder"), QStringLiteral("toekenning"), QStringLiteral("zorgovereenkomst")}),
      m_geld(geld), m_naam(tr("Cliënt")), m_geef(new QPushButton(tr("Toestemming geven…"))), m_gevraagd(vraagVan(address))
{
    tabel()->setStretchColumn(1);
    m_geef->setEnabled(false); // nothing was read yet
    kader()->voegToe(m_geef);
    if (!magGeven(gateway, address.budgethouder))
        m_geef->hide();
    if (m_geef->isHidden() && !eindigtVoorHuizen(gateway))
        return;
    connect(m_geef, &QPushButton::clicked, this, &ToestemmingenPage::geef);
    if (!m_geef->isHidden())
        context.commands.add({QStringLiteral("toestemming.geven"), tr("Toestemming geven…"), {}, [this] { geef(); }, [this] { return !m_keuzes.empty(); },
                              tr("verklaring tegemoetkoming sociaal netwerk doorlopende goedkeuring 40 uur")}, this);
    context.commands.add({QStringLiteral("toestemming.intrekken"), tr("Toestemming intrekken…"), {}, [this] { open(huidig()); },
                          [this] { return huidig() >= 0 && magIntrekken(at(huidig()).toestemming); }, tr("beëindigen laatste dag stoppen")}, this);
}

std::vector<KeyHint> ToestemmingenPage::keyHints() const
{
    if (m_rijen.empty())
        return {};
    return {{QKeySequence(Qt::Key_Return), m_geef->isHidden() && !eindigtVoorHuizen(gateway()) ? tr("bekijken") : tr("bekijken en intrekken")}};
}

void ToestemmingenPage::laad()
{
    auto nieuw = std::make_shared<Gegevens>();
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        toon(*nieuw);
    });
    const BudgethouderId id = address().budgethouder;
    gateway().budgethouder(id, this, samen->in(nieuw->budgethouder));
    m_geld.toestemmingen(id, this, samen->in(nieuw->toestemmingen));
    gateway().toekenningen(id, this, samen->in(nieuw->toekenningen));
    gateway().zorgovereenkomsten(id, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    gateway().zorgverleners(this, samen->in(nieuw->zorgverleners));
    gateway().verstrekkers(this, samen->in(nieuw->verstrekkers));
}

std::vector<ToestemmingKeuze> ToestemmingenPage::keuzesVan(const Gegevens& gegevens) const
{
    const Namen namen({}, gegevens.zorgverleners);
    std::vector<Zorgovereenkomst> overeenkomsten = gegevens.overeenkomsten;
    std::stable_partition(overeenkomsten.begin(), overeenkomsten.end(), [this](const Zorgovereenkomst& z) { return versieOp(z, gateway().vandaag()) != nullptr; });
    std::vector<ToestemmingKeuze> uit;
    for (const S soort : soorten) {
        const bool eigen = soort == S::DoorlopendeGoedkeuring;
        if (eigen ? !geeftBudgethouder(gateway(), address().budgethouder) : !geeftVerstrekker(gateway()))
            continue;
        std::vector<ToekenningId> betaalt;
        for (const Toekenning& t : gegevens.toekenningen) {
            if (t.verstrekker == gateway().gebruiker().verstrekker && t.status != ToekenningStatus::Ingetrokken && kanToestaan(soort, t.wet))
                betaalt.push_back(t.id);
        }
        if (!eigen && betaalt.empty())
            continue;
        ToestemmingKeuze keuze{soort, {}};
        if (soort != S::TegemoetkomingSociaalNetwerk)
            keuze.voorWie.push_back({{}, tr("Alle zorgverleners van de budgethouder")});
        for (const Zorgovereenkomst& z : overeenkomsten) {
            const bool past = std::any_of(z.versies.begin(), z.versies.end(), [&](const ZorgovereenkomstVersie& v) {
                return std::any_of(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(),
                                   [&](ToekenningId id) { return std::find(betaalt.begin(), betaalt.end(), id) != betaalt.end(); });
            });
            if (z.zorgverlener && (eigen || past))
                keuze.voorWie.push_back({z.id, tr("%1 (overeenkomst %2)").arg(namen(z.zorgverlener), z.nummer), eersteDagVan(z)});
        }
        if (!keuze.voorWie.empty())
            uit.push_back(std::move(keuze));
    }
    return uit;
}

void ToestemmingenPage::toon(const Gegevens& gegevens)
{
    m_naam = volledigeNaam(gegevens.budgethouder.naam);
    m_keuzes = keuzesVan(gegevens);
    m_geef->setEnabled(!m_keuzes.empty());
    m_rijen.clear();
    const Namen namen({}, gegevens.zorgverleners, gegevens.verstrekkers);
    for (auto t = gegevens.toestemmingen.rbegin(); t != gegevens.toestemmingen.rend(); ++t) {
        const auto z = std::find_if(gegevens.overeenkomsten.begin(), gegevens.overeenkomsten.end(), [&](const Zorgovereenkomst& o) { return o.id == t->zorgovereenkomst; });
        const QString wie = !t->zorgovereenkomst ? tr("alle zorgverleners") : z == gegevens.overeenkomsten.end() ? tr("een andere zorgverlener") : namen(z->zorgverlener);
        m_rijen.push_back({*t, metHoofdletter(codeTekst(t->soort)), wie, t->verstrekker ? namen(t->verstrekker) : QString(), {}});
    }
    geladen();
    if (std::exchange(m_gegeven, false) && !m_rijen.empty()) {
        const auto nieuwste = std::max_element(m_rijen.begin(), m_rijen.end(), [](const ToestemmingRij& a, const ToestemmingRij& b) { return a.toestemming.id < b.toestemming.id; });
        kies(int(nieuwste - m_rijen.begin()));
        tabel()->setFocus(Qt::OtherFocusReason);
    }
    if (const auto gevraagd = std::exchange(m_gevraagd, std::nullopt))
        geefGevraagd(*gevraagd);
}

CellRow ToestemmingenPage::rij(int record) const
{
    const ToestemmingRij& r = at(record);
    const bool perMaand = r.toestemming.soort == S::TegemoetkomingSociaalNetwerk;
    return {{.text = r.waarvoor, .bold = true},
            {.text = r.wie},
            {.text = dateShort(r.toestemming.van)},
            {.text = r.toestemming.tot ? dateShort(*r.toestemming.tot) : tr("tot zij wordt ingetrokken")},
            {.text = !perMaand ? QString() : r.toestemming.maximum ? euroTekst(*r.toestemming.maximum, huidigeTaal()) : tr("bedrag van de wet")}};
}

void ToestemmingenPage::beschrijf()
{
    kader()->setOndertitel(m_rijen.empty() ? m_naam : m_rijen.size() == 1 ? tr("%1 · 1 toestemming").arg(m_naam) : tr("%1 · %2 toestemmingen").arg(m_naam).arg(m_rijen.size()));
}

bool ToestemmingenPage::magIntrekken(const Toestemming& toestemming) const
{
    if (toestemming.tot && *toestemming.tot <= toestemming.van) // there is nothing shorter
        return false;
    if (toestemming.soort == S::DoorlopendeGoedkeuring)
        return geeftBudgethouder(gateway(), address().budgethouder);
    if (eindigtVoorHuizen(gateway()) || !geeftVerstrekker(gateway()))
        return eindigtVoorHuizen(gateway());
    if (toestemming.verstrekker)
        return toestemming.verstrekker == gateway().gebruiker().verstrekker;
    return std::any_of(m_keuzes.begin(), m_keuzes.end(), [&](const ToestemmingKeuze& k) { return k.soort == toestemming.soort; });
}

void ToestemmingenPage::geef()
{
    if (!m_keuzes.empty())
        vraagToestemming();
}

void ToestemmingenPage::geefGevraagd(const ToestemmingVraag& vraag)
{
    const auto isWie = [&](const ToestemmingVoor& v) { return v.zorgovereenkomst == vraag.zorgovereenkomst; };
    const auto keuze = std::find_if(m_keuzes.begin(), m_keuzes.end(), [&](const ToestemmingKeuze& k) {
        return k.soort == vraag.soort && std::any_of(k.voorWie.begin(), k.voorWie.end(), isWie); // never for more than was asked
    });
    if (keuze == m_keuzes.end())
        return context().navigator.toast(tr("U kunt deze toestemming hier niet geven: het budget is van een andere verstrekker, of de wet kent haar niet."));
    ToestemmingDialoog* dialoog = vraagToestemming();
    dialoog->soort()->setCurrentIndex(int(keuze - m_keuzes.begin()));
    dialoog->voorWie()->setCurrentIndex(int(std::find_if(keuze->voorWie.begin(), keuze->voorWie.end(), isWie) - keuze->voorWie.begin()));
    dialoog->van()->setDate(vraag.van);
}

ToestemmingDialoog* ToestemmingenPage::vraagToestemming()
{
    std::vector<Toestemming> lopend;
    for (const ToestemmingRij& r : m_rijen) { // what another house gave opens nothing of this one's
        if (!r.toestemming.verstrekker || r.toestemming.verstrekker == gateway().gebruiker().verstrekker)
            lopend.push_back(r.toestemming);
    }
    auto* dialoog = new ToestemmingDialoog(address().budgethouder, m_keuzes, std::move(lopend), [this] { return gateway().vandaag(); }, m_geld, this);
    connect(dialoog, &QDialog::accepted, this, [this] {
        m_gegeven = true;
        context().navigator.toast(tr("De toestemming staat."));
    });
    connect(dialoog, &QDialog::finished, this, [this] { herlaad(); });
    dialoog->open();
    return dialoog;
}

void ToestemmingenPage::open(int record)
{
    if (record < 0)
        return;
    const Toestemming t = at(record).toestemming;
    const QString tot = t.tot ? tr("tot en met %1").arg(datumTekst(*t.tot, huidigeTaal())) : tr("tot zij wordt ingetrokken");
    QString wat = tr("%1, voor %2, vanaf %3 %4.").arg(at(record).waarvoor, at(record).wie, datumTekst(t.van, huidigeTaal()), tot);
    if (t.soort == S::TegemoetkomingSociaalNetwerk)
        wat += QLatin1Char(' ') + (t.maximum ? tr("Per maand %1.").arg(euroTekst(*t.maximum, huidigeTaal())) : tr("Per maand het bedrag van de wet."));
    if (!at(record).gever.isEmpty())
        wat += QLatin1Char(' ') + tr("Gegeven door %1.").arg(at(record).gever);
    wat += QStringLiteral("\n\n") + toestemmingUitleg(t.soort);
    const bool mag = magIntrekken(t);
    if (mag && t.soort == S::TegemoetkomingSociaalNetwerk)
        wat += QStringLiteral("\n\n") + tr("Een maand die na het intrekken niet meer helemaal onder de toestemming valt en nog niet is betaald, trekken wij in. Wat al is betaald, komt niet vanzelf terug.");
    const auto trekIn = [this, t](QDate laatste) {
        m_geld.trekIn(address().budgethouder, t, laatste, this, [this](const Outcome<bool>& gedaan) {
            if (!gedaan)
                return herlaadNa(gedaan.problem());
            context().navigator.toast(tr("De toestemming is ingetrokken."));
            herlaad();
        });
    };
    (new ToestemmingEindeDialoog(wat, t, [this] { return gateway().vandaag(); }, mag ? std::function<void(QDate)>(trekIn) : std::function<void(QDate)>(), this))->open();
}

} // namespace pgb::ui
