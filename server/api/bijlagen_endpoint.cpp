#include "server/api/endpoints.h"
#include "server/app/declaraties.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/toegang_service.h"
#include <QFile>

namespace pgb::api {
namespace {

/// A little above what is taken (DC-087), so that a file that is too large gets the sentence that says so.
constexpr qint64 uploadLimit = 12 * 1024 * 1024;

struct Getoond {
    QJsonObject declaratie;
    qint64 rijversie = 0;
};

Outcome<Getoond> shown(const app::Werk& werk, const Declaratie& declaratie)
{
    return Getoond{wire::encode(app::zichtbaar(werk, declaratie)), declaratie.rijversie};
}

Outcome<app::Bestand> bestandVan(const Call& call)
{
    if (!call.request.bodyFile)
        return app::Bestand(call.request.body);
    QFile file(call.request.bodyFile->path());
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemKind::NietBeschikbaar, QStringLiteral("opslagNietBeschikbaar"), {}, {}, QStringLiteral("upload")};
    return app::Bestand(file.readAll());
}

QByteArray contentType(const Bijlage& bijlage)
{
    switch (bijlage.oordeel.type.value_or(Bestandstype::Pdf)) {
    case Bestandstype::Pdf: return "application/pdf";
    case Bestandstype::Jpg: return "image/jpeg";
    case Bestandstype::Png: return "image/png";
    case Bestandstype::Xml: return "application/xml";
    }
    return "application/octet-stream";
}

Answer add(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(soort, call.queryCode<BijlageSoort>("soort"));
    PGB_TRY(naam, call.queryText("naam", 200));
    PGB_TRY(bestand, bestandVan(call));
    PGB_TRY(answer, s.application.write<Getoond>(call.wie, [&](app::Werk& werk) -> Outcome<Getoond> {
        PGB_TRY(stored, app::addBijlage(werk, id, soort.value_or(BijlageSoort::Overig), naam, bestand));
        return shown(werk, stored);
    }));
    return replyVersioned(answer.declaratie, answer.rijversie, 201);
}

Answer remove(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(bijlage, call.id<BijlageId>("bijlage"));
    PGB_TRY(answer, s.application.write<Getoond>(call.wie, [&](app::Werk& werk) -> Outcome<Getoond> {
        PGB_TRY(stored, app::removeBijlage(werk, id, bijlage));
        return shown(werk, stored);
    }));
    return replyVersioned(answer.declaratie, answer.rijversie);
}

http::Response alsBestand(const app::BijlageInhoud& found)
{
    http::Response response = http::Response::content(200, contentType(found.bijlage), found.inhoud);
    // Never shown by a browser as a page of ours.
    response.headers.set("Content-Disposition", "attachment");
    return response;
}

Answer open(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(bijlage, call.id<BijlageId>("bijlage"));
    PGB_TRY(found, s.application.read<app::BijlageInhoud>(call.wie, [&](app::Werk& werk) { return app::openBijlage(werk, id, bijlage); }));
    return alsBestand(found);
}

Answer listVanOvereenkomst(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(bijlagen, s.application.read<std::vector<Bijlage>>(call.wie, [&](app::Werk& werk) { return app::overeenkomstBijlagen(werk, id); }));
    return replyAll(std::move(bijlagen));
}

Answer addAanOvereenkomst(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(soort, call.queryCode<BijlageSoort>("soort"));
    if (!soort)
        return app::ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("soort"));
    PGB_TRY(naam, call.queryText("naam", 200));
    PGB_TRY(bestand, bestandVan(call));
    PGB_TRY(stored, s.application.write<Bijlage>(call.wie, [&](app::Werk& werk) {
        return app::addOvereenkomstBijlage(werk, id, *soort, naam, bestand);
    }));
    return reply(wire::encode(stored), 201);
}

Answer removeVanOvereenkomst(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(bijlage, call.id<BijlageId>("bijlage"));
    PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
        PGB_CHECK(app::removeOvereenkomstBijlage(werk, id, bijlage));
        return true;
    }));
    return http::Response::noContent();
}

Answer openVanOvereenkomst(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(bijlage, call.id<BijlageId>("bijlage"));
    PGB_TRY(found, s.application.read<app::BijlageInhoud>(call.wie, [&](app::Werk& werk) { return app::openOvereenkomstBijlage(werk, id, bijlage); }));
    return alsBestand(found);
}

} // namespace

void addBijlagen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.addUpload("POST", "/v1/declaraties/{id}/bijlagen?soort&naam", burgers | verleners | rol(Rol::Svb), uploadLimit,
                        [&s](const Call& call) { return add(s, call); });
    endpoints.add("GET", "/v1/declaraties/{id}/bijlagen/{bijlage}", dossier, [&s](const Call& call) { return open(s, call); });
    endpoints.add("DELETE", "/v1/declaraties/{id}/bijlagen/{bijlage}", burgers | verleners | rol(Rol::Svb), [&s](const Call& call) { return remove(s, call); });
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/bijlagen", dossier, [&s](const Call& call) { return listVanOvereenkomst(s, call); });
    endpoints.addUpload("POST", "/v1/zorgovereenkomsten/{id}/bijlagen?soort&naam", burgers | verleners, uploadLimit,
                        [&s](const Call& call) { return addAanOvereenkomst(s, call); });
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/bijlagen/{bijlage}", dossier, [&s](const Call& call) { return openVanOvereenkomst(s, call); });
    endpoints.add("DELETE", "/v1/zorgovereenkomsten/{id}/bijlagen/{bijlage}", burgers | verleners, [&s](const Call& call) { return removeVanOvereenkomst(s, call); });
}

} // namespace pgb::api
