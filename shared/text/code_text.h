#pragma once
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/controle/registers.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/declaratie/dossier.h"
#include "shared/domain/declaratie/periodetotaal.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QString>

namespace pgb {

/// What a value is called inside a sentence; rows and roles that stand alone have a capital.
QString codeTekst(Wet waarde);
QString codeTekst(Eenheid waarde);
/// After a number: "2 dagdelen", "1 dagdeel", "2,5 uur". `precies1`: the number is one.
QString eenheidNaGetal(Eenheid waarde, bool precies1);
QString codeTekst(Tariefcategorie waarde);
QString codeTekst(Ernst waarde);
QString codeTekst(DeclaratieSoort waarde);
QString codeTekst(ZorgovereenkomstSoort waarde);
QString codeTekst(Looptijd waarde);
QString codeTekst(Declaratieritme waarde);
/// A sentence or two: what is wrong and what to do.
QString codeTekst(Periodebezwaar waarde);
QString codeTekst(Detailniveau waarde);
QString codeTekst(Loonsoort waarde);
QString codeTekst(ReiskostenSoort waarde);
QString codeTekst(Familierelatie waarde);
QString codeTekst(Familieband waarde);
QString codeTekst(Tariefmoment waarde);
QString codeTekst(Partijrol waarde);
QString codeTekst(Registersoort waarde);
QString codeTekst(DeelbeoordelingSoort waarde);
QString codeTekst(BudgetniveauSoort waarde);
QString codeTekst(VertegenwoordigingSoort waarde);
QString codeTekst(Vertegenwoordigingsgrond waarde);
/// "als bewindvoerder", or the kind where no ground was chosen.
QString grondTekst(const std::optional<Vertegenwoordigingsgrond>& grond, VertegenwoordigingSoort soort = VertegenwoordigingSoort::WettelijkVertegenwoordiger);
QString codeTekst(Recht waarde);
QString codeTekst(ZorgverlenerSoort waarde);
QString codeTekst(Betaalvoorkeur waarde);
QString codeTekst(VerstrekkerSoort waarde);
QString codeTekst(Rol waarde);
QString codeTekst(BlokkadeReikwijdte waarde);
QString codeTekst(BlokkadeWerking waarde);
QString codeTekst(ToestemmingSoort waarde);
QString codeTekst(StortingMethode waarde);
QString codeTekst(WerktaakSoort waarde);
QString codeTekst(BetaalrunSoort waarde);
QString codeTekst(Geslacht waarde);

/// "WLZ-BI" is "begeleiding individueel", "REISKOSTEN" is "reiskosten". An unknown code is given back as it is.
QString functieTekst(const QString& functieCode);

} // namespace pgb
