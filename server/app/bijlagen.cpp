#include "server/app/application.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include <QCryptographicHash>

namespace pgb::app {
namespace {

/// No declaratie needs more files than this.
constexpr size_t meesteBijlagen = 20;

/// The test file that every virus scanner knows: in a practice set it stands for a virus, and every other file is clean.
Virusoordeel scan(const Werk& werk, const QByteArray& inhoud)
{
    if (!isOefenomgeving(werk.parameters, werk.vandaag()))
        return Virusoordeel::NietGecontroleerd;
    return inhoud.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") ? Virusoordeel::Besmet : Virusoordeel::Schoon;
}

/// The caller's own Concept, that he may change.
Outcome<Declaratie> eigenConcept(Werk& werk, DeclaratieId id)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::DeclaratieInvoeren) || declaratie.invoerkant != invoerkantVan(werk.gebruiker().rol))
        return nietToegestaan();
    if (declaratie.status != DeclaratieStatus::Concept)
        return geenOvergang(code(declaratie.status), QStringLiteral("bewaren"));
    return std::move(declaratie);
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
    if (!bijlage.oordeel.type || !bijlage.oordeel.leesbaar)
        return nee("bestandOnleesbaar");
    if (bijlage.oordeel.wachtwoord)
        return nee("bestandMetWachtwoord");
    if (grootste && bijlage.grootte > *grootste * mb)
        return nee("bestandTeGroot");
    return {};
}

/// What is changed is not finished any more, so the server does not send it by itself.
Outcome<Declaratie> nietMeerKlaar(Werk& werk, DeclaratieId id)
{
    PGB_TRY(nu, gevonden(werk.unit.declaraties().find(id)));
    if (!nu.klaargezetOp.isValid())
        return std::move(nu);
    nu.klaargezetOp = {};
    nu.klaargezetDoor = {};
    return werk.unit.declaraties().update(nu);
}

} // namespace

Outcome<Declaratie> addBijlage(Werk& werk, DeclaratieId id, BijlageSoort soort, const QString& naam, const QByteArray& inhoud)
{
    PGB_TRY(declaratie, eigenConcept(werk, id));
    if (declaratie.bijlagen.size() >= meesteBijlagen)
        return ongeldig(QStringLiteral("veldTeLang"), QStringLiteral("bijlagen"));
    Bijlage bijlage;
    bijlage.soort = soort;
    bijlage.naam = naam.trimmed().isEmpty() ? code(soort) : naam.trimmed().left(200);
    bijlage.grootte = inhoud.size();
    bijlage.sha256 = QCryptographicHash::hash(inhoud, QCryptographicHash::Sha256);
    bijlage.oordeel = beoordeelBestand(inhoud);
    bijlage.virus = scan(werk, inhoud);
    bijlage.toegevoegdOp = werk.nu;
    PGB_CHECK(checkBestand(werk, bijlage));
    PGB_CHECK(werk.unit.bijlagen().insert(id, bijlage, inhoud));
    PGB_TRY(stored, nietMeerKlaar(werk, id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.bijlage"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder,
                              {{QStringLiteral("soort"), code(soort)}}));
    return std::move(stored);
}

Outcome<Declaratie> removeBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage)
{
    PGB_CHECK(eigenConcept(werk, id));
    PGB_CHECK(werk.unit.bijlagen().remove(id, bijlage));
    PGB_TRY(stored, nietMeerKlaar(werk, id));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.bijlageWeg"), QStringLiteral("declaratie"), id.waarde, stored.budgethouder));
    return std::move(stored);
}

Outcome<BijlageInhoud> openBijlage(Werk& werk, DeclaratieId id, BijlageId bijlage)
{
    PGB_TRY(seen, bekijkDeclaratie(werk, id));
    const Declaratie& declaratie = seen.first;
    for (const Bijlage& b : declaratie.bijlagen) {
        if (b.id != bijlage)
            continue;
        PGB_TRY(inhoud, gevonden(werk.unit.bijlagen().inhoud(id, bijlage)));
        return BijlageInhoud{b, inhoud};
    }
    return nietGevonden();
}

} // namespace pgb::app
