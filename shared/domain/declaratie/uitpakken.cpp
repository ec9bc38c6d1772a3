#include "shared/domain/declaratie/uitpakken.h"
#include <QScopeGuard>
#include <array>
#include <zlib.h>

namespace pgb {

Uitgepakt pakUit(std::string_view gepakt, Pakvorm vorm, qint64 hoogstens, const std::function<void(std::string_view)>& stuk)
{
    z_stream stroom{};
    if (inflateInit2(&stroom, vorm == Pakvorm::Zlib ? MAX_WBITS : -MAX_WBITS) != Z_OK)
        return {};
    const auto sluit = qScopeGuard([&stroom] { inflateEnd(&stroom); });
    stroom.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gepakt.data())); // zlib only reads there
    stroom.avail_in = uInt(gepakt.size());
    std::array<char, 64 * 1024> ruimte;
    Uitgepakt uit;
    int stand = Z_OK;
    while (stand == Z_OK && uit.bytes <= hoogstens) {
        stroom.next_out = reinterpret_cast<Bytef*>(ruimte.data());
        stroom.avail_out = uInt(ruimte.size());
        stand = inflate(&stroom, Z_NO_FLUSH);
        const size_t nieuw = ruimte.size() - stroom.avail_out;
        uit.bytes += qint64(nieuw);
        stuk(std::string_view(ruimte.data(), nieuw));
    }
    uit.heel = stand == Z_STREAM_END;
    return uit;
}

} // namespace pgb
