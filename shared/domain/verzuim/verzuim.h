#pragma once
#include "shared/base/id.h"
#include "shared/domain/codes.h"
#include <QDate>
#include <QDateTime>
#include <optional>

namespace pgb {

/// Why a zorgverlener is absent, as far as it may be known: never the nature of an illness (domain 1.2, 10.2).
enum class VerzuimSoort { Ziekte, Zwangerschap };

/// One absence of the zorgverlener of an agreement (domain 10).
struct Verzuim {
    VerzuimId id;
    qint64 rijversie = 0;
    ZorgovereenkomstId zorgovereenkomst;
    VerzuimSoort soort = VerzuimSoort::Ziekte;
    QDate van;                ///< first working day that was not, or not wholly, worked
    std::optional<QDate> tot; ///< last day of the absence; nothing = still absent
    int inzetbaarProcent = 0; ///< able to work, 0 (wholly absent) to 99
    GebruikerId gemeldDoor;
    QDateTime gemeldOp; ///< UTC
};

/// True on a day of the absence.
bool isAfwezigOp(const Verzuim& verzuim, QDate dag);

template<> std::span<const Code<VerzuimSoort>> codeTable<VerzuimSoort>();

} // namespace pgb
