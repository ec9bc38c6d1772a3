#include "client/state/zorgovereenkomst_draft.h"
#include "shared/wire/codec.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pgb {
namespace {

constexpr int vormVersie = 1;
constexpr qsizetype maxBytes = 1024 * 1024;
constexpr qsizetype maxOnleesbaar = 200;
constexpr qsizetype maxTekst = 10'000;

/// Every text of the form under its key, for reading and writing alike.
template<class N, class F>
void velden(N& n, F f)
{
    f(QLatin1String("naam"), n.naam);
    f(QLatin1String("bsn"), n.bsn);
    f(QLatin1String("kvk"), n.kvk);
    f(QLatin1String("agb"), n.agb);
    f(QLatin1String("iban"), n.iban);
    f(QLatin1String("geboortedatum"), n.geboortedatum);
    f(QLatin1String("straat"), n.straat);
    f(QLatin1String("huisnummer"), n.huisnummer);
    f(QLatin1String("postcode"), n.postcode);
    f(QLatin1String("woonplaats"), n.woonplaats);
    f(QLatin1String("email"), n.email);
    f(QLatin1String("telefoon"), n.telefoon);
    f(QLatin1String("vestiging"), n.vestiging);
    f(QLatin1String("big"), n.big);
    f(QLatin1String("rekeninghouder"), n.rekeninghouder);
    f(QLatin1String("bic"), n.bic);
}

QJsonObject schrijf(const NieuweZorgverlener& nieuw)
{
    QJsonObject object{{QStringLiteral("soort"), code(nieuw.soort)}, {QStringLiteral("ibOndernemer"), nieuw.ibOndernemer},
                       {QStringLiteral("geslacht"), code(nieuw.geslacht)}};
    velden(nieuw, [&](QLatin1String key, const QString& tekst) { object.insert(key, tekst); });
    return object;
}

std::optional<NieuweZorgverlener> leesNieuw(const QJsonObject& object)
{
    const auto soort = fromCode<ZorgverlenerSoort>(object.value(QLatin1String("soort")).toString());
    if (!soort)
        return std::nullopt;
    NieuweZorgverlener nieuw;
    nieuw.soort = *soort;
    nieuw.geslacht = fromCode<Geslacht>(object.value(QLatin1String("geslacht")).toString()).value_or(Geslacht::Onbekend);
    nieuw.ibOndernemer = object.value(QLatin1String("ibOndernemer")).toBool();
    velden(nieuw, [&](QLatin1String key, QString& tekst) { tekst = object.value(key).toString().left(maxTekst); });
    return nieuw;
}

} // namespace

QByteArray writeSnapshot(const ZorgovereenkomstSnapshot& snapshot)
{
    const ZorgovereenkomstDraft& d = snapshot.draft;
    QJsonObject onleesbaar;
    for (auto it = d.onleesbaar.begin(); it != d.onleesbaar.end(); ++it)
        onleesbaar.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("versie"), vormVersie},
                       {QStringLiteral("zorgovereenkomst"), snapshot.zorgovereenkomst.waarde},
                       {QStringLiteral("volgnummer"), snapshot.volgnummer},
                       {QStringLiteral("rijversie"), snapshot.rijversie},
                       {QStringLiteral("zorgverlener"), d.zorgverlener.waarde},
                       {QStringLiteral("inhoud"), wire::encode(d.inhoud)},
                       {QStringLiteral("onleesbaar"), onleesbaar}};
    if (d.nieuw)
        object.insert(QStringLiteral("nieuw"), schrijf(*d.nieuw));
    if (snapshot.zorgverlener)
        object.insert(QStringLiteral("bekend"), wire::encode(*snapshot.zorgverlener));
    if (snapshot.basis)
        object.insert(QStringLiteral("basis"), QJsonObject{{QStringLiteral("zorgverlener"), snapshot.basis->zorgverlener.waarde},
                                                           {QStringLiteral("inhoud"), wire::encode(snapshot.basis->inhoud)}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ZorgovereenkomstSnapshot> readZorgovereenkomstSnapshot(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Outcome<ZorgovereenkomstInhoud> inhoud = wire::decode<ZorgovereenkomstInhoud>(object.value(QLatin1String("inhoud")).toObject());
    const QJsonObject onleesbaar = object.value(QLatin1String("onleesbaar")).toObject();
    if (object.value(QLatin1String("versie")).toInt() != vormVersie || !inhoud || onleesbaar.size() > maxOnleesbaar)
        return std::nullopt;
    ZorgovereenkomstSnapshot uit;
    uit.zorgovereenkomst.waarde = object.value(QLatin1String("zorgovereenkomst")).toInteger();
    uit.volgnummer = object.value(QLatin1String("volgnummer")).toInt();
    uit.rijversie = object.value(QLatin1String("rijversie")).toInteger();
    uit.draft.zorgverlener.waarde = object.value(QLatin1String("zorgverlener")).toInteger();
    uit.draft.inhoud = *inhoud;
    if (object.contains(QLatin1String("nieuw")))
        uit.draft.nieuw = leesNieuw(object.value(QLatin1String("nieuw")).toObject());
    for (auto it = onleesbaar.begin(); it != onleesbaar.end(); ++it)
        uit.draft.onleesbaar.insert(it.key(), it.value().toString().left(maxTekst));
    if (object.contains(QLatin1String("bekend"))) {
        const Outcome<Zorgverlener> bekend = wire::decode<Zorgverlener>(object.value(QLatin1String("bekend")).toObject());
        if (bekend)
            uit.zorgverlener = *bekend;
    }
    if (object.contains(QLatin1String("basis"))) {
        const QJsonObject basis = object.value(QLatin1String("basis")).toObject();
        if (const auto begin = wire::decode<ZorgovereenkomstInhoud>(basis.value(QLatin1String("inhoud")).toObject())) {
            uit.basis.emplace();
            uit.basis->zorgverlener.waarde = basis.value(QLatin1String("zorgverlener")).toInteger();
            uit.basis->inhoud = *begin;
        }
    }
    const bool herkenbaar = uit.zorgovereenkomst.waarde > 0 && uit.volgnummer > 0 && uit.rijversie >= 0 && uit.draft.zorgverlener.waarde >= 0;
    return herkenbaar ? std::optional(std::move(uit)) : std::nullopt;
}

} // namespace pgb
