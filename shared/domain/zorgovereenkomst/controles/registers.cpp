#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

bool heeftKvk(const Zorgverlener& z) { return z.kvkNummer && !z.kvkNummer->isEmpty(); }
bool heeftAgb(const Zorgverlener& z) { return z.agbCode && !z.agbCode->isEmpty(); }

CodeParams metNaam(const Zorgverlener& z) { return {waarde::tekst("zorgverlenerNaam"_L1, z.naam)}; }

Uitslag inBrp(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (!f.zorgverlenerNummers->heeftBsn)
        return Uitslag::nietVanToepassing(); // ZC-004 asks for it
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-006"_L1, Ernst::Weigeren, "zorgverlener/bsn"_L1, Registersoort::Brp, &Registers::brp))
        return std::move(*klaar);
    const Registerantwoord<BrpGegevens>& brp = f.registers->brp;
    CodeParams params = metNaam(*f.zorgverlener);
    if (brp.stand == Registerstand::Bekend && !brp.gegevens.overlijdensdatum)
        return Uitslag::goed();
    if (brp.stand == Registerstand::Bekend) {
        params.push_back(waarde::variant("overleden"_L1));
        params.push_back(waarde::datum("overlijdensDatum"_L1, *brp.gegevens.overlijdensdatum));
    }
    return Uitslag::van({bevinding("ZC-006"_L1, Ernst::Weigeren, u"zorgverlener/bsn"_s, std::move(params))});
}

Uitslag naamHoortBijBsn(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (!f.zorgverlenerNummers->heeftBsn)
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-007"_L1, Ernst::Waarschuwen, "zorgverlener/naam"_L1, Registersoort::Brp, &Registers::brp))
        return std::move(*klaar);
    const Registerantwoord<BrpGegevens>& brp = f.registers->brp;
    if (brp.stand != Registerstand::Bekend)
        return Uitslag::nietVanToepassing(); // ZC-006 says so
    if (brp.gegevens.naamKlopt && brp.gegevens.geboortedatumKlopt)
        return Uitslag::goed();
    CodeParams params = metNaam(*f.zorgverlener);
    if (brp.gegevens.naamKlopt)
        params.push_back(waarde::variant("geboortedatum"_L1));
    return Uitslag::van({bevinding("ZC-007"_L1, Ernst::Waarschuwen, u"zorgverlener/naam"_s, std::move(params))});
}

Uitslag kvkActief(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (z.soort == ZorgverlenerSoort::Informeel && !heeftKvk(z))
        return Uitslag::nietVanToepassing();
    CodeParams params = metNaam(z);
    const FieldPath pad = u"zorgverlener/kvkNummer"_s;
    if (!heeftKvk(z)) {
        params.push_back(waarde::variant("ontbreekt"_L1));
        return Uitslag::van({bevinding("ZC-008"_L1, Ernst::Weigeren, pad, std::move(params))});
    }
    params.push_back(waarde::tekst("kvkTekst"_L1, z.kvkNummer->tekst()));
    if (!z.kvkActief)
        return Uitslag::van({bevinding("ZC-008"_L1, Ernst::Weigeren, pad, std::move(params))});
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-008"_L1, Ernst::Weigeren, "zorgverlener/kvkNummer"_L1, Registersoort::Kvk, &Registers::kvk))
        return std::move(*klaar);
    const Registerantwoord<KvkGegevens>& kvk = f.registers->kvk;
    if (kvk.stand == Registerstand::Bekend && kvk.gegevens.actief && !kvk.gegevens.failliet)
        return Uitslag::goed();
    if (kvk.stand == Registerstand::Onbekend)
        params.push_back(waarde::variant("onbekend"_L1));
    return Uitslag::van({bevinding("ZC-008"_L1, Ernst::Weigeren, pad, std::move(params))});
}

Uitslag agbActief(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (!heeftAgb(z))
        return Uitslag::nietVanToepassing(); // ZC-011 holds it
    CodeParams params = metNaam(z);
    params.push_back(waarde::tekst("agbTekst"_L1, z.agbCode->tekst()));
    const FieldPath pad = u"zorgverlener/agbCode"_s;
    if (!z.agbActief)
        return Uitslag::van({bevinding("ZC-009"_L1, Ernst::Weigeren, pad, std::move(params))});
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-009"_L1, Ernst::Weigeren, "zorgverlener/agbCode"_L1, Registersoort::Agb, &Registers::agb))
        return std::move(*klaar);
    const Registerantwoord<AgbGegevens>& agb = f.registers->agb;
    if (agb.stand == Registerstand::Bekend && agb.gegevens.actief)
        return Uitslag::goed();
    if (agb.stand == Registerstand::Onbekend)
        params.push_back(waarde::variant("onbekend"_L1));
    return Uitslag::van({bevinding("ZC-009"_L1, Ernst::Weigeren, pad, std::move(params))});
}

Uitslag agbBijKvk(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (!heeftAgb(z) || !heeftKvk(z))
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-010"_L1, Ernst::Parkeren, "zorgverlener/agbCode"_L1, Registersoort::Agb, &Registers::agb))
        return std::move(*klaar);
    const Registerantwoord<AgbGegevens>& agb = f.registers->agb;
    if (agb.stand == Registerstand::Onbekend)
        return Uitslag::nietVanToepassing(); // ZC-009 says so
    CodeParams params = metNaam(z);
    params.push_back(waarde::tekst("agbTekst"_L1, z.agbCode->tekst()));
    params.push_back(waarde::tekst("kvkTekst"_L1, z.kvkNummer->tekst()));
    params.push_back(verstrekkerVan(f));
    const bool persoon = agb.gegevens.soort == AgbSoort::Zorgverlener;
    if (persoon && z.soort == ZorgverlenerSoort::Zorginstelling)
        params.push_back(waarde::variant("persoon"_L1));
    else if (agb.gegevens.kvkNummer == z.kvkNummer)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-010"_L1, Ernst::Parkeren, u"zorgverlener/agbCode"_s, std::move(params))});
}

/// A taxi has no AGB code; who gives care and is registered has one before anything is paid.
Uitslag agbOntbreekt(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (z.soort == ZorgverlenerSoort::Informeel || f.versie.inhoud.soort == ZorgovereenkomstSoort::Vervoer)
        return Uitslag::nietVanToepassing();
    if (heeftAgb(z))
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-011"_L1, Ernst::Parkeren, u"zorgverlener/agbCode"_s, metNaam(z))});
}

Uitslag vestigingHoortBij(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const Zorgverlener& z = *f.zorgverlener;
    if (!z.vestigingsnummer || z.vestigingsnummer->isEmpty() || !heeftKvk(z))
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar
        = zonderRegister(f, "ZC-012"_L1, Ernst::Waarschuwen, "zorgverlener/vestigingsnummer"_L1, Registersoort::Kvk, &Registers::kvk))
        return std::move(*klaar);
    const Registerantwoord<KvkGegevens>& kvk = f.registers->kvk;
    if (kvk.stand == Registerstand::Onbekend)
        return Uitslag::nietVanToepassing(); // ZC-008 says so
    const std::vector<Vestigingsnummer>& alle = kvk.gegevens.vestigingen;
    if (std::find(alle.begin(), alle.end(), *z.vestigingsnummer) != alle.end())
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-012"_L1, Ernst::Waarschuwen, u"zorgverlener/vestigingsnummer"_s,
                                   {waarde::tekst("vestigingTekst"_L1, z.vestigingsnummer->tekst()), waarde::tekst("kvkTekst"_L1, z.kvkNummer->tekst())})});
}

Uitslag rekeningOpNaam(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.zorgverlenerNummers)
        return Uitslag::nogNiet({"zorgverlenerNummers"_L1});
    if (!f.zorgverlenerNummers->heeftIban)
        return Uitslag::nietVanToepassing(); // ZC-013 asks for it
    if (std::optional<Uitslag> klaar
        = zonderRegister(f, "ZC-015"_L1, Ernst::Waarschuwen, "zorgverlener/iban"_L1, Registersoort::Naamcontrole, &Registers::naamcontrole))
        return std::move(*klaar);
    if (f.registers->naamcontrole.stand == Registerstand::Bekend && f.registers->naamcontrole.gegevens.klopt)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-015"_L1, Ernst::Waarschuwen, u"zorgverlener/iban"_s, metNaam(*f.zorgverlener))});
}

/// Who signs for the organisation: the one who did, or the one who is named.
QString tekenaar(const ZorgovereenkomstVersie& versie)
{
    for (const Handtekening& h : versie.handtekeningen) {
        if (h.partij == Partijrol::Zorgverlener)
            return h.naam;
    }
    return versie.inhoud.tekenbevoegde;
}

Uitslag magTekenen(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const QString naam = tekenaar(f.versie).simplified();
    if (f.zorgverlener->soort != ZorgverlenerSoort::Zorginstelling || naam.isEmpty())
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderRegister(f, "ZC-068"_L1, Ernst::Waarschuwen, "inhoud/tekenbevoegde"_L1, Registersoort::Kvk, &Registers::kvk))
        return std::move(*klaar);
    const std::vector<QString>& bevoegd = f.registers->kvk.gegevens.bevoegden;
    const bool mag = std::any_of(bevoegd.begin(), bevoegd.end(), [&](const QString& b) { return b.simplified().compare(naam, Qt::CaseInsensitive) == 0; });
    if (mag)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-068"_L1, Ernst::Waarschuwen, u"inhoud/tekenbevoegde"_s,
                                   {waarde::tekst("ondertekenaarNaam"_L1, naam), waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag opToezichtlijst(const ZorgovereenkomstFeiten& f)
{
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.toezichtlijst)
        return Uitslag::nogNiet({"toezichtlijst"_L1});
    if (!*f.toezichtlijst)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-069"_L1, Ernst::Parkeren, u"zorgverlener"_s, {verstrekkerVan(f)})});
}

} // namespace

std::span<const ZorgovereenkomstControle> registers()
{
    static const std::vector<QLatin1String> zorgverlener{"zorgverlener"_L1, "registers"_L1};
    static const std::vector<QLatin1String> nummers{"zorgverlener"_L1, "zorgverlenerNummers"_L1, "registers"_L1};
    static const std::array rijen{
        controle("ZC-006"_L1, Ernst::Weigeren, 1, {}, nummers, "own"_L1, inBrp),
        controle("ZC-007"_L1, Ernst::Waarschuwen, 1, {}, nummers, "design"_L1, naamHoortBijBsn),
        controle("ZC-008"_L1, Ernst::Weigeren, 1, {}, zorgverlener, "W20"_L1, kvkActief),
        controle("ZC-009"_L1, Ernst::Weigeren, 1, {}, zorgverlener, "W52"_L1, agbActief),
        controle("ZC-010"_L1, Ernst::Parkeren, 1, {"inhoud/toekenningen"_L1}, {"zorgverlener"_L1, "registers"_L1, "verstrekkers"_L1}, "seed 004; W73"_L1, agbBijKvk),
        controle("ZC-011"_L1, Ernst::Parkeren, 1, {"inhoud/soort"_L1}, {"zorgverlener"_L1}, "seed 004; design"_L1, agbOntbreekt),
        controle("ZC-012"_L1, Ernst::Waarschuwen, 1, {}, zorgverlener, "design"_L1, vestigingHoortBij),
        controle("ZC-015"_L1, Ernst::Waarschuwen, 1, {}, nummers, "design"_L1, rekeningOpNaam),
        controle("ZC-068"_L1, Ernst::Waarschuwen, 5, {"inhoud/tekenbevoegde"_L1, "handtekeningen"_L1}, zorgverlener, "W54"_L1, magTekenen),
        controle("ZC-069"_L1, Ernst::Parkeren, 5, {"inhoud/toekenningen"_L1}, {"zorgverlener"_L1, "toezichtlijst"_L1, "verstrekkers"_L1}, "W87"_L1, opToezichtlijst),
    };
    return rijen;
}

} // namespace pgb::zc
