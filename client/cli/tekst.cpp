#include "client/cli/tekst.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/probleem_text.h"
#include <QJsonDocument>
#include <cstdio>

namespace pgb::cli {

QString foutTekst(const Problem& problem)
{
    const QString bestand = bestandProbleemTekst(problem);
    return bestand.isEmpty() ? probleemTekst(problem) : bestand;
}

void zeg(const QString& regel) { std::fprintf(stdout, "%s\n", regel.toUtf8().constData()); }

void klaag(const QString& regel) { std::fprintf(stderr, "pgb: %s\n", regel.toUtf8().constData()); }

void toonJson(const QJsonObject& object) { std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData()); }

QString uitleg()
{
    return QStringLiteral(
        "pgb login --server URL [--gebruiker NAAM | --token]  bewaart een token voor deze computer\n"
        "pgb columns BESTAND [--bewaar NAAM]                  toont wat wij van de kolommen maken, en bewaart het als profiel\n"
        "pgb check BESTAND [--profiel NAAM] [--proef]         brengt een bestand en controleert het\n"
        "pgb submit NUMMER                                    legt de goede regels van een batch voor\n"
        "pgb status [NUMMER]                                  hoe ver een batch is, of de laatste batches\n"
        "pgb return NUMMER                                    retourlijst: eigen kenmerk en wat ervan werd\n"
        "\n"
        "Bij check: --referentie TEKST, --patroon \"{jaar}-{maand}-{klant}\", --nogmaals. Overal: --json.\n"
        "Einde: 0 goed, 1 regels fout, 2 opdracht fout, 3 bestand geweigerd, 4 geen server, 5 geen toegang, 6 server weigert.");
}

} // namespace pgb::cli
