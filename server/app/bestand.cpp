#include "server/app/bestand.h"
#include "server/app/application.h"
#include <QCryptographicHash>

namespace pgb::app {
namespace {

/// The test file that every virus scanner knows: in a practice set it stands for a virus, and every other file is clean.
Virusoordeel scan(const Werk& werk, const QByteArray& inhoud)
{
    if (!isOefenomgeving(werk.parameters, werk.vandaag()))
        return Virusoordeel::NietGecontroleerd;
    return inhoud.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") ? Virusoordeel::Besmet : Virusoordeel::Schoon;
}

Outcome<void> checkBestand(const Werk& werk, const Bijlage& bijlage)
{
    constexpr qint64 mb = 1024 * 1024;
    const std::optional<qint64> grootste = werk.parameters.getal(u"bestandMaximumGrootte", std::nullopt, {}, werk.vandaag());
    const QString naam = bijlage.naam;
    const auto nee = [&](const char* code) {
        return Problem{ProblemKind::OngeldigeInvoer, QString::fromLatin1(code), {{QStringLiteral("bestandTekst"), naam}}, QStringLiteral("bijlage"), {}};
    };
    if (bijlage.virus == Virusoordeel::Besmet)
        return nee("bestandBesmet");
    // Of an identity document a person must be able to see the picture.
    const bool beeld = bijlage.oordeel.type != Bestandstype::Xml || !isIdentiteitsbewijs(bijlage.soort);
    if (!bijlage.oordeel.type || !bijlage.oordeel.leesbaar || !beeld)
        return nee("bestandOnleesbaar");
    if (bijlage.oordeel.wachtwoord)
        return nee("bestandMetWachtwoord");
    if (grootste && bijlage.grootte > *grootste * mb)
        return nee("bestandTeGroot");
    return {};
}

} // namespace

Outcome<Bijlage> neemBestand(const Werk& werk, BijlageSoort soort, const QString& naam, const QByteArray& inhoud)
{
    Bijlage bijlage;
    bijlage.soort = soort;
    bijlage.naam = naam.trimmed().isEmpty() ? code(soort) : naam.trimmed().left(200);
    bijlage.grootte = inhoud.size();
    bijlage.sha256 = QCryptographicHash::hash(inhoud, QCryptographicHash::Sha256);
    bijlage.oordeel = beoordeelBestand(inhoud);
    bijlage.virus = scan(werk, inhoud);
    bijlage.toegevoegdOp = werk.nu;
    PGB_CHECK(checkBestand(werk, bijlage));
    return bijlage;
}

} // namespace pgb::app
