#include "client/ui/shell/sign_in_text.h"
#include "client/ui/widgets/date_text.h"
#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>

namespace pgb::ui {
namespace {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::SignIn)
};

bool isThisComputer(const QString& host)
{
    const QHostAddress address(host);
    return host == QLatin1String("localhost") || (!address.isNull() && address.isLoopback());
}

} // namespace

std::optional<QUrl> serverUrlFromText(const QString& text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty() || typed.size() > 300 || typed.contains(QLatin1Char(' ')))
        return std::nullopt;
    if (!typed.contains(QLatin1String("://")))
        typed.prepend(QLatin1String("https://"));
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const bool secure = url.scheme() == QLatin1String("https");
    if (!secure && !(url.scheme() == QLatin1String("http") && isThisComputer(url.host())))
        return std::nullopt;
    return url;
}

int secondsToWait(const Problem& problem)
{
    const auto found = std::find_if(problem.params.begin(), problem.params.end(), [](const auto& param) { return param.first == QLatin1String("seconden"); });
    return found == problem.params.end() ? 0 : std::max(0, found->second.toInt());
}

QString tooOftenText(int seconds)
{
    if (seconds <= 0)
        return SignInWords::tr("U heeft het te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.");
    return seconds == 1   ? SignInWords::tr("U heeft het te vaak geprobeerd. Probeer het over 1 seconde opnieuw.")
           : seconds < 90 ? SignInWords::tr("U heeft het te vaak geprobeerd. Probeer het over %1 seconden opnieuw.").arg(seconds)
                          : SignInWords::tr("U heeft het te vaak geprobeerd. Probeer het over %1 minuten opnieuw.").arg((seconds + 59) / 60);
}

QString signInProblemText(const Problem& problem)
{
    const QString& code = problem.code;
    if (code == QLatin1String("wachtwoordOnjuist"))
        return SignInWords::tr("De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.");
    if (code == QLatin1String("codeOnjuist"))
        return SignInWords::tr("Deze code klopt niet. Wacht op de volgende code in uw app en typ die.");
    if (code == QLatin1String("serverNietGevonden"))
        return SignInWords::tr("Wij kunnen deze server niet vinden. Controleer het adres en uw internetverbinding.");
    if (code == QLatin1String("geenVerbinding"))
        return SignInWords::tr("Wij krijgen geen verbinding met de server. Controleer uw internetverbinding en probeer het opnieuw.");
    if (code == QLatin1String("certificaatProbleem"))
        return SignInWords::tr("Op dit adres is geen veilige verbinding (https) mogelijk. Opnieuw proberen helpt niet. Controleer het adres en het poortnummer, of vraag uw beheerder.");
    if (code == QLatin1String("tijdOp"))
        return SignInWords::tr("De server geeft geen antwoord. Probeer het straks opnieuw.");
    if (code == QLatin1String("geenPgbServer"))
        return SignInWords::tr("Op dit adres staat geen server van PGB Bureau. Controleer het adres.");
    if (code == QLatin1String("clientTeOud"))
        return SignInWords::tr("Dit programma is te oud voor deze server. Installeer de nieuwe versie.");
    if (code == QLatin1String("serverTeOud"))
        return SignInWords::tr("De server is ouder dan dit programma. Vraag de beheerder om de server bij te werken.");
    switch (problem.kind) {
    case ProblemKind::TeVeel: return tooOftenText(secondsToWait(problem));
    case ProblemKind::NietAangemeld: return SignInWords::tr("De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.");
    case ProblemKind::NietToegestaan: return SignInWords::tr("Dit account mag niet aanmelden. Vraag de beheerder van uw organisatie.");
    case ProblemKind::NietBeschikbaar: return SignInWords::tr("De server kan nu niet antwoorden. Probeer het straks opnieuw.");
    default: return SignInWords::tr("Aanmelden lukt nu niet door een fout in de server. Probeer het straks opnieuw.");
    }
}

QString sessionEndedText() { return SignInWords::tr("Uw sessie is beëindigd. Meld u opnieuw aan."); }

QString certificateText(const CertificateProblem& problem)
{
    const QString day = dateInWords(problem.geldigTot.date());
    switch (problem.fault) {
    case CertificateFault::OnbekendeUitgever:
        return SignInWords::tr("Wij kennen de uitgever van het certificaat van %1 niet (%2). Dat kan kloppen bij een server van uw eigen organisatie. "
                  "Vergelijk de vingerafdruk met uw beheerder.").arg(problem.host, problem.issuer);
    case CertificateFault::VerkeerdeNaam:
        return SignInWords::tr("Het certificaat is van %2 en niet van %1. Misschien is het adres verkeerd getypt. Het kan ook een andere server zijn "
                  "die zich voordoet als de uwe.").arg(problem.host, problem.subject);
    case CertificateFault::Verlopen:
        return SignInWords::tr("Het certificaat van %1 is verlopen op %2. Vraag de beheerder om een nieuw certificaat.").arg(problem.host, day);
    case CertificateFault::NogNietGeldig:
        return SignInWords::tr("Het certificaat van %1 is nog niet geldig. Controleer de datum en tijd van deze computer.").arg(problem.host);
    case CertificateFault::Gewijzigd:
        return SignInWords::tr("De server %1 heeft een ander certificaat dan de vorige keer. Misschien is het vernieuwd. Het kan ook een andere server zijn die "
                  "zich voordoet als de uwe. Bel uw beheerder op een nummer dat u al had. Typ wat de beheerder voorleest. Ga niet verder als u twijfelt.")
            .arg(problem.host);
    case CertificateFault::Overig: break;
    }
    return SignInWords::tr("Wij kunnen niet controleren dat dit echt %1 is. Vraag de beheerder om hulp.").arg(problem.host);
}

QString typedFingerprint(const QString& text)
{
    QString digits;
    for (const QChar c : text.toUpper()) {
        const bool hex = (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
        if (hex)
            digits += c;
        else if (!c.isSpace() && c != QLatin1Char(':') && c != QLatin1Char('-'))
            return {};
    }
    return digits.size() < fingerprintTyped ? QString() : digits;
}

QString fingerprintText(const QByteArray& sha256)
{
    QString text = QString::fromLatin1(sha256.toHex(':')).toUpper();
    if (text.size() > 48)
        text[47] = QLatin1Char('\n');
    return text;
}

} // namespace pgb::ui
