#include "server/api/endpoints.h"
#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"
#include "shared/wire/niet_typen.h"

namespace pgb::api {
namespace {

/// Rows of one round; more would hold its caller too long.
constexpr size_t meesteRijen = 200;

wire::Sjabloon bericht(const app::Sjabloon& s) { return {s.id, s.rijversie, s.naam, bool(s.organisatie), s.inhoud, s.gewijzigdOp}; }

wire::CentenRegel bericht(const app::CentenRegel& r)
{
    wire::CentenRegel uit{r.zorgovereenkomst, r.nummer, r.budgethouder, r.zorgverlener, {}, r.perJaar, r.oordeel, r.bevindingen, r.probleem, r.maandloonOud, r.maandloonNieuw};
    for (const app::CentenRegel::Tariefregel& t : r.tarieven)
        uit.tarieven.push_back({t.functieCode, t.eenheid, t.oud, t.nieuw});
    return uit;
}

wire::EinddatumRegel bericht(const app::EinddatumRegel& r)
{
    return {r.zorgovereenkomst, r.nummer, r.budgethouder, r.budgethouderNaam, r.zorgverlenerNaam, r.volgnummer, r.soort, r.einddatum,
            r.opgezegd, r.vooraf, r.opvolger, r.aanzeggenVoor, r.eersteHerinnering, r.tweedeHerinnering};
}

wire::KetenRegel bericht(const app::KetenRegel& r) { return {r.contract, r.zorgovereenkomst, r.nummer}; }

template<class To, class From>
std::vector<To> berichten(const std::vector<From>& records)
{
    std::vector<To> uit;
    for (const From& record : records)
        uit.push_back(bericht(record));
    return uit;
}

Outcome<app::Ontvangst> kopieReceipt(app::Werk& werk, const app::Kopie& kopie)
{
    PGB_TRY(relatie, app::relatieTot(werk, kopie.zorgovereenkomst));
    PGB_TRY(record, app::zichtbaar(werk, relatie, kopie.zorgovereenkomst));
    return receipt(201, wire::encode(wire::KopieAntwoord{record, kopie.volgnummer, kopie.verschillen}));
}

wire::RondeUitkomst mislukt(ZorgovereenkomstId id, int volgnummer, const Problem& problem) { return {id, volgnummer, 0, {}, problem.code, {}}; }

/// One row of a round in a unit of work of its own: done wholly or not at all, and once, also when the round is sent again. The answer of a row
/// that failed is not kept, so it is tried again.
wire::RondeUitkomst rij(Services& s, const Call& call, const app::Indiening& ronde, ZorgovereenkomstId id, int volgnummer,
                        const std::function<Outcome<wire::RondeUitkomst>(app::Werk&)>& werk)
{
    const app::Indiening eigen{QStringLiteral("%1/%2/%3").arg(ronde.sleutel).arg(id.waarde).arg(volgnummer), ronde.verzoekHash};
    const Outcome<app::Ontvangst> done = s.application.submit(call.wie, eigen, [&](app::Werk& w) -> Outcome<app::Ontvangst> {
        PGB_TRY(uitkomst, werk(w));
        return receipt(uitkomst.probleem.isEmpty() ? 200 : 422, wire::encode(uitkomst));
    });
    if (!done)
        return mislukt(id, volgnummer, done.problem());
    const Outcome<QJsonObject> object = wire::parseObject(done->antwoord);
    const Outcome<wire::RondeUitkomst> uitkomst = object ? wire::decode<wire::RondeUitkomst>(*object) : Outcome<wire::RondeUitkomst>(object.problem());
    return uitkomst ? *uitkomst : mislukt(id, volgnummer, uitkomst.problem());
}

Outcome<std::vector<ZorgovereenkomstId>> rijenVan(Services& s, const Call& call, const wire::CentenOpdracht& input)
{
    if (input.zorgovereenkomsten.size() > meesteRijen)
        return app::ongeldig(QStringLiteral("veldTeLang"), QStringLiteral("zorgovereenkomsten"));
    if (!input.zorgovereenkomsten.empty()) {
        std::vector<ZorgovereenkomstId> uit; // each once, in the order that was asked
        for (const ZorgovereenkomstId id : input.zorgovereenkomsten) {
            if (std::find(uit.begin(), uit.end(), id) == uit.end())
                uit.push_back(id);
        }
        return uit;
    }
    PGB_TRY(alle, s.application.read<std::vector<ZorgovereenkomstId>>(call.wie, [](app::Werk& werk) { return app::centenBereik(werk); }));
    if (alle.size() > meesteRijen) // a part of them would look like all
        return app::ongeldig(QStringLiteral("veldTeLang"), QStringLiteral("zorgovereenkomsten"));
    return alle;
}

Answer centenVoorbeeld(Services& s, const Call& call)
{
    PGB_TRY(input, call.body<wire::CentenOpdracht>());
    PGB_TRY(ids, rijenVan(s, call, input));
    std::vector<wire::CentenRegel> rijen;
    for (const ZorgovereenkomstId id : ids) {
        PGB_TRY(regel, s.application.read<app::CentenRegel>(call.wie, [&](app::Werk& werk) {
            return app::centenVoorbeeld(werk, id, input.verhoging, input.ingangsdatum);
        }));
        rijen.push_back(bericht(regel));
    }
    return replyAll(std::move(rijen));
}

/// A row that was refused left nothing behind; what refused it is asked again.
Outcome<void> zegWaarom(Services& s, const Call& call, const wire::CentenOpdracht& input, wire::RondeUitkomst& rij)
{
    PGB_TRY(regel, s.application.read<app::CentenRegel>(call.wie, [&](app::Werk& werk) {
        return app::centenVoorbeeld(werk, rij.zorgovereenkomst, input.verhoging, input.ingangsdatum);
    }));
    rij.bevindingen = regel.bevindingen;
    return {};
}

Answer centenronde(Services& s, const Call& call)
{
    PGB_TRY(ronde, call.submission());
    PGB_TRY(input, call.body<wire::CentenOpdracht>());
    if (!isGeldig(input.verhoging))
        return app::ongeldig(QStringLiteral("veldBereik"), QStringLiteral("verhoging"));
    // What is raised is named: a round over whatever there is by then would raise what nobody looked at.
    if (input.zorgovereenkomsten.empty())
        return app::ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("zorgovereenkomsten"));
    PGB_TRY(ids, rijenVan(s, call, input));
    std::vector<wire::RondeUitkomst> rijen;
    for (const ZorgovereenkomstId id : ids) {
        rijen.push_back(rij(s, call, ronde, id, 0, [&](app::Werk& werk) -> Outcome<wire::RondeUitkomst> {
            PGB_TRY(versie, app::centenWijziging(werk, id, input.verhoging, input.ingangsdatum));
            return wire::RondeUitkomst{id, versie.volgnummer, versie.rijversie, versie.status, {}, {}};
        }));
        if (rijen.back().probleem == QLatin1String("geweigerd"))
            PGB_CHECK(zegWaarom(s, call, input, rijen.back()));
    }
    return replyAll(std::move(rijen));
}

Answer ondertekenronde(Services& s, const Call& call)
{
    PGB_TRY(ronde, call.submission());
    PGB_TRY(input, call.body<wire::OndertekenOpdracht>());
    if (input.versies.empty() || input.versies.size() > meesteRijen)
        return app::ongeldig(QStringLiteral("veldBereik"), QStringLiteral("versies"));
    std::vector<wire::RondeUitkomst> rijen;
    for (const wire::OndertekenRegel& regel : input.versies) {
        rijen.push_back(rij(s, call, ronde, regel.zorgovereenkomst, regel.volgnummer, [&](app::Werk& werk) -> Outcome<wire::RondeUitkomst> {
            PGB_TRY(afloop, app::ondertekenInRonde(werk, regel.zorgovereenkomst, regel.volgnummer, regel.rijversie));
            const QString probleem = afloop.geweigerd ? QStringLiteral("geweigerd") : QString();
            return wire::RondeUitkomst{regel.zorgovereenkomst, regel.volgnummer, afloop.versie.rijversie, afloop.versie.status, probleem,
                                       app::zichtbaar(werk, afloop.bevindingen)};
        }));
    }
    return replyAll(std::move(rijen));
}

void addSjablonen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/sjablonen", burgers | verleners, [&s](const Call& call) -> Answer {
        using Items = std::vector<app::Sjabloon>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [](app::Werk& werk) { return app::listSjablonen(werk); }));
        return replyAll(berichten<wire::Sjabloon>(items));
    });
    endpoints.add("POST", "/v1/sjablonen", burgers | verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::SjabloonInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::enterSjabloon(werk, input.naam, input.inhoud));
            return receipt(201, wire::encode(bericht(stored)));
        });
    });
    endpoints.add("PUT", "/v1/sjablonen/{id}", burgers | verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<SjabloonId>("id"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(input, call.body<wire::SjabloonInvoer>());
        PGB_TRY(stored, s.application.write<app::Sjabloon>(call.wie, [&](app::Werk& werk) {
            return app::changeSjabloon(werk, id, version, input.naam, input.inhoud);
        }));
        return replyVersioned(wire::encode(bericht(stored)), stored.rijversie);
    });
    endpoints.add("DELETE", "/v1/sjablonen/{id}", burgers | verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<SjabloonId>("id"));
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::removeSjabloon(werk, id));
            return true;
        }));
        return http::Response::noContent();
    });
}

void addRondes(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("POST", "/v1/centenrondes/voorbeeld", burgers | verleners, [&s](const Call& call) { return centenVoorbeeld(s, call); });
    endpoints.add("POST", "/v1/centenrondes", burgers | verleners, [&s](const Call& call) { return centenronde(s, call); });
    endpoints.add("POST", "/v1/ondertekenrondes", burgers | verleners, [&s](const Call& call) { return ondertekenronde(s, call); });
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/versies/{volgnummer}/bekeken", burgers | verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(volgnummer, call.number("volgnummer"));
        PGB_TRY(input, call.body<wire::Bekeken>());
        const int nummer = static_cast<int>(qMin<qint64>(volgnummer, 1'000'000));
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::bekijk(werk, id, nummer, input.inhoudHash));
            return true;
        }));
        return reply(wire::encode(input));
    });
}

} // namespace

void addNietTypen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/kopie", burgers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(input, call.body<wire::KopieOpdracht>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(kopie, app::kopieVanVorigJaar(werk, id, input.ingangsdatum, input.verhoging));
            return kopieReceipt(werk, kopie);
        });
    });
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/als-wijziging", burgers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(kopie, app::maakWijziging(werk, id));
            return kopieReceipt(werk, kopie);
        });
    });
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/keten", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(k, s.application.read<app::KetenOverzicht>(call.wie, [&](app::Werk& werk) { return app::ketenOverzicht(werk, id); }));
        return reply(wire::encode(wire::KetenOverzicht{berichten<wire::KetenRegel>(k.contracten), k.uitkomst, k.volgende, k.ruimte.nogKeer, k.ruimte.uiterlijk, k.nieuweKetenVanaf, k.onbekend}));
    });
    endpoints.add("GET", "/v1/einddata?van&tot", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(van, call.queryDate("van"));
        PGB_TRY(tot, call.queryDate("tot"));
        using Items = std::vector<app::EinddatumRegel>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [&](app::Werk& werk) {
            const QDate begin = van.value_or(werk.vandaag());
            return app::einddatums(werk, {begin, tot.value_or(begin.addYears(1))});
        }));
        return replyAll(berichten<wire::EinddatumRegel>(items));
    });
    addSjablonen(endpoints);
    addRondes(endpoints);
}

} // namespace pgb::api
