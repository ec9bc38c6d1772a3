#pragma once
#include "shared/domain/betaling/betaling.h"
#include "shared/wire/berichten.h"
#include "shared/wire/codecs/budgethouder.h"
#include "shared/wire/codecs/declaratie.h"
#include "shared/wire/codecs/partij.h"
#include "shared/wire/codecs/stand.h"
#include "shared/wire/codecs/zorgovereenkomst.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<SessieAanvraag> r)
{
    a.must("gebruikersnaam", r.gebruikersnaam);
    a.must("wachtwoord", r.wachtwoord, Grens{0, 1000});
    a.may("code", r.code, Grens{0, 12});
}

template<class A>
void fields(A& a, typename A::template Ref<Medevertegenwoordiger> r)
{
    a.must("budgethouder", r.budgethouder);
    a.must("naam", r.naam, Grens{0, 200});
    a.must("rechten", r.rechten);
}

template<class A>
void fields(A& a, typename A::template Ref<SessieAntwoord> r)
{
    a.may("token", r.token);
    a.must("verlooptOp", r.verlooptOp);
    a.must("gebruiker", r.gebruiker);
    a.must("niveau", r.niveau);
    a.must("vertegenwoordigingen", r.vertegenwoordigingen);
    a.may("anderen", r.anderen);
}

template<class A>
void fields(A& a, typename A::template Ref<TotpOpdracht> r)
{
    a.must("wachtwoord", r.wachtwoord, Grens{0, 1000});
}

template<class A>
void fields(A& a, typename A::template Ref<TotpAanvraag> r)
{
    a.must("geheim", r.geheim);
    a.must("uri", r.uri, Grens{0, 1000});
    a.must("qr", r.qr, Grens{0, 65536});
}

template<class A>
void fields(A& a, typename A::template Ref<TotpBevestiging> r)
{
    a.must("code", r.code, Grens{0, 12});
}

template<class A>
void fields(A& a, typename A::template Ref<WachtwoordWijziging> r)
{
    a.must("oud", r.oud, Grens{0, 1000});
    a.must("nieuw", r.nieuw, Grens{0, 1000});
}

template<class A>
void fields(A& a, typename A::template Ref<GebruikerInvoer> r)
{
    a.must("gebruiker", r.gebruiker);
    a.must("wachtwoord", r.wachtwoord, Grens{0, 1000});
}

/// The fields of the profile itself, and the reason beside them.
template<class A>
void fields(A& a, typename A::template Ref<BudgethouderWijziging> r)
{
    fields(a, r.budgethouder);
    a.may("reden", r.reden, Grens{0, 500});
}

template<class A>
void fields(A& a, typename A::template Ref<ZoekOpdracht> r)
{
    a.may("bsn", r.bsn);
    a.may("agbCode", r.agbCode);
}

/// The fields of the toekenning itself, and the proof beside them.
template<class A>
void fields(A& a, typename A::template Ref<ToekenningInvoer> r)
{
    fields(a, r.toekenning);
    a.may("bsn", r.bsn);
}

template<class A>
void fields(A& a, typename A::template Ref<ZorgovereenkomstInvoer> r)
{
    a.must("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.must("inhoud", r.inhoud);
}

template<class A>
void fields(A& a, typename A::template Ref<VersieInvoer> r)
{
    a.may("zorgverlener", r.zorgverlener);
    a.must("inhoud", r.inhoud);
}

template<class A>
void fields(A& a, typename A::template Ref<VersieAntwoord> r)
{
    a.must("versie", r.versie);
    a.must("bevindingen", r.bevindingen);
    a.may("stand", r.stand);
}

template<class A>
void fields(A& a, typename A::template Ref<VersieGebeurtenis> r)
{
    a.must("gebeurtenis", r.gebeurtenis);
    a.may("reden", r.reden, Grens{0, 2000});
    a.may("redenCode", r.redenCode, Grens{0, 80});
    a.may("datum", r.datum);
    a.may("opmerkingen", r.opmerkingen);
}

template<class A>
void fields(A& a, typename A::template Ref<DeclaratieInvoer> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("periode", r.periode);
    a.must("soort", r.soort);
    a.may("factuurnummer", r.factuurnummer, Grens{0, 40});
    a.may("factuurdatum", r.factuurdatum);
    a.must("regels", r.regels);
    a.may("factuur", r.factuur);
    a.may("kostensoort", r.kostensoort);
    a.may("omschrijving", r.omschrijving, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<DeclaratieAntwoord> r)
{
    a.must("declaratie", r.declaratie);
    a.must("bevindingen", r.bevindingen);
}

template<class A>
void fields(A& a, typename A::template Ref<DeclaratieOpdracht> r)
{
    a.must("gebeurtenis", r.gebeurtenis);
    a.may("reden", r.reden, Grens{0, 2000});
    a.may("over", r.over);
}

template<class A>
void fields(A& a, typename A::template Ref<BetaalrunOpdracht> r)
{
    a.must("soort", r.soort);
    a.may("datum", r.datum);
}

template<class A>
void fields(A& a, typename A::template Ref<Wijziging> r)
{
    a.must("volgnummer", r.volgnummer);
    a.must("soort", r.soort);
    a.must("recordId", r.recordId);
    a.may("budgethouder", r.budgethouder);
}

template<class A>
void fields(A& a, typename A::template Ref<Wijzigingen> r)
{
    a.must("items", r.items);
    a.must("laatste", r.laatste);
}

template<class A>
void fields(A& a, typename A::template Ref<AuditItem> r)
{
    a.must("tijdstip", r.tijdstip);
    a.may("gebruiker", r.gebruiker);
    a.must("handeling", r.handeling);
    a.must("soort", r.soort);
    a.must("recordId", r.recordId);
    a.may("details", r.details);
}

template<class A>
void fields(A& a, typename A::template Ref<Over> r)
{
    a.must("versie", r.versie);
    a.must("oefenomgeving", r.oefenomgeving);
    a.may("klok", r.klok);
}

} // namespace pgb::wire
