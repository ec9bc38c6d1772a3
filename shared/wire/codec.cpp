#include "shared/wire/codec_records.h"
#include "shared/wire/codecs/beheer.h"
#include "shared/wire/codecs/berichten.h"
#include "shared/wire/codecs/betaling.h"
#include "shared/wire/codecs/declaratie_werk.h"
#include "shared/wire/codecs/feiten.h"
#include "shared/wire/codecs/levensloop.h"
#include "shared/wire/codecs/niet_typen.h"
#include "shared/wire/codecs/parameter.h"
#include "shared/wire/codecs/rekening.h"
#include "shared/wire/codecs/vandaag.h"
#include "shared/wire/codecs/werktaak.h"

namespace pgb::wire {

PGB_LISTED(AuditItem)
PGB_LISTED(Bijlage)
PGB_LISTED(Opname)
PGB_LISTED(Toestemming)
PGB_LISTED(Blokkade)
PGB_LISTED(Loonstop)
PGB_LISTED(Storting)
PGB_RECORD(CorrectieInvoer)
PGB_RECORD(Correctievoorbeeld)
PGB_RECORD(StortingInvoer)
PGB_RECORD(StortingBegonnen)
PGB_RECORD(StortingUitkomst)
PGB_RECORD(LaatVerzoekBesluit)
PGB_RECORD(TerugvorderingBesluit)
PGB_RECORD(RunStop)
PGB_RECORD(Einde)
PGB_RECORD(Betaaldag)
PGB_RECORD(Specificatie)
PGB_LISTED(Betaalrun)
PGB_LISTED(Betaling)
PGB_LISTED(Budgethouder)
PGB_LISTED(CentenRegel)
PGB_LISTED(Declaratie)
PGB_LISTED(EinddatumRegel)
PGB_LISTED(Gebruiker)
PGB_LISTED(Koppeling)
PGB_LISTED(ParameterWaarde)
PGB_LISTED(Rekeningwijziging)
PGB_LISTED(RondeUitkomst)
PGB_LISTED(Signaal)
PGB_LISTED(Sjabloon)
PGB_LISTED(Toekenning)
PGB_LISTED(ToekenningSom)
PGB_LISTED(Verstrekkersbeleid)
PGB_LISTED(Verzuim)
PGB_LISTED(Vertegenwoordiging)
PGB_LISTED(Verstrekker)
PGB_LISTED(Werktaak)
PGB_LISTED(Zorgfunctie)
PGB_LISTED(Zorgovereenkomst)
PGB_LISTED(Zorgverlener)
PGB_RECORD(Bekeken)
PGB_RECORD(BeleidInvoer)
PGB_RECORD(BetaalrunOpdracht)
PGB_RECORD(BudgetOverzicht)
PGB_RECORD(CentenOpdracht)
PGB_RECORD(DeclaratieAntwoord)
PGB_RECORD(DeclaratieFeiten)
PGB_RECORD(DeclaratieInvoer)
PGB_RECORD(DeclaratieOpdracht)
PGB_RECORD(GebruikerInvoer)
PGB_RECORD(BudgethouderWijziging)
PGB_RECORD(KetenAntwoord)
PGB_RECORD(KetenOverzicht)
PGB_RECORD(KopieAntwoord)
PGB_RECORD(KopieOpdracht)
PGB_RECORD(OndertekenOpdracht)
PGB_RECORD(Opzegvoorstel)
PGB_RECORD(NieuwWachtwoord)
PGB_RECORD(Over)
PGB_RECORD(RekeningBesluit)
PGB_RECORD(SessieAanvraag)
PGB_RECORD(SessieAntwoord)
PGB_RECORD(SjabloonInvoer)
PGB_RECORD(ToekenningInvoer)
PGB_RECORD(TotpAanvraag)
PGB_RECORD(TotpBevestiging)
PGB_RECORD(TotpOpdracht)
PGB_RECORD(Vandaag)
PGB_RECORD(VersieAntwoord)
PGB_RECORD(VersieGebeurtenis)
PGB_RECORD(VersieInvoer)
PGB_RECORD(VerzuimInvoer)
PGB_RECORD(WachtwoordWijziging)
PGB_RECORD(Wijzigingen)
PGB_RECORD(ZoekOpdracht)
PGB_RECORD(ZorgovereenkomstFeiten)
PGB_RECORD(ZorgovereenkomstInvoer)
PGB_RECORD(ZorgovereenkomstInhoud)
PGB_RECORD(ZorgovereenkomstVersie)

#undef PGB_LISTED
#undef PGB_RECORD

} // namespace pgb::wire
