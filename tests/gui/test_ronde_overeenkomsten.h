#pragma once
#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/ronde/tekenronde_page.h"
#include "client/ui/widgets/row_table.h"
#include "tests/gui/test_ronde_fixture.h"

namespace pgb::ui {

using namespace Qt::StringLiterals;

inline const char* const rondeNamen[] = {"J. de Boer", "S. Yılmaz", "L. Jansen", "A. Bakker", "E. Mulder", "T. Pinas", "K. Vos", "N. El Amrani", "M. van den Wijngaarden-Schimmelpenninck", "M. Kaya"};

inline OvereenkomstRij* rondeRij(RondeVenster& v, ZorgovereenkomstId id)
{
    for (OvereenkomstRij& rij : v.gateway.rijen) {
        if (rij.zorgovereenkomst.id == id)
            return &rij;
    }
    return nullptr;
}

/// `aantal` running agreements of as many clients, and a server that raises and signs them in memory.
inline void zetOvereenkomsten(RondeVenster& v, int aantal)
{
    v.vandaag = QDate(2025, 6, 3);
    for (int i = 1; i <= aantal; ++i) {
        Zorgovereenkomst z = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Lopend);
        z.id = {100 + i};
        z.budgethouder = {i};
        z.nummer = u"2025-%1"_s.arg(1000 + i);
        z.versies[0].zorgovereenkomst = z.id;
        if (i % 3 == 0)
            z.versies[0].inhoud.werkafspraken.resize(1);
        v.gateway.rijen.push_back({z, i % 4 == 0 ? u"Thuiszorg De Linde"_s : u"T. de Wit"_s, QString::fromUtf8(rondeNamen[size_t(i) % std::size(rondeNamen)])});
    }
    v.nietTypen.opVoorbeeld = [&v](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
        const OvereenkomstRij& rij = *rondeRij(v, id);
        ZorgovereenkomstInhoud nieuw = rij.zorgovereenkomst.versies[0].inhoud;
        wire::CentenRegel regel{id, rij.zorgovereenkomst.nummer, rij.budgethouder, rij.zorgverlener, {}, Bedrag{522}, Wijzigingsoordeel{}, {}, {}};
        for (const size_t i : verhoog(nieuw, opdracht.verhoging))
            regel.tarieven.push_back({nieuw.werkafspraken[i].functieCode, Eenheid::Uur, *rij.zorgovereenkomst.versies[0].inhoud.werkafspraken[i].tarief, *nieuw.werkafspraken[i].tarief});
        regel.oordeel->goedkeuring = Goedkeuring::Automatisch;
        return regel;
    };
    v.nietTypen.opRonde = [&v](ZorgovereenkomstId id, const wire::CentenOpdracht& opdracht) {
        Zorgovereenkomst& z = rondeRij(v, id)->zorgovereenkomst;
        ZorgovereenkomstVersie nieuw = z.versies[0];
        nieuw.volgnummer = 2;
        nieuw.status = ZorgovereenkomstStatus::Concept;
        nieuw.rijversie = 7;
        nieuw.inhoud.ingangsdatum = opdracht.ingangsdatum;
        verhoog(nieuw.inhoud, opdracht.verhoging);
        z.versies.push_back(nieuw);
        return wire::RondeUitkomst{id, 2, 7, ZorgovereenkomstStatus::Concept, {}, {}};
    };
    v.nietTypen.opFeiten = [&v](ZorgovereenkomstId id) {
        ZorgovereenkomstFeiten f = bouw::zorgovereenkomstFeiten(*v.gateway.parameters);
        f.zorgovereenkomst = rondeRij(v, id)->zorgovereenkomst;
        f.versie = f.zorgovereenkomst.versies.back();
        f.inhoudHash = QByteArray(32, 'h');
        return f;
    };
    v.nietTypen.opTekenen = [&v](const wire::OndertekenRegel& regel) {
        ZorgovereenkomstVersie& versie = rondeRij(v, regel.zorgovereenkomst)->zorgovereenkomst.versies.back();
        versie.status = ZorgovereenkomstStatus::InBeoordeling;
        return wire::RondeUitkomst{regel.zorgovereenkomst, regel.volgnummer, regel.rijversie + 1, versie.status, {}, {}};
    };
}

inline RowTable* rondeTabel(RondeVenster& v)
{
    for (RowTable* t : v.page()->findChildren<RowTable*>()) {
        if (t->isVisible())
            return t;
    }
    return nullptr;
}
inline QString rondeKolom(RowTable* t, int rij, int kolom) { return t->model()->index(rij, kolom).data(Qt::AccessibleTextRole).toString(); }
/// How many rates the agreement of this client has.
inline int rondeTarieven(RondeVenster& v, const QString& client)
{
    for (const OvereenkomstRij& rij : v.gateway.rijen) {
        if (rij.budgethouder == client)
            return int(rij.zorgovereenkomst.versies[0].inhoud.werkafspraken.size());
    }
    return -1;
}
inline BevestigenDialoog* rondeDialoog(RondeVenster& v) { return v.window.findChild<BevestigenDialoog*>(); }
inline TekenrondePage* rondeTekenen(RondeVenster& v) { return qobject_cast<TekenrondePage*>(v.page()); }

} // namespace pgb::ui
