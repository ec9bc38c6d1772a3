#include "client/models/bsn_tekst.h"
#include "shared/base/nummers.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

class BsnTekst {
    Q_DECLARE_TR_FUNCTIONS(pgb::BsnTekst)
};

constexpr qsizetype bsnCijfers = 9;

} // namespace

QString bsnProbleem(const QString& getypt)
{
    const QString tekst = getypt.simplified();
    if (tekst.isEmpty())
        return BsnTekst::tr("Vul het burgerservicenummer in.");
    if (Bsn::parse(tekst))
        return {};
    const auto cijfers = std::count_if(tekst.begin(), tekst.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool alleen = std::all_of(tekst.begin(), tekst.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u' ' || c == u'.' || c == u'-'; });
    if (!alleen)
        return BsnTekst::tr("In \"%1\" staat meer dan cijfers. Een burgerservicenummer heeft alleen cijfers.").arg(tekst);
    if (cijfers != bsnCijfers)
        return BsnTekst::tr("Hier staan %n cijfer(s). Een burgerservicenummer heeft er 9.", nullptr, int(cijfers));
    return BsnTekst::tr("%1 is geen burgerservicenummer: een van de cijfers klopt niet. Kijk ze na.").arg(tekst);
}

} // namespace pgb
