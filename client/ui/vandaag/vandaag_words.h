#pragma once
#include "client/state/dossier_gateway.h"
#include "client/ui/vandaag/vandaag_model.h"
#include "shared/domain/overzicht/vandaag.h"

namespace pgb::ui {

/// Without what the user has decided on: the server does not have that yet.
Vandaag zonderBesloten(Vandaag vandaag, const DossierGateway& dossiers);
/// The server's overview in the words, buttons and addresses of the page. `dag` = the day at the server, `bijgewerkt` local time.
VandaagOverzicht vandaagInWoorden(const Vandaag& vandaag, QDate dag, QTime bijgewerkt, int clienten);

} // namespace pgb::ui
