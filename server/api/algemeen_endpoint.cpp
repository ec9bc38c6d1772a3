#include "server/api/endpoints.h"
#include "server/app/declaraties.h"
#include "server/app/beheer.h"
#include "server/app/dossiers.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/wire/beheer.h"
#include <QTimeZone>
#include <map>

namespace pgb::api {
namespace {

QDateTime middernacht(QDate dag)
{
    return QDateTime(dag, QTime(0, 0), QTimeZone("Europe/Amsterdam")).toUTC();
}

Outcome<app::AuditVraag> vraagVan(const Call& call)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    PGB_TRY(dossier, call.queryNumber("budgethouder", 0, 1, most));
    PGB_TRY(gebruiker, call.queryNumber("gebruiker", 0, 1, most));
    PGB_TRY(van, call.queryDate("van"));
    PGB_TRY(tot, call.queryDate("tot"));
    PGB_TRY(soort, call.queryText("soort", 40));
    app::AuditVraag vraag;
    if (dossier > 0)
        vraag.dossier = BudgethouderId{dossier};
    vraag.gebruiker = GebruikerId{gebruiker};
    vraag.soort = soort;
    if (van)
        vraag.van = middernacht(*van);
    if (tot)
        vraag.tot = middernacht(tot->addDays(1));
    return vraag;
}

Answer auditlog(Services& s, const Call& call)
{
    PGB_TRY(vraag, vraagVan(call));
    PGB_TRY(page, call.page());
    using Page = app::Lijst<wire::AuditItem>;
    PGB_TRY(list, s.application.read<Page>(call.wie, [&](app::Werk& werk) -> Outcome<Page> {
        PGB_TRY(rows, app::listAudit(werk, vraag, page));
        Page result;
        result.volgende = rows.volgende;
        std::map<qint64, QString> namen;
        for (const app::AuditRegel& row : rows.items) {
            if (!namen.contains(row.gebruiker.waarde)) {
                PGB_TRY(who, werk.unit.gebruikers().find(row.gebruiker));
                namen[row.gebruiker.waarde] = who ? who->naam : QString();
            }
            result.items.push_back({row.tijdstip, namen[row.gebruiker.waarde], row.handeling, row.soort, row.recordId, row.details});
            if (!vraag.dossier && row.dossier) // over all dossiers a line says which
                result.items.back().details.emplace_back(QStringLiteral("dossier"), QString::number(row.dossier.waarde));
        }
        return result;
    }));
    return replyPage(std::move(list));
}

} // namespace

void addAlgemeen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.addOpen("GET", "/v1/over", [&s](const http::Request&) -> Answer { return reply(wire::encode(s.over)); });

    endpoints.add("GET", "/v1/verstrekkers", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Verstrekker>>(call.wie, [](app::Werk& werk) { return werk.unit.partijen().verstrekkers(); }));
        return replyAll(std::move(items));
    });

    endpoints.add("GET", "/v1/zorgfuncties?wet", allen, [](const Call& call) -> Answer {
        PGB_TRY(wet, call.queryCode<Wet>("wet"));
        std::vector<Zorgfunctie> items;
        for (const Zorgfunctie& functie : zorgfuncties()) {
            if (!wet || functie.wet == *wet)
                items.push_back(functie);
        }
        return replyAll(std::move(items));
    });

    endpoints.add("GET", "/v1/vandaag", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(page, s.application.read<Vandaag>(call.wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
        return reply(wire::encode(page));
    });

    endpoints.add("DELETE", "/v1/vandaag/berichten/{id}", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.number("id"));
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::berichtGezien(werk, id));
            return true;
        }));
        return http::Response::noContent();
    });

    endpoints.add("GET", "/v1/auditlog?budgethouder&gebruiker&soort&van&tot&limiet&na", allen, [&s](const Call& call) { return auditlog(s, call); });

    endpoints.add("GET", "/v1/auditlog/keten", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(stand, s.application.read<app::KetenStand>(call.wie, [](app::Werk& werk) { return app::ketenStand(werk); }));
        return reply(wire::encode(wire::KetenAntwoord{stand.regels, stand.gecontroleerd, stand.breuk, stand.breukBij}));
    });
}

} // namespace pgb::api
