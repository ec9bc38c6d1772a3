#include "client/import/json_rijen.h"
#include "client/import/rij_bouwer.h"
#include <QHash>
#include <simdjson.h>

namespace pgb {
namespace {

namespace od = simdjson::ondemand;

/// The whole text is needed at once, so it may be less than a file that is read as it comes.
constexpr qint64 maxJson = 64 * 1024 * 1024;

QString tekst(std::string_view t) { return QString::fromUtf8(t.data(), qsizetype(t.size())); }

/// The list of objects: the document itself, or the first list in it.
simdjson::error_code lijst(od::document& document, od::array& uit)
{
    od::json_type soort;
    if (const auto fout = document.type().get(soort))
        return fout;
    if (soort == od::json_type::array)
        return document.get_array().get(uit);
    od::object object;
    if (const auto fout = document.get_object().get(object))
        return fout;
    for (auto veld : object) {
        od::value waarde;
        if (const auto fout = veld.value().get(waarde))
            return fout;
        od::json_type binnen;
        if (const auto fout = waarde.type().get(binnen))
            return fout;
        if (binnen == od::json_type::array)
            return waarde.get_array().get(uit);
    }
    return simdjson::NO_SUCH_FIELD;
}

/// Each scalar of an object with its key; an object inside is opened one level.
template<class F>
simdjson::error_code velden(od::object object, const QString& voor, F doe)
{
    for (auto veld : object) {
        std::string_view sleutel;
        if (const auto fout = veld.unescaped_key().get(sleutel))
            return fout;
        const QString naam = voor + tekst(sleutel.substr(0, 200));
        od::value waarde;
        if (const auto fout = veld.value().get(waarde))
            return fout;
        od::json_type soort;
        if (const auto fout = waarde.type().get(soort))
            return fout;
        if (soort == od::json_type::object && voor.isEmpty()) {
            od::object binnen;
            if (const auto fout = waarde.get_object().get(binnen))
                return fout;
            if (const auto fout = velden(binnen, naam + QLatin1Char('.'), doe))
                return fout;
            continue;
        }
        std::string_view ruw;
        if (soort == od::json_type::string) {
            if (const auto fout = waarde.get_string().get(ruw))
                return fout;
        } else if (soort == od::json_type::array || soort == od::json_type::object) {
            if (const auto fout = simdjson::to_json_string(waarde).get(ruw))
                return fout;
        } else {
            ruw = waarde.raw_json_token(); // the digits as they stand: an identifier loses nothing
            while (!ruw.empty() && (ruw.back() == ' ' || ruw.back() == '\n' || ruw.back() == '\r' || ruw.back() == '\t'))
                ruw.remove_suffix(1);
        }
        doe(naam, ruw, soort);
    }
    return simdjson::SUCCESS;
}

template<class F>
simdjson::error_code objecten(od::parser& parser, const simdjson::padded_string& bytes, F doe)
{
    od::document document;
    if (const auto fout = parser.iterate(bytes).get(document))
        return fout;
    od::array rijen;
    if (const auto fout = lijst(document, rijen))
        return fout;
    for (auto element : rijen) {
        od::object object;
        if (const auto fout = element.get_object().get(object))
            return fout;
        bool verder = true;
        if (const auto fout = doe(object, verder))
            return fout;
        if (!verder)
            break;
    }
    return simdjson::SUCCESS;
}

Problem foutVan(simdjson::error_code code)
{
    return bronFout(code == simdjson::NO_SUCH_FIELD || code == simdjson::INCORRECT_TYPE ? "bestandGeenRegels" : "bestandBeschadigd");
}

} // namespace

Outcome<BronKenmerken> leesJson(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij)
{
    if (bestand.size() > std::min(grenzen.bytes, maxJson))
        return bronFout("bestandTeGroot");
    QByteArray alles = bestand.readAll();
    if (alles.startsWith("\xef\xbb\xbf"))
        alles.remove(0, 3);
    const simdjson::padded_string bytes(std::string_view(alles.constData(), size_t(alles.size())));
    alles.clear();
    od::parser parser;
    // First the columns: a later object may have a key that the first has not.
    QHash<QString, int> kolommen;
    QStringList koppen;
    auto fout = objecten(parser, bytes, [&](od::object& object, bool&) {
        return velden(object, {}, [&](const QString& naam, std::string_view, od::json_type) {
            if (!kolommen.contains(naam) && koppen.size() <= grenzen.kolommen) {
                kolommen.insert(naam, int(koppen.size()));
                koppen << naam;
            }
        });
    });
    if (fout)
        return foutVan(fout);
    RijBouwer bouwer(grenzen, rij);
    bouwer.begin(1);
    for (const QString& kop : koppen)
        bouwer.volgende(kop);
    bool verder = bouwer.eind();
    fout = objecten(parser, bytes, [&](od::object& object, bool& door) {
        bouwer.begin(0);
        const auto hier = velden(object, {}, [&](const QString& naam, std::string_view waarde, od::json_type soort) {
            const auto kolom = kolommen.constFind(naam);
            const bool leeg = soort == od::json_type::null;
            const QString woord = soort == od::json_type::boolean ? QString::fromLatin1(waarde.starts_with('t') ? "ja" : "nee")
                                                                  : tekst(waarde.substr(0, size_t(grenzen.celTekens) * 4 + 4));
            if (!leeg)
                bouwer.cel(kolom == kolommen.constEnd() ? grenzen.kolommen : *kolom, woord, soort == od::json_type::number);
        });
        door = verder && bouwer.eind();
        return hier;
    });
    if (fout)
        return foutVan(fout);
    BronKenmerken kenmerken;
    kenmerken.soort = BronSoort::Json;
    return afgerond(bouwer, std::move(kenmerken));
}

} // namespace pgb
