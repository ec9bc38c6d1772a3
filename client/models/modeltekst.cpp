#include "client/models/modeltekst.h"
#include <QFile>

namespace pgb {
namespace {

/// Takes "[pad]" and "?voorwaarde" from the front of a line.
ModelZin leesZin(QString regel)
{
    ModelZin zin;
    if (regel.startsWith(QLatin1Char('['))) {
        const qsizetype eind = regel.indexOf(QLatin1Char(']'));
        zin.pad = regel.sliced(1, std::max<qsizetype>(0, eind - 1));
        regel = regel.sliced(eind + 1).trimmed();
    }
    while (regel.startsWith(QLatin1Char('?'))) {
        const qsizetype eind = regel.indexOf(QLatin1Char(' '));
        zin.voorwaarden << regel.sliced(1, std::max<qsizetype>(0, eind - 1));
        regel = eind < 0 ? QString() : regel.sliced(eind + 1).trimmed();
    }
    zin.tekst = regel;
    return zin;
}

/// The paragraph to go on with; a new one after an empty line or another kind of block.
ModelAlinea& alinea(ModelArtikel& artikel, bool nieuw, bool perZorg)
{
    if (nieuw || artikel.alineas.empty())
        artikel.alineas.push_back({perZorg, {}});
    return artikel.alineas.back();
}

} // namespace

std::optional<Modeltekst> leesModeltekst(const QString& bron)
{
    Modeltekst uit;
    bool nieuw = true;
    bool perZorg = false;
    for (const QString& ruw : bron.split(QLatin1Char('\n'))) {
        const QString regel = ruw.trimmed();
        if (regel.startsWith(QLatin1String("versie ")) && uit.artikelen.empty()) {
            uit.versie = regel.sliced(7);
        } else if (regel.startsWith(QLatin1String("= "))) {
            uit.artikelen.push_back({regel.sliced(2), {}});
            nieuw = true;
        } else if (regel == QLatin1String("@zorg") || regel == QLatin1String("@einde")) {
            perZorg = regel == QLatin1String("@zorg");
            nieuw = true;
        } else if (regel.isEmpty()) {
            nieuw = true;
        } else if (!uit.artikelen.empty()) {
            alinea(uit.artikelen.back(), nieuw, perZorg).zinnen.push_back(leesZin(regel));
            nieuw = false;
        }
    }
    return uit.versie.isEmpty() || uit.artikelen.empty() ? std::nullopt : std::optional(std::move(uit));
}

std::optional<Modeltekst> modeltekst(ZorgovereenkomstSoort soort, const QString& versie)
{
    QFile bestand(QStringLiteral(":/modelteksten/%1/%2.txt").arg(versie, code(soort)));
    if (!bestand.open(QIODevice::ReadOnly))
        return std::nullopt;
    return leesModeltekst(QString::fromUtf8(bestand.readAll()));
}

} // namespace pgb
