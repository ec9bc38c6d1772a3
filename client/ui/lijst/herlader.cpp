#include "client/ui/lijst/herlader.h"
#include <QEvent>
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr int togetherMs = 150;
constexpr qint64 restTimes = 4;
constexpr qint64 longestRestMs = 10'000;
} // namespace

Herlader::Herlader(DossierGateway& gateway, QStringList soorten, std::function<void()> laad, QWidget* page)
    : QObject(page), m_soorten(std::move(soorten)), m_laad(std::move(laad)), m_page(page)
{
    m_even.setSingleShot(true);
    m_even.setInterval(togetherMs);
    connect(&m_even, &QTimer::timeout, this, &Herlader::nu);
    connect(&gateway, &DossierGateway::changed, this, [this](const QString& soort, qint64) {
        if (soort.isEmpty() || m_soorten.contains(soort))
            straks();
    });
    page->installEventFilter(this);
}

void Herlader::straks()
{
    m_vuil = true;
    if (!m_page->isVisible() || m_even.isActive() || m_bezig)
        return;
    const qint64 rust = m_sinds.isValid() ? std::min(restTimes * m_duur, longestRestMs) - m_sinds.elapsed() : 0;
    m_even.start(int(std::max<qint64>(togetherMs, rust)));
}

void Herlader::nu()
{
    m_vuil = true;
    if (m_bezig)
        return;
    m_vuil = false;
    m_bezig = true;
    m_even.stop();
    m_sinds.start();
    m_laad();
}

void Herlader::klaar()
{
    m_bezig = false;
    m_duur = m_sinds.restart();
    if (m_vuil)
        straks();
}

bool Herlader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_vuil && !m_bezig)
        nu();
    return QObject::eventFilter(watched, event);
}

} // namespace pgb::ui
