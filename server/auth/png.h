#pragma once
#include <QByteArray>

namespace pgb::auth {

/// A QR symbol (one byte a module, lowest bit = dark, `width` x `width`) as a black-and-white PNG with the required quiet zone.
/// Written here in Qt Core only: a QImage would make the server load Qt Gui.
QByteArray qrToPng(const unsigned char* modules, int width);

} // namespace pgb::auth
