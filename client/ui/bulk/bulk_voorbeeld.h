#pragma once
#include "client/ui/shell/page.h"
#include "shared/domain/bulk/bulk.h"
#include <QDialog>

namespace pgb::ui {

/// What correcting the lines of a cause would do, line by line, before it is done. Accepted = do it.
class BulkVoorbeeld final : public QDialog {
    Q_OBJECT
public:
    /// `nu` as they are, `straks` as they would be; the first lines of the cause.
    BulkVoorbeeld(const PageContext& context, const BulkOorzaak& oorzaak, const std::vector<BulkregelUitkomst>& nu, const std::vector<BulkregelUitkomst>& straks, QWidget* parent);
};

} // namespace pgb::ui
