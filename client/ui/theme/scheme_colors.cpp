#include "client/ui/theme/scheme_colors.h"

namespace pgb::ui {
namespace {

QColor rgb(int value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

/// `part` percent of `over` on `ground`, as one opaque colour.
QColor mixed(QColor over, QColor ground, int part)
{
    const auto mix = [part](int a, int b) { return (a * part + b * (100 - part)) / 100; };
    return QColor(mix(over.red(), ground.red()), mix(over.green(), ground.green()), mix(over.blue(), ground.blue()));
}

// Order of Role: window base alternate weekend selection text muted accent onAccent border hairline
//                good attention wrong info waits neutral
const RoleColors light{rgb(0xF6F7F9), rgb(0xFFFFFF), rgb(0xF1F4F8), rgb(0xECEFF3), rgb(0xD9E8F5), rgb(0x1B2430),
                       rgb(0x55606E), rgb(0x1F5A8A), rgb(0xFFFFFF), rgb(0x7C8794),
                       mixed(rgb(0x7C8794), rgb(0xFFFFFF), 36), rgb(0x2B6A3F), rgb(0x8A5300), rgb(0xA8261B),
                       rgb(0x1F5A8A), rgb(0x5B3A8C), rgb(0x55606E)};
const std::array<QColor, 6> lightFills{rgb(0xE6F2E9), rgb(0xFFF3DC), rgb(0xFBE7E4),
                                       rgb(0xE3EEF8), rgb(0xEEE8F6), rgb(0xE9ECF0)};
const std::array<QColor, 8> lightClients{rgb(0x0E7C86), rgb(0xB0246F), rgb(0x74740A), rgb(0x7A4A2B),
                                         rgb(0x3F3DB8), rgb(0x008BB0), rgb(0x7F5A86), rgb(0x4C8412)};

const RoleColors dark{rgb(0x171B21), rgb(0x1E232B), rgb(0x232A33), rgb(0x262C34), rgb(0x2A4257), rgb(0xE8ECF1),
                      rgb(0xA9B3C0), rgb(0x7FB6E6), rgb(0x0E1A26), rgb(0x77828F),
                      mixed(rgb(0x77828F), rgb(0x1E232B), 36), rgb(0x7CC794), rgb(0xE9B45C), rgb(0xF2938A),
                      rgb(0x7FB6E6), rgb(0xC3A8EE), rgb(0xA9B3C0)};
const std::array<QColor, 6> darkFills{rgb(0x1E3226), rgb(0x3A2E17), rgb(0x3F2422),
                                      rgb(0x1F3042), rgb(0x30273F), rgb(0x2B323B)};
const std::array<QColor, 8> darkClients{rgb(0x35B5BF), rgb(0xE873B0), rgb(0xBDBD4A), rgb(0xC08A64),
                                        rgb(0x8F8DF5), rgb(0x45C4E8), rgb(0xBE97C6), rgb(0x94C95A)};

const RoleColors contrast{rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0x262626), rgb(0x0B3D78), rgb(0xFFFFFF),
                          rgb(0xFFFFFF), rgb(0xFFEB00), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF),
                          rgb(0x8CFFA9), rgb(0xFFD566), rgb(0xFFA79E), rgb(0x9AD1FF), rgb(0xDCC2FF), rgb(0xFFFFFF)};
const std::array<QColor, 6> contrastFills{rgb(0x000000), rgb(0x000000), rgb(0x000000),
                                          rgb(0x000000), rgb(0x000000), rgb(0x000000)};

} // namespace

const RoleColors& schemeColors(Scheme scheme)
{
    return scheme == Scheme::Donker ? dark : scheme == Scheme::HoogContrast ? contrast : light;
}

const std::array<QColor, 6>& schemeFills(Scheme scheme)
{
    return scheme == Scheme::Donker ? darkFills : scheme == Scheme::HoogContrast ? contrastFills : lightFills;
}

const std::array<QColor, 8>& schemeClientColors(Scheme scheme)
{
    return scheme == Scheme::Licht ? lightClients : darkClients;
}

} // namespace pgb::ui
