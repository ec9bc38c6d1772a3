#include "client/ui/clienten/persoon_gegevens.h"
#include "client/models/bsn_tekst.h"
#include "client/ui/widgets/date_line_edit.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb::ui {
namespace {

struct PersoonGegevens {
    Q_DECLARE_TR_FUNCTIONS(PersoonGegevens)
};
using Vraag = GegevensDialoog::Vraag;

void vraagAdres(std::vector<Vraag>& vragen, const QString& pad, const Adres& adres)
{
    vragen.push_back({pad + QStringLiteral("/straat"), PersoonGegevens::tr("Straat"), adres.straat});
    vragen.push_back({pad + QStringLiteral("/huisnummer"), PersoonGegevens::tr("Huisnummer"), adres.huisnummer});
    vragen.push_back({pad + QStringLiteral("/postcode"), PersoonGegevens::tr("Postcode"), adres.postcode.tekst()});
    vragen.push_back({pad + QStringLiteral("/woonplaats"), PersoonGegevens::tr("Woonplaats"), adres.woonplaats});
}

/// False when the postcode cannot be read, which is then said.
bool leesAdres(GegevensDialoog& dialoog, const QByteArray& pad, Adres& adres)
{
    const QString postcode = dialoog.tekst((pad + "/postcode").constData());
    const std::optional<Postcode> gelezen = Postcode::parse(postcode);
    if (!gelezen && !postcode.isEmpty()) {
        dialoog.meld(QString::fromLatin1(pad + "/postcode"), PersoonGegevens::tr("Dit is geen postcode. Typ bijvoorbeeld 1234 AB."));
        return false;
    }
    adres.straat = dialoog.tekst((pad + "/straat").constData());
    adres.huisnummer = dialoog.tekst((pad + "/huisnummer").constData());
    adres.postcode = gelezen.value_or(Postcode());
    adres.woonplaats = dialoog.tekst((pad + "/woonplaats").constData());
    return true;
}

/// False when something stands there that is no day, which is then said; an empty field is an invalid day.
bool leesGeboortedatum(GegevensDialoog& dialoog, QDate& dag)
{
    dag = dialoog.dag("geboortedatum");
    const auto* veld = qobject_cast<DateLineEdit*>(dialoog.veld(QStringLiteral("geboortedatum")));
    if (veld && veld->text().trimmed().isEmpty()) // emptied, and Enter came before the field was left
        dag = {};
    if (!veld || veld->problem().isEmpty())
        return true;
    dialoog.meld(QStringLiteral("geboortedatum"), veld->problem());
    return false;
}

/// False when the account cannot be read, which is then said; empty = none.
bool leesIban(GegevensDialoog& dialoog, std::optional<Iban>& iban)
{
    const QString tekst = dialoog.tekst("iban");
    iban = Iban::parse(tekst);
    if (!iban && !tekst.isEmpty()) {
        dialoog.meld(QStringLiteral("iban"), PersoonGegevens::tr("Dit rekeningnummer klopt niet. Controleer de letters en cijfers."));
        return false;
    }
    return true;
}

/// What of a budgethouder's record the caller may put right (domain 1.2).
struct Deel {
    bool wie = false;    ///< who the person is and where he lives
    bool bereik = false; ///< how to reach and pay him
    bool reden = false;  ///< and says why
};

Deel deelVan(Rol rol, const Budgethouder& record)
{
    const bool svb = rol == Rol::Svb;
    return {svb || record.eigenInvoer, rol != Rol::MedewerkerVerstrekker, svb};
}

std::vector<Vraag> vragenVan(const Budgethouder& record, Deel deel)
{
    std::vector<Vraag> vragen;
    if (deel.wie) {
        vragen = {{QStringLiteral("naam/voorletters"), PersoonGegevens::tr("Voorletters"), record.naam.voorletters},
                  {QStringLiteral("naam/voorvoegsel"), PersoonGegevens::tr("Voorvoegsel (niet verplicht)"), record.naam.voorvoegsel},
                  {QStringLiteral("naam/achternaam"), PersoonGegevens::tr("Achternaam"), record.naam.achternaam},
                  {QStringLiteral("geboortedatum"), PersoonGegevens::tr("Geboortedatum"), {}, record.geboortedatum}};
        vraagAdres(vragen, QStringLiteral("woonadres"), record.woonadres);
    }
    if (deel.bereik) {
        vragen.push_back({QStringLiteral("email"), PersoonGegevens::tr("E-mailadres (niet verplicht)"), record.email});
        vragen.push_back({QStringLiteral("iban"), PersoonGegevens::tr("Rekeningnummer (niet verplicht)"), record.iban ? record.iban->tekst() : QString()});
        vragen.push_back({QStringLiteral("telefoon"), PersoonGegevens::tr("Telefoon (niet verplicht)"), record.telefoon});
        vragen.push_back({QStringLiteral("telefoon2"), PersoonGegevens::tr("Tweede telefoon (niet verplicht)"), record.telefoon2});
    }
    const Adres post = record.correspondentieadres.value_or(Adres());
    vragen.push_back({QStringLiteral("correspondentieadres/straat"), PersoonGegevens::tr("Postadres: straat (niet verplicht)"), post.straat});
    vragen.push_back({QStringLiteral("correspondentieadres/huisnummer"), PersoonGegevens::tr("Postadres: huisnummer (niet verplicht)"), post.huisnummer});
    vragen.push_back({QStringLiteral("correspondentieadres/postcode"), PersoonGegevens::tr("Postadres: postcode (niet verplicht)"), post.postcode.tekst()});
    vragen.push_back({QStringLiteral("correspondentieadres/woonplaats"), PersoonGegevens::tr("Postadres: woonplaats (niet verplicht)"), post.woonplaats});
    if (deel.reden)
        vragen.push_back({QStringLiteral("reden"), PersoonGegevens::tr("Reden van de wijziging"), {}});
    return vragen;
}

constexpr Geslacht geslachten[] = {Geslacht::Vrouw, Geslacht::Man, Geslacht::X};

QString geslachtWoord(Geslacht geslacht) { return metHoofdletter(codeTekst(geslacht)); }

/// Numbers are not shown to who may enter them: an empty field leaves them.
std::vector<Vraag> vragenVan(const Zorgverlener& record)
{
    std::vector<Vraag> vragen{{QStringLiteral("naam"), PersoonGegevens::tr("Naam"), record.naam},
                              {QStringLiteral("geboortedatum"), PersoonGegevens::tr("Geboortedatum"), {}, record.geboortedatum.value_or(QDate())},
                              {QStringLiteral("bsn"), PersoonGegevens::tr("Burgerservicenummer (leeg: blijft zoals het is)"), {}},
                              {QStringLiteral("iban"), PersoonGegevens::tr("Rekeningnummer (leeg: blijft zoals het is)"), {}},
                              {QStringLiteral("rekeninghouder"), PersoonGegevens::tr("Op naam van (leeg: de eigen naam)"), record.rekeninghouder},
                              {QStringLiteral("email"), PersoonGegevens::tr("E-mailadres (niet verplicht)"), record.email},
                              {QStringLiteral("telefoon"), PersoonGegevens::tr("Telefoon (niet verplicht)"), record.telefoon}};
    if (record.soort != ZorgverlenerSoort::Zorginstelling) {
        QStringList keuzen;
        for (const Geslacht g : geslachten)
            keuzen << geslachtWoord(g);
        vragen.push_back({QStringLiteral("geslacht"), PersoonGegevens::tr("Geslacht"), record.geslacht == Geslacht::Onbekend ? QString() : geslachtWoord(record.geslacht), {}, keuzen});
        vragen.push_back({QStringLiteral("bigNummer"), PersoonGegevens::tr("BIG-nummer (niet verplicht)"), record.bigNummer});
    }
    vraagAdres(vragen, QStringLiteral("adres"), record.adres);
    return vragen;
}

bool leesWie(GegevensDialoog& dialoog, Budgethouder& record)
{
    record.naam = {dialoog.tekst("naam/voorletters"), dialoog.tekst("naam/voorvoegsel"), dialoog.tekst("naam/achternaam")};
    if (!leesGeboortedatum(dialoog, record.geboortedatum))
        return false;
    if (!record.geboortedatum.isValid()) {
        dialoog.meld(QStringLiteral("geboortedatum"), PersoonGegevens::tr("Vul de geboortedatum in."));
        return false;
    }
    return leesAdres(dialoog, "woonadres", record.woonadres);
}

bool leesBereik(GegevensDialoog& dialoog, Budgethouder& record)
{
    record.email = dialoog.tekst("email");
    record.telefoon = dialoog.tekst("telefoon");
    record.telefoon2 = dialoog.tekst("telefoon2");
    return leesIban(dialoog, record.iban);
}

/// All four fields empty = letters go to the home address.
bool leesPost(GegevensDialoog& dialoog, Budgethouder& record)
{
    Adres post = record.correspondentieadres.value_or(Adres());
    if (!leesAdres(dialoog, "correspondentieadres", post))
        return false;
    if (post.straat.isEmpty() && post.huisnummer.isEmpty() && post.postcode.isEmpty() && post.woonplaats.isEmpty()) {
        record.correspondentieadres.reset();
        return true;
    }
    const std::pair<const char*, bool> delen[] = {{"straat", post.straat.isEmpty()}, {"huisnummer", post.huisnummer.isEmpty()},
                                                  {"postcode", post.postcode.isEmpty()}, {"woonplaats", post.woonplaats.isEmpty()}};
    for (const auto& [deel, leeg] : delen) {
        if (!leeg)
            continue;
        dialoog.meld(QStringLiteral("correspondentieadres/") + QLatin1String(deel),
                     PersoonGegevens::tr("Vul het hele postadres in, of maak alle vier de vakken leeg."));
        return false;
    }
    record.correspondentieadres = post;
    return true;
}

bool leesReden(GegevensDialoog& dialoog, QString& reden)
{
    reden = dialoog.tekst("reden");
    if (!reden.isEmpty())
        return true;
    dialoog.meld(QStringLiteral("reden"), PersoonGegevens::tr("Schrijf waarom u dit wijzigt. Het komt in het logboek."));
    return false;
}

bool leesZorgverlener(GegevensDialoog& dialoog, Zorgverlener& record)
{
    record.naam = dialoog.tekst("naam");
    record.email = dialoog.tekst("email");
    record.telefoon = dialoog.tekst("telefoon");
    QDate geboren;
    if (!leesGeboortedatum(dialoog, geboren))
        return false;
    record.geboortedatum = geboren.isValid() ? std::optional(geboren) : std::nullopt;
    record.rekeninghouder = dialoog.tekst("rekeninghouder");
    if (dialoog.keuze(QStringLiteral("geslacht"))) {
        for (const Geslacht g : geslachten)
            record.geslacht = dialoog.tekst("geslacht") == geslachtWoord(g) ? g : record.geslacht;
        record.bigNummer = dialoog.tekst("bigNummer");
    }
    const QString bsn = dialoog.tekst("bsn");
    record.bsn = Bsn::parse(bsn);
    if (!record.bsn && !bsn.isEmpty()) {
        dialoog.meld(QStringLiteral("bsn"), bsnProbleem(bsn));
        return false;
    }
    return leesIban(dialoog, record.iban) && leesAdres(dialoog, "adres", record.adres);
}

} // namespace

QString rekeningWacht()
{
    return PersoonGegevens::tr("Het nieuwe rekeningnummer wacht op bevestiging. De SVB belt u. Tot dan betalen wij op het oude nummer.");
}

bool magGegevensWijzigen(const Bevoegd& lezer, BudgethouderId budgethouder)
{
    return lezer.mag(Handeling::ProfielWijzigen, budgethouder) || lezer.mag(Handeling::ToekenningInvoeren, budgethouder);
}

GegevensDialoog* wijzigBudgethouder(const Budgethouder& record, DossierGateway& gateway, std::function<void(const QString&)> zeg, QWidget* parent)
{
    const Deel deel = deelVan(gateway.gebruiker().rol, record);
    auto basis = std::make_shared<Budgethouder>(record); // another may change it while the dialog is open
    const auto bewaar = [basis, deel, &gateway, zeg = std::move(zeg)](GegevensDialoog& dialoog) {
        wire::BudgethouderWijziging nieuw{*basis, {}};
        Budgethouder& persoon = nieuw.budgethouder;
        if ((deel.wie && !leesWie(dialoog, persoon)) || (deel.bereik && !leesBereik(dialoog, persoon)) || !leesPost(dialoog, persoon)
            || (deel.reden && !leesReden(dialoog, nieuw.reden)))
            return;
        gateway.wijzigBudgethouder(nieuw, &dialoog, [&dialoog, basis, deel, zeg, iban = persoon.iban](const Outcome<Budgethouder>& antwoord, const std::optional<Budgethouder>& huidig) {
            if (antwoord && antwoord->iban != iban)
                zeg(rekeningWacht());
            if (antwoord || !huidig)
                return dialoog.klaar(antwoord ? std::nullopt : std::optional(antwoord.problem()));
            *basis = *huidig;
            dialoog.verder(vragenVan(*huidig, deel));
        });
    };
    auto* dialoog = new GegevensDialoog(PersoonGegevens::tr("Gegevens van %1").arg(volledigeNaam(record.naam)), vragenVan(record, deel),
                                        [&gateway] { return gateway.vandaag(); }, bewaar, parent);
    dialoog->open();
    return dialoog;
}

GegevensDialoog* wijzigZorgverlener(const Zorgverlener& record, QDate vandaag, ZorgovereenkomstGateway& gateway,
                                    std::function<void(const Zorgverlener&)> klaar, QWidget* parent)
{
    auto basis = std::make_shared<Zorgverlener>(record);
    const auto bewaar = [basis, &gateway, klaar = std::move(klaar)](GegevensDialoog& dialoog) {
        Zorgverlener nieuw = *basis;
        if (!leesZorgverlener(dialoog, nieuw))
            return;
        gateway.wijzigZorgverlener(nieuw, &dialoog, [&dialoog, basis, klaar](const Outcome<Zorgverlener>& antwoord, const std::optional<Zorgverlener>& huidig) {
            if (antwoord)
                klaar(*antwoord);
            if (antwoord || !huidig)
                return dialoog.klaar(antwoord ? std::nullopt : std::optional(antwoord.problem()));
            *basis = *huidig;
            dialoog.verder(vragenVan(*huidig));
        });
    };
    auto* dialoog = new GegevensDialoog(PersoonGegevens::tr("Gegevens van %1").arg(record.naam), vragenVan(record), [vandaag] { return vandaag; }, bewaar, parent);
    dialoog->open();
    return dialoog;
}

} // namespace pgb::ui
