#pragma once
#include "shared/domain/controle/feiten.h"
#include <QCoreApplication>

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
    std::vector<Artikel> artikelen;
};

/// The agreement in plain Dutch sentences, made from the same content that is signed (domain 5.2).
class OvereenkomstArtikelen {
    Q_DECLARE_TR_FUNCTIONS(pgb::OvereenkomstArtikelen)
public:
    static OvereenkomstTekst van(const ZorgovereenkomstFeiten& feiten);
    /// "2 uur en 30 minuten", "2 uur", "45 minuten".
    static QString duur(qint64 minuten);
    /// "7 uur en 30 minuten", "3 etmaal", in the unit of the work.
    static QString hoeveel(Eenheid eenheid, qint64 aantal);

private:
    static Artikel partijen(const ZorgovereenkomstFeiten& feiten);
    static Artikel budget(const ZorgovereenkomstFeiten& feiten);
    static Artikel looptijd(const ZorgovereenkomstInhoud& inhoud);
    static Artikel tijden(const ZorgovereenkomstInhoud& inhoud);
    static Artikel tarief(const ZorgovereenkomstFeiten& feiten);
    static Artikel reiskosten(const ZorgovereenkomstInhoud& inhoud);
    static Artikel zorg(const ZorgovereenkomstInhoud& inhoud);
    static Artikel afspraken(const ZorgovereenkomstInhoud& inhoud);
    static QString roosterZin(const ZorgovereenkomstInhoud& inhoud);
};

} // namespace pgb
