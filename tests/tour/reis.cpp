#include "tests/tour/reis.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/support/sleutelbos.h"

namespace pgb::tour {

Reis::Reis(const QDir& fotomap) : fotos(fotomap), m_server(m_map.filePath(QStringLiteral("server"))) {}

QStringList Reis::argumenten(int poort) const
{
    return {QStringLiteral("--klok"), QStringLiteral("2025-11-03"), QStringLiteral("--set"), QStringLiteral("taken.betaalruns=nee"),
            QStringLiteral("--set"), QStringLiteral("server.poort=%1").arg(poort)};
}

void Reis::begin()
{
    QDir().mkpath(m_map.filePath(QStringLiteral("server")));
    const auto seeded = m_server.run({QStringLiteral("seed-demo")});
    if (seeded.exitCode != 0)
        throw Mislukt{QStringLiteral("de oefenset lukt niet: ") + QString::fromUtf8(seeded.errors)};
    if (!m_server.start(argumenten(0)))
        throw Mislukt{QStringLiteral("de server start niet: ") + QString::fromUtf8(m_server.log())};
    m_adres = m_server.url();
    oog = std::make_unique<Oog>(m_adres);
    oog->meldAan(QStringLiteral("svb"), code(QStringLiteral("svb")));
}

Oog& Reis::eigen()
{
    if (!m_eigen) {
        m_eigen = std::make_unique<Oog>(m_adres);
        m_eigen->meldAan(QStringLiteral("vera"), code(QStringLiteral("vera")));
    }
    return *m_eigen;
}

void Reis::serverTerug()
{
    if (!m_server.start(argumenten(m_adres.port())))
        throw Mislukt{QStringLiteral("de server start niet opnieuw: ") + QString::fromUtf8(m_server.log())};
}

QString Reis::code(const QString& gebruiker)
{
    QString fresh;
    hand::wacht(QStringLiteral("een nieuwe code voor ") + gebruiker, [&] {
        const auto said = m_server.run({QStringLiteral("oefencode"), gebruiker});
        if (said.exitCode != 0)
            throw Mislukt{QStringLiteral("geen code voor %1: %2").arg(gebruiker, QString::fromUtf8(said.errors))};
        fresh = QString::fromLatin1(said.output).trimmed();
        const bool ok = fresh != m_gebruikt[gebruiker];
        if (!ok)
            hand::rust(500);
        return ok;
    }, 35'000);
    m_gebruikt[gebruiker] = fresh;
    return fresh;
}

Zetel& Reis::zetel(const QString& gebruiker)
{
    std::unique_ptr<Zetel>& seat = m_zetels[gebruiker];
    if (!seat) {
        const bool first = m_zetels.size() == 1;
        seat = std::make_unique<Zetel>(gebruiker, m_adres, clientmap(gebruiker));
        std::function<void(QWidget*, const QString&)> picture;
        if (first)
            picture = [this](QWidget* window, const QString& name) { fotos.neem(window, name); };
        if (tests::heeftSleutelbos() && m_aangemeld.count(gebruiker)) // an earlier client of this folder left its session in the keychain
            seat->gaDoor();
        else
            seat->meldAan([this, gebruiker] { return code(gebruiker); }, picture);
        m_aangemeld.insert(gebruiker);
    }
    seat->pak();
    return *seat;
}

Zetel& Reis::nieuwe(const QString& gebruiker, const QString& rol)
{
    const auto made = m_server.run({QStringLiteral("gebruiker"), QStringLiteral("add"), gebruiker, QStringLiteral("--rol"), rol, QStringLiteral("--naam"), gebruiker},
                                   "oefenen met pgb\n");
    if (made.exitCode != 0)
        throw Mislukt{QStringLiteral("geen account %1: %2").arg(gebruiker, QString::fromUtf8(made.errors))};
    std::unique_ptr<Zetel>& seat = m_zetels[gebruiker];
    seat = std::make_unique<Zetel>(gebruiker, m_adres, clientmap(gebruiker));
    seat->meldAan({});
    return *seat;
}

} // namespace pgb::tour
