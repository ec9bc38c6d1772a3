#pragma once
#include "shared/domain/betaling/specificatie.h"
#include <QByteArray>

namespace pgb::wire {

/// The specification of a payment as an XML document (domain 9.2), for the books of a zorgverlener: UTF-8, amounts in cents, rates in hundred
/// thousandths of a euro, days as yyyy-mm-dd, quantities in minutes or hundredths as everywhere on the wire. The sum of `bedragCenten` of the
/// rows less `verrekendCenten` and `nietNuCenten` is the amount at the bank. What a person typed is text and nothing else: characters that XML
/// cannot hold are left out.
QByteArray specificatieXml(const Specificatie& specificatie);

} // namespace pgb::wire
