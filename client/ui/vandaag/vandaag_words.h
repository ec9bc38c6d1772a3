#pragma once
#include "client/ui/vandaag/vandaag_model.h"
#include "shared/domain/overzicht/vandaag.h"

namespace pgb::ui {

/// The server's overview in the words, buttons and addresses of the page. `dag` = the day at the server, `bijgewerkt` local time.
VandaagOverzicht vandaagInWoorden(const Vandaag& vandaag, QDate dag, QTime bijgewerkt, int clienten);

} // namespace pgb::ui
