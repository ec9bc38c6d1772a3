#pragma once
#include "server/app/ports/bulk_store.h"
#include "server/storage/unit.h"

namespace pgb::storage {

std::unique_ptr<app::BulkStore> makeBulkStore(Context& context);

} // namespace pgb::storage
