#pragma once
#include "client/state/zorgovereenkomst_draft.h"

namespace pgb {

/// Two drafts that began from the same one, put together field by field.
struct ZorgovereenkomstSamen {
    /// Mine, with what only the other changed. Fields of `botsingen` hold mine.
    ZorgovereenkomstDraft draft;
    QStringList vanAnder;  ///< paths of fields that only the other changed
    QStringList botsingen; ///< paths of fields that both changed, each in another way
};
/// `basis`: what both began with; nothing = not known any more, and then every difference is a clash. When one of the two added or
/// removed a werkafspraak, all werkafspraken together count as one field.
ZorgovereenkomstSamen voegSamen(const std::optional<ZorgovereenkomstDraft>& basis, const ZorgovereenkomstDraft& mijn, const ZorgovereenkomstDraft& ander);
/// Puts these fields of `bron` into `doel`; what cannot be read in them goes.
void neemVelden(ZorgovereenkomstDraft& doel, const ZorgovereenkomstDraft& bron, const QStringList& paden);

} // namespace pgb
