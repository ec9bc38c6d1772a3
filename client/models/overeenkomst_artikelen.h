#pragma once
#include "shared/domain/controle/feiten.h"
#include <QCoreApplication>
#include <functional>

namespace pgb {

/// One sentence of the agreement and the field that it comes from.
struct Zin {
    FieldPath pad; ///< empty = a fixed clause
    QString tekst;
    bool open = false; ///< a value is still missing
};

struct Artikel {
    QString kop;
    std::vector<std::vector<Zin>> alineas;
};

/// The whole text of a version.
struct OvereenkomstTekst {
    QString titel;
    QString ondertitel; ///< model and parties
    QString modelversie;
    std::vector<Artikel> artikelen;
};

/// The agreement in plain Dutch sentences: the text of its model (modeltekst.h), filled with the same content that is signed (domain 5.2).
/// Dutch in every language, because that is what is signed.
class OvereenkomstArtikelen {
    Q_DECLARE_TR_FUNCTIONS(pgb::OvereenkomstArtikelen)
public:
    /// `gekozen`: of the field of a sentence; what was not chosen yet is a blank, and without a model nothing of its fixed text stands there.
    static OvereenkomstTekst van(const ZorgovereenkomstFeiten& feiten, const std::function<bool(const FieldPath&)>& gekozen = {});
    /// "2 uur en 30 minuten", "2 uur", "45 minuten", in the language of the program.
    static QString duur(qint64 minuten);
};

} // namespace pgb
