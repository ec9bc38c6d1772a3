#include "client/state/zorgovereenkomst_draft.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <QDate>
#include <algorithm>

namespace pgb {
namespace {

/// Adds "<path>" when the two values differ.
template<class T>
void vergelijk(QStringList& paths, const QString& path, const T& a, const T& b)
{
    if (!(a == b))
        paths << path;
}

/// Eleven digits (domain 13).
bool isBig(const QString& tekst)
{
    const QString cijfers = tekst.simplified().remove(QLatin1Char(' '));
    return cijfers.size() == 11 && std::all_of(cijfers.begin(), cijfers.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
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

QMap<QString, QString> zonderRij(const QMap<QString, QString>& onleesbaar, const QString& lijst, size_t weg)
{
    const QString begin = lijst + QLatin1Char('/');
    QMap<QString, QString> uit;
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it) {
        QString pad = it.key();
        if (pad.startsWith(begin)) {
            QStringList rest = pad.sliced(begin.size()).split(QLatin1Char('/'));
            const size_t rij = rest.front().toULongLong();
            if (rij == weg)
                continue;
            if (rij > weg)
                rest.front() = QString::number(rij - 1);
            pad = begin + rest.join(QLatin1Char('/'));
        }
        uit.insert(pad, it.value());
    }
    return uit;
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
    const bool organisatie = nieuw.soort == ZorgverlenerSoort::Zorginstelling;
    eis(QStringLiteral("naam"), nieuw.naam, true);
    if (nieuw.soort == ZorgverlenerSoort::Informeel) {
        eis(QStringLiteral("bsn"), nieuw.bsn, Bsn::parse(nieuw.bsn).has_value());
    } else {
        eis(QStringLiteral("kvk"), nieuw.kvk, KvkNummer::parse(nieuw.kvk).has_value());
        mag(QStringLiteral("vestiging"), nieuw.vestiging, Vestigingsnummer::parse(nieuw.vestiging).has_value());
        mag(QStringLiteral("agb"), nieuw.agb, AgbCode::parse(nieuw.agb).has_value()); // without it one may draw up (ZC-011)
    }
    if (!organisatie) {
        const QDate geboren = QDate::fromString(nieuw.geboortedatum, Qt::ISODate);
        eis(QStringLiteral("geboortedatum"), nieuw.geboortedatum, geboren.isValid());
        if (nieuw.geslacht == Geslacht::Onbekend)
            uit.push_back({QStringLiteral("geslacht"), true});
        mag(QStringLiteral("big"), nieuw.big, isBig(nieuw.big));
    }
    const std::optional<Iban> iban = Iban::parse(nieuw.iban);
    eis(QStringLiteral("iban"), nieuw.iban, iban.has_value());
    if (iban && bicNodig(*iban))
        eis(QStringLiteral("bic"), nieuw.bic, Bic::parse(nieuw.bic).has_value());
    const auto adres = [&](const char* veld, const QString& tekst, bool goed) {
        organisatie ? mag(QString(QLatin1String(veld)), tekst, goed) : eis(QString(QLatin1String(veld)), tekst, goed);
    };
    adres("straat", nieuw.straat, true);
    adres("huisnummer", nieuw.huisnummer, true);
    adres("postcode", nieuw.postcode, Postcode::parse(nieuw.postcode).has_value());
    adres("woonplaats", nieuw.woonplaats, true);
    adres("telefoon", nieuw.telefoon, isTelefoonnummer(nieuw.telefoon));
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
        z.vestigingsnummer = Vestigingsnummer::parse(nieuw.vestiging);
        z.agbCode = AgbCode::parse(nieuw.agb);
        z.ibOndernemer = nieuw.soort == ZorgverlenerSoort::Zzp && nieuw.ibOndernemer;
    } else {
        z.bsn = Bsn::parse(nieuw.bsn);
    }
    if (nieuw.soort != ZorgverlenerSoort::Zorginstelling) {
        z.geboortedatum = QDate::fromString(nieuw.geboortedatum, Qt::ISODate);
        z.geslacht = nieuw.geslacht;
        z.bigNummer = nieuw.big.simplified().remove(QLatin1Char(' '));
    }
    z.iban = Iban::parse(nieuw.iban);
    z.rekeninghouder = nieuw.rekeninghouder.simplified();
    if (z.iban && bicNodig(*z.iban))
        z.bic = Bic::parse(nieuw.bic);
    z.adres = {nieuw.straat.simplified(), nieuw.huisnummer.simplified(), Postcode::parse(nieuw.postcode).value_or(Postcode()),
               nieuw.woonplaats.simplified(), {}};
    z.email = nieuw.email.trimmed();
    z.telefoon = nieuw.telefoon.trimmed();
    return z;
}

} // namespace pgb
