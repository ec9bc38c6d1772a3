#pragma once
#include "shared/domain/declaratie/bijlage.h"

/// How each kind of file is judged; beoordeelBestand knows the kind by the first bytes. Time and memory are bounded by the size of the file and the
/// limits here, whatever is in it.
namespace pgb::oordeel {

/// What is bigger is not shown by every program: it takes 400 MB of memory. An A3 page of 600 dots an inch has 70 megapixel, a photo of a phone some 50.
constexpr qint64 meestePunten = 100'000'000;
/// The same of a PNG with more than a byte a dot, as its lines are unpacked to see that they are all there.
constexpr qint64 meesteLijnbytes = 256 * 1024 * 1024;
/// An e-invoice is some ten levels deep; its elements have a few attributes.
constexpr int meesteLagen = 100;
constexpr int meesteKenmerken = 256;

Bestandsoordeel alsPdf(const QByteArray& inhoud);
Bestandsoordeel alsJpg(const QByteArray& inhoud);
Bestandsoordeel alsPng(const QByteArray& inhoud);
/// Nothing when it is none, or a page to be shown.
Bestandsoordeel alsXml(const QByteArray& inhoud);

} // namespace pgb::oordeel
