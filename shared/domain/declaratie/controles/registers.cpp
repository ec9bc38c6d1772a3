#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

bool heeftKvk(const Zorgverlener& z) { return z.kvkNummer && !z.kvkNummer->isEmpty(); }

QDate laatsteZorgdag(const DeclaratieFeiten& f) { return zorgdagen(f.declaratie).tot; }

/// KvK of the agreement = KvK on the declaratie = KvK of who signed in.
Uitslag kvkGelijk(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener || !f.inlogKvk)
        return Uitslag::nogNiet({"zorgverlener"_L1, "inlogKvk"_L1});
    const QString afgesproken = heeftKvk(*f.zorgverlener) ? f.zorgverlener->kvkNummer->tekst() : QString();
    const QString opFactuur = f.declaratie.factuur.kvkNummer.simplified().remove(u' ');
    const auto anders = [&](QLatin1String variant, const FieldPath& pad, const QString& nummer) {
        CodeParams params{waarde::tekst("kvkTekst"_L1, nummer)};
        if (afgesproken.isEmpty())
            params.push_back(waarde::variant("geenKvk"_L1));
        else
            params.push_back(waarde::tekst("afgesprokenTekst"_L1, afgesproken));
        if (!variant.isEmpty() && !afgesproken.isEmpty())
            params.push_back(waarde::variant(variant));
        return bevinding("DC-008"_L1, Ernst::Weigeren, pad, std::move(params));
    };
    std::vector<Bevinding> uit;
    if (!opFactuur.isEmpty() && opFactuur != afgesproken)
        uit.push_back(anders({}, u"factuur/kvkNummer"_s, opFactuur));
    const bool vanZorgverlener = f.declaratie.invoerkant == Invoerkant::Zorgverlener;
    if (vanZorgverlener && !f.inlogKvk->isEmpty() && !afgesproken.isEmpty() && *f.inlogKvk != afgesproken)
        uit.push_back(anders("inlog"_L1, {}, *f.inlogKvk));
    return Uitslag::van(std::move(uit));
}

Uitslag agbBijKvk(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener || !f.registers)
        return Uitslag::nogNiet({"zorgverlener"_L1, "registers"_L1});
    const Zorgverlener& z = *f.zorgverlener;
    if (!heeftKvk(z) || !z.agbCode || z.agbCode->isEmpty())
        return Uitslag::nietVanToepassing();
    CodeParams params{waarde::tekst("agbTekst"_L1, z.agbCode->tekst()), waarde::tekst("kvkTekst"_L1, z.kvkNummer->tekst()),
                      waarde::tekst("verstrekkerNaam"_L1, enigeVerstrekker(f))};
    const FieldPath pad = u"zorgverlener/agbCode"_s;
    if (!z.agbActief)
        return Uitslag::van({bevinding("DC-009"_L1, Ernst::Parkeren, pad, std::move(params))});
    if (std::optional<Uitslag> klaar = zonderRegister(f, "DC-009"_L1, "zorgverlener/agbCode"_L1, Registersoort::Agb, &Registers::agb))
        return std::move(*klaar);
    const Registerantwoord<AgbGegevens>& agb = f.registers->agb;
    // A code of a person belongs to whoever works under that number; of an undertaking it must be the very one.
    const bool klopt = agb.stand == Registerstand::Bekend && agb.gegevens.actief && (!agb.gegevens.kvkNummer || *agb.gegevens.kvkNummer == *z.kvkNummer);
    return klopt ? Uitslag::goed() : Uitslag::van({bevinding("DC-009"_L1, Ernst::Parkeren, pad, std::move(params))});
}

/// What DC-010 and DC-011 share; nothing = the register answered.
std::optional<Uitslag> zonderHandelsregister(const DeclaratieFeiten& f, QLatin1String id)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener || !f.registers)
        return Uitslag::nogNiet({"zorgverlener"_L1, "registers"_L1});
    if (!heeftKvk(*f.zorgverlener))
        return Uitslag::nietVanToepassing();
    if (id == "DC-010"_L1 && !f.zorgverlener->kvkActief)
        return std::nullopt; // our own record says so already
    return zonderRegister(f, id, "zorgverlener/kvkNummer"_L1, Registersoort::Kvk, &Registers::kvk);
}

Uitslag ondernemingActief(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderHandelsregister(f, "DC-010"_L1))
        return std::move(*klaar);
    const Registerantwoord<KvkGegevens>& kvk = f.registers->kvk;
    if (f.zorgverlener->kvkActief && kvk.stand == Registerstand::Bekend && kvk.gegevens.actief)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-010"_L1, Ernst::Parkeren, u"zorgverlener/kvkNummer"_s,
                                   {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("datum"_L1, laatsteZorgdag(f))})});
}

Uitslag nietFailliet(const DeclaratieFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderHandelsregister(f, "DC-011"_L1))
        return std::move(*klaar);
    if (!f.registers->kvk.gegevens.failliet)
        return Uitslag::goed();
    const std::optional<qint64> dagen = f.parameters->getal(u"werktaakNormWerkdagen", std::nullopt, u"T-UITZONDERING", f.vandaag);
    if (!dagen)
        return Uitslag::van({parameterOnbekend("DC-011"_L1, u"zorgverlener/kvkNummer"_s, "werktaakNormWerkdagen"_L1, f.vandaag)});
    return Uitslag::van({bevinding("DC-011"_L1, Ernst::Parkeren, u"zorgverlener/kvkNummer"_s,
                                   {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::getal("werkdagenGetal"_L1, *dagen)})});
}

std::optional<Bevinding> teJong(const DeclaratieFeiten& f, size_t i, qint64 licht, qint64 minimum)
{
    const Declaratieregel& regel = f.declaratie.regels[i];
    const int leeftijd = leeftijdOp(*f.zorgverlener->geboortedatum, regel.datum);
    if (leeftijd >= minimum)
        return std::nullopt;
    CodeParams params{waarde::datum("datum"_L1, regel.datum), waarde::getal("leeftijdGetal"_L1, leeftijd),
                      waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)};
    if (leeftijd >= licht)
        params.push_back(waarde::variant("lichtWerk"_L1));
    return bevinding("DC-013"_L1, leeftijd >= licht ? Ernst::Waarschuwen : Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), std::move(params));
}

Uitslag oudGenoeg(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    const Zorgverlener& z = *f.zorgverlener;
    if (z.soort == ZorgverlenerSoort::Zorginstelling || (z.soort == ZorgverlenerSoort::Zzp && !z.geboortedatum))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"zorgverlener/geboortedatum"_s;
    if (!z.geboortedatum)
        return Uitslag::van({bevinding("DC-013"_L1, Ernst::Parkeren, pad, {waarde::variant("leeftijdOnbekend"_L1), waarde::tekst("zorgverlenerNaam"_L1, z.naam)})});
    constexpr int volwassen = 18;
    const QDate eerste = zorgdagen(f.declaratie).van;
    if (!eerste.isValid() || leeftijdOp(*z.geboortedatum, eerste) >= volwassen)
        return Uitslag::goed();
    const std::optional<qint64> licht = f.parameters->getal(u"minimumleeftijdLichtWerk", std::nullopt, {}, eerste);
    const std::optional<qint64> minimum = f.parameters->getal(u"minimumleeftijd", std::nullopt, {}, eerste);
    if (!licht || !minimum)
        return Uitslag::van({parameterOnbekend("DC-013"_L1, pad, "minimumleeftijd"_L1, eerste)});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < f.declaratie.regels.size(); ++i) {
        if (!isZorg(f.declaratie.regels[i]))
            continue;
        if (std::optional<Bevinding> b = teJong(f, i, *licht, *minimum))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> registers()
{
    static const std::array rijen{
        controle("DC-008"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "invoerkant"_L1, "factuur"_L1}, {"zorgverlener"_L1, "inlogKvk"_L1}, "own"_L1, kvkGelijk),
        controle("DC-009"_L1, Ernst::Parkeren, {S, B}, {"soort"_L1, "regels/*/toekenning"_L1}, {"zorgverlener"_L1, "registers"_L1, "verstrekkers"_L1},
                 "seed 004"_L1, agbBijKvk),
        controle("DC-010"_L1, Ernst::Parkeren, {S, B}, {"soort"_L1, "regels/*/datum"_L1}, {"zorgverlener"_L1, "registers"_L1}, "W20"_L1, ondernemingActief),
        controle("DC-011"_L1, Ernst::Parkeren, {B}, {"soort"_L1}, {"zorgverlener"_L1, "registers"_L1, "parameters"_L1, "vandaag"_L1}, "W20"_L1, nietFailliet),
        controle("DC-013"_L1, Ernst::Weigeren, {E, S}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1}, {"zorgverlener"_L1, "parameters"_L1},
                 "own"_L1, oudGenoeg),
    };
    return rijen;
}

} // namespace pgb::dc
