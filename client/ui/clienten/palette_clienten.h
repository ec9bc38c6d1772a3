#pragma once
#include "client/ui/shell/command_palette.h"
#include "shared/domain/toegang/bevoegd.h"

namespace pgb::ui {

class ClientDirectory;

/// What stands beside a client and has a button on his page: "toestemmingen yilmaz", "wie keek yilmaz". Only with his name: without one the commands
/// of clientWegen() ask for whom.
std::vector<PaletteNoun> paletteClienten(const QString& query, const ClientDirectory& clienten, const Bevoegd& lezer);
/// The same from where no client is in front: asks which one, or opens that of who has one.
void clientWegen(const PageContext& context, const ClientDirectory& clienten, const Bevoegd& lezer, std::function<Page*()> huidig, QWidget& scope);

} // namespace pgb::ui
