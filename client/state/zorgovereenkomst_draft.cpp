#include "client/state/zorgovereenkomst_draft.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <QDate>

namespace pgb {
namespace {

/// Adds "<path>" when the two values differ.
template<class T>
void vergelijk(QStringList& paths, const QString& path, const T& a, const T& b)
{
    if (!(a == b))
        paths << path;
}

} // namespace

QStringList verschillen(const ZorgovereenkomstDraft& voor, const ZorgovereenkomstDraft& na)
{
    QStringList paths;
    vergelijk(paths, QStringLiteral("zorgverlener"), voor.zorgverlener, na.zorgverlener);
    vergelijk(paths, QStringLiteral("nieuw"), voor.nieuw, na.nieuw);
    vergelijk(paths, QStringLiteral("onleesbaar"), voor.onleesbaar, na.onleesbaar);
    for (const FieldPath& path : verschillen(voor.inhoud, na.inhoud))
        paths << path;
    return paths;
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
