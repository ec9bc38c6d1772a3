#pragma once
#include "server/storage/unit.h"

// One store per aggregate, each in a file of its own; the classes are nobody else's business.

namespace pgb::storage {

std::unique_ptr<app::BudgethouderStore> makeBudgethouderStore(Context& context);
std::unique_ptr<app::ZorgverlenerStore> makeZorgverlenerStore(Context& context);
std::unique_ptr<app::PartijStore> makePartijStore(Context& context);
std::unique_ptr<app::GebruikerStore> makeGebruikerStore(Context& context);
std::unique_ptr<app::SessieStore> makeSessieStore(Context& context);
std::unique_ptr<app::RekeningStore> makeRekeningStore(Context& context);
std::unique_ptr<app::ToekenningStore> makeToekenningStore(Context& context);
std::unique_ptr<app::ZorgovereenkomstStore> makeZorgovereenkomstStore(Context& context);
std::unique_ptr<app::DeclaratieStore> makeDeclaratieStore(Context& context);
std::unique_ptr<app::BetalingStore> makeBetalingStore(Context& context);
std::unique_ptr<app::WerktaakStore> makeWerktaakStore(Context& context);
std::unique_ptr<app::BeleidStore> makeBeleidStore(Context& context);
std::unique_ptr<app::VerzuimStore> makeVerzuimStore(Context& context);
std::unique_ptr<app::SignaalStore> makeSignaalStore(Context& context);
std::unique_ptr<app::SjabloonStore> makeSjabloonStore(Context& context);
std::unique_ptr<app::BekekenStore> makeBekekenStore(Context& context);
std::unique_ptr<app::ParameterStore> makeParameterStore(Context& context);
std::unique_ptr<app::AuditStore> makeAuditStore(Context& context);
std::unique_ptr<app::WijzigingStore> makeWijzigingStore(Context& context);
std::unique_ptr<app::IdempotentieStore> makeIdempotentieStore(Context& context);
std::unique_ptr<app::BijlageStore> makeBijlageStore(Context& context);
std::unique_ptr<app::OvereenkomstBijlageStore> makeOvereenkomstBijlageStore(Context& context);
std::unique_ptr<app::DossierStore> makeDossierStore(Context& context);
std::unique_ptr<app::DeclaratieFeitStore> makeDeclaratieFeitStore(Context& context);
std::unique_ptr<app::KlaarberichtStore> makeKlaarberichtStore(Context& context);
std::unique_ptr<app::StortingStore> makeStortingStore(Context& context);

} // namespace pgb::storage
