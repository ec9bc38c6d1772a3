#include "server/auth/png.h"
#include <QtEndian>
#include <array>

namespace pgb::auth {
namespace {

constexpr int scale = 6;
constexpr int quietZone = 4;

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1u) ? 0xedb88320u : 0u);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& kind, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size())) + kind + data + bigEndian(crc32(kind + data));
}

} // namespace

QByteArray qrToPng(const unsigned char* modules, int width)
{
    const int side = (width + 2 * quietZone) * scale;
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        const int my = y / scale - quietZone;
        QByteArray row(1 + (side + 7) / 8, '\xff');
        row[0] = '\0'; // no filter
        for (int x = 0; x < side; ++x) {
            const int mx = x / scale - quietZone;
            const bool inside = mx >= 0 && my >= 0 && mx < width && my < width;
            if (inside && (modules[my * width + mx] & 1))
                row[1 + x / 8] = static_cast<char>(row.at(1 + x / 8) & ~(0x80 >> (x % 8)));
        }
        rows += row;
    }
    const QByteArray size = bigEndian(static_cast<quint32>(side));
    const QByteArray header = size + size + QByteArray("\x01\x00\x00\x00\x00", 5); // one bit, greyscale
    // qCompress puts four bytes of length before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows, 9).mid(4)) + chunk("IEND", {});
}

} // namespace pgb::auth
