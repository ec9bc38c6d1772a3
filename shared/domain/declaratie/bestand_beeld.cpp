#include "shared/domain/declaratie/bestand_oordeel.h"
#include "shared/domain/declaratie/uitpakken.h"
#include <QtEndian>
#include <array>
#include <optional>
#include <string>
#include <zlib.h>

namespace pgb::oordeel {
namespace {

constexpr QLatin1String teGroot("bestandBeeldTeGroot");
constexpr QLatin1String onvolledig("bestandBeeldOnvolledig");

Bestandsoordeel nee(Bestandstype type, QLatin1String bezwaar) { return {type, false, false, bezwaar}; }

template<class T>
T getal(std::string_view t, size_t at) { return qFromBigEndian<T>(t.substr(at, sizeof(T)).data()); }

/// The first part of a PNG.
struct Maat {
    qint64 breed = 0;
    qint64 hoog = 0;
    qint64 bits = 0; ///< of a dot
    bool verweven = false;
};

std::optional<Maat> maatVan(std::string_view kop)
{
    if (kop.size() != 13 || kop[10] != 0 || kop[11] != 0 || quint8(kop[12]) > 1)
        return std::nullopt;
    const Maat maat{getal<quint32>(kop, 0), getal<quint32>(kop, 4), 0, kop[12] == 1};
    const int diepte = quint8(kop[8]);
    const int soort = quint8(kop[9]);
    const bool heleBytes = diepte == 8 || diepte == 16;
    const bool deelBytes = diepte == 1 || diepte == 2 || diepte == 4;
    constexpr std::array<int, 7> kanalen{1, 0, 3, 1, 2, 0, 4}; // grey, -, colour, palette, grey and alpha, -, colour and alpha
    if (soort > 6 || kanalen[size_t(soort)] == 0 || !(heleBytes || (deelBytes && (soort == 0 || soort == 3))) || (soort == 3 && diepte == 16))
        return std::nullopt;
    if (maat.breed <= 0 || maat.hoog <= 0 || maat.breed > 0x7FFFFFFF || maat.hoog > 0x7FFFFFFF)
        return std::nullopt;
    return Maat{maat.breed, maat.hoog, qint64(kanalen[size_t(soort)]) * diepte, maat.verweven};
}

/// The lines as they come out of the packing, each with a byte before it.
qint64 lijnbytes(const Maat& maat)
{
    struct Ronde { int x, y, stapX, stapY; };
    constexpr std::array<Ronde, 7> rondes{{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
    const auto van = [&](qint64 breed, qint64 hoog) { return breed > 0 ? hoog * (1 + (breed * maat.bits + 7) / 8) : 0; };
    if (!maat.verweven)
        return van(maat.breed, maat.hoog);
    qint64 som = 0;
    for (const Ronde& r : rondes)
        som += van((maat.breed - r.x + r.stapX - 1) / r.stapX, (maat.hoog - r.y + r.stapY - 1) / r.stapY);
    return som;
}

bool staatErHelemaal(const std::string& gepakt, qint64 bytes)
{
    return pakUit(gepakt, Pakvorm::Zlib, bytes, [](std::string_view) {}).bytes >= bytes;
}

/// A block of 8 x 8 dots takes at least a bit.
bool isGenoeg(qint64 breed, qint64 hoog, qint64 bytes) { return bytes * 8 >= ((breed + 7) / 8) * ((hoog + 7) / 8); }

/// Behind the packed dots that begin at `at`: at the next mark that is no part of them.
size_t naPunten(std::string_view t, size_t at)
{
    while ((at = t.find('\xFF', at)) != std::string_view::npos && at + 1 < t.size()) {
        const int merk = quint8(t[at + 1]);
        if (merk != 0 && merk != 0xFF && (merk < 0xD0 || merk > 0xD7))
            return at;
        at += merk == 0xFF ? 1 : 2;
    }
    return t.size();
}

} // namespace

Bestandsoordeel alsPng(const QByteArray& inhoud)
{
    const std::string_view t(inhoud.constData(), size_t(inhoud.size()));
    std::optional<Maat> maat;
    std::string gepakt;
    for (size_t at = 8; at + 12 <= t.size();) {
        const size_t lang = getal<quint32>(t, at);
        if (lang > t.size() - at - 12)
            return nee(Bestandstype::Png, onvolledig);
        const std::string_view naam = t.substr(at + 4, 4);
        const std::string_view deel = t.substr(at + 8, lang);
        const bool nodig = !(quint8(naam[0]) & 0x20);
        if (nodig && crc32(0, reinterpret_cast<const Bytef*>(naam.data()), uInt(lang + 4)) != getal<quint32>(t, at + 8 + lang))
            return nee(Bestandstype::Png, onvolledig);
        if (!maat) {
            maat = naam == "IHDR" ? maatVan(deel) : std::nullopt;
            if (!maat)
                return {Bestandstype::Png, false, false, {}};
            if (maat->breed * maat->hoog > meestePunten || lijnbytes(*maat) > meesteLijnbytes)
                return nee(Bestandstype::Png, teGroot);
        } else if (naam == "IDAT") {
            gepakt += deel;
        } else if (naam == "IEND") {
            return staatErHelemaal(gepakt, lijnbytes(*maat)) ? Bestandsoordeel{Bestandstype::Png, true, false, {}} : nee(Bestandstype::Png, onvolledig);
        }
        at += lang + 12;
    }
    return nee(Bestandstype::Png, onvolledig);
}

Bestandsoordeel alsJpg(const QByteArray& inhoud)
{
    const std::string_view t(inhoud.constData(), size_t(inhoud.size()));
    qint64 breed = 0, hoog = 0, punten = 0;
    size_t at = 2;
    while ((at = t.find('\xFF', at)) != std::string_view::npos && at + 1 < t.size()) {
        const int merk = quint8(t[at + 1]);
        if (merk == 0xD9) // the end; what a phone adds behind it is not shown
            return breed > 0 && isGenoeg(breed, hoog, punten) ? Bestandsoordeel{Bestandstype::Jpg, true, false, {}} : nee(Bestandstype::Jpg, onvolledig);
        if (merk == 0xFF || merk == 0 || merk == 1 || (merk >= 0xD0 && merk <= 0xD8)) {
            at += merk == 0xFF ? 1 : 2;
            continue;
        }
        const size_t lang = at + 4 <= t.size() ? getal<quint16>(t, at + 2) : 0;
        if (lang < 2 || lang > t.size() - at - 2)
            return nee(Bestandstype::Jpg, onvolledig);
        if (merk >= 0xC0 && merk <= 0xCF && merk != 0xC4 && merk != 0xC8 && merk != 0xCC) {
            if (merk > 0xC2 || breed > 0 || lang < 8) // packed in a way that few programs read
                return {Bestandstype::Jpg, false, false, {}};
            hoog = getal<quint16>(t, at + 5);
            breed = getal<quint16>(t, at + 7);
            if (breed == 0 || hoog == 0)
                return {Bestandstype::Jpg, false, false, {}};
            if (breed * hoog > meestePunten)
                return nee(Bestandstype::Jpg, teGroot);
        }
        at += 2 + lang;
        if (merk == 0xDA) {
            const size_t na = naPunten(t, at);
            punten += qint64(na - at);
            at = na;
        }
    }
    return nee(Bestandstype::Jpg, onvolledig);
}

} // namespace pgb::oordeel
