#include "server/app/oefen_registers.h"
#include "server/app/ports/unit_of_work.h"
#include "shared/base/ascii.h"
#include "server/app/attempt.h"

namespace pgb::app {
namespace {

template<class T>
Registerantwoord<T> bekend(T gegevens)
{
    return {Registerstand::Bekend, true, std::move(gegevens)};
}

template<class T>
Registerantwoord<T> nietGevonden()
{
    return {Registerstand::Onbekend, true, {}};
}

/// Nothing for the numbers of a copy, which are all in order.
QChar vijfde(const QString& nummer) { return nummer.size() > 4 && nummer[2] == u'9' ? nummer[4] : QChar(); }

Registerantwoord<BrpGegevens> brp(const Zorgverlener& z)
{
    const QString bsn = z.bsn ? z.bsn->tekst() : QString();
    const bool kopie = bsn.startsWith(QLatin1String("997")) || bsn.startsWith(QLatin1String("998"));
    if (!kopie && (!bsn.startsWith(QLatin1String("99999")) || bsn[5] > u'4'))
        return nietGevonden<BrpGegevens>();
    return bekend(BrpGegevens{z.overlijdensdatum, true, true});
}

Registerantwoord<KvkGegevens> kvk(const Zorgverlener& z)
{
    const QString nummer = z.kvkNummer ? z.kvkNummer->tekst() : QString();
    if (!nummer.startsWith(QLatin1String("9999")) && !nummer.startsWith(QLatin1String("98")))
        return nietGevonden<KvkGegevens>();
    KvkGegevens gegevens;
    gegevens.actief = vijfde(nummer) != u'8';
    gegevens.failliet = vijfde(nummer) == u'7';
    gegevens.zorg = vijfde(nummer) != u'6';
    if (z.vestigingsnummer && !z.vestigingsnummer->tekst().endsWith(QLatin1String("9999")))
        gegevens.vestigingen.push_back(*z.vestigingsnummer);
    gegevens.bevoegden = {z.naam, QStringLiteral("M. van Zanten")};
    return bekend(std::move(gegevens));
}

Outcome<Registerantwoord<AgbGegevens>> agb(UnitOfWork& unit, const Zorgverlener& z)
{
    const QString code = z.agbCode ? z.agbCode->tekst() : QString();
    const bool persoon = code.startsWith(QLatin1String("9199")) || code.startsWith(QLatin1String("918"));
    if (!persoon && !code.startsWith(QLatin1String("4199")) && !code.startsWith(QLatin1String("418")))
        return nietGevonden<AgbGegevens>();
    PGB_TRY(met, unit.zorgverleners().findByAgb(*z.agbCode));
    AgbGegevens gegevens;
    gegevens.actief = vijfde(code) != u'8';
    gegevens.soort = persoon ? AgbSoort::Zorgverlener : AgbSoort::Onderneming;
    gegevens.kvkNummer = met.empty() ? z.kvkNummer : met.front().kvkNummer;
    return bekend(std::move(gegevens));
}

Registerantwoord<BigGegevens> big(const Zorgverlener& z)
{
    if (z.bigNummer.size() != 11 || !ascii::allDigits(z.bigNummer))
        return nietGevonden<BigGegevens>();
    return bekend(BigGegevens{!z.bigNummer.endsWith(u'8'), std::nullopt});
}

/// The account is in the name when no other was given, or the last word of both is the same.
Registerantwoord<NaamcontroleGegevens> naamcontrole(const Zorgverlener& z)
{
    if (!z.iban || !isOefenIban(*z.iban))
        return nietGevonden<NaamcontroleGegevens>();
    const QString laatste = z.naam.simplified().section(u' ', -1);
    const bool klopt = z.rekeninghouder.isEmpty() || z.rekeninghouder.contains(laatste, Qt::CaseInsensitive);
    return bekend(NaamcontroleGegevens{klopt});
}

} // namespace

Outcome<Registers> OefenRegisters::raadpleeg(UnitOfWork& unit, const Zorgverlener& zorgverlener) const
{
    PGB_TRY(code, agb(unit, zorgverlener));
    return Registers{brp(zorgverlener), kvk(zorgverlener), code, big(zorgverlener), naamcontrole(zorgverlener)};
}

} // namespace pgb::app
