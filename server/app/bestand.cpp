#include "server/app/bestand.h"
#include "server/app/application.h"
#include "shared/base/clean_text.h"
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

/// The last part of the name as one line, with the ending of what the file is: who saves it later gets no folder and no program.
QString veiligeNaam(const QString& gegeven, BijlageSoort soort, std::optional<Bestandstype> type)
{
    QString naam = cleanedLine(gegeven).trimmed();
    naam = naam.mid(std::max(naam.lastIndexOf(QChar(u'/')), naam.lastIndexOf(QChar(u'\\'))) + 1).left(190).trimmed();
    if (naam.isEmpty() || naam == QLatin1String(".") || naam == QLatin1String(".."))
        naam = code(soort);
    const QString klein = naam.toLower();
    const auto eindigt = [&](const char* einde) { return klein.endsWith(QLatin1String(einde)); };
    const auto met = [&](const char* einde) { return eindigt(einde) ? naam : naam + QLatin1String(einde); };
    if (!type)
        return naam;
    switch (*type) {
    case Bestandstype::Pdf: return met(".pdf");
    case Bestandstype::Jpg: return eindigt(".jpeg") ? naam : met(".jpg");
    case Bestandstype::Png: return met(".png");
    case Bestandstype::Xml: return met(".xml");
    }
    return naam;
}

Outcome<void> checkBestand(const Werk& werk, const Bijlage& bijlage)
{
    constexpr qint64 mb = 1024 * 1024;
    const std::optional<qint64> grootste = werk.parameters.getal(u"bestandMaximumGrootte", std::nullopt, {}, werk.vandaag());
    const QString naam = bijlage.naam;
    const auto nee = [&](QLatin1String code) {
        return Problem{ProblemKind::OngeldigeInvoer, QString(code), {{QStringLiteral("bestandTekst"), naam}}, QStringLiteral("bijlage"), {}};
    };
    if (bijlage.virus == Virusoordeel::Besmet)
        return nee(QLatin1String("bestandBesmet"));
    // Of an identity document a person must be able to see the picture.
    const bool beeld = bijlage.oordeel.type != Bestandstype::Xml || !isIdentiteitsbewijs(bijlage.soort);
    if (beeld && !bijlage.oordeel.bezwaar.isEmpty())
        return nee(bijlage.oordeel.bezwaar);
    if (beeld && bijlage.oordeel.type == Bestandstype::Xml && !bijlage.oordeel.leesbaar)
        return nee(QLatin1String("bestandXmlFout"));
    if (!bijlage.oordeel.type || !bijlage.oordeel.leesbaar || !beeld)
        return nee(QLatin1String("bestandOnleesbaar"));
    if (bijlage.oordeel.wachtwoord)
        return nee(QLatin1String("bestandMetWachtwoord"));
    if (grootste && bijlage.grootte > *grootste * mb)
        return nee(QLatin1String("bestandTeGroot"));
    return {};
}

} // namespace

Bestand::Bestand(QByteArray bytes) : inhoud(std::move(bytes)), sha256(QCryptographicHash::hash(inhoud, QCryptographicHash::Sha256)), oordeel(beoordeelBestand(inhoud)) {}

Outcome<Bijlage> neemBestand(const Werk& werk, BijlageSoort soort, const QString& naam, const Bestand& bestand)
{
    Bijlage bijlage;
    bijlage.soort = soort;
    bijlage.grootte = bestand.inhoud.size();
    bijlage.sha256 = bestand.sha256;
    bijlage.oordeel = bestand.oordeel;
    bijlage.naam = veiligeNaam(naam, soort, bijlage.oordeel.type);
    bijlage.virus = scan(werk, bestand.inhoud);
    bijlage.toegevoegdOp = werk.nu;
    PGB_CHECK(checkBestand(werk, bijlage));
    return bijlage;
}

Problem teVeelBijlagen(size_t hoogstens)
{
    return {ProblemKind::OngeldigeInvoer, QStringLiteral("teVeelBijlagen"), {{QStringLiteral("hoogstensGetal"), QString::number(hoogstens)}}, QStringLiteral("bijlage"), {}};
}

} // namespace pgb::app
