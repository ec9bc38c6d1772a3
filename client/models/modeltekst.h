#pragma once
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include <QStringList>
#include <optional>

namespace pgb {

/// One sentence of a model: "[inhoud/einddatum] ?bepaald De laatste dag is {einddatum}."
struct ModelZin {
    QString pad;              ///< rule of table 5.2; empty = a fixed sentence
    QStringList voorwaarden;  ///< names that must hold; "!x" = must not
    QString tekst;            ///< {naam} is a value, {naam:a|b|c} the word for a choice
};

struct ModelAlinea {
    bool perZorg = false; ///< once for each werkafspraak
    std::vector<ModelZin> zinnen;
};

struct ModelArtikel {
    QString kop;
    std::vector<ModelAlinea> alineas;
};

/// The text of a model agreement (resource :/modelteksten/<versie>/<soort>.txt). It is Dutch in every language: it is what is signed.
struct Modeltekst {
    QString versie;
    std::vector<ModelArtikel> artikelen;
};

/// The text of that version; nothing when this program does not have it.
std::optional<Modeltekst> modeltekst(ZorgovereenkomstSoort soort, const QString& versie);
/// The words of the format: for tests.
std::optional<Modeltekst> leesModeltekst(const QString& bron);

} // namespace pgb
