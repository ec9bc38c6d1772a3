#include "client/state/zorgovereenkomst_draft.h"
#include <QDate>

namespace pgb {
namespace {

/// Adds "<path>" when the two values differ.
struct Verschil {
    QStringList paths;
    template<class T>
    void vergelijk(const QString& path, const T& a, const T& b)
    {
        if (!(a == b))
            paths << path;
    }
};

void vergelijkAfspraak(Verschil& v, size_t i, const Werkafspraak& a, const Werkafspraak& b)
{
    const QString pad = QStringLiteral("inhoud/werkafspraken/%1/").arg(i);
    v.vergelijk(pad + QStringLiteral("functieCode"), a.functieCode, b.functieCode);
    v.vergelijk(pad + QStringLiteral("toekenning"), a.toekenning, b.toekenning);
    v.vergelijk(pad + QStringLiteral("eenheid"), a.eenheid, b.eenheid);
    v.vergelijk(pad + QStringLiteral("tarief"), a.tarief, b.tarief);
    v.vergelijk(pad + QStringLiteral("aantalPerWeek"), a.aantalPerWeek, b.aantalPerWeek);
    v.vergelijk(pad + QStringLiteral("zorgbeschrijving"), a.zorgbeschrijving, b.zorgbeschrijving);
}

void vergelijkInhoud(Verschil& v, const ZorgovereenkomstInhoud& a, const ZorgovereenkomstInhoud& b)
{
    v.vergelijk(QStringLiteral("inhoud/soort"), a.soort, b.soort);
    v.vergelijk(QStringLiteral("inhoud/relatie"), a.relatie, b.relatie);
    v.vergelijk(QStringLiteral("inhoud/toekenningen"), a.toekenningen, b.toekenningen);
    v.vergelijk(QStringLiteral("inhoud/ingangsdatum"), a.ingangsdatum, b.ingangsdatum);
    v.vergelijk(QStringLiteral("inhoud/looptijd"), a.looptijd, b.looptijd);
    v.vergelijk(QStringLiteral("inhoud/einddatum"), a.einddatum, b.einddatum);
    v.vergelijk(QStringLiteral("inhoud/vervangt"), a.vervangt, b.vervangt);
    v.vergelijk(QStringLiteral("inhoud/aanzeggingVooraf"), a.aanzeggingVooraf, b.aanzeggingVooraf);
    v.vergelijk(QStringLiteral("inhoud/proeftijdMaanden"), a.proeftijdMaanden, b.proeftijdMaanden);
    v.vergelijk(QStringLiteral("inhoud/vasteUren"), a.vasteUren, b.vasteUren);
    v.vergelijk(QStringLiteral("inhoud/rooster"), a.rooster, b.rooster);
    v.vergelijk(QStringLiteral("inhoud/minutenPerWeek"), a.minutenPerWeek, b.minutenPerWeek);
    v.vergelijk(QStringLiteral("inhoud/loonsoort"), a.loonsoort, b.loonsoort);
    v.vergelijk(QStringLiteral("inhoud/maandloon"), a.maandloon, b.maandloon);
    v.vergelijk(QStringLiteral("inhoud/vakantiegeldInbegrepen"), a.vakantiegeldInbegrepen, b.vakantiegeldInbegrepen);
    v.vergelijk(QStringLiteral("inhoud/vakantieUrenInbegrepen"), a.vakantieUrenInbegrepen, b.vakantieUrenInbegrepen);
    v.vergelijk(QStringLiteral("inhoud/reiskosten"), a.reiskosten, b.reiskosten);
    v.vergelijk(QStringLiteral("inhoud/reiskostenTarief"), a.reiskostenTarief, b.reiskostenTarief);
    v.vergelijk(QStringLiteral("inhoud/reiskostenKilometer"), a.reiskostenKilometer, b.reiskostenKilometer);
    v.vergelijk(QStringLiteral("inhoud/salarisadministratie"), a.salarisadministratie, b.salarisadministratie);
    v.vergelijk(QStringLiteral("inhoud/opzegtermijnMaanden"), a.opzegtermijnMaanden, b.opzegtermijnMaanden);
    v.vergelijk(QStringLiteral("inhoud/overigeAfspraken"), a.overigeAfspraken, b.overigeAfspraken);
    v.vergelijk(QStringLiteral("inhoud/tariefuitzonderingVerleend"), a.tariefuitzonderingVerleend, b.tariefuitzonderingVerleend);
    if (a.werkafspraken.size() != b.werkafspraken.size()) {
        v.paths << QStringLiteral("inhoud/werkafspraken");
        return;
    }
    for (size_t i = 0; i < a.werkafspraken.size(); ++i)
        vergelijkAfspraak(v, i, a.werkafspraken[i], b.werkafspraken[i]);
}

} // namespace

QStringList verschillen(const ZorgovereenkomstDraft& voor, const ZorgovereenkomstDraft& na)
{
    Verschil v;
    v.vergelijk(QStringLiteral("zorgverlener"), voor.zorgverlener, na.zorgverlener);
    v.vergelijk(QStringLiteral("nieuw"), voor.nieuw, na.nieuw);
    v.vergelijk(QStringLiteral("antwoorden"), voor.antwoorden, na.antwoorden);
    v.vergelijk(QStringLiteral("onleesbaar"), voor.onleesbaar, na.onleesbaar);
    vergelijkInhoud(v, voor.inhoud, na.inhoud);
    return v.paths;
}

std::vector<NieuwFout> fouten(const NieuweZorgverlener& nieuw)
{
    std::vector<NieuwFout> uit;
    const auto eis = [&](const QString& veld, const QString& tekst, bool goed) {
        const bool leeg = tekst.trimmed().isEmpty();
        if (leeg || !goed)
            uit.push_back({veld, leeg});
    };
    const auto mag = [&](const QString& veld, const QString& tekst, bool goed) {
        if (!tekst.trimmed().isEmpty() && !goed)
            uit.push_back({veld, false});
    };
    eis(QStringLiteral("naam"), nieuw.naam, true);
    if (nieuw.soort == ZorgverlenerSoort::Informeel) {
        eis(QStringLiteral("bsn"), nieuw.bsn, Bsn::parse(nieuw.bsn).has_value());
    } else {
        eis(QStringLiteral("kvk"), nieuw.kvk, KvkNummer::parse(nieuw.kvk).has_value());
        mag(QStringLiteral("agb"), nieuw.agb, AgbCode::parse(nieuw.agb).has_value());
    }
    if (nieuw.soort != ZorgverlenerSoort::Zorginstelling) {
        const QDate geboren = QDate::fromString(nieuw.geboortedatum, Qt::ISODate);
        eis(QStringLiteral("geboortedatum"), nieuw.geboortedatum, geboren.isValid());
    }
    mag(QStringLiteral("postcode"), nieuw.postcode, Postcode::parse(nieuw.postcode).has_value());
    eis(QStringLiteral("iban"), nieuw.iban, Iban::parse(nieuw.iban).has_value());
    return uit;
}

Zorgverlener zorgverlenerVan(const NieuweZorgverlener& nieuw)
{
    Zorgverlener z;
    z.soort = nieuw.soort;
    z.naam = nieuw.naam.simplified();
    const bool kvk = nieuw.soort != ZorgverlenerSoort::Informeel;
    if (kvk) {
        z.kvkNummer = KvkNummer::parse(nieuw.kvk);
        z.agbCode = AgbCode::parse(nieuw.agb);
        z.ibOndernemer = nieuw.soort == ZorgverlenerSoort::Zzp && nieuw.ibOndernemer;
    } else {
        z.bsn = Bsn::parse(nieuw.bsn);
    }
    if (nieuw.soort != ZorgverlenerSoort::Zorginstelling)
        z.geboortedatum = QDate::fromString(nieuw.geboortedatum, Qt::ISODate);
    z.iban = Iban::parse(nieuw.iban);
    z.adres = {nieuw.straat.simplified(), nieuw.huisnummer.simplified(), Postcode::parse(nieuw.postcode).value_or(Postcode()),
               nieuw.woonplaats.simplified(), {}};
    z.email = nieuw.email.trimmed();
    z.telefoon = nieuw.telefoon.trimmed();
    return z;
}

} // namespace pgb
