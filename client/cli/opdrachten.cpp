#include "client/cli/opdrachten.h"
#include "client/cli/bestand.h"
#include "client/cli/bezoeken.h"
#include "client/cli/proef.h"
#include "client/cli/tekst.h"
#include "client/cli/tonen.h"
#include "shared/base/telling.h"
#include "shared/text/bestand_tekst.h"
#include "shared/wire/bulk.h"
#include <QCommandLineParser>
#include <QDate>
#include <QFileInfo>
#include <QHostInfo>
#include <unistd.h>

namespace pgb::cli {
namespace {

/// One command with its options and its way to the server.
class Opdracht {
public:
    Opdracht(QCommandLineParser& opties, QStringList namen) : m_opties(opties), m_namen(std::move(namen)) {}

    Einde login();
    Einde columns();
    Einde check();
    Einde submit();
    Einde status();
    Einde retour();

private:
    bool json() const { return m_opties.isSet(QStringLiteral("json")); }
    QString optie(const char* naam) const { return m_opties.value(QString::fromLatin1(naam)); }
    bool verbind();
    Einde mislukt(const Problem& problem) const;
    Einde nietGebracht(const Problem& problem) const;
    Outcome<std::vector<BulkprofielTekst>> profielen() { return m_verbinding->alle<BulkprofielTekst>(net::getRequest(QStringLiteral("/v1/bulkprofielen"))); }
    Einde vraagBezoeken(BulkId batch, const QString& gedaan);
    Einde proef(const Bestand& bestand);
    Outcome<wire::BulkBatch> breng(const Bestand& bestand);
    Outcome<wire::BulkBatch> controleer(wire::BulkBatch batch);
    Einde toonControle(const wire::BulkBatch& batch);
    QString nummer() const { return m_namen.value(0); }
    static QString pad(qint64 id, const char* rest = "") { return QStringLiteral("/v1/bulk/%1%2").arg(QString::number(id), QString::fromLatin1(rest)); }

    QCommandLineParser& m_opties;
    QStringList m_namen;
    std::unique_ptr<Verbinding> m_verbinding;
};

QString bestandsnaam(const Bestand& bestand) { return QFileInfo(bestand.pad).fileName().left(200); }

bool Opdracht::verbind()
{
    const auto toegang = leesToegang();
    if (!toegang) {
        klaag(QStringLiteral("Deze computer heeft nog geen toegang tot deze server. Gebruik eerst: pgb login --server URL"));
        return false;
    }
    m_verbinding = std::make_unique<Verbinding>(*toegang);
    return true;
}

Einde Opdracht::mislukt(const Problem& problem) const
{
    if (json())
        toonJson({{QStringLiteral("fout"), problem.code}, {QStringLiteral("tekst"), foutTekst(problem)}});
    klaag(foutTekst(problem));
    if (m_verbinding && m_verbinding->onbereikbaar())
        return Einde::GeenServer;
    if (problem.kind == ProblemKind::NietAangemeld || problem.kind == ProblemKind::NietToegestaan)
        return Einde::GeenToegang;
    return Einde::ServerWeigert;
}

/// What is wrong with the file itself, whoever says so, is a refused file.
Einde Opdracht::nietGebracht(const Problem& problem) const
{
    if (m_verbinding->onbereikbaar() || (bestandProbleemTekst(problem).isEmpty() && !problem.code.startsWith(QLatin1String("bestand"))))
        return mislukt(problem);
    klaag(foutTekst(problem));
    return Einde::BestandGeweigerd;
}

Einde Opdracht::login()
{
    Toegang toegang{QUrl(optie("server")), {}};
    if (const QString fout = adresFout(toegang.server); !fout.isEmpty()) {
        klaag(fout);
        return Einde::Gebruik;
    }
    if (m_opties.isSet(QStringLiteral("token"))) {
        toegang.token = geheim(QStringLiteral("Token:")).toLatin1();
    } else {
        m_verbinding = std::make_unique<Verbinding>(Toegang{toegang.server, {}});
        net::ApiRequest aanmelden = net::bodyRequest("POST", QStringLiteral("/v1/sessies"),
                                                     wire::SessieAanvraag{optie("gebruiker"), geheim(QStringLiteral("Wachtwoord:")), geheim(QStringLiteral("Code uit uw app:"))});
        aanmelden.needsSession = false;
        const auto sessie = m_verbinding->vraag<wire::SessieAntwoord>(aanmelden);
        if (!sessie)
            return mislukt(sessie.problem());
        m_verbinding = std::make_unique<Verbinding>(Toegang{toegang.server, sessie->token.toLatin1()});
        const wire::BulkTokenInvoer wens{QStringLiteral("pgb op ") + QHostInfo::localHostName(), Bulkbereik::Indienen, m_verbinding->vandaag().addDays(90)};
        const auto token = m_verbinding->vraag<wire::BulkTokenItem>(net::bodyRequest("POST", QStringLiteral("/v1/bulktokens"), wens));
        // The session was for making the token alone.
        net::ApiRequest afmelden;
        afmelden.method = "DELETE";
        afmelden.path = QStringLiteral("/v1/sessies/huidig");
        m_verbinding->stuur(afmelden);
        if (!token)
            return mislukt(token.problem());
        toegang.token = token->token.toLatin1();
    }
    m_verbinding = std::make_unique<Verbinding>(toegang);
    const auto proef = m_verbinding->stuur(net::getRequest(QStringLiteral("/v1/bulk"), {{QStringLiteral("limiet"), QStringLiteral("1")}}));
    if (!proef.ok())
        return mislukt(proef.problem);
    if (const Outcome<void> bewaard = bewaarToegang(toegang); !bewaard)
        return mislukt(bewaard.problem());
    zeg(QStringLiteral("Toegang tot %1 is bewaard in %2.").arg(toegang.server.host(), toegangsbestand()));
    return Einde::Goed;
}

Einde Opdracht::columns()
{
    if (m_namen.isEmpty() || !verbind())
        return m_namen.isEmpty() ? Einde::Gebruik : Einde::GeenToegang;
    auto bestand = openBestand(m_namen.first(), {}, {});
    if (!bestand) {
        klaag(foutTekst(bestand.problem()));
        return Einde::BestandGeweigerd;
    }
    if (!kiesWijze(bestand->voorstel, optie("datums"), optie("getallen"), optie("duur"))) {
        klaag(QStringLiteral("Kies --datums dag-maand of maand-dag, --getallen komma of punt, en --duur uren of minuten."));
        return Einde::Gebruik;
    }
    toonKolommen(*bestand, json());
    const QString naam = optie("bewaar");
    if (const bool compleet = bestand->voorstel.ontbreekt.isEmpty(); naam.isEmpty() || !compleet)
        return compleet ? Einde::Goed : Einde::BestandGeweigerd;
    if (!bestand->voorstel.duurZeker()) {
        klaag(QStringLiteral("Dit bestand zegt niet of het aantal in uren of in minuten is. Zeg het met --duur uren of --duur minuten."));
        return Einde::BestandGeweigerd;
    }
    if (!bestand->voorstel.volgordeZeker || !bestand->voorstel.decimaalZeker) {
        klaag(QStringLiteral("Dit bestand zegt niet zeker hoe datums en getallen zijn geschreven. Zeg het met --datums dag-maand (of maand-dag) en --getallen komma (of punt)."));
        return Einde::BestandGeweigerd;
    }
    const auto bewaard = m_verbinding->vraag<BulkprofielTekst>(
        net::bodyRequest("PUT", QStringLiteral("/v1/bulkprofielen"), BulkprofielTekst{{}, naam, profielTekst(alsProfiel(bestand->voorstel, naam, {}))}));
    if (!bewaard)
        return mislukt(bewaard.problem());
    klaag(QStringLiteral("Bewaard als profiel \"%1\".").arg(naam));
    return Einde::Goed;
}

Einde Opdracht::proef(const Bestand& bestand)
{
    ProefUitslag uitslag;
    std::optional<Problem> gestopt;
    const Outcome<BronKenmerken> gelezen = leesPerClient(bestand, [&](std::vector<Bulkregel> blok) {
        const auto uit = m_verbinding->alle<BulkregelUitkomst>(net::bodyRequest("POST", QStringLiteral("/v1/bulkproef"), wire::BulkProef{std::move(blok), optie("patroon"), bestandsnaam(bestand), optie("referentie"), bestand.kenmerken.leveranciers.join(QLatin1Char(' '))}));
        if (!uit) {
            gestopt = uit.problem();
            return false;
        }
        uitslag.neemBlok(*uit);
        for (const BulkregelUitkomst& u : *uit) {
            if (json() && u.stand != Bulkstand::Goed)
                toonJson(wire::encode(u));
        }
        return true;
    });
    if (gestopt)
        return nietGebracht(*gestopt);
    if (!gelezen) {
        klaag(foutTekst(gelezen.problem()));
        return Einde::BestandGeweigerd;
    }
    klaagOverBron(*gelezen);
    toonTellingen(QStringLiteral("Proef van \"%1\"").arg(QFileInfo(bestand.pad).fileName()), uitslag.tellingen(), json());
    toonOorzaken(uitslag.oorzaken(), json(), [&](const BulkOorzaak& o) { return uitslag.rijen(o); });
    klaag(uitslag.slotzin());
    return eindeVan(uitslag.regelsMet(Bulkstand::Fout), uitslag.oorzaken());
}

Outcome<wire::BulkBatch> Opdracht::breng(const Bestand& bestand)
{
    const wire::BulkInvoer invoer{bestandsnaam(bestand), bestand.kopie->hash(), optie("referentie"), optie("patroon"), m_opties.isSet(QStringLiteral("nogmaals")), indelingSleutel(bestand.voorstel), bestand.kenmerken.leveranciers.join(QLatin1Char(' '))};
    auto batch = m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", QStringLiteral("/v1/bulk"), invoer));
    if (!batch)
        return batch;
    std::optional<Problem> gestopt;
    const Outcome<BronKenmerken> gelezen = leesBlokken(bestand, [&](std::vector<Bulkregel> blok) {
        if (blok.back().nummer <= batch->laatsteNummer) // brought before; it goes on where it stopped
            return true;
        auto nu = m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", pad(batch->id.waarde, "/regels"), wire::BulkBlok{std::move(blok), true}));
        if (!nu) {
            gestopt = nu.problem();
            return false;
        }
        batch = std::move(nu);
        return true;
    });
    if (gestopt)
        return *gestopt;
    if (!gelezen)
        return gelezen.problem();
    klaagOverBron(*gelezen); // and that was all
    return batch->status == Bulkstatus::Onvolledig ? m_verbinding->vraag<wire::BulkBatch>(net::bodyRequest("POST", pad(batch->id.waarde, "/regels"), wire::BulkBlok{})) : batch;
}

/// Also what was found wrong, of note or handed in before: since then a day may have come, an agreement changed or a declaratie been withdrawn.
Outcome<wire::BulkBatch> Opdracht::controleer(wire::BulkBatch batch)
{
    bool opnieuw = regelsMet(batch, Bulkstand::Fout) + regelsMet(batch, Bulkstand::LetOp) + regelsMet(batch, Bulkstand::AlIngediend) > 0;
    while (opnieuw || batch.teControleren > 0) {
        net::ApiRequest stap;
        stap.method = "POST";
        stap.path = pad(batch.id.waarde, "/controle");
        if (std::exchange(opnieuw, false))
            stap.query.addQueryItem(QStringLiteral("opnieuw"), QStringLiteral("1"));
        auto nu = m_verbinding->vraag<wire::BulkBatch>(stap);
        if (!nu)
            return nu.problem();
        if (isatty(STDERR_FILENO))
            klaag(QStringLiteral("nog %1 regels").arg(nu->teControleren));
        batch = *nu;
    }
    return batch;
}

Einde Opdracht::toonControle(const wire::BulkBatch& batch)
{
    toonBatch(batch, json());
    const auto oorzaken = m_verbinding->alle<BulkOorzaak>(net::getRequest(pad(batch.id.waarde, "/oorzaken")));
    if (!oorzaken)
        return mislukt(oorzaken.problem());
    toonOorzaken(*oorzaken, json(), [&](const BulkOorzaak& o) { return eersteRijen(*m_verbinding, batch.id, o); });
    klaagOverDeel(batch);
    return eindeVan(regelsMet(batch, Bulkstand::Fout) + batch.teControleren + (batch.status == Bulkstatus::Onvolledig ? 1 : 0), *oorzaken);
}

Einde Opdracht::check()
{
    if (m_namen.isEmpty() || !verbind())
        return m_namen.isEmpty() ? Einde::Gebruik : Einde::GeenToegang;
    const auto bewaard = profielen();
    if (!bewaard)
        return mislukt(bewaard.problem());
    const auto bestand = openBestand(m_namen.first(), *bewaard, optie("profiel"));
    if (!bestand) {
        klaag(foutTekst(bestand.problem()));
        return Einde::BestandGeweigerd;
    }
    if (bestand->profiel.isEmpty()) { // nothing that was recognised is ever sent unseen
        toonKolommen(*bestand, json());
        klaag(QStringLiteral("Er is geen profiel dat bij deze kolommen past. Kijk of dit klopt en bewaar het: pgb columns %1 --bewaar NAAM").arg(m_namen.first()));
        return Einde::BestandGeweigerd;
    }
    if (!bestand->voorstel.duurZeker()) {
        klaag(QStringLiteral("Dit bestand zegt niet of het aantal in uren of in minuten is. Bewaar het profiel opnieuw: pgb columns %1 --bewaar \"%2\" --duur uren (of minuten)").arg(m_namen.first(), bestand->profiel));
        return Einde::BestandGeweigerd;
    }
    if (m_opties.isSet(QStringLiteral("proef")))
        return proef(*bestand);
    const auto gebracht = breng(*bestand);
    if (!gebracht)
        return nietGebracht(gebracht.problem());
    if (gebracht->status == Bulkstatus::Ingediend)
        klaag(QStringLiteral("Dit bestand is al ingediend. Met --nogmaals brengt u het opnieuw."));
    if (gebracht->laatsteNummer == 0) {
        klaag(QStringLiteral("In dit bestand staat geen enkele regel."));
        return Einde::BestandGeweigerd;
    }
    const auto gecontroleerd = controleer(*gebracht);
    return gecontroleerd ? toonControle(*gecontroleerd) : mislukt(gecontroleerd.problem());
}

Einde Opdracht::vraagBezoeken(BulkId batch, const QString& gedaan)
{
    const auto genoemd = toonBezoeken(*m_verbinding, batch, json(), gedaan);
    return genoemd ? Einde::RegelsFout : mislukt(genoemd.problem());
}

Einde Opdracht::submit()
{
    const qint64 id = nummer().toLongLong();
    if (id <= 0 || !verbind())
        return id <= 0 ? Einde::Gebruik : Einde::GeenToegang;
    const auto nu = m_verbinding->vraag<wire::BulkBatch>(net::getRequest(pad(id)));
    if (!nu || nu->status == Bulkstatus::Onvolledig)
        return mislukt(nu ? Problem{ProblemKind::Conflict, QStringLiteral("bulkOnvolledig"), {}, {}, {}} : nu.problem());
    const auto batch = controleer(*nu);
    if (!batch)
        return mislukt(batch.problem());
    const Outcome<QStringList> bezoeken = leesBezoeken(*m_verbinding, batch->id);
    if (!bezoeken)
        return mislukt(bezoeken.problem());
    if (!bezoeken->isEmpty() && optie("andere-bezoeken") != bezoekenCode(*bezoeken)) // others than were named, nobody saw
        return vraagBezoeken(batch->id, QStringLiteral("Er is niets ingediend."));
    if (m_opties.isSet(QStringLiteral("proef"))) {
        toonBatch(*batch, json());
        klaag(QStringLiteral("Dit was een proef, er is niets ingediend. Nu zou worden voorgelegd: %1.").arg(telling(regelsMet(*batch, Bulkstand::Goed) + regelsMet(*batch, Bulkstand::LetOp), "regel", "regels")));
        return regelsMet(*batch, Bulkstand::Fout) > 0 ? Einde::RegelsFout : Einde::Goed;
    }
    for (qint64 declaraties = 0, regels = 0;;) {
        const auto gedaan = m_verbinding->vraag<wire::BulkStap>(net::bodyRequest("POST", pad(id, "/indiening"), wire::BulkIndiening{false, bezoeken->join(QLatin1Char(' '))}));
        if (!gedaan && gedaan.problem().code == QLatin1String("bezoekenNietBekeken")) // asked since the check
            return vraagBezoeken(batch->id, regels > 0 ? QStringLiteral("Voorgelegd: %1. De rest is niet ingediend.").arg(telling(regels, "regel", "regels")) : QStringLiteral("Er is niets ingediend."));
        if (!gedaan)
            return mislukt(gedaan.problem());
        declaraties += gedaan->declaraties;
        regels += gedaan->regels;
        if (!gedaan->klaar)
            continue;
        if (!json())
            zeg(QStringLiteral("%1 in %2 voorgelegd aan de budgethouders.").arg(telling(regels, "regel", "regels"), telling(declaraties, "declaratie", "declaraties")));
        if (gedaan->batch.teControleren > 0) { // something changed since the check: the check says what
            const auto gecontroleerd = controleer(gedaan->batch);
            const Einde einde = gecontroleerd ? toonControle(*gecontroleerd) : mislukt(gecontroleerd.problem());
            return gecontroleerd && regelsMet(*gecontroleerd, Bulkstand::Goed) + regelsMet(*gecontroleerd, Bulkstand::LetOp) > 0 ? Einde::RegelsFout : einde;
        }
        toonBatch(gedaan->batch, json());
        return regelsMet(gedaan->batch, Bulkstand::Fout) > 0 ? Einde::RegelsFout : Einde::Goed;
    }
}

Einde Opdracht::status()
{
    if (!verbind())
        return Einde::GeenToegang;
    if (const qint64 id = nummer().toLongLong(); id > 0) {
        const auto batch = m_verbinding->vraag<wire::BulkBatch>(net::getRequest(pad(id)));
        return batch ? toonControle(*batch) : mislukt(batch.problem());
    }
    const auto lijst = net::readPage<wire::BulkBatch>(m_verbinding->stuur(net::getRequest(QStringLiteral("/v1/bulk"), {{QStringLiteral("limiet"), QStringLiteral("20")}})));
    if (!lijst)
        return mislukt(lijst.problem());
    for (const wire::BulkBatch& batch : lijst->items) {
        toonBatch(batch, json());
        klaagOverDeel(batch);
    }
    if (lijst->items.empty())
        klaag(QStringLiteral("Er is nog geen bestand gebracht."));
    return Einde::Goed;
}

Einde Opdracht::retour()
{
    const qint64 id = nummer().toLongLong();
    if (id <= 0 || !verbind())
        return id <= 0 ? Einde::Gebruik : Einde::GeenToegang;
    const auto lijst = m_verbinding->alle<BulkRetour>(net::getRequest(pad(id, "/retour"), {{QStringLiteral("limiet"), QStringLiteral("200")}}));
    if (!lijst)
        return mislukt(lijst.problem());
    if (lijst->empty()) {
        klaag(QStringLiteral("Van deze batch is nog niets ingediend: er is geen retourlijst."));
        return Einde::NietsIngediend;
    }
    toonRetour(*lijst, json());
    return Einde::Goed;
}

} // namespace

Einde voerUit(const QStringList& argumenten)
{
    QCommandLineParser opties;
    for (const char* naam : {"server", "gebruiker", "profiel", "bewaar", "datums", "getallen", "duur", "referentie", "patroon", "andere-bezoeken"})
        opties.addOption({QString::fromLatin1(naam), {}, QString::fromLatin1(naam)});
    for (const char* naam : {"json", "proef", "nogmaals", "token", "help"})
        opties.addOption(QCommandLineOption(QString::fromLatin1(naam)));
    if (!opties.parse(QStringList{QStringLiteral("pgb")} + argumenten)) {
        klaag(opties.unknownOptionNames().isEmpty() ? QStringLiteral("Achter een optie ontbreekt de waarde. Zie: pgb --help")
                                                    : QStringLiteral("Die optie kennen wij niet: %1").arg(opties.unknownOptionNames().join(QLatin1Char(' '))));
        return Einde::Gebruik;
    }
    QStringList namen = opties.positionalArguments();
    const QString wat = namen.isEmpty() ? QString() : namen.takeFirst();
    if (opties.isSet(QStringLiteral("help")) || wat.isEmpty()) {
        zeg(uitleg());
        return opties.isSet(QStringLiteral("help")) ? Einde::Goed : Einde::Gebruik;
    }
    Opdracht opdracht(opties, namen);
    const std::pair<const char*, Einde (Opdracht::*)()> opdrachten[] = {{"login", &Opdracht::login},   {"columns", &Opdracht::columns}, {"check", &Opdracht::check},
                                                                       {"submit", &Opdracht::submit}, {"status", &Opdracht::status},   {"return", &Opdracht::retour}};
    for (const auto& [naam, doe] : opdrachten) {
        if (wat == QLatin1String(naam)) {
            const Einde einde = (opdracht.*doe)();
            if (einde == Einde::Gebruik)
                klaag(QStringLiteral("Zo werkt het niet. Zie: pgb --help"));
            return einde;
        }
    }
    klaag(QStringLiteral("De opdracht \"%1\" kennen wij niet. Zie: pgb --help").arg(wat));
    return Einde::Gebruik;
}

} // namespace pgb::cli
