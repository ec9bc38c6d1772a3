#include "client/cli/opdracht.h"
#include "client/cli/tekst.h"
#include "shared/text/bestand_tekst.h"
#include <QDate>
#include <QHostInfo>

namespace pgb::cli {

Einde Opdracht::stop(Einde einde, const QString& code, const QString& tekst, QJsonObject meer)
{
    klaag(tekst);
    m_slot = std::move(meer);
    m_slot.insert(QStringLiteral("fout"), code);
    m_slot.insert(QStringLiteral("tekst"), tekst);
    return einde;
}

void Opdracht::sluit(Einde einde) const
{
    QJsonObject slot = m_slot;
    slot.insert(QStringLiteral("einde"), int(einde));
    if (json())
        toonJson(slot);
}

std::optional<Einde> Opdracht::begin(Achter achter)
{
    const bool batch = achter == Achter::Batch || achter == Achter::MisschienBatch;
    const bool klopt = m_namen.isEmpty() ? achter == Achter::Niets || achter == Achter::MisschienBatch : achter != Achter::Niets && m_namen.size() == 1 && (!batch || nummer() > 0);
    if (!klopt)
        return stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("Zo werkt het niet. Zie: pgb --help"));
    if (achter == Achter::Niets)
        return std::nullopt;
    if (const QString afdruk = vingerafdrukUitOmgeving(); !afdruk.isEmpty() && vingerafdrukUit(afdruk).isEmpty())
        return geenVingerafdruk();
    const auto toegang = leesToegang();
    const QUrl server = toegang ? toegang->server : serverUitOmgeving();
    if (const QString fout = server.isEmpty() ? QString() : adresFout(server); !fout.isEmpty())
        return stop(Einde::Gebruik, QStringLiteral("gebruik"), fout);
    if (!toegang)
        return stop(Einde::GeenToegang, QStringLiteral("geenToegang"), QStringLiteral("Deze computer heeft nog geen toegang tot deze server. Gebruik eerst: pgb login --server URL"));
    m_verbinding = std::make_unique<Verbinding>(*toegang);
    return std::nullopt;
}

Einde Opdracht::geenVingerafdruk()
{
    return stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("Een vingerafdruk is 64 cijfers en letters a tot en met f, met of zonder dubbele punten. Geef hem bij --vingerafdruk of in PGB_VINGERAFDRUK."));
}

Einde Opdracht::mislukt(const Problem& problem)
{
    const bool toegang = problem.kind == ProblemKind::NietAangemeld || problem.kind == ProblemKind::NietToegestaan;
    const QString vreemd = m_verbinding ? m_verbinding->vreemdCertificaat() : QString();
    if (!vreemd.isEmpty() && m_verbinding->vertrouwtAnder()) { // whoever could read the new one here, would type it over
        const QString wat = vingerafdrukUitOmgeving().isEmpty() ? QStringLiteral("geef dan: pgb login --server URL --vingerafdruk SHA256.")
                                                                : QStringLiteral("zet die in PGB_VINGERAFDRUK. Wat daar staat, gaat voor wat pgb login bewaart.");
        return stop(Einde::GeenServer, QStringLiteral("certificaatGewijzigd"),
                    QStringLiteral("Deze server heeft een ander certificaat dan het vertrouwde. Misschien is het vernieuwd. Het kan ook een andere server zijn die zich voordoet als de uwe. Vraag de beheerder om de vingerafdruk, op een nummer dat u al had, en %1 Ga niet verder als u twijfelt.").arg(wat));
    }
    if (!vreemd.isEmpty())
        return stop(Einde::GeenServer, QStringLiteral("certificaatProbleem"),
                    QStringLiteral("Wij kennen het certificaat van deze server niet. Zijn vingerafdruk is %1. Vraag de beheerder van de server of die klopt. Zo ja, geef dan: pgb login --server URL --vingerafdruk %1").arg(vreemd),
                    {{QStringLiteral("vingerafdruk"), vreemd}});
    return stop(m_verbinding && m_verbinding->onbereikbaar() ? Einde::GeenServer : toegang ? Einde::GeenToegang : Einde::ServerWeigert, problem.code, foutTekst(problem));
}

Einde Opdracht::nietGebracht(const Problem& problem)
{
    if (m_verbinding->onbereikbaar() || (bestandProbleemTekst(problem).isEmpty() && !problem.code.startsWith(QLatin1String("bestand"))))
        return mislukt(problem);
    return geweigerd(problem.code, foutTekst(problem));
}

Einde Opdracht::login()
{
    Toegang toegang{QUrl(optie("server")), {}, {}};
    if (const QString fout = adresFout(toegang.server); !fout.isEmpty())
        return stop(Einde::Gebruik, QStringLiteral("gebruik"), fout);
    const bool metOptie = m_opties.isSet(QStringLiteral("vingerafdruk"));
    if (metOptie || !vingerafdrukUitOmgeving().isEmpty()) {
        toegang.vingerafdruk = vingerafdrukUit(metOptie ? optie("vingerafdruk") : vingerafdrukUitOmgeving());
        if (toegang.vingerafdruk.isEmpty())
            return geenVingerafdruk();
    } else if (const auto eerder = leesToegang(); eerder && zelfdeServer(eerder->server, toegang.server)) {
        toegang.vingerafdruk = eerder->vingerafdruk;
    }
    if (m_opties.isSet(QStringLiteral("token"))) {
        toegang.token = geheim(QStringLiteral("Token:")).toLatin1();
    } else {
        m_verbinding = std::make_unique<Verbinding>(Toegang{toegang.server, {}, toegang.vingerafdruk});
        net::ApiRequest aanmelden = net::bodyRequest("POST", QStringLiteral("/v1/sessies"),
                                                     wire::SessieAanvraag{optie("gebruiker"), geheim(QStringLiteral("Wachtwoord:")), geheim(QStringLiteral("Code uit uw app:"))});
        aanmelden.needsSession = false;
        const auto sessie = m_verbinding->vraag<wire::SessieAntwoord>(aanmelden);
        if (!sessie)
            return mislukt(sessie.problem());
        m_verbinding = std::make_unique<Verbinding>(Toegang{toegang.server, sessie->token.toLatin1(), toegang.vingerafdruk});
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
    if (!json())
        zeg(QStringLiteral("Toegang tot %1 is bewaard in %2.").arg(toegang.server.host(), toegangsbestand()));
    return Einde::Goed;
}

namespace {

struct Bekend {
    const char* naam;
    Einde (Opdracht::*doe)();
    Achter achter;
    const char* opties; ///< beside those of every command
};
constexpr Bekend bekend[] = {{"login", &Opdracht::login, Achter::Niets, "server gebruiker token vingerafdruk"},
                             {"columns", &Opdracht::columns, Achter::Bestand, "bewaar kolom datums getallen duur"},
                             {"check", &Opdracht::check, Achter::Bestand, "profiel kolom datums getallen duur referentie patroon nogmaals proef"},
                             {"submit", &Opdracht::submit, Achter::Batch, "proef bekeken"},
                             {"reopen", &Opdracht::reopen, Achter::Batch, ""},
                             {"status", &Opdracht::status, Achter::MisschienBatch, ""},
                             {"return", &Opdracht::retour, Achter::Batch, ""}};

/// Those that such a command would pass over in silence.
QStringList vreemdeOpties(const Bekend& opdracht, const QStringList& gegeven)
{
    QStringList kent = QString::fromLatin1(opdracht.opties).split(QLatin1Char(' '));
    kent << QStringLiteral("json");
    QStringList uit;
    for (const QString& optie : gegeven) {
        if (!kent.contains(optie) && !uit.contains(QStringLiteral("--") + optie))
            uit << QStringLiteral("--") + optie;
    }
    return uit;
}

Einde doe(Opdracht& opdracht, const QString& wat, const QStringList& opties)
{
    for (const Bekend& b : bekend) {
        if (wat != QLatin1String(b.naam))
            continue;
        if (const QStringList vreemd = vreemdeOpties(b, opties); !vreemd.isEmpty())
            return opdracht.stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("pgb %1 heeft deze optie niet: %2. Zie: pgb --help").arg(wat, vreemd.join(QLatin1Char(' '))));
        const auto gestopt = opdracht.begin(b.achter);
        return gestopt ? *gestopt : (opdracht.*b.doe)();
    }
    return opdracht.stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("De opdracht \"%1\" kennen wij niet. Zie: pgb --help").arg(wat));
}

} // namespace

Einde voerUit(const QStringList& argumenten)
{
    QCommandLineParser opties;
    for (const char* naam : {"server", "gebruiker", "vingerafdruk", "profiel", "bewaar", "kolom", "datums", "getallen", "duur", "referentie", "patroon", "bekeken"})
        opties.addOption({QString::fromLatin1(naam), {}, QString::fromLatin1(naam)});
    for (const char* naam : {"json", "proef", "nogmaals", "token", "help"})
        opties.addOption(QCommandLineOption(QString::fromLatin1(naam)));
    const bool gelezen = opties.parse(QStringList{QStringLiteral("pgb")} + argumenten);
    QStringList namen = opties.positionalArguments();
    const QString wat = namen.isEmpty() ? QString() : namen.takeFirst();
    Opdracht opdracht(opties, namen);
    Einde einde = Einde::Goed;
    if (!gelezen) {
        einde = opdracht.stop(Einde::Gebruik, QStringLiteral("gebruik"),
                              opties.unknownOptionNames().isEmpty() ? QStringLiteral("Achter een optie ontbreekt de waarde. Zie: pgb --help")
                                                                    : QStringLiteral("Die optie kennen wij niet: %1").arg(opties.unknownOptionNames().join(QLatin1Char(' '))));
    } else if (opties.isSet(QStringLiteral("help"))) {
        zeg(uitleg());
        return Einde::Goed;
    } else if (wat.isEmpty()) {
        einde = opdracht.stop(Einde::Gebruik, QStringLiteral("gebruik"), QStringLiteral("Zeg wat pgb moet doen. Zie: pgb --help"));
    } else {
        einde = doe(opdracht, wat, opties.optionNames());
    }
    opdracht.sluit(einde);
    return einde;
}

} // namespace pgb::cli
