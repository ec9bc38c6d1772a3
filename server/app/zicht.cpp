#include "server/app/toegang_service.h"
#include "server/app/versie_stappen.h"
#include "shared/domain/controle/catalogus.h"
#include "shared/domain/controle/waarden.h"
#include <algorithm>

namespace pgb::app {
namespace {

template<class C>
bool leestSaldo(std::span<const C> controles, const Bevinding& bevinding)
{
    return std::any_of(controles.begin(), controles.end(), [&](const C& controle) {
        return bevinding.controle == controle.id
               && std::find(controle.nodig.begin(), controle.nodig.end(), QLatin1String("saldo")) != controle.nodig.end();
    });
}

bool gaatOverBudget(const Bevinding& bevinding)
{
    return leestSaldo(declaratieControles(), bevinding) || leestSaldo(zorgovereenkomstControles(), bevinding);
}

/// What is for the verstrekker and SVB alone (DC-065, DC-104).
void zonderToezicht(const Werk& werk, std::vector<Bevinding>& bevindingen)
{
    const Rol rol = werk.gebruiker().rol;
    if (rol != Rol::MedewerkerVerstrekker && rol != Rol::Svb)
        std::erase_if(bevindingen, [](const Bevinding& b) { return alleenVoorToezicht(b.controle); });
}

/// Of the work that `verbergt` names.
template<class F>
void zonderBeschrijving(ZorgovereenkomstVersie& versie, const F& verbergt)
{
    for (size_t i = 0; i < versie.inhoud.werkafspraken.size(); ++i) {
        Werkafspraak& afspraak = versie.inhoud.werkafspraken[i];
        if (!verbergt(afspraak))
            continue;
        afspraak.zorgbeschrijving.clear();
        afspraak.zorgdelen = {};
        for (const QLatin1String veld : {QLatin1String("zorgbeschrijving"), QLatin1String("zorgdelen")})
            versie.verborgen.push_back(veldPad(QLatin1String("inhoud/werkafspraken"), i, veld));
    }
}

/// What another house asks, hears and decides stays between that house and the parties (domain 1.2): that it does so is told, not its words.
/// `isEigen` = of the caller's house, or of SVB under a law of his.
template<class F>
void zonderWoordenVanAnderen(ZorgovereenkomstVersie& versie, const F& isEigen)
{
    QStringList woorden;
    for (Deelbeoordeling& deel : versie.beoordelingen) {
        if (isEigen(deel.soort, deel.verstrekker, deel.wet))
            continue;
        woorden << deel.toelichting;
        deel.redenCode.clear();
        deel.toelichting.clear();
        deel.opmerkingen.clear();
    }
    for (Aanvullingsvraag& vraag : versie.vragen) {
        if (isEigen(vraag.soort, vraag.verstrekker, vraag.wet))
            continue;
        woorden << vraag.tekst << vraag.antwoord;
        vraag.tekst.clear();
        vraag.antwoord.clear();
        vraag.opmerkingen.clear();
    }
    std::erase_if(versie.vragen, [](const Aanvullingsvraag& v) { return v.tekst.isEmpty() && v.beantwoordOp.isValid(); });
    if (woorden.contains(versie.statusReden))
        versie.statusReden.clear();
}

/// Versions that the caller's verstrekker neither pays nor judges are not its business, nor is what is written about the care of another.
Outcome<void> laatEigenZorg(Werk& werk, Zorgovereenkomst& record)
{
    const VerstrekkerId ik = werk.gebruiker().verstrekker;
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(record.budgethouder));
    const auto eigen = [&](ToekenningId id) {
        return std::any_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) { return t.id == id && t.verstrekker == ik; });
    };
    std::erase_if(record.versies, [&](const ZorgovereenkomstVersie& v) {
        const bool oordeelt = std::any_of(v.beoordelingen.begin(), v.beoordelingen.end(), [&](const Deelbeoordeling& d) { return d.verstrekker == ik; });
        return !oordeelt && std::none_of(v.inhoud.toekenningen.begin(), v.inhoud.toekenningen.end(), eigen);
    });
    const auto isEigen = [&](DeelbeoordelingSoort soort, VerstrekkerId verstrekker, Wet wet) {
        if (soort == DeelbeoordelingSoort::Verstrekker)
            return verstrekker == ik;
        return std::any_of(toekenningen.begin(), toekenningen.end(), [&](const Toekenning& t) { return t.verstrekker == ik && t.wet == wet; });
    };
    for (ZorgovereenkomstVersie& versie : record.versies) {
        zonderBeschrijving(versie, [&](const Werkafspraak& w) { return !eigen(w.toekenning); });
        zonderWoordenVanAnderen(versie, isEigen);
    }
    return {};
}

} // namespace

Budgethouder zichtbaar(const Werk& werk, const Relatie& relatie, Budgethouder record)
{
    if (magNu(werk, relatie, Handeling::ProfielZien))
        return record;
    Budgethouder bare;
    bare.id = record.id;
    bare.rijversie = record.rijversie;
    bare.naam = std::move(record.naam);
    bare.woonadres = std::move(record.woonadres);
    return bare;
}

Budgethouder zonderNummers(Budgethouder record)
{
    record.bsn = {};
    record.iban.reset();
    record.ibanSinds.reset();
    return record;
}

Zorgverlener zonderNummers(Zorgverlener record)
{
    record.bsn.reset();
    record.iban.reset();
    record.bic.reset();
    record.ibanSinds.reset();
    return record;
}

Zorgverlener zichtbaar(const Werk& werk, Zorgverlener record)
{
    const bool eigen = werk.isZorgverlenerKant() || werk.gebruiker().rol == Rol::Svb;
    return eigen ? record : zonderNummers(std::move(record));
}

Outcome<Zorgovereenkomst> zichtbaar(Werk& werk, const Relatie& relatie, Zorgovereenkomst record)
{
    // A draft is its own side's until it is shared.
    std::erase_if(record.versies, [&](const auto& versie) { return !isVoorKant(versie, werk.gebruiker().rol); });
    if (!werk.isZorgverlenerKant())
        PGB_CHECK(naarGedeeld(werk, record));
    if (werk.gebruiker().rol == Rol::MedewerkerVerstrekker)
        PGB_CHECK(laatEigenZorg(werk, record));
    if (magNu(werk, relatie, Handeling::ZorgbeschrijvingZien))
        return record;
    for (ZorgovereenkomstVersie& versie : record.versies)
        zonderBeschrijving(versie, [](const Werkafspraak&) { return true; });
    return record;
}

Declaratie zichtbaar(const Werk& werk, Declaratie record)
{
    // A day of payment that went by is no promise any more.
    if ((record.status == DeclaratieStatus::Betaalbaar || record.status == DeclaratieStatus::Ingepland) && record.verwachteBetaaldatum < werk.vandaag())
        record.verwachteBetaaldatum = {};
    zonderToezicht(werk, record.bevindingen);
    if (!werk.isZorgverlenerKant())
        return record;
    std::erase_if(record.bevindingen, [](const Bevinding& b) { return b.ernst == Ernst::Waarschuwen && gaatOverBudget(b); });
    for (Bevinding& b : record.bevindingen) {
        if (gaatOverBudget(b))
            b.params = {waarde::variant(QLatin1String("zonderBedrag"))};
    }
    return record;
}

std::vector<Bevinding> zichtbaar(const Werk& werk, std::vector<Bevinding> bevindingen)
{
    zonderToezicht(werk, bevindingen);
    if (werk.isZorgverlenerKant())
        std::erase_if(bevindingen, gaatOverBudget);
    return bevindingen;
}

} // namespace pgb::app
